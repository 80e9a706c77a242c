module @anchorkl_logits {
  func.func @main(%student: tensor<64x32064xui16>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32064xui16>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<64x32064xui16>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %3118, %3119, %3120 = "stablehlo.while"(%4, %1, %3) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32064xui16>) :
          %5 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32064xui16>) :
          %7 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.add"(%arg11, %7) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %9 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %10 = "stablehlo.multiply"(%arg11, %9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %11 = "stablehlo.dynamic_slice"(%alpha, %10) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %12 = "stablehlo.dynamic_slice"(%weight, %10) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %13 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %14 = "stablehlo.divide"(%13, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %15 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %16 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %17 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %19 = "stablehlo.compare"(%11, %18) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %20 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %21 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %22 = "stablehlo.compare"(%11, %21) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %23 = "stablehlo.or"(%19, %22) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %24 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %26 = "stablehlo.select"(%23, %25, %11) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %27 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %29 = "stablehlo.subtract"(%28, %26) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %30 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %31 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %32 = "stablehlo.subtract"(%31, %29) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %33 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %34 = "stablehlo.broadcast_in_dim"(%33) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %35 = "stablehlo.compare"(%32, %34) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %36 = "stablehlo.select"(%35, %26, %32) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %37 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %38 = "stablehlo.dynamic_slice"(%student, %10, %37) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %39 = "stablehlo.convert"(%38) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %40 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %41 = "stablehlo.broadcast_in_dim"(%40) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %42 = "stablehlo.shift_left"(%39, %41) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %43 = "stablehlo.bitcast_convert"(%42) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %44 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %45 = "stablehlo.dynamic_slice"(%student, %10, %44) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %46 = "stablehlo.convert"(%45) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %47 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %48 = "stablehlo.broadcast_in_dim"(%47) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %49 = "stablehlo.shift_left"(%46, %48) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %50 = "stablehlo.bitcast_convert"(%49) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %51 = "stablehlo.maximum"(%43, %50) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %52 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %53 = "stablehlo.dynamic_slice"(%student, %10, %52) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %54 = "stablehlo.convert"(%53) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %55 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %56 = "stablehlo.broadcast_in_dim"(%55) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %57 = "stablehlo.shift_left"(%54, %56) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %58 = "stablehlo.bitcast_convert"(%57) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %59 = "stablehlo.maximum"(%51, %58) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %60 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %61 = "stablehlo.dynamic_slice"(%student, %10, %60) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %62 = "stablehlo.convert"(%61) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %63 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %64 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %65 = "stablehlo.shift_left"(%62, %64) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %66 = "stablehlo.bitcast_convert"(%65) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %67 = "stablehlo.maximum"(%59, %66) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %68 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %69 = "stablehlo.dynamic_slice"(%student, %10, %68) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %70 = "stablehlo.convert"(%69) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %71 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %72 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %73 = "stablehlo.shift_left"(%70, %72) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %74 = "stablehlo.bitcast_convert"(%73) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %75 = "stablehlo.maximum"(%67, %74) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %76 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %77 = "stablehlo.dynamic_slice"(%student, %10, %76) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %78 = "stablehlo.convert"(%77) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %79 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %80 = "stablehlo.broadcast_in_dim"(%79) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %81 = "stablehlo.shift_left"(%78, %80) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %82 = "stablehlo.bitcast_convert"(%81) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %83 = "stablehlo.maximum"(%75, %82) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %84 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %85 = "stablehlo.dynamic_slice"(%student, %10, %84) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %86 = "stablehlo.convert"(%85) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %87 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %88 = "stablehlo.broadcast_in_dim"(%87) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %89 = "stablehlo.shift_left"(%86, %88) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %90 = "stablehlo.bitcast_convert"(%89) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %91 = "stablehlo.maximum"(%83, %90) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %92 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %93 = "stablehlo.dynamic_slice"(%student, %10, %92) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x4000xui16>
          %94 = "stablehlo.convert"(%93) : (tensor<8x4000xui16>) -> tensor<8x4000xui32>
          %95 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %96 = "stablehlo.broadcast_in_dim"(%95) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x4000xui32>
          %97 = "stablehlo.shift_left"(%94, %96) : (tensor<8x4000xui32>, tensor<8x4000xui32>) -> tensor<8x4000xui32>
          %98 = "stablehlo.bitcast_convert"(%97) : (tensor<8x4000xui32>) -> tensor<8x4000xf32>
          %99 = "stablehlo.maximum"(%91, %98) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %100 = "stablehlo.optimization_barrier"(%99) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %101 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %103 = "stablehlo.reduce"(%100, %101) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %102 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%102) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %104 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %105 = "stablehlo.dynamic_slice"(%snapshot, %10, %104) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %106 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %107 = "stablehlo.dynamic_slice"(%snapshot, %10, %106) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %108 = "stablehlo.maximum"(%105, %107) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %109 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %110 = "stablehlo.dynamic_slice"(%snapshot, %10, %109) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %111 = "stablehlo.maximum"(%108, %110) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %112 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %113 = "stablehlo.dynamic_slice"(%snapshot, %10, %112) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %114 = "stablehlo.maximum"(%111, %113) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %115 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %116 = "stablehlo.dynamic_slice"(%snapshot, %10, %115) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %117 = "stablehlo.maximum"(%114, %116) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %118 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %119 = "stablehlo.dynamic_slice"(%snapshot, %10, %118) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %120 = "stablehlo.maximum"(%117, %119) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %121 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %122 = "stablehlo.dynamic_slice"(%snapshot, %10, %121) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %123 = "stablehlo.maximum"(%120, %122) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %124 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %125 = "stablehlo.dynamic_slice"(%snapshot, %10, %124) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %126 = "stablehlo.maximum"(%123, %125) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %127 = "stablehlo.optimization_barrier"(%126) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %128 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %130 = "stablehlo.reduce"(%127, %128) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %129 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%129) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %131 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %132 = "stablehlo.dynamic_slice"(%reference, %10, %131) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %133 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %134 = "stablehlo.dynamic_slice"(%reference, %10, %133) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %135 = "stablehlo.maximum"(%132, %134) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %136 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %137 = "stablehlo.dynamic_slice"(%reference, %10, %136) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %138 = "stablehlo.maximum"(%135, %137) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %139 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %140 = "stablehlo.dynamic_slice"(%reference, %10, %139) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %141 = "stablehlo.maximum"(%138, %140) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %142 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %143 = "stablehlo.dynamic_slice"(%reference, %10, %142) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %144 = "stablehlo.maximum"(%141, %143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %145 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %146 = "stablehlo.dynamic_slice"(%reference, %10, %145) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %147 = "stablehlo.maximum"(%144, %146) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %148 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %149 = "stablehlo.dynamic_slice"(%reference, %10, %148) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %150 = "stablehlo.maximum"(%147, %149) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %151 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %152 = "stablehlo.dynamic_slice"(%reference, %10, %151) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %153 = "stablehlo.maximum"(%150, %152) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %154 = "stablehlo.optimization_barrier"(%153) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %155 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %157 = "stablehlo.reduce"(%154, %155) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %156 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%156) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %158 = "stablehlo.select"(%22, %157, %130) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %159 = "stablehlo.select"(%19, %130, %157) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %160 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %161 = "stablehlo.dynamic_slice"(%student, %10, %160) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x32000xui16>
          %162 = "stablehlo.convert"(%161) : (tensor<8x32000xui16>) -> tensor<8x32000xui32>
          %163 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %164 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %165 = "stablehlo.shift_left"(%162, %164) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %166 = "stablehlo.bitcast_convert"(%165) : (tensor<8x32000xui32>) -> tensor<8x32000xf32>
          %167 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %168 = "stablehlo.subtract"(%166, %167) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %169 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %170 = "stablehlo.multiply"(%168, %169) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %171 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %172 = "stablehlo.broadcast_in_dim"(%171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %173 = "stablehlo.compare"(%170, %172) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %174 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %175 = "stablehlo.broadcast_in_dim"(%174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %176 = "stablehlo.select"(%173, %175, %170) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %177 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %178 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %179 = "stablehlo.multiply"(%176, %178) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %180 = "stablehlo.round_nearest_even"(%179) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %181 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %182 = "stablehlo.broadcast_in_dim"(%181) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %183 = "stablehlo.multiply"(%180, %182) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %184 = "stablehlo.subtract"(%176, %183) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %185 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %186 = "stablehlo.broadcast_in_dim"(%185) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %187 = "stablehlo.multiply"(%180, %186) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %188 = "stablehlo.subtract"(%184, %187) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %189 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %190 = "stablehlo.broadcast_in_dim"(%189) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %191 = "stablehlo.multiply"(%190, %188) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %192 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %193 = "stablehlo.broadcast_in_dim"(%192) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %194 = "stablehlo.add"(%191, %193) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %195 = "stablehlo.multiply"(%194, %188) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %196 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %197 = "stablehlo.broadcast_in_dim"(%196) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %198 = "stablehlo.add"(%195, %197) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %199 = "stablehlo.multiply"(%198, %188) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %200 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %201 = "stablehlo.broadcast_in_dim"(%200) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %202 = "stablehlo.add"(%199, %201) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %203 = "stablehlo.multiply"(%202, %188) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %204 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %205 = "stablehlo.broadcast_in_dim"(%204) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %206 = "stablehlo.add"(%203, %205) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %207 = "stablehlo.multiply"(%188, %188) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %208 = "stablehlo.multiply"(%207, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %209 = "stablehlo.add"(%208, %188) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %210 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %211 = "stablehlo.broadcast_in_dim"(%210) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %212 = "stablehlo.add"(%209, %211) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %213 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %214 = "stablehlo.broadcast_in_dim"(%213) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %215 = "stablehlo.add"(%180, %214) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %216 = "stablehlo.bitcast_convert"(%215) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %217 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %218 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %219 = "stablehlo.shift_left"(%216, %218) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %220 = "stablehlo.bitcast_convert"(%219) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %221 = "stablehlo.multiply"(%212, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %222 = "stablehlo.optimization_barrier"(%221) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %223 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %225 = "stablehlo.reduce"(%222, %223) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %224 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%224) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %226 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %227 = "stablehlo.dynamic_slice"(%snapshot, %10, %226) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %228 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %229 = "stablehlo.dynamic_slice"(%reference, %10, %228) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %230 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %231 = "stablehlo.select"(%230, %229, %227) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %232 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %233 = "stablehlo.select"(%232, %227, %229) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %234 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %235 = "stablehlo.subtract"(%231, %234) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %236 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %237 = "stablehlo.multiply"(%235, %236) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %238 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %239 = "stablehlo.broadcast_in_dim"(%238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %240 = "stablehlo.compare"(%237, %239) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %241 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %242 = "stablehlo.broadcast_in_dim"(%241) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %243 = "stablehlo.select"(%240, %242, %237) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %244 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %245 = "stablehlo.broadcast_in_dim"(%244) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %246 = "stablehlo.multiply"(%243, %245) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %247 = "stablehlo.round_nearest_even"(%246) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %248 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %249 = "stablehlo.broadcast_in_dim"(%248) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %250 = "stablehlo.multiply"(%247, %249) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %251 = "stablehlo.subtract"(%243, %250) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %252 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %253 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %254 = "stablehlo.multiply"(%247, %253) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %255 = "stablehlo.subtract"(%251, %254) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %256 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %257 = "stablehlo.broadcast_in_dim"(%256) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %258 = "stablehlo.multiply"(%257, %255) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %259 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %260 = "stablehlo.broadcast_in_dim"(%259) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %261 = "stablehlo.add"(%258, %260) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %262 = "stablehlo.multiply"(%261, %255) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %263 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %264 = "stablehlo.broadcast_in_dim"(%263) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %265 = "stablehlo.add"(%262, %264) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %266 = "stablehlo.multiply"(%265, %255) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %267 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %268 = "stablehlo.broadcast_in_dim"(%267) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %269 = "stablehlo.add"(%266, %268) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %270 = "stablehlo.multiply"(%269, %255) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %271 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %272 = "stablehlo.broadcast_in_dim"(%271) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %273 = "stablehlo.add"(%270, %272) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %274 = "stablehlo.multiply"(%255, %255) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %275 = "stablehlo.multiply"(%274, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %276 = "stablehlo.add"(%275, %255) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %277 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %278 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %279 = "stablehlo.add"(%276, %278) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %280 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %281 = "stablehlo.broadcast_in_dim"(%280) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %282 = "stablehlo.add"(%247, %281) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %283 = "stablehlo.bitcast_convert"(%282) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %284 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %285 = "stablehlo.broadcast_in_dim"(%284) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %286 = "stablehlo.shift_left"(%283, %285) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %287 = "stablehlo.bitcast_convert"(%286) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %288 = "stablehlo.multiply"(%279, %287) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %289 = "stablehlo.optimization_barrier"(%288) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %290 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %292 = "stablehlo.reduce"(%289, %290) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %291 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%291) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %293 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %294 = "stablehlo.select"(%293, %229, %227) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %295 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %296 = "stablehlo.select"(%295, %227, %229) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %297 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.subtract"(%296, %297) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %299 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %300 = "stablehlo.multiply"(%298, %299) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %301 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %302 = "stablehlo.broadcast_in_dim"(%301) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.compare"(%300, %302) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %304 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %306 = "stablehlo.select"(%303, %305, %300) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %307 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %308 = "stablehlo.broadcast_in_dim"(%307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %309 = "stablehlo.multiply"(%306, %308) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %310 = "stablehlo.round_nearest_even"(%309) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %311 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %312 = "stablehlo.broadcast_in_dim"(%311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %313 = "stablehlo.multiply"(%310, %312) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %314 = "stablehlo.subtract"(%306, %313) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %315 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %316 = "stablehlo.broadcast_in_dim"(%315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.multiply"(%310, %316) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.subtract"(%314, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.broadcast_in_dim"(%319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.multiply"(%320, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %322 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %323 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %324 = "stablehlo.add"(%321, %323) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %325 = "stablehlo.multiply"(%324, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %326 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %327 = "stablehlo.broadcast_in_dim"(%326) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %328 = "stablehlo.add"(%325, %327) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %329 = "stablehlo.multiply"(%328, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %330 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %331 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %332 = "stablehlo.add"(%329, %331) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %333 = "stablehlo.multiply"(%332, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %334 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %335 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %336 = "stablehlo.add"(%333, %335) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %337 = "stablehlo.multiply"(%318, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.multiply"(%337, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %339 = "stablehlo.add"(%338, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %340 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %341 = "stablehlo.broadcast_in_dim"(%340) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.add"(%339, %341) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %343 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %344 = "stablehlo.broadcast_in_dim"(%343) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %345 = "stablehlo.add"(%310, %344) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %346 = "stablehlo.bitcast_convert"(%345) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %347 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %348 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %349 = "stablehlo.shift_left"(%346, %348) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %350 = "stablehlo.bitcast_convert"(%349) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %351 = "stablehlo.multiply"(%342, %350) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %352 = "stablehlo.optimization_barrier"(%351) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %353 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %355 = "stablehlo.reduce"(%352, %353) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %354 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%354) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %356 = "stablehlo.subtract"(%158, %103) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %357 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %358 = "stablehlo.abs"(%356) : (tensor<8xf32>) -> tensor<8xf32>
          %359 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %360 = "stablehlo.broadcast_in_dim"(%359) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %361 = "stablehlo.compare"(%358, %360) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %362 = "stablehlo.round_nearest_even"(%356) : (tensor<8xf32>) -> tensor<8xf32>
          %363 = "stablehlo.broadcast_in_dim"(%357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %364 = "stablehlo.select"(%361, %363, %362) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %365 = "stablehlo.abs"(%158) : (tensor<8xf32>) -> tensor<8xf32>
          %366 = "stablehlo.abs"(%103) : (tensor<8xf32>) -> tensor<8xf32>
          %367 = "stablehlo.compare"(%365, %366) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %368 = "stablehlo.broadcast_in_dim"(%357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %369 = "stablehlo.select"(%367, %368, %364) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %370 = "stablehlo.broadcast_in_dim"(%357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %371 = "stablehlo.select"(%367, %364, %370) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %372 = "stablehlo.subtract"(%158, %103) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %373 = "stablehlo.subtract"(%372, %364) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %374 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %375 = "stablehlo.multiply"(%373, %374) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %376 = "stablehlo.exponential"(%375) : (tensor<8xf32>) -> tensor<8xf32>
          %377 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %378 = "stablehlo.select"(%377, %132, %105) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %379 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %380 = "stablehlo.select"(%379, %105, %132) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %381 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %382 = "stablehlo.subtract"(%378, %381) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %383 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %384 = "stablehlo.add"(%43, %383) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %385 = "stablehlo.subtract"(%382, %384) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %386 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %387 = "stablehlo.multiply"(%385, %386) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %388 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %389 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %390 = "stablehlo.broadcast_in_dim"(%389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %391 = "stablehlo.multiply"(%390, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %392 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %393 = "stablehlo.broadcast_in_dim"(%392) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %394 = "stablehlo.add"(%391, %393) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %395 = "stablehlo.multiply"(%394, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %396 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %397 = "stablehlo.broadcast_in_dim"(%396) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %398 = "stablehlo.add"(%395, %397) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %399 = "stablehlo.multiply"(%398, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %400 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %401 = "stablehlo.broadcast_in_dim"(%400) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %402 = "stablehlo.add"(%399, %401) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %403 = "stablehlo.multiply"(%402, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %404 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %405 = "stablehlo.broadcast_in_dim"(%404) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %406 = "stablehlo.add"(%403, %405) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %407 = "stablehlo.multiply"(%406, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %408 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %409 = "stablehlo.broadcast_in_dim"(%408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %410 = "stablehlo.add"(%407, %409) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %411 = "stablehlo.multiply"(%410, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %412 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %413 = "stablehlo.broadcast_in_dim"(%412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %414 = "stablehlo.add"(%411, %413) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %415 = "stablehlo.multiply"(%414, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %416 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %417 = "stablehlo.broadcast_in_dim"(%416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %418 = "stablehlo.add"(%415, %417) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %419 = "stablehlo.multiply"(%387, %387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %420 = "stablehlo.multiply"(%419, %418) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %421 = "stablehlo.add"(%387, %420) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %422 = "stablehlo.multiply"(%388, %421) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %423 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %424 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %425 = "stablehlo.multiply"(%423, %424) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %426 = "stablehlo.subtract"(%425, %388) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %427 = "stablehlo.abs"(%387) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %428 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %430 = "stablehlo.compare"(%427, %429) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %431 = "stablehlo.select"(%430, %422, %426) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %432 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %433 = "stablehlo.select"(%432, %134, %107) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %434 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %435 = "stablehlo.select"(%434, %107, %134) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %436 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %437 = "stablehlo.subtract"(%433, %436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %438 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %439 = "stablehlo.add"(%50, %438) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %440 = "stablehlo.subtract"(%437, %439) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %441 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %442 = "stablehlo.multiply"(%440, %441) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %443 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %444 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %445 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %446 = "stablehlo.multiply"(%445, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %447 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %448 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %449 = "stablehlo.add"(%446, %448) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %450 = "stablehlo.multiply"(%449, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %451 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %452 = "stablehlo.broadcast_in_dim"(%451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %453 = "stablehlo.add"(%450, %452) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %454 = "stablehlo.multiply"(%453, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %455 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %456 = "stablehlo.broadcast_in_dim"(%455) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %457 = "stablehlo.add"(%454, %456) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %458 = "stablehlo.multiply"(%457, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %459 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %460 = "stablehlo.broadcast_in_dim"(%459) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %461 = "stablehlo.add"(%458, %460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %462 = "stablehlo.multiply"(%461, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %463 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %464 = "stablehlo.broadcast_in_dim"(%463) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %465 = "stablehlo.add"(%462, %464) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %466 = "stablehlo.multiply"(%465, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %467 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %468 = "stablehlo.broadcast_in_dim"(%467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %469 = "stablehlo.add"(%466, %468) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %470 = "stablehlo.multiply"(%469, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %471 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %472 = "stablehlo.broadcast_in_dim"(%471) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %473 = "stablehlo.add"(%470, %472) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %474 = "stablehlo.multiply"(%442, %442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %475 = "stablehlo.multiply"(%474, %473) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %476 = "stablehlo.add"(%442, %475) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %477 = "stablehlo.multiply"(%443, %476) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %478 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %479 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %480 = "stablehlo.multiply"(%478, %479) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %481 = "stablehlo.subtract"(%480, %443) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %482 = "stablehlo.abs"(%442) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %483 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %484 = "stablehlo.broadcast_in_dim"(%483) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %485 = "stablehlo.compare"(%482, %484) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %486 = "stablehlo.select"(%485, %477, %481) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %487 = "stablehlo.add"(%431, %486) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %488 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %489 = "stablehlo.select"(%488, %137, %110) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %490 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %491 = "stablehlo.select"(%490, %110, %137) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %492 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %493 = "stablehlo.subtract"(%489, %492) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %494 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %495 = "stablehlo.add"(%58, %494) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %496 = "stablehlo.subtract"(%493, %495) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %497 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %498 = "stablehlo.multiply"(%496, %497) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %499 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %500 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %501 = "stablehlo.broadcast_in_dim"(%500) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %502 = "stablehlo.multiply"(%501, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %503 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %504 = "stablehlo.broadcast_in_dim"(%503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %505 = "stablehlo.add"(%502, %504) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %506 = "stablehlo.multiply"(%505, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %507 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %508 = "stablehlo.broadcast_in_dim"(%507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %509 = "stablehlo.add"(%506, %508) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %510 = "stablehlo.multiply"(%509, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %511 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %512 = "stablehlo.broadcast_in_dim"(%511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %513 = "stablehlo.add"(%510, %512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %514 = "stablehlo.multiply"(%513, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %515 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %516 = "stablehlo.broadcast_in_dim"(%515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %517 = "stablehlo.add"(%514, %516) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %518 = "stablehlo.multiply"(%517, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %519 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %520 = "stablehlo.broadcast_in_dim"(%519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %521 = "stablehlo.add"(%518, %520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %522 = "stablehlo.multiply"(%521, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %523 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %524 = "stablehlo.broadcast_in_dim"(%523) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %525 = "stablehlo.add"(%522, %524) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %526 = "stablehlo.multiply"(%525, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %527 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %528 = "stablehlo.broadcast_in_dim"(%527) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %529 = "stablehlo.add"(%526, %528) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %530 = "stablehlo.multiply"(%498, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %531 = "stablehlo.multiply"(%530, %529) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %532 = "stablehlo.add"(%498, %531) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %533 = "stablehlo.multiply"(%499, %532) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %534 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %535 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %536 = "stablehlo.multiply"(%534, %535) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %537 = "stablehlo.subtract"(%536, %499) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %538 = "stablehlo.abs"(%498) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %539 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %540 = "stablehlo.broadcast_in_dim"(%539) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %541 = "stablehlo.compare"(%538, %540) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %542 = "stablehlo.select"(%541, %533, %537) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %543 = "stablehlo.add"(%487, %542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %544 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %545 = "stablehlo.select"(%544, %140, %113) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %546 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %547 = "stablehlo.select"(%546, %113, %140) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %548 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %549 = "stablehlo.subtract"(%545, %548) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %550 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %551 = "stablehlo.add"(%66, %550) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %552 = "stablehlo.subtract"(%549, %551) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %553 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %554 = "stablehlo.multiply"(%552, %553) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %555 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %556 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %557 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %558 = "stablehlo.multiply"(%557, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %559 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %560 = "stablehlo.broadcast_in_dim"(%559) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %561 = "stablehlo.add"(%558, %560) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %562 = "stablehlo.multiply"(%561, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %563 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %564 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %565 = "stablehlo.add"(%562, %564) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %566 = "stablehlo.multiply"(%565, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %567 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %568 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %569 = "stablehlo.add"(%566, %568) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %570 = "stablehlo.multiply"(%569, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %571 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %573 = "stablehlo.add"(%570, %572) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %574 = "stablehlo.multiply"(%573, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %575 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %577 = "stablehlo.add"(%574, %576) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %578 = "stablehlo.multiply"(%577, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %579 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %581 = "stablehlo.add"(%578, %580) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %582 = "stablehlo.multiply"(%581, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %583 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %585 = "stablehlo.add"(%582, %584) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %586 = "stablehlo.multiply"(%554, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %587 = "stablehlo.multiply"(%586, %585) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %588 = "stablehlo.add"(%554, %587) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %589 = "stablehlo.multiply"(%555, %588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %590 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %591 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %592 = "stablehlo.multiply"(%590, %591) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %593 = "stablehlo.subtract"(%592, %555) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %594 = "stablehlo.abs"(%554) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %595 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %597 = "stablehlo.compare"(%594, %596) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %598 = "stablehlo.select"(%597, %589, %593) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %599 = "stablehlo.add"(%543, %598) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %600 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %601 = "stablehlo.select"(%600, %143, %116) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %602 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %603 = "stablehlo.select"(%602, %116, %143) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %604 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %605 = "stablehlo.subtract"(%601, %604) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %606 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %607 = "stablehlo.add"(%74, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %608 = "stablehlo.subtract"(%605, %607) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %609 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %610 = "stablehlo.multiply"(%608, %609) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %611 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %612 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %613 = "stablehlo.broadcast_in_dim"(%612) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %614 = "stablehlo.multiply"(%613, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %615 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %616 = "stablehlo.broadcast_in_dim"(%615) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %617 = "stablehlo.add"(%614, %616) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %618 = "stablehlo.multiply"(%617, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %619 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %620 = "stablehlo.broadcast_in_dim"(%619) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %621 = "stablehlo.add"(%618, %620) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %622 = "stablehlo.multiply"(%621, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %623 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %624 = "stablehlo.broadcast_in_dim"(%623) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %625 = "stablehlo.add"(%622, %624) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %626 = "stablehlo.multiply"(%625, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %627 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %629 = "stablehlo.add"(%626, %628) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %630 = "stablehlo.multiply"(%629, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %631 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %633 = "stablehlo.add"(%630, %632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %634 = "stablehlo.multiply"(%633, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %635 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %637 = "stablehlo.add"(%634, %636) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %638 = "stablehlo.multiply"(%637, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %639 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %640 = "stablehlo.broadcast_in_dim"(%639) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %641 = "stablehlo.add"(%638, %640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %642 = "stablehlo.multiply"(%610, %610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %643 = "stablehlo.multiply"(%642, %641) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %644 = "stablehlo.add"(%610, %643) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %645 = "stablehlo.multiply"(%611, %644) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %646 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %647 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %648 = "stablehlo.multiply"(%646, %647) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %649 = "stablehlo.subtract"(%648, %611) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %650 = "stablehlo.abs"(%610) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %651 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %652 = "stablehlo.broadcast_in_dim"(%651) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %653 = "stablehlo.compare"(%650, %652) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %654 = "stablehlo.select"(%653, %645, %649) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %655 = "stablehlo.add"(%599, %654) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %656 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %657 = "stablehlo.select"(%656, %146, %119) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %658 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %659 = "stablehlo.select"(%658, %119, %146) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %660 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %661 = "stablehlo.subtract"(%657, %660) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %662 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %663 = "stablehlo.add"(%82, %662) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %664 = "stablehlo.subtract"(%661, %663) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %665 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %666 = "stablehlo.multiply"(%664, %665) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %667 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %668 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %669 = "stablehlo.broadcast_in_dim"(%668) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %670 = "stablehlo.multiply"(%669, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %671 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %672 = "stablehlo.broadcast_in_dim"(%671) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %673 = "stablehlo.add"(%670, %672) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %674 = "stablehlo.multiply"(%673, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %675 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %676 = "stablehlo.broadcast_in_dim"(%675) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %677 = "stablehlo.add"(%674, %676) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %678 = "stablehlo.multiply"(%677, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %679 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %680 = "stablehlo.broadcast_in_dim"(%679) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %681 = "stablehlo.add"(%678, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %682 = "stablehlo.multiply"(%681, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %683 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %684 = "stablehlo.broadcast_in_dim"(%683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %685 = "stablehlo.add"(%682, %684) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %686 = "stablehlo.multiply"(%685, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %687 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %688 = "stablehlo.broadcast_in_dim"(%687) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %689 = "stablehlo.add"(%686, %688) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %690 = "stablehlo.multiply"(%689, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %691 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %692 = "stablehlo.broadcast_in_dim"(%691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %693 = "stablehlo.add"(%690, %692) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %694 = "stablehlo.multiply"(%693, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %695 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %696 = "stablehlo.broadcast_in_dim"(%695) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %697 = "stablehlo.add"(%694, %696) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %698 = "stablehlo.multiply"(%666, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %699 = "stablehlo.multiply"(%698, %697) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %700 = "stablehlo.add"(%666, %699) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %701 = "stablehlo.multiply"(%667, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %702 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %703 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %704 = "stablehlo.multiply"(%702, %703) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %705 = "stablehlo.subtract"(%704, %667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %706 = "stablehlo.abs"(%666) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %707 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %708 = "stablehlo.broadcast_in_dim"(%707) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %709 = "stablehlo.compare"(%706, %708) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %710 = "stablehlo.select"(%709, %701, %705) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %711 = "stablehlo.add"(%655, %710) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %712 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %713 = "stablehlo.select"(%712, %149, %122) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %714 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %715 = "stablehlo.select"(%714, %122, %149) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %716 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %717 = "stablehlo.subtract"(%713, %716) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %718 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %719 = "stablehlo.add"(%90, %718) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %720 = "stablehlo.subtract"(%717, %719) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %721 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %722 = "stablehlo.multiply"(%720, %721) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %723 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %724 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %725 = "stablehlo.broadcast_in_dim"(%724) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %726 = "stablehlo.multiply"(%725, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %727 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %728 = "stablehlo.broadcast_in_dim"(%727) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %729 = "stablehlo.add"(%726, %728) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %730 = "stablehlo.multiply"(%729, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %731 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %732 = "stablehlo.broadcast_in_dim"(%731) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %733 = "stablehlo.add"(%730, %732) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %734 = "stablehlo.multiply"(%733, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %735 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %736 = "stablehlo.broadcast_in_dim"(%735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %737 = "stablehlo.add"(%734, %736) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %738 = "stablehlo.multiply"(%737, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %739 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %740 = "stablehlo.broadcast_in_dim"(%739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %741 = "stablehlo.add"(%738, %740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %742 = "stablehlo.multiply"(%741, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %743 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %744 = "stablehlo.broadcast_in_dim"(%743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %745 = "stablehlo.add"(%742, %744) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %746 = "stablehlo.multiply"(%745, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %747 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %748 = "stablehlo.broadcast_in_dim"(%747) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %749 = "stablehlo.add"(%746, %748) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %750 = "stablehlo.multiply"(%749, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %751 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %752 = "stablehlo.broadcast_in_dim"(%751) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %753 = "stablehlo.add"(%750, %752) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %754 = "stablehlo.multiply"(%722, %722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %755 = "stablehlo.multiply"(%754, %753) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %756 = "stablehlo.add"(%722, %755) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %757 = "stablehlo.multiply"(%723, %756) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %758 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %759 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %760 = "stablehlo.multiply"(%758, %759) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %761 = "stablehlo.subtract"(%760, %723) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %762 = "stablehlo.abs"(%722) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %763 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %764 = "stablehlo.broadcast_in_dim"(%763) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %765 = "stablehlo.compare"(%762, %764) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %766 = "stablehlo.select"(%765, %757, %761) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %767 = "stablehlo.add"(%711, %766) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %768 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %769 = "stablehlo.select"(%768, %152, %125) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %770 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %771 = "stablehlo.select"(%770, %125, %152) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %772 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %773 = "stablehlo.subtract"(%769, %772) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %774 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %775 = "stablehlo.add"(%98, %774) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %776 = "stablehlo.subtract"(%773, %775) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %777 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %778 = "stablehlo.multiply"(%776, %777) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %779 = "stablehlo.slice"(%222) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %780 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %781 = "stablehlo.broadcast_in_dim"(%780) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %782 = "stablehlo.multiply"(%781, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %783 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %784 = "stablehlo.broadcast_in_dim"(%783) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %785 = "stablehlo.add"(%782, %784) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %786 = "stablehlo.multiply"(%785, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %787 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %788 = "stablehlo.broadcast_in_dim"(%787) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %789 = "stablehlo.add"(%786, %788) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %790 = "stablehlo.multiply"(%789, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %791 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %792 = "stablehlo.broadcast_in_dim"(%791) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %793 = "stablehlo.add"(%790, %792) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %794 = "stablehlo.multiply"(%793, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %795 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %796 = "stablehlo.broadcast_in_dim"(%795) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %797 = "stablehlo.add"(%794, %796) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %798 = "stablehlo.multiply"(%797, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %799 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %800 = "stablehlo.broadcast_in_dim"(%799) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %801 = "stablehlo.add"(%798, %800) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %802 = "stablehlo.multiply"(%801, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %803 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %804 = "stablehlo.broadcast_in_dim"(%803) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %805 = "stablehlo.add"(%802, %804) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %806 = "stablehlo.multiply"(%805, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %807 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %808 = "stablehlo.broadcast_in_dim"(%807) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %809 = "stablehlo.add"(%806, %808) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %810 = "stablehlo.multiply"(%778, %778) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %811 = "stablehlo.multiply"(%810, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %812 = "stablehlo.add"(%778, %811) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %813 = "stablehlo.multiply"(%779, %812) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %814 = "stablehlo.slice"(%289) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %815 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %816 = "stablehlo.multiply"(%814, %815) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %817 = "stablehlo.subtract"(%816, %779) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %818 = "stablehlo.abs"(%778) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %819 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %820 = "stablehlo.broadcast_in_dim"(%819) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %821 = "stablehlo.compare"(%818, %820) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %822 = "stablehlo.select"(%821, %813, %817) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %823 = "stablehlo.add"(%767, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %824 = "stablehlo.optimization_barrier"(%823) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %825 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %827 = "stablehlo.reduce"(%824, %825) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %826 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%826) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %828 = "stablehlo.divide"(%827, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %829 = "stablehlo.divide"(%292, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %830 = "stablehlo.log"(%829) : (tensor<8xf32>) -> tensor<8xf32>
          %831 = "stablehlo.add"(%375, %830) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %832 = "stablehlo.abs"(%828) : (tensor<8xf32>) -> tensor<8xf32>
          %833 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %834 = "stablehlo.broadcast_in_dim"(%833) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %835 = "stablehlo.compare"(%832, %834) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %836 = "stablehlo.log_plus_one"(%828) : (tensor<8xf32>) -> tensor<8xf32>
          %837 = "stablehlo.select"(%835, %836, %831) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %838 = "stablehlo.subtract"(%159, %103) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %839 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %840 = "stablehlo.abs"(%838) : (tensor<8xf32>) -> tensor<8xf32>
          %841 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %842 = "stablehlo.broadcast_in_dim"(%841) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %843 = "stablehlo.compare"(%840, %842) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %844 = "stablehlo.round_nearest_even"(%838) : (tensor<8xf32>) -> tensor<8xf32>
          %845 = "stablehlo.broadcast_in_dim"(%839) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %846 = "stablehlo.select"(%843, %845, %844) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %847 = "stablehlo.abs"(%159) : (tensor<8xf32>) -> tensor<8xf32>
          %848 = "stablehlo.abs"(%103) : (tensor<8xf32>) -> tensor<8xf32>
          %849 = "stablehlo.compare"(%847, %848) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %850 = "stablehlo.broadcast_in_dim"(%839) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %851 = "stablehlo.select"(%849, %850, %846) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %852 = "stablehlo.broadcast_in_dim"(%839) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %853 = "stablehlo.select"(%849, %846, %852) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %854 = "stablehlo.subtract"(%159, %103) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %855 = "stablehlo.subtract"(%854, %846) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %856 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %857 = "stablehlo.multiply"(%855, %856) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %858 = "stablehlo.exponential"(%857) : (tensor<8xf32>) -> tensor<8xf32>
          %859 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %860 = "stablehlo.select"(%859, %132, %105) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %861 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %862 = "stablehlo.select"(%861, %105, %132) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %863 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %864 = "stablehlo.subtract"(%862, %863) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %865 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %866 = "stablehlo.add"(%43, %865) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %867 = "stablehlo.subtract"(%864, %866) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %868 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %869 = "stablehlo.multiply"(%867, %868) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %870 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %871 = "stablehlo.broadcast_in_dim"(%870) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %872 = "stablehlo.multiply"(%871, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %873 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %874 = "stablehlo.broadcast_in_dim"(%873) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %875 = "stablehlo.add"(%872, %874) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %876 = "stablehlo.multiply"(%875, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %877 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %878 = "stablehlo.broadcast_in_dim"(%877) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %879 = "stablehlo.add"(%876, %878) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %880 = "stablehlo.multiply"(%879, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %881 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %882 = "stablehlo.broadcast_in_dim"(%881) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %883 = "stablehlo.add"(%880, %882) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %884 = "stablehlo.multiply"(%883, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %885 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %886 = "stablehlo.broadcast_in_dim"(%885) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %887 = "stablehlo.add"(%884, %886) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %888 = "stablehlo.multiply"(%887, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %889 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %890 = "stablehlo.broadcast_in_dim"(%889) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %891 = "stablehlo.add"(%888, %890) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %892 = "stablehlo.multiply"(%891, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %893 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %894 = "stablehlo.broadcast_in_dim"(%893) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %895 = "stablehlo.add"(%892, %894) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %896 = "stablehlo.multiply"(%895, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %897 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %898 = "stablehlo.broadcast_in_dim"(%897) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %899 = "stablehlo.add"(%896, %898) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %900 = "stablehlo.multiply"(%869, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %901 = "stablehlo.multiply"(%900, %899) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %902 = "stablehlo.add"(%869, %901) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %903 = "stablehlo.multiply"(%388, %902) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %904 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %905 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %906 = "stablehlo.multiply"(%904, %905) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %907 = "stablehlo.subtract"(%906, %388) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %908 = "stablehlo.abs"(%869) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %909 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %910 = "stablehlo.broadcast_in_dim"(%909) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %911 = "stablehlo.compare"(%908, %910) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %912 = "stablehlo.select"(%911, %903, %907) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %913 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %914 = "stablehlo.select"(%913, %134, %107) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %915 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %916 = "stablehlo.select"(%915, %107, %134) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %917 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %918 = "stablehlo.subtract"(%916, %917) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %919 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %920 = "stablehlo.add"(%50, %919) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %921 = "stablehlo.subtract"(%918, %920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %922 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %923 = "stablehlo.multiply"(%921, %922) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %924 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %925 = "stablehlo.broadcast_in_dim"(%924) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %926 = "stablehlo.multiply"(%925, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %927 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %928 = "stablehlo.broadcast_in_dim"(%927) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %929 = "stablehlo.add"(%926, %928) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %930 = "stablehlo.multiply"(%929, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %931 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %932 = "stablehlo.broadcast_in_dim"(%931) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %933 = "stablehlo.add"(%930, %932) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %934 = "stablehlo.multiply"(%933, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %935 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %936 = "stablehlo.broadcast_in_dim"(%935) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %937 = "stablehlo.add"(%934, %936) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %938 = "stablehlo.multiply"(%937, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %939 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %940 = "stablehlo.broadcast_in_dim"(%939) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %941 = "stablehlo.add"(%938, %940) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %942 = "stablehlo.multiply"(%941, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %943 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %944 = "stablehlo.broadcast_in_dim"(%943) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %945 = "stablehlo.add"(%942, %944) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %946 = "stablehlo.multiply"(%945, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %947 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %948 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %949 = "stablehlo.add"(%946, %948) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %950 = "stablehlo.multiply"(%949, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %951 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %952 = "stablehlo.broadcast_in_dim"(%951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %953 = "stablehlo.add"(%950, %952) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %954 = "stablehlo.multiply"(%923, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %955 = "stablehlo.multiply"(%954, %953) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %956 = "stablehlo.add"(%923, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %957 = "stablehlo.multiply"(%443, %956) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %958 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %959 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %960 = "stablehlo.multiply"(%958, %959) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %961 = "stablehlo.subtract"(%960, %443) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %962 = "stablehlo.abs"(%923) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %963 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %964 = "stablehlo.broadcast_in_dim"(%963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %965 = "stablehlo.compare"(%962, %964) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %966 = "stablehlo.select"(%965, %957, %961) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %967 = "stablehlo.add"(%912, %966) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %968 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %969 = "stablehlo.select"(%968, %137, %110) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %970 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %971 = "stablehlo.select"(%970, %110, %137) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %972 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %973 = "stablehlo.subtract"(%971, %972) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %974 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %975 = "stablehlo.add"(%58, %974) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %976 = "stablehlo.subtract"(%973, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %977 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %978 = "stablehlo.multiply"(%976, %977) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %979 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %980 = "stablehlo.broadcast_in_dim"(%979) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %981 = "stablehlo.multiply"(%980, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %982 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %983 = "stablehlo.broadcast_in_dim"(%982) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %984 = "stablehlo.add"(%981, %983) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %985 = "stablehlo.multiply"(%984, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %986 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %987 = "stablehlo.broadcast_in_dim"(%986) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %988 = "stablehlo.add"(%985, %987) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %989 = "stablehlo.multiply"(%988, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %990 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %991 = "stablehlo.broadcast_in_dim"(%990) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %992 = "stablehlo.add"(%989, %991) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %993 = "stablehlo.multiply"(%992, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %994 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %995 = "stablehlo.broadcast_in_dim"(%994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %996 = "stablehlo.add"(%993, %995) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %997 = "stablehlo.multiply"(%996, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %998 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %999 = "stablehlo.broadcast_in_dim"(%998) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1000 = "stablehlo.add"(%997, %999) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1001 = "stablehlo.multiply"(%1000, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1002 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1003 = "stablehlo.broadcast_in_dim"(%1002) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1004 = "stablehlo.add"(%1001, %1003) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1005 = "stablehlo.multiply"(%1004, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1006 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1008 = "stablehlo.add"(%1005, %1007) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1009 = "stablehlo.multiply"(%978, %978) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1010 = "stablehlo.multiply"(%1009, %1008) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1011 = "stablehlo.add"(%978, %1010) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1012 = "stablehlo.multiply"(%499, %1011) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1013 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1014 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1015 = "stablehlo.multiply"(%1013, %1014) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1016 = "stablehlo.subtract"(%1015, %499) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1017 = "stablehlo.abs"(%978) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1018 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1019 = "stablehlo.broadcast_in_dim"(%1018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1020 = "stablehlo.compare"(%1017, %1019) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1021 = "stablehlo.select"(%1020, %1012, %1016) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1022 = "stablehlo.add"(%967, %1021) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1023 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1024 = "stablehlo.select"(%1023, %140, %113) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1025 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1026 = "stablehlo.select"(%1025, %113, %140) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1027 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1028 = "stablehlo.subtract"(%1026, %1027) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1029 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1030 = "stablehlo.add"(%66, %1029) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1031 = "stablehlo.subtract"(%1028, %1030) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1032 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1033 = "stablehlo.multiply"(%1031, %1032) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1034 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1035 = "stablehlo.broadcast_in_dim"(%1034) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1036 = "stablehlo.multiply"(%1035, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1037 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1038 = "stablehlo.broadcast_in_dim"(%1037) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1039 = "stablehlo.add"(%1036, %1038) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1040 = "stablehlo.multiply"(%1039, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1041 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1042 = "stablehlo.broadcast_in_dim"(%1041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1043 = "stablehlo.add"(%1040, %1042) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1044 = "stablehlo.multiply"(%1043, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1045 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1046 = "stablehlo.broadcast_in_dim"(%1045) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1047 = "stablehlo.add"(%1044, %1046) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1048 = "stablehlo.multiply"(%1047, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1049 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1050 = "stablehlo.broadcast_in_dim"(%1049) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1051 = "stablehlo.add"(%1048, %1050) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1052 = "stablehlo.multiply"(%1051, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1053 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1055 = "stablehlo.add"(%1052, %1054) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1056 = "stablehlo.multiply"(%1055, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1057 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1058 = "stablehlo.broadcast_in_dim"(%1057) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1059 = "stablehlo.add"(%1056, %1058) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1060 = "stablehlo.multiply"(%1059, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1061 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1062 = "stablehlo.broadcast_in_dim"(%1061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1063 = "stablehlo.add"(%1060, %1062) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1064 = "stablehlo.multiply"(%1033, %1033) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1065 = "stablehlo.multiply"(%1064, %1063) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1066 = "stablehlo.add"(%1033, %1065) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1067 = "stablehlo.multiply"(%555, %1066) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1068 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1069 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1070 = "stablehlo.multiply"(%1068, %1069) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1071 = "stablehlo.subtract"(%1070, %555) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1072 = "stablehlo.abs"(%1033) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1073 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1074 = "stablehlo.broadcast_in_dim"(%1073) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1075 = "stablehlo.compare"(%1072, %1074) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1076 = "stablehlo.select"(%1075, %1067, %1071) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1077 = "stablehlo.add"(%1022, %1076) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1078 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1079 = "stablehlo.select"(%1078, %143, %116) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1080 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1081 = "stablehlo.select"(%1080, %116, %143) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1082 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1083 = "stablehlo.subtract"(%1081, %1082) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1084 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1085 = "stablehlo.add"(%74, %1084) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1086 = "stablehlo.subtract"(%1083, %1085) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1087 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1088 = "stablehlo.multiply"(%1086, %1087) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1089 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1090 = "stablehlo.broadcast_in_dim"(%1089) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1091 = "stablehlo.multiply"(%1090, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1092 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1093 = "stablehlo.broadcast_in_dim"(%1092) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1094 = "stablehlo.add"(%1091, %1093) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1095 = "stablehlo.multiply"(%1094, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1096 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1097 = "stablehlo.broadcast_in_dim"(%1096) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1098 = "stablehlo.add"(%1095, %1097) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1099 = "stablehlo.multiply"(%1098, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1100 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1101 = "stablehlo.broadcast_in_dim"(%1100) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1102 = "stablehlo.add"(%1099, %1101) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1103 = "stablehlo.multiply"(%1102, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1104 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1105 = "stablehlo.broadcast_in_dim"(%1104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1106 = "stablehlo.add"(%1103, %1105) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1107 = "stablehlo.multiply"(%1106, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1108 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1109 = "stablehlo.broadcast_in_dim"(%1108) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1110 = "stablehlo.add"(%1107, %1109) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1111 = "stablehlo.multiply"(%1110, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1112 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1113 = "stablehlo.broadcast_in_dim"(%1112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1114 = "stablehlo.add"(%1111, %1113) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1115 = "stablehlo.multiply"(%1114, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1116 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1117 = "stablehlo.broadcast_in_dim"(%1116) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1118 = "stablehlo.add"(%1115, %1117) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1119 = "stablehlo.multiply"(%1088, %1088) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1120 = "stablehlo.multiply"(%1119, %1118) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1121 = "stablehlo.add"(%1088, %1120) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1122 = "stablehlo.multiply"(%611, %1121) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1123 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1124 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1125 = "stablehlo.multiply"(%1123, %1124) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1126 = "stablehlo.subtract"(%1125, %611) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1127 = "stablehlo.abs"(%1088) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1128 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1129 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1130 = "stablehlo.compare"(%1127, %1129) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1131 = "stablehlo.select"(%1130, %1122, %1126) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1132 = "stablehlo.add"(%1077, %1131) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1133 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1134 = "stablehlo.select"(%1133, %146, %119) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1135 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1136 = "stablehlo.select"(%1135, %119, %146) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1137 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1138 = "stablehlo.subtract"(%1136, %1137) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1139 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1140 = "stablehlo.add"(%82, %1139) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1141 = "stablehlo.subtract"(%1138, %1140) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1142 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1143 = "stablehlo.multiply"(%1141, %1142) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1144 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1145 = "stablehlo.broadcast_in_dim"(%1144) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1146 = "stablehlo.multiply"(%1145, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1147 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1148 = "stablehlo.broadcast_in_dim"(%1147) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1149 = "stablehlo.add"(%1146, %1148) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1150 = "stablehlo.multiply"(%1149, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1151 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1152 = "stablehlo.broadcast_in_dim"(%1151) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1153 = "stablehlo.add"(%1150, %1152) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1154 = "stablehlo.multiply"(%1153, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1155 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1156 = "stablehlo.broadcast_in_dim"(%1155) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1157 = "stablehlo.add"(%1154, %1156) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1158 = "stablehlo.multiply"(%1157, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1159 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1160 = "stablehlo.broadcast_in_dim"(%1159) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1161 = "stablehlo.add"(%1158, %1160) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1162 = "stablehlo.multiply"(%1161, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1163 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1164 = "stablehlo.broadcast_in_dim"(%1163) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1165 = "stablehlo.add"(%1162, %1164) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1166 = "stablehlo.multiply"(%1165, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1167 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1168 = "stablehlo.broadcast_in_dim"(%1167) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1169 = "stablehlo.add"(%1166, %1168) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1170 = "stablehlo.multiply"(%1169, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1171 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1172 = "stablehlo.broadcast_in_dim"(%1171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1173 = "stablehlo.add"(%1170, %1172) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1174 = "stablehlo.multiply"(%1143, %1143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1175 = "stablehlo.multiply"(%1174, %1173) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1176 = "stablehlo.add"(%1143, %1175) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1177 = "stablehlo.multiply"(%667, %1176) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1178 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1179 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1180 = "stablehlo.multiply"(%1178, %1179) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1181 = "stablehlo.subtract"(%1180, %667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1182 = "stablehlo.abs"(%1143) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1183 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1184 = "stablehlo.broadcast_in_dim"(%1183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1185 = "stablehlo.compare"(%1182, %1184) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1186 = "stablehlo.select"(%1185, %1177, %1181) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1187 = "stablehlo.add"(%1132, %1186) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1188 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1189 = "stablehlo.select"(%1188, %149, %122) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1190 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1191 = "stablehlo.select"(%1190, %122, %149) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1192 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1193 = "stablehlo.subtract"(%1191, %1192) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1194 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1195 = "stablehlo.add"(%90, %1194) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1196 = "stablehlo.subtract"(%1193, %1195) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1197 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1198 = "stablehlo.multiply"(%1196, %1197) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1199 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1200 = "stablehlo.broadcast_in_dim"(%1199) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1201 = "stablehlo.multiply"(%1200, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1202 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1203 = "stablehlo.broadcast_in_dim"(%1202) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1204 = "stablehlo.add"(%1201, %1203) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1205 = "stablehlo.multiply"(%1204, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1206 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1207 = "stablehlo.broadcast_in_dim"(%1206) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1208 = "stablehlo.add"(%1205, %1207) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1209 = "stablehlo.multiply"(%1208, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1210 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1211 = "stablehlo.broadcast_in_dim"(%1210) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1212 = "stablehlo.add"(%1209, %1211) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1213 = "stablehlo.multiply"(%1212, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1214 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1215 = "stablehlo.broadcast_in_dim"(%1214) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1216 = "stablehlo.add"(%1213, %1215) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1217 = "stablehlo.multiply"(%1216, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1218 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1219 = "stablehlo.broadcast_in_dim"(%1218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1220 = "stablehlo.add"(%1217, %1219) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1221 = "stablehlo.multiply"(%1220, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1222 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1223 = "stablehlo.broadcast_in_dim"(%1222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1224 = "stablehlo.add"(%1221, %1223) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1225 = "stablehlo.multiply"(%1224, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1226 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1227 = "stablehlo.broadcast_in_dim"(%1226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1228 = "stablehlo.add"(%1225, %1227) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1229 = "stablehlo.multiply"(%1198, %1198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1230 = "stablehlo.multiply"(%1229, %1228) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1231 = "stablehlo.add"(%1198, %1230) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1232 = "stablehlo.multiply"(%723, %1231) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1233 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1234 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1235 = "stablehlo.multiply"(%1233, %1234) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1236 = "stablehlo.subtract"(%1235, %723) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1237 = "stablehlo.abs"(%1198) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1238 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1239 = "stablehlo.broadcast_in_dim"(%1238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1240 = "stablehlo.compare"(%1237, %1239) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1241 = "stablehlo.select"(%1240, %1232, %1236) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1242 = "stablehlo.add"(%1187, %1241) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1243 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1244 = "stablehlo.select"(%1243, %152, %125) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1245 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1246 = "stablehlo.select"(%1245, %125, %152) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1247 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1248 = "stablehlo.subtract"(%1246, %1247) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1249 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1250 = "stablehlo.add"(%98, %1249) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1251 = "stablehlo.subtract"(%1248, %1250) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1252 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1253 = "stablehlo.multiply"(%1251, %1252) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1254 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1255 = "stablehlo.broadcast_in_dim"(%1254) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1256 = "stablehlo.multiply"(%1255, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1257 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1258 = "stablehlo.broadcast_in_dim"(%1257) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1259 = "stablehlo.add"(%1256, %1258) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1260 = "stablehlo.multiply"(%1259, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1261 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1262 = "stablehlo.broadcast_in_dim"(%1261) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1263 = "stablehlo.add"(%1260, %1262) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1264 = "stablehlo.multiply"(%1263, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1265 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1266 = "stablehlo.broadcast_in_dim"(%1265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1267 = "stablehlo.add"(%1264, %1266) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1268 = "stablehlo.multiply"(%1267, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1269 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1270 = "stablehlo.broadcast_in_dim"(%1269) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1271 = "stablehlo.add"(%1268, %1270) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1272 = "stablehlo.multiply"(%1271, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1273 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1274 = "stablehlo.broadcast_in_dim"(%1273) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1275 = "stablehlo.add"(%1272, %1274) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1276 = "stablehlo.multiply"(%1275, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1277 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1278 = "stablehlo.broadcast_in_dim"(%1277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1279 = "stablehlo.add"(%1276, %1278) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1280 = "stablehlo.multiply"(%1279, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1281 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1282 = "stablehlo.broadcast_in_dim"(%1281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1283 = "stablehlo.add"(%1280, %1282) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1284 = "stablehlo.multiply"(%1253, %1253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1285 = "stablehlo.multiply"(%1284, %1283) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1286 = "stablehlo.add"(%1253, %1285) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1287 = "stablehlo.multiply"(%779, %1286) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1288 = "stablehlo.slice"(%352) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1289 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1290 = "stablehlo.multiply"(%1288, %1289) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1291 = "stablehlo.subtract"(%1290, %779) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1292 = "stablehlo.abs"(%1253) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1293 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1294 = "stablehlo.broadcast_in_dim"(%1293) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1295 = "stablehlo.compare"(%1292, %1294) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1296 = "stablehlo.select"(%1295, %1287, %1291) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1297 = "stablehlo.add"(%1242, %1296) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1298 = "stablehlo.optimization_barrier"(%1297) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1299 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1301 = "stablehlo.reduce"(%1298, %1299) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %1300 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1300) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %1302 = "stablehlo.divide"(%1301, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1303 = "stablehlo.divide"(%355, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1304 = "stablehlo.log"(%1303) : (tensor<8xf32>) -> tensor<8xf32>
          %1305 = "stablehlo.add"(%857, %1304) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1306 = "stablehlo.abs"(%1302) : (tensor<8xf32>) -> tensor<8xf32>
          %1307 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1308 = "stablehlo.broadcast_in_dim"(%1307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1309 = "stablehlo.compare"(%1306, %1308) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1310 = "stablehlo.log_plus_one"(%1302) : (tensor<8xf32>) -> tensor<8xf32>
          %1311 = "stablehlo.select"(%1309, %1310, %1305) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1312 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1313 = "stablehlo.subtract"(%231, %1312) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1314 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1315 = "stablehlo.add"(%166, %1314) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1316 = "stablehlo.subtract"(%1313, %1315) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1317 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1318 = "stablehlo.multiply"(%1316, %1317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1319 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1320 = "stablehlo.subtract"(%1318, %1319) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1321 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1322 = "stablehlo.subtract"(%296, %1321) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1323 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1324 = "stablehlo.add"(%166, %1323) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1325 = "stablehlo.subtract"(%1322, %1324) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1326 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1327 = "stablehlo.multiply"(%1325, %1326) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1328 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1329 = "stablehlo.subtract"(%1327, %1328) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1330 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1331 = "stablehlo.broadcast_in_dim"(%1330) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1332 = "stablehlo.divide"(%1331, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1333 = "stablehlo.broadcast_in_dim"(%1332) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1334 = "stablehlo.multiply"(%222, %1333) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1335 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1336 = "stablehlo.broadcast_in_dim"(%1335) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1337 = "stablehlo.divide"(%1336, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1338 = "stablehlo.broadcast_in_dim"(%1337) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1339 = "stablehlo.multiply"(%289, %1338) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1340 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1341 = "stablehlo.multiply"(%1340, %1339) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1342 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1343 = "stablehlo.broadcast_in_dim"(%1342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1344 = "stablehlo.divide"(%1343, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1345 = "stablehlo.broadcast_in_dim"(%1344) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1346 = "stablehlo.multiply"(%352, %1345) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1347 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1348 = "stablehlo.multiply"(%1347, %1346) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1349 = "stablehlo.add"(%1341, %1348) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1350 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1351 = "stablehlo.broadcast_in_dim"(%1350) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1352 = "stablehlo.multiply"(%1351, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1353 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1354 = "stablehlo.broadcast_in_dim"(%1353) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1355 = "stablehlo.add"(%1352, %1354) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1356 = "stablehlo.multiply"(%1355, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1357 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1358 = "stablehlo.broadcast_in_dim"(%1357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1359 = "stablehlo.add"(%1356, %1358) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1360 = "stablehlo.multiply"(%1359, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1361 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1362 = "stablehlo.broadcast_in_dim"(%1361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1363 = "stablehlo.add"(%1360, %1362) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1364 = "stablehlo.multiply"(%1363, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1365 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1366 = "stablehlo.broadcast_in_dim"(%1365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1367 = "stablehlo.add"(%1364, %1366) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1368 = "stablehlo.multiply"(%1367, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1369 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1370 = "stablehlo.broadcast_in_dim"(%1369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1371 = "stablehlo.add"(%1368, %1370) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1372 = "stablehlo.multiply"(%1371, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1373 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1374 = "stablehlo.broadcast_in_dim"(%1373) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1375 = "stablehlo.add"(%1372, %1374) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1376 = "stablehlo.multiply"(%1375, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1377 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1378 = "stablehlo.broadcast_in_dim"(%1377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1379 = "stablehlo.add"(%1376, %1378) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1380 = "stablehlo.multiply"(%1320, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1381 = "stablehlo.multiply"(%1380, %1379) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1382 = "stablehlo.add"(%1320, %1381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1383 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1384 = "stablehlo.multiply"(%1383, %1382) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1385 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1386 = "stablehlo.broadcast_in_dim"(%1385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1387 = "stablehlo.multiply"(%1386, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1388 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1389 = "stablehlo.broadcast_in_dim"(%1388) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1390 = "stablehlo.add"(%1387, %1389) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1391 = "stablehlo.multiply"(%1390, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1392 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1393 = "stablehlo.broadcast_in_dim"(%1392) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1394 = "stablehlo.add"(%1391, %1393) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1395 = "stablehlo.multiply"(%1394, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1396 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1397 = "stablehlo.broadcast_in_dim"(%1396) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1398 = "stablehlo.add"(%1395, %1397) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1399 = "stablehlo.multiply"(%1398, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1400 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1401 = "stablehlo.broadcast_in_dim"(%1400) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1402 = "stablehlo.add"(%1399, %1401) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1403 = "stablehlo.multiply"(%1402, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1404 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1405 = "stablehlo.broadcast_in_dim"(%1404) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1406 = "stablehlo.add"(%1403, %1405) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1407 = "stablehlo.multiply"(%1406, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1408 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1409 = "stablehlo.broadcast_in_dim"(%1408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1410 = "stablehlo.add"(%1407, %1409) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1411 = "stablehlo.multiply"(%1410, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1412 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1413 = "stablehlo.broadcast_in_dim"(%1412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1414 = "stablehlo.add"(%1411, %1413) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1415 = "stablehlo.multiply"(%1329, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1416 = "stablehlo.multiply"(%1415, %1414) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1417 = "stablehlo.add"(%1329, %1416) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1418 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1419 = "stablehlo.multiply"(%1418, %1417) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1420 = "stablehlo.add"(%1384, %1419) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1421 = "stablehlo.abs"(%1320) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1422 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1423 = "stablehlo.broadcast_in_dim"(%1422) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1424 = "stablehlo.compare"(%1421, %1423) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1425 = "stablehlo.abs"(%1329) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1426 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1427 = "stablehlo.broadcast_in_dim"(%1426) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1428 = "stablehlo.compare"(%1425, %1427) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1429 = "stablehlo.and"(%1424, %1428) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %1430 = "stablehlo.abs"(%1420) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1431 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1432 = "stablehlo.broadcast_in_dim"(%1431) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1433 = "stablehlo.compare"(%1430, %1432) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1434 = "stablehlo.and"(%1429, %1433) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %1435 = "stablehlo.log_plus_one"(%1420) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1436 = "stablehlo.negate"(%1435) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1437 = "stablehlo.divide"(%1349, %1334) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1438 = "stablehlo.log"(%1437) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1439 = "stablehlo.negate"(%1438) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1440 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1441 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1442 = "stablehlo.subtract"(%166, %1441) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1443 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1444 = "stablehlo.multiply"(%1442, %1443) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1445 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %1446 = "stablehlo.broadcast_in_dim"(%1445) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1447 = "stablehlo.subtract"(%1444, %1446) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1448 = "stablehlo.broadcast_in_dim"(%1440) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1449 = "stablehlo.compare"(%1334, %1448) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1450 = "stablehlo.log"(%1349) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1451 = "stablehlo.subtract"(%1447, %1450) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1452 = "stablehlo.select"(%1449, %1451, %1439) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1453 = "stablehlo.select"(%1434, %1436, %1452) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1454 = "stablehlo.optimization_barrier"(%1453) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1455 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1456 = "stablehlo.broadcast_in_dim"(%1455) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1457 = "stablehlo.divide"(%1456, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1458 = "stablehlo.broadcast_in_dim"(%1457) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1459 = "stablehlo.multiply"(%388, %1458) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1460 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1461 = "stablehlo.subtract"(%387, %1460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1462 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1463 = "stablehlo.subtract"(%869, %1462) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1464 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1465 = "stablehlo.broadcast_in_dim"(%1464) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1466 = "stablehlo.divide"(%1465, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1467 = "stablehlo.broadcast_in_dim"(%1466) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1468 = "stablehlo.multiply"(%388, %1467) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1469 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1470 = "stablehlo.broadcast_in_dim"(%1469) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1471 = "stablehlo.divide"(%1470, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1472 = "stablehlo.broadcast_in_dim"(%1471) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1473 = "stablehlo.multiply"(%423, %1472) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1474 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1475 = "stablehlo.multiply"(%1474, %1473) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1476 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1477 = "stablehlo.broadcast_in_dim"(%1476) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1478 = "stablehlo.divide"(%1477, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1479 = "stablehlo.broadcast_in_dim"(%1478) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1480 = "stablehlo.multiply"(%904, %1479) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1481 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1482 = "stablehlo.multiply"(%1481, %1480) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1483 = "stablehlo.add"(%1475, %1482) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1484 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1485 = "stablehlo.broadcast_in_dim"(%1484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1486 = "stablehlo.multiply"(%1485, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1487 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1488 = "stablehlo.broadcast_in_dim"(%1487) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1489 = "stablehlo.add"(%1486, %1488) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1490 = "stablehlo.multiply"(%1489, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1491 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1492 = "stablehlo.broadcast_in_dim"(%1491) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1493 = "stablehlo.add"(%1490, %1492) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1494 = "stablehlo.multiply"(%1493, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1495 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1496 = "stablehlo.broadcast_in_dim"(%1495) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1497 = "stablehlo.add"(%1494, %1496) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1498 = "stablehlo.multiply"(%1497, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1499 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1500 = "stablehlo.broadcast_in_dim"(%1499) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1501 = "stablehlo.add"(%1498, %1500) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1502 = "stablehlo.multiply"(%1501, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1503 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1504 = "stablehlo.broadcast_in_dim"(%1503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1505 = "stablehlo.add"(%1502, %1504) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1506 = "stablehlo.multiply"(%1505, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1507 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1508 = "stablehlo.broadcast_in_dim"(%1507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1509 = "stablehlo.add"(%1506, %1508) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1510 = "stablehlo.multiply"(%1509, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1511 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1512 = "stablehlo.broadcast_in_dim"(%1511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1513 = "stablehlo.add"(%1510, %1512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1514 = "stablehlo.multiply"(%1461, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1515 = "stablehlo.multiply"(%1514, %1513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1516 = "stablehlo.add"(%1461, %1515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1517 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1518 = "stablehlo.multiply"(%1517, %1516) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1519 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1520 = "stablehlo.broadcast_in_dim"(%1519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1521 = "stablehlo.multiply"(%1520, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1522 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1523 = "stablehlo.broadcast_in_dim"(%1522) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1524 = "stablehlo.add"(%1521, %1523) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1525 = "stablehlo.multiply"(%1524, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1526 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1527 = "stablehlo.broadcast_in_dim"(%1526) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1528 = "stablehlo.add"(%1525, %1527) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1529 = "stablehlo.multiply"(%1528, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1530 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1531 = "stablehlo.broadcast_in_dim"(%1530) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1532 = "stablehlo.add"(%1529, %1531) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1533 = "stablehlo.multiply"(%1532, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1534 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1535 = "stablehlo.broadcast_in_dim"(%1534) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1536 = "stablehlo.add"(%1533, %1535) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1537 = "stablehlo.multiply"(%1536, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1538 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1539 = "stablehlo.broadcast_in_dim"(%1538) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1540 = "stablehlo.add"(%1537, %1539) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1541 = "stablehlo.multiply"(%1540, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1542 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1543 = "stablehlo.broadcast_in_dim"(%1542) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1544 = "stablehlo.add"(%1541, %1543) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1545 = "stablehlo.multiply"(%1544, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1546 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1547 = "stablehlo.broadcast_in_dim"(%1546) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1548 = "stablehlo.add"(%1545, %1547) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1549 = "stablehlo.multiply"(%1463, %1463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1550 = "stablehlo.multiply"(%1549, %1548) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1551 = "stablehlo.add"(%1463, %1550) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1552 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1553 = "stablehlo.multiply"(%1552, %1551) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1554 = "stablehlo.add"(%1518, %1553) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1555 = "stablehlo.abs"(%1461) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1556 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1557 = "stablehlo.broadcast_in_dim"(%1556) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1558 = "stablehlo.compare"(%1555, %1557) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1559 = "stablehlo.abs"(%1463) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1560 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1561 = "stablehlo.broadcast_in_dim"(%1560) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1562 = "stablehlo.compare"(%1559, %1561) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1563 = "stablehlo.and"(%1558, %1562) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1564 = "stablehlo.abs"(%1554) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1565 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1566 = "stablehlo.broadcast_in_dim"(%1565) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1567 = "stablehlo.compare"(%1564, %1566) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1568 = "stablehlo.and"(%1563, %1567) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1569 = "stablehlo.log_plus_one"(%1554) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1570 = "stablehlo.negate"(%1569) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1571 = "stablehlo.divide"(%1483, %1468) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1572 = "stablehlo.log"(%1571) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1573 = "stablehlo.negate"(%1572) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1574 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1575 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1576 = "stablehlo.subtract"(%43, %1575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1577 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1578 = "stablehlo.multiply"(%1576, %1577) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1579 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %1580 = "stablehlo.broadcast_in_dim"(%1579) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1581 = "stablehlo.subtract"(%1578, %1580) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1582 = "stablehlo.broadcast_in_dim"(%1574) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1583 = "stablehlo.compare"(%1468, %1582) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1584 = "stablehlo.log"(%1483) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1585 = "stablehlo.subtract"(%1581, %1584) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1586 = "stablehlo.select"(%1583, %1585, %1573) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1587 = "stablehlo.select"(%1568, %1570, %1586) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1588 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1589 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1590 = "stablehlo.broadcast_in_dim"(%1589) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1591 = "stablehlo.multiply"(%1590, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1592 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1593 = "stablehlo.broadcast_in_dim"(%1592) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1594 = "stablehlo.add"(%1591, %1593) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1595 = "stablehlo.multiply"(%1594, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1596 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1597 = "stablehlo.broadcast_in_dim"(%1596) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1598 = "stablehlo.add"(%1595, %1597) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1599 = "stablehlo.multiply"(%1598, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1600 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1601 = "stablehlo.broadcast_in_dim"(%1600) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1602 = "stablehlo.add"(%1599, %1601) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1603 = "stablehlo.multiply"(%1602, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1604 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1605 = "stablehlo.broadcast_in_dim"(%1604) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1606 = "stablehlo.add"(%1603, %1605) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1607 = "stablehlo.multiply"(%1606, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1608 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1609 = "stablehlo.broadcast_in_dim"(%1608) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1610 = "stablehlo.add"(%1607, %1609) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1611 = "stablehlo.multiply"(%1610, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1612 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1613 = "stablehlo.broadcast_in_dim"(%1612) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1614 = "stablehlo.add"(%1611, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1615 = "stablehlo.multiply"(%1614, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1616 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1617 = "stablehlo.broadcast_in_dim"(%1616) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1618 = "stablehlo.add"(%1615, %1617) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1619 = "stablehlo.multiply"(%1588, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1620 = "stablehlo.multiply"(%1619, %1618) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1621 = "stablehlo.multiply"(%1483, %1620) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1622 = "stablehlo.subtract"(%1459, %1483) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1623 = "stablehlo.multiply"(%1483, %1588) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1624 = "stablehlo.subtract"(%1622, %1623) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1625 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1626 = "stablehlo.broadcast_in_dim"(%1625) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1627 = "stablehlo.compare"(%1483, %1626) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1628 = "stablehlo.select"(%1627, %1459, %1624) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1629 = "stablehlo.abs"(%1588) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1630 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1631 = "stablehlo.broadcast_in_dim"(%1630) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1632 = "stablehlo.compare"(%1629, %1631) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1633 = "stablehlo.select"(%1632, %1621, %1628) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1634 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1635 = "stablehlo.broadcast_in_dim"(%1634) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1636 = "stablehlo.divide"(%1635, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1637 = "stablehlo.broadcast_in_dim"(%1636) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1638 = "stablehlo.multiply"(%443, %1637) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1639 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1640 = "stablehlo.subtract"(%442, %1639) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1641 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1642 = "stablehlo.subtract"(%923, %1641) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1643 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1644 = "stablehlo.broadcast_in_dim"(%1643) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1645 = "stablehlo.divide"(%1644, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1646 = "stablehlo.broadcast_in_dim"(%1645) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1647 = "stablehlo.multiply"(%443, %1646) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1648 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1649 = "stablehlo.broadcast_in_dim"(%1648) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1650 = "stablehlo.divide"(%1649, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1651 = "stablehlo.broadcast_in_dim"(%1650) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1652 = "stablehlo.multiply"(%478, %1651) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1653 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1654 = "stablehlo.multiply"(%1653, %1652) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1655 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1656 = "stablehlo.broadcast_in_dim"(%1655) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1657 = "stablehlo.divide"(%1656, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1658 = "stablehlo.broadcast_in_dim"(%1657) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1659 = "stablehlo.multiply"(%958, %1658) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1660 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1661 = "stablehlo.multiply"(%1660, %1659) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1662 = "stablehlo.add"(%1654, %1661) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1663 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1664 = "stablehlo.broadcast_in_dim"(%1663) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1665 = "stablehlo.multiply"(%1664, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1666 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1667 = "stablehlo.broadcast_in_dim"(%1666) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1668 = "stablehlo.add"(%1665, %1667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1669 = "stablehlo.multiply"(%1668, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1670 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1671 = "stablehlo.broadcast_in_dim"(%1670) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1672 = "stablehlo.add"(%1669, %1671) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1673 = "stablehlo.multiply"(%1672, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1674 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1675 = "stablehlo.broadcast_in_dim"(%1674) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1676 = "stablehlo.add"(%1673, %1675) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1677 = "stablehlo.multiply"(%1676, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1678 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1679 = "stablehlo.broadcast_in_dim"(%1678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1680 = "stablehlo.add"(%1677, %1679) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1681 = "stablehlo.multiply"(%1680, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1682 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1683 = "stablehlo.broadcast_in_dim"(%1682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1684 = "stablehlo.add"(%1681, %1683) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1685 = "stablehlo.multiply"(%1684, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1686 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1687 = "stablehlo.broadcast_in_dim"(%1686) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1688 = "stablehlo.add"(%1685, %1687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1689 = "stablehlo.multiply"(%1688, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1690 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1691 = "stablehlo.broadcast_in_dim"(%1690) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1692 = "stablehlo.add"(%1689, %1691) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1693 = "stablehlo.multiply"(%1640, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1694 = "stablehlo.multiply"(%1693, %1692) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1695 = "stablehlo.add"(%1640, %1694) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1696 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1697 = "stablehlo.multiply"(%1696, %1695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1698 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1699 = "stablehlo.broadcast_in_dim"(%1698) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1700 = "stablehlo.multiply"(%1699, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1701 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1702 = "stablehlo.broadcast_in_dim"(%1701) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1703 = "stablehlo.add"(%1700, %1702) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1704 = "stablehlo.multiply"(%1703, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1705 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1706 = "stablehlo.broadcast_in_dim"(%1705) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1707 = "stablehlo.add"(%1704, %1706) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1708 = "stablehlo.multiply"(%1707, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1709 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1710 = "stablehlo.broadcast_in_dim"(%1709) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1711 = "stablehlo.add"(%1708, %1710) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1712 = "stablehlo.multiply"(%1711, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1713 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1714 = "stablehlo.broadcast_in_dim"(%1713) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1715 = "stablehlo.add"(%1712, %1714) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1716 = "stablehlo.multiply"(%1715, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1717 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1718 = "stablehlo.broadcast_in_dim"(%1717) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1719 = "stablehlo.add"(%1716, %1718) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1720 = "stablehlo.multiply"(%1719, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1721 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1722 = "stablehlo.broadcast_in_dim"(%1721) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1723 = "stablehlo.add"(%1720, %1722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1724 = "stablehlo.multiply"(%1723, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1725 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1726 = "stablehlo.broadcast_in_dim"(%1725) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1727 = "stablehlo.add"(%1724, %1726) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1728 = "stablehlo.multiply"(%1642, %1642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1729 = "stablehlo.multiply"(%1728, %1727) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1730 = "stablehlo.add"(%1642, %1729) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1731 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1732 = "stablehlo.multiply"(%1731, %1730) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1733 = "stablehlo.add"(%1697, %1732) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1734 = "stablehlo.abs"(%1640) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1735 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1736 = "stablehlo.broadcast_in_dim"(%1735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1737 = "stablehlo.compare"(%1734, %1736) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1738 = "stablehlo.abs"(%1642) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1739 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1740 = "stablehlo.broadcast_in_dim"(%1739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1741 = "stablehlo.compare"(%1738, %1740) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1742 = "stablehlo.and"(%1737, %1741) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1743 = "stablehlo.abs"(%1733) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1744 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1745 = "stablehlo.broadcast_in_dim"(%1744) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1746 = "stablehlo.compare"(%1743, %1745) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1747 = "stablehlo.and"(%1742, %1746) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1748 = "stablehlo.log_plus_one"(%1733) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1749 = "stablehlo.negate"(%1748) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1750 = "stablehlo.divide"(%1662, %1647) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1751 = "stablehlo.log"(%1750) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1752 = "stablehlo.negate"(%1751) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1753 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1754 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1755 = "stablehlo.subtract"(%50, %1754) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1756 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1757 = "stablehlo.multiply"(%1755, %1756) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1758 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %1759 = "stablehlo.broadcast_in_dim"(%1758) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1760 = "stablehlo.subtract"(%1757, %1759) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1761 = "stablehlo.broadcast_in_dim"(%1753) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1762 = "stablehlo.compare"(%1647, %1761) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1763 = "stablehlo.log"(%1662) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1764 = "stablehlo.subtract"(%1760, %1763) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1765 = "stablehlo.select"(%1762, %1764, %1752) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1766 = "stablehlo.select"(%1747, %1749, %1765) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1767 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1768 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1769 = "stablehlo.broadcast_in_dim"(%1768) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1770 = "stablehlo.multiply"(%1769, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1771 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1772 = "stablehlo.broadcast_in_dim"(%1771) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1773 = "stablehlo.add"(%1770, %1772) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1774 = "stablehlo.multiply"(%1773, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1775 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1776 = "stablehlo.broadcast_in_dim"(%1775) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1777 = "stablehlo.add"(%1774, %1776) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1778 = "stablehlo.multiply"(%1777, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1779 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1780 = "stablehlo.broadcast_in_dim"(%1779) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1781 = "stablehlo.add"(%1778, %1780) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1782 = "stablehlo.multiply"(%1781, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1783 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1784 = "stablehlo.broadcast_in_dim"(%1783) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1785 = "stablehlo.add"(%1782, %1784) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1786 = "stablehlo.multiply"(%1785, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1787 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1788 = "stablehlo.broadcast_in_dim"(%1787) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1789 = "stablehlo.add"(%1786, %1788) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1790 = "stablehlo.multiply"(%1789, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1791 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1792 = "stablehlo.broadcast_in_dim"(%1791) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1793 = "stablehlo.add"(%1790, %1792) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1794 = "stablehlo.multiply"(%1793, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1795 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1796 = "stablehlo.broadcast_in_dim"(%1795) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1797 = "stablehlo.add"(%1794, %1796) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1798 = "stablehlo.multiply"(%1767, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1799 = "stablehlo.multiply"(%1798, %1797) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1800 = "stablehlo.multiply"(%1662, %1799) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1801 = "stablehlo.subtract"(%1638, %1662) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1802 = "stablehlo.multiply"(%1662, %1767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1803 = "stablehlo.subtract"(%1801, %1802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1804 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1805 = "stablehlo.broadcast_in_dim"(%1804) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1806 = "stablehlo.compare"(%1662, %1805) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1807 = "stablehlo.select"(%1806, %1638, %1803) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1808 = "stablehlo.abs"(%1767) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1809 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1810 = "stablehlo.broadcast_in_dim"(%1809) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1811 = "stablehlo.compare"(%1808, %1810) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1812 = "stablehlo.select"(%1811, %1800, %1807) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1813 = "stablehlo.add"(%1633, %1812) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1814 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1815 = "stablehlo.broadcast_in_dim"(%1814) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1816 = "stablehlo.divide"(%1815, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1817 = "stablehlo.broadcast_in_dim"(%1816) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1818 = "stablehlo.multiply"(%499, %1817) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1819 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1820 = "stablehlo.subtract"(%498, %1819) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1821 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1822 = "stablehlo.subtract"(%978, %1821) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1823 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1824 = "stablehlo.broadcast_in_dim"(%1823) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1825 = "stablehlo.divide"(%1824, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1826 = "stablehlo.broadcast_in_dim"(%1825) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1827 = "stablehlo.multiply"(%499, %1826) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1828 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1829 = "stablehlo.broadcast_in_dim"(%1828) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1830 = "stablehlo.divide"(%1829, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1831 = "stablehlo.broadcast_in_dim"(%1830) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1832 = "stablehlo.multiply"(%534, %1831) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1833 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1834 = "stablehlo.multiply"(%1833, %1832) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1835 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1836 = "stablehlo.broadcast_in_dim"(%1835) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1837 = "stablehlo.divide"(%1836, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1838 = "stablehlo.broadcast_in_dim"(%1837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1839 = "stablehlo.multiply"(%1013, %1838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1840 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1841 = "stablehlo.multiply"(%1840, %1839) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1842 = "stablehlo.add"(%1834, %1841) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1843 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1844 = "stablehlo.broadcast_in_dim"(%1843) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1845 = "stablehlo.multiply"(%1844, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1846 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1847 = "stablehlo.broadcast_in_dim"(%1846) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1848 = "stablehlo.add"(%1845, %1847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1849 = "stablehlo.multiply"(%1848, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1850 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1851 = "stablehlo.broadcast_in_dim"(%1850) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1852 = "stablehlo.add"(%1849, %1851) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1853 = "stablehlo.multiply"(%1852, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1854 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1855 = "stablehlo.broadcast_in_dim"(%1854) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1856 = "stablehlo.add"(%1853, %1855) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1857 = "stablehlo.multiply"(%1856, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1858 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1859 = "stablehlo.broadcast_in_dim"(%1858) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1860 = "stablehlo.add"(%1857, %1859) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1861 = "stablehlo.multiply"(%1860, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1862 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1863 = "stablehlo.broadcast_in_dim"(%1862) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1864 = "stablehlo.add"(%1861, %1863) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1865 = "stablehlo.multiply"(%1864, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1866 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1867 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1868 = "stablehlo.add"(%1865, %1867) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1869 = "stablehlo.multiply"(%1868, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1870 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1871 = "stablehlo.broadcast_in_dim"(%1870) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1872 = "stablehlo.add"(%1869, %1871) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1873 = "stablehlo.multiply"(%1820, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1874 = "stablehlo.multiply"(%1873, %1872) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1875 = "stablehlo.add"(%1820, %1874) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1876 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1877 = "stablehlo.multiply"(%1876, %1875) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1878 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1879 = "stablehlo.broadcast_in_dim"(%1878) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1880 = "stablehlo.multiply"(%1879, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1881 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1882 = "stablehlo.broadcast_in_dim"(%1881) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1883 = "stablehlo.add"(%1880, %1882) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1884 = "stablehlo.multiply"(%1883, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1885 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1886 = "stablehlo.broadcast_in_dim"(%1885) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1887 = "stablehlo.add"(%1884, %1886) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1888 = "stablehlo.multiply"(%1887, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1889 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1890 = "stablehlo.broadcast_in_dim"(%1889) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1891 = "stablehlo.add"(%1888, %1890) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1892 = "stablehlo.multiply"(%1891, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1893 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1894 = "stablehlo.broadcast_in_dim"(%1893) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1895 = "stablehlo.add"(%1892, %1894) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1896 = "stablehlo.multiply"(%1895, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1897 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1898 = "stablehlo.broadcast_in_dim"(%1897) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1899 = "stablehlo.add"(%1896, %1898) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1900 = "stablehlo.multiply"(%1899, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1901 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1902 = "stablehlo.broadcast_in_dim"(%1901) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1903 = "stablehlo.add"(%1900, %1902) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1904 = "stablehlo.multiply"(%1903, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1905 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1906 = "stablehlo.broadcast_in_dim"(%1905) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1907 = "stablehlo.add"(%1904, %1906) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1908 = "stablehlo.multiply"(%1822, %1822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1909 = "stablehlo.multiply"(%1908, %1907) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1910 = "stablehlo.add"(%1822, %1909) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1911 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1912 = "stablehlo.multiply"(%1911, %1910) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1913 = "stablehlo.add"(%1877, %1912) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1914 = "stablehlo.abs"(%1820) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1915 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1916 = "stablehlo.broadcast_in_dim"(%1915) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1917 = "stablehlo.compare"(%1914, %1916) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1918 = "stablehlo.abs"(%1822) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1919 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1920 = "stablehlo.broadcast_in_dim"(%1919) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1921 = "stablehlo.compare"(%1918, %1920) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1922 = "stablehlo.and"(%1917, %1921) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1923 = "stablehlo.abs"(%1913) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1924 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1925 = "stablehlo.broadcast_in_dim"(%1924) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1926 = "stablehlo.compare"(%1923, %1925) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1927 = "stablehlo.and"(%1922, %1926) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1928 = "stablehlo.log_plus_one"(%1913) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1929 = "stablehlo.negate"(%1928) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1930 = "stablehlo.divide"(%1842, %1827) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1931 = "stablehlo.log"(%1930) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1932 = "stablehlo.negate"(%1931) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1933 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1934 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1935 = "stablehlo.subtract"(%58, %1934) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1936 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1937 = "stablehlo.multiply"(%1935, %1936) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1938 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %1939 = "stablehlo.broadcast_in_dim"(%1938) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1940 = "stablehlo.subtract"(%1937, %1939) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1941 = "stablehlo.broadcast_in_dim"(%1933) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1942 = "stablehlo.compare"(%1827, %1941) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1943 = "stablehlo.log"(%1842) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1944 = "stablehlo.subtract"(%1940, %1943) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1945 = "stablehlo.select"(%1942, %1944, %1932) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1946 = "stablehlo.select"(%1927, %1929, %1945) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1947 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1948 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1949 = "stablehlo.broadcast_in_dim"(%1948) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1950 = "stablehlo.multiply"(%1949, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1951 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1952 = "stablehlo.broadcast_in_dim"(%1951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1953 = "stablehlo.add"(%1950, %1952) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1954 = "stablehlo.multiply"(%1953, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1955 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1956 = "stablehlo.broadcast_in_dim"(%1955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1957 = "stablehlo.add"(%1954, %1956) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1958 = "stablehlo.multiply"(%1957, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1959 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1960 = "stablehlo.broadcast_in_dim"(%1959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1961 = "stablehlo.add"(%1958, %1960) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1962 = "stablehlo.multiply"(%1961, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1963 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1964 = "stablehlo.broadcast_in_dim"(%1963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1965 = "stablehlo.add"(%1962, %1964) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1966 = "stablehlo.multiply"(%1965, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1967 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1968 = "stablehlo.broadcast_in_dim"(%1967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1969 = "stablehlo.add"(%1966, %1968) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1970 = "stablehlo.multiply"(%1969, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1971 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1972 = "stablehlo.broadcast_in_dim"(%1971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1973 = "stablehlo.add"(%1970, %1972) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1974 = "stablehlo.multiply"(%1973, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1975 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1976 = "stablehlo.broadcast_in_dim"(%1975) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1977 = "stablehlo.add"(%1974, %1976) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1978 = "stablehlo.multiply"(%1947, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1979 = "stablehlo.multiply"(%1978, %1977) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1980 = "stablehlo.multiply"(%1842, %1979) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1981 = "stablehlo.subtract"(%1818, %1842) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1982 = "stablehlo.multiply"(%1842, %1947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1983 = "stablehlo.subtract"(%1981, %1982) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1984 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1985 = "stablehlo.broadcast_in_dim"(%1984) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1986 = "stablehlo.compare"(%1842, %1985) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1987 = "stablehlo.select"(%1986, %1818, %1983) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1988 = "stablehlo.abs"(%1947) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1989 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1990 = "stablehlo.broadcast_in_dim"(%1989) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1991 = "stablehlo.compare"(%1988, %1990) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1992 = "stablehlo.select"(%1991, %1980, %1987) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1993 = "stablehlo.add"(%1813, %1992) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1994 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1995 = "stablehlo.broadcast_in_dim"(%1994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1996 = "stablehlo.divide"(%1995, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1997 = "stablehlo.broadcast_in_dim"(%1996) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1998 = "stablehlo.multiply"(%555, %1997) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1999 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2000 = "stablehlo.subtract"(%554, %1999) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2001 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2002 = "stablehlo.subtract"(%1033, %2001) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2003 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2004 = "stablehlo.broadcast_in_dim"(%2003) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2005 = "stablehlo.divide"(%2004, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2006 = "stablehlo.broadcast_in_dim"(%2005) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2007 = "stablehlo.multiply"(%555, %2006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2008 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2009 = "stablehlo.broadcast_in_dim"(%2008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2010 = "stablehlo.divide"(%2009, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2011 = "stablehlo.broadcast_in_dim"(%2010) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2012 = "stablehlo.multiply"(%590, %2011) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2013 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2014 = "stablehlo.multiply"(%2013, %2012) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2015 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2016 = "stablehlo.broadcast_in_dim"(%2015) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2017 = "stablehlo.divide"(%2016, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2018 = "stablehlo.broadcast_in_dim"(%2017) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2019 = "stablehlo.multiply"(%1068, %2018) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2020 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2021 = "stablehlo.multiply"(%2020, %2019) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2022 = "stablehlo.add"(%2014, %2021) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2023 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2024 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2025 = "stablehlo.multiply"(%2024, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2026 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2027 = "stablehlo.broadcast_in_dim"(%2026) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2028 = "stablehlo.add"(%2025, %2027) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2029 = "stablehlo.multiply"(%2028, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2030 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2031 = "stablehlo.broadcast_in_dim"(%2030) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2032 = "stablehlo.add"(%2029, %2031) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2033 = "stablehlo.multiply"(%2032, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2034 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2035 = "stablehlo.broadcast_in_dim"(%2034) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2036 = "stablehlo.add"(%2033, %2035) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2037 = "stablehlo.multiply"(%2036, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2038 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2039 = "stablehlo.broadcast_in_dim"(%2038) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2040 = "stablehlo.add"(%2037, %2039) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2041 = "stablehlo.multiply"(%2040, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2042 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2043 = "stablehlo.broadcast_in_dim"(%2042) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2044 = "stablehlo.add"(%2041, %2043) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2045 = "stablehlo.multiply"(%2044, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2046 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2047 = "stablehlo.broadcast_in_dim"(%2046) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2048 = "stablehlo.add"(%2045, %2047) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2049 = "stablehlo.multiply"(%2048, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2050 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2051 = "stablehlo.broadcast_in_dim"(%2050) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2052 = "stablehlo.add"(%2049, %2051) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2053 = "stablehlo.multiply"(%2000, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2054 = "stablehlo.multiply"(%2053, %2052) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2055 = "stablehlo.add"(%2000, %2054) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2056 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2057 = "stablehlo.multiply"(%2056, %2055) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2058 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2059 = "stablehlo.broadcast_in_dim"(%2058) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2060 = "stablehlo.multiply"(%2059, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2061 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2062 = "stablehlo.broadcast_in_dim"(%2061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2063 = "stablehlo.add"(%2060, %2062) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2064 = "stablehlo.multiply"(%2063, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2065 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2066 = "stablehlo.broadcast_in_dim"(%2065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2067 = "stablehlo.add"(%2064, %2066) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2068 = "stablehlo.multiply"(%2067, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2069 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2070 = "stablehlo.broadcast_in_dim"(%2069) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2071 = "stablehlo.add"(%2068, %2070) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2072 = "stablehlo.multiply"(%2071, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2073 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2074 = "stablehlo.broadcast_in_dim"(%2073) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2075 = "stablehlo.add"(%2072, %2074) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2076 = "stablehlo.multiply"(%2075, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2077 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2078 = "stablehlo.broadcast_in_dim"(%2077) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2079 = "stablehlo.add"(%2076, %2078) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2080 = "stablehlo.multiply"(%2079, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2081 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2082 = "stablehlo.broadcast_in_dim"(%2081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2083 = "stablehlo.add"(%2080, %2082) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2084 = "stablehlo.multiply"(%2083, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2085 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2086 = "stablehlo.broadcast_in_dim"(%2085) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2087 = "stablehlo.add"(%2084, %2086) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2088 = "stablehlo.multiply"(%2002, %2002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2089 = "stablehlo.multiply"(%2088, %2087) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2090 = "stablehlo.add"(%2002, %2089) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2091 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2092 = "stablehlo.multiply"(%2091, %2090) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2093 = "stablehlo.add"(%2057, %2092) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2094 = "stablehlo.abs"(%2000) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2095 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2096 = "stablehlo.broadcast_in_dim"(%2095) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2097 = "stablehlo.compare"(%2094, %2096) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2098 = "stablehlo.abs"(%2002) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2099 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2100 = "stablehlo.broadcast_in_dim"(%2099) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2101 = "stablehlo.compare"(%2098, %2100) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2102 = "stablehlo.and"(%2097, %2101) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2103 = "stablehlo.abs"(%2093) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2104 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2105 = "stablehlo.broadcast_in_dim"(%2104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2106 = "stablehlo.compare"(%2103, %2105) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2107 = "stablehlo.and"(%2102, %2106) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2108 = "stablehlo.log_plus_one"(%2093) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2109 = "stablehlo.negate"(%2108) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2110 = "stablehlo.divide"(%2022, %2007) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2111 = "stablehlo.log"(%2110) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2112 = "stablehlo.negate"(%2111) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2113 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2114 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2115 = "stablehlo.subtract"(%66, %2114) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2116 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2117 = "stablehlo.multiply"(%2115, %2116) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2118 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %2119 = "stablehlo.broadcast_in_dim"(%2118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2120 = "stablehlo.subtract"(%2117, %2119) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2121 = "stablehlo.broadcast_in_dim"(%2113) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2122 = "stablehlo.compare"(%2007, %2121) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2123 = "stablehlo.log"(%2022) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2124 = "stablehlo.subtract"(%2120, %2123) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2125 = "stablehlo.select"(%2122, %2124, %2112) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2126 = "stablehlo.select"(%2107, %2109, %2125) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2127 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2128 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2129 = "stablehlo.broadcast_in_dim"(%2128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2130 = "stablehlo.multiply"(%2129, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2131 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2132 = "stablehlo.broadcast_in_dim"(%2131) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2133 = "stablehlo.add"(%2130, %2132) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2134 = "stablehlo.multiply"(%2133, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2135 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2136 = "stablehlo.broadcast_in_dim"(%2135) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2137 = "stablehlo.add"(%2134, %2136) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2138 = "stablehlo.multiply"(%2137, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2139 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2140 = "stablehlo.broadcast_in_dim"(%2139) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2141 = "stablehlo.add"(%2138, %2140) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2142 = "stablehlo.multiply"(%2141, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2143 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2144 = "stablehlo.broadcast_in_dim"(%2143) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2145 = "stablehlo.add"(%2142, %2144) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2146 = "stablehlo.multiply"(%2145, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2147 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2148 = "stablehlo.broadcast_in_dim"(%2147) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2149 = "stablehlo.add"(%2146, %2148) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2150 = "stablehlo.multiply"(%2149, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2151 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2152 = "stablehlo.broadcast_in_dim"(%2151) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2153 = "stablehlo.add"(%2150, %2152) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2154 = "stablehlo.multiply"(%2153, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2155 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2156 = "stablehlo.broadcast_in_dim"(%2155) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2157 = "stablehlo.add"(%2154, %2156) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2158 = "stablehlo.multiply"(%2127, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2159 = "stablehlo.multiply"(%2158, %2157) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2160 = "stablehlo.multiply"(%2022, %2159) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2161 = "stablehlo.subtract"(%1998, %2022) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2162 = "stablehlo.multiply"(%2022, %2127) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2163 = "stablehlo.subtract"(%2161, %2162) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2164 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2165 = "stablehlo.broadcast_in_dim"(%2164) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2166 = "stablehlo.compare"(%2022, %2165) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2167 = "stablehlo.select"(%2166, %1998, %2163) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2168 = "stablehlo.abs"(%2127) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2169 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2170 = "stablehlo.broadcast_in_dim"(%2169) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2171 = "stablehlo.compare"(%2168, %2170) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2172 = "stablehlo.select"(%2171, %2160, %2167) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2173 = "stablehlo.add"(%1993, %2172) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2174 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2175 = "stablehlo.broadcast_in_dim"(%2174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2176 = "stablehlo.divide"(%2175, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2177 = "stablehlo.broadcast_in_dim"(%2176) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2178 = "stablehlo.multiply"(%611, %2177) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2179 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2180 = "stablehlo.subtract"(%610, %2179) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2181 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2182 = "stablehlo.subtract"(%1088, %2181) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2183 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2184 = "stablehlo.broadcast_in_dim"(%2183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2185 = "stablehlo.divide"(%2184, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2186 = "stablehlo.broadcast_in_dim"(%2185) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2187 = "stablehlo.multiply"(%611, %2186) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2188 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2189 = "stablehlo.broadcast_in_dim"(%2188) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2190 = "stablehlo.divide"(%2189, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2191 = "stablehlo.broadcast_in_dim"(%2190) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2192 = "stablehlo.multiply"(%646, %2191) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2193 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2194 = "stablehlo.multiply"(%2193, %2192) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2195 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2196 = "stablehlo.broadcast_in_dim"(%2195) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2197 = "stablehlo.divide"(%2196, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2198 = "stablehlo.broadcast_in_dim"(%2197) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2199 = "stablehlo.multiply"(%1123, %2198) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2200 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2201 = "stablehlo.multiply"(%2200, %2199) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2202 = "stablehlo.add"(%2194, %2201) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2203 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2204 = "stablehlo.broadcast_in_dim"(%2203) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2205 = "stablehlo.multiply"(%2204, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2206 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2207 = "stablehlo.broadcast_in_dim"(%2206) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2208 = "stablehlo.add"(%2205, %2207) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2209 = "stablehlo.multiply"(%2208, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2210 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2211 = "stablehlo.broadcast_in_dim"(%2210) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2212 = "stablehlo.add"(%2209, %2211) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2213 = "stablehlo.multiply"(%2212, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2214 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2215 = "stablehlo.broadcast_in_dim"(%2214) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2216 = "stablehlo.add"(%2213, %2215) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2217 = "stablehlo.multiply"(%2216, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2218 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2219 = "stablehlo.broadcast_in_dim"(%2218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2220 = "stablehlo.add"(%2217, %2219) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2221 = "stablehlo.multiply"(%2220, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2222 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2223 = "stablehlo.broadcast_in_dim"(%2222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2224 = "stablehlo.add"(%2221, %2223) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2225 = "stablehlo.multiply"(%2224, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2226 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2227 = "stablehlo.broadcast_in_dim"(%2226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2228 = "stablehlo.add"(%2225, %2227) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2229 = "stablehlo.multiply"(%2228, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2230 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2231 = "stablehlo.broadcast_in_dim"(%2230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2232 = "stablehlo.add"(%2229, %2231) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2233 = "stablehlo.multiply"(%2180, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2234 = "stablehlo.multiply"(%2233, %2232) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2235 = "stablehlo.add"(%2180, %2234) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2236 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2237 = "stablehlo.multiply"(%2236, %2235) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2238 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2239 = "stablehlo.broadcast_in_dim"(%2238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2240 = "stablehlo.multiply"(%2239, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2241 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2242 = "stablehlo.broadcast_in_dim"(%2241) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2243 = "stablehlo.add"(%2240, %2242) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2244 = "stablehlo.multiply"(%2243, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2245 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2246 = "stablehlo.broadcast_in_dim"(%2245) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2247 = "stablehlo.add"(%2244, %2246) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2248 = "stablehlo.multiply"(%2247, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2249 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2250 = "stablehlo.broadcast_in_dim"(%2249) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2251 = "stablehlo.add"(%2248, %2250) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2252 = "stablehlo.multiply"(%2251, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2253 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2254 = "stablehlo.broadcast_in_dim"(%2253) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2255 = "stablehlo.add"(%2252, %2254) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2256 = "stablehlo.multiply"(%2255, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2257 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2258 = "stablehlo.broadcast_in_dim"(%2257) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2259 = "stablehlo.add"(%2256, %2258) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2260 = "stablehlo.multiply"(%2259, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2261 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2262 = "stablehlo.broadcast_in_dim"(%2261) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2263 = "stablehlo.add"(%2260, %2262) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2264 = "stablehlo.multiply"(%2263, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2265 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2266 = "stablehlo.broadcast_in_dim"(%2265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2267 = "stablehlo.add"(%2264, %2266) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2268 = "stablehlo.multiply"(%2182, %2182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2269 = "stablehlo.multiply"(%2268, %2267) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2270 = "stablehlo.add"(%2182, %2269) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2271 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2272 = "stablehlo.multiply"(%2271, %2270) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2273 = "stablehlo.add"(%2237, %2272) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2274 = "stablehlo.abs"(%2180) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2275 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2276 = "stablehlo.broadcast_in_dim"(%2275) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2277 = "stablehlo.compare"(%2274, %2276) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2278 = "stablehlo.abs"(%2182) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2279 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2280 = "stablehlo.broadcast_in_dim"(%2279) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2281 = "stablehlo.compare"(%2278, %2280) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2282 = "stablehlo.and"(%2277, %2281) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2283 = "stablehlo.abs"(%2273) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2284 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2285 = "stablehlo.broadcast_in_dim"(%2284) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2286 = "stablehlo.compare"(%2283, %2285) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2287 = "stablehlo.and"(%2282, %2286) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2288 = "stablehlo.log_plus_one"(%2273) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2289 = "stablehlo.negate"(%2288) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2290 = "stablehlo.divide"(%2202, %2187) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2291 = "stablehlo.log"(%2290) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2292 = "stablehlo.negate"(%2291) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2293 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2294 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2295 = "stablehlo.subtract"(%74, %2294) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2296 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2297 = "stablehlo.multiply"(%2295, %2296) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2298 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %2299 = "stablehlo.broadcast_in_dim"(%2298) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2300 = "stablehlo.subtract"(%2297, %2299) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2301 = "stablehlo.broadcast_in_dim"(%2293) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2302 = "stablehlo.compare"(%2187, %2301) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2303 = "stablehlo.log"(%2202) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2304 = "stablehlo.subtract"(%2300, %2303) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2305 = "stablehlo.select"(%2302, %2304, %2292) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2306 = "stablehlo.select"(%2287, %2289, %2305) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2307 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2308 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2309 = "stablehlo.broadcast_in_dim"(%2308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2310 = "stablehlo.multiply"(%2309, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2311 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2312 = "stablehlo.broadcast_in_dim"(%2311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2313 = "stablehlo.add"(%2310, %2312) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2314 = "stablehlo.multiply"(%2313, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2315 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2316 = "stablehlo.broadcast_in_dim"(%2315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2317 = "stablehlo.add"(%2314, %2316) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2318 = "stablehlo.multiply"(%2317, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2319 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2320 = "stablehlo.broadcast_in_dim"(%2319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2321 = "stablehlo.add"(%2318, %2320) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2322 = "stablehlo.multiply"(%2321, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2323 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2324 = "stablehlo.broadcast_in_dim"(%2323) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2325 = "stablehlo.add"(%2322, %2324) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2326 = "stablehlo.multiply"(%2325, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2327 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2328 = "stablehlo.broadcast_in_dim"(%2327) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2329 = "stablehlo.add"(%2326, %2328) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2330 = "stablehlo.multiply"(%2329, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2331 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2332 = "stablehlo.broadcast_in_dim"(%2331) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2333 = "stablehlo.add"(%2330, %2332) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2334 = "stablehlo.multiply"(%2333, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2335 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2336 = "stablehlo.broadcast_in_dim"(%2335) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2337 = "stablehlo.add"(%2334, %2336) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2338 = "stablehlo.multiply"(%2307, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2339 = "stablehlo.multiply"(%2338, %2337) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2340 = "stablehlo.multiply"(%2202, %2339) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2341 = "stablehlo.subtract"(%2178, %2202) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2342 = "stablehlo.multiply"(%2202, %2307) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2343 = "stablehlo.subtract"(%2341, %2342) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2344 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2345 = "stablehlo.broadcast_in_dim"(%2344) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2346 = "stablehlo.compare"(%2202, %2345) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2347 = "stablehlo.select"(%2346, %2178, %2343) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2348 = "stablehlo.abs"(%2307) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2349 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2350 = "stablehlo.broadcast_in_dim"(%2349) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2351 = "stablehlo.compare"(%2348, %2350) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2352 = "stablehlo.select"(%2351, %2340, %2347) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2353 = "stablehlo.add"(%2173, %2352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2354 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2355 = "stablehlo.broadcast_in_dim"(%2354) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2356 = "stablehlo.divide"(%2355, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2357 = "stablehlo.broadcast_in_dim"(%2356) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2358 = "stablehlo.multiply"(%667, %2357) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2359 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2360 = "stablehlo.subtract"(%666, %2359) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2361 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2362 = "stablehlo.subtract"(%1143, %2361) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2363 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2364 = "stablehlo.broadcast_in_dim"(%2363) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2365 = "stablehlo.divide"(%2364, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2366 = "stablehlo.broadcast_in_dim"(%2365) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2367 = "stablehlo.multiply"(%667, %2366) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2368 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2369 = "stablehlo.broadcast_in_dim"(%2368) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2370 = "stablehlo.divide"(%2369, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2371 = "stablehlo.broadcast_in_dim"(%2370) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2372 = "stablehlo.multiply"(%702, %2371) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2373 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2374 = "stablehlo.multiply"(%2373, %2372) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2375 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2376 = "stablehlo.broadcast_in_dim"(%2375) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2377 = "stablehlo.divide"(%2376, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2378 = "stablehlo.broadcast_in_dim"(%2377) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2379 = "stablehlo.multiply"(%1178, %2378) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2380 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2381 = "stablehlo.multiply"(%2380, %2379) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2382 = "stablehlo.add"(%2374, %2381) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2383 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2384 = "stablehlo.broadcast_in_dim"(%2383) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2385 = "stablehlo.multiply"(%2384, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2386 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2387 = "stablehlo.broadcast_in_dim"(%2386) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2388 = "stablehlo.add"(%2385, %2387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2389 = "stablehlo.multiply"(%2388, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2390 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2391 = "stablehlo.broadcast_in_dim"(%2390) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2392 = "stablehlo.add"(%2389, %2391) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2393 = "stablehlo.multiply"(%2392, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2394 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2395 = "stablehlo.broadcast_in_dim"(%2394) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2396 = "stablehlo.add"(%2393, %2395) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2397 = "stablehlo.multiply"(%2396, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2398 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2399 = "stablehlo.broadcast_in_dim"(%2398) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2400 = "stablehlo.add"(%2397, %2399) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2401 = "stablehlo.multiply"(%2400, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2402 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2403 = "stablehlo.broadcast_in_dim"(%2402) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2404 = "stablehlo.add"(%2401, %2403) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2405 = "stablehlo.multiply"(%2404, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2406 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2407 = "stablehlo.broadcast_in_dim"(%2406) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2408 = "stablehlo.add"(%2405, %2407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2409 = "stablehlo.multiply"(%2408, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2410 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2411 = "stablehlo.broadcast_in_dim"(%2410) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2412 = "stablehlo.add"(%2409, %2411) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2413 = "stablehlo.multiply"(%2360, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2414 = "stablehlo.multiply"(%2413, %2412) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2415 = "stablehlo.add"(%2360, %2414) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2416 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2417 = "stablehlo.multiply"(%2416, %2415) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2418 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2419 = "stablehlo.broadcast_in_dim"(%2418) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2420 = "stablehlo.multiply"(%2419, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2421 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2422 = "stablehlo.broadcast_in_dim"(%2421) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2423 = "stablehlo.add"(%2420, %2422) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2424 = "stablehlo.multiply"(%2423, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2425 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2426 = "stablehlo.broadcast_in_dim"(%2425) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2427 = "stablehlo.add"(%2424, %2426) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2428 = "stablehlo.multiply"(%2427, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2429 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2430 = "stablehlo.broadcast_in_dim"(%2429) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2431 = "stablehlo.add"(%2428, %2430) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2432 = "stablehlo.multiply"(%2431, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2433 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2434 = "stablehlo.broadcast_in_dim"(%2433) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2435 = "stablehlo.add"(%2432, %2434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2436 = "stablehlo.multiply"(%2435, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2437 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2438 = "stablehlo.broadcast_in_dim"(%2437) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2439 = "stablehlo.add"(%2436, %2438) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2440 = "stablehlo.multiply"(%2439, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2441 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2442 = "stablehlo.broadcast_in_dim"(%2441) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2443 = "stablehlo.add"(%2440, %2442) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2444 = "stablehlo.multiply"(%2443, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2445 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2446 = "stablehlo.broadcast_in_dim"(%2445) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2447 = "stablehlo.add"(%2444, %2446) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2448 = "stablehlo.multiply"(%2362, %2362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2449 = "stablehlo.multiply"(%2448, %2447) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2450 = "stablehlo.add"(%2362, %2449) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2451 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2452 = "stablehlo.multiply"(%2451, %2450) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2453 = "stablehlo.add"(%2417, %2452) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2454 = "stablehlo.abs"(%2360) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2455 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2456 = "stablehlo.broadcast_in_dim"(%2455) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2457 = "stablehlo.compare"(%2454, %2456) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2458 = "stablehlo.abs"(%2362) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2459 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2460 = "stablehlo.broadcast_in_dim"(%2459) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2461 = "stablehlo.compare"(%2458, %2460) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2462 = "stablehlo.and"(%2457, %2461) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2463 = "stablehlo.abs"(%2453) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2464 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2465 = "stablehlo.broadcast_in_dim"(%2464) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2466 = "stablehlo.compare"(%2463, %2465) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2467 = "stablehlo.and"(%2462, %2466) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2468 = "stablehlo.log_plus_one"(%2453) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2469 = "stablehlo.negate"(%2468) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2470 = "stablehlo.divide"(%2382, %2367) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2471 = "stablehlo.log"(%2470) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2472 = "stablehlo.negate"(%2471) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2473 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2474 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2475 = "stablehlo.subtract"(%82, %2474) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2476 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2477 = "stablehlo.multiply"(%2475, %2476) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2478 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %2479 = "stablehlo.broadcast_in_dim"(%2478) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2480 = "stablehlo.subtract"(%2477, %2479) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2481 = "stablehlo.broadcast_in_dim"(%2473) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2482 = "stablehlo.compare"(%2367, %2481) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2483 = "stablehlo.log"(%2382) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2484 = "stablehlo.subtract"(%2480, %2483) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2485 = "stablehlo.select"(%2482, %2484, %2472) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2486 = "stablehlo.select"(%2467, %2469, %2485) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2487 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2488 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2489 = "stablehlo.broadcast_in_dim"(%2488) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2490 = "stablehlo.multiply"(%2489, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2491 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2492 = "stablehlo.broadcast_in_dim"(%2491) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2493 = "stablehlo.add"(%2490, %2492) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2494 = "stablehlo.multiply"(%2493, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2495 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2496 = "stablehlo.broadcast_in_dim"(%2495) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2497 = "stablehlo.add"(%2494, %2496) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2498 = "stablehlo.multiply"(%2497, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2499 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2500 = "stablehlo.broadcast_in_dim"(%2499) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2501 = "stablehlo.add"(%2498, %2500) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2502 = "stablehlo.multiply"(%2501, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2503 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2504 = "stablehlo.broadcast_in_dim"(%2503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2505 = "stablehlo.add"(%2502, %2504) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2506 = "stablehlo.multiply"(%2505, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2507 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2508 = "stablehlo.broadcast_in_dim"(%2507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2509 = "stablehlo.add"(%2506, %2508) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2510 = "stablehlo.multiply"(%2509, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2511 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2512 = "stablehlo.broadcast_in_dim"(%2511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2513 = "stablehlo.add"(%2510, %2512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2514 = "stablehlo.multiply"(%2513, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2515 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2516 = "stablehlo.broadcast_in_dim"(%2515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2517 = "stablehlo.add"(%2514, %2516) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2518 = "stablehlo.multiply"(%2487, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2519 = "stablehlo.multiply"(%2518, %2517) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2520 = "stablehlo.multiply"(%2382, %2519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2521 = "stablehlo.subtract"(%2358, %2382) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2522 = "stablehlo.multiply"(%2382, %2487) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2523 = "stablehlo.subtract"(%2521, %2522) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2524 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2525 = "stablehlo.broadcast_in_dim"(%2524) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2526 = "stablehlo.compare"(%2382, %2525) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2527 = "stablehlo.select"(%2526, %2358, %2523) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2528 = "stablehlo.abs"(%2487) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2529 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2530 = "stablehlo.broadcast_in_dim"(%2529) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2531 = "stablehlo.compare"(%2528, %2530) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2532 = "stablehlo.select"(%2531, %2520, %2527) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2533 = "stablehlo.add"(%2353, %2532) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2534 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2535 = "stablehlo.broadcast_in_dim"(%2534) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2536 = "stablehlo.divide"(%2535, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2537 = "stablehlo.broadcast_in_dim"(%2536) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2538 = "stablehlo.multiply"(%723, %2537) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2539 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2540 = "stablehlo.subtract"(%722, %2539) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2541 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2542 = "stablehlo.subtract"(%1198, %2541) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2543 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2544 = "stablehlo.broadcast_in_dim"(%2543) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2545 = "stablehlo.divide"(%2544, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2546 = "stablehlo.broadcast_in_dim"(%2545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2547 = "stablehlo.multiply"(%723, %2546) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2548 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2549 = "stablehlo.broadcast_in_dim"(%2548) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2550 = "stablehlo.divide"(%2549, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2551 = "stablehlo.broadcast_in_dim"(%2550) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2552 = "stablehlo.multiply"(%758, %2551) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2553 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2554 = "stablehlo.multiply"(%2553, %2552) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2555 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2556 = "stablehlo.broadcast_in_dim"(%2555) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2557 = "stablehlo.divide"(%2556, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2558 = "stablehlo.broadcast_in_dim"(%2557) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2559 = "stablehlo.multiply"(%1233, %2558) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2560 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2561 = "stablehlo.multiply"(%2560, %2559) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2562 = "stablehlo.add"(%2554, %2561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2563 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2564 = "stablehlo.broadcast_in_dim"(%2563) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2565 = "stablehlo.multiply"(%2564, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2566 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2567 = "stablehlo.broadcast_in_dim"(%2566) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2568 = "stablehlo.add"(%2565, %2567) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2569 = "stablehlo.multiply"(%2568, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2570 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2571 = "stablehlo.broadcast_in_dim"(%2570) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2572 = "stablehlo.add"(%2569, %2571) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2573 = "stablehlo.multiply"(%2572, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2574 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2575 = "stablehlo.broadcast_in_dim"(%2574) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2576 = "stablehlo.add"(%2573, %2575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2577 = "stablehlo.multiply"(%2576, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2578 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2579 = "stablehlo.broadcast_in_dim"(%2578) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2580 = "stablehlo.add"(%2577, %2579) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2581 = "stablehlo.multiply"(%2580, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2582 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2583 = "stablehlo.broadcast_in_dim"(%2582) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2584 = "stablehlo.add"(%2581, %2583) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2585 = "stablehlo.multiply"(%2584, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2586 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2587 = "stablehlo.broadcast_in_dim"(%2586) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2588 = "stablehlo.add"(%2585, %2587) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2589 = "stablehlo.multiply"(%2588, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2590 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2591 = "stablehlo.broadcast_in_dim"(%2590) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2592 = "stablehlo.add"(%2589, %2591) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2593 = "stablehlo.multiply"(%2540, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2594 = "stablehlo.multiply"(%2593, %2592) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2595 = "stablehlo.add"(%2540, %2594) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2596 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2597 = "stablehlo.multiply"(%2596, %2595) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2598 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2599 = "stablehlo.broadcast_in_dim"(%2598) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2600 = "stablehlo.multiply"(%2599, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2601 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2602 = "stablehlo.broadcast_in_dim"(%2601) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2603 = "stablehlo.add"(%2600, %2602) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2604 = "stablehlo.multiply"(%2603, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2605 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2606 = "stablehlo.broadcast_in_dim"(%2605) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2607 = "stablehlo.add"(%2604, %2606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2608 = "stablehlo.multiply"(%2607, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2609 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2610 = "stablehlo.broadcast_in_dim"(%2609) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2611 = "stablehlo.add"(%2608, %2610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2612 = "stablehlo.multiply"(%2611, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2613 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2614 = "stablehlo.broadcast_in_dim"(%2613) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2615 = "stablehlo.add"(%2612, %2614) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2616 = "stablehlo.multiply"(%2615, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2617 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2618 = "stablehlo.broadcast_in_dim"(%2617) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2619 = "stablehlo.add"(%2616, %2618) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2620 = "stablehlo.multiply"(%2619, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2621 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2622 = "stablehlo.broadcast_in_dim"(%2621) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2623 = "stablehlo.add"(%2620, %2622) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2624 = "stablehlo.multiply"(%2623, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2625 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2626 = "stablehlo.broadcast_in_dim"(%2625) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2627 = "stablehlo.add"(%2624, %2626) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2628 = "stablehlo.multiply"(%2542, %2542) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2629 = "stablehlo.multiply"(%2628, %2627) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2630 = "stablehlo.add"(%2542, %2629) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2631 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2632 = "stablehlo.multiply"(%2631, %2630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2633 = "stablehlo.add"(%2597, %2632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2634 = "stablehlo.abs"(%2540) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2635 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2636 = "stablehlo.broadcast_in_dim"(%2635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2637 = "stablehlo.compare"(%2634, %2636) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2638 = "stablehlo.abs"(%2542) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2639 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2640 = "stablehlo.broadcast_in_dim"(%2639) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2641 = "stablehlo.compare"(%2638, %2640) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2642 = "stablehlo.and"(%2637, %2641) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2643 = "stablehlo.abs"(%2633) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2644 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2645 = "stablehlo.broadcast_in_dim"(%2644) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2646 = "stablehlo.compare"(%2643, %2645) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2647 = "stablehlo.and"(%2642, %2646) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2648 = "stablehlo.log_plus_one"(%2633) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2649 = "stablehlo.negate"(%2648) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2650 = "stablehlo.divide"(%2562, %2547) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2651 = "stablehlo.log"(%2650) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2652 = "stablehlo.negate"(%2651) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2653 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2654 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2655 = "stablehlo.subtract"(%90, %2654) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2656 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2657 = "stablehlo.multiply"(%2655, %2656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2658 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %2659 = "stablehlo.broadcast_in_dim"(%2658) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2660 = "stablehlo.subtract"(%2657, %2659) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2661 = "stablehlo.broadcast_in_dim"(%2653) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2662 = "stablehlo.compare"(%2547, %2661) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2663 = "stablehlo.log"(%2562) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2664 = "stablehlo.subtract"(%2660, %2663) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2665 = "stablehlo.select"(%2662, %2664, %2652) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2666 = "stablehlo.select"(%2647, %2649, %2665) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2667 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2668 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2669 = "stablehlo.broadcast_in_dim"(%2668) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2670 = "stablehlo.multiply"(%2669, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2671 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2672 = "stablehlo.broadcast_in_dim"(%2671) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2673 = "stablehlo.add"(%2670, %2672) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2674 = "stablehlo.multiply"(%2673, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2675 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2676 = "stablehlo.broadcast_in_dim"(%2675) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2677 = "stablehlo.add"(%2674, %2676) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2678 = "stablehlo.multiply"(%2677, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2679 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2680 = "stablehlo.broadcast_in_dim"(%2679) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2681 = "stablehlo.add"(%2678, %2680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2682 = "stablehlo.multiply"(%2681, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2683 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2684 = "stablehlo.broadcast_in_dim"(%2683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2685 = "stablehlo.add"(%2682, %2684) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2686 = "stablehlo.multiply"(%2685, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2687 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2688 = "stablehlo.broadcast_in_dim"(%2687) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2689 = "stablehlo.add"(%2686, %2688) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2690 = "stablehlo.multiply"(%2689, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2691 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2692 = "stablehlo.broadcast_in_dim"(%2691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2693 = "stablehlo.add"(%2690, %2692) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2694 = "stablehlo.multiply"(%2693, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2695 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2696 = "stablehlo.broadcast_in_dim"(%2695) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2697 = "stablehlo.add"(%2694, %2696) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2698 = "stablehlo.multiply"(%2667, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2699 = "stablehlo.multiply"(%2698, %2697) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2700 = "stablehlo.multiply"(%2562, %2699) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2701 = "stablehlo.subtract"(%2538, %2562) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2702 = "stablehlo.multiply"(%2562, %2667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2703 = "stablehlo.subtract"(%2701, %2702) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2704 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2705 = "stablehlo.broadcast_in_dim"(%2704) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2706 = "stablehlo.compare"(%2562, %2705) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2707 = "stablehlo.select"(%2706, %2538, %2703) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2708 = "stablehlo.abs"(%2667) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2709 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2710 = "stablehlo.broadcast_in_dim"(%2709) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2711 = "stablehlo.compare"(%2708, %2710) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2712 = "stablehlo.select"(%2711, %2700, %2707) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2713 = "stablehlo.add"(%2533, %2712) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2714 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2715 = "stablehlo.broadcast_in_dim"(%2714) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2716 = "stablehlo.divide"(%2715, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2717 = "stablehlo.broadcast_in_dim"(%2716) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2718 = "stablehlo.multiply"(%779, %2717) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2719 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2720 = "stablehlo.subtract"(%778, %2719) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2721 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2722 = "stablehlo.subtract"(%1253, %2721) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2723 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2724 = "stablehlo.broadcast_in_dim"(%2723) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2725 = "stablehlo.divide"(%2724, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2726 = "stablehlo.broadcast_in_dim"(%2725) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2727 = "stablehlo.multiply"(%779, %2726) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2728 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2729 = "stablehlo.broadcast_in_dim"(%2728) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2730 = "stablehlo.divide"(%2729, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2731 = "stablehlo.broadcast_in_dim"(%2730) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2732 = "stablehlo.multiply"(%814, %2731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2733 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2734 = "stablehlo.multiply"(%2733, %2732) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2735 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2736 = "stablehlo.broadcast_in_dim"(%2735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2737 = "stablehlo.divide"(%2736, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2738 = "stablehlo.broadcast_in_dim"(%2737) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2739 = "stablehlo.multiply"(%1288, %2738) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2740 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2741 = "stablehlo.multiply"(%2740, %2739) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2742 = "stablehlo.add"(%2734, %2741) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2743 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2744 = "stablehlo.broadcast_in_dim"(%2743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2745 = "stablehlo.multiply"(%2744, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2746 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2747 = "stablehlo.broadcast_in_dim"(%2746) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2748 = "stablehlo.add"(%2745, %2747) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2749 = "stablehlo.multiply"(%2748, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2750 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2751 = "stablehlo.broadcast_in_dim"(%2750) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2752 = "stablehlo.add"(%2749, %2751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2753 = "stablehlo.multiply"(%2752, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2754 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2755 = "stablehlo.broadcast_in_dim"(%2754) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2756 = "stablehlo.add"(%2753, %2755) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2757 = "stablehlo.multiply"(%2756, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2758 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2759 = "stablehlo.broadcast_in_dim"(%2758) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2760 = "stablehlo.add"(%2757, %2759) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2761 = "stablehlo.multiply"(%2760, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2762 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2763 = "stablehlo.broadcast_in_dim"(%2762) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2764 = "stablehlo.add"(%2761, %2763) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2765 = "stablehlo.multiply"(%2764, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2766 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2767 = "stablehlo.broadcast_in_dim"(%2766) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2768 = "stablehlo.add"(%2765, %2767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2769 = "stablehlo.multiply"(%2768, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2770 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2771 = "stablehlo.broadcast_in_dim"(%2770) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2772 = "stablehlo.add"(%2769, %2771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2773 = "stablehlo.multiply"(%2720, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2774 = "stablehlo.multiply"(%2773, %2772) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2775 = "stablehlo.add"(%2720, %2774) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2776 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2777 = "stablehlo.multiply"(%2776, %2775) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2778 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2779 = "stablehlo.broadcast_in_dim"(%2778) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2780 = "stablehlo.multiply"(%2779, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2781 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2782 = "stablehlo.broadcast_in_dim"(%2781) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2783 = "stablehlo.add"(%2780, %2782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2784 = "stablehlo.multiply"(%2783, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2785 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2786 = "stablehlo.broadcast_in_dim"(%2785) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2787 = "stablehlo.add"(%2784, %2786) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2788 = "stablehlo.multiply"(%2787, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2789 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2790 = "stablehlo.broadcast_in_dim"(%2789) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2791 = "stablehlo.add"(%2788, %2790) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2792 = "stablehlo.multiply"(%2791, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2793 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2794 = "stablehlo.broadcast_in_dim"(%2793) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2795 = "stablehlo.add"(%2792, %2794) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2796 = "stablehlo.multiply"(%2795, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2797 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2798 = "stablehlo.broadcast_in_dim"(%2797) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2799 = "stablehlo.add"(%2796, %2798) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2800 = "stablehlo.multiply"(%2799, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2801 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2802 = "stablehlo.broadcast_in_dim"(%2801) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2803 = "stablehlo.add"(%2800, %2802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2804 = "stablehlo.multiply"(%2803, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2805 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2806 = "stablehlo.broadcast_in_dim"(%2805) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2807 = "stablehlo.add"(%2804, %2806) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2808 = "stablehlo.multiply"(%2722, %2722) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2809 = "stablehlo.multiply"(%2808, %2807) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2810 = "stablehlo.add"(%2722, %2809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2811 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2812 = "stablehlo.multiply"(%2811, %2810) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2813 = "stablehlo.add"(%2777, %2812) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2814 = "stablehlo.abs"(%2720) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2815 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2816 = "stablehlo.broadcast_in_dim"(%2815) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2817 = "stablehlo.compare"(%2814, %2816) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2818 = "stablehlo.abs"(%2722) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2819 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2820 = "stablehlo.broadcast_in_dim"(%2819) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2821 = "stablehlo.compare"(%2818, %2820) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2822 = "stablehlo.and"(%2817, %2821) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2823 = "stablehlo.abs"(%2813) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2824 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2825 = "stablehlo.broadcast_in_dim"(%2824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2826 = "stablehlo.compare"(%2823, %2825) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2827 = "stablehlo.and"(%2822, %2826) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2828 = "stablehlo.log_plus_one"(%2813) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2829 = "stablehlo.negate"(%2828) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2830 = "stablehlo.divide"(%2742, %2727) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2831 = "stablehlo.log"(%2830) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2832 = "stablehlo.negate"(%2831) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2833 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2834 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2835 = "stablehlo.subtract"(%98, %2834) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2836 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2837 = "stablehlo.multiply"(%2835, %2836) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2838 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %2839 = "stablehlo.broadcast_in_dim"(%2838) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2840 = "stablehlo.subtract"(%2837, %2839) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2841 = "stablehlo.broadcast_in_dim"(%2833) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2842 = "stablehlo.compare"(%2727, %2841) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2843 = "stablehlo.log"(%2742) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2844 = "stablehlo.subtract"(%2840, %2843) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2845 = "stablehlo.select"(%2842, %2844, %2832) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2846 = "stablehlo.select"(%2827, %2829, %2845) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2847 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2848 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2849 = "stablehlo.broadcast_in_dim"(%2848) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2850 = "stablehlo.multiply"(%2849, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2851 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2852 = "stablehlo.broadcast_in_dim"(%2851) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2853 = "stablehlo.add"(%2850, %2852) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2854 = "stablehlo.multiply"(%2853, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2855 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2856 = "stablehlo.broadcast_in_dim"(%2855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2857 = "stablehlo.add"(%2854, %2856) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2858 = "stablehlo.multiply"(%2857, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2859 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2860 = "stablehlo.broadcast_in_dim"(%2859) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2861 = "stablehlo.add"(%2858, %2860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2862 = "stablehlo.multiply"(%2861, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2863 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2864 = "stablehlo.broadcast_in_dim"(%2863) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2865 = "stablehlo.add"(%2862, %2864) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2866 = "stablehlo.multiply"(%2865, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2867 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2868 = "stablehlo.broadcast_in_dim"(%2867) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2869 = "stablehlo.add"(%2866, %2868) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2870 = "stablehlo.multiply"(%2869, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2871 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2872 = "stablehlo.broadcast_in_dim"(%2871) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2873 = "stablehlo.add"(%2870, %2872) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2874 = "stablehlo.multiply"(%2873, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2875 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2876 = "stablehlo.broadcast_in_dim"(%2875) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2877 = "stablehlo.add"(%2874, %2876) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2878 = "stablehlo.multiply"(%2847, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2879 = "stablehlo.multiply"(%2878, %2877) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2880 = "stablehlo.multiply"(%2742, %2879) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2881 = "stablehlo.subtract"(%2718, %2742) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2882 = "stablehlo.multiply"(%2742, %2847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2883 = "stablehlo.subtract"(%2881, %2882) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2884 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2885 = "stablehlo.broadcast_in_dim"(%2884) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2886 = "stablehlo.compare"(%2742, %2885) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2887 = "stablehlo.select"(%2886, %2718, %2883) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2888 = "stablehlo.abs"(%2847) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2889 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2890 = "stablehlo.broadcast_in_dim"(%2889) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2891 = "stablehlo.compare"(%2888, %2890) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2892 = "stablehlo.select"(%2891, %2880, %2887) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2893 = "stablehlo.add"(%2713, %2892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2894 = "stablehlo.optimization_barrier"(%2893) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2895 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2897 = "stablehlo.reduce"(%2894, %2895) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %2896 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%2896) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %2898 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2899 = "stablehlo.multiply"(%2898, %2897) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2900 = "stablehlo.multiply"(%kl_scale, %14) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %2901 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2902 = "stablehlo.broadcast_in_dim"(%2901) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2903 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2904 = "stablehlo.broadcast_in_dim"(%2903) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2905 = "stablehlo.compare"(%12, %2904) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %2906 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2907 = "stablehlo.broadcast_in_dim"(%2906) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2908 = "stablehlo.select"(%2905, %2907, %2899) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2909 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2910 = "stablehlo.broadcast_in_dim"(%2909) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2911 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2912 = "stablehlo.broadcast_in_dim"(%2911) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2913 = "stablehlo.divide"(%2912, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2914 = "stablehlo.broadcast_in_dim"(%2913) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2915 = "stablehlo.multiply"(%222, %2914) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2916 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2917 = "stablehlo.broadcast_in_dim"(%2916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2918 = "stablehlo.divide"(%2917, %225) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2919 = "stablehlo.broadcast_in_dim"(%2918) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2920 = "stablehlo.multiply"(%222, %2919) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2921 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2922 = "stablehlo.broadcast_in_dim"(%2921) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2923 = "stablehlo.divide"(%2922, %292) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2924 = "stablehlo.broadcast_in_dim"(%2923) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2925 = "stablehlo.multiply"(%289, %2924) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2926 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2927 = "stablehlo.multiply"(%2926, %2925) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2928 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2929 = "stablehlo.broadcast_in_dim"(%2928) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2930 = "stablehlo.divide"(%2929, %355) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2931 = "stablehlo.broadcast_in_dim"(%2930) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2932 = "stablehlo.multiply"(%352, %2931) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2933 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2934 = "stablehlo.multiply"(%2933, %2932) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2935 = "stablehlo.add"(%2927, %2934) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2936 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2937 = "stablehlo.broadcast_in_dim"(%2936) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2938 = "stablehlo.multiply"(%2937, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2939 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2940 = "stablehlo.broadcast_in_dim"(%2939) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2941 = "stablehlo.add"(%2938, %2940) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2942 = "stablehlo.multiply"(%2941, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2943 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2944 = "stablehlo.broadcast_in_dim"(%2943) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2945 = "stablehlo.add"(%2942, %2944) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2946 = "stablehlo.multiply"(%2945, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2947 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2948 = "stablehlo.broadcast_in_dim"(%2947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2949 = "stablehlo.add"(%2946, %2948) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2950 = "stablehlo.multiply"(%2949, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2951 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2952 = "stablehlo.broadcast_in_dim"(%2951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2953 = "stablehlo.add"(%2950, %2952) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2954 = "stablehlo.multiply"(%2953, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2955 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2956 = "stablehlo.broadcast_in_dim"(%2955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2957 = "stablehlo.add"(%2954, %2956) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2958 = "stablehlo.multiply"(%2957, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2959 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2960 = "stablehlo.broadcast_in_dim"(%2959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2961 = "stablehlo.add"(%2958, %2960) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2962 = "stablehlo.multiply"(%2961, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2963 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2964 = "stablehlo.broadcast_in_dim"(%2963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2965 = "stablehlo.add"(%2962, %2964) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2966 = "stablehlo.multiply"(%1320, %1320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2967 = "stablehlo.multiply"(%2966, %2965) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2968 = "stablehlo.add"(%1320, %2967) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2969 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2970 = "stablehlo.multiply"(%2969, %2968) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2971 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2972 = "stablehlo.broadcast_in_dim"(%2971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2973 = "stablehlo.multiply"(%2972, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2974 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2975 = "stablehlo.broadcast_in_dim"(%2974) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2976 = "stablehlo.add"(%2973, %2975) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2977 = "stablehlo.multiply"(%2976, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2978 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2979 = "stablehlo.broadcast_in_dim"(%2978) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2980 = "stablehlo.add"(%2977, %2979) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2981 = "stablehlo.multiply"(%2980, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2982 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2983 = "stablehlo.broadcast_in_dim"(%2982) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2984 = "stablehlo.add"(%2981, %2983) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2985 = "stablehlo.multiply"(%2984, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2986 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2987 = "stablehlo.broadcast_in_dim"(%2986) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2988 = "stablehlo.add"(%2985, %2987) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2989 = "stablehlo.multiply"(%2988, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2990 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2991 = "stablehlo.broadcast_in_dim"(%2990) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2992 = "stablehlo.add"(%2989, %2991) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2993 = "stablehlo.multiply"(%2992, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2994 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2995 = "stablehlo.broadcast_in_dim"(%2994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2996 = "stablehlo.add"(%2993, %2995) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2997 = "stablehlo.multiply"(%2996, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2998 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2999 = "stablehlo.broadcast_in_dim"(%2998) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3000 = "stablehlo.add"(%2997, %2999) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3001 = "stablehlo.multiply"(%1329, %1329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3002 = "stablehlo.multiply"(%3001, %3000) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3003 = "stablehlo.add"(%1329, %3002) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3004 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3005 = "stablehlo.multiply"(%3004, %3003) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3006 = "stablehlo.add"(%2970, %3005) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3007 = "stablehlo.abs"(%1320) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3008 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3009 = "stablehlo.broadcast_in_dim"(%3008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3010 = "stablehlo.compare"(%3007, %3009) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3011 = "stablehlo.abs"(%1329) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3012 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3013 = "stablehlo.broadcast_in_dim"(%3012) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3014 = "stablehlo.compare"(%3011, %3013) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3015 = "stablehlo.and"(%3010, %3014) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %3016 = "stablehlo.abs"(%3006) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3017 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3018 = "stablehlo.broadcast_in_dim"(%3017) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3019 = "stablehlo.compare"(%3016, %3018) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3020 = "stablehlo.and"(%3015, %3019) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %3021 = "stablehlo.log_plus_one"(%3006) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3022 = "stablehlo.negate"(%3021) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3023 = "stablehlo.divide"(%2935, %2920) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3024 = "stablehlo.log"(%3023) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3025 = "stablehlo.negate"(%3024) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3026 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %3027 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3028 = "stablehlo.subtract"(%166, %3027) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3029 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3030 = "stablehlo.multiply"(%3028, %3029) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3031 = "stablehlo.log"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %3032 = "stablehlo.broadcast_in_dim"(%3031) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3033 = "stablehlo.subtract"(%3030, %3032) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3034 = "stablehlo.broadcast_in_dim"(%3026) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3035 = "stablehlo.compare"(%2920, %3034) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3036 = "stablehlo.log"(%2935) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3037 = "stablehlo.subtract"(%3033, %3036) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3038 = "stablehlo.select"(%3035, %3037, %3025) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3039 = "stablehlo.select"(%3020, %3022, %3038) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3040 = "stablehlo.abs"(%1454) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3041 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3042 = "stablehlo.broadcast_in_dim"(%3041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3043 = "stablehlo.compare"(%3040, %3042) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3044 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3045 = "stablehlo.broadcast_in_dim"(%3044) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3046 = "stablehlo.multiply"(%3045, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3047 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3048 = "stablehlo.broadcast_in_dim"(%3047) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3049 = "stablehlo.add"(%3046, %3048) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3050 = "stablehlo.multiply"(%3049, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3051 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3052 = "stablehlo.broadcast_in_dim"(%3051) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3053 = "stablehlo.add"(%3050, %3052) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3054 = "stablehlo.multiply"(%3053, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3055 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3056 = "stablehlo.broadcast_in_dim"(%3055) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3057 = "stablehlo.add"(%3054, %3056) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3058 = "stablehlo.multiply"(%3057, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3059 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3060 = "stablehlo.broadcast_in_dim"(%3059) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3061 = "stablehlo.add"(%3058, %3060) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3062 = "stablehlo.multiply"(%3061, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3063 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3064 = "stablehlo.broadcast_in_dim"(%3063) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3065 = "stablehlo.add"(%3062, %3064) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3066 = "stablehlo.multiply"(%3065, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3067 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3068 = "stablehlo.broadcast_in_dim"(%3067) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3069 = "stablehlo.add"(%3066, %3068) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3070 = "stablehlo.multiply"(%3069, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3071 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3072 = "stablehlo.broadcast_in_dim"(%3071) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3073 = "stablehlo.add"(%3070, %3072) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3074 = "stablehlo.multiply"(%1454, %1454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3075 = "stablehlo.multiply"(%3074, %3073) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3076 = "stablehlo.add"(%1454, %3075) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3077 = "stablehlo.multiply"(%2935, %3076) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3078 = "stablehlo.subtract"(%2915, %2935) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3079 = "stablehlo.select"(%3043, %3077, %3078) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3080 = "stablehlo.broadcast_in_dim"(%2900) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3081 = "stablehlo.multiply"(%3080, %3079) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3082 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %3083 = "stablehlo.divide"(%12, %3082) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %3084 = "stablehlo.broadcast_in_dim"(%3083) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3085 = "stablehlo.multiply"(%3084, %3081) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3086 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3087 = "stablehlo.broadcast_in_dim"(%3086) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %3088 = "stablehlo.compare"(%12, %3087) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %3089 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3090 = "stablehlo.broadcast_in_dim"(%3088) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %3091 = "stablehlo.broadcast_in_dim"(%3089) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3092 = "stablehlo.select"(%3090, %3091, %3085) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3093 = "stablehlo.bitcast_convert"(%3092) : (tensor<8x32000xf32>) -> tensor<8x32000xui32>
          %3094 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %3095 = "stablehlo.broadcast_in_dim"(%3094) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3096 = "stablehlo.shift_right_logical"(%3093, %3095) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3097 = "stablehlo.constant"() { value = dense<1> : tensor<ui32> } : () -> tensor<ui32>
          %3098 = "stablehlo.broadcast_in_dim"(%3097) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3099 = "stablehlo.and"(%3096, %3098) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3100 = "stablehlo.constant"() { value = dense<32767> : tensor<ui32> } : () -> tensor<ui32>
          %3101 = "stablehlo.broadcast_in_dim"(%3100) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3102 = "stablehlo.add"(%3093, %3101) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3103 = "stablehlo.add"(%3102, %3099) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3104 = "stablehlo.broadcast_in_dim"(%3094) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3105 = "stablehlo.shift_right_logical"(%3103, %3104) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3106 = "stablehlo.compare"(%3092, %3092) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3107 = "stablehlo.constant"() { value = dense<32704> : tensor<ui32> } : () -> tensor<ui32>
          %3108 = "stablehlo.broadcast_in_dim"(%3107) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3109 = "stablehlo.select"(%3106, %3108, %3105) : (tensor<8x32000xi1>, tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3110 = "stablehlo.convert"(%3109) : (tensor<8x32000xui32>) -> tensor<8x32000xui16>
          %3111 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
          %3112 = "stablehlo.broadcast_in_dim"(%3111) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<ui16>
          %3113 = "stablehlo.pad"(%3110, %3112) {
            edge_padding_high = array<i64: 0, 64>,
            edge_padding_low = array<i64: 0, 0>,
            interior_padding = array<i64: 0, 0>
          } : (tensor<8x32000xui16>, tensor<ui16>) -> tensor<8x32064xui16>
          %3114 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3115 = "stablehlo.dynamic_update_slice"(%arg12, %2908, %10) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %3116 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3117 = "stablehlo.dynamic_update_slice"(%arg13, %3113, %10, %3116) : (tensor<64x32064xui16>, tensor<8x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<64x32064xui16>
          "stablehlo.return"(%8, %3115, %3117) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>)
    "stablehlo.return"(%3119, %3120) : (tensor<64xf32>, tensor<64x32064xui16>) -> ()
  }
}

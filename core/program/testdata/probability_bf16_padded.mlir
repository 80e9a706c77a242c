module @anchorkl_logits {
  func.func @main(%student: tensor<64x32064xui16>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32064xui16>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<64x32064xui16>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %3142, %3143, %3144 = "stablehlo.while"(%4, %1, %3) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32064xui16>) :
          %5 = "stablehlo.constant"() { value = dense<6> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32064xui16>) :
          %7 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.add"(%arg11, %7) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %9 = "stablehlo.constant"() { value = dense<12> : tensor<i32> } : () -> tensor<i32>
          %10 = "stablehlo.multiply"(%arg11, %9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %11 = "stablehlo.dynamic_slice"(%alpha, %10) { slice_sizes = array<i64: 12> } : (tensor<64xf32>, tensor<i32>) -> tensor<12xf32>
          %12 = "stablehlo.dynamic_slice"(%weight, %10) { slice_sizes = array<i64: 12> } : (tensor<64xf32>, tensor<i32>) -> tensor<12xf32>
          %13 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %14 = "stablehlo.divide"(%13, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %15 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %16 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %17 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %19 = "stablehlo.compare"(%11, %18) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %20 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %21 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %22 = "stablehlo.compare"(%11, %21) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %23 = "stablehlo.or"(%19, %22) : (tensor<12xi1>, tensor<12xi1>) -> tensor<12xi1>
          %24 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %26 = "stablehlo.select"(%23, %25, %11) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %27 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %29 = "stablehlo.subtract"(%28, %26) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %30 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %31 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %32 = "stablehlo.subtract"(%31, %29) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %33 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %34 = "stablehlo.broadcast_in_dim"(%33) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %35 = "stablehlo.compare"(%32, %34) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %36 = "stablehlo.select"(%35, %26, %32) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %37 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %38 = "stablehlo.dynamic_slice"(%student, %10, %37) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %39 = "stablehlo.convert"(%38) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %40 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %41 = "stablehlo.broadcast_in_dim"(%40) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %42 = "stablehlo.shift_left"(%39, %41) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %43 = "stablehlo.bitcast_convert"(%42) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %44 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %45 = "stablehlo.dynamic_slice"(%student, %10, %44) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %46 = "stablehlo.convert"(%45) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %47 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %48 = "stablehlo.broadcast_in_dim"(%47) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %49 = "stablehlo.shift_left"(%46, %48) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %50 = "stablehlo.bitcast_convert"(%49) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %51 = "stablehlo.maximum"(%43, %50) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %52 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %53 = "stablehlo.dynamic_slice"(%student, %10, %52) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %54 = "stablehlo.convert"(%53) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %55 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %56 = "stablehlo.broadcast_in_dim"(%55) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %57 = "stablehlo.shift_left"(%54, %56) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %58 = "stablehlo.bitcast_convert"(%57) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %59 = "stablehlo.maximum"(%51, %58) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %60 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %61 = "stablehlo.dynamic_slice"(%student, %10, %60) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %62 = "stablehlo.convert"(%61) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %63 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %64 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %65 = "stablehlo.shift_left"(%62, %64) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %66 = "stablehlo.bitcast_convert"(%65) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %67 = "stablehlo.maximum"(%59, %66) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %68 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %69 = "stablehlo.dynamic_slice"(%student, %10, %68) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %70 = "stablehlo.convert"(%69) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %71 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %72 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %73 = "stablehlo.shift_left"(%70, %72) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %74 = "stablehlo.bitcast_convert"(%73) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %75 = "stablehlo.maximum"(%67, %74) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %76 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %77 = "stablehlo.dynamic_slice"(%student, %10, %76) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %78 = "stablehlo.convert"(%77) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %79 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %80 = "stablehlo.broadcast_in_dim"(%79) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %81 = "stablehlo.shift_left"(%78, %80) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %82 = "stablehlo.bitcast_convert"(%81) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %83 = "stablehlo.maximum"(%75, %82) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %84 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %85 = "stablehlo.dynamic_slice"(%student, %10, %84) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %86 = "stablehlo.convert"(%85) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %87 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %88 = "stablehlo.broadcast_in_dim"(%87) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %89 = "stablehlo.shift_left"(%86, %88) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %90 = "stablehlo.bitcast_convert"(%89) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %91 = "stablehlo.maximum"(%83, %90) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %92 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %93 = "stablehlo.dynamic_slice"(%student, %10, %92) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x4000xui16>
          %94 = "stablehlo.convert"(%93) : (tensor<12x4000xui16>) -> tensor<12x4000xui32>
          %95 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %96 = "stablehlo.broadcast_in_dim"(%95) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x4000xui32>
          %97 = "stablehlo.shift_left"(%94, %96) : (tensor<12x4000xui32>, tensor<12x4000xui32>) -> tensor<12x4000xui32>
          %98 = "stablehlo.bitcast_convert"(%97) : (tensor<12x4000xui32>) -> tensor<12x4000xf32>
          %99 = "stablehlo.maximum"(%91, %98) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %100 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %101 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %102 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %103 = "stablehlo.select"(%101, %102, %99) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %104 = "stablehlo.optimization_barrier"(%103) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %105 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %107 = "stablehlo.reduce"(%104, %105) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %106 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%106) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %108 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %109 = "stablehlo.dynamic_slice"(%snapshot, %10, %108) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %110 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %111 = "stablehlo.dynamic_slice"(%snapshot, %10, %110) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %112 = "stablehlo.maximum"(%109, %111) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %113 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %114 = "stablehlo.dynamic_slice"(%snapshot, %10, %113) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %115 = "stablehlo.maximum"(%112, %114) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %116 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %117 = "stablehlo.dynamic_slice"(%snapshot, %10, %116) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %118 = "stablehlo.maximum"(%115, %117) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %119 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %120 = "stablehlo.dynamic_slice"(%snapshot, %10, %119) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %121 = "stablehlo.maximum"(%118, %120) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %122 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %123 = "stablehlo.dynamic_slice"(%snapshot, %10, %122) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %124 = "stablehlo.maximum"(%121, %123) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %125 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %126 = "stablehlo.dynamic_slice"(%snapshot, %10, %125) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %127 = "stablehlo.maximum"(%124, %126) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %128 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %129 = "stablehlo.dynamic_slice"(%snapshot, %10, %128) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %130 = "stablehlo.maximum"(%127, %129) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %131 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %132 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %133 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %134 = "stablehlo.select"(%132, %133, %130) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %135 = "stablehlo.optimization_barrier"(%134) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %136 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %138 = "stablehlo.reduce"(%135, %136) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %137 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%137) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %139 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %140 = "stablehlo.dynamic_slice"(%reference, %10, %139) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %141 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %142 = "stablehlo.dynamic_slice"(%reference, %10, %141) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %143 = "stablehlo.maximum"(%140, %142) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %144 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %145 = "stablehlo.dynamic_slice"(%reference, %10, %144) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %146 = "stablehlo.maximum"(%143, %145) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %147 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %148 = "stablehlo.dynamic_slice"(%reference, %10, %147) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %149 = "stablehlo.maximum"(%146, %148) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %150 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %151 = "stablehlo.dynamic_slice"(%reference, %10, %150) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %152 = "stablehlo.maximum"(%149, %151) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %153 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %154 = "stablehlo.dynamic_slice"(%reference, %10, %153) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %155 = "stablehlo.maximum"(%152, %154) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %156 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %157 = "stablehlo.dynamic_slice"(%reference, %10, %156) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %158 = "stablehlo.maximum"(%155, %157) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %159 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %160 = "stablehlo.dynamic_slice"(%reference, %10, %159) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %161 = "stablehlo.maximum"(%158, %160) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %162 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %163 = "stablehlo.broadcast_in_dim"(%162) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %164 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %165 = "stablehlo.select"(%163, %164, %161) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %166 = "stablehlo.optimization_barrier"(%165) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %167 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %169 = "stablehlo.reduce"(%166, %167) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %168 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%168) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %170 = "stablehlo.select"(%22, %169, %138) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %171 = "stablehlo.select"(%19, %138, %169) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %172 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %173 = "stablehlo.dynamic_slice"(%student, %10, %172) { slice_sizes = array<i64: 12, 32000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<12x32000xui16>
          %174 = "stablehlo.convert"(%173) : (tensor<12x32000xui16>) -> tensor<12x32000xui32>
          %175 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %176 = "stablehlo.broadcast_in_dim"(%175) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x32000xui32>
          %177 = "stablehlo.shift_left"(%174, %176) : (tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %178 = "stablehlo.bitcast_convert"(%177) : (tensor<12x32000xui32>) -> tensor<12x32000xf32>
          %179 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %180 = "stablehlo.subtract"(%178, %179) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %181 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %182 = "stablehlo.multiply"(%180, %181) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %183 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %184 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %185 = "stablehlo.compare"(%182, %184) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %186 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %187 = "stablehlo.broadcast_in_dim"(%186) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %188 = "stablehlo.select"(%185, %187, %182) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %189 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %190 = "stablehlo.broadcast_in_dim"(%189) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %191 = "stablehlo.multiply"(%188, %190) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %192 = "stablehlo.round_nearest_even"(%191) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %193 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %194 = "stablehlo.broadcast_in_dim"(%193) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %195 = "stablehlo.multiply"(%192, %194) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %196 = "stablehlo.subtract"(%188, %195) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %197 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %198 = "stablehlo.broadcast_in_dim"(%197) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %199 = "stablehlo.multiply"(%192, %198) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %200 = "stablehlo.subtract"(%196, %199) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %201 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %202 = "stablehlo.broadcast_in_dim"(%201) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %203 = "stablehlo.multiply"(%202, %200) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %204 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %205 = "stablehlo.broadcast_in_dim"(%204) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %206 = "stablehlo.add"(%203, %205) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %207 = "stablehlo.multiply"(%206, %200) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %208 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %210 = "stablehlo.add"(%207, %209) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %211 = "stablehlo.multiply"(%210, %200) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %212 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %213 = "stablehlo.broadcast_in_dim"(%212) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %214 = "stablehlo.add"(%211, %213) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %215 = "stablehlo.multiply"(%214, %200) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %216 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %217 = "stablehlo.broadcast_in_dim"(%216) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %218 = "stablehlo.add"(%215, %217) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %219 = "stablehlo.multiply"(%200, %200) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %220 = "stablehlo.multiply"(%219, %218) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %221 = "stablehlo.add"(%220, %200) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %222 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %223 = "stablehlo.broadcast_in_dim"(%222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %224 = "stablehlo.add"(%221, %223) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %225 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %226 = "stablehlo.broadcast_in_dim"(%225) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %227 = "stablehlo.add"(%192, %226) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %228 = "stablehlo.bitcast_convert"(%227) : (tensor<12x32000xf32>) -> tensor<12x32000xi32>
          %229 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %230 = "stablehlo.broadcast_in_dim"(%229) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<12x32000xi32>
          %231 = "stablehlo.shift_left"(%228, %230) : (tensor<12x32000xi32>, tensor<12x32000xi32>) -> tensor<12x32000xi32>
          %232 = "stablehlo.bitcast_convert"(%231) : (tensor<12x32000xi32>) -> tensor<12x32000xf32>
          %233 = "stablehlo.multiply"(%224, %232) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %234 = "stablehlo.optimization_barrier"(%233) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %235 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %237 = "stablehlo.reduce"(%234, %235) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %236 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%236) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x32000xf32>, tensor<f32>) -> tensor<12xf32>
          %238 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %239 = "stablehlo.dynamic_slice"(%snapshot, %10, %238) { slice_sizes = array<i64: 12, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x32000xf32>
          %240 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %241 = "stablehlo.dynamic_slice"(%reference, %10, %240) { slice_sizes = array<i64: 12, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x32000xf32>
          %242 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %243 = "stablehlo.select"(%242, %241, %239) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %244 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %245 = "stablehlo.select"(%244, %239, %241) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %246 = "stablehlo.broadcast_in_dim"(%170) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %247 = "stablehlo.subtract"(%243, %246) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %248 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %249 = "stablehlo.multiply"(%247, %248) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %250 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %251 = "stablehlo.broadcast_in_dim"(%250) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %252 = "stablehlo.compare"(%249, %251) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %253 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %254 = "stablehlo.broadcast_in_dim"(%253) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %255 = "stablehlo.select"(%252, %254, %249) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %256 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %257 = "stablehlo.broadcast_in_dim"(%256) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %258 = "stablehlo.multiply"(%255, %257) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %259 = "stablehlo.round_nearest_even"(%258) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %260 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %261 = "stablehlo.broadcast_in_dim"(%260) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %262 = "stablehlo.multiply"(%259, %261) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %263 = "stablehlo.subtract"(%255, %262) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %264 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %265 = "stablehlo.broadcast_in_dim"(%264) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %266 = "stablehlo.multiply"(%259, %265) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %267 = "stablehlo.subtract"(%263, %266) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %268 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %269 = "stablehlo.broadcast_in_dim"(%268) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %270 = "stablehlo.multiply"(%269, %267) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %271 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %272 = "stablehlo.broadcast_in_dim"(%271) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %273 = "stablehlo.add"(%270, %272) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %274 = "stablehlo.multiply"(%273, %267) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %275 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %276 = "stablehlo.broadcast_in_dim"(%275) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %277 = "stablehlo.add"(%274, %276) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %278 = "stablehlo.multiply"(%277, %267) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %279 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %280 = "stablehlo.broadcast_in_dim"(%279) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %281 = "stablehlo.add"(%278, %280) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %282 = "stablehlo.multiply"(%281, %267) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %283 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %284 = "stablehlo.broadcast_in_dim"(%283) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %285 = "stablehlo.add"(%282, %284) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %286 = "stablehlo.multiply"(%267, %267) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %287 = "stablehlo.multiply"(%286, %285) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %288 = "stablehlo.add"(%287, %267) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %289 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %290 = "stablehlo.broadcast_in_dim"(%289) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %291 = "stablehlo.add"(%288, %290) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %292 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %294 = "stablehlo.add"(%259, %293) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %295 = "stablehlo.bitcast_convert"(%294) : (tensor<12x32000xf32>) -> tensor<12x32000xi32>
          %296 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<12x32000xi32>
          %298 = "stablehlo.shift_left"(%295, %297) : (tensor<12x32000xi32>, tensor<12x32000xi32>) -> tensor<12x32000xi32>
          %299 = "stablehlo.bitcast_convert"(%298) : (tensor<12x32000xi32>) -> tensor<12x32000xf32>
          %300 = "stablehlo.multiply"(%291, %299) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %301 = "stablehlo.optimization_barrier"(%300) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %302 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %304 = "stablehlo.reduce"(%301, %302) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %303 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%303) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x32000xf32>, tensor<f32>) -> tensor<12xf32>
          %305 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %306 = "stablehlo.select"(%305, %241, %239) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %307 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %308 = "stablehlo.select"(%307, %239, %241) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %309 = "stablehlo.broadcast_in_dim"(%171) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %310 = "stablehlo.subtract"(%308, %309) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %311 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %312 = "stablehlo.multiply"(%310, %311) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %313 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %314 = "stablehlo.broadcast_in_dim"(%313) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %315 = "stablehlo.compare"(%312, %314) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %316 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %317 = "stablehlo.broadcast_in_dim"(%316) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %318 = "stablehlo.select"(%315, %317, %312) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %319 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.broadcast_in_dim"(%319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %321 = "stablehlo.multiply"(%318, %320) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %322 = "stablehlo.round_nearest_even"(%321) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %323 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %324 = "stablehlo.broadcast_in_dim"(%323) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %325 = "stablehlo.multiply"(%322, %324) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %326 = "stablehlo.subtract"(%318, %325) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %327 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %328 = "stablehlo.broadcast_in_dim"(%327) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %329 = "stablehlo.multiply"(%322, %328) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %330 = "stablehlo.subtract"(%326, %329) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %331 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %332 = "stablehlo.broadcast_in_dim"(%331) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %333 = "stablehlo.multiply"(%332, %330) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %334 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %335 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %336 = "stablehlo.add"(%333, %335) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %337 = "stablehlo.multiply"(%336, %330) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %338 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %339 = "stablehlo.broadcast_in_dim"(%338) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %340 = "stablehlo.add"(%337, %339) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %341 = "stablehlo.multiply"(%340, %330) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %342 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %343 = "stablehlo.broadcast_in_dim"(%342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %344 = "stablehlo.add"(%341, %343) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %345 = "stablehlo.multiply"(%344, %330) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %346 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %347 = "stablehlo.broadcast_in_dim"(%346) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %348 = "stablehlo.add"(%345, %347) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %349 = "stablehlo.multiply"(%330, %330) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %350 = "stablehlo.multiply"(%349, %348) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %351 = "stablehlo.add"(%350, %330) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %352 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %353 = "stablehlo.broadcast_in_dim"(%352) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %354 = "stablehlo.add"(%351, %353) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %355 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %356 = "stablehlo.broadcast_in_dim"(%355) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %357 = "stablehlo.add"(%322, %356) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %358 = "stablehlo.bitcast_convert"(%357) : (tensor<12x32000xf32>) -> tensor<12x32000xi32>
          %359 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %360 = "stablehlo.broadcast_in_dim"(%359) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<12x32000xi32>
          %361 = "stablehlo.shift_left"(%358, %360) : (tensor<12x32000xi32>, tensor<12x32000xi32>) -> tensor<12x32000xi32>
          %362 = "stablehlo.bitcast_convert"(%361) : (tensor<12x32000xi32>) -> tensor<12x32000xf32>
          %363 = "stablehlo.multiply"(%354, %362) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %364 = "stablehlo.optimization_barrier"(%363) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %365 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %367 = "stablehlo.reduce"(%364, %365) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %366 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%366) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x32000xf32>, tensor<f32>) -> tensor<12xf32>
          %368 = "stablehlo.subtract"(%170, %107) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %369 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %370 = "stablehlo.abs"(%368) : (tensor<12xf32>) -> tensor<12xf32>
          %371 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %372 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %373 = "stablehlo.compare"(%370, %372) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %374 = "stablehlo.round_nearest_even"(%368) : (tensor<12xf32>) -> tensor<12xf32>
          %375 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %376 = "stablehlo.select"(%373, %375, %374) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %377 = "stablehlo.abs"(%170) : (tensor<12xf32>) -> tensor<12xf32>
          %378 = "stablehlo.abs"(%107) : (tensor<12xf32>) -> tensor<12xf32>
          %379 = "stablehlo.compare"(%377, %378) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %380 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %381 = "stablehlo.select"(%379, %380, %376) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %382 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %383 = "stablehlo.select"(%379, %376, %382) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %384 = "stablehlo.subtract"(%170, %107) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %385 = "stablehlo.subtract"(%384, %376) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %386 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %387 = "stablehlo.multiply"(%385, %386) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %388 = "stablehlo.exponential"(%387) : (tensor<12xf32>) -> tensor<12xf32>
          %389 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %390 = "stablehlo.select"(%389, %140, %109) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %391 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %392 = "stablehlo.select"(%391, %109, %140) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %393 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %394 = "stablehlo.subtract"(%390, %393) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %395 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %396 = "stablehlo.add"(%43, %395) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %397 = "stablehlo.subtract"(%394, %396) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %398 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %399 = "stablehlo.multiply"(%397, %398) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %400 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %401 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %402 = "stablehlo.broadcast_in_dim"(%401) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %403 = "stablehlo.multiply"(%402, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %404 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %405 = "stablehlo.broadcast_in_dim"(%404) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %406 = "stablehlo.add"(%403, %405) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %407 = "stablehlo.multiply"(%406, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %408 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %409 = "stablehlo.broadcast_in_dim"(%408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %410 = "stablehlo.add"(%407, %409) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %411 = "stablehlo.multiply"(%410, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %412 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %413 = "stablehlo.broadcast_in_dim"(%412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %414 = "stablehlo.add"(%411, %413) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %415 = "stablehlo.multiply"(%414, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %416 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %417 = "stablehlo.broadcast_in_dim"(%416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %418 = "stablehlo.add"(%415, %417) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %419 = "stablehlo.multiply"(%418, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %420 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %421 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %422 = "stablehlo.add"(%419, %421) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %423 = "stablehlo.multiply"(%422, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %424 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %426 = "stablehlo.add"(%423, %425) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %427 = "stablehlo.multiply"(%426, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %428 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %430 = "stablehlo.add"(%427, %429) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %431 = "stablehlo.multiply"(%399, %399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %432 = "stablehlo.multiply"(%431, %430) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %433 = "stablehlo.add"(%399, %432) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %434 = "stablehlo.multiply"(%400, %433) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %435 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %436 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %437 = "stablehlo.multiply"(%435, %436) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %438 = "stablehlo.subtract"(%437, %400) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %439 = "stablehlo.abs"(%399) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %440 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %441 = "stablehlo.broadcast_in_dim"(%440) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %442 = "stablehlo.compare"(%439, %441) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %443 = "stablehlo.select"(%442, %434, %438) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %444 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %445 = "stablehlo.select"(%444, %142, %111) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %446 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %447 = "stablehlo.select"(%446, %111, %142) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %448 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %449 = "stablehlo.subtract"(%445, %448) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %450 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %451 = "stablehlo.add"(%50, %450) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %452 = "stablehlo.subtract"(%449, %451) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %453 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %454 = "stablehlo.multiply"(%452, %453) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %455 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %456 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %457 = "stablehlo.broadcast_in_dim"(%456) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %458 = "stablehlo.multiply"(%457, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %459 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %460 = "stablehlo.broadcast_in_dim"(%459) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %461 = "stablehlo.add"(%458, %460) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %462 = "stablehlo.multiply"(%461, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %463 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %464 = "stablehlo.broadcast_in_dim"(%463) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %465 = "stablehlo.add"(%462, %464) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %466 = "stablehlo.multiply"(%465, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %467 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %468 = "stablehlo.broadcast_in_dim"(%467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %469 = "stablehlo.add"(%466, %468) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %470 = "stablehlo.multiply"(%469, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %471 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %472 = "stablehlo.broadcast_in_dim"(%471) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %473 = "stablehlo.add"(%470, %472) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %474 = "stablehlo.multiply"(%473, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %475 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %476 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %477 = "stablehlo.add"(%474, %476) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %478 = "stablehlo.multiply"(%477, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %479 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %480 = "stablehlo.broadcast_in_dim"(%479) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %481 = "stablehlo.add"(%478, %480) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %482 = "stablehlo.multiply"(%481, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %483 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %484 = "stablehlo.broadcast_in_dim"(%483) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %485 = "stablehlo.add"(%482, %484) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %486 = "stablehlo.multiply"(%454, %454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %487 = "stablehlo.multiply"(%486, %485) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %488 = "stablehlo.add"(%454, %487) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %489 = "stablehlo.multiply"(%455, %488) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %490 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %491 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %492 = "stablehlo.multiply"(%490, %491) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %493 = "stablehlo.subtract"(%492, %455) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %494 = "stablehlo.abs"(%454) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %495 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %496 = "stablehlo.broadcast_in_dim"(%495) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %497 = "stablehlo.compare"(%494, %496) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %498 = "stablehlo.select"(%497, %489, %493) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %499 = "stablehlo.add"(%443, %498) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %500 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %501 = "stablehlo.select"(%500, %145, %114) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %502 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %503 = "stablehlo.select"(%502, %114, %145) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %504 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %505 = "stablehlo.subtract"(%501, %504) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %506 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %507 = "stablehlo.add"(%58, %506) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %508 = "stablehlo.subtract"(%505, %507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %509 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %510 = "stablehlo.multiply"(%508, %509) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %511 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %512 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %513 = "stablehlo.broadcast_in_dim"(%512) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %514 = "stablehlo.multiply"(%513, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %515 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %516 = "stablehlo.broadcast_in_dim"(%515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %517 = "stablehlo.add"(%514, %516) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %518 = "stablehlo.multiply"(%517, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %519 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %520 = "stablehlo.broadcast_in_dim"(%519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %521 = "stablehlo.add"(%518, %520) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %522 = "stablehlo.multiply"(%521, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %523 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %524 = "stablehlo.broadcast_in_dim"(%523) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %525 = "stablehlo.add"(%522, %524) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %526 = "stablehlo.multiply"(%525, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %527 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %528 = "stablehlo.broadcast_in_dim"(%527) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %529 = "stablehlo.add"(%526, %528) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %530 = "stablehlo.multiply"(%529, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %531 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %532 = "stablehlo.broadcast_in_dim"(%531) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %533 = "stablehlo.add"(%530, %532) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %534 = "stablehlo.multiply"(%533, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %535 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %536 = "stablehlo.broadcast_in_dim"(%535) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %537 = "stablehlo.add"(%534, %536) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %538 = "stablehlo.multiply"(%537, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %539 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %540 = "stablehlo.broadcast_in_dim"(%539) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %541 = "stablehlo.add"(%538, %540) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %542 = "stablehlo.multiply"(%510, %510) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %543 = "stablehlo.multiply"(%542, %541) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %544 = "stablehlo.add"(%510, %543) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %545 = "stablehlo.multiply"(%511, %544) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %546 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %547 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %548 = "stablehlo.multiply"(%546, %547) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %549 = "stablehlo.subtract"(%548, %511) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %550 = "stablehlo.abs"(%510) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %551 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %552 = "stablehlo.broadcast_in_dim"(%551) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %553 = "stablehlo.compare"(%550, %552) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %554 = "stablehlo.select"(%553, %545, %549) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %555 = "stablehlo.add"(%499, %554) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %556 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %557 = "stablehlo.select"(%556, %148, %117) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %558 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %559 = "stablehlo.select"(%558, %117, %148) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %560 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %561 = "stablehlo.subtract"(%557, %560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %562 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %563 = "stablehlo.add"(%66, %562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %564 = "stablehlo.subtract"(%561, %563) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %565 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %566 = "stablehlo.multiply"(%564, %565) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %567 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %568 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %569 = "stablehlo.broadcast_in_dim"(%568) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %570 = "stablehlo.multiply"(%569, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %571 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %573 = "stablehlo.add"(%570, %572) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %574 = "stablehlo.multiply"(%573, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %575 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %577 = "stablehlo.add"(%574, %576) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %578 = "stablehlo.multiply"(%577, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %579 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %581 = "stablehlo.add"(%578, %580) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %582 = "stablehlo.multiply"(%581, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %583 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %585 = "stablehlo.add"(%582, %584) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %586 = "stablehlo.multiply"(%585, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %587 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %588 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %589 = "stablehlo.add"(%586, %588) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %590 = "stablehlo.multiply"(%589, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %591 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %592 = "stablehlo.broadcast_in_dim"(%591) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %593 = "stablehlo.add"(%590, %592) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %594 = "stablehlo.multiply"(%593, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %595 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %597 = "stablehlo.add"(%594, %596) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %598 = "stablehlo.multiply"(%566, %566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %599 = "stablehlo.multiply"(%598, %597) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %600 = "stablehlo.add"(%566, %599) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %601 = "stablehlo.multiply"(%567, %600) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %602 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %603 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %604 = "stablehlo.multiply"(%602, %603) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %605 = "stablehlo.subtract"(%604, %567) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %606 = "stablehlo.abs"(%566) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %607 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %608 = "stablehlo.broadcast_in_dim"(%607) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %609 = "stablehlo.compare"(%606, %608) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %610 = "stablehlo.select"(%609, %601, %605) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %611 = "stablehlo.add"(%555, %610) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %612 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %613 = "stablehlo.select"(%612, %151, %120) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %614 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %615 = "stablehlo.select"(%614, %120, %151) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %616 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %617 = "stablehlo.subtract"(%613, %616) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %618 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %619 = "stablehlo.add"(%74, %618) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %620 = "stablehlo.subtract"(%617, %619) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %621 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %622 = "stablehlo.multiply"(%620, %621) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %623 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %624 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %625 = "stablehlo.broadcast_in_dim"(%624) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %626 = "stablehlo.multiply"(%625, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %627 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %629 = "stablehlo.add"(%626, %628) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %630 = "stablehlo.multiply"(%629, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %631 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %633 = "stablehlo.add"(%630, %632) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %634 = "stablehlo.multiply"(%633, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %635 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %637 = "stablehlo.add"(%634, %636) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %638 = "stablehlo.multiply"(%637, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %639 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %640 = "stablehlo.broadcast_in_dim"(%639) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %641 = "stablehlo.add"(%638, %640) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %642 = "stablehlo.multiply"(%641, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %643 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %644 = "stablehlo.broadcast_in_dim"(%643) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %645 = "stablehlo.add"(%642, %644) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %646 = "stablehlo.multiply"(%645, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %647 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %648 = "stablehlo.broadcast_in_dim"(%647) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %649 = "stablehlo.add"(%646, %648) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %650 = "stablehlo.multiply"(%649, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %651 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %652 = "stablehlo.broadcast_in_dim"(%651) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %653 = "stablehlo.add"(%650, %652) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %654 = "stablehlo.multiply"(%622, %622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %655 = "stablehlo.multiply"(%654, %653) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %656 = "stablehlo.add"(%622, %655) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %657 = "stablehlo.multiply"(%623, %656) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %658 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %659 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %660 = "stablehlo.multiply"(%658, %659) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %661 = "stablehlo.subtract"(%660, %623) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %662 = "stablehlo.abs"(%622) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %663 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %664 = "stablehlo.broadcast_in_dim"(%663) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %665 = "stablehlo.compare"(%662, %664) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %666 = "stablehlo.select"(%665, %657, %661) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %667 = "stablehlo.add"(%611, %666) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %668 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %669 = "stablehlo.select"(%668, %154, %123) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %670 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %671 = "stablehlo.select"(%670, %123, %154) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %672 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %673 = "stablehlo.subtract"(%669, %672) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %674 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %675 = "stablehlo.add"(%82, %674) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %676 = "stablehlo.subtract"(%673, %675) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %677 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %678 = "stablehlo.multiply"(%676, %677) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %679 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %680 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %681 = "stablehlo.broadcast_in_dim"(%680) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %682 = "stablehlo.multiply"(%681, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %683 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %684 = "stablehlo.broadcast_in_dim"(%683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %685 = "stablehlo.add"(%682, %684) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %686 = "stablehlo.multiply"(%685, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %687 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %688 = "stablehlo.broadcast_in_dim"(%687) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %689 = "stablehlo.add"(%686, %688) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %690 = "stablehlo.multiply"(%689, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %691 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %692 = "stablehlo.broadcast_in_dim"(%691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %693 = "stablehlo.add"(%690, %692) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %694 = "stablehlo.multiply"(%693, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %695 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %696 = "stablehlo.broadcast_in_dim"(%695) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %697 = "stablehlo.add"(%694, %696) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %698 = "stablehlo.multiply"(%697, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %699 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %700 = "stablehlo.broadcast_in_dim"(%699) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %701 = "stablehlo.add"(%698, %700) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %702 = "stablehlo.multiply"(%701, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %703 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %704 = "stablehlo.broadcast_in_dim"(%703) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %705 = "stablehlo.add"(%702, %704) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %706 = "stablehlo.multiply"(%705, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %707 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %708 = "stablehlo.broadcast_in_dim"(%707) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %709 = "stablehlo.add"(%706, %708) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %710 = "stablehlo.multiply"(%678, %678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %711 = "stablehlo.multiply"(%710, %709) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %712 = "stablehlo.add"(%678, %711) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %713 = "stablehlo.multiply"(%679, %712) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %714 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %715 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %716 = "stablehlo.multiply"(%714, %715) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %717 = "stablehlo.subtract"(%716, %679) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %718 = "stablehlo.abs"(%678) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %719 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %720 = "stablehlo.broadcast_in_dim"(%719) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %721 = "stablehlo.compare"(%718, %720) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %722 = "stablehlo.select"(%721, %713, %717) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %723 = "stablehlo.add"(%667, %722) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %724 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %725 = "stablehlo.select"(%724, %157, %126) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %726 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %727 = "stablehlo.select"(%726, %126, %157) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %728 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %729 = "stablehlo.subtract"(%725, %728) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %730 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %731 = "stablehlo.add"(%90, %730) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %732 = "stablehlo.subtract"(%729, %731) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %733 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %734 = "stablehlo.multiply"(%732, %733) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %735 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %736 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %737 = "stablehlo.broadcast_in_dim"(%736) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %738 = "stablehlo.multiply"(%737, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %739 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %740 = "stablehlo.broadcast_in_dim"(%739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %741 = "stablehlo.add"(%738, %740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %742 = "stablehlo.multiply"(%741, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %743 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %744 = "stablehlo.broadcast_in_dim"(%743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %745 = "stablehlo.add"(%742, %744) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %746 = "stablehlo.multiply"(%745, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %747 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %748 = "stablehlo.broadcast_in_dim"(%747) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %749 = "stablehlo.add"(%746, %748) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %750 = "stablehlo.multiply"(%749, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %751 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %752 = "stablehlo.broadcast_in_dim"(%751) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %753 = "stablehlo.add"(%750, %752) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %754 = "stablehlo.multiply"(%753, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %755 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %756 = "stablehlo.broadcast_in_dim"(%755) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %757 = "stablehlo.add"(%754, %756) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %758 = "stablehlo.multiply"(%757, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %759 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %760 = "stablehlo.broadcast_in_dim"(%759) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %761 = "stablehlo.add"(%758, %760) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %762 = "stablehlo.multiply"(%761, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %763 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %764 = "stablehlo.broadcast_in_dim"(%763) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %765 = "stablehlo.add"(%762, %764) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %766 = "stablehlo.multiply"(%734, %734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %767 = "stablehlo.multiply"(%766, %765) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %768 = "stablehlo.add"(%734, %767) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %769 = "stablehlo.multiply"(%735, %768) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %770 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %771 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %772 = "stablehlo.multiply"(%770, %771) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %773 = "stablehlo.subtract"(%772, %735) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %774 = "stablehlo.abs"(%734) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %775 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %776 = "stablehlo.broadcast_in_dim"(%775) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %777 = "stablehlo.compare"(%774, %776) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %778 = "stablehlo.select"(%777, %769, %773) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %779 = "stablehlo.add"(%723, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %780 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %781 = "stablehlo.select"(%780, %160, %129) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %782 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %783 = "stablehlo.select"(%782, %129, %160) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %784 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %785 = "stablehlo.subtract"(%781, %784) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %786 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %787 = "stablehlo.add"(%98, %786) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %788 = "stablehlo.subtract"(%785, %787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %789 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %790 = "stablehlo.multiply"(%788, %789) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %791 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %792 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %793 = "stablehlo.broadcast_in_dim"(%792) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %794 = "stablehlo.multiply"(%793, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %795 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %796 = "stablehlo.broadcast_in_dim"(%795) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %797 = "stablehlo.add"(%794, %796) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %798 = "stablehlo.multiply"(%797, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %799 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %800 = "stablehlo.broadcast_in_dim"(%799) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %801 = "stablehlo.add"(%798, %800) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %802 = "stablehlo.multiply"(%801, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %803 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %804 = "stablehlo.broadcast_in_dim"(%803) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %805 = "stablehlo.add"(%802, %804) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %806 = "stablehlo.multiply"(%805, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %807 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %808 = "stablehlo.broadcast_in_dim"(%807) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %809 = "stablehlo.add"(%806, %808) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %810 = "stablehlo.multiply"(%809, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %811 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %812 = "stablehlo.broadcast_in_dim"(%811) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %813 = "stablehlo.add"(%810, %812) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %814 = "stablehlo.multiply"(%813, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %815 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %816 = "stablehlo.broadcast_in_dim"(%815) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %817 = "stablehlo.add"(%814, %816) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %818 = "stablehlo.multiply"(%817, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %819 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %820 = "stablehlo.broadcast_in_dim"(%819) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %821 = "stablehlo.add"(%818, %820) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %822 = "stablehlo.multiply"(%790, %790) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %823 = "stablehlo.multiply"(%822, %821) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %824 = "stablehlo.add"(%790, %823) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %825 = "stablehlo.multiply"(%791, %824) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %826 = "stablehlo.slice"(%301) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %827 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %828 = "stablehlo.multiply"(%826, %827) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %829 = "stablehlo.subtract"(%828, %791) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %830 = "stablehlo.abs"(%790) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %831 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %832 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %833 = "stablehlo.compare"(%830, %832) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %834 = "stablehlo.select"(%833, %825, %829) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %835 = "stablehlo.add"(%779, %834) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %836 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %837 = "stablehlo.broadcast_in_dim"(%836) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %838 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %839 = "stablehlo.select"(%837, %838, %835) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %840 = "stablehlo.optimization_barrier"(%839) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %841 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %843 = "stablehlo.reduce"(%840, %841) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %842 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%842) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %844 = "stablehlo.divide"(%843, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %845 = "stablehlo.divide"(%304, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %846 = "stablehlo.log"(%845) : (tensor<12xf32>) -> tensor<12xf32>
          %847 = "stablehlo.add"(%387, %846) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %848 = "stablehlo.abs"(%844) : (tensor<12xf32>) -> tensor<12xf32>
          %849 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %850 = "stablehlo.broadcast_in_dim"(%849) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %851 = "stablehlo.compare"(%848, %850) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %852 = "stablehlo.log_plus_one"(%844) : (tensor<12xf32>) -> tensor<12xf32>
          %853 = "stablehlo.select"(%851, %852, %847) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %854 = "stablehlo.subtract"(%171, %107) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %855 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %856 = "stablehlo.abs"(%854) : (tensor<12xf32>) -> tensor<12xf32>
          %857 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %858 = "stablehlo.broadcast_in_dim"(%857) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %859 = "stablehlo.compare"(%856, %858) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %860 = "stablehlo.round_nearest_even"(%854) : (tensor<12xf32>) -> tensor<12xf32>
          %861 = "stablehlo.broadcast_in_dim"(%855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %862 = "stablehlo.select"(%859, %861, %860) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %863 = "stablehlo.abs"(%171) : (tensor<12xf32>) -> tensor<12xf32>
          %864 = "stablehlo.abs"(%107) : (tensor<12xf32>) -> tensor<12xf32>
          %865 = "stablehlo.compare"(%863, %864) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %866 = "stablehlo.broadcast_in_dim"(%855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %867 = "stablehlo.select"(%865, %866, %862) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %868 = "stablehlo.broadcast_in_dim"(%855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %869 = "stablehlo.select"(%865, %862, %868) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %870 = "stablehlo.subtract"(%171, %107) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %871 = "stablehlo.subtract"(%870, %862) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %872 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %873 = "stablehlo.multiply"(%871, %872) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %874 = "stablehlo.exponential"(%873) : (tensor<12xf32>) -> tensor<12xf32>
          %875 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %876 = "stablehlo.select"(%875, %140, %109) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %877 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %878 = "stablehlo.select"(%877, %109, %140) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %879 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %880 = "stablehlo.subtract"(%878, %879) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %881 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %882 = "stablehlo.add"(%43, %881) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %883 = "stablehlo.subtract"(%880, %882) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %884 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %885 = "stablehlo.multiply"(%883, %884) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %886 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %887 = "stablehlo.broadcast_in_dim"(%886) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %888 = "stablehlo.multiply"(%887, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %889 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %890 = "stablehlo.broadcast_in_dim"(%889) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %891 = "stablehlo.add"(%888, %890) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %892 = "stablehlo.multiply"(%891, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %893 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %894 = "stablehlo.broadcast_in_dim"(%893) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %895 = "stablehlo.add"(%892, %894) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %896 = "stablehlo.multiply"(%895, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %897 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %898 = "stablehlo.broadcast_in_dim"(%897) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %899 = "stablehlo.add"(%896, %898) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %900 = "stablehlo.multiply"(%899, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %901 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %902 = "stablehlo.broadcast_in_dim"(%901) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %903 = "stablehlo.add"(%900, %902) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %904 = "stablehlo.multiply"(%903, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %905 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %906 = "stablehlo.broadcast_in_dim"(%905) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %907 = "stablehlo.add"(%904, %906) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %908 = "stablehlo.multiply"(%907, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %909 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %910 = "stablehlo.broadcast_in_dim"(%909) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %911 = "stablehlo.add"(%908, %910) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %912 = "stablehlo.multiply"(%911, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %913 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %914 = "stablehlo.broadcast_in_dim"(%913) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %915 = "stablehlo.add"(%912, %914) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %916 = "stablehlo.multiply"(%885, %885) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %917 = "stablehlo.multiply"(%916, %915) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %918 = "stablehlo.add"(%885, %917) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %919 = "stablehlo.multiply"(%400, %918) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %920 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %921 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %922 = "stablehlo.multiply"(%920, %921) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %923 = "stablehlo.subtract"(%922, %400) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %924 = "stablehlo.abs"(%885) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %925 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %926 = "stablehlo.broadcast_in_dim"(%925) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %927 = "stablehlo.compare"(%924, %926) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %928 = "stablehlo.select"(%927, %919, %923) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %929 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %930 = "stablehlo.select"(%929, %142, %111) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %931 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %932 = "stablehlo.select"(%931, %111, %142) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %933 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %934 = "stablehlo.subtract"(%932, %933) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %935 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %936 = "stablehlo.add"(%50, %935) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %937 = "stablehlo.subtract"(%934, %936) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %938 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %939 = "stablehlo.multiply"(%937, %938) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %940 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %941 = "stablehlo.broadcast_in_dim"(%940) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %942 = "stablehlo.multiply"(%941, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %943 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %944 = "stablehlo.broadcast_in_dim"(%943) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %945 = "stablehlo.add"(%942, %944) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %946 = "stablehlo.multiply"(%945, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %947 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %948 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %949 = "stablehlo.add"(%946, %948) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %950 = "stablehlo.multiply"(%949, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %951 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %952 = "stablehlo.broadcast_in_dim"(%951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %953 = "stablehlo.add"(%950, %952) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %954 = "stablehlo.multiply"(%953, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %955 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %956 = "stablehlo.broadcast_in_dim"(%955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %957 = "stablehlo.add"(%954, %956) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %958 = "stablehlo.multiply"(%957, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %959 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %960 = "stablehlo.broadcast_in_dim"(%959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %961 = "stablehlo.add"(%958, %960) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %962 = "stablehlo.multiply"(%961, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %963 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %964 = "stablehlo.broadcast_in_dim"(%963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %965 = "stablehlo.add"(%962, %964) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %966 = "stablehlo.multiply"(%965, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %967 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %968 = "stablehlo.broadcast_in_dim"(%967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %969 = "stablehlo.add"(%966, %968) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %970 = "stablehlo.multiply"(%939, %939) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %971 = "stablehlo.multiply"(%970, %969) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %972 = "stablehlo.add"(%939, %971) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %973 = "stablehlo.multiply"(%455, %972) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %974 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %975 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %976 = "stablehlo.multiply"(%974, %975) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %977 = "stablehlo.subtract"(%976, %455) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %978 = "stablehlo.abs"(%939) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %979 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %980 = "stablehlo.broadcast_in_dim"(%979) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %981 = "stablehlo.compare"(%978, %980) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %982 = "stablehlo.select"(%981, %973, %977) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %983 = "stablehlo.add"(%928, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %984 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %985 = "stablehlo.select"(%984, %145, %114) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %986 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %987 = "stablehlo.select"(%986, %114, %145) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %988 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %989 = "stablehlo.subtract"(%987, %988) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %990 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %991 = "stablehlo.add"(%58, %990) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %992 = "stablehlo.subtract"(%989, %991) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %993 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %994 = "stablehlo.multiply"(%992, %993) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %995 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %996 = "stablehlo.broadcast_in_dim"(%995) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %997 = "stablehlo.multiply"(%996, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %998 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %999 = "stablehlo.broadcast_in_dim"(%998) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1000 = "stablehlo.add"(%997, %999) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1001 = "stablehlo.multiply"(%1000, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1002 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1003 = "stablehlo.broadcast_in_dim"(%1002) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1004 = "stablehlo.add"(%1001, %1003) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1005 = "stablehlo.multiply"(%1004, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1006 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1008 = "stablehlo.add"(%1005, %1007) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1009 = "stablehlo.multiply"(%1008, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1010 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1011 = "stablehlo.broadcast_in_dim"(%1010) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1012 = "stablehlo.add"(%1009, %1011) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1013 = "stablehlo.multiply"(%1012, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1014 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.broadcast_in_dim"(%1014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1016 = "stablehlo.add"(%1013, %1015) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1017 = "stablehlo.multiply"(%1016, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1018 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1019 = "stablehlo.broadcast_in_dim"(%1018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1020 = "stablehlo.add"(%1017, %1019) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1021 = "stablehlo.multiply"(%1020, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1022 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1023 = "stablehlo.broadcast_in_dim"(%1022) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1024 = "stablehlo.add"(%1021, %1023) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1025 = "stablehlo.multiply"(%994, %994) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1026 = "stablehlo.multiply"(%1025, %1024) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1027 = "stablehlo.add"(%994, %1026) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1028 = "stablehlo.multiply"(%511, %1027) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1029 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1030 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1031 = "stablehlo.multiply"(%1029, %1030) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1032 = "stablehlo.subtract"(%1031, %511) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1033 = "stablehlo.abs"(%994) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1034 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1035 = "stablehlo.broadcast_in_dim"(%1034) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1036 = "stablehlo.compare"(%1033, %1035) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1037 = "stablehlo.select"(%1036, %1028, %1032) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1038 = "stablehlo.add"(%983, %1037) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1039 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1040 = "stablehlo.select"(%1039, %148, %117) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1041 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1042 = "stablehlo.select"(%1041, %117, %148) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1043 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1044 = "stablehlo.subtract"(%1042, %1043) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1045 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1046 = "stablehlo.add"(%66, %1045) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1047 = "stablehlo.subtract"(%1044, %1046) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1048 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1049 = "stablehlo.multiply"(%1047, %1048) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1050 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1051 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1052 = "stablehlo.multiply"(%1051, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1053 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1055 = "stablehlo.add"(%1052, %1054) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1056 = "stablehlo.multiply"(%1055, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1057 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1058 = "stablehlo.broadcast_in_dim"(%1057) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1059 = "stablehlo.add"(%1056, %1058) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1060 = "stablehlo.multiply"(%1059, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1061 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1062 = "stablehlo.broadcast_in_dim"(%1061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1063 = "stablehlo.add"(%1060, %1062) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1064 = "stablehlo.multiply"(%1063, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1065 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1066 = "stablehlo.broadcast_in_dim"(%1065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1067 = "stablehlo.add"(%1064, %1066) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1068 = "stablehlo.multiply"(%1067, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1069 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1070 = "stablehlo.broadcast_in_dim"(%1069) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1071 = "stablehlo.add"(%1068, %1070) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1072 = "stablehlo.multiply"(%1071, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1073 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1074 = "stablehlo.broadcast_in_dim"(%1073) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1075 = "stablehlo.add"(%1072, %1074) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1076 = "stablehlo.multiply"(%1075, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1077 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1078 = "stablehlo.broadcast_in_dim"(%1077) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1079 = "stablehlo.add"(%1076, %1078) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1080 = "stablehlo.multiply"(%1049, %1049) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1081 = "stablehlo.multiply"(%1080, %1079) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1082 = "stablehlo.add"(%1049, %1081) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1083 = "stablehlo.multiply"(%567, %1082) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1084 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1085 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1086 = "stablehlo.multiply"(%1084, %1085) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1087 = "stablehlo.subtract"(%1086, %567) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1088 = "stablehlo.abs"(%1049) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1089 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1090 = "stablehlo.broadcast_in_dim"(%1089) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1091 = "stablehlo.compare"(%1088, %1090) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1092 = "stablehlo.select"(%1091, %1083, %1087) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1093 = "stablehlo.add"(%1038, %1092) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1094 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1095 = "stablehlo.select"(%1094, %151, %120) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1096 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1097 = "stablehlo.select"(%1096, %120, %151) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1098 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1099 = "stablehlo.subtract"(%1097, %1098) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1100 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1101 = "stablehlo.add"(%74, %1100) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1102 = "stablehlo.subtract"(%1099, %1101) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1103 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1104 = "stablehlo.multiply"(%1102, %1103) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1105 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1106 = "stablehlo.broadcast_in_dim"(%1105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1107 = "stablehlo.multiply"(%1106, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1108 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1109 = "stablehlo.broadcast_in_dim"(%1108) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1110 = "stablehlo.add"(%1107, %1109) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1111 = "stablehlo.multiply"(%1110, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1112 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1113 = "stablehlo.broadcast_in_dim"(%1112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1114 = "stablehlo.add"(%1111, %1113) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1115 = "stablehlo.multiply"(%1114, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1116 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1117 = "stablehlo.broadcast_in_dim"(%1116) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1118 = "stablehlo.add"(%1115, %1117) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1119 = "stablehlo.multiply"(%1118, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1120 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1121 = "stablehlo.broadcast_in_dim"(%1120) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1122 = "stablehlo.add"(%1119, %1121) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1123 = "stablehlo.multiply"(%1122, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1124 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1125 = "stablehlo.broadcast_in_dim"(%1124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1126 = "stablehlo.add"(%1123, %1125) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1127 = "stablehlo.multiply"(%1126, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1128 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1129 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1130 = "stablehlo.add"(%1127, %1129) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1131 = "stablehlo.multiply"(%1130, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1132 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1133 = "stablehlo.broadcast_in_dim"(%1132) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1134 = "stablehlo.add"(%1131, %1133) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1135 = "stablehlo.multiply"(%1104, %1104) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1136 = "stablehlo.multiply"(%1135, %1134) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1137 = "stablehlo.add"(%1104, %1136) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1138 = "stablehlo.multiply"(%623, %1137) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1139 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1140 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1141 = "stablehlo.multiply"(%1139, %1140) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1142 = "stablehlo.subtract"(%1141, %623) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1143 = "stablehlo.abs"(%1104) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1144 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1145 = "stablehlo.broadcast_in_dim"(%1144) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1146 = "stablehlo.compare"(%1143, %1145) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1147 = "stablehlo.select"(%1146, %1138, %1142) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1148 = "stablehlo.add"(%1093, %1147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1149 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1150 = "stablehlo.select"(%1149, %154, %123) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1151 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1152 = "stablehlo.select"(%1151, %123, %154) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1153 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1154 = "stablehlo.subtract"(%1152, %1153) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1155 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1156 = "stablehlo.add"(%82, %1155) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1157 = "stablehlo.subtract"(%1154, %1156) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1158 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1159 = "stablehlo.multiply"(%1157, %1158) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1160 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1161 = "stablehlo.broadcast_in_dim"(%1160) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1162 = "stablehlo.multiply"(%1161, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1163 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1164 = "stablehlo.broadcast_in_dim"(%1163) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1165 = "stablehlo.add"(%1162, %1164) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1166 = "stablehlo.multiply"(%1165, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1167 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1168 = "stablehlo.broadcast_in_dim"(%1167) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1169 = "stablehlo.add"(%1166, %1168) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1170 = "stablehlo.multiply"(%1169, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1171 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1172 = "stablehlo.broadcast_in_dim"(%1171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1173 = "stablehlo.add"(%1170, %1172) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1174 = "stablehlo.multiply"(%1173, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1175 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1176 = "stablehlo.broadcast_in_dim"(%1175) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1177 = "stablehlo.add"(%1174, %1176) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1178 = "stablehlo.multiply"(%1177, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1179 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1180 = "stablehlo.broadcast_in_dim"(%1179) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1181 = "stablehlo.add"(%1178, %1180) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1182 = "stablehlo.multiply"(%1181, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1183 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1184 = "stablehlo.broadcast_in_dim"(%1183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1185 = "stablehlo.add"(%1182, %1184) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1186 = "stablehlo.multiply"(%1185, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1187 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1188 = "stablehlo.broadcast_in_dim"(%1187) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1189 = "stablehlo.add"(%1186, %1188) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1190 = "stablehlo.multiply"(%1159, %1159) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1191 = "stablehlo.multiply"(%1190, %1189) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1192 = "stablehlo.add"(%1159, %1191) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1193 = "stablehlo.multiply"(%679, %1192) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1194 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1195 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1196 = "stablehlo.multiply"(%1194, %1195) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1197 = "stablehlo.subtract"(%1196, %679) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1198 = "stablehlo.abs"(%1159) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1199 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1200 = "stablehlo.broadcast_in_dim"(%1199) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1201 = "stablehlo.compare"(%1198, %1200) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1202 = "stablehlo.select"(%1201, %1193, %1197) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1203 = "stablehlo.add"(%1148, %1202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1204 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1205 = "stablehlo.select"(%1204, %157, %126) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1206 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1207 = "stablehlo.select"(%1206, %126, %157) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1208 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1209 = "stablehlo.subtract"(%1207, %1208) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1210 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1211 = "stablehlo.add"(%90, %1210) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1212 = "stablehlo.subtract"(%1209, %1211) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1213 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1214 = "stablehlo.multiply"(%1212, %1213) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1215 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1216 = "stablehlo.broadcast_in_dim"(%1215) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1217 = "stablehlo.multiply"(%1216, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1218 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1219 = "stablehlo.broadcast_in_dim"(%1218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1220 = "stablehlo.add"(%1217, %1219) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1221 = "stablehlo.multiply"(%1220, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1222 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1223 = "stablehlo.broadcast_in_dim"(%1222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1224 = "stablehlo.add"(%1221, %1223) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1225 = "stablehlo.multiply"(%1224, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1226 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1227 = "stablehlo.broadcast_in_dim"(%1226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1228 = "stablehlo.add"(%1225, %1227) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1229 = "stablehlo.multiply"(%1228, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1230 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1231 = "stablehlo.broadcast_in_dim"(%1230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1232 = "stablehlo.add"(%1229, %1231) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1233 = "stablehlo.multiply"(%1232, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1234 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1235 = "stablehlo.broadcast_in_dim"(%1234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1236 = "stablehlo.add"(%1233, %1235) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1237 = "stablehlo.multiply"(%1236, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1238 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1239 = "stablehlo.broadcast_in_dim"(%1238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1240 = "stablehlo.add"(%1237, %1239) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1241 = "stablehlo.multiply"(%1240, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1242 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1243 = "stablehlo.broadcast_in_dim"(%1242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1244 = "stablehlo.add"(%1241, %1243) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1245 = "stablehlo.multiply"(%1214, %1214) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1246 = "stablehlo.multiply"(%1245, %1244) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1247 = "stablehlo.add"(%1214, %1246) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1248 = "stablehlo.multiply"(%735, %1247) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1249 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1250 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1251 = "stablehlo.multiply"(%1249, %1250) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1252 = "stablehlo.subtract"(%1251, %735) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1253 = "stablehlo.abs"(%1214) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1254 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1255 = "stablehlo.broadcast_in_dim"(%1254) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1256 = "stablehlo.compare"(%1253, %1255) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1257 = "stablehlo.select"(%1256, %1248, %1252) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1258 = "stablehlo.add"(%1203, %1257) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1259 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1260 = "stablehlo.select"(%1259, %160, %129) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1261 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1262 = "stablehlo.select"(%1261, %129, %160) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1263 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1264 = "stablehlo.subtract"(%1262, %1263) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1265 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1266 = "stablehlo.add"(%98, %1265) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1267 = "stablehlo.subtract"(%1264, %1266) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1268 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1269 = "stablehlo.multiply"(%1267, %1268) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1270 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1271 = "stablehlo.broadcast_in_dim"(%1270) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1272 = "stablehlo.multiply"(%1271, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1273 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1274 = "stablehlo.broadcast_in_dim"(%1273) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1275 = "stablehlo.add"(%1272, %1274) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1276 = "stablehlo.multiply"(%1275, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1277 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1278 = "stablehlo.broadcast_in_dim"(%1277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1279 = "stablehlo.add"(%1276, %1278) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1280 = "stablehlo.multiply"(%1279, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1281 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1282 = "stablehlo.broadcast_in_dim"(%1281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1283 = "stablehlo.add"(%1280, %1282) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1284 = "stablehlo.multiply"(%1283, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1285 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1286 = "stablehlo.broadcast_in_dim"(%1285) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1287 = "stablehlo.add"(%1284, %1286) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1288 = "stablehlo.multiply"(%1287, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1289 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1290 = "stablehlo.broadcast_in_dim"(%1289) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1291 = "stablehlo.add"(%1288, %1290) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1292 = "stablehlo.multiply"(%1291, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1293 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1294 = "stablehlo.broadcast_in_dim"(%1293) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1295 = "stablehlo.add"(%1292, %1294) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1296 = "stablehlo.multiply"(%1295, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1297 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1298 = "stablehlo.broadcast_in_dim"(%1297) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1299 = "stablehlo.add"(%1296, %1298) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1300 = "stablehlo.multiply"(%1269, %1269) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1301 = "stablehlo.multiply"(%1300, %1299) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1302 = "stablehlo.add"(%1269, %1301) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1303 = "stablehlo.multiply"(%791, %1302) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1304 = "stablehlo.slice"(%364) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1305 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1306 = "stablehlo.multiply"(%1304, %1305) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1307 = "stablehlo.subtract"(%1306, %791) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1308 = "stablehlo.abs"(%1269) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1309 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1310 = "stablehlo.broadcast_in_dim"(%1309) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1311 = "stablehlo.compare"(%1308, %1310) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1312 = "stablehlo.select"(%1311, %1303, %1307) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1313 = "stablehlo.add"(%1258, %1312) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1314 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %1315 = "stablehlo.broadcast_in_dim"(%1314) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1316 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1317 = "stablehlo.select"(%1315, %1316, %1313) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1318 = "stablehlo.optimization_barrier"(%1317) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1319 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1321 = "stablehlo.reduce"(%1318, %1319) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %1320 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1320) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %1322 = "stablehlo.divide"(%1321, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1323 = "stablehlo.divide"(%367, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1324 = "stablehlo.log"(%1323) : (tensor<12xf32>) -> tensor<12xf32>
          %1325 = "stablehlo.add"(%873, %1324) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1326 = "stablehlo.abs"(%1322) : (tensor<12xf32>) -> tensor<12xf32>
          %1327 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1328 = "stablehlo.broadcast_in_dim"(%1327) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1329 = "stablehlo.compare"(%1326, %1328) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %1330 = "stablehlo.log_plus_one"(%1322) : (tensor<12xf32>) -> tensor<12xf32>
          %1331 = "stablehlo.select"(%1329, %1330, %1325) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1332 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1333 = "stablehlo.subtract"(%243, %1332) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1334 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1335 = "stablehlo.add"(%178, %1334) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1336 = "stablehlo.subtract"(%1333, %1335) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1337 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1338 = "stablehlo.multiply"(%1336, %1337) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1339 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1340 = "stablehlo.subtract"(%1338, %1339) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1341 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1342 = "stablehlo.subtract"(%308, %1341) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1343 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1344 = "stablehlo.add"(%178, %1343) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1345 = "stablehlo.subtract"(%1342, %1344) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1346 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1347 = "stablehlo.multiply"(%1345, %1346) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1348 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1349 = "stablehlo.subtract"(%1347, %1348) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1350 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1351 = "stablehlo.broadcast_in_dim"(%1350) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1352 = "stablehlo.divide"(%1351, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1353 = "stablehlo.broadcast_in_dim"(%1352) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1354 = "stablehlo.multiply"(%234, %1353) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1355 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1356 = "stablehlo.broadcast_in_dim"(%1355) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1357 = "stablehlo.divide"(%1356, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1358 = "stablehlo.broadcast_in_dim"(%1357) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1359 = "stablehlo.multiply"(%301, %1358) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1360 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1361 = "stablehlo.multiply"(%1360, %1359) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1362 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1363 = "stablehlo.broadcast_in_dim"(%1362) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1364 = "stablehlo.divide"(%1363, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1365 = "stablehlo.broadcast_in_dim"(%1364) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1366 = "stablehlo.multiply"(%364, %1365) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1367 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1368 = "stablehlo.multiply"(%1367, %1366) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1369 = "stablehlo.add"(%1361, %1368) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1370 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1371 = "stablehlo.broadcast_in_dim"(%1370) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1372 = "stablehlo.multiply"(%1371, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1373 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1374 = "stablehlo.broadcast_in_dim"(%1373) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1375 = "stablehlo.add"(%1372, %1374) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1376 = "stablehlo.multiply"(%1375, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1377 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1378 = "stablehlo.broadcast_in_dim"(%1377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1379 = "stablehlo.add"(%1376, %1378) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1380 = "stablehlo.multiply"(%1379, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1381 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1382 = "stablehlo.broadcast_in_dim"(%1381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1383 = "stablehlo.add"(%1380, %1382) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1384 = "stablehlo.multiply"(%1383, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1385 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1386 = "stablehlo.broadcast_in_dim"(%1385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1387 = "stablehlo.add"(%1384, %1386) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1388 = "stablehlo.multiply"(%1387, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1389 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1390 = "stablehlo.broadcast_in_dim"(%1389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1391 = "stablehlo.add"(%1388, %1390) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1392 = "stablehlo.multiply"(%1391, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1393 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1394 = "stablehlo.broadcast_in_dim"(%1393) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1395 = "stablehlo.add"(%1392, %1394) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1396 = "stablehlo.multiply"(%1395, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1397 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1398 = "stablehlo.broadcast_in_dim"(%1397) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1399 = "stablehlo.add"(%1396, %1398) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1400 = "stablehlo.multiply"(%1340, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1401 = "stablehlo.multiply"(%1400, %1399) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1402 = "stablehlo.add"(%1340, %1401) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1403 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1404 = "stablehlo.multiply"(%1403, %1402) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1405 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1406 = "stablehlo.broadcast_in_dim"(%1405) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1407 = "stablehlo.multiply"(%1406, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1408 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1409 = "stablehlo.broadcast_in_dim"(%1408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1410 = "stablehlo.add"(%1407, %1409) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1411 = "stablehlo.multiply"(%1410, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1412 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1413 = "stablehlo.broadcast_in_dim"(%1412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1414 = "stablehlo.add"(%1411, %1413) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1415 = "stablehlo.multiply"(%1414, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1416 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1417 = "stablehlo.broadcast_in_dim"(%1416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1418 = "stablehlo.add"(%1415, %1417) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1419 = "stablehlo.multiply"(%1418, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1420 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1421 = "stablehlo.broadcast_in_dim"(%1420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1422 = "stablehlo.add"(%1419, %1421) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1423 = "stablehlo.multiply"(%1422, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1424 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1425 = "stablehlo.broadcast_in_dim"(%1424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1426 = "stablehlo.add"(%1423, %1425) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1427 = "stablehlo.multiply"(%1426, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1428 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1429 = "stablehlo.broadcast_in_dim"(%1428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1430 = "stablehlo.add"(%1427, %1429) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1431 = "stablehlo.multiply"(%1430, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1432 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1433 = "stablehlo.broadcast_in_dim"(%1432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1434 = "stablehlo.add"(%1431, %1433) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1435 = "stablehlo.multiply"(%1349, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1436 = "stablehlo.multiply"(%1435, %1434) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1437 = "stablehlo.add"(%1349, %1436) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1438 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1439 = "stablehlo.multiply"(%1438, %1437) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1440 = "stablehlo.add"(%1404, %1439) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1441 = "stablehlo.abs"(%1340) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1442 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1443 = "stablehlo.broadcast_in_dim"(%1442) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1444 = "stablehlo.compare"(%1441, %1443) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %1445 = "stablehlo.abs"(%1349) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1446 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1447 = "stablehlo.broadcast_in_dim"(%1446) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1448 = "stablehlo.compare"(%1445, %1447) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %1449 = "stablehlo.and"(%1444, %1448) : (tensor<12x32000xi1>, tensor<12x32000xi1>) -> tensor<12x32000xi1>
          %1450 = "stablehlo.abs"(%1440) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1451 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1452 = "stablehlo.broadcast_in_dim"(%1451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1453 = "stablehlo.compare"(%1450, %1452) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %1454 = "stablehlo.and"(%1449, %1453) : (tensor<12x32000xi1>, tensor<12x32000xi1>) -> tensor<12x32000xi1>
          %1455 = "stablehlo.log_plus_one"(%1440) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1456 = "stablehlo.negate"(%1455) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1457 = "stablehlo.divide"(%1369, %1354) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1458 = "stablehlo.log"(%1457) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1459 = "stablehlo.negate"(%1458) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1460 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1461 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1462 = "stablehlo.subtract"(%178, %1461) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1463 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1464 = "stablehlo.multiply"(%1462, %1463) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1465 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %1466 = "stablehlo.broadcast_in_dim"(%1465) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1467 = "stablehlo.subtract"(%1464, %1466) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1468 = "stablehlo.broadcast_in_dim"(%1460) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1469 = "stablehlo.compare"(%1354, %1468) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %1470 = "stablehlo.log"(%1369) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1471 = "stablehlo.subtract"(%1467, %1470) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1472 = "stablehlo.select"(%1469, %1471, %1459) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1473 = "stablehlo.select"(%1454, %1456, %1472) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1474 = "stablehlo.optimization_barrier"(%1473) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1475 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1476 = "stablehlo.broadcast_in_dim"(%1475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1477 = "stablehlo.divide"(%1476, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1478 = "stablehlo.broadcast_in_dim"(%1477) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1479 = "stablehlo.multiply"(%400, %1478) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1480 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1481 = "stablehlo.subtract"(%399, %1480) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1482 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1483 = "stablehlo.subtract"(%885, %1482) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1484 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1485 = "stablehlo.broadcast_in_dim"(%1484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1486 = "stablehlo.divide"(%1485, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1487 = "stablehlo.broadcast_in_dim"(%1486) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1488 = "stablehlo.multiply"(%400, %1487) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1489 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1490 = "stablehlo.broadcast_in_dim"(%1489) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1491 = "stablehlo.divide"(%1490, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1492 = "stablehlo.broadcast_in_dim"(%1491) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1493 = "stablehlo.multiply"(%435, %1492) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1494 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1495 = "stablehlo.multiply"(%1494, %1493) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1496 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1497 = "stablehlo.broadcast_in_dim"(%1496) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1498 = "stablehlo.divide"(%1497, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1499 = "stablehlo.broadcast_in_dim"(%1498) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1500 = "stablehlo.multiply"(%920, %1499) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1501 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1502 = "stablehlo.multiply"(%1501, %1500) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1503 = "stablehlo.add"(%1495, %1502) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1504 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1505 = "stablehlo.broadcast_in_dim"(%1504) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1506 = "stablehlo.multiply"(%1505, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1507 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1508 = "stablehlo.broadcast_in_dim"(%1507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1509 = "stablehlo.add"(%1506, %1508) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1510 = "stablehlo.multiply"(%1509, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1511 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1512 = "stablehlo.broadcast_in_dim"(%1511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1513 = "stablehlo.add"(%1510, %1512) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1514 = "stablehlo.multiply"(%1513, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1515 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1516 = "stablehlo.broadcast_in_dim"(%1515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1517 = "stablehlo.add"(%1514, %1516) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1518 = "stablehlo.multiply"(%1517, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1519 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1520 = "stablehlo.broadcast_in_dim"(%1519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1521 = "stablehlo.add"(%1518, %1520) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1522 = "stablehlo.multiply"(%1521, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1523 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1524 = "stablehlo.broadcast_in_dim"(%1523) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1525 = "stablehlo.add"(%1522, %1524) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1526 = "stablehlo.multiply"(%1525, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1527 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1528 = "stablehlo.broadcast_in_dim"(%1527) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1529 = "stablehlo.add"(%1526, %1528) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1530 = "stablehlo.multiply"(%1529, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1531 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1532 = "stablehlo.broadcast_in_dim"(%1531) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1533 = "stablehlo.add"(%1530, %1532) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1534 = "stablehlo.multiply"(%1481, %1481) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1535 = "stablehlo.multiply"(%1534, %1533) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1536 = "stablehlo.add"(%1481, %1535) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1537 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1538 = "stablehlo.multiply"(%1537, %1536) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1539 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1540 = "stablehlo.broadcast_in_dim"(%1539) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1541 = "stablehlo.multiply"(%1540, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1542 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1543 = "stablehlo.broadcast_in_dim"(%1542) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1544 = "stablehlo.add"(%1541, %1543) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1545 = "stablehlo.multiply"(%1544, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1546 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1547 = "stablehlo.broadcast_in_dim"(%1546) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1548 = "stablehlo.add"(%1545, %1547) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1549 = "stablehlo.multiply"(%1548, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1550 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1551 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1552 = "stablehlo.add"(%1549, %1551) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1553 = "stablehlo.multiply"(%1552, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1554 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1555 = "stablehlo.broadcast_in_dim"(%1554) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1556 = "stablehlo.add"(%1553, %1555) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1557 = "stablehlo.multiply"(%1556, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1558 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1559 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1560 = "stablehlo.add"(%1557, %1559) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1561 = "stablehlo.multiply"(%1560, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1562 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1563 = "stablehlo.broadcast_in_dim"(%1562) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1564 = "stablehlo.add"(%1561, %1563) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1565 = "stablehlo.multiply"(%1564, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1566 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1567 = "stablehlo.broadcast_in_dim"(%1566) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1568 = "stablehlo.add"(%1565, %1567) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1569 = "stablehlo.multiply"(%1483, %1483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1570 = "stablehlo.multiply"(%1569, %1568) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1571 = "stablehlo.add"(%1483, %1570) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1572 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1573 = "stablehlo.multiply"(%1572, %1571) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1574 = "stablehlo.add"(%1538, %1573) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1575 = "stablehlo.abs"(%1481) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1576 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1577 = "stablehlo.broadcast_in_dim"(%1576) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1578 = "stablehlo.compare"(%1575, %1577) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1579 = "stablehlo.abs"(%1483) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1580 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1581 = "stablehlo.broadcast_in_dim"(%1580) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1582 = "stablehlo.compare"(%1579, %1581) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1583 = "stablehlo.and"(%1578, %1582) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %1584 = "stablehlo.abs"(%1574) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1585 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1586 = "stablehlo.broadcast_in_dim"(%1585) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1587 = "stablehlo.compare"(%1584, %1586) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1588 = "stablehlo.and"(%1583, %1587) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %1589 = "stablehlo.log_plus_one"(%1574) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1590 = "stablehlo.negate"(%1589) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1591 = "stablehlo.divide"(%1503, %1488) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1592 = "stablehlo.log"(%1591) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1593 = "stablehlo.negate"(%1592) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1594 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1595 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1596 = "stablehlo.subtract"(%43, %1595) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1597 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1598 = "stablehlo.multiply"(%1596, %1597) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1599 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %1600 = "stablehlo.broadcast_in_dim"(%1599) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1601 = "stablehlo.subtract"(%1598, %1600) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1602 = "stablehlo.broadcast_in_dim"(%1594) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1603 = "stablehlo.compare"(%1488, %1602) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1604 = "stablehlo.log"(%1503) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1605 = "stablehlo.subtract"(%1601, %1604) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1606 = "stablehlo.select"(%1603, %1605, %1593) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1607 = "stablehlo.select"(%1588, %1590, %1606) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1608 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1609 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1610 = "stablehlo.broadcast_in_dim"(%1609) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1611 = "stablehlo.multiply"(%1610, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1612 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1613 = "stablehlo.broadcast_in_dim"(%1612) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1614 = "stablehlo.add"(%1611, %1613) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1615 = "stablehlo.multiply"(%1614, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1616 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1617 = "stablehlo.broadcast_in_dim"(%1616) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1618 = "stablehlo.add"(%1615, %1617) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1619 = "stablehlo.multiply"(%1618, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1620 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1621 = "stablehlo.broadcast_in_dim"(%1620) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1622 = "stablehlo.add"(%1619, %1621) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1623 = "stablehlo.multiply"(%1622, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1624 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1625 = "stablehlo.broadcast_in_dim"(%1624) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1626 = "stablehlo.add"(%1623, %1625) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1627 = "stablehlo.multiply"(%1626, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1628 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1629 = "stablehlo.broadcast_in_dim"(%1628) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1630 = "stablehlo.add"(%1627, %1629) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1631 = "stablehlo.multiply"(%1630, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1632 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1633 = "stablehlo.broadcast_in_dim"(%1632) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1634 = "stablehlo.add"(%1631, %1633) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1635 = "stablehlo.multiply"(%1634, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1636 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1637 = "stablehlo.broadcast_in_dim"(%1636) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1638 = "stablehlo.add"(%1635, %1637) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1639 = "stablehlo.multiply"(%1608, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1640 = "stablehlo.multiply"(%1639, %1638) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1641 = "stablehlo.multiply"(%1503, %1640) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1642 = "stablehlo.subtract"(%1479, %1503) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1643 = "stablehlo.multiply"(%1503, %1608) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1644 = "stablehlo.subtract"(%1642, %1643) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1645 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1646 = "stablehlo.broadcast_in_dim"(%1645) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1647 = "stablehlo.compare"(%1503, %1646) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1648 = "stablehlo.select"(%1647, %1479, %1644) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1649 = "stablehlo.abs"(%1608) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1650 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1651 = "stablehlo.broadcast_in_dim"(%1650) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1652 = "stablehlo.compare"(%1649, %1651) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1653 = "stablehlo.select"(%1652, %1641, %1648) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1654 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1655 = "stablehlo.broadcast_in_dim"(%1654) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1656 = "stablehlo.divide"(%1655, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1657 = "stablehlo.broadcast_in_dim"(%1656) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1658 = "stablehlo.multiply"(%455, %1657) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1659 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1660 = "stablehlo.subtract"(%454, %1659) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1661 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1662 = "stablehlo.subtract"(%939, %1661) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1663 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1664 = "stablehlo.broadcast_in_dim"(%1663) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1665 = "stablehlo.divide"(%1664, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1666 = "stablehlo.broadcast_in_dim"(%1665) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1667 = "stablehlo.multiply"(%455, %1666) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1668 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1669 = "stablehlo.broadcast_in_dim"(%1668) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1670 = "stablehlo.divide"(%1669, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1671 = "stablehlo.broadcast_in_dim"(%1670) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1672 = "stablehlo.multiply"(%490, %1671) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1673 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1674 = "stablehlo.multiply"(%1673, %1672) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1675 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1676 = "stablehlo.broadcast_in_dim"(%1675) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1677 = "stablehlo.divide"(%1676, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1678 = "stablehlo.broadcast_in_dim"(%1677) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1679 = "stablehlo.multiply"(%974, %1678) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1680 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1681 = "stablehlo.multiply"(%1680, %1679) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1682 = "stablehlo.add"(%1674, %1681) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1683 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1684 = "stablehlo.broadcast_in_dim"(%1683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1685 = "stablehlo.multiply"(%1684, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1686 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1687 = "stablehlo.broadcast_in_dim"(%1686) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1688 = "stablehlo.add"(%1685, %1687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1689 = "stablehlo.multiply"(%1688, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1690 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1691 = "stablehlo.broadcast_in_dim"(%1690) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1692 = "stablehlo.add"(%1689, %1691) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1693 = "stablehlo.multiply"(%1692, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1694 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1695 = "stablehlo.broadcast_in_dim"(%1694) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1696 = "stablehlo.add"(%1693, %1695) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1697 = "stablehlo.multiply"(%1696, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1698 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1699 = "stablehlo.broadcast_in_dim"(%1698) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1700 = "stablehlo.add"(%1697, %1699) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1701 = "stablehlo.multiply"(%1700, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1702 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1703 = "stablehlo.broadcast_in_dim"(%1702) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1704 = "stablehlo.add"(%1701, %1703) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1705 = "stablehlo.multiply"(%1704, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1706 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1707 = "stablehlo.broadcast_in_dim"(%1706) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1708 = "stablehlo.add"(%1705, %1707) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1709 = "stablehlo.multiply"(%1708, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1710 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1711 = "stablehlo.broadcast_in_dim"(%1710) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1712 = "stablehlo.add"(%1709, %1711) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1713 = "stablehlo.multiply"(%1660, %1660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1714 = "stablehlo.multiply"(%1713, %1712) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1715 = "stablehlo.add"(%1660, %1714) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1716 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1717 = "stablehlo.multiply"(%1716, %1715) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1718 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1719 = "stablehlo.broadcast_in_dim"(%1718) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1720 = "stablehlo.multiply"(%1719, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1721 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1722 = "stablehlo.broadcast_in_dim"(%1721) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1723 = "stablehlo.add"(%1720, %1722) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1724 = "stablehlo.multiply"(%1723, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1725 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1726 = "stablehlo.broadcast_in_dim"(%1725) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1727 = "stablehlo.add"(%1724, %1726) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1728 = "stablehlo.multiply"(%1727, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1729 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1730 = "stablehlo.broadcast_in_dim"(%1729) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1731 = "stablehlo.add"(%1728, %1730) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1732 = "stablehlo.multiply"(%1731, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1733 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1734 = "stablehlo.broadcast_in_dim"(%1733) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1735 = "stablehlo.add"(%1732, %1734) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1736 = "stablehlo.multiply"(%1735, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1737 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1738 = "stablehlo.broadcast_in_dim"(%1737) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1739 = "stablehlo.add"(%1736, %1738) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1740 = "stablehlo.multiply"(%1739, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1741 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1742 = "stablehlo.broadcast_in_dim"(%1741) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1743 = "stablehlo.add"(%1740, %1742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1744 = "stablehlo.multiply"(%1743, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1745 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1746 = "stablehlo.broadcast_in_dim"(%1745) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1747 = "stablehlo.add"(%1744, %1746) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1748 = "stablehlo.multiply"(%1662, %1662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1749 = "stablehlo.multiply"(%1748, %1747) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1750 = "stablehlo.add"(%1662, %1749) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1751 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1752 = "stablehlo.multiply"(%1751, %1750) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1753 = "stablehlo.add"(%1717, %1752) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1754 = "stablehlo.abs"(%1660) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1755 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1756 = "stablehlo.broadcast_in_dim"(%1755) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1757 = "stablehlo.compare"(%1754, %1756) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1758 = "stablehlo.abs"(%1662) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1759 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1760 = "stablehlo.broadcast_in_dim"(%1759) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1761 = "stablehlo.compare"(%1758, %1760) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1762 = "stablehlo.and"(%1757, %1761) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %1763 = "stablehlo.abs"(%1753) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1764 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1765 = "stablehlo.broadcast_in_dim"(%1764) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1766 = "stablehlo.compare"(%1763, %1765) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1767 = "stablehlo.and"(%1762, %1766) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %1768 = "stablehlo.log_plus_one"(%1753) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1769 = "stablehlo.negate"(%1768) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1770 = "stablehlo.divide"(%1682, %1667) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1771 = "stablehlo.log"(%1770) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1772 = "stablehlo.negate"(%1771) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1773 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1774 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1775 = "stablehlo.subtract"(%50, %1774) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1776 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1777 = "stablehlo.multiply"(%1775, %1776) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1778 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %1779 = "stablehlo.broadcast_in_dim"(%1778) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1780 = "stablehlo.subtract"(%1777, %1779) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1781 = "stablehlo.broadcast_in_dim"(%1773) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1782 = "stablehlo.compare"(%1667, %1781) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1783 = "stablehlo.log"(%1682) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1784 = "stablehlo.subtract"(%1780, %1783) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1785 = "stablehlo.select"(%1782, %1784, %1772) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1786 = "stablehlo.select"(%1767, %1769, %1785) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1787 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1788 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1789 = "stablehlo.broadcast_in_dim"(%1788) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1790 = "stablehlo.multiply"(%1789, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1791 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1792 = "stablehlo.broadcast_in_dim"(%1791) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1793 = "stablehlo.add"(%1790, %1792) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1794 = "stablehlo.multiply"(%1793, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1795 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1796 = "stablehlo.broadcast_in_dim"(%1795) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1797 = "stablehlo.add"(%1794, %1796) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1798 = "stablehlo.multiply"(%1797, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1799 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1800 = "stablehlo.broadcast_in_dim"(%1799) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1801 = "stablehlo.add"(%1798, %1800) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1802 = "stablehlo.multiply"(%1801, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1803 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1804 = "stablehlo.broadcast_in_dim"(%1803) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1805 = "stablehlo.add"(%1802, %1804) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1806 = "stablehlo.multiply"(%1805, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1807 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1808 = "stablehlo.broadcast_in_dim"(%1807) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1809 = "stablehlo.add"(%1806, %1808) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1810 = "stablehlo.multiply"(%1809, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1811 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1812 = "stablehlo.broadcast_in_dim"(%1811) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1813 = "stablehlo.add"(%1810, %1812) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1814 = "stablehlo.multiply"(%1813, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1815 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1816 = "stablehlo.broadcast_in_dim"(%1815) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1817 = "stablehlo.add"(%1814, %1816) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1818 = "stablehlo.multiply"(%1787, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1819 = "stablehlo.multiply"(%1818, %1817) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1820 = "stablehlo.multiply"(%1682, %1819) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1821 = "stablehlo.subtract"(%1658, %1682) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1822 = "stablehlo.multiply"(%1682, %1787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1823 = "stablehlo.subtract"(%1821, %1822) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1824 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1825 = "stablehlo.broadcast_in_dim"(%1824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1826 = "stablehlo.compare"(%1682, %1825) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1827 = "stablehlo.select"(%1826, %1658, %1823) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1828 = "stablehlo.abs"(%1787) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1829 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1830 = "stablehlo.broadcast_in_dim"(%1829) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1831 = "stablehlo.compare"(%1828, %1830) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1832 = "stablehlo.select"(%1831, %1820, %1827) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1833 = "stablehlo.add"(%1653, %1832) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1834 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1835 = "stablehlo.broadcast_in_dim"(%1834) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1836 = "stablehlo.divide"(%1835, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1837 = "stablehlo.broadcast_in_dim"(%1836) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1838 = "stablehlo.multiply"(%511, %1837) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1839 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1840 = "stablehlo.subtract"(%510, %1839) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1841 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1842 = "stablehlo.subtract"(%994, %1841) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1843 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1844 = "stablehlo.broadcast_in_dim"(%1843) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1845 = "stablehlo.divide"(%1844, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1846 = "stablehlo.broadcast_in_dim"(%1845) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1847 = "stablehlo.multiply"(%511, %1846) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1848 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1849 = "stablehlo.broadcast_in_dim"(%1848) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1850 = "stablehlo.divide"(%1849, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1851 = "stablehlo.broadcast_in_dim"(%1850) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1852 = "stablehlo.multiply"(%546, %1851) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1853 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1854 = "stablehlo.multiply"(%1853, %1852) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1855 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1856 = "stablehlo.broadcast_in_dim"(%1855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1857 = "stablehlo.divide"(%1856, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1858 = "stablehlo.broadcast_in_dim"(%1857) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1859 = "stablehlo.multiply"(%1029, %1858) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1860 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1861 = "stablehlo.multiply"(%1860, %1859) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1862 = "stablehlo.add"(%1854, %1861) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1863 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1864 = "stablehlo.broadcast_in_dim"(%1863) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1865 = "stablehlo.multiply"(%1864, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1866 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1867 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1868 = "stablehlo.add"(%1865, %1867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1869 = "stablehlo.multiply"(%1868, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1870 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1871 = "stablehlo.broadcast_in_dim"(%1870) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1872 = "stablehlo.add"(%1869, %1871) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1873 = "stablehlo.multiply"(%1872, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1874 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1875 = "stablehlo.broadcast_in_dim"(%1874) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1876 = "stablehlo.add"(%1873, %1875) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1877 = "stablehlo.multiply"(%1876, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1878 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1879 = "stablehlo.broadcast_in_dim"(%1878) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1880 = "stablehlo.add"(%1877, %1879) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1881 = "stablehlo.multiply"(%1880, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1882 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1883 = "stablehlo.broadcast_in_dim"(%1882) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1884 = "stablehlo.add"(%1881, %1883) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1885 = "stablehlo.multiply"(%1884, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1886 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1887 = "stablehlo.broadcast_in_dim"(%1886) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1888 = "stablehlo.add"(%1885, %1887) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1889 = "stablehlo.multiply"(%1888, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1890 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1891 = "stablehlo.broadcast_in_dim"(%1890) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1892 = "stablehlo.add"(%1889, %1891) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1893 = "stablehlo.multiply"(%1840, %1840) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1894 = "stablehlo.multiply"(%1893, %1892) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1895 = "stablehlo.add"(%1840, %1894) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1896 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1897 = "stablehlo.multiply"(%1896, %1895) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1898 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1899 = "stablehlo.broadcast_in_dim"(%1898) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1900 = "stablehlo.multiply"(%1899, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1901 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1902 = "stablehlo.broadcast_in_dim"(%1901) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1903 = "stablehlo.add"(%1900, %1902) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1904 = "stablehlo.multiply"(%1903, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1905 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1906 = "stablehlo.broadcast_in_dim"(%1905) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1907 = "stablehlo.add"(%1904, %1906) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1908 = "stablehlo.multiply"(%1907, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1909 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1910 = "stablehlo.broadcast_in_dim"(%1909) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1911 = "stablehlo.add"(%1908, %1910) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1912 = "stablehlo.multiply"(%1911, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1913 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1914 = "stablehlo.broadcast_in_dim"(%1913) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1915 = "stablehlo.add"(%1912, %1914) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1916 = "stablehlo.multiply"(%1915, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1917 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1918 = "stablehlo.broadcast_in_dim"(%1917) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1919 = "stablehlo.add"(%1916, %1918) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1920 = "stablehlo.multiply"(%1919, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1921 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1922 = "stablehlo.broadcast_in_dim"(%1921) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1923 = "stablehlo.add"(%1920, %1922) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1924 = "stablehlo.multiply"(%1923, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1925 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1926 = "stablehlo.broadcast_in_dim"(%1925) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1927 = "stablehlo.add"(%1924, %1926) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1928 = "stablehlo.multiply"(%1842, %1842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1929 = "stablehlo.multiply"(%1928, %1927) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1930 = "stablehlo.add"(%1842, %1929) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1931 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1932 = "stablehlo.multiply"(%1931, %1930) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1933 = "stablehlo.add"(%1897, %1932) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1934 = "stablehlo.abs"(%1840) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1935 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1936 = "stablehlo.broadcast_in_dim"(%1935) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1937 = "stablehlo.compare"(%1934, %1936) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1938 = "stablehlo.abs"(%1842) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1939 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1940 = "stablehlo.broadcast_in_dim"(%1939) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1941 = "stablehlo.compare"(%1938, %1940) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1942 = "stablehlo.and"(%1937, %1941) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %1943 = "stablehlo.abs"(%1933) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1944 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1945 = "stablehlo.broadcast_in_dim"(%1944) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1946 = "stablehlo.compare"(%1943, %1945) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1947 = "stablehlo.and"(%1942, %1946) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %1948 = "stablehlo.log_plus_one"(%1933) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1949 = "stablehlo.negate"(%1948) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1950 = "stablehlo.divide"(%1862, %1847) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1951 = "stablehlo.log"(%1950) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1952 = "stablehlo.negate"(%1951) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1953 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1954 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1955 = "stablehlo.subtract"(%58, %1954) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1956 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1957 = "stablehlo.multiply"(%1955, %1956) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1958 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %1959 = "stablehlo.broadcast_in_dim"(%1958) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1960 = "stablehlo.subtract"(%1957, %1959) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1961 = "stablehlo.broadcast_in_dim"(%1953) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1962 = "stablehlo.compare"(%1847, %1961) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1963 = "stablehlo.log"(%1862) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1964 = "stablehlo.subtract"(%1960, %1963) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1965 = "stablehlo.select"(%1962, %1964, %1952) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1966 = "stablehlo.select"(%1947, %1949, %1965) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1967 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1968 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1969 = "stablehlo.broadcast_in_dim"(%1968) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1970 = "stablehlo.multiply"(%1969, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1971 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1972 = "stablehlo.broadcast_in_dim"(%1971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1973 = "stablehlo.add"(%1970, %1972) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1974 = "stablehlo.multiply"(%1973, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1975 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1976 = "stablehlo.broadcast_in_dim"(%1975) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1977 = "stablehlo.add"(%1974, %1976) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1978 = "stablehlo.multiply"(%1977, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1979 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1980 = "stablehlo.broadcast_in_dim"(%1979) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1981 = "stablehlo.add"(%1978, %1980) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1982 = "stablehlo.multiply"(%1981, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1983 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1984 = "stablehlo.broadcast_in_dim"(%1983) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1985 = "stablehlo.add"(%1982, %1984) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1986 = "stablehlo.multiply"(%1985, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1987 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1988 = "stablehlo.broadcast_in_dim"(%1987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1989 = "stablehlo.add"(%1986, %1988) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1990 = "stablehlo.multiply"(%1989, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1991 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1992 = "stablehlo.broadcast_in_dim"(%1991) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1993 = "stablehlo.add"(%1990, %1992) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1994 = "stablehlo.multiply"(%1993, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1995 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1996 = "stablehlo.broadcast_in_dim"(%1995) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1997 = "stablehlo.add"(%1994, %1996) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1998 = "stablehlo.multiply"(%1967, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1999 = "stablehlo.multiply"(%1998, %1997) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2000 = "stablehlo.multiply"(%1862, %1999) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2001 = "stablehlo.subtract"(%1838, %1862) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2002 = "stablehlo.multiply"(%1862, %1967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2003 = "stablehlo.subtract"(%2001, %2002) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2004 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2005 = "stablehlo.broadcast_in_dim"(%2004) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2006 = "stablehlo.compare"(%1862, %2005) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2007 = "stablehlo.select"(%2006, %1838, %2003) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2008 = "stablehlo.abs"(%1967) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2009 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2010 = "stablehlo.broadcast_in_dim"(%2009) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2011 = "stablehlo.compare"(%2008, %2010) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2012 = "stablehlo.select"(%2011, %2000, %2007) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2013 = "stablehlo.add"(%1833, %2012) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2014 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2015 = "stablehlo.broadcast_in_dim"(%2014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2016 = "stablehlo.divide"(%2015, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2017 = "stablehlo.broadcast_in_dim"(%2016) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2018 = "stablehlo.multiply"(%567, %2017) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2019 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2020 = "stablehlo.subtract"(%566, %2019) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2021 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2022 = "stablehlo.subtract"(%1049, %2021) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2023 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2024 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2025 = "stablehlo.divide"(%2024, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2026 = "stablehlo.broadcast_in_dim"(%2025) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2027 = "stablehlo.multiply"(%567, %2026) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2028 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2029 = "stablehlo.broadcast_in_dim"(%2028) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2030 = "stablehlo.divide"(%2029, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2031 = "stablehlo.broadcast_in_dim"(%2030) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2032 = "stablehlo.multiply"(%602, %2031) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2033 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2034 = "stablehlo.multiply"(%2033, %2032) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2035 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2036 = "stablehlo.broadcast_in_dim"(%2035) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2037 = "stablehlo.divide"(%2036, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2038 = "stablehlo.broadcast_in_dim"(%2037) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2039 = "stablehlo.multiply"(%1084, %2038) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2040 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2041 = "stablehlo.multiply"(%2040, %2039) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2042 = "stablehlo.add"(%2034, %2041) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2043 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2044 = "stablehlo.broadcast_in_dim"(%2043) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2045 = "stablehlo.multiply"(%2044, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2046 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2047 = "stablehlo.broadcast_in_dim"(%2046) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2048 = "stablehlo.add"(%2045, %2047) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2049 = "stablehlo.multiply"(%2048, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2050 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2051 = "stablehlo.broadcast_in_dim"(%2050) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2052 = "stablehlo.add"(%2049, %2051) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2053 = "stablehlo.multiply"(%2052, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2054 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2055 = "stablehlo.broadcast_in_dim"(%2054) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2056 = "stablehlo.add"(%2053, %2055) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2057 = "stablehlo.multiply"(%2056, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2058 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2059 = "stablehlo.broadcast_in_dim"(%2058) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2060 = "stablehlo.add"(%2057, %2059) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2061 = "stablehlo.multiply"(%2060, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2062 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2063 = "stablehlo.broadcast_in_dim"(%2062) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2064 = "stablehlo.add"(%2061, %2063) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2065 = "stablehlo.multiply"(%2064, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2066 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2067 = "stablehlo.broadcast_in_dim"(%2066) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2068 = "stablehlo.add"(%2065, %2067) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2069 = "stablehlo.multiply"(%2068, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2070 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2071 = "stablehlo.broadcast_in_dim"(%2070) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2072 = "stablehlo.add"(%2069, %2071) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2073 = "stablehlo.multiply"(%2020, %2020) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2074 = "stablehlo.multiply"(%2073, %2072) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2075 = "stablehlo.add"(%2020, %2074) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2076 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2077 = "stablehlo.multiply"(%2076, %2075) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2078 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2079 = "stablehlo.broadcast_in_dim"(%2078) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2080 = "stablehlo.multiply"(%2079, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2081 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2082 = "stablehlo.broadcast_in_dim"(%2081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2083 = "stablehlo.add"(%2080, %2082) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2084 = "stablehlo.multiply"(%2083, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2085 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2086 = "stablehlo.broadcast_in_dim"(%2085) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2087 = "stablehlo.add"(%2084, %2086) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2088 = "stablehlo.multiply"(%2087, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2089 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2090 = "stablehlo.broadcast_in_dim"(%2089) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2091 = "stablehlo.add"(%2088, %2090) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2092 = "stablehlo.multiply"(%2091, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2093 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2094 = "stablehlo.broadcast_in_dim"(%2093) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2095 = "stablehlo.add"(%2092, %2094) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2096 = "stablehlo.multiply"(%2095, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2097 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2098 = "stablehlo.broadcast_in_dim"(%2097) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2099 = "stablehlo.add"(%2096, %2098) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2100 = "stablehlo.multiply"(%2099, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2101 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2102 = "stablehlo.broadcast_in_dim"(%2101) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2103 = "stablehlo.add"(%2100, %2102) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2104 = "stablehlo.multiply"(%2103, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2105 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2106 = "stablehlo.broadcast_in_dim"(%2105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2107 = "stablehlo.add"(%2104, %2106) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2108 = "stablehlo.multiply"(%2022, %2022) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2109 = "stablehlo.multiply"(%2108, %2107) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2110 = "stablehlo.add"(%2022, %2109) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2111 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2112 = "stablehlo.multiply"(%2111, %2110) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2113 = "stablehlo.add"(%2077, %2112) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2114 = "stablehlo.abs"(%2020) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2115 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2116 = "stablehlo.broadcast_in_dim"(%2115) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2117 = "stablehlo.compare"(%2114, %2116) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2118 = "stablehlo.abs"(%2022) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2119 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2120 = "stablehlo.broadcast_in_dim"(%2119) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2121 = "stablehlo.compare"(%2118, %2120) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2122 = "stablehlo.and"(%2117, %2121) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2123 = "stablehlo.abs"(%2113) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2124 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2125 = "stablehlo.broadcast_in_dim"(%2124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2126 = "stablehlo.compare"(%2123, %2125) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2127 = "stablehlo.and"(%2122, %2126) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2128 = "stablehlo.log_plus_one"(%2113) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2129 = "stablehlo.negate"(%2128) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2130 = "stablehlo.divide"(%2042, %2027) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2131 = "stablehlo.log"(%2130) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2132 = "stablehlo.negate"(%2131) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2133 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2134 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2135 = "stablehlo.subtract"(%66, %2134) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2136 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2137 = "stablehlo.multiply"(%2135, %2136) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2138 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %2139 = "stablehlo.broadcast_in_dim"(%2138) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2140 = "stablehlo.subtract"(%2137, %2139) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2141 = "stablehlo.broadcast_in_dim"(%2133) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2142 = "stablehlo.compare"(%2027, %2141) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2143 = "stablehlo.log"(%2042) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2144 = "stablehlo.subtract"(%2140, %2143) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2145 = "stablehlo.select"(%2142, %2144, %2132) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2146 = "stablehlo.select"(%2127, %2129, %2145) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2147 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %2148 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2149 = "stablehlo.broadcast_in_dim"(%2148) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2150 = "stablehlo.multiply"(%2149, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2151 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2152 = "stablehlo.broadcast_in_dim"(%2151) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2153 = "stablehlo.add"(%2150, %2152) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2154 = "stablehlo.multiply"(%2153, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2155 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2156 = "stablehlo.broadcast_in_dim"(%2155) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2157 = "stablehlo.add"(%2154, %2156) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2158 = "stablehlo.multiply"(%2157, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2159 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2160 = "stablehlo.broadcast_in_dim"(%2159) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2161 = "stablehlo.add"(%2158, %2160) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2162 = "stablehlo.multiply"(%2161, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2163 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2164 = "stablehlo.broadcast_in_dim"(%2163) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2165 = "stablehlo.add"(%2162, %2164) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2166 = "stablehlo.multiply"(%2165, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2167 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2168 = "stablehlo.broadcast_in_dim"(%2167) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2169 = "stablehlo.add"(%2166, %2168) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2170 = "stablehlo.multiply"(%2169, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2171 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2172 = "stablehlo.broadcast_in_dim"(%2171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2173 = "stablehlo.add"(%2170, %2172) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2174 = "stablehlo.multiply"(%2173, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2175 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2176 = "stablehlo.broadcast_in_dim"(%2175) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2177 = "stablehlo.add"(%2174, %2176) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2178 = "stablehlo.multiply"(%2147, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2179 = "stablehlo.multiply"(%2178, %2177) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2180 = "stablehlo.multiply"(%2042, %2179) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2181 = "stablehlo.subtract"(%2018, %2042) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2182 = "stablehlo.multiply"(%2042, %2147) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2183 = "stablehlo.subtract"(%2181, %2182) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2184 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2185 = "stablehlo.broadcast_in_dim"(%2184) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2186 = "stablehlo.compare"(%2042, %2185) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2187 = "stablehlo.select"(%2186, %2018, %2183) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2188 = "stablehlo.abs"(%2147) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2189 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2190 = "stablehlo.broadcast_in_dim"(%2189) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2191 = "stablehlo.compare"(%2188, %2190) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2192 = "stablehlo.select"(%2191, %2180, %2187) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2193 = "stablehlo.add"(%2013, %2192) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2194 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2195 = "stablehlo.broadcast_in_dim"(%2194) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2196 = "stablehlo.divide"(%2195, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2197 = "stablehlo.broadcast_in_dim"(%2196) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2198 = "stablehlo.multiply"(%623, %2197) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2199 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2200 = "stablehlo.subtract"(%622, %2199) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2201 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2202 = "stablehlo.subtract"(%1104, %2201) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2203 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2204 = "stablehlo.broadcast_in_dim"(%2203) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2205 = "stablehlo.divide"(%2204, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2206 = "stablehlo.broadcast_in_dim"(%2205) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2207 = "stablehlo.multiply"(%623, %2206) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2208 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2209 = "stablehlo.broadcast_in_dim"(%2208) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2210 = "stablehlo.divide"(%2209, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2211 = "stablehlo.broadcast_in_dim"(%2210) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2212 = "stablehlo.multiply"(%658, %2211) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2213 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2214 = "stablehlo.multiply"(%2213, %2212) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2215 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2216 = "stablehlo.broadcast_in_dim"(%2215) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2217 = "stablehlo.divide"(%2216, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2218 = "stablehlo.broadcast_in_dim"(%2217) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2219 = "stablehlo.multiply"(%1139, %2218) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2220 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2221 = "stablehlo.multiply"(%2220, %2219) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2222 = "stablehlo.add"(%2214, %2221) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2223 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2224 = "stablehlo.broadcast_in_dim"(%2223) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2225 = "stablehlo.multiply"(%2224, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2226 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2227 = "stablehlo.broadcast_in_dim"(%2226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2228 = "stablehlo.add"(%2225, %2227) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2229 = "stablehlo.multiply"(%2228, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2230 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2231 = "stablehlo.broadcast_in_dim"(%2230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2232 = "stablehlo.add"(%2229, %2231) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2233 = "stablehlo.multiply"(%2232, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2234 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2235 = "stablehlo.broadcast_in_dim"(%2234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2236 = "stablehlo.add"(%2233, %2235) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2237 = "stablehlo.multiply"(%2236, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2238 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2239 = "stablehlo.broadcast_in_dim"(%2238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2240 = "stablehlo.add"(%2237, %2239) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2241 = "stablehlo.multiply"(%2240, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2242 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2243 = "stablehlo.broadcast_in_dim"(%2242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2244 = "stablehlo.add"(%2241, %2243) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2245 = "stablehlo.multiply"(%2244, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2246 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2247 = "stablehlo.broadcast_in_dim"(%2246) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2248 = "stablehlo.add"(%2245, %2247) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2249 = "stablehlo.multiply"(%2248, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2250 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2251 = "stablehlo.broadcast_in_dim"(%2250) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2252 = "stablehlo.add"(%2249, %2251) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2253 = "stablehlo.multiply"(%2200, %2200) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2254 = "stablehlo.multiply"(%2253, %2252) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2255 = "stablehlo.add"(%2200, %2254) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2256 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2257 = "stablehlo.multiply"(%2256, %2255) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2258 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2259 = "stablehlo.broadcast_in_dim"(%2258) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2260 = "stablehlo.multiply"(%2259, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2261 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2262 = "stablehlo.broadcast_in_dim"(%2261) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2263 = "stablehlo.add"(%2260, %2262) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2264 = "stablehlo.multiply"(%2263, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2265 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2266 = "stablehlo.broadcast_in_dim"(%2265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2267 = "stablehlo.add"(%2264, %2266) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2268 = "stablehlo.multiply"(%2267, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2269 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2270 = "stablehlo.broadcast_in_dim"(%2269) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2271 = "stablehlo.add"(%2268, %2270) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2272 = "stablehlo.multiply"(%2271, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2273 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2274 = "stablehlo.broadcast_in_dim"(%2273) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2275 = "stablehlo.add"(%2272, %2274) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2276 = "stablehlo.multiply"(%2275, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2277 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2278 = "stablehlo.broadcast_in_dim"(%2277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2279 = "stablehlo.add"(%2276, %2278) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2280 = "stablehlo.multiply"(%2279, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2281 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2282 = "stablehlo.broadcast_in_dim"(%2281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2283 = "stablehlo.add"(%2280, %2282) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2284 = "stablehlo.multiply"(%2283, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2285 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2286 = "stablehlo.broadcast_in_dim"(%2285) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2287 = "stablehlo.add"(%2284, %2286) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2288 = "stablehlo.multiply"(%2202, %2202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2289 = "stablehlo.multiply"(%2288, %2287) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2290 = "stablehlo.add"(%2202, %2289) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2291 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2292 = "stablehlo.multiply"(%2291, %2290) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2293 = "stablehlo.add"(%2257, %2292) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2294 = "stablehlo.abs"(%2200) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2295 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2296 = "stablehlo.broadcast_in_dim"(%2295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2297 = "stablehlo.compare"(%2294, %2296) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2298 = "stablehlo.abs"(%2202) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2299 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2300 = "stablehlo.broadcast_in_dim"(%2299) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2301 = "stablehlo.compare"(%2298, %2300) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2302 = "stablehlo.and"(%2297, %2301) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2303 = "stablehlo.abs"(%2293) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2304 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2305 = "stablehlo.broadcast_in_dim"(%2304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2306 = "stablehlo.compare"(%2303, %2305) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2307 = "stablehlo.and"(%2302, %2306) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2308 = "stablehlo.log_plus_one"(%2293) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2309 = "stablehlo.negate"(%2308) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2310 = "stablehlo.divide"(%2222, %2207) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2311 = "stablehlo.log"(%2310) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2312 = "stablehlo.negate"(%2311) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2313 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2314 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2315 = "stablehlo.subtract"(%74, %2314) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2316 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2317 = "stablehlo.multiply"(%2315, %2316) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2318 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %2319 = "stablehlo.broadcast_in_dim"(%2318) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2320 = "stablehlo.subtract"(%2317, %2319) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2321 = "stablehlo.broadcast_in_dim"(%2313) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2322 = "stablehlo.compare"(%2207, %2321) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2323 = "stablehlo.log"(%2222) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2324 = "stablehlo.subtract"(%2320, %2323) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2325 = "stablehlo.select"(%2322, %2324, %2312) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2326 = "stablehlo.select"(%2307, %2309, %2325) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2327 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %2328 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2329 = "stablehlo.broadcast_in_dim"(%2328) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2330 = "stablehlo.multiply"(%2329, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2331 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2332 = "stablehlo.broadcast_in_dim"(%2331) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2333 = "stablehlo.add"(%2330, %2332) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2334 = "stablehlo.multiply"(%2333, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2335 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2336 = "stablehlo.broadcast_in_dim"(%2335) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2337 = "stablehlo.add"(%2334, %2336) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2338 = "stablehlo.multiply"(%2337, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2339 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2340 = "stablehlo.broadcast_in_dim"(%2339) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2341 = "stablehlo.add"(%2338, %2340) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2342 = "stablehlo.multiply"(%2341, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2343 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2344 = "stablehlo.broadcast_in_dim"(%2343) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2345 = "stablehlo.add"(%2342, %2344) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2346 = "stablehlo.multiply"(%2345, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2347 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2348 = "stablehlo.broadcast_in_dim"(%2347) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2349 = "stablehlo.add"(%2346, %2348) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2350 = "stablehlo.multiply"(%2349, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2351 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2352 = "stablehlo.broadcast_in_dim"(%2351) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2353 = "stablehlo.add"(%2350, %2352) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2354 = "stablehlo.multiply"(%2353, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2355 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2356 = "stablehlo.broadcast_in_dim"(%2355) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2357 = "stablehlo.add"(%2354, %2356) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2358 = "stablehlo.multiply"(%2327, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2359 = "stablehlo.multiply"(%2358, %2357) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2360 = "stablehlo.multiply"(%2222, %2359) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2361 = "stablehlo.subtract"(%2198, %2222) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2362 = "stablehlo.multiply"(%2222, %2327) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2363 = "stablehlo.subtract"(%2361, %2362) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2364 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2365 = "stablehlo.broadcast_in_dim"(%2364) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2366 = "stablehlo.compare"(%2222, %2365) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2367 = "stablehlo.select"(%2366, %2198, %2363) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2368 = "stablehlo.abs"(%2327) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2369 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2370 = "stablehlo.broadcast_in_dim"(%2369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2371 = "stablehlo.compare"(%2368, %2370) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2372 = "stablehlo.select"(%2371, %2360, %2367) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2373 = "stablehlo.add"(%2193, %2372) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2374 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2375 = "stablehlo.broadcast_in_dim"(%2374) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2376 = "stablehlo.divide"(%2375, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2377 = "stablehlo.broadcast_in_dim"(%2376) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2378 = "stablehlo.multiply"(%679, %2377) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2379 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2380 = "stablehlo.subtract"(%678, %2379) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2381 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2382 = "stablehlo.subtract"(%1159, %2381) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2383 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2384 = "stablehlo.broadcast_in_dim"(%2383) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2385 = "stablehlo.divide"(%2384, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2386 = "stablehlo.broadcast_in_dim"(%2385) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2387 = "stablehlo.multiply"(%679, %2386) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2388 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2389 = "stablehlo.broadcast_in_dim"(%2388) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2390 = "stablehlo.divide"(%2389, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2391 = "stablehlo.broadcast_in_dim"(%2390) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2392 = "stablehlo.multiply"(%714, %2391) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2393 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2394 = "stablehlo.multiply"(%2393, %2392) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2395 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2396 = "stablehlo.broadcast_in_dim"(%2395) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2397 = "stablehlo.divide"(%2396, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2398 = "stablehlo.broadcast_in_dim"(%2397) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2399 = "stablehlo.multiply"(%1194, %2398) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2400 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2401 = "stablehlo.multiply"(%2400, %2399) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2402 = "stablehlo.add"(%2394, %2401) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2403 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2404 = "stablehlo.broadcast_in_dim"(%2403) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2405 = "stablehlo.multiply"(%2404, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2406 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2407 = "stablehlo.broadcast_in_dim"(%2406) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2408 = "stablehlo.add"(%2405, %2407) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2409 = "stablehlo.multiply"(%2408, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2410 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2411 = "stablehlo.broadcast_in_dim"(%2410) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2412 = "stablehlo.add"(%2409, %2411) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2413 = "stablehlo.multiply"(%2412, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2414 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2415 = "stablehlo.broadcast_in_dim"(%2414) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2416 = "stablehlo.add"(%2413, %2415) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2417 = "stablehlo.multiply"(%2416, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2418 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2419 = "stablehlo.broadcast_in_dim"(%2418) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2420 = "stablehlo.add"(%2417, %2419) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2421 = "stablehlo.multiply"(%2420, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2422 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2423 = "stablehlo.broadcast_in_dim"(%2422) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2424 = "stablehlo.add"(%2421, %2423) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2425 = "stablehlo.multiply"(%2424, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2426 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2427 = "stablehlo.broadcast_in_dim"(%2426) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2428 = "stablehlo.add"(%2425, %2427) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2429 = "stablehlo.multiply"(%2428, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2430 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2431 = "stablehlo.broadcast_in_dim"(%2430) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2432 = "stablehlo.add"(%2429, %2431) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2433 = "stablehlo.multiply"(%2380, %2380) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2434 = "stablehlo.multiply"(%2433, %2432) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2435 = "stablehlo.add"(%2380, %2434) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2436 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2437 = "stablehlo.multiply"(%2436, %2435) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2438 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2439 = "stablehlo.broadcast_in_dim"(%2438) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2440 = "stablehlo.multiply"(%2439, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2441 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2442 = "stablehlo.broadcast_in_dim"(%2441) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2443 = "stablehlo.add"(%2440, %2442) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2444 = "stablehlo.multiply"(%2443, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2445 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2446 = "stablehlo.broadcast_in_dim"(%2445) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2447 = "stablehlo.add"(%2444, %2446) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2448 = "stablehlo.multiply"(%2447, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2449 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2450 = "stablehlo.broadcast_in_dim"(%2449) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2451 = "stablehlo.add"(%2448, %2450) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2452 = "stablehlo.multiply"(%2451, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2453 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2454 = "stablehlo.broadcast_in_dim"(%2453) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2455 = "stablehlo.add"(%2452, %2454) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2456 = "stablehlo.multiply"(%2455, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2457 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2458 = "stablehlo.broadcast_in_dim"(%2457) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2459 = "stablehlo.add"(%2456, %2458) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2460 = "stablehlo.multiply"(%2459, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2461 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2462 = "stablehlo.broadcast_in_dim"(%2461) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2463 = "stablehlo.add"(%2460, %2462) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2464 = "stablehlo.multiply"(%2463, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2465 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2466 = "stablehlo.broadcast_in_dim"(%2465) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2467 = "stablehlo.add"(%2464, %2466) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2468 = "stablehlo.multiply"(%2382, %2382) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2469 = "stablehlo.multiply"(%2468, %2467) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2470 = "stablehlo.add"(%2382, %2469) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2471 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2472 = "stablehlo.multiply"(%2471, %2470) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2473 = "stablehlo.add"(%2437, %2472) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2474 = "stablehlo.abs"(%2380) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2475 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2476 = "stablehlo.broadcast_in_dim"(%2475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2477 = "stablehlo.compare"(%2474, %2476) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2478 = "stablehlo.abs"(%2382) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2479 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2480 = "stablehlo.broadcast_in_dim"(%2479) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2481 = "stablehlo.compare"(%2478, %2480) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2482 = "stablehlo.and"(%2477, %2481) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2483 = "stablehlo.abs"(%2473) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2484 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2485 = "stablehlo.broadcast_in_dim"(%2484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2486 = "stablehlo.compare"(%2483, %2485) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2487 = "stablehlo.and"(%2482, %2486) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2488 = "stablehlo.log_plus_one"(%2473) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2489 = "stablehlo.negate"(%2488) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2490 = "stablehlo.divide"(%2402, %2387) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2491 = "stablehlo.log"(%2490) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2492 = "stablehlo.negate"(%2491) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2493 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2494 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2495 = "stablehlo.subtract"(%82, %2494) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2496 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2497 = "stablehlo.multiply"(%2495, %2496) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2498 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %2499 = "stablehlo.broadcast_in_dim"(%2498) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2500 = "stablehlo.subtract"(%2497, %2499) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2501 = "stablehlo.broadcast_in_dim"(%2493) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2502 = "stablehlo.compare"(%2387, %2501) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2503 = "stablehlo.log"(%2402) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2504 = "stablehlo.subtract"(%2500, %2503) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2505 = "stablehlo.select"(%2502, %2504, %2492) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2506 = "stablehlo.select"(%2487, %2489, %2505) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2507 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %2508 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2509 = "stablehlo.broadcast_in_dim"(%2508) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2510 = "stablehlo.multiply"(%2509, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2511 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2512 = "stablehlo.broadcast_in_dim"(%2511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2513 = "stablehlo.add"(%2510, %2512) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2514 = "stablehlo.multiply"(%2513, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2515 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2516 = "stablehlo.broadcast_in_dim"(%2515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2517 = "stablehlo.add"(%2514, %2516) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2518 = "stablehlo.multiply"(%2517, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2519 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2520 = "stablehlo.broadcast_in_dim"(%2519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2521 = "stablehlo.add"(%2518, %2520) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2522 = "stablehlo.multiply"(%2521, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2523 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2524 = "stablehlo.broadcast_in_dim"(%2523) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2525 = "stablehlo.add"(%2522, %2524) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2526 = "stablehlo.multiply"(%2525, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2527 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2528 = "stablehlo.broadcast_in_dim"(%2527) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2529 = "stablehlo.add"(%2526, %2528) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2530 = "stablehlo.multiply"(%2529, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2531 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2532 = "stablehlo.broadcast_in_dim"(%2531) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2533 = "stablehlo.add"(%2530, %2532) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2534 = "stablehlo.multiply"(%2533, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2535 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2536 = "stablehlo.broadcast_in_dim"(%2535) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2537 = "stablehlo.add"(%2534, %2536) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2538 = "stablehlo.multiply"(%2507, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2539 = "stablehlo.multiply"(%2538, %2537) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2540 = "stablehlo.multiply"(%2402, %2539) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2541 = "stablehlo.subtract"(%2378, %2402) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2542 = "stablehlo.multiply"(%2402, %2507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2543 = "stablehlo.subtract"(%2541, %2542) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2544 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2545 = "stablehlo.broadcast_in_dim"(%2544) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2546 = "stablehlo.compare"(%2402, %2545) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2547 = "stablehlo.select"(%2546, %2378, %2543) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2548 = "stablehlo.abs"(%2507) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2549 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2550 = "stablehlo.broadcast_in_dim"(%2549) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2551 = "stablehlo.compare"(%2548, %2550) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2552 = "stablehlo.select"(%2551, %2540, %2547) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2553 = "stablehlo.add"(%2373, %2552) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2554 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2555 = "stablehlo.broadcast_in_dim"(%2554) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2556 = "stablehlo.divide"(%2555, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2557 = "stablehlo.broadcast_in_dim"(%2556) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2558 = "stablehlo.multiply"(%735, %2557) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2559 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2560 = "stablehlo.subtract"(%734, %2559) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2561 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2562 = "stablehlo.subtract"(%1214, %2561) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2563 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2564 = "stablehlo.broadcast_in_dim"(%2563) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2565 = "stablehlo.divide"(%2564, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2566 = "stablehlo.broadcast_in_dim"(%2565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2567 = "stablehlo.multiply"(%735, %2566) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2568 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2569 = "stablehlo.broadcast_in_dim"(%2568) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2570 = "stablehlo.divide"(%2569, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2571 = "stablehlo.broadcast_in_dim"(%2570) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2572 = "stablehlo.multiply"(%770, %2571) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2573 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2574 = "stablehlo.multiply"(%2573, %2572) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2575 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2576 = "stablehlo.broadcast_in_dim"(%2575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2577 = "stablehlo.divide"(%2576, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2578 = "stablehlo.broadcast_in_dim"(%2577) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2579 = "stablehlo.multiply"(%1249, %2578) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2580 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2581 = "stablehlo.multiply"(%2580, %2579) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2582 = "stablehlo.add"(%2574, %2581) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2583 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2584 = "stablehlo.broadcast_in_dim"(%2583) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2585 = "stablehlo.multiply"(%2584, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2586 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2587 = "stablehlo.broadcast_in_dim"(%2586) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2588 = "stablehlo.add"(%2585, %2587) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2589 = "stablehlo.multiply"(%2588, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2590 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2591 = "stablehlo.broadcast_in_dim"(%2590) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2592 = "stablehlo.add"(%2589, %2591) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2593 = "stablehlo.multiply"(%2592, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2594 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2595 = "stablehlo.broadcast_in_dim"(%2594) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2596 = "stablehlo.add"(%2593, %2595) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2597 = "stablehlo.multiply"(%2596, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2598 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2599 = "stablehlo.broadcast_in_dim"(%2598) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2600 = "stablehlo.add"(%2597, %2599) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2601 = "stablehlo.multiply"(%2600, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2602 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2603 = "stablehlo.broadcast_in_dim"(%2602) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2604 = "stablehlo.add"(%2601, %2603) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2605 = "stablehlo.multiply"(%2604, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2606 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2607 = "stablehlo.broadcast_in_dim"(%2606) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2608 = "stablehlo.add"(%2605, %2607) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2609 = "stablehlo.multiply"(%2608, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2610 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2611 = "stablehlo.broadcast_in_dim"(%2610) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2612 = "stablehlo.add"(%2609, %2611) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2613 = "stablehlo.multiply"(%2560, %2560) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2614 = "stablehlo.multiply"(%2613, %2612) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2615 = "stablehlo.add"(%2560, %2614) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2616 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2617 = "stablehlo.multiply"(%2616, %2615) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2618 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2619 = "stablehlo.broadcast_in_dim"(%2618) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2620 = "stablehlo.multiply"(%2619, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2621 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2622 = "stablehlo.broadcast_in_dim"(%2621) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2623 = "stablehlo.add"(%2620, %2622) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2624 = "stablehlo.multiply"(%2623, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2625 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2626 = "stablehlo.broadcast_in_dim"(%2625) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2627 = "stablehlo.add"(%2624, %2626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2628 = "stablehlo.multiply"(%2627, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2629 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2630 = "stablehlo.broadcast_in_dim"(%2629) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2631 = "stablehlo.add"(%2628, %2630) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2632 = "stablehlo.multiply"(%2631, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2633 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2634 = "stablehlo.broadcast_in_dim"(%2633) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2635 = "stablehlo.add"(%2632, %2634) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2636 = "stablehlo.multiply"(%2635, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2637 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2638 = "stablehlo.broadcast_in_dim"(%2637) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2639 = "stablehlo.add"(%2636, %2638) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2640 = "stablehlo.multiply"(%2639, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2641 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2642 = "stablehlo.broadcast_in_dim"(%2641) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2643 = "stablehlo.add"(%2640, %2642) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2644 = "stablehlo.multiply"(%2643, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2645 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2646 = "stablehlo.broadcast_in_dim"(%2645) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2647 = "stablehlo.add"(%2644, %2646) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2648 = "stablehlo.multiply"(%2562, %2562) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2649 = "stablehlo.multiply"(%2648, %2647) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2650 = "stablehlo.add"(%2562, %2649) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2651 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2652 = "stablehlo.multiply"(%2651, %2650) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2653 = "stablehlo.add"(%2617, %2652) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2654 = "stablehlo.abs"(%2560) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2655 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2656 = "stablehlo.broadcast_in_dim"(%2655) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2657 = "stablehlo.compare"(%2654, %2656) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2658 = "stablehlo.abs"(%2562) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2659 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2660 = "stablehlo.broadcast_in_dim"(%2659) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2661 = "stablehlo.compare"(%2658, %2660) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2662 = "stablehlo.and"(%2657, %2661) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2663 = "stablehlo.abs"(%2653) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2664 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2665 = "stablehlo.broadcast_in_dim"(%2664) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2666 = "stablehlo.compare"(%2663, %2665) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2667 = "stablehlo.and"(%2662, %2666) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2668 = "stablehlo.log_plus_one"(%2653) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2669 = "stablehlo.negate"(%2668) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2670 = "stablehlo.divide"(%2582, %2567) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2671 = "stablehlo.log"(%2670) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2672 = "stablehlo.negate"(%2671) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2673 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2674 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2675 = "stablehlo.subtract"(%90, %2674) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2676 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2677 = "stablehlo.multiply"(%2675, %2676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2678 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %2679 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2680 = "stablehlo.subtract"(%2677, %2679) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2681 = "stablehlo.broadcast_in_dim"(%2673) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2682 = "stablehlo.compare"(%2567, %2681) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2683 = "stablehlo.log"(%2582) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2684 = "stablehlo.subtract"(%2680, %2683) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2685 = "stablehlo.select"(%2682, %2684, %2672) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2686 = "stablehlo.select"(%2667, %2669, %2685) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2687 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %2688 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2689 = "stablehlo.broadcast_in_dim"(%2688) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2690 = "stablehlo.multiply"(%2689, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2691 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2692 = "stablehlo.broadcast_in_dim"(%2691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2693 = "stablehlo.add"(%2690, %2692) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2694 = "stablehlo.multiply"(%2693, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2695 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2696 = "stablehlo.broadcast_in_dim"(%2695) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2697 = "stablehlo.add"(%2694, %2696) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2698 = "stablehlo.multiply"(%2697, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2699 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2700 = "stablehlo.broadcast_in_dim"(%2699) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2701 = "stablehlo.add"(%2698, %2700) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2702 = "stablehlo.multiply"(%2701, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2703 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2704 = "stablehlo.broadcast_in_dim"(%2703) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2705 = "stablehlo.add"(%2702, %2704) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2706 = "stablehlo.multiply"(%2705, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2707 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2708 = "stablehlo.broadcast_in_dim"(%2707) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2709 = "stablehlo.add"(%2706, %2708) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2710 = "stablehlo.multiply"(%2709, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2711 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2712 = "stablehlo.broadcast_in_dim"(%2711) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2713 = "stablehlo.add"(%2710, %2712) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2714 = "stablehlo.multiply"(%2713, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2715 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2716 = "stablehlo.broadcast_in_dim"(%2715) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2717 = "stablehlo.add"(%2714, %2716) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2718 = "stablehlo.multiply"(%2687, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2719 = "stablehlo.multiply"(%2718, %2717) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2720 = "stablehlo.multiply"(%2582, %2719) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2721 = "stablehlo.subtract"(%2558, %2582) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2722 = "stablehlo.multiply"(%2582, %2687) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2723 = "stablehlo.subtract"(%2721, %2722) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2724 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2725 = "stablehlo.broadcast_in_dim"(%2724) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2726 = "stablehlo.compare"(%2582, %2725) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2727 = "stablehlo.select"(%2726, %2558, %2723) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2728 = "stablehlo.abs"(%2687) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2729 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2730 = "stablehlo.broadcast_in_dim"(%2729) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2731 = "stablehlo.compare"(%2728, %2730) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2732 = "stablehlo.select"(%2731, %2720, %2727) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2733 = "stablehlo.add"(%2553, %2732) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2734 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2735 = "stablehlo.broadcast_in_dim"(%2734) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2736 = "stablehlo.divide"(%2735, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2737 = "stablehlo.broadcast_in_dim"(%2736) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2738 = "stablehlo.multiply"(%791, %2737) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2739 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2740 = "stablehlo.subtract"(%790, %2739) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2741 = "stablehlo.broadcast_in_dim"(%1331) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2742 = "stablehlo.subtract"(%1269, %2741) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2743 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2744 = "stablehlo.broadcast_in_dim"(%2743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2745 = "stablehlo.divide"(%2744, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2746 = "stablehlo.broadcast_in_dim"(%2745) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2747 = "stablehlo.multiply"(%791, %2746) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2748 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2749 = "stablehlo.broadcast_in_dim"(%2748) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2750 = "stablehlo.divide"(%2749, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2751 = "stablehlo.broadcast_in_dim"(%2750) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2752 = "stablehlo.multiply"(%826, %2751) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2753 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2754 = "stablehlo.multiply"(%2753, %2752) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2755 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2756 = "stablehlo.broadcast_in_dim"(%2755) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2757 = "stablehlo.divide"(%2756, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2758 = "stablehlo.broadcast_in_dim"(%2757) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2759 = "stablehlo.multiply"(%1304, %2758) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2760 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2761 = "stablehlo.multiply"(%2760, %2759) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2762 = "stablehlo.add"(%2754, %2761) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2763 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2764 = "stablehlo.broadcast_in_dim"(%2763) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2765 = "stablehlo.multiply"(%2764, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2766 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2767 = "stablehlo.broadcast_in_dim"(%2766) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2768 = "stablehlo.add"(%2765, %2767) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2769 = "stablehlo.multiply"(%2768, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2770 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2771 = "stablehlo.broadcast_in_dim"(%2770) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2772 = "stablehlo.add"(%2769, %2771) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2773 = "stablehlo.multiply"(%2772, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2774 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2775 = "stablehlo.broadcast_in_dim"(%2774) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2776 = "stablehlo.add"(%2773, %2775) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2777 = "stablehlo.multiply"(%2776, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2778 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2779 = "stablehlo.broadcast_in_dim"(%2778) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2780 = "stablehlo.add"(%2777, %2779) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2781 = "stablehlo.multiply"(%2780, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2782 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2783 = "stablehlo.broadcast_in_dim"(%2782) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2784 = "stablehlo.add"(%2781, %2783) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2785 = "stablehlo.multiply"(%2784, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2786 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2787 = "stablehlo.broadcast_in_dim"(%2786) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2788 = "stablehlo.add"(%2785, %2787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2789 = "stablehlo.multiply"(%2788, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2790 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2791 = "stablehlo.broadcast_in_dim"(%2790) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2792 = "stablehlo.add"(%2789, %2791) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2793 = "stablehlo.multiply"(%2740, %2740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2794 = "stablehlo.multiply"(%2793, %2792) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2795 = "stablehlo.add"(%2740, %2794) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2796 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2797 = "stablehlo.multiply"(%2796, %2795) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2798 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2799 = "stablehlo.broadcast_in_dim"(%2798) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2800 = "stablehlo.multiply"(%2799, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2801 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2802 = "stablehlo.broadcast_in_dim"(%2801) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2803 = "stablehlo.add"(%2800, %2802) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2804 = "stablehlo.multiply"(%2803, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2805 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2806 = "stablehlo.broadcast_in_dim"(%2805) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2807 = "stablehlo.add"(%2804, %2806) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2808 = "stablehlo.multiply"(%2807, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2809 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2810 = "stablehlo.broadcast_in_dim"(%2809) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2811 = "stablehlo.add"(%2808, %2810) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2812 = "stablehlo.multiply"(%2811, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2813 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2814 = "stablehlo.broadcast_in_dim"(%2813) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2815 = "stablehlo.add"(%2812, %2814) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2816 = "stablehlo.multiply"(%2815, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2817 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2818 = "stablehlo.broadcast_in_dim"(%2817) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2819 = "stablehlo.add"(%2816, %2818) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2820 = "stablehlo.multiply"(%2819, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2821 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2822 = "stablehlo.broadcast_in_dim"(%2821) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2823 = "stablehlo.add"(%2820, %2822) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2824 = "stablehlo.multiply"(%2823, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2825 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2826 = "stablehlo.broadcast_in_dim"(%2825) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2827 = "stablehlo.add"(%2824, %2826) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2828 = "stablehlo.multiply"(%2742, %2742) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2829 = "stablehlo.multiply"(%2828, %2827) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2830 = "stablehlo.add"(%2742, %2829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2831 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2832 = "stablehlo.multiply"(%2831, %2830) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2833 = "stablehlo.add"(%2797, %2832) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2834 = "stablehlo.abs"(%2740) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2835 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2836 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2837 = "stablehlo.compare"(%2834, %2836) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2838 = "stablehlo.abs"(%2742) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2839 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2840 = "stablehlo.broadcast_in_dim"(%2839) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2841 = "stablehlo.compare"(%2838, %2840) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2842 = "stablehlo.and"(%2837, %2841) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2843 = "stablehlo.abs"(%2833) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2844 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2845 = "stablehlo.broadcast_in_dim"(%2844) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2846 = "stablehlo.compare"(%2843, %2845) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2847 = "stablehlo.and"(%2842, %2846) : (tensor<12x4000xi1>, tensor<12x4000xi1>) -> tensor<12x4000xi1>
          %2848 = "stablehlo.log_plus_one"(%2833) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2849 = "stablehlo.negate"(%2848) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2850 = "stablehlo.divide"(%2762, %2747) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2851 = "stablehlo.log"(%2850) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2852 = "stablehlo.negate"(%2851) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2853 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2854 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2855 = "stablehlo.subtract"(%98, %2854) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2856 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2857 = "stablehlo.multiply"(%2855, %2856) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2858 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %2859 = "stablehlo.broadcast_in_dim"(%2858) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2860 = "stablehlo.subtract"(%2857, %2859) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2861 = "stablehlo.broadcast_in_dim"(%2853) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2862 = "stablehlo.compare"(%2747, %2861) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2863 = "stablehlo.log"(%2762) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2864 = "stablehlo.subtract"(%2860, %2863) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2865 = "stablehlo.select"(%2862, %2864, %2852) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2866 = "stablehlo.select"(%2847, %2849, %2865) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2867 = "stablehlo.slice"(%1474) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %2868 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2869 = "stablehlo.broadcast_in_dim"(%2868) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2870 = "stablehlo.multiply"(%2869, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2871 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2872 = "stablehlo.broadcast_in_dim"(%2871) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2873 = "stablehlo.add"(%2870, %2872) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2874 = "stablehlo.multiply"(%2873, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2875 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2876 = "stablehlo.broadcast_in_dim"(%2875) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2877 = "stablehlo.add"(%2874, %2876) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2878 = "stablehlo.multiply"(%2877, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2879 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2880 = "stablehlo.broadcast_in_dim"(%2879) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2881 = "stablehlo.add"(%2878, %2880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2882 = "stablehlo.multiply"(%2881, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2883 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2884 = "stablehlo.broadcast_in_dim"(%2883) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2885 = "stablehlo.add"(%2882, %2884) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2886 = "stablehlo.multiply"(%2885, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2887 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2888 = "stablehlo.broadcast_in_dim"(%2887) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2889 = "stablehlo.add"(%2886, %2888) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2890 = "stablehlo.multiply"(%2889, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2891 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2892 = "stablehlo.broadcast_in_dim"(%2891) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2893 = "stablehlo.add"(%2890, %2892) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2894 = "stablehlo.multiply"(%2893, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2895 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2896 = "stablehlo.broadcast_in_dim"(%2895) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2897 = "stablehlo.add"(%2894, %2896) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2898 = "stablehlo.multiply"(%2867, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2899 = "stablehlo.multiply"(%2898, %2897) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2900 = "stablehlo.multiply"(%2762, %2899) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2901 = "stablehlo.subtract"(%2738, %2762) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2902 = "stablehlo.multiply"(%2762, %2867) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2903 = "stablehlo.subtract"(%2901, %2902) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2904 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2905 = "stablehlo.broadcast_in_dim"(%2904) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2906 = "stablehlo.compare"(%2762, %2905) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2907 = "stablehlo.select"(%2906, %2738, %2903) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2908 = "stablehlo.abs"(%2867) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2909 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2910 = "stablehlo.broadcast_in_dim"(%2909) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %2911 = "stablehlo.compare"(%2908, %2910) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %2912 = "stablehlo.select"(%2911, %2900, %2907) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2913 = "stablehlo.add"(%2733, %2912) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2914 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %2915 = "stablehlo.broadcast_in_dim"(%2914) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %2916 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %2917 = "stablehlo.select"(%2915, %2916, %2913) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2918 = "stablehlo.optimization_barrier"(%2917) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %2919 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2921 = "stablehlo.reduce"(%2918, %2919) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %2920 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%2920) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %2922 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2923 = "stablehlo.multiply"(%2922, %2921) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2924 = "stablehlo.multiply"(%kl_scale, %14) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %2925 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2926 = "stablehlo.broadcast_in_dim"(%2925) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2927 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2928 = "stablehlo.broadcast_in_dim"(%2927) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2929 = "stablehlo.compare"(%12, %2928) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %2930 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2931 = "stablehlo.broadcast_in_dim"(%2930) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2932 = "stablehlo.select"(%2929, %2931, %2923) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2933 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2934 = "stablehlo.broadcast_in_dim"(%2933) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2935 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2936 = "stablehlo.broadcast_in_dim"(%2935) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2937 = "stablehlo.divide"(%2936, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2938 = "stablehlo.broadcast_in_dim"(%2937) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2939 = "stablehlo.multiply"(%234, %2938) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2940 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2941 = "stablehlo.broadcast_in_dim"(%2940) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2942 = "stablehlo.divide"(%2941, %237) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2943 = "stablehlo.broadcast_in_dim"(%2942) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2944 = "stablehlo.multiply"(%234, %2943) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2945 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2946 = "stablehlo.broadcast_in_dim"(%2945) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2947 = "stablehlo.divide"(%2946, %304) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2948 = "stablehlo.broadcast_in_dim"(%2947) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2949 = "stablehlo.multiply"(%301, %2948) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2950 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2951 = "stablehlo.multiply"(%2950, %2949) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2952 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2953 = "stablehlo.broadcast_in_dim"(%2952) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %2954 = "stablehlo.divide"(%2953, %367) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %2955 = "stablehlo.broadcast_in_dim"(%2954) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2956 = "stablehlo.multiply"(%364, %2955) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2957 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2958 = "stablehlo.multiply"(%2957, %2956) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2959 = "stablehlo.add"(%2951, %2958) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2960 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2961 = "stablehlo.broadcast_in_dim"(%2960) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2962 = "stablehlo.multiply"(%2961, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2963 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2964 = "stablehlo.broadcast_in_dim"(%2963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2965 = "stablehlo.add"(%2962, %2964) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2966 = "stablehlo.multiply"(%2965, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2967 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2968 = "stablehlo.broadcast_in_dim"(%2967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2969 = "stablehlo.add"(%2966, %2968) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2970 = "stablehlo.multiply"(%2969, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2971 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2972 = "stablehlo.broadcast_in_dim"(%2971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2973 = "stablehlo.add"(%2970, %2972) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2974 = "stablehlo.multiply"(%2973, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2975 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2976 = "stablehlo.broadcast_in_dim"(%2975) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2977 = "stablehlo.add"(%2974, %2976) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2978 = "stablehlo.multiply"(%2977, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2979 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2980 = "stablehlo.broadcast_in_dim"(%2979) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2981 = "stablehlo.add"(%2978, %2980) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2982 = "stablehlo.multiply"(%2981, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2983 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2984 = "stablehlo.broadcast_in_dim"(%2983) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2985 = "stablehlo.add"(%2982, %2984) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2986 = "stablehlo.multiply"(%2985, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2987 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2988 = "stablehlo.broadcast_in_dim"(%2987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2989 = "stablehlo.add"(%2986, %2988) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2990 = "stablehlo.multiply"(%1340, %1340) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2991 = "stablehlo.multiply"(%2990, %2989) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2992 = "stablehlo.add"(%1340, %2991) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2993 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %2994 = "stablehlo.multiply"(%2993, %2992) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2995 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2996 = "stablehlo.broadcast_in_dim"(%2995) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %2997 = "stablehlo.multiply"(%2996, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %2998 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2999 = "stablehlo.broadcast_in_dim"(%2998) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3000 = "stablehlo.add"(%2997, %2999) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3001 = "stablehlo.multiply"(%3000, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3002 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3003 = "stablehlo.broadcast_in_dim"(%3002) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3004 = "stablehlo.add"(%3001, %3003) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3005 = "stablehlo.multiply"(%3004, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3006 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3007 = "stablehlo.broadcast_in_dim"(%3006) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3008 = "stablehlo.add"(%3005, %3007) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3009 = "stablehlo.multiply"(%3008, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3010 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3011 = "stablehlo.broadcast_in_dim"(%3010) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3012 = "stablehlo.add"(%3009, %3011) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3013 = "stablehlo.multiply"(%3012, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3014 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3015 = "stablehlo.broadcast_in_dim"(%3014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3016 = "stablehlo.add"(%3013, %3015) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3017 = "stablehlo.multiply"(%3016, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3018 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3019 = "stablehlo.broadcast_in_dim"(%3018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3020 = "stablehlo.add"(%3017, %3019) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3021 = "stablehlo.multiply"(%3020, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3022 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3023 = "stablehlo.broadcast_in_dim"(%3022) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3024 = "stablehlo.add"(%3021, %3023) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3025 = "stablehlo.multiply"(%1349, %1349) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3026 = "stablehlo.multiply"(%3025, %3024) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3027 = "stablehlo.add"(%1349, %3026) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3028 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %3029 = "stablehlo.multiply"(%3028, %3027) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3030 = "stablehlo.add"(%2994, %3029) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3031 = "stablehlo.abs"(%1340) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3032 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3033 = "stablehlo.broadcast_in_dim"(%3032) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3034 = "stablehlo.compare"(%3031, %3033) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %3035 = "stablehlo.abs"(%1349) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3036 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3037 = "stablehlo.broadcast_in_dim"(%3036) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3038 = "stablehlo.compare"(%3035, %3037) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %3039 = "stablehlo.and"(%3034, %3038) : (tensor<12x32000xi1>, tensor<12x32000xi1>) -> tensor<12x32000xi1>
          %3040 = "stablehlo.abs"(%3030) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3041 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3042 = "stablehlo.broadcast_in_dim"(%3041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3043 = "stablehlo.compare"(%3040, %3042) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %3044 = "stablehlo.and"(%3039, %3043) : (tensor<12x32000xi1>, tensor<12x32000xi1>) -> tensor<12x32000xi1>
          %3045 = "stablehlo.log_plus_one"(%3030) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3046 = "stablehlo.negate"(%3045) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3047 = "stablehlo.divide"(%2959, %2944) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3048 = "stablehlo.log"(%3047) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3049 = "stablehlo.negate"(%3048) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3050 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %3051 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %3052 = "stablehlo.subtract"(%178, %3051) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3053 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3054 = "stablehlo.multiply"(%3052, %3053) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3055 = "stablehlo.log"(%237) : (tensor<12xf32>) -> tensor<12xf32>
          %3056 = "stablehlo.broadcast_in_dim"(%3055) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %3057 = "stablehlo.subtract"(%3054, %3056) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3058 = "stablehlo.broadcast_in_dim"(%3050) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3059 = "stablehlo.compare"(%2944, %3058) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %3060 = "stablehlo.log"(%2959) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3061 = "stablehlo.subtract"(%3057, %3060) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3062 = "stablehlo.select"(%3059, %3061, %3049) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3063 = "stablehlo.select"(%3044, %3046, %3062) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3064 = "stablehlo.abs"(%1474) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3065 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3066 = "stablehlo.broadcast_in_dim"(%3065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3067 = "stablehlo.compare"(%3064, %3066) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %3068 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3069 = "stablehlo.broadcast_in_dim"(%3068) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3070 = "stablehlo.multiply"(%3069, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3071 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3072 = "stablehlo.broadcast_in_dim"(%3071) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3073 = "stablehlo.add"(%3070, %3072) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3074 = "stablehlo.multiply"(%3073, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3075 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3076 = "stablehlo.broadcast_in_dim"(%3075) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3077 = "stablehlo.add"(%3074, %3076) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3078 = "stablehlo.multiply"(%3077, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3079 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3080 = "stablehlo.broadcast_in_dim"(%3079) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3081 = "stablehlo.add"(%3078, %3080) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3082 = "stablehlo.multiply"(%3081, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3083 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3084 = "stablehlo.broadcast_in_dim"(%3083) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3085 = "stablehlo.add"(%3082, %3084) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3086 = "stablehlo.multiply"(%3085, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3087 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3088 = "stablehlo.broadcast_in_dim"(%3087) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3089 = "stablehlo.add"(%3086, %3088) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3090 = "stablehlo.multiply"(%3089, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3091 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3092 = "stablehlo.broadcast_in_dim"(%3091) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3093 = "stablehlo.add"(%3090, %3092) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3094 = "stablehlo.multiply"(%3093, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3095 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3096 = "stablehlo.broadcast_in_dim"(%3095) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3097 = "stablehlo.add"(%3094, %3096) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3098 = "stablehlo.multiply"(%1474, %1474) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3099 = "stablehlo.multiply"(%3098, %3097) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3100 = "stablehlo.add"(%1474, %3099) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3101 = "stablehlo.multiply"(%2959, %3100) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3102 = "stablehlo.subtract"(%2939, %2959) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3103 = "stablehlo.select"(%3067, %3101, %3102) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3104 = "stablehlo.broadcast_in_dim"(%2924) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3105 = "stablehlo.multiply"(%3104, %3103) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3106 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %3107 = "stablehlo.divide"(%12, %3106) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %3108 = "stablehlo.broadcast_in_dim"(%3107) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %3109 = "stablehlo.multiply"(%3108, %3105) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3110 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3111 = "stablehlo.broadcast_in_dim"(%3110) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %3112 = "stablehlo.compare"(%12, %3111) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %3113 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3114 = "stablehlo.broadcast_in_dim"(%3112) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %3115 = "stablehlo.broadcast_in_dim"(%3113) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %3116 = "stablehlo.select"(%3114, %3115, %3109) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %3117 = "stablehlo.bitcast_convert"(%3116) : (tensor<12x32000xf32>) -> tensor<12x32000xui32>
          %3118 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %3119 = "stablehlo.broadcast_in_dim"(%3118) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x32000xui32>
          %3120 = "stablehlo.shift_right_logical"(%3117, %3119) : (tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %3121 = "stablehlo.constant"() { value = dense<1> : tensor<ui32> } : () -> tensor<ui32>
          %3122 = "stablehlo.broadcast_in_dim"(%3121) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x32000xui32>
          %3123 = "stablehlo.and"(%3120, %3122) : (tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %3124 = "stablehlo.constant"() { value = dense<32767> : tensor<ui32> } : () -> tensor<ui32>
          %3125 = "stablehlo.broadcast_in_dim"(%3124) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x32000xui32>
          %3126 = "stablehlo.add"(%3117, %3125) : (tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %3127 = "stablehlo.add"(%3126, %3123) : (tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %3128 = "stablehlo.broadcast_in_dim"(%3118) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x32000xui32>
          %3129 = "stablehlo.shift_right_logical"(%3127, %3128) : (tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %3130 = "stablehlo.compare"(%3116, %3116) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %3131 = "stablehlo.constant"() { value = dense<32704> : tensor<ui32> } : () -> tensor<ui32>
          %3132 = "stablehlo.broadcast_in_dim"(%3131) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<12x32000xui32>
          %3133 = "stablehlo.select"(%3130, %3132, %3129) : (tensor<12x32000xi1>, tensor<12x32000xui32>, tensor<12x32000xui32>) -> tensor<12x32000xui32>
          %3134 = "stablehlo.convert"(%3133) : (tensor<12x32000xui32>) -> tensor<12x32000xui16>
          %3135 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
          %3136 = "stablehlo.broadcast_in_dim"(%3135) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<ui16>
          %3137 = "stablehlo.pad"(%3134, %3136) {
            edge_padding_high = array<i64: 0, 64>,
            edge_padding_low = array<i64: 0, 0>,
            interior_padding = array<i64: 0, 0>
          } : (tensor<12x32000xui16>, tensor<ui16>) -> tensor<12x32064xui16>
          %3138 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3139 = "stablehlo.dynamic_update_slice"(%arg12, %2932, %10) : (tensor<64xf32>, tensor<12xf32>, tensor<i32>) -> tensor<64xf32>
          %3140 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3141 = "stablehlo.dynamic_update_slice"(%arg13, %3137, %10, %3140) : (tensor<64x32064xui16>, tensor<12x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<64x32064xui16>
          "stablehlo.return"(%8, %3139, %3141) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>)
    "stablehlo.return"(%3143, %3144) : (tensor<64xf32>, tensor<64x32064xui16>) -> ()
  }
}

module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1089, %1090, %1091 = "stablehlo.while"(%4, %1, %3) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32000xf32>) :
          %5 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32000xf32>) :
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
          %38 = "stablehlo.dynamic_slice"(%student, %10, %37) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %39 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %40 = "stablehlo.dynamic_slice"(%student, %10, %39) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %41 = "stablehlo.maximum"(%38, %40) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %42 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %43 = "stablehlo.dynamic_slice"(%student, %10, %42) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %44 = "stablehlo.maximum"(%41, %43) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %45 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %46 = "stablehlo.dynamic_slice"(%student, %10, %45) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %47 = "stablehlo.maximum"(%44, %46) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %48 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %49 = "stablehlo.dynamic_slice"(%student, %10, %48) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %50 = "stablehlo.maximum"(%47, %49) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %51 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %52 = "stablehlo.dynamic_slice"(%student, %10, %51) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %53 = "stablehlo.maximum"(%50, %52) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %54 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %55 = "stablehlo.dynamic_slice"(%student, %10, %54) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %56 = "stablehlo.maximum"(%53, %55) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %57 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %58 = "stablehlo.dynamic_slice"(%student, %10, %57) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %59 = "stablehlo.maximum"(%56, %58) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %60 = "stablehlo.optimization_barrier"(%59) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %61 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %63 = "stablehlo.reduce"(%60, %61) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %62 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%62) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %64 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %65 = "stablehlo.dynamic_slice"(%snapshot, %10, %64) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %66 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %67 = "stablehlo.dynamic_slice"(%snapshot, %10, %66) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %68 = "stablehlo.maximum"(%65, %67) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %69 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %70 = "stablehlo.dynamic_slice"(%snapshot, %10, %69) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %71 = "stablehlo.maximum"(%68, %70) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %72 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %73 = "stablehlo.dynamic_slice"(%snapshot, %10, %72) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %74 = "stablehlo.maximum"(%71, %73) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %75 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %76 = "stablehlo.dynamic_slice"(%snapshot, %10, %75) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %77 = "stablehlo.maximum"(%74, %76) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %78 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %79 = "stablehlo.dynamic_slice"(%snapshot, %10, %78) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %80 = "stablehlo.maximum"(%77, %79) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %81 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %82 = "stablehlo.dynamic_slice"(%snapshot, %10, %81) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %83 = "stablehlo.maximum"(%80, %82) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %84 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %85 = "stablehlo.dynamic_slice"(%snapshot, %10, %84) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %86 = "stablehlo.maximum"(%83, %85) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %87 = "stablehlo.optimization_barrier"(%86) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %88 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %90 = "stablehlo.reduce"(%87, %88) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %89 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%89) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %91 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %92 = "stablehlo.dynamic_slice"(%reference, %10, %91) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %93 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %94 = "stablehlo.dynamic_slice"(%reference, %10, %93) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %95 = "stablehlo.maximum"(%92, %94) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %96 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %97 = "stablehlo.dynamic_slice"(%reference, %10, %96) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %98 = "stablehlo.maximum"(%95, %97) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %99 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %100 = "stablehlo.dynamic_slice"(%reference, %10, %99) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %101 = "stablehlo.maximum"(%98, %100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %102 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %103 = "stablehlo.dynamic_slice"(%reference, %10, %102) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %104 = "stablehlo.maximum"(%101, %103) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %105 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %106 = "stablehlo.dynamic_slice"(%reference, %10, %105) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %107 = "stablehlo.maximum"(%104, %106) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %108 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %109 = "stablehlo.dynamic_slice"(%reference, %10, %108) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %110 = "stablehlo.maximum"(%107, %109) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %111 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %112 = "stablehlo.dynamic_slice"(%reference, %10, %111) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %113 = "stablehlo.maximum"(%110, %112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %114 = "stablehlo.optimization_barrier"(%113) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %115 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %117 = "stablehlo.reduce"(%114, %115) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %116 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%116) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %118 = "stablehlo.select"(%22, %117, %90) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %119 = "stablehlo.select"(%19, %90, %117) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %120 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %121 = "stablehlo.multiply"(%29, %120) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %122 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %123 = "stablehlo.multiply"(%36, %122) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %124 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %125 = "stablehlo.select"(%124, %92, %65) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %126 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %127 = "stablehlo.select"(%126, %65, %92) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %128 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %129 = "stablehlo.subtract"(%125, %128) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %130 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %131 = "stablehlo.multiply"(%130, %129) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %132 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %133 = "stablehlo.select"(%132, %92, %65) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %134 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %135 = "stablehlo.select"(%134, %65, %92) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %136 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %137 = "stablehlo.subtract"(%135, %136) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %138 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %139 = "stablehlo.multiply"(%138, %137) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %140 = "stablehlo.add"(%131, %139) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %141 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %142 = "stablehlo.select"(%141, %94, %67) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %143 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %144 = "stablehlo.select"(%143, %67, %94) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %145 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %146 = "stablehlo.subtract"(%142, %145) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %147 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %148 = "stablehlo.multiply"(%147, %146) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %149 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %150 = "stablehlo.select"(%149, %94, %67) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %151 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %152 = "stablehlo.select"(%151, %67, %94) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %153 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %154 = "stablehlo.subtract"(%152, %153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %155 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %156 = "stablehlo.multiply"(%155, %154) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %157 = "stablehlo.add"(%148, %156) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %158 = "stablehlo.maximum"(%140, %157) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %159 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %160 = "stablehlo.select"(%159, %97, %70) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %161 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %162 = "stablehlo.select"(%161, %70, %97) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %163 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %164 = "stablehlo.subtract"(%160, %163) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %165 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %166 = "stablehlo.multiply"(%165, %164) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %167 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %168 = "stablehlo.select"(%167, %97, %70) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %169 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %170 = "stablehlo.select"(%169, %70, %97) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %171 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %172 = "stablehlo.subtract"(%170, %171) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %173 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %174 = "stablehlo.multiply"(%173, %172) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %175 = "stablehlo.add"(%166, %174) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %176 = "stablehlo.maximum"(%158, %175) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %177 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %178 = "stablehlo.select"(%177, %100, %73) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %179 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %180 = "stablehlo.select"(%179, %73, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %181 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %182 = "stablehlo.subtract"(%178, %181) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %183 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %184 = "stablehlo.multiply"(%183, %182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %185 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %186 = "stablehlo.select"(%185, %100, %73) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %187 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %188 = "stablehlo.select"(%187, %73, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %189 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %190 = "stablehlo.subtract"(%188, %189) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %191 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %192 = "stablehlo.multiply"(%191, %190) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %193 = "stablehlo.add"(%184, %192) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %194 = "stablehlo.maximum"(%176, %193) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %195 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %196 = "stablehlo.select"(%195, %103, %76) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %197 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %198 = "stablehlo.select"(%197, %76, %103) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %199 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %200 = "stablehlo.subtract"(%196, %199) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %201 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %202 = "stablehlo.multiply"(%201, %200) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %203 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %204 = "stablehlo.select"(%203, %103, %76) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %205 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %206 = "stablehlo.select"(%205, %76, %103) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %207 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %208 = "stablehlo.subtract"(%206, %207) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %209 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %210 = "stablehlo.multiply"(%209, %208) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %211 = "stablehlo.add"(%202, %210) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %212 = "stablehlo.maximum"(%194, %211) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %213 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %214 = "stablehlo.select"(%213, %106, %79) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %215 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %216 = "stablehlo.select"(%215, %79, %106) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %217 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %218 = "stablehlo.subtract"(%214, %217) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %219 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %220 = "stablehlo.multiply"(%219, %218) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %221 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %222 = "stablehlo.select"(%221, %106, %79) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %223 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %224 = "stablehlo.select"(%223, %79, %106) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %225 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %226 = "stablehlo.subtract"(%224, %225) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %227 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %228 = "stablehlo.multiply"(%227, %226) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %229 = "stablehlo.add"(%220, %228) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %230 = "stablehlo.maximum"(%212, %229) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %231 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %232 = "stablehlo.select"(%231, %109, %82) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %233 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %234 = "stablehlo.select"(%233, %82, %109) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %235 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %236 = "stablehlo.subtract"(%232, %235) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %237 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %238 = "stablehlo.multiply"(%237, %236) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %239 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %240 = "stablehlo.select"(%239, %109, %82) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %241 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %242 = "stablehlo.select"(%241, %82, %109) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %243 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %244 = "stablehlo.subtract"(%242, %243) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %245 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %246 = "stablehlo.multiply"(%245, %244) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %247 = "stablehlo.add"(%238, %246) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %248 = "stablehlo.maximum"(%230, %247) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %249 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %250 = "stablehlo.select"(%249, %112, %85) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %251 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %252 = "stablehlo.select"(%251, %85, %112) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %253 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %254 = "stablehlo.subtract"(%250, %253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %255 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %256 = "stablehlo.multiply"(%255, %254) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %257 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %258 = "stablehlo.select"(%257, %112, %85) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %259 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %260 = "stablehlo.select"(%259, %85, %112) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %261 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %262 = "stablehlo.subtract"(%260, %261) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %263 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %264 = "stablehlo.multiply"(%263, %262) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %265 = "stablehlo.add"(%256, %264) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %266 = "stablehlo.maximum"(%248, %265) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %267 = "stablehlo.optimization_barrier"(%266) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %268 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %270 = "stablehlo.reduce"(%267, %268) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %269 = "stablehlo.maximum"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%269) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %271 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %272 = "stablehlo.dynamic_slice"(%student, %10, %271) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %273 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %274 = "stablehlo.subtract"(%272, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %275 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %276 = "stablehlo.multiply"(%274, %275) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %277 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %278 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %279 = "stablehlo.compare"(%276, %278) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %280 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %281 = "stablehlo.broadcast_in_dim"(%280) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %282 = "stablehlo.select"(%279, %281, %276) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %283 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %284 = "stablehlo.broadcast_in_dim"(%283) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %285 = "stablehlo.multiply"(%282, %284) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %286 = "stablehlo.round_nearest_even"(%285) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %287 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %288 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %289 = "stablehlo.multiply"(%286, %288) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %290 = "stablehlo.subtract"(%282, %289) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %292 = "stablehlo.broadcast_in_dim"(%291) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %293 = "stablehlo.multiply"(%286, %292) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %294 = "stablehlo.subtract"(%290, %293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %295 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %296 = "stablehlo.broadcast_in_dim"(%295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %297 = "stablehlo.multiply"(%296, %294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %299 = "stablehlo.broadcast_in_dim"(%298) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %300 = "stablehlo.add"(%297, %299) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %301 = "stablehlo.multiply"(%300, %294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %302 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %303 = "stablehlo.broadcast_in_dim"(%302) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %304 = "stablehlo.add"(%301, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %305 = "stablehlo.multiply"(%304, %294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %306 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %307 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %308 = "stablehlo.add"(%305, %307) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %309 = "stablehlo.multiply"(%308, %294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %310 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %311 = "stablehlo.broadcast_in_dim"(%310) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %312 = "stablehlo.add"(%309, %311) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %313 = "stablehlo.multiply"(%294, %294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %314 = "stablehlo.multiply"(%313, %312) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %315 = "stablehlo.add"(%314, %294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %316 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %317 = "stablehlo.broadcast_in_dim"(%316) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.add"(%315, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.broadcast_in_dim"(%319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.add"(%286, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %322 = "stablehlo.bitcast_convert"(%321) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %323 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %324 = "stablehlo.broadcast_in_dim"(%323) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %325 = "stablehlo.shift_left"(%322, %324) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %326 = "stablehlo.bitcast_convert"(%325) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %327 = "stablehlo.multiply"(%318, %326) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %328 = "stablehlo.optimization_barrier"(%327) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %329 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %331 = "stablehlo.reduce"(%328, %329) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %330 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%330) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %332 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %333 = "stablehlo.dynamic_slice"(%snapshot, %10, %332) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %334 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %335 = "stablehlo.dynamic_slice"(%reference, %10, %334) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %336 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %337 = "stablehlo.select"(%336, %335, %333) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %339 = "stablehlo.select"(%338, %333, %335) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %340 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %341 = "stablehlo.subtract"(%337, %340) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %343 = "stablehlo.multiply"(%342, %341) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %344 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %345 = "stablehlo.select"(%344, %335, %333) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %346 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %347 = "stablehlo.select"(%346, %333, %335) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %348 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %349 = "stablehlo.subtract"(%347, %348) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %350 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %351 = "stablehlo.multiply"(%350, %349) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %352 = "stablehlo.add"(%343, %351) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %353 = "stablehlo.broadcast_in_dim"(%270) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %354 = "stablehlo.subtract"(%352, %353) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %355 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %356 = "stablehlo.broadcast_in_dim"(%355) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %357 = "stablehlo.compare"(%354, %356) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %358 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %359 = "stablehlo.broadcast_in_dim"(%358) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %360 = "stablehlo.select"(%357, %359, %354) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %361 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %362 = "stablehlo.broadcast_in_dim"(%361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %363 = "stablehlo.multiply"(%360, %362) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %364 = "stablehlo.round_nearest_even"(%363) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %365 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %366 = "stablehlo.broadcast_in_dim"(%365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %367 = "stablehlo.multiply"(%364, %366) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %368 = "stablehlo.subtract"(%360, %367) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %369 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %370 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %371 = "stablehlo.multiply"(%364, %370) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %372 = "stablehlo.subtract"(%368, %371) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %373 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %374 = "stablehlo.broadcast_in_dim"(%373) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %375 = "stablehlo.multiply"(%374, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %376 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %377 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %378 = "stablehlo.add"(%375, %377) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %379 = "stablehlo.multiply"(%378, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %380 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %381 = "stablehlo.broadcast_in_dim"(%380) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %382 = "stablehlo.add"(%379, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %383 = "stablehlo.multiply"(%382, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %384 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %385 = "stablehlo.broadcast_in_dim"(%384) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %386 = "stablehlo.add"(%383, %385) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %387 = "stablehlo.multiply"(%386, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %388 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %389 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %390 = "stablehlo.add"(%387, %389) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %391 = "stablehlo.multiply"(%372, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %392 = "stablehlo.multiply"(%391, %390) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %393 = "stablehlo.add"(%392, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %394 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %395 = "stablehlo.broadcast_in_dim"(%394) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %396 = "stablehlo.add"(%393, %395) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %397 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %398 = "stablehlo.broadcast_in_dim"(%397) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %399 = "stablehlo.add"(%364, %398) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %400 = "stablehlo.bitcast_convert"(%399) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %401 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %402 = "stablehlo.broadcast_in_dim"(%401) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %403 = "stablehlo.shift_left"(%400, %402) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %404 = "stablehlo.bitcast_convert"(%403) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %405 = "stablehlo.multiply"(%396, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %406 = "stablehlo.optimization_barrier"(%405) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %407 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %409 = "stablehlo.reduce"(%406, %407) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %408 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%408) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %410 = "stablehlo.subtract"(%63, %118) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %411 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %412 = "stablehlo.abs"(%410) : (tensor<8xf32>) -> tensor<8xf32>
          %413 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %414 = "stablehlo.broadcast_in_dim"(%413) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %415 = "stablehlo.compare"(%412, %414) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %416 = "stablehlo.round_nearest_even"(%410) : (tensor<8xf32>) -> tensor<8xf32>
          %417 = "stablehlo.broadcast_in_dim"(%411) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %418 = "stablehlo.select"(%415, %417, %416) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %419 = "stablehlo.abs"(%63) : (tensor<8xf32>) -> tensor<8xf32>
          %420 = "stablehlo.abs"(%118) : (tensor<8xf32>) -> tensor<8xf32>
          %421 = "stablehlo.compare"(%419, %420) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %422 = "stablehlo.broadcast_in_dim"(%411) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %423 = "stablehlo.select"(%421, %422, %418) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %424 = "stablehlo.broadcast_in_dim"(%411) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %425 = "stablehlo.select"(%421, %418, %424) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %426 = "stablehlo.subtract"(%63, %119) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %427 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %428 = "stablehlo.abs"(%426) : (tensor<8xf32>) -> tensor<8xf32>
          %429 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %430 = "stablehlo.broadcast_in_dim"(%429) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %431 = "stablehlo.compare"(%428, %430) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %432 = "stablehlo.round_nearest_even"(%426) : (tensor<8xf32>) -> tensor<8xf32>
          %433 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %434 = "stablehlo.select"(%431, %433, %432) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %435 = "stablehlo.abs"(%63) : (tensor<8xf32>) -> tensor<8xf32>
          %436 = "stablehlo.abs"(%119) : (tensor<8xf32>) -> tensor<8xf32>
          %437 = "stablehlo.compare"(%435, %436) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %438 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %439 = "stablehlo.select"(%437, %438, %434) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %440 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %441 = "stablehlo.select"(%437, %434, %440) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %442 = "stablehlo.broadcast_in_dim"(%423) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %443 = "stablehlo.subtract"(%272, %442) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %444 = "stablehlo.broadcast_in_dim"(%425) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %445 = "stablehlo.add"(%337, %444) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %446 = "stablehlo.subtract"(%443, %445) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %447 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %448 = "stablehlo.multiply"(%447, %446) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %449 = "stablehlo.broadcast_in_dim"(%439) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %450 = "stablehlo.subtract"(%272, %449) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %451 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %452 = "stablehlo.add"(%347, %451) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %453 = "stablehlo.subtract"(%450, %452) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %454 = "stablehlo.broadcast_in_dim"(%123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %455 = "stablehlo.multiply"(%454, %453) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %456 = "stablehlo.add"(%448, %455) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %457 = "stablehlo.optimization_barrier"(%456) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %458 = "stablehlo.subtract"(%63, %118) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %459 = "stablehlo.subtract"(%458, %418) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %460 = "stablehlo.multiply"(%121, %459) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %461 = "stablehlo.subtract"(%63, %119) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %462 = "stablehlo.subtract"(%461, %434) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %463 = "stablehlo.multiply"(%123, %462) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %464 = "stablehlo.add"(%460, %463) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %465 = "stablehlo.subtract"(%464, %270) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %466 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %467 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %468 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %469 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %470 = "stablehlo.compare"(%467, %469) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %471 = "stablehlo.multiply"(%467, %468) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %472 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %473 = "stablehlo.select"(%470, %472, %471) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %474 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %475 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %476 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %477 = "stablehlo.compare"(%474, %476) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %478 = "stablehlo.multiply"(%474, %475) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %479 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %480 = "stablehlo.select"(%477, %479, %478) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %481 = "stablehlo.add"(%473, %480) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %482 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %483 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %484 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %485 = "stablehlo.compare"(%482, %484) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %486 = "stablehlo.multiply"(%482, %483) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %487 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %488 = "stablehlo.select"(%485, %487, %486) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %489 = "stablehlo.add"(%481, %488) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %490 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %491 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %492 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %493 = "stablehlo.compare"(%490, %492) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %494 = "stablehlo.multiply"(%490, %491) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %495 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %496 = "stablehlo.select"(%493, %495, %494) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %497 = "stablehlo.add"(%489, %496) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %498 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %499 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %500 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %501 = "stablehlo.compare"(%498, %500) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %502 = "stablehlo.multiply"(%498, %499) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %503 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %504 = "stablehlo.select"(%501, %503, %502) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %505 = "stablehlo.add"(%497, %504) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %506 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %507 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %508 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %509 = "stablehlo.compare"(%506, %508) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %510 = "stablehlo.multiply"(%506, %507) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %512 = "stablehlo.select"(%509, %511, %510) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %513 = "stablehlo.add"(%505, %512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %514 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %515 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %516 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %517 = "stablehlo.compare"(%514, %516) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %518 = "stablehlo.multiply"(%514, %515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %519 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %520 = "stablehlo.select"(%517, %519, %518) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %521 = "stablehlo.add"(%513, %520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %522 = "stablehlo.slice"(%406) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %523 = "stablehlo.slice"(%457) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %524 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %525 = "stablehlo.compare"(%522, %524) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %526 = "stablehlo.multiply"(%522, %523) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %527 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %528 = "stablehlo.select"(%525, %527, %526) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %529 = "stablehlo.add"(%521, %528) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %530 = "stablehlo.optimization_barrier"(%529) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %531 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %533 = "stablehlo.reduce"(%530, %531) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %532 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%532) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %534 = "stablehlo.divide"(%533, %409) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %535 = "stablehlo.divide"(%331, %409) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %536 = "stablehlo.log"(%535) : (tensor<8xf32>) -> tensor<8xf32>
          %537 = "stablehlo.add"(%465, %536) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %538 = "stablehlo.subtract"(%537, %534) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %539 = "stablehlo.abs"(%538) : (tensor<8xf32>) -> tensor<8xf32>
          %540 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %541 = "stablehlo.broadcast_in_dim"(%540) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %542 = "stablehlo.compare"(%539, %541) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %543 = "stablehlo.select"(%542, %534, %537) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %544 = "stablehlo.subtract"(%465, %543) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %545 = "stablehlo.exponential"(%544) : (tensor<8xf32>) -> tensor<8xf32>
          %546 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %547 = "stablehlo.subtract"(%457, %546) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %548 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %549 = "stablehlo.broadcast_in_dim"(%548) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %550 = "stablehlo.multiply"(%549, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %551 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %552 = "stablehlo.broadcast_in_dim"(%551) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %553 = "stablehlo.add"(%550, %552) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %554 = "stablehlo.multiply"(%553, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %555 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %556 = "stablehlo.broadcast_in_dim"(%555) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %557 = "stablehlo.add"(%554, %556) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %558 = "stablehlo.multiply"(%557, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %559 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %560 = "stablehlo.broadcast_in_dim"(%559) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %561 = "stablehlo.add"(%558, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %562 = "stablehlo.multiply"(%561, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %563 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %564 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %565 = "stablehlo.add"(%562, %564) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %566 = "stablehlo.multiply"(%565, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %567 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %568 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %569 = "stablehlo.add"(%566, %568) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %570 = "stablehlo.multiply"(%569, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %571 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %573 = "stablehlo.add"(%570, %572) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %574 = "stablehlo.multiply"(%573, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %575 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %577 = "stablehlo.add"(%574, %576) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %578 = "stablehlo.multiply"(%547, %547) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %579 = "stablehlo.multiply"(%578, %577) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %580 = "stablehlo.add"(%547, %579) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %581 = "stablehlo.multiply"(%406, %580) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %582 = "stablehlo.abs"(%547) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %583 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %585 = "stablehlo.compare"(%582, %584) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %586 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %587 = "stablehlo.multiply"(%328, %586) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %588 = "stablehlo.subtract"(%587, %406) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %589 = "stablehlo.select"(%585, %581, %588) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %590 = "stablehlo.optimization_barrier"(%589) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %591 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %593 = "stablehlo.reduce"(%590, %591) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %592 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%592) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %594 = "stablehlo.divide"(%593, %409) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %595 = "stablehlo.log_plus_one"(%594) : (tensor<8xf32>) -> tensor<8xf32>
          %596 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %597 = "stablehlo.broadcast_in_dim"(%596) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %598 = "stablehlo.divide"(%597, %409) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %599 = "stablehlo.negate"(%595) : (tensor<8xf32>) -> tensor<8xf32>
          %600 = "stablehlo.exponential"(%599) : (tensor<8xf32>) -> tensor<8xf32>
          %601 = "stablehlo.multiply"(%600, %598) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %602 = "stablehlo.negate"(%595) : (tensor<8xf32>) -> tensor<8xf32>
          %603 = "stablehlo.exponential_minus_one"(%602) : (tensor<8xf32>) -> tensor<8xf32>
          %604 = "stablehlo.multiply"(%603, %598) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %605 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %606 = "stablehlo.subtract"(%468, %605) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %607 = "stablehlo.abs"(%606) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %608 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %609 = "stablehlo.broadcast_in_dim"(%608) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %610 = "stablehlo.compare"(%607, %609) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %611 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %612 = "stablehlo.broadcast_in_dim"(%611) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %613 = "stablehlo.multiply"(%612, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %614 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %615 = "stablehlo.broadcast_in_dim"(%614) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %616 = "stablehlo.add"(%613, %615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %617 = "stablehlo.multiply"(%616, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %618 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %619 = "stablehlo.broadcast_in_dim"(%618) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %620 = "stablehlo.add"(%617, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %621 = "stablehlo.multiply"(%620, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %622 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %623 = "stablehlo.broadcast_in_dim"(%622) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %624 = "stablehlo.add"(%621, %623) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %625 = "stablehlo.multiply"(%624, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %626 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %627 = "stablehlo.broadcast_in_dim"(%626) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %628 = "stablehlo.add"(%625, %627) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %629 = "stablehlo.multiply"(%628, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %630 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %631 = "stablehlo.broadcast_in_dim"(%630) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %632 = "stablehlo.add"(%629, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %633 = "stablehlo.multiply"(%632, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %634 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %635 = "stablehlo.broadcast_in_dim"(%634) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %636 = "stablehlo.add"(%633, %635) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %637 = "stablehlo.multiply"(%636, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %638 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %639 = "stablehlo.broadcast_in_dim"(%638) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %640 = "stablehlo.add"(%637, %639) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %641 = "stablehlo.multiply"(%606, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %642 = "stablehlo.multiply"(%641, %640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %643 = "stablehlo.multiply"(%467, %642) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %644 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %645 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %646 = "stablehlo.multiply"(%644, %645) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %647 = "stablehlo.subtract"(%646, %467) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %648 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %649 = "stablehlo.compare"(%467, %648) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %650 = "stablehlo.multiply"(%467, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %651 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %652 = "stablehlo.select"(%649, %651, %650) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %653 = "stablehlo.subtract"(%647, %652) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %654 = "stablehlo.select"(%610, %643, %653) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %655 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %656 = "stablehlo.subtract"(%475, %655) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %657 = "stablehlo.abs"(%656) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %658 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %659 = "stablehlo.broadcast_in_dim"(%658) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %660 = "stablehlo.compare"(%657, %659) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %661 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %662 = "stablehlo.broadcast_in_dim"(%661) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %663 = "stablehlo.multiply"(%662, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %664 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %665 = "stablehlo.broadcast_in_dim"(%664) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %666 = "stablehlo.add"(%663, %665) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %667 = "stablehlo.multiply"(%666, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %668 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %669 = "stablehlo.broadcast_in_dim"(%668) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %670 = "stablehlo.add"(%667, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %671 = "stablehlo.multiply"(%670, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %672 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %673 = "stablehlo.broadcast_in_dim"(%672) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %674 = "stablehlo.add"(%671, %673) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %675 = "stablehlo.multiply"(%674, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %676 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %677 = "stablehlo.broadcast_in_dim"(%676) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %678 = "stablehlo.add"(%675, %677) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %679 = "stablehlo.multiply"(%678, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %680 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %681 = "stablehlo.broadcast_in_dim"(%680) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %682 = "stablehlo.add"(%679, %681) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %683 = "stablehlo.multiply"(%682, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %684 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %685 = "stablehlo.broadcast_in_dim"(%684) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %686 = "stablehlo.add"(%683, %685) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %687 = "stablehlo.multiply"(%686, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %688 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %689 = "stablehlo.broadcast_in_dim"(%688) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %690 = "stablehlo.add"(%687, %689) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %691 = "stablehlo.multiply"(%656, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %692 = "stablehlo.multiply"(%691, %690) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %693 = "stablehlo.multiply"(%474, %692) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %694 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %695 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %696 = "stablehlo.multiply"(%694, %695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %697 = "stablehlo.subtract"(%696, %474) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %698 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %699 = "stablehlo.compare"(%474, %698) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %700 = "stablehlo.multiply"(%474, %656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %701 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %702 = "stablehlo.select"(%699, %701, %700) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %703 = "stablehlo.subtract"(%697, %702) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %704 = "stablehlo.select"(%660, %693, %703) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %705 = "stablehlo.add"(%654, %704) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %706 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %707 = "stablehlo.subtract"(%483, %706) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %708 = "stablehlo.abs"(%707) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %709 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %710 = "stablehlo.broadcast_in_dim"(%709) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %711 = "stablehlo.compare"(%708, %710) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %712 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %713 = "stablehlo.broadcast_in_dim"(%712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %714 = "stablehlo.multiply"(%713, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %715 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %716 = "stablehlo.broadcast_in_dim"(%715) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %717 = "stablehlo.add"(%714, %716) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %718 = "stablehlo.multiply"(%717, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %719 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %720 = "stablehlo.broadcast_in_dim"(%719) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %721 = "stablehlo.add"(%718, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %722 = "stablehlo.multiply"(%721, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %723 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %724 = "stablehlo.broadcast_in_dim"(%723) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %725 = "stablehlo.add"(%722, %724) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %726 = "stablehlo.multiply"(%725, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %727 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %728 = "stablehlo.broadcast_in_dim"(%727) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %729 = "stablehlo.add"(%726, %728) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %730 = "stablehlo.multiply"(%729, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %731 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %732 = "stablehlo.broadcast_in_dim"(%731) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %733 = "stablehlo.add"(%730, %732) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %734 = "stablehlo.multiply"(%733, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %735 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %736 = "stablehlo.broadcast_in_dim"(%735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %737 = "stablehlo.add"(%734, %736) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %738 = "stablehlo.multiply"(%737, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %739 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %740 = "stablehlo.broadcast_in_dim"(%739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %741 = "stablehlo.add"(%738, %740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %742 = "stablehlo.multiply"(%707, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %743 = "stablehlo.multiply"(%742, %741) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %744 = "stablehlo.multiply"(%482, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %745 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %746 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %747 = "stablehlo.multiply"(%745, %746) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %748 = "stablehlo.subtract"(%747, %482) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %749 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %750 = "stablehlo.compare"(%482, %749) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %751 = "stablehlo.multiply"(%482, %707) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %752 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %753 = "stablehlo.select"(%750, %752, %751) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %754 = "stablehlo.subtract"(%748, %753) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %755 = "stablehlo.select"(%711, %744, %754) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %756 = "stablehlo.add"(%705, %755) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %757 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %758 = "stablehlo.subtract"(%491, %757) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %759 = "stablehlo.abs"(%758) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %760 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %761 = "stablehlo.broadcast_in_dim"(%760) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %762 = "stablehlo.compare"(%759, %761) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %763 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %764 = "stablehlo.broadcast_in_dim"(%763) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %765 = "stablehlo.multiply"(%764, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %766 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %767 = "stablehlo.broadcast_in_dim"(%766) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %768 = "stablehlo.add"(%765, %767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %769 = "stablehlo.multiply"(%768, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %770 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %771 = "stablehlo.broadcast_in_dim"(%770) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %772 = "stablehlo.add"(%769, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %773 = "stablehlo.multiply"(%772, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %774 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %775 = "stablehlo.broadcast_in_dim"(%774) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %776 = "stablehlo.add"(%773, %775) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %777 = "stablehlo.multiply"(%776, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %778 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %779 = "stablehlo.broadcast_in_dim"(%778) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %780 = "stablehlo.add"(%777, %779) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %781 = "stablehlo.multiply"(%780, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %782 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %783 = "stablehlo.broadcast_in_dim"(%782) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %784 = "stablehlo.add"(%781, %783) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %785 = "stablehlo.multiply"(%784, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %786 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %787 = "stablehlo.broadcast_in_dim"(%786) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %788 = "stablehlo.add"(%785, %787) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %789 = "stablehlo.multiply"(%788, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %790 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %791 = "stablehlo.broadcast_in_dim"(%790) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %792 = "stablehlo.add"(%789, %791) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %793 = "stablehlo.multiply"(%758, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %794 = "stablehlo.multiply"(%793, %792) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %795 = "stablehlo.multiply"(%490, %794) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %796 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %797 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %798 = "stablehlo.multiply"(%796, %797) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %799 = "stablehlo.subtract"(%798, %490) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %800 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %801 = "stablehlo.compare"(%490, %800) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %802 = "stablehlo.multiply"(%490, %758) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %803 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %804 = "stablehlo.select"(%801, %803, %802) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %805 = "stablehlo.subtract"(%799, %804) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %806 = "stablehlo.select"(%762, %795, %805) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %807 = "stablehlo.add"(%756, %806) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %808 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %809 = "stablehlo.subtract"(%499, %808) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %810 = "stablehlo.abs"(%809) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %811 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %812 = "stablehlo.broadcast_in_dim"(%811) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %813 = "stablehlo.compare"(%810, %812) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %814 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %815 = "stablehlo.broadcast_in_dim"(%814) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %816 = "stablehlo.multiply"(%815, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %817 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %818 = "stablehlo.broadcast_in_dim"(%817) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %819 = "stablehlo.add"(%816, %818) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %820 = "stablehlo.multiply"(%819, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %821 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %822 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %823 = "stablehlo.add"(%820, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %824 = "stablehlo.multiply"(%823, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %825 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %826 = "stablehlo.broadcast_in_dim"(%825) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %827 = "stablehlo.add"(%824, %826) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %828 = "stablehlo.multiply"(%827, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %829 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %830 = "stablehlo.broadcast_in_dim"(%829) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %831 = "stablehlo.add"(%828, %830) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %832 = "stablehlo.multiply"(%831, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %833 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %834 = "stablehlo.broadcast_in_dim"(%833) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %835 = "stablehlo.add"(%832, %834) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %836 = "stablehlo.multiply"(%835, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %837 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %838 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %839 = "stablehlo.add"(%836, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %840 = "stablehlo.multiply"(%839, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %841 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %842 = "stablehlo.broadcast_in_dim"(%841) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %843 = "stablehlo.add"(%840, %842) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %844 = "stablehlo.multiply"(%809, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %845 = "stablehlo.multiply"(%844, %843) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %846 = "stablehlo.multiply"(%498, %845) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %847 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %848 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %849 = "stablehlo.multiply"(%847, %848) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %850 = "stablehlo.subtract"(%849, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %851 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %852 = "stablehlo.compare"(%498, %851) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %853 = "stablehlo.multiply"(%498, %809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %854 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %855 = "stablehlo.select"(%852, %854, %853) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %856 = "stablehlo.subtract"(%850, %855) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %857 = "stablehlo.select"(%813, %846, %856) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %858 = "stablehlo.add"(%807, %857) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %859 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %860 = "stablehlo.subtract"(%507, %859) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %861 = "stablehlo.abs"(%860) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %862 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %863 = "stablehlo.broadcast_in_dim"(%862) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %864 = "stablehlo.compare"(%861, %863) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %865 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %866 = "stablehlo.broadcast_in_dim"(%865) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %867 = "stablehlo.multiply"(%866, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %868 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %869 = "stablehlo.broadcast_in_dim"(%868) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %870 = "stablehlo.add"(%867, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %871 = "stablehlo.multiply"(%870, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %872 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %873 = "stablehlo.broadcast_in_dim"(%872) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %874 = "stablehlo.add"(%871, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %875 = "stablehlo.multiply"(%874, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %876 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %877 = "stablehlo.broadcast_in_dim"(%876) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %878 = "stablehlo.add"(%875, %877) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %879 = "stablehlo.multiply"(%878, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %880 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %881 = "stablehlo.broadcast_in_dim"(%880) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %882 = "stablehlo.add"(%879, %881) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %883 = "stablehlo.multiply"(%882, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %884 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %885 = "stablehlo.broadcast_in_dim"(%884) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %886 = "stablehlo.add"(%883, %885) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %887 = "stablehlo.multiply"(%886, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %888 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %889 = "stablehlo.broadcast_in_dim"(%888) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %890 = "stablehlo.add"(%887, %889) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %891 = "stablehlo.multiply"(%890, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %892 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %893 = "stablehlo.broadcast_in_dim"(%892) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %894 = "stablehlo.add"(%891, %893) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %895 = "stablehlo.multiply"(%860, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %896 = "stablehlo.multiply"(%895, %894) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %897 = "stablehlo.multiply"(%506, %896) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %898 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %899 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %900 = "stablehlo.multiply"(%898, %899) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %901 = "stablehlo.subtract"(%900, %506) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %902 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %903 = "stablehlo.compare"(%506, %902) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %904 = "stablehlo.multiply"(%506, %860) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %905 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %906 = "stablehlo.select"(%903, %905, %904) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %907 = "stablehlo.subtract"(%901, %906) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %908 = "stablehlo.select"(%864, %897, %907) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %909 = "stablehlo.add"(%858, %908) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %910 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %911 = "stablehlo.subtract"(%515, %910) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %912 = "stablehlo.abs"(%911) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %913 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %914 = "stablehlo.broadcast_in_dim"(%913) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %915 = "stablehlo.compare"(%912, %914) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %916 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %917 = "stablehlo.broadcast_in_dim"(%916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %918 = "stablehlo.multiply"(%917, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %919 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %920 = "stablehlo.broadcast_in_dim"(%919) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %921 = "stablehlo.add"(%918, %920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %922 = "stablehlo.multiply"(%921, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %923 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %924 = "stablehlo.broadcast_in_dim"(%923) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %925 = "stablehlo.add"(%922, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %926 = "stablehlo.multiply"(%925, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %927 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %928 = "stablehlo.broadcast_in_dim"(%927) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %929 = "stablehlo.add"(%926, %928) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %930 = "stablehlo.multiply"(%929, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %931 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %932 = "stablehlo.broadcast_in_dim"(%931) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %933 = "stablehlo.add"(%930, %932) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %934 = "stablehlo.multiply"(%933, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %935 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %936 = "stablehlo.broadcast_in_dim"(%935) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %937 = "stablehlo.add"(%934, %936) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %938 = "stablehlo.multiply"(%937, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %939 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %940 = "stablehlo.broadcast_in_dim"(%939) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %941 = "stablehlo.add"(%938, %940) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %942 = "stablehlo.multiply"(%941, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %943 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %944 = "stablehlo.broadcast_in_dim"(%943) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %945 = "stablehlo.add"(%942, %944) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %946 = "stablehlo.multiply"(%911, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %947 = "stablehlo.multiply"(%946, %945) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %948 = "stablehlo.multiply"(%514, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %949 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %950 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %951 = "stablehlo.multiply"(%949, %950) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %952 = "stablehlo.subtract"(%951, %514) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %953 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %954 = "stablehlo.compare"(%514, %953) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %955 = "stablehlo.multiply"(%514, %911) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %956 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %957 = "stablehlo.select"(%954, %956, %955) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %958 = "stablehlo.subtract"(%952, %957) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %959 = "stablehlo.select"(%915, %948, %958) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %960 = "stablehlo.add"(%909, %959) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %961 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %962 = "stablehlo.subtract"(%523, %961) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %963 = "stablehlo.abs"(%962) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %964 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %965 = "stablehlo.broadcast_in_dim"(%964) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %966 = "stablehlo.compare"(%963, %965) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %967 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %968 = "stablehlo.broadcast_in_dim"(%967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %969 = "stablehlo.multiply"(%968, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %970 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %971 = "stablehlo.broadcast_in_dim"(%970) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %972 = "stablehlo.add"(%969, %971) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %973 = "stablehlo.multiply"(%972, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %974 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %975 = "stablehlo.broadcast_in_dim"(%974) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %976 = "stablehlo.add"(%973, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %977 = "stablehlo.multiply"(%976, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %978 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %979 = "stablehlo.broadcast_in_dim"(%978) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %980 = "stablehlo.add"(%977, %979) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %981 = "stablehlo.multiply"(%980, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %982 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %983 = "stablehlo.broadcast_in_dim"(%982) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %984 = "stablehlo.add"(%981, %983) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %985 = "stablehlo.multiply"(%984, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %986 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %987 = "stablehlo.broadcast_in_dim"(%986) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %988 = "stablehlo.add"(%985, %987) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %989 = "stablehlo.multiply"(%988, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %990 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %991 = "stablehlo.broadcast_in_dim"(%990) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %992 = "stablehlo.add"(%989, %991) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %993 = "stablehlo.multiply"(%992, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %994 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %995 = "stablehlo.broadcast_in_dim"(%994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %996 = "stablehlo.add"(%993, %995) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %997 = "stablehlo.multiply"(%962, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %998 = "stablehlo.multiply"(%997, %996) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %999 = "stablehlo.multiply"(%522, %998) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1000 = "stablehlo.slice"(%328) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1001 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1002 = "stablehlo.multiply"(%1000, %1001) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1003 = "stablehlo.subtract"(%1002, %522) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1004 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1005 = "stablehlo.compare"(%522, %1004) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1006 = "stablehlo.multiply"(%522, %962) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1007 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1008 = "stablehlo.select"(%1005, %1007, %1006) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1009 = "stablehlo.subtract"(%1003, %1008) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1010 = "stablehlo.select"(%966, %999, %1009) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1011 = "stablehlo.add"(%960, %1010) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1012 = "stablehlo.optimization_barrier"(%1011) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1013 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.reduce"(%1012, %1013) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %1014 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1014) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %1016 = "stablehlo.multiply"(%1015, %598) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1017 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1018 = "stablehlo.broadcast_in_dim"(%1017) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1019 = "stablehlo.multiply"(%1018, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1020 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1021 = "stablehlo.broadcast_in_dim"(%1020) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1022 = "stablehlo.add"(%1019, %1021) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1023 = "stablehlo.multiply"(%1022, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1024 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1025 = "stablehlo.broadcast_in_dim"(%1024) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1026 = "stablehlo.add"(%1023, %1025) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1027 = "stablehlo.multiply"(%1026, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1028 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1029 = "stablehlo.broadcast_in_dim"(%1028) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1030 = "stablehlo.add"(%1027, %1029) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1031 = "stablehlo.multiply"(%1030, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1032 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1033 = "stablehlo.broadcast_in_dim"(%1032) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1034 = "stablehlo.add"(%1031, %1033) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1035 = "stablehlo.multiply"(%1034, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1036 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1037 = "stablehlo.broadcast_in_dim"(%1036) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1038 = "stablehlo.add"(%1035, %1037) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1039 = "stablehlo.multiply"(%1038, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1040 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1041 = "stablehlo.broadcast_in_dim"(%1040) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1042 = "stablehlo.add"(%1039, %1041) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1043 = "stablehlo.multiply"(%1042, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1044 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1045 = "stablehlo.broadcast_in_dim"(%1044) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1046 = "stablehlo.add"(%1043, %1045) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1047 = "stablehlo.multiply"(%595, %595) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1048 = "stablehlo.multiply"(%1047, %1046) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1049 = "stablehlo.subtract"(%1016, %1048) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1050 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1051 = "stablehlo.compare"(%1049, %1050) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1052 = "stablehlo.broadcast_in_dim"(%466) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1053 = "stablehlo.select"(%1051, %1052, %1049) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1054 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1055 = "stablehlo.multiply"(%1054, %1053) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1056 = "stablehlo.multiply"(%kl_scale, %14) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %1057 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1058 = "stablehlo.broadcast_in_dim"(%1057) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1059 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1060 = "stablehlo.broadcast_in_dim"(%1059) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1061 = "stablehlo.compare"(%12, %1060) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1062 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1063 = "stablehlo.broadcast_in_dim"(%1062) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1064 = "stablehlo.select"(%1061, %1063, %1055) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1065 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1066 = "stablehlo.broadcast_in_dim"(%1065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1067 = "stablehlo.broadcast_in_dim"(%601) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1068 = "stablehlo.multiply"(%590, %1067) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1069 = "stablehlo.broadcast_in_dim"(%604) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1070 = "stablehlo.multiply"(%406, %1069) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1071 = "stablehlo.add"(%1068, %1070) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1072 = "stablehlo.broadcast_in_dim"(%1056) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1073 = "stablehlo.multiply"(%1072, %1071) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1074 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1075 = "stablehlo.divide"(%12, %1074) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1076 = "stablehlo.broadcast_in_dim"(%1075) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1077 = "stablehlo.multiply"(%1076, %1073) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1078 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1079 = "stablehlo.broadcast_in_dim"(%1078) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1080 = "stablehlo.compare"(%12, %1079) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1081 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1082 = "stablehlo.broadcast_in_dim"(%1080) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %1083 = "stablehlo.broadcast_in_dim"(%1081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1084 = "stablehlo.select"(%1082, %1083, %1077) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1085 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1086 = "stablehlo.dynamic_update_slice"(%arg12, %1064, %10) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %1087 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1088 = "stablehlo.dynamic_update_slice"(%arg13, %1084, %10, %1087) : (tensor<64x32000xf32>, tensor<8x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%8, %1086, %1088) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    "stablehlo.return"(%1090, %1091) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

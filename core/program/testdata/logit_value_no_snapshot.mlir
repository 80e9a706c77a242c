module @anchorkl_logits {
  func.func @main(%student: tensor<1x32000xf32>, %reference: tensor<1x32000xf64>, %alpha: tensor<1xf64>, %weight: tensor<1xf64>, %z: tensor<f64>, %tau: tensor<f64>, %kl_scale: tensor<f64>) -> tensor<1xf64> {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.dynamic_slice"(%alpha, %0) { slice_sizes = array<i64: 1> } : (tensor<1xf64>, tensor<i32>) -> tensor<1xf64>
    %2 = "stablehlo.dynamic_slice"(%weight, %0) { slice_sizes = array<i64: 1> } : (tensor<1xf64>, tensor<i32>) -> tensor<1xf64>
    %3 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %4 = "stablehlo.divide"(%3, %tau) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %5 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %6 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %7 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %8 = "stablehlo.broadcast_in_dim"(%7) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %9 = "stablehlo.compare"(%1, %8) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %10 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %11 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %12 = "stablehlo.compare"(%1, %11) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %13 = "stablehlo.or"(%9, %12) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %14 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %15 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %16 = "stablehlo.select"(%13, %15, %1) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %17 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %19 = "stablehlo.subtract"(%18, %16) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %20 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %21 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %22 = "stablehlo.subtract"(%21, %19) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %23 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %24 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %25 = "stablehlo.compare"(%22, %24) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %26 = "stablehlo.select"(%25, %16, %22) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %27 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %28 = "stablehlo.dynamic_slice"(%student, %0, %27) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %29 = "stablehlo.convert"(%28) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %30 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
    %31 = "stablehlo.dynamic_slice"(%student, %0, %30) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %32 = "stablehlo.convert"(%31) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %33 = "stablehlo.maximum"(%29, %32) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %34 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
    %35 = "stablehlo.dynamic_slice"(%student, %0, %34) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %36 = "stablehlo.convert"(%35) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %37 = "stablehlo.maximum"(%33, %36) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %38 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
    %39 = "stablehlo.dynamic_slice"(%student, %0, %38) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %40 = "stablehlo.convert"(%39) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %41 = "stablehlo.maximum"(%37, %40) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %42 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
    %43 = "stablehlo.dynamic_slice"(%student, %0, %42) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %44 = "stablehlo.convert"(%43) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %45 = "stablehlo.maximum"(%41, %44) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %46 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
    %47 = "stablehlo.dynamic_slice"(%student, %0, %46) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %48 = "stablehlo.convert"(%47) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %49 = "stablehlo.maximum"(%45, %48) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %50 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
    %51 = "stablehlo.dynamic_slice"(%student, %0, %50) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %52 = "stablehlo.convert"(%51) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %53 = "stablehlo.maximum"(%49, %52) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %54 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
    %55 = "stablehlo.dynamic_slice"(%student, %0, %54) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
    %56 = "stablehlo.convert"(%55) : (tensor<1x4000xf32>) -> tensor<1x4000xf64>
    %57 = "stablehlo.maximum"(%53, %56) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %58 = "stablehlo.compare"(%1, %1) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %59 = "stablehlo.broadcast_in_dim"(%58) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %60 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %61 = "stablehlo.select"(%59, %60, %57) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %62 = "stablehlo.optimization_barrier"(%61) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %63 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %65 = "stablehlo.reduce"(%62, %63) ({
      ^reductionFn(%arg7: tensor<f64>, %arg8: tensor<f64>) :
          %64 = "stablehlo.maximum"(%arg7, %arg8) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%64) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %66 = "stablehlo.maximum"(%29, %32) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %67 = "stablehlo.maximum"(%66, %36) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %68 = "stablehlo.maximum"(%67, %40) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %69 = "stablehlo.maximum"(%68, %44) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %70 = "stablehlo.maximum"(%69, %48) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %71 = "stablehlo.maximum"(%70, %52) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %72 = "stablehlo.maximum"(%71, %56) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %73 = "stablehlo.compare"(%1, %1) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %74 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %75 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %76 = "stablehlo.select"(%74, %75, %72) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %77 = "stablehlo.optimization_barrier"(%76) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %78 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %80 = "stablehlo.reduce"(%77, %78) ({
      ^reductionFn(%arg9: tensor<f64>, %arg10: tensor<f64>) :
          %79 = "stablehlo.maximum"(%arg9, %arg10) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%79) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %81 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %82 = "stablehlo.dynamic_slice"(%reference, %0, %81) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %83 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
    %84 = "stablehlo.dynamic_slice"(%reference, %0, %83) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %85 = "stablehlo.maximum"(%82, %84) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %86 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
    %87 = "stablehlo.dynamic_slice"(%reference, %0, %86) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %88 = "stablehlo.maximum"(%85, %87) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %89 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
    %90 = "stablehlo.dynamic_slice"(%reference, %0, %89) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %91 = "stablehlo.maximum"(%88, %90) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %92 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
    %93 = "stablehlo.dynamic_slice"(%reference, %0, %92) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %94 = "stablehlo.maximum"(%91, %93) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %95 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
    %96 = "stablehlo.dynamic_slice"(%reference, %0, %95) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %97 = "stablehlo.maximum"(%94, %96) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %98 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
    %99 = "stablehlo.dynamic_slice"(%reference, %0, %98) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %100 = "stablehlo.maximum"(%97, %99) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %101 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
    %102 = "stablehlo.dynamic_slice"(%reference, %0, %101) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %103 = "stablehlo.maximum"(%100, %102) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %104 = "stablehlo.compare"(%1, %1) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %105 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %106 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %107 = "stablehlo.select"(%105, %106, %103) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %108 = "stablehlo.optimization_barrier"(%107) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %109 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %111 = "stablehlo.reduce"(%108, %109) ({
      ^reductionFn(%arg11: tensor<f64>, %arg12: tensor<f64>) :
          %110 = "stablehlo.maximum"(%arg11, %arg12) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%110) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %112 = "stablehlo.select"(%12, %111, %80) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %113 = "stablehlo.select"(%9, %80, %111) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %114 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %115 = "stablehlo.multiply"(%19, %114) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %116 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %117 = "stablehlo.multiply"(%26, %116) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %118 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %119 = "stablehlo.select"(%118, %82, %29) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %120 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %121 = "stablehlo.select"(%120, %29, %82) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %122 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %123 = "stablehlo.subtract"(%119, %122) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %124 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %125 = "stablehlo.multiply"(%124, %123) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %126 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %127 = "stablehlo.select"(%126, %82, %29) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %128 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %129 = "stablehlo.select"(%128, %29, %82) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %130 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %131 = "stablehlo.subtract"(%129, %130) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %132 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %133 = "stablehlo.multiply"(%132, %131) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %134 = "stablehlo.add"(%125, %133) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %135 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %136 = "stablehlo.select"(%135, %84, %32) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %137 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %138 = "stablehlo.select"(%137, %32, %84) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %139 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %140 = "stablehlo.subtract"(%136, %139) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %141 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %142 = "stablehlo.multiply"(%141, %140) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %143 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %144 = "stablehlo.select"(%143, %84, %32) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %145 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %146 = "stablehlo.select"(%145, %32, %84) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %147 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %148 = "stablehlo.subtract"(%146, %147) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %149 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %150 = "stablehlo.multiply"(%149, %148) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %151 = "stablehlo.add"(%142, %150) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %152 = "stablehlo.maximum"(%134, %151) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %153 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %154 = "stablehlo.select"(%153, %87, %36) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %155 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %156 = "stablehlo.select"(%155, %36, %87) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %157 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %158 = "stablehlo.subtract"(%154, %157) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %159 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %160 = "stablehlo.multiply"(%159, %158) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %161 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %162 = "stablehlo.select"(%161, %87, %36) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %163 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %164 = "stablehlo.select"(%163, %36, %87) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %165 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %166 = "stablehlo.subtract"(%164, %165) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %167 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %168 = "stablehlo.multiply"(%167, %166) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %169 = "stablehlo.add"(%160, %168) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %170 = "stablehlo.maximum"(%152, %169) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %171 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %172 = "stablehlo.select"(%171, %90, %40) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %173 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %174 = "stablehlo.select"(%173, %40, %90) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %175 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %176 = "stablehlo.subtract"(%172, %175) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %177 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %178 = "stablehlo.multiply"(%177, %176) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %179 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %180 = "stablehlo.select"(%179, %90, %40) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %181 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %182 = "stablehlo.select"(%181, %40, %90) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %183 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %184 = "stablehlo.subtract"(%182, %183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %185 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %186 = "stablehlo.multiply"(%185, %184) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %187 = "stablehlo.add"(%178, %186) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %188 = "stablehlo.maximum"(%170, %187) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %189 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %190 = "stablehlo.select"(%189, %93, %44) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %191 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %192 = "stablehlo.select"(%191, %44, %93) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %193 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %194 = "stablehlo.subtract"(%190, %193) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %195 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %196 = "stablehlo.multiply"(%195, %194) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %197 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %198 = "stablehlo.select"(%197, %93, %44) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %199 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %200 = "stablehlo.select"(%199, %44, %93) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %201 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %202 = "stablehlo.subtract"(%200, %201) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %203 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %204 = "stablehlo.multiply"(%203, %202) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %205 = "stablehlo.add"(%196, %204) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %206 = "stablehlo.maximum"(%188, %205) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %207 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %208 = "stablehlo.select"(%207, %96, %48) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %209 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %210 = "stablehlo.select"(%209, %48, %96) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %211 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %212 = "stablehlo.subtract"(%208, %211) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %213 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %214 = "stablehlo.multiply"(%213, %212) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %215 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %216 = "stablehlo.select"(%215, %96, %48) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %217 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %218 = "stablehlo.select"(%217, %48, %96) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %219 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %220 = "stablehlo.subtract"(%218, %219) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %221 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %222 = "stablehlo.multiply"(%221, %220) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %223 = "stablehlo.add"(%214, %222) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %224 = "stablehlo.maximum"(%206, %223) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %225 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %226 = "stablehlo.select"(%225, %99, %52) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %227 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %228 = "stablehlo.select"(%227, %52, %99) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %229 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %230 = "stablehlo.subtract"(%226, %229) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %231 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %232 = "stablehlo.multiply"(%231, %230) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %233 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %234 = "stablehlo.select"(%233, %99, %52) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %235 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %236 = "stablehlo.select"(%235, %52, %99) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %237 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %238 = "stablehlo.subtract"(%236, %237) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %239 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %240 = "stablehlo.multiply"(%239, %238) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %241 = "stablehlo.add"(%232, %240) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %242 = "stablehlo.maximum"(%224, %241) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %243 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %244 = "stablehlo.select"(%243, %102, %56) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %245 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %246 = "stablehlo.select"(%245, %56, %102) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %247 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %248 = "stablehlo.subtract"(%244, %247) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %249 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %250 = "stablehlo.multiply"(%249, %248) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %251 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %252 = "stablehlo.select"(%251, %102, %56) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %253 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %254 = "stablehlo.select"(%253, %56, %102) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %255 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %256 = "stablehlo.subtract"(%254, %255) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %257 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %258 = "stablehlo.multiply"(%257, %256) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %259 = "stablehlo.add"(%250, %258) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %260 = "stablehlo.maximum"(%242, %259) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %261 = "stablehlo.compare"(%1, %1) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %262 = "stablehlo.broadcast_in_dim"(%261) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %263 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %264 = "stablehlo.select"(%262, %263, %260) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %265 = "stablehlo.optimization_barrier"(%264) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %266 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %268 = "stablehlo.reduce"(%265, %266) ({
      ^reductionFn(%arg13: tensor<f64>, %arg14: tensor<f64>) :
          %267 = "stablehlo.maximum"(%arg13, %arg14) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%267) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %269 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %270 = "stablehlo.dynamic_slice"(%student, %0, %269) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
    %271 = "stablehlo.convert"(%270) : (tensor<1x32000xf32>) -> tensor<1x32000xf64>
    %272 = "stablehlo.broadcast_in_dim"(%65) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %273 = "stablehlo.subtract"(%271, %272) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %274 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %275 = "stablehlo.multiply"(%273, %274) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %276 = "stablehlo.exponential"(%275) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %277 = "stablehlo.optimization_barrier"(%276) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %278 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %280 = "stablehlo.reduce"(%277, %278) ({
      ^reductionFn(%arg15: tensor<f64>, %arg16: tensor<f64>) :
          %279 = "stablehlo.add"(%arg15, %arg16) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%279) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %281 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %282 = "stablehlo.dynamic_slice"(%reference, %0, %281) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf64>
    %283 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %284 = "stablehlo.select"(%283, %282, %271) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %285 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %286 = "stablehlo.select"(%285, %271, %282) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %287 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %288 = "stablehlo.subtract"(%284, %287) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %289 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %290 = "stablehlo.multiply"(%289, %288) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %291 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %292 = "stablehlo.select"(%291, %282, %271) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %293 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %294 = "stablehlo.select"(%293, %271, %282) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %295 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %296 = "stablehlo.subtract"(%294, %295) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %297 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %298 = "stablehlo.multiply"(%297, %296) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %299 = "stablehlo.add"(%290, %298) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %300 = "stablehlo.broadcast_in_dim"(%268) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %301 = "stablehlo.subtract"(%299, %300) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %302 = "stablehlo.exponential"(%301) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %303 = "stablehlo.optimization_barrier"(%302) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %304 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %306 = "stablehlo.reduce"(%303, %304) ({
      ^reductionFn(%arg17: tensor<f64>, %arg18: tensor<f64>) :
          %305 = "stablehlo.add"(%arg17, %arg18) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%305) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %307 = "stablehlo.subtract"(%65, %112) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %308 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %309 = "stablehlo.abs"(%307) : (tensor<1xf64>) -> tensor<1xf64>
    %310 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %311 = "stablehlo.broadcast_in_dim"(%310) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %312 = "stablehlo.compare"(%309, %311) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %313 = "stablehlo.round_nearest_even"(%307) : (tensor<1xf64>) -> tensor<1xf64>
    %314 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %315 = "stablehlo.select"(%312, %314, %313) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %316 = "stablehlo.abs"(%65) : (tensor<1xf64>) -> tensor<1xf64>
    %317 = "stablehlo.abs"(%112) : (tensor<1xf64>) -> tensor<1xf64>
    %318 = "stablehlo.compare"(%316, %317) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %319 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %320 = "stablehlo.select"(%318, %319, %315) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %321 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %322 = "stablehlo.select"(%318, %315, %321) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %323 = "stablehlo.subtract"(%65, %113) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %324 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %325 = "stablehlo.abs"(%323) : (tensor<1xf64>) -> tensor<1xf64>
    %326 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %327 = "stablehlo.broadcast_in_dim"(%326) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %328 = "stablehlo.compare"(%325, %327) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %329 = "stablehlo.round_nearest_even"(%323) : (tensor<1xf64>) -> tensor<1xf64>
    %330 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %331 = "stablehlo.select"(%328, %330, %329) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %332 = "stablehlo.abs"(%65) : (tensor<1xf64>) -> tensor<1xf64>
    %333 = "stablehlo.abs"(%113) : (tensor<1xf64>) -> tensor<1xf64>
    %334 = "stablehlo.compare"(%332, %333) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %335 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %336 = "stablehlo.select"(%334, %335, %331) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %337 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %338 = "stablehlo.select"(%334, %331, %337) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %339 = "stablehlo.broadcast_in_dim"(%320) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %340 = "stablehlo.subtract"(%271, %339) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %341 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %342 = "stablehlo.add"(%284, %341) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %343 = "stablehlo.subtract"(%340, %342) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %344 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %345 = "stablehlo.multiply"(%344, %343) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %346 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %347 = "stablehlo.subtract"(%271, %346) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %348 = "stablehlo.broadcast_in_dim"(%338) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %349 = "stablehlo.add"(%294, %348) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %350 = "stablehlo.subtract"(%347, %349) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %351 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %352 = "stablehlo.multiply"(%351, %350) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %353 = "stablehlo.add"(%345, %352) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %354 = "stablehlo.optimization_barrier"(%353) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %355 = "stablehlo.subtract"(%65, %112) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %356 = "stablehlo.subtract"(%355, %315) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %357 = "stablehlo.multiply"(%115, %356) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %358 = "stablehlo.subtract"(%65, %113) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %359 = "stablehlo.subtract"(%358, %331) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %360 = "stablehlo.multiply"(%117, %359) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %361 = "stablehlo.add"(%357, %360) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %362 = "stablehlo.subtract"(%361, %268) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %363 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %364 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %365 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %366 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %367 = "stablehlo.compare"(%364, %366) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %368 = "stablehlo.multiply"(%364, %365) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %369 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %370 = "stablehlo.select"(%367, %369, %368) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %371 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %372 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %373 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %374 = "stablehlo.compare"(%371, %373) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %375 = "stablehlo.multiply"(%371, %372) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %376 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %377 = "stablehlo.select"(%374, %376, %375) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %378 = "stablehlo.add"(%370, %377) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %379 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %380 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %381 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %382 = "stablehlo.compare"(%379, %381) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %383 = "stablehlo.multiply"(%379, %380) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %384 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %385 = "stablehlo.select"(%382, %384, %383) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %386 = "stablehlo.add"(%378, %385) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %387 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %388 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %389 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %390 = "stablehlo.compare"(%387, %389) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %391 = "stablehlo.multiply"(%387, %388) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %392 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %393 = "stablehlo.select"(%390, %392, %391) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %394 = "stablehlo.add"(%386, %393) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %395 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %396 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %397 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %398 = "stablehlo.compare"(%395, %397) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %399 = "stablehlo.multiply"(%395, %396) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %400 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %401 = "stablehlo.select"(%398, %400, %399) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %402 = "stablehlo.add"(%394, %401) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %403 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %404 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %405 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %406 = "stablehlo.compare"(%403, %405) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %407 = "stablehlo.multiply"(%403, %404) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %408 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %409 = "stablehlo.select"(%406, %408, %407) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %410 = "stablehlo.add"(%402, %409) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %411 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %412 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %413 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %414 = "stablehlo.compare"(%411, %413) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %415 = "stablehlo.multiply"(%411, %412) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %416 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %417 = "stablehlo.select"(%414, %416, %415) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %418 = "stablehlo.add"(%410, %417) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %419 = "stablehlo.slice"(%303) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %420 = "stablehlo.slice"(%354) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %421 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %422 = "stablehlo.compare"(%419, %421) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %423 = "stablehlo.multiply"(%419, %420) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %424 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %425 = "stablehlo.select"(%422, %424, %423) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %426 = "stablehlo.add"(%418, %425) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %427 = "stablehlo.compare"(%1, %1) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %428 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %429 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %430 = "stablehlo.select"(%428, %429, %426) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %431 = "stablehlo.optimization_barrier"(%430) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %432 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %434 = "stablehlo.reduce"(%431, %432) ({
      ^reductionFn(%arg19: tensor<f64>, %arg20: tensor<f64>) :
          %433 = "stablehlo.add"(%arg19, %arg20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%433) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %435 = "stablehlo.divide"(%434, %306) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %436 = "stablehlo.divide"(%280, %306) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %437 = "stablehlo.log"(%436) : (tensor<1xf64>) -> tensor<1xf64>
    %438 = "stablehlo.add"(%362, %437) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %439 = "stablehlo.subtract"(%438, %435) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %440 = "stablehlo.abs"(%439) : (tensor<1xf64>) -> tensor<1xf64>
    %441 = "stablehlo.constant"() { value = dense<0.25> : tensor<f64> } : () -> tensor<f64>
    %442 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %443 = "stablehlo.compare"(%440, %442) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %444 = "stablehlo.select"(%443, %435, %438) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %445 = "stablehlo.subtract"(%362, %444) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %446 = "stablehlo.exponential"(%445) : (tensor<1xf64>) -> tensor<1xf64>
    %447 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %448 = "stablehlo.subtract"(%354, %447) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %449 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %450 = "stablehlo.broadcast_in_dim"(%449) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %451 = "stablehlo.multiply"(%450, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %452 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %453 = "stablehlo.broadcast_in_dim"(%452) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %454 = "stablehlo.add"(%451, %453) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %455 = "stablehlo.multiply"(%454, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %456 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %457 = "stablehlo.broadcast_in_dim"(%456) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %458 = "stablehlo.add"(%455, %457) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %459 = "stablehlo.multiply"(%458, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %460 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %461 = "stablehlo.broadcast_in_dim"(%460) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %462 = "stablehlo.add"(%459, %461) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %463 = "stablehlo.multiply"(%462, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %464 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %465 = "stablehlo.broadcast_in_dim"(%464) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %466 = "stablehlo.add"(%463, %465) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %467 = "stablehlo.multiply"(%466, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %468 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %469 = "stablehlo.broadcast_in_dim"(%468) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %470 = "stablehlo.add"(%467, %469) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %471 = "stablehlo.multiply"(%470, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %472 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %473 = "stablehlo.broadcast_in_dim"(%472) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %474 = "stablehlo.add"(%471, %473) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %475 = "stablehlo.multiply"(%474, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %476 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %477 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %478 = "stablehlo.add"(%475, %477) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %479 = "stablehlo.multiply"(%478, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %480 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %482 = "stablehlo.add"(%479, %481) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %483 = "stablehlo.multiply"(%482, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %484 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %485 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %486 = "stablehlo.add"(%483, %485) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %487 = "stablehlo.multiply"(%486, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %488 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %490 = "stablehlo.add"(%487, %489) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %491 = "stablehlo.multiply"(%490, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %492 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %494 = "stablehlo.add"(%491, %493) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %495 = "stablehlo.multiply"(%494, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %496 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %497 = "stablehlo.broadcast_in_dim"(%496) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %498 = "stablehlo.add"(%495, %497) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %499 = "stablehlo.multiply"(%498, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %500 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %501 = "stablehlo.broadcast_in_dim"(%500) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %502 = "stablehlo.add"(%499, %501) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %503 = "stablehlo.multiply"(%502, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %504 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %505 = "stablehlo.broadcast_in_dim"(%504) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %506 = "stablehlo.add"(%503, %505) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %507 = "stablehlo.multiply"(%506, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %508 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %509 = "stablehlo.broadcast_in_dim"(%508) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %510 = "stablehlo.add"(%507, %509) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %511 = "stablehlo.multiply"(%510, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %512 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %513 = "stablehlo.broadcast_in_dim"(%512) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %514 = "stablehlo.add"(%511, %513) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %515 = "stablehlo.multiply"(%514, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %516 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %517 = "stablehlo.broadcast_in_dim"(%516) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %518 = "stablehlo.add"(%515, %517) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %519 = "stablehlo.multiply"(%448, %448) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %520 = "stablehlo.multiply"(%519, %518) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %521 = "stablehlo.add"(%448, %520) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %522 = "stablehlo.multiply"(%303, %521) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %523 = "stablehlo.abs"(%448) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %524 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %525 = "stablehlo.broadcast_in_dim"(%524) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %526 = "stablehlo.compare"(%523, %525) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %527 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %528 = "stablehlo.multiply"(%277, %527) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %529 = "stablehlo.subtract"(%528, %303) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %530 = "stablehlo.select"(%526, %522, %529) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %531 = "stablehlo.optimization_barrier"(%530) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %532 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %534 = "stablehlo.reduce"(%531, %532) ({
      ^reductionFn(%arg21: tensor<f64>, %arg22: tensor<f64>) :
          %533 = "stablehlo.add"(%arg21, %arg22) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%533) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %535 = "stablehlo.divide"(%534, %306) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %536 = "stablehlo.log_plus_one"(%535) : (tensor<1xf64>) -> tensor<1xf64>
    %537 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %538 = "stablehlo.broadcast_in_dim"(%537) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %539 = "stablehlo.divide"(%538, %306) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %540 = "stablehlo.negate"(%536) : (tensor<1xf64>) -> tensor<1xf64>
    %541 = "stablehlo.exponential"(%540) : (tensor<1xf64>) -> tensor<1xf64>
    %542 = "stablehlo.multiply"(%541, %539) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %543 = "stablehlo.negate"(%536) : (tensor<1xf64>) -> tensor<1xf64>
    %544 = "stablehlo.exponential_minus_one"(%543) : (tensor<1xf64>) -> tensor<1xf64>
    %545 = "stablehlo.multiply"(%544, %539) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %546 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %547 = "stablehlo.subtract"(%365, %546) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %548 = "stablehlo.abs"(%547) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %549 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %550 = "stablehlo.broadcast_in_dim"(%549) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %551 = "stablehlo.compare"(%548, %550) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %552 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %553 = "stablehlo.broadcast_in_dim"(%552) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %554 = "stablehlo.multiply"(%553, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %555 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %556 = "stablehlo.broadcast_in_dim"(%555) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %557 = "stablehlo.add"(%554, %556) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %558 = "stablehlo.multiply"(%557, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %559 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %560 = "stablehlo.broadcast_in_dim"(%559) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %561 = "stablehlo.add"(%558, %560) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %562 = "stablehlo.multiply"(%561, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %563 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %564 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %565 = "stablehlo.add"(%562, %564) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %566 = "stablehlo.multiply"(%565, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %567 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %568 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %569 = "stablehlo.add"(%566, %568) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %570 = "stablehlo.multiply"(%569, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %571 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %573 = "stablehlo.add"(%570, %572) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %574 = "stablehlo.multiply"(%573, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %575 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %577 = "stablehlo.add"(%574, %576) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %578 = "stablehlo.multiply"(%577, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %579 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %581 = "stablehlo.add"(%578, %580) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %582 = "stablehlo.multiply"(%581, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %583 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %585 = "stablehlo.add"(%582, %584) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %586 = "stablehlo.multiply"(%585, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %587 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %588 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %589 = "stablehlo.add"(%586, %588) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %590 = "stablehlo.multiply"(%589, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %591 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %592 = "stablehlo.broadcast_in_dim"(%591) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %593 = "stablehlo.add"(%590, %592) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %594 = "stablehlo.multiply"(%593, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %595 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %597 = "stablehlo.add"(%594, %596) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %598 = "stablehlo.multiply"(%597, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %599 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %600 = "stablehlo.broadcast_in_dim"(%599) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %601 = "stablehlo.add"(%598, %600) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %602 = "stablehlo.multiply"(%601, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %603 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %604 = "stablehlo.broadcast_in_dim"(%603) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %605 = "stablehlo.add"(%602, %604) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %606 = "stablehlo.multiply"(%605, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %607 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %608 = "stablehlo.broadcast_in_dim"(%607) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %609 = "stablehlo.add"(%606, %608) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %610 = "stablehlo.multiply"(%609, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %611 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %612 = "stablehlo.broadcast_in_dim"(%611) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %613 = "stablehlo.add"(%610, %612) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %614 = "stablehlo.multiply"(%613, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %615 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %616 = "stablehlo.broadcast_in_dim"(%615) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %617 = "stablehlo.add"(%614, %616) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %618 = "stablehlo.multiply"(%617, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %619 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %620 = "stablehlo.broadcast_in_dim"(%619) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %621 = "stablehlo.add"(%618, %620) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %622 = "stablehlo.multiply"(%547, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %623 = "stablehlo.multiply"(%622, %621) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %624 = "stablehlo.multiply"(%364, %623) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %625 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %626 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %627 = "stablehlo.multiply"(%625, %626) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %628 = "stablehlo.subtract"(%627, %364) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %629 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %630 = "stablehlo.compare"(%364, %629) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %631 = "stablehlo.multiply"(%364, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %632 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %633 = "stablehlo.select"(%630, %632, %631) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %634 = "stablehlo.subtract"(%628, %633) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %635 = "stablehlo.select"(%551, %624, %634) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %636 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %637 = "stablehlo.subtract"(%372, %636) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %638 = "stablehlo.abs"(%637) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %639 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %640 = "stablehlo.broadcast_in_dim"(%639) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %641 = "stablehlo.compare"(%638, %640) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %642 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %643 = "stablehlo.broadcast_in_dim"(%642) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %644 = "stablehlo.multiply"(%643, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %645 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %646 = "stablehlo.broadcast_in_dim"(%645) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %647 = "stablehlo.add"(%644, %646) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %648 = "stablehlo.multiply"(%647, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %649 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %650 = "stablehlo.broadcast_in_dim"(%649) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %651 = "stablehlo.add"(%648, %650) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %652 = "stablehlo.multiply"(%651, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %653 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %654 = "stablehlo.broadcast_in_dim"(%653) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %655 = "stablehlo.add"(%652, %654) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %656 = "stablehlo.multiply"(%655, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %657 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %658 = "stablehlo.broadcast_in_dim"(%657) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %659 = "stablehlo.add"(%656, %658) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %660 = "stablehlo.multiply"(%659, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %661 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %662 = "stablehlo.broadcast_in_dim"(%661) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %663 = "stablehlo.add"(%660, %662) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %664 = "stablehlo.multiply"(%663, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %665 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %666 = "stablehlo.broadcast_in_dim"(%665) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %667 = "stablehlo.add"(%664, %666) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %668 = "stablehlo.multiply"(%667, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %669 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %670 = "stablehlo.broadcast_in_dim"(%669) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %671 = "stablehlo.add"(%668, %670) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %672 = "stablehlo.multiply"(%671, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %673 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %674 = "stablehlo.broadcast_in_dim"(%673) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %675 = "stablehlo.add"(%672, %674) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %676 = "stablehlo.multiply"(%675, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %677 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %678 = "stablehlo.broadcast_in_dim"(%677) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %679 = "stablehlo.add"(%676, %678) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %680 = "stablehlo.multiply"(%679, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %681 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %682 = "stablehlo.broadcast_in_dim"(%681) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %683 = "stablehlo.add"(%680, %682) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %684 = "stablehlo.multiply"(%683, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %685 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %686 = "stablehlo.broadcast_in_dim"(%685) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %687 = "stablehlo.add"(%684, %686) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %688 = "stablehlo.multiply"(%687, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %689 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %690 = "stablehlo.broadcast_in_dim"(%689) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %691 = "stablehlo.add"(%688, %690) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %692 = "stablehlo.multiply"(%691, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %693 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %694 = "stablehlo.broadcast_in_dim"(%693) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %695 = "stablehlo.add"(%692, %694) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %696 = "stablehlo.multiply"(%695, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %697 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %698 = "stablehlo.broadcast_in_dim"(%697) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %699 = "stablehlo.add"(%696, %698) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %700 = "stablehlo.multiply"(%699, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %701 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %702 = "stablehlo.broadcast_in_dim"(%701) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %703 = "stablehlo.add"(%700, %702) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %704 = "stablehlo.multiply"(%703, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %705 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %706 = "stablehlo.broadcast_in_dim"(%705) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %707 = "stablehlo.add"(%704, %706) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %708 = "stablehlo.multiply"(%707, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %709 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %710 = "stablehlo.broadcast_in_dim"(%709) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %711 = "stablehlo.add"(%708, %710) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %712 = "stablehlo.multiply"(%637, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %713 = "stablehlo.multiply"(%712, %711) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %714 = "stablehlo.multiply"(%371, %713) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %715 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %716 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %717 = "stablehlo.multiply"(%715, %716) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %718 = "stablehlo.subtract"(%717, %371) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %719 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %720 = "stablehlo.compare"(%371, %719) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %721 = "stablehlo.multiply"(%371, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %722 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %723 = "stablehlo.select"(%720, %722, %721) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %724 = "stablehlo.subtract"(%718, %723) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %725 = "stablehlo.select"(%641, %714, %724) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %726 = "stablehlo.add"(%635, %725) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %727 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %728 = "stablehlo.subtract"(%380, %727) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %729 = "stablehlo.abs"(%728) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %730 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %731 = "stablehlo.broadcast_in_dim"(%730) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %732 = "stablehlo.compare"(%729, %731) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %733 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %734 = "stablehlo.broadcast_in_dim"(%733) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %735 = "stablehlo.multiply"(%734, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %736 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %737 = "stablehlo.broadcast_in_dim"(%736) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %738 = "stablehlo.add"(%735, %737) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %739 = "stablehlo.multiply"(%738, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %740 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %741 = "stablehlo.broadcast_in_dim"(%740) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %742 = "stablehlo.add"(%739, %741) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %743 = "stablehlo.multiply"(%742, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %744 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %745 = "stablehlo.broadcast_in_dim"(%744) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %746 = "stablehlo.add"(%743, %745) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %747 = "stablehlo.multiply"(%746, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %748 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %749 = "stablehlo.broadcast_in_dim"(%748) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %750 = "stablehlo.add"(%747, %749) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %751 = "stablehlo.multiply"(%750, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %752 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %753 = "stablehlo.broadcast_in_dim"(%752) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %754 = "stablehlo.add"(%751, %753) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %755 = "stablehlo.multiply"(%754, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %756 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %757 = "stablehlo.broadcast_in_dim"(%756) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %758 = "stablehlo.add"(%755, %757) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %759 = "stablehlo.multiply"(%758, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %760 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %761 = "stablehlo.broadcast_in_dim"(%760) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %762 = "stablehlo.add"(%759, %761) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %763 = "stablehlo.multiply"(%762, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %764 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %765 = "stablehlo.broadcast_in_dim"(%764) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %766 = "stablehlo.add"(%763, %765) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %767 = "stablehlo.multiply"(%766, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %768 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %769 = "stablehlo.broadcast_in_dim"(%768) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %770 = "stablehlo.add"(%767, %769) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %771 = "stablehlo.multiply"(%770, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %772 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %773 = "stablehlo.broadcast_in_dim"(%772) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %774 = "stablehlo.add"(%771, %773) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %775 = "stablehlo.multiply"(%774, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %776 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %777 = "stablehlo.broadcast_in_dim"(%776) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %778 = "stablehlo.add"(%775, %777) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %779 = "stablehlo.multiply"(%778, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %780 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %781 = "stablehlo.broadcast_in_dim"(%780) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %782 = "stablehlo.add"(%779, %781) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %783 = "stablehlo.multiply"(%782, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %784 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %785 = "stablehlo.broadcast_in_dim"(%784) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %786 = "stablehlo.add"(%783, %785) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %787 = "stablehlo.multiply"(%786, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %788 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %789 = "stablehlo.broadcast_in_dim"(%788) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %790 = "stablehlo.add"(%787, %789) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %791 = "stablehlo.multiply"(%790, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %792 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %793 = "stablehlo.broadcast_in_dim"(%792) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %794 = "stablehlo.add"(%791, %793) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %795 = "stablehlo.multiply"(%794, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %796 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %797 = "stablehlo.broadcast_in_dim"(%796) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %798 = "stablehlo.add"(%795, %797) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %799 = "stablehlo.multiply"(%798, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %800 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %801 = "stablehlo.broadcast_in_dim"(%800) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %802 = "stablehlo.add"(%799, %801) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %803 = "stablehlo.multiply"(%728, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %804 = "stablehlo.multiply"(%803, %802) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %805 = "stablehlo.multiply"(%379, %804) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %806 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %807 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %808 = "stablehlo.multiply"(%806, %807) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %809 = "stablehlo.subtract"(%808, %379) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %810 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %811 = "stablehlo.compare"(%379, %810) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %812 = "stablehlo.multiply"(%379, %728) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %813 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %814 = "stablehlo.select"(%811, %813, %812) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %815 = "stablehlo.subtract"(%809, %814) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %816 = "stablehlo.select"(%732, %805, %815) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %817 = "stablehlo.add"(%726, %816) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %818 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %819 = "stablehlo.subtract"(%388, %818) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %820 = "stablehlo.abs"(%819) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %821 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %822 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %823 = "stablehlo.compare"(%820, %822) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %824 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %825 = "stablehlo.broadcast_in_dim"(%824) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %826 = "stablehlo.multiply"(%825, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %827 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %828 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %829 = "stablehlo.add"(%826, %828) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %830 = "stablehlo.multiply"(%829, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %831 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %832 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %833 = "stablehlo.add"(%830, %832) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %834 = "stablehlo.multiply"(%833, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %835 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %836 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %837 = "stablehlo.add"(%834, %836) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %838 = "stablehlo.multiply"(%837, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %839 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %840 = "stablehlo.broadcast_in_dim"(%839) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %841 = "stablehlo.add"(%838, %840) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %842 = "stablehlo.multiply"(%841, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %843 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %844 = "stablehlo.broadcast_in_dim"(%843) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %845 = "stablehlo.add"(%842, %844) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %846 = "stablehlo.multiply"(%845, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %847 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %848 = "stablehlo.broadcast_in_dim"(%847) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %849 = "stablehlo.add"(%846, %848) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %850 = "stablehlo.multiply"(%849, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %851 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %852 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %853 = "stablehlo.add"(%850, %852) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %854 = "stablehlo.multiply"(%853, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %855 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %856 = "stablehlo.broadcast_in_dim"(%855) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %857 = "stablehlo.add"(%854, %856) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %858 = "stablehlo.multiply"(%857, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %859 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %860 = "stablehlo.broadcast_in_dim"(%859) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %861 = "stablehlo.add"(%858, %860) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %862 = "stablehlo.multiply"(%861, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %863 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %864 = "stablehlo.broadcast_in_dim"(%863) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %865 = "stablehlo.add"(%862, %864) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %866 = "stablehlo.multiply"(%865, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %867 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %868 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %869 = "stablehlo.add"(%866, %868) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %870 = "stablehlo.multiply"(%869, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %871 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %872 = "stablehlo.broadcast_in_dim"(%871) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %873 = "stablehlo.add"(%870, %872) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %874 = "stablehlo.multiply"(%873, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %875 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %876 = "stablehlo.broadcast_in_dim"(%875) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %877 = "stablehlo.add"(%874, %876) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %878 = "stablehlo.multiply"(%877, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %879 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %880 = "stablehlo.broadcast_in_dim"(%879) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %881 = "stablehlo.add"(%878, %880) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %882 = "stablehlo.multiply"(%881, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %883 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %884 = "stablehlo.broadcast_in_dim"(%883) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %885 = "stablehlo.add"(%882, %884) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %886 = "stablehlo.multiply"(%885, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %887 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %888 = "stablehlo.broadcast_in_dim"(%887) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %889 = "stablehlo.add"(%886, %888) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %890 = "stablehlo.multiply"(%889, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %891 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %892 = "stablehlo.broadcast_in_dim"(%891) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %893 = "stablehlo.add"(%890, %892) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %894 = "stablehlo.multiply"(%819, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %895 = "stablehlo.multiply"(%894, %893) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %896 = "stablehlo.multiply"(%387, %895) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %897 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %898 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %899 = "stablehlo.multiply"(%897, %898) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %900 = "stablehlo.subtract"(%899, %387) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %901 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %902 = "stablehlo.compare"(%387, %901) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %903 = "stablehlo.multiply"(%387, %819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %904 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %905 = "stablehlo.select"(%902, %904, %903) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %906 = "stablehlo.subtract"(%900, %905) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %907 = "stablehlo.select"(%823, %896, %906) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %908 = "stablehlo.add"(%817, %907) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %909 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %910 = "stablehlo.subtract"(%396, %909) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %911 = "stablehlo.abs"(%910) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %912 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %913 = "stablehlo.broadcast_in_dim"(%912) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %914 = "stablehlo.compare"(%911, %913) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %915 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %916 = "stablehlo.broadcast_in_dim"(%915) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %917 = "stablehlo.multiply"(%916, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %918 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %919 = "stablehlo.broadcast_in_dim"(%918) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %920 = "stablehlo.add"(%917, %919) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %921 = "stablehlo.multiply"(%920, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %922 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %923 = "stablehlo.broadcast_in_dim"(%922) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %924 = "stablehlo.add"(%921, %923) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %925 = "stablehlo.multiply"(%924, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %926 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %927 = "stablehlo.broadcast_in_dim"(%926) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %928 = "stablehlo.add"(%925, %927) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %929 = "stablehlo.multiply"(%928, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %930 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %931 = "stablehlo.broadcast_in_dim"(%930) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %932 = "stablehlo.add"(%929, %931) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %933 = "stablehlo.multiply"(%932, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %934 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %935 = "stablehlo.broadcast_in_dim"(%934) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %936 = "stablehlo.add"(%933, %935) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %937 = "stablehlo.multiply"(%936, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %938 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %939 = "stablehlo.broadcast_in_dim"(%938) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %940 = "stablehlo.add"(%937, %939) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %941 = "stablehlo.multiply"(%940, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %942 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %943 = "stablehlo.broadcast_in_dim"(%942) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %944 = "stablehlo.add"(%941, %943) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %945 = "stablehlo.multiply"(%944, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %946 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %947 = "stablehlo.broadcast_in_dim"(%946) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %948 = "stablehlo.add"(%945, %947) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %949 = "stablehlo.multiply"(%948, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %950 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %951 = "stablehlo.broadcast_in_dim"(%950) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %952 = "stablehlo.add"(%949, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %953 = "stablehlo.multiply"(%952, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %954 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %955 = "stablehlo.broadcast_in_dim"(%954) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %956 = "stablehlo.add"(%953, %955) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %957 = "stablehlo.multiply"(%956, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %958 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %959 = "stablehlo.broadcast_in_dim"(%958) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %960 = "stablehlo.add"(%957, %959) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %961 = "stablehlo.multiply"(%960, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %962 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %963 = "stablehlo.broadcast_in_dim"(%962) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %964 = "stablehlo.add"(%961, %963) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %965 = "stablehlo.multiply"(%964, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %966 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %967 = "stablehlo.broadcast_in_dim"(%966) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %968 = "stablehlo.add"(%965, %967) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %969 = "stablehlo.multiply"(%968, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %970 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %971 = "stablehlo.broadcast_in_dim"(%970) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %972 = "stablehlo.add"(%969, %971) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %973 = "stablehlo.multiply"(%972, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %974 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %975 = "stablehlo.broadcast_in_dim"(%974) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %976 = "stablehlo.add"(%973, %975) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %977 = "stablehlo.multiply"(%976, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %978 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %979 = "stablehlo.broadcast_in_dim"(%978) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %980 = "stablehlo.add"(%977, %979) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %981 = "stablehlo.multiply"(%980, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %982 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %983 = "stablehlo.broadcast_in_dim"(%982) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %984 = "stablehlo.add"(%981, %983) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %985 = "stablehlo.multiply"(%910, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %986 = "stablehlo.multiply"(%985, %984) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %987 = "stablehlo.multiply"(%395, %986) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %988 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %989 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %990 = "stablehlo.multiply"(%988, %989) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %991 = "stablehlo.subtract"(%990, %395) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %992 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %993 = "stablehlo.compare"(%395, %992) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %994 = "stablehlo.multiply"(%395, %910) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %995 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %996 = "stablehlo.select"(%993, %995, %994) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %997 = "stablehlo.subtract"(%991, %996) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %998 = "stablehlo.select"(%914, %987, %997) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %999 = "stablehlo.add"(%908, %998) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1000 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1001 = "stablehlo.subtract"(%404, %1000) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1002 = "stablehlo.abs"(%1001) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1003 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1004 = "stablehlo.broadcast_in_dim"(%1003) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1005 = "stablehlo.compare"(%1002, %1004) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1006 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1008 = "stablehlo.multiply"(%1007, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1009 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1010 = "stablehlo.broadcast_in_dim"(%1009) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1011 = "stablehlo.add"(%1008, %1010) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1012 = "stablehlo.multiply"(%1011, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1013 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1014 = "stablehlo.broadcast_in_dim"(%1013) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1015 = "stablehlo.add"(%1012, %1014) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1016 = "stablehlo.multiply"(%1015, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1017 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1018 = "stablehlo.broadcast_in_dim"(%1017) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1019 = "stablehlo.add"(%1016, %1018) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1020 = "stablehlo.multiply"(%1019, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1021 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1022 = "stablehlo.broadcast_in_dim"(%1021) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1023 = "stablehlo.add"(%1020, %1022) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1024 = "stablehlo.multiply"(%1023, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1025 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1026 = "stablehlo.broadcast_in_dim"(%1025) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1027 = "stablehlo.add"(%1024, %1026) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1028 = "stablehlo.multiply"(%1027, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1029 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1030 = "stablehlo.broadcast_in_dim"(%1029) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1031 = "stablehlo.add"(%1028, %1030) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1032 = "stablehlo.multiply"(%1031, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1033 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1034 = "stablehlo.broadcast_in_dim"(%1033) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1035 = "stablehlo.add"(%1032, %1034) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1036 = "stablehlo.multiply"(%1035, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1037 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1038 = "stablehlo.broadcast_in_dim"(%1037) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1039 = "stablehlo.add"(%1036, %1038) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1040 = "stablehlo.multiply"(%1039, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1041 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1042 = "stablehlo.broadcast_in_dim"(%1041) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1043 = "stablehlo.add"(%1040, %1042) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1044 = "stablehlo.multiply"(%1043, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1045 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1046 = "stablehlo.broadcast_in_dim"(%1045) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1047 = "stablehlo.add"(%1044, %1046) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1048 = "stablehlo.multiply"(%1047, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1049 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1050 = "stablehlo.broadcast_in_dim"(%1049) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1051 = "stablehlo.add"(%1048, %1050) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1052 = "stablehlo.multiply"(%1051, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1053 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1055 = "stablehlo.add"(%1052, %1054) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1056 = "stablehlo.multiply"(%1055, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1057 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1058 = "stablehlo.broadcast_in_dim"(%1057) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1059 = "stablehlo.add"(%1056, %1058) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1060 = "stablehlo.multiply"(%1059, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1061 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1062 = "stablehlo.broadcast_in_dim"(%1061) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1063 = "stablehlo.add"(%1060, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1064 = "stablehlo.multiply"(%1063, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1065 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1066 = "stablehlo.broadcast_in_dim"(%1065) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1067 = "stablehlo.add"(%1064, %1066) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1068 = "stablehlo.multiply"(%1067, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1069 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1070 = "stablehlo.broadcast_in_dim"(%1069) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1071 = "stablehlo.add"(%1068, %1070) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1072 = "stablehlo.multiply"(%1071, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1073 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1074 = "stablehlo.broadcast_in_dim"(%1073) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1075 = "stablehlo.add"(%1072, %1074) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1076 = "stablehlo.multiply"(%1001, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1077 = "stablehlo.multiply"(%1076, %1075) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1078 = "stablehlo.multiply"(%403, %1077) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1079 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1080 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1081 = "stablehlo.multiply"(%1079, %1080) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1082 = "stablehlo.subtract"(%1081, %403) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1083 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1084 = "stablehlo.compare"(%403, %1083) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1085 = "stablehlo.multiply"(%403, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1086 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1087 = "stablehlo.select"(%1084, %1086, %1085) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1088 = "stablehlo.subtract"(%1082, %1087) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1089 = "stablehlo.select"(%1005, %1078, %1088) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1090 = "stablehlo.add"(%999, %1089) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1091 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1092 = "stablehlo.subtract"(%412, %1091) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1093 = "stablehlo.abs"(%1092) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1094 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1095 = "stablehlo.broadcast_in_dim"(%1094) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1096 = "stablehlo.compare"(%1093, %1095) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1097 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1098 = "stablehlo.broadcast_in_dim"(%1097) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1099 = "stablehlo.multiply"(%1098, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1100 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1101 = "stablehlo.broadcast_in_dim"(%1100) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1102 = "stablehlo.add"(%1099, %1101) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1103 = "stablehlo.multiply"(%1102, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1104 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1105 = "stablehlo.broadcast_in_dim"(%1104) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1106 = "stablehlo.add"(%1103, %1105) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1107 = "stablehlo.multiply"(%1106, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1108 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1109 = "stablehlo.broadcast_in_dim"(%1108) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1110 = "stablehlo.add"(%1107, %1109) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1111 = "stablehlo.multiply"(%1110, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1112 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1113 = "stablehlo.broadcast_in_dim"(%1112) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1114 = "stablehlo.add"(%1111, %1113) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1115 = "stablehlo.multiply"(%1114, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1116 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1117 = "stablehlo.broadcast_in_dim"(%1116) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1118 = "stablehlo.add"(%1115, %1117) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1119 = "stablehlo.multiply"(%1118, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1120 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1121 = "stablehlo.broadcast_in_dim"(%1120) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1122 = "stablehlo.add"(%1119, %1121) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1123 = "stablehlo.multiply"(%1122, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1124 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1125 = "stablehlo.broadcast_in_dim"(%1124) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1126 = "stablehlo.add"(%1123, %1125) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1127 = "stablehlo.multiply"(%1126, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1128 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1129 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1130 = "stablehlo.add"(%1127, %1129) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1131 = "stablehlo.multiply"(%1130, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1132 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1133 = "stablehlo.broadcast_in_dim"(%1132) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1134 = "stablehlo.add"(%1131, %1133) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1135 = "stablehlo.multiply"(%1134, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1136 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1137 = "stablehlo.broadcast_in_dim"(%1136) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1138 = "stablehlo.add"(%1135, %1137) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1139 = "stablehlo.multiply"(%1138, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1140 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1141 = "stablehlo.broadcast_in_dim"(%1140) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1142 = "stablehlo.add"(%1139, %1141) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1143 = "stablehlo.multiply"(%1142, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1144 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1145 = "stablehlo.broadcast_in_dim"(%1144) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1146 = "stablehlo.add"(%1143, %1145) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1147 = "stablehlo.multiply"(%1146, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1148 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1149 = "stablehlo.broadcast_in_dim"(%1148) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1150 = "stablehlo.add"(%1147, %1149) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1151 = "stablehlo.multiply"(%1150, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1152 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1153 = "stablehlo.broadcast_in_dim"(%1152) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1154 = "stablehlo.add"(%1151, %1153) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1155 = "stablehlo.multiply"(%1154, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1156 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1157 = "stablehlo.broadcast_in_dim"(%1156) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1158 = "stablehlo.add"(%1155, %1157) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1159 = "stablehlo.multiply"(%1158, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1160 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1161 = "stablehlo.broadcast_in_dim"(%1160) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1162 = "stablehlo.add"(%1159, %1161) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1163 = "stablehlo.multiply"(%1162, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1164 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1165 = "stablehlo.broadcast_in_dim"(%1164) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1166 = "stablehlo.add"(%1163, %1165) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1167 = "stablehlo.multiply"(%1092, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1168 = "stablehlo.multiply"(%1167, %1166) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1169 = "stablehlo.multiply"(%411, %1168) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1170 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1171 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1172 = "stablehlo.multiply"(%1170, %1171) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1173 = "stablehlo.subtract"(%1172, %411) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1174 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1175 = "stablehlo.compare"(%411, %1174) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1176 = "stablehlo.multiply"(%411, %1092) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1177 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1178 = "stablehlo.select"(%1175, %1177, %1176) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1179 = "stablehlo.subtract"(%1173, %1178) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1180 = "stablehlo.select"(%1096, %1169, %1179) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1181 = "stablehlo.add"(%1090, %1180) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1182 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1183 = "stablehlo.subtract"(%420, %1182) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1184 = "stablehlo.abs"(%1183) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1185 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1186 = "stablehlo.broadcast_in_dim"(%1185) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1187 = "stablehlo.compare"(%1184, %1186) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1188 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1189 = "stablehlo.broadcast_in_dim"(%1188) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1190 = "stablehlo.multiply"(%1189, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1191 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1192 = "stablehlo.broadcast_in_dim"(%1191) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1193 = "stablehlo.add"(%1190, %1192) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1194 = "stablehlo.multiply"(%1193, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1195 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1196 = "stablehlo.broadcast_in_dim"(%1195) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1197 = "stablehlo.add"(%1194, %1196) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1198 = "stablehlo.multiply"(%1197, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1199 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1200 = "stablehlo.broadcast_in_dim"(%1199) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1201 = "stablehlo.add"(%1198, %1200) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1202 = "stablehlo.multiply"(%1201, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1203 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1204 = "stablehlo.broadcast_in_dim"(%1203) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1205 = "stablehlo.add"(%1202, %1204) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1206 = "stablehlo.multiply"(%1205, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1207 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1208 = "stablehlo.broadcast_in_dim"(%1207) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1209 = "stablehlo.add"(%1206, %1208) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1210 = "stablehlo.multiply"(%1209, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1211 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1212 = "stablehlo.broadcast_in_dim"(%1211) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1213 = "stablehlo.add"(%1210, %1212) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1214 = "stablehlo.multiply"(%1213, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1215 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1216 = "stablehlo.broadcast_in_dim"(%1215) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1217 = "stablehlo.add"(%1214, %1216) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1218 = "stablehlo.multiply"(%1217, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1219 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1220 = "stablehlo.broadcast_in_dim"(%1219) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1221 = "stablehlo.add"(%1218, %1220) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1222 = "stablehlo.multiply"(%1221, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1223 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1224 = "stablehlo.broadcast_in_dim"(%1223) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1225 = "stablehlo.add"(%1222, %1224) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1226 = "stablehlo.multiply"(%1225, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1227 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1228 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1229 = "stablehlo.add"(%1226, %1228) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1230 = "stablehlo.multiply"(%1229, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1231 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1232 = "stablehlo.broadcast_in_dim"(%1231) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1233 = "stablehlo.add"(%1230, %1232) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1234 = "stablehlo.multiply"(%1233, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1235 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1236 = "stablehlo.broadcast_in_dim"(%1235) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1237 = "stablehlo.add"(%1234, %1236) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1238 = "stablehlo.multiply"(%1237, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1239 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1240 = "stablehlo.broadcast_in_dim"(%1239) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1241 = "stablehlo.add"(%1238, %1240) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1242 = "stablehlo.multiply"(%1241, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1243 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1244 = "stablehlo.broadcast_in_dim"(%1243) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1245 = "stablehlo.add"(%1242, %1244) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1246 = "stablehlo.multiply"(%1245, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1247 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1248 = "stablehlo.broadcast_in_dim"(%1247) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1249 = "stablehlo.add"(%1246, %1248) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1250 = "stablehlo.multiply"(%1249, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1251 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1252 = "stablehlo.broadcast_in_dim"(%1251) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1253 = "stablehlo.add"(%1250, %1252) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1254 = "stablehlo.multiply"(%1253, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1255 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1256 = "stablehlo.broadcast_in_dim"(%1255) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1257 = "stablehlo.add"(%1254, %1256) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1258 = "stablehlo.multiply"(%1183, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1259 = "stablehlo.multiply"(%1258, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1260 = "stablehlo.multiply"(%419, %1259) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1261 = "stablehlo.slice"(%277) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1262 = "stablehlo.broadcast_in_dim"(%446) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1263 = "stablehlo.multiply"(%1261, %1262) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1264 = "stablehlo.subtract"(%1263, %419) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1265 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1266 = "stablehlo.compare"(%419, %1265) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1267 = "stablehlo.multiply"(%419, %1183) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1268 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1269 = "stablehlo.select"(%1266, %1268, %1267) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1270 = "stablehlo.subtract"(%1264, %1269) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1271 = "stablehlo.select"(%1187, %1260, %1270) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1272 = "stablehlo.add"(%1181, %1271) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1273 = "stablehlo.compare"(%1, %1) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1274 = "stablehlo.broadcast_in_dim"(%1273) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %1275 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1276 = "stablehlo.select"(%1274, %1275, %1272) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1277 = "stablehlo.optimization_barrier"(%1276) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1278 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1280 = "stablehlo.reduce"(%1277, %1278) ({
      ^reductionFn(%arg23: tensor<f64>, %arg24: tensor<f64>) :
          %1279 = "stablehlo.add"(%arg23, %arg24) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%1279) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %1281 = "stablehlo.multiply"(%1280, %539) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1282 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1283 = "stablehlo.broadcast_in_dim"(%1282) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1284 = "stablehlo.multiply"(%1283, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1285 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1286 = "stablehlo.broadcast_in_dim"(%1285) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1287 = "stablehlo.add"(%1284, %1286) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1288 = "stablehlo.multiply"(%1287, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1289 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1290 = "stablehlo.broadcast_in_dim"(%1289) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1291 = "stablehlo.add"(%1288, %1290) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1292 = "stablehlo.multiply"(%1291, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1293 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1294 = "stablehlo.broadcast_in_dim"(%1293) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1295 = "stablehlo.add"(%1292, %1294) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1296 = "stablehlo.multiply"(%1295, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1297 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1298 = "stablehlo.broadcast_in_dim"(%1297) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1299 = "stablehlo.add"(%1296, %1298) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1300 = "stablehlo.multiply"(%1299, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1301 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1302 = "stablehlo.broadcast_in_dim"(%1301) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1303 = "stablehlo.add"(%1300, %1302) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1304 = "stablehlo.multiply"(%1303, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1305 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1306 = "stablehlo.broadcast_in_dim"(%1305) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1307 = "stablehlo.add"(%1304, %1306) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1308 = "stablehlo.multiply"(%1307, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1309 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1310 = "stablehlo.broadcast_in_dim"(%1309) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1311 = "stablehlo.add"(%1308, %1310) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1312 = "stablehlo.multiply"(%1311, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1313 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1314 = "stablehlo.broadcast_in_dim"(%1313) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1315 = "stablehlo.add"(%1312, %1314) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1316 = "stablehlo.multiply"(%1315, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1317 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1318 = "stablehlo.broadcast_in_dim"(%1317) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1319 = "stablehlo.add"(%1316, %1318) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1320 = "stablehlo.multiply"(%1319, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1321 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1322 = "stablehlo.broadcast_in_dim"(%1321) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1323 = "stablehlo.add"(%1320, %1322) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1324 = "stablehlo.multiply"(%1323, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1325 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1326 = "stablehlo.broadcast_in_dim"(%1325) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1327 = "stablehlo.add"(%1324, %1326) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1328 = "stablehlo.multiply"(%1327, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1329 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1330 = "stablehlo.broadcast_in_dim"(%1329) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1331 = "stablehlo.add"(%1328, %1330) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1332 = "stablehlo.multiply"(%1331, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1333 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1334 = "stablehlo.broadcast_in_dim"(%1333) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1335 = "stablehlo.add"(%1332, %1334) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1336 = "stablehlo.multiply"(%1335, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1337 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1338 = "stablehlo.broadcast_in_dim"(%1337) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1339 = "stablehlo.add"(%1336, %1338) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1340 = "stablehlo.multiply"(%1339, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1341 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1342 = "stablehlo.broadcast_in_dim"(%1341) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1343 = "stablehlo.add"(%1340, %1342) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1344 = "stablehlo.multiply"(%1343, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1345 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1346 = "stablehlo.broadcast_in_dim"(%1345) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1347 = "stablehlo.add"(%1344, %1346) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1348 = "stablehlo.multiply"(%1347, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1349 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1350 = "stablehlo.broadcast_in_dim"(%1349) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1351 = "stablehlo.add"(%1348, %1350) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1352 = "stablehlo.multiply"(%536, %536) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1353 = "stablehlo.multiply"(%1352, %1351) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1354 = "stablehlo.subtract"(%1281, %1353) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1355 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1356 = "stablehlo.compare"(%1354, %1355) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1357 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1358 = "stablehlo.select"(%1356, %1357, %1354) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1359 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1360 = "stablehlo.multiply"(%1359, %1358) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1361 = "stablehlo.multiply"(%kl_scale, %4) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1362 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1363 = "stablehlo.broadcast_in_dim"(%1362) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1364 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1365 = "stablehlo.broadcast_in_dim"(%1364) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1366 = "stablehlo.compare"(%2, %1365) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1367 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1368 = "stablehlo.broadcast_in_dim"(%1367) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1369 = "stablehlo.select"(%1366, %1368, %1360) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    "stablehlo.return"(%1369) : (tensor<1xf64>) -> ()
  }
}

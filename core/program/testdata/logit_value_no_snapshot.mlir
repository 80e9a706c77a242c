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
    %58 = "stablehlo.optimization_barrier"(%57) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %59 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %61 = "stablehlo.reduce"(%58, %59) ({
      ^reductionFn(%arg7: tensor<f64>, %arg8: tensor<f64>) :
          %60 = "stablehlo.maximum"(%arg7, %arg8) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%60) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %62 = "stablehlo.maximum"(%29, %32) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %63 = "stablehlo.maximum"(%62, %36) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %64 = "stablehlo.maximum"(%63, %40) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %65 = "stablehlo.maximum"(%64, %44) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %66 = "stablehlo.maximum"(%65, %48) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %67 = "stablehlo.maximum"(%66, %52) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %68 = "stablehlo.maximum"(%67, %56) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %69 = "stablehlo.optimization_barrier"(%68) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %70 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %72 = "stablehlo.reduce"(%69, %70) ({
      ^reductionFn(%arg9: tensor<f64>, %arg10: tensor<f64>) :
          %71 = "stablehlo.maximum"(%arg9, %arg10) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%71) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %73 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %74 = "stablehlo.dynamic_slice"(%reference, %0, %73) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %75 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
    %76 = "stablehlo.dynamic_slice"(%reference, %0, %75) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %77 = "stablehlo.maximum"(%74, %76) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %78 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
    %79 = "stablehlo.dynamic_slice"(%reference, %0, %78) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %80 = "stablehlo.maximum"(%77, %79) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %81 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
    %82 = "stablehlo.dynamic_slice"(%reference, %0, %81) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %83 = "stablehlo.maximum"(%80, %82) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %84 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
    %85 = "stablehlo.dynamic_slice"(%reference, %0, %84) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %86 = "stablehlo.maximum"(%83, %85) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %87 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
    %88 = "stablehlo.dynamic_slice"(%reference, %0, %87) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %89 = "stablehlo.maximum"(%86, %88) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %90 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
    %91 = "stablehlo.dynamic_slice"(%reference, %0, %90) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %92 = "stablehlo.maximum"(%89, %91) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %93 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
    %94 = "stablehlo.dynamic_slice"(%reference, %0, %93) { slice_sizes = array<i64: 1, 4000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf64>
    %95 = "stablehlo.maximum"(%92, %94) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %96 = "stablehlo.optimization_barrier"(%95) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %97 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %99 = "stablehlo.reduce"(%96, %97) ({
      ^reductionFn(%arg11: tensor<f64>, %arg12: tensor<f64>) :
          %98 = "stablehlo.maximum"(%arg11, %arg12) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%98) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %100 = "stablehlo.select"(%12, %99, %72) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %101 = "stablehlo.select"(%9, %72, %99) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %102 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %103 = "stablehlo.multiply"(%19, %102) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %104 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %105 = "stablehlo.multiply"(%26, %104) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %106 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %107 = "stablehlo.select"(%106, %74, %29) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %108 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %109 = "stablehlo.select"(%108, %29, %74) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %110 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %111 = "stablehlo.subtract"(%107, %110) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %112 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %113 = "stablehlo.multiply"(%112, %111) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %114 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %115 = "stablehlo.select"(%114, %74, %29) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %116 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %117 = "stablehlo.select"(%116, %29, %74) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %118 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %119 = "stablehlo.subtract"(%117, %118) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %120 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %121 = "stablehlo.multiply"(%120, %119) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %122 = "stablehlo.add"(%113, %121) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %123 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %124 = "stablehlo.select"(%123, %76, %32) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %125 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %126 = "stablehlo.select"(%125, %32, %76) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %127 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %128 = "stablehlo.subtract"(%124, %127) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %129 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %130 = "stablehlo.multiply"(%129, %128) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %131 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %132 = "stablehlo.select"(%131, %76, %32) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %133 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %134 = "stablehlo.select"(%133, %32, %76) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %135 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %136 = "stablehlo.subtract"(%134, %135) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %137 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %138 = "stablehlo.multiply"(%137, %136) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %139 = "stablehlo.add"(%130, %138) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %140 = "stablehlo.maximum"(%122, %139) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %141 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %142 = "stablehlo.select"(%141, %79, %36) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %143 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %144 = "stablehlo.select"(%143, %36, %79) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %145 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %146 = "stablehlo.subtract"(%142, %145) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %147 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %148 = "stablehlo.multiply"(%147, %146) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %149 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %150 = "stablehlo.select"(%149, %79, %36) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %151 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %152 = "stablehlo.select"(%151, %36, %79) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %153 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %154 = "stablehlo.subtract"(%152, %153) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %155 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %156 = "stablehlo.multiply"(%155, %154) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %157 = "stablehlo.add"(%148, %156) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %158 = "stablehlo.maximum"(%140, %157) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %159 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %160 = "stablehlo.select"(%159, %82, %40) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %161 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %162 = "stablehlo.select"(%161, %40, %82) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %163 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %164 = "stablehlo.subtract"(%160, %163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %165 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %166 = "stablehlo.multiply"(%165, %164) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %167 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %168 = "stablehlo.select"(%167, %82, %40) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %169 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %170 = "stablehlo.select"(%169, %40, %82) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %171 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %172 = "stablehlo.subtract"(%170, %171) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %173 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %174 = "stablehlo.multiply"(%173, %172) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %175 = "stablehlo.add"(%166, %174) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %176 = "stablehlo.maximum"(%158, %175) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %177 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %178 = "stablehlo.select"(%177, %85, %44) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %179 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %180 = "stablehlo.select"(%179, %44, %85) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %181 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %182 = "stablehlo.subtract"(%178, %181) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %183 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %184 = "stablehlo.multiply"(%183, %182) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %185 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %186 = "stablehlo.select"(%185, %85, %44) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %187 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %188 = "stablehlo.select"(%187, %44, %85) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %189 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %190 = "stablehlo.subtract"(%188, %189) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %191 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %192 = "stablehlo.multiply"(%191, %190) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %193 = "stablehlo.add"(%184, %192) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %194 = "stablehlo.maximum"(%176, %193) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %195 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %196 = "stablehlo.select"(%195, %88, %48) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %197 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %198 = "stablehlo.select"(%197, %48, %88) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %199 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %200 = "stablehlo.subtract"(%196, %199) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %201 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %202 = "stablehlo.multiply"(%201, %200) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %203 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %204 = "stablehlo.select"(%203, %88, %48) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %205 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %206 = "stablehlo.select"(%205, %48, %88) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %207 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %208 = "stablehlo.subtract"(%206, %207) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %209 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %210 = "stablehlo.multiply"(%209, %208) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %211 = "stablehlo.add"(%202, %210) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %212 = "stablehlo.maximum"(%194, %211) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %213 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %214 = "stablehlo.select"(%213, %91, %52) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %215 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %216 = "stablehlo.select"(%215, %52, %91) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %217 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %218 = "stablehlo.subtract"(%214, %217) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %219 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %220 = "stablehlo.multiply"(%219, %218) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %221 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %222 = "stablehlo.select"(%221, %91, %52) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %223 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %224 = "stablehlo.select"(%223, %52, %91) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %225 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %226 = "stablehlo.subtract"(%224, %225) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %227 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %228 = "stablehlo.multiply"(%227, %226) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %229 = "stablehlo.add"(%220, %228) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %230 = "stablehlo.maximum"(%212, %229) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %231 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %232 = "stablehlo.select"(%231, %94, %56) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %233 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %234 = "stablehlo.select"(%233, %56, %94) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %235 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %236 = "stablehlo.subtract"(%232, %235) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %237 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %238 = "stablehlo.multiply"(%237, %236) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %239 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %240 = "stablehlo.select"(%239, %94, %56) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %241 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %242 = "stablehlo.select"(%241, %56, %94) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %243 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %244 = "stablehlo.subtract"(%242, %243) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %245 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %246 = "stablehlo.multiply"(%245, %244) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %247 = "stablehlo.add"(%238, %246) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %248 = "stablehlo.maximum"(%230, %247) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %249 = "stablehlo.optimization_barrier"(%248) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %250 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %252 = "stablehlo.reduce"(%249, %250) ({
      ^reductionFn(%arg13: tensor<f64>, %arg14: tensor<f64>) :
          %251 = "stablehlo.maximum"(%arg13, %arg14) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%251) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %253 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %254 = "stablehlo.dynamic_slice"(%student, %0, %253) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
    %255 = "stablehlo.convert"(%254) : (tensor<1x32000xf32>) -> tensor<1x32000xf64>
    %256 = "stablehlo.broadcast_in_dim"(%61) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %257 = "stablehlo.subtract"(%255, %256) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %258 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %259 = "stablehlo.multiply"(%257, %258) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %260 = "stablehlo.exponential"(%259) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %261 = "stablehlo.optimization_barrier"(%260) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %262 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %264 = "stablehlo.reduce"(%261, %262) ({
      ^reductionFn(%arg15: tensor<f64>, %arg16: tensor<f64>) :
          %263 = "stablehlo.add"(%arg15, %arg16) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%263) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %265 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %266 = "stablehlo.dynamic_slice"(%reference, %0, %265) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf64>
    %267 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %268 = "stablehlo.select"(%267, %266, %255) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %269 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %270 = "stablehlo.select"(%269, %255, %266) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %271 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %272 = "stablehlo.subtract"(%268, %271) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %273 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %274 = "stablehlo.multiply"(%273, %272) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %275 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %276 = "stablehlo.select"(%275, %266, %255) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %277 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %278 = "stablehlo.select"(%277, %255, %266) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %279 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %280 = "stablehlo.subtract"(%278, %279) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %281 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %282 = "stablehlo.multiply"(%281, %280) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %283 = "stablehlo.add"(%274, %282) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %284 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %285 = "stablehlo.subtract"(%283, %284) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %286 = "stablehlo.exponential"(%285) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %287 = "stablehlo.optimization_barrier"(%286) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %288 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %290 = "stablehlo.reduce"(%287, %288) ({
      ^reductionFn(%arg17: tensor<f64>, %arg18: tensor<f64>) :
          %289 = "stablehlo.add"(%arg17, %arg18) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%289) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %291 = "stablehlo.subtract"(%61, %100) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %292 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %293 = "stablehlo.abs"(%291) : (tensor<1xf64>) -> tensor<1xf64>
    %294 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %295 = "stablehlo.broadcast_in_dim"(%294) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %296 = "stablehlo.compare"(%293, %295) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %297 = "stablehlo.round_nearest_even"(%291) : (tensor<1xf64>) -> tensor<1xf64>
    %298 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %299 = "stablehlo.select"(%296, %298, %297) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %300 = "stablehlo.abs"(%61) : (tensor<1xf64>) -> tensor<1xf64>
    %301 = "stablehlo.abs"(%100) : (tensor<1xf64>) -> tensor<1xf64>
    %302 = "stablehlo.compare"(%300, %301) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %303 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %304 = "stablehlo.select"(%302, %303, %299) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %305 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %306 = "stablehlo.select"(%302, %299, %305) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %307 = "stablehlo.subtract"(%61, %101) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
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
    %316 = "stablehlo.abs"(%61) : (tensor<1xf64>) -> tensor<1xf64>
    %317 = "stablehlo.abs"(%101) : (tensor<1xf64>) -> tensor<1xf64>
    %318 = "stablehlo.compare"(%316, %317) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %319 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %320 = "stablehlo.select"(%318, %319, %315) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %321 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %322 = "stablehlo.select"(%318, %315, %321) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %323 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %324 = "stablehlo.subtract"(%255, %323) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %325 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %326 = "stablehlo.add"(%268, %325) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %327 = "stablehlo.subtract"(%324, %326) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %328 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %329 = "stablehlo.multiply"(%328, %327) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %330 = "stablehlo.broadcast_in_dim"(%320) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %331 = "stablehlo.subtract"(%255, %330) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %332 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %333 = "stablehlo.add"(%278, %332) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %334 = "stablehlo.subtract"(%331, %333) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %335 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %336 = "stablehlo.multiply"(%335, %334) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %337 = "stablehlo.add"(%329, %336) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %338 = "stablehlo.optimization_barrier"(%337) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %339 = "stablehlo.subtract"(%61, %100) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %340 = "stablehlo.subtract"(%339, %299) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %341 = "stablehlo.multiply"(%103, %340) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %342 = "stablehlo.subtract"(%61, %101) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %343 = "stablehlo.subtract"(%342, %315) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %344 = "stablehlo.multiply"(%105, %343) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %345 = "stablehlo.add"(%341, %344) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %346 = "stablehlo.subtract"(%345, %252) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %347 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %348 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %349 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %350 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %351 = "stablehlo.compare"(%348, %350) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %352 = "stablehlo.multiply"(%348, %349) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %353 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %354 = "stablehlo.select"(%351, %353, %352) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %355 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %356 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %357 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %358 = "stablehlo.compare"(%355, %357) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %359 = "stablehlo.multiply"(%355, %356) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %360 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %361 = "stablehlo.select"(%358, %360, %359) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %362 = "stablehlo.add"(%354, %361) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %363 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %364 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %365 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %366 = "stablehlo.compare"(%363, %365) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %367 = "stablehlo.multiply"(%363, %364) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %368 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %369 = "stablehlo.select"(%366, %368, %367) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %370 = "stablehlo.add"(%362, %369) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %371 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %372 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %373 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %374 = "stablehlo.compare"(%371, %373) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %375 = "stablehlo.multiply"(%371, %372) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %376 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %377 = "stablehlo.select"(%374, %376, %375) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %378 = "stablehlo.add"(%370, %377) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %379 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %380 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %381 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %382 = "stablehlo.compare"(%379, %381) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %383 = "stablehlo.multiply"(%379, %380) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %384 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %385 = "stablehlo.select"(%382, %384, %383) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %386 = "stablehlo.add"(%378, %385) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %387 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %388 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %389 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %390 = "stablehlo.compare"(%387, %389) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %391 = "stablehlo.multiply"(%387, %388) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %392 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %393 = "stablehlo.select"(%390, %392, %391) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %394 = "stablehlo.add"(%386, %393) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %395 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %396 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %397 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %398 = "stablehlo.compare"(%395, %397) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %399 = "stablehlo.multiply"(%395, %396) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %400 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %401 = "stablehlo.select"(%398, %400, %399) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %402 = "stablehlo.add"(%394, %401) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %403 = "stablehlo.slice"(%287) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %404 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %405 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %406 = "stablehlo.compare"(%403, %405) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %407 = "stablehlo.multiply"(%403, %404) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %408 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %409 = "stablehlo.select"(%406, %408, %407) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %410 = "stablehlo.add"(%402, %409) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %411 = "stablehlo.optimization_barrier"(%410) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %412 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %414 = "stablehlo.reduce"(%411, %412) ({
      ^reductionFn(%arg19: tensor<f64>, %arg20: tensor<f64>) :
          %413 = "stablehlo.add"(%arg19, %arg20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%413) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %415 = "stablehlo.divide"(%414, %290) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %416 = "stablehlo.divide"(%264, %290) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %417 = "stablehlo.log"(%416) : (tensor<1xf64>) -> tensor<1xf64>
    %418 = "stablehlo.add"(%346, %417) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %419 = "stablehlo.subtract"(%418, %415) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %420 = "stablehlo.abs"(%419) : (tensor<1xf64>) -> tensor<1xf64>
    %421 = "stablehlo.constant"() { value = dense<0.25> : tensor<f64> } : () -> tensor<f64>
    %422 = "stablehlo.broadcast_in_dim"(%421) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %423 = "stablehlo.compare"(%420, %422) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %424 = "stablehlo.select"(%423, %415, %418) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %425 = "stablehlo.subtract"(%346, %424) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %426 = "stablehlo.exponential"(%425) : (tensor<1xf64>) -> tensor<1xf64>
    %427 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %428 = "stablehlo.subtract"(%338, %427) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %429 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %430 = "stablehlo.broadcast_in_dim"(%429) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %431 = "stablehlo.multiply"(%430, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %432 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %433 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %434 = "stablehlo.add"(%431, %433) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %435 = "stablehlo.multiply"(%434, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %436 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %437 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %438 = "stablehlo.add"(%435, %437) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %439 = "stablehlo.multiply"(%438, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %440 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %441 = "stablehlo.broadcast_in_dim"(%440) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %442 = "stablehlo.add"(%439, %441) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %443 = "stablehlo.multiply"(%442, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %444 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %445 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %446 = "stablehlo.add"(%443, %445) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %447 = "stablehlo.multiply"(%446, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %448 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %449 = "stablehlo.broadcast_in_dim"(%448) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %450 = "stablehlo.add"(%447, %449) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %451 = "stablehlo.multiply"(%450, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %452 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %453 = "stablehlo.broadcast_in_dim"(%452) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %454 = "stablehlo.add"(%451, %453) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %455 = "stablehlo.multiply"(%454, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %456 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %457 = "stablehlo.broadcast_in_dim"(%456) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %458 = "stablehlo.add"(%455, %457) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %459 = "stablehlo.multiply"(%458, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %460 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %461 = "stablehlo.broadcast_in_dim"(%460) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %462 = "stablehlo.add"(%459, %461) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %463 = "stablehlo.multiply"(%462, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %464 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %465 = "stablehlo.broadcast_in_dim"(%464) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %466 = "stablehlo.add"(%463, %465) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %467 = "stablehlo.multiply"(%466, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %468 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %469 = "stablehlo.broadcast_in_dim"(%468) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %470 = "stablehlo.add"(%467, %469) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %471 = "stablehlo.multiply"(%470, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %472 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %473 = "stablehlo.broadcast_in_dim"(%472) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %474 = "stablehlo.add"(%471, %473) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %475 = "stablehlo.multiply"(%474, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %476 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %477 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %478 = "stablehlo.add"(%475, %477) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %479 = "stablehlo.multiply"(%478, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %480 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %482 = "stablehlo.add"(%479, %481) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %483 = "stablehlo.multiply"(%482, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %484 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %485 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %486 = "stablehlo.add"(%483, %485) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %487 = "stablehlo.multiply"(%486, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %488 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %490 = "stablehlo.add"(%487, %489) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %491 = "stablehlo.multiply"(%490, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %492 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %494 = "stablehlo.add"(%491, %493) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %495 = "stablehlo.multiply"(%494, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %496 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %497 = "stablehlo.broadcast_in_dim"(%496) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %498 = "stablehlo.add"(%495, %497) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %499 = "stablehlo.multiply"(%428, %428) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %500 = "stablehlo.multiply"(%499, %498) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %501 = "stablehlo.add"(%428, %500) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %502 = "stablehlo.multiply"(%287, %501) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %503 = "stablehlo.abs"(%428) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %504 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %505 = "stablehlo.broadcast_in_dim"(%504) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %506 = "stablehlo.compare"(%503, %505) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %507 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %508 = "stablehlo.multiply"(%261, %507) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %509 = "stablehlo.subtract"(%508, %287) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %510 = "stablehlo.select"(%506, %502, %509) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %511 = "stablehlo.optimization_barrier"(%510) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %512 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %514 = "stablehlo.reduce"(%511, %512) ({
      ^reductionFn(%arg21: tensor<f64>, %arg22: tensor<f64>) :
          %513 = "stablehlo.add"(%arg21, %arg22) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%513) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %515 = "stablehlo.divide"(%514, %290) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %516 = "stablehlo.log_plus_one"(%515) : (tensor<1xf64>) -> tensor<1xf64>
    %517 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %518 = "stablehlo.broadcast_in_dim"(%517) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %519 = "stablehlo.divide"(%518, %290) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %520 = "stablehlo.negate"(%516) : (tensor<1xf64>) -> tensor<1xf64>
    %521 = "stablehlo.exponential"(%520) : (tensor<1xf64>) -> tensor<1xf64>
    %522 = "stablehlo.multiply"(%521, %519) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %523 = "stablehlo.negate"(%516) : (tensor<1xf64>) -> tensor<1xf64>
    %524 = "stablehlo.exponential_minus_one"(%523) : (tensor<1xf64>) -> tensor<1xf64>
    %525 = "stablehlo.multiply"(%524, %519) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %526 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %527 = "stablehlo.subtract"(%349, %526) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %528 = "stablehlo.abs"(%527) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %529 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %530 = "stablehlo.broadcast_in_dim"(%529) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %531 = "stablehlo.compare"(%528, %530) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %532 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %533 = "stablehlo.broadcast_in_dim"(%532) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %534 = "stablehlo.multiply"(%533, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %535 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %536 = "stablehlo.broadcast_in_dim"(%535) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %537 = "stablehlo.add"(%534, %536) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %538 = "stablehlo.multiply"(%537, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %539 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %540 = "stablehlo.broadcast_in_dim"(%539) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %541 = "stablehlo.add"(%538, %540) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %542 = "stablehlo.multiply"(%541, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %543 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %544 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %545 = "stablehlo.add"(%542, %544) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %546 = "stablehlo.multiply"(%545, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %547 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %548 = "stablehlo.broadcast_in_dim"(%547) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %549 = "stablehlo.add"(%546, %548) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %550 = "stablehlo.multiply"(%549, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %551 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %552 = "stablehlo.broadcast_in_dim"(%551) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %553 = "stablehlo.add"(%550, %552) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %554 = "stablehlo.multiply"(%553, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %555 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %556 = "stablehlo.broadcast_in_dim"(%555) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %557 = "stablehlo.add"(%554, %556) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %558 = "stablehlo.multiply"(%557, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %559 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %560 = "stablehlo.broadcast_in_dim"(%559) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %561 = "stablehlo.add"(%558, %560) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %562 = "stablehlo.multiply"(%561, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %563 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %564 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %565 = "stablehlo.add"(%562, %564) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %566 = "stablehlo.multiply"(%565, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %567 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %568 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %569 = "stablehlo.add"(%566, %568) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %570 = "stablehlo.multiply"(%569, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %571 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %573 = "stablehlo.add"(%570, %572) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %574 = "stablehlo.multiply"(%573, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %575 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %577 = "stablehlo.add"(%574, %576) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %578 = "stablehlo.multiply"(%577, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %579 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %581 = "stablehlo.add"(%578, %580) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %582 = "stablehlo.multiply"(%581, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %583 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %585 = "stablehlo.add"(%582, %584) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %586 = "stablehlo.multiply"(%585, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %587 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %588 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %589 = "stablehlo.add"(%586, %588) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %590 = "stablehlo.multiply"(%589, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %591 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %592 = "stablehlo.broadcast_in_dim"(%591) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %593 = "stablehlo.add"(%590, %592) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %594 = "stablehlo.multiply"(%593, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %595 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %597 = "stablehlo.add"(%594, %596) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %598 = "stablehlo.multiply"(%597, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %599 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %600 = "stablehlo.broadcast_in_dim"(%599) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %601 = "stablehlo.add"(%598, %600) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %602 = "stablehlo.multiply"(%527, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %603 = "stablehlo.multiply"(%602, %601) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %604 = "stablehlo.multiply"(%348, %603) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %605 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %606 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %607 = "stablehlo.multiply"(%605, %606) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %608 = "stablehlo.subtract"(%607, %348) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %609 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %610 = "stablehlo.compare"(%348, %609) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %611 = "stablehlo.multiply"(%348, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %612 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %613 = "stablehlo.select"(%610, %612, %611) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %614 = "stablehlo.subtract"(%608, %613) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %615 = "stablehlo.select"(%531, %604, %614) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %616 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %617 = "stablehlo.subtract"(%356, %616) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %618 = "stablehlo.abs"(%617) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %619 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %620 = "stablehlo.broadcast_in_dim"(%619) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %621 = "stablehlo.compare"(%618, %620) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %622 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %623 = "stablehlo.broadcast_in_dim"(%622) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %624 = "stablehlo.multiply"(%623, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %625 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %626 = "stablehlo.broadcast_in_dim"(%625) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %627 = "stablehlo.add"(%624, %626) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %628 = "stablehlo.multiply"(%627, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %629 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %630 = "stablehlo.broadcast_in_dim"(%629) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %631 = "stablehlo.add"(%628, %630) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %632 = "stablehlo.multiply"(%631, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %633 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %634 = "stablehlo.broadcast_in_dim"(%633) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %635 = "stablehlo.add"(%632, %634) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %636 = "stablehlo.multiply"(%635, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %637 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %638 = "stablehlo.broadcast_in_dim"(%637) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %639 = "stablehlo.add"(%636, %638) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %640 = "stablehlo.multiply"(%639, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %641 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %642 = "stablehlo.broadcast_in_dim"(%641) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %643 = "stablehlo.add"(%640, %642) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %644 = "stablehlo.multiply"(%643, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %645 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %646 = "stablehlo.broadcast_in_dim"(%645) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %647 = "stablehlo.add"(%644, %646) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %648 = "stablehlo.multiply"(%647, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %649 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %650 = "stablehlo.broadcast_in_dim"(%649) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %651 = "stablehlo.add"(%648, %650) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %652 = "stablehlo.multiply"(%651, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %653 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %654 = "stablehlo.broadcast_in_dim"(%653) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %655 = "stablehlo.add"(%652, %654) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %656 = "stablehlo.multiply"(%655, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %657 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %658 = "stablehlo.broadcast_in_dim"(%657) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %659 = "stablehlo.add"(%656, %658) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %660 = "stablehlo.multiply"(%659, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %661 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %662 = "stablehlo.broadcast_in_dim"(%661) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %663 = "stablehlo.add"(%660, %662) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %664 = "stablehlo.multiply"(%663, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %665 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %666 = "stablehlo.broadcast_in_dim"(%665) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %667 = "stablehlo.add"(%664, %666) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %668 = "stablehlo.multiply"(%667, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %669 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %670 = "stablehlo.broadcast_in_dim"(%669) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %671 = "stablehlo.add"(%668, %670) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %672 = "stablehlo.multiply"(%671, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %673 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %674 = "stablehlo.broadcast_in_dim"(%673) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %675 = "stablehlo.add"(%672, %674) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %676 = "stablehlo.multiply"(%675, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %677 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %678 = "stablehlo.broadcast_in_dim"(%677) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %679 = "stablehlo.add"(%676, %678) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %680 = "stablehlo.multiply"(%679, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %681 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %682 = "stablehlo.broadcast_in_dim"(%681) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %683 = "stablehlo.add"(%680, %682) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %684 = "stablehlo.multiply"(%683, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %685 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %686 = "stablehlo.broadcast_in_dim"(%685) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %687 = "stablehlo.add"(%684, %686) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %688 = "stablehlo.multiply"(%687, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %689 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %690 = "stablehlo.broadcast_in_dim"(%689) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %691 = "stablehlo.add"(%688, %690) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %692 = "stablehlo.multiply"(%617, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %693 = "stablehlo.multiply"(%692, %691) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %694 = "stablehlo.multiply"(%355, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %695 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %696 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %697 = "stablehlo.multiply"(%695, %696) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %698 = "stablehlo.subtract"(%697, %355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %699 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %700 = "stablehlo.compare"(%355, %699) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %701 = "stablehlo.multiply"(%355, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %702 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %703 = "stablehlo.select"(%700, %702, %701) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %704 = "stablehlo.subtract"(%698, %703) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %705 = "stablehlo.select"(%621, %694, %704) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %706 = "stablehlo.add"(%615, %705) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %707 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %708 = "stablehlo.subtract"(%364, %707) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %709 = "stablehlo.abs"(%708) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %710 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %711 = "stablehlo.broadcast_in_dim"(%710) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %712 = "stablehlo.compare"(%709, %711) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %713 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %714 = "stablehlo.broadcast_in_dim"(%713) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %715 = "stablehlo.multiply"(%714, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %716 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %717 = "stablehlo.broadcast_in_dim"(%716) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %718 = "stablehlo.add"(%715, %717) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %719 = "stablehlo.multiply"(%718, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %720 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %721 = "stablehlo.broadcast_in_dim"(%720) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %722 = "stablehlo.add"(%719, %721) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %723 = "stablehlo.multiply"(%722, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %724 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %725 = "stablehlo.broadcast_in_dim"(%724) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %726 = "stablehlo.add"(%723, %725) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %727 = "stablehlo.multiply"(%726, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %728 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %729 = "stablehlo.broadcast_in_dim"(%728) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %730 = "stablehlo.add"(%727, %729) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %731 = "stablehlo.multiply"(%730, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %732 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %733 = "stablehlo.broadcast_in_dim"(%732) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %734 = "stablehlo.add"(%731, %733) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %735 = "stablehlo.multiply"(%734, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %736 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %737 = "stablehlo.broadcast_in_dim"(%736) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %738 = "stablehlo.add"(%735, %737) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %739 = "stablehlo.multiply"(%738, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %740 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %741 = "stablehlo.broadcast_in_dim"(%740) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %742 = "stablehlo.add"(%739, %741) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %743 = "stablehlo.multiply"(%742, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %744 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %745 = "stablehlo.broadcast_in_dim"(%744) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %746 = "stablehlo.add"(%743, %745) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %747 = "stablehlo.multiply"(%746, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %748 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %749 = "stablehlo.broadcast_in_dim"(%748) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %750 = "stablehlo.add"(%747, %749) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %751 = "stablehlo.multiply"(%750, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %752 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %753 = "stablehlo.broadcast_in_dim"(%752) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %754 = "stablehlo.add"(%751, %753) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %755 = "stablehlo.multiply"(%754, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %756 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %757 = "stablehlo.broadcast_in_dim"(%756) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %758 = "stablehlo.add"(%755, %757) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %759 = "stablehlo.multiply"(%758, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %760 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %761 = "stablehlo.broadcast_in_dim"(%760) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %762 = "stablehlo.add"(%759, %761) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %763 = "stablehlo.multiply"(%762, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %764 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %765 = "stablehlo.broadcast_in_dim"(%764) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %766 = "stablehlo.add"(%763, %765) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %767 = "stablehlo.multiply"(%766, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %768 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %769 = "stablehlo.broadcast_in_dim"(%768) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %770 = "stablehlo.add"(%767, %769) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %771 = "stablehlo.multiply"(%770, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %772 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %773 = "stablehlo.broadcast_in_dim"(%772) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %774 = "stablehlo.add"(%771, %773) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %775 = "stablehlo.multiply"(%774, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %776 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %777 = "stablehlo.broadcast_in_dim"(%776) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %778 = "stablehlo.add"(%775, %777) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %779 = "stablehlo.multiply"(%778, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %780 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %781 = "stablehlo.broadcast_in_dim"(%780) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %782 = "stablehlo.add"(%779, %781) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %783 = "stablehlo.multiply"(%708, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %784 = "stablehlo.multiply"(%783, %782) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %785 = "stablehlo.multiply"(%363, %784) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %786 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %787 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %788 = "stablehlo.multiply"(%786, %787) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %789 = "stablehlo.subtract"(%788, %363) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %790 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %791 = "stablehlo.compare"(%363, %790) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %792 = "stablehlo.multiply"(%363, %708) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %793 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %794 = "stablehlo.select"(%791, %793, %792) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %795 = "stablehlo.subtract"(%789, %794) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %796 = "stablehlo.select"(%712, %785, %795) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %797 = "stablehlo.add"(%706, %796) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %798 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %799 = "stablehlo.subtract"(%372, %798) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %800 = "stablehlo.abs"(%799) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %801 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %802 = "stablehlo.broadcast_in_dim"(%801) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %803 = "stablehlo.compare"(%800, %802) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %804 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %805 = "stablehlo.broadcast_in_dim"(%804) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %806 = "stablehlo.multiply"(%805, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %807 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %808 = "stablehlo.broadcast_in_dim"(%807) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %809 = "stablehlo.add"(%806, %808) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %810 = "stablehlo.multiply"(%809, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %811 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %812 = "stablehlo.broadcast_in_dim"(%811) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %813 = "stablehlo.add"(%810, %812) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %814 = "stablehlo.multiply"(%813, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %815 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %816 = "stablehlo.broadcast_in_dim"(%815) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %817 = "stablehlo.add"(%814, %816) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %818 = "stablehlo.multiply"(%817, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %819 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %820 = "stablehlo.broadcast_in_dim"(%819) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %821 = "stablehlo.add"(%818, %820) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %822 = "stablehlo.multiply"(%821, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %823 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %824 = "stablehlo.broadcast_in_dim"(%823) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %825 = "stablehlo.add"(%822, %824) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %826 = "stablehlo.multiply"(%825, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %827 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %828 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %829 = "stablehlo.add"(%826, %828) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %830 = "stablehlo.multiply"(%829, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %831 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %832 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %833 = "stablehlo.add"(%830, %832) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %834 = "stablehlo.multiply"(%833, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %835 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %836 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %837 = "stablehlo.add"(%834, %836) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %838 = "stablehlo.multiply"(%837, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %839 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %840 = "stablehlo.broadcast_in_dim"(%839) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %841 = "stablehlo.add"(%838, %840) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %842 = "stablehlo.multiply"(%841, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %843 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %844 = "stablehlo.broadcast_in_dim"(%843) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %845 = "stablehlo.add"(%842, %844) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %846 = "stablehlo.multiply"(%845, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %847 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %848 = "stablehlo.broadcast_in_dim"(%847) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %849 = "stablehlo.add"(%846, %848) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %850 = "stablehlo.multiply"(%849, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %851 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %852 = "stablehlo.broadcast_in_dim"(%851) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %853 = "stablehlo.add"(%850, %852) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %854 = "stablehlo.multiply"(%853, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %855 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %856 = "stablehlo.broadcast_in_dim"(%855) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %857 = "stablehlo.add"(%854, %856) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %858 = "stablehlo.multiply"(%857, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %859 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %860 = "stablehlo.broadcast_in_dim"(%859) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %861 = "stablehlo.add"(%858, %860) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %862 = "stablehlo.multiply"(%861, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %863 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %864 = "stablehlo.broadcast_in_dim"(%863) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %865 = "stablehlo.add"(%862, %864) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %866 = "stablehlo.multiply"(%865, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %867 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %868 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %869 = "stablehlo.add"(%866, %868) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %870 = "stablehlo.multiply"(%869, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %871 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %872 = "stablehlo.broadcast_in_dim"(%871) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %873 = "stablehlo.add"(%870, %872) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %874 = "stablehlo.multiply"(%799, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %875 = "stablehlo.multiply"(%874, %873) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %876 = "stablehlo.multiply"(%371, %875) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %877 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %878 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %879 = "stablehlo.multiply"(%877, %878) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %880 = "stablehlo.subtract"(%879, %371) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %881 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %882 = "stablehlo.compare"(%371, %881) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %883 = "stablehlo.multiply"(%371, %799) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %884 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %885 = "stablehlo.select"(%882, %884, %883) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %886 = "stablehlo.subtract"(%880, %885) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %887 = "stablehlo.select"(%803, %876, %886) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %888 = "stablehlo.add"(%797, %887) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %889 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %890 = "stablehlo.subtract"(%380, %889) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %891 = "stablehlo.abs"(%890) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %892 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %893 = "stablehlo.broadcast_in_dim"(%892) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %894 = "stablehlo.compare"(%891, %893) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %895 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %896 = "stablehlo.broadcast_in_dim"(%895) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %897 = "stablehlo.multiply"(%896, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %898 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %899 = "stablehlo.broadcast_in_dim"(%898) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %900 = "stablehlo.add"(%897, %899) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %901 = "stablehlo.multiply"(%900, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %902 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %903 = "stablehlo.broadcast_in_dim"(%902) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %904 = "stablehlo.add"(%901, %903) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %905 = "stablehlo.multiply"(%904, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %906 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %907 = "stablehlo.broadcast_in_dim"(%906) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %908 = "stablehlo.add"(%905, %907) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %909 = "stablehlo.multiply"(%908, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %910 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %911 = "stablehlo.broadcast_in_dim"(%910) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %912 = "stablehlo.add"(%909, %911) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %913 = "stablehlo.multiply"(%912, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %914 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %915 = "stablehlo.broadcast_in_dim"(%914) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %916 = "stablehlo.add"(%913, %915) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %917 = "stablehlo.multiply"(%916, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %918 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %919 = "stablehlo.broadcast_in_dim"(%918) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %920 = "stablehlo.add"(%917, %919) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %921 = "stablehlo.multiply"(%920, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %922 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %923 = "stablehlo.broadcast_in_dim"(%922) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %924 = "stablehlo.add"(%921, %923) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %925 = "stablehlo.multiply"(%924, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %926 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %927 = "stablehlo.broadcast_in_dim"(%926) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %928 = "stablehlo.add"(%925, %927) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %929 = "stablehlo.multiply"(%928, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %930 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %931 = "stablehlo.broadcast_in_dim"(%930) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %932 = "stablehlo.add"(%929, %931) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %933 = "stablehlo.multiply"(%932, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %934 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %935 = "stablehlo.broadcast_in_dim"(%934) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %936 = "stablehlo.add"(%933, %935) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %937 = "stablehlo.multiply"(%936, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %938 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %939 = "stablehlo.broadcast_in_dim"(%938) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %940 = "stablehlo.add"(%937, %939) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %941 = "stablehlo.multiply"(%940, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %942 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %943 = "stablehlo.broadcast_in_dim"(%942) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %944 = "stablehlo.add"(%941, %943) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %945 = "stablehlo.multiply"(%944, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %946 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %947 = "stablehlo.broadcast_in_dim"(%946) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %948 = "stablehlo.add"(%945, %947) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %949 = "stablehlo.multiply"(%948, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %950 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %951 = "stablehlo.broadcast_in_dim"(%950) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %952 = "stablehlo.add"(%949, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %953 = "stablehlo.multiply"(%952, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %954 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %955 = "stablehlo.broadcast_in_dim"(%954) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %956 = "stablehlo.add"(%953, %955) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %957 = "stablehlo.multiply"(%956, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %958 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %959 = "stablehlo.broadcast_in_dim"(%958) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %960 = "stablehlo.add"(%957, %959) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %961 = "stablehlo.multiply"(%960, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %962 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %963 = "stablehlo.broadcast_in_dim"(%962) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %964 = "stablehlo.add"(%961, %963) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %965 = "stablehlo.multiply"(%890, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %966 = "stablehlo.multiply"(%965, %964) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %967 = "stablehlo.multiply"(%379, %966) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %968 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %969 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %970 = "stablehlo.multiply"(%968, %969) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %971 = "stablehlo.subtract"(%970, %379) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %972 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %973 = "stablehlo.compare"(%379, %972) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %974 = "stablehlo.multiply"(%379, %890) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %975 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %976 = "stablehlo.select"(%973, %975, %974) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %977 = "stablehlo.subtract"(%971, %976) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %978 = "stablehlo.select"(%894, %967, %977) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %979 = "stablehlo.add"(%888, %978) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %980 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %981 = "stablehlo.subtract"(%388, %980) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %982 = "stablehlo.abs"(%981) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %983 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %984 = "stablehlo.broadcast_in_dim"(%983) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %985 = "stablehlo.compare"(%982, %984) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %986 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %987 = "stablehlo.broadcast_in_dim"(%986) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %988 = "stablehlo.multiply"(%987, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %989 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %990 = "stablehlo.broadcast_in_dim"(%989) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %991 = "stablehlo.add"(%988, %990) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %992 = "stablehlo.multiply"(%991, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %993 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %994 = "stablehlo.broadcast_in_dim"(%993) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %995 = "stablehlo.add"(%992, %994) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %996 = "stablehlo.multiply"(%995, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %997 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %998 = "stablehlo.broadcast_in_dim"(%997) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %999 = "stablehlo.add"(%996, %998) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1000 = "stablehlo.multiply"(%999, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1001 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1002 = "stablehlo.broadcast_in_dim"(%1001) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1003 = "stablehlo.add"(%1000, %1002) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1004 = "stablehlo.multiply"(%1003, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1005 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1006 = "stablehlo.broadcast_in_dim"(%1005) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1007 = "stablehlo.add"(%1004, %1006) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1008 = "stablehlo.multiply"(%1007, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1009 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1010 = "stablehlo.broadcast_in_dim"(%1009) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1011 = "stablehlo.add"(%1008, %1010) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1012 = "stablehlo.multiply"(%1011, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1013 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1014 = "stablehlo.broadcast_in_dim"(%1013) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1015 = "stablehlo.add"(%1012, %1014) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1016 = "stablehlo.multiply"(%1015, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1017 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1018 = "stablehlo.broadcast_in_dim"(%1017) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1019 = "stablehlo.add"(%1016, %1018) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1020 = "stablehlo.multiply"(%1019, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1021 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1022 = "stablehlo.broadcast_in_dim"(%1021) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1023 = "stablehlo.add"(%1020, %1022) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1024 = "stablehlo.multiply"(%1023, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1025 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1026 = "stablehlo.broadcast_in_dim"(%1025) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1027 = "stablehlo.add"(%1024, %1026) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1028 = "stablehlo.multiply"(%1027, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1029 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1030 = "stablehlo.broadcast_in_dim"(%1029) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1031 = "stablehlo.add"(%1028, %1030) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1032 = "stablehlo.multiply"(%1031, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1033 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1034 = "stablehlo.broadcast_in_dim"(%1033) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1035 = "stablehlo.add"(%1032, %1034) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1036 = "stablehlo.multiply"(%1035, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1037 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1038 = "stablehlo.broadcast_in_dim"(%1037) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1039 = "stablehlo.add"(%1036, %1038) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1040 = "stablehlo.multiply"(%1039, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1041 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1042 = "stablehlo.broadcast_in_dim"(%1041) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1043 = "stablehlo.add"(%1040, %1042) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1044 = "stablehlo.multiply"(%1043, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1045 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1046 = "stablehlo.broadcast_in_dim"(%1045) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1047 = "stablehlo.add"(%1044, %1046) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1048 = "stablehlo.multiply"(%1047, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1049 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1050 = "stablehlo.broadcast_in_dim"(%1049) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1051 = "stablehlo.add"(%1048, %1050) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1052 = "stablehlo.multiply"(%1051, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1053 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1055 = "stablehlo.add"(%1052, %1054) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1056 = "stablehlo.multiply"(%981, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1057 = "stablehlo.multiply"(%1056, %1055) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1058 = "stablehlo.multiply"(%387, %1057) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1059 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1060 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1061 = "stablehlo.multiply"(%1059, %1060) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1062 = "stablehlo.subtract"(%1061, %387) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1063 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1064 = "stablehlo.compare"(%387, %1063) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1065 = "stablehlo.multiply"(%387, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1066 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1067 = "stablehlo.select"(%1064, %1066, %1065) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1068 = "stablehlo.subtract"(%1062, %1067) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1069 = "stablehlo.select"(%985, %1058, %1068) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1070 = "stablehlo.add"(%979, %1069) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1071 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1072 = "stablehlo.subtract"(%396, %1071) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1073 = "stablehlo.abs"(%1072) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1074 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1075 = "stablehlo.broadcast_in_dim"(%1074) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1076 = "stablehlo.compare"(%1073, %1075) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1077 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1078 = "stablehlo.broadcast_in_dim"(%1077) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1079 = "stablehlo.multiply"(%1078, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1080 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1081 = "stablehlo.broadcast_in_dim"(%1080) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1082 = "stablehlo.add"(%1079, %1081) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1083 = "stablehlo.multiply"(%1082, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1084 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1085 = "stablehlo.broadcast_in_dim"(%1084) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1086 = "stablehlo.add"(%1083, %1085) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1087 = "stablehlo.multiply"(%1086, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1088 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1089 = "stablehlo.broadcast_in_dim"(%1088) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1090 = "stablehlo.add"(%1087, %1089) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1091 = "stablehlo.multiply"(%1090, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1092 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1093 = "stablehlo.broadcast_in_dim"(%1092) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1094 = "stablehlo.add"(%1091, %1093) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1095 = "stablehlo.multiply"(%1094, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1096 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1097 = "stablehlo.broadcast_in_dim"(%1096) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1098 = "stablehlo.add"(%1095, %1097) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1099 = "stablehlo.multiply"(%1098, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1100 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1101 = "stablehlo.broadcast_in_dim"(%1100) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1102 = "stablehlo.add"(%1099, %1101) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1103 = "stablehlo.multiply"(%1102, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1104 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1105 = "stablehlo.broadcast_in_dim"(%1104) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1106 = "stablehlo.add"(%1103, %1105) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1107 = "stablehlo.multiply"(%1106, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1108 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1109 = "stablehlo.broadcast_in_dim"(%1108) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1110 = "stablehlo.add"(%1107, %1109) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1111 = "stablehlo.multiply"(%1110, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1112 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1113 = "stablehlo.broadcast_in_dim"(%1112) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1114 = "stablehlo.add"(%1111, %1113) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1115 = "stablehlo.multiply"(%1114, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1116 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1117 = "stablehlo.broadcast_in_dim"(%1116) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1118 = "stablehlo.add"(%1115, %1117) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1119 = "stablehlo.multiply"(%1118, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1120 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1121 = "stablehlo.broadcast_in_dim"(%1120) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1122 = "stablehlo.add"(%1119, %1121) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1123 = "stablehlo.multiply"(%1122, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1124 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1125 = "stablehlo.broadcast_in_dim"(%1124) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1126 = "stablehlo.add"(%1123, %1125) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1127 = "stablehlo.multiply"(%1126, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1128 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1129 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1130 = "stablehlo.add"(%1127, %1129) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1131 = "stablehlo.multiply"(%1130, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1132 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1133 = "stablehlo.broadcast_in_dim"(%1132) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1134 = "stablehlo.add"(%1131, %1133) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1135 = "stablehlo.multiply"(%1134, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1136 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1137 = "stablehlo.broadcast_in_dim"(%1136) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1138 = "stablehlo.add"(%1135, %1137) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1139 = "stablehlo.multiply"(%1138, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1140 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1141 = "stablehlo.broadcast_in_dim"(%1140) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1142 = "stablehlo.add"(%1139, %1141) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1143 = "stablehlo.multiply"(%1142, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1144 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1145 = "stablehlo.broadcast_in_dim"(%1144) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1146 = "stablehlo.add"(%1143, %1145) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1147 = "stablehlo.multiply"(%1072, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1148 = "stablehlo.multiply"(%1147, %1146) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1149 = "stablehlo.multiply"(%395, %1148) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1150 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1151 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1152 = "stablehlo.multiply"(%1150, %1151) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1153 = "stablehlo.subtract"(%1152, %395) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1154 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1155 = "stablehlo.compare"(%395, %1154) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1156 = "stablehlo.multiply"(%395, %1072) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1157 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1158 = "stablehlo.select"(%1155, %1157, %1156) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1159 = "stablehlo.subtract"(%1153, %1158) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1160 = "stablehlo.select"(%1076, %1149, %1159) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1161 = "stablehlo.add"(%1070, %1160) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1162 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1163 = "stablehlo.subtract"(%404, %1162) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1164 = "stablehlo.abs"(%1163) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1165 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1166 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1167 = "stablehlo.compare"(%1164, %1166) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1168 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1169 = "stablehlo.broadcast_in_dim"(%1168) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1170 = "stablehlo.multiply"(%1169, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1171 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1172 = "stablehlo.broadcast_in_dim"(%1171) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1173 = "stablehlo.add"(%1170, %1172) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1174 = "stablehlo.multiply"(%1173, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1175 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1176 = "stablehlo.broadcast_in_dim"(%1175) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1177 = "stablehlo.add"(%1174, %1176) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1178 = "stablehlo.multiply"(%1177, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1179 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1180 = "stablehlo.broadcast_in_dim"(%1179) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1181 = "stablehlo.add"(%1178, %1180) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1182 = "stablehlo.multiply"(%1181, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1183 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1184 = "stablehlo.broadcast_in_dim"(%1183) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1185 = "stablehlo.add"(%1182, %1184) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1186 = "stablehlo.multiply"(%1185, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1187 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1188 = "stablehlo.broadcast_in_dim"(%1187) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1189 = "stablehlo.add"(%1186, %1188) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1190 = "stablehlo.multiply"(%1189, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1191 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1192 = "stablehlo.broadcast_in_dim"(%1191) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1193 = "stablehlo.add"(%1190, %1192) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1194 = "stablehlo.multiply"(%1193, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1195 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1196 = "stablehlo.broadcast_in_dim"(%1195) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1197 = "stablehlo.add"(%1194, %1196) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1198 = "stablehlo.multiply"(%1197, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1199 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1200 = "stablehlo.broadcast_in_dim"(%1199) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1201 = "stablehlo.add"(%1198, %1200) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1202 = "stablehlo.multiply"(%1201, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1203 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1204 = "stablehlo.broadcast_in_dim"(%1203) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1205 = "stablehlo.add"(%1202, %1204) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1206 = "stablehlo.multiply"(%1205, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1207 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1208 = "stablehlo.broadcast_in_dim"(%1207) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1209 = "stablehlo.add"(%1206, %1208) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1210 = "stablehlo.multiply"(%1209, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1211 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1212 = "stablehlo.broadcast_in_dim"(%1211) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1213 = "stablehlo.add"(%1210, %1212) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1214 = "stablehlo.multiply"(%1213, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1215 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1216 = "stablehlo.broadcast_in_dim"(%1215) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1217 = "stablehlo.add"(%1214, %1216) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1218 = "stablehlo.multiply"(%1217, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1219 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1220 = "stablehlo.broadcast_in_dim"(%1219) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1221 = "stablehlo.add"(%1218, %1220) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1222 = "stablehlo.multiply"(%1221, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1223 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1224 = "stablehlo.broadcast_in_dim"(%1223) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1225 = "stablehlo.add"(%1222, %1224) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1226 = "stablehlo.multiply"(%1225, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1227 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1228 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1229 = "stablehlo.add"(%1226, %1228) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1230 = "stablehlo.multiply"(%1229, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1231 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1232 = "stablehlo.broadcast_in_dim"(%1231) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1233 = "stablehlo.add"(%1230, %1232) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1234 = "stablehlo.multiply"(%1233, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1235 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1236 = "stablehlo.broadcast_in_dim"(%1235) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1237 = "stablehlo.add"(%1234, %1236) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1238 = "stablehlo.multiply"(%1163, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1239 = "stablehlo.multiply"(%1238, %1237) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1240 = "stablehlo.multiply"(%403, %1239) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1241 = "stablehlo.slice"(%261) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1242 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1243 = "stablehlo.multiply"(%1241, %1242) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1244 = "stablehlo.subtract"(%1243, %403) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1245 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1246 = "stablehlo.compare"(%403, %1245) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1247 = "stablehlo.multiply"(%403, %1163) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1248 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1249 = "stablehlo.select"(%1246, %1248, %1247) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1250 = "stablehlo.subtract"(%1244, %1249) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1251 = "stablehlo.select"(%1167, %1240, %1250) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1252 = "stablehlo.add"(%1161, %1251) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1253 = "stablehlo.optimization_barrier"(%1252) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1254 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1256 = "stablehlo.reduce"(%1253, %1254) ({
      ^reductionFn(%arg23: tensor<f64>, %arg24: tensor<f64>) :
          %1255 = "stablehlo.add"(%arg23, %arg24) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%1255) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %1257 = "stablehlo.multiply"(%1256, %519) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1258 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1259 = "stablehlo.broadcast_in_dim"(%1258) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1260 = "stablehlo.multiply"(%1259, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1261 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1262 = "stablehlo.broadcast_in_dim"(%1261) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1263 = "stablehlo.add"(%1260, %1262) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1264 = "stablehlo.multiply"(%1263, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1265 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1266 = "stablehlo.broadcast_in_dim"(%1265) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1267 = "stablehlo.add"(%1264, %1266) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1268 = "stablehlo.multiply"(%1267, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1269 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1270 = "stablehlo.broadcast_in_dim"(%1269) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1271 = "stablehlo.add"(%1268, %1270) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1272 = "stablehlo.multiply"(%1271, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1273 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1274 = "stablehlo.broadcast_in_dim"(%1273) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1275 = "stablehlo.add"(%1272, %1274) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1276 = "stablehlo.multiply"(%1275, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1277 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1278 = "stablehlo.broadcast_in_dim"(%1277) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1279 = "stablehlo.add"(%1276, %1278) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1280 = "stablehlo.multiply"(%1279, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1281 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1282 = "stablehlo.broadcast_in_dim"(%1281) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1283 = "stablehlo.add"(%1280, %1282) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1284 = "stablehlo.multiply"(%1283, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1285 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1286 = "stablehlo.broadcast_in_dim"(%1285) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1287 = "stablehlo.add"(%1284, %1286) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1288 = "stablehlo.multiply"(%1287, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1289 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1290 = "stablehlo.broadcast_in_dim"(%1289) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1291 = "stablehlo.add"(%1288, %1290) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1292 = "stablehlo.multiply"(%1291, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1293 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1294 = "stablehlo.broadcast_in_dim"(%1293) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1295 = "stablehlo.add"(%1292, %1294) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1296 = "stablehlo.multiply"(%1295, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1297 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1298 = "stablehlo.broadcast_in_dim"(%1297) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1299 = "stablehlo.add"(%1296, %1298) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1300 = "stablehlo.multiply"(%1299, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1301 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1302 = "stablehlo.broadcast_in_dim"(%1301) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1303 = "stablehlo.add"(%1300, %1302) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1304 = "stablehlo.multiply"(%1303, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1305 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1306 = "stablehlo.broadcast_in_dim"(%1305) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1307 = "stablehlo.add"(%1304, %1306) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1308 = "stablehlo.multiply"(%1307, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1309 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1310 = "stablehlo.broadcast_in_dim"(%1309) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1311 = "stablehlo.add"(%1308, %1310) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1312 = "stablehlo.multiply"(%1311, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1313 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1314 = "stablehlo.broadcast_in_dim"(%1313) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1315 = "stablehlo.add"(%1312, %1314) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1316 = "stablehlo.multiply"(%1315, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1317 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1318 = "stablehlo.broadcast_in_dim"(%1317) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1319 = "stablehlo.add"(%1316, %1318) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1320 = "stablehlo.multiply"(%1319, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1321 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1322 = "stablehlo.broadcast_in_dim"(%1321) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1323 = "stablehlo.add"(%1320, %1322) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1324 = "stablehlo.multiply"(%1323, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1325 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1326 = "stablehlo.broadcast_in_dim"(%1325) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1327 = "stablehlo.add"(%1324, %1326) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1328 = "stablehlo.multiply"(%516, %516) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1329 = "stablehlo.multiply"(%1328, %1327) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1330 = "stablehlo.subtract"(%1257, %1329) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1331 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1332 = "stablehlo.compare"(%1330, %1331) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1333 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1334 = "stablehlo.select"(%1332, %1333, %1330) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1335 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1336 = "stablehlo.multiply"(%1335, %1334) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1337 = "stablehlo.multiply"(%kl_scale, %4) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1338 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1339 = "stablehlo.broadcast_in_dim"(%1338) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1340 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1341 = "stablehlo.broadcast_in_dim"(%1340) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1342 = "stablehlo.compare"(%2, %1341) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1343 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1344 = "stablehlo.broadcast_in_dim"(%1343) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1345 = "stablehlo.select"(%1342, %1344, %1336) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    "stablehlo.return"(%1345) : (tensor<1xf64>) -> ()
  }
}

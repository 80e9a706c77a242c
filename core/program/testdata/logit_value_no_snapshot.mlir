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
    %102 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %103 = "stablehlo.select"(%102, %74, %29) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %104 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %105 = "stablehlo.select"(%104, %29, %74) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %106 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %107 = "stablehlo.subtract"(%103, %106) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %108 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %109 = "stablehlo.multiply"(%108, %107) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %110 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %111 = "stablehlo.select"(%110, %74, %29) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %112 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %113 = "stablehlo.select"(%112, %29, %74) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %114 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %115 = "stablehlo.subtract"(%113, %114) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %116 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %117 = "stablehlo.multiply"(%116, %115) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %118 = "stablehlo.add"(%109, %117) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %119 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %120 = "stablehlo.select"(%119, %76, %32) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %121 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %122 = "stablehlo.select"(%121, %32, %76) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %123 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %124 = "stablehlo.subtract"(%120, %123) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %125 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %126 = "stablehlo.multiply"(%125, %124) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %127 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %128 = "stablehlo.select"(%127, %76, %32) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %129 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %130 = "stablehlo.select"(%129, %32, %76) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %131 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %132 = "stablehlo.subtract"(%130, %131) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %133 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %134 = "stablehlo.multiply"(%133, %132) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %135 = "stablehlo.add"(%126, %134) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %136 = "stablehlo.maximum"(%118, %135) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %137 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %138 = "stablehlo.select"(%137, %79, %36) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %139 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %140 = "stablehlo.select"(%139, %36, %79) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %141 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %142 = "stablehlo.subtract"(%138, %141) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %143 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %144 = "stablehlo.multiply"(%143, %142) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %145 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %146 = "stablehlo.select"(%145, %79, %36) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %147 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %148 = "stablehlo.select"(%147, %36, %79) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %149 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %150 = "stablehlo.subtract"(%148, %149) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %151 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %152 = "stablehlo.multiply"(%151, %150) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %153 = "stablehlo.add"(%144, %152) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %154 = "stablehlo.maximum"(%136, %153) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %155 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %156 = "stablehlo.select"(%155, %82, %40) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %157 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %158 = "stablehlo.select"(%157, %40, %82) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %159 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %160 = "stablehlo.subtract"(%156, %159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %161 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %162 = "stablehlo.multiply"(%161, %160) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %163 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %164 = "stablehlo.select"(%163, %82, %40) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %165 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %166 = "stablehlo.select"(%165, %40, %82) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %167 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %168 = "stablehlo.subtract"(%166, %167) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %169 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %170 = "stablehlo.multiply"(%169, %168) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %171 = "stablehlo.add"(%162, %170) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %172 = "stablehlo.maximum"(%154, %171) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %173 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %174 = "stablehlo.select"(%173, %85, %44) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %175 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %176 = "stablehlo.select"(%175, %44, %85) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %177 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %178 = "stablehlo.subtract"(%174, %177) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %179 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %180 = "stablehlo.multiply"(%179, %178) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %181 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %182 = "stablehlo.select"(%181, %85, %44) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %183 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %184 = "stablehlo.select"(%183, %44, %85) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %185 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %186 = "stablehlo.subtract"(%184, %185) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %187 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %188 = "stablehlo.multiply"(%187, %186) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %189 = "stablehlo.add"(%180, %188) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %190 = "stablehlo.maximum"(%172, %189) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %191 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %192 = "stablehlo.select"(%191, %88, %48) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %193 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %194 = "stablehlo.select"(%193, %48, %88) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %195 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %196 = "stablehlo.subtract"(%192, %195) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %197 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %198 = "stablehlo.multiply"(%197, %196) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %199 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %200 = "stablehlo.select"(%199, %88, %48) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %201 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %202 = "stablehlo.select"(%201, %48, %88) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %203 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %204 = "stablehlo.subtract"(%202, %203) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %205 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %206 = "stablehlo.multiply"(%205, %204) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %207 = "stablehlo.add"(%198, %206) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %208 = "stablehlo.maximum"(%190, %207) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %209 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %210 = "stablehlo.select"(%209, %91, %52) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %211 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %212 = "stablehlo.select"(%211, %52, %91) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %213 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %214 = "stablehlo.subtract"(%210, %213) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %215 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %216 = "stablehlo.multiply"(%215, %214) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %217 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %218 = "stablehlo.select"(%217, %91, %52) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %219 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %220 = "stablehlo.select"(%219, %52, %91) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %221 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %222 = "stablehlo.subtract"(%220, %221) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %223 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %224 = "stablehlo.multiply"(%223, %222) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %225 = "stablehlo.add"(%216, %224) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %226 = "stablehlo.maximum"(%208, %225) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %227 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %228 = "stablehlo.select"(%227, %94, %56) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %229 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %230 = "stablehlo.select"(%229, %56, %94) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %231 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %232 = "stablehlo.subtract"(%228, %231) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %233 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %234 = "stablehlo.multiply"(%233, %232) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %235 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %236 = "stablehlo.select"(%235, %94, %56) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %237 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
    %238 = "stablehlo.select"(%237, %56, %94) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %239 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %240 = "stablehlo.subtract"(%238, %239) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %241 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %242 = "stablehlo.multiply"(%241, %240) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %243 = "stablehlo.add"(%234, %242) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %244 = "stablehlo.maximum"(%226, %243) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %245 = "stablehlo.optimization_barrier"(%244) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %246 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %248 = "stablehlo.reduce"(%245, %246) ({
      ^reductionFn(%arg13: tensor<f64>, %arg14: tensor<f64>) :
          %247 = "stablehlo.maximum"(%arg13, %arg14) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%247) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %249 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %250 = "stablehlo.dynamic_slice"(%student, %0, %249) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
    %251 = "stablehlo.convert"(%250) : (tensor<1x32000xf32>) -> tensor<1x32000xf64>
    %252 = "stablehlo.broadcast_in_dim"(%61) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %253 = "stablehlo.subtract"(%251, %252) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %254 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %255 = "stablehlo.multiply"(%253, %254) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %256 = "stablehlo.exponential"(%255) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %257 = "stablehlo.optimization_barrier"(%256) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %258 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %260 = "stablehlo.reduce"(%257, %258) ({
      ^reductionFn(%arg15: tensor<f64>, %arg16: tensor<f64>) :
          %259 = "stablehlo.add"(%arg15, %arg16) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%259) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %261 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %262 = "stablehlo.dynamic_slice"(%reference, %0, %261) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf64>
    %263 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %264 = "stablehlo.select"(%263, %262, %251) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %265 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %266 = "stablehlo.select"(%265, %251, %262) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %267 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %268 = "stablehlo.subtract"(%264, %267) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %269 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %270 = "stablehlo.multiply"(%269, %268) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %271 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %272 = "stablehlo.select"(%271, %262, %251) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %273 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %274 = "stablehlo.select"(%273, %251, %262) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %275 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %276 = "stablehlo.subtract"(%274, %275) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %277 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %278 = "stablehlo.multiply"(%277, %276) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %279 = "stablehlo.add"(%270, %278) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %280 = "stablehlo.broadcast_in_dim"(%248) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %281 = "stablehlo.subtract"(%279, %280) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %282 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %283 = "stablehlo.multiply"(%281, %282) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %284 = "stablehlo.exponential"(%283) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %285 = "stablehlo.optimization_barrier"(%284) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %286 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %288 = "stablehlo.reduce"(%285, %286) ({
      ^reductionFn(%arg17: tensor<f64>, %arg18: tensor<f64>) :
          %287 = "stablehlo.add"(%arg17, %arg18) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%287) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %289 = "stablehlo.subtract"(%61, %100) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %290 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %291 = "stablehlo.abs"(%289) : (tensor<1xf64>) -> tensor<1xf64>
    %292 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %294 = "stablehlo.compare"(%291, %293) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %295 = "stablehlo.round_nearest_even"(%289) : (tensor<1xf64>) -> tensor<1xf64>
    %296 = "stablehlo.broadcast_in_dim"(%290) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %297 = "stablehlo.select"(%294, %296, %295) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %298 = "stablehlo.abs"(%61) : (tensor<1xf64>) -> tensor<1xf64>
    %299 = "stablehlo.abs"(%100) : (tensor<1xf64>) -> tensor<1xf64>
    %300 = "stablehlo.compare"(%298, %299) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %301 = "stablehlo.broadcast_in_dim"(%290) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %302 = "stablehlo.select"(%300, %301, %297) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %303 = "stablehlo.broadcast_in_dim"(%290) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %304 = "stablehlo.select"(%300, %297, %303) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %305 = "stablehlo.subtract"(%61, %101) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %306 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %307 = "stablehlo.abs"(%305) : (tensor<1xf64>) -> tensor<1xf64>
    %308 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %309 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %310 = "stablehlo.compare"(%307, %309) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %311 = "stablehlo.round_nearest_even"(%305) : (tensor<1xf64>) -> tensor<1xf64>
    %312 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %313 = "stablehlo.select"(%310, %312, %311) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %314 = "stablehlo.abs"(%61) : (tensor<1xf64>) -> tensor<1xf64>
    %315 = "stablehlo.abs"(%101) : (tensor<1xf64>) -> tensor<1xf64>
    %316 = "stablehlo.compare"(%314, %315) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %317 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %318 = "stablehlo.select"(%316, %317, %313) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %319 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %320 = "stablehlo.select"(%316, %313, %319) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %321 = "stablehlo.broadcast_in_dim"(%302) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %322 = "stablehlo.subtract"(%251, %321) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %323 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %324 = "stablehlo.add"(%264, %323) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %325 = "stablehlo.subtract"(%322, %324) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %326 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %327 = "stablehlo.multiply"(%326, %325) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %328 = "stablehlo.broadcast_in_dim"(%318) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %329 = "stablehlo.subtract"(%251, %328) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %330 = "stablehlo.broadcast_in_dim"(%320) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %331 = "stablehlo.add"(%274, %330) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %332 = "stablehlo.subtract"(%329, %331) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %333 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %334 = "stablehlo.multiply"(%333, %332) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %335 = "stablehlo.add"(%327, %334) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %336 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %337 = "stablehlo.multiply"(%335, %336) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %338 = "stablehlo.optimization_barrier"(%337) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %339 = "stablehlo.subtract"(%61, %100) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %340 = "stablehlo.subtract"(%339, %297) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %341 = "stablehlo.multiply"(%19, %340) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %342 = "stablehlo.subtract"(%61, %101) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %343 = "stablehlo.subtract"(%342, %313) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %344 = "stablehlo.multiply"(%26, %343) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %345 = "stablehlo.add"(%341, %344) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %346 = "stablehlo.subtract"(%345, %248) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %347 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %348 = "stablehlo.multiply"(%347, %346) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %349 = "stablehlo.exponential"(%348) : (tensor<1xf64>) -> tensor<1xf64>
    %350 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %351 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %352 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %353 = "stablehlo.broadcast_in_dim"(%352) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %354 = "stablehlo.multiply"(%353, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %355 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %356 = "stablehlo.broadcast_in_dim"(%355) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %357 = "stablehlo.add"(%354, %356) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %358 = "stablehlo.multiply"(%357, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %359 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %360 = "stablehlo.broadcast_in_dim"(%359) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %361 = "stablehlo.add"(%358, %360) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %362 = "stablehlo.multiply"(%361, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %363 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %364 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %365 = "stablehlo.add"(%362, %364) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %366 = "stablehlo.multiply"(%365, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %367 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %368 = "stablehlo.broadcast_in_dim"(%367) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %369 = "stablehlo.add"(%366, %368) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %370 = "stablehlo.multiply"(%369, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %371 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %372 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %373 = "stablehlo.add"(%370, %372) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %374 = "stablehlo.multiply"(%373, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %375 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %376 = "stablehlo.broadcast_in_dim"(%375) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %377 = "stablehlo.add"(%374, %376) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %378 = "stablehlo.multiply"(%377, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %379 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %380 = "stablehlo.broadcast_in_dim"(%379) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %381 = "stablehlo.add"(%378, %380) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %382 = "stablehlo.multiply"(%381, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %383 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %384 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %385 = "stablehlo.add"(%382, %384) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %386 = "stablehlo.multiply"(%385, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %387 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %388 = "stablehlo.broadcast_in_dim"(%387) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %389 = "stablehlo.add"(%386, %388) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %390 = "stablehlo.multiply"(%389, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %391 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %392 = "stablehlo.broadcast_in_dim"(%391) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %393 = "stablehlo.add"(%390, %392) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %394 = "stablehlo.multiply"(%393, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %395 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %396 = "stablehlo.broadcast_in_dim"(%395) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %397 = "stablehlo.add"(%394, %396) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %398 = "stablehlo.multiply"(%397, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %399 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %400 = "stablehlo.broadcast_in_dim"(%399) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %401 = "stablehlo.add"(%398, %400) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %402 = "stablehlo.multiply"(%401, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %403 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %404 = "stablehlo.broadcast_in_dim"(%403) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %405 = "stablehlo.add"(%402, %404) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %406 = "stablehlo.multiply"(%405, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %407 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %408 = "stablehlo.broadcast_in_dim"(%407) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %409 = "stablehlo.add"(%406, %408) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %410 = "stablehlo.multiply"(%409, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %411 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %412 = "stablehlo.broadcast_in_dim"(%411) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %413 = "stablehlo.add"(%410, %412) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %414 = "stablehlo.multiply"(%413, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %415 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %416 = "stablehlo.broadcast_in_dim"(%415) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %417 = "stablehlo.add"(%414, %416) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %418 = "stablehlo.multiply"(%417, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %419 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %420 = "stablehlo.broadcast_in_dim"(%419) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %421 = "stablehlo.add"(%418, %420) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %422 = "stablehlo.multiply"(%350, %350) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %423 = "stablehlo.multiply"(%422, %421) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %424 = "stablehlo.add"(%350, %423) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %425 = "stablehlo.multiply"(%351, %424) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %426 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 4000>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %427 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %428 = "stablehlo.multiply"(%426, %427) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %429 = "stablehlo.subtract"(%428, %351) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %430 = "stablehlo.abs"(%350) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %431 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %432 = "stablehlo.broadcast_in_dim"(%431) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %433 = "stablehlo.compare"(%430, %432) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %434 = "stablehlo.select"(%433, %425, %429) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %435 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %436 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %437 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %438 = "stablehlo.broadcast_in_dim"(%437) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %439 = "stablehlo.multiply"(%438, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %440 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %441 = "stablehlo.broadcast_in_dim"(%440) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %442 = "stablehlo.add"(%439, %441) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %443 = "stablehlo.multiply"(%442, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %444 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %445 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %446 = "stablehlo.add"(%443, %445) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %447 = "stablehlo.multiply"(%446, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %448 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %449 = "stablehlo.broadcast_in_dim"(%448) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %450 = "stablehlo.add"(%447, %449) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %451 = "stablehlo.multiply"(%450, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %452 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %453 = "stablehlo.broadcast_in_dim"(%452) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %454 = "stablehlo.add"(%451, %453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %455 = "stablehlo.multiply"(%454, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %456 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %457 = "stablehlo.broadcast_in_dim"(%456) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %458 = "stablehlo.add"(%455, %457) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %459 = "stablehlo.multiply"(%458, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %460 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %461 = "stablehlo.broadcast_in_dim"(%460) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %462 = "stablehlo.add"(%459, %461) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %463 = "stablehlo.multiply"(%462, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %464 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %465 = "stablehlo.broadcast_in_dim"(%464) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %466 = "stablehlo.add"(%463, %465) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %467 = "stablehlo.multiply"(%466, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %468 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %469 = "stablehlo.broadcast_in_dim"(%468) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %470 = "stablehlo.add"(%467, %469) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %471 = "stablehlo.multiply"(%470, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %472 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %473 = "stablehlo.broadcast_in_dim"(%472) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %474 = "stablehlo.add"(%471, %473) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %475 = "stablehlo.multiply"(%474, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %476 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %477 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %478 = "stablehlo.add"(%475, %477) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %479 = "stablehlo.multiply"(%478, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %480 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %482 = "stablehlo.add"(%479, %481) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %483 = "stablehlo.multiply"(%482, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %484 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %485 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %486 = "stablehlo.add"(%483, %485) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %487 = "stablehlo.multiply"(%486, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %488 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %490 = "stablehlo.add"(%487, %489) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %491 = "stablehlo.multiply"(%490, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %492 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %494 = "stablehlo.add"(%491, %493) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %495 = "stablehlo.multiply"(%494, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %496 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %497 = "stablehlo.broadcast_in_dim"(%496) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %498 = "stablehlo.add"(%495, %497) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %499 = "stablehlo.multiply"(%498, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %500 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %501 = "stablehlo.broadcast_in_dim"(%500) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %502 = "stablehlo.add"(%499, %501) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %503 = "stablehlo.multiply"(%502, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %504 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %505 = "stablehlo.broadcast_in_dim"(%504) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %506 = "stablehlo.add"(%503, %505) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %507 = "stablehlo.multiply"(%435, %435) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %508 = "stablehlo.multiply"(%507, %506) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %509 = "stablehlo.add"(%435, %508) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %510 = "stablehlo.multiply"(%436, %509) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %511 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 8000>,
      start_indices = array<i64: 0, 4000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %512 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %513 = "stablehlo.multiply"(%511, %512) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %514 = "stablehlo.subtract"(%513, %436) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %515 = "stablehlo.abs"(%435) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %516 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %517 = "stablehlo.broadcast_in_dim"(%516) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %518 = "stablehlo.compare"(%515, %517) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %519 = "stablehlo.select"(%518, %510, %514) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %520 = "stablehlo.add"(%434, %519) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %521 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %522 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %523 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %524 = "stablehlo.broadcast_in_dim"(%523) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %525 = "stablehlo.multiply"(%524, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %526 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %527 = "stablehlo.broadcast_in_dim"(%526) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %528 = "stablehlo.add"(%525, %527) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %529 = "stablehlo.multiply"(%528, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %530 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %531 = "stablehlo.broadcast_in_dim"(%530) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %532 = "stablehlo.add"(%529, %531) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %533 = "stablehlo.multiply"(%532, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %534 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %535 = "stablehlo.broadcast_in_dim"(%534) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %536 = "stablehlo.add"(%533, %535) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %537 = "stablehlo.multiply"(%536, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %538 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %539 = "stablehlo.broadcast_in_dim"(%538) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %540 = "stablehlo.add"(%537, %539) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %541 = "stablehlo.multiply"(%540, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %542 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %543 = "stablehlo.broadcast_in_dim"(%542) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %544 = "stablehlo.add"(%541, %543) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %545 = "stablehlo.multiply"(%544, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %546 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %547 = "stablehlo.broadcast_in_dim"(%546) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %548 = "stablehlo.add"(%545, %547) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %549 = "stablehlo.multiply"(%548, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %550 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %551 = "stablehlo.broadcast_in_dim"(%550) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %552 = "stablehlo.add"(%549, %551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %553 = "stablehlo.multiply"(%552, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %554 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %555 = "stablehlo.broadcast_in_dim"(%554) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %556 = "stablehlo.add"(%553, %555) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %557 = "stablehlo.multiply"(%556, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %558 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %559 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %560 = "stablehlo.add"(%557, %559) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %561 = "stablehlo.multiply"(%560, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %562 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %563 = "stablehlo.broadcast_in_dim"(%562) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %564 = "stablehlo.add"(%561, %563) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %565 = "stablehlo.multiply"(%564, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %566 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %567 = "stablehlo.broadcast_in_dim"(%566) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %568 = "stablehlo.add"(%565, %567) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %569 = "stablehlo.multiply"(%568, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %570 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %571 = "stablehlo.broadcast_in_dim"(%570) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %572 = "stablehlo.add"(%569, %571) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %573 = "stablehlo.multiply"(%572, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %574 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %575 = "stablehlo.broadcast_in_dim"(%574) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %576 = "stablehlo.add"(%573, %575) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %577 = "stablehlo.multiply"(%576, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %578 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %579 = "stablehlo.broadcast_in_dim"(%578) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %580 = "stablehlo.add"(%577, %579) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %581 = "stablehlo.multiply"(%580, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %582 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %583 = "stablehlo.broadcast_in_dim"(%582) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %584 = "stablehlo.add"(%581, %583) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %585 = "stablehlo.multiply"(%584, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %586 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %587 = "stablehlo.broadcast_in_dim"(%586) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %588 = "stablehlo.add"(%585, %587) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %589 = "stablehlo.multiply"(%588, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %590 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %591 = "stablehlo.broadcast_in_dim"(%590) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %592 = "stablehlo.add"(%589, %591) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %593 = "stablehlo.multiply"(%521, %521) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %594 = "stablehlo.multiply"(%593, %592) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %595 = "stablehlo.add"(%521, %594) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %596 = "stablehlo.multiply"(%522, %595) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %597 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 12000>,
      start_indices = array<i64: 0, 8000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %598 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %599 = "stablehlo.multiply"(%597, %598) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %600 = "stablehlo.subtract"(%599, %522) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %601 = "stablehlo.abs"(%521) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %602 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %603 = "stablehlo.broadcast_in_dim"(%602) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %604 = "stablehlo.compare"(%601, %603) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %605 = "stablehlo.select"(%604, %596, %600) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %606 = "stablehlo.add"(%520, %605) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %607 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %608 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %609 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %610 = "stablehlo.broadcast_in_dim"(%609) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %611 = "stablehlo.multiply"(%610, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %612 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %613 = "stablehlo.broadcast_in_dim"(%612) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %614 = "stablehlo.add"(%611, %613) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %615 = "stablehlo.multiply"(%614, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %616 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %617 = "stablehlo.broadcast_in_dim"(%616) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %618 = "stablehlo.add"(%615, %617) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %619 = "stablehlo.multiply"(%618, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %620 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %621 = "stablehlo.broadcast_in_dim"(%620) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %622 = "stablehlo.add"(%619, %621) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %623 = "stablehlo.multiply"(%622, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %624 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %625 = "stablehlo.broadcast_in_dim"(%624) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %626 = "stablehlo.add"(%623, %625) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %627 = "stablehlo.multiply"(%626, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %628 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %629 = "stablehlo.broadcast_in_dim"(%628) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %630 = "stablehlo.add"(%627, %629) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %631 = "stablehlo.multiply"(%630, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %632 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %633 = "stablehlo.broadcast_in_dim"(%632) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %634 = "stablehlo.add"(%631, %633) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %635 = "stablehlo.multiply"(%634, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %636 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %637 = "stablehlo.broadcast_in_dim"(%636) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %638 = "stablehlo.add"(%635, %637) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %639 = "stablehlo.multiply"(%638, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %640 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %641 = "stablehlo.broadcast_in_dim"(%640) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %642 = "stablehlo.add"(%639, %641) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %643 = "stablehlo.multiply"(%642, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %644 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %645 = "stablehlo.broadcast_in_dim"(%644) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %646 = "stablehlo.add"(%643, %645) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %647 = "stablehlo.multiply"(%646, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %648 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %649 = "stablehlo.broadcast_in_dim"(%648) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %650 = "stablehlo.add"(%647, %649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %651 = "stablehlo.multiply"(%650, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %652 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %653 = "stablehlo.broadcast_in_dim"(%652) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %654 = "stablehlo.add"(%651, %653) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %655 = "stablehlo.multiply"(%654, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %656 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %657 = "stablehlo.broadcast_in_dim"(%656) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %658 = "stablehlo.add"(%655, %657) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %659 = "stablehlo.multiply"(%658, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %660 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %661 = "stablehlo.broadcast_in_dim"(%660) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %662 = "stablehlo.add"(%659, %661) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %663 = "stablehlo.multiply"(%662, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %664 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %665 = "stablehlo.broadcast_in_dim"(%664) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %666 = "stablehlo.add"(%663, %665) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %667 = "stablehlo.multiply"(%666, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %668 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %669 = "stablehlo.broadcast_in_dim"(%668) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %670 = "stablehlo.add"(%667, %669) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %671 = "stablehlo.multiply"(%670, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %672 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %673 = "stablehlo.broadcast_in_dim"(%672) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %674 = "stablehlo.add"(%671, %673) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %675 = "stablehlo.multiply"(%674, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %676 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %677 = "stablehlo.broadcast_in_dim"(%676) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %678 = "stablehlo.add"(%675, %677) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %679 = "stablehlo.multiply"(%607, %607) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %680 = "stablehlo.multiply"(%679, %678) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %681 = "stablehlo.add"(%607, %680) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %682 = "stablehlo.multiply"(%608, %681) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %683 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 16000>,
      start_indices = array<i64: 0, 12000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %684 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %685 = "stablehlo.multiply"(%683, %684) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %686 = "stablehlo.subtract"(%685, %608) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %687 = "stablehlo.abs"(%607) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %688 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %689 = "stablehlo.broadcast_in_dim"(%688) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %690 = "stablehlo.compare"(%687, %689) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %691 = "stablehlo.select"(%690, %682, %686) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %692 = "stablehlo.add"(%606, %691) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %693 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %694 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %695 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %696 = "stablehlo.broadcast_in_dim"(%695) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %697 = "stablehlo.multiply"(%696, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %698 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %699 = "stablehlo.broadcast_in_dim"(%698) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %700 = "stablehlo.add"(%697, %699) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %701 = "stablehlo.multiply"(%700, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %702 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %703 = "stablehlo.broadcast_in_dim"(%702) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %704 = "stablehlo.add"(%701, %703) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %705 = "stablehlo.multiply"(%704, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %706 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %707 = "stablehlo.broadcast_in_dim"(%706) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %708 = "stablehlo.add"(%705, %707) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %709 = "stablehlo.multiply"(%708, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %710 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %711 = "stablehlo.broadcast_in_dim"(%710) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %712 = "stablehlo.add"(%709, %711) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %713 = "stablehlo.multiply"(%712, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %714 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %715 = "stablehlo.broadcast_in_dim"(%714) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %716 = "stablehlo.add"(%713, %715) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %717 = "stablehlo.multiply"(%716, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %718 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %719 = "stablehlo.broadcast_in_dim"(%718) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %720 = "stablehlo.add"(%717, %719) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %721 = "stablehlo.multiply"(%720, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %722 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %723 = "stablehlo.broadcast_in_dim"(%722) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %724 = "stablehlo.add"(%721, %723) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %725 = "stablehlo.multiply"(%724, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %726 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %727 = "stablehlo.broadcast_in_dim"(%726) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %728 = "stablehlo.add"(%725, %727) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %729 = "stablehlo.multiply"(%728, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %730 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %731 = "stablehlo.broadcast_in_dim"(%730) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %732 = "stablehlo.add"(%729, %731) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %733 = "stablehlo.multiply"(%732, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %734 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %735 = "stablehlo.broadcast_in_dim"(%734) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %736 = "stablehlo.add"(%733, %735) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %737 = "stablehlo.multiply"(%736, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %738 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %739 = "stablehlo.broadcast_in_dim"(%738) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %740 = "stablehlo.add"(%737, %739) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %741 = "stablehlo.multiply"(%740, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %742 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %743 = "stablehlo.broadcast_in_dim"(%742) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %744 = "stablehlo.add"(%741, %743) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %745 = "stablehlo.multiply"(%744, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %746 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %747 = "stablehlo.broadcast_in_dim"(%746) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %748 = "stablehlo.add"(%745, %747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %749 = "stablehlo.multiply"(%748, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %750 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %751 = "stablehlo.broadcast_in_dim"(%750) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %752 = "stablehlo.add"(%749, %751) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %753 = "stablehlo.multiply"(%752, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %754 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %755 = "stablehlo.broadcast_in_dim"(%754) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %756 = "stablehlo.add"(%753, %755) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %757 = "stablehlo.multiply"(%756, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %758 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %759 = "stablehlo.broadcast_in_dim"(%758) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %760 = "stablehlo.add"(%757, %759) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %761 = "stablehlo.multiply"(%760, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %762 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %763 = "stablehlo.broadcast_in_dim"(%762) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %764 = "stablehlo.add"(%761, %763) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %765 = "stablehlo.multiply"(%693, %693) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %766 = "stablehlo.multiply"(%765, %764) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %767 = "stablehlo.add"(%693, %766) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %768 = "stablehlo.multiply"(%694, %767) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %769 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 20000>,
      start_indices = array<i64: 0, 16000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %770 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %771 = "stablehlo.multiply"(%769, %770) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %772 = "stablehlo.subtract"(%771, %694) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %773 = "stablehlo.abs"(%693) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %774 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %775 = "stablehlo.broadcast_in_dim"(%774) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %776 = "stablehlo.compare"(%773, %775) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %777 = "stablehlo.select"(%776, %768, %772) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %778 = "stablehlo.add"(%692, %777) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %779 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %780 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %781 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %782 = "stablehlo.broadcast_in_dim"(%781) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %783 = "stablehlo.multiply"(%782, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %784 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %785 = "stablehlo.broadcast_in_dim"(%784) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %786 = "stablehlo.add"(%783, %785) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %787 = "stablehlo.multiply"(%786, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %788 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %789 = "stablehlo.broadcast_in_dim"(%788) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %790 = "stablehlo.add"(%787, %789) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %791 = "stablehlo.multiply"(%790, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %792 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %793 = "stablehlo.broadcast_in_dim"(%792) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %794 = "stablehlo.add"(%791, %793) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %795 = "stablehlo.multiply"(%794, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %796 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %797 = "stablehlo.broadcast_in_dim"(%796) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %798 = "stablehlo.add"(%795, %797) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %799 = "stablehlo.multiply"(%798, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %800 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %801 = "stablehlo.broadcast_in_dim"(%800) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %802 = "stablehlo.add"(%799, %801) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %803 = "stablehlo.multiply"(%802, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %804 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %805 = "stablehlo.broadcast_in_dim"(%804) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %806 = "stablehlo.add"(%803, %805) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %807 = "stablehlo.multiply"(%806, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %808 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %809 = "stablehlo.broadcast_in_dim"(%808) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %810 = "stablehlo.add"(%807, %809) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %811 = "stablehlo.multiply"(%810, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %812 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %813 = "stablehlo.broadcast_in_dim"(%812) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %814 = "stablehlo.add"(%811, %813) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %815 = "stablehlo.multiply"(%814, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %816 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %817 = "stablehlo.broadcast_in_dim"(%816) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %818 = "stablehlo.add"(%815, %817) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %819 = "stablehlo.multiply"(%818, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %820 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %821 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %822 = "stablehlo.add"(%819, %821) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %823 = "stablehlo.multiply"(%822, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %824 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %825 = "stablehlo.broadcast_in_dim"(%824) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %826 = "stablehlo.add"(%823, %825) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %827 = "stablehlo.multiply"(%826, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %828 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %829 = "stablehlo.broadcast_in_dim"(%828) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %830 = "stablehlo.add"(%827, %829) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %831 = "stablehlo.multiply"(%830, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %832 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %833 = "stablehlo.broadcast_in_dim"(%832) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %834 = "stablehlo.add"(%831, %833) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %835 = "stablehlo.multiply"(%834, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %836 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %837 = "stablehlo.broadcast_in_dim"(%836) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %838 = "stablehlo.add"(%835, %837) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %839 = "stablehlo.multiply"(%838, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %840 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %841 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %842 = "stablehlo.add"(%839, %841) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %843 = "stablehlo.multiply"(%842, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %844 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %845 = "stablehlo.broadcast_in_dim"(%844) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %846 = "stablehlo.add"(%843, %845) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %847 = "stablehlo.multiply"(%846, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %848 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %849 = "stablehlo.broadcast_in_dim"(%848) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %850 = "stablehlo.add"(%847, %849) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %851 = "stablehlo.multiply"(%779, %779) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %852 = "stablehlo.multiply"(%851, %850) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %853 = "stablehlo.add"(%779, %852) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %854 = "stablehlo.multiply"(%780, %853) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %855 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 24000>,
      start_indices = array<i64: 0, 20000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %856 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %857 = "stablehlo.multiply"(%855, %856) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %858 = "stablehlo.subtract"(%857, %780) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %859 = "stablehlo.abs"(%779) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %860 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %861 = "stablehlo.broadcast_in_dim"(%860) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %862 = "stablehlo.compare"(%859, %861) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %863 = "stablehlo.select"(%862, %854, %858) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %864 = "stablehlo.add"(%778, %863) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %865 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %866 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %867 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %868 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %869 = "stablehlo.multiply"(%868, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %870 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %871 = "stablehlo.broadcast_in_dim"(%870) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %872 = "stablehlo.add"(%869, %871) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %873 = "stablehlo.multiply"(%872, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %874 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %875 = "stablehlo.broadcast_in_dim"(%874) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %876 = "stablehlo.add"(%873, %875) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %877 = "stablehlo.multiply"(%876, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %878 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %879 = "stablehlo.broadcast_in_dim"(%878) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %880 = "stablehlo.add"(%877, %879) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %881 = "stablehlo.multiply"(%880, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %882 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %883 = "stablehlo.broadcast_in_dim"(%882) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %884 = "stablehlo.add"(%881, %883) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %885 = "stablehlo.multiply"(%884, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %886 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %887 = "stablehlo.broadcast_in_dim"(%886) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %888 = "stablehlo.add"(%885, %887) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %889 = "stablehlo.multiply"(%888, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %890 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %891 = "stablehlo.broadcast_in_dim"(%890) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %892 = "stablehlo.add"(%889, %891) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %893 = "stablehlo.multiply"(%892, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %894 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %895 = "stablehlo.broadcast_in_dim"(%894) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %896 = "stablehlo.add"(%893, %895) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %897 = "stablehlo.multiply"(%896, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %898 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %899 = "stablehlo.broadcast_in_dim"(%898) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %900 = "stablehlo.add"(%897, %899) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %901 = "stablehlo.multiply"(%900, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %902 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %903 = "stablehlo.broadcast_in_dim"(%902) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %904 = "stablehlo.add"(%901, %903) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %905 = "stablehlo.multiply"(%904, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %906 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %907 = "stablehlo.broadcast_in_dim"(%906) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %908 = "stablehlo.add"(%905, %907) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %909 = "stablehlo.multiply"(%908, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %910 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %911 = "stablehlo.broadcast_in_dim"(%910) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %912 = "stablehlo.add"(%909, %911) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %913 = "stablehlo.multiply"(%912, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %914 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %915 = "stablehlo.broadcast_in_dim"(%914) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %916 = "stablehlo.add"(%913, %915) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %917 = "stablehlo.multiply"(%916, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %918 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %919 = "stablehlo.broadcast_in_dim"(%918) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %920 = "stablehlo.add"(%917, %919) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %921 = "stablehlo.multiply"(%920, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %922 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %923 = "stablehlo.broadcast_in_dim"(%922) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %924 = "stablehlo.add"(%921, %923) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %925 = "stablehlo.multiply"(%924, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %926 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %927 = "stablehlo.broadcast_in_dim"(%926) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %928 = "stablehlo.add"(%925, %927) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %929 = "stablehlo.multiply"(%928, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %930 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %931 = "stablehlo.broadcast_in_dim"(%930) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %932 = "stablehlo.add"(%929, %931) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %933 = "stablehlo.multiply"(%932, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %934 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %935 = "stablehlo.broadcast_in_dim"(%934) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %936 = "stablehlo.add"(%933, %935) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %937 = "stablehlo.multiply"(%865, %865) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %938 = "stablehlo.multiply"(%937, %936) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %939 = "stablehlo.add"(%865, %938) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %940 = "stablehlo.multiply"(%866, %939) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %941 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 28000>,
      start_indices = array<i64: 0, 24000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %942 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %943 = "stablehlo.multiply"(%941, %942) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %944 = "stablehlo.subtract"(%943, %866) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %945 = "stablehlo.abs"(%865) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %946 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %947 = "stablehlo.broadcast_in_dim"(%946) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %948 = "stablehlo.compare"(%945, %947) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %949 = "stablehlo.select"(%948, %940, %944) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %950 = "stablehlo.add"(%864, %949) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %951 = "stablehlo.slice"(%338) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %952 = "stablehlo.slice"(%285) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %953 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %954 = "stablehlo.broadcast_in_dim"(%953) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %955 = "stablehlo.multiply"(%954, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %956 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %957 = "stablehlo.broadcast_in_dim"(%956) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %958 = "stablehlo.add"(%955, %957) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %959 = "stablehlo.multiply"(%958, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %960 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %961 = "stablehlo.broadcast_in_dim"(%960) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %962 = "stablehlo.add"(%959, %961) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %963 = "stablehlo.multiply"(%962, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %964 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %965 = "stablehlo.broadcast_in_dim"(%964) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %966 = "stablehlo.add"(%963, %965) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %967 = "stablehlo.multiply"(%966, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %968 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %969 = "stablehlo.broadcast_in_dim"(%968) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %970 = "stablehlo.add"(%967, %969) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %971 = "stablehlo.multiply"(%970, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %972 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %973 = "stablehlo.broadcast_in_dim"(%972) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %974 = "stablehlo.add"(%971, %973) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %975 = "stablehlo.multiply"(%974, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %976 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %977 = "stablehlo.broadcast_in_dim"(%976) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %978 = "stablehlo.add"(%975, %977) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %979 = "stablehlo.multiply"(%978, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %980 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %981 = "stablehlo.broadcast_in_dim"(%980) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %982 = "stablehlo.add"(%979, %981) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %983 = "stablehlo.multiply"(%982, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %984 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %985 = "stablehlo.broadcast_in_dim"(%984) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %986 = "stablehlo.add"(%983, %985) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %987 = "stablehlo.multiply"(%986, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %988 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %989 = "stablehlo.broadcast_in_dim"(%988) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %990 = "stablehlo.add"(%987, %989) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %991 = "stablehlo.multiply"(%990, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %992 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %993 = "stablehlo.broadcast_in_dim"(%992) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %994 = "stablehlo.add"(%991, %993) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %995 = "stablehlo.multiply"(%994, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %996 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %997 = "stablehlo.broadcast_in_dim"(%996) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %998 = "stablehlo.add"(%995, %997) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %999 = "stablehlo.multiply"(%998, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1000 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1001 = "stablehlo.broadcast_in_dim"(%1000) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1002 = "stablehlo.add"(%999, %1001) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1003 = "stablehlo.multiply"(%1002, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1004 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1005 = "stablehlo.broadcast_in_dim"(%1004) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1006 = "stablehlo.add"(%1003, %1005) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1007 = "stablehlo.multiply"(%1006, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1008 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1009 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1010 = "stablehlo.add"(%1007, %1009) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1011 = "stablehlo.multiply"(%1010, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1012 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1013 = "stablehlo.broadcast_in_dim"(%1012) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1014 = "stablehlo.add"(%1011, %1013) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1015 = "stablehlo.multiply"(%1014, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1016 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1017 = "stablehlo.broadcast_in_dim"(%1016) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1018 = "stablehlo.add"(%1015, %1017) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1019 = "stablehlo.multiply"(%1018, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1020 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1021 = "stablehlo.broadcast_in_dim"(%1020) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1022 = "stablehlo.add"(%1019, %1021) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1023 = "stablehlo.multiply"(%951, %951) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1024 = "stablehlo.multiply"(%1023, %1022) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1025 = "stablehlo.add"(%951, %1024) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1026 = "stablehlo.multiply"(%952, %1025) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1027 = "stablehlo.slice"(%257) {
      limit_indices = array<i64: 1, 32000>,
      start_indices = array<i64: 0, 28000>,
      strides = array<i64: 1, 1>
    } : (tensor<1x32000xf64>) -> tensor<1x4000xf64>
    %1028 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1029 = "stablehlo.multiply"(%1027, %1028) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1030 = "stablehlo.subtract"(%1029, %952) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1031 = "stablehlo.abs"(%951) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1032 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1033 = "stablehlo.broadcast_in_dim"(%1032) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1034 = "stablehlo.compare"(%1031, %1033) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1035 = "stablehlo.select"(%1034, %1026, %1030) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1036 = "stablehlo.add"(%950, %1035) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1037 = "stablehlo.optimization_barrier"(%1036) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1038 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1040 = "stablehlo.reduce"(%1037, %1038) ({
      ^reductionFn(%arg19: tensor<f64>, %arg20: tensor<f64>) :
          %1039 = "stablehlo.add"(%arg19, %arg20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%1039) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %1041 = "stablehlo.divide"(%1040, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1042 = "stablehlo.divide"(%260, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1043 = "stablehlo.log"(%1042) : (tensor<1xf64>) -> tensor<1xf64>
    %1044 = "stablehlo.add"(%348, %1043) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1045 = "stablehlo.abs"(%1041) : (tensor<1xf64>) -> tensor<1xf64>
    %1046 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1047 = "stablehlo.broadcast_in_dim"(%1046) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1048 = "stablehlo.compare"(%1045, %1047) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1049 = "stablehlo.log_plus_one"(%1041) : (tensor<1xf64>) -> tensor<1xf64>
    %1050 = "stablehlo.select"(%1048, %1049, %1044) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1051 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1052 = "stablehlo.broadcast_in_dim"(%1051) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1053 = "stablehlo.divide"(%1052, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1055 = "stablehlo.multiply"(%426, %1054) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1056 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1057 = "stablehlo.broadcast_in_dim"(%1056) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1058 = "stablehlo.divide"(%1057, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1059 = "stablehlo.broadcast_in_dim"(%1058) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1060 = "stablehlo.multiply"(%351, %1059) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1061 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1062 = "stablehlo.subtract"(%350, %1061) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1063 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1064 = "stablehlo.broadcast_in_dim"(%1063) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1065 = "stablehlo.multiply"(%1064, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1066 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1067 = "stablehlo.broadcast_in_dim"(%1066) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1068 = "stablehlo.add"(%1065, %1067) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1069 = "stablehlo.multiply"(%1068, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1070 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1071 = "stablehlo.broadcast_in_dim"(%1070) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1072 = "stablehlo.add"(%1069, %1071) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1073 = "stablehlo.multiply"(%1072, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1074 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1075 = "stablehlo.broadcast_in_dim"(%1074) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1076 = "stablehlo.add"(%1073, %1075) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1077 = "stablehlo.multiply"(%1076, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1078 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1079 = "stablehlo.broadcast_in_dim"(%1078) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1080 = "stablehlo.add"(%1077, %1079) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1081 = "stablehlo.multiply"(%1080, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1082 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1083 = "stablehlo.broadcast_in_dim"(%1082) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1084 = "stablehlo.add"(%1081, %1083) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1085 = "stablehlo.multiply"(%1084, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1086 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1087 = "stablehlo.broadcast_in_dim"(%1086) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1088 = "stablehlo.add"(%1085, %1087) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1089 = "stablehlo.multiply"(%1088, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1090 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1091 = "stablehlo.broadcast_in_dim"(%1090) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1092 = "stablehlo.add"(%1089, %1091) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1093 = "stablehlo.multiply"(%1092, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1094 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1095 = "stablehlo.broadcast_in_dim"(%1094) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1096 = "stablehlo.add"(%1093, %1095) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1097 = "stablehlo.multiply"(%1096, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1098 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1099 = "stablehlo.broadcast_in_dim"(%1098) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1100 = "stablehlo.add"(%1097, %1099) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1101 = "stablehlo.multiply"(%1100, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1102 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1103 = "stablehlo.broadcast_in_dim"(%1102) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1104 = "stablehlo.add"(%1101, %1103) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1105 = "stablehlo.multiply"(%1104, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1106 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1107 = "stablehlo.broadcast_in_dim"(%1106) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1108 = "stablehlo.add"(%1105, %1107) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1109 = "stablehlo.multiply"(%1108, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1110 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1111 = "stablehlo.broadcast_in_dim"(%1110) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1112 = "stablehlo.add"(%1109, %1111) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1113 = "stablehlo.multiply"(%1112, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1114 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1115 = "stablehlo.broadcast_in_dim"(%1114) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1116 = "stablehlo.add"(%1113, %1115) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1117 = "stablehlo.multiply"(%1116, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1118 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1119 = "stablehlo.broadcast_in_dim"(%1118) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1120 = "stablehlo.add"(%1117, %1119) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1121 = "stablehlo.multiply"(%1120, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1122 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1123 = "stablehlo.broadcast_in_dim"(%1122) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1124 = "stablehlo.add"(%1121, %1123) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1125 = "stablehlo.multiply"(%1124, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1126 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1127 = "stablehlo.broadcast_in_dim"(%1126) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1128 = "stablehlo.add"(%1125, %1127) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1129 = "stablehlo.multiply"(%1128, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1130 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1131 = "stablehlo.broadcast_in_dim"(%1130) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1132 = "stablehlo.add"(%1129, %1131) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1133 = "stablehlo.multiply"(%1062, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1134 = "stablehlo.multiply"(%1133, %1132) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1135 = "stablehlo.multiply"(%1060, %1134) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1136 = "stablehlo.subtract"(%1055, %1060) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1137 = "stablehlo.multiply"(%1060, %1062) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1138 = "stablehlo.subtract"(%1136, %1137) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1139 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1140 = "stablehlo.broadcast_in_dim"(%1139) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1141 = "stablehlo.compare"(%1060, %1140) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1142 = "stablehlo.select"(%1141, %1055, %1138) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1143 = "stablehlo.abs"(%1062) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1144 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1145 = "stablehlo.broadcast_in_dim"(%1144) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1146 = "stablehlo.compare"(%1143, %1145) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1147 = "stablehlo.select"(%1146, %1135, %1142) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1148 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1149 = "stablehlo.broadcast_in_dim"(%1148) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1150 = "stablehlo.divide"(%1149, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1151 = "stablehlo.broadcast_in_dim"(%1150) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1152 = "stablehlo.multiply"(%511, %1151) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1153 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1154 = "stablehlo.broadcast_in_dim"(%1153) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1155 = "stablehlo.divide"(%1154, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1156 = "stablehlo.broadcast_in_dim"(%1155) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1157 = "stablehlo.multiply"(%436, %1156) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1158 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1159 = "stablehlo.subtract"(%435, %1158) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1160 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1161 = "stablehlo.broadcast_in_dim"(%1160) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1162 = "stablehlo.multiply"(%1161, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1163 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1164 = "stablehlo.broadcast_in_dim"(%1163) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1165 = "stablehlo.add"(%1162, %1164) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1166 = "stablehlo.multiply"(%1165, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1167 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1168 = "stablehlo.broadcast_in_dim"(%1167) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1169 = "stablehlo.add"(%1166, %1168) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1170 = "stablehlo.multiply"(%1169, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1171 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1172 = "stablehlo.broadcast_in_dim"(%1171) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1173 = "stablehlo.add"(%1170, %1172) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1174 = "stablehlo.multiply"(%1173, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1175 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1176 = "stablehlo.broadcast_in_dim"(%1175) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1177 = "stablehlo.add"(%1174, %1176) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1178 = "stablehlo.multiply"(%1177, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1179 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1180 = "stablehlo.broadcast_in_dim"(%1179) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1181 = "stablehlo.add"(%1178, %1180) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1182 = "stablehlo.multiply"(%1181, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1183 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1184 = "stablehlo.broadcast_in_dim"(%1183) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1185 = "stablehlo.add"(%1182, %1184) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1186 = "stablehlo.multiply"(%1185, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1187 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1188 = "stablehlo.broadcast_in_dim"(%1187) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1189 = "stablehlo.add"(%1186, %1188) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1190 = "stablehlo.multiply"(%1189, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1191 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1192 = "stablehlo.broadcast_in_dim"(%1191) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1193 = "stablehlo.add"(%1190, %1192) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1194 = "stablehlo.multiply"(%1193, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1195 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1196 = "stablehlo.broadcast_in_dim"(%1195) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1197 = "stablehlo.add"(%1194, %1196) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1198 = "stablehlo.multiply"(%1197, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1199 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1200 = "stablehlo.broadcast_in_dim"(%1199) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1201 = "stablehlo.add"(%1198, %1200) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1202 = "stablehlo.multiply"(%1201, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1203 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1204 = "stablehlo.broadcast_in_dim"(%1203) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1205 = "stablehlo.add"(%1202, %1204) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1206 = "stablehlo.multiply"(%1205, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1207 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1208 = "stablehlo.broadcast_in_dim"(%1207) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1209 = "stablehlo.add"(%1206, %1208) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1210 = "stablehlo.multiply"(%1209, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1211 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1212 = "stablehlo.broadcast_in_dim"(%1211) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1213 = "stablehlo.add"(%1210, %1212) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1214 = "stablehlo.multiply"(%1213, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1215 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1216 = "stablehlo.broadcast_in_dim"(%1215) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1217 = "stablehlo.add"(%1214, %1216) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1218 = "stablehlo.multiply"(%1217, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1219 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1220 = "stablehlo.broadcast_in_dim"(%1219) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1221 = "stablehlo.add"(%1218, %1220) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1222 = "stablehlo.multiply"(%1221, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1223 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1224 = "stablehlo.broadcast_in_dim"(%1223) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1225 = "stablehlo.add"(%1222, %1224) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1226 = "stablehlo.multiply"(%1225, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1227 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1228 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1229 = "stablehlo.add"(%1226, %1228) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1230 = "stablehlo.multiply"(%1159, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1231 = "stablehlo.multiply"(%1230, %1229) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1232 = "stablehlo.multiply"(%1157, %1231) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1233 = "stablehlo.subtract"(%1152, %1157) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1234 = "stablehlo.multiply"(%1157, %1159) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1235 = "stablehlo.subtract"(%1233, %1234) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1236 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1237 = "stablehlo.broadcast_in_dim"(%1236) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1238 = "stablehlo.compare"(%1157, %1237) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1239 = "stablehlo.select"(%1238, %1152, %1235) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1240 = "stablehlo.abs"(%1159) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1241 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1242 = "stablehlo.broadcast_in_dim"(%1241) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1243 = "stablehlo.compare"(%1240, %1242) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1244 = "stablehlo.select"(%1243, %1232, %1239) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1245 = "stablehlo.add"(%1147, %1244) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1246 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1247 = "stablehlo.broadcast_in_dim"(%1246) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1248 = "stablehlo.divide"(%1247, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1249 = "stablehlo.broadcast_in_dim"(%1248) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1250 = "stablehlo.multiply"(%597, %1249) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1251 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1252 = "stablehlo.broadcast_in_dim"(%1251) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1253 = "stablehlo.divide"(%1252, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1254 = "stablehlo.broadcast_in_dim"(%1253) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1255 = "stablehlo.multiply"(%522, %1254) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1256 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1257 = "stablehlo.subtract"(%521, %1256) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1258 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1259 = "stablehlo.broadcast_in_dim"(%1258) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1260 = "stablehlo.multiply"(%1259, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1261 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1262 = "stablehlo.broadcast_in_dim"(%1261) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1263 = "stablehlo.add"(%1260, %1262) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1264 = "stablehlo.multiply"(%1263, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1265 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1266 = "stablehlo.broadcast_in_dim"(%1265) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1267 = "stablehlo.add"(%1264, %1266) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1268 = "stablehlo.multiply"(%1267, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1269 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1270 = "stablehlo.broadcast_in_dim"(%1269) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1271 = "stablehlo.add"(%1268, %1270) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1272 = "stablehlo.multiply"(%1271, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1273 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1274 = "stablehlo.broadcast_in_dim"(%1273) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1275 = "stablehlo.add"(%1272, %1274) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1276 = "stablehlo.multiply"(%1275, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1277 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1278 = "stablehlo.broadcast_in_dim"(%1277) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1279 = "stablehlo.add"(%1276, %1278) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1280 = "stablehlo.multiply"(%1279, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1281 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1282 = "stablehlo.broadcast_in_dim"(%1281) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1283 = "stablehlo.add"(%1280, %1282) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1284 = "stablehlo.multiply"(%1283, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1285 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1286 = "stablehlo.broadcast_in_dim"(%1285) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1287 = "stablehlo.add"(%1284, %1286) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1288 = "stablehlo.multiply"(%1287, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1289 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1290 = "stablehlo.broadcast_in_dim"(%1289) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1291 = "stablehlo.add"(%1288, %1290) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1292 = "stablehlo.multiply"(%1291, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1293 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1294 = "stablehlo.broadcast_in_dim"(%1293) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1295 = "stablehlo.add"(%1292, %1294) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1296 = "stablehlo.multiply"(%1295, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1297 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1298 = "stablehlo.broadcast_in_dim"(%1297) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1299 = "stablehlo.add"(%1296, %1298) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1300 = "stablehlo.multiply"(%1299, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1301 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1302 = "stablehlo.broadcast_in_dim"(%1301) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1303 = "stablehlo.add"(%1300, %1302) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1304 = "stablehlo.multiply"(%1303, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1305 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1306 = "stablehlo.broadcast_in_dim"(%1305) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1307 = "stablehlo.add"(%1304, %1306) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1308 = "stablehlo.multiply"(%1307, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1309 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1310 = "stablehlo.broadcast_in_dim"(%1309) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1311 = "stablehlo.add"(%1308, %1310) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1312 = "stablehlo.multiply"(%1311, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1313 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1314 = "stablehlo.broadcast_in_dim"(%1313) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1315 = "stablehlo.add"(%1312, %1314) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1316 = "stablehlo.multiply"(%1315, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1317 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1318 = "stablehlo.broadcast_in_dim"(%1317) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1319 = "stablehlo.add"(%1316, %1318) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1320 = "stablehlo.multiply"(%1319, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1321 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1322 = "stablehlo.broadcast_in_dim"(%1321) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1323 = "stablehlo.add"(%1320, %1322) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1324 = "stablehlo.multiply"(%1323, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1325 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1326 = "stablehlo.broadcast_in_dim"(%1325) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1327 = "stablehlo.add"(%1324, %1326) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1328 = "stablehlo.multiply"(%1257, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1329 = "stablehlo.multiply"(%1328, %1327) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1330 = "stablehlo.multiply"(%1255, %1329) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1331 = "stablehlo.subtract"(%1250, %1255) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1332 = "stablehlo.multiply"(%1255, %1257) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1333 = "stablehlo.subtract"(%1331, %1332) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1334 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1335 = "stablehlo.broadcast_in_dim"(%1334) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1336 = "stablehlo.compare"(%1255, %1335) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1337 = "stablehlo.select"(%1336, %1250, %1333) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1338 = "stablehlo.abs"(%1257) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1339 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1340 = "stablehlo.broadcast_in_dim"(%1339) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1341 = "stablehlo.compare"(%1338, %1340) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1342 = "stablehlo.select"(%1341, %1330, %1337) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1343 = "stablehlo.add"(%1245, %1342) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1344 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1345 = "stablehlo.broadcast_in_dim"(%1344) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1346 = "stablehlo.divide"(%1345, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1347 = "stablehlo.broadcast_in_dim"(%1346) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1348 = "stablehlo.multiply"(%683, %1347) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1349 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1350 = "stablehlo.broadcast_in_dim"(%1349) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1351 = "stablehlo.divide"(%1350, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1352 = "stablehlo.broadcast_in_dim"(%1351) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1353 = "stablehlo.multiply"(%608, %1352) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1354 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1355 = "stablehlo.subtract"(%607, %1354) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1356 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1357 = "stablehlo.broadcast_in_dim"(%1356) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1358 = "stablehlo.multiply"(%1357, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1359 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1360 = "stablehlo.broadcast_in_dim"(%1359) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1361 = "stablehlo.add"(%1358, %1360) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1362 = "stablehlo.multiply"(%1361, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1363 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1364 = "stablehlo.broadcast_in_dim"(%1363) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1365 = "stablehlo.add"(%1362, %1364) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1366 = "stablehlo.multiply"(%1365, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1367 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1368 = "stablehlo.broadcast_in_dim"(%1367) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1369 = "stablehlo.add"(%1366, %1368) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1370 = "stablehlo.multiply"(%1369, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1371 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1372 = "stablehlo.broadcast_in_dim"(%1371) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1373 = "stablehlo.add"(%1370, %1372) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1374 = "stablehlo.multiply"(%1373, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1375 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1376 = "stablehlo.broadcast_in_dim"(%1375) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1377 = "stablehlo.add"(%1374, %1376) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1378 = "stablehlo.multiply"(%1377, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1379 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1380 = "stablehlo.broadcast_in_dim"(%1379) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1381 = "stablehlo.add"(%1378, %1380) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1382 = "stablehlo.multiply"(%1381, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1383 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1384 = "stablehlo.broadcast_in_dim"(%1383) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1385 = "stablehlo.add"(%1382, %1384) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1386 = "stablehlo.multiply"(%1385, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1387 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1388 = "stablehlo.broadcast_in_dim"(%1387) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1389 = "stablehlo.add"(%1386, %1388) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1390 = "stablehlo.multiply"(%1389, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1391 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1392 = "stablehlo.broadcast_in_dim"(%1391) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1393 = "stablehlo.add"(%1390, %1392) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1394 = "stablehlo.multiply"(%1393, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1395 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1396 = "stablehlo.broadcast_in_dim"(%1395) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1397 = "stablehlo.add"(%1394, %1396) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1398 = "stablehlo.multiply"(%1397, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1399 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1400 = "stablehlo.broadcast_in_dim"(%1399) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1401 = "stablehlo.add"(%1398, %1400) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1402 = "stablehlo.multiply"(%1401, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1403 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1404 = "stablehlo.broadcast_in_dim"(%1403) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1405 = "stablehlo.add"(%1402, %1404) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1406 = "stablehlo.multiply"(%1405, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1407 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1408 = "stablehlo.broadcast_in_dim"(%1407) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1409 = "stablehlo.add"(%1406, %1408) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1410 = "stablehlo.multiply"(%1409, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1411 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1412 = "stablehlo.broadcast_in_dim"(%1411) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1413 = "stablehlo.add"(%1410, %1412) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1414 = "stablehlo.multiply"(%1413, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1415 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1416 = "stablehlo.broadcast_in_dim"(%1415) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1417 = "stablehlo.add"(%1414, %1416) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1418 = "stablehlo.multiply"(%1417, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1419 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1420 = "stablehlo.broadcast_in_dim"(%1419) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1421 = "stablehlo.add"(%1418, %1420) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1422 = "stablehlo.multiply"(%1421, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1423 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1424 = "stablehlo.broadcast_in_dim"(%1423) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1425 = "stablehlo.add"(%1422, %1424) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1426 = "stablehlo.multiply"(%1355, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1427 = "stablehlo.multiply"(%1426, %1425) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1428 = "stablehlo.multiply"(%1353, %1427) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1429 = "stablehlo.subtract"(%1348, %1353) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1430 = "stablehlo.multiply"(%1353, %1355) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1431 = "stablehlo.subtract"(%1429, %1430) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1432 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1433 = "stablehlo.broadcast_in_dim"(%1432) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1434 = "stablehlo.compare"(%1353, %1433) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1435 = "stablehlo.select"(%1434, %1348, %1431) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1436 = "stablehlo.abs"(%1355) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1437 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1438 = "stablehlo.broadcast_in_dim"(%1437) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1439 = "stablehlo.compare"(%1436, %1438) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1440 = "stablehlo.select"(%1439, %1428, %1435) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1441 = "stablehlo.add"(%1343, %1440) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1442 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1443 = "stablehlo.broadcast_in_dim"(%1442) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1444 = "stablehlo.divide"(%1443, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1445 = "stablehlo.broadcast_in_dim"(%1444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1446 = "stablehlo.multiply"(%769, %1445) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1447 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1448 = "stablehlo.broadcast_in_dim"(%1447) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1449 = "stablehlo.divide"(%1448, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1450 = "stablehlo.broadcast_in_dim"(%1449) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1451 = "stablehlo.multiply"(%694, %1450) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1452 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1453 = "stablehlo.subtract"(%693, %1452) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1454 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1455 = "stablehlo.broadcast_in_dim"(%1454) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1456 = "stablehlo.multiply"(%1455, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1457 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1458 = "stablehlo.broadcast_in_dim"(%1457) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1459 = "stablehlo.add"(%1456, %1458) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1460 = "stablehlo.multiply"(%1459, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1461 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1462 = "stablehlo.broadcast_in_dim"(%1461) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1463 = "stablehlo.add"(%1460, %1462) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1464 = "stablehlo.multiply"(%1463, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1465 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1466 = "stablehlo.broadcast_in_dim"(%1465) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1467 = "stablehlo.add"(%1464, %1466) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1468 = "stablehlo.multiply"(%1467, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1469 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1470 = "stablehlo.broadcast_in_dim"(%1469) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1471 = "stablehlo.add"(%1468, %1470) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1472 = "stablehlo.multiply"(%1471, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1473 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1474 = "stablehlo.broadcast_in_dim"(%1473) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1475 = "stablehlo.add"(%1472, %1474) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1476 = "stablehlo.multiply"(%1475, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1477 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1478 = "stablehlo.broadcast_in_dim"(%1477) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1479 = "stablehlo.add"(%1476, %1478) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1480 = "stablehlo.multiply"(%1479, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1481 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1482 = "stablehlo.broadcast_in_dim"(%1481) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1483 = "stablehlo.add"(%1480, %1482) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1484 = "stablehlo.multiply"(%1483, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1485 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1486 = "stablehlo.broadcast_in_dim"(%1485) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1487 = "stablehlo.add"(%1484, %1486) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1488 = "stablehlo.multiply"(%1487, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1489 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1490 = "stablehlo.broadcast_in_dim"(%1489) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1491 = "stablehlo.add"(%1488, %1490) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1492 = "stablehlo.multiply"(%1491, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1493 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1494 = "stablehlo.broadcast_in_dim"(%1493) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1495 = "stablehlo.add"(%1492, %1494) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1496 = "stablehlo.multiply"(%1495, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1497 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1498 = "stablehlo.broadcast_in_dim"(%1497) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1499 = "stablehlo.add"(%1496, %1498) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1500 = "stablehlo.multiply"(%1499, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1501 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1502 = "stablehlo.broadcast_in_dim"(%1501) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1503 = "stablehlo.add"(%1500, %1502) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1504 = "stablehlo.multiply"(%1503, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1505 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1506 = "stablehlo.broadcast_in_dim"(%1505) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1507 = "stablehlo.add"(%1504, %1506) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1508 = "stablehlo.multiply"(%1507, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1509 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1510 = "stablehlo.broadcast_in_dim"(%1509) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1511 = "stablehlo.add"(%1508, %1510) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1512 = "stablehlo.multiply"(%1511, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1513 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1514 = "stablehlo.broadcast_in_dim"(%1513) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1515 = "stablehlo.add"(%1512, %1514) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1516 = "stablehlo.multiply"(%1515, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1517 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1518 = "stablehlo.broadcast_in_dim"(%1517) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1519 = "stablehlo.add"(%1516, %1518) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1520 = "stablehlo.multiply"(%1519, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1521 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1522 = "stablehlo.broadcast_in_dim"(%1521) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1523 = "stablehlo.add"(%1520, %1522) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1524 = "stablehlo.multiply"(%1453, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1525 = "stablehlo.multiply"(%1524, %1523) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1526 = "stablehlo.multiply"(%1451, %1525) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1527 = "stablehlo.subtract"(%1446, %1451) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1528 = "stablehlo.multiply"(%1451, %1453) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1529 = "stablehlo.subtract"(%1527, %1528) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1530 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1531 = "stablehlo.broadcast_in_dim"(%1530) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1532 = "stablehlo.compare"(%1451, %1531) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1533 = "stablehlo.select"(%1532, %1446, %1529) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1534 = "stablehlo.abs"(%1453) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1535 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1536 = "stablehlo.broadcast_in_dim"(%1535) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1537 = "stablehlo.compare"(%1534, %1536) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1538 = "stablehlo.select"(%1537, %1526, %1533) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1539 = "stablehlo.add"(%1441, %1538) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1540 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1541 = "stablehlo.broadcast_in_dim"(%1540) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1542 = "stablehlo.divide"(%1541, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1543 = "stablehlo.broadcast_in_dim"(%1542) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1544 = "stablehlo.multiply"(%855, %1543) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1545 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1546 = "stablehlo.broadcast_in_dim"(%1545) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1547 = "stablehlo.divide"(%1546, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1548 = "stablehlo.broadcast_in_dim"(%1547) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1549 = "stablehlo.multiply"(%780, %1548) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1550 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1551 = "stablehlo.subtract"(%779, %1550) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1552 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1553 = "stablehlo.broadcast_in_dim"(%1552) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1554 = "stablehlo.multiply"(%1553, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1555 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1556 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1557 = "stablehlo.add"(%1554, %1556) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1558 = "stablehlo.multiply"(%1557, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1559 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1560 = "stablehlo.broadcast_in_dim"(%1559) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1561 = "stablehlo.add"(%1558, %1560) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1562 = "stablehlo.multiply"(%1561, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1563 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1564 = "stablehlo.broadcast_in_dim"(%1563) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1565 = "stablehlo.add"(%1562, %1564) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1566 = "stablehlo.multiply"(%1565, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1567 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1568 = "stablehlo.broadcast_in_dim"(%1567) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1569 = "stablehlo.add"(%1566, %1568) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1570 = "stablehlo.multiply"(%1569, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1571 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1572 = "stablehlo.broadcast_in_dim"(%1571) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1573 = "stablehlo.add"(%1570, %1572) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1574 = "stablehlo.multiply"(%1573, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1575 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1576 = "stablehlo.broadcast_in_dim"(%1575) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1577 = "stablehlo.add"(%1574, %1576) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1578 = "stablehlo.multiply"(%1577, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1579 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1580 = "stablehlo.broadcast_in_dim"(%1579) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1581 = "stablehlo.add"(%1578, %1580) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1582 = "stablehlo.multiply"(%1581, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1583 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1584 = "stablehlo.broadcast_in_dim"(%1583) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1585 = "stablehlo.add"(%1582, %1584) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1586 = "stablehlo.multiply"(%1585, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1587 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1588 = "stablehlo.broadcast_in_dim"(%1587) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1589 = "stablehlo.add"(%1586, %1588) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1590 = "stablehlo.multiply"(%1589, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1591 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1592 = "stablehlo.broadcast_in_dim"(%1591) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1593 = "stablehlo.add"(%1590, %1592) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1594 = "stablehlo.multiply"(%1593, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1595 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1596 = "stablehlo.broadcast_in_dim"(%1595) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1597 = "stablehlo.add"(%1594, %1596) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1598 = "stablehlo.multiply"(%1597, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1599 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1600 = "stablehlo.broadcast_in_dim"(%1599) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1601 = "stablehlo.add"(%1598, %1600) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1602 = "stablehlo.multiply"(%1601, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1603 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1604 = "stablehlo.broadcast_in_dim"(%1603) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1605 = "stablehlo.add"(%1602, %1604) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1606 = "stablehlo.multiply"(%1605, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1607 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1608 = "stablehlo.broadcast_in_dim"(%1607) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1609 = "stablehlo.add"(%1606, %1608) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1610 = "stablehlo.multiply"(%1609, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1611 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1612 = "stablehlo.broadcast_in_dim"(%1611) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1613 = "stablehlo.add"(%1610, %1612) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1614 = "stablehlo.multiply"(%1613, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1615 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1616 = "stablehlo.broadcast_in_dim"(%1615) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1617 = "stablehlo.add"(%1614, %1616) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1618 = "stablehlo.multiply"(%1617, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1619 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1620 = "stablehlo.broadcast_in_dim"(%1619) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1621 = "stablehlo.add"(%1618, %1620) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1622 = "stablehlo.multiply"(%1551, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1623 = "stablehlo.multiply"(%1622, %1621) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1624 = "stablehlo.multiply"(%1549, %1623) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1625 = "stablehlo.subtract"(%1544, %1549) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1626 = "stablehlo.multiply"(%1549, %1551) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1627 = "stablehlo.subtract"(%1625, %1626) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1628 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1629 = "stablehlo.broadcast_in_dim"(%1628) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1630 = "stablehlo.compare"(%1549, %1629) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1631 = "stablehlo.select"(%1630, %1544, %1627) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1632 = "stablehlo.abs"(%1551) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1633 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1634 = "stablehlo.broadcast_in_dim"(%1633) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1635 = "stablehlo.compare"(%1632, %1634) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1636 = "stablehlo.select"(%1635, %1624, %1631) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1637 = "stablehlo.add"(%1539, %1636) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1638 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1639 = "stablehlo.broadcast_in_dim"(%1638) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1640 = "stablehlo.divide"(%1639, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1641 = "stablehlo.broadcast_in_dim"(%1640) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1642 = "stablehlo.multiply"(%941, %1641) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1643 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1644 = "stablehlo.broadcast_in_dim"(%1643) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1645 = "stablehlo.divide"(%1644, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1646 = "stablehlo.broadcast_in_dim"(%1645) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1647 = "stablehlo.multiply"(%866, %1646) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1648 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1649 = "stablehlo.subtract"(%865, %1648) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1650 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1651 = "stablehlo.broadcast_in_dim"(%1650) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1652 = "stablehlo.multiply"(%1651, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1653 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1654 = "stablehlo.broadcast_in_dim"(%1653) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1655 = "stablehlo.add"(%1652, %1654) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1656 = "stablehlo.multiply"(%1655, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1657 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1658 = "stablehlo.broadcast_in_dim"(%1657) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1659 = "stablehlo.add"(%1656, %1658) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1660 = "stablehlo.multiply"(%1659, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1661 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1662 = "stablehlo.broadcast_in_dim"(%1661) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1663 = "stablehlo.add"(%1660, %1662) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1664 = "stablehlo.multiply"(%1663, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1665 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1666 = "stablehlo.broadcast_in_dim"(%1665) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1667 = "stablehlo.add"(%1664, %1666) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1668 = "stablehlo.multiply"(%1667, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1669 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1670 = "stablehlo.broadcast_in_dim"(%1669) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1671 = "stablehlo.add"(%1668, %1670) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1672 = "stablehlo.multiply"(%1671, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1673 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1674 = "stablehlo.broadcast_in_dim"(%1673) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1675 = "stablehlo.add"(%1672, %1674) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1676 = "stablehlo.multiply"(%1675, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1677 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1678 = "stablehlo.broadcast_in_dim"(%1677) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1679 = "stablehlo.add"(%1676, %1678) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1680 = "stablehlo.multiply"(%1679, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1681 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1682 = "stablehlo.broadcast_in_dim"(%1681) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1683 = "stablehlo.add"(%1680, %1682) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1684 = "stablehlo.multiply"(%1683, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1685 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1686 = "stablehlo.broadcast_in_dim"(%1685) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1687 = "stablehlo.add"(%1684, %1686) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1688 = "stablehlo.multiply"(%1687, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1689 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1690 = "stablehlo.broadcast_in_dim"(%1689) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1691 = "stablehlo.add"(%1688, %1690) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1692 = "stablehlo.multiply"(%1691, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1693 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1694 = "stablehlo.broadcast_in_dim"(%1693) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1695 = "stablehlo.add"(%1692, %1694) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1696 = "stablehlo.multiply"(%1695, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1697 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1698 = "stablehlo.broadcast_in_dim"(%1697) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1699 = "stablehlo.add"(%1696, %1698) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1700 = "stablehlo.multiply"(%1699, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1701 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1702 = "stablehlo.broadcast_in_dim"(%1701) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1703 = "stablehlo.add"(%1700, %1702) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1704 = "stablehlo.multiply"(%1703, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1705 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1706 = "stablehlo.broadcast_in_dim"(%1705) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1707 = "stablehlo.add"(%1704, %1706) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1708 = "stablehlo.multiply"(%1707, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1709 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1710 = "stablehlo.broadcast_in_dim"(%1709) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1711 = "stablehlo.add"(%1708, %1710) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1712 = "stablehlo.multiply"(%1711, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1713 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1714 = "stablehlo.broadcast_in_dim"(%1713) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1715 = "stablehlo.add"(%1712, %1714) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1716 = "stablehlo.multiply"(%1715, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1717 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1718 = "stablehlo.broadcast_in_dim"(%1717) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1719 = "stablehlo.add"(%1716, %1718) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1720 = "stablehlo.multiply"(%1649, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1721 = "stablehlo.multiply"(%1720, %1719) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1722 = "stablehlo.multiply"(%1647, %1721) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1723 = "stablehlo.subtract"(%1642, %1647) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1724 = "stablehlo.multiply"(%1647, %1649) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1725 = "stablehlo.subtract"(%1723, %1724) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1726 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1727 = "stablehlo.broadcast_in_dim"(%1726) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1728 = "stablehlo.compare"(%1647, %1727) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1729 = "stablehlo.select"(%1728, %1642, %1725) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1730 = "stablehlo.abs"(%1649) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1731 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1732 = "stablehlo.broadcast_in_dim"(%1731) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1733 = "stablehlo.compare"(%1730, %1732) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1734 = "stablehlo.select"(%1733, %1722, %1729) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1735 = "stablehlo.add"(%1637, %1734) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1736 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1737 = "stablehlo.broadcast_in_dim"(%1736) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1738 = "stablehlo.divide"(%1737, %260) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1739 = "stablehlo.broadcast_in_dim"(%1738) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1740 = "stablehlo.multiply"(%1027, %1739) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1741 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1742 = "stablehlo.broadcast_in_dim"(%1741) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1743 = "stablehlo.divide"(%1742, %288) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1744 = "stablehlo.broadcast_in_dim"(%1743) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1745 = "stablehlo.multiply"(%952, %1744) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1746 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x4000xf64>
    %1747 = "stablehlo.subtract"(%951, %1746) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1748 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %1749 = "stablehlo.broadcast_in_dim"(%1748) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1750 = "stablehlo.multiply"(%1749, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1751 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %1752 = "stablehlo.broadcast_in_dim"(%1751) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1753 = "stablehlo.add"(%1750, %1752) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1754 = "stablehlo.multiply"(%1753, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1755 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %1756 = "stablehlo.broadcast_in_dim"(%1755) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1757 = "stablehlo.add"(%1754, %1756) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1758 = "stablehlo.multiply"(%1757, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1759 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %1760 = "stablehlo.broadcast_in_dim"(%1759) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1761 = "stablehlo.add"(%1758, %1760) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1762 = "stablehlo.multiply"(%1761, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1763 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %1764 = "stablehlo.broadcast_in_dim"(%1763) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1765 = "stablehlo.add"(%1762, %1764) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1766 = "stablehlo.multiply"(%1765, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1767 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %1768 = "stablehlo.broadcast_in_dim"(%1767) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1769 = "stablehlo.add"(%1766, %1768) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1770 = "stablehlo.multiply"(%1769, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1771 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %1772 = "stablehlo.broadcast_in_dim"(%1771) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1773 = "stablehlo.add"(%1770, %1772) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1774 = "stablehlo.multiply"(%1773, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1775 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %1776 = "stablehlo.broadcast_in_dim"(%1775) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1777 = "stablehlo.add"(%1774, %1776) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1778 = "stablehlo.multiply"(%1777, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1779 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %1780 = "stablehlo.broadcast_in_dim"(%1779) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1781 = "stablehlo.add"(%1778, %1780) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1782 = "stablehlo.multiply"(%1781, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1783 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %1784 = "stablehlo.broadcast_in_dim"(%1783) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1785 = "stablehlo.add"(%1782, %1784) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1786 = "stablehlo.multiply"(%1785, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1787 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %1788 = "stablehlo.broadcast_in_dim"(%1787) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1789 = "stablehlo.add"(%1786, %1788) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1790 = "stablehlo.multiply"(%1789, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1791 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %1792 = "stablehlo.broadcast_in_dim"(%1791) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1793 = "stablehlo.add"(%1790, %1792) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1794 = "stablehlo.multiply"(%1793, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1795 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %1796 = "stablehlo.broadcast_in_dim"(%1795) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1797 = "stablehlo.add"(%1794, %1796) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1798 = "stablehlo.multiply"(%1797, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1799 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %1800 = "stablehlo.broadcast_in_dim"(%1799) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1801 = "stablehlo.add"(%1798, %1800) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1802 = "stablehlo.multiply"(%1801, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1803 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %1804 = "stablehlo.broadcast_in_dim"(%1803) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1805 = "stablehlo.add"(%1802, %1804) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1806 = "stablehlo.multiply"(%1805, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1807 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %1808 = "stablehlo.broadcast_in_dim"(%1807) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1809 = "stablehlo.add"(%1806, %1808) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1810 = "stablehlo.multiply"(%1809, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1811 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %1812 = "stablehlo.broadcast_in_dim"(%1811) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1813 = "stablehlo.add"(%1810, %1812) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1814 = "stablehlo.multiply"(%1813, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1815 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %1816 = "stablehlo.broadcast_in_dim"(%1815) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1817 = "stablehlo.add"(%1814, %1816) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1818 = "stablehlo.multiply"(%1747, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1819 = "stablehlo.multiply"(%1818, %1817) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1820 = "stablehlo.multiply"(%1745, %1819) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1821 = "stablehlo.subtract"(%1740, %1745) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1822 = "stablehlo.multiply"(%1745, %1747) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1823 = "stablehlo.subtract"(%1821, %1822) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1824 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1825 = "stablehlo.broadcast_in_dim"(%1824) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1826 = "stablehlo.compare"(%1745, %1825) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1827 = "stablehlo.select"(%1826, %1740, %1823) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1828 = "stablehlo.abs"(%1747) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1829 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %1830 = "stablehlo.broadcast_in_dim"(%1829) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x4000xf64>
    %1831 = "stablehlo.compare"(%1828, %1830) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xi1>
    %1832 = "stablehlo.select"(%1831, %1820, %1827) : (tensor<1x4000xi1>, tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1833 = "stablehlo.add"(%1735, %1832) : (tensor<1x4000xf64>, tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1834 = "stablehlo.optimization_barrier"(%1833) : (tensor<1x4000xf64>) -> tensor<1x4000xf64>
    %1835 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1837 = "stablehlo.reduce"(%1834, %1835) ({
      ^reductionFn(%arg21: tensor<f64>, %arg22: tensor<f64>) :
          %1836 = "stablehlo.add"(%arg21, %arg22) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%1836) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x4000xf64>, tensor<f64>) -> tensor<1xf64>
    %1838 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1839 = "stablehlo.multiply"(%1838, %1837) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %1840 = "stablehlo.multiply"(%kl_scale, %4) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %1841 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1842 = "stablehlo.broadcast_in_dim"(%1841) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1843 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1844 = "stablehlo.broadcast_in_dim"(%1843) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1845 = "stablehlo.compare"(%2, %1844) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %1846 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %1847 = "stablehlo.broadcast_in_dim"(%1846) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %1848 = "stablehlo.select"(%1845, %1847, %1839) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    "stablehlo.return"(%1848) : (tensor<1xf64>) -> ()
  }
}

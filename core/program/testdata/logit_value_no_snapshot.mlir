module @anchorkl_logits {
  func.func @main(%student: tensor<1x32000xf32>, %reference: tensor<1x32000xf64>, %alpha: tensor<1xf64>, %weight: tensor<1xf64>, %z: tensor<f64>, %tau: tensor<f64>, %kl_scale: tensor<f64>) -> tensor<1xf64> {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %2 = "stablehlo.dynamic_slice"(%student, %0, %1) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
    %3 = "stablehlo.convert"(%2) : (tensor<1x32000xf32>) -> tensor<1x32000xf64>
    %4 = "stablehlo.dynamic_slice"(%reference, %0, %1) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf64>
    %5 = "stablehlo.dynamic_slice"(%alpha, %0) { slice_sizes = array<i64: 1> } : (tensor<1xf64>, tensor<i32>) -> tensor<1xf64>
    %6 = "stablehlo.dynamic_slice"(%weight, %0) { slice_sizes = array<i64: 1> } : (tensor<1xf64>, tensor<i32>) -> tensor<1xf64>
    %7 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %8 = "stablehlo.broadcast_in_dim"(%7) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %9 = "stablehlo.compare"(%5, %8) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %10 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %11 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %12 = "stablehlo.compare"(%5, %11) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %13 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %14 = "stablehlo.select"(%13, %4, %3) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %15 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %16 = "stablehlo.select"(%15, %3, %4) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %17 = "stablehlo.or"(%9, %12) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %18 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %19 = "stablehlo.broadcast_in_dim"(%18) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %20 = "stablehlo.select"(%17, %19, %5) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %21 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %22 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %23 = "stablehlo.subtract"(%22, %20) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %24 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %26 = "stablehlo.subtract"(%25, %23) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %27 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %29 = "stablehlo.compare"(%26, %28) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %30 = "stablehlo.select"(%29, %20, %26) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %31 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %32 = "stablehlo.divide"(%31, %tau) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %33 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %35 = "stablehlo.reduce"(%3, %33) ({
      ^reductionFn(%arg7: tensor<f64>, %arg8: tensor<f64>) :
          %34 = "stablehlo.maximum"(%arg7, %arg8) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%34) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %36 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %38 = "stablehlo.reduce"(%14, %36) ({
      ^reductionFn(%arg9: tensor<f64>, %arg10: tensor<f64>) :
          %37 = "stablehlo.maximum"(%arg9, %arg10) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%37) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %39 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %41 = "stablehlo.reduce"(%16, %39) ({
      ^reductionFn(%arg11: tensor<f64>, %arg12: tensor<f64>) :
          %40 = "stablehlo.maximum"(%arg11, %arg12) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%40) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %42 = "stablehlo.broadcast_in_dim"(%35) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %43 = "stablehlo.subtract"(%3, %42) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %44 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %45 = "stablehlo.multiply"(%43, %44) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %46 = "stablehlo.exponential"(%45) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %47 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %49 = "stablehlo.reduce"(%46, %47) ({
      ^reductionFn(%arg13: tensor<f64>, %arg14: tensor<f64>) :
          %48 = "stablehlo.add"(%arg13, %arg14) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%48) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %50 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %51 = "stablehlo.subtract"(%14, %50) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %52 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %53 = "stablehlo.multiply"(%52, %51) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %54 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %55 = "stablehlo.subtract"(%16, %54) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %56 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %57 = "stablehlo.multiply"(%56, %55) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %58 = "stablehlo.add"(%53, %57) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %59 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %61 = "stablehlo.reduce"(%58, %59) ({
      ^reductionFn(%arg15: tensor<f64>, %arg16: tensor<f64>) :
          %60 = "stablehlo.maximum"(%arg15, %arg16) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%60) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %62 = "stablehlo.broadcast_in_dim"(%61) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %63 = "stablehlo.subtract"(%58, %62) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %64 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %65 = "stablehlo.multiply"(%63, %64) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %66 = "stablehlo.exponential"(%65) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %67 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %69 = "stablehlo.reduce"(%66, %67) ({
      ^reductionFn(%arg17: tensor<f64>, %arg18: tensor<f64>) :
          %68 = "stablehlo.add"(%arg17, %arg18) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%68) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %70 = "stablehlo.subtract"(%35, %38) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %71 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %72 = "stablehlo.abs"(%70) : (tensor<1xf64>) -> tensor<1xf64>
    %73 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %74 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %75 = "stablehlo.compare"(%72, %74) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %76 = "stablehlo.round_nearest_even"(%70) : (tensor<1xf64>) -> tensor<1xf64>
    %77 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %78 = "stablehlo.select"(%75, %77, %76) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %79 = "stablehlo.abs"(%35) : (tensor<1xf64>) -> tensor<1xf64>
    %80 = "stablehlo.abs"(%38) : (tensor<1xf64>) -> tensor<1xf64>
    %81 = "stablehlo.compare"(%79, %80) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %82 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %83 = "stablehlo.select"(%81, %82, %78) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %84 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %85 = "stablehlo.select"(%81, %78, %84) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %86 = "stablehlo.broadcast_in_dim"(%83) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %87 = "stablehlo.subtract"(%3, %86) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %88 = "stablehlo.broadcast_in_dim"(%85) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %89 = "stablehlo.add"(%14, %88) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %90 = "stablehlo.subtract"(%87, %89) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %91 = "stablehlo.subtract"(%35, %41) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %92 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %93 = "stablehlo.abs"(%91) : (tensor<1xf64>) -> tensor<1xf64>
    %94 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %95 = "stablehlo.broadcast_in_dim"(%94) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %96 = "stablehlo.compare"(%93, %95) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %97 = "stablehlo.round_nearest_even"(%91) : (tensor<1xf64>) -> tensor<1xf64>
    %98 = "stablehlo.broadcast_in_dim"(%92) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %99 = "stablehlo.select"(%96, %98, %97) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %100 = "stablehlo.abs"(%35) : (tensor<1xf64>) -> tensor<1xf64>
    %101 = "stablehlo.abs"(%41) : (tensor<1xf64>) -> tensor<1xf64>
    %102 = "stablehlo.compare"(%100, %101) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %103 = "stablehlo.broadcast_in_dim"(%92) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %104 = "stablehlo.select"(%102, %103, %99) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %105 = "stablehlo.broadcast_in_dim"(%92) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %106 = "stablehlo.select"(%102, %99, %105) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %107 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %108 = "stablehlo.subtract"(%3, %107) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %109 = "stablehlo.broadcast_in_dim"(%106) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %110 = "stablehlo.add"(%16, %109) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %111 = "stablehlo.subtract"(%108, %110) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %112 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %113 = "stablehlo.multiply"(%112, %90) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %114 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %115 = "stablehlo.multiply"(%114, %111) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %116 = "stablehlo.add"(%113, %115) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %117 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %118 = "stablehlo.multiply"(%116, %117) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %119 = "stablehlo.subtract"(%35, %38) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %120 = "stablehlo.subtract"(%119, %78) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %121 = "stablehlo.multiply"(%23, %120) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %122 = "stablehlo.subtract"(%35, %41) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %123 = "stablehlo.subtract"(%122, %99) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %124 = "stablehlo.multiply"(%30, %123) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %125 = "stablehlo.add"(%121, %124) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %126 = "stablehlo.subtract"(%125, %61) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %127 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %128 = "stablehlo.multiply"(%127, %126) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %129 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %130 = "stablehlo.broadcast_in_dim"(%129) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %131 = "stablehlo.multiply"(%130, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %132 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %133 = "stablehlo.broadcast_in_dim"(%132) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %134 = "stablehlo.add"(%131, %133) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %135 = "stablehlo.multiply"(%134, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %136 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %137 = "stablehlo.broadcast_in_dim"(%136) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %138 = "stablehlo.add"(%135, %137) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %139 = "stablehlo.multiply"(%138, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %140 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %141 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %142 = "stablehlo.add"(%139, %141) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %143 = "stablehlo.multiply"(%142, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %144 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %145 = "stablehlo.broadcast_in_dim"(%144) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %146 = "stablehlo.add"(%143, %145) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %147 = "stablehlo.multiply"(%146, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %148 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %149 = "stablehlo.broadcast_in_dim"(%148) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %150 = "stablehlo.add"(%147, %149) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %151 = "stablehlo.multiply"(%150, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %152 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %153 = "stablehlo.broadcast_in_dim"(%152) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %154 = "stablehlo.add"(%151, %153) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %155 = "stablehlo.multiply"(%154, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %156 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %157 = "stablehlo.broadcast_in_dim"(%156) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %158 = "stablehlo.add"(%155, %157) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %159 = "stablehlo.multiply"(%158, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %160 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %161 = "stablehlo.broadcast_in_dim"(%160) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %162 = "stablehlo.add"(%159, %161) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %163 = "stablehlo.multiply"(%162, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %164 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %165 = "stablehlo.broadcast_in_dim"(%164) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %166 = "stablehlo.add"(%163, %165) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %167 = "stablehlo.multiply"(%166, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %168 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %169 = "stablehlo.broadcast_in_dim"(%168) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %170 = "stablehlo.add"(%167, %169) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %171 = "stablehlo.multiply"(%170, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %172 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %173 = "stablehlo.broadcast_in_dim"(%172) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %174 = "stablehlo.add"(%171, %173) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %175 = "stablehlo.multiply"(%174, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %176 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %177 = "stablehlo.broadcast_in_dim"(%176) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %178 = "stablehlo.add"(%175, %177) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %179 = "stablehlo.multiply"(%178, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %180 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %181 = "stablehlo.broadcast_in_dim"(%180) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %182 = "stablehlo.add"(%179, %181) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %183 = "stablehlo.multiply"(%182, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %184 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %185 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %186 = "stablehlo.add"(%183, %185) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %187 = "stablehlo.multiply"(%186, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %188 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %189 = "stablehlo.broadcast_in_dim"(%188) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %190 = "stablehlo.add"(%187, %189) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %191 = "stablehlo.multiply"(%190, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %192 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %193 = "stablehlo.broadcast_in_dim"(%192) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %194 = "stablehlo.add"(%191, %193) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %195 = "stablehlo.multiply"(%194, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %196 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %197 = "stablehlo.broadcast_in_dim"(%196) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %198 = "stablehlo.add"(%195, %197) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %199 = "stablehlo.multiply"(%118, %118) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %200 = "stablehlo.multiply"(%199, %198) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %201 = "stablehlo.add"(%118, %200) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %202 = "stablehlo.multiply"(%66, %201) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %203 = "stablehlo.exponential"(%128) : (tensor<1xf64>) -> tensor<1xf64>
    %204 = "stablehlo.broadcast_in_dim"(%203) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %205 = "stablehlo.multiply"(%46, %204) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %206 = "stablehlo.subtract"(%205, %66) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %207 = "stablehlo.abs"(%118) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %208 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %210 = "stablehlo.compare"(%207, %209) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %211 = "stablehlo.select"(%210, %202, %206) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %212 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %214 = "stablehlo.reduce"(%211, %212) ({
      ^reductionFn(%arg19: tensor<f64>, %arg20: tensor<f64>) :
          %213 = "stablehlo.add"(%arg19, %arg20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%213) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %215 = "stablehlo.divide"(%214, %69) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %216 = "stablehlo.abs"(%215) : (tensor<1xf64>) -> tensor<1xf64>
    %217 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %218 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %219 = "stablehlo.compare"(%216, %218) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %220 = "stablehlo.log_plus_one"(%215) : (tensor<1xf64>) -> tensor<1xf64>
    %221 = "stablehlo.divide"(%49, %69) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %222 = "stablehlo.log"(%221) : (tensor<1xf64>) -> tensor<1xf64>
    %223 = "stablehlo.add"(%128, %222) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %224 = "stablehlo.select"(%219, %220, %223) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %225 = "stablehlo.broadcast_in_dim"(%224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %226 = "stablehlo.subtract"(%118, %225) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %227 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %228 = "stablehlo.broadcast_in_dim"(%227) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %229 = "stablehlo.divide"(%228, %49) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %230 = "stablehlo.broadcast_in_dim"(%229) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %231 = "stablehlo.multiply"(%46, %230) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %232 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %233 = "stablehlo.broadcast_in_dim"(%232) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %234 = "stablehlo.divide"(%233, %69) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %235 = "stablehlo.broadcast_in_dim"(%234) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %236 = "stablehlo.multiply"(%66, %235) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %237 = "stablehlo.abs"(%226) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %238 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %239 = "stablehlo.broadcast_in_dim"(%238) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %240 = "stablehlo.compare"(%237, %239) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %241 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %242 = "stablehlo.broadcast_in_dim"(%241) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %243 = "stablehlo.multiply"(%242, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %244 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %245 = "stablehlo.broadcast_in_dim"(%244) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %246 = "stablehlo.add"(%243, %245) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %247 = "stablehlo.multiply"(%246, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %248 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %249 = "stablehlo.broadcast_in_dim"(%248) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %250 = "stablehlo.add"(%247, %249) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %251 = "stablehlo.multiply"(%250, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %252 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %253 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %254 = "stablehlo.add"(%251, %253) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %255 = "stablehlo.multiply"(%254, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %256 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %257 = "stablehlo.broadcast_in_dim"(%256) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %258 = "stablehlo.add"(%255, %257) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %259 = "stablehlo.multiply"(%258, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %260 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %261 = "stablehlo.broadcast_in_dim"(%260) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %262 = "stablehlo.add"(%259, %261) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %263 = "stablehlo.multiply"(%262, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %264 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %265 = "stablehlo.broadcast_in_dim"(%264) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %266 = "stablehlo.add"(%263, %265) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %267 = "stablehlo.multiply"(%266, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %268 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %269 = "stablehlo.broadcast_in_dim"(%268) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %270 = "stablehlo.add"(%267, %269) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %271 = "stablehlo.multiply"(%270, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %272 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %273 = "stablehlo.broadcast_in_dim"(%272) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %274 = "stablehlo.add"(%271, %273) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %275 = "stablehlo.multiply"(%274, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %276 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %277 = "stablehlo.broadcast_in_dim"(%276) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %278 = "stablehlo.add"(%275, %277) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %279 = "stablehlo.multiply"(%278, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %280 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %281 = "stablehlo.broadcast_in_dim"(%280) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %282 = "stablehlo.add"(%279, %281) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %283 = "stablehlo.multiply"(%282, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %284 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %285 = "stablehlo.broadcast_in_dim"(%284) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %286 = "stablehlo.add"(%283, %285) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %287 = "stablehlo.multiply"(%286, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %288 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %289 = "stablehlo.broadcast_in_dim"(%288) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %290 = "stablehlo.add"(%287, %289) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %291 = "stablehlo.multiply"(%290, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %292 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %294 = "stablehlo.add"(%291, %293) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %295 = "stablehlo.multiply"(%294, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %296 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %298 = "stablehlo.add"(%295, %297) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %299 = "stablehlo.multiply"(%298, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %300 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %301 = "stablehlo.broadcast_in_dim"(%300) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %302 = "stablehlo.add"(%299, %301) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %303 = "stablehlo.multiply"(%302, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %304 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %305 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %306 = "stablehlo.add"(%303, %305) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %307 = "stablehlo.multiply"(%306, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %308 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %309 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %310 = "stablehlo.add"(%307, %309) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %311 = "stablehlo.multiply"(%226, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %312 = "stablehlo.multiply"(%311, %310) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %313 = "stablehlo.subtract"(%231, %236) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %314 = "stablehlo.multiply"(%236, %312) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %315 = "stablehlo.subtract"(%231, %236) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %316 = "stablehlo.multiply"(%236, %226) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %317 = "stablehlo.subtract"(%315, %316) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %318 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %319 = "stablehlo.broadcast_in_dim"(%318) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %320 = "stablehlo.compare"(%236, %319) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %321 = "stablehlo.select"(%320, %231, %317) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %322 = "stablehlo.select"(%240, %314, %321) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %323 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %325 = "stablehlo.reduce"(%322, %323) ({
      ^reductionFn(%arg21: tensor<f64>, %arg22: tensor<f64>) :
          %324 = "stablehlo.add"(%arg21, %arg22) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%324) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %326 = "stablehlo.add"(%226, %312) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %327 = "stablehlo.multiply"(%236, %326) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %328 = "stablehlo.select"(%240, %327, %313) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %329 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %330 = "stablehlo.multiply"(%328, %329) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %331 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %332 = "stablehlo.broadcast_in_dim"(%331) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %333 = "stablehlo.compare"(%6, %332) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %334 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %335 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %336 = "stablehlo.multiply"(%335, %325) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %337 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %338 = "stablehlo.select"(%333, %337, %336) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    "stablehlo.return"(%338) : (tensor<1xf64>) -> ()
  }
}

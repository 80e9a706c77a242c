module @anchorkl_logits {
  func.func @main(%student: tensor<1x32000xf32>, %reference: tensor<1x32000xf64>, %alpha: tensor<1xf64>, %weight: tensor<1xf64>, %z: tensor<f64>, %tau: tensor<f64>, %kl_scale: tensor<f64>) -> tensor<1xf64> {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %2 = "stablehlo.dynamic_slice"(%student, %0, %1) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
    %3 = "stablehlo.convert"(%2) : (tensor<1x32000xf32>) -> tensor<1x32000xf64>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %5 = "stablehlo.dynamic_slice"(%reference, %0, %4) { slice_sizes = array<i64: 1, 32000> } : (tensor<1x32000xf64>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf64>
    %6 = "stablehlo.dynamic_slice"(%alpha, %0) { slice_sizes = array<i64: 1> } : (tensor<1xf64>, tensor<i32>) -> tensor<1xf64>
    %7 = "stablehlo.dynamic_slice"(%weight, %0) { slice_sizes = array<i64: 1> } : (tensor<1xf64>, tensor<i32>) -> tensor<1xf64>
    %8 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %9 = "stablehlo.divide"(%8, %tau) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %10 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %11 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %12 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %13 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %14 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %15 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %16 = "stablehlo.compare"(%6, %15) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %17 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %19 = "stablehlo.compare"(%6, %18) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %20 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %21 = "stablehlo.select"(%20, %5, %3) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %22 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
    %23 = "stablehlo.select"(%22, %3, %5) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %24 = "stablehlo.or"(%16, %19) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
    %25 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %26 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %27 = "stablehlo.select"(%24, %26, %6) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %28 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %29 = "stablehlo.broadcast_in_dim"(%28) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %30 = "stablehlo.subtract"(%29, %27) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %31 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %32 = "stablehlo.broadcast_in_dim"(%31) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %33 = "stablehlo.subtract"(%32, %30) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %34 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %35 = "stablehlo.broadcast_in_dim"(%34) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %36 = "stablehlo.compare"(%33, %35) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %37 = "stablehlo.select"(%36, %27, %33) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %38 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %40 = "stablehlo.reduce"(%3, %38) ({
      ^reductionFn(%arg7: tensor<f64>, %arg8: tensor<f64>) :
          %39 = "stablehlo.maximum"(%arg7, %arg8) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%39) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %41 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %43 = "stablehlo.reduce"(%21, %41) ({
      ^reductionFn(%arg9: tensor<f64>, %arg10: tensor<f64>) :
          %42 = "stablehlo.maximum"(%arg9, %arg10) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%42) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %44 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %46 = "stablehlo.reduce"(%23, %44) ({
      ^reductionFn(%arg11: tensor<f64>, %arg12: tensor<f64>) :
          %45 = "stablehlo.maximum"(%arg11, %arg12) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%45) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %47 = "stablehlo.broadcast_in_dim"(%40) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %48 = "stablehlo.subtract"(%3, %47) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %49 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %50 = "stablehlo.multiply"(%48, %49) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %51 = "stablehlo.exponential"(%50) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %52 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %54 = "stablehlo.reduce"(%51, %52) ({
      ^reductionFn(%arg13: tensor<f64>, %arg14: tensor<f64>) :
          %53 = "stablehlo.add"(%arg13, %arg14) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%53) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %55 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %56 = "stablehlo.subtract"(%21, %55) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %57 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %58 = "stablehlo.multiply"(%57, %56) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %59 = "stablehlo.broadcast_in_dim"(%46) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %60 = "stablehlo.subtract"(%23, %59) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %61 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %62 = "stablehlo.multiply"(%61, %60) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %63 = "stablehlo.add"(%58, %62) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %64 = "stablehlo.constant"() { value = dense<0xfff0000000000000> : tensor<f64> } : () -> tensor<f64>
    %66 = "stablehlo.reduce"(%63, %64) ({
      ^reductionFn(%arg15: tensor<f64>, %arg16: tensor<f64>) :
          %65 = "stablehlo.maximum"(%arg15, %arg16) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%65) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %67 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %68 = "stablehlo.subtract"(%63, %67) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %69 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %70 = "stablehlo.multiply"(%68, %69) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %71 = "stablehlo.exponential"(%70) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %72 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %74 = "stablehlo.reduce"(%71, %72) ({
      ^reductionFn(%arg17: tensor<f64>, %arg18: tensor<f64>) :
          %73 = "stablehlo.add"(%arg17, %arg18) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%73) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %75 = "stablehlo.subtract"(%40, %43) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %76 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %77 = "stablehlo.abs"(%75) : (tensor<1xf64>) -> tensor<1xf64>
    %78 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %79 = "stablehlo.broadcast_in_dim"(%78) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %80 = "stablehlo.compare"(%77, %79) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %81 = "stablehlo.round_nearest_even"(%75) : (tensor<1xf64>) -> tensor<1xf64>
    %82 = "stablehlo.broadcast_in_dim"(%76) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %83 = "stablehlo.select"(%80, %82, %81) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %84 = "stablehlo.abs"(%40) : (tensor<1xf64>) -> tensor<1xf64>
    %85 = "stablehlo.abs"(%43) : (tensor<1xf64>) -> tensor<1xf64>
    %86 = "stablehlo.compare"(%84, %85) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %87 = "stablehlo.broadcast_in_dim"(%76) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %88 = "stablehlo.select"(%86, %87, %83) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %89 = "stablehlo.broadcast_in_dim"(%76) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %90 = "stablehlo.select"(%86, %83, %89) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %91 = "stablehlo.broadcast_in_dim"(%88) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %92 = "stablehlo.subtract"(%3, %91) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %93 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %94 = "stablehlo.add"(%21, %93) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %95 = "stablehlo.subtract"(%92, %94) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %96 = "stablehlo.subtract"(%40, %46) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %97 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %98 = "stablehlo.abs"(%96) : (tensor<1xf64>) -> tensor<1xf64>
    %99 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %100 = "stablehlo.broadcast_in_dim"(%99) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %101 = "stablehlo.compare"(%98, %100) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %102 = "stablehlo.round_nearest_even"(%96) : (tensor<1xf64>) -> tensor<1xf64>
    %103 = "stablehlo.broadcast_in_dim"(%97) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %104 = "stablehlo.select"(%101, %103, %102) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %105 = "stablehlo.abs"(%40) : (tensor<1xf64>) -> tensor<1xf64>
    %106 = "stablehlo.abs"(%46) : (tensor<1xf64>) -> tensor<1xf64>
    %107 = "stablehlo.compare"(%105, %106) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %108 = "stablehlo.broadcast_in_dim"(%97) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %109 = "stablehlo.select"(%107, %108, %104) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %110 = "stablehlo.broadcast_in_dim"(%97) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %111 = "stablehlo.select"(%107, %104, %110) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %112 = "stablehlo.broadcast_in_dim"(%109) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %113 = "stablehlo.subtract"(%3, %112) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %114 = "stablehlo.broadcast_in_dim"(%111) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %115 = "stablehlo.add"(%23, %114) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %116 = "stablehlo.subtract"(%113, %115) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %117 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %118 = "stablehlo.multiply"(%117, %95) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %119 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %120 = "stablehlo.multiply"(%119, %116) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %121 = "stablehlo.add"(%118, %120) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %122 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %123 = "stablehlo.multiply"(%121, %122) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %124 = "stablehlo.subtract"(%40, %43) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %125 = "stablehlo.subtract"(%124, %83) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %126 = "stablehlo.multiply"(%30, %125) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %127 = "stablehlo.subtract"(%40, %46) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %128 = "stablehlo.subtract"(%127, %104) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %129 = "stablehlo.multiply"(%37, %128) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %130 = "stablehlo.add"(%126, %129) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %131 = "stablehlo.subtract"(%130, %66) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %132 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %133 = "stablehlo.multiply"(%132, %131) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %134 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %135 = "stablehlo.broadcast_in_dim"(%134) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %136 = "stablehlo.multiply"(%135, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %137 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %138 = "stablehlo.broadcast_in_dim"(%137) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %139 = "stablehlo.add"(%136, %138) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %140 = "stablehlo.multiply"(%139, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %141 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %142 = "stablehlo.broadcast_in_dim"(%141) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %143 = "stablehlo.add"(%140, %142) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %144 = "stablehlo.multiply"(%143, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %145 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %146 = "stablehlo.broadcast_in_dim"(%145) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %147 = "stablehlo.add"(%144, %146) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %148 = "stablehlo.multiply"(%147, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %149 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %150 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %151 = "stablehlo.add"(%148, %150) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %152 = "stablehlo.multiply"(%151, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %153 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %154 = "stablehlo.broadcast_in_dim"(%153) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %155 = "stablehlo.add"(%152, %154) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %156 = "stablehlo.multiply"(%155, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %157 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %158 = "stablehlo.broadcast_in_dim"(%157) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %159 = "stablehlo.add"(%156, %158) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %160 = "stablehlo.multiply"(%159, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %161 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %162 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %163 = "stablehlo.add"(%160, %162) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %164 = "stablehlo.multiply"(%163, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %165 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %166 = "stablehlo.broadcast_in_dim"(%165) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %167 = "stablehlo.add"(%164, %166) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %168 = "stablehlo.multiply"(%167, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %169 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %170 = "stablehlo.broadcast_in_dim"(%169) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %171 = "stablehlo.add"(%168, %170) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %172 = "stablehlo.multiply"(%171, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %173 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %174 = "stablehlo.broadcast_in_dim"(%173) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %175 = "stablehlo.add"(%172, %174) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %176 = "stablehlo.multiply"(%175, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %177 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %178 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %179 = "stablehlo.add"(%176, %178) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %180 = "stablehlo.multiply"(%179, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %181 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %182 = "stablehlo.broadcast_in_dim"(%181) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %183 = "stablehlo.add"(%180, %182) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %184 = "stablehlo.multiply"(%183, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %185 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %186 = "stablehlo.broadcast_in_dim"(%185) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %187 = "stablehlo.add"(%184, %186) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %188 = "stablehlo.multiply"(%187, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %189 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %190 = "stablehlo.broadcast_in_dim"(%189) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %191 = "stablehlo.add"(%188, %190) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %192 = "stablehlo.multiply"(%191, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %193 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %194 = "stablehlo.broadcast_in_dim"(%193) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %195 = "stablehlo.add"(%192, %194) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %196 = "stablehlo.multiply"(%195, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %197 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %198 = "stablehlo.broadcast_in_dim"(%197) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %199 = "stablehlo.add"(%196, %198) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %200 = "stablehlo.multiply"(%199, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %201 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %202 = "stablehlo.broadcast_in_dim"(%201) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %203 = "stablehlo.add"(%200, %202) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %204 = "stablehlo.multiply"(%123, %123) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %205 = "stablehlo.multiply"(%204, %203) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %206 = "stablehlo.add"(%123, %205) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %207 = "stablehlo.multiply"(%71, %206) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %208 = "stablehlo.exponential"(%133) : (tensor<1xf64>) -> tensor<1xf64>
    %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %210 = "stablehlo.multiply"(%51, %209) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %211 = "stablehlo.subtract"(%210, %71) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %212 = "stablehlo.abs"(%123) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %213 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %214 = "stablehlo.broadcast_in_dim"(%213) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %215 = "stablehlo.compare"(%212, %214) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %216 = "stablehlo.select"(%215, %207, %211) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %217 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %219 = "stablehlo.reduce"(%216, %217) ({
      ^reductionFn(%arg19: tensor<f64>, %arg20: tensor<f64>) :
          %218 = "stablehlo.add"(%arg19, %arg20) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%218) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %220 = "stablehlo.divide"(%219, %74) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %221 = "stablehlo.abs"(%220) : (tensor<1xf64>) -> tensor<1xf64>
    %222 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %223 = "stablehlo.broadcast_in_dim"(%222) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %224 = "stablehlo.compare"(%221, %223) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %225 = "stablehlo.log_plus_one"(%220) : (tensor<1xf64>) -> tensor<1xf64>
    %226 = "stablehlo.divide"(%54, %74) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %227 = "stablehlo.log"(%226) : (tensor<1xf64>) -> tensor<1xf64>
    %228 = "stablehlo.add"(%133, %227) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %229 = "stablehlo.select"(%224, %225, %228) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %230 = "stablehlo.broadcast_in_dim"(%229) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %231 = "stablehlo.subtract"(%123, %230) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %232 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %233 = "stablehlo.broadcast_in_dim"(%232) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %234 = "stablehlo.divide"(%233, %54) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %235 = "stablehlo.broadcast_in_dim"(%234) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %236 = "stablehlo.multiply"(%51, %235) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %237 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %238 = "stablehlo.broadcast_in_dim"(%237) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %239 = "stablehlo.divide"(%238, %74) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %240 = "stablehlo.broadcast_in_dim"(%239) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf64>) -> tensor<1x32000xf64>
    %241 = "stablehlo.multiply"(%71, %240) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %242 = "stablehlo.abs"(%231) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %243 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %244 = "stablehlo.broadcast_in_dim"(%243) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %245 = "stablehlo.compare"(%242, %244) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %246 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %247 = "stablehlo.broadcast_in_dim"(%246) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %248 = "stablehlo.multiply"(%247, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %249 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %250 = "stablehlo.broadcast_in_dim"(%249) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %251 = "stablehlo.add"(%248, %250) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %252 = "stablehlo.multiply"(%251, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %253 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %254 = "stablehlo.broadcast_in_dim"(%253) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %255 = "stablehlo.add"(%252, %254) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %256 = "stablehlo.multiply"(%255, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %257 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %258 = "stablehlo.broadcast_in_dim"(%257) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %259 = "stablehlo.add"(%256, %258) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %260 = "stablehlo.multiply"(%259, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %261 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %262 = "stablehlo.broadcast_in_dim"(%261) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %263 = "stablehlo.add"(%260, %262) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %264 = "stablehlo.multiply"(%263, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %265 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %266 = "stablehlo.broadcast_in_dim"(%265) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %267 = "stablehlo.add"(%264, %266) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %268 = "stablehlo.multiply"(%267, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %269 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %270 = "stablehlo.broadcast_in_dim"(%269) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %271 = "stablehlo.add"(%268, %270) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %272 = "stablehlo.multiply"(%271, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %273 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %274 = "stablehlo.broadcast_in_dim"(%273) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %275 = "stablehlo.add"(%272, %274) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %276 = "stablehlo.multiply"(%275, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %277 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %278 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %279 = "stablehlo.add"(%276, %278) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %280 = "stablehlo.multiply"(%279, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %281 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %282 = "stablehlo.broadcast_in_dim"(%281) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %283 = "stablehlo.add"(%280, %282) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %284 = "stablehlo.multiply"(%283, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %285 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %286 = "stablehlo.broadcast_in_dim"(%285) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %287 = "stablehlo.add"(%284, %286) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %288 = "stablehlo.multiply"(%287, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %289 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %290 = "stablehlo.broadcast_in_dim"(%289) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %291 = "stablehlo.add"(%288, %290) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %292 = "stablehlo.multiply"(%291, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %293 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %294 = "stablehlo.broadcast_in_dim"(%293) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %295 = "stablehlo.add"(%292, %294) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %296 = "stablehlo.multiply"(%295, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %297 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %298 = "stablehlo.broadcast_in_dim"(%297) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %299 = "stablehlo.add"(%296, %298) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %300 = "stablehlo.multiply"(%299, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %301 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %302 = "stablehlo.broadcast_in_dim"(%301) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %303 = "stablehlo.add"(%300, %302) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %304 = "stablehlo.multiply"(%303, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %305 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %306 = "stablehlo.broadcast_in_dim"(%305) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %307 = "stablehlo.add"(%304, %306) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %308 = "stablehlo.multiply"(%307, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %309 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %310 = "stablehlo.broadcast_in_dim"(%309) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %311 = "stablehlo.add"(%308, %310) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %312 = "stablehlo.multiply"(%311, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %313 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %314 = "stablehlo.broadcast_in_dim"(%313) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %315 = "stablehlo.add"(%312, %314) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %316 = "stablehlo.multiply"(%231, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %317 = "stablehlo.multiply"(%316, %315) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %318 = "stablehlo.multiply"(%241, %317) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %319 = "stablehlo.subtract"(%236, %241) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %320 = "stablehlo.multiply"(%241, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %321 = "stablehlo.subtract"(%319, %320) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %322 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %323 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %324 = "stablehlo.compare"(%241, %323) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %325 = "stablehlo.select"(%324, %236, %321) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %326 = "stablehlo.abs"(%231) : (tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %327 = "stablehlo.constant"() { value = dense<1.0> : tensor<f64> } : () -> tensor<f64>
    %328 = "stablehlo.broadcast_in_dim"(%327) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %329 = "stablehlo.compare"(%326, %328) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xi1>
    %330 = "stablehlo.select"(%329, %318, %325) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %331 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %333 = "stablehlo.reduce"(%330, %331) ({
      ^reductionFn(%arg21: tensor<f64>, %arg22: tensor<f64>) :
          %332 = "stablehlo.add"(%arg21, %arg22) : (tensor<f64>, tensor<f64>) -> tensor<f64>
          "stablehlo.return"(%332) : (tensor<f64>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<1x32000xf64>, tensor<f64>) -> tensor<1xf64>
    %334 = "stablehlo.constant"() { value = dense<8.22063524662433e-18> : tensor<f64> } : () -> tensor<f64>
    %335 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %336 = "stablehlo.multiply"(%335, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %337 = "stablehlo.constant"() { value = dense<1.5619206968586225e-16> : tensor<f64> } : () -> tensor<f64>
    %338 = "stablehlo.broadcast_in_dim"(%337) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %339 = "stablehlo.add"(%336, %338) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %340 = "stablehlo.multiply"(%339, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %341 = "stablehlo.constant"() { value = dense<2.8114572543455206e-15> : tensor<f64> } : () -> tensor<f64>
    %342 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %343 = "stablehlo.add"(%340, %342) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %344 = "stablehlo.multiply"(%343, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %345 = "stablehlo.constant"() { value = dense<4.779477332387385e-14> : tensor<f64> } : () -> tensor<f64>
    %346 = "stablehlo.broadcast_in_dim"(%345) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %347 = "stablehlo.add"(%344, %346) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %348 = "stablehlo.multiply"(%347, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %349 = "stablehlo.constant"() { value = dense<7.647163731819816e-13> : tensor<f64> } : () -> tensor<f64>
    %350 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %351 = "stablehlo.add"(%348, %350) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %352 = "stablehlo.multiply"(%351, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %353 = "stablehlo.constant"() { value = dense<1.1470745597729725e-11> : tensor<f64> } : () -> tensor<f64>
    %354 = "stablehlo.broadcast_in_dim"(%353) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %355 = "stablehlo.add"(%352, %354) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %356 = "stablehlo.multiply"(%355, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %357 = "stablehlo.constant"() { value = dense<1.6059043836821613e-10> : tensor<f64> } : () -> tensor<f64>
    %358 = "stablehlo.broadcast_in_dim"(%357) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %359 = "stablehlo.add"(%356, %358) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %360 = "stablehlo.multiply"(%359, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %361 = "stablehlo.constant"() { value = dense<2.08767569878681e-09> : tensor<f64> } : () -> tensor<f64>
    %362 = "stablehlo.broadcast_in_dim"(%361) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %363 = "stablehlo.add"(%360, %362) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %364 = "stablehlo.multiply"(%363, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %365 = "stablehlo.constant"() { value = dense<2.505210838544172e-08> : tensor<f64> } : () -> tensor<f64>
    %366 = "stablehlo.broadcast_in_dim"(%365) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %367 = "stablehlo.add"(%364, %366) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %368 = "stablehlo.multiply"(%367, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %369 = "stablehlo.constant"() { value = dense<2.755731922398589e-07> : tensor<f64> } : () -> tensor<f64>
    %370 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %371 = "stablehlo.add"(%368, %370) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %372 = "stablehlo.multiply"(%371, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %373 = "stablehlo.constant"() { value = dense<2.7557319223985893e-06> : tensor<f64> } : () -> tensor<f64>
    %374 = "stablehlo.broadcast_in_dim"(%373) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %375 = "stablehlo.add"(%372, %374) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %376 = "stablehlo.multiply"(%375, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %377 = "stablehlo.constant"() { value = dense<2.48015873015873e-05> : tensor<f64> } : () -> tensor<f64>
    %378 = "stablehlo.broadcast_in_dim"(%377) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %379 = "stablehlo.add"(%376, %378) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %380 = "stablehlo.multiply"(%379, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %381 = "stablehlo.constant"() { value = dense<0.0001984126984126984> : tensor<f64> } : () -> tensor<f64>
    %382 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %383 = "stablehlo.add"(%380, %382) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %384 = "stablehlo.multiply"(%383, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %385 = "stablehlo.constant"() { value = dense<0.001388888888888889> : tensor<f64> } : () -> tensor<f64>
    %386 = "stablehlo.broadcast_in_dim"(%385) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %387 = "stablehlo.add"(%384, %386) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %388 = "stablehlo.multiply"(%387, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %389 = "stablehlo.constant"() { value = dense<0.008333333333333333> : tensor<f64> } : () -> tensor<f64>
    %390 = "stablehlo.broadcast_in_dim"(%389) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %391 = "stablehlo.add"(%388, %390) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %392 = "stablehlo.multiply"(%391, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %393 = "stablehlo.constant"() { value = dense<0.041666666666666664> : tensor<f64> } : () -> tensor<f64>
    %394 = "stablehlo.broadcast_in_dim"(%393) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %395 = "stablehlo.add"(%392, %394) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %396 = "stablehlo.multiply"(%395, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %397 = "stablehlo.constant"() { value = dense<0.16666666666666666> : tensor<f64> } : () -> tensor<f64>
    %398 = "stablehlo.broadcast_in_dim"(%397) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %399 = "stablehlo.add"(%396, %398) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %400 = "stablehlo.multiply"(%399, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %401 = "stablehlo.constant"() { value = dense<0.5> : tensor<f64> } : () -> tensor<f64>
    %402 = "stablehlo.broadcast_in_dim"(%401) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %403 = "stablehlo.add"(%400, %402) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %404 = "stablehlo.multiply"(%231, %231) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %405 = "stablehlo.multiply"(%404, %403) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %406 = "stablehlo.add"(%231, %405) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %407 = "stablehlo.multiply"(%241, %406) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %408 = "stablehlo.subtract"(%236, %241) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %409 = "stablehlo.select"(%245, %407, %408) : (tensor<1x32000xi1>, tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %410 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %411 = "stablehlo.multiply"(%410, %333) : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %412 = "stablehlo.multiply"(%kl_scale, %9) : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %413 = "stablehlo.broadcast_in_dim"(%412) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1x32000xf64>
    %414 = "stablehlo.multiply"(%413, %409) : (tensor<1x32000xf64>, tensor<1x32000xf64>) -> tensor<1x32000xf64>
    %415 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %416 = "stablehlo.broadcast_in_dim"(%415) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %417 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %418 = "stablehlo.broadcast_in_dim"(%417) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %419 = "stablehlo.compare"(%7, %418) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %420 = "stablehlo.constant"() { value = dense<0.0> : tensor<f64> } : () -> tensor<f64>
    %421 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f64>) -> tensor<1xf64>
    %422 = "stablehlo.select"(%419, %421, %411) : (tensor<1xi1>, tensor<1xf64>, tensor<1xf64>) -> tensor<1xf64>
    "stablehlo.return"(%422) : (tensor<1xf64>) -> ()
  }
}

module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<32000> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %2 = "stablehlo.divide"(%1, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %4 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %5 = "stablehlo.compare"(%alpha, %4) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %6 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %7 = "stablehlo.broadcast_in_dim"(%6) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %8 = "stablehlo.compare"(%alpha, %7) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %9 = "stablehlo.or"(%5, %8) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
    %10 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %11 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %12 = "stablehlo.select"(%9, %11, %alpha) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %13 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %14 = "stablehlo.broadcast_in_dim"(%13) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %15 = "stablehlo.subtract"(%14, %12) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %16 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %17 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %18 = "stablehlo.subtract"(%17, %15) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %19 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %20 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %21 = "stablehlo.compare"(%18, %20) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %22 = "stablehlo.select"(%21, %12, %18) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %23 = "stablehlo.slice"(%student) {
      limit_indices = array<i64: 64, 128>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
    %24 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %26 = "stablehlo.reduce"(%23, %24) ({
      ^reductionFn(%arg8: tensor<f32>, %arg9: tensor<f32>) :
          %25 = "stablehlo.maximum"(%arg8, %arg9) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%25) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %27 = "stablehlo.round_nearest_even"(%26) : (tensor<64xf32>) -> tensor<64xf32>
    %28 = "stablehlo.reshape"(%student) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
    %29 = "stablehlo.optimization_barrier"(%28) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %30 = "stablehlo.slice"(%snapshot) {
      limit_indices = array<i64: 64, 128>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
    %31 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %33 = "stablehlo.reduce"(%30, %31) ({
      ^reductionFn(%arg10: tensor<f32>, %arg11: tensor<f32>) :
          %32 = "stablehlo.maximum"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%32) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %34 = "stablehlo.round_nearest_even"(%33) : (tensor<64xf32>) -> tensor<64xf32>
    %35 = "stablehlo.reshape"(%snapshot) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
    %36 = "stablehlo.optimization_barrier"(%35) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %37 = "stablehlo.slice"(%reference) {
      limit_indices = array<i64: 64, 128>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
    %38 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %40 = "stablehlo.reduce"(%37, %38) ({
      ^reductionFn(%arg12: tensor<f32>, %arg13: tensor<f32>) :
          %39 = "stablehlo.maximum"(%arg12, %arg13) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%39) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %41 = "stablehlo.round_nearest_even"(%40) : (tensor<64xf32>) -> tensor<64xf32>
    %42 = "stablehlo.reshape"(%reference) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
    %43 = "stablehlo.optimization_barrier"(%42) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %44 = "stablehlo.abs"(%27) : (tensor<64xf32>) -> tensor<64xf32>
    %45 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
    %46 = "stablehlo.broadcast_in_dim"(%45) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %47 = "stablehlo.compare"(%44, %46) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %48 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %49 = "stablehlo.broadcast_in_dim"(%48) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %50 = "stablehlo.select"(%47, %27, %49) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %51 = "stablehlo.abs"(%34) : (tensor<64xf32>) -> tensor<64xf32>
    %52 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
    %53 = "stablehlo.broadcast_in_dim"(%52) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %54 = "stablehlo.compare"(%51, %53) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %55 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %56 = "stablehlo.broadcast_in_dim"(%55) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %57 = "stablehlo.select"(%54, %34, %56) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %58 = "stablehlo.abs"(%41) : (tensor<64xf32>) -> tensor<64xf32>
    %59 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
    %60 = "stablehlo.broadcast_in_dim"(%59) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %61 = "stablehlo.compare"(%58, %60) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %62 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %63 = "stablehlo.broadcast_in_dim"(%62) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %64 = "stablehlo.select"(%61, %41, %63) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %65 = "stablehlo.select"(%8, %64, %57) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %66 = "stablehlo.select"(%5, %57, %64) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %67 = "stablehlo.subtract"(%50, %65) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %68 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %69 = "stablehlo.abs"(%67) : (tensor<64xf32>) -> tensor<64xf32>
    %70 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %71 = "stablehlo.broadcast_in_dim"(%70) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %72 = "stablehlo.compare"(%69, %71) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %73 = "stablehlo.round_nearest_even"(%67) : (tensor<64xf32>) -> tensor<64xf32>
    %74 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %75 = "stablehlo.select"(%72, %74, %73) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %76 = "stablehlo.abs"(%50) : (tensor<64xf32>) -> tensor<64xf32>
    %77 = "stablehlo.abs"(%65) : (tensor<64xf32>) -> tensor<64xf32>
    %78 = "stablehlo.compare"(%76, %77) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %79 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %80 = "stablehlo.select"(%78, %79, %75) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %81 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %82 = "stablehlo.select"(%78, %75, %81) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %83 = "stablehlo.subtract"(%50, %66) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %84 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %85 = "stablehlo.abs"(%83) : (tensor<64xf32>) -> tensor<64xf32>
    %86 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %87 = "stablehlo.broadcast_in_dim"(%86) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %88 = "stablehlo.compare"(%85, %87) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %89 = "stablehlo.round_nearest_even"(%83) : (tensor<64xf32>) -> tensor<64xf32>
    %90 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %91 = "stablehlo.select"(%88, %90, %89) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %92 = "stablehlo.abs"(%50) : (tensor<64xf32>) -> tensor<64xf32>
    %93 = "stablehlo.abs"(%66) : (tensor<64xf32>) -> tensor<64xf32>
    %94 = "stablehlo.compare"(%92, %93) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %95 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %96 = "stablehlo.select"(%94, %95, %91) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %97 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %98 = "stablehlo.select"(%94, %91, %97) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %99 = "stablehlo.broadcast_in_dim"(%8) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x128xi1>
    %100 = "stablehlo.select"(%99, %37, %30) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %101 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x128xi1>
    %102 = "stablehlo.select"(%101, %30, %37) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %103 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
    %104 = "stablehlo.subtract"(%23, %103) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %105 = "stablehlo.broadcast_in_dim"(%82) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
    %106 = "stablehlo.add"(%100, %105) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %107 = "stablehlo.subtract"(%104, %106) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %108 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
    %109 = "stablehlo.multiply"(%108, %107) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %110 = "stablehlo.broadcast_in_dim"(%96) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
    %111 = "stablehlo.subtract"(%23, %110) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %112 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
    %113 = "stablehlo.add"(%102, %112) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %114 = "stablehlo.subtract"(%111, %113) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %115 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
    %116 = "stablehlo.multiply"(%115, %114) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %117 = "stablehlo.add"(%109, %116) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %118 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
    %119 = "stablehlo.multiply"(%117, %118) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %120 = "stablehlo.abs"(%119) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %121 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %122 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
    %123 = "stablehlo.compare"(%120, %122) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xi1>
    %124 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %125 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %126 = "stablehlo.broadcast_in_dim"(%124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
    %127 = "stablehlo.select"(%123, %119, %126) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %128 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %130 = "stablehlo.reduce"(%127, %128) ({
      ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
          %129 = "stablehlo.add"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%129) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %131 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
    %132 = "stablehlo.broadcast_in_dim"(%124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
    %133 = "stablehlo.select"(%123, %131, %132) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %134 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %136 = "stablehlo.reduce"(%133, %134) ({
      ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
          %135 = "stablehlo.add"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%135) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %137 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %138 = "stablehlo.broadcast_in_dim"(%137) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %139 = "stablehlo.maximum"(%138, %136) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %140 = "stablehlo.divide"(%130, %139) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %141, %142, %143, %144, %145, %146, %147, %148, %149 = "stablehlo.optimization_barrier"(%0, %5, %8, %65, %66, %80, %82, %96, %98) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %150 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %151, %152, %153, %154, %155, %156, %157, %158, %159 = "stablehlo.optimization_barrier"(%141, %142, %143, %144, %145, %146, %147, %148, %149) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %160 = "stablehlo.broadcast_in_dim"(%153) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %161 = "stablehlo.select"(%160, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %162 = "stablehlo.broadcast_in_dim"(%152) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %163 = "stablehlo.select"(%162, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %164 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %165 = "stablehlo.subtract"(%161, %164) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %166 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %167 = "stablehlo.multiply"(%166, %165) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %168 = "stablehlo.broadcast_in_dim"(%155) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %169 = "stablehlo.subtract"(%163, %168) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %170 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %171 = "stablehlo.multiply"(%170, %169) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %172 = "stablehlo.add"(%167, %171) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %173 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %174 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %175, %176, %177, %178, %179, %180, %181, %182, %183 = "stablehlo.optimization_barrier"(%151, %152, %153, %154, %155, %156, %157, %158, %159) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %184 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %185 = "stablehlo.select"(%184, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %186 = "stablehlo.broadcast_in_dim"(%176) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %187 = "stablehlo.select"(%186, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %188 = "stablehlo.broadcast_in_dim"(%180) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %189 = "stablehlo.subtract"(%29, %188) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %190 = "stablehlo.broadcast_in_dim"(%181) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %191 = "stablehlo.add"(%185, %190) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %192 = "stablehlo.subtract"(%189, %191) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %193 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %194 = "stablehlo.multiply"(%193, %192) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %195 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %196 = "stablehlo.subtract"(%29, %195) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %197 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %198 = "stablehlo.add"(%187, %197) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %199 = "stablehlo.subtract"(%196, %198) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %200 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %201 = "stablehlo.multiply"(%200, %199) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %202 = "stablehlo.add"(%194, %201) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %203 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %204 = "stablehlo.multiply"(%202, %203) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %205 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %206 = "stablehlo.subtract"(%204, %205) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %207 = "stablehlo.broadcast_in_dim"(%174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %208 = "stablehlo.compare"(%206, %207) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %209 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %210 = "stablehlo.broadcast_in_dim"(%209) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %211 = "stablehlo.broadcast_in_dim"(%174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %212 = "stablehlo.select"(%208, %210, %211) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %213, %214, %215, %216, %217, %218, %219, %220, %221 = "stablehlo.optimization_barrier"(%175, %176, %177, %178, %179, %180, %181, %182, %183) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %222 = "stablehlo.broadcast_in_dim"(%215) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %223 = "stablehlo.select"(%222, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %224 = "stablehlo.broadcast_in_dim"(%214) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %225 = "stablehlo.select"(%224, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %226 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %227 = "stablehlo.subtract"(%29, %226) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %228 = "stablehlo.broadcast_in_dim"(%219) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %229 = "stablehlo.add"(%223, %228) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %230 = "stablehlo.subtract"(%227, %229) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %231 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %232 = "stablehlo.multiply"(%231, %230) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %233 = "stablehlo.broadcast_in_dim"(%220) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %234 = "stablehlo.subtract"(%29, %233) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %235 = "stablehlo.broadcast_in_dim"(%221) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %236 = "stablehlo.add"(%225, %235) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %237 = "stablehlo.subtract"(%234, %236) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %238 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %239 = "stablehlo.multiply"(%238, %237) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %240 = "stablehlo.add"(%232, %239) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %241 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %242 = "stablehlo.multiply"(%240, %241) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %243 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %244 = "stablehlo.subtract"(%242, %243) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %245 = "stablehlo.broadcast_in_dim"(%174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %246 = "stablehlo.compare"(%244, %245) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %247 = "stablehlo.exponential_minus_one"(%244) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %248 = "stablehlo.constant"() { value = dense<-1.0> : tensor<f32> } : () -> tensor<f32>
    %249 = "stablehlo.broadcast_in_dim"(%248) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %250 = "stablehlo.select"(%246, %247, %249) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %251 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %252 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %253 = "stablehlo.broadcast_in_dim"(%150) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %254 = "stablehlo.broadcast_in_dim"(%251) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %255 = "stablehlo.broadcast_in_dim"(%173) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %256 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %257 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %258 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %259 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %260 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %261 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %262 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %263 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %264 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %265 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %266 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %323, %324, %325, %326, %327, %328, %329, %330, %331 = "stablehlo.reduce"(%29, %253, %254, %212, %172, %255, %256, %250, %257, %258, %259, %260, %261, %262, %263, %264, %265, %266) ({
      ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>, %arg20: tensor<f32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<f32>, %arg26: tensor<f32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<f32>, %arg34: tensor<f32>, %arg35: tensor<f32>) :
          %267 = "stablehlo.maximum"(%arg26, %arg35) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %268 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %269 = "stablehlo.maximum"(%arg18, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %270 = "stablehlo.compare"(%arg18, %arg27) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %271 = "stablehlo.compare"(%arg18, %arg27) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %272 = "stablehlo.subtract"(%arg18, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %273 = "stablehlo.abs"(%272) : (tensor<f32>) -> tensor<f32>
          %274 = "stablehlo.negate"(%273) : (tensor<f32>) -> tensor<f32>
          %275 = "stablehlo.multiply"(%274, %267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %276 = "stablehlo.exponential"(%275) : (tensor<f32>) -> tensor<f32>
          %277 = "stablehlo.select"(%270, %268, %276) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %278 = "stablehlo.select"(%271, %277, %268) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %279 = "stablehlo.select"(%271, %268, %277) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %280 = "stablehlo.multiply"(%arg19, %278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %281 = "stablehlo.multiply"(%arg28, %279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %282 = "stablehlo.add"(%280, %281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %283 = "stablehlo.subtract"(%280, %282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %284 = "stablehlo.add"(%283, %281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %285 = "stablehlo.multiply"(%arg20, %278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %286 = "stablehlo.multiply"(%arg29, %279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %287 = "stablehlo.add"(%285, %286) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %288 = "stablehlo.add"(%287, %284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %289 = "stablehlo.multiply"(%arg21, %278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %290 = "stablehlo.multiply"(%arg30, %279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %291 = "stablehlo.add"(%289, %290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %292 = "stablehlo.exponential"(%274) : (tensor<f32>) -> tensor<f32>
          %293 = "stablehlo.select"(%270, %268, %292) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %294 = "stablehlo.select"(%271, %293, %268) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %295 = "stablehlo.select"(%271, %268, %293) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %296 = "stablehlo.maximum"(%arg22, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %297 = "stablehlo.compare"(%arg22, %arg31) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %298 = "stablehlo.compare"(%arg22, %arg31) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %299 = "stablehlo.subtract"(%arg22, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %300 = "stablehlo.abs"(%299) : (tensor<f32>) -> tensor<f32>
          %301 = "stablehlo.negate"(%300) : (tensor<f32>) -> tensor<f32>
          %302 = "stablehlo.multiply"(%301, %267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %303 = "stablehlo.exponential"(%302) : (tensor<f32>) -> tensor<f32>
          %304 = "stablehlo.select"(%297, %268, %303) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %305 = "stablehlo.select"(%298, %304, %268) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %306 = "stablehlo.select"(%298, %268, %304) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %307 = "stablehlo.multiply"(%arg23, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %308 = "stablehlo.multiply"(%arg32, %306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %309 = "stablehlo.add"(%307, %308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %310 = "stablehlo.subtract"(%307, %309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %311 = "stablehlo.add"(%310, %308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %312 = "stablehlo.multiply"(%arg24, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %313 = "stablehlo.multiply"(%arg33, %306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %314 = "stablehlo.add"(%312, %313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %315 = "stablehlo.add"(%314, %311) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %316 = "stablehlo.multiply"(%arg25, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %317 = "stablehlo.multiply"(%arg34, %306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %318 = "stablehlo.add"(%316, %317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %319 = "stablehlo.exponential"(%301) : (tensor<f32>) -> tensor<f32>
          %320 = "stablehlo.select"(%297, %268, %319) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %321 = "stablehlo.select"(%298, %320, %268) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %322 = "stablehlo.select"(%298, %268, %320) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%269, %282, %288, %291, %296, %309, %315, %318, %267) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
    }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>)
    %332 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %333 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %334 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %335 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %336 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %337 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %338 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %339 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %340 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %397, %398, %399, %400, %401, %402, %403, %404, %405 = "stablehlo.reduce"(%323, %324, %325, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340) ({
      ^reductionFn(%arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<f32>, %arg40: tensor<f32>, %arg41: tensor<f32>, %arg42: tensor<f32>, %arg43: tensor<f32>, %arg44: tensor<f32>, %arg45: tensor<f32>, %arg46: tensor<f32>, %arg47: tensor<f32>, %arg48: tensor<f32>, %arg49: tensor<f32>, %arg50: tensor<f32>, %arg51: tensor<f32>, %arg52: tensor<f32>, %arg53: tensor<f32>) :
          %341 = "stablehlo.maximum"(%arg44, %arg53) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %342 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %343 = "stablehlo.maximum"(%arg36, %arg45) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %344 = "stablehlo.compare"(%arg36, %arg45) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %345 = "stablehlo.compare"(%arg36, %arg45) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %346 = "stablehlo.subtract"(%arg36, %arg45) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %347 = "stablehlo.abs"(%346) : (tensor<f32>) -> tensor<f32>
          %348 = "stablehlo.negate"(%347) : (tensor<f32>) -> tensor<f32>
          %349 = "stablehlo.multiply"(%348, %341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %350 = "stablehlo.exponential"(%349) : (tensor<f32>) -> tensor<f32>
          %351 = "stablehlo.select"(%344, %342, %350) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %352 = "stablehlo.select"(%345, %351, %342) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %353 = "stablehlo.select"(%345, %342, %351) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %354 = "stablehlo.multiply"(%arg37, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %355 = "stablehlo.multiply"(%arg46, %353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %356 = "stablehlo.add"(%354, %355) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %357 = "stablehlo.subtract"(%354, %356) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %358 = "stablehlo.add"(%357, %355) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %359 = "stablehlo.multiply"(%arg38, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %360 = "stablehlo.multiply"(%arg47, %353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %361 = "stablehlo.add"(%359, %360) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %362 = "stablehlo.add"(%361, %358) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %363 = "stablehlo.multiply"(%arg39, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %364 = "stablehlo.multiply"(%arg48, %353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %365 = "stablehlo.add"(%363, %364) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %366 = "stablehlo.exponential"(%348) : (tensor<f32>) -> tensor<f32>
          %367 = "stablehlo.select"(%344, %342, %366) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %368 = "stablehlo.select"(%345, %367, %342) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %369 = "stablehlo.select"(%345, %342, %367) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %370 = "stablehlo.maximum"(%arg40, %arg49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %371 = "stablehlo.compare"(%arg40, %arg49) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %372 = "stablehlo.compare"(%arg40, %arg49) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %373 = "stablehlo.subtract"(%arg40, %arg49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %374 = "stablehlo.abs"(%373) : (tensor<f32>) -> tensor<f32>
          %375 = "stablehlo.negate"(%374) : (tensor<f32>) -> tensor<f32>
          %376 = "stablehlo.multiply"(%375, %341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %377 = "stablehlo.exponential"(%376) : (tensor<f32>) -> tensor<f32>
          %378 = "stablehlo.select"(%371, %342, %377) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %379 = "stablehlo.select"(%372, %378, %342) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %380 = "stablehlo.select"(%372, %342, %378) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %381 = "stablehlo.multiply"(%arg41, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %382 = "stablehlo.multiply"(%arg50, %380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %383 = "stablehlo.add"(%381, %382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %384 = "stablehlo.subtract"(%381, %383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %385 = "stablehlo.add"(%384, %382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %386 = "stablehlo.multiply"(%arg42, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %387 = "stablehlo.multiply"(%arg51, %380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %388 = "stablehlo.add"(%386, %387) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %389 = "stablehlo.add"(%388, %385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %390 = "stablehlo.multiply"(%arg43, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %391 = "stablehlo.multiply"(%arg52, %380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %392 = "stablehlo.add"(%390, %391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %393 = "stablehlo.exponential"(%375) : (tensor<f32>) -> tensor<f32>
          %394 = "stablehlo.select"(%371, %342, %393) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %395 = "stablehlo.select"(%372, %394, %342) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %396 = "stablehlo.select"(%372, %342, %394) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%343, %356, %362, %365, %370, %383, %389, %392, %341) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %406 = "stablehlo.add"(%398, %399) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %407 = "stablehlo.add"(%402, %403) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %408 = "stablehlo.subtract"(%397, %216) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %409 = "stablehlo.subtract"(%408, %75) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %410 = "stablehlo.multiply"(%15, %409) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %411 = "stablehlo.subtract"(%397, %217) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %412 = "stablehlo.subtract"(%411, %91) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %413 = "stablehlo.multiply"(%22, %412) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %414 = "stablehlo.add"(%410, %413) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %415 = "stablehlo.subtract"(%414, %401) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %416 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %417 = "stablehlo.multiply"(%416, %415) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %418 = "stablehlo.subtract"(%417, %140) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %419 = "stablehlo.exponential"(%418) : (tensor<64xf32>) -> tensor<64xf32>
    %420 = "stablehlo.multiply"(%400, %419) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %421 = "stablehlo.add"(%404, %420) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %422 = "stablehlo.divide"(%421, %407) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %423 = "stablehlo.divide"(%406, %407) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %424 = "stablehlo.log"(%423) : (tensor<64xf32>) -> tensor<64xf32>
    %425 = "stablehlo.add"(%418, %424) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %426 = "stablehlo.abs"(%422) : (tensor<64xf32>) -> tensor<64xf32>
    %427 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %428 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %429 = "stablehlo.compare"(%426, %428) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %430 = "stablehlo.log_plus_one"(%422) : (tensor<64xf32>) -> tensor<64xf32>
    %431 = "stablehlo.select"(%429, %430, %425) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %432 = "stablehlo.optimization_barrier"(%431) : (tensor<64xf32>) -> tensor<64xf32>
    %433, %434, %435, %436, %437, %438, %439, %440, %441, %442, %443 = "stablehlo.optimization_barrier"(%213, %214, %215, %216, %217, %397, %401, %218, %219, %220, %221) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %444 = "stablehlo.broadcast_in_dim"(%438) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %445 = "stablehlo.subtract"(%29, %444) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %446 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %447 = "stablehlo.multiply"(%445, %446) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %448 = "stablehlo.exponential"(%447) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %449 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %450 = "stablehlo.select"(%449, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %451 = "stablehlo.broadcast_in_dim"(%434) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %452 = "stablehlo.select"(%451, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %453 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %454 = "stablehlo.subtract"(%450, %453) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %455 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %456 = "stablehlo.multiply"(%455, %454) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %457 = "stablehlo.broadcast_in_dim"(%437) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %458 = "stablehlo.subtract"(%452, %457) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %459 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %460 = "stablehlo.multiply"(%459, %458) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %461 = "stablehlo.add"(%456, %460) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %462 = "stablehlo.broadcast_in_dim"(%439) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %463 = "stablehlo.subtract"(%461, %462) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %464 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %465 = "stablehlo.multiply"(%463, %464) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %466 = "stablehlo.exponential"(%465) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %467 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %468 = "stablehlo.select"(%467, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %469 = "stablehlo.broadcast_in_dim"(%434) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %470 = "stablehlo.select"(%469, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %471 = "stablehlo.broadcast_in_dim"(%440) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %472 = "stablehlo.subtract"(%29, %471) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %473 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %474 = "stablehlo.add"(%468, %473) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %475 = "stablehlo.subtract"(%472, %474) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %476 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %477 = "stablehlo.multiply"(%476, %475) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %478 = "stablehlo.broadcast_in_dim"(%442) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %479 = "stablehlo.subtract"(%29, %478) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %480 = "stablehlo.broadcast_in_dim"(%443) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %481 = "stablehlo.add"(%470, %480) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %482 = "stablehlo.subtract"(%479, %481) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %483 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %484 = "stablehlo.multiply"(%483, %482) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %485 = "stablehlo.add"(%477, %484) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %486 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %487 = "stablehlo.multiply"(%485, %486) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %488 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %489 = "stablehlo.subtract"(%487, %488) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %490 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %491 = "stablehlo.subtract"(%489, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %492 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %494 = "stablehlo.divide"(%493, %406) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %495 = "stablehlo.broadcast_in_dim"(%494) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %496 = "stablehlo.multiply"(%448, %495) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %497 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %498 = "stablehlo.broadcast_in_dim"(%497) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %499 = "stablehlo.divide"(%498, %407) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %500 = "stablehlo.broadcast_in_dim"(%499) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %501 = "stablehlo.multiply"(%466, %500) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %502 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
    %503 = "stablehlo.broadcast_in_dim"(%502) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %504 = "stablehlo.multiply"(%503, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %505 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
    %506 = "stablehlo.broadcast_in_dim"(%505) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %507 = "stablehlo.add"(%504, %506) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %508 = "stablehlo.multiply"(%507, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %509 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
    %510 = "stablehlo.broadcast_in_dim"(%509) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %511 = "stablehlo.add"(%508, %510) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %512 = "stablehlo.multiply"(%511, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %513 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
    %514 = "stablehlo.broadcast_in_dim"(%513) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %515 = "stablehlo.add"(%512, %514) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %516 = "stablehlo.multiply"(%515, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %517 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
    %518 = "stablehlo.broadcast_in_dim"(%517) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %519 = "stablehlo.add"(%516, %518) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %520 = "stablehlo.multiply"(%519, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %521 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
    %522 = "stablehlo.broadcast_in_dim"(%521) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %523 = "stablehlo.add"(%520, %522) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %524 = "stablehlo.multiply"(%523, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %525 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %526 = "stablehlo.broadcast_in_dim"(%525) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %527 = "stablehlo.add"(%524, %526) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %528 = "stablehlo.multiply"(%527, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %529 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %530 = "stablehlo.broadcast_in_dim"(%529) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %531 = "stablehlo.add"(%528, %530) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %532 = "stablehlo.multiply"(%491, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %533 = "stablehlo.multiply"(%532, %531) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %534 = "stablehlo.multiply"(%501, %533) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %535 = "stablehlo.subtract"(%496, %501) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %536 = "stablehlo.multiply"(%501, %491) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %537 = "stablehlo.subtract"(%535, %536) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %538 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %539 = "stablehlo.broadcast_in_dim"(%538) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %540 = "stablehlo.compare"(%501, %539) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %541 = "stablehlo.select"(%540, %496, %537) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %542 = "stablehlo.abs"(%491) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %543 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %544 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %545 = "stablehlo.compare"(%542, %544) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %546 = "stablehlo.select"(%545, %534, %541) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %547 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %549 = "stablehlo.reduce"(%546, %547) ({
      ^reductionFn(%arg54: tensor<f32>, %arg55: tensor<f32>) :
          %548 = "stablehlo.add"(%arg54, %arg55) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%548) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<f32>) -> tensor<64x8xf32>
    %550 = "stablehlo.optimization_barrier"(%549) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %551 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %553 = "stablehlo.reduce"(%550, %551) ({
      ^reductionFn(%arg56: tensor<f32>, %arg57: tensor<f32>) :
          %552 = "stablehlo.add"(%arg56, %arg57) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%552) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %554 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %555 = "stablehlo.broadcast_in_dim"(%554) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %556 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %557 = "stablehlo.multiply"(%556, %553) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %558 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %559 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %560 = "stablehlo.compare"(%weight, %559) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %561 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %562 = "stablehlo.broadcast_in_dim"(%561) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %563 = "stablehlo.select"(%560, %562, %557) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %564, %565, %566, %567, %568, %569, %570, %571, %572, %573, %574 = "stablehlo.optimization_barrier"(%433, %434, %435, %436, %437, %438, %439, %440, %441, %442, %443) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %575 = "stablehlo.multiply"(%kl_scale, %2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %576 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %577 = "stablehlo.subtract"(%29, %576) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %578 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %579 = "stablehlo.multiply"(%577, %578) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %580 = "stablehlo.exponential"(%579) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %581 = "stablehlo.broadcast_in_dim"(%566) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %582 = "stablehlo.select"(%581, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %583 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %584 = "stablehlo.select"(%583, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %585 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %586 = "stablehlo.subtract"(%582, %585) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %587 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %588 = "stablehlo.multiply"(%587, %586) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %589 = "stablehlo.broadcast_in_dim"(%568) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %590 = "stablehlo.subtract"(%584, %589) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %591 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %592 = "stablehlo.multiply"(%591, %590) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %593 = "stablehlo.add"(%588, %592) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %594 = "stablehlo.broadcast_in_dim"(%570) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %595 = "stablehlo.subtract"(%593, %594) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %596 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %597 = "stablehlo.multiply"(%595, %596) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %598 = "stablehlo.exponential"(%597) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %599 = "stablehlo.broadcast_in_dim"(%566) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %600 = "stablehlo.select"(%599, %43, %36) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %601 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %602 = "stablehlo.select"(%601, %36, %43) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %603 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %604 = "stablehlo.subtract"(%29, %603) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %605 = "stablehlo.broadcast_in_dim"(%572) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %606 = "stablehlo.add"(%600, %605) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %607 = "stablehlo.subtract"(%604, %606) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %608 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %609 = "stablehlo.multiply"(%608, %607) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %610 = "stablehlo.broadcast_in_dim"(%573) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %611 = "stablehlo.subtract"(%29, %610) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %612 = "stablehlo.broadcast_in_dim"(%574) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %613 = "stablehlo.add"(%602, %612) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %614 = "stablehlo.subtract"(%611, %613) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %615 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %616 = "stablehlo.multiply"(%615, %614) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %617 = "stablehlo.add"(%609, %616) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %618 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %619 = "stablehlo.multiply"(%617, %618) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %620 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %621 = "stablehlo.subtract"(%619, %620) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %622 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %623 = "stablehlo.subtract"(%621, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %624 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %625 = "stablehlo.broadcast_in_dim"(%624) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %626 = "stablehlo.divide"(%625, %406) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %627 = "stablehlo.broadcast_in_dim"(%626) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %628 = "stablehlo.multiply"(%580, %627) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %629 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %630 = "stablehlo.broadcast_in_dim"(%629) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %631 = "stablehlo.divide"(%630, %407) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %633 = "stablehlo.multiply"(%598, %632) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %634 = "stablehlo.abs"(%623) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %635 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %637 = "stablehlo.compare"(%634, %636) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %638 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
    %639 = "stablehlo.broadcast_in_dim"(%638) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %640 = "stablehlo.multiply"(%639, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %641 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
    %642 = "stablehlo.broadcast_in_dim"(%641) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %643 = "stablehlo.add"(%640, %642) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %644 = "stablehlo.multiply"(%643, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %645 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
    %646 = "stablehlo.broadcast_in_dim"(%645) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %647 = "stablehlo.add"(%644, %646) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %648 = "stablehlo.multiply"(%647, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %649 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
    %650 = "stablehlo.broadcast_in_dim"(%649) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %651 = "stablehlo.add"(%648, %650) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %652 = "stablehlo.multiply"(%651, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %653 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
    %654 = "stablehlo.broadcast_in_dim"(%653) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %655 = "stablehlo.add"(%652, %654) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %656 = "stablehlo.multiply"(%655, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %657 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
    %658 = "stablehlo.broadcast_in_dim"(%657) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %659 = "stablehlo.add"(%656, %658) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %660 = "stablehlo.multiply"(%659, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %661 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %662 = "stablehlo.broadcast_in_dim"(%661) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %663 = "stablehlo.add"(%660, %662) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %664 = "stablehlo.multiply"(%663, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %665 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %666 = "stablehlo.broadcast_in_dim"(%665) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %667 = "stablehlo.add"(%664, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %668 = "stablehlo.multiply"(%623, %623) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %669 = "stablehlo.multiply"(%668, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %670 = "stablehlo.add"(%623, %669) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %671 = "stablehlo.multiply"(%633, %670) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %672 = "stablehlo.subtract"(%628, %633) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %673 = "stablehlo.select"(%637, %671, %672) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %674 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %675 = "stablehlo.multiply"(%674, %673) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %676 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %677 = "stablehlo.divide"(%weight, %676) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %678 = "stablehlo.broadcast_in_dim"(%677) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %679 = "stablehlo.multiply"(%678, %675) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %680 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %681 = "stablehlo.broadcast_in_dim"(%680) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %682 = "stablehlo.compare"(%weight, %681) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %683 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %684 = "stablehlo.broadcast_in_dim"(%682) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %685 = "stablehlo.broadcast_in_dim"(%683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %686 = "stablehlo.select"(%684, %685, %679) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %687 = "stablehlo.reshape"(%686) : (tensor<64x8x4000xf32>) -> tensor<64x32000xf32>
    "stablehlo.return"(%563, %687) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

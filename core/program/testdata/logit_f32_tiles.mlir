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
    %28 = "stablehlo.abs"(%27) : (tensor<64xf32>) -> tensor<64xf32>
    %29 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
    %30 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %31 = "stablehlo.compare"(%28, %30) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %32 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %33 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %34 = "stablehlo.select"(%31, %27, %33) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %35 = "stablehlo.reshape"(%student) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
    %36 = "stablehlo.optimization_barrier"(%35) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %37 = "stablehlo.slice"(%snapshot) {
      limit_indices = array<i64: 64, 128>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
    %38 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %40 = "stablehlo.reduce"(%37, %38) ({
      ^reductionFn(%arg10: tensor<f32>, %arg11: tensor<f32>) :
          %39 = "stablehlo.maximum"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%39) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %41 = "stablehlo.round_nearest_even"(%40) : (tensor<64xf32>) -> tensor<64xf32>
    %42 = "stablehlo.abs"(%41) : (tensor<64xf32>) -> tensor<64xf32>
    %43 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
    %44 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %45 = "stablehlo.compare"(%42, %44) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %46 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %47 = "stablehlo.broadcast_in_dim"(%46) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %48 = "stablehlo.select"(%45, %41, %47) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %49 = "stablehlo.reshape"(%snapshot) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
    %50 = "stablehlo.optimization_barrier"(%49) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %51 = "stablehlo.slice"(%reference) {
      limit_indices = array<i64: 64, 128>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
    %52 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %54 = "stablehlo.reduce"(%51, %52) ({
      ^reductionFn(%arg12: tensor<f32>, %arg13: tensor<f32>) :
          %53 = "stablehlo.maximum"(%arg12, %arg13) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%53) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
    %55 = "stablehlo.round_nearest_even"(%54) : (tensor<64xf32>) -> tensor<64xf32>
    %56 = "stablehlo.abs"(%55) : (tensor<64xf32>) -> tensor<64xf32>
    %57 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
    %58 = "stablehlo.broadcast_in_dim"(%57) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %59 = "stablehlo.compare"(%56, %58) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %60 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %61 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %62 = "stablehlo.select"(%59, %55, %61) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %63 = "stablehlo.reshape"(%reference) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
    %64 = "stablehlo.optimization_barrier"(%63) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %65 = "stablehlo.select"(%8, %62, %48) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %66 = "stablehlo.select"(%5, %48, %62) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %67 = "stablehlo.subtract"(%34, %65) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
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
    %76 = "stablehlo.abs"(%34) : (tensor<64xf32>) -> tensor<64xf32>
    %77 = "stablehlo.abs"(%65) : (tensor<64xf32>) -> tensor<64xf32>
    %78 = "stablehlo.compare"(%76, %77) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %79 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %80 = "stablehlo.select"(%78, %79, %75) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %81 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %82 = "stablehlo.select"(%78, %75, %81) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %83 = "stablehlo.subtract"(%34, %66) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
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
    %92 = "stablehlo.abs"(%34) : (tensor<64xf32>) -> tensor<64xf32>
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
    %100 = "stablehlo.select"(%99, %51, %37) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %101 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x128xi1>
    %102 = "stablehlo.select"(%101, %37, %51) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
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
    %137 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %138 = "stablehlo.maximum"(%137, %136) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %139 = "stablehlo.divide"(%130, %138) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %140, %141, %142, %143, %144, %145, %146, %147, %148 = "stablehlo.optimization_barrier"(%0, %5, %8, %65, %66, %80, %82, %96, %98) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %149 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %150, %151, %152, %153, %154, %155, %156, %157, %158 = "stablehlo.optimization_barrier"(%140, %141, %142, %143, %144, %145, %146, %147, %148) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %159 = "stablehlo.broadcast_in_dim"(%152) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %160 = "stablehlo.select"(%159, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %161 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %162 = "stablehlo.select"(%161, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %163 = "stablehlo.broadcast_in_dim"(%153) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %164 = "stablehlo.subtract"(%160, %163) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %165 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %166 = "stablehlo.multiply"(%165, %164) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %167 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %168 = "stablehlo.subtract"(%162, %167) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %169 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %170 = "stablehlo.multiply"(%169, %168) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %171 = "stablehlo.add"(%166, %170) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %172 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %173 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %174, %175, %176, %177, %178, %179, %180, %181, %182 = "stablehlo.optimization_barrier"(%150, %151, %152, %153, %154, %155, %156, %157, %158) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %183 = "stablehlo.broadcast_in_dim"(%176) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %184 = "stablehlo.select"(%183, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %185 = "stablehlo.broadcast_in_dim"(%175) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %186 = "stablehlo.select"(%185, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %187 = "stablehlo.broadcast_in_dim"(%179) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %188 = "stablehlo.subtract"(%36, %187) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %189 = "stablehlo.broadcast_in_dim"(%180) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %190 = "stablehlo.add"(%184, %189) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %191 = "stablehlo.subtract"(%188, %190) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %192 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %193 = "stablehlo.multiply"(%192, %191) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %194 = "stablehlo.broadcast_in_dim"(%181) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %195 = "stablehlo.subtract"(%36, %194) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %196 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %197 = "stablehlo.add"(%186, %196) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %198 = "stablehlo.subtract"(%195, %197) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %199 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %200 = "stablehlo.multiply"(%199, %198) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %201 = "stablehlo.add"(%193, %200) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %202 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %203 = "stablehlo.multiply"(%201, %202) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %204 = "stablehlo.broadcast_in_dim"(%139) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %205 = "stablehlo.subtract"(%203, %204) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %206 = "stablehlo.broadcast_in_dim"(%173) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %207 = "stablehlo.compare"(%205, %206) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %208 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %210 = "stablehlo.broadcast_in_dim"(%173) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %211 = "stablehlo.select"(%207, %209, %210) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %212, %213, %214, %215, %216, %217, %218, %219, %220 = "stablehlo.optimization_barrier"(%174, %175, %176, %177, %178, %179, %180, %181, %182) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %221 = "stablehlo.broadcast_in_dim"(%214) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %222 = "stablehlo.select"(%221, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %223 = "stablehlo.broadcast_in_dim"(%213) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %224 = "stablehlo.select"(%223, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %225 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %226 = "stablehlo.subtract"(%36, %225) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %227 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %228 = "stablehlo.add"(%222, %227) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %229 = "stablehlo.subtract"(%226, %228) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %230 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %231 = "stablehlo.multiply"(%230, %229) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %232 = "stablehlo.broadcast_in_dim"(%219) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %233 = "stablehlo.subtract"(%36, %232) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %234 = "stablehlo.broadcast_in_dim"(%220) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %235 = "stablehlo.add"(%224, %234) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %236 = "stablehlo.subtract"(%233, %235) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %237 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %238 = "stablehlo.multiply"(%237, %236) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %239 = "stablehlo.add"(%231, %238) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %240 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %241 = "stablehlo.multiply"(%239, %240) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %242 = "stablehlo.broadcast_in_dim"(%139) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %243 = "stablehlo.subtract"(%241, %242) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %244 = "stablehlo.broadcast_in_dim"(%173) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %245 = "stablehlo.compare"(%243, %244) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %246 = "stablehlo.exponential_minus_one"(%243) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %247 = "stablehlo.constant"() { value = dense<-1.0> : tensor<f32> } : () -> tensor<f32>
    %248 = "stablehlo.broadcast_in_dim"(%247) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %249 = "stablehlo.select"(%245, %246, %248) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %250 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %251 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %252 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %253 = "stablehlo.broadcast_in_dim"(%250) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %254 = "stablehlo.broadcast_in_dim"(%172) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %255 = "stablehlo.broadcast_in_dim"(%251) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %256 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %257 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %258 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %259 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %260 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %261 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %262 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %263 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %264 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %265 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %322, %323, %324, %325, %326, %327, %328, %329, %330 = "stablehlo.reduce"(%36, %252, %253, %211, %171, %254, %255, %249, %256, %257, %258, %259, %260, %261, %262, %263, %264, %265) ({
      ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>, %arg20: tensor<f32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<f32>, %arg26: tensor<f32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<f32>, %arg34: tensor<f32>, %arg35: tensor<f32>) :
          %266 = "stablehlo.maximum"(%arg26, %arg35) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %267 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %268 = "stablehlo.maximum"(%arg18, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %269 = "stablehlo.compare"(%arg18, %arg27) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %270 = "stablehlo.compare"(%arg18, %arg27) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %271 = "stablehlo.subtract"(%arg18, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %272 = "stablehlo.abs"(%271) : (tensor<f32>) -> tensor<f32>
          %273 = "stablehlo.negate"(%272) : (tensor<f32>) -> tensor<f32>
          %274 = "stablehlo.multiply"(%273, %266) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %275 = "stablehlo.exponential"(%274) : (tensor<f32>) -> tensor<f32>
          %276 = "stablehlo.select"(%269, %267, %275) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %277 = "stablehlo.select"(%270, %276, %267) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %278 = "stablehlo.select"(%270, %267, %276) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %279 = "stablehlo.multiply"(%arg19, %277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %280 = "stablehlo.multiply"(%arg28, %278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %281 = "stablehlo.add"(%279, %280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %282 = "stablehlo.subtract"(%279, %281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %283 = "stablehlo.add"(%282, %280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %284 = "stablehlo.multiply"(%arg20, %277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %285 = "stablehlo.multiply"(%arg29, %278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %286 = "stablehlo.add"(%284, %285) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %287 = "stablehlo.add"(%286, %283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %288 = "stablehlo.multiply"(%arg21, %277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %289 = "stablehlo.multiply"(%arg30, %278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %290 = "stablehlo.add"(%288, %289) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %291 = "stablehlo.exponential"(%273) : (tensor<f32>) -> tensor<f32>
          %292 = "stablehlo.select"(%269, %267, %291) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %293 = "stablehlo.select"(%270, %292, %267) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %294 = "stablehlo.select"(%270, %267, %292) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %295 = "stablehlo.maximum"(%arg22, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %296 = "stablehlo.compare"(%arg22, %arg31) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %297 = "stablehlo.compare"(%arg22, %arg31) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %298 = "stablehlo.subtract"(%arg22, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %299 = "stablehlo.abs"(%298) : (tensor<f32>) -> tensor<f32>
          %300 = "stablehlo.negate"(%299) : (tensor<f32>) -> tensor<f32>
          %301 = "stablehlo.multiply"(%300, %266) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %302 = "stablehlo.exponential"(%301) : (tensor<f32>) -> tensor<f32>
          %303 = "stablehlo.select"(%296, %267, %302) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %304 = "stablehlo.select"(%297, %303, %267) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %305 = "stablehlo.select"(%297, %267, %303) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %306 = "stablehlo.multiply"(%arg23, %304) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %307 = "stablehlo.multiply"(%arg32, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %308 = "stablehlo.add"(%306, %307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %309 = "stablehlo.subtract"(%306, %308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %310 = "stablehlo.add"(%309, %307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %311 = "stablehlo.multiply"(%arg24, %304) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %312 = "stablehlo.multiply"(%arg33, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %313 = "stablehlo.add"(%311, %312) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %314 = "stablehlo.add"(%313, %310) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %315 = "stablehlo.multiply"(%arg25, %304) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %316 = "stablehlo.multiply"(%arg34, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %317 = "stablehlo.add"(%315, %316) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %318 = "stablehlo.exponential"(%300) : (tensor<f32>) -> tensor<f32>
          %319 = "stablehlo.select"(%296, %267, %318) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %320 = "stablehlo.select"(%297, %319, %267) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %321 = "stablehlo.select"(%297, %267, %319) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%268, %281, %287, %290, %295, %308, %314, %317, %266) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
    }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>)
    %331 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %332 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %333 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %334 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %335 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %336 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %337 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %338 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %339 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %396, %397, %398, %399, %400, %401, %402, %403, %404 = "stablehlo.reduce"(%322, %323, %324, %325, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339) ({
      ^reductionFn(%arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<f32>, %arg40: tensor<f32>, %arg41: tensor<f32>, %arg42: tensor<f32>, %arg43: tensor<f32>, %arg44: tensor<f32>, %arg45: tensor<f32>, %arg46: tensor<f32>, %arg47: tensor<f32>, %arg48: tensor<f32>, %arg49: tensor<f32>, %arg50: tensor<f32>, %arg51: tensor<f32>, %arg52: tensor<f32>, %arg53: tensor<f32>) :
          %340 = "stablehlo.maximum"(%arg44, %arg53) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %341 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %342 = "stablehlo.maximum"(%arg36, %arg45) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %343 = "stablehlo.compare"(%arg36, %arg45) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %344 = "stablehlo.compare"(%arg36, %arg45) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %345 = "stablehlo.subtract"(%arg36, %arg45) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %346 = "stablehlo.abs"(%345) : (tensor<f32>) -> tensor<f32>
          %347 = "stablehlo.negate"(%346) : (tensor<f32>) -> tensor<f32>
          %348 = "stablehlo.multiply"(%347, %340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %349 = "stablehlo.exponential"(%348) : (tensor<f32>) -> tensor<f32>
          %350 = "stablehlo.select"(%343, %341, %349) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %351 = "stablehlo.select"(%344, %350, %341) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %352 = "stablehlo.select"(%344, %341, %350) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %353 = "stablehlo.multiply"(%arg37, %351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %354 = "stablehlo.multiply"(%arg46, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %355 = "stablehlo.add"(%353, %354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %356 = "stablehlo.subtract"(%353, %355) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %357 = "stablehlo.add"(%356, %354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %358 = "stablehlo.multiply"(%arg38, %351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %359 = "stablehlo.multiply"(%arg47, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %360 = "stablehlo.add"(%358, %359) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %361 = "stablehlo.add"(%360, %357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %362 = "stablehlo.multiply"(%arg39, %351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %363 = "stablehlo.multiply"(%arg48, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %364 = "stablehlo.add"(%362, %363) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %365 = "stablehlo.exponential"(%347) : (tensor<f32>) -> tensor<f32>
          %366 = "stablehlo.select"(%343, %341, %365) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %367 = "stablehlo.select"(%344, %366, %341) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %368 = "stablehlo.select"(%344, %341, %366) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %369 = "stablehlo.maximum"(%arg40, %arg49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %370 = "stablehlo.compare"(%arg40, %arg49) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %371 = "stablehlo.compare"(%arg40, %arg49) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %372 = "stablehlo.subtract"(%arg40, %arg49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %373 = "stablehlo.abs"(%372) : (tensor<f32>) -> tensor<f32>
          %374 = "stablehlo.negate"(%373) : (tensor<f32>) -> tensor<f32>
          %375 = "stablehlo.multiply"(%374, %340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %376 = "stablehlo.exponential"(%375) : (tensor<f32>) -> tensor<f32>
          %377 = "stablehlo.select"(%370, %341, %376) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %378 = "stablehlo.select"(%371, %377, %341) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %379 = "stablehlo.select"(%371, %341, %377) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %380 = "stablehlo.multiply"(%arg41, %378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %381 = "stablehlo.multiply"(%arg50, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %382 = "stablehlo.add"(%380, %381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %383 = "stablehlo.subtract"(%380, %382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %384 = "stablehlo.add"(%383, %381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %385 = "stablehlo.multiply"(%arg42, %378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %386 = "stablehlo.multiply"(%arg51, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %387 = "stablehlo.add"(%385, %386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %388 = "stablehlo.add"(%387, %384) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %389 = "stablehlo.multiply"(%arg43, %378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %390 = "stablehlo.multiply"(%arg52, %379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %391 = "stablehlo.add"(%389, %390) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %392 = "stablehlo.exponential"(%374) : (tensor<f32>) -> tensor<f32>
          %393 = "stablehlo.select"(%370, %341, %392) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %394 = "stablehlo.select"(%371, %393, %341) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          %395 = "stablehlo.select"(%371, %341, %393) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%342, %355, %361, %364, %369, %382, %388, %391, %340) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %405 = "stablehlo.add"(%397, %398) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %406 = "stablehlo.add"(%401, %402) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %407 = "stablehlo.subtract"(%396, %215) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %408 = "stablehlo.subtract"(%407, %75) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %409 = "stablehlo.multiply"(%15, %408) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %410 = "stablehlo.subtract"(%396, %216) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %411 = "stablehlo.subtract"(%410, %91) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %412 = "stablehlo.multiply"(%22, %411) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %413 = "stablehlo.add"(%409, %412) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %414 = "stablehlo.subtract"(%413, %400) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %415 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %416 = "stablehlo.multiply"(%415, %414) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %417 = "stablehlo.subtract"(%416, %139) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %418 = "stablehlo.exponential"(%417) : (tensor<64xf32>) -> tensor<64xf32>
    %419 = "stablehlo.multiply"(%399, %418) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %420 = "stablehlo.add"(%403, %419) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %421 = "stablehlo.divide"(%420, %406) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %422 = "stablehlo.divide"(%405, %406) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %423 = "stablehlo.log"(%422) : (tensor<64xf32>) -> tensor<64xf32>
    %424 = "stablehlo.add"(%417, %423) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %425 = "stablehlo.abs"(%421) : (tensor<64xf32>) -> tensor<64xf32>
    %426 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %427 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %428 = "stablehlo.compare"(%425, %427) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %429 = "stablehlo.log_plus_one"(%421) : (tensor<64xf32>) -> tensor<64xf32>
    %430 = "stablehlo.select"(%428, %429, %424) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %431 = "stablehlo.optimization_barrier"(%430) : (tensor<64xf32>) -> tensor<64xf32>
    %432, %433, %434, %435, %436, %437, %438, %439, %440, %441, %442 = "stablehlo.optimization_barrier"(%212, %213, %214, %215, %216, %396, %400, %217, %218, %219, %220) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %443 = "stablehlo.broadcast_in_dim"(%437) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %444 = "stablehlo.subtract"(%36, %443) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %445 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %446 = "stablehlo.multiply"(%444, %445) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %447 = "stablehlo.exponential"(%446) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %448 = "stablehlo.broadcast_in_dim"(%434) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %449 = "stablehlo.select"(%448, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %450 = "stablehlo.broadcast_in_dim"(%433) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %451 = "stablehlo.select"(%450, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %452 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %453 = "stablehlo.subtract"(%449, %452) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %454 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %455 = "stablehlo.multiply"(%454, %453) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %456 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %457 = "stablehlo.subtract"(%451, %456) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %458 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %459 = "stablehlo.multiply"(%458, %457) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %460 = "stablehlo.add"(%455, %459) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %461 = "stablehlo.broadcast_in_dim"(%438) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %462 = "stablehlo.subtract"(%460, %461) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %463 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %464 = "stablehlo.multiply"(%462, %463) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %465 = "stablehlo.exponential"(%464) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %466 = "stablehlo.broadcast_in_dim"(%434) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %467 = "stablehlo.select"(%466, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %468 = "stablehlo.broadcast_in_dim"(%433) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %469 = "stablehlo.select"(%468, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %470 = "stablehlo.broadcast_in_dim"(%439) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %471 = "stablehlo.subtract"(%36, %470) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %472 = "stablehlo.broadcast_in_dim"(%440) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %473 = "stablehlo.add"(%467, %472) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %474 = "stablehlo.subtract"(%471, %473) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %475 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %476 = "stablehlo.multiply"(%475, %474) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %477 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %478 = "stablehlo.subtract"(%36, %477) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %479 = "stablehlo.broadcast_in_dim"(%442) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %480 = "stablehlo.add"(%469, %479) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %481 = "stablehlo.subtract"(%478, %480) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %482 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %483 = "stablehlo.multiply"(%482, %481) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %484 = "stablehlo.add"(%476, %483) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %485 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %486 = "stablehlo.multiply"(%484, %485) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %487 = "stablehlo.broadcast_in_dim"(%139) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %488 = "stablehlo.subtract"(%486, %487) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %489 = "stablehlo.broadcast_in_dim"(%431) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %490 = "stablehlo.subtract"(%488, %489) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %491 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %492 = "stablehlo.broadcast_in_dim"(%491) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %493 = "stablehlo.divide"(%492, %405) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %494 = "stablehlo.broadcast_in_dim"(%493) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %495 = "stablehlo.multiply"(%447, %494) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %496 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %497 = "stablehlo.broadcast_in_dim"(%496) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %498 = "stablehlo.divide"(%497, %406) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %499 = "stablehlo.broadcast_in_dim"(%498) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %500 = "stablehlo.multiply"(%465, %499) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %501 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
    %502 = "stablehlo.broadcast_in_dim"(%501) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %503 = "stablehlo.multiply"(%502, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %504 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
    %505 = "stablehlo.broadcast_in_dim"(%504) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %506 = "stablehlo.add"(%503, %505) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %507 = "stablehlo.multiply"(%506, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %508 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
    %509 = "stablehlo.broadcast_in_dim"(%508) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %510 = "stablehlo.add"(%507, %509) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %511 = "stablehlo.multiply"(%510, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %512 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
    %513 = "stablehlo.broadcast_in_dim"(%512) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %514 = "stablehlo.add"(%511, %513) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %515 = "stablehlo.multiply"(%514, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %516 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
    %517 = "stablehlo.broadcast_in_dim"(%516) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %518 = "stablehlo.add"(%515, %517) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %519 = "stablehlo.multiply"(%518, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %520 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
    %521 = "stablehlo.broadcast_in_dim"(%520) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %522 = "stablehlo.add"(%519, %521) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %523 = "stablehlo.multiply"(%522, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %524 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %525 = "stablehlo.broadcast_in_dim"(%524) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %526 = "stablehlo.add"(%523, %525) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %527 = "stablehlo.multiply"(%526, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %528 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %529 = "stablehlo.broadcast_in_dim"(%528) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %530 = "stablehlo.add"(%527, %529) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %531 = "stablehlo.multiply"(%490, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %532 = "stablehlo.multiply"(%531, %530) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %533 = "stablehlo.multiply"(%500, %532) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %534 = "stablehlo.subtract"(%495, %500) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %535 = "stablehlo.multiply"(%500, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %536 = "stablehlo.subtract"(%534, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %537 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %538 = "stablehlo.broadcast_in_dim"(%537) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %539 = "stablehlo.compare"(%500, %538) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %540 = "stablehlo.select"(%539, %495, %536) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %541 = "stablehlo.abs"(%490) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %542 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %543 = "stablehlo.broadcast_in_dim"(%542) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %544 = "stablehlo.compare"(%541, %543) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %545 = "stablehlo.select"(%544, %533, %540) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %546 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %548 = "stablehlo.reduce"(%545, %546) ({
      ^reductionFn(%arg54: tensor<f32>, %arg55: tensor<f32>) :
          %547 = "stablehlo.add"(%arg54, %arg55) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%547) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<f32>) -> tensor<64x8xf32>
    %549 = "stablehlo.optimization_barrier"(%548) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %550 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %552 = "stablehlo.reduce"(%549, %550) ({
      ^reductionFn(%arg56: tensor<f32>, %arg57: tensor<f32>) :
          %551 = "stablehlo.add"(%arg56, %arg57) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%551) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %553 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %554 = "stablehlo.broadcast_in_dim"(%553) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %555 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %556 = "stablehlo.multiply"(%555, %552) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %557 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %558 = "stablehlo.broadcast_in_dim"(%557) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %559 = "stablehlo.compare"(%weight, %558) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %560 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %561 = "stablehlo.broadcast_in_dim"(%560) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %562 = "stablehlo.select"(%559, %561, %556) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %563, %564, %565, %566, %567, %568, %569, %570, %571, %572, %573 = "stablehlo.optimization_barrier"(%432, %433, %434, %435, %436, %437, %438, %439, %440, %441, %442) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %574 = "stablehlo.multiply"(%kl_scale, %2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %575 = "stablehlo.broadcast_in_dim"(%568) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %576 = "stablehlo.subtract"(%36, %575) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %577 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %578 = "stablehlo.multiply"(%576, %577) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %579 = "stablehlo.exponential"(%578) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %580 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %581 = "stablehlo.select"(%580, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %582 = "stablehlo.broadcast_in_dim"(%564) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %583 = "stablehlo.select"(%582, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %584 = "stablehlo.broadcast_in_dim"(%566) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %585 = "stablehlo.subtract"(%581, %584) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %586 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %587 = "stablehlo.multiply"(%586, %585) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %588 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %589 = "stablehlo.subtract"(%583, %588) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %590 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %591 = "stablehlo.multiply"(%590, %589) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %592 = "stablehlo.add"(%587, %591) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %593 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %594 = "stablehlo.subtract"(%592, %593) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %595 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %596 = "stablehlo.multiply"(%594, %595) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %597 = "stablehlo.exponential"(%596) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %598 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %599 = "stablehlo.select"(%598, %64, %50) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %600 = "stablehlo.broadcast_in_dim"(%564) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %601 = "stablehlo.select"(%600, %50, %64) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %602 = "stablehlo.broadcast_in_dim"(%570) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %603 = "stablehlo.subtract"(%36, %602) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %604 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %605 = "stablehlo.add"(%599, %604) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %606 = "stablehlo.subtract"(%603, %605) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %607 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %608 = "stablehlo.multiply"(%607, %606) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %609 = "stablehlo.broadcast_in_dim"(%572) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %610 = "stablehlo.subtract"(%36, %609) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %611 = "stablehlo.broadcast_in_dim"(%573) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %612 = "stablehlo.add"(%601, %611) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %613 = "stablehlo.subtract"(%610, %612) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %614 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %615 = "stablehlo.multiply"(%614, %613) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %616 = "stablehlo.add"(%608, %615) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %617 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %618 = "stablehlo.multiply"(%616, %617) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %619 = "stablehlo.broadcast_in_dim"(%139) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %620 = "stablehlo.subtract"(%618, %619) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %621 = "stablehlo.broadcast_in_dim"(%431) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %622 = "stablehlo.subtract"(%620, %621) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %623 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %624 = "stablehlo.broadcast_in_dim"(%623) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %625 = "stablehlo.divide"(%624, %405) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %626 = "stablehlo.broadcast_in_dim"(%625) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %627 = "stablehlo.multiply"(%579, %626) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %628 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %629 = "stablehlo.broadcast_in_dim"(%628) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %630 = "stablehlo.divide"(%629, %406) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %631 = "stablehlo.broadcast_in_dim"(%630) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %632 = "stablehlo.multiply"(%597, %631) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %633 = "stablehlo.abs"(%622) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %634 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %635 = "stablehlo.broadcast_in_dim"(%634) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %636 = "stablehlo.compare"(%633, %635) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
    %637 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
    %638 = "stablehlo.broadcast_in_dim"(%637) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %639 = "stablehlo.multiply"(%638, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %640 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
    %641 = "stablehlo.broadcast_in_dim"(%640) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %642 = "stablehlo.add"(%639, %641) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %643 = "stablehlo.multiply"(%642, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %644 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
    %645 = "stablehlo.broadcast_in_dim"(%644) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %646 = "stablehlo.add"(%643, %645) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %647 = "stablehlo.multiply"(%646, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %648 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
    %649 = "stablehlo.broadcast_in_dim"(%648) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %650 = "stablehlo.add"(%647, %649) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %651 = "stablehlo.multiply"(%650, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %652 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
    %653 = "stablehlo.broadcast_in_dim"(%652) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %654 = "stablehlo.add"(%651, %653) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %655 = "stablehlo.multiply"(%654, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %656 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
    %657 = "stablehlo.broadcast_in_dim"(%656) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %658 = "stablehlo.add"(%655, %657) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %659 = "stablehlo.multiply"(%658, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %660 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %661 = "stablehlo.broadcast_in_dim"(%660) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %662 = "stablehlo.add"(%659, %661) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %663 = "stablehlo.multiply"(%662, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %664 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %665 = "stablehlo.broadcast_in_dim"(%664) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %666 = "stablehlo.add"(%663, %665) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %667 = "stablehlo.multiply"(%622, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %668 = "stablehlo.multiply"(%667, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %669 = "stablehlo.add"(%622, %668) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %670 = "stablehlo.multiply"(%632, %669) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %671 = "stablehlo.subtract"(%627, %632) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %672 = "stablehlo.select"(%636, %670, %671) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %673 = "stablehlo.broadcast_in_dim"(%574) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %674 = "stablehlo.multiply"(%673, %672) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %675 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %676 = "stablehlo.divide"(%weight, %675) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %677 = "stablehlo.broadcast_in_dim"(%676) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
    %678 = "stablehlo.multiply"(%677, %674) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %679 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %680 = "stablehlo.broadcast_in_dim"(%679) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %681 = "stablehlo.compare"(%weight, %680) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %682 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %683 = "stablehlo.broadcast_in_dim"(%681) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
    %684 = "stablehlo.broadcast_in_dim"(%682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
    %685 = "stablehlo.select"(%683, %684, %678) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
    %686 = "stablehlo.reshape"(%685) : (tensor<64x8x4000xf32>) -> tensor<64x32000xf32>
    "stablehlo.return"(%562, %686) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

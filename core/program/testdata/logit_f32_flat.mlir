module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %2 = "stablehlo.dynamic_slice"(%student, %0, %1) { slice_sizes = array<i64: 64, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    %3 = "stablehlo.dynamic_slice"(%snapshot, %0, %1) { slice_sizes = array<i64: 64, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    %4 = "stablehlo.dynamic_slice"(%reference, %0, %1) { slice_sizes = array<i64: 64, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    %5 = "stablehlo.dynamic_slice"(%alpha, %0) { slice_sizes = array<i64: 64> } : (tensor<64xf32>, tensor<i32>) -> tensor<64xf32>
    %6 = "stablehlo.dynamic_slice"(%weight, %0) { slice_sizes = array<i64: 64> } : (tensor<64xf32>, tensor<i32>) -> tensor<64xf32>
    %7 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %8 = "stablehlo.broadcast_in_dim"(%7) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %9 = "stablehlo.compare"(%5, %8) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %10 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %11 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %12 = "stablehlo.compare"(%5, %11) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %13 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %14 = "stablehlo.select"(%13, %4, %3) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %15 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %16 = "stablehlo.select"(%15, %3, %4) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %17 = "stablehlo.or"(%9, %12) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
    %18 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %19 = "stablehlo.broadcast_in_dim"(%18) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %20 = "stablehlo.select"(%17, %19, %5) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %21 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %22 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %23 = "stablehlo.subtract"(%22, %20) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %24 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %26 = "stablehlo.subtract"(%25, %23) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %27 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %29 = "stablehlo.compare"(%26, %28) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %30 = "stablehlo.select"(%29, %20, %26) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %31 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %32 = "stablehlo.divide"(%31, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %33 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %35 = "stablehlo.reduce"(%2, %33) ({
      ^reductionFn(%arg8: tensor<f32>, %arg9: tensor<f32>) :
          %34 = "stablehlo.maximum"(%arg8, %arg9) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%34) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %36 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %38 = "stablehlo.reduce"(%14, %36) ({
      ^reductionFn(%arg10: tensor<f32>, %arg11: tensor<f32>) :
          %37 = "stablehlo.maximum"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%37) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %39 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %41 = "stablehlo.reduce"(%16, %39) ({
      ^reductionFn(%arg12: tensor<f32>, %arg13: tensor<f32>) :
          %40 = "stablehlo.maximum"(%arg12, %arg13) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%40) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %42 = "stablehlo.broadcast_in_dim"(%35) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %43 = "stablehlo.subtract"(%2, %42) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %44 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %45 = "stablehlo.multiply"(%43, %44) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %46 = "stablehlo.exponential"(%45) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %47 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %49 = "stablehlo.reduce"(%46, %47) ({
      ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
          %48 = "stablehlo.add"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%48) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %50 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %51 = "stablehlo.subtract"(%14, %50) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %52 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %53 = "stablehlo.multiply"(%52, %51) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %54 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %55 = "stablehlo.subtract"(%16, %54) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %56 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %57 = "stablehlo.multiply"(%56, %55) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %58 = "stablehlo.add"(%53, %57) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %59 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %61 = "stablehlo.reduce"(%58, %59) ({
      ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
          %60 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%60) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %62 = "stablehlo.broadcast_in_dim"(%61) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %63 = "stablehlo.subtract"(%58, %62) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %64 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %65 = "stablehlo.multiply"(%63, %64) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %66 = "stablehlo.exponential"(%65) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %67 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %69 = "stablehlo.reduce"(%66, %67) ({
      ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
          %68 = "stablehlo.add"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%68) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %70 = "stablehlo.subtract"(%35, %38) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %71 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %72 = "stablehlo.abs"(%70) : (tensor<64xf32>) -> tensor<64xf32>
    %73 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %74 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %75 = "stablehlo.compare"(%72, %74) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %76 = "stablehlo.round_nearest_even"(%70) : (tensor<64xf32>) -> tensor<64xf32>
    %77 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %78 = "stablehlo.select"(%75, %77, %76) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %79 = "stablehlo.abs"(%35) : (tensor<64xf32>) -> tensor<64xf32>
    %80 = "stablehlo.abs"(%38) : (tensor<64xf32>) -> tensor<64xf32>
    %81 = "stablehlo.compare"(%79, %80) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %82 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %83 = "stablehlo.select"(%81, %82, %78) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %84 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %85 = "stablehlo.select"(%81, %78, %84) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %86 = "stablehlo.broadcast_in_dim"(%83) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %87 = "stablehlo.subtract"(%2, %86) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %88 = "stablehlo.broadcast_in_dim"(%85) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %89 = "stablehlo.add"(%14, %88) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %90 = "stablehlo.subtract"(%87, %89) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %91 = "stablehlo.subtract"(%35, %41) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %92 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %93 = "stablehlo.abs"(%91) : (tensor<64xf32>) -> tensor<64xf32>
    %94 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %95 = "stablehlo.broadcast_in_dim"(%94) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %96 = "stablehlo.compare"(%93, %95) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %97 = "stablehlo.round_nearest_even"(%91) : (tensor<64xf32>) -> tensor<64xf32>
    %98 = "stablehlo.broadcast_in_dim"(%92) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %99 = "stablehlo.select"(%96, %98, %97) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %100 = "stablehlo.abs"(%35) : (tensor<64xf32>) -> tensor<64xf32>
    %101 = "stablehlo.abs"(%41) : (tensor<64xf32>) -> tensor<64xf32>
    %102 = "stablehlo.compare"(%100, %101) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %103 = "stablehlo.broadcast_in_dim"(%92) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %104 = "stablehlo.select"(%102, %103, %99) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %105 = "stablehlo.broadcast_in_dim"(%92) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %106 = "stablehlo.select"(%102, %99, %105) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %107 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %108 = "stablehlo.subtract"(%2, %107) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %109 = "stablehlo.broadcast_in_dim"(%106) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %110 = "stablehlo.add"(%16, %109) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %111 = "stablehlo.subtract"(%108, %110) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %112 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %113 = "stablehlo.multiply"(%112, %90) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %114 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %115 = "stablehlo.multiply"(%114, %111) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %116 = "stablehlo.add"(%113, %115) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %117 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %118 = "stablehlo.multiply"(%116, %117) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %119 = "stablehlo.subtract"(%35, %38) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %120 = "stablehlo.subtract"(%119, %78) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %121 = "stablehlo.multiply"(%23, %120) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %122 = "stablehlo.subtract"(%35, %41) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %123 = "stablehlo.subtract"(%122, %99) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %124 = "stablehlo.multiply"(%30, %123) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %125 = "stablehlo.add"(%121, %124) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %126 = "stablehlo.subtract"(%125, %61) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %127 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %128 = "stablehlo.multiply"(%127, %126) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %129 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
    %130 = "stablehlo.broadcast_in_dim"(%129) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %131 = "stablehlo.multiply"(%130, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %132 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
    %133 = "stablehlo.broadcast_in_dim"(%132) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %134 = "stablehlo.add"(%131, %133) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %135 = "stablehlo.multiply"(%134, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %136 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
    %137 = "stablehlo.broadcast_in_dim"(%136) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %138 = "stablehlo.add"(%135, %137) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %139 = "stablehlo.multiply"(%138, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %140 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
    %141 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %142 = "stablehlo.add"(%139, %141) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %143 = "stablehlo.multiply"(%142, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %144 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
    %145 = "stablehlo.broadcast_in_dim"(%144) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %146 = "stablehlo.add"(%143, %145) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %147 = "stablehlo.multiply"(%146, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %148 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
    %149 = "stablehlo.broadcast_in_dim"(%148) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %150 = "stablehlo.add"(%147, %149) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %151 = "stablehlo.multiply"(%150, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %152 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
    %153 = "stablehlo.broadcast_in_dim"(%152) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %154 = "stablehlo.add"(%151, %153) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %155 = "stablehlo.multiply"(%154, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %156 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
    %157 = "stablehlo.broadcast_in_dim"(%156) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %158 = "stablehlo.add"(%155, %157) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %159 = "stablehlo.multiply"(%158, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %160 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %161 = "stablehlo.broadcast_in_dim"(%160) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %162 = "stablehlo.add"(%159, %161) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %163 = "stablehlo.multiply"(%162, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %164 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %165 = "stablehlo.broadcast_in_dim"(%164) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %166 = "stablehlo.add"(%163, %165) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %167 = "stablehlo.multiply"(%118, %118) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %168 = "stablehlo.multiply"(%167, %166) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %169 = "stablehlo.add"(%118, %168) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %170 = "stablehlo.multiply"(%66, %169) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %171 = "stablehlo.exponential"(%128) : (tensor<64xf32>) -> tensor<64xf32>
    %172 = "stablehlo.broadcast_in_dim"(%171) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %173 = "stablehlo.multiply"(%46, %172) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %174 = "stablehlo.subtract"(%173, %66) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %175 = "stablehlo.abs"(%118) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %176 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %177 = "stablehlo.broadcast_in_dim"(%176) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %178 = "stablehlo.compare"(%175, %177) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %179 = "stablehlo.select"(%178, %170, %174) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %180 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %182 = "stablehlo.reduce"(%179, %180) ({
      ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
          %181 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%181) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %183 = "stablehlo.divide"(%182, %69) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %184 = "stablehlo.abs"(%183) : (tensor<64xf32>) -> tensor<64xf32>
    %185 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %186 = "stablehlo.broadcast_in_dim"(%185) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %187 = "stablehlo.compare"(%184, %186) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %188 = "stablehlo.log_plus_one"(%183) : (tensor<64xf32>) -> tensor<64xf32>
    %189 = "stablehlo.divide"(%49, %69) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %190 = "stablehlo.log"(%189) : (tensor<64xf32>) -> tensor<64xf32>
    %191 = "stablehlo.add"(%128, %190) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %192 = "stablehlo.select"(%187, %188, %191) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %193 = "stablehlo.broadcast_in_dim"(%192) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %194 = "stablehlo.subtract"(%118, %193) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %195 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %196 = "stablehlo.broadcast_in_dim"(%195) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %197 = "stablehlo.divide"(%196, %49) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %198 = "stablehlo.broadcast_in_dim"(%197) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %199 = "stablehlo.multiply"(%46, %198) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %200 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %201 = "stablehlo.broadcast_in_dim"(%200) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %202 = "stablehlo.divide"(%201, %69) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %203 = "stablehlo.broadcast_in_dim"(%202) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %204 = "stablehlo.multiply"(%66, %203) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %205 = "stablehlo.abs"(%194) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %206 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %207 = "stablehlo.broadcast_in_dim"(%206) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %208 = "stablehlo.compare"(%205, %207) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %209 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
    %210 = "stablehlo.broadcast_in_dim"(%209) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %211 = "stablehlo.multiply"(%210, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %212 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
    %213 = "stablehlo.broadcast_in_dim"(%212) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %214 = "stablehlo.add"(%211, %213) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %215 = "stablehlo.multiply"(%214, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %216 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
    %217 = "stablehlo.broadcast_in_dim"(%216) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %218 = "stablehlo.add"(%215, %217) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %219 = "stablehlo.multiply"(%218, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %220 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
    %221 = "stablehlo.broadcast_in_dim"(%220) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %222 = "stablehlo.add"(%219, %221) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %223 = "stablehlo.multiply"(%222, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %224 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
    %225 = "stablehlo.broadcast_in_dim"(%224) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %226 = "stablehlo.add"(%223, %225) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %227 = "stablehlo.multiply"(%226, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %228 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
    %229 = "stablehlo.broadcast_in_dim"(%228) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %230 = "stablehlo.add"(%227, %229) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %231 = "stablehlo.multiply"(%230, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %232 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
    %233 = "stablehlo.broadcast_in_dim"(%232) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %234 = "stablehlo.add"(%231, %233) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %235 = "stablehlo.multiply"(%234, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %236 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
    %237 = "stablehlo.broadcast_in_dim"(%236) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %238 = "stablehlo.add"(%235, %237) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %239 = "stablehlo.multiply"(%238, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %240 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %241 = "stablehlo.broadcast_in_dim"(%240) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %242 = "stablehlo.add"(%239, %241) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %243 = "stablehlo.multiply"(%242, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %244 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %245 = "stablehlo.broadcast_in_dim"(%244) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %246 = "stablehlo.add"(%243, %245) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %247 = "stablehlo.multiply"(%194, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %248 = "stablehlo.multiply"(%247, %246) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %249 = "stablehlo.subtract"(%199, %204) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %250 = "stablehlo.multiply"(%204, %248) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %251 = "stablehlo.subtract"(%199, %204) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %252 = "stablehlo.multiply"(%204, %194) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %253 = "stablehlo.subtract"(%251, %252) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %254 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %255 = "stablehlo.broadcast_in_dim"(%254) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %256 = "stablehlo.compare"(%204, %255) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %257 = "stablehlo.select"(%256, %199, %253) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %258 = "stablehlo.select"(%208, %250, %257) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %259 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %261 = "stablehlo.reduce"(%258, %259) ({
      ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
          %260 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%260) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %262 = "stablehlo.add"(%194, %248) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %263 = "stablehlo.multiply"(%204, %262) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %264 = "stablehlo.select"(%208, %263, %249) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %265 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %266 = "stablehlo.multiply"(%264, %265) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %267 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %268 = "stablehlo.broadcast_in_dim"(%267) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %269 = "stablehlo.compare"(%6, %268) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %270 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %271 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %272 = "stablehlo.multiply"(%271, %261) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %273 = "stablehlo.broadcast_in_dim"(%270) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %274 = "stablehlo.select"(%269, %273, %272) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %275 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %276 = "stablehlo.divide"(%6, %275) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %277 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %278 = "stablehlo.multiply"(%277, %276) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %279 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %280 = "stablehlo.broadcast_in_dim"(%278) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %281 = "stablehlo.multiply"(%280, %266) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %282 = "stablehlo.broadcast_in_dim"(%269) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %283 = "stablehlo.broadcast_in_dim"(%279) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %284 = "stablehlo.select"(%282, %283, %281) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %285 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %286 = "stablehlo.broadcast_in_dim"(%285) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %287 = "stablehlo.dynamic_update_slice"(%286, %284, %0, %0) : (tensor<64x32000xf32>, tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    "stablehlo.return"(%274, %287) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

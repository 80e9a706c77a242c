module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %2 = "stablehlo.dynamic_slice"(%student, %0, %1) { slice_sizes = array<i64: 64, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    %3 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %4 = "stablehlo.dynamic_slice"(%snapshot, %0, %3) { slice_sizes = array<i64: 64, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    %5 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %6 = "stablehlo.dynamic_slice"(%reference, %0, %5) { slice_sizes = array<i64: 64, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    %7 = "stablehlo.dynamic_slice"(%alpha, %0) { slice_sizes = array<i64: 64> } : (tensor<64xf32>, tensor<i32>) -> tensor<64xf32>
    %8 = "stablehlo.dynamic_slice"(%weight, %0) { slice_sizes = array<i64: 64> } : (tensor<64xf32>, tensor<i32>) -> tensor<64xf32>
    %9 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %10 = "stablehlo.divide"(%9, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %11 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %12 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %13 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %14 = "stablehlo.broadcast_in_dim"(%13) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %15 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %16 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %17 = "stablehlo.compare"(%7, %16) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %18 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %19 = "stablehlo.broadcast_in_dim"(%18) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %20 = "stablehlo.compare"(%7, %19) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %21 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %22 = "stablehlo.select"(%21, %6, %4) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %23 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %24 = "stablehlo.select"(%23, %4, %6) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %25 = "stablehlo.or"(%17, %20) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
    %26 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %27 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %28 = "stablehlo.select"(%25, %27, %7) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %29 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %30 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %31 = "stablehlo.subtract"(%30, %28) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %32 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %33 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %34 = "stablehlo.subtract"(%33, %31) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %35 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %36 = "stablehlo.broadcast_in_dim"(%35) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %37 = "stablehlo.compare"(%34, %36) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %38 = "stablehlo.select"(%37, %28, %34) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %39 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %41 = "stablehlo.reduce"(%2, %39) ({
      ^reductionFn(%arg8: tensor<f32>, %arg9: tensor<f32>) :
          %40 = "stablehlo.maximum"(%arg8, %arg9) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%40) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %42 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %44 = "stablehlo.reduce"(%22, %42) ({
      ^reductionFn(%arg10: tensor<f32>, %arg11: tensor<f32>) :
          %43 = "stablehlo.maximum"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%43) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %45 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %47 = "stablehlo.reduce"(%24, %45) ({
      ^reductionFn(%arg12: tensor<f32>, %arg13: tensor<f32>) :
          %46 = "stablehlo.maximum"(%arg12, %arg13) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%46) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %48 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %49 = "stablehlo.subtract"(%2, %48) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %50 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %51 = "stablehlo.multiply"(%49, %50) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %52 = "stablehlo.exponential"(%51) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %53 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %55 = "stablehlo.reduce"(%52, %53) ({
      ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
          %54 = "stablehlo.add"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%54) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %56 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %57 = "stablehlo.subtract"(%22, %56) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %58 = "stablehlo.broadcast_in_dim"(%31) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %59 = "stablehlo.multiply"(%58, %57) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %60 = "stablehlo.broadcast_in_dim"(%47) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %61 = "stablehlo.subtract"(%24, %60) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %62 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %63 = "stablehlo.multiply"(%62, %61) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %64 = "stablehlo.add"(%59, %63) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %65 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %67 = "stablehlo.reduce"(%64, %65) ({
      ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
          %66 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%66) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %68 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %69 = "stablehlo.subtract"(%64, %68) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %70 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %71 = "stablehlo.multiply"(%69, %70) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %72 = "stablehlo.exponential"(%71) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %73 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %75 = "stablehlo.reduce"(%72, %73) ({
      ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
          %74 = "stablehlo.add"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%74) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %76 = "stablehlo.subtract"(%41, %44) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %77 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %78 = "stablehlo.abs"(%76) : (tensor<64xf32>) -> tensor<64xf32>
    %79 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %80 = "stablehlo.broadcast_in_dim"(%79) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %81 = "stablehlo.compare"(%78, %80) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %82 = "stablehlo.round_nearest_even"(%76) : (tensor<64xf32>) -> tensor<64xf32>
    %83 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %84 = "stablehlo.select"(%81, %83, %82) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %85 = "stablehlo.abs"(%41) : (tensor<64xf32>) -> tensor<64xf32>
    %86 = "stablehlo.abs"(%44) : (tensor<64xf32>) -> tensor<64xf32>
    %87 = "stablehlo.compare"(%85, %86) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %88 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %89 = "stablehlo.select"(%87, %88, %84) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %90 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %91 = "stablehlo.select"(%87, %84, %90) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %92 = "stablehlo.broadcast_in_dim"(%89) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %93 = "stablehlo.subtract"(%2, %92) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %94 = "stablehlo.broadcast_in_dim"(%91) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %95 = "stablehlo.add"(%22, %94) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %96 = "stablehlo.subtract"(%93, %95) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %97 = "stablehlo.subtract"(%41, %47) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %98 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %99 = "stablehlo.abs"(%97) : (tensor<64xf32>) -> tensor<64xf32>
    %100 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %101 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %102 = "stablehlo.compare"(%99, %101) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %103 = "stablehlo.round_nearest_even"(%97) : (tensor<64xf32>) -> tensor<64xf32>
    %104 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %105 = "stablehlo.select"(%102, %104, %103) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %106 = "stablehlo.abs"(%41) : (tensor<64xf32>) -> tensor<64xf32>
    %107 = "stablehlo.abs"(%47) : (tensor<64xf32>) -> tensor<64xf32>
    %108 = "stablehlo.compare"(%106, %107) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %109 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %110 = "stablehlo.select"(%108, %109, %105) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %111 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %112 = "stablehlo.select"(%108, %105, %111) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %113 = "stablehlo.broadcast_in_dim"(%110) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %114 = "stablehlo.subtract"(%2, %113) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %115 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %116 = "stablehlo.add"(%24, %115) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %117 = "stablehlo.subtract"(%114, %116) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %118 = "stablehlo.broadcast_in_dim"(%31) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %119 = "stablehlo.multiply"(%118, %96) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %120 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %121 = "stablehlo.multiply"(%120, %117) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %122 = "stablehlo.add"(%119, %121) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %123 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %124 = "stablehlo.multiply"(%122, %123) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %125 = "stablehlo.subtract"(%41, %44) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %126 = "stablehlo.subtract"(%125, %84) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %127 = "stablehlo.multiply"(%31, %126) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %128 = "stablehlo.subtract"(%41, %47) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %129 = "stablehlo.subtract"(%128, %105) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %130 = "stablehlo.multiply"(%38, %129) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %131 = "stablehlo.add"(%127, %130) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %132 = "stablehlo.subtract"(%131, %67) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %133 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %134 = "stablehlo.multiply"(%133, %132) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %135 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
    %136 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %137 = "stablehlo.multiply"(%136, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %138 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
    %139 = "stablehlo.broadcast_in_dim"(%138) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %140 = "stablehlo.add"(%137, %139) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %141 = "stablehlo.multiply"(%140, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %142 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
    %143 = "stablehlo.broadcast_in_dim"(%142) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %144 = "stablehlo.add"(%141, %143) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %145 = "stablehlo.multiply"(%144, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %146 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
    %147 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %148 = "stablehlo.add"(%145, %147) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %149 = "stablehlo.multiply"(%148, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %150 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
    %151 = "stablehlo.broadcast_in_dim"(%150) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %152 = "stablehlo.add"(%149, %151) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %153 = "stablehlo.multiply"(%152, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %154 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
    %155 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %156 = "stablehlo.add"(%153, %155) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %157 = "stablehlo.multiply"(%156, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %158 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
    %159 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %160 = "stablehlo.add"(%157, %159) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %161 = "stablehlo.multiply"(%160, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %162 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
    %163 = "stablehlo.broadcast_in_dim"(%162) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %164 = "stablehlo.add"(%161, %163) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %165 = "stablehlo.multiply"(%164, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %166 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %167 = "stablehlo.broadcast_in_dim"(%166) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %168 = "stablehlo.add"(%165, %167) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %169 = "stablehlo.multiply"(%168, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %170 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %171 = "stablehlo.broadcast_in_dim"(%170) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %172 = "stablehlo.add"(%169, %171) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %173 = "stablehlo.multiply"(%124, %124) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %174 = "stablehlo.multiply"(%173, %172) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %175 = "stablehlo.add"(%124, %174) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %176 = "stablehlo.multiply"(%72, %175) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %177 = "stablehlo.exponential"(%134) : (tensor<64xf32>) -> tensor<64xf32>
    %178 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %179 = "stablehlo.multiply"(%52, %178) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %180 = "stablehlo.subtract"(%179, %72) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %181 = "stablehlo.abs"(%124) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %182 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %183 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %184 = "stablehlo.compare"(%181, %183) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %185 = "stablehlo.select"(%184, %176, %180) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %186 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %188 = "stablehlo.reduce"(%185, %186) ({
      ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
          %187 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%187) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %189 = "stablehlo.divide"(%188, %75) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %190 = "stablehlo.abs"(%189) : (tensor<64xf32>) -> tensor<64xf32>
    %191 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %192 = "stablehlo.broadcast_in_dim"(%191) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %193 = "stablehlo.compare"(%190, %192) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %194 = "stablehlo.log_plus_one"(%189) : (tensor<64xf32>) -> tensor<64xf32>
    %195 = "stablehlo.divide"(%55, %75) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %196 = "stablehlo.log"(%195) : (tensor<64xf32>) -> tensor<64xf32>
    %197 = "stablehlo.add"(%134, %196) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %198 = "stablehlo.select"(%193, %194, %197) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %199 = "stablehlo.broadcast_in_dim"(%198) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %200 = "stablehlo.subtract"(%124, %199) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %201 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %202 = "stablehlo.broadcast_in_dim"(%201) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %203 = "stablehlo.divide"(%202, %55) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %204 = "stablehlo.broadcast_in_dim"(%203) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %205 = "stablehlo.multiply"(%52, %204) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %206 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %207 = "stablehlo.broadcast_in_dim"(%206) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %208 = "stablehlo.divide"(%207, %75) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %210 = "stablehlo.multiply"(%72, %209) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %211 = "stablehlo.abs"(%200) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %212 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %213 = "stablehlo.broadcast_in_dim"(%212) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %214 = "stablehlo.compare"(%211, %213) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %215 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
    %216 = "stablehlo.broadcast_in_dim"(%215) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %217 = "stablehlo.multiply"(%216, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %218 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
    %219 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %220 = "stablehlo.add"(%217, %219) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %221 = "stablehlo.multiply"(%220, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %222 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
    %223 = "stablehlo.broadcast_in_dim"(%222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %224 = "stablehlo.add"(%221, %223) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %225 = "stablehlo.multiply"(%224, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %226 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
    %227 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %228 = "stablehlo.add"(%225, %227) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %229 = "stablehlo.multiply"(%228, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %230 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
    %231 = "stablehlo.broadcast_in_dim"(%230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %232 = "stablehlo.add"(%229, %231) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %233 = "stablehlo.multiply"(%232, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %234 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
    %235 = "stablehlo.broadcast_in_dim"(%234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %236 = "stablehlo.add"(%233, %235) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %237 = "stablehlo.multiply"(%236, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %238 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
    %239 = "stablehlo.broadcast_in_dim"(%238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %240 = "stablehlo.add"(%237, %239) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %241 = "stablehlo.multiply"(%240, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %242 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
    %243 = "stablehlo.broadcast_in_dim"(%242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %244 = "stablehlo.add"(%241, %243) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %245 = "stablehlo.multiply"(%244, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %246 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %247 = "stablehlo.broadcast_in_dim"(%246) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %248 = "stablehlo.add"(%245, %247) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %249 = "stablehlo.multiply"(%248, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %250 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %251 = "stablehlo.broadcast_in_dim"(%250) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %252 = "stablehlo.add"(%249, %251) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %253 = "stablehlo.multiply"(%200, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %254 = "stablehlo.multiply"(%253, %252) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %255 = "stablehlo.multiply"(%210, %254) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %256 = "stablehlo.subtract"(%205, %210) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %257 = "stablehlo.multiply"(%210, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %258 = "stablehlo.subtract"(%256, %257) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %259 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %260 = "stablehlo.broadcast_in_dim"(%259) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %261 = "stablehlo.compare"(%210, %260) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %262 = "stablehlo.select"(%261, %205, %258) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %263 = "stablehlo.abs"(%200) : (tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %264 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %265 = "stablehlo.broadcast_in_dim"(%264) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %266 = "stablehlo.compare"(%263, %265) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xi1>
    %267 = "stablehlo.select"(%266, %255, %262) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %268 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %270 = "stablehlo.reduce"(%267, %268) ({
      ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
          %269 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%269) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 1> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<64xf32>
    %271 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
    %272 = "stablehlo.broadcast_in_dim"(%271) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %273 = "stablehlo.multiply"(%272, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %274 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
    %275 = "stablehlo.broadcast_in_dim"(%274) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %276 = "stablehlo.add"(%273, %275) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %277 = "stablehlo.multiply"(%276, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %278 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
    %279 = "stablehlo.broadcast_in_dim"(%278) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %280 = "stablehlo.add"(%277, %279) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %281 = "stablehlo.multiply"(%280, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %282 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
    %283 = "stablehlo.broadcast_in_dim"(%282) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %284 = "stablehlo.add"(%281, %283) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %285 = "stablehlo.multiply"(%284, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %286 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
    %287 = "stablehlo.broadcast_in_dim"(%286) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %288 = "stablehlo.add"(%285, %287) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %289 = "stablehlo.multiply"(%288, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %290 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
    %291 = "stablehlo.broadcast_in_dim"(%290) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %292 = "stablehlo.add"(%289, %291) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %293 = "stablehlo.multiply"(%292, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %294 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
    %295 = "stablehlo.broadcast_in_dim"(%294) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %296 = "stablehlo.add"(%293, %295) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %297 = "stablehlo.multiply"(%296, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %298 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
    %299 = "stablehlo.broadcast_in_dim"(%298) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %300 = "stablehlo.add"(%297, %299) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %301 = "stablehlo.multiply"(%300, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %302 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
    %303 = "stablehlo.broadcast_in_dim"(%302) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %304 = "stablehlo.add"(%301, %303) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %305 = "stablehlo.multiply"(%304, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %306 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %307 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %308 = "stablehlo.add"(%305, %307) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %309 = "stablehlo.multiply"(%200, %200) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %310 = "stablehlo.multiply"(%309, %308) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %311 = "stablehlo.add"(%200, %310) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %312 = "stablehlo.multiply"(%210, %311) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %313 = "stablehlo.subtract"(%205, %210) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %314 = "stablehlo.select"(%214, %312, %313) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %315 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %316 = "stablehlo.multiply"(%315, %270) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %317 = "stablehlo.multiply"(%kl_scale, %10) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %318 = "stablehlo.broadcast_in_dim"(%317) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %319 = "stablehlo.multiply"(%318, %314) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %320 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %321 = "stablehlo.broadcast_in_dim"(%320) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %322 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %323 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %324 = "stablehlo.compare"(%8, %323) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %325 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %326 = "stablehlo.broadcast_in_dim"(%325) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %327 = "stablehlo.select"(%324, %326, %316) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %328 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %329 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %330 = "stablehlo.divide"(%8, %329) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %331 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
    %332 = "stablehlo.multiply"(%331, %319) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %333 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %334 = "stablehlo.broadcast_in_dim"(%328) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %335 = "stablehlo.select"(%333, %334, %332) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %336 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %337 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %338 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %339 = "stablehlo.broadcast_in_dim"(%338) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %340 = "stablehlo.dynamic_update_slice"(%339, %335, %0, %0) : (tensor<64x32000xf32>, tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
    "stablehlo.return"(%327, %340) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

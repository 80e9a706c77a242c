module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %2 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %3 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %4 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %296, %297, %298 = "stablehlo.while"(%0, %2, %4) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32000xf32>) :
          %5 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32000xf32>) :
          %7 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.dynamic_slice"(%student, %arg11, %7) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %9 = "stablehlo.dynamic_slice"(%snapshot, %arg11, %7) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %10 = "stablehlo.dynamic_slice"(%reference, %arg11, %7) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %11 = "stablehlo.dynamic_slice"(%alpha, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %12 = "stablehlo.dynamic_slice"(%weight, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %13 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %14 = "stablehlo.broadcast_in_dim"(%13) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %15 = "stablehlo.compare"(%11, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %16 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %17 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %18 = "stablehlo.compare"(%11, %17) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %19 = "stablehlo.broadcast_in_dim"(%18) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %20 = "stablehlo.select"(%19, %10, %9) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %21 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %22 = "stablehlo.select"(%21, %9, %10) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %23 = "stablehlo.or"(%15, %18) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
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
          %37 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %38 = "stablehlo.divide"(%37, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %39 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %41 = "stablehlo.reduce"(%8, %39) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %40 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%40) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %42 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %44 = "stablehlo.reduce"(%20, %42) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %43 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%43) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %45 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %47 = "stablehlo.reduce"(%22, %45) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %46 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%46) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %48 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %49 = "stablehlo.subtract"(%8, %48) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %50 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %51 = "stablehlo.multiply"(%49, %50) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %52 = "stablehlo.exponential"(%51) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %53 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %55 = "stablehlo.reduce"(%52, %53) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %54 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%54) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %56 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %57 = "stablehlo.subtract"(%20, %56) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %58 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %59 = "stablehlo.multiply"(%58, %57) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %60 = "stablehlo.broadcast_in_dim"(%47) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %61 = "stablehlo.subtract"(%22, %60) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %62 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %63 = "stablehlo.multiply"(%62, %61) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %64 = "stablehlo.add"(%59, %63) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %65 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %67 = "stablehlo.reduce"(%64, %65) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %66 = "stablehlo.maximum"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%66) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %68 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %69 = "stablehlo.subtract"(%64, %68) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %70 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %71 = "stablehlo.multiply"(%69, %70) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %72 = "stablehlo.exponential"(%71) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %73 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %75 = "stablehlo.reduce"(%72, %73) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %74 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%74) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %76 = "stablehlo.subtract"(%41, %44) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %77 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %78 = "stablehlo.abs"(%76) : (tensor<8xf32>) -> tensor<8xf32>
          %79 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %80 = "stablehlo.broadcast_in_dim"(%79) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %81 = "stablehlo.compare"(%78, %80) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %82 = "stablehlo.round_nearest_even"(%76) : (tensor<8xf32>) -> tensor<8xf32>
          %83 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %84 = "stablehlo.select"(%81, %83, %82) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %85 = "stablehlo.abs"(%41) : (tensor<8xf32>) -> tensor<8xf32>
          %86 = "stablehlo.abs"(%44) : (tensor<8xf32>) -> tensor<8xf32>
          %87 = "stablehlo.compare"(%85, %86) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %88 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %89 = "stablehlo.select"(%87, %88, %84) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %90 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %91 = "stablehlo.select"(%87, %84, %90) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %92 = "stablehlo.broadcast_in_dim"(%89) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %93 = "stablehlo.subtract"(%8, %92) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %94 = "stablehlo.broadcast_in_dim"(%91) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %95 = "stablehlo.add"(%20, %94) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %96 = "stablehlo.subtract"(%93, %95) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %97 = "stablehlo.subtract"(%41, %47) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %98 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %99 = "stablehlo.abs"(%97) : (tensor<8xf32>) -> tensor<8xf32>
          %100 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %101 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %102 = "stablehlo.compare"(%99, %101) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %103 = "stablehlo.round_nearest_even"(%97) : (tensor<8xf32>) -> tensor<8xf32>
          %104 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %105 = "stablehlo.select"(%102, %104, %103) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %106 = "stablehlo.abs"(%41) : (tensor<8xf32>) -> tensor<8xf32>
          %107 = "stablehlo.abs"(%47) : (tensor<8xf32>) -> tensor<8xf32>
          %108 = "stablehlo.compare"(%106, %107) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %109 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %110 = "stablehlo.select"(%108, %109, %105) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %111 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %112 = "stablehlo.select"(%108, %105, %111) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %113 = "stablehlo.broadcast_in_dim"(%110) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %114 = "stablehlo.subtract"(%8, %113) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %115 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %116 = "stablehlo.add"(%22, %115) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %117 = "stablehlo.subtract"(%114, %116) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %118 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %119 = "stablehlo.multiply"(%118, %96) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %120 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %121 = "stablehlo.multiply"(%120, %117) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %122 = "stablehlo.add"(%119, %121) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %123 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %124 = "stablehlo.multiply"(%122, %123) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %125 = "stablehlo.subtract"(%41, %44) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %126 = "stablehlo.subtract"(%125, %84) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %127 = "stablehlo.multiply"(%29, %126) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %128 = "stablehlo.subtract"(%41, %47) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %129 = "stablehlo.subtract"(%128, %105) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %130 = "stablehlo.multiply"(%36, %129) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %131 = "stablehlo.add"(%127, %130) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %132 = "stablehlo.subtract"(%131, %67) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %133 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %134 = "stablehlo.multiply"(%133, %132) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %135 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %136 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %137 = "stablehlo.multiply"(%136, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %138 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %139 = "stablehlo.broadcast_in_dim"(%138) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %140 = "stablehlo.add"(%137, %139) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %141 = "stablehlo.multiply"(%140, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %142 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %143 = "stablehlo.broadcast_in_dim"(%142) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %144 = "stablehlo.add"(%141, %143) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %145 = "stablehlo.multiply"(%144, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %146 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %147 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %148 = "stablehlo.add"(%145, %147) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %149 = "stablehlo.multiply"(%148, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %150 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %151 = "stablehlo.broadcast_in_dim"(%150) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %152 = "stablehlo.add"(%149, %151) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %153 = "stablehlo.multiply"(%152, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %154 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %155 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %156 = "stablehlo.add"(%153, %155) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %157 = "stablehlo.multiply"(%156, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %158 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %159 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %160 = "stablehlo.add"(%157, %159) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %161 = "stablehlo.multiply"(%160, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %162 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %163 = "stablehlo.broadcast_in_dim"(%162) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %164 = "stablehlo.add"(%161, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %165 = "stablehlo.multiply"(%164, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %166 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %167 = "stablehlo.broadcast_in_dim"(%166) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %168 = "stablehlo.add"(%165, %167) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %169 = "stablehlo.multiply"(%168, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %170 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %171 = "stablehlo.broadcast_in_dim"(%170) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %172 = "stablehlo.add"(%169, %171) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %173 = "stablehlo.multiply"(%124, %124) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %174 = "stablehlo.multiply"(%173, %172) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %175 = "stablehlo.add"(%124, %174) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %176 = "stablehlo.multiply"(%72, %175) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %177 = "stablehlo.exponential"(%134) : (tensor<8xf32>) -> tensor<8xf32>
          %178 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %179 = "stablehlo.multiply"(%52, %178) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %180 = "stablehlo.subtract"(%179, %72) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %181 = "stablehlo.abs"(%124) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %182 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %183 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %184 = "stablehlo.compare"(%181, %183) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %185 = "stablehlo.select"(%184, %176, %180) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %186 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %188 = "stablehlo.reduce"(%185, %186) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %187 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%187) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %189 = "stablehlo.divide"(%188, %75) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %190 = "stablehlo.abs"(%189) : (tensor<8xf32>) -> tensor<8xf32>
          %191 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %192 = "stablehlo.broadcast_in_dim"(%191) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %193 = "stablehlo.compare"(%190, %192) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %194 = "stablehlo.log_plus_one"(%189) : (tensor<8xf32>) -> tensor<8xf32>
          %195 = "stablehlo.divide"(%55, %75) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %196 = "stablehlo.log"(%195) : (tensor<8xf32>) -> tensor<8xf32>
          %197 = "stablehlo.add"(%134, %196) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %198 = "stablehlo.select"(%193, %194, %197) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %199 = "stablehlo.broadcast_in_dim"(%198) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %200 = "stablehlo.subtract"(%124, %199) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %201 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %202 = "stablehlo.broadcast_in_dim"(%201) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %203 = "stablehlo.divide"(%202, %55) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %204 = "stablehlo.broadcast_in_dim"(%203) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %205 = "stablehlo.multiply"(%52, %204) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %206 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %207 = "stablehlo.broadcast_in_dim"(%206) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %208 = "stablehlo.divide"(%207, %75) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %210 = "stablehlo.multiply"(%72, %209) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %211 = "stablehlo.abs"(%200) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %212 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %213 = "stablehlo.broadcast_in_dim"(%212) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %214 = "stablehlo.compare"(%211, %213) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %215 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %216 = "stablehlo.broadcast_in_dim"(%215) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %217 = "stablehlo.multiply"(%216, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %218 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %219 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %220 = "stablehlo.add"(%217, %219) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %221 = "stablehlo.multiply"(%220, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %222 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %223 = "stablehlo.broadcast_in_dim"(%222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %224 = "stablehlo.add"(%221, %223) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %225 = "stablehlo.multiply"(%224, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %226 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %227 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %228 = "stablehlo.add"(%225, %227) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %229 = "stablehlo.multiply"(%228, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %230 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %231 = "stablehlo.broadcast_in_dim"(%230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %232 = "stablehlo.add"(%229, %231) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %233 = "stablehlo.multiply"(%232, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %234 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %235 = "stablehlo.broadcast_in_dim"(%234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %236 = "stablehlo.add"(%233, %235) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %237 = "stablehlo.multiply"(%236, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %238 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %239 = "stablehlo.broadcast_in_dim"(%238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %240 = "stablehlo.add"(%237, %239) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %241 = "stablehlo.multiply"(%240, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %242 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %243 = "stablehlo.broadcast_in_dim"(%242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %244 = "stablehlo.add"(%241, %243) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %245 = "stablehlo.multiply"(%244, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %246 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %247 = "stablehlo.broadcast_in_dim"(%246) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %248 = "stablehlo.add"(%245, %247) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %249 = "stablehlo.multiply"(%248, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %250 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %251 = "stablehlo.broadcast_in_dim"(%250) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %252 = "stablehlo.add"(%249, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %253 = "stablehlo.multiply"(%200, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %254 = "stablehlo.multiply"(%253, %252) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %255 = "stablehlo.subtract"(%205, %210) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %256 = "stablehlo.multiply"(%210, %254) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %257 = "stablehlo.subtract"(%205, %210) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %258 = "stablehlo.multiply"(%210, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %259 = "stablehlo.subtract"(%257, %258) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %260 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %261 = "stablehlo.broadcast_in_dim"(%260) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %262 = "stablehlo.compare"(%210, %261) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %263 = "stablehlo.select"(%262, %205, %259) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %264 = "stablehlo.select"(%214, %256, %263) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %265 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %267 = "stablehlo.reduce"(%264, %265) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %266 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%266) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %268 = "stablehlo.add"(%200, %254) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %269 = "stablehlo.multiply"(%210, %268) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %270 = "stablehlo.select"(%214, %269, %255) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %271 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %272 = "stablehlo.multiply"(%270, %271) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %273 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %274 = "stablehlo.broadcast_in_dim"(%273) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %275 = "stablehlo.compare"(%12, %274) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %276 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %277 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %278 = "stablehlo.multiply"(%277, %267) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %279 = "stablehlo.broadcast_in_dim"(%276) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %280 = "stablehlo.select"(%275, %279, %278) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %281 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %282 = "stablehlo.divide"(%12, %281) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %283 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %284 = "stablehlo.multiply"(%283, %282) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %285 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %286 = "stablehlo.broadcast_in_dim"(%284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %287 = "stablehlo.multiply"(%286, %272) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %288 = "stablehlo.broadcast_in_dim"(%275) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %289 = "stablehlo.broadcast_in_dim"(%285) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %290 = "stablehlo.select"(%288, %289, %287) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %292 = "stablehlo.add"(%arg11, %291) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %293 = "stablehlo.dynamic_update_slice"(%arg12, %280, %arg11) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %294 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %295 = "stablehlo.dynamic_update_slice"(%arg13, %290, %arg11, %294) : (tensor<64x32000xf32>, tensor<8x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%292, %293, %295) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    "stablehlo.return"(%297, %298) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

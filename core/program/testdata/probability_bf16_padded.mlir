module @anchorkl_logits {
  func.func @main(%student: tensor<64x32064xui16>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32064xui16>) {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %2 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %3 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
    %4 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<64x32064xui16>
    %557, %558, %559 = "stablehlo.while"(%0, %2, %4) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32064xui16>) :
          %5 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32064xui16>) :
          %7 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.dynamic_slice"(%student, %arg11, %7) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x32000xui16>
          %9 = "stablehlo.convert"(%8) : (tensor<8x32000xui16>) -> tensor<8x32000xui32>
          %10 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %11 = "stablehlo.broadcast_in_dim"(%10) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %12 = "stablehlo.shift_left"(%9, %11) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %13 = "stablehlo.bitcast_convert"(%12) : (tensor<8x32000xui32>) -> tensor<8x32000xf32>
          %14 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %15 = "stablehlo.dynamic_slice"(%snapshot, %arg11, %14) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %16 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %17 = "stablehlo.dynamic_slice"(%reference, %arg11, %16) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %18 = "stablehlo.dynamic_slice"(%alpha, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %19 = "stablehlo.dynamic_slice"(%weight, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %20 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %21 = "stablehlo.divide"(%20, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %22 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %23 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %24 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %26 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %27 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %28 = "stablehlo.compare"(%18, %27) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %29 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %30 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %31 = "stablehlo.compare"(%18, %30) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %32 = "stablehlo.broadcast_in_dim"(%31) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %33 = "stablehlo.select"(%32, %17, %15) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %34 = "stablehlo.broadcast_in_dim"(%28) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %35 = "stablehlo.select"(%34, %15, %17) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %36 = "stablehlo.or"(%28, %31) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %37 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %38 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %39 = "stablehlo.select"(%36, %38, %18) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %40 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %41 = "stablehlo.broadcast_in_dim"(%40) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %42 = "stablehlo.subtract"(%41, %39) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %43 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %44 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %45 = "stablehlo.subtract"(%44, %42) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %46 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %47 = "stablehlo.broadcast_in_dim"(%46) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %48 = "stablehlo.compare"(%45, %47) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %49 = "stablehlo.select"(%48, %39, %45) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %50 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %52 = "stablehlo.reduce"(%13, %50) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %51 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%51) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %53 = "stablehlo.broadcast_in_dim"(%52) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %54 = "stablehlo.subtract"(%13, %53) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %55 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %56 = "stablehlo.multiply"(%54, %55) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %57 = "stablehlo.exponential"(%56) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %58 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %60 = "stablehlo.reduce"(%57, %58) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %59 = "stablehlo.add"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%59) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %61 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %62 = "stablehlo.broadcast_in_dim"(%61) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %63 = "stablehlo.divide"(%62, %60) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %64 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %65 = "stablehlo.multiply"(%57, %64) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %66 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %68 = "stablehlo.reduce"(%33, %66) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %67 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%67) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %69 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %70 = "stablehlo.subtract"(%33, %69) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %71 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %72 = "stablehlo.multiply"(%70, %71) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %73 = "stablehlo.exponential"(%72) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %74 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %76 = "stablehlo.reduce"(%73, %74) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %75 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%75) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %77 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %79 = "stablehlo.reduce"(%35, %77) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %78 = "stablehlo.maximum"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%78) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %80 = "stablehlo.broadcast_in_dim"(%79) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %81 = "stablehlo.subtract"(%35, %80) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %82 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %83 = "stablehlo.multiply"(%81, %82) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %84 = "stablehlo.exponential"(%83) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %85 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %87 = "stablehlo.reduce"(%84, %85) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %86 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%86) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %88 = "stablehlo.subtract"(%68, %52) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %89 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %90 = "stablehlo.abs"(%88) : (tensor<8xf32>) -> tensor<8xf32>
          %91 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %92 = "stablehlo.broadcast_in_dim"(%91) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %93 = "stablehlo.compare"(%90, %92) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %94 = "stablehlo.round_nearest_even"(%88) : (tensor<8xf32>) -> tensor<8xf32>
          %95 = "stablehlo.broadcast_in_dim"(%89) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %96 = "stablehlo.select"(%93, %95, %94) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %97 = "stablehlo.abs"(%68) : (tensor<8xf32>) -> tensor<8xf32>
          %98 = "stablehlo.abs"(%52) : (tensor<8xf32>) -> tensor<8xf32>
          %99 = "stablehlo.compare"(%97, %98) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %100 = "stablehlo.broadcast_in_dim"(%89) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %101 = "stablehlo.select"(%99, %100, %96) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %102 = "stablehlo.broadcast_in_dim"(%89) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %103 = "stablehlo.select"(%99, %96, %102) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %104 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %105 = "stablehlo.subtract"(%33, %104) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %106 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %107 = "stablehlo.add"(%13, %106) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %108 = "stablehlo.subtract"(%105, %107) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %109 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %110 = "stablehlo.multiply"(%108, %109) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %111 = "stablehlo.subtract"(%68, %52) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %112 = "stablehlo.subtract"(%111, %96) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %113 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %114 = "stablehlo.multiply"(%112, %113) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %115 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %116 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %117 = "stablehlo.multiply"(%116, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %118 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %119 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %120 = "stablehlo.add"(%117, %119) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %121 = "stablehlo.multiply"(%120, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %122 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %123 = "stablehlo.broadcast_in_dim"(%122) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %124 = "stablehlo.add"(%121, %123) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %125 = "stablehlo.multiply"(%124, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %126 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %127 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %128 = "stablehlo.add"(%125, %127) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %129 = "stablehlo.multiply"(%128, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %130 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %131 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %132 = "stablehlo.add"(%129, %131) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %133 = "stablehlo.multiply"(%132, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %134 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %135 = "stablehlo.broadcast_in_dim"(%134) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %136 = "stablehlo.add"(%133, %135) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %137 = "stablehlo.multiply"(%136, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %138 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %139 = "stablehlo.broadcast_in_dim"(%138) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %140 = "stablehlo.add"(%137, %139) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %141 = "stablehlo.multiply"(%140, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %142 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %143 = "stablehlo.broadcast_in_dim"(%142) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %144 = "stablehlo.add"(%141, %143) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %145 = "stablehlo.multiply"(%144, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %146 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %147 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %148 = "stablehlo.add"(%145, %147) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %149 = "stablehlo.multiply"(%148, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %150 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %151 = "stablehlo.broadcast_in_dim"(%150) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %152 = "stablehlo.add"(%149, %151) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %153 = "stablehlo.multiply"(%110, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %154 = "stablehlo.multiply"(%153, %152) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %155 = "stablehlo.add"(%110, %154) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %156 = "stablehlo.multiply"(%57, %155) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %157 = "stablehlo.exponential"(%114) : (tensor<8xf32>) -> tensor<8xf32>
          %158 = "stablehlo.broadcast_in_dim"(%157) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %159 = "stablehlo.multiply"(%73, %158) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %160 = "stablehlo.subtract"(%159, %57) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %161 = "stablehlo.abs"(%110) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %162 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %163 = "stablehlo.broadcast_in_dim"(%162) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %164 = "stablehlo.compare"(%161, %163) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %165 = "stablehlo.select"(%164, %156, %160) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %166 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %168 = "stablehlo.reduce"(%165, %166) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %167 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%167) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %169 = "stablehlo.divide"(%168, %60) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %170 = "stablehlo.abs"(%169) : (tensor<8xf32>) -> tensor<8xf32>
          %171 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %172 = "stablehlo.broadcast_in_dim"(%171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %173 = "stablehlo.compare"(%170, %172) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %174 = "stablehlo.log_plus_one"(%169) : (tensor<8xf32>) -> tensor<8xf32>
          %175 = "stablehlo.divide"(%76, %60) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %176 = "stablehlo.log"(%175) : (tensor<8xf32>) -> tensor<8xf32>
          %177 = "stablehlo.add"(%114, %176) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %178 = "stablehlo.select"(%173, %174, %177) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %179 = "stablehlo.broadcast_in_dim"(%178) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %180 = "stablehlo.subtract"(%110, %179) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %181 = "stablehlo.subtract"(%79, %52) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %182 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %183 = "stablehlo.abs"(%181) : (tensor<8xf32>) -> tensor<8xf32>
          %184 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %185 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %186 = "stablehlo.compare"(%183, %185) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %187 = "stablehlo.round_nearest_even"(%181) : (tensor<8xf32>) -> tensor<8xf32>
          %188 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %189 = "stablehlo.select"(%186, %188, %187) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %190 = "stablehlo.abs"(%79) : (tensor<8xf32>) -> tensor<8xf32>
          %191 = "stablehlo.abs"(%52) : (tensor<8xf32>) -> tensor<8xf32>
          %192 = "stablehlo.compare"(%190, %191) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %193 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %194 = "stablehlo.select"(%192, %193, %189) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %195 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %196 = "stablehlo.select"(%192, %189, %195) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %197 = "stablehlo.broadcast_in_dim"(%194) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %198 = "stablehlo.subtract"(%35, %197) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %199 = "stablehlo.broadcast_in_dim"(%196) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %200 = "stablehlo.add"(%13, %199) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %201 = "stablehlo.subtract"(%198, %200) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %202 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %203 = "stablehlo.multiply"(%201, %202) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %204 = "stablehlo.subtract"(%79, %52) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %205 = "stablehlo.subtract"(%204, %189) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %206 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %207 = "stablehlo.multiply"(%205, %206) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %208 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %210 = "stablehlo.multiply"(%209, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %211 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %212 = "stablehlo.broadcast_in_dim"(%211) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %213 = "stablehlo.add"(%210, %212) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %214 = "stablehlo.multiply"(%213, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %215 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %216 = "stablehlo.broadcast_in_dim"(%215) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %217 = "stablehlo.add"(%214, %216) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %218 = "stablehlo.multiply"(%217, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %219 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %220 = "stablehlo.broadcast_in_dim"(%219) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %221 = "stablehlo.add"(%218, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %222 = "stablehlo.multiply"(%221, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %223 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %224 = "stablehlo.broadcast_in_dim"(%223) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %225 = "stablehlo.add"(%222, %224) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %226 = "stablehlo.multiply"(%225, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %227 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %228 = "stablehlo.broadcast_in_dim"(%227) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %229 = "stablehlo.add"(%226, %228) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %230 = "stablehlo.multiply"(%229, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %231 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %232 = "stablehlo.broadcast_in_dim"(%231) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %233 = "stablehlo.add"(%230, %232) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %234 = "stablehlo.multiply"(%233, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %235 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %236 = "stablehlo.broadcast_in_dim"(%235) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %237 = "stablehlo.add"(%234, %236) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %238 = "stablehlo.multiply"(%237, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %239 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %240 = "stablehlo.broadcast_in_dim"(%239) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %241 = "stablehlo.add"(%238, %240) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %242 = "stablehlo.multiply"(%241, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %243 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %244 = "stablehlo.broadcast_in_dim"(%243) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %245 = "stablehlo.add"(%242, %244) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %246 = "stablehlo.multiply"(%203, %203) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %247 = "stablehlo.multiply"(%246, %245) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %248 = "stablehlo.add"(%203, %247) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %249 = "stablehlo.multiply"(%57, %248) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %250 = "stablehlo.exponential"(%207) : (tensor<8xf32>) -> tensor<8xf32>
          %251 = "stablehlo.broadcast_in_dim"(%250) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %252 = "stablehlo.multiply"(%84, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %253 = "stablehlo.subtract"(%252, %57) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %254 = "stablehlo.abs"(%203) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %255 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %256 = "stablehlo.broadcast_in_dim"(%255) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %257 = "stablehlo.compare"(%254, %256) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %258 = "stablehlo.select"(%257, %249, %253) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %259 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %261 = "stablehlo.reduce"(%258, %259) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %260 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%260) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %262 = "stablehlo.divide"(%261, %60) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %263 = "stablehlo.abs"(%262) : (tensor<8xf32>) -> tensor<8xf32>
          %264 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %265 = "stablehlo.broadcast_in_dim"(%264) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %266 = "stablehlo.compare"(%263, %265) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %267 = "stablehlo.log_plus_one"(%262) : (tensor<8xf32>) -> tensor<8xf32>
          %268 = "stablehlo.divide"(%87, %60) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %269 = "stablehlo.log"(%268) : (tensor<8xf32>) -> tensor<8xf32>
          %270 = "stablehlo.add"(%207, %269) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %271 = "stablehlo.select"(%266, %267, %270) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %272 = "stablehlo.broadcast_in_dim"(%271) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %273 = "stablehlo.subtract"(%203, %272) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %274 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %275 = "stablehlo.broadcast_in_dim"(%274) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %276 = "stablehlo.divide"(%275, %76) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %277 = "stablehlo.broadcast_in_dim"(%276) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %278 = "stablehlo.multiply"(%73, %277) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %279 = "stablehlo.broadcast_in_dim"(%42) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %280 = "stablehlo.multiply"(%279, %278) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %281 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %282 = "stablehlo.broadcast_in_dim"(%281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %283 = "stablehlo.divide"(%282, %87) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %284 = "stablehlo.broadcast_in_dim"(%283) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %285 = "stablehlo.multiply"(%84, %284) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %286 = "stablehlo.broadcast_in_dim"(%49) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %287 = "stablehlo.multiply"(%286, %285) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %288 = "stablehlo.add"(%280, %287) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %289 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %290 = "stablehlo.broadcast_in_dim"(%289) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.multiply"(%290, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %292 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %294 = "stablehlo.add"(%291, %293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %295 = "stablehlo.multiply"(%294, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %296 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.add"(%295, %297) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %299 = "stablehlo.multiply"(%298, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %300 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %301 = "stablehlo.broadcast_in_dim"(%300) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %302 = "stablehlo.add"(%299, %301) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.multiply"(%302, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %304 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %306 = "stablehlo.add"(%303, %305) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %307 = "stablehlo.multiply"(%306, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %308 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %309 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %310 = "stablehlo.add"(%307, %309) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %311 = "stablehlo.multiply"(%310, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %312 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %313 = "stablehlo.broadcast_in_dim"(%312) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %314 = "stablehlo.add"(%311, %313) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %315 = "stablehlo.multiply"(%314, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %316 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %317 = "stablehlo.broadcast_in_dim"(%316) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.add"(%315, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.multiply"(%318, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %320 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %321 = "stablehlo.broadcast_in_dim"(%320) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %322 = "stablehlo.add"(%319, %321) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %323 = "stablehlo.multiply"(%322, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %324 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %325 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %326 = "stablehlo.add"(%323, %325) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %327 = "stablehlo.multiply"(%180, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %328 = "stablehlo.multiply"(%327, %326) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %329 = "stablehlo.add"(%180, %328) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %330 = "stablehlo.broadcast_in_dim"(%42) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %331 = "stablehlo.multiply"(%330, %329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %332 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %333 = "stablehlo.broadcast_in_dim"(%332) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %334 = "stablehlo.multiply"(%333, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %335 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %336 = "stablehlo.broadcast_in_dim"(%335) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %337 = "stablehlo.add"(%334, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.multiply"(%337, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %339 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %340 = "stablehlo.broadcast_in_dim"(%339) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %341 = "stablehlo.add"(%338, %340) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.multiply"(%341, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %343 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %344 = "stablehlo.broadcast_in_dim"(%343) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %345 = "stablehlo.add"(%342, %344) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %346 = "stablehlo.multiply"(%345, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %347 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %348 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %349 = "stablehlo.add"(%346, %348) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %350 = "stablehlo.multiply"(%349, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %351 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %352 = "stablehlo.broadcast_in_dim"(%351) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %353 = "stablehlo.add"(%350, %352) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %354 = "stablehlo.multiply"(%353, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %355 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %356 = "stablehlo.broadcast_in_dim"(%355) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %357 = "stablehlo.add"(%354, %356) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %358 = "stablehlo.multiply"(%357, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %359 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %360 = "stablehlo.broadcast_in_dim"(%359) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %361 = "stablehlo.add"(%358, %360) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %362 = "stablehlo.multiply"(%361, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %363 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %364 = "stablehlo.broadcast_in_dim"(%363) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %365 = "stablehlo.add"(%362, %364) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %366 = "stablehlo.multiply"(%365, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %367 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %368 = "stablehlo.broadcast_in_dim"(%367) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %369 = "stablehlo.add"(%366, %368) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %370 = "stablehlo.multiply"(%273, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %371 = "stablehlo.multiply"(%370, %369) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %372 = "stablehlo.add"(%273, %371) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %373 = "stablehlo.broadcast_in_dim"(%49) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %374 = "stablehlo.multiply"(%373, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %375 = "stablehlo.add"(%331, %374) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %376 = "stablehlo.abs"(%180) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %377 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %378 = "stablehlo.broadcast_in_dim"(%377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %379 = "stablehlo.compare"(%376, %378) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %380 = "stablehlo.abs"(%273) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %381 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %382 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %383 = "stablehlo.compare"(%380, %382) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %384 = "stablehlo.and"(%379, %383) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %385 = "stablehlo.abs"(%375) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %386 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %387 = "stablehlo.broadcast_in_dim"(%386) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %388 = "stablehlo.compare"(%385, %387) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %389 = "stablehlo.and"(%384, %388) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %390 = "stablehlo.log_plus_one"(%375) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %391 = "stablehlo.negate"(%390) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %392 = "stablehlo.divide"(%288, %65) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %393 = "stablehlo.log"(%392) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %394 = "stablehlo.negate"(%393) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %395 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %396 = "stablehlo.broadcast_in_dim"(%52) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %397 = "stablehlo.subtract"(%13, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %398 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %399 = "stablehlo.multiply"(%397, %398) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %400 = "stablehlo.log"(%60) : (tensor<8xf32>) -> tensor<8xf32>
          %401 = "stablehlo.broadcast_in_dim"(%400) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %402 = "stablehlo.subtract"(%399, %401) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %403 = "stablehlo.broadcast_in_dim"(%395) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %404 = "stablehlo.compare"(%65, %403) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %405 = "stablehlo.log"(%288) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %406 = "stablehlo.subtract"(%402, %405) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %407 = "stablehlo.select"(%404, %406, %394) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %408 = "stablehlo.select"(%389, %391, %407) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %409 = "stablehlo.abs"(%408) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %410 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %411 = "stablehlo.broadcast_in_dim"(%410) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %412 = "stablehlo.compare"(%409, %411) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %413 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %414 = "stablehlo.broadcast_in_dim"(%413) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %415 = "stablehlo.multiply"(%414, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %416 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %417 = "stablehlo.broadcast_in_dim"(%416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %418 = "stablehlo.add"(%415, %417) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %419 = "stablehlo.multiply"(%418, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %420 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %421 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %422 = "stablehlo.add"(%419, %421) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %423 = "stablehlo.multiply"(%422, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %424 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %426 = "stablehlo.add"(%423, %425) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %427 = "stablehlo.multiply"(%426, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %428 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %430 = "stablehlo.add"(%427, %429) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %431 = "stablehlo.multiply"(%430, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %432 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %433 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %434 = "stablehlo.add"(%431, %433) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %435 = "stablehlo.multiply"(%434, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %436 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %437 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %438 = "stablehlo.add"(%435, %437) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %439 = "stablehlo.multiply"(%438, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %440 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %441 = "stablehlo.broadcast_in_dim"(%440) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %442 = "stablehlo.add"(%439, %441) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %443 = "stablehlo.multiply"(%442, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %444 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %445 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %446 = "stablehlo.add"(%443, %445) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %447 = "stablehlo.multiply"(%446, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %448 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %449 = "stablehlo.broadcast_in_dim"(%448) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %450 = "stablehlo.add"(%447, %449) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %451 = "stablehlo.multiply"(%408, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %452 = "stablehlo.multiply"(%451, %450) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %453 = "stablehlo.multiply"(%288, %452) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %454 = "stablehlo.subtract"(%65, %288) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %455 = "stablehlo.multiply"(%288, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %456 = "stablehlo.subtract"(%454, %455) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %457 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %458 = "stablehlo.broadcast_in_dim"(%457) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %459 = "stablehlo.compare"(%288, %458) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %460 = "stablehlo.select"(%459, %65, %456) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %461 = "stablehlo.abs"(%408) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %462 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %463 = "stablehlo.broadcast_in_dim"(%462) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %464 = "stablehlo.compare"(%461, %463) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %465 = "stablehlo.select"(%464, %453, %460) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %466 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %468 = "stablehlo.reduce"(%465, %466) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %467 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%467) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %469 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %470 = "stablehlo.broadcast_in_dim"(%469) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %471 = "stablehlo.multiply"(%470, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %472 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %473 = "stablehlo.broadcast_in_dim"(%472) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %474 = "stablehlo.add"(%471, %473) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %475 = "stablehlo.multiply"(%474, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %476 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %477 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %478 = "stablehlo.add"(%475, %477) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %479 = "stablehlo.multiply"(%478, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %480 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %482 = "stablehlo.add"(%479, %481) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %483 = "stablehlo.multiply"(%482, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %484 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %485 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %486 = "stablehlo.add"(%483, %485) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %487 = "stablehlo.multiply"(%486, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %488 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %490 = "stablehlo.add"(%487, %489) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %491 = "stablehlo.multiply"(%490, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %492 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %494 = "stablehlo.add"(%491, %493) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %495 = "stablehlo.multiply"(%494, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %496 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %497 = "stablehlo.broadcast_in_dim"(%496) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %498 = "stablehlo.add"(%495, %497) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %499 = "stablehlo.multiply"(%498, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %500 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %501 = "stablehlo.broadcast_in_dim"(%500) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %502 = "stablehlo.add"(%499, %501) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %503 = "stablehlo.multiply"(%502, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %504 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %505 = "stablehlo.broadcast_in_dim"(%504) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %506 = "stablehlo.add"(%503, %505) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %507 = "stablehlo.multiply"(%408, %408) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %508 = "stablehlo.multiply"(%507, %506) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %509 = "stablehlo.add"(%408, %508) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %510 = "stablehlo.multiply"(%288, %509) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %511 = "stablehlo.subtract"(%65, %288) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %512 = "stablehlo.select"(%412, %510, %511) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %513 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %514 = "stablehlo.multiply"(%513, %468) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %515 = "stablehlo.multiply"(%kl_scale, %21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %516 = "stablehlo.broadcast_in_dim"(%515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %517 = "stablehlo.multiply"(%516, %512) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %518 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %519 = "stablehlo.broadcast_in_dim"(%518) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %520 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %521 = "stablehlo.broadcast_in_dim"(%520) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %522 = "stablehlo.compare"(%19, %521) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %523 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %524 = "stablehlo.broadcast_in_dim"(%523) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %525 = "stablehlo.select"(%522, %524, %514) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %526 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %527 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %528 = "stablehlo.divide"(%19, %527) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %529 = "stablehlo.broadcast_in_dim"(%528) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %530 = "stablehlo.multiply"(%529, %517) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %531 = "stablehlo.broadcast_in_dim"(%522) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %532 = "stablehlo.broadcast_in_dim"(%526) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %533 = "stablehlo.select"(%531, %532, %530) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %534 = "stablehlo.bitcast_convert"(%533) : (tensor<8x32000xf32>) -> tensor<8x32000xui32>
          %535 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %536 = "stablehlo.broadcast_in_dim"(%535) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %537 = "stablehlo.shift_right_logical"(%534, %536) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %538 = "stablehlo.constant"() { value = dense<1> : tensor<ui32> } : () -> tensor<ui32>
          %539 = "stablehlo.broadcast_in_dim"(%538) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %540 = "stablehlo.and"(%537, %539) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %541 = "stablehlo.constant"() { value = dense<32767> : tensor<ui32> } : () -> tensor<ui32>
          %542 = "stablehlo.broadcast_in_dim"(%541) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %543 = "stablehlo.add"(%534, %542) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %544 = "stablehlo.add"(%543, %540) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %545 = "stablehlo.broadcast_in_dim"(%535) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %546 = "stablehlo.shift_right_logical"(%544, %545) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %547 = "stablehlo.compare"(%533, %533) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %548 = "stablehlo.constant"() { value = dense<32704> : tensor<ui32> } : () -> tensor<ui32>
          %549 = "stablehlo.broadcast_in_dim"(%548) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %550 = "stablehlo.select"(%547, %549, %546) : (tensor<8x32000xi1>, tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %551 = "stablehlo.convert"(%550) : (tensor<8x32000xui32>) -> tensor<8x32000xui16>
          %552 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %553 = "stablehlo.add"(%arg11, %552) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %554 = "stablehlo.dynamic_update_slice"(%arg12, %525, %arg11) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %555 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %556 = "stablehlo.dynamic_update_slice"(%arg13, %551, %arg11, %555) : (tensor<64x32064xui16>, tensor<8x32000xui16>, tensor<i32>, tensor<i32>) -> tensor<64x32064xui16>
          "stablehlo.return"(%553, %554, %556) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>)
    "stablehlo.return"(%558, %559) : (tensor<64xf32>, tensor<64x32064xui16>) -> ()
  }
}

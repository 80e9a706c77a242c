module @anchorkl_logits {
  func.func @main(%student: tensor<64x32064xui16>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32064xui16>) {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %2 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %3 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
    %4 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<64x32064xui16>
    %502, %503, %504 = "stablehlo.while"(%0, %2, %4) ({
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
          %14 = "stablehlo.dynamic_slice"(%snapshot, %arg11, %7) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %15 = "stablehlo.dynamic_slice"(%reference, %arg11, %7) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %16 = "stablehlo.dynamic_slice"(%alpha, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %17 = "stablehlo.dynamic_slice"(%weight, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %18 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %19 = "stablehlo.broadcast_in_dim"(%18) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %20 = "stablehlo.compare"(%16, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %21 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %22 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %23 = "stablehlo.compare"(%16, %22) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %24 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %25 = "stablehlo.select"(%24, %15, %14) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %26 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %27 = "stablehlo.select"(%26, %14, %15) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %28 = "stablehlo.or"(%20, %23) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %29 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %30 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %31 = "stablehlo.select"(%28, %30, %16) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %32 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %33 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %34 = "stablehlo.subtract"(%33, %31) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %35 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %36 = "stablehlo.broadcast_in_dim"(%35) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %37 = "stablehlo.subtract"(%36, %34) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %38 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %39 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %40 = "stablehlo.compare"(%37, %39) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %41 = "stablehlo.select"(%40, %31, %37) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %42 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %43 = "stablehlo.divide"(%42, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %44 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %46 = "stablehlo.reduce"(%13, %44) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %45 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%45) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %47 = "stablehlo.broadcast_in_dim"(%46) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %48 = "stablehlo.subtract"(%13, %47) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %49 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %50 = "stablehlo.multiply"(%48, %49) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %51 = "stablehlo.exponential"(%50) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %52 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %54 = "stablehlo.reduce"(%51, %52) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %53 = "stablehlo.add"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%53) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %55 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %56 = "stablehlo.broadcast_in_dim"(%55) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %57 = "stablehlo.divide"(%56, %54) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %58 = "stablehlo.broadcast_in_dim"(%57) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %59 = "stablehlo.multiply"(%51, %58) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %60 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %62 = "stablehlo.reduce"(%25, %60) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %61 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%61) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %63 = "stablehlo.broadcast_in_dim"(%62) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %64 = "stablehlo.subtract"(%25, %63) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %65 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %66 = "stablehlo.multiply"(%64, %65) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %67 = "stablehlo.exponential"(%66) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %68 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %70 = "stablehlo.reduce"(%67, %68) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %69 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%69) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %71 = "stablehlo.subtract"(%62, %46) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %72 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %73 = "stablehlo.abs"(%71) : (tensor<8xf32>) -> tensor<8xf32>
          %74 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %75 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %76 = "stablehlo.compare"(%73, %75) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %77 = "stablehlo.round_nearest_even"(%71) : (tensor<8xf32>) -> tensor<8xf32>
          %78 = "stablehlo.broadcast_in_dim"(%72) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %79 = "stablehlo.select"(%76, %78, %77) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %80 = "stablehlo.abs"(%62) : (tensor<8xf32>) -> tensor<8xf32>
          %81 = "stablehlo.abs"(%46) : (tensor<8xf32>) -> tensor<8xf32>
          %82 = "stablehlo.compare"(%80, %81) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %83 = "stablehlo.broadcast_in_dim"(%72) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %84 = "stablehlo.select"(%82, %83, %79) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %85 = "stablehlo.broadcast_in_dim"(%72) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %86 = "stablehlo.select"(%82, %79, %85) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %87 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %88 = "stablehlo.subtract"(%25, %87) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %89 = "stablehlo.broadcast_in_dim"(%86) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %90 = "stablehlo.add"(%13, %89) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %91 = "stablehlo.subtract"(%88, %90) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %92 = "stablehlo.subtract"(%62, %46) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %93 = "stablehlo.subtract"(%92, %79) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %94 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %95 = "stablehlo.multiply"(%93, %94) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %96 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %97 = "stablehlo.multiply"(%91, %96) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %98 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %99 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %100 = "stablehlo.multiply"(%99, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %101 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %102 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %103 = "stablehlo.add"(%100, %102) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %104 = "stablehlo.multiply"(%103, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %105 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %106 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %107 = "stablehlo.add"(%104, %106) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %108 = "stablehlo.multiply"(%107, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %109 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %110 = "stablehlo.broadcast_in_dim"(%109) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %111 = "stablehlo.add"(%108, %110) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %112 = "stablehlo.multiply"(%111, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %113 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %114 = "stablehlo.broadcast_in_dim"(%113) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %115 = "stablehlo.add"(%112, %114) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %116 = "stablehlo.multiply"(%115, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %117 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %118 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %119 = "stablehlo.add"(%116, %118) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %120 = "stablehlo.multiply"(%119, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %121 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %122 = "stablehlo.broadcast_in_dim"(%121) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %123 = "stablehlo.add"(%120, %122) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %124 = "stablehlo.multiply"(%123, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %125 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %126 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %127 = "stablehlo.add"(%124, %126) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %128 = "stablehlo.multiply"(%127, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %129 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %130 = "stablehlo.broadcast_in_dim"(%129) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %131 = "stablehlo.add"(%128, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %132 = "stablehlo.multiply"(%131, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %133 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %134 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %135 = "stablehlo.add"(%132, %134) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %136 = "stablehlo.multiply"(%97, %97) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %137 = "stablehlo.multiply"(%136, %135) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %138 = "stablehlo.add"(%97, %137) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %139 = "stablehlo.multiply"(%51, %138) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %140 = "stablehlo.exponential"(%95) : (tensor<8xf32>) -> tensor<8xf32>
          %141 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %142 = "stablehlo.multiply"(%67, %141) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %143 = "stablehlo.subtract"(%142, %51) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %144 = "stablehlo.abs"(%97) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %145 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %146 = "stablehlo.broadcast_in_dim"(%145) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %147 = "stablehlo.compare"(%144, %146) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %148 = "stablehlo.select"(%147, %139, %143) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %149 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %151 = "stablehlo.reduce"(%148, %149) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %150 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%150) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %152 = "stablehlo.divide"(%151, %54) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %153 = "stablehlo.abs"(%152) : (tensor<8xf32>) -> tensor<8xf32>
          %154 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %155 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %156 = "stablehlo.compare"(%153, %155) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %157 = "stablehlo.log_plus_one"(%152) : (tensor<8xf32>) -> tensor<8xf32>
          %158 = "stablehlo.divide"(%70, %54) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %159 = "stablehlo.log"(%158) : (tensor<8xf32>) -> tensor<8xf32>
          %160 = "stablehlo.add"(%95, %159) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %161 = "stablehlo.select"(%156, %157, %160) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %162 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %163 = "stablehlo.subtract"(%97, %162) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %164 = "stablehlo.abs"(%163) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %165 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %166 = "stablehlo.broadcast_in_dim"(%165) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %167 = "stablehlo.compare"(%164, %166) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %168 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %169 = "stablehlo.broadcast_in_dim"(%168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %170 = "stablehlo.divide"(%169, %70) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %171 = "stablehlo.broadcast_in_dim"(%170) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %172 = "stablehlo.multiply"(%67, %171) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %173 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %174 = "stablehlo.broadcast_in_dim"(%173) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %175 = "stablehlo.multiply"(%174, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %176 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %177 = "stablehlo.broadcast_in_dim"(%176) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %178 = "stablehlo.add"(%175, %177) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %179 = "stablehlo.multiply"(%178, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %180 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %181 = "stablehlo.broadcast_in_dim"(%180) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %182 = "stablehlo.add"(%179, %181) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %183 = "stablehlo.multiply"(%182, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %184 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %185 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %186 = "stablehlo.add"(%183, %185) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %187 = "stablehlo.multiply"(%186, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %188 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %189 = "stablehlo.broadcast_in_dim"(%188) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %190 = "stablehlo.add"(%187, %189) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %191 = "stablehlo.multiply"(%190, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %192 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %193 = "stablehlo.broadcast_in_dim"(%192) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %194 = "stablehlo.add"(%191, %193) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %195 = "stablehlo.multiply"(%194, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %196 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %197 = "stablehlo.broadcast_in_dim"(%196) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %198 = "stablehlo.add"(%195, %197) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %199 = "stablehlo.multiply"(%198, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %200 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %201 = "stablehlo.broadcast_in_dim"(%200) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %202 = "stablehlo.add"(%199, %201) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %203 = "stablehlo.multiply"(%202, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %204 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %205 = "stablehlo.broadcast_in_dim"(%204) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %206 = "stablehlo.add"(%203, %205) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %207 = "stablehlo.multiply"(%206, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %208 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %209 = "stablehlo.broadcast_in_dim"(%208) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %210 = "stablehlo.add"(%207, %209) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %211 = "stablehlo.multiply"(%163, %163) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %212 = "stablehlo.multiply"(%211, %210) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %213 = "stablehlo.add"(%163, %212) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %214 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %216 = "stablehlo.reduce"(%27, %214) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %215 = "stablehlo.maximum"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%215) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %217 = "stablehlo.broadcast_in_dim"(%216) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %218 = "stablehlo.subtract"(%27, %217) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %219 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %220 = "stablehlo.multiply"(%218, %219) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %221 = "stablehlo.exponential"(%220) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %222 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %224 = "stablehlo.reduce"(%221, %222) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %223 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%223) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %225 = "stablehlo.subtract"(%216, %46) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %226 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %227 = "stablehlo.abs"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %228 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %229 = "stablehlo.broadcast_in_dim"(%228) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %230 = "stablehlo.compare"(%227, %229) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %231 = "stablehlo.round_nearest_even"(%225) : (tensor<8xf32>) -> tensor<8xf32>
          %232 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %233 = "stablehlo.select"(%230, %232, %231) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %234 = "stablehlo.abs"(%216) : (tensor<8xf32>) -> tensor<8xf32>
          %235 = "stablehlo.abs"(%46) : (tensor<8xf32>) -> tensor<8xf32>
          %236 = "stablehlo.compare"(%234, %235) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %237 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %238 = "stablehlo.select"(%236, %237, %233) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %239 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %240 = "stablehlo.select"(%236, %233, %239) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %241 = "stablehlo.broadcast_in_dim"(%238) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %242 = "stablehlo.subtract"(%27, %241) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %243 = "stablehlo.broadcast_in_dim"(%240) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %244 = "stablehlo.add"(%13, %243) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %245 = "stablehlo.subtract"(%242, %244) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %246 = "stablehlo.subtract"(%216, %46) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %247 = "stablehlo.subtract"(%246, %233) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %248 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %249 = "stablehlo.multiply"(%247, %248) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %250 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %251 = "stablehlo.multiply"(%245, %250) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %252 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %253 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %254 = "stablehlo.multiply"(%253, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %255 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %256 = "stablehlo.broadcast_in_dim"(%255) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %257 = "stablehlo.add"(%254, %256) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %258 = "stablehlo.multiply"(%257, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %259 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %260 = "stablehlo.broadcast_in_dim"(%259) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %261 = "stablehlo.add"(%258, %260) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %262 = "stablehlo.multiply"(%261, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %263 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %264 = "stablehlo.broadcast_in_dim"(%263) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %265 = "stablehlo.add"(%262, %264) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %266 = "stablehlo.multiply"(%265, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %267 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %268 = "stablehlo.broadcast_in_dim"(%267) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %269 = "stablehlo.add"(%266, %268) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %270 = "stablehlo.multiply"(%269, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %271 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %272 = "stablehlo.broadcast_in_dim"(%271) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %273 = "stablehlo.add"(%270, %272) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %274 = "stablehlo.multiply"(%273, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %275 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %276 = "stablehlo.broadcast_in_dim"(%275) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %277 = "stablehlo.add"(%274, %276) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %278 = "stablehlo.multiply"(%277, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %279 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %280 = "stablehlo.broadcast_in_dim"(%279) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %281 = "stablehlo.add"(%278, %280) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %282 = "stablehlo.multiply"(%281, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %283 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %284 = "stablehlo.broadcast_in_dim"(%283) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %285 = "stablehlo.add"(%282, %284) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %286 = "stablehlo.multiply"(%285, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %287 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %288 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %289 = "stablehlo.add"(%286, %288) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %290 = "stablehlo.multiply"(%251, %251) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.multiply"(%290, %289) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %292 = "stablehlo.add"(%251, %291) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %293 = "stablehlo.multiply"(%51, %292) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %294 = "stablehlo.exponential"(%249) : (tensor<8xf32>) -> tensor<8xf32>
          %295 = "stablehlo.broadcast_in_dim"(%294) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %296 = "stablehlo.multiply"(%221, %295) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %297 = "stablehlo.subtract"(%296, %51) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.abs"(%251) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %299 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %300 = "stablehlo.broadcast_in_dim"(%299) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %301 = "stablehlo.compare"(%298, %300) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %302 = "stablehlo.select"(%301, %293, %297) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.reduce"(%302, %303) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %304 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%304) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %306 = "stablehlo.divide"(%305, %54) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %307 = "stablehlo.abs"(%306) : (tensor<8xf32>) -> tensor<8xf32>
          %308 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %309 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %310 = "stablehlo.compare"(%307, %309) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %311 = "stablehlo.log_plus_one"(%306) : (tensor<8xf32>) -> tensor<8xf32>
          %312 = "stablehlo.divide"(%224, %54) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %313 = "stablehlo.log"(%312) : (tensor<8xf32>) -> tensor<8xf32>
          %314 = "stablehlo.add"(%249, %313) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %315 = "stablehlo.select"(%310, %311, %314) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %316 = "stablehlo.broadcast_in_dim"(%315) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.subtract"(%251, %316) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.abs"(%317) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.broadcast_in_dim"(%319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.compare"(%318, %320) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %322 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %323 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %324 = "stablehlo.divide"(%323, %224) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %325 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %326 = "stablehlo.multiply"(%221, %325) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %327 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %328 = "stablehlo.broadcast_in_dim"(%327) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %329 = "stablehlo.multiply"(%328, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %330 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %331 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %332 = "stablehlo.add"(%329, %331) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %333 = "stablehlo.multiply"(%332, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %334 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %335 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %336 = "stablehlo.add"(%333, %335) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %337 = "stablehlo.multiply"(%336, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %339 = "stablehlo.broadcast_in_dim"(%338) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %340 = "stablehlo.add"(%337, %339) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %341 = "stablehlo.multiply"(%340, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %343 = "stablehlo.broadcast_in_dim"(%342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %344 = "stablehlo.add"(%341, %343) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %345 = "stablehlo.multiply"(%344, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %346 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %347 = "stablehlo.broadcast_in_dim"(%346) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %348 = "stablehlo.add"(%345, %347) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %349 = "stablehlo.multiply"(%348, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %350 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %351 = "stablehlo.broadcast_in_dim"(%350) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %352 = "stablehlo.add"(%349, %351) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %353 = "stablehlo.multiply"(%352, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %354 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %355 = "stablehlo.broadcast_in_dim"(%354) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %356 = "stablehlo.add"(%353, %355) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %357 = "stablehlo.multiply"(%356, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %358 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %359 = "stablehlo.broadcast_in_dim"(%358) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %360 = "stablehlo.add"(%357, %359) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %361 = "stablehlo.multiply"(%360, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %362 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %363 = "stablehlo.broadcast_in_dim"(%362) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %364 = "stablehlo.add"(%361, %363) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %365 = "stablehlo.multiply"(%317, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %366 = "stablehlo.multiply"(%365, %364) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %367 = "stablehlo.add"(%317, %366) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %368 = "stablehlo.broadcast_in_dim"(%34) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %369 = "stablehlo.multiply"(%368, %213) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %370 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %371 = "stablehlo.multiply"(%370, %367) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %372 = "stablehlo.add"(%369, %371) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %373 = "stablehlo.broadcast_in_dim"(%34) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %374 = "stablehlo.multiply"(%373, %172) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %375 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %376 = "stablehlo.multiply"(%375, %326) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %377 = "stablehlo.add"(%374, %376) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %378 = "stablehlo.and"(%167, %321) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %379 = "stablehlo.abs"(%372) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %380 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %381 = "stablehlo.broadcast_in_dim"(%380) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %382 = "stablehlo.compare"(%379, %381) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %383 = "stablehlo.and"(%378, %382) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %384 = "stablehlo.broadcast_in_dim"(%46) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %385 = "stablehlo.subtract"(%13, %384) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %386 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %387 = "stablehlo.multiply"(%385, %386) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %388 = "stablehlo.log"(%54) : (tensor<8xf32>) -> tensor<8xf32>
          %389 = "stablehlo.broadcast_in_dim"(%388) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %390 = "stablehlo.subtract"(%387, %389) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %391 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %392 = "stablehlo.broadcast_in_dim"(%391) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %393 = "stablehlo.compare"(%59, %392) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %394 = "stablehlo.log"(%377) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %395 = "stablehlo.subtract"(%390, %394) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %396 = "stablehlo.divide"(%377, %59) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %397 = "stablehlo.log"(%396) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %398 = "stablehlo.negate"(%397) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %399 = "stablehlo.select"(%393, %395, %398) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %400 = "stablehlo.constant"() { value = dense<2.0> : tensor<f32> } : () -> tensor<f32>
          %401 = "stablehlo.broadcast_in_dim"(%400) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %402 = "stablehlo.add"(%401, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %403 = "stablehlo.divide"(%372, %402) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %404 = "stablehlo.multiply"(%403, %403) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %405 = "stablehlo.constant"() { value = dense<0.07692307978868484> : tensor<f32> } : () -> tensor<f32>
          %406 = "stablehlo.broadcast_in_dim"(%405) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %407 = "stablehlo.multiply"(%406, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %408 = "stablehlo.constant"() { value = dense<0.09090909361839294> : tensor<f32> } : () -> tensor<f32>
          %409 = "stablehlo.broadcast_in_dim"(%408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %410 = "stablehlo.add"(%407, %409) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %411 = "stablehlo.multiply"(%410, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %412 = "stablehlo.constant"() { value = dense<0.1111111119389534> : tensor<f32> } : () -> tensor<f32>
          %413 = "stablehlo.broadcast_in_dim"(%412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %414 = "stablehlo.add"(%411, %413) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %415 = "stablehlo.multiply"(%414, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %416 = "stablehlo.constant"() { value = dense<0.1428571492433548> : tensor<f32> } : () -> tensor<f32>
          %417 = "stablehlo.broadcast_in_dim"(%416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %418 = "stablehlo.add"(%415, %417) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %419 = "stablehlo.multiply"(%418, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %420 = "stablehlo.constant"() { value = dense<0.20000000298023224> : tensor<f32> } : () -> tensor<f32>
          %421 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %422 = "stablehlo.add"(%419, %421) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %423 = "stablehlo.multiply"(%422, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %424 = "stablehlo.constant"() { value = dense<0.3333333432674408> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %426 = "stablehlo.add"(%423, %425) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %427 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %428 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %430 = "stablehlo.add"(%429, %403) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %431 = "stablehlo.multiply"(%403, %426) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %432 = "stablehlo.multiply"(%430, %431) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %433 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %434 = "stablehlo.add"(%433, %432) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %435 = "stablehlo.constant"() { value = dense<2.0> : tensor<f32> } : () -> tensor<f32>
          %436 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %437 = "stablehlo.multiply"(%436, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %438 = "stablehlo.multiply"(%437, %434) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %439 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %440 = "stablehlo.broadcast_in_dim"(%439) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %441 = "stablehlo.subtract"(%440, %403) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %442 = "stablehlo.divide"(%438, %441) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %443 = "stablehlo.multiply"(%59, %442) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %444 = "stablehlo.subtract"(%59, %377) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %445 = "stablehlo.multiply"(%377, %399) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %446 = "stablehlo.subtract"(%444, %445) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %447 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %448 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %449 = "stablehlo.compare"(%377, %448) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %450 = "stablehlo.select"(%449, %59, %446) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %451 = "stablehlo.select"(%383, %443, %450) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %452 = "stablehlo.multiply"(%59, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %453 = "stablehlo.negate"(%452) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %454 = "stablehlo.subtract"(%59, %377) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %455 = "stablehlo.select"(%383, %453, %454) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %456 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %458 = "stablehlo.reduce"(%451, %456) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %457 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%457) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %459 = "stablehlo.broadcast_in_dim"(%43) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %460 = "stablehlo.multiply"(%455, %459) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %461 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %462 = "stablehlo.broadcast_in_dim"(%461) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %463 = "stablehlo.compare"(%17, %462) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %464 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %465 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %466 = "stablehlo.multiply"(%465, %458) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %467 = "stablehlo.broadcast_in_dim"(%464) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %468 = "stablehlo.select"(%463, %467, %466) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %469 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %470 = "stablehlo.divide"(%17, %469) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %471 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %472 = "stablehlo.multiply"(%471, %470) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %473 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %474 = "stablehlo.broadcast_in_dim"(%472) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %475 = "stablehlo.multiply"(%474, %460) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %476 = "stablehlo.broadcast_in_dim"(%463) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %477 = "stablehlo.broadcast_in_dim"(%473) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %478 = "stablehlo.select"(%476, %477, %475) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %479 = "stablehlo.bitcast_convert"(%478) : (tensor<8x32000xf32>) -> tensor<8x32000xui32>
          %480 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %482 = "stablehlo.shift_right_logical"(%479, %481) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %483 = "stablehlo.constant"() { value = dense<1> : tensor<ui32> } : () -> tensor<ui32>
          %484 = "stablehlo.broadcast_in_dim"(%483) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %485 = "stablehlo.and"(%482, %484) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %486 = "stablehlo.constant"() { value = dense<32767> : tensor<ui32> } : () -> tensor<ui32>
          %487 = "stablehlo.broadcast_in_dim"(%486) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %488 = "stablehlo.add"(%479, %487) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %489 = "stablehlo.add"(%488, %485) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %490 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %491 = "stablehlo.shift_right_logical"(%489, %490) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %492 = "stablehlo.compare"(%478, %478) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %493 = "stablehlo.constant"() { value = dense<32704> : tensor<ui32> } : () -> tensor<ui32>
          %494 = "stablehlo.broadcast_in_dim"(%493) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %495 = "stablehlo.select"(%492, %494, %491) : (tensor<8x32000xi1>, tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %496 = "stablehlo.convert"(%495) : (tensor<8x32000xui32>) -> tensor<8x32000xui16>
          %497 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %498 = "stablehlo.add"(%arg11, %497) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %499 = "stablehlo.dynamic_update_slice"(%arg12, %468, %arg11) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %500 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %501 = "stablehlo.dynamic_update_slice"(%arg13, %496, %arg11, %500) : (tensor<64x32064xui16>, tensor<8x32000xui16>, tensor<i32>, tensor<i32>) -> tensor<64x32064xui16>
          "stablehlo.return"(%498, %499, %501) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>)
    "stablehlo.return"(%503, %504) : (tensor<64xf32>, tensor<64x32064xui16>) -> ()
  }
}

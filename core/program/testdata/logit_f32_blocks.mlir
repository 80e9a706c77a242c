module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %2 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %3 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %4 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %347, %348, %349 = "stablehlo.while"(%0, %2, %4) ({
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
          %9 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %10 = "stablehlo.dynamic_slice"(%snapshot, %arg11, %9) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %11 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %12 = "stablehlo.dynamic_slice"(%reference, %arg11, %11) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %13 = "stablehlo.dynamic_slice"(%alpha, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %14 = "stablehlo.dynamic_slice"(%weight, %arg11) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %15 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %16 = "stablehlo.divide"(%15, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %17 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %19 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %20 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %21 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %22 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %23 = "stablehlo.compare"(%13, %22) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %24 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %26 = "stablehlo.compare"(%13, %25) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %27 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %28 = "stablehlo.select"(%27, %12, %10) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %29 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %30 = "stablehlo.select"(%29, %10, %12) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %31 = "stablehlo.or"(%23, %26) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %32 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %33 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %34 = "stablehlo.select"(%31, %33, %13) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %35 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %36 = "stablehlo.broadcast_in_dim"(%35) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %37 = "stablehlo.subtract"(%36, %34) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %38 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %39 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %40 = "stablehlo.subtract"(%39, %37) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %41 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %42 = "stablehlo.broadcast_in_dim"(%41) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %43 = "stablehlo.compare"(%40, %42) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %44 = "stablehlo.select"(%43, %34, %40) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %45 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %47 = "stablehlo.reduce"(%8, %45) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %46 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%46) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %48 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %50 = "stablehlo.reduce"(%28, %48) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %49 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%49) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %51 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %53 = "stablehlo.reduce"(%30, %51) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %52 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%52) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %54 = "stablehlo.broadcast_in_dim"(%47) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %55 = "stablehlo.subtract"(%8, %54) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %56 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %57 = "stablehlo.multiply"(%55, %56) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %58 = "stablehlo.exponential"(%57) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %59 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %61 = "stablehlo.reduce"(%58, %59) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %60 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%60) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %62 = "stablehlo.broadcast_in_dim"(%50) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %63 = "stablehlo.subtract"(%28, %62) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %64 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %65 = "stablehlo.multiply"(%64, %63) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %66 = "stablehlo.broadcast_in_dim"(%53) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %67 = "stablehlo.subtract"(%30, %66) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %68 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %69 = "stablehlo.multiply"(%68, %67) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %70 = "stablehlo.add"(%65, %69) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %71 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %73 = "stablehlo.reduce"(%70, %71) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %72 = "stablehlo.maximum"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%72) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %74 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %75 = "stablehlo.subtract"(%70, %74) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %76 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %77 = "stablehlo.multiply"(%75, %76) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %78 = "stablehlo.exponential"(%77) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %79 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %81 = "stablehlo.reduce"(%78, %79) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %80 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%80) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %82 = "stablehlo.subtract"(%47, %50) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %83 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %84 = "stablehlo.abs"(%82) : (tensor<8xf32>) -> tensor<8xf32>
          %85 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %86 = "stablehlo.broadcast_in_dim"(%85) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %87 = "stablehlo.compare"(%84, %86) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %88 = "stablehlo.round_nearest_even"(%82) : (tensor<8xf32>) -> tensor<8xf32>
          %89 = "stablehlo.broadcast_in_dim"(%83) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %90 = "stablehlo.select"(%87, %89, %88) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %91 = "stablehlo.abs"(%47) : (tensor<8xf32>) -> tensor<8xf32>
          %92 = "stablehlo.abs"(%50) : (tensor<8xf32>) -> tensor<8xf32>
          %93 = "stablehlo.compare"(%91, %92) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %94 = "stablehlo.broadcast_in_dim"(%83) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %95 = "stablehlo.select"(%93, %94, %90) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %96 = "stablehlo.broadcast_in_dim"(%83) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %97 = "stablehlo.select"(%93, %90, %96) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %98 = "stablehlo.broadcast_in_dim"(%95) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %99 = "stablehlo.subtract"(%8, %98) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %100 = "stablehlo.broadcast_in_dim"(%97) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %101 = "stablehlo.add"(%28, %100) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %102 = "stablehlo.subtract"(%99, %101) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %103 = "stablehlo.subtract"(%47, %53) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %104 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %105 = "stablehlo.abs"(%103) : (tensor<8xf32>) -> tensor<8xf32>
          %106 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %107 = "stablehlo.broadcast_in_dim"(%106) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %108 = "stablehlo.compare"(%105, %107) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %109 = "stablehlo.round_nearest_even"(%103) : (tensor<8xf32>) -> tensor<8xf32>
          %110 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %111 = "stablehlo.select"(%108, %110, %109) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %112 = "stablehlo.abs"(%47) : (tensor<8xf32>) -> tensor<8xf32>
          %113 = "stablehlo.abs"(%53) : (tensor<8xf32>) -> tensor<8xf32>
          %114 = "stablehlo.compare"(%112, %113) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %115 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %116 = "stablehlo.select"(%114, %115, %111) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %117 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %118 = "stablehlo.select"(%114, %111, %117) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %119 = "stablehlo.broadcast_in_dim"(%116) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %120 = "stablehlo.subtract"(%8, %119) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %121 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %122 = "stablehlo.add"(%30, %121) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %123 = "stablehlo.subtract"(%120, %122) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %124 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %125 = "stablehlo.multiply"(%124, %102) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %126 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %127 = "stablehlo.multiply"(%126, %123) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %128 = "stablehlo.add"(%125, %127) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %129 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %130 = "stablehlo.multiply"(%128, %129) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %131 = "stablehlo.subtract"(%47, %50) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %132 = "stablehlo.subtract"(%131, %90) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %133 = "stablehlo.multiply"(%37, %132) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %134 = "stablehlo.subtract"(%47, %53) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %135 = "stablehlo.subtract"(%134, %111) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %136 = "stablehlo.multiply"(%44, %135) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %137 = "stablehlo.add"(%133, %136) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %138 = "stablehlo.subtract"(%137, %73) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %139 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %140 = "stablehlo.multiply"(%139, %138) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %141 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %142 = "stablehlo.broadcast_in_dim"(%141) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %143 = "stablehlo.multiply"(%142, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %144 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %145 = "stablehlo.broadcast_in_dim"(%144) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %146 = "stablehlo.add"(%143, %145) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %147 = "stablehlo.multiply"(%146, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %148 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %149 = "stablehlo.broadcast_in_dim"(%148) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %150 = "stablehlo.add"(%147, %149) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %151 = "stablehlo.multiply"(%150, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %152 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %153 = "stablehlo.broadcast_in_dim"(%152) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %154 = "stablehlo.add"(%151, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %155 = "stablehlo.multiply"(%154, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %156 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %157 = "stablehlo.broadcast_in_dim"(%156) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %158 = "stablehlo.add"(%155, %157) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %159 = "stablehlo.multiply"(%158, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %160 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %161 = "stablehlo.broadcast_in_dim"(%160) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %162 = "stablehlo.add"(%159, %161) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %163 = "stablehlo.multiply"(%162, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %164 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %165 = "stablehlo.broadcast_in_dim"(%164) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %166 = "stablehlo.add"(%163, %165) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %167 = "stablehlo.multiply"(%166, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %168 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %169 = "stablehlo.broadcast_in_dim"(%168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %170 = "stablehlo.add"(%167, %169) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %171 = "stablehlo.multiply"(%170, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %172 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %173 = "stablehlo.broadcast_in_dim"(%172) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %174 = "stablehlo.add"(%171, %173) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %175 = "stablehlo.multiply"(%174, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %176 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %177 = "stablehlo.broadcast_in_dim"(%176) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %178 = "stablehlo.add"(%175, %177) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %179 = "stablehlo.multiply"(%130, %130) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %180 = "stablehlo.multiply"(%179, %178) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %181 = "stablehlo.add"(%130, %180) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %182 = "stablehlo.multiply"(%78, %181) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %183 = "stablehlo.exponential"(%140) : (tensor<8xf32>) -> tensor<8xf32>
          %184 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %185 = "stablehlo.multiply"(%58, %184) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %186 = "stablehlo.subtract"(%185, %78) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %187 = "stablehlo.abs"(%130) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %188 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %189 = "stablehlo.broadcast_in_dim"(%188) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %190 = "stablehlo.compare"(%187, %189) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %191 = "stablehlo.select"(%190, %182, %186) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %192 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %194 = "stablehlo.reduce"(%191, %192) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %193 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%193) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %195 = "stablehlo.divide"(%194, %81) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %196 = "stablehlo.abs"(%195) : (tensor<8xf32>) -> tensor<8xf32>
          %197 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %198 = "stablehlo.broadcast_in_dim"(%197) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %199 = "stablehlo.compare"(%196, %198) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %200 = "stablehlo.log_plus_one"(%195) : (tensor<8xf32>) -> tensor<8xf32>
          %201 = "stablehlo.divide"(%61, %81) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %202 = "stablehlo.log"(%201) : (tensor<8xf32>) -> tensor<8xf32>
          %203 = "stablehlo.add"(%140, %202) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %204 = "stablehlo.select"(%199, %200, %203) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %205 = "stablehlo.broadcast_in_dim"(%204) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %206 = "stablehlo.subtract"(%130, %205) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %207 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %208 = "stablehlo.broadcast_in_dim"(%207) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %209 = "stablehlo.divide"(%208, %61) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %210 = "stablehlo.broadcast_in_dim"(%209) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %211 = "stablehlo.multiply"(%58, %210) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %212 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %213 = "stablehlo.broadcast_in_dim"(%212) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %214 = "stablehlo.divide"(%213, %81) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %215 = "stablehlo.broadcast_in_dim"(%214) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %216 = "stablehlo.multiply"(%78, %215) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %217 = "stablehlo.abs"(%206) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %218 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %219 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %220 = "stablehlo.compare"(%217, %219) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %221 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %222 = "stablehlo.broadcast_in_dim"(%221) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %223 = "stablehlo.multiply"(%222, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %224 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %225 = "stablehlo.broadcast_in_dim"(%224) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %226 = "stablehlo.add"(%223, %225) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %227 = "stablehlo.multiply"(%226, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %228 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %229 = "stablehlo.broadcast_in_dim"(%228) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %230 = "stablehlo.add"(%227, %229) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %231 = "stablehlo.multiply"(%230, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %232 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %233 = "stablehlo.broadcast_in_dim"(%232) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %234 = "stablehlo.add"(%231, %233) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %235 = "stablehlo.multiply"(%234, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %236 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %237 = "stablehlo.broadcast_in_dim"(%236) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %238 = "stablehlo.add"(%235, %237) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %239 = "stablehlo.multiply"(%238, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %240 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %241 = "stablehlo.broadcast_in_dim"(%240) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %242 = "stablehlo.add"(%239, %241) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %243 = "stablehlo.multiply"(%242, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %244 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %245 = "stablehlo.broadcast_in_dim"(%244) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %246 = "stablehlo.add"(%243, %245) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %247 = "stablehlo.multiply"(%246, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %248 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %249 = "stablehlo.broadcast_in_dim"(%248) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %250 = "stablehlo.add"(%247, %249) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %251 = "stablehlo.multiply"(%250, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %252 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %253 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %254 = "stablehlo.add"(%251, %253) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %255 = "stablehlo.multiply"(%254, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %256 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %257 = "stablehlo.broadcast_in_dim"(%256) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %258 = "stablehlo.add"(%255, %257) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %259 = "stablehlo.multiply"(%206, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %260 = "stablehlo.multiply"(%259, %258) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %261 = "stablehlo.multiply"(%216, %260) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %262 = "stablehlo.subtract"(%211, %216) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %263 = "stablehlo.multiply"(%216, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %264 = "stablehlo.subtract"(%262, %263) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %265 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %266 = "stablehlo.broadcast_in_dim"(%265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %267 = "stablehlo.compare"(%216, %266) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %268 = "stablehlo.select"(%267, %211, %264) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %269 = "stablehlo.abs"(%206) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %270 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %271 = "stablehlo.broadcast_in_dim"(%270) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %272 = "stablehlo.compare"(%269, %271) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %273 = "stablehlo.select"(%272, %261, %268) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %274 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %276 = "stablehlo.reduce"(%273, %274) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %275 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%275) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %277 = "stablehlo.constant"() { value = dense<2.5052107943679403e-08> : tensor<f32> } : () -> tensor<f32>
          %278 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %279 = "stablehlo.multiply"(%278, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %280 = "stablehlo.constant"() { value = dense<2.755731998149713e-07> : tensor<f32> } : () -> tensor<f32>
          %281 = "stablehlo.broadcast_in_dim"(%280) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %282 = "stablehlo.add"(%279, %281) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %283 = "stablehlo.multiply"(%282, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %284 = "stablehlo.constant"() { value = dense<2.7557318844628753e-06> : tensor<f32> } : () -> tensor<f32>
          %285 = "stablehlo.broadcast_in_dim"(%284) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %286 = "stablehlo.add"(%283, %285) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %287 = "stablehlo.multiply"(%286, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %288 = "stablehlo.constant"() { value = dense<2.4801587642286904e-05> : tensor<f32> } : () -> tensor<f32>
          %289 = "stablehlo.broadcast_in_dim"(%288) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %290 = "stablehlo.add"(%287, %289) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.multiply"(%290, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %292 = "stablehlo.constant"() { value = dense<0.00019841270113829523> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %294 = "stablehlo.add"(%291, %293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %295 = "stablehlo.multiply"(%294, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %296 = "stablehlo.constant"() { value = dense<0.0013888889225199819> : tensor<f32> } : () -> tensor<f32>
          %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.add"(%295, %297) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %299 = "stablehlo.multiply"(%298, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %300 = "stablehlo.constant"() { value = dense<0.008333333767950535> : tensor<f32> } : () -> tensor<f32>
          %301 = "stablehlo.broadcast_in_dim"(%300) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %302 = "stablehlo.add"(%299, %301) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.multiply"(%302, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %304 = "stablehlo.constant"() { value = dense<0.0416666679084301> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %306 = "stablehlo.add"(%303, %305) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %307 = "stablehlo.multiply"(%306, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %308 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %309 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %310 = "stablehlo.add"(%307, %309) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %311 = "stablehlo.multiply"(%310, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %312 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %313 = "stablehlo.broadcast_in_dim"(%312) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %314 = "stablehlo.add"(%311, %313) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %315 = "stablehlo.multiply"(%206, %206) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %316 = "stablehlo.multiply"(%315, %314) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.add"(%206, %316) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.multiply"(%216, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.subtract"(%211, %216) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %320 = "stablehlo.select"(%220, %318, %319) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %322 = "stablehlo.multiply"(%321, %276) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %323 = "stablehlo.multiply"(%kl_scale, %16) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %324 = "stablehlo.broadcast_in_dim"(%323) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %325 = "stablehlo.multiply"(%324, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %326 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %327 = "stablehlo.broadcast_in_dim"(%326) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %328 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %329 = "stablehlo.broadcast_in_dim"(%328) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %330 = "stablehlo.compare"(%14, %329) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %331 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %332 = "stablehlo.broadcast_in_dim"(%331) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %333 = "stablehlo.select"(%330, %332, %322) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %334 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %335 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %336 = "stablehlo.divide"(%14, %335) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %337 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.multiply"(%337, %325) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %339 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %340 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %341 = "stablehlo.select"(%339, %340, %338) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %343 = "stablehlo.add"(%arg11, %342) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %344 = "stablehlo.dynamic_update_slice"(%arg12, %333, %arg11) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %345 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %346 = "stablehlo.dynamic_update_slice"(%arg13, %341, %arg11, %345) : (tensor<64x32000xf32>, tensor<8x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%343, %344, %346) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    "stablehlo.return"(%348, %349) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

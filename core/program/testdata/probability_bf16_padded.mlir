module @anchorkl_logits {
  func.func @main(%student: tensor<64x32064xui16>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32064xui16>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<64x32064xui16>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %3095, %3096, %3097 = "stablehlo.while"(%4, %1, %student) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32064xui16>) :
          %5 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32064xui16>) :
          %7 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.add"(%arg11, %7) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %9 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %10 = "stablehlo.multiply"(%arg11, %9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %11 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %12 = "stablehlo.dynamic_slice"(%arg13, %10, %11) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<8x32000xui16>
          %13 = "stablehlo.convert"(%12) : (tensor<8x32000xui16>) -> tensor<8x32000xui32>
          %14 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %15 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %16 = "stablehlo.shift_left"(%13, %15) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %17 = "stablehlo.bitcast_convert"(%16) : (tensor<8x32000xui32>) -> tensor<8x32000xf32>
          %18 = "stablehlo.optimization_barrier"(%17) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %19 = "stablehlo.dynamic_slice"(%alpha, %10) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %20 = "stablehlo.dynamic_slice"(%weight, %10) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %21 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %22 = "stablehlo.divide"(%21, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %23 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %24 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %25 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %26 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %27 = "stablehlo.compare"(%19, %26) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %28 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %29 = "stablehlo.broadcast_in_dim"(%28) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %30 = "stablehlo.compare"(%19, %29) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %31 = "stablehlo.or"(%27, %30) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %32 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %33 = "stablehlo.broadcast_in_dim"(%32) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %34 = "stablehlo.select"(%31, %33, %19) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
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
          %45 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %46 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %47 = "stablehlo.maximum"(%45, %46) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %48 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %49 = "stablehlo.maximum"(%47, %48) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %50 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %51 = "stablehlo.maximum"(%49, %50) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %52 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %53 = "stablehlo.maximum"(%51, %52) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %54 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %55 = "stablehlo.maximum"(%53, %54) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %56 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %57 = "stablehlo.maximum"(%55, %56) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %58 = "stablehlo.slice"(%18) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %59 = "stablehlo.maximum"(%57, %58) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %60 = "stablehlo.compare"(%19, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %61 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %62 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %63 = "stablehlo.select"(%61, %62, %59) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %64 = "stablehlo.optimization_barrier"(%63) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %65 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %67 = "stablehlo.reduce"(%64, %65) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %66 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%66) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %68 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %69 = "stablehlo.dynamic_slice"(%snapshot, %10, %68) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %70 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %71 = "stablehlo.dynamic_slice"(%snapshot, %10, %70) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %72 = "stablehlo.maximum"(%69, %71) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %73 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %74 = "stablehlo.dynamic_slice"(%snapshot, %10, %73) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %75 = "stablehlo.maximum"(%72, %74) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %76 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %77 = "stablehlo.dynamic_slice"(%snapshot, %10, %76) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %78 = "stablehlo.maximum"(%75, %77) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %79 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %80 = "stablehlo.dynamic_slice"(%snapshot, %10, %79) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %81 = "stablehlo.maximum"(%78, %80) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %82 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %83 = "stablehlo.dynamic_slice"(%snapshot, %10, %82) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %84 = "stablehlo.maximum"(%81, %83) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %85 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %86 = "stablehlo.dynamic_slice"(%snapshot, %10, %85) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %87 = "stablehlo.maximum"(%84, %86) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %88 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %89 = "stablehlo.dynamic_slice"(%snapshot, %10, %88) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %90 = "stablehlo.maximum"(%87, %89) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %91 = "stablehlo.compare"(%19, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %92 = "stablehlo.broadcast_in_dim"(%91) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %93 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %94 = "stablehlo.select"(%92, %93, %90) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %95 = "stablehlo.optimization_barrier"(%94) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %96 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %98 = "stablehlo.reduce"(%95, %96) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %97 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%97) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %99 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %100 = "stablehlo.dynamic_slice"(%reference, %10, %99) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %101 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %102 = "stablehlo.dynamic_slice"(%reference, %10, %101) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %103 = "stablehlo.maximum"(%100, %102) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %104 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %105 = "stablehlo.dynamic_slice"(%reference, %10, %104) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %106 = "stablehlo.maximum"(%103, %105) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %107 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %108 = "stablehlo.dynamic_slice"(%reference, %10, %107) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %109 = "stablehlo.maximum"(%106, %108) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %110 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %111 = "stablehlo.dynamic_slice"(%reference, %10, %110) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %112 = "stablehlo.maximum"(%109, %111) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %113 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %114 = "stablehlo.dynamic_slice"(%reference, %10, %113) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %115 = "stablehlo.maximum"(%112, %114) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %116 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %117 = "stablehlo.dynamic_slice"(%reference, %10, %116) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %118 = "stablehlo.maximum"(%115, %117) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %119 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %120 = "stablehlo.dynamic_slice"(%reference, %10, %119) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %121 = "stablehlo.maximum"(%118, %120) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %122 = "stablehlo.compare"(%19, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %123 = "stablehlo.broadcast_in_dim"(%122) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %124 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %125 = "stablehlo.select"(%123, %124, %121) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %126 = "stablehlo.optimization_barrier"(%125) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %127 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %129 = "stablehlo.reduce"(%126, %127) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %128 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%128) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %130 = "stablehlo.select"(%30, %129, %98) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %131 = "stablehlo.select"(%27, %98, %129) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %132 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %133 = "stablehlo.subtract"(%18, %132) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %134 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %135 = "stablehlo.multiply"(%133, %134) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %136 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %137 = "stablehlo.broadcast_in_dim"(%136) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %138 = "stablehlo.compare"(%135, %137) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %139 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %140 = "stablehlo.broadcast_in_dim"(%139) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %141 = "stablehlo.select"(%138, %140, %135) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %142 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %143 = "stablehlo.broadcast_in_dim"(%142) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %144 = "stablehlo.multiply"(%141, %143) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %145 = "stablehlo.round_nearest_even"(%144) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %146 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %147 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %148 = "stablehlo.multiply"(%145, %147) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %149 = "stablehlo.subtract"(%141, %148) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %150 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %151 = "stablehlo.broadcast_in_dim"(%150) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %152 = "stablehlo.multiply"(%145, %151) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %153 = "stablehlo.subtract"(%149, %152) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %154 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %155 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %156 = "stablehlo.multiply"(%155, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %157 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %158 = "stablehlo.broadcast_in_dim"(%157) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %159 = "stablehlo.add"(%156, %158) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %160 = "stablehlo.multiply"(%159, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %161 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %162 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %163 = "stablehlo.add"(%160, %162) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %164 = "stablehlo.multiply"(%163, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %165 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %166 = "stablehlo.broadcast_in_dim"(%165) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %167 = "stablehlo.add"(%164, %166) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %168 = "stablehlo.multiply"(%167, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %169 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %170 = "stablehlo.broadcast_in_dim"(%169) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %171 = "stablehlo.add"(%168, %170) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %172 = "stablehlo.multiply"(%153, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %173 = "stablehlo.multiply"(%172, %171) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %174 = "stablehlo.add"(%173, %153) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %175 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %176 = "stablehlo.broadcast_in_dim"(%175) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %177 = "stablehlo.add"(%174, %176) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %178 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %179 = "stablehlo.broadcast_in_dim"(%178) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %180 = "stablehlo.add"(%145, %179) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %181 = "stablehlo.bitcast_convert"(%180) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %182 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %183 = "stablehlo.broadcast_in_dim"(%182) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %184 = "stablehlo.shift_left"(%181, %183) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %185 = "stablehlo.bitcast_convert"(%184) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %186 = "stablehlo.multiply"(%177, %185) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %187 = "stablehlo.optimization_barrier"(%186) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %188 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %190 = "stablehlo.reduce"(%187, %188) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %189 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%189) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %191 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %192 = "stablehlo.dynamic_slice"(%snapshot, %10, %191) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %193 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %194 = "stablehlo.dynamic_slice"(%reference, %10, %193) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %195 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %196 = "stablehlo.select"(%195, %194, %192) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %197 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %198 = "stablehlo.select"(%197, %192, %194) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %199 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %200 = "stablehlo.subtract"(%196, %199) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %201 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %202 = "stablehlo.multiply"(%200, %201) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %203 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %204 = "stablehlo.broadcast_in_dim"(%203) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %205 = "stablehlo.compare"(%202, %204) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %206 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %207 = "stablehlo.broadcast_in_dim"(%206) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %208 = "stablehlo.select"(%205, %207, %202) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %209 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %210 = "stablehlo.broadcast_in_dim"(%209) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %211 = "stablehlo.multiply"(%208, %210) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %212 = "stablehlo.round_nearest_even"(%211) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %213 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %214 = "stablehlo.broadcast_in_dim"(%213) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %215 = "stablehlo.multiply"(%212, %214) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %216 = "stablehlo.subtract"(%208, %215) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %217 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %218 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %219 = "stablehlo.multiply"(%212, %218) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %220 = "stablehlo.subtract"(%216, %219) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %221 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %222 = "stablehlo.broadcast_in_dim"(%221) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %223 = "stablehlo.multiply"(%222, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %224 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %225 = "stablehlo.broadcast_in_dim"(%224) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %226 = "stablehlo.add"(%223, %225) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %227 = "stablehlo.multiply"(%226, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %228 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %229 = "stablehlo.broadcast_in_dim"(%228) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %230 = "stablehlo.add"(%227, %229) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %231 = "stablehlo.multiply"(%230, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %232 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %233 = "stablehlo.broadcast_in_dim"(%232) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %234 = "stablehlo.add"(%231, %233) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %235 = "stablehlo.multiply"(%234, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %236 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %237 = "stablehlo.broadcast_in_dim"(%236) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %238 = "stablehlo.add"(%235, %237) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %239 = "stablehlo.multiply"(%220, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %240 = "stablehlo.multiply"(%239, %238) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %241 = "stablehlo.add"(%240, %220) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %242 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %243 = "stablehlo.broadcast_in_dim"(%242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %244 = "stablehlo.add"(%241, %243) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %245 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %246 = "stablehlo.broadcast_in_dim"(%245) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %247 = "stablehlo.add"(%212, %246) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %248 = "stablehlo.bitcast_convert"(%247) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %249 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %250 = "stablehlo.broadcast_in_dim"(%249) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %251 = "stablehlo.shift_left"(%248, %250) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %252 = "stablehlo.bitcast_convert"(%251) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %253 = "stablehlo.multiply"(%244, %252) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %254 = "stablehlo.optimization_barrier"(%253) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %255 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %257 = "stablehlo.reduce"(%254, %255) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %256 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%256) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %258 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %259 = "stablehlo.select"(%258, %194, %192) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %260 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %261 = "stablehlo.select"(%260, %192, %194) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %262 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %263 = "stablehlo.subtract"(%261, %262) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %264 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %265 = "stablehlo.multiply"(%263, %264) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %266 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %267 = "stablehlo.broadcast_in_dim"(%266) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %268 = "stablehlo.compare"(%265, %267) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %269 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %270 = "stablehlo.broadcast_in_dim"(%269) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %271 = "stablehlo.select"(%268, %270, %265) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %272 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %273 = "stablehlo.broadcast_in_dim"(%272) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %274 = "stablehlo.multiply"(%271, %273) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %275 = "stablehlo.round_nearest_even"(%274) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %276 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %277 = "stablehlo.broadcast_in_dim"(%276) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %278 = "stablehlo.multiply"(%275, %277) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %279 = "stablehlo.subtract"(%271, %278) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %280 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %281 = "stablehlo.broadcast_in_dim"(%280) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %282 = "stablehlo.multiply"(%275, %281) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %283 = "stablehlo.subtract"(%279, %282) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %284 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %285 = "stablehlo.broadcast_in_dim"(%284) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %286 = "stablehlo.multiply"(%285, %283) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %287 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %288 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %289 = "stablehlo.add"(%286, %288) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %290 = "stablehlo.multiply"(%289, %283) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %292 = "stablehlo.broadcast_in_dim"(%291) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %293 = "stablehlo.add"(%290, %292) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %294 = "stablehlo.multiply"(%293, %283) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %295 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %296 = "stablehlo.broadcast_in_dim"(%295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %297 = "stablehlo.add"(%294, %296) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.multiply"(%297, %283) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %299 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %300 = "stablehlo.broadcast_in_dim"(%299) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %301 = "stablehlo.add"(%298, %300) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %302 = "stablehlo.multiply"(%283, %283) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.multiply"(%302, %301) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %304 = "stablehlo.add"(%303, %283) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %305 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %306 = "stablehlo.broadcast_in_dim"(%305) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %307 = "stablehlo.add"(%304, %306) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %308 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %309 = "stablehlo.broadcast_in_dim"(%308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %310 = "stablehlo.add"(%275, %309) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %311 = "stablehlo.bitcast_convert"(%310) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %312 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %313 = "stablehlo.broadcast_in_dim"(%312) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %314 = "stablehlo.shift_left"(%311, %313) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %315 = "stablehlo.bitcast_convert"(%314) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %316 = "stablehlo.multiply"(%307, %315) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.optimization_barrier"(%316) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.reduce"(%317, %318) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %319 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%319) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %321 = "stablehlo.subtract"(%130, %67) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %322 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %323 = "stablehlo.abs"(%321) : (tensor<8xf32>) -> tensor<8xf32>
          %324 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %325 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %326 = "stablehlo.compare"(%323, %325) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %327 = "stablehlo.round_nearest_even"(%321) : (tensor<8xf32>) -> tensor<8xf32>
          %328 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %329 = "stablehlo.select"(%326, %328, %327) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %330 = "stablehlo.abs"(%130) : (tensor<8xf32>) -> tensor<8xf32>
          %331 = "stablehlo.abs"(%67) : (tensor<8xf32>) -> tensor<8xf32>
          %332 = "stablehlo.compare"(%330, %331) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %333 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %334 = "stablehlo.select"(%332, %333, %329) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %335 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %336 = "stablehlo.select"(%332, %329, %335) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %337 = "stablehlo.subtract"(%130, %67) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %338 = "stablehlo.subtract"(%337, %329) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %339 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %340 = "stablehlo.multiply"(%338, %339) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %341 = "stablehlo.exponential"(%340) : (tensor<8xf32>) -> tensor<8xf32>
          %342 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %343 = "stablehlo.select"(%342, %100, %69) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %344 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %345 = "stablehlo.select"(%344, %69, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %346 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %347 = "stablehlo.subtract"(%343, %346) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %348 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %349 = "stablehlo.add"(%45, %348) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %350 = "stablehlo.subtract"(%347, %349) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %351 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %352 = "stablehlo.multiply"(%350, %351) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %353 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %354 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %355 = "stablehlo.broadcast_in_dim"(%354) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %356 = "stablehlo.multiply"(%355, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %357 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %358 = "stablehlo.broadcast_in_dim"(%357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %359 = "stablehlo.add"(%356, %358) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %360 = "stablehlo.multiply"(%359, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %361 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %362 = "stablehlo.broadcast_in_dim"(%361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %363 = "stablehlo.add"(%360, %362) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %364 = "stablehlo.multiply"(%363, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %365 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %366 = "stablehlo.broadcast_in_dim"(%365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %367 = "stablehlo.add"(%364, %366) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %368 = "stablehlo.multiply"(%367, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %369 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %370 = "stablehlo.broadcast_in_dim"(%369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %371 = "stablehlo.add"(%368, %370) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %372 = "stablehlo.multiply"(%371, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %373 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %374 = "stablehlo.broadcast_in_dim"(%373) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %375 = "stablehlo.add"(%372, %374) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %376 = "stablehlo.multiply"(%375, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %377 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %378 = "stablehlo.broadcast_in_dim"(%377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %379 = "stablehlo.add"(%376, %378) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %380 = "stablehlo.multiply"(%379, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %381 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %382 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %383 = "stablehlo.add"(%380, %382) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %384 = "stablehlo.multiply"(%352, %352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %385 = "stablehlo.multiply"(%384, %383) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %386 = "stablehlo.add"(%352, %385) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %387 = "stablehlo.multiply"(%353, %386) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %388 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %389 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %390 = "stablehlo.multiply"(%388, %389) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %391 = "stablehlo.subtract"(%390, %353) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %392 = "stablehlo.abs"(%352) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %393 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %394 = "stablehlo.broadcast_in_dim"(%393) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %395 = "stablehlo.compare"(%392, %394) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %396 = "stablehlo.select"(%395, %387, %391) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %397 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %398 = "stablehlo.select"(%397, %102, %71) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %399 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %400 = "stablehlo.select"(%399, %71, %102) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %401 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %402 = "stablehlo.subtract"(%398, %401) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %403 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %404 = "stablehlo.add"(%46, %403) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %405 = "stablehlo.subtract"(%402, %404) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %406 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %407 = "stablehlo.multiply"(%405, %406) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %408 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %409 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %410 = "stablehlo.broadcast_in_dim"(%409) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %411 = "stablehlo.multiply"(%410, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %412 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %413 = "stablehlo.broadcast_in_dim"(%412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %414 = "stablehlo.add"(%411, %413) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %415 = "stablehlo.multiply"(%414, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %416 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %417 = "stablehlo.broadcast_in_dim"(%416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %418 = "stablehlo.add"(%415, %417) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %419 = "stablehlo.multiply"(%418, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %420 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %421 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %422 = "stablehlo.add"(%419, %421) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %423 = "stablehlo.multiply"(%422, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %424 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %426 = "stablehlo.add"(%423, %425) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %427 = "stablehlo.multiply"(%426, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %428 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %430 = "stablehlo.add"(%427, %429) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %431 = "stablehlo.multiply"(%430, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %432 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %433 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %434 = "stablehlo.add"(%431, %433) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %435 = "stablehlo.multiply"(%434, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %436 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %437 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %438 = "stablehlo.add"(%435, %437) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %439 = "stablehlo.multiply"(%407, %407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %440 = "stablehlo.multiply"(%439, %438) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %441 = "stablehlo.add"(%407, %440) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %442 = "stablehlo.multiply"(%408, %441) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %443 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %444 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %445 = "stablehlo.multiply"(%443, %444) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %446 = "stablehlo.subtract"(%445, %408) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %447 = "stablehlo.abs"(%407) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %448 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %449 = "stablehlo.broadcast_in_dim"(%448) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %450 = "stablehlo.compare"(%447, %449) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %451 = "stablehlo.select"(%450, %442, %446) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %452 = "stablehlo.add"(%396, %451) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %453 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %454 = "stablehlo.select"(%453, %105, %74) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %455 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %456 = "stablehlo.select"(%455, %74, %105) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %457 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %458 = "stablehlo.subtract"(%454, %457) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %459 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %460 = "stablehlo.add"(%48, %459) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %461 = "stablehlo.subtract"(%458, %460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %462 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %463 = "stablehlo.multiply"(%461, %462) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %464 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %465 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %466 = "stablehlo.broadcast_in_dim"(%465) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %467 = "stablehlo.multiply"(%466, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %468 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %469 = "stablehlo.broadcast_in_dim"(%468) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %470 = "stablehlo.add"(%467, %469) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %471 = "stablehlo.multiply"(%470, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %472 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %473 = "stablehlo.broadcast_in_dim"(%472) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %474 = "stablehlo.add"(%471, %473) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %475 = "stablehlo.multiply"(%474, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %476 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %477 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %478 = "stablehlo.add"(%475, %477) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %479 = "stablehlo.multiply"(%478, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %480 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %482 = "stablehlo.add"(%479, %481) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %483 = "stablehlo.multiply"(%482, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %484 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %485 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %486 = "stablehlo.add"(%483, %485) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %487 = "stablehlo.multiply"(%486, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %488 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %490 = "stablehlo.add"(%487, %489) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %491 = "stablehlo.multiply"(%490, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %492 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %494 = "stablehlo.add"(%491, %493) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %495 = "stablehlo.multiply"(%463, %463) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %496 = "stablehlo.multiply"(%495, %494) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %497 = "stablehlo.add"(%463, %496) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %498 = "stablehlo.multiply"(%464, %497) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %499 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %500 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %501 = "stablehlo.multiply"(%499, %500) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %502 = "stablehlo.subtract"(%501, %464) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %503 = "stablehlo.abs"(%463) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %504 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %505 = "stablehlo.broadcast_in_dim"(%504) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %506 = "stablehlo.compare"(%503, %505) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %507 = "stablehlo.select"(%506, %498, %502) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %508 = "stablehlo.add"(%452, %507) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %509 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %510 = "stablehlo.select"(%509, %108, %77) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %512 = "stablehlo.select"(%511, %77, %108) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %513 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %514 = "stablehlo.subtract"(%510, %513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %515 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %516 = "stablehlo.add"(%50, %515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %517 = "stablehlo.subtract"(%514, %516) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %518 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %519 = "stablehlo.multiply"(%517, %518) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %520 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %521 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %522 = "stablehlo.broadcast_in_dim"(%521) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %523 = "stablehlo.multiply"(%522, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %524 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %525 = "stablehlo.broadcast_in_dim"(%524) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %526 = "stablehlo.add"(%523, %525) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %527 = "stablehlo.multiply"(%526, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %528 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %529 = "stablehlo.broadcast_in_dim"(%528) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %530 = "stablehlo.add"(%527, %529) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %531 = "stablehlo.multiply"(%530, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %532 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %533 = "stablehlo.broadcast_in_dim"(%532) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %534 = "stablehlo.add"(%531, %533) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %535 = "stablehlo.multiply"(%534, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %536 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %537 = "stablehlo.broadcast_in_dim"(%536) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %538 = "stablehlo.add"(%535, %537) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %539 = "stablehlo.multiply"(%538, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %540 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %541 = "stablehlo.broadcast_in_dim"(%540) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %542 = "stablehlo.add"(%539, %541) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %543 = "stablehlo.multiply"(%542, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %544 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %545 = "stablehlo.broadcast_in_dim"(%544) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %546 = "stablehlo.add"(%543, %545) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %547 = "stablehlo.multiply"(%546, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %548 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %549 = "stablehlo.broadcast_in_dim"(%548) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %550 = "stablehlo.add"(%547, %549) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %551 = "stablehlo.multiply"(%519, %519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %552 = "stablehlo.multiply"(%551, %550) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %553 = "stablehlo.add"(%519, %552) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %554 = "stablehlo.multiply"(%520, %553) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %555 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %556 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %557 = "stablehlo.multiply"(%555, %556) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %558 = "stablehlo.subtract"(%557, %520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %559 = "stablehlo.abs"(%519) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %560 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %561 = "stablehlo.broadcast_in_dim"(%560) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %562 = "stablehlo.compare"(%559, %561) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %563 = "stablehlo.select"(%562, %554, %558) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %564 = "stablehlo.add"(%508, %563) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %565 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %566 = "stablehlo.select"(%565, %111, %80) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %567 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %568 = "stablehlo.select"(%567, %80, %111) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %569 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %570 = "stablehlo.subtract"(%566, %569) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %571 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %572 = "stablehlo.add"(%52, %571) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %573 = "stablehlo.subtract"(%570, %572) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %574 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %575 = "stablehlo.multiply"(%573, %574) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %576 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %577 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %578 = "stablehlo.broadcast_in_dim"(%577) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %579 = "stablehlo.multiply"(%578, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %580 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %581 = "stablehlo.broadcast_in_dim"(%580) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %582 = "stablehlo.add"(%579, %581) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %583 = "stablehlo.multiply"(%582, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %584 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %585 = "stablehlo.broadcast_in_dim"(%584) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %586 = "stablehlo.add"(%583, %585) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %587 = "stablehlo.multiply"(%586, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %588 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %589 = "stablehlo.broadcast_in_dim"(%588) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %590 = "stablehlo.add"(%587, %589) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %591 = "stablehlo.multiply"(%590, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %592 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %593 = "stablehlo.broadcast_in_dim"(%592) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %594 = "stablehlo.add"(%591, %593) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %595 = "stablehlo.multiply"(%594, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %596 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %597 = "stablehlo.broadcast_in_dim"(%596) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %598 = "stablehlo.add"(%595, %597) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %599 = "stablehlo.multiply"(%598, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %600 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %601 = "stablehlo.broadcast_in_dim"(%600) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %602 = "stablehlo.add"(%599, %601) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %603 = "stablehlo.multiply"(%602, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %604 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %605 = "stablehlo.broadcast_in_dim"(%604) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %606 = "stablehlo.add"(%603, %605) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %607 = "stablehlo.multiply"(%575, %575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %608 = "stablehlo.multiply"(%607, %606) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %609 = "stablehlo.add"(%575, %608) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %610 = "stablehlo.multiply"(%576, %609) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %611 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %612 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %613 = "stablehlo.multiply"(%611, %612) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %614 = "stablehlo.subtract"(%613, %576) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %615 = "stablehlo.abs"(%575) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %616 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %617 = "stablehlo.broadcast_in_dim"(%616) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %618 = "stablehlo.compare"(%615, %617) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %619 = "stablehlo.select"(%618, %610, %614) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %620 = "stablehlo.add"(%564, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %621 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %622 = "stablehlo.select"(%621, %114, %83) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %623 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %624 = "stablehlo.select"(%623, %83, %114) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %625 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %626 = "stablehlo.subtract"(%622, %625) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %627 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %628 = "stablehlo.add"(%54, %627) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %629 = "stablehlo.subtract"(%626, %628) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %630 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %631 = "stablehlo.multiply"(%629, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %632 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %633 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %634 = "stablehlo.broadcast_in_dim"(%633) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %635 = "stablehlo.multiply"(%634, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %636 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %637 = "stablehlo.broadcast_in_dim"(%636) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %638 = "stablehlo.add"(%635, %637) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %639 = "stablehlo.multiply"(%638, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %640 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %641 = "stablehlo.broadcast_in_dim"(%640) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %642 = "stablehlo.add"(%639, %641) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %643 = "stablehlo.multiply"(%642, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %644 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %645 = "stablehlo.broadcast_in_dim"(%644) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %646 = "stablehlo.add"(%643, %645) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %647 = "stablehlo.multiply"(%646, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %648 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %649 = "stablehlo.broadcast_in_dim"(%648) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %650 = "stablehlo.add"(%647, %649) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %651 = "stablehlo.multiply"(%650, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %652 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %653 = "stablehlo.broadcast_in_dim"(%652) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %654 = "stablehlo.add"(%651, %653) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %655 = "stablehlo.multiply"(%654, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %656 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %657 = "stablehlo.broadcast_in_dim"(%656) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %658 = "stablehlo.add"(%655, %657) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %659 = "stablehlo.multiply"(%658, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %660 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %661 = "stablehlo.broadcast_in_dim"(%660) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %662 = "stablehlo.add"(%659, %661) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %663 = "stablehlo.multiply"(%631, %631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %664 = "stablehlo.multiply"(%663, %662) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %665 = "stablehlo.add"(%631, %664) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %666 = "stablehlo.multiply"(%632, %665) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %667 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %668 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %669 = "stablehlo.multiply"(%667, %668) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %670 = "stablehlo.subtract"(%669, %632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %671 = "stablehlo.abs"(%631) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %672 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %673 = "stablehlo.broadcast_in_dim"(%672) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %674 = "stablehlo.compare"(%671, %673) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %675 = "stablehlo.select"(%674, %666, %670) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %676 = "stablehlo.add"(%620, %675) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %677 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %678 = "stablehlo.select"(%677, %117, %86) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %679 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %680 = "stablehlo.select"(%679, %86, %117) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %681 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %682 = "stablehlo.subtract"(%678, %681) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %683 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %684 = "stablehlo.add"(%56, %683) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %685 = "stablehlo.subtract"(%682, %684) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %686 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %687 = "stablehlo.multiply"(%685, %686) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %688 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %689 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %690 = "stablehlo.broadcast_in_dim"(%689) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %691 = "stablehlo.multiply"(%690, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %692 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %693 = "stablehlo.broadcast_in_dim"(%692) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %694 = "stablehlo.add"(%691, %693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %695 = "stablehlo.multiply"(%694, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %696 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %697 = "stablehlo.broadcast_in_dim"(%696) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %698 = "stablehlo.add"(%695, %697) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %699 = "stablehlo.multiply"(%698, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %700 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %701 = "stablehlo.broadcast_in_dim"(%700) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %702 = "stablehlo.add"(%699, %701) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %703 = "stablehlo.multiply"(%702, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %704 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %705 = "stablehlo.broadcast_in_dim"(%704) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %706 = "stablehlo.add"(%703, %705) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %707 = "stablehlo.multiply"(%706, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %708 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %709 = "stablehlo.broadcast_in_dim"(%708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %710 = "stablehlo.add"(%707, %709) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %711 = "stablehlo.multiply"(%710, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %712 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %713 = "stablehlo.broadcast_in_dim"(%712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %714 = "stablehlo.add"(%711, %713) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %715 = "stablehlo.multiply"(%714, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %716 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %717 = "stablehlo.broadcast_in_dim"(%716) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %718 = "stablehlo.add"(%715, %717) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %719 = "stablehlo.multiply"(%687, %687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %720 = "stablehlo.multiply"(%719, %718) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %721 = "stablehlo.add"(%687, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %722 = "stablehlo.multiply"(%688, %721) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %723 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %724 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %725 = "stablehlo.multiply"(%723, %724) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %726 = "stablehlo.subtract"(%725, %688) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %727 = "stablehlo.abs"(%687) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %728 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %729 = "stablehlo.broadcast_in_dim"(%728) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %730 = "stablehlo.compare"(%727, %729) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %731 = "stablehlo.select"(%730, %722, %726) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %732 = "stablehlo.add"(%676, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %733 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %734 = "stablehlo.select"(%733, %120, %89) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %735 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %736 = "stablehlo.select"(%735, %89, %120) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %737 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %738 = "stablehlo.subtract"(%734, %737) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %739 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %740 = "stablehlo.add"(%58, %739) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %741 = "stablehlo.subtract"(%738, %740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %742 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %743 = "stablehlo.multiply"(%741, %742) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %744 = "stablehlo.slice"(%187) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %745 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %746 = "stablehlo.broadcast_in_dim"(%745) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %747 = "stablehlo.multiply"(%746, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %748 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %749 = "stablehlo.broadcast_in_dim"(%748) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %750 = "stablehlo.add"(%747, %749) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %751 = "stablehlo.multiply"(%750, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %752 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %753 = "stablehlo.broadcast_in_dim"(%752) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %754 = "stablehlo.add"(%751, %753) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %755 = "stablehlo.multiply"(%754, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %756 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %757 = "stablehlo.broadcast_in_dim"(%756) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %758 = "stablehlo.add"(%755, %757) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %759 = "stablehlo.multiply"(%758, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %760 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %761 = "stablehlo.broadcast_in_dim"(%760) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %762 = "stablehlo.add"(%759, %761) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %763 = "stablehlo.multiply"(%762, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %764 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %765 = "stablehlo.broadcast_in_dim"(%764) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %766 = "stablehlo.add"(%763, %765) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %767 = "stablehlo.multiply"(%766, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %768 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %769 = "stablehlo.broadcast_in_dim"(%768) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %770 = "stablehlo.add"(%767, %769) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %771 = "stablehlo.multiply"(%770, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %772 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %773 = "stablehlo.broadcast_in_dim"(%772) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %774 = "stablehlo.add"(%771, %773) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %775 = "stablehlo.multiply"(%743, %743) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %776 = "stablehlo.multiply"(%775, %774) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %777 = "stablehlo.add"(%743, %776) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %778 = "stablehlo.multiply"(%744, %777) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %779 = "stablehlo.slice"(%254) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %780 = "stablehlo.broadcast_in_dim"(%341) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %781 = "stablehlo.multiply"(%779, %780) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %782 = "stablehlo.subtract"(%781, %744) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %783 = "stablehlo.abs"(%743) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %784 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %785 = "stablehlo.broadcast_in_dim"(%784) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %786 = "stablehlo.compare"(%783, %785) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %787 = "stablehlo.select"(%786, %778, %782) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %788 = "stablehlo.add"(%732, %787) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %789 = "stablehlo.compare"(%19, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %790 = "stablehlo.broadcast_in_dim"(%789) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %791 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %792 = "stablehlo.select"(%790, %791, %788) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %793 = "stablehlo.optimization_barrier"(%792) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %794 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %796 = "stablehlo.reduce"(%793, %794) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %795 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%795) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %797 = "stablehlo.divide"(%796, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %798 = "stablehlo.divide"(%257, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %799 = "stablehlo.log"(%798) : (tensor<8xf32>) -> tensor<8xf32>
          %800 = "stablehlo.add"(%340, %799) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %801 = "stablehlo.abs"(%797) : (tensor<8xf32>) -> tensor<8xf32>
          %802 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %803 = "stablehlo.broadcast_in_dim"(%802) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %804 = "stablehlo.compare"(%801, %803) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %805 = "stablehlo.log_plus_one"(%797) : (tensor<8xf32>) -> tensor<8xf32>
          %806 = "stablehlo.select"(%804, %805, %800) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %807 = "stablehlo.subtract"(%131, %67) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %808 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %809 = "stablehlo.abs"(%807) : (tensor<8xf32>) -> tensor<8xf32>
          %810 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %811 = "stablehlo.broadcast_in_dim"(%810) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %812 = "stablehlo.compare"(%809, %811) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %813 = "stablehlo.round_nearest_even"(%807) : (tensor<8xf32>) -> tensor<8xf32>
          %814 = "stablehlo.broadcast_in_dim"(%808) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %815 = "stablehlo.select"(%812, %814, %813) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %816 = "stablehlo.abs"(%131) : (tensor<8xf32>) -> tensor<8xf32>
          %817 = "stablehlo.abs"(%67) : (tensor<8xf32>) -> tensor<8xf32>
          %818 = "stablehlo.compare"(%816, %817) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %819 = "stablehlo.broadcast_in_dim"(%808) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %820 = "stablehlo.select"(%818, %819, %815) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %821 = "stablehlo.broadcast_in_dim"(%808) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %822 = "stablehlo.select"(%818, %815, %821) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %823 = "stablehlo.subtract"(%131, %67) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %824 = "stablehlo.subtract"(%823, %815) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %825 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %826 = "stablehlo.multiply"(%824, %825) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %827 = "stablehlo.exponential"(%826) : (tensor<8xf32>) -> tensor<8xf32>
          %828 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %829 = "stablehlo.select"(%828, %100, %69) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %830 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %831 = "stablehlo.select"(%830, %69, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %832 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %833 = "stablehlo.subtract"(%831, %832) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %834 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %835 = "stablehlo.add"(%45, %834) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %836 = "stablehlo.subtract"(%833, %835) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %837 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %838 = "stablehlo.multiply"(%836, %837) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %839 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %840 = "stablehlo.broadcast_in_dim"(%839) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %841 = "stablehlo.multiply"(%840, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %842 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %843 = "stablehlo.broadcast_in_dim"(%842) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %844 = "stablehlo.add"(%841, %843) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %845 = "stablehlo.multiply"(%844, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %846 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %847 = "stablehlo.broadcast_in_dim"(%846) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %848 = "stablehlo.add"(%845, %847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %849 = "stablehlo.multiply"(%848, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %850 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %851 = "stablehlo.broadcast_in_dim"(%850) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %852 = "stablehlo.add"(%849, %851) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %853 = "stablehlo.multiply"(%852, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %854 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %855 = "stablehlo.broadcast_in_dim"(%854) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %856 = "stablehlo.add"(%853, %855) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %857 = "stablehlo.multiply"(%856, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %858 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %859 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %860 = "stablehlo.add"(%857, %859) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %861 = "stablehlo.multiply"(%860, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %862 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %863 = "stablehlo.broadcast_in_dim"(%862) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %864 = "stablehlo.add"(%861, %863) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %865 = "stablehlo.multiply"(%864, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %866 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %867 = "stablehlo.broadcast_in_dim"(%866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %868 = "stablehlo.add"(%865, %867) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %869 = "stablehlo.multiply"(%838, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %870 = "stablehlo.multiply"(%869, %868) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %871 = "stablehlo.add"(%838, %870) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %872 = "stablehlo.multiply"(%353, %871) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %873 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %874 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %875 = "stablehlo.multiply"(%873, %874) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %876 = "stablehlo.subtract"(%875, %353) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %877 = "stablehlo.abs"(%838) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %878 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %879 = "stablehlo.broadcast_in_dim"(%878) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %880 = "stablehlo.compare"(%877, %879) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %881 = "stablehlo.select"(%880, %872, %876) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %882 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %883 = "stablehlo.select"(%882, %102, %71) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %884 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %885 = "stablehlo.select"(%884, %71, %102) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %886 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %887 = "stablehlo.subtract"(%885, %886) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %888 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %889 = "stablehlo.add"(%46, %888) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %890 = "stablehlo.subtract"(%887, %889) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %891 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %892 = "stablehlo.multiply"(%890, %891) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %893 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %894 = "stablehlo.broadcast_in_dim"(%893) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %895 = "stablehlo.multiply"(%894, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %896 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %897 = "stablehlo.broadcast_in_dim"(%896) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %898 = "stablehlo.add"(%895, %897) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %899 = "stablehlo.multiply"(%898, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %900 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %901 = "stablehlo.broadcast_in_dim"(%900) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %902 = "stablehlo.add"(%899, %901) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %903 = "stablehlo.multiply"(%902, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %904 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %905 = "stablehlo.broadcast_in_dim"(%904) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %906 = "stablehlo.add"(%903, %905) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %907 = "stablehlo.multiply"(%906, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %908 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %909 = "stablehlo.broadcast_in_dim"(%908) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %910 = "stablehlo.add"(%907, %909) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %911 = "stablehlo.multiply"(%910, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %912 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %913 = "stablehlo.broadcast_in_dim"(%912) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %914 = "stablehlo.add"(%911, %913) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %915 = "stablehlo.multiply"(%914, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %916 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %917 = "stablehlo.broadcast_in_dim"(%916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %918 = "stablehlo.add"(%915, %917) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %919 = "stablehlo.multiply"(%918, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %920 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %921 = "stablehlo.broadcast_in_dim"(%920) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %922 = "stablehlo.add"(%919, %921) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %923 = "stablehlo.multiply"(%892, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %924 = "stablehlo.multiply"(%923, %922) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %925 = "stablehlo.add"(%892, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %926 = "stablehlo.multiply"(%408, %925) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %927 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %928 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %929 = "stablehlo.multiply"(%927, %928) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %930 = "stablehlo.subtract"(%929, %408) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %931 = "stablehlo.abs"(%892) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %932 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %933 = "stablehlo.broadcast_in_dim"(%932) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %934 = "stablehlo.compare"(%931, %933) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %935 = "stablehlo.select"(%934, %926, %930) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %936 = "stablehlo.add"(%881, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %937 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %938 = "stablehlo.select"(%937, %105, %74) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %939 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %940 = "stablehlo.select"(%939, %74, %105) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %941 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %942 = "stablehlo.subtract"(%940, %941) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %943 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %944 = "stablehlo.add"(%48, %943) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %945 = "stablehlo.subtract"(%942, %944) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %946 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %947 = "stablehlo.multiply"(%945, %946) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %948 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %949 = "stablehlo.broadcast_in_dim"(%948) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %950 = "stablehlo.multiply"(%949, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %951 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %952 = "stablehlo.broadcast_in_dim"(%951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %953 = "stablehlo.add"(%950, %952) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %954 = "stablehlo.multiply"(%953, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %955 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %956 = "stablehlo.broadcast_in_dim"(%955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %957 = "stablehlo.add"(%954, %956) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %958 = "stablehlo.multiply"(%957, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %959 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %960 = "stablehlo.broadcast_in_dim"(%959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %961 = "stablehlo.add"(%958, %960) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %962 = "stablehlo.multiply"(%961, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %963 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %964 = "stablehlo.broadcast_in_dim"(%963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %965 = "stablehlo.add"(%962, %964) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %966 = "stablehlo.multiply"(%965, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %967 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %968 = "stablehlo.broadcast_in_dim"(%967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %969 = "stablehlo.add"(%966, %968) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %970 = "stablehlo.multiply"(%969, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %971 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %972 = "stablehlo.broadcast_in_dim"(%971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %973 = "stablehlo.add"(%970, %972) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %974 = "stablehlo.multiply"(%973, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %975 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %976 = "stablehlo.broadcast_in_dim"(%975) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %977 = "stablehlo.add"(%974, %976) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %978 = "stablehlo.multiply"(%947, %947) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %979 = "stablehlo.multiply"(%978, %977) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %980 = "stablehlo.add"(%947, %979) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %981 = "stablehlo.multiply"(%464, %980) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %982 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %983 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %984 = "stablehlo.multiply"(%982, %983) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %985 = "stablehlo.subtract"(%984, %464) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %986 = "stablehlo.abs"(%947) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %987 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %988 = "stablehlo.broadcast_in_dim"(%987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %989 = "stablehlo.compare"(%986, %988) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %990 = "stablehlo.select"(%989, %981, %985) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %991 = "stablehlo.add"(%936, %990) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %992 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %993 = "stablehlo.select"(%992, %108, %77) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %994 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %995 = "stablehlo.select"(%994, %77, %108) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %996 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %997 = "stablehlo.subtract"(%995, %996) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %998 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %999 = "stablehlo.add"(%50, %998) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1000 = "stablehlo.subtract"(%997, %999) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1001 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1002 = "stablehlo.multiply"(%1000, %1001) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1003 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1004 = "stablehlo.broadcast_in_dim"(%1003) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1005 = "stablehlo.multiply"(%1004, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1006 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1008 = "stablehlo.add"(%1005, %1007) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1009 = "stablehlo.multiply"(%1008, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1010 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1011 = "stablehlo.broadcast_in_dim"(%1010) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1012 = "stablehlo.add"(%1009, %1011) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1013 = "stablehlo.multiply"(%1012, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1014 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.broadcast_in_dim"(%1014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1016 = "stablehlo.add"(%1013, %1015) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1017 = "stablehlo.multiply"(%1016, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1018 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1019 = "stablehlo.broadcast_in_dim"(%1018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1020 = "stablehlo.add"(%1017, %1019) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1021 = "stablehlo.multiply"(%1020, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1022 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1023 = "stablehlo.broadcast_in_dim"(%1022) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1024 = "stablehlo.add"(%1021, %1023) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1025 = "stablehlo.multiply"(%1024, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1026 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1027 = "stablehlo.broadcast_in_dim"(%1026) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1028 = "stablehlo.add"(%1025, %1027) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1029 = "stablehlo.multiply"(%1028, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1030 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1031 = "stablehlo.broadcast_in_dim"(%1030) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1032 = "stablehlo.add"(%1029, %1031) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1033 = "stablehlo.multiply"(%1002, %1002) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1034 = "stablehlo.multiply"(%1033, %1032) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1035 = "stablehlo.add"(%1002, %1034) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1036 = "stablehlo.multiply"(%520, %1035) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1037 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1038 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1039 = "stablehlo.multiply"(%1037, %1038) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1040 = "stablehlo.subtract"(%1039, %520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1041 = "stablehlo.abs"(%1002) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1042 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1043 = "stablehlo.broadcast_in_dim"(%1042) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1044 = "stablehlo.compare"(%1041, %1043) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1045 = "stablehlo.select"(%1044, %1036, %1040) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1046 = "stablehlo.add"(%991, %1045) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1047 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1048 = "stablehlo.select"(%1047, %111, %80) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1049 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1050 = "stablehlo.select"(%1049, %80, %111) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1051 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1052 = "stablehlo.subtract"(%1050, %1051) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1053 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1054 = "stablehlo.add"(%52, %1053) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1055 = "stablehlo.subtract"(%1052, %1054) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1056 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1057 = "stablehlo.multiply"(%1055, %1056) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1058 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1059 = "stablehlo.broadcast_in_dim"(%1058) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1060 = "stablehlo.multiply"(%1059, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1061 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1062 = "stablehlo.broadcast_in_dim"(%1061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1063 = "stablehlo.add"(%1060, %1062) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1064 = "stablehlo.multiply"(%1063, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1065 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1066 = "stablehlo.broadcast_in_dim"(%1065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1067 = "stablehlo.add"(%1064, %1066) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1068 = "stablehlo.multiply"(%1067, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1069 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1070 = "stablehlo.broadcast_in_dim"(%1069) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1071 = "stablehlo.add"(%1068, %1070) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1072 = "stablehlo.multiply"(%1071, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1073 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1074 = "stablehlo.broadcast_in_dim"(%1073) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1075 = "stablehlo.add"(%1072, %1074) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1076 = "stablehlo.multiply"(%1075, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1077 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1078 = "stablehlo.broadcast_in_dim"(%1077) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1079 = "stablehlo.add"(%1076, %1078) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1080 = "stablehlo.multiply"(%1079, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1081 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1082 = "stablehlo.broadcast_in_dim"(%1081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1083 = "stablehlo.add"(%1080, %1082) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1084 = "stablehlo.multiply"(%1083, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1085 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1086 = "stablehlo.broadcast_in_dim"(%1085) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1087 = "stablehlo.add"(%1084, %1086) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1088 = "stablehlo.multiply"(%1057, %1057) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1089 = "stablehlo.multiply"(%1088, %1087) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1090 = "stablehlo.add"(%1057, %1089) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1091 = "stablehlo.multiply"(%576, %1090) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1092 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1093 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1094 = "stablehlo.multiply"(%1092, %1093) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1095 = "stablehlo.subtract"(%1094, %576) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1096 = "stablehlo.abs"(%1057) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1097 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1098 = "stablehlo.broadcast_in_dim"(%1097) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1099 = "stablehlo.compare"(%1096, %1098) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1100 = "stablehlo.select"(%1099, %1091, %1095) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1101 = "stablehlo.add"(%1046, %1100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1102 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1103 = "stablehlo.select"(%1102, %114, %83) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1104 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1105 = "stablehlo.select"(%1104, %83, %114) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1106 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1107 = "stablehlo.subtract"(%1105, %1106) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1108 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1109 = "stablehlo.add"(%54, %1108) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1110 = "stablehlo.subtract"(%1107, %1109) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1111 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1112 = "stablehlo.multiply"(%1110, %1111) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1113 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1114 = "stablehlo.broadcast_in_dim"(%1113) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1115 = "stablehlo.multiply"(%1114, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1116 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1117 = "stablehlo.broadcast_in_dim"(%1116) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1118 = "stablehlo.add"(%1115, %1117) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1119 = "stablehlo.multiply"(%1118, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1120 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1121 = "stablehlo.broadcast_in_dim"(%1120) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1122 = "stablehlo.add"(%1119, %1121) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1123 = "stablehlo.multiply"(%1122, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1124 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1125 = "stablehlo.broadcast_in_dim"(%1124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1126 = "stablehlo.add"(%1123, %1125) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1127 = "stablehlo.multiply"(%1126, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1128 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1129 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1130 = "stablehlo.add"(%1127, %1129) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1131 = "stablehlo.multiply"(%1130, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1132 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1133 = "stablehlo.broadcast_in_dim"(%1132) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1134 = "stablehlo.add"(%1131, %1133) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1135 = "stablehlo.multiply"(%1134, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1136 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1137 = "stablehlo.broadcast_in_dim"(%1136) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1138 = "stablehlo.add"(%1135, %1137) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1139 = "stablehlo.multiply"(%1138, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1140 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1141 = "stablehlo.broadcast_in_dim"(%1140) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1142 = "stablehlo.add"(%1139, %1141) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1143 = "stablehlo.multiply"(%1112, %1112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1144 = "stablehlo.multiply"(%1143, %1142) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1145 = "stablehlo.add"(%1112, %1144) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1146 = "stablehlo.multiply"(%632, %1145) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1147 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1148 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1149 = "stablehlo.multiply"(%1147, %1148) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1150 = "stablehlo.subtract"(%1149, %632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1151 = "stablehlo.abs"(%1112) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1152 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1153 = "stablehlo.broadcast_in_dim"(%1152) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1154 = "stablehlo.compare"(%1151, %1153) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1155 = "stablehlo.select"(%1154, %1146, %1150) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1156 = "stablehlo.add"(%1101, %1155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1157 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1158 = "stablehlo.select"(%1157, %117, %86) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1159 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1160 = "stablehlo.select"(%1159, %86, %117) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1161 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1162 = "stablehlo.subtract"(%1160, %1161) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1163 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1164 = "stablehlo.add"(%56, %1163) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1165 = "stablehlo.subtract"(%1162, %1164) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1166 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1167 = "stablehlo.multiply"(%1165, %1166) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1168 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1169 = "stablehlo.broadcast_in_dim"(%1168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1170 = "stablehlo.multiply"(%1169, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1171 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1172 = "stablehlo.broadcast_in_dim"(%1171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1173 = "stablehlo.add"(%1170, %1172) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1174 = "stablehlo.multiply"(%1173, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1175 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1176 = "stablehlo.broadcast_in_dim"(%1175) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1177 = "stablehlo.add"(%1174, %1176) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1178 = "stablehlo.multiply"(%1177, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1179 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1180 = "stablehlo.broadcast_in_dim"(%1179) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1181 = "stablehlo.add"(%1178, %1180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1182 = "stablehlo.multiply"(%1181, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1183 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1184 = "stablehlo.broadcast_in_dim"(%1183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1185 = "stablehlo.add"(%1182, %1184) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1186 = "stablehlo.multiply"(%1185, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1187 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1188 = "stablehlo.broadcast_in_dim"(%1187) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1189 = "stablehlo.add"(%1186, %1188) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1190 = "stablehlo.multiply"(%1189, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1191 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1192 = "stablehlo.broadcast_in_dim"(%1191) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1193 = "stablehlo.add"(%1190, %1192) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1194 = "stablehlo.multiply"(%1193, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1195 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1196 = "stablehlo.broadcast_in_dim"(%1195) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1197 = "stablehlo.add"(%1194, %1196) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1198 = "stablehlo.multiply"(%1167, %1167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1199 = "stablehlo.multiply"(%1198, %1197) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1200 = "stablehlo.add"(%1167, %1199) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1201 = "stablehlo.multiply"(%688, %1200) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1202 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1203 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1204 = "stablehlo.multiply"(%1202, %1203) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1205 = "stablehlo.subtract"(%1204, %688) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1206 = "stablehlo.abs"(%1167) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1207 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1208 = "stablehlo.broadcast_in_dim"(%1207) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1209 = "stablehlo.compare"(%1206, %1208) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1210 = "stablehlo.select"(%1209, %1201, %1205) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1211 = "stablehlo.add"(%1156, %1210) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1212 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1213 = "stablehlo.select"(%1212, %120, %89) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1214 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1215 = "stablehlo.select"(%1214, %89, %120) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1216 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1217 = "stablehlo.subtract"(%1215, %1216) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1218 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1219 = "stablehlo.add"(%58, %1218) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1220 = "stablehlo.subtract"(%1217, %1219) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1221 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1222 = "stablehlo.multiply"(%1220, %1221) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1223 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1224 = "stablehlo.broadcast_in_dim"(%1223) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1225 = "stablehlo.multiply"(%1224, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1226 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1227 = "stablehlo.broadcast_in_dim"(%1226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1228 = "stablehlo.add"(%1225, %1227) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1229 = "stablehlo.multiply"(%1228, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1230 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1231 = "stablehlo.broadcast_in_dim"(%1230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1232 = "stablehlo.add"(%1229, %1231) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1233 = "stablehlo.multiply"(%1232, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1234 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1235 = "stablehlo.broadcast_in_dim"(%1234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1236 = "stablehlo.add"(%1233, %1235) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1237 = "stablehlo.multiply"(%1236, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1238 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1239 = "stablehlo.broadcast_in_dim"(%1238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1240 = "stablehlo.add"(%1237, %1239) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1241 = "stablehlo.multiply"(%1240, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1242 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1243 = "stablehlo.broadcast_in_dim"(%1242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1244 = "stablehlo.add"(%1241, %1243) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1245 = "stablehlo.multiply"(%1244, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1246 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1247 = "stablehlo.broadcast_in_dim"(%1246) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1248 = "stablehlo.add"(%1245, %1247) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1249 = "stablehlo.multiply"(%1248, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1250 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1251 = "stablehlo.broadcast_in_dim"(%1250) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1252 = "stablehlo.add"(%1249, %1251) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1253 = "stablehlo.multiply"(%1222, %1222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1254 = "stablehlo.multiply"(%1253, %1252) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1255 = "stablehlo.add"(%1222, %1254) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1256 = "stablehlo.multiply"(%744, %1255) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1257 = "stablehlo.slice"(%317) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1258 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1259 = "stablehlo.multiply"(%1257, %1258) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1260 = "stablehlo.subtract"(%1259, %744) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1261 = "stablehlo.abs"(%1222) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1262 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1263 = "stablehlo.broadcast_in_dim"(%1262) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1264 = "stablehlo.compare"(%1261, %1263) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1265 = "stablehlo.select"(%1264, %1256, %1260) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1266 = "stablehlo.add"(%1211, %1265) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1267 = "stablehlo.compare"(%19, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1268 = "stablehlo.broadcast_in_dim"(%1267) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1269 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1270 = "stablehlo.select"(%1268, %1269, %1266) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1271 = "stablehlo.optimization_barrier"(%1270) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1272 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1274 = "stablehlo.reduce"(%1271, %1272) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %1273 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1273) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %1275 = "stablehlo.divide"(%1274, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1276 = "stablehlo.divide"(%320, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1277 = "stablehlo.log"(%1276) : (tensor<8xf32>) -> tensor<8xf32>
          %1278 = "stablehlo.add"(%826, %1277) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1279 = "stablehlo.abs"(%1275) : (tensor<8xf32>) -> tensor<8xf32>
          %1280 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1281 = "stablehlo.broadcast_in_dim"(%1280) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1282 = "stablehlo.compare"(%1279, %1281) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1283 = "stablehlo.log_plus_one"(%1275) : (tensor<8xf32>) -> tensor<8xf32>
          %1284 = "stablehlo.select"(%1282, %1283, %1278) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1285 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1286 = "stablehlo.subtract"(%196, %1285) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1287 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1288 = "stablehlo.add"(%18, %1287) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1289 = "stablehlo.subtract"(%1286, %1288) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1290 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1291 = "stablehlo.multiply"(%1289, %1290) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1292 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1293 = "stablehlo.subtract"(%1291, %1292) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1294 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1295 = "stablehlo.subtract"(%261, %1294) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1296 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1297 = "stablehlo.add"(%18, %1296) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1298 = "stablehlo.subtract"(%1295, %1297) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1299 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1300 = "stablehlo.multiply"(%1298, %1299) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1301 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1302 = "stablehlo.subtract"(%1300, %1301) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1303 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1304 = "stablehlo.broadcast_in_dim"(%1303) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1305 = "stablehlo.divide"(%1304, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1306 = "stablehlo.broadcast_in_dim"(%1305) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1307 = "stablehlo.multiply"(%187, %1306) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1308 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1309 = "stablehlo.broadcast_in_dim"(%1308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1310 = "stablehlo.divide"(%1309, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1311 = "stablehlo.broadcast_in_dim"(%1310) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1312 = "stablehlo.multiply"(%254, %1311) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1313 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1314 = "stablehlo.multiply"(%1313, %1312) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1315 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1316 = "stablehlo.broadcast_in_dim"(%1315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1317 = "stablehlo.divide"(%1316, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1318 = "stablehlo.broadcast_in_dim"(%1317) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1319 = "stablehlo.multiply"(%317, %1318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1320 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1321 = "stablehlo.multiply"(%1320, %1319) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1322 = "stablehlo.add"(%1314, %1321) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1323 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1324 = "stablehlo.broadcast_in_dim"(%1323) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1325 = "stablehlo.multiply"(%1324, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1326 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1327 = "stablehlo.broadcast_in_dim"(%1326) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1328 = "stablehlo.add"(%1325, %1327) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1329 = "stablehlo.multiply"(%1328, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1330 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1331 = "stablehlo.broadcast_in_dim"(%1330) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1332 = "stablehlo.add"(%1329, %1331) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1333 = "stablehlo.multiply"(%1332, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1334 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1335 = "stablehlo.broadcast_in_dim"(%1334) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1336 = "stablehlo.add"(%1333, %1335) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1337 = "stablehlo.multiply"(%1336, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1338 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1339 = "stablehlo.broadcast_in_dim"(%1338) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1340 = "stablehlo.add"(%1337, %1339) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1341 = "stablehlo.multiply"(%1340, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1342 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1343 = "stablehlo.broadcast_in_dim"(%1342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1344 = "stablehlo.add"(%1341, %1343) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1345 = "stablehlo.multiply"(%1344, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1346 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1347 = "stablehlo.broadcast_in_dim"(%1346) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1348 = "stablehlo.add"(%1345, %1347) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1349 = "stablehlo.multiply"(%1348, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1350 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1351 = "stablehlo.broadcast_in_dim"(%1350) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1352 = "stablehlo.add"(%1349, %1351) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1353 = "stablehlo.multiply"(%1293, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1354 = "stablehlo.multiply"(%1353, %1352) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1355 = "stablehlo.add"(%1293, %1354) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1356 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1357 = "stablehlo.multiply"(%1356, %1355) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1358 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1359 = "stablehlo.broadcast_in_dim"(%1358) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1360 = "stablehlo.multiply"(%1359, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1361 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1362 = "stablehlo.broadcast_in_dim"(%1361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1363 = "stablehlo.add"(%1360, %1362) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1364 = "stablehlo.multiply"(%1363, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1365 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1366 = "stablehlo.broadcast_in_dim"(%1365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1367 = "stablehlo.add"(%1364, %1366) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1368 = "stablehlo.multiply"(%1367, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1369 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1370 = "stablehlo.broadcast_in_dim"(%1369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1371 = "stablehlo.add"(%1368, %1370) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1372 = "stablehlo.multiply"(%1371, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1373 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1374 = "stablehlo.broadcast_in_dim"(%1373) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1375 = "stablehlo.add"(%1372, %1374) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1376 = "stablehlo.multiply"(%1375, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1377 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1378 = "stablehlo.broadcast_in_dim"(%1377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1379 = "stablehlo.add"(%1376, %1378) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1380 = "stablehlo.multiply"(%1379, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1381 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1382 = "stablehlo.broadcast_in_dim"(%1381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1383 = "stablehlo.add"(%1380, %1382) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1384 = "stablehlo.multiply"(%1383, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1385 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1386 = "stablehlo.broadcast_in_dim"(%1385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1387 = "stablehlo.add"(%1384, %1386) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1388 = "stablehlo.multiply"(%1302, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1389 = "stablehlo.multiply"(%1388, %1387) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1390 = "stablehlo.add"(%1302, %1389) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1391 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1392 = "stablehlo.multiply"(%1391, %1390) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1393 = "stablehlo.add"(%1357, %1392) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1394 = "stablehlo.abs"(%1293) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1395 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1396 = "stablehlo.broadcast_in_dim"(%1395) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1397 = "stablehlo.compare"(%1394, %1396) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1398 = "stablehlo.abs"(%1302) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1399 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1400 = "stablehlo.broadcast_in_dim"(%1399) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1401 = "stablehlo.compare"(%1398, %1400) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1402 = "stablehlo.and"(%1397, %1401) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %1403 = "stablehlo.abs"(%1393) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1404 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1405 = "stablehlo.broadcast_in_dim"(%1404) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1406 = "stablehlo.compare"(%1403, %1405) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1407 = "stablehlo.and"(%1402, %1406) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %1408 = "stablehlo.log_plus_one"(%1393) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1409 = "stablehlo.negate"(%1408) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1410 = "stablehlo.divide"(%1322, %1307) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1411 = "stablehlo.log"(%1410) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1412 = "stablehlo.negate"(%1411) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1413 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1414 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1415 = "stablehlo.subtract"(%18, %1414) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1416 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1417 = "stablehlo.multiply"(%1415, %1416) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1418 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %1419 = "stablehlo.broadcast_in_dim"(%1418) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1420 = "stablehlo.subtract"(%1417, %1419) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1421 = "stablehlo.broadcast_in_dim"(%1413) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1422 = "stablehlo.compare"(%1307, %1421) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %1423 = "stablehlo.log"(%1322) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1424 = "stablehlo.subtract"(%1420, %1423) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1425 = "stablehlo.select"(%1422, %1424, %1412) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1426 = "stablehlo.select"(%1407, %1409, %1425) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1427 = "stablehlo.optimization_barrier"(%1426) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1428 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1429 = "stablehlo.broadcast_in_dim"(%1428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1430 = "stablehlo.divide"(%1429, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1431 = "stablehlo.broadcast_in_dim"(%1430) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1432 = "stablehlo.multiply"(%353, %1431) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1433 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1434 = "stablehlo.subtract"(%352, %1433) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1435 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1436 = "stablehlo.subtract"(%838, %1435) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1437 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1438 = "stablehlo.broadcast_in_dim"(%1437) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1439 = "stablehlo.divide"(%1438, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1440 = "stablehlo.broadcast_in_dim"(%1439) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1441 = "stablehlo.multiply"(%353, %1440) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1442 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1443 = "stablehlo.broadcast_in_dim"(%1442) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1444 = "stablehlo.divide"(%1443, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1445 = "stablehlo.broadcast_in_dim"(%1444) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1446 = "stablehlo.multiply"(%388, %1445) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1447 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1448 = "stablehlo.multiply"(%1447, %1446) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1449 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1450 = "stablehlo.broadcast_in_dim"(%1449) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1451 = "stablehlo.divide"(%1450, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1452 = "stablehlo.broadcast_in_dim"(%1451) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1453 = "stablehlo.multiply"(%873, %1452) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1454 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1455 = "stablehlo.multiply"(%1454, %1453) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1456 = "stablehlo.add"(%1448, %1455) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1457 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1458 = "stablehlo.broadcast_in_dim"(%1457) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1459 = "stablehlo.multiply"(%1458, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1460 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1461 = "stablehlo.broadcast_in_dim"(%1460) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1462 = "stablehlo.add"(%1459, %1461) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1463 = "stablehlo.multiply"(%1462, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1464 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1465 = "stablehlo.broadcast_in_dim"(%1464) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1466 = "stablehlo.add"(%1463, %1465) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1467 = "stablehlo.multiply"(%1466, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1468 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1469 = "stablehlo.broadcast_in_dim"(%1468) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1470 = "stablehlo.add"(%1467, %1469) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1471 = "stablehlo.multiply"(%1470, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1472 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1473 = "stablehlo.broadcast_in_dim"(%1472) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1474 = "stablehlo.add"(%1471, %1473) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1475 = "stablehlo.multiply"(%1474, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1476 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1477 = "stablehlo.broadcast_in_dim"(%1476) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1478 = "stablehlo.add"(%1475, %1477) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1479 = "stablehlo.multiply"(%1478, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1480 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1481 = "stablehlo.broadcast_in_dim"(%1480) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1482 = "stablehlo.add"(%1479, %1481) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1483 = "stablehlo.multiply"(%1482, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1484 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1485 = "stablehlo.broadcast_in_dim"(%1484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1486 = "stablehlo.add"(%1483, %1485) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1487 = "stablehlo.multiply"(%1434, %1434) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1488 = "stablehlo.multiply"(%1487, %1486) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1489 = "stablehlo.add"(%1434, %1488) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1490 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1491 = "stablehlo.multiply"(%1490, %1489) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1492 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1493 = "stablehlo.broadcast_in_dim"(%1492) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1494 = "stablehlo.multiply"(%1493, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1495 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1496 = "stablehlo.broadcast_in_dim"(%1495) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1497 = "stablehlo.add"(%1494, %1496) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1498 = "stablehlo.multiply"(%1497, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1499 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1500 = "stablehlo.broadcast_in_dim"(%1499) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1501 = "stablehlo.add"(%1498, %1500) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1502 = "stablehlo.multiply"(%1501, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1503 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1504 = "stablehlo.broadcast_in_dim"(%1503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1505 = "stablehlo.add"(%1502, %1504) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1506 = "stablehlo.multiply"(%1505, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1507 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1508 = "stablehlo.broadcast_in_dim"(%1507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1509 = "stablehlo.add"(%1506, %1508) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1510 = "stablehlo.multiply"(%1509, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1511 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1512 = "stablehlo.broadcast_in_dim"(%1511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1513 = "stablehlo.add"(%1510, %1512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1514 = "stablehlo.multiply"(%1513, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1515 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1516 = "stablehlo.broadcast_in_dim"(%1515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1517 = "stablehlo.add"(%1514, %1516) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1518 = "stablehlo.multiply"(%1517, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1519 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1520 = "stablehlo.broadcast_in_dim"(%1519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1521 = "stablehlo.add"(%1518, %1520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1522 = "stablehlo.multiply"(%1436, %1436) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1523 = "stablehlo.multiply"(%1522, %1521) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1524 = "stablehlo.add"(%1436, %1523) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1525 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1526 = "stablehlo.multiply"(%1525, %1524) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1527 = "stablehlo.add"(%1491, %1526) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1528 = "stablehlo.abs"(%1434) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1529 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1530 = "stablehlo.broadcast_in_dim"(%1529) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1531 = "stablehlo.compare"(%1528, %1530) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1532 = "stablehlo.abs"(%1436) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1533 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1534 = "stablehlo.broadcast_in_dim"(%1533) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1535 = "stablehlo.compare"(%1532, %1534) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1536 = "stablehlo.and"(%1531, %1535) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1537 = "stablehlo.abs"(%1527) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1538 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1539 = "stablehlo.broadcast_in_dim"(%1538) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1540 = "stablehlo.compare"(%1537, %1539) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1541 = "stablehlo.and"(%1536, %1540) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1542 = "stablehlo.log_plus_one"(%1527) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1543 = "stablehlo.negate"(%1542) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1544 = "stablehlo.divide"(%1456, %1441) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1545 = "stablehlo.log"(%1544) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1546 = "stablehlo.negate"(%1545) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1547 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1548 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1549 = "stablehlo.subtract"(%45, %1548) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1550 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1551 = "stablehlo.multiply"(%1549, %1550) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1552 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %1553 = "stablehlo.broadcast_in_dim"(%1552) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1554 = "stablehlo.subtract"(%1551, %1553) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1555 = "stablehlo.broadcast_in_dim"(%1547) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1556 = "stablehlo.compare"(%1441, %1555) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1557 = "stablehlo.log"(%1456) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1558 = "stablehlo.subtract"(%1554, %1557) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1559 = "stablehlo.select"(%1556, %1558, %1546) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1560 = "stablehlo.select"(%1541, %1543, %1559) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1561 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1562 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1563 = "stablehlo.broadcast_in_dim"(%1562) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1564 = "stablehlo.multiply"(%1563, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1565 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1566 = "stablehlo.broadcast_in_dim"(%1565) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1567 = "stablehlo.add"(%1564, %1566) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1568 = "stablehlo.multiply"(%1567, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1569 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1570 = "stablehlo.broadcast_in_dim"(%1569) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1571 = "stablehlo.add"(%1568, %1570) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1572 = "stablehlo.multiply"(%1571, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1573 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1574 = "stablehlo.broadcast_in_dim"(%1573) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1575 = "stablehlo.add"(%1572, %1574) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1576 = "stablehlo.multiply"(%1575, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1577 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1578 = "stablehlo.broadcast_in_dim"(%1577) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1579 = "stablehlo.add"(%1576, %1578) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1580 = "stablehlo.multiply"(%1579, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1581 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1582 = "stablehlo.broadcast_in_dim"(%1581) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1583 = "stablehlo.add"(%1580, %1582) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1584 = "stablehlo.multiply"(%1583, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1585 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1586 = "stablehlo.broadcast_in_dim"(%1585) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1587 = "stablehlo.add"(%1584, %1586) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1588 = "stablehlo.multiply"(%1587, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1589 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1590 = "stablehlo.broadcast_in_dim"(%1589) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1591 = "stablehlo.add"(%1588, %1590) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1592 = "stablehlo.multiply"(%1561, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1593 = "stablehlo.multiply"(%1592, %1591) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1594 = "stablehlo.multiply"(%1456, %1593) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1595 = "stablehlo.subtract"(%1432, %1456) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1596 = "stablehlo.multiply"(%1456, %1561) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1597 = "stablehlo.subtract"(%1595, %1596) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1598 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1599 = "stablehlo.broadcast_in_dim"(%1598) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1600 = "stablehlo.compare"(%1456, %1599) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1601 = "stablehlo.select"(%1600, %1432, %1597) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1602 = "stablehlo.abs"(%1561) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1603 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1604 = "stablehlo.broadcast_in_dim"(%1603) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1605 = "stablehlo.compare"(%1602, %1604) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1606 = "stablehlo.select"(%1605, %1594, %1601) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1607 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1608 = "stablehlo.broadcast_in_dim"(%1607) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1609 = "stablehlo.divide"(%1608, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1610 = "stablehlo.broadcast_in_dim"(%1609) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1611 = "stablehlo.multiply"(%408, %1610) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1612 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1613 = "stablehlo.subtract"(%407, %1612) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1614 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1615 = "stablehlo.subtract"(%892, %1614) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1616 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1617 = "stablehlo.broadcast_in_dim"(%1616) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1618 = "stablehlo.divide"(%1617, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1619 = "stablehlo.broadcast_in_dim"(%1618) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1620 = "stablehlo.multiply"(%408, %1619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1621 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1622 = "stablehlo.broadcast_in_dim"(%1621) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1623 = "stablehlo.divide"(%1622, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1624 = "stablehlo.broadcast_in_dim"(%1623) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1625 = "stablehlo.multiply"(%443, %1624) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1626 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1627 = "stablehlo.multiply"(%1626, %1625) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1628 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1629 = "stablehlo.broadcast_in_dim"(%1628) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1630 = "stablehlo.divide"(%1629, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1631 = "stablehlo.broadcast_in_dim"(%1630) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1632 = "stablehlo.multiply"(%927, %1631) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1633 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1634 = "stablehlo.multiply"(%1633, %1632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1635 = "stablehlo.add"(%1627, %1634) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1636 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1637 = "stablehlo.broadcast_in_dim"(%1636) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1638 = "stablehlo.multiply"(%1637, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1639 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1640 = "stablehlo.broadcast_in_dim"(%1639) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1641 = "stablehlo.add"(%1638, %1640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1642 = "stablehlo.multiply"(%1641, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1643 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1644 = "stablehlo.broadcast_in_dim"(%1643) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1645 = "stablehlo.add"(%1642, %1644) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1646 = "stablehlo.multiply"(%1645, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1647 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1648 = "stablehlo.broadcast_in_dim"(%1647) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1649 = "stablehlo.add"(%1646, %1648) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1650 = "stablehlo.multiply"(%1649, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1651 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1652 = "stablehlo.broadcast_in_dim"(%1651) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1653 = "stablehlo.add"(%1650, %1652) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1654 = "stablehlo.multiply"(%1653, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1655 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1656 = "stablehlo.broadcast_in_dim"(%1655) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1657 = "stablehlo.add"(%1654, %1656) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1658 = "stablehlo.multiply"(%1657, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1659 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1660 = "stablehlo.broadcast_in_dim"(%1659) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1661 = "stablehlo.add"(%1658, %1660) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1662 = "stablehlo.multiply"(%1661, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1663 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1664 = "stablehlo.broadcast_in_dim"(%1663) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1665 = "stablehlo.add"(%1662, %1664) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1666 = "stablehlo.multiply"(%1613, %1613) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1667 = "stablehlo.multiply"(%1666, %1665) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1668 = "stablehlo.add"(%1613, %1667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1669 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1670 = "stablehlo.multiply"(%1669, %1668) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1671 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1672 = "stablehlo.broadcast_in_dim"(%1671) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1673 = "stablehlo.multiply"(%1672, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1674 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1675 = "stablehlo.broadcast_in_dim"(%1674) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1676 = "stablehlo.add"(%1673, %1675) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1677 = "stablehlo.multiply"(%1676, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1678 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1679 = "stablehlo.broadcast_in_dim"(%1678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1680 = "stablehlo.add"(%1677, %1679) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1681 = "stablehlo.multiply"(%1680, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1682 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1683 = "stablehlo.broadcast_in_dim"(%1682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1684 = "stablehlo.add"(%1681, %1683) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1685 = "stablehlo.multiply"(%1684, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1686 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1687 = "stablehlo.broadcast_in_dim"(%1686) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1688 = "stablehlo.add"(%1685, %1687) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1689 = "stablehlo.multiply"(%1688, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1690 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1691 = "stablehlo.broadcast_in_dim"(%1690) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1692 = "stablehlo.add"(%1689, %1691) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1693 = "stablehlo.multiply"(%1692, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1694 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1695 = "stablehlo.broadcast_in_dim"(%1694) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1696 = "stablehlo.add"(%1693, %1695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1697 = "stablehlo.multiply"(%1696, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1698 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1699 = "stablehlo.broadcast_in_dim"(%1698) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1700 = "stablehlo.add"(%1697, %1699) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1701 = "stablehlo.multiply"(%1615, %1615) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1702 = "stablehlo.multiply"(%1701, %1700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1703 = "stablehlo.add"(%1615, %1702) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1704 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1705 = "stablehlo.multiply"(%1704, %1703) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1706 = "stablehlo.add"(%1670, %1705) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1707 = "stablehlo.abs"(%1613) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1708 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1709 = "stablehlo.broadcast_in_dim"(%1708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1710 = "stablehlo.compare"(%1707, %1709) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1711 = "stablehlo.abs"(%1615) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1712 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1713 = "stablehlo.broadcast_in_dim"(%1712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1714 = "stablehlo.compare"(%1711, %1713) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1715 = "stablehlo.and"(%1710, %1714) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1716 = "stablehlo.abs"(%1706) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1717 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1718 = "stablehlo.broadcast_in_dim"(%1717) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1719 = "stablehlo.compare"(%1716, %1718) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1720 = "stablehlo.and"(%1715, %1719) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1721 = "stablehlo.log_plus_one"(%1706) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1722 = "stablehlo.negate"(%1721) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1723 = "stablehlo.divide"(%1635, %1620) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1724 = "stablehlo.log"(%1723) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1725 = "stablehlo.negate"(%1724) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1726 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1727 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1728 = "stablehlo.subtract"(%46, %1727) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1729 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1730 = "stablehlo.multiply"(%1728, %1729) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1731 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %1732 = "stablehlo.broadcast_in_dim"(%1731) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1733 = "stablehlo.subtract"(%1730, %1732) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1734 = "stablehlo.broadcast_in_dim"(%1726) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1735 = "stablehlo.compare"(%1620, %1734) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1736 = "stablehlo.log"(%1635) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1737 = "stablehlo.subtract"(%1733, %1736) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1738 = "stablehlo.select"(%1735, %1737, %1725) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1739 = "stablehlo.select"(%1720, %1722, %1738) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1740 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1741 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1742 = "stablehlo.broadcast_in_dim"(%1741) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1743 = "stablehlo.multiply"(%1742, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1744 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1745 = "stablehlo.broadcast_in_dim"(%1744) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1746 = "stablehlo.add"(%1743, %1745) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1747 = "stablehlo.multiply"(%1746, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1748 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1749 = "stablehlo.broadcast_in_dim"(%1748) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1750 = "stablehlo.add"(%1747, %1749) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1751 = "stablehlo.multiply"(%1750, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1752 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1753 = "stablehlo.broadcast_in_dim"(%1752) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1754 = "stablehlo.add"(%1751, %1753) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1755 = "stablehlo.multiply"(%1754, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1756 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1757 = "stablehlo.broadcast_in_dim"(%1756) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1758 = "stablehlo.add"(%1755, %1757) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1759 = "stablehlo.multiply"(%1758, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1760 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1761 = "stablehlo.broadcast_in_dim"(%1760) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1762 = "stablehlo.add"(%1759, %1761) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1763 = "stablehlo.multiply"(%1762, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1764 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1765 = "stablehlo.broadcast_in_dim"(%1764) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1766 = "stablehlo.add"(%1763, %1765) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1767 = "stablehlo.multiply"(%1766, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1768 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1769 = "stablehlo.broadcast_in_dim"(%1768) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1770 = "stablehlo.add"(%1767, %1769) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1771 = "stablehlo.multiply"(%1740, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1772 = "stablehlo.multiply"(%1771, %1770) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1773 = "stablehlo.multiply"(%1635, %1772) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1774 = "stablehlo.subtract"(%1611, %1635) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1775 = "stablehlo.multiply"(%1635, %1740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1776 = "stablehlo.subtract"(%1774, %1775) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1777 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1778 = "stablehlo.broadcast_in_dim"(%1777) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1779 = "stablehlo.compare"(%1635, %1778) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1780 = "stablehlo.select"(%1779, %1611, %1776) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1781 = "stablehlo.abs"(%1740) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1782 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1783 = "stablehlo.broadcast_in_dim"(%1782) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1784 = "stablehlo.compare"(%1781, %1783) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1785 = "stablehlo.select"(%1784, %1773, %1780) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1786 = "stablehlo.add"(%1606, %1785) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1787 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1788 = "stablehlo.broadcast_in_dim"(%1787) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1789 = "stablehlo.divide"(%1788, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1790 = "stablehlo.broadcast_in_dim"(%1789) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1791 = "stablehlo.multiply"(%464, %1790) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1792 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1793 = "stablehlo.subtract"(%463, %1792) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1794 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1795 = "stablehlo.subtract"(%947, %1794) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1796 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1797 = "stablehlo.broadcast_in_dim"(%1796) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1798 = "stablehlo.divide"(%1797, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1799 = "stablehlo.broadcast_in_dim"(%1798) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1800 = "stablehlo.multiply"(%464, %1799) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1801 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1802 = "stablehlo.broadcast_in_dim"(%1801) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1803 = "stablehlo.divide"(%1802, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1804 = "stablehlo.broadcast_in_dim"(%1803) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1805 = "stablehlo.multiply"(%499, %1804) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1806 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1807 = "stablehlo.multiply"(%1806, %1805) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1808 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1809 = "stablehlo.broadcast_in_dim"(%1808) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1810 = "stablehlo.divide"(%1809, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1811 = "stablehlo.broadcast_in_dim"(%1810) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1812 = "stablehlo.multiply"(%982, %1811) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1813 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1814 = "stablehlo.multiply"(%1813, %1812) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1815 = "stablehlo.add"(%1807, %1814) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1816 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1817 = "stablehlo.broadcast_in_dim"(%1816) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1818 = "stablehlo.multiply"(%1817, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1819 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1820 = "stablehlo.broadcast_in_dim"(%1819) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1821 = "stablehlo.add"(%1818, %1820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1822 = "stablehlo.multiply"(%1821, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1823 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1824 = "stablehlo.broadcast_in_dim"(%1823) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1825 = "stablehlo.add"(%1822, %1824) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1826 = "stablehlo.multiply"(%1825, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1827 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1828 = "stablehlo.broadcast_in_dim"(%1827) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1829 = "stablehlo.add"(%1826, %1828) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1830 = "stablehlo.multiply"(%1829, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1831 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1832 = "stablehlo.broadcast_in_dim"(%1831) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1833 = "stablehlo.add"(%1830, %1832) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1834 = "stablehlo.multiply"(%1833, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1835 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1836 = "stablehlo.broadcast_in_dim"(%1835) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1837 = "stablehlo.add"(%1834, %1836) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1838 = "stablehlo.multiply"(%1837, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1839 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1840 = "stablehlo.broadcast_in_dim"(%1839) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1841 = "stablehlo.add"(%1838, %1840) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1842 = "stablehlo.multiply"(%1841, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1843 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1844 = "stablehlo.broadcast_in_dim"(%1843) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1845 = "stablehlo.add"(%1842, %1844) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1846 = "stablehlo.multiply"(%1793, %1793) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1847 = "stablehlo.multiply"(%1846, %1845) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1848 = "stablehlo.add"(%1793, %1847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1849 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1850 = "stablehlo.multiply"(%1849, %1848) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1851 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1852 = "stablehlo.broadcast_in_dim"(%1851) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1853 = "stablehlo.multiply"(%1852, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1854 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1855 = "stablehlo.broadcast_in_dim"(%1854) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1856 = "stablehlo.add"(%1853, %1855) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1857 = "stablehlo.multiply"(%1856, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1858 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1859 = "stablehlo.broadcast_in_dim"(%1858) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1860 = "stablehlo.add"(%1857, %1859) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1861 = "stablehlo.multiply"(%1860, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1862 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1863 = "stablehlo.broadcast_in_dim"(%1862) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1864 = "stablehlo.add"(%1861, %1863) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1865 = "stablehlo.multiply"(%1864, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1866 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1867 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1868 = "stablehlo.add"(%1865, %1867) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1869 = "stablehlo.multiply"(%1868, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1870 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1871 = "stablehlo.broadcast_in_dim"(%1870) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1872 = "stablehlo.add"(%1869, %1871) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1873 = "stablehlo.multiply"(%1872, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1874 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1875 = "stablehlo.broadcast_in_dim"(%1874) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1876 = "stablehlo.add"(%1873, %1875) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1877 = "stablehlo.multiply"(%1876, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1878 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1879 = "stablehlo.broadcast_in_dim"(%1878) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1880 = "stablehlo.add"(%1877, %1879) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1881 = "stablehlo.multiply"(%1795, %1795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1882 = "stablehlo.multiply"(%1881, %1880) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1883 = "stablehlo.add"(%1795, %1882) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1884 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1885 = "stablehlo.multiply"(%1884, %1883) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1886 = "stablehlo.add"(%1850, %1885) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1887 = "stablehlo.abs"(%1793) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1888 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1889 = "stablehlo.broadcast_in_dim"(%1888) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1890 = "stablehlo.compare"(%1887, %1889) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1891 = "stablehlo.abs"(%1795) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1892 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1893 = "stablehlo.broadcast_in_dim"(%1892) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1894 = "stablehlo.compare"(%1891, %1893) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1895 = "stablehlo.and"(%1890, %1894) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1896 = "stablehlo.abs"(%1886) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1897 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1898 = "stablehlo.broadcast_in_dim"(%1897) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1899 = "stablehlo.compare"(%1896, %1898) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1900 = "stablehlo.and"(%1895, %1899) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %1901 = "stablehlo.log_plus_one"(%1886) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1902 = "stablehlo.negate"(%1901) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1903 = "stablehlo.divide"(%1815, %1800) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1904 = "stablehlo.log"(%1903) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1905 = "stablehlo.negate"(%1904) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1906 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %1907 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1908 = "stablehlo.subtract"(%48, %1907) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1909 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1910 = "stablehlo.multiply"(%1908, %1909) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1911 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %1912 = "stablehlo.broadcast_in_dim"(%1911) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1913 = "stablehlo.subtract"(%1910, %1912) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1914 = "stablehlo.broadcast_in_dim"(%1906) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1915 = "stablehlo.compare"(%1800, %1914) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1916 = "stablehlo.log"(%1815) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1917 = "stablehlo.subtract"(%1913, %1916) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1918 = "stablehlo.select"(%1915, %1917, %1905) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1919 = "stablehlo.select"(%1900, %1902, %1918) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1920 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1921 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1922 = "stablehlo.broadcast_in_dim"(%1921) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1923 = "stablehlo.multiply"(%1922, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1924 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1925 = "stablehlo.broadcast_in_dim"(%1924) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1926 = "stablehlo.add"(%1923, %1925) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1927 = "stablehlo.multiply"(%1926, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1928 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1929 = "stablehlo.broadcast_in_dim"(%1928) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1930 = "stablehlo.add"(%1927, %1929) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1931 = "stablehlo.multiply"(%1930, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1932 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1933 = "stablehlo.broadcast_in_dim"(%1932) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1934 = "stablehlo.add"(%1931, %1933) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1935 = "stablehlo.multiply"(%1934, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1936 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1937 = "stablehlo.broadcast_in_dim"(%1936) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1938 = "stablehlo.add"(%1935, %1937) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1939 = "stablehlo.multiply"(%1938, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1940 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1941 = "stablehlo.broadcast_in_dim"(%1940) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1942 = "stablehlo.add"(%1939, %1941) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1943 = "stablehlo.multiply"(%1942, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1944 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1945 = "stablehlo.broadcast_in_dim"(%1944) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1946 = "stablehlo.add"(%1943, %1945) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1947 = "stablehlo.multiply"(%1946, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1948 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1949 = "stablehlo.broadcast_in_dim"(%1948) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1950 = "stablehlo.add"(%1947, %1949) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1951 = "stablehlo.multiply"(%1920, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1952 = "stablehlo.multiply"(%1951, %1950) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1953 = "stablehlo.multiply"(%1815, %1952) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1954 = "stablehlo.subtract"(%1791, %1815) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1955 = "stablehlo.multiply"(%1815, %1920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1956 = "stablehlo.subtract"(%1954, %1955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1957 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1958 = "stablehlo.broadcast_in_dim"(%1957) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1959 = "stablehlo.compare"(%1815, %1958) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1960 = "stablehlo.select"(%1959, %1791, %1956) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1961 = "stablehlo.abs"(%1920) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1962 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1963 = "stablehlo.broadcast_in_dim"(%1962) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1964 = "stablehlo.compare"(%1961, %1963) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1965 = "stablehlo.select"(%1964, %1953, %1960) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1966 = "stablehlo.add"(%1786, %1965) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1967 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1968 = "stablehlo.broadcast_in_dim"(%1967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1969 = "stablehlo.divide"(%1968, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1970 = "stablehlo.broadcast_in_dim"(%1969) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1971 = "stablehlo.multiply"(%520, %1970) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1972 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1973 = "stablehlo.subtract"(%519, %1972) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1974 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1975 = "stablehlo.subtract"(%1002, %1974) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1976 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1977 = "stablehlo.broadcast_in_dim"(%1976) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1978 = "stablehlo.divide"(%1977, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1979 = "stablehlo.broadcast_in_dim"(%1978) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1980 = "stablehlo.multiply"(%520, %1979) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1981 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1982 = "stablehlo.broadcast_in_dim"(%1981) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1983 = "stablehlo.divide"(%1982, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1984 = "stablehlo.broadcast_in_dim"(%1983) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1985 = "stablehlo.multiply"(%555, %1984) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1986 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1987 = "stablehlo.multiply"(%1986, %1985) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1988 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1989 = "stablehlo.broadcast_in_dim"(%1988) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1990 = "stablehlo.divide"(%1989, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1991 = "stablehlo.broadcast_in_dim"(%1990) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1992 = "stablehlo.multiply"(%1037, %1991) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1993 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1994 = "stablehlo.multiply"(%1993, %1992) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1995 = "stablehlo.add"(%1987, %1994) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1996 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1997 = "stablehlo.broadcast_in_dim"(%1996) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1998 = "stablehlo.multiply"(%1997, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1999 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2000 = "stablehlo.broadcast_in_dim"(%1999) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2001 = "stablehlo.add"(%1998, %2000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2002 = "stablehlo.multiply"(%2001, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2003 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2004 = "stablehlo.broadcast_in_dim"(%2003) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2005 = "stablehlo.add"(%2002, %2004) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2006 = "stablehlo.multiply"(%2005, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2007 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2008 = "stablehlo.broadcast_in_dim"(%2007) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2009 = "stablehlo.add"(%2006, %2008) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2010 = "stablehlo.multiply"(%2009, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2011 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2012 = "stablehlo.broadcast_in_dim"(%2011) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2013 = "stablehlo.add"(%2010, %2012) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2014 = "stablehlo.multiply"(%2013, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2015 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2016 = "stablehlo.broadcast_in_dim"(%2015) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2017 = "stablehlo.add"(%2014, %2016) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2018 = "stablehlo.multiply"(%2017, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2019 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2020 = "stablehlo.broadcast_in_dim"(%2019) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2021 = "stablehlo.add"(%2018, %2020) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2022 = "stablehlo.multiply"(%2021, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2023 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2024 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2025 = "stablehlo.add"(%2022, %2024) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2026 = "stablehlo.multiply"(%1973, %1973) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2027 = "stablehlo.multiply"(%2026, %2025) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2028 = "stablehlo.add"(%1973, %2027) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2029 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2030 = "stablehlo.multiply"(%2029, %2028) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2031 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2032 = "stablehlo.broadcast_in_dim"(%2031) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2033 = "stablehlo.multiply"(%2032, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2034 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2035 = "stablehlo.broadcast_in_dim"(%2034) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2036 = "stablehlo.add"(%2033, %2035) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2037 = "stablehlo.multiply"(%2036, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2038 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2039 = "stablehlo.broadcast_in_dim"(%2038) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2040 = "stablehlo.add"(%2037, %2039) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2041 = "stablehlo.multiply"(%2040, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2042 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2043 = "stablehlo.broadcast_in_dim"(%2042) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2044 = "stablehlo.add"(%2041, %2043) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2045 = "stablehlo.multiply"(%2044, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2046 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2047 = "stablehlo.broadcast_in_dim"(%2046) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2048 = "stablehlo.add"(%2045, %2047) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2049 = "stablehlo.multiply"(%2048, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2050 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2051 = "stablehlo.broadcast_in_dim"(%2050) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2052 = "stablehlo.add"(%2049, %2051) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2053 = "stablehlo.multiply"(%2052, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2054 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2055 = "stablehlo.broadcast_in_dim"(%2054) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2056 = "stablehlo.add"(%2053, %2055) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2057 = "stablehlo.multiply"(%2056, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2058 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2059 = "stablehlo.broadcast_in_dim"(%2058) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2060 = "stablehlo.add"(%2057, %2059) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2061 = "stablehlo.multiply"(%1975, %1975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2062 = "stablehlo.multiply"(%2061, %2060) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2063 = "stablehlo.add"(%1975, %2062) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2064 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2065 = "stablehlo.multiply"(%2064, %2063) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2066 = "stablehlo.add"(%2030, %2065) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2067 = "stablehlo.abs"(%1973) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2068 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2069 = "stablehlo.broadcast_in_dim"(%2068) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2070 = "stablehlo.compare"(%2067, %2069) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2071 = "stablehlo.abs"(%1975) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2072 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2073 = "stablehlo.broadcast_in_dim"(%2072) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2074 = "stablehlo.compare"(%2071, %2073) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2075 = "stablehlo.and"(%2070, %2074) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2076 = "stablehlo.abs"(%2066) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2077 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2078 = "stablehlo.broadcast_in_dim"(%2077) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2079 = "stablehlo.compare"(%2076, %2078) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2080 = "stablehlo.and"(%2075, %2079) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2081 = "stablehlo.log_plus_one"(%2066) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2082 = "stablehlo.negate"(%2081) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2083 = "stablehlo.divide"(%1995, %1980) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2084 = "stablehlo.log"(%2083) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2085 = "stablehlo.negate"(%2084) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2086 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2087 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2088 = "stablehlo.subtract"(%50, %2087) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2089 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2090 = "stablehlo.multiply"(%2088, %2089) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2091 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %2092 = "stablehlo.broadcast_in_dim"(%2091) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2093 = "stablehlo.subtract"(%2090, %2092) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2094 = "stablehlo.broadcast_in_dim"(%2086) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2095 = "stablehlo.compare"(%1980, %2094) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2096 = "stablehlo.log"(%1995) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2097 = "stablehlo.subtract"(%2093, %2096) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2098 = "stablehlo.select"(%2095, %2097, %2085) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2099 = "stablehlo.select"(%2080, %2082, %2098) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2100 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2101 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2102 = "stablehlo.broadcast_in_dim"(%2101) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2103 = "stablehlo.multiply"(%2102, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2104 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2105 = "stablehlo.broadcast_in_dim"(%2104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2106 = "stablehlo.add"(%2103, %2105) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2107 = "stablehlo.multiply"(%2106, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2108 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2109 = "stablehlo.broadcast_in_dim"(%2108) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2110 = "stablehlo.add"(%2107, %2109) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2111 = "stablehlo.multiply"(%2110, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2112 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2113 = "stablehlo.broadcast_in_dim"(%2112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2114 = "stablehlo.add"(%2111, %2113) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2115 = "stablehlo.multiply"(%2114, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2116 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2117 = "stablehlo.broadcast_in_dim"(%2116) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2118 = "stablehlo.add"(%2115, %2117) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2119 = "stablehlo.multiply"(%2118, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2120 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2121 = "stablehlo.broadcast_in_dim"(%2120) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2122 = "stablehlo.add"(%2119, %2121) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2123 = "stablehlo.multiply"(%2122, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2124 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2125 = "stablehlo.broadcast_in_dim"(%2124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2126 = "stablehlo.add"(%2123, %2125) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2127 = "stablehlo.multiply"(%2126, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2128 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2129 = "stablehlo.broadcast_in_dim"(%2128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2130 = "stablehlo.add"(%2127, %2129) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2131 = "stablehlo.multiply"(%2100, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2132 = "stablehlo.multiply"(%2131, %2130) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2133 = "stablehlo.multiply"(%1995, %2132) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2134 = "stablehlo.subtract"(%1971, %1995) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2135 = "stablehlo.multiply"(%1995, %2100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2136 = "stablehlo.subtract"(%2134, %2135) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2137 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2138 = "stablehlo.broadcast_in_dim"(%2137) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2139 = "stablehlo.compare"(%1995, %2138) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2140 = "stablehlo.select"(%2139, %1971, %2136) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2141 = "stablehlo.abs"(%2100) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2142 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2143 = "stablehlo.broadcast_in_dim"(%2142) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2144 = "stablehlo.compare"(%2141, %2143) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2145 = "stablehlo.select"(%2144, %2133, %2140) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2146 = "stablehlo.add"(%1966, %2145) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2147 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2148 = "stablehlo.broadcast_in_dim"(%2147) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2149 = "stablehlo.divide"(%2148, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2150 = "stablehlo.broadcast_in_dim"(%2149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2151 = "stablehlo.multiply"(%576, %2150) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2152 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2153 = "stablehlo.subtract"(%575, %2152) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2154 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2155 = "stablehlo.subtract"(%1057, %2154) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2156 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2157 = "stablehlo.broadcast_in_dim"(%2156) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2158 = "stablehlo.divide"(%2157, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2159 = "stablehlo.broadcast_in_dim"(%2158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2160 = "stablehlo.multiply"(%576, %2159) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2161 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2162 = "stablehlo.broadcast_in_dim"(%2161) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2163 = "stablehlo.divide"(%2162, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2164 = "stablehlo.broadcast_in_dim"(%2163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2165 = "stablehlo.multiply"(%611, %2164) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2166 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2167 = "stablehlo.multiply"(%2166, %2165) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2168 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2169 = "stablehlo.broadcast_in_dim"(%2168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2170 = "stablehlo.divide"(%2169, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2171 = "stablehlo.broadcast_in_dim"(%2170) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2172 = "stablehlo.multiply"(%1092, %2171) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2173 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2174 = "stablehlo.multiply"(%2173, %2172) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2175 = "stablehlo.add"(%2167, %2174) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2176 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2177 = "stablehlo.broadcast_in_dim"(%2176) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2178 = "stablehlo.multiply"(%2177, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2179 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2180 = "stablehlo.broadcast_in_dim"(%2179) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2181 = "stablehlo.add"(%2178, %2180) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2182 = "stablehlo.multiply"(%2181, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2183 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2184 = "stablehlo.broadcast_in_dim"(%2183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2185 = "stablehlo.add"(%2182, %2184) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2186 = "stablehlo.multiply"(%2185, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2187 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2188 = "stablehlo.broadcast_in_dim"(%2187) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2189 = "stablehlo.add"(%2186, %2188) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2190 = "stablehlo.multiply"(%2189, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2191 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2192 = "stablehlo.broadcast_in_dim"(%2191) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2193 = "stablehlo.add"(%2190, %2192) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2194 = "stablehlo.multiply"(%2193, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2195 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2196 = "stablehlo.broadcast_in_dim"(%2195) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2197 = "stablehlo.add"(%2194, %2196) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2198 = "stablehlo.multiply"(%2197, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2199 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2200 = "stablehlo.broadcast_in_dim"(%2199) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2201 = "stablehlo.add"(%2198, %2200) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2202 = "stablehlo.multiply"(%2201, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2203 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2204 = "stablehlo.broadcast_in_dim"(%2203) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2205 = "stablehlo.add"(%2202, %2204) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2206 = "stablehlo.multiply"(%2153, %2153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2207 = "stablehlo.multiply"(%2206, %2205) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2208 = "stablehlo.add"(%2153, %2207) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2209 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2210 = "stablehlo.multiply"(%2209, %2208) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2211 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2212 = "stablehlo.broadcast_in_dim"(%2211) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2213 = "stablehlo.multiply"(%2212, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2214 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2215 = "stablehlo.broadcast_in_dim"(%2214) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2216 = "stablehlo.add"(%2213, %2215) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2217 = "stablehlo.multiply"(%2216, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2218 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2219 = "stablehlo.broadcast_in_dim"(%2218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2220 = "stablehlo.add"(%2217, %2219) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2221 = "stablehlo.multiply"(%2220, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2222 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2223 = "stablehlo.broadcast_in_dim"(%2222) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2224 = "stablehlo.add"(%2221, %2223) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2225 = "stablehlo.multiply"(%2224, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2226 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2227 = "stablehlo.broadcast_in_dim"(%2226) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2228 = "stablehlo.add"(%2225, %2227) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2229 = "stablehlo.multiply"(%2228, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2230 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2231 = "stablehlo.broadcast_in_dim"(%2230) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2232 = "stablehlo.add"(%2229, %2231) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2233 = "stablehlo.multiply"(%2232, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2234 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2235 = "stablehlo.broadcast_in_dim"(%2234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2236 = "stablehlo.add"(%2233, %2235) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2237 = "stablehlo.multiply"(%2236, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2238 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2239 = "stablehlo.broadcast_in_dim"(%2238) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2240 = "stablehlo.add"(%2237, %2239) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2241 = "stablehlo.multiply"(%2155, %2155) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2242 = "stablehlo.multiply"(%2241, %2240) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2243 = "stablehlo.add"(%2155, %2242) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2244 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2245 = "stablehlo.multiply"(%2244, %2243) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2246 = "stablehlo.add"(%2210, %2245) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2247 = "stablehlo.abs"(%2153) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2248 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2249 = "stablehlo.broadcast_in_dim"(%2248) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2250 = "stablehlo.compare"(%2247, %2249) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2251 = "stablehlo.abs"(%2155) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2252 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2253 = "stablehlo.broadcast_in_dim"(%2252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2254 = "stablehlo.compare"(%2251, %2253) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2255 = "stablehlo.and"(%2250, %2254) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2256 = "stablehlo.abs"(%2246) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2257 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2258 = "stablehlo.broadcast_in_dim"(%2257) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2259 = "stablehlo.compare"(%2256, %2258) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2260 = "stablehlo.and"(%2255, %2259) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2261 = "stablehlo.log_plus_one"(%2246) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2262 = "stablehlo.negate"(%2261) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2263 = "stablehlo.divide"(%2175, %2160) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2264 = "stablehlo.log"(%2263) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2265 = "stablehlo.negate"(%2264) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2266 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2267 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2268 = "stablehlo.subtract"(%52, %2267) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2269 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2270 = "stablehlo.multiply"(%2268, %2269) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2271 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %2272 = "stablehlo.broadcast_in_dim"(%2271) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2273 = "stablehlo.subtract"(%2270, %2272) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2274 = "stablehlo.broadcast_in_dim"(%2266) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2275 = "stablehlo.compare"(%2160, %2274) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2276 = "stablehlo.log"(%2175) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2277 = "stablehlo.subtract"(%2273, %2276) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2278 = "stablehlo.select"(%2275, %2277, %2265) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2279 = "stablehlo.select"(%2260, %2262, %2278) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2280 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2281 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2282 = "stablehlo.broadcast_in_dim"(%2281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2283 = "stablehlo.multiply"(%2282, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2284 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2285 = "stablehlo.broadcast_in_dim"(%2284) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2286 = "stablehlo.add"(%2283, %2285) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2287 = "stablehlo.multiply"(%2286, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2288 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2289 = "stablehlo.broadcast_in_dim"(%2288) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2290 = "stablehlo.add"(%2287, %2289) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2291 = "stablehlo.multiply"(%2290, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2292 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2293 = "stablehlo.broadcast_in_dim"(%2292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2294 = "stablehlo.add"(%2291, %2293) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2295 = "stablehlo.multiply"(%2294, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2296 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2297 = "stablehlo.broadcast_in_dim"(%2296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2298 = "stablehlo.add"(%2295, %2297) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2299 = "stablehlo.multiply"(%2298, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2300 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2301 = "stablehlo.broadcast_in_dim"(%2300) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2302 = "stablehlo.add"(%2299, %2301) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2303 = "stablehlo.multiply"(%2302, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2304 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2305 = "stablehlo.broadcast_in_dim"(%2304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2306 = "stablehlo.add"(%2303, %2305) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2307 = "stablehlo.multiply"(%2306, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2308 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2309 = "stablehlo.broadcast_in_dim"(%2308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2310 = "stablehlo.add"(%2307, %2309) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2311 = "stablehlo.multiply"(%2280, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2312 = "stablehlo.multiply"(%2311, %2310) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2313 = "stablehlo.multiply"(%2175, %2312) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2314 = "stablehlo.subtract"(%2151, %2175) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2315 = "stablehlo.multiply"(%2175, %2280) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2316 = "stablehlo.subtract"(%2314, %2315) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2317 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2318 = "stablehlo.broadcast_in_dim"(%2317) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2319 = "stablehlo.compare"(%2175, %2318) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2320 = "stablehlo.select"(%2319, %2151, %2316) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2321 = "stablehlo.abs"(%2280) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2322 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2323 = "stablehlo.broadcast_in_dim"(%2322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2324 = "stablehlo.compare"(%2321, %2323) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2325 = "stablehlo.select"(%2324, %2313, %2320) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2326 = "stablehlo.add"(%2146, %2325) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2327 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2328 = "stablehlo.broadcast_in_dim"(%2327) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2329 = "stablehlo.divide"(%2328, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2330 = "stablehlo.broadcast_in_dim"(%2329) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2331 = "stablehlo.multiply"(%632, %2330) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2332 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2333 = "stablehlo.subtract"(%631, %2332) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2334 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2335 = "stablehlo.subtract"(%1112, %2334) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2336 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2337 = "stablehlo.broadcast_in_dim"(%2336) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2338 = "stablehlo.divide"(%2337, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2339 = "stablehlo.broadcast_in_dim"(%2338) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2340 = "stablehlo.multiply"(%632, %2339) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2341 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2342 = "stablehlo.broadcast_in_dim"(%2341) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2343 = "stablehlo.divide"(%2342, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2344 = "stablehlo.broadcast_in_dim"(%2343) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2345 = "stablehlo.multiply"(%667, %2344) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2346 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2347 = "stablehlo.multiply"(%2346, %2345) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2348 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2349 = "stablehlo.broadcast_in_dim"(%2348) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2350 = "stablehlo.divide"(%2349, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2351 = "stablehlo.broadcast_in_dim"(%2350) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2352 = "stablehlo.multiply"(%1147, %2351) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2353 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2354 = "stablehlo.multiply"(%2353, %2352) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2355 = "stablehlo.add"(%2347, %2354) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2356 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2357 = "stablehlo.broadcast_in_dim"(%2356) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2358 = "stablehlo.multiply"(%2357, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2359 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2360 = "stablehlo.broadcast_in_dim"(%2359) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2361 = "stablehlo.add"(%2358, %2360) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2362 = "stablehlo.multiply"(%2361, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2363 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2364 = "stablehlo.broadcast_in_dim"(%2363) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2365 = "stablehlo.add"(%2362, %2364) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2366 = "stablehlo.multiply"(%2365, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2367 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2368 = "stablehlo.broadcast_in_dim"(%2367) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2369 = "stablehlo.add"(%2366, %2368) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2370 = "stablehlo.multiply"(%2369, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2371 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2372 = "stablehlo.broadcast_in_dim"(%2371) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2373 = "stablehlo.add"(%2370, %2372) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2374 = "stablehlo.multiply"(%2373, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2375 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2376 = "stablehlo.broadcast_in_dim"(%2375) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2377 = "stablehlo.add"(%2374, %2376) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2378 = "stablehlo.multiply"(%2377, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2379 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2380 = "stablehlo.broadcast_in_dim"(%2379) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2381 = "stablehlo.add"(%2378, %2380) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2382 = "stablehlo.multiply"(%2381, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2383 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2384 = "stablehlo.broadcast_in_dim"(%2383) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2385 = "stablehlo.add"(%2382, %2384) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2386 = "stablehlo.multiply"(%2333, %2333) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2387 = "stablehlo.multiply"(%2386, %2385) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2388 = "stablehlo.add"(%2333, %2387) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2389 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2390 = "stablehlo.multiply"(%2389, %2388) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2391 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2392 = "stablehlo.broadcast_in_dim"(%2391) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2393 = "stablehlo.multiply"(%2392, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2394 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2395 = "stablehlo.broadcast_in_dim"(%2394) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2396 = "stablehlo.add"(%2393, %2395) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2397 = "stablehlo.multiply"(%2396, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2398 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2399 = "stablehlo.broadcast_in_dim"(%2398) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2400 = "stablehlo.add"(%2397, %2399) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2401 = "stablehlo.multiply"(%2400, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2402 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2403 = "stablehlo.broadcast_in_dim"(%2402) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2404 = "stablehlo.add"(%2401, %2403) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2405 = "stablehlo.multiply"(%2404, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2406 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2407 = "stablehlo.broadcast_in_dim"(%2406) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2408 = "stablehlo.add"(%2405, %2407) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2409 = "stablehlo.multiply"(%2408, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2410 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2411 = "stablehlo.broadcast_in_dim"(%2410) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2412 = "stablehlo.add"(%2409, %2411) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2413 = "stablehlo.multiply"(%2412, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2414 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2415 = "stablehlo.broadcast_in_dim"(%2414) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2416 = "stablehlo.add"(%2413, %2415) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2417 = "stablehlo.multiply"(%2416, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2418 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2419 = "stablehlo.broadcast_in_dim"(%2418) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2420 = "stablehlo.add"(%2417, %2419) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2421 = "stablehlo.multiply"(%2335, %2335) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2422 = "stablehlo.multiply"(%2421, %2420) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2423 = "stablehlo.add"(%2335, %2422) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2424 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2425 = "stablehlo.multiply"(%2424, %2423) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2426 = "stablehlo.add"(%2390, %2425) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2427 = "stablehlo.abs"(%2333) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2428 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2429 = "stablehlo.broadcast_in_dim"(%2428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2430 = "stablehlo.compare"(%2427, %2429) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2431 = "stablehlo.abs"(%2335) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2432 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2433 = "stablehlo.broadcast_in_dim"(%2432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2434 = "stablehlo.compare"(%2431, %2433) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2435 = "stablehlo.and"(%2430, %2434) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2436 = "stablehlo.abs"(%2426) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2437 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2438 = "stablehlo.broadcast_in_dim"(%2437) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2439 = "stablehlo.compare"(%2436, %2438) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2440 = "stablehlo.and"(%2435, %2439) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2441 = "stablehlo.log_plus_one"(%2426) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2442 = "stablehlo.negate"(%2441) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2443 = "stablehlo.divide"(%2355, %2340) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2444 = "stablehlo.log"(%2443) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2445 = "stablehlo.negate"(%2444) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2446 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2447 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2448 = "stablehlo.subtract"(%54, %2447) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2449 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2450 = "stablehlo.multiply"(%2448, %2449) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2451 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %2452 = "stablehlo.broadcast_in_dim"(%2451) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2453 = "stablehlo.subtract"(%2450, %2452) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2454 = "stablehlo.broadcast_in_dim"(%2446) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2455 = "stablehlo.compare"(%2340, %2454) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2456 = "stablehlo.log"(%2355) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2457 = "stablehlo.subtract"(%2453, %2456) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2458 = "stablehlo.select"(%2455, %2457, %2445) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2459 = "stablehlo.select"(%2440, %2442, %2458) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2460 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2461 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2462 = "stablehlo.broadcast_in_dim"(%2461) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2463 = "stablehlo.multiply"(%2462, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2464 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2465 = "stablehlo.broadcast_in_dim"(%2464) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2466 = "stablehlo.add"(%2463, %2465) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2467 = "stablehlo.multiply"(%2466, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2468 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2469 = "stablehlo.broadcast_in_dim"(%2468) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2470 = "stablehlo.add"(%2467, %2469) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2471 = "stablehlo.multiply"(%2470, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2472 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2473 = "stablehlo.broadcast_in_dim"(%2472) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2474 = "stablehlo.add"(%2471, %2473) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2475 = "stablehlo.multiply"(%2474, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2476 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2477 = "stablehlo.broadcast_in_dim"(%2476) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2478 = "stablehlo.add"(%2475, %2477) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2479 = "stablehlo.multiply"(%2478, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2480 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2481 = "stablehlo.broadcast_in_dim"(%2480) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2482 = "stablehlo.add"(%2479, %2481) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2483 = "stablehlo.multiply"(%2482, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2484 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2485 = "stablehlo.broadcast_in_dim"(%2484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2486 = "stablehlo.add"(%2483, %2485) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2487 = "stablehlo.multiply"(%2486, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2488 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2489 = "stablehlo.broadcast_in_dim"(%2488) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2490 = "stablehlo.add"(%2487, %2489) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2491 = "stablehlo.multiply"(%2460, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2492 = "stablehlo.multiply"(%2491, %2490) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2493 = "stablehlo.multiply"(%2355, %2492) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2494 = "stablehlo.subtract"(%2331, %2355) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2495 = "stablehlo.multiply"(%2355, %2460) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2496 = "stablehlo.subtract"(%2494, %2495) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2497 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2498 = "stablehlo.broadcast_in_dim"(%2497) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2499 = "stablehlo.compare"(%2355, %2498) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2500 = "stablehlo.select"(%2499, %2331, %2496) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2501 = "stablehlo.abs"(%2460) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2502 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2503 = "stablehlo.broadcast_in_dim"(%2502) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2504 = "stablehlo.compare"(%2501, %2503) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2505 = "stablehlo.select"(%2504, %2493, %2500) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2506 = "stablehlo.add"(%2326, %2505) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2507 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2508 = "stablehlo.broadcast_in_dim"(%2507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2509 = "stablehlo.divide"(%2508, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2510 = "stablehlo.broadcast_in_dim"(%2509) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2511 = "stablehlo.multiply"(%688, %2510) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2512 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2513 = "stablehlo.subtract"(%687, %2512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2514 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2515 = "stablehlo.subtract"(%1167, %2514) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2516 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2517 = "stablehlo.broadcast_in_dim"(%2516) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2518 = "stablehlo.divide"(%2517, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2519 = "stablehlo.broadcast_in_dim"(%2518) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2520 = "stablehlo.multiply"(%688, %2519) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2521 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2522 = "stablehlo.broadcast_in_dim"(%2521) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2523 = "stablehlo.divide"(%2522, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2524 = "stablehlo.broadcast_in_dim"(%2523) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2525 = "stablehlo.multiply"(%723, %2524) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2526 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2527 = "stablehlo.multiply"(%2526, %2525) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2528 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2529 = "stablehlo.broadcast_in_dim"(%2528) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2530 = "stablehlo.divide"(%2529, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2531 = "stablehlo.broadcast_in_dim"(%2530) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2532 = "stablehlo.multiply"(%1202, %2531) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2533 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2534 = "stablehlo.multiply"(%2533, %2532) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2535 = "stablehlo.add"(%2527, %2534) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2536 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2537 = "stablehlo.broadcast_in_dim"(%2536) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2538 = "stablehlo.multiply"(%2537, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2539 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2540 = "stablehlo.broadcast_in_dim"(%2539) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2541 = "stablehlo.add"(%2538, %2540) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2542 = "stablehlo.multiply"(%2541, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2543 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2544 = "stablehlo.broadcast_in_dim"(%2543) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2545 = "stablehlo.add"(%2542, %2544) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2546 = "stablehlo.multiply"(%2545, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2547 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2548 = "stablehlo.broadcast_in_dim"(%2547) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2549 = "stablehlo.add"(%2546, %2548) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2550 = "stablehlo.multiply"(%2549, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2551 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2552 = "stablehlo.broadcast_in_dim"(%2551) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2553 = "stablehlo.add"(%2550, %2552) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2554 = "stablehlo.multiply"(%2553, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2555 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2556 = "stablehlo.broadcast_in_dim"(%2555) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2557 = "stablehlo.add"(%2554, %2556) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2558 = "stablehlo.multiply"(%2557, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2559 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2560 = "stablehlo.broadcast_in_dim"(%2559) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2561 = "stablehlo.add"(%2558, %2560) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2562 = "stablehlo.multiply"(%2561, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2563 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2564 = "stablehlo.broadcast_in_dim"(%2563) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2565 = "stablehlo.add"(%2562, %2564) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2566 = "stablehlo.multiply"(%2513, %2513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2567 = "stablehlo.multiply"(%2566, %2565) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2568 = "stablehlo.add"(%2513, %2567) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2569 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2570 = "stablehlo.multiply"(%2569, %2568) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2571 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2572 = "stablehlo.broadcast_in_dim"(%2571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2573 = "stablehlo.multiply"(%2572, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2574 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2575 = "stablehlo.broadcast_in_dim"(%2574) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2576 = "stablehlo.add"(%2573, %2575) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2577 = "stablehlo.multiply"(%2576, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2578 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2579 = "stablehlo.broadcast_in_dim"(%2578) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2580 = "stablehlo.add"(%2577, %2579) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2581 = "stablehlo.multiply"(%2580, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2582 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2583 = "stablehlo.broadcast_in_dim"(%2582) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2584 = "stablehlo.add"(%2581, %2583) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2585 = "stablehlo.multiply"(%2584, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2586 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2587 = "stablehlo.broadcast_in_dim"(%2586) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2588 = "stablehlo.add"(%2585, %2587) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2589 = "stablehlo.multiply"(%2588, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2590 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2591 = "stablehlo.broadcast_in_dim"(%2590) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2592 = "stablehlo.add"(%2589, %2591) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2593 = "stablehlo.multiply"(%2592, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2594 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2595 = "stablehlo.broadcast_in_dim"(%2594) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2596 = "stablehlo.add"(%2593, %2595) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2597 = "stablehlo.multiply"(%2596, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2598 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2599 = "stablehlo.broadcast_in_dim"(%2598) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2600 = "stablehlo.add"(%2597, %2599) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2601 = "stablehlo.multiply"(%2515, %2515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2602 = "stablehlo.multiply"(%2601, %2600) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2603 = "stablehlo.add"(%2515, %2602) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2604 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2605 = "stablehlo.multiply"(%2604, %2603) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2606 = "stablehlo.add"(%2570, %2605) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2607 = "stablehlo.abs"(%2513) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2608 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2609 = "stablehlo.broadcast_in_dim"(%2608) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2610 = "stablehlo.compare"(%2607, %2609) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2611 = "stablehlo.abs"(%2515) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2612 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2613 = "stablehlo.broadcast_in_dim"(%2612) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2614 = "stablehlo.compare"(%2611, %2613) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2615 = "stablehlo.and"(%2610, %2614) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2616 = "stablehlo.abs"(%2606) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2617 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2618 = "stablehlo.broadcast_in_dim"(%2617) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2619 = "stablehlo.compare"(%2616, %2618) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2620 = "stablehlo.and"(%2615, %2619) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2621 = "stablehlo.log_plus_one"(%2606) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2622 = "stablehlo.negate"(%2621) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2623 = "stablehlo.divide"(%2535, %2520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2624 = "stablehlo.log"(%2623) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2625 = "stablehlo.negate"(%2624) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2626 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2627 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2628 = "stablehlo.subtract"(%56, %2627) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2629 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2630 = "stablehlo.multiply"(%2628, %2629) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2631 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %2632 = "stablehlo.broadcast_in_dim"(%2631) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2633 = "stablehlo.subtract"(%2630, %2632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2634 = "stablehlo.broadcast_in_dim"(%2626) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2635 = "stablehlo.compare"(%2520, %2634) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2636 = "stablehlo.log"(%2535) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2637 = "stablehlo.subtract"(%2633, %2636) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2638 = "stablehlo.select"(%2635, %2637, %2625) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2639 = "stablehlo.select"(%2620, %2622, %2638) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2640 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2641 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2642 = "stablehlo.broadcast_in_dim"(%2641) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2643 = "stablehlo.multiply"(%2642, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2644 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2645 = "stablehlo.broadcast_in_dim"(%2644) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2646 = "stablehlo.add"(%2643, %2645) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2647 = "stablehlo.multiply"(%2646, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2648 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2649 = "stablehlo.broadcast_in_dim"(%2648) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2650 = "stablehlo.add"(%2647, %2649) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2651 = "stablehlo.multiply"(%2650, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2652 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2653 = "stablehlo.broadcast_in_dim"(%2652) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2654 = "stablehlo.add"(%2651, %2653) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2655 = "stablehlo.multiply"(%2654, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2656 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2657 = "stablehlo.broadcast_in_dim"(%2656) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2658 = "stablehlo.add"(%2655, %2657) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2659 = "stablehlo.multiply"(%2658, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2660 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2661 = "stablehlo.broadcast_in_dim"(%2660) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2662 = "stablehlo.add"(%2659, %2661) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2663 = "stablehlo.multiply"(%2662, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2664 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2665 = "stablehlo.broadcast_in_dim"(%2664) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2666 = "stablehlo.add"(%2663, %2665) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2667 = "stablehlo.multiply"(%2666, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2668 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2669 = "stablehlo.broadcast_in_dim"(%2668) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2670 = "stablehlo.add"(%2667, %2669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2671 = "stablehlo.multiply"(%2640, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2672 = "stablehlo.multiply"(%2671, %2670) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2673 = "stablehlo.multiply"(%2535, %2672) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2674 = "stablehlo.subtract"(%2511, %2535) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2675 = "stablehlo.multiply"(%2535, %2640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2676 = "stablehlo.subtract"(%2674, %2675) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2677 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2678 = "stablehlo.broadcast_in_dim"(%2677) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2679 = "stablehlo.compare"(%2535, %2678) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2680 = "stablehlo.select"(%2679, %2511, %2676) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2681 = "stablehlo.abs"(%2640) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2682 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2683 = "stablehlo.broadcast_in_dim"(%2682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2684 = "stablehlo.compare"(%2681, %2683) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2685 = "stablehlo.select"(%2684, %2673, %2680) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2686 = "stablehlo.add"(%2506, %2685) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2687 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2688 = "stablehlo.broadcast_in_dim"(%2687) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2689 = "stablehlo.divide"(%2688, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2690 = "stablehlo.broadcast_in_dim"(%2689) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2691 = "stablehlo.multiply"(%744, %2690) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2692 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2693 = "stablehlo.subtract"(%743, %2692) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2694 = "stablehlo.broadcast_in_dim"(%1284) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2695 = "stablehlo.subtract"(%1222, %2694) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2696 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2697 = "stablehlo.broadcast_in_dim"(%2696) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2698 = "stablehlo.divide"(%2697, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2699 = "stablehlo.broadcast_in_dim"(%2698) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2700 = "stablehlo.multiply"(%744, %2699) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2701 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2702 = "stablehlo.broadcast_in_dim"(%2701) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2703 = "stablehlo.divide"(%2702, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2704 = "stablehlo.broadcast_in_dim"(%2703) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2705 = "stablehlo.multiply"(%779, %2704) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2706 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2707 = "stablehlo.multiply"(%2706, %2705) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2708 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2709 = "stablehlo.broadcast_in_dim"(%2708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2710 = "stablehlo.divide"(%2709, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2711 = "stablehlo.broadcast_in_dim"(%2710) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2712 = "stablehlo.multiply"(%1257, %2711) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2713 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2714 = "stablehlo.multiply"(%2713, %2712) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2715 = "stablehlo.add"(%2707, %2714) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2716 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2717 = "stablehlo.broadcast_in_dim"(%2716) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2718 = "stablehlo.multiply"(%2717, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2719 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2720 = "stablehlo.broadcast_in_dim"(%2719) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2721 = "stablehlo.add"(%2718, %2720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2722 = "stablehlo.multiply"(%2721, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2723 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2724 = "stablehlo.broadcast_in_dim"(%2723) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2725 = "stablehlo.add"(%2722, %2724) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2726 = "stablehlo.multiply"(%2725, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2727 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2728 = "stablehlo.broadcast_in_dim"(%2727) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2729 = "stablehlo.add"(%2726, %2728) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2730 = "stablehlo.multiply"(%2729, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2731 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2732 = "stablehlo.broadcast_in_dim"(%2731) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2733 = "stablehlo.add"(%2730, %2732) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2734 = "stablehlo.multiply"(%2733, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2735 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2736 = "stablehlo.broadcast_in_dim"(%2735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2737 = "stablehlo.add"(%2734, %2736) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2738 = "stablehlo.multiply"(%2737, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2739 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2740 = "stablehlo.broadcast_in_dim"(%2739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2741 = "stablehlo.add"(%2738, %2740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2742 = "stablehlo.multiply"(%2741, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2743 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2744 = "stablehlo.broadcast_in_dim"(%2743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2745 = "stablehlo.add"(%2742, %2744) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2746 = "stablehlo.multiply"(%2693, %2693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2747 = "stablehlo.multiply"(%2746, %2745) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2748 = "stablehlo.add"(%2693, %2747) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2749 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2750 = "stablehlo.multiply"(%2749, %2748) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2751 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2752 = "stablehlo.broadcast_in_dim"(%2751) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2753 = "stablehlo.multiply"(%2752, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2754 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2755 = "stablehlo.broadcast_in_dim"(%2754) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2756 = "stablehlo.add"(%2753, %2755) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2757 = "stablehlo.multiply"(%2756, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2758 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2759 = "stablehlo.broadcast_in_dim"(%2758) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2760 = "stablehlo.add"(%2757, %2759) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2761 = "stablehlo.multiply"(%2760, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2762 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2763 = "stablehlo.broadcast_in_dim"(%2762) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2764 = "stablehlo.add"(%2761, %2763) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2765 = "stablehlo.multiply"(%2764, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2766 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2767 = "stablehlo.broadcast_in_dim"(%2766) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2768 = "stablehlo.add"(%2765, %2767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2769 = "stablehlo.multiply"(%2768, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2770 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2771 = "stablehlo.broadcast_in_dim"(%2770) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2772 = "stablehlo.add"(%2769, %2771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2773 = "stablehlo.multiply"(%2772, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2774 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2775 = "stablehlo.broadcast_in_dim"(%2774) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2776 = "stablehlo.add"(%2773, %2775) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2777 = "stablehlo.multiply"(%2776, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2778 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2779 = "stablehlo.broadcast_in_dim"(%2778) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2780 = "stablehlo.add"(%2777, %2779) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2781 = "stablehlo.multiply"(%2695, %2695) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2782 = "stablehlo.multiply"(%2781, %2780) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2783 = "stablehlo.add"(%2695, %2782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2784 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2785 = "stablehlo.multiply"(%2784, %2783) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2786 = "stablehlo.add"(%2750, %2785) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2787 = "stablehlo.abs"(%2693) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2788 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2789 = "stablehlo.broadcast_in_dim"(%2788) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2790 = "stablehlo.compare"(%2787, %2789) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2791 = "stablehlo.abs"(%2695) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2792 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2793 = "stablehlo.broadcast_in_dim"(%2792) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2794 = "stablehlo.compare"(%2791, %2793) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2795 = "stablehlo.and"(%2790, %2794) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2796 = "stablehlo.abs"(%2786) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2797 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2798 = "stablehlo.broadcast_in_dim"(%2797) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2799 = "stablehlo.compare"(%2796, %2798) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2800 = "stablehlo.and"(%2795, %2799) : (tensor<8x4000xi1>, tensor<8x4000xi1>) -> tensor<8x4000xi1>
          %2801 = "stablehlo.log_plus_one"(%2786) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2802 = "stablehlo.negate"(%2801) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2803 = "stablehlo.divide"(%2715, %2700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2804 = "stablehlo.log"(%2803) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2805 = "stablehlo.negate"(%2804) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2806 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %2807 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2808 = "stablehlo.subtract"(%58, %2807) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2809 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2810 = "stablehlo.multiply"(%2808, %2809) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2811 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %2812 = "stablehlo.broadcast_in_dim"(%2811) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2813 = "stablehlo.subtract"(%2810, %2812) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2814 = "stablehlo.broadcast_in_dim"(%2806) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2815 = "stablehlo.compare"(%2700, %2814) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2816 = "stablehlo.log"(%2715) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2817 = "stablehlo.subtract"(%2813, %2816) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2818 = "stablehlo.select"(%2815, %2817, %2805) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2819 = "stablehlo.select"(%2800, %2802, %2818) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2820 = "stablehlo.slice"(%1427) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %2821 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2822 = "stablehlo.broadcast_in_dim"(%2821) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2823 = "stablehlo.multiply"(%2822, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2824 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2825 = "stablehlo.broadcast_in_dim"(%2824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2826 = "stablehlo.add"(%2823, %2825) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2827 = "stablehlo.multiply"(%2826, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2828 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2829 = "stablehlo.broadcast_in_dim"(%2828) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2830 = "stablehlo.add"(%2827, %2829) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2831 = "stablehlo.multiply"(%2830, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2832 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2833 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2834 = "stablehlo.add"(%2831, %2833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2835 = "stablehlo.multiply"(%2834, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2836 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2837 = "stablehlo.broadcast_in_dim"(%2836) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2838 = "stablehlo.add"(%2835, %2837) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2839 = "stablehlo.multiply"(%2838, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2840 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2841 = "stablehlo.broadcast_in_dim"(%2840) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2842 = "stablehlo.add"(%2839, %2841) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2843 = "stablehlo.multiply"(%2842, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2844 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2845 = "stablehlo.broadcast_in_dim"(%2844) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2846 = "stablehlo.add"(%2843, %2845) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2847 = "stablehlo.multiply"(%2846, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2848 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2849 = "stablehlo.broadcast_in_dim"(%2848) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2850 = "stablehlo.add"(%2847, %2849) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2851 = "stablehlo.multiply"(%2820, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2852 = "stablehlo.multiply"(%2851, %2850) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2853 = "stablehlo.multiply"(%2715, %2852) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2854 = "stablehlo.subtract"(%2691, %2715) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2855 = "stablehlo.multiply"(%2715, %2820) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2856 = "stablehlo.subtract"(%2854, %2855) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2857 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2858 = "stablehlo.broadcast_in_dim"(%2857) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2859 = "stablehlo.compare"(%2715, %2858) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2860 = "stablehlo.select"(%2859, %2691, %2856) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2861 = "stablehlo.abs"(%2820) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2862 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2863 = "stablehlo.broadcast_in_dim"(%2862) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %2864 = "stablehlo.compare"(%2861, %2863) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %2865 = "stablehlo.select"(%2864, %2853, %2860) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2866 = "stablehlo.add"(%2686, %2865) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2867 = "stablehlo.compare"(%19, %19) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %2868 = "stablehlo.broadcast_in_dim"(%2867) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %2869 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %2870 = "stablehlo.select"(%2868, %2869, %2866) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2871 = "stablehlo.optimization_barrier"(%2870) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %2872 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2874 = "stablehlo.reduce"(%2871, %2872) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %2873 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%2873) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %2875 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2876 = "stablehlo.multiply"(%2875, %2874) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2877 = "stablehlo.multiply"(%kl_scale, %22) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %2878 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2879 = "stablehlo.broadcast_in_dim"(%2878) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2880 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2881 = "stablehlo.broadcast_in_dim"(%2880) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2882 = "stablehlo.compare"(%20, %2881) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %2883 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2884 = "stablehlo.broadcast_in_dim"(%2883) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2885 = "stablehlo.select"(%2882, %2884, %2876) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2886 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2887 = "stablehlo.broadcast_in_dim"(%2886) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2888 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2889 = "stablehlo.broadcast_in_dim"(%2888) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2890 = "stablehlo.divide"(%2889, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2891 = "stablehlo.broadcast_in_dim"(%2890) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2892 = "stablehlo.multiply"(%187, %2891) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2893 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2894 = "stablehlo.broadcast_in_dim"(%2893) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2895 = "stablehlo.divide"(%2894, %190) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2896 = "stablehlo.broadcast_in_dim"(%2895) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2897 = "stablehlo.multiply"(%187, %2896) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2898 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2899 = "stablehlo.broadcast_in_dim"(%2898) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2900 = "stablehlo.divide"(%2899, %257) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2901 = "stablehlo.broadcast_in_dim"(%2900) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2902 = "stablehlo.multiply"(%254, %2901) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2903 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2904 = "stablehlo.multiply"(%2903, %2902) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2905 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2906 = "stablehlo.broadcast_in_dim"(%2905) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %2907 = "stablehlo.divide"(%2906, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %2908 = "stablehlo.broadcast_in_dim"(%2907) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2909 = "stablehlo.multiply"(%317, %2908) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2910 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2911 = "stablehlo.multiply"(%2910, %2909) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2912 = "stablehlo.add"(%2904, %2911) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2913 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2914 = "stablehlo.broadcast_in_dim"(%2913) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2915 = "stablehlo.multiply"(%2914, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2916 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2917 = "stablehlo.broadcast_in_dim"(%2916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2918 = "stablehlo.add"(%2915, %2917) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2919 = "stablehlo.multiply"(%2918, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2920 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2921 = "stablehlo.broadcast_in_dim"(%2920) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2922 = "stablehlo.add"(%2919, %2921) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2923 = "stablehlo.multiply"(%2922, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2924 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2925 = "stablehlo.broadcast_in_dim"(%2924) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2926 = "stablehlo.add"(%2923, %2925) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2927 = "stablehlo.multiply"(%2926, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2928 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2929 = "stablehlo.broadcast_in_dim"(%2928) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2930 = "stablehlo.add"(%2927, %2929) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2931 = "stablehlo.multiply"(%2930, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2932 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2933 = "stablehlo.broadcast_in_dim"(%2932) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2934 = "stablehlo.add"(%2931, %2933) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2935 = "stablehlo.multiply"(%2934, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2936 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2937 = "stablehlo.broadcast_in_dim"(%2936) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2938 = "stablehlo.add"(%2935, %2937) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2939 = "stablehlo.multiply"(%2938, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2940 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2941 = "stablehlo.broadcast_in_dim"(%2940) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2942 = "stablehlo.add"(%2939, %2941) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2943 = "stablehlo.multiply"(%1293, %1293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2944 = "stablehlo.multiply"(%2943, %2942) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2945 = "stablehlo.add"(%1293, %2944) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2946 = "stablehlo.broadcast_in_dim"(%37) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2947 = "stablehlo.multiply"(%2946, %2945) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2948 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2949 = "stablehlo.broadcast_in_dim"(%2948) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2950 = "stablehlo.multiply"(%2949, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2951 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2952 = "stablehlo.broadcast_in_dim"(%2951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2953 = "stablehlo.add"(%2950, %2952) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2954 = "stablehlo.multiply"(%2953, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2955 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2956 = "stablehlo.broadcast_in_dim"(%2955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2957 = "stablehlo.add"(%2954, %2956) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2958 = "stablehlo.multiply"(%2957, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2959 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2960 = "stablehlo.broadcast_in_dim"(%2959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2961 = "stablehlo.add"(%2958, %2960) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2962 = "stablehlo.multiply"(%2961, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2963 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2964 = "stablehlo.broadcast_in_dim"(%2963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2965 = "stablehlo.add"(%2962, %2964) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2966 = "stablehlo.multiply"(%2965, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2967 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2968 = "stablehlo.broadcast_in_dim"(%2967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2969 = "stablehlo.add"(%2966, %2968) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2970 = "stablehlo.multiply"(%2969, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2971 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2972 = "stablehlo.broadcast_in_dim"(%2971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2973 = "stablehlo.add"(%2970, %2972) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2974 = "stablehlo.multiply"(%2973, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2975 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2976 = "stablehlo.broadcast_in_dim"(%2975) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2977 = "stablehlo.add"(%2974, %2976) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2978 = "stablehlo.multiply"(%1302, %1302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2979 = "stablehlo.multiply"(%2978, %2977) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2980 = "stablehlo.add"(%1302, %2979) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2981 = "stablehlo.broadcast_in_dim"(%44) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %2982 = "stablehlo.multiply"(%2981, %2980) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2983 = "stablehlo.add"(%2947, %2982) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2984 = "stablehlo.abs"(%1293) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2985 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2986 = "stablehlo.broadcast_in_dim"(%2985) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2987 = "stablehlo.compare"(%2984, %2986) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %2988 = "stablehlo.abs"(%1302) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2989 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2990 = "stablehlo.broadcast_in_dim"(%2989) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2991 = "stablehlo.compare"(%2988, %2990) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %2992 = "stablehlo.and"(%2987, %2991) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %2993 = "stablehlo.abs"(%2983) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2994 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2995 = "stablehlo.broadcast_in_dim"(%2994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %2996 = "stablehlo.compare"(%2993, %2995) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %2997 = "stablehlo.and"(%2992, %2996) : (tensor<8x32000xi1>, tensor<8x32000xi1>) -> tensor<8x32000xi1>
          %2998 = "stablehlo.log_plus_one"(%2983) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %2999 = "stablehlo.negate"(%2998) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3000 = "stablehlo.divide"(%2912, %2897) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3001 = "stablehlo.log"(%3000) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3002 = "stablehlo.negate"(%3001) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3003 = "stablehlo.constant"() { value = dense<1.0000000031710769e-30> : tensor<f32> } : () -> tensor<f32>
          %3004 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3005 = "stablehlo.subtract"(%18, %3004) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3006 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3007 = "stablehlo.multiply"(%3005, %3006) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3008 = "stablehlo.log"(%190) : (tensor<8xf32>) -> tensor<8xf32>
          %3009 = "stablehlo.broadcast_in_dim"(%3008) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3010 = "stablehlo.subtract"(%3007, %3009) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3011 = "stablehlo.broadcast_in_dim"(%3003) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3012 = "stablehlo.compare"(%2897, %3011) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3013 = "stablehlo.log"(%2912) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3014 = "stablehlo.subtract"(%3010, %3013) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3015 = "stablehlo.select"(%3012, %3014, %3002) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3016 = "stablehlo.select"(%2997, %2999, %3015) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3017 = "stablehlo.abs"(%1427) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3018 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3019 = "stablehlo.broadcast_in_dim"(%3018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3020 = "stablehlo.compare"(%3017, %3019) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3021 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3022 = "stablehlo.broadcast_in_dim"(%3021) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3023 = "stablehlo.multiply"(%3022, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3024 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3025 = "stablehlo.broadcast_in_dim"(%3024) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3026 = "stablehlo.add"(%3023, %3025) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3027 = "stablehlo.multiply"(%3026, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3028 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3029 = "stablehlo.broadcast_in_dim"(%3028) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3030 = "stablehlo.add"(%3027, %3029) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3031 = "stablehlo.multiply"(%3030, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3032 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3033 = "stablehlo.broadcast_in_dim"(%3032) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3034 = "stablehlo.add"(%3031, %3033) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3035 = "stablehlo.multiply"(%3034, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3036 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3037 = "stablehlo.broadcast_in_dim"(%3036) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3038 = "stablehlo.add"(%3035, %3037) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3039 = "stablehlo.multiply"(%3038, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3040 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3041 = "stablehlo.broadcast_in_dim"(%3040) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3042 = "stablehlo.add"(%3039, %3041) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3043 = "stablehlo.multiply"(%3042, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3044 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3045 = "stablehlo.broadcast_in_dim"(%3044) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3046 = "stablehlo.add"(%3043, %3045) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3047 = "stablehlo.multiply"(%3046, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3048 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3049 = "stablehlo.broadcast_in_dim"(%3048) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3050 = "stablehlo.add"(%3047, %3049) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3051 = "stablehlo.multiply"(%1427, %1427) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3052 = "stablehlo.multiply"(%3051, %3050) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3053 = "stablehlo.add"(%1427, %3052) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3054 = "stablehlo.multiply"(%2912, %3053) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3055 = "stablehlo.subtract"(%2892, %2912) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3056 = "stablehlo.select"(%3020, %3054, %3055) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3057 = "stablehlo.broadcast_in_dim"(%2877) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3058 = "stablehlo.multiply"(%3057, %3056) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3059 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %3060 = "stablehlo.divide"(%20, %3059) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %3061 = "stablehlo.broadcast_in_dim"(%3060) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %3062 = "stablehlo.multiply"(%3061, %3058) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3063 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3064 = "stablehlo.broadcast_in_dim"(%3063) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %3065 = "stablehlo.compare"(%20, %3064) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %3066 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3067 = "stablehlo.broadcast_in_dim"(%3065) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %3068 = "stablehlo.broadcast_in_dim"(%3066) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %3069 = "stablehlo.select"(%3067, %3068, %3062) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %3070 = "stablehlo.bitcast_convert"(%3069) : (tensor<8x32000xf32>) -> tensor<8x32000xui32>
          %3071 = "stablehlo.constant"() { value = dense<16> : tensor<ui32> } : () -> tensor<ui32>
          %3072 = "stablehlo.broadcast_in_dim"(%3071) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3073 = "stablehlo.shift_right_logical"(%3070, %3072) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3074 = "stablehlo.constant"() { value = dense<1> : tensor<ui32> } : () -> tensor<ui32>
          %3075 = "stablehlo.broadcast_in_dim"(%3074) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3076 = "stablehlo.and"(%3073, %3075) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3077 = "stablehlo.constant"() { value = dense<32767> : tensor<ui32> } : () -> tensor<ui32>
          %3078 = "stablehlo.broadcast_in_dim"(%3077) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3079 = "stablehlo.add"(%3070, %3078) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3080 = "stablehlo.add"(%3079, %3076) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3081 = "stablehlo.broadcast_in_dim"(%3071) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3082 = "stablehlo.shift_right_logical"(%3080, %3081) : (tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3083 = "stablehlo.compare"(%3069, %3069) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %3084 = "stablehlo.constant"() { value = dense<32704> : tensor<ui32> } : () -> tensor<ui32>
          %3085 = "stablehlo.broadcast_in_dim"(%3084) { broadcast_dimensions = array<i64> } : (tensor<ui32>) -> tensor<8x32000xui32>
          %3086 = "stablehlo.select"(%3083, %3085, %3082) : (tensor<8x32000xi1>, tensor<8x32000xui32>, tensor<8x32000xui32>) -> tensor<8x32000xui32>
          %3087 = "stablehlo.convert"(%3086) : (tensor<8x32000xui32>) -> tensor<8x32000xui16>
          %3088 = "stablehlo.constant"() { value = dense<0> : tensor<ui16> } : () -> tensor<ui16>
          %3089 = "stablehlo.broadcast_in_dim"(%3088) { broadcast_dimensions = array<i64> } : (tensor<ui16>) -> tensor<ui16>
          %3090 = "stablehlo.pad"(%3087, %3089) {
            edge_padding_high = array<i64: 0, 64>,
            edge_padding_low = array<i64: 0, 0>,
            interior_padding = array<i64: 0, 0>
          } : (tensor<8x32000xui16>, tensor<ui16>) -> tensor<8x32064xui16>
          %3091 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3092 = "stablehlo.dynamic_update_slice"(%arg12, %2885, %10) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %3093 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3094 = "stablehlo.dynamic_update_slice"(%arg13, %3090, %10, %3093) : (tensor<64x32064xui16>, tensor<8x32064xui16>, tensor<i32>, tensor<i32>) -> tensor<64x32064xui16>
          "stablehlo.return"(%8, %3092, %3094) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32064xui16>)
    "stablehlo.return"(%3096, %3097) : (tensor<64xf32>, tensor<64x32064xui16>) -> ()
  }
}

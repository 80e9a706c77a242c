module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1106, %1107, %1108 = "stablehlo.while"(%4, %1, %student) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32000xf32>) :
          %5 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32000xf32>) :
          %7 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.add"(%arg11, %7) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %9 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %10 = "stablehlo.multiply"(%arg11, %9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %11 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %12 = "stablehlo.dynamic_slice"(%arg13, %10, %11) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %13 = "stablehlo.optimization_barrier"(%12) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %14 = "stablehlo.dynamic_slice"(%alpha, %10) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %15 = "stablehlo.dynamic_slice"(%weight, %10) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %16 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %17 = "stablehlo.divide"(%16, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %18 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %19 = "stablehlo.broadcast_in_dim"(%18) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %20 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %21 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %22 = "stablehlo.compare"(%14, %21) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %23 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %24 = "stablehlo.broadcast_in_dim"(%23) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %25 = "stablehlo.compare"(%14, %24) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %26 = "stablehlo.or"(%22, %25) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %27 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %29 = "stablehlo.select"(%26, %28, %14) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %30 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %31 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %32 = "stablehlo.subtract"(%31, %29) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %33 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %34 = "stablehlo.broadcast_in_dim"(%33) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %35 = "stablehlo.subtract"(%34, %32) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %36 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %37 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %38 = "stablehlo.compare"(%35, %37) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %39 = "stablehlo.select"(%38, %29, %35) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %40 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %41 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %42 = "stablehlo.maximum"(%40, %41) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %43 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %44 = "stablehlo.maximum"(%42, %43) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %45 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %46 = "stablehlo.maximum"(%44, %45) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %47 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %48 = "stablehlo.maximum"(%46, %47) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %49 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %50 = "stablehlo.maximum"(%48, %49) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %51 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %52 = "stablehlo.maximum"(%50, %51) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %53 = "stablehlo.slice"(%13) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %54 = "stablehlo.maximum"(%52, %53) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %55 = "stablehlo.compare"(%14, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %56 = "stablehlo.broadcast_in_dim"(%55) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %57 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %58 = "stablehlo.select"(%56, %57, %54) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %59 = "stablehlo.optimization_barrier"(%58) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %60 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %62 = "stablehlo.reduce"(%59, %60) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %61 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%61) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %63 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %64 = "stablehlo.dynamic_slice"(%snapshot, %10, %63) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %65 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %66 = "stablehlo.dynamic_slice"(%snapshot, %10, %65) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %67 = "stablehlo.maximum"(%64, %66) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %68 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %69 = "stablehlo.dynamic_slice"(%snapshot, %10, %68) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %70 = "stablehlo.maximum"(%67, %69) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %71 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %72 = "stablehlo.dynamic_slice"(%snapshot, %10, %71) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %73 = "stablehlo.maximum"(%70, %72) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %74 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %75 = "stablehlo.dynamic_slice"(%snapshot, %10, %74) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %76 = "stablehlo.maximum"(%73, %75) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %77 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %78 = "stablehlo.dynamic_slice"(%snapshot, %10, %77) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %79 = "stablehlo.maximum"(%76, %78) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %80 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %81 = "stablehlo.dynamic_slice"(%snapshot, %10, %80) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %82 = "stablehlo.maximum"(%79, %81) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %83 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %84 = "stablehlo.dynamic_slice"(%snapshot, %10, %83) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %85 = "stablehlo.maximum"(%82, %84) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %86 = "stablehlo.compare"(%14, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %87 = "stablehlo.broadcast_in_dim"(%86) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %88 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %89 = "stablehlo.select"(%87, %88, %85) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %90 = "stablehlo.optimization_barrier"(%89) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %91 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %93 = "stablehlo.reduce"(%90, %91) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %92 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%92) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %94 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %95 = "stablehlo.dynamic_slice"(%reference, %10, %94) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %96 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %97 = "stablehlo.dynamic_slice"(%reference, %10, %96) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %98 = "stablehlo.maximum"(%95, %97) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %99 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %100 = "stablehlo.dynamic_slice"(%reference, %10, %99) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %101 = "stablehlo.maximum"(%98, %100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %102 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %103 = "stablehlo.dynamic_slice"(%reference, %10, %102) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %104 = "stablehlo.maximum"(%101, %103) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %105 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %106 = "stablehlo.dynamic_slice"(%reference, %10, %105) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %107 = "stablehlo.maximum"(%104, %106) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %108 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %109 = "stablehlo.dynamic_slice"(%reference, %10, %108) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %110 = "stablehlo.maximum"(%107, %109) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %111 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %112 = "stablehlo.dynamic_slice"(%reference, %10, %111) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %113 = "stablehlo.maximum"(%110, %112) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %114 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %115 = "stablehlo.dynamic_slice"(%reference, %10, %114) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %116 = "stablehlo.maximum"(%113, %115) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %117 = "stablehlo.compare"(%14, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %118 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %119 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %120 = "stablehlo.select"(%118, %119, %116) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %121 = "stablehlo.optimization_barrier"(%120) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %122 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %124 = "stablehlo.reduce"(%121, %122) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %123 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%123) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %125 = "stablehlo.select"(%25, %124, %93) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %126 = "stablehlo.select"(%22, %93, %124) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %127 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %128 = "stablehlo.multiply"(%32, %127) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %129 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %130 = "stablehlo.multiply"(%39, %129) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %131 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %132 = "stablehlo.select"(%131, %95, %64) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %133 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %134 = "stablehlo.select"(%133, %64, %95) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %135 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %136 = "stablehlo.subtract"(%132, %135) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %137 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %138 = "stablehlo.multiply"(%137, %136) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %139 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %140 = "stablehlo.select"(%139, %95, %64) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %141 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %142 = "stablehlo.select"(%141, %64, %95) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %143 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %144 = "stablehlo.subtract"(%142, %143) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %145 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %146 = "stablehlo.multiply"(%145, %144) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %147 = "stablehlo.add"(%138, %146) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %148 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %149 = "stablehlo.select"(%148, %97, %66) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %150 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %151 = "stablehlo.select"(%150, %66, %97) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %152 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %153 = "stablehlo.subtract"(%149, %152) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %154 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %155 = "stablehlo.multiply"(%154, %153) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %156 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %157 = "stablehlo.select"(%156, %97, %66) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %158 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %159 = "stablehlo.select"(%158, %66, %97) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %160 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %161 = "stablehlo.subtract"(%159, %160) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %162 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %163 = "stablehlo.multiply"(%162, %161) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %164 = "stablehlo.add"(%155, %163) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %165 = "stablehlo.maximum"(%147, %164) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %166 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %167 = "stablehlo.select"(%166, %100, %69) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %168 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %169 = "stablehlo.select"(%168, %69, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %170 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %171 = "stablehlo.subtract"(%167, %170) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %172 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %173 = "stablehlo.multiply"(%172, %171) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %174 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %175 = "stablehlo.select"(%174, %100, %69) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %176 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %177 = "stablehlo.select"(%176, %69, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %178 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %179 = "stablehlo.subtract"(%177, %178) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %180 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %181 = "stablehlo.multiply"(%180, %179) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %182 = "stablehlo.add"(%173, %181) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %183 = "stablehlo.maximum"(%165, %182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %184 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %185 = "stablehlo.select"(%184, %103, %72) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %186 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %187 = "stablehlo.select"(%186, %72, %103) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %188 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %189 = "stablehlo.subtract"(%185, %188) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %190 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %191 = "stablehlo.multiply"(%190, %189) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %192 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %193 = "stablehlo.select"(%192, %103, %72) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %194 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %195 = "stablehlo.select"(%194, %72, %103) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %196 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %197 = "stablehlo.subtract"(%195, %196) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %198 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %199 = "stablehlo.multiply"(%198, %197) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %200 = "stablehlo.add"(%191, %199) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %201 = "stablehlo.maximum"(%183, %200) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %202 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %203 = "stablehlo.select"(%202, %106, %75) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %204 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %205 = "stablehlo.select"(%204, %75, %106) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %206 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %207 = "stablehlo.subtract"(%203, %206) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %208 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %209 = "stablehlo.multiply"(%208, %207) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %210 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %211 = "stablehlo.select"(%210, %106, %75) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %212 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %213 = "stablehlo.select"(%212, %75, %106) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %214 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %215 = "stablehlo.subtract"(%213, %214) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %216 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %217 = "stablehlo.multiply"(%216, %215) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %218 = "stablehlo.add"(%209, %217) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %219 = "stablehlo.maximum"(%201, %218) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %220 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %221 = "stablehlo.select"(%220, %109, %78) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %222 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %223 = "stablehlo.select"(%222, %78, %109) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %224 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %225 = "stablehlo.subtract"(%221, %224) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %226 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %227 = "stablehlo.multiply"(%226, %225) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %228 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %229 = "stablehlo.select"(%228, %109, %78) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %230 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %231 = "stablehlo.select"(%230, %78, %109) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %232 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %233 = "stablehlo.subtract"(%231, %232) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %234 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %235 = "stablehlo.multiply"(%234, %233) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %236 = "stablehlo.add"(%227, %235) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %237 = "stablehlo.maximum"(%219, %236) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %238 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %239 = "stablehlo.select"(%238, %112, %81) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %240 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %241 = "stablehlo.select"(%240, %81, %112) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %242 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %243 = "stablehlo.subtract"(%239, %242) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %244 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %245 = "stablehlo.multiply"(%244, %243) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %246 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %247 = "stablehlo.select"(%246, %112, %81) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %248 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %249 = "stablehlo.select"(%248, %81, %112) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %250 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %251 = "stablehlo.subtract"(%249, %250) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %252 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %253 = "stablehlo.multiply"(%252, %251) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %254 = "stablehlo.add"(%245, %253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %255 = "stablehlo.maximum"(%237, %254) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %256 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %257 = "stablehlo.select"(%256, %115, %84) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %258 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %259 = "stablehlo.select"(%258, %84, %115) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %260 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %261 = "stablehlo.subtract"(%257, %260) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %262 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %263 = "stablehlo.multiply"(%262, %261) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %264 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %265 = "stablehlo.select"(%264, %115, %84) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %266 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %267 = "stablehlo.select"(%266, %84, %115) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %268 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %269 = "stablehlo.subtract"(%267, %268) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %270 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %271 = "stablehlo.multiply"(%270, %269) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %272 = "stablehlo.add"(%263, %271) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %273 = "stablehlo.maximum"(%255, %272) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %274 = "stablehlo.compare"(%14, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %275 = "stablehlo.broadcast_in_dim"(%274) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %276 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %277 = "stablehlo.select"(%275, %276, %273) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %278 = "stablehlo.optimization_barrier"(%277) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %279 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %281 = "stablehlo.reduce"(%278, %279) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %280 = "stablehlo.maximum"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%280) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %282 = "stablehlo.broadcast_in_dim"(%62) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %283 = "stablehlo.subtract"(%13, %282) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %284 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %285 = "stablehlo.multiply"(%283, %284) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %286 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %287 = "stablehlo.broadcast_in_dim"(%286) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %288 = "stablehlo.compare"(%285, %287) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %289 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %290 = "stablehlo.broadcast_in_dim"(%289) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %291 = "stablehlo.select"(%288, %290, %285) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %292 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %294 = "stablehlo.multiply"(%291, %293) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %295 = "stablehlo.round_nearest_even"(%294) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %296 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %298 = "stablehlo.multiply"(%295, %297) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %299 = "stablehlo.subtract"(%291, %298) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %300 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %301 = "stablehlo.broadcast_in_dim"(%300) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %302 = "stablehlo.multiply"(%295, %301) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.subtract"(%299, %302) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %304 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.broadcast_in_dim"(%304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %306 = "stablehlo.multiply"(%305, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %307 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %308 = "stablehlo.broadcast_in_dim"(%307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %309 = "stablehlo.add"(%306, %308) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %310 = "stablehlo.multiply"(%309, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %311 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %312 = "stablehlo.broadcast_in_dim"(%311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %313 = "stablehlo.add"(%310, %312) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %314 = "stablehlo.multiply"(%313, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %315 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %316 = "stablehlo.broadcast_in_dim"(%315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.add"(%314, %316) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.multiply"(%317, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.broadcast_in_dim"(%319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.add"(%318, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %322 = "stablehlo.multiply"(%303, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %323 = "stablehlo.multiply"(%322, %321) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %324 = "stablehlo.add"(%323, %303) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %325 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %326 = "stablehlo.broadcast_in_dim"(%325) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %327 = "stablehlo.add"(%324, %326) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %328 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %329 = "stablehlo.broadcast_in_dim"(%328) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %330 = "stablehlo.add"(%295, %329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %331 = "stablehlo.bitcast_convert"(%330) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %332 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %333 = "stablehlo.broadcast_in_dim"(%332) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %334 = "stablehlo.shift_left"(%331, %333) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %335 = "stablehlo.bitcast_convert"(%334) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %336 = "stablehlo.multiply"(%327, %335) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %337 = "stablehlo.optimization_barrier"(%336) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %340 = "stablehlo.reduce"(%337, %338) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %339 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%339) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %341 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %342 = "stablehlo.dynamic_slice"(%snapshot, %10, %341) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %343 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %344 = "stablehlo.dynamic_slice"(%reference, %10, %343) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %345 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %346 = "stablehlo.select"(%345, %344, %342) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %347 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %348 = "stablehlo.select"(%347, %342, %344) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %349 = "stablehlo.broadcast_in_dim"(%125) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %350 = "stablehlo.subtract"(%346, %349) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %351 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %352 = "stablehlo.multiply"(%351, %350) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %353 = "stablehlo.broadcast_in_dim"(%25) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %354 = "stablehlo.select"(%353, %344, %342) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %355 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %356 = "stablehlo.select"(%355, %342, %344) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %357 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %358 = "stablehlo.subtract"(%356, %357) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %359 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %360 = "stablehlo.multiply"(%359, %358) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %361 = "stablehlo.add"(%352, %360) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %362 = "stablehlo.broadcast_in_dim"(%281) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %363 = "stablehlo.subtract"(%361, %362) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %364 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %365 = "stablehlo.broadcast_in_dim"(%364) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %366 = "stablehlo.compare"(%363, %365) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %367 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %368 = "stablehlo.broadcast_in_dim"(%367) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %369 = "stablehlo.select"(%366, %368, %363) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %370 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %371 = "stablehlo.broadcast_in_dim"(%370) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %372 = "stablehlo.multiply"(%369, %371) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %373 = "stablehlo.round_nearest_even"(%372) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %374 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %375 = "stablehlo.broadcast_in_dim"(%374) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %376 = "stablehlo.multiply"(%373, %375) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %377 = "stablehlo.subtract"(%369, %376) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %378 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %379 = "stablehlo.broadcast_in_dim"(%378) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %380 = "stablehlo.multiply"(%373, %379) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %381 = "stablehlo.subtract"(%377, %380) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %382 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %383 = "stablehlo.broadcast_in_dim"(%382) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %384 = "stablehlo.multiply"(%383, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %385 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %386 = "stablehlo.broadcast_in_dim"(%385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %387 = "stablehlo.add"(%384, %386) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %388 = "stablehlo.multiply"(%387, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %389 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %390 = "stablehlo.broadcast_in_dim"(%389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %391 = "stablehlo.add"(%388, %390) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %392 = "stablehlo.multiply"(%391, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %393 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %394 = "stablehlo.broadcast_in_dim"(%393) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %395 = "stablehlo.add"(%392, %394) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %396 = "stablehlo.multiply"(%395, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %397 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %398 = "stablehlo.broadcast_in_dim"(%397) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %399 = "stablehlo.add"(%396, %398) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %400 = "stablehlo.multiply"(%381, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %401 = "stablehlo.multiply"(%400, %399) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %402 = "stablehlo.add"(%401, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %403 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %404 = "stablehlo.broadcast_in_dim"(%403) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %405 = "stablehlo.add"(%402, %404) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %406 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %407 = "stablehlo.broadcast_in_dim"(%406) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %408 = "stablehlo.add"(%373, %407) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %409 = "stablehlo.bitcast_convert"(%408) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %410 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %411 = "stablehlo.broadcast_in_dim"(%410) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %412 = "stablehlo.shift_left"(%409, %411) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %413 = "stablehlo.bitcast_convert"(%412) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %414 = "stablehlo.multiply"(%405, %413) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %415 = "stablehlo.optimization_barrier"(%414) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %416 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %418 = "stablehlo.reduce"(%415, %416) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %417 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%417) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %419 = "stablehlo.subtract"(%62, %125) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %420 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %421 = "stablehlo.abs"(%419) : (tensor<8xf32>) -> tensor<8xf32>
          %422 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %423 = "stablehlo.broadcast_in_dim"(%422) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %424 = "stablehlo.compare"(%421, %423) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %425 = "stablehlo.round_nearest_even"(%419) : (tensor<8xf32>) -> tensor<8xf32>
          %426 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %427 = "stablehlo.select"(%424, %426, %425) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %428 = "stablehlo.abs"(%62) : (tensor<8xf32>) -> tensor<8xf32>
          %429 = "stablehlo.abs"(%125) : (tensor<8xf32>) -> tensor<8xf32>
          %430 = "stablehlo.compare"(%428, %429) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %431 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %432 = "stablehlo.select"(%430, %431, %427) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %433 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %434 = "stablehlo.select"(%430, %427, %433) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %435 = "stablehlo.subtract"(%62, %126) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %436 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %437 = "stablehlo.abs"(%435) : (tensor<8xf32>) -> tensor<8xf32>
          %438 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %439 = "stablehlo.broadcast_in_dim"(%438) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %440 = "stablehlo.compare"(%437, %439) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %441 = "stablehlo.round_nearest_even"(%435) : (tensor<8xf32>) -> tensor<8xf32>
          %442 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %443 = "stablehlo.select"(%440, %442, %441) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %444 = "stablehlo.abs"(%62) : (tensor<8xf32>) -> tensor<8xf32>
          %445 = "stablehlo.abs"(%126) : (tensor<8xf32>) -> tensor<8xf32>
          %446 = "stablehlo.compare"(%444, %445) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %447 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %448 = "stablehlo.select"(%446, %447, %443) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %449 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %450 = "stablehlo.select"(%446, %443, %449) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %451 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %452 = "stablehlo.subtract"(%13, %451) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %453 = "stablehlo.broadcast_in_dim"(%434) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %454 = "stablehlo.add"(%346, %453) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %455 = "stablehlo.subtract"(%452, %454) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %456 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %457 = "stablehlo.multiply"(%456, %455) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %458 = "stablehlo.broadcast_in_dim"(%448) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %459 = "stablehlo.subtract"(%13, %458) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %460 = "stablehlo.broadcast_in_dim"(%450) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %461 = "stablehlo.add"(%356, %460) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %462 = "stablehlo.subtract"(%459, %461) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %463 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %464 = "stablehlo.multiply"(%463, %462) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %465 = "stablehlo.add"(%457, %464) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %466 = "stablehlo.optimization_barrier"(%465) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %467 = "stablehlo.subtract"(%62, %125) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %468 = "stablehlo.subtract"(%467, %427) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %469 = "stablehlo.multiply"(%128, %468) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %470 = "stablehlo.subtract"(%62, %126) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %471 = "stablehlo.subtract"(%470, %443) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %472 = "stablehlo.multiply"(%130, %471) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %473 = "stablehlo.add"(%469, %472) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %474 = "stablehlo.subtract"(%473, %281) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %475 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %476 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %477 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %478 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %479 = "stablehlo.compare"(%476, %478) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %480 = "stablehlo.multiply"(%476, %477) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %481 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %482 = "stablehlo.select"(%479, %481, %480) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %483 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %484 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %485 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %486 = "stablehlo.compare"(%483, %485) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %487 = "stablehlo.multiply"(%483, %484) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %488 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %489 = "stablehlo.select"(%486, %488, %487) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %490 = "stablehlo.add"(%482, %489) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %491 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %492 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %493 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %494 = "stablehlo.compare"(%491, %493) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %495 = "stablehlo.multiply"(%491, %492) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %496 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %497 = "stablehlo.select"(%494, %496, %495) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %498 = "stablehlo.add"(%490, %497) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %499 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %500 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %501 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %502 = "stablehlo.compare"(%499, %501) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %503 = "stablehlo.multiply"(%499, %500) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %504 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %505 = "stablehlo.select"(%502, %504, %503) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %506 = "stablehlo.add"(%498, %505) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %507 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %508 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %509 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %510 = "stablehlo.compare"(%507, %509) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %511 = "stablehlo.multiply"(%507, %508) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %512 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %513 = "stablehlo.select"(%510, %512, %511) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %514 = "stablehlo.add"(%506, %513) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %515 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %516 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %517 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %518 = "stablehlo.compare"(%515, %517) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %519 = "stablehlo.multiply"(%515, %516) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %520 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %521 = "stablehlo.select"(%518, %520, %519) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %522 = "stablehlo.add"(%514, %521) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %523 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %524 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %525 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %526 = "stablehlo.compare"(%523, %525) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %527 = "stablehlo.multiply"(%523, %524) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %528 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %529 = "stablehlo.select"(%526, %528, %527) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %530 = "stablehlo.add"(%522, %529) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %531 = "stablehlo.slice"(%415) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %532 = "stablehlo.slice"(%466) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %533 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %534 = "stablehlo.compare"(%531, %533) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %535 = "stablehlo.multiply"(%531, %532) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %536 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %537 = "stablehlo.select"(%534, %536, %535) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %538 = "stablehlo.add"(%530, %537) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %539 = "stablehlo.compare"(%14, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %540 = "stablehlo.broadcast_in_dim"(%539) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %541 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %542 = "stablehlo.select"(%540, %541, %538) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %543 = "stablehlo.optimization_barrier"(%542) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %544 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %546 = "stablehlo.reduce"(%543, %544) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %545 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%545) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %547 = "stablehlo.divide"(%546, %418) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %548 = "stablehlo.divide"(%340, %418) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %549 = "stablehlo.log"(%548) : (tensor<8xf32>) -> tensor<8xf32>
          %550 = "stablehlo.add"(%474, %549) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %551 = "stablehlo.subtract"(%550, %547) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %552 = "stablehlo.abs"(%551) : (tensor<8xf32>) -> tensor<8xf32>
          %553 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %554 = "stablehlo.broadcast_in_dim"(%553) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %555 = "stablehlo.compare"(%552, %554) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %556 = "stablehlo.select"(%555, %547, %550) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %557 = "stablehlo.subtract"(%474, %556) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %558 = "stablehlo.exponential"(%557) : (tensor<8xf32>) -> tensor<8xf32>
          %559 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %560 = "stablehlo.subtract"(%466, %559) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %561 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %562 = "stablehlo.broadcast_in_dim"(%561) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %563 = "stablehlo.multiply"(%562, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %564 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %565 = "stablehlo.broadcast_in_dim"(%564) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %566 = "stablehlo.add"(%563, %565) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %567 = "stablehlo.multiply"(%566, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %568 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %569 = "stablehlo.broadcast_in_dim"(%568) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %570 = "stablehlo.add"(%567, %569) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %571 = "stablehlo.multiply"(%570, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %572 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %573 = "stablehlo.broadcast_in_dim"(%572) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %574 = "stablehlo.add"(%571, %573) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %575 = "stablehlo.multiply"(%574, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %576 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %577 = "stablehlo.broadcast_in_dim"(%576) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %578 = "stablehlo.add"(%575, %577) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %579 = "stablehlo.multiply"(%578, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %580 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %581 = "stablehlo.broadcast_in_dim"(%580) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %582 = "stablehlo.add"(%579, %581) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %583 = "stablehlo.multiply"(%582, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %584 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %585 = "stablehlo.broadcast_in_dim"(%584) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %586 = "stablehlo.add"(%583, %585) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %587 = "stablehlo.multiply"(%586, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %588 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %589 = "stablehlo.broadcast_in_dim"(%588) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %590 = "stablehlo.add"(%587, %589) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %591 = "stablehlo.multiply"(%560, %560) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %592 = "stablehlo.multiply"(%591, %590) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %593 = "stablehlo.add"(%560, %592) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %594 = "stablehlo.multiply"(%415, %593) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %595 = "stablehlo.abs"(%560) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %596 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %597 = "stablehlo.broadcast_in_dim"(%596) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %598 = "stablehlo.compare"(%595, %597) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %599 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %600 = "stablehlo.multiply"(%337, %599) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %601 = "stablehlo.subtract"(%600, %415) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %602 = "stablehlo.select"(%598, %594, %601) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %603 = "stablehlo.optimization_barrier"(%602) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %604 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %606 = "stablehlo.reduce"(%603, %604) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %605 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%605) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %607 = "stablehlo.divide"(%606, %418) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %608 = "stablehlo.log_plus_one"(%607) : (tensor<8xf32>) -> tensor<8xf32>
          %609 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %610 = "stablehlo.broadcast_in_dim"(%609) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %611 = "stablehlo.divide"(%610, %418) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %612 = "stablehlo.negate"(%608) : (tensor<8xf32>) -> tensor<8xf32>
          %613 = "stablehlo.exponential"(%612) : (tensor<8xf32>) -> tensor<8xf32>
          %614 = "stablehlo.multiply"(%613, %611) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %615 = "stablehlo.negate"(%608) : (tensor<8xf32>) -> tensor<8xf32>
          %616 = "stablehlo.exponential_minus_one"(%615) : (tensor<8xf32>) -> tensor<8xf32>
          %617 = "stablehlo.multiply"(%616, %611) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %618 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %619 = "stablehlo.subtract"(%477, %618) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %620 = "stablehlo.abs"(%619) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %621 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %622 = "stablehlo.broadcast_in_dim"(%621) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %623 = "stablehlo.compare"(%620, %622) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %624 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %625 = "stablehlo.broadcast_in_dim"(%624) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %626 = "stablehlo.multiply"(%625, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %627 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %629 = "stablehlo.add"(%626, %628) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %630 = "stablehlo.multiply"(%629, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %631 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %633 = "stablehlo.add"(%630, %632) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %634 = "stablehlo.multiply"(%633, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %635 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %637 = "stablehlo.add"(%634, %636) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %638 = "stablehlo.multiply"(%637, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %639 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %640 = "stablehlo.broadcast_in_dim"(%639) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %641 = "stablehlo.add"(%638, %640) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %642 = "stablehlo.multiply"(%641, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %643 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %644 = "stablehlo.broadcast_in_dim"(%643) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %645 = "stablehlo.add"(%642, %644) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %646 = "stablehlo.multiply"(%645, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %647 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %648 = "stablehlo.broadcast_in_dim"(%647) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %649 = "stablehlo.add"(%646, %648) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %650 = "stablehlo.multiply"(%649, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %651 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %652 = "stablehlo.broadcast_in_dim"(%651) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %653 = "stablehlo.add"(%650, %652) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %654 = "stablehlo.multiply"(%619, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %655 = "stablehlo.multiply"(%654, %653) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %656 = "stablehlo.multiply"(%476, %655) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %657 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %658 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %659 = "stablehlo.multiply"(%657, %658) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %660 = "stablehlo.subtract"(%659, %476) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %661 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %662 = "stablehlo.compare"(%476, %661) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %663 = "stablehlo.multiply"(%476, %619) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %664 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %665 = "stablehlo.select"(%662, %664, %663) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %666 = "stablehlo.subtract"(%660, %665) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %667 = "stablehlo.select"(%623, %656, %666) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %668 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %669 = "stablehlo.subtract"(%484, %668) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %670 = "stablehlo.abs"(%669) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %671 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %672 = "stablehlo.broadcast_in_dim"(%671) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %673 = "stablehlo.compare"(%670, %672) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %674 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %675 = "stablehlo.broadcast_in_dim"(%674) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %676 = "stablehlo.multiply"(%675, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %677 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %678 = "stablehlo.broadcast_in_dim"(%677) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %679 = "stablehlo.add"(%676, %678) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %680 = "stablehlo.multiply"(%679, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %681 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %682 = "stablehlo.broadcast_in_dim"(%681) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %683 = "stablehlo.add"(%680, %682) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %684 = "stablehlo.multiply"(%683, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %685 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %686 = "stablehlo.broadcast_in_dim"(%685) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %687 = "stablehlo.add"(%684, %686) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %688 = "stablehlo.multiply"(%687, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %689 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %690 = "stablehlo.broadcast_in_dim"(%689) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %691 = "stablehlo.add"(%688, %690) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %692 = "stablehlo.multiply"(%691, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %693 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %694 = "stablehlo.broadcast_in_dim"(%693) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %695 = "stablehlo.add"(%692, %694) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %696 = "stablehlo.multiply"(%695, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %697 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %698 = "stablehlo.broadcast_in_dim"(%697) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %699 = "stablehlo.add"(%696, %698) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %700 = "stablehlo.multiply"(%699, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %701 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %702 = "stablehlo.broadcast_in_dim"(%701) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %703 = "stablehlo.add"(%700, %702) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %704 = "stablehlo.multiply"(%669, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %705 = "stablehlo.multiply"(%704, %703) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %706 = "stablehlo.multiply"(%483, %705) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %707 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %708 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %709 = "stablehlo.multiply"(%707, %708) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %710 = "stablehlo.subtract"(%709, %483) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %711 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %712 = "stablehlo.compare"(%483, %711) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %713 = "stablehlo.multiply"(%483, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %714 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %715 = "stablehlo.select"(%712, %714, %713) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %716 = "stablehlo.subtract"(%710, %715) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %717 = "stablehlo.select"(%673, %706, %716) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %718 = "stablehlo.add"(%667, %717) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %719 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %720 = "stablehlo.subtract"(%492, %719) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %721 = "stablehlo.abs"(%720) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %722 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %723 = "stablehlo.broadcast_in_dim"(%722) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %724 = "stablehlo.compare"(%721, %723) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %725 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %726 = "stablehlo.broadcast_in_dim"(%725) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %727 = "stablehlo.multiply"(%726, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %728 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %729 = "stablehlo.broadcast_in_dim"(%728) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %730 = "stablehlo.add"(%727, %729) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %731 = "stablehlo.multiply"(%730, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %732 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %733 = "stablehlo.broadcast_in_dim"(%732) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %734 = "stablehlo.add"(%731, %733) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %735 = "stablehlo.multiply"(%734, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %736 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %737 = "stablehlo.broadcast_in_dim"(%736) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %738 = "stablehlo.add"(%735, %737) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %739 = "stablehlo.multiply"(%738, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %740 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %741 = "stablehlo.broadcast_in_dim"(%740) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %742 = "stablehlo.add"(%739, %741) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %743 = "stablehlo.multiply"(%742, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %744 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %745 = "stablehlo.broadcast_in_dim"(%744) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %746 = "stablehlo.add"(%743, %745) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %747 = "stablehlo.multiply"(%746, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %748 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %749 = "stablehlo.broadcast_in_dim"(%748) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %750 = "stablehlo.add"(%747, %749) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %751 = "stablehlo.multiply"(%750, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %752 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %753 = "stablehlo.broadcast_in_dim"(%752) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %754 = "stablehlo.add"(%751, %753) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %755 = "stablehlo.multiply"(%720, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %756 = "stablehlo.multiply"(%755, %754) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %757 = "stablehlo.multiply"(%491, %756) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %758 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %759 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %760 = "stablehlo.multiply"(%758, %759) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %761 = "stablehlo.subtract"(%760, %491) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %762 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %763 = "stablehlo.compare"(%491, %762) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %764 = "stablehlo.multiply"(%491, %720) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %765 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %766 = "stablehlo.select"(%763, %765, %764) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %767 = "stablehlo.subtract"(%761, %766) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %768 = "stablehlo.select"(%724, %757, %767) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %769 = "stablehlo.add"(%718, %768) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %770 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %771 = "stablehlo.subtract"(%500, %770) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %772 = "stablehlo.abs"(%771) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %773 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %774 = "stablehlo.broadcast_in_dim"(%773) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %775 = "stablehlo.compare"(%772, %774) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %776 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %777 = "stablehlo.broadcast_in_dim"(%776) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %778 = "stablehlo.multiply"(%777, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %779 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %780 = "stablehlo.broadcast_in_dim"(%779) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %781 = "stablehlo.add"(%778, %780) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %782 = "stablehlo.multiply"(%781, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %783 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %784 = "stablehlo.broadcast_in_dim"(%783) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %785 = "stablehlo.add"(%782, %784) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %786 = "stablehlo.multiply"(%785, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %787 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %788 = "stablehlo.broadcast_in_dim"(%787) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %789 = "stablehlo.add"(%786, %788) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %790 = "stablehlo.multiply"(%789, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %791 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %792 = "stablehlo.broadcast_in_dim"(%791) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %793 = "stablehlo.add"(%790, %792) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %794 = "stablehlo.multiply"(%793, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %795 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %796 = "stablehlo.broadcast_in_dim"(%795) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %797 = "stablehlo.add"(%794, %796) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %798 = "stablehlo.multiply"(%797, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %799 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %800 = "stablehlo.broadcast_in_dim"(%799) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %801 = "stablehlo.add"(%798, %800) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %802 = "stablehlo.multiply"(%801, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %803 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %804 = "stablehlo.broadcast_in_dim"(%803) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %805 = "stablehlo.add"(%802, %804) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %806 = "stablehlo.multiply"(%771, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %807 = "stablehlo.multiply"(%806, %805) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %808 = "stablehlo.multiply"(%499, %807) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %809 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %810 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %811 = "stablehlo.multiply"(%809, %810) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %812 = "stablehlo.subtract"(%811, %499) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %813 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %814 = "stablehlo.compare"(%499, %813) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %815 = "stablehlo.multiply"(%499, %771) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %816 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %817 = "stablehlo.select"(%814, %816, %815) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %818 = "stablehlo.subtract"(%812, %817) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %819 = "stablehlo.select"(%775, %808, %818) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %820 = "stablehlo.add"(%769, %819) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %821 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %822 = "stablehlo.subtract"(%508, %821) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %823 = "stablehlo.abs"(%822) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %824 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %825 = "stablehlo.broadcast_in_dim"(%824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %826 = "stablehlo.compare"(%823, %825) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %827 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %828 = "stablehlo.broadcast_in_dim"(%827) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %829 = "stablehlo.multiply"(%828, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %830 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %831 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %832 = "stablehlo.add"(%829, %831) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %833 = "stablehlo.multiply"(%832, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %834 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %835 = "stablehlo.broadcast_in_dim"(%834) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %836 = "stablehlo.add"(%833, %835) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %837 = "stablehlo.multiply"(%836, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %838 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %839 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %840 = "stablehlo.add"(%837, %839) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %841 = "stablehlo.multiply"(%840, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %842 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %843 = "stablehlo.broadcast_in_dim"(%842) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %844 = "stablehlo.add"(%841, %843) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %845 = "stablehlo.multiply"(%844, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %846 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %847 = "stablehlo.broadcast_in_dim"(%846) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %848 = "stablehlo.add"(%845, %847) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %849 = "stablehlo.multiply"(%848, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %850 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %851 = "stablehlo.broadcast_in_dim"(%850) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %852 = "stablehlo.add"(%849, %851) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %853 = "stablehlo.multiply"(%852, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %854 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %855 = "stablehlo.broadcast_in_dim"(%854) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %856 = "stablehlo.add"(%853, %855) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %857 = "stablehlo.multiply"(%822, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %858 = "stablehlo.multiply"(%857, %856) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %859 = "stablehlo.multiply"(%507, %858) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %860 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %861 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %862 = "stablehlo.multiply"(%860, %861) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %863 = "stablehlo.subtract"(%862, %507) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %864 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %865 = "stablehlo.compare"(%507, %864) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %866 = "stablehlo.multiply"(%507, %822) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %867 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %868 = "stablehlo.select"(%865, %867, %866) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %869 = "stablehlo.subtract"(%863, %868) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %870 = "stablehlo.select"(%826, %859, %869) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %871 = "stablehlo.add"(%820, %870) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %872 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %873 = "stablehlo.subtract"(%516, %872) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %874 = "stablehlo.abs"(%873) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %875 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %876 = "stablehlo.broadcast_in_dim"(%875) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %877 = "stablehlo.compare"(%874, %876) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %878 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %879 = "stablehlo.broadcast_in_dim"(%878) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %880 = "stablehlo.multiply"(%879, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %881 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %882 = "stablehlo.broadcast_in_dim"(%881) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %883 = "stablehlo.add"(%880, %882) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %884 = "stablehlo.multiply"(%883, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %885 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %886 = "stablehlo.broadcast_in_dim"(%885) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %887 = "stablehlo.add"(%884, %886) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %888 = "stablehlo.multiply"(%887, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %889 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %890 = "stablehlo.broadcast_in_dim"(%889) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %891 = "stablehlo.add"(%888, %890) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %892 = "stablehlo.multiply"(%891, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %893 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %894 = "stablehlo.broadcast_in_dim"(%893) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %895 = "stablehlo.add"(%892, %894) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %896 = "stablehlo.multiply"(%895, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %897 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %898 = "stablehlo.broadcast_in_dim"(%897) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %899 = "stablehlo.add"(%896, %898) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %900 = "stablehlo.multiply"(%899, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %901 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %902 = "stablehlo.broadcast_in_dim"(%901) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %903 = "stablehlo.add"(%900, %902) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %904 = "stablehlo.multiply"(%903, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %905 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %906 = "stablehlo.broadcast_in_dim"(%905) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %907 = "stablehlo.add"(%904, %906) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %908 = "stablehlo.multiply"(%873, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %909 = "stablehlo.multiply"(%908, %907) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %910 = "stablehlo.multiply"(%515, %909) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %911 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %912 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %913 = "stablehlo.multiply"(%911, %912) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %914 = "stablehlo.subtract"(%913, %515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %915 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %916 = "stablehlo.compare"(%515, %915) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %917 = "stablehlo.multiply"(%515, %873) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %918 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %919 = "stablehlo.select"(%916, %918, %917) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %920 = "stablehlo.subtract"(%914, %919) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %921 = "stablehlo.select"(%877, %910, %920) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %922 = "stablehlo.add"(%871, %921) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %923 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %924 = "stablehlo.subtract"(%524, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %925 = "stablehlo.abs"(%924) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %926 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %927 = "stablehlo.broadcast_in_dim"(%926) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %928 = "stablehlo.compare"(%925, %927) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %929 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %930 = "stablehlo.broadcast_in_dim"(%929) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %931 = "stablehlo.multiply"(%930, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %932 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %933 = "stablehlo.broadcast_in_dim"(%932) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %934 = "stablehlo.add"(%931, %933) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %935 = "stablehlo.multiply"(%934, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %936 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %937 = "stablehlo.broadcast_in_dim"(%936) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %938 = "stablehlo.add"(%935, %937) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %939 = "stablehlo.multiply"(%938, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %940 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %941 = "stablehlo.broadcast_in_dim"(%940) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %942 = "stablehlo.add"(%939, %941) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %943 = "stablehlo.multiply"(%942, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %944 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %945 = "stablehlo.broadcast_in_dim"(%944) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %946 = "stablehlo.add"(%943, %945) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %947 = "stablehlo.multiply"(%946, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %948 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %949 = "stablehlo.broadcast_in_dim"(%948) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %950 = "stablehlo.add"(%947, %949) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %951 = "stablehlo.multiply"(%950, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %952 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %953 = "stablehlo.broadcast_in_dim"(%952) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %954 = "stablehlo.add"(%951, %953) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %955 = "stablehlo.multiply"(%954, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %956 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %957 = "stablehlo.broadcast_in_dim"(%956) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %958 = "stablehlo.add"(%955, %957) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %959 = "stablehlo.multiply"(%924, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %960 = "stablehlo.multiply"(%959, %958) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %961 = "stablehlo.multiply"(%523, %960) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %962 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %963 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %964 = "stablehlo.multiply"(%962, %963) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %965 = "stablehlo.subtract"(%964, %523) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %966 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %967 = "stablehlo.compare"(%523, %966) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %968 = "stablehlo.multiply"(%523, %924) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %969 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %970 = "stablehlo.select"(%967, %969, %968) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %971 = "stablehlo.subtract"(%965, %970) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %972 = "stablehlo.select"(%928, %961, %971) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %973 = "stablehlo.add"(%922, %972) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %974 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %975 = "stablehlo.subtract"(%532, %974) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %976 = "stablehlo.abs"(%975) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %977 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %978 = "stablehlo.broadcast_in_dim"(%977) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %979 = "stablehlo.compare"(%976, %978) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %980 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %981 = "stablehlo.broadcast_in_dim"(%980) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %982 = "stablehlo.multiply"(%981, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %983 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %984 = "stablehlo.broadcast_in_dim"(%983) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %985 = "stablehlo.add"(%982, %984) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %986 = "stablehlo.multiply"(%985, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %987 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %988 = "stablehlo.broadcast_in_dim"(%987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %989 = "stablehlo.add"(%986, %988) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %990 = "stablehlo.multiply"(%989, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %991 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %992 = "stablehlo.broadcast_in_dim"(%991) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %993 = "stablehlo.add"(%990, %992) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %994 = "stablehlo.multiply"(%993, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %995 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %996 = "stablehlo.broadcast_in_dim"(%995) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %997 = "stablehlo.add"(%994, %996) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %998 = "stablehlo.multiply"(%997, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %999 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1000 = "stablehlo.broadcast_in_dim"(%999) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1001 = "stablehlo.add"(%998, %1000) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1002 = "stablehlo.multiply"(%1001, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1003 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1004 = "stablehlo.broadcast_in_dim"(%1003) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1005 = "stablehlo.add"(%1002, %1004) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1006 = "stablehlo.multiply"(%1005, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1007 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1008 = "stablehlo.broadcast_in_dim"(%1007) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1009 = "stablehlo.add"(%1006, %1008) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1010 = "stablehlo.multiply"(%975, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1011 = "stablehlo.multiply"(%1010, %1009) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1012 = "stablehlo.multiply"(%531, %1011) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1013 = "stablehlo.slice"(%337) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1014 = "stablehlo.broadcast_in_dim"(%558) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1015 = "stablehlo.multiply"(%1013, %1014) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1016 = "stablehlo.subtract"(%1015, %531) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1017 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1018 = "stablehlo.compare"(%531, %1017) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1019 = "stablehlo.multiply"(%531, %975) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1020 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1021 = "stablehlo.select"(%1018, %1020, %1019) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1022 = "stablehlo.subtract"(%1016, %1021) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1023 = "stablehlo.select"(%979, %1012, %1022) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1024 = "stablehlo.add"(%973, %1023) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1025 = "stablehlo.compare"(%14, %14) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1026 = "stablehlo.broadcast_in_dim"(%1025) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1027 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1028 = "stablehlo.select"(%1026, %1027, %1024) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1029 = "stablehlo.optimization_barrier"(%1028) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1030 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1032 = "stablehlo.reduce"(%1029, %1030) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %1031 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1031) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %1033 = "stablehlo.multiply"(%1032, %611) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1034 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1035 = "stablehlo.broadcast_in_dim"(%1034) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1036 = "stablehlo.multiply"(%1035, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1037 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1038 = "stablehlo.broadcast_in_dim"(%1037) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1039 = "stablehlo.add"(%1036, %1038) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1040 = "stablehlo.multiply"(%1039, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1041 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1042 = "stablehlo.broadcast_in_dim"(%1041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1043 = "stablehlo.add"(%1040, %1042) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1044 = "stablehlo.multiply"(%1043, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1045 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1046 = "stablehlo.broadcast_in_dim"(%1045) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1047 = "stablehlo.add"(%1044, %1046) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1048 = "stablehlo.multiply"(%1047, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1049 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1050 = "stablehlo.broadcast_in_dim"(%1049) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1051 = "stablehlo.add"(%1048, %1050) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1052 = "stablehlo.multiply"(%1051, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1053 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1055 = "stablehlo.add"(%1052, %1054) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1056 = "stablehlo.multiply"(%1055, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1057 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1058 = "stablehlo.broadcast_in_dim"(%1057) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1059 = "stablehlo.add"(%1056, %1058) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1060 = "stablehlo.multiply"(%1059, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1061 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1062 = "stablehlo.broadcast_in_dim"(%1061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1063 = "stablehlo.add"(%1060, %1062) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1064 = "stablehlo.multiply"(%608, %608) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1065 = "stablehlo.multiply"(%1064, %1063) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1066 = "stablehlo.subtract"(%1033, %1065) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1067 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1068 = "stablehlo.compare"(%1066, %1067) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1069 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1070 = "stablehlo.select"(%1068, %1069, %1066) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1071 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1072 = "stablehlo.multiply"(%1071, %1070) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1073 = "stablehlo.multiply"(%kl_scale, %17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %1074 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1075 = "stablehlo.broadcast_in_dim"(%1074) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1076 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1077 = "stablehlo.broadcast_in_dim"(%1076) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1078 = "stablehlo.compare"(%15, %1077) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1079 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1080 = "stablehlo.broadcast_in_dim"(%1079) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1081 = "stablehlo.select"(%1078, %1080, %1072) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1082 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1083 = "stablehlo.broadcast_in_dim"(%1082) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1084 = "stablehlo.broadcast_in_dim"(%614) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1085 = "stablehlo.multiply"(%603, %1084) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1086 = "stablehlo.broadcast_in_dim"(%617) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1087 = "stablehlo.multiply"(%415, %1086) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1088 = "stablehlo.add"(%1085, %1087) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1089 = "stablehlo.broadcast_in_dim"(%1073) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1090 = "stablehlo.multiply"(%1089, %1088) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1091 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1092 = "stablehlo.divide"(%15, %1091) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1093 = "stablehlo.broadcast_in_dim"(%1092) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1094 = "stablehlo.multiply"(%1093, %1090) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1095 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1096 = "stablehlo.broadcast_in_dim"(%1095) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1097 = "stablehlo.compare"(%15, %1096) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1098 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1099 = "stablehlo.broadcast_in_dim"(%1097) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %1100 = "stablehlo.broadcast_in_dim"(%1098) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1101 = "stablehlo.select"(%1099, %1100, %1094) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1102 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1103 = "stablehlo.dynamic_update_slice"(%arg12, %1081, %10) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %1104 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1105 = "stablehlo.dynamic_update_slice"(%arg13, %1101, %10, %1104) : (tensor<64x32000xf32>, tensor<8x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%8, %1103, %1105) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    "stablehlo.return"(%1107, %1108) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

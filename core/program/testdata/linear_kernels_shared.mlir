module @anchorkl_linear {
  func.func @main(%student_hidden: tensor<64x64xf32>, %student_weight: tensor<64x32000xf32>, %student_bias: tensor<32000xf32>, %snapshot_hidden: tensor<64x64xf32>, %snapshot_weight: tensor<64x32000xf32>, %snapshot_bias: tensor<32000xf32>, %reference_hidden: tensor<64x64xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x64xf32>, tensor<32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x64xf32>
    %4 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %5 = "stablehlo.broadcast_in_dim"(%4) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<32000xf32>
    %6 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %7 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %8 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
    %9 = "stablehlo.multiply"(%6, %8) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %10 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %11 = "stablehlo.minimum"(%9, %10) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %12 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %13 = "stablehlo.broadcast_in_dim"(%12) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %14 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %15 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %16 = "stablehlo.compare"(%alpha, %15) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %17 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %19 = "stablehlo.compare"(%alpha, %18) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %20 = "stablehlo.or"(%16, %19) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
    %21 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
    %22 = "stablehlo.broadcast_in_dim"(%21) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %23 = "stablehlo.select"(%20, %22, %alpha) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %24 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %26 = "stablehlo.subtract"(%25, %23) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %27 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
    %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %29 = "stablehlo.subtract"(%28, %26) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %30 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %31 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %32 = "stablehlo.compare"(%29, %31) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction EQ>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %33 = "stablehlo.select"(%32, %23, %29) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %34 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
    %35 = "stablehlo.select"(%34, %reference_hidden, %snapshot_hidden) : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %36 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
    %37 = "stablehlo.select"(%36, %snapshot_hidden, %reference_hidden) : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %38 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x64xf32>
    %39 = "stablehlo.multiply"(%38, %35) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %40 = "stablehlo.broadcast_in_dim"(%33) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x64xf32>
    %41 = "stablehlo.multiply"(%40, %37) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %42 = "stablehlo.add"(%39, %41) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %43 = "stablehlo.dot_general"(%42, %snapshot_weight) {
      dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [0]
>,
      precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
    } : (tensor<64x64xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %44 = "stablehlo.broadcast_in_dim"(%snapshot_bias) { broadcast_dimensions = array<i64: 1> } : (tensor<32000xf32>) -> tensor<64x32000xf32>
    %45 = "stablehlo.add"(%43, %44) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %46 = "stablehlo.dot_general"(%student_hidden, %student_weight) {
      dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [0]
>,
      precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
    } : (tensor<64x64xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %47 = "stablehlo.broadcast_in_dim"(%student_bias) { broadcast_dimensions = array<i64: 1> } : (tensor<32000xf32>) -> tensor<64x32000xf32>
    %48 = "stablehlo.add"(%46, %47) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %49 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %50 = "stablehlo.broadcast_in_dim"(%49) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %51 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %52 = "stablehlo.broadcast_in_dim"(%51) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %53 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1113, %1114, %1115 = "stablehlo.while"(%53, %50, %48) ({
      ^cond(%arg12: tensor<i32>, %arg13: tensor<64xf32>, %arg14: tensor<64x32000xf32>) :
          %54 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %55 = "stablehlo.compare"(%arg12, %54) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%55) : (tensor<i1>) -> ()
    }, {
      ^body(%arg15: tensor<i32>, %arg16: tensor<64xf32>, %arg17: tensor<64x32000xf32>) :
          %56 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %57 = "stablehlo.add"(%arg15, %56) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %58 = "stablehlo.constant"() { value = dense<8> : tensor<i32> } : () -> tensor<i32>
          %59 = "stablehlo.multiply"(%arg15, %58) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %60 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %61 = "stablehlo.dynamic_slice"(%arg17, %59, %60) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %62 = "stablehlo.optimization_barrier"(%61) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %63 = "stablehlo.dynamic_slice"(%13, %59) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %64 = "stablehlo.dynamic_slice"(%weight, %59) { slice_sizes = array<i64: 8> } : (tensor<64xf32>, tensor<i32>) -> tensor<8xf32>
          %65 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %66 = "stablehlo.divide"(%65, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %67 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %68 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %69 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %70 = "stablehlo.broadcast_in_dim"(%69) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %71 = "stablehlo.compare"(%63, %70) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %72 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %73 = "stablehlo.broadcast_in_dim"(%72) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %74 = "stablehlo.compare"(%63, %73) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %75 = "stablehlo.or"(%71, %74) : (tensor<8xi1>, tensor<8xi1>) -> tensor<8xi1>
          %76 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %77 = "stablehlo.broadcast_in_dim"(%76) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %78 = "stablehlo.select"(%75, %77, %63) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %79 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %80 = "stablehlo.broadcast_in_dim"(%79) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %81 = "stablehlo.subtract"(%80, %78) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %82 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %83 = "stablehlo.broadcast_in_dim"(%82) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %84 = "stablehlo.subtract"(%83, %81) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %85 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %86 = "stablehlo.broadcast_in_dim"(%85) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %87 = "stablehlo.compare"(%84, %86) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %88 = "stablehlo.select"(%87, %78, %84) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %89 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %90 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %91 = "stablehlo.maximum"(%89, %90) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %92 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %93 = "stablehlo.maximum"(%91, %92) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %94 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %95 = "stablehlo.maximum"(%93, %94) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %96 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %97 = "stablehlo.maximum"(%95, %96) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %98 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %99 = "stablehlo.maximum"(%97, %98) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %100 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %101 = "stablehlo.maximum"(%99, %100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %102 = "stablehlo.slice"(%62) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %103 = "stablehlo.maximum"(%101, %102) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %104 = "stablehlo.optimization_barrier"(%103) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %105 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %107 = "stablehlo.reduce"(%104, %105) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %106 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%106) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %108 = "stablehlo.maximum"(%89, %90) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %109 = "stablehlo.maximum"(%108, %92) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %110 = "stablehlo.maximum"(%109, %94) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %111 = "stablehlo.maximum"(%110, %96) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %112 = "stablehlo.maximum"(%111, %98) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %113 = "stablehlo.maximum"(%112, %100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %114 = "stablehlo.maximum"(%113, %102) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %115 = "stablehlo.optimization_barrier"(%114) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %116 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %118 = "stablehlo.reduce"(%115, %116) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %117 = "stablehlo.maximum"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%117) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %119 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %120 = "stablehlo.dynamic_slice"(%45, %59, %119) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %121 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %122 = "stablehlo.dynamic_slice"(%45, %59, %121) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %123 = "stablehlo.maximum"(%120, %122) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %124 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %125 = "stablehlo.dynamic_slice"(%45, %59, %124) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %126 = "stablehlo.maximum"(%123, %125) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %127 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %128 = "stablehlo.dynamic_slice"(%45, %59, %127) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %129 = "stablehlo.maximum"(%126, %128) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %130 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %131 = "stablehlo.dynamic_slice"(%45, %59, %130) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %132 = "stablehlo.maximum"(%129, %131) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %133 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %134 = "stablehlo.dynamic_slice"(%45, %59, %133) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %135 = "stablehlo.maximum"(%132, %134) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %136 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %137 = "stablehlo.dynamic_slice"(%45, %59, %136) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %138 = "stablehlo.maximum"(%135, %137) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %139 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %140 = "stablehlo.dynamic_slice"(%45, %59, %139) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %141 = "stablehlo.maximum"(%138, %140) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %142 = "stablehlo.optimization_barrier"(%141) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %143 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %145 = "stablehlo.reduce"(%142, %143) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %144 = "stablehlo.maximum"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%144) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %146 = "stablehlo.select"(%74, %145, %118) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %147 = "stablehlo.select"(%71, %118, %145) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %148 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %149 = "stablehlo.multiply"(%81, %148) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %150 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %151 = "stablehlo.multiply"(%88, %150) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %152 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %153 = "stablehlo.select"(%152, %120, %89) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %154 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %155 = "stablehlo.select"(%154, %89, %120) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %156 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %157 = "stablehlo.subtract"(%153, %156) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %158 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %159 = "stablehlo.multiply"(%158, %157) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %160 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %161 = "stablehlo.select"(%160, %120, %89) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %162 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %163 = "stablehlo.select"(%162, %89, %120) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %164 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %165 = "stablehlo.subtract"(%163, %164) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %166 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %167 = "stablehlo.multiply"(%166, %165) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %168 = "stablehlo.add"(%159, %167) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %169 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %170 = "stablehlo.select"(%169, %122, %90) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %171 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %172 = "stablehlo.select"(%171, %90, %122) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %173 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %174 = "stablehlo.subtract"(%170, %173) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %175 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %176 = "stablehlo.multiply"(%175, %174) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %177 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %178 = "stablehlo.select"(%177, %122, %90) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %179 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %180 = "stablehlo.select"(%179, %90, %122) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %181 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %182 = "stablehlo.subtract"(%180, %181) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %183 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %184 = "stablehlo.multiply"(%183, %182) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %185 = "stablehlo.add"(%176, %184) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %186 = "stablehlo.maximum"(%168, %185) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %187 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %188 = "stablehlo.select"(%187, %125, %92) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %189 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %190 = "stablehlo.select"(%189, %92, %125) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %191 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %192 = "stablehlo.subtract"(%188, %191) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %193 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %194 = "stablehlo.multiply"(%193, %192) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %195 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %196 = "stablehlo.select"(%195, %125, %92) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %197 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %198 = "stablehlo.select"(%197, %92, %125) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %199 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %200 = "stablehlo.subtract"(%198, %199) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %201 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %202 = "stablehlo.multiply"(%201, %200) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %203 = "stablehlo.add"(%194, %202) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %204 = "stablehlo.maximum"(%186, %203) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %205 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %206 = "stablehlo.select"(%205, %128, %94) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %207 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %208 = "stablehlo.select"(%207, %94, %128) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %209 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %210 = "stablehlo.subtract"(%206, %209) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %211 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %212 = "stablehlo.multiply"(%211, %210) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %213 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %214 = "stablehlo.select"(%213, %128, %94) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %215 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %216 = "stablehlo.select"(%215, %94, %128) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %217 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %218 = "stablehlo.subtract"(%216, %217) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %219 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %220 = "stablehlo.multiply"(%219, %218) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %221 = "stablehlo.add"(%212, %220) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %222 = "stablehlo.maximum"(%204, %221) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %223 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %224 = "stablehlo.select"(%223, %131, %96) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %225 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %226 = "stablehlo.select"(%225, %96, %131) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %227 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %228 = "stablehlo.subtract"(%224, %227) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %229 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %230 = "stablehlo.multiply"(%229, %228) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %231 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %232 = "stablehlo.select"(%231, %131, %96) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %233 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %234 = "stablehlo.select"(%233, %96, %131) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %235 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %236 = "stablehlo.subtract"(%234, %235) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %237 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %238 = "stablehlo.multiply"(%237, %236) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %239 = "stablehlo.add"(%230, %238) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %240 = "stablehlo.maximum"(%222, %239) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %241 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %242 = "stablehlo.select"(%241, %134, %98) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %243 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %244 = "stablehlo.select"(%243, %98, %134) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %245 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %246 = "stablehlo.subtract"(%242, %245) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %247 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %248 = "stablehlo.multiply"(%247, %246) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %249 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %250 = "stablehlo.select"(%249, %134, %98) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %251 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %252 = "stablehlo.select"(%251, %98, %134) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %253 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %254 = "stablehlo.subtract"(%252, %253) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %255 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %256 = "stablehlo.multiply"(%255, %254) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %257 = "stablehlo.add"(%248, %256) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %258 = "stablehlo.maximum"(%240, %257) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %259 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %260 = "stablehlo.select"(%259, %137, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %261 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %262 = "stablehlo.select"(%261, %100, %137) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %263 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %264 = "stablehlo.subtract"(%260, %263) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %265 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %266 = "stablehlo.multiply"(%265, %264) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %267 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %268 = "stablehlo.select"(%267, %137, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %269 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %270 = "stablehlo.select"(%269, %100, %137) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %271 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %272 = "stablehlo.subtract"(%270, %271) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %273 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %274 = "stablehlo.multiply"(%273, %272) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %275 = "stablehlo.add"(%266, %274) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %276 = "stablehlo.maximum"(%258, %275) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %277 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %278 = "stablehlo.select"(%277, %140, %102) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %279 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %280 = "stablehlo.select"(%279, %102, %140) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %281 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %282 = "stablehlo.subtract"(%278, %281) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %283 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %284 = "stablehlo.multiply"(%283, %282) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %285 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %286 = "stablehlo.select"(%285, %140, %102) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %287 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %288 = "stablehlo.select"(%287, %102, %140) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %289 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %290 = "stablehlo.subtract"(%288, %289) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %291 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %292 = "stablehlo.multiply"(%291, %290) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %293 = "stablehlo.add"(%284, %292) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %294 = "stablehlo.maximum"(%276, %293) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %295 = "stablehlo.optimization_barrier"(%294) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %296 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %298 = "stablehlo.reduce"(%295, %296) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %297 = "stablehlo.maximum"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%297) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %299 = "stablehlo.broadcast_in_dim"(%107) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %300 = "stablehlo.subtract"(%62, %299) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %301 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %302 = "stablehlo.multiply"(%300, %301) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %303 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %304 = "stablehlo.broadcast_in_dim"(%303) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %305 = "stablehlo.compare"(%302, %304) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %306 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %307 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %308 = "stablehlo.select"(%305, %307, %302) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %309 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %310 = "stablehlo.broadcast_in_dim"(%309) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %311 = "stablehlo.multiply"(%308, %310) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %312 = "stablehlo.round_nearest_even"(%311) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %313 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %314 = "stablehlo.broadcast_in_dim"(%313) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %315 = "stablehlo.multiply"(%312, %314) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %316 = "stablehlo.subtract"(%308, %315) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %318 = "stablehlo.broadcast_in_dim"(%317) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.multiply"(%312, %318) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %320 = "stablehlo.subtract"(%316, %319) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %322 = "stablehlo.broadcast_in_dim"(%321) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %323 = "stablehlo.multiply"(%322, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %324 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %325 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %326 = "stablehlo.add"(%323, %325) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %327 = "stablehlo.multiply"(%326, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %328 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %329 = "stablehlo.broadcast_in_dim"(%328) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %330 = "stablehlo.add"(%327, %329) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %331 = "stablehlo.multiply"(%330, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %332 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %333 = "stablehlo.broadcast_in_dim"(%332) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %334 = "stablehlo.add"(%331, %333) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %335 = "stablehlo.multiply"(%334, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %336 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %337 = "stablehlo.broadcast_in_dim"(%336) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %338 = "stablehlo.add"(%335, %337) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %339 = "stablehlo.multiply"(%320, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %340 = "stablehlo.multiply"(%339, %338) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %341 = "stablehlo.add"(%340, %320) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %343 = "stablehlo.broadcast_in_dim"(%342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %344 = "stablehlo.add"(%341, %343) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %345 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %346 = "stablehlo.broadcast_in_dim"(%345) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %347 = "stablehlo.add"(%312, %346) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %348 = "stablehlo.bitcast_convert"(%347) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %349 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %350 = "stablehlo.broadcast_in_dim"(%349) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %351 = "stablehlo.shift_left"(%348, %350) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %352 = "stablehlo.bitcast_convert"(%351) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %353 = "stablehlo.multiply"(%344, %352) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %354 = "stablehlo.optimization_barrier"(%353) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %355 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %357 = "stablehlo.reduce"(%354, %355) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %356 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%356) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %358 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %359 = "stablehlo.dynamic_slice"(%45, %59, %358) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %360 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %361 = "stablehlo.select"(%360, %359, %62) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %362 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %363 = "stablehlo.select"(%362, %62, %359) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %364 = "stablehlo.broadcast_in_dim"(%146) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %365 = "stablehlo.subtract"(%361, %364) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %366 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %367 = "stablehlo.multiply"(%366, %365) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %368 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %369 = "stablehlo.select"(%368, %359, %62) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %370 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %371 = "stablehlo.select"(%370, %62, %359) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %372 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %373 = "stablehlo.subtract"(%371, %372) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %374 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %375 = "stablehlo.multiply"(%374, %373) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %376 = "stablehlo.add"(%367, %375) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %377 = "stablehlo.broadcast_in_dim"(%298) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %378 = "stablehlo.subtract"(%376, %377) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %379 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %380 = "stablehlo.broadcast_in_dim"(%379) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %381 = "stablehlo.compare"(%378, %380) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %382 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %383 = "stablehlo.broadcast_in_dim"(%382) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %384 = "stablehlo.select"(%381, %383, %378) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %385 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %386 = "stablehlo.broadcast_in_dim"(%385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %387 = "stablehlo.multiply"(%384, %386) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %388 = "stablehlo.round_nearest_even"(%387) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %389 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %390 = "stablehlo.broadcast_in_dim"(%389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %391 = "stablehlo.multiply"(%388, %390) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %392 = "stablehlo.subtract"(%384, %391) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %393 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %394 = "stablehlo.broadcast_in_dim"(%393) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %395 = "stablehlo.multiply"(%388, %394) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %396 = "stablehlo.subtract"(%392, %395) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %397 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %398 = "stablehlo.broadcast_in_dim"(%397) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %399 = "stablehlo.multiply"(%398, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %400 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %401 = "stablehlo.broadcast_in_dim"(%400) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %402 = "stablehlo.add"(%399, %401) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %403 = "stablehlo.multiply"(%402, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %404 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %405 = "stablehlo.broadcast_in_dim"(%404) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %406 = "stablehlo.add"(%403, %405) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %407 = "stablehlo.multiply"(%406, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %408 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %409 = "stablehlo.broadcast_in_dim"(%408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %410 = "stablehlo.add"(%407, %409) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %411 = "stablehlo.multiply"(%410, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %412 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %413 = "stablehlo.broadcast_in_dim"(%412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %414 = "stablehlo.add"(%411, %413) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %415 = "stablehlo.multiply"(%396, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %416 = "stablehlo.multiply"(%415, %414) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %417 = "stablehlo.add"(%416, %396) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %418 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %419 = "stablehlo.broadcast_in_dim"(%418) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %420 = "stablehlo.add"(%417, %419) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %421 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %422 = "stablehlo.broadcast_in_dim"(%421) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %423 = "stablehlo.add"(%388, %422) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %424 = "stablehlo.bitcast_convert"(%423) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %425 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %426 = "stablehlo.broadcast_in_dim"(%425) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %427 = "stablehlo.shift_left"(%424, %426) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %428 = "stablehlo.bitcast_convert"(%427) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %429 = "stablehlo.multiply"(%420, %428) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %430 = "stablehlo.optimization_barrier"(%429) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %431 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %433 = "stablehlo.reduce"(%430, %431) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %432 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%432) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %434 = "stablehlo.subtract"(%107, %146) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %435 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %436 = "stablehlo.abs"(%434) : (tensor<8xf32>) -> tensor<8xf32>
          %437 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %438 = "stablehlo.broadcast_in_dim"(%437) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %439 = "stablehlo.compare"(%436, %438) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %440 = "stablehlo.round_nearest_even"(%434) : (tensor<8xf32>) -> tensor<8xf32>
          %441 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %442 = "stablehlo.select"(%439, %441, %440) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %443 = "stablehlo.abs"(%107) : (tensor<8xf32>) -> tensor<8xf32>
          %444 = "stablehlo.abs"(%146) : (tensor<8xf32>) -> tensor<8xf32>
          %445 = "stablehlo.compare"(%443, %444) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %446 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %447 = "stablehlo.select"(%445, %446, %442) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %448 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %449 = "stablehlo.select"(%445, %442, %448) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %450 = "stablehlo.subtract"(%107, %147) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %451 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %452 = "stablehlo.abs"(%450) : (tensor<8xf32>) -> tensor<8xf32>
          %453 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %454 = "stablehlo.broadcast_in_dim"(%453) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %455 = "stablehlo.compare"(%452, %454) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %456 = "stablehlo.round_nearest_even"(%450) : (tensor<8xf32>) -> tensor<8xf32>
          %457 = "stablehlo.broadcast_in_dim"(%451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %458 = "stablehlo.select"(%455, %457, %456) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %459 = "stablehlo.abs"(%107) : (tensor<8xf32>) -> tensor<8xf32>
          %460 = "stablehlo.abs"(%147) : (tensor<8xf32>) -> tensor<8xf32>
          %461 = "stablehlo.compare"(%459, %460) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %462 = "stablehlo.broadcast_in_dim"(%451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %463 = "stablehlo.select"(%461, %462, %458) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %464 = "stablehlo.broadcast_in_dim"(%451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %465 = "stablehlo.select"(%461, %458, %464) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %466 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %467 = "stablehlo.subtract"(%62, %466) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %468 = "stablehlo.broadcast_in_dim"(%449) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %469 = "stablehlo.add"(%361, %468) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %470 = "stablehlo.subtract"(%467, %469) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %471 = "stablehlo.broadcast_in_dim"(%149) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %472 = "stablehlo.multiply"(%471, %470) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %473 = "stablehlo.broadcast_in_dim"(%463) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %474 = "stablehlo.subtract"(%62, %473) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %475 = "stablehlo.broadcast_in_dim"(%465) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %476 = "stablehlo.add"(%371, %475) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %477 = "stablehlo.subtract"(%474, %476) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %478 = "stablehlo.broadcast_in_dim"(%151) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %479 = "stablehlo.multiply"(%478, %477) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %480 = "stablehlo.add"(%472, %479) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %481 = "stablehlo.optimization_barrier"(%480) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %482 = "stablehlo.subtract"(%107, %146) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %483 = "stablehlo.subtract"(%482, %442) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %484 = "stablehlo.multiply"(%149, %483) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %485 = "stablehlo.subtract"(%107, %147) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %486 = "stablehlo.subtract"(%485, %458) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %487 = "stablehlo.multiply"(%151, %486) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %488 = "stablehlo.add"(%484, %487) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %489 = "stablehlo.subtract"(%488, %298) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %490 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %491 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %492 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %493 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %494 = "stablehlo.compare"(%491, %493) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %495 = "stablehlo.multiply"(%491, %492) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %496 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %497 = "stablehlo.select"(%494, %496, %495) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %498 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %499 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %500 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %501 = "stablehlo.compare"(%498, %500) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %502 = "stablehlo.multiply"(%498, %499) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %503 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %504 = "stablehlo.select"(%501, %503, %502) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %505 = "stablehlo.add"(%497, %504) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %506 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %507 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %508 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %509 = "stablehlo.compare"(%506, %508) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %510 = "stablehlo.multiply"(%506, %507) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %512 = "stablehlo.select"(%509, %511, %510) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %513 = "stablehlo.add"(%505, %512) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %514 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %515 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %516 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %517 = "stablehlo.compare"(%514, %516) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %518 = "stablehlo.multiply"(%514, %515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %519 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %520 = "stablehlo.select"(%517, %519, %518) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %521 = "stablehlo.add"(%513, %520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %522 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %523 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %524 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %525 = "stablehlo.compare"(%522, %524) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %526 = "stablehlo.multiply"(%522, %523) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %527 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %528 = "stablehlo.select"(%525, %527, %526) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %529 = "stablehlo.add"(%521, %528) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %530 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %531 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %532 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %533 = "stablehlo.compare"(%530, %532) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %534 = "stablehlo.multiply"(%530, %531) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %535 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %536 = "stablehlo.select"(%533, %535, %534) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %537 = "stablehlo.add"(%529, %536) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %538 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %539 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %540 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %541 = "stablehlo.compare"(%538, %540) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %542 = "stablehlo.multiply"(%538, %539) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %543 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %544 = "stablehlo.select"(%541, %543, %542) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %545 = "stablehlo.add"(%537, %544) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %546 = "stablehlo.slice"(%430) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %547 = "stablehlo.slice"(%481) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %548 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %549 = "stablehlo.compare"(%546, %548) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %550 = "stablehlo.multiply"(%546, %547) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %551 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %552 = "stablehlo.select"(%549, %551, %550) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %553 = "stablehlo.add"(%545, %552) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %554 = "stablehlo.optimization_barrier"(%553) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %555 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %557 = "stablehlo.reduce"(%554, %555) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %556 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%556) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %558 = "stablehlo.divide"(%557, %433) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %559 = "stablehlo.divide"(%357, %433) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %560 = "stablehlo.log"(%559) : (tensor<8xf32>) -> tensor<8xf32>
          %561 = "stablehlo.add"(%489, %560) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %562 = "stablehlo.subtract"(%561, %558) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %563 = "stablehlo.abs"(%562) : (tensor<8xf32>) -> tensor<8xf32>
          %564 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %565 = "stablehlo.broadcast_in_dim"(%564) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %566 = "stablehlo.compare"(%563, %565) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %567 = "stablehlo.select"(%566, %558, %561) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %568 = "stablehlo.subtract"(%489, %567) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %569 = "stablehlo.exponential"(%568) : (tensor<8xf32>) -> tensor<8xf32>
          %570 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %571 = "stablehlo.subtract"(%481, %570) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %572 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %573 = "stablehlo.broadcast_in_dim"(%572) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %574 = "stablehlo.multiply"(%573, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %575 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %577 = "stablehlo.add"(%574, %576) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %578 = "stablehlo.multiply"(%577, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %579 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %581 = "stablehlo.add"(%578, %580) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %582 = "stablehlo.multiply"(%581, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %583 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %585 = "stablehlo.add"(%582, %584) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %586 = "stablehlo.multiply"(%585, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %587 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %588 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %589 = "stablehlo.add"(%586, %588) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %590 = "stablehlo.multiply"(%589, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %591 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %592 = "stablehlo.broadcast_in_dim"(%591) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %593 = "stablehlo.add"(%590, %592) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %594 = "stablehlo.multiply"(%593, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %595 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %597 = "stablehlo.add"(%594, %596) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %598 = "stablehlo.multiply"(%597, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %599 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %600 = "stablehlo.broadcast_in_dim"(%599) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %601 = "stablehlo.add"(%598, %600) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %602 = "stablehlo.multiply"(%571, %571) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %603 = "stablehlo.multiply"(%602, %601) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %604 = "stablehlo.add"(%571, %603) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %605 = "stablehlo.multiply"(%430, %604) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %606 = "stablehlo.abs"(%571) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %607 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %608 = "stablehlo.broadcast_in_dim"(%607) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %609 = "stablehlo.compare"(%606, %608) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %610 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %611 = "stablehlo.multiply"(%354, %610) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %612 = "stablehlo.subtract"(%611, %430) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %613 = "stablehlo.select"(%609, %605, %612) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %614 = "stablehlo.optimization_barrier"(%613) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %615 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %617 = "stablehlo.reduce"(%614, %615) ({
            ^reductionFn(%arg32: tensor<f32>, %arg33: tensor<f32>) :
                %616 = "stablehlo.add"(%arg32, %arg33) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%616) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %618 = "stablehlo.divide"(%617, %433) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %619 = "stablehlo.log_plus_one"(%618) : (tensor<8xf32>) -> tensor<8xf32>
          %620 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %621 = "stablehlo.broadcast_in_dim"(%620) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %622 = "stablehlo.divide"(%621, %433) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %623 = "stablehlo.negate"(%619) : (tensor<8xf32>) -> tensor<8xf32>
          %624 = "stablehlo.exponential"(%623) : (tensor<8xf32>) -> tensor<8xf32>
          %625 = "stablehlo.multiply"(%624, %622) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %626 = "stablehlo.negate"(%619) : (tensor<8xf32>) -> tensor<8xf32>
          %627 = "stablehlo.exponential_minus_one"(%626) : (tensor<8xf32>) -> tensor<8xf32>
          %628 = "stablehlo.multiply"(%627, %622) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %629 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %630 = "stablehlo.subtract"(%492, %629) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %631 = "stablehlo.abs"(%630) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %632 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %633 = "stablehlo.broadcast_in_dim"(%632) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %634 = "stablehlo.compare"(%631, %633) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %635 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %637 = "stablehlo.multiply"(%636, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %638 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %639 = "stablehlo.broadcast_in_dim"(%638) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %640 = "stablehlo.add"(%637, %639) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %641 = "stablehlo.multiply"(%640, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %642 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %643 = "stablehlo.broadcast_in_dim"(%642) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %644 = "stablehlo.add"(%641, %643) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %645 = "stablehlo.multiply"(%644, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %646 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %647 = "stablehlo.broadcast_in_dim"(%646) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %648 = "stablehlo.add"(%645, %647) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %649 = "stablehlo.multiply"(%648, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %650 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %651 = "stablehlo.broadcast_in_dim"(%650) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %652 = "stablehlo.add"(%649, %651) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %653 = "stablehlo.multiply"(%652, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %654 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %655 = "stablehlo.broadcast_in_dim"(%654) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %656 = "stablehlo.add"(%653, %655) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %657 = "stablehlo.multiply"(%656, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %658 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %659 = "stablehlo.broadcast_in_dim"(%658) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %660 = "stablehlo.add"(%657, %659) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %661 = "stablehlo.multiply"(%660, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %662 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %663 = "stablehlo.broadcast_in_dim"(%662) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %664 = "stablehlo.add"(%661, %663) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %665 = "stablehlo.multiply"(%630, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %666 = "stablehlo.multiply"(%665, %664) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %667 = "stablehlo.multiply"(%491, %666) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %668 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %669 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %670 = "stablehlo.multiply"(%668, %669) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %671 = "stablehlo.subtract"(%670, %491) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %672 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %673 = "stablehlo.compare"(%491, %672) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %674 = "stablehlo.multiply"(%491, %630) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %675 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %676 = "stablehlo.select"(%673, %675, %674) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %677 = "stablehlo.subtract"(%671, %676) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %678 = "stablehlo.select"(%634, %667, %677) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %679 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %680 = "stablehlo.subtract"(%499, %679) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %681 = "stablehlo.abs"(%680) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %682 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %683 = "stablehlo.broadcast_in_dim"(%682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %684 = "stablehlo.compare"(%681, %683) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %685 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %686 = "stablehlo.broadcast_in_dim"(%685) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %687 = "stablehlo.multiply"(%686, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %688 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %689 = "stablehlo.broadcast_in_dim"(%688) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %690 = "stablehlo.add"(%687, %689) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %691 = "stablehlo.multiply"(%690, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %692 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %693 = "stablehlo.broadcast_in_dim"(%692) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %694 = "stablehlo.add"(%691, %693) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %695 = "stablehlo.multiply"(%694, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %696 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %697 = "stablehlo.broadcast_in_dim"(%696) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %698 = "stablehlo.add"(%695, %697) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %699 = "stablehlo.multiply"(%698, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %700 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %701 = "stablehlo.broadcast_in_dim"(%700) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %702 = "stablehlo.add"(%699, %701) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %703 = "stablehlo.multiply"(%702, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %704 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %705 = "stablehlo.broadcast_in_dim"(%704) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %706 = "stablehlo.add"(%703, %705) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %707 = "stablehlo.multiply"(%706, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %708 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %709 = "stablehlo.broadcast_in_dim"(%708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %710 = "stablehlo.add"(%707, %709) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %711 = "stablehlo.multiply"(%710, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %712 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %713 = "stablehlo.broadcast_in_dim"(%712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %714 = "stablehlo.add"(%711, %713) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %715 = "stablehlo.multiply"(%680, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %716 = "stablehlo.multiply"(%715, %714) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %717 = "stablehlo.multiply"(%498, %716) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %718 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %719 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %720 = "stablehlo.multiply"(%718, %719) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %721 = "stablehlo.subtract"(%720, %498) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %722 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %723 = "stablehlo.compare"(%498, %722) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %724 = "stablehlo.multiply"(%498, %680) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %725 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %726 = "stablehlo.select"(%723, %725, %724) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %727 = "stablehlo.subtract"(%721, %726) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %728 = "stablehlo.select"(%684, %717, %727) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %729 = "stablehlo.add"(%678, %728) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %730 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %731 = "stablehlo.subtract"(%507, %730) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %732 = "stablehlo.abs"(%731) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %733 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %734 = "stablehlo.broadcast_in_dim"(%733) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %735 = "stablehlo.compare"(%732, %734) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %736 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %737 = "stablehlo.broadcast_in_dim"(%736) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %738 = "stablehlo.multiply"(%737, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %739 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %740 = "stablehlo.broadcast_in_dim"(%739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %741 = "stablehlo.add"(%738, %740) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %742 = "stablehlo.multiply"(%741, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %743 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %744 = "stablehlo.broadcast_in_dim"(%743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %745 = "stablehlo.add"(%742, %744) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %746 = "stablehlo.multiply"(%745, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %747 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %748 = "stablehlo.broadcast_in_dim"(%747) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %749 = "stablehlo.add"(%746, %748) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %750 = "stablehlo.multiply"(%749, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %751 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %752 = "stablehlo.broadcast_in_dim"(%751) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %753 = "stablehlo.add"(%750, %752) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %754 = "stablehlo.multiply"(%753, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %755 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %756 = "stablehlo.broadcast_in_dim"(%755) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %757 = "stablehlo.add"(%754, %756) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %758 = "stablehlo.multiply"(%757, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %759 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %760 = "stablehlo.broadcast_in_dim"(%759) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %761 = "stablehlo.add"(%758, %760) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %762 = "stablehlo.multiply"(%761, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %763 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %764 = "stablehlo.broadcast_in_dim"(%763) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %765 = "stablehlo.add"(%762, %764) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %766 = "stablehlo.multiply"(%731, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %767 = "stablehlo.multiply"(%766, %765) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %768 = "stablehlo.multiply"(%506, %767) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %769 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %770 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %771 = "stablehlo.multiply"(%769, %770) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %772 = "stablehlo.subtract"(%771, %506) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %773 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %774 = "stablehlo.compare"(%506, %773) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %775 = "stablehlo.multiply"(%506, %731) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %776 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %777 = "stablehlo.select"(%774, %776, %775) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %778 = "stablehlo.subtract"(%772, %777) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %779 = "stablehlo.select"(%735, %768, %778) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %780 = "stablehlo.add"(%729, %779) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %781 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %782 = "stablehlo.subtract"(%515, %781) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %783 = "stablehlo.abs"(%782) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %784 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %785 = "stablehlo.broadcast_in_dim"(%784) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %786 = "stablehlo.compare"(%783, %785) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %787 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %788 = "stablehlo.broadcast_in_dim"(%787) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %789 = "stablehlo.multiply"(%788, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %790 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %791 = "stablehlo.broadcast_in_dim"(%790) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %792 = "stablehlo.add"(%789, %791) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %793 = "stablehlo.multiply"(%792, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %794 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %795 = "stablehlo.broadcast_in_dim"(%794) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %796 = "stablehlo.add"(%793, %795) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %797 = "stablehlo.multiply"(%796, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %798 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %799 = "stablehlo.broadcast_in_dim"(%798) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %800 = "stablehlo.add"(%797, %799) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %801 = "stablehlo.multiply"(%800, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %802 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %803 = "stablehlo.broadcast_in_dim"(%802) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %804 = "stablehlo.add"(%801, %803) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %805 = "stablehlo.multiply"(%804, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %806 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %807 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %808 = "stablehlo.add"(%805, %807) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %809 = "stablehlo.multiply"(%808, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %810 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %811 = "stablehlo.broadcast_in_dim"(%810) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %812 = "stablehlo.add"(%809, %811) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %813 = "stablehlo.multiply"(%812, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %814 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %815 = "stablehlo.broadcast_in_dim"(%814) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %816 = "stablehlo.add"(%813, %815) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %817 = "stablehlo.multiply"(%782, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %818 = "stablehlo.multiply"(%817, %816) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %819 = "stablehlo.multiply"(%514, %818) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %820 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %821 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %822 = "stablehlo.multiply"(%820, %821) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %823 = "stablehlo.subtract"(%822, %514) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %824 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %825 = "stablehlo.compare"(%514, %824) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %826 = "stablehlo.multiply"(%514, %782) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %827 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %828 = "stablehlo.select"(%825, %827, %826) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %829 = "stablehlo.subtract"(%823, %828) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %830 = "stablehlo.select"(%786, %819, %829) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %831 = "stablehlo.add"(%780, %830) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %832 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %833 = "stablehlo.subtract"(%523, %832) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %834 = "stablehlo.abs"(%833) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %835 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %836 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %837 = "stablehlo.compare"(%834, %836) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %838 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %839 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %840 = "stablehlo.multiply"(%839, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %841 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %842 = "stablehlo.broadcast_in_dim"(%841) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %843 = "stablehlo.add"(%840, %842) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %844 = "stablehlo.multiply"(%843, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %845 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %846 = "stablehlo.broadcast_in_dim"(%845) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %847 = "stablehlo.add"(%844, %846) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %848 = "stablehlo.multiply"(%847, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %849 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %850 = "stablehlo.broadcast_in_dim"(%849) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %851 = "stablehlo.add"(%848, %850) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %852 = "stablehlo.multiply"(%851, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %853 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %854 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %855 = "stablehlo.add"(%852, %854) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %856 = "stablehlo.multiply"(%855, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %857 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %858 = "stablehlo.broadcast_in_dim"(%857) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %859 = "stablehlo.add"(%856, %858) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %860 = "stablehlo.multiply"(%859, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %861 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %862 = "stablehlo.broadcast_in_dim"(%861) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %863 = "stablehlo.add"(%860, %862) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %864 = "stablehlo.multiply"(%863, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %865 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %866 = "stablehlo.broadcast_in_dim"(%865) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %867 = "stablehlo.add"(%864, %866) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %868 = "stablehlo.multiply"(%833, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %869 = "stablehlo.multiply"(%868, %867) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %870 = "stablehlo.multiply"(%522, %869) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %871 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %872 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %873 = "stablehlo.multiply"(%871, %872) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %874 = "stablehlo.subtract"(%873, %522) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %875 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %876 = "stablehlo.compare"(%522, %875) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %877 = "stablehlo.multiply"(%522, %833) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %878 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %879 = "stablehlo.select"(%876, %878, %877) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %880 = "stablehlo.subtract"(%874, %879) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %881 = "stablehlo.select"(%837, %870, %880) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %882 = "stablehlo.add"(%831, %881) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %883 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %884 = "stablehlo.subtract"(%531, %883) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %885 = "stablehlo.abs"(%884) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %886 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %887 = "stablehlo.broadcast_in_dim"(%886) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %888 = "stablehlo.compare"(%885, %887) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %889 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %890 = "stablehlo.broadcast_in_dim"(%889) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %891 = "stablehlo.multiply"(%890, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %892 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %893 = "stablehlo.broadcast_in_dim"(%892) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %894 = "stablehlo.add"(%891, %893) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %895 = "stablehlo.multiply"(%894, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %896 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %897 = "stablehlo.broadcast_in_dim"(%896) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %898 = "stablehlo.add"(%895, %897) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %899 = "stablehlo.multiply"(%898, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %900 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %901 = "stablehlo.broadcast_in_dim"(%900) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %902 = "stablehlo.add"(%899, %901) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %903 = "stablehlo.multiply"(%902, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %904 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %905 = "stablehlo.broadcast_in_dim"(%904) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %906 = "stablehlo.add"(%903, %905) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %907 = "stablehlo.multiply"(%906, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %908 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %909 = "stablehlo.broadcast_in_dim"(%908) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %910 = "stablehlo.add"(%907, %909) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %911 = "stablehlo.multiply"(%910, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %912 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %913 = "stablehlo.broadcast_in_dim"(%912) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %914 = "stablehlo.add"(%911, %913) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %915 = "stablehlo.multiply"(%914, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %916 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %917 = "stablehlo.broadcast_in_dim"(%916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %918 = "stablehlo.add"(%915, %917) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %919 = "stablehlo.multiply"(%884, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %920 = "stablehlo.multiply"(%919, %918) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %921 = "stablehlo.multiply"(%530, %920) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %922 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %923 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %924 = "stablehlo.multiply"(%922, %923) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %925 = "stablehlo.subtract"(%924, %530) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %926 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %927 = "stablehlo.compare"(%530, %926) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %928 = "stablehlo.multiply"(%530, %884) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %929 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %930 = "stablehlo.select"(%927, %929, %928) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %931 = "stablehlo.subtract"(%925, %930) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %932 = "stablehlo.select"(%888, %921, %931) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %933 = "stablehlo.add"(%882, %932) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %934 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %935 = "stablehlo.subtract"(%539, %934) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %936 = "stablehlo.abs"(%935) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %937 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %938 = "stablehlo.broadcast_in_dim"(%937) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %939 = "stablehlo.compare"(%936, %938) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %940 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %941 = "stablehlo.broadcast_in_dim"(%940) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %942 = "stablehlo.multiply"(%941, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %943 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %944 = "stablehlo.broadcast_in_dim"(%943) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %945 = "stablehlo.add"(%942, %944) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %946 = "stablehlo.multiply"(%945, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %947 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %948 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %949 = "stablehlo.add"(%946, %948) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %950 = "stablehlo.multiply"(%949, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %951 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %952 = "stablehlo.broadcast_in_dim"(%951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %953 = "stablehlo.add"(%950, %952) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %954 = "stablehlo.multiply"(%953, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %955 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %956 = "stablehlo.broadcast_in_dim"(%955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %957 = "stablehlo.add"(%954, %956) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %958 = "stablehlo.multiply"(%957, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %959 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %960 = "stablehlo.broadcast_in_dim"(%959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %961 = "stablehlo.add"(%958, %960) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %962 = "stablehlo.multiply"(%961, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %963 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %964 = "stablehlo.broadcast_in_dim"(%963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %965 = "stablehlo.add"(%962, %964) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %966 = "stablehlo.multiply"(%965, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %967 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %968 = "stablehlo.broadcast_in_dim"(%967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %969 = "stablehlo.add"(%966, %968) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %970 = "stablehlo.multiply"(%935, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %971 = "stablehlo.multiply"(%970, %969) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %972 = "stablehlo.multiply"(%538, %971) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %973 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %974 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %975 = "stablehlo.multiply"(%973, %974) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %976 = "stablehlo.subtract"(%975, %538) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %977 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %978 = "stablehlo.compare"(%538, %977) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %979 = "stablehlo.multiply"(%538, %935) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %980 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %981 = "stablehlo.select"(%978, %980, %979) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %982 = "stablehlo.subtract"(%976, %981) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %983 = "stablehlo.select"(%939, %972, %982) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %984 = "stablehlo.add"(%933, %983) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %985 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %986 = "stablehlo.subtract"(%547, %985) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %987 = "stablehlo.abs"(%986) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %988 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %989 = "stablehlo.broadcast_in_dim"(%988) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %990 = "stablehlo.compare"(%987, %989) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %991 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %992 = "stablehlo.broadcast_in_dim"(%991) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %993 = "stablehlo.multiply"(%992, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %994 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %995 = "stablehlo.broadcast_in_dim"(%994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %996 = "stablehlo.add"(%993, %995) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %997 = "stablehlo.multiply"(%996, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %998 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %999 = "stablehlo.broadcast_in_dim"(%998) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1000 = "stablehlo.add"(%997, %999) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1001 = "stablehlo.multiply"(%1000, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1002 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1003 = "stablehlo.broadcast_in_dim"(%1002) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1004 = "stablehlo.add"(%1001, %1003) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1005 = "stablehlo.multiply"(%1004, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1006 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1008 = "stablehlo.add"(%1005, %1007) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1009 = "stablehlo.multiply"(%1008, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1010 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1011 = "stablehlo.broadcast_in_dim"(%1010) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1012 = "stablehlo.add"(%1009, %1011) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1013 = "stablehlo.multiply"(%1012, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1014 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.broadcast_in_dim"(%1014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1016 = "stablehlo.add"(%1013, %1015) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1017 = "stablehlo.multiply"(%1016, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1018 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1019 = "stablehlo.broadcast_in_dim"(%1018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1020 = "stablehlo.add"(%1017, %1019) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1021 = "stablehlo.multiply"(%986, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1022 = "stablehlo.multiply"(%1021, %1020) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1023 = "stablehlo.multiply"(%546, %1022) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1024 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1025 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1026 = "stablehlo.multiply"(%1024, %1025) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1027 = "stablehlo.subtract"(%1026, %546) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1028 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1029 = "stablehlo.compare"(%546, %1028) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1030 = "stablehlo.multiply"(%546, %986) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1031 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1032 = "stablehlo.select"(%1029, %1031, %1030) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1033 = "stablehlo.subtract"(%1027, %1032) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1034 = "stablehlo.select"(%990, %1023, %1033) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1035 = "stablehlo.add"(%984, %1034) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1036 = "stablehlo.optimization_barrier"(%1035) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1037 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1039 = "stablehlo.reduce"(%1036, %1037) ({
            ^reductionFn(%arg34: tensor<f32>, %arg35: tensor<f32>) :
                %1038 = "stablehlo.add"(%arg34, %arg35) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1038) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %1040 = "stablehlo.multiply"(%1039, %622) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1041 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1042 = "stablehlo.broadcast_in_dim"(%1041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1043 = "stablehlo.multiply"(%1042, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1044 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1045 = "stablehlo.broadcast_in_dim"(%1044) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1046 = "stablehlo.add"(%1043, %1045) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1047 = "stablehlo.multiply"(%1046, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1048 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1049 = "stablehlo.broadcast_in_dim"(%1048) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1050 = "stablehlo.add"(%1047, %1049) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1051 = "stablehlo.multiply"(%1050, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1052 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1053 = "stablehlo.broadcast_in_dim"(%1052) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1054 = "stablehlo.add"(%1051, %1053) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1055 = "stablehlo.multiply"(%1054, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1056 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1057 = "stablehlo.broadcast_in_dim"(%1056) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1058 = "stablehlo.add"(%1055, %1057) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1059 = "stablehlo.multiply"(%1058, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1060 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1061 = "stablehlo.broadcast_in_dim"(%1060) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1062 = "stablehlo.add"(%1059, %1061) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1063 = "stablehlo.multiply"(%1062, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1064 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1065 = "stablehlo.broadcast_in_dim"(%1064) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1066 = "stablehlo.add"(%1063, %1065) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1067 = "stablehlo.multiply"(%1066, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1068 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1069 = "stablehlo.broadcast_in_dim"(%1068) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1070 = "stablehlo.add"(%1067, %1069) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1071 = "stablehlo.multiply"(%619, %619) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1072 = "stablehlo.multiply"(%1071, %1070) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1073 = "stablehlo.subtract"(%1040, %1072) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1074 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1075 = "stablehlo.compare"(%1073, %1074) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1076 = "stablehlo.broadcast_in_dim"(%490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1077 = "stablehlo.select"(%1075, %1076, %1073) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1078 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1079 = "stablehlo.multiply"(%1078, %1077) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1080 = "stablehlo.multiply"(%kl_scale, %66) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %1081 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1082 = "stablehlo.broadcast_in_dim"(%1081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1083 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1084 = "stablehlo.broadcast_in_dim"(%1083) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1085 = "stablehlo.compare"(%64, %1084) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1086 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1087 = "stablehlo.broadcast_in_dim"(%1086) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1088 = "stablehlo.select"(%1085, %1087, %1079) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1089 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1090 = "stablehlo.broadcast_in_dim"(%1089) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1091 = "stablehlo.broadcast_in_dim"(%625) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1092 = "stablehlo.multiply"(%614, %1091) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1093 = "stablehlo.broadcast_in_dim"(%628) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1094 = "stablehlo.multiply"(%430, %1093) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1095 = "stablehlo.add"(%1092, %1094) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1096 = "stablehlo.broadcast_in_dim"(%1080) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1097 = "stablehlo.multiply"(%1096, %1095) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1098 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1099 = "stablehlo.divide"(%64, %1098) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1100 = "stablehlo.broadcast_in_dim"(%1099) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1101 = "stablehlo.multiply"(%1100, %1097) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1102 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1103 = "stablehlo.broadcast_in_dim"(%1102) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1104 = "stablehlo.compare"(%64, %1103) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1105 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1106 = "stablehlo.broadcast_in_dim"(%1104) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %1107 = "stablehlo.broadcast_in_dim"(%1105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1108 = "stablehlo.select"(%1106, %1107, %1101) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1109 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1110 = "stablehlo.dynamic_update_slice"(%arg16, %1088, %59) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %1111 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1112 = "stablehlo.dynamic_update_slice"(%arg17, %1108, %59, %1111) : (tensor<64x32000xf32>, tensor<8x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%57, %1110, %1112) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    %1116 = "stablehlo.dynamic_update_slice"(%1, %1114, %11) : (tensor<64xf32>, tensor<64xf32>, tensor<i32>) -> tensor<64xf32>
    %1117 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1118 = "stablehlo.broadcast_in_dim"(%1117) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %1119 = "stablehlo.compare"(%weight, %1118) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %1120 = "stablehlo.dot_general"(%1115, %student_weight) {
      dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [1]
>,
      precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x64xf32>
    %1121 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1122 = "stablehlo.broadcast_in_dim"(%1119) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
    %1123 = "stablehlo.broadcast_in_dim"(%1121) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x64xf32>
    %1124 = "stablehlo.select"(%1122, %1120, %1123) : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %1125 = "stablehlo.dynamic_update_slice"(%3, %1124, %11, %7) : (tensor<64x64xf32>, tensor<64x64xf32>, tensor<i32>, tensor<i32>) -> tensor<64x64xf32>
    %1126 = "stablehlo.iota"() { iota_dimension = 0 : i64 } : () -> tensor<64xi32>
    %1127 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
    %1128 = "stablehlo.add"(%1126, %1127) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
    %1129 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
    %1130 = "stablehlo.compare"(%1128, %1129) {
      compare_type = #stablehlo<comparison_type SIGNED>,
      comparison_direction = #stablehlo<comparison_direction GE>
    } : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1131 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1132 = "stablehlo.broadcast_in_dim"(%1130) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %1133 = "stablehlo.broadcast_in_dim"(%1131) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %1134 = "stablehlo.select"(%1132, %1115, %1133) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %1135 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1137 = "stablehlo.reduce"(%1134, %1135) ({
      ^reductionFn(%arg36: tensor<f32>, %arg37: tensor<f32>) :
          %1136 = "stablehlo.add"(%arg36, %arg37) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%1136) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 0> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<32000xf32>
    %1138 = "stablehlo.add"(%5, %1137) : (tensor<32000xf32>, tensor<32000xf32>) -> tensor<32000xf32>
    "stablehlo.return"(%1116, %1125, %1138) : (tensor<64xf32>, tensor<64x64xf32>, tensor<32000xf32>) -> ()
  }
}

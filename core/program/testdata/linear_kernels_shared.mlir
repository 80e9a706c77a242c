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
    %1137, %1138, %1139 = "stablehlo.while"(%53, %50, %48) ({
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
          %104 = "stablehlo.compare"(%63, %63) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %105 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %106 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %107 = "stablehlo.select"(%105, %106, %103) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %108 = "stablehlo.optimization_barrier"(%107) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %109 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %111 = "stablehlo.reduce"(%108, %109) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %110 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%110) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %112 = "stablehlo.maximum"(%89, %90) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %113 = "stablehlo.maximum"(%112, %92) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %114 = "stablehlo.maximum"(%113, %94) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %115 = "stablehlo.maximum"(%114, %96) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %116 = "stablehlo.maximum"(%115, %98) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %117 = "stablehlo.maximum"(%116, %100) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %118 = "stablehlo.maximum"(%117, %102) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %119 = "stablehlo.compare"(%63, %63) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %120 = "stablehlo.broadcast_in_dim"(%119) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %121 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %122 = "stablehlo.select"(%120, %121, %118) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %123 = "stablehlo.optimization_barrier"(%122) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %124 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %126 = "stablehlo.reduce"(%123, %124) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %125 = "stablehlo.maximum"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%125) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %127 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %128 = "stablehlo.dynamic_slice"(%45, %59, %127) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %129 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %130 = "stablehlo.dynamic_slice"(%45, %59, %129) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %131 = "stablehlo.maximum"(%128, %130) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %132 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %133 = "stablehlo.dynamic_slice"(%45, %59, %132) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %134 = "stablehlo.maximum"(%131, %133) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %135 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %136 = "stablehlo.dynamic_slice"(%45, %59, %135) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %137 = "stablehlo.maximum"(%134, %136) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %138 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %139 = "stablehlo.dynamic_slice"(%45, %59, %138) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %140 = "stablehlo.maximum"(%137, %139) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %141 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %142 = "stablehlo.dynamic_slice"(%45, %59, %141) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %143 = "stablehlo.maximum"(%140, %142) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %144 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %145 = "stablehlo.dynamic_slice"(%45, %59, %144) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %146 = "stablehlo.maximum"(%143, %145) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %147 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %148 = "stablehlo.dynamic_slice"(%45, %59, %147) { slice_sizes = array<i64: 8, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4000xf32>
          %149 = "stablehlo.maximum"(%146, %148) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %150 = "stablehlo.compare"(%63, %63) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %151 = "stablehlo.broadcast_in_dim"(%150) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %152 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %153 = "stablehlo.select"(%151, %152, %149) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %154 = "stablehlo.optimization_barrier"(%153) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %155 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %157 = "stablehlo.reduce"(%154, %155) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %156 = "stablehlo.maximum"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%156) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %158 = "stablehlo.select"(%74, %157, %126) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %159 = "stablehlo.select"(%71, %126, %157) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %160 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %161 = "stablehlo.multiply"(%81, %160) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %162 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %163 = "stablehlo.multiply"(%88, %162) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %164 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %165 = "stablehlo.select"(%164, %128, %89) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %166 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %167 = "stablehlo.select"(%166, %89, %128) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %168 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %169 = "stablehlo.subtract"(%165, %168) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %170 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %171 = "stablehlo.multiply"(%170, %169) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %172 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %173 = "stablehlo.select"(%172, %128, %89) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %174 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %175 = "stablehlo.select"(%174, %89, %128) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %176 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %177 = "stablehlo.subtract"(%175, %176) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %178 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %179 = "stablehlo.multiply"(%178, %177) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %180 = "stablehlo.add"(%171, %179) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %181 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %182 = "stablehlo.select"(%181, %130, %90) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %183 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %184 = "stablehlo.select"(%183, %90, %130) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %185 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %186 = "stablehlo.subtract"(%182, %185) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %187 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %188 = "stablehlo.multiply"(%187, %186) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %189 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %190 = "stablehlo.select"(%189, %130, %90) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %191 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %192 = "stablehlo.select"(%191, %90, %130) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %193 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %194 = "stablehlo.subtract"(%192, %193) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %195 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %196 = "stablehlo.multiply"(%195, %194) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %197 = "stablehlo.add"(%188, %196) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %198 = "stablehlo.maximum"(%180, %197) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %199 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %200 = "stablehlo.select"(%199, %133, %92) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %201 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %202 = "stablehlo.select"(%201, %92, %133) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %203 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %204 = "stablehlo.subtract"(%200, %203) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %205 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %206 = "stablehlo.multiply"(%205, %204) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %207 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %208 = "stablehlo.select"(%207, %133, %92) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %209 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %210 = "stablehlo.select"(%209, %92, %133) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %211 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %212 = "stablehlo.subtract"(%210, %211) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %213 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %214 = "stablehlo.multiply"(%213, %212) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %215 = "stablehlo.add"(%206, %214) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %216 = "stablehlo.maximum"(%198, %215) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %217 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %218 = "stablehlo.select"(%217, %136, %94) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %219 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %220 = "stablehlo.select"(%219, %94, %136) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %221 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %222 = "stablehlo.subtract"(%218, %221) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %223 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %224 = "stablehlo.multiply"(%223, %222) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %225 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %226 = "stablehlo.select"(%225, %136, %94) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %227 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %228 = "stablehlo.select"(%227, %94, %136) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %229 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %230 = "stablehlo.subtract"(%228, %229) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %231 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %232 = "stablehlo.multiply"(%231, %230) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %233 = "stablehlo.add"(%224, %232) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %234 = "stablehlo.maximum"(%216, %233) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %235 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %236 = "stablehlo.select"(%235, %139, %96) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %237 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %238 = "stablehlo.select"(%237, %96, %139) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %239 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %240 = "stablehlo.subtract"(%236, %239) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %241 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %242 = "stablehlo.multiply"(%241, %240) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %243 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %244 = "stablehlo.select"(%243, %139, %96) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %245 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %246 = "stablehlo.select"(%245, %96, %139) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %247 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %248 = "stablehlo.subtract"(%246, %247) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %249 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %250 = "stablehlo.multiply"(%249, %248) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %251 = "stablehlo.add"(%242, %250) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %252 = "stablehlo.maximum"(%234, %251) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %253 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %254 = "stablehlo.select"(%253, %142, %98) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %255 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %256 = "stablehlo.select"(%255, %98, %142) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %257 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %258 = "stablehlo.subtract"(%254, %257) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %259 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %260 = "stablehlo.multiply"(%259, %258) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %261 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %262 = "stablehlo.select"(%261, %142, %98) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %263 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %264 = "stablehlo.select"(%263, %98, %142) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %265 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %266 = "stablehlo.subtract"(%264, %265) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %267 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %268 = "stablehlo.multiply"(%267, %266) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %269 = "stablehlo.add"(%260, %268) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %270 = "stablehlo.maximum"(%252, %269) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %271 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %272 = "stablehlo.select"(%271, %145, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %273 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %274 = "stablehlo.select"(%273, %100, %145) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %275 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %276 = "stablehlo.subtract"(%272, %275) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %277 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %278 = "stablehlo.multiply"(%277, %276) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %279 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %280 = "stablehlo.select"(%279, %145, %100) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %281 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %282 = "stablehlo.select"(%281, %100, %145) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %283 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %284 = "stablehlo.subtract"(%282, %283) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %285 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %286 = "stablehlo.multiply"(%285, %284) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %287 = "stablehlo.add"(%278, %286) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %288 = "stablehlo.maximum"(%270, %287) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %289 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %290 = "stablehlo.select"(%289, %148, %102) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %291 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %292 = "stablehlo.select"(%291, %102, %148) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %293 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %294 = "stablehlo.subtract"(%290, %293) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %295 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %296 = "stablehlo.multiply"(%295, %294) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %297 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %298 = "stablehlo.select"(%297, %148, %102) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %299 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %300 = "stablehlo.select"(%299, %102, %148) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %301 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %302 = "stablehlo.subtract"(%300, %301) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %303 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %304 = "stablehlo.multiply"(%303, %302) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %305 = "stablehlo.add"(%296, %304) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %306 = "stablehlo.maximum"(%288, %305) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %307 = "stablehlo.compare"(%63, %63) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %308 = "stablehlo.broadcast_in_dim"(%307) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %309 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %310 = "stablehlo.select"(%308, %309, %306) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %311 = "stablehlo.optimization_barrier"(%310) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %312 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %314 = "stablehlo.reduce"(%311, %312) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %313 = "stablehlo.maximum"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%313) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %315 = "stablehlo.broadcast_in_dim"(%111) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %316 = "stablehlo.subtract"(%62, %315) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %317 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %318 = "stablehlo.multiply"(%316, %317) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %319 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %320 = "stablehlo.broadcast_in_dim"(%319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %321 = "stablehlo.compare"(%318, %320) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %322 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %323 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %324 = "stablehlo.select"(%321, %323, %318) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %325 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %326 = "stablehlo.broadcast_in_dim"(%325) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %327 = "stablehlo.multiply"(%324, %326) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %328 = "stablehlo.round_nearest_even"(%327) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %329 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %330 = "stablehlo.broadcast_in_dim"(%329) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %331 = "stablehlo.multiply"(%328, %330) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %332 = "stablehlo.subtract"(%324, %331) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %333 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %334 = "stablehlo.broadcast_in_dim"(%333) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %335 = "stablehlo.multiply"(%328, %334) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %336 = "stablehlo.subtract"(%332, %335) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %337 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %338 = "stablehlo.broadcast_in_dim"(%337) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %339 = "stablehlo.multiply"(%338, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %340 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %341 = "stablehlo.broadcast_in_dim"(%340) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %342 = "stablehlo.add"(%339, %341) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %343 = "stablehlo.multiply"(%342, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %344 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %345 = "stablehlo.broadcast_in_dim"(%344) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %346 = "stablehlo.add"(%343, %345) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %347 = "stablehlo.multiply"(%346, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %348 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %349 = "stablehlo.broadcast_in_dim"(%348) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %350 = "stablehlo.add"(%347, %349) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %351 = "stablehlo.multiply"(%350, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %352 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %353 = "stablehlo.broadcast_in_dim"(%352) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %354 = "stablehlo.add"(%351, %353) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %355 = "stablehlo.multiply"(%336, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %356 = "stablehlo.multiply"(%355, %354) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %357 = "stablehlo.add"(%356, %336) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %358 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %359 = "stablehlo.broadcast_in_dim"(%358) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %360 = "stablehlo.add"(%357, %359) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %361 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %362 = "stablehlo.broadcast_in_dim"(%361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %363 = "stablehlo.add"(%328, %362) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %364 = "stablehlo.bitcast_convert"(%363) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %365 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %366 = "stablehlo.broadcast_in_dim"(%365) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %367 = "stablehlo.shift_left"(%364, %366) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %368 = "stablehlo.bitcast_convert"(%367) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %369 = "stablehlo.multiply"(%360, %368) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %370 = "stablehlo.optimization_barrier"(%369) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %371 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %373 = "stablehlo.reduce"(%370, %371) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %372 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%372) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %374 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %375 = "stablehlo.dynamic_slice"(%45, %59, %374) { slice_sizes = array<i64: 8, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<8x32000xf32>
          %376 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %377 = "stablehlo.select"(%376, %375, %62) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %378 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %379 = "stablehlo.select"(%378, %62, %375) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %380 = "stablehlo.broadcast_in_dim"(%158) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %381 = "stablehlo.subtract"(%377, %380) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %382 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %383 = "stablehlo.multiply"(%382, %381) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %384 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %385 = "stablehlo.select"(%384, %375, %62) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %386 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %387 = "stablehlo.select"(%386, %62, %375) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %388 = "stablehlo.broadcast_in_dim"(%159) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %389 = "stablehlo.subtract"(%387, %388) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %390 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %391 = "stablehlo.multiply"(%390, %389) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %392 = "stablehlo.add"(%383, %391) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %393 = "stablehlo.broadcast_in_dim"(%314) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %394 = "stablehlo.subtract"(%392, %393) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %395 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %396 = "stablehlo.broadcast_in_dim"(%395) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %397 = "stablehlo.compare"(%394, %396) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %398 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %399 = "stablehlo.broadcast_in_dim"(%398) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %400 = "stablehlo.select"(%397, %399, %394) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %401 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %402 = "stablehlo.broadcast_in_dim"(%401) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %403 = "stablehlo.multiply"(%400, %402) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %404 = "stablehlo.round_nearest_even"(%403) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %405 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %406 = "stablehlo.broadcast_in_dim"(%405) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %407 = "stablehlo.multiply"(%404, %406) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %408 = "stablehlo.subtract"(%400, %407) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %409 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %410 = "stablehlo.broadcast_in_dim"(%409) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %411 = "stablehlo.multiply"(%404, %410) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %412 = "stablehlo.subtract"(%408, %411) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %413 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %414 = "stablehlo.broadcast_in_dim"(%413) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %415 = "stablehlo.multiply"(%414, %412) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %416 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %417 = "stablehlo.broadcast_in_dim"(%416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %418 = "stablehlo.add"(%415, %417) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %419 = "stablehlo.multiply"(%418, %412) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %420 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %421 = "stablehlo.broadcast_in_dim"(%420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %422 = "stablehlo.add"(%419, %421) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %423 = "stablehlo.multiply"(%422, %412) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %424 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %426 = "stablehlo.add"(%423, %425) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %427 = "stablehlo.multiply"(%426, %412) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %428 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %430 = "stablehlo.add"(%427, %429) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %431 = "stablehlo.multiply"(%412, %412) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %432 = "stablehlo.multiply"(%431, %430) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %433 = "stablehlo.add"(%432, %412) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %434 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %435 = "stablehlo.broadcast_in_dim"(%434) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %436 = "stablehlo.add"(%433, %435) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %437 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %438 = "stablehlo.broadcast_in_dim"(%437) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %439 = "stablehlo.add"(%404, %438) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %440 = "stablehlo.bitcast_convert"(%439) : (tensor<8x32000xf32>) -> tensor<8x32000xi32>
          %441 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %442 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<8x32000xi32>
          %443 = "stablehlo.shift_left"(%440, %442) : (tensor<8x32000xi32>, tensor<8x32000xi32>) -> tensor<8x32000xi32>
          %444 = "stablehlo.bitcast_convert"(%443) : (tensor<8x32000xi32>) -> tensor<8x32000xf32>
          %445 = "stablehlo.multiply"(%436, %444) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %446 = "stablehlo.optimization_barrier"(%445) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %447 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %449 = "stablehlo.reduce"(%446, %447) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %448 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%448) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %450 = "stablehlo.subtract"(%111, %158) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
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
          %459 = "stablehlo.abs"(%111) : (tensor<8xf32>) -> tensor<8xf32>
          %460 = "stablehlo.abs"(%158) : (tensor<8xf32>) -> tensor<8xf32>
          %461 = "stablehlo.compare"(%459, %460) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %462 = "stablehlo.broadcast_in_dim"(%451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %463 = "stablehlo.select"(%461, %462, %458) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %464 = "stablehlo.broadcast_in_dim"(%451) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %465 = "stablehlo.select"(%461, %458, %464) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %466 = "stablehlo.subtract"(%111, %159) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %467 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %468 = "stablehlo.abs"(%466) : (tensor<8xf32>) -> tensor<8xf32>
          %469 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %470 = "stablehlo.broadcast_in_dim"(%469) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %471 = "stablehlo.compare"(%468, %470) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %472 = "stablehlo.round_nearest_even"(%466) : (tensor<8xf32>) -> tensor<8xf32>
          %473 = "stablehlo.broadcast_in_dim"(%467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %474 = "stablehlo.select"(%471, %473, %472) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %475 = "stablehlo.abs"(%111) : (tensor<8xf32>) -> tensor<8xf32>
          %476 = "stablehlo.abs"(%159) : (tensor<8xf32>) -> tensor<8xf32>
          %477 = "stablehlo.compare"(%475, %476) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %478 = "stablehlo.broadcast_in_dim"(%467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %479 = "stablehlo.select"(%477, %478, %474) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %480 = "stablehlo.broadcast_in_dim"(%467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %481 = "stablehlo.select"(%477, %474, %480) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %482 = "stablehlo.broadcast_in_dim"(%463) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %483 = "stablehlo.subtract"(%62, %482) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %484 = "stablehlo.broadcast_in_dim"(%465) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %485 = "stablehlo.add"(%377, %484) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %486 = "stablehlo.subtract"(%483, %485) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %487 = "stablehlo.broadcast_in_dim"(%161) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %488 = "stablehlo.multiply"(%487, %486) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %489 = "stablehlo.broadcast_in_dim"(%479) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %490 = "stablehlo.subtract"(%62, %489) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %491 = "stablehlo.broadcast_in_dim"(%481) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %492 = "stablehlo.add"(%387, %491) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %493 = "stablehlo.subtract"(%490, %492) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %494 = "stablehlo.broadcast_in_dim"(%163) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %495 = "stablehlo.multiply"(%494, %493) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %496 = "stablehlo.add"(%488, %495) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %497 = "stablehlo.optimization_barrier"(%496) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %498 = "stablehlo.subtract"(%111, %158) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %499 = "stablehlo.subtract"(%498, %458) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %500 = "stablehlo.multiply"(%161, %499) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %501 = "stablehlo.subtract"(%111, %159) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %502 = "stablehlo.subtract"(%501, %474) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %503 = "stablehlo.multiply"(%163, %502) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %504 = "stablehlo.add"(%500, %503) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %505 = "stablehlo.subtract"(%504, %314) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %506 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %507 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %508 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %509 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %510 = "stablehlo.compare"(%507, %509) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %511 = "stablehlo.multiply"(%507, %508) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %512 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %513 = "stablehlo.select"(%510, %512, %511) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %514 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %515 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %516 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %517 = "stablehlo.compare"(%514, %516) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %518 = "stablehlo.multiply"(%514, %515) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %519 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %520 = "stablehlo.select"(%517, %519, %518) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %521 = "stablehlo.add"(%513, %520) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %522 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %523 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %524 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %525 = "stablehlo.compare"(%522, %524) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %526 = "stablehlo.multiply"(%522, %523) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %527 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %528 = "stablehlo.select"(%525, %527, %526) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %529 = "stablehlo.add"(%521, %528) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %530 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %531 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %532 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %533 = "stablehlo.compare"(%530, %532) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %534 = "stablehlo.multiply"(%530, %531) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %535 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %536 = "stablehlo.select"(%533, %535, %534) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %537 = "stablehlo.add"(%529, %536) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %538 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %539 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %540 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %541 = "stablehlo.compare"(%538, %540) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %542 = "stablehlo.multiply"(%538, %539) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %543 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %544 = "stablehlo.select"(%541, %543, %542) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %545 = "stablehlo.add"(%537, %544) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %546 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %547 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %548 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %549 = "stablehlo.compare"(%546, %548) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %550 = "stablehlo.multiply"(%546, %547) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %551 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %552 = "stablehlo.select"(%549, %551, %550) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %553 = "stablehlo.add"(%545, %552) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %554 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %555 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %556 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %557 = "stablehlo.compare"(%554, %556) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %558 = "stablehlo.multiply"(%554, %555) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %559 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %560 = "stablehlo.select"(%557, %559, %558) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %561 = "stablehlo.add"(%553, %560) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %562 = "stablehlo.slice"(%446) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %563 = "stablehlo.slice"(%497) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %564 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %565 = "stablehlo.compare"(%562, %564) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %566 = "stablehlo.multiply"(%562, %563) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %567 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %568 = "stablehlo.select"(%565, %567, %566) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %569 = "stablehlo.add"(%561, %568) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %570 = "stablehlo.compare"(%63, %63) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %571 = "stablehlo.broadcast_in_dim"(%570) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %572 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %573 = "stablehlo.select"(%571, %572, %569) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %574 = "stablehlo.optimization_barrier"(%573) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %575 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %577 = "stablehlo.reduce"(%574, %575) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %576 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%576) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %578 = "stablehlo.divide"(%577, %449) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %579 = "stablehlo.divide"(%373, %449) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %580 = "stablehlo.log"(%579) : (tensor<8xf32>) -> tensor<8xf32>
          %581 = "stablehlo.add"(%505, %580) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %582 = "stablehlo.subtract"(%581, %578) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %583 = "stablehlo.abs"(%582) : (tensor<8xf32>) -> tensor<8xf32>
          %584 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %585 = "stablehlo.broadcast_in_dim"(%584) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %586 = "stablehlo.compare"(%583, %585) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %587 = "stablehlo.select"(%586, %578, %581) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %588 = "stablehlo.subtract"(%505, %587) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %589 = "stablehlo.exponential"(%588) : (tensor<8xf32>) -> tensor<8xf32>
          %590 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %591 = "stablehlo.subtract"(%497, %590) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %592 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %593 = "stablehlo.broadcast_in_dim"(%592) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %594 = "stablehlo.multiply"(%593, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %595 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %597 = "stablehlo.add"(%594, %596) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %598 = "stablehlo.multiply"(%597, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %599 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %600 = "stablehlo.broadcast_in_dim"(%599) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %601 = "stablehlo.add"(%598, %600) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %602 = "stablehlo.multiply"(%601, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %603 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %604 = "stablehlo.broadcast_in_dim"(%603) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %605 = "stablehlo.add"(%602, %604) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %606 = "stablehlo.multiply"(%605, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %607 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %608 = "stablehlo.broadcast_in_dim"(%607) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %609 = "stablehlo.add"(%606, %608) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %610 = "stablehlo.multiply"(%609, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %611 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %612 = "stablehlo.broadcast_in_dim"(%611) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %613 = "stablehlo.add"(%610, %612) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %614 = "stablehlo.multiply"(%613, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %615 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %616 = "stablehlo.broadcast_in_dim"(%615) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %617 = "stablehlo.add"(%614, %616) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %618 = "stablehlo.multiply"(%617, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %619 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %620 = "stablehlo.broadcast_in_dim"(%619) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %621 = "stablehlo.add"(%618, %620) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %622 = "stablehlo.multiply"(%591, %591) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %623 = "stablehlo.multiply"(%622, %621) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %624 = "stablehlo.add"(%591, %623) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %625 = "stablehlo.multiply"(%446, %624) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %626 = "stablehlo.abs"(%591) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %627 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %629 = "stablehlo.compare"(%626, %628) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xi1>
          %630 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %631 = "stablehlo.multiply"(%370, %630) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %632 = "stablehlo.subtract"(%631, %446) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %633 = "stablehlo.select"(%629, %625, %632) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %634 = "stablehlo.optimization_barrier"(%633) : (tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %635 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %637 = "stablehlo.reduce"(%634, %635) ({
            ^reductionFn(%arg32: tensor<f32>, %arg33: tensor<f32>) :
                %636 = "stablehlo.add"(%arg32, %arg33) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%636) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x32000xf32>, tensor<f32>) -> tensor<8xf32>
          %638 = "stablehlo.divide"(%637, %449) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %639 = "stablehlo.log_plus_one"(%638) : (tensor<8xf32>) -> tensor<8xf32>
          %640 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %641 = "stablehlo.broadcast_in_dim"(%640) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %642 = "stablehlo.divide"(%641, %449) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %643 = "stablehlo.negate"(%639) : (tensor<8xf32>) -> tensor<8xf32>
          %644 = "stablehlo.exponential"(%643) : (tensor<8xf32>) -> tensor<8xf32>
          %645 = "stablehlo.multiply"(%644, %642) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %646 = "stablehlo.negate"(%639) : (tensor<8xf32>) -> tensor<8xf32>
          %647 = "stablehlo.exponential_minus_one"(%646) : (tensor<8xf32>) -> tensor<8xf32>
          %648 = "stablehlo.multiply"(%647, %642) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %649 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %650 = "stablehlo.subtract"(%508, %649) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %651 = "stablehlo.abs"(%650) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %652 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %653 = "stablehlo.broadcast_in_dim"(%652) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %654 = "stablehlo.compare"(%651, %653) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %655 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %656 = "stablehlo.broadcast_in_dim"(%655) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %657 = "stablehlo.multiply"(%656, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %658 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %659 = "stablehlo.broadcast_in_dim"(%658) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %660 = "stablehlo.add"(%657, %659) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %661 = "stablehlo.multiply"(%660, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %662 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %663 = "stablehlo.broadcast_in_dim"(%662) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %664 = "stablehlo.add"(%661, %663) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %665 = "stablehlo.multiply"(%664, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %666 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %667 = "stablehlo.broadcast_in_dim"(%666) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %668 = "stablehlo.add"(%665, %667) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %669 = "stablehlo.multiply"(%668, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %670 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %671 = "stablehlo.broadcast_in_dim"(%670) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %672 = "stablehlo.add"(%669, %671) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %673 = "stablehlo.multiply"(%672, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %674 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %675 = "stablehlo.broadcast_in_dim"(%674) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %676 = "stablehlo.add"(%673, %675) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %677 = "stablehlo.multiply"(%676, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %678 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %679 = "stablehlo.broadcast_in_dim"(%678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %680 = "stablehlo.add"(%677, %679) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %681 = "stablehlo.multiply"(%680, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %682 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %683 = "stablehlo.broadcast_in_dim"(%682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %684 = "stablehlo.add"(%681, %683) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %685 = "stablehlo.multiply"(%650, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %686 = "stablehlo.multiply"(%685, %684) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %687 = "stablehlo.multiply"(%507, %686) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %688 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %689 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %690 = "stablehlo.multiply"(%688, %689) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %691 = "stablehlo.subtract"(%690, %507) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %692 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %693 = "stablehlo.compare"(%507, %692) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %694 = "stablehlo.multiply"(%507, %650) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %695 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %696 = "stablehlo.select"(%693, %695, %694) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %697 = "stablehlo.subtract"(%691, %696) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %698 = "stablehlo.select"(%654, %687, %697) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %699 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %700 = "stablehlo.subtract"(%515, %699) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %701 = "stablehlo.abs"(%700) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %702 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %703 = "stablehlo.broadcast_in_dim"(%702) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %704 = "stablehlo.compare"(%701, %703) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %705 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %706 = "stablehlo.broadcast_in_dim"(%705) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %707 = "stablehlo.multiply"(%706, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %708 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %709 = "stablehlo.broadcast_in_dim"(%708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %710 = "stablehlo.add"(%707, %709) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %711 = "stablehlo.multiply"(%710, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %712 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %713 = "stablehlo.broadcast_in_dim"(%712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %714 = "stablehlo.add"(%711, %713) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %715 = "stablehlo.multiply"(%714, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %716 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %717 = "stablehlo.broadcast_in_dim"(%716) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %718 = "stablehlo.add"(%715, %717) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %719 = "stablehlo.multiply"(%718, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %720 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %721 = "stablehlo.broadcast_in_dim"(%720) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %722 = "stablehlo.add"(%719, %721) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %723 = "stablehlo.multiply"(%722, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %724 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %725 = "stablehlo.broadcast_in_dim"(%724) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %726 = "stablehlo.add"(%723, %725) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %727 = "stablehlo.multiply"(%726, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %728 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %729 = "stablehlo.broadcast_in_dim"(%728) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %730 = "stablehlo.add"(%727, %729) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %731 = "stablehlo.multiply"(%730, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %732 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %733 = "stablehlo.broadcast_in_dim"(%732) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %734 = "stablehlo.add"(%731, %733) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %735 = "stablehlo.multiply"(%700, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %736 = "stablehlo.multiply"(%735, %734) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %737 = "stablehlo.multiply"(%514, %736) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %738 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %739 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %740 = "stablehlo.multiply"(%738, %739) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %741 = "stablehlo.subtract"(%740, %514) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %742 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %743 = "stablehlo.compare"(%514, %742) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %744 = "stablehlo.multiply"(%514, %700) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %745 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %746 = "stablehlo.select"(%743, %745, %744) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %747 = "stablehlo.subtract"(%741, %746) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %748 = "stablehlo.select"(%704, %737, %747) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %749 = "stablehlo.add"(%698, %748) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %750 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %751 = "stablehlo.subtract"(%523, %750) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %752 = "stablehlo.abs"(%751) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %753 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %754 = "stablehlo.broadcast_in_dim"(%753) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %755 = "stablehlo.compare"(%752, %754) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %756 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %757 = "stablehlo.broadcast_in_dim"(%756) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %758 = "stablehlo.multiply"(%757, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %759 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %760 = "stablehlo.broadcast_in_dim"(%759) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %761 = "stablehlo.add"(%758, %760) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %762 = "stablehlo.multiply"(%761, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %763 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %764 = "stablehlo.broadcast_in_dim"(%763) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %765 = "stablehlo.add"(%762, %764) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %766 = "stablehlo.multiply"(%765, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %767 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %768 = "stablehlo.broadcast_in_dim"(%767) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %769 = "stablehlo.add"(%766, %768) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %770 = "stablehlo.multiply"(%769, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %771 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %772 = "stablehlo.broadcast_in_dim"(%771) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %773 = "stablehlo.add"(%770, %772) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %774 = "stablehlo.multiply"(%773, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %775 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %776 = "stablehlo.broadcast_in_dim"(%775) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %777 = "stablehlo.add"(%774, %776) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %778 = "stablehlo.multiply"(%777, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %779 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %780 = "stablehlo.broadcast_in_dim"(%779) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %781 = "stablehlo.add"(%778, %780) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %782 = "stablehlo.multiply"(%781, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %783 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %784 = "stablehlo.broadcast_in_dim"(%783) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %785 = "stablehlo.add"(%782, %784) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %786 = "stablehlo.multiply"(%751, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %787 = "stablehlo.multiply"(%786, %785) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %788 = "stablehlo.multiply"(%522, %787) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %789 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %790 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %791 = "stablehlo.multiply"(%789, %790) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %792 = "stablehlo.subtract"(%791, %522) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %793 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %794 = "stablehlo.compare"(%522, %793) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %795 = "stablehlo.multiply"(%522, %751) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %796 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %797 = "stablehlo.select"(%794, %796, %795) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %798 = "stablehlo.subtract"(%792, %797) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %799 = "stablehlo.select"(%755, %788, %798) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %800 = "stablehlo.add"(%749, %799) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %801 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %802 = "stablehlo.subtract"(%531, %801) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %803 = "stablehlo.abs"(%802) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %804 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %805 = "stablehlo.broadcast_in_dim"(%804) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %806 = "stablehlo.compare"(%803, %805) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %807 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %808 = "stablehlo.broadcast_in_dim"(%807) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %809 = "stablehlo.multiply"(%808, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %810 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %811 = "stablehlo.broadcast_in_dim"(%810) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %812 = "stablehlo.add"(%809, %811) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %813 = "stablehlo.multiply"(%812, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %814 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %815 = "stablehlo.broadcast_in_dim"(%814) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %816 = "stablehlo.add"(%813, %815) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %817 = "stablehlo.multiply"(%816, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %818 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %819 = "stablehlo.broadcast_in_dim"(%818) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %820 = "stablehlo.add"(%817, %819) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %821 = "stablehlo.multiply"(%820, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %822 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %823 = "stablehlo.broadcast_in_dim"(%822) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %824 = "stablehlo.add"(%821, %823) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %825 = "stablehlo.multiply"(%824, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %826 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %827 = "stablehlo.broadcast_in_dim"(%826) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %828 = "stablehlo.add"(%825, %827) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %829 = "stablehlo.multiply"(%828, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %830 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %831 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %832 = "stablehlo.add"(%829, %831) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %833 = "stablehlo.multiply"(%832, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %834 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %835 = "stablehlo.broadcast_in_dim"(%834) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %836 = "stablehlo.add"(%833, %835) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %837 = "stablehlo.multiply"(%802, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %838 = "stablehlo.multiply"(%837, %836) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %839 = "stablehlo.multiply"(%530, %838) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %840 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %841 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %842 = "stablehlo.multiply"(%840, %841) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %843 = "stablehlo.subtract"(%842, %530) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %844 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %845 = "stablehlo.compare"(%530, %844) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %846 = "stablehlo.multiply"(%530, %802) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %847 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %848 = "stablehlo.select"(%845, %847, %846) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %849 = "stablehlo.subtract"(%843, %848) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %850 = "stablehlo.select"(%806, %839, %849) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %851 = "stablehlo.add"(%800, %850) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %852 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %853 = "stablehlo.subtract"(%539, %852) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %854 = "stablehlo.abs"(%853) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %855 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %856 = "stablehlo.broadcast_in_dim"(%855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %857 = "stablehlo.compare"(%854, %856) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %858 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %859 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %860 = "stablehlo.multiply"(%859, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %861 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %862 = "stablehlo.broadcast_in_dim"(%861) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %863 = "stablehlo.add"(%860, %862) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %864 = "stablehlo.multiply"(%863, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %865 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %866 = "stablehlo.broadcast_in_dim"(%865) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %867 = "stablehlo.add"(%864, %866) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %868 = "stablehlo.multiply"(%867, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %869 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %870 = "stablehlo.broadcast_in_dim"(%869) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %871 = "stablehlo.add"(%868, %870) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %872 = "stablehlo.multiply"(%871, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %873 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %874 = "stablehlo.broadcast_in_dim"(%873) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %875 = "stablehlo.add"(%872, %874) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %876 = "stablehlo.multiply"(%875, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %877 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %878 = "stablehlo.broadcast_in_dim"(%877) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %879 = "stablehlo.add"(%876, %878) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %880 = "stablehlo.multiply"(%879, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %881 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %882 = "stablehlo.broadcast_in_dim"(%881) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %883 = "stablehlo.add"(%880, %882) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %884 = "stablehlo.multiply"(%883, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %885 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %886 = "stablehlo.broadcast_in_dim"(%885) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %887 = "stablehlo.add"(%884, %886) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %888 = "stablehlo.multiply"(%853, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %889 = "stablehlo.multiply"(%888, %887) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %890 = "stablehlo.multiply"(%538, %889) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %891 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %892 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %893 = "stablehlo.multiply"(%891, %892) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %894 = "stablehlo.subtract"(%893, %538) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %895 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %896 = "stablehlo.compare"(%538, %895) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %897 = "stablehlo.multiply"(%538, %853) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %898 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %899 = "stablehlo.select"(%896, %898, %897) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %900 = "stablehlo.subtract"(%894, %899) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %901 = "stablehlo.select"(%857, %890, %900) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %902 = "stablehlo.add"(%851, %901) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %903 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %904 = "stablehlo.subtract"(%547, %903) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %905 = "stablehlo.abs"(%904) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %906 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %907 = "stablehlo.broadcast_in_dim"(%906) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %908 = "stablehlo.compare"(%905, %907) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %909 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %910 = "stablehlo.broadcast_in_dim"(%909) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %911 = "stablehlo.multiply"(%910, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %912 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %913 = "stablehlo.broadcast_in_dim"(%912) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %914 = "stablehlo.add"(%911, %913) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %915 = "stablehlo.multiply"(%914, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %916 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %917 = "stablehlo.broadcast_in_dim"(%916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %918 = "stablehlo.add"(%915, %917) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %919 = "stablehlo.multiply"(%918, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %920 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %921 = "stablehlo.broadcast_in_dim"(%920) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %922 = "stablehlo.add"(%919, %921) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %923 = "stablehlo.multiply"(%922, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %924 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %925 = "stablehlo.broadcast_in_dim"(%924) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %926 = "stablehlo.add"(%923, %925) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %927 = "stablehlo.multiply"(%926, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %928 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %929 = "stablehlo.broadcast_in_dim"(%928) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %930 = "stablehlo.add"(%927, %929) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %931 = "stablehlo.multiply"(%930, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %932 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %933 = "stablehlo.broadcast_in_dim"(%932) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %934 = "stablehlo.add"(%931, %933) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %935 = "stablehlo.multiply"(%934, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %936 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %937 = "stablehlo.broadcast_in_dim"(%936) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %938 = "stablehlo.add"(%935, %937) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %939 = "stablehlo.multiply"(%904, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %940 = "stablehlo.multiply"(%939, %938) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %941 = "stablehlo.multiply"(%546, %940) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %942 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %943 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %944 = "stablehlo.multiply"(%942, %943) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %945 = "stablehlo.subtract"(%944, %546) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %946 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %947 = "stablehlo.compare"(%546, %946) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %948 = "stablehlo.multiply"(%546, %904) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %949 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %950 = "stablehlo.select"(%947, %949, %948) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %951 = "stablehlo.subtract"(%945, %950) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %952 = "stablehlo.select"(%908, %941, %951) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %953 = "stablehlo.add"(%902, %952) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %954 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %955 = "stablehlo.subtract"(%555, %954) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %956 = "stablehlo.abs"(%955) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %957 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %958 = "stablehlo.broadcast_in_dim"(%957) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %959 = "stablehlo.compare"(%956, %958) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %960 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %961 = "stablehlo.broadcast_in_dim"(%960) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %962 = "stablehlo.multiply"(%961, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %963 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %964 = "stablehlo.broadcast_in_dim"(%963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %965 = "stablehlo.add"(%962, %964) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %966 = "stablehlo.multiply"(%965, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %967 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %968 = "stablehlo.broadcast_in_dim"(%967) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %969 = "stablehlo.add"(%966, %968) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %970 = "stablehlo.multiply"(%969, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %971 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %972 = "stablehlo.broadcast_in_dim"(%971) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %973 = "stablehlo.add"(%970, %972) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %974 = "stablehlo.multiply"(%973, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %975 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %976 = "stablehlo.broadcast_in_dim"(%975) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %977 = "stablehlo.add"(%974, %976) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %978 = "stablehlo.multiply"(%977, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %979 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %980 = "stablehlo.broadcast_in_dim"(%979) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %981 = "stablehlo.add"(%978, %980) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %982 = "stablehlo.multiply"(%981, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %983 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %984 = "stablehlo.broadcast_in_dim"(%983) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %985 = "stablehlo.add"(%982, %984) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %986 = "stablehlo.multiply"(%985, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %987 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %988 = "stablehlo.broadcast_in_dim"(%987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %989 = "stablehlo.add"(%986, %988) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %990 = "stablehlo.multiply"(%955, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %991 = "stablehlo.multiply"(%990, %989) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %992 = "stablehlo.multiply"(%554, %991) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %993 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %994 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %995 = "stablehlo.multiply"(%993, %994) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %996 = "stablehlo.subtract"(%995, %554) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %997 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %998 = "stablehlo.compare"(%554, %997) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %999 = "stablehlo.multiply"(%554, %955) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1000 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1001 = "stablehlo.select"(%998, %1000, %999) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1002 = "stablehlo.subtract"(%996, %1001) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1003 = "stablehlo.select"(%959, %992, %1002) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1004 = "stablehlo.add"(%953, %1003) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1005 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1006 = "stablehlo.subtract"(%563, %1005) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1007 = "stablehlo.abs"(%1006) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1008 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1009 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1010 = "stablehlo.compare"(%1007, %1009) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1011 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1012 = "stablehlo.broadcast_in_dim"(%1011) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1013 = "stablehlo.multiply"(%1012, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1014 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.broadcast_in_dim"(%1014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1016 = "stablehlo.add"(%1013, %1015) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1017 = "stablehlo.multiply"(%1016, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1018 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1019 = "stablehlo.broadcast_in_dim"(%1018) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1020 = "stablehlo.add"(%1017, %1019) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1021 = "stablehlo.multiply"(%1020, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1022 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1023 = "stablehlo.broadcast_in_dim"(%1022) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1024 = "stablehlo.add"(%1021, %1023) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1025 = "stablehlo.multiply"(%1024, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1026 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1027 = "stablehlo.broadcast_in_dim"(%1026) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1028 = "stablehlo.add"(%1025, %1027) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1029 = "stablehlo.multiply"(%1028, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1030 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1031 = "stablehlo.broadcast_in_dim"(%1030) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1032 = "stablehlo.add"(%1029, %1031) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1033 = "stablehlo.multiply"(%1032, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1034 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1035 = "stablehlo.broadcast_in_dim"(%1034) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1036 = "stablehlo.add"(%1033, %1035) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1037 = "stablehlo.multiply"(%1036, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1038 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1039 = "stablehlo.broadcast_in_dim"(%1038) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1040 = "stablehlo.add"(%1037, %1039) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1041 = "stablehlo.multiply"(%1006, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1042 = "stablehlo.multiply"(%1041, %1040) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1043 = "stablehlo.multiply"(%562, %1042) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1044 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 8, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<8x32000xf32>) -> tensor<8x4000xf32>
          %1045 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1046 = "stablehlo.multiply"(%1044, %1045) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1047 = "stablehlo.subtract"(%1046, %562) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1048 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1049 = "stablehlo.compare"(%562, %1048) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xi1>
          %1050 = "stablehlo.multiply"(%562, %1006) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1051 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x4000xf32>
          %1052 = "stablehlo.select"(%1049, %1051, %1050) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1053 = "stablehlo.subtract"(%1047, %1052) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1054 = "stablehlo.select"(%1010, %1043, %1053) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1055 = "stablehlo.add"(%1004, %1054) : (tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1056 = "stablehlo.compare"(%63, %63) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1057 = "stablehlo.broadcast_in_dim"(%1056) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x4000xi1>
          %1058 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x4000xf32>
          %1059 = "stablehlo.select"(%1057, %1058, %1055) : (tensor<8x4000xi1>, tensor<8x4000xf32>, tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1060 = "stablehlo.optimization_barrier"(%1059) : (tensor<8x4000xf32>) -> tensor<8x4000xf32>
          %1061 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1063 = "stablehlo.reduce"(%1060, %1061) ({
            ^reductionFn(%arg34: tensor<f32>, %arg35: tensor<f32>) :
                %1062 = "stablehlo.add"(%arg34, %arg35) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1062) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<8x4000xf32>, tensor<f32>) -> tensor<8xf32>
          %1064 = "stablehlo.multiply"(%1063, %642) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1065 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1066 = "stablehlo.broadcast_in_dim"(%1065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1067 = "stablehlo.multiply"(%1066, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1068 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1069 = "stablehlo.broadcast_in_dim"(%1068) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1070 = "stablehlo.add"(%1067, %1069) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1071 = "stablehlo.multiply"(%1070, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1072 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1073 = "stablehlo.broadcast_in_dim"(%1072) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1074 = "stablehlo.add"(%1071, %1073) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1075 = "stablehlo.multiply"(%1074, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1076 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1077 = "stablehlo.broadcast_in_dim"(%1076) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1078 = "stablehlo.add"(%1075, %1077) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1079 = "stablehlo.multiply"(%1078, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1080 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1081 = "stablehlo.broadcast_in_dim"(%1080) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1082 = "stablehlo.add"(%1079, %1081) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1083 = "stablehlo.multiply"(%1082, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1084 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1085 = "stablehlo.broadcast_in_dim"(%1084) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1086 = "stablehlo.add"(%1083, %1085) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1087 = "stablehlo.multiply"(%1086, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1088 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1089 = "stablehlo.broadcast_in_dim"(%1088) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1090 = "stablehlo.add"(%1087, %1089) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1091 = "stablehlo.multiply"(%1090, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1092 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1093 = "stablehlo.broadcast_in_dim"(%1092) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1094 = "stablehlo.add"(%1091, %1093) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1095 = "stablehlo.multiply"(%639, %639) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1096 = "stablehlo.multiply"(%1095, %1094) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1097 = "stablehlo.subtract"(%1064, %1096) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1098 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1099 = "stablehlo.compare"(%1097, %1098) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1100 = "stablehlo.broadcast_in_dim"(%506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1101 = "stablehlo.select"(%1099, %1100, %1097) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1102 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1103 = "stablehlo.multiply"(%1102, %1101) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1104 = "stablehlo.multiply"(%kl_scale, %66) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %1105 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1106 = "stablehlo.broadcast_in_dim"(%1105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1107 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1108 = "stablehlo.broadcast_in_dim"(%1107) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1109 = "stablehlo.compare"(%64, %1108) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1110 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1111 = "stablehlo.broadcast_in_dim"(%1110) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1112 = "stablehlo.select"(%1109, %1111, %1103) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1113 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1114 = "stablehlo.broadcast_in_dim"(%1113) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1115 = "stablehlo.broadcast_in_dim"(%645) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1116 = "stablehlo.multiply"(%634, %1115) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1117 = "stablehlo.broadcast_in_dim"(%648) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1118 = "stablehlo.multiply"(%446, %1117) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1119 = "stablehlo.add"(%1116, %1118) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1120 = "stablehlo.broadcast_in_dim"(%1104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1121 = "stablehlo.multiply"(%1120, %1119) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1122 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1123 = "stablehlo.divide"(%64, %1122) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
          %1124 = "stablehlo.broadcast_in_dim"(%1123) { broadcast_dimensions = array<i64: 0> } : (tensor<8xf32>) -> tensor<8x32000xf32>
          %1125 = "stablehlo.multiply"(%1124, %1121) : (tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1126 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1127 = "stablehlo.broadcast_in_dim"(%1126) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8xf32>
          %1128 = "stablehlo.compare"(%64, %1127) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
          %1129 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1130 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64: 0> } : (tensor<8xi1>) -> tensor<8x32000xi1>
          %1131 = "stablehlo.broadcast_in_dim"(%1129) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<8x32000xf32>
          %1132 = "stablehlo.select"(%1130, %1131, %1125) : (tensor<8x32000xi1>, tensor<8x32000xf32>, tensor<8x32000xf32>) -> tensor<8x32000xf32>
          %1133 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1134 = "stablehlo.dynamic_update_slice"(%arg16, %1112, %59) : (tensor<64xf32>, tensor<8xf32>, tensor<i32>) -> tensor<64xf32>
          %1135 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1136 = "stablehlo.dynamic_update_slice"(%arg17, %1132, %59, %1135) : (tensor<64x32000xf32>, tensor<8x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%57, %1134, %1136) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    %1140 = "stablehlo.dynamic_update_slice"(%1, %1138, %11) : (tensor<64xf32>, tensor<64xf32>, tensor<i32>) -> tensor<64xf32>
    %1141 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1142 = "stablehlo.broadcast_in_dim"(%1141) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %1143 = "stablehlo.compare"(%weight, %1142) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction NE>
    } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %1144 = "stablehlo.dot_general"(%1139, %student_weight) {
      dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [1]
>,
      precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
    } : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x64xf32>
    %1145 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1146 = "stablehlo.broadcast_in_dim"(%1143) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
    %1147 = "stablehlo.broadcast_in_dim"(%1145) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x64xf32>
    %1148 = "stablehlo.select"(%1146, %1144, %1147) : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
    %1149 = "stablehlo.dynamic_update_slice"(%3, %1148, %11, %7) : (tensor<64x64xf32>, tensor<64x64xf32>, tensor<i32>, tensor<i32>) -> tensor<64x64xf32>
    %1150 = "stablehlo.iota"() { iota_dimension = 0 : i64 } : () -> tensor<64xi32>
    %1151 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
    %1152 = "stablehlo.add"(%1150, %1151) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
    %1153 = "stablehlo.broadcast_in_dim"(%9) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
    %1154 = "stablehlo.compare"(%1152, %1153) {
      compare_type = #stablehlo<comparison_type SIGNED>,
      comparison_direction = #stablehlo<comparison_direction GE>
    } : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1155 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1156 = "stablehlo.broadcast_in_dim"(%1154) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
    %1157 = "stablehlo.broadcast_in_dim"(%1155) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %1158 = "stablehlo.select"(%1156, %1139, %1157) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
    %1159 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1161 = "stablehlo.reduce"(%1158, %1159) ({
      ^reductionFn(%arg36: tensor<f32>, %arg37: tensor<f32>) :
          %1160 = "stablehlo.add"(%arg36, %arg37) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          "stablehlo.return"(%1160) : (tensor<f32>) -> ()
    }) { dimensions = array<i64: 0> } : (tensor<64x32000xf32>, tensor<f32>) -> tensor<32000xf32>
    %1162 = "stablehlo.add"(%5, %1161) : (tensor<32000xf32>, tensor<32000xf32>) -> tensor<32000xf32>
    "stablehlo.return"(%1140, %1149, %1162) : (tensor<64xf32>, tensor<64x64xf32>, tensor<32000xf32>) -> ()
  }
}

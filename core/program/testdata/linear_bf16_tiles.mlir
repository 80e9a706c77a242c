module @anchorkl_linear {
  func.func @main(%student_hidden: tensor<200x64xbf16>, %student_weight: tensor<32000x64xbf16>, %snapshot_hidden: tensor<200x64xbf16>, %snapshot_weight: tensor<32000x64xbf16>, %reference_hidden: tensor<200x64xbf16>, %reference_weight: tensor<32000x64xbf16>, %alpha: tensor<200xf32>, %weight: tensor<200xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<200xf32>
    %2 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %3 = "stablehlo.convert"(%2) : (tensor<f32>) -> tensor<bf16>
    %4 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<bf16>) -> tensor<200x64xbf16>
    %5 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %6 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<32000x64xf32>
    %7 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %757, %758, %759, %760 = "stablehlo.while"(%7, %1, %4, %6) ({
      ^cond(%arg11: tensor<i32>, %arg12: tensor<200xf32>, %arg13: tensor<200x64xbf16>, %arg14: tensor<32000x64xf32>) :
          %8 = "stablehlo.constant"() { value = dense<4> : tensor<i32> } : () -> tensor<i32>
          %9 = "stablehlo.compare"(%arg11, %8) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%9) : (tensor<i1>) -> ()
    }, {
      ^body(%arg15: tensor<i32>, %arg16: tensor<200xf32>, %arg17: tensor<200x64xbf16>, %arg18: tensor<32000x64xf32>) :
          %10 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %11 = "stablehlo.add"(%arg15, %10) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %12 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %13 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
          %14 = "stablehlo.multiply"(%arg15, %13) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %15 = "stablehlo.constant"() { value = dense<136> : tensor<i32> } : () -> tensor<i32>
          %16 = "stablehlo.minimum"(%14, %15) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %17 = "stablehlo.dynamic_slice"(%alpha, %16) { slice_sizes = array<i64: 64> } : (tensor<200xf32>, tensor<i32>) -> tensor<64xf32>
          %18 = "stablehlo.dynamic_slice"(%weight, %16) { slice_sizes = array<i64: 64> } : (tensor<200xf32>, tensor<i32>) -> tensor<64xf32>
          %19 = "stablehlo.dynamic_slice"(%student_hidden, %16, %12) { slice_sizes = array<i64: 64, 64> } : (tensor<200x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<64x64xbf16>
          %20 = "stablehlo.dynamic_slice"(%snapshot_hidden, %16, %12) { slice_sizes = array<i64: 64, 64> } : (tensor<200x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<64x64xbf16>
          %21 = "stablehlo.dynamic_slice"(%reference_hidden, %16, %12) { slice_sizes = array<i64: 64, 64> } : (tensor<200x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<64x64xbf16>
          %22 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %23 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %24 = "stablehlo.dot_general"(%20, %snapshot_weight) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [1]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x64xbf16>, tensor<32000x64xbf16>) -> tensor<64x32000xf32>
          %25 = "stablehlo.dot_general"(%21, %reference_weight) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [1]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x64xbf16>, tensor<32000x64xbf16>) -> tensor<64x32000xf32>
          %26 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %27 = "stablehlo.broadcast_in_dim"(%26) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %28 = "stablehlo.compare"(%17, %27) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %29 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %30 = "stablehlo.broadcast_in_dim"(%29) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %31 = "stablehlo.compare"(%17, %30) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %32 = "stablehlo.or"(%28, %31) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
          %33 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %34 = "stablehlo.broadcast_in_dim"(%33) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %35 = "stablehlo.select"(%32, %34, %17) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %36 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %37 = "stablehlo.broadcast_in_dim"(%36) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %38 = "stablehlo.subtract"(%37, %35) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %39 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %40 = "stablehlo.broadcast_in_dim"(%39) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %41 = "stablehlo.subtract"(%40, %38) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %42 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %43 = "stablehlo.broadcast_in_dim"(%42) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %44 = "stablehlo.compare"(%41, %43) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %45 = "stablehlo.select"(%44, %35, %41) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %46 = "stablehlo.broadcast_in_dim"(%31) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
          %47 = "stablehlo.select"(%46, %25, %24) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
          %48 = "stablehlo.broadcast_in_dim"(%28) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x32000xi1>
          %49 = "stablehlo.select"(%48, %24, %25) : (tensor<64x32000xi1>, tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
          %50 = "stablehlo.broadcast_in_dim"(%38) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
          %51 = "stablehlo.multiply"(%50, %47) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
          %52 = "stablehlo.broadcast_in_dim"(%45) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x32000xf32>
          %53 = "stablehlo.multiply"(%52, %49) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
          %54 = "stablehlo.add"(%51, %53) : (tensor<64x32000xf32>, tensor<64x32000xf32>) -> tensor<64x32000xf32>
          %55, %56 = "stablehlo.optimization_barrier"(%54, %19) : (tensor<64x32000xf32>, tensor<64x64xbf16>) -> (tensor<64x32000xf32>, tensor<64x64xbf16>)
          %57 = "stablehlo.dot_general"(%56, %student_weight) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [1]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x64xbf16>, tensor<32000x64xbf16>) -> tensor<64x32000xf32>
          %58 = "stablehlo.constant"() { value = dense<32000> : tensor<i32> } : () -> tensor<i32>
          %59 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %60 = "stablehlo.divide"(%59, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %61 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %62 = "stablehlo.broadcast_in_dim"(%61) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %63 = "stablehlo.compare"(%23, %62) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %64 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %65 = "stablehlo.broadcast_in_dim"(%64) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %66 = "stablehlo.compare"(%23, %65) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %67 = "stablehlo.or"(%63, %66) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
          %68 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %69 = "stablehlo.broadcast_in_dim"(%68) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %70 = "stablehlo.select"(%67, %69, %23) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %71 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %72 = "stablehlo.broadcast_in_dim"(%71) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %73 = "stablehlo.subtract"(%72, %70) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %74 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %75 = "stablehlo.broadcast_in_dim"(%74) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %76 = "stablehlo.subtract"(%75, %73) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %77 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %78 = "stablehlo.broadcast_in_dim"(%77) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %79 = "stablehlo.compare"(%76, %78) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %80 = "stablehlo.select"(%79, %70, %76) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %81 = "stablehlo.slice"(%57) {
            limit_indices = array<i64: 64, 128>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
          %82 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %84 = "stablehlo.reduce"(%81, %82) ({
            ^reductionFn(%arg19: tensor<f32>, %arg20: tensor<f32>) :
                %83 = "stablehlo.maximum"(%arg19, %arg20) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%83) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
          %85 = "stablehlo.round_nearest_even"(%84) : (tensor<64xf32>) -> tensor<64xf32>
          %86 = "stablehlo.abs"(%85) : (tensor<64xf32>) -> tensor<64xf32>
          %87 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %88 = "stablehlo.broadcast_in_dim"(%87) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %89 = "stablehlo.compare"(%86, %88) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %90 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %91 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %92 = "stablehlo.select"(%89, %85, %91) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %93 = "stablehlo.reshape"(%57) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
          %94 = "stablehlo.optimization_barrier"(%93) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %95 = "stablehlo.slice"(%55) {
            limit_indices = array<i64: 64, 128>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
          %96 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %98 = "stablehlo.reduce"(%95, %96) ({
            ^reductionFn(%arg21: tensor<f32>, %arg22: tensor<f32>) :
                %97 = "stablehlo.maximum"(%arg21, %arg22) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%97) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
          %99 = "stablehlo.round_nearest_even"(%98) : (tensor<64xf32>) -> tensor<64xf32>
          %100 = "stablehlo.abs"(%99) : (tensor<64xf32>) -> tensor<64xf32>
          %101 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %102 = "stablehlo.broadcast_in_dim"(%101) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %103 = "stablehlo.compare"(%100, %102) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %104 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %105 = "stablehlo.broadcast_in_dim"(%104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %106 = "stablehlo.select"(%103, %99, %105) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %107 = "stablehlo.reshape"(%55) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
          %108 = "stablehlo.optimization_barrier"(%107) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %109 = "stablehlo.select"(%66, %106, %92) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %110 = "stablehlo.select"(%63, %92, %106) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %111 = "stablehlo.subtract"(%92, %109) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %112 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %113 = "stablehlo.abs"(%111) : (tensor<64xf32>) -> tensor<64xf32>
          %114 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %115 = "stablehlo.broadcast_in_dim"(%114) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %116 = "stablehlo.compare"(%113, %115) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %117 = "stablehlo.round_nearest_even"(%111) : (tensor<64xf32>) -> tensor<64xf32>
          %118 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %119 = "stablehlo.select"(%116, %118, %117) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %120 = "stablehlo.abs"(%92) : (tensor<64xf32>) -> tensor<64xf32>
          %121 = "stablehlo.abs"(%109) : (tensor<64xf32>) -> tensor<64xf32>
          %122 = "stablehlo.compare"(%120, %121) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %123 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %124 = "stablehlo.select"(%122, %123, %119) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %125 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %126 = "stablehlo.select"(%122, %119, %125) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %127 = "stablehlo.subtract"(%92, %110) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %128 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %129 = "stablehlo.abs"(%127) : (tensor<64xf32>) -> tensor<64xf32>
          %130 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %131 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %132 = "stablehlo.compare"(%129, %131) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %133 = "stablehlo.round_nearest_even"(%127) : (tensor<64xf32>) -> tensor<64xf32>
          %134 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %135 = "stablehlo.select"(%132, %134, %133) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %136 = "stablehlo.abs"(%92) : (tensor<64xf32>) -> tensor<64xf32>
          %137 = "stablehlo.abs"(%110) : (tensor<64xf32>) -> tensor<64xf32>
          %138 = "stablehlo.compare"(%136, %137) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %139 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %140 = "stablehlo.select"(%138, %139, %135) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %141 = "stablehlo.broadcast_in_dim"(%128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %142 = "stablehlo.select"(%138, %135, %141) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %143 = "stablehlo.broadcast_in_dim"(%66) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x128xi1>
          %144 = "stablehlo.select"(%143, %95, %81) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %145 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x128xi1>
          %146 = "stablehlo.select"(%145, %81, %95) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %147 = "stablehlo.broadcast_in_dim"(%124) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
          %148 = "stablehlo.subtract"(%81, %147) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %149 = "stablehlo.broadcast_in_dim"(%126) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
          %150 = "stablehlo.add"(%144, %149) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %151 = "stablehlo.subtract"(%148, %150) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %152 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
          %153 = "stablehlo.multiply"(%152, %151) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %154 = "stablehlo.broadcast_in_dim"(%140) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
          %155 = "stablehlo.subtract"(%81, %154) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %156 = "stablehlo.broadcast_in_dim"(%142) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
          %157 = "stablehlo.add"(%146, %156) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %158 = "stablehlo.subtract"(%155, %157) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %159 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x128xf32>
          %160 = "stablehlo.multiply"(%159, %158) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %161 = "stablehlo.add"(%153, %160) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %162 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
          %163 = "stablehlo.multiply"(%161, %162) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %164 = "stablehlo.abs"(%163) : (tensor<64x128xf32>) -> tensor<64x128xf32>
          %165 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %166 = "stablehlo.broadcast_in_dim"(%165) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
          %167 = "stablehlo.compare"(%164, %166) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xi1>
          %168 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %169 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %170 = "stablehlo.broadcast_in_dim"(%168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
          %171 = "stablehlo.select"(%167, %163, %170) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %172 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %174 = "stablehlo.reduce"(%171, %172) ({
            ^reductionFn(%arg23: tensor<f32>, %arg24: tensor<f32>) :
                %173 = "stablehlo.add"(%arg23, %arg24) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%173) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
          %175 = "stablehlo.broadcast_in_dim"(%169) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
          %176 = "stablehlo.broadcast_in_dim"(%168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x128xf32>
          %177 = "stablehlo.select"(%167, %175, %176) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %178 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %180 = "stablehlo.reduce"(%177, %178) ({
            ^reductionFn(%arg25: tensor<f32>, %arg26: tensor<f32>) :
                %179 = "stablehlo.add"(%arg25, %arg26) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%179) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
          %181 = "stablehlo.broadcast_in_dim"(%169) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %182 = "stablehlo.maximum"(%181, %180) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %183 = "stablehlo.divide"(%174, %182) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %184, %185, %186, %187, %188, %189, %190, %191, %192 = "stablehlo.optimization_barrier"(%58, %63, %66, %109, %110, %124, %126, %140, %142) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %193 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %194, %195, %196, %197, %198, %199, %200, %201, %202 = "stablehlo.optimization_barrier"(%184, %185, %186, %187, %188, %189, %190, %191, %192) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %203 = "stablehlo.broadcast_in_dim"(%196) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %204 = "stablehlo.select"(%203, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %205 = "stablehlo.broadcast_in_dim"(%195) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %206 = "stablehlo.select"(%205, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %207 = "stablehlo.broadcast_in_dim"(%197) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %208 = "stablehlo.subtract"(%204, %207) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %209 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %210 = "stablehlo.multiply"(%209, %208) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %211 = "stablehlo.broadcast_in_dim"(%198) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %212 = "stablehlo.subtract"(%206, %211) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %213 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %214 = "stablehlo.multiply"(%213, %212) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %215 = "stablehlo.add"(%210, %214) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %216 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %217 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %218, %219, %220, %221, %222, %223, %224, %225, %226 = "stablehlo.optimization_barrier"(%194, %195, %196, %197, %198, %199, %200, %201, %202) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %227 = "stablehlo.broadcast_in_dim"(%220) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %228 = "stablehlo.select"(%227, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %229 = "stablehlo.broadcast_in_dim"(%219) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %230 = "stablehlo.select"(%229, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %231 = "stablehlo.broadcast_in_dim"(%223) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %232 = "stablehlo.subtract"(%94, %231) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %233 = "stablehlo.broadcast_in_dim"(%224) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %234 = "stablehlo.add"(%228, %233) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %235 = "stablehlo.subtract"(%232, %234) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %236 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %237 = "stablehlo.multiply"(%236, %235) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %238 = "stablehlo.broadcast_in_dim"(%225) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %239 = "stablehlo.subtract"(%94, %238) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %240 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %241 = "stablehlo.add"(%230, %240) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %242 = "stablehlo.subtract"(%239, %241) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %243 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %244 = "stablehlo.multiply"(%243, %242) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %245 = "stablehlo.add"(%237, %244) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %246 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %247 = "stablehlo.multiply"(%245, %246) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %248 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %249 = "stablehlo.subtract"(%247, %248) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %250 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %251 = "stablehlo.compare"(%249, %250) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %252 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %253 = "stablehlo.broadcast_in_dim"(%252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %254 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %255 = "stablehlo.select"(%251, %253, %254) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %256, %257, %258, %259, %260, %261, %262, %263, %264 = "stablehlo.optimization_barrier"(%218, %219, %220, %221, %222, %223, %224, %225, %226) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %265 = "stablehlo.broadcast_in_dim"(%258) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %266 = "stablehlo.select"(%265, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %267 = "stablehlo.broadcast_in_dim"(%257) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %268 = "stablehlo.select"(%267, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %269 = "stablehlo.broadcast_in_dim"(%261) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %270 = "stablehlo.subtract"(%94, %269) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %271 = "stablehlo.broadcast_in_dim"(%262) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %272 = "stablehlo.add"(%266, %271) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %273 = "stablehlo.subtract"(%270, %272) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %274 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %275 = "stablehlo.multiply"(%274, %273) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %276 = "stablehlo.broadcast_in_dim"(%263) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %277 = "stablehlo.subtract"(%94, %276) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %278 = "stablehlo.broadcast_in_dim"(%264) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %279 = "stablehlo.add"(%268, %278) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %280 = "stablehlo.subtract"(%277, %279) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %281 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %282 = "stablehlo.multiply"(%281, %280) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %283 = "stablehlo.add"(%275, %282) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %284 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %285 = "stablehlo.multiply"(%283, %284) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %286 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %287 = "stablehlo.subtract"(%285, %286) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %288 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %289 = "stablehlo.compare"(%287, %288) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %290 = "stablehlo.exponential_minus_one"(%287) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %291 = "stablehlo.constant"() { value = dense<-1.0> : tensor<f32> } : () -> tensor<f32>
          %292 = "stablehlo.broadcast_in_dim"(%291) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %293 = "stablehlo.select"(%289, %290, %292) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %294 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %295 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %296 = "stablehlo.broadcast_in_dim"(%193) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %297 = "stablehlo.broadcast_in_dim"(%294) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %298 = "stablehlo.broadcast_in_dim"(%216) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %299 = "stablehlo.broadcast_in_dim"(%295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %300 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %301 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %302 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %303 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %304 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %306 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %307 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %308 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %309 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %366, %367, %368, %369, %370, %371, %372, %373, %374 = "stablehlo.reduce"(%94, %296, %297, %255, %215, %298, %299, %293, %300, %301, %302, %303, %304, %305, %306, %307, %308, %309) ({
            ^reductionFn(%arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<f32>, %arg34: tensor<f32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<f32>, %arg40: tensor<f32>, %arg41: tensor<f32>, %arg42: tensor<f32>, %arg43: tensor<f32>, %arg44: tensor<f32>) :
                %310 = "stablehlo.maximum"(%arg35, %arg44) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %311 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
                %312 = "stablehlo.maximum"(%arg27, %arg36) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %313 = "stablehlo.compare"(%arg27, %arg36) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %314 = "stablehlo.compare"(%arg27, %arg36) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %315 = "stablehlo.subtract"(%arg27, %arg36) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %316 = "stablehlo.abs"(%315) : (tensor<f32>) -> tensor<f32>
                %317 = "stablehlo.negate"(%316) : (tensor<f32>) -> tensor<f32>
                %318 = "stablehlo.multiply"(%317, %310) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %319 = "stablehlo.exponential"(%318) : (tensor<f32>) -> tensor<f32>
                %320 = "stablehlo.select"(%313, %311, %319) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %321 = "stablehlo.select"(%314, %320, %311) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %322 = "stablehlo.select"(%314, %311, %320) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %323 = "stablehlo.multiply"(%arg28, %321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %324 = "stablehlo.multiply"(%arg37, %322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %325 = "stablehlo.add"(%323, %324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %326 = "stablehlo.subtract"(%323, %325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %327 = "stablehlo.add"(%326, %324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %328 = "stablehlo.multiply"(%arg29, %321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %329 = "stablehlo.multiply"(%arg38, %322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %330 = "stablehlo.add"(%328, %329) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %331 = "stablehlo.add"(%330, %327) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %332 = "stablehlo.multiply"(%arg30, %321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %333 = "stablehlo.multiply"(%arg39, %322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %334 = "stablehlo.add"(%332, %333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %335 = "stablehlo.exponential"(%317) : (tensor<f32>) -> tensor<f32>
                %336 = "stablehlo.select"(%313, %311, %335) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %337 = "stablehlo.select"(%314, %336, %311) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %338 = "stablehlo.select"(%314, %311, %336) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %339 = "stablehlo.maximum"(%arg31, %arg40) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %340 = "stablehlo.compare"(%arg31, %arg40) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %341 = "stablehlo.compare"(%arg31, %arg40) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %342 = "stablehlo.subtract"(%arg31, %arg40) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %343 = "stablehlo.abs"(%342) : (tensor<f32>) -> tensor<f32>
                %344 = "stablehlo.negate"(%343) : (tensor<f32>) -> tensor<f32>
                %345 = "stablehlo.multiply"(%344, %310) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %346 = "stablehlo.exponential"(%345) : (tensor<f32>) -> tensor<f32>
                %347 = "stablehlo.select"(%340, %311, %346) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %348 = "stablehlo.select"(%341, %347, %311) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %349 = "stablehlo.select"(%341, %311, %347) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %350 = "stablehlo.multiply"(%arg32, %348) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %351 = "stablehlo.multiply"(%arg41, %349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %352 = "stablehlo.add"(%350, %351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %353 = "stablehlo.subtract"(%350, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %354 = "stablehlo.add"(%353, %351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %355 = "stablehlo.multiply"(%arg33, %348) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %356 = "stablehlo.multiply"(%arg42, %349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %357 = "stablehlo.add"(%355, %356) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %358 = "stablehlo.add"(%357, %354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %359 = "stablehlo.multiply"(%arg34, %348) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %360 = "stablehlo.multiply"(%arg43, %349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %361 = "stablehlo.add"(%359, %360) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %362 = "stablehlo.exponential"(%344) : (tensor<f32>) -> tensor<f32>
                %363 = "stablehlo.select"(%340, %311, %362) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %364 = "stablehlo.select"(%341, %363, %311) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %365 = "stablehlo.select"(%341, %311, %363) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%312, %325, %331, %334, %339, %352, %358, %361, %310) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
          }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>)
          %375 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %376 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %377 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %378 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %379 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %380 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %381 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %382 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %383 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %440, %441, %442, %443, %444, %445, %446, %447, %448 = "stablehlo.reduce"(%366, %367, %368, %369, %370, %371, %372, %373, %374, %375, %376, %377, %378, %379, %380, %381, %382, %383) ({
            ^reductionFn(%arg45: tensor<f32>, %arg46: tensor<f32>, %arg47: tensor<f32>, %arg48: tensor<f32>, %arg49: tensor<f32>, %arg50: tensor<f32>, %arg51: tensor<f32>, %arg52: tensor<f32>, %arg53: tensor<f32>, %arg54: tensor<f32>, %arg55: tensor<f32>, %arg56: tensor<f32>, %arg57: tensor<f32>, %arg58: tensor<f32>, %arg59: tensor<f32>, %arg60: tensor<f32>, %arg61: tensor<f32>, %arg62: tensor<f32>) :
                %384 = "stablehlo.maximum"(%arg53, %arg62) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %385 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
                %386 = "stablehlo.maximum"(%arg45, %arg54) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %387 = "stablehlo.compare"(%arg45, %arg54) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %388 = "stablehlo.compare"(%arg45, %arg54) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %389 = "stablehlo.subtract"(%arg45, %arg54) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %390 = "stablehlo.abs"(%389) : (tensor<f32>) -> tensor<f32>
                %391 = "stablehlo.negate"(%390) : (tensor<f32>) -> tensor<f32>
                %392 = "stablehlo.multiply"(%391, %384) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %393 = "stablehlo.exponential"(%392) : (tensor<f32>) -> tensor<f32>
                %394 = "stablehlo.select"(%387, %385, %393) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %395 = "stablehlo.select"(%388, %394, %385) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %396 = "stablehlo.select"(%388, %385, %394) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %397 = "stablehlo.multiply"(%arg46, %395) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %398 = "stablehlo.multiply"(%arg55, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %399 = "stablehlo.add"(%397, %398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %400 = "stablehlo.subtract"(%397, %399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %401 = "stablehlo.add"(%400, %398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %402 = "stablehlo.multiply"(%arg47, %395) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %403 = "stablehlo.multiply"(%arg56, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %404 = "stablehlo.add"(%402, %403) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %405 = "stablehlo.add"(%404, %401) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %406 = "stablehlo.multiply"(%arg48, %395) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %407 = "stablehlo.multiply"(%arg57, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %408 = "stablehlo.add"(%406, %407) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %409 = "stablehlo.exponential"(%391) : (tensor<f32>) -> tensor<f32>
                %410 = "stablehlo.select"(%387, %385, %409) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %411 = "stablehlo.select"(%388, %410, %385) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %412 = "stablehlo.select"(%388, %385, %410) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %413 = "stablehlo.maximum"(%arg49, %arg58) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %414 = "stablehlo.compare"(%arg49, %arg58) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %415 = "stablehlo.compare"(%arg49, %arg58) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %416 = "stablehlo.subtract"(%arg49, %arg58) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %417 = "stablehlo.abs"(%416) : (tensor<f32>) -> tensor<f32>
                %418 = "stablehlo.negate"(%417) : (tensor<f32>) -> tensor<f32>
                %419 = "stablehlo.multiply"(%418, %384) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %420 = "stablehlo.exponential"(%419) : (tensor<f32>) -> tensor<f32>
                %421 = "stablehlo.select"(%414, %385, %420) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %422 = "stablehlo.select"(%415, %421, %385) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %423 = "stablehlo.select"(%415, %385, %421) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %424 = "stablehlo.multiply"(%arg50, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %425 = "stablehlo.multiply"(%arg59, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %426 = "stablehlo.add"(%424, %425) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %427 = "stablehlo.subtract"(%424, %426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %428 = "stablehlo.add"(%427, %425) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %429 = "stablehlo.multiply"(%arg51, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %430 = "stablehlo.multiply"(%arg60, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %431 = "stablehlo.add"(%429, %430) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %432 = "stablehlo.add"(%431, %428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %433 = "stablehlo.multiply"(%arg52, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %434 = "stablehlo.multiply"(%arg61, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %435 = "stablehlo.add"(%433, %434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %436 = "stablehlo.exponential"(%418) : (tensor<f32>) -> tensor<f32>
                %437 = "stablehlo.select"(%414, %385, %436) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %438 = "stablehlo.select"(%415, %437, %385) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %439 = "stablehlo.select"(%415, %385, %437) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%386, %399, %405, %408, %413, %426, %432, %435, %384) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %449 = "stablehlo.add"(%441, %442) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %450 = "stablehlo.add"(%445, %446) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %451 = "stablehlo.subtract"(%440, %259) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %452 = "stablehlo.subtract"(%451, %119) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %453 = "stablehlo.multiply"(%73, %452) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %454 = "stablehlo.subtract"(%440, %260) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %455 = "stablehlo.subtract"(%454, %135) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %456 = "stablehlo.multiply"(%80, %455) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %457 = "stablehlo.add"(%453, %456) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %458 = "stablehlo.subtract"(%457, %444) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %459 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %460 = "stablehlo.multiply"(%459, %458) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %461 = "stablehlo.subtract"(%460, %183) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %462 = "stablehlo.exponential"(%461) : (tensor<64xf32>) -> tensor<64xf32>
          %463 = "stablehlo.multiply"(%443, %462) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %464 = "stablehlo.add"(%447, %463) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %465 = "stablehlo.divide"(%464, %450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %466 = "stablehlo.divide"(%449, %450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %467 = "stablehlo.log"(%466) : (tensor<64xf32>) -> tensor<64xf32>
          %468 = "stablehlo.add"(%461, %467) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %469 = "stablehlo.abs"(%465) : (tensor<64xf32>) -> tensor<64xf32>
          %470 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %471 = "stablehlo.broadcast_in_dim"(%470) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %472 = "stablehlo.compare"(%469, %471) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %473 = "stablehlo.log_plus_one"(%465) : (tensor<64xf32>) -> tensor<64xf32>
          %474 = "stablehlo.select"(%472, %473, %468) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %475 = "stablehlo.optimization_barrier"(%474) : (tensor<64xf32>) -> tensor<64xf32>
          %476, %477, %478, %479, %480, %481, %482, %483, %484, %485, %486 = "stablehlo.optimization_barrier"(%256, %257, %258, %259, %260, %440, %444, %261, %262, %263, %264) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %487 = "stablehlo.broadcast_in_dim"(%481) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %488 = "stablehlo.subtract"(%94, %487) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %489 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %490 = "stablehlo.multiply"(%488, %489) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %491 = "stablehlo.exponential"(%490) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %492 = "stablehlo.broadcast_in_dim"(%478) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %493 = "stablehlo.select"(%492, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %494 = "stablehlo.broadcast_in_dim"(%477) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %495 = "stablehlo.select"(%494, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %496 = "stablehlo.broadcast_in_dim"(%479) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %497 = "stablehlo.subtract"(%493, %496) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %498 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %499 = "stablehlo.multiply"(%498, %497) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %500 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %501 = "stablehlo.subtract"(%495, %500) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %502 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %503 = "stablehlo.multiply"(%502, %501) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %504 = "stablehlo.add"(%499, %503) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %505 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %506 = "stablehlo.subtract"(%504, %505) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %507 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %508 = "stablehlo.multiply"(%506, %507) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %509 = "stablehlo.exponential"(%508) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %510 = "stablehlo.broadcast_in_dim"(%478) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %511 = "stablehlo.select"(%510, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %512 = "stablehlo.broadcast_in_dim"(%477) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %513 = "stablehlo.select"(%512, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %514 = "stablehlo.broadcast_in_dim"(%483) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %515 = "stablehlo.subtract"(%94, %514) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %516 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %517 = "stablehlo.add"(%511, %516) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %518 = "stablehlo.subtract"(%515, %517) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %519 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %520 = "stablehlo.multiply"(%519, %518) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %521 = "stablehlo.broadcast_in_dim"(%485) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %522 = "stablehlo.subtract"(%94, %521) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %523 = "stablehlo.broadcast_in_dim"(%486) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %524 = "stablehlo.add"(%513, %523) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %525 = "stablehlo.subtract"(%522, %524) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %526 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %527 = "stablehlo.multiply"(%526, %525) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %528 = "stablehlo.add"(%520, %527) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %529 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %530 = "stablehlo.multiply"(%528, %529) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %531 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %532 = "stablehlo.subtract"(%530, %531) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %533 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %534 = "stablehlo.subtract"(%532, %533) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %535 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %536 = "stablehlo.broadcast_in_dim"(%535) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %537 = "stablehlo.divide"(%536, %449) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %538 = "stablehlo.broadcast_in_dim"(%537) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %539 = "stablehlo.multiply"(%491, %538) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %540 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %541 = "stablehlo.broadcast_in_dim"(%540) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %542 = "stablehlo.divide"(%541, %450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %543 = "stablehlo.broadcast_in_dim"(%542) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %544 = "stablehlo.multiply"(%509, %543) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %545 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %546 = "stablehlo.broadcast_in_dim"(%545) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %547 = "stablehlo.multiply"(%546, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %548 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %549 = "stablehlo.broadcast_in_dim"(%548) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %550 = "stablehlo.add"(%547, %549) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %551 = "stablehlo.multiply"(%550, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %552 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %553 = "stablehlo.broadcast_in_dim"(%552) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %554 = "stablehlo.add"(%551, %553) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %555 = "stablehlo.multiply"(%554, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %556 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %557 = "stablehlo.broadcast_in_dim"(%556) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %558 = "stablehlo.add"(%555, %557) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %559 = "stablehlo.multiply"(%558, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %560 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %561 = "stablehlo.broadcast_in_dim"(%560) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %562 = "stablehlo.add"(%559, %561) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %563 = "stablehlo.multiply"(%562, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %564 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %565 = "stablehlo.broadcast_in_dim"(%564) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %566 = "stablehlo.add"(%563, %565) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %567 = "stablehlo.multiply"(%566, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %568 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %569 = "stablehlo.broadcast_in_dim"(%568) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %570 = "stablehlo.add"(%567, %569) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %571 = "stablehlo.multiply"(%570, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %572 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %573 = "stablehlo.broadcast_in_dim"(%572) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %574 = "stablehlo.add"(%571, %573) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %575 = "stablehlo.multiply"(%534, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %576 = "stablehlo.multiply"(%575, %574) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %577 = "stablehlo.multiply"(%544, %576) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %578 = "stablehlo.subtract"(%539, %544) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %579 = "stablehlo.multiply"(%544, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %580 = "stablehlo.subtract"(%578, %579) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %581 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %582 = "stablehlo.broadcast_in_dim"(%581) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %583 = "stablehlo.compare"(%544, %582) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %584 = "stablehlo.select"(%583, %539, %580) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %585 = "stablehlo.abs"(%534) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %586 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %587 = "stablehlo.broadcast_in_dim"(%586) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %588 = "stablehlo.compare"(%585, %587) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %589 = "stablehlo.select"(%588, %577, %584) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %590 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %592 = "stablehlo.reduce"(%589, %590) ({
            ^reductionFn(%arg63: tensor<f32>, %arg64: tensor<f32>) :
                %591 = "stablehlo.add"(%arg63, %arg64) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%591) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<f32>) -> tensor<64x8xf32>
          %593 = "stablehlo.optimization_barrier"(%592) : (tensor<64x8xf32>) -> tensor<64x8xf32>
          %594 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %596 = "stablehlo.reduce"(%593, %594) ({
            ^reductionFn(%arg65: tensor<f32>, %arg66: tensor<f32>) :
                %595 = "stablehlo.add"(%arg65, %arg66) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%595) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
          %597 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %598 = "stablehlo.broadcast_in_dim"(%597) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %599 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %600 = "stablehlo.multiply"(%599, %596) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %601 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %602 = "stablehlo.broadcast_in_dim"(%601) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %603 = "stablehlo.compare"(%18, %602) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %604 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %605 = "stablehlo.broadcast_in_dim"(%604) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %606 = "stablehlo.select"(%603, %605, %600) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %607, %608, %609, %610, %611, %612, %613, %614, %615, %616, %617 = "stablehlo.optimization_barrier"(%476, %477, %478, %479, %480, %481, %482, %483, %484, %485, %486) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %618 = "stablehlo.multiply"(%kl_scale, %60) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %619 = "stablehlo.broadcast_in_dim"(%612) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %620 = "stablehlo.subtract"(%94, %619) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %621 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %622 = "stablehlo.multiply"(%620, %621) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %623 = "stablehlo.exponential"(%622) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %624 = "stablehlo.broadcast_in_dim"(%609) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %625 = "stablehlo.select"(%624, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %626 = "stablehlo.broadcast_in_dim"(%608) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %627 = "stablehlo.select"(%626, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %628 = "stablehlo.broadcast_in_dim"(%610) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %629 = "stablehlo.subtract"(%625, %628) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %630 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %631 = "stablehlo.multiply"(%630, %629) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %632 = "stablehlo.broadcast_in_dim"(%611) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %633 = "stablehlo.subtract"(%627, %632) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %634 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %635 = "stablehlo.multiply"(%634, %633) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %636 = "stablehlo.add"(%631, %635) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %637 = "stablehlo.broadcast_in_dim"(%613) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %638 = "stablehlo.subtract"(%636, %637) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %639 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %640 = "stablehlo.multiply"(%638, %639) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %641 = "stablehlo.exponential"(%640) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %642 = "stablehlo.broadcast_in_dim"(%609) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %643 = "stablehlo.select"(%642, %108, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %644 = "stablehlo.broadcast_in_dim"(%608) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %645 = "stablehlo.select"(%644, %94, %108) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %646 = "stablehlo.broadcast_in_dim"(%614) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %647 = "stablehlo.subtract"(%94, %646) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %648 = "stablehlo.broadcast_in_dim"(%615) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %649 = "stablehlo.add"(%643, %648) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %650 = "stablehlo.subtract"(%647, %649) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %651 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %652 = "stablehlo.multiply"(%651, %650) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %653 = "stablehlo.broadcast_in_dim"(%616) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %654 = "stablehlo.subtract"(%94, %653) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %655 = "stablehlo.broadcast_in_dim"(%617) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %656 = "stablehlo.add"(%645, %655) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %657 = "stablehlo.subtract"(%654, %656) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %658 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %659 = "stablehlo.multiply"(%658, %657) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %660 = "stablehlo.add"(%652, %659) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %661 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %662 = "stablehlo.multiply"(%660, %661) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %663 = "stablehlo.broadcast_in_dim"(%183) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %664 = "stablehlo.subtract"(%662, %663) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %665 = "stablehlo.broadcast_in_dim"(%475) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %666 = "stablehlo.subtract"(%664, %665) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %667 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %668 = "stablehlo.broadcast_in_dim"(%667) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %669 = "stablehlo.divide"(%668, %449) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %670 = "stablehlo.broadcast_in_dim"(%669) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %671 = "stablehlo.multiply"(%623, %670) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %672 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %673 = "stablehlo.broadcast_in_dim"(%672) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %674 = "stablehlo.divide"(%673, %450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %675 = "stablehlo.broadcast_in_dim"(%674) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %676 = "stablehlo.multiply"(%641, %675) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %677 = "stablehlo.abs"(%666) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %678 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %679 = "stablehlo.broadcast_in_dim"(%678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %680 = "stablehlo.compare"(%677, %679) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %681 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %682 = "stablehlo.broadcast_in_dim"(%681) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %683 = "stablehlo.multiply"(%682, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %684 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %685 = "stablehlo.broadcast_in_dim"(%684) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %686 = "stablehlo.add"(%683, %685) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %687 = "stablehlo.multiply"(%686, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %688 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %689 = "stablehlo.broadcast_in_dim"(%688) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %690 = "stablehlo.add"(%687, %689) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %691 = "stablehlo.multiply"(%690, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %692 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %693 = "stablehlo.broadcast_in_dim"(%692) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %694 = "stablehlo.add"(%691, %693) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %695 = "stablehlo.multiply"(%694, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %696 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %697 = "stablehlo.broadcast_in_dim"(%696) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %698 = "stablehlo.add"(%695, %697) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %699 = "stablehlo.multiply"(%698, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %700 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %701 = "stablehlo.broadcast_in_dim"(%700) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %702 = "stablehlo.add"(%699, %701) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %703 = "stablehlo.multiply"(%702, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %704 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %705 = "stablehlo.broadcast_in_dim"(%704) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %706 = "stablehlo.add"(%703, %705) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %707 = "stablehlo.multiply"(%706, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %708 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %709 = "stablehlo.broadcast_in_dim"(%708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %710 = "stablehlo.add"(%707, %709) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %711 = "stablehlo.multiply"(%666, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %712 = "stablehlo.multiply"(%711, %710) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %713 = "stablehlo.add"(%666, %712) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %714 = "stablehlo.multiply"(%676, %713) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %715 = "stablehlo.subtract"(%671, %676) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %716 = "stablehlo.select"(%680, %714, %715) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %717 = "stablehlo.broadcast_in_dim"(%618) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %718 = "stablehlo.multiply"(%717, %716) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %719 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %720 = "stablehlo.divide"(%18, %719) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %721 = "stablehlo.broadcast_in_dim"(%720) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %722 = "stablehlo.multiply"(%721, %718) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %723 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %724 = "stablehlo.broadcast_in_dim"(%723) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %725 = "stablehlo.compare"(%18, %724) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %726 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %727 = "stablehlo.broadcast_in_dim"(%725) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %728 = "stablehlo.broadcast_in_dim"(%726) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %729 = "stablehlo.select"(%727, %728, %722) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %730 = "stablehlo.reshape"(%729) : (tensor<64x8x4000xf32>) -> tensor<64x32000xf32>
          %731 = "stablehlo.dynamic_update_slice"(%arg16, %606, %16) : (tensor<200xf32>, tensor<64xf32>, tensor<i32>) -> tensor<200xf32>
          %732 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %733 = "stablehlo.broadcast_in_dim"(%732) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %734 = "stablehlo.compare"(%18, %733) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %735 = "stablehlo.convert"(%730) : (tensor<64x32000xf32>) -> tensor<64x32000xbf16>
          %736 = "stablehlo.dot_general"(%735, %student_weight) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [0]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x32000xbf16>, tensor<32000x64xbf16>) -> tensor<64x64xf32>
          %737 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %738 = "stablehlo.broadcast_in_dim"(%734) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
          %739 = "stablehlo.broadcast_in_dim"(%737) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x64xf32>
          %740 = "stablehlo.select"(%738, %736, %739) : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
          %741 = "stablehlo.convert"(%740) : (tensor<64x64xf32>) -> tensor<64x64xbf16>
          %742 = "stablehlo.dynamic_update_slice"(%arg17, %741, %16, %12) : (tensor<200x64xbf16>, tensor<64x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<200x64xbf16>
          %743 = "stablehlo.iota"() { iota_dimension = 0 : i64 } : () -> tensor<64xi32>
          %744 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
          %745 = "stablehlo.add"(%743, %744) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
          %746 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
          %747 = "stablehlo.compare"(%745, %746) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction GE>
          } : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
          %748 = "stablehlo.and"(%734, %747) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
          %749 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %750 = "stablehlo.convert"(%749) : (tensor<f32>) -> tensor<bf16>
          %751 = "stablehlo.broadcast_in_dim"(%748) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
          %752 = "stablehlo.broadcast_in_dim"(%750) { broadcast_dimensions = array<i64> } : (tensor<bf16>) -> tensor<64x64xbf16>
          %753 = "stablehlo.select"(%751, %19, %752) : (tensor<64x64xi1>, tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
          %754 = "stablehlo.convert"(%730) : (tensor<64x32000xf32>) -> tensor<64x32000xbf16>
          %755 = "stablehlo.dot_general"(%754, %753) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [0],
  rhs_contracting_dimensions = [0]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x32000xbf16>, tensor<64x64xbf16>) -> tensor<32000x64xf32>
          %756 = "stablehlo.add"(%arg18, %755) : (tensor<32000x64xf32>, tensor<32000x64xf32>) -> tensor<32000x64xf32>
          "stablehlo.return"(%11, %731, %742, %756) : (tensor<i32>, tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) -> ()
    }) : (tensor<i32>, tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) -> (tensor<i32>, tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>)
    "stablehlo.return"(%758, %759, %760) : (tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) -> ()
  }
}

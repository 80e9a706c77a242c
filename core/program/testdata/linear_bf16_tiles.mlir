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
    %758, %759, %760, %761 = "stablehlo.while"(%7, %1, %4, %6) ({
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
          %86 = "stablehlo.reshape"(%57) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
          %87 = "stablehlo.optimization_barrier"(%86) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %88 = "stablehlo.slice"(%55) {
            limit_indices = array<i64: 64, 128>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<64x32000xf32>) -> tensor<64x128xf32>
          %89 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %91 = "stablehlo.reduce"(%88, %89) ({
            ^reductionFn(%arg21: tensor<f32>, %arg22: tensor<f32>) :
                %90 = "stablehlo.maximum"(%arg21, %arg22) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%90) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x128xf32>, tensor<f32>) -> tensor<64xf32>
          %92 = "stablehlo.round_nearest_even"(%91) : (tensor<64xf32>) -> tensor<64xf32>
          %93 = "stablehlo.reshape"(%55) : (tensor<64x32000xf32>) -> tensor<64x8x4000xf32>
          %94 = "stablehlo.optimization_barrier"(%93) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %95 = "stablehlo.abs"(%85) : (tensor<64xf32>) -> tensor<64xf32>
          %96 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %97 = "stablehlo.broadcast_in_dim"(%96) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %98 = "stablehlo.compare"(%95, %97) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %99 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %100 = "stablehlo.broadcast_in_dim"(%99) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %101 = "stablehlo.select"(%98, %85, %100) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %102 = "stablehlo.abs"(%92) : (tensor<64xf32>) -> tensor<64xf32>
          %103 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %104 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %105 = "stablehlo.compare"(%102, %104) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %106 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %107 = "stablehlo.broadcast_in_dim"(%106) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %108 = "stablehlo.select"(%105, %92, %107) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %109 = "stablehlo.select"(%66, %108, %101) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %110 = "stablehlo.select"(%63, %101, %108) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %111 = "stablehlo.subtract"(%101, %109) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
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
          %120 = "stablehlo.abs"(%101) : (tensor<64xf32>) -> tensor<64xf32>
          %121 = "stablehlo.abs"(%109) : (tensor<64xf32>) -> tensor<64xf32>
          %122 = "stablehlo.compare"(%120, %121) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %123 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %124 = "stablehlo.select"(%122, %123, %119) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %125 = "stablehlo.broadcast_in_dim"(%112) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %126 = "stablehlo.select"(%122, %119, %125) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %127 = "stablehlo.subtract"(%101, %110) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
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
          %136 = "stablehlo.abs"(%101) : (tensor<64xf32>) -> tensor<64xf32>
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
          %144 = "stablehlo.select"(%143, %88, %81) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
          %145 = "stablehlo.broadcast_in_dim"(%63) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x128xi1>
          %146 = "stablehlo.select"(%145, %81, %88) : (tensor<64x128xi1>, tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
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
          %181 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %182 = "stablehlo.broadcast_in_dim"(%181) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %183 = "stablehlo.maximum"(%182, %180) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %184 = "stablehlo.divide"(%174, %183) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %185, %186, %187, %188, %189, %190, %191, %192, %193 = "stablehlo.optimization_barrier"(%58, %63, %66, %109, %110, %124, %126, %140, %142) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %194 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %195, %196, %197, %198, %199, %200, %201, %202, %203 = "stablehlo.optimization_barrier"(%185, %186, %187, %188, %189, %190, %191, %192, %193) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %204 = "stablehlo.broadcast_in_dim"(%197) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %205 = "stablehlo.select"(%204, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %206 = "stablehlo.broadcast_in_dim"(%196) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %207 = "stablehlo.select"(%206, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %208 = "stablehlo.broadcast_in_dim"(%198) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %209 = "stablehlo.subtract"(%205, %208) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %210 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %211 = "stablehlo.multiply"(%210, %209) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %212 = "stablehlo.broadcast_in_dim"(%199) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %213 = "stablehlo.subtract"(%207, %212) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %214 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %215 = "stablehlo.multiply"(%214, %213) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %216 = "stablehlo.add"(%211, %215) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %217 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %218 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %219, %220, %221, %222, %223, %224, %225, %226, %227 = "stablehlo.optimization_barrier"(%195, %196, %197, %198, %199, %200, %201, %202, %203) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %228 = "stablehlo.broadcast_in_dim"(%221) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %229 = "stablehlo.select"(%228, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %230 = "stablehlo.broadcast_in_dim"(%220) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %231 = "stablehlo.select"(%230, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %232 = "stablehlo.broadcast_in_dim"(%224) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %233 = "stablehlo.subtract"(%87, %232) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %234 = "stablehlo.broadcast_in_dim"(%225) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %235 = "stablehlo.add"(%229, %234) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %236 = "stablehlo.subtract"(%233, %235) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %237 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %238 = "stablehlo.multiply"(%237, %236) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %239 = "stablehlo.broadcast_in_dim"(%226) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %240 = "stablehlo.subtract"(%87, %239) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %241 = "stablehlo.broadcast_in_dim"(%227) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %242 = "stablehlo.add"(%231, %241) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %243 = "stablehlo.subtract"(%240, %242) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %244 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %245 = "stablehlo.multiply"(%244, %243) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %246 = "stablehlo.add"(%238, %245) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %247 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %248 = "stablehlo.multiply"(%246, %247) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %249 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %250 = "stablehlo.subtract"(%248, %249) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %251 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %252 = "stablehlo.compare"(%250, %251) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %253 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %254 = "stablehlo.broadcast_in_dim"(%253) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %255 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %256 = "stablehlo.select"(%252, %254, %255) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %257, %258, %259, %260, %261, %262, %263, %264, %265 = "stablehlo.optimization_barrier"(%219, %220, %221, %222, %223, %224, %225, %226, %227) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %266 = "stablehlo.broadcast_in_dim"(%259) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %267 = "stablehlo.select"(%266, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %268 = "stablehlo.broadcast_in_dim"(%258) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %269 = "stablehlo.select"(%268, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %270 = "stablehlo.broadcast_in_dim"(%262) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %271 = "stablehlo.subtract"(%87, %270) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %272 = "stablehlo.broadcast_in_dim"(%263) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %273 = "stablehlo.add"(%267, %272) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %274 = "stablehlo.subtract"(%271, %273) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %275 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %276 = "stablehlo.multiply"(%275, %274) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %277 = "stablehlo.broadcast_in_dim"(%264) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %278 = "stablehlo.subtract"(%87, %277) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %279 = "stablehlo.broadcast_in_dim"(%265) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %280 = "stablehlo.add"(%269, %279) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %281 = "stablehlo.subtract"(%278, %280) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %282 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %283 = "stablehlo.multiply"(%282, %281) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %284 = "stablehlo.add"(%276, %283) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %285 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %286 = "stablehlo.multiply"(%284, %285) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %287 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %288 = "stablehlo.subtract"(%286, %287) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %289 = "stablehlo.broadcast_in_dim"(%218) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %290 = "stablehlo.compare"(%288, %289) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %291 = "stablehlo.exponential_minus_one"(%288) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %292 = "stablehlo.constant"() { value = dense<-1.0> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %294 = "stablehlo.select"(%290, %291, %293) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %295 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %296 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %297 = "stablehlo.broadcast_in_dim"(%194) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %298 = "stablehlo.broadcast_in_dim"(%295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %299 = "stablehlo.broadcast_in_dim"(%217) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %300 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %301 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %302 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %303 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %304 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %305 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %306 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %307 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %308 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %309 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %310 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %367, %368, %369, %370, %371, %372, %373, %374, %375 = "stablehlo.reduce"(%87, %297, %298, %256, %216, %299, %300, %294, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310) ({
            ^reductionFn(%arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<f32>, %arg34: tensor<f32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<f32>, %arg40: tensor<f32>, %arg41: tensor<f32>, %arg42: tensor<f32>, %arg43: tensor<f32>, %arg44: tensor<f32>) :
                %311 = "stablehlo.maximum"(%arg35, %arg44) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %312 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
                %313 = "stablehlo.maximum"(%arg27, %arg36) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %314 = "stablehlo.compare"(%arg27, %arg36) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %315 = "stablehlo.compare"(%arg27, %arg36) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %316 = "stablehlo.subtract"(%arg27, %arg36) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %317 = "stablehlo.abs"(%316) : (tensor<f32>) -> tensor<f32>
                %318 = "stablehlo.negate"(%317) : (tensor<f32>) -> tensor<f32>
                %319 = "stablehlo.multiply"(%318, %311) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %320 = "stablehlo.exponential"(%319) : (tensor<f32>) -> tensor<f32>
                %321 = "stablehlo.select"(%314, %312, %320) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %322 = "stablehlo.select"(%315, %321, %312) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %323 = "stablehlo.select"(%315, %312, %321) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %324 = "stablehlo.multiply"(%arg28, %322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %325 = "stablehlo.multiply"(%arg37, %323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %326 = "stablehlo.add"(%324, %325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %327 = "stablehlo.subtract"(%324, %326) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %328 = "stablehlo.add"(%327, %325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %329 = "stablehlo.multiply"(%arg29, %322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %330 = "stablehlo.multiply"(%arg38, %323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %331 = "stablehlo.add"(%329, %330) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %332 = "stablehlo.add"(%331, %328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %333 = "stablehlo.multiply"(%arg30, %322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %334 = "stablehlo.multiply"(%arg39, %323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %335 = "stablehlo.add"(%333, %334) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %336 = "stablehlo.exponential"(%318) : (tensor<f32>) -> tensor<f32>
                %337 = "stablehlo.select"(%314, %312, %336) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %338 = "stablehlo.select"(%315, %337, %312) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %339 = "stablehlo.select"(%315, %312, %337) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %340 = "stablehlo.maximum"(%arg31, %arg40) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %341 = "stablehlo.compare"(%arg31, %arg40) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %342 = "stablehlo.compare"(%arg31, %arg40) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %343 = "stablehlo.subtract"(%arg31, %arg40) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %344 = "stablehlo.abs"(%343) : (tensor<f32>) -> tensor<f32>
                %345 = "stablehlo.negate"(%344) : (tensor<f32>) -> tensor<f32>
                %346 = "stablehlo.multiply"(%345, %311) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %347 = "stablehlo.exponential"(%346) : (tensor<f32>) -> tensor<f32>
                %348 = "stablehlo.select"(%341, %312, %347) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %349 = "stablehlo.select"(%342, %348, %312) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %350 = "stablehlo.select"(%342, %312, %348) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %351 = "stablehlo.multiply"(%arg32, %349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %352 = "stablehlo.multiply"(%arg41, %350) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %353 = "stablehlo.add"(%351, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %354 = "stablehlo.subtract"(%351, %353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %355 = "stablehlo.add"(%354, %352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %356 = "stablehlo.multiply"(%arg33, %349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %357 = "stablehlo.multiply"(%arg42, %350) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %358 = "stablehlo.add"(%356, %357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %359 = "stablehlo.add"(%358, %355) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %360 = "stablehlo.multiply"(%arg34, %349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %361 = "stablehlo.multiply"(%arg43, %350) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %362 = "stablehlo.add"(%360, %361) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %363 = "stablehlo.exponential"(%345) : (tensor<f32>) -> tensor<f32>
                %364 = "stablehlo.select"(%341, %312, %363) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %365 = "stablehlo.select"(%342, %364, %312) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %366 = "stablehlo.select"(%342, %312, %364) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%313, %326, %332, %335, %340, %353, %359, %362, %311) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
          }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>)
          %376 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %377 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %378 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %379 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %380 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %381 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %382 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %383 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %384 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %441, %442, %443, %444, %445, %446, %447, %448, %449 = "stablehlo.reduce"(%367, %368, %369, %370, %371, %372, %373, %374, %375, %376, %377, %378, %379, %380, %381, %382, %383, %384) ({
            ^reductionFn(%arg45: tensor<f32>, %arg46: tensor<f32>, %arg47: tensor<f32>, %arg48: tensor<f32>, %arg49: tensor<f32>, %arg50: tensor<f32>, %arg51: tensor<f32>, %arg52: tensor<f32>, %arg53: tensor<f32>, %arg54: tensor<f32>, %arg55: tensor<f32>, %arg56: tensor<f32>, %arg57: tensor<f32>, %arg58: tensor<f32>, %arg59: tensor<f32>, %arg60: tensor<f32>, %arg61: tensor<f32>, %arg62: tensor<f32>) :
                %385 = "stablehlo.maximum"(%arg53, %arg62) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %386 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
                %387 = "stablehlo.maximum"(%arg45, %arg54) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %388 = "stablehlo.compare"(%arg45, %arg54) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %389 = "stablehlo.compare"(%arg45, %arg54) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %390 = "stablehlo.subtract"(%arg45, %arg54) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %391 = "stablehlo.abs"(%390) : (tensor<f32>) -> tensor<f32>
                %392 = "stablehlo.negate"(%391) : (tensor<f32>) -> tensor<f32>
                %393 = "stablehlo.multiply"(%392, %385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %394 = "stablehlo.exponential"(%393) : (tensor<f32>) -> tensor<f32>
                %395 = "stablehlo.select"(%388, %386, %394) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %396 = "stablehlo.select"(%389, %395, %386) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %397 = "stablehlo.select"(%389, %386, %395) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %398 = "stablehlo.multiply"(%arg46, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %399 = "stablehlo.multiply"(%arg55, %397) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %400 = "stablehlo.add"(%398, %399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %401 = "stablehlo.subtract"(%398, %400) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %402 = "stablehlo.add"(%401, %399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %403 = "stablehlo.multiply"(%arg47, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %404 = "stablehlo.multiply"(%arg56, %397) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %405 = "stablehlo.add"(%403, %404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %406 = "stablehlo.add"(%405, %402) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %407 = "stablehlo.multiply"(%arg48, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %408 = "stablehlo.multiply"(%arg57, %397) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %409 = "stablehlo.add"(%407, %408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %410 = "stablehlo.exponential"(%392) : (tensor<f32>) -> tensor<f32>
                %411 = "stablehlo.select"(%388, %386, %410) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %412 = "stablehlo.select"(%389, %411, %386) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %413 = "stablehlo.select"(%389, %386, %411) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %414 = "stablehlo.maximum"(%arg49, %arg58) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %415 = "stablehlo.compare"(%arg49, %arg58) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction EQ>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %416 = "stablehlo.compare"(%arg49, %arg58) {
                  compare_type = #stablehlo<comparison_type FLOAT>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<f32>, tensor<f32>) -> tensor<i1>
                %417 = "stablehlo.subtract"(%arg49, %arg58) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %418 = "stablehlo.abs"(%417) : (tensor<f32>) -> tensor<f32>
                %419 = "stablehlo.negate"(%418) : (tensor<f32>) -> tensor<f32>
                %420 = "stablehlo.multiply"(%419, %385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %421 = "stablehlo.exponential"(%420) : (tensor<f32>) -> tensor<f32>
                %422 = "stablehlo.select"(%415, %386, %421) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %423 = "stablehlo.select"(%416, %422, %386) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %424 = "stablehlo.select"(%416, %386, %422) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %425 = "stablehlo.multiply"(%arg50, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %426 = "stablehlo.multiply"(%arg59, %424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %427 = "stablehlo.add"(%425, %426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %428 = "stablehlo.subtract"(%425, %427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %429 = "stablehlo.add"(%428, %426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %430 = "stablehlo.multiply"(%arg51, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %431 = "stablehlo.multiply"(%arg60, %424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %432 = "stablehlo.add"(%430, %431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %433 = "stablehlo.add"(%432, %429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %434 = "stablehlo.multiply"(%arg52, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %435 = "stablehlo.multiply"(%arg61, %424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %436 = "stablehlo.add"(%434, %435) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                %437 = "stablehlo.exponential"(%419) : (tensor<f32>) -> tensor<f32>
                %438 = "stablehlo.select"(%415, %386, %437) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %439 = "stablehlo.select"(%416, %438, %386) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                %440 = "stablehlo.select"(%416, %386, %438) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%387, %400, %406, %409, %414, %427, %433, %436, %385) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<64x8xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %450 = "stablehlo.add"(%442, %443) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %451 = "stablehlo.add"(%446, %447) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %452 = "stablehlo.subtract"(%441, %260) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %453 = "stablehlo.subtract"(%452, %119) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %454 = "stablehlo.multiply"(%73, %453) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %455 = "stablehlo.subtract"(%441, %261) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %456 = "stablehlo.subtract"(%455, %135) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %457 = "stablehlo.multiply"(%80, %456) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %458 = "stablehlo.add"(%454, %457) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %459 = "stablehlo.subtract"(%458, %445) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %460 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %461 = "stablehlo.multiply"(%460, %459) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %462 = "stablehlo.subtract"(%461, %184) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %463 = "stablehlo.exponential"(%462) : (tensor<64xf32>) -> tensor<64xf32>
          %464 = "stablehlo.multiply"(%444, %463) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %465 = "stablehlo.add"(%448, %464) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %466 = "stablehlo.divide"(%465, %451) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %467 = "stablehlo.divide"(%450, %451) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %468 = "stablehlo.log"(%467) : (tensor<64xf32>) -> tensor<64xf32>
          %469 = "stablehlo.add"(%462, %468) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %470 = "stablehlo.abs"(%466) : (tensor<64xf32>) -> tensor<64xf32>
          %471 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %472 = "stablehlo.broadcast_in_dim"(%471) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %473 = "stablehlo.compare"(%470, %472) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %474 = "stablehlo.log_plus_one"(%466) : (tensor<64xf32>) -> tensor<64xf32>
          %475 = "stablehlo.select"(%473, %474, %469) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %476 = "stablehlo.optimization_barrier"(%475) : (tensor<64xf32>) -> tensor<64xf32>
          %477, %478, %479, %480, %481, %482, %483, %484, %485, %486, %487 = "stablehlo.optimization_barrier"(%257, %258, %259, %260, %261, %441, %445, %262, %263, %264, %265) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %488 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %489 = "stablehlo.subtract"(%87, %488) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %490 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %491 = "stablehlo.multiply"(%489, %490) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %492 = "stablehlo.exponential"(%491) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %493 = "stablehlo.broadcast_in_dim"(%479) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %494 = "stablehlo.select"(%493, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %495 = "stablehlo.broadcast_in_dim"(%478) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %496 = "stablehlo.select"(%495, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %497 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %498 = "stablehlo.subtract"(%494, %497) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %499 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %500 = "stablehlo.multiply"(%499, %498) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %501 = "stablehlo.broadcast_in_dim"(%481) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %502 = "stablehlo.subtract"(%496, %501) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %503 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %504 = "stablehlo.multiply"(%503, %502) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %505 = "stablehlo.add"(%500, %504) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %506 = "stablehlo.broadcast_in_dim"(%483) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %507 = "stablehlo.subtract"(%505, %506) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %508 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %509 = "stablehlo.multiply"(%507, %508) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %510 = "stablehlo.exponential"(%509) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%479) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %512 = "stablehlo.select"(%511, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %513 = "stablehlo.broadcast_in_dim"(%478) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %514 = "stablehlo.select"(%513, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %515 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %516 = "stablehlo.subtract"(%87, %515) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %517 = "stablehlo.broadcast_in_dim"(%485) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %518 = "stablehlo.add"(%512, %517) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %519 = "stablehlo.subtract"(%516, %518) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %520 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %521 = "stablehlo.multiply"(%520, %519) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %522 = "stablehlo.broadcast_in_dim"(%486) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %523 = "stablehlo.subtract"(%87, %522) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %524 = "stablehlo.broadcast_in_dim"(%487) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %525 = "stablehlo.add"(%514, %524) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %526 = "stablehlo.subtract"(%523, %525) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %527 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %528 = "stablehlo.multiply"(%527, %526) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %529 = "stablehlo.add"(%521, %528) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %530 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %531 = "stablehlo.multiply"(%529, %530) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %532 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %533 = "stablehlo.subtract"(%531, %532) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %534 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %535 = "stablehlo.subtract"(%533, %534) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %536 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %537 = "stablehlo.broadcast_in_dim"(%536) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %538 = "stablehlo.divide"(%537, %450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %539 = "stablehlo.broadcast_in_dim"(%538) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %540 = "stablehlo.multiply"(%492, %539) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %541 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %542 = "stablehlo.broadcast_in_dim"(%541) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %543 = "stablehlo.divide"(%542, %451) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %544 = "stablehlo.broadcast_in_dim"(%543) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %545 = "stablehlo.multiply"(%510, %544) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %546 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %547 = "stablehlo.broadcast_in_dim"(%546) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %548 = "stablehlo.multiply"(%547, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %549 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %550 = "stablehlo.broadcast_in_dim"(%549) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %551 = "stablehlo.add"(%548, %550) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %552 = "stablehlo.multiply"(%551, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %553 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %554 = "stablehlo.broadcast_in_dim"(%553) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %555 = "stablehlo.add"(%552, %554) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %556 = "stablehlo.multiply"(%555, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %557 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %558 = "stablehlo.broadcast_in_dim"(%557) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %559 = "stablehlo.add"(%556, %558) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %560 = "stablehlo.multiply"(%559, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %561 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %562 = "stablehlo.broadcast_in_dim"(%561) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %563 = "stablehlo.add"(%560, %562) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %564 = "stablehlo.multiply"(%563, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %565 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %566 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %567 = "stablehlo.add"(%564, %566) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %568 = "stablehlo.multiply"(%567, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %569 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %570 = "stablehlo.broadcast_in_dim"(%569) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %571 = "stablehlo.add"(%568, %570) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %572 = "stablehlo.multiply"(%571, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %573 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %574 = "stablehlo.broadcast_in_dim"(%573) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %575 = "stablehlo.add"(%572, %574) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %576 = "stablehlo.multiply"(%535, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %577 = "stablehlo.multiply"(%576, %575) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %578 = "stablehlo.multiply"(%545, %577) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %579 = "stablehlo.subtract"(%540, %545) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %580 = "stablehlo.multiply"(%545, %535) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %581 = "stablehlo.subtract"(%579, %580) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %582 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %583 = "stablehlo.broadcast_in_dim"(%582) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %584 = "stablehlo.compare"(%545, %583) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %585 = "stablehlo.select"(%584, %540, %581) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %586 = "stablehlo.abs"(%535) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %587 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %588 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %589 = "stablehlo.compare"(%586, %588) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %590 = "stablehlo.select"(%589, %578, %585) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %591 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %593 = "stablehlo.reduce"(%590, %591) ({
            ^reductionFn(%arg63: tensor<f32>, %arg64: tensor<f32>) :
                %592 = "stablehlo.add"(%arg63, %arg64) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%592) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 2> } : (tensor<64x8x4000xf32>, tensor<f32>) -> tensor<64x8xf32>
          %594 = "stablehlo.optimization_barrier"(%593) : (tensor<64x8xf32>) -> tensor<64x8xf32>
          %595 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %597 = "stablehlo.reduce"(%594, %595) ({
            ^reductionFn(%arg65: tensor<f32>, %arg66: tensor<f32>) :
                %596 = "stablehlo.add"(%arg65, %arg66) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%596) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
          %598 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %599 = "stablehlo.broadcast_in_dim"(%598) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %600 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %601 = "stablehlo.multiply"(%600, %597) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %602 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %603 = "stablehlo.broadcast_in_dim"(%602) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %604 = "stablehlo.compare"(%18, %603) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %605 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %606 = "stablehlo.broadcast_in_dim"(%605) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %607 = "stablehlo.select"(%604, %606, %601) : (tensor<64xi1>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %608, %609, %610, %611, %612, %613, %614, %615, %616, %617, %618 = "stablehlo.optimization_barrier"(%477, %478, %479, %480, %481, %482, %483, %484, %485, %486, %487) : (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<i32>, tensor<64xi1>, tensor<64xi1>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
          %619 = "stablehlo.multiply"(%kl_scale, %60) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %620 = "stablehlo.broadcast_in_dim"(%613) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %621 = "stablehlo.subtract"(%87, %620) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %622 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %623 = "stablehlo.multiply"(%621, %622) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %624 = "stablehlo.exponential"(%623) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %625 = "stablehlo.broadcast_in_dim"(%610) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %626 = "stablehlo.select"(%625, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %627 = "stablehlo.broadcast_in_dim"(%609) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %628 = "stablehlo.select"(%627, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %629 = "stablehlo.broadcast_in_dim"(%611) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %630 = "stablehlo.subtract"(%626, %629) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %631 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %632 = "stablehlo.multiply"(%631, %630) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %633 = "stablehlo.broadcast_in_dim"(%612) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %634 = "stablehlo.subtract"(%628, %633) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %635 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %636 = "stablehlo.multiply"(%635, %634) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %637 = "stablehlo.add"(%632, %636) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %638 = "stablehlo.broadcast_in_dim"(%614) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %639 = "stablehlo.subtract"(%637, %638) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %640 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %641 = "stablehlo.multiply"(%639, %640) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %642 = "stablehlo.exponential"(%641) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %643 = "stablehlo.broadcast_in_dim"(%610) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %644 = "stablehlo.select"(%643, %94, %87) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %645 = "stablehlo.broadcast_in_dim"(%609) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %646 = "stablehlo.select"(%645, %87, %94) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %647 = "stablehlo.broadcast_in_dim"(%615) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %648 = "stablehlo.subtract"(%87, %647) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %649 = "stablehlo.broadcast_in_dim"(%616) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %650 = "stablehlo.add"(%644, %649) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %651 = "stablehlo.subtract"(%648, %650) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %652 = "stablehlo.broadcast_in_dim"(%73) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %653 = "stablehlo.multiply"(%652, %651) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %654 = "stablehlo.broadcast_in_dim"(%617) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %655 = "stablehlo.subtract"(%87, %654) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %656 = "stablehlo.broadcast_in_dim"(%618) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %657 = "stablehlo.add"(%646, %656) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %658 = "stablehlo.subtract"(%655, %657) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %659 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %660 = "stablehlo.multiply"(%659, %658) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %661 = "stablehlo.add"(%653, %660) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %662 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %663 = "stablehlo.multiply"(%661, %662) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %664 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %665 = "stablehlo.subtract"(%663, %664) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %666 = "stablehlo.broadcast_in_dim"(%476) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %667 = "stablehlo.subtract"(%665, %666) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %668 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %669 = "stablehlo.broadcast_in_dim"(%668) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %670 = "stablehlo.divide"(%669, %450) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %671 = "stablehlo.broadcast_in_dim"(%670) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %672 = "stablehlo.multiply"(%624, %671) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %673 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %674 = "stablehlo.broadcast_in_dim"(%673) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %675 = "stablehlo.divide"(%674, %451) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %676 = "stablehlo.broadcast_in_dim"(%675) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %677 = "stablehlo.multiply"(%642, %676) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %678 = "stablehlo.abs"(%667) : (tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %679 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %680 = "stablehlo.broadcast_in_dim"(%679) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %681 = "stablehlo.compare"(%678, %680) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xi1>
          %682 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %683 = "stablehlo.broadcast_in_dim"(%682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %684 = "stablehlo.multiply"(%683, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %685 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %686 = "stablehlo.broadcast_in_dim"(%685) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %687 = "stablehlo.add"(%684, %686) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %688 = "stablehlo.multiply"(%687, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %689 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %690 = "stablehlo.broadcast_in_dim"(%689) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %691 = "stablehlo.add"(%688, %690) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %692 = "stablehlo.multiply"(%691, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %693 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %694 = "stablehlo.broadcast_in_dim"(%693) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %695 = "stablehlo.add"(%692, %694) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %696 = "stablehlo.multiply"(%695, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %697 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %698 = "stablehlo.broadcast_in_dim"(%697) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %699 = "stablehlo.add"(%696, %698) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %700 = "stablehlo.multiply"(%699, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %701 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %702 = "stablehlo.broadcast_in_dim"(%701) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %703 = "stablehlo.add"(%700, %702) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %704 = "stablehlo.multiply"(%703, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %705 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %706 = "stablehlo.broadcast_in_dim"(%705) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %707 = "stablehlo.add"(%704, %706) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %708 = "stablehlo.multiply"(%707, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %709 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %710 = "stablehlo.broadcast_in_dim"(%709) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %711 = "stablehlo.add"(%708, %710) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %712 = "stablehlo.multiply"(%667, %667) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %713 = "stablehlo.multiply"(%712, %711) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %714 = "stablehlo.add"(%667, %713) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %715 = "stablehlo.multiply"(%677, %714) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %716 = "stablehlo.subtract"(%672, %677) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %717 = "stablehlo.select"(%681, %715, %716) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %718 = "stablehlo.broadcast_in_dim"(%619) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %719 = "stablehlo.multiply"(%718, %717) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %720 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %721 = "stablehlo.divide"(%18, %720) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
          %722 = "stablehlo.broadcast_in_dim"(%721) { broadcast_dimensions = array<i64: 0> } : (tensor<64xf32>) -> tensor<64x8x4000xf32>
          %723 = "stablehlo.multiply"(%722, %719) : (tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %724 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %725 = "stablehlo.broadcast_in_dim"(%724) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %726 = "stablehlo.compare"(%18, %725) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %727 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %728 = "stablehlo.broadcast_in_dim"(%726) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x8x4000xi1>
          %729 = "stablehlo.broadcast_in_dim"(%727) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x8x4000xf32>
          %730 = "stablehlo.select"(%728, %729, %723) : (tensor<64x8x4000xi1>, tensor<64x8x4000xf32>, tensor<64x8x4000xf32>) -> tensor<64x8x4000xf32>
          %731 = "stablehlo.reshape"(%730) : (tensor<64x8x4000xf32>) -> tensor<64x32000xf32>
          %732 = "stablehlo.dynamic_update_slice"(%arg16, %607, %16) : (tensor<200xf32>, tensor<64xf32>, tensor<i32>) -> tensor<200xf32>
          %733 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %734 = "stablehlo.broadcast_in_dim"(%733) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
          %735 = "stablehlo.compare"(%18, %734) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
          %736 = "stablehlo.convert"(%731) : (tensor<64x32000xf32>) -> tensor<64x32000xbf16>
          %737 = "stablehlo.dot_general"(%736, %student_weight) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [1],
  rhs_contracting_dimensions = [0]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x32000xbf16>, tensor<32000x64xbf16>) -> tensor<64x64xf32>
          %738 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %739 = "stablehlo.broadcast_in_dim"(%735) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
          %740 = "stablehlo.broadcast_in_dim"(%738) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x64xf32>
          %741 = "stablehlo.select"(%739, %737, %740) : (tensor<64x64xi1>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
          %742 = "stablehlo.convert"(%741) : (tensor<64x64xf32>) -> tensor<64x64xbf16>
          %743 = "stablehlo.dynamic_update_slice"(%arg17, %742, %16, %12) : (tensor<200x64xbf16>, tensor<64x64xbf16>, tensor<i32>, tensor<i32>) -> tensor<200x64xbf16>
          %744 = "stablehlo.iota"() { iota_dimension = 0 : i64 } : () -> tensor<64xi32>
          %745 = "stablehlo.broadcast_in_dim"(%16) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
          %746 = "stablehlo.add"(%744, %745) : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
          %747 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<64xi32>
          %748 = "stablehlo.compare"(%746, %747) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction GE>
          } : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
          %749 = "stablehlo.and"(%735, %748) : (tensor<64xi1>, tensor<64xi1>) -> tensor<64xi1>
          %750 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %751 = "stablehlo.convert"(%750) : (tensor<f32>) -> tensor<bf16>
          %752 = "stablehlo.broadcast_in_dim"(%749) { broadcast_dimensions = array<i64: 0> } : (tensor<64xi1>) -> tensor<64x64xi1>
          %753 = "stablehlo.broadcast_in_dim"(%751) { broadcast_dimensions = array<i64> } : (tensor<bf16>) -> tensor<64x64xbf16>
          %754 = "stablehlo.select"(%752, %19, %753) : (tensor<64x64xi1>, tensor<64x64xbf16>, tensor<64x64xbf16>) -> tensor<64x64xbf16>
          %755 = "stablehlo.convert"(%731) : (tensor<64x32000xf32>) -> tensor<64x32000xbf16>
          %756 = "stablehlo.dot_general"(%755, %754) {
            dot_dimension_numbers = #stablehlo.dot<
  lhs_batching_dimensions = [],
  rhs_batching_dimensions = [],
  lhs_contracting_dimensions = [0],
  rhs_contracting_dimensions = [0]
>,
            precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]
          } : (tensor<64x32000xbf16>, tensor<64x64xbf16>) -> tensor<32000x64xf32>
          %757 = "stablehlo.add"(%arg18, %756) : (tensor<32000x64xf32>, tensor<32000x64xf32>) -> tensor<32000x64xf32>
          "stablehlo.return"(%11, %732, %743, %757) : (tensor<i32>, tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) -> ()
    }) : (tensor<i32>, tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) -> (tensor<i32>, tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>)
    "stablehlo.return"(%759, %760, %761) : (tensor<200xf32>, tensor<200x64xbf16>, tensor<32000x64xf32>) -> ()
  }
}

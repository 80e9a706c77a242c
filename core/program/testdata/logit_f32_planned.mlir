module @anchorkl_logits {
  func.func @rows(%student: tensor<1024x32000xf32>, %snapshot: tensor<1024x32000xf32>, %reference: tensor<1024x32000xf32>, %alpha: tensor<1024xf32>, %weight: tensor<1024xf32>, %scalars: tensor<12xf32>, %plan: tensor<1025xi32>, %result0: tensor<1024xf32>, %result1: tensor<1024x32000xf32>) -> (tensor<1024xf32>, tensor<1024x32000xf32>) {
    %0 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %1 = "stablehlo.reshape"(%0) : (tensor<1xf32>) -> tensor<f32>
    %2 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 2>,
      start_indices = array<i64: 1>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %3 = "stablehlo.reshape"(%2) : (tensor<1xf32>) -> tensor<f32>
    %4 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 3>,
      start_indices = array<i64: 2>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %5 = "stablehlo.reshape"(%4) : (tensor<1xf32>) -> tensor<f32>
    %6 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 4>,
      start_indices = array<i64: 3>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %7 = "stablehlo.reshape"(%6) : (tensor<1xf32>) -> tensor<f32>
    %8 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 5>,
      start_indices = array<i64: 4>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %9 = "stablehlo.reshape"(%8) : (tensor<1xf32>) -> tensor<f32>
    %10 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 6>,
      start_indices = array<i64: 5>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %11 = "stablehlo.reshape"(%10) : (tensor<1xf32>) -> tensor<f32>
    %12 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 7>,
      start_indices = array<i64: 6>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %13 = "stablehlo.reshape"(%12) : (tensor<1xf32>) -> tensor<f32>
    %14 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 10>,
      start_indices = array<i64: 9>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %15 = "stablehlo.reshape"(%14) : (tensor<1xf32>) -> tensor<f32>
    %16 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 8>,
      start_indices = array<i64: 7>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %17 = "stablehlo.reshape"(%16) : (tensor<1xf32>) -> tensor<f32>
    %18 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 11>,
      start_indices = array<i64: 10>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %19 = "stablehlo.reshape"(%18) : (tensor<1xf32>) -> tensor<f32>
    %20 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 9>,
      start_indices = array<i64: 8>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %21 = "stablehlo.reshape"(%20) : (tensor<1xf32>) -> tensor<f32>
    %22 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 12>,
      start_indices = array<i64: 11>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %23 = "stablehlo.reshape"(%22) : (tensor<1xf32>) -> tensor<f32>
    %24 = "stablehlo.slice"(%plan) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1025xi32>) -> tensor<1xi32>
    %25 = "stablehlo.reshape"(%24) : (tensor<1xi32>) -> tensor<i32>
    %26 = "stablehlo.slice"(%student) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x32000xf32>) -> tensor<1x1xf32>
    %27 = "stablehlo.reshape"(%26) : (tensor<1x1xf32>) -> tensor<f32>
    %28 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %29 = "stablehlo.compare"(%27, %28) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %30 = "stablehlo.slice"(%snapshot) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x32000xf32>) -> tensor<1x1xf32>
    %31 = "stablehlo.reshape"(%30) : (tensor<1x1xf32>) -> tensor<f32>
    %32 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %33 = "stablehlo.compare"(%31, %32) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %34 = "stablehlo.or"(%29, %33) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %35 = "stablehlo.slice"(%reference) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x32000xf32>) -> tensor<1x1xf32>
    %36 = "stablehlo.reshape"(%35) : (tensor<1x1xf32>) -> tensor<f32>
    %37 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %38 = "stablehlo.compare"(%36, %37) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %39 = "stablehlo.or"(%34, %38) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %40 = "stablehlo.slice"(%alpha) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %41 = "stablehlo.reshape"(%40) : (tensor<1xf32>) -> tensor<f32>
    %42 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %43 = "stablehlo.compare"(%41, %42) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %44 = "stablehlo.or"(%39, %43) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %45 = "stablehlo.slice"(%weight) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %46 = "stablehlo.reshape"(%45) : (tensor<1xf32>) -> tensor<f32>
    %47 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %48 = "stablehlo.compare"(%46, %47) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %49 = "stablehlo.or"(%44, %48) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %50 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %51 = "stablehlo.reshape"(%50) : (tensor<1xf32>) -> tensor<f32>
    %52 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %53 = "stablehlo.compare"(%51, %52) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %54 = "stablehlo.or"(%49, %53) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %55 = "stablehlo.slice"(%plan) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1025xi32>) -> tensor<1xi32>
    %56 = "stablehlo.reshape"(%55) : (tensor<1xi32>) -> tensor<i32>
    %57 = "stablehlo.convert"(%56) : (tensor<i32>) -> tensor<f32>
    %58 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %59 = "stablehlo.compare"(%57, %58) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %60 = "stablehlo.or"(%54, %59) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %61 = "stablehlo.slice"(%result0) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %62 = "stablehlo.reshape"(%61) : (tensor<1xf32>) -> tensor<f32>
    %63 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %64 = "stablehlo.compare"(%62, %63) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %65 = "stablehlo.or"(%60, %64) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %66 = "stablehlo.slice"(%result1) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x32000xf32>) -> tensor<1x1xf32>
    %67 = "stablehlo.reshape"(%66) : (tensor<1x1xf32>) -> tensor<f32>
    %68 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %69 = "stablehlo.compare"(%67, %68) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %70 = "stablehlo.or"(%65, %69) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %71 = "stablehlo.convert"(%70) : (tensor<i1>) -> tensor<i32>
    %72 = "stablehlo.add"(%25, %71) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %73 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1876, %1877, %1878 = "stablehlo.while"(%73, %result0, %result1) ({
      ^cond(%arg9: tensor<i32>, %arg10: tensor<1024xf32>, %arg11: tensor<1024x32000xf32>) :
          %74 = "stablehlo.compare"(%arg9, %72) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%74) : (tensor<i1>) -> ()
    }, {
      ^body(%arg12: tensor<i32>, %arg13: tensor<1024xf32>, %arg14: tensor<1024x32000xf32>) :
          %75 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %76 = "stablehlo.add"(%arg12, %75) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %77 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %78 = "stablehlo.add"(%arg12, %77) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %79 = "stablehlo.dynamic_slice"(%plan, %78) { slice_sizes = array<i64: 1> } : (tensor<1025xi32>, tensor<i32>) -> tensor<1xi32>
          %80 = "stablehlo.reshape"(%79) : (tensor<1xi32>) -> tensor<i32>
          %81 = "stablehlo.dynamic_slice"(%alpha, %80) { slice_sizes = array<i64: 1> } : (tensor<1024xf32>, tensor<i32>) -> tensor<1xf32>
          %82 = "stablehlo.dynamic_slice"(%weight, %80) { slice_sizes = array<i64: 1> } : (tensor<1024xf32>, tensor<i32>) -> tensor<1xf32>
          %83 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %84 = "stablehlo.divide"(%83, %3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %85 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %86 = "stablehlo.broadcast_in_dim"(%85) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %87 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %88 = "stablehlo.broadcast_in_dim"(%87) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %89 = "stablehlo.compare"(%81, %88) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %90 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %91 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %92 = "stablehlo.compare"(%81, %91) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %93 = "stablehlo.or"(%89, %92) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
          %94 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %95 = "stablehlo.broadcast_in_dim"(%94) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %96 = "stablehlo.select"(%93, %95, %81) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %97 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %98 = "stablehlo.broadcast_in_dim"(%97) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %99 = "stablehlo.subtract"(%98, %96) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %100 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %101 = "stablehlo.broadcast_in_dim"(%100) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %102 = "stablehlo.subtract"(%101, %99) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %103 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %104 = "stablehlo.broadcast_in_dim"(%103) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %105 = "stablehlo.compare"(%102, %104) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %106 = "stablehlo.select"(%105, %96, %102) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %107 = "stablehlo.optimization_barrier"(%99) : (tensor<1xf32>) -> tensor<1xf32>
          %108 = "stablehlo.optimization_barrier"(%106) : (tensor<1xf32>) -> tensor<1xf32>
          %109 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %110 = "stablehlo.dynamic_slice"(%student, %80, %109) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %111 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %112 = "stablehlo.dynamic_slice"(%student, %80, %111) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %113 = "stablehlo.maximum"(%110, %112) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %114 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %115 = "stablehlo.dynamic_slice"(%student, %80, %114) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %116 = "stablehlo.maximum"(%113, %115) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %117 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %118 = "stablehlo.dynamic_slice"(%student, %80, %117) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %119 = "stablehlo.maximum"(%116, %118) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %120 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %121 = "stablehlo.dynamic_slice"(%student, %80, %120) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %122 = "stablehlo.maximum"(%119, %121) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %123 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %124 = "stablehlo.dynamic_slice"(%student, %80, %123) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %125 = "stablehlo.maximum"(%122, %124) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %126 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %127 = "stablehlo.dynamic_slice"(%student, %80, %126) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %128 = "stablehlo.maximum"(%125, %127) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %129 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %130 = "stablehlo.dynamic_slice"(%student, %80, %129) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %131 = "stablehlo.maximum"(%128, %130) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %132 = "stablehlo.optimization_barrier"(%131) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %133 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %134 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %135 = "stablehlo.maximum"(%133, %134) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %136 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %137 = "stablehlo.maximum"(%135, %136) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %138 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %139 = "stablehlo.maximum"(%137, %138) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %140 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %141 = "stablehlo.maximum"(%139, %140) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %142 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %143 = "stablehlo.maximum"(%141, %142) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %144 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %145 = "stablehlo.maximum"(%143, %144) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %146 = "stablehlo.slice"(%132) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %147 = "stablehlo.maximum"(%145, %146) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %148 = "stablehlo.optimization_barrier"(%147) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %149 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %150 = "stablehlo.optimization_barrier"(%149) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %151 = "stablehlo.slice"(%150) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %152 = "stablehlo.slice"(%150) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %153 = "stablehlo.maximum"(%151, %152) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %154 = "stablehlo.slice"(%150) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %155 = "stablehlo.maximum"(%153, %154) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %156 = "stablehlo.slice"(%150) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %157 = "stablehlo.maximum"(%155, %156) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %158 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %159 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %160 = "stablehlo.maximum"(%158, %159) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %161 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %162 = "stablehlo.maximum"(%160, %161) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %163 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %164 = "stablehlo.maximum"(%162, %163) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %165 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %166 = "stablehlo.maximum"(%164, %165) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %167 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %168 = "stablehlo.maximum"(%166, %167) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %169 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %170 = "stablehlo.maximum"(%168, %169) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %171 = "stablehlo.slice"(%148) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %172 = "stablehlo.maximum"(%170, %171) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %173 = "stablehlo.optimization_barrier"(%172) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %174 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %175 = "stablehlo.optimization_barrier"(%174) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %176 = "stablehlo.slice"(%175) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %177 = "stablehlo.slice"(%175) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %178 = "stablehlo.maximum"(%176, %177) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %179 = "stablehlo.slice"(%175) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %180 = "stablehlo.maximum"(%178, %179) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %181 = "stablehlo.slice"(%175) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %182 = "stablehlo.maximum"(%180, %181) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %183 = "stablehlo.slice"(%175) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %184 = "stablehlo.maximum"(%182, %183) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %185 = "stablehlo.slice"(%175) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %186 = "stablehlo.maximum"(%184, %185) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %187 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %188 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %189 = "stablehlo.maximum"(%187, %188) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %190 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %191 = "stablehlo.maximum"(%189, %190) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %192 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %193 = "stablehlo.maximum"(%191, %192) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %194 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %195 = "stablehlo.maximum"(%193, %194) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %196 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %197 = "stablehlo.maximum"(%195, %196) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %198 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %199 = "stablehlo.maximum"(%197, %198) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %200 = "stablehlo.slice"(%173) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %201 = "stablehlo.maximum"(%199, %200) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %202 = "stablehlo.optimization_barrier"(%201) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %203 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %204 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %205 = "stablehlo.maximum"(%203, %204) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %206 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %207 = "stablehlo.maximum"(%205, %206) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %208 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %209 = "stablehlo.maximum"(%207, %208) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %210 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %211 = "stablehlo.maximum"(%209, %210) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %212 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %213 = "stablehlo.maximum"(%211, %212) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %214 = "stablehlo.slice"(%202) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %215 = "stablehlo.maximum"(%213, %214) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %216 = "stablehlo.maximum"(%215, %157) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %217 = "stablehlo.maximum"(%216, %186) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %218 = "stablehlo.reshape"(%217) : (tensor<1x1xf32>) -> tensor<1xf32>
          %219 = "stablehlo.optimization_barrier"(%218) : (tensor<1xf32>) -> tensor<1xf32>
          %220 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %221 = "stablehlo.dynamic_slice"(%snapshot, %80, %220) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %222 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %223 = "stablehlo.dynamic_slice"(%snapshot, %80, %222) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %224 = "stablehlo.maximum"(%221, %223) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %225 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %226 = "stablehlo.dynamic_slice"(%snapshot, %80, %225) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %227 = "stablehlo.maximum"(%224, %226) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %228 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %229 = "stablehlo.dynamic_slice"(%snapshot, %80, %228) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %230 = "stablehlo.maximum"(%227, %229) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %231 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %232 = "stablehlo.dynamic_slice"(%snapshot, %80, %231) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %233 = "stablehlo.maximum"(%230, %232) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %234 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %235 = "stablehlo.dynamic_slice"(%snapshot, %80, %234) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %236 = "stablehlo.maximum"(%233, %235) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %237 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %238 = "stablehlo.dynamic_slice"(%snapshot, %80, %237) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %239 = "stablehlo.maximum"(%236, %238) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %240 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %241 = "stablehlo.dynamic_slice"(%snapshot, %80, %240) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %242 = "stablehlo.maximum"(%239, %241) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %243 = "stablehlo.optimization_barrier"(%242) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %244 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %245 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %246 = "stablehlo.maximum"(%244, %245) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %247 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %248 = "stablehlo.maximum"(%246, %247) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %249 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %250 = "stablehlo.maximum"(%248, %249) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %251 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %252 = "stablehlo.maximum"(%250, %251) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %253 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %254 = "stablehlo.maximum"(%252, %253) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %255 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %256 = "stablehlo.maximum"(%254, %255) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %257 = "stablehlo.slice"(%243) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %258 = "stablehlo.maximum"(%256, %257) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %259 = "stablehlo.optimization_barrier"(%258) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %260 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %261 = "stablehlo.optimization_barrier"(%260) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %262 = "stablehlo.slice"(%261) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %263 = "stablehlo.slice"(%261) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %264 = "stablehlo.maximum"(%262, %263) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %265 = "stablehlo.slice"(%261) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %266 = "stablehlo.maximum"(%264, %265) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %267 = "stablehlo.slice"(%261) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %268 = "stablehlo.maximum"(%266, %267) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %269 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %270 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %271 = "stablehlo.maximum"(%269, %270) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %272 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %273 = "stablehlo.maximum"(%271, %272) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %274 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %275 = "stablehlo.maximum"(%273, %274) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %276 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %277 = "stablehlo.maximum"(%275, %276) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %278 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %279 = "stablehlo.maximum"(%277, %278) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %280 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %281 = "stablehlo.maximum"(%279, %280) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %282 = "stablehlo.slice"(%259) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %283 = "stablehlo.maximum"(%281, %282) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %284 = "stablehlo.optimization_barrier"(%283) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %285 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %286 = "stablehlo.optimization_barrier"(%285) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %287 = "stablehlo.slice"(%286) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %288 = "stablehlo.slice"(%286) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %289 = "stablehlo.maximum"(%287, %288) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %290 = "stablehlo.slice"(%286) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %291 = "stablehlo.maximum"(%289, %290) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %292 = "stablehlo.slice"(%286) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %293 = "stablehlo.maximum"(%291, %292) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %294 = "stablehlo.slice"(%286) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %295 = "stablehlo.maximum"(%293, %294) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %296 = "stablehlo.slice"(%286) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %297 = "stablehlo.maximum"(%295, %296) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %298 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %299 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %300 = "stablehlo.maximum"(%298, %299) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %301 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %302 = "stablehlo.maximum"(%300, %301) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %303 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %304 = "stablehlo.maximum"(%302, %303) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %305 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %306 = "stablehlo.maximum"(%304, %305) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %307 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %308 = "stablehlo.maximum"(%306, %307) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %309 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %310 = "stablehlo.maximum"(%308, %309) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %311 = "stablehlo.slice"(%284) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %312 = "stablehlo.maximum"(%310, %311) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %313 = "stablehlo.optimization_barrier"(%312) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %314 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %315 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %316 = "stablehlo.maximum"(%314, %315) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %317 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %318 = "stablehlo.maximum"(%316, %317) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %319 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %320 = "stablehlo.maximum"(%318, %319) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %321 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %322 = "stablehlo.maximum"(%320, %321) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %323 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %324 = "stablehlo.maximum"(%322, %323) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %325 = "stablehlo.slice"(%313) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %326 = "stablehlo.maximum"(%324, %325) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %327 = "stablehlo.maximum"(%326, %268) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %328 = "stablehlo.maximum"(%327, %297) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %329 = "stablehlo.reshape"(%328) : (tensor<1x1xf32>) -> tensor<1xf32>
          %330 = "stablehlo.optimization_barrier"(%329) : (tensor<1xf32>) -> tensor<1xf32>
          %331 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %332 = "stablehlo.dynamic_slice"(%reference, %80, %331) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %333 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %334 = "stablehlo.dynamic_slice"(%reference, %80, %333) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %335 = "stablehlo.maximum"(%332, %334) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %336 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %337 = "stablehlo.dynamic_slice"(%reference, %80, %336) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %338 = "stablehlo.maximum"(%335, %337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %339 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %340 = "stablehlo.dynamic_slice"(%reference, %80, %339) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %341 = "stablehlo.maximum"(%338, %340) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %342 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %343 = "stablehlo.dynamic_slice"(%reference, %80, %342) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %344 = "stablehlo.maximum"(%341, %343) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %345 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %346 = "stablehlo.dynamic_slice"(%reference, %80, %345) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %347 = "stablehlo.maximum"(%344, %346) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %348 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %349 = "stablehlo.dynamic_slice"(%reference, %80, %348) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %350 = "stablehlo.maximum"(%347, %349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %351 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %352 = "stablehlo.dynamic_slice"(%reference, %80, %351) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %353 = "stablehlo.maximum"(%350, %352) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %354 = "stablehlo.optimization_barrier"(%353) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %355 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %356 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %357 = "stablehlo.maximum"(%355, %356) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %358 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %359 = "stablehlo.maximum"(%357, %358) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %360 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %361 = "stablehlo.maximum"(%359, %360) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %362 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %363 = "stablehlo.maximum"(%361, %362) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %364 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %365 = "stablehlo.maximum"(%363, %364) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %366 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %367 = "stablehlo.maximum"(%365, %366) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %368 = "stablehlo.slice"(%354) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %369 = "stablehlo.maximum"(%367, %368) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %370 = "stablehlo.optimization_barrier"(%369) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %371 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %372 = "stablehlo.optimization_barrier"(%371) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %373 = "stablehlo.slice"(%372) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %374 = "stablehlo.slice"(%372) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %375 = "stablehlo.maximum"(%373, %374) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %376 = "stablehlo.slice"(%372) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %377 = "stablehlo.maximum"(%375, %376) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %378 = "stablehlo.slice"(%372) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %379 = "stablehlo.maximum"(%377, %378) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %380 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %381 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %382 = "stablehlo.maximum"(%380, %381) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %383 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %384 = "stablehlo.maximum"(%382, %383) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %385 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %386 = "stablehlo.maximum"(%384, %385) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %387 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %388 = "stablehlo.maximum"(%386, %387) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %389 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %390 = "stablehlo.maximum"(%388, %389) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %391 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %392 = "stablehlo.maximum"(%390, %391) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %393 = "stablehlo.slice"(%370) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %394 = "stablehlo.maximum"(%392, %393) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %395 = "stablehlo.optimization_barrier"(%394) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %396 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %397 = "stablehlo.optimization_barrier"(%396) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %398 = "stablehlo.slice"(%397) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %399 = "stablehlo.slice"(%397) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %400 = "stablehlo.maximum"(%398, %399) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %401 = "stablehlo.slice"(%397) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %402 = "stablehlo.maximum"(%400, %401) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %403 = "stablehlo.slice"(%397) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %404 = "stablehlo.maximum"(%402, %403) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %405 = "stablehlo.slice"(%397) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %406 = "stablehlo.maximum"(%404, %405) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %407 = "stablehlo.slice"(%397) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %408 = "stablehlo.maximum"(%406, %407) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %409 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %410 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %411 = "stablehlo.maximum"(%409, %410) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %412 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %413 = "stablehlo.maximum"(%411, %412) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %414 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %415 = "stablehlo.maximum"(%413, %414) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %416 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %417 = "stablehlo.maximum"(%415, %416) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %418 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %419 = "stablehlo.maximum"(%417, %418) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %420 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %421 = "stablehlo.maximum"(%419, %420) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %422 = "stablehlo.slice"(%395) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %423 = "stablehlo.maximum"(%421, %422) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %424 = "stablehlo.optimization_barrier"(%423) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %425 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %426 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %427 = "stablehlo.maximum"(%425, %426) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %428 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %429 = "stablehlo.maximum"(%427, %428) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %430 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %431 = "stablehlo.maximum"(%429, %430) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %432 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %433 = "stablehlo.maximum"(%431, %432) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %434 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %435 = "stablehlo.maximum"(%433, %434) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %436 = "stablehlo.slice"(%424) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %437 = "stablehlo.maximum"(%435, %436) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %438 = "stablehlo.maximum"(%437, %379) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %439 = "stablehlo.maximum"(%438, %408) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %440 = "stablehlo.reshape"(%439) : (tensor<1x1xf32>) -> tensor<1xf32>
          %441 = "stablehlo.optimization_barrier"(%440) : (tensor<1xf32>) -> tensor<1xf32>
          %442 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %443 = "stablehlo.multiply"(%107, %442) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %444 = "stablehlo.optimization_barrier"(%443) : (tensor<1xf32>) -> tensor<1xf32>
          %445 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %446 = "stablehlo.multiply"(%108, %445) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %447 = "stablehlo.optimization_barrier"(%446) : (tensor<1xf32>) -> tensor<1xf32>
          %448 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %449 = "stablehlo.subtract"(%221, %448) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %450 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %451 = "stablehlo.multiply"(%450, %449) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %452 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %453 = "stablehlo.subtract"(%332, %452) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %454 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %455 = "stablehlo.multiply"(%454, %453) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %456 = "stablehlo.add"(%451, %455) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %457 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %458 = "stablehlo.subtract"(%223, %457) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %459 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %460 = "stablehlo.multiply"(%459, %458) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %461 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %462 = "stablehlo.subtract"(%334, %461) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %463 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %464 = "stablehlo.multiply"(%463, %462) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %465 = "stablehlo.add"(%460, %464) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %466 = "stablehlo.maximum"(%456, %465) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %467 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %468 = "stablehlo.subtract"(%226, %467) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %469 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %470 = "stablehlo.multiply"(%469, %468) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %471 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %472 = "stablehlo.subtract"(%337, %471) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %473 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %474 = "stablehlo.multiply"(%473, %472) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %475 = "stablehlo.add"(%470, %474) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %476 = "stablehlo.maximum"(%466, %475) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %477 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %478 = "stablehlo.subtract"(%229, %477) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %479 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %480 = "stablehlo.multiply"(%479, %478) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %481 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %482 = "stablehlo.subtract"(%340, %481) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %483 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %484 = "stablehlo.multiply"(%483, %482) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %485 = "stablehlo.add"(%480, %484) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %486 = "stablehlo.maximum"(%476, %485) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %487 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %488 = "stablehlo.subtract"(%232, %487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %489 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %490 = "stablehlo.multiply"(%489, %488) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %491 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %492 = "stablehlo.subtract"(%343, %491) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %493 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %494 = "stablehlo.multiply"(%493, %492) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %495 = "stablehlo.add"(%490, %494) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %496 = "stablehlo.maximum"(%486, %495) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %497 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %498 = "stablehlo.subtract"(%235, %497) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %499 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %500 = "stablehlo.multiply"(%499, %498) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %501 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %502 = "stablehlo.subtract"(%346, %501) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %503 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %504 = "stablehlo.multiply"(%503, %502) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %505 = "stablehlo.add"(%500, %504) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %506 = "stablehlo.maximum"(%496, %505) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %507 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %508 = "stablehlo.subtract"(%238, %507) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %509 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %510 = "stablehlo.multiply"(%509, %508) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %512 = "stablehlo.subtract"(%349, %511) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %513 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %514 = "stablehlo.multiply"(%513, %512) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %515 = "stablehlo.add"(%510, %514) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %516 = "stablehlo.maximum"(%506, %515) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %517 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %518 = "stablehlo.subtract"(%241, %517) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %519 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %520 = "stablehlo.multiply"(%519, %518) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %521 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %522 = "stablehlo.subtract"(%352, %521) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %523 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %524 = "stablehlo.multiply"(%523, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %525 = "stablehlo.add"(%520, %524) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %526 = "stablehlo.maximum"(%516, %525) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %527 = "stablehlo.optimization_barrier"(%526) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %528 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %529 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %530 = "stablehlo.maximum"(%528, %529) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %531 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %532 = "stablehlo.maximum"(%530, %531) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %533 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %534 = "stablehlo.maximum"(%532, %533) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %535 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %536 = "stablehlo.maximum"(%534, %535) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %537 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %538 = "stablehlo.maximum"(%536, %537) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %539 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %540 = "stablehlo.maximum"(%538, %539) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %541 = "stablehlo.slice"(%527) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %542 = "stablehlo.maximum"(%540, %541) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %543 = "stablehlo.optimization_barrier"(%542) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %544 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %545 = "stablehlo.optimization_barrier"(%544) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %546 = "stablehlo.slice"(%545) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %547 = "stablehlo.slice"(%545) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %548 = "stablehlo.maximum"(%546, %547) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %549 = "stablehlo.slice"(%545) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %550 = "stablehlo.maximum"(%548, %549) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %551 = "stablehlo.slice"(%545) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %552 = "stablehlo.maximum"(%550, %551) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %553 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %554 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %555 = "stablehlo.maximum"(%553, %554) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %556 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %557 = "stablehlo.maximum"(%555, %556) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %558 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %559 = "stablehlo.maximum"(%557, %558) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %560 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %561 = "stablehlo.maximum"(%559, %560) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %562 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %563 = "stablehlo.maximum"(%561, %562) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %564 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %565 = "stablehlo.maximum"(%563, %564) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %566 = "stablehlo.slice"(%543) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %567 = "stablehlo.maximum"(%565, %566) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %568 = "stablehlo.optimization_barrier"(%567) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %569 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %570 = "stablehlo.optimization_barrier"(%569) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %571 = "stablehlo.slice"(%570) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %572 = "stablehlo.slice"(%570) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %573 = "stablehlo.maximum"(%571, %572) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %574 = "stablehlo.slice"(%570) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %575 = "stablehlo.maximum"(%573, %574) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %576 = "stablehlo.slice"(%570) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %577 = "stablehlo.maximum"(%575, %576) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %578 = "stablehlo.slice"(%570) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %579 = "stablehlo.maximum"(%577, %578) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %580 = "stablehlo.slice"(%570) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %581 = "stablehlo.maximum"(%579, %580) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %582 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %583 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %584 = "stablehlo.maximum"(%582, %583) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %585 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %586 = "stablehlo.maximum"(%584, %585) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %587 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %588 = "stablehlo.maximum"(%586, %587) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %589 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %590 = "stablehlo.maximum"(%588, %589) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %591 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %592 = "stablehlo.maximum"(%590, %591) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %593 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %594 = "stablehlo.maximum"(%592, %593) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %595 = "stablehlo.slice"(%568) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %596 = "stablehlo.maximum"(%594, %595) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %597 = "stablehlo.optimization_barrier"(%596) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %598 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %599 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %600 = "stablehlo.maximum"(%598, %599) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %601 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %602 = "stablehlo.maximum"(%600, %601) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %603 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %604 = "stablehlo.maximum"(%602, %603) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %605 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %606 = "stablehlo.maximum"(%604, %605) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %607 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %608 = "stablehlo.maximum"(%606, %607) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %609 = "stablehlo.slice"(%597) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %610 = "stablehlo.maximum"(%608, %609) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %611 = "stablehlo.maximum"(%610, %552) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %612 = "stablehlo.maximum"(%611, %581) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %613 = "stablehlo.reshape"(%612) : (tensor<1x1xf32>) -> tensor<1xf32>
          %614 = "stablehlo.optimization_barrier"(%613) : (tensor<1xf32>) -> tensor<1xf32>
          %615 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %616 = "stablehlo.dynamic_slice"(%student, %80, %615) { slice_sizes = array<i64: 1, 32000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
          %617 = "stablehlo.broadcast_in_dim"(%219) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %618 = "stablehlo.subtract"(%616, %617) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %619 = "stablehlo.broadcast_in_dim"(%84) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %620 = "stablehlo.multiply"(%618, %619) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %621 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %622 = "stablehlo.broadcast_in_dim"(%621) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %623 = "stablehlo.compare"(%620, %622) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %624 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %625 = "stablehlo.broadcast_in_dim"(%624) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %626 = "stablehlo.select"(%623, %625, %620) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %627 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %629 = "stablehlo.multiply"(%626, %628) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %630 = "stablehlo.round_nearest_even"(%629) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %631 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %633 = "stablehlo.multiply"(%630, %632) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %634 = "stablehlo.subtract"(%626, %633) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %635 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %637 = "stablehlo.multiply"(%630, %636) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %638 = "stablehlo.subtract"(%634, %637) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %639 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %640 = "stablehlo.broadcast_in_dim"(%639) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %641 = "stablehlo.multiply"(%640, %638) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %642 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %643 = "stablehlo.broadcast_in_dim"(%642) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %644 = "stablehlo.add"(%641, %643) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %645 = "stablehlo.multiply"(%644, %638) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %646 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %647 = "stablehlo.broadcast_in_dim"(%646) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %648 = "stablehlo.add"(%645, %647) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %649 = "stablehlo.multiply"(%648, %638) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %650 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %651 = "stablehlo.broadcast_in_dim"(%650) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %652 = "stablehlo.add"(%649, %651) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %653 = "stablehlo.multiply"(%652, %638) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %654 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %655 = "stablehlo.broadcast_in_dim"(%654) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %656 = "stablehlo.add"(%653, %655) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %657 = "stablehlo.multiply"(%638, %638) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %658 = "stablehlo.multiply"(%657, %656) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %659 = "stablehlo.add"(%658, %638) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %660 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %661 = "stablehlo.broadcast_in_dim"(%660) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %662 = "stablehlo.add"(%659, %661) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %663 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %664 = "stablehlo.broadcast_in_dim"(%663) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %665 = "stablehlo.add"(%630, %664) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %666 = "stablehlo.bitcast_convert"(%665) : (tensor<1x32000xf32>) -> tensor<1x32000xi32>
          %667 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %668 = "stablehlo.broadcast_in_dim"(%667) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x32000xi32>
          %669 = "stablehlo.shift_left"(%666, %668) : (tensor<1x32000xi32>, tensor<1x32000xi32>) -> tensor<1x32000xi32>
          %670 = "stablehlo.bitcast_convert"(%669) : (tensor<1x32000xi32>) -> tensor<1x32000xf32>
          %671 = "stablehlo.multiply"(%662, %670) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %672 = "stablehlo.optimization_barrier"(%671) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %673 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %674 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %675 = "stablehlo.add"(%673, %674) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %676 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %677 = "stablehlo.add"(%675, %676) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %678 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %679 = "stablehlo.add"(%677, %678) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %680 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %681 = "stablehlo.add"(%679, %680) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %682 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %683 = "stablehlo.add"(%681, %682) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %684 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %685 = "stablehlo.add"(%683, %684) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %686 = "stablehlo.slice"(%672) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %687 = "stablehlo.add"(%685, %686) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %688 = "stablehlo.optimization_barrier"(%687) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %689 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %690 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %691 = "stablehlo.add"(%689, %690) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %692 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %693 = "stablehlo.add"(%691, %692) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %694 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %695 = "stablehlo.add"(%693, %694) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %696 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %697 = "stablehlo.add"(%695, %696) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %698 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %699 = "stablehlo.add"(%697, %698) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %700 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %701 = "stablehlo.add"(%699, %700) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %702 = "stablehlo.slice"(%688) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %703 = "stablehlo.add"(%701, %702) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %704 = "stablehlo.optimization_barrier"(%703) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %705 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %706 = "stablehlo.optimization_barrier"(%705) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %707 = "stablehlo.slice"(%706) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %708 = "stablehlo.slice"(%706) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %709 = "stablehlo.add"(%707, %708) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %710 = "stablehlo.slice"(%706) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %711 = "stablehlo.add"(%709, %710) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %712 = "stablehlo.slice"(%706) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %713 = "stablehlo.add"(%711, %712) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %714 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %715 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %716 = "stablehlo.add"(%714, %715) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %717 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %718 = "stablehlo.add"(%716, %717) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %719 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %720 = "stablehlo.add"(%718, %719) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %721 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %722 = "stablehlo.add"(%720, %721) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %723 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %724 = "stablehlo.add"(%722, %723) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %725 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %726 = "stablehlo.add"(%724, %725) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %727 = "stablehlo.slice"(%704) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %728 = "stablehlo.add"(%726, %727) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %729 = "stablehlo.optimization_barrier"(%728) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %730 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %731 = "stablehlo.optimization_barrier"(%730) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %732 = "stablehlo.slice"(%731) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %733 = "stablehlo.slice"(%731) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %734 = "stablehlo.add"(%732, %733) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %735 = "stablehlo.slice"(%731) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %736 = "stablehlo.add"(%734, %735) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %737 = "stablehlo.slice"(%731) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %738 = "stablehlo.add"(%736, %737) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %739 = "stablehlo.slice"(%731) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %740 = "stablehlo.add"(%738, %739) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %741 = "stablehlo.slice"(%731) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %742 = "stablehlo.add"(%740, %741) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %743 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %744 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %745 = "stablehlo.add"(%743, %744) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %746 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %747 = "stablehlo.add"(%745, %746) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %748 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %749 = "stablehlo.add"(%747, %748) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %750 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %751 = "stablehlo.add"(%749, %750) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %752 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %753 = "stablehlo.add"(%751, %752) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %754 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %755 = "stablehlo.add"(%753, %754) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %756 = "stablehlo.slice"(%729) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %757 = "stablehlo.add"(%755, %756) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %758 = "stablehlo.optimization_barrier"(%757) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %759 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %760 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %761 = "stablehlo.add"(%759, %760) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %762 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %763 = "stablehlo.add"(%761, %762) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %764 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %765 = "stablehlo.add"(%763, %764) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %766 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %767 = "stablehlo.add"(%765, %766) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %768 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %769 = "stablehlo.add"(%767, %768) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %770 = "stablehlo.slice"(%758) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %771 = "stablehlo.add"(%769, %770) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %772 = "stablehlo.add"(%771, %713) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %773 = "stablehlo.add"(%772, %742) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %774 = "stablehlo.reshape"(%773) : (tensor<1x1xf32>) -> tensor<1xf32>
          %775 = "stablehlo.optimization_barrier"(%774) : (tensor<1xf32>) -> tensor<1xf32>
          %776 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %777 = "stablehlo.dynamic_slice"(%snapshot, %80, %776) { slice_sizes = array<i64: 1, 32000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
          %778 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %779 = "stablehlo.dynamic_slice"(%reference, %80, %778) { slice_sizes = array<i64: 1, 32000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
          %780 = "stablehlo.broadcast_in_dim"(%330) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %781 = "stablehlo.subtract"(%777, %780) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %782 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %783 = "stablehlo.multiply"(%782, %781) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %784 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %785 = "stablehlo.subtract"(%779, %784) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %786 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %787 = "stablehlo.multiply"(%786, %785) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %788 = "stablehlo.add"(%783, %787) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %789 = "stablehlo.broadcast_in_dim"(%614) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %790 = "stablehlo.subtract"(%788, %789) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %791 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %792 = "stablehlo.broadcast_in_dim"(%791) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %793 = "stablehlo.compare"(%790, %792) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %794 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %795 = "stablehlo.broadcast_in_dim"(%794) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %796 = "stablehlo.select"(%793, %795, %790) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %797 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %798 = "stablehlo.broadcast_in_dim"(%797) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %799 = "stablehlo.multiply"(%796, %798) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %800 = "stablehlo.round_nearest_even"(%799) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %801 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %802 = "stablehlo.broadcast_in_dim"(%801) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %803 = "stablehlo.multiply"(%800, %802) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %804 = "stablehlo.subtract"(%796, %803) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %805 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %806 = "stablehlo.broadcast_in_dim"(%805) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %807 = "stablehlo.multiply"(%800, %806) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %808 = "stablehlo.subtract"(%804, %807) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %809 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %810 = "stablehlo.broadcast_in_dim"(%809) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %811 = "stablehlo.multiply"(%810, %808) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %812 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %813 = "stablehlo.broadcast_in_dim"(%812) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %814 = "stablehlo.add"(%811, %813) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %815 = "stablehlo.multiply"(%814, %808) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %816 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %817 = "stablehlo.broadcast_in_dim"(%816) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %818 = "stablehlo.add"(%815, %817) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %819 = "stablehlo.multiply"(%818, %808) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %820 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %821 = "stablehlo.broadcast_in_dim"(%820) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %822 = "stablehlo.add"(%819, %821) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %823 = "stablehlo.multiply"(%822, %808) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %824 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %825 = "stablehlo.broadcast_in_dim"(%824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %826 = "stablehlo.add"(%823, %825) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %827 = "stablehlo.multiply"(%808, %808) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %828 = "stablehlo.multiply"(%827, %826) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %829 = "stablehlo.add"(%828, %808) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %830 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %831 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %832 = "stablehlo.add"(%829, %831) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %833 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %834 = "stablehlo.broadcast_in_dim"(%833) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %835 = "stablehlo.add"(%800, %834) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %836 = "stablehlo.bitcast_convert"(%835) : (tensor<1x32000xf32>) -> tensor<1x32000xi32>
          %837 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %838 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x32000xi32>
          %839 = "stablehlo.shift_left"(%836, %838) : (tensor<1x32000xi32>, tensor<1x32000xi32>) -> tensor<1x32000xi32>
          %840 = "stablehlo.bitcast_convert"(%839) : (tensor<1x32000xi32>) -> tensor<1x32000xf32>
          %841 = "stablehlo.multiply"(%832, %840) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %842 = "stablehlo.optimization_barrier"(%841) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %843 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %844 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %845 = "stablehlo.add"(%843, %844) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %846 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %847 = "stablehlo.add"(%845, %846) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %848 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %849 = "stablehlo.add"(%847, %848) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %850 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %851 = "stablehlo.add"(%849, %850) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %852 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %853 = "stablehlo.add"(%851, %852) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %854 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %855 = "stablehlo.add"(%853, %854) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %856 = "stablehlo.slice"(%842) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %857 = "stablehlo.add"(%855, %856) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %858 = "stablehlo.optimization_barrier"(%857) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %859 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %860 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %861 = "stablehlo.add"(%859, %860) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %862 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %863 = "stablehlo.add"(%861, %862) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %864 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %865 = "stablehlo.add"(%863, %864) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %866 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %867 = "stablehlo.add"(%865, %866) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %868 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %869 = "stablehlo.add"(%867, %868) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %870 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %871 = "stablehlo.add"(%869, %870) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %872 = "stablehlo.slice"(%858) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %873 = "stablehlo.add"(%871, %872) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %874 = "stablehlo.optimization_barrier"(%873) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %875 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %876 = "stablehlo.optimization_barrier"(%875) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %877 = "stablehlo.slice"(%876) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %878 = "stablehlo.slice"(%876) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %879 = "stablehlo.add"(%877, %878) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %880 = "stablehlo.slice"(%876) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %881 = "stablehlo.add"(%879, %880) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %882 = "stablehlo.slice"(%876) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %883 = "stablehlo.add"(%881, %882) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %884 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %885 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %886 = "stablehlo.add"(%884, %885) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %887 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %888 = "stablehlo.add"(%886, %887) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %889 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %890 = "stablehlo.add"(%888, %889) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %891 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %892 = "stablehlo.add"(%890, %891) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %893 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %894 = "stablehlo.add"(%892, %893) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %895 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %896 = "stablehlo.add"(%894, %895) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %897 = "stablehlo.slice"(%874) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %898 = "stablehlo.add"(%896, %897) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %899 = "stablehlo.optimization_barrier"(%898) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %900 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %901 = "stablehlo.optimization_barrier"(%900) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %902 = "stablehlo.slice"(%901) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %903 = "stablehlo.slice"(%901) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %904 = "stablehlo.add"(%902, %903) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %905 = "stablehlo.slice"(%901) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %906 = "stablehlo.add"(%904, %905) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %907 = "stablehlo.slice"(%901) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %908 = "stablehlo.add"(%906, %907) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %909 = "stablehlo.slice"(%901) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %910 = "stablehlo.add"(%908, %909) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %911 = "stablehlo.slice"(%901) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %912 = "stablehlo.add"(%910, %911) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %913 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %914 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %915 = "stablehlo.add"(%913, %914) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %916 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %917 = "stablehlo.add"(%915, %916) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %918 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %919 = "stablehlo.add"(%917, %918) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %920 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %921 = "stablehlo.add"(%919, %920) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %922 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %923 = "stablehlo.add"(%921, %922) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %924 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %925 = "stablehlo.add"(%923, %924) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %926 = "stablehlo.slice"(%899) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %927 = "stablehlo.add"(%925, %926) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %928 = "stablehlo.optimization_barrier"(%927) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %929 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %930 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %931 = "stablehlo.add"(%929, %930) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %932 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %933 = "stablehlo.add"(%931, %932) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %934 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %935 = "stablehlo.add"(%933, %934) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %936 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %937 = "stablehlo.add"(%935, %936) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %938 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %939 = "stablehlo.add"(%937, %938) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %940 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %941 = "stablehlo.add"(%939, %940) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %942 = "stablehlo.add"(%941, %883) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %943 = "stablehlo.add"(%942, %912) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %944 = "stablehlo.reshape"(%943) : (tensor<1x1xf32>) -> tensor<1xf32>
          %945 = "stablehlo.optimization_barrier"(%944) : (tensor<1xf32>) -> tensor<1xf32>
          %946 = "stablehlo.subtract"(%219, %330) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %947 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %948 = "stablehlo.abs"(%946) : (tensor<1xf32>) -> tensor<1xf32>
          %949 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %950 = "stablehlo.broadcast_in_dim"(%949) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %951 = "stablehlo.compare"(%948, %950) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %952 = "stablehlo.round_nearest_even"(%946) : (tensor<1xf32>) -> tensor<1xf32>
          %953 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %954 = "stablehlo.select"(%951, %953, %952) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %955 = "stablehlo.abs"(%219) : (tensor<1xf32>) -> tensor<1xf32>
          %956 = "stablehlo.abs"(%330) : (tensor<1xf32>) -> tensor<1xf32>
          %957 = "stablehlo.compare"(%955, %956) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %958 = "stablehlo.optimization_barrier"(%954) : (tensor<1xf32>) -> tensor<1xf32>
          %959 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %960 = "stablehlo.select"(%957, %959, %954) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %961 = "stablehlo.optimization_barrier"(%960) : (tensor<1xf32>) -> tensor<1xf32>
          %962 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %963 = "stablehlo.select"(%957, %954, %962) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %964 = "stablehlo.optimization_barrier"(%963) : (tensor<1xf32>) -> tensor<1xf32>
          %965 = "stablehlo.subtract"(%219, %441) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %966 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %967 = "stablehlo.abs"(%965) : (tensor<1xf32>) -> tensor<1xf32>
          %968 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %969 = "stablehlo.broadcast_in_dim"(%968) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %970 = "stablehlo.compare"(%967, %969) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %971 = "stablehlo.round_nearest_even"(%965) : (tensor<1xf32>) -> tensor<1xf32>
          %972 = "stablehlo.broadcast_in_dim"(%966) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %973 = "stablehlo.select"(%970, %972, %971) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %974 = "stablehlo.abs"(%219) : (tensor<1xf32>) -> tensor<1xf32>
          %975 = "stablehlo.abs"(%441) : (tensor<1xf32>) -> tensor<1xf32>
          %976 = "stablehlo.compare"(%974, %975) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %977 = "stablehlo.optimization_barrier"(%973) : (tensor<1xf32>) -> tensor<1xf32>
          %978 = "stablehlo.broadcast_in_dim"(%966) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %979 = "stablehlo.select"(%976, %978, %973) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %980 = "stablehlo.optimization_barrier"(%979) : (tensor<1xf32>) -> tensor<1xf32>
          %981 = "stablehlo.broadcast_in_dim"(%966) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %982 = "stablehlo.select"(%976, %973, %981) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %983 = "stablehlo.optimization_barrier"(%982) : (tensor<1xf32>) -> tensor<1xf32>
          %984 = "stablehlo.broadcast_in_dim"(%961) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %985 = "stablehlo.subtract"(%616, %984) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %986 = "stablehlo.broadcast_in_dim"(%964) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %987 = "stablehlo.add"(%777, %986) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %988 = "stablehlo.subtract"(%985, %987) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %989 = "stablehlo.broadcast_in_dim"(%444) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %990 = "stablehlo.multiply"(%989, %988) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %991 = "stablehlo.broadcast_in_dim"(%980) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %992 = "stablehlo.subtract"(%616, %991) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %993 = "stablehlo.broadcast_in_dim"(%983) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %994 = "stablehlo.add"(%779, %993) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %995 = "stablehlo.subtract"(%992, %994) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %996 = "stablehlo.broadcast_in_dim"(%447) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %997 = "stablehlo.multiply"(%996, %995) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %998 = "stablehlo.add"(%990, %997) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %999 = "stablehlo.optimization_barrier"(%998) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1000 = "stablehlo.subtract"(%219, %330) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1001 = "stablehlo.subtract"(%1000, %958) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1002 = "stablehlo.multiply"(%444, %1001) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1003 = "stablehlo.subtract"(%219, %441) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1004 = "stablehlo.subtract"(%1003, %977) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1005 = "stablehlo.multiply"(%447, %1004) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1006 = "stablehlo.add"(%1002, %1005) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1007 = "stablehlo.subtract"(%1006, %614) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1008 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1009 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1010 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1011 = "stablehlo.compare"(%843, %1010) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1012 = "stablehlo.multiply"(%843, %1009) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1013 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1014 = "stablehlo.select"(%1011, %1013, %1012) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1015 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1016 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1017 = "stablehlo.compare"(%844, %1016) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1018 = "stablehlo.multiply"(%844, %1015) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1019 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1020 = "stablehlo.select"(%1017, %1019, %1018) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1021 = "stablehlo.add"(%1014, %1020) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1022 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1023 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1024 = "stablehlo.compare"(%846, %1023) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1025 = "stablehlo.multiply"(%846, %1022) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1026 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1027 = "stablehlo.select"(%1024, %1026, %1025) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1028 = "stablehlo.add"(%1021, %1027) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1029 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1030 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1031 = "stablehlo.compare"(%848, %1030) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1032 = "stablehlo.multiply"(%848, %1029) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1033 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1034 = "stablehlo.select"(%1031, %1033, %1032) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1035 = "stablehlo.add"(%1028, %1034) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1036 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1037 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1038 = "stablehlo.compare"(%850, %1037) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1039 = "stablehlo.multiply"(%850, %1036) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1040 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1041 = "stablehlo.select"(%1038, %1040, %1039) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1042 = "stablehlo.add"(%1035, %1041) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1043 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1044 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1045 = "stablehlo.compare"(%852, %1044) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1046 = "stablehlo.multiply"(%852, %1043) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1047 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1048 = "stablehlo.select"(%1045, %1047, %1046) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1049 = "stablehlo.add"(%1042, %1048) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1050 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1051 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1052 = "stablehlo.compare"(%854, %1051) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1053 = "stablehlo.multiply"(%854, %1050) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1054 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1055 = "stablehlo.select"(%1052, %1054, %1053) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1056 = "stablehlo.add"(%1049, %1055) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1057 = "stablehlo.slice"(%999) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1058 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1059 = "stablehlo.compare"(%856, %1058) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1060 = "stablehlo.multiply"(%856, %1057) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1061 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1062 = "stablehlo.select"(%1059, %1061, %1060) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1063 = "stablehlo.add"(%1056, %1062) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1064 = "stablehlo.optimization_barrier"(%1063) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1065 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1066 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1067 = "stablehlo.add"(%1065, %1066) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1068 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1069 = "stablehlo.add"(%1067, %1068) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1070 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1071 = "stablehlo.add"(%1069, %1070) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1072 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1073 = "stablehlo.add"(%1071, %1072) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1074 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1075 = "stablehlo.add"(%1073, %1074) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1076 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1077 = "stablehlo.add"(%1075, %1076) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1078 = "stablehlo.slice"(%1064) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1079 = "stablehlo.add"(%1077, %1078) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1080 = "stablehlo.optimization_barrier"(%1079) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1081 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1082 = "stablehlo.optimization_barrier"(%1081) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1083 = "stablehlo.slice"(%1082) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1084 = "stablehlo.slice"(%1082) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1085 = "stablehlo.add"(%1083, %1084) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1086 = "stablehlo.slice"(%1082) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1087 = "stablehlo.add"(%1085, %1086) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1088 = "stablehlo.slice"(%1082) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1089 = "stablehlo.add"(%1087, %1088) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1090 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1091 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1092 = "stablehlo.add"(%1090, %1091) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1093 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1094 = "stablehlo.add"(%1092, %1093) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1095 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1096 = "stablehlo.add"(%1094, %1095) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1097 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1098 = "stablehlo.add"(%1096, %1097) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1099 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1100 = "stablehlo.add"(%1098, %1099) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1101 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1102 = "stablehlo.add"(%1100, %1101) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1103 = "stablehlo.slice"(%1080) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1104 = "stablehlo.add"(%1102, %1103) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1105 = "stablehlo.optimization_barrier"(%1104) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1106 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1107 = "stablehlo.optimization_barrier"(%1106) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1108 = "stablehlo.slice"(%1107) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1109 = "stablehlo.slice"(%1107) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1110 = "stablehlo.add"(%1108, %1109) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1111 = "stablehlo.slice"(%1107) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1112 = "stablehlo.add"(%1110, %1111) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1113 = "stablehlo.slice"(%1107) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1114 = "stablehlo.add"(%1112, %1113) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1115 = "stablehlo.slice"(%1107) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1116 = "stablehlo.add"(%1114, %1115) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1117 = "stablehlo.slice"(%1107) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1118 = "stablehlo.add"(%1116, %1117) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1119 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1120 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1121 = "stablehlo.add"(%1119, %1120) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1122 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1123 = "stablehlo.add"(%1121, %1122) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1124 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1125 = "stablehlo.add"(%1123, %1124) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1126 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1127 = "stablehlo.add"(%1125, %1126) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1128 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1129 = "stablehlo.add"(%1127, %1128) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1130 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1131 = "stablehlo.add"(%1129, %1130) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1132 = "stablehlo.slice"(%1105) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1133 = "stablehlo.add"(%1131, %1132) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1134 = "stablehlo.optimization_barrier"(%1133) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1135 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1136 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1137 = "stablehlo.add"(%1135, %1136) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1138 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1139 = "stablehlo.add"(%1137, %1138) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1140 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1141 = "stablehlo.add"(%1139, %1140) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1142 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1143 = "stablehlo.add"(%1141, %1142) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1144 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1145 = "stablehlo.add"(%1143, %1144) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1146 = "stablehlo.slice"(%1134) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1147 = "stablehlo.add"(%1145, %1146) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1148 = "stablehlo.add"(%1147, %1089) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1149 = "stablehlo.add"(%1148, %1118) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1150 = "stablehlo.reshape"(%1149) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1151 = "stablehlo.optimization_barrier"(%1150) : (tensor<1xf32>) -> tensor<1xf32>
          %1152 = "stablehlo.divide"(%1151, %945) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1153 = "stablehlo.divide"(%775, %945) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1154 = "stablehlo.log"(%1153) : (tensor<1xf32>) -> tensor<1xf32>
          %1155 = "stablehlo.add"(%1007, %1154) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1156 = "stablehlo.subtract"(%1155, %1152) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1157 = "stablehlo.abs"(%1156) : (tensor<1xf32>) -> tensor<1xf32>
          %1158 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %1159 = "stablehlo.broadcast_in_dim"(%1158) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1160 = "stablehlo.compare"(%1157, %1159) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1161 = "stablehlo.select"(%1160, %1152, %1155) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1162 = "stablehlo.optimization_barrier"(%1161) : (tensor<1xf32>) -> tensor<1xf32>
          %1163 = "stablehlo.subtract"(%1007, %1162) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1164 = "stablehlo.exponential"(%1163) : (tensor<1xf32>) -> tensor<1xf32>
          %1165 = "stablehlo.optimization_barrier"(%1164) : (tensor<1xf32>) -> tensor<1xf32>
          %1166 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1167 = "stablehlo.subtract"(%999, %1166) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1168 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1169 = "stablehlo.broadcast_in_dim"(%1168) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1170 = "stablehlo.multiply"(%1169, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1171 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1172 = "stablehlo.broadcast_in_dim"(%1171) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1173 = "stablehlo.add"(%1170, %1172) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1174 = "stablehlo.multiply"(%1173, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1175 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1176 = "stablehlo.broadcast_in_dim"(%1175) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1177 = "stablehlo.add"(%1174, %1176) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1178 = "stablehlo.multiply"(%1177, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1179 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1180 = "stablehlo.broadcast_in_dim"(%1179) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1181 = "stablehlo.add"(%1178, %1180) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1182 = "stablehlo.multiply"(%1181, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1183 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1184 = "stablehlo.broadcast_in_dim"(%1183) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1185 = "stablehlo.add"(%1182, %1184) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1186 = "stablehlo.multiply"(%1185, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1187 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1188 = "stablehlo.broadcast_in_dim"(%1187) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1189 = "stablehlo.add"(%1186, %1188) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1190 = "stablehlo.multiply"(%1189, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1191 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1192 = "stablehlo.broadcast_in_dim"(%1191) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1193 = "stablehlo.add"(%1190, %1192) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1194 = "stablehlo.multiply"(%1193, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1195 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1196 = "stablehlo.broadcast_in_dim"(%1195) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1197 = "stablehlo.add"(%1194, %1196) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1198 = "stablehlo.multiply"(%1167, %1167) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1199 = "stablehlo.multiply"(%1198, %1197) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1200 = "stablehlo.add"(%1167, %1199) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1201 = "stablehlo.multiply"(%842, %1200) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1202 = "stablehlo.abs"(%1167) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1203 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1204 = "stablehlo.broadcast_in_dim"(%1203) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1205 = "stablehlo.compare"(%1202, %1204) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %1206 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1207 = "stablehlo.multiply"(%672, %1206) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1208 = "stablehlo.subtract"(%1207, %842) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1209 = "stablehlo.select"(%1205, %1201, %1208) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1210 = "stablehlo.optimization_barrier"(%1209) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1211 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1212 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1213 = "stablehlo.add"(%1211, %1212) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1214 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1215 = "stablehlo.add"(%1213, %1214) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1216 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1217 = "stablehlo.add"(%1215, %1216) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1218 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1219 = "stablehlo.add"(%1217, %1218) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1220 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1221 = "stablehlo.add"(%1219, %1220) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1222 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1223 = "stablehlo.add"(%1221, %1222) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1224 = "stablehlo.slice"(%1210) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1225 = "stablehlo.add"(%1223, %1224) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1226 = "stablehlo.optimization_barrier"(%1225) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1227 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1228 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1229 = "stablehlo.add"(%1227, %1228) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1230 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1231 = "stablehlo.add"(%1229, %1230) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1232 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1233 = "stablehlo.add"(%1231, %1232) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1234 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1235 = "stablehlo.add"(%1233, %1234) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1236 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1237 = "stablehlo.add"(%1235, %1236) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1238 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1239 = "stablehlo.add"(%1237, %1238) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1240 = "stablehlo.slice"(%1226) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1241 = "stablehlo.add"(%1239, %1240) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1242 = "stablehlo.optimization_barrier"(%1241) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1243 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1244 = "stablehlo.optimization_barrier"(%1243) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1245 = "stablehlo.slice"(%1244) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1246 = "stablehlo.slice"(%1244) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1247 = "stablehlo.add"(%1245, %1246) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1248 = "stablehlo.slice"(%1244) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1249 = "stablehlo.add"(%1247, %1248) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1250 = "stablehlo.slice"(%1244) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1251 = "stablehlo.add"(%1249, %1250) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1252 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1253 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1254 = "stablehlo.add"(%1252, %1253) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1255 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1256 = "stablehlo.add"(%1254, %1255) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1257 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1258 = "stablehlo.add"(%1256, %1257) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1259 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1260 = "stablehlo.add"(%1258, %1259) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1261 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1262 = "stablehlo.add"(%1260, %1261) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1263 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1264 = "stablehlo.add"(%1262, %1263) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1265 = "stablehlo.slice"(%1242) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1266 = "stablehlo.add"(%1264, %1265) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1267 = "stablehlo.optimization_barrier"(%1266) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1268 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1269 = "stablehlo.optimization_barrier"(%1268) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1270 = "stablehlo.slice"(%1269) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1271 = "stablehlo.slice"(%1269) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1272 = "stablehlo.add"(%1270, %1271) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1273 = "stablehlo.slice"(%1269) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1274 = "stablehlo.add"(%1272, %1273) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1275 = "stablehlo.slice"(%1269) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1276 = "stablehlo.add"(%1274, %1275) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1277 = "stablehlo.slice"(%1269) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1278 = "stablehlo.add"(%1276, %1277) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1279 = "stablehlo.slice"(%1269) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1280 = "stablehlo.add"(%1278, %1279) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1281 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1282 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1283 = "stablehlo.add"(%1281, %1282) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1284 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1285 = "stablehlo.add"(%1283, %1284) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1286 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1287 = "stablehlo.add"(%1285, %1286) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1288 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1289 = "stablehlo.add"(%1287, %1288) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1290 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1291 = "stablehlo.add"(%1289, %1290) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1292 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1293 = "stablehlo.add"(%1291, %1292) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1294 = "stablehlo.slice"(%1267) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1295 = "stablehlo.add"(%1293, %1294) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1296 = "stablehlo.optimization_barrier"(%1295) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1297 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1298 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1299 = "stablehlo.add"(%1297, %1298) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1300 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1301 = "stablehlo.add"(%1299, %1300) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1302 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1303 = "stablehlo.add"(%1301, %1302) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1304 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1305 = "stablehlo.add"(%1303, %1304) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1306 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1307 = "stablehlo.add"(%1305, %1306) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1308 = "stablehlo.slice"(%1296) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1309 = "stablehlo.add"(%1307, %1308) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1310 = "stablehlo.add"(%1309, %1251) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1311 = "stablehlo.add"(%1310, %1280) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1312 = "stablehlo.reshape"(%1311) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1313 = "stablehlo.optimization_barrier"(%1312) : (tensor<1xf32>) -> tensor<1xf32>
          %1314 = "stablehlo.divide"(%1313, %945) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1315 = "stablehlo.log_plus_one"(%1314) : (tensor<1xf32>) -> tensor<1xf32>
          %1316 = "stablehlo.optimization_barrier"(%1315) : (tensor<1xf32>) -> tensor<1xf32>
          %1317 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1318 = "stablehlo.broadcast_in_dim"(%1317) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1319 = "stablehlo.divide"(%1318, %945) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1320 = "stablehlo.optimization_barrier"(%1319) : (tensor<1xf32>) -> tensor<1xf32>
          %1321 = "stablehlo.negate"(%1316) : (tensor<1xf32>) -> tensor<1xf32>
          %1322 = "stablehlo.exponential"(%1321) : (tensor<1xf32>) -> tensor<1xf32>
          %1323 = "stablehlo.multiply"(%1322, %1320) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1324 = "stablehlo.optimization_barrier"(%1323) : (tensor<1xf32>) -> tensor<1xf32>
          %1325 = "stablehlo.negate"(%1316) : (tensor<1xf32>) -> tensor<1xf32>
          %1326 = "stablehlo.exponential_minus_one"(%1325) : (tensor<1xf32>) -> tensor<1xf32>
          %1327 = "stablehlo.multiply"(%1326, %1320) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1328 = "stablehlo.optimization_barrier"(%1327) : (tensor<1xf32>) -> tensor<1xf32>
          %1329 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1330 = "stablehlo.subtract"(%1009, %1329) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1331 = "stablehlo.abs"(%1330) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1332 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1333 = "stablehlo.broadcast_in_dim"(%1332) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1334 = "stablehlo.compare"(%1331, %1333) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1335 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1336 = "stablehlo.broadcast_in_dim"(%1335) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1337 = "stablehlo.multiply"(%1336, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1338 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1339 = "stablehlo.broadcast_in_dim"(%1338) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1340 = "stablehlo.add"(%1337, %1339) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1341 = "stablehlo.multiply"(%1340, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1342 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1343 = "stablehlo.broadcast_in_dim"(%1342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1344 = "stablehlo.add"(%1341, %1343) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1345 = "stablehlo.multiply"(%1344, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1346 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1347 = "stablehlo.broadcast_in_dim"(%1346) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1348 = "stablehlo.add"(%1345, %1347) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1349 = "stablehlo.multiply"(%1348, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1350 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1351 = "stablehlo.broadcast_in_dim"(%1350) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1352 = "stablehlo.add"(%1349, %1351) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1353 = "stablehlo.multiply"(%1352, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1354 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1355 = "stablehlo.broadcast_in_dim"(%1354) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1356 = "stablehlo.add"(%1353, %1355) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1357 = "stablehlo.multiply"(%1356, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1358 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1359 = "stablehlo.broadcast_in_dim"(%1358) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1360 = "stablehlo.add"(%1357, %1359) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1361 = "stablehlo.multiply"(%1360, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1362 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1363 = "stablehlo.broadcast_in_dim"(%1362) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1364 = "stablehlo.add"(%1361, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1365 = "stablehlo.multiply"(%1330, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1366 = "stablehlo.multiply"(%1365, %1364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1367 = "stablehlo.multiply"(%843, %1366) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1368 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1369 = "stablehlo.multiply"(%673, %1368) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1370 = "stablehlo.subtract"(%1369, %843) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1371 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1372 = "stablehlo.compare"(%843, %1371) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1373 = "stablehlo.multiply"(%843, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1374 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1375 = "stablehlo.select"(%1372, %1374, %1373) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1376 = "stablehlo.subtract"(%1370, %1375) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1377 = "stablehlo.select"(%1334, %1367, %1376) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1378 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1379 = "stablehlo.subtract"(%1015, %1378) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1380 = "stablehlo.abs"(%1379) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1381 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1382 = "stablehlo.broadcast_in_dim"(%1381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1383 = "stablehlo.compare"(%1380, %1382) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1384 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1385 = "stablehlo.broadcast_in_dim"(%1384) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1386 = "stablehlo.multiply"(%1385, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1387 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1388 = "stablehlo.broadcast_in_dim"(%1387) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1389 = "stablehlo.add"(%1386, %1388) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1390 = "stablehlo.multiply"(%1389, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1391 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1392 = "stablehlo.broadcast_in_dim"(%1391) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1393 = "stablehlo.add"(%1390, %1392) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1394 = "stablehlo.multiply"(%1393, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1395 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1396 = "stablehlo.broadcast_in_dim"(%1395) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1397 = "stablehlo.add"(%1394, %1396) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1398 = "stablehlo.multiply"(%1397, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1399 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1400 = "stablehlo.broadcast_in_dim"(%1399) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1401 = "stablehlo.add"(%1398, %1400) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1402 = "stablehlo.multiply"(%1401, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1403 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1404 = "stablehlo.broadcast_in_dim"(%1403) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1405 = "stablehlo.add"(%1402, %1404) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1406 = "stablehlo.multiply"(%1405, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1407 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1408 = "stablehlo.broadcast_in_dim"(%1407) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1409 = "stablehlo.add"(%1406, %1408) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1410 = "stablehlo.multiply"(%1409, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1411 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1412 = "stablehlo.broadcast_in_dim"(%1411) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1413 = "stablehlo.add"(%1410, %1412) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1414 = "stablehlo.multiply"(%1379, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1415 = "stablehlo.multiply"(%1414, %1413) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1416 = "stablehlo.multiply"(%844, %1415) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1417 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1418 = "stablehlo.multiply"(%674, %1417) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1419 = "stablehlo.subtract"(%1418, %844) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1420 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1421 = "stablehlo.compare"(%844, %1420) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1422 = "stablehlo.multiply"(%844, %1379) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1423 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1424 = "stablehlo.select"(%1421, %1423, %1422) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1425 = "stablehlo.subtract"(%1419, %1424) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1426 = "stablehlo.select"(%1383, %1416, %1425) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1427 = "stablehlo.add"(%1377, %1426) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1428 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1429 = "stablehlo.subtract"(%1022, %1428) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1430 = "stablehlo.abs"(%1429) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1431 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1432 = "stablehlo.broadcast_in_dim"(%1431) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1433 = "stablehlo.compare"(%1430, %1432) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1434 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1435 = "stablehlo.broadcast_in_dim"(%1434) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1436 = "stablehlo.multiply"(%1435, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1437 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1438 = "stablehlo.broadcast_in_dim"(%1437) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1439 = "stablehlo.add"(%1436, %1438) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1440 = "stablehlo.multiply"(%1439, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1441 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1442 = "stablehlo.broadcast_in_dim"(%1441) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1443 = "stablehlo.add"(%1440, %1442) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1444 = "stablehlo.multiply"(%1443, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1445 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1446 = "stablehlo.broadcast_in_dim"(%1445) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1447 = "stablehlo.add"(%1444, %1446) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1448 = "stablehlo.multiply"(%1447, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1449 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1450 = "stablehlo.broadcast_in_dim"(%1449) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1451 = "stablehlo.add"(%1448, %1450) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1452 = "stablehlo.multiply"(%1451, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1453 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1454 = "stablehlo.broadcast_in_dim"(%1453) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1455 = "stablehlo.add"(%1452, %1454) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1456 = "stablehlo.multiply"(%1455, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1457 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1458 = "stablehlo.broadcast_in_dim"(%1457) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1459 = "stablehlo.add"(%1456, %1458) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1460 = "stablehlo.multiply"(%1459, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1461 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1462 = "stablehlo.broadcast_in_dim"(%1461) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1463 = "stablehlo.add"(%1460, %1462) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1464 = "stablehlo.multiply"(%1429, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1465 = "stablehlo.multiply"(%1464, %1463) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1466 = "stablehlo.multiply"(%846, %1465) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1467 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1468 = "stablehlo.multiply"(%676, %1467) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1469 = "stablehlo.subtract"(%1468, %846) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1470 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1471 = "stablehlo.compare"(%846, %1470) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1472 = "stablehlo.multiply"(%846, %1429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1473 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1474 = "stablehlo.select"(%1471, %1473, %1472) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1475 = "stablehlo.subtract"(%1469, %1474) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1476 = "stablehlo.select"(%1433, %1466, %1475) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1477 = "stablehlo.add"(%1427, %1476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1478 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1479 = "stablehlo.subtract"(%1029, %1478) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1480 = "stablehlo.abs"(%1479) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1481 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1482 = "stablehlo.broadcast_in_dim"(%1481) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1483 = "stablehlo.compare"(%1480, %1482) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1484 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1485 = "stablehlo.broadcast_in_dim"(%1484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1486 = "stablehlo.multiply"(%1485, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1487 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1488 = "stablehlo.broadcast_in_dim"(%1487) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1489 = "stablehlo.add"(%1486, %1488) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1490 = "stablehlo.multiply"(%1489, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1491 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1492 = "stablehlo.broadcast_in_dim"(%1491) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1493 = "stablehlo.add"(%1490, %1492) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1494 = "stablehlo.multiply"(%1493, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1495 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1496 = "stablehlo.broadcast_in_dim"(%1495) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1497 = "stablehlo.add"(%1494, %1496) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1498 = "stablehlo.multiply"(%1497, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1499 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1500 = "stablehlo.broadcast_in_dim"(%1499) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1501 = "stablehlo.add"(%1498, %1500) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1502 = "stablehlo.multiply"(%1501, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1503 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1504 = "stablehlo.broadcast_in_dim"(%1503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1505 = "stablehlo.add"(%1502, %1504) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1506 = "stablehlo.multiply"(%1505, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1507 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1508 = "stablehlo.broadcast_in_dim"(%1507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1509 = "stablehlo.add"(%1506, %1508) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1510 = "stablehlo.multiply"(%1509, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1511 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1512 = "stablehlo.broadcast_in_dim"(%1511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1513 = "stablehlo.add"(%1510, %1512) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1514 = "stablehlo.multiply"(%1479, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1515 = "stablehlo.multiply"(%1514, %1513) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1516 = "stablehlo.multiply"(%848, %1515) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1517 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1518 = "stablehlo.multiply"(%678, %1517) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1519 = "stablehlo.subtract"(%1518, %848) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1520 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1521 = "stablehlo.compare"(%848, %1520) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1522 = "stablehlo.multiply"(%848, %1479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1523 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1524 = "stablehlo.select"(%1521, %1523, %1522) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1525 = "stablehlo.subtract"(%1519, %1524) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1526 = "stablehlo.select"(%1483, %1516, %1525) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1527 = "stablehlo.add"(%1477, %1526) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1528 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1529 = "stablehlo.subtract"(%1036, %1528) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1530 = "stablehlo.abs"(%1529) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1531 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1532 = "stablehlo.broadcast_in_dim"(%1531) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1533 = "stablehlo.compare"(%1530, %1532) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1534 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1535 = "stablehlo.broadcast_in_dim"(%1534) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1536 = "stablehlo.multiply"(%1535, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1537 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1538 = "stablehlo.broadcast_in_dim"(%1537) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1539 = "stablehlo.add"(%1536, %1538) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1540 = "stablehlo.multiply"(%1539, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1541 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1542 = "stablehlo.broadcast_in_dim"(%1541) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1543 = "stablehlo.add"(%1540, %1542) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1544 = "stablehlo.multiply"(%1543, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1545 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1546 = "stablehlo.broadcast_in_dim"(%1545) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1547 = "stablehlo.add"(%1544, %1546) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1548 = "stablehlo.multiply"(%1547, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1549 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1550 = "stablehlo.broadcast_in_dim"(%1549) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1551 = "stablehlo.add"(%1548, %1550) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1552 = "stablehlo.multiply"(%1551, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1553 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1554 = "stablehlo.broadcast_in_dim"(%1553) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1555 = "stablehlo.add"(%1552, %1554) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1556 = "stablehlo.multiply"(%1555, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1557 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1558 = "stablehlo.broadcast_in_dim"(%1557) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1559 = "stablehlo.add"(%1556, %1558) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1560 = "stablehlo.multiply"(%1559, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1561 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1562 = "stablehlo.broadcast_in_dim"(%1561) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1563 = "stablehlo.add"(%1560, %1562) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1564 = "stablehlo.multiply"(%1529, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1565 = "stablehlo.multiply"(%1564, %1563) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1566 = "stablehlo.multiply"(%850, %1565) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1567 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1568 = "stablehlo.multiply"(%680, %1567) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1569 = "stablehlo.subtract"(%1568, %850) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1570 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1571 = "stablehlo.compare"(%850, %1570) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1572 = "stablehlo.multiply"(%850, %1529) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1573 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1574 = "stablehlo.select"(%1571, %1573, %1572) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1575 = "stablehlo.subtract"(%1569, %1574) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1576 = "stablehlo.select"(%1533, %1566, %1575) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1577 = "stablehlo.add"(%1527, %1576) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1578 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1579 = "stablehlo.subtract"(%1043, %1578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1580 = "stablehlo.abs"(%1579) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1581 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1582 = "stablehlo.broadcast_in_dim"(%1581) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1583 = "stablehlo.compare"(%1580, %1582) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1584 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1585 = "stablehlo.broadcast_in_dim"(%1584) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1586 = "stablehlo.multiply"(%1585, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1587 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1588 = "stablehlo.broadcast_in_dim"(%1587) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1589 = "stablehlo.add"(%1586, %1588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1590 = "stablehlo.multiply"(%1589, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1591 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1592 = "stablehlo.broadcast_in_dim"(%1591) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1593 = "stablehlo.add"(%1590, %1592) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1594 = "stablehlo.multiply"(%1593, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1595 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1596 = "stablehlo.broadcast_in_dim"(%1595) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1597 = "stablehlo.add"(%1594, %1596) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1598 = "stablehlo.multiply"(%1597, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1599 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1600 = "stablehlo.broadcast_in_dim"(%1599) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1601 = "stablehlo.add"(%1598, %1600) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1602 = "stablehlo.multiply"(%1601, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1603 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1604 = "stablehlo.broadcast_in_dim"(%1603) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1605 = "stablehlo.add"(%1602, %1604) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1606 = "stablehlo.multiply"(%1605, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1607 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1608 = "stablehlo.broadcast_in_dim"(%1607) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1609 = "stablehlo.add"(%1606, %1608) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1610 = "stablehlo.multiply"(%1609, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1611 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1612 = "stablehlo.broadcast_in_dim"(%1611) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1613 = "stablehlo.add"(%1610, %1612) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1614 = "stablehlo.multiply"(%1579, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1615 = "stablehlo.multiply"(%1614, %1613) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1616 = "stablehlo.multiply"(%852, %1615) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1617 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1618 = "stablehlo.multiply"(%682, %1617) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1619 = "stablehlo.subtract"(%1618, %852) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1620 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1621 = "stablehlo.compare"(%852, %1620) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1622 = "stablehlo.multiply"(%852, %1579) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1623 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1624 = "stablehlo.select"(%1621, %1623, %1622) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1625 = "stablehlo.subtract"(%1619, %1624) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1626 = "stablehlo.select"(%1583, %1616, %1625) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1627 = "stablehlo.add"(%1577, %1626) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1628 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1629 = "stablehlo.subtract"(%1050, %1628) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1630 = "stablehlo.abs"(%1629) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1631 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1632 = "stablehlo.broadcast_in_dim"(%1631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1633 = "stablehlo.compare"(%1630, %1632) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1634 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1635 = "stablehlo.broadcast_in_dim"(%1634) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1636 = "stablehlo.multiply"(%1635, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1637 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1638 = "stablehlo.broadcast_in_dim"(%1637) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1639 = "stablehlo.add"(%1636, %1638) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1640 = "stablehlo.multiply"(%1639, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1641 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1642 = "stablehlo.broadcast_in_dim"(%1641) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1643 = "stablehlo.add"(%1640, %1642) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1644 = "stablehlo.multiply"(%1643, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1645 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1646 = "stablehlo.broadcast_in_dim"(%1645) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1647 = "stablehlo.add"(%1644, %1646) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1648 = "stablehlo.multiply"(%1647, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1649 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1650 = "stablehlo.broadcast_in_dim"(%1649) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1651 = "stablehlo.add"(%1648, %1650) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1652 = "stablehlo.multiply"(%1651, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1653 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1654 = "stablehlo.broadcast_in_dim"(%1653) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1655 = "stablehlo.add"(%1652, %1654) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1656 = "stablehlo.multiply"(%1655, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1657 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1658 = "stablehlo.broadcast_in_dim"(%1657) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1659 = "stablehlo.add"(%1656, %1658) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1660 = "stablehlo.multiply"(%1659, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1661 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1662 = "stablehlo.broadcast_in_dim"(%1661) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1663 = "stablehlo.add"(%1660, %1662) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1664 = "stablehlo.multiply"(%1629, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1665 = "stablehlo.multiply"(%1664, %1663) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1666 = "stablehlo.multiply"(%854, %1665) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1667 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1668 = "stablehlo.multiply"(%684, %1667) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1669 = "stablehlo.subtract"(%1668, %854) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1670 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1671 = "stablehlo.compare"(%854, %1670) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1672 = "stablehlo.multiply"(%854, %1629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1673 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1674 = "stablehlo.select"(%1671, %1673, %1672) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1675 = "stablehlo.subtract"(%1669, %1674) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1676 = "stablehlo.select"(%1633, %1666, %1675) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1677 = "stablehlo.add"(%1627, %1676) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1678 = "stablehlo.broadcast_in_dim"(%1162) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1679 = "stablehlo.subtract"(%1057, %1678) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1680 = "stablehlo.abs"(%1679) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1681 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1682 = "stablehlo.broadcast_in_dim"(%1681) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1683 = "stablehlo.compare"(%1680, %1682) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1684 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1685 = "stablehlo.broadcast_in_dim"(%1684) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1686 = "stablehlo.multiply"(%1685, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1687 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1688 = "stablehlo.broadcast_in_dim"(%1687) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1689 = "stablehlo.add"(%1686, %1688) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1690 = "stablehlo.multiply"(%1689, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1691 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1692 = "stablehlo.broadcast_in_dim"(%1691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1693 = "stablehlo.add"(%1690, %1692) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1694 = "stablehlo.multiply"(%1693, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1695 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1696 = "stablehlo.broadcast_in_dim"(%1695) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1697 = "stablehlo.add"(%1694, %1696) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1698 = "stablehlo.multiply"(%1697, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1699 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1700 = "stablehlo.broadcast_in_dim"(%1699) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1701 = "stablehlo.add"(%1698, %1700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1702 = "stablehlo.multiply"(%1701, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1703 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1704 = "stablehlo.broadcast_in_dim"(%1703) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1705 = "stablehlo.add"(%1702, %1704) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1706 = "stablehlo.multiply"(%1705, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1707 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1708 = "stablehlo.broadcast_in_dim"(%1707) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1709 = "stablehlo.add"(%1706, %1708) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1710 = "stablehlo.multiply"(%1709, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1711 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1712 = "stablehlo.broadcast_in_dim"(%1711) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1713 = "stablehlo.add"(%1710, %1712) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1714 = "stablehlo.multiply"(%1679, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1715 = "stablehlo.multiply"(%1714, %1713) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1716 = "stablehlo.multiply"(%856, %1715) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1717 = "stablehlo.broadcast_in_dim"(%1165) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1718 = "stablehlo.multiply"(%686, %1717) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1719 = "stablehlo.subtract"(%1718, %856) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1720 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1721 = "stablehlo.compare"(%856, %1720) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1722 = "stablehlo.multiply"(%856, %1679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1723 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1724 = "stablehlo.select"(%1721, %1723, %1722) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1725 = "stablehlo.subtract"(%1719, %1724) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1726 = "stablehlo.select"(%1683, %1716, %1725) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1727 = "stablehlo.add"(%1677, %1726) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1728 = "stablehlo.optimization_barrier"(%1727) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1729 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1730 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1731 = "stablehlo.add"(%1729, %1730) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1732 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1733 = "stablehlo.add"(%1731, %1732) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1734 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1735 = "stablehlo.add"(%1733, %1734) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1736 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1737 = "stablehlo.add"(%1735, %1736) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1738 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1739 = "stablehlo.add"(%1737, %1738) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1740 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1741 = "stablehlo.add"(%1739, %1740) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1742 = "stablehlo.slice"(%1728) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1743 = "stablehlo.add"(%1741, %1742) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1744 = "stablehlo.optimization_barrier"(%1743) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1745 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1746 = "stablehlo.optimization_barrier"(%1745) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1747 = "stablehlo.slice"(%1746) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1748 = "stablehlo.slice"(%1746) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1749 = "stablehlo.add"(%1747, %1748) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1750 = "stablehlo.slice"(%1746) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1751 = "stablehlo.add"(%1749, %1750) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1752 = "stablehlo.slice"(%1746) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1753 = "stablehlo.add"(%1751, %1752) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1754 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1755 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1756 = "stablehlo.add"(%1754, %1755) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1757 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1758 = "stablehlo.add"(%1756, %1757) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1759 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1760 = "stablehlo.add"(%1758, %1759) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1761 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1762 = "stablehlo.add"(%1760, %1761) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1763 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1764 = "stablehlo.add"(%1762, %1763) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1765 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1766 = "stablehlo.add"(%1764, %1765) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1767 = "stablehlo.slice"(%1744) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1768 = "stablehlo.add"(%1766, %1767) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1769 = "stablehlo.optimization_barrier"(%1768) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1770 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1771 = "stablehlo.optimization_barrier"(%1770) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1772 = "stablehlo.slice"(%1771) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1773 = "stablehlo.slice"(%1771) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1774 = "stablehlo.add"(%1772, %1773) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1775 = "stablehlo.slice"(%1771) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1776 = "stablehlo.add"(%1774, %1775) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1777 = "stablehlo.slice"(%1771) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1778 = "stablehlo.add"(%1776, %1777) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1779 = "stablehlo.slice"(%1771) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1780 = "stablehlo.add"(%1778, %1779) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1781 = "stablehlo.slice"(%1771) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1782 = "stablehlo.add"(%1780, %1781) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1783 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1784 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1785 = "stablehlo.add"(%1783, %1784) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1786 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1787 = "stablehlo.add"(%1785, %1786) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1788 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1789 = "stablehlo.add"(%1787, %1788) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1790 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1791 = "stablehlo.add"(%1789, %1790) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1792 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1793 = "stablehlo.add"(%1791, %1792) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1794 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1795 = "stablehlo.add"(%1793, %1794) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1796 = "stablehlo.slice"(%1769) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1797 = "stablehlo.add"(%1795, %1796) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1798 = "stablehlo.optimization_barrier"(%1797) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1799 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1800 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1801 = "stablehlo.add"(%1799, %1800) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1802 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1803 = "stablehlo.add"(%1801, %1802) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1804 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1805 = "stablehlo.add"(%1803, %1804) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1806 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1807 = "stablehlo.add"(%1805, %1806) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1808 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1809 = "stablehlo.add"(%1807, %1808) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1810 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1811 = "stablehlo.add"(%1809, %1810) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1812 = "stablehlo.add"(%1811, %1753) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1813 = "stablehlo.add"(%1812, %1782) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1814 = "stablehlo.reshape"(%1813) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1815 = "stablehlo.optimization_barrier"(%1814) : (tensor<1xf32>) -> tensor<1xf32>
          %1816 = "stablehlo.multiply"(%1815, %1320) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1817 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1818 = "stablehlo.broadcast_in_dim"(%1817) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1819 = "stablehlo.multiply"(%1818, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1820 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1821 = "stablehlo.broadcast_in_dim"(%1820) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1822 = "stablehlo.add"(%1819, %1821) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1823 = "stablehlo.multiply"(%1822, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1824 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1825 = "stablehlo.broadcast_in_dim"(%1824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1826 = "stablehlo.add"(%1823, %1825) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1827 = "stablehlo.multiply"(%1826, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1828 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1829 = "stablehlo.broadcast_in_dim"(%1828) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1830 = "stablehlo.add"(%1827, %1829) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1831 = "stablehlo.multiply"(%1830, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1832 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1833 = "stablehlo.broadcast_in_dim"(%1832) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1834 = "stablehlo.add"(%1831, %1833) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1835 = "stablehlo.multiply"(%1834, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1836 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1837 = "stablehlo.broadcast_in_dim"(%1836) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1838 = "stablehlo.add"(%1835, %1837) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1839 = "stablehlo.multiply"(%1838, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1840 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1841 = "stablehlo.broadcast_in_dim"(%1840) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1842 = "stablehlo.add"(%1839, %1841) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1843 = "stablehlo.multiply"(%1842, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1844 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1845 = "stablehlo.broadcast_in_dim"(%1844) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1846 = "stablehlo.add"(%1843, %1845) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1847 = "stablehlo.multiply"(%1316, %1316) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1848 = "stablehlo.multiply"(%1847, %1846) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1849 = "stablehlo.subtract"(%1816, %1848) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1850 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1851 = "stablehlo.compare"(%1849, %1850) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1852 = "stablehlo.broadcast_in_dim"(%1008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1853 = "stablehlo.select"(%1851, %1852, %1849) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1854 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1855 = "stablehlo.multiply"(%1854, %1853) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1856 = "stablehlo.multiply"(%5, %84) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %1857 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1858 = "stablehlo.broadcast_in_dim"(%1857) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1859 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1860 = "stablehlo.broadcast_in_dim"(%1859) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1861 = "stablehlo.broadcast_in_dim"(%1324) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1862 = "stablehlo.multiply"(%1210, %1861) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1863 = "stablehlo.broadcast_in_dim"(%1328) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1864 = "stablehlo.multiply"(%842, %1863) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1865 = "stablehlo.add"(%1862, %1864) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1866 = "stablehlo.broadcast_in_dim"(%1856) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1867 = "stablehlo.multiply"(%1866, %1865) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1868 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1869 = "stablehlo.divide"(%82, %1868) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1870 = "stablehlo.broadcast_in_dim"(%1869) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1871 = "stablehlo.multiply"(%1870, %1867) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1872 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1873 = "stablehlo.dynamic_update_slice"(%arg13, %1855, %80) : (tensor<1024xf32>, tensor<1xf32>, tensor<i32>) -> tensor<1024xf32>
          %1874 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1875 = "stablehlo.dynamic_update_slice"(%arg14, %1871, %80, %1874) : (tensor<1024x32000xf32>, tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1024x32000xf32>
          "stablehlo.return"(%76, %1873, %1875) : (tensor<i32>, tensor<1024xf32>, tensor<1024x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<1024xf32>, tensor<1024x32000xf32>) -> (tensor<i32>, tensor<1024xf32>, tensor<1024x32000xf32>)
    "stablehlo.return"(%1877, %1878) : (tensor<1024xf32>, tensor<1024x32000xf32>) -> ()
  }

  func.func @main(%student: tensor<1024x32000xf32>, %snapshot: tensor<1024x32000xf32>, %reference: tensor<1024x32000xf32>, %alpha: tensor<1024xf32>, %weight: tensor<1024xf32>, %scalars: tensor<12xf32>, %plan: tensor<1025xi32>, %result0: tensor<1024xf32> { tf.aliasing_output = 0 : i32 }, %result1: tensor<1024x32000xf32> { tf.aliasing_output = 1 : i32 }) -> (tensor<1024xf32>, tensor<1024x32000xf32>) {
    %0, %1 = "func.call"(%student, %snapshot, %reference, %alpha, %weight, %scalars, %plan, %result0, %result1) {
      callee = @rows,
      mhlo.frontend_attributes = {xla_cpu_small_call = "true", inlineable = "false"}
    } : (tensor<1024x32000xf32>, tensor<1024x32000xf32>, tensor<1024x32000xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<12xf32>, tensor<1025xi32>, tensor<1024xf32>, tensor<1024x32000xf32>) -> (tensor<1024xf32>, tensor<1024x32000xf32>)
    "stablehlo.return"(%0, %1) : (tensor<1024xf32>, tensor<1024x32000xf32>) -> ()
  }
}

module @anchorkl_logits {
  func.func @rows(%student: tensor<1024x32000xf32>, %snapshot: tensor<1024x32000xf32>, %ids: tensor<1024x64xi32>, %logs: tensor<1024x65xf32>, %alpha: tensor<1024xf32>, %weight: tensor<1024xf32>, %scalars: tensor<12xf32>, %plan: tensor<1025xi32>, %result0: tensor<1024xf32>, %result1: tensor<1024x32000xf32>) -> (tensor<1024xf32>, tensor<1024x32000xf32>) {
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
    %35 = "stablehlo.slice"(%ids) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x64xi32>) -> tensor<1x1xi32>
    %36 = "stablehlo.reshape"(%35) : (tensor<1x1xi32>) -> tensor<i32>
    %37 = "stablehlo.convert"(%36) : (tensor<i32>) -> tensor<f32>
    %38 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %39 = "stablehlo.compare"(%37, %38) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %40 = "stablehlo.or"(%34, %39) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %41 = "stablehlo.slice"(%logs) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x65xf32>) -> tensor<1x1xf32>
    %42 = "stablehlo.reshape"(%41) : (tensor<1x1xf32>) -> tensor<f32>
    %43 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %44 = "stablehlo.compare"(%42, %43) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %45 = "stablehlo.or"(%40, %44) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %46 = "stablehlo.slice"(%alpha) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %47 = "stablehlo.reshape"(%46) : (tensor<1xf32>) -> tensor<f32>
    %48 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %49 = "stablehlo.compare"(%47, %48) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %50 = "stablehlo.or"(%45, %49) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %51 = "stablehlo.slice"(%weight) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %52 = "stablehlo.reshape"(%51) : (tensor<1xf32>) -> tensor<f32>
    %53 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %54 = "stablehlo.compare"(%52, %53) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %55 = "stablehlo.or"(%50, %54) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %56 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %57 = "stablehlo.reshape"(%56) : (tensor<1xf32>) -> tensor<f32>
    %58 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %59 = "stablehlo.compare"(%57, %58) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %60 = "stablehlo.or"(%55, %59) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %61 = "stablehlo.slice"(%plan) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1025xi32>) -> tensor<1xi32>
    %62 = "stablehlo.reshape"(%61) : (tensor<1xi32>) -> tensor<i32>
    %63 = "stablehlo.convert"(%62) : (tensor<i32>) -> tensor<f32>
    %64 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %65 = "stablehlo.compare"(%63, %64) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %66 = "stablehlo.or"(%60, %65) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %67 = "stablehlo.slice"(%result0) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %68 = "stablehlo.reshape"(%67) : (tensor<1xf32>) -> tensor<f32>
    %69 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %70 = "stablehlo.compare"(%68, %69) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %71 = "stablehlo.or"(%66, %70) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %72 = "stablehlo.slice"(%result1) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x32000xf32>) -> tensor<1x1xf32>
    %73 = "stablehlo.reshape"(%72) : (tensor<1x1xf32>) -> tensor<f32>
    %74 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %75 = "stablehlo.compare"(%73, %74) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %76 = "stablehlo.or"(%71, %75) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %77 = "stablehlo.convert"(%76) : (tensor<i1>) -> tensor<i32>
    %78 = "stablehlo.add"(%25, %77) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %79 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %3546, %3547, %3548 = "stablehlo.while"(%79, %result0, %result1) ({
      ^cond(%arg10: tensor<i32>, %arg11: tensor<1024xf32>, %arg12: tensor<1024x32000xf32>) :
          %80 = "stablehlo.compare"(%arg10, %78) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%80) : (tensor<i1>) -> ()
    }, {
      ^body(%arg13: tensor<i32>, %arg14: tensor<1024xf32>, %arg15: tensor<1024x32000xf32>) :
          %81 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %82 = "stablehlo.add"(%arg13, %81) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %83 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %84 = "stablehlo.add"(%arg13, %83) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %85 = "stablehlo.dynamic_slice"(%plan, %84) { slice_sizes = array<i64: 1> } : (tensor<1025xi32>, tensor<i32>) -> tensor<1xi32>
          %86 = "stablehlo.reshape"(%85) : (tensor<1xi32>) -> tensor<i32>
          %87 = "stablehlo.dynamic_slice"(%alpha, %86) { slice_sizes = array<i64: 1> } : (tensor<1024xf32>, tensor<i32>) -> tensor<1xf32>
          %88 = "stablehlo.dynamic_slice"(%weight, %86) { slice_sizes = array<i64: 1> } : (tensor<1024xf32>, tensor<i32>) -> tensor<1xf32>
          %89 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %90 = "stablehlo.divide"(%89, %3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %91 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %92 = "stablehlo.dynamic_slice"(%logs, %86, %91) { slice_sizes = array<i64: 1, 65> } : (tensor<1024x65xf32>, tensor<i32>, tensor<i32>) -> tensor<1x65xf32>
          %93 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x65xf32>
          %94 = "stablehlo.multiply"(%92, %93) : (tensor<1x65xf32>, tensor<1x65xf32>) -> tensor<1x65xf32>
          %95 = "stablehlo.optimization_barrier"(%94) : (tensor<1x65xf32>) -> tensor<1x65xf32>
          %96 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %97 = "stablehlo.dynamic_slice"(%ids, %86, %96) { slice_sizes = array<i64: 1, 64> } : (tensor<1024x64xi32>, tensor<i32>, tensor<i32>) -> tensor<1x64xi32>
          %98 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %99 = "stablehlo.broadcast_in_dim"(%98) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %100 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %112, %113 = "stablehlo.while"(%100, %99) ({
            ^cond(%arg16: tensor<i32>, %arg17: tensor<1x32000xf32>) :
                %101 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
                %102 = "stablehlo.compare"(%arg16, %101) {
                  compare_type = #stablehlo<comparison_type SIGNED>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<i32>, tensor<i32>) -> tensor<i1>
                "stablehlo.return"(%102) : (tensor<i1>) -> ()
          }, {
            ^body(%arg18: tensor<i32>, %arg19: tensor<1x32000xf32>) :
                %103 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
                %104 = "stablehlo.add"(%arg18, %103) : (tensor<i32>, tensor<i32>) -> tensor<i32>
                %105 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
                %106 = "stablehlo.divide"(%arg18, %105) : (tensor<i32>, tensor<i32>) -> tensor<i32>
                %107 = "stablehlo.remainder"(%arg18, %105) : (tensor<i32>, tensor<i32>) -> tensor<i32>
                %108 = "stablehlo.dynamic_slice"(%97, %106, %107) { slice_sizes = array<i64: 1, 1> } : (tensor<1x64xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
                %109 = "stablehlo.reshape"(%108) : (tensor<1x1xi32>) -> tensor<i32>
                %110 = "stablehlo.dynamic_slice"(%95, %106, %107) { slice_sizes = array<i64: 1, 1> } : (tensor<1x65xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
                %111 = "stablehlo.dynamic_update_slice"(%arg19, %110, %106, %109) : (tensor<1x32000xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
                "stablehlo.return"(%104, %111) : (tensor<i32>, tensor<1x32000xf32>) -> ()
          }) : (tensor<i32>, tensor<1x32000xf32>) -> (tensor<i32>, tensor<1x32000xf32>)
          %114 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %115 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %116 = "stablehlo.broadcast_in_dim"(%115) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %117 = "stablehlo.compare"(%114, %116) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %118 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %119 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %120 = "stablehlo.dynamic_slice"(%student, %86, %119) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %121 = "stablehlo.broadcast_in_dim"(%118) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %122 = "stablehlo.select"(%117, %121, %120) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %123 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %124 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %125 = "stablehlo.broadcast_in_dim"(%124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %126 = "stablehlo.compare"(%123, %125) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %127 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %128 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %129 = "stablehlo.dynamic_slice"(%student, %86, %128) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %130 = "stablehlo.broadcast_in_dim"(%127) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %131 = "stablehlo.select"(%126, %130, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %132 = "stablehlo.maximum"(%122, %131) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %133 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %134 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %135 = "stablehlo.broadcast_in_dim"(%134) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %136 = "stablehlo.compare"(%133, %135) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %137 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %138 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %139 = "stablehlo.dynamic_slice"(%student, %86, %138) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %140 = "stablehlo.broadcast_in_dim"(%137) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %141 = "stablehlo.select"(%136, %140, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %142 = "stablehlo.maximum"(%132, %141) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %143 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %144 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %145 = "stablehlo.broadcast_in_dim"(%144) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %146 = "stablehlo.compare"(%143, %145) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %147 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %148 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %149 = "stablehlo.dynamic_slice"(%student, %86, %148) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %150 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %151 = "stablehlo.select"(%146, %150, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %152 = "stablehlo.maximum"(%142, %151) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %153 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %154 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %155 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %156 = "stablehlo.compare"(%153, %155) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %157 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %158 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %159 = "stablehlo.dynamic_slice"(%student, %86, %158) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %160 = "stablehlo.broadcast_in_dim"(%157) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %161 = "stablehlo.select"(%156, %160, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %162 = "stablehlo.maximum"(%152, %161) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %163 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %164 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %165 = "stablehlo.broadcast_in_dim"(%164) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %166 = "stablehlo.compare"(%163, %165) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %167 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %168 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %169 = "stablehlo.dynamic_slice"(%student, %86, %168) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %170 = "stablehlo.broadcast_in_dim"(%167) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %171 = "stablehlo.select"(%166, %170, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %172 = "stablehlo.maximum"(%162, %171) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %173 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %174 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %175 = "stablehlo.broadcast_in_dim"(%174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %176 = "stablehlo.compare"(%173, %175) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %177 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %178 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %179 = "stablehlo.dynamic_slice"(%student, %86, %178) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %180 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %181 = "stablehlo.select"(%176, %180, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %182 = "stablehlo.maximum"(%172, %181) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %183 = "stablehlo.slice"(%113) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %184 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %185 = "stablehlo.broadcast_in_dim"(%184) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %186 = "stablehlo.compare"(%183, %185) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %187 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %188 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %189 = "stablehlo.dynamic_slice"(%student, %86, %188) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %190 = "stablehlo.broadcast_in_dim"(%187) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %191 = "stablehlo.select"(%186, %190, %189) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %192 = "stablehlo.maximum"(%182, %191) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %193 = "stablehlo.optimization_barrier"(%192) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %194 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %195 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %196 = "stablehlo.maximum"(%194, %195) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %197 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %198 = "stablehlo.maximum"(%196, %197) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %199 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %200 = "stablehlo.maximum"(%198, %199) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %201 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %202 = "stablehlo.maximum"(%200, %201) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %203 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %204 = "stablehlo.maximum"(%202, %203) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %205 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %206 = "stablehlo.maximum"(%204, %205) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %207 = "stablehlo.slice"(%193) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %208 = "stablehlo.maximum"(%206, %207) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %209 = "stablehlo.optimization_barrier"(%208) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %210 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %211 = "stablehlo.optimization_barrier"(%210) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %212 = "stablehlo.slice"(%211) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %213 = "stablehlo.slice"(%211) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %214 = "stablehlo.maximum"(%212, %213) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %215 = "stablehlo.slice"(%211) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %216 = "stablehlo.maximum"(%214, %215) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %217 = "stablehlo.slice"(%211) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %218 = "stablehlo.maximum"(%216, %217) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %219 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %220 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %221 = "stablehlo.maximum"(%219, %220) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %222 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %223 = "stablehlo.maximum"(%221, %222) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %224 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %225 = "stablehlo.maximum"(%223, %224) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %226 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %227 = "stablehlo.maximum"(%225, %226) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %228 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %229 = "stablehlo.maximum"(%227, %228) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %230 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %231 = "stablehlo.maximum"(%229, %230) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %232 = "stablehlo.slice"(%209) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %233 = "stablehlo.maximum"(%231, %232) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %234 = "stablehlo.optimization_barrier"(%233) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %235 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %236 = "stablehlo.optimization_barrier"(%235) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %237 = "stablehlo.slice"(%236) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %238 = "stablehlo.slice"(%236) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %239 = "stablehlo.maximum"(%237, %238) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %240 = "stablehlo.slice"(%236) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %241 = "stablehlo.maximum"(%239, %240) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %242 = "stablehlo.slice"(%236) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %243 = "stablehlo.maximum"(%241, %242) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %244 = "stablehlo.slice"(%236) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %245 = "stablehlo.maximum"(%243, %244) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %246 = "stablehlo.slice"(%236) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %247 = "stablehlo.maximum"(%245, %246) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %248 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %249 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %250 = "stablehlo.maximum"(%248, %249) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %251 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %252 = "stablehlo.maximum"(%250, %251) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %253 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %254 = "stablehlo.maximum"(%252, %253) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %255 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %256 = "stablehlo.maximum"(%254, %255) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %257 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %258 = "stablehlo.maximum"(%256, %257) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %259 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %260 = "stablehlo.maximum"(%258, %259) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %261 = "stablehlo.slice"(%234) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %262 = "stablehlo.maximum"(%260, %261) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %263 = "stablehlo.optimization_barrier"(%262) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %264 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %265 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %266 = "stablehlo.maximum"(%264, %265) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %267 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %268 = "stablehlo.maximum"(%266, %267) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %269 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %270 = "stablehlo.maximum"(%268, %269) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %271 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %272 = "stablehlo.maximum"(%270, %271) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %273 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %274 = "stablehlo.maximum"(%272, %273) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %275 = "stablehlo.slice"(%263) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %276 = "stablehlo.maximum"(%274, %275) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %277 = "stablehlo.maximum"(%276, %218) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %278 = "stablehlo.maximum"(%277, %247) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %279 = "stablehlo.reshape"(%278) : (tensor<1x1xf32>) -> tensor<1xf32>
          %280 = "stablehlo.optimization_barrier"(%279) : (tensor<1xf32>) -> tensor<1xf32>
          %281 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %282 = "stablehlo.broadcast_in_dim"(%281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %283 = "stablehlo.compare"(%280, %282) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %284 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %285 = "stablehlo.broadcast_in_dim"(%284) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %286 = "stablehlo.select"(%283, %285, %280) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %287 = "stablehlo.optimization_barrier"(%286) : (tensor<1xf32>) -> tensor<1xf32>
          %288 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %289 = "stablehlo.subtract"(%122, %288) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %290 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %291 = "stablehlo.multiply"(%289, %290) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %292 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %294 = "stablehlo.compare"(%291, %293) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %295 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %296 = "stablehlo.broadcast_in_dim"(%295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %297 = "stablehlo.select"(%294, %296, %291) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %298 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %299 = "stablehlo.broadcast_in_dim"(%298) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %300 = "stablehlo.multiply"(%297, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %301 = "stablehlo.round_nearest_even"(%300) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %302 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %303 = "stablehlo.broadcast_in_dim"(%302) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %304 = "stablehlo.multiply"(%301, %303) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %305 = "stablehlo.subtract"(%297, %304) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %306 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %307 = "stablehlo.broadcast_in_dim"(%306) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %308 = "stablehlo.multiply"(%301, %307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %309 = "stablehlo.subtract"(%305, %308) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %310 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %311 = "stablehlo.broadcast_in_dim"(%310) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %312 = "stablehlo.multiply"(%311, %309) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %313 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %314 = "stablehlo.broadcast_in_dim"(%313) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %315 = "stablehlo.add"(%312, %314) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %316 = "stablehlo.multiply"(%315, %309) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %317 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %318 = "stablehlo.broadcast_in_dim"(%317) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %319 = "stablehlo.add"(%316, %318) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %320 = "stablehlo.multiply"(%319, %309) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %321 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %322 = "stablehlo.broadcast_in_dim"(%321) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %323 = "stablehlo.add"(%320, %322) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %324 = "stablehlo.multiply"(%323, %309) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %325 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %326 = "stablehlo.broadcast_in_dim"(%325) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %327 = "stablehlo.add"(%324, %326) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %328 = "stablehlo.multiply"(%309, %309) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %329 = "stablehlo.multiply"(%328, %327) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %330 = "stablehlo.add"(%329, %309) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %331 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %332 = "stablehlo.broadcast_in_dim"(%331) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %333 = "stablehlo.add"(%330, %332) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %334 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %335 = "stablehlo.broadcast_in_dim"(%334) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %336 = "stablehlo.add"(%301, %335) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %337 = "stablehlo.bitcast_convert"(%336) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %338 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %339 = "stablehlo.broadcast_in_dim"(%338) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %340 = "stablehlo.shift_left"(%337, %339) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %341 = "stablehlo.bitcast_convert"(%340) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %342 = "stablehlo.multiply"(%333, %341) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %343 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %344 = "stablehlo.subtract"(%131, %343) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %345 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %346 = "stablehlo.multiply"(%344, %345) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %347 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %348 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %349 = "stablehlo.compare"(%346, %348) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %350 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %351 = "stablehlo.broadcast_in_dim"(%350) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %352 = "stablehlo.select"(%349, %351, %346) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %353 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %354 = "stablehlo.broadcast_in_dim"(%353) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %355 = "stablehlo.multiply"(%352, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %356 = "stablehlo.round_nearest_even"(%355) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %357 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %358 = "stablehlo.broadcast_in_dim"(%357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %359 = "stablehlo.multiply"(%356, %358) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %360 = "stablehlo.subtract"(%352, %359) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %361 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %362 = "stablehlo.broadcast_in_dim"(%361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %363 = "stablehlo.multiply"(%356, %362) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %364 = "stablehlo.subtract"(%360, %363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %365 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %366 = "stablehlo.broadcast_in_dim"(%365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %367 = "stablehlo.multiply"(%366, %364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %368 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %369 = "stablehlo.broadcast_in_dim"(%368) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %370 = "stablehlo.add"(%367, %369) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %371 = "stablehlo.multiply"(%370, %364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %372 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %373 = "stablehlo.broadcast_in_dim"(%372) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %374 = "stablehlo.add"(%371, %373) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %375 = "stablehlo.multiply"(%374, %364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %376 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %377 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %378 = "stablehlo.add"(%375, %377) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %379 = "stablehlo.multiply"(%378, %364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %380 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %381 = "stablehlo.broadcast_in_dim"(%380) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %382 = "stablehlo.add"(%379, %381) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %383 = "stablehlo.multiply"(%364, %364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %384 = "stablehlo.multiply"(%383, %382) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %385 = "stablehlo.add"(%384, %364) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %386 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %387 = "stablehlo.broadcast_in_dim"(%386) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %388 = "stablehlo.add"(%385, %387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %389 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %390 = "stablehlo.broadcast_in_dim"(%389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %391 = "stablehlo.add"(%356, %390) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %392 = "stablehlo.bitcast_convert"(%391) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %393 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %394 = "stablehlo.broadcast_in_dim"(%393) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %395 = "stablehlo.shift_left"(%392, %394) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %396 = "stablehlo.bitcast_convert"(%395) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %397 = "stablehlo.multiply"(%388, %396) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %398 = "stablehlo.add"(%342, %397) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %399 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %400 = "stablehlo.subtract"(%141, %399) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %401 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %402 = "stablehlo.multiply"(%400, %401) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %403 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %404 = "stablehlo.broadcast_in_dim"(%403) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %405 = "stablehlo.compare"(%402, %404) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %406 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %407 = "stablehlo.broadcast_in_dim"(%406) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %408 = "stablehlo.select"(%405, %407, %402) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %409 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %410 = "stablehlo.broadcast_in_dim"(%409) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %411 = "stablehlo.multiply"(%408, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %412 = "stablehlo.round_nearest_even"(%411) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %413 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %414 = "stablehlo.broadcast_in_dim"(%413) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %415 = "stablehlo.multiply"(%412, %414) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %416 = "stablehlo.subtract"(%408, %415) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %417 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %418 = "stablehlo.broadcast_in_dim"(%417) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %419 = "stablehlo.multiply"(%412, %418) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %420 = "stablehlo.subtract"(%416, %419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %421 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %422 = "stablehlo.broadcast_in_dim"(%421) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %423 = "stablehlo.multiply"(%422, %420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %424 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.broadcast_in_dim"(%424) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %426 = "stablehlo.add"(%423, %425) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %427 = "stablehlo.multiply"(%426, %420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %428 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %429 = "stablehlo.broadcast_in_dim"(%428) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %430 = "stablehlo.add"(%427, %429) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %431 = "stablehlo.multiply"(%430, %420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %432 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %433 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %434 = "stablehlo.add"(%431, %433) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %435 = "stablehlo.multiply"(%434, %420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %436 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %437 = "stablehlo.broadcast_in_dim"(%436) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %438 = "stablehlo.add"(%435, %437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %439 = "stablehlo.multiply"(%420, %420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %440 = "stablehlo.multiply"(%439, %438) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %441 = "stablehlo.add"(%440, %420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %442 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %443 = "stablehlo.broadcast_in_dim"(%442) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %444 = "stablehlo.add"(%441, %443) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %445 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %446 = "stablehlo.broadcast_in_dim"(%445) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %447 = "stablehlo.add"(%412, %446) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %448 = "stablehlo.bitcast_convert"(%447) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %449 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %450 = "stablehlo.broadcast_in_dim"(%449) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %451 = "stablehlo.shift_left"(%448, %450) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %452 = "stablehlo.bitcast_convert"(%451) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %453 = "stablehlo.multiply"(%444, %452) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %454 = "stablehlo.add"(%398, %453) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %455 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %456 = "stablehlo.subtract"(%151, %455) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %457 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %458 = "stablehlo.multiply"(%456, %457) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %459 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %460 = "stablehlo.broadcast_in_dim"(%459) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %461 = "stablehlo.compare"(%458, %460) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %462 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %463 = "stablehlo.broadcast_in_dim"(%462) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %464 = "stablehlo.select"(%461, %463, %458) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %465 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %466 = "stablehlo.broadcast_in_dim"(%465) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %467 = "stablehlo.multiply"(%464, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %468 = "stablehlo.round_nearest_even"(%467) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %469 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %470 = "stablehlo.broadcast_in_dim"(%469) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %471 = "stablehlo.multiply"(%468, %470) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %472 = "stablehlo.subtract"(%464, %471) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %473 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %474 = "stablehlo.broadcast_in_dim"(%473) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %475 = "stablehlo.multiply"(%468, %474) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %476 = "stablehlo.subtract"(%472, %475) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %477 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %478 = "stablehlo.broadcast_in_dim"(%477) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %479 = "stablehlo.multiply"(%478, %476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %480 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %481 = "stablehlo.broadcast_in_dim"(%480) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %482 = "stablehlo.add"(%479, %481) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %483 = "stablehlo.multiply"(%482, %476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %484 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %485 = "stablehlo.broadcast_in_dim"(%484) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %486 = "stablehlo.add"(%483, %485) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %487 = "stablehlo.multiply"(%486, %476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %488 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %490 = "stablehlo.add"(%487, %489) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %491 = "stablehlo.multiply"(%490, %476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %492 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %493 = "stablehlo.broadcast_in_dim"(%492) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %494 = "stablehlo.add"(%491, %493) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %495 = "stablehlo.multiply"(%476, %476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %496 = "stablehlo.multiply"(%495, %494) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %497 = "stablehlo.add"(%496, %476) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %498 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %499 = "stablehlo.broadcast_in_dim"(%498) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %500 = "stablehlo.add"(%497, %499) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %501 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %502 = "stablehlo.broadcast_in_dim"(%501) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %503 = "stablehlo.add"(%468, %502) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %504 = "stablehlo.bitcast_convert"(%503) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %505 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %506 = "stablehlo.broadcast_in_dim"(%505) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %507 = "stablehlo.shift_left"(%504, %506) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %508 = "stablehlo.bitcast_convert"(%507) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %509 = "stablehlo.multiply"(%500, %508) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %510 = "stablehlo.add"(%454, %509) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %512 = "stablehlo.subtract"(%161, %511) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %513 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %514 = "stablehlo.multiply"(%512, %513) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %515 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %516 = "stablehlo.broadcast_in_dim"(%515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %517 = "stablehlo.compare"(%514, %516) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %518 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %519 = "stablehlo.broadcast_in_dim"(%518) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %520 = "stablehlo.select"(%517, %519, %514) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %521 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %522 = "stablehlo.broadcast_in_dim"(%521) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %523 = "stablehlo.multiply"(%520, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %524 = "stablehlo.round_nearest_even"(%523) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %525 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %526 = "stablehlo.broadcast_in_dim"(%525) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %527 = "stablehlo.multiply"(%524, %526) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %528 = "stablehlo.subtract"(%520, %527) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %529 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %530 = "stablehlo.broadcast_in_dim"(%529) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %531 = "stablehlo.multiply"(%524, %530) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %532 = "stablehlo.subtract"(%528, %531) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %533 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %534 = "stablehlo.broadcast_in_dim"(%533) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %535 = "stablehlo.multiply"(%534, %532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %536 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %537 = "stablehlo.broadcast_in_dim"(%536) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %538 = "stablehlo.add"(%535, %537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %539 = "stablehlo.multiply"(%538, %532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %540 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %541 = "stablehlo.broadcast_in_dim"(%540) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %542 = "stablehlo.add"(%539, %541) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %543 = "stablehlo.multiply"(%542, %532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %544 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %545 = "stablehlo.broadcast_in_dim"(%544) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %546 = "stablehlo.add"(%543, %545) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %547 = "stablehlo.multiply"(%546, %532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %548 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %549 = "stablehlo.broadcast_in_dim"(%548) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %550 = "stablehlo.add"(%547, %549) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %551 = "stablehlo.multiply"(%532, %532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %552 = "stablehlo.multiply"(%551, %550) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %553 = "stablehlo.add"(%552, %532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %554 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %555 = "stablehlo.broadcast_in_dim"(%554) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %556 = "stablehlo.add"(%553, %555) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %557 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %558 = "stablehlo.broadcast_in_dim"(%557) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %559 = "stablehlo.add"(%524, %558) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %560 = "stablehlo.bitcast_convert"(%559) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %561 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %562 = "stablehlo.broadcast_in_dim"(%561) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %563 = "stablehlo.shift_left"(%560, %562) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %564 = "stablehlo.bitcast_convert"(%563) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %565 = "stablehlo.multiply"(%556, %564) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %566 = "stablehlo.add"(%510, %565) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %567 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %568 = "stablehlo.subtract"(%171, %567) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %569 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %570 = "stablehlo.multiply"(%568, %569) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %571 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %573 = "stablehlo.compare"(%570, %572) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %574 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %575 = "stablehlo.broadcast_in_dim"(%574) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %576 = "stablehlo.select"(%573, %575, %570) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %577 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %578 = "stablehlo.broadcast_in_dim"(%577) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %579 = "stablehlo.multiply"(%576, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %580 = "stablehlo.round_nearest_even"(%579) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %581 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %582 = "stablehlo.broadcast_in_dim"(%581) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %583 = "stablehlo.multiply"(%580, %582) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %584 = "stablehlo.subtract"(%576, %583) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %585 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %586 = "stablehlo.broadcast_in_dim"(%585) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %587 = "stablehlo.multiply"(%580, %586) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %588 = "stablehlo.subtract"(%584, %587) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %589 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %590 = "stablehlo.broadcast_in_dim"(%589) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %591 = "stablehlo.multiply"(%590, %588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %592 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %593 = "stablehlo.broadcast_in_dim"(%592) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %594 = "stablehlo.add"(%591, %593) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %595 = "stablehlo.multiply"(%594, %588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %596 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %597 = "stablehlo.broadcast_in_dim"(%596) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %598 = "stablehlo.add"(%595, %597) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %599 = "stablehlo.multiply"(%598, %588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %600 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %601 = "stablehlo.broadcast_in_dim"(%600) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %602 = "stablehlo.add"(%599, %601) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %603 = "stablehlo.multiply"(%602, %588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %604 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %605 = "stablehlo.broadcast_in_dim"(%604) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %606 = "stablehlo.add"(%603, %605) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %607 = "stablehlo.multiply"(%588, %588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %608 = "stablehlo.multiply"(%607, %606) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %609 = "stablehlo.add"(%608, %588) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %610 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %611 = "stablehlo.broadcast_in_dim"(%610) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %612 = "stablehlo.add"(%609, %611) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %613 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %614 = "stablehlo.broadcast_in_dim"(%613) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %615 = "stablehlo.add"(%580, %614) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %616 = "stablehlo.bitcast_convert"(%615) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %617 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %618 = "stablehlo.broadcast_in_dim"(%617) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %619 = "stablehlo.shift_left"(%616, %618) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %620 = "stablehlo.bitcast_convert"(%619) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %621 = "stablehlo.multiply"(%612, %620) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %622 = "stablehlo.add"(%566, %621) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %623 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %624 = "stablehlo.subtract"(%181, %623) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %625 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %626 = "stablehlo.multiply"(%624, %625) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %627 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %629 = "stablehlo.compare"(%626, %628) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %630 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %631 = "stablehlo.broadcast_in_dim"(%630) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %632 = "stablehlo.select"(%629, %631, %626) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %633 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %634 = "stablehlo.broadcast_in_dim"(%633) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %635 = "stablehlo.multiply"(%632, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %636 = "stablehlo.round_nearest_even"(%635) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %637 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %638 = "stablehlo.broadcast_in_dim"(%637) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %639 = "stablehlo.multiply"(%636, %638) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %640 = "stablehlo.subtract"(%632, %639) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %641 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %642 = "stablehlo.broadcast_in_dim"(%641) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %643 = "stablehlo.multiply"(%636, %642) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %644 = "stablehlo.subtract"(%640, %643) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %645 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %646 = "stablehlo.broadcast_in_dim"(%645) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %647 = "stablehlo.multiply"(%646, %644) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %648 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %649 = "stablehlo.broadcast_in_dim"(%648) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %650 = "stablehlo.add"(%647, %649) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %651 = "stablehlo.multiply"(%650, %644) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %652 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %653 = "stablehlo.broadcast_in_dim"(%652) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %654 = "stablehlo.add"(%651, %653) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %655 = "stablehlo.multiply"(%654, %644) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %656 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %657 = "stablehlo.broadcast_in_dim"(%656) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %658 = "stablehlo.add"(%655, %657) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %659 = "stablehlo.multiply"(%658, %644) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %660 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %661 = "stablehlo.broadcast_in_dim"(%660) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %662 = "stablehlo.add"(%659, %661) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %663 = "stablehlo.multiply"(%644, %644) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %664 = "stablehlo.multiply"(%663, %662) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %665 = "stablehlo.add"(%664, %644) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %666 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %667 = "stablehlo.broadcast_in_dim"(%666) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %668 = "stablehlo.add"(%665, %667) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %669 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %670 = "stablehlo.broadcast_in_dim"(%669) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %671 = "stablehlo.add"(%636, %670) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %672 = "stablehlo.bitcast_convert"(%671) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %673 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %674 = "stablehlo.broadcast_in_dim"(%673) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %675 = "stablehlo.shift_left"(%672, %674) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %676 = "stablehlo.bitcast_convert"(%675) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %677 = "stablehlo.multiply"(%668, %676) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %678 = "stablehlo.add"(%622, %677) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %679 = "stablehlo.broadcast_in_dim"(%287) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %680 = "stablehlo.subtract"(%191, %679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %681 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %682 = "stablehlo.multiply"(%680, %681) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %683 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %684 = "stablehlo.broadcast_in_dim"(%683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %685 = "stablehlo.compare"(%682, %684) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %686 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %687 = "stablehlo.broadcast_in_dim"(%686) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %688 = "stablehlo.select"(%685, %687, %682) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %689 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %690 = "stablehlo.broadcast_in_dim"(%689) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %691 = "stablehlo.multiply"(%688, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %692 = "stablehlo.round_nearest_even"(%691) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %693 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %694 = "stablehlo.broadcast_in_dim"(%693) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %695 = "stablehlo.multiply"(%692, %694) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %696 = "stablehlo.subtract"(%688, %695) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %697 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %698 = "stablehlo.broadcast_in_dim"(%697) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %699 = "stablehlo.multiply"(%692, %698) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %700 = "stablehlo.subtract"(%696, %699) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %701 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %702 = "stablehlo.broadcast_in_dim"(%701) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %703 = "stablehlo.multiply"(%702, %700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %704 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %705 = "stablehlo.broadcast_in_dim"(%704) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %706 = "stablehlo.add"(%703, %705) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %707 = "stablehlo.multiply"(%706, %700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %708 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %709 = "stablehlo.broadcast_in_dim"(%708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %710 = "stablehlo.add"(%707, %709) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %711 = "stablehlo.multiply"(%710, %700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %712 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %713 = "stablehlo.broadcast_in_dim"(%712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %714 = "stablehlo.add"(%711, %713) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %715 = "stablehlo.multiply"(%714, %700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %716 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %717 = "stablehlo.broadcast_in_dim"(%716) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %718 = "stablehlo.add"(%715, %717) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %719 = "stablehlo.multiply"(%700, %700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %720 = "stablehlo.multiply"(%719, %718) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %721 = "stablehlo.add"(%720, %700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %722 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %723 = "stablehlo.broadcast_in_dim"(%722) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %724 = "stablehlo.add"(%721, %723) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %725 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %726 = "stablehlo.broadcast_in_dim"(%725) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %727 = "stablehlo.add"(%692, %726) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %728 = "stablehlo.bitcast_convert"(%727) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %729 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %730 = "stablehlo.broadcast_in_dim"(%729) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %731 = "stablehlo.shift_left"(%728, %730) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %732 = "stablehlo.bitcast_convert"(%731) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %733 = "stablehlo.multiply"(%724, %732) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %734 = "stablehlo.add"(%678, %733) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %735 = "stablehlo.optimization_barrier"(%734) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %736 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %737 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %738 = "stablehlo.add"(%736, %737) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %739 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %740 = "stablehlo.add"(%738, %739) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %741 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %742 = "stablehlo.add"(%740, %741) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %743 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %744 = "stablehlo.add"(%742, %743) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %745 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %746 = "stablehlo.add"(%744, %745) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %747 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %748 = "stablehlo.add"(%746, %747) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %749 = "stablehlo.slice"(%735) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %750 = "stablehlo.add"(%748, %749) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %751 = "stablehlo.optimization_barrier"(%750) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %752 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %753 = "stablehlo.optimization_barrier"(%752) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %754 = "stablehlo.slice"(%753) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %755 = "stablehlo.slice"(%753) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %756 = "stablehlo.add"(%754, %755) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %757 = "stablehlo.slice"(%753) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %758 = "stablehlo.add"(%756, %757) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %759 = "stablehlo.slice"(%753) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %760 = "stablehlo.add"(%758, %759) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %761 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %762 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %763 = "stablehlo.add"(%761, %762) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %764 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %765 = "stablehlo.add"(%763, %764) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %766 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %767 = "stablehlo.add"(%765, %766) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %768 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %769 = "stablehlo.add"(%767, %768) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %770 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %771 = "stablehlo.add"(%769, %770) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %772 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %773 = "stablehlo.add"(%771, %772) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %774 = "stablehlo.slice"(%751) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %775 = "stablehlo.add"(%773, %774) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %776 = "stablehlo.optimization_barrier"(%775) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %777 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %778 = "stablehlo.optimization_barrier"(%777) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %779 = "stablehlo.slice"(%778) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %780 = "stablehlo.slice"(%778) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %781 = "stablehlo.add"(%779, %780) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %782 = "stablehlo.slice"(%778) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %783 = "stablehlo.add"(%781, %782) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %784 = "stablehlo.slice"(%778) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %785 = "stablehlo.add"(%783, %784) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %786 = "stablehlo.slice"(%778) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %787 = "stablehlo.add"(%785, %786) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %788 = "stablehlo.slice"(%778) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %789 = "stablehlo.add"(%787, %788) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %790 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %791 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %792 = "stablehlo.add"(%790, %791) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %793 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %794 = "stablehlo.add"(%792, %793) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %795 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %796 = "stablehlo.add"(%794, %795) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %797 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %798 = "stablehlo.add"(%796, %797) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %799 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %800 = "stablehlo.add"(%798, %799) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %801 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %802 = "stablehlo.add"(%800, %801) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %803 = "stablehlo.slice"(%776) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %804 = "stablehlo.add"(%802, %803) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %805 = "stablehlo.optimization_barrier"(%804) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %806 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %807 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %808 = "stablehlo.add"(%806, %807) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %809 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %810 = "stablehlo.add"(%808, %809) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %811 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %812 = "stablehlo.add"(%810, %811) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %813 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %814 = "stablehlo.add"(%812, %813) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %815 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %816 = "stablehlo.add"(%814, %815) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %817 = "stablehlo.slice"(%805) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %818 = "stablehlo.add"(%816, %817) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %819 = "stablehlo.add"(%818, %760) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %820 = "stablehlo.add"(%819, %789) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %821 = "stablehlo.reshape"(%820) : (tensor<1x1xf32>) -> tensor<1xf32>
          %822 = "stablehlo.optimization_barrier"(%821) : (tensor<1xf32>) -> tensor<1xf32>
          %823 = "stablehlo.log"(%822) : (tensor<1xf32>) -> tensor<1xf32>
          %824 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %825 = "stablehlo.multiply"(%824, %823) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %826 = "stablehlo.add"(%287, %825) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %827 = "stablehlo.optimization_barrier"(%826) : (tensor<1xf32>) -> tensor<1xf32>
          %828 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %829 = "stablehlo.broadcast_in_dim"(%828) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %830 = "stablehlo.compare"(%827, %829) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %831 = "stablehlo.optimization_barrier"(%830) : (tensor<1xi1>) -> tensor<1xi1>
          %832 = "stablehlo.constant"() { value = dense<31936.0> : tensor<f32> } : () -> tensor<f32>
          %833 = "stablehlo.log"(%832) : (tensor<f32>) -> tensor<f32>
          %834 = "stablehlo.multiply"(%3, %833) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %835 = "stablehlo.slice"(%95) {
            limit_indices = array<i64: 1, 65>,
            start_indices = array<i64: 0, 64>,
            strides = array<i64: 1, 1>
          } : (tensor<1x65xf32>) -> tensor<1x1xf32>
          %836 = "stablehlo.reshape"(%835) : (tensor<1x1xf32>) -> tensor<1xf32>
          %837 = "stablehlo.broadcast_in_dim"(%834) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %838 = "stablehlo.select"(%831, %837, %827) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %839 = "stablehlo.subtract"(%836, %838) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %840 = "stablehlo.optimization_barrier"(%839) : (tensor<1xf32>) -> tensor<1xf32>
          %841 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %842 = "stablehlo.broadcast_in_dim"(%841) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %843 = "stablehlo.compare"(%114, %842) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %844 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %845 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %846 = "stablehlo.dynamic_slice"(%snapshot, %86, %845) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %847 = "stablehlo.broadcast_in_dim"(%844) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %848 = "stablehlo.select"(%843, %847, %846) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %849 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %850 = "stablehlo.broadcast_in_dim"(%849) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %851 = "stablehlo.compare"(%123, %850) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %852 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %853 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %854 = "stablehlo.dynamic_slice"(%snapshot, %86, %853) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %855 = "stablehlo.broadcast_in_dim"(%852) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %856 = "stablehlo.select"(%851, %855, %854) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %857 = "stablehlo.maximum"(%848, %856) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %858 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %859 = "stablehlo.broadcast_in_dim"(%858) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %860 = "stablehlo.compare"(%133, %859) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %861 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %862 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %863 = "stablehlo.dynamic_slice"(%snapshot, %86, %862) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %864 = "stablehlo.broadcast_in_dim"(%861) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %865 = "stablehlo.select"(%860, %864, %863) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %866 = "stablehlo.maximum"(%857, %865) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %867 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %868 = "stablehlo.broadcast_in_dim"(%867) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %869 = "stablehlo.compare"(%143, %868) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %870 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %871 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %872 = "stablehlo.dynamic_slice"(%snapshot, %86, %871) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %873 = "stablehlo.broadcast_in_dim"(%870) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %874 = "stablehlo.select"(%869, %873, %872) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %875 = "stablehlo.maximum"(%866, %874) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %876 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %877 = "stablehlo.broadcast_in_dim"(%876) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %878 = "stablehlo.compare"(%153, %877) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %879 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %880 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %881 = "stablehlo.dynamic_slice"(%snapshot, %86, %880) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %882 = "stablehlo.broadcast_in_dim"(%879) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %883 = "stablehlo.select"(%878, %882, %881) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %884 = "stablehlo.maximum"(%875, %883) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %885 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %886 = "stablehlo.broadcast_in_dim"(%885) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %887 = "stablehlo.compare"(%163, %886) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %888 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %889 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %890 = "stablehlo.dynamic_slice"(%snapshot, %86, %889) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %891 = "stablehlo.broadcast_in_dim"(%888) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %892 = "stablehlo.select"(%887, %891, %890) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %893 = "stablehlo.maximum"(%884, %892) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %894 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %895 = "stablehlo.broadcast_in_dim"(%894) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %896 = "stablehlo.compare"(%173, %895) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %897 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %898 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %899 = "stablehlo.dynamic_slice"(%snapshot, %86, %898) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %900 = "stablehlo.broadcast_in_dim"(%897) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %901 = "stablehlo.select"(%896, %900, %899) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %902 = "stablehlo.maximum"(%893, %901) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %903 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %904 = "stablehlo.broadcast_in_dim"(%903) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %905 = "stablehlo.compare"(%183, %904) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %906 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %907 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %908 = "stablehlo.dynamic_slice"(%snapshot, %86, %907) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %909 = "stablehlo.broadcast_in_dim"(%906) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %910 = "stablehlo.select"(%905, %909, %908) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %911 = "stablehlo.maximum"(%902, %910) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %912 = "stablehlo.optimization_barrier"(%911) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %913 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %914 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %915 = "stablehlo.maximum"(%913, %914) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %916 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %917 = "stablehlo.maximum"(%915, %916) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %918 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %919 = "stablehlo.maximum"(%917, %918) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %920 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %921 = "stablehlo.maximum"(%919, %920) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %922 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %923 = "stablehlo.maximum"(%921, %922) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %924 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %925 = "stablehlo.maximum"(%923, %924) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %926 = "stablehlo.slice"(%912) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %927 = "stablehlo.maximum"(%925, %926) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %928 = "stablehlo.optimization_barrier"(%927) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %929 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %930 = "stablehlo.optimization_barrier"(%929) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %931 = "stablehlo.slice"(%930) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %932 = "stablehlo.slice"(%930) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %933 = "stablehlo.maximum"(%931, %932) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %934 = "stablehlo.slice"(%930) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %935 = "stablehlo.maximum"(%933, %934) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %936 = "stablehlo.slice"(%930) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %937 = "stablehlo.maximum"(%935, %936) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %938 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %939 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %940 = "stablehlo.maximum"(%938, %939) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %941 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %942 = "stablehlo.maximum"(%940, %941) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %943 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %944 = "stablehlo.maximum"(%942, %943) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %945 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %946 = "stablehlo.maximum"(%944, %945) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %947 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %948 = "stablehlo.maximum"(%946, %947) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %949 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %950 = "stablehlo.maximum"(%948, %949) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %951 = "stablehlo.slice"(%928) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %952 = "stablehlo.maximum"(%950, %951) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %953 = "stablehlo.optimization_barrier"(%952) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %954 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %955 = "stablehlo.optimization_barrier"(%954) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %956 = "stablehlo.slice"(%955) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %957 = "stablehlo.slice"(%955) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %958 = "stablehlo.maximum"(%956, %957) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %959 = "stablehlo.slice"(%955) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %960 = "stablehlo.maximum"(%958, %959) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %961 = "stablehlo.slice"(%955) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %962 = "stablehlo.maximum"(%960, %961) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %963 = "stablehlo.slice"(%955) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %964 = "stablehlo.maximum"(%962, %963) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %965 = "stablehlo.slice"(%955) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %966 = "stablehlo.maximum"(%964, %965) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %967 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %968 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %969 = "stablehlo.maximum"(%967, %968) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %970 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %971 = "stablehlo.maximum"(%969, %970) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %972 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %973 = "stablehlo.maximum"(%971, %972) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %974 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %975 = "stablehlo.maximum"(%973, %974) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %976 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %977 = "stablehlo.maximum"(%975, %976) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %978 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %979 = "stablehlo.maximum"(%977, %978) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %980 = "stablehlo.slice"(%953) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %981 = "stablehlo.maximum"(%979, %980) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %982 = "stablehlo.optimization_barrier"(%981) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %983 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %984 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %985 = "stablehlo.maximum"(%983, %984) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %986 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %987 = "stablehlo.maximum"(%985, %986) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %988 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %989 = "stablehlo.maximum"(%987, %988) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %990 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %991 = "stablehlo.maximum"(%989, %990) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %992 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %993 = "stablehlo.maximum"(%991, %992) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %994 = "stablehlo.slice"(%982) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %995 = "stablehlo.maximum"(%993, %994) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %996 = "stablehlo.maximum"(%995, %937) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %997 = "stablehlo.maximum"(%996, %966) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %998 = "stablehlo.reshape"(%997) : (tensor<1x1xf32>) -> tensor<1xf32>
          %999 = "stablehlo.optimization_barrier"(%998) : (tensor<1xf32>) -> tensor<1xf32>
          %1000 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %1001 = "stablehlo.broadcast_in_dim"(%1000) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1002 = "stablehlo.compare"(%999, %1001) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1003 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1004 = "stablehlo.broadcast_in_dim"(%1003) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1005 = "stablehlo.select"(%1002, %1004, %999) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1006 = "stablehlo.optimization_barrier"(%1005) : (tensor<1xf32>) -> tensor<1xf32>
          %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1008 = "stablehlo.subtract"(%848, %1007) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1009 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1010 = "stablehlo.multiply"(%1008, %1009) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1011 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1012 = "stablehlo.broadcast_in_dim"(%1011) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1013 = "stablehlo.compare"(%1010, %1012) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1014 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.broadcast_in_dim"(%1014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1016 = "stablehlo.select"(%1013, %1015, %1010) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1017 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1018 = "stablehlo.broadcast_in_dim"(%1017) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1019 = "stablehlo.multiply"(%1016, %1018) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1020 = "stablehlo.round_nearest_even"(%1019) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1021 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1022 = "stablehlo.broadcast_in_dim"(%1021) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1023 = "stablehlo.multiply"(%1020, %1022) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1024 = "stablehlo.subtract"(%1016, %1023) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1025 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1026 = "stablehlo.broadcast_in_dim"(%1025) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1027 = "stablehlo.multiply"(%1020, %1026) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1028 = "stablehlo.subtract"(%1024, %1027) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1029 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1030 = "stablehlo.broadcast_in_dim"(%1029) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1031 = "stablehlo.multiply"(%1030, %1028) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1032 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1033 = "stablehlo.broadcast_in_dim"(%1032) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1034 = "stablehlo.add"(%1031, %1033) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1035 = "stablehlo.multiply"(%1034, %1028) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1036 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1037 = "stablehlo.broadcast_in_dim"(%1036) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1038 = "stablehlo.add"(%1035, %1037) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1039 = "stablehlo.multiply"(%1038, %1028) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1040 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1041 = "stablehlo.broadcast_in_dim"(%1040) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1042 = "stablehlo.add"(%1039, %1041) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1043 = "stablehlo.multiply"(%1042, %1028) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1044 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1045 = "stablehlo.broadcast_in_dim"(%1044) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1046 = "stablehlo.add"(%1043, %1045) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1047 = "stablehlo.multiply"(%1028, %1028) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1048 = "stablehlo.multiply"(%1047, %1046) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1049 = "stablehlo.add"(%1048, %1028) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1050 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1051 = "stablehlo.broadcast_in_dim"(%1050) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1052 = "stablehlo.add"(%1049, %1051) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1053 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1054 = "stablehlo.broadcast_in_dim"(%1053) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1055 = "stablehlo.add"(%1020, %1054) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1056 = "stablehlo.bitcast_convert"(%1055) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1057 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1058 = "stablehlo.broadcast_in_dim"(%1057) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1059 = "stablehlo.shift_left"(%1056, %1058) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1060 = "stablehlo.bitcast_convert"(%1059) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1061 = "stablehlo.multiply"(%1052, %1060) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1062 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1063 = "stablehlo.subtract"(%856, %1062) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1064 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1065 = "stablehlo.multiply"(%1063, %1064) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1066 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1067 = "stablehlo.broadcast_in_dim"(%1066) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1068 = "stablehlo.compare"(%1065, %1067) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1069 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1070 = "stablehlo.broadcast_in_dim"(%1069) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1071 = "stablehlo.select"(%1068, %1070, %1065) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1072 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1073 = "stablehlo.broadcast_in_dim"(%1072) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1074 = "stablehlo.multiply"(%1071, %1073) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1075 = "stablehlo.round_nearest_even"(%1074) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1076 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1077 = "stablehlo.broadcast_in_dim"(%1076) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1078 = "stablehlo.multiply"(%1075, %1077) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1079 = "stablehlo.subtract"(%1071, %1078) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1080 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1081 = "stablehlo.broadcast_in_dim"(%1080) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1082 = "stablehlo.multiply"(%1075, %1081) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1083 = "stablehlo.subtract"(%1079, %1082) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1084 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1085 = "stablehlo.broadcast_in_dim"(%1084) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1086 = "stablehlo.multiply"(%1085, %1083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1087 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1088 = "stablehlo.broadcast_in_dim"(%1087) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1089 = "stablehlo.add"(%1086, %1088) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1090 = "stablehlo.multiply"(%1089, %1083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1091 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1092 = "stablehlo.broadcast_in_dim"(%1091) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1093 = "stablehlo.add"(%1090, %1092) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1094 = "stablehlo.multiply"(%1093, %1083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1095 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1096 = "stablehlo.broadcast_in_dim"(%1095) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1097 = "stablehlo.add"(%1094, %1096) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1098 = "stablehlo.multiply"(%1097, %1083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1099 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1100 = "stablehlo.broadcast_in_dim"(%1099) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1101 = "stablehlo.add"(%1098, %1100) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1102 = "stablehlo.multiply"(%1083, %1083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1103 = "stablehlo.multiply"(%1102, %1101) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1104 = "stablehlo.add"(%1103, %1083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1105 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1106 = "stablehlo.broadcast_in_dim"(%1105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1107 = "stablehlo.add"(%1104, %1106) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1108 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1109 = "stablehlo.broadcast_in_dim"(%1108) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1110 = "stablehlo.add"(%1075, %1109) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1111 = "stablehlo.bitcast_convert"(%1110) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1112 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1113 = "stablehlo.broadcast_in_dim"(%1112) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1114 = "stablehlo.shift_left"(%1111, %1113) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1115 = "stablehlo.bitcast_convert"(%1114) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1116 = "stablehlo.multiply"(%1107, %1115) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1117 = "stablehlo.add"(%1061, %1116) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1118 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1119 = "stablehlo.subtract"(%865, %1118) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1120 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1121 = "stablehlo.multiply"(%1119, %1120) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1122 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1123 = "stablehlo.broadcast_in_dim"(%1122) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1124 = "stablehlo.compare"(%1121, %1123) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1125 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1126 = "stablehlo.broadcast_in_dim"(%1125) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1127 = "stablehlo.select"(%1124, %1126, %1121) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1128 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1129 = "stablehlo.broadcast_in_dim"(%1128) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1130 = "stablehlo.multiply"(%1127, %1129) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1131 = "stablehlo.round_nearest_even"(%1130) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1132 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1133 = "stablehlo.broadcast_in_dim"(%1132) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1134 = "stablehlo.multiply"(%1131, %1133) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1135 = "stablehlo.subtract"(%1127, %1134) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1136 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1137 = "stablehlo.broadcast_in_dim"(%1136) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1138 = "stablehlo.multiply"(%1131, %1137) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1139 = "stablehlo.subtract"(%1135, %1138) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1140 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1141 = "stablehlo.broadcast_in_dim"(%1140) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1142 = "stablehlo.multiply"(%1141, %1139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1143 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1144 = "stablehlo.broadcast_in_dim"(%1143) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1145 = "stablehlo.add"(%1142, %1144) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1146 = "stablehlo.multiply"(%1145, %1139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1147 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1148 = "stablehlo.broadcast_in_dim"(%1147) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1149 = "stablehlo.add"(%1146, %1148) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1150 = "stablehlo.multiply"(%1149, %1139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1151 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1152 = "stablehlo.broadcast_in_dim"(%1151) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1153 = "stablehlo.add"(%1150, %1152) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1154 = "stablehlo.multiply"(%1153, %1139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1155 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1156 = "stablehlo.broadcast_in_dim"(%1155) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1157 = "stablehlo.add"(%1154, %1156) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1158 = "stablehlo.multiply"(%1139, %1139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1159 = "stablehlo.multiply"(%1158, %1157) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1160 = "stablehlo.add"(%1159, %1139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1161 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1162 = "stablehlo.broadcast_in_dim"(%1161) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1163 = "stablehlo.add"(%1160, %1162) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1164 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1165 = "stablehlo.broadcast_in_dim"(%1164) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1166 = "stablehlo.add"(%1131, %1165) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1167 = "stablehlo.bitcast_convert"(%1166) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1168 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1169 = "stablehlo.broadcast_in_dim"(%1168) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1170 = "stablehlo.shift_left"(%1167, %1169) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1171 = "stablehlo.bitcast_convert"(%1170) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1172 = "stablehlo.multiply"(%1163, %1171) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1173 = "stablehlo.add"(%1117, %1172) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1174 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1175 = "stablehlo.subtract"(%874, %1174) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1176 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1177 = "stablehlo.multiply"(%1175, %1176) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1178 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1179 = "stablehlo.broadcast_in_dim"(%1178) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1180 = "stablehlo.compare"(%1177, %1179) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1181 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1182 = "stablehlo.broadcast_in_dim"(%1181) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1183 = "stablehlo.select"(%1180, %1182, %1177) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1184 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1185 = "stablehlo.broadcast_in_dim"(%1184) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1186 = "stablehlo.multiply"(%1183, %1185) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1187 = "stablehlo.round_nearest_even"(%1186) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1188 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1189 = "stablehlo.broadcast_in_dim"(%1188) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1190 = "stablehlo.multiply"(%1187, %1189) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1191 = "stablehlo.subtract"(%1183, %1190) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1192 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1193 = "stablehlo.broadcast_in_dim"(%1192) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1194 = "stablehlo.multiply"(%1187, %1193) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1195 = "stablehlo.subtract"(%1191, %1194) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1196 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1197 = "stablehlo.broadcast_in_dim"(%1196) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1198 = "stablehlo.multiply"(%1197, %1195) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1199 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1200 = "stablehlo.broadcast_in_dim"(%1199) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1201 = "stablehlo.add"(%1198, %1200) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1202 = "stablehlo.multiply"(%1201, %1195) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1203 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1204 = "stablehlo.broadcast_in_dim"(%1203) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1205 = "stablehlo.add"(%1202, %1204) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1206 = "stablehlo.multiply"(%1205, %1195) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1207 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1208 = "stablehlo.broadcast_in_dim"(%1207) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1209 = "stablehlo.add"(%1206, %1208) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1210 = "stablehlo.multiply"(%1209, %1195) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1211 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1212 = "stablehlo.broadcast_in_dim"(%1211) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1213 = "stablehlo.add"(%1210, %1212) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1214 = "stablehlo.multiply"(%1195, %1195) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1215 = "stablehlo.multiply"(%1214, %1213) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1216 = "stablehlo.add"(%1215, %1195) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1217 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1218 = "stablehlo.broadcast_in_dim"(%1217) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1219 = "stablehlo.add"(%1216, %1218) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1220 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1221 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1222 = "stablehlo.add"(%1187, %1221) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1223 = "stablehlo.bitcast_convert"(%1222) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1224 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1225 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1226 = "stablehlo.shift_left"(%1223, %1225) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1227 = "stablehlo.bitcast_convert"(%1226) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1228 = "stablehlo.multiply"(%1219, %1227) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1229 = "stablehlo.add"(%1173, %1228) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1230 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1231 = "stablehlo.subtract"(%883, %1230) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1232 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1233 = "stablehlo.multiply"(%1231, %1232) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1234 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1235 = "stablehlo.broadcast_in_dim"(%1234) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1236 = "stablehlo.compare"(%1233, %1235) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1237 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1238 = "stablehlo.broadcast_in_dim"(%1237) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1239 = "stablehlo.select"(%1236, %1238, %1233) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1240 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1241 = "stablehlo.broadcast_in_dim"(%1240) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1242 = "stablehlo.multiply"(%1239, %1241) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1243 = "stablehlo.round_nearest_even"(%1242) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1244 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1245 = "stablehlo.broadcast_in_dim"(%1244) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1246 = "stablehlo.multiply"(%1243, %1245) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1247 = "stablehlo.subtract"(%1239, %1246) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1248 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1249 = "stablehlo.broadcast_in_dim"(%1248) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1250 = "stablehlo.multiply"(%1243, %1249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1251 = "stablehlo.subtract"(%1247, %1250) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1252 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1253 = "stablehlo.broadcast_in_dim"(%1252) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1254 = "stablehlo.multiply"(%1253, %1251) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1255 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1256 = "stablehlo.broadcast_in_dim"(%1255) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1257 = "stablehlo.add"(%1254, %1256) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1258 = "stablehlo.multiply"(%1257, %1251) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1259 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1260 = "stablehlo.broadcast_in_dim"(%1259) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1261 = "stablehlo.add"(%1258, %1260) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1262 = "stablehlo.multiply"(%1261, %1251) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1263 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1264 = "stablehlo.broadcast_in_dim"(%1263) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1265 = "stablehlo.add"(%1262, %1264) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1266 = "stablehlo.multiply"(%1265, %1251) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1267 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1268 = "stablehlo.broadcast_in_dim"(%1267) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1269 = "stablehlo.add"(%1266, %1268) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1270 = "stablehlo.multiply"(%1251, %1251) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1271 = "stablehlo.multiply"(%1270, %1269) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1272 = "stablehlo.add"(%1271, %1251) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1273 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1274 = "stablehlo.broadcast_in_dim"(%1273) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1275 = "stablehlo.add"(%1272, %1274) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1276 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1277 = "stablehlo.broadcast_in_dim"(%1276) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1278 = "stablehlo.add"(%1243, %1277) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1279 = "stablehlo.bitcast_convert"(%1278) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1280 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1281 = "stablehlo.broadcast_in_dim"(%1280) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1282 = "stablehlo.shift_left"(%1279, %1281) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1283 = "stablehlo.bitcast_convert"(%1282) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1284 = "stablehlo.multiply"(%1275, %1283) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1285 = "stablehlo.add"(%1229, %1284) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1286 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1287 = "stablehlo.subtract"(%892, %1286) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1288 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1289 = "stablehlo.multiply"(%1287, %1288) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1290 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1291 = "stablehlo.broadcast_in_dim"(%1290) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1292 = "stablehlo.compare"(%1289, %1291) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1293 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1294 = "stablehlo.broadcast_in_dim"(%1293) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1295 = "stablehlo.select"(%1292, %1294, %1289) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1296 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1297 = "stablehlo.broadcast_in_dim"(%1296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1298 = "stablehlo.multiply"(%1295, %1297) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1299 = "stablehlo.round_nearest_even"(%1298) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1300 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1301 = "stablehlo.broadcast_in_dim"(%1300) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1302 = "stablehlo.multiply"(%1299, %1301) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1303 = "stablehlo.subtract"(%1295, %1302) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1304 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1305 = "stablehlo.broadcast_in_dim"(%1304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1306 = "stablehlo.multiply"(%1299, %1305) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1307 = "stablehlo.subtract"(%1303, %1306) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1308 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1309 = "stablehlo.broadcast_in_dim"(%1308) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1310 = "stablehlo.multiply"(%1309, %1307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1311 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1312 = "stablehlo.broadcast_in_dim"(%1311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1313 = "stablehlo.add"(%1310, %1312) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1314 = "stablehlo.multiply"(%1313, %1307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1315 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1316 = "stablehlo.broadcast_in_dim"(%1315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1317 = "stablehlo.add"(%1314, %1316) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1318 = "stablehlo.multiply"(%1317, %1307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1319 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1320 = "stablehlo.broadcast_in_dim"(%1319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1321 = "stablehlo.add"(%1318, %1320) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1322 = "stablehlo.multiply"(%1321, %1307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1323 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1324 = "stablehlo.broadcast_in_dim"(%1323) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1325 = "stablehlo.add"(%1322, %1324) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1326 = "stablehlo.multiply"(%1307, %1307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1327 = "stablehlo.multiply"(%1326, %1325) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1328 = "stablehlo.add"(%1327, %1307) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1329 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1330 = "stablehlo.broadcast_in_dim"(%1329) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1331 = "stablehlo.add"(%1328, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1332 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1333 = "stablehlo.broadcast_in_dim"(%1332) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1334 = "stablehlo.add"(%1299, %1333) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1335 = "stablehlo.bitcast_convert"(%1334) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1336 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1337 = "stablehlo.broadcast_in_dim"(%1336) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1338 = "stablehlo.shift_left"(%1335, %1337) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1339 = "stablehlo.bitcast_convert"(%1338) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1340 = "stablehlo.multiply"(%1331, %1339) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1341 = "stablehlo.add"(%1285, %1340) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1342 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1343 = "stablehlo.subtract"(%901, %1342) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1344 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1345 = "stablehlo.multiply"(%1343, %1344) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1346 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1347 = "stablehlo.broadcast_in_dim"(%1346) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1348 = "stablehlo.compare"(%1345, %1347) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1349 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1350 = "stablehlo.broadcast_in_dim"(%1349) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1351 = "stablehlo.select"(%1348, %1350, %1345) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1352 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1353 = "stablehlo.broadcast_in_dim"(%1352) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1354 = "stablehlo.multiply"(%1351, %1353) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1355 = "stablehlo.round_nearest_even"(%1354) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1356 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1357 = "stablehlo.broadcast_in_dim"(%1356) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1358 = "stablehlo.multiply"(%1355, %1357) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1359 = "stablehlo.subtract"(%1351, %1358) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1360 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1361 = "stablehlo.broadcast_in_dim"(%1360) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1362 = "stablehlo.multiply"(%1355, %1361) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1363 = "stablehlo.subtract"(%1359, %1362) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1364 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1365 = "stablehlo.broadcast_in_dim"(%1364) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1366 = "stablehlo.multiply"(%1365, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1367 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1368 = "stablehlo.broadcast_in_dim"(%1367) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1369 = "stablehlo.add"(%1366, %1368) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1370 = "stablehlo.multiply"(%1369, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1371 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1372 = "stablehlo.broadcast_in_dim"(%1371) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1373 = "stablehlo.add"(%1370, %1372) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1374 = "stablehlo.multiply"(%1373, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1375 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1376 = "stablehlo.broadcast_in_dim"(%1375) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1377 = "stablehlo.add"(%1374, %1376) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1378 = "stablehlo.multiply"(%1377, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1379 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1380 = "stablehlo.broadcast_in_dim"(%1379) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1381 = "stablehlo.add"(%1378, %1380) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1382 = "stablehlo.multiply"(%1363, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1383 = "stablehlo.multiply"(%1382, %1381) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1384 = "stablehlo.add"(%1383, %1363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1385 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1386 = "stablehlo.broadcast_in_dim"(%1385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1387 = "stablehlo.add"(%1384, %1386) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1388 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1389 = "stablehlo.broadcast_in_dim"(%1388) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1390 = "stablehlo.add"(%1355, %1389) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1391 = "stablehlo.bitcast_convert"(%1390) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1392 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1393 = "stablehlo.broadcast_in_dim"(%1392) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1394 = "stablehlo.shift_left"(%1391, %1393) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1395 = "stablehlo.bitcast_convert"(%1394) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1396 = "stablehlo.multiply"(%1387, %1395) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1397 = "stablehlo.add"(%1341, %1396) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1398 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1399 = "stablehlo.subtract"(%910, %1398) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1400 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1401 = "stablehlo.multiply"(%1399, %1400) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1402 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1403 = "stablehlo.broadcast_in_dim"(%1402) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1404 = "stablehlo.compare"(%1401, %1403) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1405 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1406 = "stablehlo.broadcast_in_dim"(%1405) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1407 = "stablehlo.select"(%1404, %1406, %1401) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1408 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1409 = "stablehlo.broadcast_in_dim"(%1408) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1410 = "stablehlo.multiply"(%1407, %1409) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1411 = "stablehlo.round_nearest_even"(%1410) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1412 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1413 = "stablehlo.broadcast_in_dim"(%1412) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1414 = "stablehlo.multiply"(%1411, %1413) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1415 = "stablehlo.subtract"(%1407, %1414) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1416 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1417 = "stablehlo.broadcast_in_dim"(%1416) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1418 = "stablehlo.multiply"(%1411, %1417) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1419 = "stablehlo.subtract"(%1415, %1418) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1420 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1421 = "stablehlo.broadcast_in_dim"(%1420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1422 = "stablehlo.multiply"(%1421, %1419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1423 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1424 = "stablehlo.broadcast_in_dim"(%1423) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1425 = "stablehlo.add"(%1422, %1424) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1426 = "stablehlo.multiply"(%1425, %1419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1427 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1428 = "stablehlo.broadcast_in_dim"(%1427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1429 = "stablehlo.add"(%1426, %1428) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1430 = "stablehlo.multiply"(%1429, %1419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1431 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1432 = "stablehlo.broadcast_in_dim"(%1431) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1433 = "stablehlo.add"(%1430, %1432) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1434 = "stablehlo.multiply"(%1433, %1419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1435 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1436 = "stablehlo.broadcast_in_dim"(%1435) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1437 = "stablehlo.add"(%1434, %1436) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1438 = "stablehlo.multiply"(%1419, %1419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1439 = "stablehlo.multiply"(%1438, %1437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1440 = "stablehlo.add"(%1439, %1419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1441 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1442 = "stablehlo.broadcast_in_dim"(%1441) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1443 = "stablehlo.add"(%1440, %1442) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1444 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1445 = "stablehlo.broadcast_in_dim"(%1444) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1446 = "stablehlo.add"(%1411, %1445) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1447 = "stablehlo.bitcast_convert"(%1446) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %1448 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1449 = "stablehlo.broadcast_in_dim"(%1448) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %1450 = "stablehlo.shift_left"(%1447, %1449) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %1451 = "stablehlo.bitcast_convert"(%1450) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %1452 = "stablehlo.multiply"(%1443, %1451) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1453 = "stablehlo.add"(%1397, %1452) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1454 = "stablehlo.optimization_barrier"(%1453) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1455 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1456 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1457 = "stablehlo.add"(%1455, %1456) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1458 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1459 = "stablehlo.add"(%1457, %1458) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1460 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1461 = "stablehlo.add"(%1459, %1460) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1462 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1463 = "stablehlo.add"(%1461, %1462) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1464 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1465 = "stablehlo.add"(%1463, %1464) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1466 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1467 = "stablehlo.add"(%1465, %1466) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1468 = "stablehlo.slice"(%1454) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1469 = "stablehlo.add"(%1467, %1468) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1470 = "stablehlo.optimization_barrier"(%1469) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1471 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1472 = "stablehlo.optimization_barrier"(%1471) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1473 = "stablehlo.slice"(%1472) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1474 = "stablehlo.slice"(%1472) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1475 = "stablehlo.add"(%1473, %1474) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1476 = "stablehlo.slice"(%1472) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1477 = "stablehlo.add"(%1475, %1476) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1478 = "stablehlo.slice"(%1472) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1479 = "stablehlo.add"(%1477, %1478) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1480 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1481 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1482 = "stablehlo.add"(%1480, %1481) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1483 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1484 = "stablehlo.add"(%1482, %1483) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1485 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1486 = "stablehlo.add"(%1484, %1485) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1487 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1488 = "stablehlo.add"(%1486, %1487) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1489 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1490 = "stablehlo.add"(%1488, %1489) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1491 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1492 = "stablehlo.add"(%1490, %1491) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1493 = "stablehlo.slice"(%1470) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1494 = "stablehlo.add"(%1492, %1493) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1495 = "stablehlo.optimization_barrier"(%1494) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1496 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1497 = "stablehlo.optimization_barrier"(%1496) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1498 = "stablehlo.slice"(%1497) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1499 = "stablehlo.slice"(%1497) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1500 = "stablehlo.add"(%1498, %1499) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1501 = "stablehlo.slice"(%1497) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1502 = "stablehlo.add"(%1500, %1501) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1503 = "stablehlo.slice"(%1497) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1504 = "stablehlo.add"(%1502, %1503) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1505 = "stablehlo.slice"(%1497) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1506 = "stablehlo.add"(%1504, %1505) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1507 = "stablehlo.slice"(%1497) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1508 = "stablehlo.add"(%1506, %1507) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1509 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1510 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1511 = "stablehlo.add"(%1509, %1510) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1512 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1513 = "stablehlo.add"(%1511, %1512) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1514 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1515 = "stablehlo.add"(%1513, %1514) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1516 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1517 = "stablehlo.add"(%1515, %1516) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1518 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1519 = "stablehlo.add"(%1517, %1518) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1520 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1521 = "stablehlo.add"(%1519, %1520) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1522 = "stablehlo.slice"(%1495) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1523 = "stablehlo.add"(%1521, %1522) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1524 = "stablehlo.optimization_barrier"(%1523) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1525 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1526 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1527 = "stablehlo.add"(%1525, %1526) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1528 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1529 = "stablehlo.add"(%1527, %1528) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1530 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1531 = "stablehlo.add"(%1529, %1530) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1532 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1533 = "stablehlo.add"(%1531, %1532) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1534 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1535 = "stablehlo.add"(%1533, %1534) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1536 = "stablehlo.slice"(%1524) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1537 = "stablehlo.add"(%1535, %1536) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1538 = "stablehlo.add"(%1537, %1479) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1539 = "stablehlo.add"(%1538, %1508) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1540 = "stablehlo.reshape"(%1539) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1541 = "stablehlo.optimization_barrier"(%1540) : (tensor<1xf32>) -> tensor<1xf32>
          %1542 = "stablehlo.log"(%1541) : (tensor<1xf32>) -> tensor<1xf32>
          %1543 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1544 = "stablehlo.multiply"(%1543, %1542) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1545 = "stablehlo.add"(%1006, %1544) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1546 = "stablehlo.optimization_barrier"(%1545) : (tensor<1xf32>) -> tensor<1xf32>
          %1547 = "stablehlo.broadcast_in_dim"(%834) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1548 = "stablehlo.select"(%831, %1547, %827) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1549 = "stablehlo.subtract"(%1546, %1548) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1550 = "stablehlo.optimization_barrier"(%1549) : (tensor<1xf32>) -> tensor<1xf32>
          %1551 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1552 = "stablehlo.broadcast_in_dim"(%1551) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1553 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1554 = "stablehlo.broadcast_in_dim"(%1553) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1555 = "stablehlo.compare"(%87, %1554) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1556 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1557 = "stablehlo.broadcast_in_dim"(%1556) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1558 = "stablehlo.compare"(%87, %1557) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1559 = "stablehlo.or"(%1555, %1558) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
          %1560 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1561 = "stablehlo.broadcast_in_dim"(%1560) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1562 = "stablehlo.select"(%1559, %1561, %87) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1563 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1564 = "stablehlo.broadcast_in_dim"(%1563) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1565 = "stablehlo.subtract"(%1564, %1562) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1566 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1567 = "stablehlo.broadcast_in_dim"(%1566) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1568 = "stablehlo.subtract"(%1567, %1565) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1569 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1570 = "stablehlo.broadcast_in_dim"(%1569) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1571 = "stablehlo.compare"(%1568, %1570) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1572 = "stablehlo.select"(%1571, %1562, %1568) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1573 = "stablehlo.optimization_barrier"(%1565) : (tensor<1xf32>) -> tensor<1xf32>
          %1574 = "stablehlo.optimization_barrier"(%1572) : (tensor<1xf32>) -> tensor<1xf32>
          %1575 = "stablehlo.maximum"(%120, %129) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1576 = "stablehlo.maximum"(%1575, %139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1577 = "stablehlo.maximum"(%1576, %149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1578 = "stablehlo.maximum"(%1577, %159) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1579 = "stablehlo.maximum"(%1578, %169) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1580 = "stablehlo.maximum"(%1579, %179) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1581 = "stablehlo.maximum"(%1580, %189) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1582 = "stablehlo.optimization_barrier"(%1581) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1583 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1584 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1585 = "stablehlo.maximum"(%1583, %1584) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1586 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1587 = "stablehlo.maximum"(%1585, %1586) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1588 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1589 = "stablehlo.maximum"(%1587, %1588) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1590 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1591 = "stablehlo.maximum"(%1589, %1590) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1592 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1593 = "stablehlo.maximum"(%1591, %1592) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1594 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1595 = "stablehlo.maximum"(%1593, %1594) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1596 = "stablehlo.slice"(%1582) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1597 = "stablehlo.maximum"(%1595, %1596) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1598 = "stablehlo.optimization_barrier"(%1597) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1599 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1600 = "stablehlo.optimization_barrier"(%1599) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1601 = "stablehlo.slice"(%1600) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1602 = "stablehlo.slice"(%1600) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1603 = "stablehlo.maximum"(%1601, %1602) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1604 = "stablehlo.slice"(%1600) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1605 = "stablehlo.maximum"(%1603, %1604) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1606 = "stablehlo.slice"(%1600) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1607 = "stablehlo.maximum"(%1605, %1606) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1608 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1609 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1610 = "stablehlo.maximum"(%1608, %1609) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1611 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1612 = "stablehlo.maximum"(%1610, %1611) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1613 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1614 = "stablehlo.maximum"(%1612, %1613) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1615 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1616 = "stablehlo.maximum"(%1614, %1615) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1617 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1618 = "stablehlo.maximum"(%1616, %1617) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1619 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1620 = "stablehlo.maximum"(%1618, %1619) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1621 = "stablehlo.slice"(%1598) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1622 = "stablehlo.maximum"(%1620, %1621) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1623 = "stablehlo.optimization_barrier"(%1622) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1624 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1625 = "stablehlo.optimization_barrier"(%1624) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1626 = "stablehlo.slice"(%1625) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1627 = "stablehlo.slice"(%1625) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1628 = "stablehlo.maximum"(%1626, %1627) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1629 = "stablehlo.slice"(%1625) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1630 = "stablehlo.maximum"(%1628, %1629) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1631 = "stablehlo.slice"(%1625) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1632 = "stablehlo.maximum"(%1630, %1631) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1633 = "stablehlo.slice"(%1625) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1634 = "stablehlo.maximum"(%1632, %1633) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1635 = "stablehlo.slice"(%1625) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1636 = "stablehlo.maximum"(%1634, %1635) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1637 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1638 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1639 = "stablehlo.maximum"(%1637, %1638) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1640 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1641 = "stablehlo.maximum"(%1639, %1640) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1642 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1643 = "stablehlo.maximum"(%1641, %1642) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1644 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1645 = "stablehlo.maximum"(%1643, %1644) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1646 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1647 = "stablehlo.maximum"(%1645, %1646) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1648 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1649 = "stablehlo.maximum"(%1647, %1648) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1650 = "stablehlo.slice"(%1623) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1651 = "stablehlo.maximum"(%1649, %1650) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1652 = "stablehlo.optimization_barrier"(%1651) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1653 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1654 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1655 = "stablehlo.maximum"(%1653, %1654) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1656 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1657 = "stablehlo.maximum"(%1655, %1656) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1658 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1659 = "stablehlo.maximum"(%1657, %1658) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1660 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1661 = "stablehlo.maximum"(%1659, %1660) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1662 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1663 = "stablehlo.maximum"(%1661, %1662) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1664 = "stablehlo.slice"(%1652) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1665 = "stablehlo.maximum"(%1663, %1664) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1666 = "stablehlo.maximum"(%1665, %1607) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1667 = "stablehlo.maximum"(%1666, %1636) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1668 = "stablehlo.reshape"(%1667) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1669 = "stablehlo.optimization_barrier"(%1668) : (tensor<1xf32>) -> tensor<1xf32>
          %1670 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1671 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1672 = "stablehlo.broadcast_in_dim"(%1670) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1673 = "stablehlo.select"(%1671, %1672, %120) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1674 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1675 = "stablehlo.add"(%1673, %1674) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1676 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1677 = "stablehlo.broadcast_in_dim"(%1676) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1678 = "stablehlo.compare"(%114, %1677) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1679 = "stablehlo.select"(%1678, %846, %1675) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1680 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1681 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1682 = "stablehlo.broadcast_in_dim"(%1680) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1683 = "stablehlo.select"(%1681, %1682, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1684 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1685 = "stablehlo.add"(%1683, %1684) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1686 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1687 = "stablehlo.broadcast_in_dim"(%1686) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1688 = "stablehlo.compare"(%123, %1687) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1689 = "stablehlo.select"(%1688, %854, %1685) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1690 = "stablehlo.maximum"(%1679, %1689) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1691 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1692 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1693 = "stablehlo.broadcast_in_dim"(%1691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1694 = "stablehlo.select"(%1692, %1693, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1695 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1696 = "stablehlo.add"(%1694, %1695) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1697 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1698 = "stablehlo.broadcast_in_dim"(%1697) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1699 = "stablehlo.compare"(%133, %1698) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1700 = "stablehlo.select"(%1699, %863, %1696) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1701 = "stablehlo.maximum"(%1690, %1700) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1702 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1703 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1704 = "stablehlo.broadcast_in_dim"(%1702) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1705 = "stablehlo.select"(%1703, %1704, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1706 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1707 = "stablehlo.add"(%1705, %1706) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1708 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1709 = "stablehlo.broadcast_in_dim"(%1708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1710 = "stablehlo.compare"(%143, %1709) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1711 = "stablehlo.select"(%1710, %872, %1707) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1712 = "stablehlo.maximum"(%1701, %1711) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1713 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1714 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1715 = "stablehlo.broadcast_in_dim"(%1713) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1716 = "stablehlo.select"(%1714, %1715, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1717 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1718 = "stablehlo.add"(%1716, %1717) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1719 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1720 = "stablehlo.broadcast_in_dim"(%1719) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1721 = "stablehlo.compare"(%153, %1720) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1722 = "stablehlo.select"(%1721, %881, %1718) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1723 = "stablehlo.maximum"(%1712, %1722) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1724 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1725 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1726 = "stablehlo.broadcast_in_dim"(%1724) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1727 = "stablehlo.select"(%1725, %1726, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1728 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1729 = "stablehlo.add"(%1727, %1728) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1730 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1731 = "stablehlo.broadcast_in_dim"(%1730) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1732 = "stablehlo.compare"(%163, %1731) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1733 = "stablehlo.select"(%1732, %890, %1729) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1734 = "stablehlo.maximum"(%1723, %1733) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1735 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1736 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1737 = "stablehlo.broadcast_in_dim"(%1735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1738 = "stablehlo.select"(%1736, %1737, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1739 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1740 = "stablehlo.add"(%1738, %1739) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1741 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1742 = "stablehlo.broadcast_in_dim"(%1741) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1743 = "stablehlo.compare"(%173, %1742) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1744 = "stablehlo.select"(%1743, %899, %1740) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1745 = "stablehlo.maximum"(%1734, %1744) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1746 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1747 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1748 = "stablehlo.broadcast_in_dim"(%1746) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1749 = "stablehlo.select"(%1747, %1748, %189) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1750 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1751 = "stablehlo.add"(%1749, %1750) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1752 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1753 = "stablehlo.broadcast_in_dim"(%1752) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1754 = "stablehlo.compare"(%183, %1753) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1755 = "stablehlo.select"(%1754, %908, %1751) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1756 = "stablehlo.maximum"(%1745, %1755) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1757 = "stablehlo.optimization_barrier"(%1756) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1758 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1759 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1760 = "stablehlo.maximum"(%1758, %1759) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1761 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1762 = "stablehlo.maximum"(%1760, %1761) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1763 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1764 = "stablehlo.maximum"(%1762, %1763) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1765 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1766 = "stablehlo.maximum"(%1764, %1765) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1767 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1768 = "stablehlo.maximum"(%1766, %1767) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1769 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1770 = "stablehlo.maximum"(%1768, %1769) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1771 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1772 = "stablehlo.maximum"(%1770, %1771) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1773 = "stablehlo.optimization_barrier"(%1772) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1774 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1775 = "stablehlo.optimization_barrier"(%1774) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1776 = "stablehlo.slice"(%1775) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1777 = "stablehlo.slice"(%1775) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1778 = "stablehlo.maximum"(%1776, %1777) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1779 = "stablehlo.slice"(%1775) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1780 = "stablehlo.maximum"(%1778, %1779) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1781 = "stablehlo.slice"(%1775) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1782 = "stablehlo.maximum"(%1780, %1781) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1783 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1784 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1785 = "stablehlo.maximum"(%1783, %1784) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1786 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1787 = "stablehlo.maximum"(%1785, %1786) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1788 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1789 = "stablehlo.maximum"(%1787, %1788) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1790 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1791 = "stablehlo.maximum"(%1789, %1790) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1792 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1793 = "stablehlo.maximum"(%1791, %1792) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1794 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1795 = "stablehlo.maximum"(%1793, %1794) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1796 = "stablehlo.slice"(%1773) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1797 = "stablehlo.maximum"(%1795, %1796) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1798 = "stablehlo.optimization_barrier"(%1797) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1799 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1800 = "stablehlo.optimization_barrier"(%1799) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1801 = "stablehlo.slice"(%1800) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1802 = "stablehlo.slice"(%1800) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1803 = "stablehlo.maximum"(%1801, %1802) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1804 = "stablehlo.slice"(%1800) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1805 = "stablehlo.maximum"(%1803, %1804) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1806 = "stablehlo.slice"(%1800) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1807 = "stablehlo.maximum"(%1805, %1806) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1808 = "stablehlo.slice"(%1800) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1809 = "stablehlo.maximum"(%1807, %1808) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1810 = "stablehlo.slice"(%1800) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1811 = "stablehlo.maximum"(%1809, %1810) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1812 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1813 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1814 = "stablehlo.maximum"(%1812, %1813) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1815 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1816 = "stablehlo.maximum"(%1814, %1815) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1817 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1818 = "stablehlo.maximum"(%1816, %1817) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1819 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1820 = "stablehlo.maximum"(%1818, %1819) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1821 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1822 = "stablehlo.maximum"(%1820, %1821) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1823 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1824 = "stablehlo.maximum"(%1822, %1823) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1825 = "stablehlo.slice"(%1798) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1826 = "stablehlo.maximum"(%1824, %1825) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1827 = "stablehlo.optimization_barrier"(%1826) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1828 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1829 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1830 = "stablehlo.maximum"(%1828, %1829) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1831 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1832 = "stablehlo.maximum"(%1830, %1831) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1833 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1834 = "stablehlo.maximum"(%1832, %1833) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1835 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1836 = "stablehlo.maximum"(%1834, %1835) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1837 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1838 = "stablehlo.maximum"(%1836, %1837) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1839 = "stablehlo.slice"(%1827) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1840 = "stablehlo.maximum"(%1838, %1839) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1841 = "stablehlo.maximum"(%1840, %1782) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1842 = "stablehlo.maximum"(%1841, %1811) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1843 = "stablehlo.reshape"(%1842) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1844 = "stablehlo.optimization_barrier"(%1843) : (tensor<1xf32>) -> tensor<1xf32>
          %1845 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1846 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1847 = "stablehlo.broadcast_in_dim"(%1845) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1848 = "stablehlo.select"(%1846, %1847, %120) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1849 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1850 = "stablehlo.add"(%1848, %1849) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1851 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1852 = "stablehlo.broadcast_in_dim"(%1851) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1853 = "stablehlo.compare"(%114, %1852) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1854 = "stablehlo.select"(%1853, %114, %1850) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1855 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1856 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1857 = "stablehlo.broadcast_in_dim"(%1855) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1858 = "stablehlo.select"(%1856, %1857, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1859 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1860 = "stablehlo.add"(%1858, %1859) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1861 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1862 = "stablehlo.broadcast_in_dim"(%1861) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1863 = "stablehlo.compare"(%123, %1862) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1864 = "stablehlo.select"(%1863, %123, %1860) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1865 = "stablehlo.maximum"(%1854, %1864) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1866 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1867 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1868 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1869 = "stablehlo.select"(%1867, %1868, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1870 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1871 = "stablehlo.add"(%1869, %1870) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1872 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1873 = "stablehlo.broadcast_in_dim"(%1872) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1874 = "stablehlo.compare"(%133, %1873) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1875 = "stablehlo.select"(%1874, %133, %1871) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1876 = "stablehlo.maximum"(%1865, %1875) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1877 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1878 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1879 = "stablehlo.broadcast_in_dim"(%1877) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1880 = "stablehlo.select"(%1878, %1879, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1881 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1882 = "stablehlo.add"(%1880, %1881) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1883 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1884 = "stablehlo.broadcast_in_dim"(%1883) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1885 = "stablehlo.compare"(%143, %1884) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1886 = "stablehlo.select"(%1885, %143, %1882) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1887 = "stablehlo.maximum"(%1876, %1886) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1888 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1889 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1890 = "stablehlo.broadcast_in_dim"(%1888) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1891 = "stablehlo.select"(%1889, %1890, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1892 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1893 = "stablehlo.add"(%1891, %1892) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1894 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1895 = "stablehlo.broadcast_in_dim"(%1894) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1896 = "stablehlo.compare"(%153, %1895) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1897 = "stablehlo.select"(%1896, %153, %1893) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1898 = "stablehlo.maximum"(%1887, %1897) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1899 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1900 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1901 = "stablehlo.broadcast_in_dim"(%1899) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1902 = "stablehlo.select"(%1900, %1901, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1903 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1904 = "stablehlo.add"(%1902, %1903) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1905 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1906 = "stablehlo.broadcast_in_dim"(%1905) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1907 = "stablehlo.compare"(%163, %1906) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1908 = "stablehlo.select"(%1907, %163, %1904) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1909 = "stablehlo.maximum"(%1898, %1908) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1910 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1911 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1912 = "stablehlo.broadcast_in_dim"(%1910) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1913 = "stablehlo.select"(%1911, %1912, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1914 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1915 = "stablehlo.add"(%1913, %1914) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1916 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1917 = "stablehlo.broadcast_in_dim"(%1916) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1918 = "stablehlo.compare"(%173, %1917) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1919 = "stablehlo.select"(%1918, %173, %1915) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1920 = "stablehlo.maximum"(%1909, %1919) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1921 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1922 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1923 = "stablehlo.broadcast_in_dim"(%1921) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1924 = "stablehlo.select"(%1922, %1923, %189) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1925 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1926 = "stablehlo.add"(%1924, %1925) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1927 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1928 = "stablehlo.broadcast_in_dim"(%1927) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1929 = "stablehlo.compare"(%183, %1928) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1930 = "stablehlo.select"(%1929, %183, %1926) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1931 = "stablehlo.maximum"(%1920, %1930) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1932 = "stablehlo.optimization_barrier"(%1931) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1933 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1934 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1935 = "stablehlo.maximum"(%1933, %1934) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1936 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1937 = "stablehlo.maximum"(%1935, %1936) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1938 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1939 = "stablehlo.maximum"(%1937, %1938) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1940 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1941 = "stablehlo.maximum"(%1939, %1940) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1942 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1943 = "stablehlo.maximum"(%1941, %1942) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1944 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1945 = "stablehlo.maximum"(%1943, %1944) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1946 = "stablehlo.slice"(%1932) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1947 = "stablehlo.maximum"(%1945, %1946) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1948 = "stablehlo.optimization_barrier"(%1947) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1949 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1950 = "stablehlo.optimization_barrier"(%1949) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1951 = "stablehlo.slice"(%1950) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1952 = "stablehlo.slice"(%1950) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1953 = "stablehlo.maximum"(%1951, %1952) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1954 = "stablehlo.slice"(%1950) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1955 = "stablehlo.maximum"(%1953, %1954) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1956 = "stablehlo.slice"(%1950) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1957 = "stablehlo.maximum"(%1955, %1956) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1958 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1959 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1960 = "stablehlo.maximum"(%1958, %1959) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1961 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1962 = "stablehlo.maximum"(%1960, %1961) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1963 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1964 = "stablehlo.maximum"(%1962, %1963) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1965 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1966 = "stablehlo.maximum"(%1964, %1965) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1967 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1968 = "stablehlo.maximum"(%1966, %1967) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1969 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1970 = "stablehlo.maximum"(%1968, %1969) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1971 = "stablehlo.slice"(%1948) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1972 = "stablehlo.maximum"(%1970, %1971) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1973 = "stablehlo.optimization_barrier"(%1972) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1974 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1975 = "stablehlo.optimization_barrier"(%1974) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1976 = "stablehlo.slice"(%1975) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1977 = "stablehlo.slice"(%1975) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1978 = "stablehlo.maximum"(%1976, %1977) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1979 = "stablehlo.slice"(%1975) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1980 = "stablehlo.maximum"(%1978, %1979) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1981 = "stablehlo.slice"(%1975) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1982 = "stablehlo.maximum"(%1980, %1981) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1983 = "stablehlo.slice"(%1975) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1984 = "stablehlo.maximum"(%1982, %1983) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1985 = "stablehlo.slice"(%1975) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1986 = "stablehlo.maximum"(%1984, %1985) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1987 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1988 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1989 = "stablehlo.maximum"(%1987, %1988) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1990 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1991 = "stablehlo.maximum"(%1989, %1990) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1992 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1993 = "stablehlo.maximum"(%1991, %1992) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1994 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1995 = "stablehlo.maximum"(%1993, %1994) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1996 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1997 = "stablehlo.maximum"(%1995, %1996) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1998 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1999 = "stablehlo.maximum"(%1997, %1998) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2000 = "stablehlo.slice"(%1973) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2001 = "stablehlo.maximum"(%1999, %2000) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2002 = "stablehlo.optimization_barrier"(%2001) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2003 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2004 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2005 = "stablehlo.maximum"(%2003, %2004) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2006 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2007 = "stablehlo.maximum"(%2005, %2006) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2008 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2009 = "stablehlo.maximum"(%2007, %2008) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2010 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2011 = "stablehlo.maximum"(%2009, %2010) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2012 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2013 = "stablehlo.maximum"(%2011, %2012) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2014 = "stablehlo.slice"(%2002) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2015 = "stablehlo.maximum"(%2013, %2014) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2016 = "stablehlo.maximum"(%2015, %1957) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2017 = "stablehlo.maximum"(%2016, %1986) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2018 = "stablehlo.reshape"(%2017) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2019 = "stablehlo.optimization_barrier"(%2018) : (tensor<1xf32>) -> tensor<1xf32>
          %2020 = "stablehlo.select"(%1558, %2019, %1844) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2021 = "stablehlo.select"(%1555, %1844, %2019) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2022 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2023 = "stablehlo.multiply"(%1573, %2022) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2024 = "stablehlo.optimization_barrier"(%2023) : (tensor<1xf32>) -> tensor<1xf32>
          %2025 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2026 = "stablehlo.multiply"(%1574, %2025) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2027 = "stablehlo.optimization_barrier"(%2026) : (tensor<1xf32>) -> tensor<1xf32>
          %2028 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2029 = "stablehlo.select"(%2028, %1854, %1679) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2030 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2031 = "stablehlo.select"(%2030, %1679, %1854) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2032 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2033 = "stablehlo.subtract"(%2029, %2032) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2034 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2035 = "stablehlo.multiply"(%2034, %2033) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2036 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2037 = "stablehlo.select"(%2036, %1854, %1679) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2038 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2039 = "stablehlo.select"(%2038, %1679, %1854) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2040 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2041 = "stablehlo.subtract"(%2039, %2040) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2042 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2043 = "stablehlo.multiply"(%2042, %2041) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2044 = "stablehlo.add"(%2035, %2043) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2045 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2046 = "stablehlo.select"(%2045, %1864, %1689) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2047 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2048 = "stablehlo.select"(%2047, %1689, %1864) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2049 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2050 = "stablehlo.subtract"(%2046, %2049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2051 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2052 = "stablehlo.multiply"(%2051, %2050) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2053 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2054 = "stablehlo.select"(%2053, %1864, %1689) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2055 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2056 = "stablehlo.select"(%2055, %1689, %1864) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2057 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2058 = "stablehlo.subtract"(%2056, %2057) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2059 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2060 = "stablehlo.multiply"(%2059, %2058) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2061 = "stablehlo.add"(%2052, %2060) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2062 = "stablehlo.maximum"(%2044, %2061) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2063 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2064 = "stablehlo.select"(%2063, %1875, %1700) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2065 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2066 = "stablehlo.select"(%2065, %1700, %1875) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2067 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2068 = "stablehlo.subtract"(%2064, %2067) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2069 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2070 = "stablehlo.multiply"(%2069, %2068) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2071 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2072 = "stablehlo.select"(%2071, %1875, %1700) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2073 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2074 = "stablehlo.select"(%2073, %1700, %1875) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2075 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2076 = "stablehlo.subtract"(%2074, %2075) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2077 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2078 = "stablehlo.multiply"(%2077, %2076) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2079 = "stablehlo.add"(%2070, %2078) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2080 = "stablehlo.maximum"(%2062, %2079) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2081 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2082 = "stablehlo.select"(%2081, %1886, %1711) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2083 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2084 = "stablehlo.select"(%2083, %1711, %1886) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2085 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2086 = "stablehlo.subtract"(%2082, %2085) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2087 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2088 = "stablehlo.multiply"(%2087, %2086) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2089 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2090 = "stablehlo.select"(%2089, %1886, %1711) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2091 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2092 = "stablehlo.select"(%2091, %1711, %1886) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2093 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2094 = "stablehlo.subtract"(%2092, %2093) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2095 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2096 = "stablehlo.multiply"(%2095, %2094) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2097 = "stablehlo.add"(%2088, %2096) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2098 = "stablehlo.maximum"(%2080, %2097) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2099 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2100 = "stablehlo.select"(%2099, %1897, %1722) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2101 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2102 = "stablehlo.select"(%2101, %1722, %1897) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2103 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2104 = "stablehlo.subtract"(%2100, %2103) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2105 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2106 = "stablehlo.multiply"(%2105, %2104) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2107 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2108 = "stablehlo.select"(%2107, %1897, %1722) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2109 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2110 = "stablehlo.select"(%2109, %1722, %1897) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2111 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2112 = "stablehlo.subtract"(%2110, %2111) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2113 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2114 = "stablehlo.multiply"(%2113, %2112) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2115 = "stablehlo.add"(%2106, %2114) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2116 = "stablehlo.maximum"(%2098, %2115) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2117 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2118 = "stablehlo.select"(%2117, %1908, %1733) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2119 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2120 = "stablehlo.select"(%2119, %1733, %1908) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2121 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2122 = "stablehlo.subtract"(%2118, %2121) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2123 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2124 = "stablehlo.multiply"(%2123, %2122) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2125 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2126 = "stablehlo.select"(%2125, %1908, %1733) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2127 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2128 = "stablehlo.select"(%2127, %1733, %1908) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2129 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2130 = "stablehlo.subtract"(%2128, %2129) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2131 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2132 = "stablehlo.multiply"(%2131, %2130) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2133 = "stablehlo.add"(%2124, %2132) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2134 = "stablehlo.maximum"(%2116, %2133) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2135 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2136 = "stablehlo.select"(%2135, %1919, %1744) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2137 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2138 = "stablehlo.select"(%2137, %1744, %1919) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2139 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2140 = "stablehlo.subtract"(%2136, %2139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2141 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2142 = "stablehlo.multiply"(%2141, %2140) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2143 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2144 = "stablehlo.select"(%2143, %1919, %1744) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2145 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2146 = "stablehlo.select"(%2145, %1744, %1919) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2147 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2148 = "stablehlo.subtract"(%2146, %2147) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2149 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2150 = "stablehlo.multiply"(%2149, %2148) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2151 = "stablehlo.add"(%2142, %2150) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2152 = "stablehlo.maximum"(%2134, %2151) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2153 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2154 = "stablehlo.select"(%2153, %1930, %1755) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2155 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2156 = "stablehlo.select"(%2155, %1755, %1930) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2157 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2158 = "stablehlo.subtract"(%2154, %2157) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2159 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2160 = "stablehlo.multiply"(%2159, %2158) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2161 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2162 = "stablehlo.select"(%2161, %1930, %1755) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2163 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %2164 = "stablehlo.select"(%2163, %1755, %1930) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2165 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2166 = "stablehlo.subtract"(%2164, %2165) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2167 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2168 = "stablehlo.multiply"(%2167, %2166) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2169 = "stablehlo.add"(%2160, %2168) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2170 = "stablehlo.maximum"(%2152, %2169) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2171 = "stablehlo.optimization_barrier"(%2170) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2172 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2173 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2174 = "stablehlo.maximum"(%2172, %2173) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2175 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2176 = "stablehlo.maximum"(%2174, %2175) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2177 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2178 = "stablehlo.maximum"(%2176, %2177) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2179 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2180 = "stablehlo.maximum"(%2178, %2179) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2181 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2182 = "stablehlo.maximum"(%2180, %2181) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2183 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2184 = "stablehlo.maximum"(%2182, %2183) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2185 = "stablehlo.slice"(%2171) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2186 = "stablehlo.maximum"(%2184, %2185) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2187 = "stablehlo.optimization_barrier"(%2186) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2188 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2189 = "stablehlo.optimization_barrier"(%2188) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2190 = "stablehlo.slice"(%2189) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2191 = "stablehlo.slice"(%2189) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2192 = "stablehlo.maximum"(%2190, %2191) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2193 = "stablehlo.slice"(%2189) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2194 = "stablehlo.maximum"(%2192, %2193) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2195 = "stablehlo.slice"(%2189) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2196 = "stablehlo.maximum"(%2194, %2195) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2197 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2198 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2199 = "stablehlo.maximum"(%2197, %2198) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2200 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2201 = "stablehlo.maximum"(%2199, %2200) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2202 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2203 = "stablehlo.maximum"(%2201, %2202) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2204 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2205 = "stablehlo.maximum"(%2203, %2204) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2206 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2207 = "stablehlo.maximum"(%2205, %2206) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2208 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2209 = "stablehlo.maximum"(%2207, %2208) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2210 = "stablehlo.slice"(%2187) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2211 = "stablehlo.maximum"(%2209, %2210) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2212 = "stablehlo.optimization_barrier"(%2211) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2213 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2214 = "stablehlo.optimization_barrier"(%2213) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2215 = "stablehlo.slice"(%2214) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2216 = "stablehlo.slice"(%2214) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2217 = "stablehlo.maximum"(%2215, %2216) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2218 = "stablehlo.slice"(%2214) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2219 = "stablehlo.maximum"(%2217, %2218) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2220 = "stablehlo.slice"(%2214) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2221 = "stablehlo.maximum"(%2219, %2220) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2222 = "stablehlo.slice"(%2214) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2223 = "stablehlo.maximum"(%2221, %2222) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2224 = "stablehlo.slice"(%2214) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2225 = "stablehlo.maximum"(%2223, %2224) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2226 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2227 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2228 = "stablehlo.maximum"(%2226, %2227) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2229 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2230 = "stablehlo.maximum"(%2228, %2229) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2231 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2232 = "stablehlo.maximum"(%2230, %2231) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2233 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2234 = "stablehlo.maximum"(%2232, %2233) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2235 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2236 = "stablehlo.maximum"(%2234, %2235) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2237 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2238 = "stablehlo.maximum"(%2236, %2237) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2239 = "stablehlo.slice"(%2212) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2240 = "stablehlo.maximum"(%2238, %2239) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2241 = "stablehlo.optimization_barrier"(%2240) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2242 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2243 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2244 = "stablehlo.maximum"(%2242, %2243) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2245 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2246 = "stablehlo.maximum"(%2244, %2245) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2247 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2248 = "stablehlo.maximum"(%2246, %2247) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2249 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2250 = "stablehlo.maximum"(%2248, %2249) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2251 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2252 = "stablehlo.maximum"(%2250, %2251) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2253 = "stablehlo.slice"(%2241) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2254 = "stablehlo.maximum"(%2252, %2253) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2255 = "stablehlo.maximum"(%2254, %2196) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2256 = "stablehlo.maximum"(%2255, %2225) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2257 = "stablehlo.reshape"(%2256) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2258 = "stablehlo.optimization_barrier"(%2257) : (tensor<1xf32>) -> tensor<1xf32>
          %2259 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %2260 = "stablehlo.dynamic_slice"(%student, %86, %2259) { slice_sizes = array<i64: 1, 32000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
          %2261 = "stablehlo.broadcast_in_dim"(%1669) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2262 = "stablehlo.subtract"(%2260, %2261) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2263 = "stablehlo.broadcast_in_dim"(%90) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2264 = "stablehlo.multiply"(%2262, %2263) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2265 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %2266 = "stablehlo.broadcast_in_dim"(%2265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2267 = "stablehlo.compare"(%2264, %2266) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %2268 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %2269 = "stablehlo.broadcast_in_dim"(%2268) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2270 = "stablehlo.select"(%2267, %2269, %2264) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2271 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %2272 = "stablehlo.broadcast_in_dim"(%2271) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2273 = "stablehlo.multiply"(%2270, %2272) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2274 = "stablehlo.round_nearest_even"(%2273) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2275 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %2276 = "stablehlo.broadcast_in_dim"(%2275) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2277 = "stablehlo.multiply"(%2274, %2276) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2278 = "stablehlo.subtract"(%2270, %2277) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2279 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %2280 = "stablehlo.broadcast_in_dim"(%2279) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2281 = "stablehlo.multiply"(%2274, %2280) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2282 = "stablehlo.subtract"(%2278, %2281) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2283 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %2284 = "stablehlo.broadcast_in_dim"(%2283) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2285 = "stablehlo.multiply"(%2284, %2282) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2286 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %2287 = "stablehlo.broadcast_in_dim"(%2286) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2288 = "stablehlo.add"(%2285, %2287) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2289 = "stablehlo.multiply"(%2288, %2282) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2290 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %2291 = "stablehlo.broadcast_in_dim"(%2290) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2292 = "stablehlo.add"(%2289, %2291) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2293 = "stablehlo.multiply"(%2292, %2282) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2294 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %2295 = "stablehlo.broadcast_in_dim"(%2294) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2296 = "stablehlo.add"(%2293, %2295) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2297 = "stablehlo.multiply"(%2296, %2282) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2298 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %2299 = "stablehlo.broadcast_in_dim"(%2298) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2300 = "stablehlo.add"(%2297, %2299) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2301 = "stablehlo.multiply"(%2282, %2282) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2302 = "stablehlo.multiply"(%2301, %2300) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2303 = "stablehlo.add"(%2302, %2282) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2304 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2305 = "stablehlo.broadcast_in_dim"(%2304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2306 = "stablehlo.add"(%2303, %2305) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2307 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %2308 = "stablehlo.broadcast_in_dim"(%2307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2309 = "stablehlo.add"(%2274, %2308) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2310 = "stablehlo.bitcast_convert"(%2309) : (tensor<1x32000xf32>) -> tensor<1x32000xi32>
          %2311 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %2312 = "stablehlo.broadcast_in_dim"(%2311) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x32000xi32>
          %2313 = "stablehlo.shift_left"(%2310, %2312) : (tensor<1x32000xi32>, tensor<1x32000xi32>) -> tensor<1x32000xi32>
          %2314 = "stablehlo.bitcast_convert"(%2313) : (tensor<1x32000xi32>) -> tensor<1x32000xf32>
          %2315 = "stablehlo.multiply"(%2306, %2314) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2316 = "stablehlo.optimization_barrier"(%2315) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2317 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2318 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2319 = "stablehlo.add"(%2317, %2318) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2320 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2321 = "stablehlo.add"(%2319, %2320) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2322 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2323 = "stablehlo.add"(%2321, %2322) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2324 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2325 = "stablehlo.add"(%2323, %2324) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2326 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2327 = "stablehlo.add"(%2325, %2326) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2328 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2329 = "stablehlo.add"(%2327, %2328) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2330 = "stablehlo.slice"(%2316) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2331 = "stablehlo.add"(%2329, %2330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2332 = "stablehlo.optimization_barrier"(%2331) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2333 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2334 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2335 = "stablehlo.add"(%2333, %2334) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2336 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2337 = "stablehlo.add"(%2335, %2336) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2338 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2339 = "stablehlo.add"(%2337, %2338) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2340 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2341 = "stablehlo.add"(%2339, %2340) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2342 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2343 = "stablehlo.add"(%2341, %2342) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2344 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2345 = "stablehlo.add"(%2343, %2344) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2346 = "stablehlo.slice"(%2332) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2347 = "stablehlo.add"(%2345, %2346) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2348 = "stablehlo.optimization_barrier"(%2347) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2349 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2350 = "stablehlo.optimization_barrier"(%2349) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2351 = "stablehlo.slice"(%2350) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2352 = "stablehlo.slice"(%2350) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2353 = "stablehlo.add"(%2351, %2352) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2354 = "stablehlo.slice"(%2350) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2355 = "stablehlo.add"(%2353, %2354) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2356 = "stablehlo.slice"(%2350) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2357 = "stablehlo.add"(%2355, %2356) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2358 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2359 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2360 = "stablehlo.add"(%2358, %2359) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2361 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2362 = "stablehlo.add"(%2360, %2361) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2363 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2364 = "stablehlo.add"(%2362, %2363) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2365 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2366 = "stablehlo.add"(%2364, %2365) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2367 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2368 = "stablehlo.add"(%2366, %2367) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2369 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2370 = "stablehlo.add"(%2368, %2369) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2371 = "stablehlo.slice"(%2348) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2372 = "stablehlo.add"(%2370, %2371) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2373 = "stablehlo.optimization_barrier"(%2372) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2374 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2375 = "stablehlo.optimization_barrier"(%2374) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2376 = "stablehlo.slice"(%2375) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2377 = "stablehlo.slice"(%2375) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2378 = "stablehlo.add"(%2376, %2377) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2379 = "stablehlo.slice"(%2375) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2380 = "stablehlo.add"(%2378, %2379) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2381 = "stablehlo.slice"(%2375) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2382 = "stablehlo.add"(%2380, %2381) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2383 = "stablehlo.slice"(%2375) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2384 = "stablehlo.add"(%2382, %2383) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2385 = "stablehlo.slice"(%2375) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2386 = "stablehlo.add"(%2384, %2385) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2387 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2388 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2389 = "stablehlo.add"(%2387, %2388) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2390 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2391 = "stablehlo.add"(%2389, %2390) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2392 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2393 = "stablehlo.add"(%2391, %2392) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2394 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2395 = "stablehlo.add"(%2393, %2394) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2396 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2397 = "stablehlo.add"(%2395, %2396) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2398 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2399 = "stablehlo.add"(%2397, %2398) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2400 = "stablehlo.slice"(%2373) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2401 = "stablehlo.add"(%2399, %2400) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2402 = "stablehlo.optimization_barrier"(%2401) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2403 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2404 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2405 = "stablehlo.add"(%2403, %2404) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2406 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2407 = "stablehlo.add"(%2405, %2406) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2408 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2409 = "stablehlo.add"(%2407, %2408) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2410 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2411 = "stablehlo.add"(%2409, %2410) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2412 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2413 = "stablehlo.add"(%2411, %2412) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2414 = "stablehlo.slice"(%2402) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2415 = "stablehlo.add"(%2413, %2414) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2416 = "stablehlo.add"(%2415, %2357) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2417 = "stablehlo.add"(%2416, %2386) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2418 = "stablehlo.reshape"(%2417) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2419 = "stablehlo.optimization_barrier"(%2418) : (tensor<1xf32>) -> tensor<1xf32>
          %2420 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2421 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %2422 = "stablehlo.broadcast_in_dim"(%2420) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2423 = "stablehlo.select"(%2421, %2422, %2260) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2424 = "stablehlo.broadcast_in_dim"(%1550) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2425 = "stablehlo.add"(%2423, %2424) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2426 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %2427 = "stablehlo.broadcast_in_dim"(%2426) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2428 = "stablehlo.compare"(%113, %2427) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %2429 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %2430 = "stablehlo.dynamic_slice"(%snapshot, %86, %2429) { slice_sizes = array<i64: 1, 32000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
          %2431 = "stablehlo.select"(%2428, %2430, %2425) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2432 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2433 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %2434 = "stablehlo.broadcast_in_dim"(%2432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2435 = "stablehlo.select"(%2433, %2434, %2260) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2436 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2437 = "stablehlo.add"(%2435, %2436) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2438 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %2439 = "stablehlo.broadcast_in_dim"(%2438) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2440 = "stablehlo.compare"(%113, %2439) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %2441 = "stablehlo.select"(%2440, %113, %2437) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2442 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %2443 = "stablehlo.select"(%2442, %2441, %2431) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2444 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %2445 = "stablehlo.select"(%2444, %2431, %2441) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2446 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2447 = "stablehlo.subtract"(%2443, %2446) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2448 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2449 = "stablehlo.multiply"(%2448, %2447) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2450 = "stablehlo.broadcast_in_dim"(%1558) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %2451 = "stablehlo.select"(%2450, %2441, %2431) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2452 = "stablehlo.broadcast_in_dim"(%1555) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %2453 = "stablehlo.select"(%2452, %2431, %2441) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2454 = "stablehlo.broadcast_in_dim"(%2021) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2455 = "stablehlo.subtract"(%2453, %2454) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2456 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2457 = "stablehlo.multiply"(%2456, %2455) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2458 = "stablehlo.add"(%2449, %2457) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2459 = "stablehlo.broadcast_in_dim"(%2258) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2460 = "stablehlo.subtract"(%2458, %2459) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2461 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %2462 = "stablehlo.broadcast_in_dim"(%2461) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2463 = "stablehlo.compare"(%2460, %2462) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %2464 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %2465 = "stablehlo.broadcast_in_dim"(%2464) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2466 = "stablehlo.select"(%2463, %2465, %2460) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2467 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %2468 = "stablehlo.broadcast_in_dim"(%2467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2469 = "stablehlo.multiply"(%2466, %2468) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2470 = "stablehlo.round_nearest_even"(%2469) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2471 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %2472 = "stablehlo.broadcast_in_dim"(%2471) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2473 = "stablehlo.multiply"(%2470, %2472) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2474 = "stablehlo.subtract"(%2466, %2473) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2475 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %2476 = "stablehlo.broadcast_in_dim"(%2475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2477 = "stablehlo.multiply"(%2470, %2476) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2478 = "stablehlo.subtract"(%2474, %2477) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2479 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %2480 = "stablehlo.broadcast_in_dim"(%2479) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2481 = "stablehlo.multiply"(%2480, %2478) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2482 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %2483 = "stablehlo.broadcast_in_dim"(%2482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2484 = "stablehlo.add"(%2481, %2483) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2485 = "stablehlo.multiply"(%2484, %2478) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2486 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %2487 = "stablehlo.broadcast_in_dim"(%2486) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2488 = "stablehlo.add"(%2485, %2487) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2489 = "stablehlo.multiply"(%2488, %2478) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2490 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %2491 = "stablehlo.broadcast_in_dim"(%2490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2492 = "stablehlo.add"(%2489, %2491) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2493 = "stablehlo.multiply"(%2492, %2478) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2494 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %2495 = "stablehlo.broadcast_in_dim"(%2494) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2496 = "stablehlo.add"(%2493, %2495) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2497 = "stablehlo.multiply"(%2478, %2478) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2498 = "stablehlo.multiply"(%2497, %2496) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2499 = "stablehlo.add"(%2498, %2478) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2500 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2501 = "stablehlo.broadcast_in_dim"(%2500) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2502 = "stablehlo.add"(%2499, %2501) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2503 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %2504 = "stablehlo.broadcast_in_dim"(%2503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2505 = "stablehlo.add"(%2470, %2504) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2506 = "stablehlo.bitcast_convert"(%2505) : (tensor<1x32000xf32>) -> tensor<1x32000xi32>
          %2507 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %2508 = "stablehlo.broadcast_in_dim"(%2507) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x32000xi32>
          %2509 = "stablehlo.shift_left"(%2506, %2508) : (tensor<1x32000xi32>, tensor<1x32000xi32>) -> tensor<1x32000xi32>
          %2510 = "stablehlo.bitcast_convert"(%2509) : (tensor<1x32000xi32>) -> tensor<1x32000xf32>
          %2511 = "stablehlo.multiply"(%2502, %2510) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2512 = "stablehlo.optimization_barrier"(%2511) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2513 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2514 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2515 = "stablehlo.add"(%2513, %2514) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2516 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2517 = "stablehlo.add"(%2515, %2516) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2518 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2519 = "stablehlo.add"(%2517, %2518) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2520 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2521 = "stablehlo.add"(%2519, %2520) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2522 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2523 = "stablehlo.add"(%2521, %2522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2524 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2525 = "stablehlo.add"(%2523, %2524) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2526 = "stablehlo.slice"(%2512) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2527 = "stablehlo.add"(%2525, %2526) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2528 = "stablehlo.optimization_barrier"(%2527) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2529 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2530 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2531 = "stablehlo.add"(%2529, %2530) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2532 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2533 = "stablehlo.add"(%2531, %2532) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2534 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2535 = "stablehlo.add"(%2533, %2534) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2536 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2537 = "stablehlo.add"(%2535, %2536) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2538 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2539 = "stablehlo.add"(%2537, %2538) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2540 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2541 = "stablehlo.add"(%2539, %2540) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2542 = "stablehlo.slice"(%2528) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2543 = "stablehlo.add"(%2541, %2542) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2544 = "stablehlo.optimization_barrier"(%2543) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2545 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2546 = "stablehlo.optimization_barrier"(%2545) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2547 = "stablehlo.slice"(%2546) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2548 = "stablehlo.slice"(%2546) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2549 = "stablehlo.add"(%2547, %2548) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2550 = "stablehlo.slice"(%2546) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2551 = "stablehlo.add"(%2549, %2550) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2552 = "stablehlo.slice"(%2546) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2553 = "stablehlo.add"(%2551, %2552) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2554 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2555 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2556 = "stablehlo.add"(%2554, %2555) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2557 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2558 = "stablehlo.add"(%2556, %2557) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2559 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2560 = "stablehlo.add"(%2558, %2559) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2561 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2562 = "stablehlo.add"(%2560, %2561) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2563 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2564 = "stablehlo.add"(%2562, %2563) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2565 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2566 = "stablehlo.add"(%2564, %2565) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2567 = "stablehlo.slice"(%2544) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2568 = "stablehlo.add"(%2566, %2567) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2569 = "stablehlo.optimization_barrier"(%2568) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2570 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2571 = "stablehlo.optimization_barrier"(%2570) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2572 = "stablehlo.slice"(%2571) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2573 = "stablehlo.slice"(%2571) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2574 = "stablehlo.add"(%2572, %2573) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2575 = "stablehlo.slice"(%2571) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2576 = "stablehlo.add"(%2574, %2575) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2577 = "stablehlo.slice"(%2571) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2578 = "stablehlo.add"(%2576, %2577) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2579 = "stablehlo.slice"(%2571) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2580 = "stablehlo.add"(%2578, %2579) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2581 = "stablehlo.slice"(%2571) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2582 = "stablehlo.add"(%2580, %2581) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2583 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2584 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2585 = "stablehlo.add"(%2583, %2584) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2586 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2587 = "stablehlo.add"(%2585, %2586) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2588 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2589 = "stablehlo.add"(%2587, %2588) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2590 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2591 = "stablehlo.add"(%2589, %2590) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2592 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2593 = "stablehlo.add"(%2591, %2592) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2594 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2595 = "stablehlo.add"(%2593, %2594) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2596 = "stablehlo.slice"(%2569) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2597 = "stablehlo.add"(%2595, %2596) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2598 = "stablehlo.optimization_barrier"(%2597) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2599 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2600 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2601 = "stablehlo.add"(%2599, %2600) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2602 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2603 = "stablehlo.add"(%2601, %2602) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2604 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2605 = "stablehlo.add"(%2603, %2604) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2606 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2607 = "stablehlo.add"(%2605, %2606) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2608 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2609 = "stablehlo.add"(%2607, %2608) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2610 = "stablehlo.slice"(%2598) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2611 = "stablehlo.add"(%2609, %2610) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2612 = "stablehlo.add"(%2611, %2553) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2613 = "stablehlo.add"(%2612, %2582) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2614 = "stablehlo.reshape"(%2613) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2615 = "stablehlo.optimization_barrier"(%2614) : (tensor<1xf32>) -> tensor<1xf32>
          %2616 = "stablehlo.subtract"(%1669, %2020) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2617 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2618 = "stablehlo.abs"(%2616) : (tensor<1xf32>) -> tensor<1xf32>
          %2619 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2620 = "stablehlo.broadcast_in_dim"(%2619) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2621 = "stablehlo.compare"(%2618, %2620) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2622 = "stablehlo.round_nearest_even"(%2616) : (tensor<1xf32>) -> tensor<1xf32>
          %2623 = "stablehlo.broadcast_in_dim"(%2617) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2624 = "stablehlo.select"(%2621, %2623, %2622) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2625 = "stablehlo.abs"(%1669) : (tensor<1xf32>) -> tensor<1xf32>
          %2626 = "stablehlo.abs"(%2020) : (tensor<1xf32>) -> tensor<1xf32>
          %2627 = "stablehlo.compare"(%2625, %2626) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2628 = "stablehlo.optimization_barrier"(%2624) : (tensor<1xf32>) -> tensor<1xf32>
          %2629 = "stablehlo.broadcast_in_dim"(%2617) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2630 = "stablehlo.select"(%2627, %2629, %2624) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2631 = "stablehlo.optimization_barrier"(%2630) : (tensor<1xf32>) -> tensor<1xf32>
          %2632 = "stablehlo.broadcast_in_dim"(%2617) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2633 = "stablehlo.select"(%2627, %2624, %2632) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2634 = "stablehlo.optimization_barrier"(%2633) : (tensor<1xf32>) -> tensor<1xf32>
          %2635 = "stablehlo.subtract"(%1669, %2021) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2636 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2637 = "stablehlo.abs"(%2635) : (tensor<1xf32>) -> tensor<1xf32>
          %2638 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2639 = "stablehlo.broadcast_in_dim"(%2638) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2640 = "stablehlo.compare"(%2637, %2639) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2641 = "stablehlo.round_nearest_even"(%2635) : (tensor<1xf32>) -> tensor<1xf32>
          %2642 = "stablehlo.broadcast_in_dim"(%2636) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2643 = "stablehlo.select"(%2640, %2642, %2641) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2644 = "stablehlo.abs"(%1669) : (tensor<1xf32>) -> tensor<1xf32>
          %2645 = "stablehlo.abs"(%2021) : (tensor<1xf32>) -> tensor<1xf32>
          %2646 = "stablehlo.compare"(%2644, %2645) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2647 = "stablehlo.optimization_barrier"(%2643) : (tensor<1xf32>) -> tensor<1xf32>
          %2648 = "stablehlo.broadcast_in_dim"(%2636) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2649 = "stablehlo.select"(%2646, %2648, %2643) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2650 = "stablehlo.optimization_barrier"(%2649) : (tensor<1xf32>) -> tensor<1xf32>
          %2651 = "stablehlo.broadcast_in_dim"(%2636) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2652 = "stablehlo.select"(%2646, %2643, %2651) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2653 = "stablehlo.optimization_barrier"(%2652) : (tensor<1xf32>) -> tensor<1xf32>
          %2654 = "stablehlo.broadcast_in_dim"(%2631) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2655 = "stablehlo.subtract"(%2260, %2654) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2656 = "stablehlo.broadcast_in_dim"(%2634) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2657 = "stablehlo.add"(%2443, %2656) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2658 = "stablehlo.subtract"(%2655, %2657) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2659 = "stablehlo.broadcast_in_dim"(%2024) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2660 = "stablehlo.multiply"(%2659, %2658) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2661 = "stablehlo.broadcast_in_dim"(%2650) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2662 = "stablehlo.subtract"(%2260, %2661) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2663 = "stablehlo.broadcast_in_dim"(%2653) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2664 = "stablehlo.add"(%2453, %2663) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2665 = "stablehlo.subtract"(%2662, %2664) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2666 = "stablehlo.broadcast_in_dim"(%2027) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2667 = "stablehlo.multiply"(%2666, %2665) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2668 = "stablehlo.add"(%2660, %2667) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2669 = "stablehlo.optimization_barrier"(%2668) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2670 = "stablehlo.subtract"(%1669, %2020) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2671 = "stablehlo.subtract"(%2670, %2628) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2672 = "stablehlo.multiply"(%2024, %2671) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2673 = "stablehlo.subtract"(%1669, %2021) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2674 = "stablehlo.subtract"(%2673, %2647) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2675 = "stablehlo.multiply"(%2027, %2674) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2676 = "stablehlo.add"(%2672, %2675) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2677 = "stablehlo.subtract"(%2676, %2258) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2678 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2679 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2680 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2681 = "stablehlo.compare"(%2513, %2680) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2682 = "stablehlo.multiply"(%2513, %2679) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2683 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2684 = "stablehlo.select"(%2681, %2683, %2682) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2685 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2686 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2687 = "stablehlo.compare"(%2514, %2686) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2688 = "stablehlo.multiply"(%2514, %2685) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2689 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2690 = "stablehlo.select"(%2687, %2689, %2688) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2691 = "stablehlo.add"(%2684, %2690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2692 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2693 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2694 = "stablehlo.compare"(%2516, %2693) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2695 = "stablehlo.multiply"(%2516, %2692) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2696 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2697 = "stablehlo.select"(%2694, %2696, %2695) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2698 = "stablehlo.add"(%2691, %2697) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2699 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2700 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2701 = "stablehlo.compare"(%2518, %2700) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2702 = "stablehlo.multiply"(%2518, %2699) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2703 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2704 = "stablehlo.select"(%2701, %2703, %2702) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2705 = "stablehlo.add"(%2698, %2704) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2706 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2707 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2708 = "stablehlo.compare"(%2520, %2707) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2709 = "stablehlo.multiply"(%2520, %2706) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2710 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2711 = "stablehlo.select"(%2708, %2710, %2709) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2712 = "stablehlo.add"(%2705, %2711) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2713 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2714 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2715 = "stablehlo.compare"(%2522, %2714) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2716 = "stablehlo.multiply"(%2522, %2713) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2717 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2718 = "stablehlo.select"(%2715, %2717, %2716) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2719 = "stablehlo.add"(%2712, %2718) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2720 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2721 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2722 = "stablehlo.compare"(%2524, %2721) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2723 = "stablehlo.multiply"(%2524, %2720) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2724 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2725 = "stablehlo.select"(%2722, %2724, %2723) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2726 = "stablehlo.add"(%2719, %2725) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2727 = "stablehlo.slice"(%2669) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2728 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2729 = "stablehlo.compare"(%2526, %2728) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2730 = "stablehlo.multiply"(%2526, %2727) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2731 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2732 = "stablehlo.select"(%2729, %2731, %2730) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2733 = "stablehlo.add"(%2726, %2732) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2734 = "stablehlo.optimization_barrier"(%2733) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2735 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2736 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2737 = "stablehlo.add"(%2735, %2736) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2738 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2739 = "stablehlo.add"(%2737, %2738) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2740 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2741 = "stablehlo.add"(%2739, %2740) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2742 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2743 = "stablehlo.add"(%2741, %2742) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2744 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2745 = "stablehlo.add"(%2743, %2744) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2746 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2747 = "stablehlo.add"(%2745, %2746) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2748 = "stablehlo.slice"(%2734) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2749 = "stablehlo.add"(%2747, %2748) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2750 = "stablehlo.optimization_barrier"(%2749) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2751 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2752 = "stablehlo.optimization_barrier"(%2751) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2753 = "stablehlo.slice"(%2752) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2754 = "stablehlo.slice"(%2752) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2755 = "stablehlo.add"(%2753, %2754) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2756 = "stablehlo.slice"(%2752) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2757 = "stablehlo.add"(%2755, %2756) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2758 = "stablehlo.slice"(%2752) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2759 = "stablehlo.add"(%2757, %2758) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2760 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2761 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2762 = "stablehlo.add"(%2760, %2761) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2763 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2764 = "stablehlo.add"(%2762, %2763) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2765 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2766 = "stablehlo.add"(%2764, %2765) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2767 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2768 = "stablehlo.add"(%2766, %2767) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2769 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2770 = "stablehlo.add"(%2768, %2769) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2771 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2772 = "stablehlo.add"(%2770, %2771) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2773 = "stablehlo.slice"(%2750) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2774 = "stablehlo.add"(%2772, %2773) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2775 = "stablehlo.optimization_barrier"(%2774) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2776 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2777 = "stablehlo.optimization_barrier"(%2776) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2778 = "stablehlo.slice"(%2777) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2779 = "stablehlo.slice"(%2777) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2780 = "stablehlo.add"(%2778, %2779) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2781 = "stablehlo.slice"(%2777) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2782 = "stablehlo.add"(%2780, %2781) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2783 = "stablehlo.slice"(%2777) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2784 = "stablehlo.add"(%2782, %2783) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2785 = "stablehlo.slice"(%2777) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2786 = "stablehlo.add"(%2784, %2785) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2787 = "stablehlo.slice"(%2777) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2788 = "stablehlo.add"(%2786, %2787) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2789 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2790 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2791 = "stablehlo.add"(%2789, %2790) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2792 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2793 = "stablehlo.add"(%2791, %2792) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2794 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2795 = "stablehlo.add"(%2793, %2794) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2796 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2797 = "stablehlo.add"(%2795, %2796) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2798 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2799 = "stablehlo.add"(%2797, %2798) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2800 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2801 = "stablehlo.add"(%2799, %2800) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2802 = "stablehlo.slice"(%2775) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2803 = "stablehlo.add"(%2801, %2802) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2804 = "stablehlo.optimization_barrier"(%2803) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2805 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2806 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2807 = "stablehlo.add"(%2805, %2806) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2808 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2809 = "stablehlo.add"(%2807, %2808) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2810 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2811 = "stablehlo.add"(%2809, %2810) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2812 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2813 = "stablehlo.add"(%2811, %2812) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2814 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2815 = "stablehlo.add"(%2813, %2814) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2816 = "stablehlo.slice"(%2804) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2817 = "stablehlo.add"(%2815, %2816) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2818 = "stablehlo.add"(%2817, %2759) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2819 = "stablehlo.add"(%2818, %2788) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2820 = "stablehlo.reshape"(%2819) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2821 = "stablehlo.optimization_barrier"(%2820) : (tensor<1xf32>) -> tensor<1xf32>
          %2822 = "stablehlo.divide"(%2821, %2615) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2823 = "stablehlo.divide"(%2419, %2615) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2824 = "stablehlo.log"(%2823) : (tensor<1xf32>) -> tensor<1xf32>
          %2825 = "stablehlo.add"(%2677, %2824) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2826 = "stablehlo.subtract"(%2825, %2822) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2827 = "stablehlo.abs"(%2826) : (tensor<1xf32>) -> tensor<1xf32>
          %2828 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %2829 = "stablehlo.broadcast_in_dim"(%2828) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2830 = "stablehlo.compare"(%2827, %2829) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2831 = "stablehlo.select"(%2830, %2822, %2825) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2832 = "stablehlo.optimization_barrier"(%2831) : (tensor<1xf32>) -> tensor<1xf32>
          %2833 = "stablehlo.subtract"(%2677, %2832) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2834 = "stablehlo.exponential"(%2833) : (tensor<1xf32>) -> tensor<1xf32>
          %2835 = "stablehlo.optimization_barrier"(%2834) : (tensor<1xf32>) -> tensor<1xf32>
          %2836 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2837 = "stablehlo.subtract"(%2669, %2836) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2838 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2839 = "stablehlo.broadcast_in_dim"(%2838) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2840 = "stablehlo.multiply"(%2839, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2841 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2842 = "stablehlo.broadcast_in_dim"(%2841) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2843 = "stablehlo.add"(%2840, %2842) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2844 = "stablehlo.multiply"(%2843, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2845 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2846 = "stablehlo.broadcast_in_dim"(%2845) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2847 = "stablehlo.add"(%2844, %2846) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2848 = "stablehlo.multiply"(%2847, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2849 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2850 = "stablehlo.broadcast_in_dim"(%2849) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2851 = "stablehlo.add"(%2848, %2850) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2852 = "stablehlo.multiply"(%2851, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2853 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2854 = "stablehlo.broadcast_in_dim"(%2853) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2855 = "stablehlo.add"(%2852, %2854) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2856 = "stablehlo.multiply"(%2855, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2857 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2858 = "stablehlo.broadcast_in_dim"(%2857) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2859 = "stablehlo.add"(%2856, %2858) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2860 = "stablehlo.multiply"(%2859, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2861 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2862 = "stablehlo.broadcast_in_dim"(%2861) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2863 = "stablehlo.add"(%2860, %2862) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2864 = "stablehlo.multiply"(%2863, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2865 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2866 = "stablehlo.broadcast_in_dim"(%2865) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2867 = "stablehlo.add"(%2864, %2866) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2868 = "stablehlo.multiply"(%2837, %2837) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2869 = "stablehlo.multiply"(%2868, %2867) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2870 = "stablehlo.add"(%2837, %2869) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2871 = "stablehlo.multiply"(%2512, %2870) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2872 = "stablehlo.abs"(%2837) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2873 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2874 = "stablehlo.broadcast_in_dim"(%2873) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2875 = "stablehlo.compare"(%2872, %2874) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %2876 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2877 = "stablehlo.multiply"(%2316, %2876) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2878 = "stablehlo.subtract"(%2877, %2512) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2879 = "stablehlo.select"(%2875, %2871, %2878) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2880 = "stablehlo.optimization_barrier"(%2879) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2881 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2882 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2883 = "stablehlo.add"(%2881, %2882) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2884 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2885 = "stablehlo.add"(%2883, %2884) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2886 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2887 = "stablehlo.add"(%2885, %2886) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2888 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2889 = "stablehlo.add"(%2887, %2888) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2890 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2891 = "stablehlo.add"(%2889, %2890) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2892 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2893 = "stablehlo.add"(%2891, %2892) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2894 = "stablehlo.slice"(%2880) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2895 = "stablehlo.add"(%2893, %2894) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2896 = "stablehlo.optimization_barrier"(%2895) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2897 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2898 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2899 = "stablehlo.add"(%2897, %2898) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2900 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2901 = "stablehlo.add"(%2899, %2900) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2902 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2903 = "stablehlo.add"(%2901, %2902) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2904 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2905 = "stablehlo.add"(%2903, %2904) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2906 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2907 = "stablehlo.add"(%2905, %2906) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2908 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2909 = "stablehlo.add"(%2907, %2908) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2910 = "stablehlo.slice"(%2896) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2911 = "stablehlo.add"(%2909, %2910) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2912 = "stablehlo.optimization_barrier"(%2911) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2913 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2914 = "stablehlo.optimization_barrier"(%2913) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2915 = "stablehlo.slice"(%2914) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2916 = "stablehlo.slice"(%2914) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2917 = "stablehlo.add"(%2915, %2916) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2918 = "stablehlo.slice"(%2914) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2919 = "stablehlo.add"(%2917, %2918) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2920 = "stablehlo.slice"(%2914) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2921 = "stablehlo.add"(%2919, %2920) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2922 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2923 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2924 = "stablehlo.add"(%2922, %2923) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2925 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2926 = "stablehlo.add"(%2924, %2925) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2927 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2928 = "stablehlo.add"(%2926, %2927) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2929 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2930 = "stablehlo.add"(%2928, %2929) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2931 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2932 = "stablehlo.add"(%2930, %2931) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2933 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2934 = "stablehlo.add"(%2932, %2933) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2935 = "stablehlo.slice"(%2912) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2936 = "stablehlo.add"(%2934, %2935) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2937 = "stablehlo.optimization_barrier"(%2936) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2938 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2939 = "stablehlo.optimization_barrier"(%2938) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2940 = "stablehlo.slice"(%2939) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2941 = "stablehlo.slice"(%2939) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2942 = "stablehlo.add"(%2940, %2941) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2943 = "stablehlo.slice"(%2939) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2944 = "stablehlo.add"(%2942, %2943) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2945 = "stablehlo.slice"(%2939) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2946 = "stablehlo.add"(%2944, %2945) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2947 = "stablehlo.slice"(%2939) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2948 = "stablehlo.add"(%2946, %2947) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2949 = "stablehlo.slice"(%2939) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2950 = "stablehlo.add"(%2948, %2949) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2951 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2952 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2953 = "stablehlo.add"(%2951, %2952) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2954 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2955 = "stablehlo.add"(%2953, %2954) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2956 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2957 = "stablehlo.add"(%2955, %2956) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2958 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2959 = "stablehlo.add"(%2957, %2958) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2960 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2961 = "stablehlo.add"(%2959, %2960) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2962 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2963 = "stablehlo.add"(%2961, %2962) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2964 = "stablehlo.slice"(%2937) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2965 = "stablehlo.add"(%2963, %2964) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2966 = "stablehlo.optimization_barrier"(%2965) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2967 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2968 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2969 = "stablehlo.add"(%2967, %2968) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2970 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2971 = "stablehlo.add"(%2969, %2970) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2972 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2973 = "stablehlo.add"(%2971, %2972) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2974 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2975 = "stablehlo.add"(%2973, %2974) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2976 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2977 = "stablehlo.add"(%2975, %2976) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2978 = "stablehlo.slice"(%2966) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2979 = "stablehlo.add"(%2977, %2978) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2980 = "stablehlo.add"(%2979, %2921) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2981 = "stablehlo.add"(%2980, %2950) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2982 = "stablehlo.reshape"(%2981) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2983 = "stablehlo.optimization_barrier"(%2982) : (tensor<1xf32>) -> tensor<1xf32>
          %2984 = "stablehlo.divide"(%2983, %2615) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2985 = "stablehlo.log_plus_one"(%2984) : (tensor<1xf32>) -> tensor<1xf32>
          %2986 = "stablehlo.optimization_barrier"(%2985) : (tensor<1xf32>) -> tensor<1xf32>
          %2987 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2988 = "stablehlo.broadcast_in_dim"(%2987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2989 = "stablehlo.divide"(%2988, %2615) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2990 = "stablehlo.optimization_barrier"(%2989) : (tensor<1xf32>) -> tensor<1xf32>
          %2991 = "stablehlo.negate"(%2986) : (tensor<1xf32>) -> tensor<1xf32>
          %2992 = "stablehlo.exponential"(%2991) : (tensor<1xf32>) -> tensor<1xf32>
          %2993 = "stablehlo.multiply"(%2992, %2990) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2994 = "stablehlo.optimization_barrier"(%2993) : (tensor<1xf32>) -> tensor<1xf32>
          %2995 = "stablehlo.negate"(%2986) : (tensor<1xf32>) -> tensor<1xf32>
          %2996 = "stablehlo.exponential_minus_one"(%2995) : (tensor<1xf32>) -> tensor<1xf32>
          %2997 = "stablehlo.multiply"(%2996, %2990) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2998 = "stablehlo.optimization_barrier"(%2997) : (tensor<1xf32>) -> tensor<1xf32>
          %2999 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3000 = "stablehlo.subtract"(%2679, %2999) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3001 = "stablehlo.abs"(%3000) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3002 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3003 = "stablehlo.broadcast_in_dim"(%3002) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3004 = "stablehlo.compare"(%3001, %3003) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3005 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3006 = "stablehlo.broadcast_in_dim"(%3005) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3007 = "stablehlo.multiply"(%3006, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3008 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3009 = "stablehlo.broadcast_in_dim"(%3008) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3010 = "stablehlo.add"(%3007, %3009) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3011 = "stablehlo.multiply"(%3010, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3012 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3013 = "stablehlo.broadcast_in_dim"(%3012) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3014 = "stablehlo.add"(%3011, %3013) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3015 = "stablehlo.multiply"(%3014, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3016 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3017 = "stablehlo.broadcast_in_dim"(%3016) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3018 = "stablehlo.add"(%3015, %3017) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3019 = "stablehlo.multiply"(%3018, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3020 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3021 = "stablehlo.broadcast_in_dim"(%3020) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3022 = "stablehlo.add"(%3019, %3021) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3023 = "stablehlo.multiply"(%3022, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3024 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3025 = "stablehlo.broadcast_in_dim"(%3024) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3026 = "stablehlo.add"(%3023, %3025) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3027 = "stablehlo.multiply"(%3026, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3028 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3029 = "stablehlo.broadcast_in_dim"(%3028) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3030 = "stablehlo.add"(%3027, %3029) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3031 = "stablehlo.multiply"(%3030, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3032 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3033 = "stablehlo.broadcast_in_dim"(%3032) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3034 = "stablehlo.add"(%3031, %3033) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3035 = "stablehlo.multiply"(%3000, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3036 = "stablehlo.multiply"(%3035, %3034) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3037 = "stablehlo.multiply"(%2513, %3036) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3038 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3039 = "stablehlo.multiply"(%2317, %3038) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3040 = "stablehlo.subtract"(%3039, %2513) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3041 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3042 = "stablehlo.compare"(%2513, %3041) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3043 = "stablehlo.multiply"(%2513, %3000) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3044 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3045 = "stablehlo.select"(%3042, %3044, %3043) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3046 = "stablehlo.subtract"(%3040, %3045) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3047 = "stablehlo.select"(%3004, %3037, %3046) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3048 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3049 = "stablehlo.subtract"(%2685, %3048) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3050 = "stablehlo.abs"(%3049) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3051 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3052 = "stablehlo.broadcast_in_dim"(%3051) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3053 = "stablehlo.compare"(%3050, %3052) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3054 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3055 = "stablehlo.broadcast_in_dim"(%3054) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3056 = "stablehlo.multiply"(%3055, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3057 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3058 = "stablehlo.broadcast_in_dim"(%3057) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3059 = "stablehlo.add"(%3056, %3058) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3060 = "stablehlo.multiply"(%3059, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3061 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3062 = "stablehlo.broadcast_in_dim"(%3061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3063 = "stablehlo.add"(%3060, %3062) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3064 = "stablehlo.multiply"(%3063, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3065 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3066 = "stablehlo.broadcast_in_dim"(%3065) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3067 = "stablehlo.add"(%3064, %3066) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3068 = "stablehlo.multiply"(%3067, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3069 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3070 = "stablehlo.broadcast_in_dim"(%3069) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3071 = "stablehlo.add"(%3068, %3070) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3072 = "stablehlo.multiply"(%3071, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3073 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3074 = "stablehlo.broadcast_in_dim"(%3073) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3075 = "stablehlo.add"(%3072, %3074) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3076 = "stablehlo.multiply"(%3075, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3077 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3078 = "stablehlo.broadcast_in_dim"(%3077) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3079 = "stablehlo.add"(%3076, %3078) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3080 = "stablehlo.multiply"(%3079, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3081 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3082 = "stablehlo.broadcast_in_dim"(%3081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3083 = "stablehlo.add"(%3080, %3082) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3084 = "stablehlo.multiply"(%3049, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3085 = "stablehlo.multiply"(%3084, %3083) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3086 = "stablehlo.multiply"(%2514, %3085) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3087 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3088 = "stablehlo.multiply"(%2318, %3087) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3089 = "stablehlo.subtract"(%3088, %2514) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3090 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3091 = "stablehlo.compare"(%2514, %3090) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3092 = "stablehlo.multiply"(%2514, %3049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3093 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3094 = "stablehlo.select"(%3091, %3093, %3092) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3095 = "stablehlo.subtract"(%3089, %3094) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3096 = "stablehlo.select"(%3053, %3086, %3095) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3097 = "stablehlo.add"(%3047, %3096) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3098 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3099 = "stablehlo.subtract"(%2692, %3098) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3100 = "stablehlo.abs"(%3099) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3101 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3102 = "stablehlo.broadcast_in_dim"(%3101) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3103 = "stablehlo.compare"(%3100, %3102) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3104 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3105 = "stablehlo.broadcast_in_dim"(%3104) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3106 = "stablehlo.multiply"(%3105, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3107 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3108 = "stablehlo.broadcast_in_dim"(%3107) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3109 = "stablehlo.add"(%3106, %3108) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3110 = "stablehlo.multiply"(%3109, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3111 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3112 = "stablehlo.broadcast_in_dim"(%3111) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3113 = "stablehlo.add"(%3110, %3112) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3114 = "stablehlo.multiply"(%3113, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3115 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3116 = "stablehlo.broadcast_in_dim"(%3115) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3117 = "stablehlo.add"(%3114, %3116) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3118 = "stablehlo.multiply"(%3117, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3119 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3120 = "stablehlo.broadcast_in_dim"(%3119) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3121 = "stablehlo.add"(%3118, %3120) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3122 = "stablehlo.multiply"(%3121, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3123 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3124 = "stablehlo.broadcast_in_dim"(%3123) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3125 = "stablehlo.add"(%3122, %3124) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3126 = "stablehlo.multiply"(%3125, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3127 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3128 = "stablehlo.broadcast_in_dim"(%3127) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3129 = "stablehlo.add"(%3126, %3128) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3130 = "stablehlo.multiply"(%3129, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3131 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3132 = "stablehlo.broadcast_in_dim"(%3131) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3133 = "stablehlo.add"(%3130, %3132) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3134 = "stablehlo.multiply"(%3099, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3135 = "stablehlo.multiply"(%3134, %3133) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3136 = "stablehlo.multiply"(%2516, %3135) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3137 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3138 = "stablehlo.multiply"(%2320, %3137) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3139 = "stablehlo.subtract"(%3138, %2516) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3140 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3141 = "stablehlo.compare"(%2516, %3140) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3142 = "stablehlo.multiply"(%2516, %3099) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3143 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3144 = "stablehlo.select"(%3141, %3143, %3142) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3145 = "stablehlo.subtract"(%3139, %3144) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3146 = "stablehlo.select"(%3103, %3136, %3145) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3147 = "stablehlo.add"(%3097, %3146) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3148 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3149 = "stablehlo.subtract"(%2699, %3148) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3150 = "stablehlo.abs"(%3149) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3151 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3152 = "stablehlo.broadcast_in_dim"(%3151) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3153 = "stablehlo.compare"(%3150, %3152) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3154 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3155 = "stablehlo.broadcast_in_dim"(%3154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3156 = "stablehlo.multiply"(%3155, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3157 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3158 = "stablehlo.broadcast_in_dim"(%3157) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3159 = "stablehlo.add"(%3156, %3158) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3160 = "stablehlo.multiply"(%3159, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3161 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3162 = "stablehlo.broadcast_in_dim"(%3161) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3163 = "stablehlo.add"(%3160, %3162) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3164 = "stablehlo.multiply"(%3163, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3165 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3166 = "stablehlo.broadcast_in_dim"(%3165) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3167 = "stablehlo.add"(%3164, %3166) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3168 = "stablehlo.multiply"(%3167, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3169 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3170 = "stablehlo.broadcast_in_dim"(%3169) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3171 = "stablehlo.add"(%3168, %3170) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3172 = "stablehlo.multiply"(%3171, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3173 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3174 = "stablehlo.broadcast_in_dim"(%3173) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3175 = "stablehlo.add"(%3172, %3174) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3176 = "stablehlo.multiply"(%3175, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3177 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3178 = "stablehlo.broadcast_in_dim"(%3177) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3179 = "stablehlo.add"(%3176, %3178) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3180 = "stablehlo.multiply"(%3179, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3181 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3182 = "stablehlo.broadcast_in_dim"(%3181) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3183 = "stablehlo.add"(%3180, %3182) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3184 = "stablehlo.multiply"(%3149, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3185 = "stablehlo.multiply"(%3184, %3183) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3186 = "stablehlo.multiply"(%2518, %3185) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3187 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3188 = "stablehlo.multiply"(%2322, %3187) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3189 = "stablehlo.subtract"(%3188, %2518) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3190 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3191 = "stablehlo.compare"(%2518, %3190) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3192 = "stablehlo.multiply"(%2518, %3149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3193 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3194 = "stablehlo.select"(%3191, %3193, %3192) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3195 = "stablehlo.subtract"(%3189, %3194) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3196 = "stablehlo.select"(%3153, %3186, %3195) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3197 = "stablehlo.add"(%3147, %3196) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3198 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3199 = "stablehlo.subtract"(%2706, %3198) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3200 = "stablehlo.abs"(%3199) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3201 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3202 = "stablehlo.broadcast_in_dim"(%3201) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3203 = "stablehlo.compare"(%3200, %3202) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3204 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3205 = "stablehlo.broadcast_in_dim"(%3204) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3206 = "stablehlo.multiply"(%3205, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3207 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3208 = "stablehlo.broadcast_in_dim"(%3207) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3209 = "stablehlo.add"(%3206, %3208) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3210 = "stablehlo.multiply"(%3209, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3211 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3212 = "stablehlo.broadcast_in_dim"(%3211) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3213 = "stablehlo.add"(%3210, %3212) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3214 = "stablehlo.multiply"(%3213, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3215 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3216 = "stablehlo.broadcast_in_dim"(%3215) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3217 = "stablehlo.add"(%3214, %3216) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3218 = "stablehlo.multiply"(%3217, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3219 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3220 = "stablehlo.broadcast_in_dim"(%3219) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3221 = "stablehlo.add"(%3218, %3220) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3222 = "stablehlo.multiply"(%3221, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3223 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3224 = "stablehlo.broadcast_in_dim"(%3223) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3225 = "stablehlo.add"(%3222, %3224) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3226 = "stablehlo.multiply"(%3225, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3227 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3228 = "stablehlo.broadcast_in_dim"(%3227) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3229 = "stablehlo.add"(%3226, %3228) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3230 = "stablehlo.multiply"(%3229, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3231 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3232 = "stablehlo.broadcast_in_dim"(%3231) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3233 = "stablehlo.add"(%3230, %3232) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3234 = "stablehlo.multiply"(%3199, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3235 = "stablehlo.multiply"(%3234, %3233) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3236 = "stablehlo.multiply"(%2520, %3235) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3237 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3238 = "stablehlo.multiply"(%2324, %3237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3239 = "stablehlo.subtract"(%3238, %2520) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3240 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3241 = "stablehlo.compare"(%2520, %3240) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3242 = "stablehlo.multiply"(%2520, %3199) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3243 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3244 = "stablehlo.select"(%3241, %3243, %3242) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3245 = "stablehlo.subtract"(%3239, %3244) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3246 = "stablehlo.select"(%3203, %3236, %3245) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3247 = "stablehlo.add"(%3197, %3246) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3248 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3249 = "stablehlo.subtract"(%2713, %3248) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3250 = "stablehlo.abs"(%3249) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3251 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3252 = "stablehlo.broadcast_in_dim"(%3251) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3253 = "stablehlo.compare"(%3250, %3252) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3254 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3255 = "stablehlo.broadcast_in_dim"(%3254) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3256 = "stablehlo.multiply"(%3255, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3257 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3258 = "stablehlo.broadcast_in_dim"(%3257) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3259 = "stablehlo.add"(%3256, %3258) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3260 = "stablehlo.multiply"(%3259, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3261 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3262 = "stablehlo.broadcast_in_dim"(%3261) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3263 = "stablehlo.add"(%3260, %3262) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3264 = "stablehlo.multiply"(%3263, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3265 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3266 = "stablehlo.broadcast_in_dim"(%3265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3267 = "stablehlo.add"(%3264, %3266) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3268 = "stablehlo.multiply"(%3267, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3269 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3270 = "stablehlo.broadcast_in_dim"(%3269) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3271 = "stablehlo.add"(%3268, %3270) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3272 = "stablehlo.multiply"(%3271, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3273 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3274 = "stablehlo.broadcast_in_dim"(%3273) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3275 = "stablehlo.add"(%3272, %3274) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3276 = "stablehlo.multiply"(%3275, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3277 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3278 = "stablehlo.broadcast_in_dim"(%3277) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3279 = "stablehlo.add"(%3276, %3278) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3280 = "stablehlo.multiply"(%3279, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3281 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3282 = "stablehlo.broadcast_in_dim"(%3281) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3283 = "stablehlo.add"(%3280, %3282) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3284 = "stablehlo.multiply"(%3249, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3285 = "stablehlo.multiply"(%3284, %3283) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3286 = "stablehlo.multiply"(%2522, %3285) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3287 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3288 = "stablehlo.multiply"(%2326, %3287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3289 = "stablehlo.subtract"(%3288, %2522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3290 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3291 = "stablehlo.compare"(%2522, %3290) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3292 = "stablehlo.multiply"(%2522, %3249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3293 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3294 = "stablehlo.select"(%3291, %3293, %3292) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3295 = "stablehlo.subtract"(%3289, %3294) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3296 = "stablehlo.select"(%3253, %3286, %3295) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3297 = "stablehlo.add"(%3247, %3296) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3298 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3299 = "stablehlo.subtract"(%2720, %3298) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3300 = "stablehlo.abs"(%3299) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3301 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3302 = "stablehlo.broadcast_in_dim"(%3301) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3303 = "stablehlo.compare"(%3300, %3302) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3304 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3305 = "stablehlo.broadcast_in_dim"(%3304) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3306 = "stablehlo.multiply"(%3305, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3307 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3308 = "stablehlo.broadcast_in_dim"(%3307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3309 = "stablehlo.add"(%3306, %3308) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3310 = "stablehlo.multiply"(%3309, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3311 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3312 = "stablehlo.broadcast_in_dim"(%3311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3313 = "stablehlo.add"(%3310, %3312) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3314 = "stablehlo.multiply"(%3313, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3315 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3316 = "stablehlo.broadcast_in_dim"(%3315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3317 = "stablehlo.add"(%3314, %3316) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3318 = "stablehlo.multiply"(%3317, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3319 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3320 = "stablehlo.broadcast_in_dim"(%3319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3321 = "stablehlo.add"(%3318, %3320) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3322 = "stablehlo.multiply"(%3321, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3323 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3324 = "stablehlo.broadcast_in_dim"(%3323) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3325 = "stablehlo.add"(%3322, %3324) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3326 = "stablehlo.multiply"(%3325, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3327 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3328 = "stablehlo.broadcast_in_dim"(%3327) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3329 = "stablehlo.add"(%3326, %3328) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3330 = "stablehlo.multiply"(%3329, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3331 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3332 = "stablehlo.broadcast_in_dim"(%3331) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3333 = "stablehlo.add"(%3330, %3332) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3334 = "stablehlo.multiply"(%3299, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3335 = "stablehlo.multiply"(%3334, %3333) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3336 = "stablehlo.multiply"(%2524, %3335) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3337 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3338 = "stablehlo.multiply"(%2328, %3337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3339 = "stablehlo.subtract"(%3338, %2524) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3340 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3341 = "stablehlo.compare"(%2524, %3340) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3342 = "stablehlo.multiply"(%2524, %3299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3343 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3344 = "stablehlo.select"(%3341, %3343, %3342) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3345 = "stablehlo.subtract"(%3339, %3344) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3346 = "stablehlo.select"(%3303, %3336, %3345) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3347 = "stablehlo.add"(%3297, %3346) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3348 = "stablehlo.broadcast_in_dim"(%2832) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3349 = "stablehlo.subtract"(%2727, %3348) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3350 = "stablehlo.abs"(%3349) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3351 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %3352 = "stablehlo.broadcast_in_dim"(%3351) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3353 = "stablehlo.compare"(%3350, %3352) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3354 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3355 = "stablehlo.broadcast_in_dim"(%3354) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3356 = "stablehlo.multiply"(%3355, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3357 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3358 = "stablehlo.broadcast_in_dim"(%3357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3359 = "stablehlo.add"(%3356, %3358) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3360 = "stablehlo.multiply"(%3359, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3361 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3362 = "stablehlo.broadcast_in_dim"(%3361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3363 = "stablehlo.add"(%3360, %3362) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3364 = "stablehlo.multiply"(%3363, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3365 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3366 = "stablehlo.broadcast_in_dim"(%3365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3367 = "stablehlo.add"(%3364, %3366) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3368 = "stablehlo.multiply"(%3367, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3369 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3370 = "stablehlo.broadcast_in_dim"(%3369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3371 = "stablehlo.add"(%3368, %3370) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3372 = "stablehlo.multiply"(%3371, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3373 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3374 = "stablehlo.broadcast_in_dim"(%3373) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3375 = "stablehlo.add"(%3372, %3374) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3376 = "stablehlo.multiply"(%3375, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3377 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3378 = "stablehlo.broadcast_in_dim"(%3377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3379 = "stablehlo.add"(%3376, %3378) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3380 = "stablehlo.multiply"(%3379, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3381 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3382 = "stablehlo.broadcast_in_dim"(%3381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3383 = "stablehlo.add"(%3380, %3382) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3384 = "stablehlo.multiply"(%3349, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3385 = "stablehlo.multiply"(%3384, %3383) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3386 = "stablehlo.multiply"(%2526, %3385) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3387 = "stablehlo.broadcast_in_dim"(%2835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %3388 = "stablehlo.multiply"(%2330, %3387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3389 = "stablehlo.subtract"(%3388, %2526) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3390 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3391 = "stablehlo.compare"(%2526, %3390) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %3392 = "stablehlo.multiply"(%2526, %3349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3393 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %3394 = "stablehlo.select"(%3391, %3393, %3392) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3395 = "stablehlo.subtract"(%3389, %3394) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3396 = "stablehlo.select"(%3353, %3386, %3395) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3397 = "stablehlo.add"(%3347, %3396) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3398 = "stablehlo.optimization_barrier"(%3397) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %3399 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3400 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3401 = "stablehlo.add"(%3399, %3400) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3402 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3403 = "stablehlo.add"(%3401, %3402) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3404 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3405 = "stablehlo.add"(%3403, %3404) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3406 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3407 = "stablehlo.add"(%3405, %3406) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3408 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3409 = "stablehlo.add"(%3407, %3408) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3410 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3411 = "stablehlo.add"(%3409, %3410) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3412 = "stablehlo.slice"(%3398) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %3413 = "stablehlo.add"(%3411, %3412) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %3414 = "stablehlo.optimization_barrier"(%3413) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %3415 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %3416 = "stablehlo.optimization_barrier"(%3415) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %3417 = "stablehlo.slice"(%3416) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %3418 = "stablehlo.slice"(%3416) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %3419 = "stablehlo.add"(%3417, %3418) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3420 = "stablehlo.slice"(%3416) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %3421 = "stablehlo.add"(%3419, %3420) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3422 = "stablehlo.slice"(%3416) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %3423 = "stablehlo.add"(%3421, %3422) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3424 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3425 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3426 = "stablehlo.add"(%3424, %3425) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3427 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3428 = "stablehlo.add"(%3426, %3427) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3429 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3430 = "stablehlo.add"(%3428, %3429) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3431 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3432 = "stablehlo.add"(%3430, %3431) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3433 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3434 = "stablehlo.add"(%3432, %3433) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3435 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3436 = "stablehlo.add"(%3434, %3435) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3437 = "stablehlo.slice"(%3414) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %3438 = "stablehlo.add"(%3436, %3437) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %3439 = "stablehlo.optimization_barrier"(%3438) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %3440 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %3441 = "stablehlo.optimization_barrier"(%3440) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %3442 = "stablehlo.slice"(%3441) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %3443 = "stablehlo.slice"(%3441) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %3444 = "stablehlo.add"(%3442, %3443) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3445 = "stablehlo.slice"(%3441) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %3446 = "stablehlo.add"(%3444, %3445) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3447 = "stablehlo.slice"(%3441) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %3448 = "stablehlo.add"(%3446, %3447) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3449 = "stablehlo.slice"(%3441) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %3450 = "stablehlo.add"(%3448, %3449) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3451 = "stablehlo.slice"(%3441) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %3452 = "stablehlo.add"(%3450, %3451) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3453 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3454 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3455 = "stablehlo.add"(%3453, %3454) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3456 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3457 = "stablehlo.add"(%3455, %3456) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3458 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3459 = "stablehlo.add"(%3457, %3458) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3460 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3461 = "stablehlo.add"(%3459, %3460) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3462 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3463 = "stablehlo.add"(%3461, %3462) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3464 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3465 = "stablehlo.add"(%3463, %3464) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3466 = "stablehlo.slice"(%3439) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %3467 = "stablehlo.add"(%3465, %3466) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %3468 = "stablehlo.optimization_barrier"(%3467) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %3469 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3470 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3471 = "stablehlo.add"(%3469, %3470) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3472 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3473 = "stablehlo.add"(%3471, %3472) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3474 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3475 = "stablehlo.add"(%3473, %3474) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3476 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3477 = "stablehlo.add"(%3475, %3476) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3478 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3479 = "stablehlo.add"(%3477, %3478) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3480 = "stablehlo.slice"(%3468) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %3481 = "stablehlo.add"(%3479, %3480) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3482 = "stablehlo.add"(%3481, %3423) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3483 = "stablehlo.add"(%3482, %3452) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %3484 = "stablehlo.reshape"(%3483) : (tensor<1x1xf32>) -> tensor<1xf32>
          %3485 = "stablehlo.optimization_barrier"(%3484) : (tensor<1xf32>) -> tensor<1xf32>
          %3486 = "stablehlo.multiply"(%3485, %2990) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3487 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %3488 = "stablehlo.broadcast_in_dim"(%3487) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3489 = "stablehlo.multiply"(%3488, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3490 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %3491 = "stablehlo.broadcast_in_dim"(%3490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3492 = "stablehlo.add"(%3489, %3491) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3493 = "stablehlo.multiply"(%3492, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3494 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %3495 = "stablehlo.broadcast_in_dim"(%3494) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3496 = "stablehlo.add"(%3493, %3495) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3497 = "stablehlo.multiply"(%3496, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3498 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %3499 = "stablehlo.broadcast_in_dim"(%3498) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3500 = "stablehlo.add"(%3497, %3499) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3501 = "stablehlo.multiply"(%3500, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3502 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %3503 = "stablehlo.broadcast_in_dim"(%3502) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3504 = "stablehlo.add"(%3501, %3503) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3505 = "stablehlo.multiply"(%3504, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3506 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %3507 = "stablehlo.broadcast_in_dim"(%3506) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3508 = "stablehlo.add"(%3505, %3507) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3509 = "stablehlo.multiply"(%3508, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3510 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %3511 = "stablehlo.broadcast_in_dim"(%3510) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3512 = "stablehlo.add"(%3509, %3511) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3513 = "stablehlo.multiply"(%3512, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3514 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %3515 = "stablehlo.broadcast_in_dim"(%3514) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3516 = "stablehlo.add"(%3513, %3515) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3517 = "stablehlo.multiply"(%2986, %2986) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3518 = "stablehlo.multiply"(%3517, %3516) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3519 = "stablehlo.subtract"(%3486, %3518) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3520 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3521 = "stablehlo.compare"(%3519, %3520) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %3522 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3523 = "stablehlo.select"(%3521, %3522, %3519) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3524 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3525 = "stablehlo.multiply"(%3524, %3523) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3526 = "stablehlo.multiply"(%5, %90) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %3527 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3528 = "stablehlo.broadcast_in_dim"(%3527) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3529 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %3530 = "stablehlo.broadcast_in_dim"(%3529) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %3531 = "stablehlo.broadcast_in_dim"(%2994) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %3532 = "stablehlo.multiply"(%2880, %3531) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %3533 = "stablehlo.broadcast_in_dim"(%2998) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %3534 = "stablehlo.multiply"(%2512, %3533) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %3535 = "stablehlo.add"(%3532, %3534) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %3536 = "stablehlo.broadcast_in_dim"(%3526) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %3537 = "stablehlo.multiply"(%3536, %3535) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %3538 = "stablehlo.broadcast_in_dim"(%1) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %3539 = "stablehlo.divide"(%88, %3538) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %3540 = "stablehlo.broadcast_in_dim"(%3539) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %3541 = "stablehlo.multiply"(%3540, %3537) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %3542 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3543 = "stablehlo.dynamic_update_slice"(%arg14, %3525, %86) : (tensor<1024xf32>, tensor<1xf32>, tensor<i32>) -> tensor<1024xf32>
          %3544 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %3545 = "stablehlo.dynamic_update_slice"(%arg15, %3541, %86, %3544) : (tensor<1024x32000xf32>, tensor<1x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1024x32000xf32>
          "stablehlo.return"(%82, %3543, %3545) : (tensor<i32>, tensor<1024xf32>, tensor<1024x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<1024xf32>, tensor<1024x32000xf32>) -> (tensor<i32>, tensor<1024xf32>, tensor<1024x32000xf32>)
    "stablehlo.return"(%3547, %3548) : (tensor<1024xf32>, tensor<1024x32000xf32>) -> ()
  }

  func.func @main(%student: tensor<1024x32000xf32>, %snapshot: tensor<1024x32000xf32>, %ids: tensor<1024x64xi32>, %logs: tensor<1024x65xf32>, %alpha: tensor<1024xf32>, %weight: tensor<1024xf32>, %scalars: tensor<12xf32>, %plan: tensor<1025xi32>, %result0: tensor<1024xf32> { tf.aliasing_output = 0 : i32 }, %result1: tensor<1024x32000xf32> { tf.aliasing_output = 1 : i32 }) -> (tensor<1024xf32>, tensor<1024x32000xf32>) {
    %0, %1 = "func.call"(%student, %snapshot, %ids, %logs, %alpha, %weight, %scalars, %plan, %result0, %result1) {
      callee = @rows,
      mhlo.frontend_attributes = {xla_cpu_small_call = "true", inlineable = "false"}
    } : (tensor<1024x32000xf32>, tensor<1024x32000xf32>, tensor<1024x64xi32>, tensor<1024x65xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<12xf32>, tensor<1025xi32>, tensor<1024xf32>, tensor<1024x32000xf32>) -> (tensor<1024xf32>, tensor<1024x32000xf32>)
    "stablehlo.return"(%0, %1) : (tensor<1024xf32>, tensor<1024x32000xf32>) -> ()
  }
}

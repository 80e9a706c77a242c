module @anchorkl_logits {
  func.func @rows(%student: tensor<1024x32000xf32>, %ids: tensor<1024x64xi32>, %logs: tensor<1024x65xf32>, %alpha: tensor<1024xf32>, %weight: tensor<1024xf32>, %scalars: tensor<12xf32>, %plan: tensor<1025xi32>, %result0: tensor<1024xf32>) -> tensor<1024xf32> {
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
    %30 = "stablehlo.slice"(%ids) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x64xi32>) -> tensor<1x1xi32>
    %31 = "stablehlo.reshape"(%30) : (tensor<1x1xi32>) -> tensor<i32>
    %32 = "stablehlo.convert"(%31) : (tensor<i32>) -> tensor<f32>
    %33 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %34 = "stablehlo.compare"(%32, %33) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %35 = "stablehlo.or"(%29, %34) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %36 = "stablehlo.slice"(%logs) {
      limit_indices = array<i64: 1, 1>,
      start_indices = array<i64: 0, 0>,
      strides = array<i64: 1, 1>
    } : (tensor<1024x65xf32>) -> tensor<1x1xf32>
    %37 = "stablehlo.reshape"(%36) : (tensor<1x1xf32>) -> tensor<f32>
    %38 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %39 = "stablehlo.compare"(%37, %38) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %40 = "stablehlo.or"(%35, %39) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %41 = "stablehlo.slice"(%alpha) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %42 = "stablehlo.reshape"(%41) : (tensor<1xf32>) -> tensor<f32>
    %43 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %44 = "stablehlo.compare"(%42, %43) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %45 = "stablehlo.or"(%40, %44) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %46 = "stablehlo.slice"(%weight) {
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
    %51 = "stablehlo.slice"(%scalars) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<12xf32>) -> tensor<1xf32>
    %52 = "stablehlo.reshape"(%51) : (tensor<1xf32>) -> tensor<f32>
    %53 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %54 = "stablehlo.compare"(%52, %53) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %55 = "stablehlo.or"(%50, %54) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %56 = "stablehlo.slice"(%plan) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1025xi32>) -> tensor<1xi32>
    %57 = "stablehlo.reshape"(%56) : (tensor<1xi32>) -> tensor<i32>
    %58 = "stablehlo.convert"(%57) : (tensor<i32>) -> tensor<f32>
    %59 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %60 = "stablehlo.compare"(%58, %59) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %61 = "stablehlo.or"(%55, %60) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %62 = "stablehlo.slice"(%result0) {
      limit_indices = array<i64: 1>,
      start_indices = array<i64: 0>,
      strides = array<i64: 1>
    } : (tensor<1024xf32>) -> tensor<1xf32>
    %63 = "stablehlo.reshape"(%62) : (tensor<1xf32>) -> tensor<f32>
    %64 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
    %65 = "stablehlo.compare"(%63, %64) {
      compare_type = #stablehlo<comparison_type FLOAT>,
      comparison_direction = #stablehlo<comparison_direction LT>
    } : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %66 = "stablehlo.or"(%61, %65) : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %67 = "stablehlo.convert"(%66) : (tensor<i1>) -> tensor<i32>
    %68 = "stablehlo.add"(%25, %67) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %69 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %2719, %2720 = "stablehlo.while"(%69, %result0) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<1024xf32>) :
          %70 = "stablehlo.compare"(%arg8, %68) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%70) : (tensor<i1>) -> ()
    }, {
      ^body(%arg10: tensor<i32>, %arg11: tensor<1024xf32>) :
          %71 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %72 = "stablehlo.add"(%arg10, %71) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %73 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %74 = "stablehlo.add"(%arg10, %73) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %75 = "stablehlo.dynamic_slice"(%plan, %74) { slice_sizes = array<i64: 1> } : (tensor<1025xi32>, tensor<i32>) -> tensor<1xi32>
          %76 = "stablehlo.reshape"(%75) : (tensor<1xi32>) -> tensor<i32>
          %77 = "stablehlo.dynamic_slice"(%alpha, %76) { slice_sizes = array<i64: 1> } : (tensor<1024xf32>, tensor<i32>) -> tensor<1xf32>
          %78 = "stablehlo.dynamic_slice"(%weight, %76) { slice_sizes = array<i64: 1> } : (tensor<1024xf32>, tensor<i32>) -> tensor<1xf32>
          %79 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %80 = "stablehlo.divide"(%79, %3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %81 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %82 = "stablehlo.dynamic_slice"(%logs, %76, %81) { slice_sizes = array<i64: 1, 65> } : (tensor<1024x65xf32>, tensor<i32>, tensor<i32>) -> tensor<1x65xf32>
          %83 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x65xf32>
          %84 = "stablehlo.multiply"(%82, %83) : (tensor<1x65xf32>, tensor<1x65xf32>) -> tensor<1x65xf32>
          %85 = "stablehlo.optimization_barrier"(%84) : (tensor<1x65xf32>) -> tensor<1x65xf32>
          %86 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %87 = "stablehlo.dynamic_slice"(%ids, %76, %86) { slice_sizes = array<i64: 1, 64> } : (tensor<1024x64xi32>, tensor<i32>, tensor<i32>) -> tensor<1x64xi32>
          %88 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %89 = "stablehlo.broadcast_in_dim"(%88) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %90 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %102, %103 = "stablehlo.while"(%90, %89) ({
            ^cond(%arg12: tensor<i32>, %arg13: tensor<1x32000xf32>) :
                %91 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
                %92 = "stablehlo.compare"(%arg12, %91) {
                  compare_type = #stablehlo<comparison_type SIGNED>,
                  comparison_direction = #stablehlo<comparison_direction LT>
                } : (tensor<i32>, tensor<i32>) -> tensor<i1>
                "stablehlo.return"(%92) : (tensor<i1>) -> ()
          }, {
            ^body(%arg14: tensor<i32>, %arg15: tensor<1x32000xf32>) :
                %93 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
                %94 = "stablehlo.add"(%arg14, %93) : (tensor<i32>, tensor<i32>) -> tensor<i32>
                %95 = "stablehlo.constant"() { value = dense<64> : tensor<i32> } : () -> tensor<i32>
                %96 = "stablehlo.divide"(%arg14, %95) : (tensor<i32>, tensor<i32>) -> tensor<i32>
                %97 = "stablehlo.remainder"(%arg14, %95) : (tensor<i32>, tensor<i32>) -> tensor<i32>
                %98 = "stablehlo.dynamic_slice"(%87, %96, %97) { slice_sizes = array<i64: 1, 1> } : (tensor<1x64xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
                %99 = "stablehlo.reshape"(%98) : (tensor<1x1xi32>) -> tensor<i32>
                %100 = "stablehlo.dynamic_slice"(%85, %96, %97) { slice_sizes = array<i64: 1, 1> } : (tensor<1x65xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
                %101 = "stablehlo.dynamic_update_slice"(%arg15, %100, %96, %99) : (tensor<1x32000xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
                "stablehlo.return"(%94, %101) : (tensor<i32>, tensor<1x32000xf32>) -> ()
          }) : (tensor<i32>, tensor<1x32000xf32>) -> (tensor<i32>, tensor<1x32000xf32>)
          %104 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %105 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %106 = "stablehlo.broadcast_in_dim"(%105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %107 = "stablehlo.compare"(%104, %106) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %108 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %109 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %110 = "stablehlo.dynamic_slice"(%student, %76, %109) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %111 = "stablehlo.broadcast_in_dim"(%108) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %112 = "stablehlo.select"(%107, %111, %110) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %113 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %114 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %115 = "stablehlo.broadcast_in_dim"(%114) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %116 = "stablehlo.compare"(%113, %115) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %117 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %118 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %119 = "stablehlo.dynamic_slice"(%student, %76, %118) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %120 = "stablehlo.broadcast_in_dim"(%117) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %121 = "stablehlo.select"(%116, %120, %119) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %122 = "stablehlo.maximum"(%112, %121) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %123 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %124 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %125 = "stablehlo.broadcast_in_dim"(%124) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %126 = "stablehlo.compare"(%123, %125) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %127 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %128 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %129 = "stablehlo.dynamic_slice"(%student, %76, %128) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %130 = "stablehlo.broadcast_in_dim"(%127) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %131 = "stablehlo.select"(%126, %130, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %132 = "stablehlo.maximum"(%122, %131) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %133 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %134 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %135 = "stablehlo.broadcast_in_dim"(%134) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %136 = "stablehlo.compare"(%133, %135) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %137 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %138 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %139 = "stablehlo.dynamic_slice"(%student, %76, %138) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %140 = "stablehlo.broadcast_in_dim"(%137) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %141 = "stablehlo.select"(%136, %140, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %142 = "stablehlo.maximum"(%132, %141) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %143 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %144 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %145 = "stablehlo.broadcast_in_dim"(%144) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %146 = "stablehlo.compare"(%143, %145) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %147 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %148 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %149 = "stablehlo.dynamic_slice"(%student, %76, %148) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %150 = "stablehlo.broadcast_in_dim"(%147) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %151 = "stablehlo.select"(%146, %150, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %152 = "stablehlo.maximum"(%142, %151) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %153 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %154 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %155 = "stablehlo.broadcast_in_dim"(%154) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %156 = "stablehlo.compare"(%153, %155) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %157 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %158 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %159 = "stablehlo.dynamic_slice"(%student, %76, %158) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %160 = "stablehlo.broadcast_in_dim"(%157) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %161 = "stablehlo.select"(%156, %160, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %162 = "stablehlo.maximum"(%152, %161) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %163 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %164 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %165 = "stablehlo.broadcast_in_dim"(%164) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %166 = "stablehlo.compare"(%163, %165) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %167 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %168 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %169 = "stablehlo.dynamic_slice"(%student, %76, %168) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %170 = "stablehlo.broadcast_in_dim"(%167) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %171 = "stablehlo.select"(%166, %170, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %172 = "stablehlo.maximum"(%162, %171) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %173 = "stablehlo.slice"(%103) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %174 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %175 = "stablehlo.broadcast_in_dim"(%174) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %176 = "stablehlo.compare"(%173, %175) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %177 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %178 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %179 = "stablehlo.dynamic_slice"(%student, %76, %178) { slice_sizes = array<i64: 1, 4000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4000xf32>
          %180 = "stablehlo.broadcast_in_dim"(%177) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %181 = "stablehlo.select"(%176, %180, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %182 = "stablehlo.maximum"(%172, %181) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %183 = "stablehlo.optimization_barrier"(%182) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %184 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %185 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %186 = "stablehlo.maximum"(%184, %185) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %187 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %188 = "stablehlo.maximum"(%186, %187) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %189 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %190 = "stablehlo.maximum"(%188, %189) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %191 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %192 = "stablehlo.maximum"(%190, %191) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %193 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %194 = "stablehlo.maximum"(%192, %193) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %195 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %196 = "stablehlo.maximum"(%194, %195) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %197 = "stablehlo.slice"(%183) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %198 = "stablehlo.maximum"(%196, %197) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %199 = "stablehlo.optimization_barrier"(%198) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %200 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %201 = "stablehlo.optimization_barrier"(%200) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %202 = "stablehlo.slice"(%201) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %203 = "stablehlo.slice"(%201) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %204 = "stablehlo.maximum"(%202, %203) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %205 = "stablehlo.slice"(%201) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %206 = "stablehlo.maximum"(%204, %205) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %207 = "stablehlo.slice"(%201) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %208 = "stablehlo.maximum"(%206, %207) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %209 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %210 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %211 = "stablehlo.maximum"(%209, %210) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %212 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %213 = "stablehlo.maximum"(%211, %212) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %214 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %215 = "stablehlo.maximum"(%213, %214) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %216 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %217 = "stablehlo.maximum"(%215, %216) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %218 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %219 = "stablehlo.maximum"(%217, %218) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %220 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %221 = "stablehlo.maximum"(%219, %220) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %222 = "stablehlo.slice"(%199) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %223 = "stablehlo.maximum"(%221, %222) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %224 = "stablehlo.optimization_barrier"(%223) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %225 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %226 = "stablehlo.optimization_barrier"(%225) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %227 = "stablehlo.slice"(%226) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %228 = "stablehlo.slice"(%226) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %229 = "stablehlo.maximum"(%227, %228) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %230 = "stablehlo.slice"(%226) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %231 = "stablehlo.maximum"(%229, %230) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %232 = "stablehlo.slice"(%226) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %233 = "stablehlo.maximum"(%231, %232) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %234 = "stablehlo.slice"(%226) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %235 = "stablehlo.maximum"(%233, %234) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %236 = "stablehlo.slice"(%226) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %237 = "stablehlo.maximum"(%235, %236) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %238 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %239 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %240 = "stablehlo.maximum"(%238, %239) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %241 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %242 = "stablehlo.maximum"(%240, %241) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %243 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %244 = "stablehlo.maximum"(%242, %243) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %245 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %246 = "stablehlo.maximum"(%244, %245) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %247 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %248 = "stablehlo.maximum"(%246, %247) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %249 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %250 = "stablehlo.maximum"(%248, %249) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %251 = "stablehlo.slice"(%224) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %252 = "stablehlo.maximum"(%250, %251) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %253 = "stablehlo.optimization_barrier"(%252) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %254 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %255 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %256 = "stablehlo.maximum"(%254, %255) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %257 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %258 = "stablehlo.maximum"(%256, %257) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %259 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %260 = "stablehlo.maximum"(%258, %259) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %261 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %262 = "stablehlo.maximum"(%260, %261) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %263 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %264 = "stablehlo.maximum"(%262, %263) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %265 = "stablehlo.slice"(%253) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %266 = "stablehlo.maximum"(%264, %265) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %267 = "stablehlo.maximum"(%266, %208) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %268 = "stablehlo.maximum"(%267, %237) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %269 = "stablehlo.reshape"(%268) : (tensor<1x1xf32>) -> tensor<1xf32>
          %270 = "stablehlo.optimization_barrier"(%269) : (tensor<1xf32>) -> tensor<1xf32>
          %271 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %272 = "stablehlo.broadcast_in_dim"(%271) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %273 = "stablehlo.compare"(%270, %272) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %274 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %275 = "stablehlo.broadcast_in_dim"(%274) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %276 = "stablehlo.select"(%273, %275, %270) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %277 = "stablehlo.optimization_barrier"(%276) : (tensor<1xf32>) -> tensor<1xf32>
          %278 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %279 = "stablehlo.subtract"(%112, %278) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %280 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %281 = "stablehlo.multiply"(%279, %280) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %282 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %283 = "stablehlo.broadcast_in_dim"(%282) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %284 = "stablehlo.compare"(%281, %283) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %285 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %286 = "stablehlo.broadcast_in_dim"(%285) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %287 = "stablehlo.select"(%284, %286, %281) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %288 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %289 = "stablehlo.broadcast_in_dim"(%288) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %290 = "stablehlo.multiply"(%287, %289) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %291 = "stablehlo.round_nearest_even"(%290) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %292 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %293 = "stablehlo.broadcast_in_dim"(%292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %294 = "stablehlo.multiply"(%291, %293) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %295 = "stablehlo.subtract"(%287, %294) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %296 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %298 = "stablehlo.multiply"(%291, %297) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %299 = "stablehlo.subtract"(%295, %298) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %300 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %301 = "stablehlo.broadcast_in_dim"(%300) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %302 = "stablehlo.multiply"(%301, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %303 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %304 = "stablehlo.broadcast_in_dim"(%303) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %305 = "stablehlo.add"(%302, %304) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %306 = "stablehlo.multiply"(%305, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %307 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %308 = "stablehlo.broadcast_in_dim"(%307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %309 = "stablehlo.add"(%306, %308) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %310 = "stablehlo.multiply"(%309, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %311 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %312 = "stablehlo.broadcast_in_dim"(%311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %313 = "stablehlo.add"(%310, %312) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %314 = "stablehlo.multiply"(%313, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %315 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %316 = "stablehlo.broadcast_in_dim"(%315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %317 = "stablehlo.add"(%314, %316) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %318 = "stablehlo.multiply"(%299, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %319 = "stablehlo.multiply"(%318, %317) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %320 = "stablehlo.add"(%319, %299) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %321 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %322 = "stablehlo.broadcast_in_dim"(%321) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %323 = "stablehlo.add"(%320, %322) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %324 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %325 = "stablehlo.broadcast_in_dim"(%324) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %326 = "stablehlo.add"(%291, %325) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %327 = "stablehlo.bitcast_convert"(%326) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %328 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %329 = "stablehlo.broadcast_in_dim"(%328) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %330 = "stablehlo.shift_left"(%327, %329) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %331 = "stablehlo.bitcast_convert"(%330) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %332 = "stablehlo.multiply"(%323, %331) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %333 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %334 = "stablehlo.subtract"(%121, %333) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %335 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %336 = "stablehlo.multiply"(%334, %335) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %337 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %338 = "stablehlo.broadcast_in_dim"(%337) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %339 = "stablehlo.compare"(%336, %338) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %340 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %341 = "stablehlo.broadcast_in_dim"(%340) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %342 = "stablehlo.select"(%339, %341, %336) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %343 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %344 = "stablehlo.broadcast_in_dim"(%343) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %345 = "stablehlo.multiply"(%342, %344) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %346 = "stablehlo.round_nearest_even"(%345) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %347 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %348 = "stablehlo.broadcast_in_dim"(%347) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %349 = "stablehlo.multiply"(%346, %348) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %350 = "stablehlo.subtract"(%342, %349) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %351 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %352 = "stablehlo.broadcast_in_dim"(%351) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %353 = "stablehlo.multiply"(%346, %352) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %354 = "stablehlo.subtract"(%350, %353) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %355 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %356 = "stablehlo.broadcast_in_dim"(%355) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %357 = "stablehlo.multiply"(%356, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %358 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %359 = "stablehlo.broadcast_in_dim"(%358) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %360 = "stablehlo.add"(%357, %359) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %361 = "stablehlo.multiply"(%360, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %362 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %363 = "stablehlo.broadcast_in_dim"(%362) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %364 = "stablehlo.add"(%361, %363) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %365 = "stablehlo.multiply"(%364, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %366 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %367 = "stablehlo.broadcast_in_dim"(%366) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %368 = "stablehlo.add"(%365, %367) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %369 = "stablehlo.multiply"(%368, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %370 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %371 = "stablehlo.broadcast_in_dim"(%370) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %372 = "stablehlo.add"(%369, %371) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %373 = "stablehlo.multiply"(%354, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %374 = "stablehlo.multiply"(%373, %372) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %375 = "stablehlo.add"(%374, %354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %376 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %377 = "stablehlo.broadcast_in_dim"(%376) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %378 = "stablehlo.add"(%375, %377) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %379 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %380 = "stablehlo.broadcast_in_dim"(%379) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %381 = "stablehlo.add"(%346, %380) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %382 = "stablehlo.bitcast_convert"(%381) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %383 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %384 = "stablehlo.broadcast_in_dim"(%383) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %385 = "stablehlo.shift_left"(%382, %384) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %386 = "stablehlo.bitcast_convert"(%385) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %387 = "stablehlo.multiply"(%378, %386) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %388 = "stablehlo.add"(%332, %387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %389 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %390 = "stablehlo.subtract"(%131, %389) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %391 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %392 = "stablehlo.multiply"(%390, %391) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %393 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %394 = "stablehlo.broadcast_in_dim"(%393) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %395 = "stablehlo.compare"(%392, %394) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %396 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %397 = "stablehlo.broadcast_in_dim"(%396) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %398 = "stablehlo.select"(%395, %397, %392) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %399 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %400 = "stablehlo.broadcast_in_dim"(%399) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %401 = "stablehlo.multiply"(%398, %400) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %402 = "stablehlo.round_nearest_even"(%401) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %403 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %404 = "stablehlo.broadcast_in_dim"(%403) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %405 = "stablehlo.multiply"(%402, %404) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %406 = "stablehlo.subtract"(%398, %405) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %407 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %408 = "stablehlo.broadcast_in_dim"(%407) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %409 = "stablehlo.multiply"(%402, %408) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %410 = "stablehlo.subtract"(%406, %409) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %411 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %412 = "stablehlo.broadcast_in_dim"(%411) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %413 = "stablehlo.multiply"(%412, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %414 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %415 = "stablehlo.broadcast_in_dim"(%414) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %416 = "stablehlo.add"(%413, %415) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %417 = "stablehlo.multiply"(%416, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %418 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %419 = "stablehlo.broadcast_in_dim"(%418) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %420 = "stablehlo.add"(%417, %419) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %421 = "stablehlo.multiply"(%420, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %422 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %423 = "stablehlo.broadcast_in_dim"(%422) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %424 = "stablehlo.add"(%421, %423) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %425 = "stablehlo.multiply"(%424, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %426 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %427 = "stablehlo.broadcast_in_dim"(%426) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %428 = "stablehlo.add"(%425, %427) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %429 = "stablehlo.multiply"(%410, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %430 = "stablehlo.multiply"(%429, %428) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %431 = "stablehlo.add"(%430, %410) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %432 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %433 = "stablehlo.broadcast_in_dim"(%432) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %434 = "stablehlo.add"(%431, %433) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %435 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %436 = "stablehlo.broadcast_in_dim"(%435) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %437 = "stablehlo.add"(%402, %436) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %438 = "stablehlo.bitcast_convert"(%437) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %439 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %440 = "stablehlo.broadcast_in_dim"(%439) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %441 = "stablehlo.shift_left"(%438, %440) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %442 = "stablehlo.bitcast_convert"(%441) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %443 = "stablehlo.multiply"(%434, %442) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %444 = "stablehlo.add"(%388, %443) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %445 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %446 = "stablehlo.subtract"(%141, %445) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %447 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %448 = "stablehlo.multiply"(%446, %447) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %449 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %450 = "stablehlo.broadcast_in_dim"(%449) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %451 = "stablehlo.compare"(%448, %450) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %452 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %453 = "stablehlo.broadcast_in_dim"(%452) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %454 = "stablehlo.select"(%451, %453, %448) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %455 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %456 = "stablehlo.broadcast_in_dim"(%455) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %457 = "stablehlo.multiply"(%454, %456) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %458 = "stablehlo.round_nearest_even"(%457) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %459 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %460 = "stablehlo.broadcast_in_dim"(%459) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %461 = "stablehlo.multiply"(%458, %460) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %462 = "stablehlo.subtract"(%454, %461) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %463 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %464 = "stablehlo.broadcast_in_dim"(%463) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %465 = "stablehlo.multiply"(%458, %464) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %466 = "stablehlo.subtract"(%462, %465) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %467 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %468 = "stablehlo.broadcast_in_dim"(%467) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %469 = "stablehlo.multiply"(%468, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %470 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %471 = "stablehlo.broadcast_in_dim"(%470) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %472 = "stablehlo.add"(%469, %471) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %473 = "stablehlo.multiply"(%472, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %474 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %475 = "stablehlo.broadcast_in_dim"(%474) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %476 = "stablehlo.add"(%473, %475) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %477 = "stablehlo.multiply"(%476, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %478 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %479 = "stablehlo.broadcast_in_dim"(%478) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %480 = "stablehlo.add"(%477, %479) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %481 = "stablehlo.multiply"(%480, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %482 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %483 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %484 = "stablehlo.add"(%481, %483) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %485 = "stablehlo.multiply"(%466, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %486 = "stablehlo.multiply"(%485, %484) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %487 = "stablehlo.add"(%486, %466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %488 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %489 = "stablehlo.broadcast_in_dim"(%488) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %490 = "stablehlo.add"(%487, %489) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %491 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %492 = "stablehlo.broadcast_in_dim"(%491) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %493 = "stablehlo.add"(%458, %492) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %494 = "stablehlo.bitcast_convert"(%493) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %495 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %496 = "stablehlo.broadcast_in_dim"(%495) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %497 = "stablehlo.shift_left"(%494, %496) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %498 = "stablehlo.bitcast_convert"(%497) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %499 = "stablehlo.multiply"(%490, %498) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %500 = "stablehlo.add"(%444, %499) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %501 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %502 = "stablehlo.subtract"(%151, %501) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %503 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %504 = "stablehlo.multiply"(%502, %503) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %505 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %506 = "stablehlo.broadcast_in_dim"(%505) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %507 = "stablehlo.compare"(%504, %506) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %508 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %509 = "stablehlo.broadcast_in_dim"(%508) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %510 = "stablehlo.select"(%507, %509, %504) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %511 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %512 = "stablehlo.broadcast_in_dim"(%511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %513 = "stablehlo.multiply"(%510, %512) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %514 = "stablehlo.round_nearest_even"(%513) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %515 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %516 = "stablehlo.broadcast_in_dim"(%515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %517 = "stablehlo.multiply"(%514, %516) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %518 = "stablehlo.subtract"(%510, %517) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %519 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %520 = "stablehlo.broadcast_in_dim"(%519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %521 = "stablehlo.multiply"(%514, %520) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %522 = "stablehlo.subtract"(%518, %521) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %523 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %524 = "stablehlo.broadcast_in_dim"(%523) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %525 = "stablehlo.multiply"(%524, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %526 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %527 = "stablehlo.broadcast_in_dim"(%526) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %528 = "stablehlo.add"(%525, %527) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %529 = "stablehlo.multiply"(%528, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %530 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %531 = "stablehlo.broadcast_in_dim"(%530) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %532 = "stablehlo.add"(%529, %531) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %533 = "stablehlo.multiply"(%532, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %534 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %535 = "stablehlo.broadcast_in_dim"(%534) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %536 = "stablehlo.add"(%533, %535) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %537 = "stablehlo.multiply"(%536, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %538 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %539 = "stablehlo.broadcast_in_dim"(%538) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %540 = "stablehlo.add"(%537, %539) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %541 = "stablehlo.multiply"(%522, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %542 = "stablehlo.multiply"(%541, %540) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %543 = "stablehlo.add"(%542, %522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %544 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %545 = "stablehlo.broadcast_in_dim"(%544) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %546 = "stablehlo.add"(%543, %545) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %547 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %548 = "stablehlo.broadcast_in_dim"(%547) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %549 = "stablehlo.add"(%514, %548) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %550 = "stablehlo.bitcast_convert"(%549) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %551 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %552 = "stablehlo.broadcast_in_dim"(%551) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %553 = "stablehlo.shift_left"(%550, %552) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %554 = "stablehlo.bitcast_convert"(%553) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %555 = "stablehlo.multiply"(%546, %554) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %556 = "stablehlo.add"(%500, %555) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %557 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %558 = "stablehlo.subtract"(%161, %557) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %559 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %560 = "stablehlo.multiply"(%558, %559) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %561 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %562 = "stablehlo.broadcast_in_dim"(%561) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %563 = "stablehlo.compare"(%560, %562) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %564 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %565 = "stablehlo.broadcast_in_dim"(%564) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %566 = "stablehlo.select"(%563, %565, %560) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %567 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %568 = "stablehlo.broadcast_in_dim"(%567) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %569 = "stablehlo.multiply"(%566, %568) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %570 = "stablehlo.round_nearest_even"(%569) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %571 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %573 = "stablehlo.multiply"(%570, %572) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %574 = "stablehlo.subtract"(%566, %573) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %575 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %577 = "stablehlo.multiply"(%570, %576) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %578 = "stablehlo.subtract"(%574, %577) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %579 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %581 = "stablehlo.multiply"(%580, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %582 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %583 = "stablehlo.broadcast_in_dim"(%582) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %584 = "stablehlo.add"(%581, %583) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %585 = "stablehlo.multiply"(%584, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %586 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %587 = "stablehlo.broadcast_in_dim"(%586) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %588 = "stablehlo.add"(%585, %587) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %589 = "stablehlo.multiply"(%588, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %590 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %591 = "stablehlo.broadcast_in_dim"(%590) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %592 = "stablehlo.add"(%589, %591) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %593 = "stablehlo.multiply"(%592, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %594 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %595 = "stablehlo.broadcast_in_dim"(%594) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %596 = "stablehlo.add"(%593, %595) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %597 = "stablehlo.multiply"(%578, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %598 = "stablehlo.multiply"(%597, %596) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %599 = "stablehlo.add"(%598, %578) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %600 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %601 = "stablehlo.broadcast_in_dim"(%600) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %602 = "stablehlo.add"(%599, %601) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %603 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %604 = "stablehlo.broadcast_in_dim"(%603) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %605 = "stablehlo.add"(%570, %604) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %606 = "stablehlo.bitcast_convert"(%605) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %607 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %608 = "stablehlo.broadcast_in_dim"(%607) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %609 = "stablehlo.shift_left"(%606, %608) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %610 = "stablehlo.bitcast_convert"(%609) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %611 = "stablehlo.multiply"(%602, %610) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %612 = "stablehlo.add"(%556, %611) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %613 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %614 = "stablehlo.subtract"(%171, %613) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %615 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %616 = "stablehlo.multiply"(%614, %615) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %617 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %618 = "stablehlo.broadcast_in_dim"(%617) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %619 = "stablehlo.compare"(%616, %618) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %620 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %621 = "stablehlo.broadcast_in_dim"(%620) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %622 = "stablehlo.select"(%619, %621, %616) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %623 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %624 = "stablehlo.broadcast_in_dim"(%623) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %625 = "stablehlo.multiply"(%622, %624) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %626 = "stablehlo.round_nearest_even"(%625) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %627 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %628 = "stablehlo.broadcast_in_dim"(%627) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %629 = "stablehlo.multiply"(%626, %628) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %630 = "stablehlo.subtract"(%622, %629) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %631 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %633 = "stablehlo.multiply"(%626, %632) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %634 = "stablehlo.subtract"(%630, %633) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %635 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %636 = "stablehlo.broadcast_in_dim"(%635) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %637 = "stablehlo.multiply"(%636, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %638 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %639 = "stablehlo.broadcast_in_dim"(%638) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %640 = "stablehlo.add"(%637, %639) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %641 = "stablehlo.multiply"(%640, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %642 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %643 = "stablehlo.broadcast_in_dim"(%642) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %644 = "stablehlo.add"(%641, %643) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %645 = "stablehlo.multiply"(%644, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %646 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %647 = "stablehlo.broadcast_in_dim"(%646) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %648 = "stablehlo.add"(%645, %647) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %649 = "stablehlo.multiply"(%648, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %650 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %651 = "stablehlo.broadcast_in_dim"(%650) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %652 = "stablehlo.add"(%649, %651) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %653 = "stablehlo.multiply"(%634, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %654 = "stablehlo.multiply"(%653, %652) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %655 = "stablehlo.add"(%654, %634) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %656 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %657 = "stablehlo.broadcast_in_dim"(%656) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %658 = "stablehlo.add"(%655, %657) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %659 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %660 = "stablehlo.broadcast_in_dim"(%659) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %661 = "stablehlo.add"(%626, %660) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %662 = "stablehlo.bitcast_convert"(%661) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %663 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %664 = "stablehlo.broadcast_in_dim"(%663) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %665 = "stablehlo.shift_left"(%662, %664) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %666 = "stablehlo.bitcast_convert"(%665) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %667 = "stablehlo.multiply"(%658, %666) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %668 = "stablehlo.add"(%612, %667) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %669 = "stablehlo.broadcast_in_dim"(%277) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %670 = "stablehlo.subtract"(%181, %669) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %671 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %672 = "stablehlo.multiply"(%670, %671) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %673 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %674 = "stablehlo.broadcast_in_dim"(%673) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %675 = "stablehlo.compare"(%672, %674) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %676 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %677 = "stablehlo.broadcast_in_dim"(%676) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %678 = "stablehlo.select"(%675, %677, %672) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %679 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %680 = "stablehlo.broadcast_in_dim"(%679) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %681 = "stablehlo.multiply"(%678, %680) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %682 = "stablehlo.round_nearest_even"(%681) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %683 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %684 = "stablehlo.broadcast_in_dim"(%683) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %685 = "stablehlo.multiply"(%682, %684) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %686 = "stablehlo.subtract"(%678, %685) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %687 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %688 = "stablehlo.broadcast_in_dim"(%687) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %689 = "stablehlo.multiply"(%682, %688) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %690 = "stablehlo.subtract"(%686, %689) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %691 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %692 = "stablehlo.broadcast_in_dim"(%691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %693 = "stablehlo.multiply"(%692, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %694 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %695 = "stablehlo.broadcast_in_dim"(%694) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %696 = "stablehlo.add"(%693, %695) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %697 = "stablehlo.multiply"(%696, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %698 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %699 = "stablehlo.broadcast_in_dim"(%698) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %700 = "stablehlo.add"(%697, %699) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %701 = "stablehlo.multiply"(%700, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %702 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %703 = "stablehlo.broadcast_in_dim"(%702) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %704 = "stablehlo.add"(%701, %703) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %705 = "stablehlo.multiply"(%704, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %706 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %707 = "stablehlo.broadcast_in_dim"(%706) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %708 = "stablehlo.add"(%705, %707) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %709 = "stablehlo.multiply"(%690, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %710 = "stablehlo.multiply"(%709, %708) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %711 = "stablehlo.add"(%710, %690) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %712 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %713 = "stablehlo.broadcast_in_dim"(%712) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %714 = "stablehlo.add"(%711, %713) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %715 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %716 = "stablehlo.broadcast_in_dim"(%715) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %717 = "stablehlo.add"(%682, %716) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %718 = "stablehlo.bitcast_convert"(%717) : (tensor<1x4000xf32>) -> tensor<1x4000xi32>
          %719 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %720 = "stablehlo.broadcast_in_dim"(%719) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x4000xi32>
          %721 = "stablehlo.shift_left"(%718, %720) : (tensor<1x4000xi32>, tensor<1x4000xi32>) -> tensor<1x4000xi32>
          %722 = "stablehlo.bitcast_convert"(%721) : (tensor<1x4000xi32>) -> tensor<1x4000xf32>
          %723 = "stablehlo.multiply"(%714, %722) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %724 = "stablehlo.add"(%668, %723) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %725 = "stablehlo.optimization_barrier"(%724) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %726 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %727 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %728 = "stablehlo.add"(%726, %727) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %729 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %730 = "stablehlo.add"(%728, %729) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %731 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %732 = "stablehlo.add"(%730, %731) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %733 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %734 = "stablehlo.add"(%732, %733) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %735 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %736 = "stablehlo.add"(%734, %735) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %737 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %738 = "stablehlo.add"(%736, %737) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %739 = "stablehlo.slice"(%725) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %740 = "stablehlo.add"(%738, %739) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %741 = "stablehlo.optimization_barrier"(%740) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %742 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %743 = "stablehlo.optimization_barrier"(%742) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %744 = "stablehlo.slice"(%743) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %745 = "stablehlo.slice"(%743) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %746 = "stablehlo.add"(%744, %745) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %747 = "stablehlo.slice"(%743) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %748 = "stablehlo.add"(%746, %747) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %749 = "stablehlo.slice"(%743) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %750 = "stablehlo.add"(%748, %749) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %751 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %752 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %753 = "stablehlo.add"(%751, %752) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %754 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %755 = "stablehlo.add"(%753, %754) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %756 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %757 = "stablehlo.add"(%755, %756) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %758 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %759 = "stablehlo.add"(%757, %758) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %760 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %761 = "stablehlo.add"(%759, %760) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %762 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %763 = "stablehlo.add"(%761, %762) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %764 = "stablehlo.slice"(%741) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %765 = "stablehlo.add"(%763, %764) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %766 = "stablehlo.optimization_barrier"(%765) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %767 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %768 = "stablehlo.optimization_barrier"(%767) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %769 = "stablehlo.slice"(%768) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %770 = "stablehlo.slice"(%768) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %771 = "stablehlo.add"(%769, %770) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %772 = "stablehlo.slice"(%768) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %773 = "stablehlo.add"(%771, %772) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %774 = "stablehlo.slice"(%768) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %775 = "stablehlo.add"(%773, %774) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %776 = "stablehlo.slice"(%768) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %777 = "stablehlo.add"(%775, %776) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %778 = "stablehlo.slice"(%768) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %779 = "stablehlo.add"(%777, %778) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %780 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %781 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %782 = "stablehlo.add"(%780, %781) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %783 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %784 = "stablehlo.add"(%782, %783) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %785 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %786 = "stablehlo.add"(%784, %785) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %787 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %788 = "stablehlo.add"(%786, %787) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %789 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %790 = "stablehlo.add"(%788, %789) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %791 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %792 = "stablehlo.add"(%790, %791) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %793 = "stablehlo.slice"(%766) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %794 = "stablehlo.add"(%792, %793) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %795 = "stablehlo.optimization_barrier"(%794) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %796 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %797 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %798 = "stablehlo.add"(%796, %797) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %799 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %800 = "stablehlo.add"(%798, %799) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %801 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %802 = "stablehlo.add"(%800, %801) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %803 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %804 = "stablehlo.add"(%802, %803) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %805 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %806 = "stablehlo.add"(%804, %805) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %807 = "stablehlo.slice"(%795) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %808 = "stablehlo.add"(%806, %807) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %809 = "stablehlo.add"(%808, %750) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %810 = "stablehlo.add"(%809, %779) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %811 = "stablehlo.reshape"(%810) : (tensor<1x1xf32>) -> tensor<1xf32>
          %812 = "stablehlo.optimization_barrier"(%811) : (tensor<1xf32>) -> tensor<1xf32>
          %813 = "stablehlo.log"(%812) : (tensor<1xf32>) -> tensor<1xf32>
          %814 = "stablehlo.broadcast_in_dim"(%3) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %815 = "stablehlo.multiply"(%814, %813) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %816 = "stablehlo.add"(%277, %815) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %817 = "stablehlo.optimization_barrier"(%816) : (tensor<1xf32>) -> tensor<1xf32>
          %818 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %819 = "stablehlo.broadcast_in_dim"(%818) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %820 = "stablehlo.compare"(%817, %819) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %821 = "stablehlo.optimization_barrier"(%820) : (tensor<1xi1>) -> tensor<1xi1>
          %822 = "stablehlo.constant"() { value = dense<31936.0> : tensor<f32> } : () -> tensor<f32>
          %823 = "stablehlo.log"(%822) : (tensor<f32>) -> tensor<f32>
          %824 = "stablehlo.multiply"(%3, %823) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %825 = "stablehlo.slice"(%85) {
            limit_indices = array<i64: 1, 65>,
            start_indices = array<i64: 0, 64>,
            strides = array<i64: 1, 1>
          } : (tensor<1x65xf32>) -> tensor<1x1xf32>
          %826 = "stablehlo.reshape"(%825) : (tensor<1x1xf32>) -> tensor<1xf32>
          %827 = "stablehlo.broadcast_in_dim"(%824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %828 = "stablehlo.select"(%821, %827, %817) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %829 = "stablehlo.subtract"(%826, %828) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %830 = "stablehlo.optimization_barrier"(%829) : (tensor<1xf32>) -> tensor<1xf32>
          %831 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %832 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %833 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %834 = "stablehlo.broadcast_in_dim"(%833) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %835 = "stablehlo.compare"(%77, %834) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %836 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %837 = "stablehlo.broadcast_in_dim"(%836) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %838 = "stablehlo.compare"(%77, %837) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %839 = "stablehlo.or"(%835, %838) : (tensor<1xi1>, tensor<1xi1>) -> tensor<1xi1>
          %840 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %841 = "stablehlo.broadcast_in_dim"(%840) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %842 = "stablehlo.select"(%839, %841, %77) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %843 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %844 = "stablehlo.broadcast_in_dim"(%843) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %845 = "stablehlo.subtract"(%844, %842) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %846 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %847 = "stablehlo.broadcast_in_dim"(%846) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %848 = "stablehlo.subtract"(%847, %845) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %849 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %850 = "stablehlo.broadcast_in_dim"(%849) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %851 = "stablehlo.compare"(%848, %850) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %852 = "stablehlo.select"(%851, %842, %848) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %853 = "stablehlo.optimization_barrier"(%845) : (tensor<1xf32>) -> tensor<1xf32>
          %854 = "stablehlo.optimization_barrier"(%852) : (tensor<1xf32>) -> tensor<1xf32>
          %855 = "stablehlo.maximum"(%110, %119) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %856 = "stablehlo.maximum"(%855, %129) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %857 = "stablehlo.maximum"(%856, %139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %858 = "stablehlo.maximum"(%857, %149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %859 = "stablehlo.maximum"(%858, %159) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %860 = "stablehlo.maximum"(%859, %169) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %861 = "stablehlo.maximum"(%860, %179) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %862 = "stablehlo.optimization_barrier"(%861) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %863 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %864 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %865 = "stablehlo.maximum"(%863, %864) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %866 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %867 = "stablehlo.maximum"(%865, %866) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %868 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %869 = "stablehlo.maximum"(%867, %868) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %870 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %871 = "stablehlo.maximum"(%869, %870) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %872 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %873 = "stablehlo.maximum"(%871, %872) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %874 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %875 = "stablehlo.maximum"(%873, %874) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %876 = "stablehlo.slice"(%862) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %877 = "stablehlo.maximum"(%875, %876) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %878 = "stablehlo.optimization_barrier"(%877) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %879 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %880 = "stablehlo.optimization_barrier"(%879) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %881 = "stablehlo.slice"(%880) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %882 = "stablehlo.slice"(%880) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %883 = "stablehlo.maximum"(%881, %882) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %884 = "stablehlo.slice"(%880) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %885 = "stablehlo.maximum"(%883, %884) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %886 = "stablehlo.slice"(%880) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %887 = "stablehlo.maximum"(%885, %886) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %888 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %889 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %890 = "stablehlo.maximum"(%888, %889) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %891 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %892 = "stablehlo.maximum"(%890, %891) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %893 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %894 = "stablehlo.maximum"(%892, %893) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %895 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %896 = "stablehlo.maximum"(%894, %895) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %897 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %898 = "stablehlo.maximum"(%896, %897) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %899 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %900 = "stablehlo.maximum"(%898, %899) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %901 = "stablehlo.slice"(%878) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %902 = "stablehlo.maximum"(%900, %901) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %903 = "stablehlo.optimization_barrier"(%902) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %904 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %905 = "stablehlo.optimization_barrier"(%904) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %906 = "stablehlo.slice"(%905) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %907 = "stablehlo.slice"(%905) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %908 = "stablehlo.maximum"(%906, %907) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %909 = "stablehlo.slice"(%905) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %910 = "stablehlo.maximum"(%908, %909) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %911 = "stablehlo.slice"(%905) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %912 = "stablehlo.maximum"(%910, %911) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %913 = "stablehlo.slice"(%905) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %914 = "stablehlo.maximum"(%912, %913) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %915 = "stablehlo.slice"(%905) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %916 = "stablehlo.maximum"(%914, %915) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %917 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %918 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %919 = "stablehlo.maximum"(%917, %918) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %920 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %921 = "stablehlo.maximum"(%919, %920) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %922 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %923 = "stablehlo.maximum"(%921, %922) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %924 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %925 = "stablehlo.maximum"(%923, %924) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %926 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %927 = "stablehlo.maximum"(%925, %926) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %928 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %929 = "stablehlo.maximum"(%927, %928) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %930 = "stablehlo.slice"(%903) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %931 = "stablehlo.maximum"(%929, %930) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %932 = "stablehlo.optimization_barrier"(%931) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %933 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %934 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %935 = "stablehlo.maximum"(%933, %934) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %936 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %937 = "stablehlo.maximum"(%935, %936) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %938 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %939 = "stablehlo.maximum"(%937, %938) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %940 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %941 = "stablehlo.maximum"(%939, %940) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %942 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %943 = "stablehlo.maximum"(%941, %942) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %944 = "stablehlo.slice"(%932) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %945 = "stablehlo.maximum"(%943, %944) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %946 = "stablehlo.maximum"(%945, %887) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %947 = "stablehlo.maximum"(%946, %916) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %948 = "stablehlo.reshape"(%947) : (tensor<1x1xf32>) -> tensor<1xf32>
          %949 = "stablehlo.optimization_barrier"(%948) : (tensor<1xf32>) -> tensor<1xf32>
          %950 = "stablehlo.maximum"(%110, %119) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %951 = "stablehlo.maximum"(%950, %129) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %952 = "stablehlo.maximum"(%951, %139) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %953 = "stablehlo.maximum"(%952, %149) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %954 = "stablehlo.maximum"(%953, %159) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %955 = "stablehlo.maximum"(%954, %169) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %956 = "stablehlo.maximum"(%955, %179) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %957 = "stablehlo.optimization_barrier"(%956) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %958 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %959 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %960 = "stablehlo.maximum"(%958, %959) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %961 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %962 = "stablehlo.maximum"(%960, %961) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %963 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %964 = "stablehlo.maximum"(%962, %963) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %965 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %966 = "stablehlo.maximum"(%964, %965) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %967 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %968 = "stablehlo.maximum"(%966, %967) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %969 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %970 = "stablehlo.maximum"(%968, %969) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %971 = "stablehlo.slice"(%957) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %972 = "stablehlo.maximum"(%970, %971) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %973 = "stablehlo.optimization_barrier"(%972) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %974 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %975 = "stablehlo.optimization_barrier"(%974) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %976 = "stablehlo.slice"(%975) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %977 = "stablehlo.slice"(%975) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %978 = "stablehlo.maximum"(%976, %977) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %979 = "stablehlo.slice"(%975) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %980 = "stablehlo.maximum"(%978, %979) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %981 = "stablehlo.slice"(%975) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %982 = "stablehlo.maximum"(%980, %981) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %983 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %984 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %985 = "stablehlo.maximum"(%983, %984) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %986 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %987 = "stablehlo.maximum"(%985, %986) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %988 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %989 = "stablehlo.maximum"(%987, %988) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %990 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %991 = "stablehlo.maximum"(%989, %990) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %992 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %993 = "stablehlo.maximum"(%991, %992) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %994 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %995 = "stablehlo.maximum"(%993, %994) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %996 = "stablehlo.slice"(%973) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %997 = "stablehlo.maximum"(%995, %996) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %998 = "stablehlo.optimization_barrier"(%997) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %999 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1000 = "stablehlo.optimization_barrier"(%999) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1001 = "stablehlo.slice"(%1000) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1002 = "stablehlo.slice"(%1000) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1003 = "stablehlo.maximum"(%1001, %1002) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1004 = "stablehlo.slice"(%1000) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1005 = "stablehlo.maximum"(%1003, %1004) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1006 = "stablehlo.slice"(%1000) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1007 = "stablehlo.maximum"(%1005, %1006) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1008 = "stablehlo.slice"(%1000) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1009 = "stablehlo.maximum"(%1007, %1008) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1010 = "stablehlo.slice"(%1000) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1011 = "stablehlo.maximum"(%1009, %1010) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1012 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1013 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1014 = "stablehlo.maximum"(%1012, %1013) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1015 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1016 = "stablehlo.maximum"(%1014, %1015) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1017 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1018 = "stablehlo.maximum"(%1016, %1017) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1019 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1020 = "stablehlo.maximum"(%1018, %1019) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1021 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1022 = "stablehlo.maximum"(%1020, %1021) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1023 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1024 = "stablehlo.maximum"(%1022, %1023) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1025 = "stablehlo.slice"(%998) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1026 = "stablehlo.maximum"(%1024, %1025) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1027 = "stablehlo.optimization_barrier"(%1026) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1028 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1029 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1030 = "stablehlo.maximum"(%1028, %1029) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1031 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1032 = "stablehlo.maximum"(%1030, %1031) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1033 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1034 = "stablehlo.maximum"(%1032, %1033) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1035 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1036 = "stablehlo.maximum"(%1034, %1035) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1037 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1038 = "stablehlo.maximum"(%1036, %1037) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1039 = "stablehlo.slice"(%1027) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1040 = "stablehlo.maximum"(%1038, %1039) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1041 = "stablehlo.maximum"(%1040, %982) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1042 = "stablehlo.maximum"(%1041, %1011) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1043 = "stablehlo.reshape"(%1042) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1044 = "stablehlo.optimization_barrier"(%1043) : (tensor<1xf32>) -> tensor<1xf32>
          %1045 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1046 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1047 = "stablehlo.broadcast_in_dim"(%1045) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1048 = "stablehlo.select"(%1046, %1047, %110) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1049 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1050 = "stablehlo.add"(%1048, %1049) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1051 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1052 = "stablehlo.broadcast_in_dim"(%1051) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1053 = "stablehlo.compare"(%104, %1052) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1054 = "stablehlo.select"(%1053, %104, %1050) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1055 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1056 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1057 = "stablehlo.broadcast_in_dim"(%1055) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1058 = "stablehlo.select"(%1056, %1057, %119) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1059 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1060 = "stablehlo.add"(%1058, %1059) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1061 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1062 = "stablehlo.broadcast_in_dim"(%1061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1063 = "stablehlo.compare"(%113, %1062) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1064 = "stablehlo.select"(%1063, %113, %1060) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1065 = "stablehlo.maximum"(%1054, %1064) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1066 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1067 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1068 = "stablehlo.broadcast_in_dim"(%1066) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1069 = "stablehlo.select"(%1067, %1068, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1070 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1071 = "stablehlo.add"(%1069, %1070) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1072 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1073 = "stablehlo.broadcast_in_dim"(%1072) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1074 = "stablehlo.compare"(%123, %1073) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1075 = "stablehlo.select"(%1074, %123, %1071) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1076 = "stablehlo.maximum"(%1065, %1075) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1077 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1078 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1079 = "stablehlo.broadcast_in_dim"(%1077) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1080 = "stablehlo.select"(%1078, %1079, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1081 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1082 = "stablehlo.add"(%1080, %1081) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1083 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1084 = "stablehlo.broadcast_in_dim"(%1083) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1085 = "stablehlo.compare"(%133, %1084) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1086 = "stablehlo.select"(%1085, %133, %1082) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1087 = "stablehlo.maximum"(%1076, %1086) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1088 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1089 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1090 = "stablehlo.broadcast_in_dim"(%1088) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1091 = "stablehlo.select"(%1089, %1090, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1092 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1093 = "stablehlo.add"(%1091, %1092) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1094 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1095 = "stablehlo.broadcast_in_dim"(%1094) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1096 = "stablehlo.compare"(%143, %1095) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1097 = "stablehlo.select"(%1096, %143, %1093) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1098 = "stablehlo.maximum"(%1087, %1097) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1099 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1100 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1101 = "stablehlo.broadcast_in_dim"(%1099) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1102 = "stablehlo.select"(%1100, %1101, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1103 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1104 = "stablehlo.add"(%1102, %1103) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1105 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1106 = "stablehlo.broadcast_in_dim"(%1105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1107 = "stablehlo.compare"(%153, %1106) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1108 = "stablehlo.select"(%1107, %153, %1104) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1109 = "stablehlo.maximum"(%1098, %1108) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1110 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1111 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1112 = "stablehlo.broadcast_in_dim"(%1110) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1113 = "stablehlo.select"(%1111, %1112, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1114 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1115 = "stablehlo.add"(%1113, %1114) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1116 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1117 = "stablehlo.broadcast_in_dim"(%1116) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1118 = "stablehlo.compare"(%163, %1117) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1119 = "stablehlo.select"(%1118, %163, %1115) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1120 = "stablehlo.maximum"(%1109, %1119) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1121 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1122 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1123 = "stablehlo.broadcast_in_dim"(%1121) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1124 = "stablehlo.select"(%1122, %1123, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1125 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1126 = "stablehlo.add"(%1124, %1125) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1127 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1128 = "stablehlo.broadcast_in_dim"(%1127) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1129 = "stablehlo.compare"(%173, %1128) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1130 = "stablehlo.select"(%1129, %173, %1126) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1131 = "stablehlo.maximum"(%1120, %1130) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1132 = "stablehlo.optimization_barrier"(%1131) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1133 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1134 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1135 = "stablehlo.maximum"(%1133, %1134) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1136 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1137 = "stablehlo.maximum"(%1135, %1136) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1138 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1139 = "stablehlo.maximum"(%1137, %1138) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1140 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1141 = "stablehlo.maximum"(%1139, %1140) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1142 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1143 = "stablehlo.maximum"(%1141, %1142) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1144 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1145 = "stablehlo.maximum"(%1143, %1144) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1146 = "stablehlo.slice"(%1132) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1147 = "stablehlo.maximum"(%1145, %1146) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1148 = "stablehlo.optimization_barrier"(%1147) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1149 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1150 = "stablehlo.optimization_barrier"(%1149) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1151 = "stablehlo.slice"(%1150) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1152 = "stablehlo.slice"(%1150) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1153 = "stablehlo.maximum"(%1151, %1152) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1154 = "stablehlo.slice"(%1150) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1155 = "stablehlo.maximum"(%1153, %1154) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1156 = "stablehlo.slice"(%1150) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1157 = "stablehlo.maximum"(%1155, %1156) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1158 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1159 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1160 = "stablehlo.maximum"(%1158, %1159) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1161 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1162 = "stablehlo.maximum"(%1160, %1161) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1163 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1164 = "stablehlo.maximum"(%1162, %1163) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1165 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1166 = "stablehlo.maximum"(%1164, %1165) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1167 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1168 = "stablehlo.maximum"(%1166, %1167) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1169 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1170 = "stablehlo.maximum"(%1168, %1169) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1171 = "stablehlo.slice"(%1148) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1172 = "stablehlo.maximum"(%1170, %1171) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1173 = "stablehlo.optimization_barrier"(%1172) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1174 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1175 = "stablehlo.optimization_barrier"(%1174) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1176 = "stablehlo.slice"(%1175) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1177 = "stablehlo.slice"(%1175) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1178 = "stablehlo.maximum"(%1176, %1177) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1179 = "stablehlo.slice"(%1175) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1180 = "stablehlo.maximum"(%1178, %1179) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1181 = "stablehlo.slice"(%1175) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1182 = "stablehlo.maximum"(%1180, %1181) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1183 = "stablehlo.slice"(%1175) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1184 = "stablehlo.maximum"(%1182, %1183) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1185 = "stablehlo.slice"(%1175) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1186 = "stablehlo.maximum"(%1184, %1185) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1187 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1188 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1189 = "stablehlo.maximum"(%1187, %1188) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1190 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1191 = "stablehlo.maximum"(%1189, %1190) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1192 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1193 = "stablehlo.maximum"(%1191, %1192) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1194 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1195 = "stablehlo.maximum"(%1193, %1194) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1196 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1197 = "stablehlo.maximum"(%1195, %1196) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1198 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1199 = "stablehlo.maximum"(%1197, %1198) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1200 = "stablehlo.slice"(%1173) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1201 = "stablehlo.maximum"(%1199, %1200) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1202 = "stablehlo.optimization_barrier"(%1201) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1203 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1204 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1205 = "stablehlo.maximum"(%1203, %1204) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1206 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1207 = "stablehlo.maximum"(%1205, %1206) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1208 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1209 = "stablehlo.maximum"(%1207, %1208) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1210 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1211 = "stablehlo.maximum"(%1209, %1210) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1212 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1213 = "stablehlo.maximum"(%1211, %1212) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1214 = "stablehlo.slice"(%1202) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1215 = "stablehlo.maximum"(%1213, %1214) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1216 = "stablehlo.maximum"(%1215, %1157) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1217 = "stablehlo.maximum"(%1216, %1186) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1218 = "stablehlo.reshape"(%1217) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1219 = "stablehlo.optimization_barrier"(%1218) : (tensor<1xf32>) -> tensor<1xf32>
          %1220 = "stablehlo.select"(%838, %1219, %1044) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1221 = "stablehlo.select"(%835, %1044, %1219) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1222 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1223 = "stablehlo.multiply"(%853, %1222) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1224 = "stablehlo.optimization_barrier"(%1223) : (tensor<1xf32>) -> tensor<1xf32>
          %1225 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1226 = "stablehlo.multiply"(%854, %1225) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1227 = "stablehlo.optimization_barrier"(%1226) : (tensor<1xf32>) -> tensor<1xf32>
          %1228 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1229 = "stablehlo.select"(%1228, %1054, %110) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1230 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1231 = "stablehlo.select"(%1230, %110, %1054) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1232 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1233 = "stablehlo.subtract"(%1229, %1232) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1234 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1235 = "stablehlo.multiply"(%1234, %1233) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1236 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1237 = "stablehlo.select"(%1236, %1054, %110) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1238 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1239 = "stablehlo.select"(%1238, %110, %1054) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1240 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1241 = "stablehlo.subtract"(%1239, %1240) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1242 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1243 = "stablehlo.multiply"(%1242, %1241) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1244 = "stablehlo.add"(%1235, %1243) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1245 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1246 = "stablehlo.select"(%1245, %1064, %119) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1247 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1248 = "stablehlo.select"(%1247, %119, %1064) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1249 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1250 = "stablehlo.subtract"(%1246, %1249) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1251 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1252 = "stablehlo.multiply"(%1251, %1250) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1253 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1254 = "stablehlo.select"(%1253, %1064, %119) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1255 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1256 = "stablehlo.select"(%1255, %119, %1064) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1257 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1258 = "stablehlo.subtract"(%1256, %1257) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1259 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1260 = "stablehlo.multiply"(%1259, %1258) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1261 = "stablehlo.add"(%1252, %1260) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1262 = "stablehlo.maximum"(%1244, %1261) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1263 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1264 = "stablehlo.select"(%1263, %1075, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1265 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1266 = "stablehlo.select"(%1265, %129, %1075) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1267 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1268 = "stablehlo.subtract"(%1264, %1267) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1269 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1270 = "stablehlo.multiply"(%1269, %1268) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1271 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1272 = "stablehlo.select"(%1271, %1075, %129) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1273 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1274 = "stablehlo.select"(%1273, %129, %1075) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1275 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1276 = "stablehlo.subtract"(%1274, %1275) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1277 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1278 = "stablehlo.multiply"(%1277, %1276) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1279 = "stablehlo.add"(%1270, %1278) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1280 = "stablehlo.maximum"(%1262, %1279) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1281 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1282 = "stablehlo.select"(%1281, %1086, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1283 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1284 = "stablehlo.select"(%1283, %139, %1086) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1285 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1286 = "stablehlo.subtract"(%1282, %1285) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1287 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1288 = "stablehlo.multiply"(%1287, %1286) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1289 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1290 = "stablehlo.select"(%1289, %1086, %139) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1291 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1292 = "stablehlo.select"(%1291, %139, %1086) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1293 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1294 = "stablehlo.subtract"(%1292, %1293) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1295 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1296 = "stablehlo.multiply"(%1295, %1294) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1297 = "stablehlo.add"(%1288, %1296) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1298 = "stablehlo.maximum"(%1280, %1297) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1299 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1300 = "stablehlo.select"(%1299, %1097, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1301 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1302 = "stablehlo.select"(%1301, %149, %1097) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1303 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1304 = "stablehlo.subtract"(%1300, %1303) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1305 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1306 = "stablehlo.multiply"(%1305, %1304) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1307 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1308 = "stablehlo.select"(%1307, %1097, %149) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1309 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1310 = "stablehlo.select"(%1309, %149, %1097) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1311 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1312 = "stablehlo.subtract"(%1310, %1311) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1313 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1314 = "stablehlo.multiply"(%1313, %1312) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1315 = "stablehlo.add"(%1306, %1314) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1316 = "stablehlo.maximum"(%1298, %1315) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1317 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1318 = "stablehlo.select"(%1317, %1108, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1319 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1320 = "stablehlo.select"(%1319, %159, %1108) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1321 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1322 = "stablehlo.subtract"(%1318, %1321) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1323 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1324 = "stablehlo.multiply"(%1323, %1322) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1325 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1326 = "stablehlo.select"(%1325, %1108, %159) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1327 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1328 = "stablehlo.select"(%1327, %159, %1108) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1329 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1330 = "stablehlo.subtract"(%1328, %1329) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1331 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1332 = "stablehlo.multiply"(%1331, %1330) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1333 = "stablehlo.add"(%1324, %1332) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1334 = "stablehlo.maximum"(%1316, %1333) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1335 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1336 = "stablehlo.select"(%1335, %1119, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1337 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1338 = "stablehlo.select"(%1337, %169, %1119) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1339 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1340 = "stablehlo.subtract"(%1336, %1339) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1341 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1342 = "stablehlo.multiply"(%1341, %1340) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1343 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1344 = "stablehlo.select"(%1343, %1119, %169) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1345 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1346 = "stablehlo.select"(%1345, %169, %1119) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1347 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1348 = "stablehlo.subtract"(%1346, %1347) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1349 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1350 = "stablehlo.multiply"(%1349, %1348) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1351 = "stablehlo.add"(%1342, %1350) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1352 = "stablehlo.maximum"(%1334, %1351) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1353 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1354 = "stablehlo.select"(%1353, %1130, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1355 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1356 = "stablehlo.select"(%1355, %179, %1130) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1357 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1358 = "stablehlo.subtract"(%1354, %1357) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1359 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1360 = "stablehlo.multiply"(%1359, %1358) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1361 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1362 = "stablehlo.select"(%1361, %1130, %179) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1363 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x4000xi1>
          %1364 = "stablehlo.select"(%1363, %179, %1130) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1365 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1366 = "stablehlo.subtract"(%1364, %1365) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1367 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %1368 = "stablehlo.multiply"(%1367, %1366) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1369 = "stablehlo.add"(%1360, %1368) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1370 = "stablehlo.maximum"(%1352, %1369) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1371 = "stablehlo.optimization_barrier"(%1370) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1372 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1373 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1374 = "stablehlo.maximum"(%1372, %1373) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1375 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1376 = "stablehlo.maximum"(%1374, %1375) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1377 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1378 = "stablehlo.maximum"(%1376, %1377) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1379 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1380 = "stablehlo.maximum"(%1378, %1379) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1381 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1382 = "stablehlo.maximum"(%1380, %1381) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1383 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1384 = "stablehlo.maximum"(%1382, %1383) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1385 = "stablehlo.slice"(%1371) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1386 = "stablehlo.maximum"(%1384, %1385) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1387 = "stablehlo.optimization_barrier"(%1386) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1388 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1389 = "stablehlo.optimization_barrier"(%1388) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1390 = "stablehlo.slice"(%1389) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1391 = "stablehlo.slice"(%1389) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1392 = "stablehlo.maximum"(%1390, %1391) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1393 = "stablehlo.slice"(%1389) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1394 = "stablehlo.maximum"(%1392, %1393) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1395 = "stablehlo.slice"(%1389) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1396 = "stablehlo.maximum"(%1394, %1395) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1397 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1398 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1399 = "stablehlo.maximum"(%1397, %1398) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1400 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1401 = "stablehlo.maximum"(%1399, %1400) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1402 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1403 = "stablehlo.maximum"(%1401, %1402) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1404 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1405 = "stablehlo.maximum"(%1403, %1404) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1406 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1407 = "stablehlo.maximum"(%1405, %1406) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1408 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1409 = "stablehlo.maximum"(%1407, %1408) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1410 = "stablehlo.slice"(%1387) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1411 = "stablehlo.maximum"(%1409, %1410) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1412 = "stablehlo.optimization_barrier"(%1411) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1413 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1414 = "stablehlo.optimization_barrier"(%1413) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1415 = "stablehlo.slice"(%1414) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1416 = "stablehlo.slice"(%1414) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1417 = "stablehlo.maximum"(%1415, %1416) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1418 = "stablehlo.slice"(%1414) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1419 = "stablehlo.maximum"(%1417, %1418) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1420 = "stablehlo.slice"(%1414) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1421 = "stablehlo.maximum"(%1419, %1420) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1422 = "stablehlo.slice"(%1414) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1423 = "stablehlo.maximum"(%1421, %1422) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1424 = "stablehlo.slice"(%1414) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1425 = "stablehlo.maximum"(%1423, %1424) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1426 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1427 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1428 = "stablehlo.maximum"(%1426, %1427) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1429 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1430 = "stablehlo.maximum"(%1428, %1429) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1431 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1432 = "stablehlo.maximum"(%1430, %1431) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1433 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1434 = "stablehlo.maximum"(%1432, %1433) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1435 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1436 = "stablehlo.maximum"(%1434, %1435) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1437 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1438 = "stablehlo.maximum"(%1436, %1437) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1439 = "stablehlo.slice"(%1412) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1440 = "stablehlo.maximum"(%1438, %1439) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1441 = "stablehlo.optimization_barrier"(%1440) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1442 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1443 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1444 = "stablehlo.maximum"(%1442, %1443) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1445 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1446 = "stablehlo.maximum"(%1444, %1445) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1447 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1448 = "stablehlo.maximum"(%1446, %1447) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1449 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1450 = "stablehlo.maximum"(%1448, %1449) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1451 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1452 = "stablehlo.maximum"(%1450, %1451) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1453 = "stablehlo.slice"(%1441) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1454 = "stablehlo.maximum"(%1452, %1453) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1455 = "stablehlo.maximum"(%1454, %1396) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1456 = "stablehlo.maximum"(%1455, %1425) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1457 = "stablehlo.reshape"(%1456) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1458 = "stablehlo.optimization_barrier"(%1457) : (tensor<1xf32>) -> tensor<1xf32>
          %1459 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1460 = "stablehlo.dynamic_slice"(%student, %76, %1459) { slice_sizes = array<i64: 1, 32000> } : (tensor<1024x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<1x32000xf32>
          %1461 = "stablehlo.broadcast_in_dim"(%949) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1462 = "stablehlo.subtract"(%1460, %1461) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1463 = "stablehlo.broadcast_in_dim"(%80) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1464 = "stablehlo.multiply"(%1462, %1463) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1465 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1466 = "stablehlo.broadcast_in_dim"(%1465) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1467 = "stablehlo.compare"(%1464, %1466) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %1468 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1469 = "stablehlo.broadcast_in_dim"(%1468) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1470 = "stablehlo.select"(%1467, %1469, %1464) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1471 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1472 = "stablehlo.broadcast_in_dim"(%1471) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1473 = "stablehlo.multiply"(%1470, %1472) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1474 = "stablehlo.round_nearest_even"(%1473) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1475 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1476 = "stablehlo.broadcast_in_dim"(%1475) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1477 = "stablehlo.multiply"(%1474, %1476) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1478 = "stablehlo.subtract"(%1470, %1477) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1479 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1480 = "stablehlo.broadcast_in_dim"(%1479) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1481 = "stablehlo.multiply"(%1474, %1480) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1482 = "stablehlo.subtract"(%1478, %1481) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1483 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1484 = "stablehlo.broadcast_in_dim"(%1483) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1485 = "stablehlo.multiply"(%1484, %1482) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1486 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1487 = "stablehlo.broadcast_in_dim"(%1486) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1488 = "stablehlo.add"(%1485, %1487) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1489 = "stablehlo.multiply"(%1488, %1482) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1490 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1491 = "stablehlo.broadcast_in_dim"(%1490) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1492 = "stablehlo.add"(%1489, %1491) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1493 = "stablehlo.multiply"(%1492, %1482) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1494 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1495 = "stablehlo.broadcast_in_dim"(%1494) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1496 = "stablehlo.add"(%1493, %1495) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1497 = "stablehlo.multiply"(%1496, %1482) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1498 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1499 = "stablehlo.broadcast_in_dim"(%1498) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1500 = "stablehlo.add"(%1497, %1499) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1501 = "stablehlo.multiply"(%1482, %1482) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1502 = "stablehlo.multiply"(%1501, %1500) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1503 = "stablehlo.add"(%1502, %1482) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1504 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1505 = "stablehlo.broadcast_in_dim"(%1504) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1506 = "stablehlo.add"(%1503, %1505) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1507 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1508 = "stablehlo.broadcast_in_dim"(%1507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1509 = "stablehlo.add"(%1474, %1508) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1510 = "stablehlo.bitcast_convert"(%1509) : (tensor<1x32000xf32>) -> tensor<1x32000xi32>
          %1511 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1512 = "stablehlo.broadcast_in_dim"(%1511) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x32000xi32>
          %1513 = "stablehlo.shift_left"(%1510, %1512) : (tensor<1x32000xi32>, tensor<1x32000xi32>) -> tensor<1x32000xi32>
          %1514 = "stablehlo.bitcast_convert"(%1513) : (tensor<1x32000xi32>) -> tensor<1x32000xf32>
          %1515 = "stablehlo.multiply"(%1506, %1514) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1516 = "stablehlo.optimization_barrier"(%1515) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1517 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1518 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1519 = "stablehlo.add"(%1517, %1518) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1520 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1521 = "stablehlo.add"(%1519, %1520) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1522 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1523 = "stablehlo.add"(%1521, %1522) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1524 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1525 = "stablehlo.add"(%1523, %1524) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1526 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1527 = "stablehlo.add"(%1525, %1526) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1528 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1529 = "stablehlo.add"(%1527, %1528) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1530 = "stablehlo.slice"(%1516) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1531 = "stablehlo.add"(%1529, %1530) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1532 = "stablehlo.optimization_barrier"(%1531) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1533 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1534 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1535 = "stablehlo.add"(%1533, %1534) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1536 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1537 = "stablehlo.add"(%1535, %1536) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1538 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1539 = "stablehlo.add"(%1537, %1538) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1540 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1541 = "stablehlo.add"(%1539, %1540) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1542 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1543 = "stablehlo.add"(%1541, %1542) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1544 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1545 = "stablehlo.add"(%1543, %1544) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1546 = "stablehlo.slice"(%1532) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1547 = "stablehlo.add"(%1545, %1546) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1548 = "stablehlo.optimization_barrier"(%1547) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1549 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1550 = "stablehlo.optimization_barrier"(%1549) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1551 = "stablehlo.slice"(%1550) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1552 = "stablehlo.slice"(%1550) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1553 = "stablehlo.add"(%1551, %1552) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1554 = "stablehlo.slice"(%1550) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1555 = "stablehlo.add"(%1553, %1554) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1556 = "stablehlo.slice"(%1550) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1557 = "stablehlo.add"(%1555, %1556) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1558 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1559 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1560 = "stablehlo.add"(%1558, %1559) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1561 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1562 = "stablehlo.add"(%1560, %1561) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1563 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1564 = "stablehlo.add"(%1562, %1563) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1565 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1566 = "stablehlo.add"(%1564, %1565) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1567 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1568 = "stablehlo.add"(%1566, %1567) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1569 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1570 = "stablehlo.add"(%1568, %1569) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1571 = "stablehlo.slice"(%1548) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1572 = "stablehlo.add"(%1570, %1571) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1573 = "stablehlo.optimization_barrier"(%1572) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1574 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1575 = "stablehlo.optimization_barrier"(%1574) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1576 = "stablehlo.slice"(%1575) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1577 = "stablehlo.slice"(%1575) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1578 = "stablehlo.add"(%1576, %1577) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1579 = "stablehlo.slice"(%1575) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1580 = "stablehlo.add"(%1578, %1579) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1581 = "stablehlo.slice"(%1575) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1582 = "stablehlo.add"(%1580, %1581) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1583 = "stablehlo.slice"(%1575) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1584 = "stablehlo.add"(%1582, %1583) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1585 = "stablehlo.slice"(%1575) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1586 = "stablehlo.add"(%1584, %1585) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1587 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1588 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1589 = "stablehlo.add"(%1587, %1588) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1590 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1591 = "stablehlo.add"(%1589, %1590) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1592 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1593 = "stablehlo.add"(%1591, %1592) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1594 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1595 = "stablehlo.add"(%1593, %1594) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1596 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1597 = "stablehlo.add"(%1595, %1596) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1598 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1599 = "stablehlo.add"(%1597, %1598) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1600 = "stablehlo.slice"(%1573) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1601 = "stablehlo.add"(%1599, %1600) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1602 = "stablehlo.optimization_barrier"(%1601) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1603 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1604 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1605 = "stablehlo.add"(%1603, %1604) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1606 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1607 = "stablehlo.add"(%1605, %1606) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1608 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1609 = "stablehlo.add"(%1607, %1608) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1610 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1611 = "stablehlo.add"(%1609, %1610) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1612 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1613 = "stablehlo.add"(%1611, %1612) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1614 = "stablehlo.slice"(%1602) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1615 = "stablehlo.add"(%1613, %1614) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1616 = "stablehlo.add"(%1615, %1557) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1617 = "stablehlo.add"(%1616, %1586) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1618 = "stablehlo.reshape"(%1617) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1619 = "stablehlo.optimization_barrier"(%1618) : (tensor<1xf32>) -> tensor<1xf32>
          %1620 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1621 = "stablehlo.broadcast_in_dim"(%821) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %1622 = "stablehlo.broadcast_in_dim"(%1620) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1623 = "stablehlo.select"(%1621, %1622, %1460) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1624 = "stablehlo.broadcast_in_dim"(%830) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1625 = "stablehlo.add"(%1623, %1624) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1626 = "stablehlo.constant"() { value = dense<0x7f800000> : tensor<f32> } : () -> tensor<f32>
          %1627 = "stablehlo.broadcast_in_dim"(%1626) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1628 = "stablehlo.compare"(%103, %1627) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %1629 = "stablehlo.select"(%1628, %103, %1625) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1630 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %1631 = "stablehlo.select"(%1630, %1629, %1460) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1632 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %1633 = "stablehlo.select"(%1632, %1460, %1629) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1634 = "stablehlo.broadcast_in_dim"(%1220) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1635 = "stablehlo.subtract"(%1631, %1634) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1636 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1637 = "stablehlo.multiply"(%1636, %1635) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1638 = "stablehlo.broadcast_in_dim"(%838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %1639 = "stablehlo.select"(%1638, %1629, %1460) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1640 = "stablehlo.broadcast_in_dim"(%835) { broadcast_dimensions = array<i64: 0> } : (tensor<1xi1>) -> tensor<1x32000xi1>
          %1641 = "stablehlo.select"(%1640, %1460, %1629) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1642 = "stablehlo.broadcast_in_dim"(%1221) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1643 = "stablehlo.subtract"(%1641, %1642) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1644 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1645 = "stablehlo.multiply"(%1644, %1643) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1646 = "stablehlo.add"(%1637, %1645) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1647 = "stablehlo.broadcast_in_dim"(%1458) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1648 = "stablehlo.subtract"(%1646, %1647) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1649 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1650 = "stablehlo.broadcast_in_dim"(%1649) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1651 = "stablehlo.compare"(%1648, %1650) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %1652 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %1653 = "stablehlo.broadcast_in_dim"(%1652) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1654 = "stablehlo.select"(%1651, %1653, %1648) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1655 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %1656 = "stablehlo.broadcast_in_dim"(%1655) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1657 = "stablehlo.multiply"(%1654, %1656) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1658 = "stablehlo.round_nearest_even"(%1657) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1659 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %1660 = "stablehlo.broadcast_in_dim"(%1659) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1661 = "stablehlo.multiply"(%1658, %1660) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1662 = "stablehlo.subtract"(%1654, %1661) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1663 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %1664 = "stablehlo.broadcast_in_dim"(%1663) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1665 = "stablehlo.multiply"(%1658, %1664) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1666 = "stablehlo.subtract"(%1662, %1665) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1667 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %1668 = "stablehlo.broadcast_in_dim"(%1667) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1669 = "stablehlo.multiply"(%1668, %1666) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1670 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %1671 = "stablehlo.broadcast_in_dim"(%1670) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1672 = "stablehlo.add"(%1669, %1671) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1673 = "stablehlo.multiply"(%1672, %1666) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1674 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %1675 = "stablehlo.broadcast_in_dim"(%1674) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1676 = "stablehlo.add"(%1673, %1675) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1677 = "stablehlo.multiply"(%1676, %1666) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1678 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %1679 = "stablehlo.broadcast_in_dim"(%1678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1680 = "stablehlo.add"(%1677, %1679) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1681 = "stablehlo.multiply"(%1680, %1666) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1682 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %1683 = "stablehlo.broadcast_in_dim"(%1682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1684 = "stablehlo.add"(%1681, %1683) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1685 = "stablehlo.multiply"(%1666, %1666) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1686 = "stablehlo.multiply"(%1685, %1684) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1687 = "stablehlo.add"(%1686, %1666) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1688 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1689 = "stablehlo.broadcast_in_dim"(%1688) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1690 = "stablehlo.add"(%1687, %1689) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1691 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %1692 = "stablehlo.broadcast_in_dim"(%1691) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %1693 = "stablehlo.add"(%1658, %1692) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1694 = "stablehlo.bitcast_convert"(%1693) : (tensor<1x32000xf32>) -> tensor<1x32000xi32>
          %1695 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %1696 = "stablehlo.broadcast_in_dim"(%1695) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<1x32000xi32>
          %1697 = "stablehlo.shift_left"(%1694, %1696) : (tensor<1x32000xi32>, tensor<1x32000xi32>) -> tensor<1x32000xi32>
          %1698 = "stablehlo.bitcast_convert"(%1697) : (tensor<1x32000xi32>) -> tensor<1x32000xf32>
          %1699 = "stablehlo.multiply"(%1690, %1698) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1700 = "stablehlo.optimization_barrier"(%1699) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1701 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1702 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1703 = "stablehlo.add"(%1701, %1702) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1704 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1705 = "stablehlo.add"(%1703, %1704) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1706 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1707 = "stablehlo.add"(%1705, %1706) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1708 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1709 = "stablehlo.add"(%1707, %1708) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1710 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1711 = "stablehlo.add"(%1709, %1710) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1712 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1713 = "stablehlo.add"(%1711, %1712) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1714 = "stablehlo.slice"(%1700) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1715 = "stablehlo.add"(%1713, %1714) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1716 = "stablehlo.optimization_barrier"(%1715) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1717 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1718 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1719 = "stablehlo.add"(%1717, %1718) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1720 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1721 = "stablehlo.add"(%1719, %1720) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1722 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1723 = "stablehlo.add"(%1721, %1722) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1724 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1725 = "stablehlo.add"(%1723, %1724) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1726 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1727 = "stablehlo.add"(%1725, %1726) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1728 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1729 = "stablehlo.add"(%1727, %1728) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1730 = "stablehlo.slice"(%1716) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1731 = "stablehlo.add"(%1729, %1730) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1732 = "stablehlo.optimization_barrier"(%1731) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1733 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1734 = "stablehlo.optimization_barrier"(%1733) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1735 = "stablehlo.slice"(%1734) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1736 = "stablehlo.slice"(%1734) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1737 = "stablehlo.add"(%1735, %1736) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1738 = "stablehlo.slice"(%1734) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1739 = "stablehlo.add"(%1737, %1738) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1740 = "stablehlo.slice"(%1734) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1741 = "stablehlo.add"(%1739, %1740) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1742 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1743 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1744 = "stablehlo.add"(%1742, %1743) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1745 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1746 = "stablehlo.add"(%1744, %1745) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1747 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1748 = "stablehlo.add"(%1746, %1747) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1749 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1750 = "stablehlo.add"(%1748, %1749) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1751 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1752 = "stablehlo.add"(%1750, %1751) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1753 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1754 = "stablehlo.add"(%1752, %1753) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1755 = "stablehlo.slice"(%1732) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1756 = "stablehlo.add"(%1754, %1755) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1757 = "stablehlo.optimization_barrier"(%1756) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1758 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1759 = "stablehlo.optimization_barrier"(%1758) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1760 = "stablehlo.slice"(%1759) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1761 = "stablehlo.slice"(%1759) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1762 = "stablehlo.add"(%1760, %1761) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1763 = "stablehlo.slice"(%1759) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1764 = "stablehlo.add"(%1762, %1763) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1765 = "stablehlo.slice"(%1759) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1766 = "stablehlo.add"(%1764, %1765) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1767 = "stablehlo.slice"(%1759) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1768 = "stablehlo.add"(%1766, %1767) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1769 = "stablehlo.slice"(%1759) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1770 = "stablehlo.add"(%1768, %1769) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1771 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1772 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1773 = "stablehlo.add"(%1771, %1772) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1774 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1775 = "stablehlo.add"(%1773, %1774) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1776 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1777 = "stablehlo.add"(%1775, %1776) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1778 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1779 = "stablehlo.add"(%1777, %1778) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1780 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1781 = "stablehlo.add"(%1779, %1780) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1782 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1783 = "stablehlo.add"(%1781, %1782) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1784 = "stablehlo.slice"(%1757) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1785 = "stablehlo.add"(%1783, %1784) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1786 = "stablehlo.optimization_barrier"(%1785) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1787 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1788 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1789 = "stablehlo.add"(%1787, %1788) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1790 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1791 = "stablehlo.add"(%1789, %1790) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1792 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1793 = "stablehlo.add"(%1791, %1792) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1794 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1795 = "stablehlo.add"(%1793, %1794) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1796 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1797 = "stablehlo.add"(%1795, %1796) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1798 = "stablehlo.slice"(%1786) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1799 = "stablehlo.add"(%1797, %1798) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1800 = "stablehlo.add"(%1799, %1741) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1801 = "stablehlo.add"(%1800, %1770) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1802 = "stablehlo.reshape"(%1801) : (tensor<1x1xf32>) -> tensor<1xf32>
          %1803 = "stablehlo.optimization_barrier"(%1802) : (tensor<1xf32>) -> tensor<1xf32>
          %1804 = "stablehlo.subtract"(%949, %1220) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1805 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1806 = "stablehlo.abs"(%1804) : (tensor<1xf32>) -> tensor<1xf32>
          %1807 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1808 = "stablehlo.broadcast_in_dim"(%1807) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1809 = "stablehlo.compare"(%1806, %1808) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1810 = "stablehlo.round_nearest_even"(%1804) : (tensor<1xf32>) -> tensor<1xf32>
          %1811 = "stablehlo.broadcast_in_dim"(%1805) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1812 = "stablehlo.select"(%1809, %1811, %1810) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1813 = "stablehlo.abs"(%949) : (tensor<1xf32>) -> tensor<1xf32>
          %1814 = "stablehlo.abs"(%1220) : (tensor<1xf32>) -> tensor<1xf32>
          %1815 = "stablehlo.compare"(%1813, %1814) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1816 = "stablehlo.optimization_barrier"(%1812) : (tensor<1xf32>) -> tensor<1xf32>
          %1817 = "stablehlo.broadcast_in_dim"(%1805) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1818 = "stablehlo.select"(%1815, %1817, %1812) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1819 = "stablehlo.optimization_barrier"(%1818) : (tensor<1xf32>) -> tensor<1xf32>
          %1820 = "stablehlo.broadcast_in_dim"(%1805) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1821 = "stablehlo.select"(%1815, %1812, %1820) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1822 = "stablehlo.optimization_barrier"(%1821) : (tensor<1xf32>) -> tensor<1xf32>
          %1823 = "stablehlo.subtract"(%949, %1221) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1824 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1825 = "stablehlo.abs"(%1823) : (tensor<1xf32>) -> tensor<1xf32>
          %1826 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %1827 = "stablehlo.broadcast_in_dim"(%1826) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1828 = "stablehlo.compare"(%1825, %1827) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1829 = "stablehlo.round_nearest_even"(%1823) : (tensor<1xf32>) -> tensor<1xf32>
          %1830 = "stablehlo.broadcast_in_dim"(%1824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1831 = "stablehlo.select"(%1828, %1830, %1829) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1832 = "stablehlo.abs"(%949) : (tensor<1xf32>) -> tensor<1xf32>
          %1833 = "stablehlo.abs"(%1221) : (tensor<1xf32>) -> tensor<1xf32>
          %1834 = "stablehlo.compare"(%1832, %1833) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %1835 = "stablehlo.optimization_barrier"(%1831) : (tensor<1xf32>) -> tensor<1xf32>
          %1836 = "stablehlo.broadcast_in_dim"(%1824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1837 = "stablehlo.select"(%1834, %1836, %1831) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1838 = "stablehlo.optimization_barrier"(%1837) : (tensor<1xf32>) -> tensor<1xf32>
          %1839 = "stablehlo.broadcast_in_dim"(%1824) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %1840 = "stablehlo.select"(%1834, %1831, %1839) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1841 = "stablehlo.optimization_barrier"(%1840) : (tensor<1xf32>) -> tensor<1xf32>
          %1842 = "stablehlo.broadcast_in_dim"(%1819) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1843 = "stablehlo.subtract"(%1460, %1842) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1844 = "stablehlo.broadcast_in_dim"(%1822) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1845 = "stablehlo.add"(%1631, %1844) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1846 = "stablehlo.subtract"(%1843, %1845) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1847 = "stablehlo.broadcast_in_dim"(%1224) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1848 = "stablehlo.multiply"(%1847, %1846) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1849 = "stablehlo.broadcast_in_dim"(%1838) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1850 = "stablehlo.subtract"(%1460, %1849) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1851 = "stablehlo.broadcast_in_dim"(%1841) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1852 = "stablehlo.add"(%1641, %1851) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1853 = "stablehlo.subtract"(%1850, %1852) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1854 = "stablehlo.broadcast_in_dim"(%1227) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %1855 = "stablehlo.multiply"(%1854, %1853) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1856 = "stablehlo.add"(%1848, %1855) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1857 = "stablehlo.optimization_barrier"(%1856) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %1858 = "stablehlo.subtract"(%949, %1220) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1859 = "stablehlo.subtract"(%1858, %1816) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1860 = "stablehlo.multiply"(%1224, %1859) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1861 = "stablehlo.subtract"(%949, %1221) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1862 = "stablehlo.subtract"(%1861, %1835) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1863 = "stablehlo.multiply"(%1227, %1862) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1864 = "stablehlo.add"(%1860, %1863) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1865 = "stablehlo.subtract"(%1864, %1458) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %1866 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1867 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1868 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1869 = "stablehlo.compare"(%1701, %1868) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1870 = "stablehlo.multiply"(%1701, %1867) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1871 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1872 = "stablehlo.select"(%1869, %1871, %1870) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1873 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1874 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1875 = "stablehlo.compare"(%1702, %1874) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1876 = "stablehlo.multiply"(%1702, %1873) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1877 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1878 = "stablehlo.select"(%1875, %1877, %1876) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1879 = "stablehlo.add"(%1872, %1878) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1880 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1881 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1882 = "stablehlo.compare"(%1704, %1881) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1883 = "stablehlo.multiply"(%1704, %1880) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1884 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1885 = "stablehlo.select"(%1882, %1884, %1883) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1886 = "stablehlo.add"(%1879, %1885) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1887 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1888 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1889 = "stablehlo.compare"(%1706, %1888) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1890 = "stablehlo.multiply"(%1706, %1887) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1891 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1892 = "stablehlo.select"(%1889, %1891, %1890) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1893 = "stablehlo.add"(%1886, %1892) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1894 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1895 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1896 = "stablehlo.compare"(%1708, %1895) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1897 = "stablehlo.multiply"(%1708, %1894) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1898 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1899 = "stablehlo.select"(%1896, %1898, %1897) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1900 = "stablehlo.add"(%1893, %1899) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1901 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1902 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1903 = "stablehlo.compare"(%1710, %1902) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1904 = "stablehlo.multiply"(%1710, %1901) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1905 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1906 = "stablehlo.select"(%1903, %1905, %1904) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1907 = "stablehlo.add"(%1900, %1906) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1908 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1909 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1910 = "stablehlo.compare"(%1712, %1909) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1911 = "stablehlo.multiply"(%1712, %1908) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1912 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1913 = "stablehlo.select"(%1910, %1912, %1911) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1914 = "stablehlo.add"(%1907, %1913) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1915 = "stablehlo.slice"(%1857) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %1916 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1917 = "stablehlo.compare"(%1714, %1916) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %1918 = "stablehlo.multiply"(%1714, %1915) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1919 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %1920 = "stablehlo.select"(%1917, %1919, %1918) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1921 = "stablehlo.add"(%1914, %1920) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1922 = "stablehlo.optimization_barrier"(%1921) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %1923 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1924 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1925 = "stablehlo.add"(%1923, %1924) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1926 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1927 = "stablehlo.add"(%1925, %1926) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1928 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1929 = "stablehlo.add"(%1927, %1928) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1930 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1931 = "stablehlo.add"(%1929, %1930) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1932 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1933 = "stablehlo.add"(%1931, %1932) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1934 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1935 = "stablehlo.add"(%1933, %1934) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1936 = "stablehlo.slice"(%1922) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %1937 = "stablehlo.add"(%1935, %1936) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %1938 = "stablehlo.optimization_barrier"(%1937) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %1939 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %1940 = "stablehlo.optimization_barrier"(%1939) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %1941 = "stablehlo.slice"(%1940) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1942 = "stablehlo.slice"(%1940) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1943 = "stablehlo.add"(%1941, %1942) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1944 = "stablehlo.slice"(%1940) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1945 = "stablehlo.add"(%1943, %1944) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1946 = "stablehlo.slice"(%1940) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %1947 = "stablehlo.add"(%1945, %1946) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1948 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1949 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1950 = "stablehlo.add"(%1948, %1949) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1951 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1952 = "stablehlo.add"(%1950, %1951) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1953 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1954 = "stablehlo.add"(%1952, %1953) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1955 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1956 = "stablehlo.add"(%1954, %1955) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1957 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1958 = "stablehlo.add"(%1956, %1957) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1959 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1960 = "stablehlo.add"(%1958, %1959) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1961 = "stablehlo.slice"(%1938) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %1962 = "stablehlo.add"(%1960, %1961) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %1963 = "stablehlo.optimization_barrier"(%1962) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %1964 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %1965 = "stablehlo.optimization_barrier"(%1964) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %1966 = "stablehlo.slice"(%1965) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1967 = "stablehlo.slice"(%1965) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1968 = "stablehlo.add"(%1966, %1967) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1969 = "stablehlo.slice"(%1965) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1970 = "stablehlo.add"(%1968, %1969) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1971 = "stablehlo.slice"(%1965) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1972 = "stablehlo.add"(%1970, %1971) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1973 = "stablehlo.slice"(%1965) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1974 = "stablehlo.add"(%1972, %1973) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1975 = "stablehlo.slice"(%1965) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %1976 = "stablehlo.add"(%1974, %1975) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1977 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1978 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1979 = "stablehlo.add"(%1977, %1978) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1980 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1981 = "stablehlo.add"(%1979, %1980) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1982 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1983 = "stablehlo.add"(%1981, %1982) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1984 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1985 = "stablehlo.add"(%1983, %1984) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1986 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1987 = "stablehlo.add"(%1985, %1986) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1988 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1989 = "stablehlo.add"(%1987, %1988) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1990 = "stablehlo.slice"(%1963) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %1991 = "stablehlo.add"(%1989, %1990) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %1992 = "stablehlo.optimization_barrier"(%1991) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %1993 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1994 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1995 = "stablehlo.add"(%1993, %1994) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1996 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1997 = "stablehlo.add"(%1995, %1996) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %1998 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %1999 = "stablehlo.add"(%1997, %1998) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2000 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2001 = "stablehlo.add"(%1999, %2000) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2002 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2003 = "stablehlo.add"(%2001, %2002) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2004 = "stablehlo.slice"(%1992) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2005 = "stablehlo.add"(%2003, %2004) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2006 = "stablehlo.add"(%2005, %1947) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2007 = "stablehlo.add"(%2006, %1976) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2008 = "stablehlo.reshape"(%2007) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2009 = "stablehlo.optimization_barrier"(%2008) : (tensor<1xf32>) -> tensor<1xf32>
          %2010 = "stablehlo.divide"(%2009, %1803) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2011 = "stablehlo.divide"(%1619, %1803) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2012 = "stablehlo.log"(%2011) : (tensor<1xf32>) -> tensor<1xf32>
          %2013 = "stablehlo.add"(%1865, %2012) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2014 = "stablehlo.subtract"(%2013, %2010) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2015 = "stablehlo.abs"(%2014) : (tensor<1xf32>) -> tensor<1xf32>
          %2016 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %2017 = "stablehlo.broadcast_in_dim"(%2016) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2018 = "stablehlo.compare"(%2015, %2017) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2019 = "stablehlo.select"(%2018, %2010, %2013) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2020 = "stablehlo.optimization_barrier"(%2019) : (tensor<1xf32>) -> tensor<1xf32>
          %2021 = "stablehlo.subtract"(%1865, %2020) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2022 = "stablehlo.exponential"(%2021) : (tensor<1xf32>) -> tensor<1xf32>
          %2023 = "stablehlo.optimization_barrier"(%2022) : (tensor<1xf32>) -> tensor<1xf32>
          %2024 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2025 = "stablehlo.subtract"(%1857, %2024) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2026 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2027 = "stablehlo.broadcast_in_dim"(%2026) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2028 = "stablehlo.multiply"(%2027, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2029 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2030 = "stablehlo.broadcast_in_dim"(%2029) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2031 = "stablehlo.add"(%2028, %2030) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2032 = "stablehlo.multiply"(%2031, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2033 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2034 = "stablehlo.broadcast_in_dim"(%2033) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2035 = "stablehlo.add"(%2032, %2034) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2036 = "stablehlo.multiply"(%2035, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2037 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2038 = "stablehlo.broadcast_in_dim"(%2037) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2039 = "stablehlo.add"(%2036, %2038) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2040 = "stablehlo.multiply"(%2039, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2041 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2042 = "stablehlo.broadcast_in_dim"(%2041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2043 = "stablehlo.add"(%2040, %2042) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2044 = "stablehlo.multiply"(%2043, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2045 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2046 = "stablehlo.broadcast_in_dim"(%2045) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2047 = "stablehlo.add"(%2044, %2046) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2048 = "stablehlo.multiply"(%2047, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2049 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2050 = "stablehlo.broadcast_in_dim"(%2049) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2051 = "stablehlo.add"(%2048, %2050) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2052 = "stablehlo.multiply"(%2051, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2053 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2054 = "stablehlo.broadcast_in_dim"(%2053) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2055 = "stablehlo.add"(%2052, %2054) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2056 = "stablehlo.multiply"(%2025, %2025) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2057 = "stablehlo.multiply"(%2056, %2055) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2058 = "stablehlo.add"(%2025, %2057) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2059 = "stablehlo.multiply"(%1700, %2058) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2060 = "stablehlo.abs"(%2025) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2061 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2062 = "stablehlo.broadcast_in_dim"(%2061) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x32000xf32>
          %2063 = "stablehlo.compare"(%2060, %2062) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xi1>
          %2064 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x32000xf32>
          %2065 = "stablehlo.multiply"(%1516, %2064) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2066 = "stablehlo.subtract"(%2065, %1700) : (tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2067 = "stablehlo.select"(%2063, %2059, %2066) : (tensor<1x32000xi1>, tensor<1x32000xf32>, tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2068 = "stablehlo.optimization_barrier"(%2067) : (tensor<1x32000xf32>) -> tensor<1x32000xf32>
          %2069 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2070 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2071 = "stablehlo.add"(%2069, %2070) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2072 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2073 = "stablehlo.add"(%2071, %2072) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2074 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2075 = "stablehlo.add"(%2073, %2074) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2076 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2077 = "stablehlo.add"(%2075, %2076) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2078 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2079 = "stablehlo.add"(%2077, %2078) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2080 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2081 = "stablehlo.add"(%2079, %2080) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2082 = "stablehlo.slice"(%2068) {
            limit_indices = array<i64: 1, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x32000xf32>) -> tensor<1x4000xf32>
          %2083 = "stablehlo.add"(%2081, %2082) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2084 = "stablehlo.optimization_barrier"(%2083) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2085 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2086 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2087 = "stablehlo.add"(%2085, %2086) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2088 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2089 = "stablehlo.add"(%2087, %2088) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2090 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2091 = "stablehlo.add"(%2089, %2090) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2092 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2093 = "stablehlo.add"(%2091, %2092) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2094 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2095 = "stablehlo.add"(%2093, %2094) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2096 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2097 = "stablehlo.add"(%2095, %2096) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2098 = "stablehlo.slice"(%2084) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2099 = "stablehlo.add"(%2097, %2098) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2100 = "stablehlo.optimization_barrier"(%2099) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2101 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2102 = "stablehlo.optimization_barrier"(%2101) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2103 = "stablehlo.slice"(%2102) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2104 = "stablehlo.slice"(%2102) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2105 = "stablehlo.add"(%2103, %2104) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2106 = "stablehlo.slice"(%2102) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2107 = "stablehlo.add"(%2105, %2106) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2108 = "stablehlo.slice"(%2102) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2109 = "stablehlo.add"(%2107, %2108) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2110 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2111 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2112 = "stablehlo.add"(%2110, %2111) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2113 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2114 = "stablehlo.add"(%2112, %2113) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2115 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2116 = "stablehlo.add"(%2114, %2115) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2117 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2118 = "stablehlo.add"(%2116, %2117) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2119 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2120 = "stablehlo.add"(%2118, %2119) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2121 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2122 = "stablehlo.add"(%2120, %2121) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2123 = "stablehlo.slice"(%2100) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2124 = "stablehlo.add"(%2122, %2123) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2125 = "stablehlo.optimization_barrier"(%2124) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2126 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2127 = "stablehlo.optimization_barrier"(%2126) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2128 = "stablehlo.slice"(%2127) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2129 = "stablehlo.slice"(%2127) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2130 = "stablehlo.add"(%2128, %2129) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2131 = "stablehlo.slice"(%2127) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2132 = "stablehlo.add"(%2130, %2131) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2133 = "stablehlo.slice"(%2127) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2134 = "stablehlo.add"(%2132, %2133) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2135 = "stablehlo.slice"(%2127) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2136 = "stablehlo.add"(%2134, %2135) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2137 = "stablehlo.slice"(%2127) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2138 = "stablehlo.add"(%2136, %2137) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2139 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2140 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2141 = "stablehlo.add"(%2139, %2140) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2142 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2143 = "stablehlo.add"(%2141, %2142) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2144 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2145 = "stablehlo.add"(%2143, %2144) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2146 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2147 = "stablehlo.add"(%2145, %2146) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2148 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2149 = "stablehlo.add"(%2147, %2148) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2150 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2151 = "stablehlo.add"(%2149, %2150) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2152 = "stablehlo.slice"(%2125) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2153 = "stablehlo.add"(%2151, %2152) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2154 = "stablehlo.optimization_barrier"(%2153) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2155 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2156 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2157 = "stablehlo.add"(%2155, %2156) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2158 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2159 = "stablehlo.add"(%2157, %2158) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2160 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2161 = "stablehlo.add"(%2159, %2160) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2162 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2163 = "stablehlo.add"(%2161, %2162) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2164 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2165 = "stablehlo.add"(%2163, %2164) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2166 = "stablehlo.slice"(%2154) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2167 = "stablehlo.add"(%2165, %2166) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2168 = "stablehlo.add"(%2167, %2109) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2169 = "stablehlo.add"(%2168, %2138) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2170 = "stablehlo.reshape"(%2169) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2171 = "stablehlo.optimization_barrier"(%2170) : (tensor<1xf32>) -> tensor<1xf32>
          %2172 = "stablehlo.divide"(%2171, %1803) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2173 = "stablehlo.log_plus_one"(%2172) : (tensor<1xf32>) -> tensor<1xf32>
          %2174 = "stablehlo.optimization_barrier"(%2173) : (tensor<1xf32>) -> tensor<1xf32>
          %2175 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2176 = "stablehlo.broadcast_in_dim"(%2175) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2177 = "stablehlo.divide"(%2176, %1803) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2178 = "stablehlo.optimization_barrier"(%2177) : (tensor<1xf32>) -> tensor<1xf32>
          %2179 = "stablehlo.negate"(%2174) : (tensor<1xf32>) -> tensor<1xf32>
          %2180 = "stablehlo.exponential"(%2179) : (tensor<1xf32>) -> tensor<1xf32>
          %2181 = "stablehlo.multiply"(%2180, %2178) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2182 = "stablehlo.optimization_barrier"(%2181) : (tensor<1xf32>) -> tensor<1xf32>
          %2183 = "stablehlo.negate"(%2174) : (tensor<1xf32>) -> tensor<1xf32>
          %2184 = "stablehlo.exponential_minus_one"(%2183) : (tensor<1xf32>) -> tensor<1xf32>
          %2185 = "stablehlo.multiply"(%2184, %2178) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2186 = "stablehlo.optimization_barrier"(%2185) : (tensor<1xf32>) -> tensor<1xf32>
          %2187 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2188 = "stablehlo.subtract"(%1867, %2187) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2189 = "stablehlo.abs"(%2188) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2190 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2191 = "stablehlo.broadcast_in_dim"(%2190) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2192 = "stablehlo.compare"(%2189, %2191) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2193 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2194 = "stablehlo.broadcast_in_dim"(%2193) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2195 = "stablehlo.multiply"(%2194, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2196 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2197 = "stablehlo.broadcast_in_dim"(%2196) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2198 = "stablehlo.add"(%2195, %2197) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2199 = "stablehlo.multiply"(%2198, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2200 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2201 = "stablehlo.broadcast_in_dim"(%2200) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2202 = "stablehlo.add"(%2199, %2201) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2203 = "stablehlo.multiply"(%2202, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2204 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2205 = "stablehlo.broadcast_in_dim"(%2204) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2206 = "stablehlo.add"(%2203, %2205) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2207 = "stablehlo.multiply"(%2206, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2208 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2209 = "stablehlo.broadcast_in_dim"(%2208) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2210 = "stablehlo.add"(%2207, %2209) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2211 = "stablehlo.multiply"(%2210, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2212 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2213 = "stablehlo.broadcast_in_dim"(%2212) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2214 = "stablehlo.add"(%2211, %2213) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2215 = "stablehlo.multiply"(%2214, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2216 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2217 = "stablehlo.broadcast_in_dim"(%2216) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2218 = "stablehlo.add"(%2215, %2217) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2219 = "stablehlo.multiply"(%2218, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2220 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2221 = "stablehlo.broadcast_in_dim"(%2220) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2222 = "stablehlo.add"(%2219, %2221) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2223 = "stablehlo.multiply"(%2188, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2224 = "stablehlo.multiply"(%2223, %2222) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2225 = "stablehlo.multiply"(%1701, %2224) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2226 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2227 = "stablehlo.multiply"(%1517, %2226) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2228 = "stablehlo.subtract"(%2227, %1701) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2229 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2230 = "stablehlo.compare"(%1701, %2229) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2231 = "stablehlo.multiply"(%1701, %2188) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2232 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2233 = "stablehlo.select"(%2230, %2232, %2231) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2234 = "stablehlo.subtract"(%2228, %2233) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2235 = "stablehlo.select"(%2192, %2225, %2234) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2236 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2237 = "stablehlo.subtract"(%1873, %2236) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2238 = "stablehlo.abs"(%2237) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2239 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2240 = "stablehlo.broadcast_in_dim"(%2239) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2241 = "stablehlo.compare"(%2238, %2240) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2242 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2243 = "stablehlo.broadcast_in_dim"(%2242) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2244 = "stablehlo.multiply"(%2243, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2245 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2246 = "stablehlo.broadcast_in_dim"(%2245) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2247 = "stablehlo.add"(%2244, %2246) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2248 = "stablehlo.multiply"(%2247, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2249 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2250 = "stablehlo.broadcast_in_dim"(%2249) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2251 = "stablehlo.add"(%2248, %2250) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2252 = "stablehlo.multiply"(%2251, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2253 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2254 = "stablehlo.broadcast_in_dim"(%2253) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2255 = "stablehlo.add"(%2252, %2254) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2256 = "stablehlo.multiply"(%2255, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2257 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2258 = "stablehlo.broadcast_in_dim"(%2257) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2259 = "stablehlo.add"(%2256, %2258) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2260 = "stablehlo.multiply"(%2259, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2261 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2262 = "stablehlo.broadcast_in_dim"(%2261) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2263 = "stablehlo.add"(%2260, %2262) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2264 = "stablehlo.multiply"(%2263, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2265 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2266 = "stablehlo.broadcast_in_dim"(%2265) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2267 = "stablehlo.add"(%2264, %2266) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2268 = "stablehlo.multiply"(%2267, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2269 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2270 = "stablehlo.broadcast_in_dim"(%2269) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2271 = "stablehlo.add"(%2268, %2270) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2272 = "stablehlo.multiply"(%2237, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2273 = "stablehlo.multiply"(%2272, %2271) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2274 = "stablehlo.multiply"(%1702, %2273) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2275 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2276 = "stablehlo.multiply"(%1518, %2275) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2277 = "stablehlo.subtract"(%2276, %1702) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2278 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2279 = "stablehlo.compare"(%1702, %2278) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2280 = "stablehlo.multiply"(%1702, %2237) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2281 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2282 = "stablehlo.select"(%2279, %2281, %2280) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2283 = "stablehlo.subtract"(%2277, %2282) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2284 = "stablehlo.select"(%2241, %2274, %2283) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2285 = "stablehlo.add"(%2235, %2284) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2286 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2287 = "stablehlo.subtract"(%1880, %2286) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2288 = "stablehlo.abs"(%2287) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2289 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2290 = "stablehlo.broadcast_in_dim"(%2289) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2291 = "stablehlo.compare"(%2288, %2290) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2292 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2293 = "stablehlo.broadcast_in_dim"(%2292) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2294 = "stablehlo.multiply"(%2293, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2295 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2296 = "stablehlo.broadcast_in_dim"(%2295) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2297 = "stablehlo.add"(%2294, %2296) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2298 = "stablehlo.multiply"(%2297, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2299 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2300 = "stablehlo.broadcast_in_dim"(%2299) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2301 = "stablehlo.add"(%2298, %2300) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2302 = "stablehlo.multiply"(%2301, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2303 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2304 = "stablehlo.broadcast_in_dim"(%2303) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2305 = "stablehlo.add"(%2302, %2304) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2306 = "stablehlo.multiply"(%2305, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2307 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2308 = "stablehlo.broadcast_in_dim"(%2307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2309 = "stablehlo.add"(%2306, %2308) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2310 = "stablehlo.multiply"(%2309, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2311 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2312 = "stablehlo.broadcast_in_dim"(%2311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2313 = "stablehlo.add"(%2310, %2312) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2314 = "stablehlo.multiply"(%2313, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2315 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2316 = "stablehlo.broadcast_in_dim"(%2315) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2317 = "stablehlo.add"(%2314, %2316) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2318 = "stablehlo.multiply"(%2317, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2319 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2320 = "stablehlo.broadcast_in_dim"(%2319) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2321 = "stablehlo.add"(%2318, %2320) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2322 = "stablehlo.multiply"(%2287, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2323 = "stablehlo.multiply"(%2322, %2321) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2324 = "stablehlo.multiply"(%1704, %2323) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2325 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2326 = "stablehlo.multiply"(%1520, %2325) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2327 = "stablehlo.subtract"(%2326, %1704) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2328 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2329 = "stablehlo.compare"(%1704, %2328) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2330 = "stablehlo.multiply"(%1704, %2287) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2331 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2332 = "stablehlo.select"(%2329, %2331, %2330) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2333 = "stablehlo.subtract"(%2327, %2332) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2334 = "stablehlo.select"(%2291, %2324, %2333) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2335 = "stablehlo.add"(%2285, %2334) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2336 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2337 = "stablehlo.subtract"(%1887, %2336) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2338 = "stablehlo.abs"(%2337) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2339 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2340 = "stablehlo.broadcast_in_dim"(%2339) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2341 = "stablehlo.compare"(%2338, %2340) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2342 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2343 = "stablehlo.broadcast_in_dim"(%2342) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2344 = "stablehlo.multiply"(%2343, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2345 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2346 = "stablehlo.broadcast_in_dim"(%2345) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2347 = "stablehlo.add"(%2344, %2346) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2348 = "stablehlo.multiply"(%2347, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2349 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2350 = "stablehlo.broadcast_in_dim"(%2349) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2351 = "stablehlo.add"(%2348, %2350) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2352 = "stablehlo.multiply"(%2351, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2353 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2354 = "stablehlo.broadcast_in_dim"(%2353) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2355 = "stablehlo.add"(%2352, %2354) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2356 = "stablehlo.multiply"(%2355, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2357 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2358 = "stablehlo.broadcast_in_dim"(%2357) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2359 = "stablehlo.add"(%2356, %2358) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2360 = "stablehlo.multiply"(%2359, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2361 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2362 = "stablehlo.broadcast_in_dim"(%2361) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2363 = "stablehlo.add"(%2360, %2362) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2364 = "stablehlo.multiply"(%2363, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2365 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2366 = "stablehlo.broadcast_in_dim"(%2365) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2367 = "stablehlo.add"(%2364, %2366) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2368 = "stablehlo.multiply"(%2367, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2369 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2370 = "stablehlo.broadcast_in_dim"(%2369) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2371 = "stablehlo.add"(%2368, %2370) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2372 = "stablehlo.multiply"(%2337, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2373 = "stablehlo.multiply"(%2372, %2371) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2374 = "stablehlo.multiply"(%1706, %2373) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2375 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2376 = "stablehlo.multiply"(%1522, %2375) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2377 = "stablehlo.subtract"(%2376, %1706) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2378 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2379 = "stablehlo.compare"(%1706, %2378) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2380 = "stablehlo.multiply"(%1706, %2337) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2381 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2382 = "stablehlo.select"(%2379, %2381, %2380) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2383 = "stablehlo.subtract"(%2377, %2382) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2384 = "stablehlo.select"(%2341, %2374, %2383) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2385 = "stablehlo.add"(%2335, %2384) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2386 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2387 = "stablehlo.subtract"(%1894, %2386) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2388 = "stablehlo.abs"(%2387) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2389 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2390 = "stablehlo.broadcast_in_dim"(%2389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2391 = "stablehlo.compare"(%2388, %2390) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2392 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2393 = "stablehlo.broadcast_in_dim"(%2392) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2394 = "stablehlo.multiply"(%2393, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2395 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2396 = "stablehlo.broadcast_in_dim"(%2395) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2397 = "stablehlo.add"(%2394, %2396) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2398 = "stablehlo.multiply"(%2397, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2399 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2400 = "stablehlo.broadcast_in_dim"(%2399) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2401 = "stablehlo.add"(%2398, %2400) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2402 = "stablehlo.multiply"(%2401, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2403 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2404 = "stablehlo.broadcast_in_dim"(%2403) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2405 = "stablehlo.add"(%2402, %2404) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2406 = "stablehlo.multiply"(%2405, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2407 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2408 = "stablehlo.broadcast_in_dim"(%2407) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2409 = "stablehlo.add"(%2406, %2408) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2410 = "stablehlo.multiply"(%2409, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2411 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2412 = "stablehlo.broadcast_in_dim"(%2411) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2413 = "stablehlo.add"(%2410, %2412) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2414 = "stablehlo.multiply"(%2413, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2415 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2416 = "stablehlo.broadcast_in_dim"(%2415) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2417 = "stablehlo.add"(%2414, %2416) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2418 = "stablehlo.multiply"(%2417, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2419 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2420 = "stablehlo.broadcast_in_dim"(%2419) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2421 = "stablehlo.add"(%2418, %2420) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2422 = "stablehlo.multiply"(%2387, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2423 = "stablehlo.multiply"(%2422, %2421) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2424 = "stablehlo.multiply"(%1708, %2423) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2425 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2426 = "stablehlo.multiply"(%1524, %2425) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2427 = "stablehlo.subtract"(%2426, %1708) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2428 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2429 = "stablehlo.compare"(%1708, %2428) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2430 = "stablehlo.multiply"(%1708, %2387) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2431 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2432 = "stablehlo.select"(%2429, %2431, %2430) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2433 = "stablehlo.subtract"(%2427, %2432) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2434 = "stablehlo.select"(%2391, %2424, %2433) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2435 = "stablehlo.add"(%2385, %2434) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2436 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2437 = "stablehlo.subtract"(%1901, %2436) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2438 = "stablehlo.abs"(%2437) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2439 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2440 = "stablehlo.broadcast_in_dim"(%2439) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2441 = "stablehlo.compare"(%2438, %2440) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2442 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2443 = "stablehlo.broadcast_in_dim"(%2442) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2444 = "stablehlo.multiply"(%2443, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2445 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2446 = "stablehlo.broadcast_in_dim"(%2445) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2447 = "stablehlo.add"(%2444, %2446) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2448 = "stablehlo.multiply"(%2447, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2449 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2450 = "stablehlo.broadcast_in_dim"(%2449) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2451 = "stablehlo.add"(%2448, %2450) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2452 = "stablehlo.multiply"(%2451, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2453 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2454 = "stablehlo.broadcast_in_dim"(%2453) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2455 = "stablehlo.add"(%2452, %2454) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2456 = "stablehlo.multiply"(%2455, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2457 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2458 = "stablehlo.broadcast_in_dim"(%2457) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2459 = "stablehlo.add"(%2456, %2458) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2460 = "stablehlo.multiply"(%2459, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2461 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2462 = "stablehlo.broadcast_in_dim"(%2461) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2463 = "stablehlo.add"(%2460, %2462) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2464 = "stablehlo.multiply"(%2463, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2465 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2466 = "stablehlo.broadcast_in_dim"(%2465) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2467 = "stablehlo.add"(%2464, %2466) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2468 = "stablehlo.multiply"(%2467, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2469 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2470 = "stablehlo.broadcast_in_dim"(%2469) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2471 = "stablehlo.add"(%2468, %2470) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2472 = "stablehlo.multiply"(%2437, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2473 = "stablehlo.multiply"(%2472, %2471) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2474 = "stablehlo.multiply"(%1710, %2473) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2475 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2476 = "stablehlo.multiply"(%1526, %2475) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2477 = "stablehlo.subtract"(%2476, %1710) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2478 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2479 = "stablehlo.compare"(%1710, %2478) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2480 = "stablehlo.multiply"(%1710, %2437) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2481 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2482 = "stablehlo.select"(%2479, %2481, %2480) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2483 = "stablehlo.subtract"(%2477, %2482) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2484 = "stablehlo.select"(%2441, %2474, %2483) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2485 = "stablehlo.add"(%2435, %2484) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2486 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2487 = "stablehlo.subtract"(%1908, %2486) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2488 = "stablehlo.abs"(%2487) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2489 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2490 = "stablehlo.broadcast_in_dim"(%2489) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2491 = "stablehlo.compare"(%2488, %2490) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2492 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2493 = "stablehlo.broadcast_in_dim"(%2492) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2494 = "stablehlo.multiply"(%2493, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2495 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2496 = "stablehlo.broadcast_in_dim"(%2495) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2497 = "stablehlo.add"(%2494, %2496) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2498 = "stablehlo.multiply"(%2497, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2499 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2500 = "stablehlo.broadcast_in_dim"(%2499) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2501 = "stablehlo.add"(%2498, %2500) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2502 = "stablehlo.multiply"(%2501, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2503 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2504 = "stablehlo.broadcast_in_dim"(%2503) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2505 = "stablehlo.add"(%2502, %2504) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2506 = "stablehlo.multiply"(%2505, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2507 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2508 = "stablehlo.broadcast_in_dim"(%2507) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2509 = "stablehlo.add"(%2506, %2508) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2510 = "stablehlo.multiply"(%2509, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2511 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2512 = "stablehlo.broadcast_in_dim"(%2511) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2513 = "stablehlo.add"(%2510, %2512) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2514 = "stablehlo.multiply"(%2513, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2515 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2516 = "stablehlo.broadcast_in_dim"(%2515) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2517 = "stablehlo.add"(%2514, %2516) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2518 = "stablehlo.multiply"(%2517, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2519 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2520 = "stablehlo.broadcast_in_dim"(%2519) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2521 = "stablehlo.add"(%2518, %2520) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2522 = "stablehlo.multiply"(%2487, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2523 = "stablehlo.multiply"(%2522, %2521) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2524 = "stablehlo.multiply"(%1712, %2523) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2525 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2526 = "stablehlo.multiply"(%1528, %2525) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2527 = "stablehlo.subtract"(%2526, %1712) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2528 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2529 = "stablehlo.compare"(%1712, %2528) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2530 = "stablehlo.multiply"(%1712, %2487) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2531 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2532 = "stablehlo.select"(%2529, %2531, %2530) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2533 = "stablehlo.subtract"(%2527, %2532) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2534 = "stablehlo.select"(%2491, %2524, %2533) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2535 = "stablehlo.add"(%2485, %2534) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2536 = "stablehlo.broadcast_in_dim"(%2020) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2537 = "stablehlo.subtract"(%1915, %2536) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2538 = "stablehlo.abs"(%2537) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2539 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %2540 = "stablehlo.broadcast_in_dim"(%2539) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2541 = "stablehlo.compare"(%2538, %2540) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2542 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2543 = "stablehlo.broadcast_in_dim"(%2542) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2544 = "stablehlo.multiply"(%2543, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2545 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2546 = "stablehlo.broadcast_in_dim"(%2545) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2547 = "stablehlo.add"(%2544, %2546) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2548 = "stablehlo.multiply"(%2547, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2549 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2550 = "stablehlo.broadcast_in_dim"(%2549) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2551 = "stablehlo.add"(%2548, %2550) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2552 = "stablehlo.multiply"(%2551, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2553 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2554 = "stablehlo.broadcast_in_dim"(%2553) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2555 = "stablehlo.add"(%2552, %2554) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2556 = "stablehlo.multiply"(%2555, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2557 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2558 = "stablehlo.broadcast_in_dim"(%2557) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2559 = "stablehlo.add"(%2556, %2558) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2560 = "stablehlo.multiply"(%2559, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2561 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2562 = "stablehlo.broadcast_in_dim"(%2561) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2563 = "stablehlo.add"(%2560, %2562) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2564 = "stablehlo.multiply"(%2563, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2565 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2566 = "stablehlo.broadcast_in_dim"(%2565) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2567 = "stablehlo.add"(%2564, %2566) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2568 = "stablehlo.multiply"(%2567, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2569 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2570 = "stablehlo.broadcast_in_dim"(%2569) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2571 = "stablehlo.add"(%2568, %2570) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2572 = "stablehlo.multiply"(%2537, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2573 = "stablehlo.multiply"(%2572, %2571) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2574 = "stablehlo.multiply"(%1714, %2573) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2575 = "stablehlo.broadcast_in_dim"(%2023) { broadcast_dimensions = array<i64: 0> } : (tensor<1xf32>) -> tensor<1x4000xf32>
          %2576 = "stablehlo.multiply"(%1530, %2575) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2577 = "stablehlo.subtract"(%2576, %1714) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2578 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2579 = "stablehlo.compare"(%1714, %2578) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xi1>
          %2580 = "stablehlo.multiply"(%1714, %2537) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2581 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1x4000xf32>
          %2582 = "stablehlo.select"(%2579, %2581, %2580) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2583 = "stablehlo.subtract"(%2577, %2582) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2584 = "stablehlo.select"(%2541, %2574, %2583) : (tensor<1x4000xi1>, tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2585 = "stablehlo.add"(%2535, %2584) : (tensor<1x4000xf32>, tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2586 = "stablehlo.optimization_barrier"(%2585) : (tensor<1x4000xf32>) -> tensor<1x4000xf32>
          %2587 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2588 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 1000>,
            start_indices = array<i64: 0, 500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2589 = "stablehlo.add"(%2587, %2588) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2590 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 1500>,
            start_indices = array<i64: 0, 1000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2591 = "stablehlo.add"(%2589, %2590) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2592 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 2000>,
            start_indices = array<i64: 0, 1500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2593 = "stablehlo.add"(%2591, %2592) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2594 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 2500>,
            start_indices = array<i64: 0, 2000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2595 = "stablehlo.add"(%2593, %2594) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2596 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 3000>,
            start_indices = array<i64: 0, 2500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2597 = "stablehlo.add"(%2595, %2596) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2598 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 3500>,
            start_indices = array<i64: 0, 3000>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2599 = "stablehlo.add"(%2597, %2598) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2600 = "stablehlo.slice"(%2586) {
            limit_indices = array<i64: 1, 4000>,
            start_indices = array<i64: 0, 3500>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4000xf32>) -> tensor<1x500xf32>
          %2601 = "stablehlo.add"(%2599, %2600) : (tensor<1x500xf32>, tensor<1x500xf32>) -> tensor<1x500xf32>
          %2602 = "stablehlo.optimization_barrier"(%2601) : (tensor<1x500xf32>) -> tensor<1x500xf32>
          %2603 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 500>,
            start_indices = array<i64: 0, 496>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x4xf32>
          %2604 = "stablehlo.optimization_barrier"(%2603) : (tensor<1x4xf32>) -> tensor<1x4xf32>
          %2605 = "stablehlo.slice"(%2604) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2606 = "stablehlo.slice"(%2604) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2607 = "stablehlo.add"(%2605, %2606) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2608 = "stablehlo.slice"(%2604) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2609 = "stablehlo.add"(%2607, %2608) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2610 = "stablehlo.slice"(%2604) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x4xf32>) -> tensor<1x1xf32>
          %2611 = "stablehlo.add"(%2609, %2610) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2612 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2613 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 124>,
            start_indices = array<i64: 0, 62>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2614 = "stablehlo.add"(%2612, %2613) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2615 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 186>,
            start_indices = array<i64: 0, 124>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2616 = "stablehlo.add"(%2614, %2615) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2617 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 248>,
            start_indices = array<i64: 0, 186>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2618 = "stablehlo.add"(%2616, %2617) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2619 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 310>,
            start_indices = array<i64: 0, 248>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2620 = "stablehlo.add"(%2618, %2619) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2621 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 372>,
            start_indices = array<i64: 0, 310>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2622 = "stablehlo.add"(%2620, %2621) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2623 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 434>,
            start_indices = array<i64: 0, 372>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2624 = "stablehlo.add"(%2622, %2623) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2625 = "stablehlo.slice"(%2602) {
            limit_indices = array<i64: 1, 496>,
            start_indices = array<i64: 0, 434>,
            strides = array<i64: 1, 1>
          } : (tensor<1x500xf32>) -> tensor<1x62xf32>
          %2626 = "stablehlo.add"(%2624, %2625) : (tensor<1x62xf32>, tensor<1x62xf32>) -> tensor<1x62xf32>
          %2627 = "stablehlo.optimization_barrier"(%2626) : (tensor<1x62xf32>) -> tensor<1x62xf32>
          %2628 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 62>,
            start_indices = array<i64: 0, 56>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x6xf32>
          %2629 = "stablehlo.optimization_barrier"(%2628) : (tensor<1x6xf32>) -> tensor<1x6xf32>
          %2630 = "stablehlo.slice"(%2629) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2631 = "stablehlo.slice"(%2629) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2632 = "stablehlo.add"(%2630, %2631) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2633 = "stablehlo.slice"(%2629) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2634 = "stablehlo.add"(%2632, %2633) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2635 = "stablehlo.slice"(%2629) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2636 = "stablehlo.add"(%2634, %2635) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2637 = "stablehlo.slice"(%2629) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2638 = "stablehlo.add"(%2636, %2637) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2639 = "stablehlo.slice"(%2629) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x6xf32>) -> tensor<1x1xf32>
          %2640 = "stablehlo.add"(%2638, %2639) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2641 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2642 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 14>,
            start_indices = array<i64: 0, 7>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2643 = "stablehlo.add"(%2641, %2642) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2644 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 21>,
            start_indices = array<i64: 0, 14>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2645 = "stablehlo.add"(%2643, %2644) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2646 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 28>,
            start_indices = array<i64: 0, 21>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2647 = "stablehlo.add"(%2645, %2646) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2648 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 35>,
            start_indices = array<i64: 0, 28>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2649 = "stablehlo.add"(%2647, %2648) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2650 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 42>,
            start_indices = array<i64: 0, 35>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2651 = "stablehlo.add"(%2649, %2650) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2652 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 49>,
            start_indices = array<i64: 0, 42>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2653 = "stablehlo.add"(%2651, %2652) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2654 = "stablehlo.slice"(%2627) {
            limit_indices = array<i64: 1, 56>,
            start_indices = array<i64: 0, 49>,
            strides = array<i64: 1, 1>
          } : (tensor<1x62xf32>) -> tensor<1x7xf32>
          %2655 = "stablehlo.add"(%2653, %2654) : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xf32>
          %2656 = "stablehlo.optimization_barrier"(%2655) : (tensor<1x7xf32>) -> tensor<1x7xf32>
          %2657 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 1>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2658 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 2>,
            start_indices = array<i64: 0, 1>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2659 = "stablehlo.add"(%2657, %2658) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2660 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 3>,
            start_indices = array<i64: 0, 2>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2661 = "stablehlo.add"(%2659, %2660) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2662 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 4>,
            start_indices = array<i64: 0, 3>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2663 = "stablehlo.add"(%2661, %2662) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2664 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 5>,
            start_indices = array<i64: 0, 4>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2665 = "stablehlo.add"(%2663, %2664) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2666 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 6>,
            start_indices = array<i64: 0, 5>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2667 = "stablehlo.add"(%2665, %2666) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2668 = "stablehlo.slice"(%2656) {
            limit_indices = array<i64: 1, 7>,
            start_indices = array<i64: 0, 6>,
            strides = array<i64: 1, 1>
          } : (tensor<1x7xf32>) -> tensor<1x1xf32>
          %2669 = "stablehlo.add"(%2667, %2668) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2670 = "stablehlo.add"(%2669, %2611) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2671 = "stablehlo.add"(%2670, %2640) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
          %2672 = "stablehlo.reshape"(%2671) : (tensor<1x1xf32>) -> tensor<1xf32>
          %2673 = "stablehlo.optimization_barrier"(%2672) : (tensor<1xf32>) -> tensor<1xf32>
          %2674 = "stablehlo.multiply"(%2673, %2178) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2675 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %2676 = "stablehlo.broadcast_in_dim"(%2675) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2677 = "stablehlo.multiply"(%2676, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2678 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %2679 = "stablehlo.broadcast_in_dim"(%2678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2680 = "stablehlo.add"(%2677, %2679) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2681 = "stablehlo.multiply"(%2680, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2682 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %2683 = "stablehlo.broadcast_in_dim"(%2682) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2684 = "stablehlo.add"(%2681, %2683) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2685 = "stablehlo.multiply"(%2684, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2686 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %2687 = "stablehlo.broadcast_in_dim"(%2686) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2688 = "stablehlo.add"(%2685, %2687) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2689 = "stablehlo.multiply"(%2688, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2690 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %2691 = "stablehlo.broadcast_in_dim"(%2690) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2692 = "stablehlo.add"(%2689, %2691) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2693 = "stablehlo.multiply"(%2692, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2694 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %2695 = "stablehlo.broadcast_in_dim"(%2694) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2696 = "stablehlo.add"(%2693, %2695) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2697 = "stablehlo.multiply"(%2696, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2698 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %2699 = "stablehlo.broadcast_in_dim"(%2698) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2700 = "stablehlo.add"(%2697, %2699) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2701 = "stablehlo.multiply"(%2700, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2702 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %2703 = "stablehlo.broadcast_in_dim"(%2702) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2704 = "stablehlo.add"(%2701, %2703) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2705 = "stablehlo.multiply"(%2174, %2174) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2706 = "stablehlo.multiply"(%2705, %2704) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2707 = "stablehlo.subtract"(%2674, %2706) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2708 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2709 = "stablehlo.compare"(%2707, %2708) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
          %2710 = "stablehlo.broadcast_in_dim"(%1866) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2711 = "stablehlo.select"(%2709, %2710, %2707) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2712 = "stablehlo.broadcast_in_dim"(%5) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2713 = "stablehlo.multiply"(%2712, %2711) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
          %2714 = "stablehlo.multiply"(%5, %80) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %2715 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %2716 = "stablehlo.broadcast_in_dim"(%2715) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<1xf32>
          %2717 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %2718 = "stablehlo.dynamic_update_slice"(%arg11, %2713, %76) : (tensor<1024xf32>, tensor<1xf32>, tensor<i32>) -> tensor<1024xf32>
          "stablehlo.return"(%72, %2718) : (tensor<i32>, tensor<1024xf32>) -> ()
    }) : (tensor<i32>, tensor<1024xf32>) -> (tensor<i32>, tensor<1024xf32>)
    "stablehlo.return"(%2720) : (tensor<1024xf32>) -> ()
  }

  func.func @main(%student: tensor<1024x32000xf32>, %ids: tensor<1024x64xi32>, %logs: tensor<1024x65xf32>, %alpha: tensor<1024xf32>, %weight: tensor<1024xf32>, %scalars: tensor<12xf32>, %plan: tensor<1025xi32>, %result0: tensor<1024xf32> { tf.aliasing_output = 0 : i32 }) -> tensor<1024xf32> {
    %0 = "func.call"(%student, %ids, %logs, %alpha, %weight, %scalars, %plan, %result0) {
      callee = @rows,
      mhlo.frontend_attributes = {xla_cpu_small_call = "true", inlineable = "false"}
    } : (tensor<1024x32000xf32>, tensor<1024x64xi32>, tensor<1024x65xf32>, tensor<1024xf32>, tensor<1024xf32>, tensor<12xf32>, tensor<1025xi32>, tensor<1024xf32>) -> tensor<1024xf32>
    "stablehlo.return"(%0) : (tensor<1024xf32>) -> ()
  }
}

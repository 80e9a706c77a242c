module @anchorkl_logits {
  func.func @main(%student: tensor<64x32000xf32>, %snapshot: tensor<64x32000xf32>, %reference: tensor<64x32000xf32>, %alpha: tensor<64xf32>, %weight: tensor<64xf32>, %z: tensor<f32>, %tau: tensor<f32>, %kl_scale: tensor<f32>) -> (tensor<64xf32>, tensor<64x32000xf32>) {
    %0 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64xf32>
    %2 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
    %3 = "stablehlo.broadcast_in_dim"(%2) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<64x32000xf32>
    %4 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
    %1113, %1114, %1115 = "stablehlo.while"(%4, %1, %3) ({
      ^cond(%arg8: tensor<i32>, %arg9: tensor<64xf32>, %arg10: tensor<64x32000xf32>) :
          %5 = "stablehlo.constant"() { value = dense<6> : tensor<i32> } : () -> tensor<i32>
          %6 = "stablehlo.compare"(%arg8, %5) {
            compare_type = #stablehlo<comparison_type SIGNED>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<i32>, tensor<i32>) -> tensor<i1>
          "stablehlo.return"(%6) : (tensor<i1>) -> ()
    }, {
      ^body(%arg11: tensor<i32>, %arg12: tensor<64xf32>, %arg13: tensor<64x32000xf32>) :
          %7 = "stablehlo.constant"() { value = dense<1> : tensor<i32> } : () -> tensor<i32>
          %8 = "stablehlo.add"(%arg11, %7) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %9 = "stablehlo.constant"() { value = dense<12> : tensor<i32> } : () -> tensor<i32>
          %10 = "stablehlo.multiply"(%arg11, %9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
          %11 = "stablehlo.dynamic_slice"(%alpha, %10) { slice_sizes = array<i64: 12> } : (tensor<64xf32>, tensor<i32>) -> tensor<12xf32>
          %12 = "stablehlo.dynamic_slice"(%weight, %10) { slice_sizes = array<i64: 12> } : (tensor<64xf32>, tensor<i32>) -> tensor<12xf32>
          %13 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %14 = "stablehlo.divide"(%13, %tau) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %15 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %16 = "stablehlo.broadcast_in_dim"(%15) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %17 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %18 = "stablehlo.broadcast_in_dim"(%17) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %19 = "stablehlo.compare"(%11, %18) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %20 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %21 = "stablehlo.broadcast_in_dim"(%20) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %22 = "stablehlo.compare"(%11, %21) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %23 = "stablehlo.or"(%19, %22) : (tensor<12xi1>, tensor<12xi1>) -> tensor<12xi1>
          %24 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %25 = "stablehlo.broadcast_in_dim"(%24) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %26 = "stablehlo.select"(%23, %25, %11) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %27 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %28 = "stablehlo.broadcast_in_dim"(%27) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %29 = "stablehlo.subtract"(%28, %26) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %30 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %31 = "stablehlo.broadcast_in_dim"(%30) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %32 = "stablehlo.subtract"(%31, %29) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %33 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %34 = "stablehlo.broadcast_in_dim"(%33) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %35 = "stablehlo.compare"(%32, %34) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %36 = "stablehlo.select"(%35, %26, %32) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %37 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %38 = "stablehlo.dynamic_slice"(%student, %10, %37) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %39 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %40 = "stablehlo.dynamic_slice"(%student, %10, %39) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %41 = "stablehlo.maximum"(%38, %40) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %42 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %43 = "stablehlo.dynamic_slice"(%student, %10, %42) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %44 = "stablehlo.maximum"(%41, %43) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %45 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %46 = "stablehlo.dynamic_slice"(%student, %10, %45) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %47 = "stablehlo.maximum"(%44, %46) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %48 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %49 = "stablehlo.dynamic_slice"(%student, %10, %48) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %50 = "stablehlo.maximum"(%47, %49) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %51 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %52 = "stablehlo.dynamic_slice"(%student, %10, %51) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %53 = "stablehlo.maximum"(%50, %52) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %54 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %55 = "stablehlo.dynamic_slice"(%student, %10, %54) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %56 = "stablehlo.maximum"(%53, %55) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %57 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %58 = "stablehlo.dynamic_slice"(%student, %10, %57) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %59 = "stablehlo.maximum"(%56, %58) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %60 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %61 = "stablehlo.broadcast_in_dim"(%60) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %62 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %63 = "stablehlo.select"(%61, %62, %59) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %64 = "stablehlo.optimization_barrier"(%63) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %65 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %67 = "stablehlo.reduce"(%64, %65) ({
            ^reductionFn(%arg14: tensor<f32>, %arg15: tensor<f32>) :
                %66 = "stablehlo.maximum"(%arg14, %arg15) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%66) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %68 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %69 = "stablehlo.dynamic_slice"(%snapshot, %10, %68) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %70 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %71 = "stablehlo.dynamic_slice"(%snapshot, %10, %70) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %72 = "stablehlo.maximum"(%69, %71) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %73 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %74 = "stablehlo.dynamic_slice"(%snapshot, %10, %73) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %75 = "stablehlo.maximum"(%72, %74) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %76 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %77 = "stablehlo.dynamic_slice"(%snapshot, %10, %76) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %78 = "stablehlo.maximum"(%75, %77) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %79 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %80 = "stablehlo.dynamic_slice"(%snapshot, %10, %79) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %81 = "stablehlo.maximum"(%78, %80) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %82 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %83 = "stablehlo.dynamic_slice"(%snapshot, %10, %82) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %84 = "stablehlo.maximum"(%81, %83) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %85 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %86 = "stablehlo.dynamic_slice"(%snapshot, %10, %85) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %87 = "stablehlo.maximum"(%84, %86) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %88 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %89 = "stablehlo.dynamic_slice"(%snapshot, %10, %88) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %90 = "stablehlo.maximum"(%87, %89) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %91 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %92 = "stablehlo.broadcast_in_dim"(%91) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %93 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %94 = "stablehlo.select"(%92, %93, %90) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %95 = "stablehlo.optimization_barrier"(%94) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %96 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %98 = "stablehlo.reduce"(%95, %96) ({
            ^reductionFn(%arg16: tensor<f32>, %arg17: tensor<f32>) :
                %97 = "stablehlo.maximum"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%97) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %99 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %100 = "stablehlo.dynamic_slice"(%reference, %10, %99) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %101 = "stablehlo.constant"() { value = dense<4000> : tensor<i32> } : () -> tensor<i32>
          %102 = "stablehlo.dynamic_slice"(%reference, %10, %101) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %103 = "stablehlo.maximum"(%100, %102) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %104 = "stablehlo.constant"() { value = dense<8000> : tensor<i32> } : () -> tensor<i32>
          %105 = "stablehlo.dynamic_slice"(%reference, %10, %104) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %106 = "stablehlo.maximum"(%103, %105) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %107 = "stablehlo.constant"() { value = dense<12000> : tensor<i32> } : () -> tensor<i32>
          %108 = "stablehlo.dynamic_slice"(%reference, %10, %107) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %109 = "stablehlo.maximum"(%106, %108) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %110 = "stablehlo.constant"() { value = dense<16000> : tensor<i32> } : () -> tensor<i32>
          %111 = "stablehlo.dynamic_slice"(%reference, %10, %110) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %112 = "stablehlo.maximum"(%109, %111) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %113 = "stablehlo.constant"() { value = dense<20000> : tensor<i32> } : () -> tensor<i32>
          %114 = "stablehlo.dynamic_slice"(%reference, %10, %113) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %115 = "stablehlo.maximum"(%112, %114) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %116 = "stablehlo.constant"() { value = dense<24000> : tensor<i32> } : () -> tensor<i32>
          %117 = "stablehlo.dynamic_slice"(%reference, %10, %116) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %118 = "stablehlo.maximum"(%115, %117) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %119 = "stablehlo.constant"() { value = dense<28000> : tensor<i32> } : () -> tensor<i32>
          %120 = "stablehlo.dynamic_slice"(%reference, %10, %119) { slice_sizes = array<i64: 12, 4000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x4000xf32>
          %121 = "stablehlo.maximum"(%118, %120) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %122 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %123 = "stablehlo.broadcast_in_dim"(%122) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %124 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %125 = "stablehlo.select"(%123, %124, %121) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %126 = "stablehlo.optimization_barrier"(%125) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %127 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %129 = "stablehlo.reduce"(%126, %127) ({
            ^reductionFn(%arg18: tensor<f32>, %arg19: tensor<f32>) :
                %128 = "stablehlo.maximum"(%arg18, %arg19) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%128) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %130 = "stablehlo.select"(%22, %129, %98) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %131 = "stablehlo.select"(%19, %98, %129) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %132 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %133 = "stablehlo.multiply"(%29, %132) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %134 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %135 = "stablehlo.multiply"(%36, %134) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %136 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %137 = "stablehlo.select"(%136, %100, %69) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %138 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %139 = "stablehlo.select"(%138, %69, %100) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %140 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %141 = "stablehlo.subtract"(%137, %140) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %142 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %143 = "stablehlo.multiply"(%142, %141) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %144 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %145 = "stablehlo.select"(%144, %100, %69) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %146 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %147 = "stablehlo.select"(%146, %69, %100) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %148 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %149 = "stablehlo.subtract"(%147, %148) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %150 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %151 = "stablehlo.multiply"(%150, %149) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %152 = "stablehlo.add"(%143, %151) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %153 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %154 = "stablehlo.select"(%153, %102, %71) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %155 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %156 = "stablehlo.select"(%155, %71, %102) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %157 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %158 = "stablehlo.subtract"(%154, %157) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %159 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %160 = "stablehlo.multiply"(%159, %158) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %161 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %162 = "stablehlo.select"(%161, %102, %71) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %163 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %164 = "stablehlo.select"(%163, %71, %102) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %165 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %166 = "stablehlo.subtract"(%164, %165) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %167 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %168 = "stablehlo.multiply"(%167, %166) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %169 = "stablehlo.add"(%160, %168) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %170 = "stablehlo.maximum"(%152, %169) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %171 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %172 = "stablehlo.select"(%171, %105, %74) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %173 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %174 = "stablehlo.select"(%173, %74, %105) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %175 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %176 = "stablehlo.subtract"(%172, %175) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %177 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %178 = "stablehlo.multiply"(%177, %176) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %179 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %180 = "stablehlo.select"(%179, %105, %74) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %181 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %182 = "stablehlo.select"(%181, %74, %105) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %183 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %184 = "stablehlo.subtract"(%182, %183) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %185 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %186 = "stablehlo.multiply"(%185, %184) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %187 = "stablehlo.add"(%178, %186) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %188 = "stablehlo.maximum"(%170, %187) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %189 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %190 = "stablehlo.select"(%189, %108, %77) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %191 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %192 = "stablehlo.select"(%191, %77, %108) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %193 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %194 = "stablehlo.subtract"(%190, %193) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %195 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %196 = "stablehlo.multiply"(%195, %194) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %197 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %198 = "stablehlo.select"(%197, %108, %77) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %199 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %200 = "stablehlo.select"(%199, %77, %108) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %201 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %202 = "stablehlo.subtract"(%200, %201) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %203 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %204 = "stablehlo.multiply"(%203, %202) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %205 = "stablehlo.add"(%196, %204) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %206 = "stablehlo.maximum"(%188, %205) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %207 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %208 = "stablehlo.select"(%207, %111, %80) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %209 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %210 = "stablehlo.select"(%209, %80, %111) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %211 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %212 = "stablehlo.subtract"(%208, %211) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %213 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %214 = "stablehlo.multiply"(%213, %212) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %215 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %216 = "stablehlo.select"(%215, %111, %80) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %217 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %218 = "stablehlo.select"(%217, %80, %111) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %219 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %220 = "stablehlo.subtract"(%218, %219) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %221 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %222 = "stablehlo.multiply"(%221, %220) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %223 = "stablehlo.add"(%214, %222) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %224 = "stablehlo.maximum"(%206, %223) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %225 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %226 = "stablehlo.select"(%225, %114, %83) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %227 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %228 = "stablehlo.select"(%227, %83, %114) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %229 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %230 = "stablehlo.subtract"(%226, %229) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %231 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %232 = "stablehlo.multiply"(%231, %230) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %233 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %234 = "stablehlo.select"(%233, %114, %83) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %235 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %236 = "stablehlo.select"(%235, %83, %114) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %237 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %238 = "stablehlo.subtract"(%236, %237) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %239 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %240 = "stablehlo.multiply"(%239, %238) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %241 = "stablehlo.add"(%232, %240) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %242 = "stablehlo.maximum"(%224, %241) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %243 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %244 = "stablehlo.select"(%243, %117, %86) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %245 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %246 = "stablehlo.select"(%245, %86, %117) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %247 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %248 = "stablehlo.subtract"(%244, %247) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %249 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %250 = "stablehlo.multiply"(%249, %248) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %251 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %252 = "stablehlo.select"(%251, %117, %86) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %253 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %254 = "stablehlo.select"(%253, %86, %117) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %255 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %256 = "stablehlo.subtract"(%254, %255) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %257 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %258 = "stablehlo.multiply"(%257, %256) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %259 = "stablehlo.add"(%250, %258) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %260 = "stablehlo.maximum"(%242, %259) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %261 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %262 = "stablehlo.select"(%261, %120, %89) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %263 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %264 = "stablehlo.select"(%263, %89, %120) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %265 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %266 = "stablehlo.subtract"(%262, %265) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %267 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %268 = "stablehlo.multiply"(%267, %266) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %269 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %270 = "stablehlo.select"(%269, %120, %89) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %271 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %272 = "stablehlo.select"(%271, %89, %120) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %273 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %274 = "stablehlo.subtract"(%272, %273) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %275 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %276 = "stablehlo.multiply"(%275, %274) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %277 = "stablehlo.add"(%268, %276) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %278 = "stablehlo.maximum"(%260, %277) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %279 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %280 = "stablehlo.broadcast_in_dim"(%279) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %281 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %282 = "stablehlo.select"(%280, %281, %278) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %283 = "stablehlo.optimization_barrier"(%282) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %284 = "stablehlo.constant"() { value = dense<0xff800000> : tensor<f32> } : () -> tensor<f32>
          %286 = "stablehlo.reduce"(%283, %284) ({
            ^reductionFn(%arg20: tensor<f32>, %arg21: tensor<f32>) :
                %285 = "stablehlo.maximum"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%285) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %287 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %288 = "stablehlo.dynamic_slice"(%student, %10, %287) { slice_sizes = array<i64: 12, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x32000xf32>
          %289 = "stablehlo.broadcast_in_dim"(%67) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %290 = "stablehlo.subtract"(%288, %289) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %291 = "stablehlo.broadcast_in_dim"(%14) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %292 = "stablehlo.multiply"(%290, %291) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %293 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %294 = "stablehlo.broadcast_in_dim"(%293) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %295 = "stablehlo.compare"(%292, %294) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %296 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %297 = "stablehlo.broadcast_in_dim"(%296) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %298 = "stablehlo.select"(%295, %297, %292) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %299 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %300 = "stablehlo.broadcast_in_dim"(%299) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %301 = "stablehlo.multiply"(%298, %300) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %302 = "stablehlo.round_nearest_even"(%301) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %303 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %304 = "stablehlo.broadcast_in_dim"(%303) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %305 = "stablehlo.multiply"(%302, %304) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %306 = "stablehlo.subtract"(%298, %305) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %307 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %308 = "stablehlo.broadcast_in_dim"(%307) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %309 = "stablehlo.multiply"(%302, %308) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %310 = "stablehlo.subtract"(%306, %309) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %311 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %312 = "stablehlo.broadcast_in_dim"(%311) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %313 = "stablehlo.multiply"(%312, %310) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %314 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %315 = "stablehlo.broadcast_in_dim"(%314) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %316 = "stablehlo.add"(%313, %315) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %317 = "stablehlo.multiply"(%316, %310) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %318 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %319 = "stablehlo.broadcast_in_dim"(%318) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %320 = "stablehlo.add"(%317, %319) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %321 = "stablehlo.multiply"(%320, %310) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %322 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %323 = "stablehlo.broadcast_in_dim"(%322) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %324 = "stablehlo.add"(%321, %323) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %325 = "stablehlo.multiply"(%324, %310) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %326 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %327 = "stablehlo.broadcast_in_dim"(%326) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %328 = "stablehlo.add"(%325, %327) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %329 = "stablehlo.multiply"(%310, %310) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %330 = "stablehlo.multiply"(%329, %328) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %331 = "stablehlo.add"(%330, %310) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %332 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %333 = "stablehlo.broadcast_in_dim"(%332) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %334 = "stablehlo.add"(%331, %333) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %335 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %336 = "stablehlo.broadcast_in_dim"(%335) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %337 = "stablehlo.add"(%302, %336) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %338 = "stablehlo.bitcast_convert"(%337) : (tensor<12x32000xf32>) -> tensor<12x32000xi32>
          %339 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %340 = "stablehlo.broadcast_in_dim"(%339) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<12x32000xi32>
          %341 = "stablehlo.shift_left"(%338, %340) : (tensor<12x32000xi32>, tensor<12x32000xi32>) -> tensor<12x32000xi32>
          %342 = "stablehlo.bitcast_convert"(%341) : (tensor<12x32000xi32>) -> tensor<12x32000xf32>
          %343 = "stablehlo.multiply"(%334, %342) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %344 = "stablehlo.optimization_barrier"(%343) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %345 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %347 = "stablehlo.reduce"(%344, %345) ({
            ^reductionFn(%arg22: tensor<f32>, %arg23: tensor<f32>) :
                %346 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%346) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x32000xf32>, tensor<f32>) -> tensor<12xf32>
          %348 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %349 = "stablehlo.dynamic_slice"(%snapshot, %10, %348) { slice_sizes = array<i64: 12, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x32000xf32>
          %350 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %351 = "stablehlo.dynamic_slice"(%reference, %10, %350) { slice_sizes = array<i64: 12, 32000> } : (tensor<64x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<12x32000xf32>
          %352 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %353 = "stablehlo.select"(%352, %351, %349) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %354 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %355 = "stablehlo.select"(%354, %349, %351) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %356 = "stablehlo.broadcast_in_dim"(%130) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %357 = "stablehlo.subtract"(%353, %356) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %358 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %359 = "stablehlo.multiply"(%358, %357) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %360 = "stablehlo.broadcast_in_dim"(%22) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %361 = "stablehlo.select"(%360, %351, %349) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %362 = "stablehlo.broadcast_in_dim"(%19) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %363 = "stablehlo.select"(%362, %349, %351) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %364 = "stablehlo.broadcast_in_dim"(%131) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %365 = "stablehlo.subtract"(%363, %364) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %366 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %367 = "stablehlo.multiply"(%366, %365) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %368 = "stablehlo.add"(%359, %367) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %369 = "stablehlo.broadcast_in_dim"(%286) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %370 = "stablehlo.subtract"(%368, %369) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %371 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %372 = "stablehlo.broadcast_in_dim"(%371) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %373 = "stablehlo.compare"(%370, %372) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %374 = "stablehlo.constant"() { value = dense<-88.02969360351562> : tensor<f32> } : () -> tensor<f32>
          %375 = "stablehlo.broadcast_in_dim"(%374) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %376 = "stablehlo.select"(%373, %375, %370) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %377 = "stablehlo.constant"() { value = dense<1.4426950216293335> : tensor<f32> } : () -> tensor<f32>
          %378 = "stablehlo.broadcast_in_dim"(%377) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %379 = "stablehlo.multiply"(%376, %378) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %380 = "stablehlo.round_nearest_even"(%379) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %381 = "stablehlo.constant"() { value = dense<0.693359375> : tensor<f32> } : () -> tensor<f32>
          %382 = "stablehlo.broadcast_in_dim"(%381) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %383 = "stablehlo.multiply"(%380, %382) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %384 = "stablehlo.subtract"(%376, %383) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %385 = "stablehlo.constant"() { value = dense<-0.00021219444170128554> : tensor<f32> } : () -> tensor<f32>
          %386 = "stablehlo.broadcast_in_dim"(%385) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %387 = "stablehlo.multiply"(%380, %386) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %388 = "stablehlo.subtract"(%384, %387) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %389 = "stablehlo.constant"() { value = dense<0.0013814539415761828> : tensor<f32> } : () -> tensor<f32>
          %390 = "stablehlo.broadcast_in_dim"(%389) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %391 = "stablehlo.multiply"(%390, %388) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %392 = "stablehlo.constant"() { value = dense<0.00836874544620514> : tensor<f32> } : () -> tensor<f32>
          %393 = "stablehlo.broadcast_in_dim"(%392) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %394 = "stablehlo.add"(%391, %393) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %395 = "stablehlo.multiply"(%394, %388) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %396 = "stablehlo.constant"() { value = dense<0.04166838899254799> : tensor<f32> } : () -> tensor<f32>
          %397 = "stablehlo.broadcast_in_dim"(%396) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %398 = "stablehlo.add"(%395, %397) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %399 = "stablehlo.multiply"(%398, %388) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %400 = "stablehlo.constant"() { value = dense<0.1666652113199234> : tensor<f32> } : () -> tensor<f32>
          %401 = "stablehlo.broadcast_in_dim"(%400) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %402 = "stablehlo.add"(%399, %401) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %403 = "stablehlo.multiply"(%402, %388) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %404 = "stablehlo.constant"() { value = dense<0.4999999403953552> : tensor<f32> } : () -> tensor<f32>
          %405 = "stablehlo.broadcast_in_dim"(%404) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %406 = "stablehlo.add"(%403, %405) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %407 = "stablehlo.multiply"(%388, %388) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %408 = "stablehlo.multiply"(%407, %406) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %409 = "stablehlo.add"(%408, %388) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %410 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %411 = "stablehlo.broadcast_in_dim"(%410) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %412 = "stablehlo.add"(%409, %411) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %413 = "stablehlo.constant"() { value = dense<1.2583039e+07> : tensor<f32> } : () -> tensor<f32>
          %414 = "stablehlo.broadcast_in_dim"(%413) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %415 = "stablehlo.add"(%380, %414) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %416 = "stablehlo.bitcast_convert"(%415) : (tensor<12x32000xf32>) -> tensor<12x32000xi32>
          %417 = "stablehlo.constant"() { value = dense<23> : tensor<i32> } : () -> tensor<i32>
          %418 = "stablehlo.broadcast_in_dim"(%417) { broadcast_dimensions = array<i64> } : (tensor<i32>) -> tensor<12x32000xi32>
          %419 = "stablehlo.shift_left"(%416, %418) : (tensor<12x32000xi32>, tensor<12x32000xi32>) -> tensor<12x32000xi32>
          %420 = "stablehlo.bitcast_convert"(%419) : (tensor<12x32000xi32>) -> tensor<12x32000xf32>
          %421 = "stablehlo.multiply"(%412, %420) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %422 = "stablehlo.optimization_barrier"(%421) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %423 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %425 = "stablehlo.reduce"(%422, %423) ({
            ^reductionFn(%arg24: tensor<f32>, %arg25: tensor<f32>) :
                %424 = "stablehlo.add"(%arg24, %arg25) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%424) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x32000xf32>, tensor<f32>) -> tensor<12xf32>
          %426 = "stablehlo.subtract"(%67, %130) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %427 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %428 = "stablehlo.abs"(%426) : (tensor<12xf32>) -> tensor<12xf32>
          %429 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %430 = "stablehlo.broadcast_in_dim"(%429) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %431 = "stablehlo.compare"(%428, %430) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %432 = "stablehlo.round_nearest_even"(%426) : (tensor<12xf32>) -> tensor<12xf32>
          %433 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %434 = "stablehlo.select"(%431, %433, %432) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %435 = "stablehlo.abs"(%67) : (tensor<12xf32>) -> tensor<12xf32>
          %436 = "stablehlo.abs"(%130) : (tensor<12xf32>) -> tensor<12xf32>
          %437 = "stablehlo.compare"(%435, %436) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %438 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %439 = "stablehlo.select"(%437, %438, %434) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %440 = "stablehlo.broadcast_in_dim"(%427) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %441 = "stablehlo.select"(%437, %434, %440) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %442 = "stablehlo.subtract"(%67, %131) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %443 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %444 = "stablehlo.abs"(%442) : (tensor<12xf32>) -> tensor<12xf32>
          %445 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %446 = "stablehlo.broadcast_in_dim"(%445) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %447 = "stablehlo.compare"(%444, %446) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %448 = "stablehlo.round_nearest_even"(%442) : (tensor<12xf32>) -> tensor<12xf32>
          %449 = "stablehlo.broadcast_in_dim"(%443) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %450 = "stablehlo.select"(%447, %449, %448) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %451 = "stablehlo.abs"(%67) : (tensor<12xf32>) -> tensor<12xf32>
          %452 = "stablehlo.abs"(%131) : (tensor<12xf32>) -> tensor<12xf32>
          %453 = "stablehlo.compare"(%451, %452) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %454 = "stablehlo.broadcast_in_dim"(%443) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %455 = "stablehlo.select"(%453, %454, %450) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %456 = "stablehlo.broadcast_in_dim"(%443) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %457 = "stablehlo.select"(%453, %450, %456) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %458 = "stablehlo.broadcast_in_dim"(%439) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %459 = "stablehlo.subtract"(%288, %458) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %460 = "stablehlo.broadcast_in_dim"(%441) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %461 = "stablehlo.add"(%353, %460) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %462 = "stablehlo.subtract"(%459, %461) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %463 = "stablehlo.broadcast_in_dim"(%133) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %464 = "stablehlo.multiply"(%463, %462) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %465 = "stablehlo.broadcast_in_dim"(%455) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %466 = "stablehlo.subtract"(%288, %465) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %467 = "stablehlo.broadcast_in_dim"(%457) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %468 = "stablehlo.add"(%363, %467) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %469 = "stablehlo.subtract"(%466, %468) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %470 = "stablehlo.broadcast_in_dim"(%135) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %471 = "stablehlo.multiply"(%470, %469) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %472 = "stablehlo.add"(%464, %471) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %473 = "stablehlo.optimization_barrier"(%472) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %474 = "stablehlo.subtract"(%67, %130) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %475 = "stablehlo.subtract"(%474, %434) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %476 = "stablehlo.multiply"(%133, %475) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %477 = "stablehlo.subtract"(%67, %131) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %478 = "stablehlo.subtract"(%477, %450) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %479 = "stablehlo.multiply"(%135, %478) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %480 = "stablehlo.add"(%476, %479) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %481 = "stablehlo.subtract"(%480, %286) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %482 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %483 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %484 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %485 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %486 = "stablehlo.compare"(%483, %485) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %487 = "stablehlo.multiply"(%483, %484) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %488 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %489 = "stablehlo.select"(%486, %488, %487) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %490 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %491 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %492 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %493 = "stablehlo.compare"(%490, %492) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %494 = "stablehlo.multiply"(%490, %491) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %495 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %496 = "stablehlo.select"(%493, %495, %494) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %497 = "stablehlo.add"(%489, %496) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %498 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %499 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %500 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %501 = "stablehlo.compare"(%498, %500) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %502 = "stablehlo.multiply"(%498, %499) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %503 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %504 = "stablehlo.select"(%501, %503, %502) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %505 = "stablehlo.add"(%497, %504) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %506 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %507 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %508 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %509 = "stablehlo.compare"(%506, %508) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %510 = "stablehlo.multiply"(%506, %507) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %511 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %512 = "stablehlo.select"(%509, %511, %510) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %513 = "stablehlo.add"(%505, %512) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %514 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %515 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %516 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %517 = "stablehlo.compare"(%514, %516) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %518 = "stablehlo.multiply"(%514, %515) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %519 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %520 = "stablehlo.select"(%517, %519, %518) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %521 = "stablehlo.add"(%513, %520) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %522 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %523 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %524 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %525 = "stablehlo.compare"(%522, %524) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %526 = "stablehlo.multiply"(%522, %523) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %527 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %528 = "stablehlo.select"(%525, %527, %526) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %529 = "stablehlo.add"(%521, %528) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %530 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %531 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %532 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %533 = "stablehlo.compare"(%530, %532) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %534 = "stablehlo.multiply"(%530, %531) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %535 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %536 = "stablehlo.select"(%533, %535, %534) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %537 = "stablehlo.add"(%529, %536) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %538 = "stablehlo.slice"(%422) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %539 = "stablehlo.slice"(%473) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %540 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %541 = "stablehlo.compare"(%538, %540) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %542 = "stablehlo.multiply"(%538, %539) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %543 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %544 = "stablehlo.select"(%541, %543, %542) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %545 = "stablehlo.add"(%537, %544) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %546 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %547 = "stablehlo.broadcast_in_dim"(%546) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %548 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %549 = "stablehlo.select"(%547, %548, %545) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %550 = "stablehlo.optimization_barrier"(%549) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %551 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %553 = "stablehlo.reduce"(%550, %551) ({
            ^reductionFn(%arg26: tensor<f32>, %arg27: tensor<f32>) :
                %552 = "stablehlo.add"(%arg26, %arg27) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%552) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %554 = "stablehlo.divide"(%553, %425) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %555 = "stablehlo.divide"(%347, %425) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %556 = "stablehlo.log"(%555) : (tensor<12xf32>) -> tensor<12xf32>
          %557 = "stablehlo.add"(%481, %556) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %558 = "stablehlo.subtract"(%557, %554) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %559 = "stablehlo.abs"(%558) : (tensor<12xf32>) -> tensor<12xf32>
          %560 = "stablehlo.constant"() { value = dense<0.25> : tensor<f32> } : () -> tensor<f32>
          %561 = "stablehlo.broadcast_in_dim"(%560) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %562 = "stablehlo.compare"(%559, %561) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %563 = "stablehlo.select"(%562, %554, %557) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %564 = "stablehlo.subtract"(%481, %563) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %565 = "stablehlo.exponential"(%564) : (tensor<12xf32>) -> tensor<12xf32>
          %566 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %567 = "stablehlo.subtract"(%473, %566) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %568 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %569 = "stablehlo.broadcast_in_dim"(%568) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %570 = "stablehlo.multiply"(%569, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %571 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %572 = "stablehlo.broadcast_in_dim"(%571) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %573 = "stablehlo.add"(%570, %572) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %574 = "stablehlo.multiply"(%573, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %575 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %576 = "stablehlo.broadcast_in_dim"(%575) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %577 = "stablehlo.add"(%574, %576) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %578 = "stablehlo.multiply"(%577, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %579 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %580 = "stablehlo.broadcast_in_dim"(%579) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %581 = "stablehlo.add"(%578, %580) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %582 = "stablehlo.multiply"(%581, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %583 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %584 = "stablehlo.broadcast_in_dim"(%583) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %585 = "stablehlo.add"(%582, %584) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %586 = "stablehlo.multiply"(%585, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %587 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %588 = "stablehlo.broadcast_in_dim"(%587) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %589 = "stablehlo.add"(%586, %588) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %590 = "stablehlo.multiply"(%589, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %591 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %592 = "stablehlo.broadcast_in_dim"(%591) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %593 = "stablehlo.add"(%590, %592) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %594 = "stablehlo.multiply"(%593, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %595 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %596 = "stablehlo.broadcast_in_dim"(%595) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %597 = "stablehlo.add"(%594, %596) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %598 = "stablehlo.multiply"(%567, %567) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %599 = "stablehlo.multiply"(%598, %597) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %600 = "stablehlo.add"(%567, %599) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %601 = "stablehlo.multiply"(%422, %600) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %602 = "stablehlo.abs"(%567) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %603 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %604 = "stablehlo.broadcast_in_dim"(%603) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %605 = "stablehlo.compare"(%602, %604) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xi1>
          %606 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %607 = "stablehlo.multiply"(%344, %606) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %608 = "stablehlo.subtract"(%607, %422) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %609 = "stablehlo.select"(%605, %601, %608) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %610 = "stablehlo.optimization_barrier"(%609) : (tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %611 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %613 = "stablehlo.reduce"(%610, %611) ({
            ^reductionFn(%arg28: tensor<f32>, %arg29: tensor<f32>) :
                %612 = "stablehlo.add"(%arg28, %arg29) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%612) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x32000xf32>, tensor<f32>) -> tensor<12xf32>
          %614 = "stablehlo.divide"(%613, %425) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %615 = "stablehlo.log_plus_one"(%614) : (tensor<12xf32>) -> tensor<12xf32>
          %616 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %617 = "stablehlo.broadcast_in_dim"(%616) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %618 = "stablehlo.divide"(%617, %425) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %619 = "stablehlo.negate"(%615) : (tensor<12xf32>) -> tensor<12xf32>
          %620 = "stablehlo.exponential"(%619) : (tensor<12xf32>) -> tensor<12xf32>
          %621 = "stablehlo.multiply"(%620, %618) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %622 = "stablehlo.negate"(%615) : (tensor<12xf32>) -> tensor<12xf32>
          %623 = "stablehlo.exponential_minus_one"(%622) : (tensor<12xf32>) -> tensor<12xf32>
          %624 = "stablehlo.multiply"(%623, %618) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %625 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %626 = "stablehlo.subtract"(%484, %625) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %627 = "stablehlo.abs"(%626) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %628 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %629 = "stablehlo.broadcast_in_dim"(%628) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %630 = "stablehlo.compare"(%627, %629) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %631 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %632 = "stablehlo.broadcast_in_dim"(%631) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %633 = "stablehlo.multiply"(%632, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %634 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %635 = "stablehlo.broadcast_in_dim"(%634) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %636 = "stablehlo.add"(%633, %635) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %637 = "stablehlo.multiply"(%636, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %638 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %639 = "stablehlo.broadcast_in_dim"(%638) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %640 = "stablehlo.add"(%637, %639) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %641 = "stablehlo.multiply"(%640, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %642 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %643 = "stablehlo.broadcast_in_dim"(%642) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %644 = "stablehlo.add"(%641, %643) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %645 = "stablehlo.multiply"(%644, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %646 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %647 = "stablehlo.broadcast_in_dim"(%646) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %648 = "stablehlo.add"(%645, %647) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %649 = "stablehlo.multiply"(%648, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %650 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %651 = "stablehlo.broadcast_in_dim"(%650) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %652 = "stablehlo.add"(%649, %651) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %653 = "stablehlo.multiply"(%652, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %654 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %655 = "stablehlo.broadcast_in_dim"(%654) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %656 = "stablehlo.add"(%653, %655) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %657 = "stablehlo.multiply"(%656, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %658 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %659 = "stablehlo.broadcast_in_dim"(%658) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %660 = "stablehlo.add"(%657, %659) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %661 = "stablehlo.multiply"(%626, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %662 = "stablehlo.multiply"(%661, %660) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %663 = "stablehlo.multiply"(%483, %662) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %664 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 4000>,
            start_indices = array<i64: 0, 0>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %665 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %666 = "stablehlo.multiply"(%664, %665) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %667 = "stablehlo.subtract"(%666, %483) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %668 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %669 = "stablehlo.compare"(%483, %668) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %670 = "stablehlo.multiply"(%483, %626) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %671 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %672 = "stablehlo.select"(%669, %671, %670) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %673 = "stablehlo.subtract"(%667, %672) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %674 = "stablehlo.select"(%630, %663, %673) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %675 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %676 = "stablehlo.subtract"(%491, %675) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %677 = "stablehlo.abs"(%676) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %678 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %679 = "stablehlo.broadcast_in_dim"(%678) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %680 = "stablehlo.compare"(%677, %679) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %681 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %682 = "stablehlo.broadcast_in_dim"(%681) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %683 = "stablehlo.multiply"(%682, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %684 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %685 = "stablehlo.broadcast_in_dim"(%684) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %686 = "stablehlo.add"(%683, %685) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %687 = "stablehlo.multiply"(%686, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %688 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %689 = "stablehlo.broadcast_in_dim"(%688) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %690 = "stablehlo.add"(%687, %689) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %691 = "stablehlo.multiply"(%690, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %692 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %693 = "stablehlo.broadcast_in_dim"(%692) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %694 = "stablehlo.add"(%691, %693) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %695 = "stablehlo.multiply"(%694, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %696 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %697 = "stablehlo.broadcast_in_dim"(%696) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %698 = "stablehlo.add"(%695, %697) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %699 = "stablehlo.multiply"(%698, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %700 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %701 = "stablehlo.broadcast_in_dim"(%700) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %702 = "stablehlo.add"(%699, %701) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %703 = "stablehlo.multiply"(%702, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %704 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %705 = "stablehlo.broadcast_in_dim"(%704) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %706 = "stablehlo.add"(%703, %705) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %707 = "stablehlo.multiply"(%706, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %708 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %709 = "stablehlo.broadcast_in_dim"(%708) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %710 = "stablehlo.add"(%707, %709) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %711 = "stablehlo.multiply"(%676, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %712 = "stablehlo.multiply"(%711, %710) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %713 = "stablehlo.multiply"(%490, %712) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %714 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 8000>,
            start_indices = array<i64: 0, 4000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %715 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %716 = "stablehlo.multiply"(%714, %715) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %717 = "stablehlo.subtract"(%716, %490) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %718 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %719 = "stablehlo.compare"(%490, %718) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %720 = "stablehlo.multiply"(%490, %676) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %721 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %722 = "stablehlo.select"(%719, %721, %720) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %723 = "stablehlo.subtract"(%717, %722) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %724 = "stablehlo.select"(%680, %713, %723) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %725 = "stablehlo.add"(%674, %724) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %726 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %727 = "stablehlo.subtract"(%499, %726) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %728 = "stablehlo.abs"(%727) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %729 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %730 = "stablehlo.broadcast_in_dim"(%729) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %731 = "stablehlo.compare"(%728, %730) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %732 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %733 = "stablehlo.broadcast_in_dim"(%732) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %734 = "stablehlo.multiply"(%733, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %735 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %736 = "stablehlo.broadcast_in_dim"(%735) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %737 = "stablehlo.add"(%734, %736) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %738 = "stablehlo.multiply"(%737, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %739 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %740 = "stablehlo.broadcast_in_dim"(%739) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %741 = "stablehlo.add"(%738, %740) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %742 = "stablehlo.multiply"(%741, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %743 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %744 = "stablehlo.broadcast_in_dim"(%743) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %745 = "stablehlo.add"(%742, %744) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %746 = "stablehlo.multiply"(%745, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %747 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %748 = "stablehlo.broadcast_in_dim"(%747) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %749 = "stablehlo.add"(%746, %748) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %750 = "stablehlo.multiply"(%749, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %751 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %752 = "stablehlo.broadcast_in_dim"(%751) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %753 = "stablehlo.add"(%750, %752) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %754 = "stablehlo.multiply"(%753, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %755 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %756 = "stablehlo.broadcast_in_dim"(%755) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %757 = "stablehlo.add"(%754, %756) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %758 = "stablehlo.multiply"(%757, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %759 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %760 = "stablehlo.broadcast_in_dim"(%759) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %761 = "stablehlo.add"(%758, %760) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %762 = "stablehlo.multiply"(%727, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %763 = "stablehlo.multiply"(%762, %761) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %764 = "stablehlo.multiply"(%498, %763) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %765 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 12000>,
            start_indices = array<i64: 0, 8000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %766 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %767 = "stablehlo.multiply"(%765, %766) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %768 = "stablehlo.subtract"(%767, %498) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %769 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %770 = "stablehlo.compare"(%498, %769) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %771 = "stablehlo.multiply"(%498, %727) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %772 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %773 = "stablehlo.select"(%770, %772, %771) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %774 = "stablehlo.subtract"(%768, %773) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %775 = "stablehlo.select"(%731, %764, %774) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %776 = "stablehlo.add"(%725, %775) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %777 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %778 = "stablehlo.subtract"(%507, %777) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %779 = "stablehlo.abs"(%778) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %780 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %781 = "stablehlo.broadcast_in_dim"(%780) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %782 = "stablehlo.compare"(%779, %781) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %783 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %784 = "stablehlo.broadcast_in_dim"(%783) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %785 = "stablehlo.multiply"(%784, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %786 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %787 = "stablehlo.broadcast_in_dim"(%786) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %788 = "stablehlo.add"(%785, %787) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %789 = "stablehlo.multiply"(%788, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %790 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %791 = "stablehlo.broadcast_in_dim"(%790) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %792 = "stablehlo.add"(%789, %791) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %793 = "stablehlo.multiply"(%792, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %794 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %795 = "stablehlo.broadcast_in_dim"(%794) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %796 = "stablehlo.add"(%793, %795) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %797 = "stablehlo.multiply"(%796, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %798 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %799 = "stablehlo.broadcast_in_dim"(%798) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %800 = "stablehlo.add"(%797, %799) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %801 = "stablehlo.multiply"(%800, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %802 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %803 = "stablehlo.broadcast_in_dim"(%802) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %804 = "stablehlo.add"(%801, %803) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %805 = "stablehlo.multiply"(%804, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %806 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %807 = "stablehlo.broadcast_in_dim"(%806) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %808 = "stablehlo.add"(%805, %807) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %809 = "stablehlo.multiply"(%808, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %810 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %811 = "stablehlo.broadcast_in_dim"(%810) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %812 = "stablehlo.add"(%809, %811) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %813 = "stablehlo.multiply"(%778, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %814 = "stablehlo.multiply"(%813, %812) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %815 = "stablehlo.multiply"(%506, %814) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %816 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 16000>,
            start_indices = array<i64: 0, 12000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %817 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %818 = "stablehlo.multiply"(%816, %817) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %819 = "stablehlo.subtract"(%818, %506) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %820 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %821 = "stablehlo.compare"(%506, %820) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %822 = "stablehlo.multiply"(%506, %778) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %823 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %824 = "stablehlo.select"(%821, %823, %822) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %825 = "stablehlo.subtract"(%819, %824) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %826 = "stablehlo.select"(%782, %815, %825) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %827 = "stablehlo.add"(%776, %826) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %828 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %829 = "stablehlo.subtract"(%515, %828) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %830 = "stablehlo.abs"(%829) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %831 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %832 = "stablehlo.broadcast_in_dim"(%831) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %833 = "stablehlo.compare"(%830, %832) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %834 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %835 = "stablehlo.broadcast_in_dim"(%834) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %836 = "stablehlo.multiply"(%835, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %837 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %838 = "stablehlo.broadcast_in_dim"(%837) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %839 = "stablehlo.add"(%836, %838) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %840 = "stablehlo.multiply"(%839, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %841 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %842 = "stablehlo.broadcast_in_dim"(%841) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %843 = "stablehlo.add"(%840, %842) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %844 = "stablehlo.multiply"(%843, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %845 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %846 = "stablehlo.broadcast_in_dim"(%845) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %847 = "stablehlo.add"(%844, %846) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %848 = "stablehlo.multiply"(%847, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %849 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %850 = "stablehlo.broadcast_in_dim"(%849) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %851 = "stablehlo.add"(%848, %850) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %852 = "stablehlo.multiply"(%851, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %853 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %854 = "stablehlo.broadcast_in_dim"(%853) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %855 = "stablehlo.add"(%852, %854) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %856 = "stablehlo.multiply"(%855, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %857 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %858 = "stablehlo.broadcast_in_dim"(%857) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %859 = "stablehlo.add"(%856, %858) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %860 = "stablehlo.multiply"(%859, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %861 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %862 = "stablehlo.broadcast_in_dim"(%861) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %863 = "stablehlo.add"(%860, %862) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %864 = "stablehlo.multiply"(%829, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %865 = "stablehlo.multiply"(%864, %863) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %866 = "stablehlo.multiply"(%514, %865) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %867 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 20000>,
            start_indices = array<i64: 0, 16000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %868 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %869 = "stablehlo.multiply"(%867, %868) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %870 = "stablehlo.subtract"(%869, %514) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %871 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %872 = "stablehlo.compare"(%514, %871) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %873 = "stablehlo.multiply"(%514, %829) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %874 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %875 = "stablehlo.select"(%872, %874, %873) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %876 = "stablehlo.subtract"(%870, %875) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %877 = "stablehlo.select"(%833, %866, %876) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %878 = "stablehlo.add"(%827, %877) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %879 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %880 = "stablehlo.subtract"(%523, %879) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %881 = "stablehlo.abs"(%880) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %882 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %883 = "stablehlo.broadcast_in_dim"(%882) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %884 = "stablehlo.compare"(%881, %883) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %885 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %886 = "stablehlo.broadcast_in_dim"(%885) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %887 = "stablehlo.multiply"(%886, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %888 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %889 = "stablehlo.broadcast_in_dim"(%888) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %890 = "stablehlo.add"(%887, %889) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %891 = "stablehlo.multiply"(%890, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %892 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %893 = "stablehlo.broadcast_in_dim"(%892) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %894 = "stablehlo.add"(%891, %893) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %895 = "stablehlo.multiply"(%894, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %896 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %897 = "stablehlo.broadcast_in_dim"(%896) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %898 = "stablehlo.add"(%895, %897) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %899 = "stablehlo.multiply"(%898, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %900 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %901 = "stablehlo.broadcast_in_dim"(%900) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %902 = "stablehlo.add"(%899, %901) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %903 = "stablehlo.multiply"(%902, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %904 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %905 = "stablehlo.broadcast_in_dim"(%904) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %906 = "stablehlo.add"(%903, %905) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %907 = "stablehlo.multiply"(%906, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %908 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %909 = "stablehlo.broadcast_in_dim"(%908) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %910 = "stablehlo.add"(%907, %909) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %911 = "stablehlo.multiply"(%910, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %912 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %913 = "stablehlo.broadcast_in_dim"(%912) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %914 = "stablehlo.add"(%911, %913) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %915 = "stablehlo.multiply"(%880, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %916 = "stablehlo.multiply"(%915, %914) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %917 = "stablehlo.multiply"(%522, %916) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %918 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 24000>,
            start_indices = array<i64: 0, 20000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %919 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %920 = "stablehlo.multiply"(%918, %919) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %921 = "stablehlo.subtract"(%920, %522) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %922 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %923 = "stablehlo.compare"(%522, %922) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %924 = "stablehlo.multiply"(%522, %880) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %925 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %926 = "stablehlo.select"(%923, %925, %924) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %927 = "stablehlo.subtract"(%921, %926) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %928 = "stablehlo.select"(%884, %917, %927) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %929 = "stablehlo.add"(%878, %928) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %930 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %931 = "stablehlo.subtract"(%531, %930) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %932 = "stablehlo.abs"(%931) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %933 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %934 = "stablehlo.broadcast_in_dim"(%933) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %935 = "stablehlo.compare"(%932, %934) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %936 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %937 = "stablehlo.broadcast_in_dim"(%936) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %938 = "stablehlo.multiply"(%937, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %939 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %940 = "stablehlo.broadcast_in_dim"(%939) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %941 = "stablehlo.add"(%938, %940) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %942 = "stablehlo.multiply"(%941, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %943 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %944 = "stablehlo.broadcast_in_dim"(%943) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %945 = "stablehlo.add"(%942, %944) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %946 = "stablehlo.multiply"(%945, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %947 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %948 = "stablehlo.broadcast_in_dim"(%947) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %949 = "stablehlo.add"(%946, %948) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %950 = "stablehlo.multiply"(%949, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %951 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %952 = "stablehlo.broadcast_in_dim"(%951) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %953 = "stablehlo.add"(%950, %952) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %954 = "stablehlo.multiply"(%953, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %955 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %956 = "stablehlo.broadcast_in_dim"(%955) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %957 = "stablehlo.add"(%954, %956) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %958 = "stablehlo.multiply"(%957, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %959 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %960 = "stablehlo.broadcast_in_dim"(%959) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %961 = "stablehlo.add"(%958, %960) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %962 = "stablehlo.multiply"(%961, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %963 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %964 = "stablehlo.broadcast_in_dim"(%963) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %965 = "stablehlo.add"(%962, %964) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %966 = "stablehlo.multiply"(%931, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %967 = "stablehlo.multiply"(%966, %965) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %968 = "stablehlo.multiply"(%530, %967) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %969 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 28000>,
            start_indices = array<i64: 0, 24000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %970 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %971 = "stablehlo.multiply"(%969, %970) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %972 = "stablehlo.subtract"(%971, %530) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %973 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %974 = "stablehlo.compare"(%530, %973) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %975 = "stablehlo.multiply"(%530, %931) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %976 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %977 = "stablehlo.select"(%974, %976, %975) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %978 = "stablehlo.subtract"(%972, %977) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %979 = "stablehlo.select"(%935, %968, %978) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %980 = "stablehlo.add"(%929, %979) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %981 = "stablehlo.broadcast_in_dim"(%563) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %982 = "stablehlo.subtract"(%539, %981) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %983 = "stablehlo.abs"(%982) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %984 = "stablehlo.constant"() { value = dense<1.0> : tensor<f32> } : () -> tensor<f32>
          %985 = "stablehlo.broadcast_in_dim"(%984) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %986 = "stablehlo.compare"(%983, %985) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %987 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %988 = "stablehlo.broadcast_in_dim"(%987) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %989 = "stablehlo.multiply"(%988, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %990 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %991 = "stablehlo.broadcast_in_dim"(%990) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %992 = "stablehlo.add"(%989, %991) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %993 = "stablehlo.multiply"(%992, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %994 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %995 = "stablehlo.broadcast_in_dim"(%994) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %996 = "stablehlo.add"(%993, %995) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %997 = "stablehlo.multiply"(%996, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %998 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %999 = "stablehlo.broadcast_in_dim"(%998) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1000 = "stablehlo.add"(%997, %999) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1001 = "stablehlo.multiply"(%1000, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1002 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1003 = "stablehlo.broadcast_in_dim"(%1002) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1004 = "stablehlo.add"(%1001, %1003) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1005 = "stablehlo.multiply"(%1004, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1006 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1007 = "stablehlo.broadcast_in_dim"(%1006) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1008 = "stablehlo.add"(%1005, %1007) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1009 = "stablehlo.multiply"(%1008, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1010 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1011 = "stablehlo.broadcast_in_dim"(%1010) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1012 = "stablehlo.add"(%1009, %1011) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1013 = "stablehlo.multiply"(%1012, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1014 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1015 = "stablehlo.broadcast_in_dim"(%1014) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1016 = "stablehlo.add"(%1013, %1015) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1017 = "stablehlo.multiply"(%982, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1018 = "stablehlo.multiply"(%1017, %1016) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1019 = "stablehlo.multiply"(%538, %1018) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1020 = "stablehlo.slice"(%344) {
            limit_indices = array<i64: 12, 32000>,
            start_indices = array<i64: 0, 28000>,
            strides = array<i64: 1, 1>
          } : (tensor<12x32000xf32>) -> tensor<12x4000xf32>
          %1021 = "stablehlo.broadcast_in_dim"(%565) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1022 = "stablehlo.multiply"(%1020, %1021) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1023 = "stablehlo.subtract"(%1022, %538) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1024 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1025 = "stablehlo.compare"(%538, %1024) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xi1>
          %1026 = "stablehlo.multiply"(%538, %982) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1027 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x4000xf32>
          %1028 = "stablehlo.select"(%1025, %1027, %1026) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1029 = "stablehlo.subtract"(%1023, %1028) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1030 = "stablehlo.select"(%986, %1019, %1029) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1031 = "stablehlo.add"(%980, %1030) : (tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1032 = "stablehlo.compare"(%11, %11) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction NE>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %1033 = "stablehlo.broadcast_in_dim"(%1032) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x4000xi1>
          %1034 = "stablehlo.broadcast_in_dim"(%11) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x4000xf32>
          %1035 = "stablehlo.select"(%1033, %1034, %1031) : (tensor<12x4000xi1>, tensor<12x4000xf32>, tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1036 = "stablehlo.optimization_barrier"(%1035) : (tensor<12x4000xf32>) -> tensor<12x4000xf32>
          %1037 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1039 = "stablehlo.reduce"(%1036, %1037) ({
            ^reductionFn(%arg30: tensor<f32>, %arg31: tensor<f32>) :
                %1038 = "stablehlo.add"(%arg30, %arg31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%1038) : (tensor<f32>) -> ()
          }) { dimensions = array<i64: 1> } : (tensor<12x4000xf32>, tensor<f32>) -> tensor<12xf32>
          %1040 = "stablehlo.multiply"(%1039, %618) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1041 = "stablehlo.constant"() { value = dense<2.769070533759077e-06> : tensor<f32> } : () -> tensor<f32>
          %1042 = "stablehlo.broadcast_in_dim"(%1041) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1043 = "stablehlo.multiply"(%1042, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1044 = "stablehlo.constant"() { value = dense<2.5333230951218866e-05> : tensor<f32> } : () -> tensor<f32>
          %1045 = "stablehlo.broadcast_in_dim"(%1044) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1046 = "stablehlo.add"(%1043, %1045) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1047 = "stablehlo.multiply"(%1046, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1048 = "stablehlo.constant"() { value = dense<0.00019844410417135805> : tensor<f32> } : () -> tensor<f32>
          %1049 = "stablehlo.broadcast_in_dim"(%1048) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1050 = "stablehlo.add"(%1047, %1049) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1051 = "stablehlo.multiply"(%1050, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1052 = "stablehlo.constant"() { value = dense<0.0013885822845622897> : tensor<f32> } : () -> tensor<f32>
          %1053 = "stablehlo.broadcast_in_dim"(%1052) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1054 = "stablehlo.add"(%1051, %1053) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1055 = "stablehlo.multiply"(%1054, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1056 = "stablehlo.constant"() { value = dense<0.008333309553563595> : tensor<f32> } : () -> tensor<f32>
          %1057 = "stablehlo.broadcast_in_dim"(%1056) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1058 = "stablehlo.add"(%1055, %1057) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1059 = "stablehlo.multiply"(%1058, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1060 = "stablehlo.constant"() { value = dense<0.04166671633720398> : tensor<f32> } : () -> tensor<f32>
          %1061 = "stablehlo.broadcast_in_dim"(%1060) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1062 = "stablehlo.add"(%1059, %1061) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1063 = "stablehlo.multiply"(%1062, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1064 = "stablehlo.constant"() { value = dense<0.1666666716337204> : tensor<f32> } : () -> tensor<f32>
          %1065 = "stablehlo.broadcast_in_dim"(%1064) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1066 = "stablehlo.add"(%1063, %1065) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1067 = "stablehlo.multiply"(%1066, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1068 = "stablehlo.constant"() { value = dense<0.5> : tensor<f32> } : () -> tensor<f32>
          %1069 = "stablehlo.broadcast_in_dim"(%1068) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1070 = "stablehlo.add"(%1067, %1069) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1071 = "stablehlo.multiply"(%615, %615) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1072 = "stablehlo.multiply"(%1071, %1070) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1073 = "stablehlo.subtract"(%1040, %1072) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1074 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1075 = "stablehlo.compare"(%1073, %1074) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction LT>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %1076 = "stablehlo.broadcast_in_dim"(%482) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1077 = "stablehlo.select"(%1075, %1076, %1073) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1078 = "stablehlo.broadcast_in_dim"(%kl_scale) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1079 = "stablehlo.multiply"(%1078, %1077) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1080 = "stablehlo.multiply"(%kl_scale, %14) : (tensor<f32>, tensor<f32>) -> tensor<f32>
          %1081 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1082 = "stablehlo.broadcast_in_dim"(%1081) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1083 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1084 = "stablehlo.broadcast_in_dim"(%1083) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1085 = "stablehlo.compare"(%12, %1084) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %1086 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1087 = "stablehlo.broadcast_in_dim"(%1086) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1088 = "stablehlo.select"(%1085, %1087, %1079) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1089 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1090 = "stablehlo.broadcast_in_dim"(%1089) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1091 = "stablehlo.broadcast_in_dim"(%621) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1092 = "stablehlo.multiply"(%610, %1091) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1093 = "stablehlo.broadcast_in_dim"(%624) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1094 = "stablehlo.multiply"(%422, %1093) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1095 = "stablehlo.add"(%1092, %1094) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1096 = "stablehlo.broadcast_in_dim"(%1080) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1097 = "stablehlo.multiply"(%1096, %1095) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1098 = "stablehlo.broadcast_in_dim"(%z) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1099 = "stablehlo.divide"(%12, %1098) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
          %1100 = "stablehlo.broadcast_in_dim"(%1099) { broadcast_dimensions = array<i64: 0> } : (tensor<12xf32>) -> tensor<12x32000xf32>
          %1101 = "stablehlo.multiply"(%1100, %1097) : (tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1102 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1103 = "stablehlo.broadcast_in_dim"(%1102) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12xf32>
          %1104 = "stablehlo.compare"(%12, %1103) {
            compare_type = #stablehlo<comparison_type FLOAT>,
            comparison_direction = #stablehlo<comparison_direction EQ>
          } : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
          %1105 = "stablehlo.constant"() { value = dense<0.0> : tensor<f32> } : () -> tensor<f32>
          %1106 = "stablehlo.broadcast_in_dim"(%1104) { broadcast_dimensions = array<i64: 0> } : (tensor<12xi1>) -> tensor<12x32000xi1>
          %1107 = "stablehlo.broadcast_in_dim"(%1105) { broadcast_dimensions = array<i64> } : (tensor<f32>) -> tensor<12x32000xf32>
          %1108 = "stablehlo.select"(%1106, %1107, %1101) : (tensor<12x32000xi1>, tensor<12x32000xf32>, tensor<12x32000xf32>) -> tensor<12x32000xf32>
          %1109 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1110 = "stablehlo.dynamic_update_slice"(%arg12, %1088, %10) : (tensor<64xf32>, tensor<12xf32>, tensor<i32>) -> tensor<64xf32>
          %1111 = "stablehlo.constant"() { value = dense<0> : tensor<i32> } : () -> tensor<i32>
          %1112 = "stablehlo.dynamic_update_slice"(%arg13, %1108, %10, %1111) : (tensor<64x32000xf32>, tensor<12x32000xf32>, tensor<i32>, tensor<i32>) -> tensor<64x32000xf32>
          "stablehlo.return"(%8, %1110, %1112) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> ()
    }) : (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>) -> (tensor<i32>, tensor<64xf32>, tensor<64x32000xf32>)
    "stablehlo.return"(%1114, %1115) : (tensor<64xf32>, tensor<64x32000xf32>) -> ()
  }
}

package core

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unsafe"
)

// smallRequest is a valid request of 3 rows and 5 columns.
func smallRequest() LossRequest {
	logits := func(shift float32) Tensor {
		x := make([]float32, 15)
		for i := range x {
			x[i] = shift + float32(i%7)
		}
		return Matrix(x, 3, 5)
	}
	snapshot := logits(0.5)
	r := NewLossRequest(logits(0), &snapshot, logits(1))
	r.Student.Data = unsafe.Pointer(&[]float32{1, 2, 3, 4, 5, 2, 2, 2, 2, 2, 0, 1, 0, 1, 0}[0])
	return r
}

func TestBadRequests(t *testing.T) {
	ctx := sharedContext(t)
	nan := math.NaN()
	cases := map[string]struct {
		change func(r *LossRequest)
		status Status
		field  string
		says   []string
	}{
		"alpha above 1": {func(r *LossRequest) { r.Alpha = 1.5 }, InvalidArgument, "alpha", []string{"1.5", "[0, 1]"}},
		"alpha NaN":     {func(r *LossRequest) { r.Alpha = nan }, InvalidArgument, "alpha", []string{"NaN"}},
		"tau 0":         {func(r *LossRequest) { r.Tau = 0 }, InvalidArgument, "tau", []string{"got 0"}},
		"tau NaN":       {func(r *LossRequest) { r.Tau = nan }, InvalidArgument, "tau", nil},
		"tau infinite":  {func(r *LossRequest) { r.Tau = math.Inf(1) }, InvalidArgument, "tau", nil},
		"space":         {func(r *LossRequest) { r.Space = 7 }, InvalidArgument, "space", []string{"got 7"}},
		"divergence":    {func(r *LossRequest) { r.Divergence = 3 }, InvalidArgument, "divergence", []string{"forward"}},
		"beta 0":        {func(r *LossRequest) { r.Divergence, r.Beta = JensenShannon, 0 }, InvalidArgument, "beta", []string{"got 0"}},
		"kl_weight":     {func(r *LossRequest) { r.KLWeight = -1 }, InvalidArgument, "kl_weight", []string{"-1"}},
		"kl_weight tau^2": {func(r *LossRequest) { r.KLWeight, r.Tau, r.TauSquared = 1e15, 1e15, true },
			InvalidArgument, "kl_weight", []string{"1e+15", "1e+30"}},
		"ce_weight NaN":   {func(r *LossRequest) { r.CEWeight = nan }, InvalidArgument, "ce_weight", nil},
		"ce no labels":    {func(r *LossRequest) { r.CEWeight = 1 }, InvalidArgument, "ce_weight", []string{"labels"}},
		"logit_scale 0":   {func(r *LossRequest) { r.LogitScale.Snapshot = 0 }, InvalidArgument, "logit_scale", []string{"snapshot", "got 0"}},
		"softcap":         {func(r *LossRequest) { r.Softcap.Reference = -3 }, InvalidArgument, "softcap", []string{"reference", "-3"}},
		"check":           {func(r *LossRequest) { r.Check = 5 }, InvalidArgument, "check", nil},
		"reduction":       {func(r *LossRequest) { r.Reduction = 4 }, InvalidArgument, "reduction", nil},
		"num_items 0":     {func(r *LossRequest) { r.Reduction = NumItems }, InvalidArgument, "num_items", []string{"got 0"}},
		"vocab too large": {func(r *LossRequest) { r.Vocab = 6 }, InvalidShape, "student.columns", []string{"got 5", "6"}},
		"vocab negative":  {func(r *LossRequest) { r.Vocab = -1 }, InvalidArgument, "vocab", []string{"-1"}},
		"no data":         {func(r *LossRequest) { r.Reference.Data = nil }, NullPointer, "reference.data", nil},
		"rows differ":     {func(r *LossRequest) { r.Reference.Rows = 2 }, InvalidShape, "reference.rows", []string{"got 2", "3"}},
		"columns differ":  {func(r *LossRequest) { r.Reference.Columns = 4; r.Reference.RowStride = 5 }, InvalidShape, "reference.columns", []string{"vocab"}},
		"stride":          {func(r *LossRequest) { r.Student.RowStride = 4 }, InvalidShape, "student.row_stride", []string{"got 4"}},
		"rows negative":   {func(r *LossRequest) { r.Student.Rows = -1 }, InvalidShape, "student.rows", nil},
		"integers":        {func(r *LossRequest) { r.Student.DType = Int32 }, InvalidDType, "student.dtype", []string{"int32"}},
		"on a GPU":        {func(r *LossRequest) { r.Snapshot.Device = CUDA }, InvalidDevice, "snapshot.device", []string{"cuda:0", "cpu:0"}},
		"misaligned": {func(r *LossRequest) { r.Student.Data = unsafe.Add(r.Student.Data, 1); r.Student.Rows = 3 },
			InvalidArgument, "student.data", []string{"multiple"}},
		"labels' type":     {func(r *LossRequest) { r.Labels = Vector([]float32{0, 0, 0}) }, InvalidDType, "labels.dtype", nil},
		"labels' rows":     {func(r *LossRequest) { r.Labels = Vector([]int64{0, 0}) }, InvalidShape, "labels.rows", nil},
		"label too large":  {func(r *LossRequest) { r.Labels = Vector([]int32{0, 5, 0}) }, InvalidArgument, "labels", []string{"row 1", "got 5", "-100"}},
		"label negative":   {func(r *LossRequest) { r.Labels = Vector([]int64{0, 1, -1}) }, InvalidArgument, "labels", []string{"row 2"}},
		"weight negative":  {func(r *LossRequest) { r.Weights = Vector([]float64{1, -1, 1}) }, InvalidArgument, "weights", []string{"row 1", "-1"}},
		"weight NaN":       {func(r *LossRequest) { r.Weights = Vector([]float32{1, 1, float32(nan)}) }, InvalidArgument, "weights", []string{"row 2"}},
		"alpha_rows":       {func(r *LossRequest) { r.AlphaRows = Vector([]float32{0, 1, 2}) }, InvalidArgument, "alpha_rows", []string{"row 2", "got 2"}},
		"alpha_rows wide":  {func(r *LossRequest) { m := Matrix(make([]float32, 6), 3, 2); r.AlphaRows = &m }, InvalidShape, "alpha_rows.columns", nil},
		"gradient's type":  {func(r *LossRequest) { m := Matrix(make([]float64, 15), 3, 5); r.GradientInto = &m }, InvalidDType, "gradient.dtype", nil},
		"gradient's shape": {func(r *LossRequest) { m := Matrix(make([]float32, 12), 3, 4); r.GradientInto = &m }, InvalidShape, "gradient.columns", nil},
		"row losses":       {func(r *LossRequest) { r.RowLossesInto = Vector([]int32{0, 0, 0}) }, InvalidDType, "row_losses.dtype", nil},
		"losses in statistics": {func(r *LossRequest) {
			m := Matrix(make([]float32, 27), 3, StatisticsCount)
			r.StatisticsInto, r.RowLossesInto = &m, &Tensor{Data: m.Data, DType: Float32, Device: CPU, Rows: 3, Columns: 1}
		}, InvalidArgument, "row_losses.data", []string{"statistics.rows"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			request := smallRequest()
			c.change(&request)
			_, err := ctx.Loss(request)
			got := wantFault(t, err, c.status, c.field)
			for _, part := range c.says {
				if !strings.Contains(got.Error(), part) {
					t.Errorf("the message %q does not say %q", got.Error(), part)
				}
			}
		})
	}
	if _, err := ctx.Loss(smallRequest()); err != nil {
		t.Errorf("after all these errors a good request fails: %v", err)
	}
}

func TestBadContexts(t *testing.T) {
	_, err := NewContext(ContextOptions{Device: "tpu"})
	wantFault(t, err, InvalidArgument, "device")
	t.Run("cuda without a plugin", func(t *testing.T) {
		t.Setenv("ANCHORKL_PJRT_PLUGIN", "")
		t.Setenv("PJRT_PLUGIN_LIBRARY_PATH", "")
		_, err := NewContext(ContextOptions{Device: "cuda", PythonPath: []string{t.TempDir()}})
		if got := wantFault(t, err, Unavailable, "plugin"); !strings.Contains(got.Error(), "jax-cuda13-plugin") {
			t.Errorf("the message %q does not say what to install", got.Error())
		}
	})
	_, err = NewContext(ContextOptions{DeviceID: 99})
	wantFault(t, err, Unavailable, "device_id")
	text := filepath.Join(t.TempDir(), "plugin.so")
	if err := os.WriteFile(text, []byte("no plugin"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = NewContext(ContextOptions{Plugin: text})
	if got := wantFault(t, err, Unavailable, "plugin"); !strings.Contains(got.Error(), text) {
		t.Errorf("the message %q does not name %s", got.Error(), text)
	}
}

func TestClosedContext(t *testing.T) {
	ctx, err := NewContext(ContextOptions{})
	if err != nil {
		t.Fatal(err)
	}
	request := smallRequest()
	request.Gradient = true
	result, err := ctx.Loss(request)
	if err != nil {
		t.Fatal(err)
	}
	before, err := Elements[float32](result.Gradient)
	if err != nil {
		t.Fatal(err)
	}
	first := before[0]
	if err := ctx.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = ctx.Loss(request)
	wantFault(t, err, InvalidContext, "context")
	_, err = ctx.Info()
	wantFault(t, err, InvalidContext, "context")
	wantFault(t, ctx.Close(), InvalidContext, "context")
	if before[0] != first {
		t.Error("the gradient changed when its context was closed")
	}
	result.Gradient.Release()
	result.Gradient.Release() // fine
}

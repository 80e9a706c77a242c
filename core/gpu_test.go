package core

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/cuda"
)

// TestVectorsOnGPU compares a few vectors, as TestVectors does, by way of a GPU's calls. The
// programs are those of TestVectorsInTiles, which take long to compile for a CPU.
func TestVectorsOnGPU(t *testing.T) {
	file := vectors(t)
	compareVectors(t, movingGPU{t, gpuContext(t)}, file, every(152, file))
}

// manyRows is a request of rows of which some don't count, whose numbers depend on the row.
func manyRows(rows, columns int, counts func(row int) bool) LossRequest {
	matrix := func(seed float64) Tensor {
		numbers := make([]float32, rows*columns)
		for i := range numbers {
			numbers[i] = float32(3 * math.Sin(seed*float64(i+1)))
		}
		return Matrix(numbers, rows, columns)
	}
	snapshot := matrix(0.7)
	request := NewLossRequest(matrix(0.3), &snapshot, matrix(1.1))
	labels := make([]int32, rows)
	for row := range labels {
		if labels[row] = int32(row % columns); !counts(row) {
			labels[row] = -100
		}
	}
	request.Labels, request.CEWeight = Vector(labels), 0.5
	return request
}

// compareWithCPU computes a request on both.
func compareWithCPU(t *testing.T, g fakeGPU, request LossRequest) {
	t.Helper()
	request.Gradient = true
	want, err := sharedContext(t).Loss(request)
	if err != nil {
		t.Fatal(err)
	}
	defer want.Gradient.Release()
	got, err := g.Loss(g.request(t, request))
	if err != nil {
		t.Fatal(err)
	}
	defer got.Gradient.Release()
	if math.Abs(got.Loss-want.Loss) > 1e-6*want.Loss || got.CountedRows != want.CountedRows {
		t.Errorf("got %v of %d rows, want %v of %d", got.Loss, got.CountedRows, want.Loss, want.CountedRows)
	}
	sameNumbers(t, "row losses", got.RowLosses, want.RowLosses, 1e-5)
	sameGradient(t, got.Gradient, want.Gradient)
}

func sameGradient(t *testing.T, got, want *Gradient) {
	t.Helper()
	if device, number := got.Device(); device != CUDA || number != 1 {
		t.Errorf("the gradient is on %v:%d", device, number)
	}
	numbers := func(g *Gradient) []float64 {
		all := make([]float64, g.rows*g.columns)
		for i := range all {
			all[i] = (&Tensor{Data: g.data, DType: g.dtype, Rows: g.rows, Columns: g.columns}).float(i/g.columns, i%g.columns)
		}
		return all
	}
	sameNumbers(t, "gradient", numbers(got), numbers(want), 1e-7)
}

func sameNumbers(t *testing.T, what string, got, want []float64, tolerance float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: got %d, want %d", what, len(got), len(want))
	}
	for i := range want {
		if !(math.Abs(got[i]-want[i]) <= tolerance*max(1, math.Abs(want[i]))) || want[i] == 0 && got[i] != 0 {
			t.Fatalf("%s: number %d: got %v, want %v", what, i, got[i], want[i])
		}
	}
}

// TestRowsOnGPU: any number of rows, of which some don't count.
func TestRowsOnGPU(t *testing.T) {
	g := gpuContext(t)
	before := must(g.Info())(t).ProgramsCompiled + must(g.Info())(t).ProgramsLoaded
	for _, rows := range []int{1, 7, 8, 21, 40} {
		compareWithCPU(t, g, manyRows(rows, 37, func(row int) bool { return true }))
	}
	compareWithCPU(t, g, manyRows(40, 37, func(row int) bool { return row%3 == 0 }))
	compareWithCPU(t, g, manyRows(40, 37, func(row int) bool { return row > 30 }))
	compareWithCPU(t, g, manyRows(40, 37, func(row int) bool { return false }))
	info := must(g.Info())(t)
	// Runs of 1, 7, 8, 16, 5 and 32 rows.
	if made := info.ProgramsCompiled + info.ProgramsLoaded - before; made != 6 {
		t.Errorf("%d programs, want 6", made)
	}
}

// must is a value, or the end of the test.
func must[T any](value T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// TestGradientIntoOnGPU: the gradient in the caller's memory: dense, between other columns, in
// the student's place, and where a kernel could not write.
func TestGradientIntoOnGPU(t *testing.T) {
	g := gpuContext(t)
	const rows, columns = 21, 37
	host := manyRows(rows, columns, func(row int) bool { return row%5 != 0 && row < 17 })
	host.Gradient = true
	want := must(sharedContext(t).Loss(host))(t)
	defer want.Gradient.Release()
	expected := must(Elements[float32](want.Gradient))(t)
	compare := func(name string, into Tensor, request LossRequest) {
		t.Helper()
		if result := must(g.Loss(request))(t); result.Gradient != nil {
			t.Errorf("%s: a gradient is handed out, too", name)
		}
		got := g.read(t, &into)
		for i := range rows {
			for j := range into.stride() {
				want := float32(9)
				if j < columns {
					want = expected[i*columns+j]
				}
				if x := got[i*into.stride()+j]; math.Abs(float64(x-want)) > 1e-7 {
					t.Fatalf("%s: element [%d, %d]: got %v, want %v", name, i, j, x, want)
				}
			}
		}
	}
	nines := slices.Repeat([]float32{9}, rows*50)
	request := g.request(t, host)
	dense := g.moved(t, Matrix(nines, rows, columns))
	request.GradientInto = &dense
	copied := must(g.Info())(t).BytesCopied
	compare("dense", dense, request)

	padded := Matrix(nines, rows, 50)
	padded.Columns, padded.RowStride = columns, 50
	padded = g.moved(t, padded)
	request.GradientInto = &padded
	compare("padded", padded, request)
	// The plugin of the test copies results: losses and gradient; ours is one copy of the gradient more.
	if more := must(g.Info())(t).BytesCopied - copied; more < 3*rows*columns*4 {
		t.Errorf("%d bytes were copied", more)
	}

	off := g.moved(t, Matrix(nines, rows, 50))
	off.Data, off.Columns = unsafe.Add(off.Data, 4), columns
	request.GradientInto = &off
	compare("not aligned", off, request)

	request = g.request(t, host)
	request.GradientInto = &request.Student
	compare("in the student's place", request.Student, request)
}

// TestUnalignedOnGPU: logits where a kernel could not read are copied, and counted.
func TestUnalignedOnGPU(t *testing.T) {
	g := gpuContext(t)
	host := manyRows(8, 36, func(row int) bool { return true })
	want := must(sharedContext(t).Loss(host))(t)
	request := g.request(t, host)
	room := g.moved(t, Matrix(make([]float32, 9*36), 9, 36))
	off := Tensor{Data: unsafe.Add(room.Data, 4), DType: Float32, Device: CUDA, DeviceID: 1, Rows: 8, Columns: 36}
	if err := g.gpu.device.Copy(off.Data, request.Student.Data, 8*36*4); err != nil {
		t.Fatal(err)
	}
	request.Student = off
	before := must(g.Info())(t).BytesCopied
	got := must(g.Loss(request))(t)
	if math.Abs(got.Loss-want.Loss) > 1e-6*want.Loss {
		t.Errorf("got %v, want %v", got.Loss, want.Loss)
	}
	if copied := must(g.Info())(t).BytesCopied - before; copied < 8*36*4 {
		t.Errorf("%d bytes were copied", copied)
	}
}

// TestColumnsOnGPU: what is given per row may lie on either side, and results per row go back.
func TestColumnsOnGPU(t *testing.T) {
	g := gpuContext(t)
	host := manyRows(8, 37, func(row int) bool { return row != 2 })
	host.Weights, host.AlphaRows = Vector([]float32{1, 2, 3, 4, 0, 6, 7, 8}), Vector([]float64{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8})
	want := must(sharedContext(t).Loss(host))(t)
	losses := Matrix(make([]float32, 8), 8, 1)
	statistics := Matrix(make([]float32, 8*StatisticsCount), 8, StatisticsCount)
	host.RowLossesInto, host.Statistics, host.StatisticsInto = &losses, true, &statistics
	withStatistics := must(sharedContext(t).Loss(host))(t)
	request := g.request(t, host)
	got := must(g.Loss(request))(t)
	if math.Abs(got.Loss-want.Loss) > 1e-6*want.Loss {
		t.Errorf("got %v, want %v", got.Loss, want.Loss)
	}
	for i, x := range g.read(t, request.RowLossesInto) {
		if math.Abs(float64(x)-want.RowLosses[i]) > 1e-5 {
			t.Errorf("row %d: got %v, want %v", i, x, want.RowLosses[i])
		}
	}
	for i, x := range g.read(t, request.StatisticsInto) {
		row, k := i/StatisticsCount, i%StatisticsCount
		if y := withStatistics.Statistics.Rows[k][row]; math.Abs(float64(x)-y) > 1e-5 {
			t.Errorf("row %d, %v: got %v, want %v", row, Statistic(k), x, y)
		}
	}
	request.Labels, request.AlphaRows = host.Labels, host.AlphaRows
	if mixed := must(g.Loss(request))(t); mixed.Loss != got.Loss {
		t.Errorf("with labels in the host's memory: got %v, want %v", mixed.Loss, got.Loss)
	}
}

// TestStreamOnGPU: a kernel that still writes the logits is waited for, and the calls of the
// driver and of the plugin come in this order.
func TestStreamOnGPU(t *testing.T) {
	g := gpuContext(t)
	host := manyRows(8, 37, func(row int) bool { return true })
	host.Gradient = true
	request := g.request(t, host)
	want := must(g.Loss(request))(t)
	want.Gradient.Release()
	written := g.moved(t, host.Student)
	blank := g.moved(t, Matrix(make([]float32, 8*37), 8, 37))
	request.Student = blank
	request.Stream = g.fake.BusyStream(blank.Data, written.Data, len(blank.bytes()))
	g.fake.Clear()
	got := must(g.Loss(request))(t)
	got.Gradient.Release()
	if got.Loss != want.Loss {
		t.Errorf("got %v, want %v: the stream was not waited for", got.Loss, want.Loss)
	}
	order := []string{
		"cuEventRecord stream", "cuEventSynchronize", // the caller's work
		"cuMemcpyDtoHAsync", "cuStreamSynchronize", // the labels
		"cuMemcpyHtoDAsync", "cuStreamSynchronize", // the small arrays
		"execute",
		"cuMemcpyDtoDAsync", "cuStreamSynchronize", "cuMemcpyDtoDAsync", "cuStreamSynchronize", // two results, which this plugin writes elsewhere
		"cuMemcpyDtoHAsync", "cuStreamSynchronize", // the row losses
	}
	if calls := g.fake.Calls(); !slices.Equal(calls, order) {
		t.Errorf("calls:\n%s\nwant\n%s", strings.Join(calls, "\n"), strings.Join(order, "\n"))
	}
}

// TestNotFiniteOnGPU: the row and the tensor are named, from a copy of the row.
func TestNotFiniteOnGPU(t *testing.T) {
	g := gpuContext(t)
	host := manyRows(8, 37, func(row int) bool { return true })
	*(*float32)(unsafe.Add(host.Snapshot.at(3), 4*5)) = float32(math.NaN())
	request := g.request(t, host)
	request.Check = CheckRaise
	_, err := g.Loss(request)
	if got := wantFault(t, err, NotFinite, "snapshot"); !strings.Contains(got.Message, "row 3") {
		t.Errorf("got %v", got)
	}
}

// TestGPUErrors: each mistake has a message of its own.
func TestGPUErrors(t *testing.T) {
	g := gpuContext(t)
	host := manyRows(8, 37, func(row int) bool { return true })
	good := g.request(t, host)
	other := must(g.gpu.driver.Device(0))(t)
	elsewhere := must(other.Allocate(1 << 16))(t)
	defer func() { _ = other.Free(elsewhere) }()
	cases := map[string]struct {
		change      func(r *LossRequest)
		status      Status
		field, says string
	}{
		"on the CPU":        {func(r *LossRequest) { r.Student = host.Student }, InvalidDevice, "student.device", "got cpu:0, want cuda:1"},
		"another GPU":       {func(r *LossRequest) { r.Reference.DeviceID = 0 }, InvalidDevice, "reference.device", "got cuda:0, want cuda:1"},
		"host pointer":      {func(r *LossRequest) { r.Reference.Data = host.Reference.Data }, InvalidDevice, "reference.data", "the host's memory"},
		"another GPU's":     {func(r *LossRequest) { r.Student.Data = elsewhere }, InvalidDevice, "student.data", "cuda:0, want one on cuda:1"},
		"labels' pointer":   {func(r *LossRequest) { labels := *r.Labels; labels.Data = host.Labels.Data; r.Labels = &labels }, InvalidDevice, "labels.data", "host's"},
		"labels said to be": {func(r *LossRequest) { labels := *r.Labels; labels.Device, labels.DeviceID = CPU, 0; r.Labels = &labels }, InvalidDevice, "labels.data", "memory on cuda:1, want one of the host's"},
		"labels' device":    {func(r *LossRequest) { labels := *r.Labels; labels.DeviceID = 7; r.Labels = &labels }, InvalidDevice, "labels.device", "or cpu:0"},
		"gradient's memory": {func(r *LossRequest) { r.Gradient, r.GradientInto = true, &host.Student }, InvalidDevice, "gradient.device", "cpu:0"},
		"label":             {func(r *LossRequest) { r.Labels = Vector([]int32{0, 1, 2, 3, 37, 5, 6, 7}) }, InvalidArgument, "labels", "row 4"},
		"alpha":             {func(r *LossRequest) { r.Alpha = 2 }, InvalidArgument, "alpha", "got 2"},
		"topk": {func(r *LossRequest) {
			ids, logs := Matrix(make([]int32, 8), 8, 1), Matrix(make([]float32, 8), 8, 1)
			r.Reference, r.TopK = Tensor{}, &TopK{IDs: ids, Logs: logs, Tail: logs}
		}, Unsupported, "topk", "CPU only"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			request := good
			c.change(&request)
			_, err := g.Loss(request)
			if got := wantFault(t, err, c.status, c.field); !strings.Contains(got.Message, c.says) {
				t.Errorf("got %q, which does not say %q", got.Message, c.says)
			}
		})
	}
	_, err := g.ShardLoss(ShardRequest{LossRequest: good})
	wantFault(t, err, Unsupported, "context")
	onHost := manyRows(8, 37, func(row int) bool { return true })
	onHost.Stream = unsafe.Pointer(t)
	_, err = sharedContext(t).Loss(onHost)
	wantFault(t, err, InvalidArgument, "stream")

	g.Trim()
	g.fake.SetMemory(1000)
	defer g.fake.SetMemory(1 << 34)
	good.Gradient = true
	_, err = g.Loss(good)
	if got := wantFault(t, err, OutOfMemory, ""); !strings.Contains(got.Message, "cuMemAlloc") {
		t.Errorf("got %v", got)
	}
}

// TestOpeningGPU: what a machine may lack.
func TestOpeningGPU(t *testing.T) {
	g := gpuContext(t)
	plugin := g.platform.Plugin
	_, err := NewContext(ContextOptions{Device: "cuda", Plugin: plugin, DeviceID: 2})
	if got := wantFault(t, err, Unavailable, "device_id"); !strings.Contains(got.Message, "2 CUDA devices") {
		t.Errorf("got %v", got)
	}
	_, err = NewContext(ContextOptions{Device: "cuda", Plugin: sharedContext(t).platform.Plugin})
	if got := wantFault(t, err, Unavailable, "plugin"); !strings.Contains(got.Message, "for CUDA device 0") {
		t.Errorf("got %v", got)
	}
	_, err = NewContext(ContextOptions{Plugin: plugin})
	if got := wantFault(t, err, Unavailable, "plugin"); !strings.Contains(got.Message, `for "cuda", want one for the CPU`) {
		t.Errorf("got %v", got)
	}
	for _, fraction := range []float64{-1, 1.5, math.NaN()} {
		_, err = NewContext(ContextOptions{Device: "cuda", Plugin: plugin, MemoryFraction: fraction})
		wantFault(t, err, InvalidArgument, "memory_fraction")
	}
	_, err = NewContext(ContextOptions{MemoryFraction: 0.5})
	wantFault(t, err, InvalidArgument, "memory_fraction")

	g.fake.Clear()
	ctx := must(NewContext(ContextOptions{Device: "cuda", Plugin: plugin, MemoryFraction: 0.25, CacheDir: "off"}))(t)
	created := strings.Fields(g.fake.Calls()[len(g.fake.Calls())-1])
	slices.Sort(created)
	if want := []string{"create:", "memory_fraction=0.25", "preallocate=0", "visible_devices=[0]"}; !slices.Equal(created, want) {
		t.Errorf("the client's options: got %v, want %v", created, want)
	}
	if info := must(ctx.Info())(t); info.Platform != "cuda" {
		t.Errorf("got platform %q", info.Platform)
	}
	if err := ctx.Close(); err != nil {
		t.Error(err)
	}

	t.Setenv("FAKE_CUDA_VERSION", "12080")
	old := loadDriver
	defer func() { loadDriver = old }()
	loadDriver = func() (*cuda.Driver, error) { return cuda.LoadFrom(g.fake.Driver) }
	folder := filepath.Join(t.TempDir(), "jax_plugins", "xla_cuda13")
	if err := errors.Join(os.MkdirAll(folder, 0o755), os.Symlink(plugin, filepath.Join(folder, "xla_cuda_plugin.so"))); err != nil {
		t.Fatal(err)
	}
	_, err = openGPU(filepath.Join(folder, "xla_cuda_plugin.so"), 0)
	if got := wantFault(t, err, Unavailable, "plugin"); !strings.Contains(got.Message, "up to 12.8, want one for 13.0") {
		t.Errorf("got %v", got)
	}
	loadDriver = func() (*cuda.Driver, error) { return cuda.LoadFrom(filepath.Join(folder, "libcuda.so.1")) }
	_, err = NewContext(ContextOptions{Device: "cuda", Plugin: plugin})
	if got := wantFault(t, err, Unavailable, "device"); !strings.Contains(got.Message, "no usable NVIDIA driver") {
		t.Errorf("got %v", got)
	}
}

package core

import (
	"fmt"
	"math"
	"math/rand/v2"
	"sync"
	"testing"
	"unsafe"
)

// ranks computes losses in the vocabulary-parallel form, with so many ranks in this process, and reduces their numbers
// as a host would. Two have as many columns each, if they can, and run the same programs; more have unlike numbers of them.
type ranks struct {
	context *Context
	count   int
	bytes   *int // of numbers that a rank gives for a row, of the last call; nil: not wanted
}

func (r ranks) Loss(whole LossRequest) (*LossResult, error) {
	vocab, err := whole.validate()
	if err != nil {
		return nil, err
	}
	shares := r.cut(whole, vocab)
	rounds := shares[0].Rounds()
	total := 0
	for i, round := range rounds {
		reduced, err := r.reduce(shares, i, round)
		if err != nil {
			return nil, err
		}
		total += round.Numbers * reduced.DType.Size()
		for k := range shares {
			shares[k].Reduced = append(shares[k].Reduced, reduced)
		}
	}
	if r.bytes != nil {
		*r.bytes = total
	}
	var first *LossResult
	var parts []*Gradient
	for k := range shares {
		result, err := r.context.ShardLoss(shares[k])
		if err != nil {
			return nil, err
		}
		if k == 0 {
			first = result
		} else if !same(result.Loss, first.Loss) {
			return nil, fmt.Errorf("rank %d: loss %v, rank 0 has %v", k, result.Loss, first.Loss)
		}
		parts = append(parts, result.Gradient)
	}
	if whole.Gradient {
		first.Gradient, err = r.join(parts, whole.Student)
	}
	return first, err
}

func same(x, y float64) bool { return x == y || math.IsNaN(x) && math.IsNaN(y) }

// cut deals the columns out.
func (r ranks) cut(whole LossRequest, vocab int) []ShardRequest {
	columns := whole.Student.Columns
	count := min(r.count, columns)
	shares := make([]ShardRequest, count)
	first := 0
	for k := range shares {
		end := max(first+1, columns*(k+1)*(k+2)/(count*(count+1)))
		if end = min(end, columns-(count-1-k)); count == 2 {
			end = columns * (k + 1) / 2
		}
		own := whole
		own.Student = columnsOf(whole.Student, first, end)
		own.Reference = columnsOf(whole.Reference, first, end)
		if whole.Snapshot != nil {
			snapshot := columnsOf(*whole.Snapshot, first, end)
			own.Snapshot = &snapshot
		}
		own.Vocab = vocab
		shares[k] = ShardRequest{LossRequest: own, FirstColumn: first}
		first = end
	}
	return shares
}

// columnsOf are columns of a matrix, as a copy; one at least, where it does not reach as far.
func columnsOf(t Tensor, first, end int) Tensor {
	end = min(end, t.Columns)
	first = min(first, end-1)
	size := t.DType.Size()
	copied := make([]byte, 0, t.Rows*(end-first)*size+8)
	for i := range t.Rows {
		copied = append(copied, unsafe.Slice((*byte)(unsafe.Add(t.at(i), first*size)), (end-first)*size)...)
	}
	t.Data, t.Columns, t.RowStride = unsafe.Pointer(unsafe.SliceData(copied)), end-first, 0
	return t
}

// reduce has all ranks compute a round's numbers, at once.
func (r ranks) reduce(shares []ShardRequest, number int, round ShardRound) (reduced Tensor, err error) {
	rows := shares[0].Student.Rows
	arithmetic := shares[0].NumbersType()
	all := make([]Tensor, len(shares))
	errs := make([]error, len(shares))
	var wait sync.WaitGroup
	for k := range shares {
		bytes := make([]byte, max(1, rows*round.Numbers*arithmetic.Size()))
		all[k] = Tensor{Data: unsafe.Pointer(unsafe.SliceData(bytes)), DType: arithmetic, Device: CPU, Rows: rows, Columns: round.Numbers}
		wait.Go(func() { errs[k] = r.context.ShardStats(shares[k], number, all[k]) })
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return reduced, err
		}
	}
	reduced = all[0]
	for _, other := range all[1:] {
		for i := range rows {
			for j := range round.Numbers {
				x, y := reduced.float(i, j), other.float(i, j)
				if round.Reduce == ReduceMax {
					x = max(x, y)
				} else {
					x += y
				}
				setFloat(&reduced, i, j, x)
			}
		}
	}
	return reduced, nil
}

// join puts gradients side by side.
func (r ranks) join(parts []*Gradient, student Tensor) (*Gradient, error) {
	memory, err := r.context.gradients.take(student.Rows * student.Columns * student.DType.Size())
	if err != nil {
		return nil, err
	}
	whole := r.context.handOut(memory, student.DType, student.Rows, student.Columns)
	size := student.DType.Size()
	for i := range student.Rows {
		at := i * student.Columns * size
		for _, part := range parts {
			width := part.columns * size
			copy(memory.bytes[at:at+width], unsafe.Slice((*byte)(unsafe.Add(part.data, i*width)), width))
			at += width
		}
	}
	for _, part := range parts {
		part.Release()
	}
	return whole, nil
}

// TestVectorsInShards compares vectors with the oracle's answers where one to four ranks share their columns.
func TestVectorsInShards(t *testing.T) {
	file := vectors(t)
	for count, distance := range map[int]int{1: 997, 2: 331, 3: 211, 4: 307} {
		t.Run(fmt.Sprint(count), func(t *testing.T) {
			compareVectors(t, ranks{sharedContext(t), count, nil}, file, every(distance, file))
		})
	}
}

// TestShardOptions compares options in many combinations, in two shards, with the loss of whole rows.
func TestShardOptions(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	const rows, vocab = 4, 700
	matrix := func(shift float64) Tensor {
		elements := normal[float32](random, rows*vocab)
		for i := range elements {
			elements[i] += float32(shift)
		}
		return Matrix(elements, rows, vocab)
	}
	student, snapshot, reference := matrix(37), matrix(-11), matrix(0)
	most := 0
	for i, change := range []func(r *LossRequest){
		func(r *LossRequest) {},
		func(r *LossRequest) { r.Divergence = Reverse },
		func(r *LossRequest) { r.Divergence, r.Beta = JensenShannon, 0.3 },
		func(r *LossRequest) { r.Space = ProbabilitySpace },
		func(r *LossRequest) { r.Space, r.Divergence = ProbabilitySpace, Reverse },
		func(r *LossRequest) { r.Space, r.Divergence, r.Statistics = ProbabilitySpace, JensenShannon, true },
		func(r *LossRequest) { r.CEWeight, r.Labels = 0.5, Vector([]int64{0, 699, -100, 350}) },
		func(r *LossRequest) { r.CEWeight, r.KLWeight, r.Labels = 0.5, 0, Vector([]int64{0, 699, -100, 350}) },
		func(r *LossRequest) { r.KLWeight = 0 },
		func(r *LossRequest) { r.Statistics, r.Labels = true, Vector([]int64{0, 699, -100, 350}) },
		func(r *LossRequest) { r.Statistics, r.Space = true, ProbabilitySpace },
		func(r *LossRequest) { r.Snapshot, r.Statistics = nil, true },
		func(r *LossRequest) { r.Snapshot, r.Space = nil, ProbabilitySpace },
		func(r *LossRequest) { r.AlphaRows, r.Tau = Vector([]float64{0, 1, 0.2, 0.9}), 2 },
		func(r *LossRequest) {
			r.AlphaRows, r.Space, r.Statistics = Vector([]float64{0, 1, 0.2, 0.9}), ProbabilitySpace, true
		},
		func(r *LossRequest) {
			r.Softcap, r.LogitScale = PerModel{30, 0, 20}, PerModel{1.3, 0.7, 1}
			r.Weights, r.TauSquared, r.Tau = Vector([]float64{1, 0, 2, 0.5}), true, 0.7
		},
		func(r *LossRequest) { r.Vocab = 100 }, // the second shard has no token
		func(r *LossRequest) { r.Vocab, r.Statistics, r.Space = 200, true, ProbabilitySpace },
	} {
		r := NewLossRequest(student, &snapshot, reference)
		change(&r)
		r.Gradient = true
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			bytes := 0
			got, err := ranks{sharedContext(t), 2, &bytes}.Loss(r)
			if err != nil {
				t.Fatal(err)
			}
			want, err := sharedContext(t).Loss(r)
			if err != nil {
				t.Fatal(err)
			}
			compareShards(t, got, want)
			if r.Statistics {
				most = max(most, bytes)
			} else if bytes > 48 {
				t.Errorf("got %d bytes of numbers for a row, want at most 48", bytes)
			}
		})
	}
	if most != 112 {
		t.Errorf("with statistics: got %d bytes of numbers for a row, want 112, as the documentation says", most)
	}
}

// TestShardNear: where student and anchor nearly agree a loss keeps its digits, though the models' logits lie far
// apart by constants.
func TestShardNear(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	const rows, vocab = 3, 500
	for _, divergence := range []Divergence{Forward, Reverse} {
		for _, apart := range []float64{1e-4, 1e-2} {
			var narrow [3]Tensor
			var wide [3]Tensor
			student := normal[float64](random, rows*vocab)
			for i, shift := range []float64{37, -11, -11} {
				short := make([]float32, rows*vocab)
				long := make([]float64, rows*vocab)
				for j, z := range student {
					if i > 0 {
						z += apart * random.NormFloat64()
					}
					short[j] = float32(z + shift)
					long[j] = float64(short[j])
				}
				narrow[i], wide[i] = Matrix(short, rows, vocab), Matrix(long, rows, vocab)
			}
			loss := func(of lossComputer, m [3]Tensor) float64 {
				r := NewLossRequest(m[0], &m[1], m[2])
				r.Divergence = divergence
				result, err := of.Loss(r)
				if err != nil {
					t.Fatal(err)
				}
				return result.Loss
			}
			want := loss(sharedContext(t), wide)
			whole := math.Abs(loss(sharedContext(t), narrow)/want - 1)
			parts := math.Abs(loss(ranks{sharedContext(t), 2, nil}, narrow)/want - 1)
			if parts > 3*whole+2e-6 {
				t.Errorf("%v, models %g apart: relative error %.2g, that of whole rows is %.2g", divergence, apart, parts, whole)
			}
			t.Logf("%v, models %g apart: relative error %.2g, that of whole rows is %.2g", divergence, apart, parts, whole)
		}
	}
}

// TestShardInPlace writes the gradient over the student's logits, as the last of the calls.
func TestShardInPlace(t *testing.T) {
	const rows, vocab = 3, 100
	random := rand.New(rand.NewPCG(8, 9))
	student := aligned(rows*vocab, 0)
	copy(student, normal[float32](random, rows*vocab))
	other := Matrix(normal[float32](random, rows*vocab), rows, vocab)
	r := ShardRequest{LossRequest: NewLossRequest(Matrix(student, rows, vocab), &other, other)}
	r.Vocab, r.Gradient = vocab, true
	want, err := sharedContext(t).Loss(r.LossRequest)
	if err != nil {
		t.Fatal(err)
	}
	defer want.Gradient.Release()
	for i, round := range r.Rounds() {
		numbers := Matrix(make([]float32, rows*round.Numbers), rows, round.Numbers)
		if err := sharedContext(t).ShardStats(r, i, numbers); err != nil {
			t.Fatal(err)
		}
		r.Reduced = append(r.Reduced, numbers)
	}
	r.GradientInto = &r.Student
	if _, err := sharedContext(t).ShardLoss(r); err != nil {
		t.Fatal(err)
	}
	gradient, _ := Elements[float32](want.Gradient)
	for i, x := range student {
		if math.Abs(float64(x-gradient[i])) > 1e-7 {
			t.Fatalf("gradient[%d]: got %v, want %v", i, x, gradient[i])
		}
	}
}

// compareShards compares a result with that of whole rows.
func compareShards(t *testing.T, got, want *LossResult) {
	t.Helper()
	defer got.Gradient.Release()
	defer want.Gradient.Release()
	near := func(what string, x, y float64) {
		if !(math.Abs(x-y) <= 1e-6*max(1, math.Abs(y))) && !same(x, y) {
			t.Errorf("%s: got %v, want %v", what, x, y)
		}
	}
	near("loss", got.Loss, want.Loss)
	for i := range want.RowLosses {
		near(fmt.Sprintf("row %d", i), got.RowLosses[i], want.RowLosses[i])
	}
	if want.Statistics != nil {
		for k, rows := range want.Statistics.Rows {
			for i := range rows {
				near(fmt.Sprintf("%s of row %d", Statistic(k), i), got.Statistics.Rows[k][i], rows[i])
			}
		}
	}
	g, _ := Elements[float32](got.Gradient)
	w, _ := Elements[float32](want.Gradient)
	for i := range w {
		if math.Abs(float64(g[i]-w[i])) > 2e-7 {
			t.Fatalf("gradient[%d]: got %v, want %v", i, g[i], w[i])
		}
	}
}

// TestShardErrors: what can be wrong with a rank's call beside what is wrong with any.
func TestShardErrors(t *testing.T) {
	const rows, vocab = 2, 10
	logits := Matrix(make([]float32, rows*4), rows, 4)
	numbers := Matrix(make([]float32, rows*4), rows, 4)
	for _, c := range []struct {
		field  string
		status Status
		round  int
		change func(r *ShardRequest, numbers *Tensor)
	}{
		{"vocab", InvalidArgument, 0, func(r *ShardRequest, _ *Tensor) { r.Vocab = 0 }},
		{"first_column", InvalidArgument, 0, func(r *ShardRequest, _ *Tensor) { r.FirstColumn = -1 }},
		{"topk", Unsupported, 0, func(r *ShardRequest, _ *Tensor) { r.TopK, r.Reference = &TopK{}, Tensor{} }},
		{"round", InvalidArgument, 2, func(*ShardRequest, *Tensor) {}},
		{"reduced", InvalidArgument, 1, func(*ShardRequest, *Tensor) {}},
		{"numbers.columns", InvalidShape, 0, func(_ *ShardRequest, n *Tensor) { n.Columns = 3 }},
		{"numbers.rows", InvalidShape, 0, func(_ *ShardRequest, n *Tensor) { n.Rows = 1 }},
		{"numbers.dtype", InvalidDType, 0, func(_ *ShardRequest, n *Tensor) { n.DType = Float64 }},
		{"numbers.data", NullPointer, 0, func(_ *ShardRequest, n *Tensor) { n.Data = nil }},
		{"reduced.columns", InvalidShape, 1, func(r *ShardRequest, n *Tensor) { n.Columns = 3; r.Reduced = []Tensor{*n} }},
		{"reference.columns", InvalidShape, 0, func(r *ShardRequest, _ *Tensor) { r.Reference.Columns = 3 }},
		{"labels", InvalidArgument, 0, func(r *ShardRequest, _ *Tensor) { r.Labels = Vector([]int64{0, 10}) }},
		{"alpha", InvalidArgument, 0, func(r *ShardRequest, _ *Tensor) { r.Alpha = 2 }},
	} {
		t.Run(c.field, func(t *testing.T) {
			r := ShardRequest{LossRequest: NewLossRequest(logits, &logits, logits), FirstColumn: 4}
			r.Vocab = vocab
			into := numbers
			c.change(&r, &into)
			wantFault(t, sharedContext(t).ShardStats(r, c.round, into), c.status, c.field)
		})
	}
	r := ShardRequest{LossRequest: NewLossRequest(logits, &logits, logits)}
	r.Vocab = vocab
	_, err := sharedContext(t).ShardLoss(r)
	wantFault(t, err, InvalidArgument, "reduced")
}

package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// frame is the small arrays of a program run, in memory of our own: what is
// given per row, the scalars, the plan of blocks, the row losses and statistics.
// They have as many rows as the program declares, of which few are touched.
type frame struct {
	memory     *region
	capacity   int
	arithmetic program.DType

	alpha, weight, scalars, losses, statistics unsafe.Pointer
	labels, plan                               unsafe.Pointer // of int32
}

// newFrame takes memory for a frame.
func (e *execution) newFrame(capacity int) (frame, error) {
	f := frame{capacity: capacity, arithmetic: e.wanted.Arithmetic()}
	size := f.arithmetic.Size()
	arrays := []struct {
		at    *unsafe.Pointer
		bytes int
	}{
		{&f.alpha, capacity * size}, {&f.weight, capacity * size}, {&f.scalars, program.ScalarCount * size},
		{&f.losses, capacity * size}, {&f.labels, capacity * 4}, {&f.plan, (1 + capacity) * 4},
		{&f.statistics, capacity * StatisticsCount * size},
	}
	total := 0
	for _, a := range arrays {
		total += alignUp(a.bytes)
	}
	memory, err := e.context.frames.take(total)
	if err != nil {
		return f, err
	}
	f.memory = memory
	at := memory.data()
	for _, a := range arrays {
		*a.at, at = at, unsafe.Add(at, alignUp(a.bytes))
	}
	return f, nil
}

func alignUp(bytes int) int { return (bytes + xla.Alignment - 1) &^ (xla.Alignment - 1) }

// fill writes what the rows are computed with.
func (f *frame) fill(e *execution, rows rowRange) {
	f.put(f.alpha, e.plan.alpha[rows.first:rows.end])
	f.put(f.weight, e.plan.weight[rows.first:rows.end])
	scalars := e.request.scalars(e.plan)
	f.put(f.scalars, scalars[:])
	if e.wanted.Labels {
		copy(unsafe.Slice((*int32)(f.labels), f.capacity), e.plan.label[rows.first:rows.end])
	}
}

// scalars are the scalar inputs of the programs.
func (r *LossRequest) scalars(plan rowPlan) (s [program.ScalarCount]float64) {
	s[program.ScalarZ], s[program.ScalarTau], s[program.ScalarKLScale] = plan.z, r.Tau, r.KLWeight
	if r.TauSquared {
		s[program.ScalarKLScale] *= r.Tau * r.Tau
	}
	s[program.ScalarBeta], s[program.ScalarBetaRest], s[program.ScalarCEScale] = r.Beta, 1-r.Beta, r.CEWeight
	scales, caps := r.LogitScale.list(), r.Softcap.list()
	copy(s[program.ScalarScale:], scales[:])
	copy(s[program.ScalarCap:], caps[:])
	return s
}

// setPlan says which blocks the next run computes.
func (f *frame) setPlan(starts []int32) {
	plan := unsafe.Slice((*int32)(f.plan), 1+f.capacity)
	plan[0] = int32(len(starts))
	copy(plan[1:], starts)
}

// arguments are the program's, for the rows from first on; program/plan.go has their order.
func (f *frame) arguments(e *execution, first int) []xla.Argument {
	arguments := make([]xla.Argument, 0, 12)
	add := func(data unsafe.Pointer, dtype program.DType, result bool, dims ...int) {
		a := xla.Argument{Data: data, DType: dtype, Rank: len(dims), Result: result}
		for i, dim := range dims {
			a.Dims[i] = int64(dim)
		}
		arguments = append(arguments, a)
	}
	for i, m := range e.logits {
		if m.data != nil && !(i == 0 && e.inPlace) {
			add(m.row(first), m.dtype, false, f.capacity, m.width/m.dtype.Size())
		}
	}
	add(f.alpha, f.arithmetic, false, f.capacity)
	add(f.weight, f.arithmetic, false, f.capacity)
	add(f.scalars, f.arithmetic, false, program.ScalarCount)
	if e.wanted.Labels {
		add(f.labels, Int32, false, f.capacity)
	}
	add(f.plan, Int32, false, 1+f.capacity)
	add(f.losses, f.arithmetic, true, f.capacity)
	if e.gradient.data != nil {
		add(e.gradient.row(first), e.gradient.dtype, true, f.capacity, e.gradient.width/e.gradient.dtype.Size())
	}
	if e.wanted.Statistics {
		add(f.statistics, f.arithmetic, true, f.capacity, StatisticsCount)
	}
	return arguments
}

// read takes the losses and statistics of the rows that count. Those of other
// rows may be anything.
func (f *frame) read(e *execution, rows rowRange) {
	for i := range rows.end - rows.first {
		row := rows.first + i
		if e.plan.weight[row] == 0 {
			continue
		}
		e.outcome.rowLosses[row] = f.get(f.losses, i)
		if e.wanted.Statistics {
			for k := range StatisticsCount {
				e.outcome.statistics[row*StatisticsCount+k] = f.get(f.statistics, i*StatisticsCount+k)
			}
		}
	}
}

// put writes numbers in the arithmetic's type.
func (f *frame) put(array unsafe.Pointer, numbers []float64) {
	if f.arithmetic == Float64 {
		copy(unsafe.Slice((*float64)(array), len(numbers)), numbers)
		return
	}
	narrow := unsafe.Slice((*float32)(array), len(numbers))
	for i, x := range numbers {
		narrow[i] = float32(x)
	}
}

// get reads element i of an array of the arithmetic's type.
func (f *frame) get(array unsafe.Pointer, i int) float64 {
	if f.arithmetic == Float64 {
		return unsafe.Slice((*float64)(array), i+1)[i]
	}
	return float64(unsafe.Slice((*float32)(array), i+1)[i])
}

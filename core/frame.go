package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// frame is the small arrays of a call's program runs, in memory of our own: what
// is given per row, the scalars, which rows each run computes, the row losses and
// statistics.
type frame struct {
	memory     *region
	arithmetic program.DType
	pieces     []piece

	alpha, weight, scalars, losses, statistics unsafe.Pointer
	labels                                     unsafe.Pointer   // of int32
	ids, logs                                  unsafe.Pointer   // of a TopK; ids of int32
	known, numbers                             unsafe.Pointer   // of a step of the vocabulary-parallel form
	plans                                      []unsafe.Pointer // of int32, one for each piece
}

// newFrame fills a frame in.
func (e *execution) newFrame(pieces []piece) (*frame, error) {
	f := &frame{arithmetic: e.wanted.Arithmetic(), pieces: pieces, plans: make([]unsafe.Pointer, len(pieces))}
	size, rows := f.arithmetic.Size(), len(e.plan.weight)
	type array struct {
		at    *unsafe.Pointer
		bytes int
	}
	arrays := []array{{&f.alpha, rows * size}, {&f.weight, rows * size}, {&f.scalars, program.ScalarCount * size}}
	if e.wanted.Labels {
		arrays = append(arrays, array{&f.labels, rows * 4})
	}
	if k := e.wanted.Listed; k > 0 {
		arrays = append(arrays, array{&f.ids, rows * k * 4}, array{&f.logs, rows * (k + 1) * size})
	}
	if e.step != nil {
		arrays = append(arrays, array{&f.known, len(e.step.known) * size}, array{&f.numbers, len(e.step.numbers) * size})
	} else {
		arrays = append(arrays, array{&f.losses, rows * size})
		if e.wanted.Statistics {
			arrays = append(arrays, array{&f.statistics, rows * StatisticsCount * size})
		}
	}
	for i := range pieces {
		arrays = append(arrays, array{&f.plans[i], (1 + len(pieces[i].rows)) * 4})
	}
	total := 0
	for _, a := range arrays {
		total += alignUp(a.bytes)
	}
	memory, err := e.context.frames.take(total)
	if err != nil {
		return nil, err
	}
	f.memory = memory
	at := memory.data()
	for _, a := range arrays {
		*a.at, at = at, unsafe.Add(at, alignUp(a.bytes))
	}
	f.fill(e)
	return f, nil
}

// fill writes what the rows are computed with.
func (f *frame) fill(e *execution) {
	f.put(f.alpha, e.plan.alpha)
	f.put(f.weight, e.plan.weight)
	scalars := e.request.scalars(e.plan)
	f.put(f.scalars, scalars[:])
	if e.wanted.Labels {
		copy(unsafe.Slice((*int32)(f.labels), len(e.plan.label)), e.plan.label)
	}
	if e.wanted.Listed > 0 {
		f.fillListed(e)
	}
	if e.step != nil {
		f.put(f.known, e.step.known)
	}
	for i, p := range f.pieces {
		plan := unsafe.Slice((*int32)(f.plans[i]), 1+len(p.rows))
		plan[0] = int32(len(p.rows))
		copy(plan[1:], p.rows)
	}
}

// fillListed writes what a TopK lists in the rows that count.
func (f *frame) fillListed(e *execution) {
	topK, k := e.request.TopK, e.wanted.Listed
	logs := make([]float64, k+1)
	for i, weight := range e.plan.weight {
		if weight == 0 {
			continue
		}
		ids := unsafe.Slice((*int32)(unsafe.Add(f.ids, i*k*4)), k)
		topK.row(e.plan.sourceRow(i), ids, logs)
		f.put(unsafe.Add(f.logs, i*(k+1)*f.arithmetic.Size()), logs)
	}
}

// arguments are the program's for a piece; program/plan.go has their order.
func (f *frame) arguments(e *execution, piece int) []xla.Argument {
	const capacity = program.Capacity
	base := f.pieces[piece].base
	arguments := make([]xla.Argument, 0, 14)
	add := func(data unsafe.Pointer, dtype program.DType, result bool, dims ...int) {
		a := xla.Argument{Data: data, DType: dtype, Rank: len(dims), Result: result}
		for i, dim := range dims {
			a.Dims[i] = int64(dim)
		}
		arguments = append(arguments, a)
	}
	perRow := func(data unsafe.Pointer, dtype program.DType, result bool, columns ...int) {
		width := dtype.Size()
		for _, count := range columns {
			width *= count
		}
		add(unsafe.Add(data, base*width), dtype, result, append([]int{capacity}, columns...)...)
	}
	for i, m := range e.logits {
		if m.data != nil && !(i == 0 && e.inPlace) {
			perRow(m.data, m.dtype, false, m.width/m.dtype.Size())
		}
	}
	if k := e.wanted.Listed; k > 0 {
		perRow(f.ids, Int32, false, k)
		perRow(f.logs, f.arithmetic, false, k+1)
	}
	perRow(f.alpha, f.arithmetic, false)
	perRow(f.weight, f.arithmetic, false)
	add(f.scalars, f.arithmetic, false, program.ScalarCount)
	if e.wanted.Labels {
		perRow(f.labels, Int32, false)
	}
	if e.step != nil {
		perRow(f.known, f.arithmetic, false, int(program.RowNumberCount))
	}
	add(f.plans[piece], Int32, false, 1+capacity)
	switch {
	case e.step == nil:
		perRow(f.losses, f.arithmetic, true)
	case e.step.count > 0:
		perRow(f.numbers, f.arithmetic, true, e.step.count)
	}
	if e.gradient.data != nil {
		perRow(e.gradient.data, e.gradient.dtype, true, e.gradient.width/e.gradient.dtype.Size())
	}
	if e.step == nil && e.wanted.Statistics {
		perRow(f.statistics, f.arithmetic, true, StatisticsCount)
	}
	return arguments
}

// read takes the losses and statistics, or the numbers, of the rows that count. Those of other
// rows may be anything.
func (f *frame) read(e *execution) {
	for row, weight := range e.plan.weight {
		if weight == 0 {
			continue
		}
		if e.step != nil {
			for k := row * e.step.count; k < (row+1)*e.step.count; k++ {
				e.step.numbers[k] = f.get(f.numbers, k)
			}
			continue
		}
		e.outcome.rowLosses[row] = f.get(f.losses, row)
		if e.wanted.Statistics {
			for k := row * StatisticsCount; k < (row+1)*StatisticsCount; k++ {
				e.outcome.statistics[k] = f.get(f.statistics, k)
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

package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// gpuFrame is the small arrays of a call on a GPU: inputs, which are written on the
// host and go to the device in one copy, and behind them results, which come back in one.
type gpuFrame struct {
	gpu        *gpu
	arithmetic DType
	statistics bool

	memory          *region // of the device
	inputs, results []byte  // of the host
	alpha, weight, labels, scalars,
	losses, numbers int // where arrays begin in the memory; numbers are the statistics
}

// newGPUFrame fills a frame in, of a plan's rows in order, and of rows beside these
// that do not count.
func (c *Context) newGPUFrame(o *Objective, plan rowPlan, rows int, wanted program.Logits) (*gpuFrame, error) {
	f := &gpuFrame{gpu: c.gpu, arithmetic: wanted.Arithmetic(), statistics: wanted.Statistics}
	size, end := f.arithmetic.Size(), 0
	place := func(bytes int) int {
		at := end
		end += alignUp(bytes)
		return at
	}
	f.alpha, f.weight = place(rows*size), place(rows*size)
	f.labels = place(rows * 4)
	f.scalars = place(program.ScalarCount * xla.Alignment)
	inputs := end
	f.losses = place(rows * size)
	if f.statistics {
		f.numbers = place(rows * StatisticsCount * size)
	}
	// In words, since they are written as numbers of up to 8 bytes.
	words := make([]uint64, end/8)
	host := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(words))), end)
	f.inputs, f.results = host[:inputs], host[inputs:]
	write := frame{arithmetic: f.arithmetic}
	write.put(unsafe.Pointer(&host[f.alpha]), plan.alpha)
	write.put(unsafe.Pointer(&host[f.weight]), plan.weight)
	copy(unsafe.Slice((*int32)(unsafe.Pointer(&host[f.labels])), rows), plan.label)
	scalars := o.scalars(plan)
	for i := range scalars {
		write.put(unsafe.Pointer(&host[f.scalars+i*xla.Alignment]), scalars[i:i+1])
	}
	var err error
	if f.memory, err = c.frames.take(end); err != nil {
		return nil, err
	}
	if err := orNil(c.gpu.device.ToDevice(f.memory.data(), f.inputs)); err != nil {
		c.frames.give(f.memory)
		return nil, err
	}
	return f, nil
}

// rowsOf is an array of a number of columns (0: a vector) for a run's rows.
func (f *gpuFrame) rowsOf(at int, dtype DType, run gpuRun, columns int) xla.Argument {
	a := xla.Argument{DType: dtype, Rank: 1, Dims: [2]int64{int64(run.rows), int64(columns)}}
	if columns > 0 {
		a.Rank = 2
	}
	a.Data = unsafe.Add(f.memory.data(), at+run.first*max(columns, 1)*dtype.Size())
	return a
}

// objective are the inputs behind those of the models, in a program's order.
func (f *gpuFrame) objective(wanted program.Logits, run gpuRun) (all []xla.Argument) {
	add := func(a xla.Argument) { all = append(all, a) }
	objectiveInputs{
		alpha:  func() { add(f.rowsOf(f.alpha, f.arithmetic, run, 0)) },
		weight: func() { add(f.rowsOf(f.weight, f.arithmetic, run, 0)) },
		labels: func() { add(f.rowsOf(f.labels, Int32, run, 0)) },
		scalar: func(index int) {
			add(xla.Argument{Data: unsafe.Add(f.memory.data(), f.scalars+index*xla.Alignment), DType: f.arithmetic})
		},
	}.inOrder(wanted)
	return all
}

// objectiveInputs gives each of a program's inputs behind those of the models.
type objectiveInputs struct {
	alpha, weight, labels func()
	scalar                func(index int)
}

// inOrder calls for each input that a program has; program.Logits has the order.
func (in objectiveInputs) inOrder(wanted program.Logits) {
	scalar := func(used bool, index int) {
		if used {
			in.scalar(index)
		}
	}
	in.alpha()
	in.weight()
	jsd := wanted.Divergence == JensenShannon
	scalar(true, program.ScalarZ)
	scalar(true, program.ScalarTau)
	scalar(true, program.ScalarKLScale)
	scalar(jsd, program.ScalarBeta)
	scalar(jsd, program.ScalarBetaRest)
	scalar(wanted.CrossEntropy, program.ScalarCEScale)
	if wanted.Labels {
		in.labels()
	}
	for i, o := range []program.Operand{wanted.Student, wanted.Snapshot, wanted.Reference} {
		scalar(o.Scaled, program.ScalarScale+i)
		scalar(o.Capped, program.ScalarCap+i)
	}
}

// rowLosses is the first of a program's results; rowStatistics the last, if it has them.
func (f *gpuFrame) rowLosses(run gpuRun) xla.Argument {
	return written(f.rowsOf(f.losses, f.arithmetic, run, 0))
}

func (f *gpuFrame) rowStatistics(run gpuRun) xla.Argument {
	return written(f.rowsOf(f.numbers, f.arithmetic, run, StatisticsCount))
}

// read fetches the results: row i of a plan is the caller's row that target names. Rows
// that do not count are left at 0.
func (f *gpuFrame) read(plan rowPlan, target func(i int) int, rowLosses, statistics []float64) error {
	device := f.gpu.device
	err := device.ToHost(f.results, unsafe.Add(f.memory.data(), len(f.inputs)))
	if err == nil {
		err = device.Finish()
	}
	if err != nil {
		return fromCUDA(err)
	}
	results := frame{arithmetic: f.arithmetic}
	for i, weight := range plan.weight {
		if weight == 0 {
			continue
		}
		row := target(i)
		rowLosses[row] = results.get(unsafe.Pointer(&f.results[f.losses-len(f.inputs)]), i)
		if !f.statistics {
			continue
		}
		for k := range StatisticsCount {
			statistics[row*StatisticsCount+k] = results.get(unsafe.Pointer(&f.results[f.numbers-len(f.inputs)]), i*StatisticsCount+k)
		}
	}
	return nil
}

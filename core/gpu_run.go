package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// replacedRows is how many rows a run has whose gradient replaces the student's logits:
// it is computed beside them, and copied.
const replacedRows = 1024

// gpuExecution is one call of the logits form on a GPU.
type gpuExecution struct {
	context *Context
	request *LossRequest
	plan    rowPlan
	wanted  program.Logits
	outcome outcome

	logits   [3]array // of student, snapshot, reference; no data: absent
	gradient array    // no data: not wanted
	replaces bool     // the gradient is to lie over the student's logits
	borrowed []*region
}

// lossOnGPU computes a valid request.
func (c *Context) lossOnGPU(request *LossRequest, vocab int) (*LossResult, error) {
	back, err := c.beginOnGPU(&request.Objective)
	if err != nil {
		return nil, err
	}
	plan, err := request.planRows(request.Student.Rows, vocab)
	if err != nil {
		return nil, err
	}
	e := &gpuExecution{context: c, request: request, plan: plan, wanted: request.program(vocab, program.Tiles)}
	if request.Student.Rows > 0 {
		if err := e.run(); err != nil {
			return nil, err
		}
	}
	result, err := c.answer(request, vocab, plan, e.outcome)
	if err != nil {
		return nil, err
	}
	if err := back(); err != nil {
		if result.Gradient != nil {
			result.Gradient.Release()
		}
		return nil, err
	}
	c.calls.Add(1)
	return result, nil
}

// beginOnGPU waits for what the caller has queued, and fetches what is given per row. The
// function that it returns puts results per row where the caller wants them.
func (c *Context) beginOnGPU(o *Objective) (back func() error, err error) {
	if o.TopK != nil {
		return nil, fault(Unsupported, "topk", "got one on a GPU, want a reference of logits: lists of tokens are computed on the CPU only")
	}
	if err := c.gpu.device.WaitFor(o.Stream); err != nil {
		return nil, fromCUDA(err)
	}
	return c.gpu.hostColumns(o)
}

func (e *gpuExecution) run() error {
	rows := e.request.Student.Rows
	e.outcome.rowLosses = make([]float64, rows)
	if e.wanted.Statistics {
		e.outcome.statistics = make([]float64, rows*StatisticsCount)
	}
	e.wanted.Interior, e.wanted.Donated = e.plan.interior(), true
	defer e.release()
	err := e.place()
	if err == nil {
		err = e.compute()
	}
	if err != nil {
		_ = e.context.gpu.device.Finish() // copies that are queued: the memory becomes others'
		e.context.gradients.give(e.outcome.gradient)
		e.outcome.gradient = nil
	}
	return err
}

// place decides where the logits are read and where the gradient is written.
func (e *gpuExecution) place() error {
	for i, t := range []*Tensor{&e.request.Student, e.request.Snapshot, &e.request.Reference} {
		if t == nil {
			continue
		}
		m, err := e.context.alignedOnGPU(t, e.borrow)
		if err != nil {
			return err
		}
		e.logits[i] = m
	}
	if !e.request.Gradient {
		return nil
	}
	student, into := &e.request.Student, e.request.GradientInto
	e.gradient = array{dtype: e.wanted.GradientType(), width: student.Columns * student.DType.Size()}
	e.replaces = e.request.replacesStudent()
	switch {
	case e.replaces:
		staged, err := e.borrow(min(student.Rows, replacedRows) * e.gradient.width)
		if err != nil {
			return err
		}
		e.gradient.data = staged.data()
	case into.writable(xla.GPUAlignment):
		e.gradient.data = into.Data
	default:
		own, err := e.context.gradients.take(student.Rows * e.gradient.width)
		if err != nil {
			return err
		}
		e.outcome.gradient, e.gradient.data = own, own.data()
	}
	return nil
}

// compute runs the programs for the rows that count.
func (e *gpuExecution) compute() error {
	most := len(e.plan.weight)
	if e.replaces {
		most = replacedRows
	}
	runs, skipped := cutForGPU(e.plan.weight, e.logits[0].width/e.logits[0].dtype.Size(), most, e.replaces)
	f, err := e.context.newGPUFrame(&e.request.Objective, e.plan, len(e.plan.weight), e.wanted)
	if err != nil {
		return err
	}
	defer e.context.frames.give(f.memory)
	if err := e.clear(skipped); err != nil {
		return err
	}
	if err := e.context.gpu.device.Finish(); err != nil {
		return fromCUDA(err)
	}
	for _, run := range runs {
		if err := e.oneRun(f, run); err != nil {
			return err
		}
	}
	if err := f.read(e.plan, func(i int) int { return i }, e.outcome.rowLosses, e.outcome.statistics); err != nil {
		return err
	}
	return e.deliver()
}

// clear makes the gradient of rows that no run computes 0.
func (e *gpuExecution) clear(skipped []rowRange) error {
	if e.gradient.data == nil {
		return nil
	}
	target, pitch := e.gradient, e.gradient.width
	if e.replaces {
		target.data, pitch = e.request.GradientInto.Data, e.request.GradientInto.stride()*target.dtype.Size()
	}
	for _, r := range skipped {
		if err := e.context.gpu.device.ClearRows(unsafe.Add(target.data, r.first*pitch), pitch, target.width, r.end-r.first); err != nil {
			return fromCUDA(err)
		}
	}
	return nil
}

// oneRun computes some rows.
func (e *gpuExecution) oneRun(f *gpuFrame, run gpuRun) error {
	wanted := e.wanted
	wanted.Rows = run.rows
	compiled, err := e.context.client.Program(wanted, wanted.Text, 0)
	if err != nil {
		return fromXLA(err)
	}
	defer compiled.Release()
	arguments := make([]xla.Argument, 0, xla.MaxArguments)
	for _, m := range e.logits {
		if m.data != nil {
			arguments = append(arguments, matrixOf(m.row(run.first), m.dtype, run.rows, m.width/m.dtype.Size()))
		}
	}
	arguments = append(arguments, f.objective(wanted, run)...)
	arguments = append(arguments, f.rowLosses(run))
	if e.gradient.data != nil {
		at := e.gradient.row(run.first)
		if e.replaces {
			at = e.gradient.data
		}
		arguments = append(arguments, written(matrixOf(at, e.gradient.dtype, run.rows, e.request.Student.Columns)))
	}
	if wanted.Statistics {
		arguments = append(arguments, f.rowStatistics(run))
	}
	if err := e.context.runOnGPU(compiled, arguments); err != nil {
		return err
	}
	if !e.replaces {
		return nil
	}
	return e.copyRows(run.first, e.gradient.data, run.rows)
}

// runOnGPU runs a program where the device's context is the thread's.
func (c *Context) runOnGPU(compiled *xla.Program, arguments []xla.Argument) error {
	return c.gpu.device.Within(func() error {
		copied, err := compiled.RunCopying(arguments)
		if err != nil {
			return fromXLA(err)
		}
		c.bytesCopied.Add(copied)
		return nil
	})
}

// deliver copies a gradient that could not be written where the caller wants it.
func (e *gpuExecution) deliver() error {
	own := e.outcome.gradient
	if own == nil || e.request.GradientInto == nil {
		return nil
	}
	if err := e.copyRows(0, own.data(), len(e.plan.weight)); err != nil {
		return err
	}
	e.context.gradients.give(own)
	e.outcome.gradient = nil
	return nil
}

// copyRows copies dense rows into the caller's matrix, from a row on.
func (e *gpuExecution) copyRows(first int, from unsafe.Pointer, rows int) error {
	into, width := e.request.GradientInto, e.gradient.width
	err := e.context.gpu.device.CopyRows(into.at(first), into.stride()*into.DType.Size(), from, width, width, rows)
	if err == nil {
		err = e.context.gpu.device.Finish()
	}
	e.context.bytesCopied.Add(int64(rows * width))
	return orNil(err)
}

func (e *gpuExecution) borrow(size int) (*region, error) {
	r, err := e.context.gradients.take(size)
	if err == nil {
		e.borrowed = append(e.borrowed, r)
	}
	return r, err
}

func (e *gpuExecution) release() {
	for _, r := range e.borrowed {
		e.context.gradients.give(r)
	}
}

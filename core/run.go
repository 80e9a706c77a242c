package core

import (
	"runtime"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// outcome is what programs computed for a call.
type outcome struct {
	rowLosses  []float64 // [rows], without weight and Z; 0 for rows that do not count
	statistics []float64 // [rows, StatisticsCount], likewise; nil if not wanted
	gradient   *region   // nil if not wanted, or in the caller's memory
}

// execution is one call's way through the programs.
type execution struct {
	context *Context
	request *LossRequest
	plan    rowPlan
	wanted  program.Logits
	outcome outcome
	step    *shardStep // of the vocabulary-parallel form; nil: the whole loss

	logits   [3]array // of student, snapshot, reference; no data: absent
	gradient array    // no data: not wanted
	inPlace  bool     // the gradient is written over the student's logits
	fresh    bool     // the gradient's memory is all zero

	pinner   runtime.Pinner
	borrowed []*region
}

// array is memory that programs see as an array.
type array struct {
	data  unsafe.Pointer
	dtype program.DType
	width int // bytes of a row
}

func (m array) row(i int) unsafe.Pointer { return unsafe.Add(m.data, i*m.width) }

// run computes a request whose rows were planned.
func (c *Context) run(request *LossRequest, plan rowPlan, wanted program.Logits) (outcome, error) {
	rows := request.Student.Rows
	e := &execution{context: c, request: request, plan: plan, wanted: wanted}
	e.wanted.Interior = plan.interior()
	e.outcome.rowLosses = make([]float64, rows)
	if wanted.Statistics {
		e.outcome.statistics = make([]float64, rows*StatisticsCount)
	}
	defer e.release()
	err := e.place()
	if err == nil {
		err = e.compute()
	}
	if err == nil {
		e.deliver()
		return e.outcome, nil
	}
	c.gradients.give(e.outcome.gradient)
	return outcome{}, err
}

// place decides where the logits are read and where the gradient is written.
func (e *execution) place() error {
	tensors := [3]*Tensor{&e.request.Student, e.request.Snapshot, &e.request.Reference}
	if e.request.TopK != nil {
		tensors[2] = nil
	}
	for i, t := range tensors {
		if t == nil {
			continue
		}
		e.pinner.Pin(t.Data)
		m := array{t.Data, e.wanted.Stored(t.DType), t.stride() * t.DType.Size()}
		if uintptr(t.Data)%xla.Alignment != 0 {
			copied, err := e.borrow(t.Rows * m.width)
			if err != nil {
				return err
			}
			e.context.bytesCopied.Add(int64(copy(copied.bytes, t.bytes())))
			m.data = copied.data()
		}
		e.logits[i] = m
	}
	if !e.request.Gradient {
		return nil
	}
	student := &e.request.Student
	gradient := e.wanted.GradientType()
	e.gradient = array{dtype: e.wanted.Stored(gradient), width: student.Columns * gradient.Size()}
	if into := e.request.GradientInto; into.writable(xla.Alignment) {
		e.pinner.Pin(into.Data)
		e.gradient.data = into.Data
		e.inPlace = into.Data == e.logits[0].data // and not a copy of it
		return nil
	}
	own, err := e.context.gradients.take(student.Rows * e.gradient.width)
	if err != nil {
		return err
	}
	e.outcome.gradient, e.gradient.data, e.fresh = own, own.data(), own.fresh
	return nil
}

// compute runs the program for the rows that count.
func (e *execution) compute() error {
	pieces, threads, skipped := cutRows(e.plan.weight, e.wanted.Vocab, program.Capacity, e.context.threads)
	if e.gradient.data != nil && !e.fresh {
		all := unsafe.Slice((*byte)(e.gradient.data), len(e.plan.weight)*e.gradient.width)
		clearRows(all, e.gradient.width, skipped, e.context.threads)
	}
	if len(pieces) == 0 {
		return nil
	}
	wanted := e.wanted
	wanted.Rows, wanted.InPlace = program.Capacity, e.inPlace
	compiled, err := e.compiled(wanted)
	if err != nil {
		return fromXLA(err)
	}
	defer compiled.Release()
	f, err := e.newFrame(pieces)
	if err != nil {
		return err
	}
	defer e.context.frames.give(f.memory)
	err = onThreads(threads, len(pieces), func(i int) error { return compiled.Run(f.arguments(e, i)) })
	if err != nil {
		return fromXLA(err)
	}
	f.read(e)
	return nil
}

func (e *execution) compiled(wanted program.Logits) (*xla.Program, error) {
	if e.step != nil {
		share := program.RankShare{Logits: wanted, Step: e.step.step}
		return e.context.client.Program(share, share.Text, wanted.ScratchLimit())
	}
	return e.context.client.Program(wanted, wanted.Text, wanted.ScratchLimit())
}

// deliver copies a gradient that could not be written where the caller wants it.
func (e *execution) deliver() {
	if own := e.outcome.gradient; own != nil && e.request.GradientInto != nil {
		e.context.bytesCopied.Add(copyRows(e.request.GradientInto, e.gradient))
		e.context.gradients.give(own)
		e.outcome.gradient = nil
	}
}

// copyRows copies a dense matrix of the same shape, and returns the bytes copied.
func copyRows(into *Tensor, from array) int64 {
	for i := range into.Rows {
		copy(unsafe.Slice((*byte)(into.at(i)), from.width), unsafe.Slice((*byte)(from.row(i)), from.width))
	}
	return int64(into.Rows * from.width)
}

func (e *execution) borrow(size int) (*region, error) {
	r, err := e.context.gradients.take(size)
	if err == nil {
		e.borrowed = append(e.borrowed, r)
	}
	return r, err
}

func (e *execution) release() {
	e.pinner.Unpin()
	for _, r := range e.borrowed {
		e.context.gradients.give(r)
	}
}

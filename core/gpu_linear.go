package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// gpuLinear is one call of the fused linear form on a GPU: one program has all of it,
// for a number of rows of which there are few. The rows that count are put together for
// it, and rows of zeros that do not count make up the number.
type gpuLinear struct {
	context *Context
	request *LinearRequest
	plan    rowPlan
	counted []rowRange // the rows that count
	packed  rowPlan    // of these, one after the other
	rows    int        // of the program
	wanted  program.Linear

	gradients [3]gpuGradient // of hidden states, weight and bias
	scratch   int64          // bytes of memory besides inputs and gradients
	borrowed  []*region

	rowLosses, statistics []float64
}

// gpuGradient is a gradient on its way from the program to the caller.
type gpuGradient struct {
	output         // its tensor is the caller's memory; nil: own is for the caller
	own    *region // the gradient, dense, if it is not in the caller's memory
	summed array   // what the program writes, in its type or the arithmetic's; no data: not wanted
}

// linearOnGPU computes a valid request.
func (c *Context) linearOnGPU(request *LinearRequest, vocab int) (*LinearResult, error) {
	back, err := c.beginOnGPU(&request.Objective)
	if err != nil {
		return nil, err
	}
	plan, err := request.planRows(request.Student.Hidden.Rows, vocab)
	if err != nil {
		return nil, err
	}
	l := &gpuLinear{context: c, request: request, plan: plan}
	l.pack(vocab)
	defer l.release()
	if err := l.run(); err != nil {
		_ = c.gpu.device.Finish() // copies that are queued: the memory becomes others'
		return nil, err
	}
	losses, err := request.answer(plan, l.rowLosses, l.statistics, func(row int) string { return l.blame(row, vocab) })
	if err != nil {
		return nil, err
	}
	if err := back(); err != nil {
		return nil, err
	}
	c.calls.Add(1)
	result := &LinearResult{Losses: losses, ChunkRows: l.wanted.Chunk(), Products: l.wanted.Products(), ScratchBytes: l.scratch}
	result.HiddenGradient, result.WeightGradient, result.BiasGradient = l.handOut(0), l.handOut(1), l.handOut(2)
	return result, nil
}

// pack finds the rows that count, and the program for them.
func (l *gpuLinear) pack(vocab int) {
	request, plan := l.request, l.plan
	l.rowLosses = make([]float64, len(plan.weight))
	if request.Statistics {
		l.statistics = make([]float64, len(plan.weight)*StatisticsCount)
	}
	for row, weight := range plan.weight {
		if weight == 0 {
			continue
		}
		if last := len(l.counted) - 1; last >= 0 && l.counted[last].end == row {
			l.counted[last].end++
		} else {
			l.counted = append(l.counted, rowRange{row, row + 1})
		}
		l.packed.source = append(l.packed.source, int32(row))
		l.packed.alpha, l.packed.weight = append(l.packed.alpha, plan.alpha[row]), append(l.packed.weight, weight)
		if plan.label != nil {
			l.packed.label = append(l.packed.label, plan.label[row])
		}
	}
	l.packed.z, l.packed.counted = plan.z, plan.counted
	l.rows = fewSizes(max(1, plan.counted))
	snapshot, reference := request.Snapshot, &request.Reference
	l.wanted = request.linearProgram(vocab, program.Tiles, LinearText{
		LogitsText:        LogitsText{AlphaInterior: plan.interior()},
		SharedTeacherHead: snapshot != nil && snapshot.sharesHead(reference),
	})
	l.wanted.Rows, l.wanted.Donated = l.rows, true
}

func (l *gpuLinear) run() error {
	if err := l.place(); err != nil {
		return err
	}
	if l.packed.counted == 0 {
		return l.finish()
	}
	compiled, err := l.context.client.Program(l.wanted, l.wanted.Text, 0)
	if err != nil {
		return fromXLA(err)
	}
	defer compiled.Release()
	l.scratch += max(0, compiled.Scratch())
	arguments, err := l.models()
	if err != nil {
		return err
	}
	objective := l.wanted.Objective()
	f, err := l.context.newGPUFrame(&l.request.Objective, l.packed, l.rows, objective)
	if err != nil {
		return err
	}
	defer l.context.frames.give(f.memory)
	if err := l.context.gpu.device.Finish(); err != nil {
		return fromCUDA(err)
	}
	all := gpuRun{0, l.rows}
	arguments = append(arguments, f.objective(objective, all)...)
	arguments = append(arguments, f.rowLosses(all))
	arguments = append(arguments, l.results()...)
	if objective.Statistics {
		arguments = append(arguments, f.rowStatistics(all))
	}
	if err := l.context.runOnGPU(compiled, arguments); err != nil {
		return err
	}
	if err := f.read(l.packed, l.packed.sourceRow, l.rowLosses, l.statistics); err != nil {
		return err
	}
	return l.finish()
}

// models are the inputs that logits are made of.
func (l *gpuLinear) models() (arguments []xla.Argument, err error) {
	for i, m := range l.request.models() {
		hidden, err := l.gathered(&m.Hidden)
		if err != nil {
			return nil, err
		}
		arguments = append(arguments, matrixOf(hidden, m.Hidden.DType, l.rows, m.Hidden.Columns))
		if i == 2 && l.wanted.SharedTeacherHead {
			continue
		}
		weight, err := l.context.alignedOnGPU(&m.Weight, l.borrow)
		if err != nil {
			return nil, err
		}
		arguments = append(arguments, matrixOf(weight.data, m.Weight.DType, m.Weight.Rows, m.Weight.Columns))
		if m.Bias == nil {
			continue
		}
		bias, err := l.context.alignedOnGPU(m.Bias, l.borrow)
		if err != nil {
			return nil, err
		}
		arguments = append(arguments, vectorOf(bias.data, m.Bias.DType, m.Bias.Rows))
	}
	return arguments, nil
}

// gathered are the hidden states of the rows that count, in memory of the program's rows.
func (l *gpuLinear) gathered(t *Tensor) (unsafe.Pointer, error) {
	whole := l.packed.counted == t.Rows && l.rows == t.Rows && t.stride() == t.Columns
	if whole && uintptr(t.Data)%xla.GPUAlignment == 0 {
		return t.Data, nil
	}
	width := t.Columns * t.DType.Size()
	staged, err := l.borrow(l.rows * width)
	if err != nil {
		return nil, err
	}
	at := 0
	for _, r := range l.counted {
		if err := l.context.gpu.device.CopyRows(unsafe.Add(staged.data(), at*width), width, t.at(r.first), t.stride()*t.DType.Size(), width, r.end-r.first); err != nil {
			return nil, fromCUDA(err)
		}
		at += r.end - r.first
	}
	return staged.data(), orNil(l.context.gpu.device.ClearRows(unsafe.Add(staged.data(), at*width), width, width, l.rows-at))
}

// blame names a tensor that is not finite in what a row was computed from.
func (l *gpuLinear) blame(row, vocab int) string {
	for _, m := range l.request.models() {
		if name := l.context.gpu.firstNotFinite(m.tensors()[:1], row, m.Hidden.Columns); name != "" {
			return name
		}
	}
	for _, m := range l.request.models() { // a token's weights are in every row
		for _, t := range m.tensors()[1:] {
			whole := Tensor{Data: t.tensor.Data, DType: t.tensor.DType, Rows: 1, Columns: vocab * t.tensor.Columns}
			if name := l.context.gpu.firstNotFinite([]namedTensor{{t.name, &whole}}, 0, whole.Columns); name != "" {
				return name
			}
		}
	}
	return ""
}

func (l *gpuLinear) borrow(size int) (*region, error) {
	r, err := l.context.scratch.take(size)
	if err == nil {
		l.borrowed, l.scratch = append(l.borrowed, r), l.scratch+int64(size)
	}
	return r, err
}

func (l *gpuLinear) release() {
	for _, r := range l.borrowed {
		l.context.scratch.give(r)
	}
	for i := range l.gradients {
		l.context.gradients.give(l.gradients[i].own)
	}
}

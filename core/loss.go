package core

import (
	"runtime"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// LossResult is the answer to a LossRequest.
type LossResult struct {
	Loss        float64   // the total; for None the sum of RowLosses
	RowLosses   []float64 // [rows]: w_n L_n, not divided by Z; 0 for rows that do not count
	CountedRows int
	// Gradient is that of the total in the student's logits; nil when it was
	// not asked for, went to the caller's memory, or has no rows.
	Gradient *Gradient
	// Statistics are there if they were asked for; Bad with CheckReport.
	Statistics *Statistics
	Bad        BadRows
}

// Loss computes the loss of a request and, if asked for, its gradient.
//
// Errors are of type *Error: the argument's name with what it got and what it
// wanted, or CompileFailed, ExecutionFailed, OutOfMemory with XLA's message.
func (c *Context) Loss(request LossRequest) (*LossResult, error) {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	if c.closed {
		return nil, closedError()
	}
	vocab, err := request.validate()
	if err != nil {
		return nil, err
	}
	plan, err := request.planRows(vocab)
	if err != nil {
		return nil, err
	}
	if request.Student.Rows == 0 {
		c.calls.Add(1)
		empty := &LossResult{RowLosses: []float64{}, Bad: BadRows{First: -1}}
		if request.Statistics {
			empty.Statistics = statisticsOf(nil, plan)
		}
		return empty, nil
	}
	wanted := request.program(vocab, c.layout)
	outputs, err := c.run(&request, plan, wanted)
	if err != nil {
		return nil, err
	}
	result, err := c.answer(&request, plan, wanted, outputs)
	if err != nil {
		return nil, err
	}
	c.calls.Add(1)
	return result, nil
}

// run executes the program on the request's memory.
func (c *Context) run(request *LossRequest, plan rowPlan, wanted program.Logits) ([]*xla.Array, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	var arguments []*xla.Array
	defer func() { release(arguments) }()
	give := func(a *xla.Array, err error) error {
		if err != nil {
			return fromXLA(err)
		}
		arguments = append(arguments, a)
		return nil
	}
	for _, l := range request.logits() {
		pinner.Pin(l.tensor.Data)
		if err := give(c.logits(l.tensor, wanted)); err != nil {
			return nil, err
		}
	}
	arithmetic := wanted.Arithmetic()
	for _, vector := range [][]float64{plan.alpha, plan.weight} {
		if err := give(c.client.Copy(encode(arithmetic, vector), arithmetic, len(vector))); err != nil {
			return nil, err
		}
	}
	scalars := func(numbers []float64) error {
		for _, scalar := range numbers {
			if err := give(c.client.Copy(encode(arithmetic, []float64{scalar}), arithmetic)); err != nil {
				return err
			}
		}
		return nil
	}
	before, after := request.scalars(plan, wanted)
	if err := scalars(before); err != nil {
		return nil, err
	}
	if wanted.Labels {
		labels := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(plan.label))), 4*len(plan.label))
		if err := give(c.client.Copy(labels, Int32, len(plan.label))); err != nil {
			return nil, err
		}
	}
	if err := scalars(after); err != nil {
		return nil, err
	}
	sizes := []int64{int64(wanted.Rows * arithmetic.Size())}
	if wanted.GradientColumns > 0 {
		sizes = append(sizes, int64(wanted.Rows*wanted.GradientColumns*wanted.Student.DType.Size()))
	}
	if wanted.Statistics {
		sizes = append(sizes, int64(wanted.Rows*StatisticsCount*arithmetic.Size()))
	}
	outputs, err := c.client.Run(wanted, wanted.Text, arguments, sizes...)
	if err != nil {
		return nil, fromXLA(err)
	}
	return outputs, nil
}

// scalars are a program's scalar inputs, before and after its labels.
func (r *LossRequest) scalars(plan rowPlan, wanted program.Logits) (before, after []float64) {
	klScale := r.KLWeight
	if r.TauSquared {
		klScale *= r.Tau * r.Tau
	}
	before = []float64{plan.z, r.Tau, klScale}
	if wanted.Divergence == JensenShannon {
		before = append(before, r.Beta, 1-r.Beta)
	}
	if wanted.CrossEntropy {
		before = append(before, r.CEWeight)
	}
	scales, caps := r.LogitScale.list(), r.Softcap.list()
	for i, o := range [3]program.Operand{wanted.Student, wanted.Snapshot, wanted.Reference} {
		if o.Scaled {
			after = append(after, scales[i])
		}
		if o.Capped {
			after = append(after, caps[i])
		}
	}
	return before, after
}

// logits makes an array of a matrix: in place if PJRT can take it so.
func (c *Context) logits(t *Tensor, wanted program.Logits) (*xla.Array, error) {
	stored := wanted.Stored(t.DType)
	if uintptr(t.Data)%xla.Alignment == 0 {
		return c.client.View(t.Data, stored, t.Rows, t.stride())
	}
	bytes := t.bytes()
	c.bytesCopied.Add(int64(len(bytes)))
	return c.client.Copy(bytes, stored, t.Rows, t.stride())
}

// answer reads a program's outputs, which become the result's or are released.
func (c *Context) answer(request *LossRequest, plan rowPlan, wanted program.Logits, outputs []*xla.Array) (*LossResult, error) {
	defer func() { release(outputs) }()
	rowLosses, err := readFloats(outputs[0], wanted.Arithmetic(), wanted.Rows)
	if err != nil {
		return nil, fromXLA(err)
	}
	result := &LossResult{RowLosses: rowLosses, CountedRows: plan.counted, Bad: BadRows{First: -1}}
	total := 0.0
	for i, weight := range plan.weight {
		if weight == 0 {
			rowLosses[i] = 0 // not 0 times what may be NaN
			continue
		}
		rowLosses[i] *= weight
		total += rowLosses[i]
	}
	result.Loss = total / plan.z
	if request.Check != CheckNone {
		result.Bad = request.badRows(rowLosses)
	}
	if request.Check == CheckRaise && result.Bad.Count > 0 {
		return nil, notFinite(result.Bad, rowLosses)
	}
	if wanted.Statistics {
		table, err := readFloats(outputs[len(outputs)-1], wanted.Arithmetic(), wanted.Rows*StatisticsCount)
		if err != nil {
			return nil, fromXLA(err)
		}
		result.Statistics = statisticsOf(table, plan)
		result.Statistics.copyTo(request.StatisticsInto)
	}
	if request.RowLossesInto != nil {
		for i, loss := range rowLosses {
			setFloat(request.RowLossesInto, i, 0, loss)
		}
	}
	if !request.Gradient {
		return result, nil
	}
	gradient := &Gradient{array: outputs[1], dtype: request.Student.DType, rows: wanted.Rows, columns: wanted.GradientColumns}
	if gradient.data, err = outputs[1].Data(); err != nil {
		return nil, fromXLA(err)
	}
	if request.GradientInto != nil {
		c.bytesCopied.Add(gradient.copyTo(request.GradientInto))
		return result, nil
	}
	outputs[1].HandOut()
	outputs = append(outputs[:1:1], outputs[2:]...) // the gradient is the caller's now
	result.Gradient = gradient
	return result, nil
}

func release(arrays []*xla.Array) {
	for _, a := range arrays {
		a.Release()
	}
}

// encode writes numbers in a program's arithmetic type.
func encode(arithmetic DType, numbers []float64) []byte {
	if arithmetic == Float64 {
		return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(numbers))), 8*len(numbers))
	}
	narrow := make([]float32, len(numbers))
	for i, x := range numbers {
		narrow[i] = float32(x)
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(narrow))), 4*len(narrow))
}

// readFloats reads n numbers of a program's arithmetic type.
func readFloats(a *xla.Array, arithmetic DType, n int) ([]float64, error) {
	numbers := make([]float64, n)
	if arithmetic == Float64 {
		return numbers, a.Read(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(numbers))), 8*n))
	}
	narrow := make([]float32, n)
	if err := a.Read(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(narrow))), 4*n)); err != nil {
		return nil, err
	}
	for i, x := range narrow {
		numbers[i] = float64(x)
	}
	return numbers, nil
}

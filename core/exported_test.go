package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// exported computes losses with the program that ProgramText writes for hosts
// that compile it themselves, here with inputs for its results added.
type exported struct {
	context *Context
	layout  program.Layout
	// interior: where no alpha is 0 or 1 the program is told so.
	interior bool
}

func (e exported) Loss(request LossRequest) (*LossResult, error) {
	vocab, err := request.validate()
	if err != nil {
		return nil, err
	}
	plan, err := request.planRows(request.Student.Rows, vocab)
	if err != nil {
		return nil, err
	}
	wanted := request.program(vocab, e.layout)
	wanted.Rows, wanted.Donated = request.Student.Rows, true
	wanted.Interior = e.interior && plan.interior()
	compiled, err := e.context.client.Program(wanted, wanted.Text, 0)
	if err != nil {
		return nil, err
	}
	defer compiled.Release()

	call := &exportedCall{context: e.context}
	defer call.release()
	for _, l := range request.logits() {
		call.add(l.tensor.bytes(), wanted.Stored(l.tensor.DType), l.tensor.Rows, l.tensor.stride())
	}
	arithmetic, rows := wanted.Arithmetic(), wanted.Rows
	scalars := request.scalars(plan)
	call.addObjective(wanted, plan, scalars[:])
	losses := call.add(nil, arithmetic, rows)
	var gradient, statistics *region
	if wanted.GradientColumns > 0 {
		gradient = call.add(nil, wanted.Stored(request.Student.DType), rows, wanted.GradientColumns)
	}
	if wanted.Statistics {
		statistics = call.add(nil, arithmetic, rows, StatisticsCount)
	}
	if err := call.run(compiled); err != nil {
		return nil, err
	}
	computed := outcome{rowLosses: decoded(arithmetic, losses, rows)}
	if wanted.Statistics {
		computed.statistics = decoded(arithmetic, statistics, rows*StatisticsCount)
	}
	if gradient != nil {
		if computed.gradient, err = e.context.gradients.take(len(gradient.bytes)); err != nil {
			return nil, err
		}
		copy(computed.gradient.bytes, gradient.bytes)
	}
	return e.context.answer(&request, vocab, plan, computed)
}

// exportedCall are the arguments of an exported program, in memory that a program may take.
type exportedCall struct {
	context   *Context
	arguments []xla.Argument
	borrowed  []*region
	err       error
}

// add gives the program memory with a copy of the bytes; nil: for a result.
func (c *exportedCall) add(bytes []byte, dtype DType, dims ...int) *region {
	size := dtype.Size()
	a := xla.Argument{DType: dtype, Rank: len(dims), Result: bytes == nil}
	for i, dim := range dims {
		a.Dims[i] = int64(dim)
		size *= dim
	}
	memory, err := c.context.gradients.take(size)
	if err != nil {
		c.err = err
		return nil
	}
	copy(memory.bytes, bytes)
	a.Data = memory.data()
	c.arguments, c.borrowed = append(c.arguments, a), append(c.borrowed, memory)
	return memory
}

// addObjective gives what comes after the models in every form.
func (c *exportedCall) addObjective(wanted program.Logits, plan rowPlan, scalars []float64) {
	arithmetic := wanted.Arithmetic()
	numbers := func(values []float64, dims ...int) { c.add(encoded(arithmetic, values), arithmetic, dims...) }
	objectiveInputs{
		alpha:  func() { numbers(plan.alpha, wanted.Rows) },
		weight: func() { numbers(plan.weight, wanted.Rows) },
		labels: func() {
			c.add(unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(plan.label))), 4*wanted.Rows), Int32, wanted.Rows)
		},
		scalar: func(index int) { numbers(scalars[index : index+1]) },
	}.inOrder(wanted)
}

func (c *exportedCall) run(compiled *xla.Program) error {
	if c.err != nil {
		return c.err
	}
	return compiled.Run(c.arguments)
}

func (c *exportedCall) release() {
	for _, r := range c.borrowed {
		c.context.gradients.give(r)
	}
}

func encoded(arithmetic DType, numbers []float64) []byte {
	bytes := make([]byte, len(numbers)*arithmetic.Size())
	f := frame{arithmetic: arithmetic}
	f.put(unsafe.Pointer(unsafe.SliceData(bytes)), numbers)
	return bytes
}

func decoded(arithmetic DType, memory *region, n int) []float64 {
	numbers := make([]float64, n)
	f := frame{arithmetic: arithmetic}
	for i := range numbers {
		numbers[i] = f.get(memory.data(), i)
	}
	return numbers
}

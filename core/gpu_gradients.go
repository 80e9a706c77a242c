package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// place finds memory for the gradients, and for what the program writes of them.
func (l *gpuLinear) place() error {
	arithmetic := l.wanted.Arithmetic()
	for i, o := range l.request.outputs() {
		if !o.wanted || o.like.Rows == 0 {
			continue
		}
		g := &l.gradients[i]
		g.output = o
		width := o.like.Columns * o.like.DType.Size()
		target := array{dtype: o.like.DType, width: width}
		if g.tensor.writable(xla.GPUAlignment) {
			target.data = g.tensor.Data
		} else {
			own, err := l.context.gradients.take(o.like.Rows * width)
			if err != nil {
				return err
			}
			g.own, target.data = own, own.data()
		}
		rows := o.like.Rows
		switch {
		case i == 0 && l.packed.counted == rows && l.rows == rows:
			g.summed = target
			continue
		case i == 0:
			g.summed = array{dtype: o.like.DType, width: width}
			rows = l.rows
		case o.like.DType == arithmetic:
			g.summed = target
			continue
		default:
			g.summed = array{dtype: arithmetic, width: o.like.Columns * arithmetic.Size()}
		}
		staged, err := l.borrow(rows * g.summed.width)
		if err != nil {
			return err
		}
		g.summed.data = staged.data()
	}
	return nil
}

// target is where a gradient is to be dense.
func (g *gpuGradient) target() unsafe.Pointer {
	if g.own != nil {
		return g.own.data()
	}
	return g.tensor.Data
}

// results are the gradients in the program's order.
func (l *gpuLinear) results() (arguments []xla.Argument) {
	for i, g := range l.gradients {
		if g.summed.data == nil {
			continue
		}
		rows := g.like.Rows
		if i == 0 {
			rows = l.rows
		}
		a := matrixOf(g.summed.data, g.summed.dtype, rows, g.like.Columns)
		if i == 2 {
			a = vectorOf(g.summed.data, g.summed.dtype, rows)
		}
		arguments = append(arguments, written(a))
	}
	return arguments
}

// finish brings the gradients from where the program wrote them to where they are wanted.
func (l *gpuLinear) finish() error {
	for i := range l.gradients {
		g := &l.gradients[i]
		if g.summed.data == nil {
			continue
		}
		width := g.like.Columns * g.like.DType.Size()
		var err error
		switch {
		case l.packed.counted == 0:
			err = orNil(l.context.gpu.device.ClearRows(g.target(), width, width, g.like.Rows))
		case g.summed.dtype != g.like.DType:
			err = l.round(g)
		case g.summed.data != g.target():
			err = l.scatter(g, width)
		}
		if err == nil && g.own != nil && g.tensor != nil {
			err = orNil(l.context.gpu.device.CopyRows(g.tensor.Data, g.tensor.stride()*g.tensor.DType.Size(), g.own.data(), width, width, g.like.Rows))
			l.context.bytesCopied.Add(int64(g.like.Rows * width))
		}
		if err != nil {
			return err
		}
	}
	return orNil(l.context.gpu.device.Finish())
}

// scatter puts the hidden states' gradient where the rows that count are; that of others is 0.
func (l *gpuLinear) scatter(g *gpuGradient, width int) error {
	at, end := 0, 0
	clear := func(first int) error {
		return orNil(l.context.gpu.device.ClearRows(unsafe.Add(g.target(), end*width), width, width, first-end))
	}
	for _, r := range l.counted {
		if err := clear(r.first); err != nil {
			return err
		}
		if err := l.context.gpu.device.Copy(unsafe.Add(g.target(), r.first*width), unsafe.Add(g.summed.data, at*width), (r.end-r.first)*width); err != nil {
			return fromCUDA(err)
		}
		at, end = at+r.end-r.first, r.end
	}
	return clear(g.like.Rows)
}

// round writes a sum in the gradient's type.
func (l *gpuLinear) round(g *gpuGradient) error {
	wanted := program.Rounding{Rows: g.like.Rows, Columns: g.like.Columns, Sum: g.summed.dtype, Gradient: g.like.DType}
	compiled, err := l.context.client.Program(wanted, wanted.Text, 0)
	if err != nil {
		return fromXLA(err)
	}
	defer compiled.Release()
	return l.context.runOnGPU(compiled, []xla.Argument{matrixOf(g.summed.data, g.summed.dtype, g.like.Rows, g.like.Columns),
		written(matrixOf(g.target(), g.like.DType, g.like.Rows, g.like.Columns))})
}

// handOut gives a gradient to the caller; nil for those in the caller's memory.
func (l *gpuLinear) handOut(i int) *Gradient {
	g := &l.gradients[i]
	if g.own == nil || g.tensor != nil {
		return nil
	}
	made := l.context.handOut(g.own, g.like.DType, g.like.Rows, g.like.Columns)
	g.own = nil
	return made
}

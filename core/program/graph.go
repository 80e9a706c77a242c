package program

import (
	"fmt"
	"math"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
	"github.com/gomlx/go-xla/types/shapes"
)

// value is one array of the program under construction.
type value = *stablehlo.Value

// graph writes operations into one function of a StableHLO program, so that
// formulas read as formulas: operands are broadcast (a scalar or a vector over
// rows to a block [rows, vocab], or [rows, tiles, length]) and the first error sticks and is returned by
// err once, at the end. It is for one goroutine.
type graph struct {
	fn    *stablehlo.Function
	float dtypes.DType // the type that arithmetic is done in
	err   error

	vocab  int // columns of a block
	pieces int // in which fold takes them; 1: as they are
	// oneKernel: the function becomes one kernel on one core (see callOneKernel), in
	// which there must be no reductions: fold writes them out.
	oneKernel bool
	// copyFolds: fold keeps what it reduces first, and does not write its terms out
	// eight times: slower, but where there are many folds it saves most of the compile time.
	copyFolds bool
	// alpha of the block's rows, where it is known: see heldApart.
	alpha value
	// firstColumn is the number of the first column, where others have columns, too; nil: 0.
	firstColumn value
	// exactDots: products of float32 are asked not to round their operands.
	exactDots bool
}

// input declares an argument of the function; nil where it is not wanted.
func (g *graph) input(wanted bool, name string, dtype dtypes.DType, dimensions ...int) value {
	if g.err != nil || !wanted {
		return nil
	}
	return g.keep(g.fn.NamedInput(name, shapes.Make(dtype, dimensions...)))
}

// keep records the first error.
func (g *graph) keep(v value, err error) value {
	if g.err == nil && err != nil {
		g.err = err
	}
	return v
}

// number is a scalar constant in the arithmetic's type.
func (g *graph) number(x float64) value {
	if g.err != nil {
		return nil
	}
	if g.float == dtypes.Float64 {
		return g.keep(g.fn.ConstantFromScalar(x))
	}
	return g.keep(g.fn.ConstantFromScalar(float32(x)))
}

// integer is a scalar constant of the Go type given, for indices and bit patterns.
func (g *graph) integer(x any) value {
	if g.err != nil {
		return nil
	}
	return g.keep(g.fn.ConstantFromScalar(x))
}

// as broadcasts v to the shape of target: scalars to anything, vectors over
// rows to blocks.
func (g *graph) as(v, target value) value {
	if g.err != nil || v.Shape().Rank() >= target.Shape().Rank() {
		return v
	}
	shape := target.Shape().Clone()
	shape.DType = v.Shape().DType
	axes := make([]int, v.Shape().Rank())
	for i := range axes {
		axes[i] = i
	}
	return g.keep(stablehlo.BroadcastInDim(v, shape, axes))
}

type binaryOp func(lhs, rhs *stablehlo.Value) (*stablehlo.Value, error)

func (g *graph) binary(op binaryOp, x, y value) value {
	if g.err != nil {
		return nil
	}
	x, y = g.as(x, y), g.as(y, x)
	if g.err != nil {
		return nil
	}
	return g.keep(op(x, y))
}

func (g *graph) unary(op func(*stablehlo.Value) (*stablehlo.Value, error), x value) value {
	if g.err != nil {
		return nil
	}
	return g.keep(op(x))
}

func (g *graph) add(x, y value) value { return g.binary(stablehlo.Add, x, y) }
func (g *graph) sub(x, y value) value { return g.binary(stablehlo.Subtract, x, y) }
func (g *graph) mul(x, y value) value { return g.binary(stablehlo.Multiply, x, y) }
func (g *graph) div(x, y value) value { return g.binary(stablehlo.Divide, x, y) }
func (g *graph) and(x, y value) value { return g.binary(stablehlo.And, x, y) }
func (g *graph) or(x, y value) value  { return g.binary(stablehlo.Or, x, y) }
func (g *graph) exp(x value) value    { return g.unary(stablehlo.Exponential, x) }
func (g *graph) expm1(x value) value  { return g.unary(stablehlo.ExponentialMinusOne, x) }
func (g *graph) log(x value) value    { return g.unary(stablehlo.Log, x) }
func (g *graph) log1p(x value) value  { return g.unary(stablehlo.LogPlusOne, x) }
func (g *graph) abs(x value) value    { return g.unary(stablehlo.Abs, x) }
func (g *graph) neg(x value) value    { return g.unary(stablehlo.Negate, x) }
func (g *graph) tanh(x value) value   { return g.unary(stablehlo.Tanh, x) }
func (g *graph) max(x, y value) value { return g.binary(stablehlo.Maximum, x, y) }
func (g *graph) min(x, y value) value { return g.binary(stablehlo.Minimum, x, y) }
func (g *graph) round(x value) value  { return g.unary(stablehlo.RoundNearestEven, x) }

// compare is an element-wise comparison of floats; NaN compares false but for NE.
func (g *graph) compare(x value, direction types.ComparisonDirection, y value) value {
	return g.binary(func(x, y *stablehlo.Value) (*stablehlo.Value, error) {
		return stablehlo.Compare(x, y, direction, types.CompareFloat)
	}, x, y)
}

func (g *graph) less(x, y value) value  { return g.compare(x, types.CompareLT, y) }
func (g *graph) equal(x, y value) value { return g.compare(x, types.CompareEQ, y) }

// choose is the element-wise conditional. What is not chosen may be anything,
// NaN included: this is how rows and columns are selected away.
func (g *graph) choose(when, then, otherwise value) value {
	if g.err != nil {
		return nil
	}
	widest := when
	for _, v := range []value{then, otherwise} {
		if v.Shape().Rank() > widest.Shape().Rank() {
			widest = v
		}
	}
	when, then, otherwise = g.as(when, widest), g.as(then, widest), g.as(otherwise, widest)
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.Select(when, then, otherwise))
}

// convert changes the element type, rounding to nearest even.
func (g *graph) convert(x value, to dtypes.DType) value {
	if g.err != nil || x.Shape().DType == to {
		return x
	}
	return g.keep(stablehlo.Convert(x, to))
}

// bits reinterprets the elements as another type of the same width.
func (g *graph) bits(x value, to dtypes.DType) value {
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.BitcastConvert(x, to))
}

// reduce folds a block over its columns to a vector [rows], tiles one by one
// and then together.
func (g *graph) reduce(op binaryOp, initial float64, x value) value {
	if g.err != nil || x.Shape().Rank() == 2 {
		return g.reduceLast(op, initial, x)
	}
	ofTiles := g.reduceLast(op, initial, x)
	// Without this the compiler makes one reduction of the two, and cuts that
	// where it likes, which no other output of the same pass can share.
	g.opaque(&ofTiles)
	return g.reduceLast(op, initial, ofTiles)
}

// reduceLast reduces the last axis.
func (g *graph) reduceLast(op binaryOp, initial float64, x value) value {
	if g.err != nil {
		return nil
	}
	return g.reduceAxis(op, initial, x, x.Shape().Rank()-1)
}

func (g *graph) reduceAxis(op binaryOp, initial float64, x value, axis int) value {
	start := g.number(initial)
	if g.err != nil {
		return nil
	}
	fold := g.fn.Closure()
	scalar := shapes.Make(g.float)
	lhs := g.keep(fold.Input(scalar))
	rhs := g.keep(fold.Input(scalar))
	if g.err != nil {
		return nil
	}
	folded := g.keep(op(lhs, rhs))
	if g.err != nil {
		return nil
	}
	if err := fold.Return(folded); err != nil {
		g.err = err
		return nil
	}
	return g.keep(stablehlo.Reduce(x, start, fold, axis))
}

func (g *graph) rowMax(x *columns) value { return g.fold(stablehlo.Maximum, math.Inf(-1), x) }
func (g *graph) rowSum(x *columns) value { return g.fold(stablehlo.Add, 0, x) }

func (g *graph) largest(x value) value { return g.reduce(stablehlo.Maximum, math.Inf(-1), x) }
func (g *graph) sum(x value) value     { return g.reduce(stablehlo.Add, 0, x) }

// barrier is x, computed to memory before anything is computed from it.
func (g *graph) barrier(x value) value {
	g.opaque(&x)
	return x
}

// window is a window of the columns of a block [rows, n].
func (g *graph) window(x value, w window) value {
	if g.err != nil {
		return nil
	}
	rows := x.Shape().Dimensions[0]
	return g.keep(stablehlo.Slice(x, []int{0, w.first}, []int{rows, w.first + w.count}, nil))
}

// slice takes size[i] elements of axis i, from start[i] on; a start beyond the
// last possible one is moved back to it, as StableHLO says.
func (g *graph) slice(x value, start []value, size ...int) value {
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.DynamicSlice(x, start, size))
}

// update writes a block into x at start, moved back like slice's.
func (g *graph) update(x, block value, start []value) value {
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.DynamicUpdateSlice(x, block, start))
}

// sideBySide makes columns of vectors [rows]: [rows, len(vectors)].
func (g *graph) sideBySide(vectors []value) value {
	if g.err != nil {
		return nil
	}
	upright := make([]value, len(vectors))
	for i, v := range vectors {
		upright[i] = g.keep(stablehlo.Reshape(v, shapes.Make(g.float, v.Shape().Dimensions[0], 1)))
	}
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.Concatenate(1, upright...))
}

// padColumns adds columns of zeros to a block, up to so many.
func (g *graph) padColumns(x value, columns int) value {
	if g.err != nil {
		return nil
	}
	missing := columns - x.Shape().Dimensions[1]
	if missing == 0 {
		return x
	}
	zero := g.zeros(x.Shape().DType)
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.Pad(x, zero, []int{0, 0}, []int{0, missing}, []int{0, 0}))
}

// zeroLike is a vector of zeros as long as v.
func (g *graph) zeroLike(v value) value {
	if g.err != nil {
		return nil
	}
	return g.as(g.number(0), v)
}

// zeros is an array of zeros.
func (g *graph) zeros(dtype dtypes.DType, dimensions ...int) value {
	if g.err != nil {
		return nil
	}
	var zero value
	switch dtype {
	case dtypes.Uint16:
		zero = g.integer(uint16(0))
	case dtypes.Float16, dtypes.BFloat16:
		zero = g.convert(g.number(0), dtype)
	case dtypes.Float32:
		zero = g.integer(float32(0))
	case dtypes.Float64:
		zero = g.integer(float64(0))
	default:
		g.err = fmt.Errorf("program: no zeros of type %s", dtype)
	}
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.BroadcastInDim(zero, shapes.Make(dtype, dimensions...), nil))
}

package program

import (
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
	"github.com/gomlx/go-xla/types/shapes"
)

// tiling cuts rows of logits into tiles of one length: [rows, count, length],
// the matrix as it lies in memory. Its columns are the student's as stored; those
// from Vocab on are made -inf in all models, a token that has no part in anything.
type tiling struct{ count, length int }

// The lengths of tiles. Shorter ones make the sums of tiles, which are kept in
// memory, many; longer ones the compiler cuts again, and a backend that adds
// elements up one by one loses digits.
const (
	shortestTile = 1024
	longestTile  = 4096
)

// tiling takes the longest of these lengths that divides the student's columns.
// Where there is none a row is one tile. The compiler cuts that as it likes,
// which the loss then does not share with the gradient: one more pass.
func (l Logits) tiling() tiling {
	columns := l.Student.Columns
	for length := min(longestTile, columns); length >= shortestTile; length-- {
		if columns%length == 0 {
			return tiling{columns / length, length}
		}
	}
	return tiling{1, columns}
}

func (t tiling) columns() int { return t.count * t.length }

// cut makes tiles of a matrix as it is stored. Where it has the student's columns
// that costs nothing, and the compiler is kept from moving the cut to where it
// costs much: between a difference and its many uses. Other matrices are cut
// wherever they are read; columns that they lack are -inf.
func (t tiling) cut(g *graph, x value) value {
	if g.err != nil {
		return nil
	}
	rows, columns := x.Shape().Dimensions[0], x.Shape().Dimensions[1]
	switch {
	case columns > t.columns():
		x = g.window(x, window{0, t.columns()})
	case columns < t.columns():
		lowest := g.convert(g.number(-inf), x.Shape().DType)
		if g.err == nil {
			x = g.keep(stablehlo.Pad(x, lowest, nil, []int{0, t.columns() - columns}, nil))
		}
	}
	x = g.reshape(x, rows, t.count, t.length)
	if columns == t.columns() {
		g.opaque(&x)
	}
	return x
}

// join undoes cut.
func (t tiling) join(g *graph, x value) value {
	if g.err != nil {
		return nil
	}
	return g.reshape(x, x.Shape().Dimensions[0], t.columns())
}

// load reads the models' logits in tiles, after scale and cap, and the
// derivative of the student's in what is stored (nil: 1).
func (t tiling) load(l Logits, g *graph, in inputs, vocab value) (z logits, slope value) {
	var loaded [3]value
	for i, o := range l.operands() {
		if in.logits[i] == nil {
			continue
		}
		tiles := l.widen(g, in.logits[i], o.DType)
		y, derivative := o.transform(g, tiles, in.scale[i], in.cap[i])
		if o.Columns > l.Vocab || l.uneven {
			y = g.choose(g.beyond(y, vocab), g.number(-inf), y)
		}
		loaded[i] = y
		if i == 0 {
			slope = derivative
		}
	}
	if loaded[1] == nil {
		loaded[1] = loaded[0] // the student itself
	}
	return logits{s: loaded[0], a: loaded[1], r: loaded[2]}, slope
}

// beyond is where a column's number is vocab or more.
func (g *graph) beyond(like, vocab value) value {
	return g.binary(func(x, y *stablehlo.Value) (*stablehlo.Value, error) {
		return stablehlo.Compare(x, y, types.CompareGE, types.CompareSigned)
	}, g.iota(like), vocab)
}

func (g *graph) reshape(x value, dimensions ...int) value {
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.Reshape(x, shapes.Make(x.Shape().DType, dimensions...)))
}

// opaque replaces values by themselves in such a way that the compiler does not
// know it. What is computed from them is then computed anew, though the same
// was computed before: see passes.chain.
func (g *graph) opaque(values ...*value) {
	var known []value
	for _, v := range values {
		if *v != nil {
			known = append(known, *v)
		}
	}
	if g.err != nil || len(known) == 0 {
		return
	}
	copies, err := stablehlo.OptimizationBarrier(known...)
	if err != nil {
		g.err = err
		return
	}
	for _, v := range values {
		if *v != nil {
			*v, copies = copies[0], copies[1:]
		}
	}
}

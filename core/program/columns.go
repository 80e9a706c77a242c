package program

import "github.com/gomlx/go-xla/types"

// window is a range of a block's columns.
type window struct{ first, count int }

// columns are an array [rows, vocab] of which formulas ask any window. What is
// not kept in memory is computed anew for each use, so that a use needs no
// array of its own: see fold.
type columns struct {
	compute func(window) value
	kept    value // all columns, in memory; nil: computed on demand
	known   map[window]value
}

// columnsOf makes columns of a formula for a window of them.
func columnsOf(compute func(window) value) *columns {
	return &columns{compute: compute, known: map[window]value{}}
}

// at is a window of the columns, [rows, w.count].
func (c *columns) at(g *graph, w window) value {
	if v, ok := c.known[w]; ok {
		return v
	}
	var v value
	switch {
	case c.kept == nil:
		v = c.compute(w)
	case w == g.all():
		v = c.kept
	default:
		v = g.window(c.kept, w)
	}
	c.known[w] = v
	return v
}

// all is the window of all columns.
func (g *graph) all() window { return window{0, g.vocab} }

// whole are all the columns, [rows, vocab].
func (g *graph) whole(c *columns) value { return c.at(g, g.all()) }

// keepColumns computes the columns once, into memory: for what takes longer to compute
// than to read, such as an exp.
func (g *graph) keepColumns(c *columns) *columns {
	if g.pieces == 1 && !g.oneKernel {
		return c // the compiler shares the one window as it likes
	}
	return g.copyColumns(c)
}

// copyColumns is a copy in memory.
func (g *graph) copyColumns(c *columns) *columns {
	return &columns{kept: g.barrier(g.whole(c)), known: map[window]value{}}
}

// row is a vector [rows], computed once: left alone the compiler computes it anew
// in every loop over columns that uses it, with all that it is made of.
func (g *graph) row(x value) value {
	if g.oneKernel {
		return g.barrier(x)
	}
	return x
}

// fold reduces columns to a vector [rows].
//
// XLA's CPU backend reduces only arrays in memory: a sum of terms would write
// and read an array as large as the block. So the columns are cut into a few
// pieces that are first combined element by element, which the compiler fuses
// with the terms' computation; what is left to reduce is a fraction of it.
func (g *graph) fold(op binaryOp, initial float64, c *columns) value {
	if g.oneKernel {
		return g.foldEighths(op, c)
	}
	if g.pieces == 1 || c.kept != nil {
		return g.reduce(op, initial, g.whole(c))
	}
	width := g.vocab / g.pieces
	combined := g.combine(op, width, g.pieces, func(w window) value { return c.at(g, w) })
	result := g.reduce(op, initial, g.barrier(g.heldApart(combined)))
	if rest := g.vocab - g.pieces*width; rest > 0 {
		result = g.binary(op, result, g.reduce(op, initial, c.at(g, window{g.pieces * width, rest})))
	}
	return result
}

// heldApart is x, [rows, columns], as a result that a reduction can't take its operands from.
//
// Newer versions of XLA's CPU backend hand reductions to YNNPACK together with the
// sums or maxima that they are of, whose own operands, all pieces, are then arrays
// in memory. A choice is something that it does not take in. This one depends on a
// number that only a NaN in alpha makes true, which makes the row's loss NaN anyway.
func (g *graph) heldApart(x value) value {
	if g.alpha == nil {
		return x
	}
	return g.choose(g.compare(g.alpha, types.CompareNE, g.alpha), g.alpha, x)
}

// combine puts pieces of the same width together, element by element.
func (g *graph) combine(op binaryOp, width, pieces int, at func(window) value) value {
	combined := at(window{0, width})
	for k := 1; k < pieces; k++ {
		combined = g.binary(op, combined, at(window{k * width, width}))
	}
	return combined
}

// foldEighths is fold without a reduction of the compiler's: eighths of the
// columns are combined, then eighths of these, until few are left. Besides, a sum
// of many numbers loses fewer digits so.
func (g *graph) foldEighths(op binaryOp, c *columns) value {
	const parts = 8
	if c.kept == nil && g.copyFolds {
		c = g.copyColumns(c)
	}
	at := func(w window) value { return c.at(g, w) }
	width := g.vocab
	var rests []value
	for width > parts {
		part := width / parts
		if rest := width - parts*part; rest > 0 {
			kept := g.barrier(at(window{parts * part, rest}))
			rests = append(rests, g.combine(op, 1, rest, func(w window) value { return g.window(kept, w) }))
		}
		kept := g.barrier(g.combine(op, part, parts, at))
		at = func(w window) value { return g.window(kept, w) }
		width = part
	}
	result := g.combine(op, 1, width, at)
	for _, rest := range rests {
		result = g.binary(op, result, rest)
	}
	if g.err != nil {
		return nil
	}
	return g.row(g.reshape(result, result.Shape().Dimensions[0]))
}

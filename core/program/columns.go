package program

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
	if g.pieces == 1 {
		return c // the compiler shares the one window as it likes
	}
	return g.copyColumns(c)
}

// copyColumns is a copy in memory.
func (g *graph) copyColumns(c *columns) *columns {
	return &columns{kept: g.barrier(g.whole(c)), known: map[window]value{}}
}

// fold reduces columns to a vector [rows].
//
// XLA's CPU backend reduces only arrays in memory: a sum of terms would write
// and read an array as large as the block. So the columns are cut into a few
// pieces that are first combined element by element, which the compiler fuses
// with the terms' computation; what is left to reduce is a fraction of it.
func (g *graph) fold(op binaryOp, initial float64, c *columns) value {
	if g.pieces == 1 || c.kept != nil {
		return g.reduce(op, initial, g.whole(c))
	}
	width := g.vocab / g.pieces
	combined := c.at(g, window{0, width})
	for k := 1; k < g.pieces; k++ {
		combined = g.binary(op, combined, c.at(g, window{k * width, width}))
	}
	result := g.reduce(op, initial, g.barrier(combined))
	if rest := g.vocab - g.pieces*width; rest > 0 {
		result = g.binary(op, result, g.reduce(op, initial, c.at(g, window{g.pieces * width, rest})))
	}
	return result
}

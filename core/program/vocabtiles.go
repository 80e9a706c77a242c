package program

// mostTile is how many tokens a tile of the vocabulary has at most: what is
// converted or transposed of a matrix then stays in the cache, and takes little
// memory. Measured beside half and twice as many.
const mostTile = 2048

// tile is a range of the vocabulary, within a loop over all of it.
type tile struct {
	first value // int32
	count int
}

// overTiles goes over the vocabulary in tiles and carries an array along. The
// last tile, of another size, comes after the loop.
func (g *graph) overTiles(vocab int, carried value, body func(g *graph, t tile, carried value) value) value {
	count := min(mostTile, vocab)
	if whole := vocab / count; whole > 0 {
		made := g.repeat(constant(whole), []value{carried}, func(inner *graph, number value, carried []value) []value {
			t := tile{inner.mul(number, inner.integer(int32(count))), count}
			return []value{body(inner, t, carried[0])}
		})
		if g.err != nil {
			return nil
		}
		carried = made[0]
	}
	if rest := vocab % count; rest > 0 {
		carried = body(g, tile{g.integer(int32(vocab - rest)), rest}, carried)
	}
	return carried
}

// rowsOf are the tile's rows of a matrix [vocab, n].
func (t tile) rowsOf(g *graph, x value) value {
	if g.err != nil {
		return nil
	}
	return g.slice(x, []value{t.first, g.integer(int32(0))}, t.count, x.Shape().Dimensions[1])
}

// columnsOf are the tile's columns of a matrix [n, vocab].
func (t tile) columnsOf(g *graph, x value) value {
	if g.err != nil {
		return nil
	}
	return g.slice(x, []value{g.integer(int32(0)), t.first}, x.Shape().Dimensions[0], t.count)
}

// columns are the tile's of a matrix of the enclosing function.
func (t tile) columns(g *graph, x value) value { return t.columnsOf(g, g.outer(x)) }

// elements are the tile's of a vector [vocab] of the enclosing function; nil stays nil.
func (t tile) elements(g *graph, x value) value {
	if g.err != nil || x == nil {
		return nil
	}
	return g.slice(g.outer(x), []value{t.first}, t.count)
}

func (t tile) setRows(g *graph, x, rows value) value {
	return g.update(x, rows, []value{t.first, g.integer(int32(0))})
}

func (t tile) setColumns(g *graph, x, columns value) value {
	return g.update(x, columns, []value{g.integer(int32(0)), t.first})
}

package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// A reference of which a row lists k tokens alone, with the log of each one's probability at tau and that of all
// others together. The loss is over k + 1 buckets: the listed tokens, and the rest as one.
//
// It is the loss of all tokens with teachers whose rest is shared out as the student shares its own. Tokens in which
// two distributions are in proportion add to a divergence what their sum does, and so do they to a mixture in either
// space: so nothing but the teachers' logits is different from a reference of all tokens.

// listedInputs are the arguments for it.
func (l Logits) listedInputs(g *graph, in *inputs) {
	in.ids = g.input(l.Listed > 0, "ids", dtypes.Int32, l.Rows, l.Listed)
	in.logs = g.input(l.Listed > 0, "logs", g.float, l.Rows, l.Listed+1)
}

// bucketed are the models with teachers of that kind, of rows from first on.
func (l Logits) bucketed(g *graph, in inputs, z models, first value, count int, invTau value) models {
	logs := g.barrier(g.mul(g.slice(in.logs, []value{first, g.integer(int32(0))}, count, l.Listed+1), in.tau))
	ids := g.slice(in.ids, []value{first, g.integer(int32(0))}, count, l.Listed)
	given := &columns{kept: g.scattered(ids, logs, count, l.Listed), known: map[window]value{}}
	listed := func(w window) value { return g.less(given.at(g, w), g.number(inf)) }
	// tau times the log of the rest's sum of exp(z/tau).
	rest := func(z *columns) value {
		others := columnsOf(func(w window) value { return g.choose(listed(w), g.number(-inf), z.at(g, w)) })
		max := g.rowMax(others)
		base := g.row(g.choose(g.equal(max, g.number(-inf)), g.number(0), max))
		sum := g.rowSum(columnsOf(func(w window) value {
			return g.expNegative(g.mul(g.sub(others.at(g, w), base), invTau))
		}))
		return g.row(g.add(base, g.mul(in.tau, g.log(sum))))
	}
	own := rest(z.s)
	// A student that excludes all others shares nothing: the teachers' rest, which makes
	// the forward loss infinite, is then shared evenly, for a gradient that is finite.
	none := g.row(g.equal(own, g.number(-inf)))
	even := g.mul(in.tau, g.log(g.number(float64(max(1, l.Vocab-l.Listed)))))
	shared := func(rest value, logits *columns) *columns {
		distance := g.row(g.sub(rest, g.choose(none, even, own)))
		return columnsOf(func(w window) value {
			others := g.add(g.choose(none, g.number(0), z.s.at(g, w)), distance)
			return g.choose(listed(w), logits.at(g, w), others)
		})
	}
	bucketed := models{s: z.s, a: z.a}
	bucketed.r = shared(g.reshape(g.window(logs, window{l.Listed, 1}), count), given)
	if l.Snapshot.Columns > 0 {
		bucketed.a = shared(rest(z.a), z.a)
	}
	return bucketed
}

// scattered has the numbers that a row lists in their columns, and +inf elsewhere: [rows, vocab].
func (g *graph) scattered(ids, numbers value, rows, listed int) value {
	if g.err != nil {
		return nil
	}
	empty := g.keep(stablehlo.BroadcastInDim(g.number(inf), shapes.Make(g.float, rows, g.vocab), nil))
	filled := g.repeat(constant(rows*listed), []value{empty}, func(inner *graph, number value, carried []value) []value {
		width := inner.integer(int32(listed))
		place := []value{inner.binary(stablehlo.Divide, number, width), inner.binary(stablehlo.Remainder, number, width)}
		id := inner.toScalar(inner.slice(inner.outer(ids), place, 1, 1))
		given := inner.slice(inner.outer(numbers), place, 1, 1)
		return []value{inner.update(carried[0], given, []value{place[0], id})}
	})
	if g.err != nil {
		return nil
	}
	return filled[0]
}

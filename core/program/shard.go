package program

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// Shard says which program of the vocabulary-parallel form is wanted: each of
// Shards devices holds as many columns of every row, in order. The devices go
// through rounds. In each but the last a device computes some numbers of its
// own columns for every row, [Rows, numbers], and the host gathers those of all
// devices, [Rows, Shards, numbers], for all programs of later rounds. The last
// round's results are a device's own: its part of the row losses (and of the
// statistics), which sum to the rows', and its columns of the gradient.
//
// The rounds are: the largest of a few logits; means of differences in a few
// columns; what the first pass over all columns finds (twice for statistics, of
// which each entropy takes one more); and, where the gradient needs the sum that
// a divergence is (reverse in probability space, jsd), that one.
type Shard struct {
	Logits // of a device: its columns. Vocab is the number of real ones of all devices
	Shards int
	Round  int // from 0
}

// Text writes the program. Its inputs are those of Logits, then the number of
// the device's first column, int32, then what was gathered in each round before.
// numbers are how many numbers the rounds but the last have.
func (s Shard) Text() (text string, numbers []int, err error) {
	numbers, err = s.numbers()
	if err != nil || s.Round > len(numbers) {
		return "", numbers, err
	}
	builder := stablehlo.New("anchorkl_shard")
	g := s.local().graph(builder.Main())
	in, first := s.inputs(g)
	gathered := make([]value, s.Round)
	for round := range gathered {
		gathered[round] = g.input(true, fmt.Sprintf("gathered%d", round), g.float, s.Rows, s.Shards, numbers[round])
	}
	g.finish(s.everyRow(g, in, first, gathered, numbers)...)
	text, err = textOf(builder, g.err)
	return text, numbers, err
}

// numbers finds the rounds by going through all of them at once.
func (s Shard) numbers() ([]int, error) {
	g := s.local().graph(stablehlo.New("anchorkl_shard").Main())
	in, first := s.inputs(g)
	p := s.passes(g, in, &agreement{first: first, round: -1})
	p.results()
	return p.shards.numbers, g.err
}

// local is the form of a device's columns alone.
func (s Shard) local() Logits {
	l := s.Logits
	l.uneven = l.Vocab < s.Shards*l.Student.Columns
	l.Vocab = l.Student.Columns
	return l
}

func (s Shard) inputs(g *graph) (in inputs, first value) {
	in = s.local().inputs(g)
	first = g.input(true, "first", dtypes.Int32)
	if in.labels != nil {
		in.labels = g.sub(in.labels, first) // a label of another device is none of the columns' numbers
	}
	return in, first
}

func (s Shard) passes(g *graph, in inputs, a *agreement) *passes {
	l := s.local()
	vocab := g.integer(int32(l.Vocab))
	if l.uneven {
		vocab = g.min(g.max(g.sub(g.integer(int32(s.Vocab)), a.first), g.integer(int32(0))), vocab)
	}
	g.firstColumn = a.first
	return &passes{l: l, g: g, tiles: l.tiling(), rows: rowNumbers{inputs: in, vocab: vocab}, shards: a}
}

// everyRow computes the round's results, on a CPU block by block.
func (s Shard) everyRow(g *graph, in inputs, first value, gathered []value, numbers []int) []value {
	l := s.local()
	block := l.Layout.blockRows(l.Rows, l.Vocab)
	if block == l.Rows {
		return s.rows(g, in, first, gathered)
	}
	results := l.results(g)
	if s.Round < len(numbers) {
		results = []value{g.zeros(g.float, l.Rows, numbers[s.Round])}
	}
	each := schedule{block: block}
	return g.repeat(constant((l.Rows+block-1)/block), results, func(body *graph, number value, carried []value) []value {
		start := each.first(body, number)
		zero := body.integer(int32(0))
		some := in.within(body).some(body, start, block)
		given := make([]value, len(gathered))
		for i := range gathered {
			given[i] = body.slice(body.outer(gathered[i]), []value{start, zero, zero}, block, s.Shards, numbers[i])
		}
		made := s.rows(body, some, body.outer(first), given)
		next := make([]value, len(carried))
		for i := range carried {
			if body.err != nil {
				return nil
			}
			at := []value{start, zero}[:made[i].Shape().Rank()]
			next[i] = body.update(carried[i], made[i], at)
		}
		return next
	})
}

// some are the inputs of count rows from start on.
func (in inputs) some(g *graph, start value, count int) inputs {
	for _, vector := range []*value{&in.alpha, &in.weight, &in.labels} {
		if *vector != nil {
			*vector = g.slice(*vector, []value{start}, count)
		}
	}
	for i, matrix := range in.logits {
		if matrix != nil && g.err == nil {
			in.logits[i] = g.slice(matrix, []value{start, g.integer(int32(0))}, count, matrix.Shape().Dimensions[1])
		}
	}
	return in
}

func (s Shard) rows(g *graph, in inputs, first value, gathered []value) []value {
	p := s.passes(g, in, &agreement{first: first, round: s.Round, gathered: gathered})
	results := p.results()
	if p.shards.own != nil {
		return []value{p.shards.own}
	}
	return results
}

// agreement is how the devices of a vocabulary-parallel form come by the same
// numbers. It goes through all rounds: of those before the program's own it has
// what was gathered, at its own it keeps the device's numbers, and what would
// come of later ones is nobody's.
type agreement struct {
	first    value // the number of the device's first column, int32
	round    int   // the program's; -1: none, all that is wanted is what the rounds are
	gathered []value
	numbers  []int // of the rounds passed
	own      value // [rows, numbers] of the program's round; nil: it is the last one
}

// agree gives the numbers of all devices in place of the device's own, each [rows, devices];
// nil: this round's numbers are not known in this program.
func (a *agreement) agree(g *graph, own []value) []value {
	round := len(a.numbers)
	a.numbers = append(a.numbers, len(own))
	if round == a.round {
		a.own = g.sideBySide(own)
	}
	if round >= len(a.gathered) || g.err != nil {
		return nil
	}
	all := make([]value, len(own))
	for i := range all {
		rows, devices := a.gathered[round].Shape().Dimensions[0], a.gathered[round].Shape().Dimensions[1]
		if g.err != nil {
			return nil
		}
		one := g.keep(stablehlo.Slice(a.gathered[round], []int{0, 0, i}, []int{rows, devices, i + 1}, nil))
		if g.err == nil {
			all[i] = g.keep(stablehlo.Reshape(one, shapes.Make(g.float, rows, devices)))
		}
	}
	return all
}

// sums replaces sums over a device's columns by those over all columns.
func (p *passes) sums(own ...*value) {
	p.agreed(own, func(all value) value { return p.g.reduceLast(stablehlo.Add, 0, all) })
}

// largest replaces the largest of a device's numbers by those of all.
func (p *passes) largest(own ...*value) {
	p.agreed(own, func(all value) value { return p.g.reduceLast(stablehlo.Maximum, -inf, all) })
}

func (p *passes) agreed(own []*value, join func(all value) value) {
	if p.shards == nil {
		return
	}
	values := make([]value, len(own))
	for i := range own {
		values[i] = *own[i]
	}
	for i, all := range p.shards.agree(p.g, values) {
		*own[i] = join(all)
	}
}

// once is a number that all devices know, where results are summed over them: it is the first one's part.
func (p *passes) once(x value) value {
	if p.shards == nil || x == nil {
		return x
	}
	isFirst := p.g.equal(p.g.convert(p.shards.first, p.g.float), p.g.number(0))
	return p.g.choose(p.g.as(isFirst, x), x, p.g.number(0))
}

// scan goes over all columns of the sides, on every device.
func (p *passes) scan(sides []*scanned) {
	g := p.g
	if p.l.Layout == Blocks {
		g.scanInCache(sides, p.rows.invTau)
	} else {
		g.scan(sides, p.rows.invTau)
	}
	if p.shards == nil {
		return
	}
	var own []*value
	for _, s := range sides {
		own = append(own, s.found()...)
	}
	values := make([]value, len(own))
	for i := range own {
		values[i] = *own[i]
	}
	all := p.shards.agree(g, values)
	if all == nil {
		return
	}
	for _, s := range sides {
		g.joinDevices(s, all[:len(s.found())], p.rows.invTau)
		all = all[len(s.found()):]
	}
}

// found are the results of a scan.
func (s *scanned) found() []*value {
	list := []*value{&s.largest}
	for _, v := range []*value{&s.at, &s.weights} {
		if *v != nil {
			list = append(list, v)
		}
	}
	for i := range s.sums {
		list = append(list, &s.sums[i])
	}
	for i := range s.cold {
		list = append(list, &s.cold[i])
	}
	return list
}

// joinDevices makes one result of a scan out of all devices', each [rows, devices].
func (g *graph) joinDevices(s *scanned, all []value, invTau value) {
	take := func() value { next := all[0]; all = all[1:]; return next }
	largest := take()
	s.largest = g.reduceLast(stablehlo.Maximum, -inf, largest)
	isLargest := g.equal(largest, s.largest)
	if s.at != nil {
		s.at = g.reduceLast(stablehlo.Minimum, inf, g.choose(isLargest, take(), g.number(inf)))
	}
	apart := g.sub(largest, s.largest)
	sum := func(share value) value { return g.reduceLast(stablehlo.Add, 0, g.mul(take(), share)) }
	share := g.choose(isLargest, g.number(1), g.exp(g.mul(apart, invTau)))
	if s.weights != nil {
		s.weights = sum(share)
	}
	for i := range s.sums {
		s.sums[i] = sum(share)
	}
	share = g.choose(isLargest, g.number(1), g.exp(apart))
	for i := range s.cold {
		s.cold[i] = sum(share)
	}
}

// scanInCache is scan for a block of rows in a CPU's cache, where going over them once more costs little.
func (g *graph) scanInCache(sides []*scanned, invTau value) {
	for _, s := range sides {
		columns, one := s.largest, g.number(1)
		s.largest = g.largest(columns)
		isLargest := g.equal(columns, s.largest)
		if s.at != nil {
			s.at = g.reduce(stablehlo.Minimum, inf, g.choose(isLargest, s.at, g.number(inf)))
		}
		apart := g.sub(columns, s.largest)
		// Where all is -inf the difference is no number.
		weight := g.choose(isLargest, one, g.expNegative(g.mul(apart, invTau)))
		if s.weights != nil {
			s.weights = g.sum(weight)
		}
		for i := range s.sums {
			s.sums[i] = g.sum(g.mul(weight, s.sums[i]))
		}
		if len(s.cold) > 0 {
			weight = g.choose(isLargest, one, g.expNegative(apart))
		}
		for i := range s.cold {
			s.cold[i] = g.sum(g.mul(weight, s.cold[i]))
		}
	}
}

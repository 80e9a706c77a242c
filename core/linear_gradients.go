package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/core/xla"
)

// headGradients is memory for the gradients of the fused linear form; nil: not wanted.
type headGradients struct {
	hidden, weight, bias *region
	staged               *region // a chunk's hidden gradients
	// Sums in the arithmetic's type, over the chunks: the gradient itself where that
	// has the type.
	weightSum, biasSum *region
	transposed         bool // weightSum is [width, vocab]
}

func (r *linearRun) placeGradients() error {
	request, g := r.request, &r.gradients
	student := &request.Student
	var err error
	result := func(wanted bool, like, into *Tensor) (m *region) {
		switch {
		case !wanted || err != nil || like.Rows == 0:
			return nil
		case into.writable(xla.Alignment):
			r.pinner.Pin(into.Data)
			return &region{bytes: into.bytes(), callers: true}
		}
		m, err = r.context.gradients.take(like.Rows * like.Columns * like.DType.Size())
		return m
	}
	scratch := func(wanted bool, bytes int) (m *region) {
		if wanted && err == nil {
			m, err = r.borrow(bytes)
		}
		return m
	}
	g.hidden = result(request.HiddenGradient, &student.Hidden, request.HiddenGradientInto)
	g.weight = result(request.WeightGradient, &student.Weight, request.WeightGradientInto)
	g.bias = result(request.BiasGradient, student.Bias, request.BiasGradientInto)
	g.staged = scratch(g.hidden != nil, r.chunks.rows*student.Hidden.Columns*student.Hidden.DType.Size())
	g.transposed = program.TransposedWeightGradient(student.Hidden.DType, student.Weight.DType, r.arithmetic)
	g.weightSum, g.biasSum = g.weight, g.bias
	if student.Weight.DType != r.arithmetic {
		g.weightSum = scratch(g.weight != nil, r.vocab*student.Weight.Columns*r.arithmetic.Size())
	}
	if g.bias != nil && student.Bias.DType != r.arithmetic {
		g.biasSum = scratch(true, r.vocab*r.arithmetic.Size())
	}
	for _, zeroed := range []*region{g.hidden, g.weight, g.bias, g.weightSum, g.biasSum} {
		r.zero(zeroed)
	}
	return err
}

// zero clears a region: gradients of rows that do not count and of tokens that are
// padding, and sums before anything is added.
func (r *linearRun) zero(m *region) {
	if m != nil && !m.fresh {
		clearRows(m.bytes, len(m.bytes), []rowRange{{0, 1}}, r.context.threads)
	}
}

// addGradients adds what a chunk's rows have, whose logits' gradient is there.
func (r *linearRun) addGradients(rows []int32, padded int) error {
	if !r.request.wantsGradient() {
		return nil
	}
	student, g := r.heads[0], &r.gradients
	rowBytes := r.upstream.width
	clear(unsafe.Slice((*byte)(unsafe.Add(r.upstream.data, len(rows)*rowBytes)), (padded-len(rows))*rowBytes))
	upstream := matrixOf(r.upstream.data, r.upstream.dtype, padded, r.vocab)
	if g.hidden != nil {
		wanted := program.HiddenGradient{Rows: padded, Width: student.width, Vocab: r.vocab, Hidden: student.hidden,
			Weight: student.weight.dtype, Upstream: r.upstream.dtype, Logits: r.arithmetic}
		err := r.execute(wanted, wanted.Text, upstream, matrixOf(student.weight.data, student.weight.dtype, r.vocab, student.width),
			written(matrixOf(g.staged.data(), student.hidden, padded, student.width)))
		if err != nil {
			return err
		}
		width := student.width * student.hidden.Size()
		for i, row := range rows {
			copy(g.hidden.bytes[int(row)*width:][:width], g.staged.bytes[i*width:])
		}
	}
	if g.weight != nil {
		wanted := program.WeightGradient{Rows: padded, Width: student.width, Vocab: r.vocab, Hidden: student.hidden,
			Upstream: r.upstream.dtype, Logits: r.arithmetic, Transposed: g.transposed}
		err := r.execute(wanted, wanted.Text, upstream, matrixOf(student.staged, student.hidden, padded, student.width),
			written(r.weightSum()))
		if err != nil {
			return err
		}
	}
	if g.bias != nil {
		wanted := program.BiasGradient{Rows: padded, Vocab: r.vocab, Logits: r.arithmetic}
		return r.execute(wanted, wanted.Text, upstream, written(vectorOf(g.biasSum.data(), r.arithmetic, r.vocab)))
	}
	return nil
}

func (r *linearRun) weightSum() xla.Argument {
	g, width := &r.gradients, r.heads[0].width
	if g.transposed {
		return matrixOf(g.weightSum.data(), r.arithmetic, width, r.vocab)
	}
	return matrixOf(g.weightSum.data(), r.arithmetic, r.vocab, width)
}

// finish rounds the sums to the gradients' types.
func (r *linearRun) finish() error {
	g := &r.gradients
	round := func(sum xla.Argument, gradient *region, dtype DType, columns int, transposed bool) error {
		wanted := program.Rounding{Rows: r.vocab, Columns: columns, Sum: r.arithmetic, Gradient: dtype, Transposed: transposed}
		return r.execute(wanted, wanted.Text, sum, written(matrixOf(gradient.data(), dtype, r.vocab, columns)))
	}
	if len(r.counted) == 0 {
		return nil // all is 0
	}
	if g.weight != g.weightSum {
		if err := round(r.weightSum(), g.weight, r.request.Student.Weight.DType, r.heads[0].width, g.transposed); err != nil {
			return err
		}
	}
	if g.bias != g.biasSum {
		return round(matrixOf(g.biasSum.data(), r.arithmetic, r.vocab, 1), g.bias, r.request.Student.Bias.DType, 1, false)
	}
	return nil
}

// handOut gives the gradients to the caller; nil for those in the caller's memory.
func (r *linearRun) handOut() (hidden, weight, bias *Gradient) {
	g, student := &r.gradients, &r.request.Student
	take := func(m **region, t, into *Tensor) *Gradient {
		if *m == nil || (*m).callers {
			return nil
		}
		if into != nil {
			width := t.Columns * t.DType.Size()
			r.context.bytesCopied.Add(copyRows(into, array{(*m).data(), t.DType, width}))
			return nil
		}
		made := r.context.handOut(*m, t.DType, t.Rows, t.Columns)
		*m = nil
		return made
	}
	return take(&g.hidden, &student.Hidden, r.request.HiddenGradientInto),
		take(&g.weight, &student.Weight, r.request.WeightGradientInto),
		take(&g.bias, student.Bias, r.request.BiasGradientInto)
}

// release gives back what was not handed out.
func (g *headGradients) release(c *Context) {
	for _, m := range []*region{g.hidden, g.weight, g.bias} {
		c.gradients.give(m)
	}
}

// products is how many matrix products a chunk takes.
func (r *linearRun) products() int {
	count := len(r.heads)
	for _, m := range []*region{r.gradients.hidden, r.gradients.weight} {
		if m != nil {
			count++
		}
	}
	return count
}

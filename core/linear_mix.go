package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// mix says what of the two teachers is mixed before the loss is computed. In logit
// space the loss needs nothing but their mixed logits, unless statistics are wanted
// of each teacher alone, or one lists tokens.
type mix int

const (
	mixNothing mix = iota
	// mixLogits: a chunk then holds two arrays of logits, not three.
	mixLogits
	// mixHidden: (1-alpha) a + alpha r = ((1-alpha) h_a + alpha h_r) Wᵀ if both teachers
	// have the head W, and no cap bends their logits: one product less. Beside 16-bit
	// weights the mixture would have to be rounded to their type, and lose what the two
	// hidden states have.
	mixHidden
)

func (r *LinearRequest) mix() mix {
	a, b := r.Snapshot, &r.Reference
	if a == nil || r.TopK != nil || r.Statistics || r.Space != LogitSpace {
		return mixNothing
	}
	caps, scales := r.Softcap, r.LogitScale
	wide := func(t *Tensor) bool { return t.DType.Size() >= 4 }
	if a.sharesHead(b) && a.Weight.DType == r.arithmetic() && wide(&a.Hidden) && wide(&b.Hidden) &&
		caps.Snapshot == 0 && caps.Reference == 0 && scales.Snapshot == scales.Reference {
		return mixHidden
	}
	return mixLogits
}

// mixing is memory for what the teachers' logits are mixed with.
type mixing struct{ alpha, scalars unsafe.Pointer }

func (m *mixing) bytes(r *linearRun) int {
	return alignUp(r.chunks.rows*r.arithmetic.Size()) + alignUp(program.MixtureScalars*r.arithmetic.Size())
}

func (m *mixing) place(r *linearRun, at unsafe.Pointer) {
	m.alpha, m.scalars = at, unsafe.Add(at, alignUp(r.chunks.rows*r.arithmetic.Size()))
}

// run puts a chunk's anchor where the snapshot's logits were.
func (m *mixing) run(r *linearRun, rows []int32, padded int) error {
	scales, caps := r.request.LogitScale, r.request.Softcap
	alpha := make([]float64, padded)
	for i, row := range rows {
		alpha[i] = r.plan.alpha[row]
	}
	into := frame{arithmetic: r.arithmetic}
	into.put(m.alpha, alpha)
	into.put(m.scalars, []float64{scales.Snapshot, scales.Reference, caps.Snapshot, caps.Reference})
	wanted := program.Mixture{Rows: padded, Vocab: r.vocab, Logits: r.arithmetic,
		Scaled: [2]bool{scales.Snapshot != 1, scales.Reference != 1}, Capped: [2]bool{caps.Snapshot != 0, caps.Reference != 0}}
	return r.execute(wanted, wanted.Text, vectorOf(m.alpha, r.arithmetic, padded), vectorOf(m.scalars, r.arithmetic, program.MixtureScalars),
		matrixOf(r.heads[2].logits, r.arithmetic, padded, r.vocab), written(matrixOf(r.anchor, r.arithmetic, padded, r.vocab)))
}

// sharesHead reports whether two models have the very same weight and bias.
func (p *Projection) sharesHead(other *Projection) bool {
	if p.Weight != other.Weight || (p.Bias == nil) != (other.Bias == nil) {
		return false
	}
	return p.Bias == nil || *p.Bias == *other.Bias
}

// mixedHead is the head of both teachers, for their mixed hidden states.
func (r *linearRun) mixedHead() (*head, error) {
	snapshot, reference := r.request.Snapshot, &r.request.Reference
	h := &head{width: reference.Hidden.Columns, hidden: r.arithmetic}
	h.take = func(into unsafe.Pointer, row int) {
		alpha := r.plan.alpha[row]
		mixed := Tensor{Data: into, DType: r.arithmetic, Rows: 1, Columns: h.width}
		for i := range h.width {
			x := 0.0
			if alpha != 1 { // what has no weight may be anything
				x = (1 - alpha) * snapshot.Hidden.float(row, i)
			}
			if alpha != 0 {
				x += alpha * reference.Hidden.float(row, i)
			}
			setFloat(&mixed, 0, i, x)
		}
	}
	return h, r.placeHead(h, reference)
}

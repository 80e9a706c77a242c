package core

import "unsafe"

// teachersMix reports whether the anchor's logits are one product: in logit space
// (1-alpha) a + alpha r = ((1-alpha) h_a + alpha h_r) Wᵀ if both teachers have the
// head W. That needs logits that no cap bends, and no statistics of each teacher
// alone. Beside 16-bit weights the mixture would have to be rounded to their type,
// and lose what the two hidden states have.
func (r *linearRun) teachersMix() bool {
	a, b := r.request.Snapshot, &r.request.Reference
	if a == nil || r.request.Statistics || r.request.Space != LogitSpace {
		return false
	}
	caps, scales := r.request.Softcap, r.request.LogitScale
	wide := func(t *Tensor) bool { return t.DType.Size() >= 4 }
	return a.sharesHead(b) && a.Weight.DType == r.arithmetic && wide(&a.Hidden) && wide(&b.Hidden) &&
		caps.Snapshot == 0 && caps.Reference == 0 && scales.Snapshot == scales.Reference
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

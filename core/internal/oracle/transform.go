package oracle

import "math"

// transform replaces a logit z by scale z and, where cap is not 0, that by
// cap tanh(scale z/cap).
type transform struct{ scale, cap float64 }

// apply transforms a row. -Inf stays -Inf: what is forbidden before the cap is
// forbidden after it. NaN and +Inf stay for the row to be refused.
func (t transform) apply(logits []float64) []pair {
	transformed := make([]pair, len(logits))
	for i, z := range logits {
		transformed[i] = pair{hi: z}
		if t.scale == 1 && t.cap == 0 || math.IsInf(z, 0) || math.IsNaN(z) {
			continue
		}
		scaled := pair{hi: z}.times(pair{hi: t.scale})
		if t.cap != 0 {
			scaled = scaled.over(t.cap).tanh().times(pair{hi: t.cap})
		}
		transformed[i] = scaled
	}
	return transformed
}

// slope returns the derivative of the transformed logit in the raw one.
func (t transform) slope(z float64) float64 {
	if t.cap == 0 {
		return t.scale
	}
	cosh := math.Cosh(t.scale * z / t.cap)
	return t.scale / cosh / cosh
}

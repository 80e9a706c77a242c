package oracle

import (
	"math"
	"math/big"
)

// precision is enough to subtract what agrees in 1e-9 squared and x1e4 logits
// and have far more than a float64 left.
const precision = 400

func newBig(v float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(v) }

func bigZero() *big.Float { return new(big.Float).SetPrec(precision) }

// bigExp halves its argument until a short power series will do.
func bigExp(x *big.Float) *big.Float {
	const halvings = 32
	shift := 0
	if x.Sign() != 0 {
		shift = max(0, x.MantExp(nil)+halvings)
	}
	small := bigZero().SetMantExp(x, -shift)
	term, total := newBig(1), newBig(1)
	for n := 1.0; term.Sign() != 0 && term.MantExp(nil) > -precision-32; n++ {
		term.Mul(term, small)
		term.Quo(term, newBig(n))
		total.Add(total, term)
	}
	for range shift {
		total.Mul(total, total)
	}
	return total
}

// bigLog is Newton's method, which doubles the correct digits each time.
func bigLog(x *big.Float) *big.Float {
	mantissa := bigZero()
	exponent := x.MantExp(mantissa)
	m, _ := mantissa.Float64()
	y := newBig(math.Log(m) + float64(exponent)*math.Ln2)
	for range 5 {
		e := bigExp(bigZero().Neg(y))
		e.Mul(e, x)
		y.Add(y, e.Sub(e, newBig(1)))
	}
	return y
}

// bigLogSoftmax returns nil for probability 0.
func bigLogSoftmax(logits []*big.Float) []*big.Float {
	var top *big.Float
	for _, z := range logits {
		if z != nil && (top == nil || z.Cmp(top) > 0) {
			top = z
		}
	}
	total := bigZero()
	for _, z := range logits {
		if z != nil {
			total.Add(total, bigExp(bigZero().Sub(z, top)))
		}
	}
	normalizer := bigLog(total)
	normalizer.Add(normalizer, top)
	logs := make([]*big.Float, len(logits))
	for i, z := range logits {
		if z != nil {
			logs[i] = bigZero().Sub(z, normalizer)
		}
	}
	return logs
}

// bigScaled returns (1-alpha) a + alpha b over tau; nil is -Inf.
func bigScaled(a, b []float64, alpha, tau float64) []*big.Float {
	scaled := make([]*big.Float, len(a))
	for i := range a {
		if alpha < 1 && math.IsInf(a[i], -1) || alpha > 0 && math.IsInf(b[i], -1) {
			continue
		}
		total := bigZero()
		if alpha < 1 {
			keep := bigZero().Sub(newBig(1), newBig(alpha))
			total.Add(total, keep.Mul(keep, newBig(a[i])))
		}
		if alpha > 0 {
			total.Add(total, bigZero().Mul(newBig(alpha), newBig(b[i])))
		}
		scaled[i] = total.Quo(total, newBig(tau))
	}
	return scaled
}

func bigProbabilities(logs []*big.Float) []*big.Float {
	probabilities := make([]*big.Float, len(logs))
	for i, l := range logs {
		probabilities[i] = bigZero()
		if l != nil {
			probabilities[i] = bigExp(l)
		}
	}
	return probabilities
}

// bigForwardKL is the textbook formula: KL(anchor || student) and p - q.
func bigForwardKL(r *rowLogits, space Space) (float64, []float64) {
	logP := bigLogSoftmax(bigScaled(r.student, r.student, 0, r.tau))
	p := bigProbabilities(logP)
	var q []*big.Float
	if space == Logit {
		q = bigProbabilities(bigLogSoftmax(bigScaled(r.snapshot, r.reference, r.alpha, r.tau)))
	} else {
		a := bigProbabilities(bigLogSoftmax(bigScaled(r.snapshot, r.snapshot, 0, r.tau)))
		b := bigProbabilities(bigLogSoftmax(bigScaled(r.reference, r.reference, 0, r.tau)))
		keep := bigZero().Sub(newBig(1), newBig(r.alpha))
		for i := range a {
			mixed := bigZero().Mul(keep, a[i])
			q = append(q, mixed.Add(mixed, bigZero().Mul(newBig(r.alpha), b[i])))
		}
	}
	divergence, gradient := bigZero(), make([]float64, len(p))
	for i := range p {
		gradient[i], _ = bigZero().Sub(p[i], q[i]).Float64()
		if q[i].Sign() == 0 {
			continue
		}
		if logP[i] == nil {
			divergence.SetInf(false)
		}
		if divergence.IsInf() {
			continue
		}
		x := bigLog(q[i])
		x.Sub(x, logP[i])
		divergence.Add(divergence, x.Mul(x, q[i]))
	}
	d, _ := divergence.Float64()
	return d, gradient
}

package oracle

import (
	"math"
	"math/big"
)

// bigDistribution holds probabilities and their logarithms, nil for -Inf.
type bigDistribution struct{ probabilities, logs []*big.Float }

// bigRow is one row of a problem by the textbook formulas.
type bigRow struct {
	problem                              *Problem
	logits                               []*big.Float // the student's, after scale and cap
	slopes                               []*big.Float // of those in the raw ones
	student, snapshot, reference, anchor bigDistribution
}

// bigTransform returns scale z and cap tanh(scale z/cap), with the derivative.
func bigTransform(t transform, logits []float64) (transformed, slopes []*big.Float) {
	transformed, slopes = make([]*big.Float, len(logits)), make([]*big.Float, len(logits))
	for i, z := range logits {
		slopes[i] = newBig(t.scale)
		if math.IsInf(z, -1) {
			continue
		}
		y := bigZero().Mul(newBig(z), newBig(t.scale))
		if t.cap != 0 {
			e := bigZero().Quo(y, newBig(t.cap))
			e = bigExp(e.Mul(e, newBig(2)))
			above := bigZero().Add(e, newBig(1))
			tanh := bigZero().Sub(e, newBig(1))
			tanh.Quo(tanh, above)
			y = bigZero().Mul(tanh, newBig(t.cap))
			slope := bigZero().Sub(newBig(1), tanh.Mul(tanh, tanh))
			slopes[i] = slope.Mul(slope, slopes[i])
		}
		transformed[i] = y
	}
	return transformed, slopes
}

// bigSoftmax returns softmax(((1-alpha) a + alpha b)/tau).
func bigSoftmax(a, b []*big.Float, alpha, tau float64) bigDistribution {
	mixed := make([]*big.Float, len(a))
	for i := range a {
		if alpha < 1 && a[i] == nil || alpha > 0 && b[i] == nil {
			continue
		}
		mixed[i] = bigZero()
		if alpha < 1 {
			keep := bigZero().Sub(newBig(1), newBig(alpha))
			mixed[i].Add(mixed[i], keep.Mul(keep, a[i]))
		}
		if alpha > 0 {
			mixed[i].Add(mixed[i], bigZero().Mul(newBig(alpha), b[i]))
		}
		mixed[i].Quo(mixed[i], newBig(tau))
	}
	d := bigDistribution{logs: bigLogSoftmax(mixed)}
	for _, l := range d.logs {
		p := bigZero()
		if l != nil {
			p = bigExp(l)
		}
		d.probabilities = append(d.probabilities, p)
	}
	return d
}

// bigMixture returns (1-weight) d + weight other.
func bigMixture(d, other bigDistribution, weight float64) bigDistribution {
	mixed := bigDistribution{logs: make([]*big.Float, len(d.logs))}
	keep := bigZero().Sub(newBig(1), newBig(weight))
	for i := range d.logs {
		m := bigZero().Mul(keep, d.probabilities[i])
		m.Add(m, bigZero().Mul(newBig(weight), other.probabilities[i]))
		if m.Sign() > 0 {
			mixed.logs[i] = bigLog(m)
		}
		mixed.probabilities = append(mixed.probabilities, m)
	}
	return mixed
}

// newBigRow solves row n for its distributions.
func newBigRow(p *Problem, n int) *bigRow {
	r := &bigRow{problem: p}
	r.logits, r.slopes = bigTransform(p.transform(studentSide), p.Student.row(n, p.Vocab))
	a, _ := bigTransform(p.transform(snapshotSide), p.Snapshot.row(n, p.Vocab))
	b, _ := bigTransform(p.transform(referenceSide), p.Reference.row(n, p.Vocab))
	r.student = bigSoftmax(r.logits, r.logits, 0, p.Tau)
	r.snapshot, r.reference = bigSoftmax(a, a, 0, p.Tau), bigSoftmax(b, b, 0, p.Tau)
	if p.Space == Logit {
		r.anchor = bigSoftmax(a, b, p.Alpha, p.Tau)
	} else {
		r.anchor = bigMixture(r.snapshot, r.reference, p.Alpha)
	}
	return r
}

// kl returns KL(d || other).
func (d bigDistribution) kl(other bigDistribution) *big.Float {
	total := bigZero()
	for i, q := range d.probabilities {
		if q.Sign() == 0 {
			continue
		}
		if other.logs[i] == nil {
			return total.SetInf(false)
		}
		x := bigZero().Sub(d.logs[i], other.logs[i])
		total.Add(total, x.Mul(x, q))
	}
	return total
}

func (d bigDistribution) entropy() float64 {
	total := bigZero()
	for i, p := range d.probabilities {
		if p.Sign() != 0 {
			total.Sub(total, bigZero().Mul(p, d.logs[i]))
		}
	}
	entropy, _ := total.Float64()
	return entropy
}

// divergence returns D and its gradient in s, by the formulas of the table
// that the programs follow too. The gradient of an infinite reverse divergence
// is left out.
func (r *bigRow) divergence(kind Divergence, beta float64) (float64, []float64) {
	p, q := r.student, r.anchor
	gradient := make([]*big.Float, len(p.logs))
	var d *big.Float
	switch kind {
	case Forward:
		d = q.kl(p)
		for i := range gradient {
			gradient[i] = bigZero().Sub(p.probabilities[i], q.probabilities[i])
		}
	case Reverse:
		if d = p.kl(q); d.IsInf() {
			return math.Inf(1), nil
		}
		gradient = p.pull(q, d)
	case JSD:
		m := bigMixture(p, q, beta)
		fromMean := p.kl(m)
		rest := bigZero().Sub(newBig(1), newBig(beta))
		d = q.kl(m)
		d.Mul(d, newBig(beta))
		d.Add(d, bigZero().Mul(rest, fromMean))
		gradient = p.pull(m, fromMean)
		for _, g := range gradient {
			g.Mul(g, rest)
		}
	}
	value, _ := d.Float64()
	inLogits := make([]float64, len(gradient))
	for i, g := range gradient {
		inLogits[i], _ = g.Quo(g.Mul(g, r.slopes[i]), newBig(r.problem.Tau)).Float64()
	}
	return value, inLogits
}

// pull returns p (log p - log q - divergence) where d is p and other is q.
func (d bigDistribution) pull(other bigDistribution, divergence *big.Float) []*big.Float {
	gradient := make([]*big.Float, len(d.logs))
	for i, p := range d.probabilities {
		gradient[i] = bigZero()
		if p.Sign() != 0 {
			gradient[i].Sub(d.logs[i], other.logs[i])
			gradient[i].Sub(gradient[i], divergence)
			gradient[i].Mul(gradient[i], p)
		}
	}
	return gradient
}

// crossEntropy returns -log p of the label at temperature 1, and its gradient.
func (r *bigRow) crossEntropy(label int) (float64, []float64) {
	d := bigSoftmax(r.logits, r.logits, 0, 1)
	gradient := make([]float64, len(d.logs))
	for i, p := range d.probabilities {
		if i == label {
			p = bigZero().Sub(p, newBig(1))
		}
		gradient[i], _ = p.Mul(p, r.slopes[i]).Float64()
	}
	if d.logs[label] == nil {
		return math.Inf(1), gradient
	}
	value, _ := bigZero().Neg(d.logs[label]).Float64()
	return value, gradient
}

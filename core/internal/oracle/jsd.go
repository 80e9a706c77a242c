package oracle

import "math"

// jensenShannon returns beta KL(q || m) + (1-beta) KL(p || m) for
// m = beta q + (1-beta) p, and writes its gradient in s/tau.
//
// With v = q/m - 1 and w = p/m - 1 the divergence is the sum of
// m (beta h(v) + (1-beta) h(w)), h(v) = (1+v) log(1+v) - v: that takes
// sum m (beta v + (1-beta) w) = 0 from the textbook form, and leaves no term
// negative.
func (c *comparison) jensenShannon(beta float64, gradient []float64) float64 {
	var divergence sum
	for i, x := range c.logRatio {
		p, q := c.student[i], c.teacher[i]
		v, w, logRatio := aroundMean(x, beta)
		divergence.add((beta*q + (1-beta)*p) * (beta*logExcess(v) + (1-beta)*logExcess(w)))
		gradient[i] = logRatio
	}
	center(c.student, gradient) // p (log(p/m) - KL(p || m))
	for i := range gradient {
		gradient[i] *= 1 - beta
	}
	return divergence.value()
}

// aroundMean returns q/m - 1, p/m - 1 and log(p/m) from x = log p - log q.
// The larger of p and q is divided out, so nothing overflows and every
// denominator is a sum of positive terms.
func aroundMean(x, beta float64) (teacher, student, studentLog float64) {
	if x > 0 {
		u, mean := math.Expm1(-x), (1-beta)+beta*math.Exp(-x) // q/p - 1 and m/p
		teacher, student = (1-beta)*u/mean, -beta*u/mean
		return teacher, student, math.Log1p(student)
	}
	u, mean := math.Expm1(x), beta+(1-beta)*math.Exp(x) // p/q - 1 and m/q
	teacher, student = -(1-beta)*u/mean, beta*u/mean
	if x < -1 {
		return teacher, student, x - math.Log(mean)
	}
	return teacher, student, math.Log1p(student)
}

// logExcess returns (1+v) log(1+v) - v for v >= -1, which is never negative,
// with full relative accuracy.
func logExcess(v float64) float64 {
	switch {
	case v == -1:
		return 1
	case math.Abs(v) >= 0.25:
		return (1+v)*math.Log1p(v) - v
	}
	// v^2/2 - v^3/6 + v^4/12 - ..., cut below 2^-60 of the first term.
	series := 0.0
	for n := 28; n >= 2; n-- {
		series = logExcessTerms[n] - v*series
	}
	return v * v * series
}

// logExcessTerms are 1/(n(n-1)) for n >= 2.
var logExcessTerms = func() (terms [29]float64) {
	for n := 2; n < len(terms); n++ {
		terms[n] = 1 / float64(n*(n-1))
	}
	return terms
}()

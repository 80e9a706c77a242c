package oracle

import "math"

// diverge returns the problem's divergence and writes its gradient in s/tau to
// gradient: NaN where there is nothing to compare.
func (p *Problem) diverge(c *comparison, gradient []float64) float64 {
	if c == nil {
		for i := range gradient {
			gradient[i] = math.NaN()
		}
		return math.NaN()
	}
	switch p.Divergence {
	case Reverse:
		divergence := c.reverseKL()
		c.reverseGradient(divergence, gradient)
		return divergence
	case JSD:
		return c.jensenShannon(p.Beta, gradient)
	}
	c.forwardGradient(gradient)
	return c.forwardKL()
}

// forwardKL returns KL(q || p).
//
// With x = log p - log q the divergence is the sum of q (expm1(x) - x): that
// adds sum p - sum q = 0 to the textbook form, and leaves no term negative.
func (c *comparison) forwardKL() float64 {
	if c == nil {
		return math.NaN()
	}
	var divergence sum
	for i, x := range c.logRatio {
		divergence.add(klTerm(c.student[i], c.teacher[i], x))
	}
	return divergence.value()
}

// reverseKL returns KL(p || q): the same with p and q exchanged.
func (c *comparison) reverseKL() float64 {
	if c == nil {
		return math.NaN()
	}
	var divergence sum
	for i, x := range c.logRatio {
		divergence.add(klTerm(c.teacher[i], c.student[i], -x))
	}
	return divergence.value()
}

// klTerm returns q (expm1(x) - x) = p - q - q x for x = log p - log q.
func klTerm(p, q, x float64) float64 {
	switch {
	case q == 0:
		return p
	case x > 1:
		return p - q - q*x
	}
	return q * expm1Less(x)
}

// forwardGradient writes p - q.
func (c *comparison) forwardGradient(gradient []float64) {
	for i, x := range c.logRatio {
		gradient[i] = c.student[i] - c.teacher[i]
		if math.Abs(x) < 1 {
			gradient[i] = c.teacher[i] * math.Expm1(x)
		}
	}
}

// reverseGradient writes p (x - D). Where D is infinite because the teacher
// forbids columns that the student allows, it is the limit as the teacher's
// probability there goes to 0.
func (c *comparison) reverseGradient(divergence float64, gradient []float64) {
	if !math.IsInf(divergence, 1) {
		copy(gradient, c.logRatio)
		center(c.student, gradient)
		return
	}
	for i, x := range c.logRatio {
		switch {
		case c.student[i] == 0:
			gradient[i] = 0
		case math.IsInf(x, 1):
			gradient[i] = math.Inf(1)
		default:
			gradient[i] = math.Inf(-1)
		}
	}
}

// center replaces each value v, finite where p is not 0, by p (v - sum p v).
//
// A student that is nearly sure of one column has a mean that is nearly that
// column's value. So the mean is only taken of differences to that value.
func center(p, values []float64) {
	top := mostLikely(p)
	highest := values[top]
	var below sum // highest - sum p v
	for i, v := range values {
		if p[i] > 0 {
			below.add(p[i] * (highest - v))
		}
	}
	for i, v := range values {
		values[i] = 0
		if p[i] > 0 {
			values[i] = p[i] * ((v - highest) + below.value())
		}
	}
}

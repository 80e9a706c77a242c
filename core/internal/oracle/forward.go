package oracle

import "math"

// forwardKL returns KL(anchor || student) for one row and writes p - q, its
// gradient in the student's logits divided by tau, to gradient.
//
// With x = log p - log q the divergence is the sum of q (expm1(x) - x): that
// adds sum p - sum q = 0 to the textbook form, and leaves no term negative.
func forwardKL(row *rowLogits, space Space, gradient []float64) float64 {
	c, ok := row.anchor(space)
	if !ok {
		for i := range gradient {
			gradient[i] = math.NaN()
		}
		return math.NaN()
	}
	var divergence sum
	for i := range gradient {
		p, q, x := c.student[i], c.teacher[i], c.logRatio[i]
		switch {
		case q == 0:
			divergence.add(p)
		case x > 1:
			divergence.add(p - q - q*x)
		default:
			divergence.add(q * expm1Less(x))
		}
		if math.Abs(x) < 1 {
			gradient[i] = q * math.Expm1(x)
		} else {
			gradient[i] = p - q
		}
	}
	return divergence.value()
}

package oracle

import (
	"testing"
)

// problem returns a small problem with one option of each kind.
func problem(space Space, reduction Reduction) *Problem {
	c := recipe{
		size: size{rows: 7, vocab: 13, student: 16}, dtypes: allOf(Float64), space: space,
		choices: with("small", func(c *choices) {
			c.tau, c.tauSquared, c.reduction, c.numItems = 1.5, true, reduction, 10
			c.labels, c.alphaRows, c.weights = someIgnored, true, true
		}),
	}.build()
	return c.Problem()
}

func TestReductions(t *testing.T) {
	want := Evaluate(problem(Logit, Sum))
	total, weights, counted := 0.0, 0.0, 0
	p := problem(Logit, Sum)
	for n, l := range want.RowLosses {
		total += l
		if p.Labels[n] != p.IgnoreIndex && p.Weights[n] != 0 {
			weights += p.Weights[n]
			counted++
		} else if l != 0 {
			t.Errorf("row %d does not count, but has loss %v", n, l)
		}
	}
	if counted == 0 || counted == p.Rows || want.CountedRows != counted {
		t.Fatalf("%d rows counted, want %d of %d", want.CountedRows, counted, p.Rows)
	}
	for reduction, divisor := range map[Reduction]float64{Mean: weights, Sum: 1, None: 1, NumItems: 10} {
		got := Evaluate(problem(Logit, reduction))
		if relative(got.Loss, total/divisor) > 1e-14 {
			t.Errorf("reduction %d: loss %v, want %v", reduction, got.Loss, total/divisor)
		}
		for i, g := range got.Gradient {
			if relative(g, want.Gradient[i]/divisor) > 1e-14 {
				t.Errorf("reduction %d: gradient[%d] %v, want %v", reduction, i, g, want.Gradient[i]/divisor)
			}
		}
	}
}

package oracle

import (
	"fmt"
	"math"
	"testing"
)

// filledRow returns one row of logits written by a fill.
func filledRow(name string, write fill, n, vocab int, alpha, tau float64) *rowLogits {
	r := &rowLogits{
		student: make([]float64, vocab), snapshot: make([]float64, vocab), reference: make([]float64, vocab),
		alpha: alpha, tau: tau,
	}
	write(newRandom(name), n, r.student, r.snapshot, r.reference)
	return r
}

// negligible is below what is left of precision bits after a subtraction, and
// far below any loss that matters.
const negligible = 1e-100

func relative(got, want float64) float64 {
	if got == want || math.Abs(got-want) < negligible {
		return 0
	}
	return math.Abs(got-want) / math.Abs(want)
}

func TestForwardKLAgainstBigFloats(t *testing.T) {
	fills := []struct {
		name string
		fill fill
	}{
		{"correlated", correlated},
		{"independent", independent},
		{"near 1e-3", noisy(1e-3)},
		{"near 1e-5", noisy(1e-5)},
		{"near 1e-9", noisy(1e-9)},
		{"near 1e-3 student +100", affine(noisy(1e-3), 1, 100, 0, 0)},
		{"near 1e-9 student +100", affine(noisy(1e-9), 1, 100, 0, 0)},
		{"near 1e-5 teachers apart", affine(noisy(1e-5), 1, 0, 100, -100)},
		{"student +100", affine(correlated, 1, 100, 0, 0)},
		{"snapshot +100", affine(correlated, 1, 0, 100, 0)},
		{"reference -100", affine(correlated, 1, 0, 0, -100)},
		{"x30", affine(correlated, 30, 0, 0, 0)},
		{"x1e4", affine(correlated, 1e4, 0, 0, 0)},
		{"near x1e4", affine(noisy(1e-9), 1e4, 0, 0, 0)},
		{"peaked", peaked},
		{"-inf in student", forbidding(true, false, false)},
		{"-inf in snapshot", forbidding(false, true, false)},
		{"-inf in reference", forbidding(false, false, true)},
		{"-inf in student and snapshot", forbidding(true, true, false)},
		{"-inf in teachers", forbidding(false, true, true)},
		{"-inf in all", forbidding(true, true, true)},
	}
	worstLoss, worstGradient := 0.0, 0.0
	for _, f := range fills {
		for _, space := range bothSpaces {
			for _, alpha := range []float64{0, 0.25, 0.5, 0.9, 1} {
				for _, tau := range []float64{1, 0.7, 2.5} {
					for n := 1; n < 3; n++ {
						name := fmt.Sprintf("%s %v alpha %v tau %v row %d", f.name, space, alpha, tau, n)
						row := filledRow(name, f.fill, n, 17, alpha, tau)
						want, wantGradient := bigForwardKL(row, space)
						gradient := make([]float64, len(wantGradient))
						got := forwardKL(row, space, gradient)
						off := relative(got, want)
						if !(off < 1e-14) {
							t.Errorf("%s: loss %v, want %v (off by %.1e)", name, got, want, off)
						}
						worstLoss = max(worstLoss, off)
						largest := 0.0
						for _, g := range wantGradient {
							largest = max(largest, math.Abs(g))
						}
						for i, g := range gradient {
							// A single p - q may vanish by chance, so some
							// of the allowance follows the largest.
							off := math.Abs(g-wantGradient[i]) /
								(math.Abs(wantGradient[i]) + 0.1*largest + negligible)
							if !(off < 1e-14) {
								t.Errorf("%s: gradient[%d] %v, want %v", name, i, g, wantGradient[i])
							}
							worstGradient = max(worstGradient, off)
						}
					}
				}
			}
		}
	}
	t.Logf("largest relative error: loss %.1e, gradient %.1e", worstLoss, worstGradient)
}

// TestManyColumns checks that errors do not grow with the vocabulary.
func TestManyColumns(t *testing.T) {
	for _, noise := range []float64{1e-5, 0.8} {
		for _, space := range bothSpaces {
			row := filledRow("many", noisy(noise), 1, 500, 0.5, 1)
			want, _ := bigForwardKL(row, space)
			if got := forwardKL(row, space, make([]float64, 500)); !(relative(got, want) < 1e-14) {
				t.Errorf("noise %v, %v: loss %v, want %v", noise, space, got, want)
			}
		}
	}
}

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

func TestGradientAgainstFiniteDifferences(t *testing.T) {
	for _, space := range bothSpaces {
		for _, reduction := range []Reduction{Mean, Sum, None, NumItems} {
			p := problem(space, reduction)
			gradient := Evaluate(p).Gradient
			const step = 1e-5
			for i, at := range p.Student.Values {
				p.Student.Values[i] = at + step
				above := Evaluate(p).Loss
				p.Student.Values[i] = at - step
				below := Evaluate(p).Loss
				p.Student.Values[i] = at
				if slope := (above - below) / (2 * step); math.Abs(slope-gradient[i]) > 1e-8 {
					t.Errorf("%v, reduction %d: gradient[%d] %v, slope %v", space, reduction, i, gradient[i], slope)
				}
			}
		}
	}
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

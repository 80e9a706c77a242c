package oracle

import (
	"fmt"
	"math"
	"testing"
)

// filledProblem returns one row of logits written by a fill.
func filledProblem(name string, write fill, n, vocab int, space Space, alpha, tau float64) *Problem {
	p := oneRow(space, alpha, make([]float64, vocab), make([]float64, vocab), make([]float64, vocab))
	p.Tau = tau
	write(newRandom(name), n, p.Student.Values, p.Snapshot.Values, p.Reference.Values)
	return p
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

// gradientError returns the largest error of the elements. A single one may
// vanish by chance, so some of the allowance follows the largest.
func gradientError(got, want []float64) float64 {
	largest, worst := 0.0, 0.0
	for _, g := range want {
		largest = max(largest, math.Abs(g))
	}
	for i, g := range want {
		worst = max(worst, math.Abs(got[i]-g)/(math.Abs(g)+0.1*largest+negligible))
	}
	return worst
}

var allDivergences = []objective{
	{divergence: Forward}, {divergence: Reverse},
	{divergence: JSD, beta: 0.5}, {divergence: JSD, beta: 0.1}, {divergence: JSD, beta: 0.999},
}

// compareWithBig checks every divergence, the cross-entropy and the statistics
// of a problem of one row, and returns the largest error of a divergence and of
// a gradient.
func compareWithBig(t *testing.T, name string, p *Problem, tolerance float64) (loss, gradient float64) {
	t.Helper()
	want := newBigRow(p, 0)
	for _, o := range allDivergences {
		p.Divergence, p.Beta, p.KLWeight, p.CEWeight, p.Labels = o.divergence, o.beta, 1, 0, nil
		got := Evaluate(p)
		wantLoss, wantGradient := want.divergence(o.divergence, o.beta)
		off := relative(got.Loss, wantLoss)
		if !(off < tolerance) {
			t.Errorf("%s %v: %v, want %v (off by %.1e)", name, o, got.Loss, wantLoss, off)
		}
		loss = max(loss, off)
		if wantGradient != nil {
			off = gradientError(got.Gradient, wantGradient)
			if !(off < tolerance) {
				t.Errorf("%s %v: gradient off by %.1e", name, o, off)
			}
			gradient = max(gradient, off)
		}
	}
	compareStatistics(t, name, p, want, tolerance)
	return loss, gradient
}

// compareStatistics checks the cross-entropy of the row's middle column too.
func compareStatistics(t *testing.T, name string, p *Problem, want *bigRow, tolerance float64) {
	t.Helper()
	label := p.Vocab / 2
	p.Divergence, p.KLWeight, p.CEWeight, p.Labels, p.IgnoreIndex = Forward, 0, 1, []int64{int64(label)}, -100
	result := Evaluate(p)
	wantCE, wantGradient := want.crossEntropy(label)
	if off := gradientError(result.Gradient, wantGradient); !(off < tolerance) {
		t.Errorf("%s: gradient of the cross-entropy off by %.1e", name, off)
	}
	if off := relative(result.Loss, wantCE); !(off < tolerance) {
		t.Errorf("%s: cross-entropy %v, want %v", name, result.Loss, wantCE)
	}
	kl := func(d, other bigDistribution) float64 { v, _ := d.kl(other).Float64(); return v }
	bound := 0.0
	if p.Alpha > 0 {
		bound = p.Alpha * kl(want.reference, want.snapshot)
		if p.Space == Logit {
			bound += p.Alpha * kl(want.snapshot, want.reference)
		}
	}
	got := result.Statistics[0]
	for i, value := range []float64{
		kl(want.anchor, want.student), kl(want.snapshot, want.student), kl(want.reference, want.student),
		kl(want.anchor, want.snapshot), bound, wantCE, want.student.entropy(), want.anchor.entropy(),
	} {
		if off := relative(*got.fields()[i], value); !(off < tolerance) {
			t.Errorf("%s: statistic %d: %v, want %v (off by %.1e)", name, i, *got.fields()[i], value, off)
		}
	}
}

func TestAgainstBigFloats(t *testing.T) {
	worstLoss, worstGradient := 0.0, 0.0
	for _, f := range []struct {
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
	} {
		for _, space := range bothSpaces {
			for _, alpha := range []float64{0, 0.25, 0.9, 1} {
				for i, tau := range []float64{1, 0.7, 2.5} {
					name := fmt.Sprintf("%s %v alpha %v tau %v", f.name, space, alpha, tau)
					p := filledProblem(name, f.fill, 1+i%2, 17, space, alpha, tau)
					loss, gradient := compareWithBig(t, name, p, 1e-14)
					worstLoss, worstGradient = max(worstLoss, loss), max(worstGradient, gradient)
				}
			}
		}
	}
	t.Logf("largest relative error: loss %.1e, gradient %.1e", worstLoss, worstGradient)
}

// TestTransformsAgainstBigFloats covers caps and scales, also where students
// nearly agree with their teachers and where the cap is saturated.
func TestTransformsAgainstBigFloats(t *testing.T) {
	fills := map[string]fill{
		"correlated": correlated, "near 1e-5": noisy(1e-5), "near 1e-9": noisy(1e-9),
		"x30": affine(correlated, 30, 0, 0, 0), "-inf in teachers": forbidding(false, true, true),
	}
	for name, write := range fills {
		for _, space := range bothSpaces {
			for _, o := range []objective{
				{softcap: [sides]float64{30, 30, 30}},
				{softcap: [sides]float64{5, 0, 0}},
				{logitScale: [sides]float64{0.5, 1, 2}},
				{softcap: [sides]float64{30, 5, 20}, logitScale: [sides]float64{0.5, 1.25, 2}},
			} {
				name := fmt.Sprintf("%s %v caps %v scales %v", name, space, o.softcap, o.logitScale)
				p := filledProblem(name, write, 1, 17, space, 0.25, 1.5)
				p.Softcap, p.LogitScale = o.softcap, o.logitScale
				compareWithBig(t, name, p, 1e-14)
			}
		}
	}
}

// TestManyColumns checks that errors do not grow with the vocabulary.
func TestManyColumns(t *testing.T) {
	for _, noise := range []float64{1e-5, 0.8} {
		for _, space := range bothSpaces {
			name := fmt.Sprintf("noise %v, %v", noise, space)
			compareWithBig(t, name, filledProblem(name, noisy(noise), 1, 500, space, 0.5, 1), 1e-14)
		}
	}
}

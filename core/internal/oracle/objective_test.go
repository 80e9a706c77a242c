package oracle

import (
	"math"
	"reflect"
	"testing"
)

func TestReverseForbiddenByTheAnchorAlone(t *testing.T) {
	for _, space := range bothSpaces {
		teacher := []float64{1, -inf, 0, 2}
		p := oneRow(space, 0.5, []float64{0, 0, -inf, 1}, teacher, teacher)
		p.Divergence = Reverse
		got := Evaluate(p)
		if want := []float64{-inf, inf, 0, -inf}; !math.IsInf(got.Loss, 1) || !reflect.DeepEqual(got.Gradient, want) {
			t.Errorf("%v: loss %v, gradient %v, want +Inf and %v", space, got.Loss, got.Gradient, want)
		}
	}
}

func TestReverseForbiddenByTheStudentAlone(t *testing.T) {
	for _, space := range bothSpaces {
		p := oneRow(space, 0.5, []float64{0, -inf, 1}, []float64{0, 1, 1}, []float64{1, 2, 3})
		p.Divergence = Reverse
		got := Evaluate(p)
		if !(got.Loss > 0) || math.IsInf(got.Loss, 1) || got.Gradient[1] != 0 {
			t.Errorf("%v: loss %v, gradient %v", space, got.Loss, got.Gradient)
		}
	}
}

// TestJSDStaysFinite: nothing in common is the largest divergence there is,
// the entropy of beta.
func TestJSDStaysFinite(t *testing.T) {
	for _, space := range bothSpaces {
		for _, beta := range []float64{0.1, 0.5, 0.999} {
			p := oneRow(space, 0.5, []float64{0, -inf}, []float64{-inf, 0}, []float64{-inf, 0})
			p.Divergence, p.Beta = JSD, beta
			got := Evaluate(p)
			want := -beta*math.Log(beta) - (1-beta)*math.Log(1-beta)
			if relative(got.Loss, want) > 1e-14 || got.Gradient[0] != 0 || got.Gradient[1] != 0 {
				t.Errorf("%v, beta %v: loss %v, want %v; gradient %v", space, beta, got.Loss, want, got.Gradient)
			}
		}
	}
}

// TestTermOfNoWeightIsLeftOut: neither an infinite divergence nor labels that
// are no columns may reach a loss that does not ask for them.
func TestTermOfNoWeightIsLeftOut(t *testing.T) {
	nan := math.NaN()
	p := oneRow(Logit, 0.5, []float64{0, 1}, []float64{nan, 1}, []float64{1, nan})
	p.Labels, p.IgnoreIndex, p.CEWeight = []int64{1}, -100, 2
	got := Evaluate(p)
	if want := 2 * math.Log1p(math.Exp(-1)); relative(got.Loss, want) > 1e-15 || math.IsNaN(got.Gradient[0]) {
		t.Errorf("without divergence: loss %v, want %v; gradient %v", got.Loss, want, got.Gradient)
	}
	if !math.IsNaN(got.Statistics[0].KL) || got.Statistics[0].Agreement != 0 {
		t.Errorf("statistics of what is no distribution: %+v", got.Statistics[0])
	}
	p = oneRow(Logit, 0.5, []float64{0, 1}, []float64{0, 2}, []float64{1, 1})
	want := Evaluate(p)
	p.Labels, p.IgnoreIndex, p.KLWeight = []int64{7}, -100, 1
	if got := Evaluate(p); got.Loss != want.Loss || got.Gradient[0] != want.Gradient[0] {
		t.Errorf("without cross-entropy: loss %v, want %v; gradient %v", got.Loss, want.Loss, got.Gradient)
	}
}

// TestTauSquaredLeavesCrossEntropyAlone also checks that the temperature does.
func TestTauSquaredLeavesCrossEntropyAlone(t *testing.T) {
	p := problem(Probability, Sum)
	p.KLWeight, p.CEWeight = 0, 1
	want := Evaluate(p).Loss
	for _, tau := range []float64{1, 3} {
		p.Tau, p.TauSquared = tau, tau > 1
		if got := Evaluate(p).Loss; got != want {
			t.Errorf("tau %v: cross-entropy %v, want %v", tau, got, want)
		}
	}
}

func TestLabelThatTheStudentForbids(t *testing.T) {
	p := oneRow(Logit, 0.5, []float64{0, -inf}, []float64{0, 0}, []float64{0, 0})
	p.Labels, p.IgnoreIndex, p.CEWeight = []int64{1}, -100, 1
	got := Evaluate(p)
	if !math.IsInf(got.Loss, 1) || got.Gradient[0] != 1 || got.Gradient[1] != -1 {
		t.Errorf("loss %v, gradient %v", got.Loss, got.Gradient)
	}
}

// TestNeutralOptions: weights, scales and caps that change nothing.
func TestNeutralOptions(t *testing.T) {
	p := problem(Logit, Mean)
	want := Evaluate(p)
	p.KLWeight, p.LogitScale = 0, [sides]float64{}
	if got := Evaluate(p); !reflect.DeepEqual(got, want) {
		t.Errorf("zero options: loss %v, want %v", got.Loss, want.Loss)
	}
	p.Softcap = [sides]float64{1e12, 1e12, 1e12}
	if got := Evaluate(p); relative(got.Loss, want.Loss) > 1e-12 {
		t.Errorf("caps out of reach: loss %v, want %v", got.Loss, want.Loss)
	}
}

func TestForbiddenStaysForbiddenUnderTheCap(t *testing.T) {
	p := oneRow(Logit, 0.5, []float64{0, -inf, 1}, []float64{1, -inf, 1}, []float64{3, -inf, 1})
	p.Softcap = [sides]float64{5, 5, 5}
	want := oneRow(Logit, 0.5, []float64{0, 1}, []float64{1, 1}, []float64{3, 1})
	want.Softcap = p.Softcap
	got, without := Evaluate(p), Evaluate(want)
	if got.Loss != without.Loss || got.Gradient[1] != 0 || got.Gradient[0] != without.Gradient[0] {
		t.Errorf("loss %v, gradient %v; without the column %v, %v", got.Loss, got.Gradient, without.Loss, without.Gradient)
	}
}

package oracle

import (
	"fmt"
	"math"
	"testing"
)

// TestBoundsHold draws hard rows: small and large vocabularies, near and far
// teachers, sharp and flat, with and without forbidden columns.
func TestBoundsHold(t *testing.T) {
	fills := []fill{
		correlated, independent, noisy(1e-3), noisy(1e-6), affine(independent, 10, 0, 0, 0), peaked,
		forbidding(false, false, true), forbidding(false, true, false), forbidding(false, true, true),
	}
	rng := newRandom("bounds")
	tightest := map[Space]float64{}
	checked := 0
	for i := 0; checked < 10000; i++ {
		space := bothSpaces[i%2]
		alpha := float64(1+rng.below(1<<16)) / (1 << 16)
		vocab, tau := 2+rng.below(40), 0.25+float64(rng.below(16))/4
		write := fills[rng.below(len(fills))]
		p := filledProblem(fmt.Sprint("bound ", i), write, 1+rng.below(2), vocab, space, alpha, tau)
		s := Evaluate(p).Statistics[0]
		if math.IsNaN(s.AnchorSnapshot) {
			continue // in a row of few columns the teachers may forbid every one
		}
		checked++
		const rounding = 1e-13
		if !(s.AnchorSnapshot >= 0 && s.AnchorSnapshot <= s.Bound*(1+rounding)) {
			t.Errorf("draw %d, %v, alpha %v: KL(q || a) %v, bound %v", i, space, alpha, s.AnchorSnapshot, s.Bound)
		}
		if s.Bound > 0 && !math.IsInf(s.Bound, 1) {
			tightest[space] = max(tightest[space], s.AnchorSnapshot/s.Bound)
		}
	}
	for _, space := range bothSpaces {
		// A bound that nothing comes near would also hold if it were wrong.
		if !(tightest[space] > 0.5) {
			t.Errorf("%v: KL(q || a) is at most %v of the bound", space, tightest[space])
		}
	}
	t.Logf("largest share of the bound: %v", tightest)
}

// TestLogitSpaceBreaksTheSimpleBound: a reference that is far surer than the
// snapshot takes the geometric mean with it long before alpha is 1, so that
// alpha KL(r || a) is no bound there.
func TestLogitSpaceBreaksTheSimpleBound(t *testing.T) {
	snapshot, reference := []float64{5, 0}, []float64{0, 50}
	statistics := func(space Space) Statistics {
		return Evaluate(oneRow(space, 0.5, snapshot, snapshot, reference)).Statistics[0]
	}
	// The student is the snapshot here.
	simple := 0.5 * statistics(Logit).StudentReference
	if moved := statistics(Probability).AnchorSnapshot; !(moved <= simple) {
		t.Errorf("probability space: KL(q || a) %v exceeds %v", moved, simple)
	}
	logit := statistics(Logit)
	if !(logit.AnchorSnapshot > 1.9*simple) {
		t.Errorf("logit space: KL(q || a) %v, want nearly twice %v", logit.AnchorSnapshot, simple)
	}
	if !(logit.AnchorSnapshot <= logit.Bound) {
		t.Errorf("logit space: KL(q || a) %v exceeds %v", logit.AnchorSnapshot, logit.Bound)
	}
}

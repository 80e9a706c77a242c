package oracle

import (
	"math"
	"testing"
)

func TestStatisticsOfRowsThatDoNotCount(t *testing.T) {
	p := problem(Probability, Mean)
	got := Evaluate(p)
	for n, s := range got.Statistics {
		if (s == Statistics{}) == p.counts(n) {
			t.Errorf("row %d counts: %v; statistics %+v", n, p.counts(n), s)
		}
	}
}

// TestReducedStatistics: the mean divergence is the mean loss, whatever the
// loss is divided by.
func TestReducedStatistics(t *testing.T) {
	for _, space := range bothSpaces {
		p := problem(space, Mean)
		p.TauSquared, p.KLWeight, p.CEWeight = false, 1, 0
		want := Evaluate(p).Loss
		p.KLWeight, p.CEWeight = 0, 1
		wantCE := Evaluate(p).Loss
		for _, reduction := range []Reduction{Mean, Sum, None, NumItems} {
			p.Reduction, p.TauSquared, p.KLWeight = reduction, true, 0.5
			got := Evaluate(p).Reduced
			if relative(got.KL, want) > 1e-14 || relative(got.CE, wantCE) > 1e-14 {
				t.Errorf("%v, reduction %d: KL %v, want %v; CE %v, want %v",
					space, reduction, got.KL, want, got.CE, wantCE)
			}
			if !(got.Agreement > 0 && got.Agreement <= 1) {
				t.Errorf("%v: agreement %v", space, got.Agreement)
			}
		}
	}
}

func TestStatisticsWithoutSnapshot(t *testing.T) {
	p := problem(Logit, Mean)
	p.Snapshot = Matrix{}
	// The snapshot's own cap is not the student's.
	p.Softcap = [sides]float64{8, 1, 20}
	for n, s := range Evaluate(p).Statistics {
		if !p.counts(n) {
			continue
		}
		if s.StudentSnapshot != 0 || !(s.StudentReference > 0) {
			t.Errorf("row %d: %+v", n, s)
		}
	}
}

func TestStatisticsAtTheEndsOfAlpha(t *testing.T) {
	student, snapshot, reference := []float64{0, 1, 2}, []float64{1, 2, 0}, []float64{1, -inf, 3}
	for _, space := range bothSpaces {
		s := Evaluate(oneRow(space, 0, student, snapshot, reference)).Statistics[0]
		if s.Bound != 0 || s.AnchorSnapshot != 0 || s.KL != s.StudentSnapshot {
			t.Errorf("%v, alpha 0: %+v", space, s)
		}
		s = Evaluate(oneRow(space, 1, student, snapshot, reference)).Statistics[0]
		if s.KL != s.StudentReference || !(s.AnchorSnapshot > 0) || s.Agreement != 1 {
			t.Errorf("%v, alpha 1: %+v", space, s)
		}
		// KL(a || r) is infinite, and counts in logit space only.
		if math.IsInf(s.Bound, 1) != (space == Logit) {
			t.Errorf("%v, alpha 1: bound %v", space, s.Bound)
		}
	}
}

func TestAgreementTakesTheLowestOfTies(t *testing.T) {
	for _, c := range []struct {
		student, teacher []float64
		want             float64
	}{
		{[]float64{1, 1, 0}, []float64{2, 1, 2}, 1},
		{[]float64{0, 1, 1}, []float64{1, 2, 2}, 1},
		{[]float64{1, 1, 0}, []float64{0, 2, 2}, 0},
	} {
		for _, space := range bothSpaces {
			s := Evaluate(oneRow(space, 0.5, c.student, c.teacher, c.teacher)).Statistics[0]
			if s.Agreement != c.want {
				t.Errorf("%v, student %v, teacher %v: agreement %v", space, c.student, c.teacher, s.Agreement)
			}
		}
	}
}

func TestEntropy(t *testing.T) {
	flat := make([]float64, 8)
	if s := Evaluate(oneRow(Logit, 0.5, flat, flat, flat)).Statistics[0]; relative(s.StudentEntropy, math.Log(8)) > 1e-15 {
		t.Errorf("entropy %v of 8 equal tokens", s.StudentEntropy)
	} else if s.CE != 0 {
		t.Errorf("cross-entropy %v without labels", s.CE)
	}
	sure := []float64{-inf, 0}
	if s := Evaluate(oneRow(Logit, 0.5, sure, sure, sure)).Statistics[0]; s.AnchorEntropy != 0 {
		t.Errorf("entropy %v of one token", s.AnchorEntropy)
	}
}

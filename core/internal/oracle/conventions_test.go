package oracle

import (
	"math"
	"testing"
)

var inf = math.Inf(1)

// oneRow returns a problem of one row.
func oneRow(space Space, alpha float64, student, snapshot, reference []float64) *Problem {
	return &Problem{
		Rows: 1, Vocab: len(student),
		Student:   Matrix{student, len(student)},
		Snapshot:  Matrix{snapshot, len(snapshot)},
		Reference: Matrix{reference, len(reference)},
		Options:   Options{Space: space, Alpha: alpha, Tau: 1},
	}
}

func TestRowsThatDoNotCountAreNotRead(t *testing.T) {
	for _, space := range bothSpaces {
		p := problem(space, Mean)
		before := Evaluate(p)
		for n := range p.Rows {
			for _, m := range []Matrix{p.Student, p.Snapshot, p.Reference} {
				row := m.Values[n*m.Columns:][:m.Columns]
				if p.counts(n) {
					row = row[p.Vocab:]
				}
				for i := range row {
					row[i] = math.NaN()
				}
			}
		}
		after := Evaluate(p)
		if after.Loss != before.Loss || math.IsNaN(after.Loss) {
			t.Errorf("%v: loss %v, want %v", space, after.Loss, before.Loss)
		}
		for i, g := range after.Gradient {
			if g != before.Gradient[i] {
				t.Errorf("%v: gradient[%d] %v, want %v", space, i, g, before.Gradient[i])
			}
			if row := i / p.Student.Columns; !p.counts(row) && g != 0 {
				t.Errorf("%v: gradient[%d] %v in a row that does not count", space, i, g)
			}
		}
	}
}

func TestNothingCounts(t *testing.T) {
	for _, reduction := range []Reduction{Mean, Sum, None, NumItems} {
		p := problem(Logit, reduction)
		for n := range p.Labels {
			p.Labels[n] = p.IgnoreIndex
		}
		for _, p := range []*Problem{p, {Options: Options{Reduction: reduction, Tau: 1}}} {
			got := Evaluate(p)
			if got.Loss != 0 || got.CountedRows != 0 {
				t.Errorf("reduction %d: loss %v, %d rows counted", reduction, got.Loss, got.CountedRows)
			}
			for i, g := range got.Gradient {
				if g != 0 {
					t.Errorf("reduction %d: gradient[%d] %v", reduction, i, g)
				}
			}
		}
	}
}

func TestForbiddenByTheStudentAlone(t *testing.T) {
	for _, space := range bothSpaces {
		got := Evaluate(oneRow(space, 0.5, []float64{0, -inf, 1}, []float64{0, 1, 1}, []float64{1, 2, 3}))
		if !math.IsInf(got.Loss, 1) {
			t.Errorf("%v: loss %v, want +Inf", space, got.Loss)
		}
		total := 0.0
		for i, g := range got.Gradient {
			total += g
			if math.IsInf(g, 0) || math.IsNaN(g) {
				t.Errorf("%v: gradient[%d] %v", space, i, g)
			}
		}
		if !(got.Gradient[1] < 0) || math.Abs(total) > 1e-15 {
			t.Errorf("%v: gradient %v sums to %v", space, got.Gradient, total)
		}
	}
}

func TestNothingInCommon(t *testing.T) {
	for _, space := range bothSpaces {
		got := Evaluate(oneRow(space, 0.5, []float64{0, -inf}, []float64{-inf, 0}, []float64{-inf, 0}))
		if !math.IsInf(got.Loss, 1) || got.Gradient[0] != 1 || got.Gradient[1] != -1 {
			t.Errorf("%v: loss %v, gradient %v", space, got.Loss, got.Gradient)
		}
	}
}

func TestForbiddenByAll(t *testing.T) {
	for _, space := range bothSpaces {
		got := Evaluate(oneRow(space, 0.25,
			[]float64{0.5, -inf, 1}, []float64{0, -inf, 1}, []float64{1, -inf, 3}))
		want := Evaluate(oneRow(space, 0.25, []float64{0.5, 1}, []float64{0, 1}, []float64{1, 3}))
		if got.Loss != want.Loss || got.Gradient[1] != 0 || got.Gradient[0] != want.Gradient[0] {
			t.Errorf("%v: loss %v, gradient %v; without the column %v, %v",
				space, got.Loss, got.Gradient, want.Loss, want.Gradient)
		}
	}
}

func TestTeacherWithoutWeightTakesNoPart(t *testing.T) {
	student, teacher := []float64{0, 1, 3}, []float64{1, 1, 2}
	for _, space := range bothSpaces {
		want := Evaluate(oneRow(space, 0, student, teacher, teacher)).Loss
		for _, other := range [][]float64{{-inf, 0, 0}, {-inf, -inf, -inf}} {
			if got := Evaluate(oneRow(space, 0, student, teacher, other)).Loss; got != want {
				t.Errorf("%v, alpha 0, reference %v: loss %v, want %v", space, other, got, want)
			}
			if got := Evaluate(oneRow(space, 1, student, other, teacher)).Loss; got != want {
				t.Errorf("%v, alpha 1, snapshot %v: loss %v, want %v", space, other, got, want)
			}
		}
	}
}

func TestAgreementIsExactlyZero(t *testing.T) {
	for name, write := range map[string]fill{"equal": equal, "flat": flat} {
		for _, space := range bothSpaces {
			for _, o := range allDivergences {
				p := filledProblem(name, write, 0, 100, space, float64(float32(0.3)), 0.7)
				p.Divergence, p.Beta = o.divergence, o.beta
				got := Evaluate(p)
				if got.Loss != 0 {
					t.Errorf("%s, %v, %v: loss %v", name, space, o, got.Loss)
				}
				for i, g := range got.Gradient {
					if g != 0 {
						t.Errorf("%s, %v, %v: gradient[%d] %v", name, space, o, i, g)
					}
				}
			}
		}
	}
}

func TestAbsentSnapshotIsTheStudent(t *testing.T) {
	for _, space := range bothSpaces {
		p := problem(space, Mean)
		p.Snapshot = p.Student
		want := Evaluate(p)
		p.Snapshot = Matrix{}
		if got := Evaluate(p); got.Loss != want.Loss || got.Loss == 0 {
			t.Errorf("%v: loss %v, want %v", space, got.Loss, want.Loss)
		}
	}
}

func TestNotADistribution(t *testing.T) {
	good := []float64{0, 1, 2}
	for _, space := range bothSpaces {
		for _, bad := range [][]float64{{0, math.NaN(), 1}, {0, inf, 1}, {-inf, -inf, -inf}} {
			for i, p := range []*Problem{
				oneRow(space, 0.5, bad, good, good), oneRow(space, 0.5, good, bad, good), oneRow(space, 0.5, good, good, bad),
			} {
				got := Evaluate(p)
				if !math.IsNaN(got.Loss) || !math.IsNaN(got.Gradient[0]) {
					t.Errorf("%v, tensor %d holds %v: loss %v, gradient %v", space, i, bad, got.Loss, got.Gradient)
				}
			}
		}
	}
}

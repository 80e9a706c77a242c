package oracle

import (
	"math"
	"testing"
)

// naiveBuckets is the row's loss over the buckets, by the formulas as they stand.
func naiveBuckets(p *Problem) float64 {
	bucketed := func(logits []float64) []float64 {
		total := 0.0
		q := make([]float64, p.Listed.K+1)
		for i, z := range logits {
			e := math.Exp(z / p.Tau)
			total += e
			j := p.Listed.K
			for at, id := range p.Listed.IDs {
				if id == i {
					j = at
				}
			}
			q[j] += e
		}
		for j := range q {
			q[j] /= total
		}
		return q
	}
	s, a := bucketed(p.Student.Values), bucketed(p.Snapshot.Values)
	q, sum := make([]float64, len(s)), 0.0
	for j := range q {
		log := p.Listed.Tail[0]
		if j < p.Listed.K {
			log = p.Listed.Logs[j]
		}
		if p.Space == Probability {
			q[j] = (1-p.Alpha)*a[j] + p.Alpha*math.Exp(log)
		} else {
			q[j] = math.Pow(a[j], 1-p.Alpha) * math.Exp(p.Alpha*log)
		}
		sum += q[j]
	}
	loss := 0.0
	for j := range q {
		x, y := q[j]/sum, s[j]
		switch p.Divergence {
		case Forward:
			loss += x * math.Log(x/y)
		case Reverse:
			loss += y * math.Log(y/x)
		case JSD:
			m := p.Beta*x + (1-p.Beta)*y
			loss += p.Beta*x*math.Log(x/m) + (1-p.Beta)*y*math.Log(y/m)
		}
	}
	return loss
}

// TestListed compares with these, the gradient with their slope, and all tokens listed with none.
func TestListed(t *testing.T) {
	p := &Problem{Rows: 1, Vocab: 5,
		Student:  Matrix{Values: []float64{1, -0.5, 0.3, 2, 0}, Columns: 5},
		Snapshot: Matrix{Values: []float64{0.5, 0, 0.1, 1, 1}, Columns: 5},
		Listed:   &Listed{K: 2, IDs: []int{3, 0}, Logs: []float64{math.Log(0.5), math.Log(0.2)}, Tail: []float64{math.Log(0.3)}},
		Options:  Options{Alpha: 0.4, Tau: 1.5, Beta: 0.3}}
	for _, p.Space = range []Space{Logit, Probability} {
		for _, p.Divergence = range []Divergence{Forward, Reverse, JSD} {
			got := Evaluate(p)
			if want := naiveBuckets(p); relative(got.Loss, want) > 1e-12 {
				t.Errorf("%v, %v: loss %v, want %v", p.Space, p.Divergence, got.Loss, want)
			}
			for i := range p.Student.Values {
				const step = 1e-5
				z := &p.Student.Values[i]
				*z += step
				slope := naiveBuckets(p)
				*z -= 2 * step
				slope = (slope - naiveBuckets(p)) / (2 * step)
				*z += step
				if math.Abs(got.Gradient[i]-slope) > 1e-9 {
					t.Errorf("%v, %v: gradient[%d] is %v, want %v", p.Space, p.Divergence, i, got.Gradient[i], slope)
				}
			}
		}
	}
	all := *p
	all.Listed, all.Reference = nil, Matrix{Values: []float64{2, 1, 0, -1, 0.5}, Columns: 5}
	want := Evaluate(&all)
	reference := newOperand(transform{scale: 1}.apply(all.Reference.Values), p.Tau)
	p.Listed = &Listed{K: 5, IDs: []int{0, 1, 2, 3, 4}, Tail: []float64{math.NaN()}}
	for _, q := range reference.probabilities {
		p.Listed.Logs = append(p.Listed.Logs, math.Log(q))
	}
	got := Evaluate(p)
	if relative(got.Loss, want.Loss) > 1e-13 || gradientError(got.Gradient, want.Gradient) > 1e-13 {
		t.Errorf("all tokens listed: %v and %v, want %v and %v", got.Loss, got.Gradient, want.Loss, want.Gradient)
	}
	for i, field := range got.Statistics[0].fields() {
		if want := *want.Statistics[0].fields()[i]; relative(*field, want) > 1e-12 {
			t.Errorf("all tokens listed: statistic %d is %v, want %v", i, *field, want)
		}
	}
}

package oracle

import (
	"fmt"
	"math"
	"testing"
)

// compareSlopes compares a gradient with central differences of the total.
func compareSlopes(t *testing.T, name string, p *Problem) {
	t.Helper()
	gradient := Evaluate(p).Gradient
	const step = 1e-5
	for i, at := range p.Student.Values {
		p.Student.Values[i] = at + step
		above := Evaluate(p).Loss
		p.Student.Values[i] = at - step
		below := Evaluate(p).Loss
		p.Student.Values[i] = at
		if slope := (above - below) / (2 * step); math.Abs(slope-gradient[i]) > 1e-8 {
			t.Errorf("%s: gradient[%d] %v, slope %v", name, i, gradient[i], slope)
		}
	}
}

func TestGradientAgainstFiniteDifferences(t *testing.T) {
	for _, space := range bothSpaces {
		for _, reduction := range []Reduction{Mean, Sum, None, NumItems} {
			compareSlopes(t, fmt.Sprintf("%v, reduction %d", space, reduction), problem(space, reduction))
		}
		for _, o := range allDivergences {
			for name, change := range map[string]func(p *Problem){
				"plain":         func(*Problem) {},
				"cross-entropy": func(p *Problem) { p.KLWeight, p.CEWeight = 0.7, 0.3 },
				"softcap":       func(p *Problem) { p.Softcap = [sides]float64{5, 30, 4} },
				"scale":         func(p *Problem) { p.LogitScale = [sides]float64{0.5, 1.5, 2} },
				"all": func(p *Problem) {
					p.KLWeight, p.CEWeight = 0.7, 0.3
					p.Softcap, p.LogitScale = [sides]float64{5, 30, 4}, [sides]float64{0.5, 1.5, 2}
				},
			} {
				p := problem(space, Mean)
				p.Divergence, p.Beta = o.divergence, o.beta
				change(p)
				compareSlopes(t, fmt.Sprintf("%v %v%s", space, o, name), p)
			}
		}
		p := problem(space, Mean)
		p.KLWeight, p.CEWeight, p.Softcap[studentSide] = 0, 1, 5
		compareSlopes(t, fmt.Sprintf("%v cross-entropy alone", space), p)
	}
}

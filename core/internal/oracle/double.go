package oracle

import "math"

// pair is an unevaluated sum of two floats, |lo| at most half a unit in the
// last place of hi: about 32 decimal digits. An infinite pair has lo 0.
type pair struct{ hi, lo float64 }

// twoSum returns a + b without error (Knuth).
func twoSum(a, b float64) pair {
	s := a + b
	t := s - a
	return pair{s, (a - (s - t)) + (b - t)}
}

// quickTwoSum is twoSum for |a| >= |b| (Dekker).
func quickTwoSum(a, b float64) pair {
	s := a + b
	return pair{s, b - (s - a)}
}

// plus returns x + y for finite pairs.
func (x pair) plus(y pair) pair {
	s, t := twoSum(x.hi, y.hi), twoSum(x.lo, y.lo)
	s = quickTwoSum(s.hi, s.lo+t.hi)
	return quickTwoSum(s.hi, s.lo+t.lo)
}

// minus returns x - y for finite pairs.
func (x pair) minus(y pair) pair {
	return x.plus(pair{-y.hi, -y.lo})
}

// times returns x y for finite pairs.
func (x pair) times(y pair) pair {
	hi := x.hi * y.hi
	lo := math.FMA(x.hi, y.hi, -hi)
	return quickTwoSum(hi, lo+(x.hi*y.lo+x.lo*y.hi))
}

// over returns x / y for a finite x.
func (x pair) over(y float64) pair {
	if y == 1 {
		return x
	}
	hi := x.hi / y
	rest := math.FMA(-hi, y, x.hi) + x.lo
	return quickTwoSum(hi, rest/y)
}

// exp returns e^x rounded to one float.
func (x pair) exp() float64 {
	e := math.Exp(x.hi)
	return e + e*x.lo
}

// tanh returns the hyperbolic tangent, (e^2x - 1)/(e^2x + 1), as a pair.
func (x pair) tanh() pair {
	// From here on the result is 1 to the last bit of a pair.
	const saturated = 40
	if math.Abs(x.hi) > saturated {
		return pair{hi: math.Copysign(1, x.hi)}
	}
	// e^y - 1 for small y by its power series, then (1+u)^2 - 1 = u(2+u) for
	// each halving of 2x.
	const halvings = 10
	y := pair{x.hi / (1 << (halvings - 1)), x.lo / (1 << (halvings - 1))}
	series := pair{hi: 1}
	for n := 18.0; n >= 2; n-- {
		series = y.over(n).times(series).plus(pair{hi: 1})
	}
	u := y.times(series)
	for range halvings {
		u = u.times(u.plus(pair{hi: 2}))
	}
	return u.overPair(u.plus(pair{hi: 2}))
}

// overPair returns x / y for finite pairs.
func (x pair) overPair(y pair) pair {
	first := x.hi / y.hi
	rest := x.minus(y.times(pair{hi: first}))
	second := rest.hi / y.hi
	rest = rest.minus(y.times(pair{hi: second}))
	return quickTwoSum(first, second).plus(pair{hi: rest.hi / y.hi})
}

// sum adds floats with a running compensation (Neumaier). The zero value is
// an empty sum.
type sum struct{ total, lost float64 }

func (s *sum) add(v float64) {
	t := s.total + v
	if math.Abs(s.total) >= math.Abs(v) {
		s.lost += (s.total - t) + v
	} else {
		s.lost += (v - t) + s.total
	}
	s.total = t
}

// value returns the sum. An infinite or NaN total makes the compensation
// meaningless, so it is left out then.
func (s *sum) value() float64 {
	if math.IsInf(s.total, 0) || math.IsNaN(s.total) {
		return s.total
	}
	return s.total + s.lost
}

// expm1Less returns e^x - 1 - x, which is never negative, with full relative
// accuracy: by its power series where the subtraction would lose digits.
func expm1Less(x float64) float64 {
	if math.Abs(x) >= 1 {
		return math.Expm1(x) - x
	}
	// x^2/2 (1 + x/3 (1 + x/4 (...))), cut where 2 x^n/(n+2)! < 2^-60.
	series := 1.0
	for n := len(reciprocals) - 1; n >= 3; n-- {
		series = 1 + x*reciprocals[n]*series
	}
	return x * x / 2 * series
}

// reciprocals are 1/n for n >= 1.
var reciprocals = func() (r [21]float64) {
	for n := 1; n < len(r); n++ {
		r[n] = 1 / float64(n)
	}
	return r
}()

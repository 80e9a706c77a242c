package program

import (
	"math"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
)

// Constants of formulas; number takes them.
var (
	inf = math.Inf(1)
	ln2 = math.Ln2
)

// excess is exp(x) - 1 - x for |x| < 1, as x^2 (1/2 + x/3! + x^2/4! + ...).
func (g *graph) excess(x value) value {
	coefficients := excess32
	if g.float == dtypes.Float64 {
		coefficients = taylorOfExcess(18)
	}
	sum := g.number(coefficients[len(coefficients)-1])
	for k := len(coefficients) - 2; k >= 0; k-- {
		sum = g.add(g.mul(sum, x), g.number(coefficients[k]))
	}
	return g.mul(g.mul(x, x), sum)
}

// excess32 are the coefficients for float32: the polynomial of this degree with
// the first coefficient of the power series and the smallest relative error on
// [-1, 1], 1.0e-8, found with Lawson's iteration; the power series takes three
// terms more for that.
var excess32 = []float64{0.5, 0.1666666697095709, 0.041666716658509, 0.008333309897198096, 0.001388582230437689,
	0.00019844409721542087, 2.533323156097843e-05, 2.7690704246976788e-06}

// taylorOfExcess are the first terms of the power series.
func taylorOfExcess(terms int) []float64 {
	coefficients := make([]float64, terms)
	for k := range coefficients {
		coefficients[k] = 1 / factorial(k+2)
	}
	return coefficients
}

// expNegative is exp(x) for x <= 0, with a relative error of about 1e-7: 0 below
// -87.7, where it would leave the normal numbers of float32, and NaN for NaN.
// XLA's own exp takes more instructions, for arguments that a softmax does not have, and
// exps are the larger part of its arithmetic.
//
// exp(x) = 2^n e^r with n the integer nearest to x/ln 2 and |r| <= ln(2)/2; ln 2
// is taken away in two parts, n times the first of which is exact. 2^n is made
// of its bits: n + 127 is in the last bits of the float32 1.5 * 2^23 + 127 + n,
// and belongs 23 bits higher, where a float32's exponent is. At n = -127 these
// bits are those of 0.
func (g *graph) expNegative(x value) value {
	if g.float != dtypes.Float32 {
		return g.exp(x)
	}
	const (
		lowest     = -127 * math.Ln2
		bias       = 3<<22 + 127
		ln2Head    = 0.693359375
		ln2Tail    = math.Ln2 - ln2Head
		exponentAt = 23
	)
	bounded := g.choose(g.less(x, g.number(lowest)), g.number(lowest), x) // NaN stays
	n := g.round(g.mul(bounded, g.number(1/math.Ln2)))
	r := g.sub(g.sub(bounded, g.mul(n, g.number(ln2Head))), g.mul(n, g.number(ln2Tail)))
	sum := g.number(exp32[len(exp32)-1])
	for k := len(exp32) - 2; k >= 0; k-- {
		sum = g.add(g.mul(sum, r), g.number(exp32[k]))
	}
	fraction := g.add(g.add(g.mul(g.mul(r, r), sum), r), g.number(1))
	exponent := g.binary(stablehlo.ShiftLeft, g.bits(g.add(n, g.number(bias)), dtypes.Int32), g.integer(int32(exponentAt)))
	return g.mul(fraction, g.bits(exponent, dtypes.Float32))
}

// exp32 are the coefficients of (exp(r) - 1 - r)/r^2 on [-ln(2)/2, ln(2)/2], found
// like excess32; the relative error of exp(r) is 3.6e-9 before rounding.
var exp32 = []float64{0.4999999403953552, 0.1666652113199234, 0.04166838899254799, 0.00836874544620514, 0.0013814539415761828}

// factorial is n!, exact in float64 for the n used here.
func factorial(n int) float64 {
	f := 1.0
	for i := 2; i <= n; i++ {
		f *= float64(i)
	}
	return f
}

// small is |x| < 1, where the power series of excess holds; false for NaN.
func (g *graph) small(x value) value { return g.less(g.abs(x), g.number(1)) }

// entropyExcess is (1+u) log(1+u) - u for |u| < 1/2. With t = u/(2+u),
// log(1+u) = 2 (t + t^3/3 + t^5/5 + ...), so it is
// 2 t^2 (1 + (1+t) (t/3 + t^3/5 + t^5/7 + ...)) / (1-t): no cancellation.
func (g *graph) entropyExcess(u value) value {
	terms := 6
	if g.float == dtypes.Float64 {
		terms = 16
	}
	t := g.div(u, g.add(g.number(2), u))
	square := g.mul(t, t)
	sum := g.number(1 / float64(2*terms+1))
	for k := terms - 1; k >= 1; k-- {
		sum = g.add(g.mul(sum, square), g.number(1/float64(2*k+1)))
	}
	inner := g.add(g.number(1), g.mul(g.add(g.number(1), t), g.mul(t, sum)))
	return g.div(g.mul(g.mul(g.number(2), square), inner), g.sub(g.number(1), t))
}

// tiny is the size below which a probability's relative precision is lost.
func (g *graph) tiny() float64 {
	if g.float == dtypes.Float64 {
		return 1e-300
	}
	return 1e-30
}

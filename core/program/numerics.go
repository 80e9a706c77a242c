package program

import (
	"math"

	"github.com/gomlx/compute/dtypes"
)

// Constants of formulas; number takes them.
var (
	inf = math.Inf(1)
	ln2 = math.Ln2
)

// excess is exp(x) - 1 - x for |x| < 1, as x^2 (1/2! + x/3! + x^2/4! + ...),
// cut where the next term is below the rounding error.
func (g *graph) excess(x value) value {
	terms := 10
	if g.float == dtypes.Float64 {
		terms = 18
	}
	sum := g.number(1 / factorial(terms+1))
	for k := terms; k >= 2; k-- {
		sum = g.add(g.mul(sum, x), g.number(1/factorial(k)))
	}
	return g.mul(g.mul(x, x), sum)
}

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

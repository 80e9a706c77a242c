package oracle

import (
	"math"
	"math/big"
)

// precision is enough to subtract what agrees in 1e-9 squared and x1e4 logits
// and have far more than a float64 left.
const precision = 400

func newBig(v float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(v) }

func bigZero() *big.Float { return new(big.Float).SetPrec(precision) }

// bigExp halves its argument until a short power series will do.
func bigExp(x *big.Float) *big.Float {
	const halvings = 32
	shift := 0
	if x.Sign() != 0 {
		shift = max(0, x.MantExp(nil)+halvings)
	}
	small := bigZero().SetMantExp(x, -shift)
	term, total := newBig(1), newBig(1)
	for n := 1.0; term.Sign() != 0 && term.MantExp(nil) > -precision-32; n++ {
		term.Mul(term, small)
		term.Quo(term, newBig(n))
		total.Add(total, term)
	}
	for range shift {
		total.Mul(total, total)
	}
	return total
}

// bigLog is Newton's method, which doubles the correct digits each time.
func bigLog(x *big.Float) *big.Float {
	mantissa := bigZero()
	exponent := x.MantExp(mantissa)
	m, _ := mantissa.Float64()
	y := newBig(math.Log(m) + float64(exponent)*math.Ln2)
	for range 5 {
		e := bigExp(bigZero().Neg(y))
		e.Mul(e, x)
		y.Add(y, e.Sub(e, newBig(1)))
	}
	return y
}

// bigLogSoftmax returns nil for probability 0.
func bigLogSoftmax(logits []*big.Float) []*big.Float {
	var top *big.Float
	for _, z := range logits {
		if z != nil && (top == nil || z.Cmp(top) > 0) {
			top = z
		}
	}
	total := bigZero()
	for _, z := range logits {
		if z != nil {
			total.Add(total, bigExp(bigZero().Sub(z, top)))
		}
	}
	normalizer := bigLog(total)
	normalizer.Add(normalizer, top)
	logs := make([]*big.Float, len(logits))
	for i, z := range logits {
		if z != nil {
			logs[i] = bigZero().Sub(z, normalizer)
		}
	}
	return logs
}

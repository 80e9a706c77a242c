package core

import (
	"math"
	"unsafe"
)

// rowPlan is what a call needs to know of its rows.
type rowPlan struct {
	alpha   []float64
	weight  []float64 // 0 where the row does not count
	z       float64   // what the weighted sum is divided by
	counted int
	label   []int32 // what the cross-entropy is of, 0 in rows that do not count; nil without labels
	source  []int32 // the rows of the caller that these are; nil: they are the caller's
	shared  bool    // other ranks have columns of the rows, too
}

// sourceRow is the caller's row that row i is.
func (p *rowPlan) sourceRow(i int) int {
	if p.source == nil {
		return i
	}
	return int(p.source[i])
}

// planRows reads what is given per row. Here, and nowhere else, stands which
// rows count: those whose label is not the ignore index and whose weight is
// not 0. Programs know them by their weight.
func (o *Objective) planRows(n, vocab int) (rowPlan, error) {
	plan := rowPlan{alpha: make([]float64, n), weight: make([]float64, n)}
	if o.Labels != nil {
		plan.label = make([]int32, n)
	}
	sum := 0.0
	for i := range n {
		weight, err := o.rowWeight(i, vocab)
		if err != nil {
			return plan, err
		}
		plan.weight[i], plan.alpha[i] = weight, o.Alpha
		if weight == 0 {
			continue // its alpha, too, may be anything
		}
		plan.counted++
		if o.Labels != nil {
			plan.label[i] = int32(o.Labels.integer(i, 0))
		}
		sum += weight
		if o.AlphaRows != nil {
			alpha := o.AlphaRows.float(i, 0)
			if !(alpha >= 0 && alpha <= 1) {
				return plan, fault(InvalidArgument, "alpha_rows", "row %d: got %v, want a number in [0, 1]", i, alpha)
			}
			plan.alpha[i] = alpha
		}
	}
	plan.z = o.normaliser(plan.counted, sum)
	if o.TopK != nil {
		return plan, o.TopK.checkRows(plan, vocab)
	}
	return plan, nil
}

// smallestNormal is the smallest float32 that processors do not take for 0.
const smallestNormal = 0x1p-126

// interior reports whether both sides of the anchor have weight in every row that counts, and still have it when alpha
// is rounded to float32, in which most programs get it.
func (p *rowPlan) interior() bool {
	for i, alpha := range p.alpha {
		if p.weight[i] != 0 && (alpha < smallestNormal || float32(alpha) == 1) {
			return false
		}
	}
	return true
}

// rowWeight is the weight of row i, 0 if it does not count.
func (o *Objective) rowWeight(i, vocab int) (float64, error) {
	if o.Labels != nil {
		label := o.Labels.integer(i, 0)
		if label == o.IgnoreIndex {
			return 0, nil
		}
		if label < 0 || label >= int64(vocab) {
			return 0, fault(InvalidArgument, "labels", "row %d: got %d, want 0 to %d, or the ignore_index %d",
				i, label, vocab-1, o.IgnoreIndex)
		}
	}
	if o.Weights == nil {
		return 1, nil
	}
	weight := o.Weights.float(i, 0)
	if !(weight >= 0 && weight <= math.MaxFloat32) {
		return 0, fault(InvalidArgument, "weights", "row %d: got %v, want a finite number of at least 0", i, weight)
	}
	return weight, nil
}

// normaliser is Z. Where no row counts the sum is 0, and so is the loss,
// whatever it is divided by.
func (o *Objective) normaliser(counted int, sum float64) float64 {
	switch {
	case o.Reduction == Mean && counted > 0:
		return sum
	case o.Reduction == NumItems:
		return o.NumItems
	}
	return 1
}

// at is the address of the first element of row i.
func (t *Tensor) at(i int) unsafe.Pointer {
	return unsafe.Add(t.Data, i*t.stride()*t.DType.Size())
}

// float is element (i, j) of a matrix of floats.
func (t *Tensor) float(i, j int) float64 {
	at := unsafe.Add(t.at(i), j*t.DType.Size())
	switch t.DType {
	case Float64:
		return *(*float64)(at)
	case Float16:
		return fromFloat16(*(*uint16)(at))
	case BFloat16: // the upper half of a float32
		return float64(math.Float32frombits(uint32(*(*uint16)(at)) << 16))
	}
	return float64(*(*float32)(at))
}

// fromFloat16 is the number with these bits: a sign, 5 of an exponent, 10 of a fraction.
func fromFloat16(bits uint16) float64 {
	exponent, fraction := int(bits>>10&0x1f), float64(bits&0x3ff)
	var size float64
	switch exponent {
	case 0:
		size = math.Ldexp(fraction, -24)
	case 0x1f:
		size = math.Inf(1)
		if fraction != 0 {
			size = math.NaN()
		}
	default:
		size = math.Ldexp(1024+fraction, exponent-25)
	}
	if bits>>15 != 0 {
		return -size
	}
	return size
}

// integer is element (i, j) of a matrix of int32 or int64.
func (t *Tensor) integer(i, j int) int64 {
	at := unsafe.Add(t.at(i), j*t.DType.Size())
	if t.DType == Int64 {
		return *(*int64)(at)
	}
	return int64(*(*int32)(at))
}

// setFloat writes element (i, j) of a matrix of float32 or float64.
func setFloat(matrix *Tensor, i, j int, x float64) {
	at := unsafe.Add(matrix.at(i), j*matrix.DType.Size())
	if matrix.DType == Float64 {
		*(*float64)(at) = x
	} else {
		*(*float32)(at) = float32(x)
	}
}

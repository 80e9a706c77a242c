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
			plan.label[i] = int32(integer(o.Labels, i))
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
	return plan, nil
}

// interior reports whether both sides of the anchor have weight in every row that counts.
func (p *rowPlan) interior() bool {
	for i, alpha := range p.alpha {
		if p.weight[i] != 0 && (alpha == 0 || alpha == 1) {
			return false
		}
	}
	return true
}

// rowWeight is the weight of row i, 0 if it does not count.
func (o *Objective) rowWeight(i, vocab int) (float64, error) {
	if o.Labels != nil {
		label := integer(o.Labels, i)
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

// float is element (i, j) of a matrix of float32 or float64.
func (t *Tensor) float(i, j int) float64 {
	at := unsafe.Add(t.at(i), j*t.DType.Size())
	if t.DType == Float64 {
		return *(*float64)(at)
	}
	return float64(*(*float32)(at))
}

// integer is element (i, 0) of a column of int32 or int64.
func integer(column *Tensor, i int) int64 {
	if column.DType == Int64 {
		return *(*int64)(column.at(i))
	}
	return int64(*(*int32)(column.at(i)))
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

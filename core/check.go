package core

import (
	"math"
	"unsafe"
)

// Check says what becomes of rows whose loss is not finite.
type Check int

// The checks.
const (
	CheckNone   Check = 0 // nothing: the loss shows it
	CheckReport Check = 1 // the result counts them and names the first
	CheckRaise  Check = 2 // the call fails with NotFinite, naming row and tensor
)

// BadRows are the rows that count and whose loss is NaN or infinite.
type BadRows struct {
	Count  int
	First  int    // its number; -1 if there is none
	Tensor string // the first tensor with a NaN or an infinity in that row; "" if none has one
}

// badRows looks at the rows' losses, and has the first bad one explained.
func badRows(losses []float64, blame func(row int) string) BadRows {
	bad := BadRows{First: -1}
	for i, loss := range losses {
		if !math.IsNaN(loss) && !math.IsInf(loss, 0) {
			continue
		}
		if bad.Count++; bad.Count == 1 {
			bad.First = i
		}
	}
	if bad.Count > 0 {
		bad.Tensor = blame(bad.First)
	}
	return bad
}

// firstNotFinite is the name of the first tensor that is not finite in a row of so many columns; "" if all are.
func firstNotFinite(suspects []namedTensor, row, columns int) string {
	for _, s := range suspects {
		if !s.tensor.finiteRow(row, columns) {
			return s.name
		}
	}
	return ""
}

// finiteRow reports whether a row of logits holds neither NaN nor infinity in
// its first columns. Both have all bits of the exponent set.
func (t *Tensor) finiteRow(row, columns int) bool {
	at := t.at(row)
	switch t.DType {
	case Float64:
		return finiteBits(unsafe.Slice((*uint64)(at), columns), 0x7ff<<52)
	case Float32:
		return finiteBits(unsafe.Slice((*uint32)(at), columns), 0xff<<23)
	case BFloat16:
		return finiteBits(unsafe.Slice((*uint16)(at), columns), 0xff<<7)
	}
	return finiteBits(unsafe.Slice((*uint16)(at), columns), 0x1f<<10)
}

func finiteBits[T uint16 | uint32 | uint64](elements []T, exponent T) bool {
	for _, bits := range elements {
		if bits&exponent == exponent {
			return false
		}
	}
	return true
}

// notFinite is the error of CheckRaise. shared: other ranks have columns of the rows, too.
func notFinite(bad BadRows, losses []float64, shared bool) error {
	field, cause := bad.Tensor, "a NaN or an infinity in this tensor"
	switch {
	case field != "":
	case shared:
		cause = "this rank's columns are finite, another's are not or are too far from the anchor's"
	default:
		field, cause = "student", "its logits are finite but too far from the anchor's"
	}
	return fault(NotFinite, field, "row %d: %s, and the loss is %v; want finite losses, %d of %d rows are bad",
		bad.First, cause, losses[bad.First], bad.Count, len(losses))
}

package oracle

import "math"

// crossEntropyOf returns -log p of the label for p = softmax(logits), and
// writes p - 1[label] to gradient. Both are NaN where the logits are no
// distribution or the label is none of their columns.
func crossEntropyOf(logits []pair, label int64, gradient []float64) float64 {
	o := newOperand(logits, 1)
	if !o.ok || label < 0 || label >= int64(len(logits)) {
		for i := range gradient {
			gradient[i] = math.NaN()
		}
		return math.NaN()
	}
	copy(gradient, o.probabilities)
	// 1 - p of the label is summed from the others: where the student is sure
	// of the label, a subtraction would leave nothing.
	others := allBut(o.probabilities, int(label))
	gradient[label] = -others
	switch z := logits[label]; {
	case math.IsInf(z.hi, -1):
		return math.Inf(1)
	case others < 0.5:
		return -math.Log1p(-others)
	default:
		return o.tempered[o.top].minus(z).plus(pair{hi: math.Log(o.total)}).hi
	}
}

// allBut returns the sum of the probabilities without that of one column.
func allBut(probabilities []float64, column int) float64 {
	var others sum
	for i, p := range probabilities {
		if i != column {
			others.add(p)
		}
	}
	return others.value()
}

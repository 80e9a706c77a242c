package core

import "math"

// TopK is a reference of which each row lists k tokens alone, as a record of the store does. The loss is over k + 1
// buckets, the listed tokens and all others as one: at most that of all tokens with the same distribution, and equal
// to it where k is the whole vocabulary. A snapshot is put into the same buckets. With alpha 1 what is listed is the
// anchor.
//
// The log-probabilities are at the call's tau, and stay what they are: scale and cap of the reference have no part in
// them. Where they do not sum to 1 they are taken in proportion. Rows that do not count are not read.
//
// Statistics are over the buckets, too, but for the entropies and the agreement, which are those of single tokens: the
// student's, and the anchor's with its rest shared out as the student shares its own.
type TopK struct {
	IDs  Tensor // int32 or int64 [rows, k]: tokens, each once in a row
	Logs Tensor // any float type [rows, k]: the logs of their probabilities, -inf for none
	Tail Tensor // any float type [rows, 1]: that of all other tokens. Not read where k is the whole vocabulary
}

// largestLog is what the log of a probability may be: 0, and what a 16-bit sum of probabilities is off by.
const largestLog = 0.01

func (t *TopK) tensors() []namedTensor {
	return []namedTensor{{"topk.ids", &t.IDs}, {"topk.logs", &t.Logs}, {"topk.tail", &t.Tail}}
}

// check checks types and shapes.
func (t *TopK) check(rows, vocab int) error {
	if t.IDs.DType != Int32 && t.IDs.DType != Int64 {
		return fault(InvalidDType, "topk.ids.dtype", "got %s, want int32 or int64", t.IDs.DType)
	}
	if err := t.IDs.check("topk.ids"); err != nil {
		return err
	}
	if t.IDs.Columns > vocab {
		return fault(InvalidShape, "topk.ids.columns", "got %d, want at most the vocabulary's %d tokens", t.IDs.Columns, vocab)
	}
	for i, columns := range []int{t.IDs.Columns, t.IDs.Columns, 1} {
		part := t.tensors()[i]
		if i > 0 {
			if err := part.checkFloats(); err != nil {
				return err
			}
		}
		if part.tensor.Columns != columns {
			return fault(InvalidShape, part.name+".columns", "got %d, want %d", part.tensor.Columns, columns)
		}
		if err := part.checkRows(rows); err != nil {
			return err
		}
	}
	return nil
}

// checkRows checks the rows that count.
func (t *TopK) checkRows(plan rowPlan, vocab int) error {
	k := t.IDs.Columns
	seen := make([]int32, vocab) // 1 + the last row that lists a token
	for i, weight := range plan.weight {
		if weight == 0 {
			continue
		}
		possible := false
		for j := range k {
			id := t.IDs.integer(i, j)
			if id < 0 || id >= int64(vocab) {
				return fault(InvalidArgument, "topk.ids", "row %d: got %d, want 0 to %d", i, id, vocab-1)
			}
			if seen[id] == int32(i)+1 {
				return fault(InvalidArgument, "topk.ids", "row %d: got %d twice, want each token once", i, id)
			}
			seen[id] = int32(i) + 1
			log := t.Logs.float(i, j)
			if !(log <= largestLog) {
				return fault(InvalidArgument, "topk.logs", "row %d: got %v for token %d, want the log of a probability, at most 0", i, log, id)
			}
			possible = possible || !math.IsInf(log, -1)
		}
		if k < vocab {
			log := t.Tail.float(i, 0)
			if !(log <= largestLog) {
				return fault(InvalidArgument, "topk.tail", "row %d: got %v, want the log of a probability, at most 0", i, log)
			}
			possible = possible || !math.IsInf(log, -1)
		}
		if !possible {
			return fault(InvalidArgument, "topk.logs", "row %d: got -inf for all tokens, want one that is possible", i)
		}
	}
	return nil
}

// row reads a row: its k ids, and k + 1 logs, the tail's the last.
func (t *TopK) row(row int, ids []int32, logs []float64) {
	for j := range ids {
		ids[j], logs[j] = int32(t.IDs.integer(row, j)), t.Logs.float(row, j)
	}
	logs[len(ids)] = t.Tail.float(row, 0)
}

package core

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

// TestLinearTopK compares with float64 as TestLinear does, in chunks that take their own rows of what is listed.
func TestLinearTopK(t *testing.T) {
	wanted := map[string]bool{"current student": true, "bfloat16": true, "labels, weights, cross-entropy": true, "scale and cap": true}
	for i, c := range linearCases() {
		if !wanted[c.name] {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(15, uint64(i)))
			heads := c.heads(random)
			r := linearRequest(c, heads)
			r.Reference, r.TopK = Projection{}, topKOf(heads[2].logits(c.rows, c.vocab), c.rows, 7, r.Tau, random)
			r.Statistics = i%2 == 0
			want := evaluateLinear(c, &r, heads)
			got, err := sharedContext(t).Linear(r)
			if err != nil {
				t.Fatal(err)
			}
			compareLinear(t, c, got, want)
			if products := fmt.Sprint(got.Products); products != map[bool]string{false: "4", true: "3"}[r.Snapshot == nil] {
				t.Errorf("%s matrix products", products)
			}
		})
	}
}

// topKOf lists k tokens of each row.
func topKOf(m oracle.Matrix, rows, k int, tau float64, random *rand.Rand) *TopK {
	var ids []int32
	var logs, tails []float64
	for n := range rows {
		some, of, tail := list(m.Values[n*m.Columns:][:m.Columns], k, tau, random)
		for _, id := range some {
			ids = append(ids, int32(id))
		}
		logs, tails = append(logs, of...), append(tails, tail)
	}
	return &TopK{IDs: Matrix(ids, rows, k), Logs: Matrix(logs, rows, k), Tail: *Vector(tails)}
}

// listedOf is the same for the oracle.
func listedOf(t *TopK) *oracle.Listed {
	l := &oracle.Listed{K: t.IDs.Columns}
	for n := range t.IDs.Rows {
		for j := range l.K {
			l.IDs, l.Logs = append(l.IDs, int(t.IDs.integer(n, j))), append(l.Logs, t.Logs.float(n, j))
		}
		l.Tail = append(l.Tail, t.Tail.float(n, 0))
	}
	return l
}

func TestBadLinearTopK(t *testing.T) {
	random := rand.New(rand.NewPCG(16, 17))
	c := linearCases()[0]
	heads := c.heads(random)
	r := linearRequest(c, heads)
	r.TopK = topKOf(heads[2].logits(c.rows, c.vocab), c.rows, 7, 1, random)
	_, err := sharedContext(t).Linear(r)
	wantFault(t, err, InvalidArgument, "reference_hidden")
	r.Reference = Projection{}
	r.TopK.Tail.Rows--
	_, err = sharedContext(t).Linear(r)
	wantFault(t, err, InvalidShape, "topk.tail.rows")
	_, err = LinearProgramText(r, LinearText{LogitsText: LogitsText{Backend: "cpu"}})
	wantFault(t, err, Unsupported, "topk")
}

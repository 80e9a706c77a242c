package core

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/anchorkl/anchorkl/core/program"
)

// TestExportedLinear compares the programs that LinearProgramText writes with
// float64. Each case compiles two; the kernels of JAX, and statistics, take turns.
func TestExportedLinear(t *testing.T) {
	for i, c := range linearCases() {
		for _, layout := range []program.Layout{program.Blocks, program.Tiles} {
			if layout == program.Tiles && i%2 == 1 {
				continue // what differs is seen in the others
			}
			t.Run(fmt.Sprintf("%s, layout %d", c.name, layout), func(t *testing.T) {
				random := rand.New(rand.NewPCG(11, uint64(i)))
				heads := c.heads(random)
				r := linearRequest(c, heads)
				r.Statistics = i%3 == 0
				if r.ChunkRows == 0 && c.rows > 16 {
					r.ChunkRows = 17 // does not divide the rows
				}
				want := evaluateLinear(c, &r, heads)
				got, err := exportedLinear{sharedContext(t), layout, i%2 == 0, c.shared}.Linear(r)
				if err != nil {
					t.Fatal(err)
				}
				compareLinear(t, c, got, want)
			})
		}
	}
}

// exportedLinear computes losses with the program that LinearProgramText writes.
type exportedLinear struct {
	context         *Context
	layout          program.Layout
	kernels, shared bool
}

func (e exportedLinear) Linear(request LinearRequest) (*LinearResult, error) {
	vocab, err := request.validate()
	if err != nil {
		return nil, err
	}
	plan, err := request.planRows(request.Student.Hidden.Rows, vocab)
	if err != nil {
		return nil, err
	}
	wanted := request.linearProgram(vocab, e.layout, LinearText{Kernels: e.kernels, SharedTeacherHead: e.shared})
	wanted.Donated = true
	compiled, err := e.context.client.Program(wanted, wanted.Text, 0)
	if err != nil {
		return nil, err
	}
	defer compiled.Release()

	call := &exportedCall{context: e.context}
	defer call.release()
	for _, m := range request.models() {
		hidden, weight := &m.Hidden, &m.Weight
		call.add(hidden.bytes(), hidden.DType, hidden.Rows, hidden.Columns)
		if m.name == "reference" && e.shared {
			continue
		}
		if e.kernels {
			call.add(transposed(weight.bytes(), weight.Rows, weight.Columns, weight.DType.Size()), weight.DType, weight.Columns, weight.Rows)
		} else {
			call.add(weight.bytes(), weight.DType, weight.Rows, weight.Columns)
		}
		if m.Bias != nil {
			call.add(m.Bias.bytes(), m.Bias.DType, m.Bias.Rows)
		}
	}
	scalars := request.scalars(plan)
	call.addObjective(wanted.Objective(), plan, scalars[:])

	arithmetic, student := wanted.Arithmetic(), &request.Student
	rows, tokens, width := wanted.Rows, student.Weight.Rows, student.Hidden.Columns
	losses := call.add(nil, arithmetic, rows)
	hidden := call.add(nil, student.Hidden.DType, rows, width)
	weightShape := []int{tokens, width}
	if e.kernels {
		weightShape = []int{width, tokens}
	}
	weight := call.add(nil, arithmetic, weightShape...)
	var bias, statistics *region
	if request.BiasGradient {
		bias = call.add(nil, arithmetic, tokens)
	}
	if wanted.Statistics {
		statistics = call.add(nil, arithmetic, rows, StatisticsCount)
	}
	if err := call.run(compiled); err != nil {
		return nil, err
	}
	var ofRows []float64
	if statistics != nil {
		ofRows = decoded(arithmetic, statistics, rows*StatisticsCount)
	}
	answer, err := request.answer(plan, decoded(arithmetic, losses, rows), ofRows, func(int) string { return "" })
	if err != nil {
		return nil, err
	}
	result := &LinearResult{Losses: answer}
	take := func(bytes []byte, dtype DType, rows, columns int) *Gradient {
		m, takeErr := e.context.gradients.take(len(bytes))
		if takeErr != nil {
			err = takeErr
			return nil
		}
		copy(m.bytes, bytes)
		return e.context.handOut(m, dtype, rows, columns)
	}
	result.HiddenGradient = take(hidden.bytes, student.Hidden.DType, rows, width)
	weightBytes := weight.bytes
	if e.kernels {
		weightBytes = transposed(weightBytes, width, tokens, arithmetic.Size())
	}
	result.WeightGradient = take(weightBytes, arithmetic, tokens, width)
	if bias != nil {
		result.BiasGradient = take(bias.bytes, arithmetic, tokens, 1)
	}
	return result, err
}

// transposed is a matrix of elements of some bytes, its columns as rows.
func transposed(bytes []byte, rows, columns, size int) []byte {
	made := make([]byte, rows*columns*size)
	for i := range rows {
		for j := range columns {
			copy(made[(j*rows+i)*size:][:size], bytes[(i*columns+j)*size:])
		}
	}
	return made
}

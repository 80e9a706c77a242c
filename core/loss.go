package core

import "github.com/anchorkl/anchorkl/core/program"

// Losses are what a call of any form answers, besides gradients.
type Losses struct {
	Loss        float64   // the total; for None the sum of RowLosses
	RowLosses   []float64 // [rows]: w_n L_n, not divided by Z; 0 for rows that do not count
	CountedRows int
	// Statistics are there if they were asked for; Bad with CheckReport.
	Statistics *Statistics
	Bad        BadRows
}

// LossResult is the answer to a LossRequest.
type LossResult struct {
	Losses
	// Gradient is that of the total in the student's logits; nil when it was
	// not asked for, went to the caller's memory, or has no rows.
	Gradient *Gradient
}

// Loss computes the loss of a request and, if asked for, its gradient.
//
// Errors are of type *Error: the argument's name with what it got and what it
// wanted, or CompileFailed, ExecutionFailed, OutOfMemory with XLA's message.
func (c *Context) Loss(request LossRequest) (*LossResult, error) {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	if c.closed {
		return nil, closedError()
	}
	vocab, err := request.validate()
	if err != nil {
		return nil, err
	}
	if err := c.checkPlaces(request.large(), &request.Objective); err != nil {
		return nil, err
	}
	if c.gpu != nil {
		return c.lossOnGPU(&request, vocab)
	}
	plan, err := request.planRows(request.Student.Rows, vocab)
	if err != nil {
		return nil, err
	}
	var computed outcome
	if request.Student.Rows > 0 {
		if computed, err = c.run(&request, plan, request.program(vocab, program.Planned)); err != nil {
			return nil, err
		}
	}
	result, err := c.answer(&request, vocab, plan, computed)
	if err == nil {
		c.calls.Add(1)
	}
	return result, err
}

// answer is what the caller gets of what was computed.
func (c *Context) answer(request *LossRequest, vocab int, plan rowPlan, computed outcome) (*LossResult, error) {
	suspects := request.logits()
	if request.replacesStudent() { // the student's row is its gradient by now: the others speak first
		suspects = append(suspects[1:], suspects[0])
	}
	losses, err := request.answer(plan, computed.rowLosses, computed.statistics, func(row int) string {
		if c.gpu != nil {
			return c.gpu.firstNotFinite(suspects, row, vocab)
		}
		return firstNotFinite(suspects, row, vocab)
	})
	if err != nil {
		c.gradients.give(computed.gradient)
		return nil, err
	}
	result := &LossResult{Losses: losses}
	if computed.gradient != nil {
		result.Gradient = c.handOut(computed.gradient, request.Student.DType, request.Student.Rows, request.Student.Columns)
	}
	return result, nil
}

// answer is what the caller gets of the rows' losses and statistics. blame names
// the tensor that is not finite in a row, "" if there is none.
func (o *Objective) answer(plan rowPlan, rowLosses, statistics []float64, blame func(row int) string) (Losses, error) {
	losses := Losses{RowLosses: rowLosses, CountedRows: plan.counted, Bad: BadRows{First: -1}}
	total := 0.0
	for i, weight := range plan.weight {
		if weight == 0 {
			continue // its loss is 0, and 0 times what may be NaN is not
		}
		rowLosses[i] *= weight
		total += rowLosses[i]
	}
	losses.Loss = total / plan.z
	if o.Check != CheckNone {
		losses.Bad = badRows(rowLosses, blame)
	}
	if o.Check == CheckRaise && losses.Bad.Count > 0 {
		return Losses{}, notFinite(losses.Bad, rowLosses, plan.shared)
	}
	if o.Statistics {
		losses.Statistics = statisticsOf(statistics, plan)
		losses.Statistics.copyTo(o.StatisticsInto)
	}
	if o.RowLossesInto != nil {
		for i, loss := range rowLosses {
			setFloat(o.RowLossesInto, i, 0, loss)
		}
	}
	return losses, nil
}

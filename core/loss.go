package core

import "github.com/anchorkl/anchorkl/core/program"

// LossResult is the answer to a LossRequest.
type LossResult struct {
	Loss        float64   // the total; for None the sum of RowLosses
	RowLosses   []float64 // [rows]: w_n L_n, not divided by Z; 0 for rows that do not count
	CountedRows int
	// Gradient is that of the total in the student's logits; nil when it was
	// not asked for, went to the caller's memory, or has no rows.
	Gradient *Gradient
	// Statistics are there if they were asked for; Bad with CheckReport.
	Statistics *Statistics
	Bad        BadRows
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
	plan, err := request.planRows(vocab)
	if err != nil {
		return nil, err
	}
	if request.Student.Rows == 0 {
		c.calls.Add(1)
		empty := &LossResult{RowLosses: []float64{}, Bad: BadRows{First: -1}}
		if request.Statistics {
			empty.Statistics = statisticsOf(nil, plan)
		}
		return empty, nil
	}
	computed, err := c.run(&request, plan, request.program(vocab, program.Planned))
	if err != nil {
		return nil, err
	}
	result, err := c.answer(&request, plan, computed)
	if err != nil {
		c.gradients.give(computed.gradient)
		return nil, err
	}
	c.calls.Add(1)
	return result, nil
}

// answer is what the caller gets of what was computed.
func (c *Context) answer(request *LossRequest, plan rowPlan, computed outcome) (*LossResult, error) {
	result := &LossResult{RowLosses: computed.rowLosses, CountedRows: plan.counted, Bad: BadRows{First: -1}}
	total := 0.0
	for i, weight := range plan.weight {
		if weight == 0 {
			continue // its loss is 0, and 0 times what may be NaN is not
		}
		result.RowLosses[i] *= weight
		total += result.RowLosses[i]
	}
	result.Loss = total / plan.z
	if request.Check != CheckNone {
		result.Bad = request.badRows(result.RowLosses)
	}
	if request.Check == CheckRaise && result.Bad.Count > 0 {
		return nil, notFinite(result.Bad, result.RowLosses)
	}
	if request.Statistics {
		result.Statistics = statisticsOf(computed.statistics, plan)
		result.Statistics.copyTo(request.StatisticsInto)
	}
	if request.RowLossesInto != nil {
		for i, loss := range result.RowLosses {
			setFloat(request.RowLossesInto, i, 0, loss)
		}
	}
	if computed.gradient != nil {
		result.Gradient = c.handOut(computed.gradient, request)
	}
	return result, nil
}

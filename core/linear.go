package core

// LinearResult is the answer to a LinearRequest.
type LinearResult struct {
	Losses
	// The gradients that were asked for; nil where they were not, or have no rows.
	HiddenGradient *Gradient // [rows, width], in student_hidden's type
	WeightGradient *Gradient // [columns, width], in student_weight's type
	BiasGradient   *Gradient // [columns, 1], in student_bias's type

	ChunkRows    int   // how many rows' logits existed at a time
	Products     int   // matrix products of each chunk
	ScratchBytes int64 // memory of the call besides inputs, gradients and what XLA takes; kept for the next
}

// Linear computes the loss of a request from hidden states and output heads and,
// as far as asked for, its gradients. XLA's matrix products take all cores,
// whatever ContextOptions.Threads says.
//
// Errors are those of Loss, with the names student_hidden, student_weight,
// student_bias and so on.
func (c *Context) Linear(request LinearRequest) (*LinearResult, error) {
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
		return c.linearOnGPU(&request, vocab)
	}
	plan, err := request.planRows(request.Student.Hidden.Rows, vocab)
	if err != nil {
		return nil, err
	}
	run := newLinearRun(c, &request, plan, vocab)
	defer run.release()
	if err := run.all(); err != nil {
		return nil, err
	}
	losses, err := request.answer(plan, run.rowLosses, run.statistics, run.blame)
	if err != nil {
		return nil, err
	}
	result := &LinearResult{Losses: losses, ChunkRows: run.chunks.rows, Products: run.products(), ScratchBytes: int64(run.bytes)}
	result.HiddenGradient, result.WeightGradient, result.BiasGradient = run.handOut()
	c.calls.Add(1)
	return result, nil
}

// blame names a tensor that is not finite in what a row was computed from.
func (r *linearRun) blame(row int) string {
	for _, m := range r.request.models() {
		if !m.Hidden.finiteRow(row, m.Hidden.Columns) {
			return m.name + "_hidden"
		}
	}
	// A token's weights are in every row.
	for _, m := range r.request.models() {
		for _, t := range m.tensors()[1:] {
			for token := range r.vocab {
				if !t.tensor.finiteRow(token, t.tensor.Columns) {
					return t.name
				}
			}
		}
	}
	return ""
}

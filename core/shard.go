package core

import (
	"math"

	"github.com/anchorkl/anchorkl/core/program"
)

// ShardRequest is one call of the vocabulary-parallel form: each of some ranks has columns of every row, and calls with
// its own. The ranks' columns follow each other, as many on each as it likes.
//
// For each of its Rounds a rank calls ShardStats, which computes a few numbers for every row. The host reduces these
// over all ranks, all-reduce of its own kind, and puts what comes of it into Reduced for the calls after. ShardLoss then
// has the loss of the whole rows, the same on every rank, and the gradient in the rank's columns. Rows, what is given
// for each, and options must be the same on all ranks, and so must be the arithmetic: a float64 on one rank is one on all.
type ShardRequest struct {
	// LossRequest is of the rank's own columns, but labels are tokens of the whole vocabulary, and Vocab, which must be
	// given, is its size. Columns of the rank from there on are no tokens. A TopK is not supported.
	LossRequest
	FirstColumn int // the number of the rank's first column in the whole vocabulary
	// Reduced are the numbers of the rounds, over all ranks, each a matrix [rows, Numbers] as ShardStats filled it.
	Reduced []Tensor
}

// Reduce is how a host reduces numbers over ranks.
type Reduce int

// The ways; the values are the C header's.
const (
	ReduceMax Reduce = 0
	ReduceSum Reduce = 1
)

// ShardRound is what is reduced in a round: a matrix [rows, Numbers] in float32, or float64 when one of the logits is float64.
type ShardRound struct {
	Reduce  Reduce
	Numbers int
	step    program.Step
}

// MostShardRounds is how many rounds there are at most: of a call with statistics.
const MostShardRounds = int(program.StepGradient)

// Rounds are those of a request: two, or with a loss that is not a sum over what two give (jsd, and all of probability
// space) three, or with statistics four. Of the request only types, the divergence, the space, weights of terms, and
// whether there are a snapshot, labels and Statistics are read.
func (r *ShardRequest) Rounds() []ShardRound {
	wanted := r.program(1, program.Planned)
	var rounds []ShardRound
	for step := program.StepMaxima; step < program.StepGradient; step++ {
		if numbers := len(wanted.ShardNumbers(step)); numbers > 0 {
			round := ShardRound{Reduce: ReduceSum, Numbers: numbers, step: step}
			if step.Largest() {
				round.Reduce = ReduceMax
			}
			rounds = append(rounds, round)
		}
	}
	return rounds
}

// NumbersType is the type of the rounds' numbers, that of the arithmetic.
func (r *ShardRequest) NumbersType() DType { return r.program(1, program.Planned).Arithmetic() }

// shardCall is a valid request.
type shardCall struct {
	request    *ShardRequest
	plan       rowPlan
	wanted     program.Logits
	rounds     []ShardRound
	arithmetic DType
	local      int // real columns of the rank
	numbers    []shardRow
}

// shardStep is what an execution computes in place of a loss: a step's numbers, or the gradient.
type shardStep struct {
	step    program.Step
	known   []float64 // [rows, RowNumberCount]
	count   int       // numbers of a row
	numbers []float64 // [rows, count]
}

// checkShard validates a request, on the context's device.
func (c *Context) checkShard(r *ShardRequest, reduced int) (*shardCall, error) {
	if c.gpu != nil {
		return nil, fault(Unsupported, "context", "got one on a GPU, want one on the CPU: the vocabulary-parallel form is computed there only")
	}
	if r.TopK != nil {
		return nil, fault(Unsupported, "topk", "got one in the vocabulary-parallel form, want a reference of logits")
	}
	large := r.large()
	for i := range r.Reduced {
		large = append(large, namedTensor{"reduced", &r.Reduced[i]})
	}
	if err := c.checkPlaces(large, &r.Objective); err != nil {
		return nil, err
	}
	return r.check(reduced)
}

// check validates a request of which so many rounds were reduced.
func (r *ShardRequest) check(reduced int) (*shardCall, error) {
	if r.Vocab < 1 || r.Vocab > math.MaxInt32 {
		return nil, fault(InvalidArgument, "vocab", "got %d, want the size of the whole vocabulary, of all ranks", r.Vocab)
	}
	if r.FirstColumn < 0 || r.FirstColumn > math.MaxInt32 {
		return nil, fault(InvalidArgument, "first_column", "got %d, want the number of the rank's first column, at least 0", r.FirstColumn)
	}
	call := &shardCall{request: r, local: max(0, min(r.Vocab-r.FirstColumn, r.Student.Columns))}
	own := r.LossRequest
	own.Vocab = max(1, call.local)
	if _, err := own.validate(); err != nil {
		return nil, err
	}
	var err error
	if call.plan, err = r.planRows(r.Student.Rows, r.Vocab); err != nil {
		return nil, err
	}
	call.plan.shared = true
	for i, label := range call.plan.label {
		call.plan.label[i] = label - int32(r.FirstColumn) // of another rank: none of the columns' numbers
	}
	call.wanted = own.program(own.Vocab, program.Planned)
	call.arithmetic, call.rounds = call.wanted.Arithmetic(), r.Rounds()
	return call, call.takeReduced(reduced)
}

// takeReduced reads the numbers of all ranks.
func (s *shardCall) takeReduced(rounds int) error {
	r := s.request
	if len(r.Reduced) < rounds {
		return fault(InvalidArgument, "reduced", "got the numbers of %d rounds, want those of the first %d of the call's %d",
			len(r.Reduced), rounds, len(s.rounds))
	}
	s.numbers = make([]shardRow, r.Student.Rows)
	for i, round := range s.rounds[:rounds] {
		matrix := namedTensor{"reduced", &r.Reduced[i]}
		if err := s.checkNumbers(matrix, round); err != nil {
			return err
		}
		for row := range s.numbers {
			for j, number := range s.wanted.ShardNumbers(round.step) {
				s.numbers[row][number] = matrix.tensor.float(row, j)
			}
		}
	}
	return nil
}

func (s *shardCall) checkNumbers(matrix namedTensor, round ShardRound) error {
	if matrix.tensor.DType != s.arithmetic {
		return fault(InvalidDType, matrix.name+".dtype", "got %s, want %s, the arithmetic's type", matrix.tensor.DType, s.arithmetic)
	}
	if err := matrix.tensor.check(matrix.name); err != nil {
		return err
	}
	if matrix.tensor.Columns != round.Numbers {
		return fault(InvalidShape, matrix.name+".columns", "got %d, want the round's %d numbers", matrix.tensor.Columns, round.Numbers)
	}
	return matrix.checkRows(s.request.Student.Rows)
}

// ShardStats computes the numbers of a round, counted from 0, of the rank's columns: it fills the matrix numbers,
// [rows, Numbers]. The rounds before must be in Reduced.
func (c *Context) ShardStats(request ShardRequest, round int, numbers Tensor) error {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	if c.closed {
		return closedError()
	}
	rounds := request.Rounds()
	if round < 0 || round >= len(rounds) {
		return fault(InvalidArgument, "round", "got %d, want 0 to %d", round, len(rounds)-1)
	}
	request.Gradient, request.GradientInto = false, nil
	call, err := c.checkShard(&request, round)
	if err != nil {
		return err
	}
	into := namedTensor{"numbers", &numbers}
	if err := call.checkNumbers(into, call.rounds[round]); err != nil {
		return err
	}
	if err := c.checkPlace(into, false); err != nil {
		return err
	}
	step := call.step(call.rounds[round].step)
	if err := c.runStep(call, step, &outcome{}); err != nil {
		return err
	}
	for row := range request.Student.Rows {
		for j, number := range call.wanted.ShardNumbers(step.step) {
			x := step.numbers[row*step.count+j]
			if number == program.TopColumn {
				x -= float64(request.FirstColumn) // counted in the whole vocabulary
			}
			setFloat(&numbers, row, j, x)
		}
	}
	return nil
}

// ShardLoss computes the loss of the whole rows, and the gradient in the rank's columns if it is asked for. Reduced has
// the numbers of all rounds. With a check the result names a tensor only on a rank whose own columns have what is not finite.
func (c *Context) ShardLoss(request ShardRequest) (*LossResult, error) {
	c.mutex.RLock()
	defer c.mutex.RUnlock()
	if c.closed {
		return nil, closedError()
	}
	call, err := c.checkShard(&request, len(request.Rounds()))
	if err != nil {
		return nil, err
	}
	computed := call.losses()
	if request.Gradient && request.Student.Rows > 0 {
		if err := c.runStep(call, call.step(program.StepGradient), &computed); err != nil {
			return nil, err
		}
	}
	result, err := c.answer(&request.LossRequest, call.local, call.plan, computed)
	if err == nil {
		c.calls.Add(1)
	}
	return result, err
}

// step is what a rank computes, with what is known of the rows.
func (s *shardCall) step(step program.Step) *shardStep {
	rows := len(s.numbers)
	made := &shardStep{step: step, count: len(s.wanted.ShardNumbers(step))}
	made.numbers = make([]float64, rows*made.count)
	made.known = make([]float64, rows*int(program.RowNumberCount))
	for i := range s.numbers {
		if s.plan.weight[i] != 0 {
			s.rowNumbers(i, made.known[i*int(program.RowNumberCount):])
		}
	}
	return made
}

// runStep computes a step of the rows that count. The others' numbers are 0.
func (c *Context) runStep(s *shardCall, step *shardStep, into *outcome) error {
	wanted, plan := s.wanted, s.plan
	if step.step != program.StepGradient {
		wanted.GradientColumns = 0
	}
	if s.local == 0 { // none of the rank's columns is a token
		for i := range step.numbers {
			if step.step.Largest() {
				step.numbers[i] = math.Inf(-1) // else 0
			}
		}
		plan.weight = make([]float64, len(plan.weight))
	}
	e := &execution{context: c, request: &s.request.LossRequest, plan: plan, wanted: wanted, step: step}
	e.wanted.Interior = plan.interior()
	defer e.release()
	err := e.place()
	if err == nil {
		err = e.compute()
	}
	if err != nil {
		c.gradients.give(e.outcome.gradient)
		return err
	}
	e.deliver()
	into.gradient = e.outcome.gradient
	return nil
}

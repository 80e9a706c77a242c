package oracle

import "math"

// Listed is a reference of which each row lists K tokens with the logs of their
// probabilities at tau, and the log of that of all other tokens. The divergence
// is then over K + 1 buckets: those tokens, and all others as one.
type Listed struct {
	K    int
	IDs  []int     // rows x K
	Logs []float64 // rows x K
	Tail []float64 // one per row; not read where K is the vocabulary
}

// buckets is how row n's tokens fall into buckets.
type buckets struct {
	ids    []int     // the listed tokens
	within []float64 // the probability of each other token among these, 0 for listed ones; nil if there are no others
}

// bucketed returns the row over the buckets, from one over all tokens that has no
// reference, and how they are made of the tokens.
func (l *Listed) bucketed(n int, tokens *row, space Space) (*row, *buckets) {
	b := &buckets{ids: l.IDs[n*l.K:][:l.K]}
	if len(tokens.student.logits) > l.K {
		b.share(tokens.student)
	}
	r := &row{alpha: tokens.alpha, tau: tokens.tau}
	r.student = b.operand(tokens.student, r.tau)
	r.snapshot = r.student
	if tokens.snapshot != tokens.student {
		r.snapshot = b.operand(tokens.snapshot, r.tau)
	}
	logs := append([]float64{}, l.Logs[n*l.K:][:l.K]...)
	if b.within != nil {
		logs = append(logs, l.Tail[n])
	}
	reference := make([]pair, len(logs))
	for i, log := range logs {
		reference[i] = pair{hi: log}
		if !math.IsInf(log, 0) {
			reference[i] = pair{hi: log}.times(pair{hi: r.tau})
		}
	}
	r.reference = newOperand(reference, r.tau)
	if space == Logit && r.alpha != 0 && r.alpha != 1 {
		r.mixed = r.mix()
	}
	return r, b
}

// share finds what part of all others' probability each has: equal ones where they have none.
func (b *buckets) share(student *operand) {
	b.within = make([]float64, len(student.logits))
	tempered := make([]pair, len(student.logits))
	copy(tempered, student.tempered)
	for _, id := range b.ids {
		if student.ok {
			tempered[id] = pair{hi: math.Inf(-1)}
		}
	}
	if others := softmax(tempered); others.ok {
		copy(b.within, others.probabilities)
		return
	}
	for i := range b.within {
		b.within[i] = 1 / float64(len(b.within)-len(b.ids))
	}
	for _, id := range b.ids {
		b.within[id] = 0
	}
}

// operand sums a distribution over the buckets.
func (b *buckets) operand(o *operand, tau float64) *operand {
	if !o.ok {
		return &operand{}
	}
	logits := make([]pair, len(b.ids), len(b.ids)+1)
	listed := make([]bool, len(o.logits))
	for j, id := range b.ids {
		logits[j], listed[id] = o.logits[id], true
	}
	if b.within == nil {
		return newOperand(logits, tau)
	}
	top := -1 // the most likely of the others
	for i, z := range o.tempered {
		if !listed[i] && !math.IsInf(z.hi, -1) && (top < 0 || z.hi > o.tempered[top].hi) {
			top = i
		}
	}
	rest := pair{hi: math.Inf(-1)}
	if top >= 0 {
		var exponentials sum
		for i, z := range o.tempered {
			if !listed[i] && !math.IsInf(z.hi, -1) {
				exponentials.add(z.minus(o.tempered[top]).exp())
			}
		}
		rest = o.logits[top].plus(pair{hi: math.Log(exponentials.value())}.times(pair{hi: tau}))
	}
	return newOperand(append(logits, rest), tau)
}

// spread turns what there is of each bucket into what there is of each token: the
// rest's by the tokens' shares of it.
func (b *buckets) spread(ofBuckets, ofTokens []float64) {
	for i := range b.within {
		ofTokens[i] = 0
		if b.within[i] != 0 {
			ofTokens[i] = ofBuckets[len(b.ids)] * b.within[i]
		}
	}
	for j, id := range b.ids {
		ofTokens[id] = ofBuckets[j]
	}
}

// ofTokens puts what statistics say of single tokens in place of what they say of
// buckets: the anchor's rest is shared out as the student's is.
func (b *buckets) ofTokens(s *Statistics, student *operand, anchor *comparison) {
	s.Agreement = 0
	if student.ok {
		s.StudentEntropy = entropy(student.probabilities)
	}
	if anchor == nil {
		return
	}
	q := make([]float64, len(student.logits))
	b.spread(anchor.teacher, q)
	s.AnchorEntropy = entropy(q)
	if student.ok && mostLikely(q) == mostLikely(student.probabilities) {
		s.Agreement = 1
	}
}

package core

import (
	"math"

	"github.com/anchorkl/anchorkl/core/program"
)

// shardRow are the reduced numbers of a row, those of rounds to come 0. What is made of them here is done in float64 and
// only in ways that every rank does alike.
type shardRow [program.NumberCount]float64

// pairOf is y over z: by how much both are moved, the centre of (y - z)/tau, and the length from there.
type pairOf struct{ moveY, moveZ, centre, length float64 }

// pair of two models' logits, whose sums are there if they are known. over is the sum of w_y - w_z.
func pair(maxY, maxZ, sumY, sumZ, over, tau float64) pairOf {
	p := pairOf{length: length(over, sumY, sumZ)}
	distance := maxY - maxZ
	moved := 0.0
	if !(math.Abs(distance) < 1) {
		moved = math.RoundToEven(distance)
	}
	// The side further from 0 is moved, which is exact for the logits that matter: see program's offset.
	if math.Abs(maxY) < math.Abs(maxZ) {
		p.moveZ = moved
	} else {
		p.moveY = moved
	}
	p.centre = (distance - moved) / tau
	return p
}

// length is the log of sumY/sumZ, which keeps its digits where over, the difference, is small.
func length(over, sumY, sumZ float64) float64 {
	if relative := over / sumZ; math.Abs(relative) < 0.5 {
		return math.Log1p(relative)
	}
	return math.Log(sumY / sumZ)
}

// row are the numbers of row i, where there is no snapshot with the student as that.
func (s *shardCall) row(i int) shardRow {
	n := s.numbers[i]
	if s.wanted.Snapshot.Columns == 0 {
		n[program.MaxSnapshot], n[program.SumSnapshot], n[program.OverSnapshot] = n[program.MaxStudent], n[program.SumStudent], 0
		n[program.SnapshotOverReference], n[program.SnapshotOverAnchor] = n[program.OverReference], n[program.OverAnchor]
	}
	return n
}

// sides are two numbers of the models for those of the anchor's sides: a side without weight is the other one.
func sides(alpha, snapshot, reference float64) (a, b float64) {
	switch alpha {
	case 0:
		return snapshot, snapshot
	case 1:
		return reference, reference
	}
	return snapshot, reference
}

// rowNumbers fills in what is known of a row.
func (s *shardCall) rowNumbers(i int, into []float64) {
	n, alpha, tau := s.row(i), s.plan.alpha[i], s.request.Tau
	put := func(at program.RowNumber, p pairOf) {
		into[at+program.PairMoveY], into[at+program.PairMoveZ] = p.moveY, p.moveZ
		into[at+program.PairCentre], into[at+program.PairLength] = p.centre, p.length
	}
	into[program.RowMaxStudent], into[program.RowMaxSnapshot] = n[program.MaxStudent], n[program.MaxSnapshot]
	into[program.RowMaxReference] = n[program.MaxReference]
	into[program.RowSumStudent], into[program.RowSumSnapshot] = n[program.SumStudent], n[program.SumSnapshot]
	into[program.RowSumReference], into[program.RowSumAnchor] = n[program.SumReference], n[program.SumAnchor]

	overSnapshot := pair(n[program.MaxStudent], n[program.MaxSnapshot], n[program.SumStudent], n[program.SumSnapshot], n[program.OverSnapshot], tau)
	overReference := pair(n[program.MaxStudent], n[program.MaxReference], n[program.SumStudent], n[program.SumReference], n[program.OverReference], tau)
	apart := pair(n[program.MaxSnapshot], n[program.MaxReference], n[program.SumSnapshot], n[program.SumReference], n[program.SnapshotOverReference], tau)
	put(program.RowOverSnapshot, overSnapshot)
	put(program.RowOverReference, overReference)
	put(program.RowSnapshotOverReference, apart)

	if s.wanted.Space == LogitSpace {
		a, b := sides(alpha, n[program.MaxSnapshot], n[program.MaxReference])
		max := n[program.MaxAnchor] - ((1-alpha)*a+alpha*b)/tau
		into[program.RowMaxAnchor] = max
		// The anchor's weight is 1 at max, not at the sides' largest.
		mixed := func(overA, overB pairOf, own, over float64) pairOf {
			centreA, centreB := sides(alpha, overA.centre, overB.centre)
			return pairOf{centre: (1-alpha)*centreA + alpha*centreB - max, length: length(over, own, n[program.SumAnchor])}
		}
		put(program.RowOverAnchor, mixed(overSnapshot, overReference, n[program.SumStudent], n[program.OverAnchor]))
		put(program.RowSnapshotOverAnchor, mixed(pairOf{}, apart, n[program.SumSnapshot], n[program.SnapshotOverAnchor]))
	}
	into[program.RowKnown] = s.known(n)
	own, others := math.Exp(-n[program.LabelDistance]), n[program.Others]
	into[program.RowOthers], into[program.RowShare] = others/(own+others), 1/(own+others)
	into[program.RowTop] = -n[program.TopColumn] - float64(s.request.FirstColumn)
}

// known is what the gradient needs beside p and q.
func (s *shardCall) known(n shardRow) float64 {
	if s.wanted.Divergence == JensenShannon {
		return n[program.StudentTerms]
	}
	return s.divergence(n)
}

// divergence is D.
func (s *shardCall) divergence(n shardRow) float64 {
	switch {
	case s.wanted.NoDivergence && !s.wanted.Statistics:
		return 0
	case s.wanted.Divergence == JensenShannon:
		return s.request.Beta*n[program.AnchorTerms] + (1-s.request.Beta)*n[program.StudentTerms]
	case !s.wanted.Together():
		return n[program.Terms]
	}
	return together(n, s.wanted.Divergence == Reverse)
}

// nearLength is how far the length may be from the centre for the divergence to be made of terms that cancel nothing.
const nearLength = 1

// together is a divergence of sums that are not normalised. With e = log w_y - log w_z of y over z, L the length and so
// x = e - L,
//
//	KL(z || y) = sum z (exp(e) - 1 - e) - (exp(L) - 1 - L) = L - sum z e
//
// of which the first keeps its digits where the sides nearly agree, since both parts are then of second order.
func together(n shardRow, reverse bool) float64 {
	l := length(n[program.OverAnchor], n[program.SumStudent], n[program.SumAnchor])
	sum, mean := n[program.SumAnchor], n[program.Mean]
	if reverse {
		sum, mean, l = n[program.SumStudent], -mean, -l
	}
	if math.Abs(l) < nearLength {
		return max(0, n[program.Excess]/sum-(math.Expm1(l)-l))
	}
	return max(0, l-mean/sum)
}

// losses are the rows' losses and statistics.
func (s *shardCall) losses() outcome {
	rows := len(s.numbers)
	computed := outcome{rowLosses: make([]float64, rows)}
	if s.wanted.Statistics {
		computed.statistics = make([]float64, rows*StatisticsCount)
	}
	scalars := s.request.scalars(s.plan)
	for i := range rows {
		if s.plan.weight[i] == 0 {
			continue
		}
		n := s.row(i)
		d, ce := s.divergence(n), 0.0
		if s.wanted.Labels {
			ce = labelLoss(n)
		}
		if !s.wanted.NoDivergence {
			computed.rowLosses[i] = scalars[program.ScalarKLScale] * d
		}
		if s.wanted.CrossEntropy {
			computed.rowLosses[i] += scalars[program.ScalarCEScale] * ce
		}
		if s.wanted.Statistics {
			s.statistics(n, s.plan.alpha[i], d, ce, computed.statistics[i*StatisticsCount:])
		}
	}
	return computed
}

// labelLoss is the cross-entropy of a row.
func labelLoss(n shardRow) float64 {
	own, others := math.Exp(-n[program.LabelDistance]), n[program.Others]
	if own < 1e-300 {
		return n[program.LabelDistance] + math.Log(own+others)
	}
	return math.Log1p(others / own)
}

// sameTop is how much less than the anchor's largest probability that of the student's most likely token may be, of
// rounding, where both have the same most likely token.
func (s *shardCall) sameTop() float64 {
	if s.arithmetic == Float64 {
		return 1e-14
	}
	return 1e-6
}

// statistics are those of a row, in the order of Statistic.
func (s *shardCall) statistics(n shardRow, alpha, d, ce float64, into []float64) {
	into[KL], into[CrossEntropy] = d, ce
	into[StudentSnapshot], into[StudentReference] = n[program.TermsStudentSnapshot], n[program.TermsStudentReference]
	into[AnchorSnapshot] = n[program.TermsAnchorSnapshot]
	if alpha != 0 { // an anchor that is the snapshot does not move, however far the reference is
		into[Bound] = alpha * (n[program.TermsSnapshotReference] + n[program.TermsReferenceSnapshot])
	}
	into[StudentEntropy] = entropy(n[program.StudentRest], n[program.StudentEntropy])
	into[AnchorEntropy] = entropy(n[program.AnchorRest], n[program.AnchorEntropy])
	if n[program.AnchorAtTop] >= n[program.TopAnchor]*(1-s.sameTop()) {
		into[Agreement] = 1
	}
}

// entropy is that of a distribution of which tokens with a probability of at most mostOfRest sum to rest and have that
// much entropy together: there may be one more.
func entropy(rest, ofRest float64) float64 {
	if rest < 0.5 {
		return ofRest - (1-rest)*math.Log1p(-rest)
	}
	return ofRest
}

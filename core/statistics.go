package core

import "github.com/anchorkl/anchorkl/core/program"

// Statistics tell whether anchoring works: how far the student is from each of
// the models that pull it, in nats per row, for the softmaxes at the call's
// tau of the logits after scale and cap, without weights or tau^2.
//
// Each has a value per row, [rows], 0 for rows that do not count, and a mean
// over the rows that count, weighted as the loss is.
type Statistics struct {
	Rows [StatisticsCount][]float64
	Mean [StatisticsCount]float64
}

// Statistic numbers the statistics of a row.
type Statistic int

// The statistics.
const (
	KL               Statistic = program.StatKL               // the divergence of student and anchor
	StudentSnapshot  Statistic = program.StatStudentSnapshot  // KL(snapshot || student)
	StudentReference Statistic = program.StatStudentReference // KL(reference || student)
	AnchorSnapshot   Statistic = program.StatAnchorSnapshot   // KL(anchor || snapshot): how far this target moves
	Bound            Statistic = program.StatBound            // what AnchorSnapshot can't exceed, in the space in use
	CrossEntropy     Statistic = program.StatCE               // of the label at temperature 1; 0 without labels
	StudentEntropy   Statistic = program.StatStudentEntropy   // in nats
	AnchorEntropy    Statistic = program.StatAnchorEntropy    // in nats
	Agreement        Statistic = program.StatAgreement        // 1 where both have the same most likely token
	StatisticsCount            = program.StatisticsCount
)

var statisticNames = [StatisticsCount]string{"kl", "kl_student_snapshot", "kl_student_reference",
	"kl_anchor_snapshot", "bound", "ce", "entropy_student", "entropy_anchor", "agreement"}

// String is the name that loggers are given.
func (s Statistic) String() string {
	if s < 0 || s >= StatisticsCount {
		return "unknown"
	}
	return statisticNames[s]
}

// statisticsOf takes a program's [rows, StatisticsCount] apart.
func statisticsOf(table []float64, plan rowPlan) *Statistics {
	n := len(plan.weight)
	s := &Statistics{}
	sum := 0.0
	for _, weight := range plan.weight {
		sum += weight
	}
	for k := range StatisticsCount {
		s.Rows[k] = make([]float64, n)
		for i, weight := range plan.weight {
			if weight == 0 {
				continue
			}
			s.Rows[k][i] = table[i*StatisticsCount+k]
			s.Mean[k] += weight * s.Rows[k][i]
		}
		if sum > 0 {
			s.Mean[k] /= sum
		}
	}
	return s
}

// copyTo writes the rows' statistics to the caller's matrix, if there is one.
func (s *Statistics) copyTo(into *Tensor) {
	if into == nil {
		return
	}
	for k, rows := range s.Rows {
		for i, x := range rows {
			setFloat(into, i, k, x)
		}
	}
}

package oracle

import "math"

// fill writes row n of the three tensors.
type fill func(rng *random, n int, student, snapshot, reference []float64)

// noisy gives students of scale 3, and teachers that differ from it by noise.
func noisy(noise float64) fill {
	return func(rng *random, _ int, student, snapshot, reference []float64) {
		for i := range student {
			student[i] = 3 * rng.normal()
			snapshot[i] = student[i] + noise*rng.normal()
			reference[i] = student[i] + noise*rng.normal()
		}
	}
}

var correlated = noisy(0.8)

// independent gives three tensors that have nothing in common.
func independent(rng *random, _ int, student, snapshot, reference []float64) {
	for i := range student {
		student[i], snapshot[i], reference[i] = 3*rng.normal(), 3*rng.normal(), 3*rng.normal()
	}
}

// affine replaces each logit z of another fill by scale z + a shift.
func affine(write fill, scale, student, snapshot, reference float64) fill {
	return func(rng *random, n int, s, a, r []float64) {
		write(rng, n, s, a, r)
		for i := range s {
			s[i], a[i], r[i] = scale*s[i]+student, scale*a[i]+snapshot, scale*r[i]+reference
		}
	}
}

// equal gives three times the same logits.
func equal(rng *random, _ int, student, snapshot, reference []float64) {
	for i := range student {
		student[i] = 3 * rng.normal()
	}
	copy(snapshot, student)
	copy(reference, student)
}

// flat gives rows of one value, a different one in each tensor.
func flat(rng *random, _ int, student, snapshot, reference []float64) {
	for _, row := range [][]float64{student, snapshot, reference} {
		value := 10 * rng.normal()
		for i := range row {
			row[i] = value
		}
	}
}

// peaked gives rows in which one column has all but 1e-16 of the probability.
// In every third row the tensors disagree about the column.
func peaked(rng *random, n int, student, snapshot, reference []float64) {
	correlated(rng, n, student, snapshot, reference)
	column := rng.below(len(student))
	for _, row := range [][]float64{student, snapshot, reference} {
		if n%3 == 2 {
			column = rng.below(len(row))
		}
		row[column] = 60
	}
}

// forbidding puts -Inf into a tenth of the columns, the same ones in each of
// the chosen tensors, in all rows but the first.
func forbidding(student, snapshot, reference bool) fill {
	return func(rng *random, n int, s, a, r []float64) {
		correlated(rng, n, s, a, r)
		for i := range s {
			if n == 0 || rng.below(10) > 0 {
				continue
			}
			if student {
				s[i] = math.Inf(-1)
			}
			if snapshot {
				a[i] = math.Inf(-1)
			}
			if reference {
				r[i] = math.Inf(-1)
			}
		}
	}
}

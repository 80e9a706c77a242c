package core

import (
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
	"github.com/anchorkl/anchorkl/core/program"
)

// lossTolerance is the relative error allowed in the loss.
func lossTolerance(c *oracle.Case, arithmetic DType) float64 {
	switch {
	case arithmetic == Float64:
		return 1e-12
	case strings.Contains(c.Name, "near 1e-3"):
		return 1e-3
	case strings.Contains(c.Name, "near 1e-5"):
		return 1e-2
	}
	return 1e-6
}

// halfUnit is half a unit in the last place of type t at x.
func halfUnit(t oracle.DType, x float64) float64 {
	digits, smallest := 11, -14 // float16
	if t == oracle.BFloat16 {
		digits, smallest = 8, -126
	}
	if x == 0 {
		return math.Ldexp(0.5, smallest-digits+1)
	}
	_, exponent := math.Frexp(x)
	return math.Ldexp(0.5, max(exponent-1, smallest)-digits+1)
}

// gradientTolerance is the absolute error allowed in a gradient element of a
// row whose share of the total is 1: those of rows with smaller shares, and of
// totals that are not divided, scale with it.
func gradientTolerance(c *oracle.Case, arithmetic DType, want, share float64) float64 {
	if arithmetic == Float64 && c.Student.DType == oracle.Float64 {
		return 1e-13 * share
	}
	switch c.Student.DType {
	case oracle.Float16, oracle.BFloat16:
		return halfUnit(c.Student.DType, want)*(1+1e-6) + 1e-7*share
	}
	return 2e-7 * share
}

// shares is the sum of the weights over Z, times what scales the gradient.
func shares(c *oracle.Case) float64 {
	weights := 0.0
	for i := range c.Rows {
		switch {
		case c.Labels != nil && c.Labels[i] == c.IgnoreIndex:
		case c.Weights != nil:
			weights += c.Weights[i]
		default:
			weights++
		}
	}
	share := weights
	switch c.Reduction {
	case oracle.Mean:
		share = min(weights, 1)
	case oracle.NumItems:
		share = weights / c.NumItems
	}
	if c.TauSquared {
		share *= c.Tau * c.Tau
	}
	return share * max(1, 1/c.Tau)
}

// sameLoss compares losses. Where sides agree but for a constant, the constant
// is known to a rounding error, and the loss to its square: never below 0.
func sameLoss(got, want float64, arithmetic DType, tolerance float64) bool {
	floor := 1e-13
	if arithmetic == Float64 {
		floor = 1e-30
	}
	if math.IsInf(want, 1) || math.IsNaN(want) {
		return got == want || math.IsNaN(got) && math.IsNaN(want)
	}
	return got >= 0 && math.Abs(got-want) <= tolerance*want+floor
}

// TestVectors compares a vector's loss, row losses and gradient with the
// oracle's, and checks that the value alone is the same number. The vectors are those
// that have every three options together, and all of them with ANCHORKL_ALL_VECTORS=1.
func TestVectors(t *testing.T) {
	file := vectors(t)
	compareVectors(t, sharedContext(t), file, chosen(t, file))
}

// TestVectorsInTiles does so, here on the CPU, with the programs that GPUs and
// TPUs get. They take long to compile for a CPU, so it is every eleventh vector: the
// distance has no factor in common with the numbers of types and spaces, so that
// all of them are met. A few once more as where alpha is known to be neither 0 nor 1.
func TestVectorsInTiles(t *testing.T) {
	file := vectors(t)
	compareVectors(t, exported{sharedContext(t), program.Tiles, false}, file, every(11, file))
	compareVectors(t, exported{sharedContext(t), program.Tiles, true}, file, every(61, file))
}

// TestVectorsInBlocks does so with the programs that hosts on a CPU compile
// themselves, which differ from those that are run here only in what surrounds
// the formulas. A few once more as where alpha is known to be neither 0 nor 1.
func TestVectorsInBlocks(t *testing.T) {
	file := vectors(t)
	compareVectors(t, exported{sharedContext(t), program.Blocks, false}, file, every(37, file))
	compareVectors(t, exported{sharedContext(t), program.Blocks, true}, file, every(47, file))
}

// lossComputer is a Context, or what computes in another way.
type lossComputer interface {
	Loss(LossRequest) (*LossResult, error)
}

// compareVectors compares the vectors of these numbers in the file.
func compareVectors(t *testing.T, ctx lossComputer, file *oracle.File, numbers []int) {
	var mutex sync.Mutex
	worst := map[DType]float64{}
	for at, i := range numbers {
		t.Run(file.Name(i), func(t *testing.T) {
			t.Parallel()
			c, err := file.Case(i)
			if err != nil {
				t.Fatal(err)
			}
			request := requestOf(c)
			request.Gradient = true
			result, err := ctx.Loss(request)
			if err != nil {
				t.Fatal(err)
			}
			defer result.Gradient.Release()
			arithmetic := request.program(c.Vocab, program.Planned).Arithmetic()
			tolerance := lossTolerance(c, arithmetic)
			if !sameLoss(result.Loss, c.Loss, arithmetic, tolerance) {
				t.Errorf("loss: got %v, want %v: relative error %.2g, allowed %.2g",
					result.Loss, c.Loss, math.Abs(result.Loss-c.Loss)/c.Loss, tolerance)
			}
			if c.Loss > 0 && !math.IsInf(c.Loss, 1) && tolerance < 1e-3 {
				mutex.Lock()
				worst[arithmetic] = max(worst[arithmetic], math.Abs(result.Loss-c.Loss)/c.Loss)
				mutex.Unlock()
			}
			if result.CountedRows != c.CountedRows {
				t.Errorf("counted rows: got %d, want %d", result.CountedRows, c.CountedRows)
			}
			for i, want := range c.RowLosses {
				if !sameLoss(result.RowLosses[i], want, arithmetic, max(tolerance, 5e-6)) {
					t.Errorf("row %d's loss: got %v, want %v", i, result.RowLosses[i], want)
				}
			}
			compareGradient(t, c, result.Gradient, arithmetic)
			// Each of these is a program of its own to compile.
			if at%8 == 1 {
				compareStatistics(t, ctx, c, arithmetic)
			}
			if at%8 != 0 {
				return
			}
			request.Gradient = false
			alone, err := ctx.Loss(request)
			if err != nil {
				t.Fatal(err)
			}
			if alone.Gradient != nil || !sameLoss(alone.Loss, result.Loss, arithmetic, 1e-6) {
				t.Errorf("without gradient: loss %v, gradient %v; want loss %v and none", alone.Loss, alone.Gradient, result.Loss)
			}
		})
	}
	t.Cleanup(func() { t.Logf("largest relative error of a loss: %v", worst) })
}

func compareGradient(t *testing.T, c *oracle.Case, gradient *Gradient, arithmetic DType) {
	t.Helper()
	rows, columns := gradient.Shape()
	if rows != c.Rows || columns != c.Student.Columns || gradient.DType() != DType(c.Student.DType) {
		t.Fatalf("gradient: got %v, want [%d, %d] %s", gradient, c.Rows, c.Student.Columns, c.Student.DType)
	}
	got := c.Student.DType.Decode(bytesOf(gradient))
	share := shares(c)
	bad := 0
	for i, want := range c.Gradient {
		if got[i] == want || math.Abs(got[i]-want) <= gradientTolerance(c, arithmetic, want, share) {
			continue
		}
		if bad++; bad <= 3 {
			t.Errorf("gradient[%d, %d]: got %v, want %v: error %.2g, allowed %.2g", i/columns, i%columns, got[i], want,
				math.Abs(got[i]-want), gradientTolerance(c, arithmetic, want, share))
		}
	}
	if bad > 3 {
		t.Errorf("gradient: %d elements of %d are off", bad, len(got))
	}
}

// compareStatistics asks for the statistics without a gradient.
func compareStatistics(t *testing.T, ctx lossComputer, c *oracle.Case, arithmetic DType) {
	t.Helper()
	request := requestOf(c)
	request.Statistics = true
	result, err := ctx.Loss(request)
	if err != nil {
		t.Fatal(err)
	}
	tolerance := max(5e-6, lossTolerance(c, arithmetic))
	if arithmetic == Float64 {
		tolerance = 1e-11
	}
	for i, want := range c.Statistics {
		fields := []float64{want.KL, want.StudentSnapshot, want.StudentReference, want.AnchorSnapshot, want.Bound,
			want.CE, want.StudentEntropy, want.AnchorEntropy, want.Agreement}
		for k, want := range fields {
			if got := result.Statistics.Rows[k][i]; !sameLoss(got, want, arithmetic, tolerance) {
				t.Errorf("row %d, %s: got %v, want %v", i, Statistic(k), got, want)
			}
		}
	}
	for k, want := range []float64{c.Reduced.KL, c.Reduced.StudentSnapshot, c.Reduced.StudentReference, c.Reduced.AnchorSnapshot} {
		if got := result.Statistics.Mean[k]; !sameLoss(got, want, arithmetic, tolerance) {
			t.Errorf("mean %s: got %v, want %v", Statistic(k), got, want)
		}
	}
}

// bytesOf is the gradient's memory.
func bytesOf(g *Gradient) []byte {
	copied := Tensor{Data: g.data, DType: g.dtype, Rows: g.rows, Columns: g.columns}
	return copied.bytes()
}

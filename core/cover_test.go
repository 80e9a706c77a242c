package core

import (
	"os"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

// atOnce is how many options of a vector are looked at at once, when few are chosen.
const atOnce = 3

// optionsOf says what a vector is about, option by option.
func optionsOf(c *oracle.Case) []any {
	special := ""
	for _, word := range []string{"near", "-inf", "nan", "peaked", "logits x", "equal", "alpha 0", "alpha 1"} {
		if strings.Contains(c.Name, word) {
			special = word
		}
	}
	var capped, scaled bool
	for i := range c.Softcap {
		capped = capped || c.Softcap[i] != 0
		scaled = scaled || c.LogitScale[i] != 0 && c.LogitScale[i] != 1
	}
	return []any{
		c.Space, c.Divergence, c.Student.DType, c.Reduction, special, capped, scaled,
		c.Snapshot.Columns == 0, c.Vocab < c.Student.Columns, c.CEWeight > 0, c.Labels == nil, c.Weights == nil,
		c.AlphaRows == nil, c.Tau != 1, c.TauSquared,
	}
}

// combinations calls each with every choice of so many of the options, by number and value.
func combinations(options []any, each func([atOnce][2]any)) {
	for i := range options {
		for j := range i {
			for k := range j {
				each([atOnce][2]any{{i, options[i]}, {j, options[j]}, {k, options[k]}})
			}
		}
	}
}

// cover returns the numbers of few of the file's vectors: whatever three options some vector has, one of these has,
// too. Each time the one is taken that has most of what is left.
func cover(t *testing.T, file *oracle.File) []int {
	t.Helper()
	numbers := map[[atOnce][2]any]int{}
	found := make([][]int, file.Len())
	for i := range found {
		c, err := file.Case(i)
		if err != nil {
			t.Fatal(err)
		}
		combinations(optionsOf(c), func(combination [atOnce][2]any) {
			number, known := numbers[combination]
			if !known {
				number = len(numbers)
				numbers[combination] = number
			}
			found[i] = append(found[i], number)
		})
	}
	met := make([]bool, len(numbers))
	var chosen []int
	for left := len(met); left > 0; {
		best, most := 0, 0
		for i := range found {
			fresh := 0
			for _, number := range found[i] {
				if !met[number] {
					fresh++
				}
			}
			if fresh > most {
				best, most = i, fresh
			}
		}
		for _, number := range found[best] {
			met[number] = true
		}
		left -= most
		chosen = append(chosen, best)
	}
	return chosen
}

// every returns the numbers of the vectors that lie so far apart in the file.
func every(distance int, file *oracle.File) []int {
	var chosen []int
	for i := 0; i < file.Len(); i += distance {
		chosen = append(chosen, i)
	}
	return chosen
}

// chosen returns the vectors of TestVectors: all of them take a quarter of an hour to compile.
func chosen(t *testing.T, file *oracle.File) []int {
	t.Helper()
	if os.Getenv("ANCHORKL_ALL_VECTORS") != "" {
		return every(1, file)
	}
	return cover(t, file)
}

// TestCover: the chosen ones are few, and have all that the file has.
func TestCover(t *testing.T) {
	file := vectors(t)
	numbers := cover(t, file)
	if len(numbers) < 50 || len(numbers) > file.Len()/4 {
		t.Errorf("%d of %d vectors are chosen", len(numbers), file.Len())
	}
	all, some := map[[atOnce][2]any]bool{}, map[[atOnce][2]any]bool{}
	gather := func(into map[[atOnce][2]any]bool, numbers []int) {
		for _, i := range numbers {
			c, err := file.Case(i)
			if err != nil {
				t.Fatal(err)
			}
			combinations(optionsOf(c), func(combination [atOnce][2]any) { into[combination] = true })
		}
	}
	gather(all, every(1, file))
	gather(some, numbers)
	if len(all) != len(some) {
		t.Errorf("the chosen vectors have %d of %d combinations", len(some), len(all))
	}
}

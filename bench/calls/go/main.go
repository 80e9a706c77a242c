// The cost of one small call from Go: loss and gradient of 1 row of 32
// columns in float32. Prints {"calls": n, "min_us": x, "median_us": y}.
//
//	go run ./bench/calls/go [CALLS]
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"time"

	"github.com/anchorkl/anchorkl/core"
)

const (
	columns = 32
	warmUp  = 200
)

func main() {
	calls := 2000
	if len(os.Args) > 1 {
		n, err := strconv.Atoi(os.Args[1])
		if err != nil || n < 1 {
			log.Fatalf("got %q calls, want a whole number above 0", os.Args[1])
		}
		calls = n
	}
	samples, err := measure(calls)
	if err != nil {
		log.Fatal(err)
	}
	slices.Sort(samples)
	report, err := json.Marshal(map[string]any{
		"calls": calls, "min_us": microseconds(samples[0]), "median_us": microseconds(samples[calls/2]),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(report))
}

func microseconds(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e3 }

func measure(calls int) ([]time.Duration, error) {
	ctx, err := core.NewContext(core.ContextOptions{})
	if err != nil {
		return nil, err
	}
	defer ctx.Close()
	student, snapshot, reference := make([]float32, columns), make([]float32, columns), make([]float32, columns)
	for i := range columns {
		student[i], snapshot[i], reference[i] = float32(i%5), float32(i%7), float32(i%3)
	}
	from := core.Matrix(snapshot, 1, columns)
	request := core.NewLossRequest(core.Matrix(student, 1, columns), &from, core.Matrix(reference, 1, columns))
	request.Gradient = true

	samples := make([]time.Duration, 0, calls)
	for call := range warmUp + calls {
		start := time.Now()
		result, err := ctx.Loss(request)
		if err != nil {
			return nil, err
		}
		result.Gradient.Release()
		if call >= warmUp {
			samples = append(samples, time.Since(start))
		}
	}
	return samples, nil
}

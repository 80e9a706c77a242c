package xla

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// BenchmarkRun is the cost of a call by its arguments; the program itself adds
// a few numbers. An input more is a view more; a result is a view, a buffer of
// PJRT's, and a question for its address.
func BenchmarkRun(b *testing.B) {
	client := openClient(b, "")
	for _, shape := range []struct{ inputs, results int }{{2, 1}, {9, 1}, {9, 3}, {21, 3}, {2, 10}} {
		text := sums(4, shape.results)
		for i := range shape.inputs - 2 {
			text = strings.Replace(text, "@main(", fmt.Sprintf("@main(%%unused%d: tensor<4xf32>, ", i), 1)
		}
		compiled := mustProgram(b, client, text)
		var arguments []Argument
		for range shape.inputs {
			arguments = append(arguments, input(vector(b, 1, 2, 3, 4)))
		}
		for range shape.results {
			arguments = append(arguments, result(vector(b, 1, 2, 3, 4)))
		}
		b.Run(fmt.Sprintf("inputs=%d/results=%d", shape.inputs, shape.results), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := compiled.Run(arguments); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkProgram is the way to a program: found in the client, loaded from
// the folder, compiled.
func BenchmarkProgram(b *testing.B) {
	text := sums(4, 3)
	b.Run("found", func(b *testing.B) {
		client := openClient(b, "")
		mustProgram(b, client, text)
		b.ReportAllocs()
		for b.Loop() {
			mustProgram(b, client, text)
		}
	})
	for _, way := range []string{"loaded", "compiled"} {
		b.Run(way, func(b *testing.B) {
			folder := ""
			if way == "loaded" {
				folder = filepath.Join(b.TempDir(), "programs")
				mustProgram(b, openClient(b, folder), text)
			}
			client := openClient(b, folder)
			i := 0
			for b.Loop() {
				if _, err := client.Program(i, func() (string, error) { return text, nil }, 0); err != nil {
					b.Fatal(err)
				}
				i++
			}
		})
	}
}

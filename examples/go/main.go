// The anchored KL loss from Go: a few steps of gradient descent on the logits
// of a tiny "student", which the loss pulls from the snapshot halfway to the
// reference. Run it in the root of the checkout:
//
//	go run ./examples/go
//
// It needs a PJRT plugin for the CPU; the error of NewContext tells where it
// was looked for and how to get one.
package main

import (
	"errors"
	"fmt"
	"log"
	"slices"

	"github.com/anchorkl/anchorkl/core"
)

const (
	tokens = 4
	vocab  = 6
	steps  = 8
	rate   = 6
)

func main() {
	// One context for the whole program: it keeps what it has compiled, and
	// may be used by many goroutines.
	ctx, err := core.NewContext(core.ContextOptions{})
	if err != nil {
		log.Fatal(err)
	}
	defer ctx.Close()
	if err := train(ctx); err != nil {
		log.Fatal(err)
	}
	info, err := ctx.Info()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("anchorkl %s on %s: %d calls, %d program compiled\n", core.Version, info.Platform, info.Calls, info.ProgramsCompiled)
}

func train(ctx *core.Context) error {
	snapshot := []float32{
		2, 1, 0, 0, 0, 0,
		0, 2, 1, 0, 0, 0,
		0, 0, 2, 1, 0, 0,
		0, 0, 0, 2, 1, 0,
	}
	reference := []float32{
		0, 0, 3, 0, 0, 1,
		0, 0, 0, 3, 0, 1,
		0, 0, 0, 0, 3, 1,
		3, 0, 0, 0, 0, 1,
	}
	student := slices.Clone(snapshot) // training starts at the snapshot

	from := core.Matrix(snapshot, tokens, vocab)
	request := core.NewLossRequest(core.Matrix(student, tokens, vocab), &from, core.Matrix(reference, tokens, vocab))
	// The first token belongs to the prompt: -100, the ignore index, leaves it out.
	request.Labels = core.Vector([]int64{-100, 3, 4, 0})
	request.Gradient = true

	for step := range steps + 1 {
		result, err := ctx.Loss(request)
		if err != nil {
			return err
		}
		gradient, err := core.Elements[float32](result.Gradient)
		if err != nil {
			return err
		}
		fmt.Printf("step %d: loss %.6f over %d tokens; gradient of token 0: %v ..., of token 1: %.4f ...\n",
			step, result.Loss, result.CountedRows, gradient[:2], gradient[vocab:vocab+2])
		for i := range student {
			student[i] -= rate * gradient[i]
		}
		result.Gradient.Release() // the slice ends here
	}

	// A mistake costs nothing: the error says what to do, and the context works on.
	request.Alpha = 1.5
	_, err := ctx.Loss(request)
	var fault *core.Error
	if errors.As(err, &fault) {
		fmt.Printf("with a mistake: %s: %v\n", fault.Status, fault)
	}
	return nil
}

// A program in a module of its own.
package main

import (
	"fmt"
	"log"

	"github.com/anchorkl/anchorkl/core"
)

const rows, columns = 3, 5

// logits are those of numbers.h.
func logits(model int) core.Tensor {
	values := make([]float32, rows*columns)
	for i := range values {
		values[i] = float32(i*(model+3)%7)/2 - 1
	}
	return core.Matrix(values, rows, columns)
}

func main() {
	ctx, err := core.NewContext(core.ContextOptions{})
	if err != nil {
		log.Fatal(err)
	}
	defer ctx.Close()
	snapshot := logits(1)
	request := core.NewLossRequest(logits(0), &snapshot, logits(2))
	request.Gradient = true
	result, err := ctx.Loss(request)
	if err != nil {
		log.Fatal(err)
	}
	defer result.Gradient.Release()
	gradient, err := core.Elements[float32](result.Gradient)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%.9g", result.Loss)
	for _, number := range gradient {
		fmt.Printf(" %.9g", number)
	}
	fmt.Println()
}

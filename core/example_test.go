package core_test

import (
	"fmt"
	"log"

	"github.com/anchorkl/anchorkl/core"
)

// Two tokens over a vocabulary of three. The student is at the snapshot still,
// and is pulled halfway to the reference; the second token is left out.
func ExampleContext_Loss() {
	ctx, err := core.NewContext(core.ContextOptions{})
	if err != nil {
		log.Fatal(err)
	}
	defer ctx.Close()

	student := core.Matrix([]float32{2, 0, 0, 0, 1, 0}, 2, 3)
	snapshot := core.Matrix([]float32{2, 0, 0, 0, 1, 0}, 2, 3)
	reference := core.Matrix([]float32{0, 2, 0, 0, 0, 3}, 2, 3)
	request := core.NewLossRequest(student, &snapshot, reference)
	request.Labels = core.Vector([]int64{1, -100})
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
	fmt.Printf("loss %.3f over %d token\n", result.Loss, result.CountedRows)
	fmt.Printf("gradient %.3f %.3f\n", gradient[:3], gradient[3:])
	// Output:
	// loss 0.378 over 1 token
	// gradient [0.365 -0.316 -0.049] [0.000 0.000 0.000]
}

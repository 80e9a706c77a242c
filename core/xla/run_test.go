package xla

import (
	"errors"
	"sync"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// TestRunInPlace: results land in the caller's memory, and nowhere else.
func TestRunInPlace(t *testing.T) {
	client := openClient(t, "")
	for _, results := range []int{1, 2, 3, MaxArguments - 2} {
		compiled := mustProgram(t, client, sums(5, results))
		a, b := vector(t, 1, 2, 3, 4, 5), vector(t, 10, 20, 30, 40, 50)
		arguments := []Argument{input(a), input(b)}
		var outputs [][]float32
		for range results {
			// One element more than the program knows of must stay as it is.
			memory := vector(t, -1, -1, -1, -1, -1, -7)
			outputs = append(outputs, memory)
			arguments = append(arguments, result(memory[:5]))
		}
		for range 2 {
			if err := compiled.Run(arguments); err != nil {
				t.Fatal(err)
			}
		}
		for k, output := range outputs {
			for i := range a {
				if want := a[i] + b[i] + float32(k); output[i] != want {
					t.Errorf("%d results: result %d element %d: got %g, want %g", results, k, i, output[i], want)
				}
			}
			if output[5] != -7 {
				t.Errorf("%d results: result %d wrote past its end", results, k)
			}
		}
	}
}

// TestRunTypes: every type that programs declare, as a matrix and a scalar.
func TestRunTypes(t *testing.T) {
	client := openClient(t, "")
	for dtype, name := range map[program.DType]string{
		program.Float16: "f16", program.BFloat16: "bf16", program.Float32: "f32", program.Float64: "f64",
		program.Uint16: "ui16", program.Int32: "i32", program.Int64: "i64",
	} {
		compiled := mustProgram(t, client, `module @types { func.func @main(%s: tensor<`+name+`>,
			%o: tensor<3x2x`+name+`> {tf.aliasing_output = 0 : i32}) -> tensor<3x2x`+name+`> {
			%r = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<`+name+`>) -> tensor<3x2x`+name+`>
			return %r : tensor<3x2x`+name+`> } }`)
		scalar, matrix := vector(t, 1, 1), vector(t, make([]float32, 16)...)
		err := compiled.Run([]Argument{
			{Data: unsafe.Pointer(&scalar[0]), DType: dtype},
			{Data: unsafe.Pointer(&matrix[0]), DType: dtype, Rank: 2, Dims: [2]int64{3, 2}, Result: true},
		})
		if err != nil {
			t.Errorf("%s: %v", dtype, err)
			continue
		}
		size := dtype.Size()
		one := unsafe.Slice((*byte)(unsafe.Pointer(&scalar[0])), size)
		all := unsafe.Slice((*byte)(unsafe.Pointer(&matrix[0])), 64)
		for i, got := range all {
			want := byte(0)
			if i < 6*size {
				want = one[i%size]
			}
			if got != want {
				t.Errorf("%s: byte %d: got %d, want %d", dtype, i, got, want)
			}
		}
	}
}

// TestRunLargerThanMemory: an argument may be declared larger than its memory
// where the program does not read it.
func TestRunLargerThanMemory(t *testing.T) {
	client := openClient(t, "")
	compiled, err := client.Program("large", func() (string, error) {
		// 64 GiB declared, in and out; 16 bytes read and written.
		return `module @large { func.func @main(%x: tensor<4294967296x4xf32>, %y: tensor<4294967296x4xf32> {tf.aliasing_output = 0 : i32},
			%n: tensor<i64>) -> tensor<4294967296x4xf32> {
			%zero = stablehlo.constant dense<0> : tensor<i64>
			%one = stablehlo.constant dense<1> : tensor<i64>
			%r:2 = stablehlo.while(%i = %zero, %c = %y) : tensor<i64>, tensor<4294967296x4xf32>
			cond { %l = stablehlo.compare LT, %i, %n : (tensor<i64>, tensor<i64>) -> tensor<i1>
				stablehlo.return %l : tensor<i1> }
			do { %b = stablehlo.dynamic_slice %x, %i, %zero, sizes = [1, 4] : (tensor<4294967296x4xf32>, tensor<i64>, tensor<i64>) -> tensor<1x4xf32>
				%d = stablehlo.add %b, %b : tensor<1x4xf32>
				%u = stablehlo.dynamic_update_slice %c, %d, %i, %zero : (tensor<4294967296x4xf32>, tensor<1x4xf32>, tensor<i64>, tensor<i64>) -> tensor<4294967296x4xf32>
				%j = stablehlo.add %i, %one : tensor<i64>
				stablehlo.return %j, %u : tensor<i64>, tensor<4294967296x4xf32> }
			return %r#1 : tensor<4294967296x4xf32> } }`, nil
	}, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	x, y, n := vector(t, 1, 2, 3, 4), vector(t, 0, 0, 0, 0, -7), vector(t, 0, 0)
	*(*int64)(unsafe.Pointer(&n[0])) = 1
	rows := [2]int64{1 << 32, 4}
	err = compiled.Run([]Argument{
		{Data: unsafe.Pointer(&x[0]), DType: program.Float32, Rank: 2, Dims: rows},
		{Data: unsafe.Pointer(&y[0]), DType: program.Float32, Rank: 2, Dims: rows, Result: true},
		{Data: unsafe.Pointer(&n[0]), DType: program.Int64},
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := [5]float32{2, 4, 6, 8, -7}; [5]float32(y) != want {
		t.Errorf("got %v, want %v", y, want)
	}
}

// TestRunErrors: what does not fit the program is an error, and the program
// still runs afterwards.
func TestRunErrors(t *testing.T) {
	client := openClient(t, "")
	compiled := mustProgram(t, client, sums(4, 1))
	// The same, but nothing says that the result may be written in place.
	elsewhere := mustProgram(t, client, `module @elsewhere { func.func @main(%a: tensor<4xf32>, %b: tensor<4xf32>,
		%o: tensor<4xf32>) -> tensor<4xf32> {
		%r = stablehlo.add %a, %b : tensor<4xf32>
		return %r : tensor<4xf32> } }`)
	a, b, o := vector(t, 1, 2, 3, 4), vector(t, 1, 2, 3, 4), vector(t, 0, 0, 0, 0, 0)
	good := []Argument{input(a), input(b), result(o[:4])}
	change := func(i int, by func(*Argument)) []Argument {
		changed := append([]Argument(nil), good...)
		by(&changed[i])
		return changed
	}
	for name, test := range map[string]struct {
		compiled  *Program
		arguments []Argument
		code      Code
	}{
		"no arguments":      {compiled, nil, InvalidArgument},
		"too few":           {compiled, good[1:], InvalidArgument},
		"one too many":      {compiled, append([]Argument{input(a)}, good...), InvalidArgument},
		"more than we take": {compiled, make([]Argument, MaxArguments+1), InvalidArgument},
		"no result":         {compiled, change(2, func(a *Argument) { a.Result = false }), InvalidArgument},
		"two results":       {compiled, change(0, func(a *Argument) { a.Result = true }), InvalidArgument},
		"the wrong result":  {compiled, []Argument{input(a), result(b), input(o[:4])}, FailedPrecondition},
		"not in place":      {elsewhere, good, FailedPrecondition},
		"larger":            {compiled, change(0, func(a *Argument) { a.Dims[0] = 5 }), InvalidArgument},
		"result smaller":    {compiled, change(2, func(a *Argument) { a.Dims[0] = 3 }), InvalidArgument},
		"misaligned input":  {compiled, change(0, func(a *Argument) { a.Data = unsafe.Add(a.Data, 4) }), InvalidArgument},
		"misaligned result": {compiled, change(2, func(a *Argument) { a.Data = unsafe.Add(a.Data, 4) }), InvalidArgument},
		"negative size":     {compiled, change(1, func(a *Argument) { a.Dims[0] = -4 }), InvalidArgument},
		"null":              {compiled, change(1, func(a *Argument) { a.Data = nil }), InvalidArgument},
		"rank":              {compiled, change(1, func(a *Argument) { a.Rank = 3 }), InvalidArgument},
		"type":              {compiled, change(1, func(a *Argument) { a.DType = 0 }), InvalidArgument},
	} {
		t.Run(name, func(t *testing.T) {
			var failed *Error
			if err := test.compiled.Run(test.arguments); !errors.As(err, &failed) || failed.Code != test.code || failed.Message == "" {
				t.Errorf("got %#v, want code %d", err, test.code)
			}
			if err := compiled.Run(good); err != nil || o[3] != 8 {
				t.Errorf("afterwards: got %g, %v, want 8", o[3], err)
			}
		})
	}
}

// TestRunHammerConcurrent: many goroutines on one program, each with its memory.
func TestRunHammerConcurrent(t *testing.T) {
	client := openClient(t, "")
	var group sync.WaitGroup
	for worker := range 16 {
		a, b, o := vector(t, 0, 0), vector(t, 0, 1), vector(t, 0, 0)
		group.Go(func() {
			for i := range 500 {
				text := sums(2, 1)
				compiled, err := client.Program("key", func() (string, error) { return text, nil }, 0)
				if err != nil {
					t.Error(err)
					return
				}
				a[0], b[0] = float32(i), float32(worker)
				if err := compiled.Run([]Argument{input(a), input(b), result(o)}); err != nil {
					t.Error(err)
					return
				}
				if o[0] != a[0]+b[0] {
					t.Errorf("worker %d: got %g, want %g", worker, o[0], a[0]+b[0])
					return
				}
			}
		})
	}
	group.Wait()
	if got := client.Compiled(); got != 1 {
		t.Errorf("%d programs compiled, want 1", got)
	}
}

// TestRunLeavesNothing: 20,000 runs, and errors among them, leave no memory.
func TestRunLeavesNothing(t *testing.T) {
	client := openClient(t, "")
	compiled := mustProgram(t, client, sums(4, 2))
	a, o, p := vector(t, 1, 2, 3, 4), vector(t, 0, 0, 0, 0), vector(t, 0, 0, 0, 0)
	good := []Argument{input(a), input(a), result(o), result(p)}
	wrong := []Argument{input(a), result(o), input(a), result(p)} // the first result moves
	runs := func(n int) {
		for i := range n {
			if err := compiled.Run(good); err != nil {
				t.Fatal(err)
			}
			if i%10 == 0 {
				if compiled.Run(wrong) == nil || compiled.Run(good[:2]) == nil {
					t.Fatal("want errors")
				}
			}
		}
	}
	runs(2000)
	before := residentBytes(t)
	runs(20000)
	// Each leaked buffer would take hundreds of bytes: 60 MB with 80,000 views.
	if grown := residentBytes(t) - before; grown > 8<<20 {
		t.Errorf("resident memory grew by %d bytes", grown)
	}
}

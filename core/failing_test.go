package core

import (
	"math"
	"path/filepath"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl/core/internal/failplugin"
	"github.com/anchorkl/anchorkl/core/xla"
	"github.com/anchorkl/anchorkl/plugin"
)

// Places in PJRT's table.
const (
	eventAwait     = 8
	clientCreate   = 10
	clientCompile  = 20
	bufferFromHost = 22
	numOutputs     = 44
	executableRun  = 55
	bufferPointer  = 73
)

// TestFailingPlugin: an error of the plugin is a status with its text, holds nothing, and
// the next call on the context succeeds, for both forms.
func TestFailingPlugin(t *testing.T) {
	found, err := plugin.Find(plugin.Search{})
	if err != nil {
		t.Fatal(err)
	}
	failing, err := failplugin.New(found.Path)
	if err != nil {
		t.Fatal(err)
	}
	request := smallRequest()
	request.Gradient = true
	programs := filepath.Join(t.TempDir(), "programs")
	forms := map[string]func(*Context) (float64, func(), error){
		"logits": func(c *Context) (float64, func(), error) {
			result, err := c.Loss(request)
			if err != nil {
				return 0, nil, err
			}
			return result.Loss, result.Gradient.Release, nil
		},
		"linear": func(c *Context) (float64, func(), error) {
			result, err := c.Linear(smallLinear())
			if err != nil {
				return 0, nil, err
			}
			return result.Loss, func() {
				for _, gradient := range []*Gradient{result.HiddenGradient, result.WeightGradient, result.BiasGradient} {
					gradient.Release()
				}
			}, nil
		},
	}
	for form, compute := range forms {
		for _, test := range []struct {
			name           string
			function, call int
			code           xla.Code
			message        string
			status         Status
		}{
			{"compile", clientCompile, 1, xla.Internal, "no such luck", CompileFailed},
			{"compile, no memory", clientCompile, 1, xla.ResourceExhausted, "no memory left", OutOfMemory},
			{"compiled program", numOutputs, 1, xla.Internal, "cannot count", ExecutionFailed},
			{"first view", bufferFromHost, 1, xla.Internal, "no view", ExecutionFailed},
			{"third view", bufferFromHost, 3, xla.InvalidArgument, "no third view", ExecutionFailed},
			{"execute", executableRun, 1, xla.Internal, "cannot run", ExecutionFailed},
			{"execute, no memory", executableRun, 1, xla.ResourceExhausted, "all gone", OutOfMemory},
			{"execute, no device", executableRun, 1, xla.Unavailable, "device lost", Unavailable},
			{"execute, no text", executableRun, 1, 77, "", ExecutionFailed},
			{"event of the run", eventAwait, 1, xla.Internal, "while it ran", ExecutionFailed},
			{"event of a view", eventAwait, 2, xla.Internal, "view not done", ExecutionFailed},
			{"result", bufferPointer, 1, xla.Internal, "no address", ExecutionFailed},
		} {
			t.Run(form+", "+test.name, func(t *testing.T) {
				failing.Disarm()
				before := failing.Objects()
				cache := programs
				if test.function == clientCompile || test.function == numOutputs {
					cache = "off" // a program that can't be loaded is compiled
				}
				ctx, err := NewContext(ContextOptions{Plugin: failing.Path, CacheDir: cache})
				if err != nil {
					t.Fatal(err)
				}
				failing.Arm(test.function, test.call, int(test.code), test.message)
				_, _, err = compute(ctx)
				got := wantFault(t, err, test.status, "")
				if text := got.Error(); !strings.Contains(text, test.message) || test.message == "" && !strings.Contains(text, "77") {
					t.Errorf("got %q, want %q in it", text, test.message)
				}
				loss, release, err := compute(ctx)
				if err != nil || !(loss > 0) || math.IsInf(loss, 0) {
					t.Fatalf("the next call: loss %v, %v", loss, err)
				}
				release()
				if info, err := ctx.Info(); err != nil || info.LiveBuffers != 0 || info.BytesHeld != 0 || info.Calls != 1 {
					t.Errorf("got %+v, %v, want nothing held after 1 call", info, err)
				}
				if err := ctx.Close(); err != nil || failing.Objects() != before {
					t.Errorf("%d of PJRT's objects are left, %v", failing.Objects()-before, err)
				}
			})
		}
	}
	failing.Arm(clientCreate, 1, int(xla.Internal), "not today")
	if ctx, err := NewContext(ContextOptions{Plugin: failing.Path}); err != nil {
		t.Errorf("a client that is refused with options: %v, want one without", err)
	} else {
		ctx.Close()
	}
	failing.Arm(bufferFromHost, 1, int(xla.Internal), "not in place")
	_, err = NewContext(ContextOptions{Plugin: failing.Path})
	if got := wantFault(t, err, Unavailable, "plugin"); !strings.Contains(got.Error(), "not in place") || !strings.Contains(got.Error(), failing.Path) {
		t.Errorf("got %q, want the plugin's path and text", got.Error())
	}
}

// Package failplugin builds a plugin that fails where a test says, for tests: it passes
// all calls on to another plugin but one, and counts the objects that nobody has destroyed.
package failplugin

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
)

// Functions is how many functions of a plugin's table can fail.
const Functions = 130

// Plugin is the plugin, built. One call at a time can be chosen to fail.
type Plugin struct {
	Path string

	arm     func(function, call, code int32, message unsafe.Pointer)
	calls   func(function int32) int32
	objects func() int32
	without func(function int32)
}

var built = sync.OnceValues(build)

// New builds it once a process. behind is the path of the plugin that calls are passed on to.
func New(behind string) (*Plugin, error) {
	if err := os.Setenv("FAILING_PLUGIN", behind); err != nil {
		return nil, err
	}
	return built()
}

func build() (*Plugin, error) {
	_, file, _, _ := runtime.Caller(0)
	var err error
	if folder, err = os.MkdirTemp("", "anchorkl-failplugin-"); err != nil {
		return nil, err
	}
	p := &Plugin{Path: filepath.Join(folder, "failing.so")}
	compiler, source := cmp.Or(os.Getenv("CC"), "cc"), filepath.Join(filepath.Dir(file), "testdata", "plugin.c")
	command := exec.Command(compiler, "-std=gnu11", "-O1", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", p.Path, source, "-ldl")
	if printed, err := command.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s", compiler, source, err, printed)
	}
	library, err := purego.Dlopen(p.Path, purego.RTLD_NOW|purego.RTLD_LOCAL)
	if err != nil {
		return nil, err
	}
	purego.RegisterLibFunc(&p.arm, library, "failing_arm")
	purego.RegisterLibFunc(&p.calls, library, "failing_calls")
	purego.RegisterLibFunc(&p.objects, library, "failing_objects")
	purego.RegisterLibFunc(&p.without, library, "failing_without")
	return p, nil
}

// folder is where it was built; "": nobody has wanted it.
var folder string

// Remove deletes the file. What is loaded of it stays.
func Remove() {
	if folder != "" {
		os.RemoveAll(folder)
	}
}

// Arm lets one call fail: that of a function (its place in the table), counted from 1
// from now on, with a code of PJRT's. A message of "": the error has none.
func (p *Plugin) Arm(function, call, code int, message string) {
	var text unsafe.Pointer
	if message != "" {
		text = unsafe.Pointer(unsafe.SliceData(append([]byte(message), 0)))
	}
	p.arm(int32(function), int32(call), int32(code), text)
}

// Disarm lets no call fail.
func (p *Plugin) Disarm() { p.Arm(-1, 0, 0, "") }

// Calls is how often a function was called since Arm or Disarm.
func (p *Plugin) Calls(function int) int { return int(p.calls(int32(function))) }

// Objects are those that the plugin has given out and that were not destroyed.
func (p *Plugin) Objects() int { return int(p.objects()) }

// Without takes a function out of the table, once the plugin was opened; -1: all are there.
func (p *Plugin) Without(function int) { p.without(int32(function)) }

package plugin

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// pipScript is python3 -m pip, but for the current folder, whose pip.py would be taken for it.
const pipScript = `
import sys
sys.path[:] = [p for p in sys.path if p]
import runpy
runpy.run_module("pip", run_name="__main__")
`

// pipArguments come before the requirement. Only a finished wheel will do: to
// build one would run foreign code. Its dependencies are not wanted either.
var pipArguments = []string{
	"-c", pipScript, "download", "--no-deps", "--only-binary=:all:", "--no-input", "--disable-pip-version-check",
}

// download lets pip put the wheel into the folder and returns the file.
func (p wheelPin) download(ctx context.Context, opts FetchOptions, folder string) (string, error) {
	python := opts.Python
	if python == "" {
		python = pythonCommand
	}
	arguments := append([]string{}, pipArguments...)
	arguments = append(arguments, "--dest", folder, p.requirement())
	cmd := exec.CommandContext(ctx, python, arguments...)
	var output bytes.Buffer
	var sink io.Writer = &output
	if opts.Progress != nil {
		sink = io.MultiWriter(&output, opts.Progress)
	}
	cmd.Stdout, cmd.Stderr = sink, sink
	// A child of pip that outlives it may keep the pipe open.
	cmd.WaitDelay = 5 * time.Second
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return "", fmt.Errorf("plugin: %s -m pip did not download %s: %w: %s; "+
			"fix: use a Python that has pip and reaches its index, or bring the wheel here and give its path",
			python, p.requirement(), err, lastLine(output.String()))
	}
	files, err := os.ReadDir(folder)
	if err != nil {
		return "", fmt.Errorf("plugin: cache folder: %w", err)
	}
	if len(files) != 1 {
		return "", fmt.Errorf("plugin: pip download of %s left %d files, want 1", p.requirement(), len(files))
	}
	return filepath.Join(folder, files[0].Name()), nil
}

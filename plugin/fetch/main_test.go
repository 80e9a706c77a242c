package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl/plugin"
)

func TestParse(t *testing.T) {
	want := plugin.FetchOptions{Device: "cpu", Wheel: "a.whl", Python: "python3.12"}
	for _, arguments := range []string{
		"cpu --wheel a.whl -python python3.12",
		"--wheel=a.whl cpu --python=python3.12",
		"--python python3.12 --wheel a.whl cpu",
	} {
		var stderr bytes.Buffer
		got, err := parse(strings.Fields(arguments), &stderr)
		if err != nil || got != want || stderr.Len() > 0 {
			t.Errorf("%s: got %+v, %v, %q, want %+v", arguments, got, err, stderr.String(), want)
		}
	}
}

func TestRunExitCodes(t *testing.T) {
	t.Setenv("ANCHORKL_CACHE", t.TempDir())
	for _, test := range []struct {
		arguments string
		code      int
		stderr    string
	}{
		{"--help", 0, "usage: fetch cpu"},
		{"", 2, "want one device"},
		{"cpu cuda", 2, "want one device"},
		{"cpu --weel a.whl", 2, "flag provided but not defined: -weel"},
		{"tpu", 1, `FetchOptions.Device: got "tpu"`},
		{"cuda", 1, "pip install"},
	} {
		var stdout, stderr bytes.Buffer
		code := run(t.Context(), strings.Fields(test.arguments), &stdout, &stderr)
		if code != test.code || !strings.Contains(stderr.String(), test.stderr) || stdout.Len() > 0 {
			t.Errorf("%q: got code %d, stdout %q, stderr %q, want code %d and %q",
				test.arguments, code, stdout.String(), stderr.String(), test.code, test.stderr)
		}
	}
}

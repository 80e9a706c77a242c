package xla

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLayout compares pjrt.h with the header that gopjrt is built with.
func TestLayout(t *testing.T) {
	folder, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/gomlx/gopjrt").Output()
	if err != nil {
		t.Fatal(err)
	}
	compiler, err := exec.Command("go", "env", "CC").Output()
	if err != nil {
		t.Fatal(err)
	}
	compile := exec.Command(strings.TrimSpace(string(compiler)), "-std=c11", "-fsyntax-only",
		"-I", filepath.Join(strings.TrimSpace(string(folder)), "pjrt"), filepath.Join("testdata", "layout.c"))
	if problems, err := compile.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, problems)
	}
}

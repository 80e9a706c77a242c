package plugin

import (
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestInterpreterIsStartedOnlyWhenNeeded(t *testing.T) {
	_, bin := isolate(t)
	marker := filepath.Join(bin, "started")
	putPython(t, bin, ": > "+marker)
	venv := folder(t)
	t.Setenv(envVirtualEnv, venv)
	putStub(t, "good", filepath.Join(venv, "lib", "python3.12", "site-packages", wheelMembers("cpu")[0]))
	if _, err := Find(Search{}); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(marker); err == nil {
		t.Error("python3 was started although $VIRTUAL_ENV has a plugin")
	}
	List(Search{})
	if _, err := os.Stat(marker); err != nil {
		t.Error("python3 was not started by a search that goes all the way:", err)
	}
}

func TestFoldersComeOnce(t *testing.T) {
	_, bin := isolate(t)
	venv := folder(t)
	site := filepath.Join(venv, "lib", "python3.12", "site-packages")
	if err := os.MkdirAll(site, 0o755); err != nil {
		t.Fatal(err)
	}
	// As some distributions lay it out.
	if err := os.Symlink("lib", filepath.Join(venv, "lib64")); err != nil {
		t.Fatal(err)
	}
	t.Setenv(envVirtualEnv, venv)
	putPython(t, bin, "echo "+site+"; echo "+filepath.Join(venv, "lib64", "python3.12", "site-packages")+"; echo /nowhere; echo relative")
	var got []candidate
	for c := range pythonFolders(nil) {
		got = append(got, c)
	}
	want := []candidate{{source: "VIRTUAL_ENV", path: site}, {source: "python3 on PATH", path: "/nowhere"}}
	if len(got) != len(want) || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestInterpreterThatSaysNothing(t *testing.T) {
	_, bin := isolate(t)
	if got := interpreterFolders(); len(got) != 1 || got[0].problem != "no python3 on PATH" {
		t.Errorf("without python3: got %+v", got)
	}
	putPython(t, bin, "exit 0")
	if got := interpreterFolders(); len(got) != 1 || got[0].problem != "it reported no site-packages folder" {
		t.Errorf("with a silent python3: got %+v", got)
	}
}

// A host may not want to know of its children; their status is then nobody's.
func TestInterpreterWhoseStatusIsLost(t *testing.T) {
	_, bin := isolate(t)
	putPython(t, bin, "echo /some/folder")
	signal.Ignore(syscall.SIGCHLD)
	defer signal.Reset(syscall.SIGCHLD)
	want := candidate{source: "python3 on PATH", path: "/some/folder"}
	if got := interpreterFolders(); len(got) != 1 || got[0] != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// The script is Python, so a real interpreter has to read it.
func TestScriptInARealInterpreter(t *testing.T) {
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("needs python3:", err)
	}
	// A module of this name in the current folder must not be run.
	dir := folder(t)
	putFile(t, filepath.Join(dir, "sysconfig.py"), []byte("raise SystemExit('the current folder was searched')\n"))
	t.Chdir(dir)
	for _, got := range interpreterFolders() {
		if got.problem != "" || !strings.Contains(filepath.Base(got.path), "-packages") {
			t.Errorf("got %+v, want a site-packages folder", got)
		}
	}
}

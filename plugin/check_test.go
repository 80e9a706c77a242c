package plugin

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
)

func TestCheckAccepts(t *testing.T) {
	for name, minor := range map[string]int{"good": 115, "oldest": 81} {
		path := putStub(t, name, filepath.Join(folder(t), "plugin.so"))
		want := Found{Path: path, APIMajor: 0, APIMinor: minor}
		for range 2 { // the second time from memory
			if got, err := Check(path); err != nil || got != want {
				t.Errorf("%s: got %+v, %v, want %+v", name, got, err, want)
			}
		}
	}
}

func TestCheckResolvesThePath(t *testing.T) {
	dir := folder(t)
	target := putStub(t, "good", filepath.Join(dir, "store", "plugin.so"))
	link := filepath.Join(dir, "link.so")
	if err := os.Symlink(target, link); err != nil {
		t.Fatal(err)
	}
	if got, err := Check(link); err != nil || got.Path != target {
		t.Errorf("link: got %+v, %v, want path %s", got, err, target)
	}
	t.Chdir(dir)
	if got, err := Check("store/plugin.so"); err != nil || got.Path != target {
		t.Errorf("relative: got %+v, %v, want path %s", got, err, target)
	}
}

func TestCheckRefusesStubs(t *testing.T) {
	for name, want := range map[string]string{
		"old":       "its PJRT API version is 0.80, want 0.81 or a later 0.x",
		"major":     "its PJRT API version is 1.0, want 0.81 or a later 0.x",
		"null":      "its GetPjrtApi returned NULL",
		"symbol":    "it does not export GetPjrtApi",
		"undefined": "it does not load: ",
		"zero":      "struct_size 0, want a multiple of 8 from 40 to 65536",
		"odd":       "struct_size 1001, want",
		"huge":      "struct_size 4702111234474983744, want",
		"short":     "struct_size 976, want at least 984, the size at version 0.81",
	} {
		path := putStub(t, name, filepath.Join(folder(t), "plugin.so"))
		wantProblem(t, path, want)
	}
	// The loader's own words must have come through.
	wantProblem(t, putStub(t, "undefined", filepath.Join(folder(t), "p.so")), "defined_nowhere")
}

func TestCheckRefusesOtherFiles(t *testing.T) {
	dir := folder(t)
	wantProblem(t, filepath.Join(dir, "missing.so"), "no such file")
	wantProblem(t, dir, "it is a folder")
	text := putFile(t, filepath.Join(dir, "text.so"), []byte("not a library\n"))
	wantProblem(t, text, "it is not a whole ELF shared library")
	wantProblem(t, filepath.Join(text, "below.so"), "not a directory")
	wantProblem(t, putFile(t, filepath.Join(dir, "empty.so"), nil), "it is not a whole ELF shared library")
	pipe := filepath.Join(dir, "pipe.so")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	wantProblem(t, pipe, "it is not a regular file")
}

// Every one of these files makes the dynamic loader end the process with SIGBUS,
// or fails in it, unless it is refused before.
func TestCheckRefusesTruncatedFiles(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("plugins are ELF files on linux only")
	}
	whole := stub(t, "good")
	dir := folder(t)
	for length := 0; length < len(whole); length += 509 {
		path := putFile(t, filepath.Join(dir, fmt.Sprintf("cut%d.so", length)), whole[:length])
		wantProblem(t, path, "it is not a whole ELF shared library")
	}
	// Without a section table, which a loader does not need, only the segments
	// tell that bytes are missing.
	bare := append([]byte{}, whole...)
	binary.NativeEndian.PutUint64(bare[0x28:], 0) // e_shoff
	binary.NativeEndian.PutUint32(bare[0x3c:], 0) // e_shnum, e_shstrndx
	if _, err := Check(putFile(t, filepath.Join(dir, "bare.so"), bare)); err != nil {
		t.Errorf("without a section table: got %v, want no error", err)
	}
	path := putFile(t, filepath.Join(dir, "barecut.so"), bare[:len(bare)/3])
	wantProblem(t, path, fmt.Sprintf("it is truncated: it has %d bytes", len(bare)/3))
}

func TestCheckRefusesPrograms(t *testing.T) {
	whole := stub(t, "good")
	program := append([]byte{}, whole...)
	binary.NativeEndian.PutUint16(program[0x10:], 2) // e_type: ET_EXEC
	wantProblem(t, putFile(t, filepath.Join(folder(t), "program.so"), program), "want ET_DYN")
}

func TestCheckRefusesOtherMachines(t *testing.T) {
	whole := stub(t, "good")
	other := append([]byte{}, whole...)
	binary.NativeEndian.PutUint16(other[0x12:], 22) // e_machine: EM_S390
	wantProblem(t, putFile(t, filepath.Join(folder(t), "other.so"), other), "it is for another machine: an ELF file of ELFCLASS64 for EM_S390")
	// The header of a 32-bit library, without tables.
	small := append([]byte("\x7fELF\x01\x01\x01"), make([]byte, 45)...)
	for at, value := range map[int]uint16{0x10: 3, 0x12: 3, 0x14: 1, 0x28: 52, 0x2a: 32, 0x2e: 40} {
		binary.NativeEndian.PutUint16(small[at:], value)
	}
	wantProblem(t, putFile(t, filepath.Join(folder(t), "small.so"), small), "it is for another machine: an ELF file of ELFCLASS32 for EM_386")
}

// A refusal is not remembered: what was missing may come.
func TestCheckLooksAgain(t *testing.T) {
	path := filepath.Join(folder(t), "plugin.so")
	wantProblem(t, path, "no such file")
	putFile(t, path, stub(t, "good")[:1000])
	wantProblem(t, path, "it is not a whole ELF shared library")
	putStub(t, "good", path)
	if _, err := Check(path); err != nil {
		t.Error(err)
	}
}

func TestCheckConcurrently(t *testing.T) {
	dir := folder(t)
	good := putStub(t, "good", filepath.Join(dir, "good.so"))
	bad := putStub(t, "undefined", filepath.Join(dir, "bad.so"))
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if _, err := Check(good); err != nil {
				t.Error(err)
			}
			if _, err := Check(bad); err == nil || !strings.Contains(err.Error(), "defined_nowhere") {
				t.Errorf("got %v, want the loader's message", err)
			}
		})
	}
	group.Wait()
}

func wantProblem(t *testing.T, path, problem string) {
	t.Helper()
	_, err := Check(path)
	var failed *CheckError
	if !errors.As(err, &failed) {
		t.Errorf("%s: got %v, want a *CheckError", path, err)
		return
	}
	if failed.Path != path || !strings.Contains(failed.Problem, problem) {
		t.Errorf("got %+v, want path %s and a problem with %q", failed, path, problem)
	}
	if !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), failed.Problem) {
		t.Errorf("got %q, want both path and problem in it", err)
	}
}

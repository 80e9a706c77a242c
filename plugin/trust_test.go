package plugin

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// stranger is a user and a group that nothing here belongs to.
const stranger = 54321

func chmod(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
}

// give makes someone else own a path, which root alone can do.
func give(t *testing.T, path string, user, group int) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("needs root, to give a file to another user")
	}
	if err := os.Lchown(path, user, group); err != nil {
		t.Fatal(err)
	}
}

// laid makes above/folder/plugin.so and returns all three.
func laid(t *testing.T) (above, dir, path string) {
	t.Helper()
	above = filepath.Join(folder(t), "above")
	dir = filepath.Join(above, "folder")
	return above, dir, putStub(t, "good", filepath.Join(dir, "plugin.so"))
}

func TestWhoMayWrite(t *testing.T) {
	me := os.Geteuid()
	for _, test := range []struct {
		name    string
		change  func(t *testing.T, above, dir, path string)
		refused string // what is at fault, "" if the file is taken
	}{
		{"as installed", func(*testing.T, string, string, string) {}, ""},
		{"a file for all", func(t *testing.T, _, _, path string) { chmod(t, path, 0o666) }, "file"},
		{"a folder for all", func(t *testing.T, _, dir, _ string) { chmod(t, dir, 0o777) }, "folder"},
		{"a folder above for all", func(t *testing.T, above, _, _ string) { chmod(t, above, 0o777) }, "above"},
		{"a folder as /tmp", func(t *testing.T, _, dir, _ string) { chmod(t, dir, 0o777|os.ModeSticky) }, ""},
		{"the sticky bit on a file", func(t *testing.T, _, _, path string) { chmod(t, path, 0o666|os.ModeSticky) }, "file"},
		{"a file of a stranger", func(t *testing.T, _, _, path string) { give(t, path, stranger, -1) }, "file"},
		{"a file of a stranger as in /tmp", func(t *testing.T, _, dir, path string) {
			chmod(t, dir, 0o777|os.ModeSticky)
			give(t, path, stranger, -1)
		}, "file"},
		{"a folder of a stranger", func(t *testing.T, _, dir, _ string) { give(t, dir, stranger, -1) }, "folder"},
		{"a folder above of a stranger", func(t *testing.T, above, _, _ string) { give(t, above, stranger, -1) }, "above"},
		{"a group's file", func(t *testing.T, _, _, path string) { give(t, path, me, stranger); chmod(t, path, 0o664) }, "file"},
		{"a group's folder", func(t *testing.T, _, dir, _ string) { give(t, dir, me, stranger); chmod(t, dir, 0o775) }, "folder"},
		{"a group that may read", func(t *testing.T, _, dir, path string) { give(t, path, me, stranger); chmod(t, path, 0o640) }, ""},
		{"the user's own group", func(t *testing.T, _, dir, path string) {
			give(t, dir, me, me)
			chmod(t, dir, 0o775)
			give(t, path, me, me)
			chmod(t, path, 0o664)
		}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			above, dir, path := laid(t)
			test.change(t, above, dir, path)
			for _, err := range []error{checkTrust(path), inspect(path), last(check(path))} {
				if test.refused == "" {
					if err != nil {
						t.Errorf("got %v, want it taken", err)
					}
					continue
				}
				at := map[string]string{"file": path, "folder": dir, "above": above}[test.refused]
				if err == nil || !strings.HasPrefix(err.Error(), at+" has owner ") || !strings.Contains(err.Error(), "add "+dir+" to ") || !strings.Contains(err.Error(), "cure: ") {
					t.Errorf("got %v, want a refusal of %s with a cure", err, at)
				}
			}
			// The one way to have it all the same.
			if test.refused != "" {
				t.Setenv(envTrusted, "/nonexistent:"+dir)
				if err := checkTrust(path); err != nil {
					t.Errorf("in a trusted folder: got %v", err)
				}
				t.Setenv(envTrusted, dir+"er")
				if err := checkTrust(path); err == nil {
					t.Error("a folder whose name begins alike is trusted, too")
				}
			}
		})
	}
}

func last(_ Found, err error) error { return err }

func TestLinksAreFollowed(t *testing.T) {
	_, dir, path := laid(t)
	elsewhere := folder(t)
	link := filepath.Join(elsewhere, "folder", "link.so")
	if err := os.Symlink(dir, filepath.Join(elsewhere, "folder")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("../folder/plugin.so", link); err != nil {
		t.Fatal(err)
	}
	if err := checkTrust(link); err != nil {
		t.Fatal(err)
	}
	for _, writable := range []string{elsewhere, dir, path} {
		info, err := os.Stat(writable)
		if err != nil {
			t.Fatal(err)
		}
		chmod(t, writable, info.Mode()|0o002)
		if err := checkTrust(link); err == nil || !strings.HasPrefix(err.Error(), writable+" ") {
			t.Errorf("got %v, want a refusal of %s", err, writable)
		}
		chmod(t, writable, info.Mode())
	}
	// Who owns a link in a folder that all may write decides where it leads.
	chmod(t, elsewhere, 0o777|os.ModeSticky)
	if err := checkTrust(link); err != nil {
		t.Errorf("a link of one's own: %v", err)
	}
	give(t, filepath.Join(elsewhere, "folder"), stranger, -1)
	if err := checkTrust(link); err == nil || !strings.HasPrefix(err.Error(), filepath.Join(elsewhere, "folder")+" ") {
		t.Errorf("got %v, want a refusal of the link", err)
	}
}

func TestLinksInACircle(t *testing.T) {
	path := filepath.Join(folder(t), "circle")
	if err := os.Symlink("circle", path); err != nil {
		t.Fatal(err)
	}
	if err := checkTrust(path); err == nil || !strings.Contains(err.Error(), "too many symbolic links") {
		t.Errorf("got %v", err)
	}
}

func TestTrustedFoldersAreAbsolute(t *testing.T) {
	_, _, path := laid(t)
	t.Setenv(envTrusted, "here")
	if err := checkTrust(path); err == nil || !strings.Contains(err.Error(), `got "here"`) {
		t.Errorf("got %v", err)
	}
	t.Setenv(envTrusted, "/")
	chmod(t, path, 0o666)
	if err := checkTrust(path); err != nil {
		t.Errorf("with all folders trusted: %v", err)
	}
}

// Who owns this very program is trusted: a user of a container is often not its builder.
func TestOwnersOfThisProgram(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if got := thisFile(); resolved(got) != resolved(self) {
		t.Errorf("got %s, want %s", got, self)
	}
	_, _, path := laid(t)
	give(t, path, stranger, stranger)
	chmod(t, path, 0o664)
	if err := trustedBy(path, map[uint32]bool{0: true, stranger: true}); err != nil {
		t.Error(err)
	}
}

func TestSearchPassesOverWhatOthersMayWrite(t *testing.T) {
	_, bin := isolate(t)
	_, _, theirs := laid(t)
	_, _, good := laid(t)
	chmod(t, theirs, 0o666)
	t.Setenv(envLibraryPath, theirs+":"+good)
	if found, err := Find(Search{}); err != nil || found.Path != good {
		t.Errorf("got %+v, %v, want %s", found, err, good)
	}
	for _, places := range [][]Place{List(Search{PythonPath: []string{}}), Survey(Search{PythonPath: []string{}})} {
		if places[0].Path != theirs || !strings.Contains(places[0].Problem, "chmod go-w "+theirs) || places[1].Problem != "" {
			t.Errorf("got %+v", places[:2])
		}
	}
	// A path that is named says which file is meant, not that nobody else has written it.
	t.Setenv(envPlugin, theirs)
	if _, err := Find(Search{}); err == nil || !strings.Contains(err.Error(), envTrusted) {
		t.Errorf("got %v, want a refusal with the way to trust it", err)
	}
	t.Setenv(envPlugin, "")
	t.Setenv(envLibraryPath, "")
	ran := filepath.Join(folder(t), "ran")
	putPython(t, bin, "echo > "+ran)
	chmod(t, filepath.Join(bin, "python3"), 0o777)
	if _, err := Find(Search{}); err == nil || !strings.Contains(err.Error(), "it is not asked for its folders: "+bin) {
		t.Errorf("got %v, want a refusal of python3", err)
	}
	if _, err := os.Stat(ran); err == nil {
		t.Error("an interpreter that others may write was run")
	}
}

// What Fetch has put into the cache is looked at again when it is loaded, by whatever path.
func TestCachedPluginIsVerified(t *testing.T) {
	wheel, path := pinnedWheel(t, "good")
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
		t.Fatal(err)
	}
	// Not of the same name: what has passed in this process is not loaded again.
	pins[0].version = "2"
	other := filepath.Join(filepath.Dir(path), "..", "stub-wheel-2", filepath.Base(path))
	changed := append(stub(t, "good"), 0) // a byte after all that is loaded
	putFile(t, other, changed)
	for _, s := range []Search{{PythonPath: []string{}}, {Path: other}} {
		if _, err := Find(s); err == nil || !strings.Contains(err.Error(), "it is not the plugin of stub-wheel==2 that was fetched") {
			t.Errorf("got %v, want a refusal", err)
		}
		for _, place := range Survey(s) {
			if place.Path == other && place.Problem == "" {
				t.Errorf("got %+v, want a problem", place)
			}
		}
	}
	putFile(t, other, stub(t, "good"))
	if _, err := Find(Search{PythonPath: []string{}}); err != nil {
		t.Error(err)
	}
}

func TestFetchRefusesACacheOfOthers(t *testing.T) {
	wheel, path := pinnedWheel(t, "good")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	chmod(t, filepath.Dir(path), 0o777)
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err == nil || !strings.Contains(err.Error(), "cache folder") {
		t.Errorf("got %v, want a refusal", err)
	}
	wantOnly(t, path)
}

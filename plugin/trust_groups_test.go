package plugin

import (
	"os"
	"path/filepath"
	"testing"
)

func accounts(t *testing.T, passwd, group string) {
	t.Helper()
	folder := t.TempDir()
	for name, contents := range map[string]string{"passwd": passwd, "group": group} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(contents), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	before := accountFiles
	accountFiles = folder
	t.Cleanup(func() { accountFiles = before })
}

func TestNobodyElseInGroups(t *testing.T) {
	const passwd = "root:x:0:0:root:/root:/bin/sh\n# a comment\nme:x:1000:1000::/home/me:\nother:x:1001:60::/:\n"
	const groups = "root:x:0:\nstaff:x:50:\nmine:x:51:me\nboth:x:52:me,other\nunknown:x:53:nobody-here\nprimary:x:60:\nroots:x:54:root,me\nshort:x:55\n+:::\n"
	accounts(t, passwd, groups)
	users := map[uint32]bool{0: true, 1000: true}
	for group, want := range map[uint32]bool{50: true, 51: true, 52: false, 53: false, 54: true, 55: false, 60: false, 61: false} {
		if got := nobodyElseIn(group, users); got != want {
			t.Errorf("group %d: got %v, want %v", group, got, want)
		}
	}
	accounts(t, "root:x:0:0:root:/root:/bin/sh\nbroken:x:y:50::/:\n", groups)
	if nobodyElseIn(50, users) {
		t.Error("an account that can't be read may be a member")
	}
	accountFiles = filepath.Join(t.TempDir(), "missing")
	if nobodyElseIn(50, users) {
		t.Error("without the files nothing is known of a group")
	}
}

// TestGroupOfNobody: as /usr/local/lib/python3 of Debian and Ubuntu is, of root and the group staff.
func TestGroupOfNobody(t *testing.T) {
	_, dir, path := laid(t)
	give(t, dir, os.Geteuid(), stranger)
	chmod(t, dir, 0o2775)
	if err := checkTrust(path); err == nil {
		t.Error("a group that is not listed may write, and is trusted")
	}
	accounts(t, "root:x:0:0:root:/root:/bin/sh\n", "staff:x:54321:\n")
	if err := checkTrust(path); err != nil {
		t.Error(err)
	}
	accounts(t, "root:x:0:0:root:/root:/bin/sh\nother:x:1001:1001::/:\n", "staff:x:54321:other\n")
	if err := checkTrust(path); err == nil {
		t.Error("a group with a member may write, and is trusted")
	}
}

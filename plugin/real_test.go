package plugin

import (
	"path/filepath"
	"sync"
	"testing"
)

// TestRealPlugin looks where a user's program would, so that it runs wherever
// that program would.
func TestRealPlugin(t *testing.T) {
	found, err := Find(Search{})
	if err != nil {
		t.Skip("needs a CPU plugin:", err)
	}
	t.Logf("%+v", found)
	if found.APIMajor != supportedMajor || found.APIMinor < oldestMinor || !filepath.IsAbs(found.Path) || found.Source == "" {
		t.Errorf("got %+v, want an absolute path, a source and a supported version", found)
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			again, err := Check(found.Path)
			again.Source = found.Source
			if err != nil || again != found {
				t.Errorf("got %+v, %v, want %+v", again, err, found)
			}
		})
	}
	group.Wait()
}

// The pins of the real table must be complete: an empty field would fail only
// on the platform it is for.
func TestPinsAreComplete(t *testing.T) {
	for _, pin := range pins {
		if pin.device == "" || pin.os == "" || pin.arch == "" || pin.name == "" || pin.version == "" ||
			len(pin.sha256) != 64 || len(pin.memberSHA256) != 64 || pin.member == "" || pin.memberSize <= 0 {
			t.Errorf("got %+v, want every field set", pin)
		}
	}
}

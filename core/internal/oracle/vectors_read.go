package oracle

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"iter"
	"os"
	"unsafe"
)

// File is an open file of test vectors. It holds the headers and reads a case
// when asked for it. Calls from many goroutines are safe.
type File struct {
	file    *os.File
	headers []caseHeader
	offsets []int64
}

// Open opens a file that WriteVectors made.
func Open(path string) (*File, error) {
	header, err := readFileHeader(path)
	if err != nil {
		return nil, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	f := &File{file: file}
	offset := header.FirstCaseOffset
	for range header.CaseCount {
		var h caseHeader
		section := io.NewSectionReader(file, offset, caseHeaderBytes)
		if err := binary.Read(section, binary.LittleEndian, &h); err != nil {
			file.Close()
			return nil, fmt.Errorf("%s: header of case %d of %d: %w", path, len(f.headers), header.CaseCount, err)
		}
		f.headers = append(f.headers, h)
		f.offsets = append(f.offsets, offset)
		offset += h.CaseBytes
	}
	return f, nil
}

// Close closes the file. Cases read before stay valid.
func (f *File) Close() error { return f.file.Close() }

// Len returns the number of cases.
func (f *File) Len() int { return len(f.headers) }

// Name returns the name of case i.
func (f *File) Name(i int) string {
	name, _, _ := bytes.Cut(f.headers[i].Name[:], []byte{0})
	return string(name)
}

// Case reads case i. The tensors begin at addresses that are multiples of 64,
// and belong to the caller.
func (f *File) Case(i int) (*Case, error) {
	h := f.headers[i]
	content := alignedBytes(int(h.CaseBytes))
	if _, err := f.file.ReadAt(content, f.offsets[i]); err != nil {
		return nil, fmt.Errorf("case %d (%s): %w", i, f.Name(i), err)
	}
	tensor := func(t DType, columns, offset int64) Tensor {
		if columns == 0 {
			return Tensor{}
		}
		size := h.Rows * columns * int64(t.Bytes())
		return Tensor{t, int(columns), content[offset : offset+size : offset+size]}
	}
	floats := func(offset, count int64) []float64 {
		if offset == 0 {
			return nil
		}
		return Float64.Decode(content[offset : offset+8*count])
	}
	return &Case{
		Name: f.Name(i), Rows: int(h.Rows), Vocab: int(h.Vocab),
		Student:   tensor(h.StudentDType, h.StudentColumns, h.Student),
		Snapshot:  tensor(h.SnapshotDType, h.SnapshotColumns, h.Snapshot),
		Reference: tensor(h.ReferenceDType, h.ReferenceColumns, h.Reference),
		Options: Options{
			Space: h.Space, Tau: h.Tau, TauSquared: h.TauSquared != 0,
			Alpha: h.Alpha, AlphaRows: floats(h.AlphaRows, h.Rows),
			Weights: floats(h.Weights, h.Rows), Labels: decodeLabels(content, h), IgnoreIndex: h.IgnoreIndex,
			Reduction: h.Reduction, NumItems: h.NumItems,
			Divergence: h.Divergence, Beta: h.Beta, KLWeight: h.KLWeight, CEWeight: h.CEWeight,
			Softcap: h.Softcap, LogitScale: h.LogitScale,
		},
		Result: Result{
			Loss: h.Loss, RowLosses: floats(h.RowLosses, h.Rows),
			Gradient: floats(h.Gradient, h.Rows*h.StudentColumns), CountedRows: int(h.CountedRows),
			Statistics: decodeStatistics(content, h), Reduced: h.Reduced,
		},
	}, nil
}

// Cases reads one case after the other, and stops after an error.
func (f *File) Cases() iter.Seq2[*Case, error] {
	return func(yield func(*Case, error) bool) {
		for i := range f.headers {
			c, err := f.Case(i)
			if !yield(c, err) || err != nil {
				return
			}
		}
	}
}

func decodeLabels(content []byte, h caseHeader) []int64 {
	if h.HasLabels == 0 {
		return nil
	}
	labels := make([]int64, h.Rows)
	for n := range labels {
		labels[n] = int64(binary.LittleEndian.Uint64(content[h.Labels+8*int64(n):]))
	}
	return labels
}

func decodeStatistics(content []byte, h caseHeader) []Statistics {
	statistics := make([]Statistics, h.Rows)
	if _, err := binary.Decode(content[h.StatisticsRows:], binary.LittleEndian, statistics); err != nil {
		panic(err) // the case has as many bytes as its header says
	}
	return statistics
}

// alignedBytes returns a slice that begins at a multiple of blobAlignment, as
// the cases do in the file.
func alignedBytes(size int) []byte {
	memory := make([]byte, size+blobAlignment)
	past := int(uintptr(unsafe.Pointer(&memory[0])) % blobAlignment)
	return memory[blobAlignment-past:][:size:size]
}

// readFileHeader reads and checks the first bytes of a file.
func readFileHeader(path string) (fileHeader, error) {
	var header fileHeader
	file, err := os.Open(path)
	if err != nil {
		return header, err
	}
	defer file.Close()
	if err := binary.Read(file, binary.LittleEndian, &header); err != nil {
		return header, fmt.Errorf("%s: file header: %w", path, err)
	}
	if header.Magic != magic {
		return header, fmt.Errorf("%s: begins with %q, want %q", path, header.Magic, magic)
	}
	return header, nil
}

package oracle

import "encoding/binary"

const (
	fileHeaderBytes = 64
	caseHeaderBytes = 512
	// blobAlignment is what PJRT asks of memory it is to view in place.
	blobAlignment = 64
)

// magic names the layout of the file. It changes with the layout.
var magic = [8]byte([]byte("AKLVEC02"))

// fileHeader begins the file; zeros follow up to fileHeaderBytes.
type fileHeader struct {
	Magic           [8]byte
	CaseCount       int64
	FirstCaseOffset int64 // from the start of the file
	Version         int64 // fingerprint of the generator
}

// caseHeader begins a case; zeros follow up to caseHeaderBytes. The fields lie
// in this order without gaps, little-endian. Those from Student to Gradient, and
// Statistics, are the offsets of the blobs from the start of the case, multiples
// of blobAlignment; 0 means absent. Labels are int64, everything after them is
// float64; a row of statistics lists the fields of Statistics in their order.
type caseHeader struct {
	Name             [128]byte // ends with NUL
	CaseBytes        int64     // the next case begins after so many
	Rows, Vocab      int64
	StudentColumns   int64 // stored columns; Vocab of them are real
	SnapshotColumns  int64 // 0: the current student is the snapshot
	ReferenceColumns int64

	StudentDType, SnapshotDType, ReferenceDType DType

	Space                               Space
	Reduction                           Reduction
	TauSquared                          int32
	HasLabels, HasAlphaRows, HasWeights int32
	_                                   int32

	IgnoreIndex          int64
	Alpha, Tau, NumItems float64
	Loss                 float64
	CountedRows          int64

	Student, Snapshot, Reference, Labels    int64
	AlphaRows, Weights, RowLosses, Gradient int64

	Divergence               Divergence
	_                        int32
	Beta, KLWeight, CEWeight float64
	Softcap, LogitScale      [sides]float64 // student, snapshot, reference
	StatisticsRows           int64          // [rows x 9]
	Reduced                  Statistics
}

// layout returns the header of the recipe's case without what has to be
// computed.
func (r recipe) layout() caseHeader {
	s := r.padded()
	h := caseHeader{
		Rows: int64(s.rows), Vocab: int64(s.vocab),
		StudentColumns: int64(s.student), ReferenceColumns: int64(s.reference),
		StudentDType: r.dtypes.student, SnapshotDType: r.dtypes.snapshot, ReferenceDType: r.dtypes.reference,
		Space: r.space, Reduction: r.reduction, IgnoreIndex: r.ignoreIndex,
		TauSquared: flag(r.tauSquared), HasLabels: flag(r.labels != noLabels),
		HasAlphaRows: flag(r.alphaRows), HasWeights: flag(r.weights),
		Divergence: r.divergence,
	}
	end := int64(caseHeaderBytes)
	place := func(offset *int64, present bool, size int) {
		if present {
			*offset = end
			end = align(end + int64(size))
		}
	}
	if !r.noSnapshot {
		h.SnapshotColumns = int64(s.snapshot)
	}
	place(&h.Student, true, s.rows*s.student*r.dtypes.student.Bytes())
	place(&h.Snapshot, !r.noSnapshot, s.rows*s.snapshot*r.dtypes.snapshot.Bytes())
	place(&h.Reference, true, s.rows*s.reference*r.dtypes.reference.Bytes())
	place(&h.Labels, r.labels != noLabels, s.rows*8)
	place(&h.AlphaRows, r.alphaRows, s.rows*8)
	place(&h.Weights, r.weights, s.rows*8)
	place(&h.RowLosses, true, s.rows*8)
	place(&h.Gradient, true, s.rows*s.student*8)
	place(&h.StatisticsRows, true, s.rows*binary.Size(Statistics{}))
	h.CaseBytes = end
	return h
}

func align(offset int64) int64 {
	return (offset + blobAlignment - 1) &^ (blobAlignment - 1)
}

func flag(b bool) int32 {
	if b {
		return 1
	}
	return 0
}

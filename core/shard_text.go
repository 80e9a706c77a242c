package core

import (
	"math"

	"github.com/anchorkl/anchorkl/core/program"
)

// ShardText says which program of the vocabulary-parallel form ShardProgramText writes.
type ShardText struct {
	LogitsText
	Shards int // devices, each with as many columns of every row
	Round  int // from 0
}

// ShardProgramText is the StableHLO text of a round of the vocabulary-parallel form,
// for hosts that compile it themselves. The request describes a device's own columns;
// its Vocab counts the real columns of all devices, 0 meaning all. numbers are how
// many numbers of a row the rounds but the last have; see program.Shard.
func ShardProgramText(request LossRequest, wanted ShardText) (text string, numbers []int, err error) {
	if wanted.Shards < 1 {
		return "", nil, fault(InvalidArgument, "shards", "got %d, want at least 1", wanted.Shards)
	}
	if wanted.Round < 0 {
		return "", nil, fault(InvalidArgument, "round", "got %d, want 0 or more", wanted.Round)
	}
	vocab := request.Vocab
	request.Vocab = 0
	l, err := request.exported(wanted.LogitsText)
	if err != nil {
		return "", nil, err
	}
	for _, t := range request.logits() {
		if t.tensor.stride() != t.tensor.Columns {
			return "", nil, fault(InvalidShape, t.name+".row_stride", "got %d, want its %d columns: a device's columns follow each other",
				t.tensor.stride(), t.tensor.Columns)
		}
	}
	columns := request.Student.Columns
	if columns > math.MaxInt32/wanted.Shards {
		return "", nil, fault(InvalidArgument, "shards", "got %d, each with %d columns, want at most %d columns together",
			wanted.Shards, columns, math.MaxInt32)
	}
	all := wanted.Shards * columns
	if vocab == 0 {
		vocab = all
	}
	if vocab < 1 || vocab > all {
		return "", nil, fault(InvalidArgument, "vocab", "got %d, want from 1 to the %d columns of %d devices", vocab, all, wanted.Shards)
	}
	shard := program.Shard{Logits: l, Shards: wanted.Shards, Round: wanted.Round}
	shard.Vocab = vocab
	text, numbers, err = shard.Text()
	if err == nil && wanted.Round > len(numbers) {
		return "", numbers, fault(InvalidArgument, "round", "got %d, want from 0 to %d", wanted.Round, len(numbers))
	}
	text, err = textOf(text, err)
	return text, numbers, err
}

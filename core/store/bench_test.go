package store

import (
	"os"
	"testing"
)

// BenchmarkMillion is about a store of 10^6 small records, which it makes first:
//
//	go test ./core/store -run '^$' -bench Million -benchmem
func BenchmarkMillion(b *testing.B) {
	const records = 1000000
	m, folder := topKManifest(49152, 1, "float16"), b.TempDir()
	w := openWriter(b, folder, m, Options{SyncBytes: -1, SyncInterval: -1})
	r := record(m, 5)
	for id := range uint64(records) {
		r.ID = id
		if err := w.Append(r); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
	index := indexPath(segmentPath(folder, 0))
	info, err := os.Stat(index)
	if err != nil {
		b.Fatal(err)
	}
	opening := func(b *testing.B) {
		for b.Loop() {
			s, err := Open(folder)
			if err != nil || s.Info().Records != records {
				b.Fatal(err)
			}
			s.Close()
		}
		b.ReportMetric(float64(info.Size())/1e6, "MB/index")
	}
	b.Run("open", opening)
	b.Run("find", func(b *testing.B) {
		s := open(b, folder)
		id := uint64(0)
		for b.Loop() {
			if _, err := s.Find(id % records); err != nil {
				b.Fatal(err)
			}
			id += 7919
		}
	})
	os.Remove(index)
	b.Run("open-without-index", opening)
}

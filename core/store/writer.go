package store

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"syscall"
	"time"

	"github.com/anchorkl/anchorkl/core/internal/filesize"
)

// Options are what a writer may be told. The zero value is fine.
type Options struct {
	Rank         int           // which segment: one writer each at a time
	SyncBytes    int64         // sync once so many bytes were appended; 0: 64 MB, negative: only when told to
	SyncInterval time.Duration // and at the first append so long after the last sync; 0: 10 seconds, negative: never
}

const (
	defaultSyncBytes    = 64 << 20
	defaultSyncInterval = 10 * time.Second
)

// Recovery is what a writer found in its segment.
type Recovery struct {
	Records int      // that are whole, and go on being there
	Torn    *Damage  // the end of the segment, which a crash tore and which was cut off; nil: none
	Damaged []Damage // what is no record before that: left as it is, and never served
	Index   string   // why the index had to be made anew; "": it did not
}

// Writer appends to one segment of a store. Its methods may be called from
// several goroutines at once; records are compressed side by side.
type Writer struct {
	manifest Manifest
	options  Options
	path     string
	header   segmentHeader

	mutex    sync.Mutex
	file     *os.File // nil: closed
	table    *table
	end      int64 // of the last whole record
	synced   int64 // bytes that are on the disk
	syncedAt time.Time
	broken   error // why no more can be written
}

// OpenWriter makes the segment of a rank, in a store that it makes too unless
// there is one, or goes on with it after the last whole record. A store of
// another manifest is refused, naming what differs.
func OpenWriter(folder string, manifest Manifest, options Options) (*Writer, *Recovery, error) {
	if err := manifest.check(); err != nil {
		return nil, nil, err
	}
	if options.Rank < 0 || options.Rank > mostRank {
		return nil, nil, fault(Invalid, "rank", "got %d, want 0 to %d", options.Rank, mostRank)
	}
	if options.SyncBytes == 0 {
		options.SyncBytes = defaultSyncBytes
	}
	if options.SyncInterval == 0 {
		options.SyncInterval = defaultSyncInterval
	}
	if err := enter(folder, &manifest); err != nil {
		return nil, nil, err
	}
	w := &Writer{manifest: manifest, options: options, path: segmentPath(folder, options.Rank), syncedAt: time.Now()}
	if err := w.open(); err != nil {
		return nil, nil, err
	}
	recovery, err := w.recover()
	if err != nil {
		w.file.Close()
		return nil, nil, err
	}
	return w, recovery, nil
}

// enter makes a store's folder and manifest, or compares with what is there.
func enter(folder string, manifest *Manifest) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return failed(err, "making the store")
	}
	found, err := readManifest(folder)
	if errors.Is(err, fs.ErrNotExist) {
		// A lost one is made of what segments say; another writer may be first.
		if found, err = findManifest(folder); errors.Is(err, fs.ErrNotExist) {
			found, err = manifest, nil
		}
		if err == nil {
			err = writeManifest(folder, found)
		}
		if err == nil {
			found, err = readManifest(folder)
		}
	}
	if err != nil {
		return err
	}
	if difference := manifest.difference(found); difference != "" {
		return fault(Mismatch, "manifest", "%s: %s", folder, difference)
	}
	return nil
}

// open makes the segment with its header, whole or not at all, and takes it.
func (w *Writer) open() error {
	header := segmentHeader{rank: w.options.Rank, manifest: w.manifest}
	rand.Read(header.id[:])
	if _, err := os.Stat(w.path); errors.Is(err, fs.ErrNotExist) {
		if err := writeNew(w.path, header.encode()); err != nil {
			return err
		}
	}
	file, err := os.OpenFile(w.path, os.O_RDWR, 0)
	if err != nil {
		return failed(err, "opening the segment")
	}
	// The kernel gives it back when the process ends, however it ends.
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		file.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return fault(Busy, "rank", "got %d, whose segment another writer has: give each writer its own (%s)", w.options.Rank, w.path)
		}
		return failed(err, "locking "+w.path)
	}
	w.file = file
	return nil
}

// recover finds the records that are there and cuts off what is torn.
func (w *Writer) recover() (*Recovery, error) {
	mapped, err := mapFile(w.path)
	if err != nil {
		return nil, failed(err, "reading the segment")
	}
	defer mapped.close()
	recovery := &Recovery{}
	err = guarded(func() error {
		header, begin, err := parseSegment(w.path, mapped.data)
		if err != nil {
			return err
		}
		if difference := w.manifest.difference(&header.manifest); difference != "" {
			return fault(Mismatch, "manifest", "%s: %s", w.path, difference)
		}
		w.header, w.table = *header, newTable(0)
		known, reason := openIndex(w.path, header, len(mapped.data))
		if known != nil {
			defer known.mapping.close()
			w.table = newTable(known.count)
			known.each(func(id uint64, place int) { w.table.add(id, place) })
			begin = known.known
		}
		end, damaged := scan(w.path, mapped.data, begin, true, func(h *recordHeader, place int) { w.table.add(h.id, place) })
		recovery.Records, recovery.Damaged, recovery.Index = w.table.count, damaged, reason
		if torn := len(mapped.data) - end; torn > 0 {
			recovery.Torn = &Damage{w.path, int64(end), int64(torn), "the last record is torn"}
		}
		w.end, w.synced = int64(end), int64(end)
		return nil
	})
	if err != nil {
		return nil, err
	}
	if recovery.Torn != nil {
		err = w.file.Truncate(w.end)
	}
	// What a writer that was killed had not synced is synced now.
	if err = errors.Join(err, w.file.Sync()); err != nil {
		return nil, failed(err, "recovering the segment")
	}
	return recovery, nil
}

// Has reports whether this segment has a record of an example.
func (w *Writer) Has(id uint64) bool {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	_, found := w.table.find(id)
	return found
}

// Append adds a record. When it returns nil the record is acknowledged: it
// survives this process. An error leaves the segment as it was.
func (w *Writer) Append(r *Record) error {
	if err := w.manifest.checkRecord(r); err != nil {
		return err
	}
	h, body := w.manifest.encode(r)
	return w.append(&h, body)
}

// append writes a record that is encoded.
func (w *Writer) append(h *recordHeader, body []byte) error {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if err := w.usable(); err != nil {
		return err
	}
	if _, found := w.table.find(h.id); found {
		return fault(Invalid, "id", "got %d, of which the segment has a record", h.id)
	}
	record := make([]byte, h.length())
	h.put(record, w.end)
	copy(record[h.size():], body)
	err := filesize.Check(w.end + int64(len(record)))
	if err == nil {
		if _, err = w.file.WriteAt(record, w.end); err != nil {
			w.cut() // whatever was written: WriteAt's count leaves out a part of it
		}
	}
	if err != nil {
		return failed(err, fmt.Sprintf("appending record %d, which is not in the store", h.id))
	}
	w.table.add(h.id, int(w.end))
	w.end += int64(len(record))
	late := w.options.SyncInterval > 0 && time.Since(w.syncedAt) >= w.options.SyncInterval
	if late || w.options.SyncBytes > 0 && w.end-w.synced >= w.options.SyncBytes {
		return w.sync()
	}
	return nil
}

// cut takes what a failed write has left off the segment.
func (w *Writer) cut() {
	if err := w.file.Truncate(w.end); err != nil {
		w.broken = failed(err, "taking a torn record off "+w.path)
	}
}

// Sync returns when all appended records are on the disk.
func (w *Writer) Sync() error {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if err := w.usable(); err != nil {
		return err
	}
	return w.sync()
}

// sync: after it failed the kernel may have dropped what it could not write,
// so that nobody knows what the disk has until the segment is read again.
func (w *Writer) sync() error {
	if err := w.file.Sync(); err != nil {
		w.broken = failed(err, "syncing "+w.path+", after which it must be opened anew")
		return w.broken
	}
	w.synced, w.syncedAt = w.end, time.Now()
	return nil
}

func (w *Writer) usable() error {
	if w.broken != nil {
		return fault(Closed, "writer", "it failed before: %v", w.broken)
	}
	if w.file == nil {
		return fault(Closed, "writer", "it was closed")
	}
	return nil
}

// Progress is how far a writer is.
type Progress struct {
	Records int   // in the segment
	Bytes   int64 // of the segment
	Synced  int64 // of these, how many are on the disk
}

// Progress may be asked for at any time.
func (w *Writer) Progress() Progress {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return Progress{w.table.count, w.end, w.synced}
}

// Close syncs, writes the index and gives the segment back. A second Close does nothing.
func (w *Writer) Close() error {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.file == nil {
		return nil
	}
	err := w.broken
	if err == nil {
		err = w.sync()
	}
	if err == nil {
		err = writeIndex(w.path, &w.header, w.table, int(w.end))
	}
	if closing := w.file.Close(); err == nil && closing != nil {
		err = failed(closing, "closing "+w.path)
	}
	w.file = nil
	return err
}

// Manifest says what the store holds.
func (w *Writer) Manifest() Manifest { return w.manifest }

package store

import (
	"errors"
	"path/filepath"
	"slices"
	"sync"
)

// Store reads the records of all segments of a store, as they were when it
// was opened; what is appended later is seen by the next Open. Any number of
// goroutines and processes may read, while writers write. Reads after Close fail.
type Store struct {
	folder   string
	manifest Manifest
	segments []*segment
	scratch  sync.Pool // of *[]byte

	mutex  sync.RWMutex // held while mapped memory is read
	closed bool
}

// segment is one that is being read.
type segment struct {
	header  segmentHeader
	mapping *mapping
	index   *index // nil: none
	rest    *table // records that the index lacks; nil: none
	records int
	torn    int64 // bytes at the end that are no whole record, or not yet
	damaged []Damage
	reason  string // why the index was not used; "": it was
}

// Open maps a store. Records whose headers are damaged are left out, and Info
// tells; a damaged manifest or segment header is an error.
func Open(folder string) (*Store, error) {
	manifest, err := findManifest(folder)
	if err != nil {
		return nil, err
	}
	s := &Store{folder: folder, manifest: *manifest}
	s.scratch.New = func() any { return new([]byte) }
	paths, err := filepath.Glob(filepath.Join(folder, "segment-*"+segmentSuffix))
	if err != nil {
		return nil, failed(err, "listing "+folder)
	}
	slices.Sort(paths)
	for _, path := range paths {
		opened, err := openSegment(path, manifest)
		if err != nil {
			s.Close()
			return nil, err
		}
		s.segments = append(s.segments, opened)
	}
	return s, nil
}

func openSegment(path string, manifest *Manifest) (*segment, error) {
	mapped, err := mapFile(path)
	if err != nil {
		return nil, failed(err, "reading "+path)
	}
	s := &segment{mapping: mapped}
	if err := guarded(func() error { return s.find(manifest) }); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// find finds the records, by the index and beyond it.
func (s *segment) find(manifest *Manifest) error {
	path, data := s.mapping.path, s.mapping.data
	header, begin, err := parseSegment(path, data)
	if err != nil {
		return err
	}
	if difference := manifest.difference(&header.manifest); difference != "" {
		return fault(Mismatch, "manifest", "%s is of another store: %s", path, difference)
	}
	s.header = *header
	if s.index, s.reason = openIndex(path, header, len(data)); s.index != nil {
		begin, s.records = s.index.known, s.index.count
	}
	rest := newTable(0)
	end, damaged := scan(path, data, begin, false, func(h *recordHeader, place int) {
		if s.index != nil {
			if _, known := s.index.find(h.id); known {
				return
			}
		}
		rest.add(h.id, place)
	})
	if rest.count > 0 {
		s.rest = rest
		s.records += rest.count
	}
	s.torn, s.damaged = int64(len(data)-end), damaged
	return nil
}

func (s *segment) place(id uint64) (int, bool) {
	if s.index != nil {
		if place, found := s.index.find(id); found {
			return place, true
		}
	}
	if s.rest != nil {
		return s.rest.find(id)
	}
	return 0, false
}

func (s *segment) close() {
	if s.index != nil {
		s.index.mapping.close()
	}
	s.mapping.close()
}

// Manifest says what the store holds.
func (s *Store) Manifest() Manifest { return s.manifest }

// Shape is how much a record holds.
type Shape struct {
	Tokens, Rows int
	Bytes        int // that it takes in the segment
}

// Find gives the shape of a record; NotFound if there is none.
func (s *Store) Find(id uint64) (shape Shape, err error) {
	err = s.at(id, func(_ *segment, _ int, h *recordHeader) error {
		shape = Shape{h.tokens, h.rows, h.length()}
		return nil
	})
	return shape, err
}

// Read fills a record, reusing its slices. tokens and positions, unless they
// are nil, are what the caller has for that example: if the store has others
// it is a Mismatch, and nothing is to be made of the record.
func (s *Store) Read(id uint64, tokens, positions []int32, into *Record) error {
	scratch := s.scratch.Get().(*[]byte)
	defer s.scratch.Put(scratch)
	return s.at(id, func(in *segment, place int, h *recordHeader) error {
		if err := s.manifest.decode(h, in.mapping.data, place, into, scratch); err != nil {
			return fault(Damaged, "", "%s: record %d, at %d: %v", in.mapping.path, id, place, err)
		}
		return into.compare(tokens, positions)
	})
}

// at calls what reads a record, of the first segment that has it whole.
func (s *Store) at(id uint64, read func(in *segment, place int, h *recordHeader) error) error {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	if s.closed {
		return fault(Closed, "store", "it was closed")
	}
	return guarded(func() error {
		var damaged error
		for _, in := range s.segments {
			place, found := in.place(id)
			if !found {
				continue
			}
			h, whole := parseRecord(in.mapping.data, place)
			if !whole || h.id != id {
				damaged = fault(Damaged, "", "%s: record %d, at %d: its header does not fit its checksum", in.mapping.path, id, place)
				continue
			}
			if err := s.manifest.inProportion(&h); err != nil {
				damaged = fault(Damaged, "", "%s: record %d, at %d: %v", in.mapping.path, id, place, err)
				continue
			}
			err := read(in, place, &h)
			if of := new(Error); !errors.As(err, &of) || of.Kind != Damaged {
				return err
			}
			damaged = err // another segment may have it whole
		}
		if damaged != nil {
			return damaged
		}
		return fault(NotFound, "id", "got %d, of which %s has no record", id, s.folder)
	})
}

// IDs visits the id of each record; one that several segments have only once.
func (s *Store) IDs(visit func(id uint64)) error {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	if s.closed {
		return fault(Closed, "store", "it was closed")
	}
	return guarded(func() error {
		for number, in := range s.segments {
			each := func(id uint64, _ int) {
				for _, earlier := range s.segments[:number] {
					if _, found := earlier.place(id); found {
						return
					}
				}
				visit(id)
			}
			if in.index != nil {
				in.index.each(each)
			}
			if in.rest != nil {
				in.rest.each(each)
			}
		}
		return nil
	})
}

// Info is what a store is made of.
type Info struct {
	Segments int
	Records  int      // of all segments; one that several have counts for each
	Bytes    int64    // of all segments
	Torn     int64    // bytes at segments' ends that are no whole record: of a writer that was killed, or at work
	Damaged  []Damage // what is no record before that
	Reread   []string // segments whose index was not there or not usable, with the reason: they were read to the end
}

// Info tells what was found when the store was opened.
func (s *Store) Info() Info {
	info := Info{Segments: len(s.segments)}
	for _, in := range s.segments {
		info.Records += in.records
		info.Bytes += int64(len(in.mapping.data))
		info.Torn += in.torn
		info.Damaged = append(info.Damaged, in.damaged...)
		if in.reason != "" {
			info.Reread = append(info.Reread, in.mapping.path+": "+in.reason)
		}
	}
	return info
}

// Close gives the memory back, once reads that are running have ended.
func (s *Store) Close() error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	for _, in := range s.segments {
		in.close()
	}
	return nil
}

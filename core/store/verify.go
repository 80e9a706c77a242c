package store

import "fmt"

// Report is what Verify found.
type Report struct {
	Segments int
	Records  int      // whole: every byte fits its checksum, can be unpacked, and says what the format allows
	Rows     int64    // of these
	Bytes    int64    // of all segments
	Torn     int64    // bytes at segments' ends that are no whole record: of a writer that was killed, or at work
	Damaged  []Damage // everything else that is wrong
	Reread   []string // indexes that are missing or can't be used, with the reason: no record is lost by that
}

// Verify reads every byte of a store. Its error is that of a store that can't be opened at all.
func Verify(folder string) (*Report, error) {
	s, err := Open(folder)
	if err != nil {
		return nil, err
	}
	defer s.Close()
	report := &Report{Segments: len(s.segments), Reread: s.Info().Reread}
	for _, in := range s.segments {
		if err := guarded(func() error { return s.verify(in, report) }); err != nil {
			return nil, err
		}
	}
	return report, nil
}

func (s *Store) verify(in *segment, report *Report) error {
	path, data := in.mapping.path, in.mapping.data
	_, begin, err := parseSegment(path, data)
	if err != nil {
		return err
	}
	var scratch []byte
	r := &Record{}
	wrong := func(h *recordHeader, place int, format string, arguments ...any) {
		report.Damaged = append(report.Damaged, Damage{path, int64(place), int64(h.length()),
			fmt.Sprintf("record %d: ", h.id) + fmt.Sprintf(format, arguments...)})
	}
	whole := 0
	end, damaged := scan(path, data, begin, false, func(h *recordHeader, place int) {
		err := s.manifest.inProportion(h)
		if err == nil {
			err = s.manifest.decode(h, data, place, r, &scratch)
		}
		if err != nil {
			wrong(h, place, "%v", err)
			return
		}
		if err := s.manifest.checkRecord(r); err != nil {
			wrong(h, place, "%v", err)
			return
		}
		if found, known := in.place(h.id); !known {
			wrong(h, place, "the index lacks it")
			return
		} else if found != place {
			wrong(h, place, "its id is also at %d", found)
			return
		}
		whole++
		report.Rows += int64(h.rows)
	})
	if in.records > whole && len(damaged) == 0 && len(report.Damaged) == 0 {
		report.Damaged = append(report.Damaged, Damage{path, 0, 0,
			fmt.Sprintf("the index has %d records, and the segment %d", in.records, whole)})
	}
	report.Records += whole
	report.Bytes += int64(len(data))
	report.Torn += int64(len(data) - end)
	report.Damaged = append(report.Damaged, damaged...)
	return nil
}

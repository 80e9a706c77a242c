package store

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The test's own program is also the writer that is killed, or has a full disk.
const childVariable = "ANCHORKL_TEST_STORE_CHILD"

func TestMain(m *testing.M) {
	if task, folder, found := strings.Cut(os.Getenv(childVariable), ":"); found {
		child(task, folder)
		os.Exit(0)
	}
	os.Exit(m.Run())
}

var (
	crashManifest = topKManifest(401, 16, "float16")
	largeManifest = fullManifest(200000, "float32")
)

// largeRecord makes records of some megabytes, which take long to write, that differ in their ids alone.
func largeRecord() func(id uint64) *Record {
	r := record(largeManifest, 3)
	return func(id uint64) *Record {
		r.ID = id
		return r
	}
}

// child appends the records that follow those which are there, and says which it has appended.
func child(task, folder string) {
	m, made, options := crashManifest, func(id uint64) *Record { return record(crashManifest, id) }, Options{SyncBytes: 1 << 15}
	if task == "large" {
		m, made, options = largeManifest, largeRecord(), Options{SyncBytes: -1, SyncInterval: -1}
	}
	w, recovery, err := OpenWriter(folder, m, options)
	if err != nil {
		fmt.Println("failed:", err)
		return
	}
	fmt.Println("found", recovery.Records)
	if task == "full" {
		limit := syscall.Rlimit{Cur: 20000, Max: 20000}
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
			fmt.Println("failed:", err)
		}
	}
	for id := uint64(recovery.Records); ; id++ {
		if err := w.Append(made(id)); err != nil {
			fmt.Println("failed:", err)
			break
		}
		fmt.Println("appended", id)
	}
	fmt.Println("closed:", w.Close())
}

func childCommand(task, folder string) *exec.Cmd {
	command := exec.Command(os.Args[0])
	command.Env = append(os.Environ(), childVariable+"="+task+":"+folder)
	return command
}

// TestKilled kills a writer 220 times at a random moment. Whatever it had
// acknowledged is there, whole, and the next one goes on from there.
func TestKilled(t *testing.T) {
	const kills = 220
	folder := filepath.Join(t.TempDir(), "store")
	random := rand.New(rand.NewPCG(1, 2))
	acknowledged, torn, checked := 0, 0, uint64(0)
	for kill := range kills {
		command := childCommand("append", folder)
		pipe, err := command.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		// The first ones die before they have a store, the others while they append.
		timer := time.AfterFunc(time.Duration(random.IntN(25000)+kill%2*5000)*time.Microsecond, func() { command.Process.Kill() })
		lines := bufio.NewScanner(pipe)
		for lines.Scan() {
			line := lines.Text()
			if n, err := strconv.Atoi(strings.TrimPrefix(line, "appended ")); err == nil {
				acknowledged = n + 1
			} else if n, err := strconv.Atoi(strings.TrimPrefix(line, "found ")); err != nil || n < acknowledged {
				t.Fatalf("after %d were acknowledged the writer says %q", acknowledged, line)
			}
		}
		command.Wait()
		timer.Stop()
		s, err := Open(folder)
		if acknowledged == 0 && err != nil {
			continue // killed before it had made the store
		}
		if err != nil {
			t.Fatal(err)
		}
		info := s.Info()
		if info.Records < acknowledged || len(info.Damaged) > 0 {
			t.Fatalf("kill %d: %d acknowledged, found %+v", kill, acknowledged, info)
		}
		if info.Torn > 0 {
			torn++
		}
		checkRecords(t, s, checked, uint64(info.Records))
		checked = uint64(max(0, info.Records-50))
		s.Close()
	}
	checkRecords(t, open(t, folder), 0, uint64(acknowledged))
	if acknowledged < kills {
		t.Errorf("only %d records were acknowledged in %d runs", acknowledged, kills)
	}
	t.Logf("%d kills, %d records acknowledged, %d torn ends", kills, acknowledged, torn)
}

// TestKilledWhileWriting kills a writer of large records 40 times, so that some
// are killed within a write. The torn record is not served, and the next writer cuts it off.
func TestKilledWhileWriting(t *testing.T) {
	const kills = 40
	folder := filepath.Join(t.TempDir(), "store")
	random, want := rand.New(rand.NewPCG(3, 4)), largeRecord()
	torn, acknowledged := 0, 0
	for range kills {
		command := childCommand("large", folder)
		pipe, err := command.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		lines, timer := bufio.NewScanner(pipe), (*time.Timer)(nil)
		for lines.Scan() {
			if n, err := strconv.Atoi(strings.TrimPrefix(lines.Text(), "appended ")); err == nil {
				acknowledged = n + 1
			} else if !strings.HasPrefix(lines.Text(), "found ") {
				t.Fatal(lines.Text())
			} else { // now it begins to append
				timer = time.AfterFunc(time.Duration(random.IntN(150))*time.Millisecond, func() { command.Process.Kill() })
			}
		}
		command.Wait()
		if timer != nil {
			timer.Stop()
		}
		s, err := Open(folder)
		if err != nil {
			t.Fatal(err)
		}
		info := s.Info()
		if info.Records < acknowledged || len(info.Damaged) > 0 {
			t.Fatalf("%d acknowledged, found %+v", acknowledged, info)
		}
		if info.Torn > 0 {
			torn++
		}
		got := Record{}
		if last := uint64(info.Records - 1); info.Records > 0 {
			if err := s.Read(last, nil, nil, &got); err != nil || !same(&got, want(last)) {
				t.Fatalf("record %d: %v", last, err)
			}
		}
		s.Close()
		if info.Bytes > 200<<20 { // enough of the disk
			os.RemoveAll(folder)
			acknowledged = 0
		}
	}
	t.Logf("%d kills, %d torn ends", kills, torn)
}

// TestFullDisk: the record that does not fit is refused, all before it stay, and the segment is clean; on a disk that is
// full, and with a limit for files.
func TestFullDisk(t *testing.T) {
	t.Run("limit", func(t *testing.T) { fullDisk(t, "full", t.TempDir(), "closed: <nil>") })
	t.Run("disk", func(t *testing.T) {
		disk := t.TempDir()
		if err := syscall.Mount("none", disk, "tmpfs", 0, "size=32k"); err != nil {
			t.Skip("needs the right to mount: ", err)
		}
		defer syscall.Unmount(disk, syscall.MNT_DETACH)
		fullDisk(t, "append", disk, "closed: ") // the index need not fit
	})
}

func fullDisk(t *testing.T, task, disk, closed string) {
	folder := filepath.Join(disk, "store")
	output, err := childCommand(task, folder).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	appended, text := strings.Count(string(output), "appended"), string(output)
	if appended < 3 || !strings.Contains(text, "failed: appending record "+strconv.Itoa(appended)) || !strings.Contains(text, closed) {
		t.Fatalf("%s", output)
	}
	s := open(t, folder)
	checkRecords(t, s, 0, uint64(appended))
	if info := s.Info(); info.Records != appended || info.Torn != 0 {
		t.Errorf("%+v", info)
	}
}

// small makes a store of three records and gives its files.
func small(t *testing.T) (folder string, files map[string][]byte) {
	folder, files = t.TempDir(), map[string][]byte{}
	filled(t, folder, topKManifest(30, 3, "float16"), 0, 1, 4)
	names, _ := filepath.Glob(filepath.Join(folder, "*"))
	for _, name := range names {
		contents, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = contents
	}
	if len(files) != 3 {
		t.Fatal(names)
	}
	return folder, files
}

// wholeOrRefused: every record is read as it was, or there is an error that says why not.
func wholeOrRefused(folder string) (read int, err error) {
	s, err := Open(folder)
	if err != nil {
		return 0, known(err)
	}
	defer s.Close()
	for id := uint64(1); id < 4; id++ {
		got, want := Record{}, record(s.manifest, id)
		err := s.Read(id, want.Tokens, want.Positions, &got)
		if err == nil && !same(&got, want) {
			return read, fmt.Errorf("record %d is another one: %+v", id, got)
		}
		if err := known(err); err != nil {
			return read, err
		}
		if err == nil {
			read++
		}
	}
	return read, nil
}

// known lets errors of the kinds pass that damage may have.
func known(err error) error {
	var of *Error
	if err == nil || errors.As(err, &of) && (of.Kind == Damaged || of.Kind == NotFound || of.Kind == Newer) {
		return nil
	}
	return err
}

// TestTruncatedAnywhere cuts the segment at every byte, with its index and
// without. The records before are there; a writer drops the torn one and goes on.
func TestTruncatedAnywhere(t *testing.T) {
	folder, files := small(t)
	segment := segmentPath(folder, 0)
	whole := files[segment]
	var ends []int
	_, begin, err := parseSegment(segment, whole)
	if err != nil {
		t.Fatal(err)
	}
	scan(segment, whole, begin, true, func(h *recordHeader, place int) { ends = append(ends, place+h.length()) })
	if len(ends) != 3 {
		t.Fatal(ends)
	}
	for cut := range len(whole) {
		want := 0
		for _, end := range ends {
			if end <= cut {
				want++
			}
		}
		for _, indexed := range []bool{true, false} {
			os.WriteFile(segment, whole[:cut], 0o666)
			os.WriteFile(indexPath(segment), files[indexPath(segment)], 0o666)
			if !indexed {
				os.Remove(indexPath(segment))
			}
			if read, err := wholeOrRefused(folder); err != nil || read != want {
				t.Fatalf("cut at %d of %d: %d records, %v; want %d", cut, len(whole), read, err, want)
			}
		}
		w, recovery, err := OpenWriter(folder, topKManifest(30, 3, "float16"), Options{SyncBytes: -1, SyncInterval: -1})
		if cut < begin {
			wantKind(t, err, Damaged, "") // no crash does this: the header is there before the segment is
			continue
		}
		if err != nil || recovery.Records != want || (recovery.Torn != nil) != (cut > begin && !slices.Contains(ends, cut)) {
			t.Fatalf("cut at %d: %+v, %v", cut, recovery, err)
		}
		if err := w.Append(record(w.manifest, 9)); err != nil {
			t.Fatal(err)
		}
		w.file.Close() // as a crash would
		if s := open(t, folder); s.Info().Records != want+1 || s.Info().Torn != 0 {
			t.Fatalf("cut at %d, then appended: %+v", cut, s.Info())
		} else {
			s.Close()
		}
	}
}

// TestFlippedAnywhere flips every bit of every file of a store. Nothing is
// ever read but what was appended, Verify finds it, and other records stay.
func TestFlippedAnywhere(t *testing.T) {
	folder, files := small(t)
	silent := map[string]int{}
	for name, contents := range files {
		file, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		for bit := range 8 * len(contents) {
			file.WriteAt([]byte{contents[bit/8] ^ 1<<(bit%8)}, int64(bit/8))
			read, err := wholeOrRefused(folder)
			if err != nil {
				t.Fatalf("%s, bit %d: %v", name, bit, err)
			}
			report, err := Verify(folder)
			if err == nil && len(report.Damaged) == 0 && report.Torn == 0 && len(report.Reread) == 0 {
				if read != 3 {
					t.Fatalf("%s, bit %d: %d of 3 records, and verify sees nothing", name, bit, read)
				}
				silent[filepath.Ext(name)]++
			}
			if filepath.Ext(name) == ".index" && read != 3 {
				t.Fatalf("%s, bit %d: %d of 3 records though the segment is whole", name, bit, read)
			}
			file.WriteAt(contents[bit/8:bit/8+1], int64(bit/8))
		}
		file.Close()
	}
	t.Logf("flips that change nothing (padding, spaces): %v", silent)
}

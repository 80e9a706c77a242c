package cuda

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/internal/fakecuda"
)

func TestMain(m *testing.M) {
	code := m.Run()
	fakecuda.Remove()
	os.Exit(code)
}

// fakeDriver is a driver without a device.
func fakeDriver(t *testing.T) (*Driver, *fakecuda.Fake) {
	t.Helper()
	fake, err := fakecuda.New("")
	if err != nil {
		t.Fatal(err)
	}
	driver, err := LoadFrom(fake.Driver)
	if err != nil {
		t.Fatal(err)
	}
	return driver, fake
}

func openDevice(t *testing.T, driver *Driver, number int) *Device {
	t.Helper()
	device, err := driver.Device(number)
	if err != nil {
		t.Fatal(err)
	}
	return device
}

func allocate(t *testing.T, device *Device, size int) unsafe.Pointer {
	t.Helper()
	memory, err := device.Allocate(size)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { must(t, device.Free(memory)) })
	return memory
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestCopies(t *testing.T) {
	driver, fake := fakeDriver(t)
	device := openDevice(t, driver, 1)
	a, b := allocate(t, device, 64), allocate(t, device, 64)
	numbers := make([]byte, 64)
	for i := range numbers {
		numbers[i] = byte(i)
	}
	got := make([]byte, 64)
	read := func(from unsafe.Pointer) []byte {
		must(t, device.ToHost(got, from))
		must(t, device.Finish())
		return got
	}
	must(t, device.ToDevice(a, numbers))
	must(t, device.Copy(b, a, 64))
	if !bytes.Equal(read(b), numbers) {
		t.Errorf("copied: got %v", got)
	}
	// Three rows of 8 bytes, 16 apart, become dense; then the second of them is cleared in the matrix.
	must(t, device.CopyRows(b, 8, a, 16, 8, 3))
	if want := append(append(append([]byte{}, numbers[:8]...), numbers[16:24]...), numbers[32:40]...); !bytes.Equal(read(b)[:24], want) {
		t.Errorf("rows: got %v, want %v", got[:24], want)
	}
	must(t, device.ClearRows(unsafe.Add(a, 16), 16, 8, 2))
	want := bytes.Clone(numbers)
	clear(want[16:24])
	clear(want[32:40])
	if !bytes.Equal(read(a), want) {
		t.Errorf("cleared: got %v, want %v", got, want)
	}
	must(t, device.ClearRows(a, 8, 8, 8))
	if !bytes.Equal(read(a), make([]byte, 64)) {
		t.Errorf("cleared: got %v", got)
	}
	if fake.Depth() != 0 {
		t.Errorf("%d contexts are left on the thread", fake.Depth())
	}
}

func TestWaitFor(t *testing.T) {
	driver, fake := fakeDriver(t)
	device := openDevice(t, driver, 0)
	to, from := []byte{0, 0}, []byte{1, 2}
	stream := fake.BusyStream(unsafe.Pointer(&to[0]), unsafe.Pointer(&from[0]), 2)
	fake.Clear()
	must(t, device.WaitFor(stream))
	if !bytes.Equal(to, from) {
		t.Error("the stream's work was not waited for")
	}
	must(t, device.WaitFor(nil))
	want := "cuEventRecord stream,cuEventSynchronize,cuEventRecord default,cuEventSynchronize"
	if got := strings.Join(fake.Calls(), ","); got != want {
		t.Errorf("calls: got %s, want %s", got, want)
	}
}

func TestLocate(t *testing.T) {
	driver, _ := fakeDriver(t)
	memory := allocate(t, openDevice(t, driver, 1), 8)
	for _, c := range []struct {
		pointer unsafe.Pointer
		want    Place
	}{
		{memory, Place{Device: true, Ordinal: 1}},
		{unsafe.Pointer(&t), Place{Host: true}},
	} {
		if got, err := driver.Locate(c.pointer); err != nil || got != c.want {
			t.Errorf("got %+v, %v, want %+v", got, err, c.want)
		}
	}
}

func TestErrors(t *testing.T) {
	driver, fake := fakeDriver(t)
	device := openDevice(t, driver, 0)
	fake.SetMemory(100)
	defer fake.SetMemory(1 << 34)
	_, err := device.Allocate(1000)
	var failed *Error
	if !errors.As(err, &failed) || !failed.OutOfMemory || !strings.Contains(err.Error(), "cuMemAlloc: CUDA_ERROR_OUT_OF_MEMORY (2)") {
		t.Errorf("no memory: got %v", err)
	}
	for _, number := range []int{-1, 2} {
		_, err = driver.Device(number)
		var ordinal *OrdinalError
		if !errors.As(err, &ordinal) || ordinal.Count != 2 {
			t.Errorf("device %d: got %v", number, err)
		}
	}
	if again := openDevice(t, driver, 0); again != device {
		t.Error("a device was opened twice")
	}
}

// TestMissing is a machine without a driver, without a GPU, and with something that is no driver.
func TestMissing(t *testing.T) {
	_, fake := fakeDriver(t)
	var missing *MissingError
	if _, err := LoadFrom(filepath.Join(t.TempDir(), "libcuda.so.1")); !errors.As(err, &missing) {
		t.Errorf("no file: got %v", err)
	}
	if _, err := LoadFrom(fake.Plugin); !errors.As(err, &missing) || !strings.Contains(err.Error(), "has no cu") {
		t.Errorf("no driver: got %v", err)
	}
	t.Setenv("FAKE_CUDA_INIT", "100")
	if _, err := LoadFrom(fake.Driver); !errors.As(err, &missing) || !strings.Contains(err.Error(), "nvidia-smi") {
		t.Errorf("no GPU: got %v", err)
	}
	t.Setenv("FAKE_CUDA_INIT", "999")
	var failed *Error
	if _, err := LoadFrom(fake.Driver); !errors.As(err, &failed) || failed.Call != "cuInit" || failed.Code != 999 {
		t.Errorf("a failing driver: got %v", err)
	}
}

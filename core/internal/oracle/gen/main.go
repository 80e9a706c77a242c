// Command gen writes the file of test vectors that the tests of every language
// read.
//
//	go run ./core/internal/oracle/gen -o build/vectors.bin
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

func main() {
	path := flag.String("o", "build/vectors.bin", "the file to write")
	flag.Parse()
	written, err := oracle.WriteVectors(*path)
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
	if written {
		fmt.Println("wrote", *path)
	}
}

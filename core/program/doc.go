// Package program writes the mathematics as StableHLO: pure functions from
// shapes and options to the text of a program. Nothing here talks to a device.
//
// Everything that may change from call to call without changing shapes (alpha,
// tau, weights, the normaliser, tau squared) is an input of the program, so
// that it is never compiled in.
package program

/*
 * Signals of the host. A handler runs on the thread that the signal meets, which may be one that computes in Go, on a
 * stack of a few kilobytes. Without SA_ONSTACK, as signal() installs it, a handler then writes over memory of Go's, which
 * ends the process sooner or later. Go adds the flag to the handlers that it finds when it is loaded, which for a linked
 * library is before main; here it is added to those that came later.
 */
#define _DEFAULT_SOURCE
#include <signal.h>
#include <time.h>

#include "enter.h"

/* To look takes a system call for each signal, as long as a tenth of a small loss: not at each of many short calls. */
enum { LOOK_EVERY_MS = 4 };

static void put_on_signal_stack(int number) {
  struct sigaction found, before;
  if (sigaction(number, NULL, &found) != 0) return;
  /* Again if another thread has installed a handler in between. */
  while (found.sa_handler != SIG_DFL && found.sa_handler != SIG_IGN && !(found.sa_flags & SA_ONSTACK)) {
    found.sa_flags |= SA_ONSTACK;
    if (sigaction(number, &found, &before) != 0) return;
    if (before.sa_handler == found.sa_handler) return;
    found = before;
  }
}

void adopt_handlers(void) {
  static int64_t looked;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  int64_t at = (now.tv_sec * (int64_t)1000 + now.tv_nsec / 1000000) / LOOK_EVERY_MS + 1;
  if (__atomic_load_n(&looked, __ATOMIC_RELAXED) == at) return;
  __atomic_store_n(&looked, at, __ATOMIC_RELAXED);
  for (int number = 1; number <= SIGRTMAX; number++) put_on_signal_stack(number);
}

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "call.h"

static void *wait_for_gate(void *gate) {
  pthread_mutex_lock(gate);
  pthread_mutex_unlock(gate);
  return NULL;
}

size_t xlacall_threads(size_t wanted) {
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  pthread_t *threads = malloc(wanted * sizeof *threads);
  sigset_t all, before;
  size_t made = 0;
  if (!threads) return 0;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before); /* they are to meet no signal of the host's */
  pthread_mutex_lock(&gate);
  while (made < wanted && pthread_create(&threads[made], NULL, wait_for_gate, &gate) == 0) made++;
  pthread_mutex_unlock(&gate);
  for (size_t i = 0; i < made; i++) pthread_join(threads[i], NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  free(threads);
  return made;
}

/*
 * The host's signals stay its own: handlers that it installs run, also while calls compute and compile, on any stack that
 * it gives them, and what has no handler does what it does without the library.
 */
#define _DEFAULT_SOURCE
#include "check.h"

#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t count[NSIG];

/* As large as a handler that prints a line: with Go's stack below it, it would write over what is not its own. */
static void handle(int number) {
  volatile char room[4096];
  for (size_t i = 0; i < sizeof room; i++) room[i] = (char)0xab;
  count[number] += room[number % 4096] != 0;
}

static double loss_of(akl_context *context, batch *b) {
  akl_error error = AKL_ERROR_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  result.want_gradient = 1;
  require(akl_loss(context, &b->args, &result, &error) == AKL_OK, error.message);
  akl_result_release(&result);
  return result.loss;
}

static const int signals[] = {SIGINT,  SIGTERM, SIGHUP, SIGUSR1, SIGALRM, SIGPROF,
                              SIGCHLD, SIGSEGV, SIGBUS, SIGFPE,  SIGPIPE, SIGURG};
enum { SIGNALS = sizeof signals / sizeof *signals };

/* Handlers as signal() installs them. They are still there after calls, and are called. */
static void check_handlers(akl_context *context, batch *b, double want) {
  struct sigaction found;
  for (int i = 0; i < SIGNALS; i++) signal(signals[i], handle);
  usleep(10000); /* the library looks for new ones every few milliseconds */
  CHECK(loss_of(context, b) == want, "another loss");
  for (int i = 0; i < SIGNALS; i++) {
    sigaction(signals[i], NULL, &found);
    CHECK(found.sa_handler == handle, "signal %d has another handler after a call", signals[i]);
    CHECK(found.sa_flags & SA_ONSTACK, "the handler of signal %d would run on Go's stacks", signals[i]);
    count[signals[i]] = 0;
    raise(signals[i]);
    CHECK(count[signals[i]] == 1, "signal %d: handled %d times, want once", signals[i], (int)count[signals[i]]);
  }
}

/* A signal every 100 microseconds, through thousands of short calls. */
static void check_storm(akl_context *context, batch *b, double want) {
  enum { CALLS = 1500 };
  static const int timers[][2] = {{ITIMER_REAL, SIGALRM}, {ITIMER_PROF, SIGPROF}};
  int different = 0;
  for (int t = 0; t < 2; t++) {
    struct itimerval often = {{0, 100}, {0, 100}}, never = {{0, 0}, {0, 0}};
    count[timers[t][1]] = 0;
    setitimer(timers[t][0], &often, NULL);
    for (int i = 0; i < CALLS; i++) different += loss_of(context, b) != want;
    setitimer(timers[t][0], &never, NULL);
    CHECK(count[timers[t][1]] > 0, "signal %d: handled %d times in %d calls", timers[t][1], (int)count[timers[t][1]], CALLS);
  }
  CHECK(different == 0, "%d calls gave another loss", different);
}

static pthread_t main_thread;

static void *interrupt(void *unused) {
  for (int i = 0; i < 20; i++) {
    usleep(5000);
    pthread_kill(main_thread, SIGINT);
  }
  return unused;
}

/* While a context opens and a program is compiled. */
static void check_compile(void) {
  batch b;
  pthread_t thread;
  make_batch(&b, 3, 77);
  main_thread = pthread_self();
  count[SIGINT] = 0;
  require(pthread_create(&thread, NULL, interrupt, NULL) == 0, "no thread");
  akl_context *context = open_context();
  double first = loss_of(context, &b);
  pthread_join(thread, NULL);
  CHECK(loss_of(context, &b) == first && first > 0, "the loss of a compile with signals: %g", first);
  CHECK(count[SIGINT] > 0, "SIGINT was not handled");
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
}

static sigjmp_buf back;
static void jump(int number) { siglongjmp(back, number); }

/* A host that catches its own faults. */
static void check_fault(akl_context *context, batch *b, double want) {
  volatile char *page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  require(page != MAP_FAILED, "no page");
  signal(SIGSEGV, jump);
  for (int i = 0; i < 3; i++) {
    int number = sigsetjmp(back, 1);
    if (number == 0) *page = 1;
    CHECK(number == SIGSEGV, "a fault of the host's: got signal %d", number);
    CHECK(loss_of(context, b) == want, "another loss");
  }
  munmap((void *)page, 4096);
}

static stack_t own;
static volatile sig_atomic_t on_own;

static void where(int number) {
  char here = (char)number;
  on_own = &here >= (char *)own.ss_sp && &here < (char *)own.ss_sp + own.ss_size;
}

/* A thread's own signal stack stays, and is used. */
static void *check_stack(void *arguments) {
  akl_context *context = ((void **)arguments)[0];
  batch *b = ((void **)arguments)[1];
  stack_t found;
  struct sigaction action;
  own.ss_size = 1 << 16;
  own.ss_sp = malloc(own.ss_size);
  own.ss_flags = 0;
  require(sigaltstack(&own, NULL) == 0, "no signal stack");
  memset(&action, 0, sizeof action);
  action.sa_handler = where;
  action.sa_flags = SA_ONSTACK;
  sigaction(SIGUSR1, &action, NULL);
  loss_of(context, b);
  sigaltstack(NULL, &found);
  CHECK(found.ss_sp == own.ss_sp && found.ss_size == own.ss_size, "the thread has another signal stack after a call");
  raise(SIGUSR1);
  CHECK(on_own, "a handler ran on another stack than the thread's signal stack");
  own.ss_flags = SS_DISABLE;
  sigaltstack(&own, NULL);
  free(own.ss_sp);
  return NULL;
}

/* What ends a process without handlers still does, after calls, too. Runs this program again, with a number. */
static void check_default(const char *program, int number) {
  int status = 0;
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  pid_t child = fork();
  require(child >= 0, "no fork");
  if (child == 0) {
    execl(program, program, text, (char *)NULL);
    _exit(127);
  }
  require(waitpid(child, &status, 0) == child, "no child to wait for");
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == number, "signal %d without a handler: the process ended with status %#x",
        number, status);
}

static int meet(int number) {
  batch b;
  int ends[2];
  make_batch(&b, 2, 5);
  loss_of(open_context(), &b);
  if (number != SIGPIPE) {
    raise(number);
    return 0;
  }
  require(pipe(ends) == 0 && close(ends[0]) == 0, "no pipe");
  return write(ends[1], "x", 1) == 1;
}

int main(int arguments, char **argument) {
  batch b;
  pthread_t thread;
  if (arguments == 2) return meet(atoi(argument[1]));
  static const int fatal[] = {SIGPIPE, SIGTERM};
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) check_default(argument[0], fatal[i]);
  make_batch(&b, 4, 401);
  akl_context *context = open_context();
  double want = loss_of(context, &b);
  check_handlers(context, &b, want);
  check_storm(context, &b, want);
  check_compile();
  check_fault(context, &b, want);
  void *both[] = {context, &b};
  require(pthread_create(&thread, NULL, check_stack, both) == 0, "no thread");
  pthread_join(thread, NULL);
  /* What a shell is asked here is a constant. NOLINTNEXTLINE(bugprone-command-processor) */
  CHECK(system("true") == 0, "no program can be run");
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
  return finish("signals");
}

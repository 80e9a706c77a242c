// The checks of header.c, compiled as C++17.
#include "header.c"

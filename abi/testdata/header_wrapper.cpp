// anchorkl.hpp alone, under more warnings than a header's users may do without.
#pragma GCC diagnostic error "-Wshadow"
#pragma GCC diagnostic error "-Wconversion"
#pragma GCC diagnostic error "-Wold-style-cast"
#include "anchorkl.hpp"

int main() { return anchorkl::LossResult()->want_gradient; }

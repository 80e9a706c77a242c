"""When snapshots are taken, and how far the anchor lies toward the reference.

AnchorSchedule is the schedule of the two-stage method for a training loop of any
framework. The other functions give alpha, the weight of the reference, as
functions of a step or an outer iteration.
"""

from anchorkl.schedule.alphas import Schedule, by_outer, constant, cosine, linear
from anchorkl.schedule.anchor import AnchorSchedule, Turn

__all__ = ["AnchorSchedule", "Schedule", "Turn", "by_outer", "constant", "cosine", "linear"]

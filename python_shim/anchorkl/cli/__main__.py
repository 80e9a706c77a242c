"""python -m anchorkl.cli"""

import sys

from anchorkl.cli import main

sys.exit(main())

from __future__ import annotations

from typing import TypeAlias

from .measure import Measure
from .name import Name

Either: TypeAlias = Measure | Name

from __future__ import annotations

from typing import TypeAlias

from .report import Report
from .warning import Warning

Ellipsis: TypeAlias = Warning | Report

from __future__ import annotations

from typing import TypeAlias

from .report_deep import ReportDeep
from .report_own import ReportOwn

Report: TypeAlias = ReportDeep | ReportOwn
"""One of two, each with an id."""

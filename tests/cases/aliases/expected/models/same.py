from __future__ import annotations

from typing import TypeAlias

from .table import Table

Same: TypeAlias = Table

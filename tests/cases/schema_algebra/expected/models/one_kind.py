from __future__ import annotations

from typing import TypeAlias

from .kind import Kind

OneKind: TypeAlias = Kind

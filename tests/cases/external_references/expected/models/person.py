from __future__ import annotations

from typing import TypeAlias

from .owner import Owner

Person: TypeAlias = Owner

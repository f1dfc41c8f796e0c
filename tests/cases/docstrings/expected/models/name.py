from __future__ import annotations

from typing import TypeAlias

Name: TypeAlias = str
"""A name that is no class of its own."""

from __future__ import annotations

from typing import TypeAlias

from .inherited_deep import InheritedDeep
from .own import Own

Inherited: TypeAlias = InheritedDeep | Own

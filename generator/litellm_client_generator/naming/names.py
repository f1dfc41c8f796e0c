"""What things are called in one package, once that is decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from litellm_client_generator.ir import Type
from litellm_client_generator.naming.renames import Rename

TWIN = "_with_http_info"
"""The end of the name of a method that gives the whole response."""


@dataclass(frozen=True, slots=True)
class ClassName:
    """What a schema is called in the package, and what stands behind the name."""

    name: str
    module: str
    kind: str
    """model, enum or alias."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Its attributes or members by the document's spelling, where the settings rename any."""

    @property
    def type(self) -> Type:
        """The annotation that names it."""
        return Type.of(self.name, f".models.{self.module}")


@dataclass(frozen=True, slots=True)
class Called:
    """What an operation is called in one API class."""

    name: str
    alias: str
    """The short name, or nothing."""
    parameters: tuple[Rename, ...] = ()
    """What the settings say about its parameters."""

    @property
    def methods(self) -> set[str]:
        """The methods that it is."""
        names = filter(None, (self.name, self.alias))
        return {form for name in names for form in (name, f"{name}{TWIN}")}

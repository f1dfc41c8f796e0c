"""The servers that the document names (OpenAPI 3.1, section 4.8.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...exceptions import ApiValueError


@dataclass(frozen=True)
class ServerVariable:
    """A value to put into a server's URL (OpenAPI 3.1, section 4.8.6)."""

    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True)
class Server:
    """A host of the API; its URL may hold `{variables}`."""

    url: str
    description: str = ""
    variables: (
        Mapping[str, ServerVariable | str] | Sequence[tuple[str, ServerVariable | str]]
    ) = ()
    """Each variable, or just its default."""

    def at(self, values: Mapping[str, str] | None = None) -> str:
        """The URL with its variables filled in.

        Args:
            values: What to use in place of the defaults.

        Raises:
            ApiValueError: A value is not among those that the document allows.
        """
        url = self.url
        for name, declared in dict(self.variables).items():
            variable = (
                ServerVariable(declared) if isinstance(declared, str) else declared
            )
            value = (values or {}).get(name, variable.default)
            if variable.enum and value not in variable.enum:
                allowed = ", ".join(variable.enum)
                raise ApiValueError(
                    f"The variable `{name}` in the host URL has invalid value {value}. "
                    f"Must be one of: {allowed}."
                )
            url = url.replace("{" + name + "}", value)
        return url

"""The servers that the document names (OpenAPI 3.1, section 4.8.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

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
            ApiValueError: A value is not among those that the document allows, or there is none.
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
        for name in re.findall(r"\{([^{}]+)\}", url):
            if name not in (values or {}):
                raise ApiValueError(
                    f"The variable `{name}` in the host URL has no value. "
                    "Give it one in server_variables, or give a host."
                )
            url = url.replace("{" + name + "}", (values or {})[name])
        return url


def variables(
    values: Mapping[str, str | Sequence[str]],
) -> dict[str, ServerVariable | str]:
    """The variables of an operation's own server.

    Args:
        values: The default of each; where only some values may be, a sequence of it and all of them.
    """
    return {
        name: (
            value
            if isinstance(value, str)
            else ServerVariable(value[0], tuple(value[1:]))
        )
        for name, value in values.items()
    }


def located(url: str, base: str) -> str:
    """The address of a server that the document may have named relative to another one (RFC 3986, section 4.2).

    Args:
        url: What the document says.
        base: The address that it is relative to, below which its paths lie.
    """
    if re.match(r"[a-z][a-z0-9+.-]*:", url, re.IGNORECASE):
        return url
    if url.startswith("/") and not url.startswith("//"):
        return base.rstrip("/") + url
    return urljoin(f"{base.rstrip('/')}/", url)

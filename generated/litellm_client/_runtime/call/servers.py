"""The servers that the document names (OpenAPI 3.1, section 4.8.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from ...exceptions import ApiTypeError, ApiValueError


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
            ApiValueError: A value is not among those that the document allows, would lead elsewhere, or there is none.
        """
        declared = {
            name: ServerVariable(each) if isinstance(each, str) else each
            for name, each in dict(self.variables).items()
        }
        return re.sub(
            r"\{([^{}]+)\}",
            lambda found: _value(found[1], declared.get(found[1]), values or {}),
            self.url,
        )


def _value(
    name: str, declared: ServerVariable | None, values: Mapping[str, str]
) -> str:
    value = values.get(name, None if declared is None else declared.default)
    variable = f"The variable `{name}` in the host URL has"
    if value is None:
        raise ApiValueError(
            f"{variable} no value. Give it one in server_variables, or give a host."
        )
    if fault := _fault(value, declared):
        raise ApiValueError(f"{variable} invalid value {value}. {fault}")
    return value


def _fault(value: str, declared: ServerVariable | None) -> str:
    if declared is not None and declared.enum:
        allowed = f"Must be one of: {', '.join(declared.enum)}."
        return "" if value in declared.enum else allowed
    if declared is not None and value == declared.default:
        return ""
    # What ends a part of a URL would make another host, or another path, of it.
    ends = re.search(r"[/?#@\\\s]", value)
    return "Must hold no blank and none of / ? # @ \\." if ends else ""


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


def chosen(own: str, host: str, is_given: bool) -> str:
    """Where an operation goes that has a server of its own.

    Args:
        own: The address of that server.
        host: The configuration's host.
        is_given: Whether somebody chose that host, and credentials for it: then nothing goes to another origin.
    """
    return host if is_given and not same_origin(own, host) else own


def same_origin(one: str, other: str) -> bool:
    """Whether two URLs have scheme, host and port in common (RFC 6454, section 5)."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        port = parts.port or {"http": 80, "https": 443}.get(scheme)
    except ValueError:  # no number of a port, or no address
        return url, None, None
    return scheme, parts.hostname, port


def check_host(host: str) -> str:
    """A host without a slash at its end.

    Raises:
        ApiValueError: It is no URL of http or https.
        ApiTypeError: It is no text.
    """
    return check_url("host", host, ("http", "https")).rstrip("/")


def check_url(what: str, url: str, schemes: Sequence[str]) -> str:
    """A URL of a server, without blanks around it.

    Args:
        what: What it is, for the message, which does not say who the URL is from.
        url: The URL.
        schemes: Those that it may have.

    Raises:
        ApiValueError: It is none.
        ApiTypeError: It is no text.
    """
    if not isinstance(url, str):
        raise ApiTypeError(f"a {what} is a text, not {type(url).__name__}")
    stripped = url.strip()
    fault = ""
    if stripped.partition("://")[0].lower() not in schemes:
        fault = f"it must start with {' or '.join(f'{each}://' for each in schemes)}"
    elif re.search(r"[\x00-\x20\x7f\ud800-\udfff]", stripped):
        fault = "it holds a blank, or what is no character"
    elif not _origin(stripped)[1]:
        fault = "it names no host, or no number of a port"
    if fault:
        # Where it is wrong, who it is from is all up to the last of these characters.
        shown = re.sub(r"(?<=://).*@", "***@", url, flags=re.DOTALL)
        raise ApiValueError(f"invalid {what} {shown!r}: {fault}")
    return stripped

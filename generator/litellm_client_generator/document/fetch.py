"""The bytes of a document: from a file, a URL or standard input."""

from __future__ import annotations

import base64
import http.client
import math
import re
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit, urlunsplit

from litellm_client_generator.problems import Problem, SpecError

SIZE_LIMIT = 64 * 2**20
TIMEOUT = 30.0
"""Seconds until a silent server, or a whole download, is given up."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to where one may go.

    Args:
        allows: Whether an address may be asked.
    """

    def __init__(self, allows: Callable[[str], bool]) -> None:
        self.allows = allows

    def redirect_request(
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if not self.allows(newurl):
            fp.close()
            raise urllib.error.URLError("it leads to where nothing may be read")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(
    source: str,
    stdin: BinaryIO | None = None,
    may_lead_to: Callable[[str], bool] = lambda url: True,
) -> tuple[str, bytes]:
    """Read all of a source.

    Args:
        source: A path, an http or https URL, or `-`.
        stdin: What to read for `-`.
        may_lead_to: Whether a server may redirect to an address.

    Returns:
        What to call the source in messages (never with a password in it), and its content.

    Raises:
        SpecError: It cannot be read, or is larger than 64 MiB.
    """
    if source == "-":
        return "<stdin>", _read_stream(stdin)
    if re.match(r"https?://", source, re.IGNORECASE):
        return _read_url(source, may_lead_to)
    if re.match(r"[a-z][a-z0-9+.-]+://", source, re.IGNORECASE):
        raise _unreadable(source, "only http and https addresses can be read")
    return source, _read_file(source)


def _read_file(path: str) -> bytes:
    try:
        # Not as a `Path`: an empty one would be the current folder.
        with open(path, "rb") as file:  # noqa: PTH123
            return _read_all(file.read, path)
    except OSError as error:
        raise _unreadable(
            path, f"cannot read the file: {error.strerror or error}"
        ) from error
    except ValueError as error:
        raise _unreadable(path, f"this is no path: {error}") from error


def _read_stream(stdin: BinaryIO | None) -> bytes:
    stream = stdin or getattr(sys.stdin, "buffer", None)
    try:
        if stream is None:
            raise OSError("it is closed")
        return _read_all(stream.read, "<stdin>")
    except (OSError, ValueError) as error:
        raise _unreadable("<stdin>", f"cannot read standard input: {error}") from error


def _read_url(url: str, may_lead_to: Callable[[str], bool]) -> tuple[str, bytes]:
    name, request = _request(url)
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        _Redirects(may_lead_to),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    try:
        with opener.open(request, timeout=TIMEOUT) as response:
            content = _read_all(response.read1, name, TIMEOUT)
            promised = response.headers.get("Content-Length", "")
    except urllib.error.HTTPError as error:
        error.close()
        raise _unreadable(
            name, f"the server answered {error.code} {error.reason}".rstrip()
        ) from error
    except urllib.error.URLError as error:
        raise _unreadable(name, f"cannot reach the server: {error.reason}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _unreadable(
            name, f"the download failed: {str(error) or type(error).__name__}"
        ) from error
    if promised.isdecimal() and len(content) < int(promised):
        raise _unreadable(
            name, f"the download broke off after {len(content)} of {promised} bytes"
        )
    return name, content


def _request(url: str) -> tuple[str, urllib.request.Request]:
    """The request for a URL, and the URL without `user:password@`, which goes into a header instead."""
    try:
        parts = urlsplit(url)
        user, password = parts.username, parts.password
    except ValueError as error:
        raise _unreadable("<URL>", f"this is no URL: {error}") from error
    name = urlunsplit(
        parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="")
    )
    headers = {"Accept": "application/json, application/yaml;q=0.9, */*;q=0.5"}
    try:
        request = urllib.request.Request(name, headers=headers)
    except ValueError as error:
        raise _unreadable(name, f"this is no URL: {error}") from error
    if user is not None:
        credentials = f"{unquote(user)}:{unquote(password or '')}".encode()
        # Unredirected: a password belongs to the host that it was typed for.
        request.add_unredirected_header(
            "Authorization", "Basic " + base64.b64encode(credentials).decode()
        )
    return name, request


def _read_all(
    read: Callable[[int], bytes], name: str, seconds: float = math.inf
) -> bytes:
    """Everything that is left, within the limits of size and time (a server may trickle for ever)."""
    chunks: list[bytes] = []
    size, deadline = 0, time.monotonic() + seconds
    while chunk := read(2**16):
        chunks.append(chunk)
        size += len(chunk)
        if size > SIZE_LIMIT:
            raise _unreadable(name, f"it is larger than {SIZE_LIMIT // 2**20} MiB")
        if time.monotonic() > deadline:
            raise _unreadable(
                name, f"the download took longer than {seconds:g} seconds"
            )
    return b"".join(chunks)


def _unreadable(name: str, message: str) -> SpecError:
    return SpecError([Problem("error", "#", message, name="unreadable")], name)

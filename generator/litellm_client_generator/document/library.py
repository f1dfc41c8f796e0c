"""The other files of a document: each read once, and only those that may be read.

A document is somebody's text, and says what it likes. What it refers to is read if it is in the document's own folder,
or on the host that the document itself came from; or where the user said so.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

from litellm_client_generator.document.fetch import fetch
from litellm_client_generator.document.syntax import parse
from litellm_client_generator.problems import Problem, SpecError

_REMOTE = ("http", "https")
_ALLOW = "allow it with --allow-refs, or bundle the documents into one first"


class Refused(Exception):
    """A reference is not followed.

    Args:
        what: What is wrong with it.
        action: What the user can do.
    """

    def __init__(self, what: str, action: str = "") -> None:
        super().__init__(what, action)
        self.what = what
        self.action = action


class Library:
    """What documents there are around one.

    Args:
        source: Where that one came from: a path, a URL, or `-` for standard input.
        data: What it says.
        allowed: Folders and addresses from which others may be read, too.
    """

    def __init__(self, source: str, data: Any, allowed: Iterable[str] = ()) -> None:
        self.root = address(source)
        self.problems: list[Problem] = []
        self._known: dict[str, Any] = {self.root: data}
        self._refused: dict[str, Refused] = {}
        self._addresses = [each for each in allowed if is_remote(each)]
        self._folders = [
            Path(each).resolve() for each in allowed if not is_remote(each)
        ]
        if is_remote(source):
            self._addresses.append(urljoin(source, "/"))
        elif source != "-":
            self._folders.append(Path(source).resolve().parent)

    def locate(self, base: str, reference: str) -> tuple[str, str]:
        """The address of the document that a reference means, and the fragment."""
        try:
            found, fragment = urldefrag(urljoin(base, reference))
        except ValueError:
            raise Refused("is no address") from None
        return found, unquote(fragment)

    def read(self, uri: str) -> Any:
        """A document's data.

        Args:
            uri: Its address.

        Raises:
            Refused: It may not be read, or cannot.
        """
        if uri in self._refused:
            raise self._refused[uri]
        if uri not in self._known:
            try:
                self._known[uri] = self._open(uri)
            except Refused as refused:
                self._refused[uri] = refused
                raise
        return self._known[uri]

    def name(self, uri: str) -> str:
        """What to call a document in messages: its path as seen from the first one, or its address."""
        if urlsplit(uri).scheme != "file" or urlsplit(self.root).scheme != "file":
            parts = urlsplit(uri)
            return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
        return Path(os.path.relpath(path_of(uri), path_of(self.root).parent)).as_posix()

    def _open(self, uri: str) -> Any:
        source = self._permitted(uri)
        try:
            _, content = fetch(source, may_lead_to=self._is_allowed)
            data, problems = parse(content, self.name(uri))
        except SpecError as error:
            first = error.problems[0].message
            raise Refused(
                f"leads to '{self.name(uri):.200}': {first}", "mend that first"
            ) from error
        name = self.name(uri)
        self.problems += (
            Problem(
                each.severity,
                f"{name}{each.pointer}",
                each.message,
                each.action,
                each.name,
            )
            for each in problems
        )
        return data

    def _permitted(self, uri: str) -> str:
        """What to read for an address.

        Raises:
            Refused: It is nobody's to read.
        """
        scheme = urlsplit(uri).scheme.lower()
        if scheme in _REMOTE:
            if self._is_allowed(uri):
                return uri
            raise Refused("leads to another host", _ALLOW)
        if scheme != "file":
            raise Refused(
                f"has the scheme '{scheme:.20}', which is never followed", "change it"
            )
        path = path_of(uri)
        if any(path.resolve().is_relative_to(folder) for folder in self._folders):
            return str(path)
        raise Refused("leads out of the document's folder", _ALLOW)

    def _is_allowed(self, uri: str) -> bool:
        return any(
            _is_within(urlsplit(uri), urlsplit(each)) for each in self._addresses
        )


def is_remote(source: str) -> bool:
    return bool(re.match(r"https?://", source, re.IGNORECASE))


def address(source: str) -> str:
    """The address of a source: a URL; of standard input, one in the current folder."""
    if is_remote(source):
        return urldefrag(source)[0]
    return (Path.cwd() / ("stdin" if source == "-" else source)).absolute().as_uri()


def path_of(uri: str) -> Path:
    return Path(unquote(urlsplit(uri).path))


def _is_within(uri: SplitResult, outer: SplitResult) -> bool:
    """Whether an address is on the same host, and below the same path."""
    if _origin(uri) != _origin(outer) or ".." in unquote(uri.path).split("/"):
        return False
    folder = outer.path.rstrip("/")
    return uri.path == folder or uri.path.startswith(f"{folder}/")


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    try:
        port = parts.port
    except ValueError:
        port = -1
    usual = 443 if parts.scheme.lower() == "https" else 80
    return parts.scheme.lower(), parts.hostname, port or usual

"""Keeping secrets out of logs and messages."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from typing import Any

MASK = "***"

_TELLING = re.compile(
    r"(key|token|secret|password|passwd|credential|authorization|cookie|signature)s?$"
)
_LOOKS_SECRET = re.compile(
    r"\b(?:sk-[\w-]{4,}|(?<=Bearer )[\w.~+/=-]{4,}|(?<=Basic )[\w+/=]{4,})"
)

_QUERY_VALUE = re.compile(r"(?<=[?&])([^?&=#\s]+)=([^&#\s]+)")


class Redactor:
    """Masks what must not be read by others.

    That is: each known secret wherever it appears; texts under names such as `api_key`, `token` or `Set-Cookie`; and
    what looks like a key or a bearer token.
    """

    def __init__(self, secrets: Iterable[Any] = ()) -> None:
        known = {
            secret for secret in secrets if isinstance(secret, str) and len(secret) >= 4
        }
        self._secrets = sorted(known, key=len, reverse=True)

    def knowing(self, secrets: Iterable[Any]) -> Redactor:
        """The same, with more known secrets."""
        return Redactor([*self._secrets, *secrets])

    def text(self, value: str) -> str:
        """A text without secrets."""
        for secret in self._secrets:
            value = value.replace(secret, MASK)
        return _LOOKS_SECRET.sub(MASK, value)

    def data(self, value: Any, telling: bool = False) -> Any:
        """A value made of dicts and lists without secrets.

        Args:
            value: The value.
            telling: Whether it stands under a name that tells of a secret.
        """
        if isinstance(value, Mapping):
            return {
                self.text(str(key)): self.data(item, is_telling(str(key)))
                for key, item in value.items()
            }
        if isinstance(value, (list, tuple)):
            return [self.data(item, telling) for item in value]
        if isinstance(value, str):
            return MASK if telling and value else self.text(value)
        return MASK if telling and isinstance(value, bytes) else value


def is_telling(name: str) -> bool:
    """Whether what is called so is a secret."""
    return _TELLING.search(name.lower()) is not None


class UrlFilter(logging.Filter):
    """Keeps the secrets of URLs out of the HTTP library's own log, which has a line for each request."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask what the record says; let it pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                arg if isinstance(arg, (int, float)) else without_secrets(str(arg))
                for arg in record.args
            )
        return True


def without_secrets(url: str) -> str:
    """A URL without the values of query parameters that are secrets."""
    return _QUERY_VALUE.sub(
        lambda pair: f"{pair[1]}={MASK}" if is_telling(pair[1]) else pair[0], url
    )

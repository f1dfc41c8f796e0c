"""Halves of surrogate pairs: legal in JSON's escapes, impossible in UTF-8."""

from __future__ import annotations

import re
from typing import Any

from litellm_client_generator.document.pointers import pointer_to
from litellm_client_generator.problems import Problem

_HALF = re.compile("[\ud800-\udfff]")
_PAIR_ESCAPE = re.compile(
    r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})"
)


def mend(data: Any) -> tuple[Any, list[Problem]]:
    """The data with U+FFFD for every half of a pair, and a warning for each text that had one."""
    problems: list[Problem] = []

    def mended(value: Any, parts: tuple[str | int, ...]) -> Any:
        if isinstance(value, str):
            return clean(value, parts)
        if isinstance(value, list):
            return [mended(child, (*parts, index)) for index, child in enumerate(value)]
        if isinstance(value, dict):
            return {
                (name := clean(key, parts)): mended(child, (*parts, name))
                for key, child in value.items()
            }
        return value

    def clean(text: str, parts: tuple[str | int, ...]) -> str:
        if not _HALF.search(text):
            return text
        problems.append(
            Problem(
                "warning",
                pointer_to(*parts),
                "the text holds half of a surrogate pair, which is no character",
                "replaced it by U+FFFD",
                "lone-surrogate",
            )
        )
        return _HALF.sub("\ufffd", text)

    return mended(data, ()), problems


def join_escapes(text: str) -> str:
    r"""YAML with each escaped pair as the one character that it means.

    YAML's escapes name characters, not UTF-16 units (YAML 1.2.2, section 5.7), but tools write `\ud83d\udc49`
    nonetheless.
    """
    return _PAIR_ESCAPE.sub(lambda pair: chr(_code_point(pair[1], pair[2])), text)


def _code_point(high: str, low: str) -> int:
    return 0x10000 + ((int(high, 16) - 0xD800) << 10) + (int(low, 16) - 0xDC00)

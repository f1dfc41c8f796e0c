"""JSON, with the standard library's parser and without its leniency."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NoReturn

from litellm_client_generator.document.pointers import pointer_to
from litellm_client_generator.document.syntax.faults import (
    DEPTH_LIMIT,
    SyntaxFault,
    position,
)

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_DIGITS_LIMIT = 1000


class _Refused(Exception):
    """The text holds something that `_faults` knows how to find."""


def parse_json(text: str) -> Any:
    """Read JSON (RFC 8259).

    Raises:
        json.JSONDecodeError: It is not JSON.
        SyntaxFault: A key is repeated, a number is none that JSON can say, or it is nested too deeply.
    """
    try:
        data = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_refuse,
            parse_float=_float,
            parse_int=_int,
        )
    except _Refused:
        raise SyntaxFault.several(_faults(text)) from None
    except RecursionError:
        raise _too_deep() from None
    _check_depth(data)
    return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _Refused
    return result


def _refuse(constant: str) -> NoReturn:
    raise _Refused


def _float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _Refused
    return number


def _int(digits: str) -> int:
    if len(digits) > _DIGITS_LIMIT:
        raise _Refused
    return int(digits)


def _check_depth(data: Any) -> None:
    level = [data]
    for _ in range(DEPTH_LIMIT):
        level = [
            child
            for value in level
            if isinstance(value, (dict, list))
            for child in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return
    raise _too_deep()


def _too_deep() -> SyntaxFault:
    return SyntaxFault(f"it is nested more than {DEPTH_LIMIT} levels deep")


def _faults(text: str) -> Iterator[SyntaxFault]:
    """Every repeated key and impossible number of a text that is JSON otherwise."""
    path: list[str | int] = []
    """For each open object or list: the key or the index that comes next or is being read."""
    keys: list[set[str] | None] = []
    """For each open object: the keys so far."""
    wants_key = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "{[":
            wants_key = token == "{"
            path.append("" if wants_key else 0)
            keys.append(set() if wants_key else None)
        elif token in "}]":
            path.pop()
            keys.pop()
            wants_key = False
        elif token == ",":
            index = path[-1]
            if isinstance(index, int):
                path[-1] = index + 1
            wants_key = keys[-1] is not None
        elif token == ":":
            wants_key = False
        elif wants_key:
            seen = keys[-1]
            assert seen is not None
            key = path[-1] = str(json.loads(token))
            if key in seen:
                yield _at(
                    text, match, path, f"the key '{key:.80}' stands here a second time"
                )
            seen.add(key)
        elif token[0] != '"' and _impossible(token):
            yield _at(text, match, path, f"{token:.40} is no number that JSON can say")


def _impossible(token: str) -> bool:
    if len(token) > _DIGITS_LIMIT or token in {"NaN", "Infinity", "-Infinity"}:
        return True
    return token not in {"true", "false", "null"} and math.isinf(float(token))


def _at(
    text: str, match: re.Match[str], path: list[str | int], message: str
) -> SyntaxFault:
    return SyntaxFault(message, position(text, match.start()), pointer_to(*path))

"""Whatever a server says, and whatever a caller gives: nothing gets out of a call but the package's own exceptions."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz import corpus
from tests.fuzz.answers import Answers
from tests.fuzz.arguments import Arguments

FEW = settings(max_examples=20, deadline=None, database=None)


@pytest.fixture(scope="module")
def answers(shop: Any) -> Iterator[Answers]:
    with Answers(shop) as found:
        yield found


@pytest.fixture(scope="module")
def arguments(shop: Any) -> Iterator[Arguments]:
    with Arguments(shop) as found:
        yield found


def alone(target: Callable[[bytes], object], data: bytes) -> None:
    """Tries something on a stack of its own, and collects no garbage meanwhile.

    What is nested too deep ends at the same place each time; a finalizer that is called there could do nothing but fail.
    """
    gc.disable()
    try:
        with ThreadPoolExecutor(1) as thread:
            thread.submit(target, data).result()
    finally:
        gc.enable()


@pytest.mark.parametrize("path", corpus("answers"), ids=lambda path: path.name)
def test_answers_that_once_did_harm(answers: Answers, path: Path) -> None:
    alone(answers.read, path.read_bytes())


@pytest.mark.parametrize("path", corpus("arguments"), ids=lambda path: path.name)
def test_arguments_that_once_did_harm(arguments: Arguments, path: Path) -> None:
    alone(arguments.give, path.read_bytes())


TYPES = "application/json text/event-stream application/x-ndjson text/plain;charset=utf-7 text/plain;charset=unicode_escape".split()
VALUES = ["9" * 5000, "Wed, 99 Foo 99999 99:99:99 -9999", "http://[", "\xff", "a" * 99, "shop-secret-1", "1.5", "-1"]  # fmt: skip
BODIES = [b"9" * 5000, b"[" * 5000, b'{"a":' * 999 + b"1", b"data: {\n\n", b"retry: " + b"9" * 5000 + b"\ndata: 1\n\n", b'{"id": "\\ud800"}', b'{"error": {"code": ' + b"9" * 4000 + b"}}", b'{"access_token": "a\\nb\\ud800", "expires_in": 1e999}', b'{"id": NaN, "born": "0000-99-99T"}', b"shop-secret-1", b"\xff\xfe"]  # fmt: skip
NAMES = "Retry-After Location Set-Cookie Link Content-Disposition Content-Encoding".split()  # fmt: skip


@st.composite
def said(draw: st.DrawFn) -> bytes:
    """What a hostile server says."""
    status = draw(st.sampled_from((200, 204, 307, 401, 429, 500)) | st.integers(0, 999))
    reason = draw(st.sampled_from(["OK", "", "shop-secret-1", "\xff"]))
    body = draw(st.sampled_from(BODIES) | st.binary(max_size=99))
    names = draw(st.lists(st.sampled_from(NAMES), max_size=3))
    fields = [("Content-Type", draw(st.sampled_from(TYPES)))]
    fields += [(name, draw(st.sampled_from(VALUES))) for name in names]
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{k}: {v}" for k, v in fields), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


@pytest.mark.slow
@FEW
@given(said())
def test_answers(answers: Answers, data: bytes) -> None:
    alone(answers.read, data)


@pytest.mark.slow
@FEW
@given(st.binary(max_size=200))
def test_arguments(arguments: Arguments, data: bytes) -> None:
    alone(arguments.give, data)

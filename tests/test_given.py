"""What checks requests sees what is wrong with them, and takes what is right."""

from __future__ import annotations

from typing import Any

import pytest

from tests.checker import Checker
from tests.given import Comparison
from tests.servers import Recorded

NUMBERS = {"type": "object", "properties": {"red": {"type": "number"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/{point}": {
            "post": {
                "parameters": [
                    {
                        "name": "point",
                        "in": "path",
                        "required": True,
                        "style": "label",
                        "explode": True,
                        "schema": NUMBERS,
                    },
                    {
                        "name": "tags",
                        "in": "query",
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                    {
                        "name": "at",
                        "in": "header",
                        "schema": {"type": "string", "format": "date-time"},
                    },
                    {
                        "name": "filter",
                        "in": "cookie",
                        "content": {"application/json": {"schema": NUMBERS}},
                    },
                ],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "file": {"contentMediaType": "image/png"},
                                    "kind": {"const": "k"},
                                },
                            }
                        }
                    }
                },
            }
        }
    },
}
GIVEN: dict[tuple[str, str], Any] = {
    ("path", "point"): {"red": 6},
    ("query", "tags"): ["a", "b c"],
    ("header", "at"): "2026-01-31T12:00:00.120Z",
    ("cookie", "filter"): {"red": 0.5},
    ("form", "file"): ("a.png", b"\xff"),
}
HEAD = (
    b"POST / HTTP/1.1\r\nat: 2026-01-31T12:00:00.120000Z\r\n"
    b"Cookie: filter=%7B%22red%22%3A0.5%7D\r\n"
    b"Content-Type: multipart/form-data; boundary=b"
)
BODY = (
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\xff\r\n'
    b'--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nk\r\n--b--\r\n'
)
TARGET = "/.red=6.0?tags=a&tags=b%20c"


def found(target: str = TARGET, head: bytes = HEAD, body: bytes = BODY) -> list[str]:
    """What is wrong with a request."""
    checker = Checker(DOCUMENT)
    request = Recorded("POST", target, head, body, 1)
    operation = checker.operations["POST", "/{point}"]
    compared = Comparison(checker.schemas, request, operation)
    return [*checker.problems(request, operation), *compared.differences(GIVEN)]


def test_a_request_that_says_what_was_given_is_right() -> None:
    assert not found()


@pytest.mark.parametrize(
    ("place", "changed"),
    [
        ("path point", {"target": TARGET.replace("6.0", "6.5")}),
        ("query tags", {"target": TARGET.replace("b%20c", "b%2520c")}),
        ("query tags", {"target": TARGET.replace("&tags=b%20c", "")}),
        ("query more", {"target": f"{TARGET}&more=1"}),
        ("header at", {"head": HEAD.replace(b"12:00", b"13:00")}),
        ("cookie filter", {"head": HEAD.replace(b"0.5", b"5")}),
        ("cookie more", {"head": HEAD.replace(b"filter=", b"more=1; filter=")}),
        ("form file", {"body": BODY.replace(b"\xff", b"\xfe")}),
        ("form file", {"body": BODY.replace(b"a.png", b"b.png")}),
        ("form more", {"body": BODY.replace(b'"kind"', b'"more"')}),
    ],
)
def test_a_request_that_says_anything_else_is_not(
    place: str, changed: dict[str, Any]
) -> None:
    assert any(each.startswith(place) for each in found(**changed))

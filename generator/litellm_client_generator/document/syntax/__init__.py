"""Bytes to data: JSON and YAML, both as strict as JSON is meant to be.

What comes out is plain JSON data: text for keys, no key twice, no number that JSON cannot say, no half of a surrogate
pair, at most `DEPTH_LIMIT` levels. Nobody downstream has to ask.
"""

from __future__ import annotations

import json
from typing import Any

from litellm_client_generator.document.syntax.faults import SyntaxFault, position
from litellm_client_generator.document.syntax.json_text import parse_json
from litellm_client_generator.document.syntax.surrogates import join_escapes, mend
from litellm_client_generator.document.syntax.yaml_text import parse_yaml
from litellm_client_generator.problems import Problem, SpecError


def parse(content: bytes, source: str) -> tuple[Any, list[Problem]]:
    """Read JSON or YAML.

    Args:
        content: The file as it is: UTF-8, or UTF-16 or UTF-32 that shows as such.
        source: What to call it in messages.

    Returns:
        The data, and what had to be mended on the way.

    Raises:
        SpecError: It is neither; every problem says the line and the column.
    """
    try:
        return mend(_parse_text(_decode(content)))
    except SyntaxFault as fault:
        raise SpecError(fault.problems, source) from fault


def _decode(content: bytes) -> str:
    """The text (RFC 8259, section 8.1; YAML 1.2.2, section 5.2)."""
    if content.startswith(b"\x1f\x8b"):
        raise SyntaxFault("this is compressed (gzip), not text")
    encoding = json.detect_encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SyntaxFault(
            f"this is not text: byte {error.start + 1} is no {error.encoding.upper()}"
        ) from error
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise SyntaxFault("this is not text: it holds zero bytes")
    return text


def _parse_text(text: str) -> Any:
    start = text.lstrip()[:1]
    if not start:
        raise SyntaxFault("this is empty")
    if start == "<":
        raise SyntaxFault("this is a web page or XML, not JSON or YAML")
    try:
        return parse_json(text)
    except json.JSONDecodeError as error:
        fault = SyntaxFault(f"this is not JSON: {error.msg}", position(text, error.pos))
    try:
        return parse_yaml(join_escapes(text))
    except SyntaxFault as other:
        # Braces may open JSON or YAML's own lists and maps; for nearly everybody they mean JSON.
        raise (fault if start in "{[" and other.malformed else other) from None

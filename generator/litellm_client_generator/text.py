"""The filters: the only road from the document's text into code.

A literal is what `repr` says, so no text can end it. A docstring is escaped so that it cannot end before its own
quotes.
"""

from __future__ import annotations

import inspect
import re
import textwrap
import unicodedata
from collections.abc import Iterable
from typing import Any

from litellm_client_generator.prose import flow, has_shape

WIDTH = 88
"""black's line length."""

TAB = 4
BARE_QUOTE = re.compile(r'(?<!\\)(?:\\\\)*"$')
"""A quote at the end of a text whose backslashes come in pairs, save for one that escapes it."""


def literal(value: Any) -> str:
    """A Python literal, with the quotes that black prefers, in ASCII where the text is not printable.

    Raises:
        TypeError: The value is none that a literal can say.
    """
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (list, tuple)):
        items = [literal(item) for item in value]
        if isinstance(value, list):
            return f"[{', '.join(items)}]"
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(
                f"{literal(key)}: {literal(item)}" for key, item in value.items()
            )
            + "}"
        )
    if value is None or isinstance(value, (bool, int, float, bytes)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def quoted(value: str) -> str:
    """A string literal: double quotes unless single ones save an escape, as black has it."""
    text = repr(value)
    if text.startswith("'") and '"' not in value:
        text = '"' + text[1:-1].replace("\\'", "'") + '"'
    return "".join(escape(c) if is_hidden(c) else c for c in text)


def is_hidden(character: str) -> bool:
    """Characters that an editor does not show, or that reorder what it shows (Unicode TR 36)."""
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def clean(text: str) -> str:
    """Text for a docstring: no hidden characters, tabs as blanks, common indent removed.

    Two blanks stay at the end of a line: a hard break in markdown (CommonMark, section 6.7).
    """
    lines = re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text.expandtabs(TAB))
    shown = "\n".join(map(visible, lines))
    leading = "\n" if shown.startswith("\n") else ""
    return dedent(leading + shown.strip("\n")).strip()


def visible(line: str) -> str:
    shown = "".join(c for c in line if not is_hidden(c))
    end = shown.rstrip()
    return end + "  " if end and shown.endswith("  ") else end


def dedent(text: str) -> str:
    """Removes the indent that a docstring's lines have in common (PEP 257), unless it is that of a section or a list."""
    holds_all = has_shape(text) or text.partition("\n")[0].endswith(":")
    return textwrap.dedent(text) if holds_all else inspect.cleandoc(text)


def sentence(text: str) -> str:
    """Text that ends like a sentence, unless it ends with a list or with code."""
    text = text.strip()
    last = text.rpartition("\n")[2]
    is_code = has_shape(last) or last.startswith(" " * TAB)
    return text if not text or is_code or text[-1] in ".!?:;`*_)" else text + "."


def docstring(text: str, indent: int) -> str:
    """A docstring with its quotes, for the given column; all but the first line are indented.

    Args:
        text: Plain text or markdown; may hold anything.
        indent: The column of the opening quotes.
    """
    opening = len('r"""' if "\\" in text else '"""')
    body = flow(clean(text), WIDTH - indent, opening)
    prefix = (
        "r" if "\\" in body and '"""' not in body and not body.endswith("\\") else ""
    )
    if not prefix:
        body = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = body.split("\n")
    if len(lines) == 1 and indent + len(prefix) + 6 + len(body) <= WIDTH:
        if BARE_QUOTE.search(body):
            body = body + " " if prefix else body[:-1] + '\\"'
        return f'{prefix}"""{body}"""'
    margin = " " * indent
    rest = [margin + line if line else "" for line in lines[1:]]
    return "\n".join([f'{prefix}"""{lines[0]}', *rest, f'{margin}"""'])


def documented(paragraphs: Iterable[str], arguments: Iterable[tuple[str, str]]) -> str:
    """The docstring of something that is called, as Google's style has it.

    Args:
        paragraphs: What it does; empty ones are left out.
        arguments: Each name with its description.
    """
    described = [argument(name, clean(text)) for name, text in arguments]
    section = "\n".join(["Args:", *described]) if described else ""
    return "\n\n".join(part for part in [*map(clean, paragraphs), section] if part)


def argument(name: str, description: str) -> str:
    """One argument in `Args:`; all lines but the first hang below the name."""
    hanging = textwrap.indent(description, " " * 2 * TAB)
    text = f"\n{hanging}" if has_shape(description) else f" {hanging.lstrip()}"
    return " " * TAB + f"{name}:{text}"


def inline(text: str) -> str:
    """Text for the middle of a docstring line: one line, no more."""
    return " ".join(clean(text).split())


def markdown(text: str) -> str:
    """Text for a table's cell or a heading in markdown: one line, nothing in it means anything."""
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", inline(text))

"""The filters: the only road from the document's text into code.

A literal is what `repr` says, so no text can end it. A docstring is escaped so that it cannot end before its own
quotes.
"""

from __future__ import annotations

import inspect
import re
import textwrap
import unicodedata
from typing import Any

WIDTH = 88
"""black's line length."""

TAB = 4
FENCE = re.compile(r"\s*(```|~~~)")
BULLET = re.compile(r"(\s*)((?:[-*+]|\d+[.)])\s+)")


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
    """Text for a docstring: no hidden characters, no trailing blanks, tabs as blanks, common indent removed."""
    lines = re.split(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text.expandtabs(TAB))
    shown = ["".join(c for c in line if not is_hidden(c)).rstrip() for line in lines]
    return inspect.cleandoc("\n".join(shown)).strip()


def wrap(text: str, width: int) -> str:
    """Breaks long lines; keeps each line of the source, code blocks, indents and bullets as they are.

    Args:
        text: Markdown, as documents hold it.
        width: The longest line, in characters.
    """
    lines: list[str] = []
    fenced = False
    previous_blank = True
    for line in clean(text).split("\n"):
        if FENCE.match(line):
            fenced = not fenced
            lines.append(line)
        elif fenced or len(line) <= width:
            lines.append(line)
        elif previous_blank and line.startswith("    ") and not BULLET.match(line):
            lines.append(line)
        else:
            lines += wrap_line(line, width)
        previous_blank = not line
    return "\n".join(squeeze(lines))


def wrap_line(line: str, width: int) -> list[str]:
    bullet = BULLET.match(line)
    indent = line[: len(line) - len(line.lstrip())]
    hanging = " " * len(bullet.group()) if bullet else indent
    if len(hanging) > width // 2:
        hanging = indent = ""
    return textwrap.wrap(
        line.strip(),
        width,
        initial_indent=indent,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def squeeze(lines: list[str]) -> list[str]:
    """At most one blank line in a row."""
    return [
        line
        for number, line in enumerate(lines)
        if line or (number and lines[number - 1])
    ]


def sentence(text: str) -> str:
    """Text that ends like a sentence."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:;`*_)" else text + "."


def docstring(text: str, indent: int) -> str:
    """A docstring with its quotes, for the given column; all but the first line are indented.

    Args:
        text: Plain text or markdown; may hold anything.
        indent: The column of the opening quotes.
    """
    body = wrap(text, WIDTH - indent)
    prefix = (
        "r" if "\\" in body and '"""' not in body and not body.endswith("\\") else ""
    )
    if not prefix:
        body = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = body.split("\n")
    if len(lines) == 1 and indent + len(prefix) + 6 + len(body) <= WIDTH:
        if body.endswith('"'):
            body = body[:-1] + '\\"' if not prefix else body + " "
        return f'{prefix}"""{body}"""'
    margin = " " * indent
    rest = [margin + line if line else "" for line in lines[1:]]
    return "\n".join([f'{prefix}"""{lines[0]}', *rest, f'{margin}"""'])


def inline(text: str) -> str:
    """Text for the middle of a docstring line: one line, no more."""
    return " ".join(clean(text).split())


def markdown(text: str) -> str:
    """Text for a table's cell or a heading in markdown: one line, nothing in it means anything."""
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", inline(text))

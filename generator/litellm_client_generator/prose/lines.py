"""What a line of documentation is, by its look.

Markdown as CommonMark has it (0.31.2, https://spec.commonmark.org), and what people put into descriptions without its marks:
sections as in a Google docstring, JSON and commands without a fence.
"""

from __future__ import annotations

import re

TAB = 4
"""Columns by which code is indented, and the text of a definition below its name."""

ONE_LINE = 72
"""Columns: an editor that breaks lines seldom does so before this one."""

LABEL_WORDS = 4
"""A line of more words with a colon at its end is a sentence."""

BULLET = re.compile(r"(?:[-*+•]|\d{1,3}[.)])(?: +|$)")
QUOTE = re.compile(r"(?:> ?)+")
HEADING = re.compile(r"#{1,6}(?: |$)")
UNDERLINE = re.compile(r"(?:-{3,}|={3,})$")
MARKUP = re.compile(
    r"(?:\*{3,}|_{3,})$|\||>>> |\.\.(?: |$)|:\w+[^:]{0,80}: |</?[a-zA-Z][^>]*>.*>$"
)
JSON = re.compile(r"[\[\](){}][\[\](){},;'\"]*$|\"[^\"]{1,80}\" ?:")
REQUEST = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE) /\S*$")
COMMAND = re.compile(r"\$(?: |$)|curl(?: -| http| \"| '|$)")
COLUMNS = re.compile(r"\S(?: {3,}\S|  # )")
EXAMPLE = re.compile(r"\b(?:examples?|usage)\b")
OPENING = re.compile(r"\{|\[(?:[\[{\"'\d]|$)")
MARK = re.compile(r"(?:[-*+•]|\d{1,3}[.)]|#{1,6}|[-=~*_]{3,}|\$|curl)$|[>|]|```|~~~")

NAME = re.compile(
    r"[^\s:(\[{\"'<]+(?: ?[/,] ?[^\s:(\[{\"'<]+| \d+)*(?: ?\([^()]*\))?:(?: |$)"
)
NAME_LENGTH = 100
"""Characters in which a name ends, if a line begins with one."""

UNFINISHED = frozenset(
    "a an and are as at be but by for from if in into is its of on or than that the this to via was when with".split()
)
"""Words that end no sentence."""

TAG_LENGTH = 40
"""Characters of the longest word in square brackets that has a line of its own."""


def indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def parts(text: str) -> tuple[str, str]:
    """A list's bullet or number, with the blanks after it, and the text; the first is empty where none is."""
    match = BULLET.match(text)
    if not match:
        return "", text
    sign = match.group().rstrip()
    blanks = len(match.group()) - len(sign)
    gap = blanks if 0 < blanks <= TAB else 1
    return sign + " " * gap, text[match.end() :]


def quote(text: str) -> str:
    """What marks a line as a quotation, or nothing."""
    match = QUOTE.match(text)
    return match.group() if match else ""


def fence(text: str) -> str:
    """The marks that open a fenced block, or nothing."""
    if text[:3] not in ("```", "~~~"):
        return ""
    marks = text[: len(text) - len(text.lstrip(text[0]))]
    return "" if "`" in text[len(marks) :] and text[0] == "`" else marks


def is_name(text: str) -> bool:
    """Whether a name begins the line, as in `name: text` or `name (type): text`."""
    match = NAME.match(text[:NAME_LENGTH])
    return match is not None and match.group().count("`") % 2 == 0


def is_label(text: str) -> bool:
    """Whether something else follows the line: `Parameters:`."""
    return text.rstrip("*_").endswith(":")


def is_example(text: str) -> bool:
    """Whether code follows the line: `Example response:`."""
    return is_label(text) and EXAMPLE.search(text.lower()) is not None


def is_caption(text: str) -> bool:
    return text[0].isupper() and text.count(" ") < LABEL_WORDS


def ends_hard(line: str) -> bool:
    """A hard line break (CommonMark, section 6.7)."""
    return line.endswith(("  ", "\\"))


def balance(text: str) -> int:
    """The brackets that a line leaves open."""
    return sum(map(text.count, "([{")) - sum(map(text.count, ")]}"))


def opens(text: str) -> bool:
    """Whether a line begins JSON, or code, that goes on below it."""
    return balance(text) > 0 and (text[-1] in "([{" or OPENING.match(text) is not None)


def clings(word: str, before: str) -> bool:
    """Whether a word stays on the line of the one before it: where a line begins, it would mean something else."""
    return before[-1] in "([{" or MARK.match(word) is not None or opens(word)


def is_value(text: str) -> bool:
    """Whether a line holds one JSON value, or a word in square brackets: `[BETA]`."""
    whole = (
        text[0] in "{[" and text.rstrip(",;")[-1:] in ("}", "]") and not balance(text)
    )
    return whole and (len(text) <= TAG_LENGTH or OPENING.match(text) is not None)


def is_row(text: str) -> bool:
    """Whether a line may be a table's row, if another one is beside it."""
    return " | " in text and not (parts(text)[0] or is_name(text) or text[0] in ">{[")


def stands_alone(text: str, before: str, after: str, room: int) -> bool:
    """Whether a line is left as it is.

    Args:
        text: The line, without its indent.
        before: The line before it.
        after: The line after it.
        room: The columns that it has.
    """
    return (
        any(kind.match(text) for kind in (HEADING, UNDERLINE, MARKUP, JSON, REQUEST))
        or UNDERLINE.match(after) is not None
        or (is_row(text) and (is_row(before) or is_row(after)))
        or (
            len(text) <= room
            and (text[0] == ">" or is_value(text) or COLUMNS.search(text) is not None)
        )
    )


def begins(text: str, before: str, after: str, after_name: bool, room: int) -> bool:
    """Whether a line begins a paragraph, although no blank line precedes it.

    Args:
        text: The line, without its indent.
        before: The line before it.
        after: The line after it.
        after_name: Whether a line since the last blank one began with a name.
        room: The columns that it has.
    """
    announces = fence(after) or (is_label(text) and before[-1] in ".!?)")
    if announces and is_caption(text) and len(text) <= room:
        return True
    if is_name(text[:room]):
        name = text.partition(":")[0]
        return after_name or name[0].isupper() or not name.isalpha()
    return any(line[0] == ">" or is_value(line) for line in (before, text))


def is_meant(before: str, text: str, column: int) -> bool:
    """Whether somebody broke the line for its sense: no sentence ends, the next one begins, and its word had room.

    Args:
        before: The line that ends.
        text: The line that follows.
        column: Where the first one would end in the output.
    """
    last, word = before.rpartition(" ")[2], text.partition(" ")[0]
    if not word[0].isupper():
        return False
    if last[-1] in ")]}" or "://" in last:
        return True
    if last[-1] in ".,;:!?\u2026-\u2013\u2014(/&" or last.lower() in UNFINISHED:
        return False
    had_room = max(len(before), column) + 1 + len(word) <= ONE_LINE
    return had_room and (len(word) == 1 or word[1].islower())


def has_shape(text: str) -> bool:
    """Whether a text begins with a list, a table or code, and not with words."""
    first, _, rest = text.partition("\n")
    if not first.strip():
        return False
    first, after = first.strip(), rest.partition("\n")[0].strip()
    return bool(
        parts(first)[0]
        or fence(first)
        or COMMAND.match(first)
        or opens(first)
        or stands_alone(first, "", after, len(first))
    )

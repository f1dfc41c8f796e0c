"""Joins the lines of each paragraph and breaks it anew; leaves alone what has a shape of its own."""

from __future__ import annotations

from typing import NamedTuple

from litellm_client_generator.prose import blocks
from litellm_client_generator.prose.containers import Containers
from litellm_client_generator.prose.lines import (
    COMMAND,
    TAB,
    begins,
    ends_hard,
    fence,
    indent,
    is_example,
    is_label,
    is_meant,
    is_name,
    opens,
    parts,
    quote,
    stands_alone,
)
from litellm_client_generator.prose.paragraph import Paragraph


class Label(NamedTuple):
    """A line that announces the next one.

    Args:
        column: Where it begins.
        example: Whether it announces code.
    """

    column: int
    example: bool


def flow(text: str, width: int, taken: int = 0) -> str:
    """Text whose paragraphs are broken at a width.

    Args:
        text: Markdown, without hidden characters.
        width: The longest line, in characters; one that is left alone may be longer, and so may a long word.
        taken: The columns of the first line that something else has.
    """
    return "\n".join(squeeze(Walk(text.split("\n"), width, taken).run()))


def squeeze(lines: list[str]) -> list[str]:
    """At most one blank line in a row."""
    return [
        line
        for number, line in enumerate(lines)
        if line or (number and lines[number - 1])
    ]


class Walk:
    """One way through a text.

    Args:
        lines: The text.
        width: The longest line.
        taken: The columns of the first line that something else has.
    """

    def __init__(self, lines: list[str], width: int, taken: int) -> None:
        self.lines = lines
        self.width = width
        self.taken = taken
        self.made: list[str] = []
        self.containers = Containers()
        self.paragraph: Paragraph | None = None
        self.label: Label | None = None
        self.after_blank = True
        self.after_name = False

    def run(self) -> list[str]:
        number = 0
        while number < len(self.lines):
            number = self.step(number)
        self.close()
        return self.made

    def text(self, number: int) -> str:
        """A line without its indent; nothing where there is no line."""
        return self.lines[number].strip() if 0 <= number < len(self.lines) else ""

    def step(self, number: int) -> int:
        """Takes a line, or a block of them, and gives the number of the next one."""
        if not self.text(number):
            self.blank()
            return number + 1
        example = self.enter(number)
        end = self.kept(number, example)
        if end > number:
            self.keep(number, end)
        else:
            self.add(number)
        self.after_blank = False
        return max(end, number + 1)

    def keep(self, number: int, end: int) -> None:
        """Takes lines as they are."""
        self.close()
        self.made += [line.rstrip() for line in self.lines[number:end]]
        last = self.text(end - 1)
        if is_label(last):
            self.label = Label(indent(self.lines[end - 1]), is_example(last))

    def blank(self) -> None:
        self.close()
        self.made.append("")
        self.label = None
        self.after_blank = True
        self.after_name = False

    def close(self) -> None:
        """Ends the paragraph."""
        if self.paragraph:
            self.made += self.paragraph.text()
        self.paragraph = None

    def enter(self, number: int) -> bool:
        """Leaves the containers that a line is not in, enters what it begins, and says whether that is an example."""
        column, text = indent(self.lines[number]), self.text(number)
        if self.containers.leave(column):
            self.close()
        label, self.label = self.label, None
        inner = self.containers.inner
        if label and column > label.column and column >= inner.content:
            self.containers.enter_section(label.column, column, text)
        else:
            label = None
        self.containers.enter_item(column, text)
        return label is not None and label.example

    def kept(self, number: int, example: bool) -> int:
        """The number of the line after those that are left as they are, or that of the line if it flows.

        Args:
            number: The line.
            example: Whether it is the first one of an example.
        """
        lines, column = self.lines, indent(self.lines[number])
        sign, body = parts(self.text(number))
        if marks := fence(body):
            return blocks.fenced(lines, number, marks, self.containers.outside)
        if opens(body):
            return blocks.bracketed(lines, number, self.containers.outside)
        if COMMAND.match(body):
            return blocks.command(lines, number)
        code = self.containers.inner.content + TAB
        if self.after_blank and column >= code:
            return blocks.indented(lines, number, code)
        if example and not sign and len(lines[number]) <= self.width:
            return blocks.indented(lines, number, column)
        return number + self.alone(number)

    def alone(self, number: int) -> bool:
        """Whether a line is left as it is, for its look or because it is too far to the right to be prose."""
        text = self.text(number)
        room = self.width - indent(self.lines[number])
        if room < self.width // 2:
            return True
        before, after = self.text(number - 1), self.text(number + 1)
        return not parts(text)[0] and stands_alone(text, before, after, room)

    def add(self, number: int) -> None:
        """Takes a line into the paragraph, or into a new one."""
        line, text = self.lines[number], self.text(number)
        paragraph = self.paragraph
        new = paragraph is None or not self.continues(number, paragraph)
        if paragraph is None or new:
            self.close()
            paragraph = self.paragraph = self.begin(line, text)
        paragraph.add(parts(text)[1].removeprefix(quote(text)))
        if is_label(text):
            alone = new and len(paragraph.lines) == 1
            self.label = Label(paragraph.margin, alone and is_example(text))
        if is_label(text) or ends_hard(line):
            self.close()

    def continues(self, number: int, paragraph: Paragraph) -> bool:
        """Whether a line belongs to the paragraph."""
        column, inner = indent(self.lines[number]), self.containers.inner
        before, text = self.text(number - 1), self.text(number)
        if inner.hangs:
            near = inner.start < column
        else:
            near = 0 <= column - paragraph.margin < TAB
        after, room = self.text(number + 1), self.width - paragraph.margin
        return (
            near
            and not begins(text, before, after, self.after_name, room)
            and not is_meant(before, text, paragraph.column)
        )

    def begin(self, line: str, text: str) -> Paragraph:
        """A new paragraph, in the column that its container says."""
        self.after_name = self.after_name or is_name(text)
        column, inner = indent(line), self.containers.inner
        first = rest = column
        if inner.hangs and inner.start == column:
            rest = inner.content
        elif inner.hangs:
            if self.after_blank:
                inner.content = max(inner.content, column)
            first = rest = min(inner.content, column)
        sign = parts(text)[0] or quote(text)
        taken = 0 if self.made else self.taken
        return Paragraph(
            " " * first + sign, " " * rest + quote(text), self.width, taken
        )

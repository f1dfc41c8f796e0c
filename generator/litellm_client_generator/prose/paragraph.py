"""A paragraph that is filled line by line."""

from __future__ import annotations

from litellm_client_generator.prose.lines import clings, indent


class Paragraph:
    """Puts words into lines; no word is broken, and none begins a line in which it would mean something else.

    Args:
        first: What the first line begins with.
        rest: What all others begin with.
        width: The longest line, in characters.
        taken: The columns of the first line that something else has.
    """

    def __init__(self, first: str, rest: str, width: int, taken: int = 0) -> None:
        self.first = first
        self.rest = rest
        self.width = width
        self.lines: list[list[str]] = [[]]
        self.column = len(first) + taken
        self.last_break = 0

    @property
    def margin(self) -> int:
        """The column where its last line begins."""
        return indent(self.first if len(self.lines) == 1 else self.rest)

    def add(self, text: str) -> None:
        for word in text.split(" "):
            if word:
                self.put(word)

    def put(self, word: str) -> None:
        line = self.lines[-1]
        if line and not clings(word, line[-1]):
            self.last_break = len(line)
        if line and self.column + 1 + len(word) > self.width and self.last_break:
            carried = line[self.last_break :]
            del line[self.last_break :]
            self.lines.append(carried)
            self.column = len(self.rest) + sum(len(one) + 1 for one in carried) - 1
            self.column = max(self.column, len(self.rest))
            self.last_break = 0
            line = carried
        self.column += len(word) + bool(line)
        line.append(word)

    def text(self) -> list[str]:
        """The lines, with what they begin with."""
        starts = [self.first] + [self.rest] * (len(self.lines) - 1)
        return [
            (start + " ".join(words)).rstrip()
            for start, words in zip(starts, self.lines, strict=True)
        ]

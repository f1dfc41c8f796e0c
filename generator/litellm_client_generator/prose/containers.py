"""What a line may be in (CommonMark, section 5, and the sections of Google's docstrings)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from litellm_client_generator.prose.lines import TAB, is_name, parts


class Kind(Enum):
    ITEM = "an item of a list"
    SECTION = "the lines below a label, right of it"
    DEFINITIONS = "a section of names, each with its text"
    DEFINITION = "one of these names"


@dataclass
class Container:
    """A block that holds others.

    Args:
        kind: What it is.
        start: The column where it begins; whatever it holds is right of that.
        content: The column of what it holds.
    """

    kind: Kind
    start: int
    content: int

    @property
    def hangs(self) -> bool:
        """Whether all of its lines belong below its first words."""
        return self.kind in (Kind.ITEM, Kind.DEFINITION)


class Containers:
    """The containers that a line is in, the innermost last."""

    def __init__(self) -> None:
        self.stack = [Container(Kind.SECTION, -1, 0)]

    @property
    def inner(self) -> Container:
        return self.stack[-1]

    @property
    def outside(self) -> int:
        """The column that ends any block: the next definition begins there."""
        starts = (one.start for one in self.stack if one.kind is Kind.DEFINITION)
        return max(starts, default=-1)

    def leave(self, column: int) -> bool:
        """Leaves those that a line in a column is not in, and says whether there were any."""
        before = len(self.stack)
        while self.inner.start >= column:
            self.stack.pop()
        return len(self.stack) < before

    def enter_section(self, label: int, column: int, text: str) -> None:
        """Enters what a label announces.

        Args:
            label: The label's column.
            column: The column of its first line.
            text: That line.
        """
        kind = Kind.DEFINITIONS if is_name(text) else Kind.SECTION
        self.stack.append(Container(kind, label, column))

    def enter_item(self, column: int, text: str) -> None:
        """Enters the list's item, or the definition, that a line begins, if it begins one."""
        sign, _ = parts(text)
        defines = self.inner.kind is Kind.DEFINITIONS and self.inner.content == column
        if sign:
            self.stack.append(Container(Kind.ITEM, column, column + len(sign)))
        elif defines and is_name(text):
            self.stack.append(Container(Kind.DEFINITION, column, column + TAB))

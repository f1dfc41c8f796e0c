r"""The functions `match` and `search` of JSONPath, in linear time (RFC 9535, sections 2.4.6 and 2.4.7).

Python's `re` can take for ever on a pattern that is made for that, and patterns here are a stranger's. I-Regexp (RFC
9485) is small enough to follow all ways through a pattern at once, which never takes longer than the text times the
pattern.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import NoReturn

from jsonpath.function_extensions import ExpressionType, FilterFunction

STATE_LIMIT = 2000
"""Steps of a pattern with its repetitions written out: `a{1000}` has 1000."""

_Test = Callable[[str], bool]
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
_LITERALS = frozenset("()*+-.?[\\]^{|}$")


class PatternFault(ValueError):
    """A text is no pattern, or one too large."""


class Match(FilterFunction):
    """Whether a pattern fits a whole text.

    Args:
        count: Is told how many steps are taken.
    """

    anywhere = False

    def __init__(self, count: Callable[[int], None]) -> None:
        self._count = count
        self._known: dict[str, Pattern] = {}

    @property
    def arg_types(self) -> list[ExpressionType]:
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        return ExpressionType.LOGICAL

    def __call__(self, text: object, pattern: object) -> bool:
        if not isinstance(text, str) or not isinstance(pattern, str):
            return False
        if pattern not in self._known:
            self._known[pattern] = Pattern(pattern)
        return self._known[pattern].fits(text, self.anywhere, self._count)


class Search(Match):
    """Whether a pattern fits a part of a text."""

    anywhere = True


class Pattern:
    """An I-Regexp; `^` in front and `$` at the end mean the text's ends, as people write it.

    Args:
        text: The pattern.

    Raises:
        PatternFault: It is none.
    """

    def __init__(self, text: str) -> None:
        self._from_start = text.startswith("^")
        self._to_end = text.endswith("$") and not text.endswith("\\$")
        body = text[self._from_start : len(text) - self._to_end]
        self._tests: list[_Test | None] = [None]
        self._next: list[list[int]] = [[]]
        self._start = _Parser(body).parse()(self, 0)

    def fits(self, text: str, anywhere: bool, count: Callable[[int], None]) -> bool:
        """Whether the pattern fits.

        Args:
            text: The whole text.
            anywhere: Whether a part of the text will do.
            count: Is told how many steps are taken.
        """
        first = self._reached([self._start])
        states = first
        for character in text:
            if not states:
                return False
            if anywhere and not self._to_end and 0 in states:
                return True
            count(len(states) + 1)
            states = self._reached(
                self._next[state][0]
                for state in states
                if (test := self._tests[state]) is not None and test(character)
            )
            if anywhere and not self._from_start:
                states |= first
        return 0 in states

    def state(self, test: _Test | None, *following: int) -> int:
        """Add a state: one that reads a character, or one that reads nothing and goes all ways."""
        if len(self._tests) > STATE_LIMIT:
            raise PatternFault(f"it has more than {STATE_LIMIT} steps")
        self._tests.append(test)
        self._next.append(list(following))
        return len(self._tests) - 1

    def lead(self, state: int, *following: int) -> None:
        """Say where a state goes that was added without."""
        self._next[state] += following

    def _reached(self, states: Iterable[int]) -> set[int]:
        """The states, and those that can be reached from them without reading."""
        seen: set[int] = set()
        open_ = list(states)
        while open_:
            state = open_.pop()
            if state not in seen:
                seen.add(state)
                if self._tests[state] is None:
                    open_ += self._next[state]
        return seen


_Part = Callable[[Pattern, int], int]
"""Adds a part of a pattern in front of a state, and says which state it starts with."""


class _Parser:
    """The grammar of RFC 9485, section 4."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def parse(self) -> _Part:
        part = self._branches()
        if self._at < len(self._text):
            self._fail()
        return part

    def _branches(self) -> _Part:
        branches = [self._branch()]
        while self._take("|"):
            branches.append(self._branch())
        return lambda pattern, to: pattern.state(
            None, *[branch(pattern, to) for branch in branches]
        )

    def _branch(self) -> _Part:
        pieces: list[_Part] = []
        while self._peek() not in ("", "|", ")"):
            pieces.append(self._piece())

        def add(pattern: Pattern, to: int) -> int:
            for piece in reversed(pieces):
                to = piece(pattern, to)
            return to

        return add

    def _piece(self) -> _Part:
        atom = self._atom()
        low, high = self._quantity()

        def add(pattern: Pattern, to: int) -> int:
            start = to
            if high is None:
                start = pattern.state(None)
                pattern.lead(start, atom(pattern, start), to)
            for _ in range(0 if high is None else high - low):
                start = pattern.state(None, atom(pattern, start), to)
            for _ in range(low):
                start = atom(pattern, start)
            return start

        return add

    def _quantity(self) -> tuple[int, int | None]:
        for sign, low, high in (("*", 0, None), ("+", 1, None), ("?", 0, 1)):
            if self._take(sign):
                return low, high
        if not self._take("{"):
            return 1, 1
        low = self._number()
        high = low
        if self._take(","):
            high = None if self._peek() == "}" else self._number()
        if not self._take("}") or (high is not None and high < low):
            self._fail()
        return low, high

    def _number(self) -> int:
        start = self._at
        while self._peek() in set("0123456789"):
            self._at += 1
        digits = self._text[start : self._at]
        if not 0 < len(digits) <= len(str(STATE_LIMIT)):
            self._fail()
        return int(digits)

    def _atom(self) -> _Part:
        if self._take("("):
            part = self._branches()
            if not self._take(")"):
                self._fail()
            return part
        test = self._test()
        return lambda pattern, to: pattern.state(test, to)

    def _test(self) -> _Test:
        if self._take("."):
            return lambda character: character not in "\r\n"
        if self._take("["):
            return self._class()
        if self._take("\\"):
            return self._escape()
        character = self._peek()
        if character in {"", *"*+?{}])^$"}:
            self._fail()
        self._at += 1
        return character.__eq__

    def _class(self) -> _Test:
        negative = self._take("^")
        tests: list[_Test] = []
        while not self._take("]"):
            tests.append(self._class_item())
        if not tests:
            self._fail()
        return lambda character: any(test(character) for test in tests) != negative

    def _class_item(self) -> _Test:
        if self._text[self._at : self._at + 2] in ("\\p", "\\P"):
            self._at += 1
            return self._escape()
        first = last = self._class_character()
        if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] != "]":
            self._at += 1
            last = self._class_character()
        return lambda character: first <= character <= last

    def _class_character(self) -> str:
        escaped = self._take("\\")
        character = self._peek()
        if not character or (not escaped and character == "["):
            self._fail()
        if escaped and character not in {*_LITERALS, *_ESCAPES}:
            self._fail()
        self._at += 1
        return _ESCAPES.get(character, character) if escaped else character

    def _escape(self) -> _Test:
        letter = self._peek()
        self._at += 1
        if letter in ("p", "P"):
            end = self._text.find("}", self._at)
            category = self._text[self._at + 1 : end]
            if self._peek() != "{" or not 1 <= len(category) <= 2:
                self._fail()
            self._at = end + 1
            return lambda character: (
                unicodedata.category(character).startswith(category) == (letter == "p")
            )
        if letter not in {*_LITERALS, *_ESCAPES}:
            self._fail()
        return _ESCAPES.get(letter, letter).__eq__

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self, sign: str) -> bool:
        found = self._peek() == sign
        self._at += found
        return found

    def _fail(self) -> NoReturn:
        raise PatternFault(
            f"unexpected '{self._peek()}'" if self._peek() else "it is cut off"
        )

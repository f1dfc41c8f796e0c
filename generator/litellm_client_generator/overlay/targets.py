"""Targets of actions: JSONPath (RFC 9535), with a bound on the work that a query can make.

python-jsonpath reads and evaluates the queries. Of the packages that do, it is the one that keeps to the RFC (it is run
against the compliance suite), needs nothing else, and is pure Python: jsonpath-rfc9535 needs two compiled packages, and
jsonpath-ng has a dialect of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError, JSONPathMatch
from jsonpath.filter import (
    BaseExpression,
    RelativeFilterQuery,
    RootFilterQuery,
)
from jsonpath.parse import Parser
from jsonpath.segments import JSONPathSegment
from jsonpath.selectors import NameSelector
from jsonpath.stream import TokenStream
from jsonpath.token import TOKEN_EOF

from litellm_client_generator.document.syntax.faults import DEPTH_LIMIT
from litellm_client_generator.hints import did_you_mean
from litellm_client_generator.overlay.patterns import Match, PatternFault, Search

Parts = tuple[str | int, ...]

LENGTH_LIMIT = 1000
"""Characters of a query."""
STEP_LIMIT = 10_000_000
"""Values that all queries together may look at; `$..*` looks at each value of a document once or twice."""
_NAME_LIMIT = 200
_NAMES_LIMIT = 5_000
"""Characters of a name, and names, that are looked through for a near one."""


class TargetFault(ValueError):
    """A target is no query, or one that asks too much."""


class TooMuchWork(TargetFault):
    """The queries have looked at too many values."""


class Work:
    """What queries have done so far."""

    def __init__(self) -> None:
        self._steps = 0

    def add(self, steps: int) -> None:
        """Take note of steps.

        Raises:
            TooMuchWork: They are too many.
        """
        self._steps += steps
        if self._steps > STEP_LIMIT:
            raise TooMuchWork(f"the targets take more than {STEP_LIMIT:,} steps")


class Target:
    """A query.

    Args:
        text: What the overlay says.

    Raises:
        TargetFault: It is no JSONPath; the message says where.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        if len(text) > LENGTH_LIMIT:
            raise TargetFault(f"the JSONPath is longer than {LENGTH_LIMIT} characters")
        self._environment = _Environment()
        try:
            path = self._environment.compile(text)
        except RecursionError:
            raise TargetFault("the JSONPath is nested too deeply") from None
        except JSONPathError as error:
            raise TargetFault(_fault(text, error)) from error
        assert isinstance(path, JSONPath)
        self._segments = tuple(path.segments)

    def locations(self, data: Any, work: Work) -> list[Parts]:
        """Where the values are that the query selects, each once.

        Args:
            data: What to search.
            work: What queries have done so far.

        Raises:
            TargetFault: A pattern in it is none.
            TooMuchWork: It is more than may be done.
        """
        nodes = self._nodes(data, work, len(self._segments))
        return list(dict.fromkeys(node.parts for node in nodes))

    def hint(self, data: Any, work: Work) -> str:
        """Why a query selects nothing, if a misspelt or absent name is the reason; else nothing.

        Args:
            data: What was searched.
            work: What queries have done so far.

        Raises:
            TooMuchWork: It is more than may be done.
        """
        for count in range(len(self._segments) - 1, -1, -1):
            if nodes := self._nodes(data, work, count):
                return _absence(self._segments, count, nodes)
        return ""

    def _nodes(self, data: Any, work: Work, count: int) -> list[JSONPathMatch]:
        """What the query's first segments select."""
        self._environment.data = data
        self._environment.work = work
        query = _Query(env=self._environment, segments=self._segments[:count])
        try:
            return list(query.finditer(data))
        except PatternFault as fault:
            raise TargetFault(f"a pattern in it is no I-Regexp: {fault}") from fault
        except RecursionError:
            raise TargetFault("the JSONPath is nested too deeply") from None
        except JSONPathError as error:
            raise TargetFault(_fault(self.text, error)) from error


class _Match(JSONPathMatch):
    """A value under way; each one is a step."""

    __slots__ = ("_work",)

    def __init__(self, obj: object, parts: Parts, root: Any, work: Work) -> None:
        super().__init__(
            filter_context={}, obj=obj, parent=None, path="", parts=parts, root=root
        )
        self._work = work

    def add_child(self, *children: JSONPathMatch) -> None:
        """Nobody asks for the children, and they would be kept in memory."""

    def new_child(self, obj: object, key: int | str) -> JSONPathMatch:
        self._work.add(1)
        return _Match(obj, (*self.parts, key), self.root, self._work)


class _Query(JSONPath):
    """A query, or one in a filter of a query, that counts its steps.

    `$` is the whole document however deep filters are nested (RFC 9535, section 2.2); python-jsonpath loses it in a
    filter of a filter.
    """

    def finditer(
        self, data: Any, *, filter_context: Mapping[str, Any] | None = None
    ) -> Iterable[JSONPathMatch]:
        assert isinstance(self.env, _Environment)
        first = _Match(data, (), self.env.data, self.env.work)
        nodes: Iterable[JSONPathMatch] = [first]
        for segment in self.segments:
            nodes = segment.resolve(nodes)
        return nodes


class _Parser(Parser):
    """Queries in filters count their steps, too."""

    def parse_absolute_query(self, stream: TokenStream) -> BaseExpression:
        stream.next()
        return RootFilterQuery(_Query(env=self.env, segments=self.parse_query(stream)))

    def parse_relative_query(self, stream: TokenStream) -> BaseExpression:
        stream.next()
        return RelativeFilterQuery(
            _Query(env=self.env, segments=self.parse_query(stream))
        )


class _Environment(JSONPathEnvironment):
    """The functions and the limits of one query, and what it searches."""

    parser_class = _Parser
    max_recursion_depth = DEPTH_LIMIT + 1

    def __init__(self) -> None:
        self.data: Any = None
        self.work = Work()
        super().__init__(strict=True)

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = Match(self._count)
        self.function_extensions["search"] = Search(self._count)

    def is_truthy(self, obj: object) -> bool:
        """Whether a filter holds; asking is a step, too."""
        self.work.add(1)
        return super().is_truthy(obj)

    def _count(self, steps: int) -> None:
        self.work.add(steps)


def _fault(text: str, error: JSONPathError) -> str:
    token = error.token
    message = f"{error.message!s:.200}"
    if token is None:
        return f"this is no JSONPath: {message}"
    column = (len(text) if token.kind == TOKEN_EOF else token.index) + 1
    return f"this is no JSONPath: character {column}: {message}"


def _absence(
    segments: Sequence[JSONPathSegment], count: int, nodes: list[JSONPathMatch]
) -> str:
    selectors = segments[count].selectors
    if len(selectors) != 1 or not isinstance(selectors[0], NameSelector):
        return ""
    name = selectors[0].name
    keys = dict.fromkeys(
        key
        for node in nodes
        if isinstance(node.obj, dict)
        for key in node.obj
        if len(key) <= _NAME_LIMIT
    )
    before = "$" + "".join(map(str, segments[:count]))
    absence = f"nothing at '{before:.200}' has a '{name:.80}'"
    near = did_you_mean(name[:_NAME_LIMIT], list(keys)[:_NAMES_LIMIT])
    return f"{absence}; {near}" if near else absence

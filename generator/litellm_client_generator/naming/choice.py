"""Which operations are generated, and under which of their tags.

What is chosen adds up: an operation is generated if `tags`, `operations` or `paths` names it, or if nothing is chosen
at all. What is excluded is taken away. An operation that is chosen by tags alone is in the classes of these tags, any
other in those of all its tags.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from fnmatch import translate

from litellm_client_generator.document.paths import Route
from litellm_client_generator.hints import did_you_mean
from litellm_client_generator.naming.names import Called
from litellm_client_generator.settings import Settings, SettingsError


class Globs:
    """The patterns of one setting, and what became of them.

    `*` stands for any text, slashes included, `?` for one character, `[ab]` for one of several; case does not matter. A
    text that is spelled like the pattern fits, too, so that `[beta] MCP` is a tag.

    Args:
        setting: The setting's key.
        patterns: The patterns.
        kind: What they are patterns of, for a message.
    """

    def __init__(self, setting: str, patterns: Iterable[str], kind: str) -> None:
        self.setting = setting
        self.kind = kind
        self.patterns = {
            pattern: re.compile(translate(pattern.casefold())) for pattern in patterns
        }
        self.unused = set(self.patterns)
        self.known: dict[str, None] = {}

    def __bool__(self) -> bool:
        return bool(self.patterns)

    def fits(self, *texts: str) -> bool:
        """Whether a pattern fits one of the texts."""
        self.known.update(dict.fromkeys(texts))
        folded = [text.casefold() for text in texts]
        fitting = {
            pattern
            for pattern, expression in self.patterns.items()
            if pattern.casefold() in folded or any(map(expression.match, folded))
        }
        self.unused -= fitting
        return bool(fitting)

    def faults(self) -> list[str]:
        """A line for each pattern that fits nothing."""
        return [
            f"setting {self.setting}: the document has no {self.kind} {pattern!r}"
            + self.hint(pattern)
            for pattern in self.patterns
            if pattern in self.unused
        ]

    def hint(self, pattern: str) -> str:
        near = did_you_mean(pattern.strip("*"), self.known)
        if not near and self.kind == "tag":
            near = "`tags SPEC` lists them."
        return f"; {near}" if near else ""


class Choice:
    """What one run's settings choose and exclude."""

    def __init__(self, settings: Settings) -> None:
        self.tags = Globs("tags", settings.tags, "tag")
        self.names = Globs("operations", settings.operations, "operation")
        self.paths = Globs("paths", settings.paths, "path")
        self.no_tags = Globs("exclude-tags", settings.exclude_tags, "tag")
        excluded = settings.exclude_operations
        self.no_names = Globs("exclude-operations", excluded, "operation")
        self.no_paths = Globs("exclude-paths", settings.exclude_paths, "path")

    def tags_of(self, route: Route, names: Iterable[str]) -> list[str]:
        """The tags under which an operation is generated; none if it is not.

        Every pattern is tried, so that each is known to fit or not.

        Args:
            route: The operation.
            names: What it is called.
        """
        labels = (route.id, route.request, *names)
        tagged = [tag for tag in route.tags if self.tags.fits(tag)]
        named = any([self.names.fits(*labels), self.paths.fits(route.path)])
        unwanted = [
            self.no_tags.fits(*route.tags),
            self.no_names.fits(*labels),
            self.no_paths.fits(route.path),
        ]
        if named or not (self.tags or self.names or self.paths):
            tagged = list(route.tags)
        return [] if any(unwanted) else tagged

    def faults(self) -> list[str]:
        """A line for each pattern that fits nothing."""
        wanted = (self.tags, self.names, self.paths)
        unwanted = (self.no_tags, self.no_names, self.no_paths)
        return [line for globs in (*wanted, *unwanted) for line in globs.faults()]


def choose(
    routes: Iterable[Route],
    settings: Settings,
    methods: Mapping[tuple[str, str], Called],
) -> dict[str, list[str]]:
    """The tags under which each chosen operation is generated, by the operation's JSON pointer.

    Args:
        routes: The document's operations.
        settings: The run's settings.
        methods: What operations are called, by API class and by JSON pointer.

    Raises:
        SettingsError: A pattern fits nothing, or nothing is left.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for (_, pointer), called in methods.items():
        names[pointer] |= {called.name, called.alias} - {""}
    choice = Choice(settings)
    found = {
        route.pointer: choice.tags_of(route, sorted(names[route.pointer]))
        for route in routes
    }
    found = {pointer: tags for pointer, tags in found.items() if tags}
    faults = choice.faults()
    if settings.is_narrowed and not found and not faults:
        faults = ["every operation is excluded: nothing is left to generate"]
    if faults and not settings.is_lenient:
        raise SettingsError("\n".join(faults))
    return found

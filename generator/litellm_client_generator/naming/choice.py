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

from litellm_client_generator.document import Document
from litellm_client_generator.document.paths import operations, tags_of
from litellm_client_generator.hints import did_you_mean
from litellm_client_generator.naming.names import Called, operation_id
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


def is_narrowed(settings: Settings) -> bool:
    """Whether anything is chosen or excluded, so that only the models in use are generated."""
    return any(
        (
            settings.tags,
            settings.operations,
            settings.paths,
            settings.exclude_tags,
            settings.exclude_operations,
            settings.exclude_paths,
        )
    )


def choose(
    document: Document,
    settings: Settings,
    methods: Mapping[tuple[str, str], Called],
    lenient: bool = False,
) -> dict[str, list[str]]:
    """The tags under which each chosen operation is generated, by the operation's JSON pointer.

    Args:
        document: The document.
        settings: The run's settings.
        methods: What operations are called, by API class and by JSON pointer.
        lenient: Whether a pattern may fit nothing.

    Raises:
        SettingsError: A pattern fits nothing, or nothing is left.
    """
    tags = Globs("tags", settings.tags, "tag")
    chosen = Globs("operations", settings.operations, "operation")
    paths = Globs("paths", settings.paths, "path")
    no_tags = Globs("exclude-tags", settings.exclude_tags, "tag")
    excluded = Globs("exclude-operations", settings.exclude_operations, "operation")
    no_paths = Globs("exclude-paths", settings.exclude_paths, "path")
    names_of: dict[str, set[str]] = defaultdict(set)
    for (_, pointer), called in methods.items():
        names_of[pointer] |= {called.name, called.alias} - {""}
    found: dict[str, list[str]] = {}
    for path, method, _, node in operations(document):
        labels = list(dict.fromkeys(tags_of(node)))
        names = (
            operation_id(path, method, node),
            f"{method.upper()} {path}",
            *sorted(names_of[node.pointer]),
        )
        tagged = [tag for tag in labels if tags.fits(tag)]
        named = any([chosen.fits(*names), paths.fits(path)])
        unwanted = [no_tags.fits(*labels), excluded.fits(*names), no_paths.fits(path)]
        if named or not (tags or chosen or paths):
            tagged = labels
        if tagged and not any(unwanted):
            found[node.pointer] = tagged
    all_globs = (tags, chosen, paths, no_tags, excluded, no_paths)
    faults = [line for globs in all_globs for line in globs.faults()]
    if faults and not lenient:
        raise SettingsError("\n".join(faults))
    if is_narrowed(settings) and not found and not lenient:
        raise SettingsError("every operation is excluded: nothing is left to generate")
    return found

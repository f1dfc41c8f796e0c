"""Which operations are listings that come in pages, and how each one goes on.

The document does not say it, so rules do (`Settings.pages`). A rule fits an operation that has the rule's query parameter, and
whose answer has a list where the rule looks for it. An answer that the document does not describe is taken at the rule's word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from litellm_client_generator.document.schemas.schema import Node, Schemas
from litellm_client_generator.ir import Listing
from litellm_client_generator.settings import PageRule

PLACES = ("next", "more", "total", "last")
"""What a rule looks for in an answer besides the items."""


def find(
    schemas: Schemas,
    rules: Iterable[PageRule],
    parameters: Collection[str],
    answer: Node | None,
) -> Listing | None:
    """How an operation's listing goes on, by the first rule that fits; nothing if it is none.

    Args:
        schemas: The document's schemas.
        rules: The rules to try.
        parameters: The operation's query parameters.
        answer: The schema of the answer in JSON, if there is one.
    """
    for rule in rules:
        if rule.parameter in parameters:
            listing = match(schemas, rule, parameters, answer)
            if listing is not None:
                return listing
    return None


def match(
    schemas: Schemas, rule: PageRule, parameters: Collection[str], answer: Node | None
) -> Listing | None:
    """How a listing goes on by one rule; nothing if the rule does not fit."""
    bare = Listing(
        rule.kind,
        rule.parameter,
        size=next((name for name in rule.size if name in parameters), ""),
        start=start(rule),
    )
    target = schemas.target(answer) if answer else None
    if target is None:
        return untold(rule, bare)
    if schemas.types(target) == ["array"]:
        return None if rule.kind == "cursor" else bare
    known = schemas.properties(target)
    if not known:
        return untold(rule, bare)
    items = list_field(schemas, rule, known)
    places: dict[str, Any] = {
        name: field(schemas, target, getattr(rule, name)) for name in PLACES
    }
    if not items or (rule.kind == "cursor" and not places["next"]):
        return None
    return replace(bare, items=items, model=target.pointer, **places)


def untold(rule: PageRule, bare: Listing) -> Listing | None:
    """An answer of which nothing is said is taken at the rule's word."""
    items = next(iter(rule.items), "")
    places: dict[str, Any] = {name: first(getattr(rule, name)) for name in PLACES}
    if not items or (rule.kind == "cursor" and not places["next"]):
        return None
    return replace(bare, items=items, **places)


def start(rule: PageRule) -> int | None:
    """The first page's number or offset, where it is not the usual one."""
    usual = 0 if rule.kind == "offset" else 1
    return None if rule.kind == "cursor" or rule.start == usual else rule.start


def list_field(schemas: Schemas, rule: PageRule, known: dict[str, Node]) -> str:
    """The field that holds the items: one that the rule names, else the only list there is."""
    lists = [name for name, node in known.items() if is_list(schemas, node)]
    named = [name for name in rule.items if name in lists]
    return named[0] if named else lists[0] if len(lists) == 1 else ""


def is_list(schemas: Schemas, node: Node) -> bool:
    return "array" in schemas.types(schemas.target(node))


def field(schemas: Schemas, answer: Node, names: Iterable[str]) -> str:
    """The first of the names that the answer has; a dot leads into an object."""
    for name in names:
        node: Node | None = answer
        for part in name.split("."):
            node = schemas.properties(schemas.target(node)).get(part) if node else None
        if node is not None:
            return name
    return ""


def first(names: Iterable[str]) -> str:
    """What to expect of an answer that is not described: the plain name, not one inside another object."""
    return next((name for name in names if "." not in name), "")

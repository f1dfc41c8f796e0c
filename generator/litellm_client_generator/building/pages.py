"""Which operations are listings that come in pages, and how each one goes on.

The document does not say it, so rules do (`Settings.pages`). A rule fits an operation that has the rule's query parameter, and
whose answer has a list where the rule looks for it. An answer that the document does not describe is taken at the rule's word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import Option, Pages
from litellm_client_generator.settings.page_rules import PageRule


def find(
    schemas: Schemas,
    rules: Iterable[PageRule],
    parameters: Collection[str],
    answer: Node | None,
) -> Pages | None:
    """How an operation's listing goes on, by the first rule that fits; nothing if it is none.

    Args:
        schemas: The document's schemas.
        rules: The rules to try.
        parameters: The operation's query parameters.
        answer: The schema of the answer in JSON, if there is one.
    """
    for rule in rules:
        if rule.parameter in parameters:
            pages = match(schemas, rule, parameters, answer)
            if pages is not None:
                return pages
    return None


def match(
    schemas: Schemas, rule: PageRule, parameters: Collection[str], answer: Node | None
) -> Pages | None:
    target = schemas.resolve(answer) if answer else None
    size = next((name for name in rule.size if name in parameters), "")
    options = [Option("size", size)] if size else []
    if target is not None and schemas.types(target) == ["array"]:
        return (
            None
            if rule.kind == "cursor"
            else Pages(rule.kind, rule.parameter, "", "", tuple(started(rule, options)))
        )
    known = schemas.properties(target) if target is not None else {}
    items = list_field(schemas, rule, known) if known else next(iter(rule.items), "")
    if not items:
        return None
    options.append(Option("items", items))
    for name in ("next", "more", "total", "last"):
        found = (
            field(schemas, target, getattr(rule, name))
            if known and target
            else first(getattr(rule, name))
        )
        if found:
            options.append(Option(name, found))
        elif name == "next" and rule.kind == "cursor":
            return None
    model = target.pointer if known and target is not None else ""
    return Pages(rule.kind, rule.parameter, model, items, tuple(started(rule, options)))


def started(rule: PageRule, options: list[Option]) -> list[Option]:
    usual = 0 if rule.kind == "offset" else 1
    return (
        options
        if rule.kind == "cursor" or rule.start == usual
        else [*options, Option("start", rule.start)]
    )


def list_field(schemas: Schemas, rule: PageRule, known: dict[str, Node]) -> str:
    """The field that holds the items: one that the rule names, else the only list there is."""
    lists = [name for name, node in known.items() if is_list(schemas, node)]
    named = [name for name in rule.items if name in lists]
    return named[0] if named else lists[0] if len(lists) == 1 else ""


def is_list(schemas: Schemas, node: Node) -> bool:
    return "array" in schemas.types(schemas.resolve(schemas.without_null(node)))


def field(schemas: Schemas, answer: Node, names: Iterable[str]) -> str:
    """The first of the names that the answer has; a dot leads into an object."""
    for name in names:
        node: Node | None = answer
        for part in name.split("."):
            node = (
                schemas.properties(schemas.resolve(schemas.without_null(node))).get(
                    part
                )
                if node
                else None
            )
        if node is not None:
            return name
    return ""


def first(names: Iterable[str]) -> str:
    """What to expect of an answer that is not described: the plain name, not one inside another object."""
    return next((name for name in names if "." not in name), "")

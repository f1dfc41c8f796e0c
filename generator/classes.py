"""Which class an operation is in, and what it is called there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from generator import naming
from generator.ir import ASYNC, Operation
from generator.models import respell
from generator.paths import UNTAGGED


def class_names(tags: Iterable[str]) -> dict[str, str]:
    """The API class of each tag. Tags with one class name are one class."""
    wished = {tag: naming.class_name_of_tag(tag) for tag in tags}
    names = list(dict.fromkeys(wished.values()))

    def twin(
        name: str,
    ) -> (
        str
    ):  # "X" has an asynchronous twin "AsyncX", which another tag could be called
        return name.removeprefix(ASYNC.prefix)

    given = dict(
        zip(names, naming.unique([(name, name) for name in names], place=twin))
    )
    return {tag: given[name] for tag, name in wished.items()}


def module_names(classes: Iterable[str]) -> dict[str, str]:
    """The module of each API class; `SSOApi` and `SsoApi` would have the same one."""
    return numbered(classes, naming.module_of_class)


def attribute_names(classes: Iterable[str]) -> dict[str, str]:
    """The attribute of each API class in the client."""
    return numbered(classes, naming.attribute_of_class)


def numbered(classes: Iterable[str], spell: Callable[[str], str]) -> dict[str, str]:
    names = list(dict.fromkeys(classes))
    taken = ("api_client", "close")
    return dict(
        zip(names, naming.unique([(name, spell(name)) for name in names], taken))
    )


def unique_operations(operations: list[Operation], aliases: bool) -> list[Operation]:
    """Makes the method names of one class differ: all that share a name get their HTTP method, and a number if that fails.

    A short name stays where no other method of the class could be meant by it.
    """
    counts = Counter(operation.name for operation in operations)
    wished = [
        (
            operation.name
            if counts[operation.name] == 1
            else f"{operation.name}_{operation.method.lower()}"
        )
        for operation in operations
    ]
    names = naming.unique_names(wished)
    shorts = Counter(operation.alias for operation in operations)
    taken = {form for name in names for form in (name, f"{name}_with_http_info")} | {
        "api_client"
    }
    found = []
    for operation, name in zip(operations, names):
        short = operation.alias
        free = (
            aliases
            and shorts[short] == 1
            and not {short, f"{short}_with_http_info"} & taken
        )
        found.append(replace(operation, name=name, alias=short if free else ""))
    return found


def unhide(operation: Operation, hidden: Iterable[str]) -> Operation:
    """Spells a builtin differently in a class that has a method of its name."""
    respelled = {
        id(item): replace(item, type=respell(item.type, hidden))
        for item in operation.parameters
    }
    return replace(
        operation,
        positional=tuple(respelled[id(item)] for item in operation.positional),
        keyword=tuple(respelled[id(item)] for item in operation.keyword),
        parameters=tuple(respelled[id(item)] for item in operation.parameters),
        returns=respell(operation.returns, hidden),
    )


def api_doc(tags: list[str], description: str) -> str:
    names = " and ".join(f'"{tag}"' for tag in tags)
    doc = (
        "Operations without a tag."
        if tags == [UNTAGGED]
        else f"Operations tagged {names}."
    )
    return f"{doc}\n\n{description}" if description else doc

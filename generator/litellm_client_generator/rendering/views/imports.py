"""Import statements, sorted as isort (profile black) and ruff (rule I) sort them, so that no tool has to mend the output."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from litellm_client_generator.ir import Import

STANDARD = frozenset(
    {
        "__future__",
        "collections.abc",
        "datetime",
        "functools",
        "builtins",
        "typing",
        "uuid",
    }
)


@dataclass(frozen=True, slots=True)
class ImportBlock:
    """The import statements of one module, sorted as isort and ruff sort them, one block a section.

    Each line is a complete statement; black breaks the long ones.
    """

    sections: tuple[tuple[str, ...], ...] = ()
    type_checking: tuple[tuple[str, ...], ...] = ()


def block(
    room: str, always: Iterable[Import], type_checking: Iterable[Import] = ()
) -> ImportBlock:
    """The imports of one module.

    Args:
        room: The module's folder in the package: `models`, `api`, or nothing for the root.
        always: What it needs when it runs.
        type_checking: What only its annotations name.
    """
    lazy = frozenset(type_checking)
    needed = frozenset(always) - lazy
    if lazy:
        needed |= {Import("typing", "TYPE_CHECKING")}
    return ImportBlock(statements(room, needed), statements(room, lazy))


def statements(room: str, imports: Iterable[Import]) -> tuple[tuple[str, ...], ...]:
    """One tuple of statements a section: the standard library, third parties, the package."""
    modules: dict[str, set[Import]] = defaultdict(set)
    for item in imports:
        modules[relative(room, item.module)].add(item)
    sections: tuple[list[str], list[str], list[str]] = ([], [], [])
    for module in sorted(modules, key=module_key):
        names = ", ".join(
            spell(item) for item in sorted(modules[module], key=member_key)
        )
        sections[section(module)].append(f"from {module} import {names}")
    return tuple(tuple(lines) for lines in sections if lines)


def spell(item: Import) -> str:
    return f"{item.name} as {item.alias}" if item.alias else item.name


def section(module: str) -> int:
    return 2 if module.startswith(".") else 0 if module in STANDARD else 1


def relative(room: str, module: str) -> str:
    """How a module of the package is named from a room: `.models.pet` is `.pet` in `models`, `..models.pet` in `api`."""
    if not module.startswith(".") or not room:
        return module
    return (
        module.removeprefix(f".{room}")
        if module.startswith(f".{room}.")
        else f".{module}"
    )


def natural(text: str) -> tuple[tuple[int, int | str], ...]:
    """Digits by their value, all else as text."""
    parts = re.split(r"(\d+)", text)
    return tuple(
        (0, int(part)) if part.isdigit() else (1, part) for part in parts if part
    )


def module_key(module: str) -> tuple[int, tuple[tuple[int, int | str], ...]]:
    """The furthest relative module first, then by name."""
    dots = len(module) - len(module.lstrip("."))
    return (-dots, natural(module.lstrip(".").lower()))


def kind(name: str) -> int:
    """Constants, classes, then the rest."""
    return 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2


def member_key(item: Import) -> tuple[int, tuple[tuple[int, int | str], ...], str]:
    """The order of the names in one import statement."""
    return (kind(item.name), natural(item.name.lower()), item.name)


def export_key(name: str) -> tuple[int, tuple[tuple[int, int | str], ...]]:
    """The order of `__all__` (ruff's rule RUF022): unlike in an import statement, upper case goes first."""
    return (kind(name), natural(name))

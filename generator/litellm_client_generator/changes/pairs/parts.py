"""Arguments of one operation, and fields of one model, that are the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from litellm_client_generator.changes.pairs.unique import unique_pairs
from litellm_client_generator.ir import Field, Model, Operation, Parameter
from litellm_client_generator.ir.operations import PATH

Part = TypeVar("Part", Parameter, Field)


def pair_parameters(
    old: Operation, new: Operation
) -> list[tuple[Parameter, Parameter]]:
    """The arguments that are in both, by what they send, else by their names.

    What stands at the same place of the path is the same, whatever it is called.
    """
    return _pairs(
        old.parameters,
        new.parameters,
        (_wire, _wire),
        (_name, _name),
        (_position(old.path), _position(new.path)),
    )


def pair_fields(old: Model, new: Model) -> list[tuple[Field, Field]]:
    """The fields that are in both, by their names in JSON, else by those in Python."""
    wire = (_wire_name, _wire_name)
    return _pairs(old.fields, new.fields, wire, (_name, _name))


def _pairs(
    old: Iterable[Part],
    new: Iterable[Part],
    *traits: tuple[Callable[[Part], Hashable], Callable[[Part], Hashable]],
) -> list[tuple[Part, Part]]:
    """Pairs by one trait after the other, in the old order."""
    before, after = ({part.name: part for part in parts} for parts in (old, new))
    heirs: dict[str, str] = {}
    for of_old, of_new in traits:
        taken = set(heirs.values())
        heirs |= unique_pairs(
            {name: of_old(part) for name, part in before.items() if name not in heirs},
            {name: of_new(part) for name, part in after.items() if name not in taken},
        )
    return [
        (part, after[heirs[name]]) for name, part in before.items() if name in heirs
    ]


def _name(part: Parameter | Field) -> Hashable:
    return part.name


def _wire(parameter: Parameter) -> Hashable:
    return parameter.place, parameter.wire_name


def _wire_name(field: Field) -> Hashable:
    return field.wire_name


def _position(path: str) -> Callable[[Parameter], Hashable]:
    """Which `{}` of a path an argument fills."""
    names = re.findall(r"\{([^}]*)\}", path)

    def position(parameter: Parameter) -> Hashable:
        name = parameter.wire_name
        fills = parameter.place == PATH and name in names
        return names.index(name) if fills else None

    return position

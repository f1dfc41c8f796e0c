"""Changes of the arguments of one method."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from litellm_client_generator.changes.differences import Readers, code_of, deprecation
from litellm_client_generator.changes.limits import lets_through, limits_of
from litellm_client_generator.ir import Operation, Parameter
from litellm_client_generator.text import literal

BODY = "body_param"


@dataclass(frozen=True, slots=True)
class ParameterChange:
    """What happened to one argument, or to all of them together."""

    kind: str
    name: str
    """The argument; empty for the whole signature."""
    message: str
    before: str = ""
    after: str = ""
    breaking: bool = False


def compare_parameters(
    readers: Readers, old: Operation, new: Operation
) -> Iterator[ParameterChange]:
    """What changes for callers of a method.

    Args:
        readers: What compares annotations.
        old: The method in the old client.
        new: The same method in the new one.
    """
    pairs = _pairs(old, new)
    heirs = {id(after) for _, after in pairs}
    kept = {id(before) for before, _ in pairs}
    for parameter in old.parameters:
        if id(parameter) not in kept:
            kind, code = f"{_noun(parameter)}-removed", code_of(parameter.type)
            yield ParameterChange(kind, parameter.name, "Gone.", code, "", True)
    for parameter in new.parameters:
        if id(parameter) not in heirs:
            kind, needed = f"{_noun(parameter)}-added", parameter.required
            message = f"New, {'and required' if needed else 'optional'}."
            code = code_of(parameter.type)
            yield ParameterChange(kind, parameter.name, message, "", code, needed)
    for before, after in pairs:
        yield from _compare(readers, before, after)
    yield from _order(old, new, pairs)


def _noun(parameter: Parameter) -> str:
    return "body" if parameter.maker == BODY else "parameter"


def _pairs(old: Operation, new: Operation) -> list[tuple[Parameter, Parameter]]:
    """The arguments that are in both, by what they send, else by their names.

    What stands at the same place of the path is the same, whatever it is called.
    """
    by_wire = {(item.maker, item.wire): item for item in new.parameters}
    by_name = {item.name: item for item in new.parameters}
    found: dict[int, tuple[Parameter, Parameter]] = {}
    taken: set[int] = set()
    for parameter in old.parameters:
        heir = by_wire.get((parameter.maker, parameter.wire))
        if heir is not None:
            found[id(parameter)] = parameter, heir
            taken.add(id(heir))
    for parameter in old.parameters:
        heir = by_name.get(parameter.name)
        if heir is not None and id(parameter) not in found and id(heir) not in taken:
            found[id(parameter)] = parameter, heir
            taken.add(id(heir))
    rest = [item for item in old.parameters if id(item) not in found]
    heirs = [item for item in new.parameters if id(item) not in taken]
    places = zip(_places(rest, old.path), _places(heirs, new.path), strict=False)
    found |= {
        id(before): (before, after) for before, after in places if before and after
    }
    return list(found.values())


def _places(parameters: list[Parameter], path: str) -> list[Parameter | None]:
    """For each `{}` of a path, which of some arguments fills it."""
    by_name = {item.wire[0]: item for item in parameters if item.maker == "path_param"}
    return [by_name.get(name) for name in re.findall(r"\{([^}]*)\}", path)]


def _compare(
    readers: Readers, old: Parameter, new: Parameter
) -> Iterator[ParameterChange]:
    noun, name = _noun(new), new.name
    if old.name != name:
        message = "Renamed."
        yield ParameterChange(f"{noun}-renamed", name, message, old.name, name, True)
    if new.required and not old.required:
        message = "It is required now."
        yield ParameterChange(f"{noun}-made-required", name, message, breaking=True)
    if old.required and not new.required:
        message = "It is optional now, and can only be passed by its name."
        yield ParameterChange(f"{noun}-made-optional", name, message, breaking=True)
    found = readers.difference(
        old.type, new.type, without_null=old.required is not new.required
    )
    if found is not None:
        yield ParameterChange(
            f"{noun}-{found.action}",
            name,
            found.message,
            code_of(old.type),
            code_of(new.type),
            found.breaks_callers,
        )
    yield from _limits(old, new)
    if old.default != new.default:
        yield ParameterChange(
            f"{noun}-default-changed",
            name,
            "What the server takes when nothing is sent is another value.",
            literal(old.default),
            literal(new.default),
        )
    if old.deprecated is not new.deprecated:
        kind, message = deprecation(noun, new.deprecated)
        yield ParameterChange(kind, name, message)
    if old.maker != new.maker:
        message = "It is sent in another place."
        before, after = _place(old), _place(new)
        yield ParameterChange(f"{noun}-moved", name, message, before, after)
    elif _encoding(old) != _encoding(new):
        message = "It is written in another way."
        yield ParameterChange(
            f"{noun}-encoding-changed", name, message, _encoding(old), _encoding(new)
        )


def _place(parameter: Parameter) -> str:
    return parameter.maker.removesuffix("_param")


def _limits(old: Parameter, new: Parameter) -> Iterator[ParameterChange]:
    before, after = limits_of(old.options), limits_of(new.options)
    if before == after:
        return
    tighter = not lets_through(after, before)
    yield ParameterChange(
        f"{_noun(new)}-constraint-changed",
        new.name,
        f"Its limits are {'tighter' if tighter else 'looser'}.",
        _said(before),
        _said(after),
        tighter,
    )


def _said(limits: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in limits.items()) or "no limits"


def _encoding(parameter: Parameter) -> str:
    """How the value is written: what of the options is no check, and the media types."""
    words = ("style", "explode", "allow_reserved", "content_type")
    said = [f"{o.name}={o.value}" for o in parameter.options if o.name in words]
    wire = [part for part in parameter.wire if part != parameter.name]
    return ", ".join([*wire, *said, *parameter.media_types]) or "the default"


def _order(
    old: Operation, new: Operation, pairs: list[tuple[Parameter, Parameter]]
) -> Iterator[ParameterChange]:
    """Arguments without names mean something else if their order changes."""
    both = [
        (before, after) for before, after in pairs if before.required and after.required
    ]
    places = {id(item): place for place, item in enumerate(new.positional)}
    order = [places[id(after)] for _, after in both]
    if order != sorted(order):
        before = ", ".join(item.name for item in old.positional)
        after = ", ".join(item.name for item in new.positional)
        message = "The order of its arguments is another one."
        yield ParameterChange("parameters-reordered", "", message, before, after, True)

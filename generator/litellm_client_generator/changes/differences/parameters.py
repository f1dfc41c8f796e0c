"""Changes of the arguments of one method."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.containment import lets_through
from litellm_client_generator.changes.differences.types import compare_types
from litellm_client_generator.changes.differences.wording import added, deprecation
from litellm_client_generator.changes.facts.annotations import limits_of
from litellm_client_generator.changes.facts.shapes import Limits
from litellm_client_generator.changes.pairs.parts import pair_parameters
from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import BODY, Operation, Parameter
from litellm_client_generator.ir.operations import FILE
from litellm_client_generator.ir.values import thawed
from litellm_client_generator.text import literal

LIMITS = {
    "minimum": "at least {}",
    "exclusive_minimum": "more than {}",
    "maximum": "at most {}",
    "exclusive_maximum": "less than {}",
    "min_length": "length at least {}",
    "max_length": "length at most {}",
    "min_items": "length at least {}",
    "max_items": "length at most {}",
    "multiple_of": "a multiple of {}",
    "pattern": "pattern {}",
    "unique_items": "no duplicates",
    "format": "a {}",
    "each_item": "each item {}",
    "each_value": "each value {}",
}


def compare_parameters(
    context: Context, subject: Subject, old: Operation, new: Operation
) -> Iterator[Change]:
    """What changes for callers of a method.

    Args:
        context: The two packages.
        subject: The method.
        old: The method in the old client.
        new: The same method in the new one.
    """
    pairs = pair_parameters(old, new)
    kept = {before.name for before, _ in pairs}
    heirs = {after.name for _, after in pairs}
    for parameter in old.parameters:
        if parameter.name not in kept:
            kind, code = f"{_noun(parameter)}-removed", parameter.type.code
            argument = subject.of(parameter.name)
            yield argument.change(kind, "Removed.", code, callers=True)
    for parameter in new.parameters:
        if parameter.name not in heirs:
            yield subject.of(parameter.name).change(
                f"{_noun(parameter)}-added",
                added(parameter.required),
                after=parameter.type.code,
                callers=parameter.required,
            )
    for before, after in pairs:
        yield from _compare(context, subject.of(after.name), before, after)
    yield from _order(subject, old, new, pairs)


def _noun(parameter: Parameter) -> str:
    return "body" if parameter.place == BODY else "parameter"


def _compare(
    context: Context, subject: Subject, old: Parameter, new: Parameter
) -> Iterator[Change]:
    noun = _noun(new)
    if old.name != new.name:
        kind = f"{noun}-renamed"
        yield subject.change(kind, "Renamed.", old.name, new.name, callers=True)
    yield from _necessity(subject, old, new)
    needed = old.required is not new.required
    difference = compare_types(context, old.type, new.type, without_null=needed)
    if difference:
        yield difference.change(subject, noun)
    yield from _limits(subject, old, new)
    if old.default != new.default:
        was, is_ = literal(thawed(old.default)), literal(thawed(new.default))
        message = "The server's default changed."
        yield subject.change(f"{noun}-default-changed", message, was, is_)
    yield from deprecation(subject, noun, old.deprecated, new.deprecated)
    yield from _sending(subject, old, new)


def _necessity(subject: Subject, old: Parameter, new: Parameter) -> Iterator[Change]:
    """Whether it has to be passed changed."""
    noun = _noun(new)
    if new.required and not old.required:
        message = "It is now required."
        yield subject.change(f"{noun}-made-required", message, callers=True)
    elif old.required and not new.required:
        message = "It is now optional and passed by name only."
        yield subject.change(f"{noun}-made-optional", message, callers=True)


def _limits(subject: Subject, old: Parameter, new: Parameter) -> Iterator[Change]:
    before, after = limits_of(old.constraints), limits_of(new.constraints)
    if before != after:
        tighter = not lets_through(after, before)
        yield subject.change(
            f"{_noun(new)}-constraint-changed",
            f"Its limits are {'tighter' if tighter else 'looser'}.",
            _said(before),
            _said(after),
            callers=tighter,
        )


def _said(limits: Limits) -> str:
    said = (
        LIMITS[name].format(_said(bound) if isinstance(bound, Mapping) else bound)
        for name, bound in limits.items()
    )
    return ", ".join(said) or "no limits"


def _sending(subject: Subject, old: Parameter, new: Parameter) -> Iterator[Change]:
    """What goes over the wire in another way, though the call looks the same."""
    noun, was, is_ = _noun(new), old.place, new.place
    if was != is_:
        message = "Its place in the request changed."
        yield subject.change(f"{noun}-moved", message, was, is_)
        return
    kind = f"{noun}-encoding-changed"
    names = old.wire_name, new.wire_name
    if names[0] != names[1] and is_ != "path":
        yield subject.change(kind, "Its name in the request changed.", *names)
    before, after = encoding_of(old), encoding_of(new)
    if before != after:
        message = "Its encoding changed."
        was, is_ = _encoding(before, after), _encoding(after, before)
        yield subject.change(kind, message, was, is_)


def encoding_of(parameter: Parameter) -> dict[str, object]:
    """How an argument is written where it is sent."""
    if parameter.place in (BODY, FILE) or parameter.content_types:
        return {"content_type": parameter.content_types}
    return {
        "style": parameter.style,
        "explode": parameter.explode,
        "allow_reserved": parameter.allow_reserved,
    }


def _encoding(encoding: Mapping[str, object], other: Mapping[str, object]) -> str:
    """What of an encoding is not that of another one."""
    return ", ".join(
        " or ".join(map(str, value)) if isinstance(value, tuple) else f"{name}={value}"
        for name, value in encoding.items()
        if name not in other or other[name] != value
    )


def _order(
    subject: Subject,
    old: Operation,
    new: Operation,
    pairs: list[tuple[Parameter, Parameter]],
) -> Iterator[Change]:
    """Arguments without names mean something else if their order changes."""
    places = {item.name: place for place, item in enumerate(new.required)}
    order = [
        places[after.name]
        for before, after in pairs
        if before.required and after.required
    ]
    if order != sorted(order):
        before = ", ".join(item.name for item in old.required)
        after = ", ".join(item.name for item in new.required)
        message = "The order of its arguments changed."
        yield subject.change(
            "parameters-reordered", message, before, after, callers=True
        )

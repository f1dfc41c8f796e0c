"""Everything that is wrong with a document, at once.

The rules are openapi-spec-validator's; this module decides what they are worth here. What would make the client wrong is an
error; what it does not depend on is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ExtraParametersError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)

from generator.checks.meaning import Finding, findings
from generator.checks.references import reference_problems
from generator.checks.sentences import innermost, sentence, unknown_fields
from generator.checks.structure import structure_errors
from generator.document import Document, pointer
from generator.grammar import GRAMMAR
from generator.problems import Problem, SpecError
from generator.repair.parameters import NOT_IN_PATH

_ANNOTATIONS = frozenset(
    "externalDocs title description summary $comment example examples deprecated readOnly writeOnly xml"
    " contentEncoding contentMediaType".split()
)
"""Fields that no line of code depends on."""
_ROOT_ANNOTATIONS = frozenset(("info", "tags"))
_ANNOTATION_KINDS = frozenset(("example", "link"))


def validate(document: Document) -> list[Problem]:
    """Check a document that `generator.repair` has mended.

    Args:
        document: The document.

    Returns:
        All problems, each once, in the document's order; none if it is valid. An error is something without which no right
        client can be made; a warning says in its `action` what is made of it.
    """
    problems = list(reference_problems(document))
    problems += _structure_problems(document)
    for finding in findings(document):
        if problem := _meaning_problem(document, finding, problems):
            problems.append(problem)
    return sorted(dict.fromkeys(problems), key=lambda problem: document.position(problem.pointer))


def _structure_problems(document: Document) -> Iterator[Problem]:
    errors = [
        inner
        for error in structure_errors(document.data, document.version)
        for inner in innermost(error)
    ]
    places = [tuple(error.absolute_path) for error in errors if not _is_about_fields(error)]
    for error in errors:
        parts = tuple(error.absolute_path)
        if _is_about_fields(error):
            # What is wrong inside makes a field count as unknown outside.
            inner = {
                place[len(parts)]
                for place in places
                if len(place) > len(parts) and place[: len(parts)] == parts
            }
            for name in unknown_fields(error):
                if name not in inner:
                    yield Problem(
                        "warning",
                        pointer(*parts, name),
                        f"OpenAPI {document.version} knows no field '{name:.80}' here",
                        "ignored",
                        "unknown-field",
                    )
        elif _is_harmless(error, parts):
            yield Problem(
                "warning",
                pointer(*parts),
                _told(parts, error),
                "ignored",
                f"invalid-{error.validator}",
            )
        else:
            yield Problem(
                "error", pointer(*parts), _told(parts, error), "", f"invalid-{error.validator}"
            )


def _is_about_fields(error: ValidationError) -> bool:
    return error.validator in ("additionalProperties", "unevaluatedProperties")


def _is_harmless(error: ValidationError, parts: Iterable[str | int]) -> bool:
    return (
        error.validator == "format"
        or "propertyNames" in error.absolute_schema_path
        or _is_annotation(parts)
    )


def _is_annotation(parts: Iterable[str | int]) -> bool:
    """Whether a place is within something that is only ever read by people."""
    kind, fields = "document", GRAMMAR["document"]
    steps = iter(parts)
    for part in steps:
        if kind in _ANNOTATION_KINDS:
            return True
        if part not in fields:
            return part in (_ROOT_ANNOTATIONS if kind == "document" else _ANNOTATIONS)
        shape, kind = fields[str(part)]
        fields = GRAMMAR.get(kind, {})
        if shape != "one":
            next(steps, None)
    return kind in _ANNOTATION_KINDS


def _told(parts: tuple[str | int, ...], error: ValidationError) -> str:
    name = next((str(part) for part in reversed(parts) if isinstance(part, str)), "the document")
    return f"{name:.80}: {sentence(error)}" if parts else f"the document: {sentence(error)}"


def _meaning_problem(document: Document, finding: Finding, known: list[Problem]) -> Problem | None:
    """A finding of the rules as a problem, or nothing if it is known already, or no problem here."""
    error, place = finding.error, finding.place
    if finding.is_crash:
        if any(problem.severity == "error" or _within(problem, place) for problem in known):
            return None
        what = f"{type(error).__name__}: {error}"[:200]
        return Problem(
            "warning",
            place,
            f"not all rules could be applied here ({what})",
            "ignored",
            "unchecked",
        )
    match error:
        case DuplicateOperationIDError():
            identifier = _value(document, f"{place}/operationId")
            message = f"the operationId '{str(identifier):.200}' is used more than once"
            return Problem("error", f"{place}/operationId", message, "", "repeated-operation-id")
        case ParameterDuplicateError():
            return Problem("error", place, f"{error.message:.200}", "", "repeated-parameter")
        case UnresolvableParameterError():
            return _path_parameter_problem(document, place, error)
        case ExtraParametersError():
            names = sorted(re.findall(r"'([^']*)'", error.message))
            message = f"required, but not among the properties: {', '.join(names):.200}"
            return Problem("warning", place, message, "ignored", "undefined-required-property")
    if any(problem.severity == "error" and _within(problem, place) for problem in known):
        return None
    if finding.is_default:
        message = f"the default does not fit its schema: {sentence(innermost(cast(ValidationError, error))[0])}"
        return Problem("warning", f"{place}/default", message, "ignored", "invalid-default")
    return Problem("error", place, f"{error:.200}", "", "invalid")


def _path_parameter_problem(document: Document, place: str, error: Any) -> Problem | None:
    name = error.message.split("'")[1]
    operation, item = _value(document, place), _value(document, place.rpartition("/")[0])
    for holder in (operation, item):
        for parameter in holder.get("parameters", ()):
            if "$ref" in parameter:
                try:
                    parameter = document.resolve(parameter["$ref"])[1]
                except SpecError:
                    continue
            if parameter.get("name") == name and parameter.get(NOT_IN_PATH) is True:
                return None
    message = f"the path and its parameters do not agree on '{name:.80}'"
    return Problem("error", place, message, "", "path-parameter")


def _within(problem: Problem, place: str) -> bool:
    return f"{problem.pointer}/".startswith(f"{place}/")


def _value(document: Document, place: str) -> Any:
    try:
        return document.find(place)
    except KeyError:
        return None

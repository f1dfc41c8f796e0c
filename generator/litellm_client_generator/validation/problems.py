"""Everything that is wrong with a document, at once.

The rules are openapi-spec-validator's; this module decides what they are worth here. What would make the client wrong
is an error; what it does not depend on is a warning.
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

from litellm_client_generator.document import Document, pointer_to
from litellm_client_generator.document.grammar import (
    GRAMMAR,
    NOT_IN_PATH,
    as_dict,
    as_list,
    kind_at,
)
from litellm_client_generator.document.pointers import split
from litellm_client_generator.document.templates import slots
from litellm_client_generator.problems import Problem
from litellm_client_generator.validation.meaning import Finding, findings
from litellm_client_generator.validation.references import reference_problems
from litellm_client_generator.validation.sentences import (
    innermost,
    sentence,
    unknown_fields,
)
from litellm_client_generator.validation.structure import structure_errors

_ANNOTATIONS = frozenset(
    "externalDocs title description summary $comment example examples deprecated readOnly writeOnly xml"
    " contentEncoding contentMediaType".split()
)
"""Fields that no line of code depends on."""
_ROOT_ANNOTATIONS = frozenset(("info", "tags"))
_ANNOTATION_KINDS = frozenset(("example", "link"))


def validate(document: Document) -> list[Problem]:
    """Check a document that the repairs have mended.

    Args:
        document: The document.

    Returns:
        All problems, each once, in the document's order; none if it is valid. An error is something without which no
        right client can be made; a warning says in its `action` what is made of it.
    """
    problems = list(reference_problems(document))
    problems += _structure_problems(document)
    for finding in findings(document):
        if problem := _meaning_problem(document, finding, problems):
            problems.append(problem)
    return sorted(
        dict.fromkeys(problems), key=lambda problem: document.position(problem.pointer)
    )


def _structure_problems(document: Document) -> Iterator[Problem]:
    try:
        found = structure_errors(document.data, document.version)
    except Exception as crash:  # a third party's code, on what may be any data
        yield _unchecked("#", crash)
        return
    errors = [inner for error in found for inner in innermost(error)]
    paths = [
        tuple(error.absolute_path) for error in errors if not _is_about_fields(error)
    ]
    for error in errors:
        parts = tuple(error.absolute_path)
        if _is_about_fields(error):
            # What is wrong inside makes a field count as unknown outside.
            inner = {
                other[len(parts)]
                for other in paths
                if len(other) > len(parts) and other[: len(parts)] == parts
            }
            for name in unknown_fields(error):
                if name not in inner:
                    yield Problem(
                        "warning",
                        pointer_to(*parts, name),
                        f"OpenAPI {document.version} knows no field '{name:.80}' here",
                        "ignored",
                        "unknown-field",
                    )
        elif _is_harmless(error, parts):
            yield Problem(
                "warning",
                pointer_to(*parts),
                _told(parts, error),
                "ignored",
                f"invalid-{error.validator}",
            )
        else:
            yield Problem(
                "error",
                pointer_to(*parts),
                _told(parts, error),
                "",
                f"invalid-{error.validator}",
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
    whole = tuple(map(str, parts))
    for end, part in enumerate(whole):
        kind = kind_at(whole[:end])
        if kind in _ANNOTATION_KINDS:
            return True
        if kind and part in (_ROOT_ANNOTATIONS if kind == "document" else _ANNOTATIONS):
            return part not in GRAMMAR.get(kind, {})
    return kind_at(whole) in _ANNOTATION_KINDS


def _told(parts: tuple[str | int, ...], error: ValidationError) -> str:
    name = next(
        (str(part) for part in reversed(parts) if isinstance(part, str)), "the document"
    )
    return (
        f"{name:.80}: {sentence(error)}"
        if parts
        else f"the document: {sentence(error)}"
    )


def _meaning_problem(
    document: Document, finding: Finding, known: list[Problem]
) -> Problem | None:
    """A finding of the rules as a problem, or nothing if it is known already, or no problem here."""
    error, pointer = finding.error, finding.pointer
    if finding.is_crash:
        if any(
            problem.severity == "error" or _concerns(problem, pointer)
            for problem in known
        ):
            return None
        return _unchecked(pointer, error)
    match error:
        case DuplicateOperationIDError():
            identifier = _value(document, f"{pointer}/operationId")
            message = f"the operationId '{identifier!s:.200}' is used more than once"
            return Problem(
                "error", f"{pointer}/operationId", message, "", "repeated-operation-id"
            )
        case ParameterDuplicateError():
            return Problem(
                "error", pointer, f"{error.message:.200}", "", "repeated-parameter"
            )
        case UnresolvableParameterError():
            return _path_parameter_problem(document, pointer, error)
    if any(
        problem.severity == "error" and _concerns(problem, pointer) for problem in known
    ):
        return None
    if isinstance(error, ExtraParametersError):
        names = sorted(re.findall(r"'([^']*)'", error.message))
        message = f"required, but not among the properties: {', '.join(names):.200}"
        return Problem(
            "warning", pointer, message, "ignored", "undefined-required-property"
        )
    if finding.is_default:
        message = f"the default does not fit its schema: {sentence(innermost(cast(ValidationError, error))[0])}"
        return Problem(
            "warning", f"{pointer}/default", message, "ignored", "invalid-default"
        )
    if any(problem.severity == "error" for problem in known):
        return None
    return Problem("error", pointer, f"{error.args[0]!s:.200}", "", "invalid")


def _unchecked(pointer: str, error: Exception) -> Problem:
    what = f"{type(error).__name__}: {error}"
    message = f"not all rules could be applied here ({what:.200})"
    return Problem("warning", pointer, message, "ignored", "unchecked")


def _path_parameter_problem(
    document: Document, pointer: str, error: Any
) -> Problem | None:
    name = error.message.split("'")[1]
    holders = (_value(document, pointer), _value(document, pointer.rpartition("/")[0]))
    declared: list[Any] = []
    for holder in map(as_dict, holders):
        for parameter in map(as_dict, as_list(holder.get("parameters"))):
            ref = parameter.get("$ref")
            target = parameter if ref is None else as_dict(_value(document, str(ref)))
            if target.get("name") == name and target.get(NOT_IN_PATH) is True:
                return None
            declared.append(target.get("name"))
    places = list(slots(split(pointer)[1]))
    if name in declared and any(place.is_for(name) for place in places):
        return None
    if name not in declared and all(
        place.is_query or any(map(place.is_for, declared)) for place in places
    ):
        return None
    message = f"the path and its parameters do not agree on '{name:.80}'"
    return Problem("error", pointer, message, "", "path-parameter")


def _concerns(problem: Problem, pointer: str) -> bool:
    """Whether a problem is about a place, something in it, or something around it."""
    outer, inner = sorted((f"{problem.pointer}/", f"{pointer}/"), key=len)
    return inner.startswith(outer)


def _value(document: Document, pointer: str) -> Any:
    try:
        return document.find(pointer)
    except KeyError:
        return None

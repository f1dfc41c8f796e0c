"""Everything that is wrong with a document, at once.

This module decides what the rules are worth here. That what was asked for has no meaning is an error; all else is a
warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from litellm_client_generator.document import Document, pointer_to
from litellm_client_generator.document.grammar import GRAMMAR, kind_at
from litellm_client_generator.problems import Problem
from litellm_client_generator.validation.meaning import meaning_problems
from litellm_client_generator.validation.references import reference_problems
from litellm_client_generator.validation.sentences import (
    innermost,
    sentence,
    unknown_fields,
)
from litellm_client_generator.validation.structure import structure_errors

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError


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
    problems += meaning_problems(document)
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
                        (
                            "read as in a newer version"
                            if _is_known(parts, name)
                            else "ignored"
                        ),
                        "unknown-field",
                    )
        else:
            is_fatal = _is_fatal(parts, error)
            yield Problem(
                "error" if is_fatal else "warning",
                pointer_to(*parts),
                _told(parts, error),
                "" if is_fatal else "ignored",
                f"invalid-{error.validator}",
            )


def _is_about_fields(error: ValidationError) -> bool:
    return error.validator in ("additionalProperties", "unevaluatedProperties")


def _is_known(parts: tuple[str | int, ...], name: str) -> bool:
    """Whether a field is one of another version that is read all the same: `query` of OpenAPI 3.2."""
    return name in GRAMMAR.get(kind_at(map(str, parts)) or "", {})


def _is_fatal(parts: tuple[str | int, ...], error: ValidationError) -> bool:
    """Whether what a client is asked for has no meaning: an operation, or a parameter of one, that is none.

    All else has been mended where code depends on it.
    """
    whole = [str(part) for part in parts]
    if whole[:1] != ["paths"] or "callbacks" in whole:
        return False
    kind = kind_at(whole)
    if len(whole) == 1 or kind in ("pathItem", "operation"):
        return bool(error.validator == "type")
    if kind == "parameter":
        return error.validator in ("type", "required")
    return kind_at(whole[:-1]) == "parameter" and whole[-1] in ("name", "in")


def _told(parts: tuple[str | int, ...], error: ValidationError) -> str:
    name = next(
        (str(part) for part in reversed(parts) if isinstance(part, str)), "the document"
    )
    return (
        f"{name:.80}: {sentence(error)}"
        if parts
        else f"the document: {sentence(error)}"
    )


def _unchecked(pointer: str, error: Exception) -> Problem:
    what = f"{type(error).__name__}: {error}"
    message = f"not all rules could be applied here ({what:.200})"
    return Problem("warning", pointer, message, "ignored", "unchecked")

"""The named repairs: what real documents get wrong and can only mean in one way.

Each repair is a function that takes a `Draft`, mends one kind of fault wherever it is, and reports what it did. To add
one, write the function and put it into `REPAIRS`; the order there is the order in which they run. Its name is the
function's, and the first sentence of its docstring is its row in `docs/repairs.md`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass

from litellm_client_generator.document import Document
from litellm_client_generator.problems import Problem
from litellm_client_generator.repair import (
    identifiers,
    mistyped,
    operations,
    parameters,
    references,
    root,
    schemas,
    security,
)
from litellm_client_generator.repair.draft import Draft


@dataclass(frozen=True, slots=True)
class Repair:
    """One rule: all that there is to know of it stands at its function."""

    mend: Callable[[Draft], None]

    @property
    def name(self) -> str:
        """What its reports are called: `repeated-operation-id`."""
        return self.mend.__name__.replace("_", "-")

    @property
    def summary(self) -> str:
        """What is wrong, and what is done, in a sentence."""
        return (inspect.getdoc(self.mend) or "").partition("\n\n")[0]


REPAIRS = tuple(
    Repair(mend)
    for mend in (
        root.incomplete_version,
        root.mislabelled_version,
        root.missing_paths,
        root.null_field,
        mistyped.mistyped_value,
        root.invalid_text,
        root.missing_info,
        root.invalid_server,
        root.missing_default,
        root.invalid_path,
        references.enclosed_definitions,
        references.dangling_reference,
        operations.unknown_method,
        operations.repeated_tag,
        operations.invalid_response_key,
        operations.missing_responses,
        operations.missing_content,
        operations.missing_description,
        identifiers.invalid_operation_id,
        identifiers.repeated_operation_id,
        parameters.body_parameter,
        parameters.unusable_parameter,
        parameters.repeated_parameter,
        parameters.ambiguous_parameter,
        parameters.missing_parameter_schema,
        parameters.several_parameter_contents,
        parameters.unknown_path_parameter,
        parameters.undeclared_path_parameter,
        parameters.optional_path_parameter,
        parameters.nullable_path_parameter,
        schemas.unknown_type,
        schemas.boolean_required,
        schemas.boolean_limit,
        schemas.tuple_items,
        schemas.empty_list,
        schemas.invalid_pattern,
        schemas.repeated_entry,
        schemas.dangling_mapping,
        security.unusable_security_scheme,
        security.unknown_security_scheme,
        security.repeated_security,
    )
)


def repair(document: Document) -> tuple[Document, list[Problem]]:
    """Mend a document.

    Args:
        document: The document as it was read; it is not changed.

    Returns:
        The repaired document, and a warning for everything that was mended (by the loader too), in the document's
        order.
    """
    draft = Draft(document)
    for rule in REPAIRS:
        draft.rule = rule.name
        rule.mend(draft)
    return draft.document, draft.sorted_problems()

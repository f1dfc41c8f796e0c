"""The named repairs: what real documents get wrong and can only mean in one way.

Each repair is a function that takes a `Draft`, mends one kind of fault wherever it is, and reports under its name what it
did. To add one, write the function and put it into `REPAIRS`; the order there is the order in which they run.
"""

from __future__ import annotations

from collections.abc import Callable

from litellm_client_generator.document import Document
from litellm_client_generator.problems import Problem
from litellm_client_generator.repair import (
    identifiers,
    operations,
    parameters,
    references,
    root,
    schemas,
    security,
)
from litellm_client_generator.repair.draft import Draft

REPAIRS: tuple[Callable[[Draft], None], ...] = (
    root.incomplete_version,
    root.mislabelled_version,
    root.missing_paths,
    root.null_field,
    root.invalid_text,
    root.missing_info,
    root.invalid_server,
    root.invalid_path,
    references.enclosed_definitions,
    references.dangling_reference,
    operations.unknown_method,
    operations.repeated_tag,
    operations.invalid_response_key,
    operations.missing_responses,
    operations.missing_description,
    identifiers.invalid_operation_id,
    identifiers.repeated_operation_id,
    parameters.repeated_parameter,
    parameters.missing_parameter_schema,
    parameters.unknown_path_parameter,
    parameters.undeclared_path_parameter,
    parameters.optional_path_parameter,
    parameters.nullable_path_parameter,
    schemas.unknown_type,
    schemas.boolean_required,
    schemas.boolean_limit,
    schemas.tuple_items,
    schemas.repeated_entry,
    schemas.dangling_mapping,
    security.unknown_security_scheme,
    security.repeated_security,
)


def repair(document: Document) -> tuple[Document, list[Problem]]:
    """Mend a document.

    Args:
        document: The document as it was read; it is not changed.

    Returns:
        The repaired document, and a warning for everything that was mended (by the loader too), in the document's order.
    """
    draft = Draft(document)
    for mend in REPAIRS:
        mend(draft)
    return draft.document, draft.sorted_problems()

"""The document against the JSON Schemas of the OpenAPI specification.

The stock validator checks the document without its schemas, then each schema again by its dialect, of which it reports
the first error without a place. Here both are one pass, as in the specification's own `schema-base` (OpenAPI 3.1,
appendix C), which finds everything and knows where. A document that is valid is told so by a compiled validator, in a
hundredth of the time; only what that one refuses is searched for its faults.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from litellm_client_generator.validation.standard import ROOT, contents

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError


def structure_errors(data: dict[str, Any], version: str) -> list[ValidationError]:
    """Every breach of the OpenAPI specification's schema.

    Args:
        data: The document.
        version: 3.0, 3.1 or 3.2.
    """
    if _passes(data, version):
        return []
    from litellm_client_generator.validation.search import faults

    return faults(data, version)


def _passes(data: Any, version: str) -> bool:
    """Whether nothing is wrong with a document; False, too, where it holds what the compiled validator cannot read."""
    try:
        return _compiled(version).is_valid(data)
    except ValueError:
        return False


@cache
def _compiled(
    version: str,
) -> jsonschema_rs.Draft4Validator | jsonschema_rs.Draft202012Validator:
    if version == "3.0":
        return jsonschema_rs.Draft4Validator(contents(version)[ROOT])
    registry = jsonschema_rs.Registry(
        list(contents(version).items()), draft=jsonschema_rs.Draft202012
    )
    return jsonschema_rs.Draft202012Validator({"$ref": ROOT}, registry=registry)

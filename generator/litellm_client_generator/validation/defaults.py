"""Default values against their schemas, by jsonschema; imported where one is in doubt alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema.protocols import Validator  # type: ignore[import-untyped,unused-ignore]
from jsonschema.validators import extend  # type: ignore[import-untyped,unused-ignore]
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

from litellm_client_generator.document import Document
from litellm_client_generator.document.grammar import Element
from litellm_client_generator.validation.search import unique_items
from litellm_client_generator.validation.sentences import innermost, sentence
from litellm_client_generator.validation.standard import ROOT


class Defaults:
    """Checks default values against their schemas.

    Args:
        document: The document; references lead into it, and nowhere else.
    """

    def __init__(self, document: Document) -> None:
        is_old = document.version == "3.0"
        specification = DRAFT4 if is_old else DRAFT202012
        resource = specification.create_resource(document.data)
        # A registry of its own: jsonschema's fetches what it does not know.
        self.registry: Registry[Any] = Registry().with_resource(ROOT, resource)
        self.kind = _bare(OAS30Validator if is_old else OAS31Validator)

    def fault(self, element: Element) -> str:
        """What is wrong with the default of a schema; nothing if it fits, or if the schema cannot be applied."""
        schema = {"$ref": f"{ROOT}#{quote(element.pointer[1:])}"}
        try:
            errors = self.kind(schema, registry=self.registry).iter_errors(
                element.value["default"]
            )
            error = next(iter(errors), None)
        except Exception:  # a third party's code, on what may be any schema
            return ""
        return sentence(innermost(error)[0]) if error else ""


def _bare(base: Any) -> type[Validator]:
    """A validator without the document's regular expressions, which may run for ever."""
    return extend(  # type: ignore[no-any-return,no-untyped-call,unused-ignore]
        base,
        {
            **dict.fromkeys(("pattern", "patternProperties"), _passes),
            "uniqueItems": unique_items,
        },
    )


def _passes(*_: Any) -> Iterator[ValidationError]:
    return iter(())

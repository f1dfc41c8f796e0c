"""What no JSON Schema can say about a document: openapi-spec-validator's own rules.

They run over one path and one component at a time, so that one on which they stumble does not silence the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema_path import SchemaPath
from openapi_spec_validator import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.validators import SpecValidator

from litellm_client_generator.document import Document, pointer_to
from litellm_client_generator.document.grammar import as_dict


@dataclass(frozen=True, slots=True)
class Finding:
    """An error and the pointer to the object whose rule it breaks."""

    pointer: str
    error: Exception
    is_default: bool = False
    """Whether it is about a schema's default value."""
    is_crash: bool = False
    """Whether the rules could not be applied at all."""


def findings(document: Document) -> Iterator[Finding]:
    """Everything that the rules find, path by path, then component by component."""
    validator = _VALIDATORS.get(document.version, _VALIDATORS["3.1"])(document.data)
    registry, root = validator.keyword_validators_registry, validator.schema_path
    check_path: Any = registry["path"]
    check_schema: Any = registry["schema"]
    check_tags: Any = registry["tags"]
    if "tags" in document.data:
        yield from _guarded(document, "#/tags", partial(check_tags, root / "tags"))
    for path in as_dict(document.data.get("paths")):
        pointer = pointer_to("paths", path)
        yield from _guarded(
            document, pointer, partial(check_path, path, root / "paths" // path)
        )
    for name in as_dict(as_dict(document.data.get("components")).get("schemas")):
        pointer = pointer_to("components", "schemas", name)
        schema = root / "components" / "schemas" // name
        yield from _guarded(document, pointer, partial(check_schema, schema))


def _guarded(
    document: Document, pointer: str, check: Callable[[], Iterator[ValidationError]]
) -> Iterator[Finding]:
    try:
        for error in check():
            parts, is_default = getattr(error, "found_at", (None, False))
            yield Finding(
                _canonical(document, parts) if parts is not None else pointer,
                error,
                is_default,
            )
    except (
        Exception
    ) as error:  # whatever a third party's code makes of a document that it did not expect
        yield Finding(pointer, error, is_crash=True)


def _canonical(document: Document, parts: tuple[Any, ...]) -> str:
    """The pointer of a path that leads through references."""
    pointer = "#"
    value: Any = document.data
    for part in parts:
        value = value[int(part)] if isinstance(value, list) else value[part]
        pointer += pointer_to(part)[1:]
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            pointer, value = document.resolve(value["$ref"])
    return pointer


class _Seen(set[int]):
    """Stands for the lists in which the stock class keeps what it has seen, and searches them from the start."""

    append = set.add


def _placed(base: type[Any]) -> type[Any]:
    """A keyword's validator whose errors know the object that they are about: the innermost that finds them."""

    class Placed(base):  # type: ignore[misc]
        def __call__(self, *args: Any, **options: Any) -> Iterator[ValidationError]:
            parts = next(
                argument.parts for argument in args if isinstance(argument, SchemaPath)
            )
            for error in super().__call__(*args, **options):
                if not hasattr(error, "found_at"):
                    error.found_at = (parts, issubclass(base, keywords.ValueValidator))
                yield error

    return Placed


def _schema_validator(base: type[Any]) -> type[Any]:
    """The validator of schemas without what `structure` does already."""

    class Schema(base):  # type: ignore[misc]
        def __init__(self, registry: Any) -> None:
            super().__init__(registry)
            self.visited_schema_ids = _Seen()
            self._collecting: set[int] = set()

        def __call__(
            self,
            schema: SchemaPath,
            require_properties: bool = True,
            meta_checked: bool = False,
        ) -> Iterator[ValidationError]:
            return super().__call__(schema, require_properties, meta_checked=True)  # type: ignore[no-any-return]

        def _collect_properties(self, schema: SchemaPath) -> set[str]:
            # The stock method follows a schema that contains itself for ever.
            key = id(schema.read_value())
            if key in self._collecting:
                return set()
            self._collecting.add(key)
            try:
                properties: set[str] = super()._collect_properties(schema)
            finally:
                self._collecting.remove(key)
            return properties

    return _placed(Schema)


def _offline(base: type[SpecValidator]) -> type[SpecValidator]:
    """The stock validator with the classes above; it never fetches another document."""
    validators = dict(base.keyword_validators)
    for word in ("default", "operation", "parameters", "path", "tags"):
        validators[word] = _placed(validators[word])
    validators["schema"] = _schema_validator(validators["schema"])
    return type(
        base.__name__,
        (base,),
        {"keyword_validators": validators, "resolver_handlers": {}},
    )


_VALIDATORS = {
    "3.0": _offline(OpenAPIV30SpecValidator),
    "3.1": _offline(OpenAPIV31SpecValidator),
    "3.2": _offline(OpenAPIV32SpecValidator),
}

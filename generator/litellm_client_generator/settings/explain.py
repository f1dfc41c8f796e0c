"""What the settings of a run are and where each comes from; and what they can be, for an editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import tomli_w
from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from litellm_client_generator.settings.settings import (
    TABLE,
    Layer,
    Settings,
    origin,
    settle,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One setting.

    Attributes:
        key: Its key in the table.
        assignment: The key and its effective value, as they would stand in a file of settings; empty if there is no
            value.
        source: Where that comes from: a file, a preset, the command line, the document's title, or the default.
        description: What it is.
    """

    key: str
    assignment: str
    source: str
    description: str


def explain(
    layers: Sequence[Layer], names: Mapping[str, str] | None = None
) -> list[Row]:
    """Every setting, in the order in which they are documented.

    Args:
        layers: What is said, the weakest first.
        names: What the title of the document gives settings that nobody sets; `None` if there is no document yet.

    Raises:
        SettingsError: A key is not known, or a value is not allowed.
    """
    return list(_rows(settle(layers), layers, names or {}))


def _rows(
    settings: Settings, layers: Sequence[Layer], names: Mapping[str, str]
) -> Iterator[Row]:
    for name, field in Settings.model_fields.items():
        key = field.alias or name
        value = getattr(settings, name)
        source = origin(key, layers) or "default"
        if value is None and key in names:
            value = names[key]
            source = "title of the document"
        if isinstance(value, BaseModel):
            for part, inner in type(value).model_fields.items():
                yield _row(
                    f"{key}.{inner.alias or part}",
                    inner,
                    getattr(value, part),
                    source if part in value.model_fields_set else "default",
                )
        else:
            yield _row(key, field, value, source)


def _row(key: str, field: FieldInfo, value: Any, source: str) -> Row:
    assignment = _assignment(key, field, value)
    return Row(key, assignment, source, field.description or "")


def _assignment(key: str, field: FieldInfo, value: Any) -> str:
    """A setting as it would stand in a file of settings; nothing if it has no value."""
    if value is None:
        return ""
    adapter = TypeAdapter(field.rebuild_annotation())
    plain = adapter.dump_python(
        value, mode="json", by_alias=True, exclude_defaults=True
    )
    for part in reversed(key.split(".")):
        plain = {part: plain}
    return tomli_w.dumps(plain).rstrip("\n")


def schema() -> dict[str, Any]:
    """The JSON Schema of the table, for editors."""
    found = Settings.model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Settings of {TABLE}",
        "description": f"The table [tool.{TABLE}] of a pyproject.toml, or the top level of a file given by --config.",
        **_plain({key: found[key] for key in ("properties", "$defs")}),
        "type": "object",
        "additionalProperties": False,
    }


def _plain(value: Any) -> Any:
    """A schema without `null`, which TOML cannot say, and without the titles that pydantic makes of keys."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {
        key: _plain(item)
        for key, item in value.items()
        if not (key == "default" and item is None)
        and not (key == "title" and isinstance(item, str))
    }
    members = [item for item in found.get("anyOf", ()) if item != {"type": "null"}]
    if len(members) == 1:
        del found["anyOf"]
        found = {**members[0], **found}
    return found

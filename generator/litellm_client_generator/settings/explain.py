"""What the settings of a run are and where each comes from; and what they can be, for an editor."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from litellm_client_generator.settings.settings import (
    TABLE,
    Layer,
    Settings,
    origin,
    settle,
)

BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Row:
    """One setting.

    Attributes:
        key: Its key in the table.
        value: Its effective value, as TOML; empty if there is none.
        source: Where that comes from: a file, a preset, the command line, the document's title, or the default.
        description: What it is.
    """

    key: str
    value: str
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
                yield Row(
                    f"{key}.{inner.alias or part}",
                    toml(getattr(value, part)),
                    source if part in value.model_fields_set else "default",
                    inner.description or "",
                )
        else:
            yield Row(key, toml(value), source, field.description or "")


def toml(value: Any) -> str:
    """A value as it would stand in a TOML file; nothing for `None`."""
    if value is None:
        return ""
    if isinstance(value, BaseModel):
        return toml(value.model_dump(by_alias=True, exclude_defaults=True))
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, Mapping):
        items = [
            f"{key if BARE_KEY.fullmatch(key) else json.dumps(key)} = {toml(item)}"
            for key, item in value.items()
        ]
        return f"{{ {', '.join(items)} }}" if items else "{}"
    if isinstance(value, (bool, int)):
        return json.dumps(value)
    return json.dumps(str(value), ensure_ascii=False)


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

"""`docs/features.md` has a row for each field of OpenAPI and each keyword of JSON Schema, and every case that it names has it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/features.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([^`]+)` \| (\w+) \|[^|]*\|([^|]*)\|$", re.MULTILINE)
WORDS = {"used", "checked", "documented", "ignored"}

OBJECTS = {
    "document": "Document",
    "info": "Info",
    "contact": "Contact",
    "license": "License",
    "server": "Server",
    "servervariable": "Server variable",
    "components": "Components",
    "pathitem": "Path item",
    "operation": "Operation",
    "externaldocumentation": "External documentation",
    "parameter": "Parameter",
    "requestbody": "Request body",
    "mediatype": "Media type",
    "encoding": "Encoding",
    "responses": "Response",
    "response": "Response",
    "header": "Header",
    "example": "Example",
    "link": "Link",
    "tag": "Tag",
    "reference": "Reference",
    "securityscheme": "Security scheme",
    "apikeysecurityscheme": "Security scheme",
    "httpsecurityscheme": "Security scheme",
    "oauth2securityscheme": "Security scheme",
    "openidconnectsecurityscheme": "Security scheme",
    "oauthflows": "OAuth flows",
    "implicitoauthflow": "OAuth flows",
    "passwordoauthflow": "OAuth flows",
    "clientcredentialsflow": "OAuth flows",
    "authorizationcodeoauthflow": "OAuth flows",
    "discriminator": "Discriminator",
    "xml": "XML",
    "schema": "Schema",
}
"""What the specifications' own schemas call an object, and the section that is about it."""


def sections() -> Iterator[tuple[str, list[tuple[str, str, list[str]]]]]:
    """Each section with its rows: the field, the word, the cases."""
    for part in PAGE.split("\n## ")[1:]:
        title, _, text = part.partition("\n")
        rows = [
            (field, word, re.findall(r"\w+", cases))
            for field, word, cases in ROW.findall(text)
        ]
        yield title, rows


def fields(schema: Any) -> Iterator[str]:
    """The properties that a schema names, in its alternatives, too."""
    if not isinstance(schema, dict):
        return
    yield from schema.get("properties") or ()
    for keyword in ("allOf", "anyOf", "oneOf"):
        for member in schema.get(keyword) or ():
            yield from fields(member)
    for keyword in ("if", "then", "else"):
        yield from fields(schema.get(keyword))
    for member in (schema.get("dependentSchemas") or {}).values():
        yield from fields(member)


def specified() -> Iterator[tuple[str, str]]:
    """Each section, and each field that it must have, as the specifications' own schemas say."""
    folder = resources.files("openapi_spec_validator") / "resources" / "schemas"
    for version, definitions in (
        ("v3.0", "definitions"),
        ("v3.1", "$defs"),
        ("v3.2", "$defs"),
    ):
        schema = json.loads((folder / version / "schema.json").read_text("utf-8"))
        for name, part in {"document": schema, **schema[definitions]}.items():
            title = OBJECTS.get(name.lower().replace("-", ""))
            for field in fields(part) if title else ():
                yield str(title), field
    root = resources.files("jsonschema_specifications") / "schemas" / "draft202012"
    for file in sorted((root / "vocabularies").iterdir(), key=lambda file: file.name):
        for field in json.loads(file.read_text("utf-8"))["properties"]:
            yield "Schema", field


def test_every_field_has_a_row() -> None:
    told = {(title, field) for title, rows in sections() for field, _, _ in rows}
    assert set(specified()) - told == set()


CASES = [
    (title, field, word, cases)
    for title, rows in sections()
    for field, word, cases in rows
]


@pytest.mark.parametrize(
    ("title", "field", "word", "cases"),
    CASES,
    ids=[f"{title}-{field}" for title, field, _, _ in CASES],
)
def test_row(title: str, field: str, word: str, cases: list[str]) -> None:
    assert word in WORDS
    assert cases or word == "ignored", "no case shows it"
    for case in cases:
        (document,) = document_of(ROOT / "tests" / "cases" / case)
        assert re.search(rf"(?<![\w$]){re.escape(field)}\b", document), case


def document_of(folder: Path) -> Iterator[str]:
    """The document of a case, as text."""
    if folder.name == "documented_class":
        yield (ROOT / "specs/litellm-1.72.9.json").read_text("utf-8")
    else:
        yield from (path.read_text("utf-8") for path in folder.glob("spec.*"))

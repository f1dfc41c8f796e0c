"""Settings: what is refused and how that is said, where each one comes from, and what an editor is told."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped,unused-ignore]

from litellm_client_generator.building import build
from litellm_client_generator.document import Document, load
from litellm_client_generator.repair import repair
from litellm_client_generator.settings import (
    Layer,
    SettingsError,
    configuration,
    layers,
)
from litellm_client_generator.settings.explain import Row, explain, schema
from tests.settled import read

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs/settings.md"
SCHEMA = ROOT / "docs/settings.schema.json"


def rows(*said: Layer, **names: str) -> dict[str, Row]:
    """The rows, where the document's title gives these names."""
    found = {key.replace("_", "-"): value for key, value in names.items()}
    return {row.key: row for row in explain(said, found)}


# -- What is refused -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"tagz": []}, "setting tagz: not known; did you mean 'tags'?"),
        ({"exclude_path": []}, "did you mean 'exclude-paths'"),
        ({"colour": 1}, "setting colour: not known"),
        ({"tags": "Users"}, "setting tags: must be a list"),
        ({"package": "no-name"}, "setting package: must be a Python identifier"),
        ({"package": "class"}, "setting package: must be a Python identifier"),
        ({"package": "größe"}, "setting package: must be a Python identifier"),
        ({"plugins": ["mine:"]}, "setting plugins.0: must be a function"),
        ({"strict": "maybe"}, "setting strict: must be true or false"),
        ({"names": {"clases": {}}}, "setting names.clases: not known; did you mean"),
        ({"names": {"classes": {"a": "b"}}}, "setting names.classes.a: must be the"),
        ({"names": {"models": {"a": "None"}}}, "setting names.models.a: must be the"),
        ({"names": {"methods": {"a": "newUser"}}}, "must be a name in lower case"),
        ({"names": {"methods": {"a": "def"}}}, "must be a name in lower case"),
        ({"names": {"members": {"A.b": "b"}}}, "must be a name in upper case"),
        ({"names": {"fields": {"A": {"b": "c"}}}}, "a key with a dot in it needs quot"),
        (
            {"pages": [{"kind": "cursor", "parameter": "a", "sizes": []}]},
            "setting pages.0.sizes: not known; did you mean 'size'",
        ),
    ],
    ids=str,
)
def test_refused(table: dict[str, Any], message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read("", table, {})
    assert message in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_every_fault_is_told_with_its_file() -> None:
    said = layers("", Layer("pyproject.toml", {"a": 1, "strict": 5}), {"package": "-"})
    with pytest.raises(SettingsError) as caught:
        explain(said)
    assert sorted(str(caught.value).splitlines()) == [
        "command line: setting package: must be a Python identifier, and no keyword",
        "pyproject.toml: setting a: not known",
        "pyproject.toml: setting strict: must be true or false",
    ]


# -- Where they come from --------------------------------------------------------------


def test_later_layers_win() -> None:
    table = {"default-host": "http://project", "tags": ["a"]}
    said = layers("LiteLLM API", Layer("pyproject.toml", table), {"tags": ("b",)})
    found = rows(*said, package="litellm_client", client_class="LiteLLMClient")
    expected = {
        "tags": (["b"], "command line"),
        "default-host": ("http://project", "pyproject.toml"),
        "host-variable": ("LITELLM_PROXY_URL", "preset litellm"),
        "package": ("litellm_client", "title of the document"),
        "client-class": ("LiteLLMClient", "title of the document"),
        "output": ("generated", "default"),
    }
    for key, (value, source) in expected.items():
        assert tomllib.loads(found[key].assignment) == {key: value}
        assert found[key].source == source


def test_what_is_not_known_without_a_document() -> None:
    found = rows()
    assert (found["package"].assignment, found["package"].source) == ("", "default")


def test_each_table_of_names_is_a_row() -> None:
    found = rows(Layer("a.toml", {"names": {"fields": {"A.b": "c"}}}))
    fields = found["names.fields"]
    assert (fields.assignment, fields.source) == (
        '[names.fields]\n"A.b" = "c"',
        "a.toml",
    )
    assert found["names.models"].source == "default"
    assert all(row.description for row in found.values())


def test_rows_are_a_file_of_settings() -> None:
    rule = {"kind": "cursor", "parameter": "after", "size": ["limit"]}
    table = {
        "default-host": 'a "b"\n',
        "overlays": ["a", "b"],
        "strict": True,
        "pages": [rule],
    }
    found = rows(Layer("a.toml", table))
    for key, value in table.items():
        assert tomllib.loads(found[key].assignment) == {key: value}


def test_paths_are_relative_to_their_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pyproject.toml").write_text("""\
[tool.litellm-client-generator]
spec = "api.json"
overlays = ["a.yaml", "../b.yaml"]
output = "src"
templates = "mine"
tags = ["a"]
""")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    found = configuration(None, Path.cwd())
    assert found.source == "../pyproject.toml"
    assert found.values == {
        "spec": "../api.json",
        "overlays": ["../a.yaml", "../../b.yaml"],
        "output": "../src",
        "templates": "../mine",
        "tags": ["a"],
    }


# -- As they are documented ------------------------------------------------------------

EXAMPLES = re.findall(
    r"^```toml\n(\[.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE
)


@pytest.fixture(scope="module")
def newest() -> Document:
    return repair(load(str(ROOT / "specs/litellm-1.109.1.json")))[0]


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.splitlines()[1])
def test_examples_fit_the_document(example: str, newest: Document) -> None:
    (table,) = tomllib.loads(example)["tool"].values()
    assert build(newest, read("LiteLLM API", table, {})).package.apis


# -- For editors -----------------------------------------------------------------------


def test_schema_is_up_to_date(update: bool) -> None:
    text = json.dumps(schema(), indent=2) + "\n"
    if update:
        SCHEMA.write_text(text, encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == text, "run `nox -s golden`"


@pytest.mark.parametrize(
    ("table", "fits"),
    [
        ({"tags": ["a"], "exclude-paths": ["/a/*"], "strict": True}, True),
        ({"names": {"members": {"A.b": "B"}}, "plugins": ["a.b:c", "d-e"]}, True),
        ({"plugins": ["a:b:c"]}, False),
        ({"exclude_paths": ["/a/*"]}, False),
        ({"names": {"members": {"A.b": "b"}}}, False),
        ({"pages": [{"kind": "page", "parameter": "a"}]}, False),
    ],
    ids=str,
)
def test_schema_says_what_settings_take(table: dict[str, Any], fits: bool) -> None:
    Draft202012Validator.check_schema(schema())
    assert Draft202012Validator(schema()).is_valid(table) is fits

"""The commands beside `generate`, run as a user runs them."""

from __future__ import annotations

import json
import re
import sys
from copy import deepcopy
from pathlib import Path

import pytest
from click.testing import CliRunner

from litellm_client_generator.cli import main
from litellm_client_generator.settings import explain
from tests.conftest import run
from tests.servers import Server, json_answer
from tests.shop import SHOP, Cli, save, without_sales

pytestmark = pytest.mark.command


def test_validate(cli: Cli, tmp_path: Path) -> None:
    done = cli("validate", "shop.json")
    assert (done.stdout, done.stderr) == ("", "0 errors, 0 warnings\n")
    document = deepcopy(SHOP)
    document["paths"]["/pet"]["get"]["tags"] = ["Pets", "Pets"]
    save(tmp_path / "shop.json", document)
    done = cli("validate", "shop.json")
    assert done.stdout.startswith("shop.json: #/paths/~1pet/get/tags: warning: ")
    assert done.stderr == "0 errors, 1 warnings\n"
    document["paths"]["/pet"]["get"] = []
    document["paths"]["/pet"]["post"] = 5
    save(tmp_path / "shop.json", document)
    done = cli("validate", "shop.json", status=1)
    assert "#/paths/~1pet/post: error: " in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["diff", "a", "b", "TITLE"],
        ["TITLE"],
        ["--TITLE"],
        ["generate", "--TITLE"],
        ["generate", "--quiet=TITLE"],
        ["diff", "a", "b", "--format", "TITLE"],
        ["generate", "--config", "TITLE"],
        ["validate", "TITLE"],
    ],
)
def test_what_was_typed_is_told_as_text(words: list[str]) -> None:
    typed = [word.replace("TITLE", "\x1b]0;title\x07\u202e") for word in words]
    done = CliRunner().invoke(main, typed)
    assert done.exit_code in (1, 2) and done.output
    assert not re.search("[\x1b\x07\u202e]", done.output)
    assert "\\x1b]0;title" in done.output or words[1:] == ["--quiet=TITLE"]


def test_tags(cli: Cli) -> None:
    lines = cli("tags", "shop.json").stdout.splitlines()
    assert [line.split("  ")[0].strip() for line in lines] == [
        "tag",
        "Pets",
        "Pet owners",
        "Sales",
    ]
    assert lines[2].split()[-3:] == ["PetOwnersApi", "1", "2"]


PROJECT = """\
[tool.litellm-client-generator]
spec = "shop.json"
overlays = ["overlay.json"]
tags = ["Pets"]

[tool.litellm-client-generator.names.classes]
Pets = "AnimalsApi"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Settings beside the document, and an overlay that moves one of its operations to another tag."""
    update = {"target": "$.paths['/owner'].get", "update": {"summary": 5}}
    tag = {"target": "$.paths['/sale'].get.tags[?@ == 'Sales']", "remove": True}
    info = {"title": "Ours", "version": "1"}
    overlay = {"overlay": "1.0.0", "info": info, "actions": [update, tag]}
    save(tmp_path / "overlay.json", overlay)
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    return tmp_path


def test_tags_of_a_project(cli: Cli, project: Path) -> None:
    rows = [line.split() for line in cli("tags").stdout.splitlines()[1:]]
    assert rows == [
        ["Pets", "AnimalsApi", "1", "1"],
        ["Pet", "owners", "PetOwnersApi", "1", "2"],
        ["default", "DefaultApi", "1", "1"],
    ]
    (project / "plain.toml").write_text('[names.classes]\nPuppets = "DollsApi"\n')
    done = cli("tags", "shop.json", "--config", "plain.toml")
    assert [line.split()[-3] for line in done.stdout.splitlines()[1:]] == [
        "PetsApi",
        "PetOwnersApi",
        "SalesApi",
    ]


def test_validate_a_project(cli: Cli, project: Path) -> None:
    done = cli("validate")
    assert done.stdout.startswith("shop.json: #/paths/~1owner/get/summary: warning: ")
    (project / "plain.toml").write_text("")
    assert cli("validate", "shop.json", "--config", "plain.toml").stdout == ""


@pytest.mark.parametrize("command", ["generate", "validate", "tags"])
def test_no_document(cli: Cli, command: str) -> None:
    done = cli(command, status=2)
    assert done.stderr.endswith(
        "Error: which document? Give a path, a URL, or - for standard input.\n"
    )


@pytest.mark.parametrize("command", [[], ["generate"], ["validate"], ["tags"]])
def test_help(cli: Cli, command: list[str]) -> None:
    assert cli(*command, "--help").stdout.startswith("Usage: ")


# -- vendor, diff, fetch, settings -----------------------------------------------------


def test_vendor(cli: Cli, tmp_path: Path) -> None:
    done = cli("vendor", "app/_vendor", "shop.json")
    assert (tmp_path / "app/_vendor/shop_client/__init__.py").is_file()
    needs = [line.strip(' ",').partition(">=")[0] for line in done.stdout.splitlines()]
    assert needs == ["httpx2", "pydantic", "typing-extensions"]


def test_diff(cli: Cli, tmp_path: Path) -> None:
    save(tmp_path / "old.json", without_sales())
    done = cli("diff", "old.json", "shop.json")
    assert "SalesApi" in done.stdout
    done = cli("diff", "shop.json", "shop.json", "--format", "json")
    assert json.loads(done.stdout)["same_document"]
    save(tmp_path / "new.json", {**SHOP, "info": {**SHOP["info"], "version": "2"}})
    done = cli("diff", "shop.json", "new.json")
    assert "The documents differ in nothing but the version." in done.stdout
    done = cli("diff", "shop.json", "old.json", "--format", "markdown", status=1)
    assert "SalesApi" in done.stdout


def test_fetch(cli: Cli, tmp_path: Path) -> None:
    with Server(json_answer({**SHOP, "paths": {}})) as server:
        done = cli("fetch", f"{server.url}/openapi.json", "--output", "documents")
        (tmp_path / "documents/shop-api-1.0.json").write_text("of mine")
        again = cli("fetch", server.url, "--output", "documents")
    path = "documents/shop-api-1.0.json"
    steps = [f"read {server.url}/openapi.json", f"wrote {path}: 0 paths"]
    assert done.stdout == again.stdout == f"{path}\n"
    assert done.stderr.splitlines() == steps
    *lines, last = again.stderr.splitlines()
    assert lines == steps
    assert last.startswith(f"note: replaced {path}, which was no JSON (sha256 ")


def test_settings(cli: Cli, project: Path) -> None:
    told = cli("settings").stdout
    assert 'spec = "shop.json"\n    pyproject.toml: ' in told
    assert 'package = "shop_client"\n    title of the document: ' in told
    assert "templates is not set\n    default: " in told
    (project / "pyproject.toml").unlink()
    assert "package is not set" in cli("settings").stdout
    assert json.loads(cli("settings", "--schema").stdout) == explain.schema()


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["generate", "--help"]])
def test_what_makes_no_client_imports_nothing_that_does(words: list[str]) -> None:
    script = (
        "import sys; from litellm_client_generator.cli import main;"
        "main(sys.argv[1:], standalone_mode=False);"
        "sys.exit(bool({'black', 'jinja2', 'pydantic', 'yaml'} & sys.modules.keys()))"
    )
    run(sys.executable, "-c", script, *words)


def test_what_a_new_version_changes_is_told(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json")
    cli("generate", "shop.json", "--check")
    save(tmp_path / "new.json", without_sales())
    done = cli("generate", "new.json", "--check", status=1)
    assert "no longer made" in done.stderr
    assert "-class SalesApi(Api):" in done.stdout
    done = cli("generate", "new.json", "--verbose")
    assert "- SalesApi" in done.stderr
    assert "2 operations in 2 classes" in done.stderr

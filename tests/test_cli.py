"""The command line, run as a user runs it: what it writes, what it says, and its exit status."""

from __future__ import annotations

import json
import shutil
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import run
from tests.servers import Server, json_answer
from tests.shop import SHOP, Cli, save, without_sales

pytestmark = [pytest.mark.command, pytest.mark.slow]


def models(package: Path) -> set[str]:
    own = {path.stem for path in (package / "models").glob("*.py")}
    return {name for name in own if not name.startswith("_")}


def state(folder: Path) -> dict[Path, tuple[int, bytes]]:
    """Every file with its time of change and its bytes."""
    return {
        path: (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


# -- generate --------------------------------------------------------------------------


def test_generate(cli: Cli, tmp_path: Path) -> None:
    done = cli("generate", "shop.json")
    package = tmp_path / "generated" / "shop_client"
    assert done.stdout == ""
    assert "3 operations in 3 classes, 4 models" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert models(package) == {"pet", "owner", "address", "sale"}
    assert {path.name for path in (package / "api").glob("*_api.py")} == {
        "pets_api.py",
        "pet_owners_api.py",
        "sales_api.py",
    }
    assert (package / "py.typed").exists()
    assert [path.name for path in package.parent.iterdir()] == ["shop_client"]


def test_the_console_script_is_the_same(cli: Cli, tmp_path: Path) -> None:
    script = Path(sys.executable).parent / "litellm-client-generator"
    cli("generate", "shop.json", "--output", "one")
    run(script, "generate", "shop.json", "--output", "two", cwd=tmp_path)
    one, two = (
        {path.relative_to(tmp_path / name): file[1] for path, file in files.items()}
        for name, files in ((name, state(tmp_path / name)) for name in ("one", "two"))
    )
    assert one == two


def test_standard_input(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "-", stdin=json.dumps(SHOP))
    assert len(models(tmp_path / "generated" / "shop_client")) == 4


def test_an_address(cli: Cli, tmp_path: Path) -> None:
    with Server(json_answer(SHOP), json_answer({}, 404)) as server:
        cli("generate", f"{server.url}/openapi.json")
        assert len(models(tmp_path / "generated" / "shop_client")) == 4
        done = cli("generate", f"{server.url}/other.json", "--output", "b", status=1)
    assert done.stderr.startswith(f"{server.url}/other.json: ")
    assert "404" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "b").exists()


def test_one_tag(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json", "--tag", "pet OWNERS")
    package = tmp_path / "generated" / "shop_client"
    assert models(package) == {"owner", "address"}
    cli("generate", "shop.json", "--tag", "Pets", "--tag", "sales")
    assert models(package) == {"pet", "sale"}


def test_an_unknown_tag(cli: Cli, tmp_path: Path) -> None:
    done = cli("generate", "shop.json", "--tag", "Pet", "--tag", "Zebras", status=2)
    assert "no tag 'Pet'; did you mean 'Pets'" in done.stderr
    assert "no tag 'Zebras'" in done.stderr
    assert not (tmp_path / "generated").exists()


def test_package_and_client_class(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json", "--package", "petshop", "--client-class", "PetShop")
    command = "import petshop; print(petshop.PetShop.__name__)"
    folder = tmp_path / "generated"
    assert run(sys.executable, "-c", command, cwd=folder).stdout == "PetShop\n"


def test_strict(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json", "--strict", "--output", "whole")
    document = deepcopy(SHOP)
    document["paths"]["/pet"]["get"]["tags"] = ["Pets", "Pets"]
    save(tmp_path / "shop.json", document)
    done = cli("generate", "shop.json", "--strict", status=1)
    assert "#/paths/~1pet/get/tags" in done.stderr
    assert not (tmp_path / "generated").exists()
    done = cli("generate", "shop.json")
    assert "#/paths/~1pet/get/tags: warning: " in done.stderr


def test_problems_that_are_news(cli: Cli, tmp_path: Path) -> None:
    document = deepcopy(SHOP)
    for path, tag in (("/pet", "Pets"), ("/owner", "Pet owners")):
        document["paths"][path]["get"]["tags"] = [tag, tag]
    save(tmp_path / "shop.json", document)
    done = cli("generate", "shop.json")
    assert len(done.stderr.splitlines()) == 2
    assert "(and 1 more like it; -v tells all)" in done.stderr
    assert "[repeated-tag] (GET /pet)" in done.stderr
    assert "warning" not in cli("generate", "shop.json").stderr
    done = cli("generate", "shop.json", "--verbose")
    assert done.stderr.count("[repeated-tag]") == 2
    done = cli("generate", "shop.json", "--tag", "Sales", "--output", "part")
    assert "warning" not in done.stderr


# -- What is on disk already -----------------------------------------------------------


def test_files_that_are_the_same_are_left_alone(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json")
    before = state(tmp_path)
    done = cli("generate", "shop.json")
    assert state(tmp_path) == before
    assert "0 files written" in done.stderr


def test_only_what_changed_is_written(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json")
    package = tmp_path / "generated" / "shop_client"
    before = state(package)
    document = deepcopy(SHOP)
    document["components"]["schemas"]["Pet"]["description"] = "An animal."
    save(tmp_path / "shop.json", document)
    cli("generate", "shop.json")
    after = state(package)
    changed = {
        path.relative_to(package).as_posix()
        for path in after
        if after[path] != before[path]
    }
    assert changed == {".manifest.json", "models/pet.py"}


def test_stale_files_go_and_foreign_files_stay(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json")
    package = tmp_path / "generated" / "shop_client"
    (package / "notes.txt").write_text("mine")
    (package / "api" / "extra.py").write_text("mine = 1\n")
    save(tmp_path / "shop.json", without_sales())
    done = cli("generate", "shop.json")
    assert "sale" not in models(package)
    assert not (package / "api" / "sales_api.py").exists()
    assert "removed" in done.stderr
    assert (package / "notes.txt").read_text() == "mine"
    assert (package / "api" / "extra.py").read_text() == "mine = 1\n"


def test_an_edited_file_is_not_overwritten(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json")
    edited = tmp_path / "generated" / "shop_client" / "models" / "pet.py"
    edited.write_text(edited.read_text() + "# mine\n")
    before = state(tmp_path / "generated")
    done = cli("generate", "shop.json", status=1)
    assert str(edited.relative_to(tmp_path)) in done.stderr
    assert state(tmp_path / "generated") == before
    cli("generate", "shop.json", "--force")
    assert "# mine" not in edited.read_text()


def test_an_edited_file_is_not_removed(cli: Cli, tmp_path: Path) -> None:
    cli("generate", "shop.json")
    edited = tmp_path / "generated" / "shop_client" / "models" / "sale.py"
    edited.write_text("mine = 1\n")
    save(tmp_path / "shop.json", without_sales())
    cli("generate", "shop.json", status=1)
    assert edited.read_text() == "mine = 1\n"
    cli("generate", "shop.json", "--force")
    assert not edited.exists()


def test_a_foreign_file_in_the_way(cli: Cli, tmp_path: Path) -> None:
    foreign = tmp_path / "generated" / "shop_client" / "client.py"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("mine = 1\n")
    done = cli("generate", "shop.json", status=1)
    assert "client.py" in done.stderr
    assert state(tmp_path / "generated").keys() == {foreign}


def test_check(cli: Cli, tmp_path: Path) -> None:
    done = cli("generate", "shop.json", "--check", status=1)
    assert "+++ b/models/pet.py" in done.stdout
    assert not (tmp_path / "generated").exists()
    cli("generate", "shop.json")
    before = state(tmp_path)
    assert cli("generate", "shop.json", "--check").stdout == ""
    save(tmp_path / "shop.json", without_sales())
    before = state(tmp_path)
    done = cli("generate", "shop.json", "--check", status=1)
    assert "--- a/models/sale.py" in done.stdout
    assert "-class Sale(Model):" in done.stdout
    assert state(tmp_path) == before


# -- What cannot be generated ----------------------------------------------------------

BAD = {
    "empty": b"",
    "page": b"<!DOCTYPE html><html><body>404</body></html>",
    "binary": bytes(range(256)),
    "list": b"[1, 2]",
    "broken": b'{"openapi": "3.1.0", "info": {',
    "other": b'{"name": "shop", "version": "1.0"}',
    "swagger": b'{"swagger": "1.2", "info": {"title": "a", "version": "1"}, "paths": {}}',
    "future": b'{"openapi": "4.0.0", "info": {"title": "a", "version": "1"}, "paths": {}}',
}


@pytest.mark.parametrize(
    ("command", "name"),
    [
        *(("generate", name) for name in (*BAD, "missing", "folder")),
        ("validate", "swagger"),
        ("tags", "page"),
    ],
)
def test_a_bad_document(cli: Cli, tmp_path: Path, command: str, name: str) -> None:
    if name in BAD:
        (tmp_path / name).write_bytes(BAD[name])
    elif name == "folder":
        (tmp_path / name).mkdir()
    done = cli(command, name, status=1)
    lines = (done.stdout + done.stderr).splitlines()
    assert 1 <= len(lines) <= 3
    assert all(line.startswith(name) for line in lines if " errors, " not in line)
    assert not (tmp_path / "generated").exists()


def test_a_broken_document_on_standard_input(cli: Cli, tmp_path: Path) -> None:
    done = cli("generate", "-", stdin="", status=1)
    assert done.stderr.startswith("<stdin>: ")
    assert len(done.stderr.splitlines()) == 1


USAGE = {
    "no document": ["generate"],
    "no such option": ["generate", "shop.json", "--colour"],
    "no such command": ["generat", "shop.json"],
    "no tag": ["generate", "shop.json", "--tag"],
    "keyword": ["generate", "shop.json", "--package", "class"],
    "dash": ["generate", "shop.json", "--package", "shop-client"],
    "path": ["generate", "shop.json", "--package", "../shop"],
    "class": ["generate", "shop.json", "--client-class", "Shop Client"],
    "no such file": ["generate", "shop.json", "--config", "none.toml"],
}


@pytest.mark.parametrize("arguments", USAGE.values(), ids=USAGE)
def test_usage(cli: Cli, tmp_path: Path, arguments: list[str]) -> None:
    done = cli(*arguments, status=2)
    assert done.stdout == ""
    assert done.stderr
    assert not (tmp_path / "generated").exists()


# -- Settings --------------------------------------------------------------------------


def test_settings_of_the_project(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("""\
[tool.litellm-client-generator]
spec = "shop.json"
output = "src"
package = "shop"
tags = ["Pets"]
""")
    below = tmp_path / "below"
    below.mkdir()
    cli("generate", cwd=below)
    assert models(tmp_path / "src" / "shop") == {"pet"}
    cli(
        "generate",
        "--tag",
        "sales",
        "--output",
        "here",
        "--package",
        "other",
        cwd=below,
    )
    assert models(below / "here" / "other") == {"sale"}


def test_settings_of_a_file(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        "[tool.litellm-client-generator]\nno = 1\n"
    )
    (tmp_path / "mine").mkdir()
    config = tmp_path / "mine" / "shop.toml"
    config.write_text('spec = "../shop.json"\noutput = "made"\nclient-class = "Mine"\n')
    cli("generate", "--config", config)
    package = tmp_path / "mine" / "made" / "shop_client"
    assert "class Mine(Client):" in (package / "client.py").read_text()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("colour = 1", "colour"),
        ('tags = "Pets"', "tags"),
        ('strict = "maybe"', "strict"),
        ('package = "no-name"', "package"),
        ("spec = [", "shop.toml"),
    ],
)
def test_a_bad_setting(cli: Cli, tmp_path: Path, text: str, named: str) -> None:
    (tmp_path / "shop.toml").write_text(text)
    done = cli("generate", "shop.json", "--config", "shop.toml", status=2)
    assert named in done.stderr
    assert len(done.stderr.splitlines()) == 1


# -- The package goes anywhere ---------------------------------------------------------

USE = """
import asyncio, sys
from app.vendor.pets import AsyncShopClient, Pet, PetsApi, ShopClient
from app.vendor.pets.models import Owner
with ShopClient(sys.argv[1]) as client:
    pet = client.pets.get_pet()
    assert type(pet) is Pet and type(client.pets) is PetsApi
async def main():
    async with AsyncShopClient(sys.argv[1]) as client:
        return await client.pets.get_pet()
assert asyncio.run(main()) == pet
assert Owner.from_dict({"address": {"street": "x"}}).address.street == "x"
print(pet.name)
"""


def test_the_package_works_under_another_name_in_another_package(
    cli: Cli, tmp_path: Path
) -> None:
    cli("generate", "shop.json")
    made = tmp_path / "generated" / "shop_client"
    shutil.move(made, tmp_path / "src" / "app" / "vendor" / "pets")
    with Server(json_answer({"name": "Tom"})) as server:
        command = (sys.executable, "-W", "error", "-c", USE, server.url)
        assert run(*command, cwd=tmp_path / "src").stdout == "Tom\n"
        assert [each.target for each in server.requests] == ["/pet", "/pet"]


# -- Completion ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("gen", ["plain,generate"]),
        ("generate --exclude-t", ["plain,--exclude-tag"]),
        ("diff --format ma", ["plain,markdown"]),
        ("generate sho", ["file,sho"]),
        ("generate --overlay sho", ["file,sho"]),
    ],
)
def test_a_shell_completes(words: str, offered: list[str]) -> None:
    environment = {
        "_LITELLM_CLIENT_GENERATOR_COMPLETE": "bash_complete",
        "COMP_WORDS": f"litellm-client-generator {words}",
        "COMP_CWORD": str(len(words.split())),
    }
    script = Path(sys.executable).with_name("litellm-client-generator")
    assert run(str(script), env=environment).stdout.splitlines() == offered


# -- Plugins ---------------------------------------------------------------------------

SHOUT = """
from dataclasses import replace


def shout(package):
    return replace(package, version="LOUD")
"""


@pytest.mark.parametrize("home", [".", "below"], ids=["beside settings", "current"])
def test_a_plugin_is_found_from_below(cli: Cli, tmp_path: Path, home: str) -> None:
    below = tmp_path / "below"
    below.mkdir()
    (tmp_path / home / "loud.py").write_text(SHOUT)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.litellm-client-generator]\nspec = "shop.json"\nplugins = ["loud:shout"]\n'
    )
    done = cli("generate", "--output", "made", cwd=below, status=2)
    assert "the file is outside of this repository and of your home" in done.stderr
    assert not (below / "made").exists()
    (tmp_path / ".git").mkdir()
    done = cli("generate", "--output", "made", cwd=below)
    assert "running plugin loud:shout\n" in done.stderr
    readme = below / "made/shop_client/README.md"
    assert "Version of the API: LOUD" in readme.read_text()
    cli("generate", "--output", "made", "--no-plugins", cwd=below)
    assert "Version of the API: LOUD" not in readme.read_text()


def test_only_what_writes_runs_plugins(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "loud.py").write_text("raise SystemExit('this was run')")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.litellm-client-generator]\nspec = "shop.json"\nplugins = ["loud:shout"]\n'
    )
    for command in (["validate"], ["tags"], ["settings"], ["diff", *["shop.json"] * 2]):
        cli(*command)
    assert cli("generate", status=1).stderr.splitlines()[-1] == "this was run"


def test_what_is_nested_hundreds_of_levels_deep(cli: Cli, tmp_path: Path) -> None:
    document = deepcopy(SHOP)
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(200):
        inner = {"type": "array", "items": schema}
        schema = {"type": "object", "properties": {"inner": inner}}
    schema["properties"]["list"] = {"default": json.loads("[" * 200 + "]" * 200)}
    document["components"]["schemas"]["Pet"] = schema
    save(tmp_path / "shop.json", document)
    done = cli("generate", "shop.json", "--output", tmp_path / "out")
    assert "the default is nested too deep to be written down; ignored" in done.stderr
    package = next((tmp_path / "out").glob("*_client"))
    modules = [path.name for path in package.glob("models/*.py")]
    assert len(modules) > 200
    assert max(map(len, modules)) < 200

"""A project's own passes: how they are found, and what is said of one that is at fault."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from litellm_client_generator.building import build
from litellm_client_generator.document import load
from litellm_client_generator.ir import Package
from litellm_client_generator.plugins import GROUP, PluginError, run
from litellm_client_generator.rendering import render
from litellm_client_generator.settings import Settings

FOLDER = Path(__file__).parent / "extend"


@pytest.fixture(scope="module")
def shop() -> Package:
    return build(load(str(FOLDER / "shop.yaml")), Settings()).package


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Modules of a test are not those of the next one."""
    path, modules = list(sys.path), set(sys.modules)
    yield
    assert sys.path == path
    for name in set(sys.modules) - modules:
        del sys.modules[name]


def test_passes_run_in_their_order(shop: Package) -> None:
    names = ["passes:shout", "passes:whisper"]
    assert run(shop, names, FOLDER).title == "shop api!"
    assert run(shop, reversed(names), FOLDER).title == "shop api!".upper()
    assert run(shop, [], FOLDER) is shop


def test_a_change_of_the_classes_is_seen_everywhere(shop: Package) -> None:
    made = render(run(shop, ["passes:without_sales"], FOLDER))
    for path in ("api/sales_api.py", "aio/sales_api.py", "docs/sales_api.md"):
        assert "get_sale" in render(shop)[path]
        assert "get_sale" not in made[path]
    assert made["api/pets_api.py"] == render(shop)["api/pets_api.py"]


def test_modules_of_the_current_folder_are_found(
    shop: Package, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    assert run(shop, ["passes:shout"]).title == "SHOP API!"


@pytest.fixture
def distribution(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed distribution with a pass."""
    info = tmp_path / "style-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: style\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[{GROUP}]\nshout = passes:shout\n")
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("distribution")
def test_an_entry_point_is_run_where_it_is_named(shop: Package) -> None:
    assert run(shop, ["shout"], FOLDER).title == "SHOP API!"
    assert run(shop, [], FOLDER).title == "Shop API"
    with pytest.raises(PluginError, match=r"did you mean 'shout'\?"):
        run(shop, ["shuot"], FOLDER)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere:shout", "it cannot be imported: ModuleNotFoundError: No module named 'nowhere'"),
        ("passes:shuot", "passes.py has no 'shuot'; did you mean 'shout'?"),
        ("passes:VOLUME", "this is no function, but of type int"),
        ("passes:fails", "it failed: KeyError: 'volume' ("),
        ("passes:forgets", "it gave a NoneType; a pass gives the Package that is printed"),
        ("passes:twice", "has two operations called 'list_pets'"),
        ("shout", f"no installed package has it in the entry-point group {GROUP}"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_the_name(name: str, said: str, shop: Package) -> None:
    with pytest.raises(PluginError) as caught:
        run(shop, [name], FOLDER)
    assert str(caught.value).startswith(f"plugin {name}: ")
    assert said in str(caught.value)


def test_a_module_that_is_no_python(shop: Package, tmp_path: Path) -> None:
    (tmp_path / "unfinished.py").write_text("def shout(package:")
    with pytest.raises(PluginError, match="cannot be imported: SyntaxError: "):
        run(shop, ["unfinished:shout"], tmp_path)

"""Templates print; they do not decide. What they may hold is a law of the architecture, checked on their syntax trees.

Somebody's own templates go before them; what is wrong with those is told by file and line.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import nodes

from litellm_client_generator.building import build
from litellm_client_generator.document import load
from litellm_client_generator.ir import Package
from litellm_client_generator.output import MANIFEST
from litellm_client_generator.rendering.printing import (
    TemplateError,
    environment,
    is_part,
    render,
    templates,
)
from litellm_client_generator.settings import Settings

SHOP = Path(__file__).parent / "extend" / "shop.yaml"
API = "{api.flavor.folder}/{api.module}.py.jinja"
EXTENDS = f'{{% extends "builtin/{API}" %}}\n'

FORBIDDEN = (
    nodes.Add,
    nodes.And,
    nodes.Assign,
    nodes.AssignBlock,
    nodes.Call,
    nodes.CallBlock,
    nodes.Compare,
    nodes.Concat,
    nodes.FilterBlock,
    nodes.Macro,
    nodes.Or,
    nodes.Test,
)
FILTERS = {"literal", "docstring", "markdown"}
NAMES = sorted(
    path.relative_to(templates()).as_posix() for path in templates().rglob("*.jinja")
)


@pytest.mark.parametrize("name", NAMES)
def test_only_prints(name: str) -> None:
    tree = environment(templates()).parse(
        Path(templates(), name).read_text(encoding="utf-8")
    )
    found = [type(node).__name__ for node in tree.find_all(FORBIDDEN)]
    assert not found
    assert {node.name for node in tree.find_all(nodes.Filter)} <= FILTERS


@pytest.mark.parametrize("name", NAMES)
def test_text_of_the_document_passes_a_filter(name: str) -> None:
    """What is printed bare is a name or code that the generator made, by the name of its attribute."""
    tree = environment(templates()).parse(
        Path(templates(), name).read_text(encoding="utf-8")
    )
    bare = {
        node.attr
        for output in tree.find_all(nodes.Output)
        for node in output.nodes
        if isinstance(node, nodes.Getattr)
    }
    safe = {
        "alias", "annotation", "attribute", "base", "client", "code", "default_code", "example", "family", "folder", "kind", "maker", "method", "module", "name", "plain",
        "prefix", "value",
    }  # fmt: skip
    assert bare <= safe


@pytest.fixture(scope="module")
def shop() -> Package:
    return build(load(str(SHOP)), Settings()).package


def own(folder: Path, **files: str) -> Path:
    """A folder of templates, by their paths."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def refusal(shop: Package, folder: Path) -> str:
    with pytest.raises(TemplateError) as caught:
        render(shop, folder, (MANIFEST,))
    return str(caught.value)


def test_an_empty_folder_changes_nothing(shop: Package, tmp_path: Path) -> None:
    assert render(shop, tmp_path) == render(shop)


@pytest.mark.parametrize("name", [name for name in NAMES if not is_part(name)])
def test_extending_a_template_changes_nothing_by_itself(
    name: str, shop: Package, tmp_path: Path
) -> None:
    folder = own(tmp_path, **{name: f'{{% extends "builtin/{name}" %}}\n'})
    assert render(shop, folder) == render(shop)


def test_a_template_stands_in_for_the_one_of_the_same_path(
    shop: Package, tmp_path: Path
) -> None:
    folder = own(tmp_path, **{"README.md.jinja": "# {{ package.title }}\n"})
    made = render(shop, folder)
    assert made == {**render(shop), "README.md": "# Shop API\n"}


def test_a_part_stands_in_for_the_one_of_the_same_path(
    shop: Package, tmp_path: Path
) -> None:
    part = "    {{ operation.name }} = awaited({{ api.plain }}.{{ operation.name }})\n"
    made = render(shop, own(tmp_path, **{"_awaited.jinja": part}))
    assert "awaited(PetsApi.list_pets)" in made["aio/pets_api.py"]
    assert "with_http_info(" not in made["aio/pets_api.py"]


def test_a_block_is_replaced_where_the_loop_stands(
    shop: Package, tmp_path: Path
) -> None:
    block = (
        "{% block method %}\n    # {{ operation.name }}\n{{ super() }}{% endblock %}\n"
    )
    made = render(shop, own(tmp_path, **{API: EXTENDS + block}))
    assert made["aio/pets_api.py"].count("    # list_pets\n") == 1
    assert "list_pets = awaited(PetsApi.list_pets)" in made["aio/pets_api.py"]


def test_a_file_for_each_thing_of_a_kind(shop: Package, tmp_path: Path) -> None:
    folder = own(
        tmp_path,
        **{
            "LICENSE.jinja": "Free.\n",
            "{package.name}.txt.jinja": "{{ package.version }}\n",
            "fakes/{model.module}.py.jinja": "{{ model.name }}   =   1\n",
            "{api.flavor.folder}/{api.module}.txt.jinja": "{{ api.name }}\n",
            "{subpackage.folder}/NAMES.jinja": "{% include '_part.jinja' %}",
            "_part.jinja": "{{ subpackage.exports | map(attribute='name') | join(', ') }}",
        },
    )
    made, plain = render(shop, folder), render(shop)
    assert {path: text for path, text in made.items() if path not in plain} == {
        "LICENSE": "Free.\n",
        "aio/NAMES": "AsyncPetsApi, AsyncSalesApi",
        "aio/pets_api.txt": "AsyncPetsApi\n",
        "aio/sales_api.txt": "AsyncSalesApi\n",
        "api/NAMES": "PetsApi, SalesApi",
        "api/pets_api.txt": "PetsApi\n",
        "api/sales_api.txt": "SalesApi\n",
        "fakes/pet.py": "Pet = 1\n",
        "fakes/sale.py": "Sale = 1\n",
        "models/NAMES": "Pet, Sale",
        "shop_client.txt": "1.0\n",
    }


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.py.jinja", "a = 1\n{{ }}\n", "x.py.jinja:2: Expected an expression, got 'end of print statement'"),
        ("x.py.jinja", "{{ a | sing }}", "x.py.jinja:1: No filter named 'sing'."),
        ("x.py.jinja", "\n{{ pakage.name }}", "x.py.jinja:2: 'pakage' is undefined; this template is given package"),
        ("{api.flavor.folder}/x_{api.module}.py.jinja", "{{ api.nmae }}", "x_{api.module}.py.jinja:1: Api has no 'nmae'; did you mean 'name'?"),
        ("x.py.jinja", "\n{{ package.models | literal }}", "x.py.jinja:2: TypeError: no literal for ModelView"),
        ("x.py.jinja", '{% include "_import.jinja" %}', "x.py.jinja:1: there is no template '_import.jinja'; did you mean '_imports.jinja'"),
        ("x.py.jinja", '{% include "x.py.jinja" %}', "this template includes itself without end"),
        ("x.py.jinja", '{% include "../../secret" %}', "x.py.jinja:1: there is no template '../../secret'"),
        (API, f'{{% extends "{API}" %}}', f'this template extends itself; {{% extends "builtin/{API}" %}} extends the one'),
        (API, EXTENDS + "{% block metods %}{% endblock %}", ".py.jinja:2: builtin/{api.flavor.folder}/{api.module}.py.jinja has no block 'metods'; did you mean 'methods'"),
        (API, EXTENDS + "\nx = 1\n", "outside of blocks nothing is printed"),
        (API, EXTENDS + "{% block extra %}\n    def x(:\n{% endblock %}", ".py.jinja: api/pets_api.py, line 33, is not Python: "),
        ("x.py.jinja", "return 1\nx = = 2", "x.py.jinja: x.py, line 2, is not Python: invalid syntax: x = = 2"),
        ("x.md.jinja", "```python\nx = = 2\n```\n", "x.md.jinja: x.md, line 1, is not Python"),
        ("{modle.module}.py.jinja", "", "a path cannot name a 'modle'; did you mean 'model'"),
        ("{model.modul}.py.jinja", "", "Model has no 'modul'; did you mean 'module'"),
        ("{model.fields}.py.jinja", "", "{model.fields} is no text; name an attribute that is, like {model.module}"),
        ("{model}.py.jinja", "", "{model} is no text"),
        ("{model.module.py.jinja", "", "'{model.module.py', which is no path inside of the package"),
        ("{model.module}/{api.module}.py.jinja", "", "the path names api and model; a file is made for each of one of them"),
        ("{api.module}.py.jinja", "", "would make pets_api.py more than once"),
        ("api/{page.module}.py.jinja", "", "{api.flavor.folder}/{api.module}.py.jinja makes api/pets_api.py already"),
        ("api_client.py.jinja", "", "api_client.py is the same in every package, and cannot be replaced"),
        ("models.jinja", "", "it makes the file models, where a folder must be for models/"),
        (".manifest.json.jinja", "", ".manifest.json is the same in every package"),
        ("docs/aux.md.jinja", "", "would make 'docs/aux.md', and on Windows 'aux.md' is a device"),
        ("Con/x.md.jinja", "", "on Windows 'Con' is a device"),
        ("x./a.md.jinja", "", "'x./a.md', which is no path inside of the package"),
        ("readme.md.jinja", "", "it makes readme.md, and on many systems readme.md is the same as README.md; spell them alike"),
        ("Docs/x.md.jinja", "", "it makes Docs/x.md, and on many systems Docs is the same as docs"),
        ("Exceptions.py.jinja", "", "on many systems Exceptions.py is the same as exceptions.py"),
        ("notes.py", "", "notes.py: this is no template; call it notes.py.jinja, or move it out"),
        ("builtin/x.py.jinja", "", "builtin: this name stands for the generator's own templates"),
    ],
)  # fmt: skip
def test_a_fault_is_told_by_file_and_line(
    name: str, text: str, said: str, shop: Package, tmp_path: Path
) -> None:
    message = refusal(shop, own(tmp_path, **{name: text}))
    assert said in message
    assert str(tmp_path) in message


def test_a_fault_of_a_file_that_is_no_text(shop: Package, tmp_path: Path) -> None:
    (tmp_path / "x.py.jinja").write_bytes(b"\xff\xfe")
    assert refusal(shop, tmp_path) == f"{tmp_path / 'x.py.jinja'}: this is not UTF-8; save it as such"  # fmt: skip


def test_a_folder_that_is_not_there(shop: Package, tmp_path: Path) -> None:
    assert "there is no such folder" in refusal(shop, tmp_path / "none")


@pytest.mark.parametrize("module", ["../../evil", "/etc/evil", "a\\b", "c:x", "", "a/../../b"])  # fmt: skip
def test_no_file_leaves_the_package(module: str, shop: Package, tmp_path: Path) -> None:
    model = replace(shop.models[0], module=module)
    broken = replace(shop, models=(model,))
    folder = own(tmp_path, **{"x/{model.module}": "", "x/{model.module}.jinja": ""})
    (folder / "x" / "{model.module}").unlink()
    assert "no path inside of the package" in refusal(broken, folder)


@pytest.mark.parametrize(
    "code",
    ["''.__class__.__mro__", "package.__init__.__globals__", "package.apis.__class__"],
)
def test_a_template_reaches_nothing_behind_what_it_is_given(
    code: str, tmp_path: Path, shop: Package
) -> None:
    (tmp_path / "more.md.jinja").write_text(f"{{{{ {code} }}}}")
    with pytest.raises(TemplateError, match=r"more\.md\.jinja:1: .*unsafe"):
        render(shop, tmp_path)

"""The clients of three releases of the LiteLLM proxy: all of them is there, imports, resolves, and is what is checked in."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

from litellm_client_generator.rendering.printing import FEW, formatted
from tests.conftest import ROOT, Generated, run

OPERATIONS = {"1.72.9": 307, "1.80.0": 452, "1.109.1": 978}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NEWEST = "1.109.1"
SUFFIX = "_with_http_info"
GENERATE = (sys.executable, "-m", "litellm_client_generator", "generate")

Route = tuple[str, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@pytest.fixture(scope="session", params=OPERATIONS)
def client(
    request: pytest.FixtureRequest, generated: Callable[[str], Generated]
) -> Generated:
    return generated(request.param)


# -- Everything is there ---------------------------------------------------------------


def plain(name: str) -> str:
    """A name without all that naming rules may change in it."""
    return re.sub("[^a-z0-9]", "", name.lower())


def routes_by_tag(spec: dict[str, Any]) -> dict[str, set[Route]]:
    found = defaultdict(set)
    for path, item in spec["paths"].items():
        for method in item.keys() & METHODS:
            for tag in item[method].get("tags") or ["default"]:
                found[f"{plain(tag)}api"].add((method.upper(), path))
    return found


@cache
def classes(folder: Path) -> list[ast.ClassDef]:
    found = []
    for module in sorted(folder.glob("*_api.py")):
        body = ast.parse(module.read_text()).body
        found += [node for node in body if isinstance(node, ast.ClassDef)]
    return found


def calls(node: ast.ClassDef) -> Iterator[tuple[Function, ast.Call]]:
    """The methods of an API class that run a call, and the call."""
    for method in functions(node):
        for part in ast.walk(method):
            if isinstance(part, ast.Call) and ast.unparse(part.func) == "self._call":
                yield method, part


def functions(node: ast.ClassDef) -> list[Function]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [item for item in node.body if isinstance(item, kinds)]


def literals(call: ast.Call) -> tuple[str, Route]:
    name, method, path = map(ast.literal_eval, call.args[:3])
    return name, (method, path)


def surface(client: Generated, flavor: str) -> dict[str, type]:
    """The API classes of a flavor, by their names without `Async`."""
    package = client.module(flavor)
    return {
        name.removeprefix("Async"): getattr(package, name) for name in package.__all__
    }


def test_every_operation_is_under_each_of_its_tags(client: Generated) -> None:
    made = {
        plain(node.name): {literals(call)[1] for _, call in calls(node)}
        for node in classes(client.folder / "api")
    }
    assert made == routes_by_tag(client.spec)
    assert len(set().union(*made.values())) == OPERATIONS[client.version]


def test_every_operation_is_said_once(client: Generated) -> None:
    for node in classes(client.folder / "api"):
        names = [method.name for method in functions(node)]
        assert len(names) == len(set(names))
        assert {literals(call)[0]: method.name for method, call in calls(node)} == {
            name: name for name in names
        }
    for node in classes(client.folder / "aio"):
        assert functions(node) == []


@pytest.mark.parametrize("flavor", ["api", "aio"])
def test_every_operation_is_two_methods(client: Generated, flavor: str) -> None:
    operations = {
        node.name: [method.name for method in functions(node)]
        for node in classes(client.folder / "api")
    }
    found = surface(client, flavor)
    assert found.keys() == operations.keys()
    for owner, names in operations.items():
        for name in names:
            methods = [getattr(found[owner], form) for form in (name, name + SUFFIX)]
            for method, form in zip(methods, (name, name + SUFFIX), strict=True):
                assert method.__qualname__ == f"{found[owner].__name__}.{form}"
                assert method.__module__ == found[owner].__module__
                waits = inspect.iscoroutinefunction(method)
                assert waits is (flavor == "aio")


def test_all_forms_of_an_operation_have_its_signature_and_docstring(
    client: Generated,
) -> None:
    sync, waiting = surface(client, "api"), surface(client, "aio")
    for node in classes(client.folder / "api"):
        for method in functions(node):
            owner = sync[node.name]
            own = inspect.signature(getattr(owner, method.name))
            returns = f"ApiResponse[{own.return_annotation}]"
            assert ast.unparse(method.args) == parameters(own)
            for cls in (owner, waiting[node.name]):
                for suffix in ("", SUFFIX):
                    form = getattr(cls, method.name + suffix)
                    wanted = returns if suffix else own.return_annotation
                    signature = own.replace(return_annotation=wanted)
                    assert inspect.signature(form) == signature
                    assert form.__doc__ == getattr(owner, method.name).__doc__


def parameters(signature: inspect.Signature) -> str:
    """The parameters as `ast` prints them."""
    code = f"def f{str(signature).split(' -> ')[0]}: ..."
    for parameter in signature.parameters.values():
        if parameter.annotation is not parameter.empty:
            code = code.replace(repr(parameter.annotation), parameter.annotation)
    (function,) = ast.parse(code).body
    assert isinstance(function, ast.FunctionDef)
    return ast.unparse(function.args)


def test_short_names_stand_for_methods(client: Generated) -> None:
    api = client.module("api.internal_user_management_api").InternalUserManagementApi
    documented = {
        "new_user": "new_user_user_new_post",
        "user_info": "user_info_user_info_get",
        "user_update": "user_update_user_update_post",
        "get_users": "get_users_user_list_get",
        "delete_user": "delete_user_user_delete_post",
        "get_user_daily_activity": "get_user_daily_activity_user_daily_activity_get",
    }
    for short, name in documented.items():
        assert getattr(api, short) is getattr(api, name)
        assert getattr(api, short + SUFFIX) is getattr(api, name + SUFFIX)


def test_every_schema_has_a_name(client: Generated) -> None:
    models = client.module("models")
    names = {plain(name).removeprefix("model") for name in models.__all__}
    schemas = client.spec["components"]["schemas"]
    assert {plain(name).removeprefix("model") for name in schemas} <= names
    assert len(models.__all__) >= len(schemas)
    for name in models.__all__:
        assert getattr(models, name) is not None


def test_no_two_names_share_a_module(client: Generated) -> None:
    modules = client.module("models").__dict__["_MODULES"]
    assert len({module.lower() for module in modules.values()}) == len(modules)
    assert len({path.lower() for path in client.files}) == len(client.files)


def test_the_folder_holds_what_was_made(client: Generated) -> None:
    assert on_disk(client.folder) == client.files


def on_disk(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


# -- It imports ------------------------------------------------------------------------

IMPORT_IN_ANY_ORDER = """
import importlib, pathlib, random, sys
folder, name = pathlib.Path(sys.argv[1]), sys.argv[2]
sys.path.insert(0, str(folder.parents[name.count(".")]))
files = sorted(folder.rglob("*.py"))
modules = []
for file in files:
    parts = file.relative_to(folder).with_suffix("").parts
    modules.append(".".join((name, *parts)).removesuffix(".__init__"))
for order in (sorted, reversed, lambda all: random.Random(1).sample(all, len(all))):
    for loaded in [each for each in sys.modules if each.startswith(name)]:
        del sys.modules[loaded]
    for module in list(order(modules)):
        importlib.import_module(module)
print(len(modules))
"""


def python(code: str, *arguments: object, **environment: str) -> str:
    """What a fresh interpreter prints."""
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return run(*command, env=environment).stdout.strip()


def test_modules_import_in_any_order(client: Generated) -> None:
    count = python(IMPORT_IN_ANY_ORDER, client.folder, client.name)
    assert int(count) == sum(path.endswith(".py") for path in client.files)


def test_modules_are_python_3_10(client: Generated) -> None:
    for path, text in client.files.items():
        if path.endswith(".py"):
            ast.parse(text, path, feature_version=(3, 10))


@pytest.mark.parametrize(
    "module",
    [
        "models.user_list_response",
        "models.spend_analytics_paginated_response",
        "aio.internal_user_management_api",
        "client",
        "_runtime.answer.response",
        "rest",
    ],
)
def test_a_module_imports_first(
    generated: Callable[[str], Generated], module: str
) -> None:
    client = generated("1.72.9")
    root = client.folder.parents[1]
    python(f"import {client.name}.{module}", PYTHONPATH=str(root))


LAZY = """
import sys
def loaded(*starts):
    return sorted(name for name in sys.modules if name.startswith(starts))
import {name}
assert not loaded("pydantic", "httpx2", "httpcore2", "{name}.models", "{name}.api.", "{name}.aio"), loaded()
from {name} import InternalUserManagementApi
InternalUserManagementApi.new_user
models = [name for name in loaded("{name}.models.") if "._" not in name.removeprefix("{name}")]
assert not models and not loaded("httpx2", "{name}.aio."), (models, loaded("httpx2"))
from {name} import UserListResponse
models = [name for name in loaded("{name}.models.") if "._" not in name.removeprefix("{name}")]
assert models == ["{name}.models.user_list_response"], models
"""


def test_importing_is_lazy(client: Generated) -> None:
    root = client.folder.parents[1]
    python(LAZY.replace("{name}", client.name), PYTHONPATH=str(root))


def test_public_names_are_importable_from_the_top(client: Generated) -> None:
    package = client.module()
    names = package.__all__
    assert len(names) == len(set(names))
    assert set(names) <= set(dir(package))
    rooms = [client.module(name) for name in ("models", "api", "aio")]
    for room in rooms:
        assert all(
            getattr(room, name) is getattr(package, name) for name in room.__all__
        )
    assert all(getattr(package, name) is not None for name in names)
    with pytest.raises(AttributeError, match="NoSuchName"):
        assert package.NoSuchName


def test_every_schema_builds(client: Generated) -> None:
    models = client.module("models")
    built = 0
    for name in models.__all__:
        item = getattr(models, name)
        if isinstance(item, type) and issubclass(item, BaseModel):
            item.model_rebuild(force=True)
            assert item.__pydantic_complete__, name
            built += 1
    assert built > OPERATIONS[client.version] / 4


def test_every_response_type_resolves(client: Generated) -> None:
    types = client.module("_runtime.answer.types")
    building = client.module("_runtime.models.building")
    expressions = {
        expression
        for node in classes(client.folder / "api")
        for _, call in calls(node)
        for keyword in call.keywords
        if keyword.arg in ("responses", "errors")
        for expression in ast.literal_eval(keyword.value).values()
    }
    expressions |= set(client.module("_about").ERRORS.values())
    assert {"Any", "NewUserResponse", "HTTPValidationError"} <= expressions
    for expression in expressions - {"None"}:
        assert isinstance(building.adapter(types.resolve(expression)), TypeAdapter)


def test_one_object_has_every_class(client: Generated) -> None:
    package = client.module()
    with package.LiteLLMClient("http://127.0.0.1:1", api_key="sk-1") as everything:
        for name in client.module("api").__all__:
            module = client.module("api").__dict__["_MODULES"][name]
            api = getattr(everything, module.removesuffix("_api"))
            assert type(api).__name__ == name
            assert api.api_client is everything.api_client


# -- It looks as it should -------------------------------------------------------------


@pytest.mark.parametrize(
    "tool",
    [
        ["black", "--check", "--quiet"],
        ["ruff", "check", "--isolated", "--no-cache"],
        ["ruff", "check", "--isolated", "--no-cache", "--select=I"],
        ["isort", "--profile=black", "--check"],
    ],
    ids=" ".join,
)
def test_format(client: Generated, tool: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-m", *tool, "litellm_client"]
    run(*command, cwd=client.folder.parent, env={"BLACK_CACHE_DIR": str(tmp_path)})


# -- It is the same everywhere ---------------------------------------------------------


def test_the_client_that_is_checked_in_is_up_to_date(
    generated: Callable[[str], Generated],
) -> None:
    kept, made = on_disk(ROOT / "generated" / "litellm_client"), generated(NEWEST).files
    changed = sorted(
        path for path in {*kept, *made} if kept.get(path) != made.get(path)
    )
    assert changed == [], "run `litellm-client-generator generate`"


def test_output_depends_on_the_document_alone(tmp_path: Path) -> None:
    spec = ROOT / "specs" / "litellm-1.72.9.json"
    environments = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "America/New_York"},
    ]
    made = []
    for environment in environments:
        folder = tmp_path / environment["PYTHONHASHSEED"]
        folder.mkdir()
        run(*GENERATE, spec, "--output", "made", cwd=folder, env=environment)
        made.append(on_disk(folder / "made" / "litellm_client"))
    assert made[0] == made[1]


def test_output_does_not_depend_on_the_number_of_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sources = {f"m{number}.py": f"x = [{number},]\n" for number in range(FEW + 1)}
    several = formatted(sources)
    monkeypatch.setattr("litellm_client_generator.rendering.printing.FEW", len(sources))
    assert formatted(sources) == several


# -- Type checkers understand it -------------------------------------------------------

SNIPPET = """
from litellm_client import (
    AsyncInternalUserManagementApi, InternalUserManagementApi, LiteLLMClient, NewUserRequest
)

api = InternalUserManagementApi()
reveal_type(api.new_user(NewUserRequest(user_id="a")))  # NewUserResponse
reveal_type(api.new_user({"user_id": "a"}, opts={"timeout": 3}))  # NewUserResponse
reveal_type(api.get_users(page=1, page_size=2))  # UserListResponse
reveal_type(api.get_users_with_http_info(page=1))  # ApiResponse[UserListResponse]
data, status, headers = api.get_users_with_http_info()
reveal_type(data)  # UserListResponse
reveal_type(status)  # int
reveal_type(data.users[0].user_id)  # str
reveal_type(LiteLLMClient().internal_user_management)  # InternalUserManagementApi

async def main() -> None:
    aio = AsyncInternalUserManagementApi()
    reveal_type(await aio.new_user({}))  # NewUserResponse
    (await aio.get_users_with_http_info()).data.total

api.new_user()  # error: Too few arguments
api.new_user(3)  # error: incompatible type "int"; expected "NewUserRequest
api.get_users(page="1")  # error: incompatible type "str"; expected "int | None"
api.get_users(1)  # error: Too many positional arguments
api.get_users(pages=1)  # error: Unexpected keyword argument "pages"
api.get_users(opts={"time_out": 3})  # error: expected "RequestOptions
api.no_such()  # error: has no attribute "no_such"
NewUserRequest(max_budget="a lot")  # error: incompatible type "str"
api.new_user({}).no_such  # error: has no attribute "no_such"
"""


def test_mypy_sees_what_calls_take_and_give(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    spec = ROOT / "specs" / "litellm-1.72.9.json"
    run(*GENERATE, spec, "--tag", "Internal User management", "--output", tmp_path)
    (tmp_path / "snippet.py").write_text(SNIPPET)
    command = [sys.executable, "-m", "mypy", "--strict", "snippet.py"]
    done = run(*command, cwd=tmp_path, status=1)
    said: dict[int, str] = defaultdict(str)
    short = re.sub(r"litellm_client\.[a-z_.]+", "", done.stdout)
    for line in short.splitlines()[:-1]:
        file, place, message = line.split(":", 2)
        assert file == "snippet.py", line
        said[int(place)] += message
    for number, line in enumerate(SNIPPET.splitlines(), 1):
        code, _, expected = line.partition("# ")
        assert expected.removeprefix("error: ") in said[number], (code, said[number])
        assert bool(expected) == bool(said[number]), (code, said[number])

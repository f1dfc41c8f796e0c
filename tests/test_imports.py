"""The clients of three releases of the LiteLLM proxy import, on every version of Python, and bring no more than is asked for.

Like the tests of the runtime, these need nothing of the generator: they run where it does not, on clients that are made already.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from pydantic import BaseModel

from tests.conftest import OPERATIONS, Generated, run

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


def test_one_object_has_every_class(client: Generated) -> None:
    package = client.module()
    with package.LiteLLMClient("http://127.0.0.1:1", api_key="sk-1") as everything:
        for name in client.module("api").__all__:
            module = client.module("api").__dict__["_MODULES"][name]
            api = getattr(everything, module.removesuffix("_api"))
            assert type(api).__name__ == name
            assert api.api_client is everything.api_client

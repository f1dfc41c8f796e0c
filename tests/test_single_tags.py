"""Every tag of LiteLLM's document alone makes a package that imports, and whose operations can be called."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from litellm_client_generator.building.package import Builder
from litellm_client_generator.document import Document
from litellm_client_generator.document.paths import all_tags
from litellm_client_generator.document.syntax import parse
from litellm_client_generator.ir import ASYNC, Operation, Package
from litellm_client_generator.naming.choice import choose
from litellm_client_generator.rendering.printing import printed
from litellm_client_generator.rendering.views.examples import Expressions
from litellm_client_generator.repair import repair
from litellm_client_generator.settings import Settings
from tests.conftest import spec
from tests.packages import add_runtime, write
from tests.servers import Server, json_answer
from tests.settled import read

pytestmark = pytest.mark.slow

PARTS = 4


@cache
def builder() -> Builder:
    """What builds packages of the document; its names are the same for every choice."""
    data, _ = parse(spec("1.109.1"), "litellm-1.109.1.json")
    document, _ = repair(Document("litellm-1.109.1.json", data))
    return Builder(document, settings([]))


def settings(tags: list[str]) -> Settings:
    return read("LiteLLM API", {"tags": tags, "client-class": "Everything"}, {})


def package_of(tag: str) -> Package:
    made = builder()
    made.settings = settings([tag])
    made.chosen = choose(made.routes, made.settings, made.names.methods)
    return made.result().package


@pytest.mark.parametrize("part", range(PARTS))
def test_each_tag_by_itself(tmp_path: Path, part: int) -> None:
    sys.path.insert(0, str(tmp_path))
    tags = all_tags(builder().routes)[part::PARTS]
    assert tags
    with Server(lambda request: json_answer({})) as server:
        for number, tag in enumerate(tags):
            name = f"tag_{part}_{number}"
            package = package_of(tag)
            # Unformatted: how it looks is what other tests are about, and takes twice as long as all else.
            said = {path: each.text for path, each in printed(package).items()}
            add_runtime(tmp_path / name)
            write(tmp_path / name, said)
            invalidate_caches()
            for module in modules(tmp_path / name):
                import_module(f"{name}.{module}".rstrip("."))
            check(import_module(name), package, server)
            for module in [each for each in sys.modules if each.startswith(name)]:
                del sys.modules[module]
    sys.path.remove(str(tmp_path))


def modules(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        yield ".".join(part for part in parts if part != "__init__")


def check(package: ModuleType, facts: Package, server: Server) -> None:
    """Builds every model, and calls the first operation of each class in both ways."""
    assert set(package.__all__) <= set(dir(package))
    for model in facts.models:
        getattr(package, model.name).model_rebuild()
    for api in facts.apis:
        operation = api.operations[0]
        given = dict(arguments(package, facts, operation))
        with package.Everything(server.url, "key") as client:
            getattr(getattr(client, api.attribute), operation.name)(**given)
        asyncio.run(awaited(package, api.attribute, operation.name, given, server.url))
        sync, later = server.requests[-2:]
        assert (sync.method, sync.target) == (later.method, later.target)
        assert sync.method == operation.method


async def awaited(
    package: ModuleType, attribute: str, method: str, given: Any, host: str
) -> None:
    async with getattr(package, f"{ASYNC.prefix}Everything")(host, "key") as client:
        await getattr(getattr(client, attribute), method)(**given)


def arguments(
    package: ModuleType, facts: Package, operation: Operation
) -> Iterator[tuple[str, Any]]:
    """The arguments that an operation needs, as its page shows them."""
    for parameter in operation.required:
        assert parameter.example is not None
        code = Expressions(facts).of(parameter.type, parameter.example.value)
        names = {
            item.name: getattr(
                import_module(item.module) if item.module else package, item.name
            )
            for item in code.imports
        }
        yield parameter.name, eval(code.code, names)

"""Models that lead to many others: a chain, a web, and rings one behind the other are built on little stack."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import pydantic
import pytest

PYDANTIC = tuple(map(int, pydantic.VERSION.split(".")[:2]))
FRAMES = 300
"""How deep the stack is already when the first model is used."""


def chain(count: int) -> dict[int, list[int]]:
    return {number: [number + 1][: count - number - 1] for number in range(count)}


def web(count: int) -> dict[int, list[int]]:
    numbers = random.Random(1)
    return {
        number: [numbers.randrange(count) for _ in range(4)] for number in range(count)
    }


def rings(count: int) -> dict[int, list[int]]:
    """Rings of fifty, each with a way into the next."""
    found = {}
    for number in range(count):
        first = number // 50 * 50
        own = [first + (number - first + 1) % 50]
        found[number] = own if first + 50 >= count else [*own, first + 50]
    return found


@pytest.fixture(
    params=[(chain, 1000), (web, 500), (rings, 500)], ids=lambda case: case[0].__name__
)
def many(shop: Any, request: pytest.FixtureRequest) -> Iterator[Any]:
    """A module of models that lead to each other."""
    shape, count = request.param
    module = ModuleType("many")
    sys.modules["many"] = module
    lines = ["from __future__ import annotations"]
    for number, targets in shape(count).items():
        lines += [f"class M{number}(Model):", "    n: int | None = None"]
        lines += [
            f"    {kind}{place}: {before}M{target}{behind} | None = None"
            for place, target in enumerate(targets)
            for kind, before, behind in (("one", "", ""), ("all", "list[", "]"))
        ]
    vars(module)["Model"] = shop.base.Model
    exec("\n".join(lines), vars(module))
    yield module
    del sys.modules["many"]


def deep(frames: int, cls: Any, value: Mapping[str, Any]) -> Any:
    return deep(frames - 1, cls, value) if frames else cls(**value)


@pytest.mark.skipif(PYDANTIC < (2, 14), reason="pydantic walks them on the stack")
def test_the_first_use_needs_little_stack(shop: Any, many: Any) -> None:
    inner = {"n": 1, "one0": {"n": 2, "all0": [{"n": 3}]}}
    model = deep(FRAMES, many.M0, inner)
    assert model.one0.all0[0].n == 3
    assert model.to_dict() == inner
    read = shop.tolerant.read(list[many.M40], [{"n": "x", "one0": {"n": 1}}])
    assert [str(each) for each in read[1]] == ["$[0].n (expected int, got str)"]
    assert shop.building.adapter(list[many.M7]).validate_json('[{"n": 4}]')[0].n == 4


def test_what_pydantic_calls_a_model_is_its_name(shop: Any) -> None:
    assert list(shop.models.Owner.model_json_schema()["$defs"]) == [
        "Cat",
        "Color",
        "Dog",
    ]

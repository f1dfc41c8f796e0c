"""Models: what users construct, what servers send, and that nothing is lost on the way."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field

from tests.servers import Server, json_answer

GOOD = {
    "id": 1,
    "price": 2,
    "status": "sold",
    "color": "mauve",
    "level": 7,
    "born": "2024-01-02T03:04:05.500Z",
    "day": "2024-01-02",
    "at": "03:04:05",
    "tags": ["a"],
    "scores": {"x": 1},
    "node": {"name": "n", "children": [{"name": "m"}], "more": [1]},
    "owner": {"pet": {"petType": "dog", "bark": "w"}, "other": None},
    "mixed": [{"name": "k"}],
    "anything": {"a": [None]},
    "class": "c",
    "unknown": {"kept": True},
}


def test_construction(shop: Any) -> None:
    Pet, Color = shop.models.Pet, shop.models.Color
    by_name = Pet(id=1, var_class="c", color=Color.RED, node={"name": "n"})
    by_wire_name = Pet(**{"id": 1, "class": "c", "color": "red", "node": {"name": "n"}})
    assert by_name == by_wire_name
    assert by_name.to_dict() == {
        "id": 1,
        "class": "c",
        "color": "red",
        "node": {"name": "n"},
    }
    with pytest.raises(pydantic.ValidationError):
        Pet(id="not a number")
    with pytest.raises(pydantic.ValidationError):
        Pet()


def test_what_was_set_is_sent(shop: Any) -> None:
    pet = shop.models.Pet(id=1, name=None)
    assert pet.to_dict() == {"id": 1, "name": None}
    pet.good = False
    pet.extra = [shop.models.Node(name="x")]
    assert pet.to_dict() == {
        "id": 1,
        "name": None,
        "good": False,
        "extra": [{"name": "x"}],
    }
    del pet.name
    assert pet.to_dict() == {"id": 1, "good": False, "extra": [{"name": "x"}]}
    assert json.loads(pet.to_json()) == pet.to_dict()
    assert pet.to_str() == "{'id': 1, 'good': False, 'extra': [{'name': 'x'}]}"


def test_good_answers(shop: Any, caplog: pytest.LogCaptureFixture) -> None:
    pet = shop.models.Pet.from_dict(GOOD)
    assert pet.to_dict() == GOOD
    assert pet.born == datetime(2024, 1, 2, 3, 4, 5, 500000, tzinfo=timezone.utc)
    assert pet.color == "mauve" and str(pet.color) == "mauve"
    assert pet.level == 7
    assert type(pet.owner.pet).__name__ == "Dog"
    assert type(pet.mixed[0]).__name__ == "Node"
    assert pet.model_extra == {"unknown": {"kept": True}}
    assert shop.models.Pet.from_json(json.dumps(GOOD)) == pet
    fast = shop.building.adapter(shop.models.Pet).validate_json(
        json.dumps(GOOD), strict=True
    )
    assert fast == pet and fast.to_dict() == GOOD


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))]
)
def test_copies(shop: Any, copied: Any) -> None:
    pet = shop.models.Pet.from_dict(GOOD)
    twin = copied(pet)
    assert twin == pet and twin.to_dict() == GOOD
    strayed = shop.models.Pet.from_dict({"id": "x", "born": 5})
    assert copied(strayed).to_dict() == {"id": "x", "born": 5}


def test_times_compute(shop: Any) -> None:
    born = shop.models.Pet.from_dict(GOOD).born
    later = born + timedelta(seconds=1)
    assert later - born == timedelta(seconds=1)
    assert shop.json.jsonable(born) == "2024-01-02T03:04:05.500Z"
    assert shop.json.jsonable(later) == "2024-01-02T03:04:06.500000Z"
    assert pickle.loads(pickle.dumps(later)) == later
    assert born.astimezone(timezone(timedelta(hours=1))) == born


DEVIATIONS = [
    ({}, ["$.id (required, but missing)"]),
    ({"id": None}, ["$.id (expected int, got null)"]),
    ({"id": "5"}, ["$.id (expected int, got str)"]),
    ({"id": True}, ["$.id (expected int, got bool)"]),
    ({"id": 1, "good": None}, ["$.good (expected bool, got null)"]),
    ({"id": 1, "status": "lost"}, ["$.status (expected one of 'new', 'sold', got str)"]),
    ({"id": 1, "color": 5}, ["$.color (expected Color, got int)"]),
    ({"id": 1, "level": "high"}, ["$.level (expected Level, got str)"]),
    ({"id": 1, "born": "yesterday"}, ["$.born (expected datetime, got str)"]),
    ({"id": 1, "born": 1700000000}, ["$.born (expected datetime, got int)"]),
    ({"id": 1, "day": "2024-01-02T00:00:00"}, ["$.day (expected date, got str)"]),
    ({"id": 1, "tags": ["a", 1, None]}, ["$.tags[1] (expected str, got int)", "$.tags[2] (expected str, got null)"]),
    ({"id": 1, "tags": "a"}, ["$.tags (expected list, got str)"]),
    ({"id": 1, "scores": {"a b": "1"}}, ['$.scores["a b"] (expected int, got str)']),
    ({"id": 1, "node": {"name": 1, "children": [{}]}}, ["$.node.name (expected str, got int)", "$.node.children[0].name (required, but missing)"]),
    ({"id": 1, "owner": {"pet": {"petType": "cow"}}}, ["$.owner.pet (unknown petType: cow)"]),
    ({"id": 1, "owner": {"pet": {"petType": "cat", "lives": "9"}}}, ["$.owner.pet.lives (expected int, got str)"]),
    ({"id": 1, "owner": {"pet": {"bark": "w"}}}, ["$.owner.pet.petType (required, but missing)"]),
    ({"id": 1, "mixed": [{"name": 1}]}, ["$.mixed[0].name (expected str, got int)"]),
    ({"id": 1, "mixed": {"name": 1}}, ["$.mixed.name (expected str, got int)"]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "named"), DEVIATIONS)
def test_deviations(shop: Any, data: Any, named: list[str]) -> None:
    pet, deviations = shop.tolerant.read(shop.models.Pet, data)
    assert list(map(str, deviations)) == named
    assert pet.to_dict() == data
    assert type(pet) is shop.models.Pet
    with pytest.raises(pydantic.ValidationError):
        shop.building.adapter(shop.models.Pet).validate_json(
            json.dumps(data), strict=True
        )


BEYOND = [
    ({"count": 0}, ["$.count (should be greater than or equal to 1, got 0)"]),
    ({"count": 2**63}, [f"$.count (should be less than or equal to {2**63 - 1}, got {2**63})"]),
    ({"ratio": 1.5}, ["$.ratio (should be less than or equal to 1, got 1.5)"]),
    ({"words": ["a", "bcd", "e"]}, [
        "$.words (List should have at most 2 items after validation, not 3)",
        '$.words[1] (String should have at most 2 characters, got "bcd")',
    ]),
    ({"words": ["a" * 100]}, [f'$.words[0] (String should have at most 2 characters, got "{"a" * 59}...)']),
    ({"count": "x"}, ["$.count (expected int, got str)"]),
    ({"count": 1.5}, ["$.count (expected int, got float)"]),
    ({"id": "x"}, ["$.id (expected UUID, got str)"]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "named"), BEYOND)
def test_what_is_beyond_a_bound_is_named(
    shop: Any, data: Any, named: list[str]
) -> None:
    limited, deviations = shop.tolerant.read(shop.models.Limited, data)
    assert list(map(str, deviations)) == named
    assert limited.to_dict() == data


WHOLE = [
    ({"count": 1.0, "step": 2.0, "level": 2.0, "pages": [1e3]}, {"count": 1, "step": 2, "level": 2, "pages": [1000]}),
    ({"number": 10**400}, {"number": 10**400}),
    ({"number": 2.0, "anything": 3.0}, {"number": 2.0, "anything": 3.0}),
    ({"pages": [10**400, 2**53 + 1]}, {"pages": [10**400, 2**53 + 1]}),
]  # fmt: skip


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(("data", "read"), WHOLE)
def test_whole_numbers(
    shop: Any,
    configure: Any,
    caplog: pytest.LogCaptureFixture,
    data: Any,
    read: Any,
    strict: bool,
) -> None:
    call = {"debug_return_type": "Limited"}
    with Server(json_answer(data)) as server:
        with shop.client.ApiClient(configure(server, strict_responses=strict)) as it:
            found = shop.pets.PetsApi(it).get_pet(1, opts=call)
    assert type(found) is shop.models.Limited and not caplog.records
    # As text, since 1 == 1.0 to Python.
    assert found.to_json() == json.dumps(read, separators=(",", ":"))


def test_uuids_keep_their_text(shop: Any) -> None:
    text = "00000000-0000-0000-0000-00000000000A"
    limited = shop.models.Limited.from_dict({"id": text})
    assert limited.id == UUID(int=10) and hash(limited.id) == hash(UUID(int=10))
    for twin in (limited, copy.deepcopy(limited), pickle.loads(pickle.dumps(limited))):
        assert twin.to_dict() == {"id": text}
    own = shop.models.Limited(id=UUID(int=10))
    assert own.to_dict() == {"id": text.lower()}


def test_a_datetime_stands_for_its_day(shop: Any) -> None:
    moment = datetime(2024, 1, 2, 3, tzinfo=timezone(timedelta(hours=-9)))
    limited = shop.models.Limited(day=moment, moment=moment)
    assert limited.to_dict() == {
        "day": "2024-01-02",
        "moment": "2024-01-02T03:00:00-09:00",
    }
    assert shop.models.Limited(moment=date(2024, 1, 2)).moment == date(2024, 1, 2)


def test_deviating_members_are_typed_as_far_as_can_be(shop: Any) -> None:
    pet, _ = shop.tolerant.read(
        shop.models.Pet, {"mixed": [{"name": 1, "children": [{"name": "c"}]}]}
    )
    assert pet.id is None and pet.good is True
    assert pet.mixed[0].children[0].name == "c"
    owner, _ = shop.tolerant.read(shop.models.Owner, {"pet": {"bark": "w"}})
    assert type(owner.pet).__name__ == "Dog"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from([*GOOD, "name", "children", "petType", "pet", "x"]),
        inner,
        max_size=4,
    ),
    max_leaves=20,
)


def tagged(value: Any) -> Any:
    """The value, with its truth values marked: to Python `True == 1`."""
    if isinstance(value, dict):
        return {key: tagged(item) for key, item in value.items()}
    if isinstance(value, list):
        return [tagged(item) for item in value]
    return ("bool", value) if isinstance(value, bool) else value


@settings(max_examples=300, suppress_health_check=list(HealthCheck), deadline=None)
@given(value=values)
def test_nothing_is_ever_lost(shop: Any, value: Any) -> None:
    expression = "Pet | list[Pet] | dict[str, Owner]"
    data, _ = shop.tolerant.read(shop.types.resolve(expression), value)
    assert tagged(shop.json.jsonable(data)) == tagged(value)


def test_discriminators_take_models_and_both_names(shop: Any) -> None:
    models = shop.models
    cat = models.Cat(pet_type="cat")
    assert models.Owner(pet=cat).pet is cat
    assert isinstance(models.Owner(pet={"petType": "dog"}).pet, models.Dog)
    assert isinstance(models.Owner(pet={"pet_type": "dog"}).pet, models.Dog)
    with pytest.raises(pydantic.ValidationError):
        models.Owner(pet={"petType": "cow"})


def test_what_is_nested_too_deep_is_kept(shop: Any) -> None:
    value: Any = {"name": "leaf"}
    for _ in range(400):
        value = {"name": 1, "children": [value]}
    data, deviations = shop.tolerant.read(shop.models.Node, value)
    assert data is value and str(deviations[0]) == "$ (nested too deep)"


def test_open_enums(shop: Any) -> None:
    Color, Level = shop.models.Color, shop.models.Level
    unknown = Color("green")
    assert (
        unknown == "green"
        and hash(unknown) == hash("green")
        and f"{unknown}" == "green"
    )
    assert (
        pickle.loads(pickle.dumps(unknown)) == unknown
        and copy.deepcopy(unknown) is unknown
    )
    assert Color("red") is Color.RED and "green" not in Color.__members__
    assert (
        Level(9) == 9
        and f"{Level(9)}" == "9"
        and pickle.loads(pickle.dumps(Level(9))) == 9
    )
    with pytest.raises(ValueError):
        Color(5)
    with pytest.raises(ValueError):
        Level("high")


def test_from_dict_takes_objects_only(shop: Any) -> None:
    with pytest.raises(
        shop.errors.ApiTypeError, match="Pet is read from an object, not list"
    ):
        shop.models.Pet.from_dict([])
    with pytest.raises(ValueError):
        shop.models.Pet.from_json("{")


@pytest.mark.parametrize(
    "expression", ["Nonsense", "list[", "__import__('os')", "Pet()"]
)
def test_unknown_types(shop: Any, expression: str) -> None:
    with pytest.raises(shop.errors.ApiValueError, match="not a type of this package"):
        shop.types.resolve(expression)


def test_importing_an_api_class_is_quick(shop: Any) -> None:
    root = shop.models.__file__.removesuffix("/deep/shop_client/models/__init__.py")
    code = (
        "import sys, deep.shop_client.api.pets_api, deep.shop_client.aio.pets_api\n"
        "print({'pydantic', 'httpx2', 'asyncio', 'ssl'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("set()\n", "")


@pytest.mark.parametrize(
    "first", ["owner", "pet", "cat", "node", "http_validation_error"]
)
def test_any_model_may_be_imported_first(shop: Any, first: str) -> None:
    root = shop.models.__file__.removesuffix("/deep/shop_client/models/__init__.py")
    code = (
        f"import deep.shop_client.models.{first} as module, pydantic\n"
        "cls = [c for c in vars(module).values() if isinstance(c, type) and "
        "issubclass(c, pydantic.BaseModel) and c.__module__ == module.__name__][0]\n"
        "print(cls.from_dict({'id': 1, 'name': 'n', 'node': {'name': 'x'}}).to_dict()['id'])"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_a_warning_names_the_places(
    shop: Any, configure: Any, caplog: pytest.LogCaptureFixture
) -> None:
    body = {"id": "shop-secret-1", "tags": list(range(20))}
    with Server(json_answer(body)) as server:
        with shop.client.ApiClient(configure(server)) as client:
            pet = shop.pets.PetsApi(client).get_pet(1)
        with shop.client.ApiClient(configure(server, strict_responses=True)) as client:
            with pytest.raises(shop.errors.ResponseValidationException) as caught:
                shop.pets.PetsApi(client).get_pet(1)
    assert pet.to_dict() == body
    (record,) = [each for each in caplog.records if each.levelno == logging.WARNING]
    message = record.getMessage()
    assert message.startswith("The answer of PetsApi.get_pet strays from the document")
    assert "$.id (expected int, got str); $.tags[0] (expected str, got int)" in message
    assert message.endswith("; and 11 more")
    error: Any = caught.value
    assert isinstance(error, shop.errors.ApiException) and issubclass(
        type(error), ValueError
    )
    assert (error.status, json.loads(error.body)) == (200, {**body, "id": "***"})
    assert "GET /pets/{pet_id}: 200 OK: the answer strays" in str(caught.value)
    assert "shop-secret" not in str(caught.value)


def test_a_default_that_was_filled_is_sent(shop: Any) -> None:
    class Basket(shop.base.Model):  # type: ignore[misc]
        things: list[str] = Field(default_factory=list)
        notes: dict[str, str] = Field(default_factory=dict)
        sizes: list[int] | None = None

    basket = Basket()
    assert basket.to_dict() == {}
    basket.things.append("pen")
    assert basket.to_dict() == {"things": ["pen"]}
    basket.notes["for"] = "Ada"
    assert basket.to_dict() == {"things": ["pen"], "notes": {"for": "Ada"}}
    assert Basket(things=[]).to_dict() == {"things": []}

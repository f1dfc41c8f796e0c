"""What a property tells apart: unions wherever they stand, families of classes, and constants; in the packages of golden cases."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.packages import assembled
from tests.servers import Recorded, Server, json_answer

Asked = Callable[..., Any]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the packages `of_families`, `of_union_tags`, `of_sent_constants` and `of_openapi_3_2`."""
    folder = tmp_path_factory.mktemp("tags")
    for case in ("families", "union_tags", "sent_constants", "openapi_3_2"):
        assembled(folder, case)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def families(packages: Path) -> Any:
    return import_module("of_families")


@pytest.fixture
def tags(packages: Path) -> Any:
    return import_module("of_union_tags")


@pytest.fixture
def constants(packages: Path) -> Any:
    return import_module("of_sent_constants")


def asked(
    package: Any, method: str, answer: Any, *given: Any, status: int = 200, **named: Any
) -> tuple[Any, Recorded]:
    """What an operation gives for an answer, which must fit, and what it sent."""
    with Server(json_answer(answer, status)) as server:
        strict = package.Configuration(server.url, strict_responses=True)
        with package.ApiClient(strict) as client:
            found = getattr(package.DefaultApi(client), method)(*given, **named)
    return found, server.requests[0]


# -- Families --------------------------------------------------------------------------

VEHICLES: list[tuple[dict[str, Any], str]] = [
    ({"type": "car", "doors": 4}, "Car"),
    ({"type": "SportsCar", "doors": 2, "horsepower": 300.5}, "SportsCar"),
    ({"type": "coach", "price": 1.5}, "Bus"),
    ({"type": "double-decker", "price": 2}, "Bus"),
    ({"type": "boat", "wheels": "none", "built": ["2024-01-02"]}, "Boat"),
    ({"type": "Bicycle", "wheels": 2}, "Bicycle"),
    ({"type": "Vehicle"}, "Vehicle"),
    ({"type": "spaceship", "built": "2024-01-02", "crew": 3}, "Vehicle"),
]


@pytest.mark.parametrize(("value", "name"), VEHICLES)
def test_a_child_is_read_where_its_parent_stands(
    families: Any, value: Any, name: str
) -> None:
    listed, _ = asked(families, "list_vehicles", [value])
    added, _ = asked(families, "add_vehicle", value, {"type": "x"}, status=201)
    inside = {"best": value, "others": [value], "by_name": {"a": value}}
    garage, _ = asked(families, "get_garage", inside)
    read = families.Garage.from_dict({**inside, "best": {**value, "wheels": []}})
    made = [*listed, added, garage.best, *garage.others, garage.by_name["a"]]
    made += [read.best, *read.others, families.Vehicle.from_dict(value)]
    made += [families.Garage(best=value).best]
    made += TypeAdapter(list[families.Vehicle]).validate_python([value])
    if value["type"] != "spaceship":
        made += [asked(families, "get_thing", value)[0]]
    assert {type(each).__name__ for each in made} == {name}
    assert garage.to_dict() == inside
    with pytest.raises(families.ApiException) as caught:
        asked(families, "add_vehicle", value, {"type": "x"}, status=409)
    assert type(caught.value.data).__name__ == name


@pytest.mark.parametrize(
    ("kind", "name"),
    [("circle", "Circle"), ("OtherShape", "OtherShape"), ("oval", "OtherShape")]
    + [(4, "OtherShape"), (None, "OtherShape"), ("", "OtherShape")],
)
def test_what_no_tag_names_is_the_default(packages: Path, kind: Any, name: str) -> None:
    """The field `defaultMapping` (OpenAPI 3.2.0, section 4.25)."""
    newer = import_module("of_openapi_3_2")
    value = {"corners": 3} if kind is None else {"kind": kind, "corners": 3}
    with (
        Server(json_answer(value)) as server,
        newer.ApiClient(newer.Configuration(server.url)) as client,
    ):
        found = newer.DefaultApi(client).any_shape()
    assert type(found).__name__ == name
    assert found.to_dict() == value


def test_a_family_has_a_default(packages: Path) -> None:
    newer = import_module("of_openapi_3_2")
    for value, name in (
        ({"species": "Cat"}, "Cat"),
        ({"species": "dog", "parents": ["Rex"]}, "Mongrel"),
        ({"parents": ["Rex"]}, "Mongrel"),
    ):
        found, _ = asked(newer, "any_animal", value)
        assert type(found).__name__ == name and found.to_dict() == value
    assert type(newer.Animal(species="dog")).__name__ == "Animal"


def test_a_child_is_its_parent(families: Any) -> None:
    assert issubclass(families.SportsCar, families.Car)
    assert families.UrgentTask.__mro__[1:4] == (
        families.Task,
        families.Note,
        families.Stamped,
    )
    wire = {"owner-id": "o", "owner_id": 3}
    car = families.SportsCar(doors=2, horsepower=1, **wire)
    garage = families.Garage(best=car, others=[car], car=car)
    assert garage.best is car and garage.car is car
    assert car.to_dict() == {
        "type": "SportsCar",
        "doors": 2,
        "horsepower": 1.0,
        "owner-id": "o",
        "owner_id": 3,
    }
    _, request = asked(families, "add_vehicle", {"type": "car", "doors": 1}, car)
    assert request.json() == car.to_dict()
    with pytest.raises(ValidationError):
        families.Garage(car=families.Bicycle())


def test_a_family_of_two_levels(families: Any) -> None:
    value = {"kind": "task", "text": "t", "level": 1, "until": "2024-01-02T03:04:05Z"}
    note = families.Note.from_dict({**value, "next": {"kind": "memo", "text": "m"}})
    assert type(note) is families.UrgentTask and type(note.next) is families.Memo
    assert type(families.Stamped.from_dict({"stamp": "LazyTask"})) is families.LazyTask
    found, _ = asked(families, "list_notes", {"a": value, "b": {**value, "level": 2}})
    assert [type(each).__name__ for each in found.values()] == [
        "UrgentTask",
        "LazyTask",
    ]
    own = families.UrgentTask(text="t")
    assert own.to_dict() == {"kind": "task", "text": "t", "stamp": "UrgentTask", "level": 1}  # fmt: skip


# -- Unions ----------------------------------------------------------------------------

MEMBERS = [
    ("flag", {"flag": True, "word": "w"}, "Yes"),
    ("flag", {"flag": False}, "No"),
    ("version", {"version": 1}, "First"),
    ("version", {"version": 3.0}, "Second"),
    ("version", None, "NoneType"),
    ("size", {"size": 0.5}, "Half"),
    ("size", {"size": 1}, "Whole"),
    ("item", {"type": "message", "role": "user", "text": "t"}, "User"),
    ("item", {"type": "message", "role": "assistant", "content": "t"}, "Assistant"),
    ("item", {"type": "call"}, "Call"),
    ("nested", {"type": "message", "role": "assistant", "content": "t"}, "Assistant"),
    ("nested", {"type": "call", "id": "i"}, "Call"),
    ("problem", {"code": "broken", "where": "w"}, "Broken"),
]


@pytest.mark.parametrize(("name", "value", "member"), MEMBERS)
def test_a_member_is_told_by_its_tag(
    tags: Any, name: str, value: Any, member: str
) -> None:
    found, _ = asked(tags, "get_all", {name: value})
    built = tags.All(**{name: value})
    read = tags.All.from_dict({name: value, "items": 5})
    for each in (found, built, read):
        assert type(getattr(each, name)).__name__ == member
        assert each.to_dict()[name] == value


def test_unions_in_answers(tags: Any) -> None:
    dog, cat = {"kind": "Dog", "name": "d"}, {"kind": "Cat"}
    found, _ = asked(tags, "as_list", [dog, cat])
    assert list(map(type, found)) == [tags.Dog, tags.Cat]
    puppy = {"kind": "puppy"}
    found, _ = asked(tags, "as_map", {"a": puppy, "b": None, "c": {"kind": "cat"}})
    assert [type(each).__name__ for each in found.values()] == [
        "Dog",
        "NoneType",
        "Cat",
    ]
    found, request = asked(tags, "change", dog, tags.Dog(kind="Dog", name="d"))
    assert (type(found), request.json()) == (tags.Dog, dog)
    assert asked(tags, "change", "text", dog)[0] == "text"
    with pytest.raises(tags.NotFoundException) as caught:
        asked(tags, "change", {"code": "lost"}, dog, status=404)
    assert type(caught.value.data) is tags.Lost
    with pytest.raises(tags.ApiException) as caught:
        asked(tags, "as_list", dog, status=500)
    assert type(caught.value.data) is tags.Dog


def test_one_tag_of_two_members_is_a_plain_union(tags: Any) -> None:
    values = [
        {"type": "message", "role": "assistant", "content": "t"},
        {"type": "message", "role": "user", "text": "t"},
        {"type": "call"},
    ]
    found, _ = asked(tags, "get_all", {"items": values})
    assert [type(each).__name__ for each in found.items] == [
        "Assistant",
        "User",
        "Call",
    ]
    strayed = tags.All.from_dict({"items": [{**values[1], "text": 5}]})
    assert type(strayed.items[0]) is tags.User


def test_an_unknown_tag_is_kept(tags: Any, caplog: pytest.LogCaptureFixture) -> None:
    value = {"flag": {"flag": "maybe"}, "size": {"size": 2.5}, "version": {}}
    with Server(json_answer(value)) as server:
        with tags.ApiClient(tags.Configuration(server.url)) as client:
            found = tags.DefaultApi(client).get_all()
    assert (found.flag, found.size) == (value["flag"], value["size"])
    assert found.to_dict() == value
    assert "$.flag (unknown flag: maybe); $.size (unknown size: 2.5)" in caplog.text


# -- Constants -------------------------------------------------------------------------

DOG = {
    "kind": "dog",
    "breed": "beagle",
    "sort": "animal",
    "legs": 4,
    "good": True,
    "@type": "animal",
}


def test_constants_are_sent(constants: Any) -> None:
    dog = constants.Dog(name="Rex")
    assert dog.to_dict() == {**DOG, "name": "Rex"}
    assert dog.sort is constants.Sort.ANIMAL
    for twin in (copy.deepcopy(dog), constants.Dog.model_construct(name="Rex")):
        assert twin.to_dict() == dog.to_dict()
    kennel = constants.Kennel(dog={"name": "Rex"}, either=constants.Fox(kind="vixen"))
    said = {"dog": dog.to_dict(), "either": {"kind": "vixen", "sort": "small"}}
    _, request = asked(constants, "add_dog", {}, kennel)
    assert request.json() == said
    assert json.loads(kennel.to_json()) == said
    assert constants.Wolf().to_dict() == {"kind": "wolf", "sort": "big"}
    with pytest.raises(ValidationError):
        constants.Dog(kind="cat")


def test_nothing_is_added_to_an_answer(constants: Any) -> None:
    short = {"kind": "dog", "breed": "pug", "sort": "animal"}
    found, _ = asked(constants, "add_dog", {"dog": short}, {})
    assert found.dog.legs == 4 and found.to_dict() == {"dog": short}
    assert constants.Dog.from_dict({}).to_dict() == {}
    with pytest.raises(constants.ResponseValidationException, match="kind"):
        asked(constants, "add_dog", {"dog": {"breed": "pug", "sort": "animal"}}, {})


def test_forms_say_their_constants(constants: Any) -> None:
    _, request = asked(constants, "send_form", None, "n", status=204)
    assert request.body == b"name=n&kind=form&version=2&source=web"
    _, request = asked(constants, "send_form", None, "n", source=None, status=204)
    assert request.body == b"name=n&kind=form&version=2"
    _, request = asked(constants, "upload", None, b"content", status=204)
    assert b'name="kind"\r\n\r\nupload\r\n' in request.body

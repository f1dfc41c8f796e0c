"""What the packages of golden cases do with values: what is read is typed, what is sent is what the document says."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pydantic
import pytest

from tests.packages import assembled
from tests.servers import Answer, Server, json_answer

Load = Callable[[str], Any]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Imports the package of a case."""
    monkeypatch.syspath_prepend(tmp_path)

    def imported(case: str) -> Any:
        assembled(tmp_path, case)
        return importlib.import_module(f"of_{case}")

    yield imported
    for name in [name for name in sys.modules if name.startswith("of_")]:
        del sys.modules[name]


@contextmanager
def calls(package: Any, *answers: Answer, **settings: Any) -> Iterator[Any]:
    """The operations of a package, and the server that they call."""
    with Server(*answers) as server:
        configuration = package.Configuration(host=server.url, **settings)
        with package.ApiClient(configuration) as client:
            yield package.DefaultApi(client), server


# -- Keywords beside each other ------------------------------------------------------------


def test_alternatives_hold_what_is_common(load: Load) -> None:
    package = load("schema_algebra")
    value = {
        "report": {"id": 1, "own": "o", "name": None},
        "inherited": {"name": "n", "a": "1", "b": "2", "c": "3"},
        "address": {"line": "l", "county": "c"},
        "marked": {"kind": "h", "name": "Berta", "eggs": 2},
        "mirror": {"self": {"self": {"left": 1, "right": 2}}},
        "kind": "k2",
    }
    holder = package.Holder.from_dict(value)
    assert type(holder.report) is package.ReportOwn
    assert type(holder.inherited) is package.InheritedDeep
    assert holder.address.county == "c"
    assert type(holder.marked) is package.MarkedHen
    assert type(holder.mirror.var_self.var_self) is package.MirrorSelf
    assert holder.kind is package.Kind.K2
    assert holder.to_dict() == value
    with pytest.raises(pydantic.ValidationError):
        package.ReportOwn(own="o")


def test_limits_behind_references_are_checked_before_sending(load: Load) -> None:
    package = load("schema_algebra")
    with calls(package) as (things, server):
        for limit in ({"size": 10}, {"few": 6}, {"kind": "k3"}, {"kinds": ["k3"]}):
            with pytest.raises(package.ApiValueError):
                things.list_things(**limit)
        assert not server.requests


def test_first_items_differ_from_the_rest(load: Load) -> None:
    package = load("tuples")
    value = {
        "pair": ["a", {"x": 1}],
        "rest": ["a", {"x": 1}, {"x": 2}],
        "open": [["2020-01-01", 1.5, "more"]],
    }
    with calls(package, json_answer(value), strict_responses=True) as (tuples, _):
        answer = tuples.get_t()
    assert answer.rest == ["a", package.P(x=1), package.P(x=2)]
    assert answer.open == [[date(2020, 1, 1), 1.5, "more"]]
    assert answer.to_dict() == value
    assert package.T(rest=["a", package.P(x=1)]).to_dict() == {"rest": ["a", {"x": 1}]}


def test_null_where_a_component_allows_it(load: Load) -> None:
    package = load("nullable_components_3_0")
    fields = ("assignee", "kind", "name", "either", "wrapped")
    value = {**dict.fromkeys(fields), "admin": {"id": "a"}, "watchers": [None]}
    answers = (json_answer(value), json_answer(None))
    with calls(package, *answers, strict_responses=True) as (issues, _):
        assert issues.get_issue().to_dict() == value
        assert issues.get_user() is None
    with pytest.raises(pydantic.ValidationError):
        package.Issue(**{**value, "admin": None})


def test_aliases_that_hold_themselves(load: Load, caplog: Any) -> None:
    package = load("recursive_aliases")
    value = [{"left": [{"left": []}]}, [[{"left": []}]]]
    with calls(package, json_answer(value)) as (forest, server):
        answer = forest.plant([package.Tree(left=[]), []])
    assert server.last.json() == [{"left": []}, []]
    assert type(answer[1][0][0]) is package.Tree
    assert answer[0].to_dict() == value[0]
    assert not caplog.records
    assert package.Sheet(cells=[{"a": [None]}]).to_dict() == {"cells": [{"a": [None]}]}
    with pytest.raises(pydantic.ValidationError):
        package.Sheet(cells=[{"a": [1]}])
    adapter = pydantic.TypeAdapter(package.Forest)
    assert adapter.validate_python([[]]) == [[]]


# -- Sides ---------------------------------------------------------------------------------


def bug(**more: Any) -> dict[str, Any]:
    audit = {"at": "2024-01-01T00:00:00Z"}
    return {"id": 1, "bug-url": "/1", "name": "n", "audit": audit, **more}


def test_each_side_sends_what_is_its_own(load: Load) -> None:
    package = load("read_and_write_only")
    with calls(package, json_answer(bug(), 201), strict_responses=True) as both:
        bugs, server = both
        answer = bugs.add_bug(package.Bug(name="n", password="p"))
    assert server.last.json() == {"name": "n", "password": "p"}
    assert (answer.id, answer.bug_url, answer.password) == (1, "/1", None)
    with pytest.raises(pydantic.ValidationError):
        package.Bug(name="n")


def test_what_only_the_server_sets_is_not_sent_back(load: Load) -> None:
    package = load("read_and_write_only")
    told = bug(parent=bug(), tags=["a"])
    with calls(package, *[json_answer(told, 201)] * 2) as (bugs, server):
        answer = bugs.add_bug({"name": "n", "id": 7})
        assert server.last.json() == {"name": "n", "id": 7}  # a dict is sent as it is
        answer.name = "m"
        assert answer.to_dict() == {**told, "name": "m"}
        bugs.add_bug(answer)
    assert server.last.json() == {"name": "m", "parent": {"name": "n"}}


def test_an_answer_without_what_the_server_must_set_strays(
    load: Load, caplog: pytest.LogCaptureFixture
) -> None:
    package = load("read_and_write_only")
    told = {key: value for key, value in bug(secret="s").items() if key != "id"}
    with calls(package, json_answer(told, 201)) as (bugs, _):
        bugs.add_bug({"name": "n"})
    (record,) = caplog.records
    said = record.getMessage()
    assert said.endswith("$.id (required, but missing)")
    with calls(package, json_answer(told, 201), strict_responses=True) as (bugs, _):
        with pytest.raises(package.ResponseValidationException, match="id"):
            bugs.add_bug({"name": "n"})


# -- Beside properties ---------------------------------------------------------------------


def test_extras_are_read_checked_and_sent(load: Load) -> None:
    package = load("typed_extras")
    told = {"id": 1, "first": {"at": "2020-01-01T00:00:00Z"}, "to_dict": {}}
    strange = json_answer({"id": 1, "first": 5})
    with calls(package, json_answer(told), strange) as (mixed, server):
        sent = package.Mixed(id=2, **{"some one": package.Value(at=None)})
        answer = mixed.send(sent)
        assert server.last.json() == {"id": 2, "some one": {"at": None}}
        assert type(answer.model_extra["first"]) is package.Value
        assert answer.to_dict() == told
        assert mixed.send({"id": 2}).model_extra == {"first": 5}
    with calls(package, strange, strict_responses=True) as (mixed, _):
        with pytest.raises(package.ResponseValidationException, match="first"):
            mixed.send({"id": 2})
    with pytest.raises(pydantic.ValidationError):
        package.Mixed(id=1, other=5)
    assert package.Free(id=1, other=5).model_extra == {"other": 5}
    assert package.OpenPatterns.from_dict({"x-a": 1, "y": "z"}).to_dict() == {
        "x-a": 1,
        "y": "z",
    }


# -- Defaults ------------------------------------------------------------------------------


def test_defaults_are_what_the_types_say(load: Load) -> None:
    package = load("default_kinds")
    job = package.Job()
    assert job.tone is package.Tone.BLUE
    assert job.named == [package.Tone.RED]
    assert job.moment == datetime(2020, 1, 1, 0, 0, 0, 500000, UTC)
    assert job.id == UUID(int=0)
    assert job.cow == package.Cow(milk=2, born=date(2020, 1, 1))
    assert job.strange_cow.model_extra == {"name": "Berta"}
    ignored = ("unlisted", "small", "long", "no_date", "no_tone", "no_tones")
    assert {getattr(job, name) for name in ignored} == {None}
    assert job.to_dict() == {}


def test_a_default_that_was_changed_is_sent_by_this_model_alone(load: Load) -> None:
    package = load("default_kinds")
    job = package.Job()
    job.numbers.append(3)
    job.cow.milk = 5
    assert job.to_dict()["numbers"] == [1, 2, 3]
    assert job.to_dict()["cow"]["milk"] == 5
    assert package.Job().to_dict() == {}


# -- Null ------------------------------------------------------------------------------


def test_nothing_behind_a_name(load: Load) -> None:
    package = load("null_aliases")
    with calls(package, json_answer(None), strict_responses=True) as (things, server):
        assert things.put_nothing(None) is None
        assert server.last.body == b"null"
    value = {"nothing": None, "maybe": None}
    assert package.Holder.from_dict(value).to_dict() == value
    assert package.Maybe == package.Nothing | None


# -- Forms -----------------------------------------------------------------------------


def test_a_form_that_is_given_as_a_whole_is_written_as_its_fields_say(
    load: Load,
) -> None:
    package = load("whole_forms")
    fields = {
        "address": {"city": "A b", "zip": 1},
        "sizes": [1, 2],
        "note": {"text": "n"},
    }
    with calls(package, Answer(204)) as (things, server):
        for body in (fields, package.Order.from_dict(fields)):
            kind = "application/x-www-form-urlencoded"
            things.order(body, opts={"header_params": {"Content-Type": kind}})
            assert server.last.body == (
                b"address%5Bcity%5D=A+b&address%5Bzip%5D=1&sizes=1%7C2"
                b"&note=%7B%22text%22%3A%22n%22%7D"
            )
        things.order({"picture": b"\x89PNG"})
        assert b"Content-Type: image/png\r\n\r\n\x89PNG" in server.last.body
        things.order(fields)
        assert server.last.json() == fields
        things.send_sizes([1, 2])
        assert server.last.body == b"sizes=1+2"


# -- Lists and texts -------------------------------------------------------------------


def test_items_of_a_list_may_be_null_and_the_first_ones_may_differ(load: Load) -> None:
    package = load("listed_items")
    with calls(package, json_answer(1)) as (things, server):
        things.read_lists(tones=["red", None], mixed=[True, 1])
        assert server.last.query == "tones=%5B%22red%22%2Cnull%5D&mixed=%5Btrue%2C1%5D"
        with pytest.raises(package.ApiValueError, match="must be one of"):
            things.read_lists(tones=["green", None])


@pytest.mark.parametrize(
    ("kind", "body", "value"),
    [
        ("text/plain", b"", ""),
        ("text/plain", b"1", "1"),
        ("application/octet-stream", b"", b""),
        ("application/octet-stream", b"1", b"1"),
        ("application/json", b"1", 1),
        ("application/json", b'"1"', "1"),
    ],
)
def test_the_media_type_tells_a_text_from_a_file(
    load: Load, caplog: Any, kind: str, body: bytes, value: object
) -> None:
    package = load("listed_items")
    answer = Answer(200, body, {"Content-Type": kind})
    with calls(package, answer, strict_responses=True) as (things, _):
        assert things.read_lists() == value
    assert not caplog.records


def test_a_mapping_of_texts_is_no_text(load: Load) -> None:
    package = load("listed_items")
    answer = Answer(203, b'{"a":"b"}', {"Content-Type": "text/plain"})
    with calls(package, answer, strict_responses=True) as (things, _):
        assert things.read_lists() == {"a": "b"}


# -- Cookies ---------------------------------------------------------------------------


def test_nothing_is_escaped_in_the_style_of_cookies(load: Load) -> None:
    package = load("cookie_style")
    with calls(package, Answer(204)) as (things, server):
        things.taste(token="a/b=%20", kinds=["x y", "z"], sizes=[1, 2], plain="a/b")
        sent = server.last.headers["cookie"]
        assert sent == "token=a/b=%20; kinds=x y; kinds=z; sizes=1,2; plain=a%2Fb"
        for text in ("a; admin=1", "a\r\nadmin: 1"):
            with pytest.raises(package.ApiValueError, match="the cookie token"):
                things.taste(token=text)
        assert len(server.requests) == 1


def test_a_body_that_is_declared_nowhere_is_sent(load: Load) -> None:
    package = load("undeclared_bodies")
    with calls(package, Answer(204)) as (things, server):
        things.change_tags(body={"a": [1, None]})
        things.change_tags(body=b"\0raw")
        things.change_tags(body=package.Tag(name="n"))
        things.change_tags()
    sent = [(each.headers.get("content-type"), each.body) for each in server.requests]
    assert sent == [
        ("application/json", b'{"a":[1,null]}'),
        ("application/octet-stream", b"\0raw"),
        ("application/json", b'{"name":"n"}'),
        (None, b""),
    ]

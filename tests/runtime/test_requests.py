"""What a call becomes before anything is sent: each rule by itself, and no server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.runtime._runtime.api import (
    body_param,
    cookie_param,
    file_param,
    form_param,
    header_param,
    path_param,
    query_param,
)
from litellm_client_generator.runtime._runtime.call.call import Call
from litellm_client_generator.runtime._runtime.call.security import Placement
from litellm_client_generator.runtime._runtime.headers import Headers
from litellm_client_generator.runtime._runtime.request import path, styles
from litellm_client_generator.runtime._runtime.request.request import (
    Request,
    as_timeout,
    build,
    check,
    start_headers,
    with_key,
)
from litellm_client_generator.runtime.configuration import Configuration
from litellm_client_generator.runtime.exceptions import ApiValueError

HOST = "https://shop.test/v1"


def made(
    *parameters: Any,
    method: str = "GET",
    template: str = "/x",
    defaults: dict[str, str] | None = None,
    credentials: Any = (),
    settings: dict[str, Any] | None = None,
    opts: dict[str, Any] | None = None,
    **about: Any,
) -> Request:
    """The request that a call becomes."""
    configuration = Configuration(HOST, **(settings or {}))
    call = Call("Api.op", method, template, parameters, opts=opts or {}, **about)  # type: ignore[arg-type]
    check(call, configuration)
    headers = start_headers(call, defaults or {})
    return build(call, configuration, headers, credentials)


def target(*parameters: Any, **about: Any) -> str:
    return made(*parameters, **about).url.removeprefix(HOST)


# -- Values as text --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        ("a b", "a b"),
        ([1, [True]], "[1,[true]]"),
        ({"a": None}, '{"a":null}'),
    ],
)
def test_text(value: Any, text: str) -> None:
    assert styles.text(value) == text


@pytest.mark.parametrize(
    ("media_type", "text"),
    [("application/json", '"a"'), ("a/b+json", '"a"'), ("text/plain", "a")],
)
def test_text_of_a_media_type(media_type: str, text: str) -> None:
    assert styles.content_text("a", media_type) == text


@pytest.mark.parametrize(
    ("value", "escaped"),
    [
        ("a/b c", "a/b%20c"),
        ("!$'()*,/:;=?@", "!$'()*,/:;=?@"),
        ("#&+[]", "%23%26%2B%5B%5D"),
        ("%41%aF", "%41%aF"),
        ("%41%a", "%2541%25a"),
        ("%", "%25"),
        ("%4", "%254"),
        ("%zz", "%25zz"),
        ("%4g", "%254g"),
        ("%41b%", "%2541b%25"),
        ("%zz%41", "%25zz%2541"),
        ("%?:", "%25?:"),
        ("x%0123456789abcdef", "x%0123456789abcdef"),
    ],
)
def test_reserved_characters_stay(value: str, escaped: str) -> None:
    assert styles.escape_reserved(value) == escaped


def test_escape() -> None:
    assert styles.escape("a/b~_-.ü") == "a%2Fb~_-.%C3%BC"
    assert styles.escape("a/b c", "/") == "a/b%20c"


NESTED = {"a": {"b": [1, 2], "c": None}, "d": [{"e": 3}, [4]], "f": ["g h", "i"]}


def test_deep_objects() -> None:
    assert styles.query_pairs("q", NESTED, "deepObject") == [
        ("q%5Ba%5D%5Bb%5D", "1"),
        ("q%5Ba%5D%5Bb%5D", "2"),
        ("q%5Bd%5D%5B0%5D%5Be%5D", "3"),
        ("q%5Bd%5D%5B1%5D", "4"),
        ("q%5Bf%5D", "g%20h"),
        ("q%5Bf%5D", "i"),
    ]


def test_deep_objects_whose_items_have_numbers() -> None:
    pairs = styles.query_pairs("q", NESTED, "deepObject", indexed=True)
    assert pairs == [
        ("q%5Ba%5D%5Bb%5D%5B0%5D", "1"),
        ("q%5Ba%5D%5Bb%5D%5B1%5D", "2"),
        ("q%5Bd%5D%5B0%5D%5Be%5D", "3"),
        ("q%5Bd%5D%5B1%5D%5B0%5D", "4"),
        ("q%5Bf%5D%5B0%5D", "g%20h"),
        ("q%5Bf%5D%5B1%5D", "i"),
    ]


@pytest.mark.parametrize(
    ("value", "how", "written"),
    [
        ([None, "a b", None], {}, "q=a%20b"),
        ({"k k": 1, "n": None}, {}, "k%20k=1"),
        ({"n": None}, {"explode": False}, ""),
        ({"k k": "v,v", "n": None}, {"explode": False}, "q=k%20k,v%2Cv"),
        (["a/b", "c"], {"explode": False, "allow_reserved": True}, "q=a/b,c"),
        ({"k": "a/b"}, {"allow_reserved": True}, "k=a/b"),
        (["a/b"], {"allow_reserved": True}, "q=a/b"),
        ({"k": "a/b"}, {"style": "deepObject", "allow_reserved": True}, "q%5Bk%5D=a/b"),
        ([["a"]], {}, "q=%5B%22a%22%5D"),
    ],
)
def test_queries(value: Any, how: dict[str, Any], written: str) -> None:
    assert target(query_param("q", value, **how)) == ("/x?" + written).rstrip("?")


@pytest.mark.parametrize(
    ("value", "how", "written"),
    [
        ("", {"style": "matrix"}, ";a%20b"),
        (["x", "y z"], {"style": "matrix", "explode": True}, ";a%20b=x;a%20b=y%20z"),
        ({"k": 1}, {"style": "matrix", "explode": True}, ";k=1"),
        ({"k k": 1}, {"style": "label", "explode": True}, ".k%20k=1"),
        ("x/y", {"safe": "/"}, "x/y"),
        ('{"', {"content_type": "application/json"}, "%22%7B%5C%22%22"),
        ("x/y", {"content_type": "text/plain", "safe": "/"}, "x/y"),
    ],
)
def test_paths(value: Any, how: dict[str, Any], written: str) -> None:
    assert target(path_param("a b", value, **how), template="/{a b}") == f"/{written}"


def test_what_stands_alone_where_nothing_is_said() -> None:
    assert styles.cookie_pairs("c", [1, 2]) == [("c", "1"), ("c", "2")]
    assert styles.header_value({"a": 1}) == "a,1"


def test_cookies() -> None:
    sent = made(
        cookie_param("a b", ["1 2", 3], explode=False),
        cookie_param("c d", [1], content_type="application/json"),
        defaults={"Cookie": "kept=1"},
        credentials=[(Placement("cookie", "key", "Own "), "s;s")],
    )
    assert sent.headers["cookie"] == (
        "kept=1; a%20b=1%202,3; c%20d=%5B1%5D; key=Own%20s%3Bs"
    )


# -- The head --------------------------------------------------------------------------


def test_headers_of_a_call_lie_over_those_of_the_client() -> None:
    sent = made(
        header_param("X-Own", [1, 2]),
        header_param("X-Json", {"a": "b"}, content_type="application/json"),
        header_param("Accept", "own/1"),
        defaults={"X-Own": "default", "X-Default": " X kept\t", "Accept": "default/1"},
        opts={"header_params": {"x-own": "given", "X-Given": True, "X-None": None}},
    )
    assert dict(sent.headers) == {
        "X-Own": "1,2",
        "X-Default": "X kept",
        "Accept": "own/1",
        "X-Given": "true",
        "X-Json": '{"a":"b"}',
    }


def test_media_types_that_are_given_win() -> None:
    given = {"header_params": {"accept": "given/1", "Content-Type": "given/2"}}
    own = [header_param("Accept", "own/1"), header_param("Content-Type", "own/2")]
    sent = made(*own, opts=given, accept=("text/plain",))
    assert sent.headers["Accept"] == "given/1"
    assert sent.headers["Content-Type"] == "given/2"


@pytest.mark.parametrize(
    ("accept", "header"),
    [
        (("text/plain", "application/json", "a/b"), "application/json, text/plain, a/b"),
        (("application/json", "text/event-stream"), "application/json"),
        (("text/event-stream",), "text/event-stream"),
        ((), None),
    ],
)  # fmt: skip
def test_accept(accept: tuple[str, ...], header: str | None) -> None:
    assert made(accept=accept).headers.get("Accept") == header


@pytest.mark.parametrize("text", ["a\rb", "a\nb", "a\0b"])
def test_line_breaks(text: str) -> None:
    said = r"^invalid value for the header X-A: it holds a line break$"
    parameters = [header_param("X-A", text)]
    credentials = [(Placement("header", "X-A"), text)]
    everywhere: list[tuple[list[Any], dict[str, Any]]] = [
        (parameters, {}),
        ([], {"defaults": {"X-A": text}}),
        ([], {"opts": {"header_params": {"X-A": text}}}),
        ([], {"credentials": credentials}),
    ]
    for own, how in everywhere:
        with pytest.raises(ApiValueError, match=said):
            made(*own, **how)


def test_credentials() -> None:
    places = [Placement(place, "k k", "Own ") for place in ("header", "query")]
    header = Placement("header", "X-Key", "Bearer ")
    sent = made(credentials=[(header, "s s"), (places[1], "q&")])
    assert sent.headers["X-Key"] == "Bearer s s"
    assert sent.url == f"{HOST}/x?k%20k=Own%20q%26"
    nowhere = made(credentials=[(Placement("connection", "x"), "s")])
    assert (nowhere.url, dict(nowhere.headers)) == (f"{HOST}/x", {})


def test_methods() -> None:
    spelled = [made(method=each).method for each in ("get", "Query", "SeaRCH")]
    assert spelled == ["GET", "QUERY", "SeaRCH"]


def test_an_idempotency_key() -> None:
    bare = Request("POST", HOST, Headers({"A": "1"}))
    keyed = with_key(bare, "Key", "k")
    assert dict(keyed.headers) == {"A": "1", "Key": "k"}
    assert dict(bare.headers) == {"A": "1"}
    assert (keyed.method, keyed.url) == ("POST", HOST)
    assert with_key(keyed, "key", "other") is keyed


def test_timeouts() -> None:
    assert as_timeout(3) == (3, 3)
    assert as_timeout((1, None)) == (1, None)
    assert made(opts={"timeout": 2}).timeout == (2, 2)
    assert made(settings={"timeout": (3, 4)}).timeout == (3, 4)
    assert made(settings={"timeout": 9}, opts={"timeout": None}).timeout == (None, None)


# -- Addresses -------------------------------------------------------------------------


def test_queries_of_the_options_come_first_and_give_way() -> None:
    seeds = {"own": "seed", "a": [1, None], "none": None, "deep": {"k": "v"}}
    sent = target(query_param("own", 1), opts={"query_params": seeds})
    assert sent == "/x?a=1&deep%5Bk%5D=v&own=1"


def test_a_query_of_the_template() -> None:
    assert target(query_param("a", 1), template="/x?b=2") == "/x?b=2&a=1"


def test_hosts() -> None:
    own = "https://own.test/v2/"
    assert made(opts={"host": own}).url == "https://own.test/v2/x"
    assert made(host=own).url == f"{HOST}/x"
    assert made(opts={"host": "https://own.test/X/"}).url == "https://own.test/X/x"
    free = {"ignore_operation_servers": False}
    assert made(host=own, settings=free).url == "https://own.test/v2/x"
    variable: dict[str, Any] = {
        "host": "https://{a}.test",
        "host_variables": {"a": "b"},
    }
    assert made(settings=free, **variable).url == "https://b.test/x"
    chosen = {**free, "server_variables": {"a": "c"}}
    assert made(settings=chosen, **variable).url == "https://c.test/x"
    ignored = {"ignore_operation_servers": True}
    assert made(host="/v3", settings=ignored).url == f"{HOST}/x"


@pytest.mark.parametrize(
    ("free", "fault"),
    [
        ("/a", ""),
        ("/", ""),
        ("/a/..b/.c/d..?e=/../f", ""),
        ("/a#/../b", ""),
        ("a", "must begin with one `/`: the host is the configuration's."),
        ("//a", "must begin with one `/`: the host is the configuration's."),
        ("/\\a", "must begin with one `/`: the host is the configuration's."),
        ("/a/..", 'must not have a segment "." or "..".'),
        ("/a\\..\\b", 'must not have a segment "." or "..".'),
        ("/./a?b", 'must not have a segment "." or "..".'),
        ("/%2e%2E/a", 'must not have a segment "." or "..".'),
    ],
)
def test_paths_of_a_callers_own(free: str, fault: str) -> None:
    if not fault:
        path.check_free_path("Api.op", free)
        return
    with pytest.raises(ApiValueError) as caught:
        path.check_free_path("Api.op", free)
    said = f'invalid value for "path" when calling Api.op, {fault}'
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("template", "value", "fault"),
    [
        ("/{a}", "", "must not be empty."),
        ("/{a}", "..", 'must not make a segment "." or ".." of the path.'),
        ("/b/.{a}/c", ".", 'must not make a segment "." or ".." of the path.'),
    ],
)
def test_arguments_of_paths(template: str, value: str, fault: str) -> None:
    with pytest.raises(ApiValueError) as caught:
        target(path_param("a", value, name="the_a"), template=template)
    assert str(caught.value) == f'invalid value for "the_a" when calling Api.op, {fault}'  # fmt: skip


def test_what_is_no_place_of_a_template_stays() -> None:
    assert target(path_param("a", "1"), template="/{a}/{b}/{}") == "/1/{b}/{}"
    assert target(path_param("a?", "1"), template="/{a?}?c={d}") == "/1?c={d}"
    assert target(path_param("a", "1"), template="/./{a}?b/./c?d") == "/%2E/1?b/./c?d"


# -- Checks and bodies -----------------------------------------------------------------


def test_options_that_there_are_not() -> None:
    said = r"^unknown opts when calling Api\.op: \['b', 'c'\]$"
    with pytest.raises(ApiValueError, match=said):
        made(opts={"c": 1, "b": 2, "timeout": 1})


def test_what_is_missing() -> None:
    missing = query_param("q", None, required=True, name="the_q")
    with pytest.raises(ApiValueError, match=r"the_q.* calling Api\.op"):
        made(missing)
    assert made(missing, settings={"client_side_validation": False}).url == f"{HOST}/x"
    nowhere = path_param("p", None, name="the_p")
    with pytest.raises(ApiValueError, match=r"the_p.* calling Api\.op"):
        made(nowhere, template="/{p}", settings={"client_side_validation": False})


def test_what_is_out_of_bounds() -> None:
    beyond = query_param("q", 9, maximum=5)
    with pytest.raises(ApiValueError, match=r"Api\.op.*smaller than or equal to 5"):
        made(beyond)
    unchecked = {"client_side_validation": False}
    assert target(beyond, settings=unchecked) == "/x?q=9"


def test_a_body_of_the_options() -> None:
    body = body_param(None, "application/json", required=True)
    text = made(body, opts={"debug_body": "{"})
    assert (text.content, text.headers["Content-Type"]) == (b"{", "application/json")
    value = made(body, opts={"debug_body": {"a": 1}})
    assert value.content == b'{"a":1}'
    other = {"debug_body": "x", "header_params": {"Content-Type": "a/b"}}
    assert made(body, opts=other).headers["Content-Type"] == "a/b"
    nothing = made(opts={"debug_body": "x"})
    assert nothing.headers["Content-Type"] == "application/json"
    several = body_param(None, "text/csv", "application/x-www-form-urlencoded")
    text = made(several, opts={"debug_body": "x"})
    assert (text.content, text.headers["Content-Type"]) == (b"x", "text/csv")
    fields = body_param(None, "application/x-www-form-urlencoded")
    form = made(fields, opts={"debug_body": {"a": "b c"}})
    assert form.content == b"a=b+c"
    assert form.headers["Content-Type"] == "application/x-www-form-urlencoded"
    declared = made(opts={"debug_body": "x"}, content_type="c/d")
    assert declared.headers["Content-Type"] == "c/d"


def test_bodies() -> None:
    sent = made(body_param({"a": [1]}, "application/json"))
    assert (sent.content, sent.headers["Content-Type"]) == (b'{"a":[1]}', "application/json")  # fmt: skip
    own = {"header_params": {"Content-Type": "application/own+json"}}
    sent = made(body_param([1], "application/json"), opts=own)
    assert sent.headers["Content-Type"] == "application/own+json"
    assert made().content is None
    assert "Content-Type" not in made().headers


def test_the_value_decides_what_a_body_is_sent_as() -> None:
    body = body_param({"a": "b"}, "text/csv", "application/json")
    assert made(body).content == b'{"a":"b"}'


def test_forms() -> None:
    either = made(form_param("a", 1), content_type="*/*")
    assert either.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    seeds = {"form_params": {"own": "seed", "more": "m m"}}
    sent = made(form_param("own", 1), form_param("none", None), opts=seeds)
    assert sent.content == b"more=m+m&own=1"
    assert sent.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert made(form_param("none", None), opts=seeds).content == b"own=seed&more=m+m"


def test_files() -> None:
    sent = made(file_param("f", b"bytes"), content_type="multipart/form-data")
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    file = {"form_params": {"f": ("a.txt", b"bytes", "text/plain")}}
    sent = made(opts=file)
    assert sent.headers["Content-Type"].startswith("multipart/form-data; boundary=")


def test_texts_that_are_paths(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("inside")
    name = str(tmp_path / "a.txt")
    field, file = form_param("t", name), file_param("f", name)
    how = {"text_is_path": True}
    form = made(field, file, content_type="multipart/form-data", settings=how)
    body: Any = form.content
    sent = b"".join(body)
    assert b"inside" in sent
    assert sent.count(name.encode()) == 1


def test_what_can_be_sent_twice() -> None:
    assert made().replayable
    assert made(body_param({"a": 1}, "application/json")).replayable
    assert not made(body_param(iter([b"a"]), "application/octet-stream")).replayable

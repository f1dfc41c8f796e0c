"""The table of OpenAPI 3.1, section 4.8.12.4, byte by byte."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest

from litellm_client_generator.runtime._runtime.api import (
    Api,
    cookie_param,
    header_param,
    path_param,
    query_param,
)
from litellm_client_generator.runtime._runtime.call.call import Call
from litellm_client_generator.runtime._runtime.call.parameters import Parameter
from litellm_client_generator.runtime.api_client import ApiClient, AsyncApiClient
from litellm_client_generator.runtime.configuration import Configuration
from litellm_client_generator.runtime.exceptions import ApiValueError
from tests.servers import Recorded, Server

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def send(
    *parameters: Parameter, template: str = "/x", settings: dict[str, Any] | None = None
) -> Recorded:
    with (
        Server() as server,
        ApiClient(Configuration(server.url, **(settings or {}))) as client,
    ):
        Api(client)._call("op", "GET", template, *parameters, responses={})
        return server.last


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("matrix", False, "", ";color"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
    ],
)
def test_path(style: str, explode: bool, value: Any, expected: str) -> None:
    parameter = path_param("color", value, style=style, explode=explode)
    assert send(parameter, template="/a/{color}/z").target == f"/a/{expected}/z"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "", "color="),
        ("form", True, "blue", "color=blue"),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("spaceDelimited", True, ARRAY, "color=blue&color=black&color=brown"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (
            "deepObject",
            True,
            OBJECT,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        (
            "deepObject",
            True,
            {"a": {"b": 1}, "c": [1, 2]},
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D=1&color%5Bc%5D=2",
        ),
        ("form", True, [], ""),
        ("form", False, [], ""),
    ],
)
def test_query(style: str, explode: bool, value: Any, expected: str) -> None:
    assert (
        send(query_param("color", value, style=style, explode=explode)).query
        == expected
    )


@pytest.mark.parametrize(
    ("value", "explode", "expected"),
    [
        ("blue", False, "blue"),
        (ARRAY, False, "blue,black,brown"),
        (OBJECT, False, "R,100,G,200,B,150"),
        (OBJECT, True, "R=100,G=200,B=150"),
        (True, False, "true"),
        (" padded ", False, "padded"),
    ],
)
def test_header(value: Any, explode: bool, expected: str) -> None:
    assert (
        send(header_param("X-Color", value, explode=explode)).headers["x-color"]
        == expected
    )


@pytest.mark.parametrize(
    ("value", "explode", "expected"),
    [
        ("blue", True, "color=blue"),
        (ARRAY, False, "color=blue,black,brown"),
        (ARRAY, True, "color=blue; color=black; color=brown"),
        (OBJECT, True, "R=100; G=200; B=150"),
        ("a;b", True, "color=a%3Bb"),
    ],
)
def test_cookie(value: Any, explode: bool, expected: str) -> None:
    assert (
        send(cookie_param("color", value, explode=explode)).headers["cookie"]
        == expected
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (1.5, "1.5"),
        ("a b&c=d+e/f?g#h", "a%20b%26c%3Dd%2Be%2Ff%3Fg%23h"),
        ("50%25", "50%2525"),
        ("ü", "%C3%BC"),
        (
            datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
            "2024-01-02T03%3A04%3A05Z",
        ),
        (date(2024, 1, 2), "2024-01-02"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.50"), "1.50"),
    ],
)
def test_query_scalars(value: Any, expected: str) -> None:
    assert send(query_param("v", value)).query == f"v={expected}"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2024, 1, 2, 23, tzinfo=timezone.utc), "v=2024-01-02"),
        ([datetime(2024, 1, 2), date(2024, 1, 3)], "v[0]=2024-01-02&v[1]=2024-01-03"),
        ({"a": (datetime(2024, 1, 2),)}, "v[a]=2024-01-02"),
    ],
)
def test_a_datetime_stands_for_its_day(value: Any, expected: str) -> None:
    parameter = query_param("v", value, format="date", style="deepObject")
    assert unquote(send(parameter).query) == expected


def test_allow_reserved_leaves_what_cannot_split_a_query() -> None:
    sent = send(query_param("v", "a/b?c:d@e,f;g=h&i+j#k l%20m", allow_reserved=True))
    assert sent.query == "v=a/b?c:d@e,f;g=h%26i%2Bj%23k%20l%20m"


def test_content_is_written_as_json() -> None:
    sent = send(
        query_param("filter", {"a": [1, None]}, content_type="application/json")
    )
    assert sent.query == "filter=%7B%22a%22%3A%5B1%2Cnull%5D%7D"


@pytest.mark.parametrize(
    ("template", "value", "expected"),
    [
        ("/a/{id}/z", "a/b", "/a/a%2Fb/z"),
        ("/a/{id}/z", "../b", "/a/..%2Fb/z"),
        ("/a/{id}/z", "...", "/a/.../z"),
        ("/a/{id}/z", ".a", "/a/.a/z"),
        ("/a/{id}/z", "%2e%2e", "/a/%252e%252e/z"),
        ("/a/{id}.json", ".", "/a/..json"),
        ("/a/{id}.json", "..", "/a/...json"),
        ("/a/v{id}", "..", "/a/v.."),
        ("/./{id}", "b", "/%2E/b"),
        ("/a?b=/{id}", "..", "/a?b=/.."),
    ],
)
def test_a_path_value_stays_in_its_place(
    template: str, value: str, expected: str
) -> None:
    assert send(path_param("id", value), template=template).target == expected


STEPS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("/a/{id}/z", {"id": ".."}, {}),
    ("/a/{id}/z", {"id": "."}, {}),
    ("/a/{id}", {"id": ["."]}, {}),
    ("/{id}", {"id": ".."}, {}),
    ("/a/{id}?b=c", {"id": ".."}, {}),
    ("/a/.{id}", {"id": "."}, {}),
    ("/a/{id}{to}/z", {"id": ".", "to": "."}, {}),
    ("/a/{id}", {"id": ""}, {"style": "label"}),
    ("/a/{id}", {"id": "."}, {"style": "label"}),
    ("/a/{id}", {"id": ".."}, {"content_type": "text/plain"}),
    ("/a/{id}", {"id": ".."}, {"safe": "/"}),
    ("/a/{id}", {"id": "x/../../y"}, {"safe": "/"}),
    ("/a/{id}", {"id": "./x"}, {"safe": "/"}),
    ("/a/{id}", {"id": "x/."}, {"safe": "/"}),
    ("/a/{id}.json", {"id": "x/../y"}, {"safe": "/"}),
    ("/a/{id}", {"id": "%2E%2e"}, {"safe": "/%"}),
    ("/a/{id}", {"id": ".%2e/x"}, {"safe": "/%"}),
    ("/a/{id}", {"id": "..\\x"}, {"safe": "\\"}),
]


@pytest.mark.parametrize("is_checked", [True, False])
@pytest.mark.parametrize(("template", "values", "how"), STEPS)
def test_a_path_value_that_is_a_step_is_refused(
    template: str, values: dict[str, Any], how: dict[str, Any], is_checked: bool
) -> None:
    parameters = [
        path_param(wire_name, value, name=f"the_{wire_name}", **how)
        for wire_name, value in values.items()
    ]
    settings = {"client_side_validation": is_checked}
    with pytest.raises(ApiValueError, match='"the_id" when calling'):
        refuse(parameters, template, settings)


@pytest.mark.parametrize("value", ["", [""], []])
def test_an_empty_path_value_is_refused(value: Any) -> None:
    with pytest.raises(ApiValueError, match="must not be empty"):
        refuse([path_param("id", value)], "/a/{id}", {})


def refuse(
    parameters: list[Parameter], template: str, settings: dict[str, Any]
) -> None:
    """Make a call that raises, with both clients; see that nothing was sent."""

    async def main(call: Call, configuration: Configuration) -> None:
        async with AsyncApiClient(configuration) as client:
            await client.execute(call)

    call = Call("Api.op", "GET", template, parameters)
    with Server() as server:
        configuration = Configuration(server.url, **settings)
        with pytest.raises(ApiValueError):
            asyncio.run(main(call, configuration))
        try:
            with ApiClient(configuration) as client:
                client.execute(call)
        finally:
            assert server.requests == []


def test_safe_characters_of_path_parameters() -> None:
    sent = send(
        path_param("id", "a/b c"),
        template="/a/{id}",
        settings={"safe_chars_for_path_param": "/"},
    )
    assert sent.target == "/a/a/b%20c"


def test_a_header_cannot_start_another() -> None:
    with pytest.raises(ApiValueError, match="line break"):
        send(header_param("X-Color", "blue\r\nX-Evil: 1"))
    with pytest.raises(ApiValueError, match="line break"):
        send(header_param("X-Color", "blue\nX-Evil: 1"))


def test_a_path_parameter_that_the_template_lacks_is_not_sent() -> None:
    assert (
        send(path_param("id", "1"), path_param("other", "2"), template="/a/{id}").target
        == "/a/1"
    )

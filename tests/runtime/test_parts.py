"""Small parts, each by itself: headers, servers, files, redaction, configuration."""

from __future__ import annotations

import copy
import io
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.runtime._runtime.call.parameters import (
    file_param,
    form_param,
)
from litellm_client_generator.runtime._runtime.call.servers import (
    Server,
    ServerVariable,
)
from litellm_client_generator.runtime._runtime.exchange.redaction import Redactor
from litellm_client_generator.runtime._runtime.headers import Headers
from litellm_client_generator.runtime._runtime.json import dumps, jsonable
from litellm_client_generator.runtime._runtime.request.body import (
    encode_body,
    encode_form,
    form_field,
)
from litellm_client_generator.runtime._runtime.request.files import (
    FileStream,
    PathStream,
    file_part,
)
from litellm_client_generator.runtime._runtime.request.multipart import multipart
from litellm_client_generator.runtime.configuration import Configuration
from litellm_client_generator.runtime.exceptions import (
    ApiException,
    ApiKeyError,
    ApiTypeError,
    ApiValueError,
    OpenApiException,
)


def test_headers() -> None:
    headers = Headers([("A", "1"), ("a", "2"), ("B", "3")])
    assert headers["a"] == "1, 2" and headers.get_list("A") == ["1", "2"]
    assert list(headers) == ["A", "B"] and len(headers) == 2
    assert headers == {"a": "1, 2", "b": "3"} and headers != {} and headers != 5
    headers["b"] = "4"
    del headers["A"]
    assert headers.multi_items() == [("b", "4")] and "a" not in headers
    with pytest.raises(KeyError):
        headers["A"]
    with pytest.raises(KeyError):
        del headers["A"]
    assert repr(headers) == "Headers({'b': '4'})"


def test_servers() -> None:
    pairs = Server(
        "https://{region}.x/{base}", variables=(("region", "eu"), ("base", "v1"))
    )
    assert pairs.at() == "https://eu.x/v1"
    assert pairs.at({"region": "us"}) == "https://us.x/v1"
    limited = Server("{a}", variables={"a": ServerVariable("1", ("1", "2"))})
    assert limited.at({"a": "2"}) == "2"
    with pytest.raises(ApiValueError, match="Must be one of: 1, 2"):
        limited.at({"a": "3"})
    told = Server("{a}", variables={"a": ServerVariable("a/b", ("a/b", "c"))})
    assert (told.at(), told.at({"a": "c"})) == ("a/b", "c")
    nested = Server("{a}{b}", variables={"a": "1", "b": "2"})
    assert nested.at({"a": "{b}"}) == "{b}2"


@pytest.mark.parametrize("character", ["/", "?", "#", "@", "\\", " ", "\n"])
def test_a_value_stays_its_part_of_a_server(character: str) -> None:
    value = f"evil.test{character}x"
    for server in (
        Server("https://{a}.x", variables={"a": "b"}),
        Server("https://{a}.x"),
    ):
        with pytest.raises(ApiValueError, match="Must hold no blank"):
            server.at({"a": value})
    declared = Server("https://x/{a}", variables={"a": value})
    assert declared.at() == declared.at({"a": value}) == f"https://x/{value}"


def test_servers_of_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    from litellm_client_generator.runtime import _about

    servers = (
        Server("https://a.test/"),
        Server("https://{x}.test", "b", (("x", "y"),)),
        Server("/api"),
    )
    monkeypatch.setattr(_about, "SERVERS", servers)
    assert Configuration().host == "https://a.test"
    assert (
        Configuration(server_index=1, server_variables={"x": "z"}).host
        == "https://z.test"
    )
    assert Configuration(server_index=2).host == "http://localhost/api"
    assert Configuration("http://mine").host == "http://mine"
    settings = Configuration().get_host_settings()
    assert settings[1] == {
        "url": "https://{x}.test",
        "description": "b",
        "variables": {"x": "y"},
    }
    with pytest.raises(ApiValueError, match="Must be less than 3"):
        Configuration(server_index=3)


def test_default_configuration() -> None:
    mine = Configuration("http://mine")
    Configuration.set_default(mine)
    assert Configuration.get_default() is mine
    Configuration.set_default(None)
    assert Configuration.get_default() is not mine
    mine.debug = True
    assert mine.debugging and mine.debug
    mine.refresh_api_key_hook = lambda configuration: setattr(
        configuration, "api_key", "fresh"
    )
    assert mine.get_api_key_with_prefix("APIKeyHeader") == "fresh"
    mine.refresh_api_key_hook = None
    mine.api_key = lambda: "asked"
    mine.api_key_prefix = {"x-api-key": "Bearer"}
    assert mine.get_api_key_with_prefix("APIKeyHeader", "x-api-key") == "Bearer asked"


def test_files(tmp_path: Path) -> None:
    class Pipe(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return parts.pop(0)

    parts = [b"a", b"b", b""]
    pipe = FileStream(Pipe())  # type: ignore[arg-type]
    assert (pipe.length, pipe.replayable) == (None, False)
    assert b"".join(pipe) == b"ab"
    path = tmp_path / "x.json"
    path.write_text("{}")
    with path.open("rb") as opened:
        part = file_part(opened)
        assert (part.name, part.content_type) == ("x.json", "application/json")
        assert isinstance(part.content, FileStream)
        assert (list(part.content), list(part.content)) == ([b"{}"], [b"{}"])
    text = FileStream(io.StringIO("ü"))  # type: ignore[arg-type]
    assert b"".join(text) == "ü".encode()
    assert PathStream(path).length == 2
    wrongs: list[Any] = [5, None, [], ("name",)]
    for wrong in wrongs:
        with pytest.raises(ApiTypeError, match="not a file"):
            file_part(wrong)
    with pytest.raises(FileNotFoundError):
        file_part(tmp_path / "missing")


def test_multipart_of_unknown_length() -> None:
    body, content_type = encode_form(
        [file_param("f", ("n", iter([b"1"])))], "multipart/form-data; boundary=xyz"
    )
    assert content_type == "multipart/form-data; boundary=xyz"
    assert not isinstance(body, bytes) and (body.length, body.replayable) == (
        None,
        False,
    )
    head = 'Content-Disposition: form-data; name="f"; filename="n"\r\n'
    kind = "Content-Type: application/octet-stream\r\n\r\n"
    assert b"".join(body) == f"--xyz\r\n{head}{kind}1\r\n--xyz--\r\n".encode()  # type: ignore[arg-type]
    assert multipart([], "multipart/mixed")[1].startswith("multipart/mixed; boundary=")


@pytest.mark.parametrize(
    ("field", "parts"),
    [
        (form_param("v", {"a": 1}), ['name="v"\r\nContent-Type: application/json\r\n\r\n{"a":1}']),
        (form_param("v", [1, 2]), ['name="v"\r\n\r\n1', 'name="v"\r\n\r\n2']),
        (form_param("v", [1, 2], explode=False), ['name="v"\r\n\r\n1,2']),
        (form_param("v", [{"a": 1}]), ['name="v"\r\nContent-Type: application/json\r\n\r\n{"a":1}']),
        (form_param("v", True, content_type="text/x"), ['name="v"\r\nContent-Type: text/x\r\n\r\ntrue']),
        (form_param("v", 1, content_type="application/json"), ['name="v"\r\nContent-Type: application/json\r\n\r\n1']),
        (form_param("v", None), []),
    ],
)  # fmt: skip
def test_multipart_values(field: Any, parts: list[str]) -> None:
    body, _ = encode_form([field], "multipart/form-data; boundary=b")
    written = "".join(
        f"--b\r\nContent-Disposition: form-data; {part}\r\n" for part in parts
    )
    assert body == f"{written}--b--\r\n".encode()


def test_urlencoded_values() -> None:
    form = "application/x-www-form-urlencoded"
    fields = [
        form_param("a b", "c+d e"),
        form_param("o", {"x": 1, "y": None}),
        form_param("d", {"x": 1}, style="deepObject"),
        form_param("j", {"x": [1]}, content_type="application/json"),
        form_param("l", [1, 2], explode=False),
    ]
    assert encode_form(fields, form)[0] == (
        b"a+b=c%2Bd+e&x=1&d%5Bx%5D=1&j=%7B%22x%22%3A%5B1%5D%7D&l=1,2"
    )
    with pytest.raises(ApiTypeError, match="f: a file needs multipart/form-data"):
        encode_form([file_param("f", b"")], form)
    with pytest.raises(ApiTypeError, match="is an object, not int"):
        encode_body(5, form)
    assert form_field("f", [b"1", ("n", b"2")]).place == "file"
    assert form_field("f", ["1"]).place == "form"


@pytest.mark.parametrize(
    ("value", "content_type", "expected"),
    [
        (5, "text/plain", (b"5", "text/plain")),
        ({"a": 1}, "application/x-thing", (b'{"a":1}', "application/x-thing")),
        (5, "application/x-thing", (b"5", "application/x-thing")),
        ("a", "application/xml", (b"a", "application/xml")),
        (b"a", None, (b"a", "application/octet-stream")),
        ("a", None, (b'"a"', "application/json")),
    ],
)
def test_bodies(
    value: Any, content_type: str | None, expected: tuple[bytes, str]
) -> None:
    assert encode_body(value, content_type) == expected


def test_json() -> None:
    from enum import Enum
    from uuid import UUID

    class Kind(Enum):
        A = ("x", 1)

    class Text(str):
        pass

    values = [
        Kind.A,
        Text("t"),
        Decimal("1E+2"),
        Decimal("0.5"),
        Decimal(7),
        b"bytes",
        b"\xff",
        time(1, 2),
        datetime(2024, 1, 1),
        timedelta(seconds=1),
        UUID(int=0),
        {1: {2}},
    ]
    assert jsonable(values) == [
        ["x", 1],
        "t",
        100,
        0.5,
        7,
        "bytes",
        "/w==",
        "01:02:00",
        "2024-01-01T00:00:00Z",
        "PT1S",
        "00000000-0000-0000-0000-000000000000",
        {"1": [2]},
    ]
    assert dumps("\ud800") == b'"\\ud800"'


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("1.50"), "1.50"),
        (Decimal("0.12345678901234567890123"), "0.12345678901234567890123"),
        ([{"é": Decimal("1E+400")}, 1.5, None], '[{"é":1E+400},1.5,null]'),
        (10**400, str(10**400)),
        ({"a": Decimal(2)}, '{"a":2}'),
    ],
)
def test_numbers_keep_their_digits(value: Any, text: str) -> None:
    assert dumps(value).decode() == text
    assert dumps(copy.deepcopy(jsonable(value))).decode() == text


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("-Infinity"), float("inf")])
def test_what_is_no_number_is_not_sent(value: Any) -> None:
    with pytest.raises(ApiValueError, match="cannot be sent as JSON"):
        dumps([value])


OFFSET = timezone(timedelta(minutes=19, seconds=32))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2024, 1, 2, 3, 4, 5, 600), "2024-01-02T03:04:05.000600Z"),
        (datetime(2024, 1, 2, tzinfo=timezone.utc), "2024-01-02T00:00:00Z"),
        (datetime(1900, 1, 1, 1, tzinfo=OFFSET), "1900-01-01T00:40:28Z"),
        (
            datetime(5, 1, 1, tzinfo=timezone(timedelta(hours=1))),
            "0005-01-01T00:00:00+01:00",
        ),
        (date(2024, 1, 2), "2024-01-02"),
        (time(1, 2), "01:02:00"),
        (time(1, 2, tzinfo=timezone.utc), "01:02:00Z"),
    ],
)
def test_times(value: Any, text: str) -> None:
    assert jsonable(value) == text


def test_redaction() -> None:
    redactor = Redactor(["abc", "configured", None, lambda: "x"])
    assert redactor.text("abc configured sk-1234567 Bearer abcdefg Basic YTpi") == (
        "abc *** *** Bearer *** Basic ***"
    )
    data = {
        "api_key": "1",
        "apiKey": "1",
        "X-LiteLLM-Api-Key": "1",
        "Set-Cookie": ["a", "b"],
        "max_tokens": 5,
        "tokens": ["1", {"name": "kept"}],
        "secret": b"1",
        "password": "",
        "note": "configured",
    }
    assert redactor.data(data) == {
        "api_key": "***",
        "apiKey": "***",
        "X-LiteLLM-Api-Key": "***",
        "Set-Cookie": ["***", "***"],
        "max_tokens": 5,
        "tokens": ["***", {"name": "kept"}],
        "secret": "***",
        "password": "",
        "note": "***",
    }


def test_exceptions() -> None:
    assert str(ApiKeyError("a")) == "a" and isinstance(ApiKeyError("a"), KeyError)
    assert issubclass(ApiTypeError, (TypeError, OpenApiException))
    error = ApiException(404, "Not Found", body='{"detail": "x"}', data={"detail": "x"})
    assert str(error) == "404 Not Found: x" and error.code == 404
    assert str(ApiException(0, "refused")) == "refused"
    assert str(ApiException(500, "Oops", body="<html>\n no")) == "500 Oops: <html> no"

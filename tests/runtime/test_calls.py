"""Calls from the argument to the data: options, headers, bodies, messages; synchronous and asynchronous."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
from pathlib import Path
from typing import Any

import pytest

from tests.servers import Answer, Server, json_answer

PET = {"id": 1, "name": "Tom"}


@pytest.fixture
def call(shop: Any, configure: Any) -> Any:
    """Calls an operation of a server that answers as told; gives the data and the request."""

    def run(
        method: str, *arguments: Any, answer: Answer | None = None, **options: Any
    ) -> Any:
        settings = options.pop("settings", {})
        with Server(answer or json_answer(PET)) as server:
            with shop.client.ApiClient(configure(server, **settings)) as client:
                data = getattr(shop.pets.PetsApi(client), method)(*arguments, **options)
            return data, server.last

    return run


def test_data(call: Any, shop: Any) -> None:
    pet, request = call("get_pet", 7, page=2, names=["a", "b"], trace="t")
    assert type(pet).__name__ == "Pet" and pet.name == "Tom"
    assert request.method == "GET"
    assert request.target == "/pets/7?page=2&names=a&names=b"
    assert request.headers["x-trace"] == "t"
    assert request.headers["x-shop-key"] == "shop-secret-1"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"] == "shop-client/1.2"
    assert "content-type" not in request.headers


def test_with_http_info(call: Any) -> None:
    response, _ = call("get_pet_with_http_info", 7)
    data, status_code, headers = response
    assert (data, status_code) == (response.data, 200)
    assert headers is response.headers
    assert headers["CONTENT-TYPE"] == "application/json"
    assert response.raw_data == b'{"id": 1, "name": "Tom"}'
    assert pickle.loads(pickle.dumps(response)).raw_data == response.raw_data


def test_asynchronous(shop: Any, configure: Any) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            api = shop.aio_pets.AsyncPetsApi(client)
            data, status_code, headers = await api.get_pet_with_http_info(7, page=3)
            assert (data.name, status_code, headers["content-type"]) == (
                "Tom",
                200,
                "application/json",
            )
            assert await api.add_pet({"id": 2}) == PET
            with pytest.raises(
                ValueError, match="Missing the required parameter 'pet_id'"
            ):
                await api.get_pet(None)

    with Server(json_answer(PET)) as server:
        asyncio.run(main(server))
        assert [each.target for each in server.requests] == ["/pets/7?page=3", "/pets"]
        assert server.last.json() == {"id": 2}
        assert server.connections == 1


def test_bodies(call: Any, shop: Any) -> None:
    pet = shop.models.Pet(id=1, name=None, color="red", born="2024-01-02T03:04:05Z")
    _, request = call("add_pet", pet)
    assert request.headers["content-type"] == "application/json"
    assert request.json() == {
        "id": 1,
        "name": None,
        "color": "red",
        "born": "2024-01-02T03:04:05Z",
    }
    _, request = call(
        "add_pet", {"color": shop.models.Color.BLUE, "inner": [pet], "class": "é"}
    )
    assert request.json()["color"] == "blue"
    assert request.json()["inner"][0]["id"] == 1
    assert "é".encode() in request.body


def test_missing_and_invalid(call: Any, shop: Any) -> None:
    with pytest.raises(shop.errors.ApiValueError) as caught:
        call("add_pet", None)
    message = "Missing the required parameter 'pet' when calling PetsApi.add_pet"
    assert str(caught.value) == message
    with pytest.raises(shop.errors.ApiValueError) as caught:
        call("get_pet", 1, page=101)
    assert str(caught.value) == (
        'invalid value for "page" when calling PetsApi.get_pet, '
        "must be smaller than or equal to 100."
    )
    _, request = call(
        "get_pet", 1, page=101, settings={"client_side_validation": False}
    )
    assert request.query == "page=101"
    _, request = call("add_pet", None, settings={"client_side_validation": False})
    assert request.body == b""
    with pytest.raises(shop.errors.ApiValueError, match="Missing the required"):
        call("get_pet", None, settings={"client_side_validation": False})


def test_messages_name_the_defining_class(shop: Any, configure: Any) -> None:
    class Mine(shop.pets.PetsApi):  # type: ignore[misc]
        pass

    with (
        Server() as server,
        pytest.raises(ValueError, match=r"calling PetsApi\.get_pet$"),
    ):
        Mine(shop.client.ApiClient(configure(server))).get_pet(None)


def test_seeds_lie_below_the_operation(call: Any) -> None:
    opts = {
        "query_params": {"page": 9, "extra": [1, 2], "deep": {"a": "b"}, "none": None},
        "header_params": {"X-Trace": "seed", "X-More": "1", "Accept": "text/plain"},
    }
    _, request = call("get_pet", 1, page=2, trace="own", opts=opts)
    assert request.query == "extra=1&extra=2&deep%5Ba%5D=b&page=2"
    assert request.headers["x-trace"] == "own"
    assert request.headers["x-more"] == "1"
    assert [
        value for name, value in request.header_list if name.lower() == "accept"
    ] == ["text/plain"]
    assert opts["query_params"] == {
        "page": 9,
        "extra": [1, 2],
        "deep": {"a": "b"},
        "none": None,
    }


def test_content_type_given_wins(call: Any) -> None:
    opts = {"header_params": {"content-type": "application/vnd.shop+json"}}
    _, request = call("add_pet", {"id": 1}, opts=opts)
    assert request.headers["content-type"] == "application/vnd.shop+json"
    assert request.json() == {"id": 1}


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({"a": 1}, b'{"a":1}'),
        ("as it is", b"as it is"),
        (b"\x00", b"\x00"),
        ([], b"[]"),
    ],
)
def test_debug_body(call: Any, body: Any, sent: bytes) -> None:
    _, request = call("get_pet", 1, opts={"debug_body": body})
    assert (request.method, request.body) == ("GET", sent)
    _, request = call("add_pet", None, opts={"debug_body": body})
    assert request.body == sent


@pytest.mark.parametrize("wanted", ["Node", "dict[str, Any]", "Object", dict, "bytes"])
def test_debug_return_type(call: Any, wanted: Any) -> None:
    data, _ = call("get_pet", 1, opts={"debug_return_type": wanted})
    kinds = {"Node": "Node", "bytes": "bytes"}
    assert type(data).__name__ == (
        kinds.get(wanted, "dict") if isinstance(wanted, str) else "dict"
    )


def test_debug_return_type_by_class(call: Any, shop: Any) -> None:
    data, _ = call("get_pet", 1, opts={"debug_return_type": shop.models.Node})
    assert isinstance(data, shop.models.Node)


def test_unknown_options_are_refused(call: Any) -> None:
    with pytest.raises(
        ValueError, match=r"unknown opts when calling PetsApi.get_pet: .'page'."
    ):
        call("get_pet", 1, opts={"page": 1})


def test_host(shop: Any, configure: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(json_answer(PET)) as server:
        client = shop.client.ApiClient(configure(server, retries=0))
        client.configuration.host = "http://127.0.0.1:1"
        api = shop.pets.PetsApi(client)
        api.get_pet(1, opts={"host": server.url + "/base/"})
        assert server.last.target == "/base/pets/1"
        client.configuration.host = server.url + "/other//"
        api.get_pet(1)
        assert server.last.target == "/other/pets/1"
        client.close()
    monkeypatch.setenv("SHOP_URL", "http://shop.example/")
    assert shop.configuration.Configuration().host == "http://shop.example"
    monkeypatch.delenv("SHOP_URL")
    assert shop.configuration.Configuration().host == "http://localhost:4000"
    with pytest.raises(shop.errors.ApiValueError, match="must start with http"):
        shop.configuration.Configuration("localhost:4000")


def test_multipart(call: Any, tmp_path: Path) -> None:
    path = tmp_path / 'we"ird.png'
    path.write_bytes(b"\x89PNG")
    opened = io.BytesIO(b"skip-rest")
    opened.seek(5)
    files = [path, b"raw", opened, ("n.txt", "text"), ("n.bin", b"1", "x/y")]
    _, request = call("upload", files, "ümlaut")
    boundary = request.headers["content-type"].removeprefix(
        "multipart/form-data; boundary="
    )
    assert request.body.endswith(f"--{boundary}--\r\n".encode())
    parts = request.body.split(f"--{boundary}\r\n".encode())[1:]
    name = b'Content-Disposition: form-data; name="photo"; filename="%s"\r\nContent-Type: %s\r\n\r\n'
    assert parts[0] == name % (b"we%22ird.png", b"image/png") + b"\x89PNG\r\n"
    assert parts[1] == name % (b"upload", b"application/octet-stream") + b"raw\r\n"
    assert parts[2] == name % (b"upload", b"application/octet-stream") + b"rest\r\n"
    assert parts[3] == name % (b"n.txt", b"text/plain") + b"text\r\n"
    assert parts[4] == name % (b"n.bin", b"x/y") + b"1\r\n"
    assert parts[5].startswith(
        b'Content-Disposition: form-data; name="note"\r\n\r\n' + "ümlaut".encode()
    )
    assert not opened.closed


BREAKS = ["\r\nX-Evil: 1", "\n", "\r", "\0"]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("end", BREAKS)
def test_the_head_of_a_part_cannot_be_broken(
    upload: Any, tmp_path: Path, end: str, is_async: bool
) -> None:
    opened = io.BytesIO(b"x")
    opened.name = f"n{end}"
    files: list[Any] = [(f"n{end}", b"x"), ("n", b"x", f"x/y{end}"), opened]
    if "\0" not in end:
        path = tmp_path / f"n{end}".replace("/", "")
        path.write_bytes(b"x")
        files.append(path)
    seeds: list[Any] = [{f"n{end}": "x"}, {f"n{end}": b"x"}, {"n": ("f", "x", f"x{end}")}]  # fmt: skip
    calls: list[Any] = [((file,), {}) for file in [*files, [b"x", files[0]]]]
    calls += [((b"x",), {"opts": {"form_params": seed}}) for seed in seeds]
    for arguments, options in calls:
        error, requests = upload(is_async, *arguments, **options)
        assert "it holds a line break" in str(error) and requests == []


@pytest.mark.parametrize("is_async", [False, True])
def test_a_part_cannot_end_a_body_whose_boundary_is_known(
    upload: Any, is_async: bool
) -> None:
    options = {
        "opts": {"header_params": {"Content-Type": "multipart/form-data; boundary=abc"}}
    }
    error, requests = upload(is_async, b"x\r\n--abc--", **options)
    assert "holds the boundary" in str(error) and requests == []
    error, requests = upload(is_async, b"x\r\n--ab", **options)
    assert error is None and requests[0].body.count(b"--abc") == 2


@pytest.mark.parametrize("is_async", [False, True])
def test_a_text_opens_a_file_where_the_configuration_says_so(
    upload: Any, tmp_path: Path, is_async: bool
) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("contents")
    refused: list[Any] = [str(path), [path, str(path)], "text"]
    for file in refused:
        error, requests = upload(is_async, file)
        assert "text_is_path=True" in str(error) and requests == []
        assert isinstance(error, TypeError)
    settings = {"text_is_path": True}
    accepted: list[Any] = [path, str(path), [str(path)]]
    for file in accepted:
        error, requests = upload(is_async, file, settings=settings)
        assert error is None and requests[0].body.count(b"contents") == 1
    error, requests = upload(is_async, (str(path), "said"), settings=settings)
    assert error is None and b"\r\n\r\nsaid\r\n" in requests[0].body


@pytest.fixture
def upload(shop: Any, configure: Any) -> Any:
    """Uploads with one of the clients; gives what it raised, and what was sent."""

    async def main(configuration: Any, arguments: Any, options: Any) -> None:
        async with shop.client.AsyncApiClient(configuration) as client:
            await shop.aio_pets.AsyncPetsApi(client).upload(*arguments, **options)

    def run(is_async: bool, *arguments: Any, **options: Any) -> Any:
        settings = options.pop("settings", {})
        with Server() as server:
            configuration = configure(server, **settings)
            try:
                if is_async:
                    asyncio.run(main(configuration, arguments, options))
                else:
                    with shop.client.ApiClient(configuration) as client:
                        shop.pets.PetsApi(client).upload(*arguments, **options)
            except shop.errors.OpenApiException as error:
                return error, server.requests
            return None, server.requests

    return run


def test_large_files_are_streamed(call: Any, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as large:
        large.truncate(5_000_000)
    _, request = call("upload", path)
    assert int(request.headers["content-length"]) == len(request.body) > 5_000_000


def test_urlencoded_form(call: Any) -> None:
    opts = {
        "header_params": {"Content-Type": "application/x-www-form-urlencoded"},
        "form_params": {"note": "seed", "a": ["1 2", "&"]},
    }
    _, request = call("upload", None, "own", opts=opts)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.body == b"a=1+2&a=%26&note=own"


def test_other_bodies(shop: Any, configure: Any) -> None:
    make = shop.parameters.body_param
    with Server() as server, shop.client.ApiClient(configure(server)) as client:
        api = shop.api.Api(client)

        def send(value: Any, *content_types: str) -> Any:
            api._call("op", "PUT", "/x", make(value, *content_types), responses={})
            return server.last.headers["content-type"], server.last.body

        octets = "application/octet-stream"
        assert send(b"\x00\x01", octets) == (octets, b"\x00\x01")
        assert send(io.BytesIO(b"file"), octets) == (octets, b"file")
        assert send(iter([b"a", "b"]), octets) == (octets, b"ab")
        assert server.last.headers["transfer-encoding"] == "chunked"
        assert send("text", "text/plain") == ("text/plain", b"text")
        assert send("text", "application/json") == ("application/json", b'"text"')
        assert send(0, "application/json") == ("application/json", b"0")
        assert send([], "application/json") == ("application/json", b"[]")
        assert send(b"raw", "application/json", octets) == (octets, b"raw")
        for media_type in (octets, "text/plain", "image/png"):
            for named in (("n", b"raw"), ("n", "raw")):
                assert send(named, media_type) == (media_type, b"raw")
                assert send((*named, "x/y"), media_type) == ("x/y", b"raw")
        assert send(("n", b"raw"), "application/json", octets) == (octets, b"raw")
        assert send(("n.png", b"raw"), "application/json", "image/*") == (
            "image/png",
            b"raw",
        )
        assert send(("a", "b", "c"), "application/json") == (
            "application/json",
            b'["a","b","c"]',
        )
        with pytest.raises(shop.errors.ApiValueError, match="line break"):
            send(("n", b"raw", "x/y\r\nX-Evil: 1"), octets)
        form = "application/x-www-form-urlencoded"
        assert send({"a": 1, "b": None, "c": [1, 2]}, form) == (form, b"a=1&c=1&c=2")


def test_request_escape_hatch(shop: Any, configure: Any) -> None:
    with (
        Server(json_answer(PET)) as server,
        shop.client.ApiClient(configure(server)) as client,
    ):
        response = client.request(
            "POST",
            "/undocumented",
            query_params={"q": 1},
            body={"a": 1},
            return_type="Pet",
        )
        assert response.data.name == "Tom"
        assert server.last.target == "/undocumented?q=1"
        assert server.last.headers["x-shop-key"] == "shop-secret-1"
        data, status, _ = client.call_api(
            "GET", "/pets/1", {"query_params": {"z": True}}
        )
        assert (data, status, server.last.query) == (PET, 200, "z=true")


def test_client_methods(shop: Any) -> None:
    client = shop.client.ApiClient()
    assert client.select_header_accept([]) is None
    assert client.select_header_accept(["text/csv", "application/problem+json"]) == (
        "application/problem+json"
    )
    assert (
        client.select_header_accept(["text/csv", "text/html"]) == "text/csv, text/html"
    )
    assert client.select_header_content_type([]) is None
    assert (
        client.select_header_content_type(["text/csv", "application/json"])
        == "application/json"
    )
    assert client.select_header_content_type(["text/csv", "text/html"]) == "text/csv"
    assert client.object_to_http_body("x") == "x"
    assert client.object_to_http_body(None) is None
    assert client.object_to_http_body(("name", b"x")) == b"x"
    assert client.object_to_http_body([shop.models.Pet(id=1)]) == '[{"id":1}]'
    client.user_agent = "mine/1"
    client.set_default_header("X-Team", "a")
    assert client.default_headers == {"User-Agent": "mine/1", "X-Team": "a"}
    assert client.config is client.configuration


def test_default_client(shop: Any) -> None:
    ApiClient = shop.client.ApiClient
    mine = ApiClient()
    ApiClient.set_default(mine)
    assert shop.pets.PetsApi().api_client is ApiClient.get_default() is mine
    ApiClient.set_default(None)
    assert ApiClient.get_default() is ApiClient.get_default() is not mine
    ApiClient.set_default(None)


def test_debug_messages(call: Any, shop: Any, caplog: pytest.LogCaptureFixture) -> None:
    answer = json_answer(
        {"id": 1, "name": "shop-secret-1", "token": "hidden-2", "keys": ["hidden-3"]},
        Set_Cookie="session=hidden-4",
    )
    caplog.set_level(logging.DEBUG, "deep.shop_client")
    call(
        "add_pet", {"password": "hidden-5"}, answer=answer, settings={"debugging": True}
    )
    before, after = (record.getMessage() for record in caplog.records)
    assert before == "Calling API: PetsApi.add_pet ..."
    lines = after.split("\n")
    assert lines[0] == "API called: PetsApi#add_pet"
    assert lines[1] == "Data: {'id': 1, 'name': '***', 'token': '***', 'keys': ['***']}"
    assert lines[2] == "Status code: 200"
    assert lines[3].startswith("Headers: {'Content-Length': ")
    assert {record.name for record in caplog.records} == {"deep.shop_client"}
    assert "hidden" not in caplog.text and "shop-secret" not in caplog.text


def test_hooks(call: Any, shop: Any) -> None:
    seen: list[Any] = []

    def before(request: Any) -> None:
        request.headers["X-Hook"] = "1"

    def after(request: Any, status: int, headers: Any) -> None:
        seen.append((request.method, status, headers["content-type"]))

    settings = {"before_request": before, "after_response": after}
    _, request = call("get_pet", 1, settings=settings)
    assert request.headers["x-hook"] == "1"
    assert seen == [("GET", 200, "application/json")]


@pytest.mark.parametrize(
    ("wanted", "content_type", "body", "data"),
    [
        ("Any", "application/json", b'{"a": 1}', {"a": 1}),
        ("Any", "text/plain", b"I'm alive!", "I'm alive!"),
        ("Any", "application/json", b"9" * 5000, "9" * 5000),
        ("Any", "application/json; charset=utf-8", b"\xef\xbb\xbf[1]", [1]),
        ("Any", "", b"[1]", [1]),
        ("Any", "", b"text", "text"),
        ("Any", "text/plain", b"[1]", "[1]"),
        ("Any", "text/csv; charset=latin-1", b"\xfc", "\u00fc"),
        ("Any", "application/zip", b"PK", b"PK"),
        ("Any", "application/json", b"", None),
        ("str", "application/json", b'"a"', "a"),
        ("str", "text/plain", b'"a"', '"a"'),
        ("str", "text/plain", b"", ""),
        ("str | None", "text/plain", b"null", "null"),
        ("str | None", "application/json", b"null", None),
        ("bytes", "application/json", b'"a"', b'"a"'),
        ("None", "application/json", b'"a"', None),
        ("int", "application/json", b"12345678901234567890123", 12345678901234567890123),
        ("list[int]", "text/plain", b"[1]", [1]),
        ("dict[str, Any]", "application/json", b'{"a": "\\ud800"}', {"a": "\ud800"}),
        ("Pet", "application/zip", b"PK", b"PK"),
        ("Pet", "application/json", b"", None),
        ("Pet | None", "application/json", b"[" * 10**5 + b"]" * 10**5, "[" * 10**5 + "]" * 10**5),
    ],
)  # fmt: skip
def test_what_answers_are_read_as(
    shop: Any, configure: Any, wanted: str, content_type: str, body: bytes, data: Any
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    with Server(Answer(200, body, headers)) as server:
        with shop.client.ApiClient(configure(server)) as client:
            response = client.request("GET", "/x", return_type=wanted)
    assert response.data == data and type(response.data) is type(data)
    assert response.raw_data == body


@pytest.mark.parametrize("wanted", ["Any", "Pet", "str", "Pet | None"])
def test_what_says_that_it_is_json_and_is_not_is_no_answer(
    shop: Any, configure: Any, wanted: str
) -> None:
    headers = {"Content-Type": "application/json"}
    with Server(Answer(200, b"<html>", headers)) as server:
        with shop.client.ApiClient(configure(server)) as client:
            with pytest.raises(shop.errors.ResponseValidationException) as caught:
                client.request("GET", "/x", return_type=wanted)
    assert (caught.value.status, caught.value.body) == (200, "<html>")
    assert "not JSON" in str(caught.value)


@pytest.mark.parametrize(
    ("status", "name"), [(200, "Pet"), (201, "Node"), (202, "dict"), (302, None)]
)
def test_types_by_status(
    shop: Any, configure: Any, status: int, name: str | None
) -> None:
    with Server(json_answer(PET, status)) as server:
        with shop.client.ApiClient(configure(server)) as client:
            api = shop.api.Api(client)
            responses = {
                "200": "Pet",
                "2XX": "Node",
                "202": "Any",
                "default": "list[Pet]",
            }
            if name is None:
                with pytest.raises(shop.errors.ApiException):
                    api._call("op", "GET", "/x", responses=responses)
            else:
                data = api._call("op", "GET", "/x", responses=responses)
                assert type(data).__name__ == name


def test_head(shop: Any, configure: Any) -> None:
    with (
        Server(json_answer(PET)) as server,
        shop.client.ApiClient(configure(server)) as client,
    ):
        assert client.request("HEAD", "/x", return_type="Pet").data is None

"""Which credentials are sent, and that none are told."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
from typing import Any

import httpx2
import pytest

from tests.servers import Answer, Recorded, Server, json_answer


@pytest.fixture
def call(shop: Any) -> Any:
    """Calls an operation under the given alternatives; gives the request."""

    def run(security: Any, opts: Any = None, **settings: Any) -> Recorded:
        with Server() as server:
            configuration = shop.configuration.Configuration(server.url, **settings)
            with shop.client.ApiClient(configuration) as client:
                shop.api.Api(client)._call(
                    "op", "GET", "/x", responses={}, security=security, opts=opts
                )
            return server.last

    return run


def test_places(call: Any) -> None:
    assert call(("KeyHeader",), api_key="k 1").headers["x-shop-key"] == "k 1"
    assert call(("KeyQuery",), api_key="k 1").query == "key=k%201"
    assert call(("KeyCookie",), api_key="k 1").headers["cookie"] == "session=k%201"
    login = call(("Login",), username="ü", password="p:w")
    assert login.headers["authorization"] == "Basic w7w6cDp3"
    assert call(("Token",), access_token="t").headers["authorization"] == "Bearer t"


def test_keys_by_either_name(call: Any) -> None:
    for name in ("KeyHeader", "x-shop-key", "X-Shop-Key"):
        assert call(("KeyHeader",), api_key={name: "k"}).headers["x-shop-key"] == "k"
        prefixed = call(("KeyHeader",), api_key="k", api_key_prefix={name: "Bearer"})
        assert prefixed.headers["x-shop-key"] == "Bearer k"
    prefixed = call(("KeyHeader",), api_key="k", api_key_prefix="Bearer")
    assert prefixed.headers["x-shop-key"] == "Bearer k"


def test_callables_are_asked_each_time(shop: Any) -> None:
    keys = iter(["a", "b", "c"])

    async def later() -> str:
        return next(keys)

    async def main(server: Server) -> None:
        configuration = shop.configuration.Configuration(server.url, later, "Key")
        async with shop.client.AsyncApiClient(configuration) as client:
            await client.request("GET", "/x")

    with Server() as server:
        configuration = shop.configuration.Configuration(server.url, lambda: next(keys))
        with shop.client.ApiClient(configuration) as client:
            client.request("GET", "/x")
            client.request("GET", "/x")
        asyncio.run(main(server))
        sent = [each.headers["x-shop-key"] for each in server.requests]
    assert sent == ["a", "b", "Key c"]


def test_asynchronous_functions_need_an_asynchronous_client(
    call: Any, shop: Any
) -> None:
    async def key() -> str:
        return "k"

    async def body() -> Any:
        yield b""

    with pytest.raises(shop.errors.ApiTypeError, match="needs an asynchronous client"):
        call(("KeyHeader",), api_key=key)
    with pytest.raises(shop.errors.ApiTypeError, match="needs an asynchronous client"):
        call((), {"debug_body": body()})


def test_alternatives(call: Any) -> None:
    both = (("KeyHeader", "Login"), "Token")
    request = call(both, api_key="k", username="u", password="p", access_token="t")
    assert request.headers["x-shop-key"] == "k"
    assert request.headers["authorization"].startswith("Basic ")
    request = call(both, api_key="k", access_token="t")
    assert (
        request.headers["authorization"] == "Bearer t"
        and "x-shop-key" not in request.headers
    )


def test_none_is_satisfied(call: Any, shop: Any) -> None:
    with pytest.raises(shop.errors.ApiValueError) as caught:
        call((("KeyHeader", "Login"), "Token"))
    message = str(caught.value)
    assert message.startswith("Missing credentials when calling Api.op: it needs ")
    assert "KeyHeader and Login or Token" in message
    assert "Configuration(access_token=...)" in message


def test_what_the_user_sends_with_may_bring_credentials(shop: Any, call: Any) -> None:
    def sign(request: Any) -> None:
        request.headers["Authorization"] = "Signed"

    assert call(("Token",), before_request=sign).headers["authorization"] == "Signed"
    with httpx2.Client(auth=("u", "p")) as own:
        request = call(("Token",), http_client=own)
    assert request.headers["authorization"].startswith("Basic ")
    with httpx2.Client() as own:
        request = call(("Token",), http_client=own, access_token="t")
    assert request.headers["authorization"] == "Bearer t"


def test_anonymous_is_the_last_resort(call: Any) -> None:
    assert "x-shop-key" not in call(((), "KeyHeader")).headers
    assert call(((), "KeyHeader"), api_key="k").headers["x-shop-key"] == "k"
    assert "x-shop-key" not in call((), api_key="k").headers


@pytest.mark.parametrize("name", ["x-shop-key", "X-SHOP-KEY", "Authorization"])
def test_headers_of_the_call_satisfy(call: Any, name: str) -> None:
    request = call(("KeyHeader",), {"header_params": {name: "mine"}})
    assert request.headers[name.lower()] == "mine"


def test_headers_of_the_call_win(call: Any) -> None:
    request = call(
        ("KeyHeader",), {"header_params": {"X-Shop-Key": "mine"}}, api_key="k"
    )
    assert [value for _, value in request.header_list if value in ("mine", "k")] == [
        "mine"
    ]


def test_debug_auth_names(call: Any, shop: Any) -> None:
    given = {"api_key": "k", "access_token": "t"}
    assert (
        "x-shop-key"
        not in call(("KeyHeader",), {"debug_auth_names": []}, **given).headers
    )
    request = call(("KeyHeader",), {"debug_auth_names": ["Token"]}, **given)
    assert (
        request.headers["authorization"] == "Bearer t"
        and "x-shop-key" not in request.headers
    )
    with pytest.raises(shop.errors.ApiValueError, match="unknown security scheme"):
        call((), {"debug_auth_names": ["Nonsense"]}, **given)


def test_environment(call: Any, shop: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_API_KEY", "from-env")
    assert call(("KeyHeader",)).headers["x-shop-key"] == "from-env"
    assert call(("KeyHeader",), api_key="k").headers["x-shop-key"] == "k"


def test_a_key_with_a_line_break_is_refused(call: Any, shop: Any) -> None:
    with pytest.raises(shop.errors.ApiValueError, match="line break"):
        call(("KeyHeader",), api_key="k\r\nX-Evil: 1")


def test_configurations_tell_no_secret(shop: Any) -> None:
    secrets = {
        "api_key": "hidden-1",
        "password": "hidden-2",
        "access_token": "hidden-3",
        "client_secret": "hidden-4",
        "proxy": "http://user:hidden-5@proxy:1",
        "proxy_headers": {"Proxy-Authorization": "hidden-6"},
    }
    configuration = shop.configuration.Configuration(
        "http://h", **secrets, strict_responses=True
    )
    told = f"{configuration}{configuration!r}{configuration.to_debug_report()}"
    assert "hidden" not in told and "http://h" in told
    assert b"hidden" not in pickle.dumps(configuration)
    again = pickle.loads(pickle.dumps(configuration))
    assert (again.host, again.strict_responses, again.api_key) == ("http://h", True, {})
    twin = copy.deepcopy(configuration)
    twin.api_key["KeyHeader"] = "other"
    assert configuration.api_key["KeyHeader"] == "hidden-1"
    assert configuration.get_api_key_with_prefix("KeyHeader") == "hidden-1"


def test_credentials_do_not_follow_to_another_origin(shop: Any, configure: Any) -> None:
    with Server() as other:
        away = Answer(302, headers={"Location": other.url + "/y"})
        with Server(away) as server, shop.client.ApiClient(configure(server)) as client:
            with pytest.raises(shop.errors.ApiException) as caught:
                client.request("GET", "/x")
            assert caught.value.status == 302
        assert other.requests == []


PATHS = ["@evil.test/", "x", "", "//evil.test/x", "/\\evil.test", ":80/x", ".evil.test/", "?a", "http://evil.test/", "/a/../b", "/a/%2e%2E/b", "/."]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_a_path_lies_below_the_host(shop: Any, configure: Any, path: str) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            await client.request("GET", path)

    with Server() as server, shop.client.ApiClient(configure(server)) as client:
        wrong = shop.errors.ApiValueError
        with pytest.raises(wrong, match='"path" when calling ApiClient'):
            client.request("GET", path)
        with pytest.raises(wrong, match='"path" when calling ApiClient'):
            client.call_api("GET", path)
        with pytest.raises(wrong, match='"path" when calling AsyncApiClient'):
            asyncio.run(main(server))
        client.request("GET", "/a?b=/../c")
        assert [each.target for each in server.requests] == ["/a?b=/../c"]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(
    ("ignores", "goes"), [(None, "given"), (True, "given"), (False, "own")]
)
def test_a_configured_host_wins_over_an_operations_own(
    shop: Any, configure: Any, is_async: bool, ignores: bool | None, goes: str
) -> None:
    with Server() as given, Server() as own:
        call = shop.call.Call("Api.op", "GET", "/x", host=own.url + "/v1", security=("KeyHeader",))  # fmt: skip
        settings = configure(given, ignore_operation_servers=ignores)
        execute(shop, settings, call, is_async)
        assert [each.target for each in given.requests] == ["/x"] * (goes == "given")
        assert [each.target for each in own.requests] == ["/v1/x"] * (goes == "own")


@pytest.mark.parametrize("is_async", [False, True])
def test_where_an_operations_own_server_is_used(
    shop: Any, configure: Any, is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    Configuration = shop.configuration.Configuration
    with Server() as given, Server() as own:
        elsewhere = shop.call.Call("Api.op", "GET", "/x", host=own.url + "/v1")
        here = shop.call.Call("Api.op", "GET", "/x", host=given.url + "/v1")
        execute(shop, configure(given), here, is_async)
        assert given.last.target == "/v1/x"
        execute(shop, Configuration(), elsewhere, is_async)
        assert own.last.target == "/v1/x"
        chosen = Configuration()
        chosen.host = given.url
        execute(shop, chosen, elsewhere, is_async)
        monkeypatch.setenv("SHOP_URL", given.url)
        execute(shop, Configuration(), elsewhere, is_async)
        assert [each.target for each in given.requests] == ["/v1/x", "/x", "/x"]
        assert len(own.requests) == 1
        named = shop.call.Call("Api.op", "GET", "/x", opts={"host": "evil.test"})
        with pytest.raises(shop.errors.ApiValueError, match="must start with http"):
            execute(shop, configure(given), named, is_async)


def execute(shop: Any, configuration: Any, call: Any, is_async: bool) -> None:
    """Run a call with one of the clients."""

    async def main() -> None:
        async with shop.client.AsyncApiClient(configuration) as client:
            await client.execute(call)

    if is_async:
        asyncio.run(main())
        return
    with shop.client.ApiClient(configuration) as client:
        client.execute(call)


def test_redirects(shop: Any, configure: Any) -> None:
    def answer(request: Recorded) -> Answer:
        if request.target == "/x?a=1":
            return Answer(307, headers={"Location": "/y"})
        return json_answer({"method": request.method})

    with Server(answer) as server, shop.client.ApiClient(configure(server)) as client:
        assert client.request("GET", "/x", query_params={"a": 1}).data == {
            "method": "GET"
        }
        assert (
            server.last.target == "/y"
            and server.last.headers["x-shop-key"] == "shop-secret-1"
        )
        again = client.request("POST", "/x", query_params={"a": 1}, body={"b": 2})
        assert again.data == {"method": "POST"}
        assert server.last.target == "/y" and server.last.json() == {"b": 2}
        with pytest.raises(shop.errors.ApiException):
            once = iter([b"{}"])  # which is gone when it is to be sent again
            client.request("POST", "/x", query_params={"a": 1}, body=once)
        client.configuration.follow_redirects = False
        with pytest.raises(shop.errors.ApiException):
            client.request("GET", "/x", query_params={"a": 1})


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_redirect_that_may_change_the_method_is_left(
    shop: Any, configure: Any, status: int
) -> None:
    moved = Answer(status, headers={"Location": "/y"})
    with Server(moved) as server, shop.client.ApiClient(configure(server)) as client:
        with pytest.raises(shop.errors.ApiException):
            client.request("POST", "/x", body={})
        assert len(server.requests) == 1


def test_endless_redirects_end(shop: Any, configure: Any) -> None:
    loop = Answer(302, headers={"Location": "/x"})
    with Server(loop) as server, shop.client.ApiClient(configure(server)) as client:
        with pytest.raises(shop.errors.ApiException):
            client.request("GET", "/x")
        assert len(server.requests) == 11


def test_client_credentials(shop: Any) -> None:
    tokens = iter(["t1", "t2", "t3"])

    def answer(request: Recorded) -> Answer:
        if request.path == "/token":
            return json_answer({"access_token": next(tokens), "expires_in": 3600})
        good = request.headers["authorization"] != "Bearer t1" or len(uses) < 2
        uses.append(request.headers["authorization"])
        return json_answer({}, 200 if good else 401)

    uses: list[str] = []
    with Server(answer) as server:
        settings = {"client_id": "me&", "client_secret": "hidden"}
        configuration = shop.configuration.Configuration(server.url, **settings)
        with shop.client.ApiClient(configuration) as client:
            for _ in range(3):
                shop.api.Api(client)._call(
                    "op", "GET", "/x", responses={}, security=("Machine",)
                )
        asked = [each for each in server.requests if each.path == "/token"]
    assert uses == ["Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2"]
    assert asked[0].body == b"grant_type=client_credentials&scope=read+write"
    assert asked[0].headers["authorization"] == "Basic bWUlMjY6aGlkZGVu"
    assert len(asked) == 2


def test_client_credentials_that_are_wrong(shop: Any) -> None:
    with Server(json_answer({"error": "invalid_client"}, 401)) as server:
        settings = {"client_id": "me", "client_secret": "hidden"}
        configuration = shop.configuration.Configuration(server.url, **settings)
        with shop.client.ApiClient(configuration) as client:
            with pytest.raises(
                shop.errors.UnauthorizedException, match=r"POST /token: .*invalid"
            ):
                shop.api.Api(client)._call(
                    "op", "GET", "/x", responses={}, security=("Machine",)
                )


def test_the_http_library_logs_no_key(
    call: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """httpx2 logs every URL at INFO, and an API key may be a part of it."""
    caplog.set_level(logging.DEBUG)
    assert call(("KeyQuery",), api_key="very-secret").query == "key=very-secret"
    assert "/x?key=***" in caplog.text
    assert "very-secret" not in caplog.text

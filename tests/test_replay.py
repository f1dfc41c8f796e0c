"""Whole calls through the generated client, to a server that says what a real LiteLLM proxy said; both flavors."""

from __future__ import annotations

import asyncio
import inspect
import io
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.conftest import Generated
from tests.replay import PICK, Exchange, body_of, methods, named, recorded, replay
from tests.servers import Answer, Server, json_answer

KEY = "sk-very-secret-1234"
USERS = "InternalUserManagementApi"
FIRST, NEWEST = "1.72.9", "1.109.1"


class Caller:
    """Calls operations of a generated client, synchronous or asynchronous.

    Args:
        client: The client.
        flavor: `sync` or `async`.
    """

    def __init__(self, client: Generated, flavor: str) -> None:
        self.client = client
        self.flavor = flavor

    def __call__(
        self, server: Server, api: str, method: str, /, *arguments: Any, **keywords: Any
    ) -> Any:
        """What a method of an API class gives, called with a server.

        Args:
            server: The server.
            api: The class.
            method: Its method.
            arguments: The method's arguments.
            keywords: More of them; `settings` are the configuration's.
        """
        package = self.client.module()
        settings = {"api_key": KEY, "retries": 0, **keywords.pop("settings", {})}
        configuration = package.Configuration(server.url, **settings)
        if self.flavor == "sync":
            with package.ApiClient(configuration) as client:
                operation = getattr(getattr(package, api)(client), method)
                return operation(*arguments, **keywords)

        async def main() -> Any:
            async with package.AsyncApiClient(configuration) as client:
                operation = getattr(getattr(package, f"Async{api}")(client), method)
                return await operation(*arguments, **keywords)

        return asyncio.run(main())


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def call(generated: Callable[[str], Generated], flavor: str) -> Caller:
    """Calls the client of the release that the documented class is of."""
    return Caller(generated(FIRST), flavor)


@pytest.fixture
def call_newest(generated: Callable[[str], Generated], flavor: str) -> Caller:
    return Caller(generated(NEWEST), flavor)


@pytest.fixture
def proxy() -> Iterator[Server]:
    with replay(recorded(FIRST)) as server:
        yield server


def model(call: Caller, name: str) -> Any:
    return getattr(call.client.module(), name)


# -- The documented class --------------------------------------------------------------


def test_new_user(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "user new: email, role, budget, metadata")
    request = model(call, "NewUserRequest")(**exchange.request_body)
    response = call(proxy, USERS, "new_user_user_new_post_with_http_info", request)
    assert proxy.last.method == "POST"
    assert proxy.last.target == "/user/new"
    assert proxy.last.headers["x-litellm-api-key"] == KEY
    assert proxy.last.headers["content-type"] == "application/json"
    assert proxy.last.headers["accept"] == "application/json"
    assert proxy.last.json() == exchange.request_body
    user, status_code, headers = response
    assert isinstance(user, model(call, "NewUserResponse"))
    assert (user.user_id, user.max_budget) == ("alice", 10.5)
    assert user.key.startswith("sk-")
    assert status_code == response.status_code == 200
    assert headers["Content-Type"] == headers["content-type"] == "application/json"
    assert user.to_dict() == exchange.body


def test_new_user_takes_a_plain_dict(call: Caller, proxy: Server) -> None:
    user = call(proxy, USERS, "new_user", {"user_id": "grace"})
    assert isinstance(user, model(call, "NewUserResponse"))
    assert proxy.last.json() == {"user_id": "grace"}


def test_user_update(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "user update: clear a budget")
    # What is set to None is sent as null, what is not set is not sent.
    request = model(call, "UpdateUserRequest")(
        user_id="alice", budget_duration=None, max_budget=None
    )
    data, status_code, _ = call(
        proxy, USERS, "user_update_user_update_post_with_http_info", request
    )
    assert (proxy.last.method, proxy.last.target) == ("POST", "/user/update")
    assert proxy.last.json() == exchange.request_body
    assert type(data) is model(call, "UpdateUserResponse")
    assert (data.to_dict(), status_code) == (exchange.body, 200)


def test_user_info(call: Caller, proxy: Server) -> None:
    data = call(proxy, USERS, "user_info_user_info_get", user_id="alice")
    assert (proxy.last.method, proxy.last.target) == ("GET", "/user/info?user_id=alice")
    assert proxy.last.body == b""
    assert "content-type" not in proxy.last.headers
    assert type(data) is model(call, "UserInfoResponse")
    assert data.to_dict() == named(FIRST, "user info").body


def test_user_info_escapes_its_query(call: Caller) -> None:
    with Server(json_answer({})) as server:
        call(server, USERS, "user_info", user_id="krrish7+a&b=c@berri.ai é")
        assert server.last.target == (
            "/user/info?user_id=krrish7%2Ba%26b%3Dc%40berri.ai%20%C3%A9"
        )


def test_get_users(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "user list: page 1 of 2 each")
    users, status_code, _ = call(
        proxy, USERS, "get_users_user_list_get_with_http_info", page=1, page_size=2
    )
    assert proxy.last.target == "/user/list?page=1&page_size=2"
    assert isinstance(users, model(call, "UserListResponse"))
    assert status_code == 200
    assert (users.page, users.page_size, users.total) == (1, 2, exchange.body["total"])
    assert [user.user_id for user in users.users] == [
        user["user_id"] for user in exchange.body["users"]
    ]
    assert users.to_dict() == exchange.body


def test_delete_user(call: Caller, proxy: Server) -> None:
    request = model(call, "DeleteUserRequest")(user_ids=["dave", "grace"])
    deleted = call(
        proxy,
        USERS,
        "delete_user_user_delete_post",
        request,
        litellm_changed_by="admin@example.com",
    )
    assert (proxy.last.method, proxy.last.target) == ("POST", "/user/delete")
    assert proxy.last.headers["litellm-changed-by"] == "admin@example.com"
    assert proxy.last.json() == {"user_ids": ["dave", "grace"]}
    assert deleted == 2
    call(proxy, USERS, "delete_user", request)
    assert "litellm-changed-by" not in proxy.last.headers


def test_get_user_daily_activity(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "user daily activity: model")
    activity = call(
        proxy,
        USERS,
        "get_user_daily_activity_user_daily_activity_get",
        start_date="2026-11-16",
        end_date="2026-11-24",
        model="gpt-4o",
    )
    assert proxy.last.target == (
        "/user/daily/activity" "?start_date=2026-11-16&end_date=2026-11-24&model=gpt-4o"
    )
    assert isinstance(activity, model(call, "SpendAnalyticsPaginatedResponse"))
    day = activity.results[0]
    assert isinstance(day, model(call, "DailySpendData"))
    assert day.metrics.prompt_tokens == 70
    assert activity.metadata.page == 1
    assert activity.to_dict() == exchange.body


# -- Every other kind ------------------------------------------------------------------


def test_path_parameters_are_escaped(call_newest: Caller) -> None:
    name = "get_group_scim_v2_groups_group_id_get"
    group = {"schemas": [], "displayName": "red", "id": "a/b"}
    with Server(json_answer(group)) as server:
        data = call_newest(server, "ScimApi", name, "a/b ?#%é..", feature="x")
        assert server.last.target == (
            "/scim/v2/Groups/a%2Fb%20%3F%23%25%C3%A9..?feature=x"
        )
    assert isinstance(data, model(call_newest, "SCIMGroup"))
    assert data.display_name == "red"


def test_no_content(call_newest: Caller) -> None:
    name = "delete_group_scim_v2_groups_group_id_delete_with_http_info"
    with Server(Answer(204)) as server:
        data, status_code, _ = call_newest(server, "ScimApi", name, "a")
        assert (server.last.method, server.last.body) == ("DELETE", b"")
    assert (data, status_code) == (None, 204)


def test_created(call_newest: Caller) -> None:
    name = "create_group_scim_v2_groups_post_with_http_info"
    group = model(call_newest, "SCIMGroup")(schemas=["s"], display_name="red")
    with Server(json_answer({"schemas": ["s"], "displayName": "red"}, 201)) as server:
        data, status_code, _ = call_newest(server, "ScimApi", name, group)
        assert server.last.json() == {"schemas": ["s"], "displayName": "red"}
    assert isinstance(data, model(call_newest, "SCIMGroup"))
    assert status_code == 201


def test_form(call_newest: Caller) -> None:
    name = "token_endpoint_token_post"
    with Server(json_answer({"access_token": "t"})) as server:
        data = call_newest(
            server,
            "McpDiscoverableApi",
            name,
            "authorization_code",
            code="a&b c",
            redirect_uri="http://x/?y=1",
        )
        assert server.last.method == "POST"
        assert server.last.headers["content-type"] == (
            "application/x-www-form-urlencoded"
        )
        assert server.last.body == (
            b"grant_type=authorization_code&code=a%26b+c&redirect_uri=http%3A%2F%2Fx%2F%3Fy%3D1"
        )
    assert data == {"access_token": "t"}


@pytest.mark.parametrize("kind", ["path", "bytes", "named bytes", "open file"])
def test_upload(call_newest: Caller, kind: str, tmp_path: Any) -> None:
    content = b'{"a": "\r\n--x"}\n\xff'
    path = tmp_path / "batch.jsonl"
    path.write_bytes(content)
    opened = io.BytesIO(content)
    opened.name = "batch.jsonl"
    file = {
        "path": path,
        "bytes": content,
        "named bytes": ("batch.jsonl", content),
        "open file": opened,
    }[kind]
    with Server(json_answer({"id": "file-1"})) as server:
        data = call_newest(
            server, "FilesApi", "create_file_v1_files_post", "batch", file
        )
        content_type = server.last.headers["content-type"]
        kind_of_body, _, boundary = content_type.partition("; boundary=")
        parts = server.last.body.split(f"--{boundary}".encode())
    assert kind_of_body == "multipart/form-data"
    assert (parts[0], parts[-1].strip()) == (b"", b"--")
    assert b'name="purpose"' in parts[1] and parts[1].endswith(b"\r\n\r\nbatch\r\n")
    assert b'name="file"; filename="' in parts[2]
    assert parts[2].endswith(b"\r\n\r\n" + content + b"\r\n")
    assert kind == "bytes" or b'filename="batch.jsonl"' in parts[2]
    assert data.id == "file-1"


def test_csv(call_newest: Caller) -> None:
    table = "day,spend\r\n2026-11-16,0.5 €\r\n"
    answer = Answer(200, table.encode(), {"Content-Type": "text/csv; charset=utf-8"})
    with Server(answer) as server:
        response = call_newest(
            server,
            USERS,
            "get_user_daily_activity_export_user_daily_activity_export_get_with_http_info",
            start_date="2026-11-16",
            end_date="2026-11-24",
        )
    assert response.data == table
    assert response.raw_data == table.encode()


def test_zip(call_newest: Caller) -> None:
    archive = b"PK\x05\x06" + bytes(18)
    answer = Answer(200, archive, {"Content-Type": "application/zip"})
    name = "agent_skills_archive_v1_skills_skill_id_archive_get"
    with Server(answer) as server:
        assert call_newest(server, "SkillsApi", name, "s") == archive


@pytest.mark.parametrize("content_type", ["text/html; charset=utf-8", "text/plain"])
def test_text_where_nothing_is_declared(call: Caller, content_type: str) -> None:
    page = "<html>é</html>"
    answer = Answer(200, page.encode(), {"Content-Type": content_type})
    with Server(answer) as server:
        assert call(server, USERS, "user_info", user_id="a") == page


def test_latin_text(call: Caller) -> None:
    headers = {"Content-Type": "text/plain; charset=iso-8859-1"}
    with Server(Answer(200, b"\xe9", headers)) as server:
        assert call(server, USERS, "user_info") == "é"


def test_a_body_in_place_of_the_declared_one(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "chat completion")
    data = call(
        proxy,
        "ChatCompletionsApi",
        "chat_completion_v1_chat_completions_post",
        {},
        opts={
            "debug_body": exchange.request_body,
            "header_params": {PICK: exchange.number},
        },
    )
    assert proxy.last.json() == exchange.request_body
    assert proxy.last.headers["content-type"] == "application/json"
    assert data.to_dict() == exchange.body


def test_events(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "chat completion: streaming")
    streaming = call.client.module().streaming
    body = exchange.request_body
    name = "chat_completion_v1_chat_completions_post"
    package = call.client.module()
    configuration = package.Configuration(proxy.url, KEY)

    def read() -> list[Any]:
        with package.ApiClient(configuration) as client:
            method = getattr(package.ChatCompletionsApi(client), name)
            with streaming(method)(body) as answer:
                assert answer.status_code == 200
                return [event.json() for event in answer.iter_events()]

    async def read_async() -> list[Any]:
        async with package.AsyncApiClient(configuration) as client:
            method = getattr(package.AsyncChatCompletionsApi(client), name)
            async with streaming(method)(body) as answer:
                return [event.json() async for event in answer.iter_events()]

    chunks = read() if call.flavor == "sync" else asyncio.run(read_async())
    lines = exchange.body.splitlines()
    said = [line for line in lines if line.startswith("data: {")]
    assert len(chunks) == len(said) > 2
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}


# -- Options of one call ---------------------------------------------------------------


def test_opts_are_the_start_of_a_call(call: Caller) -> None:
    opts = {
        "query_params": {"page": 9, "page_size": 2, "more": ["a", "b"]},
        "header_params": {"Accept": "text/csv", "X-Trace": "7"},
    }
    with Server(json_answer({"users": []})) as server:
        call(server, USERS, "get_users", page=1, opts=opts)
        assert server.last.target == "/user/list?page_size=2&more=a&more=b&page=1"
        assert server.last.headers["accept"] == "text/csv"
        assert server.last.headers["x-trace"] == "7"


def test_debug_return_type(call: Caller, proxy: Server) -> None:
    exchange = named(FIRST, "user list")
    for wanted in ("Object", Any, "dict[str, Any]"):
        opts = {"debug_return_type": wanted}
        assert call(proxy, USERS, "get_users", opts=opts) == exchange.body
    opts = {"debug_return_type": model(call, "UserListResponse")}
    users = call(proxy, USERS, "get_users", opts=opts)
    assert users.to_dict() == exchange.body


def test_debug_auth_names(call: Caller, proxy: Server) -> None:
    call(proxy, USERS, "get_users", opts={"debug_auth_names": []})
    assert KEY not in str(proxy.last.headers)
    call(proxy, USERS, "get_users", opts={"debug_auth_names": ["APIKeyHeader"]})
    assert proxy.last.headers["x-litellm-api-key"] == KEY


def test_another_host(call: Caller, proxy: Server) -> None:
    with Server(json_answer({"users": []})) as other:
        call(proxy, USERS, "get_users", opts={"host": f"{other.url}/below"})
        assert other.last.target == "/below/user/list"
    assert proxy.requests == []


def test_timeout(call: Caller) -> None:
    slow = Answer(chunks=[b"{", 60, b"}"])
    with Server(slow) as server:
        for timeout in (0.1, (5, 0.1)):
            with pytest.raises(model(call, "ApiTimeoutException")) as caught:
                call(server, USERS, "get_users", opts={"timeout": timeout})
            assert caught.value.status == 0


def test_an_unknown_option_is_an_error(call: Caller, proxy: Server) -> None:
    with pytest.raises(ValueError, match="time_out"):
        call(proxy, USERS, "get_users", opts={"time_out": 1})
    assert proxy.requests == []


# -- Before anything is sent -----------------------------------------------------------

WRONG = [
    (
        "get_users",
        {"page_size": 101},
        'invalid value for "page_size" when calling {}.get_users_user_list_get, '
        + "must be smaller than or equal to 100.",
    ),
    (
        "get_users_user_list_get_with_http_info",
        {"page": 0},
        'invalid value for "page" when calling {}.get_users_user_list_get, '
        + "must be greater than or equal to 1.",
    ),
    (
        "delete_user_user_delete_post",
        {"delete_user_request": None},
        "Missing the required parameter 'delete_user_request' "
        + "when calling {}.delete_user_user_delete_post",
    ),
]


@pytest.mark.parametrize(("method", "arguments", "message"), WRONG)
def test_a_wrong_argument_is_not_sent(
    call: Caller, proxy: Server, method: str, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(model(call, "ApiValueError")) as caught:
        call(proxy, USERS, method, **arguments)
    prefix = "Async" if call.flavor == "async" else ""
    assert str(caught.value) == message.format(prefix + USERS)
    assert isinstance(caught.value, ValueError)
    assert proxy.requests == []


def test_the_server_judges_where_validation_is_off(call: Caller, proxy: Server) -> None:
    with pytest.raises(model(call, "UnprocessableEntityException")) as caught:
        call(
            proxy,
            USERS,
            "get_users",
            page_size=101,
            settings={"client_side_validation": False},
        )
    assert proxy.last.target == "/user/list?page_size=101"
    assert isinstance(caught.value.data, model(call, "HTTPValidationError"))
    assert caught.value.data.detail[0].loc == ["query", "page_size"]


# -- Errors ----------------------------------------------------------------------------

FAILURES = [
    (
        FIRST,
        "user list: bad sort_order",
        400,
        "Invalid sort order. Must be 'asc' or 'desc'",
    ),
    (FIRST, "user list: no auth", 401, "Authentication Error, No api key passed in."),
    (
        NEWEST,
        "user list by a user's key",
        403,
        "Only proxy admins and organization admins",
    ),
    (FIRST, "unknown path", 404, "Not Found"),
    (FIRST, "user delete: unknown user", 404, "User not found, passed user_id=nobody"),
    (NEWEST, "user new: duplicate id", 409, "User with id alice already exists"),
    (FIRST, "user list: page=0", 422, "query.page: Input should be greater than"),
    (NEWEST, "team info: no team_id", 422, "Malformed request. No team id passed in."),
    (FIRST, "budget new: duplicate", 500, "Internal Server Error"),
]
EXCEPTIONS = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    409: "ConflictException",
    422: "UnprocessableEntityException",
    500: "ServiceException",
}


@pytest.mark.parametrize(("version", "name", "status", "message"), FAILURES)
def test_error(
    call: Caller, version: str, name: str, status: int, message: str
) -> None:
    exchange = named(version, name)
    opts = {"header_params": {PICK: exchange.number}}
    failure = pytest.raises(model(call, "ApiException"))
    with replay([exchange]) as server, failure as caught:
        call(server, USERS, "get_users", opts=opts)
    error = caught.value
    assert type(error).__name__ == EXCEPTIONS[status]
    assert isinstance(error, model(call, "ApiError"))
    assert error.status == error.code == status == exchange.status
    assert error.body == error.response_body == exchange.answer.body.decode()
    assert error.headers is error.response_headers
    assert error.headers["Content-Type"] == exchange.headers["content-type"]
    assert message in str(error)
    assert str(error).startswith(f"GET /user/list: {status} ")
    if isinstance(exchange.body, dict) and isinstance(
        exchange.body.get("detail"), list
    ):
        assert isinstance(error.data, model(call, "HTTPValidationError"))
        assert error.data.to_dict() == exchange.body
    else:
        assert error.data == exchange.body


def test_nobody_listens(call: Caller) -> None:
    with Server() as server:
        pass
    with pytest.raises(model(call, "ApiConnectionException")) as caught:
        call(server, USERS, "get_users")
    assert caught.value.status == 0
    assert KEY not in str(caught.value)


# -- Logging ---------------------------------------------------------------------------


def test_debugging(
    call: Caller, proxy: Server, caplog: pytest.LogCaptureFixture
) -> None:
    exchange = named(FIRST, "user new: x-api-key header")
    name = "new_user_user_new_post"
    logger = logging.getLogger("test.replay")
    settings = {"debugging": True, "logger": logger}
    with caplog.at_level(logging.DEBUG):
        user = call(proxy, USERS, name, exchange.request_body, settings=settings)
    before, after = [each for each in caplog.records if each.name == logger.name]
    prefix = "Async" if call.flavor == "async" else ""
    assert before.message == f"Calling API: {prefix}{USERS}.{name} ..."
    lines = after.message.splitlines()
    assert lines[0] == f"API called: {prefix}{USERS}#{name}"
    assert lines[1].startswith("Data: {") and "'user_id': 'grace'" in lines[1]
    assert lines[2] == "Status code: 200"
    assert lines[3].startswith("Headers: {") and "content-type" in lines[3]
    assert user.key.startswith("sk-")
    for secret in (KEY, user.key):
        assert secret not in caplog.text


def test_nothing_is_logged_by_default(
    call: Caller, proxy: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        call(proxy, USERS, "get_users")
    ours = [each for each in caplog.records if each.name.startswith(call.client.name)]
    assert ours == []


# -- One object for everything ---------------------------------------------------------


def test_facade(generated: Callable[[str], Generated], proxy: Server) -> None:
    package = generated(FIRST).module()
    with package.LiteLLMClient(host=proxy.url, api_key=KEY) as client:
        assert client.internal_user_management is client.internal_user_management
        users = client.internal_user_management.get_users()
        client.internal_user_management.user_info(user_id="alice")
    assert users.to_dict() == named(FIRST, "user list").body
    assert {each.headers["x-litellm-api-key"] for each in proxy.requests} == {KEY}
    assert proxy.connections == 1


def test_async_facade(generated: Callable[[str], Generated], proxy: Server) -> None:
    package = generated(FIRST).module()

    async def main() -> Any:
        async with package.AsyncLiteLLMClient(proxy.url, KEY) as client:
            return await client.internal_user_management.get_users()

    users = asyncio.run(main())
    assert users.to_dict() == named(FIRST, "user list").body
    assert proxy.last.headers["x-litellm-api-key"] == KEY


def test_host_and_key_from_the_environment(
    generated: Callable[[str], Generated],
    proxy: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = generated(FIRST).module()
    monkeypatch.setenv("LITELLM_PROXY_URL", proxy.url)
    monkeypatch.setenv("LITELLM_PROXY_API_KEY", KEY)
    with package.LiteLLMClient() as client:
        client.internal_user_management.get_users()
    assert proxy.last.headers["x-litellm-api-key"] == KEY


def test_the_key_may_be_named_or_asked_for(call: Caller, proxy: Server) -> None:
    for key in ({"APIKeyHeader": KEY}, {"X-LiteLLM-API-Key": KEY}, lambda: KEY):
        call(proxy, USERS, "get_users", settings={"api_key": key})
        assert proxy.last.headers["x-litellm-api-key"] == KEY
    settings = {"api_key": KEY, "api_key_prefix": "Bearer"}
    call(proxy, USERS, "get_users", settings=settings)
    assert proxy.last.headers["x-litellm-api-key"] == f"Bearer {KEY}"


# -- All that was recorded -------------------------------------------------------------


@pytest.fixture(scope="module", params=[FIRST, NEWEST])
def conversation(
    request: pytest.FixtureRequest, generated: Callable[[str], Generated]
) -> Iterator[tuple[Generated, list[Exchange], Server]]:
    exchanges = recorded(request.param)
    with replay(exchanges) as server:
        yield generated(request.param), exchanges, server


def test_recorded_answers_come_back_whole(
    conversation: tuple[Generated, list[Exchange], Server],
) -> None:
    client, exchanges, server = conversation
    to_json = client.module("_runtime.json").jsonable
    api_exception = client.module().ApiException
    configuration = client.module().Configuration(server.url, KEY, retries=0)
    answers = failures = 0
    with client.module().ApiClient(configuration) as api_client:
        for exchange in exchanges:
            if (operation := prepared(client, api_client, exchange)) is None:
                continue
            try:
                data, status_code, headers = operation()
            except api_exception as error:
                failures += 1
                assert exchange.status >= 400, exchange.name
                assert error.status == exchange.status
                assert to_json(error.data) == exchange.body
            else:
                answers += 1
                assert status_code == exchange.status
                assert headers["content-type"] == exchange.headers["content-type"]
                assert to_json(data) == exchange.body, exchange.name
            assert server.last.method == exchange.method
            assert server.last.path == exchange.path
            assert exchange.request_body in (None, "", sent(server))
    assert answers > 100 and failures > 50


def sent(server: Server) -> Any:
    try:
        return body_of(server.last)
    except ValueError:
        return server.last.body.decode()


def prepared(
    client: Generated, api_client: Any, exchange: Exchange
) -> Callable[[], Any] | None:
    """The call that asks what was asked, if the client has the operation."""
    for each in methods(client.folder / "api").get(exchange.method, ()):
        values = each.values(exchange.path)
        if values is not None:
            break
    else:
        return None
    given = {**exchange.query, **values}
    api = getattr(client.module(f"api.{each.module}"), each.owner)(api_client)
    method = getattr(api, f"{each.name}_with_http_info")
    # A body that was wrong on purpose is sent as it was.
    arguments = {
        name: given.get(name)
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.default is inspect.Parameter.empty or name in values
    }
    query = {name: value for name, value in given.items() if name not in arguments}
    opts = {"query_params": query, "header_params": {PICK: exchange.number}}
    if exchange.request_body is not None:
        opts["debug_body"] = exchange.request_body
    return lambda: method(**arguments, opts=opts)

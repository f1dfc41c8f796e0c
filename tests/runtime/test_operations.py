"""An operation is said once: its forms run and look like plain methods, and say its name where they fail."""

from __future__ import annotations

import asyncio
import inspect
import logging
import pickle
import pydoc
import traceback
import typing
from typing import Any

import pytest

from litellm_client_generator.runtime._runtime.api import (
    Api,
    AsyncApi,
    awaited,
    with_http_info,
)
from litellm_client_generator.runtime._runtime.pages import iterate
from litellm_client_generator.runtime._runtime.streaming import streaming
from litellm_client_generator.runtime.api_response import ApiResponse
from litellm_client_generator.runtime.exceptions import ApiTypeError, ApiValueError
from tests.runtime.users import (
    ADA,
    ALIASES,
    CLASSES,
    SUFFIXES,
    AsyncUsersApi,
    UsersApi,
    ask,
    client,
    served,
)

OPERATIONS = tuple(ALIASES.values())

each_class = pytest.mark.parametrize("cls", CLASSES)
each_operation = pytest.mark.parametrize("operation", OPERATIONS)
each_suffix = pytest.mark.parametrize("suffix", SUFFIXES)


def idle(cls: type[Any]) -> Any:
    """An API object that is asked for nothing."""
    return cls(client(cls))


# -- What they give --------------------------------------------------------------------


@each_class
def test_an_operation_gives_its_data(cls: type[Any]) -> None:
    with served(cls) as (api, server):
        assert ask(api.get_user_user_get, "1", level=2) == ADA
        assert server.last.target == "/user?user_id=1&level=2"
        assert ask(api.get_user, user_id="1") == ADA


@each_class
def test_a_twin_gives_data_status_headers_and_the_body_as_it_came(
    cls: type[Any],
) -> None:
    with served(cls) as (api, _):
        for method in (
            api.get_user_user_get_with_http_info,
            api.get_user_with_http_info,
        ):
            response = ask(method, "1")
            assert type(response) is ApiResponse
            data, status_code, headers = response
            assert (data, status_code) == (ADA, 200)
            assert response.raw_data == b'{"user_id": "1", "name": "Ada"}'
        assert headers["x-call"] == "2"


@each_class
def test_an_operation_that_gives_nothing_gives_nothing(cls: type[Any]) -> None:
    with served(cls) as (api, server):
        assert ask(api.ping_user, "1") is None
        response = ask(api.ping_user_with_http_info, "1")
        assert (response.data, response.status_code) == (None, 204)
        assert response.headers["x-call"] == "2"
        assert len(server.requests) == 2


@each_class
@each_operation
@each_suffix
def test_options_go_with_the_call(cls: type[Any], operation: str, suffix: str) -> None:
    opts = {"query_params": {"more": "1"}, "header_params": {"X-Trace": "t"}}
    arguments = () if "list" in operation else ("1",)
    with served(cls) as (api, server):
        ask(getattr(api, operation + suffix), *arguments, opts=opts)
        assert server.last.query.startswith("more=1")
        assert server.last.headers["x-trace"] == "t"


@each_class
@pytest.mark.parametrize("alias", ALIASES)
@each_suffix
def test_a_short_name_is_the_operation(cls: type[Any], alias: str, suffix: str) -> None:
    assert getattr(cls, alias + suffix) is getattr(cls, ALIASES[alias] + suffix)


# -- How they look ---------------------------------------------------------------------


@each_class
@each_operation
@each_suffix
def test_a_form_has_its_own_name(cls: type[Any], operation: str, suffix: str) -> None:
    name = operation + suffix
    for function in (getattr(cls, name), getattr(idle(cls), name)):
        assert function.__name__ == name
        assert function.__qualname__ == f"{cls.__name__}.{name}"
        assert function.__module__ == cls.__module__
        assert inspect.iscoroutinefunction(function) is issubclass(cls, AsyncApi)


@each_class
@each_operation
@each_suffix
def test_a_form_has_the_signature_of_its_operation(
    cls: type[Any], operation: str, suffix: str
) -> None:
    expected = inspect.signature(getattr(UsersApi, operation))
    returns = expected.return_annotation
    if suffix:
        expected = expected.replace(return_annotation=f"ApiResponse[{returns}]")
    assert inspect.signature(getattr(cls, operation + suffix)) == expected
    bound = inspect.signature(getattr(idle(cls), operation + suffix))
    assert [*bound.parameters] == [*expected.parameters][1:]
    assert bound.return_annotation == expected.return_annotation


@each_class
@each_operation
@each_suffix
def test_help_tells_all_that_is_said_about_the_operation(
    cls: type[Any], operation: str, suffix: str
) -> None:
    told = inspect.getdoc(getattr(UsersApi, operation)) or ""
    assert "Args:" in told
    assert (
        getattr(cls, operation + suffix).__doc__ == getattr(UsersApi, operation).__doc__
    )
    for shown in (getattr(cls, operation + suffix), cls):
        text = pydoc.plain(pydoc.render_doc(shown))
        assert operation + suffix in text
        assert all(line.strip() in text for line in told.splitlines())


@each_class
@each_operation
@each_suffix
def test_the_source_of_a_form_is_that_of_the_operation(
    cls: type[Any], operation: str, suffix: str
) -> None:
    source = inspect.getsource(getattr(cls, operation + suffix))
    assert source == inspect.getsource(getattr(UsersApi, operation))
    assert source.lstrip().startswith(f"def {operation}(")


@each_class
@each_suffix
def test_type_hints_resolve_where_those_of_the_method_do(
    cls: type[Any], suffix: str
) -> None:
    names = {"ApiResponse": ApiResponse}
    hints = typing.get_type_hints(getattr(cls, f"get_user{suffix}"), localns=names)
    expected = typing.get_type_hints(UsersApi.get_user)
    if suffix:
        expected["return"] = ApiResponse[dict[str, Any]]
    assert hints == expected


def test_a_twin_of_a_users_own_operation_is_named_by_its_class() -> None:
    class OwnApi(UsersApi):
        def count_users(self) -> int:
            """How many there are."""
            return self._call(
                "count_users", "GET", "/user", responses={"200": "dict[str, Any]"}
            )

        count_users_with_http_info = with_http_info(count_users)

    form = OwnApi.count_users_with_http_info
    assert form.__qualname__.endswith("OwnApi.count_users_with_http_info")
    assert (form.__module__, form.__doc__) == (__name__, "How many there are.")
    assert OwnApi.get_user_with_http_info.__qualname__.startswith("UsersApi.")
    with served(OwnApi) as (api, _):
        assert ask(api.count_users_with_http_info).data == ADA


def test_an_asynchronous_class_may_be_made_of_several_others() -> None:
    class OtherApi(Api):
        def get_other(self) -> Any:
            return self._call("get_other", "GET", "/other", responses={"200": "Any"})

    class BothApi(AsyncApi):
        get_other = awaited(OtherApi.get_other)
        list_users = awaited(UsersApi.list_users_user_list_get)

    with served(BothApi) as (api, server):
        ask(api.get_other)
        ask(api.list_users, page=2)
        targets = [request.target for request in server.requests]
        assert targets == ["/other", "/user/list?page=2"]
    assert BothApi.get_other.__qualname__.endswith("BothApi.get_other")
    assert OtherApi.get_other.__qualname__.endswith("OtherApi.get_other")


# -- How they fail ---------------------------------------------------------------------


@each_class
@each_suffix
def test_a_wrong_argument_names_the_operation(cls: type[Any], suffix: str) -> None:
    method = getattr(idle(cls), f"get_user{suffix}")
    name = rf"^{cls.__name__}\.get_user_user_get\(\) "
    with pytest.raises(TypeError, match=f"{name}missing 1 required.*'user_id'"):
        ask(method)
    with pytest.raises(TypeError, match=f"{name}got an unexpected.*'id'"):
        ask(method, id="1")
    with pytest.raises(TypeError, match=f"{name}takes 2 positional arguments but 3"):
        ask(method, "1", 2)


@each_class
@each_suffix
def test_a_missing_parameter_names_the_operation(cls: type[Any], suffix: str) -> None:
    with pytest.raises(ApiValueError) as caught:
        ask(getattr(idle(cls), f"get_user{suffix}"), None)
    assert str(caught.value) == (
        "Missing the required parameter 'user_id' when calling "
        f"{cls.__name__}.get_user_user_get"
    )


@each_class
@each_suffix
def test_an_invalid_value_names_the_operation(cls: type[Any], suffix: str) -> None:
    with pytest.raises(ApiValueError) as caught:
        ask(getattr(idle(cls), f"get_user{suffix}"), "1", level=10)
    assert str(caught.value) == (
        f'invalid value for "level" when calling {cls.__name__}.get_user_user_get, '
        "must be smaller than or equal to 9."
    )


@each_class
@each_suffix
def test_debug_messages_name_the_operation(
    cls: type[Any], suffix: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with served(cls, debugging=True) as (api, _):
        ask(getattr(api, f"get_user{suffix}"), "1")
    text = caplog.text
    assert f"Calling API: {cls.__name__}.get_user_user_get ..." in text
    assert f"API called: {cls.__name__}#get_user_user_get\n" in text


@each_class
@each_suffix
def test_a_traceback_names_the_operation(cls: type[Any], suffix: str) -> None:
    with pytest.raises(ApiValueError) as caught:
        ask(getattr(idle(cls), f"get_user{suffix}"), None)
    names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert "get_user_user_get" in names
    assert f"get_user_user_get{suffix}" in names


@each_suffix
def test_a_coroutine_that_nobody_awaits_names_the_operation(suffix: str) -> None:
    coroutine = getattr(idle(AsyncUsersApi), f"get_user{suffix}")("1")
    assert coroutine.__qualname__ == f"AsyncUsersApi.get_user_user_get{suffix}"
    coroutine.close()


@each_class
def test_a_twin_whose_operation_fails_leaves_nothing_behind(cls: type[Any]) -> None:
    with served(cls) as (api, _):
        with pytest.raises(TypeError, match="missing"):
            ask(api.get_user_with_http_info)
        assert ask(api.get_user, "1") == ADA
        assert ask(api.get_user_with_http_info, "1").headers["x-call"] == "2"


# -- Pickled ---------------------------------------------------------------------------


@each_class
@each_operation
@each_suffix
def test_a_form_can_be_pickled(cls: type[Any], operation: str, suffix: str) -> None:
    function = getattr(cls, operation + suffix)
    assert pickle.loads(pickle.dumps(function)) is function
    api = idle(cls)
    api.api_client = None  # connections stay in their process
    method = getattr(api, operation + suffix)
    copy = pickle.loads(pickle.dumps(method))
    assert copy.__func__ is function
    assert type(copy.__self__) is cls


# -- Streamed, and walked --------------------------------------------------------------


@each_class
@each_operation
@each_suffix
def test_every_form_can_be_streamed(
    cls: type[Any], operation: str, suffix: str
) -> None:
    arguments = () if "list" in operation else ("1",)

    async def waiting(api: Any) -> bytes:
        async with api.api_client, streaming(form(api))(*arguments) as response:
            return await response.read()

    def form(api: Any) -> Any:
        return getattr(api, operation + suffix)

    with served(cls) as (api, server):
        if issubclass(cls, AsyncApi):
            body = asyncio.run(waiting(api))
        else:
            with api.api_client, streaming(form(api))(*arguments) as response:
                body = response.read()
        assert len(server.requests) == 1
    assert body in (b'{"user_id": "1", "name": "Ada"}', b'["Ada"]', b"")


@each_class
@each_suffix
def test_every_form_can_be_walked(cls: type[Any], suffix: str) -> None:
    def walking(api: Any) -> Any:
        return iterate(getattr(api, f"list_users{suffix}"))

    async def waiting(api: Any) -> list[Any]:
        async with api.api_client:
            return [item async for item in walking(api)()]

    with served(cls) as (api, server):
        if issubclass(cls, AsyncApi):
            names = asyncio.run(waiting(api))
        else:
            with api.api_client:
                names = list(walking(api)())
        queries = [request.query for request in server.requests]
    assert names == ["Ada", "Grace"]
    assert queries == ["", "page=2", "page=3"]


@each_class
@each_suffix
def test_a_wrong_argument_of_a_stream_names_the_operation(
    cls: type[Any], suffix: str
) -> None:
    opened = streaming(getattr(idle(cls), f"get_user{suffix}"))
    with pytest.raises(TypeError, match=rf"^{cls.__name__}\.get_user_user_get\(\) "):
        opened()


def test_what_is_no_method_of_an_api_object_cannot_be_streamed() -> None:
    others: list[Any] = [len, UsersApi.get_user, "text".upper]
    for other in others:
        with pytest.raises(ApiTypeError, match="this takes a method of an API object"):
            streaming(other)

"""Operations that a subclass overrides: what their twins give, what `super()` gives, and how they are streamed."""

from __future__ import annotations

import asyncio
import functools
from typing import Any

import pytest

from litellm_client_generator.runtime._runtime.api import Api
from litellm_client_generator.runtime._runtime.streaming import streaming
from litellm_client_generator.runtime.exceptions import ApiTypeError
from tests.runtime.users import (
    ADA,
    SUFFIXES,
    AsyncUsersApi,
    UsersApi,
    ask,
    client,
    served,
)

each_suffix = pytest.mark.parametrize("suffix", SUFFIXES)


class NamingApi(UsersApi):
    """Gives the name alone."""

    def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        return super().get_user_user_get(*args, **kwargs)["name"]


class AsyncNamingApi(AsyncUsersApi):
    """The same, asynchronous."""

    async def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        return (await super().get_user_user_get(*args, **kwargs))["name"]


class LookingApi(UsersApi):
    """Looks at the headers."""

    def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        response = super().get_user_user_get_with_http_info(*args, **kwargs)
        return f"{response.data['name']} {response.headers['x-call']}"


class AsyncLookingApi(AsyncUsersApi):
    """The same, asynchronous."""

    async def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        response = await super().get_user_user_get_with_http_info(*args, **kwargs)
        return f"{response.data['name']} {response.headers['x-call']}"


class LoudApi(LookingApi):
    """Looks at what looks at the headers."""

    def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        response: Any = super().get_user_user_get_with_http_info(*args)
        return response.data.upper()


class AsyncLoudApi(AsyncLookingApi):
    """The same, asynchronous."""

    async def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        response: Any = await super().get_user_user_get_with_http_info(*args)
        return response.data.upper()


class CachingApi(UsersApi):
    """Knows the answer."""

    def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        return ADA


class AsyncCachingApi(AsyncUsersApi):
    """The same, asynchronous."""

    async def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
        return ADA


# -- What twins give -------------------------------------------------------------------


@pytest.mark.parametrize("cls", [NamingApi, AsyncNamingApi])
def test_an_override_speaks_for_its_twin(cls: type[Any]) -> None:
    with served(cls) as (api, server):
        assert ask(api.get_user_user_get, "1") == "Ada"
        response = ask(api.get_user_user_get_with_http_info, "1", level=2)
        assert (response.data, response.status_code) == ("Ada", 200)
        assert response.headers["x-call"] == "2"
        assert response.raw_data == b'{"user_id": "1", "name": "Ada"}'
        assert server.last.target == "/user?user_id=1&level=2"


@pytest.mark.parametrize("cls", [LookingApi, AsyncLookingApi])
def test_an_override_may_ask_the_twin_of_super(cls: type[Any]) -> None:
    with served(cls) as (api, server):
        assert ask(api.get_user_user_get, "1") == "Ada 1"
        response = ask(api.get_user_user_get_with_http_info, "1")
        assert (response.data, response.headers["x-call"]) == ("Ada 2", "2")
        assert len(server.requests) == 2


@pytest.mark.parametrize("cls", [LoudApi, AsyncLoudApi])
def test_an_override_of_an_override_asks_that(cls: type[Any]) -> None:
    with served(cls) as (api, _):
        assert ask(api.get_user_user_get, "1") == "ADA 1"
        response = ask(api.get_user_user_get_with_http_info, "1")
        assert (response.data, response.headers["x-call"]) == ("ADA 2", "2")


def test_an_override_may_come_from_beside() -> None:
    class Naming:
        def get_user_user_get(self, *args: Any) -> Any:
            return super().get_user_user_get_with_http_info(*args).data["name"]  # type: ignore[misc]

    class MixedApi(Naming, UsersApi):  # type: ignore[misc]
        pass

    with served(MixedApi) as (api, _):
        assert ask(api.get_user_user_get, "1") == "Ada"
        assert ask(api.get_user_user_get_with_http_info, "1").data == "Ada"


def test_a_short_name_stands_for_the_method_that_it_was_made_of() -> None:
    with served(NamingApi) as (api, _):
        assert ask(api.get_user, "1") == ADA
        assert ask(api.get_user_with_http_info, "1").data == ADA


def test_a_short_name_may_be_overridden_with_its_twin() -> None:
    class ShortApi(UsersApi):
        def get_user(self, *args: Any, **kwargs: Any) -> Any:
            return super().get_user(*args)["name"]

    with served(ShortApi) as (api, _):
        assert ask(api.get_user_with_http_info, "1").data == "Ada"
        assert ask(api.get_user_user_get_with_http_info, "1").data == ADA


def test_the_twin_of_an_override_shows_what_the_operation_shows() -> None:
    twin = NamingApi.get_user_user_get_with_http_info
    original = UsersApi.get_user_user_get_with_http_info
    assert twin.__qualname__ == "NamingApi.get_user_user_get_with_http_info"
    assert twin.__module__ == __name__
    assert twin.__doc__ == original.__doc__
    assert original.__qualname__ == "UsersApi.get_user_user_get_with_http_info"


def test_an_override_that_gives_nothing_leaves_the_responses_data() -> None:
    class QuietApi(UsersApi):
        def get_user_user_get(self, user_id: str) -> None:  # type: ignore[override]
            super().get_user_user_get(user_id)

    with served(QuietApi) as (api, _):
        assert ask(api.get_user_user_get_with_http_info, "1").data == ADA


def test_the_last_response_of_an_override_that_tries_again_counts() -> None:
    class AgainApi(UsersApi):
        def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            super().get_user_user_get(*args)
            return super().get_user_user_get(*args)

    with served(AgainApi) as (api, _):
        response = ask(api.get_user_user_get_with_http_info, "1")
        assert response.headers["x-call"] == "2"


def test_responses_of_other_operations_do_not_count() -> None:
    class OtherApi(Api):
        def get_user_user_get(self) -> Any:
            return self._call("get_user_user_get", "GET", "/", responses={"200": "Any"})

    class BusyApi(UsersApi):
        def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            self.list_users_with_http_info()
            data = super().get_user_user_get(*args)
            self.list_users()
            OtherApi(self.api_client).get_user_user_get()
            return data

    with served(BusyApi) as (api, server):
        response = ask(api.get_user_user_get_with_http_info, "1")
        assert response.headers["x-call"] == "2"
        assert len(server.requests) == 4


def test_an_override_may_leave_the_call_to_another_object_of_its_class() -> None:
    class ElsewhereApi(UsersApi):
        def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            return UsersApi(self.api_client).get_user_user_get(*args)

    with served(ElsewhereApi) as (api, _):
        response = ask(api.get_user_user_get_with_http_info, "1")
        assert response.headers["x-call"] == "1"


@pytest.mark.parametrize("cls", [CachingApi, AsyncCachingApi])
def test_a_twin_without_a_response_says_so(cls: type[Any]) -> None:
    api = cls(client(cls))
    assert ask(api.get_user_user_get, "1") == ADA
    with pytest.raises(ApiTypeError) as caught:
        ask(api.get_user_user_get_with_http_info, "1")
    assert str(caught.value) == (
        f"{cls.__name__}.get_user_user_get_with_http_info has no response to give: "
        f"{cls.__name__}.get_user_user_get did not call the API"
    )


def test_a_twin_may_be_overridden_for_itself() -> None:
    class OwnApi(UsersApi):
        def get_user_user_get_with_http_info(self, *args: Any, **kwargs: Any) -> Any:
            return "own"

    class LaterApi(OwnApi):
        def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            return "later"

    with served(LaterApi) as (api, _):
        assert ask(OwnApi(api.api_client).get_user_user_get, "1") == ADA
        assert ask(api.get_user_user_get_with_http_info) == "own"


def test_an_operation_may_be_wrapped_in_its_class(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = []
    operation = UsersApi.get_user_user_get

    @functools.wraps(operation)
    def traced(*args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs)
        return operation(*args, **kwargs)

    monkeypatch.setattr(UsersApi, "get_user_user_get", traced)
    with served(UsersApi) as (api, _):
        response = ask(api.get_user_user_get_with_http_info, user_id="1")
    assert response.data == ADA
    assert seen == [{"user_id": "1"}]


# -- Tasks -----------------------------------------------------------------------------


def test_tasks_of_an_override_tell_their_response() -> None:
    class ShieldedApi(AsyncUsersApi):
        async def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            own = super().get_user_user_get(*args, **kwargs)
            return await asyncio.create_task(own)

    with served(ShieldedApi) as (api, _):
        response = ask(api.get_user_user_get_with_http_info, "1")
        assert (response.data, response.headers["x-call"]) == (ADA, "1")


def test_twins_that_run_at_once_keep_their_own_responses() -> None:
    class SlowApi(AsyncUsersApi):
        async def get_user_user_get(self, user_id: str, **kwargs: Any) -> Any:
            response = await super().get_user_user_get_with_http_info(user_id)
            await asyncio.sleep(0.01 * (3 - int(user_id)))
            return response.headers["x-call"]

    async def together(api: Any) -> Any:
        async with api.api_client:
            calls = [api.get_user_user_get_with_http_info(each) for each in "123"]
            return await asyncio.gather(*calls)

    with served(SlowApi) as (api, _):
        responses = asyncio.run(together(api))
    assert [each.headers["x-call"] for each in responses] == [
        each.data for each in responses
    ]
    assert {each.data for each in responses} == {"1", "2", "3"}


# -- Streamed --------------------------------------------------------------------------


@pytest.mark.parametrize("cls", [NamingApi, LookingApi])
@each_suffix
def test_an_override_is_streamed_from_its_call_on(cls: type[Any], suffix: str) -> None:
    with served(cls) as (api, server), api.api_client:
        with streaming(getattr(api, f"get_user_user_get{suffix}"))("1") as response:
            assert response.read() == b'{"user_id": "1", "name": "Ada"}'
        assert server.last.target == "/user?user_id=1"
        assert len(server.requests) == 1


@pytest.mark.parametrize("cls", [AsyncNamingApi, AsyncLookingApi])
@each_suffix
def test_an_asynchronous_override_is_streamed_from_its_call_on(
    cls: type[Any], suffix: str
) -> None:
    async def read(api: Any) -> bytes:
        opened = streaming(getattr(api, f"get_user_user_get{suffix}"))("1")
        async with api.api_client, opened as response:
            return await response.read()

    with served(cls) as (api, server):
        assert asyncio.run(read(api)) == b'{"user_id": "1", "name": "Ada"}'
        assert len(server.requests) == 1


def test_an_override_that_mends_failures_is_streamed() -> None:
    class MendingApi(UsersApi):
        def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            try:
                return super().get_user_user_get(*args, **kwargs)
            except Exception:
                return None

    with served(MendingApi) as (api, server), api.api_client:
        with streaming(api.get_user_user_get)("1") as response:
            assert response.status_code == 200
        assert len(server.requests) == 1


@pytest.mark.parametrize("cls", [CachingApi, AsyncCachingApi])
def test_a_method_that_makes_no_call_cannot_be_streamed(cls: type[Any]) -> None:
    with pytest.raises(
        ApiTypeError, match=rf"^{cls.__name__}\.get_user_user_get makes no call"
    ):
        streaming(cls(client(cls)).get_user_user_get)()


def test_a_method_that_waits_before_its_call_cannot_be_streamed() -> None:
    class LateApi(AsyncUsersApi):
        async def get_user_user_get(self, *args: Any, **kwargs: Any) -> Any:
            await asyncio.sleep(0)
            return await super().get_user_user_get(*args, **kwargs)

    api = LateApi(client(LateApi))
    with pytest.raises(ApiTypeError, match="waits for something before"):
        streaming(api.get_user_user_get)("1")

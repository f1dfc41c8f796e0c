"""API classes as the generator prints them, with all forms of their operations, and a server to ask."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from litellm_client_generator.runtime._runtime.api import (
    Api,
    AsyncApi,
    awaited,
    number_pages,
    query_param,
    with_http_info,
)
from litellm_client_generator.runtime.api_client import (
    ApiClient,
    AsyncApiClient,
    RequestOptions,
)
from litellm_client_generator.runtime.configuration import Configuration
from tests.servers import Answer, Recorded, Server, json_answer

ADA = {"user_id": "1", "name": "Ada"}


class UsersApi(Api):
    """Operations tagged "users"."""

    def get_user_user_get(
        self,
        user_id: str,
        *,
        level: int | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Get User.

        Everything that is known about one user.

        Args:
            user_id: The user's identifier.
            level: How much to tell.
        """
        return self._call(
            "get_user_user_get",
            "GET",
            "/user",
            query_param("user_id", user_id, required=True),
            query_param("level", level, maximum=9),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    get_user_user_get_with_http_info = with_http_info(get_user_user_get)
    get_user = get_user_user_get
    get_user_with_http_info = get_user_user_get_with_http_info

    def list_users_user_list_get(
        self, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> list[str]:
        """List Users.

        All of them, page by page.

        Args:
            page: The page's number.
        """
        return self._call(
            "list_users_user_list_get",
            "GET",
            "/user/list",
            query_param("page", page),
            responses={"200": "list[str]"},
            pages=number_pages("page"),
            opts=opts,
        )

    list_users_user_list_get_with_http_info = with_http_info(list_users_user_list_get)
    list_users = list_users_user_list_get
    list_users_with_http_info = list_users_user_list_get_with_http_info

    def ping_user_ping_post(
        self, user_id: str, *, opts: RequestOptions | None = None
    ) -> None:
        """Ping User.

        Gives nothing.

        Args:
            user_id: The user's identifier.
        """
        self._call(
            "ping_user_ping_post",
            "POST",
            "/user/ping",
            query_param("user_id", user_id, required=True),
            responses={"204": "None"},
            opts=opts,
        )

    ping_user_ping_post_with_http_info = with_http_info(ping_user_ping_post)
    ping_user = ping_user_ping_post
    ping_user_with_http_info = ping_user_ping_post_with_http_info


class AsyncUsersApi(AsyncApi):
    """Operations tagged "users"."""

    get_user_user_get = awaited(UsersApi.get_user_user_get)
    get_user_user_get_with_http_info = with_http_info(get_user_user_get)
    get_user = get_user_user_get
    get_user_with_http_info = get_user_user_get_with_http_info

    list_users_user_list_get = awaited(UsersApi.list_users_user_list_get)
    list_users_user_list_get_with_http_info = with_http_info(list_users_user_list_get)
    list_users = list_users_user_list_get
    list_users_with_http_info = list_users_user_list_get_with_http_info

    ping_user_ping_post = awaited(UsersApi.ping_user_ping_post)
    ping_user_ping_post_with_http_info = with_http_info(ping_user_ping_post)
    ping_user = ping_user_ping_post
    ping_user_with_http_info = ping_user_ping_post_with_http_info


ALIASES = {
    "get_user": "get_user_user_get",
    "list_users": "list_users_user_list_get",
    "ping_user": "ping_user_ping_post",
}
"""The operations by their short names."""

CLASSES = (UsersApi, AsyncUsersApi)
SUFFIXES = ("", "_with_http_info")


def users() -> Callable[[Recorded], Answer]:
    """What a server says that knows Ada; it numbers its answers."""
    numbers = itertools.count(1)

    def answer(request: Recorded) -> Answer:
        number = str(next(numbers))
        if request.path == "/user/ping":
            return Answer(204, headers={"X-Call": number})
        pages = {"": ["Ada"], "page=2": ["Grace"]}
        listed = request.path == "/user/list"
        told = pages.get(request.query, []) if listed else ADA
        return json_answer(told, X_Call=number)

    return answer


@contextmanager
def served(cls: type[Any], **settings: Any) -> Iterator[tuple[Any, Server]]:
    """An API object of a class, and the server that it asks."""
    with Server(users()) as server:
        yield cls(client(cls, server.url, **settings)), server


def client(cls: type[Any], url: str = "http://127.0.0.1:9", **settings: Any) -> Any:
    """A client of a server, for API objects of a class."""
    configuration = Configuration(url, retries=0, **settings)
    is_async = issubclass(cls, AsyncApi)
    return AsyncApiClient(configuration) if is_async else ApiClient(configuration)


def ask(method: Any, *args: Any, **kwargs: Any) -> Any:
    """What a method gives in the end, asynchronous or not."""
    api_client = method.__self__.api_client

    async def waiting() -> Any:
        async with api_client:
            return await method(*args, **kwargs)

    if isinstance(api_client, AsyncApiClient):
        return asyncio.run(waiting())
    with api_client:
        return method(*args, **kwargs)

"""What API classes are made of. An operation is said once, as a method; its other forms are made of that.

class UsersApi(Api):
    def get_user(self, user_id: int, *, opts: RequestOptions | None = None) -> User:
        return self._call("get_user", "GET", "/user", ..., responses={"200": "User"}, opts=opts)

    get_user_with_http_info = with_http_info(get_user)


class AsyncUsersApi(AsyncApi):
    get_user = awaited(UsersApi.get_user)
    get_user_with_http_info = with_http_info(get_user)
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, Concatenate, TypeVar, cast, overload

import typing_extensions
from typing_extensions import ParamSpec, TypedDict, Unpack

from .._about import ERRORS, SECURITY
from ..api_client import ApiClient, AsyncApiClient
from ..api_response import ApiResponse
from .call.call import Call, RequestOptions
from .call.listing import Listing, cursor_pages, number_pages, offset_pages
from .call.parameters import (
    Parameter,
    body_param,
    cookie_param,
    file_param,
    form_param,
    header_param,
    path_param,
    query_param,
)
from .call.security import Security
from .forms import copied, form
from .keeping import full_name, kept
from .twins import Twin, Twinned

__all__ = [
    "Api",
    "AsyncApi",
    "awaited",
    "body_param",
    "cookie_param",
    "cursor_pages",
    "file_param",
    "form_param",
    "header_param",
    "number_pages",
    "offset_pages",
    "path_param",
    "query_param",
    "with_http_info",
]

P = ParamSpec("P")
T = TypeVar("T")


class Facts(TypedDict, total=False):
    """What an operation says besides its parameters."""

    responses: typing_extensions.Required[Mapping[str, str]]
    """The type of a good answer by status, range or `default`."""
    errors: Mapping[str, str]
    """The type of an error; by default what most operations say."""
    accept: Sequence[str]
    """The media types that the operation gives; by default JSON."""
    security: Security
    """The alternatives of credentials; by default what most operations say."""
    host: str | None
    """The operation's own server."""
    host_variables: Mapping[str, str | Sequence[str]]
    """The variables in its URL: the default of each; where only some values may be, behind it all of them."""
    content_type: str | None
    """The media type of a form."""
    pages: Listing | None
    """How the listing goes on, if it comes in pages."""


class Api(Twinned):
    """The operations of one tag.

    Args:
        api_client: What runs the calls; by default the default client.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    def _call(  # pyright: ignore[reportInvalidTypeVarUse]
        self,
        operation: str,
        method: str,
        path: str,
        *parameters: Parameter,
        opts: RequestOptions | None = None,
        **facts: Unpack[Facts],
    ) -> T:  # type: ignore[type-var]
        """Run one operation.

        Args:
            operation: The method's name.
            method: The HTTP method.
            path: The path's template.
            parameters: Where each argument goes.
            opts: What this call does in its own way.
            facts: What else the operation says.

        Returns:
            The data, of the type that the method says.
        """
        name = full_name(type(self), operation)
        call = _said(name, method, path, parameters, opts, facts)
        return cast(T, kept(self, operation, self.api_client.execute(call)).data)


class AsyncApi(Twinned):
    """The operations of one tag, asynchronous.

    Args:
        api_client: What runs the calls; by default the default client.
    """

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.api_client = (
            AsyncApiClient.get_default() if api_client is None else api_client
        )


ApiT = TypeVar("ApiT", bound=Api)
AsyncApiT = TypeVar("AsyncApiT", bound=AsyncApi)


@overload
def with_http_info(
    operation: Callable[Concatenate[AsyncApiT, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[AsyncApiT, P], Coroutine[Any, Any, ApiResponse[T]]]: ...


@overload
def with_http_info(
    operation: Callable[Concatenate[ApiT, P], T],
) -> Callable[Concatenate[ApiT, P], ApiResponse[T]]: ...


def with_http_info(operation: Callable[..., Any]) -> Callable[..., Any]:
    """The operation, but it gives its data with the status code and the headers.

    A class that overrides the operation has a twin that runs the override.

    Args:
        operation: A method, in the body of its class.
    """
    name = operation.__name__
    returns = f"ApiResponse[{operation.__annotations__.get('return', 'Any')}]"
    return cast(Callable[..., Any], Twin(operation, returns, name, name).made())


def awaited(
    operation: Callable[Concatenate[ApiT, P], T],
) -> Callable[Concatenate[AsyncApi, P], Coroutine[Any, Any, T]]:
    """The operation, but a client waits for it asynchronously.

    Args:
        operation: A method whose body asks `self._call(...)` once, and gives what that gives; it keeps its name in the asynchronous class.
    """
    name = operation.__name__
    says = copied(operation)

    async def method(self: AsyncApi, /, *args: P.args, **kwargs: P.kwargs) -> T:
        listener = _Listener(self)
        says(listener, *args, **kwargs)
        response = await self.api_client.execute(listener.call)
        return cast(T, kept(self, name, response).data)

    return cast(
        Callable[Concatenate[AsyncApi, P], Coroutine[Any, Any, T]],
        form(method, says, name),
    )


class _Listener:
    """Stands in for an API object: an operation tells it its call, which is not run."""

    call: Call

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)

    def _call(
        self,
        operation: str,
        method: str,
        path: str,
        *parameters: Parameter,
        opts: RequestOptions | None = None,
        **facts: Unpack[Facts],
    ) -> None:
        name = full_name(type(self._api), operation)
        self.call = _said(name, method, path, parameters, opts, facts)


def _said(
    name: str,
    method: str,
    path: str,
    parameters: tuple[Parameter, ...],
    opts: RequestOptions | None,
    facts: Facts,
) -> Call:
    return Call(
        operation=name,
        method=method,
        path=path,
        parameters=parameters,
        responses={**facts["responses"], **facts.get("errors", ERRORS)},
        accept=facts.get("accept", ("application/json",)),
        security=facts.get("security", SECURITY),
        content_type=facts.get("content_type"),
        host=facts.get("host"),
        host_variables=facts.get("host_variables", {}),
        opts=opts or {},
        pages=facts.get("pages"),
    )

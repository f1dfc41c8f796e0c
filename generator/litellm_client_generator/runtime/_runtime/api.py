"""What API classes are made of: a base that runs calls, and the makers of their parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import typing_extensions
from typing_extensions import TypedDict, Unpack

from ..api_client import ApiClient, AsyncApiClient
from ..api_response import ApiResponse
from .call.call import Call, RequestOptions
from .call.listing import Pages, cursor_pages, number_pages, offset_pages
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

__all__ = [
    "Api",
    "AsyncApi",
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
]


class Facts(TypedDict, total=False):
    """What an operation says besides its parameters."""

    responses: typing_extensions.Required[Mapping[str, str]]
    """The type of the answer by status, range or `default`."""
    accept: Sequence[str]
    """The media types that the operation gives; by default JSON."""
    security: Security
    """The alternatives of credentials; by default none is needed."""
    host: str | None
    """The operation's own server."""
    content_type: str | None
    """The media type of a form."""
    pages: Pages | None
    """How the listing goes on, if it comes in pages."""


class Api:
    """The operations of one tag.

    Args:
        api_client: What runs the calls; by default the default client.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    def _call(
        self,
        operation: str,
        method: str,
        path: str,
        *parameters: Parameter,
        opts: RequestOptions | None = None,
        **facts: Unpack[Facts],
    ) -> ApiResponse[Any]:
        """Run one operation.

        Args:
            operation: The method's name.
            method: The HTTP method.
            path: The path's template.
            parameters: Where each argument goes.
            opts: What this call does in its own way.
            facts: What else the operation says.
        """
        name = _full_name(type(self), operation)
        return self.api_client.execute(
            _made(name, method, path, parameters, opts, facts)
        )


class AsyncApi:
    """The operations of one tag, asynchronous.

    Args:
        api_client: What runs the calls; by default the default client.
    """

    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        self.api_client = (
            AsyncApiClient.get_default() if api_client is None else api_client
        )

    async def _call(
        self,
        operation: str,
        method: str,
        path: str,
        *parameters: Parameter,
        opts: RequestOptions | None = None,
        **facts: Unpack[Facts],
    ) -> ApiResponse[Any]:
        """Run one operation; see `Api._call`."""
        name = _full_name(type(self), operation)
        return await self.api_client.execute(
            _made(name, method, path, parameters, opts, facts)
        )


def _made(
    name: str,
    method: str,
    path: str,
    parameters: tuple[Parameter, ...],
    opts: RequestOptions | None,
    facts: Facts,
) -> Call:
    facts.setdefault("accept", ("application/json",))
    return Call(
        operation=name,
        method=method,
        path=path,
        parameters=parameters,
        opts=opts or {},
        **facts,
    )


def _full_name(cls: type, operation: str) -> str:
    """Class and method, as messages name them: the class that defines it, whatever a user's subclass is called."""
    owner = next((base for base in cls.__mro__ if operation in vars(base)), cls)
    return f"{owner.__name__}.{operation}"

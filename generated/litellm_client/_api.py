"""What API classes are made of: a base that runs calls, and the makers of their parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._pages import Pages, cursor_pages, number_pages, offset_pages
from ._parameters import (
    Parameter,
    body_param,
    cookie_param,
    file_param,
    form_param,
    header_param,
    path_param,
    query_param,
)
from ._request import Call, RequestOptions
from ._security import Security
from .api_client import ApiClient, AsyncApiClient
from .api_response import ApiResponse

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
        responses: Mapping[str, str],
        accept: Sequence[str] = ("application/json",),
        security: Security = (),
        host: str | None = None,
        content_type: str | None = None,
        pages: Pages | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Run one operation.

        Args:
            operation: The method's name.
            method: The HTTP method.
            path: The path's template.
            parameters: Where each argument goes.
            responses: The type of the answer by status, range or `default`.
            accept: The media types that the operation gives.
            security: The alternatives of credentials.
            host: The operation's own server.
            content_type: The media type of a form.
            pages: How the listing goes on, if it comes in pages.
            opts: What this call does in its own way.
        """
        return self.api_client.execute(
            Call(
                operation=f"{_owner(type(self), operation)}.{operation}",
                method=method,
                path=path,
                parameters=parameters,
                responses=responses,
                accept=accept,
                security=security,
                content_type=content_type,
                host=host,
                opts=opts or {},
                pages=pages,
            )
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
        responses: Mapping[str, str],
        accept: Sequence[str] = ("application/json",),
        security: Security = (),
        host: str | None = None,
        content_type: str | None = None,
        pages: Pages | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Run one operation; see `Api._call`."""
        return await self.api_client.execute(
            Call(
                operation=f"{_owner(type(self), operation)}.{operation}",
                method=method,
                path=path,
                parameters=parameters,
                responses=responses,
                accept=accept,
                security=security,
                content_type=content_type,
                host=host,
                opts=opts or {},
                pages=pages,
            )
        )


def _owner(cls: type, operation: str) -> str:
    """The name of the class that defines an operation, whatever a user's subclass is called."""
    return next(
        (base.__name__ for base in cls.__mro__ if operation in vars(base)), cls.__name__
    )

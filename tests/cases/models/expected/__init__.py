"""A client for Shop API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from ._pages import iterate
    from ._retry import Retry
    from .aio import AsyncItemsApi
    from .api import ItemsApi
    from .api_client import ApiClient, AsyncApiClient, RequestOptions
    from .api_response import ApiResponse
    from .client import AsyncShopClient, ShopClient
    from .configuration import Configuration
    from .exceptions import (
        ApiAttributeError,
        ApiConnectionException,
        ApiError,
        ApiException,
        ApiKeyError,
        ApiTimeoutException,
        ApiTypeError,
        ApiValueError,
        BadRequestException,
        ConflictException,
        ForbiddenException,
        NotFoundException,
        OpenApiException,
        RateLimitException,
        ServiceException,
        UnauthorizedException,
        UnprocessableEntityException,
    )
    from .models import Box, Item, ItemBoxInner
    from .streaming import (
        AsyncStreamedResponse,
        ServerSentEvent,
        StreamedResponse,
        streaming,
    )


_MODULES = {
    "ApiAttributeError": "exceptions",
    "ApiClient": "api_client",
    "ApiConnectionException": "exceptions",
    "ApiError": "exceptions",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiResponse": "api_response",
    "ApiTimeoutException": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "AsyncApiClient": "api_client",
    "AsyncStreamedResponse": "streaming",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "RateLimitException": "exceptions",
    "RequestOptions": "api_client",
    "Retry": "_retry",
    "ServerSentEvent": "streaming",
    "ServiceException": "exceptions",
    "StreamedResponse": "streaming",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "iterate": "_pages",
    "streaming": "streaming",
    "ShopClient": "client",
    "AsyncShopClient": "client",
}

__all__ = [
    "ApiAttributeError",
    "ApiClient",
    "ApiConnectionException",
    "ApiError",
    "ApiException",
    "ApiKeyError",
    "ApiResponse",
    "ApiTimeoutException",
    "ApiTypeError",
    "ApiValueError",
    "AsyncApiClient",
    "AsyncItemsApi",
    "AsyncShopClient",
    "AsyncStreamedResponse",
    "BadRequestException",
    "Box",
    "Configuration",
    "ConflictException",
    "ForbiddenException",
    "Item",
    "ItemBoxInner",
    "ItemsApi",
    "NotFoundException",
    "OpenApiException",
    "RateLimitException",
    "RequestOptions",
    "Retry",
    "ServerSentEvent",
    "ServiceException",
    "ShopClient",
    "StreamedResponse",
    "UnauthorizedException",
    "UnprocessableEntityException",
    "iterate",
    "streaming",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES, "models", "api", "aio")

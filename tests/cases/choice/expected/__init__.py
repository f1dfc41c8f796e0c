"""A client for Choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from ._runtime.call.retry import Retry
    from ._runtime.pages import iterate
    from ._runtime.streaming import (
        AsyncStreamedResponse,
        ServerSentEvent,
        StreamedResponse,
        streaming,
    )
    from .aio import AsyncFilesApi, AsyncOrdersApi, AsyncStorageApi, AsyncUsersApi
    from .api import FilesApi, OrdersApi, StorageApi, UsersApi
    from .api_client import ApiClient, AsyncApiClient, RequestOptions
    from .api_response import ApiResponse
    from .client import AsyncChoiceClient, ChoiceClient
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
        ResponseValidationException,
        ServiceException,
        UnauthorizedException,
        UnprocessableEntityException,
    )
    from .models import File, Order2, User


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
    "AsyncStreamedResponse": "_runtime.streaming",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "RateLimitException": "exceptions",
    "RequestOptions": "api_client",
    "ResponseValidationException": "exceptions",
    "Retry": "_runtime.call.retry",
    "ServerSentEvent": "_runtime.streaming",
    "ServiceException": "exceptions",
    "StreamedResponse": "_runtime.streaming",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "iterate": "_runtime.pages",
    "streaming": "_runtime.streaming",
    "ChoiceClient": "client",
    "AsyncChoiceClient": "client",
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
    "AsyncChoiceClient",
    "AsyncFilesApi",
    "AsyncOrdersApi",
    "AsyncStorageApi",
    "AsyncStreamedResponse",
    "AsyncUsersApi",
    "BadRequestException",
    "ChoiceClient",
    "Configuration",
    "ConflictException",
    "File",
    "FilesApi",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "Order2",
    "OrdersApi",
    "RateLimitException",
    "RequestOptions",
    "ResponseValidationException",
    "Retry",
    "ServerSentEvent",
    "ServiceException",
    "StorageApi",
    "StreamedResponse",
    "UnauthorizedException",
    "UnprocessableEntityException",
    "User",
    "UsersApi",
    "iterate",
    "streaming",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES, "models", "api", "aio")

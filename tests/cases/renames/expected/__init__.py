"""A client for Renames."""

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
    from .aio import AsyncRootApi, AsyncUsersApi
    from .api import RootApi, UsersApi
    from .api_client import ApiClient, AsyncApiClient, RequestOptions
    from .api_response import ApiResponse
    from .client import AsyncRenamesClient, RenamesClient
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
    from .models import Address, Role, User


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
    "RenamesClient": "client",
    "AsyncRenamesClient": "client",
}

__all__ = [
    "Address",
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
    "AsyncRenamesClient",
    "AsyncRootApi",
    "AsyncStreamedResponse",
    "AsyncUsersApi",
    "BadRequestException",
    "Configuration",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "RateLimitException",
    "RenamesClient",
    "RequestOptions",
    "ResponseValidationException",
    "Retry",
    "Role",
    "RootApi",
    "ServerSentEvent",
    "ServiceException",
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

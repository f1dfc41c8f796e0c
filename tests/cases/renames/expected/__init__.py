"""A client for Renames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from ._pages import iterate
    from ._retry import Retry
    from ._streaming import (
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
    "AsyncStreamedResponse": "_streaming",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "RateLimitException": "exceptions",
    "RequestOptions": "api_client",
    "ResponseValidationException": "exceptions",
    "Retry": "_retry",
    "ServerSentEvent": "_streaming",
    "ServiceException": "exceptions",
    "StreamedResponse": "_streaming",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "iterate": "_pages",
    "streaming": "_streaming",
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

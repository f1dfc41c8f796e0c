"""A client for Free alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import aio, api, models
    from ._runtime.call.retry import Retry
    from ._runtime.null import NULL
    from ._runtime.pages import iterate
    from ._runtime.streaming import (
        AsyncStreamedResponse,
        ServerSentEvent,
        StreamedResponse,
        streaming,
    )
    from .aio import *
    from .api import *
    from .api_client import ApiClient, AsyncApiClient, RequestOptions
    from .api_response import ApiResponse
    from .client import AsyncFreeAlternativesClient, FreeAlternativesClient
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
    from .models import *


_MODULES = {
    "NULL": "_runtime.null",
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
    "AsyncFreeAlternativesClient": "client",
    "AsyncStreamedResponse": "_runtime.streaming",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "FreeAlternativesClient": "client",
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
}

if TYPE_CHECKING:
    __all__ = [
        "NULL",
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
        "AsyncFreeAlternativesClient",
        "AsyncStreamedResponse",
        "BadRequestException",
        "Configuration",
        "ConflictException",
        "ForbiddenException",
        "FreeAlternativesClient",
        "NotFoundException",
        "OpenApiException",
        "RateLimitException",
        "RequestOptions",
        "ResponseValidationException",
        "Retry",
        "ServerSentEvent",
        "ServiceException",
        "StreamedResponse",
        "UnauthorizedException",
        "UnprocessableEntityException",
        "iterate",
        "streaming",
    ]
    __all__ += models.__all__
    __all__ += api.__all__
    __all__ += aio.__all__
else:
    __getattr__, __dir__ = lazy(__name__, _MODULES, "models", "api", "aio")

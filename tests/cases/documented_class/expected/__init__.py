"""A client for LiteLLM API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import lazy

if TYPE_CHECKING:
    from .aio import AsyncInternalUserManagementApi
    from .api import InternalUserManagementApi
    from .api_client import ApiClient, AsyncApiClient, RequestOptions
    from .api_response import ApiResponse
    from .client import AsyncLiteLLMClient, LiteLLMClient
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
    from .models import (
        BreakdownMetrics,
        DailySpendData,
        DailySpendMetadata,
        DeleteUserRequest,
        HTTPValidationError,
        KeyMetadata,
        KeyMetricWithMetadata,
        LiteLLMBudgetTable,
        LiteLLMObjectPermissionBase,
        LiteLLMObjectPermissionTable,
        LiteLLMOrganizationMembershipTable,
        LiteLLMUserTableWithKeyCount,
        MetricWithMetadata,
        NewUserRequest,
        NewUserRequestTeam,
        NewUserResponse,
        SpendAnalyticsPaginatedResponse,
        SpendMetrics,
        UpdateUserRequest,
        UserListResponse,
        ValidationError,
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
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "RateLimitException": "exceptions",
    "RequestOptions": "api_client",
    "ServiceException": "exceptions",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "LiteLLMClient": "client",
    "AsyncLiteLLMClient": "client",
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
    "AsyncInternalUserManagementApi",
    "AsyncLiteLLMClient",
    "BadRequestException",
    "BreakdownMetrics",
    "Configuration",
    "ConflictException",
    "DailySpendData",
    "DailySpendMetadata",
    "DeleteUserRequest",
    "ForbiddenException",
    "HTTPValidationError",
    "InternalUserManagementApi",
    "KeyMetadata",
    "KeyMetricWithMetadata",
    "LiteLLMBudgetTable",
    "LiteLLMClient",
    "LiteLLMObjectPermissionBase",
    "LiteLLMObjectPermissionTable",
    "LiteLLMOrganizationMembershipTable",
    "LiteLLMUserTableWithKeyCount",
    "MetricWithMetadata",
    "NewUserRequest",
    "NewUserRequestTeam",
    "NewUserResponse",
    "NotFoundException",
    "OpenApiException",
    "RateLimitException",
    "RequestOptions",
    "ServiceException",
    "SpendAnalyticsPaginatedResponse",
    "SpendMetrics",
    "UnauthorizedException",
    "UnprocessableEntityException",
    "UpdateUserRequest",
    "UserListResponse",
    "ValidationError",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES, "models", "api", "aio")

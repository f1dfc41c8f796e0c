"""Names that are in use in every package."""

from __future__ import annotations

CORE = {
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
}

BUILTINS = frozenset("bool bytes dict float int list str datetime date time".split())
"""What annotations of methods name, and a method may be called."""

SHADOWED = frozenset(
    "bool bytes date datetime dict float int list object str time type".split()
)
"""What annotations of models name, and an attribute may be called."""

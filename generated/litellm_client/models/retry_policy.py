from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class RetryPolicy(Model):
    """Use this to set a custom number of retries per exception type
    If RateLimitErrorRetries = 3, then 3 retries will be made for RateLimitError Mapping
    of Exception type to number of retries
    https://docs.litellm.ai/docs/exception_mapping.
    """

    bad_request_error_retries: int | None = Field(
        default=None,
        validation_alias="BadRequestErrorRetries",
        serialization_alias="BadRequestErrorRetries",
    )
    authentication_error_retries: int | None = Field(
        default=None,
        validation_alias="AuthenticationErrorRetries",
        serialization_alias="AuthenticationErrorRetries",
    )
    timeout_error_retries: int | None = Field(
        default=None,
        validation_alias="TimeoutErrorRetries",
        serialization_alias="TimeoutErrorRetries",
    )
    rate_limit_error_retries: int | None = Field(
        default=None,
        validation_alias="RateLimitErrorRetries",
        serialization_alias="RateLimitErrorRetries",
    )
    content_policy_violation_error_retries: int | None = Field(
        default=None,
        validation_alias="ContentPolicyViolationErrorRetries",
        serialization_alias="ContentPolicyViolationErrorRetries",
    )
    internal_server_error_retries: int | None = Field(
        default=None,
        validation_alias="InternalServerErrorRetries",
        serialization_alias="InternalServerErrorRetries",
    )
    service_unavailable_error_retries: int | None = Field(
        default=None,
        validation_alias="ServiceUnavailableErrorRetries",
        serialization_alias="ServiceUnavailableErrorRetries",
    )
    not_found_error_retries: int | None = Field(
        default=None,
        validation_alias="NotFoundErrorRetries",
        serialization_alias="NotFoundErrorRetries",
    )
    default_retries: int | None = Field(
        default=None,
        validation_alias="DefaultRetries",
        serialization_alias="DefaultRetries",
    )

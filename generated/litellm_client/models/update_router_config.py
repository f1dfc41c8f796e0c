from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .json_value import JsonValue
    from .retry_policy import RetryPolicy
    from .routing_group import RoutingGroup


class UpdateRouterConfig(Model):
    """Set of params that you can modify via `router.update_settings()`."""

    routing_strategy_args: dict[str, Any] | None = None
    routing_strategy: str | None = None
    routing_groups: list[RoutingGroup] | None = None
    retry_policy: RetryPolicy | None = None
    model_group_retry_policy: dict[str, RetryPolicy] | None = None
    model_group_affinity_config: dict[str, list[str]] | None = None
    allowed_fails: int | None = None
    cooldown_time: float | None = None
    num_retries: int | None = None
    timeout: float | None = None
    max_retries: int | None = None
    retry_after: float | None = None
    fallbacks: list[dict[str, Any]] | None = None
    context_window_fallbacks: list[dict[str, Any]] | None = None
    content_policy_fallbacks: (
        list[dict[str, list[str | dict[str, JsonValue]]]] | None
    ) = None
    model_group_alias: dict[str, str | dict[str, Any]] | None = Field(
        default_factory=dict
    )
    enable_tag_filtering: bool | None = None
    weights: (
        dict[str, dict[str, Annotated[float, Field(ge=0.0)] | Any] | Any] | None
    ) = None
    tag_routing_prefix: str | None = None
    optional_pre_call_checks: (
        list[
            Literal[
                "prompt_caching",
                "router_budget_limiting",
                "responses_api_deployment_check",
                "deployment_affinity",
                "session_affinity",
                "forward_client_headers_by_model_group",
                "enforce_model_rate_limits",
                "encrypted_content_affinity",
            ]
            | str
        ]
        | None
    ) = None
    fallback_on_unsupported_params: bool | None = None

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .pass_through_guardrail_settings import PassThroughGuardrailSettings


class PassThroughGenericEndpoint(Model):
    path: str
    """The route to be added to the LiteLLM Proxy Server."""

    target: str
    """The URL to which requests for this path should be forwarded."""

    id: str | None = None
    """Optional unique identifier for the pass-through endpoint. If not provided,
    endpoints will be identified by path for backwards compatibility.
    """

    headers: dict[str, Any] = Field(default_factory=dict)
    """Key-value pairs of headers to be forwarded with the request. You can set any key
    value pair here and it will be forwarded to your target endpoint.
    """

    default_query_params: dict[str, Any] = Field(default_factory=dict)
    """Key-value pairs of default query parameters to be sent with every request to this
    endpoint. These can be overridden by client-provided query parameters. For
    example: {'key': 'default_value', 'api_version': '2023-01'}.
    """

    include_subpath: bool = False
    """If True, requests to subpaths of the path will be forwarded to the target
    endpoint. For example, if the path is /bria and include_subpath is True, requests to
    /bria/v1/text-to-image/base/2.3 will be forwarded to the target endpoint.
    """

    cost_per_request: float = 0.0
    """The USD cost per request to the target endpoint. This is used to calculate the
    cost of the request to the target endpoint.
    """

    timeout: float | None = None
    """Upstream request timeout in seconds for this pass-through endpoint. If unset,
    uses general_settings.pass_through_request_timeout (default 600).
    """

    auth: bool = True
    """Whether authentication is required for the pass-through endpoint. Defaults to
    True so a pass-through silently created without an explicit value still requires a
    valid LiteLLM API key — set to False only if the endpoint is meant to be a public
    forwarder (e.g. an unauthenticated webhook target).
    """

    guardrails: dict[str, PassThroughGuardrailSettings | None] | None = None
    """Guardrails configuration for this passthrough endpoint. Dict keys are guardrail
    names, values are optional settings for field targeting. When set, all org/team/key
    level guardrails will also execute. Defaults to None (no guardrails execute).
    """

    is_from_config: bool = False
    """True if this endpoint is defined in the config file, False if from DB.
    Config-defined endpoints cannot be edited via the UI.
    """

    methods: list[str] | None = None
    """List of HTTP methods this endpoint handles (e.g., ['GET', 'POST']). If None or
    empty, all methods (GET, POST, PUT, DELETE, PATCH) are supported for backward
    compatibility. This allows the same path to have different targets for different
    HTTP methods.
    """

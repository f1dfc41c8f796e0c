from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .request_complexity_router_config import RequestComplexityRouterConfig


class AutoRouterRoutingTestRequest(Model):
    """A single request to classify against a complexity-router config that need not be
    saved yet.

    Carries the same fields the serving path carries, so a dry run classifies what a
    real turn would classify. `messages`, `system` and `tools` are forwarded to the
    routing hook untranslated, which is why they are typed loosely: the hook reads
    whatever dialect the surface produced, and validating them against one surface's
    schema would reject the others.
    """

    complexity_router_config: RequestComplexityRouterConfig
    """The complexity router config to route against, in the shape /model/new accepts.
    """

    prompt: str | None = None
    """A single ask to route, as an end user would send it. Mutually exclusive with
    messages.
    """

    messages: list[dict[str, Any]] | None = None
    """The full message list to route, exactly as the serving path would receive it.
    Mutually exclusive with prompt.
    """

    system: str | list[dict[str, Any]] | None = None
    """The top-level system prompt an Anthropic /v1/messages body carries beside its
    messages.
    """

    tools: list[dict[str, Any]] | None = None
    """The tool definitions the request advertises, which decide whether the plan-mode
    floor applies.
    """

    saved_model_id: Annotated[str, Field(min_length=1)] | None = None
    """Test this saved deployment's server-side configuration instead of the supplied
    config and default model.
    """

    default_model: str | None = None
    """Model to route to when no tier resolves, i.e. complexity_router_default_model."""

    router_name: str = "auto_router_routing_test"
    """Name reported as the router in the routing decision. Display only."""

    team_id: str | None = None
    """Team the router is being created for. Required for a team admin, who may only
    test their own team's routers.
    """

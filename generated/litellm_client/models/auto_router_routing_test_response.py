from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .standard_logging_routing_decision import StandardLoggingRoutingDecision


class AutoRouterRoutingTestResponse(Model):
    """Where one prompt would have been routed, and why."""

    routed_model: str
    """The model group the router picked."""

    routed_model_configured: bool
    """Whether routed_model is a model group available to the caller, scoped to team_id
    when given. Never confirms models the caller could not use.
    """

    routing_decision: StandardLoggingRoutingDecision
    """The decision record this request would have written to its log row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .auto_router_preset_tiers import AutoRouterPresetTiers


class AutoRouterPresetConfig(Model):
    """The complexity_router_config a preset prefills.

    Only tiers is validated, because every dashboard consumer dereferences it;
    everything else passes through verbatim with unknown fields kept (extra="allow"), so
    a catalog published after this proxy shipped still serves its new fields intact.
    """

    tiers: AutoRouterPresetTiers

from __future__ import annotations

from ._base import Model


class UIEventsEnabledResponse(Model):
    enabled: bool

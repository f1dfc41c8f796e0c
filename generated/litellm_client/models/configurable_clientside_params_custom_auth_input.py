from __future__ import annotations

from ._base import Model


class ConfigurableClientsideParamsCustomAuthInput(Model):
    api_base: str

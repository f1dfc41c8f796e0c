from __future__ import annotations

from ._base import Model


class ConfigurableClientsideParamsCustomAuthOutput(Model):
    api_base: str

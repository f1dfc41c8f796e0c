from __future__ import annotations

from .._runtime.models import Model


class ConfigurableClientsideParamsCustomAuthOutput(Model):
    api_base: str

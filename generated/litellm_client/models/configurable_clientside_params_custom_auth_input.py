from __future__ import annotations

from .._runtime.models import Model


class ConfigurableClientsideParamsCustomAuthInput(Model):
    api_base: str

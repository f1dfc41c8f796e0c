from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TestSearchToolConnectionRequest(Model):
    litellm_params: dict[str, Any]

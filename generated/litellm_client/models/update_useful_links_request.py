from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class UpdateUsefulLinksRequest(Model):
    useful_links: dict[str, str | dict[str, Any]]

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PublicModelHubInfo(Model):
    docs_title: str
    custom_docs_description: str | None
    litellm_version: str
    useful_links: dict[str, str | dict[str, Any]] | None

from __future__ import annotations

from .._runtime.models import Model


class Image(Model):
    url: str | None = None
    b64_json: str | None = None
    """The image itself, in base64."""

    revised_prompt: str | None = None

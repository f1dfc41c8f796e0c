from __future__ import annotations

from .._runtime.models import Model


class ToolImageGenerationInputImageMask(Model):
    """Optional mask for inpainting.

    Contains `image_url` (string, optional) and `file_id` (string, optional).
    """

    file_id: str | None = None
    image_url: str | None = None

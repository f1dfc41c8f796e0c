from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class BodyImageEditApiOpenaiDeploymentsModelImagesEditsPost(Model):
    image: list[bytes] | None = None
    image2: list[bytes] | None = Field(
        default=None, validation_alias="image[]", serialization_alias="image[]"
    )
    mask: list[bytes] | None = None
    mask2: list[bytes] | None = Field(
        default=None, validation_alias="mask[]", serialization_alias="mask[]"
    )
    prompt: str | None = None
    """What is to be seen."""

    model: str | None = None
    """The name of a model that the proxy knows."""

    n: int | None = None
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    input_fidelity: str | None = None
    output_format: str | None = None
    response_format: str | None = None
    user: str | None = None
    """Who the request is made for."""

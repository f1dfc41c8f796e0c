from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class BodyTestModelConnectionHealthTestConnectionPost(Model):
    mode: (
        Literal[
            "chat",
            "completion",
            "embedding",
            "audio_speech",
            "audio_transcription",
            "image_generation",
            "image_edit",
            "video_generation",
            "batch",
            "rerank",
            "realtime",
            "responses",
            "anthropic_messages",
            "ocr",
            "evaluation",
            "decisions",
            "extraction",
        ]
        | str
        | None
    ) = None
    """The mode to test the model with. If not provided, resolved the way /health does:
    the deployment's model_info.mode (only while the request tests the deployment's own
    model), then the mode the provider requires for that model, then the model cost map.
    """

    litellm_params: dict[str, Any] | None = None
    """Parameters for litellm.completion, litellm.embedding for the health check."""

    model_info: dict[str, Any] | None = None
    """Model info for the health check."""

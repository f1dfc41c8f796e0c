from __future__ import annotations

from .._runtime.models import Model


class BodyCreateFileFilesPost(Model):
    purpose: str
    file: bytes
    target_model_names: str = ""
    target_storage: str = "default"
    custom_llm_provider: str = "openai"
    litellm_metadata: str | None = None
    passthrough: bool = False

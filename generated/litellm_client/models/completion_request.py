from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CompletionRequest(Model):
    """A text to go on with."""

    model: str
    """The name of a model that the proxy knows."""

    prompt: str | list[str] | list[int] | list[list[int]]
    """The text, or several of them; as text or as tokens."""

    echo: bool | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, float] | None = None
    logprobs: int | None = None
    max_tokens: int | None = None
    n: int | None = None
    presence_penalty: float | None = None
    seed: int | None = None
    stop: str | list[str] | None = None
    stream: bool | None = None
    """Whether to answer piece by piece."""

    stream_options: dict[str, Any] | None = None
    suffix: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    """Who the request is made for."""

    metadata: dict[str, Any] | None = None

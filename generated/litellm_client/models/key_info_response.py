from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_verification_token import LiteLLMVerificationToken


class KeyInfoResponse(Model):
    """A key, and what is known of it."""

    info: LiteLLMVerificationToken
    key: str | None = None

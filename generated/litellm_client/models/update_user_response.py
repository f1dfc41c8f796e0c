from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_user_table import LiteLLMUserTable


class UpdateUserResponse(Model):
    """A user as they are now."""

    user_id: str | None = None
    data: LiteLLMUserTable | None = None

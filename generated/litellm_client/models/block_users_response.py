from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_end_user_table import LiteLLMEndUserTable


class BlockUsersResponse(Model):
    blocked_users: list[LiteLLMEndUserTable]

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_deleted_verification_token import LiteLLMDeletedVerificationToken
    from .user_api_key_auth import UserAPIKeyAuth


class KeyListResponseObject(Model):
    keys: list[str | UserAPIKeyAuth | LiteLLMDeletedVerificationToken] | None = None
    total_count: int | None = None
    current_page: int | None = None
    total_pages: int | None = None

    def page_items(
        self,
    ) -> list[str | UserAPIKeyAuth | LiteLLMDeletedVerificationToken]:
        """The items of this page of the listing."""
        return self.keys or []

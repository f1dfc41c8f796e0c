from __future__ import annotations

from .._runtime.models import Model


class ListMessages200Response(Model):
    messages: list[str]
    next_page_token: str | None = None

    def page_items(self) -> list[str]:
        """The items of this page of the listing."""
        return self.messages

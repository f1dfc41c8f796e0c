from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def add_pet(self, body: Any, *, opts: RequestOptions | None = None) -> Any:
        """POST /pets."""
        return self._call(
            "add_pet",
            "POST",
            "/pets",
            body_param(body, required=True, nullable=True),
            responses={"default": "Any"},
            accept=("*/*",),
            opts=opts,
        )

    add_pet_with_http_info = with_http_info(add_pet)

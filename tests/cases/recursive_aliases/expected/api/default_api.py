from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.forest import Forest


class DefaultApi(Api):
    """Operations without a tag."""

    def plant(
        self,
        request_body: Forest | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> Forest:
        """POST /forest."""
        return self._call(
            "plant",
            "POST",
            "/forest",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "Forest"},
            opts=opts,
        )

    plant_with_http_info = with_http_info(plant)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.circle import Circle
    from ..models.drawing import Drawing
    from ..models.square import Square


class DefaultApi(Api):
    """Operations without a tag."""

    def draw(
        self,
        shape: Circle | Square | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Drawing:
        """POST /shapes."""
        return self._call(
            "draw",
            "POST",
            "/shapes",
            body_param(shape, name="shape", required=True),
            responses={"200": "Drawing"},
            opts=opts,
        )

    draw_with_http_info = with_http_info(draw)

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.class3_d_more_api import Class3DMoreApi


class AsyncClass3DMoreApi(AsyncApi):
    """Operations tagged "3D & more"."""

    call_2d_points_list = awaited(Class3DMoreApi.call_2d_points_list)
    call_2d_points_list_with_http_info = with_http_info(call_2d_points_list)

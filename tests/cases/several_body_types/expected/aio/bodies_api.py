from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.bodies_api import BodiesApi


class AsyncBodiesApi(AsyncApi):
    """Operations tagged "bodies"."""

    send_json_or_form = awaited(BodiesApi.send_json_or_form)
    send_json_or_form_with_http_info = with_http_info(send_json_or_form)

    send_form_or_text = awaited(BodiesApi.send_form_or_text)
    send_form_or_text_with_http_info = with_http_info(send_form_or_text)

    send_image = awaited(BodiesApi.send_image)
    send_image_with_http_info = with_http_info(send_image)

    send_text = awaited(BodiesApi.send_text)
    send_text_with_http_info = with_http_info(send_text)

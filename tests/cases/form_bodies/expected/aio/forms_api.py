from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.forms_api import FormsApi


class AsyncFormsApi(AsyncApi):
    """Operations tagged "forms"."""

    get_token = awaited(FormsApi.get_token)
    get_token_with_http_info = with_http_info(get_token)

    send_free_form = awaited(FormsApi.send_free_form)
    send_free_form_with_http_info = with_http_info(send_free_form)

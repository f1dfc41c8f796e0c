from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.class_api import ClassApi


class AsyncClassApi(AsyncApi):
    """Operations tagged "class"."""

    call_import = awaited(ClassApi.call_import)
    call_import_with_http_info = with_http_info(call_import)

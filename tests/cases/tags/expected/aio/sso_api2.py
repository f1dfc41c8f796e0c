from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.sso_api2 import SsoApi


class AsyncSsoApi(AsyncApi):
    """Operations tagged "Sso"."""

    write_sso = awaited(SsoApi.write_sso)
    write_sso_with_http_info = with_http_info(write_sso)

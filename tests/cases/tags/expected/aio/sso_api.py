from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.sso_api import SSOApi


class AsyncSSOApi(AsyncApi):
    """Operations tagged "SSO"."""

    read_sso = awaited(SSOApi.read_sso)
    read_sso_with_http_info = with_http_info(read_sso)

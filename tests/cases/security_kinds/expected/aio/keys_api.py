from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.keys_api import KeysApi


class AsyncKeysApi(AsyncApi):
    """Operations tagged "keys"."""

    by_header = awaited(KeysApi.by_header)
    by_header_with_http_info = with_http_info(by_header)

    by_query = awaited(KeysApi.by_query)
    by_query_with_http_info = with_http_info(by_query)

    by_cookie = awaited(KeysApi.by_cookie)
    by_cookie_with_http_info = with_http_info(by_cookie)

    by_basic = awaited(KeysApi.by_basic)
    by_basic_with_http_info = with_http_info(by_basic)

    by_bearer = awaited(KeysApi.by_bearer)
    by_bearer_with_http_info = with_http_info(by_bearer)

    by_machine = awaited(KeysApi.by_machine)
    by_machine_with_http_info = with_http_info(by_machine)

    by_person = awaited(KeysApi.by_person)
    by_person_with_http_info = with_http_info(by_person)

    by_oidc = awaited(KeysApi.by_oidc)
    by_oidc_with_http_info = with_http_info(by_oidc)

    by_certificate = awaited(KeysApi.by_certificate)
    by_certificate_with_http_info = with_http_info(by_certificate)

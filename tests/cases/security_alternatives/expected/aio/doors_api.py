from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.doors_api import DoorsApi


class AsyncDoorsApi(AsyncApi):
    """Operations tagged "doors"."""

    by_default = awaited(DoorsApi.by_default)
    by_default_with_http_info = with_http_info(by_default)

    open_to_all = awaited(DoorsApi.open_to_all)
    open_to_all_with_http_info = with_http_info(open_to_all)

    by_other = awaited(DoorsApi.by_other)
    by_other_with_http_info = with_http_info(by_other)

    by_either = awaited(DoorsApi.by_either)
    by_either_with_http_info = with_http_info(by_either)

    by_both = awaited(DoorsApi.by_both)
    by_both_with_http_info = with_http_info(by_both)

    by_both_or_user = awaited(DoorsApi.by_both_or_user)
    by_both_or_user_with_http_info = with_http_info(by_both_or_user)

    by_key_or_not = awaited(DoorsApi.by_key_or_not)
    by_key_or_not_with_http_info = with_http_info(by_key_or_not)

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_reserved = awaited(DefaultApi.get_reserved)
    get_reserved_with_http_info = with_http_info(get_reserved)

    get_rest = awaited(DefaultApi.get_rest)
    get_rest_with_http_info = with_http_info(get_rest)

    get_dots = awaited(DefaultApi.get_dots)
    get_dots_with_http_info = with_http_info(get_dots)

    get_star = awaited(DefaultApi.get_star)
    get_star_with_http_info = with_http_info(get_star)

    get_number = awaited(DefaultApi.get_number)
    get_number_with_http_info = with_http_info(get_number)

    get_optional = awaited(DefaultApi.get_optional)
    get_optional_with_http_info = with_http_info(get_optional)

    run = awaited(DefaultApi.run)
    run_with_http_info = with_http_info(run)

    get_label = awaited(DefaultApi.get_label)
    get_label_with_http_info = with_http_info(get_label)

    get_matrix = awaited(DefaultApi.get_matrix)
    get_matrix_with_http_info = with_http_info(get_matrix)

    get_styled = awaited(DefaultApi.get_styled)
    get_styled_with_http_info = with_http_info(get_styled)

    search = awaited(DefaultApi.search)
    search_with_http_info = with_http_info(search)

    get_odd = awaited(DefaultApi.get_odd)
    get_odd_with_http_info = with_http_info(get_odd)

    get_untold = awaited(DefaultApi.get_untold)
    get_untold_with_http_info = with_http_info(get_untold)

    get_by_name = awaited(DefaultApi.get_by_name)
    get_by_name_with_http_info = with_http_info(get_by_name)

    get_by_age = awaited(DefaultApi.get_by_age)
    get_by_age_with_http_info = with_http_info(get_by_age)

    get_fixed = awaited(DefaultApi.get_fixed)
    get_fixed_with_http_info = with_http_info(get_fixed)

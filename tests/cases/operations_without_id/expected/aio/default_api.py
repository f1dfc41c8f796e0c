from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    root_get = awaited(DefaultApi.root_get)
    root_get_with_http_info = with_http_info(root_get)

    users_get = awaited(DefaultApi.users_get)
    users_get_with_http_info = with_http_info(users_get)

    users_post = awaited(DefaultApi.users_post)
    users_post_with_http_info = with_http_info(users_post)

    users_user_id_get = awaited(DefaultApi.users_user_id_get)
    users_user_id_get_with_http_info = with_http_info(users_user_id_get)

    remove_user = awaited(DefaultApi.remove_user)
    remove_user_with_http_info = with_http_info(remove_user)

    users_user_id_e_mail_addresses_put = awaited(
        DefaultApi.users_user_id_e_mail_addresses_put
    )
    users_user_id_e_mail_addresses_put_with_http_info = with_http_info(
        users_user_id_e_mail_addresses_put
    )

    call_2024_report_get = awaited(DefaultApi.call_2024_report_get)
    call_2024_report_get_with_http_info = with_http_info(call_2024_report_get)

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.logging_callbacks_api import LoggingCallbacksApi


class AsyncLoggingCallbacksApi(AsyncApi):
    """Operations tagged "Logging Callbacks"."""

    list_callbacks_callbacks_list_get = awaited(
        LoggingCallbacksApi.list_callbacks_callbacks_list_get
    )
    list_callbacks_callbacks_list_get_with_http_info = with_http_info(
        list_callbacks_callbacks_list_get
    )
    list_callbacks = list_callbacks_callbacks_list_get
    list_callbacks_with_http_info = list_callbacks_callbacks_list_get_with_http_info

    get_callback_configs_callbacks_configs_get = awaited(
        LoggingCallbacksApi.get_callback_configs_callbacks_configs_get
    )
    get_callback_configs_callbacks_configs_get_with_http_info = with_http_info(
        get_callback_configs_callbacks_configs_get
    )
    get_callback_configs = get_callback_configs_callbacks_configs_get
    get_callback_configs_with_http_info = (
        get_callback_configs_callbacks_configs_get_with_http_info
    )

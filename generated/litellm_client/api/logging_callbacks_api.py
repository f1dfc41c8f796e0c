from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.callbacks_by_type import CallbacksByType


class LoggingCallbacksApi(Api):
    """Operations tagged "Logging Callbacks"."""

    def list_callbacks_callbacks_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> CallbacksByType:
        """List Callbacks.

        View List of Active Logging Callbacks
        """
        return self._call(
            "list_callbacks_callbacks_list_get",
            "GET",
            "/callbacks/list",
            responses={"200": "CallbacksByType"},
            errors={},
            opts=opts,
        )

    list_callbacks_callbacks_list_get_with_http_info = with_http_info(
        list_callbacks_callbacks_list_get
    )
    list_callbacks = list_callbacks_callbacks_list_get
    list_callbacks_with_http_info = list_callbacks_callbacks_list_get_with_http_info

    def get_callback_configs_callbacks_configs_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Callback Configs.

        Get Available Callback Configurations

        Returns the configuration details for all available logging callbacks, including
        supported parameters, field types, and descriptions.
        """
        return self._call(
            "get_callback_configs_callbacks_configs_get",
            "GET",
            "/callbacks/configs",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_callback_configs_callbacks_configs_get_with_http_info = with_http_info(
        get_callback_configs_callbacks_configs_get
    )
    get_callback_configs = get_callback_configs_callbacks_configs_get
    get_callback_configs_with_http_info = (
        get_callback_configs_callbacks_configs_get_with_http_info
    )

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.router_settings_api import RouterSettingsApi


class AsyncRouterSettingsApi(AsyncApi):
    """Operations tagged "Router Settings"."""

    get_router_settings_router_settings_get = awaited(
        RouterSettingsApi.get_router_settings_router_settings_get
    )
    get_router_settings_router_settings_get_with_http_info = with_http_info(
        get_router_settings_router_settings_get
    )
    get_router_settings = get_router_settings_router_settings_get
    get_router_settings_with_http_info = (
        get_router_settings_router_settings_get_with_http_info
    )

    get_router_fields_router_fields_get = awaited(
        RouterSettingsApi.get_router_fields_router_fields_get
    )
    get_router_fields_router_fields_get_with_http_info = with_http_info(
        get_router_fields_router_fields_get
    )
    get_router_fields = get_router_fields_router_fields_get
    get_router_fields_with_http_info = (
        get_router_fields_router_fields_get_with_http_info
    )

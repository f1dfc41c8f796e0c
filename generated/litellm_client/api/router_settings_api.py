from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.router_fields_response import RouterFieldsResponse
    from ..models.router_settings_response import RouterSettingsResponse


class RouterSettingsApi(Api):
    """Operations tagged "Router Settings"."""

    def get_router_settings_router_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> RouterSettingsResponse:
        """Get Router Settings.

        Get router configuration and available settings.

        Returns:
        - fields: List of all configurable router settings with their metadata (type,
          description, default, options)
          The routing_strategy field includes available options extracted from the
          Router class
        - current_values: Current values of router settings from config
        """
        return self._call(
            "get_router_settings_router_settings_get",
            "GET",
            "/router/settings",
            responses={"200": "RouterSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_router_settings_router_settings_get_with_http_info = with_http_info(
        get_router_settings_router_settings_get
    )
    get_router_settings = get_router_settings_router_settings_get
    get_router_settings_with_http_info = (
        get_router_settings_router_settings_get_with_http_info
    )

    def get_router_fields_router_fields_get(
        self, *, opts: RequestOptions | None = None
    ) -> RouterFieldsResponse:
        """Get Router Fields.

        Get router settings field definitions without values.

        Returns only the field metadata (type, description, default, options) without
        populating field_value. This is useful for UI components that need to know what
        fields to render, but will get the actual values from a different endpoint.

        Returns:
        - fields: List of all configurable router settings with their metadata (type,
          description, default, options)
          The routing_strategy field includes available options extracted from the
          Router class
          Note: field_value will be None for all fields
        - routing_strategy_descriptions: Descriptions for each routing strategy option
        """
        return self._call(
            "get_router_fields_router_fields_get",
            "GET",
            "/router/fields",
            responses={"200": "RouterFieldsResponse"},
            errors={},
            opts=opts,
        )

    get_router_fields_router_fields_get_with_http_info = with_http_info(
        get_router_fields_router_fields_get
    )
    get_router_fields = get_router_fields_router_fields_get
    get_router_fields_with_http_info = (
        get_router_fields_router_fields_get_with_http_info
    )

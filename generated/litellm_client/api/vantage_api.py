from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.vantage_dry_run_request import VantageDryRunRequest
    from ..models.vantage_export_request import VantageExportRequest
    from ..models.vantage_export_response import VantageExportResponse
    from ..models.vantage_init_request import VantageInitRequest
    from ..models.vantage_init_response import VantageInitResponse
    from ..models.vantage_settings_update import VantageSettingsUpdate
    from ..models.vantage_settings_view import VantageSettingsView


class VantageApi(Api):
    """Operations tagged "vantage"."""

    def delete_vantage_settings_vantage_delete_delete(
        self, *, opts: RequestOptions | None = None
    ) -> VantageInitResponse:
        """Delete Vantage Settings.

        Delete Vantage settings from the database.

        Only admin users can delete Vantage settings.
        """
        return self._call(
            "delete_vantage_settings_vantage_delete_delete",
            "DELETE",
            "/vantage/delete",
            responses={"200": "VantageInitResponse"},
            errors={},
            opts=opts,
        )

    delete_vantage_settings_vantage_delete_delete_with_http_info = with_http_info(
        delete_vantage_settings_vantage_delete_delete
    )
    delete_vantage_settings = delete_vantage_settings_vantage_delete_delete
    delete_vantage_settings_with_http_info = (
        delete_vantage_settings_vantage_delete_delete_with_http_info
    )

    def vantage_dry_run_export_vantage_dry_run_post(
        self,
        vantage_dry_run_request: VantageDryRunRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> VantageExportResponse:
        """Vantage Dry Run Export.

        Perform a dry run export using the Vantage logger.

        Returns the data that would be exported without actually sending it to Vantage.

        Parameters:
        - limit: Limit on number of records to preview (default: 500)

        Only admin users can perform Vantage exports.
        """
        return self._call(
            "vantage_dry_run_export_vantage_dry_run_post",
            "POST",
            "/vantage/dry-run",
            body_param(
                vantage_dry_run_request, name="vantage_dry_run_request", required=True
            ),
            responses={"200": "VantageExportResponse"},
            opts=opts,
        )

    vantage_dry_run_export_vantage_dry_run_post_with_http_info = with_http_info(
        vantage_dry_run_export_vantage_dry_run_post
    )
    vantage_dry_run_export = vantage_dry_run_export_vantage_dry_run_post
    vantage_dry_run_export_with_http_info = (
        vantage_dry_run_export_vantage_dry_run_post_with_http_info
    )

    def vantage_export_vantage_export_post(
        self,
        vantage_export_request: VantageExportRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> VantageExportResponse:
        """Vantage Export.

        Perform an actual export using the Vantage logger.

        Exports usage data in FOCUS CSV format to the Vantage API.

        Parameters:
        - limit: Optional limit on number of records to export
        - start_time_utc: Optional start time for data export
        - end_time_utc: Optional end time for data export

        Only admin users can perform Vantage exports.
        """
        return self._call(
            "vantage_export_vantage_export_post",
            "POST",
            "/vantage/export",
            body_param(
                vantage_export_request, name="vantage_export_request", required=True
            ),
            responses={"200": "VantageExportResponse"},
            opts=opts,
        )

    vantage_export_vantage_export_post_with_http_info = with_http_info(
        vantage_export_vantage_export_post
    )
    vantage_export = vantage_export_vantage_export_post
    vantage_export_with_http_info = vantage_export_vantage_export_post_with_http_info

    def init_vantage_settings_vantage_init_post(
        self,
        vantage_init_request: VantageInitRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> VantageInitResponse:
        """Init Vantage Settings.

        Initialize Vantage settings and store in the database.

        Parameters:
        - api_key: Vantage API key for authentication
        - integration_token: Vantage integration token for the cost-import endpoint
        - base_url: Vantage API base URL (default: https://api.vantage.sh)

        Only admin users can configure Vantage settings.
        """
        return self._call(
            "init_vantage_settings_vantage_init_post",
            "POST",
            "/vantage/init",
            body_param(
                vantage_init_request, name="vantage_init_request", required=True
            ),
            responses={"200": "VantageInitResponse"},
            opts=opts,
        )

    init_vantage_settings_vantage_init_post_with_http_info = with_http_info(
        init_vantage_settings_vantage_init_post
    )
    init_vantage_settings = init_vantage_settings_vantage_init_post
    init_vantage_settings_with_http_info = (
        init_vantage_settings_vantage_init_post_with_http_info
    )

    def get_vantage_settings_vantage_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> VantageSettingsView:
        """Get Vantage Settings.

        View current Vantage settings.

        Returns the current Vantage configuration with the API key masked for security.
        Only admin users (Proxy Admin or Admin Viewer) can view Vantage settings.
        """
        return self._call(
            "get_vantage_settings_vantage_settings_get",
            "GET",
            "/vantage/settings",
            responses={"200": "VantageSettingsView"},
            errors={},
            opts=opts,
        )

    get_vantage_settings_vantage_settings_get_with_http_info = with_http_info(
        get_vantage_settings_vantage_settings_get
    )
    get_vantage_settings = get_vantage_settings_vantage_settings_get
    get_vantage_settings_with_http_info = (
        get_vantage_settings_vantage_settings_get_with_http_info
    )

    def update_vantage_settings_vantage_settings_put(
        self,
        vantage_settings_update: VantageSettingsUpdate | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> VantageInitResponse:
        """Update Vantage Settings.

        Update existing Vantage settings.

        Allows updating individual Vantage configuration fields without requiring all
        fields. Only admin users can update Vantage settings.
        """
        return self._call(
            "update_vantage_settings_vantage_settings_put",
            "PUT",
            "/vantage/settings",
            body_param(
                vantage_settings_update, name="vantage_settings_update", required=True
            ),
            responses={"200": "VantageInitResponse"},
            opts=opts,
        )

    update_vantage_settings_vantage_settings_put_with_http_info = with_http_info(
        update_vantage_settings_vantage_settings_put
    )
    update_vantage_settings = update_vantage_settings_vantage_settings_put
    update_vantage_settings_with_http_info = (
        update_vantage_settings_vantage_settings_put_with_http_info
    )

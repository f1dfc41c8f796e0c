from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.cloud_zero_export_request import CloudZeroExportRequest
    from ..models.cloud_zero_export_response import CloudZeroExportResponse
    from ..models.cloud_zero_init_request import CloudZeroInitRequest
    from ..models.cloud_zero_init_response import CloudZeroInitResponse
    from ..models.cloud_zero_settings_update import CloudZeroSettingsUpdate
    from ..models.cloud_zero_settings_view import CloudZeroSettingsView


class CloudzeroApi(Api):
    """Operations tagged "cloudzero"."""

    def delete_cloudzero_settings_cloudzero_delete_delete(
        self, *, opts: RequestOptions | None = None
    ) -> CloudZeroInitResponse:
        """Delete Cloudzero Settings.

        Delete CloudZero settings from the database.

        This endpoint removes the CloudZero configuration (API key, connection ID,
        timezone) from the proxy database. Only the CloudZero settings entry will be
        deleted; other configuration values in the database will remain unchanged.

        Only admin users can delete CloudZero settings.
        """
        return self._call(
            "delete_cloudzero_settings_cloudzero_delete_delete",
            "DELETE",
            "/cloudzero/delete",
            responses={"200": "CloudZeroInitResponse"},
            errors={},
            opts=opts,
        )

    delete_cloudzero_settings_cloudzero_delete_delete_with_http_info = with_http_info(
        delete_cloudzero_settings_cloudzero_delete_delete
    )
    delete_cloudzero_settings = delete_cloudzero_settings_cloudzero_delete_delete
    delete_cloudzero_settings_with_http_info = (
        delete_cloudzero_settings_cloudzero_delete_delete_with_http_info
    )

    def cloudzero_dry_run_export_cloudzero_dry_run_post(
        self,
        cloud_zero_export_request: CloudZeroExportRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CloudZeroExportResponse:
        """Cloudzero Dry Run Export.

        Perform a dry run export using the CloudZero logger.

        This endpoint uses the CloudZero logger to perform a dry run export, which
        returns the data that would be exported without actually sending it to
        CloudZero.

        Parameters:
        - limit: Optional limit on number of records to process (default: 10000)

        Returns:
        - usage_data: Sample of the raw usage data (first 50 records)
        - cbf_data: CloudZero CBF formatted data ready for export
        - summary: Statistics including total cost, tokens, and record counts

        Only admin users can perform CloudZero exports.
        """
        return self._call(
            "cloudzero_dry_run_export_cloudzero_dry_run_post",
            "POST",
            "/cloudzero/dry-run",
            body_param(
                cloud_zero_export_request,
                name="cloud_zero_export_request",
                required=True,
            ),
            responses={"200": "CloudZeroExportResponse"},
            opts=opts,
        )

    cloudzero_dry_run_export_cloudzero_dry_run_post_with_http_info = with_http_info(
        cloudzero_dry_run_export_cloudzero_dry_run_post
    )
    cloudzero_dry_run_export = cloudzero_dry_run_export_cloudzero_dry_run_post
    cloudzero_dry_run_export_with_http_info = (
        cloudzero_dry_run_export_cloudzero_dry_run_post_with_http_info
    )

    def cloudzero_export_cloudzero_export_post(
        self,
        cloud_zero_export_request: CloudZeroExportRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CloudZeroExportResponse:
        """Cloudzero Export.

        Perform an actual export using the CloudZero logger.

        This endpoint uses the CloudZero logger to export usage data to CloudZero
        AnyCost API.

        Parameters:
        - limit: Optional limit on number of records to export
        - operation: CloudZero operation type ("replace_hourly" or "sum", default:
          "replace_hourly")

        Only admin users can perform CloudZero exports.
        """
        return self._call(
            "cloudzero_export_cloudzero_export_post",
            "POST",
            "/cloudzero/export",
            body_param(
                cloud_zero_export_request,
                name="cloud_zero_export_request",
                required=True,
            ),
            responses={"200": "CloudZeroExportResponse"},
            opts=opts,
        )

    cloudzero_export_cloudzero_export_post_with_http_info = with_http_info(
        cloudzero_export_cloudzero_export_post
    )
    cloudzero_export = cloudzero_export_cloudzero_export_post
    cloudzero_export_with_http_info = (
        cloudzero_export_cloudzero_export_post_with_http_info
    )

    def init_cloudzero_settings_cloudzero_init_post(
        self,
        cloud_zero_init_request: CloudZeroInitRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CloudZeroInitResponse:
        """Init Cloudzero Settings.

        Initialize CloudZero settings and store in the database.

        This endpoint stores the CloudZero API key, connection ID, and timezone
        configuration in the proxy database for use by the CloudZero logger.

        Parameters:
        - api_key: CloudZero API key for authentication
        - connection_id: CloudZero connection ID for data submission
        - timezone: Timezone for date handling (default: UTC)

        Only admin users can configure CloudZero settings.
        """
        return self._call(
            "init_cloudzero_settings_cloudzero_init_post",
            "POST",
            "/cloudzero/init",
            body_param(
                cloud_zero_init_request, name="cloud_zero_init_request", required=True
            ),
            responses={"200": "CloudZeroInitResponse"},
            opts=opts,
        )

    init_cloudzero_settings_cloudzero_init_post_with_http_info = with_http_info(
        init_cloudzero_settings_cloudzero_init_post
    )
    init_cloudzero_settings = init_cloudzero_settings_cloudzero_init_post
    init_cloudzero_settings_with_http_info = (
        init_cloudzero_settings_cloudzero_init_post_with_http_info
    )

    def get_cloudzero_settings_cloudzero_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> CloudZeroSettingsView:
        """Get Cloudzero Settings.

        View current CloudZero settings.

        Returns the current CloudZero configuration with the API key masked for
        security. Only the first 4 and last 4 characters of the API key are shown.
        Returns null/empty values when settings are not configured (consistent with
        other settings endpoints).

        Only admin users (Proxy Admin or Admin Viewer) can view CloudZero settings.
        """
        return self._call(
            "get_cloudzero_settings_cloudzero_settings_get",
            "GET",
            "/cloudzero/settings",
            responses={"200": "CloudZeroSettingsView"},
            errors={},
            opts=opts,
        )

    get_cloudzero_settings_cloudzero_settings_get_with_http_info = with_http_info(
        get_cloudzero_settings_cloudzero_settings_get
    )
    get_cloudzero_settings = get_cloudzero_settings_cloudzero_settings_get
    get_cloudzero_settings_with_http_info = (
        get_cloudzero_settings_cloudzero_settings_get_with_http_info
    )

    def update_cloudzero_settings_cloudzero_settings_put(
        self,
        cloud_zero_settings_update: CloudZeroSettingsUpdate | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CloudZeroInitResponse:
        """Update Cloudzero Settings.

        Update existing CloudZero settings.

        Allows updating individual CloudZero configuration fields without requiring all
        fields. Only provided fields will be updated; others will remain unchanged.

        Parameters:
        - api_key: (Optional) New CloudZero API key for authentication
        - connection_id: (Optional) New CloudZero connection ID for data submission
        - timezone: (Optional) New timezone for date handling

        Only admin users can update CloudZero settings.
        """
        return self._call(
            "update_cloudzero_settings_cloudzero_settings_put",
            "PUT",
            "/cloudzero/settings",
            body_param(
                cloud_zero_settings_update,
                name="cloud_zero_settings_update",
                required=True,
            ),
            responses={"200": "CloudZeroInitResponse"},
            opts=opts,
        )

    update_cloudzero_settings_cloudzero_settings_put_with_http_info = with_http_info(
        update_cloudzero_settings_cloudzero_settings_put
    )
    update_cloudzero_settings = update_cloudzero_settings_cloudzero_settings_put
    update_cloudzero_settings_with_http_info = (
        update_cloudzero_settings_cloudzero_settings_put_with_http_info
    )

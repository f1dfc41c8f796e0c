from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.cloudzero_api import CloudzeroApi


class AsyncCloudzeroApi(AsyncApi):
    """Operations tagged "cloudzero"."""

    delete_cloudzero_settings_cloudzero_delete_delete = awaited(
        CloudzeroApi.delete_cloudzero_settings_cloudzero_delete_delete
    )
    delete_cloudzero_settings_cloudzero_delete_delete_with_http_info = with_http_info(
        delete_cloudzero_settings_cloudzero_delete_delete
    )
    delete_cloudzero_settings = delete_cloudzero_settings_cloudzero_delete_delete
    delete_cloudzero_settings_with_http_info = (
        delete_cloudzero_settings_cloudzero_delete_delete_with_http_info
    )

    cloudzero_dry_run_export_cloudzero_dry_run_post = awaited(
        CloudzeroApi.cloudzero_dry_run_export_cloudzero_dry_run_post
    )
    cloudzero_dry_run_export_cloudzero_dry_run_post_with_http_info = with_http_info(
        cloudzero_dry_run_export_cloudzero_dry_run_post
    )
    cloudzero_dry_run_export = cloudzero_dry_run_export_cloudzero_dry_run_post
    cloudzero_dry_run_export_with_http_info = (
        cloudzero_dry_run_export_cloudzero_dry_run_post_with_http_info
    )

    cloudzero_export_cloudzero_export_post = awaited(
        CloudzeroApi.cloudzero_export_cloudzero_export_post
    )
    cloudzero_export_cloudzero_export_post_with_http_info = with_http_info(
        cloudzero_export_cloudzero_export_post
    )
    cloudzero_export = cloudzero_export_cloudzero_export_post
    cloudzero_export_with_http_info = (
        cloudzero_export_cloudzero_export_post_with_http_info
    )

    init_cloudzero_settings_cloudzero_init_post = awaited(
        CloudzeroApi.init_cloudzero_settings_cloudzero_init_post
    )
    init_cloudzero_settings_cloudzero_init_post_with_http_info = with_http_info(
        init_cloudzero_settings_cloudzero_init_post
    )
    init_cloudzero_settings = init_cloudzero_settings_cloudzero_init_post
    init_cloudzero_settings_with_http_info = (
        init_cloudzero_settings_cloudzero_init_post_with_http_info
    )

    get_cloudzero_settings_cloudzero_settings_get = awaited(
        CloudzeroApi.get_cloudzero_settings_cloudzero_settings_get
    )
    get_cloudzero_settings_cloudzero_settings_get_with_http_info = with_http_info(
        get_cloudzero_settings_cloudzero_settings_get
    )
    get_cloudzero_settings = get_cloudzero_settings_cloudzero_settings_get
    get_cloudzero_settings_with_http_info = (
        get_cloudzero_settings_cloudzero_settings_get_with_http_info
    )

    update_cloudzero_settings_cloudzero_settings_put = awaited(
        CloudzeroApi.update_cloudzero_settings_cloudzero_settings_put
    )
    update_cloudzero_settings_cloudzero_settings_put_with_http_info = with_http_info(
        update_cloudzero_settings_cloudzero_settings_put
    )
    update_cloudzero_settings = update_cloudzero_settings_cloudzero_settings_put
    update_cloudzero_settings_with_http_info = (
        update_cloudzero_settings_cloudzero_settings_put_with_http_info
    )

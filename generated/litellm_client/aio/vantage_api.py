from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.vantage_api import VantageApi


class AsyncVantageApi(AsyncApi):
    """Operations tagged "vantage"."""

    delete_vantage_settings_vantage_delete_delete = awaited(
        VantageApi.delete_vantage_settings_vantage_delete_delete
    )
    delete_vantage_settings_vantage_delete_delete_with_http_info = with_http_info(
        delete_vantage_settings_vantage_delete_delete
    )
    delete_vantage_settings = delete_vantage_settings_vantage_delete_delete
    delete_vantage_settings_with_http_info = (
        delete_vantage_settings_vantage_delete_delete_with_http_info
    )

    vantage_dry_run_export_vantage_dry_run_post = awaited(
        VantageApi.vantage_dry_run_export_vantage_dry_run_post
    )
    vantage_dry_run_export_vantage_dry_run_post_with_http_info = with_http_info(
        vantage_dry_run_export_vantage_dry_run_post
    )
    vantage_dry_run_export = vantage_dry_run_export_vantage_dry_run_post
    vantage_dry_run_export_with_http_info = (
        vantage_dry_run_export_vantage_dry_run_post_with_http_info
    )

    vantage_export_vantage_export_post = awaited(
        VantageApi.vantage_export_vantage_export_post
    )
    vantage_export_vantage_export_post_with_http_info = with_http_info(
        vantage_export_vantage_export_post
    )
    vantage_export = vantage_export_vantage_export_post
    vantage_export_with_http_info = vantage_export_vantage_export_post_with_http_info

    init_vantage_settings_vantage_init_post = awaited(
        VantageApi.init_vantage_settings_vantage_init_post
    )
    init_vantage_settings_vantage_init_post_with_http_info = with_http_info(
        init_vantage_settings_vantage_init_post
    )
    init_vantage_settings = init_vantage_settings_vantage_init_post
    init_vantage_settings_with_http_info = (
        init_vantage_settings_vantage_init_post_with_http_info
    )

    get_vantage_settings_vantage_settings_get = awaited(
        VantageApi.get_vantage_settings_vantage_settings_get
    )
    get_vantage_settings_vantage_settings_get_with_http_info = with_http_info(
        get_vantage_settings_vantage_settings_get
    )
    get_vantage_settings = get_vantage_settings_vantage_settings_get
    get_vantage_settings_with_http_info = (
        get_vantage_settings_vantage_settings_get_with_http_info
    )

    update_vantage_settings_vantage_settings_put = awaited(
        VantageApi.update_vantage_settings_vantage_settings_put
    )
    update_vantage_settings_vantage_settings_put_with_http_info = with_http_info(
        update_vantage_settings_vantage_settings_put
    )
    update_vantage_settings = update_vantage_settings_vantage_settings_put
    update_vantage_settings_with_http_info = (
        update_vantage_settings_vantage_settings_put_with_http_info
    )

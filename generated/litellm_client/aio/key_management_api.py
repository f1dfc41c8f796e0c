from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.key_management_api import KeyManagementApi


class AsyncKeyManagementApi(AsyncApi):
    """Operations tagged "key management"."""

    generate_key_fn_key_generate_post = awaited(
        KeyManagementApi.generate_key_fn_key_generate_post
    )
    generate_key_fn_key_generate_post_with_http_info = with_http_info(
        generate_key_fn_key_generate_post
    )
    generate_key_fn = generate_key_fn_key_generate_post
    generate_key_fn_with_http_info = generate_key_fn_key_generate_post_with_http_info

    generate_service_account_key_fn_key_service_account_generate_post = awaited(
        KeyManagementApi.generate_service_account_key_fn_key_service_account_generate_post
    )
    generate_service_account_key_fn_key_service_account_generate_post_with_http_info = (
        with_http_info(
            generate_service_account_key_fn_key_service_account_generate_post
        )
    )
    generate_service_account_key_fn = (
        generate_service_account_key_fn_key_service_account_generate_post
    )
    generate_service_account_key_fn_with_http_info = (
        generate_service_account_key_fn_key_service_account_generate_post_with_http_info
    )

    update_key_fn_key_update_post = awaited(
        KeyManagementApi.update_key_fn_key_update_post
    )
    update_key_fn_key_update_post_with_http_info = with_http_info(
        update_key_fn_key_update_post
    )
    update_key_fn = update_key_fn_key_update_post
    update_key_fn_with_http_info = update_key_fn_key_update_post_with_http_info

    bulk_update_keys_key_bulk_update_post = awaited(
        KeyManagementApi.bulk_update_keys_key_bulk_update_post
    )
    bulk_update_keys_key_bulk_update_post_with_http_info = with_http_info(
        bulk_update_keys_key_bulk_update_post
    )
    bulk_update_keys = bulk_update_keys_key_bulk_update_post
    bulk_update_keys_with_http_info = (
        bulk_update_keys_key_bulk_update_post_with_http_info
    )

    bulk_update_team_keys_team_key_bulk_update_post = awaited(
        KeyManagementApi.bulk_update_team_keys_team_key_bulk_update_post
    )
    bulk_update_team_keys_team_key_bulk_update_post_with_http_info = with_http_info(
        bulk_update_team_keys_team_key_bulk_update_post
    )
    bulk_update_team_keys = bulk_update_team_keys_team_key_bulk_update_post
    bulk_update_team_keys_with_http_info = (
        bulk_update_team_keys_team_key_bulk_update_post_with_http_info
    )

    delete_key_fn_key_delete_post = awaited(
        KeyManagementApi.delete_key_fn_key_delete_post
    )
    delete_key_fn_key_delete_post_with_http_info = with_http_info(
        delete_key_fn_key_delete_post
    )
    delete_key_fn = delete_key_fn_key_delete_post
    delete_key_fn_with_http_info = delete_key_fn_key_delete_post_with_http_info

    info_key_fn_key_info_get = awaited(KeyManagementApi.info_key_fn_key_info_get)
    info_key_fn_key_info_get_with_http_info = with_http_info(info_key_fn_key_info_get)
    info_key_fn = info_key_fn_key_info_get
    info_key_fn_with_http_info = info_key_fn_key_info_get_with_http_info

    regenerate_key_fn_key_regenerate_post = awaited(
        KeyManagementApi.regenerate_key_fn_key_regenerate_post
    )
    regenerate_key_fn_key_regenerate_post_with_http_info = with_http_info(
        regenerate_key_fn_key_regenerate_post
    )

    regenerate_key_fn_key_key_regenerate_post = awaited(
        KeyManagementApi.regenerate_key_fn_key_key_regenerate_post
    )
    regenerate_key_fn_key_key_regenerate_post_with_http_info = with_http_info(
        regenerate_key_fn_key_key_regenerate_post
    )

    reset_key_spend_fn_key_key_reset_spend_post = awaited(
        KeyManagementApi.reset_key_spend_fn_key_key_reset_spend_post
    )
    reset_key_spend_fn_key_key_reset_spend_post_with_http_info = with_http_info(
        reset_key_spend_fn_key_key_reset_spend_post
    )
    reset_key_spend_fn = reset_key_spend_fn_key_key_reset_spend_post
    reset_key_spend_fn_with_http_info = (
        reset_key_spend_fn_key_key_reset_spend_post_with_http_info
    )

    list_keys_key_list_get = awaited(KeyManagementApi.list_keys_key_list_get)
    list_keys_key_list_get_with_http_info = with_http_info(list_keys_key_list_get)
    list_keys = list_keys_key_list_get
    list_keys_with_http_info = list_keys_key_list_get_with_http_info

    key_aliases_key_aliases_get = awaited(KeyManagementApi.key_aliases_key_aliases_get)
    key_aliases_key_aliases_get_with_http_info = with_http_info(
        key_aliases_key_aliases_get
    )
    key_aliases = key_aliases_key_aliases_get
    key_aliases_with_http_info = key_aliases_key_aliases_get_with_http_info

    block_key_key_block_post = awaited(KeyManagementApi.block_key_key_block_post)
    block_key_key_block_post_with_http_info = with_http_info(block_key_key_block_post)
    block_key = block_key_key_block_post
    block_key_with_http_info = block_key_key_block_post_with_http_info

    unblock_key_key_unblock_post = awaited(
        KeyManagementApi.unblock_key_key_unblock_post
    )
    unblock_key_key_unblock_post_with_http_info = with_http_info(
        unblock_key_key_unblock_post
    )
    unblock_key = unblock_key_key_unblock_post
    unblock_key_with_http_info = unblock_key_key_unblock_post_with_http_info

    key_health_key_health_post = awaited(KeyManagementApi.key_health_key_health_post)
    key_health_key_health_post_with_http_info = with_http_info(
        key_health_key_health_post
    )
    key_health = key_health_key_health_post
    key_health_with_http_info = key_health_key_health_post_with_http_info

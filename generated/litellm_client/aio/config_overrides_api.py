from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.config_overrides_api import ConfigOverridesApi


class AsyncConfigOverridesApi(AsyncApi):
    """Operations tagged "config_overrides"."""

    get_cyberark_config_config_overrides_cyberark_get = awaited(
        ConfigOverridesApi.get_cyberark_config_config_overrides_cyberark_get
    )
    get_cyberark_config_config_overrides_cyberark_get_with_http_info = with_http_info(
        get_cyberark_config_config_overrides_cyberark_get
    )
    get_cyberark_config = get_cyberark_config_config_overrides_cyberark_get
    get_cyberark_config_with_http_info = (
        get_cyberark_config_config_overrides_cyberark_get_with_http_info
    )

    update_cyberark_config_config_overrides_cyberark_post = awaited(
        ConfigOverridesApi.update_cyberark_config_config_overrides_cyberark_post
    )
    update_cyberark_config_config_overrides_cyberark_post_with_http_info = (
        with_http_info(update_cyberark_config_config_overrides_cyberark_post)
    )
    update_cyberark_config = update_cyberark_config_config_overrides_cyberark_post
    update_cyberark_config_with_http_info = (
        update_cyberark_config_config_overrides_cyberark_post_with_http_info
    )

    delete_cyberark_config_config_overrides_cyberark_delete = awaited(
        ConfigOverridesApi.delete_cyberark_config_config_overrides_cyberark_delete
    )
    delete_cyberark_config_config_overrides_cyberark_delete_with_http_info = (
        with_http_info(delete_cyberark_config_config_overrides_cyberark_delete)
    )
    delete_cyberark_config = delete_cyberark_config_config_overrides_cyberark_delete
    delete_cyberark_config_with_http_info = (
        delete_cyberark_config_config_overrides_cyberark_delete_with_http_info
    )

    test_cyberark_connection_config_overrides_cyberark_test_connection_post = awaited(
        ConfigOverridesApi.test_cyberark_connection_config_overrides_cyberark_test_connection_post
    )
    test_cyberark_connection_config_overrides_cyberark_test_connection_post_with_http_info = with_http_info(
        test_cyberark_connection_config_overrides_cyberark_test_connection_post
    )
    test_cyberark_connection = (
        test_cyberark_connection_config_overrides_cyberark_test_connection_post
    )
    test_cyberark_connection_with_http_info = test_cyberark_connection_config_overrides_cyberark_test_connection_post_with_http_info

    get_hashicorp_vault_config_config_overrides_hashicorp_vault_get = awaited(
        ConfigOverridesApi.get_hashicorp_vault_config_config_overrides_hashicorp_vault_get
    )
    get_hashicorp_vault_config_config_overrides_hashicorp_vault_get_with_http_info = (
        with_http_info(get_hashicorp_vault_config_config_overrides_hashicorp_vault_get)
    )
    get_hashicorp_vault_config = (
        get_hashicorp_vault_config_config_overrides_hashicorp_vault_get
    )
    get_hashicorp_vault_config_with_http_info = (
        get_hashicorp_vault_config_config_overrides_hashicorp_vault_get_with_http_info
    )

    update_hashicorp_vault_config_config_overrides_hashicorp_vault_post = awaited(
        ConfigOverridesApi.update_hashicorp_vault_config_config_overrides_hashicorp_vault_post
    )
    update_hashicorp_vault_config_config_overrides_hashicorp_vault_post_with_http_info = with_http_info(
        update_hashicorp_vault_config_config_overrides_hashicorp_vault_post
    )
    update_hashicorp_vault_config = (
        update_hashicorp_vault_config_config_overrides_hashicorp_vault_post
    )
    update_hashicorp_vault_config_with_http_info = update_hashicorp_vault_config_config_overrides_hashicorp_vault_post_with_http_info

    delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete = awaited(
        ConfigOverridesApi.delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete
    )
    delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete_with_http_info = with_http_info(
        delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete
    )
    delete_hashicorp_vault_config = (
        delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete
    )
    delete_hashicorp_vault_config_with_http_info = delete_hashicorp_vault_config_config_overrides_hashicorp_vault_delete_with_http_info

    test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post = awaited(
        ConfigOverridesApi.test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post
    )
    test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post_with_http_info = with_http_info(
        test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post
    )
    test_hashicorp_vault_connection = test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post
    test_hashicorp_vault_connection_with_http_info = test_hashicorp_vault_connection_config_overrides_hashicorp_vault_test_connection_post_with_http_info

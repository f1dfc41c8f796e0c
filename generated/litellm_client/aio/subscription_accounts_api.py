from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.subscription_accounts_api import SubscriptionAccountsApi


class AsyncSubscriptionAccountsApi(AsyncApi):
    """Operations tagged "subscription accounts"."""

    get_subscription_usage_subscription_accounts_usage_get = awaited(
        SubscriptionAccountsApi.get_subscription_usage_subscription_accounts_usage_get
    )
    get_subscription_usage_subscription_accounts_usage_get_with_http_info = (
        with_http_info(get_subscription_usage_subscription_accounts_usage_get)
    )
    get_subscription_usage = get_subscription_usage_subscription_accounts_usage_get
    get_subscription_usage_with_http_info = (
        get_subscription_usage_subscription_accounts_usage_get_with_http_info
    )

    new_subscription_account_subscription_accounts_new_post = awaited(
        SubscriptionAccountsApi.new_subscription_account_subscription_accounts_new_post
    )
    new_subscription_account_subscription_accounts_new_post_with_http_info = (
        with_http_info(new_subscription_account_subscription_accounts_new_post)
    )
    new_subscription_account = new_subscription_account_subscription_accounts_new_post
    new_subscription_account_with_http_info = (
        new_subscription_account_subscription_accounts_new_post_with_http_info
    )

    update_subscription_account_subscription_accounts_update_post = awaited(
        SubscriptionAccountsApi.update_subscription_account_subscription_accounts_update_post
    )
    update_subscription_account_subscription_accounts_update_post_with_http_info = (
        with_http_info(update_subscription_account_subscription_accounts_update_post)
    )
    update_subscription_account = (
        update_subscription_account_subscription_accounts_update_post
    )
    update_subscription_account_with_http_info = (
        update_subscription_account_subscription_accounts_update_post_with_http_info
    )

    delete_subscription_account_subscription_accounts_delete_post = awaited(
        SubscriptionAccountsApi.delete_subscription_account_subscription_accounts_delete_post
    )
    delete_subscription_account_subscription_accounts_delete_post_with_http_info = (
        with_http_info(delete_subscription_account_subscription_accounts_delete_post)
    )
    delete_subscription_account = (
        delete_subscription_account_subscription_accounts_delete_post
    )
    delete_subscription_account_with_http_info = (
        delete_subscription_account_subscription_accounts_delete_post_with_http_info
    )

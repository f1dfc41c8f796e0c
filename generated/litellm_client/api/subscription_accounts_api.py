from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.delete_subscription_account_request import (
        DeleteSubscriptionAccountRequest,
    )
    from ..models.lite_llm_subscription_account_table import (
        LiteLLMSubscriptionAccountTable,
    )
    from ..models.subscription_account_fee_request import SubscriptionAccountFeeRequest
    from ..models.subscription_usage_response import SubscriptionUsageResponse
    from ..models.update_subscription_account_fee_request import (
        UpdateSubscriptionAccountFeeRequest,
    )


class SubscriptionAccountsApi(Api):
    """Operations tagged "subscription accounts"."""

    def get_subscription_usage_subscription_accounts_usage_get(
        self, start_date: str, end_date: str, *, opts: RequestOptions | None = None
    ) -> SubscriptionUsageResponse:
        """Get Subscription Usage.

        Subscription-backed accounts behind the proxy's deployments or carrying a stored
        fee, each with its configured monthly fee and the fixed cost attributed to the
        date range: the fee once per billing period whose start date falls inside the
        range, however many deployments share the account.

        Args:
            start_date: First day of the Usage page filter, YYYY-MM-DD.
            end_date: Last day of the Usage page filter, YYYY-MM-DD.
        """
        return self._call(
            "get_subscription_usage_subscription_accounts_usage_get",
            "GET",
            "/subscription_accounts/usage",
            query_param("start_date", start_date, required=True),
            query_param("end_date", end_date, required=True),
            responses={"200": "SubscriptionUsageResponse"},
            opts=opts,
        )

    get_subscription_usage_subscription_accounts_usage_get_with_http_info = (
        with_http_info(get_subscription_usage_subscription_accounts_usage_get)
    )
    get_subscription_usage = get_subscription_usage_subscription_accounts_usage_get
    get_subscription_usage_with_http_info = (
        get_subscription_usage_subscription_accounts_usage_get_with_http_info
    )

    def new_subscription_account_subscription_accounts_new_post(
        self,
        subscription_account_fee_request: (
            SubscriptionAccountFeeRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMSubscriptionAccountTable:
        """New Subscription Account.

        Record the monthly fee of one subscription-backed provider account.
        """
        return self._call(
            "new_subscription_account_subscription_accounts_new_post",
            "POST",
            "/subscription_accounts/new",
            body_param(
                subscription_account_fee_request,
                name="subscription_account_fee_request",
                required=True,
            ),
            responses={"200": "LiteLLMSubscriptionAccountTable"},
            opts=opts,
        )

    new_subscription_account_subscription_accounts_new_post_with_http_info = (
        with_http_info(new_subscription_account_subscription_accounts_new_post)
    )
    new_subscription_account = new_subscription_account_subscription_accounts_new_post
    new_subscription_account_with_http_info = (
        new_subscription_account_subscription_accounts_new_post_with_http_info
    )

    def update_subscription_account_subscription_accounts_update_post(
        self,
        update_subscription_account_fee_request: (
            UpdateSubscriptionAccountFeeRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMSubscriptionAccountTable:
        """Update Subscription Account.

        Change the fee, currency, billing period start, or label of a subscription
        account. Only the fields named in the request are written, so two admins
        changing different fields at the same time both land.
        """
        return self._call(
            "update_subscription_account_subscription_accounts_update_post",
            "POST",
            "/subscription_accounts/update",
            body_param(
                update_subscription_account_fee_request,
                name="update_subscription_account_fee_request",
                required=True,
            ),
            responses={"200": "LiteLLMSubscriptionAccountTable"},
            opts=opts,
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

    def delete_subscription_account_subscription_accounts_delete_post(
        self,
        delete_subscription_account_request: (
            DeleteSubscriptionAccountRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMSubscriptionAccountTable:
        """Delete Subscription Account.

        Stop tracking a subscription account's fee; its requests stay marked as
        subscription-covered.
        """
        return self._call(
            "delete_subscription_account_subscription_accounts_delete_post",
            "POST",
            "/subscription_accounts/delete",
            body_param(
                delete_subscription_account_request,
                name="delete_subscription_account_request",
                required=True,
            ),
            responses={"200": "LiteLLMSubscriptionAccountTable"},
            opts=opts,
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

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .billing_period import BillingPeriod
    from .lite_llm_subscription_account_table import LiteLLMSubscriptionAccountTable


class SubscriptionAccountUsage(Model):
    custom_llm_provider: str
    account_id: str | None
    deployments: list[str]
    fee: LiteLLMSubscriptionAccountTable | None
    billing_periods: list[BillingPeriod]
    fixed_cost: float | None

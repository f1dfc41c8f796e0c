from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Date, Model

if TYPE_CHECKING:
    from .subscription_account_usage import SubscriptionAccountUsage


class SubscriptionUsageResponse(Model):
    start_date: Date
    end_date: Date
    subscription_providers: list[str]
    accounts: list[SubscriptionAccountUsage]

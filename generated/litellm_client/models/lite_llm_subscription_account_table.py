from __future__ import annotations

from .._runtime.models import DateTime, Model


class LiteLLMSubscriptionAccountTable(Model):
    subscription_account_id: str
    custom_llm_provider: str
    account_id: str
    monthly_fee: float
    currency: str
    billing_period_start: str
    created_at: DateTime
    created_by: str
    updated_at: DateTime
    updated_by: str
    label: str | None = None

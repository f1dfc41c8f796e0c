from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Date, Model


class SubscriptionAccountFeeRequest(Model):
    custom_llm_provider: Annotated[str, Field(min_length=1)]
    account_id: Annotated[str, Field(min_length=1)]
    monthly_fee: Annotated[float, Field(gt=0.0)]
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]
    billing_period_start: Date
    label: str | None = None

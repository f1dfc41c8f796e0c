from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Date, Model


class UpdateSubscriptionAccountFeeRequest(Model):
    subscription_account_id: str
    monthly_fee: Annotated[float, Field(gt=0.0)] | None = None
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None = None
    billing_period_start: Date | None = None
    label: str | None = None

from __future__ import annotations

from .._runtime.models import Model


class DeleteSubscriptionAccountRequest(Model):
    subscription_account_id: str

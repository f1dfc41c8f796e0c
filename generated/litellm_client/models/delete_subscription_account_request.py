from __future__ import annotations

from ._base import Model


class DeleteSubscriptionAccountRequest(Model):
    subscription_account_id: str

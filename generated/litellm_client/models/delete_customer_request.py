from __future__ import annotations

from .._runtime.models import Model


class DeleteCustomerRequest(Model):
    """Delete multiple Customers."""

    user_ids: list[str]

from __future__ import annotations

from ._base import Model


class DeleteCustomerRequest(Model):
    """Delete multiple Customers."""

    user_ids: list[str]

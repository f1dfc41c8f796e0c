from __future__ import annotations

from ._base import Model


class DeleteCustomersResponse(Model):
    deleted_customers: int
    message: str

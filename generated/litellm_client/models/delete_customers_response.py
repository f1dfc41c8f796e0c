from __future__ import annotations

from .._runtime.models import Model


class DeleteCustomersResponse(Model):
    deleted_customers: int
    message: str

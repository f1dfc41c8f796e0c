from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .bulk_update_key_request_item import BulkUpdateKeyRequestItem


class BulkUpdateKeyRequest(Model):
    """Request for bulk key updates."""

    keys: list[BulkUpdateKeyRequestItem]

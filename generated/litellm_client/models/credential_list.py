from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .credential_item import CredentialItem


class CredentialList(Model):
    """Credentials, with their secrets masked."""

    credentials: list[CredentialItem]
    success: bool | None = None

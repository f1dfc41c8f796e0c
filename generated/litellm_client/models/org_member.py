from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OrgMember(Model):
    role: Literal["org_admin", "internal_user", "internal_user_viewer"] | str
    user_id: str | None = None
    """The unique ID of the user to add. Either user_id or user_email must be provided.
    """

    user_email: str | None = None
    """The email address of the user to add. Either user_id or user_email must be
    provided.
    """

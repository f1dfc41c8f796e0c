from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Member(Model):
    role: Literal["admin", "user"] | str
    """The role of the user within the team. 'admin' users can manage team settings and
    members, 'user' is a regular team member.
    """

    user_id: str | None = None
    """The unique ID of the user to add. Either user_id or user_email must be provided.
    """

    user_email: str | None = None
    """The email address of the user to add. Either user_id or user_email must be
    provided.
    """

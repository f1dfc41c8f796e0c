from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .access_group_info import AccessGroupInfo


class ListAccessGroupsResponse(Model):
    access_groups: list[AccessGroupInfo]

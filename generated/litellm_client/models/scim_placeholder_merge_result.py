from __future__ import annotations

from .._runtime.models import Model


class SCIMPlaceholderMergeResult(Model):
    merged_into_user_id: str
    placeholder_user_id: str
    team_ids: list[str]

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_update_fields import KeyUpdateFields


class BulkUpdateTeamKeysRequest(Model):
    """Apply one update payload to many keys inside a team; provide either `key_ids` or
    `all_keys_in_team=True`.
    """

    team_id: str
    update_fields: KeyUpdateFields
    key_ids: list[str] | None = None
    all_keys_in_team: bool = False

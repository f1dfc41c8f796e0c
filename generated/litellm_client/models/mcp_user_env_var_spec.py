from __future__ import annotations

from .._runtime.models import Model


class MCPUserEnvVarSpec(Model):
    """Describes one per-user env var slot for the calling user.

    Stored values are write-only: the status only reports whether a value ``is_set`` and
    never echoes the decrypted secret back to the client.
    """

    name: str
    description: str | None = None
    is_set: bool = False

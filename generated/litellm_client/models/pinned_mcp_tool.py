from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PinnedMCPTool(Model):
    """One tool of an admin-pinned catalog: the description and input schema tools/list
    keeps serving.
    """

    description: str = ""
    input_schema: dict[str, Any] | None = None

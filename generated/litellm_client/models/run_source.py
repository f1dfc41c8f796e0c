from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RunSource(Model):
    title: str
    type: (
        Literal["slack", "teams", "discord", "linear", "github", "jira", "custom"] | str
    )
    url: str
    user: str | None = None

from __future__ import annotations

from .._runtime.models import Model


class LatestReleaseInfo(Model):
    version: str
    new_features: int
    bug_fixes: int
    other_updates: int
    release_url: str

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .fuse_harness_preset import FuseHarnessPreset
    from .fuse_model_preset import FuseModelPreset


class FusePresetCatalog(Model):
    version: str
    models: list[FuseModelPreset]
    harnesses: list[FuseHarnessPreset]

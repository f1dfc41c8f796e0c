from __future__ import annotations

from .._runtime.models import Model


class Hyperparameters(Model):
    batch_size: str | int | None = None
    learning_rate_multiplier: str | float | None = None
    n_epochs: str | int | None = None

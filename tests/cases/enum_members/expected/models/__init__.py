"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .badly_named import BadlyNamed
    from .case import Case
    from .mixed import Mixed
    from .model_model import ModelModel
    from .named import Named
    from .nullable import Nullable
    from .number import Number
    from .sign import Sign
    from .single import Single
    from .too_few_names import TooFewNames


_MODULES: dict[str, str] = {
    "BadlyNamed": "badly_named",
    "Case": "case",
    "Mixed": "mixed",
    "ModelModel": "model_model",
    "Named": "named",
    "Nullable": "nullable",
    "Number": "number",
    "Sign": "sign",
    "Single": "single",
    "TooFewNames": "too_few_names",
}

__all__: list[str] = [
    "BadlyNamed",
    "Case",
    "Mixed",
    "ModelModel",
    "Named",
    "Nullable",
    "Number",
    "Sign",
    "Single",
    "TooFewNames",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)

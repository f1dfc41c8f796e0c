"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .chick import Chick
    from .cow import Cow
    from .hen import Hen
    from .job import Job
    from .job_inline import JobInline
    from .size import Size
    from .tone import Tone
    from .tones import Tones


_MODULES: dict[str, str] = {
    "Chick": "chick",
    "Cow": "cow",
    "Hen": "hen",
    "Job": "job",
    "JobInline": "job_inline",
    "Size": "size",
    "Tone": "tone",
    "Tones": "tones",
}

__all__: list[str] = [
    "Chick",
    "Cow",
    "Hen",
    "Job",
    "JobInline",
    "Size",
    "Tone",
    "Tones",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)

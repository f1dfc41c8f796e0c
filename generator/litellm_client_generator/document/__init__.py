"""Bytes to a document, and what stands where in it.

In comes a source: a path, a URL, standard input. Out comes a `Document`: its data, JSON pointers into it, and what
reads one object of it (`schema`, `media`, `paths`). Nothing here knows Python names.
"""

from litellm_client_generator.document.bundle import bundle
from litellm_client_generator.document.document import (
    Document,
    copy,
    escape,
    load,
    pointer_to,
    split,
)
from litellm_client_generator.document.grammar import ADDITIONAL, METHODS

__all__ = [
    "ADDITIONAL",
    "METHODS",
    "Document",
    "bundle",
    "copy",
    "escape",
    "load",
    "pointer_to",
    "split",
]

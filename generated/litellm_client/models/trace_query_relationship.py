from __future__ import annotations

from .._runtime.models import Model


class TraceQueryRelationship(Model):
    additional_predicates: str
    left: str
    meaning: str
    right: str

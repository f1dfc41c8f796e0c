from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .trace_query_attributes import TraceQueryAttributes
    from .trace_query_example import TraceQueryExample
    from .trace_query_metadata import TraceQueryMetadata
    from .trace_query_normalized_field import TraceQueryNormalizedField
    from .trace_query_relationship import TraceQueryRelationship
    from .trace_query_table import TraceQueryTable


class TraceQueryHelp(Model):
    access: str
    attributes: list[TraceQueryAttributes]
    dialect: str
    examples: list[TraceQueryExample]
    gotchas: list[str]
    guide: str
    metadata: TraceQueryMetadata
    normalized_fields: list[TraceQueryNormalizedField]
    relationships: list[TraceQueryRelationship]
    response: str
    tables: list[TraceQueryTable]

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .ranking_options import RankingOptions


class FileSearchToolParam(Model):
    """A tool that searches for relevant content from uploaded files.

    Learn more about the [file search
    tool](https://developers.openai.com/api/docs/guides/tools-file-search).
    """

    vector_store_ids: list[str]
    type: ConstantOf[Literal["file_search"]] = "file_search"
    filters: ComparisonFilter | CompoundFilter | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None

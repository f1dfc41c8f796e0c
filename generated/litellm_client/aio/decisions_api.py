from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.decisions_api import DecisionsApi


class AsyncDecisionsApi(AsyncApi):
    """Operations tagged "decisions"."""

    decisions_decisions_post = awaited(DecisionsApi.decisions_decisions_post)
    decisions_decisions_post_with_http_info = with_http_info(decisions_decisions_post)

    extraction_extraction_post = awaited(DecisionsApi.extraction_extraction_post)
    extraction_extraction_post_with_http_info = with_http_info(
        extraction_extraction_post
    )

    systemone_systemone_post = awaited(DecisionsApi.systemone_systemone_post)
    systemone_systemone_post_with_http_info = with_http_info(systemone_systemone_post)

    decisions_v1_decisions_post = awaited(DecisionsApi.decisions_v1_decisions_post)
    decisions_v1_decisions_post_with_http_info = with_http_info(
        decisions_v1_decisions_post
    )
    decisions = decisions_v1_decisions_post
    decisions_with_http_info = decisions_v1_decisions_post_with_http_info

    extraction_v1_extraction_post = awaited(DecisionsApi.extraction_v1_extraction_post)
    extraction_v1_extraction_post_with_http_info = with_http_info(
        extraction_v1_extraction_post
    )
    extraction = extraction_v1_extraction_post
    extraction_with_http_info = extraction_v1_extraction_post_with_http_info

    systemone_v1_systemone_post = awaited(DecisionsApi.systemone_v1_systemone_post)
    systemone_v1_systemone_post_with_http_info = with_http_info(
        systemone_v1_systemone_post
    )
    systemone = systemone_v1_systemone_post
    systemone_with_http_info = systemone_v1_systemone_post_with_http_info

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.job import Job
    from ..models.tone import Tone


class DefaultApi(Api):
    """Operations without a tag."""

    def get_job(
        self,
        *,
        tone: Tone | str | None = None,
        odd: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Job:
        """GET /job."""
        return self._call(
            "get_job",
            "GET",
            "/job",
            query_param("tone", tone, enum=("RED", "BLUE")),
            query_param("odd", odd),
            responses={"200": "Job"},
            opts=opts,
        )

    get_job_with_http_info = with_http_info(get_job)

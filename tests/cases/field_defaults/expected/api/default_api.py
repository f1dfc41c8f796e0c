from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.job import Job


class DefaultApi(Api):
    """Operations without a tag."""

    def start_job(
        self, job: Job | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /jobs."""
        self._call(
            "start_job",
            "POST",
            "/jobs",
            body_param(job, name="job", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    start_job_with_http_info = with_http_info(start_job)

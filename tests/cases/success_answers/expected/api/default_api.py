from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.job import Job
    from ..models.ticket import Ticket


class DefaultApi(Api):
    """Operations without a tag."""

    def read_jobs(self, *, opts: RequestOptions | None = None) -> list[Job]:
        """GET /jobs."""
        return self._call(
            "read_jobs",
            "GET",
            "/jobs",
            responses={"200": "list[Job]", "default": "Problem"},
            opts=opts,
        )

    read_jobs_with_http_info = with_http_info(read_jobs)

    def start_job(self, *, opts: RequestOptions | None = None) -> Job | Ticket | None:
        """POST /jobs."""
        return self._call(
            "start_job",
            "POST",
            "/jobs",
            responses={"200": "Job", "202": "Ticket", "204": "None"},
            opts=opts,
        )

    start_job_with_http_info = with_http_info(start_job)

    def read_range(self, *, opts: RequestOptions | None = None) -> Job:
        """GET /range."""
        return self._call(
            "read_range", "GET", "/range", responses={"2XX": "Job"}, opts=opts
        )

    read_range_with_http_info = with_http_info(read_range)

    def read_default(self, *, opts: RequestOptions | None = None) -> Job:
        """GET /default."""
        return self._call(
            "read_default", "GET", "/default", responses={"default": "Job"}, opts=opts
        )

    read_default_with_http_info = with_http_info(read_default)

    def read_failures(self, *, opts: RequestOptions | None = None) -> Any:
        """GET /failures."""
        return self._call(
            "read_failures",
            "GET",
            "/failures",
            responses={},
            errors={"404": "Problem"},
            opts=opts,
        )

    read_failures_with_http_info = with_http_info(read_failures)

    def read_same(self, *, opts: RequestOptions | None = None) -> Job:
        """GET /same."""
        return self._call(
            "read_same",
            "GET",
            "/same",
            responses={"200": "Job", "201": "Job"},
            opts=opts,
        )

    read_same_with_http_info = with_http_info(read_same)

    def read_moved(self, *, opts: RequestOptions | None = None) -> Any:
        """GET /moved."""
        return self._call(
            "read_moved",
            "GET",
            "/moved",
            responses={"302": "None"},
            accept=(),
            opts=opts,
        )

    read_moved_with_http_info = with_http_info(read_moved)

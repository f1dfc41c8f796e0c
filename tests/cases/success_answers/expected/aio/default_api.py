from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    read_jobs = awaited(DefaultApi.read_jobs)
    read_jobs_with_http_info = with_http_info(read_jobs)

    start_job = awaited(DefaultApi.start_job)
    start_job_with_http_info = with_http_info(start_job)

    read_range = awaited(DefaultApi.read_range)
    read_range_with_http_info = with_http_info(read_range)

    read_default = awaited(DefaultApi.read_default)
    read_default_with_http_info = with_http_info(read_default)

    read_failures = awaited(DefaultApi.read_failures)
    read_failures_with_http_info = with_http_info(read_failures)

    read_same = awaited(DefaultApi.read_same)
    read_same_with_http_info = with_http_info(read_same)

    read_moved = awaited(DefaultApi.read_moved)
    read_moved_with_http_info = with_http_info(read_moved)

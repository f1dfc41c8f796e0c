from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    start_job = awaited(DefaultApi.start_job)
    start_job_with_http_info = with_http_info(start_job)

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.experimental_api import ExperimentalApi


class AsyncExperimentalApi(AsyncApi):
    """Operations tagged "experimental"."""

    sso_readiness_sso_readiness_get = awaited(
        ExperimentalApi.sso_readiness_sso_readiness_get
    )
    sso_readiness_sso_readiness_get_with_http_info = with_http_info(
        sso_readiness_sso_readiness_get
    )
    sso_readiness = sso_readiness_sso_readiness_get
    sso_readiness_with_http_info = sso_readiness_sso_readiness_get_with_http_info

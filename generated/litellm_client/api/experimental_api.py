from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class ExperimentalApi(Api):
    """Operations tagged "experimental"."""

    def sso_readiness_sso_readiness_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Sso Readiness.

        Health endpoint for checking SSO readiness. Checks if the configured SSO
        provider has all required environment variables set in memory.
        """
        return self._call(
            "sso_readiness_sso_readiness_get",
            "GET",
            "/sso/readiness",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    sso_readiness_sso_readiness_get_with_http_info = with_http_info(
        sso_readiness_sso_readiness_get
    )
    sso_readiness = sso_readiness_sso_readiness_get
    sso_readiness_with_http_info = sso_readiness_sso_readiness_get_with_http_info

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class ExperimentalApi(Api):
    """Operations tagged "experimental"."""

    def sso_readiness_sso_readiness_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Sso Readiness.

        Health endpoint for checking SSO readiness.
        Checks if the configured SSO provider has all required environment variables set
        in memory.
        """
        return self.sso_readiness_sso_readiness_get_with_http_info(opts=opts).data

    def sso_readiness_sso_readiness_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `sso_readiness_sso_readiness_get`, with the status code and the headers."""
        return self._call(
            "sso_readiness_sso_readiness_get",
            "GET",
            "/sso/readiness",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    sso_readiness = sso_readiness_sso_readiness_get
    sso_readiness_with_http_info = sso_readiness_sso_readiness_get_with_http_info

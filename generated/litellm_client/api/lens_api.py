from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.service_connection import ServiceConnection


class LensApi(Api):
    """Operations tagged "Lens"."""

    def service_connection_lens_service_get(
        self, *, opts: RequestOptions | None = None
    ) -> ServiceConnection:
        """Service Connection."""
        return self._call(
            "service_connection_lens_service_get",
            "GET",
            "/lens/service",
            responses={"200": "ServiceConnection"},
            errors={},
            opts=opts,
        )

    service_connection_lens_service_get_with_http_info = with_http_info(
        service_connection_lens_service_get
    )
    service_connection = service_connection_lens_service_get
    service_connection_with_http_info = (
        service_connection_lens_service_get_with_http_info
    )

    def lens_request_lens_path_get(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return self._call(
            "lens_request_lens_path_get",
            "GET",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_path_get_with_http_info = with_http_info(
        lens_request_lens_path_get
    )

    def lens_request_lens_path_put(
        self, path: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "lens_request_lens_path_put",
            "PUT",
            "/lens/{path}",
            path_param("path", path),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_path_put_with_http_info = with_http_info(
        lens_request_lens_path_put
    )

    def lens_request_lens_path_post(
        self, path: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "lens_request_lens_path_post",
            "POST",
            "/lens/{path}",
            path_param("path", path),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_path_post_with_http_info = with_http_info(
        lens_request_lens_path_post
    )

    def lens_request_lens_path_delete(
        self, path: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return self._call(
            "lens_request_lens_path_delete",
            "DELETE",
            "/lens/{path}",
            path_param("path", path),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_path_delete_with_http_info = with_http_info(
        lens_request_lens_path_delete
    )

    def lens_request_lens_path_patch(
        self, path: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "lens_request_lens_path_patch",
            "PATCH",
            "/lens/{path}",
            path_param("path", path),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_path_patch_with_http_info = with_http_info(
        lens_request_lens_path_patch
    )

    def lens_request_lens_get(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return self._call(
            "lens_request_lens_get",
            "GET",
            "/lens",
            query_param("path", path),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_get_with_http_info = with_http_info(lens_request_lens_get)

    def lens_request_lens_put(
        self,
        *,
        path: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Lens Request.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "lens_request_lens_put",
            "PUT",
            "/lens",
            query_param("path", path),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_put_with_http_info = with_http_info(lens_request_lens_put)

    def lens_request_lens_post(
        self,
        *,
        path: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Lens Request.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "lens_request_lens_post",
            "POST",
            "/lens",
            query_param("path", path),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_post_with_http_info = with_http_info(lens_request_lens_post)

    def lens_request_lens_delete(
        self, *, path: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Lens Request."""
        return self._call(
            "lens_request_lens_delete",
            "DELETE",
            "/lens",
            query_param("path", path),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_delete_with_http_info = with_http_info(lens_request_lens_delete)

    def lens_request_lens_patch(
        self,
        *,
        path: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Lens Request.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "lens_request_lens_patch",
            "PATCH",
            "/lens",
            query_param("path", path),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    lens_request_lens_patch_with_http_info = with_http_info(lens_request_lens_patch)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.access_group_create_request import AccessGroupCreateRequest
    from ..models.access_group_response import AccessGroupResponse
    from ..models.access_group_update_request import AccessGroupUpdateRequest


class AccessGroupsApi(Api):
    """Operations tagged "access_groups"."""

    def list_access_groups_v1_access_group_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[AccessGroupResponse]:
        """List Access Groups."""
        return self.list_access_groups_v1_access_group_get_with_http_info(
            opts=opts
        ).data

    def list_access_groups_v1_access_group_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[AccessGroupResponse]]:
        """Like `list_access_groups_v1_access_group_get`, with the status code and the headers."""
        return self._call(
            "list_access_groups_v1_access_group_get",
            "GET",
            "/v1/access_group",
            responses={"200": "list[AccessGroupResponse]"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def create_access_group_v1_access_group_post(
        self,
        access_group_create_request: AccessGroupCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Create Access Group."""
        return self.create_access_group_v1_access_group_post_with_http_info(
            access_group_create_request, opts=opts
        ).data

    def create_access_group_v1_access_group_post_with_http_info(
        self,
        access_group_create_request: AccessGroupCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[AccessGroupResponse]:
        """Like `create_access_group_v1_access_group_post`, with the status code and the headers."""
        return self._call(
            "create_access_group_v1_access_group_post",
            "POST",
            "/v1/access_group",
            body_param(
                access_group_create_request,
                name="access_group_create_request",
                required=True,
            ),
            responses={"201": "AccessGroupResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def get_access_group_v1_access_group_access_group_id_get(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> AccessGroupResponse:
        """Get Access Group."""
        return self.get_access_group_v1_access_group_access_group_id_get_with_http_info(
            access_group_id, opts=opts
        ).data

    def get_access_group_v1_access_group_access_group_id_get_with_http_info(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[AccessGroupResponse]:
        """Like `get_access_group_v1_access_group_access_group_id_get`, with the status code and the headers."""
        return self._call(
            "get_access_group_v1_access_group_access_group_id_get",
            "GET",
            "/v1/access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"200": "AccessGroupResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def update_access_group_v1_access_group_access_group_id_put(
        self,
        access_group_id: str,
        access_group_update_request: AccessGroupUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Update Access Group."""
        return (
            self.update_access_group_v1_access_group_access_group_id_put_with_http_info(
                access_group_id, access_group_update_request, opts=opts
            ).data
        )

    def update_access_group_v1_access_group_access_group_id_put_with_http_info(
        self,
        access_group_id: str,
        access_group_update_request: AccessGroupUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[AccessGroupResponse]:
        """Like `update_access_group_v1_access_group_access_group_id_put`, with the status code and the headers."""
        return self._call(
            "update_access_group_v1_access_group_access_group_id_put",
            "PUT",
            "/v1/access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            body_param(
                access_group_update_request,
                name="access_group_update_request",
                required=True,
            ),
            responses={"200": "AccessGroupResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def delete_access_group_v1_access_group_access_group_id_delete(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> None:
        """Delete Access Group."""
        return self.delete_access_group_v1_access_group_access_group_id_delete_with_http_info(
            access_group_id, opts=opts
        ).data

    def delete_access_group_v1_access_group_access_group_id_delete_with_http_info(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `delete_access_group_v1_access_group_access_group_id_delete`, with the status code and the headers."""
        return self._call(
            "delete_access_group_v1_access_group_access_group_id_delete",
            "DELETE",
            "/v1/access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"204": "None", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def list_access_groups_v1_unified_access_group_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[AccessGroupResponse]:
        """List Access Groups."""
        return self.list_access_groups_v1_unified_access_group_get_with_http_info(
            opts=opts
        ).data

    def list_access_groups_v1_unified_access_group_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[AccessGroupResponse]]:
        """Like `list_access_groups_v1_unified_access_group_get`, with the status code and the headers."""
        return self._call(
            "list_access_groups_v1_unified_access_group_get",
            "GET",
            "/v1/unified_access_group",
            responses={"200": "list[AccessGroupResponse]"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def create_access_group_v1_unified_access_group_post(
        self,
        access_group_create_request: AccessGroupCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Create Access Group."""
        return self.create_access_group_v1_unified_access_group_post_with_http_info(
            access_group_create_request, opts=opts
        ).data

    def create_access_group_v1_unified_access_group_post_with_http_info(
        self,
        access_group_create_request: AccessGroupCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[AccessGroupResponse]:
        """Like `create_access_group_v1_unified_access_group_post`, with the status code and the headers."""
        return self._call(
            "create_access_group_v1_unified_access_group_post",
            "POST",
            "/v1/unified_access_group",
            body_param(
                access_group_create_request,
                name="access_group_create_request",
                required=True,
            ),
            responses={"201": "AccessGroupResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def get_access_group_v1_unified_access_group_access_group_id_get(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> AccessGroupResponse:
        """Get Access Group."""
        return self.get_access_group_v1_unified_access_group_access_group_id_get_with_http_info(
            access_group_id, opts=opts
        ).data

    def get_access_group_v1_unified_access_group_access_group_id_get_with_http_info(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[AccessGroupResponse]:
        """Like `get_access_group_v1_unified_access_group_access_group_id_get`, with the status code and the headers."""
        return self._call(
            "get_access_group_v1_unified_access_group_access_group_id_get",
            "GET",
            "/v1/unified_access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"200": "AccessGroupResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def update_access_group_v1_unified_access_group_access_group_id_put(
        self,
        access_group_id: str,
        access_group_update_request: AccessGroupUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Update Access Group."""
        return self.update_access_group_v1_unified_access_group_access_group_id_put_with_http_info(
            access_group_id, access_group_update_request, opts=opts
        ).data

    def update_access_group_v1_unified_access_group_access_group_id_put_with_http_info(
        self,
        access_group_id: str,
        access_group_update_request: AccessGroupUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[AccessGroupResponse]:
        """Like `update_access_group_v1_unified_access_group_access_group_id_put`, with the status code and the headers."""
        return self._call(
            "update_access_group_v1_unified_access_group_access_group_id_put",
            "PUT",
            "/v1/unified_access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            body_param(
                access_group_update_request,
                name="access_group_update_request",
                required=True,
            ),
            responses={"200": "AccessGroupResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def delete_access_group_v1_unified_access_group_access_group_id_delete(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> None:
        """Delete Access Group."""
        return self.delete_access_group_v1_unified_access_group_access_group_id_delete_with_http_info(
            access_group_id, opts=opts
        ).data

    def delete_access_group_v1_unified_access_group_access_group_id_delete_with_http_info(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `delete_access_group_v1_unified_access_group_access_group_id_delete`, with the status code and the headers."""
        return self._call(
            "delete_access_group_v1_unified_access_group_access_group_id_delete",
            "DELETE",
            "/v1/unified_access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"204": "None", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

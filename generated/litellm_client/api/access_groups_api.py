from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.access_group_create_request import AccessGroupCreateRequest
    from ..models.access_group_response import AccessGroupResponse
    from ..models.access_group_update_request import AccessGroupUpdateRequest


class AccessGroupsApi(Api):
    """Operations tagged "access_groups"."""

    def list_access_groups_v1_access_group_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[AccessGroupResponse]:
        """List Access Groups."""
        return self._call(
            "list_access_groups_v1_access_group_get",
            "GET",
            "/v1/access_group",
            responses={"200": "list[AccessGroupResponse]"},
            errors={},
            opts=opts,
        )

    list_access_groups_v1_access_group_get_with_http_info = with_http_info(
        list_access_groups_v1_access_group_get
    )

    def create_access_group_v1_access_group_post(
        self,
        access_group_create_request: AccessGroupCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Create Access Group."""
        return self._call(
            "create_access_group_v1_access_group_post",
            "POST",
            "/v1/access_group",
            body_param(
                access_group_create_request,
                name="access_group_create_request",
                required=True,
            ),
            responses={"201": "AccessGroupResponse"},
            opts=opts,
        )

    create_access_group_v1_access_group_post_with_http_info = with_http_info(
        create_access_group_v1_access_group_post
    )

    def get_access_group_v1_access_group_access_group_id_get(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> AccessGroupResponse:
        """Get Access Group."""
        return self._call(
            "get_access_group_v1_access_group_access_group_id_get",
            "GET",
            "/v1/access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"200": "AccessGroupResponse"},
            opts=opts,
        )

    get_access_group_v1_access_group_access_group_id_get_with_http_info = (
        with_http_info(get_access_group_v1_access_group_access_group_id_get)
    )

    def update_access_group_v1_access_group_access_group_id_put(
        self,
        access_group_id: str,
        access_group_update_request: AccessGroupUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Update Access Group."""
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
            responses={"200": "AccessGroupResponse"},
            opts=opts,
        )

    update_access_group_v1_access_group_access_group_id_put_with_http_info = (
        with_http_info(update_access_group_v1_access_group_access_group_id_put)
    )

    def delete_access_group_v1_access_group_access_group_id_delete(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> None:
        """Delete Access Group."""
        self._call(
            "delete_access_group_v1_access_group_access_group_id_delete",
            "DELETE",
            "/v1/access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"204": "None"},
            opts=opts,
        )

    delete_access_group_v1_access_group_access_group_id_delete_with_http_info = (
        with_http_info(delete_access_group_v1_access_group_access_group_id_delete)
    )

    def list_access_groups_v1_unified_access_group_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[AccessGroupResponse]:
        """List Access Groups."""
        return self._call(
            "list_access_groups_v1_unified_access_group_get",
            "GET",
            "/v1/unified_access_group",
            responses={"200": "list[AccessGroupResponse]"},
            errors={},
            opts=opts,
        )

    list_access_groups_v1_unified_access_group_get_with_http_info = with_http_info(
        list_access_groups_v1_unified_access_group_get
    )

    def create_access_group_v1_unified_access_group_post(
        self,
        access_group_create_request: AccessGroupCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Create Access Group."""
        return self._call(
            "create_access_group_v1_unified_access_group_post",
            "POST",
            "/v1/unified_access_group",
            body_param(
                access_group_create_request,
                name="access_group_create_request",
                required=True,
            ),
            responses={"201": "AccessGroupResponse"},
            opts=opts,
        )

    create_access_group_v1_unified_access_group_post_with_http_info = with_http_info(
        create_access_group_v1_unified_access_group_post
    )

    def get_access_group_v1_unified_access_group_access_group_id_get(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> AccessGroupResponse:
        """Get Access Group."""
        return self._call(
            "get_access_group_v1_unified_access_group_access_group_id_get",
            "GET",
            "/v1/unified_access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"200": "AccessGroupResponse"},
            opts=opts,
        )

    get_access_group_v1_unified_access_group_access_group_id_get_with_http_info = (
        with_http_info(get_access_group_v1_unified_access_group_access_group_id_get)
    )

    def update_access_group_v1_unified_access_group_access_group_id_put(
        self,
        access_group_id: str,
        access_group_update_request: AccessGroupUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AccessGroupResponse:
        """Update Access Group."""
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
            responses={"200": "AccessGroupResponse"},
            opts=opts,
        )

    update_access_group_v1_unified_access_group_access_group_id_put_with_http_info = (
        with_http_info(update_access_group_v1_unified_access_group_access_group_id_put)
    )

    def delete_access_group_v1_unified_access_group_access_group_id_delete(
        self, access_group_id: str, *, opts: RequestOptions | None = None
    ) -> None:
        """Delete Access Group."""
        self._call(
            "delete_access_group_v1_unified_access_group_access_group_id_delete",
            "DELETE",
            "/v1/unified_access_group/{access_group_id}",
            path_param("access_group_id", access_group_id),
            responses={"204": "None"},
            opts=opts,
        )

    delete_access_group_v1_unified_access_group_access_group_id_delete_with_http_info = with_http_info(
        delete_access_group_v1_unified_access_group_access_group_id_delete
    )

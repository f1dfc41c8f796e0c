from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, number_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.create_jwt_key_mapping_request import CreateJWTKeyMappingRequest
    from ..models.delete_jwt_key_mapping_request import DeleteJWTKeyMappingRequest
    from ..models.jwt_key_mapping_response import JWTKeyMappingResponse
    from ..models.update_jwt_key_mapping_request import UpdateJWTKeyMappingRequest


class JwtMappingsApi(Api):
    """Operations tagged "jwt_mappings"."""

    def delete_jwt_key_mapping_jwt_key_mapping_delete_post(
        self,
        delete_jwt_key_mapping_request: DeleteJWTKeyMappingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete Jwt Key Mapping."""
        return self._call(
            "delete_jwt_key_mapping_jwt_key_mapping_delete_post",
            "POST",
            "/jwt/key/mapping/delete",
            body_param(
                delete_jwt_key_mapping_request,
                name="delete_jwt_key_mapping_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_jwt_key_mapping_jwt_key_mapping_delete_post_with_http_info = with_http_info(
        delete_jwt_key_mapping_jwt_key_mapping_delete_post
    )
    delete_jwt_key_mapping = delete_jwt_key_mapping_jwt_key_mapping_delete_post
    delete_jwt_key_mapping_with_http_info = (
        delete_jwt_key_mapping_jwt_key_mapping_delete_post_with_http_info
    )

    def info_jwt_key_mapping_jwt_key_mapping_info_get(
        self, id: str, *, opts: RequestOptions | None = None
    ) -> JWTKeyMappingResponse:
        """Info Jwt Key Mapping."""
        return self._call(
            "info_jwt_key_mapping_jwt_key_mapping_info_get",
            "GET",
            "/jwt/key/mapping/info",
            query_param("id", id, required=True),
            responses={"200": "JWTKeyMappingResponse"},
            opts=opts,
        )

    info_jwt_key_mapping_jwt_key_mapping_info_get_with_http_info = with_http_info(
        info_jwt_key_mapping_jwt_key_mapping_info_get
    )
    info_jwt_key_mapping = info_jwt_key_mapping_jwt_key_mapping_info_get
    info_jwt_key_mapping_with_http_info = (
        info_jwt_key_mapping_jwt_key_mapping_info_get_with_http_info
    )

    def list_jwt_key_mappings_jwt_key_mapping_list_get(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Jwt Key Mappings.

        Args:
            page: Page number.
            size: Page size.
        """
        return self._call(
            "list_jwt_key_mappings_jwt_key_mapping_list_get",
            "GET",
            "/jwt/key/mapping/list",
            query_param("page", page, minimum=1),
            query_param("size", size, minimum=1, maximum=100),
            responses={"200": "Any"},
            pages=number_pages(
                "page",
                size="size",
                items="data",
                more="has_more",
                total="total",
                last="total_pages",
            ),
            opts=opts,
        )

    list_jwt_key_mappings_jwt_key_mapping_list_get_with_http_info = with_http_info(
        list_jwt_key_mappings_jwt_key_mapping_list_get
    )
    list_jwt_key_mappings = list_jwt_key_mappings_jwt_key_mapping_list_get
    list_jwt_key_mappings_with_http_info = (
        list_jwt_key_mappings_jwt_key_mapping_list_get_with_http_info
    )

    def create_jwt_key_mapping_jwt_key_mapping_new_post(
        self,
        create_jwt_key_mapping_request: CreateJWTKeyMappingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> JWTKeyMappingResponse:
        """Create Jwt Key Mapping."""
        return self._call(
            "create_jwt_key_mapping_jwt_key_mapping_new_post",
            "POST",
            "/jwt/key/mapping/new",
            body_param(
                create_jwt_key_mapping_request,
                name="create_jwt_key_mapping_request",
                required=True,
            ),
            responses={"200": "JWTKeyMappingResponse"},
            opts=opts,
        )

    create_jwt_key_mapping_jwt_key_mapping_new_post_with_http_info = with_http_info(
        create_jwt_key_mapping_jwt_key_mapping_new_post
    )
    create_jwt_key_mapping = create_jwt_key_mapping_jwt_key_mapping_new_post
    create_jwt_key_mapping_with_http_info = (
        create_jwt_key_mapping_jwt_key_mapping_new_post_with_http_info
    )

    def update_jwt_key_mapping_jwt_key_mapping_update_post(
        self,
        update_jwt_key_mapping_request: UpdateJWTKeyMappingRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> JWTKeyMappingResponse:
        """Update Jwt Key Mapping."""
        return self._call(
            "update_jwt_key_mapping_jwt_key_mapping_update_post",
            "POST",
            "/jwt/key/mapping/update",
            body_param(
                update_jwt_key_mapping_request,
                name="update_jwt_key_mapping_request",
                required=True,
            ),
            responses={"200": "JWTKeyMappingResponse"},
            opts=opts,
        )

    update_jwt_key_mapping_jwt_key_mapping_update_post_with_http_info = with_http_info(
        update_jwt_key_mapping_jwt_key_mapping_update_post
    )
    update_jwt_key_mapping = update_jwt_key_mapping_jwt_key_mapping_update_post
    update_jwt_key_mapping_with_http_info = (
        update_jwt_key_mapping_jwt_key_mapping_update_post_with_http_info
    )

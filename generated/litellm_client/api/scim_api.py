from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    offset_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.scim_group import SCIMGroup
    from ..models.scim_list_response import SCIMListResponse
    from ..models.scim_patch_op import SCIMPatchOp
    from ..models.scim_placeholder import SCIMPlaceholder
    from ..models.scim_placeholder_merge_result import SCIMPlaceholderMergeResult
    from ..models.scim_service_provider_config import SCIMServiceProviderConfig
    from ..models.scim_user_input import SCIMUserInput
    from ..models.scim_user_output import SCIMUserOutput


class ScimApi(Api):
    """Operations tagged "scim"."""

    def get_scim_base_scim_v2_get(
        self, *, feature: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Get Scim Base.

        Base SCIM v2 endpoint for resource discovery per RFC 7644 Section 4.

        Returns a ListResponse of ResourceTypes supported by this SCIM service provider.
        Identity providers (Okta, Azure AD, etc.) use this endpoint for resource
        discovery.
        """
        return self._call(
            "get_scim_base_scim_v2_get",
            "GET",
            "/scim/v2",
            query_param("feature", feature),
            responses={"200": "Any"},
            opts=opts,
        )

    get_scim_base_scim_v2_get_with_http_info = with_http_info(get_scim_base_scim_v2_get)
    get_scim_base = get_scim_base_scim_v2_get
    get_scim_base_with_http_info = get_scim_base_scim_v2_get_with_http_info

    def get_groups_scim_v2_groups_get(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        filter: str | None = None,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMListResponse:
        """Get Groups.

        Get a list of groups according to SCIM v2 protocol
        """
        return self._call(
            "get_groups_scim_v2_groups_get",
            "GET",
            "/scim/v2/Groups",
            query_param("startIndex", start_index, name="start_index", minimum=1),
            query_param("count", count, minimum=0),
            query_param("filter", filter),
            query_param("feature", feature),
            responses={"200": "SCIMListResponse"},
            pages=offset_pages(
                "startIndex",
                size="count",
                items="schemas",
                total="totalResults",
                start=1,
            ),
            opts=opts,
        )

    get_groups_scim_v2_groups_get_with_http_info = with_http_info(
        get_groups_scim_v2_groups_get
    )
    get_groups = get_groups_scim_v2_groups_get
    get_groups_with_http_info = get_groups_scim_v2_groups_get_with_http_info

    def create_group_scim_v2_groups_post(
        self,
        scim_group: SCIMGroup | dict[str, Any],
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMGroup:
        """Create Group.

        Create a group according to SCIM v2 protocol
        """
        return self._call(
            "create_group_scim_v2_groups_post",
            "POST",
            "/scim/v2/Groups",
            body_param(scim_group, name="scim_group", required=True),
            query_param("feature", feature),
            responses={"201": "SCIMGroup"},
            opts=opts,
        )

    create_group_scim_v2_groups_post_with_http_info = with_http_info(
        create_group_scim_v2_groups_post
    )
    create_group = create_group_scim_v2_groups_post
    create_group_with_http_info = create_group_scim_v2_groups_post_with_http_info

    def get_group_scim_v2_groups_group_id_get(
        self,
        group_id: str,
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMGroup:
        """Get Group.

        Get a single group by ID according to SCIM v2 protocol
        """
        return self._call(
            "get_group_scim_v2_groups_group_id_get",
            "GET",
            "/scim/v2/Groups/{group_id}",
            path_param("group_id", group_id),
            query_param("feature", feature),
            responses={"200": "SCIMGroup"},
            opts=opts,
        )

    get_group_scim_v2_groups_group_id_get_with_http_info = with_http_info(
        get_group_scim_v2_groups_group_id_get
    )
    get_group = get_group_scim_v2_groups_group_id_get
    get_group_with_http_info = get_group_scim_v2_groups_group_id_get_with_http_info

    def update_group_scim_v2_groups_group_id_put(
        self,
        group_id: str,
        scim_group: SCIMGroup | dict[str, Any],
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMGroup:
        """Update Group.

        Update a group according to SCIM v2 protocol
        """
        return self._call(
            "update_group_scim_v2_groups_group_id_put",
            "PUT",
            "/scim/v2/Groups/{group_id}",
            path_param("group_id", group_id),
            body_param(scim_group, name="scim_group", required=True),
            query_param("feature", feature),
            responses={"200": "SCIMGroup"},
            opts=opts,
        )

    update_group_scim_v2_groups_group_id_put_with_http_info = with_http_info(
        update_group_scim_v2_groups_group_id_put
    )
    update_group = update_group_scim_v2_groups_group_id_put
    update_group_with_http_info = (
        update_group_scim_v2_groups_group_id_put_with_http_info
    )

    def delete_group_scim_v2_groups_group_id_delete(
        self,
        group_id: str,
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """Delete Group.

        Delete a group according to SCIM v2 protocol
        """
        self._call(
            "delete_group_scim_v2_groups_group_id_delete",
            "DELETE",
            "/scim/v2/Groups/{group_id}",
            path_param("group_id", group_id),
            query_param("feature", feature),
            responses={"204": "None"},
            opts=opts,
        )

    delete_group_scim_v2_groups_group_id_delete_with_http_info = with_http_info(
        delete_group_scim_v2_groups_group_id_delete
    )
    delete_group = delete_group_scim_v2_groups_group_id_delete
    delete_group_with_http_info = (
        delete_group_scim_v2_groups_group_id_delete_with_http_info
    )

    def patch_group_scim_v2_groups_group_id_patch(
        self,
        group_id: str,
        scim_patch_op: SCIMPatchOp | dict[str, Any],
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMGroup:
        """Patch Group.

        Patch a group according to SCIM v2 protocol
        """
        return self._call(
            "patch_group_scim_v2_groups_group_id_patch",
            "PATCH",
            "/scim/v2/Groups/{group_id}",
            path_param("group_id", group_id),
            body_param(scim_patch_op, name="scim_patch_op", required=True),
            query_param("feature", feature),
            responses={"200": "SCIMGroup"},
            opts=opts,
        )

    patch_group_scim_v2_groups_group_id_patch_with_http_info = with_http_info(
        patch_group_scim_v2_groups_group_id_patch
    )
    patch_group = patch_group_scim_v2_groups_group_id_patch
    patch_group_with_http_info = (
        patch_group_scim_v2_groups_group_id_patch_with_http_info
    )

    def get_resource_types_scim_v2_resource_types_get(
        self, *, feature: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Get Resource Types.

        SCIM ResourceTypes endpoint per RFC 7644 Section 4.

        Returns a ListResponse of all resource types supported by this service provider.
        """
        return self._call(
            "get_resource_types_scim_v2_resource_types_get",
            "GET",
            "/scim/v2/ResourceTypes",
            query_param("feature", feature),
            responses={"200": "Any"},
            opts=opts,
        )

    get_resource_types_scim_v2_resource_types_get_with_http_info = with_http_info(
        get_resource_types_scim_v2_resource_types_get
    )
    get_resource_types = get_resource_types_scim_v2_resource_types_get
    get_resource_types_with_http_info = (
        get_resource_types_scim_v2_resource_types_get_with_http_info
    )

    def get_resource_type_scim_v2_resource_types_resource_type_id_get(
        self,
        resource_type_id: str,
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Get Resource Type.

        Get a single ResourceType by ID per RFC 7644.
        """
        return self._call(
            "get_resource_type_scim_v2_resource_types_resource_type_id_get",
            "GET",
            "/scim/v2/ResourceTypes/{resource_type_id}",
            path_param("resource_type_id", resource_type_id),
            query_param("feature", feature),
            responses={"200": "Any"},
            opts=opts,
        )

    get_resource_type_scim_v2_resource_types_resource_type_id_get_with_http_info = (
        with_http_info(get_resource_type_scim_v2_resource_types_resource_type_id_get)
    )
    get_resource_type = get_resource_type_scim_v2_resource_types_resource_type_id_get
    get_resource_type_with_http_info = (
        get_resource_type_scim_v2_resource_types_resource_type_id_get_with_http_info
    )

    def get_schemas_scim_v2_schemas_get(
        self, *, feature: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Get Schemas.

        SCIM Schemas endpoint per RFC 7643 Section 7.

        Returns a ListResponse of all schemas supported by this service provider.
        """
        return self._call(
            "get_schemas_scim_v2_schemas_get",
            "GET",
            "/scim/v2/Schemas",
            query_param("feature", feature),
            responses={"200": "Any"},
            opts=opts,
        )

    get_schemas_scim_v2_schemas_get_with_http_info = with_http_info(
        get_schemas_scim_v2_schemas_get
    )
    get_schemas = get_schemas_scim_v2_schemas_get
    get_schemas_with_http_info = get_schemas_scim_v2_schemas_get_with_http_info

    def get_schema_scim_v2_schemas_schema_id_get(
        self,
        schema_id: str,
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Get Schema.

        Get a single Schema by its URI per RFC 7643 Section 7.
        """
        return self._call(
            "get_schema_scim_v2_schemas_schema_id_get",
            "GET",
            "/scim/v2/Schemas/{schema_id}",
            path_param("schema_id", schema_id),
            query_param("feature", feature),
            responses={"200": "Any"},
            opts=opts,
        )

    get_schema_scim_v2_schemas_schema_id_get_with_http_info = with_http_info(
        get_schema_scim_v2_schemas_schema_id_get
    )
    get_schema = get_schema_scim_v2_schemas_schema_id_get
    get_schema_with_http_info = get_schema_scim_v2_schemas_schema_id_get_with_http_info

    def get_service_provider_config_scim_v2_service_provider_config_get(
        self, *, feature: str | None = None, opts: RequestOptions | None = None
    ) -> SCIMServiceProviderConfig:
        """Get Service Provider Config.

        Return SCIM Service Provider Configuration.
        """
        return self._call(
            "get_service_provider_config_scim_v2_service_provider_config_get",
            "GET",
            "/scim/v2/ServiceProviderConfig",
            query_param("feature", feature),
            responses={"200": "SCIMServiceProviderConfig"},
            opts=opts,
        )

    get_service_provider_config_scim_v2_service_provider_config_get_with_http_info = (
        with_http_info(get_service_provider_config_scim_v2_service_provider_config_get)
    )
    get_service_provider_config = (
        get_service_provider_config_scim_v2_service_provider_config_get
    )
    get_service_provider_config_with_http_info = (
        get_service_provider_config_scim_v2_service_provider_config_get_with_http_info
    )

    def get_users_scim_v2_users_get(
        self,
        *,
        start_index: int | None = None,
        count: int | None = None,
        filter: str | None = None,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMListResponse:
        """Get Users.

        Get a list of users according to SCIM v2 protocol
        """
        return self._call(
            "get_users_scim_v2_users_get",
            "GET",
            "/scim/v2/Users",
            query_param("startIndex", start_index, name="start_index", minimum=1),
            query_param("count", count, minimum=0),
            query_param("filter", filter),
            query_param("feature", feature),
            responses={"200": "SCIMListResponse"},
            pages=offset_pages(
                "startIndex",
                size="count",
                items="schemas",
                total="totalResults",
                start=1,
            ),
            opts=opts,
        )

    get_users_scim_v2_users_get_with_http_info = with_http_info(
        get_users_scim_v2_users_get
    )
    get_users = get_users_scim_v2_users_get
    get_users_with_http_info = get_users_scim_v2_users_get_with_http_info

    def create_user_scim_v2_users_post(
        self,
        scim_user_input: SCIMUserInput | dict[str, Any],
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMUserOutput:
        """Create User.

        Create a user according to SCIM v2 protocol
        """
        return self._call(
            "create_user_scim_v2_users_post",
            "POST",
            "/scim/v2/Users",
            body_param(scim_user_input, name="scim_user_input", required=True),
            query_param("feature", feature),
            responses={"201": "SCIMUserOutput"},
            opts=opts,
        )

    create_user_scim_v2_users_post_with_http_info = with_http_info(
        create_user_scim_v2_users_post
    )
    create_user = create_user_scim_v2_users_post
    create_user_with_http_info = create_user_scim_v2_users_post_with_http_info

    def get_user_scim_v2_users_user_id_get(
        self,
        user_id: str,
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMUserOutput:
        """Get User.

        Get a single user by ID according to SCIM v2 protocol
        """
        return self._call(
            "get_user_scim_v2_users_user_id_get",
            "GET",
            "/scim/v2/Users/{user_id}",
            path_param("user_id", user_id),
            query_param("feature", feature),
            responses={"200": "SCIMUserOutput"},
            opts=opts,
        )

    get_user_scim_v2_users_user_id_get_with_http_info = with_http_info(
        get_user_scim_v2_users_user_id_get
    )
    get_user = get_user_scim_v2_users_user_id_get
    get_user_with_http_info = get_user_scim_v2_users_user_id_get_with_http_info

    def update_user_scim_v2_users_user_id_put(
        self,
        user_id: str,
        scim_user_input: SCIMUserInput | dict[str, Any],
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMUserOutput:
        """Update User.

        Update a user according to SCIM v2 protocol (full replacement)
        """
        return self._call(
            "update_user_scim_v2_users_user_id_put",
            "PUT",
            "/scim/v2/Users/{user_id}",
            path_param("user_id", user_id),
            body_param(scim_user_input, name="scim_user_input", required=True),
            query_param("feature", feature),
            responses={"200": "SCIMUserOutput"},
            opts=opts,
        )

    update_user_scim_v2_users_user_id_put_with_http_info = with_http_info(
        update_user_scim_v2_users_user_id_put
    )
    update_user = update_user_scim_v2_users_user_id_put
    update_user_with_http_info = update_user_scim_v2_users_user_id_put_with_http_info

    def delete_user_scim_v2_users_user_id_delete(
        self,
        user_id: str,
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """Delete User.

        Delete a user according to SCIM v2 protocol
        """
        self._call(
            "delete_user_scim_v2_users_user_id_delete",
            "DELETE",
            "/scim/v2/Users/{user_id}",
            path_param("user_id", user_id),
            query_param("feature", feature),
            responses={"204": "None"},
            opts=opts,
        )

    delete_user_scim_v2_users_user_id_delete_with_http_info = with_http_info(
        delete_user_scim_v2_users_user_id_delete
    )
    delete_user = delete_user_scim_v2_users_user_id_delete
    delete_user_with_http_info = delete_user_scim_v2_users_user_id_delete_with_http_info

    def patch_user_scim_v2_users_user_id_patch(
        self,
        user_id: str,
        scim_patch_op: SCIMPatchOp | dict[str, Any],
        *,
        feature: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SCIMUserOutput:
        """Patch User.

        Patch a user according to SCIM v2 protocol
        """
        return self._call(
            "patch_user_scim_v2_users_user_id_patch",
            "PATCH",
            "/scim/v2/Users/{user_id}",
            path_param("user_id", user_id),
            body_param(scim_patch_op, name="scim_patch_op", required=True),
            query_param("feature", feature),
            responses={"200": "SCIMUserOutput"},
            opts=opts,
        )

    patch_user_scim_v2_users_user_id_patch_with_http_info = with_http_info(
        patch_user_scim_v2_users_user_id_patch
    )
    patch_user = patch_user_scim_v2_users_user_id_patch
    patch_user_with_http_info = patch_user_scim_v2_users_user_id_patch_with_http_info

    def list_placeholders_scim_v2_placeholders_get(
        self, *, feature: str | None = None, opts: RequestOptions | None = None
    ) -> list[SCIMPlaceholder]:
        """List Placeholders.

        List user rows whose id is another account's SSO identity or email.

        An earlier release provisioned a group member it could not match as a user keyed
        by the raw member value, and that row now shadows the account the value really
        names, so every push of that member is refused. This lists those rows so an
        operator can fold each one into the account it shadows with ``POST
        /scim/v2/placeholders/{user_id}/merge``. A row that has an SSO identity of its
        own or owns virtual keys is left out: someone uses that account.
        """
        return self._call(
            "list_placeholders_scim_v2_placeholders_get",
            "GET",
            "/scim/v2/placeholders",
            query_param("feature", feature),
            responses={"200": "list[SCIMPlaceholder]"},
            opts=opts,
        )

    list_placeholders_scim_v2_placeholders_get_with_http_info = with_http_info(
        list_placeholders_scim_v2_placeholders_get
    )
    list_placeholders = list_placeholders_scim_v2_placeholders_get
    list_placeholders_with_http_info = (
        list_placeholders_scim_v2_placeholders_get_with_http_info
    )

    def merge_placeholder_scim_v2_placeholders_user_id_merge_post(
        self,
        user_id: str,
        *,
        feature: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> SCIMPlaceholderMergeResult:
        """Merge Placeholder.

        Fold a placeholder user into the one account its id names by SSO identity or
        email.

        The account is added to every team the placeholder is on, then the placeholder
        is deleted the way ``DELETE /scim/v2/Users/{id}`` deletes a user, so the next
        group push resolves the member value to the real account. Refused with 409 when
        the row has an SSO identity of its own, owns virtual keys, or names no account
        or several.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "merge_placeholder_scim_v2_placeholders_user_id_merge_post",
            "POST",
            "/scim/v2/placeholders/{user_id}/merge",
            path_param("user_id", user_id),
            query_param("feature", feature),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "SCIMPlaceholderMergeResult"},
            opts=opts,
        )

    merge_placeholder_scim_v2_placeholders_user_id_merge_post_with_http_info = (
        with_http_info(merge_placeholder_scim_v2_placeholders_user_id_merge_post)
    )
    merge_placeholder = merge_placeholder_scim_v2_placeholders_user_id_merge_post
    merge_placeholder_with_http_info = (
        merge_placeholder_scim_v2_placeholders_user_id_merge_post_with_http_info
    )

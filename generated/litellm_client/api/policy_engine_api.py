from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.attachment_impact_response import AttachmentImpactResponse
    from ..models.pipeline_test_request import PipelineTestRequest
    from ..models.policy_attachment_create_request import PolicyAttachmentCreateRequest
    from ..models.policy_attachment_db_response import PolicyAttachmentDBResponse
    from ..models.policy_attachment_list_response import PolicyAttachmentListResponse
    from ..models.policy_create_request import PolicyCreateRequest
    from ..models.policy_db_response import PolicyDBResponse
    from ..models.policy_list_db_response import PolicyListDBResponse
    from ..models.policy_resolve_request import PolicyResolveRequest
    from ..models.policy_resolve_response import PolicyResolveResponse
    from ..models.policy_update_request import PolicyUpdateRequest
    from ..models.policy_version_compare_response import PolicyVersionCompareResponse
    from ..models.policy_version_create_request import PolicyVersionCreateRequest
    from ..models.policy_version_list_response import PolicyVersionListResponse
    from ..models.policy_version_status_update_request import (
        PolicyVersionStatusUpdateRequest,
    )


class PolicyEngineApi(Api):
    """Operations tagged "policy_engine"."""

    def create_policy_policies_post(
        self,
        policy_create_request: PolicyCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyDBResponse:
        r"""Create Policy.

        Create a new policy.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/policies" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "policy_name": "global-baseline",
                "description": "Base guardrails for all requests",
                "guardrails_add": ["pii_masking", "prompt_injection"],
                "guardrails_remove": []
            }'
        ```

        Example Response:
        ```json
        {
            "policy_id": "123e4567-e89b-12d3-a456-426614174000",
            "policy_name": "global-baseline",
            "inherit": null,
            "description": "Base guardrails for all requests",
            "guardrails_add": ["pii_masking", "prompt_injection"],
            "guardrails_remove": [],
            "condition": null,
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
        }
        ```
        """
        return self._call(
            "create_policy_policies_post",
            "POST",
            "/policies",
            body_param(
                policy_create_request, name="policy_create_request", required=True
            ),
            responses={"200": "PolicyDBResponse"},
            opts=opts,
        )

    create_policy_policies_post_with_http_info = with_http_info(
        create_policy_policies_post
    )
    create_policy = create_policy_policies_post
    create_policy_with_http_info = create_policy_policies_post_with_http_info

    def create_policy_attachment_policies_attachments_post(
        self,
        policy_attachment_create_request: (
            PolicyAttachmentCreateRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyAttachmentDBResponse:
        r"""Create Policy Attachment.

        Create a new policy attachment.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/policies/attachments" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "policy_name": "global-baseline",
                "scope": "*"
            }'
        ```

        Example with team-specific attachment:
        ```bash
        curl -X POST "http://localhost:4000/policies/attachments" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "policy_name": "healthcare-compliance",
                "teams": ["healthcare-team", "medical-research"]
            }'
        ```

        Example Response:
        ```json
        {
            "attachment_id": "123e4567-e89b-12d3-a456-426614174000",
            "policy_name": "global-baseline",
            "scope": "*",
            "teams": [],
            "keys": [],
            "models": [],
            "created_at": "2024-01-01T00:00:00Z",
            "updated_at": "2024-01-01T00:00:00Z"
        }
        ```
        """
        return self._call(
            "create_policy_attachment_policies_attachments_post",
            "POST",
            "/policies/attachments",
            body_param(
                policy_attachment_create_request,
                name="policy_attachment_create_request",
                required=True,
            ),
            responses={"200": "PolicyAttachmentDBResponse"},
            opts=opts,
        )

    create_policy_attachment_policies_attachments_post_with_http_info = with_http_info(
        create_policy_attachment_policies_attachments_post
    )
    create_policy_attachment = create_policy_attachment_policies_attachments_post
    create_policy_attachment_with_http_info = (
        create_policy_attachment_policies_attachments_post_with_http_info
    )

    def estimate_attachment_impact_policies_attachments_estimate_impact_post(
        self,
        policy_attachment_create_request: (
            PolicyAttachmentCreateRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> AttachmentImpactResponse:
        r"""Estimate Attachment Impact.

        Estimate how many keys and teams would be affected by a policy attachment.

        Use this before creating an attachment to preview the blast radius.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/policies/attachments/estimate-impact" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "policy_name": "hipaa-compliance",
                "tags": ["healthcare", "health-*"]
            }'
        ```
        """
        return self._call(
            "estimate_attachment_impact_policies_attachments_estimate_impact_post",
            "POST",
            "/policies/attachments/estimate-impact",
            body_param(
                policy_attachment_create_request,
                name="policy_attachment_create_request",
                required=True,
            ),
            responses={"200": "AttachmentImpactResponse"},
            opts=opts,
        )

    estimate_attachment_impact_policies_attachments_estimate_impact_post_with_http_info = with_http_info(
        estimate_attachment_impact_policies_attachments_estimate_impact_post
    )
    estimate_attachment_impact = (
        estimate_attachment_impact_policies_attachments_estimate_impact_post
    )
    estimate_attachment_impact_with_http_info = estimate_attachment_impact_policies_attachments_estimate_impact_post_with_http_info

    def list_policy_attachments_policies_attachments_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> PolicyAttachmentListResponse:
        r"""List Policy Attachments.

        List all policy attachments from the database and config.yaml.

        Config-defined attachments are returned with definition_location "config" and a
        synthetic attachment_id ("config-<index>").

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/policies/attachments/list" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "attachments": [
                {
                    "attachment_id": "123e4567-e89b-12d3-a456-426614174000",
                    "policy_name": "global-baseline",
                    "scope": "*",
                    "teams": [],
                    "keys": [],
                    "models": [],
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                }
            ],
            "total_count": 1
        }
        ```
        """
        return self._call(
            "list_policy_attachments_policies_attachments_list_get",
            "GET",
            "/policies/attachments/list",
            responses={"200": "PolicyAttachmentListResponse"},
            errors={},
            opts=opts,
        )

    list_policy_attachments_policies_attachments_list_get_with_http_info = (
        with_http_info(list_policy_attachments_policies_attachments_list_get)
    )
    list_policy_attachments = list_policy_attachments_policies_attachments_list_get
    list_policy_attachments_with_http_info = (
        list_policy_attachments_policies_attachments_list_get_with_http_info
    )

    def get_policy_attachment_policies_attachments_attachment_id_get(
        self, attachment_id: str, *, opts: RequestOptions | None = None
    ) -> PolicyAttachmentDBResponse:
        r"""Get Policy Attachment.

        Get a policy attachment by ID.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/policies/attachments/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```
        """
        return self._call(
            "get_policy_attachment_policies_attachments_attachment_id_get",
            "GET",
            "/policies/attachments/{attachment_id}",
            path_param("attachment_id", attachment_id),
            responses={"200": "PolicyAttachmentDBResponse"},
            opts=opts,
        )

    get_policy_attachment_policies_attachments_attachment_id_get_with_http_info = (
        with_http_info(get_policy_attachment_policies_attachments_attachment_id_get)
    )
    get_policy_attachment = get_policy_attachment_policies_attachments_attachment_id_get
    get_policy_attachment_with_http_info = (
        get_policy_attachment_policies_attachments_attachment_id_get_with_http_info
    )

    def delete_policy_attachment_policies_attachments_attachment_id_delete(
        self, attachment_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Delete Policy Attachment.

        Delete a policy attachment.

        Example Request:
        ```bash
        curl -X DELETE "http://localhost:4000/policies/attachments/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "message": "Attachment 123e4567-e89b-12d3-a456-426614174000 deleted successfully"
        }
        ```
        """
        return self._call(
            "delete_policy_attachment_policies_attachments_attachment_id_delete",
            "DELETE",
            "/policies/attachments/{attachment_id}",
            path_param("attachment_id", attachment_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_policy_attachment_policies_attachments_attachment_id_delete_with_http_info = with_http_info(
        delete_policy_attachment_policies_attachments_attachment_id_delete
    )
    delete_policy_attachment = (
        delete_policy_attachment_policies_attachments_attachment_id_delete
    )
    delete_policy_attachment_with_http_info = delete_policy_attachment_policies_attachments_attachment_id_delete_with_http_info

    def compare_policy_versions_policies_compare_get(
        self, version_a: str, version_b: str, *, opts: RequestOptions | None = None
    ) -> PolicyVersionCompareResponse:
        """Compare Policy Versions.

        Compare two policy versions. Query params: version_a, version_b (policy version
        IDs).
        """
        return self._call(
            "compare_policy_versions_policies_compare_get",
            "GET",
            "/policies/compare",
            query_param("version_a", version_a, required=True),
            query_param("version_b", version_b, required=True),
            responses={"200": "PolicyVersionCompareResponse"},
            opts=opts,
        )

    compare_policy_versions_policies_compare_get_with_http_info = with_http_info(
        compare_policy_versions_policies_compare_get
    )
    compare_policy_versions = compare_policy_versions_policies_compare_get
    compare_policy_versions_with_http_info = (
        compare_policy_versions_policies_compare_get_with_http_info
    )

    def list_policies_policies_list_get(
        self, *, version_status: str | None = None, opts: RequestOptions | None = None
    ) -> PolicyListDBResponse:
        r"""List Policies.

        List all policies from the database and config.yaml. Optionally filter by
        version_status.

        Config-defined policies are returned with definition_location "config" and are
        treated as production versions. On a name conflict with a production DB policy,
        only the DB policy is returned, mirroring runtime resolution where only
        production DB versions override config. A draft or published DB version does not
        hide the config policy, since the config version is still the one being
        enforced.

        Query params:
        - version_status: Optional. One of "draft", "published", "production". If
          omitted, all versions are returned.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/policies/list" \
            -H "Authorization: Bearer <your_api_key>"
        curl -X GET "http://localhost:4000/policies/list?version_status=production" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "policies": [
                {
                    "policy_id": "123e4567-e89b-12d3-a456-426614174000",
                    "policy_name": "global-baseline",
                    "version_number": 1,
                    "version_status": "production",
                    "inherit": null,
                    "description": "Base guardrails for all requests",
                    "guardrails_add": ["pii_masking"],
                    "guardrails_remove": [],
                    "condition": null,
                    "created_at": "2024-01-01T00:00:00Z",
                    "updated_at": "2024-01-01T00:00:00Z"
                }
            ],
            "total_count": 1
        }
        ```
        """
        return self._call(
            "list_policies_policies_list_get",
            "GET",
            "/policies/list",
            query_param("version_status", version_status),
            responses={"200": "PolicyListDBResponse"},
            opts=opts,
        )

    list_policies_policies_list_get_with_http_info = with_http_info(
        list_policies_policies_list_get
    )
    list_policies = list_policies_policies_list_get
    list_policies_with_http_info = list_policies_policies_list_get_with_http_info

    def delete_all_policy_versions_policies_name_policy_name_all_versions_delete(
        self, policy_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete All Policy Versions.

        Delete all versions of a policy. Also removes from in-memory registry.
        """
        return self._call(
            "delete_all_policy_versions_policies_name_policy_name_all_versions_delete",
            "DELETE",
            "/policies/name/{policy_name}/all-versions",
            path_param("policy_name", policy_name),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_all_policy_versions_policies_name_policy_name_all_versions_delete_with_http_info = with_http_info(
        delete_all_policy_versions_policies_name_policy_name_all_versions_delete
    )
    delete_all_policy_versions = (
        delete_all_policy_versions_policies_name_policy_name_all_versions_delete
    )
    delete_all_policy_versions_with_http_info = delete_all_policy_versions_policies_name_policy_name_all_versions_delete_with_http_info

    def list_policy_versions_policies_name_policy_name_versions_get(
        self, policy_name: str, *, opts: RequestOptions | None = None
    ) -> PolicyVersionListResponse:
        """List Policy Versions.

        List all versions of a policy by name, ordered by version_number descending.
        """
        return self._call(
            "list_policy_versions_policies_name_policy_name_versions_get",
            "GET",
            "/policies/name/{policy_name}/versions",
            path_param("policy_name", policy_name),
            responses={"200": "PolicyVersionListResponse"},
            opts=opts,
        )

    list_policy_versions_policies_name_policy_name_versions_get_with_http_info = (
        with_http_info(list_policy_versions_policies_name_policy_name_versions_get)
    )
    list_policy_versions = list_policy_versions_policies_name_policy_name_versions_get
    list_policy_versions_with_http_info = (
        list_policy_versions_policies_name_policy_name_versions_get_with_http_info
    )

    def create_policy_version_policies_name_policy_name_versions_post(
        self,
        policy_name: str,
        policy_version_create_request: PolicyVersionCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyDBResponse:
        """Create Policy Version.

        Create a new draft version of a policy. Copies all fields from the source.
        Source is current production if source_policy_id is not provided.
        """
        return self._call(
            "create_policy_version_policies_name_policy_name_versions_post",
            "POST",
            "/policies/name/{policy_name}/versions",
            path_param("policy_name", policy_name),
            body_param(
                policy_version_create_request,
                name="policy_version_create_request",
                required=True,
            ),
            responses={"200": "PolicyDBResponse"},
            opts=opts,
        )

    create_policy_version_policies_name_policy_name_versions_post_with_http_info = (
        with_http_info(create_policy_version_policies_name_policy_name_versions_post)
    )
    create_policy_version = (
        create_policy_version_policies_name_policy_name_versions_post
    )
    create_policy_version_with_http_info = (
        create_policy_version_policies_name_policy_name_versions_post_with_http_info
    )

    def resolve_policies_for_context_policies_resolve_post(
        self,
        policy_resolve_request: PolicyResolveRequest | dict[str, Any],
        *,
        force_sync: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> PolicyResolveResponse:
        r"""Resolve Policies For Context.

        Resolve which policies and guardrails apply for a given context.

        Use this endpoint to debug "what guardrails would apply to a request with this
        team/key/model/tags combination?"

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/policies/resolve" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "tags": ["healthcare"],
                "model": "gpt-4"
            }'
        ```

        Args:
            force_sync: Force a DB sync before resolving. Default uses in-memory cache.
        """
        return self._call(
            "resolve_policies_for_context_policies_resolve_post",
            "POST",
            "/policies/resolve",
            body_param(
                policy_resolve_request, name="policy_resolve_request", required=True
            ),
            query_param("force_sync", force_sync),
            responses={"200": "PolicyResolveResponse"},
            opts=opts,
        )

    resolve_policies_for_context_policies_resolve_post_with_http_info = with_http_info(
        resolve_policies_for_context_policies_resolve_post
    )
    resolve_policies_for_context = resolve_policies_for_context_policies_resolve_post
    resolve_policies_for_context_with_http_info = (
        resolve_policies_for_context_policies_resolve_post_with_http_info
    )

    def test_pipeline_policies_test_pipeline_post(
        self,
        pipeline_test_request: PipelineTestRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Test Pipeline.

        Test a guardrail pipeline with sample messages.

        Executes the pipeline steps against the provided test messages and returns
        step-by-step results showing which guardrails passed/failed, actions taken, and
        timing information.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/policies/test-pipeline" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "pipeline": {
                    "mode": "pre_call",
                    "steps": [
                        {"guardrail": "pii-guard", "on_pass": "next", "on_fail": "block"}
                    ]
                },
                "test_messages": [{"role": "user", "content": "My SSN is 123-45-6789"}]
            }'
        ```
        """
        return self._call(
            "test_pipeline_policies_test_pipeline_post",
            "POST",
            "/policies/test-pipeline",
            body_param(
                pipeline_test_request, name="pipeline_test_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    test_pipeline_policies_test_pipeline_post_with_http_info = with_http_info(
        test_pipeline_policies_test_pipeline_post
    )
    test_pipeline = test_pipeline_policies_test_pipeline_post
    test_pipeline_with_http_info = (
        test_pipeline_policies_test_pipeline_post_with_http_info
    )

    def get_policy_policies_policy_id_get(
        self, policy_id: str, *, opts: RequestOptions | None = None
    ) -> PolicyDBResponse:
        r"""Get Policy.

        Get a policy by ID.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/policies/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```
        """
        return self._call(
            "get_policy_policies_policy_id_get",
            "GET",
            "/policies/{policy_id}",
            path_param("policy_id", policy_id),
            responses={"200": "PolicyDBResponse"},
            opts=opts,
        )

    get_policy_policies_policy_id_get_with_http_info = with_http_info(
        get_policy_policies_policy_id_get
    )
    get_policy = get_policy_policies_policy_id_get
    get_policy_with_http_info = get_policy_policies_policy_id_get_with_http_info

    def update_policy_policies_policy_id_put(
        self,
        policy_id: str,
        policy_update_request: PolicyUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyDBResponse:
        r"""Update Policy.

        Update an existing policy.

        Example Request:
        ```bash
        curl -X PUT "http://localhost:4000/policies/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "description": "Updated description",
                "guardrails_add": ["pii_masking", "toxicity_filter"]
            }'
        ```
        """
        return self._call(
            "update_policy_policies_policy_id_put",
            "PUT",
            "/policies/{policy_id}",
            path_param("policy_id", policy_id),
            body_param(
                policy_update_request, name="policy_update_request", required=True
            ),
            responses={"200": "PolicyDBResponse"},
            opts=opts,
        )

    update_policy_policies_policy_id_put_with_http_info = with_http_info(
        update_policy_policies_policy_id_put
    )
    update_policy = update_policy_policies_policy_id_put
    update_policy_with_http_info = update_policy_policies_policy_id_put_with_http_info

    def delete_policy_policies_policy_id_delete(
        self, policy_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Delete Policy.

        Delete a policy.

        Example Request:
        ```bash
        curl -X DELETE "http://localhost:4000/policies/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "message": "Policy 123e4567-e89b-12d3-a456-426614174000 deleted successfully"
        }
        ```
        """
        return self._call(
            "delete_policy_policies_policy_id_delete",
            "DELETE",
            "/policies/{policy_id}",
            path_param("policy_id", policy_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_policy_policies_policy_id_delete_with_http_info = with_http_info(
        delete_policy_policies_policy_id_delete
    )
    delete_policy = delete_policy_policies_policy_id_delete
    delete_policy_with_http_info = (
        delete_policy_policies_policy_id_delete_with_http_info
    )

    def get_resolved_guardrails_policies_policy_id_resolved_guardrails_get(
        self, policy_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Get Resolved Guardrails.

        Get the resolved guardrails for a policy (including inherited guardrails).

        This endpoint resolves the full inheritance chain and returns the final set of
        guardrails that would be applied for this policy.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/policies/123e4567-e89b-12d3-a456-426614174000/resolved-guardrails" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "policy_id": "123e4567-e89b-12d3-a456-426614174000",
            "policy_name": "healthcare-compliance",
            "resolved_guardrails": ["pii_masking", "prompt_injection", "toxicity_filter"]
        }
        ```
        """
        return self._call(
            "get_resolved_guardrails_policies_policy_id_resolved_guardrails_get",
            "GET",
            "/policies/{policy_id}/resolved-guardrails",
            path_param("policy_id", policy_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_resolved_guardrails_policies_policy_id_resolved_guardrails_get_with_http_info = with_http_info(
        get_resolved_guardrails_policies_policy_id_resolved_guardrails_get
    )
    get_resolved_guardrails = (
        get_resolved_guardrails_policies_policy_id_resolved_guardrails_get
    )
    get_resolved_guardrails_with_http_info = get_resolved_guardrails_policies_policy_id_resolved_guardrails_get_with_http_info

    def update_policy_version_status_policies_policy_id_status_put(
        self,
        policy_id: str,
        policy_version_status_update_request: (
            PolicyVersionStatusUpdateRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyDBResponse:
        """Update Policy Version Status.

        Update a policy version's status. Valid transitions:
        - draft -> published
        - published -> production (demotes current production to published)
        - production -> published (demotes, policy becomes inactive)
        """
        return self._call(
            "update_policy_version_status_policies_policy_id_status_put",
            "PUT",
            "/policies/{policy_id}/status",
            path_param("policy_id", policy_id),
            body_param(
                policy_version_status_update_request,
                name="policy_version_status_update_request",
                required=True,
            ),
            responses={"200": "PolicyDBResponse"},
            opts=opts,
        )

    update_policy_version_status_policies_policy_id_status_put_with_http_info = (
        with_http_info(update_policy_version_status_policies_policy_id_status_put)
    )
    update_policy_version_status = (
        update_policy_version_status_policies_policy_id_status_put
    )
    update_policy_version_status_with_http_info = (
        update_policy_version_status_policies_policy_id_status_put_with_http_info
    )

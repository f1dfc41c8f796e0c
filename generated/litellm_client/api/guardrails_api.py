from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.apply_guardrail_request import ApplyGuardrailRequest
    from ..models.apply_guardrail_response import ApplyGuardrailResponse
    from ..models.create_guardrail_request import CreateGuardrailRequest
    from ..models.guardrail_submission_item import GuardrailSubmissionItem
    from ..models.guardrail_ui_add_guardrail_settings import (
        GuardrailUIAddGuardrailSettings,
    )
    from ..models.json_value import JsonValue
    from ..models.list_guardrail_submissions_response import (
        ListGuardrailSubmissionsResponse,
    )
    from ..models.list_guardrails_response import ListGuardrailsResponse
    from ..models.patch_guardrail_request import PatchGuardrailRequest
    from ..models.register_guardrail_request import RegisterGuardrailRequest
    from ..models.register_guardrail_response import RegisterGuardrailResponse
    from ..models.test_custom_code_guardrail_request import (
        TestCustomCodeGuardrailRequest,
    )
    from ..models.test_custom_code_guardrail_response import (
        TestCustomCodeGuardrailResponse,
    )
    from ..models.update_guardrail_request import UpdateGuardrailRequest
    from ..models.usage_detail_response import UsageDetailResponse
    from ..models.usage_logs_response import UsageLogsResponse
    from ..models.usage_overview_response import UsageOverviewResponse


class GuardrailsApi(Api):
    """Operations tagged "guardrails"."""

    def apply_guardrail_apply_guardrail_post(
        self,
        apply_guardrail_request: ApplyGuardrailRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApplyGuardrailResponse | dict[str, JsonValue] | list[JsonValue]:
        """Apply Guardrail.

        Apply a guardrail to text input and return the processed result.

        This endpoint allows testing guardrails by applying them to custom text inputs.
        """
        return self._call(
            "apply_guardrail_apply_guardrail_post",
            "POST",
            "/apply_guardrail",
            body_param(
                apply_guardrail_request, name="apply_guardrail_request", required=True
            ),
            responses={
                "200": "ApplyGuardrailResponse | dict[str, JsonValue] | list[JsonValue]"
            },
            opts=opts,
        )

    apply_guardrail_apply_guardrail_post_with_http_info = with_http_info(
        apply_guardrail_apply_guardrail_post
    )

    def create_guardrail_guardrails_post(
        self,
        create_guardrail_request: CreateGuardrailRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Create Guardrail.

        Create a new guardrail

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/guardrails" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "guardrail": {
                    "guardrail_name": "my-bedrock-guard",
                    "litellm_params": {
                        "guardrail": "bedrock",
                        "mode": "pre_call",
                        "guardrailIdentifier": "ff6ujrregl1q",
                        "guardrailVersion": "DRAFT",
                        "default_on": true
                    },
                    "guardrail_info": {
                        "description": "Bedrock content moderation guardrail"
                    }
                }
            }'
        ```

        Example Response:
        ```json
        {
            "guardrail_id": "123e4567-e89b-12d3-a456-426614174000",
            "guardrail_name": "my-bedrock-guard",
            "litellm_params": {
                "guardrail": "bedrock",
                "mode": "pre_call",
                "guardrailIdentifier": "ff6ujrregl1q",
                "guardrailVersion": "DRAFT",
                "default_on": true
            },
            "guardrail_info": {
                "description": "Bedrock content moderation guardrail"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T12:34:56.789Z"
        }
        ```
        """
        return self._call(
            "create_guardrail_guardrails_post",
            "POST",
            "/guardrails",
            body_param(
                create_guardrail_request, name="create_guardrail_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    create_guardrail_guardrails_post_with_http_info = with_http_info(
        create_guardrail_guardrails_post
    )
    create_guardrail = create_guardrail_guardrails_post
    create_guardrail_with_http_info = create_guardrail_guardrails_post_with_http_info

    def apply_guardrail_guardrails_apply_guardrail_post(
        self,
        apply_guardrail_request: ApplyGuardrailRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApplyGuardrailResponse | dict[str, JsonValue] | list[JsonValue]:
        """Apply Guardrail.

        Apply a guardrail to text input and return the processed result.

        This endpoint allows testing guardrails by applying them to custom text inputs.
        """
        return self._call(
            "apply_guardrail_guardrails_apply_guardrail_post",
            "POST",
            "/guardrails/apply_guardrail",
            body_param(
                apply_guardrail_request, name="apply_guardrail_request", required=True
            ),
            responses={
                "200": "ApplyGuardrailResponse | dict[str, JsonValue] | list[JsonValue]"
            },
            opts=opts,
        )

    apply_guardrail_guardrails_apply_guardrail_post_with_http_info = with_http_info(
        apply_guardrail_guardrails_apply_guardrail_post
    )

    def list_guardrails_guardrails_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListGuardrailsResponse:
        """List Guardrails.

        List the guardrails that are available on the proxy server

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/guardrails/list" -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "guardrails": [
                {
                "guardrail_name": "bedrock-pre-guard",
                "guardrail_info": {
                    "params": [
                    {
                        "name": "toxicity_score",
                        "type": "float",
                        "description": "Score between 0-1 indicating content toxicity level"
                    },
                    {
                        "name": "pii_detection",
                        "type": "boolean"
                    }
                    ]
                }
                }
            ]
        }
        ```
        """
        return self._call(
            "list_guardrails_guardrails_list_get",
            "GET",
            "/guardrails/list",
            responses={"200": "ListGuardrailsResponse"},
            errors={},
            opts=opts,
        )

    list_guardrails_guardrails_list_get_with_http_info = with_http_info(
        list_guardrails_guardrails_list_get
    )
    list_guardrails = list_guardrails_guardrails_list_get
    list_guardrails_with_http_info = list_guardrails_guardrails_list_get_with_http_info

    def register_guardrail_guardrails_register_post(
        self,
        register_guardrail_request: RegisterGuardrailRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RegisterGuardrailResponse:
        """Register Guardrail.

        Register a guardrail for onboarding (team submission).

        Accepts a guardrail config in the [Generic Guardrail
        API](https://docs.litellm.ai/docs/adding_provider/generic_guardrail_api) format.
        The submission is stored with status `pending_review` until an admin approves
        it.
        """
        return self._call(
            "register_guardrail_guardrails_register_post",
            "POST",
            "/guardrails/register",
            body_param(
                register_guardrail_request,
                name="register_guardrail_request",
                required=True,
            ),
            responses={"200": "RegisterGuardrailResponse"},
            opts=opts,
        )

    register_guardrail_guardrails_register_post_with_http_info = with_http_info(
        register_guardrail_guardrails_register_post
    )
    register_guardrail = register_guardrail_guardrails_register_post
    register_guardrail_with_http_info = (
        register_guardrail_guardrails_register_post_with_http_info
    )

    def list_guardrail_submissions_guardrails_submissions_get(
        self,
        *,
        status: str | None = None,
        team_id: str | None = None,
        search: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ListGuardrailSubmissionsResponse:
        """List Guardrail Submissions.

        List team guardrail submissions. Returns only guardrails with a team_id.

        Admins see all submissions. Non-admin users see submissions for teams they are a
        member of.

        Status values: pending_review (team-registered, awaiting approval), active
        (approved), rejected.

        Optional filters:
        - status: pending_review | active | rejected
        - team_id: filter by specific team (non-admins must be a member of that team)
        - search: name/description
        """
        return self._call(
            "list_guardrail_submissions_guardrails_submissions_get",
            "GET",
            "/guardrails/submissions",
            query_param("status", status),
            query_param("team_id", team_id),
            query_param("search", search),
            responses={"200": "ListGuardrailSubmissionsResponse"},
            opts=opts,
        )

    list_guardrail_submissions_guardrails_submissions_get_with_http_info = (
        with_http_info(list_guardrail_submissions_guardrails_submissions_get)
    )
    list_guardrail_submissions = list_guardrail_submissions_guardrails_submissions_get
    list_guardrail_submissions_with_http_info = (
        list_guardrail_submissions_guardrails_submissions_get_with_http_info
    )

    def get_guardrail_submission_guardrails_submissions_guardrail_id_get(
        self, guardrail_id: str, *, opts: RequestOptions | None = None
    ) -> GuardrailSubmissionItem:
        """Get Guardrail Submission.

        Get a single guardrail submission by id. Non-admins may only access submissions
        for teams they belong to.
        """
        return self._call(
            "get_guardrail_submission_guardrails_submissions_guardrail_id_get",
            "GET",
            "/guardrails/submissions/{guardrail_id}",
            path_param("guardrail_id", guardrail_id),
            responses={"200": "GuardrailSubmissionItem"},
            opts=opts,
        )

    get_guardrail_submission_guardrails_submissions_guardrail_id_get_with_http_info = (
        with_http_info(get_guardrail_submission_guardrails_submissions_guardrail_id_get)
    )
    get_guardrail_submission = (
        get_guardrail_submission_guardrails_submissions_guardrail_id_get
    )
    get_guardrail_submission_with_http_info = (
        get_guardrail_submission_guardrails_submissions_guardrail_id_get_with_http_info
    )

    def approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post(
        self, guardrail_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Approve Guardrail Submission.

        Approve a pending guardrail submission: set status to active and initialize in
        memory (admin only).

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post",
            "POST",
            "/guardrails/submissions/{guardrail_id}/approve",
            path_param("guardrail_id", guardrail_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post_with_http_info = with_http_info(
        approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post
    )
    approve_guardrail_submission = (
        approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post
    )
    approve_guardrail_submission_with_http_info = approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post_with_http_info

    def reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post(
        self, guardrail_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Reject Guardrail Submission.

        Reject a guardrail submission (admin only).

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post",
            "POST",
            "/guardrails/submissions/{guardrail_id}/reject",
            path_param("guardrail_id", guardrail_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post_with_http_info = with_http_info(
        reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post
    )
    reject_guardrail_submission = (
        reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post
    )
    reject_guardrail_submission_with_http_info = reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post_with_http_info

    def test_custom_code_guardrail_guardrails_test_custom_code_post(
        self,
        test_custom_code_guardrail_request: (
            TestCustomCodeGuardrailRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> TestCustomCodeGuardrailResponse:
        r"""Test Custom Code Guardrail.

        Test custom code guardrail logic without creating a guardrail.

        This endpoint allows admins to experiment with custom code guardrails by:
        1. Compiling the provided code in a sandbox
        2. Executing the apply_guardrail function with test input
        3. Returning the result (allow/block/modify)

        👉 [Custom Code Guardrail
        docs](https://docs.litellm.ai/docs/proxy/guardrails/custom_code_guardrail)

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/guardrails/test_custom_code" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "custom_code": "def apply_guardrail(inputs, request_data, input_type):\n    for text in inputs[\"texts\"]:\n        if regex_match(text, r\"\\d{3}-\\d{2}-\\d{4}\"):\n            return block(\"SSN detected\")\n    return allow()",
                "test_input": {
                    "texts": ["My SSN is 123-45-6789"]
                },
                "input_type": "request"
            }'
        ```

        Example Success Response (blocked):
        ```json
        {
            "success": true,
            "result": {
                "action": "block",
                "reason": "SSN detected"
            },
            "error": null,
            "error_type": null
        }
        ```

        Example Success Response (allowed):
        ```json
        {
            "success": true,
            "result": {
                "action": "allow"
            },
            "error": null,
            "error_type": null
        }
        ```

        Example Success Response (modified):
        ```json
        {
            "success": true,
            "result": {
                "action": "modify",
                "texts": ["My SSN is [REDACTED]"]
            },
            "error": null,
            "error_type": null
        }
        ```

        Example Error Response (compilation error):
        ```json
        {
            "success": false,
            "result": null,
            "error": "Syntax error in custom code: invalid syntax (<guardrail>, line 1)",
            "error_type": "compilation"
        }
        ```
        """
        return self._call(
            "test_custom_code_guardrail_guardrails_test_custom_code_post",
            "POST",
            "/guardrails/test_custom_code",
            body_param(
                test_custom_code_guardrail_request,
                name="test_custom_code_guardrail_request",
                required=True,
            ),
            responses={"200": "TestCustomCodeGuardrailResponse"},
            opts=opts,
        )

    test_custom_code_guardrail_guardrails_test_custom_code_post_with_http_info = (
        with_http_info(test_custom_code_guardrail_guardrails_test_custom_code_post)
    )
    test_custom_code_guardrail = (
        test_custom_code_guardrail_guardrails_test_custom_code_post
    )
    test_custom_code_guardrail_with_http_info = (
        test_custom_code_guardrail_guardrails_test_custom_code_post_with_http_info
    )

    def get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> GuardrailUIAddGuardrailSettings:
        """Get Guardrail Ui Settings.

        Get the UI settings for the guardrails

        Returns:
        - Supported entities for guardrails
        - Supported modes for guardrails
        - PII entity categories for UI organization
        - Content filter settings (patterns and categories)
        """
        return self._call(
            "get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get",
            "GET",
            "/guardrails/ui/add_guardrail_settings",
            responses={"200": "GuardrailUIAddGuardrailSettings"},
            errors={},
            opts=opts,
        )

    get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get_with_http_info = with_http_info(
        get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get
    )
    get_guardrail_ui_settings = (
        get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get
    )
    get_guardrail_ui_settings_with_http_info = get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get_with_http_info

    def get_category_yaml_guardrails_ui_category_yaml_category_name_get(
        self, category_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Category Yaml.

        Get the YAML or JSON content for a specific content filter category.

        Args:
            category_name: The name of the category (e.g., "bias_gender",
                "harmful_self_harm")

        Returns:
            The raw YAML or JSON content of the category file with file type indicator
        """
        return self._call(
            "get_category_yaml_guardrails_ui_category_yaml_category_name_get",
            "GET",
            "/guardrails/ui/category_yaml/{category_name}",
            path_param("category_name", category_name),
            responses={"200": "Any"},
            opts=opts,
        )

    get_category_yaml_guardrails_ui_category_yaml_category_name_get_with_http_info = (
        with_http_info(get_category_yaml_guardrails_ui_category_yaml_category_name_get)
    )
    get_category_yaml = get_category_yaml_guardrails_ui_category_yaml_category_name_get
    get_category_yaml_with_http_info = (
        get_category_yaml_guardrails_ui_category_yaml_category_name_get_with_http_info
    )

    def get_major_airlines_guardrails_ui_major_airlines_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Major Airlines.

        Get the major airlines list from IATA (competitor intent, airline type). Returns
        airline id, match variants (pipe-separated), and tags.
        """
        return self._call(
            "get_major_airlines_guardrails_ui_major_airlines_get",
            "GET",
            "/guardrails/ui/major_airlines",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_major_airlines_guardrails_ui_major_airlines_get_with_http_info = with_http_info(
        get_major_airlines_guardrails_ui_major_airlines_get
    )
    get_major_airlines = get_major_airlines_guardrails_ui_major_airlines_get
    get_major_airlines_with_http_info = (
        get_major_airlines_guardrails_ui_major_airlines_get_with_http_info
    )

    def get_provider_specific_params_guardrails_ui_provider_specific_params_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Provider Specific Params.

        Get provider-specific parameters for different guardrail types.

        Returns a dictionary mapping guardrail providers to their specific parameters,
        including parameter names, descriptions, and whether they are required.

        Example Response:
        ```json
        {
            "bedrock": {
                "guardrailIdentifier": {
                    "description": "The ID of your guardrail on Bedrock",
                    "required": true,
                    "type": null
                },
                "guardrailVersion": {
                    "description": "The version of your Bedrock guardrail (e.g., DRAFT or version number)",
                    "required": true,
                    "type": null
                }
            },
            "azure_content_safety_text_moderation": {
                "api_key": {
                    "description": "API key for the Azure Content Safety Text Moderation guardrail",
                    "required": false,
                    "type": null
                },
                "optional_params": {
                    "description": "Optional parameters for the Azure Content Safety Text Moderation guardrail",
                    "required": true,
                    "type": "nested",
                    "fields": {
                        "severity_threshold": {
                            "description": "Severity threshold for the Azure Content Safety Text Moderation guardrail across all categories",
                            "required": false,
                            "type": null
                        },
                        "categories": {
                            "description": "Categories to scan for the Azure Content Safety Text Moderation guardrail",
                            "required": false,
                            "type": "multiselect",
                            "options": ["Hate", "SelfHarm", "Sexual", "Violence"],
                            "default_value": None
                        }
                    }
                }
            }
        }
        ```
        """
        return self._call(
            "get_provider_specific_params_guardrails_ui_provider_specific_params_get",
            "GET",
            "/guardrails/ui/provider_specific_params",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_provider_specific_params_guardrails_ui_provider_specific_params_get_with_http_info = with_http_info(
        get_provider_specific_params_guardrails_ui_provider_specific_params_get
    )
    get_provider_specific_params = (
        get_provider_specific_params_guardrails_ui_provider_specific_params_get
    )
    get_provider_specific_params_with_http_info = get_provider_specific_params_guardrails_ui_provider_specific_params_get_with_http_info

    def guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get(
        self,
        guardrail_id: str,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UsageDetailResponse:
        """Guardrails Usage Detail.

        Return single guardrail usage metrics and time series.
        """
        return self._call(
            "guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get",
            "GET",
            "/guardrails/usage/detail/{guardrail_id}",
            path_param("guardrail_id", guardrail_id),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "UsageDetailResponse"},
            opts=opts,
        )

    guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get_with_http_info = (
        with_http_info(guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get)
    )
    guardrails_usage_detail = (
        guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get
    )
    guardrails_usage_detail_with_http_info = (
        guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get_with_http_info
    )

    def guardrails_usage_logs_guardrails_usage_logs_get(
        self,
        *,
        guardrail_id: str | None = None,
        policy_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        action: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UsageLogsResponse:
        """Guardrails Usage Logs.

        Return paginated run logs for a guardrail (or policy) from SpendLogs via index.
        """
        return self._call(
            "guardrails_usage_logs_guardrails_usage_logs_get",
            "GET",
            "/guardrails/usage/logs",
            query_param("guardrail_id", guardrail_id),
            query_param("policy_id", policy_id),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("action", action),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "UsageLogsResponse"},
            pages=number_pages("page", size="page_size", items="logs", total="total"),
            opts=opts,
        )

    guardrails_usage_logs_guardrails_usage_logs_get_with_http_info = with_http_info(
        guardrails_usage_logs_guardrails_usage_logs_get
    )
    guardrails_usage_logs = guardrails_usage_logs_guardrails_usage_logs_get
    guardrails_usage_logs_with_http_info = (
        guardrails_usage_logs_guardrails_usage_logs_get_with_http_info
    )

    def guardrails_usage_overview_guardrails_usage_overview_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UsageOverviewResponse:
        """Guardrails Usage Overview.

        Return guardrail performance overview for the dashboard.

        Args:
            start_date: YYYY-MM-DD.
            end_date: YYYY-MM-DD.
        """
        return self._call(
            "guardrails_usage_overview_guardrails_usage_overview_get",
            "GET",
            "/guardrails/usage/overview",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "UsageOverviewResponse"},
            opts=opts,
        )

    guardrails_usage_overview_guardrails_usage_overview_get_with_http_info = (
        with_http_info(guardrails_usage_overview_guardrails_usage_overview_get)
    )
    guardrails_usage_overview = guardrails_usage_overview_guardrails_usage_overview_get
    guardrails_usage_overview_with_http_info = (
        guardrails_usage_overview_guardrails_usage_overview_get_with_http_info
    )

    def validate_blocked_words_file_guardrails_validate_blocked_words_file_post(
        self, request_body: dict[str, str], *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Validate Blocked Words File.

        Validate a blocked_words YAML file content.

        Args:
            request: Dictionary with 'file_content' key containing the YAML string

        Returns:
            Dictionary with 'valid' boolean and either 'message'/'errors' depending on
            result

        Example Request:
        ```json
        {
            "file_content": "blocked_words:\n  - keyword: \"test\"\n    action: \"BLOCK\""
        }
        ```

        Example Success Response:
        ```json
        {
            "valid": true,
            "message": "Valid YAML file with 2 blocked words"
        }
        ```

        Example Error Response:
        ```json
        {
            "valid": false,
            "errors": ["Entry 0: missing 'action' field"]
        }
        ```
        """
        return self._call(
            "validate_blocked_words_file_guardrails_validate_blocked_words_file_post",
            "POST",
            "/guardrails/validate_blocked_words_file",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    validate_blocked_words_file_guardrails_validate_blocked_words_file_post_with_http_info = with_http_info(
        validate_blocked_words_file_guardrails_validate_blocked_words_file_post
    )
    validate_blocked_words_file = (
        validate_blocked_words_file_guardrails_validate_blocked_words_file_post
    )
    validate_blocked_words_file_with_http_info = validate_blocked_words_file_guardrails_validate_blocked_words_file_post_with_http_info

    def get_guardrail_info_guardrails_guardrail_id_get(
        self, guardrail_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Get Guardrail Info.

        Get detailed information about a specific guardrail by ID

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/guardrails/123e4567-e89b-12d3-a456-426614174000/info" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "guardrail_id": "123e4567-e89b-12d3-a456-426614174000",
            "guardrail_name": "my-bedrock-guard",
            "litellm_params": {
                "guardrail": "bedrock",
                "mode": "pre_call",
                "guardrailIdentifier": "ff6ujrregl1q",
                "guardrailVersion": "DRAFT",
                "default_on": true
            },
            "guardrail_info": {
                "description": "Bedrock content moderation guardrail"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T12:34:56.789Z"
        }
        ```
        """
        return self._call(
            "get_guardrail_info_guardrails_guardrail_id_get",
            "GET",
            "/guardrails/{guardrail_id}",
            path_param("guardrail_id", guardrail_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_guardrail_info_guardrails_guardrail_id_get_with_http_info = with_http_info(
        get_guardrail_info_guardrails_guardrail_id_get
    )

    def update_guardrail_guardrails_guardrail_id_put(
        self,
        guardrail_id: str,
        update_guardrail_request: UpdateGuardrailRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Update Guardrail.

        Update an existing guardrail

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X PUT "http://localhost:4000/guardrails/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "guardrail": {
                    "guardrail_name": "updated-bedrock-guard",
                    "litellm_params": {
                        "guardrail": "bedrock",
                        "mode": "pre_call",
                        "guardrailIdentifier": "ff6ujrregl1q",
                        "guardrailVersion": "1.0",
                        "default_on": true
                    },
                    "guardrail_info": {
                        "description": "Updated Bedrock content moderation guardrail"
                    }
                }
            }'
        ```

        Example Response:
        ```json
        {
            "guardrail_id": "123e4567-e89b-12d3-a456-426614174000",
            "guardrail_name": "updated-bedrock-guard",
            "litellm_params": {
                "guardrail": "bedrock",
                "mode": "pre_call",
                "guardrailIdentifier": "ff6ujrregl1q",
                "guardrailVersion": "1.0",
                "default_on": true
            },
            "guardrail_info": {
                "description": "Updated Bedrock content moderation guardrail"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T13:45:12.345Z"
        }
        ```
        """
        return self._call(
            "update_guardrail_guardrails_guardrail_id_put",
            "PUT",
            "/guardrails/{guardrail_id}",
            path_param("guardrail_id", guardrail_id),
            body_param(
                update_guardrail_request, name="update_guardrail_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_guardrail_guardrails_guardrail_id_put_with_http_info = with_http_info(
        update_guardrail_guardrails_guardrail_id_put
    )
    update_guardrail = update_guardrail_guardrails_guardrail_id_put
    update_guardrail_with_http_info = (
        update_guardrail_guardrails_guardrail_id_put_with_http_info
    )

    def delete_guardrail_guardrails_guardrail_id_delete(
        self, guardrail_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Delete Guardrail.

        Delete a guardrail

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X DELETE "http://localhost:4000/guardrails/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "message": "Guardrail 123e4567-e89b-12d3-a456-426614174000 deleted successfully"
        }
        ```
        """
        return self._call(
            "delete_guardrail_guardrails_guardrail_id_delete",
            "DELETE",
            "/guardrails/{guardrail_id}",
            path_param("guardrail_id", guardrail_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_guardrail_guardrails_guardrail_id_delete_with_http_info = with_http_info(
        delete_guardrail_guardrails_guardrail_id_delete
    )
    delete_guardrail = delete_guardrail_guardrails_guardrail_id_delete
    delete_guardrail_with_http_info = (
        delete_guardrail_guardrails_guardrail_id_delete_with_http_info
    )

    def patch_guardrail_guardrails_guardrail_id_patch(
        self,
        guardrail_id: str,
        patch_guardrail_request: PatchGuardrailRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Patch Guardrail.

        Partially update an existing guardrail

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        This endpoint allows updating specific fields of a guardrail without sending the
        entire object. Only the following fields can be updated:
        - guardrail_name: The name of the guardrail
        - default_on: Whether the guardrail is enabled by default
        - guardrail_info: Additional information about the guardrail

        Example Request:
        ```bash
        curl -X PATCH "http://localhost:4000/guardrails/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "guardrail_name": "updated-name",
                "default_on": true,
                "guardrail_info": {
                    "description": "Updated description"
                }
            }'
        ```

        Example Response:
        ```json
        {
            "guardrail_id": "123e4567-e89b-12d3-a456-426614174000",
            "guardrail_name": "updated-name",
            "litellm_params": {
                "guardrail": "bedrock",
                "mode": "pre_call",
                "guardrailIdentifier": "ff6ujrregl1q",
                "guardrailVersion": "DRAFT",
                "default_on": true
            },
            "guardrail_info": {
                "description": "Updated description"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T14:22:33.456Z"
        }
        ```
        """
        return self._call(
            "patch_guardrail_guardrails_guardrail_id_patch",
            "PATCH",
            "/guardrails/{guardrail_id}",
            path_param("guardrail_id", guardrail_id),
            body_param(
                patch_guardrail_request, name="patch_guardrail_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    patch_guardrail_guardrails_guardrail_id_patch_with_http_info = with_http_info(
        patch_guardrail_guardrails_guardrail_id_patch
    )
    patch_guardrail = patch_guardrail_guardrails_guardrail_id_patch
    patch_guardrail_with_http_info = (
        patch_guardrail_guardrails_guardrail_id_patch_with_http_info
    )

    def get_guardrail_info_guardrails_guardrail_id_info_get(
        self, guardrail_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Get Guardrail Info.

        Get detailed information about a specific guardrail by ID

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/guardrails/123e4567-e89b-12d3-a456-426614174000/info" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "guardrail_id": "123e4567-e89b-12d3-a456-426614174000",
            "guardrail_name": "my-bedrock-guard",
            "litellm_params": {
                "guardrail": "bedrock",
                "mode": "pre_call",
                "guardrailIdentifier": "ff6ujrregl1q",
                "guardrailVersion": "DRAFT",
                "default_on": true
            },
            "guardrail_info": {
                "description": "Bedrock content moderation guardrail"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T12:34:56.789Z"
        }
        ```
        """
        return self._call(
            "get_guardrail_info_guardrails_guardrail_id_info_get",
            "GET",
            "/guardrails/{guardrail_id}/info",
            path_param("guardrail_id", guardrail_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_guardrail_info_guardrails_guardrail_id_info_get_with_http_info = with_http_info(
        get_guardrail_info_guardrails_guardrail_id_info_get
    )

    def policies_usage_overview_policies_usage_overview_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> UsageOverviewResponse:
        """Policies Usage Overview.

        Return policy performance overview for the dashboard.

        Args:
            start_date: YYYY-MM-DD.
            end_date: YYYY-MM-DD.
        """
        return self._call(
            "policies_usage_overview_policies_usage_overview_get",
            "GET",
            "/policies/usage/overview",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "UsageOverviewResponse"},
            opts=opts,
        )

    policies_usage_overview_policies_usage_overview_get_with_http_info = with_http_info(
        policies_usage_overview_policies_usage_overview_get
    )
    policies_usage_overview = policies_usage_overview_policies_usage_overview_get
    policies_usage_overview_with_http_info = (
        policies_usage_overview_policies_usage_overview_get_with_http_info
    )

    def list_guardrails_v2_v2_guardrails_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListGuardrailsResponse:
        """List Guardrails V2.

        List the guardrails that are available in the database using GuardrailRegistry

        👉 [Guardrail docs](https://docs.litellm.ai/docs/proxy/guardrails/quick_start)

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/v2/guardrails/list" -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "guardrails": [
                {
                    "guardrail_id": "123e4567-e89b-12d3-a456-426614174000",
                    "guardrail_name": "my-bedrock-guard",
                    "litellm_params": {
                        "guardrail": "bedrock",
                        "mode": "pre_call",
                        "guardrailIdentifier": "ff6ujrregl1q",
                        "guardrailVersion": "DRAFT",
                        "default_on": true
                    },
                    "guardrail_info": {
                        "description": "Bedrock content moderation guardrail"
                    }
                }
            ]
        }
        ```
        """
        return self._call(
            "list_guardrails_v2_v2_guardrails_list_get",
            "GET",
            "/v2/guardrails/list",
            responses={"200": "ListGuardrailsResponse"},
            errors={},
            opts=opts,
        )

    list_guardrails_v2_v2_guardrails_list_get_with_http_info = with_http_info(
        list_guardrails_v2_v2_guardrails_list_get
    )
    list_guardrails_v2 = list_guardrails_v2_v2_guardrails_list_get
    list_guardrails_v2_with_http_info = (
        list_guardrails_v2_v2_guardrails_list_get_with_http_info
    )

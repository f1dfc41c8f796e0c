from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.enrich_template_request import EnrichTemplateRequest
    from ..models.policy_info_response import PolicyInfoResponse
    from ..models.policy_list_response import PolicyListResponse
    from ..models.policy_match_context import PolicyMatchContext
    from ..models.policy_test_response import PolicyTestResponse
    from ..models.policy_validate_request import PolicyValidateRequest
    from ..models.policy_validation_response import PolicyValidationResponse
    from ..models.suggest_templates_request import SuggestTemplatesRequest
    from ..models.test_policies_and_guardrails_request import (
        TestPoliciesAndGuardrailsRequest,
    )
    from ..models.test_policy_template_request import TestPolicyTemplateRequest
    from ..models.test_policy_template_response import TestPolicyTemplateResponse


class PoliciesApi(Api):
    """Operations tagged "policies"."""

    def get_policy_info_policy_info_policy_name_get(
        self, policy_name: str, *, opts: RequestOptions | None = None
    ) -> PolicyInfoResponse:
        """Get Policy Info.

        Get detailed information about a specific policy.

        Returns:
        - Policy configuration
        - Resolved guardrails (after inheritance)
        - Inheritance chain
        """
        return self._call(
            "get_policy_info_policy_info_policy_name_get",
            "GET",
            "/policy/info/{policy_name}",
            path_param("policy_name", policy_name),
            responses={"200": "PolicyInfoResponse"},
            opts=opts,
        )

    get_policy_info_policy_info_policy_name_get_with_http_info = with_http_info(
        get_policy_info_policy_info_policy_name_get
    )
    get_policy_info = get_policy_info_policy_info_policy_name_get
    get_policy_info_with_http_info = (
        get_policy_info_policy_info_policy_name_get_with_http_info
    )

    def list_policies_policy_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> PolicyListResponse:
        """List Policies.

        List all loaded policies with their resolved guardrails.

        Returns information about each policy including:
        - Inheritance configuration
        - Scope (teams, keys, models)
        - Guardrails to add/remove
        - Resolved guardrails (after inheritance)
        - Inheritance chain
        """
        return self._call(
            "list_policies_policy_list_get",
            "GET",
            "/policy/list",
            responses={"200": "PolicyListResponse"},
            errors={},
            opts=opts,
        )

    list_policies_policy_list_get_with_http_info = with_http_info(
        list_policies_policy_list_get
    )
    list_policies = list_policies_policy_list_get
    list_policies_with_http_info = list_policies_policy_list_get_with_http_info

    def get_policy_templates_policy_templates_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[Any]:
        """Get Policy Templates.

        Get policy templates for the UI (pre-configured guardrail combinations).

        Fetches from GitHub with automatic fallback to local backup on failure. Set
        LITELLM_LOCAL_POLICY_TEMPLATES=true to skip GitHub and use local backup only.
        """
        return self._call(
            "get_policy_templates_policy_templates_get",
            "GET",
            "/policy/templates",
            responses={"200": "list[Any]"},
            errors={},
            opts=opts,
        )

    get_policy_templates_policy_templates_get_with_http_info = with_http_info(
        get_policy_templates_policy_templates_get
    )
    get_policy_templates = get_policy_templates_policy_templates_get
    get_policy_templates_with_http_info = (
        get_policy_templates_policy_templates_get_with_http_info
    )

    def enrich_policy_template_policy_templates_enrich_post(
        self,
        enrich_template_request: EnrichTemplateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Enrich Policy Template.

        Enrich a policy template with LLM-discovered data (e.g. competitor names).

        Calls an onboarded LLM to discover competitors for the given brand name, then
        returns enriched guardrailDefinitions with the discovered data populated.
        """
        return self._call(
            "enrich_policy_template_policy_templates_enrich_post",
            "POST",
            "/policy/templates/enrich",
            body_param(
                enrich_template_request, name="enrich_template_request", required=True
            ),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    enrich_policy_template_policy_templates_enrich_post_with_http_info = with_http_info(
        enrich_policy_template_policy_templates_enrich_post
    )
    enrich_policy_template = enrich_policy_template_policy_templates_enrich_post
    enrich_policy_template_with_http_info = (
        enrich_policy_template_policy_templates_enrich_post_with_http_info
    )

    def enrich_policy_template_stream_policy_templates_enrich_stream_post(
        self,
        enrich_template_request: EnrichTemplateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Enrich Policy Template Stream.

        Stream competitor names as SSE events as the LLM generates them.

        Events:
        - data: {"type": "competitor", "name": "..."} — each competitor as discovered
        - data: {"type": "done", "competitors": [...], "competitor_variations": {...},
          "guardrailDefinitions": [...]}
        """
        return self._call(
            "enrich_policy_template_stream_policy_templates_enrich_stream_post",
            "POST",
            "/policy/templates/enrich/stream",
            body_param(
                enrich_template_request, name="enrich_template_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    enrich_policy_template_stream_policy_templates_enrich_stream_post_with_http_info = (
        with_http_info(
            enrich_policy_template_stream_policy_templates_enrich_stream_post
        )
    )
    enrich_policy_template_stream = (
        enrich_policy_template_stream_policy_templates_enrich_stream_post
    )
    enrich_policy_template_stream_with_http_info = (
        enrich_policy_template_stream_policy_templates_enrich_stream_post_with_http_info
    )

    def suggest_policy_templates_policy_templates_suggest_post(
        self,
        suggest_templates_request: SuggestTemplatesRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Suggest Policy Templates.

        Use AI to suggest policy templates based on attack examples and descriptions.

        Calls an LLM with tool calling to match user requirements to available
        templates.
        """
        return self._call(
            "suggest_policy_templates_policy_templates_suggest_post",
            "POST",
            "/policy/templates/suggest",
            body_param(
                suggest_templates_request,
                name="suggest_templates_request",
                required=True,
            ),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    suggest_policy_templates_policy_templates_suggest_post_with_http_info = (
        with_http_info(suggest_policy_templates_policy_templates_suggest_post)
    )
    suggest_policy_templates = suggest_policy_templates_policy_templates_suggest_post
    suggest_policy_templates_with_http_info = (
        suggest_policy_templates_policy_templates_suggest_post_with_http_info
    )

    def test_policy_template_policy_templates_test_post(
        self,
        test_policy_template_request: TestPolicyTemplateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TestPolicyTemplateResponse:
        """Test Policy Template.

        Test a policy template's guardrails against a text input without creating them.

        Instantiates temporary guardrails from the template definitions, runs them
        against the provided text, and returns per-guardrail results so users can verify
        the template solves their problem before creating it.
        """
        return self._call(
            "test_policy_template_policy_templates_test_post",
            "POST",
            "/policy/templates/test",
            body_param(
                test_policy_template_request,
                name="test_policy_template_request",
                required=True,
            ),
            responses={"200": "TestPolicyTemplateResponse"},
            opts=opts,
        )

    test_policy_template_policy_templates_test_post_with_http_info = with_http_info(
        test_policy_template_policy_templates_test_post
    )
    test_policy_template = test_policy_template_policy_templates_test_post
    test_policy_template_with_http_info = (
        test_policy_template_policy_templates_test_post_with_http_info
    )

    def test_policy_matching_policy_test_post(
        self,
        policy_match_context: PolicyMatchContext | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyTestResponse:
        """Test Policy Matching.

        Test which policies would match a given request context.

        This is useful for debugging and understanding policy behavior.

        Request body:
        ```json
        {
            "team_alias": "healthcare-team",
            "key_alias": "my-api-key",
            "model": "gpt-4"
        }
        ```

        Returns:
        - matching_policies: List of policy names that match
        - resolved_guardrails: Final list of guardrails that would be applied
        """
        return self._call(
            "test_policy_matching_policy_test_post",
            "POST",
            "/policy/test",
            body_param(
                policy_match_context, name="policy_match_context", required=True
            ),
            responses={"200": "PolicyTestResponse"},
            opts=opts,
        )

    test_policy_matching_policy_test_post_with_http_info = with_http_info(
        test_policy_matching_policy_test_post
    )
    test_policy_matching = test_policy_matching_policy_test_post
    test_policy_matching_with_http_info = (
        test_policy_matching_policy_test_post_with_http_info
    )

    def validate_policy_policy_validate_post(
        self,
        policy_validate_request: PolicyValidateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PolicyValidationResponse:
        """Validate Policy.

        Validate a policy configuration before applying it.

        Checks:
        - All referenced guardrails exist in the guardrail registry
        - All non-wildcard team aliases exist in the database
        - All non-wildcard key aliases exist in the database
        - Inheritance chains are valid (no cycles, parents exist)
        - Scope patterns are syntactically valid

        Returns:
        - valid: True if the policy configuration is valid (no blocking errors)
        - errors: List of blocking validation errors
        - warnings: List of non-blocking validation warnings

        Example request:
        ```json
        {
            "policies": {
                "global-baseline": {
                    "guardrails": {
                        "add": ["pii_blocker", "phi_blocker"]
                    },
                    "scope": {
                        "teams": ["*"],
                        "keys": ["*"],
                        "models": ["*"]
                    }
                },
                "healthcare-compliance": {
                    "inherit": "global-baseline",
                    "guardrails": {
                        "add": ["hipaa_audit"]
                    },
                    "scope": {
                        "teams": ["healthcare-team"]
                    }
                }
            }
        }
        ```
        """
        return self._call(
            "validate_policy_policy_validate_post",
            "POST",
            "/policy/validate",
            body_param(
                policy_validate_request, name="policy_validate_request", required=True
            ),
            responses={"200": "PolicyValidationResponse"},
            opts=opts,
        )

    validate_policy_policy_validate_post_with_http_info = with_http_info(
        validate_policy_policy_validate_post
    )
    validate_policy = validate_policy_policy_validate_post
    validate_policy_with_http_info = validate_policy_policy_validate_post_with_http_info

    def test_policies_and_guardrails_utils_test_policies_and_guardrails_post(
        self,
        test_policies_and_guardrails_request: (
            TestPoliciesAndGuardrailsRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Test Policies And Guardrails.

        Apply policies and/or guardrails to inputs (for compliance UI testing).

        Use inputs_list for batch testing: each input is processed as a separate call so
        per-input block/allow and errors are returned.

        Use inputs for a single call (legacy).
        """
        return self._call(
            "test_policies_and_guardrails_utils_test_policies_and_guardrails_post",
            "POST",
            "/utils/test_policies_and_guardrails",
            body_param(
                test_policies_and_guardrails_request,
                name="test_policies_and_guardrails_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    test_policies_and_guardrails_utils_test_policies_and_guardrails_post_with_http_info = with_http_info(
        test_policies_and_guardrails_utils_test_policies_and_guardrails_post
    )
    test_policies_and_guardrails = (
        test_policies_and_guardrails_utils_test_policies_and_guardrails_post
    )
    test_policies_and_guardrails_with_http_info = test_policies_and_guardrails_utils_test_policies_and_guardrails_post_with_http_info

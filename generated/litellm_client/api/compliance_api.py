from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.compliance_check_request import ComplianceCheckRequest
    from ..models.compliance_response import ComplianceResponse


class ComplianceApi(Api):
    """Operations tagged "compliance"."""

    def check_eu_ai_act_compliance_compliance_eu_ai_act_post(
        self,
        compliance_check_request: ComplianceCheckRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ComplianceResponse:
        """Check Eu Ai Act Compliance.

        Check EU AI Act compliance for a spend log entry.

        Checks:
        - Art. 9: Guardrails applied (any guardrail)
        - Art. 5: Content screened before LLM (pre-call guardrails)
        - Art. 12: Audit record complete (user_id, model, timestamp, guardrail_results)
        """
        return self._call(
            "check_eu_ai_act_compliance_compliance_eu_ai_act_post",
            "POST",
            "/compliance/eu-ai-act",
            body_param(
                compliance_check_request, name="compliance_check_request", required=True
            ),
            responses={"200": "ComplianceResponse"},
            opts=opts,
        )

    check_eu_ai_act_compliance_compliance_eu_ai_act_post_with_http_info = (
        with_http_info(check_eu_ai_act_compliance_compliance_eu_ai_act_post)
    )
    check_eu_ai_act_compliance = check_eu_ai_act_compliance_compliance_eu_ai_act_post
    check_eu_ai_act_compliance_with_http_info = (
        check_eu_ai_act_compliance_compliance_eu_ai_act_post_with_http_info
    )

    def check_gdpr_compliance_compliance_gdpr_post(
        self,
        compliance_check_request: ComplianceCheckRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ComplianceResponse:
        """Check Gdpr Compliance.

        Check GDPR compliance for a spend log entry.

        Checks:
        - Art. 32: Data protection applied (pre-call guardrails)
        - Art. 5(1)(c): Sensitive data protected (masked/blocked or no issues)
        - Art. 30: Audit record complete (user_id, model, timestamp, guardrail_results)
        """
        return self._call(
            "check_gdpr_compliance_compliance_gdpr_post",
            "POST",
            "/compliance/gdpr",
            body_param(
                compliance_check_request, name="compliance_check_request", required=True
            ),
            responses={"200": "ComplianceResponse"},
            opts=opts,
        )

    check_gdpr_compliance_compliance_gdpr_post_with_http_info = with_http_info(
        check_gdpr_compliance_compliance_gdpr_post
    )
    check_gdpr_compliance = check_gdpr_compliance_compliance_gdpr_post
    check_gdpr_compliance_with_http_info = (
        check_gdpr_compliance_compliance_gdpr_post_with_http_info
    )

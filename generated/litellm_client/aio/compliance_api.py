from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.compliance_api import ComplianceApi


class AsyncComplianceApi(AsyncApi):
    """Operations tagged "compliance"."""

    check_eu_ai_act_compliance_compliance_eu_ai_act_post = awaited(
        ComplianceApi.check_eu_ai_act_compliance_compliance_eu_ai_act_post
    )
    check_eu_ai_act_compliance_compliance_eu_ai_act_post_with_http_info = (
        with_http_info(check_eu_ai_act_compliance_compliance_eu_ai_act_post)
    )
    check_eu_ai_act_compliance = check_eu_ai_act_compliance_compliance_eu_ai_act_post
    check_eu_ai_act_compliance_with_http_info = (
        check_eu_ai_act_compliance_compliance_eu_ai_act_post_with_http_info
    )

    check_gdpr_compliance_compliance_gdpr_post = awaited(
        ComplianceApi.check_gdpr_compliance_compliance_gdpr_post
    )
    check_gdpr_compliance_compliance_gdpr_post_with_http_info = with_http_info(
        check_gdpr_compliance_compliance_gdpr_post
    )
    check_gdpr_compliance = check_gdpr_compliance_compliance_gdpr_post
    check_gdpr_compliance_with_http_info = (
        check_gdpr_compliance_compliance_gdpr_post_with_http_info
    )

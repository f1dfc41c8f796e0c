from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.policies_api import PoliciesApi


class AsyncPoliciesApi(AsyncApi):
    """Operations tagged "policies"."""

    get_policy_info_policy_info_policy_name_get = awaited(
        PoliciesApi.get_policy_info_policy_info_policy_name_get
    )
    get_policy_info_policy_info_policy_name_get_with_http_info = with_http_info(
        get_policy_info_policy_info_policy_name_get
    )
    get_policy_info = get_policy_info_policy_info_policy_name_get
    get_policy_info_with_http_info = (
        get_policy_info_policy_info_policy_name_get_with_http_info
    )

    list_policies_policy_list_get = awaited(PoliciesApi.list_policies_policy_list_get)
    list_policies_policy_list_get_with_http_info = with_http_info(
        list_policies_policy_list_get
    )
    list_policies = list_policies_policy_list_get
    list_policies_with_http_info = list_policies_policy_list_get_with_http_info

    get_policy_templates_policy_templates_get = awaited(
        PoliciesApi.get_policy_templates_policy_templates_get
    )
    get_policy_templates_policy_templates_get_with_http_info = with_http_info(
        get_policy_templates_policy_templates_get
    )
    get_policy_templates = get_policy_templates_policy_templates_get
    get_policy_templates_with_http_info = (
        get_policy_templates_policy_templates_get_with_http_info
    )

    enrich_policy_template_policy_templates_enrich_post = awaited(
        PoliciesApi.enrich_policy_template_policy_templates_enrich_post
    )
    enrich_policy_template_policy_templates_enrich_post_with_http_info = with_http_info(
        enrich_policy_template_policy_templates_enrich_post
    )
    enrich_policy_template = enrich_policy_template_policy_templates_enrich_post
    enrich_policy_template_with_http_info = (
        enrich_policy_template_policy_templates_enrich_post_with_http_info
    )

    enrich_policy_template_stream_policy_templates_enrich_stream_post = awaited(
        PoliciesApi.enrich_policy_template_stream_policy_templates_enrich_stream_post
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

    suggest_policy_templates_policy_templates_suggest_post = awaited(
        PoliciesApi.suggest_policy_templates_policy_templates_suggest_post
    )
    suggest_policy_templates_policy_templates_suggest_post_with_http_info = (
        with_http_info(suggest_policy_templates_policy_templates_suggest_post)
    )
    suggest_policy_templates = suggest_policy_templates_policy_templates_suggest_post
    suggest_policy_templates_with_http_info = (
        suggest_policy_templates_policy_templates_suggest_post_with_http_info
    )

    test_policy_template_policy_templates_test_post = awaited(
        PoliciesApi.test_policy_template_policy_templates_test_post
    )
    test_policy_template_policy_templates_test_post_with_http_info = with_http_info(
        test_policy_template_policy_templates_test_post
    )
    test_policy_template = test_policy_template_policy_templates_test_post
    test_policy_template_with_http_info = (
        test_policy_template_policy_templates_test_post_with_http_info
    )

    test_policy_matching_policy_test_post = awaited(
        PoliciesApi.test_policy_matching_policy_test_post
    )
    test_policy_matching_policy_test_post_with_http_info = with_http_info(
        test_policy_matching_policy_test_post
    )
    test_policy_matching = test_policy_matching_policy_test_post
    test_policy_matching_with_http_info = (
        test_policy_matching_policy_test_post_with_http_info
    )

    validate_policy_policy_validate_post = awaited(
        PoliciesApi.validate_policy_policy_validate_post
    )
    validate_policy_policy_validate_post_with_http_info = with_http_info(
        validate_policy_policy_validate_post
    )
    validate_policy = validate_policy_policy_validate_post
    validate_policy_with_http_info = validate_policy_policy_validate_post_with_http_info

    test_policies_and_guardrails_utils_test_policies_and_guardrails_post = awaited(
        PoliciesApi.test_policies_and_guardrails_utils_test_policies_and_guardrails_post
    )
    test_policies_and_guardrails_utils_test_policies_and_guardrails_post_with_http_info = with_http_info(
        test_policies_and_guardrails_utils_test_policies_and_guardrails_post
    )
    test_policies_and_guardrails = (
        test_policies_and_guardrails_utils_test_policies_and_guardrails_post
    )
    test_policies_and_guardrails_with_http_info = test_policies_and_guardrails_utils_test_policies_and_guardrails_post_with_http_info

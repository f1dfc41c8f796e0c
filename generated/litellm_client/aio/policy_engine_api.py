from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.policy_engine_api import PolicyEngineApi


class AsyncPolicyEngineApi(AsyncApi):
    """Operations tagged "policy_engine"."""

    create_policy_policies_post = awaited(PolicyEngineApi.create_policy_policies_post)
    create_policy_policies_post_with_http_info = with_http_info(
        create_policy_policies_post
    )
    create_policy = create_policy_policies_post
    create_policy_with_http_info = create_policy_policies_post_with_http_info

    create_policy_attachment_policies_attachments_post = awaited(
        PolicyEngineApi.create_policy_attachment_policies_attachments_post
    )
    create_policy_attachment_policies_attachments_post_with_http_info = with_http_info(
        create_policy_attachment_policies_attachments_post
    )
    create_policy_attachment = create_policy_attachment_policies_attachments_post
    create_policy_attachment_with_http_info = (
        create_policy_attachment_policies_attachments_post_with_http_info
    )

    estimate_attachment_impact_policies_attachments_estimate_impact_post = awaited(
        PolicyEngineApi.estimate_attachment_impact_policies_attachments_estimate_impact_post
    )
    estimate_attachment_impact_policies_attachments_estimate_impact_post_with_http_info = with_http_info(
        estimate_attachment_impact_policies_attachments_estimate_impact_post
    )
    estimate_attachment_impact = (
        estimate_attachment_impact_policies_attachments_estimate_impact_post
    )
    estimate_attachment_impact_with_http_info = estimate_attachment_impact_policies_attachments_estimate_impact_post_with_http_info

    list_policy_attachments_policies_attachments_list_get = awaited(
        PolicyEngineApi.list_policy_attachments_policies_attachments_list_get
    )
    list_policy_attachments_policies_attachments_list_get_with_http_info = (
        with_http_info(list_policy_attachments_policies_attachments_list_get)
    )
    list_policy_attachments = list_policy_attachments_policies_attachments_list_get
    list_policy_attachments_with_http_info = (
        list_policy_attachments_policies_attachments_list_get_with_http_info
    )

    get_policy_attachment_policies_attachments_attachment_id_get = awaited(
        PolicyEngineApi.get_policy_attachment_policies_attachments_attachment_id_get
    )
    get_policy_attachment_policies_attachments_attachment_id_get_with_http_info = (
        with_http_info(get_policy_attachment_policies_attachments_attachment_id_get)
    )
    get_policy_attachment = get_policy_attachment_policies_attachments_attachment_id_get
    get_policy_attachment_with_http_info = (
        get_policy_attachment_policies_attachments_attachment_id_get_with_http_info
    )

    delete_policy_attachment_policies_attachments_attachment_id_delete = awaited(
        PolicyEngineApi.delete_policy_attachment_policies_attachments_attachment_id_delete
    )
    delete_policy_attachment_policies_attachments_attachment_id_delete_with_http_info = with_http_info(
        delete_policy_attachment_policies_attachments_attachment_id_delete
    )
    delete_policy_attachment = (
        delete_policy_attachment_policies_attachments_attachment_id_delete
    )
    delete_policy_attachment_with_http_info = delete_policy_attachment_policies_attachments_attachment_id_delete_with_http_info

    compare_policy_versions_policies_compare_get = awaited(
        PolicyEngineApi.compare_policy_versions_policies_compare_get
    )
    compare_policy_versions_policies_compare_get_with_http_info = with_http_info(
        compare_policy_versions_policies_compare_get
    )
    compare_policy_versions = compare_policy_versions_policies_compare_get
    compare_policy_versions_with_http_info = (
        compare_policy_versions_policies_compare_get_with_http_info
    )

    list_policies_policies_list_get = awaited(
        PolicyEngineApi.list_policies_policies_list_get
    )
    list_policies_policies_list_get_with_http_info = with_http_info(
        list_policies_policies_list_get
    )
    list_policies = list_policies_policies_list_get
    list_policies_with_http_info = list_policies_policies_list_get_with_http_info

    delete_all_policy_versions_policies_name_policy_name_all_versions_delete = awaited(
        PolicyEngineApi.delete_all_policy_versions_policies_name_policy_name_all_versions_delete
    )
    delete_all_policy_versions_policies_name_policy_name_all_versions_delete_with_http_info = with_http_info(
        delete_all_policy_versions_policies_name_policy_name_all_versions_delete
    )
    delete_all_policy_versions = (
        delete_all_policy_versions_policies_name_policy_name_all_versions_delete
    )
    delete_all_policy_versions_with_http_info = delete_all_policy_versions_policies_name_policy_name_all_versions_delete_with_http_info

    list_policy_versions_policies_name_policy_name_versions_get = awaited(
        PolicyEngineApi.list_policy_versions_policies_name_policy_name_versions_get
    )
    list_policy_versions_policies_name_policy_name_versions_get_with_http_info = (
        with_http_info(list_policy_versions_policies_name_policy_name_versions_get)
    )
    list_policy_versions = list_policy_versions_policies_name_policy_name_versions_get
    list_policy_versions_with_http_info = (
        list_policy_versions_policies_name_policy_name_versions_get_with_http_info
    )

    create_policy_version_policies_name_policy_name_versions_post = awaited(
        PolicyEngineApi.create_policy_version_policies_name_policy_name_versions_post
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

    resolve_policies_for_context_policies_resolve_post = awaited(
        PolicyEngineApi.resolve_policies_for_context_policies_resolve_post
    )
    resolve_policies_for_context_policies_resolve_post_with_http_info = with_http_info(
        resolve_policies_for_context_policies_resolve_post
    )
    resolve_policies_for_context = resolve_policies_for_context_policies_resolve_post
    resolve_policies_for_context_with_http_info = (
        resolve_policies_for_context_policies_resolve_post_with_http_info
    )

    test_pipeline_policies_test_pipeline_post = awaited(
        PolicyEngineApi.test_pipeline_policies_test_pipeline_post
    )
    test_pipeline_policies_test_pipeline_post_with_http_info = with_http_info(
        test_pipeline_policies_test_pipeline_post
    )
    test_pipeline = test_pipeline_policies_test_pipeline_post
    test_pipeline_with_http_info = (
        test_pipeline_policies_test_pipeline_post_with_http_info
    )

    get_policy_policies_policy_id_get = awaited(
        PolicyEngineApi.get_policy_policies_policy_id_get
    )
    get_policy_policies_policy_id_get_with_http_info = with_http_info(
        get_policy_policies_policy_id_get
    )
    get_policy = get_policy_policies_policy_id_get
    get_policy_with_http_info = get_policy_policies_policy_id_get_with_http_info

    update_policy_policies_policy_id_put = awaited(
        PolicyEngineApi.update_policy_policies_policy_id_put
    )
    update_policy_policies_policy_id_put_with_http_info = with_http_info(
        update_policy_policies_policy_id_put
    )
    update_policy = update_policy_policies_policy_id_put
    update_policy_with_http_info = update_policy_policies_policy_id_put_with_http_info

    delete_policy_policies_policy_id_delete = awaited(
        PolicyEngineApi.delete_policy_policies_policy_id_delete
    )
    delete_policy_policies_policy_id_delete_with_http_info = with_http_info(
        delete_policy_policies_policy_id_delete
    )
    delete_policy = delete_policy_policies_policy_id_delete
    delete_policy_with_http_info = (
        delete_policy_policies_policy_id_delete_with_http_info
    )

    get_resolved_guardrails_policies_policy_id_resolved_guardrails_get = awaited(
        PolicyEngineApi.get_resolved_guardrails_policies_policy_id_resolved_guardrails_get
    )
    get_resolved_guardrails_policies_policy_id_resolved_guardrails_get_with_http_info = with_http_info(
        get_resolved_guardrails_policies_policy_id_resolved_guardrails_get
    )
    get_resolved_guardrails = (
        get_resolved_guardrails_policies_policy_id_resolved_guardrails_get
    )
    get_resolved_guardrails_with_http_info = get_resolved_guardrails_policies_policy_id_resolved_guardrails_get_with_http_info

    update_policy_version_status_policies_policy_id_status_put = awaited(
        PolicyEngineApi.update_policy_version_status_policies_policy_id_status_put
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

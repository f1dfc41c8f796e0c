from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.guardrails_api import GuardrailsApi


class AsyncGuardrailsApi(AsyncApi):
    """Operations tagged "guardrails"."""

    apply_guardrail_apply_guardrail_post = awaited(
        GuardrailsApi.apply_guardrail_apply_guardrail_post
    )
    apply_guardrail_apply_guardrail_post_with_http_info = with_http_info(
        apply_guardrail_apply_guardrail_post
    )

    create_guardrail_guardrails_post = awaited(
        GuardrailsApi.create_guardrail_guardrails_post
    )
    create_guardrail_guardrails_post_with_http_info = with_http_info(
        create_guardrail_guardrails_post
    )
    create_guardrail = create_guardrail_guardrails_post
    create_guardrail_with_http_info = create_guardrail_guardrails_post_with_http_info

    apply_guardrail_guardrails_apply_guardrail_post = awaited(
        GuardrailsApi.apply_guardrail_guardrails_apply_guardrail_post
    )
    apply_guardrail_guardrails_apply_guardrail_post_with_http_info = with_http_info(
        apply_guardrail_guardrails_apply_guardrail_post
    )

    list_guardrails_guardrails_list_get = awaited(
        GuardrailsApi.list_guardrails_guardrails_list_get
    )
    list_guardrails_guardrails_list_get_with_http_info = with_http_info(
        list_guardrails_guardrails_list_get
    )
    list_guardrails = list_guardrails_guardrails_list_get
    list_guardrails_with_http_info = list_guardrails_guardrails_list_get_with_http_info

    register_guardrail_guardrails_register_post = awaited(
        GuardrailsApi.register_guardrail_guardrails_register_post
    )
    register_guardrail_guardrails_register_post_with_http_info = with_http_info(
        register_guardrail_guardrails_register_post
    )
    register_guardrail = register_guardrail_guardrails_register_post
    register_guardrail_with_http_info = (
        register_guardrail_guardrails_register_post_with_http_info
    )

    list_guardrail_submissions_guardrails_submissions_get = awaited(
        GuardrailsApi.list_guardrail_submissions_guardrails_submissions_get
    )
    list_guardrail_submissions_guardrails_submissions_get_with_http_info = (
        with_http_info(list_guardrail_submissions_guardrails_submissions_get)
    )
    list_guardrail_submissions = list_guardrail_submissions_guardrails_submissions_get
    list_guardrail_submissions_with_http_info = (
        list_guardrail_submissions_guardrails_submissions_get_with_http_info
    )

    get_guardrail_submission_guardrails_submissions_guardrail_id_get = awaited(
        GuardrailsApi.get_guardrail_submission_guardrails_submissions_guardrail_id_get
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

    approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post = awaited(
        GuardrailsApi.approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post
    )
    approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post_with_http_info = with_http_info(
        approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post
    )
    approve_guardrail_submission = (
        approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post
    )
    approve_guardrail_submission_with_http_info = approve_guardrail_submission_guardrails_submissions_guardrail_id_approve_post_with_http_info

    reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post = awaited(
        GuardrailsApi.reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post
    )
    reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post_with_http_info = with_http_info(
        reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post
    )
    reject_guardrail_submission = (
        reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post
    )
    reject_guardrail_submission_with_http_info = reject_guardrail_submission_guardrails_submissions_guardrail_id_reject_post_with_http_info

    test_custom_code_guardrail_guardrails_test_custom_code_post = awaited(
        GuardrailsApi.test_custom_code_guardrail_guardrails_test_custom_code_post
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

    get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get = awaited(
        GuardrailsApi.get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get
    )
    get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get_with_http_info = with_http_info(
        get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get
    )
    get_guardrail_ui_settings = (
        get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get
    )
    get_guardrail_ui_settings_with_http_info = get_guardrail_ui_settings_guardrails_ui_add_guardrail_settings_get_with_http_info

    get_category_yaml_guardrails_ui_category_yaml_category_name_get = awaited(
        GuardrailsApi.get_category_yaml_guardrails_ui_category_yaml_category_name_get
    )
    get_category_yaml_guardrails_ui_category_yaml_category_name_get_with_http_info = (
        with_http_info(get_category_yaml_guardrails_ui_category_yaml_category_name_get)
    )
    get_category_yaml = get_category_yaml_guardrails_ui_category_yaml_category_name_get
    get_category_yaml_with_http_info = (
        get_category_yaml_guardrails_ui_category_yaml_category_name_get_with_http_info
    )

    get_major_airlines_guardrails_ui_major_airlines_get = awaited(
        GuardrailsApi.get_major_airlines_guardrails_ui_major_airlines_get
    )
    get_major_airlines_guardrails_ui_major_airlines_get_with_http_info = with_http_info(
        get_major_airlines_guardrails_ui_major_airlines_get
    )
    get_major_airlines = get_major_airlines_guardrails_ui_major_airlines_get
    get_major_airlines_with_http_info = (
        get_major_airlines_guardrails_ui_major_airlines_get_with_http_info
    )

    get_provider_specific_params_guardrails_ui_provider_specific_params_get = awaited(
        GuardrailsApi.get_provider_specific_params_guardrails_ui_provider_specific_params_get
    )
    get_provider_specific_params_guardrails_ui_provider_specific_params_get_with_http_info = with_http_info(
        get_provider_specific_params_guardrails_ui_provider_specific_params_get
    )
    get_provider_specific_params = (
        get_provider_specific_params_guardrails_ui_provider_specific_params_get
    )
    get_provider_specific_params_with_http_info = get_provider_specific_params_guardrails_ui_provider_specific_params_get_with_http_info

    guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get = awaited(
        GuardrailsApi.guardrails_usage_detail_guardrails_usage_detail_guardrail_id_get
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

    guardrails_usage_logs_guardrails_usage_logs_get = awaited(
        GuardrailsApi.guardrails_usage_logs_guardrails_usage_logs_get
    )
    guardrails_usage_logs_guardrails_usage_logs_get_with_http_info = with_http_info(
        guardrails_usage_logs_guardrails_usage_logs_get
    )
    guardrails_usage_logs = guardrails_usage_logs_guardrails_usage_logs_get
    guardrails_usage_logs_with_http_info = (
        guardrails_usage_logs_guardrails_usage_logs_get_with_http_info
    )

    guardrails_usage_overview_guardrails_usage_overview_get = awaited(
        GuardrailsApi.guardrails_usage_overview_guardrails_usage_overview_get
    )
    guardrails_usage_overview_guardrails_usage_overview_get_with_http_info = (
        with_http_info(guardrails_usage_overview_guardrails_usage_overview_get)
    )
    guardrails_usage_overview = guardrails_usage_overview_guardrails_usage_overview_get
    guardrails_usage_overview_with_http_info = (
        guardrails_usage_overview_guardrails_usage_overview_get_with_http_info
    )

    validate_blocked_words_file_guardrails_validate_blocked_words_file_post = awaited(
        GuardrailsApi.validate_blocked_words_file_guardrails_validate_blocked_words_file_post
    )
    validate_blocked_words_file_guardrails_validate_blocked_words_file_post_with_http_info = with_http_info(
        validate_blocked_words_file_guardrails_validate_blocked_words_file_post
    )
    validate_blocked_words_file = (
        validate_blocked_words_file_guardrails_validate_blocked_words_file_post
    )
    validate_blocked_words_file_with_http_info = validate_blocked_words_file_guardrails_validate_blocked_words_file_post_with_http_info

    get_guardrail_info_guardrails_guardrail_id_get = awaited(
        GuardrailsApi.get_guardrail_info_guardrails_guardrail_id_get
    )
    get_guardrail_info_guardrails_guardrail_id_get_with_http_info = with_http_info(
        get_guardrail_info_guardrails_guardrail_id_get
    )

    update_guardrail_guardrails_guardrail_id_put = awaited(
        GuardrailsApi.update_guardrail_guardrails_guardrail_id_put
    )
    update_guardrail_guardrails_guardrail_id_put_with_http_info = with_http_info(
        update_guardrail_guardrails_guardrail_id_put
    )
    update_guardrail = update_guardrail_guardrails_guardrail_id_put
    update_guardrail_with_http_info = (
        update_guardrail_guardrails_guardrail_id_put_with_http_info
    )

    delete_guardrail_guardrails_guardrail_id_delete = awaited(
        GuardrailsApi.delete_guardrail_guardrails_guardrail_id_delete
    )
    delete_guardrail_guardrails_guardrail_id_delete_with_http_info = with_http_info(
        delete_guardrail_guardrails_guardrail_id_delete
    )
    delete_guardrail = delete_guardrail_guardrails_guardrail_id_delete
    delete_guardrail_with_http_info = (
        delete_guardrail_guardrails_guardrail_id_delete_with_http_info
    )

    patch_guardrail_guardrails_guardrail_id_patch = awaited(
        GuardrailsApi.patch_guardrail_guardrails_guardrail_id_patch
    )
    patch_guardrail_guardrails_guardrail_id_patch_with_http_info = with_http_info(
        patch_guardrail_guardrails_guardrail_id_patch
    )
    patch_guardrail = patch_guardrail_guardrails_guardrail_id_patch
    patch_guardrail_with_http_info = (
        patch_guardrail_guardrails_guardrail_id_patch_with_http_info
    )

    get_guardrail_info_guardrails_guardrail_id_info_get = awaited(
        GuardrailsApi.get_guardrail_info_guardrails_guardrail_id_info_get
    )
    get_guardrail_info_guardrails_guardrail_id_info_get_with_http_info = with_http_info(
        get_guardrail_info_guardrails_guardrail_id_info_get
    )

    policies_usage_overview_policies_usage_overview_get = awaited(
        GuardrailsApi.policies_usage_overview_policies_usage_overview_get
    )
    policies_usage_overview_policies_usage_overview_get_with_http_info = with_http_info(
        policies_usage_overview_policies_usage_overview_get
    )
    policies_usage_overview = policies_usage_overview_policies_usage_overview_get
    policies_usage_overview_with_http_info = (
        policies_usage_overview_policies_usage_overview_get_with_http_info
    )

    list_guardrails_v2_v2_guardrails_list_get = awaited(
        GuardrailsApi.list_guardrails_v2_v2_guardrails_list_get
    )
    list_guardrails_v2_v2_guardrails_list_get_with_http_info = with_http_info(
        list_guardrails_v2_v2_guardrails_list_get
    )
    list_guardrails_v2 = list_guardrails_v2_v2_guardrails_list_get
    list_guardrails_v2_with_http_info = (
        list_guardrails_v2_v2_guardrails_list_get_with_http_info
    )

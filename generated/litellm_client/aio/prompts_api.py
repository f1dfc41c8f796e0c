from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.prompts_api import PromptsApi


class AsyncPromptsApi(AsyncApi):
    """Operations tagged "prompts"."""

    create_prompt_prompts_post = awaited(PromptsApi.create_prompt_prompts_post)
    create_prompt_prompts_post_with_http_info = with_http_info(
        create_prompt_prompts_post
    )
    create_prompt = create_prompt_prompts_post
    create_prompt_with_http_info = create_prompt_prompts_post_with_http_info

    list_prompts_prompts_list_get = awaited(PromptsApi.list_prompts_prompts_list_get)
    list_prompts_prompts_list_get_with_http_info = with_http_info(
        list_prompts_prompts_list_get
    )
    list_prompts = list_prompts_prompts_list_get
    list_prompts_with_http_info = list_prompts_prompts_list_get_with_http_info

    test_prompt_prompts_test_post = awaited(PromptsApi.test_prompt_prompts_test_post)
    test_prompt_prompts_test_post_with_http_info = with_http_info(
        test_prompt_prompts_test_post
    )
    test_prompt = test_prompt_prompts_test_post
    test_prompt_with_http_info = test_prompt_prompts_test_post_with_http_info

    get_prompt_info_prompts_prompt_id_get = awaited(
        PromptsApi.get_prompt_info_prompts_prompt_id_get
    )
    get_prompt_info_prompts_prompt_id_get_with_http_info = with_http_info(
        get_prompt_info_prompts_prompt_id_get
    )

    update_prompt_prompts_prompt_id_put = awaited(
        PromptsApi.update_prompt_prompts_prompt_id_put
    )
    update_prompt_prompts_prompt_id_put_with_http_info = with_http_info(
        update_prompt_prompts_prompt_id_put
    )
    update_prompt = update_prompt_prompts_prompt_id_put
    update_prompt_with_http_info = update_prompt_prompts_prompt_id_put_with_http_info

    delete_prompt_prompts_prompt_id_delete = awaited(
        PromptsApi.delete_prompt_prompts_prompt_id_delete
    )
    delete_prompt_prompts_prompt_id_delete_with_http_info = with_http_info(
        delete_prompt_prompts_prompt_id_delete
    )
    delete_prompt = delete_prompt_prompts_prompt_id_delete
    delete_prompt_with_http_info = delete_prompt_prompts_prompt_id_delete_with_http_info

    patch_prompt_prompts_prompt_id_patch = awaited(
        PromptsApi.patch_prompt_prompts_prompt_id_patch
    )
    patch_prompt_prompts_prompt_id_patch_with_http_info = with_http_info(
        patch_prompt_prompts_prompt_id_patch
    )
    patch_prompt = patch_prompt_prompts_prompt_id_patch
    patch_prompt_with_http_info = patch_prompt_prompts_prompt_id_patch_with_http_info

    get_prompt_info_prompts_prompt_id_info_get = awaited(
        PromptsApi.get_prompt_info_prompts_prompt_id_info_get
    )
    get_prompt_info_prompts_prompt_id_info_get_with_http_info = with_http_info(
        get_prompt_info_prompts_prompt_id_info_get
    )

    get_prompt_versions_prompts_prompt_id_versions_get = awaited(
        PromptsApi.get_prompt_versions_prompts_prompt_id_versions_get
    )
    get_prompt_versions_prompts_prompt_id_versions_get_with_http_info = with_http_info(
        get_prompt_versions_prompts_prompt_id_versions_get
    )
    get_prompt_versions = get_prompt_versions_prompts_prompt_id_versions_get
    get_prompt_versions_with_http_info = (
        get_prompt_versions_prompts_prompt_id_versions_get_with_http_info
    )

    convert_prompt_file_to_json_utils_dotprompt_json_converter_post = awaited(
        PromptsApi.convert_prompt_file_to_json_utils_dotprompt_json_converter_post
    )
    convert_prompt_file_to_json_utils_dotprompt_json_converter_post_with_http_info = (
        with_http_info(convert_prompt_file_to_json_utils_dotprompt_json_converter_post)
    )
    convert_prompt_file_to_json = (
        convert_prompt_file_to_json_utils_dotprompt_json_converter_post
    )
    convert_prompt_file_to_json_with_http_info = (
        convert_prompt_file_to_json_utils_dotprompt_json_converter_post_with_http_info
    )

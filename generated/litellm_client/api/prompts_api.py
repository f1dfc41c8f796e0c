from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    file_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.list_prompts_response import ListPromptsResponse
    from ..models.patch_prompt_request import PatchPromptRequest
    from ..models.prompt import Prompt
    from ..models.prompt_info_response import PromptInfoResponse
    from ..models.test_prompt_request import TestPromptRequest


class PromptsApi(Api):
    """Operations tagged "prompts"."""

    def create_prompt_prompts_post(
        self, prompt: Prompt | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Create Prompt.

        Create a new prompt

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/prompts" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "prompt_id": "my_prompt",
                "litellm_params": {
                    "prompt_id": "my_prompt",
                    "prompt_integration": "dotprompt",
                    "prompt_data": {"content": "This is a prompt", "metadata": {"model": "gpt-4"}}
                },
                "prompt_info": {
                    "prompt_type": "config"
                }
            }'
        ```
        """
        return self._call(
            "create_prompt_prompts_post",
            "POST",
            "/prompts",
            body_param(prompt, name="prompt", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    create_prompt_prompts_post_with_http_info = with_http_info(
        create_prompt_prompts_post
    )
    create_prompt = create_prompt_prompts_post
    create_prompt_with_http_info = create_prompt_prompts_post_with_http_info

    def list_prompts_prompts_list_get(
        self, *, environment: str | None = None, opts: RequestOptions | None = None
    ) -> ListPromptsResponse:
        """List Prompts.

        List the prompts that are available on the proxy server

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/prompts/list" -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "prompts": [
                {
                    "prompt_id": "my_prompt_id",
                    "litellm_params": {
                        "prompt_id": "my_prompt_id",
                        "prompt_integration": "dotprompt",
                        "prompt_directory": "/path/to/prompts"
                    },
                    "prompt_info": {
                        "prompt_type": "config"
                    },
                    "created_at": "2023-11-09T12:34:56.789Z",
                    "updated_at": "2023-11-09T12:34:56.789Z"
                }
            ]
        }
        ```
        """
        return self._call(
            "list_prompts_prompts_list_get",
            "GET",
            "/prompts/list",
            query_param("environment", environment),
            responses={"200": "ListPromptsResponse"},
            opts=opts,
        )

    list_prompts_prompts_list_get_with_http_info = with_http_info(
        list_prompts_prompts_list_get
    )
    list_prompts = list_prompts_prompts_list_get
    list_prompts_with_http_info = list_prompts_prompts_list_get_with_http_info

    def test_prompt_prompts_test_post(
        self,
        test_prompt_request: TestPromptRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Test Prompt.

        Test a prompt by rendering it with variables and executing an LLM call.

        This endpoint allows testing prompts before saving them to the database. The
        response is always streamed.

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/prompts/test" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "dotprompt_content": "---\nmodel: gpt-4o\ntemperature: 0.7\n---\n\nUser: Hello {{name}}",
                "prompt_variables": {
                    "name": "World"
                }
            }'
        ```
        """
        return self._call(
            "test_prompt_prompts_test_post",
            "POST",
            "/prompts/test",
            body_param(test_prompt_request, name="test_prompt_request", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    test_prompt_prompts_test_post_with_http_info = with_http_info(
        test_prompt_prompts_test_post
    )
    test_prompt = test_prompt_prompts_test_post
    test_prompt_with_http_info = test_prompt_prompts_test_post_with_http_info

    def get_prompt_info_prompts_prompt_id_get(
        self,
        prompt_id: str,
        *,
        environment: str | None = None,
        opts: RequestOptions | None = None,
    ) -> PromptInfoResponse:
        r"""Get Prompt Info.

        Get detailed information about a specific prompt by ID, including prompt content

            👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

            Example Request:
            ```bash
            curl -X GET "http://localhost:4000/prompts/my_prompt_id/info" \
                -H "Authorization: Bearer <your_api_key>"
            ```

            Example Response:
            ```json
            {
                "prompt_id": "my_prompt_id",
                "litellm_params": {
                    "prompt_id": "my_prompt_id",
                    "prompt_integration": "dotprompt",
                    "prompt_directory": "/path/to/prompts"
                },
                "prompt_info": {
                    "prompt_type": "config"
                },
                "created_at": "2023-11-09T12:34:56.789Z",
                "updated_at": "2023-11-09T12:34:56.789Z",
                "content": "System: You are a helpful assistant.

        User: {{user_message}}"
            }
            ```
        """
        return self._call(
            "get_prompt_info_prompts_prompt_id_get",
            "GET",
            "/prompts/{prompt_id}",
            path_param("prompt_id", prompt_id),
            query_param("environment", environment),
            responses={"200": "PromptInfoResponse"},
            opts=opts,
        )

    get_prompt_info_prompts_prompt_id_get_with_http_info = with_http_info(
        get_prompt_info_prompts_prompt_id_get
    )

    def update_prompt_prompts_prompt_id_put(
        self,
        prompt_id: str,
        prompt: Prompt | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Update Prompt.

        Update an existing prompt

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        Example Request:
        ```bash
        curl -X PUT "http://localhost:4000/prompts/my_prompt_id" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "prompt_id": "my_prompt",
                "litellm_params": {
                    "prompt_id": "my_prompt",
                        "prompt_integration": "dotprompt",
                        "prompt_directory": "/path/to/prompts"
                    },
                    "prompt_info": {
                        "prompt_type": "config"
                    }
                }
            }'
        ```
        """
        return self._call(
            "update_prompt_prompts_prompt_id_put",
            "PUT",
            "/prompts/{prompt_id}",
            path_param("prompt_id", prompt_id),
            body_param(prompt, name="prompt", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    update_prompt_prompts_prompt_id_put_with_http_info = with_http_info(
        update_prompt_prompts_prompt_id_put
    )
    update_prompt = update_prompt_prompts_prompt_id_put
    update_prompt_with_http_info = update_prompt_prompts_prompt_id_put_with_http_info

    def delete_prompt_prompts_prompt_id_delete(
        self,
        prompt_id: str,
        *,
        environment: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Delete Prompt.

        Delete a prompt

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        Example Request:
        ```bash
        curl -X DELETE "http://localhost:4000/prompts/my_prompt_id" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "message": "Prompt my_prompt_id deleted successfully"
        }
        ```
        """
        return self._call(
            "delete_prompt_prompts_prompt_id_delete",
            "DELETE",
            "/prompts/{prompt_id}",
            path_param("prompt_id", prompt_id),
            query_param("environment", environment),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_prompt_prompts_prompt_id_delete_with_http_info = with_http_info(
        delete_prompt_prompts_prompt_id_delete
    )
    delete_prompt = delete_prompt_prompts_prompt_id_delete
    delete_prompt_with_http_info = delete_prompt_prompts_prompt_id_delete_with_http_info

    def patch_prompt_prompts_prompt_id_patch(
        self,
        prompt_id: str,
        patch_prompt_request: PatchPromptRequest | dict[str, Any],
        *,
        environment: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Patch Prompt.

        Partially update an existing prompt

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        This endpoint allows updating specific fields of a prompt without sending the
        entire object. Only the following fields can be updated:
        - litellm_params: LiteLLM parameters for the prompt
        - prompt_info: Additional information about the prompt

        Example Request:
        ```bash
        curl -X PATCH "http://localhost:4000/prompts/my_prompt_id" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "prompt_info": {
                    "prompt_type": "db"
                }
            }'
        ```
        """
        return self._call(
            "patch_prompt_prompts_prompt_id_patch",
            "PATCH",
            "/prompts/{prompt_id}",
            path_param("prompt_id", prompt_id),
            body_param(
                patch_prompt_request, name="patch_prompt_request", required=True
            ),
            query_param("environment", environment),
            responses={"200": "Any"},
            opts=opts,
        )

    patch_prompt_prompts_prompt_id_patch_with_http_info = with_http_info(
        patch_prompt_prompts_prompt_id_patch
    )
    patch_prompt = patch_prompt_prompts_prompt_id_patch
    patch_prompt_with_http_info = patch_prompt_prompts_prompt_id_patch_with_http_info

    def get_prompt_info_prompts_prompt_id_info_get(
        self,
        prompt_id: str,
        *,
        environment: str | None = None,
        opts: RequestOptions | None = None,
    ) -> PromptInfoResponse:
        r"""Get Prompt Info.

        Get detailed information about a specific prompt by ID, including prompt content

            👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

            Example Request:
            ```bash
            curl -X GET "http://localhost:4000/prompts/my_prompt_id/info" \
                -H "Authorization: Bearer <your_api_key>"
            ```

            Example Response:
            ```json
            {
                "prompt_id": "my_prompt_id",
                "litellm_params": {
                    "prompt_id": "my_prompt_id",
                    "prompt_integration": "dotprompt",
                    "prompt_directory": "/path/to/prompts"
                },
                "prompt_info": {
                    "prompt_type": "config"
                },
                "created_at": "2023-11-09T12:34:56.789Z",
                "updated_at": "2023-11-09T12:34:56.789Z",
                "content": "System: You are a helpful assistant.

        User: {{user_message}}"
            }
            ```
        """
        return self._call(
            "get_prompt_info_prompts_prompt_id_info_get",
            "GET",
            "/prompts/{prompt_id}/info",
            path_param("prompt_id", prompt_id),
            query_param("environment", environment),
            responses={"200": "PromptInfoResponse"},
            opts=opts,
        )

    get_prompt_info_prompts_prompt_id_info_get_with_http_info = with_http_info(
        get_prompt_info_prompts_prompt_id_info_get
    )

    def get_prompt_versions_prompts_prompt_id_versions_get(
        self,
        prompt_id: str,
        *,
        environment: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ListPromptsResponse:
        r"""Get Prompt Versions.

        Get all versions of a specific prompt by base prompt ID

        👉 [Prompt docs](https://docs.litellm.ai/docs/proxy/prompt_management)

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/prompts/jack_success/versions" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "prompts": [
                {
                    "prompt_id": "jack_success.v1",
                    "litellm_params": {...},
                    "prompt_info": {"prompt_type": "db"},
                    "created_at": "2023-11-09T12:34:56.789Z",
                    "updated_at": "2023-11-09T12:34:56.789Z"
                },
                {
                    "prompt_id": "jack_success.v2",
                    "litellm_params": {...},
                    "prompt_info": {"prompt_type": "db"},
                    "created_at": "2023-11-09T13:45:12.345Z",
                    "updated_at": "2023-11-09T13:45:12.345Z"
                }
            ]
        }
        ```
        """
        return self._call(
            "get_prompt_versions_prompts_prompt_id_versions_get",
            "GET",
            "/prompts/{prompt_id}/versions",
            path_param("prompt_id", prompt_id),
            query_param("environment", environment),
            responses={"200": "ListPromptsResponse"},
            opts=opts,
        )

    get_prompt_versions_prompts_prompt_id_versions_get_with_http_info = with_http_info(
        get_prompt_versions_prompts_prompt_id_versions_get
    )
    get_prompt_versions = get_prompt_versions_prompts_prompt_id_versions_get
    get_prompt_versions_with_http_info = (
        get_prompt_versions_prompts_prompt_id_versions_get_with_http_info
    )

    def convert_prompt_file_to_json_utils_dotprompt_json_converter_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> dict[str, Any]:
        """Convert Prompt File To Json.

        Convert a .prompt file to JSON format.

        This endpoint accepts a .prompt file upload and returns the equivalent JSON
        representation that can be stored in a database or used programmatically.

        Returns the JSON structure with 'content' and 'metadata' fields.
        """
        return self._call(
            "convert_prompt_file_to_json_utils_dotprompt_json_converter_post",
            "POST",
            "/utils/dotprompt_json_converter",
            file_param("file", file, required=True),
            responses={"200": "dict[str, Any]"},
            content_type="multipart/form-data",
            opts=opts,
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

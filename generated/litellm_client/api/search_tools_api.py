from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.create_search_tool_request import CreateSearchToolRequest
    from ..models.list_search_tools_response import ListSearchToolsResponse
    from ..models.test_search_tool_connection_request import (
        TestSearchToolConnectionRequest,
    )
    from ..models.update_search_tool_request import UpdateSearchToolRequest


class SearchToolsApi(Api):
    """Operations tagged "search_tools"."""

    def create_search_tool_search_tools_post(
        self,
        create_search_tool_request: CreateSearchToolRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Create Search Tool.

        Create a new search tool.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/search_tools" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "search_tool": {
                    "search_tool_name": "litellm-search",
                    "litellm_params": {
                        "search_provider": "perplexity",
                        "api_key": "sk-..."
                    },
                    "search_tool_info": {
                        "description": "Perplexity search tool"
                    }
                }
            }'
        ```

        Example Response:
        ```json
        {
            "search_tool_id": "123e4567-e89b-12d3-a456-426614174000",
            "search_tool_name": "litellm-search",
            "litellm_params": {
                "search_provider": "perplexity",
                "api_key": "sk-..."
            },
            "search_tool_info": {
                "description": "Perplexity search tool"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T12:34:56.789Z"
        }
        ```
        """
        return self._call(
            "create_search_tool_search_tools_post",
            "POST",
            "/search_tools",
            body_param(
                create_search_tool_request,
                name="create_search_tool_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    create_search_tool_search_tools_post_with_http_info = with_http_info(
        create_search_tool_search_tools_post
    )
    create_search_tool = create_search_tool_search_tools_post
    create_search_tool_with_http_info = (
        create_search_tool_search_tools_post_with_http_info
    )

    def list_search_tools_search_tools_list_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListSearchToolsResponse:
        """List Search Tools.

        List all search tools that are available in the database and config file.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/search_tools/list" -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "search_tools": [
                {
                    "search_tool_id": "123e4567-e89b-12d3-a456-426614174000",
                    "search_tool_name": "litellm-search",
                    "litellm_params": {
                        "search_provider": "perplexity",
                        "api_key": "sk-***",
                        "api_base": "https://api.perplexity.ai"
                    },
                    "search_tool_info": {
                        "description": "Perplexity search tool"
                    },
                    "created_at": "2023-11-09T12:34:56.789Z",
                    "updated_at": "2023-11-09T12:34:56.789Z",
                    "is_from_config": false
                },
                {
                    "search_tool_name": "config-search-tool",
                    "litellm_params": {
                        "search_provider": "tavily",
                        "api_key": "tvly-***"
                    },
                    "is_from_config": true
                }
            ]
        }
        ```
        """
        return self._call(
            "list_search_tools_search_tools_list_get",
            "GET",
            "/search_tools/list",
            responses={"200": "ListSearchToolsResponse"},
            errors={},
            opts=opts,
        )

    list_search_tools_search_tools_list_get_with_http_info = with_http_info(
        list_search_tools_search_tools_list_get
    )
    list_search_tools = list_search_tools_search_tools_list_get
    list_search_tools_with_http_info = (
        list_search_tools_search_tools_list_get_with_http_info
    )

    def test_search_tool_connection_search_tools_test_connection_post(
        self,
        test_search_tool_connection_request: (
            TestSearchToolConnectionRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Test Search Tool Connection.

        Test connection to a search provider with the given configuration.

        Makes a simple test search query to verify the API key and configuration are
        valid.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/search_tools/test_connection" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "litellm_params": {
                    "search_provider": "perplexity",
                    "api_key": "sk-..."
                }
            }'
        ```

        Example Response (Success):
        ```json
        {
            "status": "success",
            "message": "Successfully connected to perplexity search provider",
            "test_query": "test",
            "results_count": 5
        }
        ```

        Example Response (Failure):
        ```json
        {
            "status": "error",
            "message": "Authentication failed: Invalid API key",
            "error_type": "AuthenticationError"
        }
        ```
        """
        return self._call(
            "test_search_tool_connection_search_tools_test_connection_post",
            "POST",
            "/search_tools/test_connection",
            body_param(
                test_search_tool_connection_request,
                name="test_search_tool_connection_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    test_search_tool_connection_search_tools_test_connection_post_with_http_info = (
        with_http_info(test_search_tool_connection_search_tools_test_connection_post)
    )
    test_search_tool_connection = (
        test_search_tool_connection_search_tools_test_connection_post
    )
    test_search_tool_connection_with_http_info = (
        test_search_tool_connection_search_tools_test_connection_post_with_http_info
    )

    def get_available_search_providers_search_tools_ui_available_providers_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Get Available Search Providers.

        Get the list of available search providers with their configuration fields.

        Auto-discovers search providers and their UI-friendly names from transformation
        configs.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/search_tools/ui/available_providers" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "providers": [
                {
                    "provider_name": "perplexity",
                    "ui_friendly_name": "Perplexity"
                },
                {
                    "provider_name": "tavily",
                    "ui_friendly_name": "Tavily"
                }
            ]
        }
        ```
        """
        return self._call(
            "get_available_search_providers_search_tools_ui_available_providers_get",
            "GET",
            "/search_tools/ui/available_providers",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_available_search_providers_search_tools_ui_available_providers_get_with_http_info = with_http_info(
        get_available_search_providers_search_tools_ui_available_providers_get
    )
    get_available_search_providers = (
        get_available_search_providers_search_tools_ui_available_providers_get
    )
    get_available_search_providers_with_http_info = get_available_search_providers_search_tools_ui_available_providers_get_with_http_info

    def get_search_tool_info_search_tools_search_tool_id_get(
        self, search_tool_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Get Search Tool Info.

        Get detailed information about a specific search tool by ID.

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/search_tools/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "search_tool_id": "123e4567-e89b-12d3-a456-426614174000",
            "search_tool_name": "litellm-search",
            "litellm_params": {
                "search_provider": "perplexity",
                "api_key": "sk-***"
            },
            "search_tool_info": {
                "description": "Perplexity search tool"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T12:34:56.789Z"
        }
        ```
        """
        return self._call(
            "get_search_tool_info_search_tools_search_tool_id_get",
            "GET",
            "/search_tools/{search_tool_id}",
            path_param("search_tool_id", search_tool_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_search_tool_info_search_tools_search_tool_id_get_with_http_info = (
        with_http_info(get_search_tool_info_search_tools_search_tool_id_get)
    )
    get_search_tool_info = get_search_tool_info_search_tools_search_tool_id_get
    get_search_tool_info_with_http_info = (
        get_search_tool_info_search_tools_search_tool_id_get_with_http_info
    )

    def update_search_tool_search_tools_search_tool_id_put(
        self,
        search_tool_id: str,
        update_search_tool_request: UpdateSearchToolRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Update Search Tool.

        Update an existing search tool.

        Example Request:
        ```bash
        curl -X PUT "http://localhost:4000/search_tools/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "search_tool": {
                    "search_tool_name": "updated-search",
                    "litellm_params": {
                        "search_provider": "perplexity",
                        "api_key": "sk-new-key"
                    },
                    "search_tool_info": {
                        "description": "Updated search tool"
                    }
                }
            }'
        ```

        Example Response:
        ```json
        {
            "search_tool_id": "123e4567-e89b-12d3-a456-426614174000",
            "search_tool_name": "updated-search",
            "litellm_params": {
                "search_provider": "perplexity",
                "api_key": "sk-new-key"
            },
            "search_tool_info": {
                "description": "Updated search tool"
            },
            "created_at": "2023-11-09T12:34:56.789Z",
            "updated_at": "2023-11-09T13:45:12.345Z"
        }
        ```
        """
        return self._call(
            "update_search_tool_search_tools_search_tool_id_put",
            "PUT",
            "/search_tools/{search_tool_id}",
            path_param("search_tool_id", search_tool_id),
            body_param(
                update_search_tool_request,
                name="update_search_tool_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_search_tool_search_tools_search_tool_id_put_with_http_info = with_http_info(
        update_search_tool_search_tools_search_tool_id_put
    )
    update_search_tool = update_search_tool_search_tools_search_tool_id_put
    update_search_tool_with_http_info = (
        update_search_tool_search_tools_search_tool_id_put_with_http_info
    )

    def delete_search_tool_search_tools_search_tool_id_delete(
        self, search_tool_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Delete Search Tool.

        Delete a search tool.

        Example Request:
        ```bash
        curl -X DELETE "http://localhost:4000/search_tools/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "message": "Search tool 123e4567-e89b-12d3-a456-426614174000 deleted successfully",
            "search_tool_name": "litellm-search"
        }
        ```
        """
        return self._call(
            "delete_search_tool_search_tools_search_tool_id_delete",
            "DELETE",
            "/search_tools/{search_tool_id}",
            path_param("search_tool_id", search_tool_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_search_tool_search_tools_search_tool_id_delete_with_http_info = (
        with_http_info(delete_search_tool_search_tools_search_tool_id_delete)
    )
    delete_search_tool = delete_search_tool_search_tools_search_tool_id_delete
    delete_search_tool_with_http_info = (
        delete_search_tool_search_tools_search_tool_id_delete_with_http_info
    )

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class SearchApi(Api):
    """Operations tagged "search"."""

    def search_search_post(
        self,
        *,
        search_tool_name: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Search.

        Search endpoint for performing web searches.

        Follows the Perplexity Search API spec:
        https://docs.perplexity.ai/api-reference/search-post

        The search_tool_name can be passed either:
        1. In the URL path: /v1/search/{search_tool_name}
        2. In the request body: {"search_tool_name": "..."}

        Example with search_tool_name in URL (recommended - keeps body
        Perplexity-compatible):
        ```bash
        curl -X POST "http://localhost:4000/v1/search/litellm-search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Example with search_tool_name in body:
        ```bash
        curl -X POST "http://localhost:4000/v1/search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "search_tool_name": "litellm-search",
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Request Body Parameters (when search_tool_name not in URL):
        - search_tool_name (str, required if not in URL): Name of the search tool
          configured in router
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        When using URL path parameter, only Perplexity-compatible parameters are needed
        in body:
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        Response follows Perplexity Search API format:
        ```json
        {
            "object": "search",
            "results": [
                {
                    "title": "Result title",
                    "url": "https://example.com",
                    "snippet": "Result snippet...",
                    "date": "2024-01-01",
                    "last_updated": "2024-01-01"
                }
            ]
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "search_search_post",
            "POST",
            "/search",
            query_param("search_tool_name", search_tool_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    search_search_post_with_http_info = with_http_info(search_search_post)

    def search_v1_search_post(
        self,
        *,
        search_tool_name: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Search.

        Search endpoint for performing web searches.

        Follows the Perplexity Search API spec:
        https://docs.perplexity.ai/api-reference/search-post

        The search_tool_name can be passed either:
        1. In the URL path: /v1/search/{search_tool_name}
        2. In the request body: {"search_tool_name": "..."}

        Example with search_tool_name in URL (recommended - keeps body
        Perplexity-compatible):
        ```bash
        curl -X POST "http://localhost:4000/v1/search/litellm-search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Example with search_tool_name in body:
        ```bash
        curl -X POST "http://localhost:4000/v1/search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "search_tool_name": "litellm-search",
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Request Body Parameters (when search_tool_name not in URL):
        - search_tool_name (str, required if not in URL): Name of the search tool
          configured in router
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        When using URL path parameter, only Perplexity-compatible parameters are needed
        in body:
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        Response follows Perplexity Search API format:
        ```json
        {
            "object": "search",
            "results": [
                {
                    "title": "Result title",
                    "url": "https://example.com",
                    "snippet": "Result snippet...",
                    "date": "2024-01-01",
                    "last_updated": "2024-01-01"
                }
            ]
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "search_v1_search_post",
            "POST",
            "/v1/search",
            query_param("search_tool_name", search_tool_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    search_v1_search_post_with_http_info = with_http_info(search_v1_search_post)

    def search_search_search_tool_name_post(
        self,
        search_tool_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Search.

        Search endpoint for performing web searches.

        Follows the Perplexity Search API spec:
        https://docs.perplexity.ai/api-reference/search-post

        The search_tool_name can be passed either:
        1. In the URL path: /v1/search/{search_tool_name}
        2. In the request body: {"search_tool_name": "..."}

        Example with search_tool_name in URL (recommended - keeps body
        Perplexity-compatible):
        ```bash
        curl -X POST "http://localhost:4000/v1/search/litellm-search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Example with search_tool_name in body:
        ```bash
        curl -X POST "http://localhost:4000/v1/search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "search_tool_name": "litellm-search",
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Request Body Parameters (when search_tool_name not in URL):
        - search_tool_name (str, required if not in URL): Name of the search tool
          configured in router
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        When using URL path parameter, only Perplexity-compatible parameters are needed
        in body:
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        Response follows Perplexity Search API format:
        ```json
        {
            "object": "search",
            "results": [
                {
                    "title": "Result title",
                    "url": "https://example.com",
                    "snippet": "Result snippet...",
                    "date": "2024-01-01",
                    "last_updated": "2024-01-01"
                }
            ]
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "search_search_search_tool_name_post",
            "POST",
            "/search/{search_tool_name}",
            path_param("search_tool_name", search_tool_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    search_search_search_tool_name_post_with_http_info = with_http_info(
        search_search_search_tool_name_post
    )

    def search_v1_search_search_tool_name_post(
        self,
        search_tool_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Search.

        Search endpoint for performing web searches.

        Follows the Perplexity Search API spec:
        https://docs.perplexity.ai/api-reference/search-post

        The search_tool_name can be passed either:
        1. In the URL path: /v1/search/{search_tool_name}
        2. In the request body: {"search_tool_name": "..."}

        Example with search_tool_name in URL (recommended - keeps body
        Perplexity-compatible):
        ```bash
        curl -X POST "http://localhost:4000/v1/search/litellm-search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Example with search_tool_name in body:
        ```bash
        curl -X POST "http://localhost:4000/v1/search"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "search_tool_name": "litellm-search",
                "query": "latest AI developments 2024",
                "max_results": 5,
                "search_domain_filter": ["arxiv.org", "nature.com"],
                "country": "US"
            }'
        ```

        Request Body Parameters (when search_tool_name not in URL):
        - search_tool_name (str, required if not in URL): Name of the search tool
          configured in router
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        When using URL path parameter, only Perplexity-compatible parameters are needed
        in body:
        - query (str or list[str], required): Search query
        - max_results (int, optional): Maximum number of results (1-20), default 10
        - search_domain_filter (list[str], optional): List of domains to filter (max 20)
        - max_tokens_per_page (int, optional): Max tokens per page, default 1024
        - country (str, optional): Country code filter (e.g., 'US', 'GB', 'DE')

        Response follows Perplexity Search API format:
        ```json
        {
            "object": "search",
            "results": [
                {
                    "title": "Result title",
                    "url": "https://example.com",
                    "snippet": "Result snippet...",
                    "date": "2024-01-01",
                    "last_updated": "2024-01-01"
                }
            ]
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "search_v1_search_search_tool_name_post",
            "POST",
            "/v1/search/{search_tool_name}",
            path_param("search_tool_name", search_tool_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    search_v1_search_search_tool_name_post_with_http_info = with_http_info(
        search_v1_search_search_tool_name_post
    )

    def list_search_tools_search_tools_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """List Search Tools.

        List all available search tools configured in the router.

        This endpoint returns the search tools that are currently loaded and available
        for use with the /v1/search endpoint.

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/search/tools"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Response:
        ```json
        {
            "object": "list",
            "data": [
                {
                    "search_tool_name": "litellm-search",
                    "search_provider": "perplexity",
                    "description": "Perplexity search tool"
                }
            ]
        }
        ```
        """
        return self._call(
            "list_search_tools_search_tools_get",
            "GET",
            "/search/tools",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    list_search_tools_search_tools_get_with_http_info = with_http_info(
        list_search_tools_search_tools_get
    )

    def list_search_tools_v1_search_tools_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """List Search Tools.

        List all available search tools configured in the router.

        This endpoint returns the search tools that are currently loaded and available
        for use with the /v1/search endpoint.

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/search/tools"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Response:
        ```json
        {
            "object": "list",
            "data": [
                {
                    "search_tool_name": "litellm-search",
                    "search_provider": "perplexity",
                    "description": "Perplexity search tool"
                }
            ]
        }
        ```
        """
        return self._call(
            "list_search_tools_v1_search_tools_get",
            "GET",
            "/v1/search/tools",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    list_search_tools_v1_search_tools_get_with_http_info = with_http_info(
        list_search_tools_v1_search_tools_get
    )
    list_search_tools = list_search_tools_v1_search_tools_get
    list_search_tools_with_http_info = (
        list_search_tools_v1_search_tools_get_with_http_info
    )

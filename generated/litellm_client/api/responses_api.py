from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.delete_response_result import DeleteResponseResult
    from ..models.response_item_list import ResponseItemList
    from ..models.response_request import ResponseRequest
    from ..models.responses_api_response import ResponsesAPIResponse


class ResponsesApi(Api):
    """Operations tagged "responses"."""

    def responses_api_openai_v1_responses_post(
        self,
        response_request: ResponseRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ResponsesAPIResponse:
        """Responses Api.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses

        Supports background mode with polling_via_cache for partial response retrieval.
        When background=true and polling_via_cache is enabled, returns a polling_id
        immediately and streams the response in the background, updating Redis cache.

        ```bash
        # Normal request
        curl -X POST http://localhost:4000/v1/responses     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Tell me about AI"
        }'

        # Background request with polling
        curl -X POST http://localhost:4000/v1/responses     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Tell me about AI",
            "background": true
        }'
        ```

        It can answer with a stream, each item of which is `ResponseStreamEvent`.
        """
        return self._call(
            "responses_api_openai_v1_responses_post",
            "POST",
            "/openai/v1/responses",
            body_param(response_request, name="response_request", required=True),
            responses={"200": "ResponsesAPIResponse"},
            errors={},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    responses_api_openai_v1_responses_post_with_http_info = with_http_info(
        responses_api_openai_v1_responses_post
    )

    def responses_api_responses_post(
        self,
        response_request: ResponseRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ResponsesAPIResponse:
        """Responses Api.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses

        Supports background mode with polling_via_cache for partial response retrieval.
        When background=true and polling_via_cache is enabled, returns a polling_id
        immediately and streams the response in the background, updating Redis cache.

        ```bash
        # Normal request
        curl -X POST http://localhost:4000/v1/responses     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Tell me about AI"
        }'

        # Background request with polling
        curl -X POST http://localhost:4000/v1/responses     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Tell me about AI",
            "background": true
        }'
        ```

        It can answer with a stream, each item of which is `ResponseStreamEvent`.
        """
        return self._call(
            "responses_api_responses_post",
            "POST",
            "/responses",
            body_param(response_request, name="response_request", required=True),
            responses={"200": "ResponsesAPIResponse"},
            errors={},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    responses_api_responses_post_with_http_info = with_http_info(
        responses_api_responses_post
    )

    def responses_api_v1_responses_post(
        self,
        response_request: ResponseRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ResponsesAPIResponse:
        """Responses Api.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses

        Supports background mode with polling_via_cache for partial response retrieval.
        When background=true and polling_via_cache is enabled, returns a polling_id
        immediately and streams the response in the background, updating Redis cache.

        ```bash
        # Normal request
        curl -X POST http://localhost:4000/v1/responses     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Tell me about AI"
        }'

        # Background request with polling
        curl -X POST http://localhost:4000/v1/responses     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Tell me about AI",
            "background": true
        }'
        ```

        It can answer with a stream, each item of which is `ResponseStreamEvent`.
        """
        return self._call(
            "responses_api_v1_responses_post",
            "POST",
            "/v1/responses",
            body_param(response_request, name="response_request", required=True),
            responses={"200": "ResponsesAPIResponse"},
            errors={},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    responses_api_v1_responses_post_with_http_info = with_http_info(
        responses_api_v1_responses_post
    )
    responses_api = responses_api_v1_responses_post
    responses_api_with_http_info = responses_api_v1_responses_post_with_http_info

    def cursor_model_list_cursor_v1_models_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Model List.

        OpenAI-compatible model listing for the Cursor BYOK base URL.

        Clients pointed at `<proxy>/cursor` as an OpenAI-compatible base URL resolve and
        verify models via `GET {base}/models` (the OpenAI SDK contract). Without this
        route those requests fall through to the Cursor Cloud Agents passthrough, which
        demands a Cursor API key and 401s, so key verification silently fails before any
        chat request is ever sent. Delegates to the standard `/v1/models` handler.
        """
        return self._call(
            "cursor_model_list_cursor_v1_models_get",
            "GET",
            "/cursor/v1/models",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    cursor_model_list_cursor_v1_models_get_with_http_info = with_http_info(
        cursor_model_list_cursor_v1_models_get
    )

    def cursor_model_list_cursor_models_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Model List.

        OpenAI-compatible model listing for the Cursor BYOK base URL.

        Clients pointed at `<proxy>/cursor` as an OpenAI-compatible base URL resolve and
        verify models via `GET {base}/models` (the OpenAI SDK contract). Without this
        route those requests fall through to the Cursor Cloud Agents passthrough, which
        demands a Cursor API key and 401s, so key verification silently fails before any
        chat request is ever sent. Delegates to the standard `/v1/models` handler.
        """
        return self._call(
            "cursor_model_list_cursor_models_get",
            "GET",
            "/cursor/models",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    cursor_model_list_cursor_models_get_with_http_info = with_http_info(
        cursor_model_list_cursor_models_get
    )

    def cursor_chat_completions_cursor_chat_completions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Chat Completions.

        Cursor BYOK endpoint. Accepts both request shapes Cursor sends to its
        OpenAI-compatible base URL and always answers in chat completions format.

        Cursor agent mode sends Responses API format bodies (`input`, flat tool defs,
        `reasoning`, custom tools) to the chat/completions path while expecting chat
        completions responses; those are routed through the Responses API pipeline and
        converted back. Genuine chat completions bodies (`messages` present) are routed
        through the standard chat completions pipeline, after normalizing each level of
        the `tools` array and `tool_choice` to the chat completions shapes OpenAI
        requires. Cursor mixes Responses API shapes into chat bodies per level,
        independently: a flat tool def (`{"type": "custom", "name": "ApplyPatch", ...}`)
        gets nested under `custom`, and a flat grammar format (`{"type": "grammar",
        "definition", "syntax"}`) gets wrapped as `{"type": "grammar", "grammar":
        {...}}` wherever it appears, including inside tool defs Cursor already sent
        pre-nested.

        ```bash
        curl -X POST http://localhost:4000/cursor/chat/completions     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": [{"role": "user", "content": "Hello"}]
        }'
        Responds back in chat completions format.
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cursor_chat_completions_cursor_chat_completions_post",
            "POST",
            "/cursor/chat/completions",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    cursor_chat_completions_cursor_chat_completions_post_with_http_info = (
        with_http_info(cursor_chat_completions_cursor_chat_completions_post)
    )
    cursor_chat_completions = cursor_chat_completions_cursor_chat_completions_post
    cursor_chat_completions_with_http_info = (
        cursor_chat_completions_cursor_chat_completions_post_with_http_info
    )

    def get_response_openai_v1_responses_response_id_get(
        self,
        response_id: str,
        *,
        stream: bool | None = None,
        starting_after: int | None = None,
        include: list[str] | None = None,
        include_obfuscation: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ResponsesAPIResponse:
        """Get Response.

        Get a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Returns cumulative cached content from
          background responses
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/get

        ```bash
        # Get polling response
        curl -X GET http://localhost:4000/v1/responses/litellm_poll_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Get provider response
        curl -X GET http://localhost:4000/v1/responses/resp_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Resume a background response's event stream after sequence number 7
        curl -N "http://localhost:4000/v1/responses/resp_abc123?stream=true&starting_after=7"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            stream: Replay the response's events as server-sent events (OpenAI, Azure,
                and Azure AI Foundry)
            starting_after: With stream=true, replay only the events after this sequence
                number.
            include: Additional output data to include, forwarded to the provider.
            include_obfuscation: With stream=true, whether delta events carry
                obfuscation padding.
        """
        return self._call(
            "get_response_openai_v1_responses_response_id_get",
            "GET",
            "/openai/v1/responses/{response_id}",
            path_param("response_id", response_id),
            query_param("stream", stream),
            query_param("starting_after", starting_after, minimum=0),
            query_param("include", include),
            query_param("include_obfuscation", include_obfuscation),
            responses={"200": "ResponsesAPIResponse"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    get_response_openai_v1_responses_response_id_get_with_http_info = with_http_info(
        get_response_openai_v1_responses_response_id_get
    )

    def delete_response_openai_v1_responses_response_id_delete(
        self, response_id: str, *, opts: RequestOptions | None = None
    ) -> DeleteResponseResult:
        """Delete Response.

        Delete a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Deletes from Redis cache
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/delete

        ```bash
        curl -X DELETE http://localhost:4000/v1/responses/resp_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "delete_response_openai_v1_responses_response_id_delete",
            "DELETE",
            "/openai/v1/responses/{response_id}",
            path_param("response_id", response_id),
            responses={"200": "DeleteResponseResult"},
            opts=opts,
        )

    delete_response_openai_v1_responses_response_id_delete_with_http_info = (
        with_http_info(delete_response_openai_v1_responses_response_id_delete)
    )

    def get_response_responses_response_id_get(
        self,
        response_id: str,
        *,
        stream: bool | None = None,
        starting_after: int | None = None,
        include: list[str] | None = None,
        include_obfuscation: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ResponsesAPIResponse:
        """Get Response.

        Get a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Returns cumulative cached content from
          background responses
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/get

        ```bash
        # Get polling response
        curl -X GET http://localhost:4000/v1/responses/litellm_poll_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Get provider response
        curl -X GET http://localhost:4000/v1/responses/resp_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Resume a background response's event stream after sequence number 7
        curl -N "http://localhost:4000/v1/responses/resp_abc123?stream=true&starting_after=7"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            stream: Replay the response's events as server-sent events (OpenAI, Azure,
                and Azure AI Foundry)
            starting_after: With stream=true, replay only the events after this sequence
                number.
            include: Additional output data to include, forwarded to the provider.
            include_obfuscation: With stream=true, whether delta events carry
                obfuscation padding.
        """
        return self._call(
            "get_response_responses_response_id_get",
            "GET",
            "/responses/{response_id}",
            path_param("response_id", response_id),
            query_param("stream", stream),
            query_param("starting_after", starting_after, minimum=0),
            query_param("include", include),
            query_param("include_obfuscation", include_obfuscation),
            responses={"200": "ResponsesAPIResponse"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    get_response_responses_response_id_get_with_http_info = with_http_info(
        get_response_responses_response_id_get
    )

    def delete_response_responses_response_id_delete(
        self, response_id: str, *, opts: RequestOptions | None = None
    ) -> DeleteResponseResult:
        """Delete Response.

        Delete a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Deletes from Redis cache
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/delete

        ```bash
        curl -X DELETE http://localhost:4000/v1/responses/resp_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "delete_response_responses_response_id_delete",
            "DELETE",
            "/responses/{response_id}",
            path_param("response_id", response_id),
            responses={"200": "DeleteResponseResult"},
            opts=opts,
        )

    delete_response_responses_response_id_delete_with_http_info = with_http_info(
        delete_response_responses_response_id_delete
    )

    def get_response_v1_responses_response_id_get(
        self,
        response_id: str,
        *,
        stream: bool | None = None,
        starting_after: int | None = None,
        include: list[str] | None = None,
        include_obfuscation: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ResponsesAPIResponse:
        """Get Response.

        Get a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Returns cumulative cached content from
          background responses
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/get

        ```bash
        # Get polling response
        curl -X GET http://localhost:4000/v1/responses/litellm_poll_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Get provider response
        curl -X GET http://localhost:4000/v1/responses/resp_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Resume a background response's event stream after sequence number 7
        curl -N "http://localhost:4000/v1/responses/resp_abc123?stream=true&starting_after=7"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            stream: Replay the response's events as server-sent events (OpenAI, Azure,
                and Azure AI Foundry)
            starting_after: With stream=true, replay only the events after this sequence
                number.
            include: Additional output data to include, forwarded to the provider.
            include_obfuscation: With stream=true, whether delta events carry
                obfuscation padding.
        """
        return self._call(
            "get_response_v1_responses_response_id_get",
            "GET",
            "/v1/responses/{response_id}",
            path_param("response_id", response_id),
            query_param("stream", stream),
            query_param("starting_after", starting_after, minimum=0),
            query_param("include", include),
            query_param("include_obfuscation", include_obfuscation),
            responses={"200": "ResponsesAPIResponse"},
            accept=("application/json", "text/event-stream"),
            opts=opts,
        )

    get_response_v1_responses_response_id_get_with_http_info = with_http_info(
        get_response_v1_responses_response_id_get
    )
    get_response = get_response_v1_responses_response_id_get
    get_response_with_http_info = (
        get_response_v1_responses_response_id_get_with_http_info
    )

    def delete_response_v1_responses_response_id_delete(
        self, response_id: str, *, opts: RequestOptions | None = None
    ) -> DeleteResponseResult:
        """Delete Response.

        Delete a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Deletes from Redis cache
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/delete

        ```bash
        curl -X DELETE http://localhost:4000/v1/responses/resp_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "delete_response_v1_responses_response_id_delete",
            "DELETE",
            "/v1/responses/{response_id}",
            path_param("response_id", response_id),
            responses={"200": "DeleteResponseResult"},
            opts=opts,
        )

    delete_response_v1_responses_response_id_delete_with_http_info = with_http_info(
        delete_response_v1_responses_response_id_delete
    )
    delete_response = delete_response_v1_responses_response_id_delete
    delete_response_with_http_info = (
        delete_response_v1_responses_response_id_delete_with_http_info
    )

    def get_response_input_items_openai_v1_responses_response_id_input_items_get(
        self, response_id: str, *, opts: RequestOptions | None = None
    ) -> ResponseItemList:
        """Get Response Input Items.

        List input items for a response.
        """
        return self._call(
            "get_response_input_items_openai_v1_responses_response_id_input_items_get",
            "GET",
            "/openai/v1/responses/{response_id}/input_items",
            path_param("response_id", response_id),
            responses={"200": "ResponseItemList"},
            opts=opts,
        )

    get_response_input_items_openai_v1_responses_response_id_input_items_get_with_http_info = with_http_info(
        get_response_input_items_openai_v1_responses_response_id_input_items_get
    )

    def get_response_input_items_responses_response_id_input_items_get(
        self, response_id: str, *, opts: RequestOptions | None = None
    ) -> ResponseItemList:
        """Get Response Input Items.

        List input items for a response.
        """
        return self._call(
            "get_response_input_items_responses_response_id_input_items_get",
            "GET",
            "/responses/{response_id}/input_items",
            path_param("response_id", response_id),
            responses={"200": "ResponseItemList"},
            opts=opts,
        )

    get_response_input_items_responses_response_id_input_items_get_with_http_info = (
        with_http_info(get_response_input_items_responses_response_id_input_items_get)
    )

    def get_response_input_items_v1_responses_response_id_input_items_get(
        self, response_id: str, *, opts: RequestOptions | None = None
    ) -> ResponseItemList:
        """Get Response Input Items.

        List input items for a response.
        """
        return self._call(
            "get_response_input_items_v1_responses_response_id_input_items_get",
            "GET",
            "/v1/responses/{response_id}/input_items",
            path_param("response_id", response_id),
            responses={"200": "ResponseItemList"},
            opts=opts,
        )

    get_response_input_items_v1_responses_response_id_input_items_get_with_http_info = (
        with_http_info(
            get_response_input_items_v1_responses_response_id_input_items_get
        )
    )
    get_response_input_items = (
        get_response_input_items_v1_responses_response_id_input_items_get
    )
    get_response_input_items_with_http_info = (
        get_response_input_items_v1_responses_response_id_input_items_get_with_http_info
    )

    def compact_response_openai_v1_responses_compact_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Compact Response.

        Compact a response by running a compaction pass over a conversation.

        Returns encrypted, opaque items that can be used to reduce context size.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/compact

        ```bash
        curl -X POST http://localhost:4000/v1/responses/compact     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": [{"role": "user", "content": "Hello"}]
        }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "compact_response_openai_v1_responses_compact_post",
            "POST",
            "/openai/v1/responses/compact",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    compact_response_openai_v1_responses_compact_post_with_http_info = with_http_info(
        compact_response_openai_v1_responses_compact_post
    )

    def compact_response_responses_compact_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Compact Response.

        Compact a response by running a compaction pass over a conversation.

        Returns encrypted, opaque items that can be used to reduce context size.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/compact

        ```bash
        curl -X POST http://localhost:4000/v1/responses/compact     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": [{"role": "user", "content": "Hello"}]
        }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "compact_response_responses_compact_post",
            "POST",
            "/responses/compact",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    compact_response_responses_compact_post_with_http_info = with_http_info(
        compact_response_responses_compact_post
    )

    def compact_response_v1_responses_compact_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Compact Response.

        Compact a response by running a compaction pass over a conversation.

        Returns encrypted, opaque items that can be used to reduce context size.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/compact

        ```bash
        curl -X POST http://localhost:4000/v1/responses/compact     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": [{"role": "user", "content": "Hello"}]
        }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "compact_response_v1_responses_compact_post",
            "POST",
            "/v1/responses/compact",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    compact_response_v1_responses_compact_post_with_http_info = with_http_info(
        compact_response_v1_responses_compact_post
    )
    compact_response = compact_response_v1_responses_compact_post
    compact_response_with_http_info = (
        compact_response_v1_responses_compact_post_with_http_info
    )

    def responses_input_tokens_openai_v1_responses_input_tokens_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Responses Input Tokens.

        Count the input tokens of a Responses API request without calling the model.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/input-tokens

        ```bash
        curl -X POST http://localhost:4000/v1/responses/input_tokens     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Hello, how are you?"
        }'
        ```

        Returns: `{"object": "response.input_tokens", "input_tokens": <count>}`

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "responses_input_tokens_openai_v1_responses_input_tokens_post",
            "POST",
            "/openai/v1/responses/input_tokens",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    responses_input_tokens_openai_v1_responses_input_tokens_post_with_http_info = (
        with_http_info(responses_input_tokens_openai_v1_responses_input_tokens_post)
    )

    def responses_input_tokens_responses_input_tokens_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Responses Input Tokens.

        Count the input tokens of a Responses API request without calling the model.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/input-tokens

        ```bash
        curl -X POST http://localhost:4000/v1/responses/input_tokens     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Hello, how are you?"
        }'
        ```

        Returns: `{"object": "response.input_tokens", "input_tokens": <count>}`

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "responses_input_tokens_responses_input_tokens_post",
            "POST",
            "/responses/input_tokens",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    responses_input_tokens_responses_input_tokens_post_with_http_info = with_http_info(
        responses_input_tokens_responses_input_tokens_post
    )

    def responses_input_tokens_v1_responses_input_tokens_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Responses Input Tokens.

        Count the input tokens of a Responses API request without calling the model.

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/input-tokens

        ```bash
        curl -X POST http://localhost:4000/v1/responses/input_tokens     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{
            "model": "gpt-4o",
            "input": "Hello, how are you?"
        }'
        ```

        Returns: `{"object": "response.input_tokens", "input_tokens": <count>}`

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "responses_input_tokens_v1_responses_input_tokens_post",
            "POST",
            "/v1/responses/input_tokens",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    responses_input_tokens_v1_responses_input_tokens_post_with_http_info = (
        with_http_info(responses_input_tokens_v1_responses_input_tokens_post)
    )
    responses_input_tokens = responses_input_tokens_v1_responses_input_tokens_post
    responses_input_tokens_with_http_info = (
        responses_input_tokens_v1_responses_input_tokens_post_with_http_info
    )

    def cancel_response_openai_v1_responses_response_id_cancel_post(
        self, response_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cancel Response.

        Cancel a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Cancels background response and updates status
          in Redis
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/cancel

        ```bash
        # Cancel polling response
        curl -X POST http://localhost:4000/v1/responses/litellm_poll_abc123/cancel     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Cancel provider response
        curl -X POST http://localhost:4000/v1/responses/resp_abc123/cancel     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_response_openai_v1_responses_response_id_cancel_post",
            "POST",
            "/openai/v1/responses/{response_id}/cancel",
            path_param("response_id", response_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_response_openai_v1_responses_response_id_cancel_post_with_http_info = (
        with_http_info(cancel_response_openai_v1_responses_response_id_cancel_post)
    )

    def cancel_response_responses_response_id_cancel_post(
        self, response_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cancel Response.

        Cancel a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Cancels background response and updates status
          in Redis
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/cancel

        ```bash
        # Cancel polling response
        curl -X POST http://localhost:4000/v1/responses/litellm_poll_abc123/cancel     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Cancel provider response
        curl -X POST http://localhost:4000/v1/responses/resp_abc123/cancel     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_response_responses_response_id_cancel_post",
            "POST",
            "/responses/{response_id}/cancel",
            path_param("response_id", response_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_response_responses_response_id_cancel_post_with_http_info = with_http_info(
        cancel_response_responses_response_id_cancel_post
    )

    def cancel_response_v1_responses_response_id_cancel_post(
        self, response_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cancel Response.

        Cancel a response by ID.

        Supports both:
        - Polling IDs (litellm_poll_*): Cancels background response and updates status
          in Redis
        - Provider response IDs: Passes through to provider API

        Follows the OpenAI Responses API spec:
        https://platform.openai.com/docs/api-reference/responses/cancel

        ```bash
        # Cancel polling response
        curl -X POST http://localhost:4000/v1/responses/litellm_poll_abc123/cancel     -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        # Cancel provider response
        curl -X POST http://localhost:4000/v1/responses/resp_abc123/cancel     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_response_v1_responses_response_id_cancel_post",
            "POST",
            "/v1/responses/{response_id}/cancel",
            path_param("response_id", response_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_response_v1_responses_response_id_cancel_post_with_http_info = (
        with_http_info(cancel_response_v1_responses_response_id_cancel_post)
    )
    cancel_response = cancel_response_v1_responses_response_id_cancel_post
    cancel_response_with_http_info = (
        cancel_response_v1_responses_response_id_cancel_post_with_http_info
    )

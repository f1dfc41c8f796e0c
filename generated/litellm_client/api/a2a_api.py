from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.a2_a_json_rpc_request import A2AJsonRpcRequest
    from ..models.a2_a_json_rpc_response import A2AJsonRpcResponse


class A2aApi(Api):
    """Operations tagged "a2a"."""

    def invoke_agent_a2a_a2a_agent_id_post(
        self, agent_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Invoke Agent A2A.

        Invoke an agent using the A2A protocol (JSON-RPC 2.0).

        Supported methods:
        - message/send: Send a message and get a response
        - message/stream: Send a message and stream the response

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "invoke_agent_a2a_a2a_agent_id_post",
            "POST",
            "/a2a/{agent_id}",
            path_param("agent_id", agent_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    invoke_agent_a2a_a2a_agent_id_post_with_http_info = with_http_info(
        invoke_agent_a2a_a2a_agent_id_post
    )

    def get_agent_card_a2a_agent_id_well_known_agent_card_json_get(
        self, agent_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Agent Card.

        Get the agent card for an agent (A2A discovery endpoint).

        Supports both standard paths:
        - /.well-known/agent-card.json
        - /.well-known/agent.json

        The URL in the agent card is rewritten to point to the LiteLLM proxy, so all
        subsequent A2A calls go through LiteLLM for logging and cost tracking.
        """
        return self._call(
            "get_agent_card_a2a_agent_id_well_known_agent_card_json_get",
            "GET",
            "/a2a/{agent_id}/.well-known/agent-card.json",
            path_param("agent_id", agent_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_agent_card_a2a_agent_id_well_known_agent_card_json_get_with_http_info = (
        with_http_info(get_agent_card_a2a_agent_id_well_known_agent_card_json_get)
    )

    def get_agent_card_a2a_agent_id_well_known_agent_json_get(
        self, agent_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Agent Card.

        Get the agent card for an agent (A2A discovery endpoint).

        Supports both standard paths:
        - /.well-known/agent-card.json
        - /.well-known/agent.json

        The URL in the agent card is rewritten to point to the LiteLLM proxy, so all
        subsequent A2A calls go through LiteLLM for logging and cost tracking.
        """
        return self._call(
            "get_agent_card_a2a_agent_id_well_known_agent_json_get",
            "GET",
            "/a2a/{agent_id}/.well-known/agent.json",
            path_param("agent_id", agent_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_agent_card_a2a_agent_id_well_known_agent_json_get_with_http_info = (
        with_http_info(get_agent_card_a2a_agent_id_well_known_agent_json_get)
    )

    def invoke_agent_a2a_a2a_agent_id_message_send_post(
        self, agent_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Invoke Agent A2A.

        Invoke an agent using the A2A protocol (JSON-RPC 2.0).

        Supported methods:
        - message/send: Send a message and get a response
        - message/stream: Send a message and stream the response

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "invoke_agent_a2a_a2a_agent_id_message_send_post",
            "POST",
            "/a2a/{agent_id}/message/send",
            path_param("agent_id", agent_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    invoke_agent_a2a_a2a_agent_id_message_send_post_with_http_info = with_http_info(
        invoke_agent_a2a_a2a_agent_id_message_send_post
    )

    def invoke_agent_a2a_a2a_agent_id_message_stream_post(
        self,
        agent_id: str,
        a2_a_json_rpc_request: A2AJsonRpcRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> A2AJsonRpcResponse:
        """Invoke Agent A2A.

        Invoke an agent using the A2A protocol (JSON-RPC 2.0).

        Supported methods:
        - message/send: Send a message and get a response
        - message/stream: Send a message and stream the response
        """
        return self._call(
            "invoke_agent_a2a_a2a_agent_id_message_stream_post",
            "POST",
            "/a2a/{agent_id}/message/stream",
            path_param("agent_id", agent_id),
            body_param(
                a2_a_json_rpc_request, name="a2_a_json_rpc_request", required=True
            ),
            responses={"200": "A2AJsonRpcResponse"},
            opts=opts,
        )

    invoke_agent_a2a_a2a_agent_id_message_stream_post_with_http_info = with_http_info(
        invoke_agent_a2a_a2a_agent_id_message_stream_post
    )

    def invoke_agent_a2a_v1_a2a_agent_id_message_send_post(
        self, agent_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Invoke Agent A2A.

        Invoke an agent using the A2A protocol (JSON-RPC 2.0).

        Supported methods:
        - message/send: Send a message and get a response
        - message/stream: Send a message and stream the response

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "invoke_agent_a2a_v1_a2a_agent_id_message_send_post",
            "POST",
            "/v1/a2a/{agent_id}/message/send",
            path_param("agent_id", agent_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    invoke_agent_a2a_v1_a2a_agent_id_message_send_post_with_http_info = with_http_info(
        invoke_agent_a2a_v1_a2a_agent_id_message_send_post
    )

    def invoke_agent_a2a_v1_a2a_agent_id_message_stream_post(
        self,
        agent_id: str,
        a2_a_json_rpc_request: A2AJsonRpcRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> A2AJsonRpcResponse:
        """Invoke Agent A2A.

        Invoke an agent using the A2A protocol (JSON-RPC 2.0).

        Supported methods:
        - message/send: Send a message and get a response
        - message/stream: Send a message and stream the response
        """
        return self._call(
            "invoke_agent_a2a_v1_a2a_agent_id_message_stream_post",
            "POST",
            "/v1/a2a/{agent_id}/message/stream",
            path_param("agent_id", agent_id),
            body_param(
                a2_a_json_rpc_request, name="a2_a_json_rpc_request", required=True
            ),
            responses={"200": "A2AJsonRpcResponse"},
            opts=opts,
        )

    invoke_agent_a2a_v1_a2a_agent_id_message_stream_post_with_http_info = (
        with_http_info(invoke_agent_a2a_v1_a2a_agent_id_message_stream_post)
    )

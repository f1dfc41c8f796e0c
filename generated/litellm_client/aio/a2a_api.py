from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.a2a_api import A2aApi


class AsyncA2aApi(AsyncApi):
    """Operations tagged "a2a"."""

    invoke_agent_a2a_a2a_agent_id_post = awaited(
        A2aApi.invoke_agent_a2a_a2a_agent_id_post
    )
    invoke_agent_a2a_a2a_agent_id_post_with_http_info = with_http_info(
        invoke_agent_a2a_a2a_agent_id_post
    )

    get_agent_card_a2a_agent_id_well_known_agent_card_json_get = awaited(
        A2aApi.get_agent_card_a2a_agent_id_well_known_agent_card_json_get
    )
    get_agent_card_a2a_agent_id_well_known_agent_card_json_get_with_http_info = (
        with_http_info(get_agent_card_a2a_agent_id_well_known_agent_card_json_get)
    )

    get_agent_card_a2a_agent_id_well_known_agent_json_get = awaited(
        A2aApi.get_agent_card_a2a_agent_id_well_known_agent_json_get
    )
    get_agent_card_a2a_agent_id_well_known_agent_json_get_with_http_info = (
        with_http_info(get_agent_card_a2a_agent_id_well_known_agent_json_get)
    )

    invoke_agent_a2a_a2a_agent_id_message_send_post = awaited(
        A2aApi.invoke_agent_a2a_a2a_agent_id_message_send_post
    )
    invoke_agent_a2a_a2a_agent_id_message_send_post_with_http_info = with_http_info(
        invoke_agent_a2a_a2a_agent_id_message_send_post
    )

    invoke_agent_a2a_a2a_agent_id_message_stream_post = awaited(
        A2aApi.invoke_agent_a2a_a2a_agent_id_message_stream_post
    )
    invoke_agent_a2a_a2a_agent_id_message_stream_post_with_http_info = with_http_info(
        invoke_agent_a2a_a2a_agent_id_message_stream_post
    )

    invoke_agent_a2a_v1_a2a_agent_id_message_send_post = awaited(
        A2aApi.invoke_agent_a2a_v1_a2a_agent_id_message_send_post
    )
    invoke_agent_a2a_v1_a2a_agent_id_message_send_post_with_http_info = with_http_info(
        invoke_agent_a2a_v1_a2a_agent_id_message_send_post
    )

    invoke_agent_a2a_v1_a2a_agent_id_message_stream_post = awaited(
        A2aApi.invoke_agent_a2a_v1_a2a_agent_id_message_stream_post
    )
    invoke_agent_a2a_v1_a2a_agent_id_message_stream_post_with_http_info = (
        with_http_info(invoke_agent_a2a_v1_a2a_agent_id_message_stream_post)
    )

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.agent_tracing_api import AgentTracingApi


class AsyncAgentTracingApi(AsyncApi):
    """Operations tagged "agent tracing"."""

    list_agent_traces_v1_traces_get = awaited(
        AgentTracingApi.list_agent_traces_v1_traces_get
    )
    list_agent_traces_v1_traces_get_with_http_info = with_http_info(
        list_agent_traces_v1_traces_get
    )
    list_agent_traces = list_agent_traces_v1_traces_get
    list_agent_traces_with_http_info = list_agent_traces_v1_traces_get_with_http_info

    list_trace_agents_v1_traces_agents_get = awaited(
        AgentTracingApi.list_trace_agents_v1_traces_agents_get
    )
    list_trace_agents_v1_traces_agents_get_with_http_info = with_http_info(
        list_trace_agents_v1_traces_agents_get
    )
    list_trace_agents = list_trace_agents_v1_traces_agents_get
    list_trace_agents_with_http_info = (
        list_trace_agents_v1_traces_agents_get_with_http_info
    )

    query_agent_traces_v1_traces_query_post = awaited(
        AgentTracingApi.query_agent_traces_v1_traces_query_post
    )
    query_agent_traces_v1_traces_query_post_with_http_info = with_http_info(
        query_agent_traces_v1_traces_query_post
    )
    query_agent_traces = query_agent_traces_v1_traces_query_post
    query_agent_traces_with_http_info = (
        query_agent_traces_v1_traces_query_post_with_http_info
    )

    help_agent_trace_queries_v1_traces_query_help_get = awaited(
        AgentTracingApi.help_agent_trace_queries_v1_traces_query_help_get
    )
    help_agent_trace_queries_v1_traces_query_help_get_with_http_info = with_http_info(
        help_agent_trace_queries_v1_traces_query_help_get
    )
    help_agent_trace_queries = help_agent_trace_queries_v1_traces_query_help_get
    help_agent_trace_queries_with_http_info = (
        help_agent_trace_queries_v1_traces_query_help_get_with_http_info
    )

    get_agent_trace_v1_traces_trace_id_get = awaited(
        AgentTracingApi.get_agent_trace_v1_traces_trace_id_get
    )
    get_agent_trace_v1_traces_trace_id_get_with_http_info = with_http_info(
        get_agent_trace_v1_traces_trace_id_get
    )
    get_agent_trace = get_agent_trace_v1_traces_trace_id_get
    get_agent_trace_with_http_info = (
        get_agent_trace_v1_traces_trace_id_get_with_http_info
    )

    get_agent_trace_span_v1_traces_trace_id_spans_span_id_get = awaited(
        AgentTracingApi.get_agent_trace_span_v1_traces_trace_id_spans_span_id_get
    )
    get_agent_trace_span_v1_traces_trace_id_spans_span_id_get_with_http_info = (
        with_http_info(get_agent_trace_span_v1_traces_trace_id_spans_span_id_get)
    )
    get_agent_trace_span = get_agent_trace_span_v1_traces_trace_id_spans_span_id_get
    get_agent_trace_span_with_http_info = (
        get_agent_trace_span_v1_traces_trace_id_spans_span_id_get_with_http_info
    )

    get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get = awaited(
        AgentTracingApi.get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get
    )
    get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get_with_http_info = with_http_info(
        get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get
    )
    get_agent_trace_span_error = (
        get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get
    )
    get_agent_trace_span_error_with_http_info = get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get_with_http_info

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    cursor_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.span_detail import SpanDetail
    from ..models.span_error_page import SpanErrorPage
    from ..models.trace import Trace
    from ..models.trace_agent_list import TraceAgentList
    from ..models.trace_page import TracePage
    from ..models.trace_query_help import TraceQueryHelp
    from ..models.trace_query_request import TraceQueryRequest
    from ..models.trace_sql_response import TraceSQLResponse


class AgentTracingApi(Api):
    """Operations tagged "agent tracing"."""

    def list_agent_traces_v1_traces_get(
        self,
        *,
        cursor: str | None = None,
        end_ms: int | None = None,
        start_ms: int | None = None,
        opts: RequestOptions | None = None,
    ) -> TracePage:
        """List Agent Traces.

        Args:
            end_ms: Window end, unix ms. Default: now.
            start_ms: Window start, unix ms. Default: 24h ago.
        """
        return self._call(
            "list_agent_traces_v1_traces_get",
            "GET",
            "/v1/traces",
            query_param("cursor", cursor, max_length=512),
            query_param("end_ms", end_ms),
            query_param("start_ms", start_ms),
            responses={"200": "TracePage"},
            pages=cursor_pages("cursor", items="data", next="next_cursor"),
            opts=opts,
        )

    list_agent_traces_v1_traces_get_with_http_info = with_http_info(
        list_agent_traces_v1_traces_get
    )
    list_agent_traces = list_agent_traces_v1_traces_get
    list_agent_traces_with_http_info = list_agent_traces_v1_traces_get_with_http_info

    def list_trace_agents_v1_traces_agents_get(
        self,
        *,
        start_ms: int | None = None,
        end_ms: int | None = None,
        opts: RequestOptions | None = None,
    ) -> TraceAgentList:
        """List Trace Agents."""
        return self._call(
            "list_trace_agents_v1_traces_agents_get",
            "GET",
            "/v1/traces/agents",
            query_param("start_ms", start_ms),
            query_param("end_ms", end_ms),
            responses={"200": "TraceAgentList"},
            opts=opts,
        )

    list_trace_agents_v1_traces_agents_get_with_http_info = with_http_info(
        list_trace_agents_v1_traces_agents_get
    )
    list_trace_agents = list_trace_agents_v1_traces_agents_get
    list_trace_agents_with_http_info = (
        list_trace_agents_v1_traces_agents_get_with_http_info
    )

    def query_agent_traces_v1_traces_query_post(
        self,
        trace_query_request: TraceQueryRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TraceSQLResponse:
        """Query Agent Traces."""
        return self._call(
            "query_agent_traces_v1_traces_query_post",
            "POST",
            "/v1/traces/query",
            body_param(trace_query_request, name="trace_query_request", required=True),
            responses={"200": "TraceSQLResponse"},
            opts=opts,
        )

    query_agent_traces_v1_traces_query_post_with_http_info = with_http_info(
        query_agent_traces_v1_traces_query_post
    )
    query_agent_traces = query_agent_traces_v1_traces_query_post
    query_agent_traces_with_http_info = (
        query_agent_traces_v1_traces_query_post_with_http_info
    )

    def help_agent_trace_queries_v1_traces_query_help_get(
        self, *, opts: RequestOptions | None = None
    ) -> TraceQueryHelp:
        """Help Agent Trace Queries."""
        return self._call(
            "help_agent_trace_queries_v1_traces_query_help_get",
            "GET",
            "/v1/traces/query/help",
            responses={"200": "TraceQueryHelp"},
            errors={},
            opts=opts,
        )

    help_agent_trace_queries_v1_traces_query_help_get_with_http_info = with_http_info(
        help_agent_trace_queries_v1_traces_query_help_get
    )
    help_agent_trace_queries = help_agent_trace_queries_v1_traces_query_help_get
    help_agent_trace_queries_with_http_info = (
        help_agent_trace_queries_v1_traces_query_help_get_with_http_info
    )

    def get_agent_trace_v1_traces_trace_id_get(
        self,
        trace_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        trace_ref: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Trace:
        """Get Agent Trace."""
        return self._call(
            "get_agent_trace_v1_traces_trace_id_get",
            "GET",
            "/v1/traces/{trace_id}",
            path_param("trace_id", trace_id),
            query_param("cursor", cursor, max_length=512),
            query_param("page_size", page_size, minimum=1, maximum=500),
            query_param("trace_ref", trace_ref),
            responses={"200": "Trace"},
            opts=opts,
        )

    get_agent_trace_v1_traces_trace_id_get_with_http_info = with_http_info(
        get_agent_trace_v1_traces_trace_id_get
    )
    get_agent_trace = get_agent_trace_v1_traces_trace_id_get
    get_agent_trace_with_http_info = (
        get_agent_trace_v1_traces_trace_id_get_with_http_info
    )

    def get_agent_trace_span_v1_traces_trace_id_spans_span_id_get(
        self,
        trace_id: str,
        span_id: str,
        *,
        trace_ref: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SpanDetail:
        """Get Agent Trace Span."""
        return self._call(
            "get_agent_trace_span_v1_traces_trace_id_spans_span_id_get",
            "GET",
            "/v1/traces/{trace_id}/spans/{span_id}",
            path_param("trace_id", trace_id),
            path_param("span_id", span_id),
            query_param("trace_ref", trace_ref),
            responses={"200": "SpanDetail"},
            opts=opts,
        )

    get_agent_trace_span_v1_traces_trace_id_spans_span_id_get_with_http_info = (
        with_http_info(get_agent_trace_span_v1_traces_trace_id_spans_span_id_get)
    )
    get_agent_trace_span = get_agent_trace_span_v1_traces_trace_id_spans_span_id_get
    get_agent_trace_span_with_http_info = (
        get_agent_trace_span_v1_traces_trace_id_spans_span_id_get_with_http_info
    )

    def get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get(
        self,
        trace_id: str,
        span_id: str,
        *,
        cursor: str | None = None,
        trace_ref: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SpanErrorPage:
        """Get Agent Trace Span Error."""
        return self._call(
            "get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get",
            "GET",
            "/v1/traces/{trace_id}/spans/{span_id}/error",
            path_param("trace_id", trace_id),
            path_param("span_id", span_id),
            query_param("cursor", cursor, max_length=512),
            query_param("trace_ref", trace_ref),
            responses={"200": "SpanErrorPage"},
            opts=opts,
        )

    get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get_with_http_info = with_http_info(
        get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get
    )
    get_agent_trace_span_error = (
        get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get
    )
    get_agent_trace_span_error_with_http_info = get_agent_trace_span_error_v1_traces_trace_id_spans_span_id_error_get_with_http_info

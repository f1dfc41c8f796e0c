from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.workflow_event_create_request import WorkflowEventCreateRequest
    from ..models.workflow_message_create_request import WorkflowMessageCreateRequest
    from ..models.workflow_run_create_request import WorkflowRunCreateRequest
    from ..models.workflow_run_update_request import WorkflowRunUpdateRequest


class WorkflowManagementApi(Api):
    """Operations tagged "workflow management"."""

    def list_workflow_runs_v1_workflows_runs_get(
        self,
        *,
        workflow_type: str | None = None,
        status: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Workflow Runs.

        List workflow runs. Filter by workflow_type and/or status.

        Non-admin callers only see runs created by their own API key.
        """
        return self._call(
            "list_workflow_runs_v1_workflows_runs_get",
            "GET",
            "/v1/workflows/runs",
            query_param("workflow_type", workflow_type),
            query_param("status", status),
            query_param("limit", limit, minimum=1, maximum=250),
            responses={"200": "Any"},
            opts=opts,
        )

    list_workflow_runs_v1_workflows_runs_get_with_http_info = with_http_info(
        list_workflow_runs_v1_workflows_runs_get
    )
    list_workflow_runs = list_workflow_runs_v1_workflows_runs_get
    list_workflow_runs_with_http_info = (
        list_workflow_runs_v1_workflows_runs_get_with_http_info
    )

    def create_workflow_run_v1_workflows_runs_post(
        self,
        workflow_run_create_request: WorkflowRunCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Create Workflow Run.

        Create a new workflow run. Returns run_id and session_id.

        The caller's API key token is stored as created_by so that non-admin keys can
        only see and modify their own runs.
        """
        return self._call(
            "create_workflow_run_v1_workflows_runs_post",
            "POST",
            "/v1/workflows/runs",
            body_param(
                workflow_run_create_request,
                name="workflow_run_create_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    create_workflow_run_v1_workflows_runs_post_with_http_info = with_http_info(
        create_workflow_run_v1_workflows_runs_post
    )
    create_workflow_run = create_workflow_run_v1_workflows_runs_post
    create_workflow_run_with_http_info = (
        create_workflow_run_v1_workflows_runs_post_with_http_info
    )

    def get_workflow_run_v1_workflows_runs_run_id_get(
        self, run_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Workflow Run.

        Get a workflow run with its most recent event.
        """
        return self._call(
            "get_workflow_run_v1_workflows_runs_run_id_get",
            "GET",
            "/v1/workflows/runs/{run_id}",
            path_param("run_id", run_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_workflow_run_v1_workflows_runs_run_id_get_with_http_info = with_http_info(
        get_workflow_run_v1_workflows_runs_run_id_get
    )
    get_workflow_run = get_workflow_run_v1_workflows_runs_run_id_get
    get_workflow_run_with_http_info = (
        get_workflow_run_v1_workflows_runs_run_id_get_with_http_info
    )

    def update_workflow_run_v1_workflows_runs_run_id_patch(
        self,
        run_id: str,
        workflow_run_update_request: WorkflowRunUpdateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Workflow Run.

        Update status, metadata, or output on a workflow run.
        """
        return self._call(
            "update_workflow_run_v1_workflows_runs_run_id_patch",
            "PATCH",
            "/v1/workflows/runs/{run_id}",
            path_param("run_id", run_id),
            body_param(
                workflow_run_update_request,
                name="workflow_run_update_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_workflow_run_v1_workflows_runs_run_id_patch_with_http_info = with_http_info(
        update_workflow_run_v1_workflows_runs_run_id_patch
    )
    update_workflow_run = update_workflow_run_v1_workflows_runs_run_id_patch
    update_workflow_run_with_http_info = (
        update_workflow_run_v1_workflows_runs_run_id_patch_with_http_info
    )

    def list_workflow_events_v1_workflows_runs_run_id_events_get(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Workflow Events.

        Fetch event log for a run, ordered by sequence_number. Default limit 100,
        max 500.
        """
        return self._call(
            "list_workflow_events_v1_workflows_runs_run_id_events_get",
            "GET",
            "/v1/workflows/runs/{run_id}/events",
            path_param("run_id", run_id),
            query_param("limit", limit, minimum=1, maximum=500),
            responses={"200": "Any"},
            opts=opts,
        )

    list_workflow_events_v1_workflows_runs_run_id_events_get_with_http_info = (
        with_http_info(list_workflow_events_v1_workflows_runs_run_id_events_get)
    )
    list_workflow_events = list_workflow_events_v1_workflows_runs_run_id_events_get
    list_workflow_events_with_http_info = (
        list_workflow_events_v1_workflows_runs_run_id_events_get_with_http_info
    )

    def append_workflow_event_v1_workflows_runs_run_id_events_post(
        self,
        run_id: str,
        workflow_event_create_request: WorkflowEventCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Append Workflow Event.

        Append an event to the run's event log. Also updates run.status if event_type
        maps to a status.

        Sequence numbers use optimistic concurrency: on a unique-constraint collision
        (concurrent append), retries up to _MAX_SEQUENCE_RETRIES times with a fresh
        MAX+1. The event+status update is atomic in a single DB transaction.
        """
        return self._call(
            "append_workflow_event_v1_workflows_runs_run_id_events_post",
            "POST",
            "/v1/workflows/runs/{run_id}/events",
            path_param("run_id", run_id),
            body_param(
                workflow_event_create_request,
                name="workflow_event_create_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    append_workflow_event_v1_workflows_runs_run_id_events_post_with_http_info = (
        with_http_info(append_workflow_event_v1_workflows_runs_run_id_events_post)
    )
    append_workflow_event = append_workflow_event_v1_workflows_runs_run_id_events_post
    append_workflow_event_with_http_info = (
        append_workflow_event_v1_workflows_runs_run_id_events_post_with_http_info
    )

    def list_workflow_messages_v1_workflows_runs_run_id_messages_get(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Workflow Messages.

        Fetch conversation history for a run, ordered by sequence_number. Default limit
        100, max 500.
        """
        return self._call(
            "list_workflow_messages_v1_workflows_runs_run_id_messages_get",
            "GET",
            "/v1/workflows/runs/{run_id}/messages",
            path_param("run_id", run_id),
            query_param("limit", limit, minimum=1, maximum=500),
            responses={"200": "Any"},
            opts=opts,
        )

    list_workflow_messages_v1_workflows_runs_run_id_messages_get_with_http_info = (
        with_http_info(list_workflow_messages_v1_workflows_runs_run_id_messages_get)
    )
    list_workflow_messages = (
        list_workflow_messages_v1_workflows_runs_run_id_messages_get
    )
    list_workflow_messages_with_http_info = (
        list_workflow_messages_v1_workflows_runs_run_id_messages_get_with_http_info
    )

    def append_workflow_message_v1_workflows_runs_run_id_messages_post(
        self,
        run_id: str,
        workflow_message_create_request: WorkflowMessageCreateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Append Workflow Message.

        Append a conversation message. Stores full content (not truncated).

        Uses optimistic concurrency for sequence numbers.
        """
        return self._call(
            "append_workflow_message_v1_workflows_runs_run_id_messages_post",
            "POST",
            "/v1/workflows/runs/{run_id}/messages",
            path_param("run_id", run_id),
            body_param(
                workflow_message_create_request,
                name="workflow_message_create_request",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    append_workflow_message_v1_workflows_runs_run_id_messages_post_with_http_info = (
        with_http_info(append_workflow_message_v1_workflows_runs_run_id_messages_post)
    )
    append_workflow_message = (
        append_workflow_message_v1_workflows_runs_run_id_messages_post
    )
    append_workflow_message_with_http_info = (
        append_workflow_message_v1_workflows_runs_run_id_messages_post_with_http_info
    )

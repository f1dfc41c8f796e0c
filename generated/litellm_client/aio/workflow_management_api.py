from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.workflow_management_api import WorkflowManagementApi


class AsyncWorkflowManagementApi(AsyncApi):
    """Operations tagged "workflow management"."""

    list_workflow_runs_v1_workflows_runs_get = awaited(
        WorkflowManagementApi.list_workflow_runs_v1_workflows_runs_get
    )
    list_workflow_runs_v1_workflows_runs_get_with_http_info = with_http_info(
        list_workflow_runs_v1_workflows_runs_get
    )
    list_workflow_runs = list_workflow_runs_v1_workflows_runs_get
    list_workflow_runs_with_http_info = (
        list_workflow_runs_v1_workflows_runs_get_with_http_info
    )

    create_workflow_run_v1_workflows_runs_post = awaited(
        WorkflowManagementApi.create_workflow_run_v1_workflows_runs_post
    )
    create_workflow_run_v1_workflows_runs_post_with_http_info = with_http_info(
        create_workflow_run_v1_workflows_runs_post
    )
    create_workflow_run = create_workflow_run_v1_workflows_runs_post
    create_workflow_run_with_http_info = (
        create_workflow_run_v1_workflows_runs_post_with_http_info
    )

    get_workflow_run_v1_workflows_runs_run_id_get = awaited(
        WorkflowManagementApi.get_workflow_run_v1_workflows_runs_run_id_get
    )
    get_workflow_run_v1_workflows_runs_run_id_get_with_http_info = with_http_info(
        get_workflow_run_v1_workflows_runs_run_id_get
    )
    get_workflow_run = get_workflow_run_v1_workflows_runs_run_id_get
    get_workflow_run_with_http_info = (
        get_workflow_run_v1_workflows_runs_run_id_get_with_http_info
    )

    update_workflow_run_v1_workflows_runs_run_id_patch = awaited(
        WorkflowManagementApi.update_workflow_run_v1_workflows_runs_run_id_patch
    )
    update_workflow_run_v1_workflows_runs_run_id_patch_with_http_info = with_http_info(
        update_workflow_run_v1_workflows_runs_run_id_patch
    )
    update_workflow_run = update_workflow_run_v1_workflows_runs_run_id_patch
    update_workflow_run_with_http_info = (
        update_workflow_run_v1_workflows_runs_run_id_patch_with_http_info
    )

    list_workflow_events_v1_workflows_runs_run_id_events_get = awaited(
        WorkflowManagementApi.list_workflow_events_v1_workflows_runs_run_id_events_get
    )
    list_workflow_events_v1_workflows_runs_run_id_events_get_with_http_info = (
        with_http_info(list_workflow_events_v1_workflows_runs_run_id_events_get)
    )
    list_workflow_events = list_workflow_events_v1_workflows_runs_run_id_events_get
    list_workflow_events_with_http_info = (
        list_workflow_events_v1_workflows_runs_run_id_events_get_with_http_info
    )

    append_workflow_event_v1_workflows_runs_run_id_events_post = awaited(
        WorkflowManagementApi.append_workflow_event_v1_workflows_runs_run_id_events_post
    )
    append_workflow_event_v1_workflows_runs_run_id_events_post_with_http_info = (
        with_http_info(append_workflow_event_v1_workflows_runs_run_id_events_post)
    )
    append_workflow_event = append_workflow_event_v1_workflows_runs_run_id_events_post
    append_workflow_event_with_http_info = (
        append_workflow_event_v1_workflows_runs_run_id_events_post_with_http_info
    )

    list_workflow_messages_v1_workflows_runs_run_id_messages_get = awaited(
        WorkflowManagementApi.list_workflow_messages_v1_workflows_runs_run_id_messages_get
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

    append_workflow_message_v1_workflows_runs_run_id_messages_post = awaited(
        WorkflowManagementApi.append_workflow_message_v1_workflows_runs_run_id_messages_post
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

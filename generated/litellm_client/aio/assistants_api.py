from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.assistants_api import AssistantsApi


class AsyncAssistantsApi(AsyncApi):
    """Operations tagged "assistants"."""

    get_assistants_assistants_get = awaited(AssistantsApi.get_assistants_assistants_get)
    get_assistants_assistants_get_with_http_info = with_http_info(
        get_assistants_assistants_get
    )

    create_assistant_assistants_post = awaited(
        AssistantsApi.create_assistant_assistants_post
    )
    create_assistant_assistants_post_with_http_info = with_http_info(
        create_assistant_assistants_post
    )

    get_assistants_v1_assistants_get = awaited(
        AssistantsApi.get_assistants_v1_assistants_get
    )
    get_assistants_v1_assistants_get_with_http_info = with_http_info(
        get_assistants_v1_assistants_get
    )
    get_assistants = get_assistants_v1_assistants_get
    get_assistants_with_http_info = get_assistants_v1_assistants_get_with_http_info

    create_assistant_v1_assistants_post = awaited(
        AssistantsApi.create_assistant_v1_assistants_post
    )
    create_assistant_v1_assistants_post_with_http_info = with_http_info(
        create_assistant_v1_assistants_post
    )
    create_assistant = create_assistant_v1_assistants_post
    create_assistant_with_http_info = create_assistant_v1_assistants_post_with_http_info

    delete_assistant_assistants_assistant_id_delete = awaited(
        AssistantsApi.delete_assistant_assistants_assistant_id_delete
    )
    delete_assistant_assistants_assistant_id_delete_with_http_info = with_http_info(
        delete_assistant_assistants_assistant_id_delete
    )

    delete_assistant_v1_assistants_assistant_id_delete = awaited(
        AssistantsApi.delete_assistant_v1_assistants_assistant_id_delete
    )
    delete_assistant_v1_assistants_assistant_id_delete_with_http_info = with_http_info(
        delete_assistant_v1_assistants_assistant_id_delete
    )
    delete_assistant = delete_assistant_v1_assistants_assistant_id_delete
    delete_assistant_with_http_info = (
        delete_assistant_v1_assistants_assistant_id_delete_with_http_info
    )

    create_threads_threads_post = awaited(AssistantsApi.create_threads_threads_post)
    create_threads_threads_post_with_http_info = with_http_info(
        create_threads_threads_post
    )

    create_threads_v1_threads_post = awaited(
        AssistantsApi.create_threads_v1_threads_post
    )
    create_threads_v1_threads_post_with_http_info = with_http_info(
        create_threads_v1_threads_post
    )
    create_threads = create_threads_v1_threads_post
    create_threads_with_http_info = create_threads_v1_threads_post_with_http_info

    get_thread_threads_thread_id_get = awaited(
        AssistantsApi.get_thread_threads_thread_id_get
    )
    get_thread_threads_thread_id_get_with_http_info = with_http_info(
        get_thread_threads_thread_id_get
    )

    get_thread_v1_threads_thread_id_get = awaited(
        AssistantsApi.get_thread_v1_threads_thread_id_get
    )
    get_thread_v1_threads_thread_id_get_with_http_info = with_http_info(
        get_thread_v1_threads_thread_id_get
    )
    get_thread = get_thread_v1_threads_thread_id_get
    get_thread_with_http_info = get_thread_v1_threads_thread_id_get_with_http_info

    get_messages_threads_thread_id_messages_get = awaited(
        AssistantsApi.get_messages_threads_thread_id_messages_get
    )
    get_messages_threads_thread_id_messages_get_with_http_info = with_http_info(
        get_messages_threads_thread_id_messages_get
    )

    add_messages_threads_thread_id_messages_post = awaited(
        AssistantsApi.add_messages_threads_thread_id_messages_post
    )
    add_messages_threads_thread_id_messages_post_with_http_info = with_http_info(
        add_messages_threads_thread_id_messages_post
    )

    get_messages_v1_threads_thread_id_messages_get = awaited(
        AssistantsApi.get_messages_v1_threads_thread_id_messages_get
    )
    get_messages_v1_threads_thread_id_messages_get_with_http_info = with_http_info(
        get_messages_v1_threads_thread_id_messages_get
    )
    get_messages = get_messages_v1_threads_thread_id_messages_get
    get_messages_with_http_info = (
        get_messages_v1_threads_thread_id_messages_get_with_http_info
    )

    add_messages_v1_threads_thread_id_messages_post = awaited(
        AssistantsApi.add_messages_v1_threads_thread_id_messages_post
    )
    add_messages_v1_threads_thread_id_messages_post_with_http_info = with_http_info(
        add_messages_v1_threads_thread_id_messages_post
    )
    add_messages = add_messages_v1_threads_thread_id_messages_post
    add_messages_with_http_info = (
        add_messages_v1_threads_thread_id_messages_post_with_http_info
    )

    run_thread_threads_thread_id_runs_post = awaited(
        AssistantsApi.run_thread_threads_thread_id_runs_post
    )
    run_thread_threads_thread_id_runs_post_with_http_info = with_http_info(
        run_thread_threads_thread_id_runs_post
    )

    run_thread_v1_threads_thread_id_runs_post = awaited(
        AssistantsApi.run_thread_v1_threads_thread_id_runs_post
    )
    run_thread_v1_threads_thread_id_runs_post_with_http_info = with_http_info(
        run_thread_v1_threads_thread_id_runs_post
    )
    run_thread = run_thread_v1_threads_thread_id_runs_post
    run_thread_with_http_info = run_thread_v1_threads_thread_id_runs_post_with_http_info

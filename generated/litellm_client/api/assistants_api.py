from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class AssistantsApi(Api):
    """Operations tagged "assistants"."""

    def get_assistants_assistants_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Assistants.

        Returns a list of assistants.

        API Reference docs -
        https://platform.openai.com/docs/api-reference/assistants/listAssistants
        """
        return self._call(
            "get_assistants_assistants_get",
            "GET",
            "/assistants",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_assistants_assistants_get_with_http_info = with_http_info(
        get_assistants_assistants_get
    )

    def create_assistant_assistants_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Assistant.

        Create assistant

        API Reference docs -
        https://platform.openai.com/docs/api-reference/assistants/createAssistant

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_assistant_assistants_post",
            "POST",
            "/assistants",
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

    create_assistant_assistants_post_with_http_info = with_http_info(
        create_assistant_assistants_post
    )

    def get_assistants_v1_assistants_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Assistants.

        Returns a list of assistants.

        API Reference docs -
        https://platform.openai.com/docs/api-reference/assistants/listAssistants
        """
        return self._call(
            "get_assistants_v1_assistants_get",
            "GET",
            "/v1/assistants",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_assistants_v1_assistants_get_with_http_info = with_http_info(
        get_assistants_v1_assistants_get
    )
    get_assistants = get_assistants_v1_assistants_get
    get_assistants_with_http_info = get_assistants_v1_assistants_get_with_http_info

    def create_assistant_v1_assistants_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Assistant.

        Create assistant

        API Reference docs -
        https://platform.openai.com/docs/api-reference/assistants/createAssistant

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_assistant_v1_assistants_post",
            "POST",
            "/v1/assistants",
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

    create_assistant_v1_assistants_post_with_http_info = with_http_info(
        create_assistant_v1_assistants_post
    )
    create_assistant = create_assistant_v1_assistants_post
    create_assistant_with_http_info = create_assistant_v1_assistants_post_with_http_info

    def delete_assistant_assistants_assistant_id_delete(
        self, assistant_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Assistant.

        Delete assistant

        API Reference docs -
        https://platform.openai.com/docs/api-reference/assistants/createAssistant
        """
        return self._call(
            "delete_assistant_assistants_assistant_id_delete",
            "DELETE",
            "/assistants/{assistant_id}",
            path_param("assistant_id", assistant_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_assistant_assistants_assistant_id_delete_with_http_info = with_http_info(
        delete_assistant_assistants_assistant_id_delete
    )

    def delete_assistant_v1_assistants_assistant_id_delete(
        self, assistant_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Assistant.

        Delete assistant

        API Reference docs -
        https://platform.openai.com/docs/api-reference/assistants/createAssistant
        """
        return self._call(
            "delete_assistant_v1_assistants_assistant_id_delete",
            "DELETE",
            "/v1/assistants/{assistant_id}",
            path_param("assistant_id", assistant_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_assistant_v1_assistants_assistant_id_delete_with_http_info = with_http_info(
        delete_assistant_v1_assistants_assistant_id_delete
    )
    delete_assistant = delete_assistant_v1_assistants_assistant_id_delete
    delete_assistant_with_http_info = (
        delete_assistant_v1_assistants_assistant_id_delete_with_http_info
    )

    def create_threads_threads_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Threads.

        Create a thread.

        API Reference -
        https://platform.openai.com/docs/api-reference/threads/createThread

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_threads_threads_post",
            "POST",
            "/threads",
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

    create_threads_threads_post_with_http_info = with_http_info(
        create_threads_threads_post
    )

    def create_threads_v1_threads_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Threads.

        Create a thread.

        API Reference -
        https://platform.openai.com/docs/api-reference/threads/createThread

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_threads_v1_threads_post",
            "POST",
            "/v1/threads",
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

    create_threads_v1_threads_post_with_http_info = with_http_info(
        create_threads_v1_threads_post
    )
    create_threads = create_threads_v1_threads_post
    create_threads_with_http_info = create_threads_v1_threads_post_with_http_info

    def get_thread_threads_thread_id_get(
        self, thread_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Thread.

        Retrieves a thread.

        API Reference - https://platform.openai.com/docs/api-reference/threads/getThread
        """
        return self._call(
            "get_thread_threads_thread_id_get",
            "GET",
            "/threads/{thread_id}",
            path_param("thread_id", thread_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_thread_threads_thread_id_get_with_http_info = with_http_info(
        get_thread_threads_thread_id_get
    )

    def get_thread_v1_threads_thread_id_get(
        self, thread_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Thread.

        Retrieves a thread.

        API Reference - https://platform.openai.com/docs/api-reference/threads/getThread
        """
        return self._call(
            "get_thread_v1_threads_thread_id_get",
            "GET",
            "/v1/threads/{thread_id}",
            path_param("thread_id", thread_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_thread_v1_threads_thread_id_get_with_http_info = with_http_info(
        get_thread_v1_threads_thread_id_get
    )
    get_thread = get_thread_v1_threads_thread_id_get
    get_thread_with_http_info = get_thread_v1_threads_thread_id_get_with_http_info

    def get_messages_threads_thread_id_messages_get(
        self, thread_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Messages.

        Returns a list of messages for a given thread.

        API Reference -
        https://platform.openai.com/docs/api-reference/messages/listMessages
        """
        return self._call(
            "get_messages_threads_thread_id_messages_get",
            "GET",
            "/threads/{thread_id}/messages",
            path_param("thread_id", thread_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_messages_threads_thread_id_messages_get_with_http_info = with_http_info(
        get_messages_threads_thread_id_messages_get
    )

    def add_messages_threads_thread_id_messages_post(
        self, thread_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Add Messages.

        Create a message.

        API Reference -
        https://platform.openai.com/docs/api-reference/messages/createMessage

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "add_messages_threads_thread_id_messages_post",
            "POST",
            "/threads/{thread_id}/messages",
            path_param("thread_id", thread_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    add_messages_threads_thread_id_messages_post_with_http_info = with_http_info(
        add_messages_threads_thread_id_messages_post
    )

    def get_messages_v1_threads_thread_id_messages_get(
        self, thread_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Messages.

        Returns a list of messages for a given thread.

        API Reference -
        https://platform.openai.com/docs/api-reference/messages/listMessages
        """
        return self._call(
            "get_messages_v1_threads_thread_id_messages_get",
            "GET",
            "/v1/threads/{thread_id}/messages",
            path_param("thread_id", thread_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_messages_v1_threads_thread_id_messages_get_with_http_info = with_http_info(
        get_messages_v1_threads_thread_id_messages_get
    )
    get_messages = get_messages_v1_threads_thread_id_messages_get
    get_messages_with_http_info = (
        get_messages_v1_threads_thread_id_messages_get_with_http_info
    )

    def add_messages_v1_threads_thread_id_messages_post(
        self, thread_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Add Messages.

        Create a message.

        API Reference -
        https://platform.openai.com/docs/api-reference/messages/createMessage

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "add_messages_v1_threads_thread_id_messages_post",
            "POST",
            "/v1/threads/{thread_id}/messages",
            path_param("thread_id", thread_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    add_messages_v1_threads_thread_id_messages_post_with_http_info = with_http_info(
        add_messages_v1_threads_thread_id_messages_post
    )
    add_messages = add_messages_v1_threads_thread_id_messages_post
    add_messages_with_http_info = (
        add_messages_v1_threads_thread_id_messages_post_with_http_info
    )

    def run_thread_threads_thread_id_runs_post(
        self, thread_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Run Thread.

        Create a run.

        API Reference: https://platform.openai.com/docs/api-reference/runs/createRun

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "run_thread_threads_thread_id_runs_post",
            "POST",
            "/threads/{thread_id}/runs",
            path_param("thread_id", thread_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    run_thread_threads_thread_id_runs_post_with_http_info = with_http_info(
        run_thread_threads_thread_id_runs_post
    )

    def run_thread_v1_threads_thread_id_runs_post(
        self, thread_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Run Thread.

        Create a run.

        API Reference: https://platform.openai.com/docs/api-reference/runs/createRun

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "run_thread_v1_threads_thread_id_runs_post",
            "POST",
            "/v1/threads/{thread_id}/runs",
            path_param("thread_id", thread_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    run_thread_v1_threads_thread_id_runs_post_with_http_info = with_http_info(
        run_thread_v1_threads_thread_id_runs_post
    )
    run_thread = run_thread_v1_threads_thread_id_runs_post
    run_thread_with_http_info = run_thread_v1_threads_thread_id_runs_post_with_http_info

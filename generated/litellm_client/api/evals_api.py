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
    from ..models.cancel_eval_response import CancelEvalResponse
    from ..models.cancel_run_response import CancelRunResponse
    from ..models.delete_eval_response import DeleteEvalResponse
    from ..models.eval import Eval
    from ..models.list_evals_response import ListEvalsResponse
    from ..models.list_runs_response import ListRunsResponse
    from ..models.run import Run
    from ..models.run_delete_response import RunDeleteResponse


class EvalsApi(Api):
    """Operations tagged "evals"."""

    def list_evals_v1_evals_get(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        order: str | None = None,
        order_by: str | None = None,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ListEvalsResponse:
        """List Evals.

        List evaluations with pagination.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`

        Example usage:
        ```bash
        curl "http://localhost:4000/v1/evals?limit=10"       -H "Authorization: Bearer your-key"
        ```

        Returns: ListEvalsResponse with list of evaluations
        """
        return self._call(
            "list_evals_v1_evals_get",
            "GET",
            "/v1/evals",
            query_param("limit", limit),
            query_param("after", after),
            query_param("before", before),
            query_param("order", order),
            query_param("order_by", order_by),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "ListEvalsResponse"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_evals_v1_evals_get_with_http_info = with_http_info(list_evals_v1_evals_get)
    list_evals = list_evals_v1_evals_get
    list_evals_with_http_info = list_evals_v1_evals_get_with_http_info

    def create_eval_v1_evals_post(
        self,
        *,
        custom_llm_provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Eval:
        """Create Eval.

        Create a new evaluation.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`

        Example usage:
        ```bash
        curl -X POST "http://localhost:4000/v1/evals"       -H "Authorization: Bearer your-key"       -H "Content-Type: application/json"       -d '{
            "name": "Test Eval",
            "data_source_config": {"type": "file", "file_id": "file-abc123"},
            "testing_criteria": {"graders": [{"type": "llm_as_judge"}]}
          }'
        ```

        Returns: Eval object with id, status, timestamps, etc.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_eval_v1_evals_post",
            "POST",
            "/v1/evals",
            query_param("custom_llm_provider", custom_llm_provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Eval"},
            opts=opts,
        )

    create_eval_v1_evals_post_with_http_info = with_http_info(create_eval_v1_evals_post)
    create_eval = create_eval_v1_evals_post
    create_eval_with_http_info = create_eval_v1_evals_post_with_http_info

    def get_eval_v1_evals_eval_id_get(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Eval:
        """Get Eval.

        Get a specific evaluation by ID.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`

        Example usage:
        ```bash
        curl "http://localhost:4000/v1/evals/eval_123"       -H "Authorization: Bearer your-key"
        ```

        Returns: Eval object
        """
        return self._call(
            "get_eval_v1_evals_eval_id_get",
            "GET",
            "/v1/evals/{eval_id}",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Eval"},
            opts=opts,
        )

    get_eval_v1_evals_eval_id_get_with_http_info = with_http_info(
        get_eval_v1_evals_eval_id_get
    )
    get_eval = get_eval_v1_evals_eval_id_get
    get_eval_with_http_info = get_eval_v1_evals_eval_id_get_with_http_info

    def update_eval_v1_evals_eval_id_post(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Eval:
        """Update Eval.

        Update an evaluation.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`

        Example usage:
        ```bash
        curl -X POST "http://localhost:4000/v1/evals/eval_123"       -H "Authorization: Bearer your-key"       -H "Content-Type: application/json"       -d '{"name": "Updated Name"}'
        ```

        Returns: Updated Eval object

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "update_eval_v1_evals_eval_id_post",
            "POST",
            "/v1/evals/{eval_id}",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Eval"},
            opts=opts,
        )

    update_eval_v1_evals_eval_id_post_with_http_info = with_http_info(
        update_eval_v1_evals_eval_id_post
    )
    update_eval = update_eval_v1_evals_eval_id_post
    update_eval_with_http_info = update_eval_v1_evals_eval_id_post_with_http_info

    def delete_eval_v1_evals_eval_id_delete(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> DeleteEvalResponse:
        """Delete Eval.

        Delete an evaluation.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`

        Example usage:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/evals/eval_123"       -H "Authorization: Bearer your-key"
        ```

        Returns: DeleteEvalResponse with deletion confirmation
        """
        return self._call(
            "delete_eval_v1_evals_eval_id_delete",
            "DELETE",
            "/v1/evals/{eval_id}",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "DeleteEvalResponse"},
            opts=opts,
        )

    delete_eval_v1_evals_eval_id_delete_with_http_info = with_http_info(
        delete_eval_v1_evals_eval_id_delete
    )
    delete_eval = delete_eval_v1_evals_eval_id_delete
    delete_eval_with_http_info = delete_eval_v1_evals_eval_id_delete_with_http_info

    def cancel_eval_v1_evals_eval_id_cancel_post(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> CancelEvalResponse:
        """Cancel Eval.

        Cancel a running evaluation.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`

        Example usage:
        ```bash
        curl -X POST "http://localhost:4000/v1/evals/eval_123/cancel"       -H "Authorization: Bearer your-key"
        ```

        Returns: CancelEvalResponse with cancellation confirmation

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_eval_v1_evals_eval_id_cancel_post",
            "POST",
            "/v1/evals/{eval_id}/cancel",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "CancelEvalResponse"},
            opts=opts,
        )

    cancel_eval_v1_evals_eval_id_cancel_post_with_http_info = with_http_info(
        cancel_eval_v1_evals_eval_id_cancel_post
    )
    cancel_eval = cancel_eval_v1_evals_eval_id_cancel_post
    cancel_eval_with_http_info = cancel_eval_v1_evals_eval_id_cancel_post_with_http_info

    def list_runs_v1_evals_eval_id_runs_get(
        self,
        eval_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        order: str | None = None,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ListRunsResponse:
        """List Runs.

        List all runs for an evaluation with pagination.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`

        Example usage:
        ```bash
        curl "http://localhost:4000/v1/evals/eval_123/runs?limit=10"       -H "Authorization: Bearer your-key"
        ```

        Returns: ListRunsResponse with list of runs
        """
        return self._call(
            "list_runs_v1_evals_eval_id_runs_get",
            "GET",
            "/v1/evals/{eval_id}/runs",
            path_param("eval_id", eval_id),
            query_param("limit", limit),
            query_param("after", after),
            query_param("before", before),
            query_param("order", order),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "ListRunsResponse"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_runs_v1_evals_eval_id_runs_get_with_http_info = with_http_info(
        list_runs_v1_evals_eval_id_runs_get
    )
    list_runs = list_runs_v1_evals_eval_id_runs_get
    list_runs_with_http_info = list_runs_v1_evals_eval_id_runs_get_with_http_info

    def create_run_v1_evals_eval_id_runs_post(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Run:
        """Create Run.

        Create a new run for an evaluation.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`
        - Pass model via body: `{"model": "gpt-4-account-1"}`
        - Pass model via completion.model: `{"completion": {"model":
          "gpt-4-account-1"}}`

        Example usage:
        ```bash
        curl -X POST "http://localhost:4000/v1/evals/eval_123/runs"       -H "Authorization: Bearer your-key"       -H "Content-Type: application/json"       -d '{
            "data_source": {"type": "dataset", "dataset_id": "dataset_123"},
            "completion": {"model": "gpt-4", "temperature": 0.7}
          }'
        ```

        Returns: Run object with id, status, timestamps, etc.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_run_v1_evals_eval_id_runs_post",
            "POST",
            "/v1/evals/{eval_id}/runs",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Run"},
            opts=opts,
        )

    create_run_v1_evals_eval_id_runs_post_with_http_info = with_http_info(
        create_run_v1_evals_eval_id_runs_post
    )
    create_run = create_run_v1_evals_eval_id_runs_post
    create_run_with_http_info = create_run_v1_evals_eval_id_runs_post_with_http_info

    def get_run_v1_evals_eval_id_runs_run_id_get(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Run:
        """Get Run.

        Get a specific run by ID.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`

        Example usage:
        ```bash
        curl "http://localhost:4000/v1/evals/eval_123/runs/run_456"       -H "Authorization: Bearer your-key"
        ```

        Returns: Run object with full details
        """
        return self._call(
            "get_run_v1_evals_eval_id_runs_run_id_get",
            "GET",
            "/v1/evals/{eval_id}/runs/{run_id}",
            path_param("eval_id", eval_id),
            path_param("run_id", run_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Run"},
            opts=opts,
        )

    get_run_v1_evals_eval_id_runs_run_id_get_with_http_info = with_http_info(
        get_run_v1_evals_eval_id_runs_run_id_get
    )
    get_run = get_run_v1_evals_eval_id_runs_run_id_get
    get_run_with_http_info = get_run_v1_evals_eval_id_runs_run_id_get_with_http_info

    def cancel_run_v1_evals_eval_id_runs_run_id_post(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> CancelRunResponse:
        """Cancel Run.

        Cancel a running run.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`

        Example usage:
        ```bash
        curl -X POST "http://localhost:4000/v1/evals/eval_123/runs/run_456/cancel"       -H "Authorization: Bearer your-key"
        ```

        Returns: CancelRunResponse with cancellation confirmation

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_run_v1_evals_eval_id_runs_run_id_post",
            "POST",
            "/v1/evals/{eval_id}/runs/{run_id}",
            path_param("eval_id", eval_id),
            path_param("run_id", run_id),
            query_param("custom_llm_provider", custom_llm_provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "CancelRunResponse"},
            opts=opts,
        )

    cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info = with_http_info(
        cancel_run_v1_evals_eval_id_runs_run_id_post
    )
    cancel_run = cancel_run_v1_evals_eval_id_runs_run_id_post
    cancel_run_with_http_info = (
        cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info
    )

    def delete_run_v1_evals_eval_id_runs_run_id_delete(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> RunDeleteResponse:
        """Delete Run.

        Delete a run.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: gpt-4-account-1`
        - Pass model via query: `?model=gpt-4-account-1`

        Example usage:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/evals/eval_123/runs/run_456"       -H "Authorization: Bearer your-key"
        ```

        Returns: RunDeleteResponse with deletion confirmation
        """
        return self._call(
            "delete_run_v1_evals_eval_id_runs_run_id_delete",
            "DELETE",
            "/v1/evals/{eval_id}/runs/{run_id}",
            path_param("eval_id", eval_id),
            path_param("run_id", run_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "RunDeleteResponse"},
            opts=opts,
        )

    delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info = with_http_info(
        delete_run_v1_evals_eval_id_runs_run_id_delete
    )
    delete_run = delete_run_v1_evals_eval_id_runs_run_id_delete
    delete_run_with_http_info = (
        delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info
    )

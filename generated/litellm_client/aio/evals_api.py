from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi, cursor_pages, path_param, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.cancel_eval_response import CancelEvalResponse
    from ..models.cancel_run_response import CancelRunResponse
    from ..models.delete_eval_response import DeleteEvalResponse
    from ..models.eval import Eval
    from ..models.list_evals_response import ListEvalsResponse
    from ..models.list_runs_response import ListRunsResponse
    from ..models.run import Run
    from ..models.run_delete_response import RunDeleteResponse


class AsyncEvalsApi(AsyncApi):
    """Operations tagged "evals"."""

    async def list_evals_v1_evals_get(
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
        return (
            await self.list_evals_v1_evals_get_with_http_info(
                limit=limit,
                after=after,
                before=before,
                order=order,
                order_by=order_by,
                custom_llm_provider=custom_llm_provider,
                opts=opts,
            )
        ).data

    async def list_evals_v1_evals_get_with_http_info(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        order: str | None = None,
        order_by: str | None = None,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[ListEvalsResponse]:
        """Like `list_evals_v1_evals_get`, with the status code and the headers."""
        return await self._call(
            "list_evals_v1_evals_get",
            "GET",
            "/v1/evals",
            query_param("limit", limit),
            query_param("after", after),
            query_param("before", before),
            query_param("order", order),
            query_param("order_by", order_by),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "ListEvalsResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_evals = list_evals_v1_evals_get
    list_evals_with_http_info = list_evals_v1_evals_get_with_http_info

    async def create_eval_v1_evals_post(
        self,
        *,
        custom_llm_provider: str | None = None,
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
        """
        return (
            await self.create_eval_v1_evals_post_with_http_info(
                custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def create_eval_v1_evals_post_with_http_info(
        self,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Eval]:
        """Like `create_eval_v1_evals_post`, with the status code and the headers."""
        return await self._call(
            "create_eval_v1_evals_post",
            "POST",
            "/v1/evals",
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Eval", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    create_eval = create_eval_v1_evals_post
    create_eval_with_http_info = create_eval_v1_evals_post_with_http_info

    async def get_eval_v1_evals_eval_id_get(
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
        return (
            await self.get_eval_v1_evals_eval_id_get_with_http_info(
                eval_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def get_eval_v1_evals_eval_id_get_with_http_info(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Eval]:
        """Like `get_eval_v1_evals_eval_id_get`, with the status code and the headers."""
        return await self._call(
            "get_eval_v1_evals_eval_id_get",
            "GET",
            "/v1/evals/{eval_id}",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Eval", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    get_eval = get_eval_v1_evals_eval_id_get
    get_eval_with_http_info = get_eval_v1_evals_eval_id_get_with_http_info

    async def update_eval_v1_evals_eval_id_post(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
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
        """
        return (
            await self.update_eval_v1_evals_eval_id_post_with_http_info(
                eval_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def update_eval_v1_evals_eval_id_post_with_http_info(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Eval]:
        """Like `update_eval_v1_evals_eval_id_post`, with the status code and the headers."""
        return await self._call(
            "update_eval_v1_evals_eval_id_post",
            "POST",
            "/v1/evals/{eval_id}",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Eval", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    update_eval = update_eval_v1_evals_eval_id_post
    update_eval_with_http_info = update_eval_v1_evals_eval_id_post_with_http_info

    async def delete_eval_v1_evals_eval_id_delete(
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
        return (
            await self.delete_eval_v1_evals_eval_id_delete_with_http_info(
                eval_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def delete_eval_v1_evals_eval_id_delete_with_http_info(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[DeleteEvalResponse]:
        """Like `delete_eval_v1_evals_eval_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_eval_v1_evals_eval_id_delete",
            "DELETE",
            "/v1/evals/{eval_id}",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "DeleteEvalResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    delete_eval = delete_eval_v1_evals_eval_id_delete
    delete_eval_with_http_info = delete_eval_v1_evals_eval_id_delete_with_http_info

    async def cancel_eval_v1_evals_eval_id_cancel_post(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
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
        """
        return (
            await self.cancel_eval_v1_evals_eval_id_cancel_post_with_http_info(
                eval_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def cancel_eval_v1_evals_eval_id_cancel_post_with_http_info(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[CancelEvalResponse]:
        """Like `cancel_eval_v1_evals_eval_id_cancel_post`, with the status code and the headers."""
        return await self._call(
            "cancel_eval_v1_evals_eval_id_cancel_post",
            "POST",
            "/v1/evals/{eval_id}/cancel",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "CancelEvalResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    cancel_eval = cancel_eval_v1_evals_eval_id_cancel_post
    cancel_eval_with_http_info = cancel_eval_v1_evals_eval_id_cancel_post_with_http_info

    async def list_runs_v1_evals_eval_id_runs_get(
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
        return (
            await self.list_runs_v1_evals_eval_id_runs_get_with_http_info(
                eval_id,
                limit=limit,
                after=after,
                before=before,
                order=order,
                custom_llm_provider=custom_llm_provider,
                opts=opts,
            )
        ).data

    async def list_runs_v1_evals_eval_id_runs_get_with_http_info(
        self,
        eval_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        before: str | None = None,
        order: str | None = None,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[ListRunsResponse]:
        """Like `list_runs_v1_evals_eval_id_runs_get`, with the status code and the headers."""
        return await self._call(
            "list_runs_v1_evals_eval_id_runs_get",
            "GET",
            "/v1/evals/{eval_id}/runs",
            path_param("eval_id", eval_id),
            query_param("limit", limit),
            query_param("after", after),
            query_param("before", before),
            query_param("order", order),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "ListRunsResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_runs = list_runs_v1_evals_eval_id_runs_get
    list_runs_with_http_info = list_runs_v1_evals_eval_id_runs_get_with_http_info

    async def create_run_v1_evals_eval_id_runs_post(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
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
        """
        return (
            await self.create_run_v1_evals_eval_id_runs_post_with_http_info(
                eval_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def create_run_v1_evals_eval_id_runs_post_with_http_info(
        self,
        eval_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Run]:
        """Like `create_run_v1_evals_eval_id_runs_post`, with the status code and the headers."""
        return await self._call(
            "create_run_v1_evals_eval_id_runs_post",
            "POST",
            "/v1/evals/{eval_id}/runs",
            path_param("eval_id", eval_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Run", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    create_run = create_run_v1_evals_eval_id_runs_post
    create_run_with_http_info = create_run_v1_evals_eval_id_runs_post_with_http_info

    async def get_run_v1_evals_eval_id_runs_run_id_get(
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
        return (
            await self.get_run_v1_evals_eval_id_runs_run_id_get_with_http_info(
                eval_id, run_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def get_run_v1_evals_eval_id_runs_run_id_get_with_http_info(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Run]:
        """Like `get_run_v1_evals_eval_id_runs_run_id_get`, with the status code and the headers."""
        return await self._call(
            "get_run_v1_evals_eval_id_runs_run_id_get",
            "GET",
            "/v1/evals/{eval_id}/runs/{run_id}",
            path_param("eval_id", eval_id),
            path_param("run_id", run_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Run", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    get_run = get_run_v1_evals_eval_id_runs_run_id_get
    get_run_with_http_info = get_run_v1_evals_eval_id_runs_run_id_get_with_http_info

    async def cancel_run_v1_evals_eval_id_runs_run_id_post(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
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
        """
        return (
            await self.cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info(
                eval_id, run_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[CancelRunResponse]:
        """Like `cancel_run_v1_evals_eval_id_runs_run_id_post`, with the status code and the headers."""
        return await self._call(
            "cancel_run_v1_evals_eval_id_runs_run_id_post",
            "POST",
            "/v1/evals/{eval_id}/runs/{run_id}",
            path_param("eval_id", eval_id),
            path_param("run_id", run_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "CancelRunResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    cancel_run = cancel_run_v1_evals_eval_id_runs_run_id_post
    cancel_run_with_http_info = (
        cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info
    )

    async def delete_run_v1_evals_eval_id_runs_run_id_delete(
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
        return (
            await self.delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info(
                eval_id, run_id, custom_llm_provider=custom_llm_provider, opts=opts
            )
        ).data

    async def delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info(
        self,
        eval_id: str,
        run_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[RunDeleteResponse]:
        """Like `delete_run_v1_evals_eval_id_runs_run_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_run_v1_evals_eval_id_runs_run_id_delete",
            "DELETE",
            "/v1/evals/{eval_id}/runs/{run_id}",
            path_param("eval_id", eval_id),
            path_param("run_id", run_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "RunDeleteResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    delete_run = delete_run_v1_evals_eval_id_runs_run_id_delete
    delete_run_with_http_info = (
        delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info
    )

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
    from ..models.batch import Batch
    from ..models.batch_list import BatchList
    from ..models.batch_request import BatchRequest


class BatchApi(Api):
    """Operations tagged "batch"."""

    def list_batches_batches_get(
        self,
        *,
        provider: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        target_model_names: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BatchList:
        """List Batches.

        Lists
        This is the equivalent of GET https://api.openai.com/v1/batches/
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/list

        Example Curl
        ```
        curl http://localhost:4000/v1/batches?limit=2     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H "Content-Type: application/json"
        ```
        """
        return self._call(
            "list_batches_batches_get",
            "GET",
            "/batches",
            query_param("provider", provider),
            query_param("limit", limit),
            query_param("after", after),
            query_param("target_model_names", target_model_names),
            responses={"200": "BatchList"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_batches_batches_get_with_http_info = with_http_info(list_batches_batches_get)

    def create_batch_batches_post(
        self,
        batch_request: BatchRequest | dict[str, Any],
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Create Batch.

        Create large batches of API requests for asynchronous processing. This is the
        equivalent of POST https://api.openai.com/v1/batch
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch

        Example Curl
        ```
        curl http://localhost:4000/v1/batches         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "input_file_id": "file-abc123",
                "endpoint": "/v1/chat/completions",
                "completion_window": "24h"
        }'
        ```
        """
        return self._call(
            "create_batch_batches_post",
            "POST",
            "/batches",
            body_param(batch_request, name="batch_request", required=True),
            query_param("provider", provider),
            responses={"200": "Batch"},
            opts=opts,
        )

    create_batch_batches_post_with_http_info = with_http_info(create_batch_batches_post)

    def list_batches_v1_batches_get(
        self,
        *,
        provider: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        target_model_names: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BatchList:
        """List Batches.

        Lists
        This is the equivalent of GET https://api.openai.com/v1/batches/
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/list

        Example Curl
        ```
        curl http://localhost:4000/v1/batches?limit=2     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H "Content-Type: application/json"
        ```
        """
        return self._call(
            "list_batches_v1_batches_get",
            "GET",
            "/v1/batches",
            query_param("provider", provider),
            query_param("limit", limit),
            query_param("after", after),
            query_param("target_model_names", target_model_names),
            responses={"200": "BatchList"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_batches_v1_batches_get_with_http_info = with_http_info(
        list_batches_v1_batches_get
    )
    list_batches = list_batches_v1_batches_get
    list_batches_with_http_info = list_batches_v1_batches_get_with_http_info

    def create_batch_v1_batches_post(
        self,
        batch_request: BatchRequest | dict[str, Any],
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Create Batch.

        Create large batches of API requests for asynchronous processing. This is the
        equivalent of POST https://api.openai.com/v1/batch
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch

        Example Curl
        ```
        curl http://localhost:4000/v1/batches         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "input_file_id": "file-abc123",
                "endpoint": "/v1/chat/completions",
                "completion_window": "24h"
        }'
        ```
        """
        return self._call(
            "create_batch_v1_batches_post",
            "POST",
            "/v1/batches",
            body_param(batch_request, name="batch_request", required=True),
            query_param("provider", provider),
            responses={"200": "Batch"},
            opts=opts,
        )

    create_batch_v1_batches_post_with_http_info = with_http_info(
        create_batch_v1_batches_post
    )
    create_batch = create_batch_v1_batches_post
    create_batch_with_http_info = create_batch_v1_batches_post_with_http_info

    def list_batches_provider_v1_batches_get(
        self,
        provider: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        target_model_names: str | None = None,
        opts: RequestOptions | None = None,
    ) -> BatchList:
        """List Batches.

        Lists
        This is the equivalent of GET https://api.openai.com/v1/batches/
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/list

        Example Curl
        ```
        curl http://localhost:4000/v1/batches?limit=2     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H "Content-Type: application/json"
        ```
        """
        return self._call(
            "list_batches_provider_v1_batches_get",
            "GET",
            "/{provider}/v1/batches",
            path_param("provider", provider),
            query_param("limit", limit),
            query_param("after", after),
            query_param("target_model_names", target_model_names),
            responses={"200": "BatchList"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_batches_provider_v1_batches_get_with_http_info = with_http_info(
        list_batches_provider_v1_batches_get
    )

    def create_batch_provider_v1_batches_post(
        self,
        provider: str,
        batch_request: BatchRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Create Batch.

        Create large batches of API requests for asynchronous processing. This is the
        equivalent of POST https://api.openai.com/v1/batch
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch

        Example Curl
        ```
        curl http://localhost:4000/v1/batches         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "input_file_id": "file-abc123",
                "endpoint": "/v1/chat/completions",
                "completion_window": "24h"
        }'
        ```
        """
        return self._call(
            "create_batch_provider_v1_batches_post",
            "POST",
            "/{provider}/v1/batches",
            path_param("provider", provider),
            body_param(batch_request, name="batch_request", required=True),
            responses={"200": "Batch"},
            opts=opts,
        )

    create_batch_provider_v1_batches_post_with_http_info = with_http_info(
        create_batch_provider_v1_batches_post
    )

    def retrieve_batch_batches_batch_id_get(
        self,
        batch_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Retrieve Batch.

        Retrieves a batch. This is the equivalent of GET
        https://api.openai.com/v1/batches/{batch_id}
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/batches/batch_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H "Content-Type: application/json"
        ```

        Args:
            batch_id: The ID of the batch to retrieve.
        """
        return self._call(
            "retrieve_batch_batches_batch_id_get",
            "GET",
            "/batches/{batch_id}",
            path_param("batch_id", batch_id),
            query_param("provider", provider),
            responses={"200": "Batch"},
            opts=opts,
        )

    retrieve_batch_batches_batch_id_get_with_http_info = with_http_info(
        retrieve_batch_batches_batch_id_get
    )

    def retrieve_batch_v1_batches_batch_id_get(
        self,
        batch_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Retrieve Batch.

        Retrieves a batch. This is the equivalent of GET
        https://api.openai.com/v1/batches/{batch_id}
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/batches/batch_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H "Content-Type: application/json"
        ```

        Args:
            batch_id: The ID of the batch to retrieve.
        """
        return self._call(
            "retrieve_batch_v1_batches_batch_id_get",
            "GET",
            "/v1/batches/{batch_id}",
            path_param("batch_id", batch_id),
            query_param("provider", provider),
            responses={"200": "Batch"},
            opts=opts,
        )

    retrieve_batch_v1_batches_batch_id_get_with_http_info = with_http_info(
        retrieve_batch_v1_batches_batch_id_get
    )
    retrieve_batch = retrieve_batch_v1_batches_batch_id_get
    retrieve_batch_with_http_info = (
        retrieve_batch_v1_batches_batch_id_get_with_http_info
    )

    def retrieve_batch_provider_v1_batches_batch_id_get(
        self, provider: str, batch_id: str, *, opts: RequestOptions | None = None
    ) -> Batch:
        """Retrieve Batch.

        Retrieves a batch. This is the equivalent of GET
        https://api.openai.com/v1/batches/{batch_id}
        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/batches/batch_abc123     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -H "Content-Type: application/json"
        ```

        Args:
            batch_id: The ID of the batch to retrieve.
        """
        return self._call(
            "retrieve_batch_provider_v1_batches_batch_id_get",
            "GET",
            "/{provider}/v1/batches/{batch_id}",
            path_param("provider", provider),
            path_param("batch_id", batch_id),
            responses={"200": "Batch"},
            opts=opts,
        )

    retrieve_batch_provider_v1_batches_batch_id_get_with_http_info = with_http_info(
        retrieve_batch_provider_v1_batches_batch_id_get
    )

    def cancel_batch_batches_batch_id_cancel_post(
        self,
        batch_id: str,
        *,
        provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Cancel Batch.

        Cancel a batch. This is the equivalent of POST
        https://api.openai.com/v1/batches/{batch_id}/cancel

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/cancel

        Example Curl
        ```
        curl http://localhost:4000/v1/batches/batch_abc123/cancel         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -X POST

        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_batch_batches_batch_id_cancel_post",
            "POST",
            "/batches/{batch_id}/cancel",
            path_param("batch_id", batch_id),
            query_param("provider", provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Batch"},
            opts=opts,
        )

    cancel_batch_batches_batch_id_cancel_post_with_http_info = with_http_info(
        cancel_batch_batches_batch_id_cancel_post
    )

    def cancel_batch_v1_batches_batch_id_cancel_post(
        self,
        batch_id: str,
        *,
        provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Cancel Batch.

        Cancel a batch. This is the equivalent of POST
        https://api.openai.com/v1/batches/{batch_id}/cancel

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/cancel

        Example Curl
        ```
        curl http://localhost:4000/v1/batches/batch_abc123/cancel         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -X POST

        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_batch_v1_batches_batch_id_cancel_post",
            "POST",
            "/v1/batches/{batch_id}/cancel",
            path_param("batch_id", batch_id),
            query_param("provider", provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Batch"},
            opts=opts,
        )

    cancel_batch_v1_batches_batch_id_cancel_post_with_http_info = with_http_info(
        cancel_batch_v1_batches_batch_id_cancel_post
    )
    cancel_batch = cancel_batch_v1_batches_batch_id_cancel_post
    cancel_batch_with_http_info = (
        cancel_batch_v1_batches_batch_id_cancel_post_with_http_info
    )

    def cancel_batch_provider_v1_batches_batch_id_cancel_post(
        self,
        batch_id: str,
        provider: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Batch:
        """Cancel Batch.

        Cancel a batch. This is the equivalent of POST
        https://api.openai.com/v1/batches/{batch_id}/cancel

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/batch/cancel

        Example Curl
        ```
        curl http://localhost:4000/v1/batches/batch_abc123/cancel         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -X POST

        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_batch_provider_v1_batches_batch_id_cancel_post",
            "POST",
            "/{provider}/v1/batches/{batch_id}/cancel",
            path_param("batch_id", batch_id),
            path_param("provider", provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Batch"},
            opts=opts,
        )

    cancel_batch_provider_v1_batches_batch_id_cancel_post_with_http_info = (
        with_http_info(cancel_batch_provider_v1_batches_batch_id_cancel_post)
    )

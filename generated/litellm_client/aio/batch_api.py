from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.batch_api import BatchApi


class AsyncBatchApi(AsyncApi):
    """Operations tagged "batch"."""

    list_batches_batches_get = awaited(BatchApi.list_batches_batches_get)
    list_batches_batches_get_with_http_info = with_http_info(list_batches_batches_get)

    create_batch_batches_post = awaited(BatchApi.create_batch_batches_post)
    create_batch_batches_post_with_http_info = with_http_info(create_batch_batches_post)

    list_batches_v1_batches_get = awaited(BatchApi.list_batches_v1_batches_get)
    list_batches_v1_batches_get_with_http_info = with_http_info(
        list_batches_v1_batches_get
    )
    list_batches = list_batches_v1_batches_get
    list_batches_with_http_info = list_batches_v1_batches_get_with_http_info

    create_batch_v1_batches_post = awaited(BatchApi.create_batch_v1_batches_post)
    create_batch_v1_batches_post_with_http_info = with_http_info(
        create_batch_v1_batches_post
    )
    create_batch = create_batch_v1_batches_post
    create_batch_with_http_info = create_batch_v1_batches_post_with_http_info

    list_batches_provider_v1_batches_get = awaited(
        BatchApi.list_batches_provider_v1_batches_get
    )
    list_batches_provider_v1_batches_get_with_http_info = with_http_info(
        list_batches_provider_v1_batches_get
    )

    create_batch_provider_v1_batches_post = awaited(
        BatchApi.create_batch_provider_v1_batches_post
    )
    create_batch_provider_v1_batches_post_with_http_info = with_http_info(
        create_batch_provider_v1_batches_post
    )

    retrieve_batch_batches_batch_id_get = awaited(
        BatchApi.retrieve_batch_batches_batch_id_get
    )
    retrieve_batch_batches_batch_id_get_with_http_info = with_http_info(
        retrieve_batch_batches_batch_id_get
    )

    retrieve_batch_v1_batches_batch_id_get = awaited(
        BatchApi.retrieve_batch_v1_batches_batch_id_get
    )
    retrieve_batch_v1_batches_batch_id_get_with_http_info = with_http_info(
        retrieve_batch_v1_batches_batch_id_get
    )
    retrieve_batch = retrieve_batch_v1_batches_batch_id_get
    retrieve_batch_with_http_info = (
        retrieve_batch_v1_batches_batch_id_get_with_http_info
    )

    retrieve_batch_provider_v1_batches_batch_id_get = awaited(
        BatchApi.retrieve_batch_provider_v1_batches_batch_id_get
    )
    retrieve_batch_provider_v1_batches_batch_id_get_with_http_info = with_http_info(
        retrieve_batch_provider_v1_batches_batch_id_get
    )

    cancel_batch_batches_batch_id_cancel_post = awaited(
        BatchApi.cancel_batch_batches_batch_id_cancel_post
    )
    cancel_batch_batches_batch_id_cancel_post_with_http_info = with_http_info(
        cancel_batch_batches_batch_id_cancel_post
    )

    cancel_batch_v1_batches_batch_id_cancel_post = awaited(
        BatchApi.cancel_batch_v1_batches_batch_id_cancel_post
    )
    cancel_batch_v1_batches_batch_id_cancel_post_with_http_info = with_http_info(
        cancel_batch_v1_batches_batch_id_cancel_post
    )
    cancel_batch = cancel_batch_v1_batches_batch_id_cancel_post
    cancel_batch_with_http_info = (
        cancel_batch_v1_batches_batch_id_cancel_post_with_http_info
    )

    cancel_batch_provider_v1_batches_batch_id_cancel_post = awaited(
        BatchApi.cancel_batch_provider_v1_batches_batch_id_cancel_post
    )
    cancel_batch_provider_v1_batches_batch_id_cancel_post_with_http_info = (
        with_http_info(cancel_batch_provider_v1_batches_batch_id_cancel_post)
    )

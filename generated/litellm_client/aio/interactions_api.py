from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.interactions_api import InteractionsApi


class AsyncInteractionsApi(AsyncApi):
    """Operations tagged "interactions"."""

    create_interaction_interactions_post = awaited(
        InteractionsApi.create_interaction_interactions_post
    )
    create_interaction_interactions_post_with_http_info = with_http_info(
        create_interaction_interactions_post
    )

    create_interaction_v1beta_interactions_post = awaited(
        InteractionsApi.create_interaction_v1beta_interactions_post
    )
    create_interaction_v1beta_interactions_post_with_http_info = with_http_info(
        create_interaction_v1beta_interactions_post
    )

    get_interaction_interactions_interaction_id_get = awaited(
        InteractionsApi.get_interaction_interactions_interaction_id_get
    )
    get_interaction_interactions_interaction_id_get_with_http_info = with_http_info(
        get_interaction_interactions_interaction_id_get
    )

    delete_interaction_interactions_interaction_id_delete = awaited(
        InteractionsApi.delete_interaction_interactions_interaction_id_delete
    )
    delete_interaction_interactions_interaction_id_delete_with_http_info = (
        with_http_info(delete_interaction_interactions_interaction_id_delete)
    )

    get_interaction_v1beta_interactions_interaction_id_get = awaited(
        InteractionsApi.get_interaction_v1beta_interactions_interaction_id_get
    )
    get_interaction_v1beta_interactions_interaction_id_get_with_http_info = (
        with_http_info(get_interaction_v1beta_interactions_interaction_id_get)
    )

    delete_interaction_v1beta_interactions_interaction_id_delete = awaited(
        InteractionsApi.delete_interaction_v1beta_interactions_interaction_id_delete
    )
    delete_interaction_v1beta_interactions_interaction_id_delete_with_http_info = (
        with_http_info(delete_interaction_v1beta_interactions_interaction_id_delete)
    )

    cancel_interaction_interactions_interaction_id_cancel_post = awaited(
        InteractionsApi.cancel_interaction_interactions_interaction_id_cancel_post
    )
    cancel_interaction_interactions_interaction_id_cancel_post_with_http_info = (
        with_http_info(cancel_interaction_interactions_interaction_id_cancel_post)
    )

    cancel_interaction_v1beta_interactions_interaction_id_cancel_post = awaited(
        InteractionsApi.cancel_interaction_v1beta_interactions_interaction_id_cancel_post
    )
    cancel_interaction_v1beta_interactions_interaction_id_cancel_post_with_http_info = (
        with_http_info(
            cancel_interaction_v1beta_interactions_interaction_id_cancel_post
        )
    )

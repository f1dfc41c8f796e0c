from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class InteractionsApi(Api):
    """Operations tagged "interactions"."""

    def create_interaction_interactions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Interaction.

        Create a new interaction using Google's Interactions API.

        Per OpenAPI spec: POST /{api_version}/interactions

        Supports both model interactions and agent interactions:
        - Model: Provide `model` parameter (e.g., "gemini-2.5-flash")
        - Agent: Provide `agent` parameter (e.g., "deep-research-pro-preview-12-2025")

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1beta/interactions"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "model": "gemini/gemini-2.5-flash",
                "input": "Hello, how are you?"
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_interaction_interactions_post",
            "POST",
            "/interactions",
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

    create_interaction_interactions_post_with_http_info = with_http_info(
        create_interaction_interactions_post
    )

    def create_interaction_v1beta_interactions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Create Interaction.

        Create a new interaction using Google's Interactions API.

        Per OpenAPI spec: POST /{api_version}/interactions

        Supports both model interactions and agent interactions:
        - Model: Provide `model` parameter (e.g., "gemini-2.5-flash")
        - Agent: Provide `agent` parameter (e.g., "deep-research-pro-preview-12-2025")

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1beta/interactions"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "model": "gemini/gemini-2.5-flash",
                "input": "Hello, how are you?"
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_interaction_v1beta_interactions_post",
            "POST",
            "/v1beta/interactions",
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

    create_interaction_v1beta_interactions_post_with_http_info = with_http_info(
        create_interaction_v1beta_interactions_post
    )

    def get_interaction_interactions_interaction_id_get(
        self, interaction_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Interaction.

        Get an interaction by ID.

        Per OpenAPI spec: GET /{api_version}/interactions/{interaction_id}
        """
        return self._call(
            "get_interaction_interactions_interaction_id_get",
            "GET",
            "/interactions/{interaction_id}",
            path_param("interaction_id", interaction_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_interaction_interactions_interaction_id_get_with_http_info = with_http_info(
        get_interaction_interactions_interaction_id_get
    )

    def delete_interaction_interactions_interaction_id_delete(
        self, interaction_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Interaction.

        Delete an interaction by ID.

        Per OpenAPI spec: DELETE /{api_version}/interactions/{interaction_id}
        """
        return self._call(
            "delete_interaction_interactions_interaction_id_delete",
            "DELETE",
            "/interactions/{interaction_id}",
            path_param("interaction_id", interaction_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_interaction_interactions_interaction_id_delete_with_http_info = (
        with_http_info(delete_interaction_interactions_interaction_id_delete)
    )

    def get_interaction_v1beta_interactions_interaction_id_get(
        self, interaction_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Interaction.

        Get an interaction by ID.

        Per OpenAPI spec: GET /{api_version}/interactions/{interaction_id}
        """
        return self._call(
            "get_interaction_v1beta_interactions_interaction_id_get",
            "GET",
            "/v1beta/interactions/{interaction_id}",
            path_param("interaction_id", interaction_id),
            responses={"200": "Any"},
            opts=opts,
        )

    get_interaction_v1beta_interactions_interaction_id_get_with_http_info = (
        with_http_info(get_interaction_v1beta_interactions_interaction_id_get)
    )

    def delete_interaction_v1beta_interactions_interaction_id_delete(
        self, interaction_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Interaction.

        Delete an interaction by ID.

        Per OpenAPI spec: DELETE /{api_version}/interactions/{interaction_id}
        """
        return self._call(
            "delete_interaction_v1beta_interactions_interaction_id_delete",
            "DELETE",
            "/v1beta/interactions/{interaction_id}",
            path_param("interaction_id", interaction_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_interaction_v1beta_interactions_interaction_id_delete_with_http_info = (
        with_http_info(delete_interaction_v1beta_interactions_interaction_id_delete)
    )

    def cancel_interaction_interactions_interaction_id_cancel_post(
        self,
        interaction_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Cancel Interaction.

        Cancel an interaction by ID.

        Per OpenAPI spec: POST /{api_version}/interactions/{interaction_id}/cancel

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_interaction_interactions_interaction_id_cancel_post",
            "POST",
            "/interactions/{interaction_id}/cancel",
            path_param("interaction_id", interaction_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_interaction_interactions_interaction_id_cancel_post_with_http_info = (
        with_http_info(cancel_interaction_interactions_interaction_id_cancel_post)
    )

    def cancel_interaction_v1beta_interactions_interaction_id_cancel_post(
        self,
        interaction_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Cancel Interaction.

        Cancel an interaction by ID.

        Per OpenAPI spec: POST /{api_version}/interactions/{interaction_id}/cancel

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_interaction_v1beta_interactions_interaction_id_cancel_post",
            "POST",
            "/v1beta/interactions/{interaction_id}/cancel",
            path_param("interaction_id", interaction_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_interaction_v1beta_interactions_interaction_id_cancel_post_with_http_info = (
        with_http_info(
            cancel_interaction_v1beta_interactions_interaction_id_cancel_post
        )
    )

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
    from ..models.lite_llm_fine_tuning_job_create import LiteLLMFineTuningJobCreate


class FineTuningApi(Api):
    """Operations tagged "fine-tuning"."""

    def list_fine_tuning_jobs_fine_tuning_jobs_get(
        self,
        *,
        custom_llm_provider: Literal["openai", "azure"] | None = None,
        target_model_names: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) List Fine-Tuning Jobs.

        Lists fine-tuning jobs for the organization. This is the equivalent of GET
        https://api.openai.com/v1/fine_tuning/jobs

        Supported Query Params:
        - `custom_llm_provider`: Name of the LiteLLM provider
        - `after`: Identifier for the last job from the previous pagination request.
        - `limit`: Number of fine-tuning jobs to retrieve (default is 20).

        Args:
            target_model_names: Comma separated list of model names to filter by.
                Example: 'gpt-4o,gpt-4o-mini'.
        """
        return self._call(
            "list_fine_tuning_jobs_fine_tuning_jobs_get",
            "GET",
            "/fine_tuning/jobs",
            query_param(
                "custom_llm_provider", custom_llm_provider, enum=("openai", "azure")
            ),
            query_param("target_model_names", target_model_names),
            query_param("after", after),
            query_param("limit", limit),
            responses={"200": "Any"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_fine_tuning_jobs_fine_tuning_jobs_get_with_http_info = with_http_info(
        list_fine_tuning_jobs_fine_tuning_jobs_get
    )

    def create_fine_tuning_job_fine_tuning_jobs_post(
        self,
        lite_llm_fine_tuning_job_create: LiteLLMFineTuningJobCreate | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) Create Fine-Tuning Job.

        Creates a fine-tuning job which begins the process of creating a new model from
        a given dataset. This is the equivalent of POST
        https://api.openai.com/v1/fine_tuning/jobs

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/fine-tuning/create

        Example Curl:
        ```
        curl http://localhost:4000/v1/fine_tuning/jobs       -H "Content-Type: application/json"       -H "Authorization: Bearer $LITELLM_MASTER_KEY"       -d '{
            "model": "gpt-3.5-turbo",
            "training_file": "file-abc123",
            "hyperparameters": {
              "n_epochs": 4
            }
          }'
        ```
        """
        return self._call(
            "create_fine_tuning_job_fine_tuning_jobs_post",
            "POST",
            "/fine_tuning/jobs",
            body_param(
                lite_llm_fine_tuning_job_create,
                name="lite_llm_fine_tuning_job_create",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    create_fine_tuning_job_fine_tuning_jobs_post_with_http_info = with_http_info(
        create_fine_tuning_job_fine_tuning_jobs_post
    )

    def list_fine_tuning_jobs_v1_fine_tuning_jobs_get(
        self,
        *,
        custom_llm_provider: Literal["openai", "azure"] | None = None,
        target_model_names: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) List Fine-Tuning Jobs.

        Lists fine-tuning jobs for the organization. This is the equivalent of GET
        https://api.openai.com/v1/fine_tuning/jobs

        Supported Query Params:
        - `custom_llm_provider`: Name of the LiteLLM provider
        - `after`: Identifier for the last job from the previous pagination request.
        - `limit`: Number of fine-tuning jobs to retrieve (default is 20).

        Args:
            target_model_names: Comma separated list of model names to filter by.
                Example: 'gpt-4o,gpt-4o-mini'.
        """
        return self._call(
            "list_fine_tuning_jobs_v1_fine_tuning_jobs_get",
            "GET",
            "/v1/fine_tuning/jobs",
            query_param(
                "custom_llm_provider", custom_llm_provider, enum=("openai", "azure")
            ),
            query_param("target_model_names", target_model_names),
            query_param("after", after),
            query_param("limit", limit),
            responses={"200": "Any"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_fine_tuning_jobs_v1_fine_tuning_jobs_get_with_http_info = with_http_info(
        list_fine_tuning_jobs_v1_fine_tuning_jobs_get
    )
    list_fine_tuning_jobs = list_fine_tuning_jobs_v1_fine_tuning_jobs_get
    list_fine_tuning_jobs_with_http_info = (
        list_fine_tuning_jobs_v1_fine_tuning_jobs_get_with_http_info
    )

    def create_fine_tuning_job_v1_fine_tuning_jobs_post(
        self,
        lite_llm_fine_tuning_job_create: LiteLLMFineTuningJobCreate | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) Create Fine-Tuning Job.

        Creates a fine-tuning job which begins the process of creating a new model from
        a given dataset. This is the equivalent of POST
        https://api.openai.com/v1/fine_tuning/jobs

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/fine-tuning/create

        Example Curl:
        ```
        curl http://localhost:4000/v1/fine_tuning/jobs       -H "Content-Type: application/json"       -H "Authorization: Bearer $LITELLM_MASTER_KEY"       -d '{
            "model": "gpt-3.5-turbo",
            "training_file": "file-abc123",
            "hyperparameters": {
              "n_epochs": 4
            }
          }'
        ```
        """
        return self._call(
            "create_fine_tuning_job_v1_fine_tuning_jobs_post",
            "POST",
            "/v1/fine_tuning/jobs",
            body_param(
                lite_llm_fine_tuning_job_create,
                name="lite_llm_fine_tuning_job_create",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    create_fine_tuning_job_v1_fine_tuning_jobs_post_with_http_info = with_http_info(
        create_fine_tuning_job_v1_fine_tuning_jobs_post
    )
    create_fine_tuning_job = create_fine_tuning_job_v1_fine_tuning_jobs_post
    create_fine_tuning_job_with_http_info = (
        create_fine_tuning_job_v1_fine_tuning_jobs_post_with_http_info
    )

    def retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get(
        self,
        fine_tuning_job_id: str,
        *,
        custom_llm_provider: Literal["openai", "azure"] | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) Retrieve Fine-Tuning Job.

        Retrieves a fine-tuning job. This is the equivalent of GET
        https://api.openai.com/v1/fine_tuning/jobs/{fine_tuning_job_id}

        Supported Query Params:
        - `custom_llm_provider`: Name of the LiteLLM provider
        - `fine_tuning_job_id`: The ID of the fine-tuning job to retrieve.
        """
        return self._call(
            "retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get",
            "GET",
            "/fine_tuning/jobs/{fine_tuning_job_id}",
            path_param("fine_tuning_job_id", fine_tuning_job_id),
            query_param(
                "custom_llm_provider", custom_llm_provider, enum=("openai", "azure")
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get_with_http_info = (
        with_http_info(retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get)
    )

    def retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get(
        self,
        fine_tuning_job_id: str,
        *,
        custom_llm_provider: Literal["openai", "azure"] | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) Retrieve Fine-Tuning Job.

        Retrieves a fine-tuning job. This is the equivalent of GET
        https://api.openai.com/v1/fine_tuning/jobs/{fine_tuning_job_id}

        Supported Query Params:
        - `custom_llm_provider`: Name of the LiteLLM provider
        - `fine_tuning_job_id`: The ID of the fine-tuning job to retrieve.
        """
        return self._call(
            "retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get",
            "GET",
            "/v1/fine_tuning/jobs/{fine_tuning_job_id}",
            path_param("fine_tuning_job_id", fine_tuning_job_id),
            query_param(
                "custom_llm_provider", custom_llm_provider, enum=("openai", "azure")
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get_with_http_info = with_http_info(
        retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get
    )
    retrieve_fine_tuning_job = (
        retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get
    )
    retrieve_fine_tuning_job_with_http_info = retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get_with_http_info

    def cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post(
        self,
        fine_tuning_job_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) Cancel Fine-Tuning Jobs.

        Cancel a fine-tuning job.

        This is the equivalent of POST
        https://api.openai.com/v1/fine_tuning/jobs/{fine_tuning_job_id}/cancel

        Supported Query Params:
        - `custom_llm_provider`: Name of the LiteLLM provider
        - `fine_tuning_job_id`: The ID of the fine-tuning job to cancel.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post",
            "POST",
            "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
            path_param("fine_tuning_job_id", fine_tuning_job_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post_with_http_info = with_http_info(
        cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )

    def cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post(
        self,
        fine_tuning_job_id: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """✨ (Enterprise) Cancel Fine-Tuning Jobs.

        Cancel a fine-tuning job.

        This is the equivalent of POST
        https://api.openai.com/v1/fine_tuning/jobs/{fine_tuning_job_id}/cancel

        Supported Query Params:
        - `custom_llm_provider`: Name of the LiteLLM provider
        - `fine_tuning_job_id`: The ID of the fine-tuning job to cancel.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post",
            "POST",
            "/v1/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
            path_param("fine_tuning_job_id", fine_tuning_job_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post_with_http_info = with_http_info(
        cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )
    cancel_fine_tuning_job = (
        cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )
    cancel_fine_tuning_job_with_http_info = cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post_with_http_info

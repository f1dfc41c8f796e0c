from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.fine_tuning_api import FineTuningApi


class AsyncFineTuningApi(AsyncApi):
    """Operations tagged "fine-tuning"."""

    list_fine_tuning_jobs_fine_tuning_jobs_get = awaited(
        FineTuningApi.list_fine_tuning_jobs_fine_tuning_jobs_get
    )
    list_fine_tuning_jobs_fine_tuning_jobs_get_with_http_info = with_http_info(
        list_fine_tuning_jobs_fine_tuning_jobs_get
    )

    create_fine_tuning_job_fine_tuning_jobs_post = awaited(
        FineTuningApi.create_fine_tuning_job_fine_tuning_jobs_post
    )
    create_fine_tuning_job_fine_tuning_jobs_post_with_http_info = with_http_info(
        create_fine_tuning_job_fine_tuning_jobs_post
    )

    list_fine_tuning_jobs_v1_fine_tuning_jobs_get = awaited(
        FineTuningApi.list_fine_tuning_jobs_v1_fine_tuning_jobs_get
    )
    list_fine_tuning_jobs_v1_fine_tuning_jobs_get_with_http_info = with_http_info(
        list_fine_tuning_jobs_v1_fine_tuning_jobs_get
    )
    list_fine_tuning_jobs = list_fine_tuning_jobs_v1_fine_tuning_jobs_get
    list_fine_tuning_jobs_with_http_info = (
        list_fine_tuning_jobs_v1_fine_tuning_jobs_get_with_http_info
    )

    create_fine_tuning_job_v1_fine_tuning_jobs_post = awaited(
        FineTuningApi.create_fine_tuning_job_v1_fine_tuning_jobs_post
    )
    create_fine_tuning_job_v1_fine_tuning_jobs_post_with_http_info = with_http_info(
        create_fine_tuning_job_v1_fine_tuning_jobs_post
    )
    create_fine_tuning_job = create_fine_tuning_job_v1_fine_tuning_jobs_post
    create_fine_tuning_job_with_http_info = (
        create_fine_tuning_job_v1_fine_tuning_jobs_post_with_http_info
    )

    retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get = awaited(
        FineTuningApi.retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get
    )
    retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get_with_http_info = (
        with_http_info(retrieve_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_get)
    )

    retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get = awaited(
        FineTuningApi.retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get
    )
    retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get_with_http_info = with_http_info(
        retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get
    )
    retrieve_fine_tuning_job = (
        retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get
    )
    retrieve_fine_tuning_job_with_http_info = retrieve_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_get_with_http_info

    cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post = awaited(
        FineTuningApi.cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )
    cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post_with_http_info = with_http_info(
        cancel_fine_tuning_job_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )

    cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post = awaited(
        FineTuningApi.cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )
    cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post_with_http_info = with_http_info(
        cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )
    cancel_fine_tuning_job = (
        cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post
    )
    cancel_fine_tuning_job_with_http_info = cancel_fine_tuning_job_v1_fine_tuning_jobs_fine_tuning_job_id_cancel_post_with_http_info

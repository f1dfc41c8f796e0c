from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.evals_api import EvalsApi


class AsyncEvalsApi(AsyncApi):
    """Operations tagged "evals"."""

    list_evals_v1_evals_get = awaited(EvalsApi.list_evals_v1_evals_get)
    list_evals_v1_evals_get_with_http_info = with_http_info(list_evals_v1_evals_get)
    list_evals = list_evals_v1_evals_get
    list_evals_with_http_info = list_evals_v1_evals_get_with_http_info

    create_eval_v1_evals_post = awaited(EvalsApi.create_eval_v1_evals_post)
    create_eval_v1_evals_post_with_http_info = with_http_info(create_eval_v1_evals_post)
    create_eval = create_eval_v1_evals_post
    create_eval_with_http_info = create_eval_v1_evals_post_with_http_info

    get_eval_v1_evals_eval_id_get = awaited(EvalsApi.get_eval_v1_evals_eval_id_get)
    get_eval_v1_evals_eval_id_get_with_http_info = with_http_info(
        get_eval_v1_evals_eval_id_get
    )
    get_eval = get_eval_v1_evals_eval_id_get
    get_eval_with_http_info = get_eval_v1_evals_eval_id_get_with_http_info

    update_eval_v1_evals_eval_id_post = awaited(
        EvalsApi.update_eval_v1_evals_eval_id_post
    )
    update_eval_v1_evals_eval_id_post_with_http_info = with_http_info(
        update_eval_v1_evals_eval_id_post
    )
    update_eval = update_eval_v1_evals_eval_id_post
    update_eval_with_http_info = update_eval_v1_evals_eval_id_post_with_http_info

    delete_eval_v1_evals_eval_id_delete = awaited(
        EvalsApi.delete_eval_v1_evals_eval_id_delete
    )
    delete_eval_v1_evals_eval_id_delete_with_http_info = with_http_info(
        delete_eval_v1_evals_eval_id_delete
    )
    delete_eval = delete_eval_v1_evals_eval_id_delete
    delete_eval_with_http_info = delete_eval_v1_evals_eval_id_delete_with_http_info

    cancel_eval_v1_evals_eval_id_cancel_post = awaited(
        EvalsApi.cancel_eval_v1_evals_eval_id_cancel_post
    )
    cancel_eval_v1_evals_eval_id_cancel_post_with_http_info = with_http_info(
        cancel_eval_v1_evals_eval_id_cancel_post
    )
    cancel_eval = cancel_eval_v1_evals_eval_id_cancel_post
    cancel_eval_with_http_info = cancel_eval_v1_evals_eval_id_cancel_post_with_http_info

    list_runs_v1_evals_eval_id_runs_get = awaited(
        EvalsApi.list_runs_v1_evals_eval_id_runs_get
    )
    list_runs_v1_evals_eval_id_runs_get_with_http_info = with_http_info(
        list_runs_v1_evals_eval_id_runs_get
    )
    list_runs = list_runs_v1_evals_eval_id_runs_get
    list_runs_with_http_info = list_runs_v1_evals_eval_id_runs_get_with_http_info

    create_run_v1_evals_eval_id_runs_post = awaited(
        EvalsApi.create_run_v1_evals_eval_id_runs_post
    )
    create_run_v1_evals_eval_id_runs_post_with_http_info = with_http_info(
        create_run_v1_evals_eval_id_runs_post
    )
    create_run = create_run_v1_evals_eval_id_runs_post
    create_run_with_http_info = create_run_v1_evals_eval_id_runs_post_with_http_info

    get_run_v1_evals_eval_id_runs_run_id_get = awaited(
        EvalsApi.get_run_v1_evals_eval_id_runs_run_id_get
    )
    get_run_v1_evals_eval_id_runs_run_id_get_with_http_info = with_http_info(
        get_run_v1_evals_eval_id_runs_run_id_get
    )
    get_run = get_run_v1_evals_eval_id_runs_run_id_get
    get_run_with_http_info = get_run_v1_evals_eval_id_runs_run_id_get_with_http_info

    cancel_run_v1_evals_eval_id_runs_run_id_post = awaited(
        EvalsApi.cancel_run_v1_evals_eval_id_runs_run_id_post
    )
    cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info = with_http_info(
        cancel_run_v1_evals_eval_id_runs_run_id_post
    )
    cancel_run = cancel_run_v1_evals_eval_id_runs_run_id_post
    cancel_run_with_http_info = (
        cancel_run_v1_evals_eval_id_runs_run_id_post_with_http_info
    )

    delete_run_v1_evals_eval_id_runs_run_id_delete = awaited(
        EvalsApi.delete_run_v1_evals_eval_id_runs_run_id_delete
    )
    delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info = with_http_info(
        delete_run_v1_evals_eval_id_runs_run_id_delete
    )
    delete_run = delete_run_v1_evals_eval_id_runs_run_id_delete
    delete_run_with_http_info = (
        delete_run_v1_evals_eval_id_runs_run_id_delete_with_http_info
    )

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.auto_router_api import AutoRouterApi


class AsyncAutoRouterApi(AsyncApi):
    """Operations tagged "auto router"."""

    get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get = awaited(
        AutoRouterApi.get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info = with_http_info(
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults = (
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults_with_http_info = get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info

    get_public_autorouter_presets_public_autorouter_presets_get = awaited(
        AutoRouterApi.get_public_autorouter_presets_public_autorouter_presets_get
    )
    get_public_autorouter_presets_public_autorouter_presets_get_with_http_info = (
        with_http_info(get_public_autorouter_presets_public_autorouter_presets_get)
    )
    get_public_autorouter_presets = (
        get_public_autorouter_presets_public_autorouter_presets_get
    )
    get_public_autorouter_presets_with_http_info = (
        get_public_autorouter_presets_public_autorouter_presets_get_with_http_info
    )

    get_auto_router_benchmarks_auto_router_benchmarks_get = awaited(
        AutoRouterApi.get_auto_router_benchmarks_auto_router_benchmarks_get
    )
    get_auto_router_benchmarks_auto_router_benchmarks_get_with_http_info = (
        with_http_info(get_auto_router_benchmarks_auto_router_benchmarks_get)
    )
    get_auto_router_benchmarks = get_auto_router_benchmarks_auto_router_benchmarks_get
    get_auto_router_benchmarks_with_http_info = (
        get_auto_router_benchmarks_auto_router_benchmarks_get_with_http_info
    )

    get_auto_router_session_auto_router_session_get = awaited(
        AutoRouterApi.get_auto_router_session_auto_router_session_get
    )
    get_auto_router_session_auto_router_session_get_with_http_info = with_http_info(
        get_auto_router_session_auto_router_session_get
    )
    get_auto_router_session = get_auto_router_session_auto_router_session_get
    get_auto_router_session_with_http_info = (
        get_auto_router_session_auto_router_session_get_with_http_info
    )

    start_shadow_eval_auto_router_shadow_eval_start_post = awaited(
        AutoRouterApi.start_shadow_eval_auto_router_shadow_eval_start_post
    )
    start_shadow_eval_auto_router_shadow_eval_start_post_with_http_info = (
        with_http_info(start_shadow_eval_auto_router_shadow_eval_start_post)
    )
    start_shadow_eval = start_shadow_eval_auto_router_shadow_eval_start_post
    start_shadow_eval_with_http_info = (
        start_shadow_eval_auto_router_shadow_eval_start_post_with_http_info
    )

    list_shadow_eval_jobs_auto_router_shadow_eval_get = awaited(
        AutoRouterApi.list_shadow_eval_jobs_auto_router_shadow_eval_get
    )
    list_shadow_eval_jobs_auto_router_shadow_eval_get_with_http_info = with_http_info(
        list_shadow_eval_jobs_auto_router_shadow_eval_get
    )
    list_shadow_eval_jobs = list_shadow_eval_jobs_auto_router_shadow_eval_get
    list_shadow_eval_jobs_with_http_info = (
        list_shadow_eval_jobs_auto_router_shadow_eval_get_with_http_info
    )

    get_shadow_eval_job_auto_router_shadow_eval_job_id_get = awaited(
        AutoRouterApi.get_shadow_eval_job_auto_router_shadow_eval_job_id_get
    )
    get_shadow_eval_job_auto_router_shadow_eval_job_id_get_with_http_info = (
        with_http_info(get_shadow_eval_job_auto_router_shadow_eval_job_id_get)
    )
    get_shadow_eval_job = get_shadow_eval_job_auto_router_shadow_eval_job_id_get
    get_shadow_eval_job_with_http_info = (
        get_shadow_eval_job_auto_router_shadow_eval_job_id_get_with_http_info
    )

    stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post = awaited(
        AutoRouterApi.stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post
    )
    stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post_with_http_info = (
        with_http_info(stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post)
    )
    stop_shadow_eval_job = stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post
    stop_shadow_eval_job_with_http_info = (
        stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post_with_http_info
    )

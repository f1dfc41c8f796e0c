from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.auto_router_benchmarks_response import AutoRouterBenchmarksResponse
    from ..models.auto_router_preset_record import AutoRouterPresetRecord
    from ..models.auto_router_session_response import AutoRouterSessionResponse
    from ..models.complexity_scorer_defaults import ComplexityScorerDefaults
    from ..models.shadow_eval_job_response import ShadowEvalJobResponse
    from ..models.start_shadow_eval_request import StartShadowEvalRequest


class AutoRouterApi(Api):
    """Operations tagged "auto router"."""

    def get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get(
        self, *, opts: RequestOptions | None = None
    ) -> ComplexityScorerDefaults:
        """Get Complexity Scorer Defaults.

        Return the complexity router's shipped heuristic scorer defaults, for the
        dashboard to prefill with.
        """
        return self._call(
            "get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get",
            "GET",
            "/public/complexity_router/scorer_defaults",
            responses={"200": "ComplexityScorerDefaults"},
            errors={},
            security=(),
            opts=opts,
        )

    get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info = with_http_info(
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults = (
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults_with_http_info = get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info

    def get_public_autorouter_presets_public_autorouter_presets_get(
        self, *, opts: RequestOptions | None = None
    ) -> dict[str, AutoRouterPresetRecord]:
        """Get Public Autorouter Presets.

        Return the auto-router preset catalog the dashboard's template picker renders.

        Resolved once per process, like the model cost map: fetched from
        ``litellm.autorouter_presets_url`` (override with
        ``LITELLM_AUTOROUTER_PRESETS_URL``) on the first request, falling back to the
        catalog bundled with the package on any failure. Set
        ``LITELLM_LOCAL_AUTOROUTER_PRESETS=True`` to serve the bundled catalog only. A
        restart picks up a newly published catalog.
        """
        return self._call(
            "get_public_autorouter_presets_public_autorouter_presets_get",
            "GET",
            "/public/autorouter_presets",
            responses={"200": "dict[str, AutoRouterPresetRecord]"},
            errors={},
            security=(),
            opts=opts,
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

    def get_auto_router_benchmarks_auto_router_benchmarks_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> AutoRouterBenchmarksResponse:
        """Get Auto Router Benchmarks.

        Benchmarks for the auto-router dashboard: session shape, savings against the
        configured baseline, and prompt-caching behaviour bucketed by what the router
        did.

        Reads session rollups folded once per request at spend-write time, so this
        endpoint never scans LiteLLM_SpendLogs. A user filter selects only turns
        attributed to that internal user when written; older key-only history remains
        outside user views. Money counts only requests on the selected UTC days, and the
        all-router savings headline is the same daily total the Overall view reads.
        Session shape and caching cover every session that overlaps the window, whole.
        Overall hit rate is over telemetry-bearing turns; each bucket's hit rate is over
        that bucket's turns.

        The rollup supplies the measures, never the list. Which routers appear comes
        from the model registry, so one shows up as soon as it is configured and reads
        zero until it serves traffic, and `routers_in_scope` counts those too rather
        than only the routers the window recorded.

        Args:
            start_date: YYYY-MM-DD UTC, inclusive (defaults to 30 days before end_date)
            end_date: YYYY-MM-DD UTC, inclusive (defaults to today)
            api_key: Filter to one virtual key token hash.
            user_id: Filter to one canonical internal user recorded on each turn.
        """
        return self._call(
            "get_auto_router_benchmarks_auto_router_benchmarks_get",
            "GET",
            "/auto_router/benchmarks",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("api_key", api_key, min_length=1),
            query_param("user_id", user_id, min_length=1),
            responses={"200": "AutoRouterBenchmarksResponse"},
            opts=opts,
        )

    get_auto_router_benchmarks_auto_router_benchmarks_get_with_http_info = (
        with_http_info(get_auto_router_benchmarks_auto_router_benchmarks_get)
    )
    get_auto_router_benchmarks = get_auto_router_benchmarks_auto_router_benchmarks_get
    get_auto_router_benchmarks_with_http_info = (
        get_auto_router_benchmarks_auto_router_benchmarks_get_with_http_info
    )

    def get_auto_router_session_auto_router_session_get(
        self, session_id: str, *, opts: RequestOptions | None = None
    ) -> AutoRouterSessionResponse:
        """Get Auto Router Session.

        One auto-routed session, for the key that ran it: the model its last turn was
        routed to and the session's spend against the router's savings baseline. Built
        for a coding agent's status line or stop hook, so any virtual key may call it
        and only ever sees rows written under its own key hash. Reads the
        LiteLLM_AutoRouterSession rollup, which the asynchronous spend flush fills a
        moment after each turn; a session with no flushed auto-routed turn yet is a 404.
        The id is bounded the way the writer bounded it, so an oversized client id still
        finds its row.

        Args:
            session_id: The client session id (x-*-session-id header) the turns were
                sent under.
        """
        return self._call(
            "get_auto_router_session_auto_router_session_get",
            "GET",
            "/auto_router/session",
            query_param("session_id", session_id, required=True),
            responses={"200": "AutoRouterSessionResponse"},
            opts=opts,
        )

    get_auto_router_session_auto_router_session_get_with_http_info = with_http_info(
        get_auto_router_session_auto_router_session_get
    )
    get_auto_router_session = get_auto_router_session_auto_router_session_get
    get_auto_router_session_with_http_info = (
        get_auto_router_session_auto_router_session_get_with_http_info
    )

    def start_shadow_eval_auto_router_shadow_eval_start_post(
        self,
        start_shadow_eval_request: StartShadowEvalRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ShadowEvalJobResponse:
        """Start Shadow Eval.

        Start a shadow eval: duplicate a sampled slice of one or more targets' live
        traffic against a second arm, judge the two responses blind, and stratify win
        rates by tier, by the model that served the real arm, and by target.

        A target is a virtual key, a team, or a user. Team and user targets match on the
        identity every request resolves to at auth time, so they cover JWT-authenticated
        traffic, which presents no virtual key; a user target samples that user's
        traffic across all their teams, whether it arrives on a JWT or a key they own.
        models narrows every target to requests for those model groups, so a user plus
        one model samples that user's traffic on that model across every key they own;
        it is forward-only, since a reverse job already samples exactly the traffic its
        own router served.

        A forward job answers whether the targets should adopt router_name: it samples
        the requests the router did not serve and duplicates them through it. A reverse
        job answers whether a target already on the router still gains from it: it
        samples the requests the router did serve and duplicates them against
        baseline_model. A target can hold one active job per direction, so both
        questions can run at once, and a request matching several jobs' targets (say its
        key and its team) is sampled by each, separately budgeted.

        Shadow responses are never served to users. Each target samples until its
        recorded eval spend, the shadow and judge calls' own cost, reaches max_budget
        dollars, the job's window ends, or the job is stopped, so one target running out
        of budget does not end sampling for the others; sampling changes propagate to
        pods within about 10 seconds. Shadow and judge calls bill to the sampled
        request's own identity but are excluded from request counts and auto-router
        adoption metrics.
        """
        return self._call(
            "start_shadow_eval_auto_router_shadow_eval_start_post",
            "POST",
            "/auto_router/shadow_eval/start",
            body_param(
                start_shadow_eval_request,
                name="start_shadow_eval_request",
                required=True,
            ),
            responses={"201": "ShadowEvalJobResponse"},
            opts=opts,
        )

    start_shadow_eval_auto_router_shadow_eval_start_post_with_http_info = (
        with_http_info(start_shadow_eval_auto_router_shadow_eval_start_post)
    )
    start_shadow_eval = start_shadow_eval_auto_router_shadow_eval_start_post
    start_shadow_eval_with_http_info = (
        start_shadow_eval_auto_router_shadow_eval_start_post_with_http_info
    )

    def list_shadow_eval_jobs_auto_router_shadow_eval_get(
        self,
        *,
        target_type: Literal["key", "team", "user"] | None = None,
        target_id: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> list[ShadowEvalJobResponse]:
        """List Shadow Eval Jobs.

        List shadow eval jobs, newest first, each target with its attempt count so
        status is accurate. Judged counts, spend, and results ride the detail endpoint
        only.

        Args:
            target_type: Kind of target to filter on; requires target_id.
            target_id: Filter to jobs that shadow this target, alone or alongside
                others.
            limit: Newest jobs to return.
        """
        return self._call(
            "list_shadow_eval_jobs_auto_router_shadow_eval_get",
            "GET",
            "/auto_router/shadow_eval",
            query_param("target_type", target_type, enum=("key", "team", "user")),
            query_param("target_id", target_id),
            query_param("limit", limit, minimum=1, maximum=200),
            responses={"200": "list[ShadowEvalJobResponse]"},
            opts=opts,
        )

    list_shadow_eval_jobs_auto_router_shadow_eval_get_with_http_info = with_http_info(
        list_shadow_eval_jobs_auto_router_shadow_eval_get
    )
    list_shadow_eval_jobs = list_shadow_eval_jobs_auto_router_shadow_eval_get
    list_shadow_eval_jobs_with_http_info = (
        list_shadow_eval_jobs_auto_router_shadow_eval_get_with_http_info
    )

    def get_shadow_eval_job_auto_router_shadow_eval_job_id_get(
        self, job_id: str, *, opts: RequestOptions | None = None
    ) -> ShadowEvalJobResponse:
        """Get Shadow Eval Job.

        One job with derived counts, judge spend, latest error, and stratified results.
        """
        return self._call(
            "get_shadow_eval_job_auto_router_shadow_eval_job_id_get",
            "GET",
            "/auto_router/shadow_eval/{job_id}",
            path_param("job_id", job_id),
            responses={"200": "ShadowEvalJobResponse"},
            opts=opts,
        )

    get_shadow_eval_job_auto_router_shadow_eval_job_id_get_with_http_info = (
        with_http_info(get_shadow_eval_job_auto_router_shadow_eval_job_id_get)
    )
    get_shadow_eval_job = get_shadow_eval_job_auto_router_shadow_eval_job_id_get
    get_shadow_eval_job_with_http_info = (
        get_shadow_eval_job_auto_router_shadow_eval_job_id_get_with_http_info
    )

    def stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post(
        self, job_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> ShadowEvalJobResponse:
        """Stop Shadow Eval Job.

        Stop an active shadow eval job, every target it scopes at once. Attempts are
        kept; sampling halts within ~10s. Targets that already stopped on their own
        budget keep the stopped_at they earned. The statement is the whole state
        machine: it claims the job only while a leg still samples inside the window with
        no stop recorded, so a racing operator, a same-instant budget spend, and a
        repeat stop all read the same 400 with the status the job actually holds.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post",
            "POST",
            "/auto_router/shadow_eval/{job_id}/stop",
            path_param("job_id", job_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "ShadowEvalJobResponse"},
            opts=opts,
        )

    stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post_with_http_info = (
        with_http_info(stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post)
    )
    stop_shadow_eval_job = stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post
    stop_shadow_eval_job_with_http_info = (
        stop_shadow_eval_job_auto_router_shadow_eval_job_id_stop_post_with_http_info
    )

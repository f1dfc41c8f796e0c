from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.decisions_request import DecisionsRequest
    from ..models.decisions_response import DecisionsResponse
    from ..models.extraction_request import ExtractionRequest
    from ..models.extraction_response import ExtractionResponse
    from ..models.open_ai_decision_request import OpenAIDecisionRequest
    from ..models.open_ai_decision_response import OpenAIDecisionResponse


class DecisionsApi(Api):
    """Operations tagged "decisions"."""

    def decisions_decisions_post(
        self,
        open_ai_decision_request: OpenAIDecisionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> OpenAIDecisionResponse:
        """Ask questions about an input (OpenAI Decisions format)

        Judge an `input` against 1 to 128 `questions` and get the answers back in the
        same order.

        Question types are `predicate` (yes/no with `probability`), `choice` (one of the
        `choices`, with `probabilities`), `score` (an index into `levels`, with
        `probabilities`) and `box` (the image region the `instructions` describe, with
        `confidence`). Requests that break these rules are rejected with a 400 before
        any provider is called. `model` is any decision model in the proxy model list.
        System One decision models accept this format too, LiteLLM translates the
        request and the answers. Streaming is not supported.

        [Docs](https://docs.litellm.ai/docs/decisions)
        """
        return self._call(
            "decisions_decisions_post",
            "POST",
            "/decisions",
            body_param(
                open_ai_decision_request, name="open_ai_decision_request", required=True
            ),
            responses={"200": "OpenAIDecisionResponse"},
            errors={},
            opts=opts,
        )

    decisions_decisions_post_with_http_info = with_http_info(decisions_decisions_post)

    def extraction_extraction_post(
        self,
        extraction_request: ExtractionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ExtractionResponse:
        """Extract typed fields from a state.

        Read a `state` text and up to 4 images and get one typed answer per named field
        in `fields`.

        Field types are `text`, `number`, `date`, `time`, `datetime`, `duration`, `list`
        (set `items`), `estimate` (set `min` and `max`) and `forecast` (set `min`, `max`
        and `horizon`). Each answer carries its `value`, which is null when the input
        does not determine it, plus `confidence`, `p_null`, text `span`s into the state
        and, for estimates, `mean`, `median`, `p10` and `p90`. Images are data URLs or
        `{content_type, base64}` objects, remote URLs are not accepted. An unknown field
        type, a field name that is not 1 to 64 letters, digits, `_`, `.` or `-` starting
        with a letter or `_`, a remote image URL or more than 4 images is rejected with
        a 400 before any provider is called. Any other top-level key, `stream: true` and
        OpenAI generation settings such as `temperature` included, is rejected with a
        400 naming it unless `drop_params` or the deployment's `additional_drop_params`
        drops it. Settings inside `fields` and `options` go to the provider as sent, so
        a field missing a setting its type needs or an empty `state` with no images
        comes back with the provider's own error. `model` is any extraction model in the
        proxy model list, such as Cloudflare Clairic. The request and the answers keep
        the provider's format.
        """
        return self._call(
            "extraction_extraction_post",
            "POST",
            "/extraction",
            body_param(extraction_request, name="extraction_request", required=True),
            responses={"200": "ExtractionResponse"},
            errors={},
            opts=opts,
        )

    extraction_extraction_post_with_http_info = with_http_info(
        extraction_extraction_post
    )

    def systemone_systemone_post(
        self,
        decisions_request: DecisionsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> DecisionsResponse:
        """Ask named questions about a state (System One format)

        Judge a `state` against one or more named `questions` and get one calibrated
        answer per question name.

        Question types are `noul` (probability the answer is yes), `choice` (one label
        out of `criteria`, with `confidence` and `probabilities`), `score` (an index
        into the `criteria` levels, with `confidence`, `legend` and `probabilities`) and
        `box` (the image region the `instructions` describe, with `confidence`).
        TypeSafe models also take images in `assets`, each one referenced by its key in
        `state`. Requests that break these rules are rejected with a 400 before any
        provider is called. `model` is any decision model in the proxy model list.
        OpenAI decision models accept this format too, LiteLLM translates it and keeps
        the answers keyed by question name. Streaming is not supported.

        [Docs](https://docs.litellm.ai/docs/decisions)
        """
        return self._call(
            "systemone_systemone_post",
            "POST",
            "/systemone",
            body_param(decisions_request, name="decisions_request", required=True),
            responses={"200": "DecisionsResponse"},
            errors={},
            opts=opts,
        )

    systemone_systemone_post_with_http_info = with_http_info(systemone_systemone_post)

    def decisions_v1_decisions_post(
        self,
        open_ai_decision_request: OpenAIDecisionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> OpenAIDecisionResponse:
        """Ask questions about an input (OpenAI Decisions format)

        Judge an `input` against 1 to 128 `questions` and get the answers back in the
        same order.

        Question types are `predicate` (yes/no with `probability`), `choice` (one of the
        `choices`, with `probabilities`), `score` (an index into `levels`, with
        `probabilities`) and `box` (the image region the `instructions` describe, with
        `confidence`). Requests that break these rules are rejected with a 400 before
        any provider is called. `model` is any decision model in the proxy model list.
        System One decision models accept this format too, LiteLLM translates the
        request and the answers. Streaming is not supported.

        [Docs](https://docs.litellm.ai/docs/decisions)
        """
        return self._call(
            "decisions_v1_decisions_post",
            "POST",
            "/v1/decisions",
            body_param(
                open_ai_decision_request, name="open_ai_decision_request", required=True
            ),
            responses={"200": "OpenAIDecisionResponse"},
            errors={},
            opts=opts,
        )

    decisions_v1_decisions_post_with_http_info = with_http_info(
        decisions_v1_decisions_post
    )
    decisions = decisions_v1_decisions_post
    decisions_with_http_info = decisions_v1_decisions_post_with_http_info

    def extraction_v1_extraction_post(
        self,
        extraction_request: ExtractionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ExtractionResponse:
        """Extract typed fields from a state.

        Read a `state` text and up to 4 images and get one typed answer per named field
        in `fields`.

        Field types are `text`, `number`, `date`, `time`, `datetime`, `duration`, `list`
        (set `items`), `estimate` (set `min` and `max`) and `forecast` (set `min`, `max`
        and `horizon`). Each answer carries its `value`, which is null when the input
        does not determine it, plus `confidence`, `p_null`, text `span`s into the state
        and, for estimates, `mean`, `median`, `p10` and `p90`. Images are data URLs or
        `{content_type, base64}` objects, remote URLs are not accepted. An unknown field
        type, a field name that is not 1 to 64 letters, digits, `_`, `.` or `-` starting
        with a letter or `_`, a remote image URL or more than 4 images is rejected with
        a 400 before any provider is called. Any other top-level key, `stream: true` and
        OpenAI generation settings such as `temperature` included, is rejected with a
        400 naming it unless `drop_params` or the deployment's `additional_drop_params`
        drops it. Settings inside `fields` and `options` go to the provider as sent, so
        a field missing a setting its type needs or an empty `state` with no images
        comes back with the provider's own error. `model` is any extraction model in the
        proxy model list, such as Cloudflare Clairic. The request and the answers keep
        the provider's format.
        """
        return self._call(
            "extraction_v1_extraction_post",
            "POST",
            "/v1/extraction",
            body_param(extraction_request, name="extraction_request", required=True),
            responses={"200": "ExtractionResponse"},
            errors={},
            opts=opts,
        )

    extraction_v1_extraction_post_with_http_info = with_http_info(
        extraction_v1_extraction_post
    )
    extraction = extraction_v1_extraction_post
    extraction_with_http_info = extraction_v1_extraction_post_with_http_info

    def systemone_v1_systemone_post(
        self,
        decisions_request: DecisionsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> DecisionsResponse:
        """Ask named questions about a state (System One format)

        Judge a `state` against one or more named `questions` and get one calibrated
        answer per question name.

        Question types are `noul` (probability the answer is yes), `choice` (one label
        out of `criteria`, with `confidence` and `probabilities`), `score` (an index
        into the `criteria` levels, with `confidence`, `legend` and `probabilities`) and
        `box` (the image region the `instructions` describe, with `confidence`).
        TypeSafe models also take images in `assets`, each one referenced by its key in
        `state`. Requests that break these rules are rejected with a 400 before any
        provider is called. `model` is any decision model in the proxy model list.
        OpenAI decision models accept this format too, LiteLLM translates it and keeps
        the answers keyed by question name. Streaming is not supported.

        [Docs](https://docs.litellm.ai/docs/decisions)
        """
        return self._call(
            "systemone_v1_systemone_post",
            "POST",
            "/v1/systemone",
            body_param(decisions_request, name="decisions_request", required=True),
            responses={"200": "DecisionsResponse"},
            errors={},
            opts=opts,
        )

    systemone_v1_systemone_post_with_http_info = with_http_info(
        systemone_v1_systemone_post
    )
    systemone = systemone_v1_systemone_post
    systemone_with_http_info = systemone_v1_systemone_post_with_http_info

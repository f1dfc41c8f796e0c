from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, header_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.raw_request_typed_dict import RawRequestTypedDict
    from ..models.token_count_request import TokenCountRequest
    from ..models.token_count_response import TokenCountResponse
    from ..models.transform_request_body import TransformRequestBody


class LlmUtilsApi(Api):
    """Operations tagged "llm utils"."""

    def token_counter_utils_token_counter_post(
        self,
        token_count_request: TokenCountRequest | dict[str, Any],
        *,
        call_endpoint: bool | None = None,
        x_litellm_call_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> TokenCountResponse:
        """Token Counter.

        Args:
            request: TokenCountRequest
            call_endpoint: bool - When set to "True" it will call the token counting
                endpoint - e.g Anthropic or Google AI Studio Token Counting APIs.
            litellm_call_id: the x-litellm-call-id header, logged with the count so it
                joins the inference call's logs

        Returns:
            TokenCountResponse
        """
        return self._call(
            "token_counter_utils_token_counter_post",
            "POST",
            "/utils/token_counter",
            body_param(token_count_request, name="token_count_request", required=True),
            query_param("call_endpoint", call_endpoint),
            header_param("x-litellm-call-id", x_litellm_call_id),
            responses={"200": "TokenCountResponse"},
            opts=opts,
        )

    token_counter_utils_token_counter_post_with_http_info = with_http_info(
        token_counter_utils_token_counter_post
    )
    token_counter = token_counter_utils_token_counter_post
    token_counter_with_http_info = token_counter_utils_token_counter_post_with_http_info

    def supported_openai_params_utils_supported_openai_params_get(
        self, model: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Supported Openai Params.

        Returns supported openai params for a given litellm model name

        e.g. `gpt-4` vs `gpt-3.5-turbo`

        Example curl:
        ```
        curl -X GET --location 'http://localhost:4000/utils/supported_openai_params?model=gpt-3.5-turbo-16k'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "supported_openai_params_utils_supported_openai_params_get",
            "GET",
            "/utils/supported_openai_params",
            query_param("model", model, required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    supported_openai_params_utils_supported_openai_params_get_with_http_info = (
        with_http_info(supported_openai_params_utils_supported_openai_params_get)
    )
    supported_openai_params = supported_openai_params_utils_supported_openai_params_get
    supported_openai_params_with_http_info = (
        supported_openai_params_utils_supported_openai_params_get_with_http_info
    )

    def model_info_lookup_utils_model_info_get(
        self,
        model: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Model Info Lookup.

        Returns the model cost map entry (token limits, pricing, supports_*
        capabilities) for any model in the cost map, whether or not it is registered on
        this proxy. `model_info` carries every field of the raw cost map entry plus the
        typed fields `litellm.get_model_info` derives from it (`key`,
        `supported_openai_params`).

        Example curl:
        ```
        curl -X GET --location 'http://localhost:4000/utils/model_info?model=gpt-4o&custom_llm_provider=openai'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "model_info_lookup_utils_model_info_get",
            "GET",
            "/utils/model_info",
            query_param("model", model, required=True),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Any"},
            opts=opts,
        )

    model_info_lookup_utils_model_info_get_with_http_info = with_http_info(
        model_info_lookup_utils_model_info_get
    )
    model_info_lookup = model_info_lookup_utils_model_info_get
    model_info_lookup_with_http_info = (
        model_info_lookup_utils_model_info_get_with_http_info
    )

    def transform_request_utils_transform_request_post(
        self,
        transform_request_body: TransformRequestBody | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RawRequestTypedDict:
        """Transform Request."""
        return self._call(
            "transform_request_utils_transform_request_post",
            "POST",
            "/utils/transform_request",
            body_param(
                transform_request_body, name="transform_request_body", required=True
            ),
            responses={"200": "RawRequestTypedDict"},
            opts=opts,
        )

    transform_request_utils_transform_request_post_with_http_info = with_http_info(
        transform_request_utils_transform_request_post
    )
    transform_request = transform_request_utils_transform_request_post
    transform_request_with_http_info = (
        transform_request_utils_transform_request_post_with_http_info
    )

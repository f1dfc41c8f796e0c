from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.eu_jev_decision_request import EuJevDecisionRequest
    from ..models.eu_jev_decision_response import EuJevDecisionResponse
    from ..models.realtime_client_secret_response import RealtimeClientSecretResponse
    from ..models.realtime_transcription_session_response import (
        RealtimeTranscriptionSessionResponse,
    )


class LlmPassthroughApi(Api):
    """Operations tagged "llm_passthrough"."""

    def anthropic_proxy_route_anthropic_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Anthropic Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/anthropic_completion)
        """
        return self._call(
            "anthropic_proxy_route_anthropic_endpoint_get",
            "GET",
            "/anthropic/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    anthropic_proxy_route_anthropic_endpoint_get_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_get
    )

    def anthropic_proxy_route_anthropic_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Anthropic Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/anthropic_completion)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "anthropic_proxy_route_anthropic_endpoint_put",
            "PUT",
            "/anthropic/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    anthropic_proxy_route_anthropic_endpoint_put_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_put
    )

    def anthropic_proxy_route_anthropic_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Anthropic Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/anthropic_completion)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "anthropic_proxy_route_anthropic_endpoint_post",
            "POST",
            "/anthropic/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    anthropic_proxy_route_anthropic_endpoint_post_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_post
    )

    def anthropic_proxy_route_anthropic_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Anthropic Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/anthropic_completion)
        """
        return self._call(
            "anthropic_proxy_route_anthropic_endpoint_delete",
            "DELETE",
            "/anthropic/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    anthropic_proxy_route_anthropic_endpoint_delete_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_delete
    )

    def anthropic_proxy_route_anthropic_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Anthropic Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/anthropic_completion)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "anthropic_proxy_route_anthropic_endpoint_patch",
            "PATCH",
            "/anthropic/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    anthropic_proxy_route_anthropic_endpoint_patch_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_patch
    )

    def assemblyai_proxy_route_assemblyai_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route."""
        return self._call(
            "assemblyai_proxy_route_assemblyai_endpoint_get",
            "GET",
            "/assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_assemblyai_endpoint_get_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_get
    )

    def assemblyai_proxy_route_assemblyai_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "assemblyai_proxy_route_assemblyai_endpoint_put",
            "PUT",
            "/assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_assemblyai_endpoint_put_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_put
    )

    def assemblyai_proxy_route_assemblyai_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "assemblyai_proxy_route_assemblyai_endpoint_post",
            "POST",
            "/assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_assemblyai_endpoint_post_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_post
    )

    def assemblyai_proxy_route_assemblyai_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route."""
        return self._call(
            "assemblyai_proxy_route_assemblyai_endpoint_delete",
            "DELETE",
            "/assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_assemblyai_endpoint_delete_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_delete
    )

    def assemblyai_proxy_route_assemblyai_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "assemblyai_proxy_route_assemblyai_endpoint_patch",
            "PATCH",
            "/assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_assemblyai_endpoint_patch_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_patch
    )

    def azure_proxy_route_azure_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.
        """
        return self._call(
            "azure_proxy_route_azure_endpoint_get",
            "GET",
            "/azure/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_endpoint_get_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_get
    )

    def azure_proxy_route_azure_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_proxy_route_azure_endpoint_put",
            "PUT",
            "/azure/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_endpoint_put_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_put
    )

    def azure_proxy_route_azure_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_proxy_route_azure_endpoint_post",
            "POST",
            "/azure/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_endpoint_post_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_post
    )

    def azure_proxy_route_azure_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.
        """
        return self._call(
            "azure_proxy_route_azure_endpoint_delete",
            "DELETE",
            "/azure/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_endpoint_delete_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_delete
    )

    def azure_proxy_route_azure_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_proxy_route_azure_endpoint_patch",
            "PATCH",
            "/azure/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_endpoint_patch_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_patch
    )

    def azure_proxy_route_azure_ai_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.
        """
        return self._call(
            "azure_proxy_route_azure_ai_endpoint_get",
            "GET",
            "/azure_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_ai_endpoint_get_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_get
    )

    def azure_proxy_route_azure_ai_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_proxy_route_azure_ai_endpoint_put",
            "PUT",
            "/azure_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_ai_endpoint_put_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_put
    )

    def azure_proxy_route_azure_ai_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_proxy_route_azure_ai_endpoint_post",
            "POST",
            "/azure_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_ai_endpoint_post_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_post
    )

    def azure_proxy_route_azure_ai_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.
        """
        return self._call(
            "azure_proxy_route_azure_ai_endpoint_delete",
            "DELETE",
            "/azure_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_ai_endpoint_delete_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_delete
    )

    def azure_proxy_route_azure_ai_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Proxy Route.

        Call any azure endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/azure/{endpoint:path}`

        Checks if the deployment id in the url is a litellm model name. If so, it will
        route using the llm_router.allm_passthrough_route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_proxy_route_azure_ai_endpoint_patch",
            "PATCH",
            "/azure_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_proxy_route_azure_ai_endpoint_patch_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_patch
    )

    def azure_speech_proxy_route_azure_speech_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Speech Proxy Route.

        Pass-through for the Azure AI Speech REST APIs (speech to text), e.g. `POST
        /azure_speech/speech/recognition/conversation/cognitiveservices/v1?language=en-US`
        with the raw audio as the body, or `POST
        /azure_speech/speechtotext/v3.2/transcriptions`.

        The body is forwarded byte for byte and the proxy injects its own
        `Ocp-Apim-Subscription-Key`; the caller's `Authorization` header is the LiteLLM
        key and is never forwarded.

        [Docs](https://docs.litellm.ai/docs/pass_through/azure_speech)
        """
        return self._call(
            "azure_speech_proxy_route_azure_speech_endpoint_get",
            "GET",
            "/azure_speech/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_speech_proxy_route_azure_speech_endpoint_get_with_http_info = with_http_info(
        azure_speech_proxy_route_azure_speech_endpoint_get
    )

    def azure_speech_proxy_route_azure_speech_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Speech Proxy Route.

        Pass-through for the Azure AI Speech REST APIs (speech to text), e.g. `POST
        /azure_speech/speech/recognition/conversation/cognitiveservices/v1?language=en-US`
        with the raw audio as the body, or `POST
        /azure_speech/speechtotext/v3.2/transcriptions`.

        The body is forwarded byte for byte and the proxy injects its own
        `Ocp-Apim-Subscription-Key`; the caller's `Authorization` header is the LiteLLM
        key and is never forwarded.

        [Docs](https://docs.litellm.ai/docs/pass_through/azure_speech)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_speech_proxy_route_azure_speech_endpoint_put",
            "PUT",
            "/azure_speech/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_speech_proxy_route_azure_speech_endpoint_put_with_http_info = with_http_info(
        azure_speech_proxy_route_azure_speech_endpoint_put
    )

    def azure_speech_proxy_route_azure_speech_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Speech Proxy Route.

        Pass-through for the Azure AI Speech REST APIs (speech to text), e.g. `POST
        /azure_speech/speech/recognition/conversation/cognitiveservices/v1?language=en-US`
        with the raw audio as the body, or `POST
        /azure_speech/speechtotext/v3.2/transcriptions`.

        The body is forwarded byte for byte and the proxy injects its own
        `Ocp-Apim-Subscription-Key`; the caller's `Authorization` header is the LiteLLM
        key and is never forwarded.

        [Docs](https://docs.litellm.ai/docs/pass_through/azure_speech)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_speech_proxy_route_azure_speech_endpoint_post",
            "POST",
            "/azure_speech/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_speech_proxy_route_azure_speech_endpoint_post_with_http_info = with_http_info(
        azure_speech_proxy_route_azure_speech_endpoint_post
    )

    def azure_speech_proxy_route_azure_speech_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Speech Proxy Route.

        Pass-through for the Azure AI Speech REST APIs (speech to text), e.g. `POST
        /azure_speech/speech/recognition/conversation/cognitiveservices/v1?language=en-US`
        with the raw audio as the body, or `POST
        /azure_speech/speechtotext/v3.2/transcriptions`.

        The body is forwarded byte for byte and the proxy injects its own
        `Ocp-Apim-Subscription-Key`; the caller's `Authorization` header is the LiteLLM
        key and is never forwarded.

        [Docs](https://docs.litellm.ai/docs/pass_through/azure_speech)
        """
        return self._call(
            "azure_speech_proxy_route_azure_speech_endpoint_delete",
            "DELETE",
            "/azure_speech/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_speech_proxy_route_azure_speech_endpoint_delete_with_http_info = (
        with_http_info(azure_speech_proxy_route_azure_speech_endpoint_delete)
    )

    def azure_speech_proxy_route_azure_speech_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Azure Speech Proxy Route.

        Pass-through for the Azure AI Speech REST APIs (speech to text), e.g. `POST
        /azure_speech/speech/recognition/conversation/cognitiveservices/v1?language=en-US`
        with the raw audio as the body, or `POST
        /azure_speech/speechtotext/v3.2/transcriptions`.

        The body is forwarded byte for byte and the proxy injects its own
        `Ocp-Apim-Subscription-Key`; the caller's `Authorization` header is the LiteLLM
        key and is never forwarded.

        [Docs](https://docs.litellm.ai/docs/pass_through/azure_speech)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "azure_speech_proxy_route_azure_speech_endpoint_patch",
            "PATCH",
            "/azure_speech/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    azure_speech_proxy_route_azure_speech_endpoint_patch_with_http_info = (
        with_http_info(azure_speech_proxy_route_azure_speech_endpoint_patch)
    )

    def bedrock_proxy_route_bedrock_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Bedrock Proxy Route.

        This is the v1 passthrough for Bedrock. V2 is handled by the `/bedrock/v2`
        endpoint. [Docs](https://docs.litellm.ai/docs/pass_through/bedrock)
        """
        return self._call(
            "bedrock_proxy_route_bedrock_endpoint_get",
            "GET",
            "/bedrock/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    bedrock_proxy_route_bedrock_endpoint_get_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_get
    )

    def bedrock_proxy_route_bedrock_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Bedrock Proxy Route.

        This is the v1 passthrough for Bedrock. V2 is handled by the `/bedrock/v2`
        endpoint. [Docs](https://docs.litellm.ai/docs/pass_through/bedrock)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "bedrock_proxy_route_bedrock_endpoint_put",
            "PUT",
            "/bedrock/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    bedrock_proxy_route_bedrock_endpoint_put_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_put
    )

    def bedrock_proxy_route_bedrock_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Bedrock Proxy Route.

        This is the v1 passthrough for Bedrock. V2 is handled by the `/bedrock/v2`
        endpoint. [Docs](https://docs.litellm.ai/docs/pass_through/bedrock)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "bedrock_proxy_route_bedrock_endpoint_post",
            "POST",
            "/bedrock/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    bedrock_proxy_route_bedrock_endpoint_post_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_post
    )

    def bedrock_proxy_route_bedrock_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Bedrock Proxy Route.

        This is the v1 passthrough for Bedrock. V2 is handled by the `/bedrock/v2`
        endpoint. [Docs](https://docs.litellm.ai/docs/pass_through/bedrock)
        """
        return self._call(
            "bedrock_proxy_route_bedrock_endpoint_delete",
            "DELETE",
            "/bedrock/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    bedrock_proxy_route_bedrock_endpoint_delete_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_delete
    )

    def bedrock_proxy_route_bedrock_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Bedrock Proxy Route.

        This is the v1 passthrough for Bedrock. V2 is handled by the `/bedrock/v2`
        endpoint. [Docs](https://docs.litellm.ai/docs/pass_through/bedrock)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "bedrock_proxy_route_bedrock_endpoint_patch",
            "PATCH",
            "/bedrock/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    bedrock_proxy_route_bedrock_endpoint_patch_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_patch
    )

    def bespoke_proxy_route_bespoke_v1_systemone_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Bespoke Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "bespoke_proxy_route_bespoke_v1_systemone_post",
            "POST",
            "/bespoke/v1/systemone",
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

    bespoke_proxy_route_bespoke_v1_systemone_post_with_http_info = with_http_info(
        bespoke_proxy_route_bespoke_v1_systemone_post
    )
    bespoke_proxy_route = bespoke_proxy_route_bespoke_v1_systemone_post
    bespoke_proxy_route_with_http_info = (
        bespoke_proxy_route_bespoke_v1_systemone_post_with_http_info
    )

    def cohere_proxy_route_cohere_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cohere Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/cohere)
        """
        return self._call(
            "cohere_proxy_route_cohere_endpoint_get",
            "GET",
            "/cohere/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    cohere_proxy_route_cohere_endpoint_get_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_get
    )

    def cohere_proxy_route_cohere_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cohere Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/cohere)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cohere_proxy_route_cohere_endpoint_put",
            "PUT",
            "/cohere/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cohere_proxy_route_cohere_endpoint_put_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_put
    )

    def cohere_proxy_route_cohere_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cohere Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/cohere)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cohere_proxy_route_cohere_endpoint_post",
            "POST",
            "/cohere/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cohere_proxy_route_cohere_endpoint_post_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_post
    )

    def cohere_proxy_route_cohere_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cohere Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/cohere)
        """
        return self._call(
            "cohere_proxy_route_cohere_endpoint_delete",
            "DELETE",
            "/cohere/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    cohere_proxy_route_cohere_endpoint_delete_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_delete
    )

    def cohere_proxy_route_cohere_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cohere Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/cohere)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cohere_proxy_route_cohere_endpoint_patch",
            "PATCH",
            "/cohere/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cohere_proxy_route_cohere_endpoint_patch_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_patch
    )

    def comprehend_medical_sdk_proxy_route_comprehendmedical_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Comprehend Medical Sdk Proxy Route.

        AWS-SDK-shaped pass-through for Amazon Comprehend Medical: point the SDK's
        `endpoint_url` at `/comprehendmedical` and the operation is read from the
        `X-Amz-Target` header, per the AWS JSON 1.1 protocol.

        [Docs](https://docs.litellm.ai/docs/pass_through/comprehend_medical)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "comprehend_medical_sdk_proxy_route_comprehendmedical_post",
            "POST",
            "/comprehendmedical",
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

    comprehend_medical_sdk_proxy_route_comprehendmedical_post_with_http_info = (
        with_http_info(comprehend_medical_sdk_proxy_route_comprehendmedical_post)
    )
    comprehend_medical_sdk_proxy_route = (
        comprehend_medical_sdk_proxy_route_comprehendmedical_post
    )
    comprehend_medical_sdk_proxy_route_with_http_info = (
        comprehend_medical_sdk_proxy_route_comprehendmedical_post_with_http_info
    )

    def comprehend_medical_proxy_route_comprehendmedical_operation_post(
        self, operation: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Comprehend Medical Proxy Route.

        Pass-through for Amazon Comprehend Medical, e.g. `POST
        /comprehendmedical/DetectEntitiesV2`.

        The request body is forwarded as-is to the AWS JSON 1.1 API and signed with
        SigV4 using the proxy's AWS credentials.

        [Docs](https://docs.litellm.ai/docs/pass_through/comprehend_medical)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "comprehend_medical_proxy_route_comprehendmedical_operation_post",
            "POST",
            "/comprehendmedical/{operation}",
            path_param("operation", operation),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    comprehend_medical_proxy_route_comprehendmedical_operation_post_with_http_info = (
        with_http_info(comprehend_medical_proxy_route_comprehendmedical_operation_post)
    )
    comprehend_medical_proxy_route = (
        comprehend_medical_proxy_route_comprehendmedical_operation_post
    )
    comprehend_medical_proxy_route_with_http_info = (
        comprehend_medical_proxy_route_comprehendmedical_operation_post_with_http_info
    )

    def cursor_proxy_route_cursor_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Proxy Route.

        Pass-through endpoint for the Cursor Cloud Agents API.

        Supports all Cursor Cloud Agents endpoints:
        - GET /v0/agents — List agents
        - POST /v0/agents — Launch an agent
        - GET /v0/agents/{id} — Agent status
        - GET /v0/agents/{id}/conversation — Agent conversation
        - POST /v0/agents/{id}/followup — Add follow-up
        - POST /v0/agents/{id}/stop — Stop an agent
        - DELETE /v0/agents/{id} — Delete an agent
        - GET /v0/me — API key info
        - GET /v0/models — List models
        - GET /v0/repositories — List GitHub repositories

        Uses Basic Authentication (base64-encoded `API_KEY:`).

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. litellm.credential_list (credentials added via UI)
        3. CURSOR_API_KEY environment variable
        """
        return self._call(
            "cursor_proxy_route_cursor_endpoint_get",
            "GET",
            "/cursor/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    cursor_proxy_route_cursor_endpoint_get_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_get
    )

    def cursor_proxy_route_cursor_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Proxy Route.

        Pass-through endpoint for the Cursor Cloud Agents API.

        Supports all Cursor Cloud Agents endpoints:
        - GET /v0/agents — List agents
        - POST /v0/agents — Launch an agent
        - GET /v0/agents/{id} — Agent status
        - GET /v0/agents/{id}/conversation — Agent conversation
        - POST /v0/agents/{id}/followup — Add follow-up
        - POST /v0/agents/{id}/stop — Stop an agent
        - DELETE /v0/agents/{id} — Delete an agent
        - GET /v0/me — API key info
        - GET /v0/models — List models
        - GET /v0/repositories — List GitHub repositories

        Uses Basic Authentication (base64-encoded `API_KEY:`).

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. litellm.credential_list (credentials added via UI)
        3. CURSOR_API_KEY environment variable

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cursor_proxy_route_cursor_endpoint_put",
            "PUT",
            "/cursor/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cursor_proxy_route_cursor_endpoint_put_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_put
    )

    def cursor_proxy_route_cursor_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Proxy Route.

        Pass-through endpoint for the Cursor Cloud Agents API.

        Supports all Cursor Cloud Agents endpoints:
        - GET /v0/agents — List agents
        - POST /v0/agents — Launch an agent
        - GET /v0/agents/{id} — Agent status
        - GET /v0/agents/{id}/conversation — Agent conversation
        - POST /v0/agents/{id}/followup — Add follow-up
        - POST /v0/agents/{id}/stop — Stop an agent
        - DELETE /v0/agents/{id} — Delete an agent
        - GET /v0/me — API key info
        - GET /v0/models — List models
        - GET /v0/repositories — List GitHub repositories

        Uses Basic Authentication (base64-encoded `API_KEY:`).

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. litellm.credential_list (credentials added via UI)
        3. CURSOR_API_KEY environment variable

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cursor_proxy_route_cursor_endpoint_post",
            "POST",
            "/cursor/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cursor_proxy_route_cursor_endpoint_post_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_post
    )

    def cursor_proxy_route_cursor_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Proxy Route.

        Pass-through endpoint for the Cursor Cloud Agents API.

        Supports all Cursor Cloud Agents endpoints:
        - GET /v0/agents — List agents
        - POST /v0/agents — Launch an agent
        - GET /v0/agents/{id} — Agent status
        - GET /v0/agents/{id}/conversation — Agent conversation
        - POST /v0/agents/{id}/followup — Add follow-up
        - POST /v0/agents/{id}/stop — Stop an agent
        - DELETE /v0/agents/{id} — Delete an agent
        - GET /v0/me — API key info
        - GET /v0/models — List models
        - GET /v0/repositories — List GitHub repositories

        Uses Basic Authentication (base64-encoded `API_KEY:`).

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. litellm.credential_list (credentials added via UI)
        3. CURSOR_API_KEY environment variable
        """
        return self._call(
            "cursor_proxy_route_cursor_endpoint_delete",
            "DELETE",
            "/cursor/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    cursor_proxy_route_cursor_endpoint_delete_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_delete
    )

    def cursor_proxy_route_cursor_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cursor Proxy Route.

        Pass-through endpoint for the Cursor Cloud Agents API.

        Supports all Cursor Cloud Agents endpoints:
        - GET /v0/agents — List agents
        - POST /v0/agents — Launch an agent
        - GET /v0/agents/{id} — Agent status
        - GET /v0/agents/{id}/conversation — Agent conversation
        - POST /v0/agents/{id}/followup — Add follow-up
        - POST /v0/agents/{id}/stop — Stop an agent
        - DELETE /v0/agents/{id} — Delete an agent
        - GET /v0/me — API key info
        - GET /v0/models — List models
        - GET /v0/repositories — List GitHub repositories

        Uses Basic Authentication (base64-encoded `API_KEY:`).

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. litellm.credential_list (credentials added via UI)
        3. CURSOR_API_KEY environment variable

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cursor_proxy_route_cursor_endpoint_patch",
            "PATCH",
            "/cursor/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    cursor_proxy_route_cursor_endpoint_patch_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_patch
    )

    def assemblyai_proxy_route_eu_assemblyai_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route."""
        return self._call(
            "assemblyai_proxy_route_eu_assemblyai_endpoint_get",
            "GET",
            "/eu.assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_eu_assemblyai_endpoint_get_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_get
    )

    def assemblyai_proxy_route_eu_assemblyai_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "assemblyai_proxy_route_eu_assemblyai_endpoint_put",
            "PUT",
            "/eu.assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_eu_assemblyai_endpoint_put_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_put
    )

    def assemblyai_proxy_route_eu_assemblyai_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "assemblyai_proxy_route_eu_assemblyai_endpoint_post",
            "POST",
            "/eu.assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_eu_assemblyai_endpoint_post_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_post
    )

    def assemblyai_proxy_route_eu_assemblyai_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route."""
        return self._call(
            "assemblyai_proxy_route_eu_assemblyai_endpoint_delete",
            "DELETE",
            "/eu.assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_eu_assemblyai_endpoint_delete_with_http_info = (
        with_http_info(assemblyai_proxy_route_eu_assemblyai_endpoint_delete)
    )

    def assemblyai_proxy_route_eu_assemblyai_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Assemblyai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "assemblyai_proxy_route_eu_assemblyai_endpoint_patch",
            "PATCH",
            "/eu.assemblyai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    assemblyai_proxy_route_eu_assemblyai_endpoint_patch_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_patch
    )

    def eu_jev_proxy_route_eu_jev_v1_systemone_post(
        self,
        eu_jev_decision_request: EuJevDecisionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> EuJevDecisionResponse:
        """Eu Jev Proxy Route.

        Forward a request to eu/jev, an EU-hosted decision API, with `EU_JEV_API_KEY`.

        `POST /eu_jev/v1/systemone` sends a `state` and one to eight named `questions`
        (`choice`, `noul` or `score`) and returns one answer per question name, with
        spend booked from the reported `usage`. `custom_body` and `stream` are rejected
        with a 400. A pass-through endpoint configured at this path keeps serving it.

        [Docs](https://docs.litellm.ai/docs/pass_through/eu_jev)
        """
        return self._call(
            "eu_jev_proxy_route_eu_jev_v1_systemone_post",
            "POST",
            "/eu_jev/v1/systemone",
            body_param(
                eu_jev_decision_request, name="eu_jev_decision_request", required=True
            ),
            responses={"200": "EuJevDecisionResponse"},
            errors={},
            opts=opts,
        )

    eu_jev_proxy_route_eu_jev_v1_systemone_post_with_http_info = with_http_info(
        eu_jev_proxy_route_eu_jev_v1_systemone_post
    )
    eu_jev_proxy_route = eu_jev_proxy_route_eu_jev_v1_systemone_post
    eu_jev_proxy_route_with_http_info = (
        eu_jev_proxy_route_eu_jev_v1_systemone_post_with_http_info
    )

    def fal_ai_proxy_route_fal_ai_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Fal Ai Proxy Route."""
        return self._call(
            "fal_ai_proxy_route_fal_ai_endpoint_get",
            "GET",
            "/fal_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    fal_ai_proxy_route_fal_ai_endpoint_get_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_get
    )

    def fal_ai_proxy_route_fal_ai_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Fal Ai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "fal_ai_proxy_route_fal_ai_endpoint_put",
            "PUT",
            "/fal_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    fal_ai_proxy_route_fal_ai_endpoint_put_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_put
    )

    def fal_ai_proxy_route_fal_ai_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Fal Ai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "fal_ai_proxy_route_fal_ai_endpoint_post",
            "POST",
            "/fal_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    fal_ai_proxy_route_fal_ai_endpoint_post_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_post
    )

    def fal_ai_proxy_route_fal_ai_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Fal Ai Proxy Route."""
        return self._call(
            "fal_ai_proxy_route_fal_ai_endpoint_delete",
            "DELETE",
            "/fal_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    fal_ai_proxy_route_fal_ai_endpoint_delete_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_delete
    )

    def fal_ai_proxy_route_fal_ai_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Fal Ai Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "fal_ai_proxy_route_fal_ai_endpoint_patch",
            "PATCH",
            "/fal_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    fal_ai_proxy_route_fal_ai_endpoint_patch_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_patch
    )

    def gemini_proxy_route_gemini_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Gemini Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/google_ai_studio)
        """
        return self._call(
            "gemini_proxy_route_gemini_endpoint_get",
            "GET",
            "/gemini/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    gemini_proxy_route_gemini_endpoint_get_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_get
    )

    def gemini_proxy_route_gemini_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Gemini Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/google_ai_studio)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "gemini_proxy_route_gemini_endpoint_put",
            "PUT",
            "/gemini/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    gemini_proxy_route_gemini_endpoint_put_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_put
    )

    def gemini_proxy_route_gemini_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Gemini Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/google_ai_studio)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "gemini_proxy_route_gemini_endpoint_post",
            "POST",
            "/gemini/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    gemini_proxy_route_gemini_endpoint_post_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_post
    )

    def gemini_proxy_route_gemini_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Gemini Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/google_ai_studio)
        """
        return self._call(
            "gemini_proxy_route_gemini_endpoint_delete",
            "DELETE",
            "/gemini/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    gemini_proxy_route_gemini_endpoint_delete_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_delete
    )

    def gemini_proxy_route_gemini_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Gemini Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/google_ai_studio)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "gemini_proxy_route_gemini_endpoint_patch",
            "PATCH",
            "/gemini/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    gemini_proxy_route_gemini_endpoint_patch_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_patch
    )

    def gigachat_proxy_route_gigachat_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Gigachat Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/gigachat)
        """
        return self._call(
            "gigachat_proxy_route_gigachat_endpoint_get",
            "GET",
            "/gigachat/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    gigachat_proxy_route_gigachat_endpoint_get_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_get
    )

    def gigachat_proxy_route_gigachat_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Gigachat Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/gigachat)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "gigachat_proxy_route_gigachat_endpoint_put",
            "PUT",
            "/gigachat/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    gigachat_proxy_route_gigachat_endpoint_put_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_put
    )

    def gigachat_proxy_route_gigachat_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Gigachat Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/gigachat)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "gigachat_proxy_route_gigachat_endpoint_post",
            "POST",
            "/gigachat/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    gigachat_proxy_route_gigachat_endpoint_post_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_post
    )

    def gigachat_proxy_route_gigachat_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Gigachat Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/gigachat)
        """
        return self._call(
            "gigachat_proxy_route_gigachat_endpoint_delete",
            "DELETE",
            "/gigachat/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    gigachat_proxy_route_gigachat_endpoint_delete_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_delete
    )

    def gigachat_proxy_route_gigachat_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Gigachat Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/gigachat)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "gigachat_proxy_route_gigachat_endpoint_patch",
            "PATCH",
            "/gigachat/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    gigachat_proxy_route_gigachat_endpoint_patch_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_patch
    )

    def laya_proxy_route_laya_v1_systemone_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Laya Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "laya_proxy_route_laya_v1_systemone_post",
            "POST",
            "/laya/v1/systemone",
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

    laya_proxy_route_laya_v1_systemone_post_with_http_info = with_http_info(
        laya_proxy_route_laya_v1_systemone_post
    )
    laya_proxy_route = laya_proxy_route_laya_v1_systemone_post
    laya_proxy_route_with_http_info = (
        laya_proxy_route_laya_v1_systemone_post_with_http_info
    )

    def milvus_proxy_route_milvus_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Milvus Proxy Route.

        Enable using Milvus `/vectors` endpoint as a pass-through endpoint.
        """
        return self._call(
            "milvus_proxy_route_milvus_endpoint_get",
            "GET",
            "/milvus/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    milvus_proxy_route_milvus_endpoint_get_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_get
    )

    def milvus_proxy_route_milvus_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Milvus Proxy Route.

        Enable using Milvus `/vectors` endpoint as a pass-through endpoint.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "milvus_proxy_route_milvus_endpoint_put",
            "PUT",
            "/milvus/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    milvus_proxy_route_milvus_endpoint_put_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_put
    )

    def milvus_proxy_route_milvus_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Milvus Proxy Route.

        Enable using Milvus `/vectors` endpoint as a pass-through endpoint.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "milvus_proxy_route_milvus_endpoint_post",
            "POST",
            "/milvus/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    milvus_proxy_route_milvus_endpoint_post_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_post
    )

    def milvus_proxy_route_milvus_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Milvus Proxy Route.

        Enable using Milvus `/vectors` endpoint as a pass-through endpoint.
        """
        return self._call(
            "milvus_proxy_route_milvus_endpoint_delete",
            "DELETE",
            "/milvus/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    milvus_proxy_route_milvus_endpoint_delete_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_delete
    )

    def milvus_proxy_route_milvus_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Milvus Proxy Route.

        Enable using Milvus `/vectors` endpoint as a pass-through endpoint.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "milvus_proxy_route_milvus_endpoint_patch",
            "PATCH",
            "/milvus/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    milvus_proxy_route_milvus_endpoint_patch_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_patch
    )

    def mistral_proxy_route_mistral_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Mistral Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/mistral)
        """
        return self._call(
            "mistral_proxy_route_mistral_endpoint_get",
            "GET",
            "/mistral/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    mistral_proxy_route_mistral_endpoint_get_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_get
    )

    def mistral_proxy_route_mistral_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Mistral Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/mistral)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "mistral_proxy_route_mistral_endpoint_put",
            "PUT",
            "/mistral/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    mistral_proxy_route_mistral_endpoint_put_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_put
    )

    def mistral_proxy_route_mistral_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Mistral Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/mistral)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "mistral_proxy_route_mistral_endpoint_post",
            "POST",
            "/mistral/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    mistral_proxy_route_mistral_endpoint_post_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_post
    )

    def mistral_proxy_route_mistral_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Mistral Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/mistral)
        """
        return self._call(
            "mistral_proxy_route_mistral_endpoint_delete",
            "DELETE",
            "/mistral/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    mistral_proxy_route_mistral_endpoint_delete_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_delete
    )

    def mistral_proxy_route_mistral_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Mistral Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/mistral)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "mistral_proxy_route_mistral_endpoint_patch",
            "PATCH",
            "/mistral/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    mistral_proxy_route_mistral_endpoint_patch_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_patch
    )

    def nvidia_nim_proxy_route_nvidia_nim_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Nvidia Nim Proxy Route.

        Relay a native NVIDIA NIM request through a LiteLLM model group.

        `{PROXY_BASE_URL}/nvidia_nim/{model_group}/v1/infer` forwards the body unchanged
        to the deployment's `api_base`, so object detection and OCR NIMs whose payload
        carries no `model` field still go through virtual key auth, model access checks,
        and spend logging.
        """
        return self._call(
            "nvidia_nim_proxy_route_nvidia_nim_endpoint_get",
            "GET",
            "/nvidia_nim/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_get_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_get
    )

    def nvidia_nim_proxy_route_nvidia_nim_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Nvidia Nim Proxy Route.

        Relay a native NVIDIA NIM request through a LiteLLM model group.

        `{PROXY_BASE_URL}/nvidia_nim/{model_group}/v1/infer` forwards the body unchanged
        to the deployment's `api_base`, so object detection and OCR NIMs whose payload
        carries no `model` field still go through virtual key auth, model access checks,
        and spend logging.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "nvidia_nim_proxy_route_nvidia_nim_endpoint_put",
            "PUT",
            "/nvidia_nim/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_put_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_put
    )

    def nvidia_nim_proxy_route_nvidia_nim_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Nvidia Nim Proxy Route.

        Relay a native NVIDIA NIM request through a LiteLLM model group.

        `{PROXY_BASE_URL}/nvidia_nim/{model_group}/v1/infer` forwards the body unchanged
        to the deployment's `api_base`, so object detection and OCR NIMs whose payload
        carries no `model` field still go through virtual key auth, model access checks,
        and spend logging.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "nvidia_nim_proxy_route_nvidia_nim_endpoint_post",
            "POST",
            "/nvidia_nim/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_post_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_post
    )

    def nvidia_nim_proxy_route_nvidia_nim_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Nvidia Nim Proxy Route.

        Relay a native NVIDIA NIM request through a LiteLLM model group.

        `{PROXY_BASE_URL}/nvidia_nim/{model_group}/v1/infer` forwards the body unchanged
        to the deployment's `api_base`, so object detection and OCR NIMs whose payload
        carries no `model` field still go through virtual key auth, model access checks,
        and spend logging.
        """
        return self._call(
            "nvidia_nim_proxy_route_nvidia_nim_endpoint_delete",
            "DELETE",
            "/nvidia_nim/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_delete_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_delete
    )

    def nvidia_nim_proxy_route_nvidia_nim_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Nvidia Nim Proxy Route.

        Relay a native NVIDIA NIM request through a LiteLLM model group.

        `{PROXY_BASE_URL}/nvidia_nim/{model_group}/v1/infer` forwards the body unchanged
        to the deployment's `api_base`, so object detection and OCR NIMs whose payload
        carries no `model` field still go through virtual key auth, model access checks,
        and spend logging.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "nvidia_nim_proxy_route_nvidia_nim_endpoint_patch",
            "PATCH",
            "/nvidia_nim/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_patch_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_patch
    )

    def proxy_realtime_calls_openai_v1_realtime_calls_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Realtime Calls.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "proxy_realtime_calls_openai_v1_realtime_calls_post",
            "POST",
            "/openai/v1/realtime/calls",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_realtime_calls_openai_v1_realtime_calls_post_with_http_info = with_http_info(
        proxy_realtime_calls_openai_v1_realtime_calls_post
    )
    proxy_realtime_calls = proxy_realtime_calls_openai_v1_realtime_calls_post
    proxy_realtime_calls_with_http_info = (
        proxy_realtime_calls_openai_v1_realtime_calls_post_with_http_info
    )

    def create_realtime_client_secret_openai_v1_realtime_client_secrets_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> RealtimeClientSecretResponse:
        """Create Realtime Client Secret.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_realtime_client_secret_openai_v1_realtime_client_secrets_post",
            "POST",
            "/openai/v1/realtime/client_secrets",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "RealtimeClientSecretResponse"},
            errors={},
            opts=opts,
        )

    create_realtime_client_secret_openai_v1_realtime_client_secrets_post_with_http_info = with_http_info(
        create_realtime_client_secret_openai_v1_realtime_client_secrets_post
    )
    create_realtime_client_secret = (
        create_realtime_client_secret_openai_v1_realtime_client_secrets_post
    )
    create_realtime_client_secret_with_http_info = create_realtime_client_secret_openai_v1_realtime_client_secrets_post_with_http_info

    def create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> RealtimeTranscriptionSessionResponse:
        """Create Realtime Transcription Session.

        Create an ephemeral Realtime transcription session (POST
        /v1/realtime/transcription_sessions) for the WebRTC/WebSocket flow.

        Mirrors the client_secrets route but targets the transcription_sessions endpoint
        and encrypts the ephemeral key returned under `client_secret.value`.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post",
            "POST",
            "/openai/v1/realtime/transcription_sessions",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "RealtimeTranscriptionSessionResponse"},
            errors={},
            opts=opts,
        )

    create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post_with_http_info = with_http_info(
        create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session = create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post
    create_realtime_transcription_session_with_http_info = create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post_with_http_info

    def openai_proxy_route_openai_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Proxy Route.

        Pass-through endpoint for OpenAI API calls.

        Available on both routes:
        - /openai/{endpoint:path} - Standard OpenAI passthrough route
        - /openai_passthrough/{endpoint:path} - Dedicated passthrough route (recommended
          for Responses API)

        Use /openai_passthrough/* when you need guaranteed passthrough to OpenAI without
        conflicts with LiteLLM's native implementations (e.g., for the Responses API at
        /v1/responses).

        Examples:
            Standard route:
            - /openai/v1/chat/completions
            - /openai/v1/assistants
            - /openai/v1/threads

            Dedicated passthrough (for Responses API):
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)
        """
        return self._call(
            "openai_proxy_route_openai_endpoint_get",
            "GET",
            "/openai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_proxy_route_openai_endpoint_get_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_get
    )

    def openai_proxy_route_openai_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Proxy Route.

        Pass-through endpoint for OpenAI API calls.

        Available on both routes:
        - /openai/{endpoint:path} - Standard OpenAI passthrough route
        - /openai_passthrough/{endpoint:path} - Dedicated passthrough route (recommended
          for Responses API)

        Use /openai_passthrough/* when you need guaranteed passthrough to OpenAI without
        conflicts with LiteLLM's native implementations (e.g., for the Responses API at
        /v1/responses).

        Examples:
            Standard route:
            - /openai/v1/chat/completions
            - /openai/v1/assistants
            - /openai/v1/threads

            Dedicated passthrough (for Responses API):
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openai_proxy_route_openai_endpoint_put",
            "PUT",
            "/openai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_proxy_route_openai_endpoint_put_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_put
    )

    def openai_proxy_route_openai_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Proxy Route.

        Pass-through endpoint for OpenAI API calls.

        Available on both routes:
        - /openai/{endpoint:path} - Standard OpenAI passthrough route
        - /openai_passthrough/{endpoint:path} - Dedicated passthrough route (recommended
          for Responses API)

        Use /openai_passthrough/* when you need guaranteed passthrough to OpenAI without
        conflicts with LiteLLM's native implementations (e.g., for the Responses API at
        /v1/responses).

        Examples:
            Standard route:
            - /openai/v1/chat/completions
            - /openai/v1/assistants
            - /openai/v1/threads

            Dedicated passthrough (for Responses API):
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openai_proxy_route_openai_endpoint_post",
            "POST",
            "/openai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_proxy_route_openai_endpoint_post_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_post
    )

    def openai_proxy_route_openai_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Proxy Route.

        Pass-through endpoint for OpenAI API calls.

        Available on both routes:
        - /openai/{endpoint:path} - Standard OpenAI passthrough route
        - /openai_passthrough/{endpoint:path} - Dedicated passthrough route (recommended
          for Responses API)

        Use /openai_passthrough/* when you need guaranteed passthrough to OpenAI without
        conflicts with LiteLLM's native implementations (e.g., for the Responses API at
        /v1/responses).

        Examples:
            Standard route:
            - /openai/v1/chat/completions
            - /openai/v1/assistants
            - /openai/v1/threads

            Dedicated passthrough (for Responses API):
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)
        """
        return self._call(
            "openai_proxy_route_openai_endpoint_delete",
            "DELETE",
            "/openai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_proxy_route_openai_endpoint_delete_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_delete
    )

    def openai_proxy_route_openai_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openai Proxy Route.

        Pass-through endpoint for OpenAI API calls.

        Available on both routes:
        - /openai/{endpoint:path} - Standard OpenAI passthrough route
        - /openai_passthrough/{endpoint:path} - Dedicated passthrough route (recommended
          for Responses API)

        Use /openai_passthrough/* when you need guaranteed passthrough to OpenAI without
        conflicts with LiteLLM's native implementations (e.g., for the Responses API at
        /v1/responses).

        Examples:
            Standard route:
            - /openai/v1/chat/completions
            - /openai/v1/assistants
            - /openai/v1/threads

            Dedicated passthrough (for Responses API):
            - /openai_passthrough/v1/responses
            - /openai_passthrough/v1/responses/{response_id}
            - /openai_passthrough/v1/responses/{response_id}/input_items

        [Docs](https://docs.litellm.ai/docs/pass_through/openai_passthrough)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openai_proxy_route_openai_endpoint_patch",
            "PATCH",
            "/openai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openai_proxy_route_openai_endpoint_patch_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_patch
    )

    def openrouter_proxy_route_openrouter_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openrouter Proxy Route."""
        return self._call(
            "openrouter_proxy_route_openrouter_endpoint_get",
            "GET",
            "/openrouter/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    openrouter_proxy_route_openrouter_endpoint_get_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_get
    )

    def openrouter_proxy_route_openrouter_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openrouter Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openrouter_proxy_route_openrouter_endpoint_put",
            "PUT",
            "/openrouter/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openrouter_proxy_route_openrouter_endpoint_put_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_put
    )

    def openrouter_proxy_route_openrouter_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openrouter Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openrouter_proxy_route_openrouter_endpoint_post",
            "POST",
            "/openrouter/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openrouter_proxy_route_openrouter_endpoint_post_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_post
    )

    def openrouter_proxy_route_openrouter_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Openrouter Proxy Route."""
        return self._call(
            "openrouter_proxy_route_openrouter_endpoint_delete",
            "DELETE",
            "/openrouter/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    openrouter_proxy_route_openrouter_endpoint_delete_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_delete
    )

    def openrouter_proxy_route_openrouter_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Openrouter Proxy Route.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "openrouter_proxy_route_openrouter_endpoint_patch",
            "PATCH",
            "/openrouter/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    openrouter_proxy_route_openrouter_endpoint_patch_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_patch
    )

    def tinyfish_proxy_route_tinyfish_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Tinyfish Proxy Route.

        Pass-through for the TinyFish Agent API (goal-based web automation).

        Forwarded endpoints:
        - POST /v1/automation/run — run to completion (blocking)
        - POST /v1/automation/run-async — submit a run, poll GET /v1/runs/{id} for the
          result
        - POST /v1/automation/run-sse — run with SSE progress events
        - GET /v1/runs/{id} — run status / result
        - POST /v1/runs/{id}/cancel — cancel a run

        Every other Agent API endpoint (vault, wallet, browser profiles, and the GET
        /v1/runs listing, which would let any caller discover other callers' run ids)
        returns 403: all proxy callers share one upstream key.

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. TINYFISH_API_KEY environment variable

        [Docs](https://docs.litellm.ai/docs/pass_through/tinyfish)
        """
        return self._call(
            "tinyfish_proxy_route_tinyfish_endpoint_get",
            "GET",
            "/tinyfish/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    tinyfish_proxy_route_tinyfish_endpoint_get_with_http_info = with_http_info(
        tinyfish_proxy_route_tinyfish_endpoint_get
    )

    def tinyfish_proxy_route_tinyfish_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Tinyfish Proxy Route.

        Pass-through for the TinyFish Agent API (goal-based web automation).

        Forwarded endpoints:
        - POST /v1/automation/run — run to completion (blocking)
        - POST /v1/automation/run-async — submit a run, poll GET /v1/runs/{id} for the
          result
        - POST /v1/automation/run-sse — run with SSE progress events
        - GET /v1/runs/{id} — run status / result
        - POST /v1/runs/{id}/cancel — cancel a run

        Every other Agent API endpoint (vault, wallet, browser profiles, and the GET
        /v1/runs listing, which would let any caller discover other callers' run ids)
        returns 403: all proxy callers share one upstream key.

        Credential lookup order:
        1. passthrough_endpoint_router (config.yaml deployments with
           use_in_pass_through)
        2. TINYFISH_API_KEY environment variable

        [Docs](https://docs.litellm.ai/docs/pass_through/tinyfish)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "tinyfish_proxy_route_tinyfish_endpoint_post",
            "POST",
            "/tinyfish/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    tinyfish_proxy_route_tinyfish_endpoint_post_with_http_info = with_http_info(
        tinyfish_proxy_route_tinyfish_endpoint_post
    )

    def transcribe_sdk_proxy_route_transcribe_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Transcribe Sdk Proxy Route.

        AWS-SDK-shaped pass-through for Amazon Transcribe: point the SDK's
        `endpoint_url` at `/transcribe` and the operation is read from the
        `X-Amz-Target` header, per the AWS JSON 1.1 protocol.

        [Docs](https://docs.litellm.ai/docs/pass_through/transcribe)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "transcribe_sdk_proxy_route_transcribe_post",
            "POST",
            "/transcribe",
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

    transcribe_sdk_proxy_route_transcribe_post_with_http_info = with_http_info(
        transcribe_sdk_proxy_route_transcribe_post
    )
    transcribe_sdk_proxy_route = transcribe_sdk_proxy_route_transcribe_post
    transcribe_sdk_proxy_route_with_http_info = (
        transcribe_sdk_proxy_route_transcribe_post_with_http_info
    )

    def transcribe_proxy_route_transcribe_operation_post(
        self, operation: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Transcribe Proxy Route.

        Pass-through for the Amazon Transcribe API, e.g. `POST
        /transcribe/StartTranscriptionJob`.

        The request body is forwarded to the AWS JSON 1.1 API and signed with SigV4
        using the proxy's AWS credentials. Standard jobs are tagged with the calling
        key's owner so that only that owner (or a proxy admin) can read or delete them,
        and keys other than proxy admins may only read media from and write transcripts
        to the S3 buckets listed in `general_settings.transcribe_media_buckets`;
        account-wide operations such as ListTranscriptionJobs are limited to proxy
        admins. Streaming transcription (`transcribestreaming`) uses a separate HTTP/2
        event-stream protocol and is not served by this route.

        [Docs](https://docs.litellm.ai/docs/pass_through/transcribe)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "transcribe_proxy_route_transcribe_operation_post",
            "POST",
            "/transcribe/{operation}",
            path_param("operation", operation),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    transcribe_proxy_route_transcribe_operation_post_with_http_info = with_http_info(
        transcribe_proxy_route_transcribe_operation_post
    )
    transcribe_proxy_route = transcribe_proxy_route_transcribe_operation_post
    transcribe_proxy_route_with_http_info = (
        transcribe_proxy_route_transcribe_operation_post_with_http_info
    )

    def typesafe_proxy_route_typesafe_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Typesafe Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/typesafe)
        """
        return self._call(
            "typesafe_proxy_route_typesafe_endpoint_get",
            "GET",
            "/typesafe/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    typesafe_proxy_route_typesafe_endpoint_get_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_get
    )

    def typesafe_proxy_route_typesafe_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Typesafe Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/typesafe)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "typesafe_proxy_route_typesafe_endpoint_put",
            "PUT",
            "/typesafe/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    typesafe_proxy_route_typesafe_endpoint_put_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_put
    )

    def typesafe_proxy_route_typesafe_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Typesafe Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/typesafe)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "typesafe_proxy_route_typesafe_endpoint_post",
            "POST",
            "/typesafe/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    typesafe_proxy_route_typesafe_endpoint_post_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_post
    )

    def typesafe_proxy_route_typesafe_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Typesafe Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/typesafe)
        """
        return self._call(
            "typesafe_proxy_route_typesafe_endpoint_delete",
            "DELETE",
            "/typesafe/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    typesafe_proxy_route_typesafe_endpoint_delete_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_delete
    )

    def typesafe_proxy_route_typesafe_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Typesafe Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/typesafe)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "typesafe_proxy_route_typesafe_endpoint_patch",
            "PATCH",
            "/typesafe/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    typesafe_proxy_route_typesafe_endpoint_patch_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_patch
    )

    def vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Discovery Proxy Route.

        Call any vertex discovery endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/vertex_ai/discovery/{endpoint:path}`

        Target url: `https://discoveryengine.googleapis.com`
        """
        return self._call(
            "vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get",
            "GET",
            "/vertex_ai/discovery/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get)
    )

    def vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Discovery Proxy Route.

        Call any vertex discovery endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/vertex_ai/discovery/{endpoint:path}`

        Target url: `https://discoveryengine.googleapis.com`

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put",
            "PUT",
            "/vertex_ai/discovery/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put)
    )

    def vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Discovery Proxy Route.

        Call any vertex discovery endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/vertex_ai/discovery/{endpoint:path}`

        Target url: `https://discoveryengine.googleapis.com`

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post",
            "POST",
            "/vertex_ai/discovery/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post)
    )

    def vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Discovery Proxy Route.

        Call any vertex discovery endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/vertex_ai/discovery/{endpoint:path}`

        Target url: `https://discoveryengine.googleapis.com`
        """
        return self._call(
            "vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete",
            "DELETE",
            "/vertex_ai/discovery/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete)
    )

    def vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Discovery Proxy Route.

        Call any vertex discovery endpoint using the proxy.

        Just use `{PROXY_BASE_URL}/vertex_ai/discovery/{endpoint:path}`

        Target url: `https://discoveryengine.googleapis.com`

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch",
            "PATCH",
            "/vertex_ai/discovery/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch)
    )

    def vertex_proxy_route_vertex_ai_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Proxy Route.

        Call LiteLLM proxy via Vertex AI SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/vertex_ai)
        """
        return self._call(
            "vertex_proxy_route_vertex_ai_endpoint_get",
            "GET",
            "/vertex_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    vertex_proxy_route_vertex_ai_endpoint_get_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_get
    )

    def vertex_proxy_route_vertex_ai_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Proxy Route.

        Call LiteLLM proxy via Vertex AI SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/vertex_ai)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vertex_proxy_route_vertex_ai_endpoint_put",
            "PUT",
            "/vertex_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vertex_proxy_route_vertex_ai_endpoint_put_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_put
    )

    def vertex_proxy_route_vertex_ai_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Proxy Route.

        Call LiteLLM proxy via Vertex AI SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/vertex_ai)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vertex_proxy_route_vertex_ai_endpoint_post",
            "POST",
            "/vertex_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vertex_proxy_route_vertex_ai_endpoint_post_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_post
    )

    def vertex_proxy_route_vertex_ai_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Proxy Route.

        Call LiteLLM proxy via Vertex AI SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/vertex_ai)
        """
        return self._call(
            "vertex_proxy_route_vertex_ai_endpoint_delete",
            "DELETE",
            "/vertex_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    vertex_proxy_route_vertex_ai_endpoint_delete_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_delete
    )

    def vertex_proxy_route_vertex_ai_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vertex Proxy Route.

        Call LiteLLM proxy via Vertex AI SDK.

        [Docs](https://docs.litellm.ai/docs/pass_through/vertex_ai)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vertex_proxy_route_vertex_ai_endpoint_patch",
            "PATCH",
            "/vertex_ai/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vertex_proxy_route_vertex_ai_endpoint_patch_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_patch
    )

    def vllm_proxy_route_vllm_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vllm Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/vllm)
        """
        return self._call(
            "vllm_proxy_route_vllm_endpoint_get",
            "GET",
            "/vllm/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    vllm_proxy_route_vllm_endpoint_get_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_get
    )

    def vllm_proxy_route_vllm_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vllm Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/vllm)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vllm_proxy_route_vllm_endpoint_put",
            "PUT",
            "/vllm/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vllm_proxy_route_vllm_endpoint_put_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_put
    )

    def vllm_proxy_route_vllm_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vllm Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/vllm)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vllm_proxy_route_vllm_endpoint_post",
            "POST",
            "/vllm/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vllm_proxy_route_vllm_endpoint_post_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_post
    )

    def vllm_proxy_route_vllm_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Vllm Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/vllm)
        """
        return self._call(
            "vllm_proxy_route_vllm_endpoint_delete",
            "DELETE",
            "/vllm/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    vllm_proxy_route_vllm_endpoint_delete_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_delete
    )

    def vllm_proxy_route_vllm_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Vllm Proxy Route.

        [Docs](https://docs.litellm.ai/docs/pass_through/vllm)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "vllm_proxy_route_vllm_endpoint_patch",
            "PATCH",
            "/vllm/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    vllm_proxy_route_vllm_endpoint_patch_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_patch
    )

    def watsonx_proxy_route_watsonx_endpoint_get(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Watsonx Proxy Route.

        Watsonx pass-through endpoint. Allows using Watsonx APIs with automatic IAM
        token management and version parameter injection.

        Example:
            POST /watsonx/ml/v1/text/tokenization
            POST /watsonx/ml/v1/text/generation
        """
        return self._call(
            "watsonx_proxy_route_watsonx_endpoint_get",
            "GET",
            "/watsonx/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    watsonx_proxy_route_watsonx_endpoint_get_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_get
    )

    def watsonx_proxy_route_watsonx_endpoint_put(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Watsonx Proxy Route.

        Watsonx pass-through endpoint. Allows using Watsonx APIs with automatic IAM
        token management and version parameter injection.

        Example:
            POST /watsonx/ml/v1/text/tokenization
            POST /watsonx/ml/v1/text/generation

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "watsonx_proxy_route_watsonx_endpoint_put",
            "PUT",
            "/watsonx/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    watsonx_proxy_route_watsonx_endpoint_put_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_put
    )

    def watsonx_proxy_route_watsonx_endpoint_post(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Watsonx Proxy Route.

        Watsonx pass-through endpoint. Allows using Watsonx APIs with automatic IAM
        token management and version parameter injection.

        Example:
            POST /watsonx/ml/v1/text/tokenization
            POST /watsonx/ml/v1/text/generation

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "watsonx_proxy_route_watsonx_endpoint_post",
            "POST",
            "/watsonx/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    watsonx_proxy_route_watsonx_endpoint_post_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_post
    )

    def watsonx_proxy_route_watsonx_endpoint_delete(
        self, endpoint: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Watsonx Proxy Route.

        Watsonx pass-through endpoint. Allows using Watsonx APIs with automatic IAM
        token management and version parameter injection.

        Example:
            POST /watsonx/ml/v1/text/tokenization
            POST /watsonx/ml/v1/text/generation
        """
        return self._call(
            "watsonx_proxy_route_watsonx_endpoint_delete",
            "DELETE",
            "/watsonx/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            responses={"200": "Any"},
            opts=opts,
        )

    watsonx_proxy_route_watsonx_endpoint_delete_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_delete
    )

    def watsonx_proxy_route_watsonx_endpoint_patch(
        self, endpoint: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Watsonx Proxy Route.

        Watsonx pass-through endpoint. Allows using Watsonx APIs with automatic IAM
        token management and version parameter injection.

        Example:
            POST /watsonx/ml/v1/text/tokenization
            POST /watsonx/ml/v1/text/generation

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "watsonx_proxy_route_watsonx_endpoint_patch",
            "PATCH",
            "/watsonx/{endpoint}",
            path_param("endpoint", endpoint, safe="/"),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    watsonx_proxy_route_watsonx_endpoint_patch_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_patch
    )

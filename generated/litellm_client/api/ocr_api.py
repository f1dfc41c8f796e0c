from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class OcrApi(Api):
    """Operations tagged "ocr"."""

    def ocr_ocr_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Ocr.

        OCR endpoint for extracting text from documents and images.

        Supports two input modes:

        **1. JSON body** (Mistral OCR API compatible):
        ```bash
        curl -X POST "http://localhost:4000/v1/ocr"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "model": "mistral-ocr",
                "document": {
                    "type": "document_url",
                    "document_url": "https://arxiv.org/pdf/2201.04234"
                }
            }'
        ```

        **2. Multipart form file upload**:
        ```bash
        curl -X POST "http://localhost:4000/v1/ocr"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=mistral-ocr"         -F "file=@document.pdf"
        ```

        Response format is normalized to the LiteLLM OCR schema by default. Providers
        that support it (Azure Document Intelligence) can return their own payload
        instead, with cost tracking unchanged, via `x-req-format: native` (or
        `"req_format": "native"` in the body).

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "ocr_ocr_post",
            "POST",
            "/ocr",
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

    ocr_ocr_post_with_http_info = with_http_info(ocr_ocr_post)

    def ocr_v1_ocr_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Ocr.

        OCR endpoint for extracting text from documents and images.

        Supports two input modes:

        **1. JSON body** (Mistral OCR API compatible):
        ```bash
        curl -X POST "http://localhost:4000/v1/ocr"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "model": "mistral-ocr",
                "document": {
                    "type": "document_url",
                    "document_url": "https://arxiv.org/pdf/2201.04234"
                }
            }'
        ```

        **2. Multipart form file upload**:
        ```bash
        curl -X POST "http://localhost:4000/v1/ocr"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=mistral-ocr"         -F "file=@document.pdf"
        ```

        Response format is normalized to the LiteLLM OCR schema by default. Providers
        that support it (Azure Document Intelligence) can return their own payload
        instead, with cost tracking unchanged, via `x-req-format: native` (or
        `"req_format": "native"` in the body).

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "ocr_v1_ocr_post",
            "POST",
            "/v1/ocr",
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

    ocr_v1_ocr_post_with_http_info = with_http_info(ocr_v1_ocr_post)
    ocr = ocr_v1_ocr_post
    ocr_with_http_info = ocr_v1_ocr_post_with_http_info

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.ocr_api import OcrApi


class AsyncOcrApi(AsyncApi):
    """Operations tagged "ocr"."""

    ocr_ocr_post = awaited(OcrApi.ocr_ocr_post)
    ocr_ocr_post_with_http_info = with_http_info(ocr_ocr_post)

    ocr_v1_ocr_post = awaited(OcrApi.ocr_v1_ocr_post)
    ocr_v1_ocr_post_with_http_info = with_http_info(ocr_v1_ocr_post)
    ocr = ocr_v1_ocr_post
    ocr_with_http_info = ocr_v1_ocr_post_with_http_info

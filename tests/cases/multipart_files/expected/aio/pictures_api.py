from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pictures_api import PicturesApi


class AsyncPicturesApi(AsyncApi):
    """Operations tagged "pictures"."""

    upload_pictures = awaited(PicturesApi.upload_pictures)
    upload_pictures_with_http_info = with_http_info(upload_pictures)

    upload_one = awaited(PicturesApi.upload_one)
    upload_one_with_http_info = with_http_info(upload_one)

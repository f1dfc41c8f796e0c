from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.lens_api import LensApi


class AsyncLensApi(AsyncApi):
    """Operations tagged "Lens"."""

    service_connection_lens_service_get = awaited(
        LensApi.service_connection_lens_service_get
    )
    service_connection_lens_service_get_with_http_info = with_http_info(
        service_connection_lens_service_get
    )
    service_connection = service_connection_lens_service_get
    service_connection_with_http_info = (
        service_connection_lens_service_get_with_http_info
    )

    lens_request_lens_path_get = awaited(LensApi.lens_request_lens_path_get)
    lens_request_lens_path_get_with_http_info = with_http_info(
        lens_request_lens_path_get
    )

    lens_request_lens_path_put = awaited(LensApi.lens_request_lens_path_put)
    lens_request_lens_path_put_with_http_info = with_http_info(
        lens_request_lens_path_put
    )

    lens_request_lens_path_post = awaited(LensApi.lens_request_lens_path_post)
    lens_request_lens_path_post_with_http_info = with_http_info(
        lens_request_lens_path_post
    )

    lens_request_lens_path_delete = awaited(LensApi.lens_request_lens_path_delete)
    lens_request_lens_path_delete_with_http_info = with_http_info(
        lens_request_lens_path_delete
    )

    lens_request_lens_path_patch = awaited(LensApi.lens_request_lens_path_patch)
    lens_request_lens_path_patch_with_http_info = with_http_info(
        lens_request_lens_path_patch
    )

    lens_request_lens_get = awaited(LensApi.lens_request_lens_get)
    lens_request_lens_get_with_http_info = with_http_info(lens_request_lens_get)

    lens_request_lens_put = awaited(LensApi.lens_request_lens_put)
    lens_request_lens_put_with_http_info = with_http_info(lens_request_lens_put)

    lens_request_lens_post = awaited(LensApi.lens_request_lens_post)
    lens_request_lens_post_with_http_info = with_http_info(lens_request_lens_post)

    lens_request_lens_delete = awaited(LensApi.lens_request_lens_delete)
    lens_request_lens_delete_with_http_info = with_http_info(lens_request_lens_delete)

    lens_request_lens_patch = awaited(LensApi.lens_request_lens_patch)
    lens_request_lens_patch_with_http_info = with_http_info(lens_request_lens_patch)

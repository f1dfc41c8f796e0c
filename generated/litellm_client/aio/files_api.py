from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.files_api import FilesApi


class AsyncFilesApi(AsyncApi):
    """Operations tagged "files"."""

    list_files_files_get = awaited(FilesApi.list_files_files_get)
    list_files_files_get_with_http_info = with_http_info(list_files_files_get)

    create_file_files_post = awaited(FilesApi.create_file_files_post)
    create_file_files_post_with_http_info = with_http_info(create_file_files_post)

    list_files_v1_files_get = awaited(FilesApi.list_files_v1_files_get)
    list_files_v1_files_get_with_http_info = with_http_info(list_files_v1_files_get)
    list_files = list_files_v1_files_get
    list_files_with_http_info = list_files_v1_files_get_with_http_info

    create_file_v1_files_post = awaited(FilesApi.create_file_v1_files_post)
    create_file_v1_files_post_with_http_info = with_http_info(create_file_v1_files_post)
    create_file = create_file_v1_files_post
    create_file_with_http_info = create_file_v1_files_post_with_http_info

    list_files_provider_v1_files_get = awaited(
        FilesApi.list_files_provider_v1_files_get
    )
    list_files_provider_v1_files_get_with_http_info = with_http_info(
        list_files_provider_v1_files_get
    )

    create_file_provider_v1_files_post = awaited(
        FilesApi.create_file_provider_v1_files_post
    )
    create_file_provider_v1_files_post_with_http_info = with_http_info(
        create_file_provider_v1_files_post
    )

    get_file_content_files_file_id_content_get = awaited(
        FilesApi.get_file_content_files_file_id_content_get
    )
    get_file_content_files_file_id_content_get_with_http_info = with_http_info(
        get_file_content_files_file_id_content_get
    )

    get_file_content_v1_files_file_id_content_get = awaited(
        FilesApi.get_file_content_v1_files_file_id_content_get
    )
    get_file_content_v1_files_file_id_content_get_with_http_info = with_http_info(
        get_file_content_v1_files_file_id_content_get
    )
    get_file_content = get_file_content_v1_files_file_id_content_get
    get_file_content_with_http_info = (
        get_file_content_v1_files_file_id_content_get_with_http_info
    )

    get_file_content_provider_v1_files_file_id_content_get = awaited(
        FilesApi.get_file_content_provider_v1_files_file_id_content_get
    )
    get_file_content_provider_v1_files_file_id_content_get_with_http_info = (
        with_http_info(get_file_content_provider_v1_files_file_id_content_get)
    )

    get_file_files_file_id_get = awaited(FilesApi.get_file_files_file_id_get)
    get_file_files_file_id_get_with_http_info = with_http_info(
        get_file_files_file_id_get
    )

    delete_file_files_file_id_delete = awaited(
        FilesApi.delete_file_files_file_id_delete
    )
    delete_file_files_file_id_delete_with_http_info = with_http_info(
        delete_file_files_file_id_delete
    )

    get_file_v1_files_file_id_get = awaited(FilesApi.get_file_v1_files_file_id_get)
    get_file_v1_files_file_id_get_with_http_info = with_http_info(
        get_file_v1_files_file_id_get
    )
    get_file = get_file_v1_files_file_id_get
    get_file_with_http_info = get_file_v1_files_file_id_get_with_http_info

    delete_file_v1_files_file_id_delete = awaited(
        FilesApi.delete_file_v1_files_file_id_delete
    )
    delete_file_v1_files_file_id_delete_with_http_info = with_http_info(
        delete_file_v1_files_file_id_delete
    )
    delete_file = delete_file_v1_files_file_id_delete
    delete_file_with_http_info = delete_file_v1_files_file_id_delete_with_http_info

    get_file_provider_v1_files_file_id_get = awaited(
        FilesApi.get_file_provider_v1_files_file_id_get
    )
    get_file_provider_v1_files_file_id_get_with_http_info = with_http_info(
        get_file_provider_v1_files_file_id_get
    )

    delete_file_provider_v1_files_file_id_delete = awaited(
        FilesApi.delete_file_provider_v1_files_file_id_delete
    )
    delete_file_provider_v1_files_file_id_delete_with_http_info = with_http_info(
        delete_file_provider_v1_files_file_id_delete
    )

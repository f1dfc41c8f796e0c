from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.containers_api import ContainersApi


class AsyncContainersApi(AsyncApi):
    """Operations tagged "containers"."""

    list_containers_containers_get = awaited(
        ContainersApi.list_containers_containers_get
    )
    list_containers_containers_get_with_http_info = with_http_info(
        list_containers_containers_get
    )

    create_container_containers_post = awaited(
        ContainersApi.create_container_containers_post
    )
    create_container_containers_post_with_http_info = with_http_info(
        create_container_containers_post
    )

    list_containers_v1_containers_get = awaited(
        ContainersApi.list_containers_v1_containers_get
    )
    list_containers_v1_containers_get_with_http_info = with_http_info(
        list_containers_v1_containers_get
    )
    list_containers = list_containers_v1_containers_get
    list_containers_with_http_info = list_containers_v1_containers_get_with_http_info

    create_container_v1_containers_post = awaited(
        ContainersApi.create_container_v1_containers_post
    )
    create_container_v1_containers_post_with_http_info = with_http_info(
        create_container_v1_containers_post
    )
    create_container = create_container_v1_containers_post
    create_container_with_http_info = create_container_v1_containers_post_with_http_info

    retrieve_container_containers_container_id_get = awaited(
        ContainersApi.retrieve_container_containers_container_id_get
    )
    retrieve_container_containers_container_id_get_with_http_info = with_http_info(
        retrieve_container_containers_container_id_get
    )

    delete_container_containers_container_id_delete = awaited(
        ContainersApi.delete_container_containers_container_id_delete
    )
    delete_container_containers_container_id_delete_with_http_info = with_http_info(
        delete_container_containers_container_id_delete
    )

    retrieve_container_v1_containers_container_id_get = awaited(
        ContainersApi.retrieve_container_v1_containers_container_id_get
    )
    retrieve_container_v1_containers_container_id_get_with_http_info = with_http_info(
        retrieve_container_v1_containers_container_id_get
    )
    retrieve_container = retrieve_container_v1_containers_container_id_get
    retrieve_container_with_http_info = (
        retrieve_container_v1_containers_container_id_get_with_http_info
    )

    delete_container_v1_containers_container_id_delete = awaited(
        ContainersApi.delete_container_v1_containers_container_id_delete
    )
    delete_container_v1_containers_container_id_delete_with_http_info = with_http_info(
        delete_container_v1_containers_container_id_delete
    )
    delete_container = delete_container_v1_containers_container_id_delete
    delete_container_with_http_info = (
        delete_container_v1_containers_container_id_delete_with_http_info
    )

    handler_container_id_v1_containers_container_id_files_get = awaited(
        ContainersApi.handler_container_id_v1_containers_container_id_files_get
    )
    handler_container_id_v1_containers_container_id_files_get_with_http_info = (
        with_http_info(handler_container_id_v1_containers_container_id_files_get)
    )
    handler_container_id = handler_container_id_v1_containers_container_id_files_get
    handler_container_id_with_http_info = (
        handler_container_id_v1_containers_container_id_files_get_with_http_info
    )

    handler_multipart_upload_v1_containers_container_id_files_post = awaited(
        ContainersApi.handler_multipart_upload_v1_containers_container_id_files_post
    )
    handler_multipart_upload_v1_containers_container_id_files_post_with_http_info = (
        with_http_info(handler_multipart_upload_v1_containers_container_id_files_post)
    )
    handler_multipart_upload = (
        handler_multipart_upload_v1_containers_container_id_files_post
    )
    handler_multipart_upload_with_http_info = (
        handler_multipart_upload_v1_containers_container_id_files_post_with_http_info
    )

    handler_container_id_containers_container_id_files_get = awaited(
        ContainersApi.handler_container_id_containers_container_id_files_get
    )
    handler_container_id_containers_container_id_files_get_with_http_info = (
        with_http_info(handler_container_id_containers_container_id_files_get)
    )

    handler_multipart_upload_containers_container_id_files_post = awaited(
        ContainersApi.handler_multipart_upload_containers_container_id_files_post
    )
    handler_multipart_upload_containers_container_id_files_post_with_http_info = (
        with_http_info(handler_multipart_upload_containers_container_id_files_post)
    )

    handler_container_file_v1_containers_container_id_files_file_id_get = awaited(
        ContainersApi.handler_container_file_v1_containers_container_id_files_file_id_get
    )
    handler_container_file_v1_containers_container_id_files_file_id_get_with_http_info = with_http_info(
        handler_container_file_v1_containers_container_id_files_file_id_get
    )

    handler_container_file_v1_containers_container_id_files_file_id_delete = awaited(
        ContainersApi.handler_container_file_v1_containers_container_id_files_file_id_delete
    )
    handler_container_file_v1_containers_container_id_files_file_id_delete_with_http_info = with_http_info(
        handler_container_file_v1_containers_container_id_files_file_id_delete
    )

    handler_container_file_containers_container_id_files_file_id_get = awaited(
        ContainersApi.handler_container_file_containers_container_id_files_file_id_get
    )
    handler_container_file_containers_container_id_files_file_id_get_with_http_info = (
        with_http_info(handler_container_file_containers_container_id_files_file_id_get)
    )

    handler_container_file_containers_container_id_files_file_id_delete = awaited(
        ContainersApi.handler_container_file_containers_container_id_files_file_id_delete
    )
    handler_container_file_containers_container_id_files_file_id_delete_with_http_info = with_http_info(
        handler_container_file_containers_container_id_files_file_id_delete
    )

    handler_binary_content_v1_containers_container_id_files_file_id_content_get = awaited(
        ContainersApi.handler_binary_content_v1_containers_container_id_files_file_id_content_get
    )
    handler_binary_content_v1_containers_container_id_files_file_id_content_get_with_http_info = with_http_info(
        handler_binary_content_v1_containers_container_id_files_file_id_content_get
    )
    handler_binary_content = (
        handler_binary_content_v1_containers_container_id_files_file_id_content_get
    )
    handler_binary_content_with_http_info = handler_binary_content_v1_containers_container_id_files_file_id_content_get_with_http_info

    handler_binary_content_containers_container_id_files_file_id_content_get = awaited(
        ContainersApi.handler_binary_content_containers_container_id_files_file_id_content_get
    )
    handler_binary_content_containers_container_id_files_file_id_content_get_with_http_info = with_http_info(
        handler_binary_content_containers_container_id_files_file_id_content_get
    )

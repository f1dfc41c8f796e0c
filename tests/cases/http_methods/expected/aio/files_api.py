from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.files_api import FilesApi


class AsyncFilesApi(AsyncApi):
    """Operations tagged "files"."""

    read_file = awaited(FilesApi.read_file)
    read_file_with_http_info = with_http_info(read_file)

    write_file = awaited(FilesApi.write_file)
    write_file_with_http_info = with_http_info(write_file)

    copy_file = awaited(FilesApi.copy_file)
    copy_file_with_http_info = with_http_info(copy_file)

    delete_file = awaited(FilesApi.delete_file)
    delete_file_with_http_info = with_http_info(delete_file)

    file_options = awaited(FilesApi.file_options)
    file_options_with_http_info = with_http_info(file_options)

    check_file = awaited(FilesApi.check_file)
    check_file_with_http_info = with_http_info(check_file)

    change_file = awaited(FilesApi.change_file)
    change_file_with_http_info = with_http_info(change_file)

    trace_file = awaited(FilesApi.trace_file)
    trace_file_with_http_info = with_http_info(trace_file)

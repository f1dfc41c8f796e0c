from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.change_file_request import ChangeFileRequest


class FilesApi(Api):
    """Operations tagged "files"."""

    def read_file(self, name: str, *, opts: RequestOptions | None = None) -> bytes:
        """GET /files/{name}."""
        return self._call(
            "read_file",
            "GET",
            "/files/{name}",
            path_param("name", name),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    read_file_with_http_info = with_http_info(read_file)

    def write_file(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """PUT /files/{name}."""
        self._call(
            "write_file",
            "PUT",
            "/files/{name}",
            path_param("name", name),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    write_file_with_http_info = with_http_info(write_file)

    def copy_file(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """POST /files/{name}."""
        self._call(
            "copy_file",
            "POST",
            "/files/{name}",
            path_param("name", name),
            responses={"201": "None"},
            accept=(),
            opts=opts,
        )

    copy_file_with_http_info = with_http_info(copy_file)

    def delete_file(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """DELETE /files/{name}."""
        self._call(
            "delete_file",
            "DELETE",
            "/files/{name}",
            path_param("name", name),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    delete_file_with_http_info = with_http_info(delete_file)

    def file_options(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """OPTIONS /files/{name}."""
        self._call(
            "file_options",
            "OPTIONS",
            "/files/{name}",
            path_param("name", name),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    file_options_with_http_info = with_http_info(file_options)

    def check_file(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """HEAD /files/{name}."""
        self._call(
            "check_file",
            "HEAD",
            "/files/{name}",
            path_param("name", name),
            responses={"200": "None"},
            errors={"404": "None"},
            accept=(),
            opts=opts,
        )

    check_file_with_http_info = with_http_info(check_file)

    def change_file(
        self,
        name: str,
        change_file_request: ChangeFileRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PATCH /files/{name}."""
        self._call(
            "change_file",
            "PATCH",
            "/files/{name}",
            path_param("name", name),
            body_param(change_file_request, name="change_file_request", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    change_file_with_http_info = with_http_info(change_file)

    def trace_file(self, name: str, *, opts: RequestOptions | None = None) -> bytes:
        """TRACE /files/{name}."""
        return self._call(
            "trace_file",
            "TRACE",
            "/files/{name}",
            path_param("name", name),
            responses={"200": "bytes"},
            accept=("message/http",),
            opts=opts,
        )

    trace_file_with_http_info = with_http_info(trace_file)

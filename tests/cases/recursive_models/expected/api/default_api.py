from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.folder import Folder


class DefaultApi(Api):
    """Operations without a tag."""

    def read_folder(self, id: str, *, opts: RequestOptions | None = None) -> Folder:
        """GET /folders/{id}."""
        return self._call(
            "read_folder",
            "GET",
            "/folders/{id}",
            path_param("id", id),
            responses={"200": "Folder"},
            opts=opts,
        )

    read_folder_with_http_info = with_http_info(read_folder)

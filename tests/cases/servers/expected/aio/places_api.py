from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.places_api import PlacesApi


class AsyncPlacesApi(AsyncApi):
    """Operations tagged "places"."""

    read_here = awaited(PlacesApi.read_here)
    read_here_with_http_info = with_http_info(read_here)

    read_files = awaited(PlacesApi.read_files)
    read_files_with_http_info = with_http_info(read_files)

    write_files = awaited(PlacesApi.write_files)
    write_files_with_http_info = with_http_info(write_files)

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    list_pets = awaited(DefaultApi.list_pets)
    list_pets_with_http_info = with_http_info(list_pets)

    query_pets = awaited(DefaultApi.query_pets)
    query_pets_with_http_info = with_http_info(query_pets)

    link_pets = awaited(DefaultApi.link_pets)
    link_pets_with_http_info = with_http_info(link_pets)

    pets_copy = awaited(DefaultApi.pets_copy)
    pets_copy_with_http_info = with_http_info(pets_copy)

    stream_pets = awaited(DefaultApi.stream_pets)
    stream_pets_with_http_info = with_http_info(stream_pets)

    stream_notes = awaited(DefaultApi.stream_notes)
    stream_notes_with_http_info = with_http_info(stream_notes)

    any_shape = awaited(DefaultApi.any_shape)
    any_shape_with_http_info = with_http_info(any_shape)

    any_animal = awaited(DefaultApi.any_animal)
    any_animal_with_http_info = with_http_info(any_animal)

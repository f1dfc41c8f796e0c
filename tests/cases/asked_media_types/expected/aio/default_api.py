from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    get_same = awaited(DefaultApi.get_same)
    get_same_with_http_info = with_http_info(get_same)

    get_kinds = awaited(DefaultApi.get_kinds)
    get_kinds_with_http_info = with_http_info(get_kinds)

    get_texts = awaited(DefaultApi.get_texts)
    get_texts_with_http_info = with_http_info(get_texts)

    get_jsons = awaited(DefaultApi.get_jsons)
    get_jsons_with_http_info = with_http_info(get_jsons)

    get_file = awaited(DefaultApi.get_file)
    get_file_with_http_info = with_http_info(get_file)

    get_table = awaited(DefaultApi.get_table)
    get_table_with_http_info = with_http_info(get_table)

    get_statuses = awaited(DefaultApi.get_statuses)
    get_statuses_with_http_info = with_http_info(get_statuses)

    get_events = awaited(DefaultApi.get_events)
    get_events_with_http_info = with_http_info(get_events)

    get_xml = awaited(DefaultApi.get_xml)
    get_xml_with_http_info = with_http_info(get_xml)

    get_nothing = awaited(DefaultApi.get_nothing)
    get_nothing_with_http_info = with_http_info(get_nothing)

    get_nowhere = awaited(DefaultApi.get_nowhere)
    get_nowhere_with_http_info = with_http_info(get_nowhere)

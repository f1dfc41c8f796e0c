from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.answers_api import AnswersApi


class AsyncAnswersApi(AsyncApi):
    """Operations tagged "answers"."""

    read_json = awaited(AnswersApi.read_json)
    read_json_with_http_info = with_http_info(read_json)

    read_hal = awaited(AnswersApi.read_hal)
    read_hal_with_http_info = with_http_info(read_hal)

    read_text = awaited(AnswersApi.read_text)
    read_text_with_http_info = with_http_info(read_text)

    read_csv = awaited(AnswersApi.read_csv)
    read_csv_with_http_info = with_http_info(read_csv)

    read_html = awaited(AnswersApi.read_html)
    read_html_with_http_info = with_http_info(read_html)

    read_xml = awaited(AnswersApi.read_xml)
    read_xml_with_http_info = with_http_info(read_xml)

    read_zip = awaited(AnswersApi.read_zip)
    read_zip_with_http_info = with_http_info(read_zip)

    read_image = awaited(AnswersApi.read_image)
    read_image_with_http_info = with_http_info(read_image)

    read_bytes = awaited(AnswersApi.read_bytes)
    read_bytes_with_http_info = with_http_info(read_bytes)

    read_any = awaited(AnswersApi.read_any)
    read_any_with_http_info = with_http_info(read_any)

    read_empty = awaited(AnswersApi.read_empty)
    read_empty_with_http_info = with_http_info(read_empty)

    read_events = awaited(AnswersApi.read_events)
    read_events_with_http_info = with_http_info(read_events)

    read_chat = awaited(AnswersApi.read_chat)
    read_chat_with_http_info = with_http_info(read_chat)

    read_report = awaited(AnswersApi.read_report)
    read_report_with_http_info = with_http_info(read_report)

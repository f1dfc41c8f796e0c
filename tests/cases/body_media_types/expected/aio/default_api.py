from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    send_any = awaited(DefaultApi.send_any)
    send_any_with_http_info = with_http_info(send_any)

    send_application = awaited(DefaultApi.send_application)
    send_application_with_http_info = with_http_info(send_application)

    send_suffix = awaited(DefaultApi.send_suffix)
    send_suffix_with_http_info = with_http_info(send_suffix)

    send_text_json = awaited(DefaultApi.send_text_json)
    send_text_json_with_http_info = with_http_info(send_text_json)

    send_image = awaited(DefaultApi.send_image)
    send_image_with_http_info = with_http_info(send_image)

    send_one_of_two = awaited(DefaultApi.send_one_of_two)
    send_one_of_two_with_http_info = with_http_info(send_one_of_two)

    send_note = awaited(DefaultApi.send_note)
    send_note_with_http_info = with_http_info(send_note)

    send_xml = awaited(DefaultApi.send_xml)
    send_xml_with_http_info = with_http_info(send_xml)

    send_lines = awaited(DefaultApi.send_lines)
    send_lines_with_http_info = with_http_info(send_lines)

    send_table = awaited(DefaultApi.send_table)
    send_table_with_http_info = with_http_info(send_table)

    send_form_or_json = awaited(DefaultApi.send_form_or_json)
    send_form_or_json_with_http_info = with_http_info(send_form_or_json)

    send_message = awaited(DefaultApi.send_message)
    send_message_with_http_info = with_http_info(send_message)

    send_two_forms = awaited(DefaultApi.send_two_forms)
    send_two_forms_with_http_info = with_http_info(send_two_forms)

    send_mixed = awaited(DefaultApi.send_mixed)
    send_mixed_with_http_info = with_http_info(send_mixed)

    send_multipart = awaited(DefaultApi.send_multipart)
    send_multipart_with_http_info = with_http_info(send_multipart)

    send_texts = awaited(DefaultApi.send_texts)
    send_texts_with_http_info = with_http_info(send_texts)

    send_choice = awaited(DefaultApi.send_choice)
    send_choice_with_http_info = with_http_info(send_choice)

    send_parts = awaited(DefaultApi.send_parts)
    send_parts_with_http_info = with_http_info(send_parts)

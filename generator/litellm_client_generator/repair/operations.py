"""Repairs of operations and their responses."""

from __future__ import annotations

import re
from typing import Any

from litellm_client_generator.document import ADDITIONAL, METHODS, pointer_to
from litellm_client_generator.document.grammar import as_dict
from litellm_client_generator.repair.draft import Draft

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)|default|x-.*", re.DOTALL)
_RESPONSE_FIELDS = frozenset(
    ("summary", "description", "headers", "content", "links", "$ref")
)


def unknown_method(draft: Draft) -> None:
    """A method is in capitals, in the wrong field, or no word that HTTP knows: it is read as it is meant, or left out."""
    for path, item in draft.path_items():
        for key in list(item):
            method = key.lower()
            if method in METHODS and method not in item:
                item[method] = item.pop(key)
                _report_method(draft, (path, key), f"read it as '{method}'")
        additional = as_dict(item.get(ADDITIONAL))
        for key in list(additional):
            method = key.lower()
            if method in METHODS and method not in item:
                item[method] = additional.pop(key)
                action = f"read it as '{method}'"
            elif method in METHODS or not _TOKEN.fullmatch(key):
                del additional[key]
                action = "left it out"
            else:
                continue
            _report_method(draft, (path, ADDITIONAL, key), action)


def _report_method(draft: Draft, parts: tuple[str, ...], action: str) -> None:
    message = f"'{parts[-1]:.80}' is no method that belongs here"
    draft.report(pointer_to("paths", *parts), message, action)


def repeated_tag(draft: Draft) -> None:
    """An operation, or the document, lists a tag more than once: it is counted once."""
    for endpoint in draft.endpoints():
        tags = endpoint.value.get("tags")
        if isinstance(tags, list) and (extra := _drop_repeated(tags)):
            _report_tags(
                draft,
                f"{endpoint.pointer}/tags",
                extra,
            )
    named = draft.data.get("tags")
    if isinstance(named, list) and all(isinstance(tag, dict) for tag in named):
        names = [tag.get("name") for tag in named]
        extra = [name for index, name in enumerate(names) if name in names[:index]]
        if extra:
            draft.data["tags"] = [
                tag
                for index, tag in enumerate(named)
                if names[index] not in names[:index]
            ]
            _report_tags(draft, "#/tags", extra)


def _drop_repeated(tags: list[Any]) -> list[Any]:
    """Drop what stands in the list a second time; return what that was."""
    kept: list[Any] = []
    extra: list[Any] = []
    for tag in tags:
        (extra if tag in kept else kept).append(tag)
    tags[:] = kept
    return extra


def _report_tags(draft: Draft, pointer: str, extra: list[Any]) -> None:
    names = ", ".join(f"'{name!s:.80}'" for name in dict.fromkeys(map(str, extra)))
    draft.report(
        pointer,
        f"the tag {names} is given more than once",
        "counted it once",
    )


def anything() -> dict[str, Any]:
    """A response of which nothing is known."""
    return {"description": "", "content": {"*/*": {}}}


def missing_responses(draft: Draft) -> None:
    """An operation says nothing about its responses (OpenAPI 3.1, 4.8.16): any response is taken as it comes."""
    required = draft.document.version == "3.0"
    for endpoint in draft.endpoints():
        responses = endpoint.value.get("responses")
        if responses == {} or (responses is None and required):
            endpoint.value["responses"] = {"default": anything()}
            draft.report(
                endpoint.pointer,
                "the operation says nothing about its responses",
                "any response is taken as it comes",
            )


def invalid_response_key(draft: Draft) -> None:
    """A key among the responses is no status, or one in a response no field of it: mended, or ignored."""
    for endpoint in draft.endpoints():
        responses = endpoint.value.get("responses")
        if isinstance(responses, dict):
            endpoint.value["responses"] = _valid_statuses(
                draft, endpoint.pointer, responses
            )
    for element in draft.elements("response"):
        for key in [
            key
            for key in element.value
            if key not in _RESPONSE_FIELDS and not key.startswith("x-")
        ]:
            del element.value[key]
            draft.report(
                pointer_to(*element.parts, key),
                f"'{key:.80}' is no field of a response",
                "ignored it",
            )


def _valid_statuses(
    draft: Draft, pointer: str, responses: dict[str, Any]
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, response in responses.items():
        status = key.strip()
        status = (
            status.lower()
            if status.lower() == "default"
            else status.upper() if key[:2] != "x-" else key
        )
        if not _STATUS.fullmatch(status) or (status != key and status in responses):
            action = "ignored it"
        else:
            result[status] = response
            action = f"read it as '{status}'"
        if status != key or status not in result:
            message = f"'{key:.80}' is no status code"
            draft.report(
                f"{pointer}/responses{pointer_to(key)[1:]}",
                message,
                action,
            )
    return result


def missing_content(draft: Draft) -> None:
    """A request body does not say what it is (OpenAPI 3.1, 4.8.13): any JSON can be sent."""
    for element in draft.elements("requestBody"):
        if not {"$ref", "content"} & element.value.keys():
            element.value["content"] = {"application/json": {}}
            draft.report(
                element.pointer,
                "the body has no content",
                "any JSON can be sent",
            )


def missing_description(draft: Draft) -> None:
    """A response has no description (OpenAPI 3.1, 4.8.17): it gets an empty one."""
    for element in draft.elements("response"):
        if not {"$ref", "description"} & element.value.keys():
            element.value["description"] = ""
            draft.report(
                element.pointer,
                "the response has no description",
                "used an empty one",
            )

"""From an answer to what the caller gets: pure, nothing is read from the network here."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import reduce
from operator import or_
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from ...api_response import ApiResponse
from ...exceptions import (
    ApiException,
    ApiValueError,
    ResponseValidationException,
    exception_class,
    reason_phrase,
    server_message,
)
from ..call.call import Call
from ..exchange.redaction import Redactor
from ..headers import Headers
from ..media import is_json, is_text
from ..models.building import adapter
from ..models.sides import ANSWER
from ..models.tolerant import Deviation, fits, read
from .reading import BeyondReading, decoded, parsed
from .types import as_type

_NAMED_DEVIATIONS = 10
_NO_CONTENT = (204, 205, 304)


class Reader:
    """Reads the answers of one call."""

    def __init__(
        self, call: Call, strict: bool, logger: logging.Logger, redactor: Redactor
    ) -> None:
        self.call = call
        self.strict = strict
        self.logger = logger
        self.redactor = redactor

    def response(
        self, status: int, reason: str, headers: Headers, body: bytes
    ) -> ApiResponse[Any]:
        """The answer, read as the operation's type.

        Args:
            status: The HTTP status.
            reason: The reason phrase.
            headers: The headers.
            body: The body, decompressed.

        Raises:
            ApiException: The status is none of success; or the body strays from the document and that is not tolerated.
        """
        if not 200 <= status <= 299:
            raise self.error(status, reason, headers, body)
        try:
            data = self._data(status, headers, body)
        except (ApiValueError, ValidationError) as error:
            said = _findings(error) if isinstance(error, ValidationError) else error
            raise ResponseValidationException(
                status,
                self._reason(status, reason),
                body=self.redactor.answered(_text(headers, body)),
                headers=Headers(self.redactor.fields(headers.multi_items())),
                method=self.call.method,
                path=self.call.path,
                message=self.redactor.text(
                    f"the answer strays from the document: {said}"
                ),
            ) from None
        response = ApiResponse(data, status, headers, body)
        response._redactor = self.redactor
        return response

    def error(
        self, status: int, reason: str, headers: Headers, body: bytes
    ) -> ApiException:
        """The exception for an error status.

        Args:
            status: The HTTP status.
            reason: The reason phrase.
            headers: The headers.
            body: The body, decompressed.
        """
        # What failed may repeat the credentials, and its exception goes to logs and to other processes.
        said = self.redactor.answered(_text(headers, body))
        parsed = _plain(headers, said)
        return exception_class(status)(
            status,
            self._reason(status, reason),
            body=said,
            data=self._error_data(status, parsed),
            headers=Headers(self.redactor.fields(headers.multi_items())),
            method=self.call.method,
            path=self.call.path,
            message=self.redactor.text(server_message(parsed)),
        )

    def _reason(self, status: int, reason: str) -> str:
        return self.redactor.text(reason) or reason_phrase(status)

    def _data(self, status: int, headers: Headers, body: bytes) -> Any:
        declared = self.call.opts.get("debug_return_type")
        if declared is None:
            declared = _declared(self.call.responses, status)
        if declared in ("None", None):
            return None
        wanted = as_type(declared)
        content_type = headers.get("Content-Type", "")
        if wanted is bytes or (content_type and self._is_raw(wanted, content_type)):
            return body
        if not body:
            return self._nothing(wanted, status, content_type)
        if not is_json(content_type) and (
            _is_text(wanted, content_type) or self._asks_for_another()
        ):
            return _text(headers, body)
        if wanted is Any:
            return _parse(headers, body)
        return self._typed(wanted, headers, body)

    def _is_raw(self, wanted: Any, content_type: str) -> bool:
        """Whether a body is the file that an answer may be beside other types."""
        members = _members(wanted)
        if bytes not in members or is_json(content_type):
            return False
        return str not in members or not is_text(content_type)

    def _asks_for_another(self) -> bool:
        """Whether the call asks for a format that its type does not speak of."""
        asked = Headers(self.call.opts.get("header_params", {})).get("Accept")
        return asked is not None and not any(map(is_json, str(asked).split(",")))

    def _nothing(self, wanted: Any, status: int, content_type: str) -> Any:
        """What an empty body says."""
        if wanted is Any or status in _NO_CONTENT or self.call.method == "HEAD":
            return None
        if _is_text(wanted, content_type):
            return ""
        try:
            return fits(wanted, None)
        except ValidationError:
            if self.strict:
                raise
        self._warn([Deviation("$", "expected a body, got nothing")])
        return None

    def _typed(self, wanted: Any, headers: Headers, body: bytes) -> Any:
        content_type = headers.get("Content-Type", "")
        if content_type and not is_json(content_type):
            data, deviations = read(wanted, _text(headers, body))
            if not deviations:
                return data
        if is_json(content_type):
            wanted = _in_json(wanted)
        try:
            return adapter(wanted).validate_json(body, strict=True, context=ANSWER)
        except ValidationError:
            if not content_type and bytes in _members(wanted):
                return body
            data, deviations = read(wanted, _parse(headers, body))
            if deviations and self.strict:
                raise
        if deviations:
            self._warn(deviations)
        return data

    def _warn(self, deviations: list[Deviation]) -> None:
        named = "; ".join(map(str, deviations[:_NAMED_DEVIATIONS]))
        more = len(deviations) - _NAMED_DEVIATIONS
        self.logger.warning(
            "The answer of %s strays from the document and is kept as it came: %s%s",
            self.call.operation,
            self.redactor.text(named),
            f"; and {more} more" if more > 0 else "",
        )

    def _error_data(self, status: int, parsed: Any) -> Any:
        declared = _declared(self.call.responses, status)
        if declared in (None, "None", "Any") or isinstance(parsed, (str, bytes)):
            return parsed
        data, deviations = read(as_type(declared), parsed)
        if deviations:
            return parsed
        # A model whose fields are all optional takes any object; it fits only if it says something of it.
        if (
            isinstance(data, BaseModel)
            and not data.model_fields_set & type(data).model_fields.keys()
        ):
            return parsed
        return data


def _is_text(wanted: Any, content_type: str) -> bool:
    """Whether a body is the text that an answer is, or may be beside other types: these are said in JSON, or are bytes."""
    may_be_text = content_type and not is_json(content_type)
    return wanted is str or bool(may_be_text and str in _members(wanted))


def _in_json(wanted: Any) -> Any:
    """What JSON may say of an answer that may also be a file: to pydantic, a text in JSON is bytes as well."""
    members = _members(wanted)
    rest = tuple(member for member in members if member is not bytes)
    return reduce(or_, rest) if rest and rest != members else wanted


def _members(wanted: Any) -> tuple[Any, ...]:
    """The types of which an answer is one."""
    return get_args(wanted) if get_origin(wanted) in (Union, UnionType) else (wanted,)


def _declared(responses: Mapping[str, Any], status: int) -> Any:
    """The type for a status: exact, else its range, else the default (OpenAPI 3.1, section 4.8.16)."""
    for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
        if key in responses:
            return responses[key]
    return "Any"


def _parse(headers: Headers, body: bytes) -> Any:
    """The body as JSON where it is that, else as text, else as bytes.

    Raises:
        ApiValueError: It says that it is JSON, and is not.
    """
    text = _text(headers, body)
    try:
        return _value(headers, text)
    except BeyondReading:
        return text
    except ApiValueError:
        if headers.get("Content-Type"):
            raise
        return text


def _plain(headers: Headers, text: str | bytes) -> Any:
    """A text as the JSON that it is, or as it is."""
    try:
        return _value(headers, text)
    except ApiValueError:
        return text


def _value(headers: Headers, text: str | bytes) -> Any:
    """What a text says in JSON, where it may be that; else the text.

    Raises:
        ApiValueError: It is no JSON.
    """
    content_type = headers.get("Content-Type", "")
    if isinstance(text, str) and (not content_type or is_json(content_type)):
        return parsed(text.removeprefix("\ufeff")) if text else None
    return text


def _text(headers: Headers, body: bytes) -> str | bytes:
    return decoded(headers.get("Content-Type", ""), body)


def _findings(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    named = (
        f"{'.'.join(map(str, each['loc'])) or '$'}: {each['msg']}" for each in found
    )
    return "; ".join(list(named)[:_NAMED_DEVIATIONS])

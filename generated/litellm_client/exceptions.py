"""Everything this package raises.

OpenApiException
  ApiTypeError (TypeError)
  ApiValueError (ValueError)
  ApiKeyError (KeyError)
  ApiAttributeError (AttributeError)
  ApiException                      an answer, or none; also under the name ApiError
    BadRequestException             400
    UnauthorizedException           401
    ForbiddenException              403
    NotFoundException               404
    ConflictException               409
    UnprocessableEntityException    422
    RateLimitException              429
    ServiceException                5xx
    ResponseValidationException     an answer that is not taken: it is not the JSON that it says; it strays from the document,
                                    where that was not to be tolerated; it is larger than it may be; its listing goes round
                                    in a circle
    ApiConnectionException          no answer: refused, reset, DNS, TLS
      ApiTimeoutException           no answer in time

Whatever a server says, and whatever a caller gives, nothing else gets out of a call: what cannot be sent is an `ApiTypeError` or an
`ApiValueError`; what comes is an `ApiException`. What a caller's own code raises is the caller's.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from ._runtime.headers import Headers

__all__ = [
    "ApiAttributeError",
    "ApiConnectionException",
    "ApiError",
    "ApiException",
    "ApiKeyError",
    "ApiTimeoutException",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "RateLimitException",
    "ResponseValidationException",
    "ServiceException",
    "UnauthorizedException",
    "UnprocessableEntityException",
]


class OpenApiException(Exception):
    """The base of all exceptions of this package."""

    def __str__(self) -> str:
        # KeyError shows the repr of its message.
        return Exception.__str__(self)


class ApiTypeError(OpenApiException, TypeError):
    """A value of a type that cannot be sent."""


class ApiValueError(OpenApiException, ValueError):
    """A value that the API does not take, found before anything was sent."""


class ApiKeyError(OpenApiException, KeyError):
    """A key that does not exist."""


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that does not exist."""


class ApiException(OpenApiException):
    """A call that failed: the server answered with an error, or not at all.

    Attributes:
        status: The HTTP status; 0 where there was no answer. Also as `code`.
        reason: The reason phrase, or what went wrong on the way.
        body: The answer as text (bytes, where it is not text), without credentials that it repeats. Also as `response_body`.
        data: The declared error model where the body fits it, else parsed JSON, else text.
        headers: The answer's headers. Also as `response_headers`.
        method: The request's method.
        path: The operation's path, as the document has it.
    """

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        *,
        body: str | bytes | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        method: str = "",
        path: str = "",
        message: str | None = None,
    ) -> None:
        super().__init__(status, reason)
        self.status = status or 0
        self.reason = reason
        self.body = body
        self.data = data
        self.headers = (
            headers if isinstance(headers, Headers) else Headers(headers or {})
        )
        self.method = method
        self.path = path
        self.message = (
            server_message(body if data is None else data)
            if message is None
            else message
        )

    @property
    def code(self) -> int:
        """The HTTP status."""
        return self.status

    @property
    def response_body(self) -> str | bytes | None:
        """The answer as text."""
        return self.body

    @property
    def response_headers(self) -> Headers:
        """The answer's headers."""
        return self.headers

    def __str__(self) -> str:
        request = " ".join(filter(None, (self.method, self.path)))
        status = " ".join(filter(None, (str(self.status or ""), self.reason)))
        return ": ".join(filter(None, (request, status, self.message)))

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


class BadRequestException(ApiException):
    """400: the server did not understand the request."""


class UnauthorizedException(ApiException):
    """401: the credentials are missing or wrong."""


class ForbiddenException(ApiException):
    """403: the credentials do not allow this."""


class NotFoundException(ApiException):
    """404: there is no such thing."""


class ConflictException(ApiException):
    """409: the request does not fit the state of things."""


class UnprocessableEntityException(ApiException):
    """422: the server understood the request and found a value wrong."""


class RateLimitException(ApiException):
    """429: too many requests."""

    @property
    def retry_after(self) -> float | None:
        """How many seconds the server asks to wait, if it says so."""
        return retry_after(self.headers)


class ServiceException(ApiException):
    """5xx: the server failed."""


class ResponseValidationException(ApiException, ApiValueError):
    """An answer that is not taken.

    It is not the JSON that it says; it strays from the document, and `Configuration.strict_responses` is set; it is larger
    than `max_response_size`, a line or an event of it longer than `max_event_size`; or it belongs to a listing that goes
    round in a circle.
    """


class ApiConnectionException(ApiException):
    """No answer: the connection was refused, reset, or never came about."""


class ApiTimeoutException(ApiConnectionException):
    """No answer in time."""


ApiError = ApiException

_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: RateLimitException,
}


def exception_class(status: int) -> type[ApiException]:
    """The class for an error status."""
    if 500 <= status <= 599:
        return ServiceException
    return _BY_STATUS.get(status, ApiException)


def reason_phrase(status: int) -> str:
    """What a status is called (RFC 9110, section 15), or nothing."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that `Retry-After` asks for: a number or a date (RFC 9110, section 10.2.3).

    The number may have a fraction, as some servers send it.

    Args:
        headers: The answer's headers, found in any case.
    """
    value = headers.get("Retry-After", "").strip()
    if not value:
        return None
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", value):
        return float(value)
    try:
        moment = parsedate_to_datetime(value).timestamp()
    except (ArithmeticError, LookupError, OSError, TypeError, ValueError):
        return None
    return max(0.0, moment - time.time())


def server_message(data: Any) -> str:
    """What the server says went wrong, in one line.

    Args:
        data: An answer's body: parsed, or a model, or text. Known shapes are `{"error": {"message": ...}}`,
            `{"detail": ...}` with a text, an object or FastAPI's list of findings, and `{"message": ...}`.
    """
    try:
        return _message(data)
    except (ApiValueError, RecursionError):
        return ""  # nobody says it so deep


def _message(data: Any) -> str:
    if hasattr(data, "to_dict"):
        data = data.to_dict()
    if isinstance(data, bytes):
        return ""
    if isinstance(data, list):
        return "; ".join(filter(None, map(_message, data)))
    if isinstance(data, Mapping):
        return _message_of_object(data)
    return "" if data is None else " ".join(str(data).split())[:1000]


def _message_of_object(data: Mapping[str, Any]) -> str:
    if "msg" in data and isinstance(data.get("loc"), list):
        return f"{'.'.join(map(str, data['loc']))}: {data['msg']}"
    for key in ("error", "detail", "message", "error_description", "title"):
        if data.get(key):
            return _message(data[key])
    return ""


def _restore(
    cls: type[ApiException], args: tuple[Any, ...], state: dict[str, Any]
) -> ApiException:
    error = cls(*args)
    error.__dict__.update(state)
    return error

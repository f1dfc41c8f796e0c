"""From a call to the request that says it: pure, nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiTypeError, ApiValueError
from ..answer.reading import whole
from ..call.call import Call, RequestOptions, Timeout
from ..call.parameters import Parameter
from ..call.refusing import refusing
from ..call.security import Placement
from ..call.servers import Server, check_host, chosen, located, variables
from ..call.validation import check_constraints, check_required
from ..exchange.redaction import Redactor
from ..headers import Headers
from ..media import MULTIPART, URLENCODED, is_json, settled
from .body import encode_body, encode_form, form_field
from .choice import select_header_content_type
from .files import AsyncStream, Content, Stream, with_paths
from .path import check_path, path_of
from .styles import (
    Pairs,
    check_header,
    check_token,
    content_text,
    cookie_pairs,
    escape,
    header_value,
    query_pairs,
)

if TYPE_CHECKING:
    from ...configuration import Configuration


@dataclass(frozen=True)
class Request:
    """One HTTP request, ready to send."""

    method: str
    url: str
    headers: Headers
    content: Content | None = None
    timeout: tuple[float | None, float | None] = (None, None)
    """Seconds to wait for a connection, and for the next bytes."""
    redactor: Redactor = field(default=Redactor(), repr=False, compare=False)
    """What knows the secrets in it."""

    def __repr__(self) -> str:
        return f"Request({self.method!r}, {self.redactor.text(self.url)!r}, {self.headers!r})"

    @property
    def replayable(self) -> bool:
        """Whether the request can be sent once more."""
        return (
            self.content is None
            or isinstance(self.content, bytes)
            or self.content.replayable
        )


Credential = tuple[Placement, str]

_METHODS = frozenset(
    ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY")
)
_WINNING = frozenset({"accept", "content-type"})
"""Headers in which the options win over the operation."""
_EVENTS = "text/event-stream"
_LONGEST = 2_000_000.0
"""How many seconds a system waits at most: it counts milliseconds in 31 bits."""
_KINDS: dict[str, Any] = {
    "query_params": Mapping,
    "header_params": Mapping,
    "form_params": Mapping,
    "debug_auth_names": (list, tuple),
    "host": str,
    "idempotency_key": str,
}


@refusing
def check(call: Call, configuration: Configuration) -> None:
    """Find fault with a call before anything is sent.

    Args:
        call: The call.
        configuration: How strictly it is checked.

    Raises:
        ApiValueError: An argument or an option is wrong.
        ApiTypeError: One is of a wrong type.
    """
    for name, kind in _KINDS.items():
        value = call.opts.get(name)
        if value is not None and not isinstance(value, kind):
            given = type(value).__name__
            raise ApiTypeError(
                f"invalid type of opts[{name!r}] when calling {call.operation}: {given}"
            )
    if not all(
        isinstance(each, str) for each in call.opts.get("debug_auth_names") or ()
    ):
        raise ApiTypeError("opts['debug_auth_names'] holds names of security schemes")
    unknown = call.opts.keys() - RequestOptions.__annotations__.keys()
    if unknown:
        raise ApiValueError(
            f"unknown opts when calling {call.operation}: {sorted(unknown)}"
        )
    wanted = call.opts.get("debug_return_type")
    if wanted is not None:
        from ..answer.types import check_type  # which is slow to import

        check_type(wanted)
    parameters = call.parameters
    if call.opts.get("debug_body") is not None:
        parameters = [each for each in parameters if each.place != "body"]
    # A path cannot be written without its parts.
    check_required(
        call.operation, [each for each in parameters if each.place == "path"]
    )
    check_path(call, configuration.safe_chars_for_path_param)
    if not configuration.client_side_validation:
        return
    check_required(call.operation, parameters)
    check_constraints(call.operation, parameters)


@refusing
def start_headers(call: Call, defaults: Mapping[str, str]) -> Headers:
    """The headers that do not depend on who is calling.

    Args:
        call: The call.
        defaults: The client's headers for all calls.

    Raises:
        ApiValueError: A header's value holds a line break.
    """
    headers = Headers(defaults)
    if call.accept:
        headers["Accept"] = _accept(call.accept)
    for name, value in call.opts.get("header_params", {}).items():
        if value is not None:
            headers[name] = header_value(value)
    given = {name.lower() for name in call.opts.get("header_params", {})}
    for parameter in call.at("header"):
        if parameter.wire_name.lower() not in given & _WINNING:
            headers[parameter.wire_name] = _header(parameter)
    for name, value in headers.multi_items():
        headers[name] = check_header(name, value)
    return headers


@refusing
def build(
    call: Call,
    configuration: Configuration,
    headers: Headers,
    credentials: Sequence[Credential] = (),
) -> Request:
    """The request that says a call.

    Args:
        call: The call.
        configuration: Where it goes, and how.
        headers: What `start_headers` gave.
        credentials: What says who is calling.

    Raises:
        ApiValueError: A value cannot be sent where it has to go.
        ApiTypeError: The body cannot be sent.
    """
    headers = Headers(headers.multi_items())
    query = _query(call)
    cookies = [pair for each in call.at("cookie") for pair in _cookies(each)]
    for placement, secret in credentials:
        _place(placement, secret, headers, query, cookies)
    if cookies:
        given = headers.get_list("Cookie")
        headers["Cookie"] = "; ".join(
            [*given, *(f"{name}={value}" for name, value in cookies)]
        )
    content, content_type = _content(
        call, headers.get("Content-Type"), configuration.text_is_path
    )
    content = _measured(headers, content)
    if content_type is not None and content is not None:
        headers["Content-Type"] = check_header("Content-Type", content_type)
    path = path_of(call, configuration.safe_chars_for_path_param)
    url = _host(call, configuration).rstrip("/") + path
    return Request(
        _spelled(call.method),
        _with_query(url, query),
        headers,
        content,
        as_timeout(call.opts.get("timeout", configuration.timeout)),
    )


def _accept(media_types: Sequence[str]) -> str:
    """What an operation answers, JSON first; events are asked for alone, or by an argument of the operation."""
    others = [each for each in media_types if each != _EVENTS] or media_types
    return ", ".join(sorted(others, key=lambda each: not is_json(each)))


def _spelled(method: str) -> str:
    """A method as it is sent: the usual ones in capitals, any other as it is given (RFC 9110, section 9.1)."""
    check_token("method", method)
    return method.upper() if method.upper() in _METHODS else method


def as_timeout(value: Timeout) -> tuple[float | None, float | None]:
    """A timeout as (connect, read).

    Raises:
        ApiTypeError: It is no number, and no two of them.
        ApiValueError: It is less than nothing.
    """
    pair = value if isinstance(value, tuple) else (value, value)
    for each in pair:
        if each is not None and not isinstance(each, (int, float)):
            raise ApiTypeError(f"a timeout is a number, not {type(each).__name__}")
        if each is not None and not each >= 0:
            raise ApiValueError("a timeout is no less than 0")
    connect, read = (None if each is None else min(each, _LONGEST) for each in pair)
    return connect, read


@refusing
def with_key(request: Request, name: str, key: str) -> Request:
    """The request with an idempotency key, unless it has one."""
    if name in request.headers:
        return request
    headers = Headers(request.headers.multi_items())
    headers[name] = check_header(name, key)
    return replace(request, headers=headers)


def _measured(headers: Headers, content: Content | None) -> Content | None:
    """A body that is as long as a caller's own `Content-Length` says, if there is one (RFC 9110, section 8.6).

    Otherwise one of both sides would wait for the other.

    Raises:
        ApiValueError: It is not.
    """
    said = headers.get("Content-Length")
    if said is None:
        return content
    if isinstance(content, (Stream, AsyncStream)):
        length = content.length
    else:
        length = len(content or b"")
    told = whole(said)
    if told is None or length not in (None, told):
        raise ApiValueError(
            f"the header Content-Length says {said}, the body has {length} bytes"
        )
    if isinstance(content, Stream):
        content.length = told
    return (
        replace(content, length=told) if isinstance(content, AsyncStream) else content
    )


def _host(call: Call, configuration: Configuration) -> str:
    given = call.opts.get("host")
    if given:
        return check_host(given)
    if not call.host or configuration.ignore_operation_servers:
        return configuration.host
    server = Server(call.host, variables=variables(call.host_variables))
    own = located(server.at(configuration.server_variables), configuration.host)
    stays = (
        configuration.is_host_given and configuration.ignore_operation_servers is None
    )
    return chosen(own, configuration.host, stays)


def _query(call: Call) -> Pairs:
    own = [(each.wire_name, _query_of(each)) for each in call.at("query")]
    overlaid = {name for name, _ in own}
    pairs: Pairs = []
    for name, value in call.opts.get("query_params", {}).items():
        if name not in overlaid and value is not None:
            style = "deepObject" if isinstance(value, Mapping) else "form"
            pairs += query_pairs(name, value, style)
    return pairs + [pair for _, written in own for pair in written]


def _query_of(parameter: Parameter) -> Pairs:
    if parameter.content_type:
        return [_content_pair(parameter, parameter.content_type)]
    return query_pairs(
        parameter.wire_name,
        parameter.value,
        parameter.style,
        parameter.explode,
        parameter.allow_reserved,
    )


def _cookies(parameter: Parameter) -> Pairs:
    if parameter.content_type:
        return [_content_pair(parameter, parameter.content_type)]
    return cookie_pairs(
        parameter.wire_name, parameter.value, parameter.style, parameter.explode
    )


def _content_pair(parameter: Parameter, content_type: str) -> tuple[str, str]:
    written = content_text(parameter.value, content_type)
    return escape(parameter.wire_name), escape(written)


def _header(parameter: Parameter) -> str:
    if parameter.content_type:
        return content_text(parameter.value, parameter.content_type)
    return header_value(parameter.value, parameter.explode)


def _with_query(url: str, query: Pairs) -> str:
    if not query:
        return url
    written = "&".join(f"{name}={value}" for name, value in query)
    return f"{url}{'&' if '?' in url else '?'}{written}"


def _place(
    placement: Placement, secret: str, headers: Headers, query: Pairs, cookies: Pairs
) -> None:
    value = placement.prefix + secret
    if placement.place == "header":
        headers[placement.name] = check_header(placement.name, value)
    elif placement.place == "query":
        query.append((escape(placement.name), escape(value)))
    elif placement.place == "cookie":
        cookies.append((placement.name, escape(value)))


def _content(
    call: Call, content_type: str | None, text_is_path: bool
) -> tuple[Content | None, str | None]:
    debug_body = call.opts.get("debug_body")
    if debug_body is not None:
        return _debug_content(call, debug_body, content_type)
    seeds = call.opts.get("form_params", {})
    fields = [each for each in call.parameters if each.place in ("form", "file")]
    if text_is_path:
        fields = list(map(_with_paths, fields))
    for each in call.at("body"):
        chosen = content_type or select_header_content_type(
            each.content_types, each.value, each.types
        )
        return encode_body(each.value, chosen, each.encodings)
    if not fields and not seeds:
        return None, None
    overlaid = {each.wire_name for each in fields if each.value is not None}
    given = [
        form_field(name, value) for name, value in seeds.items() if name not in overlaid
    ]
    declared = settled(call.content_type or _form_type(given), MULTIPART, URLENCODED)
    return encode_form([*given, *fields], content_type or declared)


def _with_paths(field: Parameter) -> Parameter:
    if field.place != "file":
        return field
    return replace(field, value=with_paths(field.value))


def _form_type(fields: Sequence[Parameter]) -> str:
    if any(each.place == "file" for each in fields):
        return MULTIPART
    return URLENCODED


def _debug_content(
    call: Call, value: Any, content_type: str | None
) -> tuple[Content | None, str | None]:
    declared = [name for each in call.parameters for name in each.content_types]
    chosen = (
        content_type or select_header_content_type(declared, value) or call.content_type
    )
    if isinstance(value, str):
        return value.encode(), chosen or "application/json"
    return encode_body(value, chosen)

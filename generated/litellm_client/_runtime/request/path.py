"""The path of a request: its template with the arguments in their places."""

from __future__ import annotations

import re
from urllib.parse import unquote

from ...exceptions import ApiValueError
from ..call.call import Call
from ..call.parameters import Parameter
from .styles import content_text, escape, path_value

_DOTS = (".", "..")
_PLACE = re.compile(r"\{([^{}]+)\}")


def check_path(call: Call, safe: str) -> None:
    """See that each argument of a path has a place of its own in it.

    Args:
        call: The call.
        safe: Characters of arguments that are not escaped.

    Raises:
        ApiValueError: One is empty, or makes a segment that means a step through the path (RFC 3986, section 5.2.4).
    """
    values = _values(call, safe)
    names = {each.wire_name: each.name for each in call.at("path")}
    for wire_name, written in values.items():
        if not written:
            raise _refused(call, names[wire_name], "must not be empty.")
    for segment in _segments(call.path):
        inside = [name for name in _PLACE.findall(segment) if name in values]
        if inside and has_steps(_filled(segment, values)):
            fault = 'must not make a segment "." or ".." of the path.'
            raise _refused(call, names[inside[0]], fault)


def check_free_path(operation: str, path: str) -> None:
    """See that a path which a caller wrote lies below the host.

    Args:
        operation: What messages call the method that takes it.
        path: The path, perhaps with a query.

    Raises:
        ApiValueError: It would be a part of the host's name, another host, or a step through the path.
    """
    if not re.match(r"/(?![/\\])", path):
        fault = "must begin with one `/`: the host is the configuration's."
    elif has_steps(re.split("[?#]", path)[0]):
        fault = 'must not have a segment "." or "..".'
    else:
        return
    raise ApiValueError(f'invalid value for "path" when calling {operation}, {fault}')


def path_of(call: Call, safe: str) -> str:
    """The path of a call, escaped; segments `.` and `..` of the template are not taken for steps."""
    path, *query = _filled(call.path, _values(call, safe)).split("?", 1)
    segments = [
        each.replace(".", "%2E") if each in _DOTS else each for each in path.split("/")
    ]
    return "?".join(["/".join(segments), *query])


def has_steps(path: str) -> bool:
    """Whether a path has a segment `.` or `..`, however it is written: servers take `%2e` for a dot."""
    segments = re.split(r"[/\\]", path)
    return any(unquote(each) in _DOTS for each in segments)


def _segments(template: str) -> list[str]:
    """The segments of a template up to its query, if it has one."""
    path = re.match(r"(?:\{[^{}]+\}|[^?])*", template)
    return re.findall(r"(?:\{[^{}]+\}|[^/])+", path[0] if path else "")


def _values(call: Call, safe: str) -> dict[str, str]:
    return {each.wire_name: _written(each, safe) for each in call.at("path")}


def _written(parameter: Parameter, safe: str) -> str:
    safe += parameter.safe
    if parameter.content_type:
        written = content_text(parameter.value, parameter.content_type)
        return escape(written, safe)
    return path_value(
        parameter.wire_name, parameter.value, parameter.style, parameter.explode, safe
    )


def _filled(template: str, values: dict[str, str]) -> str:
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), template)


def _refused(call: Call, name: str, fault: str) -> ApiValueError:
    return ApiValueError(
        f'invalid value for "{name}" when calling {call.operation}, {fault}'
    )

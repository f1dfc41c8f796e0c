"""YAML, read by version 1.2's core schema (YAML 1.2.2, section 10.3), into JSON data.

PyYAML's loaders follow YAML 1.1, where `on` is true and `2024-01-01` a date, and build what an alias stands for as
often as it is named. This one takes PyYAML's events, which are mere syntax, and builds the data itself: without
recursion, with a limit on what aliases may amount to, and with an eye on where OpenAPI wants text (`version: 1.10` is
not the number 1.1).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any

import yaml  # type: ignore[import-untyped,unused-ignore]

from litellm_client_generator.document.pointers import pointer_to
from litellm_client_generator.document.syntax.faults import DEPTH_LIMIT, SyntaxFault

SIZE_LIMIT = 2_000_000
"""Values in one document, with aliases counted as often as they are named; LiteLLM 1.109.1 has 91,108."""
ALIAS_LIMIT = 8_000_000
"""Characters that aliases may add to a document: what a few of them repeat is printed as often as they are named."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_CONSTANTS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INT = re.compile(r"[-+]?[0-9]{1,1000}|0o[0-7]{1,1000}|0x[0-9a-fA-F]{1,1000}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")

_NAMES = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas responses parameters headers requestBodies"
    " securitySchemes links callbacks pathItems paths webhooks content encoding variables".split()
)
"""Fields whose keys are somebody's names, not OpenAPI's words."""
_DATA = frozenset(("default", "example", "examples", "enum", "const", "value"))
"""Fields that hold anything at all, so that a number there is a number."""
_TEXTS = frozenset(
    "openapi title version description summary operationId name in url format pattern type $ref required tags".split()
)
"""Fields that are text, or lists of text, wherever OpenAPI has them."""


@dataclass(slots=True)
class _Frame:
    """A map or a list that is being built."""

    value: dict[str, Any] | list[Any]
    anchor: str | None = None
    size_before: int = 0
    length_before: int = 0
    word: str = ""
    """The field that holds it."""
    names: bool = False
    data: bool = False
    key: str | None = None
    merges: list[dict[str, Any]] = field(default_factory=list)
    texts: dict[str | int, Any] = field(default_factory=dict)
    """How numbers and constants in here are written, in case that they turn out to be text."""


def parse_yaml(text: str) -> Any:
    """Read one YAML document.

    Raises:
        SyntaxFault: It is not YAML, or says something that JSON cannot.
    """
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        position = (mark.line + 1, mark.column + 1) if mark else None
        raise SyntaxFault(
            f"this is not YAML: {error.problem}", position, malformed=True
        ) from error
    except yaml.YAMLError as error:
        raise SyntaxFault(
            f"this is not YAML: {str(error).splitlines()[0]}", malformed=True
        ) from error
    if builder.faults:
        raise SyntaxFault.several(builder.faults)
    return builder.root[0] if builder.root else None


class _Builder:
    def __init__(self) -> None:
        self.root: list[Any] = []
        self.faults: list[SyntaxFault] = []
        self._frames = [_Frame(self.root)]
        self._anchors: dict[str, tuple[Any, int, int] | None] = {}
        """What each anchor stands for its size and its length; nothing while it is still being built."""
        self._size = 0
        self._length = 0
        self._aliased = 0

    def take(self, event: Any) -> None:
        """Go one step further."""
        match event:
            case yaml.ScalarEvent():
                self._take_scalar(event)
            case yaml.AliasEvent():
                self._take_alias(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._close()
            case yaml.DocumentStartEvent() if self.root:
                raise self._fault(
                    "a second document begins here; there must be one", event
                )

    def _take_scalar(self, event: Any) -> None:
        frame = self._frames[-1]
        self._grow(1, event)
        self._length += len(event.value)
        if isinstance(frame.value, dict) and frame.key is None:
            value: Any = event.value
            self._take_key(frame, event)
        else:
            value = self._scalar(event)
            if not isinstance(value, str):
                if self._is_text(frame) and (
                    value is not None
                    or (event.value == "null" and self._is_type(frame))
                ):
                    value = event.value
                else:
                    frame.texts[_next(frame)] = event.value
            self._put(frame, value, event)
        if event.anchor:
            self._anchors[event.anchor] = (value, 1, len(event.value))

    def _take_key(self, frame: _Frame, event: Any) -> None:
        assert isinstance(frame.value, dict)
        frame.key = event.value
        if event.value in frame.value:
            self.faults.append(
                self._fault(
                    f"the key '{event.value:.80}' stands here a second time", event
                )
            )

    def _take_alias(self, event: Any) -> None:
        frame = self._frames[-1]
        if self._anchors.get(event.anchor, ()) == ():
            raise self._fault(f"there is no anchor '{event.anchor:.80}'", event)
        target = self._anchors[event.anchor]
        if target is None:
            raise self._fault(f"the anchor '{event.anchor:.80}' contains itself", event)
        value, size, length = target
        self._grow(size, event)
        self._lengthen(length, event)
        if isinstance(frame.value, dict) and frame.key is None:
            if not isinstance(value, str):
                raise self._fault("a key must be text", event)
            frame.key = value
        else:
            self._put(frame, value, event)

    def _open(self, event: Any) -> None:
        parent = self._frames[-1]
        self._grow(1, event)
        if isinstance(parent.value, dict) and parent.key is None:
            raise self._fault("a key must be text", event)
        if len(self._frames) > DEPTH_LIMIT:
            raise self._fault(
                f"it is nested more than {DEPTH_LIMIT} levels deep", event
            )
        is_map = isinstance(event, yaml.MappingStartEvent)
        if event.tag not in (None, "!", _TAG + ("map" if is_map else "seq")):
            raise self._fault(
                f"the tag '{event.tag:.80}' has no meaning in JSON", event
            )
        word = parent.key or ""
        frame = _Frame(
            {} if is_map else [], event.anchor, self._size, self._length, word
        )
        frame.names = is_map and word in _NAMES and not parent.names
        frame.data = parent.data or (
            not parent.names and (word in _DATA or word.startswith("x-"))
        )
        if event.anchor:
            self._anchors[event.anchor] = None
        self._frames.append(frame)

    def _close(self) -> None:
        frame = self._frames.pop()
        if isinstance(frame.value, dict):
            for source in frame.merges:
                for key, value in source.items():
                    frame.value.setdefault(key, value)
            if not frame.data and not frame.names and _is_string_schema(frame.value):
                _restore_texts(frame)
        if frame.anchor:
            self._anchors[frame.anchor] = (
                frame.value,
                self._size - frame.size_before + 1,
                self._length - frame.length_before,
            )
        parent = self._frames[-1]
        if isinstance(frame.value, list):
            parent.texts[_next(parent)] = frame.texts
        self._put(parent, frame.value, None)

    def _put(self, frame: _Frame, value: Any, event: Any) -> None:
        if isinstance(frame.value, list):
            frame.value.append(value)
            return
        key, frame.key = frame.key, None
        assert key is not None
        if key == "<<":
            sources = value if isinstance(value, list) else [value]
            if not all(isinstance(source, dict) for source in sources):
                raise self._fault("only maps can be merged with '<<'", event)
            frame.merges.extend(sources)
        else:
            frame.value[key] = value

    def _scalar(self, event: Any) -> Any:
        """The value of a scalar by its tag, or by its looks if it stands there bare."""
        if event.tag is None and not event.implicit[0]:
            return event.value
        if event.tag in ("!", _TAG + "str", _TAG + "timestamp", _TAG + "binary"):
            return event.value
        if event.tag not in (
            None,
            *(_TAG + name for name in ("null", "bool", "int", "float")),
        ):
            raise self._fault(
                f"the tag '{event.tag:.80}' has no meaning in JSON", event
            )
        text = event.value
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INT.fullmatch(text):
            return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))
        if _FLOAT.fullmatch(text) and not math.isinf(number := float(text)):
            return number
        if _FLOAT.fullmatch(text) or _NO_NUMBER.fullmatch(text):
            raise self._fault(f"{text:.40} is no number that JSON can say", event)
        if event.tag is not None:
            raise self._fault(
                f"'{text:.40}' is no {event.tag.removeprefix(_TAG)}", event
            )
        return text

    def _is_text(self, frame: _Frame) -> bool:
        if frame.data or frame.names:
            return False
        word = frame.key if isinstance(frame.value, dict) else frame.word
        return word in _TEXTS and not (
            word == "required" and isinstance(frame.value, dict)
        )

    def _is_type(self, frame: _Frame) -> bool:
        return "type" in (frame.key, frame.word)

    def _grow(self, size: int, event: Any) -> None:
        self._size += size
        if self._size > SIZE_LIMIT:
            raise self._fault(
                f"with its aliases it holds more than {SIZE_LIMIT:,} values", event
            )

    def _lengthen(self, length: int, event: Any) -> None:
        self._length += length
        self._aliased += length
        if self._aliased > ALIAS_LIMIT:
            raise self._fault(
                f"its aliases repeat more than {ALIAS_LIMIT:,} characters", event
            )

    def _fault(self, message: str, event: Any) -> SyntaxFault:
        position = (
            (event.start_mark.line + 1, event.start_mark.column + 1) if event else None
        )
        parts = [_next(frame) for frame in self._frames[1:]]
        if (
            isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent)
            and parts
            and parts[-1] == ""
        ):
            parts.pop()
        return SyntaxFault(message, position, pointer_to(*parts))


def _next(frame: _Frame) -> str | int:
    """The key or the index of what comes next."""
    return len(frame.value) if isinstance(frame.value, list) else frame.key or ""


def _is_string_schema(schema: dict[str, Any]) -> bool:
    kind = schema.get("type")
    return kind == "string" or (
        isinstance(kind, list)
        and "string" in kind
        and set(map(str, kind)) <= {"string", "null"}
    )


def _restore_texts(frame: _Frame) -> None:
    """Give a schema of text its default and its choices as they are written: `enum: [1.0, 2.0]`."""
    schema = frame.value
    assert isinstance(schema, dict)
    for key in ("default", "example", "const"):
        if (
            key in frame.texts
            and schema.get(key) is not None
            and not isinstance(schema[key], (dict, list))
        ):
            schema[key] = frame.texts[key]
    texts = frame.texts.get("enum")
    if isinstance(texts, dict):
        schema["enum"] = [
            value if value is None else texts.get(index, value)
            for index, value in enumerate(schema["enum"])
        ]

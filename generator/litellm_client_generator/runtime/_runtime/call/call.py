"""What is said about one call, before any of it is written as HTTP."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from typing_extensions import TypedDict

from .listing import Listing
from .parameters import Parameter
from .retry import Retry
from .security import Security

Timeout = float | tuple[float | None, float | None] | None
"""Seconds to wait for the server, or (connect, read); None waits for ever."""


class RequestOptions(TypedDict, total=False):
    """What one call does in its own way."""

    query_params: Mapping[str, Any]
    """Query parameters to start from; the operation's own are laid over them."""
    header_params: Mapping[str, Any]
    """Headers to start from; `Accept` and `Content-Type` given here win."""
    form_params: Mapping[str, Any]
    """Form fields to start from."""
    debug_body: Any
    """A body in place of the operation's, also where it has none; text and bytes are sent as they are."""
    debug_return_type: Any
    """The type, or its name, that the answer is read as."""
    debug_auth_names: Sequence[str]
    """The security schemes to use; an empty list sends no credentials."""
    timeout: Timeout
    """Seconds to wait for the server, or (connect, read)."""
    total_timeout: float | None
    """Seconds that the call may take in all."""
    max_response_size: int | None
    """How many bytes the answer may have that is read whole, decompressed."""
    max_event_size: int | None
    """How many characters a line or an event of the streamed answer may have."""
    retries: int | Retry
    """How often to try again."""
    host: str
    """Another host, with its path if it has one."""
    idempotency_key: str
    """The key to send, where the retry policy names a header for it."""


@dataclass(frozen=True)
class Call:
    """Everything that is said about one call."""

    operation: str
    """Class and method, as messages name it."""
    method: str
    path: str
    parameters: Sequence[Parameter] = ()
    responses: Mapping[str, Any] = field(default_factory=dict)
    accept: Sequence[str] = ()
    security: Security = ()
    content_type: str | None = None
    host: str | None = None
    host_variables: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    opts: RequestOptions = field(default_factory=RequestOptions, repr=False)
    pages: Listing | None = None
    """How the listing goes on, if it is one that comes in pages."""

    def at(self, place: str) -> list[Parameter]:
        """The arguments that go somewhere and are there."""
        return [
            each
            for each in self.parameters
            if each.place == place and each.value is not None
        ]

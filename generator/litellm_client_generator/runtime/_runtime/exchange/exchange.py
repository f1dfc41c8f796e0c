"""The course of one call: credentials, request, retries, redirects, answer."""

from __future__ import annotations

import uuid
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..._about import SECURITY_SCHEMES
from ...exceptions import ApiConnectionException, ApiTypeError, ApiValueError
from ..answer.reading import located
from ..call.call import Call
from ..call.refusing import refusing
from ..call.retry import Retry, as_retry
from ..call.security import OAuth2, Placement, SecurityScheme, advise, alternatives
from ..call.servers import same_origin
from ..headers import Headers
from ..request.request import Credential, Request, build, check, start_headers, with_key
from ..request.styles import check_token
from .bounds import Bounds
from .failure import Failure
from .flow import Ask, Flow, Read, Reply, Send, Sleep
from .hiding import hiding
from .oauth import access_token, forget
from .redaction import Redactor, secrets_of_headers, secrets_of_url

if TYPE_CHECKING:
    from ...configuration import Configuration
    from .oauth import Tokens

_MAX_REDIRECTS = 10


@dataclass(frozen=True)
class Setting:
    """What a call runs in: the client's part of it, and the bounds."""

    configuration: Configuration
    default_headers: Mapping[str, str] = field(repr=False)
    tokens: Tokens = field(repr=False)
    bounds: Bounds


@dataclass(frozen=True)
class Exchange:
    """A request and its answer; the body is None where it was left unread."""

    request: Request
    reply: Reply
    body: bytes | None = field(repr=False)
    redactor: Redactor


def exchange(call: Call, setting: Setting, streamed: bool = False) -> Flow[Exchange]:
    """Run a call up to its answer.

    Args:
        call: The call.
        setting: What it runs in.
        streamed: Whether to leave the body of a good answer unread.

    Raises:
        ApiValueError: An argument is wrong, or credentials are missing.
        ApiConnectionException: There was no answer, or not in time.
        ApiException: It was too large.
    """
    configuration = setting.configuration
    with hiding(configuration.redactor()), _told(call):
        check(call, configuration)
        return (yield from _with_new_token(call, setting, streamed))


def _with_new_token(call: Call, setting: Setting, streamed: bool) -> Flow[Exchange]:
    done, credentials = yield from _converse(call, setting, streamed)
    if done.reply.status == 401 and done.request.replayable:
        # A token may be withdrawn before its time.
        withdrawn = False
        for _, secret in credentials:
            withdrawn |= forget(setting.tokens, secret)
        if withdrawn:
            done, _ = yield from _converse(call, setting, streamed)
    return done


def _converse(
    call: Call, setting: Setting, streamed: bool
) -> Flow[tuple[Exchange, list[Credential]]]:
    configuration = setting.configuration
    headers = start_headers(call, setting.default_headers)
    credentials = yield from _authorize(call, setting, headers)
    request = build(call, configuration, headers, credentials)
    redactor = configuration.redactor().knowing(
        partial(_told_secrets, request, credentials)
    )
    request = replace(request, redactor=redactor)
    retry = as_retry(call.opts.get("retries", configuration.retries))
    if retry.idempotency_header is not None:
        key = call.opts.get("idempotency_key") or str(uuid.uuid4())
        request = with_key(request, retry.idempotency_header, key)
    if configuration.before_request is not None:
        given = yield Ask(configuration.before_request, (request,))
        request = _checked(given or request)
        redactor = redactor.knowing(partial(_told_secrets, request, credentials))
        request = replace(request, redactor=redactor)
    attempts = _Attempts(retry, setting.bounds)
    with hiding(redactor), _told(call):
        request, reply, body = yield from _follow(
            request, attempts, configuration, streamed
        )
    reply.headers.redactor = redactor
    if configuration.after_response is not None:
        yield Ask(configuration.after_response, (request, reply.status, reply.headers))
    return Exchange(request, reply, body, redactor), credentials


@refusing
def _checked(given: Any) -> Request:
    """What a hook gave, if it is a request.

    Raises:
        ApiTypeError: It is none, or one that is not made as requests are.
        ApiValueError: Its method is none.
    """
    if not isinstance(given, Request):
        kind = type(given).__name__
        raise ApiTypeError(f"before_request gives a request or None, not {kind}")
    if not (isinstance(given.url, str) and isinstance(given.headers, Headers)):
        raise ApiTypeError("before_request gave a request without a URL or headers")
    check_token("method", given.method)
    return given


def _told_secrets(request: Request, credentials: Sequence[Credential]) -> Iterator[str]:
    """What a server may repeat: the credentials, also those that the call brought in its headers or its query."""
    yield from (secret for _, secret in credentials)
    yield from secrets_of_headers(request.headers.multi_items())
    yield from secrets_of_url(request.url)


def _authorize(
    call: Call, setting: Setting, headers: Headers
) -> Flow[list[Credential]]:
    """The credentials of the first alternative that has them all; an anonymous one is the last resort.

    Raises:
        ApiValueError: None has, and nothing of the user's own sees the request that might add them.
    """
    names = call.opts.get("debug_auth_names")
    choices = alternatives(call.security if names is None else [tuple(names)])
    if not any(choices):
        return []
    for choice in filter(None, choices):
        credentials = yield from _credentials(choice, call, setting, headers)
        if credentials is not None:
            return credentials
    configuration = setting.configuration
    is_seen = configuration.before_request or configuration.http_client
    if () in choices or "Authorization" in headers or is_seen is not None:
        return []
    raise ApiValueError(
        f"Missing credentials when calling {call.operation}: it needs "
        + " or ".join(" and ".join(choice) for choice in choices)
        + "; set "
        + " or ".join(advise(choice, SECURITY_SCHEMES) for choice in choices)
    )


def _credentials(
    names: Sequence[str], call: Call, setting: Setting, headers: Headers
) -> Flow[list[Credential] | None]:
    credentials: list[Credential] = []
    for name in names:
        scheme = SECURITY_SCHEMES.get(name)
        if scheme is None:
            raise ApiValueError(
                f"unknown security scheme when calling {call.operation}: {name}"
            )
        placement = scheme.placement(name, setting.configuration)
        if _is_given(placement, call, headers):
            continue
        secret = yield from _secret(name, scheme, setting)
        if not secret:
            return None
        credentials.append((placement, secret))
    return credentials


def _is_given(placement: Placement, call: Call, headers: Headers) -> bool:
    if placement.place == "header":
        return placement.name in headers
    return placement.place == "query" and placement.name in call.opts.get(
        "query_params", {}
    )


def _secret(name: str, scheme: SecurityScheme, setting: Setting) -> Flow[str | None]:
    secret = scheme.secret(name, setting.configuration)
    if callable(secret):
        answer = yield Ask(secret)
        return None if answer is None else str(answer)
    if secret is None and isinstance(scheme, OAuth2):
        return (yield from access_token(scheme, setting.configuration, setting.tokens))
    return secret


def _follow(
    request: Request, attempts: _Attempts, configuration: Configuration, streamed: bool
) -> Flow[tuple[Request, Reply, bytes | None]]:
    """Send a request, and follow where it leads within one origin (RFC 9110, section 15.4)."""
    left = _MAX_REDIRECTS
    while True:
        reply, body = yield from attempts.send(request, streamed)
        location = reply.headers.get("Location")
        if not configuration.follow_redirects or not location or not left:
            return request, reply, body
        target = located(request.url, location)
        if (
            target is None
            or not _is_followed(reply.status, request)
            or not same_origin(request.url, target)
        ):
            return request, reply, body
        left -= 1
        request = replace(request, url=target)


def _is_followed(status: int, request: Request) -> bool:
    """Whether a redirect asks for the same request once more, which can be sent."""
    if request.method in ("GET", "HEAD"):
        return status in (301, 302, 303, 307, 308)
    return status in (307, 308) and request.replayable


@dataclass(frozen=True)
class _Attempts:
    """Sends requests of one call, again where that helps and does no harm."""

    retry: Retry
    bounds: Bounds

    def send(
        self, request: Request, streamed: bool
    ) -> Flow[tuple[Reply, bytes | None]]:
        """Send until there is an answer to give back.

        Raises:
            Failure: There is none.
        """
        attempt = 0
        while True:
            attempt += 1
            try:
                reply = yield Send(request)
                body = None
                if not streamed or reply.status >= 300:
                    body = yield Read(reply)
            except Failure as failure:
                if (
                    failure.was_stale
                    and request.replayable
                    and self._is_harmless(request)
                ):
                    attempt -= 1
                    continue
                wait = self._after(failure, attempt, request)
                if not self._may_wait(wait, request):
                    raise
            else:
                wait = self.retry.after_status(
                    attempt, request.method, reply.status, reply.headers
                )
                if not self._may_wait(wait, request):
                    return reply, body
            yield Sleep(wait or 0.0)

    def _after(self, failure: Failure, attempt: int, request: Request) -> float | None:
        # What came and was not taken would come again.
        if not isinstance(failure.error, ApiConnectionException):
            return None
        return self.retry.after_failure(attempt, request.method, failure.was_sent)

    def _is_harmless(self, request: Request) -> bool:
        return (
            request.method in self.retry.methods
            or self.retry.idempotency_header is not None
        )

    def _may_wait(self, wait: float | None, request: Request) -> bool:
        if wait is None or not request.replayable:
            return False
        return self.bounds.allow(wait)


@contextmanager
def _told(call: Call) -> Generator[None, None, None]:
    """Turn a failure into what the caller is told."""
    try:
        yield
    except Failure as failure:
        error = failure.error
        error.method, error.path = call.method, call.path
        raise error from failure.__cause__

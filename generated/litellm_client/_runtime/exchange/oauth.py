"""Tokens by OAuth 2 client credentials (RFC 6749, section 4.4)."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urlencode, urljoin

from ...exceptions import ApiValueError, exception_class
from ..answer.reading import parsed
from ..call.refusing import refusing
from ..call.security import OAuth2, basic
from ..headers import Headers
from ..request.request import Request, as_timeout
from .failure import Failure
from .flow import Flow, Read, Reply, Send
from .hiding import hiding
from .redaction import Redactor, Shown, is_telling, secrets_of_headers, secrets_of_url

if TYPE_CHECKING:
    from ...configuration import Configuration

_EARLY = 30.0
_DEFAULT_LIFE = 3600.0


@dataclass(frozen=True)
class Token:
    """A token, and until when it is good, by the monotonic clock."""

    text: str = field(repr=False)
    good_until: float


class Tokens(dict[tuple[str, str], Token]):
    """Tokens by their server and the client's name there; no pickle takes them along."""

    def __reduce__(self) -> tuple[type[Tokens], tuple[()]]:
        return Tokens, ()


def access_token(
    scheme: OAuth2, configuration: Configuration, tokens: Tokens
) -> Flow[str | None]:
    """A token for a scheme: the kept one while it is good, else a new one.

    Args:
        scheme: Where tokens come from.
        configuration: The client's name and secret there.
        tokens: What is kept.

    Raises:
        ApiException: The server gave none.
    """
    name, secret = configuration.client_id, configuration.client_secret
    if not scheme.token_url or name is None or secret is None:
        return None
    url = urljoin(configuration.host + "/", scheme.token_url)
    kept = tokens.get((url, name))
    if kept is not None and time.monotonic() < kept.good_until:
        return kept.text
    request = _token_request(url, name, secret, scheme, configuration)
    with hiding(request.redactor):
        try:
            reply = yield Send(request)
            body = yield Read(reply)
        except Failure as failure:
            error = failure.error
            error.method, error.path = "POST", scheme.token_url
            raise error from failure.__cause__
    token = _token(scheme.token_url, reply, body, request.redactor)
    tokens[url, name] = token
    return token.text


def forget(tokens: Tokens, text: str) -> bool:
    """Drop a token that the server no longer takes; says whether it was a kept one."""
    stale = [key for key, token in list(tokens.items()) if token.text == text]
    for key in stale:
        tokens.pop(key, None)
    return bool(stale)


@refusing
def _token_request(
    url: str, name: str, secret: str, scheme: OAuth2, configuration: Configuration
) -> Request:
    fields = {"grant_type": "client_credentials"}
    if scheme.scopes:
        fields["scope"] = " ".join(scheme.scopes)
    headers = Headers(
        {
            "Accept": "application/json",
            "Authorization": f"Basic {basic(quote_plus(name), quote_plus(secret))}",
            "Content-Type": "application/x-www-form-urlencoded",
        }
    )
    content = urlencode(fields).encode()
    pairs = headers.multi_items()
    redactor = configuration.redactor().knowing(
        lambda: chain(secrets_of_headers(pairs), secrets_of_url(url))
    )
    timeout = as_timeout(configuration.timeout)
    return Request("POST", url, headers, content, timeout, redactor)


def _token(path: str, reply: Reply, body: bytes, redactor: Redactor) -> Token:
    """What the server gave out.

    Raises:
        ApiException: That is no token; what it says tells no secret.
    """
    data = _object(body)
    text = data.get("access_token")
    if reply.status != 200 or not isinstance(text, str):
        redactor = redactor.knowing(
            [each for name, each in data.items() if is_telling(name)]
        )
        said = {key: data[key] for key in ("error", "error_description") if key in data}
        raise exception_class(reply.status)(
            reply.status,
            redactor.text(reply.reason),
            data=Shown(redactor, said).plain(),
            headers=Headers(redactor.fields(reply.headers.multi_items())),
            method="POST",
            path=path,
        )
    return Token(text, time.monotonic() + _life(data.get("expires_in")))


def _life(said: Any) -> float:
    """For how many seconds a token is used, of those that its server says."""
    try:
        seconds = float(said) if isinstance(said, (int, float)) else _DEFAULT_LIFE
    except OverflowError:
        seconds = _DEFAULT_LIFE
    return max(seconds - _EARLY, seconds / 2)


def _object(body: bytes) -> dict[str, Any]:
    try:
        data = parsed(body)
    except ApiValueError:
        return {}
    return data if isinstance(data, dict) else {}

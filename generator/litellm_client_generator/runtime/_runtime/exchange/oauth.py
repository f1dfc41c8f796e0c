"""Tokens by OAuth 2 client credentials (RFC 6749, section 4.4)."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urlencode, urljoin

from ...exceptions import exception_class
from ..call.security import OAuth2
from ..headers import Headers
from ..request.request import Request, as_timeout
from .failure import Failure
from .flow import Flow, Read, Send

if TYPE_CHECKING:
    from ...configuration import Configuration

_EARLY = 30.0
_DEFAULT_LIFE = 3600.0


@dataclass(frozen=True)
class Token:
    """A token, and until when it is good, by the monotonic clock."""

    text: str
    good_until: float


Tokens = dict[tuple[str, str], Token]
"""Tokens by their server and the client's name there."""


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
    try:
        reply = yield Send(_token_request(url, name, secret, scheme, configuration))
        body = yield Read(reply)
    except Failure as failure:
        error = failure.error
        error.method, error.path = "POST", scheme.token_url
        raise error from failure.__cause__
    token = _token(scheme.token_url, reply.status, reply.reason, reply.headers, body)
    tokens[url, name] = token
    return token.text


def forget(tokens: Tokens, text: str) -> bool:
    """Drop a token that the server no longer takes; says whether it was a kept one."""
    stale = [key for key, token in list(tokens.items()) if token.text == text]
    for key in stale:
        tokens.pop(key, None)
    return bool(stale)


def _token_request(
    url: str, name: str, secret: str, scheme: OAuth2, configuration: Configuration
) -> Request:
    fields = {"grant_type": "client_credentials"}
    if scheme.scopes:
        fields["scope"] = " ".join(scheme.scopes)
    pair = f"{quote_plus(name)}:{quote_plus(secret)}"
    headers = Headers(
        {
            "Accept": "application/json",
            "Authorization": "Basic " + base64.b64encode(pair.encode()).decode(),
            "Content-Type": "application/x-www-form-urlencoded",
        }
    )
    content = urlencode(fields).encode()
    return Request("POST", url, headers, content, as_timeout(configuration.timeout))


def _token(path: str, status: int, reason: str, headers: Headers, body: bytes) -> Token:
    data = _object(body)
    text = data.get("access_token")
    if status != 200 or not isinstance(text, str):
        raise exception_class(status)(
            status,
            reason,
            data={
                key: data[key] for key in ("error", "error_description") if key in data
            },
            headers=headers,
            method="POST",
            path=path,
        )
    life = data.get("expires_in")
    seconds = float(life) if isinstance(life, (int, float)) else _DEFAULT_LIFE
    return Token(text, time.monotonic() + max(seconds - _EARLY, seconds / 2))


def _object(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}

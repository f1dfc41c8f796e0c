"""Who is calling: every way in which the proxy takes a key."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from tests.live.calls import chat
from tests.live.checks import Checks
from tests.live.resources import made_key

HEADERS = ("API-Key", "x-api-key", "x-goog-api-key", "Ocp-Apim-Subscription-Key")


def access(check: Checks) -> None:
    key = check.flavor.key
    ways: dict[str, dict[str, Any]] = {
        "the scheme's key": {},
        "the key by the scheme's name": {"api_key": {"APIKeyHeader": key}},
        "the key by its header": {"api_key": {"X-LiteLLM-API-Key": key}},
        "the key with a prefix": {"api_key_prefix": "Bearer"},
    }
    for told, settings in ways.items():
        with check.flavor.client(**settings) as client:
            listed(check, client, told)
    headers = {"Authorization": f"Bearer {key}", **dict.fromkeys(HEADERS, key)}
    for header, value in headers.items():
        with check.flavor.client() as client:
            client.api_client.set_default_header(header, value)
            told = f"the key in {header}, by default"
            listed(check, client, told, opts={"debug_auth_names": []})
    asked(check)
    with check.flavor.client(api_key={}) as client:
        check.refuses(
            "a call without a key, before it is sent",
            "ApiValueError",
            client.internal_user_management.get_users,
            lambda error: "APIKeyHeader" in str(error),
        )


def listed(check: Checks, client: Any, told: str, **options: Any) -> None:
    users = client.internal_user_management
    check(users.get_users, page_size=1, kind="UserListResponse", told=told, **options)


def asked(check: Checks) -> None:
    """A key that is asked for at each request: it may change in between."""
    with ExitStack() as after:
        wrong, right = "sk-no-such-key", made_key(check, after)
        given = iter([wrong, right])
        client = after.enter_context(check.flavor.client(api_key=lambda: next(given)))
        completion = client.chat_completions.chat_completion_v1_chat_completions_post
        check(
            completion,
            chat(),
            status=401,
            kind="UnauthorizedException",
            holds=lambda error: wrong not in str(error),
            told="a wrong key, asked for",
        )
        told = "the right key, asked for"
        check(completion, chat(), kind="ChatCompletion", told=told)

"""What completions cost, which the proxy writes down later."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from tests.live.calls import chat
from tests.live.checks import PATIENCE, Checks, Holds, tries, true
from tests.live.resources import made_key, made_user


def spending(check: Checks) -> None:
    with ExitStack() as after:
        user = made_user(check, after).user_id
        key = made_key(check, after, user_id=user)
        client = after.enter_context(check.flavor.client(api_key=key))
        completion = client.chat_completions.chat_completion_v1_chat_completions_post
        for model in ("mock-gpt", "mock-mini"):
            told = f"{model} with a new key"
            check(completion, chat(model), kind="ChatCompletion", told=told)

        keys = check.client.key_management
        appears(
            check,
            "spend of the key",
            keys.info_key_fn,
            "KeyInfoResponse",
            lambda data: data.info.spend > 0,
            key=key,
        )
        users = check.client.internal_user_management
        appears(
            check,
            "spend of the user",
            users.user_info,
            "UserInfoResponse",
            lambda data: data.user_info["spend"] > 0,
            user_id=user,
        )
        appears(
            check,
            "both completions in the log",
            check.client.budget_spend_tracking.view_spend_logs,
            "list",
            lambda data: len(data) == 2 and all(each.spend > 0 for each in data),
            api_key=key,
        )
        today = date.today()
        appears(
            check,
            "daily activity of the key",
            users.get_user_daily_activity,
            "SpendAnalyticsPaginatedResponse",
            lambda data: data.metadata.total_spend > 0
            and data.metadata.total_api_requests == 2,
            api_key=sha256(key.encode()).hexdigest(),
            start_date=str(today - timedelta(1)),
            end_date=str(today + timedelta(1)),
        )


def appears(
    check: Checks,
    phrase: str,
    method: Callable[..., Any],
    kind: str,
    holds: Holds,
    **options: Any,
) -> None:
    """Ask until it holds; that it does not in time is a matter of the proxy."""
    for _ in tries():
        if true(holds, check.flavor.wait(method(**options))):
            check(method, **options, kind=kind, holds=holds, told=phrase)
            return
    check.skip(phrase, f"not within {PATIENCE:.0f} seconds")

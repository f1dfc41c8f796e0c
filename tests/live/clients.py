"""What a client does by its settings and its surroundings."""

from __future__ import annotations

import io
import logging
import os
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

from tests.live.checks import Checks


def environment(check: Checks) -> None:
    flavor = check.flavor
    variables = {"LITELLM_PROXY_URL": flavor.url, "LITELLM_PROXY_API_KEY": flavor.key}
    with patch.dict(os.environ, variables), flavor.inside(flavor.facade()) as client:
        check(
            client.internal_user_management.get_users,
            page_size=1,
            kind="UserListResponse",
            told="host and key from the environment",
        )


def strictness(check: Checks) -> None:
    """What is read as far as it goes, with a warning, is an error to a strict client, and nothing else is."""
    strict = check.flavor.client(strict_responses=True)
    with Captured(check, logging.WARNING) as captured, strict as client:

        def both(api: str, name: str, *arguments: Any, **options: Any) -> None:
            method = getattr(getattr(client, api), name)
            if not check.has(method):
                return
            before = len(captured.text.getvalue())
            tolerant = getattr(getattr(check.client, api), name)
            check.flavor.wait(tolerant(*arguments, **options))
            warnings = captured.text.getvalue()[before:]
            strays = "strays from the document" in warnings
            try:
                check.flavor.wait(method(*arguments, **options))
            except check.package.ResponseValidationException:
                raised = True
            else:
                raised = False
            outcome = "an error" if raised else "the answer"
            check.that(f"strict: {api}.{name} gives {outcome}", raised == strays)

        both("internal_user_management", "get_users", page_size=5)
        both("internal_user_management", "user_info")
        both("key_management", "list_keys", size=5)
        both("team_management", "list_team_v2", page_size=5)
        both("customer_management", "list_end_user")
        both("budget_management", "list_budget")
    other: Any = {"debug_return_type": "list[int]"}
    log = Log()
    with check.flavor.client(logger=log) as client:
        check(
            client.health.health_liveliness_health_liveliness_get,
            kind="str",
            holds=lambda data: "expected list, got str" in log.text.getvalue(),
            told="of another type, and a warning",
            opts=other,
        )
    with check.flavor.client(strict_responses=True) as client:
        check.refuses(
            "strict: an answer of another type",
            "ResponseValidationException",
            lambda: client.health.health_liveliness_health_liveliness_get(opts=other),
        )


def logs(check: Checks) -> None:
    """All that is logged about a call that sends one key and gets another."""
    with ExitStack() as after, Captured(check, logging.DEBUG) as captured:
        client = after.enter_context(check.flavor.client(debugging=True))
        request = {"key_alias": (alias := check.name())}
        made = check.flavor.wait(client.key_management.generate_key_fn(request))
        text = captured.text.getvalue()
        check.that(
            "debugging: the call is logged",
            "generate_key_fn_key_generate_post" in text and alias in text,
            text,
        )
        check.that(
            "debugging: neither key is logged",
            made.key not in text and check.flavor.key not in text,
            "left out here, too",
        )
        check(
            check.client.key_management.delete_key_fn,
            {"keys": [made.key]},
            kind="DeleteKeysResponse",
            holds=lambda data: data.deleted_keys == [made.key],
        )


class Log(logging.Logger):
    """A log of its own."""

    def __init__(self) -> None:
        super().__init__("live")
        self.text = io.StringIO()
        self.addHandler(logging.StreamHandler(self.text))


class Captured:
    """Everything that is logged in the process, from a level on."""

    def __init__(self, check: Checks, level: int) -> None:
        self.text = io.StringIO()
        self._handler = logging.StreamHandler(self.text)
        self._level = level
        self._loggers = [logging.getLogger(), logging.getLogger(check.package.__name__)]

    def __enter__(self) -> Captured:
        self._loggers[0].addHandler(self._handler)
        self._before = [each.level for each in self._loggers]
        for each in self._loggers:
            each.setLevel(self._level)
        return self

    def __exit__(self, *exception: object) -> None:
        self._loggers[0].removeHandler(self._handler)
        for each, level in zip(self._loggers, self._before, strict=True):
            each.setLevel(level)

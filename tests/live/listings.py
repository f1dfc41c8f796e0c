"""Listings, walked page after page."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from tests.live.checks import Checks
from tests.live.resources import made_key, made_team, made_user


def listings(check: Checks) -> None:
    with ExitStack() as after:
        users = [made_user(check, after).user_id for _ in range(3)]
        for _ in range(2):
            made_key(check, after, user_id=users[0])
        alias = check.name()
        teams = [made_team(check, after, f"{alias}-{number}") for number in range(3)]
        sent: list[Any] = []
        client = after.enter_context(
            check.flavor.client(after_response=lambda *answer: sent.append(answer))
        )
        iterate = check.package.iterate

        def walk(phrase: str, items: Any, key: str, expected: list[str]) -> None:
            sent.clear()
            found = [getattr(item, key) for item in check.flavor.each(items)]
            check.that(
                f"iterate: 3 {phrase} in pages of 2, 2 requests",
                sorted(found) == sorted(expected) and len(sent) == 2,
                f"{found} in {len(sent)} requests",
            )

        listing = iterate(client.internal_user_management.get_users)
        items = listing(user_ids=",".join(users), page_size=2)
        walk("users", items, "user_id", users)
        walk("users, once more", items, "user_id", users)
        sent.clear()
        next(check.flavor.each(items))
        check.that("iterate: 1 request for the first user", len(sent) == 1, len(sent))

        keys = client.key_management
        walk(
            "keys",
            iterate(keys.list_keys)(user_id=users[0], size=2, return_full_object=True),
            "user_id",
            users[:1] * 3,
        )
        listing = iterate(client.team_management.list_team_v2)
        walk("teams", listing(team_alias=alias, page_size=2), "team_id", teams)
        check.refuses(
            "iterate: an operation that is no listing",
            "ApiTypeError",
            lambda: iterate(client.key_management.info_key_fn)(key="none"),
        )

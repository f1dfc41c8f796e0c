"""Every class of exception that the proxy makes the client raise."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from typing import Any

from tests.live.calls import chat
from tests.live.checks import Checks, tries
from tests.live.resources import made_key


def statuses(check: Checks) -> None:
    client = check.client
    listing = client.internal_user_management.get_users
    check(
        listing,
        sort_by="no_such_column",
        status=400,
        kind="BadRequestException",
        holds=lambda error: "Invalid sort column" in str(error),
    )
    check(
        listing,
        status=401,
        kind="UnauthorizedException",
        opts={"debug_auth_names": []},
    )
    # The path of an operation that takes a licence.
    check(
        client.scim.get_user,
        check.name(),
        status=403,
        kind="ForbiddenException",
    )
    check(
        client.key_management.info_key_fn,
        key="sk-no-such-key",
        status=404,
        kind="NotFoundException",
        holds=lambda error: "sk-no-such-key" not in str(error),
    )
    check.refuses(
        "a method that the path does not have, 405",
        "ApiException",
        lambda: client.api_client.request("PUT", "/user/new"),
        lambda error: error.status == 405,
    )
    check.refuses(
        "a page that cannot be, before it is asked for",
        "ApiValueError",
        lambda: listing(page=0),
        lambda error: '"page"' in str(error),
    )
    with check.flavor.client(client_side_validation=False) as lenient:
        check(
            lenient.internal_user_management.get_users,
            page=0,
            status=422,
            kind="UnprocessableEntityException",
            holds=lambda error: error.data.detail[0].loc == ["query", "page"],
        )


def limits(check: Checks) -> None:
    """Keys that are used up."""
    once: Any = {"retries": 0}
    with ExitStack() as after:
        limited = made_key(check, after, rpm_limit=1)
        spent = made_key(check, after, max_budget=0.00001)

        def completion(key: str) -> Any:
            client = after.enter_context(check.flavor.client(api_key=key))
            api = client.chat_completions
            return api.chat_completion_v1_chat_completions_post

        complete = completion(limited)
        answer = "ChatCompletion"
        check(complete, chat(), kind=answer, told="1 request a minute", opts=once)
        check(
            complete,
            chat(),
            status=429,
            kind="RateLimitException",
            holds=lambda error: error.headers["Retry-After"]
            and 0 < error.retry_after <= 60,
            told="2 requests a minute",
            opts=once,
        )
        complete = completion(spent)
        check(complete, chat(), kind=answer, told="the first of a small budget")
        for _ in tries():
            try:
                check.flavor.wait(complete(chat(), opts=once))
            except check.package.ApiException:
                break
        # What status this has is different from release to release.
        check(
            complete,
            chat(),
            status=(400, 422, 429),
            kind=(
                "BadRequestException",
                "UnprocessableEntityException",
                "RateLimitException",
            ),
            holds=lambda error: "Budget has been exceeded" in str(error),
            told="the budget is spent",
            opts=once,
        )


def failures(check: Checks) -> None:
    """A server that fails, or does not answer."""
    listing = check.client.internal_user_management.get_users
    for _ in range(2):  # the proxy resets the connection afterwards
        check(
            listing,
            user_email="a\0b",
            status=500,
            kind="ServiceException",
            opts={"retries": 0},
        )
        check(listing, page_size=1, kind="UserListResponse", told="after the 500")
    check.refuses(
        "a server that is slow",
        "ApiTimeoutException",
        lambda: listing(opts={"timeout": (5, 0.0001), "retries": 0}),
        lambda error: error.status == 0,
    )
    check(listing, page_size=1, kind="UserListResponse", told="after the timeout")
    host = f"http://127.0.0.1:{closed_port()}"
    check.refuses(
        "a port where nobody listens",
        "ApiConnectionException",
        lambda: listing(opts={"host": host, "retries": 0}),
        lambda error: error.status == 0,
    )


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])

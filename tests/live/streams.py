"""Answers that are read while they come in."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.live.calls import chat
from tests.live.checks import Checks


def streams(check: Checks) -> None:
    flavor = check.flavor
    completion = check.client.chat_completions.chat_completion_v1_chat_completions_post
    whole = flavor.wait(completion(chat())).choices[0].message.content
    body = chat(stream=True)

    def opened(operation: Any, *arguments: Any, **options: Any) -> Any:
        call = check.package.streaming(operation)
        return flavor.inside(call(*arguments, **options))

    with opened(completion, body) as response:
        events = [event.json() for event in flavor.each(response.iter_events())]
        kind = response.headers["Content-Type"]
        check.that(
            "streaming: the head of the answer is there",
            response.status_code == 200 and kind.startswith("text/event-stream"),
            kind,
        )
    deltas = [event["choices"][0]["delta"].get("content") or "" for event in events]
    check.that(
        f"iter_events: {len(events)} events up to [DONE], which make the whole text",
        len(events) > 1 and "".join(deltas) == whole != "",
        deltas,
    )
    with opened(completion, body) as response:
        chunk = check.package.ChatCompletionChunk
        chunks = list(flavor.each(response.iter_events(chunk)))
    texts = [each.delta.content or "" for chunk in chunks for each in chunk.choices]
    check.that("iter_events: typed", "".join(texts) == whole, texts)
    text = check.client.completions.completion
    with opened(
        text, {"model": "mock-gpt", "prompt": "Hi.", "stream": True}
    ) as response:
        parts = list(flavor.each(response.iter_events(check.package.Completion)))
    texts = [each.text or "" for part in parts for each in part.choices]
    check.that("iter_events: a text, typed", "".join(texts) == whole, texts)
    with opened(completion, body) as response:
        pieces = list(flavor.each(response.iter_bytes()))
    check.that(
        "iter_bytes: the answer comes in pieces",
        len(pieces) > 1 and b"".join(pieces).rstrip().endswith(b"[DONE]"),
        pieces,
    )
    with opened(completion, body) as response:
        lines = [line for line in flavor.each(response.iter_lines()) if line]
    check.that(
        "iter_lines: a line each event",
        len(lines) == len(events) + 1 and lines[-1] == "data: [DONE]",
        lines,
    )
    users = check.client.internal_user_management
    with opened(users.get_users, page_size=1) as response:
        values = list(flavor.each(response.iter_json()))
    check.that(
        "iter_json: a value a line",
        [value["page_size"] for value in values] == [1],
        values,
    )
    home = check.client.default.home
    with TemporaryDirectory() as folder:
        file = Path(folder, "home.html")
        with opened(home) as response:
            flavor.wait(response.stream_to_file(file))
        with opened(home) as response:
            data = flavor.wait(response.read())
        check.that(
            "stream_to_file: the whole answer, and nothing beside it",
            file.read_bytes() == data != b"" and list(file.parent.iterdir()) == [file],
            list(file.parent.iterdir()),
        )
    early(check, opened)
    check.refuses(
        "streaming: an error status",
        "BadRequestException",
        lambda: opened(completion, chat("no-such-model", stream=True)).__enter__(),
        lambda error: "no-such-model" in str(error),
    )


def early(check: Checks, opened: Any) -> None:
    """Leaving a stream in its midst gives the only connection back."""
    flavor = check.flavor
    with flavor.client(connection_pool_maxsize=1, timeout=5, retries=0) as client:
        completion = client.chat_completions.chat_completion_v1_chat_completions_post
        for _ in range(2):
            with opened(completion, chat(stream=True)) as response:
                next(flavor.each(response.iter_events()))
        told = "after a stream that was left early"
        check(completion, chat(), kind="ChatCompletion", told=told)

"""Very many calls, by threads and tasks at once, to a server that fails in every way: `python -m tests.benchmarks.soak CALLS`.

The server, a process of its own, answers each call with the call's number, but for faults: reset connections, bodies that
break off, slow answers, error statuses, broken JSON, connections closed without a word. Threads share one client; tasks
share another, in event loops that come and go, and some of them are cancelled; now and then one closes the client that
the others use. Every call has to end, with its own answer
or with an exception of the package's; and what the process holds must not grow: memory, sockets, file descriptors.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import logging
import os
import random
import resource
import stat
import subprocess
import sys
import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from litellm_client_generator.runtime._runtime.call.retry import Retry
from litellm_client_generator.runtime._runtime.streaming import streaming
from litellm_client_generator.runtime.api_client import ApiClient, AsyncApiClient
from litellm_client_generator.runtime.configuration import Configuration
from litellm_client_generator.runtime.exceptions import OpenApiException
from tests.runtime.users import AsyncUsersApi, UsersApi
from tests.servers import Answer, Recorded, Server

THREADS, LOOPS, TASKS = 6, 3, 12
ROUNDS = 20
EARLY = 4
"""The round behind which everything is warm: what is held then is what the end is held against."""
CALLS = 200_000
LONGEST = 30.0
"""Seconds that a call may take before it counts as lost: a hundred times what its retries and timeouts come to."""
MEMORY = 8.0
"""MiB that memory may be more at the end: fragments, on a heap that others use, too."""

TURNS = 8
"""Turns of the loop within which a call is cancelled, if it is."""

CLOSED = 0.005
"""How often somebody closes the client that the others use, too."""

TIMEOUT = 0.25
SLOW, TOO_SLOW = 0.02, 0.4


# -- The server ------------------------------------------------------------------------


def faults(seed: int) -> Callable[[Recorded], Answer]:
    """Answers that hold the number of the call, and in one of five something that goes wrong."""
    chance = random.Random(seed)

    def answer(request: Recorded) -> Answer:
        number = parse_qs(request.query)["user_id"][0]
        body = json.dumps({"user_id": number, "text": "x" * chance.randrange(500)})
        json_type = {"Content-Type": "application/json"}
        good = Answer(200, body.encode(), json_type)
        if "events" in request.query:
            told = f"data: {body}\n\n".encode()
            kind = {"Content-Type": "text/event-stream"}
            good = Answer(200, headers=kind, chunks=[told, told, b"data: [DONE]\n\n"])
        return chance.choices(
            [
                good,
                Answer(0, reset=True),
                Answer(
                    200,
                    body.encode(),
                    {**json_type, "Content-Length": "5000"},
                    close=True,
                ),
                Answer(200, body.encode(), json_type, delay=SLOW),
                Answer(200, body.encode(), json_type, delay=TOO_SLOW),
                Answer(
                    chance.choice([500, 502, 503, 404, 429]), body.encode(), json_type
                ),
                Answer(500, b"crashed", reset=True),
                Answer(200, body[:-1].encode(), json_type),
                Answer(200, body.encode(), json_type, close=True),
                Answer(200, body.encode(), {**json_type, "Connection": "close"}),
            ],
            [800, 20, 20, 20, 2, 40, 10, 20, 40, 20],
        )[0]

    return answer


class Forgetful(Server):
    """Keeps no requests, and no threads that have ended."""

    def _next(self, request: Recorded) -> Answer:
        self.requests.clear()
        self._threads = [each for each in self._threads if each.is_alive()]
        return super()._next(request)


def serve(seed: int) -> None:
    """Serve until the standard input ends."""
    with Forgetful(faults(seed)) as server:
        print(server.url, flush=True)
        sys.stdin.read()


@contextmanager
def served(seed: int) -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.soak", "serve", str(seed)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()


# -- The calls -------------------------------------------------------------------------


@dataclass
class Soak:
    """What was done, and what was found wrong."""

    seed: int
    outcomes: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def next(self) -> tuple[str, random.Random]:
        """The number of another call, and what chance does in it."""
        with self._lock:
            number = next(self._numbers)
        return str(number), random.Random(self.seed * 1_000_003 + number)

    def note(self, outcome: str, wrong: str = "") -> None:
        with self._lock:
            self.outcomes[outcome] += 1
            if wrong:
                self.wrong.append(wrong)

    @contextmanager
    def judged(self, number: str) -> Iterator[list[Any]]:
        """Sees how one call ends; what it gave is put into the list."""
        answers: list[Any] = []
        start = time.monotonic()
        try:
            yield answers
        except OpenApiException as error:
            self.note(type(error).__name__)
        except asyncio.CancelledError:
            self.note("cancelled")
            raise
        except BaseException as error:
            self.note("raw", f"call {number} raised {error!r}")
        else:
            told = [answer_of(answer) for answer in answers]
            crossed = any(each != number for each in told)
            self.note("answered", f"call {number} got {told}" if crossed else "")
        if time.monotonic() - start > LONGEST:
            self.note("late", f"call {number} took more than {LONGEST} s")


def answer_of(answer: Any) -> str:
    """The number in an answer; one in broken JSON is given as the text that it is."""
    if isinstance(answer, str):
        answer = json.loads(answer + "}")
    return str(answer["user_id"])


def call(soak: Soak, api: UsersApi) -> None:
    number, chance = soak.next()
    if chance.random() < CLOSED:
        api.api_client.close()
    with soak.judged(number) as answers:
        if chance.random() < 0.1:
            opts: Any = {"query_params": {"events": "1"}}
            with streaming(api.get_user)(number, opts=opts) as response:
                answers += [event.json() for event in response.iter_events()]
        elif chance.random() < 0.2:
            path, query = "/user", {"user_id": number}
            answer = api.api_client.request(
                "POST", path, query_params=query, body=query
            )
            answers.append(answer.data)
        else:
            answers.append(api.get_user(number))


async def call_async(soak: Soak, api: AsyncUsersApi) -> None:
    number, chance = soak.next()
    with soak.judged(number) as answers:
        if chance.random() < CLOSED:
            await api.api_client.close()
        if chance.random() < 0.1:
            opts: Any = {"query_params": {"events": "1"}}
            async with streaming(api.get_user)(number, opts=opts) as response:
                async for event in response.iter_events():
                    answers.append(event.json())
        elif chance.random() < 0.2:
            path, query = "/user", {"user_id": number}
            answer = await api.api_client.request(
                "POST", path, query_params=query, body=query
            )
            answers.append(answer.data)
        else:
            answers.append(await api.get_user(number))


async def tasks(soak: Soak, api: AsyncUsersApi, calls: int) -> None:
    """Run calls in an event loop, so many at a time, and cancel some of them."""
    chance = random.Random(soak.seed + calls)

    async def work(count: int) -> None:
        for _ in range(count):
            if chance.random() > 0.2:
                await call_async(soak, api)
                continue
            task = asyncio.create_task(call_async(soak, api))
            for _ in range(chance.randint(1, TURNS)):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    share = shares(calls, TASKS)
    await asyncio.gather(*(work(count) for count in share))


def shares(total: int, parts: int) -> list[int]:
    return [total // parts + (part < total % parts) for part in range(parts)]


# -- What the process holds ------------------------------------------------------------


@dataclass(frozen=True)
class Held:
    """What the process holds."""

    memory: float
    """MiB."""
    files: int
    sockets: int


def held() -> Held:
    gc.collect()
    files = sockets = 0
    for path in Path("/dev/fd").iterdir():
        with suppress(OSError):
            sockets += stat.S_ISSOCK(os.fstat(int(path.name)).st_mode)
            files += 1
    return Held(memory(), files, sockets)


def memory() -> float:
    """MiB of memory that are in use; the most that ever were, where the system does not tell."""
    with suppress(OSError):
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


# -- The run ---------------------------------------------------------------------------


def run(
    calls: int, say: Callable[[str], None], *, seed: int = 1, rounds: int = ROUNDS
) -> Soak:
    """Run calls, and see that nothing grows.

    Args:
        calls: How many.
        say: Is told how it goes.
        seed: What chance goes by.
        rounds: How often to look at what the process holds.
    """
    soak = Soak(seed)
    with warned(soak):
        soak.wrong += measured(soak, calls, say, rounds)
    return soak


@contextmanager
def warned(soak: Soak) -> Iterator[None]:
    """Takes what nobody else is told: warnings about what was not closed, and errors of the garbage collector."""
    before = sys.unraisablehook
    sys.unraisablehook = lambda fault: soak.wrong.append(repr(fault.exc_value))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield
            gc.collect()
    finally:
        sys.unraisablehook = before


def measured(
    soak: Soak, calls: int, say: Callable[[str], None], rounds: int
) -> list[str]:
    """Run calls; gives what grew."""
    samples: list[Held] = []
    with served(soak.seed) as url:
        before = held()
        retries = Retry(2, backoff=0.001)
        settings: dict[str, Any] = {
            "retries": retries,
            "timeout": TIMEOUT,
            "api_key": "k",
            # Certificates would be read for each client that is made, and are not asked for.
            "verify_ssl": False,
        }
        configuration = Configuration(url, **settings)
        client, async_client = ApiClient(configuration), AsyncApiClient(configuration)
        api, async_api = UsersApi(client), AsyncUsersApi(async_client)

        def work(count: int) -> None:
            for _ in range(count):
                call(soak, api)

        def work_async(count: int) -> None:
            asyncio.run(tasks(soak, async_api, count))

        for count in shares(calls, rounds):
            with ThreadPoolExecutor(THREADS + LOOPS) as pool:
                halves = shares(count, 2)
                running = [
                    pool.submit(work, each) for each in shares(halves[0], THREADS)
                ]
                running += [
                    pool.submit(work_async, each) for each in shares(halves[1], LOOPS)
                ]
            for each in running:
                each.result()
            samples.append(held())
            say(f"{soak.outcomes.total():>8} calls, {samples[-1]}")
        client.close()
        asyncio.run(async_client.close())
        after = held()
    say(f"         closed, {after}; {dict(soak.outcomes.most_common())}")
    return list(findings(soak, calls, before, samples, after))


def findings(
    soak: Soak, calls: int, before: Held, samples: list[Held], after: Held
) -> Iterator[str]:
    """What grew, and what is missing."""
    if soak.outcomes.total() != calls:
        yield f"{calls} calls ended in {soak.outcomes.total()} ways"
    if after.sockets != before.sockets:
        yield f"{after.sockets - before.sockets} sockets are left open"
    if after.files > before.files:
        yield f"{after.files - before.files} file descriptors are left open"
    early, late = samples[min(EARLY, len(samples)) - 1], samples[-1]
    if late.sockets - before.sockets > THREADS:
        yield f"{late.sockets - before.sockets} connections for {THREADS} threads"
    if late.memory > early.memory + MEMORY:
        yield f"memory grew from {early.memory:.1f} to {late.memory:.1f} MiB"


def main() -> int:
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]))
        return 0
    # Answers that stray from the document are told in the log, each of them.
    logging.disable(logging.WARNING)
    start = time.perf_counter()
    calls = int(sys.argv[1]) if sys.argv[1:] else CALLS
    soak = run(calls, lambda line: print(line, flush=True))
    print(f"{calls} calls in {time.perf_counter() - start:.0f} s")
    print("\n".join(soak.wrong[:50]) or "nothing is wrong")
    return bool(soak.wrong)


if __name__ == "__main__":
    sys.exit(main())

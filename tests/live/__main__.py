"""Runs all checks, in both flavors: `python -m tests.live URL KEY`.

One line a check; the exit status is 1 if any failed. What it makes there has names of its own, and is deleted again. Operations
that the proxy does not have, because it is of another release, are skipped. Answers that stray from the document are noted.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from importlib import import_module

from tests.conftest import ROOT
from tests.live import (
    access,
    calls,
    clients,
    documents,
    errors,
    listings,
    resources,
    spending,
    streams,
)
from tests.live.checks import Checks
from tests.live.flavors import Flavor

AREAS: list[Callable[[Checks], None]] = [
    resources.users,
    resources.keys,
    resources.teams,
    resources.budgets,
    resources.customers,
    resources.organizations,
    listings.listings,
    calls.calls,
    streams.streams,
    access.access,
    errors.statuses,
    errors.limits,
    errors.failures,
    clients.environment,
    clients.strictness,
    clients.logs,
    spending.spending,
    documents.documents,
]


def main(url: str, key: str) -> int:
    """Runs all checks; gives the exit status."""
    sys.path.insert(0, str(ROOT / "generated"))
    package = import_module("litellm_client")
    logging.getLogger(package.__name__).addHandler(Notes())
    try:
        with package.LiteLLMClient(url, key) as client:
            document = client.api_client.request("GET", "/openapi.json").data
    except package.ApiException as error:
        print(error)
        return 1
    routes = {
        (method.upper(), path)
        for path, item in document["paths"].items()
        for method in item
    }
    print(f"{document['info']['title']} {document['info']['version']}")
    with asyncio.Runner() as runner:
        flavors = [
            Flavor(package, url, key, package.LiteLLMClient),
            Flavor(package, url, key, package.AsyncLiteLLMClient, runner),
        ]
        done = [run(flavor, routes) for flavor in flavors]
    passed, failed = (sum(counts) for counts in zip(*done, strict=True))
    print(f"{passed} checks passed, {failed} failed")
    return 1 if failed else 0


def run(flavor: Flavor, routes: set[tuple[str, str]]) -> tuple[int, int]:
    """All checks in one flavor; how many passed, and how many failed."""
    print(f"-- {flavor.facade.__name__}")
    with flavor.client() as client:
        check = Checks(flavor, client, routes)
        for area in AREAS:
            try:
                area(check)
            except Exception as error:  # one that stops an area leaves the others
                check.that(f"the checks of {area.__name__} ran", False, repr(error))
    return check.passed, check.failed


class Notes(logging.Handler):
    """Prints each warning of the client once."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if message not in self._seen:
            print(f"note  {message}")
        self._seen.add(message)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m tests.live URL KEY")
    sys.exit(main(*sys.argv[1:]))

"""What counts checks, and prints a line for each."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

from tests.conftest import ROOT
from tests.live.flavors import Flavor
from tests.replay import methods

Holds = Callable[[Any], Any]
Some = str | tuple[str, ...]

SUFFIX = "_with_http_info"
PATIENCE = 30.0
"""Seconds to wait for what the proxy does later, such as writing down what was spent."""


class Checks:
    """Counts checks of one flavor.

    Args:
        flavor: The flavor.
        client: The client that most checks share.
        routes: The operations that the proxy has, by its own document.
    """

    def __init__(
        self, flavor: Flavor, client: Any, routes: set[tuple[str, str]]
    ) -> None:
        self.flavor = flavor
        self.package = flavor.package
        self.client = client
        self.passed = 0
        self.failed = 0
        self._routes = routes
        known = methods(ROOT / "generated" / flavor.package.__name__ / "api")
        self._known = {
            (each.owner, each.name): (method, each.path)
            for method, group in known.items()
            for each in group
        }

    def __call__(
        self,
        method: Any,
        *arguments: Any,
        status: int | tuple[int, ...] = 200,
        kind: Some = "dict",
        holds: Holds = lambda data: True,
        told: str = "",
        **options: Any,
    ) -> Any:
        """Call one operation, and look at what it gives.

        Args:
            method: A method of an API object.
            arguments: Its arguments.
            status: The status that is right, or those that are.
            kind: The class of the data or of the exception that is right, or those that are.
            holds: What must be true of it.
            told: What the line says besides.
            options: More arguments.

        Returns:
            The data, or the exception; None where the proxy has no such operation.
        """
        route = " ".join(self._route(method))
        if not self.has(method):
            print(f"skip  {route}")
            return None
        variant = getattr(method.__self__, method.__name__ + SUFFIX)
        try:
            data, code, _ = self.flavor.wait(variant(*arguments, **options))
        except self.package.ApiException as error:
            data, code = error, error.status
        given = type(data).__name__
        good = code in _all(status) and given in _all(kind) and true(holds, data)
        line = "  ".join(filter(None, (route, f"{code} {given}", told)))
        self.that(line, good, data)
        return data

    def that(self, phrase: str, good: bool, found: Any = "") -> None:
        """Count and print a check: what was expected, whether it came about, and else what was found."""
        self.passed += good
        self.failed += not good
        print(f"ok    {phrase}" if good else f"FAIL  {phrase}: {found}")

    def refuses(
        self,
        phrase: str,
        kind: str,
        call: Callable[[], Any],
        holds: Holds = lambda error: True,
    ) -> None:
        """Check that a call raises an exception of a class of the client."""
        try:
            found = self.flavor.wait(call())
        except self.package.OpenApiException as error:
            found = error
        good = type(found).__name__ == kind and true(holds, found)
        self.that(f"{phrase}: {kind}", good, repr(found))

    def skip(self, phrase: str, reason: str) -> None:
        """Print what cannot be checked."""
        print(f"skip  {phrase}: {reason}")

    def has(self, method: Any) -> bool:
        """Whether the proxy has the operation."""
        return self._route(method) in self._routes

    def name(self) -> str:
        """A name that nothing has yet."""
        return f"live-{uuid.uuid4().hex}"

    def _route(self, method: Any) -> tuple[str, str]:
        owner = type(method.__self__).__name__.removeprefix("Async")
        return self._known[owner, method.__name__]


def tries(seconds: float = PATIENCE) -> Iterator[None]:
    """Goes round again and again, with a rest between, until the time is up."""
    end = time.monotonic() + seconds
    yield
    while time.monotonic() < end:
        time.sleep(0.5)
        yield


def true(holds: Holds, data: Any) -> bool:
    """Whether something holds; it does not where that cannot even be asked."""
    try:
        return bool(holds(data))
    except Exception:
        return False


def _all(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)

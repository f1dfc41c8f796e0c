"""Repairs of operation ids."""

from __future__ import annotations

import re
from collections import Counter

from litellm_client_generator.document import METHODS
from litellm_client_generator.document.distinct import distinct
from litellm_client_generator.repair.draft import Draft, Endpoint

_METHOD_AT_END = re.compile(rf"_({'|'.join(METHODS)})$")


def invalid_operation_id(draft: Draft) -> None:
    """An operationId is no text, or empty: one is made from the method and the path."""
    for endpoint in draft.endpoints():
        identifier = endpoint.value.get("operationId", "none")
        if not isinstance(identifier, str) or not identifier.strip():
            del endpoint.value["operationId"]
            draft.report(
                f"{endpoint.pointer}/operationId",
                (
                    "the operationId is no text"
                    if identifier != ""
                    else "the operationId is empty"
                ),
                "made one from the method and the path",
            )


def repeated_operation_id(draft: Draft) -> None:
    """Several operations have one id (OpenAPI 3.1, 4.8.10): each gets its own method, if need be its path, at the end.

    FastAPI ends an id with *one* of a route's methods, drawn from a set, and gives it to all of them. Each operation
    gets its own method there, and its path too where that is not enough. An id that two operations want goes to
    neither, so that names do not depend on the order, or on the draw.
    """
    endpoints = [
        endpoint for endpoint in draft.endpoints() if "operationId" in endpoint.value
    ]
    counts = Counter(endpoint.value["operationId"] for endpoint in endpoints)
    taken = {identifier for identifier, count in counts.items() if count == 1}
    repeated = [
        endpoint for endpoint in endpoints if counts[endpoint.value["operationId"]] > 1
    ]
    names = distinct(
        [_candidates(endpoint) for endpoint in repeated],
        [(endpoint.path, endpoint.method) for endpoint in repeated],
        taken,
    )
    for endpoint, name in zip(repeated, names, strict=True):
        _rename(draft, endpoint, name)


def _candidates(endpoint: Endpoint) -> tuple[str, str]:
    """The id with the operation's own method at its end, and the id with path and method."""
    identifier: str = endpoint.value["operationId"]
    stem = _METHOD_AT_END.sub("", identifier)
    words = re.sub(r"\W+", "_", endpoint.path).strip("_")
    own = identifier if stem == identifier else f"{stem}_{endpoint.method}"
    return own, f"{stem}_{words}_{endpoint.method}"


def _rename(draft: Draft, endpoint: Endpoint, identifier: str) -> None:
    old = endpoint.value["operationId"]
    if identifier == old:
        return
    endpoint.value["operationId"] = identifier
    draft.report(
        f"{endpoint.pointer}/operationId",
        f"the operationId '{old:.200}' is used more than once",
        f"renamed this one to '{identifier:.200}'",
    )

"""Repairs of operation ids."""

from __future__ import annotations

import re
from collections import Counter

from litellm_client_generator.document import METHODS, pointer
from litellm_client_generator.repair.draft import Draft, Operation

_METHOD_AT_END = re.compile(rf"_({'|'.join(METHODS)})$")


def invalid_operation_id(draft: Draft) -> None:
    """An operationId is no text, or empty: one is made from the method and the path."""
    for operation in draft.operations():
        identifier = operation.value.get("operationId", "none")
        if not isinstance(identifier, str) or not identifier.strip():
            del operation.value["operationId"]
            draft.report(
                f"{operation.place}/operationId",
                (
                    "the operationId is no text"
                    if identifier != ""
                    else "the operationId is empty"
                ),
                "made one from the method and the path",
            )


def repeated_operation_id(draft: Draft) -> None:
    """Several operations have one id (OpenAPI 3.1, 4.8.10): each gets its own method, if need be its path, at the end.

    FastAPI ends an id with *one* of a route's methods, drawn from a set, and gives it to all of them. Each operation gets
    its own method there, and its path too where that is not enough. An id that two operations want goes to neither, so
    that names do not depend on the order, or on the draw.
    """
    operations = [
        operation
        for operation in draft.operations()
        if "operationId" in operation.value
    ]
    counts = Counter(operation.value["operationId"] for operation in operations)
    taken = {identifier for identifier, count in counts.items() if count == 1}
    repeated = [
        operation
        for operation in operations
        if counts[operation.value["operationId"]] > 1
    ]
    places = {id(operation): operation for operation in repeated}
    for rank in range(2):
        wanted = {
            key: _candidates(operation)[rank] for key, operation in places.items()
        }
        demand = Counter(wanted.values())
        for key, identifier in wanted.items():
            if demand[identifier] == 1 and identifier not in taken:
                _rename(draft, places.pop(key), identifier)
        taken.update(demand)
    for operation in sorted(
        places.values(), key=lambda operation: (operation.path, operation.method)
    ):
        identifier, number = _candidates(operation)[-1], 2
        while f"{identifier}_{number}" in taken:
            number += 1
        taken.add(f"{identifier}_{number}")
        _rename(draft, operation, f"{identifier}_{number}")


def _candidates(operation: Operation) -> tuple[str, str]:
    """The id with the operation's own method at its end, and the id with path and method."""
    identifier: str = operation.value["operationId"]
    stem = _METHOD_AT_END.sub("", identifier)
    words = re.sub(r"\W+", "_", operation.path).strip("_")
    own = identifier if stem == identifier else f"{stem}_{operation.method}"
    return own, f"{stem}_{words}_{operation.method}"


def _rename(draft: Draft, operation: Operation, identifier: str) -> None:
    old = operation.value["operationId"]
    if identifier == old:
        return
    operation.value["operationId"] = identifier
    draft.report(
        pointer("paths", operation.path, operation.method, "operationId"),
        f"the operationId '{old:.200}' is used more than once",
        f"renamed this one to '{identifier:.200}'",
    )

"""API classes: the operations of one tag, or of several that have one class name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from litellm_client_generator.building.models import respell
from litellm_client_generator.document.paths import UNTAGGED
from litellm_client_generator.ir import Operation


def unhide(operation: Operation, hidden: Iterable[str]) -> Operation:
    """Spells a builtin differently in a class that has a method of its name."""
    respelled = {
        id(item): replace(item, type=respell(item.type, hidden))
        for item in operation.parameters
    }
    return replace(
        operation,
        positional=tuple(respelled[id(item)] for item in operation.positional),
        keyword=tuple(respelled[id(item)] for item in operation.keyword),
        parameters=tuple(respelled[id(item)] for item in operation.parameters),
        returns=respell(operation.returns, hidden),
    )


def api_doc(tags: list[str], description: str) -> str:
    names = " and ".join(f'"{tag}"' for tag in tags)
    doc = (
        "Operations without a tag."
        if tags == [UNTAGGED]
        else f"Operations tagged {names}."
    )
    return f"{doc}\n\n{description}" if description else doc

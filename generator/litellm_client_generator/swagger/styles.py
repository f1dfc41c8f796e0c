"""`collectionFormat` to `style` and `explode`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_QUERY = {
    "csv": {"style": "form", "explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}


def encoding(parameter: dict[str, Any], say: Callable[[str], None]) -> dict[str, Any]:
    """How the items of a list are written; nothing if it is no list.

    Args:
        parameter: The Parameter Object.
        say: Is told what cannot be said in OpenAPI 3.
    """
    if parameter.get("type") != "array":
        return {}
    written = str(parameter.get("collectionFormat", "csv"))
    is_listed = parameter.get("in") in ("query", "formData")
    known = _QUERY if is_listed else {"csv": {}}
    if written not in known:
        say(
            f"the list '{parameter.get('name')!s:.80}' is written as '{written:.40}',"
            " of which OpenAPI 3 knows nothing; read it as 'csv'"
        )
    return dict(known.get(written, known["csv"]))

"""What somebody who mistyped a name may have meant."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(text: str, known: Iterable[str]) -> str:
    """`did you mean 'tags'?`, with up to three names that are near; nothing if none is.

    Args:
        text: What was said. Case does not matter.
        known: What could have been meant.
    """
    folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(text.casefold(), folded, n=3)
    return (
        f"did you mean {' or '.join(repr(folded[name]) for name in near)}?"
        if near
        else ""
    )

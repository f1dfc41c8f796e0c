"""Random JSON values."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

words = st.sampled_from(["", "a", "ab", "abc", "A b", "ä", "2026-01-31", "1", "null"])

SCALARS: st.SearchStrategy[Any] = (
    words
    | st.integers(-3, 9)
    | st.booleans()
    | st.none()
    | st.sampled_from([0.5, 1.0, -1.5])
)

JSON: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["id", "name", "more"]), inner, max_size=2)
    ),
    max_leaves=4,
)

"""The documented wording of every check."""

from __future__ import annotations

from typing import Any

import pytest

from litellm_client_generator.runtime._runtime.call.validation import find_fault


@pytest.mark.parametrize(
    ("value", "constraints", "fault"),
    [
        (101, {"maximum": 100}, "must be smaller than or equal to 100."),
        (100, {"maximum": 100}, ""),
        (0, {"minimum": 1}, "must be greater than or equal to 1."),
        (5, {"exclusive_maximum": 5}, "must be smaller than 5."),
        (5, {"exclusive_minimum": 5}, "must be greater than 5."),
        (0.3, {"multiple_of": 0.1}, ""),
        (7, {"multiple_of": 2}, "must be a multiple of 2."),
        (
            "abcdef",
            {"max_length": 5},
            "the character length must be smaller than or equal to 5.",
        ),
        (
            "a",
            {"min_length": 2},
            "the character length must be greater than or equal to 2.",
        ),
        ("a", {"pattern": "^b"}, "must conform to the pattern /^b/."),
        ("a", {"pattern": r"(?<x>a)"}, ""),
        ([1, 2], {"max_items": 1}, "number of items must be less than or equal to 1."),
        ([], {"min_items": 1}, "number of items must be greater than or equal to 1."),
        ([1, 1], {"unique_items": True}, "items must be unique."),
        ("c", {"enum": ("a", "b")}, 'must be one of ["a", "b"]'),
        (["a", "c"], {"enum": ("a", "b")}, 'must be one of ["a", "b"]'),
        (True, {"maximum": 0}, ""),
        ("text", {"maximum": 0}, ""),
    ],
)
def test_fault(value: Any, constraints: Any, fault: str) -> None:
    assert find_fault(value, constraints) == fault

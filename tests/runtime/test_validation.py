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
        ([True, 1, "1"], {"unique_items": True}, ""),
        ([1, 1.0], {"unique_items": True}, "items must be unique."),
        ([{"a": [1]}, {"a": [True]}], {"unique_items": True}, ""),
        (
            [{"a": [], "b": 1}, {"b": 1.0, "a": []}],
            {"unique_items": True},
            "items must be unique.",
        ),
        (True, {"enum": (1, 2)}, "must be one of [1, 2]"),
        (10**40, {"multiple_of": 0.01}, ""),
        (
            2**63,
            {"maximum": 2**63 - 1},
            f"must be smaller than or equal to {2**63 - 1}.",
        ),
        (10**400, {"maximum": 1.5}, "must be smaller than or equal to 1.5."),
        ("a1", {"pattern": r"^(?=.*\d)"}, ""),
        ("é", {"pattern": r"^\p{L}$"}, ""),
        ("1\n", {"pattern": r"^\d$"}, r"must conform to the pattern /^\d$/."),
        (
            "a" * 50_000 + "!",
            {"pattern": "^(a+)+$"},
            "must conform to the pattern /^(a+)+$/.",
        ),
        ("c", {"enum": ("a", "b")}, 'must be one of ["a", "b"]'),
        (["a", "c"], {"enum": ("a", "b")}, 'must be one of ["a", "b"]'),
        (
            [1, None, 7],
            {"each_item": {"maximum": 5}},
            "[2] must be smaller than or equal to 5.",
        ),
        ([[1], [7]], {"each_item": {"each_item": {"maximum": 8}}}, ""),
        (
            {"a": ["x"], "b": ["no"]},
            {"each_value": {"each_item": {"max_length": 1}}},
            '["b"] [0] the character length must be smaller than or equal to 1.',
        ),
        (True, {"maximum": 0}, ""),
        ("text", {"maximum": 0}, ""),
    ],
)
def test_fault(value: Any, constraints: Any, fault: str) -> None:
    assert find_fault(value, constraints) == fault

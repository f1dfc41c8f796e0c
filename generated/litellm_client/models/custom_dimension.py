from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class CustomDimension(Model):
    name: Annotated[
        str, Field(min_length=1, max_length=64, pattern="^[A-Za-z][A-Za-z0-9_]*$")
    ]
    weight: Annotated[float, Field(le=1.0, gt=0.0)]
    keywords: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=256)]], Field(max_length=32)
    ] = Field(default_factory=list)
    patterns: Annotated[
        list[Annotated[str, Field(min_length=1, max_length=256)]], Field(max_length=32)
    ] = Field(default_factory=list)
    scoring_mode: Literal["binary", "match_count"] | str = "binary"
    """'binary' scores 1 when any matcher hits. 'match_count' scores 0.5 when one
    distinct matcher hits and 1 when two or more do; repeated occurrences of one matcher
    never raise it. Keywords are distinct case-insensitively, patterns by source, and a
    keyword and a pattern are always distinct from each other.
    """

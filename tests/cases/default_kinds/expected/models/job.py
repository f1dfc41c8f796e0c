from __future__ import annotations

from datetime import date, datetime, time as time_
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import Date, DateTime, Model, Time, WireUuid
from .cow import Cow
from .job_inline import JobInline
from .size import Size
from .tone import Tone

if TYPE_CHECKING:
    from .tones import Tones


class Job(Model):
    tone: Tone = Tone.BLUE
    red: Tone = Tone.RED
    maybe: Tone | None = Tone.RED
    tones: list[Tone] = Field(default_factory=lambda: [Tone.RED, Tone.BLUE])
    named: Tones = Field(default_factory=lambda: [Tone.RED])
    by_name: dict[str, Tone] = Field(default_factory=lambda: {"a": Tone.RED})
    size: Size = Size.NUMBER_20
    whole: int = 1
    number: float = 3
    moment: DateTime = datetime.fromisoformat("2020-01-01T00:00:00.500000+00:00")
    var_date: Date = Field(
        default=date.fromisoformat("2020-01-01"),
        validation_alias="date",
        serialization_alias="date",
    )
    other_date: Date = date.fromisoformat("2020-02-01")
    time: Time = time_.fromisoformat("10:00:00")
    id: WireUuid = UUID("00000000-0000-0000-0000-000000000000")
    counts: dict[str, int] = Field(default_factory=lambda: {"a": 1})
    numbers: list[int] = Field(default_factory=lambda: [1, 2])
    cow: Cow = Field(
        default_factory=lambda: Cow(milk=2, born=date.fromisoformat("2020-01-01"))
    )
    strange_cow: Cow = Field(
        default_factory=lambda: Cow.from_dict({"milk": 2, "name": "Berta"})
    )
    either: Cow | str = Field(default_factory=lambda: Cow(milk=1))
    inline: JobInline = Field(default_factory=lambda: JobInline(a=1))
    anything: Any = Field(default_factory=lambda: {"a": [1]})
    unlisted: Literal["A", "B"] | str | None = None
    small: Annotated[int, Field(ge=5)] | None = None
    long: Annotated[str, Field(max_length=2)] | None = None
    no_date: Date | None = None
    no_tone: Tone | None = None
    no_tones: Tones | None = None

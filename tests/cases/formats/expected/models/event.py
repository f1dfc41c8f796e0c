from __future__ import annotations

from .._runtime.models import Date, DateTime, Model, Time, WireUuid


class Event(Model):
    id: WireUuid
    made: DateTime
    day: Date | None = None
    at: Time | None = None
    lasts: str | None = None
    email: str | None = None
    link: str | None = None
    picture: bytes | None = None
    seal: str | None = None
    photo: bytes | None = None
    packed: str | None = None
    small: int | None = None
    large: int | None = None
    ratio: float | None = None
    changes: list[DateTime] | None = None

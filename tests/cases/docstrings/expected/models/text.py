from __future__ import annotations

from .._runtime.models import Model


class Text(Model):
    r"""A text. Its description ends with a backslash \."""

    body: str | None = None
    """The text itself, of which the description is longer than the width that one line of
    code may have.
    """

    kind: str | None = None

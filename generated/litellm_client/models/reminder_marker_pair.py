from __future__ import annotations

from .._runtime.models import Model


class ReminderMarkerPair(Model):
    """One open/close delimiter pair a harness wraps injected context in.

    Normalizing here rather than at the scan is what makes matching case-insensitive:
    markers reach the scan already lowered, so it lowercases only the haystack and never
    the needles. Stripping keeps YAML indentation whitespace from becoming part of the
    delimiter.
    """

    open: str
    """Opening delimiter, e.g. '<system-reminder>'."""

    close: str
    """Closing delimiter, e.g. '</system-reminder>'."""

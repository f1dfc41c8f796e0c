from __future__ import annotations

from ._base import Date, Model


class BillingPeriod(Model):
    start: Date
    end: Date

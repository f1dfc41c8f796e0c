from __future__ import annotations

from .._runtime.models import Date, Model


class BillingPeriod(Model):
    start: Date
    end: Date

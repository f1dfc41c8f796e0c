"""A report for a machine; `docs/diff.md` describes it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from litellm_client_generator.changes.report import Change, Report

FORMAT = 1
"""Rises when a reader of the last one would be misled; new keys alone do not count."""


def as_json(report: Report) -> str:
    """The whole report as a JSON object."""
    document = {
        "format": FORMAT,
        "title": report.title,
        "old": {"version": report.old_version},
        "new": {"version": report.new_version},
        "same_document": report.is_same_document,
        "breaks": {
            "callers": report.breaks_callers,
            "readers": report.breaks_readers,
        },
        "summary": {
            "operations": asdict(report.operations),
            "models": asdict(report.models),
        },
        "changes": list(map(_change, report.changes)),
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _change(change: Change) -> dict[str, Any]:
    return {
        "area": change.area,
        "group": change.group,
        "kind": change.kind,
        "name": change.name,
        "message": change.message,
        "before": change.before,
        "after": change.after,
        "breaks": list(change.breaks),
        "also": list(change.also),
    }

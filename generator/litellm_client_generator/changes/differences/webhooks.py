"""Changes of the functions that read what the API sends: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.context import Context
from litellm_client_generator.changes.differences.types import compare_types
from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import Package, Webhook


def compare_webhooks(context: Context, old: Package, new: Package) -> Iterator[Change]:
    """What changes for whoever is sent requests; the place in the document says which is which."""
    before = {webhook.pointer: webhook for webhook in old.webhooks}
    after = {webhook.pointer: webhook for webhook in new.webhooks}
    for pointer in sorted(before.keys() | after.keys()):
        was, is_ = before.get(pointer), after.get(pointer)
        if was and is_:
            yield from _compare(context, was, is_)
        elif is_:
            yield _subject(is_).change(
                "webhook-added", "A new request that the API sends."
            )
        elif was:
            yield _subject(was).change(
                "webhook-removed",
                "The API is not said to send it any more.",
                callers=True,
            )


def _compare(context: Context, old: Webhook, new: Webhook) -> Iterator[Change]:
    subject = _subject(new)
    if old.name != new.name:
        yield subject.change(
            "webhook-renamed", "Renamed.", old.name, new.name, callers=True
        )
    difference = compare_types(context, old.type, new.type)
    if difference is not None:
        # It is read and never passed.
        reader = Subject(subject.area, subject.group, subject.owner, sent=False)
        yield difference.change(reader, "webhook")


def _subject(webhook: Webhook) -> Subject:
    return Subject("client", "", f"webhooks.{webhook.name}()")

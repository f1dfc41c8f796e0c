"""What the API sends on its own: webhooks, and callbacks that a call asked for.

Each function reads one, from the raw body and the headers of the request that came in. None checks who sent it: verify
the signature of the raw body first, as the API's documentation says.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.webhooks import unwrap

if TYPE_CHECKING:
    from .models.change import Change
    from .models.form import Form
    from .models.order_on_event_webhook import OrderOnEventWebhook
    from .models.pet import Pet
    from .models.started import Started


__all__ = [
    "unwrap_started",
    "unwrap_pet_changed_put",
    "unwrap_pet_changed_post",
    "unwrap_note",
    "unwrap_list",
    "unwrap_subscribe_on_event",
    "unwrap_order_on_event",
    "unwrap_told",
]


def unwrap_started(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> Started:
    """Something started."""
    return unwrap("Started", body, headers, strict=strict)


def unwrap_pet_changed_put(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> Form:
    """Read the body of pet.changed_put."""
    return unwrap("Form", body, headers, strict=strict)


def unwrap_pet_changed_post(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> Change:
    """Read the body of pet.changed_post."""
    return unwrap("Change", body, headers, strict=strict)


def unwrap_note(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> str:
    """Read the body of note."""
    return unwrap("str", body, headers, strict=strict)


def unwrap_list(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> list[Pet]:
    """Read the body of list."""
    return unwrap("list[Pet]", body, headers, strict=strict)


def unwrap_subscribe_on_event(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> Pet:
    """Read the body of subscribe_onEvent."""
    return unwrap("Pet", body, headers, strict=strict)


def unwrap_order_on_event(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> OrderOnEventWebhook:
    """Read the body of order_onEvent."""
    return unwrap("OrderOnEventWebhook", body, headers, strict=strict)


def unwrap_told(
    body: bytes | str, headers: Mapping[str, str] | None = None, *, strict: bool = False
) -> Pet:
    """Read the body of told."""
    return unwrap("Pet", body, headers, strict=strict)

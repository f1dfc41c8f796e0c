"""Repairs of security requirements."""

from __future__ import annotations

from typing import Any

from litellm_client_generator.document import pointer_to
from litellm_client_generator.repair.draft import Draft


def unknown_security_scheme(draft: Draft) -> None:
    """A requirement names a scheme that no component describes (OpenAPI 3.1, 4.8.30): it is ignored."""
    known = draft.components("securitySchemes")
    for pointer, holder in _holders(draft):
        alternatives = holder["security"]
        unknown = dict.fromkeys(
            name
            for alternative in alternatives
            if isinstance(alternative, dict)
            for name in alternative
            if name not in known
        )
        if not unknown:
            continue
        kept = [_without(alternative, unknown) for alternative in alternatives]
        holder["security"] = [
            new for new, old in zip(kept, alternatives, strict=True) if new or not old
        ]
        if not holder["security"]:
            del holder["security"]
        for name in unknown:
            draft.report(
                pointer,
                f"there is no security scheme '{name:.80}'",
                "ignored it",
            )


def _without(alternative: Any, names: dict[str, None]) -> Any:
    if not isinstance(alternative, dict):
        return alternative
    return {name: scopes for name, scopes in alternative.items() if name not in names}


def repeated_security(draft: Draft) -> None:
    """A security requirement lists an alternative more than once: it is counted once."""
    repeated: list[str] = []
    for pointer, holder in _holders(draft):
        alternatives = holder["security"]
        unique = [
            value
            for index, value in enumerate(alternatives)
            if value not in alternatives[:index]
        ]
        if len(unique) < len(alternatives):
            holder["security"] = unique
            repeated.append(pointer)
    if repeated:
        others = f", and so do {len(repeated) - 1} more" if len(repeated) > 1 else ""
        draft.report(
            repeated[0],
            f"the security requirement lists one alternative more than once{others}",
            "counted it once",
        )


def _holders(draft: Draft) -> list[tuple[str, dict[str, Any]]]:
    """The document and the operations that say something about security, with the pointer to what they say."""
    holders = [("#/security", draft.data)]
    holders += [
        (
            pointer_to("paths", endpoint.path, endpoint.method, "security"),
            endpoint.value,
        )
        for endpoint in draft.endpoints()
    ]
    return [
        (pointer, holder)
        for pointer, holder in holders
        if isinstance(holder.get("security"), list)
    ]

"""Repairs of security requirements."""

from __future__ import annotations

from typing import Any

from litellm_client_generator.document import pointer_to
from litellm_client_generator.repair.draft import Draft
from litellm_client_generator.repair.values import Meaningless, word_of

_KIND = word_of(
    "apiKey",
    "http",
    "mutualTLS",
    "oauth2",
    "openIdConnect",
    "basic",
    "bearer",
    oauth="oauth2",
    oidc="openIdConnect",
)
_HINTS = {"scheme": "http", "flows": "oauth2", "openIdConnectUrl": "openIdConnect"}
"""Fields that only one kind of scheme has."""


def unusable_security_scheme(draft: Draft) -> None:
    """A security scheme is of a kind that there is not, or a key without a name: it is left out, or read as it is meant."""
    schemes = draft.components("securitySchemes")
    for name, scheme in list(schemes.items()):
        if not isinstance(scheme, dict) or "$ref" in scheme:
            continue
        kind = scheme.get("type")
        meant = _meant(scheme)
        if meant and meant == scheme:
            continue
        if meant:
            schemes[name] = meant
        else:
            del schemes[name]
        draft.report(
            pointer_to("components", "securitySchemes", name),
            (
                "the key has no name"
                if kind == "apiKey"
                else f"there is no kind of security scheme '{kind!s:.80}'"
            ),
            f"read it as '{meant['type']}'" if meant else "left it out",
        )


def _meant(scheme: dict[str, Any]) -> dict[str, Any]:
    """What a scheme can only be; nothing if that cannot be told."""
    kind = scheme.get("type")
    try:
        word = _KIND(kind)
    except Meaningless:
        hinted = [_HINTS[field] for field in _HINTS if field in scheme]
        return {**scheme, "type": hinted[0]} if kind is None and hinted else {}
    if word in ("basic", "bearer"):
        return {**scheme, "type": "http", "scheme": word}
    if word != "apiKey":
        return {**scheme, "type": word}
    place = scheme.get("in", "header")
    return {**scheme, "type": word, "in": place} if "name" in scheme else {}


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
            f"{endpoint.pointer}/security",
            endpoint.value,
        )
        for endpoint in draft.endpoints()
    ]
    return [
        (pointer, holder)
        for pointer, holder in holders
        if isinstance(holder.get("security"), list)
    ]

"""Changes of what the whole client has: its names, hosts and security schemes."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.report import Change, Subject
from litellm_client_generator.ir import ASYNC, SYNC, Package


def compare_clients(old: Package, new: Package) -> Iterator[Change]:
    """What changes for whoever configures a client."""
    if old.name != new.name:
        yield _subject(new.name).change(
            "package-renamed", "Renamed.", old.name, new.name, callers=True
        )
    if old.client != new.client:
        for flavor in (SYNC, ASYNC):
            before, after = (f"{flavor.prefix}{item.client}" for item in (old, new))
            yield _subject(after).change(
                "client-renamed", "Renamed.", before, after, callers=True
            )
    was, is_ = _host(old), _host(new)
    if was != is_:
        yield _subject("Configuration(host=)").change(
            "host-changed", "The default host changed.", was, is_
        )
    yield from _schemes(old, new)


def _subject(name: str) -> Subject:
    return Subject("client", "", name)


def _host(package: Package) -> str:
    return package.servers[0].url if package.servers else package.default_host


def _schemes(old: Package, new: Package) -> Iterator[Change]:
    before = {scheme.name: scheme.code for scheme in old.security_schemes}
    after = {scheme.name: scheme.code for scheme in new.security_schemes}
    for name in sorted(before.keys() | after.keys()):
        scheme, was, is_ = _subject(name), before.get(name, ""), after.get(name, "")
        if not was:
            message = "A new security scheme."
            yield scheme.change("security-scheme-added", message, was, is_)
        elif not is_:
            message = "The security scheme was removed."
            yield scheme.change(
                "security-scheme-removed", message, was, is_, callers=True
            )
        elif was != is_:
            message = "The security scheme changed."
            yield scheme.change(
                "security-scheme-changed", message, was, is_, callers=True
            )

"""Changes of what the whole client has: its names, hosts and security schemes."""

from __future__ import annotations

from collections.abc import Iterator

from litellm_client_generator.changes.report import Change
from litellm_client_generator.ir import Package


def compare_packages(old: Package, new: Package) -> Iterator[Change]:
    """What changes for whoever configures a client."""
    if old.name != new.name:
        yield _change("package-renamed", new.name, "Renamed.", old.name, new.name, True)
    for before, after in zip(old.clients, new.clients, strict=True):
        if before.name != after.name:
            yield _change(
                "client-renamed", after.name, "Renamed.", before.name, after.name, True
            )
    was, is_ = _host(old), _host(new)
    if was != is_:
        message = "The host that is called if none is given is another one."
        yield _change("host-changed", "Configuration(host=)", message, was, is_)
    yield from _schemes(old, new)


def _change(
    kind: str, name: str, message: str, before: str, after: str, breaking: bool = False
) -> Change:
    return Change("client", "", kind, name, message, before, after, breaking)


def _host(package: Package) -> str:
    return package.servers[0].url if package.servers else package.default_host


def _schemes(old: Package, new: Package) -> Iterator[Change]:
    before = {scheme.name: scheme.code for scheme in old.security_schemes}
    after = {scheme.name: scheme.code for scheme in new.security_schemes}
    for name in sorted(before.keys() | after.keys()):
        was, is_ = before.get(name, ""), after.get(name, "")
        if not was:
            message = "A new way to prove who calls."
            yield _change("security-scheme-added", name, message, was, is_)
        elif not is_:
            message = "A way to prove who calls is gone."
            yield _change("security-scheme-removed", name, message, was, is_, True)
        elif was != is_:
            message = "It is another way to prove who calls."
            yield _change("security-scheme-changed", name, message, was, is_, True)

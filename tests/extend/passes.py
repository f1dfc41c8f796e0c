"""Passes, good ones and others."""

from __future__ import annotations

from dataclasses import replace

from litellm_client_generator.ir import Api, Package
from litellm_client_generator.plugins import each_api

VOLUME = 11


def shout(package: Package) -> Package:
    return replace(package, title=f"{package.title.rstrip('!')}!".upper())


def whisper(package: Package) -> Package:
    return replace(package, title=package.title.lower())


def without_sales(package: Package) -> Package:
    def kept(api: Api) -> Api:
        found = (item for item in api.operations if item.name != "get_sale")
        return replace(api, operations=tuple(found))

    return each_api(package, kept)


def fails(package: Package) -> Package:
    titles: dict[str, str] = {}
    return replace(package, title=titles["volume"])


def forgets(package: Package) -> None:
    shout(package)


def twice(package: Package) -> Package:
    return each_api(package, lambda api: replace(api, operations=api.operations * 2))

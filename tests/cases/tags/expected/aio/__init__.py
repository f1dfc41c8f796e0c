"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .beta2nd_shop_api import AsyncBeta2ndShopApi
    from .default_api import AsyncDefaultApi
    from .pet_shop_api import AsyncPetShopApi
    from .pets_api import AsyncPetsApi
    from .sso_api import AsyncSSOApi
    from .sso_api2 import AsyncSsoApi


_MODULES: dict[str, str] = {
    "AsyncBeta2ndShopApi": "beta2nd_shop_api",
    "AsyncDefaultApi": "default_api",
    "AsyncPetShopApi": "pet_shop_api",
    "AsyncPetsApi": "pets_api",
    "AsyncSSOApi": "sso_api",
    "AsyncSsoApi": "sso_api2",
}

__all__: list[str] = [
    "AsyncBeta2ndShopApi",
    "AsyncDefaultApi",
    "AsyncPetShopApi",
    "AsyncPetsApi",
    "AsyncSSOApi",
    "AsyncSsoApi",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)

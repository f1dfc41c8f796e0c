"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .beta2nd_shop_api import Beta2ndShopApi
    from .default_api import DefaultApi
    from .pet_shop_api import PetShopApi
    from .pets_api import PetsApi
    from .sso_api import SSOApi
    from .sso_api2 import SsoApi


_MODULES: dict[str, str] = {
    "Beta2ndShopApi": "beta2nd_shop_api",
    "DefaultApi": "default_api",
    "PetShopApi": "pet_shop_api",
    "PetsApi": "pets_api",
    "SSOApi": "sso_api",
    "SsoApi": "sso_api2",
}

__all__: list[str] = [
    "Beta2ndShopApi",
    "DefaultApi",
    "PetShopApi",
    "PetsApi",
    "SSOApi",
    "SsoApi",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)

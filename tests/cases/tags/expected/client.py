"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.beta2nd_shop_api import AsyncBeta2ndShopApi
    from .aio.default_api import AsyncDefaultApi
    from .aio.pet_shop_api import AsyncPetShopApi
    from .aio.pets_api import AsyncPetsApi
    from .aio.sso_api import AsyncSSOApi
    from .aio.sso_api2 import AsyncSsoApi
    from .api.beta2nd_shop_api import Beta2ndShopApi
    from .api.default_api import DefaultApi
    from .api.pet_shop_api import PetShopApi
    from .api.pets_api import PetsApi
    from .api.sso_api import SSOApi
    from .api.sso_api2 import SsoApi


class TagsClient(Client):
    """Every API class of Tags, made on first use, on one pool of connections."""

    @cached_property
    def beta2nd_shop(self) -> Beta2ndShopApi:
        from .api.beta2nd_shop_api import Beta2ndShopApi

        return Beta2ndShopApi(self.api_client)

    @cached_property
    def default(self) -> DefaultApi:
        from .api.default_api import DefaultApi

        return DefaultApi(self.api_client)

    @cached_property
    def pet_shop(self) -> PetShopApi:
        from .api.pet_shop_api import PetShopApi

        return PetShopApi(self.api_client)

    @cached_property
    def pets(self) -> PetsApi:
        from .api.pets_api import PetsApi

        return PetsApi(self.api_client)

    @cached_property
    def sso(self) -> SSOApi:
        from .api.sso_api import SSOApi

        return SSOApi(self.api_client)

    @cached_property
    def sso2(self) -> SsoApi:
        from .api.sso_api2 import SsoApi

        return SsoApi(self.api_client)


class AsyncTagsClient(AsyncClient):
    """Every API class of Tags, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def beta2nd_shop(self) -> AsyncBeta2ndShopApi:
        from .aio.beta2nd_shop_api import AsyncBeta2ndShopApi

        return AsyncBeta2ndShopApi(self.api_client)

    @cached_property
    def default(self) -> AsyncDefaultApi:
        from .aio.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self.api_client)

    @cached_property
    def pet_shop(self) -> AsyncPetShopApi:
        from .aio.pet_shop_api import AsyncPetShopApi

        return AsyncPetShopApi(self.api_client)

    @cached_property
    def pets(self) -> AsyncPetsApi:
        from .aio.pets_api import AsyncPetsApi

        return AsyncPetsApi(self.api_client)

    @cached_property
    def sso(self) -> AsyncSSOApi:
        from .aio.sso_api import AsyncSSOApi

        return AsyncSSOApi(self.api_client)

    @cached_property
    def sso2(self) -> AsyncSsoApi:
        from .aio.sso_api2 import AsyncSsoApi

        return AsyncSsoApi(self.api_client)

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.provider_create_info import ProviderCreateInfo


class ProvidersApi(Api):
    """Operations tagged "providers"."""

    def get_supported_providers_public_providers_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[str]:
        """Get Supported Providers.

        Return a sorted list of all providers supported by LiteLLM.
        """
        return self._call(
            "get_supported_providers_public_providers_get",
            "GET",
            "/public/providers",
            responses={"200": "list[str]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_supported_providers_public_providers_get_with_http_info = with_http_info(
        get_supported_providers_public_providers_get
    )
    get_supported_providers = get_supported_providers_public_providers_get
    get_supported_providers_with_http_info = (
        get_supported_providers_public_providers_get_with_http_info
    )

    def get_provider_fields_public_providers_fields_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[ProviderCreateInfo]:
        """Get Provider Fields.

        Return provider metadata required by the dashboard create-model flow.

        Reads from the bundled local file. Result is cached in-process for the lifetime
        of the server process.
        """
        return self._call(
            "get_provider_fields_public_providers_fields_get",
            "GET",
            "/public/providers/fields",
            responses={"200": "list[ProviderCreateInfo]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_provider_fields_public_providers_fields_get_with_http_info = with_http_info(
        get_provider_fields_public_providers_fields_get
    )
    get_provider_fields = get_provider_fields_public_providers_fields_get
    get_provider_fields_with_http_info = (
        get_provider_fields_public_providers_fields_get_with_http_info
    )

from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.providers_api import ProvidersApi


class AsyncProvidersApi(AsyncApi):
    """Operations tagged "providers"."""

    get_supported_providers_public_providers_get = awaited(
        ProvidersApi.get_supported_providers_public_providers_get
    )
    get_supported_providers_public_providers_get_with_http_info = with_http_info(
        get_supported_providers_public_providers_get
    )
    get_supported_providers = get_supported_providers_public_providers_get
    get_supported_providers_with_http_info = (
        get_supported_providers_public_providers_get_with_http_info
    )

    get_provider_fields_public_providers_fields_get = awaited(
        ProvidersApi.get_provider_fields_public_providers_fields_get
    )
    get_provider_fields_public_providers_fields_get_with_http_info = with_http_info(
        get_provider_fields_public_providers_fields_get
    )
    get_provider_fields = get_provider_fields_public_providers_fields_get
    get_provider_fields_with_http_info = (
        get_provider_fields_public_providers_fields_get_with_http_info
    )

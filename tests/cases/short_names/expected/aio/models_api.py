from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.models_api import ModelsApi


class AsyncModelsApi(AsyncApi):
    """Operations tagged "models"."""

    model_list_v1_models_get = awaited(ModelsApi.model_list_v1_models_get)
    model_list_v1_models_get_with_http_info = with_http_info(model_list_v1_models_get)
    model_list = model_list_v1_models_get
    model_list_with_http_info = model_list_v1_models_get_with_http_info

    model_list_models_get = awaited(ModelsApi.model_list_models_get)
    model_list_models_get_with_http_info = with_http_info(model_list_models_get)

    model_list_openai_models_get = awaited(ModelsApi.model_list_openai_models_get)
    model_list_openai_models_get_with_http_info = with_http_info(
        model_list_openai_models_get
    )

    costs_v1_costs_get = awaited(ModelsApi.costs_v1_costs_get)
    costs_v1_costs_get_with_http_info = with_http_info(costs_v1_costs_get)

    costs_costs_get = awaited(ModelsApi.costs_costs_get)
    costs_costs_get_with_http_info = with_http_info(costs_costs_get)

    info_v1_info_get = awaited(ModelsApi.info_v1_info_get)
    info_v1_info_get_with_http_info = with_http_info(info_v1_info_get)

    info_v2_info_get = awaited(ModelsApi.info_v2_info_get)
    info_v2_info_get_with_http_info = with_http_info(info_v2_info_get)

    info_info_get = awaited(ModelsApi.info_info_get)
    info_info_get_with_http_info = with_http_info(info_info_get)

    prices_v1_prices_get = awaited(ModelsApi.prices_v1_prices_get)
    prices_v1_prices_get_with_http_info = with_http_info(prices_v1_prices_get)

    prices_prices_put = awaited(ModelsApi.prices_prices_put)
    prices_prices_put_with_http_info = with_http_info(prices_prices_put)

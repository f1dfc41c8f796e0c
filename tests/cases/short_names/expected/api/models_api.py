from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class ModelsApi(Api):
    """Operations tagged "models"."""

    def model_list_v1_models_get(self, *, opts: RequestOptions | None = None) -> None:
        """List."""
        self._call(
            "model_list_v1_models_get",
            "GET",
            "/v1/models",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    model_list_v1_models_get_with_http_info = with_http_info(model_list_v1_models_get)
    model_list = model_list_v1_models_get
    model_list_with_http_info = model_list_v1_models_get_with_http_info

    def model_list_models_get(self, *, opts: RequestOptions | None = None) -> None:
        """List."""
        self._call(
            "model_list_models_get",
            "GET",
            "/models",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    model_list_models_get_with_http_info = with_http_info(model_list_models_get)

    def model_list_openai_models_get(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """List."""
        self._call(
            "model_list_openai_models_get",
            "GET",
            "/openai/models",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    model_list_openai_models_get_with_http_info = with_http_info(
        model_list_openai_models_get
    )

    def costs_v1_costs_get(self, *, opts: RequestOptions | None = None) -> None:
        """Those of a model."""
        self._call(
            "costs_v1_costs_get",
            "GET",
            "/v1/costs",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    costs_v1_costs_get_with_http_info = with_http_info(costs_v1_costs_get)

    def costs_costs_get(self, *, opts: RequestOptions | None = None) -> None:
        """All."""
        self._call(
            "costs_costs_get",
            "GET",
            "/costs",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    costs_costs_get_with_http_info = with_http_info(costs_costs_get)

    def info_v1_info_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /v1/info."""
        self._call(
            "info_v1_info_get",
            "GET",
            "/v1/info",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    info_v1_info_get_with_http_info = with_http_info(info_v1_info_get)

    def info_v2_info_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /v2/info."""
        self._call(
            "info_v2_info_get",
            "GET",
            "/v2/info",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    info_v2_info_get_with_http_info = with_http_info(info_v2_info_get)

    def info_info_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /info."""
        self._call(
            "info_info_get",
            "GET",
            "/info",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    info_info_get_with_http_info = with_http_info(info_info_get)

    def prices_v1_prices_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /v1/prices."""
        self._call(
            "prices_v1_prices_get",
            "GET",
            "/v1/prices",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    prices_v1_prices_get_with_http_info = with_http_info(prices_v1_prices_get)

    def prices_prices_put(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /prices."""
        self._call(
            "prices_prices_put",
            "PUT",
            "/prices",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    prices_prices_put_with_http_info = with_http_info(prices_prices_put)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.customer import Customer
    from ..models.id import Id
    from ..models.order import Order


class DefaultApi(Api):
    """Operations without a tag."""

    def read_order(self, id: Id, *, opts: RequestOptions | None = None) -> Order:
        """GET /orders/{id}."""
        return self._call(
            "read_order",
            "GET",
            "/orders/{id}",
            path_param("id", id, minimum=1),
            responses={"200": "Order"},
            opts=opts,
        )

    read_order_with_http_info = with_http_info(read_order)

    def read_customer(self, id: Id, *, opts: RequestOptions | None = None) -> Customer:
        """GET /customers/{id}."""
        return self._call(
            "read_customer",
            "GET",
            "/customers/{id}",
            path_param("id", id, minimum=1),
            responses={"200": "Customer"},
            errors={"404": "Error"},
            opts=opts,
        )

    read_customer_with_http_info = with_http_info(read_customer)

    def write_customer(
        self,
        id: Id,
        customer: Customer | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /customers/{id}."""
        self._call(
            "write_customer",
            "PUT",
            "/customers/{id}",
            path_param("id", id, minimum=1),
            body_param(customer, name="customer", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    write_customer_with_http_info = with_http_info(write_customer)

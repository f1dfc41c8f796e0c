from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.cat import Cat
    from ..models.dog import Dog


class DefaultApi(Api):
    """Operations without a tag."""

    def put_list(
        self, request_body: list[int], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /list."""
        self._call(
            "put_list",
            "PUT",
            "/list",
            body_param(request_body, name="request_body", max_items=9, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_list_with_http_info = with_http_info(put_list)

    def put_models(
        self,
        cat: list[Cat] | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /models."""
        self._call(
            "put_models",
            "PUT",
            "/models",
            body_param(cat, name="cat", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_models_with_http_info = with_http_info(put_models)

    def put_map(
        self, request_body: dict[str, float], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /map."""
        self._call(
            "put_map",
            "PUT",
            "/map",
            body_param(request_body, name="request_body", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_map_with_http_info = with_http_info(put_map)

    def put_free(
        self, body: dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /free."""
        self._call(
            "put_free",
            "PUT",
            "/free",
            body_param(body, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_free_with_http_info = with_http_info(put_free)

    def put_text(self, body: str, *, opts: RequestOptions | None = None) -> None:
        """PUT /text."""
        self._call(
            "put_text",
            "PUT",
            "/text",
            body_param(body, min_length=1, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_text_with_http_info = with_http_info(put_text)

    def put_number(self, body: int, *, opts: RequestOptions | None = None) -> None:
        """PUT /number."""
        self._call(
            "put_number",
            "PUT",
            "/number",
            body_param(body, minimum=0, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_number_with_http_info = with_http_info(put_number)

    def put_flag(self, body: bool, *, opts: RequestOptions | None = None) -> None:
        """PUT /flag."""
        self._call(
            "put_flag",
            "PUT",
            "/flag",
            body_param(body, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_flag_with_http_info = with_http_info(put_flag)

    def put_any(self, body: Any, *, opts: RequestOptions | None = None) -> None:
        """PUT /any."""
        self._call(
            "put_any",
            "PUT",
            "/any",
            body_param(body, required=True, nullable=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_any_with_http_info = with_http_info(put_any)

    def put_union(
        self,
        put_union_request: Cat | Dog | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /union."""
        self._call(
            "put_union",
            "PUT",
            "/union",
            body_param(put_union_request, name="put_union_request", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_union_with_http_info = with_http_info(put_union)

    def put_titled(
        self, animal: Cat | str | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /titled."""
        self._call(
            "put_titled",
            "PUT",
            "/titled",
            body_param(animal, name="animal", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_titled_with_http_info = with_http_info(put_titled)

    def put_enum(
        self, body: Literal["on", "off"], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /enum."""
        self._call(
            "put_enum",
            "PUT",
            "/enum",
            body_param(body, enum=("on", "off"), required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_enum_with_http_info = with_http_info(put_enum)

    def put_date(self, body: date, *, opts: RequestOptions | None = None) -> None:
        """PUT /date."""
        self._call(
            "put_date",
            "PUT",
            "/date",
            body_param(body, format="date", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_date_with_http_info = with_http_info(put_date)

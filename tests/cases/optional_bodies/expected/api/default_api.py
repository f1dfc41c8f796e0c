from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.pet import Pet


class DefaultApi(Api):
    """Operations without a tag."""

    def put_model(
        self,
        *,
        pet: Pet | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /model."""
        self._call(
            "put_model",
            "PUT",
            "/model",
            body_param(pet, name="pet"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_model_with_http_info = with_http_info(put_model)

    def put_needed(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /needed."""
        self._call(
            "put_needed",
            "PUT",
            "/needed",
            body_param(pet, name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_needed_with_http_info = with_http_info(put_needed)

    def put_false(
        self,
        *,
        request_body: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /false."""
        self._call(
            "put_false",
            "PUT",
            "/false",
            body_param(request_body, name="request_body"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_false_with_http_info = with_http_info(put_false)

    def put_text(
        self,
        *,
        body: str | FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /text."""
        self._call(
            "put_text",
            "PUT",
            "/text",
            body_param(body, "text/plain"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_text_with_http_info = with_http_info(put_text)

    def put_shared(
        self, pet: Pet | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """PUT /shared.

        Args:
            pet: The new pet.
        """
        self._call(
            "put_shared",
            "PUT",
            "/shared",
            body_param(pet, name="pet", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    put_shared_with_http_info = with_http_info(put_shared)

    def put_none(self, *, opts: RequestOptions | None = None) -> None:
        """PUT /none."""
        self._call(
            "put_none", "PUT", "/none", responses={"204": "None"}, accept=(), opts=opts
        )

    put_none_with_http_info = with_http_info(put_none)

    def get_with_body(
        self, *, body: dict[str, Any] | None = None, opts: RequestOptions | None = None
    ) -> None:
        """GET /get."""
        self._call(
            "get_with_body",
            "GET",
            "/get",
            body_param(body),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_with_body_with_http_info = with_http_info(get_with_body)

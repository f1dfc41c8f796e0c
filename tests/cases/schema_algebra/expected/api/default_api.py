from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.contact import Contact
    from ..models.holder import Holder
    from ..models.kind import Kind
    from ..models.page import Page
    from ..models.report import Report


class DefaultApi(Api):
    """Operations without a tag."""

    def list_things(
        self,
        *,
        size: Page | None = None,
        few: int | None = None,
        kind: Kind | str | None = None,
        kinds: list[Kind | str] | None = None,
        opts: RequestOptions | None = None,
    ) -> Holder:
        """GET /things.

        Args:
            kind: Which.
        """
        return self._call(
            "list_things",
            "GET",
            "/things",
            query_param("size", size, minimum=1, maximum=9),
            query_param("few", few, minimum=1, maximum=5),
            query_param("kind", kind, enum=("k1", "k2")),
            query_param("kinds", kinds, enum=("k1", "k2")),
            responses={"200": "Holder"},
            opts=opts,
        )

    list_things_with_http_info = with_http_info(list_things)

    def add_contact(
        self, contact: Contact | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Report:
        """POST /things."""
        return self._call(
            "add_contact",
            "POST",
            "/things",
            body_param(contact, name="contact", required=True),
            responses={"200": "Report"},
            opts=opts,
        )

    add_contact_with_http_info = with_http_info(add_contact)

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, body_param, form_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.token import Token


class FormsApi(Api):
    """Operations tagged "forms"."""

    def get_token(
        self,
        grant_type: Literal["password", "refresh"],
        client_id: str,
        *,
        scope: list[str] | None = None,
        claims: dict[str, str] | None = None,
        hours: list[int] | None = None,
        lifetime: int | None = None,
        var_class: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Token:
        """POST /token.

        Args:
            client_id: Who asks.
        """
        return self._call(
            "get_token",
            "POST",
            "/token",
            form_param(
                "grant_type", grant_type, enum=("password", "refresh"), required=True
            ),
            form_param(
                "client-id", client_id, name="client_id", min_length=8, required=True
            ),
            form_param("scope", scope, style="spaceDelimited", explode=False),
            form_param("claims", claims, content_type="application/json"),
            form_param("hours", hours, explode=False),
            form_param("lifetime", lifetime, maximum=3600),
            form_param("class", var_class),
            responses={"200": "Token"},
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    get_token_with_http_info = with_http_info(get_token)

    def send_free_form(
        self, request_body: dict[str, str], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /free."""
        self._call(
            "send_free_form",
            "POST",
            "/free",
            body_param(
                request_body,
                "application/x-www-form-urlencoded",
                name="request_body",
                required=True,
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    send_free_form_with_http_info = with_http_info(send_free_form)

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, form_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.audit import Audit
    from ..models.bug import Bug


class DefaultApi(Api):
    """Operations without a tag."""

    def put_bug(
        self,
        name: str,
        password: str,
        *,
        id: int | None = None,
        bug_url: str | None = None,
        secret: str | None = None,
        votes: int | None = None,
        tags: list[str] | None = None,
        audit: Audit | dict[str, Any] | None = None,
        parent: Bug | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /bugs."""
        self._call(
            "put_bug",
            "PUT",
            "/bugs",
            form_param("name", name, required=True),
            form_param("password", password, required=True),
            form_param("id", id),
            form_param("bug-url", bug_url),
            form_param("secret", secret),
            form_param("votes", votes),
            form_param("tags", tags),
            form_param("audit", audit),
            form_param("parent", parent),
            responses={"204": "None"},
            accept=(),
            content_type="multipart/form-data",
            opts=opts,
        )

    put_bug_with_http_info = with_http_info(put_bug)

    def add_bug(
        self, bug: Bug | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Bug:
        """POST /bugs."""
        return self._call(
            "add_bug",
            "POST",
            "/bugs",
            body_param(bug, name="bug", required=True),
            responses={"201": "Bug"},
            opts=opts,
        )

    add_bug_with_http_info = with_http_info(add_bug)

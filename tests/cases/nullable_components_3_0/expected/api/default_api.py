from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.issue import Issue
    from ..models.nullable_user import NullableUser


class DefaultApi(Api):
    """Operations without a tag."""

    def get_issue(self, *, opts: RequestOptions | None = None) -> Issue:
        """GET /issue."""
        return self._call(
            "get_issue", "GET", "/issue", responses={"200": "Issue"}, opts=opts
        )

    get_issue_with_http_info = with_http_info(get_issue)

    def get_user(self, *, opts: RequestOptions | None = None) -> NullableUser | None:
        """GET /user."""
        return self._call(
            "get_user",
            "GET",
            "/user",
            responses={"200": "NullableUser | None"},
            opts=opts,
        )

    get_user_with_http_info = with_http_info(get_user)

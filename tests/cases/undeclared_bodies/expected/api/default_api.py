from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.tag import Tag


class DefaultApi(Api):
    """Operations without a tag."""

    def get_note(
        self, body: str, *, opts: RequestOptions | None = None
    ) -> dict[str, Any]:
        """GET /notes/{body}."""
        return self._call(
            "get_note",
            "GET",
            "/notes/{body}",
            path_param("body", body),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    get_note_with_http_info = with_http_info(get_note)

    def replace_note(
        self, body: str, *, body2: Any = None, opts: RequestOptions | None = None
    ) -> None:
        """PUT /notes/{body}.

        Args:
            body2: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        self._call(
            "replace_note",
            "PUT",
            "/notes/{body}",
            path_param("body", body),
            body_param(
                body2,
                "application/json",
                "application/octet-stream",
                name="body2",
                types=("Any", "bytes"),
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    replace_note_with_http_info = with_http_info(replace_note)

    def add_note(
        self, body: str, *, body2: Any = None, opts: RequestOptions | None = None
    ) -> dict[str, Any]:
        """POST /notes/{body}.

        Args:
            body2: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "add_note",
            "POST",
            "/notes/{body}",
            path_param("body", body),
            body_param(
                body2,
                "application/json",
                "application/octet-stream",
                name="body2",
                types=("Any", "bytes"),
            ),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    add_note_with_http_info = with_http_info(add_note)

    def remove_note(self, body: str, *, opts: RequestOptions | None = None) -> None:
        """DELETE /notes/{body}."""
        self._call(
            "remove_note",
            "DELETE",
            "/notes/{body}",
            path_param("body", body),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    remove_note_with_http_info = with_http_info(remove_note)

    def add_tag(
        self, tag: Tag | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /tags."""
        self._call(
            "add_tag",
            "POST",
            "/tags",
            body_param(tag, name="tag", required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    add_tag_with_http_info = with_http_info(add_tag)

    def change_tags(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> None:
        """PATCH /tags.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        self._call(
            "change_tags",
            "PATCH",
            "/tags",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    change_tags_with_http_info = with_http_info(change_tags)

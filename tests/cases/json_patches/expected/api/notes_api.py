from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.note import Note
    from ..models.step import Step


class NotesApi(Api):
    """Operations tagged "notes"."""

    def merge_note(
        self,
        id: int,
        note: Note | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /notes/{id}."""
        self._call(
            "merge_note",
            "PUT",
            "/notes/{id}",
            path_param("id", id),
            body_param(
                note, "application/merge-patch+json", name="note", required=True
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    merge_note_with_http_info = with_http_info(merge_note)

    def annotate_note(
        self,
        id: int,
        *,
        body: dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /notes/{id}."""
        self._call(
            "annotate_note",
            "POST",
            "/notes/{id}",
            path_param("id", id),
            body_param(body, "application/ld+json; charset=utf-8"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    annotate_note_with_http_info = with_http_info(annotate_note)

    def patch_note(
        self,
        id: int,
        step: list[Step] | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> Note:
        """PATCH /notes/{id}."""
        return self._call(
            "patch_note",
            "PATCH",
            "/notes/{id}",
            path_param("id", id),
            body_param(step, "application/json-patch+json", name="step", required=True),
            responses={"200": "Note"},
            accept=("application/vnd.notes.v2+json",),
            opts=opts,
        )

    patch_note_with_http_info = with_http_info(patch_note)

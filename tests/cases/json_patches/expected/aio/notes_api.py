from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.notes_api import NotesApi


class AsyncNotesApi(AsyncApi):
    """Operations tagged "notes"."""

    merge_note = awaited(NotesApi.merge_note)
    merge_note_with_http_info = with_http_info(merge_note)

    annotate_note = awaited(NotesApi.annotate_note)
    annotate_note_with_http_info = with_http_info(annotate_note)

    patch_note = awaited(NotesApi.patch_note)
    patch_note_with_http_info = with_http_info(patch_note)

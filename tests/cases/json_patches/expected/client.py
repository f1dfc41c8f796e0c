"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.notes_api import AsyncNotesApi
    from .api.notes_api import NotesApi


class PatchesClient(Client):
    """Every API class of Patches, made on first use, on one pool of connections."""

    @cached_property
    def notes(self) -> NotesApi:
        from .api.notes_api import NotesApi

        return NotesApi(self.api_client)


class AsyncPatchesClient(AsyncClient):
    """Every API class of Patches, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def notes(self) -> AsyncNotesApi:
        from .aio.notes_api import AsyncNotesApi

        return AsyncNotesApi(self.api_client)

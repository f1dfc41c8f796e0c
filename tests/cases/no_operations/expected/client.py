"""The whole API in one object."""

from __future__ import annotations

from ._runtime.client import AsyncClient, Client


class ShapesClient(Client):
    """Every API class of Shapes, made on first use, on one pool of connections."""


class AsyncShapesClient(AsyncClient):
    """Every API class of Shapes, asynchronous, made on first use, on one pool of
    connections.
    """

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class A2AJsonRpcRequest(Model):
    id: str | int | None = None
    jsonrpc: Literal["2.0"]
    method: str
    params: dict[str, Any]

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class A2AJsonRpcRequest(Model):
    method: str
    params: dict[str, Any]
    id: str | int | None = None
    jsonrpc: ConstantOf[Literal["2.0"]] = "2.0"

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class A2AJsonRpcResponse(Model):
    error: dict[str, Any] | None = None
    id: str | int | None
    jsonrpc: ConstantOf[Literal["2.0"]] = "2.0"
    result: Any = None

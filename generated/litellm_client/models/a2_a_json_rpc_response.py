from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class A2AJsonRpcResponse(Model):
    id: str | int | None
    error: dict[str, Any] | None = None
    jsonrpc: ConstantOf[Literal["2.0"]] = "2.0"
    result: Any = None

from __future__ import annotations

from typing import Any, TypeAlias

ChatCompletionMessageToolCall: TypeAlias = dict[str, Any]

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .index_create_lite_llm_params import IndexCreateLiteLLMParams


class IndexCreateRequest(Model):
    index_name: str
    litellm_params: IndexCreateLiteLLMParams
    index_info: dict[str, Any] | None = None

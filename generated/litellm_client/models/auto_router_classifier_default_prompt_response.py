from __future__ import annotations

from .._runtime.models import Model


class AutoRouterClassifierDefaultPromptResponse(Model):
    """The built-in system prompt an auto-router's LLM classifier uses when none is
    configured.

    Served so the dashboard's prompt editor prefills the rubric the proxy actually
    sends, rather than a copy in the frontend that drifts the moment the rubric is
    edited.
    """

    system_prompt: str

from __future__ import annotations

from ._base import Model


class BodyConvertPromptFileToJsonUtilsDotpromptJsonConverterPost(Model):
    file: bytes

from __future__ import annotations

from ._base import Model


class BodyUploadLogoUploadLogoPost(Model):
    file: bytes

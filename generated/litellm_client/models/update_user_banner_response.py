from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .user_banner import UserBanner


class UpdateUserBannerResponse(Model):
    message: str
    banner: UserBanner

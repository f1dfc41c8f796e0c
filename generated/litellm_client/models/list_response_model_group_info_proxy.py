from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .list_links import ListLinks
    from .list_meta import ListMeta
    from .model_group_info_proxy import ModelGroupInfoProxy


class ListResponseModelGroupInfoProxy(Model):
    data: list[ModelGroupInfoProxy]
    meta: ListMeta
    links: ListLinks

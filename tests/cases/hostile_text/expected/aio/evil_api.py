from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.evil_api import EvilApi


class AsyncEvilApi(AsyncApi):
    """Operations tagged \"\"\"" + evil".

    ends with a quote"
    """

    x__passimport_os_ = awaited(EvilApi.x__passimport_os_)
    x__passimport_os__with_http_info = with_http_info(x__passimport_os_)

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import AsyncApi, path_param, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.evil import Evil


class AsyncEvilApi(AsyncApi):
    """Operations tagged \"\"\"" + evil".

    ends with a quote"
    """

    async def x__passimport_os_(
        self,
        x: str,
        *,
        q_: Literal["'", '"', "\\", "\n", "{{ x }}"] | None = None,
        opts: RequestOptions | None = None,
    ) -> Evil:
        """\"\"\".

        a \\\"\"\" b\\N{DASH} \\u1234 {evil} {{ evil }} {% evil %}
          backslash at the end \\

        Args:
            x: '''\"\"\".
        """
        return (await self.x__passimport_os__with_http_info(x, q_=q_, opts=opts)).data

    async def x__passimport_os__with_http_info(
        self,
        x: str,
        *,
        q_: Literal["'", '"', "\\", "\n", "{{ x }}"] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Evil]:
        """Like `x__passimport_os_`, with the status code and the headers."""
        return await self._call(
            "x__passimport_os_",
            "GET",
            '/a\'+str(evil())+\'/{x"""}',
            path_param('x"""', x, name="x"),
            query_param(
                "q'\"\\\n", q_, name="q_", enum=("'", '"', "\\", "\n", "{{ x }}")
            ),
            responses={"200": "Evil"},
            opts=opts,
        )

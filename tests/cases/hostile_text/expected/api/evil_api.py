from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.evil import Evil


class EvilApi(Api):
    """Operations tagged \"\"\"" + evil".

    ends with a quote"
    """

    def x__passimport_os_(
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
        return self._call(
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

    x__passimport_os__with_http_info = with_http_info(x__passimport_os_)

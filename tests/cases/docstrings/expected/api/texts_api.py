from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.text import Text


class TextsApi(Api):
    """Operations tagged "texts".

    A line that is so long that it does not fit into the width that the code has, and
    must be broken in two
    """

    def read_text(
        self,
        id: int,
        *,
        path: str | None = None,
        mark: str | None = None,
        why: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Text:
        r"""Reads a text.

        A paragraph with a list:

        * the first point, which is rather long, so that it has to go on in a second
          line of its own below
        * the second point
          1. a point within a point, which is rather long as well, and goes on in a
             second line, too

        ```python
        client.texts.read_text(id=1, note="a line of code that is longer than the width, and is not broken at all")
        ```

        | mark | meaning |
        |------|---------|
        | `*`  | any     |

        See
        https://example.com/a/very/long/address/that/has/no/blank/in/it/and/therefore/cannot/be/broken/anywhere/at/all

        Args:
            id: Which text

                Counted from 1.
            path: A path like C:\new\table, "quoted", with  a tab.
            mark: Ends with a quote".
            why: Why?
        """
        return self._call(
            "read_text",
            "GET",
            "/texts/{id}",
            path_param("id", id),
            query_param("path", path),
            query_param("mark", mark),
            query_param("why", why),
            responses={"200": "Text"},
            opts=opts,
        )

    read_text_with_http_info = with_http_info(read_text)

    def drop_text(self, id: int, *, opts: RequestOptions | None = None) -> None:
        """\"\"\"Drops\"\"\" a text."""
        self._call(
            "drop_text",
            "DELETE",
            "/texts/{id}",
            path_param("id", id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    drop_text_with_http_info = with_http_info(drop_text)

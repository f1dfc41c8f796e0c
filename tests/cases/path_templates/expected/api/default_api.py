from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class DefaultApi(Api):
    """Operations without a tag."""

    def get_reserved(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """GET /reserved/{+name}/b."""
        self._call(
            "get_reserved",
            "GET",
            "/reserved/{name}/b",
            path_param("name", name, safe="/"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_reserved_with_http_info = with_http_info(get_reserved)

    def get_rest(self, path: str, *, opts: RequestOptions | None = None) -> None:
        """GET /rest/{path*}."""
        self._call(
            "get_rest",
            "GET",
            "/rest/{path}",
            path_param("path", path, safe="/"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_rest_with_http_info = with_http_info(get_rest)

    def get_dots(self, path: str, *, opts: RequestOptions | None = None) -> None:
        """GET /dots/{path...}."""
        self._call(
            "get_dots",
            "GET",
            "/dots/{path}",
            path_param("path", path, safe="/"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_dots_with_http_info = with_http_info(get_dots)

    def get_star(self, path: str, *, opts: RequestOptions | None = None) -> None:
        """GET /star/{*path}."""
        self._call(
            "get_star",
            "GET",
            "/star/{path}",
            path_param("path", path, safe="/"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_star_with_http_info = with_http_info(get_star)

    def get_number(self, id: int, *, opts: RequestOptions | None = None) -> None:
        """GET /number/{id:[0-9]{1,4}}."""
        self._call(
            "get_number",
            "GET",
            "/number/{id}",
            path_param("id", id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_number_with_http_info = with_http_info(get_number)

    def get_optional(
        self, id: int, n: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /number/{id}/{n?}."""
        self._call(
            "get_optional",
            "GET",
            "/number/{id}/{n}",
            path_param("id", id),
            path_param("n", n),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_optional_with_http_info = with_http_info(get_optional)

    def run(self, name: str, *, opts: RequestOptions | None = None) -> None:
        """POST /v1/{name=projects/*}:run."""
        self._call(
            "run",
            "POST",
            "/v1/{name}:run",
            path_param("name", name, safe="/"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    run_with_http_info = with_http_info(run)

    def get_label(self, id: str, *, opts: RequestOptions | None = None) -> None:
        """GET /label/{.id}."""
        self._call(
            "get_label",
            "GET",
            "/label/{id}",
            path_param("id", id, style="label"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_label_with_http_info = with_http_info(get_label)

    def get_matrix(self, ids: list[str], *, opts: RequestOptions | None = None) -> None:
        """GET /matrix/{;ids*}."""
        self._call(
            "get_matrix",
            "GET",
            "/matrix/{ids}",
            path_param("ids", ids, style="matrix", explode=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_matrix_with_http_info = with_http_info(get_matrix)

    def get_styled(
        self, names: list[str], *, opts: RequestOptions | None = None
    ) -> None:
        """GET /matrix/{;names}."""
        self._call(
            "get_styled",
            "GET",
            "/matrix/{names}",
            path_param("names", names),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_styled_with_http_info = with_http_info(get_styled)

    def search(
        self,
        *,
        q: str | None = None,
        page: int | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """GET /search{?q,page}."""
        self._call(
            "search",
            "GET",
            "/search",
            query_param("q", q),
            query_param("page", page),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    search_with_http_info = with_http_info(search)

    def get_odd(self, id: str, *, opts: RequestOptions | None = None) -> None:
        """GET /odd/{id*}."""
        self._call(
            "get_odd",
            "GET",
            "/odd/{id*}",
            path_param("id*", id, name="id"),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_odd_with_http_info = with_http_info(get_odd)

    def get_untold(self, id: str, *, opts: RequestOptions | None = None) -> None:
        """GET /untold/{id:[a-z]+}."""
        self._call(
            "get_untold",
            "GET",
            "/untold/{id}",
            path_param("id", id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_untold_with_http_info = with_http_info(get_untold)

    def get_by_name(
        self, id: str, q: str, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /a/{id}#byName."""
        self._call(
            "get_by_name",
            "GET",
            "/a/{id}",
            path_param("id", id),
            query_param("q", q, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_by_name_with_http_info = with_http_info(get_by_name)

    def get_by_age(
        self, id: str, age: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /a/{id}#byAge."""
        self._call(
            "get_by_age",
            "GET",
            "/a/{id}",
            path_param("id", id),
            query_param("age", age, required=True),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_by_age_with_http_info = with_http_info(get_by_age)

    def get_fixed(
        self, *, q: str | None = None, opts: RequestOptions | None = None
    ) -> None:
        """GET /fixed?view=all#x."""
        self._call(
            "get_fixed",
            "GET",
            "/fixed?view=all",
            query_param("q", q),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    get_fixed_with_http_info = with_http_info(get_fixed)

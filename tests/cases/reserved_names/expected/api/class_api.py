from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.model_class import ModelClass


class ClassApi(Api):
    """Operations tagged "class"."""

    def call_import(
        self,
        var_from: str,
        *,
        var_lambda: str | None = None,
        var_none: str | None = None,
        var_self: str | None = None,
        var_opts: str | None = None,
        var_query_param: str | None = None,
        param_callback: str | None = None,
        match: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelClass:
        """GET /class/{from}."""
        return self._call(
            "call_import",
            "GET",
            "/class/{from}",
            path_param("from", var_from, name="var_from"),
            query_param("lambda", var_lambda),
            query_param("None", var_none),
            query_param("self", var_self),
            query_param("opts", var_opts),
            query_param("query_param", var_query_param),
            query_param("callback", param_callback),
            query_param("match", match),
            responses={"200": "ModelClass"},
            opts=opts,
        )

    call_import_with_http_info = with_http_info(call_import)

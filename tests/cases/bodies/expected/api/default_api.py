from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.other import Other
    from ..models.post_inline200_response import PostInline200Response
    from ..models.post_inline_request import PostInlineRequest
    from ..models.thing import Thing


class DefaultApi(Api):
    """Operations without a tag."""

    def put_json(
        self,
        *,
        thing: Thing | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """PUT /json."""
        return self._call(
            "put_json",
            "PUT",
            "/json",
            body_param(thing, name="thing"),
            responses={"200": "Any"},
            opts=opts,
        )

    put_json_with_http_info = with_http_info(put_json)

    def put_list(
        self,
        thing: list[Thing] | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /list."""
        self._call(
            "put_list",
            "PUT",
            "/list",
            body_param(thing, name="thing", required=True),
            responses={"201": "None"},
            accept=(),
            opts=opts,
        )

    put_list_with_http_info = with_http_info(put_list)

    def put_map(
        self, request_body: dict[str, str], *, opts: RequestOptions | None = None
    ) -> str:
        """PUT /map."""
        return self._call(
            "put_map",
            "PUT",
            "/map",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "str"},
            accept=("text/csv",),
            opts=opts,
        )

    put_map_with_http_info = with_http_info(put_map)

    def post_inline(
        self,
        post_inline_request: PostInlineRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PostInline200Response:
        """POST /inline."""
        return self._call(
            "post_inline",
            "POST",
            "/inline",
            body_param(post_inline_request, name="post_inline_request", required=True),
            responses={"200": "PostInline200Response"},
            errors={"4XX": "Thing"},
            opts=opts,
        )

    post_inline_with_http_info = with_http_info(post_inline)

    def post_union(
        self,
        post_union_request: Thing | Other | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """POST /union."""
        return self._call(
            "post_union",
            "POST",
            "/union",
            body_param(post_union_request, name="post_union_request", required=True),
            responses={"200": "bytes"},
            accept=("application/zip",),
            opts=opts,
        )

    post_union_with_http_info = with_http_info(post_union)

    def post_form(
        self,
        user: str,
        *,
        ages: list[int] | None = None,
        opts: RequestOptions | None = None,
    ) -> str:
        """POST /form."""
        return self._call(
            "post_form",
            "POST",
            "/form",
            form_param("user", user, required=True),
            form_param("ages", ages),
            responses={"200": "str"},
            accept=("text/plain",),
            content_type="application/x-www-form-urlencoded",
            opts=opts,
        )

    post_form_with_http_info = with_http_info(post_form)

    def post_upload(
        self,
        file: FileContent,
        *,
        image: list[FileContent] | None = None,
        image2: FileContent | None = None,
        meta: Thing | dict[str, Any] | None = None,
        n: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Thing:
        """POST /upload.

        Args:
            file: What to keep.
        """
        return self._call(
            "post_upload",
            "POST",
            "/upload",
            file_param("file", file, required=True),
            file_param("image[]", image),
            file_param("image", image2),
            form_param("meta", meta, content_type="application/json"),
            form_param("n", n, maximum=5),
            responses={"200": "Thing"},
            accept=("application/json", "text/event-stream"),
            content_type="multipart/form-data",
            opts=opts,
        )

    post_upload_with_http_info = with_http_info(post_upload)

    def post_raw(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> bytes | None:
        """POST /raw."""
        return self._call(
            "post_raw",
            "POST",
            "/raw",
            body_param(body, "application/octet-stream", required=True),
            responses={"200": "bytes", "202": "None"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    post_raw_with_http_info = with_http_info(post_raw)

    def post_text(
        self,
        *,
        body: str | FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> Thing:
        """POST /text."""
        return self._call(
            "post_text",
            "POST",
            "/text",
            body_param(body, "text/plain"),
            responses={"default": "Thing"},
            opts=opts,
        )

    post_text_with_http_info = with_http_info(post_text)

    def post_choice(
        self,
        thing: Thing | str | FileContent | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /choice.

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "post_choice",
            "POST",
            "/choice",
            body_param(
                thing,
                "application/json",
                "application/xml",
                name="thing",
                required=True,
                types=("Thing", "str"),
            ),
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    post_choice_with_http_info = with_http_info(post_choice)

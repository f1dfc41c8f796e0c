from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, form_param

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
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
        return self.put_json_with_http_info(thing=thing, opts=opts).data

    def put_json_with_http_info(
        self,
        *,
        thing: Thing | dict[str, Any] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `put_json`, with the status code and the headers."""
        return self._call(
            "put_json",
            "PUT",
            "/json",
            body_param(thing, name="thing"),
            responses={"200": "Any"},
            opts=opts,
        )

    def put_list(
        self,
        thing: list[Thing] | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /list."""
        return self.put_list_with_http_info(thing, opts=opts).data

    def put_list_with_http_info(
        self,
        thing: list[Thing] | list[dict[str, Any]],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Like `put_list`, with the status code and the headers."""
        return self._call(
            "put_list",
            "PUT",
            "/list",
            body_param(thing, name="thing", required=True),
            responses={"201": "None"},
            accept=(),
            opts=opts,
        )

    def put_map(
        self, request_body: dict[str, str], *, opts: RequestOptions | None = None
    ) -> str:
        """PUT /map."""
        return self.put_map_with_http_info(request_body, opts=opts).data

    def put_map_with_http_info(
        self, request_body: dict[str, str], *, opts: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Like `put_map`, with the status code and the headers."""
        return self._call(
            "put_map",
            "PUT",
            "/map",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "str"},
            accept=("text/csv",),
            opts=opts,
        )

    def post_inline(
        self,
        post_inline_request: PostInlineRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> PostInline200Response:
        """POST /inline."""
        return self.post_inline_with_http_info(post_inline_request, opts=opts).data

    def post_inline_with_http_info(
        self,
        post_inline_request: PostInlineRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[PostInline200Response]:
        """Like `post_inline`, with the status code and the headers."""
        return self._call(
            "post_inline",
            "POST",
            "/inline",
            body_param(post_inline_request, name="post_inline_request", required=True),
            responses={"200": "PostInline200Response", "4XX": "Thing"},
            opts=opts,
        )

    def post_union(
        self,
        post_union_request: Thing | Other | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """POST /union."""
        return self.post_union_with_http_info(post_union_request, opts=opts).data

    def post_union_with_http_info(
        self,
        post_union_request: Thing | Other | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[bytes]:
        """Like `post_union`, with the status code and the headers."""
        return self._call(
            "post_union",
            "POST",
            "/union",
            body_param(post_union_request, name="post_union_request", required=True),
            responses={"200": "bytes"},
            accept=("application/zip",),
            opts=opts,
        )

    def post_form(
        self,
        user: str,
        *,
        ages: list[int] | None = None,
        opts: RequestOptions | None = None,
    ) -> str:
        """POST /form."""
        return self.post_form_with_http_info(user, ages=ages, opts=opts).data

    def post_form_with_http_info(
        self,
        user: str,
        *,
        ages: list[int] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[str]:
        """Like `post_form`, with the status code and the headers."""
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
        return self.post_upload_with_http_info(
            file, image=image, image2=image2, meta=meta, n=n, opts=opts
        ).data

    def post_upload_with_http_info(
        self,
        file: FileContent,
        *,
        image: list[FileContent] | None = None,
        image2: FileContent | None = None,
        meta: Thing | dict[str, Any] | None = None,
        n: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Thing]:
        """Like `post_upload`, with the status code and the headers."""
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

    def post_raw(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> bytes | None:
        """POST /raw."""
        return self.post_raw_with_http_info(body, opts=opts).data

    def post_raw_with_http_info(
        self, body: str | FileContent, *, opts: RequestOptions | None = None
    ) -> ApiResponse[bytes | None]:
        """Like `post_raw`, with the status code and the headers."""
        return self._call(
            "post_raw",
            "POST",
            "/raw",
            body_param(body, "application/octet-stream", required=True),
            responses={"200": "bytes", "202": "None"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    def post_text(
        self,
        *,
        body: str | FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> Thing:
        """POST /text."""
        return self.post_text_with_http_info(body=body, opts=opts).data

    def post_text_with_http_info(
        self,
        *,
        body: str | FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Thing]:
        """Like `post_text`, with the status code and the headers."""
        return self._call(
            "post_text",
            "POST",
            "/text",
            body_param(body, "text/plain"),
            responses={"default": "Thing"},
            opts=opts,
        )

    def post_choice(
        self, thing: Thing | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> None:
        """POST /choice.

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return self.post_choice_with_http_info(thing, opts=opts).data

    def post_choice_with_http_info(
        self, thing: Thing | dict[str, Any], *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `post_choice`, with the status code and the headers."""
        return self._call(
            "post_choice",
            "POST",
            "/choice",
            body_param(
                thing,
                "application/json",
                "application/xml",
                name="thing",
                required=True,
            ),
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    file_param,
    form_param,
    path_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions


class VideosApi(Api):
    """Operations tagged "videos"."""

    def video_list_videos_get(self, *, opts: RequestOptions | None = None) -> Any:
        """Video List.

        Video list endpoint for retrieving a list of videos.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "video_list_videos_get",
            "GET",
            "/videos",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    video_list_videos_get_with_http_info = with_http_info(video_list_videos_get)

    def video_generation_videos_post(
        self,
        *,
        input_reference: FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Video Generation.

        Video generation endpoint for creating videos from text prompts.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "model": "sora-2",
                "prompt": "A beautiful sunset over the ocean"
            }'
        ```
        """
        return self._call(
            "video_generation_videos_post",
            "POST",
            "/videos",
            file_param("input_reference", input_reference),
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    video_generation_videos_post_with_http_info = with_http_info(
        video_generation_videos_post
    )

    def video_list_v1_videos_get(self, *, opts: RequestOptions | None = None) -> Any:
        """Video List.

        Video list endpoint for retrieving a list of videos.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "video_list_v1_videos_get",
            "GET",
            "/v1/videos",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    video_list_v1_videos_get_with_http_info = with_http_info(video_list_v1_videos_get)
    video_list = video_list_v1_videos_get
    video_list_with_http_info = video_list_v1_videos_get_with_http_info

    def video_generation_v1_videos_post(
        self,
        *,
        input_reference: FileContent | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Video Generation.

        Video generation endpoint for creating videos from text prompts.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "model": "sora-2",
                "prompt": "A beautiful sunset over the ocean"
            }'
        ```
        """
        return self._call(
            "video_generation_v1_videos_post",
            "POST",
            "/v1/videos",
            file_param("input_reference", input_reference),
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    video_generation_v1_videos_post_with_http_info = with_http_info(
        video_generation_v1_videos_post
    )
    video_generation = video_generation_v1_videos_post
    video_generation_with_http_info = video_generation_v1_videos_post_with_http_info

    def video_status_videos_video_id_get(
        self, video_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Video Status.

        Video status endpoint for retrieving video status and metadata.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos/video_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "video_status_videos_video_id_get",
            "GET",
            "/videos/{video_id}",
            path_param("video_id", video_id),
            responses={"200": "Any"},
            opts=opts,
        )

    video_status_videos_video_id_get_with_http_info = with_http_info(
        video_status_videos_video_id_get
    )

    def video_status_v1_videos_video_id_get(
        self, video_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Video Status.

        Video status endpoint for retrieving video status and metadata.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos/video_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "video_status_v1_videos_video_id_get",
            "GET",
            "/v1/videos/{video_id}",
            path_param("video_id", video_id),
            responses={"200": "Any"},
            opts=opts,
        )

    video_status_v1_videos_video_id_get_with_http_info = with_http_info(
        video_status_v1_videos_video_id_get
    )
    video_status = video_status_v1_videos_video_id_get
    video_status_with_http_info = video_status_v1_videos_video_id_get_with_http_info

    def video_content_videos_video_id_content_get(
        self, video_id: str, *, opts: RequestOptions | None = None
    ) -> bytes:
        """Video Content.

        Video content endpoint for downloading video content.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos/{video_id}/content"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         --output video.mp4
        ```
        """
        return self._call(
            "video_content_videos_video_id_content_get",
            "GET",
            "/videos/{video_id}/content",
            path_param("video_id", video_id),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    video_content_videos_video_id_content_get_with_http_info = with_http_info(
        video_content_videos_video_id_content_get
    )

    def video_content_v1_videos_video_id_content_get(
        self, video_id: str, *, opts: RequestOptions | None = None
    ) -> bytes:
        """Video Content.

        Video content endpoint for downloading video content.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos/{video_id}/content"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         --output video.mp4
        ```
        """
        return self._call(
            "video_content_v1_videos_video_id_content_get",
            "GET",
            "/v1/videos/{video_id}/content",
            path_param("video_id", video_id),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    video_content_v1_videos_video_id_content_get_with_http_info = with_http_info(
        video_content_v1_videos_video_id_content_get
    )
    video_content = video_content_v1_videos_video_id_content_get
    video_content_with_http_info = (
        video_content_v1_videos_video_id_content_get_with_http_info
    )

    def video_remix_videos_video_id_remix_post(
        self, video_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Video Remix.

        Video remix endpoint for remixing existing videos with new prompts.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/video_123/remix"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "prompt": "A new version with different colors"
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "video_remix_videos_video_id_remix_post",
            "POST",
            "/videos/{video_id}/remix",
            path_param("video_id", video_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    video_remix_videos_video_id_remix_post_with_http_info = with_http_info(
        video_remix_videos_video_id_remix_post
    )

    def video_remix_v1_videos_video_id_remix_post(
        self, video_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Video Remix.

        Video remix endpoint for remixing existing videos with new prompts.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/video_123/remix"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{
                "prompt": "A new version with different colors"
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "video_remix_v1_videos_video_id_remix_post",
            "POST",
            "/v1/videos/{video_id}/remix",
            path_param("video_id", video_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    video_remix_v1_videos_video_id_remix_post_with_http_info = with_http_info(
        video_remix_v1_videos_video_id_remix_post
    )
    video_remix = video_remix_v1_videos_video_id_remix_post
    video_remix_with_http_info = (
        video_remix_v1_videos_video_id_remix_post_with_http_info
    )

    def video_create_character_videos_characters_post(
        self, video: FileContent, name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Video Create Character.

        Create a character from an uploaded video file.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/create-character

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/characters"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "video=@character_video.mp4"         -F "name=my_character"
        ```
        """
        return self._call(
            "video_create_character_videos_characters_post",
            "POST",
            "/videos/characters",
            file_param("video", video, required=True),
            form_param("name", name, required=True),
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    video_create_character_videos_characters_post_with_http_info = with_http_info(
        video_create_character_videos_characters_post
    )

    def video_create_character_v1_videos_characters_post(
        self, video: FileContent, name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Video Create Character.

        Create a character from an uploaded video file.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/create-character

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/characters"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "video=@character_video.mp4"         -F "name=my_character"
        ```
        """
        return self._call(
            "video_create_character_v1_videos_characters_post",
            "POST",
            "/v1/videos/characters",
            file_param("video", video, required=True),
            form_param("name", name, required=True),
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    video_create_character_v1_videos_characters_post_with_http_info = with_http_info(
        video_create_character_v1_videos_characters_post
    )
    video_create_character = video_create_character_v1_videos_characters_post
    video_create_character_with_http_info = (
        video_create_character_v1_videos_characters_post_with_http_info
    )

    def video_get_character_videos_characters_character_id_get(
        self, character_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Video Get Character.

        Retrieve a character by ID.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/get-character

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos/characters/char_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "video_get_character_videos_characters_character_id_get",
            "GET",
            "/videos/characters/{character_id}",
            path_param("character_id", character_id),
            responses={"200": "Any"},
            opts=opts,
        )

    video_get_character_videos_characters_character_id_get_with_http_info = (
        with_http_info(video_get_character_videos_characters_character_id_get)
    )

    def video_get_character_v1_videos_characters_character_id_get(
        self, character_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Video Get Character.

        Retrieve a character by ID.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/get-character

        Example:
        ```bash
        curl -X GET "http://localhost:4000/v1/videos/characters/char_123"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```
        """
        return self._call(
            "video_get_character_v1_videos_characters_character_id_get",
            "GET",
            "/v1/videos/characters/{character_id}",
            path_param("character_id", character_id),
            responses={"200": "Any"},
            opts=opts,
        )

    video_get_character_v1_videos_characters_character_id_get_with_http_info = (
        with_http_info(video_get_character_v1_videos_characters_character_id_get)
    )
    video_get_character = video_get_character_v1_videos_characters_character_id_get
    video_get_character_with_http_info = (
        video_get_character_v1_videos_characters_character_id_get_with_http_info
    )

    def video_edit_videos_edits_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Video Edit.

        Create a video edit job.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/create-edit

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/edits"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{"prompt": "Make it brighter", "video": {"id": "video_123"}}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "video_edit_videos_edits_post",
            "POST",
            "/videos/edits",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    video_edit_videos_edits_post_with_http_info = with_http_info(
        video_edit_videos_edits_post
    )

    def video_edit_v1_videos_edits_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Video Edit.

        Create a video edit job.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/create-edit

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/edits"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{"prompt": "Make it brighter", "video": {"id": "video_123"}}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "video_edit_v1_videos_edits_post",
            "POST",
            "/v1/videos/edits",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    video_edit_v1_videos_edits_post_with_http_info = with_http_info(
        video_edit_v1_videos_edits_post
    )
    video_edit = video_edit_v1_videos_edits_post
    video_edit_with_http_info = video_edit_v1_videos_edits_post_with_http_info

    def video_extension_videos_extensions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Video Extension.

        Create a video extension.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/create-extension

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/extensions"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{"prompt": "Continue the scene", "seconds": "5", "video": {"id": "video_123"}}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "video_extension_videos_extensions_post",
            "POST",
            "/videos/extensions",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    video_extension_videos_extensions_post_with_http_info = with_http_info(
        video_extension_videos_extensions_post
    )

    def video_extension_v1_videos_extensions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Video Extension.

        Create a video extension.

        Follows the OpenAI Videos API spec:
        https://platform.openai.com/docs/api-reference/videos/create-extension

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/videos/extensions"         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -H "Content-Type: application/json"         -d '{"prompt": "Continue the scene", "seconds": "5", "video": {"id": "video_123"}}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "video_extension_v1_videos_extensions_post",
            "POST",
            "/v1/videos/extensions",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    video_extension_v1_videos_extensions_post_with_http_info = with_http_info(
        video_extension_v1_videos_extensions_post
    )
    video_extension = video_extension_v1_videos_extensions_post
    video_extension_with_http_info = (
        video_extension_v1_videos_extensions_post_with_http_info
    )

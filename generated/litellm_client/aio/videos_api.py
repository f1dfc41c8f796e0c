from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.videos_api import VideosApi


class AsyncVideosApi(AsyncApi):
    """Operations tagged "videos"."""

    video_list_videos_get = awaited(VideosApi.video_list_videos_get)
    video_list_videos_get_with_http_info = with_http_info(video_list_videos_get)

    video_generation_videos_post = awaited(VideosApi.video_generation_videos_post)
    video_generation_videos_post_with_http_info = with_http_info(
        video_generation_videos_post
    )

    video_list_v1_videos_get = awaited(VideosApi.video_list_v1_videos_get)
    video_list_v1_videos_get_with_http_info = with_http_info(video_list_v1_videos_get)
    video_list = video_list_v1_videos_get
    video_list_with_http_info = video_list_v1_videos_get_with_http_info

    video_generation_v1_videos_post = awaited(VideosApi.video_generation_v1_videos_post)
    video_generation_v1_videos_post_with_http_info = with_http_info(
        video_generation_v1_videos_post
    )
    video_generation = video_generation_v1_videos_post
    video_generation_with_http_info = video_generation_v1_videos_post_with_http_info

    video_status_videos_video_id_get = awaited(
        VideosApi.video_status_videos_video_id_get
    )
    video_status_videos_video_id_get_with_http_info = with_http_info(
        video_status_videos_video_id_get
    )

    video_status_v1_videos_video_id_get = awaited(
        VideosApi.video_status_v1_videos_video_id_get
    )
    video_status_v1_videos_video_id_get_with_http_info = with_http_info(
        video_status_v1_videos_video_id_get
    )
    video_status = video_status_v1_videos_video_id_get
    video_status_with_http_info = video_status_v1_videos_video_id_get_with_http_info

    video_content_videos_video_id_content_get = awaited(
        VideosApi.video_content_videos_video_id_content_get
    )
    video_content_videos_video_id_content_get_with_http_info = with_http_info(
        video_content_videos_video_id_content_get
    )

    video_content_v1_videos_video_id_content_get = awaited(
        VideosApi.video_content_v1_videos_video_id_content_get
    )
    video_content_v1_videos_video_id_content_get_with_http_info = with_http_info(
        video_content_v1_videos_video_id_content_get
    )
    video_content = video_content_v1_videos_video_id_content_get
    video_content_with_http_info = (
        video_content_v1_videos_video_id_content_get_with_http_info
    )

    video_remix_videos_video_id_remix_post = awaited(
        VideosApi.video_remix_videos_video_id_remix_post
    )
    video_remix_videos_video_id_remix_post_with_http_info = with_http_info(
        video_remix_videos_video_id_remix_post
    )

    video_remix_v1_videos_video_id_remix_post = awaited(
        VideosApi.video_remix_v1_videos_video_id_remix_post
    )
    video_remix_v1_videos_video_id_remix_post_with_http_info = with_http_info(
        video_remix_v1_videos_video_id_remix_post
    )
    video_remix = video_remix_v1_videos_video_id_remix_post
    video_remix_with_http_info = (
        video_remix_v1_videos_video_id_remix_post_with_http_info
    )

    video_create_character_videos_characters_post = awaited(
        VideosApi.video_create_character_videos_characters_post
    )
    video_create_character_videos_characters_post_with_http_info = with_http_info(
        video_create_character_videos_characters_post
    )

    video_create_character_v1_videos_characters_post = awaited(
        VideosApi.video_create_character_v1_videos_characters_post
    )
    video_create_character_v1_videos_characters_post_with_http_info = with_http_info(
        video_create_character_v1_videos_characters_post
    )
    video_create_character = video_create_character_v1_videos_characters_post
    video_create_character_with_http_info = (
        video_create_character_v1_videos_characters_post_with_http_info
    )

    video_get_character_videos_characters_character_id_get = awaited(
        VideosApi.video_get_character_videos_characters_character_id_get
    )
    video_get_character_videos_characters_character_id_get_with_http_info = (
        with_http_info(video_get_character_videos_characters_character_id_get)
    )

    video_get_character_v1_videos_characters_character_id_get = awaited(
        VideosApi.video_get_character_v1_videos_characters_character_id_get
    )
    video_get_character_v1_videos_characters_character_id_get_with_http_info = (
        with_http_info(video_get_character_v1_videos_characters_character_id_get)
    )
    video_get_character = video_get_character_v1_videos_characters_character_id_get
    video_get_character_with_http_info = (
        video_get_character_v1_videos_characters_character_id_get_with_http_info
    )

    video_edit_videos_edits_post = awaited(VideosApi.video_edit_videos_edits_post)
    video_edit_videos_edits_post_with_http_info = with_http_info(
        video_edit_videos_edits_post
    )

    video_edit_v1_videos_edits_post = awaited(VideosApi.video_edit_v1_videos_edits_post)
    video_edit_v1_videos_edits_post_with_http_info = with_http_info(
        video_edit_v1_videos_edits_post
    )
    video_edit = video_edit_v1_videos_edits_post
    video_edit_with_http_info = video_edit_v1_videos_edits_post_with_http_info

    video_extension_videos_extensions_post = awaited(
        VideosApi.video_extension_videos_extensions_post
    )
    video_extension_videos_extensions_post_with_http_info = with_http_info(
        video_extension_videos_extensions_post
    )

    video_extension_v1_videos_extensions_post = awaited(
        VideosApi.video_extension_v1_videos_extensions_post
    )
    video_extension_v1_videos_extensions_post_with_http_info = with_http_info(
        video_extension_v1_videos_extensions_post
    )
    video_extension = video_extension_v1_videos_extensions_post
    video_extension_with_http_info = (
        video_extension_v1_videos_extensions_post_with_http_info
    )

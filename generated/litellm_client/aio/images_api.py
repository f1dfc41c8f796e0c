from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.images_api import ImagesApi


class AsyncImagesApi(AsyncApi):
    """Operations tagged "images"."""

    image_generation_openai_deployments_model_images_generations_post = awaited(
        ImagesApi.image_generation_openai_deployments_model_images_generations_post
    )
    image_generation_openai_deployments_model_images_generations_post_with_http_info = (
        with_http_info(
            image_generation_openai_deployments_model_images_generations_post
        )
    )

    image_generation_images_generations_post = awaited(
        ImagesApi.image_generation_images_generations_post
    )
    image_generation_images_generations_post_with_http_info = with_http_info(
        image_generation_images_generations_post
    )

    image_generation_v1_images_generations_post = awaited(
        ImagesApi.image_generation_v1_images_generations_post
    )
    image_generation_v1_images_generations_post_with_http_info = with_http_info(
        image_generation_v1_images_generations_post
    )
    image_generation = image_generation_v1_images_generations_post
    image_generation_with_http_info = (
        image_generation_v1_images_generations_post_with_http_info
    )

    image_edit_api_openai_deployments_model_images_edits_post = awaited(
        ImagesApi.image_edit_api_openai_deployments_model_images_edits_post
    )
    image_edit_api_openai_deployments_model_images_edits_post_with_http_info = (
        with_http_info(image_edit_api_openai_deployments_model_images_edits_post)
    )

    image_edit_api_images_edits_post = awaited(
        ImagesApi.image_edit_api_images_edits_post
    )
    image_edit_api_images_edits_post_with_http_info = with_http_info(
        image_edit_api_images_edits_post
    )

    image_edit_api_v1_images_edits_post = awaited(
        ImagesApi.image_edit_api_v1_images_edits_post
    )
    image_edit_api_v1_images_edits_post_with_http_info = with_http_info(
        image_edit_api_v1_images_edits_post
    )
    image_edit_api = image_edit_api_v1_images_edits_post
    image_edit_api_with_http_info = image_edit_api_v1_images_edits_post_with_http_info

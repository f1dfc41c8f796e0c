from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    file_param,
    form_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.image_generation_request import ImageGenerationRequest
    from ..models.images_response import ImagesResponse


class ImagesApi(Api):
    """Operations tagged "images"."""

    def image_generation_openai_deployments_model_images_generations_post(
        self,
        model: str,
        image_generation_request: ImageGenerationRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Image Generation."""
        return self._call(
            "image_generation_openai_deployments_model_images_generations_post",
            "POST",
            "/openai/deployments/{model}/images/generations",
            path_param("model", model),
            body_param(
                image_generation_request, name="image_generation_request", required=True
            ),
            responses={"200": "ImagesResponse"},
            opts=opts,
        )

    image_generation_openai_deployments_model_images_generations_post_with_http_info = (
        with_http_info(
            image_generation_openai_deployments_model_images_generations_post
        )
    )

    def image_generation_images_generations_post(
        self,
        image_generation_request: ImageGenerationRequest | dict[str, Any],
        *,
        model: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Image Generation."""
        return self._call(
            "image_generation_images_generations_post",
            "POST",
            "/images/generations",
            body_param(
                image_generation_request, name="image_generation_request", required=True
            ),
            query_param("model", model),
            responses={"200": "ImagesResponse"},
            opts=opts,
        )

    image_generation_images_generations_post_with_http_info = with_http_info(
        image_generation_images_generations_post
    )

    def image_generation_v1_images_generations_post(
        self,
        image_generation_request: ImageGenerationRequest | dict[str, Any],
        *,
        model: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Image Generation."""
        return self._call(
            "image_generation_v1_images_generations_post",
            "POST",
            "/v1/images/generations",
            body_param(
                image_generation_request, name="image_generation_request", required=True
            ),
            query_param("model", model),
            responses={"200": "ImagesResponse"},
            opts=opts,
        )

    image_generation_v1_images_generations_post_with_http_info = with_http_info(
        image_generation_v1_images_generations_post
    )
    image_generation = image_generation_v1_images_generations_post
    image_generation_with_http_info = (
        image_generation_v1_images_generations_post_with_http_info
    )

    def image_edit_api_openai_deployments_model_images_edits_post(
        self,
        model: str,
        *,
        image: list[FileContent] | None = None,
        image2: list[FileContent] | None = None,
        mask: list[FileContent] | None = None,
        mask2: list[FileContent] | None = None,
        prompt: str | None = None,
        model2: str | None = None,
        n: int | None = None,
        size: str | None = None,
        quality: str | None = None,
        background: str | None = None,
        input_fidelity: str | None = None,
        output_format: str | None = None,
        response_format: str | None = None,
        user: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Image Edit Api.

        Follows the OpenAI Images API spec:
        https://platform.openai.com/docs/api-reference/images/create

        ```bash
        curl -s -D >(grep -i x-request-id >&2)     -o >(jq -r '.data[0].b64_json' | base64 --decode > gift-basket.png)     -X POST "http://localhost:4000/v1/images/edits"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=gpt-image-1"         -F "image[]=@soap.png"         -F 'prompt=Create a studio ghibli image of this'
        ```

        Args:
            prompt: What is to be seen.
            model2: The name of a model that the proxy knows.
            user: Who the request is made for.
        """
        return self._call(
            "image_edit_api_openai_deployments_model_images_edits_post",
            "POST",
            "/openai/deployments/{model}/images/edits",
            path_param("model", model),
            file_param("image", image),
            file_param("image[]", image2),
            file_param("mask", mask),
            file_param("mask[]", mask2),
            form_param("prompt", prompt),
            form_param("model", model2),
            form_param("n", n),
            form_param("size", size),
            form_param("quality", quality),
            form_param("background", background),
            form_param("input_fidelity", input_fidelity),
            form_param("output_format", output_format),
            form_param("response_format", response_format),
            form_param("user", user),
            responses={"200": "ImagesResponse"},
            content_type="multipart/form-data",
            opts=opts,
        )

    image_edit_api_openai_deployments_model_images_edits_post_with_http_info = (
        with_http_info(image_edit_api_openai_deployments_model_images_edits_post)
    )

    def image_edit_api_images_edits_post(
        self,
        *,
        model: str | None = None,
        image: list[FileContent] | None = None,
        image2: list[FileContent] | None = None,
        mask: list[FileContent] | None = None,
        mask2: list[FileContent] | None = None,
        prompt: str | None = None,
        model2: str | None = None,
        n: int | None = None,
        size: str | None = None,
        quality: str | None = None,
        background: str | None = None,
        input_fidelity: str | None = None,
        output_format: str | None = None,
        response_format: str | None = None,
        user: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Image Edit Api.

        Follows the OpenAI Images API spec:
        https://platform.openai.com/docs/api-reference/images/create

        ```bash
        curl -s -D >(grep -i x-request-id >&2)     -o >(jq -r '.data[0].b64_json' | base64 --decode > gift-basket.png)     -X POST "http://localhost:4000/v1/images/edits"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=gpt-image-1"         -F "image[]=@soap.png"         -F 'prompt=Create a studio ghibli image of this'
        ```

        Args:
            prompt: What is to be seen.
            model2: The name of a model that the proxy knows.
            user: Who the request is made for.
        """
        return self._call(
            "image_edit_api_images_edits_post",
            "POST",
            "/images/edits",
            query_param("model", model),
            file_param("image", image),
            file_param("image[]", image2),
            file_param("mask", mask),
            file_param("mask[]", mask2),
            form_param("prompt", prompt),
            form_param("model", model2),
            form_param("n", n),
            form_param("size", size),
            form_param("quality", quality),
            form_param("background", background),
            form_param("input_fidelity", input_fidelity),
            form_param("output_format", output_format),
            form_param("response_format", response_format),
            form_param("user", user),
            responses={"200": "ImagesResponse"},
            content_type="multipart/form-data",
            opts=opts,
        )

    image_edit_api_images_edits_post_with_http_info = with_http_info(
        image_edit_api_images_edits_post
    )

    def image_edit_api_v1_images_edits_post(
        self,
        *,
        model: str | None = None,
        image: list[FileContent] | None = None,
        image2: list[FileContent] | None = None,
        mask: list[FileContent] | None = None,
        mask2: list[FileContent] | None = None,
        prompt: str | None = None,
        model2: str | None = None,
        n: int | None = None,
        size: str | None = None,
        quality: str | None = None,
        background: str | None = None,
        input_fidelity: str | None = None,
        output_format: str | None = None,
        response_format: str | None = None,
        user: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ImagesResponse:
        """Image Edit Api.

        Follows the OpenAI Images API spec:
        https://platform.openai.com/docs/api-reference/images/create

        ```bash
        curl -s -D >(grep -i x-request-id >&2)     -o >(jq -r '.data[0].b64_json' | base64 --decode > gift-basket.png)     -X POST "http://localhost:4000/v1/images/edits"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=gpt-image-1"         -F "image[]=@soap.png"         -F 'prompt=Create a studio ghibli image of this'
        ```

        Args:
            prompt: What is to be seen.
            model2: The name of a model that the proxy knows.
            user: Who the request is made for.
        """
        return self._call(
            "image_edit_api_v1_images_edits_post",
            "POST",
            "/v1/images/edits",
            query_param("model", model),
            file_param("image", image),
            file_param("image[]", image2),
            file_param("mask", mask),
            file_param("mask[]", mask2),
            form_param("prompt", prompt),
            form_param("model", model2),
            form_param("n", n),
            form_param("size", size),
            form_param("quality", quality),
            form_param("background", background),
            form_param("input_fidelity", input_fidelity),
            form_param("output_format", output_format),
            form_param("response_format", response_format),
            form_param("user", user),
            responses={"200": "ImagesResponse"},
            content_type="multipart/form-data",
            opts=opts,
        )

    image_edit_api_v1_images_edits_post_with_http_info = with_http_info(
        image_edit_api_v1_images_edits_post
    )
    image_edit_api = image_edit_api_v1_images_edits_post
    image_edit_api_with_http_info = image_edit_api_v1_images_edits_post_with_http_info

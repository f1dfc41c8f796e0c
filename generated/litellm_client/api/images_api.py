from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    file_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions


class ImagesApi(Api):
    """Operations tagged "images"."""

    def image_generation_openai_deployments_model_images_generations_post(
        self, model: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Image Generation.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "image_generation_openai_deployments_model_images_generations_post",
            "POST",
            "/openai/deployments/{model}/images/generations",
            path_param("model", model),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    image_generation_openai_deployments_model_images_generations_post_with_http_info = (
        with_http_info(
            image_generation_openai_deployments_model_images_generations_post
        )
    )

    def image_generation_images_generations_post(
        self,
        *,
        model: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Image Generation.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "image_generation_images_generations_post",
            "POST",
            "/images/generations",
            query_param("model", model),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    image_generation_images_generations_post_with_http_info = with_http_info(
        image_generation_images_generations_post
    )

    def image_generation_v1_images_generations_post(
        self,
        *,
        model: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Image Generation.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "image_generation_v1_images_generations_post",
            "POST",
            "/v1/images/generations",
            query_param("model", model),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
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
        opts: RequestOptions | None = None,
    ) -> Any:
        """Image Edit Api.

        Follows the OpenAI Images API spec:
        https://platform.openai.com/docs/api-reference/images/create

        ```bash
        curl -s -D >(grep -i x-request-id >&2)     -o >(jq -r '.data[0].b64_json' | base64 --decode > gift-basket.png)     -X POST "http://localhost:4000/v1/images/edits"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=gpt-image-1"         -F "image[]=@soap.png"         -F 'prompt=Create a studio ghibli image of this'
        ```
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
            responses={"200": "Any"},
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
        opts: RequestOptions | None = None,
    ) -> Any:
        """Image Edit Api.

        Follows the OpenAI Images API spec:
        https://platform.openai.com/docs/api-reference/images/create

        ```bash
        curl -s -D >(grep -i x-request-id >&2)     -o >(jq -r '.data[0].b64_json' | base64 --decode > gift-basket.png)     -X POST "http://localhost:4000/v1/images/edits"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=gpt-image-1"         -F "image[]=@soap.png"         -F 'prompt=Create a studio ghibli image of this'
        ```
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
            responses={"200": "Any"},
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
        opts: RequestOptions | None = None,
    ) -> Any:
        """Image Edit Api.

        Follows the OpenAI Images API spec:
        https://platform.openai.com/docs/api-reference/images/create

        ```bash
        curl -s -D >(grep -i x-request-id >&2)     -o >(jq -r '.data[0].b64_json' | base64 --decode > gift-basket.png)     -X POST "http://localhost:4000/v1/images/edits"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F "model=gpt-image-1"         -F "image[]=@soap.png"         -F 'prompt=Create a studio ghibli image of this'
        ```
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
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    image_edit_api_v1_images_edits_post_with_http_info = with_http_info(
        image_edit_api_v1_images_edits_post
    )
    image_edit_api = image_edit_api_v1_images_edits_post
    image_edit_api_with_http_info = image_edit_api_v1_images_edits_post_with_http_info

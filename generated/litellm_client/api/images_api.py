from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, file_param, path_param, query_param

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class ImagesApi(Api):
    """Operations tagged "images"."""

    def image_generation_openai_deployments_model_images_generations_post(
        self, model: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Image Generation."""
        return self.image_generation_openai_deployments_model_images_generations_post_with_http_info(
            model, opts=opts
        ).data

    def image_generation_openai_deployments_model_images_generations_post_with_http_info(
        self, model: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `image_generation_openai_deployments_model_images_generations_post`, with the status code and the headers."""
        return self._call(
            "image_generation_openai_deployments_model_images_generations_post",
            "POST",
            "/openai/deployments/{model}/images/generations",
            path_param("model", model),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def image_generation_images_generations_post(
        self, *, model: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Image Generation."""
        return self.image_generation_images_generations_post_with_http_info(
            model=model, opts=opts
        ).data

    def image_generation_images_generations_post_with_http_info(
        self, *, model: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `image_generation_images_generations_post`, with the status code and the headers."""
        return self._call(
            "image_generation_images_generations_post",
            "POST",
            "/images/generations",
            query_param("model", model),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def image_generation_v1_images_generations_post(
        self, *, model: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Image Generation."""
        return self.image_generation_v1_images_generations_post_with_http_info(
            model=model, opts=opts
        ).data

    def image_generation_v1_images_generations_post_with_http_info(
        self, *, model: str | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `image_generation_v1_images_generations_post`, with the status code and the headers."""
        return self._call(
            "image_generation_v1_images_generations_post",
            "POST",
            "/v1/images/generations",
            query_param("model", model),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
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
        return self.image_edit_api_openai_deployments_model_images_edits_post_with_http_info(
            model, image=image, image2=image2, mask=mask, mask2=mask2, opts=opts
        ).data

    def image_edit_api_openai_deployments_model_images_edits_post_with_http_info(
        self,
        model: str,
        *,
        image: list[FileContent] | None = None,
        image2: list[FileContent] | None = None,
        mask: list[FileContent] | None = None,
        mask2: list[FileContent] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `image_edit_api_openai_deployments_model_images_edits_post`, with the status code and the headers."""
        return self._call(
            "image_edit_api_openai_deployments_model_images_edits_post",
            "POST",
            "/openai/deployments/{model}/images/edits",
            path_param("model", model),
            file_param("image", image),
            file_param("image[]", image2),
            file_param("mask", mask),
            file_param("mask[]", mask2),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
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
        return self.image_edit_api_images_edits_post_with_http_info(
            model=model, image=image, image2=image2, mask=mask, mask2=mask2, opts=opts
        ).data

    def image_edit_api_images_edits_post_with_http_info(
        self,
        *,
        model: str | None = None,
        image: list[FileContent] | None = None,
        image2: list[FileContent] | None = None,
        mask: list[FileContent] | None = None,
        mask2: list[FileContent] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `image_edit_api_images_edits_post`, with the status code and the headers."""
        return self._call(
            "image_edit_api_images_edits_post",
            "POST",
            "/images/edits",
            query_param("model", model),
            file_param("image", image),
            file_param("image[]", image2),
            file_param("mask", mask),
            file_param("mask[]", mask2),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
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
        return self.image_edit_api_v1_images_edits_post_with_http_info(
            model=model, image=image, image2=image2, mask=mask, mask2=mask2, opts=opts
        ).data

    def image_edit_api_v1_images_edits_post_with_http_info(
        self,
        *,
        model: str | None = None,
        image: list[FileContent] | None = None,
        image2: list[FileContent] | None = None,
        mask: list[FileContent] | None = None,
        mask2: list[FileContent] | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `image_edit_api_v1_images_edits_post`, with the status code and the headers."""
        return self._call(
            "image_edit_api_v1_images_edits_post",
            "POST",
            "/v1/images/edits",
            query_param("model", model),
            file_param("image", image),
            file_param("image[]", image2),
            file_param("mask", mask),
            file_param("mask[]", mask2),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )

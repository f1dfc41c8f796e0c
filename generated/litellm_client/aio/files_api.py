from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    AsyncApi,
    cursor_pages,
    file_param,
    form_param,
    path_param,
    query_param,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncFilesApi(AsyncApi):
    """Operations tagged "files"."""

    async def list_files_files_get(
        self,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        purpose: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Files.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/list

        Example Curl
        ```
        curl http://localhost:4000/v1/files        -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.list_files_files_get_with_http_info(
                provider=provider,
                target_model_names=target_model_names,
                purpose=purpose,
                limit=limit,
                after=after,
                after_id=after_id,
                before_id=before_id,
                opts=opts,
            )
        ).data

    async def list_files_files_get_with_http_info(
        self,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        purpose: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `list_files_files_get`, with the status code and the headers."""
        return await self._call(
            "list_files_files_get",
            "GET",
            "/files",
            query_param("provider", provider),
            query_param("target_model_names", target_model_names),
            query_param("purpose", purpose),
            query_param("limit", limit),
            query_param("after", after),
            query_param("after_id", after_id),
            query_param("before_id", before_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    async def create_file_files_post(
        self,
        purpose: str,
        file: FileContent,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        target_storage: str | None = None,
        custom_llm_provider: str | None = None,
        litellm_metadata: str | None = None,
        passthrough: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Create File.

        Upload a file that can be used across - Assistants API, Batch API
        This is the equivalent of POST https://api.openai.com/v1/files

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/create

        Example Curl
        ```
        curl http://localhost:4000/v1/files         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F purpose="batch"         -F file="@mydata.jsonl"
            -F expires_after[anchor]="created_at"         -F expires_after[seconds]=2592000
        ```
        """
        return (
            await self.create_file_files_post_with_http_info(
                purpose,
                file,
                provider=provider,
                target_model_names=target_model_names,
                target_storage=target_storage,
                custom_llm_provider=custom_llm_provider,
                litellm_metadata=litellm_metadata,
                passthrough=passthrough,
                opts=opts,
            )
        ).data

    async def create_file_files_post_with_http_info(
        self,
        purpose: str,
        file: FileContent,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        target_storage: str | None = None,
        custom_llm_provider: str | None = None,
        litellm_metadata: str | None = None,
        passthrough: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `create_file_files_post`, with the status code and the headers."""
        return await self._call(
            "create_file_files_post",
            "POST",
            "/files",
            form_param("purpose", purpose, required=True),
            file_param("file", file, required=True),
            query_param("provider", provider),
            form_param("target_model_names", target_model_names),
            form_param("target_storage", target_storage),
            form_param("custom_llm_provider", custom_llm_provider),
            form_param("litellm_metadata", litellm_metadata),
            form_param("passthrough", passthrough),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def list_files_v1_files_get(
        self,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        purpose: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Files.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/list

        Example Curl
        ```
        curl http://localhost:4000/v1/files        -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.list_files_v1_files_get_with_http_info(
                provider=provider,
                target_model_names=target_model_names,
                purpose=purpose,
                limit=limit,
                after=after,
                after_id=after_id,
                before_id=before_id,
                opts=opts,
            )
        ).data

    async def list_files_v1_files_get_with_http_info(
        self,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        purpose: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `list_files_v1_files_get`, with the status code and the headers."""
        return await self._call(
            "list_files_v1_files_get",
            "GET",
            "/v1/files",
            query_param("provider", provider),
            query_param("target_model_names", target_model_names),
            query_param("purpose", purpose),
            query_param("limit", limit),
            query_param("after", after),
            query_param("after_id", after_id),
            query_param("before_id", before_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    async def create_file_v1_files_post(
        self,
        purpose: str,
        file: FileContent,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        target_storage: str | None = None,
        custom_llm_provider: str | None = None,
        litellm_metadata: str | None = None,
        passthrough: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Create File.

        Upload a file that can be used across - Assistants API, Batch API
        This is the equivalent of POST https://api.openai.com/v1/files

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/create

        Example Curl
        ```
        curl http://localhost:4000/v1/files         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F purpose="batch"         -F file="@mydata.jsonl"
            -F expires_after[anchor]="created_at"         -F expires_after[seconds]=2592000
        ```
        """
        return (
            await self.create_file_v1_files_post_with_http_info(
                purpose,
                file,
                provider=provider,
                target_model_names=target_model_names,
                target_storage=target_storage,
                custom_llm_provider=custom_llm_provider,
                litellm_metadata=litellm_metadata,
                passthrough=passthrough,
                opts=opts,
            )
        ).data

    async def create_file_v1_files_post_with_http_info(
        self,
        purpose: str,
        file: FileContent,
        *,
        provider: str | None = None,
        target_model_names: str | None = None,
        target_storage: str | None = None,
        custom_llm_provider: str | None = None,
        litellm_metadata: str | None = None,
        passthrough: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `create_file_v1_files_post`, with the status code and the headers."""
        return await self._call(
            "create_file_v1_files_post",
            "POST",
            "/v1/files",
            form_param("purpose", purpose, required=True),
            file_param("file", file, required=True),
            query_param("provider", provider),
            form_param("target_model_names", target_model_names),
            form_param("target_storage", target_storage),
            form_param("custom_llm_provider", custom_llm_provider),
            form_param("litellm_metadata", litellm_metadata),
            form_param("passthrough", passthrough),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def list_files_provider_v1_files_get(
        self,
        provider: str,
        *,
        target_model_names: str | None = None,
        purpose: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """List Files.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/list

        Example Curl
        ```
        curl http://localhost:4000/v1/files        -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.list_files_provider_v1_files_get_with_http_info(
                provider,
                target_model_names=target_model_names,
                purpose=purpose,
                limit=limit,
                after=after,
                after_id=after_id,
                before_id=before_id,
                opts=opts,
            )
        ).data

    async def list_files_provider_v1_files_get_with_http_info(
        self,
        provider: str,
        *,
        target_model_names: str | None = None,
        purpose: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `list_files_provider_v1_files_get`, with the status code and the headers."""
        return await self._call(
            "list_files_provider_v1_files_get",
            "GET",
            "/{provider}/v1/files",
            path_param("provider", provider),
            query_param("target_model_names", target_model_names),
            query_param("purpose", purpose),
            query_param("limit", limit),
            query_param("after", after),
            query_param("after_id", after_id),
            query_param("before_id", before_id),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    async def create_file_provider_v1_files_post(
        self,
        provider: str,
        purpose: str,
        file: FileContent,
        *,
        target_model_names: str | None = None,
        target_storage: str | None = None,
        custom_llm_provider: str | None = None,
        litellm_metadata: str | None = None,
        passthrough: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Create File.

        Upload a file that can be used across - Assistants API, Batch API
        This is the equivalent of POST https://api.openai.com/v1/files

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/create

        Example Curl
        ```
        curl http://localhost:4000/v1/files         -H "Authorization: Bearer $LITELLM_MASTER_KEY"         -F purpose="batch"         -F file="@mydata.jsonl"
            -F expires_after[anchor]="created_at"         -F expires_after[seconds]=2592000
        ```
        """
        return (
            await self.create_file_provider_v1_files_post_with_http_info(
                provider,
                purpose,
                file,
                target_model_names=target_model_names,
                target_storage=target_storage,
                custom_llm_provider=custom_llm_provider,
                litellm_metadata=litellm_metadata,
                passthrough=passthrough,
                opts=opts,
            )
        ).data

    async def create_file_provider_v1_files_post_with_http_info(
        self,
        provider: str,
        purpose: str,
        file: FileContent,
        *,
        target_model_names: str | None = None,
        target_storage: str | None = None,
        custom_llm_provider: str | None = None,
        litellm_metadata: str | None = None,
        passthrough: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `create_file_provider_v1_files_post`, with the status code and the headers."""
        return await self._call(
            "create_file_provider_v1_files_post",
            "POST",
            "/{provider}/v1/files",
            path_param("provider", provider),
            form_param("purpose", purpose, required=True),
            file_param("file", file, required=True),
            form_param("target_model_names", target_model_names),
            form_param("target_storage", target_storage),
            form_param("custom_llm_provider", custom_llm_provider),
            form_param("litellm_metadata", litellm_metadata),
            form_param("passthrough", passthrough),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def get_file_content_files_file_id_content_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Get File Content.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/{file_id}/content

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve-contents

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123/content         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.get_file_content_files_file_id_content_get_with_http_info(
                file_id, provider=provider, opts=opts
            )
        ).data

    async def get_file_content_files_file_id_content_get_with_http_info(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `get_file_content_files_file_id_content_get`, with the status code and the headers."""
        return await self._call(
            "get_file_content_files_file_id_content_get",
            "GET",
            "/files/{file_id}/content",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def get_file_content_v1_files_file_id_content_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Get File Content.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/{file_id}/content

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve-contents

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123/content         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.get_file_content_v1_files_file_id_content_get_with_http_info(
                file_id, provider=provider, opts=opts
            )
        ).data

    async def get_file_content_v1_files_file_id_content_get_with_http_info(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `get_file_content_v1_files_file_id_content_get`, with the status code and the headers."""
        return await self._call(
            "get_file_content_v1_files_file_id_content_get",
            "GET",
            "/v1/files/{file_id}/content",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def get_file_content_provider_v1_files_file_id_content_get(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get File Content.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/{file_id}/content

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve-contents

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123/content         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.get_file_content_provider_v1_files_file_id_content_get_with_http_info(
                file_id, provider, opts=opts
            )
        ).data

    async def get_file_content_provider_v1_files_file_id_content_get_with_http_info(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `get_file_content_provider_v1_files_file_id_content_get`, with the status code and the headers."""
        return await self._call(
            "get_file_content_provider_v1_files_file_id_content_get",
            "GET",
            "/{provider}/v1/files/{file_id}/content",
            path_param("file_id", file_id),
            path_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def get_file_files_file_id_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Get File.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.get_file_files_file_id_get_with_http_info(
                file_id, provider=provider, opts=opts
            )
        ).data

    async def get_file_files_file_id_get_with_http_info(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `get_file_files_file_id_get`, with the status code and the headers."""
        return await self._call(
            "get_file_files_file_id_get",
            "GET",
            "/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def delete_file_files_file_id_delete(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete File.

        Deletes a specified file. that can be used across - Assistants API, Batch API
        This is the equivalent of DELETE https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/delete

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123     -X DELETE     -H "Authorization: Bearer $OPENAI_API_KEY"

        ```
        """
        return (
            await self.delete_file_files_file_id_delete_with_http_info(
                file_id, provider=provider, opts=opts
            )
        ).data

    async def delete_file_files_file_id_delete_with_http_info(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `delete_file_files_file_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_file_files_file_id_delete",
            "DELETE",
            "/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def get_file_v1_files_file_id_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Get File.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.get_file_v1_files_file_id_get_with_http_info(
                file_id, provider=provider, opts=opts
            )
        ).data

    async def get_file_v1_files_file_id_get_with_http_info(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `get_file_v1_files_file_id_get`, with the status code and the headers."""
        return await self._call(
            "get_file_v1_files_file_id_get",
            "GET",
            "/v1/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def delete_file_v1_files_file_id_delete(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete File.

        Deletes a specified file. that can be used across - Assistants API, Batch API
        This is the equivalent of DELETE https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/delete

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123     -X DELETE     -H "Authorization: Bearer $OPENAI_API_KEY"

        ```
        """
        return (
            await self.delete_file_v1_files_file_id_delete_with_http_info(
                file_id, provider=provider, opts=opts
            )
        ).data

    async def delete_file_v1_files_file_id_delete_with_http_info(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `delete_file_v1_files_file_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_file_v1_files_file_id_delete",
            "DELETE",
            "/v1/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def get_file_provider_v1_files_file_id_get(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get File.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API
        This is the equivalent of GET https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return (
            await self.get_file_provider_v1_files_file_id_get_with_http_info(
                file_id, provider, opts=opts
            )
        ).data

    async def get_file_provider_v1_files_file_id_get_with_http_info(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `get_file_provider_v1_files_file_id_get`, with the status code and the headers."""
        return await self._call(
            "get_file_provider_v1_files_file_id_get",
            "GET",
            "/{provider}/v1/files/{file_id}",
            path_param("file_id", file_id),
            path_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def delete_file_provider_v1_files_file_id_delete(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete File.

        Deletes a specified file. that can be used across - Assistants API, Batch API
        This is the equivalent of DELETE https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/delete

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123     -X DELETE     -H "Authorization: Bearer $OPENAI_API_KEY"

        ```
        """
        return (
            await self.delete_file_provider_v1_files_file_id_delete_with_http_info(
                file_id, provider, opts=opts
            )
        ).data

    async def delete_file_provider_v1_files_file_id_delete_with_http_info(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `delete_file_provider_v1_files_file_id_delete`, with the status code and the headers."""
        return await self._call(
            "delete_file_provider_v1_files_file_id_delete",
            "DELETE",
            "/{provider}/v1/files/{file_id}",
            path_param("file_id", file_id),
            path_param("provider", provider),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

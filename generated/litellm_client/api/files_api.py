from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import (
    Api,
    cursor_pages,
    file_param,
    form_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.file_deleted import FileDeleted
    from ..models.file_list import FileList
    from ..models.file_object import FileObject


class FilesApi(Api):
    """Operations tagged "files"."""

    def list_files_files_get(
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
    ) -> FileList:
        """List Files.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET https://api.openai.com/v1/files/

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/list

        Example Curl
        ```
        curl http://localhost:4000/v1/files        -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
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
            responses={"200": "FileList"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_files_files_get_with_http_info = with_http_info(list_files_files_get)

    def create_file_files_post(
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
    ) -> FileObject:
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
        return self._call(
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
            responses={"200": "FileObject"},
            content_type="multipart/form-data",
            opts=opts,
        )

    create_file_files_post_with_http_info = with_http_info(create_file_files_post)

    def list_files_v1_files_get(
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
    ) -> FileList:
        """List Files.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET https://api.openai.com/v1/files/

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/list

        Example Curl
        ```
        curl http://localhost:4000/v1/files        -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
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
            responses={"200": "FileList"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_files_v1_files_get_with_http_info = with_http_info(list_files_v1_files_get)
    list_files = list_files_v1_files_get
    list_files_with_http_info = list_files_v1_files_get_with_http_info

    def create_file_v1_files_post(
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
    ) -> FileObject:
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
        return self._call(
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
            responses={"200": "FileObject"},
            content_type="multipart/form-data",
            opts=opts,
        )

    create_file_v1_files_post_with_http_info = with_http_info(create_file_v1_files_post)
    create_file = create_file_v1_files_post
    create_file_with_http_info = create_file_v1_files_post_with_http_info

    def list_files_provider_v1_files_get(
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
    ) -> FileList:
        """List Files.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET https://api.openai.com/v1/files/

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/list

        Example Curl
        ```
        curl http://localhost:4000/v1/files        -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
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
            responses={"200": "FileList"},
            pages=cursor_pages(
                "after", size="limit", items="data", next="last_id", more="has_more"
            ),
            opts=opts,
        )

    list_files_provider_v1_files_get_with_http_info = with_http_info(
        list_files_provider_v1_files_get
    )

    def create_file_provider_v1_files_post(
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
    ) -> FileObject:
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
        return self._call(
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
            responses={"200": "FileObject"},
            content_type="multipart/form-data",
            opts=opts,
        )

    create_file_provider_v1_files_post_with_http_info = with_http_info(
        create_file_provider_v1_files_post
    )

    def get_file_content_files_file_id_content_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """Get File Content.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET
        https://api.openai.com/v1/files/{file_id}/content

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve-contents

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123/content         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
            "get_file_content_files_file_id_content_get",
            "GET",
            "/files/{file_id}/content",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    get_file_content_files_file_id_content_get_with_http_info = with_http_info(
        get_file_content_files_file_id_content_get
    )

    def get_file_content_v1_files_file_id_content_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """Get File Content.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET
        https://api.openai.com/v1/files/{file_id}/content

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve-contents

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123/content         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
            "get_file_content_v1_files_file_id_content_get",
            "GET",
            "/v1/files/{file_id}/content",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    get_file_content_v1_files_file_id_content_get_with_http_info = with_http_info(
        get_file_content_v1_files_file_id_content_get
    )
    get_file_content = get_file_content_v1_files_file_id_content_get
    get_file_content_with_http_info = (
        get_file_content_v1_files_file_id_content_get_with_http_info
    )

    def get_file_content_provider_v1_files_file_id_content_get(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> bytes:
        """Get File Content.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET
        https://api.openai.com/v1/files/{file_id}/content

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve-contents

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123/content         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
            "get_file_content_provider_v1_files_file_id_content_get",
            "GET",
            "/{provider}/v1/files/{file_id}/content",
            path_param("file_id", file_id),
            path_param("provider", provider),
            responses={"200": "bytes"},
            accept=("application/octet-stream",),
            opts=opts,
        )

    get_file_content_provider_v1_files_file_id_content_get_with_http_info = (
        with_http_info(get_file_content_provider_v1_files_file_id_content_get)
    )

    def get_file_files_file_id_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> FileObject:
        """Get File.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET
        https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
            "get_file_files_file_id_get",
            "GET",
            "/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "FileObject"},
            opts=opts,
        )

    get_file_files_file_id_get_with_http_info = with_http_info(
        get_file_files_file_id_get
    )

    def delete_file_files_file_id_delete(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> FileDeleted:
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
        return self._call(
            "delete_file_files_file_id_delete",
            "DELETE",
            "/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "FileDeleted"},
            opts=opts,
        )

    delete_file_files_file_id_delete_with_http_info = with_http_info(
        delete_file_files_file_id_delete
    )

    def get_file_v1_files_file_id_get(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> FileObject:
        """Get File.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET
        https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
            "get_file_v1_files_file_id_get",
            "GET",
            "/v1/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "FileObject"},
            opts=opts,
        )

    get_file_v1_files_file_id_get_with_http_info = with_http_info(
        get_file_v1_files_file_id_get
    )
    get_file = get_file_v1_files_file_id_get
    get_file_with_http_info = get_file_v1_files_file_id_get_with_http_info

    def delete_file_v1_files_file_id_delete(
        self,
        file_id: str,
        *,
        provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> FileDeleted:
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
        return self._call(
            "delete_file_v1_files_file_id_delete",
            "DELETE",
            "/v1/files/{file_id}",
            path_param("file_id", file_id),
            query_param("provider", provider),
            responses={"200": "FileDeleted"},
            opts=opts,
        )

    delete_file_v1_files_file_id_delete_with_http_info = with_http_info(
        delete_file_v1_files_file_id_delete
    )
    delete_file = delete_file_v1_files_file_id_delete
    delete_file_with_http_info = delete_file_v1_files_file_id_delete_with_http_info

    def get_file_provider_v1_files_file_id_get(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> FileObject:
        """Get File.

        Returns information about a specific file. that can be used across - Assistants
        API, Batch API This is the equivalent of GET
        https://api.openai.com/v1/files/{file_id}

        Supports Identical Params as:
        https://platform.openai.com/docs/api-reference/files/retrieve

        Example Curl
        ```
        curl http://localhost:4000/v1/files/file-abc123         -H "Authorization: Bearer $LITELLM_MASTER_KEY"

        ```
        """
        return self._call(
            "get_file_provider_v1_files_file_id_get",
            "GET",
            "/{provider}/v1/files/{file_id}",
            path_param("file_id", file_id),
            path_param("provider", provider),
            responses={"200": "FileObject"},
            opts=opts,
        )

    get_file_provider_v1_files_file_id_get_with_http_info = with_http_info(
        get_file_provider_v1_files_file_id_get
    )

    def delete_file_provider_v1_files_file_id_delete(
        self, file_id: str, provider: str, *, opts: RequestOptions | None = None
    ) -> FileDeleted:
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
        return self._call(
            "delete_file_provider_v1_files_file_id_delete",
            "DELETE",
            "/{provider}/v1/files/{file_id}",
            path_param("file_id", file_id),
            path_param("provider", provider),
            responses={"200": "FileDeleted"},
            opts=opts,
        )

    delete_file_provider_v1_files_file_id_delete_with_http_info = with_http_info(
        delete_file_provider_v1_files_file_id_delete
    )

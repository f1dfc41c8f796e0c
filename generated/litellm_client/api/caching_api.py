from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.cache_ping_response import CachePingResponse


class CachingApi(Api):
    """Operations tagged "caching"."""

    def cache_ping_cache_ping_get(
        self, *, opts: RequestOptions | None = None
    ) -> CachePingResponse:
        """Cache Ping.

        Endpoint for checking if cache can be pinged
        """
        return self._call(
            "cache_ping_cache_ping_get",
            "GET",
            "/cache/ping",
            responses={"200": "CachePingResponse"},
            errors={},
            opts=opts,
        )

    cache_ping_cache_ping_get_with_http_info = with_http_info(cache_ping_cache_ping_get)
    cache_ping = cache_ping_cache_ping_get
    cache_ping_with_http_info = cache_ping_cache_ping_get_with_http_info

    def cache_delete_cache_delete_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cache Delete.

        Endpoint for deleting a key from the cache. All responses from litellm proxy
        have `x-litellm-cache-key` in the headers

        Parameters:
        - **keys**: *Optional[List[str]]* - A list of keys to delete from the cache.
          Example {"keys": ["key1", "key2"]}

        ```shell
        curl -X POST "http://0.0.0.0:4000/cache/delete"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"     -d '{"keys": ["key1", "key2"]}'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cache_delete_cache_delete_post",
            "POST",
            "/cache/delete",
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

    cache_delete_cache_delete_post_with_http_info = with_http_info(
        cache_delete_cache_delete_post
    )
    cache_delete = cache_delete_cache_delete_post
    cache_delete_with_http_info = cache_delete_cache_delete_post_with_http_info

    def cache_redis_info_cache_redis_info_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Cache Redis Info.

        Endpoint for getting /redis/info
        """
        return self._call(
            "cache_redis_info_cache_redis_info_get",
            "GET",
            "/cache/redis/info",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    cache_redis_info_cache_redis_info_get_with_http_info = with_http_info(
        cache_redis_info_cache_redis_info_get
    )
    cache_redis_info = cache_redis_info_cache_redis_info_get
    cache_redis_info_with_http_info = (
        cache_redis_info_cache_redis_info_get_with_http_info
    )

    def cache_flushall_cache_flushall_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Cache Flushall.

        A function to flush all items from the cache. (All items will be deleted from
        the cache with this)
        Raises HTTPException if the cache is not initialized or if the cache type does
        not support flushing. Returns a dictionary with the status of the operation.

        Usage:
        ```
        curl -X POST http://0.0.0.0:4000/cache/flushall -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "cache_flushall_cache_flushall_post",
            "POST",
            "/cache/flushall",
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

    cache_flushall_cache_flushall_post_with_http_info = with_http_info(
        cache_flushall_cache_flushall_post
    )
    cache_flushall = cache_flushall_cache_flushall_post
    cache_flushall_with_http_info = cache_flushall_cache_flushall_post_with_http_info

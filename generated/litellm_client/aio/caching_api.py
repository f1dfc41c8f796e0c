from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.caching_api import CachingApi


class AsyncCachingApi(AsyncApi):
    """Operations tagged "caching"."""

    cache_ping_cache_ping_get = awaited(CachingApi.cache_ping_cache_ping_get)
    cache_ping_cache_ping_get_with_http_info = with_http_info(cache_ping_cache_ping_get)
    cache_ping = cache_ping_cache_ping_get
    cache_ping_with_http_info = cache_ping_cache_ping_get_with_http_info

    cache_delete_cache_delete_post = awaited(CachingApi.cache_delete_cache_delete_post)
    cache_delete_cache_delete_post_with_http_info = with_http_info(
        cache_delete_cache_delete_post
    )
    cache_delete = cache_delete_cache_delete_post
    cache_delete_with_http_info = cache_delete_cache_delete_post_with_http_info

    cache_redis_info_cache_redis_info_get = awaited(
        CachingApi.cache_redis_info_cache_redis_info_get
    )
    cache_redis_info_cache_redis_info_get_with_http_info = with_http_info(
        cache_redis_info_cache_redis_info_get
    )
    cache_redis_info = cache_redis_info_cache_redis_info_get
    cache_redis_info_with_http_info = (
        cache_redis_info_cache_redis_info_get_with_http_info
    )

    cache_flushall_cache_flushall_post = awaited(
        CachingApi.cache_flushall_cache_flushall_post
    )
    cache_flushall_cache_flushall_post_with_http_info = with_http_info(
        cache_flushall_cache_flushall_post
    )
    cache_flushall = cache_flushall_cache_flushall_post
    cache_flushall_with_http_info = cache_flushall_cache_flushall_post_with_http_info

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .blog_post import BlogPost


class BlogPostsResponse(Model):
    posts: list[BlogPost]

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.user import User


class UsersApi(Api):
    """Operations tagged "users"."""

    def list_users(
        self,
        *,
        role: str | None = None,
        order: str | None = None,
        filter: str | None = None,
        open: str | None = None,
        page: int | None = None,
        opts: RequestOptions | None = None,
    ) -> User:
        """List users.

        This endpoint lists the users of the proxy. It is refused with 403 if there is a
        problem where the caller may not read them, since it is NOT open to everybody,
        and it is slow.

        It can:
        - read those of a team; a long item of a list is broken at the width of the
          text, and hangs below its first line
            - this one is nested
        - read all

        1. first
        2. second

        Args:
            role: Only users of this role, as `/roles` has it. A user who has no role is
                in the list if this is left out.
            order:
                - up
                - down
            filter: What to look for, one of:
                - `name`: the beginning of the name, or all of it, in upper case or in
                  lower case
                - `mail`

                Such as

                    name=a

                or
                ```
                mail=a@example.com   # exactly
                ```
            open: A block that nothing closes:
                ```
                echo;
            page: The page, from 1.
        """
        return self._call(
            "list_users",
            "GET",
            "/users",
            query_param("role", role),
            query_param("order", order),
            query_param("filter", filter),
            query_param("open", open),
            query_param("page", page),
            responses={"200": "User"},
            opts=opts,
        )

    list_users_with_http_info = with_http_info(list_users)

    def new_user(self, *, opts: RequestOptions | None = None) -> None:
        r"""Makes a user.
        Parameters:
            name: Optional[str]
                The name of the user, which others see
            mail (str): The address at which the user is told of what happens to the
                budget and to the keys
        Returns:
            {
                "id": "a",
                "keys": []
            }

        Example Curl
        ```bash
        curl -X POST 'http://localhost:4000/users'     --header 'Authorization: Bearer sk-1234'     --data '{
            "name": "a"
        }'
        ```
        Without a fence:
        curl http://localhost:4000/users \
          -H "Accept: application/json"

        See
        https://docs.example.com/a/very/long/address/that/is/on/no/account/to/be/broken/at/any/place
        for more.
        """
        self._call(
            "new_user",
            "POST",
            "/users",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    new_user_with_http_info = with_http_info(new_user)

    def list_teams(self, *, opts: RequestOptions | None = None) -> None:
        r"""Lists teams
        This is the equivalent of GET https://api.example.com/v1/teams
        Supports the same parameters

        [BETA]
        Note: it may change.

        GET /teams
        GET /v1/teams

        name | meaning
        --- | ---
        a | the first of all

        ## A heading
        right above its text

        Underlined
        ----------
        > quoted

        Timeout(5)     # seconds
        Timeout(None)  # none

        a hard break\
        is kept, even where it is short

            indented: code
              stays

        team_id: str
        models: list = None
        """
        self._call(
            "list_teams",
            "GET",
            "/teams",
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    list_teams_with_http_info = with_http_info(list_teams)

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, header_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.player import Player


class PlayersApi(Api):
    """Operations tagged "players"."""

    def list_players(
        self,
        limit: int,
        team: str,
        *,
        accept_language: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[Player]:
        """GET /teams/{team}/players.

        Args:
            limit: Of the operation.
            team: The team's short name.
        """
        return self._call(
            "list_players",
            "GET",
            "/teams/{team}/players",
            query_param("limit", limit, maximum=10, required=True),
            path_param("team", team),
            header_param("Accept-Language", accept_language),
            responses={"200": "list[Player]"},
            opts=opts,
        )

    list_players_with_http_info = with_http_info(list_players)

    def add_player(
        self,
        team_path: str,
        *,
        team_query: str | None = None,
        dry_run: bool | None = None,
        accept_language: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """POST /teams/{team}/players.

        Args:
            team_path: The team's short name.
            team_query: The team that the player comes from.
            dry_run: Only say what would be done.
            limit: Of the path.
        """
        self._call(
            "add_player",
            "POST",
            "/teams/{team}/players",
            path_param("team", team_path, name="team_path"),
            query_param("team", team_query),
            query_param("dry_run", dry_run),
            header_param("Accept-Language", accept_language),
            query_param("limit", limit, maximum=100),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    add_player_with_http_info = with_http_info(add_player)

    def remove_players(
        self,
        team: str,
        *,
        accept_language: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """DELETE /teams/{team}/players.

        Args:
            team: The team's short name.
            limit: Of the path.
        """
        self._call(
            "remove_players",
            "DELETE",
            "/teams/{team}/players",
            path_param("team", team),
            header_param("Accept-Language", accept_language),
            query_param("limit", limit, maximum=100),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    remove_players_with_http_info = with_http_info(remove_players)

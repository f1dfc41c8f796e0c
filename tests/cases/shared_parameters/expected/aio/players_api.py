from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.players_api import PlayersApi


class AsyncPlayersApi(AsyncApi):
    """Operations tagged "players"."""

    list_players = awaited(PlayersApi.list_players)
    list_players_with_http_info = with_http_info(list_players)

    add_player = awaited(PlayersApi.add_player)
    add_player_with_http_info = with_http_info(add_player)

    remove_players = awaited(PlayersApi.remove_players)
    remove_players_with_http_info = with_http_info(remove_players)

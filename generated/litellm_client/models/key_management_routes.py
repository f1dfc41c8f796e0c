from __future__ import annotations

from .._runtime.models import OpenStrEnum


class KeyManagementRoutes(OpenStrEnum):
    """Enum for key management routes."""

    SLASH_KEY_SLASH_GENERATE = "/key/generate"
    SLASH_KEY_SLASH_UPDATE = "/key/update"
    SLASH_KEY_SLASH_DELETE = "/key/delete"
    SLASH_KEY_SLASH_REGENERATE = "/key/regenerate"
    SLASH_KEY_SLASH_SERVICE_MINUS_ACCOUNT_SLASH_GENERATE = (
        "/key/service-account/generate"
    )
    SLASH_KEY_SLASH_LEFT_CURLY_BRACKET_KEY_ID_RIGHT_CURLY_BRACKET_SLASH_REGENERATE = (
        "/key/{key_id}/regenerate"
    )
    SLASH_KEY_SLASH_BLOCK = "/key/block"
    SLASH_KEY_SLASH_UNBLOCK = "/key/unblock"
    SLASH_KEY_SLASH_BULK_UPDATE = "/key/bulk_update"
    SLASH_TEAM_SLASH_KEY_SLASH_BULK_UPDATE = "/team/key/bulk_update"
    SLASH_KEY_SLASH_LEFT_CURLY_BRACKET_KEY_ID_RIGHT_CURLY_BRACKET_SLASH_RESET_SPEND = (
        "/key/{key_id}/reset_spend"
    )
    SLASH_KEY_SLASH_ACCESS_GROUP_ASSIGNMENT = "/key/access_group_assignment"
    SLASH_AUTO_ROUTER_SLASH_MANAGE = "/auto_router/manage"
    SLASH_KEY_SLASH_INFO = "/key/info"
    SLASH_KEY_SLASH_HEALTH = "/key/health"
    SLASH_KEY_SLASH_LIST = "/key/list"
    SLASH_KEY_SLASH_ALIASES = "/key/aliases"
    SLASH_TEAM_SLASH_DAILY_SLASH_ACTIVITY = "/team/daily/activity"
    SLASH_TEAM_SLASH_DAILY_SLASH_ACTIVITY_SLASH_AGGREGATED = (
        "/team/daily/activity/aggregated"
    )
    SLASH_SPEND_SLASH_LOGS = "/spend/logs"
    SLASH_SPEND_SLASH_LOGS_SLASH_V2 = "/spend/logs/v2"

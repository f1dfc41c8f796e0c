"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .breakdown_metrics import BreakdownMetrics
    from .daily_spend_data import DailySpendData
    from .daily_spend_metadata import DailySpendMetadata
    from .delete_user_request import DeleteUserRequest
    from .http_validation_error import HTTPValidationError
    from .key_metadata import KeyMetadata
    from .key_metric_with_metadata import KeyMetricWithMetadata
    from .lite_llm_budget_table import LiteLLMBudgetTable
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable
    from .lite_llm_organization_membership_table import (
        LiteLLMOrganizationMembershipTable,
    )
    from .lite_llm_user_table_with_key_count import LiteLLMUserTableWithKeyCount
    from .metric_with_metadata import MetricWithMetadata
    from .new_user_request import NewUserRequest
    from .new_user_request_team import NewUserRequestTeam
    from .new_user_response import NewUserResponse
    from .spend_analytics_paginated_response import SpendAnalyticsPaginatedResponse
    from .spend_metrics import SpendMetrics
    from .update_user_request import UpdateUserRequest
    from .user_list_response import UserListResponse
    from .validation_error import ValidationError


_MODULES: dict[str, str] = {
    "BreakdownMetrics": "breakdown_metrics",
    "DailySpendData": "daily_spend_data",
    "DailySpendMetadata": "daily_spend_metadata",
    "DeleteUserRequest": "delete_user_request",
    "HTTPValidationError": "http_validation_error",
    "KeyMetadata": "key_metadata",
    "KeyMetricWithMetadata": "key_metric_with_metadata",
    "LiteLLMBudgetTable": "lite_llm_budget_table",
    "LiteLLMObjectPermissionBase": "lite_llm_object_permission_base",
    "LiteLLMObjectPermissionTable": "lite_llm_object_permission_table",
    "LiteLLMOrganizationMembershipTable": "lite_llm_organization_membership_table",
    "LiteLLMUserTableWithKeyCount": "lite_llm_user_table_with_key_count",
    "MetricWithMetadata": "metric_with_metadata",
    "NewUserRequest": "new_user_request",
    "NewUserRequestTeam": "new_user_request_team",
    "NewUserResponse": "new_user_response",
    "SpendAnalyticsPaginatedResponse": "spend_analytics_paginated_response",
    "SpendMetrics": "spend_metrics",
    "UpdateUserRequest": "update_user_request",
    "UserListResponse": "user_list_response",
    "ValidationError": "validation_error",
}

__all__: list[str] = [
    "BreakdownMetrics",
    "DailySpendData",
    "DailySpendMetadata",
    "DeleteUserRequest",
    "HTTPValidationError",
    "KeyMetadata",
    "KeyMetricWithMetadata",
    "LiteLLMBudgetTable",
    "LiteLLMObjectPermissionBase",
    "LiteLLMObjectPermissionTable",
    "LiteLLMOrganizationMembershipTable",
    "LiteLLMUserTableWithKeyCount",
    "MetricWithMetadata",
    "NewUserRequest",
    "NewUserRequestTeam",
    "NewUserResponse",
    "SpendAnalyticsPaginatedResponse",
    "SpendMetrics",
    "UpdateUserRequest",
    "UserListResponse",
    "ValidationError",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)

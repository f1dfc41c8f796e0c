from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.team_management_api import TeamManagementApi


class AsyncTeamManagementApi(AsyncApi):
    """Operations tagged "team management"."""

    get_team_daily_activity_aggregated_team_daily_activity_aggregated_get = awaited(
        TeamManagementApi.get_team_daily_activity_aggregated_team_daily_activity_aggregated_get
    )
    get_team_daily_activity_aggregated_team_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_team_daily_activity_aggregated_team_daily_activity_aggregated_get
    )
    get_team_daily_activity_aggregated = (
        get_team_daily_activity_aggregated_team_daily_activity_aggregated_get
    )
    get_team_daily_activity_aggregated_with_http_info = get_team_daily_activity_aggregated_team_daily_activity_aggregated_get_with_http_info

    get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get = awaited(
        TeamManagementApi.get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get
    )
    get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get
    )
    get_team_daily_activity_aggregated_keys = (
        get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get
    )
    get_team_daily_activity_aggregated_keys_with_http_info = get_team_daily_activity_aggregated_keys_team_daily_activity_aggregated_keys_get_with_http_info

    get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get = awaited(
        TeamManagementApi.get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get
    )
    get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get
    )
    get_team_daily_activity_aggregated_search = get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get
    get_team_daily_activity_aggregated_search_with_http_info = get_team_daily_activity_aggregated_search_team_daily_activity_aggregated_search_get_with_http_info

    get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get = awaited(
        TeamManagementApi.get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get
    )
    get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get
    )
    get_team_daily_activity_model_top_keys = get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get
    get_team_daily_activity_model_top_keys_with_http_info = get_team_daily_activity_model_top_keys_team_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_team_daily_activity_export_team_daily_activity_export_get = awaited(
        TeamManagementApi.get_team_daily_activity_export_team_daily_activity_export_get
    )
    get_team_daily_activity_export_team_daily_activity_export_get_with_http_info = (
        with_http_info(get_team_daily_activity_export_team_daily_activity_export_get)
    )
    get_team_daily_activity_export = (
        get_team_daily_activity_export_team_daily_activity_export_get
    )
    get_team_daily_activity_export_with_http_info = (
        get_team_daily_activity_export_team_daily_activity_export_get_with_http_info
    )

    new_team_team_new_post = awaited(TeamManagementApi.new_team_team_new_post)
    new_team_team_new_post_with_http_info = with_http_info(new_team_team_new_post)
    new_team = new_team_team_new_post
    new_team_with_http_info = new_team_team_new_post_with_http_info

    update_team_team_update_post = awaited(
        TeamManagementApi.update_team_team_update_post
    )
    update_team_team_update_post_with_http_info = with_http_info(
        update_team_team_update_post
    )
    update_team = update_team_team_update_post
    update_team_with_http_info = update_team_team_update_post_with_http_info

    patch_team_team_team_id_patch = awaited(
        TeamManagementApi.patch_team_team_team_id_patch
    )
    patch_team_team_team_id_patch_with_http_info = with_http_info(
        patch_team_team_team_id_patch
    )
    patch_team = patch_team_team_team_id_patch
    patch_team_with_http_info = patch_team_team_team_id_patch_with_http_info

    team_member_add_team_member_add_post = awaited(
        TeamManagementApi.team_member_add_team_member_add_post
    )
    team_member_add_team_member_add_post_with_http_info = with_http_info(
        team_member_add_team_member_add_post
    )
    team_member_add = team_member_add_team_member_add_post
    team_member_add_with_http_info = team_member_add_team_member_add_post_with_http_info

    team_member_delete_team_member_delete_post = awaited(
        TeamManagementApi.team_member_delete_team_member_delete_post
    )
    team_member_delete_team_member_delete_post_with_http_info = with_http_info(
        team_member_delete_team_member_delete_post
    )
    team_member_delete = team_member_delete_team_member_delete_post
    team_member_delete_with_http_info = (
        team_member_delete_team_member_delete_post_with_http_info
    )

    team_member_update_team_member_update_post = awaited(
        TeamManagementApi.team_member_update_team_member_update_post
    )
    team_member_update_team_member_update_post_with_http_info = with_http_info(
        team_member_update_team_member_update_post
    )
    team_member_update = team_member_update_team_member_update_post
    team_member_update_with_http_info = (
        team_member_update_team_member_update_post_with_http_info
    )

    reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post = awaited(
        TeamManagementApi.reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post
    )
    reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post_with_http_info = with_http_info(
        reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post
    )
    reset_team_member_spend_fn = (
        reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post
    )
    reset_team_member_spend_fn_with_http_info = reset_team_member_spend_fn_team_team_id_member_user_id_reset_spend_post_with_http_info

    reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post = awaited(
        TeamManagementApi.reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post
    )
    reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post_with_http_info = with_http_info(
        reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post
    )
    reset_team_member_budget_fn = (
        reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post
    )
    reset_team_member_budget_fn_with_http_info = reset_team_member_budget_fn_team_team_id_member_user_id_reset_budget_post_with_http_info

    bulk_team_member_add_team_bulk_member_add_post = awaited(
        TeamManagementApi.bulk_team_member_add_team_bulk_member_add_post
    )
    bulk_team_member_add_team_bulk_member_add_post_with_http_info = with_http_info(
        bulk_team_member_add_team_bulk_member_add_post
    )
    bulk_team_member_add = bulk_team_member_add_team_bulk_member_add_post
    bulk_team_member_add_with_http_info = (
        bulk_team_member_add_team_bulk_member_add_post_with_http_info
    )

    delete_team_team_delete_post = awaited(
        TeamManagementApi.delete_team_team_delete_post
    )
    delete_team_team_delete_post_with_http_info = with_http_info(
        delete_team_team_delete_post
    )
    delete_team = delete_team_team_delete_post
    delete_team_with_http_info = delete_team_team_delete_post_with_http_info

    team_info_team_info_get = awaited(TeamManagementApi.team_info_team_info_get)
    team_info_team_info_get_with_http_info = with_http_info(team_info_team_info_get)
    team_info = team_info_team_info_get
    team_info_with_http_info = team_info_team_info_get_with_http_info

    team_member_me_team_team_id_members_me_get = awaited(
        TeamManagementApi.team_member_me_team_team_id_members_me_get
    )
    team_member_me_team_team_id_members_me_get_with_http_info = with_http_info(
        team_member_me_team_team_id_members_me_get
    )
    team_member_me = team_member_me_team_team_id_members_me_get
    team_member_me_with_http_info = (
        team_member_me_team_team_id_members_me_get_with_http_info
    )

    block_team_team_block_post = awaited(TeamManagementApi.block_team_team_block_post)
    block_team_team_block_post_with_http_info = with_http_info(
        block_team_team_block_post
    )
    block_team = block_team_team_block_post
    block_team_with_http_info = block_team_team_block_post_with_http_info

    unblock_team_team_unblock_post = awaited(
        TeamManagementApi.unblock_team_team_unblock_post
    )
    unblock_team_team_unblock_post_with_http_info = with_http_info(
        unblock_team_team_unblock_post
    )
    unblock_team = unblock_team_team_unblock_post
    unblock_team_with_http_info = unblock_team_team_unblock_post_with_http_info

    get_team_metadata_schema_team_metadata_schema_get = awaited(
        TeamManagementApi.get_team_metadata_schema_team_metadata_schema_get
    )
    get_team_metadata_schema_team_metadata_schema_get_with_http_info = with_http_info(
        get_team_metadata_schema_team_metadata_schema_get
    )
    get_team_metadata_schema = get_team_metadata_schema_team_metadata_schema_get
    get_team_metadata_schema_with_http_info = (
        get_team_metadata_schema_team_metadata_schema_get_with_http_info
    )

    list_team_v2_v2_team_list_get = awaited(
        TeamManagementApi.list_team_v2_v2_team_list_get
    )
    list_team_v2_v2_team_list_get_with_http_info = with_http_info(
        list_team_v2_v2_team_list_get
    )
    list_team_v2 = list_team_v2_v2_team_list_get
    list_team_v2_with_http_info = list_team_v2_v2_team_list_get_with_http_info

    list_team_team_list_get = awaited(TeamManagementApi.list_team_team_list_get)
    list_team_team_list_get_with_http_info = with_http_info(list_team_team_list_get)
    list_team = list_team_team_list_get
    list_team_with_http_info = list_team_team_list_get_with_http_info

    team_model_add_team_model_add_post = awaited(
        TeamManagementApi.team_model_add_team_model_add_post
    )
    team_model_add_team_model_add_post_with_http_info = with_http_info(
        team_model_add_team_model_add_post
    )
    team_model_add = team_model_add_team_model_add_post
    team_model_add_with_http_info = team_model_add_team_model_add_post_with_http_info

    team_model_delete_team_model_delete_post = awaited(
        TeamManagementApi.team_model_delete_team_model_delete_post
    )
    team_model_delete_team_model_delete_post_with_http_info = with_http_info(
        team_model_delete_team_model_delete_post
    )
    team_model_delete = team_model_delete_team_model_delete_post
    team_model_delete_with_http_info = (
        team_model_delete_team_model_delete_post_with_http_info
    )

    team_member_permissions_team_permissions_list_get = awaited(
        TeamManagementApi.team_member_permissions_team_permissions_list_get
    )
    team_member_permissions_team_permissions_list_get_with_http_info = with_http_info(
        team_member_permissions_team_permissions_list_get
    )
    team_member_permissions = team_member_permissions_team_permissions_list_get
    team_member_permissions_with_http_info = (
        team_member_permissions_team_permissions_list_get_with_http_info
    )

    update_team_member_permissions_team_permissions_update_post = awaited(
        TeamManagementApi.update_team_member_permissions_team_permissions_update_post
    )
    update_team_member_permissions_team_permissions_update_post_with_http_info = (
        with_http_info(update_team_member_permissions_team_permissions_update_post)
    )
    update_team_member_permissions = (
        update_team_member_permissions_team_permissions_update_post
    )
    update_team_member_permissions_with_http_info = (
        update_team_member_permissions_team_permissions_update_post_with_http_info
    )

    bulk_update_team_member_permissions_team_permissions_bulk_update_post = awaited(
        TeamManagementApi.bulk_update_team_member_permissions_team_permissions_bulk_update_post
    )
    bulk_update_team_member_permissions_team_permissions_bulk_update_post_with_http_info = with_http_info(
        bulk_update_team_member_permissions_team_permissions_bulk_update_post
    )
    bulk_update_team_member_permissions = (
        bulk_update_team_member_permissions_team_permissions_bulk_update_post
    )
    bulk_update_team_member_permissions_with_http_info = bulk_update_team_member_permissions_team_permissions_bulk_update_post_with_http_info

    get_team_daily_activity_team_daily_activity_get = awaited(
        TeamManagementApi.get_team_daily_activity_team_daily_activity_get
    )
    get_team_daily_activity_team_daily_activity_get_with_http_info = with_http_info(
        get_team_daily_activity_team_daily_activity_get
    )
    get_team_daily_activity = get_team_daily_activity_team_daily_activity_get
    get_team_daily_activity_with_http_info = (
        get_team_daily_activity_team_daily_activity_get_with_http_info
    )

    get_team_spend_by_user_team_spend_by_user_get = awaited(
        TeamManagementApi.get_team_spend_by_user_team_spend_by_user_get
    )
    get_team_spend_by_user_team_spend_by_user_get_with_http_info = with_http_info(
        get_team_spend_by_user_team_spend_by_user_get
    )
    get_team_spend_by_user = get_team_spend_by_user_team_spend_by_user_get
    get_team_spend_by_user_with_http_info = (
        get_team_spend_by_user_team_spend_by_user_get_with_http_info
    )

    bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post = awaited(
        TeamManagementApi.bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post
    )
    bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post_with_http_info = with_http_info(
        bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post
    )
    bulk_delete_team_members_action = bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post
    bulk_delete_team_members_action_with_http_info = bulk_delete_team_members_action_management_v1_teams_team_id_members_bulk_delete_post_with_http_info

    bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post = awaited(
        TeamManagementApi.bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post
    )
    bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post_with_http_info = with_http_info(
        bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post
    )
    bulk_update_team_member_budgets_action = bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post
    bulk_update_team_member_budgets_action_with_http_info = bulk_update_team_member_budgets_action_management_v1_teams_team_id_members_bulk_update_post_with_http_info

    get_team_callbacks_team_team_id_callback_get = awaited(
        TeamManagementApi.get_team_callbacks_team_team_id_callback_get
    )
    get_team_callbacks_team_team_id_callback_get_with_http_info = with_http_info(
        get_team_callbacks_team_team_id_callback_get
    )
    get_team_callbacks = get_team_callbacks_team_team_id_callback_get
    get_team_callbacks_with_http_info = (
        get_team_callbacks_team_team_id_callback_get_with_http_info
    )

    add_team_callbacks_team_team_id_callback_post = awaited(
        TeamManagementApi.add_team_callbacks_team_team_id_callback_post
    )
    add_team_callbacks_team_team_id_callback_post_with_http_info = with_http_info(
        add_team_callbacks_team_team_id_callback_post
    )
    add_team_callbacks = add_team_callbacks_team_team_id_callback_post
    add_team_callbacks_with_http_info = (
        add_team_callbacks_team_team_id_callback_post_with_http_info
    )

    delete_team_callback_team_team_id_callback_callback_name_delete = awaited(
        TeamManagementApi.delete_team_callback_team_team_id_callback_callback_name_delete
    )
    delete_team_callback_team_team_id_callback_callback_name_delete_with_http_info = (
        with_http_info(delete_team_callback_team_team_id_callback_callback_name_delete)
    )
    delete_team_callback = (
        delete_team_callback_team_team_id_callback_callback_name_delete
    )
    delete_team_callback_with_http_info = (
        delete_team_callback_team_team_id_callback_callback_name_delete_with_http_info
    )

    disable_team_logging_team_team_id_disable_logging_post = awaited(
        TeamManagementApi.disable_team_logging_team_team_id_disable_logging_post
    )
    disable_team_logging_team_team_id_disable_logging_post_with_http_info = (
        with_http_info(disable_team_logging_team_team_id_disable_logging_post)
    )
    disable_team_logging = disable_team_logging_team_team_id_disable_logging_post
    disable_team_logging_with_http_info = (
        disable_team_logging_team_team_id_disable_logging_post_with_http_info
    )

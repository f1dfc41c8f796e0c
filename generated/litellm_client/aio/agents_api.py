from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.agents_api import AgentsApi


class AsyncAgentsApi(AsyncApi):
    """Operations tagged "agents"."""

    get_agent_daily_activity_agent_daily_activity_get = awaited(
        AgentsApi.get_agent_daily_activity_agent_daily_activity_get
    )
    get_agent_daily_activity_agent_daily_activity_get_with_http_info = with_http_info(
        get_agent_daily_activity_agent_daily_activity_get
    )
    get_agent_daily_activity = get_agent_daily_activity_agent_daily_activity_get
    get_agent_daily_activity_with_http_info = (
        get_agent_daily_activity_agent_daily_activity_get_with_http_info
    )

    get_agents_v1_agents_get = awaited(AgentsApi.get_agents_v1_agents_get)
    get_agents_v1_agents_get_with_http_info = with_http_info(get_agents_v1_agents_get)
    get_agents = get_agents_v1_agents_get
    get_agents_with_http_info = get_agents_v1_agents_get_with_http_info

    create_agent_v1_agents_post = awaited(AgentsApi.create_agent_v1_agents_post)
    create_agent_v1_agents_post_with_http_info = with_http_info(
        create_agent_v1_agents_post
    )
    create_agent = create_agent_v1_agents_post
    create_agent_with_http_info = create_agent_v1_agents_post_with_http_info

    get_agent_identity_providers_v1_agents_identity_providers_get = awaited(
        AgentsApi.get_agent_identity_providers_v1_agents_identity_providers_get
    )
    get_agent_identity_providers_v1_agents_identity_providers_get_with_http_info = (
        with_http_info(get_agent_identity_providers_v1_agents_identity_providers_get)
    )
    get_agent_identity_providers = (
        get_agent_identity_providers_v1_agents_identity_providers_get
    )
    get_agent_identity_providers_with_http_info = (
        get_agent_identity_providers_v1_agents_identity_providers_get_with_http_info
    )

    make_agents_public_v1_agents_make_public_post = awaited(
        AgentsApi.make_agents_public_v1_agents_make_public_post
    )
    make_agents_public_v1_agents_make_public_post_with_http_info = with_http_info(
        make_agents_public_v1_agents_make_public_post
    )
    make_agents_public = make_agents_public_v1_agents_make_public_post
    make_agents_public_with_http_info = (
        make_agents_public_v1_agents_make_public_post_with_http_info
    )

    get_agent_by_id_v1_agents_agent_id_get = awaited(
        AgentsApi.get_agent_by_id_v1_agents_agent_id_get
    )
    get_agent_by_id_v1_agents_agent_id_get_with_http_info = with_http_info(
        get_agent_by_id_v1_agents_agent_id_get
    )
    get_agent_by_id = get_agent_by_id_v1_agents_agent_id_get
    get_agent_by_id_with_http_info = (
        get_agent_by_id_v1_agents_agent_id_get_with_http_info
    )

    update_agent_v1_agents_agent_id_put = awaited(
        AgentsApi.update_agent_v1_agents_agent_id_put
    )
    update_agent_v1_agents_agent_id_put_with_http_info = with_http_info(
        update_agent_v1_agents_agent_id_put
    )
    update_agent = update_agent_v1_agents_agent_id_put
    update_agent_with_http_info = update_agent_v1_agents_agent_id_put_with_http_info

    delete_agent_v1_agents_agent_id_delete = awaited(
        AgentsApi.delete_agent_v1_agents_agent_id_delete
    )
    delete_agent_v1_agents_agent_id_delete_with_http_info = with_http_info(
        delete_agent_v1_agents_agent_id_delete
    )
    delete_agent = delete_agent_v1_agents_agent_id_delete
    delete_agent_with_http_info = delete_agent_v1_agents_agent_id_delete_with_http_info

    patch_agent_v1_agents_agent_id_patch = awaited(
        AgentsApi.patch_agent_v1_agents_agent_id_patch
    )
    patch_agent_v1_agents_agent_id_patch_with_http_info = with_http_info(
        patch_agent_v1_agents_agent_id_patch
    )
    patch_agent = patch_agent_v1_agents_agent_id_patch
    patch_agent_with_http_info = patch_agent_v1_agents_agent_id_patch_with_http_info

    get_agent_identity_status_v1_agents_agent_id_identity_get = awaited(
        AgentsApi.get_agent_identity_status_v1_agents_agent_id_identity_get
    )
    get_agent_identity_status_v1_agents_agent_id_identity_get_with_http_info = (
        with_http_info(get_agent_identity_status_v1_agents_agent_id_identity_get)
    )
    get_agent_identity_status = (
        get_agent_identity_status_v1_agents_agent_id_identity_get
    )
    get_agent_identity_status_with_http_info = (
        get_agent_identity_status_v1_agents_agent_id_identity_get_with_http_info
    )

    trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post = awaited(
        AgentsApi.trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post
    )
    trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post_with_http_info = (
        with_http_info(trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post)
    )
    trigger_agent_kill_switch = (
        trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post
    )
    trigger_agent_kill_switch_with_http_info = (
        trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post_with_http_info
    )

    make_agent_public_v1_agents_agent_id_make_public_post = awaited(
        AgentsApi.make_agent_public_v1_agents_agent_id_make_public_post
    )
    make_agent_public_v1_agents_agent_id_make_public_post_with_http_info = (
        with_http_info(make_agent_public_v1_agents_agent_id_make_public_post)
    )
    make_agent_public = make_agent_public_v1_agents_agent_id_make_public_post
    make_agent_public_with_http_info = (
        make_agent_public_v1_agents_agent_id_make_public_post_with_http_info
    )

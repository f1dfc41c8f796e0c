from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.model_management_api import ModelManagementApi


class AsyncModelManagementApi(AsyncApi):
    """Operations tagged "model management"."""

    model_list_models_get = awaited(ModelManagementApi.model_list_models_get)
    model_list_models_get_with_http_info = with_http_info(model_list_models_get)

    model_list_v1_models_get = awaited(ModelManagementApi.model_list_v1_models_get)
    model_list_v1_models_get_with_http_info = with_http_info(model_list_v1_models_get)
    model_list = model_list_v1_models_get
    model_list_with_http_info = model_list_v1_models_get_with_http_info

    model_info_models_model_id_get = awaited(
        ModelManagementApi.model_info_models_model_id_get
    )
    model_info_models_model_id_get_with_http_info = with_http_info(
        model_info_models_model_id_get
    )

    model_info_v1_models_model_id_get = awaited(
        ModelManagementApi.model_info_v1_models_model_id_get
    )
    model_info_v1_models_model_id_get_with_http_info = with_http_info(
        model_info_v1_models_model_id_get
    )
    model_info = model_info_v1_models_model_id_get
    model_info_with_http_info = model_info_v1_models_model_id_get_with_http_info

    model_info_v2_v2_model_info_get = awaited(
        ModelManagementApi.model_info_v2_v2_model_info_get
    )
    model_info_v2_v2_model_info_get_with_http_info = with_http_info(
        model_info_v2_v2_model_info_get
    )
    model_info_v2 = model_info_v2_v2_model_info_get
    model_info_v2_with_http_info = model_info_v2_v2_model_info_get_with_http_info

    model_info_v1_v1_model_info_get = awaited(
        ModelManagementApi.model_info_v1_v1_model_info_get
    )
    model_info_v1_v1_model_info_get_with_http_info = with_http_info(
        model_info_v1_v1_model_info_get
    )
    model_info_v1 = model_info_v1_v1_model_info_get
    model_info_v1_with_http_info = model_info_v1_v1_model_info_get_with_http_info

    model_info_v1_model_info_get = awaited(
        ModelManagementApi.model_info_v1_model_info_get
    )
    model_info_v1_model_info_get_with_http_info = with_http_info(
        model_info_v1_model_info_get
    )

    model_deprecations_v1_model_deprecations_get = awaited(
        ModelManagementApi.model_deprecations_v1_model_deprecations_get
    )
    model_deprecations_v1_model_deprecations_get_with_http_info = with_http_info(
        model_deprecations_v1_model_deprecations_get
    )
    model_deprecations = model_deprecations_v1_model_deprecations_get
    model_deprecations_with_http_info = (
        model_deprecations_v1_model_deprecations_get_with_http_info
    )

    model_deprecations_model_deprecations_get = awaited(
        ModelManagementApi.model_deprecations_model_deprecations_get
    )
    model_deprecations_model_deprecations_get_with_http_info = with_http_info(
        model_deprecations_model_deprecations_get
    )

    model_group_info_model_group_info_get = awaited(
        ModelManagementApi.model_group_info_model_group_info_get
    )
    model_group_info_model_group_info_get_with_http_info = with_http_info(
        model_group_info_model_group_info_get
    )
    model_group_info = model_group_info_model_group_info_get
    model_group_info_with_http_info = (
        model_group_info_model_group_info_get_with_http_info
    )

    public_model_hub_public_model_hub_get = awaited(
        ModelManagementApi.public_model_hub_public_model_hub_get
    )
    public_model_hub_public_model_hub_get_with_http_info = with_http_info(
        public_model_hub_public_model_hub_get
    )
    public_model_hub = public_model_hub_public_model_hub_get
    public_model_hub_with_http_info = (
        public_model_hub_public_model_hub_get_with_http_info
    )

    public_model_hub_info_public_model_hub_info_get = awaited(
        ModelManagementApi.public_model_hub_info_public_model_hub_info_get
    )
    public_model_hub_info_public_model_hub_info_get_with_http_info = with_http_info(
        public_model_hub_info_public_model_hub_info_get
    )
    public_model_hub_info = public_model_hub_info_public_model_hub_info_get
    public_model_hub_info_with_http_info = (
        public_model_hub_info_public_model_hub_info_get_with_http_info
    )

    get_litellm_model_cost_map_public_litellm_model_cost_map_get = awaited(
        ModelManagementApi.get_litellm_model_cost_map_public_litellm_model_cost_map_get
    )
    get_litellm_model_cost_map_public_litellm_model_cost_map_get_with_http_info = (
        with_http_info(get_litellm_model_cost_map_public_litellm_model_cost_map_get)
    )
    get_litellm_model_cost_map = (
        get_litellm_model_cost_map_public_litellm_model_cost_map_get
    )
    get_litellm_model_cost_map_with_http_info = (
        get_litellm_model_cost_map_public_litellm_model_cost_map_get_with_http_info
    )

    public_model_hub_list_public_v1_model_hub_get = awaited(
        ModelManagementApi.public_model_hub_list_public_v1_model_hub_get
    )
    public_model_hub_list_public_v1_model_hub_get_with_http_info = with_http_info(
        public_model_hub_list_public_v1_model_hub_get
    )
    public_model_hub_list = public_model_hub_list_public_v1_model_hub_get
    public_model_hub_list_with_http_info = (
        public_model_hub_list_public_v1_model_hub_get_with_http_info
    )

    public_model_hub_facet_public_v1_model_hub_facet_get = awaited(
        ModelManagementApi.public_model_hub_facet_public_v1_model_hub_facet_get
    )
    public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info = (
        with_http_info(public_model_hub_facet_public_v1_model_hub_facet_get)
    )
    public_model_hub_facet = public_model_hub_facet_public_v1_model_hub_facet_get
    public_model_hub_facet_with_http_info = (
        public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info
    )

    get_kubernetes_pods_model_model_id_kubernetes_pods_get = awaited(
        ModelManagementApi.get_kubernetes_pods_model_model_id_kubernetes_pods_get
    )
    get_kubernetes_pods_model_model_id_kubernetes_pods_get_with_http_info = (
        with_http_info(get_kubernetes_pods_model_model_id_kubernetes_pods_get)
    )
    get_kubernetes_pods = get_kubernetes_pods_model_model_id_kubernetes_pods_get
    get_kubernetes_pods_with_http_info = (
        get_kubernetes_pods_model_model_id_kubernetes_pods_get_with_http_info
    )

    patch_model_model_model_id_update_patch = awaited(
        ModelManagementApi.patch_model_model_model_id_update_patch
    )
    patch_model_model_model_id_update_patch_with_http_info = with_http_info(
        patch_model_model_model_id_update_patch
    )
    patch_model = patch_model_model_model_id_update_patch
    patch_model_with_http_info = patch_model_model_model_id_update_patch_with_http_info

    block_model_model_block_post = awaited(
        ModelManagementApi.block_model_model_block_post
    )
    block_model_model_block_post_with_http_info = with_http_info(
        block_model_model_block_post
    )
    block_model = block_model_model_block_post
    block_model_with_http_info = block_model_model_block_post_with_http_info

    unblock_model_model_unblock_post = awaited(
        ModelManagementApi.unblock_model_model_unblock_post
    )
    unblock_model_model_unblock_post_with_http_info = with_http_info(
        unblock_model_model_unblock_post
    )
    unblock_model = unblock_model_model_unblock_post
    unblock_model_with_http_info = unblock_model_model_unblock_post_with_http_info

    delete_model_model_delete_post = awaited(
        ModelManagementApi.delete_model_model_delete_post
    )
    delete_model_model_delete_post_with_http_info = with_http_info(
        delete_model_model_delete_post
    )
    delete_model = delete_model_model_delete_post
    delete_model_with_http_info = delete_model_model_delete_post_with_http_info

    add_new_model_model_new_post = awaited(
        ModelManagementApi.add_new_model_model_new_post
    )
    add_new_model_model_new_post_with_http_info = with_http_info(
        add_new_model_model_new_post
    )
    add_new_model = add_new_model_model_new_post
    add_new_model_with_http_info = add_new_model_model_new_post_with_http_info

    update_model_model_update_post = awaited(
        ModelManagementApi.update_model_model_update_post
    )
    update_model_model_update_post_with_http_info = with_http_info(
        update_model_model_update_post
    )
    update_model = update_model_model_update_post
    update_model_with_http_info = update_model_model_update_post_with_http_info

    update_public_model_groups_model_group_make_public_post = awaited(
        ModelManagementApi.update_public_model_groups_model_group_make_public_post
    )
    update_public_model_groups_model_group_make_public_post_with_http_info = (
        with_http_info(update_public_model_groups_model_group_make_public_post)
    )
    update_public_model_groups = update_public_model_groups_model_group_make_public_post
    update_public_model_groups_with_http_info = (
        update_public_model_groups_model_group_make_public_post_with_http_info
    )

    update_useful_links_model_hub_update_useful_links_post = awaited(
        ModelManagementApi.update_useful_links_model_hub_update_useful_links_post
    )
    update_useful_links_model_hub_update_useful_links_post_with_http_info = (
        with_http_info(update_useful_links_model_hub_update_useful_links_post)
    )
    update_useful_links = update_useful_links_model_hub_update_useful_links_post
    update_useful_links_with_http_info = (
        update_useful_links_model_hub_update_useful_links_post_with_http_info
    )

    get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get = awaited(
        ModelManagementApi.get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get
    )
    get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get_with_http_info = with_http_info(
        get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get
    )
    get_auto_router_classifier_default_prompt = get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get
    get_auto_router_classifier_default_prompt_with_http_info = get_auto_router_classifier_default_prompt_auto_router_classifier_default_prompt_get_with_http_info

    preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post = awaited(
        ModelManagementApi.preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post
    )
    preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post_with_http_info = with_http_info(
        preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post
    )
    preview_auto_router_classifier_prompt = (
        preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post
    )
    preview_auto_router_classifier_prompt_with_http_info = preview_auto_router_classifier_prompt_auto_router_classifier_default_prompt_post_with_http_info

    create_model_group_access_group_new_post = awaited(
        ModelManagementApi.create_model_group_access_group_new_post
    )
    create_model_group_access_group_new_post_with_http_info = with_http_info(
        create_model_group_access_group_new_post
    )
    create_model_group = create_model_group_access_group_new_post
    create_model_group_with_http_info = (
        create_model_group_access_group_new_post_with_http_info
    )

    list_access_groups_access_group_list_get = awaited(
        ModelManagementApi.list_access_groups_access_group_list_get
    )
    list_access_groups_access_group_list_get_with_http_info = with_http_info(
        list_access_groups_access_group_list_get
    )
    list_access_groups = list_access_groups_access_group_list_get
    list_access_groups_with_http_info = (
        list_access_groups_access_group_list_get_with_http_info
    )

    get_access_group_info_access_group_access_group_info_get = awaited(
        ModelManagementApi.get_access_group_info_access_group_access_group_info_get
    )
    get_access_group_info_access_group_access_group_info_get_with_http_info = (
        with_http_info(get_access_group_info_access_group_access_group_info_get)
    )
    get_access_group_info = get_access_group_info_access_group_access_group_info_get
    get_access_group_info_with_http_info = (
        get_access_group_info_access_group_access_group_info_get_with_http_info
    )

    update_access_group_access_group_access_group_update_put = awaited(
        ModelManagementApi.update_access_group_access_group_access_group_update_put
    )
    update_access_group_access_group_access_group_update_put_with_http_info = (
        with_http_info(update_access_group_access_group_access_group_update_put)
    )
    update_access_group = update_access_group_access_group_access_group_update_put
    update_access_group_with_http_info = (
        update_access_group_access_group_access_group_update_put_with_http_info
    )

    delete_access_group_access_group_access_group_delete_delete = awaited(
        ModelManagementApi.delete_access_group_access_group_access_group_delete_delete
    )
    delete_access_group_access_group_access_group_delete_delete_with_http_info = (
        with_http_info(delete_access_group_access_group_access_group_delete_delete)
    )
    delete_access_group = delete_access_group_access_group_access_group_delete_delete
    delete_access_group_with_http_info = (
        delete_access_group_access_group_access_group_delete_delete_with_http_info
    )

    get_access_group_budget_access_group_access_group_budget_get = awaited(
        ModelManagementApi.get_access_group_budget_access_group_access_group_budget_get
    )
    get_access_group_budget_access_group_access_group_budget_get_with_http_info = (
        with_http_info(get_access_group_budget_access_group_access_group_budget_get)
    )
    get_access_group_budget = (
        get_access_group_budget_access_group_access_group_budget_get
    )
    get_access_group_budget_with_http_info = (
        get_access_group_budget_access_group_access_group_budget_get_with_http_info
    )

    set_access_group_budget_access_group_access_group_budget_put = awaited(
        ModelManagementApi.set_access_group_budget_access_group_access_group_budget_put
    )
    set_access_group_budget_access_group_access_group_budget_put_with_http_info = (
        with_http_info(set_access_group_budget_access_group_access_group_budget_put)
    )
    set_access_group_budget = (
        set_access_group_budget_access_group_access_group_budget_put
    )
    set_access_group_budget_with_http_info = (
        set_access_group_budget_access_group_access_group_budget_put_with_http_info
    )

    delete_access_group_budget_access_group_access_group_budget_delete = awaited(
        ModelManagementApi.delete_access_group_budget_access_group_access_group_budget_delete
    )
    delete_access_group_budget_access_group_access_group_budget_delete_with_http_info = with_http_info(
        delete_access_group_budget_access_group_access_group_budget_delete
    )
    delete_access_group_budget = (
        delete_access_group_budget_access_group_access_group_budget_delete
    )
    delete_access_group_budget_with_http_info = delete_access_group_budget_access_group_access_group_budget_delete_with_http_info

    validate_complexity_router_config_auto_router_validate_complexity_router_config_post = awaited(
        ModelManagementApi.validate_complexity_router_config_auto_router_validate_complexity_router_config_post
    )
    validate_complexity_router_config_auto_router_validate_complexity_router_config_post_with_http_info = with_http_info(
        validate_complexity_router_config_auto_router_validate_complexity_router_config_post
    )
    validate_complexity_router_config = validate_complexity_router_config_auto_router_validate_complexity_router_config_post
    validate_complexity_router_config_with_http_info = validate_complexity_router_config_auto_router_validate_complexity_router_config_post_with_http_info

    get_auto_router_availability_auto_router_availability_post = awaited(
        ModelManagementApi.get_auto_router_availability_auto_router_availability_post
    )
    get_auto_router_availability_auto_router_availability_post_with_http_info = (
        with_http_info(get_auto_router_availability_auto_router_availability_post)
    )
    get_auto_router_availability = (
        get_auto_router_availability_auto_router_availability_post
    )
    get_auto_router_availability_with_http_info = (
        get_auto_router_availability_auto_router_availability_post_with_http_info
    )

    preview_auto_router_routing_auto_router_test_routing_post = awaited(
        ModelManagementApi.preview_auto_router_routing_auto_router_test_routing_post
    )
    preview_auto_router_routing_auto_router_test_routing_post_with_http_info = (
        with_http_info(preview_auto_router_routing_auto_router_test_routing_post)
    )
    preview_auto_router_routing = (
        preview_auto_router_routing_auto_router_test_routing_post
    )
    preview_auto_router_routing_with_http_info = (
        preview_auto_router_routing_auto_router_test_routing_post_with_http_info
    )

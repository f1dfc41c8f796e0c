from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.llm_passthrough_api import LlmPassthroughApi


class AsyncLlmPassthroughApi(AsyncApi):
    """Operations tagged "llm_passthrough"."""

    anthropic_proxy_route_anthropic_endpoint_get = awaited(
        LlmPassthroughApi.anthropic_proxy_route_anthropic_endpoint_get
    )
    anthropic_proxy_route_anthropic_endpoint_get_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_get
    )

    anthropic_proxy_route_anthropic_endpoint_put = awaited(
        LlmPassthroughApi.anthropic_proxy_route_anthropic_endpoint_put
    )
    anthropic_proxy_route_anthropic_endpoint_put_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_put
    )

    anthropic_proxy_route_anthropic_endpoint_post = awaited(
        LlmPassthroughApi.anthropic_proxy_route_anthropic_endpoint_post
    )
    anthropic_proxy_route_anthropic_endpoint_post_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_post
    )

    anthropic_proxy_route_anthropic_endpoint_delete = awaited(
        LlmPassthroughApi.anthropic_proxy_route_anthropic_endpoint_delete
    )
    anthropic_proxy_route_anthropic_endpoint_delete_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_delete
    )

    anthropic_proxy_route_anthropic_endpoint_patch = awaited(
        LlmPassthroughApi.anthropic_proxy_route_anthropic_endpoint_patch
    )
    anthropic_proxy_route_anthropic_endpoint_patch_with_http_info = with_http_info(
        anthropic_proxy_route_anthropic_endpoint_patch
    )

    assemblyai_proxy_route_assemblyai_endpoint_get = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_assemblyai_endpoint_get
    )
    assemblyai_proxy_route_assemblyai_endpoint_get_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_get
    )

    assemblyai_proxy_route_assemblyai_endpoint_put = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_assemblyai_endpoint_put
    )
    assemblyai_proxy_route_assemblyai_endpoint_put_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_put
    )

    assemblyai_proxy_route_assemblyai_endpoint_post = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_assemblyai_endpoint_post
    )
    assemblyai_proxy_route_assemblyai_endpoint_post_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_post
    )

    assemblyai_proxy_route_assemblyai_endpoint_delete = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_assemblyai_endpoint_delete
    )
    assemblyai_proxy_route_assemblyai_endpoint_delete_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_delete
    )

    assemblyai_proxy_route_assemblyai_endpoint_patch = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_assemblyai_endpoint_patch
    )
    assemblyai_proxy_route_assemblyai_endpoint_patch_with_http_info = with_http_info(
        assemblyai_proxy_route_assemblyai_endpoint_patch
    )

    azure_proxy_route_azure_endpoint_get = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_endpoint_get
    )
    azure_proxy_route_azure_endpoint_get_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_get
    )

    azure_proxy_route_azure_endpoint_put = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_endpoint_put
    )
    azure_proxy_route_azure_endpoint_put_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_put
    )

    azure_proxy_route_azure_endpoint_post = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_endpoint_post
    )
    azure_proxy_route_azure_endpoint_post_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_post
    )

    azure_proxy_route_azure_endpoint_delete = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_endpoint_delete
    )
    azure_proxy_route_azure_endpoint_delete_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_delete
    )

    azure_proxy_route_azure_endpoint_patch = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_endpoint_patch
    )
    azure_proxy_route_azure_endpoint_patch_with_http_info = with_http_info(
        azure_proxy_route_azure_endpoint_patch
    )

    azure_proxy_route_azure_ai_endpoint_get = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_ai_endpoint_get
    )
    azure_proxy_route_azure_ai_endpoint_get_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_get
    )

    azure_proxy_route_azure_ai_endpoint_put = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_ai_endpoint_put
    )
    azure_proxy_route_azure_ai_endpoint_put_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_put
    )

    azure_proxy_route_azure_ai_endpoint_post = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_ai_endpoint_post
    )
    azure_proxy_route_azure_ai_endpoint_post_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_post
    )

    azure_proxy_route_azure_ai_endpoint_delete = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_ai_endpoint_delete
    )
    azure_proxy_route_azure_ai_endpoint_delete_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_delete
    )

    azure_proxy_route_azure_ai_endpoint_patch = awaited(
        LlmPassthroughApi.azure_proxy_route_azure_ai_endpoint_patch
    )
    azure_proxy_route_azure_ai_endpoint_patch_with_http_info = with_http_info(
        azure_proxy_route_azure_ai_endpoint_patch
    )

    azure_speech_proxy_route_azure_speech_endpoint_get = awaited(
        LlmPassthroughApi.azure_speech_proxy_route_azure_speech_endpoint_get
    )
    azure_speech_proxy_route_azure_speech_endpoint_get_with_http_info = with_http_info(
        azure_speech_proxy_route_azure_speech_endpoint_get
    )

    azure_speech_proxy_route_azure_speech_endpoint_put = awaited(
        LlmPassthroughApi.azure_speech_proxy_route_azure_speech_endpoint_put
    )
    azure_speech_proxy_route_azure_speech_endpoint_put_with_http_info = with_http_info(
        azure_speech_proxy_route_azure_speech_endpoint_put
    )

    azure_speech_proxy_route_azure_speech_endpoint_post = awaited(
        LlmPassthroughApi.azure_speech_proxy_route_azure_speech_endpoint_post
    )
    azure_speech_proxy_route_azure_speech_endpoint_post_with_http_info = with_http_info(
        azure_speech_proxy_route_azure_speech_endpoint_post
    )

    azure_speech_proxy_route_azure_speech_endpoint_delete = awaited(
        LlmPassthroughApi.azure_speech_proxy_route_azure_speech_endpoint_delete
    )
    azure_speech_proxy_route_azure_speech_endpoint_delete_with_http_info = (
        with_http_info(azure_speech_proxy_route_azure_speech_endpoint_delete)
    )

    azure_speech_proxy_route_azure_speech_endpoint_patch = awaited(
        LlmPassthroughApi.azure_speech_proxy_route_azure_speech_endpoint_patch
    )
    azure_speech_proxy_route_azure_speech_endpoint_patch_with_http_info = (
        with_http_info(azure_speech_proxy_route_azure_speech_endpoint_patch)
    )

    bedrock_proxy_route_bedrock_endpoint_get = awaited(
        LlmPassthroughApi.bedrock_proxy_route_bedrock_endpoint_get
    )
    bedrock_proxy_route_bedrock_endpoint_get_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_get
    )

    bedrock_proxy_route_bedrock_endpoint_put = awaited(
        LlmPassthroughApi.bedrock_proxy_route_bedrock_endpoint_put
    )
    bedrock_proxy_route_bedrock_endpoint_put_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_put
    )

    bedrock_proxy_route_bedrock_endpoint_post = awaited(
        LlmPassthroughApi.bedrock_proxy_route_bedrock_endpoint_post
    )
    bedrock_proxy_route_bedrock_endpoint_post_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_post
    )

    bedrock_proxy_route_bedrock_endpoint_delete = awaited(
        LlmPassthroughApi.bedrock_proxy_route_bedrock_endpoint_delete
    )
    bedrock_proxy_route_bedrock_endpoint_delete_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_delete
    )

    bedrock_proxy_route_bedrock_endpoint_patch = awaited(
        LlmPassthroughApi.bedrock_proxy_route_bedrock_endpoint_patch
    )
    bedrock_proxy_route_bedrock_endpoint_patch_with_http_info = with_http_info(
        bedrock_proxy_route_bedrock_endpoint_patch
    )

    bespoke_proxy_route_bespoke_v1_systemone_post = awaited(
        LlmPassthroughApi.bespoke_proxy_route_bespoke_v1_systemone_post
    )
    bespoke_proxy_route_bespoke_v1_systemone_post_with_http_info = with_http_info(
        bespoke_proxy_route_bespoke_v1_systemone_post
    )
    bespoke_proxy_route = bespoke_proxy_route_bespoke_v1_systemone_post
    bespoke_proxy_route_with_http_info = (
        bespoke_proxy_route_bespoke_v1_systemone_post_with_http_info
    )

    cohere_proxy_route_cohere_endpoint_get = awaited(
        LlmPassthroughApi.cohere_proxy_route_cohere_endpoint_get
    )
    cohere_proxy_route_cohere_endpoint_get_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_get
    )

    cohere_proxy_route_cohere_endpoint_put = awaited(
        LlmPassthroughApi.cohere_proxy_route_cohere_endpoint_put
    )
    cohere_proxy_route_cohere_endpoint_put_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_put
    )

    cohere_proxy_route_cohere_endpoint_post = awaited(
        LlmPassthroughApi.cohere_proxy_route_cohere_endpoint_post
    )
    cohere_proxy_route_cohere_endpoint_post_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_post
    )

    cohere_proxy_route_cohere_endpoint_delete = awaited(
        LlmPassthroughApi.cohere_proxy_route_cohere_endpoint_delete
    )
    cohere_proxy_route_cohere_endpoint_delete_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_delete
    )

    cohere_proxy_route_cohere_endpoint_patch = awaited(
        LlmPassthroughApi.cohere_proxy_route_cohere_endpoint_patch
    )
    cohere_proxy_route_cohere_endpoint_patch_with_http_info = with_http_info(
        cohere_proxy_route_cohere_endpoint_patch
    )

    comprehend_medical_sdk_proxy_route_comprehendmedical_post = awaited(
        LlmPassthroughApi.comprehend_medical_sdk_proxy_route_comprehendmedical_post
    )
    comprehend_medical_sdk_proxy_route_comprehendmedical_post_with_http_info = (
        with_http_info(comprehend_medical_sdk_proxy_route_comprehendmedical_post)
    )
    comprehend_medical_sdk_proxy_route = (
        comprehend_medical_sdk_proxy_route_comprehendmedical_post
    )
    comprehend_medical_sdk_proxy_route_with_http_info = (
        comprehend_medical_sdk_proxy_route_comprehendmedical_post_with_http_info
    )

    comprehend_medical_proxy_route_comprehendmedical_operation_post = awaited(
        LlmPassthroughApi.comprehend_medical_proxy_route_comprehendmedical_operation_post
    )
    comprehend_medical_proxy_route_comprehendmedical_operation_post_with_http_info = (
        with_http_info(comprehend_medical_proxy_route_comprehendmedical_operation_post)
    )
    comprehend_medical_proxy_route = (
        comprehend_medical_proxy_route_comprehendmedical_operation_post
    )
    comprehend_medical_proxy_route_with_http_info = (
        comprehend_medical_proxy_route_comprehendmedical_operation_post_with_http_info
    )

    cursor_proxy_route_cursor_endpoint_get = awaited(
        LlmPassthroughApi.cursor_proxy_route_cursor_endpoint_get
    )
    cursor_proxy_route_cursor_endpoint_get_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_get
    )

    cursor_proxy_route_cursor_endpoint_put = awaited(
        LlmPassthroughApi.cursor_proxy_route_cursor_endpoint_put
    )
    cursor_proxy_route_cursor_endpoint_put_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_put
    )

    cursor_proxy_route_cursor_endpoint_post = awaited(
        LlmPassthroughApi.cursor_proxy_route_cursor_endpoint_post
    )
    cursor_proxy_route_cursor_endpoint_post_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_post
    )

    cursor_proxy_route_cursor_endpoint_delete = awaited(
        LlmPassthroughApi.cursor_proxy_route_cursor_endpoint_delete
    )
    cursor_proxy_route_cursor_endpoint_delete_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_delete
    )

    cursor_proxy_route_cursor_endpoint_patch = awaited(
        LlmPassthroughApi.cursor_proxy_route_cursor_endpoint_patch
    )
    cursor_proxy_route_cursor_endpoint_patch_with_http_info = with_http_info(
        cursor_proxy_route_cursor_endpoint_patch
    )

    assemblyai_proxy_route_eu_assemblyai_endpoint_get = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_eu_assemblyai_endpoint_get
    )
    assemblyai_proxy_route_eu_assemblyai_endpoint_get_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_get
    )

    assemblyai_proxy_route_eu_assemblyai_endpoint_put = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_eu_assemblyai_endpoint_put
    )
    assemblyai_proxy_route_eu_assemblyai_endpoint_put_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_put
    )

    assemblyai_proxy_route_eu_assemblyai_endpoint_post = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_eu_assemblyai_endpoint_post
    )
    assemblyai_proxy_route_eu_assemblyai_endpoint_post_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_post
    )

    assemblyai_proxy_route_eu_assemblyai_endpoint_delete = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_eu_assemblyai_endpoint_delete
    )
    assemblyai_proxy_route_eu_assemblyai_endpoint_delete_with_http_info = (
        with_http_info(assemblyai_proxy_route_eu_assemblyai_endpoint_delete)
    )

    assemblyai_proxy_route_eu_assemblyai_endpoint_patch = awaited(
        LlmPassthroughApi.assemblyai_proxy_route_eu_assemblyai_endpoint_patch
    )
    assemblyai_proxy_route_eu_assemblyai_endpoint_patch_with_http_info = with_http_info(
        assemblyai_proxy_route_eu_assemblyai_endpoint_patch
    )

    eu_jev_proxy_route_eu_jev_v1_systemone_post = awaited(
        LlmPassthroughApi.eu_jev_proxy_route_eu_jev_v1_systemone_post
    )
    eu_jev_proxy_route_eu_jev_v1_systemone_post_with_http_info = with_http_info(
        eu_jev_proxy_route_eu_jev_v1_systemone_post
    )
    eu_jev_proxy_route = eu_jev_proxy_route_eu_jev_v1_systemone_post
    eu_jev_proxy_route_with_http_info = (
        eu_jev_proxy_route_eu_jev_v1_systemone_post_with_http_info
    )

    fal_ai_proxy_route_fal_ai_endpoint_get = awaited(
        LlmPassthroughApi.fal_ai_proxy_route_fal_ai_endpoint_get
    )
    fal_ai_proxy_route_fal_ai_endpoint_get_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_get
    )

    fal_ai_proxy_route_fal_ai_endpoint_put = awaited(
        LlmPassthroughApi.fal_ai_proxy_route_fal_ai_endpoint_put
    )
    fal_ai_proxy_route_fal_ai_endpoint_put_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_put
    )

    fal_ai_proxy_route_fal_ai_endpoint_post = awaited(
        LlmPassthroughApi.fal_ai_proxy_route_fal_ai_endpoint_post
    )
    fal_ai_proxy_route_fal_ai_endpoint_post_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_post
    )

    fal_ai_proxy_route_fal_ai_endpoint_delete = awaited(
        LlmPassthroughApi.fal_ai_proxy_route_fal_ai_endpoint_delete
    )
    fal_ai_proxy_route_fal_ai_endpoint_delete_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_delete
    )

    fal_ai_proxy_route_fal_ai_endpoint_patch = awaited(
        LlmPassthroughApi.fal_ai_proxy_route_fal_ai_endpoint_patch
    )
    fal_ai_proxy_route_fal_ai_endpoint_patch_with_http_info = with_http_info(
        fal_ai_proxy_route_fal_ai_endpoint_patch
    )

    gemini_proxy_route_gemini_endpoint_get = awaited(
        LlmPassthroughApi.gemini_proxy_route_gemini_endpoint_get
    )
    gemini_proxy_route_gemini_endpoint_get_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_get
    )

    gemini_proxy_route_gemini_endpoint_put = awaited(
        LlmPassthroughApi.gemini_proxy_route_gemini_endpoint_put
    )
    gemini_proxy_route_gemini_endpoint_put_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_put
    )

    gemini_proxy_route_gemini_endpoint_post = awaited(
        LlmPassthroughApi.gemini_proxy_route_gemini_endpoint_post
    )
    gemini_proxy_route_gemini_endpoint_post_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_post
    )

    gemini_proxy_route_gemini_endpoint_delete = awaited(
        LlmPassthroughApi.gemini_proxy_route_gemini_endpoint_delete
    )
    gemini_proxy_route_gemini_endpoint_delete_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_delete
    )

    gemini_proxy_route_gemini_endpoint_patch = awaited(
        LlmPassthroughApi.gemini_proxy_route_gemini_endpoint_patch
    )
    gemini_proxy_route_gemini_endpoint_patch_with_http_info = with_http_info(
        gemini_proxy_route_gemini_endpoint_patch
    )

    gigachat_proxy_route_gigachat_endpoint_get = awaited(
        LlmPassthroughApi.gigachat_proxy_route_gigachat_endpoint_get
    )
    gigachat_proxy_route_gigachat_endpoint_get_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_get
    )

    gigachat_proxy_route_gigachat_endpoint_put = awaited(
        LlmPassthroughApi.gigachat_proxy_route_gigachat_endpoint_put
    )
    gigachat_proxy_route_gigachat_endpoint_put_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_put
    )

    gigachat_proxy_route_gigachat_endpoint_post = awaited(
        LlmPassthroughApi.gigachat_proxy_route_gigachat_endpoint_post
    )
    gigachat_proxy_route_gigachat_endpoint_post_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_post
    )

    gigachat_proxy_route_gigachat_endpoint_delete = awaited(
        LlmPassthroughApi.gigachat_proxy_route_gigachat_endpoint_delete
    )
    gigachat_proxy_route_gigachat_endpoint_delete_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_delete
    )

    gigachat_proxy_route_gigachat_endpoint_patch = awaited(
        LlmPassthroughApi.gigachat_proxy_route_gigachat_endpoint_patch
    )
    gigachat_proxy_route_gigachat_endpoint_patch_with_http_info = with_http_info(
        gigachat_proxy_route_gigachat_endpoint_patch
    )

    laya_proxy_route_laya_v1_systemone_post = awaited(
        LlmPassthroughApi.laya_proxy_route_laya_v1_systemone_post
    )
    laya_proxy_route_laya_v1_systemone_post_with_http_info = with_http_info(
        laya_proxy_route_laya_v1_systemone_post
    )
    laya_proxy_route = laya_proxy_route_laya_v1_systemone_post
    laya_proxy_route_with_http_info = (
        laya_proxy_route_laya_v1_systemone_post_with_http_info
    )

    milvus_proxy_route_milvus_endpoint_get = awaited(
        LlmPassthroughApi.milvus_proxy_route_milvus_endpoint_get
    )
    milvus_proxy_route_milvus_endpoint_get_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_get
    )

    milvus_proxy_route_milvus_endpoint_put = awaited(
        LlmPassthroughApi.milvus_proxy_route_milvus_endpoint_put
    )
    milvus_proxy_route_milvus_endpoint_put_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_put
    )

    milvus_proxy_route_milvus_endpoint_post = awaited(
        LlmPassthroughApi.milvus_proxy_route_milvus_endpoint_post
    )
    milvus_proxy_route_milvus_endpoint_post_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_post
    )

    milvus_proxy_route_milvus_endpoint_delete = awaited(
        LlmPassthroughApi.milvus_proxy_route_milvus_endpoint_delete
    )
    milvus_proxy_route_milvus_endpoint_delete_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_delete
    )

    milvus_proxy_route_milvus_endpoint_patch = awaited(
        LlmPassthroughApi.milvus_proxy_route_milvus_endpoint_patch
    )
    milvus_proxy_route_milvus_endpoint_patch_with_http_info = with_http_info(
        milvus_proxy_route_milvus_endpoint_patch
    )

    mistral_proxy_route_mistral_endpoint_get = awaited(
        LlmPassthroughApi.mistral_proxy_route_mistral_endpoint_get
    )
    mistral_proxy_route_mistral_endpoint_get_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_get
    )

    mistral_proxy_route_mistral_endpoint_put = awaited(
        LlmPassthroughApi.mistral_proxy_route_mistral_endpoint_put
    )
    mistral_proxy_route_mistral_endpoint_put_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_put
    )

    mistral_proxy_route_mistral_endpoint_post = awaited(
        LlmPassthroughApi.mistral_proxy_route_mistral_endpoint_post
    )
    mistral_proxy_route_mistral_endpoint_post_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_post
    )

    mistral_proxy_route_mistral_endpoint_delete = awaited(
        LlmPassthroughApi.mistral_proxy_route_mistral_endpoint_delete
    )
    mistral_proxy_route_mistral_endpoint_delete_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_delete
    )

    mistral_proxy_route_mistral_endpoint_patch = awaited(
        LlmPassthroughApi.mistral_proxy_route_mistral_endpoint_patch
    )
    mistral_proxy_route_mistral_endpoint_patch_with_http_info = with_http_info(
        mistral_proxy_route_mistral_endpoint_patch
    )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_get = awaited(
        LlmPassthroughApi.nvidia_nim_proxy_route_nvidia_nim_endpoint_get
    )
    nvidia_nim_proxy_route_nvidia_nim_endpoint_get_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_get
    )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_put = awaited(
        LlmPassthroughApi.nvidia_nim_proxy_route_nvidia_nim_endpoint_put
    )
    nvidia_nim_proxy_route_nvidia_nim_endpoint_put_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_put
    )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_post = awaited(
        LlmPassthroughApi.nvidia_nim_proxy_route_nvidia_nim_endpoint_post
    )
    nvidia_nim_proxy_route_nvidia_nim_endpoint_post_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_post
    )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_delete = awaited(
        LlmPassthroughApi.nvidia_nim_proxy_route_nvidia_nim_endpoint_delete
    )
    nvidia_nim_proxy_route_nvidia_nim_endpoint_delete_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_delete
    )

    nvidia_nim_proxy_route_nvidia_nim_endpoint_patch = awaited(
        LlmPassthroughApi.nvidia_nim_proxy_route_nvidia_nim_endpoint_patch
    )
    nvidia_nim_proxy_route_nvidia_nim_endpoint_patch_with_http_info = with_http_info(
        nvidia_nim_proxy_route_nvidia_nim_endpoint_patch
    )

    proxy_realtime_calls_openai_v1_realtime_calls_post = awaited(
        LlmPassthroughApi.proxy_realtime_calls_openai_v1_realtime_calls_post
    )
    proxy_realtime_calls_openai_v1_realtime_calls_post_with_http_info = with_http_info(
        proxy_realtime_calls_openai_v1_realtime_calls_post
    )
    proxy_realtime_calls = proxy_realtime_calls_openai_v1_realtime_calls_post
    proxy_realtime_calls_with_http_info = (
        proxy_realtime_calls_openai_v1_realtime_calls_post_with_http_info
    )

    create_realtime_client_secret_openai_v1_realtime_client_secrets_post = awaited(
        LlmPassthroughApi.create_realtime_client_secret_openai_v1_realtime_client_secrets_post
    )
    create_realtime_client_secret_openai_v1_realtime_client_secrets_post_with_http_info = with_http_info(
        create_realtime_client_secret_openai_v1_realtime_client_secrets_post
    )
    create_realtime_client_secret = (
        create_realtime_client_secret_openai_v1_realtime_client_secrets_post
    )
    create_realtime_client_secret_with_http_info = create_realtime_client_secret_openai_v1_realtime_client_secrets_post_with_http_info

    create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post = awaited(
        LlmPassthroughApi.create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post_with_http_info = with_http_info(
        create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session = create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post
    create_realtime_transcription_session_with_http_info = create_realtime_transcription_session_openai_v1_realtime_transcription_sessions_post_with_http_info

    openai_proxy_route_openai_endpoint_get = awaited(
        LlmPassthroughApi.openai_proxy_route_openai_endpoint_get
    )
    openai_proxy_route_openai_endpoint_get_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_get
    )

    openai_proxy_route_openai_endpoint_put = awaited(
        LlmPassthroughApi.openai_proxy_route_openai_endpoint_put
    )
    openai_proxy_route_openai_endpoint_put_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_put
    )

    openai_proxy_route_openai_endpoint_post = awaited(
        LlmPassthroughApi.openai_proxy_route_openai_endpoint_post
    )
    openai_proxy_route_openai_endpoint_post_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_post
    )

    openai_proxy_route_openai_endpoint_delete = awaited(
        LlmPassthroughApi.openai_proxy_route_openai_endpoint_delete
    )
    openai_proxy_route_openai_endpoint_delete_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_delete
    )

    openai_proxy_route_openai_endpoint_patch = awaited(
        LlmPassthroughApi.openai_proxy_route_openai_endpoint_patch
    )
    openai_proxy_route_openai_endpoint_patch_with_http_info = with_http_info(
        openai_proxy_route_openai_endpoint_patch
    )

    openrouter_proxy_route_openrouter_endpoint_get = awaited(
        LlmPassthroughApi.openrouter_proxy_route_openrouter_endpoint_get
    )
    openrouter_proxy_route_openrouter_endpoint_get_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_get
    )

    openrouter_proxy_route_openrouter_endpoint_put = awaited(
        LlmPassthroughApi.openrouter_proxy_route_openrouter_endpoint_put
    )
    openrouter_proxy_route_openrouter_endpoint_put_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_put
    )

    openrouter_proxy_route_openrouter_endpoint_post = awaited(
        LlmPassthroughApi.openrouter_proxy_route_openrouter_endpoint_post
    )
    openrouter_proxy_route_openrouter_endpoint_post_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_post
    )

    openrouter_proxy_route_openrouter_endpoint_delete = awaited(
        LlmPassthroughApi.openrouter_proxy_route_openrouter_endpoint_delete
    )
    openrouter_proxy_route_openrouter_endpoint_delete_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_delete
    )

    openrouter_proxy_route_openrouter_endpoint_patch = awaited(
        LlmPassthroughApi.openrouter_proxy_route_openrouter_endpoint_patch
    )
    openrouter_proxy_route_openrouter_endpoint_patch_with_http_info = with_http_info(
        openrouter_proxy_route_openrouter_endpoint_patch
    )

    tinyfish_proxy_route_tinyfish_endpoint_get = awaited(
        LlmPassthroughApi.tinyfish_proxy_route_tinyfish_endpoint_get
    )
    tinyfish_proxy_route_tinyfish_endpoint_get_with_http_info = with_http_info(
        tinyfish_proxy_route_tinyfish_endpoint_get
    )

    tinyfish_proxy_route_tinyfish_endpoint_post = awaited(
        LlmPassthroughApi.tinyfish_proxy_route_tinyfish_endpoint_post
    )
    tinyfish_proxy_route_tinyfish_endpoint_post_with_http_info = with_http_info(
        tinyfish_proxy_route_tinyfish_endpoint_post
    )

    transcribe_sdk_proxy_route_transcribe_post = awaited(
        LlmPassthroughApi.transcribe_sdk_proxy_route_transcribe_post
    )
    transcribe_sdk_proxy_route_transcribe_post_with_http_info = with_http_info(
        transcribe_sdk_proxy_route_transcribe_post
    )
    transcribe_sdk_proxy_route = transcribe_sdk_proxy_route_transcribe_post
    transcribe_sdk_proxy_route_with_http_info = (
        transcribe_sdk_proxy_route_transcribe_post_with_http_info
    )

    transcribe_proxy_route_transcribe_operation_post = awaited(
        LlmPassthroughApi.transcribe_proxy_route_transcribe_operation_post
    )
    transcribe_proxy_route_transcribe_operation_post_with_http_info = with_http_info(
        transcribe_proxy_route_transcribe_operation_post
    )
    transcribe_proxy_route = transcribe_proxy_route_transcribe_operation_post
    transcribe_proxy_route_with_http_info = (
        transcribe_proxy_route_transcribe_operation_post_with_http_info
    )

    typesafe_proxy_route_typesafe_endpoint_get = awaited(
        LlmPassthroughApi.typesafe_proxy_route_typesafe_endpoint_get
    )
    typesafe_proxy_route_typesafe_endpoint_get_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_get
    )

    typesafe_proxy_route_typesafe_endpoint_put = awaited(
        LlmPassthroughApi.typesafe_proxy_route_typesafe_endpoint_put
    )
    typesafe_proxy_route_typesafe_endpoint_put_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_put
    )

    typesafe_proxy_route_typesafe_endpoint_post = awaited(
        LlmPassthroughApi.typesafe_proxy_route_typesafe_endpoint_post
    )
    typesafe_proxy_route_typesafe_endpoint_post_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_post
    )

    typesafe_proxy_route_typesafe_endpoint_delete = awaited(
        LlmPassthroughApi.typesafe_proxy_route_typesafe_endpoint_delete
    )
    typesafe_proxy_route_typesafe_endpoint_delete_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_delete
    )

    typesafe_proxy_route_typesafe_endpoint_patch = awaited(
        LlmPassthroughApi.typesafe_proxy_route_typesafe_endpoint_patch
    )
    typesafe_proxy_route_typesafe_endpoint_patch_with_http_info = with_http_info(
        typesafe_proxy_route_typesafe_endpoint_patch
    )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get = awaited(
        LlmPassthroughApi.vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get
    )
    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_get)
    )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put = awaited(
        LlmPassthroughApi.vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put
    )
    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_put)
    )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post = awaited(
        LlmPassthroughApi.vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post
    )
    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_post)
    )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete = awaited(
        LlmPassthroughApi.vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete
    )
    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_delete)
    )

    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch = awaited(
        LlmPassthroughApi.vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch
    )
    vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch_with_http_info = (
        with_http_info(vertex_discovery_proxy_route_vertex_ai_discovery_endpoint_patch)
    )

    vertex_proxy_route_vertex_ai_endpoint_get = awaited(
        LlmPassthroughApi.vertex_proxy_route_vertex_ai_endpoint_get
    )
    vertex_proxy_route_vertex_ai_endpoint_get_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_get
    )

    vertex_proxy_route_vertex_ai_endpoint_put = awaited(
        LlmPassthroughApi.vertex_proxy_route_vertex_ai_endpoint_put
    )
    vertex_proxy_route_vertex_ai_endpoint_put_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_put
    )

    vertex_proxy_route_vertex_ai_endpoint_post = awaited(
        LlmPassthroughApi.vertex_proxy_route_vertex_ai_endpoint_post
    )
    vertex_proxy_route_vertex_ai_endpoint_post_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_post
    )

    vertex_proxy_route_vertex_ai_endpoint_delete = awaited(
        LlmPassthroughApi.vertex_proxy_route_vertex_ai_endpoint_delete
    )
    vertex_proxy_route_vertex_ai_endpoint_delete_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_delete
    )

    vertex_proxy_route_vertex_ai_endpoint_patch = awaited(
        LlmPassthroughApi.vertex_proxy_route_vertex_ai_endpoint_patch
    )
    vertex_proxy_route_vertex_ai_endpoint_patch_with_http_info = with_http_info(
        vertex_proxy_route_vertex_ai_endpoint_patch
    )

    vllm_proxy_route_vllm_endpoint_get = awaited(
        LlmPassthroughApi.vllm_proxy_route_vllm_endpoint_get
    )
    vllm_proxy_route_vllm_endpoint_get_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_get
    )

    vllm_proxy_route_vllm_endpoint_put = awaited(
        LlmPassthroughApi.vllm_proxy_route_vllm_endpoint_put
    )
    vllm_proxy_route_vllm_endpoint_put_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_put
    )

    vllm_proxy_route_vllm_endpoint_post = awaited(
        LlmPassthroughApi.vllm_proxy_route_vllm_endpoint_post
    )
    vllm_proxy_route_vllm_endpoint_post_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_post
    )

    vllm_proxy_route_vllm_endpoint_delete = awaited(
        LlmPassthroughApi.vllm_proxy_route_vllm_endpoint_delete
    )
    vllm_proxy_route_vllm_endpoint_delete_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_delete
    )

    vllm_proxy_route_vllm_endpoint_patch = awaited(
        LlmPassthroughApi.vllm_proxy_route_vllm_endpoint_patch
    )
    vllm_proxy_route_vllm_endpoint_patch_with_http_info = with_http_info(
        vllm_proxy_route_vllm_endpoint_patch
    )

    watsonx_proxy_route_watsonx_endpoint_get = awaited(
        LlmPassthroughApi.watsonx_proxy_route_watsonx_endpoint_get
    )
    watsonx_proxy_route_watsonx_endpoint_get_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_get
    )

    watsonx_proxy_route_watsonx_endpoint_put = awaited(
        LlmPassthroughApi.watsonx_proxy_route_watsonx_endpoint_put
    )
    watsonx_proxy_route_watsonx_endpoint_put_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_put
    )

    watsonx_proxy_route_watsonx_endpoint_post = awaited(
        LlmPassthroughApi.watsonx_proxy_route_watsonx_endpoint_post
    )
    watsonx_proxy_route_watsonx_endpoint_post_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_post
    )

    watsonx_proxy_route_watsonx_endpoint_delete = awaited(
        LlmPassthroughApi.watsonx_proxy_route_watsonx_endpoint_delete
    )
    watsonx_proxy_route_watsonx_endpoint_delete_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_delete
    )

    watsonx_proxy_route_watsonx_endpoint_patch = awaited(
        LlmPassthroughApi.watsonx_proxy_route_watsonx_endpoint_patch
    )
    watsonx_proxy_route_watsonx_endpoint_patch_with_http_info = with_http_info(
        watsonx_proxy_route_watsonx_endpoint_patch
    )

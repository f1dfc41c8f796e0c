from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .apply_patch_call import ApplyPatchCall
    from .apply_patch_call_output import ApplyPatchCallOutput
    from .apply_patch_tool_param import ApplyPatchToolParam
    from .code_interpreter import CodeInterpreter
    from .compaction_trigger import CompactionTrigger
    from .computer_call_output import ComputerCallOutput
    from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
    from .context_management_entry import ContextManagementEntry
    from .custom_tool_param import CustomToolParam
    from .easy_input_message_param import EasyInputMessageParam
    from .file_search_tool_param import FileSearchToolParam
    from .function_call_output import FunctionCallOutput
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool_param import FunctionToolParam
    from .image_generation import ImageGeneration
    from .item_reference import ItemReference
    from .litellm_types_llms_openai_computer_tool_param import (
        LitellmTypesLlmsOpenaiComputerToolParam,
    )
    from .local_shell import LocalShell
    from .local_shell_call import LocalShellCall
    from .local_shell_call_output import LocalShellCallOutput
    from .mcp import Mcp
    from .mcp_approval_request import McpApprovalRequest
    from .mcp_call import McpCall
    from .mcp_list_tools import McpListTools
    from .namespace_tool_param import NamespaceToolParam
    from .open_ai_tool_search_tool_param import OpenAIToolSearchToolParam
    from .openai_types_responses_computer_tool_param_computer_tool_param import (
        OpenaiTypesResponsesComputerToolParamComputerToolParam,
    )
    from .openai_types_shared_params_reasoning_reasoning import (
        OpenaiTypesSharedParamsReasoningReasoning,
    )
    from .program import Program
    from .program_output import ProgramOutput
    from .programmatic_tool_calling import ProgrammaticToolCalling
    from .prompt_cache_options import PromptCacheOptions
    from .prompt_object import PromptObject
    from .response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam,
    )
    from .response_compaction_item_param_param import ResponseCompactionItemParamParam
    from .response_computer_tool_call_param import ResponseComputerToolCallParam
    from .response_configuration_update_item_param_param import (
        ResponseConfigurationUpdateItemParamParam,
    )
    from .response_custom_tool_call_output_param import (
        ResponseCustomToolCallOutputParam,
    )
    from .response_custom_tool_call_param import ResponseCustomToolCallParam
    from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
    from .response_function_tool_call_param import ResponseFunctionToolCallParam
    from .response_function_web_search_param import ResponseFunctionWebSearchParam
    from .response_output_message_param import ResponseOutputMessageParam
    from .response_reasoning_item_param import ResponseReasoningItemParam
    from .response_text_config_param import ResponseTextConfigParam
    from .response_tool_search_output_item_param_param import (
        ResponseToolSearchOutputItemParamParam,
    )
    from .responses_api_moderation import ResponsesAPIModeration
    from .responses_api_request_params_additional_tools import (
        ResponsesAPIRequestParamsAdditionalTools,
    )
    from .responses_api_request_params_image_generation_call import (
        ResponsesAPIRequestParamsImageGenerationCall,
    )
    from .responses_api_request_params_mcp_approval_response import (
        ResponsesAPIRequestParamsMcpApprovalResponse,
    )
    from .responses_api_request_params_message import ResponsesAPIRequestParamsMessage
    from .responses_api_stream_options import ResponsesAPIStreamOptions
    from .shell_call import ShellCall
    from .shell_call_output import ShellCallOutput
    from .shell_tool_param import ShellToolParam
    from .tool_choice_allowed_param import ToolChoiceAllowedParam
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
    from .tool_choice_custom_param import ToolChoiceCustomParam
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam
    from .tool_choice_shell_param import ToolChoiceShellParam
    from .tool_choice_specific_programmatic_tool_calling_param import (
        ToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from .tool_choice_types_param import ToolChoiceTypesParam
    from .tool_search_call import ToolSearchCall
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool_param import WebSearchPreviewToolParam
    from .web_search_tool_param import WebSearchToolParam


class ResponseRequest(Model):
    """A request of the Responses API."""

    input: (
        str
        | list[
            EasyInputMessageParam
            | ResponsesAPIRequestParamsMessage
            | ResponseOutputMessageParam
            | ResponseFileSearchToolCallParam
            | ResponseComputerToolCallParam
            | ComputerCallOutput
            | ResponseFunctionWebSearchParam
            | ResponseFunctionToolCallParam
            | FunctionCallOutput
            | ToolSearchCall
            | ResponseToolSearchOutputItemParamParam
            | ResponsesAPIRequestParamsAdditionalTools
            | ResponseConfigurationUpdateItemParamParam
            | ResponseReasoningItemParam
            | ResponseCompactionItemParamParam
            | ResponsesAPIRequestParamsImageGenerationCall
            | ResponseCodeInterpreterToolCallParam
            | LocalShellCall
            | LocalShellCallOutput
            | ShellCall
            | ShellCallOutput
            | ApplyPatchCall
            | ApplyPatchCallOutput
            | McpListTools
            | McpApprovalRequest
            | ResponsesAPIRequestParamsMcpApprovalResponse
            | McpCall
            | ResponseCustomToolCallOutputParam
            | ResponseCustomToolCallParam
            | CompactionTrigger
            | ItemReference
            | Program
            | ProgramOutput
        ]
    )
    model: str
    include: (
        list[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
            | str
        ]
        | None
    ) = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    metadata: dict[str, Any] | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    reasoning: OpenaiTypesSharedParamsReasoningReasoning | None = None
    store: bool | None = None
    background: bool | None = None
    stream: bool | None = None
    temperature: float | None = None
    text: ResponseTextConfigParam | None = None
    tool_choice: (
        Literal["none", "auto", "required"]
        | str
        | ToolChoiceAllowedParam
        | ToolChoiceTypesParam
        | ToolChoiceFunctionParam
        | ToolChoiceMcpParam
        | ToolChoiceCustomParam
        | ToolChoiceSpecificProgrammaticToolCallingParam
        | ToolChoiceApplyPatchParam
        | ToolChoiceShellParam
        | None
    ) = None
    tools: (
        list[
            FunctionToolParam
            | FileSearchToolParam
            | OpenaiTypesResponsesComputerToolParamComputerToolParam
            | ComputerUsePreviewToolParam
            | WebSearchToolParam
            | Mcp
            | CodeInterpreter
            | ProgrammaticToolCalling
            | ImageGeneration
            | LocalShell
            | FunctionShellToolParam
            | CustomToolParam
            | NamespaceToolParam
            | ToolSearchToolParam
            | WebSearchPreviewToolParam
            | ApplyPatchToolParam
            | LitellmTypesLlmsOpenaiComputerToolParam
            | ShellToolParam
            | OpenAIToolSearchToolParam
        ]
        | None
    ) = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    user: str | None = None
    service_tier: str | None = None
    safety_identifier: str | None = None
    prompt: PromptObject | None = None
    max_tool_calls: int | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: ResponsesAPIModeration | None = None
    stream_options: ResponsesAPIStreamOptions | None = None
    top_logprobs: int | None = None
    partial_images: int | None = None
    context_management: list[ContextManagementEntry] | None = None

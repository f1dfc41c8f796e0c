from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .additional_tools import AdditionalTools
    from .apply_patch_tool import ApplyPatchTool
    from .code_interpreter import CodeInterpreter
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .custom_tool import CustomTool
    from .custom_tool_call_output_item import CustomToolCallOutputItem
    from .file_search_tool import FileSearchTool
    from .function_shell_tool import FunctionShellTool
    from .function_tool import FunctionTool
    from .generic_response_output_item import GenericResponseOutputItem
    from .image_generation import ImageGeneration
    from .image_generation_call import ImageGenerationCall
    from .incomplete_details import IncompleteDetails
    from .local_shell import LocalShell
    from .local_shell_call import LocalShellCall
    from .local_shell_call_output import LocalShellCallOutput
    from .mcp import Mcp
    from .mcp_approval_request import McpApprovalRequest
    from .mcp_approval_response import McpApprovalResponse
    from .mcp_call import McpCall
    from .mcp_list_tools import McpListTools
    from .namespace_tool import NamespaceTool
    from .output_code_interpreter_call import OutputCodeInterpreterCall
    from .output_function_tool_call import OutputFunctionToolCall
    from .output_image_generation_call import OutputImageGenerationCall
    from .output_tool_search_call import OutputToolSearchCall
    from .program import Program
    from .program_output import ProgramOutput
    from .programmatic_tool_calling import ProgrammaticToolCalling
    from .response_api_usage import ResponseAPIUsage
    from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from .response_compaction_item import ResponseCompactionItem
    from .response_computer_tool_call import ResponseComputerToolCall
    from .response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem,
    )
    from .response_custom_tool_call import ResponseCustomToolCall
    from .response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem
    from .response_file_search_tool_call import ResponseFileSearchToolCall
    from .response_function_shell_tool_call import ResponseFunctionShellToolCall
    from .response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput,
    )
    from .response_function_tool_call import ResponseFunctionToolCall
    from .response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem,
    )
    from .response_function_web_search import ResponseFunctionWebSearch
    from .response_output_message import ResponseOutputMessage
    from .response_reasoning_item import ResponseReasoningItem
    from .response_text_config_param import ResponseTextConfigParam
    from .response_tool_search_call import ResponseToolSearchCall
    from .response_tool_search_output_item import ResponseToolSearchOutputItem
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
    from .tool_search_tool import ToolSearchTool
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool


class ResponsesAPIResponse(Model):
    id: str
    created_at: int
    output: (
        list[
            ResponseOutputMessage
            | ResponseFileSearchToolCall
            | ResponseFunctionToolCall
            | ResponseFunctionToolCallOutputItem
            | ResponseFunctionWebSearch
            | ResponseComputerToolCall
            | ResponseComputerToolCallOutputItem
            | ResponseReasoningItem
            | Program
            | ProgramOutput
            | ResponseToolSearchCall
            | ResponseToolSearchOutputItem
            | AdditionalTools
            | ResponseCompactionItem
            | ImageGenerationCall
            | ResponseCodeInterpreterToolCall
            | LocalShellCall
            | LocalShellCallOutput
            | ResponseFunctionShellToolCall
            | ResponseFunctionShellToolCallOutput
            | ResponseApplyPatchToolCall
            | ResponseApplyPatchToolCallOutput
            | McpCall
            | McpListTools
            | McpApprovalRequest
            | McpApprovalResponse
            | ResponseCustomToolCall
            | ResponseCustomToolCallOutputItem
            | dict[str, Any]
        ]
        | list[
            GenericResponseOutputItem
            | OutputCodeInterpreterCall
            | OutputFunctionToolCall
            | OutputImageGenerationCall
            | ResponseFunctionToolCall
            | ResponseFunctionWebSearch
            | CustomToolCallOutputItem
            | OutputToolSearchCall
            | ResponseCompactionItem
        ]
    )
    error: dict[str, Any] | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None
    object: str | None = None
    parallel_tool_calls: bool | None = None
    temperature: float | None = None
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
            FunctionTool
            | FileSearchTool
            | ComputerTool
            | ComputerUsePreviewTool
            | WebSearchTool
            | Mcp
            | CodeInterpreter
            | ProgrammaticToolCalling
            | ImageGeneration
            | LocalShell
            | FunctionShellTool
            | CustomTool
            | NamespaceTool
            | ToolSearchTool
            | WebSearchPreviewTool
            | ApplyPatchTool
        ]
        | list[ResponseFunctionToolCall]
        | list[dict[str, Any]]
        | None
    ) = None
    top_p: float | None = None
    max_output_tokens: int | None = None
    previous_response_id: str | None = None
    reasoning: dict[str, Any] | None = None
    status: str | None = None
    text: ResponseTextConfigParam | dict[str, Any] | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    usage: ResponseAPIUsage | None = None
    user: str | None = None
    store: bool | None = None

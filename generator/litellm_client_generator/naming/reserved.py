"""The names that a package needs for itself, so that nothing of the document may have them.

What generated code takes from the runtime is what the runtime's modules say in `__all__`: a new export is said there and nowhere
else. The words of others stand here as text, so that the output does not depend on which versions of them are installed.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from enum import Enum
from functools import cache
from pathlib import Path

# openapi-generator's reserved words for Python; a name is compared in lower case.
WORDS = frozenset("""
    all_params and as assert async auth_settings await base64 body_params break class continue date
    def del elif else except exec false field finally float for form_params from from_dict from_json
    global header_params if import in is json lambda local_var_files model_computed_fields
    model_config model_construct model_copy model_dump model_dump_json model_extra model_fields
    model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild
    model_validate model_validate_json model_validate_strings none nonlocal not or pass path_params
    print property query_params raise resource_path return schema self to_dict to_json to_str true
    try while with yield
    """.split())

# What Windows takes for a device, in lower case, also with a suffix behind it.
DEVICES = frozenset(
    ["aux", "con", "nul", "prn"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)

# What pydantic's BaseModel and its metaclass have besides the reserved words.
PYDANTIC = frozenset("""
    construct copy dict from_orm mro parse_file parse_obj parse_raw register schema_json
    update_forward_refs validate
    """.split())

# Classes that generated modules import from elsewhere.
FOREIGN = frozenset("Annotated Any Field Literal TypeAlias UUID".split())

# What annotations name in lower case, and an attribute or a method of the same class would hide.
ANNOTATIONS = frozenset(
    "bool bytes date datetime dict float int list object str time type".split()
)

# Python's own classes and constants: an annotation of their name means them until the model of that name is there.
BUILTINS = frozenset("""
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
    BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError
    ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError
    Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError
    FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
    ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError
    KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError
    NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning
    PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError
    ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError
    SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
    UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning
    UserWarning ValueError Warning WindowsError ZeroDivisionError
    """.split())


class Scope(Enum):
    """Where generated code calls functions of the runtime, and beside which names of the document."""

    METHOD = "a method: its arguments"
    API = "an API class: its methods"
    CLIENT = "the class that holds every API class: its attributes"
    MODEL = "a model: its attributes"


OWN: Mapping[Scope, frozenset[str]] = {
    Scope.METHOD: frozenset(["opts"]),
    Scope.API: frozenset(["api_client"]),
    Scope.CLIENT: frozenset(["aclose", "api_client", "close"]),
    Scope.MODEL: PYDANTIC,
}
"""What each scope has of its own."""

WRAPPERS: Mapping[Scope, frozenset[str]] = {
    Scope.API: frozenset(["awaited", "with_http_info"]),
    Scope.CLIENT: frozenset(["cached_property"]),
}
"""Functions that the body of a class calls, which an attribute of their name would hide."""

EXPORTED = (
    "_runtime.call.retry",
    "_runtime.null",
    "_runtime.pages",
    "_runtime.streaming",
    "api_client",
    "api_response",
    "configuration",
    "exceptions",
)
"""The runtime's modules whose names every package exports."""

IMPORTED: Mapping[str, Scope] = {
    "_runtime.api": Scope.METHOD,
    "_runtime.client": Scope.CLIENT,
    "_runtime.models": Scope.MODEL,
    "_runtime.request.files": Scope.METHOD,
}
"""Those whose names generated modules import besides, and where they use them."""


@cache
def public(module: str) -> tuple[str, ...]:
    """The public names of one of the runtime's modules, which is read and not imported: that takes a tenth of the time."""
    runtime = Path(__file__).parents[1] / "runtime"
    path = runtime.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    for statement in ast.parse(file.read_bytes()).body:
        match statement:
            case ast.Assign([ast.Name("__all__")], value):
                return tuple(ast.literal_eval(value))
    raise LookupError(f"{file} does not say what is public")


@cache
def exports() -> Mapping[str, str]:
    """What every package exports, and the module of each name; sorted."""
    found = {name: module for module in EXPORTED for name in public(module)}
    return dict(sorted(found.items()))


@cache
def classes() -> frozenset[str]:
    """The classes that the package exports, or that its modules import."""
    imported = {name for module in IMPORTED for name in public(module)}
    return FOREIGN | {name for name in {*exports(), *imported} if name[0].isupper()}


@cache
def names(scope: Scope) -> frozenset[str]:
    """The names in use in a scope, classes aside."""
    modules = [module for module, where in IMPORTED.items() if where is scope]
    called = {name for module in modules for name in public(module)}
    own = OWN[scope] | WRAPPERS.get(scope, frozenset())
    return own | {name for name in called if not name[0].isupper()}

"""Every Python name in the output.

They are openapi-generator's (7.26, `AbstractPythonCodegen`), so that code that calls a client made
by it goes on working. A name is mended only where openapi-generator prints what Python cannot read
or takes for private, or what pydantic or the generated package needs for itself. Whatever the text,
the name is an ASCII identifier and no keyword.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import count
from keyword import iskeyword

from litellm_client_generator.naming import reserved
from litellm_client_generator.naming.reserved import Scope

Scalar = str | int | float | bool | None

# How openapi-generator spells symbols (`DefaultCodegen.initializeSpecialCharacterMapping`).
SYMBOLS = dict(
    zip(
        "$€^|=*-&%#@!+:;><?,'\"/\\(){}[]~`",
        """
        Dollar Euro Caret Pipe Equal Star Minus Ampersand Percent Hash At Exclamation Plus Colon
        Semicolon Greater_Than Less_Than Question_Mark Comma Quote Double_Quote Slash Back_Slash
        Left_Parenthesis Right_Parenthesis Left_Curly_Bracket Right_Curly_Bracket
        Left_Square_Bracket Right_Square_Bracket Tilde Backtick
        """.split(),
        strict=True,
    )
)


# -- Words -----------------------------------------------------------------------------------------

LONGEST = 150
"""Characters of a name."""
LONGEST_MODULE = 100
"""Characters of a module's name: what every file system has room for, also deep inside of folders."""


def sanitize(text: str) -> str:
    """ASCII letters, digits and `_`: some symbols become `_`, the rest goes (`sanitizeName`).

    What is longer than `LONGEST` ends there.
    """
    if text == "$":
        return "value"
    text = text[:LONGEST]
    text = re.sub(r"[\[(.:\-| /\\]", "_", text.replace("[]", ""))
    return re.sub(r"\W", "", text, flags=re.ASCII)


def underscore(text: str) -> str:
    """`UserID` is `user_id`; digits do not part words (`StringUtils.underscore`)."""
    text = re.sub(r"(?<=[A-Z])(?=[A-Z][a-z][a-z])", "_", text)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text).lower()


def camelize(text: str) -> str:
    """`user_id` is `UserId`; capitals stay as they are (`StringUtils.camelize`)."""
    text = re.sub(r"\w", lambda first: first[0].upper(), text, count=1, flags=re.ASCII)
    return "".join(map(capitalize, text.split("_")))


def capitalize(word: str) -> str:
    return word[:1].upper() + word[1:]


def nameable(text: str) -> str:
    """The text, or what spells it if `sanitize` would leave nothing to name it by."""
    return text if text == "$" or re.search("[A-Za-z0-9]", text) else spell(text)


def spell(text: str) -> str:
    """`+` is `plus`, `é` is `e`, a letter of another script is `u65e5`, and nothing is `empty`."""
    return "_".join(map(spell_character, text)).lower() or "empty"


def spell_character(character: str) -> str:
    word = SYMBOLS.get(character) or {"_": "Underscore", ".": "Dot", " ": "Space"}.get(
        character
    )
    plain = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode()
    return word or re.sub("[^A-Za-z0-9]", "", plain) or f"u{ord(character):04x}"


# -- Tags ------------------------------------------------------------------------------------------


def class_name_of_tag(tag: str) -> str:
    """The API class of a tag: `Internal User management` is `InternalUserManagementApi`.

    `Class` stands before a digit, as in openapi-generator's Ruby, and before a base class's name.
    """
    stem = camelize(sanitize(tag))
    name = f"{stem or 'Default'}Api"
    return f"Class{name}" if name[0].isdigit() or name in reserved.classes() else name


def module_of_class(class_name: str) -> str:
    """The module of an API class: that of `SSOSettingsApi` is `sso_settings_api`."""
    return file_name(class_name)


def attribute_of_class(class_name: str) -> str:
    """What an API class is called in the object that holds them all: `sso_settings`."""
    name = underscore(class_name).removesuffix("_api")
    return (
        f"{name}_" if iskeyword(name) or name in reserved.names(Scope.CLIENT) else name
    )


def file_name(class_name: str) -> str:
    """The module of a class, and what else is a file of its name: one that every system can have, in lower case.

    Windows has devices where other systems have files of that name: `aux` is `aux_`. What is longer than
    `LONGEST_MODULE` ends with a checksum of all of it.
    """
    name = underscore(class_name)
    if len(name) > LONGEST_MODULE:
        sum_ = sha256(class_name.encode()).hexdigest()[:8]
        name = f"{name[: LONGEST_MODULE - 9].rstrip('_')}_{sum_}"
    return f"{name}_" if name in reserved.DEVICES else name


# -- Operations ------------------------------------------------------------------------------------


def default_operation_id(method: str, path: str) -> str:
    """The id of an operation without one: `usersIdGet` (`getOrGenerateOperationId`)."""
    path = re.sub("[{}]", "", path)
    first, *others = [part for part in f"{path}/{method.lower()}".split("/") if part]
    if path == "/":
        first, others = "root", [first]
    words = [camelize(re.sub("[-. ]", "_", part)) for part in others]
    return sanitize(first[0].lower() + first[1:] + "".join(words))


def method_name(operation_id: str) -> str:
    """The method of an operation: `get_a_b` is `get_ab` (`toOperationId`)."""
    name = "".join(map(capitalize, re.split("[-_:;#]", nameable(operation_id))))
    name = name[0].lower() + name[1:]
    if name.lower() in reserved.WORDS or re.match("[0-9]", name):
        name = f"call_{name}"
    name = underscore(sanitize(name)).lstrip("_")
    mended = name[0].isdigit() or iskeyword(name) or name in reserved.names(Scope.API)
    return f"call_{name}" if mended else name


def function_name(operation_id: str, method: str, path: str) -> str | None:
    """The method after the function alone, if the id is FastAPI's `<function>_<path>_<method>`."""
    function = operation_id.removesuffix(
        re.sub(r"\W", "_", path) + f"_{method.lower()}"
    )
    named = function != operation_id and re.search("[A-Za-z0-9]", function)
    return method_name(function) if named else None


# -- Parameters ------------------------------------------------------------------------------------


def parameter_name(name: str) -> str:
    """The argument of a parameter: `X-Foo` is `x_foo`, `class` is `var_class` (`toParamName`)."""
    return (
        "param_callback"
        if name == "callback"
        else variable_name(name, reserved.names(Scope.METHOD))
    )


def variable_name(name: str, taken: Collection[str]) -> str:
    """What parameters and properties have in common (`toVarName`)."""
    name = sanitize(nameable(name))
    if not re.search("[a-z0-9]", name):
        name = name.lower()
    name = underscore(name).lstrip("_")
    return (
        f"var_{name}"
        if name in reserved.WORDS or name in taken or name[0].isdigit()
        else name
    )


def body_name(class_name: str) -> str:
    """The argument of a body that is a model: `NewUserRequest` is `new_user_request`."""
    return parameter_name(class_name)


def unique_names(names: Iterable[str]) -> list[str]:
    """The names in their order, each once: `id`, `id2`, `id3` (`generateNextName`)."""
    found: dict[str, None] = {}
    latest: dict[str, str] = {}
    for wish in names:
        name = latest.get(wish, wish)
        while name in found:
            stem = name.rstrip("0123456789")
            name = f"{stem}{int(name[len(stem) :] or 1) + 1}"
        found[name] = None
        latest[wish] = name
    return list(found)


# -- Models ----------------------------------------------------------------------------------------


def model_name(schema: str) -> str:
    """The class of a schema: `LiteLLM_UserTable` is `LiteLLMUserTable` (`toModelName`)."""
    name = camelize(sanitize(nameable(schema)))
    taken = name.lower() in reserved.WORDS or name in reserved.classes()
    return f"Model{name}" if taken or name[0].isdigit() else name


def inline_name(*parts: str) -> str:
    """The class of a schema without a name, after what leads to it: `"new_user", "Request"`."""
    return model_name("_".join(parts))


def module_of_model(class_name: str) -> str:
    """The module of a model: that of `LiteLLMUserTable` is `lite_llm_user_table`."""
    return file_name(class_name)


def unique_models(
    schemas: Iterable[str], taken: Collection[str] = ()
) -> dict[str, str]:
    """The class of each schema. Of `Foo` and `foo` openapi-generator loses one; here they differ.

    Args:
        schemas: The names of all schemas.
        taken: Other classes that the package exports.
    """
    sources = list(dict.fromkeys(schemas))
    wishes = [(source, model_name(source)) for source in sources]
    return dict(zip(sources, unique(wishes, taken, module_of_model), strict=True))


def field_name(name: str) -> str:
    """The attribute of a property: `userId` is `user_id`, `copy` is `var_copy` (`toVarName`)."""
    return variable_name(name, reserved.names(Scope.MODEL))


def unique_fields(properties: Iterable[str], taken: Collection[str] = ()) -> list[str]:
    """The attribute of each property. Of `id` and `Id` openapi-generator loses one; they differ.

    Args:
        properties: The properties.
        taken: Attributes that others have.
    """
    return unique([(name, field_name(name)) for name in properties], taken)


def enum_member_name(value: Scalar) -> str:
    """The member of a value: `gpt-4.1` is `GPT_MINUS_4_DOT_1` (`toEnumVariableName`)."""
    if value is None or isinstance(value, bool):
        return str(value).upper()
    if not isinstance(value, str):
        number = str(value).upper().replace("-", "MINUS_").replace(".", "_DOT_")
        return "NUMBER_" + number.replace("+", "")
    value = value[:LONGEST]
    if value in ("", " ", "_"):
        return spell(value).upper()
    # openapi-generator names a member after the literal that it prints, backslashes included.
    name = re.sub(r"([\\'\"])", r"\\\1", re.sub(r"[\t\r\n]", " ", value)).replace(
        ".", "_DOT_"
    )
    if any(character == "_" or character in SYMBOLS for character in name):
        name = underscore(
            "".join(f"{SYMBOLS[c]}_" if c in SYMBOLS else c for c in name)
        )
    name = re.sub("^_|_$", "", name.upper().replace(" ", "_"))
    # Here it would stop; what is left of other scripts, and `_` in front, is mended.
    name = re.sub(
        "[^A-Z0-9_]", lambda other: spell_character(other[0]).upper(), name
    ).lstrip("_")
    name = name or spell(value).upper()
    return f"ENUM_{name}" if name[0].isdigit() else name


def unique_enum_members(
    values: Sequence[Scalar], names: Sequence[str] = ()
) -> list[str]:
    """The member of each value. `x` and `X` break openapi-generator's enum; here they differ.

    Args:
        values: The values.
        names: What `x-enum-varnames` calls them: the members' names where an enum can have them.
    """
    if len(names) == len(values):
        return unique([(name, declared_member(name)) for name in names])
    return unique([(str(value), enum_member_name(value)) for value in values])


def declared_member(name: str) -> str:
    usable = (
        name.isascii()
        and name.isidentifier()
        and not iskeyword(name)
        and name[0] != "_"
    )
    hides = hasattr(str, name) or hasattr(int, name) or name in ("mro", "name", "value")
    return name if usable and not hides else enum_member_name(name)


# -- Names that would collide ----------------------------------------------------------------------


def unique(
    wishes: Sequence[tuple[str, str]],
    taken: Collection[str] = (),
    place: Callable[[str], str] = str,
) -> list[str]:
    """A name for each source text, the same in whatever order they come.

    Who is spelled like its wish gets it, else the first by alphabet; the others get a number.

    Args:
        wishes: The source texts, each with the name that it would have alone.
        taken: Names that nobody gets.
        place: What two names may not share.
    """
    order = sorted(
        range(len(wishes)), key=lambda i: (wishes[i][0] != wishes[i][1], wishes[i][0])
    )
    found: dict[int, str] = {}
    places: set[str] = set()
    names = frozenset(taken)

    def free(name: str) -> bool:
        return name not in names and place(name) not in places

    for index in order:
        if free(wishes[index][1]):
            found[index] = wishes[index][1]
            places.add(place(found[index]))
    others: dict[str, Iterator[str]] = {}
    for index in order:
        if index not in found:
            name = wishes[index][1]
            found[index] = next(filter(free, others.setdefault(name, numbered(name))))
            places.add(place(found[index]))
    return [found[index] for index in range(len(wishes))]


def numbered(name: str) -> Iterator[str]:
    """`Foo` is followed by `Foo2`, `Foo3` and so on; `OAuth2` by `OAuth2_2`."""
    stem = f"{name}_" if name[-1].isdigit() else name
    return (f"{stem}{number}" for number in count(2))


# -- The package -----------------------------------------------------------------------------------


def package_name(title: str) -> str:
    """The package of an API: `LiteLLM API` is `litellm_client`, no title `openapi_client`."""
    return f"{'_'.join(title_words(title)) or 'openapi'}_client".lower()


def client_class_name(title: str) -> str:
    """The class that holds every API class: `LiteLLM API` is `LiteLLMClient`."""
    name = "".join(map(capitalize, title_words(title))) or "OpenApi"
    return (
        f"Api{name}Client" if f"{name}Client" in reserved.classes() else f"{name}Client"
    )


def title_words(title: str) -> list[str]:
    """The words of a title, without `API` or `Client` at the end; `Api` stands before a digit."""
    plain = unicodedata.normalize("NFKD", title[:LONGEST])
    plain = plain.encode("ascii", "ignore").decode()
    words = re.findall("[A-Za-z0-9]+", plain)
    while words and words[-1].lower() in ("api", "client"):
        words.pop()
    return ["Api", *words] if words and words[0][0].isdigit() else words

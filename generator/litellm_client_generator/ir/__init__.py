"""The package that is made, as facts: frozen, and complete before the first template runs.

`building` makes it of a document, a project's passes change it, `rendering` prints it and `changes` compares two of them. What
comes from the document and is no name (`doc`, wire names, values) is text as it stands there: it becomes code through a filter.
"""

from litellm_client_generator.ir.expressions import Expression
from litellm_client_generator.ir.operations import (
    BODY,
    Example,
    Listing,
    Operation,
    Parameter,
    Response,
    ServerVariable,
)
from litellm_client_generator.ir.package import (
    ASYNC,
    SYNC,
    Api,
    Flavor,
    Package,
    SecurityScheme,
    Server,
    Webhook,
)
from litellm_client_generator.ir.schemas import (
    Alias,
    Enum,
    EnumMember,
    Field,
    Model,
    Schema,
    Side,
)
from litellm_client_generator.ir.types import (
    Constraints,
    Discriminator,
    Import,
    Member,
    Type,
    union,
)
from litellm_client_generator.ir.values import JsonObject, Value

__all__ = [
    "ASYNC",
    "BODY",
    "SYNC",
    "Alias",
    "Api",
    "Constraints",
    "Discriminator",
    "Enum",
    "EnumMember",
    "Example",
    "Expression",
    "Field",
    "Flavor",
    "Import",
    "JsonObject",
    "Listing",
    "Member",
    "Model",
    "Operation",
    "Package",
    "Parameter",
    "Response",
    "Schema",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Side",
    "Type",
    "Value",
    "Webhook",
    "union",
]

"""A small package made of the runtime and of models as the generator prints them."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import litellm_client_generator.runtime

RUNTIME = Path(litellm_client_generator.runtime.__file__).parent

FILES = {
    "_about.py": """
from ._runtime.call.security import ApiKey, Basic, Bearer, OAuth2
from ._runtime.call.servers import Server
TITLE = "Shop API"
USER_AGENT = "shop-client/1.2"
DEFAULT_HOST = "http://localhost:4000"
HOST_VARIABLE = "SHOP_URL"
API_KEY_VARIABLE = "SHOP_API_KEY"
SERVERS = ()
SECURITY_SCHEMES = {
    "KeyHeader": ApiKey("header", "x-shop-key"),
    "KeyQuery": ApiKey("query", "key"),
    "KeyCookie": ApiKey("cookie", "session"),
    "Login": Basic(),
    "Token": Bearer(),
    "Machine": OAuth2("/token", ("read", "write")),
}
SECURITY = ("KeyHeader",)
ERRORS = {"422": "HTTPValidationError"}
""",
    "models/__init__.py": """
from importlib import import_module
_MODULES = {
    "Cat": "cat", "Color": "color", "Dog": "dog", "HTTPValidationError": "http_validation_error",
    "Level": "level", "Limited": "limited", "Node": "node", "Owner": "owner", "Pet": "pet",
    "ValidationError": "validation_error",
}
def __getattr__(name):
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module("." + _MODULES[name], __name__), name)
""",
    "models/cat.py": """
from __future__ import annotations
from typing import TYPE_CHECKING, Literal
from pydantic import Field
from .._runtime.models import Model
if TYPE_CHECKING:
    from .color import Color
class Cat(Model):
    pet_type: Literal["cat"] = Field(validation_alias="petType", serialization_alias="petType")
    lives: int | None = None
    color: Color | None = None
""",
    "models/color.py": """
from .._runtime.models import OpenStrEnum
class Color(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
""",
    "models/level.py": """
from .._runtime.models import OpenIntEnum
class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2
""",
    "models/limited.py": """
from __future__ import annotations
from typing import TYPE_CHECKING, Annotated, Literal
from pydantic import Field
from .._runtime.models import Date, DateTime, Model, WireUuid
if TYPE_CHECKING:
    from .level import Level
class Limited(Model):
    count: Annotated[int, Field(ge=1, le=9223372036854775807)] | None = None
    step: Literal[1, 2] | int | None = None
    level: Level | None = None
    ratio: Annotated[float, Field(le=1)] | None = None
    number: float | None = None
    words: Annotated[list[Annotated[str, Field(max_length=2)]], Field(max_length=2)] | None = None
    pages: list[int] | None = None
    id: WireUuid | None = None
    day: Date | None = None
    moment: Date | DateTime | None = None
""",
    "models/dog.py": """
from __future__ import annotations
from typing import Literal
from pydantic import Field
from .._runtime.models import Model
class Dog(Model):
    pet_type: Literal["dog"] = Field(validation_alias="petType", serialization_alias="petType")
    bark: str | None = None
""",
    "models/node.py": """
from __future__ import annotations
from .._runtime.models import Model
class Node(Model):
    name: str
    children: list[Node] | None = None
""",
    "models/owner.py": """
from __future__ import annotations
from typing import TYPE_CHECKING, Annotated
from .._runtime.models import Model, one_of
if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
class Owner(Model):
    pet: Annotated[Cat | Dog, one_of("petType", {"cat": "Cat", "dog": "Dog"})]
    other: Annotated[Cat | Dog, one_of("petType", {"cat": "Cat", "dog": "Dog"})] | None = None
""",
    "models/pet.py": """
from __future__ import annotations
from typing import TYPE_CHECKING, Any, Literal
from pydantic import Field
from .._runtime.models import Date, DateTime, Model, Time
if TYPE_CHECKING:
    from .color import Color
    from .level import Level
    from .node import Node
    from .owner import Owner
class Pet(Model):
    id: int
    name: str | None = None
    price: float | None = None
    good: bool = True
    status: Literal["new", "sold"] | None = None
    color: Color | None = None
    level: Level | None = None
    born: DateTime | None = None
    day: Date | None = None
    at: Time | None = None
    tags: list[str] | None = None
    scores: dict[str, int] | None = None
    node: Node | None = None
    owner: Owner | None = None
    mixed: int | list[Node] | Node | None = None
    anything: Any = None
    var_class: str | None = Field(default=None, validation_alias="class", serialization_alias="class")
""",
    "models/validation_error.py": """
from __future__ import annotations
from .._runtime.models import Model
class ValidationError(Model):
    loc: list[str | int]
    msg: str
    type: str
""",
    "models/http_validation_error.py": """
from __future__ import annotations
from typing import TYPE_CHECKING
from .._runtime.models import Model
if TYPE_CHECKING:
    from .validation_error import ValidationError
class HTTPValidationError(Model):
    detail: list[ValidationError] | None = None
""",
    "api/__init__.py": "",
    "api/pets_api.py": """
from __future__ import annotations
from .._runtime.api import Api, body_param, file_param, form_param, header_param, path_param, query_param, with_http_info
class PetsApi(Api):
    def get_pet(self, pet_id, *, page=None, names=None, trace=None, opts=None):
        '''Get one pet.

        Args:
            trace: What is told in the log.
        '''
        return self._call(
            "get_pet", "GET", "/pets/{pet_id}",
            path_param("pet_id", pet_id),
            query_param("page", page, minimum=1, maximum=100),
            query_param("names", names, name="names"),
            header_param("x-trace", trace, name="trace"),
            responses={"200": "Pet"},
            opts=opts,
        )
    get_pet_with_http_info = with_http_info(get_pet)
    def add_pet(self, pet, *, opts=None):
        return self._call(
            "add_pet", "POST", "/pets",
            body_param(pet, name="pet", required=True),
            responses={"200": "Any"}, errors={}, opts=opts,
        )
    add_pet_with_http_info = with_http_info(add_pet)
    def upload(self, photo=None, note=None, *, opts=None):
        return self._call(
            "upload", "POST", "/photos",
            file_param("photo", photo), form_param("note", note),
            responses={"200": "Any"}, errors={}, security=(), content_type="multipart/form-data", opts=opts,
        )
    def feed(self, pet_id, *, opts=None) -> None:
        self._call(
            "feed", "POST", "/pets/{pet_id}/food", path_param("pet_id", pet_id), responses={"204": "None"}, opts=opts
        )
    feed_with_http_info = with_http_info(feed)
""",
    "aio/__init__.py": "",
    "aio/pets_api.py": """
from __future__ import annotations
from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pets_api import PetsApi
class AsyncPetsApi(AsyncApi):
    get_pet = awaited(PetsApi.get_pet)
    get_pet_with_http_info = with_http_info(get_pet)
    add_pet = awaited(PetsApi.add_pet)
    add_pet_with_http_info = with_http_info(add_pet)
    upload = awaited(PetsApi.upload)
    feed = awaited(PetsApi.feed)
    feed_with_http_info = with_http_info(feed)
""",
}

MODULES = {
    "api": "_runtime.api",
    "base": "_runtime.models.base",
    "building": "_runtime.models.building",
    "client": "api_client",
    "configuration": "configuration",
    "errors": "exceptions",
    "json": "_runtime.json",
    "listing": "_runtime.call.listing",
    "models": "models",
    "pages": "_runtime.pages",
    "pets": "api.pets_api",
    "aio_pets": "aio.pets_api",
    "parameters": "_runtime.call.parameters",
    "redaction": "_runtime.exchange.redaction",
    "request": "_runtime.request.request",
    "call": "_runtime.call.call",
    "retry": "_runtime.call.retry",
    "security": "_runtime.call.security",
    "streaming": "_runtime.streaming",
    "tolerant": "_runtime.models.tolerant",
    "types": "_runtime.answer.types",
}


def made(root: Path) -> Any:
    """The modules of a package `deep.shop_client`, by short names; it is made in a folder, from where it is imported."""
    package = root / "deep" / "shop_client"
    shutil.copytree(RUNTIME, package, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in FILES.items():
        (package / name).parent.mkdir(exist_ok=True)
        (package / name).write_text(text)
    sys.path.insert(0, str(root))
    return SimpleNamespace(
        **{
            short: importlib.import_module(f"deep.shop_client.{module}")
            for short, module in MODULES.items()
        }
    )


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The modules of a package `deep.shop_client`, by short names."""
    root = tmp_path_factory.mktemp("generated")
    yield made(root)
    sys.path.remove(str(root))


@pytest.fixture
def configure(shop: Any) -> Any:
    """Makes a configuration for a server, with a key and without retries."""

    def make(server: Any, **settings: Any) -> Any:
        arguments = {"api_key": "shop-secret-1", "retries": 0, **settings}
        return shop.configuration.Configuration(server.url, **arguments)

    return make

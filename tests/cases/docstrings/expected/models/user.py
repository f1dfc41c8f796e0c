from __future__ import annotations

from .._runtime.models import Model


class User(Model):
    """A user of the proxy, as the list has it. Its fields are those of the table.

    {
      "name": "a"
    }
    """

    name: str | None = None
    """The name, which others see wherever the user is named, be it in a list or in a
    log, and which need not be unique.
    """

    mail: str | None = None
    """One line that is so long that it has to be broken, although there is nothing else
    in it at all.
    """

    role: str | None = None
    """One of
    * `admin`
    * `user`, who may read what belongs to the own teams, but nothing of what belongs to
      others
    """

"""Two packages to a report."""

from __future__ import annotations

from collections.abc import Iterable

from litellm_client_generator.changes.context import Context, context_of
from litellm_client_generator.changes.differences.classes import compare_classes
from litellm_client_generator.changes.differences.client import compare_clients
from litellm_client_generator.changes.differences.schemas import compare_schemas
from litellm_client_generator.changes.differences.webhooks import compare_webhooks
from litellm_client_generator.changes.report import Change, Report, Tally, ordered
from litellm_client_generator.ir import Package


def compare(old: Package, new: Package) -> Report:
    """What changes for the users of a client.

    Args:
        old: The client that they have.
        new: The client that takes its place, built with the same settings.
    """
    context = context_of(old, new)
    changes = ordered(
        (
            *compare_clients(old, new),
            *compare_webhooks(context, old, new),
            *compare_classes(context),
            *compare_schemas(context),
        )
    )
    return Report(
        title=new.title,
        old_version=old.version,
        new_version=new.version,
        operations=_operations(context, changes),
        models=_models(context, changes),
        changes=changes,
    )


def _operations(context: Context, changes: Iterable[Change]) -> Tally:
    """Counts each operation once, in however many classes it is."""
    routes = context.pairs.routes
    back = {there: here for here, there in routes.items()}
    owners = {
        f"{name}.{operation.name}()": route
        for route, classes in context.old_places.items()
        for name, operation in classes.items()
    } | {
        f"{name}.{operation.name}()": back.get(route, route)
        for route, classes in context.new_places.items()
        for name, operation in classes.items()
    }
    touched = [
        (owners[change.owner], change)
        for change in changes
        if change.area == "operations" and change.owner in owners
    ]
    renamed = {
        route
        for route, classes in context.old_places.items()
        if any(context.pairs.classes.get(name, name) != name for name in classes)
    }
    broken = renamed | {route for route, change in touched if change.breaking}
    return Tally(
        before=len(context.old_places),
        after=len(context.new_places),
        added=len(context.new_places) - len(routes),
        removed=len(context.old_places) - len(routes),
        changed=len((renamed | {route for route, _ in touched}) & routes.keys()),
        breaking=len(broken),
    )


def _models(context: Context, changes: Iterable[Change]) -> Tally:
    old, new = context.old_schemas, context.new_schemas
    paired = {name: name for name in old if name in new} | dict(context.renamed)
    touched = [change for change in changes if change.area == "models"]
    return Tally(
        before=len(old),
        after=len(new),
        added=len(new) - len(paired),
        removed=len(old) - len(paired),
        changed=len({item.group for item in touched} & set(paired.values())),
        breaking=len({item.group for item in touched if item.breaking}),
    )

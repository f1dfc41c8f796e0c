"""What the proxy keeps: made, read, listed, changed and deleted."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date, timedelta
from typing import Any

from tests.live.checks import Checks


def made_user(check: Checks, after: ExitStack, **fields: Any) -> Any:
    """A new user with a key, deleted at the end."""
    users = check.client.internal_user_management
    user = check.name()
    after.callback(
        check,
        users.delete_user,
        {"user_ids": [user]},
        litellm_changed_by="live",
        kind="int",
        holds=lambda deleted: deleted == 1,
    )
    request = check.package.NewUserRequest(user_id=user, **fields)
    return check(
        users.new_user,
        request,
        kind="NewUserResponse",
        holds=lambda data: data.user_id == user and data.key.startswith("sk-"),
    )


def made_key(check: Checks, after: ExitStack, **fields: Any) -> str:
    """A new key, deleted at the end."""
    keys = check.client.key_management
    alias = check.name()
    request = check.package.GenerateKeyRequest(key_alias=alias, **fields)
    made = check(
        keys.generate_key_fn,
        request,
        kind="GenerateKeyResponse",
        holds=lambda data: data.key.startswith("sk-") and data.key_alias == alias,
    )
    key = str(made.key)
    after.callback(
        check,
        keys.delete_key_fn,
        {"keys": [key]},
        kind="DeleteKeysResponse",
        holds=lambda data: data.deleted_keys == [key],
    )
    return key


def made_team(check: Checks, after: ExitStack, alias: str) -> str:
    """A new team, deleted at the end."""
    teams = check.client.team_management
    made = check(
        teams.new_team,
        check.package.NewTeamRequest(team_alias=alias),
        kind="LiteLLMTeamTable",
        holds=lambda data: data.team_alias == alias,
    )
    team = str(made.team_id)
    after.callback(
        check,
        teams.delete_team,
        check.package.DeleteTeamRequest(team_ids=[team]),
        kind="DeleteTeamsResponse",
    )
    return team


def made_budget(check: Checks, after: ExitStack) -> str:
    """A new budget, deleted at the end."""
    budgets = check.client.budget_management
    budget = check.name()
    check(
        budgets.new_budget,
        check.package.BudgetNewRequest(budget_id=budget, max_budget=3),
        kind="Budget",
        holds=lambda data: data.budget_id == budget,
    )
    after.callback(
        check,
        budgets.delete_budget,
        check.package.BudgetDeleteRequest(id=budget),
        kind="Budget",
        holds=lambda data: data.budget_id == budget,
    )
    return budget


def users(check: Checks) -> None:
    users = check.client.internal_user_management
    with ExitStack() as after:
        metadata = {"nested": {"é": [1, None]}}
        made = made_user(check, after, max_budget=10.5, metadata=metadata)
        user = made.user_id
        check(
            users.user_info,
            user_id=user,
            kind="UserInfoResponse",
            holds=lambda data: data.user_info["metadata"] == metadata,
        )
        check(
            users.user_update,
            check.package.UpdateUserRequest(user_id=user, max_budget=20),
            kind="UpdateUserResponse",
            holds=lambda data: data.data.max_budget == 20,
        )
        check(
            users.get_users,
            user_ids=user,
            page=1,
            page_size=5,
            kind="UserListResponse",
            holds=lambda data: [each.user_id for each in data.users] == [user],
        )
        today = date.today()
        check(
            users.get_user_daily_activity,
            start_date=str(today - timedelta(7)),
            end_date=str(today),
            kind="SpendAnalyticsPaginatedResponse",
            holds=lambda data: data.metadata.page == 1,
        )
        check(
            users.user_info,
            kind="UserInfoResponse",
            holds=lambda data: data.user_id == user,
            told="with the user's own key",
            opts={"header_params": {"x-litellm-api-key": made.key}},
        )


def keys(check: Checks) -> None:
    keys = check.client.key_management
    with ExitStack() as after:
        user = made_user(check, after).user_id
        key = made_key(check, after, user_id=user, models=["mock-gpt"], max_budget=1)

        def info(told: str, **expected: Any) -> None:
            check(
                keys.info_key_fn,
                key=key,
                kind="KeyInfoResponse",
                holds=lambda data: expected.items() <= data.info.to_dict().items(),
                told=told,
            )

        info("made", user_id=user, models=["mock-gpt"], max_budget=1)
        check(
            keys.list_keys,
            user_id=user,
            page=1,
            size=5,
            kind="KeyListResponseObject",
            holds=lambda data: data.total_count == len(data.keys) == 2,
        )
        update = check.package.UpdateKeyRequest(key=key, max_budget=2)
        check(
            keys.update_key_fn,
            update,
            kind="UpdateKeyResponse",
            holds=lambda data: data.max_budget == 2,
        )
        info("updated", max_budget=2)
        token = "LiteLLMVerificationToken"
        check(keys.block_key, {"key": key}, kind=token)
        info("blocked", blocked=True)
        check(keys.unblock_key, {"key": key}, kind=token)
        info("unblocked", blocked=False)


def teams(check: Checks) -> None:
    teams = check.client.team_management
    with ExitStack() as after:
        user = made_user(check, after).user_id
        alias = check.name()
        team = made_team(check, after, alias)

        def has_user(data: Any) -> bool:
            return user in [each.user_id for each in data.members_with_roles]

        check(
            teams.team_member_add,
            check.package.TeamMemberAddRequest(
                team_id=team, member={"role": "user", "user_id": user}
            ),
            kind="TeamAddMemberResponse",
            holds=has_user,
        )
        check(
            teams.list_team_v2,
            team_id=team,
            page=1,
            page_size=5,
            kind="TeamListResponse",
            holds=lambda data: data.total == 1 and has_user(data.teams[0]),
        )
        check(
            teams.update_team,
            check.package.UpdateTeamRequest(team_id=team, max_budget=3),
            kind="UpdateTeamResponse",
            holds=lambda data: data.data.max_budget == 3,
        )
        check(
            teams.team_member_delete,
            check.package.TeamMemberDeleteRequest(team_id=team, user_id=user),
            holds=lambda data: user not in str(data["members_with_roles"]),
        )
        check(
            teams.team_info,
            team_id=team,
            kind="TeamInfoResponse",
            holds=lambda data: data.team_info.team_alias == alias
            and data.team_info.max_budget == 3,
        )
        check(
            teams.list_team,
            kind="list",
            holds=lambda data: alias in [each.team_alias for each in data],
        )


def budgets(check: Checks) -> None:
    budgets = check.client.budget_management
    with ExitStack() as after:
        budget = made_budget(check, after)
        check(
            budgets.update_budget,
            check.package.BudgetNewRequest(budget_id=budget, max_budget=4),
            kind="Budget",
            holds=lambda data: data.max_budget == 4,
        )
        check(
            budgets.info_budget,
            check.package.BudgetRequest(budgets=[budget]),
            kind="list",
            holds=lambda data: [each.max_budget for each in data] == [4],
        )
        check(
            budgets.list_budget,
            kind="list",
            holds=lambda data: budget in [each.budget_id for each in data],
        )
    check(
        budgets.list_budget,
        kind="list",
        holds=lambda data: budget not in [each.budget_id for each in data],
        told="after it was deleted",
    )


def customers(check: Checks) -> None:
    customers = check.client.customer_management
    customer = check.name()
    kind = "CustomerResponse"
    with ExitStack() as after:
        budget = made_budget(check, after)
        after.callback(
            check,
            customers.delete_end_user,
            check.package.DeleteCustomerRequest(user_ids=[customer]),
            kind="DeleteCustomersResponse",
            holds=lambda data: data.deleted_customers == 1,
        )
        check(
            customers.new_end_user,
            check.package.NewCustomerRequest(user_id=customer, budget_id=budget),
            kind=kind,
            holds=lambda data: data.user_id == customer,
        )
        check(
            customers.update_end_user,
            check.package.UpdateCustomerRequest(user_id=customer, alias="live"),
            kind=kind,
            holds=lambda data: data.alias == "live",
        )
        check(
            customers.end_user_info,
            customer,
            kind=kind,
            holds=lambda data: data.alias == "live",
        )
        check(
            customers.list_end_user,
            kind="list",
            holds=lambda data: customer in [each.user_id for each in data],
        )


def organizations(check: Checks) -> None:
    """Some releases want a licence for them."""
    organizations = check.client.organization_management
    alias = check.name()
    with ExitStack() as after:
        made = check(
            organizations.new_organization,
            check.package.NewOrganizationRequest(
                organization_alias=alias,
                models=[],
                budget_id=made_budget(check, after),
            ),
            status=(200, 403),
            kind=("NewOrganizationResponse", "ForbiddenException"),
        )
        if isinstance(made, check.package.ApiException):
            check.skip("organizations", "this release wants a licence for them")
            return
        organization = made.organization_id
        after.callback(
            check,
            organizations.delete_organization,
            {"organization_ids": [organization]},
            kind="list",
            holds=lambda data: [each.organization_id for each in data]
            == [organization],
        )
        kind = "LiteLLMOrganizationTableWithMembers"
        change = {"organization_id": organization, "organization_alias": f"{alias}-2"}
        check(organizations.update_organization, kind=kind, opts={"debug_body": change})
        check(
            organizations.info_organization,
            organization,
            kind=kind,
            holds=lambda data: data.organization_alias == f"{alias}-2",
        )
        check(
            organizations.list_organization,
            kind="list",
            holds=lambda data: organization in [each.organization_id for each in data],
        )

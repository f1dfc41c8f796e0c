from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from .inline_skill import InlineSkill
    from .skill_reference import SkillReference


class ContainerAuto(Model):
    type: ConstantOf[Literal["container_auto"]] = "container_auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    network_policy: (
        ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | None
    ) = None
    skills: list[SkillReference | InlineSkill] | None = None

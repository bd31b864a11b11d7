"""`concierge rules`: what the house allows itself, and changing it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from concierge.commands.opening import opened, workplace_on
from concierge.commands.terminal import say, tell
from concierge.services.house_rules import house_rules, set_house_rule

if TYPE_CHECKING:
    import argparse


def run_rules(args: argparse.Namespace) -> int:
    with opened(args) as store:
        workplace = workplace_on(store, Path(args.store).parent)
        if args.what == "set":
            value = set_house_rule(workplace, args.rule, args.value)
            say(f"{args.rule} is {value} from now on.")
            return 0
        rules = house_rules(workplace)
        if args.json:
            tell(json.dumps({rule.key: value for rule, value in rules.items()}))
            return 0
        for rule, value in rules.items():
            unit = f" {rule.unit}" if rule.unit else ""
            tell(f"{rule.key}\t{value}{unit}\t{rule.help}")
    return 0

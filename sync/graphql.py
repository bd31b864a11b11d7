"""What every GraphQL answer has in common, of whatever shape it comes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def first_error(answer: Mapping[str, Any]) -> tuple[str, str]:
    """(code, message) of the first error, empty where it tells none."""
    errors = answer.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else None
    if not isinstance(first, dict):
        return "", ""
    more = first.get("extensions")
    code = more.get("code") if isinstance(more, dict) else None
    return str(code or ""), str(first.get("message") or "")


def may_be_done(document: str, answer: Mapping[str, Any]) -> bool:
    """Whether a mutation that ended in errors may have done its work: it has a result all the
    same, or what failed is a part of one."""
    data, errors = answer.get("data"), answer.get("errors")
    if not errors or not document.lstrip().startswith("mutation"):
        return False
    if data and not (isinstance(data, dict) and all(part is None for part in data.values())):
        return True
    told = errors if isinstance(errors, list) else ()
    paths = [error.get("path") for error in told if isinstance(error, dict)]
    return any(isinstance(path, list) and len(path) > 1 for path in paths)

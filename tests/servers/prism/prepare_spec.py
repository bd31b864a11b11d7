"""HubSpot's OpenAPI files, joined into one that Prism can work with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_SCHEMAS = "#/components/schemas/"


def joined(files: Sequence[Path]) -> dict[str, Any]:
    """All paths of all files; Prism serves one file in a process, and four would start longer.

    Schemas get their file's name before their own: the same name is not quite the same schema
    in two files.
    """
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    whole: dict[str, Any] = {}
    for file in files:
        prefix = file.stem.partition("-")[0].title()
        spec = _fixed(json.loads(file.read_text(encoding="utf-8")), prefix)
        paths |= spec["paths"]
        found = spec["components"].pop("schemas")
        schemas |= {prefix + name: schema for name, schema in found.items()}
        whole = spec
    whole["paths"] = paths
    whole["components"]["schemas"] = schemas
    return whole


def _fixed(value: Any, prefix: str) -> Any:
    if isinstance(value, list):
        return [_fixed(inner, prefix) for inner in value]
    if not isinstance(value, dict):
        return value
    # WORKAROUND: "example": null stands on every schema; Prism takes it for the example.
    kept = {k: v for k, v in value.items() if not (k == "example" and v is None)}
    # WORKAROUND: errors are given under "*/*", for which Prism has no serializer.
    made = {"application/json" if k == "*/*" else k: _fixed(v, prefix) for k, v in kept.items()}
    reference = made.get("$ref")
    if isinstance(reference, str):
        made["$ref"] = reference.replace(_SCHEMAS, _SCHEMAS + prefix)
    return _with_nulls(made)


def _with_nulls(value: dict[str, Any]) -> dict[str, Any]:
    """A record's property without a value is told as null, though the files say string."""
    properties = value.get("properties")
    if not isinstance(properties, dict) or "archived" not in properties:
        return value
    told = dict(properties.get("properties") or {})
    told["additionalProperties"] = {"type": "string", "nullable": True}
    return {**value, "properties": {**properties, "properties": told}}

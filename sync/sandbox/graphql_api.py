"""Shopify-shaped GraphQL: parsed, validated and costed by graphql-core, answered by projection.

graphql-core's own executor is many times slower than the pages are to make, which would make
every measurement of the client one of this sandbox; a test holds both to the same answers.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from typing import Any

import graphql
from graphql.execution.values import (
    get_argument_values,
    get_directive_values,
    get_variable_values,
)

from sync.sandbox.root import QueryError, Root, cursor_of, offset_of
from sync.sandbox.shapes import Listing, Shape

MAX_COST = 1000
_FREE = {"MoneyBag", "MoneyV2", "PageInfo", "Attribute", "CustomerEmailAddress"}


_IDEMPOTENT = graphql.GraphQLDirective(
    "idempotent",
    [graphql.DirectiveLocation.FIELD],
    {"key": graphql.GraphQLArgument(graphql.GraphQLNonNull(graphql.GraphQLString))},
)


@cache
def schema() -> graphql.GraphQLSchema:
    text = resources.files("sync.sandbox").joinpath("schema.graphql").read_text("utf-8")
    return graphql.build_schema(text)


@dataclass(slots=True)
class Plan:
    """One field of a selection, with its arguments worked out."""

    key: str
    name: str
    args: Shape
    type_name: str
    is_list: bool
    is_connection: bool
    by_type: dict[str, list[Plan]] | None
    """Sub-selections by concrete type; None for a leaf."""
    fields: list[Plan] | None = field(default=None)
    """The only sub-selection, where just one type is possible."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A validated request. `cost` is what Shopify would ask beforehand."""

    plans: list[Plan]
    cost: int
    is_writing: bool = False


@lru_cache(maxsize=128)
def _document(query: str) -> graphql.DocumentNode:
    try:
        document = graphql.parse(query)
    except graphql.GraphQLSyntaxError as exc:
        raise QueryError(exc.message, "PARSE_ERROR") from exc
    errors = graphql.validate(schema(), document)
    if errors:
        raise QueryError(errors[0].message, "undefinedField")
    return document


def prepare(query: str, variables: Mapping[str, Any], max_cost: int = MAX_COST) -> Prepared:
    """Validate and plan; raises QueryError as Shopify words it."""
    document = _document(query)
    operation = graphql.get_operation_ast(document)
    if operation is None:
        raise QueryError("An operation name is required", "BAD_REQUEST")
    definitions = operation.variable_definitions or ()
    coerced = get_variable_values(schema(), definitions, dict(variables))
    if isinstance(coerced, list):
        raise QueryError(coerced[0].message, "INVALID_VARIABLE")
    planner = _Planner(document, coerced)
    is_writing = operation.operation is graphql.OperationType.MUTATION
    root = schema().mutation_type if is_writing else schema().query_type
    assert root is not None  # noqa: S101 - the schema file is ours
    plans = planner.plans(operation.selection_set, root)
    cost = max(1, round(sum(_cost(plan) for plan in plans)))
    if cost > max_cost:
        words = f"Query cost is {cost}, which exceeds the single query max cost limit ({max_cost})."
        raise QueryError(words, "MAX_COST_EXCEEDED", cost=cost, maxCost=max_cost)
    # A mutation costs ten points whatever it answers.
    return Prepared(plans, cost + 10 if is_writing else cost, is_writing)


class _Planner:
    def __init__(self, document: graphql.DocumentNode, variables: Any) -> None:
        self.variables = variables
        self.fragments = {
            node.name.value: node
            for node in document.definitions
            if isinstance(node, graphql.FragmentDefinitionNode)
        }

    def plans(
        self, selection: graphql.SelectionSetNode, parent: graphql.GraphQLNamedType
    ) -> list[Plan]:
        found: dict[str, Plan] = {}
        for node in selection.selections:
            if isinstance(node, graphql.FieldNode):
                plan = self._field(node, parent)
                found.setdefault(plan.key, plan)
                continue
            part = self._fragment(node)
            if self._applies(part.type_condition, parent):
                for plan in self.plans(part.selection_set, parent):
                    found.setdefault(plan.key, plan)
        return list(found.values())

    def _fragment(
        self, node: graphql.SelectionNode
    ) -> graphql.InlineFragmentNode | graphql.FragmentDefinitionNode:
        if isinstance(node, graphql.FragmentSpreadNode):
            return self.fragments[node.name.value]
        assert isinstance(node, graphql.InlineFragmentNode)  # noqa: S101 - there is no other selection
        return node

    def _applies(
        self, condition: graphql.NamedTypeNode | None, parent: graphql.GraphQLNamedType
    ) -> bool:
        if condition is None or condition.name.value == parent.name:
            return True
        wanted = schema().get_type(condition.name.value)
        return (
            isinstance(wanted, graphql.GraphQLInterfaceType)
            and isinstance(parent, graphql.GraphQLObjectType)
            and schema().is_sub_type(wanted, parent)
        )

    def _field(self, node: graphql.FieldNode, parent: graphql.GraphQLNamedType) -> Plan:
        key = node.alias.value if node.alias else node.name.value
        name = node.name.value
        if name == "__typename":
            return Plan(key, name, {}, "String", False, False, None)
        assert isinstance(parent, graphql.GraphQLObjectType)  # noqa: S101 - plans are per concrete type
        definition = parent.fields[name]
        args = get_argument_values(definition, node, self.variables)
        key_given = get_directive_values(_IDEMPOTENT, node, self.variables)
        if key_given:
            args["@idempotent"] = key_given["key"]
        inner = graphql.get_named_type(definition.type)
        plain = graphql.get_nullable_type(definition.type)
        is_list = isinstance(plain, graphql.GraphQLList)
        by_type = None
        if node.selection_set:
            possible = (
                schema().get_possible_types(inner)
                if isinstance(inner, graphql.GraphQLInterfaceType)
                else [inner]
            )
            by_type = {kind.name: self.plans(node.selection_set, kind) for kind in possible}
        connection = inner.name.endswith("Connection")
        only = next(iter(by_type.values())) if by_type and len(by_type) == 1 else None
        return Plan(key, name, args, inner.name, is_list, connection, by_type, only)


def _scale(count: int) -> float:
    """How a list's length weighs in the cost; fitted to recorded answers within a quarter."""
    return 1 + math.log(max(1, count))


def _cost(plan: Plan) -> float:
    if plan.by_type is None or plan.type_name in _FREE:
        return 0
    inner = max(sum(_cost(sub) for sub in subs) for subs in plan.by_type.values())
    if plan.is_connection:
        return 2 + _scale(plan.args.get("first") or 1) * inner
    if plan.type_name.endswith("Edge"):
        return inner
    count = len(plan.args["ids"]) if "ids" in plan.args else plan.args.get("first") or 1
    return _scale(count) * (1 + inner)


def answer(root: Root, prepared: Prepared) -> Shape:
    ask = root.write if prepared.is_writing else root.read
    with root.house.lock:
        return {plan.key: project(ask(plan.name, plan.args), plan) for plan in prepared.plans}


def project(value: Any, plan: Plan) -> Any:
    """The part of a shape that a field's selection asks for."""
    if plan.by_type is None or value is None:
        return value
    if plan.is_connection:
        return _object(connection(value, plan.args), plan)
    if plan.is_list:
        first = plan.args.get("first")
        return [None if v is None else _object(v, plan) for v in value[:first]]
    return _object(value, plan)


def connection(value: Any, args: Shape) -> Shape:
    """A listing, or a plain list cut to the page that was asked for, as a connection."""
    if not isinstance(value, Listing):
        if args.get("reverse") and args.get("sortKey") == "HAPPENED_AT":
            value = value[::-1]
        start = offset_of(args)
        size = args.get("first") or len(value)
        value = Listing(value[start : start + size], start, start + size < len(value), len(value))
    end = value.offset + len(value.nodes)
    return {
        "nodes": value.nodes,
        "edges": [
            {"cursor": cursor_of(value.offset + at + 1), "node": node}
            for at, node in enumerate(value.nodes)
        ],
        "totalCount": value.total,
        "pageInfo": {
            "hasNextPage": value.has_next,
            "hasPreviousPage": value.offset > 0,
            "startCursor": cursor_of(value.offset + 1) if value.nodes else None,
            "endCursor": cursor_of(end) if value.nodes else None,
        },
    }


def _object(value: Shape, plan: Plan) -> Shape:
    subs = plan.fields
    if subs is None:
        assert plan.by_type is not None  # noqa: S101 - leaves never come here
        subs = plan.by_type.get(value["__typename"], [])
    out: Shape = {}
    for sub in subs:
        found = value.get(sub.name)
        if callable(found):
            found = found(sub.args)
        out[sub.key] = found if sub.by_type is None else project(found, sub)
    return out

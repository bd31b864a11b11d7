"""Our documents and the sandbox's schema against the schemas that Shopify publishes."""

from __future__ import annotations

import functools

import graphql
import pytest

from sync.connectors.shopify import fields, parcels, people
from sync.connectors.shopify.documents import ALL
from sync.sandbox import graphql_api, scenarios
from tests.contract.shared import contracts

VERSIONS = ["2026-04", "2026-07"]
# Each schema takes seconds to read: one worker reads both.
pytestmark = pytest.mark.xdist_group("shopify-schema")


@functools.cache
def _build(path):
    return graphql.build_schema(path.read_text("utf-8"), assume_valid=True)


def real(version):
    return _build(contracts("shopify") / f"admin-{version}.graphql")


def _named(schema):
    return {n: t for n, t in schema.type_map.items() if not n.startswith("__")}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", sorted(ALL))
def test_every_document_validates_against_the_real_schema(name, version):
    assert graphql.validate(real(version), graphql.parse(ALL[name])) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_a_wrong_document_would_be_noticed(version):
    wrong = (contracts("shopify") / "documents" / "probe_wrong.graphql").read_text("utf-8")
    assert graphql.validate(real(version), graphql.parse(wrong))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_sandbox_schema_is_a_true_subset(version):
    theirs = _named(real(version))
    for name, ours in _named(graphql_api.schema()).items():
        assert name in theirs, name
        assert type(ours) is type(theirs[name]), name
        if isinstance(ours, graphql.GraphQLEnumType):
            assert set(ours.values) <= set(theirs[name].values), name
        if isinstance(ours, graphql.GraphQLInputObjectType):
            for field, mine in ours.fields.items():
                assert str(mine.type) == str(theirs[name].fields[field].type), f"{name}.{field}"
            # What is sent passes ours in every test: then it holds what theirs asks for too.
            wanted = [
                f for f, t in theirs[name].fields.items() if graphql.is_required_input_field(t)
            ]
            assert set(wanted) <= set(ours.fields), name
        if isinstance(ours, graphql.GraphQLObjectType | graphql.GraphQLInterfaceType):
            assert {i.name for i in ours.interfaces} <= {i.name for i in theirs[name].interfaces}
            _fields_agree(name, ours, theirs[name])


def _fields_agree(name, ours, theirs):
    for field, mine in ours.fields.items():
        assert field in theirs.fields, f"{name}.{field}"
        other = theirs.fields[field]
        assert str(mine.type) == str(other.type), f"{name}.{field}"
        for argument, given in mine.args.items():
            assert argument in other.args, f"{name}.{field}({argument})"
            there = other.args[argument]
            assert str(given.type) == str(there.type), f"{name}.{field}({argument})"
            assert given.default_value == there.default_value, f"{name}.{field}({argument})"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("enum", "known"),
    [
        ("OrderDisplayFinancialStatus", set(fields.FINANCIAL)),
        ("OrderDisplayFulfillmentStatus", set(fields.FULFILMENT)),
        ("FulfillmentEventStatus", set(parcels.PARCEL)),
        ("ReturnStatus", set(fields.RETURN)),
        ("CustomerEmailAddressMarketingState", set(people.MARKETING)),
        ("CustomerSmsMarketingState", set(people.MARKETING)),
        (
            "FulfillmentDisplayStatus",
            set(parcels.PARCEL) | {"CANCELED", "FULFILLED", "MARKED_AS_FULFILLED"},
        ),
    ],
)
def test_every_word_of_an_enumeration_has_its_row(version, enum, known):
    assert set(real(version).type_map[enum].values) <= known


def test_the_sandbox_only_sends_parcel_words_that_exist():
    words = set(real("2026-04").type_map["FulfillmentEventStatus"].values)
    assert set(scenarios.STATUSES) <= words


@pytest.mark.parametrize("version", VERSIONS)
def test_the_vendors_own_documents_of_ours_still_validate(version):
    for path in sorted((contracts("shopify") / "documents").glob("*.graphql")):
        errors = graphql.validate(real(version), graphql.parse(path.read_text("utf-8")))
        assert bool(errors) == path.name.startswith("probe_wrong"), path.name

"""What Vendure's Admin API is asked. Custom fields differ from server to server: documents that
read them are made for those a server has."""

from __future__ import annotations

from collections.abc import Sequence

LOGIN = """
mutation Login($user: String!, $password: String!) {
  login(username: $user, password: $password, rememberMe: true) { __typename }
}"""

KNOWN = "query Known { globalSettings { id } }"
"""Whoever is signed in may ask this, with a password or with a key."""

ME = "query Me { me { channels { id permissions } } }"

ABOUT = """
query About {
  activeChannel { id defaultCurrencyCode }
  globalSettings { serverConfig {
    moneyStrategyPrecision
    entityCustomFields { entityName customFields { ... on CustomField { name type list } } }
  } }
}"""

_PLACED = 'orderPlacedAt: { isNull: false }, type: { notEq: "Seller" }'
"""In a marketplace the customer's own order holds everything; its sellers' parts repeat it."""
_MONEY = "payments { state amount refunds { state total } }"
_SPENT = f"id currencyCode orderPlacedAt {_MONEY}"
_HERS = f"sort: {{ createdAt: ASC, id: ASC }}, filter: {{ {_PLACED} }}"
_SUMS = f"""
  id
  orders(options: {{ take: $orders, {_HERS} }}) {{ totalItems items {{ {_SPENT} }} }}"""

MORE_SUMS = f"""
query MoreSums($id: ID!, $take: Int!, $skip: Int!) {{
  customer(id: $id) {{
    orders(options: {{ take: $take, skip: $skip, {_HERS} }}) {{ totalItems items {{ {_SPENT} }} }}
  }}
}}"""

RANKING = f"""
query Ranking($take: Int!, $skip: Int!, $orders: Int!) {{
  customers(options: {{ take: $take, skip: $skip, sort: {{ createdAt: ASC, id: ASC }} }}) {{
    totalItems items {{ {_SUMS} }}
  }}
}}"""

TAGGED = f"""
query Tagged($take: Int!, $skip: Int!, $orders: Int!, $tag: String!) {{
  customers(options: {{
    take: $take, skip: $skip, sort: {{ createdAt: ASC, id: ASC }},
    filter: {{ conciergeTags: {{ inList: $tag }} }}
  }}) {{ totalItems items {{ {_SUMS} customFields {{ conciergeTags }} }} }}
}}"""
"""Of whom the server thinks that they carry the tag: it looks for a part of any tag."""

GROUPS = """
query Groups($take: Int!, $skip: Int!, $tag: String!) {
  customerGroups(options: { take: $take, skip: $skip, filter: { name: { contains: $tag } } }) {
    totalItems items { id name }
  }
}"""

GROUP = f"""
query Group($id: ID!, $take: Int!, $skip: Int!, $orders: Int!) {{
  customerGroup(id: $id) {{
    customers(options: {{ take: $take, skip: $skip, sort: {{ createdAt: ASC, id: ASC }} }}) {{
      totalItems items {{ {_SUMS} }}
    }}
  }}
}}"""

_LINE = """
    id quantity orderPlacedQuantity unitPrice unitPriceWithTax proratedLinePrice
    productVariant { id sku name }"""
_BOTH = """
  id state updatedAt orderPlacedAt currencyCode total totalWithTax shippingWithTax
  surcharges { id description sku price priceWithTax }
  payments { state amount refunds { id state total createdAt reason lines {
    orderLineId quantity } } }
  fulfillments { id state method trackingCode createdAt updatedAt lines {
    orderLineId quantity } }
  history(options: { take: $entries, sort: { createdAt: DESC }, filter: { type: {
    in: ["ORDER_STATE_TRANSITION", "ORDER_FULFILLMENT_TRANSITION"] } } }) {
    items { type createdAt data }
  }"""

SALES = f"""
query Sales($ids: [String!]!, $take: Int!, $entries: Int!) {{
  orders(options: {{ take: $take, filter: {{ id: {{ in: $ids }} }} }}) {{
    totalItems items {{ {_BOTH} lines {{ {_LINE} }} }}
  }}
}}"""

_CHANGED = "sort: { updatedAt: ASC, id: ASC }, filter: { updatedAt: { after: $since }"

CHANGES = f"""
query Changes($take: Int!, $skip: Int!, $since: DateTime!) {{
  orders(options: {{ take: $take, skip: $skip, {_CHANGED}, {_PLACED} }} }}) {{
    totalItems items {{ id updatedAt customer {{ id }} }}
  }}
}}"""

STIRRED = """
query Stirred($ids: [String!]!, $take: Int!, $orders: Int!, $placed: DateTime!) {
  customers(options: { take: $take, filter: { id: { in: $ids } } }) {
    totalItems items {
      id
      orders(options: { take: $orders, sort: { orderPlacedAt: DESC },
        filter: { orderPlacedAt: { after: $placed } } }) {
        items { id payments { updatedAt refunds { updatedAt } } fulfillments { updatedAt } }
      }
    }
  }
}"""

ADD_NOTE = """
mutation AddNote($id: ID!, $note: String!) {
  addNoteToCustomer(input: { id: $id, note: $note, isPublic: false }) {
    history(options: { take: 1, sort: { createdAt: DESC, id: DESC },
      filter: { type: { eq: "CUSTOMER_NOTE" } } }) { items { id data } }
  }
}"""
"""One entry is what every server gives: a list that is refused here comes after the note."""

NOTES = """
query Notes($id: ID!, $take: Int!, $skip: Int!) {
  customer(id: $id) {
    history(options: { take: $take, skip: $skip, sort: { createdAt: DESC, id: DESC },
      filter: { type: { eq: "CUSTOMER_NOTE" } } }) { totalItems items { id data } }
  }
}"""

TAGS = "query Tags($id: ID!) { customer(id: $id) { customFields { conciergeTags } } }"

SET_TAGS = """
mutation SetTags($id: ID!, $tags: [String!]!) {
  updateCustomer(input: { id: $id, customFields: { conciergeTags: $tags } }) {
    __typename ... on ErrorResult { errorCode }
  }
}"""


def _custom(fields: Sequence[str]) -> str:
    return f"customFields {{ {' '.join(fields)} }}" if fields else ""


def _client(fields: Sequence[str]) -> str:
    return f"""
      createdAt updatedAt firstName lastName emailAddress phoneNumber {_custom(fields)}
      groups {{ name }}
      addresses {{ streetLine1 streetLine2 city postalCode country {{ code }}
        defaultShippingAddress defaultBillingAddress }}"""


def spenders(has_tags: bool) -> str:
    """Customers by id: what they spent, and whether they carry the VIP tag."""
    tags = _custom(("conciergeTags",) if has_tags else ())
    return f"""
query Spenders($ids: [String!]!, $take: Int!, $orders: Int!) {{
  customers(options: {{ take: $take, filter: {{ id: {{ in: $ids }} }} }}) {{
    totalItems items {{ {_SUMS} {tags} groups {{ name }} }}
  }}
}}"""


def clients(fields: Sequence[str]) -> str:
    """Customers by id, with every custom field of `fields`."""
    return f"""
query Clients($ids: [String!]!, $take: Int!, $orders: Int!) {{
  customers(options: {{ take: $take, filter: {{ id: {{ in: $ids }} }} }}) {{
    totalItems items {{ {_SUMS} {_client(fields)} }}
  }}
}}"""


def client_changes(fields: Sequence[str]) -> str:
    """Customers changed after an instant, the oldest change first."""
    return f"""
query ClientChanges($take: Int!, $skip: Int!, $orders: Int!, $since: DateTime!) {{
  customers(options: {{ take: $take, skip: $skip, {_CHANGED} }} }}) {{
    totalItems items {{ {_SUMS} {_client(fields)} }}
  }}
}}"""


def orders(fields: Sequence[str]) -> str:
    """Orders by id, whole."""
    return f"""
query Orders($ids: [String!]!, $take: Int!, $entries: Int!) {{
  orders(options: {{ take: $take, filter: {{ id: {{ in: $ids }} }} }}) {{
    totalItems items {{ code customer {{ id }} {_custom(fields)} {_BOTH} lines {{ {_LINE} }} }}
  }}
}}"""


def histories(fields: Sequence[str]) -> str:
    """The first page of each customer's orders, whole."""
    return f"""
query Histories($ids: [String!]!, $take: Int!, $orders: Int!, $entries: Int!) {{
  customers(options: {{ take: $take, filter: {{ id: {{ in: $ids }} }} }}) {{
    totalItems items {{ id orders(options: {{ take: $orders, {_HERS} }}) {{
      totalItems
      items {{ code customer {{ id }} {_custom(fields)} {_BOTH} lines {{ {_LINE} }} }}
    }} }}
  }}
}}"""


def more_history(fields: Sequence[str]) -> str:
    """A later page of one customer's orders, whole."""
    return f"""
query MoreHistory($id: ID!, $take: Int!, $skip: Int!, $entries: Int!) {{
  customer(id: $id) {{
    orders(options: {{ take: $take, skip: $skip, {_HERS} }}) {{
      totalItems
      items {{ code customer {{ id }} {_custom(fields)} {_BOTH} lines {{ {_LINE} }} }}
    }}
  }}
}}"""

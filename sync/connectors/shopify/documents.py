"""The GraphQL documents sent to Shopify; contract tests hold them against its real schemas."""

_MONEY = "{ shopMoney { amount currencyCode } }"

ABOUT = """
query About {
  shop { id name currencyCode }
  currentAppInstallation { id accessScopes { handle } }
}
"""

RANKING = """
query Ranking($query: String!, $first: Int!, $after: String) {
  customerSegmentMembers(
    query: $query, first: $first, after: $after, sortKey: "amount_spent", reverse: true
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id amountSpent { amount currencyCode } } }
  }
}
"""

CLIENTS = """
query Clients($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Customer {
      id firstName lastName displayName locale note tags createdAt updatedAt numberOfOrders
      amountSpent { amount currencyCode }
      defaultEmailAddress { emailAddress marketingState }
      defaultPhoneNumber { phoneNumber marketingState }
      defaultAddress { address1 address2 city zip countryCodeV2 }
      metafields(first: 30, namespace: "concierge") { nodes { namespace key value } }
    }
  }
}
"""

_ORDER = f"""
fragment OrderFields on Order {{
  id name processedAt createdAt updatedAt cancelledAt taxesIncluded
  displayFinancialStatus displayFulfillmentStatus
  customer {{ id }}
  customAttributes {{ key value }}
  totalPriceSet {_MONEY}
  currentTotalPriceSet {_MONEY}
  totalRefundedSet {_MONEY}
  totalTaxSet {_MONEY}
  totalShippingPriceSet {_MONEY}
  lineItems(first: 50) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ ...LineFields }} }}
  fulfillments(first: 10) {{
    id status displayStatus createdAt deliveredAt estimatedDeliveryAt inTransitAt
    trackingInfo(first: 1) {{ company number url }}
    events(first: 20, sortKey: HAPPENED_AT, reverse: true) {{
      nodes {{ status happenedAt city country message }}
    }}
  }}
  refunds(first: 20) {{
    id createdAt processedAt note totalRefundedSet {_MONEY}
    refundLineItems(first: 20) {{
      nodes {{ quantity lineItem {{ id }} subtotalSet {_MONEY} totalTaxSet {_MONEY} }}
    }}
  }}
  returns(first: 5) {{
    nodes {{
      id name status createdAt totalQuantity
      returnLineItems(first: 10) {{
        nodes {{
          quantity customerNote returnReasonNote
          returnReasonDefinition {{ name }}
          ... on ReturnLineItem {{ fulfillmentLineItem {{ lineItem {{ id title }} }} }}
        }}
      }}
    }}
  }}
}}
"""

_LINE = f"""
fragment LineFields on LineItem {{
  id title variantTitle sku quantity currentQuantity
  variant {{ id }}
  originalTotalSet {_MONEY}
  discountAllocations {{ allocatedAmountSet {_MONEY} }}
  taxLines {{ priceSet {_MONEY} }}
}}
"""

HISTORY = f"""
query History($query: String!, $first: Int!, $after: String) {{
  orders(first: $first, after: $after, sortKey: ID, query: $query) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ ...OrderFields }}
  }}
}}
{_ORDER}{_LINE}"""

ORDERS = f"""
query Orders($ids: [ID!]!) {{
  nodes(ids: $ids) {{ __typename ... on Order {{ ...OrderFields }} }}
}}
{_ORDER}{_LINE}"""

# What became of a sale, for its commission alone: no client, no titles, places, notes or words.
SALES = f"""
query Sales($ids: [ID!]!) {{
  nodes(ids: $ids) {{
    __typename
    ... on Order {{
      id cancelledAt taxesIncluded displayFinancialStatus displayFulfillmentStatus
      totalPriceSet {_MONEY}
      totalRefundedSet {_MONEY}
      lineItems(first: 50) {{
        nodes {{
          id quantity currentQuantity
          originalTotalSet {_MONEY}
          discountAllocations {{ allocatedAmountSet {_MONEY} }}
          taxLines {{ priceSet {_MONEY} }}
        }}
      }}
      fulfillments(first: 10) {{
        id status displayStatus createdAt deliveredAt inTransitAt
        trackingInfo(first: 1) {{ number }}
      }}
      refunds(first: 20) {{
        id createdAt processedAt totalRefundedSet {_MONEY}
        refundLineItems(first: 20) {{
          nodes {{ quantity lineItem {{ id }} subtotalSet {_MONEY} totalTaxSet {_MONEY} }}
        }}
      }}
    }}
  }}
}}
"""

CHANGES = """
query Changes($query: String!, $first: Int!, $after: String) {
  orders(first: $first, after: $after, sortKey: UPDATED_AT, query: $query) {
    pageInfo { hasNextPage endCursor }
    nodes { id updatedAt customer { id tags amountSpent { amount currencyCode } } }
  }
}
"""

# The filter on a customer's update matches whole days, so the newest come first and the walk
# ends at the cursor.
CLIENT_CHANGES = """
query ClientChanges($query: String!, $first: Int!, $after: String) {
  customers(first: $first, after: $after, sortKey: UPDATED_AT, reverse: true, query: $query) {
    pageInfo { hasNextPage endCursor }
    nodes { id updatedAt tags amountSpent { amount currencyCode } }
  }
}
"""

MORE_LINES = f"""
query MoreLines($id: ID!, $after: String) {{
  order(id: $id) {{
    lineItems(first: 100, after: $after) {{
      pageInfo {{ hasNextPage endCursor }}
      nodes {{ ...LineFields }}
    }}
  }}
}}
{_LINE}"""

RECORD = """
query Record($id: ID!) {
  customer(id: $id) {
    id note tags
    metafields(first: 50, namespace: "concierge") { nodes { key value type compareDigest } }
  }
}
"""

SET_METAFIELDS = """
mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { id key }
    userErrors { field code }
  }
}
"""

DELETE_METAFIELDS = """
mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {
  metafieldsDelete(metafields: $metafields) {
    deletedMetafields { key }
    userErrors { field }
  }
}
"""

SET_NOTE = """
mutation SetNote($input: CustomerInput!) {
  customerUpdate(input: $input) { customer { id } userErrors { field } }
}
"""

ADD_TAGS = """
mutation AddTags($id: ID!, $tags: [String!]!) {
  tagsAdd(id: $id, tags: $tags) { node { id } userErrors { field } }
}
"""

REMOVE_TAGS = """
mutation RemoveTags($id: ID!, $tags: [String!]!) {
  tagsRemove(id: $id, tags: $tags) { node { id } userErrors { field } }
}
"""

PAYMENTS = f"""
query Payments($id: ID!) {{
  order(id: $id) {{
    id
    transactions(first: 20) {{ id kind status gateway amountSet {_MONEY} }}
  }}
}}
"""

# Without the directive a refund is refused at run time from 2026-04 on.
REFUND = f"""
mutation Refund($input: RefundInput!, $key: String!) {{
  refundCreate(input: $input) @idempotent(key: $key) {{
    refund {{ id totalRefundedSet {_MONEY} }}
    userErrors {{ field }}
  }}
}}
"""

CHECKOUT = """
mutation Checkout($input: DraftOrderInput!) {
  draftOrderCreate(input: $input) {
    draftOrder { id invoiceUrl }
    userErrors { field }
  }
}
"""

FIND_CHECKOUT = """
query FindCheckout($query: String!) {
  draftOrders(first: 1, query: $query) { nodes { id invoiceUrl } }
}
"""

READS = {
    "about": ABOUT,
    "ranking": RANKING,
    "clients": CLIENTS,
    "history": HISTORY,
    "orders": ORDERS,
    "sales": SALES,
    "changes": CHANGES,
    "client_changes": CLIENT_CHANGES,
    "more_lines": MORE_LINES,
}
WRITES = {
    "record": RECORD,
    "set_metafields": SET_METAFIELDS,
    "delete_metafields": DELETE_METAFIELDS,
    "set_note": SET_NOTE,
    "add_tags": ADD_TAGS,
    "remove_tags": REMOVE_TAGS,
    "payments": PAYMENTS,
    "refund": REFUND,
    "checkout": CHECKOUT,
    "find_checkout": FIND_CHECKOUT,
}
ALL = READS | WRITES

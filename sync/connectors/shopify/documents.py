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
          customerNote returnReasonNote
          returnReasonDefinition {{ name }}
          ... on ReturnLineItem {{ fulfillmentLineItem {{ lineItem {{ title }} }} }}
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
    nodes { id updatedAt customer { id } }
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

ALL = {
    "about": ABOUT,
    "ranking": RANKING,
    "clients": CLIENTS,
    "history": HISTORY,
    "orders": ORDERS,
    "sales": SALES,
    "changes": CHANGES,
    "more_lines": MORE_LINES,
}

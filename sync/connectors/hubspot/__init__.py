"""HubSpot's CRM: contacts by spend, their orders, and what was done for them."""

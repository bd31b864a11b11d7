"""The words of what an account is made of, in the user's language."""

from __future__ import annotations

from ui.messages import tr


def labels() -> dict[str, str]:
    """The words of domain.account_kinds, by the English ones."""
    return _of_vendors() | {
        "Only read, tell nothing": tr("Only read, tell nothing"),
        "Address of the shop": tr("Address of the shop"),
        "Client id, for an app that has one": tr("Client id, for an app that has one"),
        "Version of the API": tr("Version of the API"),
        "Checkout links as draft orders": tr("Checkout links as draft orders"),
        "Access token, or the app's secret": tr("Access token, or the app's secret"),
        "Address of the server": tr("Address of the server"),
        "Administrator's name, without an API key": tr("Administrator's name, without an API key"),
        "Token of the channel, if there are several": tr(
            "Token of the channel, if there are several"
        ),
        "Password, or the API key": tr("Password, or the API key"),
        "API key": tr("API key"),
        "Property that holds what a contact has spent": tr(
            "Property that holds what a contact has spent"
        ),
        "Property that holds the client's tags": tr("Property that holds the client's tags"),
        "Property of what the client likes": tr("Property of what the client likes"),
        "Unique property of calls and notes": tr("Unique property of calls and notes"),
        "Currency of the portal": tr("Currency of the portal"),
        "Access token of the private app": tr("Access token of the private app"),
        "Folder with the exports": tr("Folder with the exports"),
        "Currency, where the files name none": tr("Currency, where the files name none"),
        "Time zone of the files": tr("Time zone of the files"),
        "Address under which films are seen": tr("Address under which films are seen"),
        "Name of the house on the page": tr("Name of the house on the page"),
        "Days until a film is taken off, 0 for never": tr(
            "Days until a film is taken off, 0 for never"
        ),
        "Days until a film is erased here too, 0 for never": tr(
            "Days until a film is erased here too, 0 for never"
        ),
        "File or address where that is written down": tr(
            "File or address where that is written down"
        ),
        "Words of the button under a film": tr("Words of the button under a film"),
        "Where that button leads": tr("Where that button leads"),
        "Address that hears of what was watched": tr("Address that hears of what was watched"),
        "Folder that a web server shows": tr("Folder that a web server shows"),
        "Address of the store": tr("Address of the store"),
        "Id of the access key, or of the Azure account": tr(
            "Id of the access key, or of the Azure account"
        ),
        "Region, where the store has several": tr("Region, where the store has several"),
        "Address of a store that speaks S3, if it is not Amazon's": tr(
            "Address of a store that speaks S3, if it is not Amazon's"
        ),
        "Secret access key, Google's service account as JSON, or Azure's key": tr(
            "Secret access key, Google's service account as JSON, or Azure's key"
        ),
        "Mail server": tr("Mail server"),
        "Address of the sender": tr("Address of the sender"),
        "Name to sign in with": tr("Name to sign in with"),
        "Port, if it is not 587": tr("Port, if it is not 587"),
        "Encryption": tr("Encryption"),
        "Password of the mailbox": tr("Password of the mailbox"),
    }


def _of_vendors() -> dict[str, str]:
    return {
        "Number of the card": tr("Number of the card"),
        "Handwriting": tr("Handwriting"),
        "Product for gifts": tr("Product for gifts"),
        "Product for flowers": tr("Product for flowers"),
        "Payment method, if there are several": tr("Payment method, if there are several"),
        "Currency it is paid in": tr("Currency it is paid in"),
        "What one unit of it costs here, at most": tr("What one unit of it costs here, at most"),
        "API ID": tr("API ID"),
        "API token": tr("API token"),
        "Who is which Aircall user": tr("Who is which Aircall user"),
    }


def label(text: str) -> str:
    return labels().get(text, text)

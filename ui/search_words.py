"""Other words by which an action is looked for in the palette than those of its title."""

from __future__ import annotations

from ui.messages import tr


def search_words() -> dict[str, str]:
    """Action's id -> words, in the user's language."""
    return {
        "studio.library": tr("library videos recordings"),
        "go.studio": tr("films library camera record"),
        "go.outbox": tr("waiting queue sending messages"),
        "go.clients": tr("customers people book"),
        "go.parcels": tr("deliveries shipments orders tracking"),
        "go.gestures": tr("gifts notes flowers budget"),
        "go.desk": tr("manager commission approvals"),
        "go.settings": tr("preferences options accounts language"),
        "sync": tr("refresh update fetch"),
        "connect": tr("add shop mailbox folder"),
        "theme": tr("night mode colours appearance"),
        "scale.more": tr("zoom in bigger font size"),
        "scale.less": tr("zoom out smaller font size"),
    }

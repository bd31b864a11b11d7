"""The consultation: her question, the look, the checkout link and what it would pay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from concierge.domain.clients import Taste
from concierge.domain.consultations import LOOK_MAX, ConsultationSource, LookItem
from concierge.domain.errors import UserError
from concierge.domain.ids import ConsultationId
from concierge.domain.money import Money, totals
from concierge.services.consultations import (
    ConsultationForm,
    close_consultation,
    expected_commission,
    find_pieces,
    list_consultations,
    save_consultation,
)
from ui.drawers.form import FormDrawer
from ui.icons import Icon
from ui.kit.boxes import Column, Row
from ui.kit.buttons import Button, Kind, Size
from ui.kit.fields import TextArea, TextField
from ui.kit.labels import PlainLabel, SectionLabel
from ui.kit.marks import Hairline
from ui.kit.panels import KeyValues, Paper
from ui.kit.selects import SelectField
from ui.kit.suggestions import Suggestions
from ui.messages import tr, word
from ui.theme import Role, Tone

if TYPE_CHECKING:
    from concierge.domain.views.clients import Profile
    from concierge.domain.views.work import ConsultationRow, PieceRow
    from ui.place import Place

_SIZES = (Taste.SIZE_DRESS, Taste.SIZE_SHOE, Taste.SIZE_RING, Taste.AVOIDS)


class ConsultationDrawer(FormDrawer):
    """A new one, or `existing` to go on with."""

    kind = "consultation"

    def __init__(self, place: Place, profile: Profile, existing: int | None = None) -> None:
        super().__init__(place, profile, profile.name, tr("Consultation"))
        self._existing = ConsultationId(existing) if existing is not None else None
        self._items: list[LookItem] = []
        self._found: list[PieceRow] = []
        self.source = SelectField(
            [(s, word(s)) for s in ConsultationSource], name=tr("Where it came from")
        )
        self.question = TextArea(tr("The question"), tr("In the client's own words"))
        self.question.set_compact(True)
        self.need = TextField(tr("What is needed"), tr("Evening look for Saturday 20 June"))
        self.search = TextField(tr("Add a piece"), tr("Search by name: scarf, coat …"))
        self.reason = TextField(tr("How it ended"), tr("Why it was not taken"))
        self.fields = {"question": self.question, "items": self.search, "reason": self.reason}
        self._fill_body()
        self._complete()
        self._connect()
        self._retell()
        if self._existing is None:
            self.load()
        else:
            self.place.run(lambda w: list_consultations(w, profile.id), self._show_existing)

    @property
    def draft_key(self) -> str:
        return f"{self.kind}:{self.profile.id}:{self._existing or 'new'}"

    @property
    def detail(self) -> object:
        return self._existing

    def _fill_body(self) -> None:
        self.lost = Button(tr("Mark lost"), Kind.BARE)
        self.lost.clicked.connect(self._on_lost)
        self.lost.setVisible(self._existing is not None)
        self.foot.insertWidget(1, self.lost)
        self._pieces = Column(space="s4")
        self._sum_words = PlainLabel("", Role.SMALL, Tone.INK2)
        self._sum = PlainLabel("", Role.NUMBER_STRONG)
        self._link_box = Column(space="s6")
        self._pay_title = PlainLabel(tr("Bought through the link, it is yours"), Role.STRONG)
        self._pay_words = PlainLabel("", Role.SMALL, Tone.INK2, wrap=True)
        self._pay = PlainLabel("", Role.FIGURE, Tone.ACCENT)
        pay = Row(space="s16", pad="s12 s16 s12 s16", paper=Paper.RAISED, framed=True)
        pay.add(Column(self._pay_title, self._pay_words, space="s4"), 1)
        pay.add_at(self._pay, Qt.AlignmentFlag.AlignTop)
        self._pay_box = pay
        top = Row(PlainLabel(tr("Came by"), Role.SMALL_STRONG, Tone.INK2), self.source, None)
        for part in (
            top,
            self.question,
            self.need,
            Column(SectionLabel(tr("The look")), self.search, self._pieces, space="s8"),
            Row(self._sum_words, None, self._sum),
            Hairline(),
        ):
            self.body.addWidget(part)
        sizes = self._sizes()
        if sizes:
            self.body.addWidget(KeyValues(sizes))
        self.body.addWidget(self._link_box)
        self.body.addWidget(self._pay_box)
        self.body.addWidget(self.reason)
        self.reason.setVisible(False)
        self.body.addStretch(1)

    def _sizes(self) -> list[tuple[str, str]]:
        known = dict(self.profile.tastes)
        return [(word(taste), known[taste]) for taste in _SIZES if known.get(taste)]

    def _complete(self) -> None:
        self._suggestions = Suggestions(self.search)
        self._suggestions.picked.connect(self._on_picked)
        self._on_search("")

    def _connect(self) -> None:
        self.question.text_changed.connect(self.edited)
        self.need.text_changed.connect(self.edited)
        self.source.chosen.connect(self.edited)
        self.reason.text_changed.connect(self.edited)
        self.search.text_changed.connect(self._on_search)
        self.search.submitted.connect(self._on_typed)

    # --- pieces -------------------------------------------------------------------------

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.search.set_error("")
        client = self.profile.id
        self.place.run(
            lambda w: find_pieces(w, client, text), self._suggest, key="consultation.pieces"
        )

    def _suggest(self, found: list[PieceRow]) -> None:
        if not isValid(self):
            return
        self._found = found
        wanted = found if self.search.text().strip() else []
        self._suggestions.offer([self._piece_words(piece) for piece in wanted])

    def _piece_words(self, piece: PieceRow) -> str:
        title = " · ".join(part for part in (piece.title, piece.variant) if part)
        return f"{title}, {self.place.formats.money(piece.price, whole=True)}"

    @Slot(str)
    def _on_picked(self, words: str) -> None:
        piece = next((p for p in self._found if self._piece_words(p) == words), None)
        self.search.edit.clear()
        if piece is not None:
            self.add_piece(piece)

    @Slot()
    def _on_typed(self) -> None:
        """Enter takes the first suggestion."""
        text = self.search.text()
        if text and self._found:
            self._suggestions.close_list()
            self.search.edit.clear()
            self.add_piece(self._found[0])

    def add_piece(self, piece: PieceRow) -> None:
        if len(self._items) >= LOOK_MAX:
            full = tr("A look has up to {count} pieces: take one away.", count=LOOK_MAX)
            self.search.set_error(full)
            return
        item = LookItem(piece.title, piece.variant, piece.variant_remote_id, piece.price, piece.net)
        self._items.append(item)
        self.edited()
        self._retell()

    def count(self) -> int:
        return len(self._items)

    def _remove(self, item: LookItem) -> None:
        self._items.remove(item)
        self.edited()
        self._retell()

    def _retell(self) -> None:
        money = self.place.formats.money
        self._pieces.clear()
        for item in self._items:
            line = Row(space="s8")
            line.add(PlainLabel(item.title, Role.STRONG, elide=True), 1)
            line.add(PlainLabel(item.variant, Role.SMALL, Tone.INK2))
            line.add(PlainLabel(money(item.price, whole=True), Role.NUMBER))
            gone = Button(
                kind=Kind.BARE, icon=Icon.X, size=Size.SMALL, name=tr("Take {x} out", x=item.title)
            )
            gone.clicked.connect(lambda _=False, i=item: self._remove(i))
            line.add(gone)
            self._pieces.add(line)
        self._sum_words.setText(
            tr("{count} of up to {limit} pieces", count=len(self._items), limit=LOOK_MAX)
        )
        currency = self.place.workplace.house.currency
        sums = totals([item.price for item in self._items]) or (Money.zero(currency),)
        together = " + ".join(money(value, whole=True) for value in sums)
        self._sum.setText(tr("Together {money}", money=together))
        nets = totals([item.net for item in self._items])
        # One checkout takes one currency: there is nothing to promise for two.
        self._tell_pay(nets[0] if len(nets) == 1 else Money.zero(currency))
        words = tr("Propose and copy link") if self._items else tr("Keep the question")
        self.primary.set_words(words, "Ctrl+Return")

    def _tell_pay(self, value: Money) -> None:
        amount, rate, version = expected_commission(value)
        formats = self.place.formats
        self._pay_box.setVisible(bool(value))
        self._pay.setText(formats.money(amount))
        self._pay_words.setText(
            tr(
                "{rate} of {net} net, rules version {version}. Returned pieces are taken back at "
                "the same rate.",
                rate=formats.percent(rate),
                net=formats.money(value),
                version=version,
            )
        )

    # --- one that exists ----------------------------------------------------------------

    def _show_existing(self, rows: tuple[ConsultationRow, ...]) -> None:
        if not isValid(self):
            return
        row = next((r for r in rows if r.id == self._existing), None)
        if row is None:
            self.show_banner(tr("This consultation is no longer there."))
            return
        self.source.set_value(row.source)
        self.question.set_text(row.question)
        self.need.set_text(row.need)
        self._items = list(row.items)
        self._retell()
        if row.link:
            self._show_link(row)
        self.untouched()  # what the store holds is no draft
        self.load()

    def _show_link(self, row: ConsultationRow) -> None:
        self._link_box.clear()
        field = TextField(tr("Checkout link"))
        field.set_text(row.link)
        field.edit.setReadOnly(True)
        field.edit.setCursorPosition(0)
        copy = Button(tr("Copy"), icon=Icon.COPY)
        copy.clicked.connect(lambda: self._copy(row.link))
        line = Row(space="s8")
        line.add(field, 1)
        line.add_at(copy, Qt.AlignmentFlag.AlignBottom)
        self._link_box.add(line)

    def _copy(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self.place.toast_asked.emit(tr("Link copied"), None)

    # --- the form -----------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        source = self.source.value()
        return {
            "source": source.value if isinstance(source, ConsultationSource) else "",
            "question": self.question.text(),
            "need": self.need.text(),
            "items": [
                {
                    "title": item.title,
                    "variant": item.variant,
                    "variant_remote_id": item.variant_remote_id,
                    "price": item.price.minor,
                    "net": item.net.minor,
                    "currency": item.price.currency,
                }
                for item in self._items
            ],
            "reason": self.reason.text(),
        }

    def restore(self, values: dict[str, Any]) -> None:
        self.source.set_value(ConsultationSource(values["source"]))
        self.question.set_text(values["question"])
        self.need.set_text(values["need"])
        self._items = [
            LookItem(
                item["title"],
                item["variant"],
                item["variant_remote_id"],
                Money(item["price"], item["currency"]),
                Money(item["net"], item["currency"]),
            )
            for item in values["items"]
        ]
        self._retell()
        self.reason.set_text(values.get("reason", ""))
        self.reason.setVisible(bool(self.reason.text()))

    def _form(self) -> ConsultationForm:
        source = self.source.value()
        kind = source if isinstance(source, ConsultationSource) else ConsultationSource.CHAT
        question, need = self.question.text(), self.need.text()
        return ConsultationForm(self.profile.id, kind, question, need, tuple(self._items))

    def save(self) -> None:
        existing, form = self._existing, self._form()

        def saved(row: ConsultationRow) -> None:
            self._saved(row.link if form.items else "")

        self.run_save(lambda w: save_consultation(w, form, existing), saved)

    def _saved(self, link: str) -> None:
        """`link` is empty where only the question was kept."""
        if not link:
            words = tr("The question is kept for {name}", name=self.profile.name)
            self.place.toast_asked.emit(words, None)
            return
        QGuiApplication.clipboard().setText(link)
        self.place.toast_asked.emit(tr("Proposal saved, the checkout link is copied"), None)

    @Slot()
    def _on_lost(self) -> None:
        if self._existing is None:
            return
        if not self.reason.isVisible():
            self.reason.setVisible(True)
            self.reason.setFocus()
            return
        consultation, reason, form = self._existing, self.reason.text(), self._form()
        self.clear_errors()

        def done(_: None) -> None:
            self.place.toast_asked.emit(tr("Consultation closed as lost"), None)

        self.run_save(
            lambda w: close_consultation(w, consultation, won=False, reason=reason, form=form), done
        )

    def failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.field == "reason":
            self.reason.setVisible(True)
        super().failed(error)

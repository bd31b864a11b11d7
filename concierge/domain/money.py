"""Money as integer minor units and an ISO 4217 currency. Never a float."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

# Currencies whose minor unit is not a hundredth (ISO 4217, list one, 2025).
_NO_DECIMALS = (
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
    "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF",
)  # fmt: skip
_THREE_DECIMALS = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
_EXPONENTS = {**dict.fromkeys(_NO_DECIMALS, 0), **dict.fromkeys(_THREE_DECIMALS, 3)}

BASIS_POINTS = 10_000


def exponent(currency: str) -> int:
    """How many decimal digits the currency's minor unit has: JPY 0, EUR 2, KWD 3."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (cents, yen, fils) of one currency."""

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> Money:
        return cls(0, currency)

    @classmethod
    def parse(cls, amount: str, currency: str) -> Money:
        """Read a plain decimal such as "1240.00"; excess digits are rounded half up.

        Raises ValueError for anything that is not a finite number.
        """
        try:
            value = Decimal(amount)
            minor = int(value.scaleb(exponent(currency)).quantize(Decimal(1), ROUND_HALF_UP))
        except (InvalidOperation, ValueError) as exc:
            raise ValueError(f"not an amount in {currency}") from exc
        return cls(minor, currency)

    def decimal(self) -> Decimal:
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    def _same(self, other: Money) -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be added")
        return other.minor

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.minor <= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def share(self, basis_points: int) -> Money:
        """The given hundredths of a per cent of it, rounded half away from zero."""
        product = abs(self.minor) * basis_points
        rounded = (2 * product + BASIS_POINTS) // (2 * BASIS_POINTS)
        return Money(rounded if self.minor >= 0 else -rounded, self.currency)

    def split(self, weights: Sequence[int]) -> list[Money]:
        """Shares by weight that sum to the whole exactly.

        Every share is rounded towards zero and the first one takes the remainder
        (docs/decisions: splits). Raises ValueError when no weight is positive.
        """
        total = sum(weights)
        if total <= 0 or min(weights) < 0:
            raise ValueError("weights must be positive")
        sign = 1 if self.minor >= 0 else -1
        shares = [sign * (abs(self.minor) * weight // total) for weight in weights]
        shares[0] += self.minor - sum(shares)
        return [Money(share, self.currency) for share in shares]


def total(amounts: Sequence[Money], currency: str) -> Money:
    """The sum, zero in `currency` for none."""
    result = Money.zero(currency)
    for amount in amounts:
        result = result + amount
    return result


def totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One sum for each currency, by its code: unlike currencies are never added."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, Money.zero(amount.currency)) + amount
    return tuple(sums[currency] for currency in sorted(sums))

"""Bring the catalogues up to date: `make translations`."""

import sys

from tests.translations.catalogue import update

missing = update()
sys.stdout.writelines(f"{line}\n" for line in missing)
sys.exit(1 if missing else 0)

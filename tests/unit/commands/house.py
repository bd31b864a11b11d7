"""A store, and the program run on it in this very process."""

import argparse
import os
from pathlib import Path

from concierge.cli import parse
from concierge.domain import recovery_key
from concierge.storage.database import StoreKey
from concierge.storage.opening import open_store
from main import main

KEY = StoreKey(raw="ab" * 32)
SETUP = ("setup", "--house", "Maison Noire", "--zone", "Europe/Paris")
PEOPLE = ("--agent", "Ana Ribeiro", "--agent", "Léo Martin", "--manager", "Margaux Vidal")


class Program:
    def __init__(self, folder: Path, capsys) -> None:
        self.store = folder / "house" / "store.db"
        self._capsys = capsys
        open_store(self.store, KEY).close()

    def __call__(self, *words: str) -> tuple[int, str, str]:
        """(exit code, stdout, stderr)."""
        code = main([*words, *self.where()])
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def where(self) -> list[str]:
        """The options that name and open the store, once."""
        reader, writer = os.pipe()
        os.write(writer, recovery_key.written(KEY.raw).encode())
        os.close(writer)
        return ["--store", str(self.store), "--passphrase-fd", str(reader)]

    def set_up(self, *more: str) -> tuple[int, str, str]:
        return self(*SETUP, *PEOPLE, *more)


def args_for(program: Program, *words: str) -> argparse.Namespace:
    """The parsed command, for one that is run with parts of the test's own."""
    commands = ("window", "demo", "setup", "accounts", "staff", "rules", "sync", "outbox")
    runs = dict.fromkeys((*commands, "export", "store", "doctor", "sandbox"), lambda _: 0)
    return parse(runs, Path("unused"), [*words, *program.where()])

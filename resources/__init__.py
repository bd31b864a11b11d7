"""Fonts, icons, translations and templates that ship with the program."""

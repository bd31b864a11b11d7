"""Handwrytten: notes written with a pen and posted."""

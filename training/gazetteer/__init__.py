"""Builds the gazetteer that the program carries; see __main__.py."""

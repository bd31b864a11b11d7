"""The page of a film: a template, its style, its script, and the Latin letters of EB Garamond."""

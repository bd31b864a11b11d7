"""The catalogues of the other languages: what the sources say, what the catalogues hold."""

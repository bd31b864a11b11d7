"""Where films are put for clients to see: a folder that a web server shows, or an object store."""

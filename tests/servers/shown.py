"""Debian's nginx as docs/films.md sets it up: a folder of films, and a log of what was watched."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.limiter import program
from tests.servers.processes import free_port, serving

_PAGE = Path(__file__).parents[2] / "docs" / "films.md"
_AROUND = """{user}
daemon off;
pid nginx.pid;
error_log stderr notice;
worker_processes 1;
events {{ worker_connections 64; }}
http {{
  types {{ text/html html; video/mp4 mp4; image/jpeg jpg; image/gif gif; text/vtt vtt; }}
  access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4;
  scgi_temp_path t5;
  {told}
}}
"""


@contextmanager
def shown(films: Path, log: Path) -> Iterator[str]:
    """The address under which the folder is seen."""
    nginx = program()
    if nginx is None:
        raise RuntimeError("nginx is missing")
    port = free_port()
    found = re.search(r"```nginx\n(.*?)```", _PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found, "docs/films.md shows how a web server is set up"
    told = found[1].replace("/srv/films", str(films)).replace("/var/log/nginx/views.log", str(log))
    told = told.replace("server {", f"server {{\n  listen 127.0.0.1:{port};")
    with tempfile.TemporaryDirectory(prefix="nginx") as name:
        folder = Path(name)
        # Started by root, its workers would be somebody who may not come to the films.
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0
        told = _AROUND.format(told=told, user="user root;" if is_root else "")
        (folder / "nginx.conf").write_text(told, encoding="utf-8")
        command = [nginx, "-p", f"{folder}/", "-c", "nginx.conf", "-e", "stderr"]
        with serving(command, folder, {}, lambda line: "start worker process " in line):
            yield f"http://127.0.0.1:{port}"

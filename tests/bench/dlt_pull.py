"""The same clients and orders read by dlt's REST source into SQLite; run by its own interpreter.

Usage: python dlt_pull.py PLAN.json FOLDER. The plan holds the requests' documents and variables
as Concierge sent them; seconds and rows come back as JSON.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from pathlib import Path
from typing import Any


def _resource(plan: dict[str, Any], number: int, asked: dict[str, Any]) -> dict[str, Any]:
    """One question with all its pages."""
    # Braces are dlt's own placeholders: literal ones are written twice.
    query = asked["query"].replace("{", "{{").replace("}", "}}")
    body = {"query": query, "variables": asked["variables"]}
    endpoint: dict[str, Any] = {
        "path": plan["path"],
        "method": "POST",
        "json": body,
        "data_selector": asked["nodes"],
        "paginator": "single_page",
    }
    if asked["cursor"]:
        endpoint["paginator"] = {
            "type": "cursor",
            "cursor_path": asked["cursor"],
            "cursor_body_path": "variables.after",
        }
    return {
        "name": f"{asked['table']}_{number}",
        "table_name": asked["table"],
        "primary_key": "id",
        "write_disposition": "merge",
        "endpoint": endpoint,
    }


def main() -> None:
    plan, folder = json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2])
    os.environ["DLT_DATA_DIR"] = str(folder / "dlt")
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    os.environ["RUNTIME__LOG_LEVEL"] = "ERROR"
    import dlt
    from dlt.sources.rest_api import rest_api_source

    logging.disable(logging.WARNING)
    began = time.perf_counter()
    source = rest_api_source(
        {
            "client": {"base_url": plan["url"], "headers": {plan["header"]: plan["token"]}},
            "resources": [
                _resource(plan, number, asked) for number, asked in enumerate(plan["questions"])
            ],
        }
    )
    pipeline = dlt.pipeline(
        "bench",
        destination=dlt.destinations.sqlalchemy(f"sqlite:///{folder / 'dlt.db'}"),
        dataset_name="main",
        pipelines_dir=str(folder / "pipelines"),
    )
    pipeline.run(source)
    took = time.perf_counter() - began
    counts = pipeline.last_trace.last_normalize_info.row_counts
    sys.stdout.write(json.dumps({"seconds": took, "counts": counts}))


if __name__ == "__main__":
    main()

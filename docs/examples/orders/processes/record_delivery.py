"""RecordDelivery, of shipment: writes the delivery into the order, which then completes by itself."""

import json

import plpy


def record_delivery(meta: dict, data: dict) -> None:
    """Notes the time in the shipment, and the delivery in its order."""
    data["delivered_at"] = meta["now"]
    news = {"delivery": {"status": "delivered", "at": meta["now"], "signed_by": data["signed_by"]}}
    patch = plpy.prepare("SELECT ef_patch($1, $2)", ["uuid", "jsonb"])
    plpy.execute(patch, [data["order_id"], json.dumps(news)])

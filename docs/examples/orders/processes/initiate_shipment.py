"""InitiateShipment, of order: tells the warehouse to prepare the parcels, by making a shipment."""

import json

import plpy


def initiate_shipment(meta: dict, data: dict) -> None:
    """Makes the shipment in the transaction that ships the order: both happen or neither."""
    per_parcel = meta["config"]["itemsPerParcel"]
    pieces = sum(item["quantity"] for item in data["items"])
    shipment = {
        "order_id": meta["entity_id"],
        "order_number": data["number"],
        "address": data["ship_to"],
        "parcels": -(-pieces // per_parcel),
        "contents": [{"sku": item["sku"], "quantity": item["quantity"]} for item in data["items"]],
    }
    create = plpy.prepare("SELECT ef_create('shipment', $1) AS id", ["jsonb"])
    data["shipment_id"] = plpy.execute(create, [json.dumps(shipment)])[0]["id"]

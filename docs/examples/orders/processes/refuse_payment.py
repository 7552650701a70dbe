"""RefusePayment, of payment: tells its order why it is still not paid."""

import json

import plpy


def refuse_payment(meta: dict, data: dict) -> None:
    """Changes the order, not the payment; the order stays where it is and waits for a better one."""
    news = {"payment": {"id": meta["entity_id"], "status": "refused", "reason": data["reason"]}}
    patch = plpy.prepare("SELECT ef_patch($1, $2)", ["uuid", "jsonb"])
    plpy.execute(patch, [data["order_id"], json.dumps(news)])

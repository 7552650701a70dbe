"""ConfirmPayment, of payment: writes the payment into its order, which then goes on by itself."""

import json

import plpy


def confirm_payment(meta: dict, data: dict) -> None:
    """Changes the order, not the payment."""
    news = {"payment": {
        "id": meta["entity_id"],
        "status": "confirmed",
        "amount": data["amount"],
        "currency": data["currency"],
        "method": data["method"],
    }}
    patch = plpy.prepare("SELECT ef_patch($1, $2)", ["uuid", "jsonb"])
    plpy.execute(patch, [data["order_id"], json.dumps(news)])

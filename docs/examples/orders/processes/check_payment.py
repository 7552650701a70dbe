"""CheckPayment, of payment: writes into the payment whether it can be accepted, and if not why."""

import json

import plpy


def objection(payment: dict, order: dict | None, currencies: list[str]) -> str | None:
    """What speaks against the payment; None when nothing does."""
    if payment["bank"] != "captured":
        return f"the bank says: {payment['bank']}"
    if order is None:
        return "there is no such order"
    if not order["items"]:
        return "the order has no items"
    for item in order["items"]:
        if item["quantity"] < 1:
            return f"a quantity in the order is {item['quantity']}"
    if "currency" not in order:
        return "the order names no currency"
    if order["currency"] not in currencies:
        return f"the order's currency {order['currency']} is not accepted"
    return None


def check_payment(meta: dict, data: dict) -> None:
    """Reads the order that the payment names; changes the payment in place."""
    get = plpy.prepare("SELECT data FROM ef_get($1)", ["uuid"])
    found = plpy.execute(get, [data["order_id"]])
    order = json.loads(found[0]["data"]) if found else None
    reason = objection(data, order, meta["config"]["currencies"])
    data["verdict"] = "good" if reason is None else "bad"
    if reason is not None:
        data["reason"] = reason

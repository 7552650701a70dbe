"""ProcessPayment, of order: books a confirmed payment, if it is what the order costs."""

import plpy


def process_payment(meta: dict, data: dict) -> None:
    """Changes the order in place. Raises, which keeps the order where it is, when the sums differ."""
    payment = data["payment"]
    cost = sum(item["quantity"] * item["unit_price"] for item in data["items"])
    if (payment["amount"], payment["currency"]) != (cost, data["currency"]):
        plpy.error(
            f"payment of {data['number']} does not fit",
            detail=f"It costs {cost} {data['currency']}, {payment['amount']} {payment['currency']} came.",
            hint="Settle it with the customer, then correct the order's payment with ef_patch().",
            sqlstate="22023",
        )
    payment["receipt"] = data["number"].replace("A-", "R-")
    data["paid_at"] = meta["now"]

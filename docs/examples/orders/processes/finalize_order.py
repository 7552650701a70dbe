"""FinalizeOrder, of order: closes a delivered order and writes to the customer."""


def finalize_order(meta: dict, data: dict) -> None:
    """Changes the order in place; sending what lies in "notification" is left to a mailer."""
    data["completed_at"] = meta["now"]
    data["notification"] = {
        "to": data["customer"]["email"],
        "text": f"Dear {data['customer']['name']}, your order {data['number']} was delivered"
        f" and signed for by {data['delivery']['signed_by']}. Thank you!",
    }

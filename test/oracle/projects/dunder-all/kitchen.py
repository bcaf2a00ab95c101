__all__ = ["OVEN", "_LISTED"]
OVEN = "hot"
HIDDEN = "flour"
_LISTED = "yes"

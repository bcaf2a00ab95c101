import settings
SEEN = settings.FIRST
HAS_SECOND = hasattr(settings, "SECOND")

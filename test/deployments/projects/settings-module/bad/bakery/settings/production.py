from bakery.settings.base import *  # noqa: F403

DEBUG = False

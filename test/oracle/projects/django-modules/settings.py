from django.conf import global_settings
from django.conf.global_settings import *
from django.contrib.messages import constants as messages
from django.utils.translation import gettext_lazy as _
from django.urls import reverse_lazy
DEBUG = False
MESSAGE_TAGS = {messages.ERROR: "danger"}
LANGUAGES = [("en", "English"), ("fr", "French")]
NAME = "kept"
MIDDLEWARE_COPY = list(global_settings.TEMPLATES)

from django.apps import AppConfig


class CarteConfig(AppConfig):
    name = "carte"
    verbose_name = "La carte"

# always: DJANGO_CONFIGURATION=Production
from configurations import Configuration, values
class Production(Configuration):
    SECRET_KEY = values.SecretValue()
# reads: DJANGO_SECRET_KEY

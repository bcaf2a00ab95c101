APPS.append("toolbar")

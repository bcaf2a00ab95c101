from django.urls import path

from . import views

app_name = "carte"

urlpatterns = [
    path("", views.carte_du_jour, name="carte_du_jour"),
    path("crepe/<slug:nom>/", views.crepe, name="crepe"),
]

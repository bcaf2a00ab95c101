from django.http import Http404
from django.shortcuts import render

from .menu import CARTE


def carte_du_jour(request):
    return render(request, "carte/carte.html", {"crepes": CARTE})


def crepe(request, nom):
    for plat in CARTE:
        if plat.nom == nom:
            return render(request, "carte/crepe.html", {"crepe": plat})
    raise Http404("Cette crêpe n'est plus à la carte.")

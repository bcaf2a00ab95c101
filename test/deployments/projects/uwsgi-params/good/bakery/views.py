from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.urls import reverse


def home(request):
    address = request.build_absolute_uri(reverse("order"))
    return HttpResponse(f'<h1>The bakery</h1> <a href="{address}">Order bread</a>')


def order(request):
    if request.method == "POST":
        return HttpResponse(f"Thank you for {len(request.body)} bytes.")
    token = get_token(request)
    return HttpResponse(f'<form method="post"><input name="csrfmiddlewaretoken" value="{token}"></form>')

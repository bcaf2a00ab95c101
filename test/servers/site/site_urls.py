from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.urls import re_path
from django.views.decorators.csrf import csrf_exempt


def tell(request):
    return JsonResponse(
        {
            "path": request.path,
            "script": request.META.get("SCRIPT_NAME", ""),
            "query": request.META.get("QUERY_STRING", ""),
            "method": request.method,
            "host": request.get_host(),
            "secure": request.is_secure(),
            "address": request.META.get("REMOTE_ADDR", ""),
            "headers": dict(request.headers),
            "length": len(request.body),
        }
    )


def hand_over(request):
    return HttpResponse(headers=settings.HANDED_OVER)


# Every address, one that leaves its file to the front server, and one below which Django checks where a form came from.
urlpatterns = [re_path("^download/", hand_over), re_path("^form/", tell), re_path("", csrf_exempt(tell))]

def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    said = {"scheme": environ["wsgi.url_scheme"], "address": environ["REMOTE_ADDR"], "path": environ["SCRIPT_NAME"] + environ["PATH_INFO"]}
    return ["".join(f"{name}={value} " for name, value in said.items()).encode()]

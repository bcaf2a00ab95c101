def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello from " + environ["SCRIPT_NAME"].encode() + environ["PATH_INFO"].encode()]

/** What answers behind a gateway: Django by proof, Django by its name or place, or something else or unknown. */
export type Backend = "django" | "plausibly-django" | "other";

/** Programs that stand behind a web server beside Django, and the words people give their paths and hosts. */
export const otherPrograms = new Set(
  (
    "anubis homeassistant hass cockpit sogo grafana flower minio s3 prometheus kibana jupyter notebook node nodejs next nextjs nuxt react vue angular svelte frontend front client ui spa webpack vite php wordpress wp adminer " +
    "pgadmin phpmyadmin rabbit rabbitmq mail mailhog keycloak imgproxy thumbor matomo metabase elastic elasticsearch opensearch solr redis sentry portainer traefik varnish haproxy apache httpd " +
    "tomcat java spring rails go golang ws wss websocket websockets socket io sockjs livereload hmr storage media static cdn assets files docs auth authelia vouch oauth oauth2 registry netdata umami superset airflow celery monitor monitoring metrics"
  ).split(" "),
);

/** The words people give to Django's own. */
export const djangoWords = new Set("django web webapp app apps gunicorn uwsgi wsgi asgi uvicorn daphne granian waitress hypercorn backend api python server site".split(" "));

/** Where development and tutorials let Django's servers listen. */
export const djangoPorts = new Set([8000, 8001, 8080]);

/** Where Home Assistant, Prometheus, Kibana and other neighbours listen when nobody says otherwise. */
export const otherPorts = new Set([3000, 5555, 5601, 8123, 8384, 9090, 9200, 15672]);

/** The words of a name or path in lower case: `web_app1` is `web`, `app`, `1`. */
export const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/).filter(Boolean);

/** A public name: another site, not a process behind this one. */
export const isElsewhere = (host: string): boolean => /[a-z]/i.test(host) && host.replace(/:\d+$/, "").includes(".");

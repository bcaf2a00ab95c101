/**
 * Whether a command starts its server anew when the source changes: `gunicorn --reload`, `uwsgi --py-autoreload 1`. Options that only say how
 * (`--reload-dir`, `--reload-engine`) turn nothing on (gunicorn 27.0 and uvicorn 0.54, asked).
 */
export const reloadsWithSource = (command: string): boolean => /(?:^|[\s"'(])--(?:reload|py-auto-?reload)(?![\w-])/.test(command);

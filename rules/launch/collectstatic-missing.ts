import { elements, lookUp, text } from "../../src/core/python.ts";
import { collectsStaticFiles } from "../../src/core/settings/static-files.ts";
import { rule } from "../../src/core/rule.ts";

/** Files in which people keep what they run when they deploy; what they say is not read. */
const recipes = ["Makefile", "justfile", "Taskfile.yml", "fabfile.py", "tasks.py", ".gitlab-ci.yml", "buildspec.yml", "cloudbuild.yaml", "Procfile", "heroku.yml"];

export default rule({
  id: "launch/collectstatic-missing",
  title: "Nothing collects the static files.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `Without \`DEBUG\`, style sheets and scripts are served from STATIC_ROOT, and \`collectstatic\` fills it. An image in which nothing runs it comes
without them: pages have no style. With a storage that keeps a manifest it is worse: \`{% static %}\` finds no entry, and every page with it is
a 500.`,
  fix: `\`\`\`dockerfile
RUN SECRET_KEY=unused python manage.py collectstatic --noinput
\`\`\``,
  except: "It is run by hand, or by something that is not in the repository.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#manifeststaticfilesstorage"],

  *check(settings, model) {
    if (model.settings[0] !== settings || model.partial || !collectsStaticFiles(settings)) return;
    // On a machine somebody may run it by hand, and platforms do it themselves; an image holds what its build put there.
    const launch = model.launches.find(({ container, stage, kind, server }) => container && stage.verdict === "production" && server !== "runserver" && kind !== "platform" && kind !== "kubernetes");
    const [image, ...others] = model.images.filter(({ stage }) => stage.verdict === "production");
    if (!launch || !image || others.length > 0 || settings.holds("STATIC_ROOT", (value) => value.type === "None" || text(value) === "")) return;
    if (model.files.some((file) => file.text.includes("collectstatic")) || model.managementCommands.some(({ name }) => name.value === "collectstatic")) return;
    const deploysElsewhere = recipes.some((name) => model.hasFile(name)) || model.entriesIn(".github/workflows").some((name) => /deploy|release|docker|publish|image|prod|build|cd\b/i.test(name));
    if (deploysElsewhere) return;
    const keepsManifest =
      settings.holds("STATICFILES_STORAGE", (value) => /Manifest/.test(text(value) ?? "")) || settings.holds("STORAGES", (value) => /Manifest/.test(text(lookUp(lookUp(value, "staticfiles"), "BACKEND")) ?? ""));
    const usesWhiteNoise = settings.holds("MIDDLEWARE", (value) => elements(value).some((item) => /whitenoise/i.test(text(item) ?? "")));
    if (!keepsManifest && !usesWhiteNoise) return;
    yield {
      at: image.base.at,
      ...(!keepsManifest && { severity: "info" as const }),
      message: keepsManifest ? "Pages fail with 500: nothing runs collectstatic, and the storage finds no manifest." : "Pages come without style: nothing runs collectstatic.",
      certainty: "likely",
      help: "Add to the Dockerfile: RUN python manage.py collectstatic --noinput.",
      related: [{ at: launch.command.at, message: "the site starts here" }],
    };
  },
});

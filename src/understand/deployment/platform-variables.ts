import { indexOf } from "../../core/path-index.ts";
import type { Project } from "../../discover/project.ts";
import { isSampleName } from "../../parse/dotenv/parse.ts";

/** A host that sets variables by itself, in every process it starts. */
interface Platform {
  /** The files that only this host reads. */
  readonly files: RegExp;
  readonly variables: readonly string[];
  /** How a file of variables for this host is known. */
  readonly told?: RegExp;
  /** Whether it can be used without such a file in the repository: by a build script, or from its own pages. */
  readonly alsoWithout?: boolean;
}

/**
 * What hosts document that they set:
 * https://devcenter.heroku.com/articles/dynos#local-environment-variables, https://render.com/docs/environment-variables,
 * https://fly.io/docs/machines/runtime-environment/, https://docs.railway.com/reference/variables,
 * https://cloud.google.com/run/docs/container-contract#env-vars, https://cloud.google.com/appengine/docs/standard/python3/runtime,
 * https://learn.microsoft.com/en-us/azure/app-service/reference-app-settings, https://vercel.com/docs/environment-variables/system-environment-variables,
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html,
 * https://www.clever-cloud.com/developers/doc/reference/reference-environment-variables/
 */
const platforms: readonly Platform[] = [
  { files: /(?:^|\/)(?:Procfile|heroku\.yml|app\.json)$/, variables: ["DYNO"] },
  { files: /(?:^|\/)render\.ya?ml$/, variables: ["RENDER", "RENDER_SERVICE_NAME", "RENDER_EXTERNAL_HOSTNAME", "RENDER_EXTERNAL_URL"], alsoWithout: true },
  { files: /(?:^|\/)fly\.toml$/, variables: ["FLY_APP_NAME", "FLY_MACHINE_ID", "FLY_REGION"] },
  { files: /(?:^|\/)railway\.(?:json|toml)$/, variables: ["RAILWAY_ENVIRONMENT", "RAILWAY_ENVIRONMENT_NAME", "RAILWAY_PROJECT_ID", "RAILWAY_SERVICE_ID"], alsoWithout: true },
  { files: /(?:^|\/)cloudbuild\.ya?ml$/, variables: ["K_SERVICE", "K_REVISION"], alsoWithout: true },
  { files: /(?:^|\/)app\.ya?ml$/, variables: ["GAE_APPLICATION", "GAE_ENV", "GAE_INSTANCE", "GAE_SERVICE"] },
  { files: /(?:^|\/)(?:\.deployment|azure\.ya?ml)$/, variables: ["WEBSITE_HOSTNAME", "WEBSITE_SITE_NAME", "WEBSITE_INSTANCE_ID"], alsoWithout: true },
  { files: /(?:^|\/)(?:vercel|now)\.json$/, variables: ["VERCEL", "VERCEL_ENV", "VERCEL_URL"] },
  { files: /(?:^|\/)clevercloud\/|(?:^|\/)\.clever\.json$/, variables: ["APP_ID", "APP_HOME", "INSTANCE_ID", "INSTANCE_NUMBER", "INSTANCE_TYPE", "COMMIT_ID", "CC_REVERSE_PROXY_IPS"], told: /^CC_PYTHON_\w+=/m },
  // Not in its documentation; many projects ask for them to know where they are.
  { files: /_pythonanywhere_com_wsgi\.py$/, variables: ["PYTHONANYWHERE_DOMAIN", "PYTHONANYWHERE_SITE"], alsoWithout: true },
  { files: /(?:^|\/)(?:zappa_settings\.(?:json|ya?ml|toml)|serverless\.ya?ml)$/, variables: ["AWS_LAMBDA_FUNCTION_NAME", "LAMBDA_TASK_ROOT"] },
];

/**
 * The variables that the project's host sets, to what is not known. Many hosts can be used without a file of theirs in
 * the repository (a Render build script, Azure's command line); settings that ask for such a variable are the sign
 * then, unless a web server or a unit shows that the project runs on a machine of its own.
 */
export function platformVariables(project: Project): readonly string[] {
  const own = project.classified.some(({ language }) => language === "nginx" || language === "apache" || language === "systemd");
  const index = indexOf(project.paths);
  const isTold = (told: RegExp | undefined): boolean => told !== undefined && project.classified.some(({ language, path }) => language === "dotenv" && !isSampleName(path) && told.test(project.read(path)?.text ?? ""));
  return platforms.filter(({ files, alsoWithout, told }) => (alsoWithout && !own) || index.matching(files).length > 0 || isTold(told)).flatMap(({ variables }) => variables);
}

/** What makes a directory one that a tool deploys: a state of Salt, a role of Ansible, a cookbook of Chef, a module of Puppet. */
const marks = ["init.sls", "tasks/main.yml", "tasks/main.yaml", "recipes/default.rb", "manifests/init.pp"];

const isNamedDocs = (name: string): boolean => /^(?:docs?|documentation)$/i.test(name);

/**
 * Whether a file lies in a directory called `docs` that is no documentation, but what a tool deploys for a site of that
 * name: `salt/docs/config/nginx.conf` beside `salt/docs/init.sls`.
 * @param paths every path of the project
 */
export function isInDeployedDocs(path: string, paths: ReadonlySet<string>): boolean {
  const names = path.split("/").slice(0, -1);
  const docs = names.flatMap((name, index) => (isNamedDocs(name) ? [names.slice(0, index + 1).join("/")] : []));
  return docs.length > 0 && docs.every((directory) => marks.some((mark) => paths.has(`${directory}/${mark}`)));
}

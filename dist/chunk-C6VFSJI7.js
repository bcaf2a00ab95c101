// src/core/deployment/absent-settings.ts
function absentSettings({ settings, appServer, entryPoint }) {
  if (settings) return void 0;
  const own = entryPoint?.settingsModule;
  const set = appServer?.kind === "process" ? appServer.launch.settingsModule : void 0;
  const named = own?.insists === true ? own : set ?? own;
  return named && { value: named.value, at: named.at, isLeftOut: own?.value === named.value && own.isLeftOut === true };
}
var whyAbsent = ({ isLeftOut }) => isLeftOut ? "is kept out of the repository by .gitignore" : "is not in the repository";

export {
  absentSettings,
  whyAbsent
};

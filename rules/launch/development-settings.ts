import { isFalse, isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const development = /(?:^|\.|_)(?:dev|devel|develop|development|local|test|tests|testing|debug)(?:_settings)?$/i;

export default rule({
  id: "launch/development-settings",
  title: "Production is started with the settings of development.",
  on: "launch",
  severity: "error",
  since: "0.1.0",
  why: `The file that starts production names the settings module of developers or tests. With it come their DEBUG, their keys, their database
and their mail: visitors see tracebacks, and mails go nowhere.

Where the module is known to leave DEBUG off, its name alone says nothing, and nothing is reported.`,
  fix: `\`\`\`ini
Environment=DJANGO_SETTINGS_MODULE=bakery.settings.production
\`\`\``,
  except: "The module is production's in spite of its name.",
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"],

  *check({ settingsModule, stage, server }, model) {
    if (!settingsModule || stage.verdict !== "production" || server === "runserver" || !development.test(settingsModule.value)) return;
    const known = model.settings.find(({ module }) => module === settingsModule.value);
    if (known?.holds("DEBUG", isFalse) === true) return;
    const isOn = known?.holds("DEBUG", isTrue) === true;
    yield {
      at: settingsModule.at,
      message: `Production runs with the settings of development: ${settingsModule.value}${isOn ? ", which turns DEBUG on" : ""}.`,
      certainty: isOn ? "certain" : "likely",
      ...(!isOn && { severity: "warning" as const }),
      help: "Name production's settings module.",
    };
  },
});

import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";
import type { DecoratorMisuse } from "../../src/core/reporting/views.ts";

const words: Readonly<Record<DecoratorMisuse["kind"], (decorator: string) => { readonly message: string; readonly help: string }>> = {
  "not called": (decorator) => ({ message: `The site does not start: ${decorator} is written without parentheses.`, help: `Write them: @${decorator}().` }),
  "on a class": (decorator) => ({ message: `The site does not start: ${decorator} is not for classes.`, help: `Write @method_decorator(${decorator}(), name="dispatch").` }),
  "on a method": (decorator) => ({ message: `Every request to this view fails: ${decorator} gets the view instead of the request.`, help: `Write @method_decorator(${decorator}()).` }),
  async: (decorator) => ({ message: `Every request to this view fails: before Django 5.0, ${decorator} can't await it.`, help: "Make the view synchronous, or use Django 5.0 or later." }),
};

export default rule({
  id: "reporting/sensitive-decorator-misused",
  title: "A decorator for sensitive values breaks the view it should protect.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security"],
  why: `\`sensitive_variables\` and \`sensitive_post_parameters\` take values out of reports of errors. Django refuses to use them wrongly:
without parentheses, or on a class, the module can't be imported and the site does not start; \`sensitive_post_parameters\` right
on a method of a class raises TypeError at each request, because its first argument is the view. Up to Django 4.2 both turn an
\`async\` view into one whose answer nobody awaits.`,
  fix: `\`\`\`python
from django.utils.decorators import method_decorator
from django.views.decorators.debug import sensitive_post_parameters


@sensitive_post_parameters("password")
def sign_in(request):
    ...


@method_decorator(sensitive_post_parameters("password"), name="dispatch")
class SignIn(View):
    ...
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#filtering-sensitive-information", "https://docs.djangoproject.com/en/stable/releases/5.0/#decorators"],

  *check(settings, model) {
    for (const { decorator, kind, at } of model.viewsOf(settings).misuses) {
      if (kind === "async" && compareVersions(settings.django.most, "5.0") >= 0) continue;
      // A module that nothing imports breaks nothing.
      yield { at, certainty: "likely", ...words[kind](decorator) };
    }
  },
});

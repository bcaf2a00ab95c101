import { mailsWhatVisitorsSent } from "../../src/core/reporting/error-mail.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "reporting/sensitive-view-unfiltered",
  title: "Mails about errors show what visitors type as their password.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-532"],
  why: `The mail about an error lists everything that the visitor sent in the form, with its value. Django hides settings and headers
whose names speak of secrets, but no field of a form: a password or the number of a card stands in the mail, and stays in the
mailbox of everybody in ADMINS. \`sensitive_post_parameters\` on the view takes it out; \`sensitive_variables\` alone does not.`,
  fix: `\`\`\`python
from django.views.decorators.debug import sensitive_post_parameters


@sensitive_post_parameters("password1", "password2")
def sign_up(request):
    ...
\`\`\`

On a class, write \`@method_decorator(sensitive_post_parameters("password1", "password2"), name="dispatch")\`.`,
  except: "Something that is not in the repository keeps the field out, such as a middleware of another package.",
  references: ["https://docs.djangoproject.com/en/stable/howto/error-reporting/#filtering-sensitive-information", "https://docs.djangoproject.com/en/stable/howto/error-reporting/#email-reports"],

  *check(settings, model) {
    if (!mailsWhatVisitorsSent(settings)) return;
    for (const { name, kind, fields } of model.viewsOf(settings).unfiltered) {
      const [first, ...rest] = fields;
      const names = [...new Set(fields.map((field) => field.name))];
      const decorator = `sensitive_post_parameters(${names.map((field) => `"${field}"`).join(", ")})`;
      yield {
        at: first.at,
        certainty: "likely",
        message: `If ${name} fails, the mail to ADMINS shows what the visitor typed as ${first.name}.`,
        related: rest.filter(({ at }) => at.start !== first.at.start).map((field) => ({ at: field.at, message: `so it does ${field.name}` })),
        help: `Decorate it with @${kind === "class" ? `method_decorator(${decorator}, name="dispatch")` : decorator}.`,
      };
    }
  },
});

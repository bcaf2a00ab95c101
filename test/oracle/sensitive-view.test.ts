import { expect, test } from "vitest";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { type Answer, askDjango, projectOf, rulesThatReport } from "./mails.ts";
import { describeEachRelease } from "./each-release.ts";
import { releasesAsked } from "./releases.ts";

const mailed = `
SECRET_KEY = "w8r_kb2-Zq0YvT6nLx4cHs9JdMf1GpAu7ReXo3iVtNyKbWzQ5hE"
DEBUG = False
ALLOWED_HOSTS = ["www.bakery.example"]
ROOT_URLCONF = "bakery.urls"
SERVER_EMAIL = "django@bakery.example"
ADMINS = [("Ada", "ada@bakery.example")]
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth"]
`;

const header = `from django import forms
from django.http import HttpResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.generic import FormView


class SignInForm(forms.Form):
    name = forms.CharField()
    password = forms.CharField(widget=forms.PasswordInput)


def fail():
    raise RuntimeError("the oven is cold")


`;

const reads = 'password = request.POST["password"]\n';
const view = (decorators: string, body = `${reads}    fail()`, kind = "def"): string => `${decorators}${kind} sign_in(request):\n    ${body}\n`;
const methods = (onClass: string, onMethod: string, bases = "View", kind = "def"): string => `${onClass}class SignIn(${bases}):\n    ${onMethod}${kind} post(self, request):\n        ${reads}        fail()\n`;

const unfiltered = "reporting/sensitive-view-unfiltered";
const misused = "reporting/sensitive-decorator-misused";

/** What the rules mean by their findings: the mail shows what was typed, or the view never did its work. */
const meanings: Readonly<Record<string, (answer: Answer) => boolean>> = {
  [unfiltered]: ({ mails }) => mails.some(({ body }) => body.includes("flour-and-water") && body.includes("the oven is cold")),
  [misused]: ({ mails, status }) => status !== 200 && !mails.some(({ body }) => body.includes("the oven is cold")),
};

const cases: readonly { readonly name: string; readonly views: string; readonly route?: string }[] = [
  { name: "no decorator", views: view("") },
  { name: "sensitive_post_parameters", views: view('@sensitive_post_parameters("password")\n') },
  { name: "sensitive_post_parameters of everything", views: view("@sensitive_post_parameters()\n") },
  { name: "sensitive_variables alone", views: view('@sensitive_variables("password")\n') },
  { name: "both", views: view('@sensitive_variables("password")\n@sensitive_post_parameters("password")\n') },
  { name: "not called", views: view("@sensitive_post_parameters\n") },
  { name: "variables, not called", views: view("@sensitive_variables\n") },
  { name: "a form", views: view("", "form = SignInForm(request.POST)\n    fail()") },
  { name: "a form, protected", views: view("@sensitive_post_parameters()\n", "form = SignInForm(request.POST or None)\n    fail()") },
  { name: "an async view", views: view('@sensitive_post_parameters("password")\n', `${reads}    fail()`, "async def") },
  { name: "a class", views: methods("", ""), route: "SignIn.as_view()" },
  { name: "a class, protected by its name", views: methods('@method_decorator(sensitive_post_parameters(), name="dispatch")\n', ""), route: "SignIn.as_view()" },
  { name: "a class, protected at its method", views: methods("", "@method_decorator(sensitive_post_parameters())\n    "), route: "SignIn.as_view()" },
  { name: "a class, the decorator right on the method", views: methods("", "@sensitive_post_parameters()\n    "), route: "SignIn.as_view()" },
  { name: "a class, variables right on the method", views: methods("", '@sensitive_variables("password")\n    '), route: "SignIn.as_view()" },
  { name: "a class that is decorated", views: methods("@sensitive_post_parameters()\n", ""), route: "SignIn.as_view()" },
  { name: "a class without the method's name", views: methods("@method_decorator(sensitive_post_parameters())\n", ""), route: "SignIn.as_view()" },
  { name: "a decorator for methods that is not called", views: methods("", "@method_decorator(sensitive_post_parameters)\n    "), route: "SignIn.as_view()" },
  { name: "a view of a form", views: "class SignIn(FormView):\n    form_class = SignInForm\n\n    def form_valid(self, form):\n        fail()\n", route: "SignIn.as_view()" },
  { name: "wrapped in the URLs", views: view(""), route: "SENSITIVE" },
];

const wrapped = "views.debugged(views.sign_in)";

describeEachRelease("what mails show of forms, Django $django", (release, python) => {
  const filesOf = ({ name, views, route = "sign_in" }: (typeof cases)[number]) =>
    projectOf(mailed, { name, lines: "" }, release.django, {
      "shop/__init__.py": "",
      "shop/views.py": header + views + (route === "SENSITIVE" ? "\n\ndebugged = sensitive_post_parameters()\n" : ""),
      "bakery/urls.py": `from django.urls import path\n\nfrom shop import views\n\n${route === "SENSITIVE" ? "# wrapped with sensitive_post_parameters\n" : ""}urlpatterns = [path("", ${route === "SENSITIVE" ? wrapped : `views.${route}`})]\n`,
    });
  const request = { method: "POST", path: "/", data: "name=ada&password=flour-and-water", content_type: "application/x-www-form-urlencoded", HTTP_HOST: "www.bakery.example" };
  const answers = askDjango(python, cases.map((kase) => ({ files: filesOf(kase), request })));

  test.each(cases.map((kase, index) => ({ ...kase, index })))("$name", { timeout: 60_000 }, async ({ index, ...kase }) => {
    const answer = answers[index];
    if (!answer || answer.stopped !== undefined) throw new Error(answer?.stopped ?? "no answer");
    const reported = await rulesThatReport(Object.keys(meanings), filesOf(kase));
    const happens = Object.entries(meanings).filter(([, isMeant]) => isMeant(answer)).map(([rule]) => rule);
    expect(reported, `Django: ${JSON.stringify({ ...answer, mails: answer.mails.map(({ subject }) => subject) })}`).toEqual(happens);
  });

  test("Django 5.0 brought decorators that await", () => {
    const answer = answers[cases.findIndex(({ name }) => name === "an async view")];
    expect(answer && meanings[misused]?.(answer)).toBe(compareVersions(release.django, "5.0") < 0);
  });
});

// Asked for by `npm run test:oracle`, and in part by .ci/run.
test.skipIf(releasesAsked.length > 0)("what mails show of forms is compared where DJANGO_PROD_LINT_ORACLE asks for it", async () => {
  const urls = 'from django.urls import path\n\nfrom shop import views\n\nurlpatterns = [path("", views.sign_in)]\n';
  const files = projectOf(mailed, { name: "a view", lines: "" }, "5.2", { "shop/__init__.py": "", "shop/views.py": header + view(""), "bakery/urls.py": urls });
  expect(await rulesThatReport(Object.keys(meanings), files)).toEqual(["reporting/sensitive-view-unfiltered"]);
});

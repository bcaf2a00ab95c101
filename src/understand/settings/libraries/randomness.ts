import { builtin, moduleOf, type ModuleObj, type Obj, unknown } from "../objects.ts";

/** Why a secret key that is made anew ends every session at each start: rules look for these words. */
export const randomAtStart = "it is random at each start";

const random = (name: string): Obj => builtin(name, (_args, { at }) => unknown(randomAtStart, [], at));

/** A module of which these functions give something else each time. */
const randomModule = (name: string, ...functions: readonly string[]) => (): ModuleObj => moduleOf(name, Object.fromEntries(functions.map((each) => [each, random(each)])));

/** Functions of Python and Django that give something else at each start. */
export const randomModules: Readonly<Record<string, () => ModuleObj>> = {
  secrets: randomModule("secrets", "token_hex", "token_urlsafe", "token_bytes", "choice", "randbelow", "randbits"),
  uuid: randomModule("uuid", "uuid1", "uuid4"),
  random: () => moduleOf("random", { ...Object.fromEntries(["choice", "choices", "sample", "randint", "random", "getrandbits", "randrange", "SystemRandom"].map((name) => [name, random(name)])) }),
  "django.core.management.utils": randomModule("django.core.management.utils", "get_random_secret_key"),
  "django.utils.crypto": randomModule("django.utils.crypto", "get_random_string"),
};

/** `os.urandom`. */
export const urandom = random("urandom");

import collections
import copy
import datetime
import itertools
import re
import string
from functools import partial
from urllib.parse import quote, urlparse
AGE = datetime.timedelta(days=14).total_seconds()
ORDER = collections.OrderedDict([("a", 1)])
CHAIN = list(itertools.chain(["a"], ["b"]))
HOST = urlparse("https://www.bakery.example/a").netloc
QUOTED = quote("a b/c")
PLACE = string.Template("$a/x").substitute(a="srv")
COPY = copy.deepcopy({"a": [1]})
NUMBERS = re.findall(r"\d+", "a1b22")
PATTERN = re.sub("a", "b", "banana")
TO_INT = partial(int, base=16)("ff")
DEBUG = False

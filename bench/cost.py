"""Runs a command and prints what it took as JSON: seconds, seconds of processor time of all threads, MiB at most resident, status."""

import json
import resource
import subprocess
import sys
import time

# A launcher of Python's may have had children before.
before = resource.getrusage(resource.RUSAGE_CHILDREN)
start = time.perf_counter()
run = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
json.dump({"wall": wall, "processor": used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime, "memory": used.ru_maxrss / 1024, "status": run.returncode, "said": run.stderr.decode(errors="replace")[-2000:]}, sys.stdout)

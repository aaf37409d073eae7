#!/usr/bin/env python3
"""Turns Wapiti and sqlmap on a running Kindline in demo mode; benchmarks/README.md tells how.

Both are signed in: Wapiti by a supervisor's session on the pages and by a token on the API, sqlmap by
a token on every path and field of the API's own description. Ends non-zero when one of them finds
something or Kindline answers with a failure of its own (5xx).
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

SERVER = os.environ.get("BENCHMARK_SERVER", "http://localhost:8080")
PREFIX = os.environ["KINDLINE_DEMO_TOKEN_PREFIX"]
PASSWORD = os.environ["KINDLINE_DEMO_PASSWORD"]
SECONDS = int(os.environ.get("BENCHMARK_SECONDS", "600"))
PARTS = sys.argv[1:] or ["wapiti", "sqlmap"]
PAGES = ["/", "/login", "/desk", "/subscribers", "/board", "/approvals", "/escalations", "/insight", "/admin", "/admin/try", "/tokens", "/api/reference"]
SAMPLES = {"uuid": "00000000-0000-4000-8000-000000000000", "date": "2026-01-01", "date-time": "2026-01-01T00:00:00Z"}
# What Wapiti says of any Kindline that is asked without TLS, and why it may stay so: Vaadin's page needs inline
# scripts, browsers are told to stay with TLS by answers over TLS alone, and the filter of old browsers is to be off.
EXPECTED = ('(CSP "script-src" value is not safe)', "(Strict-Transport-Security is not set)", "(X-XSS-Protection is not set)")
FAILURES = re.compile(r"\b(5\d\d) \([^)]*\) - (\d+) times")


class Stay(urllib.request.HTTPRedirectHandler):
    """Where a sign-in leads is of no interest, only whether it is back to the sign-in."""

    def redirect_request(self, *_):
        return None


def cookie(account):
    jar = CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar), Stay)
    form = urllib.parse.urlencode({"username": account, "password": PASSWORD}).encode()
    try:
        opener.open(SERVER + "/login", form, timeout=30)
    except urllib.error.HTTPError as answer:
        if answer.code != 302 or "login" in answer.headers["Location"]:
            sys.exit("signing in as %s failed" % account)
    return "; ".join("%s=%s" % (one.name, one.value) for one in jar)


def description():
    with urllib.request.urlopen(SERVER + "/api/openapi", timeout=60) as answer:
        return json.load(answer)


def sample(schema, parts, depth=0):
    """Something that fits the schema, so that what is tried behind it is reached."""
    if "$ref" in schema:
        schema = parts[schema["$ref"].split("/")[-1]]
    if "example" in schema:
        return schema["example"]
    if schema.get("enum"):
        return schema["enum"][0]
    kind = schema.get("type", "object")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object":
        fields = schema.get("properties", {}) if depth < 4 else {}
        return {name: sample(field, parts, depth + 1) for name, field in fields.items()}
    if kind == "array":
        return [sample(schema.get("items", {}), parts, depth + 1)]
    return {"integer": 1, "number": 1, "boolean": True}.get(kind, SAMPLES.get(schema.get("format"), "word"))


def requests():
    """Every path and method of the description as (method, address, body), paths' parts marked."""
    whole = description()
    parts = whole.get("components", {}).get("schemas", {})
    for path, methods in sorted(whole["paths"].items()):
        for method, operation in methods.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            address, query = path, {}
            for one in operation.get("parameters", []):
                value = str(sample(one.get("schema", {}), parts))
                if one["in"] == "path":
                    address = address.replace("{%s}" % one["name"], urllib.parse.quote(value) + "*")
                elif one["in"] == "query":
                    query[one["name"]] = value
            body = operation.get("requestBody", {}).get("content", {}).get("application/json")
            text = json.dumps(sample(body["schema"], parts)) if body else None
            yield method.upper(), address + ("?" + urllib.parse.urlencode(query) if query else ""), text


def bounded(command, seconds):
    """What it said, and whether its time was enough."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=seconds)
        return done.stdout + done.stderr, True
    except subprocess.TimeoutExpired as late:
        return (late.stdout or b"").decode(errors="replace"), False


def wapiti(what, starts, header, folder, seconds):
    report = os.path.join(folder, what + ".json")
    command = ["wapiti", "-u", SERVER + starts[0], "--scope", "folder" if what == "api" else "domain"]
    for start in starts[1:]:
        command += ["-s", SERVER + start]
    command += ["-H", header, "--flush-session", "--no-bugreport", "-v", "0"]
    command += ["-m", "all,-nikto,-wapp,-brute_login_form,-buster,-drupal_enum,-wp_enum"]
    command += ["--max-scan-time", str(seconds), "--max-attack-time", "60", "-f", "json", "-o", report]
    said, _ = bounded(command, seconds + 300)
    if not os.path.exists(report):
        sys.exit("Wapiti wrote no report:\n" + said[-2000:])
    with open(report, encoding="utf-8") as file:
        told = json.load(file)
    found = []
    for group in ("vulnerabilities", "anomalies"):
        for name, cases in told.get(group, {}).items():
            found += ["%s: %s %s (%s)" % (name, one["method"], one["path"], one["info"]) for one in cases]
    known = [one for one in found if one.endswith(EXPECTED)]
    print("Wapiti, %s: %d findings, %d of them expected" % (what, len(found), len(known)))
    return ["wapiti " + one for one in sorted(set(found) - set(known))]


def sqlmap(method, address, body, bearer, folder, seconds):
    command = ["sqlmap", "-u", SERVER + address, "--method", method, "--batch", "--flush-session"]
    command += ["--output-dir", folder, "--technique", "BEU", "--level", "1", "--risk", "1", "--smart"]
    command += ["--disable-coloring", "--ignore-redirects", "--ignore-code", "401", "--threads", "2"]
    command += ["--headers", "Authorization: Bearer %s\nContent-Type: application/json" % bearer]
    command += ["--data", body] if body else []
    said, enough = bounded(command, seconds)
    found = ["sqlmap %s %s: %s" % (method, address, line) for line in said.splitlines() if "is vulnerable" in line or "injectable" in line and "[INFO]" in line and "might not" not in line and "not appear" not in line]
    found += ["sqlmap %s %s: answered %s, %s times" % (method, address, *one) for one in FAILURES.findall(said)]
    return found, enough


def main():
    until = time.monotonic() + SECONDS
    supervisor = PREFIX + "-sup01"
    # First what has most to search in: paths with a query, then bodies.
    every = sorted(requests(), key=lambda one: ("?" not in one[1], one[2] is None))
    readable = [address.replace("*", "") for method, address, _ in every if method == "GET"]
    with tempfile.TemporaryDirectory() as folder:
        found = []
        if "wapiti" in PARTS:
            found += wapiti("pages", PAGES, "Cookie: " + cookie("sup01"), folder, SECONDS // 5)
            bearer = "Authorization: Bearer " + supervisor
            found += wapiti("api", ["/api/v1/"] + readable, bearer, folder, SECONDS // 5)
        tried, late = 0, []
        for method, address, body in every:
            left = until - time.monotonic()
            print("%s %s" % (method, address), file=sys.stderr)
            if left < 10 or "sqlmap" not in PARTS:
                break
            more, enough = sqlmap(method, address, body, supervisor, folder, min(left, 300))
            found += more
            late += [] if enough else ["%s %s" % (method, address)]
            tried += 1
        print("sqlmap: %d of %d operations tried, %d of them not to the end" % (tried, len(every), len(late)))
        print("".join("not to the end: %s\n" % one for one in late), end="")
    for one in found:
        print(one)
    print("found: %d" % len(found))
    sys.exit(1 if found or "sqlmap" in PARTS and tried < len(every) else 0)


if __name__ == "__main__":
    main()
